//! What axe-core finds on a screen: labels, contrast, order, roles.

use std::{fmt, fs};

use serde_json::Value;

use crate::{Done, Trouble, Window, root};

/// One rule of axe-core that a screen breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule, such as `color-contrast`.
    pub rule: String,
    /// minor, moderate, serious or critical.
    pub impact: String,
    /// What is wrong, and the elements that break it.
    pub places: Vec<String>,
}

impl Finding {
    /// Whether it keeps somebody from using the screen.
    pub fn is_serious(&self) -> bool {
        self.impact == "serious" || self.impact == "critical"
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} ({}): {}",
            self.rule,
            self.impact,
            self.places.join("; ")
        )
    }
}

impl Window {
    /// Asks axe-core about the screen as it is now.
    ///
    /// # Errors
    /// If axe-core is not installed (`npm ci`) or does not run.
    pub async fn audit(&self) -> Done<Vec<Finding>> {
        self.calm().await?;
        if self.script("return typeof window.axe", Vec::new()).await? != "object" {
            let engine = fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"))?;
            self.script(&format!("{engine}\nwindow.axe = axe;"), Vec::new())
                .await?;
        }
        let answer = self
            .script_later(
                "const done = arguments[0]; \
                 window.axe.run(document, { resultTypes: ['violations'] }).then( \
                   (found) => done(found.violations.map((v) => ({ id: v.id, impact: v.impact, \
                     places: v.nodes.slice(0, 5).map((n) => n.target.join(' ') + ' — ' + n.failureSummary.replace(/\\s+/g, ' ')) }))), \
                   (error) => done(String(error)))",
                Vec::new(),
            )
            .await?;
        let Value::Array(violations) = answer else {
            return Err(Trouble::new(format!("axe-core did not run: {answer}")));
        };
        Ok(violations.iter().map(finding).collect())
    }
}

fn finding(violation: &Value) -> Finding {
    let text = |key: &str| violation[key].as_str().unwrap_or_default().to_owned();
    let places = violation["places"].as_array().into_iter().flatten();
    Finding {
        rule: text("id"),
        impact: text("impact"),
        places: places
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
    }
}
