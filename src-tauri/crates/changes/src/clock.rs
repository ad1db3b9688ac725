//! A clock that never goes back, although laptops' clocks do.
//!
//! A hybrid stamp is 48 bits of milliseconds since 1970 and a counter of 16
//! bits. Each new one is the greater of "the last one plus one" and the wall
//! clock (corrected by the offset that devices agreed on when they met).
//! Stamps seen from others pull the clock forward, so that an edit made after
//! seeing another is later than it; but no further than a day ahead of the own
//! wall clock. What is stamped beyond that is kept, passed on and *held* out of
//! the fold: one laptop set to the year 2099 cannot poison everyone's order.
//!
//! The wall clock is not read here; it comes in.

use domain::Timestamp;
use serde::{Deserialize, Serialize};

use crate::stamp::Stamp;

/// How far ahead of the own wall clock an entry may be and still be folded.
pub const HELD_AFTER_MS: i64 = 24 * 60 * 60 * 1000;

/// The last millisecond that a stamp is made for: the end of the year 9999,
/// well inside 48 bits, so that counting on never overflows.
const LAST_MS: i64 = 253_402_300_799_999;

/// The greatest offset that counts in units of 100 ms: 6.6 years. The 67 million units above
/// it are minutes.
const EXACT: i32 = i32::MAX - (1 << 26);
/// Units of 100 ms in a minute.
const TENTHS_OF_MINUTE: u64 = 600;

/// A moment of the hybrid clock: milliseconds since 1970 in the upper 48 bits, a
/// counter in the lower 16.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Hlc(pub u64);

impl Hlc {
    /// The first stamp of a moment; moments before 1970 and after 9999 count as
    /// the nearest of these.
    pub fn at(moment: Timestamp) -> Self {
        Self(moment.0.clamp(0, LAST_MS).cast_unsigned() << 16)
    }

    /// The moment, without the counter.
    pub const fn moment(self) -> Timestamp {
        Timestamp((self.0 >> 16).cast_signed())
    }

    /// The counter that keeps stamps of one millisecond apart.
    pub const fn counter(self) -> u16 {
        (self.0 & 0xFFFF) as u16
    }

    /// How far the stamp is ahead of the raw wall clock: the `offset` of an entry, in units
    /// of 100 ms up to [`EXACT`] of them, and from there on in minutes, so that a laptop set
    /// to 2099 once does not spoil the dates of what is written afterwards. Differences
    /// beyond 134 years count as the nearest.
    pub fn offset_from(self, wall: Timestamp) -> i32 {
        let tenths = self.moment().0.saturating_sub(wall.0) / 100;
        let size = tenths.unsigned_abs();
        let exact = EXACT.unsigned_abs().into();
        let units = size.min(exact) + size.saturating_sub(exact) / TENTHS_OF_MINUTE;
        let units = i32::try_from(units).unwrap_or(i32::MAX);
        if tenths < 0 { -units } else { units }
    }

    /// The raw wall clock of the author, from the `offset` of an entry: exact to 100 ms, or
    /// to a minute where the two were years apart.
    pub(crate) const fn wall(self, offset: i32) -> Timestamp {
        let size = offset.unsigned_abs() as u64;
        let exact = EXACT.unsigned_abs() as u64;
        let tenths = if size <= exact {
            size
        } else {
            exact + (size - exact) * TENTHS_OF_MINUTE
        };
        let millis = tenths.cast_signed() * 100;
        let millis = if offset < 0 { -millis } else { millis };
        Timestamp(self.moment().0 - millis)
    }
}

/// Makes the stamps of one stream.
///
/// After a start it is resumed from the last stamp of the own stream or of what the
/// view has folded, whichever is later: also from what would be held today, because the
/// wall clock stood further on when it was folded. An edit is later than all that its
/// author saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    last: Hlc,
    agreed_ms: i64,
}

impl Clock {
    /// A clock whose next stamp is later than `last`.
    pub const fn resume(last: Hlc) -> Self {
        Self { last, agreed_ms: 0 }
    }

    /// The greatest stamp made or seen so far.
    pub const fn last(&self) -> Hlc {
        self.last
    }

    /// Sets what devices agreed to add to this machine's wall clock.
    pub const fn agree(&mut self, add_ms: i64) {
        self.agreed_ms = add_ms;
    }

    /// Makes the next stamp: later than every stamp made or observed before.
    pub fn next(&mut self, wall: Timestamp) -> Hlc {
        let following = Hlc(self.last.0.saturating_add(1));
        self.last = following.max(Hlc::at(self.corrected(wall)));
        self.last
    }

    /// Moves the clock past a stamp made elsewhere, unless it is held.
    /// Answers whether it was taken; a held one leaves the clock as it is.
    pub fn observe(&mut self, seen: Hlc, wall: Timestamp) -> bool {
        if is_ahead(seen, self.corrected(wall)) {
            return false;
        }
        self.last = self.last.max(seen);
        true
    }

    /// The wall clock with what was agreed.
    pub const fn corrected(&self, wall: Timestamp) -> Timestamp {
        Timestamp(wall.0.saturating_add(self.agreed_ms))
    }
}

/// Whether an entry with this stamp stays out of the fold for now: it is more
/// than [`HELD_AFTER_MS`] ahead of `wall`, the corrected wall clock here. It is for
/// entries of others; what this device wrote itself, it has seen.
pub const fn is_held(stamp: &Stamp, wall: Timestamp) -> bool {
    is_ahead(stamp.hlc, wall)
}

/// A wall clock beyond the year 9999 is broken, and pulls nothing further.
const fn is_ahead(hlc: Hlc, wall: Timestamp) -> bool {
    let wall_ms = if wall.0 < LAST_MS { wall.0 } else { LAST_MS };
    hlc.moment().0 > wall_ms.saturating_add(HELD_AFTER_MS)
}

#[cfg(test)]
mod tests;
