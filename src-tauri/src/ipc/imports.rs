//! A list on its way in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::events::TitlesDto;

use super::message::MessageDto;

/// A file as it was understood.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportPlan {
    /// Names the plan in later questions.
    pub plan: String,
    /// The name of the file; empty for a table that was pasted.
    pub file: String,
    /// What the list is of.
    pub kind: ListKindDto,
    /// Its sheets, in their order.
    pub sheets: Vec<SheetDto>,
    /// Whose guests the people are: id and titles of the event.
    pub guests: Option<(String, TitlesDto)>,
    /// What a column can be.
    pub fields: Vec<String>,
    /// How the letters of a text file were read; nothing for other files.
    pub encoding: Option<EncodingDto>,
    /// Who sends such lists, if that is known or was said.
    pub sender: Option<String>,
    /// The columns are those that were chosen for an earlier list of the same kind.
    pub remembered: bool,
    /// People in it.
    pub rows: u32,
    /// New records, those with a question among them.
    pub fresh: u32,
    /// New records with a question.
    pub asks: u32,
    /// Rows that cannot go in.
    pub errors: u32,
    /// Rows whose person is in the register already.
    pub existing: u32,
    /// Rows whose person stands in an earlier row.
    pub twice: u32,
    /// Rows whose person is probably there or in an earlier row: out until answered.
    pub undecided: u32,
    /// Rows that somebody left out.
    pub left_out: u32,
    /// Kinds of problems with their counts: errors, questions, notes.
    pub problems: Vec<ProblemCount>,
    /// What is to be said of the whole file.
    pub file_problems: Vec<MessageDto>,
    /// Why the list is stopped until somebody says what happens to known people.
    pub brake: Option<MessageDto>,
    /// What somebody chose for people who are in the register already.
    pub chosen: Option<Existing>,
    /// When the same file was taken in before.
    pub seen_before: Option<SeenBefore>,
    /// What goes in beside the rows of a list of work; nothing for people.
    pub work: Option<ImportWork>,
    /// What may be kept of the new people with a consent only; nothing where there is none.
    pub beyond: Option<ImportBeyond>,
}

/// What a list says of new people beyond what may be kept without a consent.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportBeyond {
    /// Of how many people.
    pub people: u32,
    /// What it is.
    pub fields: Vec<MessageDto>,
    /// It is left out.
    pub left_out: bool,
}

/// What a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "ListKind")]
pub enum ListKindDto {
    /// People, each row a record.
    People,
    /// Who worked when.
    Hours,
    /// Events, each row one.
    Events,
    /// Who comes to which event, and works in which shift.
    Places,
    /// Guests of one event.
    Guests,
}

/// What goes in with a list of work.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportWork {
    /// Minutes of the rows that go in.
    #[ts(type = "number")]
    pub minutes: u64,
    /// People that are made with the list.
    pub people: u32,
    /// Events that are made with the list.
    pub events: u32,
    /// What hours rest on: `scan`, `paper`, `coordinator`, `own`.
    pub grade: String,
}

/// Whom and which event a row of a list of work may mean.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportChoices {
    /// People of the register, the likeliest first.
    pub people: Vec<PersonChoice>,
    /// Events of the register.
    pub events: Vec<EventChoice>,
}

/// Somebody whom a row may mean.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonChoice {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// When born, as ISO; empty if it is not known.
    pub born: String,
    /// The row is taken for theirs.
    pub chosen: bool,
}

/// An event that a row may mean.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EventChoice {
    /// The event.
    pub id: String,
    /// Its title in the language of the window, or in another.
    pub title: String,
    /// Its first day, as ISO; nothing if it has none.
    pub day: Option<String>,
    /// The row is of it.
    pub chosen: bool,
}

/// How the letters of a text file are read.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ImportEncoding")]
pub struct EncodingDto {
    /// The one in use.
    pub name: String,
    /// The file does not say it.
    pub guessed: bool,
    /// All that can be chosen.
    pub choices: Vec<String>,
    /// What the letters would be in the other code page of the country.
    pub other: Option<LettersDto>,
}

/// A word of the file in the other code page.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ImportLetters")]
pub struct LettersDto {
    /// That code page.
    pub name: String,
    /// The word as it is read now.
    pub here: String,
    /// As it is there.
    pub there: String,
    /// It is hardly a word as it is read now.
    pub likely: bool,
}

/// The same file, taken in earlier and not taken back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SeenBefore {
    /// When, in milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// The action that took it in.
    pub action: String,
}

/// A sheet of the file.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Sheet")]
pub struct SheetDto {
    /// Name; nothing for text files.
    pub name: Option<String>,
    /// Whether people were read from it.
    pub used: bool,
    /// Lines of the header, from 1; none where there is no header.
    pub header: Vec<u32>,
    /// The first lines, one of which may be chosen as the header.
    pub lines: Vec<SheetLineDto>,
    /// Where somebody said that its table is; nothing while it is guessed.
    pub place: Option<SheetPlaceDto>,
    /// Its columns, from the left; none if it is not used.
    pub columns: Vec<ColumnDto>,
}

