//! Entries whose time has not come: stored, passed on, acknowledged, and not folded.
//!
//! A laptop whose clock stands in the year 2099 writes entries that would win over
//! everybody's for decades. So what is stamped more than [`HELD_AFTER_MS`] ahead of the
//! own wall clock waits. Nothing is refused for its clock: a laptop with a wrong clock
//! is not shut out, and what it wrote is not lost.
//!
//! Two things never wait. What this device wrote itself, it has seen, whatever its clock
//! says today. And an erasure: it does not depend on any order, so nothing can be
//! poisoned by it, and a person who asked to be erased does not wait for a clock.
//!
//! What waits is derived from the log: a view that is made anew asks again.
//!
//! Source: SYNC 9, "Reading".

use std::collections::BTreeSet;

use domain::Timestamp;
use serde::{Deserialize, Serialize};

use crate::clock::{HELD_AFTER_MS, is_held};
use crate::entry::Kind;
use crate::operation::ERASE;
use crate::stamp::{Stamp, StreamId};

/// The circumstances in which a device reads entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The stream that the device writes.
    pub own: StreamId,
    /// Its wall clock, with what devices agreed on: [`crate::Clock::corrected`].
    pub wall: Timestamp,
}

impl Reading {
    /// Whether an entry of this kind is folded now; if not, it waits.
    pub fn folds(&self, stamp: &Stamp, kind: Kind) -> bool {
        stamp.stream == self.own || kind == ERASE || !is_held(stamp, self.wall)
    }
}

/// The stamps of the entries that wait.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held(BTreeSet<Stamp>);

impl Held {
    /// Notes that an entry waits.
    pub fn hold(&mut self, stamp: Stamp) {
        self.0.insert(stamp);
    }

    /// Takes out those whose time has come, in order; they are to be folded now.
    pub fn due(&mut self, wall: Timestamp) -> Vec<Stamp> {
        self.0
            .extract_if(.., |stamp| !is_held(stamp, wall))
            .collect()
    }

    /// When the next of them is due, by the own wall clock.
    pub fn next_due(&self) -> Option<Timestamp> {
        let first = self.0.first()?;
        Some(Timestamp(first.hlc.moment().0 - HELD_AFTER_MS))
    }

    /// The stamps, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Stamp> {
        self.0.iter()
    }

    /// How many wait.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests;
