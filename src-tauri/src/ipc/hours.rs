//! Hours: claimed, confirmed, rejected, corrected.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{events::PlanDto, message::MessageDto};

/// Where hours stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "HoursState")]
#[serde(rename_all = "snake_case")]
pub enum HoursStateDto {
    /// Nobody has looked at them.
    Claimed,
    /// Another person confirmed them.
    Confirmed,
    /// They were rejected.
    Rejected,
    /// Others stand in their place.
    Replaced,
    /// They were declared void.
    Void,
}

/// What hours rest on, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Grade")]
#[serde(rename_all = "snake_case")]
pub enum GradeDto {
    /// Marks at a scanner or a desk.
    Scan,
    /// A signed paper.
    Paper,
    /// A coordinator's word.
    Coordinator,
    /// The person's own word.
    Own,
}

/// When hours were worked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "HoursSpan")]
#[serde(tag = "span", rename_all = "snake_case")]
pub enum SpanDto {
    /// Between two times of the wall.
    Times {
        /// The times.
        plan: PlanDto,
    },
    /// On a day, when the clock is not known.
    OnDay {
        /// The day.
        day: String,
        /// How long, in minutes.
        minutes: u32,
    },
}

/// What a list of hours asks.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HoursQuery {
    /// Those of one event.
    pub event: Option<String>,
    /// Only work outside events.
    pub outside: bool,
    /// Only hours that lie at the same time as others of the same person.
    pub overlapping: bool,
    /// Those of one person.
    pub volunteer: Option<String>,
    /// States; none is every one.
    pub states: Vec<HoursStateDto>,
    /// As the register knew them at the end of this day; nothing is now.
    pub as_of: Option<String>,
}

/// Names a claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HoursAt {
    /// The event; nothing for work outside events.
    pub event: Option<String>,
    /// Whose.
    pub volunteer: String,
    /// The claim.
    pub claim: String,
}

/// A line of the list of hours.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HoursRow {
    /// Which claim.
    pub at: HoursAt,
    /// The name as lists show it; nothing of somebody whose data is gone.
    pub name: Option<String>,
    /// The title of the event in the language of the window.
    pub title: Option<String>,
    /// In which shift; nothing beside the shifts.
    pub shift: Option<String>,
    /// When.
    pub span: SpanDto,
    /// The minutes that count.
    pub minutes: u32,
    /// Minutes of rest within it that do not, without those of the night.
    pub rest: u32,
    /// By which policy they were counted.
    pub counted: CountedDto,
    /// What it rests on.
    pub grade: GradeDto,
    /// Where it stands.
    pub state: HoursStateDto,
    /// Who entered it; nothing where the program counted from marks.
    pub by: Option<String>,
    /// Who confirmed or rejected it.
    pub settled_by: Option<String>,
    /// What was said of it.
    pub words: Option<String>,
    /// Whoever sits here may confirm or reject it.
    pub may_settle: bool,
}

/// Minutes by where they stand and what they rest on.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct HoursTotals {
    /// Not looked at.
    pub claimed: u64,
    /// Confirmed.
    pub confirmed: u64,
    /// Rejected.
    pub rejected: u64,
    /// The confirmed ones by scan, paper, coordinator and own word.
    pub by_grade: [u64; 4],
    /// Of the confirmed ones: at night, told separately.
    pub night: u64,
    /// Of the confirmed ones: travel.
    pub travel: u64,
}

/// By which policy of the organisation hours were counted.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(rename = "HoursCountedBy")]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum CountedDto {
    /// By none, or one that changed nothing.
    Plain,
    /// A part lay at night.
    Night {
        /// It is counted, and told separately.
        counts: bool,
        /// The minute of the day at which the night begins.
        from: u16,
        /// The minute at which it ends.
        until: u16,
        /// The minutes at night.
        minutes: u32,
    },
    /// They are travel.
    Travel {
        /// Minutes that count for a person and day.
        most: u16,
    },
}

/// A stretch of a list of hours.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HoursWindow {
    /// How many the query finds.
    pub total: u32,
    /// The stretch, the latest work first.
    pub rows: Vec<HoursRow>,
    /// The sums of what the query finds, in every state.
    pub totals: HoursTotals,
}

/// Hours to enter.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HoursDraft {
    /// Whose.
    pub volunteer: String,
    /// The event; nothing for work outside events.
    pub event: Option<String>,
    /// In which shift; nothing beside the shifts.
    pub shift: Option<String>,
    /// When.
    pub span: SpanDto,
    /// Minutes of rest within it.
    pub rest: u32,
    /// What it rests on.
    pub grade: GradeDto,
    /// The claim that it stands in the place of.
    pub instead_of: Option<String>,
    /// They are travel to a site or between sites.
    pub travel: bool,
    /// What was done, or why it is corrected.
    pub words: Option<String>,
}

/// Somebody whose marks make no hours.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HoursUncounted {
    /// The person.
    pub volunteer: String,
    /// The name.
    pub name: Option<String>,
    /// Why.
    pub message: MessageDto,
}

/// What came of counting hours from marks.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HoursCounted {
    /// New claims.
    pub made: u32,
    /// Claims that stand in the place of older ones.
    pub replaced: u32,
    /// People who have no mark of leaving.
    pub inside: u32,
    /// What was refused.
    pub refused: Vec<HoursUncounted>,
}
