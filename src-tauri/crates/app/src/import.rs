//! Taking in a list that somebody sent: what it holds, judged row by row.
//!
//! [`read`] finds the tables of a file, [`judge`] weighs every row, the same
//! for the window and the command line. Nothing is written here: rows become
//! [`Draft`]s, and `intake` makes records of them. Judging is pure but for
//! reading the file. Only a few bytes per row are kept beside the cells of the
//! file; a judged row is made again whenever it is looked at.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use chrono::Datelike;
use documents::sheets::{self, Format, SheetError, Table};
use domain::{
    BirthDate, Day, Direction, DirectionCode, Email, Iin, PersonName, Phone, Residence, Sex,
    Verdict, find_direction,
};
use messages::{Kind, Message, ToMessage};

mod fields;
mod judge;
mod layout;
mod lines;
mod names;
mod pairs;
mod problems;
mod refused;
mod report;

#[cfg(test)]
mod tests;

pub use fields::Field;
pub use judge::JudgedRow;
pub use layout::{Column, Layout, Skipped};
pub use problems::{About, FileProblem, MOST_CHARACTERS, ProblemCode, ProblemKind, Problems};
pub use refused::write_refused;
pub use report::{letter, report, report_of_refusal, write_report};

use judge::{Context, Judge};
use pairs::{Facts, Parts};

/// A gap of more lines than this puts a row far from the rest.
const FAR: u32 = 1000;
/// Rows looked at to learn the years of a file.
const YEARS_FROM: usize = 2000;

/// What judging depends on besides the file.
#[derive(Clone, Debug)]
pub struct Options {
    /// For names of regions that change.
    pub today: Day,
    /// The organisation's own directions.
    pub local_directions: Vec<Direction>,
    /// What a person chose for a column: sheet from 0, column from 0.
    pub columns: Vec<(u16, u16, Field)>,
}

impl Options {
    /// No choices yet.
    pub fn new(today: Day) -> Self {
        Self {
            today,
            local_directions: Vec::new(),
            columns: Vec::new(),
        }
    }
}

/// Why a file is not taken at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportRefused {
    /// It cannot be read.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// It holds no list of people.
    #[error("no list of people in the file")]
    NoTable,
}

impl ImportRefused {
    /// The code as in reports.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sheet(error) => error.code(),
            Self::NoTable => "no_table",
        }
    }
}

impl ToMessage for ImportRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Sheet(error) => (Kind::Refused, error.message()),
            Self::NoTable => (Kind::Refused, messages::import_error_no_table()),
        }
    }
}

/// A file in memory, before anything is judged.
#[derive(Debug)]
pub struct List {
    /// The name of the file without its folder.
    pub file: String,
    /// What kind of file it is.
    pub format: Format,
    sheets: Vec<(String, Table)>,
}

/// Reads a file.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says.
pub fn read(path: &Path) -> Result<List, ImportRefused> {
    let mut book = sheets::open(path)?;
    let format = book.format();
    let mut tables = Vec::new();
    for (index, name) in book.sheets().into_iter().enumerate() {
        tables.push((name, book.table(index)?));
    }
    let file = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok(List {
        file: file.unwrap_or_default(),
        format,
        sheets: tables,
    })
}

/// Takes pasted text as a list.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says.
pub fn paste(text: String) -> Result<List, ImportRefused> {
    let mut book = sheets::paste(text);
    let table = book.table(0)?;
    Ok(List {
        file: String::new(),
        format: book.format(),
        sheets: vec![(String::new(), table)],
    })
}

impl List {
    /// The names and cells of the sheets, in order.
    pub fn sheets(&self) -> &[(String, Table)] {
        &self.sheets
    }
}

/// How one sheet was understood.
#[derive(Clone, Debug)]
pub struct SheetPlan {
    /// `None`: no list of people, the sheet is passed over.
    pub layout: Option<Layout>,
    /// The direction that the name of the sheet says.
    pub direction: Option<DirectionCode>,
}

/// What became of one person of the list, in a few bytes.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    row: u32,
    duplicate_of: u32,
    problems: Problems,
    sheet: u16,
    part: u8,
}

/// A list, judged.
#[derive(Clone, Debug)]
pub struct Judged {
    list: Arc<List>,
    options: Options,
    plans: Vec<SheetPlan>,
    context: Context,
    outcomes: Vec<Outcome>,
    file_problems: Vec<FileProblem>,
}

