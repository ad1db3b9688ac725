//! Shifts and sessions: the pieces of an event that have a time, a place and needs.
//!
//! A shift is work, a session is something to be at; both take marks. What a shift needs
//! is a list of roles with numbers; who fills them stands with the person
//! (`participation`).
//!
//! Source: DOMAIN rules 5, 28, 33; FEATURES 42, 45–47.

use serde::{Deserialize, Serialize};

use crate::{EventId, NeedId, Plan, ShiftId, SignUp, SiteId, TaskKind, Titles};

/// What a piece of an event is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum ShiftKind {
    /// Work: makes hours.
    #[default]
    Shift,
    /// Something to attend: makes none.
    Session,
}

/// How many people a shift needs for what.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Need {
    /// Names the role inside the shift.
    pub id: NeedId,
    /// What they do: «Тіркеу», «Навигация».
    pub role: String,
    /// How many.
    pub people: u16,
    /// Not younger than this on the first day of the shift, in whole years.
    pub min_age: Option<u8>,
    /// A skill or a language that the person must have, as it stands in the record.
    pub skill: Option<String>,
    /// The topic of a briefing that the person must have had.
    pub briefing: Option<String>,
    /// What the work is, as far as the law bars minors from it.
    pub tasks: Vec<TaskKind>,
}

/// A shift or a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// Its id.
    pub id: ShiftId,
    /// The event it is a piece of.
    pub event: EventId,
    /// Work or something to attend.
    pub kind: ShiftKind,
    /// What it is called; may be empty, then its time names it.
    pub titles: Titles,
    /// When.
    pub plan: Plan,
    /// At which of the event's sites.
    pub site: Option<SiteId>,
    /// Hall or post.
    pub hall: Option<String>,
    /// Whom it needs.
    pub needs: Vec<Need>,
    /// The most people of a session.
    pub capacity: Option<u32>,
    /// For those who work it.
    pub notes: Option<String>,
    /// It will not take place.
    pub cancelled: bool,
    /// Hidden from lists; can be restored.
    pub deleted: bool,
    /// When people may sign up for it and cancel, where it has its own times.
    pub sign_up: Option<SignUp>,
}

/// One field of a shift with a value: see [`Shift`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum ShiftValue {
    Event(EventId),
    Kind(ShiftKind),
    Titles(Titles),
    Plan(Plan),
    Site(Option<SiteId>),
    Hall(Option<String>),
    Needs(Vec<Need>),
    Capacity(Option<u32>),
    Notes(Option<String>),
    Cancelled(bool),
    Deleted(bool),
    SignUp(Option<SignUp>),
}

/// One field of a shift: see [`Shift`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum ShiftField {
    Event,
    Kind,
    Titles,
    Plan,
    Site,
    Hall,
    Needs,
    Capacity,
    Notes,
    Cancelled,
    Deleted,
    SignUp,
}

impl ShiftValue {
    /// The field that the value belongs to.
    pub const fn field(&self) -> ShiftField {
        match self {
            Self::Event(..) => ShiftField::Event,
            Self::Kind(..) => ShiftField::Kind,
            Self::Titles(..) => ShiftField::Titles,
            Self::Plan(..) => ShiftField::Plan,
            Self::Site(..) => ShiftField::Site,
            Self::Hall(..) => ShiftField::Hall,
            Self::Needs(..) => ShiftField::Needs,
            Self::Capacity(..) => ShiftField::Capacity,
            Self::Notes(..) => ShiftField::Notes,
            Self::Cancelled(..) => ShiftField::Cancelled,
            Self::Deleted(..) => ShiftField::Deleted,
            Self::SignUp(..) => ShiftField::SignUp,
        }
    }
}
