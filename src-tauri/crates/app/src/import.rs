//! Taking in a list that somebody sent: what it holds, judged row by row.
//!
//! [`read`] finds the tables of a file, [`judge`] weighs every row, the same
//! for the window and the command line. Nothing is written here: rows become
//! [`Draft`]s, and `intake` makes records of them. Judging is pure but for
//! reading the file. Only a few bytes per row are kept beside the cells of the
//! file; a judged row is made again whenever it is looked at.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use chrono::Datelike;
use documents::sheets::{self, Format, Table};
use domain::{
    BirthDate, Day, Direction, DirectionCode, Email, Iin, PersonName, Phone, Residence, Sex,
    Verdict, find_direction,
};
use messages::{Kind, Message, ToMessage};
use store::{Progress, Quiet, StoreError};

mod answers;
mod fields;
mod hours;
mod judge;
mod layout;
mod lines;
mod names;
mod pairs;
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
pub use fields::{CATEGORIES, Field};
pub use hours::{HoursList, HoursProblem, HoursRow, judge_hours, report_hours};
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
    /// What a person said to the problems.
    pub answers: Answers,
}

impl Options {
    /// No choices yet.
    pub fn new(today: Day) -> Self {
        Self {
            today,
            local_directions: Vec::new(),
            columns: Vec::new(),
            answers: Answers::default(),
        }
    }
}

/// Why a file is not taken at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportRefused {
    /// It cannot be read.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// Whoever waited for it stopped it.
    #[error("cancelled")]
    Cancelled,
    /// It is a list of hours, not of people.
    #[error("a list of hours")]
    Hours,
    /// It holds no list of people.
    #[error("no list of people in the file")]
    NoTable,
}

impl ImportRefused {
    /// The code as in reports.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sheet(error) => error.code(),
            Self::Cancelled => "cancelled",
            Self::Hours => "hours_list",
            Self::NoTable => "no_table",
        }
    }
}

impl ToMessage for ImportRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Sheet(error) => (Kind::Refused, error.message()),
            Self::Cancelled => StoreError::Cancelled.told(),
            Self::Hours => (Kind::Refused, messages::import_error_hours_list()),
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
    source: Source,
    chosen: Option<Encoding>,
    hash: [u8; 32],
}

/// Where a list can be read again.
#[derive(Debug)]
enum Source {
    File(PathBuf),
    Pasted,
}

/// Reads a file, guessing its encoding.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says.
pub fn read(path: &Path) -> Result<List, ImportRefused> {
    read_as(path, None, &Quiet)
}

/// Reads a file; `encoding`: which letters the bytes of a text file mean, `None` guesses.
/// `progress`: bytes of the file.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says; [`ImportRefused::Cancelled`].
pub fn read_as(
    path: &Path,
    encoding: Option<Encoding>,
    progress: &dyn Progress,
) -> Result<List, ImportRefused> {
    let hash = hash_of(path, progress)?;
    let mut book = sheets::open_as(path, encoding)?;
    let format = book.format();
    let mut tables = Vec::new();
    for (index, name) in book.sheets().into_iter().enumerate() {
        if !progress.step(index as u64, 0) {
            return Err(ImportRefused::Cancelled);
        }
        tables.push((name, book.table(index)?));
    }
    let file = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok(List {
        file: file.unwrap_or_default(),
        format,
        sheets: tables,
        source: Source::File(path.to_owned()),
        chosen: encoding,
        hash,
    })
}

/// BLAKE3 of the bytes of a file.
fn hash_of(path: &Path, progress: &dyn Progress) -> Result<[u8; 32], ImportRefused> {
    let unreadable = |error| ImportRefused::Sheet(SheetError::Io(error));
    let mut file = File::open(path).map_err(unreadable)?;
    let total = file.metadata().map_err(unreadable)?.len();
    let mut hasher = blake3::Hasher::new();
    let mut chunk = vec![0; 1 << 20];
    let mut done = 0;
    loop {
        let read = file.read(&mut chunk).map_err(unreadable)?;
        if read == 0 {
            return Ok(*hasher.finalize().as_bytes());
        }
        hasher.update(&chunk[..read]);
        done += read as u64;
        if !progress.step(done, total) {
            return Err(ImportRefused::Cancelled);
        }
    }
}

/// Takes pasted text as a list.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says.
pub fn paste(text: String) -> Result<List, ImportRefused> {
    paste_bytes(text.into_bytes(), None)
}

/// Takes bytes that were handed over as a list: text in any encoding, or a web page, as
/// Word puts its tables on the clipboard.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says.
pub fn paste_bytes(bytes: Vec<u8>, encoding: Option<Encoding>) -> Result<List, ImportRefused> {
    let hash = *blake3::hash(&bytes).as_bytes();
    let mut book = sheets::paste(bytes, encoding)?;
    let mut sheets = Vec::new();
    for (index, name) in book.sheets().into_iter().enumerate() {
        sheets.push((name, book.table(index)?));
    }
    Ok(List {
        file: String::new(),
        format: book.format(),
        sheets,
        source: Source::Pasted,
        chosen: encoding,
        hash,
    })
}

impl List {
    /// The names and cells of the sheets, in order.
    pub fn sheets(&self) -> &[(String, Table)] {
        &self.sheets
    }

    /// BLAKE3 of the bytes of the file or the pasted text.
    pub const fn hash(&self) -> [u8; 32] {
        self.hash
    }

    /// The encoding that a person chose.
    pub const fn chosen(&self) -> Option<Encoding> {
        self.chosen
    }