/// Judges every row of a list.
///
/// # Errors
/// [`ImportRefused::NoTable`].
pub fn judge(list: Arc<List>, options: Options) -> Result<Judged, ImportRefused> {
    let alone = list.sheets.len() == 1;
    let mut plans = Vec::with_capacity(list.sheets.len());
    for (index, (name, table)) in list.sheets.iter().enumerate() {
        let sheet = u16::try_from(index).unwrap_or(u16::MAX);
        let layout = layout::find(table, &options, sheet, alone);
        let direction = if alone {
            None
        } else {
            direction_of_sheet(name, &options)
        };
        plans.push(SheetPlan {
            direction: direction.filter(|_| layout.is_some()),
            layout,
        });
    }
    if plans.iter().all(|plan| {
        plan.layout
            .as_ref()
            .is_none_or(|layout| layout.rows.is_empty())
    }) {
        return Err(ImportRefused::NoTable);
    }
    let context = context_of(&list, &plans);
    let mut outcomes = Vec::new();
    let mut facts: Vec<Facts> = Vec::new();
    for (index, plan) in plans.iter().enumerate() {
        let Some(layout) = &plan.layout else { continue };
        let sheet = u16::try_from(index).unwrap_or(u16::MAX);
        let table = &list.sheets[index].1;
        judge_sheet(
            table,
            sheet,
            layout,
            plan,
            &context,
            &options,
            &mut outcomes,
            &mut facts,
        );
    }
    pairs::compare(&facts, &mut outcomes);
    let file_problems = file_problems(&list, &plans, &outcomes);
    Ok(Judged {
        list,
        options,
        plans,
        context,
        outcomes,
        file_problems,
    })
}

/// «Saýlyq», «Asyl mura 2»: a number after the name says nothing.
fn direction_of_sheet(name: &str, options: &Options) -> Option<DirectionCode> {
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    find_direction(name, &options.local_directions)
}

#[expect(
    clippy::too_many_arguments,
    reason = "one caller, which owns all of them"
)]
fn judge_sheet(
    table: &Table,
    sheet: u16,
    layout: &Layout,
    plan: &SheetPlan,
    context: &Context,
    options: &Options,
    outcomes: &mut Vec<Outcome>,
    facts: &mut Vec<Facts>,
) {
    let work = |rows: &[u32]| {
        let mut judge = Judge::new(context, options, layout, plan.direction.as_ref());
        let mut parts = Parts::default();
        let mut done = Vec::with_capacity(rows.len());
        for index in rows {
            let source = table.row(*index as usize);
            for part in 0..judge::people_in(&source, layout) {
                let row = judge.row(&source, part);
                let outcome = Outcome {
                    row: *index,
                    duplicate_of: 0,
                    problems: row.problems,
                    sheet,
                    part,
                };
                done.push((outcome, Facts::of(&row, &mut parts)));
            }
        }
        done
    };
    let workers = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8);
    let share = layout.rows.len().div_ceil(workers).max(500);
    let first = outcomes.len();
    thread::scope(|scope| {
        let chunks: Vec<_> = layout
            .rows
            .chunks(share)
            .map(|rows| scope.spawn(move || work(rows)))
            .collect();
        for chunk in chunks {
            for (outcome, fact) in chunk.join().expect("judging a row does not panic") {
                outcomes.push(outcome);
                facts.push(fact);
            }
        }
    });
    let mut before: Option<u32> = None;
    for outcome in &mut outcomes[first..] {
        let line = table.row(outcome.row as usize).line;
        if before.is_some_and(|before| line > before.saturating_add(FAR)) {
            outcome.problems.add(ProblemCode::FarRow);
        }
        before = Some(line);
    }
}

/// What the rows of the file share.
fn context_of(list: &List, plans: &[SheetPlan]) -> Context {
    let mut years: Vec<i32> = Vec::new();
    for (plan, (_, table)) in plans.iter().zip(&list.sheets) {
        let Some(layout) = &plan.layout else { continue };
        let birth = layout.column(Field::BirthDate);
        let iin = layout.column(Field::Iin);
        for index in layout.rows.iter().take(YEARS_FROM) {
            let row = table.row(*index as usize);
            let (mut date, mut number) = (None, None);
            if layout.lines {
                let text: Vec<&str> = row.cells().map(|cell| cell.text).collect();
                let line = lines::parse(lines::item(&text.join(" ")).unwrap_or_default());
                date = line.birth;
                number = line.iin;
            }
            let cell = |column: Option<u16>| Some(row.cell(column?)?.text.to_owned());
            let date = date.or_else(|| cell(birth));
            let number = number.or_else(|| cell(iin));
            let whole = date.and_then(|text| domain::parse_date(text.split(' ').next()?).ok());
            years.extend(
                whole
                    .filter(|date| !date.notes.two_digit_year)
                    .map(|d| d.date.year()),
            );
            let iin = number.and_then(|text| Iin::parse(&text).ok());
            years.extend(iin.and_then(|iin| iin.birth()).map(|day| day.year()));
        }
    }
    years.sort_unstable();
    let (code_page, counts_cells) = match list.format {
        Format::Text {
            encoding,
            delimiter,
            ..
        } => (
            matches!(
                encoding,
                sheets::Encoding::Windows1251 | sheets::Encoding::Kz1048
            ),
            delimiter.is_some(),
        ),
        Format::Xlsx | Format::Html { .. } => (false, false),
    };
    Context {
        middle_year: years.get(years.len() / 2).copied(),
        code_page,
        counts_cells,
    }
}