/// One of the first lines of a sheet.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "SheetLine")]
pub struct SheetLineDto {
    /// From 1.
    pub line: u32,
    /// How it begins; numbers of people are masked.
    pub text: String,
}

/// A column of the file.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ImportColumn")]
pub struct ColumnDto {
    /// From 0.
    pub index: u32,
    /// A, B, C …
    pub letter: String,
    /// The head as it is written.
    pub header: String,
    /// What it is called where the file has no heads of its own.
    pub called: Option<MessageDto>,
    /// Where it goes.
    pub field: String,
    /// The first values; numbers of people are masked.
    pub sample: Vec<String>,
}

/// A kind of problem.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProblemCount {
    /// The code, as in the exported table.
    pub code: String,
    /// How grave.
    pub kind: ProblemKind,
    /// Rows that have it and wait.
    pub count: u32,
    /// Rows that have it and were answered.
    pub settled: u32,
    /// The sentence.
    pub text: MessageDto,
    /// What can be done, the offered one first.
    pub fixes: Vec<FixChoice>,
    /// What was said for all of the kind.
    pub fix: Option<FixDto>,
}

/// Something that can be done about a problem.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FixChoice {
    /// Which.
    pub fix: FixDto,
    /// The words on its button.
    pub text: MessageDto,
}

/// What is done about a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "Fix")]
pub enum FixDto {
    /// What was read or is offered stands.
    Accept,
    /// The other reading.
    Other,
    /// The person goes in without the value.
    Without,
    /// The row stays out.
    LeaveOut,
}

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ProblemKind {
    /// The value is not taken.
    Error,
    /// Taken, and a person confirms.
    Ask,
    /// For information.
    Note,
}

/// Another place for a column.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ColumnChoice {
    /// The sheet, from 0.
    pub sheet: u32,
    /// From 0.
    pub index: u32,
    /// Where it goes.
    pub field: String,
}

/// Another way of reading the file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "reading", rename_all = "snake_case")]
#[ts(rename = "ImportReading")]
pub enum ReadingDto {
    /// Other letters.
    Encoding {
        /// Its name; nothing to guess.
        name: Option<String>,
    },
    /// Where the table of a sheet is.
    Place {
        /// The sheet, from 0.
        sheet: u32,
        /// Nothing to guess.
        place: Option<SheetPlaceDto>,
    },
    /// Who sends such lists.
    Sender {
        /// In a person's words; nothing to forget it.
        name: Option<String>,
    },
    /// What the list is of.
    Kind {
        /// What.
        kind: ListKindDto,
    },
    /// The people are guests of an event.
    Guests {
        /// Id of the event.
        event: String,
    },
    /// What hours of the list rest on.
    Grade {
        /// `scan`, `paper`, `coordinator`, `own`.
        grade: String,
    },
}

/// Where the table of a sheet is.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "place", rename_all = "snake_case")]
#[ts(rename = "SheetPlace")]
pub enum SheetPlaceDto {
    /// Nobody is taken from the sheet.
    Nowhere,
    /// Under a header.
    Header {
        /// Its line, from 1.
        line: u32,
    },
    /// From the first line on.
    NoHeader,
}

/// What somebody says to problems.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "answer", rename_all = "snake_case")]
#[ts(rename = "ImportAnswer")]
pub enum AnswerDto {
    /// To all of a kind; nothing takes it back.
    Kind {
        /// The code of the problem.
        code: String,
        /// What to do.
        fix: Option<FixDto>,
    },
    /// What happens to people who are in the register already.
    Existing {
        /// What.
        mode: Existing,
    },
    /// What may be kept with a consent only is left out, or taken in after all.
    Least {
        /// Left out.
        on: bool,
    },
    /// To one row; nothing takes it back.
    Row {
        /// The row, from 0.
        row: u32,
        /// The code of the problem.
        code: String,
        /// What to do.
        fix: Option<FixDto>,
    },
    /// What a word of the list means, wherever it stands; nothing takes it back.
    Word {
        /// The field of its column.
        field: String,
        /// The word as it is written.
        words: String,
        /// The code of a region, a direction, a country.
        code: Option<String>,
    },
    /// A text in the place of a cell; nothing takes it back.
    Cell {
        /// The row, from 0.
        row: u32,
        /// The column, from 0.
        column: u32,
        /// What is read in its place.
        text: Option<String>,
    },
    /// Who the person of a row of work is, in all rows that name them; nothing takes it back.
    Person {
        /// The row, from 0.
        row: u32,
        /// The record.
        id: Option<String>,
    },
    /// Which event a row of work is of, and all that name it; nothing takes it back.
    Event {
        /// The row, from 0.
        row: u32,
        /// The event.
        id: Option<String>,
    },
}

