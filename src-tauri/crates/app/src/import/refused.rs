//! The rows that were not taken, as a workbook to send back.
//!
//! The cells stand as the sender wrote them; beside each column with a fault
//! there is one that says what is wrong, in the language of whoever sends it. What a heading
//! between the rows or the name of a sheet says of those below has a column too: alone, a row
//! would say less than it did in the list.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use documents::export::{self, ExportError, ListFormat, ListHead, Value};
use messages::Message;

use super::fields::Field;
use super::headings::{heading_key, is_reason, is_sent_back};
use super::layout::Layout;
use super::{Judged, List, ProblemCode, ProblemKind, called};

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
    let layouts = judged.plans().iter().map(|plan| plan.layout.as_ref());
    let mut columns = RefusedColumns::of(judged.list(), layouts, say);
    let mut faulty: BTreeSet<usize> = BTreeSet::new();
    for index in rows {
        for (field, _) in judged.said_above(*index) {
            columns.make_place(field, say);
        }
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
        let above = judged.said_above(*index);
        for index in 0..columns.headings.len() {
            let at = places.iter().position(|place| *place == Some(index));
            let cell = at.and_then(|at| cells.get(at));
            let above = above
                .iter()
                .find(|(field, _)| columns.above.get(field) == Some(&index));
            let text = cell.map(|cell| cell.raw.clone());
            values.push(Value::maybe(
                text.or_else(|| above.map(|(_, text)| text.clone())),
            ));
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
pub(crate) struct RefusedColumns {
    pub headings: Vec<String>,
    /// Of each sheet, where each of its columns goes. What we put beside the rows goes nowhere:
    /// those that come for the second time bring that of the first.
    pub places: Vec<Vec<Option<usize>>>,
    /// The first column of each field.
    of_field: HashMap<Field, usize>,
    /// Where stands what is said above the rows of some sheet.
    above: HashMap<Field, usize>,
}

impl RefusedColumns {
    pub fn of<'l>(
        list: &List,
        layouts: impl Iterator<Item = Option<&'l Layout>>,
        say: &dyn Fn(&Message) -> String,
    ) -> Self {
        let mut columns = Self {
            headings: Vec::new(),
            places: Vec::new(),
            of_field: HashMap::new(),
            above: HashMap::new(),
        };
        // By heading, and how many of the sheet have it before.
        let mut known: HashMap<(String, usize), usize> = HashMap::new();
        for layout in layouts {
            let mut seen: HashMap<String, usize> = HashMap::new();
            let own = layout.map_or(&[][..], |layout| layout.columns.as_slice());
            let frame = is_sent_back(own.iter().map(|column| column.heading.as_str()));
            let mut places = Vec::with_capacity(own.len());
            for (at, column) in own.iter().enumerate() {
                let is_frame = frame && (at == 0 || at + 1 == own.len());
                if is_frame || is_reason(&column.heading) {
                    places.push(None);
                    continue;
                }
                let heading = match called(list, column) {
                    Some(called) => say(&called),
                    None => column.heading.clone(),
                };
                let key = heading_key(&heading).replace(' ', "");
                let before = seen.entry(key.clone()).or_default();
                let place = *known.entry((key, *before)).or_insert_with(|| {
                    columns.headings.push(heading);
                    columns.headings.len() - 1
                });
                *before += 1;
                columns.of_field.entry(column.field).or_insert(place);
                places.push(Some(place));
            }
            // Lines of a chat are one column without a heading.
            if layout.is_some() && own.is_empty() {
                let place = *known.entry(Default::default()).or_insert_with(|| {
                    columns.headings.push(String::new());
                    columns.headings.len() - 1
                });
                places.push(Some(place));
            }
            columns.places.push(places);
        }
        columns
    }

    /// Makes sure that what is said above rows has a column: that of the field on another
    /// sheet, or a new one behind the rest.
    fn make_place(&mut self, field: Field, say: &dyn Fn(&Message) -> String) {
        if !self.above.contains_key(&field) {
            let known = self.of_field.get(&field).copied();
            let place = known.unwrap_or_else(|| {
                self.headings.push(say(&field.message()));
                self.headings.len() - 1
            });
            self.above.insert(field, place);
        }
    }
}

/// Notes need no answer and are not sent back.
fn tells(code: ProblemCode) -> bool {
    code.kind() != ProblemKind::Note
}
