//! Quotas: how many guests of a category there may be, who of them has a place, and who
//! waits.
//!
//! They work as the capacity of an event does: whoever is added beyond a quota waits, a place
//! that gets free is given to the next, and who has one follows from the list, alike on every
//! laptop. Two desks may each give the last place; then one guest more than planned stands in
//! the list and is shown as waiting. Whoever stands at the door is let in all the same.
//!
//! Source: FEATURES 44; SYNC 8.3.

use changes::Act;
use domain::guests::CategoryCode;
use domain::{Deed, Direct, Participation, ParticipationValue, Standing, VolunteerId};

use super::{Book, DeskRefused};
use crate::attendance::Own;
use crate::count::small;
use crate::events::WorkRefused;
use crate::waiting::{Seats, seats_among};
use crate::{Ctx, Register, register::Did};

/// How many guests of a category there may be, and who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quota {
    /// The category.
    pub category: CategoryCode,
    /// How many there may be.
    pub people: u32,
    /// Who has a place and who waits, in order.
    pub seats: Seats,
}

impl Quota {
    /// How many have a place: more than there are only if more came.
    pub fn held(&self) -> u32 {
        small(self.seats.seated.len())
    }

    /// How many wait.
    pub fn waiting(&self) -> u32 {
        small(self.seats.waiting.len())
    }

    /// How many places nobody has.
    pub fn free(&self) -> u32 {
        self.seats.free.unwrap_or(0)
    }
}

/// The quotas of an event, in the order of its categories. A category without one has none
/// here.
pub fn quotas(book: &Book) -> Vec<Quota> {
    let categories = book.categories.iter();
    categories
        .filter_map(|category| quota(book, category.code))
        .collect()
}

/// The quota of one category.
pub fn quota(book: &Book, category: CategoryCode) -> Option<Quota> {
    let people = book.event.forum.quota(category)?;
    let parts = book.entries().iter().map(|entry| &entry.part);
    Some(Quota {
        category,
        people,
        seats: seats(people, category, parts),
    })
}

/// The places of a category with these guests.
pub(crate) fn seats<'p>(
    people: u32,
    category: CategoryCode,
    parts: impl Iterator<Item = &'p Participation>,
) -> Seats {
    let guests = parts.filter(|part| part.card.category == Some(category));
    seats_among(Some(people), guests.map(|part| (part, came(part))))
}

/// Whether a guest was seen at the event.
pub(super) fn came(part: &Participation) -> bool {
    let mut passes = part.card.passes.iter();
    let mut marks = part.marks.iter();
    passes.any(|pass| pass.void.is_none() && pass.what.direct == Direct::In)
        || marks.any(|mark| mark.void.is_none())
}

/// Where a guest stands who is saved with this category: `None` changes nothing. Somebody who
/// is here has a place, whoever is planned beyond the quota waits.
pub(super) fn standing(
    book: &Book,
    known: Option<&Participation>,
    category: CategoryCode,
    is_here: bool,
) -> Option<Standing> {
    let is_full = || quota(book, category).is_some_and(|quota| quota.free() == 0);
    let Some(known) = known.filter(|known| known.card.category.is_some()) else {
        let waits = !is_here && is_full();
        return Some(if waits {
            Standing::Waiting
        } else {
            Standing::Registered
        });
    };
    if known.card.category == Some(category) || !known.standing.takes_part() || came(known) {
        return None;
    }
    // Another category: a place is no longer held in the old one.
    match (is_full(), known.standing) {
        (true, _) => Some(Standing::Waiting),
        (false, Standing::Waiting) => Some(Standing::Registered),
        (false, _) => None,
    }
}

/// Gives the free places of a category to those who wait, in order. Who got one.
///
/// # Errors
/// [`WorkRefused::NobodyMovesUp`] if no place is free or nobody waits, and those of every
/// action; then nothing was written.
pub fn move_up(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    category: CategoryCode,
) -> Result<Did<Vec<VolunteerId>>, DeskRefused> {
    register.may_in(Deed::AssignPeople, book.event.id)?;
    let quota = quota(book, category).ok_or(DeskRefused::Category)?;
    let free = usize::try_from(quota.free()).unwrap_or(usize::MAX);
    let up: Vec<VolunteerId> = quota.seats.waiting.into_iter().take(free).collect();
    let act = Act::PeopleAssigned {
        people: small(up.len()),
    };
    let again = |store: &store::Store, action: &store::Action| {
        Ok(crate::waiting::moved_before(store, action)?)
    };
    register.write(ctx, act, again, |tx| {
        if up.is_empty() {
            return Err(WorkRefused::NobodyMovesUp.into());
        }
        for guest in &up {
            let mut own = Own::of(register, tx, Some(book.event.id), *guest)?;
            own.put(ParticipationValue::Standing(Standing::Registered));
            own.append(tx)?;
        }
        Ok(up)
    })
}