fn file_problems(list: &List, plans: &[SheetPlan], outcomes: &[Outcome]) -> Vec<FileProblem> {
    let mut found = Vec::new();
    let mut all = Problems::default();
    for outcome in outcomes {
        all.join(outcome.problems);
    }
    match list.format {
        Format::Text { guessed: true, .. } => found.push(FileProblem::EncodingGuessed),
        Format::Html { .. } => found.push(FileProblem::NotASpreadsheetHtml),
        Format::Xlsx | Format::Text { .. } => {}
    }
    for (code, problem) in [
        (ProblemCode::EncodingReplaced, FileProblem::EncodingReplaced),
        (ProblemCode::FormulaText, FileProblem::FormulaText),
        (
            ProblemCode::ControlCharsRemoved,
            FileProblem::ControlCharsRemoved,
        ),
        (ProblemCode::QuoteNotClosed, FileProblem::QuoteNotClosed),
    ] {
        if all.has(code) {
            found.push(problem);
        }
    }
    let layouts = || plans.iter().filter_map(|plan| plan.layout.as_ref());
    let skipped = |why: Skipped| layouts().any(|l| l.skipped.iter().any(|(_, w)| *w == why));
    let conditions = [
        (
            layouts().any(|l| l.header_lines.len() == 2),
            FileProblem::TwoLineHeader,
        ),
        (
            layouts().any(|l| l.header_lines.is_empty()),
            FileProblem::NoHeader,
        ),
        (skipped(Skipped::Totals), FileProblem::TotalRowSkipped),
        (skipped(Skipped::Comment), FileProblem::CommentLinesSkipped),
        (
            plans
                .iter()
                .zip(&list.sheets)
                .any(|(p, (_, t))| p.layout.is_none() && !t.is_empty()),
            FileProblem::SheetIgnored,
        ),
        (
            plans.iter().any(|plan| plan.direction.is_some()),
            FileProblem::DirectionFromSheetName,
        ),
        (
            list.sheets
                .iter()
                .any(|(_, table)| table.dimension_untrusted),
            FileProblem::DimensionUntrusted,
        ),
    ];
    found.extend(
        conditions
            .into_iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, problem)| problem),
    );
    found.sort_unstable_by_key(|problem| problem.code());
    found
}

impl Judged {
    /// The file.
    pub fn list(&self) -> &Arc<List> {
        &self.list
    }

    /// How each sheet was understood, in the order of the file.
    pub fn plans(&self) -> &[SheetPlan] {
        &self.plans
    }

    /// What is to be said of the whole file, by code.
    pub fn file_problems(&self) -> &[FileProblem] {
        &self.file_problems
    }

    /// How many people there are.
    pub fn len(&self) -> usize {
        self.outcomes.len()
    }

    /// Always false: a list without people is refused.
    pub fn is_empty(&self) -> bool {
        self.outcomes.is_empty()
    }

    /// The sheet that a person stands on, from 0.
    ///
    /// # Panics
    /// When there is no such person.
    pub fn sheet(&self, index: usize) -> usize {
        usize::from(self.outcomes[index].sheet)
    }

    /// The problems of a person, from 0 in the order of the file.
    pub fn problems(&self, index: usize) -> Problems {
        self.outcomes[index].problems
    }

    /// The earlier person that this one is, or is probably, from 0.
    pub fn duplicate_of(&self, index: usize) -> Option<usize> {
        (self.outcomes[index].duplicate_of as usize).checked_sub(1)
    }

    /// How many people have each problem, gravest first.
    pub fn counts(&self) -> Vec<(ProblemCode, u32)> {
        let mut counts: BTreeMap<ProblemCode, u32> = BTreeMap::new();
        for outcome in &self.outcomes {
            for code in outcome.problems.iter() {
                *counts.entry(code).or_default() += 1;
            }
        }
        counts.into_iter().collect()
    }

    /// Judges one row again, to look at it.
    pub fn row(&self, index: usize) -> JudgedRow {
        let mut found = None;
        self.each(index..index + 1, |row| {
            found = Some(row);
            true
        });
        found.unwrap_or_default()
    }

