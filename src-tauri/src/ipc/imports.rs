//! A list on its way in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::message::MessageDto;

/// A file as it was understood.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportPlan {
    /// Names the plan in later questions.
    pub plan: String,
    /// The name of the file.
    pub file: String,
    /// Its sheets, in their order.
    pub sheets: Vec<SheetDto>,
    /// What a column can be.
    pub fields: Vec<String>,
    /// People in it.
    pub rows: u32,
    /// Rows that go in.
    pub ready: u32,
    /// Rows that cannot go in.
    pub errors: u32,
    /// Rows with a question.
    pub asks: u32,
    /// Rows whose person is in the register already.
    pub existing: u32,
    /// Rows whose person stands in an earlier row.
    pub twice: u32,
    /// Kinds of problems with their counts: errors, questions, notes.
    pub problems: Vec<ProblemCount>,
    /// What is to be said of the whole file.
    pub file_problems: Vec<MessageDto>,
    /// When the same file was taken before.
    #[ts(type = "number | null")]
    pub seen_before: Option<i64>,
}

/// A sheet of the file.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Sheet")]
pub struct SheetDto {
    /// Name; nothing for text files.
    pub name: Option<String>,
    /// Whether people were read from it.
    pub used: bool,
    /// Its columns, from the left; none if it is not used.
    pub columns: Vec<ColumnDto>,
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
    /// Where it goes.
    pub field: String,
    /// The first values.
    pub sample: Vec<String>,
}

/// A kind of problem.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProblemCount {
    /// The code, as in the exported table.
    pub code: String,
    /// How grave.
    pub kind: ProblemKind,
    /// Rows that have it.
    pub count: u32,
    /// The sentence.
    pub text: MessageDto,
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

/// What happens to people who are in the register already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Existing {
    /// Leave them as they are.
    Skip,
    /// Fill what is empty.
    Fill,
    /// Take what the file says.
    Update,
}

/// A stretch of judged rows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportRows {
    /// Rows of the sheet that have the problem asked for.
    pub total: u32,
    /// As many for each sheet of the file.
    pub sheets: Vec<u32>,
    /// The rows.
    pub rows: Vec<ImportRow>,
}

/// A judged row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportRow {
    /// Line in the file.
    pub line: u32,
    /// Its cells, one for each column of the plan.
    pub cells: Vec<ImportCell>,
    /// What becomes of it.
    pub verdict: ImportVerdict,
    /// Why.
    pub problems: Vec<ImportProblem>,
}

/// A cell of a judged row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportCell {
    /// As it stands in the file.
    pub raw: String,
    /// As it will stand in the register, where that differs.
    pub value: Option<String>,
    /// The gravest problem of the cell.
    pub kind: Option<ProblemKind>,
}

/// A problem of a row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportProblem {
    /// The code.
    pub code: String,
    /// How grave.
    pub kind: ProblemKind,
    /// The sentence.
    pub text: MessageDto,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ImportVerdict {
    /// A new record.
    New,
    /// The person is in the register.
    Exists,
    /// Goes in, with a question.
    Ask,
    /// Stays out.
    Error,
}

/// What an import did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportDone {
    /// New records.
    pub written: u32,
    /// Records filled or updated.
    pub updated: u32,
    /// Left as they are.
    pub skipped: u32,
    /// Stayed out.
    pub refused: u32,
}
