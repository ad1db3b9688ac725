//! Who has a seat in an event of limited capacity, and who waits.
//!
//! Nothing is decided at the door of one laptop: whoever is registered stands in the list,
//! and who of them holds a seat follows from the list, alike on every laptop and in
//! whatever order entries arrive. Whoever has come keeps the seat.
//!
//! Source: SYNC 8.3; FEATURES 44, 45.

use std::collections::BTreeSet;

use crate::{Timestamp, VolunteerId};

/// Somebody who wants a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Who.
    pub person: VolunteerId,
    /// The class of the person: a smaller one goes before.
    pub class: u8,
    /// When the register was told of the wish.
    pub told: Timestamp,
    /// The person has been seen at the event.
    pub came: bool,
}

/// Who waits when `capacity` people have a seat; `None` is no limit.
///
/// Whoever came has a seat, even beyond the capacity. The others follow by class, then by
/// when they were told of, then by id. A person who stands there twice is one person.
pub fn waiting(seats: &[Seat], capacity: Option<u32>) -> BTreeSet<VolunteerId> {
    let Some(capacity) = capacity else {
        return BTreeSet::new();
    };
    let mut order: Vec<&Seat> = seats.iter().collect();
    order.sort_by_key(|seat| (!seat.came, seat.class, seat.told, seat.person));
    let (mut seated, mut waiting) = (BTreeSet::new(), BTreeSet::new());
    for seat in order {
        let is_free = seated.len() < usize::try_from(capacity).unwrap_or(usize::MAX);
        if seat.came || is_free {
            seated.insert(seat.person);
        } else if !seated.contains(&seat.person) {
            waiting.insert(seat.person);
        }
    }
    waiting
}

#[cfg(test)]
mod tests;