    /// Gives the people of `range` in order; `false` from `take` stops.
    ///
    /// # Panics
    /// When the range ends behind the last person.
    pub fn each(&self, range: std::ops::Range<usize>, mut take: impl FnMut(JudgedRow) -> bool) {
        let mut judge: Option<(u16, Judge<'_>)> = None;
        for index in range {
            let outcome = self.outcomes[index];
            let sheet = usize::from(outcome.sheet);
            if judge.as_ref().is_none_or(|(of, _)| *of != outcome.sheet) {
                let plan = &self.plans[sheet];
                let Some(layout) = &plan.layout else { continue };
                let direction = plan.direction.as_ref();
                let new = Judge::new(&self.context, &self.options, layout, direction);
                judge = Some((outcome.sheet, new));
            }
            let Some((_, judge)) = &mut judge else {
                continue;
            };
            let source = self.list.sheets[sheet].1.row(outcome.row as usize);
            let mut row = judge.row(&source, outcome.part);
            row.number = u32::try_from(index + 1).unwrap_or(u32::MAX);
            row.sheet = outcome.sheet;
            row.problems = outcome.problems;
            row.duplicate_of = (outcome.duplicate_of > 0).then_some(outcome.duplicate_of);
            if !take(row) {
                return;
            }
        }
    }

    /// The cells of a person as they stand in the file, with what becomes of them.
    ///
    /// One for each column of the sheet's layout; one for the whole line of a chat.
    pub fn cells(&self, row: &JudgedRow) -> Vec<CellView> {
        let Some(outcome) = (row.number as usize)
            .checked_sub(1)
            .and_then(|i| self.outcomes.get(i))
        else {
            return Vec::new();
        };
        let source = self.list.sheets[usize::from(outcome.sheet)]
            .1
            .row(outcome.row as usize);
        let Some(layout) = &self.plans[usize::from(outcome.sheet)].layout else {
            return Vec::new();
        };
        let view = |index: u16, field: Field| {
            let raw = source
                .cell(index)
                .map(|cell| cell.text.to_owned())
                .unwrap_or_default();
            let value = value_of(row, field).filter(|value| *value != raw);
            let mut problems: Vec<ProblemCode> = row
                .cells
                .iter()
                .filter(|(c, _)| *c == index)
                .map(|(_, code)| *code)
                .collect();
            problems.sort_unstable();
            problems.dedup();
            CellView {
                raw,
                value,
                problems,
            }
        };
        if layout.lines {
            return vec![view(0, Field::FullName)];
        }
        layout
            .columns
            .iter()
            .map(|column| view(column.index, column.field))
            .collect()
    }
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
        Field::BirthDate => Some(row.birth.map(|birth| birth.iso()).unwrap_or_default()),
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
        Field::Sex
        | Field::Title
        | Field::Number
        | Field::Hours
        | Field::Arrival
        | Field::Diet
        | Field::Ignored
        | Field::Empty => None,
    }
}

/// A person ready to become a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// At least one part.
    pub name: PersonName,
    /// From the list or the IIN.
    pub birth: Option<BirthDate>,
    /// From the list or the IIN.
    pub sex: Option<Sex>,
    /// Valid, or one to ask about.
    pub iin: Option<Iin>,
    /// In the order of the row.
    pub phones: Vec<Phone>,
    /// In the order of the row.
    pub emails: Vec<Email>,
    /// The region; lists have no districts yet.
    pub residence: Option<Residence>,
    /// In the order of the row.
    pub directions: Vec<DirectionCode>,
    /// The name of the organisation as the list has it.
    pub organisation: Option<String>,
    /// Member since.
    pub joined: Option<Day>,
    /// The note of the list.
    pub notes: Option<String>,
}

/// What becomes of a judged row before the register is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowVerdict {
    /// Goes in as it is.
    Ready,
    /// Goes in; a person looks at it.
    Ask,
    /// A value could not be taken; with a name it can still go in without it.
    Error,
}

impl RowVerdict {
    /// By the gravest problem.
    pub fn of(problems: Problems) -> Self {
        match problems.kind() {
            Some(ProblemKind::Error) => Self::Error,
            Some(ProblemKind::Ask) => Self::Ask,
            Some(ProblemKind::Note) | None => Self::Ready,
        }
    }
}

impl JudgedRow {
    /// Makes a record's values of the row; `None` without any part of a name.
    pub fn draft(&self) -> Option<Draft> {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        let name = PersonName::parse(
            &part(&self.surname),
            &part(&self.given),
            &part(&self.patronymic),
        );
        Some(Draft {
            name: name.ok()?,
            birth: self.birth,
            sex: self.sex,
            iin: self
                .iin
                .filter(|_| self.iin_verdict != Some(Verdict::Invalid)),
            phones: self.phones.clone(),
            emails: self.emails.clone(),
            residence: self.region.map(|region| Residence {
                region,
                district: None,
                since: None,
            }),
            directions: self.directions.clone(),
            organisation: self.organisation.clone(),
            joined: self.joined,
            notes: self.note.clone(),
        })
    }
}
