//! Who did and saw what.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::message::MessageDto;

/// What a line is filed under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AuditKind {
    /// Records were changed.
    Records,
    /// Something restricted was looked at.
    Views,
    /// Something left the register.
    Files,
    /// Signing in, passwords.
    SignIns,
    /// Operators and roles.
    Operators,
    /// Settings and organisations.
    Settings,
    /// Backups.
    Backups,
    /// Consents and the rights of people.
    Personal,
}

/// Which lines are asked for; what is empty asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
pub struct AuditFilter {
    /// The id of an operator.
    pub operator: Option<String>,
    /// What it is filed under.
    pub kind: Option<AuditKind>,
    /// The first day, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// The last day.
    pub to: Option<String>,
    /// The id of a volunteer.
    pub subject: Option<String>,
}

/// Lines, newest first, and where to go on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AuditPage {
    /// The lines. With a rare filter a page may be short, even empty, and not be the last.
    pub lines: Vec<AuditLine>,
    /// Ask with this for those that follow; null at the end of the log.
    pub next: Option<String>,
}

/// One line.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AuditLine {
    /// The id of the action.
    pub action: String,
    /// When, by the clock of the device that wrote it.
    #[ts(type = "number")]
    pub at: i64,
    /// The id of whoever did it.
    pub operator: String,
    /// Their name.
    pub name: String,
    /// What it is filed under.
    pub kind: AuditKind,
    /// What was done.
    pub act: MessageDto,
    /// Of what a file or a paper was made, as pairs of codes: the filter of an export, the
    /// code of a paper.
    pub filter: Vec<(String, String)>,
    /// The event that it is about.
    pub event: Option<AuditEvent>,
    /// The volunteer whom it is about; of several or of none there is nobody here.
    pub volunteer: Option<AuditVolunteer>,
    /// Entries that it wrote.
    #[ts(type = "number")]
    pub entries: u64,
    /// It was taken back.
    pub undone: bool,
}

/// An event in the audit.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AuditEvent {
    /// The id, which the log holds.
    pub id: String,
    /// The title in the language of the window, which the register holds; null if it does not.
    pub title: Option<String>,
}

/// A volunteer in the audit.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AuditVolunteer {
    /// The id, which the log holds.
    pub id: String,
    /// The name, which the register holds; null once it does not any more.
    pub name: Option<String>,
}

/// The kind of file that the audit goes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AuditFormat {
    /// A workbook.
    Xlsx,
    /// CSV for Excel.
    Csv,
}
