//! The people of an event: who is on the list, who came and who went.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{events::PlanDto, message::MessageDto};

/// Where a person stands in an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Standing")]
#[serde(rename_all = "snake_case")]
pub enum StandingDto {
    /// Asked and has not answered.
    Invited,
    /// On the list.
    Registered,
    /// On the list behind the capacity.
    Waiting,
    /// Will not come.
    Declined,
    /// Taken off the list.
    Cancelled,
}

/// Whether people were seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Everybody.
    #[default]
    Any,
    /// Those who are there now.
    Here,
    /// Those who came.
    Came,
    /// Those on the list who have not come.
    Absent,
}

/// How a mark was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MarkSource")]
#[serde(rename_all = "snake_case")]
pub enum MarkSourceDto {
    /// A code was scanned.
    Scan,
    /// At a desk, by name or number.
    Desk,
    /// A signed line of a paper sheet, entered later.
    Paper,
    /// A coordinator says so afterwards.
    Coordinator,
    /// The person says so.
    Own,
    /// The rule for forgotten goings.
    Rule,
}

/// What is asked of the people of an event.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RosterQuery {
    /// A name, a phone or a number, as in the list of volunteers.
    pub text: String,
    /// Where they stand; none is everybody.
    pub standings: Vec<StandingDto>,
    /// Those with a place in this shift, or seen at it.
    pub shift: Option<String>,
    /// Whether they were seen.
    pub presence: Presence,
}

/// Numbers of an event, by people who are counted once.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RosterFigures {
    /// Everybody who was ever put on the list, wherever they stand now.
    pub all: u32,
    /// Asked and without an answer.
    pub invited: u32,
    /// On the list.
    pub registered: u32,
    /// Behind the capacity.
    pub waiting: u32,
    /// Will not come.
    pub declined: u32,
    /// Taken off.
    pub cancelled: u32,
    /// There now.
    pub here: u32,
    /// Came, each once.
    pub came: u32,
    /// Marks that were made, repeats too and void ones not.
    pub marks: u32,
    /// Seats, if they are limited.
    pub capacity: Option<u32>,
    /// Seats that nobody has.
    pub free: Option<u32>,
    /// People whose data is blocked or gone: they are counted and not shown.
    pub hidden: u32,
    /// Forgotten goings that the rule may close.
    pub forgotten: u32,
}

/// A mark of a person.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "MarkRecord")]
pub struct MarkDto {
    /// Its id.
    pub id: String,
    /// Went, and not came.
    pub out: bool,
    /// When, by the clock of the place: `2089-07-05T09:00`.
    pub at: String,
    /// At which shift.
    pub shift: Option<String>,
    /// How.
    pub source: MarkSourceDto,
    /// The code of the line of the paper sheet.
    pub line: Option<String>,
    /// It counts nothing: a second arrival of somebody inside, or a going of somebody outside.
    pub repeat: bool,
    /// It was taken off.
    pub void: bool,
}

/// A person of an event.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RosterRow {
    /// Who.
    pub volunteer: String,
    /// The name as lists show it.
    pub name: String,
    /// ISO code of the region.
    pub region: Option<String>,
    /// The first phone, masked.
    pub phone: Option<String>,
    /// Where the person stands.
    pub standing: StandingDto,
    /// The place on the waiting list, from 1.
    pub queue: Option<u32>,
    /// Shifts with a place, in the order of their beginning.
    pub shifts: Vec<RosterPlace>,
    /// Marks in the order of their times.
    pub marks: Vec<MarkDto>,
    /// Is there now.
    pub here: bool,
    /// Came.
    pub came: bool,
    /// Will not come and said so.
    pub gave_up: Option<GaveUp>,
    /// Why the person was put on the list outside of the time for signing up.
    pub listed_in_spite: Option<String>,
}

/// When somebody said that they will not come.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GaveUp {
    /// When: `2089-07-05T09:00`.
    pub at: String,
    /// After the deadline; nothing where there is none.
    pub late: Option<bool>,
}

/// A place of a person, as it is written in a row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RosterPlace {
    /// The shift.
    pub shift: String,
    /// When it begins, by the clock of the place.
    pub starts: String,
    /// What the person does there.
    pub role: Option<String>,
    /// On the reserve list.
    pub reserve: bool,
}

/// A stretch of the people of an event.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RosterWindow {
    /// How many the question finds.
    pub total: u32,
    /// The stretch, by name.
    pub rows: Vec<RosterRow>,
    /// The numbers of the whole event.
    pub figures: RosterFigures,
    /// Its shifts in the order of their beginning, without their people.
    pub shifts: Vec<RosterShift>,
}

/// A shift that people are marked at.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RosterShift {
    /// Its id.
    pub id: String,
    /// When.
    pub plan: PlanDto,
}

/// How many were put on a list.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct PeopleJoined {
    /// With a seat.
    pub registered: u32,
    /// Behind the capacity.
    pub waiting: u32,
    /// Left out because their data is blocked.
    pub blocked: u32,
}

/// When something happened, by the clock of the place of the event.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WallMoment {
    /// `2089-07-05T09:00`.
    pub at: String,
    /// It happened twice and the later one is meant.
    pub second: bool,
}

/// A mark to make.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "NewMark")]
pub struct NewMarkDto {
    /// Whom.
    pub volunteer: String,
    /// At which shift.
    pub shift: Option<String>,
    /// Went, and not came.
    pub out: bool,
    /// When; nothing is now.
    pub at: Option<WallMoment>,
    /// How it is known.
    pub source: MarkSourceDto,
}

/// A person whom a typed line may be.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "LinePerson")]
pub struct NamedDto {
    /// Who.
    pub volunteer: String,
    /// The name as lists show it.
    pub name: String,
    /// The code of the person's line.
    pub code: String,
}

/// What a typed line is.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Line")]
pub struct LineDto {
    /// What was typed.
    pub text: String,
    /// Whom it may be: one is sure, of several somebody chooses.
    pub people: Vec<NamedDto>,
    /// Whose code differs in one sign from what was typed.
    pub like: Vec<NamedDto>,
    /// It is the QR code of a sheet of this event: of this shift, or empty for all of it.
    pub sheet: Option<String>,
    /// Why it is nobody.
    pub message: Option<MessageDto>,
}

/// A line of a paper sheet.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PaperRow {
    /// The code, a number, or the id of the person.
    pub text: String,
    /// When the person came.
    pub came: Option<WallMoment>,
    /// When the person went.
    pub went: Option<WallMoment>,
}

/// Somebody who is still there after the end.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Forgotten")]
pub struct ForgottenDto {
    /// Who.
    pub volunteer: String,
    /// The name as lists show it; nothing of somebody whose data is blocked or gone.
    pub name: Option<String>,
    /// When the person came, by the clock of the place.
    pub came: String,
    /// The going that the rule would write.
    pub closes: String,
}
