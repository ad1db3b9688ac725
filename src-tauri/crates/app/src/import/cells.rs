//! The cells of a judged person beside what is made of them, and what can be done about them.

use domain::{DirectionCode, Email, Iin, Phone};

use super::answers::Fix;
use super::fields::Field;
use super::judge::JudgedRow;
use super::judged::Judged;
use super::problems::{ProblemCode, ProblemKind};
use super::words;

impl Judged {
    /// What is offered for the problems of a row that wait for an answer, gravest first.
    pub fn offers(&self, row: &JudgedRow) -> Vec<Offer> {
        let layout = self.plans[usize::from(row.sheet)].layout.as_ref();
        let outcome = (row.number as usize).checked_sub(1);
        let part = outcome.map_or(0, |at| self.outcomes[at].part);
        let layout = layout.map(|layout| layout.of_part(part));
        let cells = self.cells(row);
        let offer = |code: ProblemCode| {
            let column = row.cells.iter().find(|(_, c)| *c == code).map(|(c, _)| *c);
            let at = column.and_then(|column| {
                let layout = layout.filter(|layout| !layout.lines)?;
                layout.columns.iter().position(|c| c.index == column)
            });
            let at = at.or(layout.is_some_and(|layout| layout.lines).then_some(0));
            let cell = at.and_then(|at| cells.get(at));
            let field = at.and_then(|at| Some(layout?.columns.get(at)?.field));
            let unknown = row.untaken.iter().find(|(known, _)| Some(*known) == field);
            let from = match unknown {
                Some((_, words)) => words.clone(),
                None => cell.map(|cell| cell.raw.clone()).unwrap_or_default(),
            };
            let nearest = match code {
                ProblemCode::RegionUnknown => {
                    words::nearest_region(&from).map(|region| region.to_string())
                }
                ProblemCode::CountryUnknown => {
                    words::nearest_country(&from).map(|country| country.as_str().to_owned())
                }
                ProblemCode::DirectionUnknown => {
                    words::nearest_direction(&from, &self.options.local_directions)
                        .map(|direction| direction.as_str().to_owned())
                }
                _ => cell.and_then(|cell| cell.value.clone()),
            };
            let is_word = matches!(
                code,
                ProblemCode::RegionUnknown
                    | ProblemCode::CountryUnknown
                    | ProblemCode::DirectionUnknown
                    | ProblemCode::CategoryUnknown
            );
            let fixes = code.fixes().iter().copied();
            Offer {
                code,
                column,
                fixes: fixes
                    .filter(|fix| !(is_word && nearest.is_none() && *fix == Fix::Accept))
                    .collect(),
                from,
                to: nearest.filter(|to| !to.is_empty()),
            }
        };
        row.problems
            .iter()
            .filter(|code| !code.fixes().is_empty())
            .map(offer)
            .collect()
    }

    /// The cells of a person as they stand in the file, with what becomes of them.
    ///
    /// One for each column of the sheet's layout; one for the whole line of a chat. Cells that
    /// stand too far to one side are told where they belong.
    pub fn cells(&self, row: &JudgedRow) -> Vec<CellView> {
        let Some(outcome) = (row.number as usize)
            .checked_sub(1)
            .and_then(|i| self.outcomes.get(i))
        else {
            return Vec::new();
        };
        let source = self.list.sheets()[usize::from(outcome.sheet)]
            .1
            .row(outcome.row as usize);
        let Some(layout) = &self.plans[usize::from(outcome.sheet)].layout else {
            return Vec::new();
        };
        let layout = layout.of_part(outcome.part);
        let shift = layout.shift_of(&source);
        let view = |index: u16, field: Field| {
            let at = index.checked_add_signed(shift);
            let raw = at
                .and_then(|at| source.cell(at))
                .map(|cell| cell.text.to_owned())
                .unwrap_or_default();
            let typed = self
                .options
                .answers
                .of_cell(outcome.sheet, outcome.row, index);
            let value = value_of(row, field).filter(|value| *value != raw);
            let mut problems: Vec<ProblemCode> = row
                .cells
                .iter()
                .filter(|(c, _)| *c == index)
                .map(|(_, code)| *code)
                .collect();
            problems.sort_unstable();
            problems.dedup();
            // What was typed and is still wrong is seen as it was typed.
            let is_wrong = |code: &ProblemCode| code.kind() == ProblemKind::Error;
            let value = match typed {
                Some(typed) if problems.iter().any(is_wrong) => Some(typed.to_owned()),
                typed => value.or_else(|| typed.map(str::to_owned)),
            };
            CellView {
                raw,
                value,
                problems,
            }
        };
        if layout.lines {
            return vec![view(0, Field::FullName)];
        }
        let columns = layout.columns.iter();
        columns
            .map(|column| view(column.index, column.field))
            .collect()
    }
}

/// What can be done about one problem of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The problem.
    pub code: ProblemCode,
    /// The column it belongs to, from 0; `None` for the row as a whole.
    pub column: Option<u16>,
    /// What stands in the file.
    pub from: String,
    /// What [`Fix::Accept`] makes of it, where that is a value.
    pub to: Option<String>,
    /// The choices, the offered one first.
    pub fixes: Vec<Fix>,
}

/// A cell beside what was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellView {
    /// As it stands in the file.
    pub raw: String,
    /// As it is taken, where that differs; empty for a value that is not taken.
    pub value: Option<String>,
    /// Gravest first.
    pub problems: Vec<ProblemCode>,
}

/// The value of a field as text; `None` for fields that are not taken.
fn value_of(row: &JudgedRow, field: Field) -> Option<String> {
    let list = |values: Vec<&str>| Some(values.join(", "));
    let maybe = |text: &Option<String>| Some(text.clone().unwrap_or_default());
    match field {
        Field::FullName => {
            let parts = [&row.surname, &row.given, &row.patronymic];
            list(
                parts
                    .into_iter()
                    .filter_map(|part| part.as_deref())
                    .collect(),
            )
            .map(|text| text.replace(", ", " "))
        }
        Field::Surname => maybe(&row.surname),
        Field::Given => maybe(&row.given),
        Field::Patronymic => maybe(&row.patronymic),
        Field::Iin => Some(row.iin.as_ref().map(Iin::digits).unwrap_or_default()),
        // The last of the three shows what they come to.
        Field::BirthDay | Field::BirthMonth => row.birth.is_none().then(String::new),
        Field::BirthDate | Field::BirthYear => {
            Some(row.birth.map(|birth| birth.iso()).unwrap_or_default())
        }
        Field::Phone => Some(
            row.phones
                .iter()
                .map(Phone::display)
                .collect::<Vec<_>>()
                .join(", "),
        ),
        Field::Email => list(row.emails.iter().map(Email::as_str).collect()),
        Field::Region => Some(
            row.region
                .map(|region| region.to_string())
                .unwrap_or_default(),
        ),
        Field::Country => Some(
            row.country
                .map(|c| c.as_str().to_owned())
                .unwrap_or_default(),
        ),
        Field::Category => Some(row.category.unwrap_or_default().to_owned()),
        Field::Directions => list(row.directions.iter().map(DirectionCode::as_str).collect()),
        Field::Organisation => maybe(&row.organisation),
        Field::Note => maybe(&row.note),
        Field::Joined => Some(row.joined.map(|day| day.to_string()).unwrap_or_default()),
        Field::Sex | Field::Title | Field::Status | Field::Consent => None,
        field => {
            debug_assert!(field.is_unused(), "{field:?} says something");
            None
        }
    }
}
