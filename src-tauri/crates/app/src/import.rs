//! Taking in a list that somebody sent: what it holds, judged row by row.
//!
//! [`read`] finds the tables of a file, [`judge`] weighs every row, the same
//! for the window and the command line. Nothing is written here: rows become
//! [`Draft`]s, and `intake` makes records of them. Judging is pure but for
//! reading the file. Only a few bytes per row are kept beside the cells of the
//! file; a judged row is made again whenever it is looked at.

use domain::{Day, Direction, DuplicateRule};
use messages::{Kind, Message, ToMessage};
use store::StoreError;

mod answers;
mod beyond;
mod cards;
mod cells;
mod draft;
mod fields;
mod guests;
mod headings;
mod hours;
mod judge;
mod judged;
mod judging;
pub(crate) mod kept;
mod kinds;
mod layout;
mod lines;
mod list;
mod names;
mod problems;
mod refused;
mod report;
mod words;

#[cfg(test)]
mod messy;
#[cfg(test)]
mod tests;

pub use documents::sheets::{Encoding, SheetError};

pub use answers::{Answers, Fix, RowKey};
pub(crate) use answers::{AnswersV1, RowV1, WordHash};
pub use beyond::Beyond;
pub(crate) use beyond::{of_guest, reduced};
pub use cells::{CellView, Offer};
pub use draft::{Draft, RowVerdict};
pub use fields::{CATEGORIES, Field};
pub use guests::{GuestList, GuestOf};
pub use hours::{HoursList, HoursProblem, HoursRow, judge_hours, report_hours};
pub(crate) use hours::{compare_rows, read_rows};
pub(crate) use judge::Judge;
pub use judge::JudgedRow;
pub use judged::{Judged, SheetPlan};
pub(crate) use judged::{heads_of, repeat_code};
pub use judging::judge;
pub(crate) use judging::{Look, Understood, context_for, judge_all};
pub(crate) use kinds::layouts_of;
pub use kinds::{ListKind, kind_of};
pub use layout::{Column, Layout, Skipped, TableAt, first_lines};
pub(crate) use list::read_kept;
pub use list::{List, MOST_KEPT, OtherLetters, called, paste, paste_bytes, read, read_as};
pub(crate) use names::with_small_letters;
pub use problems::{About, FileProblem, MOST_CHARACTERS, ProblemCode, ProblemKind, Problems};
pub(crate) use refused::RefusedColumns;
pub use refused::write_refused;
pub(crate) use report::table_value;
pub use report::{letter, report, report_of_refusal, write_report};
pub use words::is_code_of;

/// What judging depends on besides the file.
#[derive(Clone, Debug)]
pub struct Options {
    /// For names of regions that change.
    pub today: Day,
    /// The organisation's own directions.
    pub local_directions: Vec<Direction>,
    /// What a person chose for a column: sheet from 0, column from 0.
    pub columns: Vec<(u16, u16, Field)>,
    /// What a person said to the problems.
    pub answers: Answers,
    /// Rules by which nobody is taken for somebody else.
    pub rules_off: Vec<DuplicateRule>,
    /// What the list is of, where somebody said it.
    pub kind: Option<ListKind>,
    /// Where the tables of sheets, from 0, are, where somebody said it.
    pub tables: Vec<(u16, TableAt)>,
    /// Whose guests the people of the list are.
    pub guests: Option<GuestList>,
}

impl Options {
    /// No choices yet.
    pub fn new(today: Day) -> Self {
        Self {
            today,
            local_directions: Vec::new(),
            columns: Vec::new(),
            answers: Answers::default(),
            rules_off: Vec::new(),
            kind: None,
            tables: Vec::new(),
            guests: None,
        }
    }

    /// Where somebody said that the table of a sheet, from 0, is.
    pub fn table_of(&self, sheet: u16) -> Option<TableAt> {
        let said = self.tables.iter().find(|(of, _)| *of == sheet);
        said.map(|(_, at)| *at)
    }

    /// Says where the table of a sheet, from 0, is; `None` takes that back. What was said of
    /// its columns goes.
    pub(crate) fn table_at(&mut self, sheet: u16, at: Option<TableAt>) {
        self.tables.retain(|(of, _)| *of != sheet);
        self.tables.extend(at.map(|at| (sheet, at)));
        self.columns.retain(|(of, ..)| *of != sheet);
    }
}

/// Every sheet with cells as a table without a header, for a person who says the rest.
pub(crate) fn by_hand(list: &List) -> Vec<(u16, TableAt)> {
    let sheets = list.sheets().iter().zip(0..);
    let filled = sheets.filter(|((_, table), _)| !table.is_empty());
    filled
        .map(|(_, sheet)| (sheet, TableAt::NoHeader))
        .collect()
}

/// Why a file is not taken at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportRefused {
    /// It cannot be read.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// Somebody wrote the file while it was read.
    #[error("the file was changed meanwhile")]
    Changed,
    /// Whoever waited for it stopped it.
    #[error("cancelled")]
    Cancelled,
    /// It is a list of work and not of people.
    #[error("a list of {}", .0.name())]
    Work(ListKind),
    /// It holds no list of people.
    #[error("no list of people in the file")]
    NoTable,
}

impl ImportRefused {
    /// The code as in reports.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sheet(error) => error.code(),
            Self::Changed => "file_changed",
            Self::Cancelled => "cancelled",
            Self::Work(ListKind::Hours) => "hours_list",
            Self::Work(_) => "work_list",
            Self::NoTable => "no_table",
        }
    }
}

impl ToMessage for ImportRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Sheet(error) => (Kind::Refused, error.message()),
            Self::Changed => (Kind::Refused, messages::import_error_file_changed()),
            Self::Cancelled => StoreError::Cancelled.told(),
            Self::Work(_) => (Kind::Refused, messages::import_error_hours_list()),
            Self::NoTable => (Kind::Refused, messages::import_error_no_table()),
        }
    }
}
