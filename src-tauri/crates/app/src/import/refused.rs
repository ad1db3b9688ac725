//! The rows that were not taken, as a workbook to send back.
//!
//! The cells stand as the sender wrote them; beside each column with a fault
//! there is one that says what is wrong, in the language of whoever sends it.

use std::collections::BTreeSet;
use std::path::Path;

use documents::export::{self, ExportError, ListFormat, ListHead, Value};
use messages::Message;

use super::{Judged, ProblemCode, ProblemKind, headings::is_reason};

/// Writes the given people (from 0, in order) with the reasons; the number of rows is the answer.
///
/// `why`: what is to be said of a row beside its problems. `say` puts a sentence into the language of the reader. `progress`: rows done; `false` cancels.
///
/// # Errors
/// See [`ExportError`].
pub fn write_refused(
    judged: &Judged,
    rows: &[usize],
    why: &dyn Fn(usize) -> Option<Message>,
    path: &Path,
    say: &dyn Fn(&Message) -> String,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportError> {
    let layouts: Vec<_> = judged
        .plans()
        .iter()
        .filter_map(|plan| plan.layout.as_ref())
        .collect();
    let columns = layouts
        .iter()
        .map(|layout| layout.columns.len().max(1))
        .max()
        .unwrap_or(1);
    let heading_of = |index: usize| {
        let mut headings = layouts.iter();
        headings
            .find_map(|layout| Some(layout.columns.get(index)?.heading.clone()))
            .unwrap_or_default()
    };
    // Rows that come for the second time bring the reasons of the first.
    let columns: Vec<(usize, String)> = (0..columns)
        .map(|index| (index, heading_of(index)))
        .filter(|(_, heading)| !is_reason(heading))
        .collect();
    let mut faulty: BTreeSet<usize> = BTreeSet::new();
    for index in rows {
        for (column, view) in judged.cells(&judged.row(*index)).iter().enumerate() {
            if view.problems.iter().any(|code| tells(*code)) {
                faulty.insert(column);
            }
        }
    }
    let column = |heading: String, width: f64| export::Column { heading, width };
    let mut head = ListHead {
        name: say(&messages::import_refused_sheet()),
        language: String::new(),
        columns: vec![column(say(&messages::import_refused_line_column()), 7.0)],
        about: Vec::new(),
        about_name: String::new(),
    };
    for (index, heading) in &columns {
        head.columns.push(column(heading.clone(), 22.0));
        if faulty.contains(index) {
            let reason = messages::import_refused_reason_for_column(heading.as_str());
            head.columns.push(column(say(&reason), 40.0));
        }
    }
    head.columns
        .push(column(say(&messages::import_refused_reason_column()), 60.0));
    let list = rows.iter().map(|index| {
        let row = judged.row(*index);
        let about = row.about();
        let sentences = |codes: &mut dyn Iterator<Item = ProblemCode>| {
            codes
                .filter(|code| tells(*code))
                .map(|code| say(&code.message(about)))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let mut values = vec![Value::Number(f64::from(row.line))];
        let mut told: Vec<ProblemCode> = Vec::new();
        let cells = judged.cells(&row);
        for (index, _) in &columns {
            let cell = cells.get(*index);
            values.push(Value::maybe(cell.map(|cell| cell.raw.clone())));
            if faulty.contains(index) {
                let codes = cell.map(|cell| cell.problems.clone()).unwrap_or_default();
                values.push(Value::text(sentences(&mut codes.iter().copied())));
                told.extend(codes);
            }
        }
        let rest = sentences(&mut row.problems.iter().filter(|code| !told.contains(code)));
        let rest = match why(*index).map(|why| say(&why)) {
            Some(why) if rest.is_empty() => why,
            Some(why) => format!("{rest} {why}"),
            None => rest,
        };
        values.push(Value::text(rest));
        values
    });
    export::list(ListFormat::Xlsx, path, &head, list, progress)
}

/// Notes need no answer and are not sent back.
fn tells(code: ProblemCode) -> bool {
    code.kind() != ProblemKind::Note
}
