//! Shifts of an event, who has a place in them, and what stands against a place.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    events::{PlanDto, SignUpDto, TitlesDto},
    message::MessageDto,
};

/// Work that the law bars minors from, or that asks for a second look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Task")]
#[serde(rename_all = "snake_case")]
pub enum TaskDto {
    /// Emergencies, help to victims.
    Emergency,
    /// People with a criminal record.
    CriminalRecord,
    /// Heavy or dangerous work.
    Hazardous,
    /// Collecting cash.
    CashCollection,
}

/// How many people a shift needs for what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Need")]
pub struct NeedDto {
    /// Names the role inside the shift; nothing while it is new.
    pub id: Option<String>,
    /// What they do.
    pub role: String,
    /// How many.
    pub people: u16,
    /// Not younger than this on the first day of the shift, in whole years.
    pub min_age: Option<u8>,
    /// A skill or a language that the person must have.
    pub skill: Option<String>,
    /// The topic of a briefing that the person must have had.
    pub briefing: Option<String>,
    /// What the work is, as far as the law bars minors from it.
    pub tasks: Vec<TaskDto>,
}

/// What is alike in shifts that are made together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShiftLike {
    /// Something to attend and not work: it makes no hours.
    pub session: bool,
    /// What it is called; may be empty.
    pub titles: TitlesDto,
    /// Hall or post.
    pub hall: Option<String>,
    /// Whom it needs.
    pub needs: Vec<NeedDto>,
    /// The most people of a session.
    pub capacity: Option<u32>,
    /// For those who work it.
    pub notes: Option<String>,
}

/// What the form of one shift holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShiftFields {
    /// When.
    pub plan: PlanDto,
    /// At which of the event's sites.
    pub site: Option<String>,
    /// It will not take place.
    pub cancelled: bool,
    /// When people may sign up for it and cancel, where it has its own times.
    pub sign_up: Option<SignUpDto>,
    /// The rest.
    pub like: ShiftLike,
}

/// Many shifts at once: each day with each time at each site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct ShiftPattern {
    /// Days, `2089-07-05`.
    pub days: Vec<String>,
    /// Beginnings and ends, `09:00`; an end that is not after its beginning is of the next day.
    pub times: Vec<(String, String)>,
    /// Sites; none is one shift without a site.
    pub sites: Vec<String>,
    /// Where the clock hangs.
    pub zone: String,
    /// When people may sign up for each of them and cancel, where they have their own times.
    pub sign_up: Option<SignUpDto>,
    /// What they have in common.
    pub like: ShiftLike,
}

/// Somebody with a place in a shift.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlacedPerson {
    /// Who.
    pub volunteer: String,
    /// The name as lists show it; nothing of somebody whose data is blocked or gone.
    pub name: Option<String>,
    /// In which role.
    pub need: Option<String>,
    /// On the reserve list.
    pub reserve: bool,
    /// Was seen at the shift, or at the event as a whole.
    pub came: bool,
    /// Why the place was given in spite of a warning.
    pub in_spite: Option<String>,
}

/// Who has a role of a shift, reserve apart.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeldRole {
    /// The role; nothing where the shift names none.
    pub need: Option<String>,
    /// How many have it.
    pub people: u32,
    /// The first of them by name; nothing is somebody whose data is blocked or gone.
    pub first: Vec<Option<String>>,
}

/// A shift on the board.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ShiftRecord {
    /// Its id.
    pub id: String,
    /// What the form holds.
    pub fields: ShiftFields,
    /// How long it is, in minutes.
    pub minutes: u32,
    /// Its roles in their order, then those without one, if there are any.
    pub held: Vec<HeldRole>,
    /// How many are on the reserve list.
    pub reserve: u32,
    /// How many are missing.
    pub missing: u32,
}

/// The shifts of an event.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ShiftsBoard {
    /// In the order of their beginning.
    pub shifts: Vec<ShiftRecord>,
    /// How many people are missing in all.
    pub missing: u32,
}

/// A place to give, or to take away.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "Place")]
pub struct PlaceDto {
    /// Whose.
    pub volunteer: String,
    /// In which shift.
    pub shift: String,
    /// The place; nothing takes it away.
    pub place: Option<AssignmentDto>,
}

/// A place in a shift.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "Assignment")]
pub struct AssignmentDto {
    /// The role.
    pub need: Option<String>,
    /// On the reserve list.
    pub reserve: bool,
}

/// Something that stands against a place.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Against")]
pub struct AgainstDto {
    /// Nobody can set it aside.
    pub hard: bool,
    /// It is set aside only with words that are kept.
    pub needs_words: bool,
    /// Names it, for accepting it.
    pub key: String,
    /// What it is.
    pub message: MessageDto,
}

/// What whoever assigns has read and goes on in spite of.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "InSpite")]
pub struct InSpiteDto {
    /// Keys of what was shown.
    pub accepted: Vec<String>,
    /// Why.
    pub words: Option<String>,
}
