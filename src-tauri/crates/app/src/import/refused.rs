//! The rows that were not taken, as a workbook to send back.
//!
//! The cells stand as the sender wrote them; beside each column with a fault
//! there is one that says what is wrong, in the language of whoever sends it.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use documents::export::{self, ExportError, ListFormat, ListHead, Value};
use messages::Message;

use super::headings::{heading_key, is_reason};
use super::{Judged, ProblemCode, ProblemKind, called};

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
    let columns = Columns::of(judged, say);
    let mut faulty: BTreeSet<usize> = BTreeSet::new();
    for index in rows {
        let row = judged.row(*index);
        let cells = judged.cells(&row);
        for (view, column) in cells.iter().zip(&columns.places[usize::from(row.sheet)]) {
            if view.problems.iter().any(|code| tells(*code)) {
                faulty.extend(*column);
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
    for (index, heading) in columns.headings.iter().enumerate() {
        head.columns.push(column(heading.clone(), 22.0));
        if faulty.contains(&index) {
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
        let places = &columns.places[usize::from(row.sheet)];
        for index in 0..columns.headings.len() {
            let at = places.iter().position(|place| *place == Some(index));
            let cell = at.and_then(|at| cells.get(at));
            values.push(Value::maybe(cell.map(|cell| cell.raw.clone())));
            if faulty.contains(&index) {
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

/// The columns of all sheets, those of one heading together: sheets of a workbook may have
/// them in another order.
struct Columns {
    headings: Vec<String>,
    /// Of each sheet, where each of its columns goes. Reasons go nowhere: rows that come for the
    /// second time bring those of the first.
    places: Vec<Vec<Option<usize>>>,
}

impl Columns {
    fn of(judged: &Judged, say: &dyn Fn(&Message) -> String) -> Self {
        let mut columns = Self {
            headings: Vec::new(),
            places: Vec::new(),
        };
        // By heading, and how many of the sheet have it before.
        let mut known: HashMap<(String, usize), usize> = HashMap::new();
        for plan in judged.plans() {
            let mut seen: HashMap<String, usize> = HashMap::new();
            let layout = plan.layout.as_ref();
            let lines = layout.is_some_and(|layout| layout.columns.is_empty());
            let of_sheet = layout.into_iter().flat_map(|layout| &layout.columns);
            // Lines of a chat are one column without a heading.
            let headings = of_sheet.map(|column| match called(judged.list(), column) {
                Some(called) => say(&called),
                None => column.heading.clone(),
            });
            let headings = headings.chain(lines.then(String::new));
            let places = headings.map(|heading| {
                if is_reason(&heading) {
                    return None;
                }
                let key = heading_key(&heading).replace(' ', "");
                let before = seen.entry(key.clone()).or_default();
                let place = *known.entry((key, *before)).or_insert_with(|| {
                    columns.headings.push(heading);
                    columns.headings.len() - 1
                });
                *before += 1;
                Some(place)
            });
            columns.places.push(places.collect());
        }
        columns
    }
}

/// Notes need no answer and are not sent back.
fn tells(code: ProblemCode) -> bool {
    code.kind() != ProblemKind::Note
}
