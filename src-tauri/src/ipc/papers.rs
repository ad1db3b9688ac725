//! Papers of volunteer work, their check, and calendars.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::message::MessageDto;

/// Which paper of a person has a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CertificateKind")]
#[serde(rename_all = "snake_case")]
pub enum CertificateKindDto {
    /// A certificate of hours.
    Hours,
    /// A letter of thanks.
    Thanks,
}

/// The paper to make.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "paper", rename_all = "snake_case")]
pub enum PaperDraft {
    /// Who was there: of an event, or of one of its shifts.
    Attendance {
        /// The event.
        event: String,
        /// The shift.
        shift: Option<String>,
    },
    /// Who works when and where.
    Shifts {
        /// The event.
        event: String,
    },
    /// What came of an event.
    Report {
        /// The event.
        event: String,
    },
    /// Certificates or letters with new numbers, a page for each person.
    Certificates {
        /// Which of the two.
        kind: CertificateKindDto,
        /// The people.
        people: Vec<String>,
        /// The first day of the period.
        from: String,
        /// The last day.
        until: String,
    },
    /// Who came to a forum, on one page.
    Noon {
        /// The event.
        event: String,
        /// The list.
        list: String,
    },
    /// A certificate as it was given out.
    Reprint {
        /// Its number.
        number: String,
    },
    /// What the register keeps of a person, with the person's work.
    Record {
        /// The person.
        volunteer: String,
    },
}

/// A paper that was saved.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PaperSaved {
    /// Where.
    pub path: String,
    /// How many papers are in the file.
    pub papers: u32,
    /// Who got none, for want of confirmed hours.
    pub without: u32,
}

/// Somebody of an event who can be given a certificate.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadyPerson {
    /// The person's id.
    pub volunteer: String,
    /// The name as it will stand on the paper.
    pub name: String,
    /// The minutes that will stand on the paper.
    pub minutes: u32,
    /// The number that was given for this period already.
    pub given: Option<String>,
}

/// Who of an event can be given a certificate, by name.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadyList {
    /// The first day of the period.
    pub from: String,
    /// The last day.
    pub until: String,
    /// Everybody with confirmed hours.
    pub people: Vec<ReadyPerson>,
}

/// A certificate or letter that was given out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GivenPaper {
    /// Which of the two.
    pub kind: CertificateKindDto,
    /// Its number as people read it.
    pub number: String,
    /// The day of issue.
    pub on: String,
    /// The name on it.
    pub name: String,
    /// The first day of its period.
    pub from: String,
    /// The last day.
    pub until: String,
    /// Its minutes.
    pub minutes: u32,
}

/// What stands on a paper that is checked, as far as it was typed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PaperRead {
    /// What the QR code says, or the number.
    pub text: String,
    /// The name.
    pub name: Option<String>,
    /// The hours, in minutes.
    pub minutes: Option<u32>,
    /// The first day of the period.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
}

/// What the check of a paper says.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PaperChecked {
    /// What is told.
    pub message: MessageDto,
    /// It may be believed as far as it was compared.
    pub holds: bool,
    /// The person whom this register gave it.
    pub volunteer: Option<String>,
    /// What this register gave out.
    pub given: Option<GivenPaper>,
}

/// What goes into a calendar.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum CalendarDraft {
    /// All events.
    Everything,
    /// An event with its shifts.
    Event {
        /// Its id.
        id: String,
    },
    /// The shifts of a person.
    Person {
        /// The person's id.
        id: String,
    },
}

/// Hours of a person in one event, or outside of all.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PersonEvent")]
pub struct PersonEventDto {
    /// The event; nothing for work outside events.
    pub event: Option<String>,
    /// Its title in the language of the window.
    pub title: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
    /// Confirmed minutes.
    pub confirmed: u32,
    /// Minutes that wait for confirmation.
    pub claimed: u32,
}

/// Confirmed minutes of a year.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct YearMinutes {
    /// The year.
    pub year: i32,
    /// The minutes.
    pub minutes: u32,
}

/// What a person did, and the papers that were given for it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PersonWork")]
pub struct PersonWorkDto {
    /// Confirmed minutes.
    pub confirmed: u32,
    /// Minutes that wait for confirmation.
    pub claimed: u32,
    /// Confirmed minutes by what they rest on, the strongest first.
    pub by_grade: [u32; 4],
    /// By year, the earliest first.
    pub years: Vec<YearMinutes>,
    /// By event, the latest first.
    pub events: Vec<PersonEventDto>,
    /// Certificates and letters, the latest first.
    pub papers: Vec<GivenPaper>,
    /// How what was promised was kept.
    pub kept: Kept,
}

/// How a person kept what was promised.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Kept {
    /// Places in shifts that are over.
    pub places: u32,
    /// Of these: the person never came.
    pub no_shows: u32,
    /// Places in shifts that are over, given up after the deadline.
    pub late: u32,
    /// What was not kept and what was cancelled, the latest first.
    pub lines: Vec<KeptLine>,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Promise {
    /// The person never came, and nobody was told.
    NoShow,
    /// The person cancelled after the deadline.
    Late,
    /// The person cancelled in time.
    InTime,
}

/// Something that was promised and did not come about.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KeptLine {
    /// The event.
    pub event: String,
    /// Its title in the language of the window.
    pub title: String,
    /// When the shift begins, `2089-07-05T09:00`; nothing is the event as a whole.
    pub shift: Option<String>,
    /// What became of it.
    pub what: Promise,
    /// When the person cancelled.
    pub said: Option<String>,
}

/// A template of papers in use.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PaperTemplate")]
pub struct PaperTemplateDto {
    /// The code of the paper.
    pub paper: String,
    /// What the paper is called.
    pub name: MessageDto,
    /// It is a copy that somebody edits.
    pub edited: bool,
    /// The version and the day that its head says.
    pub version: String,
    /// `2026-11-26`, or what else stands there.
    pub date: String,
    /// The same of the built-in one, where the copy says something else.
    pub behind: Option<TemplateVersion>,
}

/// A version of a template.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TemplateVersion {
    /// Its version.
    pub version: String,
    /// Its day.
    pub date: String,
}