/// What happens to people who are in the register already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Existing {
    /// They go into the table of remarks.
    Add,
    /// Leave them as they are.
    Skip,
    /// Fill what is empty.
    Fill,
    /// Take what the file says.
    Update,
}

/// Which rows are looked at.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
#[ts(rename = "ImportRowsOf")]
pub enum RowsOf {
    /// All.
    All,
    /// Those with a problem, waiting or answered.
    Problem {
        /// Its code.
        code: String,
    },
    /// Those with one outcome.
    Verdict {
        /// Which.
        verdict: ImportVerdict,
    },
}

/// A stretch of judged rows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportRows {
    /// Rows of the sheet that were asked for.
    pub total: u32,
    /// As many for each sheet of the file.
    pub sheets: Vec<u32>,
    /// The rows.
    pub rows: Vec<ImportRow>,
}

/// A judged row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportRow {
    /// Its place among the people of the file, from 0.
    pub index: u32,
    /// Line in the file.
    pub line: u32,
    /// Its cells, one for each column of the plan.
    pub cells: Vec<ImportCell>,
    /// What becomes of it.
    pub verdict: ImportVerdict,
    /// Why.
    pub problems: Vec<ImportProblem>,
    /// There is somebody to compare with: in the register, or in an earlier row.
    pub beside: bool,
}

/// A cell of the file beside what is made of it; numbers of people are masked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportCell {
    /// As it stands in the file.
    pub raw: String,
    /// As it is taken, where that differs; empty if it is not taken.
    pub value: Option<String>,
    /// The gravest problem that waits.
    pub kind: Option<ProblemKind>,
    /// Somebody typed over it.
    pub typed: bool,
    /// A word of it that is not known; somebody may say what it means.
    pub unknown: Option<String>,
}

/// A problem of a row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportProblem {
    /// The code, as in the exported table.
    pub code: String,
    /// How grave.
    pub kind: ProblemKind,
    /// The sentence.
    pub text: MessageDto,
    /// It was answered.
    pub settled: bool,
    /// What can be done in this row, the offered one first; none once it is answered.
    pub fixes: Vec<FixDto>,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ImportVerdict {
    /// A new record.
    New,
    /// A new record, and a person looks at it.
    Ask,
    /// The person is in the register.
    Exists,
    /// The person stands in an earlier row.
    Twice,
    /// Probably in the register, or in an earlier row; out until answered.
    Perhaps,
    /// Stays out: a value cannot be taken.
    Error,
    /// Stays out: somebody said so.
    Out,
}

/// A row beside the person it is, or may be.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ImportBeside")]
pub struct BesideDto {
    /// Why they are one.
    pub why: Vec<MessageDto>,
    /// The record in the register; nothing where it is an earlier row.
    pub id: Option<String>,
    /// The line of the earlier row.
    pub line: Option<u32>,
    /// What both say, field by field.
    pub fields: Vec<BesideField>,
}

/// One field of the two.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BesideField {
    /// The code of the field.
    pub field: String,
    /// What the row says; numbers are masked.
    pub row: String,
    /// What is there already.
    pub there: String,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct ImportDone {
    /// New records.
    pub written: u32,
    /// New people of whom more is kept than may be kept without a consent.
    pub beyond: u32,
    /// Records filled or updated.
    pub updated: u32,
    /// Left as they are.
    pub skipped: u32,
    /// Stayed out.
    pub refused: u32,
    /// Guests who wait, because the quota of their category is full.
    pub waiting: u32,
}

/// A list that was taken in.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ImportTaken")]
pub struct TakenDto {
    /// The action; what takes the whole list back.
    pub action: String,
    /// When, in milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// Who took it in.
    pub operator: String,
    /// The name of the file; empty for a table that was pasted.
    pub file: String,
    /// New records.
    pub rows: u32,
    /// Records that were there and that it changed.
    pub changed: u32,
    /// Who sent it, if somebody said so.
    pub sender: Option<String>,
    /// When it was taken back.
    #[ts(type = "number | null")]
    pub undone_at: Option<i64>,
}

/// Whether what was said to a list is kept when the register locks.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
#[ts(rename = "ImportKept")]
pub enum KeptDto {
    /// It is.
    Kept {
        /// The last moment, in milliseconds since 1970.
        #[ts(type = "number")]
        until: i64,
    },
    /// It is not.
    Not {
        /// The sentence.
        why: MessageDto,
    },
}

/// A list that somebody has begun to put right.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ImportBegun")]
pub struct BegunDto {
    /// Names it.
    pub list: String,
    /// When something was said to it last, in milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// The last moment that it is kept, in milliseconds since 1970.
    #[ts(type = "number")]
    pub until: i64,
    /// What it is; nothing if that cannot be read any more.
    pub about: Option<BegunAboutDto>,
}

/// What a list is that was begun.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ImportBegunAbout")]
pub struct BegunAboutDto {
    /// The name of the file; empty for a table that was pasted.
    pub file: String,
    /// How many answers were given.
    pub answers: u32,
}
