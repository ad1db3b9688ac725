//! Personal data: blocking, withdrawal, anonymising, erasing; consents to obtain; collected
//! fields; retention; the breach pack.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{message::MessageDto, volunteers::VolunteerRow};

/// The page of personal data in the settings.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonalPage {
    /// Who answers for personal data; named in the settings.
    pub responsible: Option<String>,
    /// The version of the consent texts.
    pub text_version: String,
    /// Every field that can be switched off.
    pub fields: Vec<CollectedField>,
    /// How long data is kept.
    pub retention: RetentionDto,
    /// How many people have no consent that holds.
    pub consents_missing: u32,
    /// How many people's consent ends within some days.
    pub consents_expiring: u32,
    /// Of how many people more is kept than may be kept without a consent.
    pub beyond: u32,
    /// How many people's data is blocked.
    pub blocked: u32,
    /// How many people's retention period is over; nothing for those who may not see the list.
    pub due: Option<u32>,
    /// The day on which the yearly list was gone through last, `YYYY-MM-DD`.
    pub reviewed: Option<String>,
}

/// One field of the list of what is collected. Its name and purpose are words of the window:
/// the codes are those of messages.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CollectedField {
    /// Its code: `badge_name`.
    pub code: String,
    /// Its name, in the language of the window.
    pub name: String,
    /// What it is for, in the language of the window.
    pub purpose: String,
    /// It is not collected.
    pub off: bool,
}

/// How long data is kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "Retention")]
pub struct RetentionDto {
    /// Years after a volunteer went to the archive.
    pub volunteers_after_archive_years: u8,
    /// Months after the last change of an applicant.
    pub applicants_months: u8,
    /// Months after the last event of a guest.
    pub guests_months: u8,
    /// Days of backups.
    pub backups_days: u16,
}

/// What is left of somebody's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "EndingKind")]
#[serde(rename_all = "snake_case")]
pub enum EndingKindDto {
    /// Nothing.
    Erased,
    /// What reports count.
    Anonymised,
}

/// Why somebody's data ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "EndingGround")]
#[serde(rename_all = "snake_case")]
pub enum EndingGroundDto {
    /// The person asked for it.
    Request,
    /// The consent was withdrawn.
    ConsentWithdrawn,
    /// The retention period is over.
    RetentionOver,
    /// It was entered by mistake.
    ByMistake,
    /// A court or a state body ordered it; needs the number.
    Order,
}

/// What the question about an ending sends.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EndingDraft {
    /// Whom: ids.
    pub ids: Vec<String>,
    /// What is left.
    pub kind: EndingKindDto,
    /// The ground.
    pub ground: EndingGroundDto,
    /// Number of the order or letter.
    pub order: Option<String>,
}

/// What an ending did.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct EndingDone {
    /// How many people.
    pub people: u32,
    /// All files are rid of them; if not, that is done at the next opening.
    pub finished: bool,
}

/// What can be said of somebody whose data has ended.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "EndingTrace")]
pub struct TraceDto {
    /// The id of the record.
    pub id: String,
    /// What is left.
    pub kind: EndingKindDto,
    /// The ground.
    pub ground: EndingGroundDto,
    /// Number of the order or letter.
    pub order: Option<String>,
    /// When, in milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    /// Who did it.
    pub operator: Option<String>,
}

/// A stretch of the people whose consent ends soon.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExpiringPage {
    /// How many there are.
    pub total: u32,
    /// Those of the stretch.
    pub rows: Vec<ExpiringDto>,
}

/// A stretch of the people whose data is blocked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BlockedPage {
    /// How many there are.
    pub total: u32,
    /// Those of the stretch.
    pub rows: Vec<VolunteerRow>,
}

/// A stretch of what can be said of those whose data has ended.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EndedPage {
    /// How many there are.
    pub total: u32,
    /// Those of the stretch.
    pub rows: Vec<TraceDto>,
}

