//! The table: goal, what was measured, the peer in the same run.

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What was measured.
    pub what: String,
    /// How many people.
    pub n: u32,
    /// What it took.
    pub ours: f64,
    /// Of what: `µs`, `ms`, `s`, `MiB`.
    pub unit: String,
    /// At most this, if there is a goal.
    pub goal: Option<f64>,
    /// The peer's name and what it took.
    pub peer: Option<(String, f64)>,
}

impl Line {
    /// A figure without goal and peer.
    pub fn new(what: &str, n: u32, ours: f64, unit: &str) -> Self {
        Self {
            what: what.to_owned(),
            n,
            ours,
            unit: unit.to_owned(),
            goal: None,
            peer: None,
        }
    }

    /// With a goal: at most so much.
    pub fn at_most(self, goal: f64) -> Self {
        Self {
            goal: Some(goal),
            ..self
        }
    }

    /// With what the peer took in the same run.
    pub fn beside(self, peer: &str, took: f64) -> Self {
        Self {
            peer: Some((peer.to_owned(), took)),
            ..self
        }
    }

    /// A figure that could not be taken.
    pub fn failed(what: &str, n: u32, why: &str) -> Self {
        Self::new(&format!("{what}: {why}"), n, f64::NAN, "").at_most(0.0)
    }

    /// Whether there is a goal and it was not reached.
    pub fn missed(&self) -> bool {
        self.goal
            .is_some_and(|goal| self.ours.is_nan() || self.ours > goal)
    }

    /// The line on its way from the process that measured.
    pub fn packed(&self) -> String {
        let goal = self.goal.map(|goal| goal.to_string()).unwrap_or_default();
        let (peer, took) = self
            .peer
            .as_ref()
            .map(|(peer, took)| (peer.as_str(), took.to_string()))
            .unwrap_or_default();
        [
            &self.what,
            &self.n.to_string(),
            &self.ours.to_string(),
            &self.unit,
            &goal,
            peer,
            &took,
        ]
        .map(|part| part.replace('\t', " "))
        .join("\t")
    }

    /// The line as it was packed.
    pub fn unpacked(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('\t').collect();
        let [what, n, ours, unit, goal, peer, took] = parts.as_slice() else {
            return None;
        };
        Some(Self {
            what: (*what).to_owned(),
            n: n.parse().ok()?,
            ours: ours.parse().ok()?,
            unit: (*unit).to_owned(),
            goal: goal.parse().ok(),
            peer: took.parse().ok().map(|took| ((*peer).to_owned(), took)),
        })
    }
}

/// The table for the terminal and for a note.
pub fn drawn(lines: &[Line]) -> String {
    let mut text = String::from(
        "| figure | people | measured | goal | | peer in the same run | peer / ours |\n|--|--|--|--|--|--|--|\n",
    );
    for line in lines {
        let goal = line
            .goal
            .map(|goal| format!("≤ {} {}", short(goal), line.unit))
            .unwrap_or_default();
        let verdict = match (line.goal, line.missed()) {
            (None, _) => "",
            (Some(_), false) => "reached",
            (Some(_), true) => "short",
        };
        let (peer, ratio) = match &line.peer {
            Some((peer, took)) => (
                format!("{peer} {} {}", short(*took), line.unit),
                format!("{}×", short(took / line.ours)),
            ),
            None => (String::new(), String::new()),
        };
        text.push_str(&format!(
            "| {} | {} | {} {} | {goal} | {verdict} | {peer} | {ratio} |\n",
            line.what,
            line.n,
            short(line.ours),
            line.unit
        ));
    }
    text
}

fn short(value: f64) -> String {
    match value.abs() {
        v if v >= 100.0 => format!("{value:.0}"),
        v if v >= 10.0 => format!("{value:.1}"),
        v if v >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_survives_the_way_between_processes() {
        let line = Line::new("keystroke p99", 70_000, 12.5, "µs")
            .at_most(100.0)
            .beside("SQLite FTS5", 900.0);
        assert_eq!(Line::unpacked(&line.packed()), Some(line.clone()));
        assert!(!line.missed());
        assert!(drawn(&[line]).contains("72.0×"));
    }
}