    /// The same file with other letters; pasted text has no encoding and is refused.
    ///
    /// # Errors
    /// As [`read_as`].
    pub fn read_again(
        &self,
        encoding: Option<Encoding>,
        progress: &dyn Progress,
    ) -> Result<Self, ImportRefused> {
        match &self.source {
            Source::File(path) => read_as(path, encoding, progress),
            Source::Pasted => Err(ImportRefused::Sheet(SheetError::NotASpreadsheet)),
        }
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
    settled: Problems,
    sheet: u16,
    part: u8,
    left_out: bool,
}

impl Outcome {
    fn key(&self) -> RowKey {
        RowKey {
            sheet: self.sheet,
            row: self.row,
            part: self.part,
        }
    }
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
/// [`ImportRefused::NoTable`]; [`ImportRefused::Hours`] for a list that [`judge_hours`] judges.
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
    if plans
        .iter()
        .any(|plan| plan.layout.as_ref().is_some_and(hours::is_hours))
    {
        return Err(ImportRefused::Hours);
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
    pairs::compare(&facts, &mut outcomes, &options.answers);
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
                let key = RowKey {
                    sheet,
                    row: *index,
                    part,
                };
                let row = judge.row(&source, key);
                let outcome = Outcome {
                    row: *index,
                    duplicate_of: 0,
                    problems: row.problems,
                    settled: row.settled,
                    sheet,
                    part,
                    left_out: row.left_out,
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
            let fix = options
                .answers
                .of_row(outcome.key())
                .of(ProblemCode::FarRow);
            match fix {
                None => outcome.problems.add(ProblemCode::FarRow),
                Some(fix) => {
                    outcome.settled.add(ProblemCode::FarRow);
                    outcome.left_out |= fix == Fix::LeaveOut;
                }
            }
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
        Format::Xlsx | Format::Ods | Format::Html { .. } => (false, false),
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
        Format::Xlsx | Format::Ods | Format::Text { .. } => {}
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

    /// The problems of a person that were answered.
    pub fn settled(&self, index: usize) -> Problems {
        self.outcomes[index].settled
    }

    /// Whether somebody said that this row stays out.
    pub fn is_left_out(&self, index: usize) -> bool {
        self.outcomes[index].left_out
    }

    /// What the headings of the sheets have in common with other lists of the sender;
    /// `None` for a list without headings.
    pub fn heads(&self) -> Option<[u8; 16]> {
        let mut hasher = blake3::Hasher::new();
        let mut any = false;
        for plan in &self.plans {
            for column in plan.layout.iter().flat_map(|layout| &layout.columns) {
                any |= !column.heading.is_empty();
                hasher.update(fields::heading_key(&column.heading).as_bytes());
                hasher.update(&[0]);
            }
            hasher.update(&[1]);
        }
        let mut heads = [0; 16];
        hasher.finalize_xof().fill(&mut heads);
        any.then_some(heads)
    }

    /// Where a person stands in the file; answers are given by this.
    pub fn key(&self, index: usize) -> RowKey {
        self.outcomes[index].key()
    }

    /// What a person said so far.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Adds what only the register knows of a row.
    pub(crate) fn tell(&mut self, index: usize, code: ProblemCode) {
        self.outcomes[index].problems.add(code);
    }

    /// The answer to a problem that only the register knows of; it is settled with that.
    pub(crate) fn settle(&mut self, index: usize, code: ProblemCode) -> Option<Fix> {
        let fix = self.options.answers.of_row(self.key(index)).of(code)?;
        self.outcomes[index].settled.add(code);
        self.outcomes[index].left_out |= fix == Fix::LeaveOut;
        Some(fix)
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

    /// How many people have each problem that was answered.
    pub fn settled_counts(&self) -> Vec<(ProblemCode, u32)> {
        let mut counts: BTreeMap<ProblemCode, u32> = BTreeMap::new();
        for outcome in &self.outcomes {
            for code in outcome.settled.iter() {
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
            let mut row = judge.row(&source, outcome.key());
            row.number = u32::try_from(index + 1).unwrap_or(u32::MAX);
            row.sheet = outcome.sheet;
            row.problems = outcome.problems;
            row.settled = outcome.settled;
            row.left_out = outcome.left_out;
            row.duplicate_of = (outcome.duplicate_of > 0).then_some(outcome.duplicate_of);
            if !take(row) {
                return;
            }
        }
    }

    /// What is offered for the problems of a row that wait for an answer, gravest first.
    pub fn offers(&self, row: &JudgedRow) -> Vec<Offer> {
        let layout = self.plans[usize::from(row.sheet)].layout.as_ref();
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
            CellView {
                raw,
                value: value.or_else(|| typed.map(str::to_owned)),
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
        | Field::Event
        | Field::Date
        | Field::From
        | Field::To
        | Field::Signature
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

impl Draft {
    /// Takes over what `more`, another row of the same person, says beyond this one.
    pub(crate) fn complete(&mut self, more: Self) {
        fn fill<T>(own: &mut Option<T>, more: Option<T>) {
            if own.is_none() {
                *own = more;
            }
        }
        fn add<T: PartialEq>(own: &mut Vec<T>, more: Vec<T>) {
            for value in more {
                if !own.contains(&value) {
                    own.push(value);
                }
            }
        }
        fill(&mut self.name.patronymic, more.name.patronymic);
        fill(&mut self.birth, more.birth);
        fill(&mut self.sex, more.sex);
        fill(&mut self.iin, more.iin);
        fill(&mut self.residence, more.residence);
        fill(&mut self.organisation, more.organisation);
        fill(&mut self.joined, more.joined);
        fill(&mut self.notes, more.notes);
        add(&mut self.phones, more.phones);
        add(&mut self.emails, more.emails);
        add(&mut self.directions, more.directions);
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