/// A stretch of the yearly list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewPage {
    /// How many there are.
    pub total: u32,
    /// How many of them the program proposes to anonymise.
    pub anonymise: u32,
    /// How many of them the program proposes to erase.
    pub erase: u32,
    /// Those of the stretch.
    pub rows: Vec<DueDto>,
}

/// A stretch of the people of whom more is kept than may be kept without a consent.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BeyondPage {
    /// How many there are.
    pub total: u32,
    /// Those of the stretch.
    pub rows: Vec<BeyondDto>,
}

/// A person of whom more is kept than may be kept without a consent.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "BeyondMinimum")]
pub struct BeyondDto {
    /// The person.
    pub row: VolunteerRow,
    /// A guest of a forum and no volunteer.
    pub guest: bool,
    /// The names of the fields, in the language of the window.
    pub fields: Vec<String>,
}

/// What somebody decided about the yearly list.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReviewChoice {
    /// Everybody on it, as proposed; `people` are the exceptions.
    pub all: bool,
    /// People with what becomes of them.
    pub people: Vec<ReviewDecision>,
}

/// What becomes of one person on the yearly list.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReviewDecision {
    /// Whom: an id.
    pub id: String,
    /// What is left; nothing leaves the person alone.
    pub kind: Option<EndingKindDto>,
}

/// A person whose consent ends soon.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ExpiringConsent")]
pub struct ExpiringDto {
    /// The person.
    pub row: VolunteerRow,
    /// The last day, `YYYY-MM-DD`.
    pub until: String,
}

/// Somebody whose retention period is over.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "RetentionDue")]
pub struct DueDto {
    /// The person.
    pub row: VolunteerRow,
    /// Since when the period ran, `YYYY-MM-DD`.
    pub since: String,
    /// What the program proposes.
    pub proposed: EndingKindDto,
}

/// For whom a consent text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentForm {
    /// For the person.
    Adult,
    /// For the legal representative of a minor.
    Minor,
}

/// What was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BreachSource {
    /// A laptop with this register.
    Register,
    /// A backup; the file is asked for by a dialog.
    Backup,
    /// A file that was exported; `export` names the action.
    Export,
}

/// What the form of the breach pack sends.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BreachDraft {
    /// What was lost.
    pub source: BreachSource,
    /// The id of the action that exported the file.
    pub export: Option<String>,
    /// The password of the backup.
    pub password: Option<String>,
    /// When it was found, by the clock of Kazakhstan: `2026-11-25T10:40`.
    pub found: String,
    /// What happened.
    pub circumstances: Option<String>,
    /// The measures taken.
    pub measures: String,
    /// Phone or e-mail of the person responsible.
    pub contact: String,
}

/// A day that is counted otherwise than by its weekday.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Workday")]
pub struct WorkdayDto {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// Which holiday it is, or why it is off or worked.
    pub what: MessageDto,
    /// The organisation entered it.
    pub own: bool,
}

/// The business days of a year.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WorkdaysPage {
    /// The days that are counted otherwise than by their weekday, in the order of the calendar.
    pub days: Vec<WorkdayDto>,
    /// Whether the first day of Kurban Ait is among them.
    pub kurban_ait: bool,
}

/// The term of the notice of a breach.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BreachTerm {
    /// Until when the notice is due, in milliseconds.
    #[ts(type = "number")]
    pub due: i64,
    /// The days on the way that are counted otherwise than by their weekday.
    pub counted: Vec<WorkdayDto>,
    /// A year on the way whose Kurban Ait is not known.
    pub kurban_ait_unknown: Option<i32>,
}

/// The pack that was made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BreachDone {
    /// Affected people.
    pub people: u32,
    /// Until when the notice is due, in milliseconds.
    #[ts(type = "number")]
    pub due: i64,
    /// The cover.
    pub cover: String,
    /// The workbook.
    pub list: String,
}
