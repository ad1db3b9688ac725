//! What stands on the wall board: which shifts go on, which begin soon, and where people are.
//!
//! A wall is read by everybody who passes. It shows no phone, no number and no note of
//! anybody, and a surname in full only of somebody who agreed that the name is published;
//! of everybody else the given name and the first letter of the surname.
//!
//! Source: FEATURES 51; DOMAIN rule 57 (as little as the purpose needs).

use crate::attendance::Walk;
use crate::minors::{MinorsPolicy, needs_guardian_consent};
use crate::{ConsentPurpose, Day, GivenBy, PersonName, Plan, Timestamp, Volunteer};

/// How far the board looks ahead, in milliseconds. Our own number: the time in which somebody
/// can still be called in.
pub const AHEAD_MS: i64 = 3 * 3_600_000;

/// From so many minutes after the beginning somebody who did not come is missing, and not
/// late. Our own number.
pub const MISSING_AFTER: u32 = 30;

/// Where a shift is at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It goes on.
    Now,
    /// It begins soon.
    Next,
    /// It is over, or too far away.
    Elsewhere,
}

/// Where a shift is at a moment.
pub fn stage(plan: &Plan, now: Timestamp) -> Stage {
    if plan.from() <= now && now < plan.until() {
        Stage::Now
    } else if now < plan.from() && plan.from().0 - now.0 <= AHEAD_MS {
        Stage::Next
    } else {
        Stage::Elsewhere
    }
}

/// Where somebody with a place in a shift is, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whereabouts {
    /// Did not come, and it is no longer soon after the beginning.
    Missing,
    /// Did not come yet.
    Late {
        /// Whole minutes since the beginning.
        minutes: u32,
    },
    /// Came and went before the end.
    Left,
    /// Is there.
    Here,
    /// The shift has not begun.
    Expected,
}

/// Where somebody with a place in a shift is: `walks` are those of the shift and of the event
/// as a whole. Of the event as a whole only presence now counts, and coming since the shift
/// began or shortly before.
pub fn whereabouts(plan: &Plan, walks: &[Walk], now: Timestamp) -> Whereabouts {
    if walks.iter().any(Walk::is_inside) {
        return Whereabouts::Here;
    }
    if now < plan.from() {
        return Whereabouts::Expected;
    }
    let mut presences = walks.iter().flat_map(|walk| &walk.presences);
    if presences.any(|one| one.until.is_none_or(|until| until > plan.from())) {
        return Whereabouts::Left;
    }
    let minutes = u32::try_from((now.0 - plan.from().0) / 60_000).unwrap_or(u32::MAX);
    if minutes < MISSING_AFTER {
        Whereabouts::Late { minutes }
    } else {
        Whereabouts::Missing
    }
}

/// Whether somebody agreed that the name is published; for whom the law asks a guardian, the
/// guardian did.
pub fn may_be_named(person: &Volunteer, on: Day, policy: &MinorsPolicy) -> bool {
    let by_guardian = needs_guardian_consent(person.birth.as_ref(), on, policy);
    person.consents.iter().any(|consent| {
        consent.purposes.contains(&ConsentPurpose::Publication)
            && consent.holds_on(on)
            && (!by_guardian || matches!(consent.given_by, GivenBy::Guardian(_)))
    })
}

/// The name as it stands on a wall: `Әлия Серікова`, or `Әлия С.`.
pub fn public_name(name: &PersonName, in_full: bool) -> String {
    let (Some(surname), Some(given)) = (&name.surname, &name.given) else {
        let only = name.given.as_ref().or(name.surname.as_ref());
        return only
            .map(|part| part.as_str().to_owned())
            .unwrap_or_default();
    };
    if in_full {
        return format!(
            "{given} {surname}",
            given = given.as_str(),
            surname = surname.as_str()
        );
    }
    let letter: String = surname
        .as_str()
        .chars()
        .find(|c| c.is_alphabetic())
        .into_iter()
        .collect();
    format!("{} {letter}.", given.as_str())
}

#[cfg(test)]
mod tests;
