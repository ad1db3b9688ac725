//! What stands on the wall board.

use serde::Serialize;
use ts_rs::TS;

use super::session::{LanguageDto, ThemeDto};

/// A wall board at a moment. Times are hands of the clock of the event: `09:00`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WallBoard {
    /// The language of the window.
    pub language: LanguageDto,
    /// Its colours.
    pub theme: ThemeDto,
    /// The event.
    pub title: String,
    /// The time.
    pub clock: String,
    /// The register is locked: this is what was known at that time, without names.
    pub locked: bool,
    /// Shifts that go on.
    pub now: Vec<WallShift>,
    /// Shifts that begin soon.
    pub next: Vec<WallShift>,
}

/// A shift on a wall board.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WallShift {
    /// What it is called; may be empty.
    pub title: String,
    /// Where: the site, the hall.
    pub place: String,
    /// When it begins.
    pub from: String,
    /// When it ends.
    pub until: String,
    /// People with a place.
    pub expected: u32,
    /// Of these: who is there.
    pub here: u32,
    /// How many are missing by its roles: who is not there, or has no place yet.
    pub missing: u32,
    /// Its roles.
    pub roles: Vec<WallRole>,
    /// Its people, those who are missing first.
    pub people: Vec<WallPerson>,
}

/// A role of a shift on a wall board.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WallRole {
    /// What they do.
    pub role: String,
    /// How many are needed.
    pub needed: u32,
    /// How many are there, or have a place while the shift has not begun.
    pub there: u32,
    /// How many are missing.
    pub missing: u32,
}

/// Somebody on a wall board.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WallPerson {
    /// The public name.
    pub name: String,
    /// Where the person is.
    pub state: WallState,
    /// Minutes since the beginning, of somebody who is late.
    pub late: u32,
}

/// Where somebody with a place in a shift is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WallState {
    /// Did not come, and it is no longer soon after the beginning.
    Missing,
    /// Did not come yet.
    Late,
    /// Came and went before the end.
    Left,
    /// Is there.
    Here,
    /// The shift has not begun.
    Expected,
}
