//! Who did and saw what.

use std::path::Path;

use app::{
    Ctx, Register,
    audit::{self, Filter, Kind, Line, ListFormat, act_code, subject_text},
};
use domain::Day;
use serde_json::{Value, json};
use store::Quiet;

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
    operators::named,
};

type Done = Result<(), Refusal>;

/// Which lines are asked for.
pub struct Asked<'a> {
    /// What this operator did.
    pub by: Option<&'a str>,
    /// Of this kind.
    pub kind: Option<Kind>,
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
    /// The id of a volunteer.
    pub subject: Option<&'a str>,
}

impl Asked<'_> {
    fn filter(&self, register: &Register) -> Result<Filter, Refusal> {
        let operator = self.by.map(|by| named(register, by)).transpose()?;
        let subject = self
            .subject
            .map(|id| {
                id.parse()
                    .map_err(|_| Refusal::new(messages::cli_error_id(id)))
            })
            .transpose()?;
        Ok(Filter {
            operator: operator.map(|listed| listed.operator.id),
            kind: self.kind,
            from: self.from,
            to: self.to,
            subject,
        })
    }
}

/// Prints the newest lines.
pub fn list(answer: &Answer, place: Place<'_>, asked: &Asked<'_>, limit: usize) -> Done {
    let register = open::register(place)?;
    let filter = asked.filter(&register)?;
    let mut lines: Vec<Line> = Vec::new();
    let mut after = None;
    loop {
        let page = audit::page(&register, &filter, after, limit - lines.len())?;
        lines.extend(page.lines);
        after = page.next;
        if after.is_none() || lines.len() >= limit {
            break;
        }
    }
    register.close()?;
    let objects: Vec<Value> = lines.iter().map(object).collect();
    answer.give(
        &json!({ "lines": objects, "next": after.map(|id| id.to_string()) }),
        || {
            lines
                .iter()
                .map(|line| {
                    let at = answer.speak().instant(line.at.0, l10n::DateStyle::DateTime);
                    let about = line.about.and_then(subject_text).unwrap_or_default();
                    format!("{at}  {}  {}  {about}", line.name, answer.say(&line.said))
                        .trim_end()
                        .to_owned()
                })
                .collect()
        },
    );
    Ok(())
}

fn object(line: &Line) -> Value {
    json!({
        "action": line.action.to_string(), "at": line.at.0,
        "operator": line.operator.to_string(), "name": line.name,
        "kind": line.kind.code(), "act": act_code(&line.act),
        "subject": line.about.and_then(subject_text), "entries": line.entries,
        "filter": line.filter(), "undone": line.undone,
    })
}

/// Writes the lines to a file.
pub fn export(answer: &Answer, place: Place<'_>, asked: &Asked<'_>, file: &Path) -> Done {
    let shown = file.display().to_string();
    let ending = file.extension().and_then(|ending| ending.to_str());
    let format = match ending.map(str::to_lowercase).as_deref() {
        Some("csv") => ListFormat::CsvExcel,
        Some("xlsx") => ListFormat::Xlsx,
        _ => return Err(Refusal::new(messages::cli_error_audit_ending(shown))),
    };
    let register = open::register(place)?;
    let filter = asked.filter(&register)?;
    let ctx = Ctx::fresh(now());
    let rows = audit::export(
        &register,
        &ctx,
        &filter,
        format,
        file,
        answer.speak(),
        &Quiet,
    )?;
    register.close()?;
    answer.give(&json!({ "rows": rows, "file": shown }), || {
        vec![answer.say(&messages::cli_audit_done(rows, shown.clone()))]
    });
    Ok(())
}
