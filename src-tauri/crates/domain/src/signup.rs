//! When people may sign up, until when they may cancel, and what a late cancellation is.
//!
//! The times stand on the wall with a zone, as those of a plan: a reform of time moves the
//! instant and not the poster. Nothing here is a lock. Whoever goes on outside of the window
//! says why, and a cancellation after the deadline is taken like any other and counted as
//! late: told apart from one in time, and from somebody who never said a word.
//!
//! Source: FEATURES 48, 59; rules 26 and 28.

use serde::{Deserialize, Serialize};

use crate::{Participation, ShiftId, Standing, Timestamp, WallTime, Zone};

/// When people may sign up and cancel; each time may be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SignUp {
    /// From when people may sign up.
    pub from: Option<WallTime>,
    /// Until when.
    pub until: Option<WallTime>,
    /// Until when somebody who cancels cancels in time.
    pub cancel_until: Option<WallTime>,
    /// Where the clock hangs.
    pub zone: Zone,
}

/// Why people cannot sign up so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("signing up ends before it begins")]
pub struct SignUpRefused;

/// That somebody would sign up outside of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// It begins then.
    NotYet(WallTime),
    /// It ended then.
    Over(WallTime),
}

impl SignUp {
    /// The times, if they can be; `None` if each of them is open.
    ///
    /// # Errors
    /// [`SignUpRefused`].
    pub fn checked(self) -> Result<Option<Self>, SignUpRefused> {
        if self
            .from
            .zip(self.until)
            .is_some_and(|(from, until)| from >= until)
        {
            return Err(SignUpRefused);
        }
        let times = [self.from, self.until, self.cancel_until];
        Ok(times.iter().any(Option::is_some).then_some(self))
    }

    /// Whether somebody who signs up at a moment is outside of the window. Of a time that
    /// happens twice the one counts that leaves people longer.
    pub fn outside(&self, at: Timestamp) -> Option<Outside> {
        let begins = |wall: &WallTime| self.zone.instant(*wall, false);
        let ends = |wall: &WallTime| self.zone.instant(*wall, true);
        let early = self.from.filter(|from| at < begins(from));
        let late = self.until.filter(|until| at > ends(until));
        early.map(Outside::NotYet).or(late.map(Outside::Over))
    }

    /// The last instant at which somebody cancels in time; `None` is until the end.
    pub fn deadline(&self) -> Option<Timestamp> {
        let wall = self.cancel_until?;
        Some(self.zone.instant(wall, true))
    }
}

/// The deadline of a shift: its own, or else that of its event.
pub fn deadline(shift: Option<&SignUp>, event: Option<&SignUp>) -> Option<Timestamp> {
    let of = |sign_up: Option<&SignUp>| sign_up.and_then(SignUp::deadline);
    of(shift).or_else(|| of(event))
}

/// The shifts that a person gave up and when, without those in which the person has a place
/// again.
pub fn given_up(one: &Participation) -> impl Iterator<Item = (ShiftId, Timestamp)> {
    let on_the_list = one.standing == Standing::Registered;
    let has_again = move |id: ShiftId| {
        let mut places = one.places.iter();
        on_the_list && places.any(|(shift, _)| *shift == id)
    };
    let of_shifts = one.gave_up.iter();
    let of_shifts = of_shifts.filter_map(|(shift, at)| Some(((*shift)?, *at)));
    of_shifts.filter(move |(shift, _)| !has_again(*shift))
}

/// When a person said that they will not come to the event at all; `None` while they stand
/// on its list, and of somebody whom others took off it.
pub fn gave_up_event(one: &Participation) -> Option<Timestamp> {
    let mut all = one.gave_up.iter();
    let (_, at) = all.find(|(shift, _)| shift.is_none())?;
    (one.standing == Standing::Declined).then_some(*at)
}

#[cfg(test)]
mod tests;
