//! Cards of guests that a desk is offered to put right while nobody comes.
//!
//! A desk is offered what its own book holds, and nothing of the register beyond it. Whoever
//! may not change volunteers is told nothing of their national numbers, not even that one is
//! doubtful. Two guests who may be one person are told by name and without what speaks for it.
//!
//! Nothing of this lies on the way of a scan: it is worked out when a desk asks, and a desk
//! asks when nobody came for minutes.
//!
//! Source: FEATURES, idea 3.23; the rules are in [`domain::repairs`].

use std::collections::HashMap;

use domain::repairs::{self, Found, Looked, Repair};
use domain::{Deed, Timestamp, VolunteerId};
use messages::Message;
use search::{Lineup, Portrait};

use super::{Book, DeskRefused, Entry, Whereabouts};
use crate::Register;
use crate::duplicates::Apart;

/// A card that is to be put right.
#[derive(Clone, Debug, PartialEq)]
pub struct RepairTask {
    /// Whose card.
    pub guest: VolunteerId,
    /// What is to be repaired.
    pub repair: Repair,
    /// Why, and what to do.
    pub why: Message,
}

/// What a desk is offered: nothing while guests come, else [`repairs`]. `since`: when somebody
/// came or was looked for last, or when the desk was opened.
///
/// # Errors
/// [`DeskRefused`].
pub fn quiet_repairs(
    register: &Register,
    book: &Book,
    since: Timestamp,
    now: Timestamp,
    left: &[(VolunteerId, Repair)],
) -> Result<Option<Vec<RepairTask>>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    if !repairs::is_quiet(since, now) {
        return Ok(None);
    }
    self::repairs(register, book, now, left).map(Some)
}

/// The cards of an event that most need to be put right, one task for each, but for those that
/// somebody `left` as they are; at most [`repairs::OFFERED`].
///
/// # Errors
/// [`DeskRefused`].
pub fn repairs(
    register: &Register,
    book: &Book,
    now: Timestamp,
    left: &[(VolunteerId, Repair)],
) -> Result<Vec<RepairTask>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let Some(today) = book.zone.day(now) else {
        return Ok(Vec::new());
    };
    let may_see_numbers = register.may(Deed::EditVolunteer).is_ok();
    let door = &book.lists[0];
    let guests: Vec<&Entry> = book.entries().iter().filter(is_guest).collect();
    let twins = twins(register, &guests);
    let mut found = Vec::new();
    for entry in guests {
        let (person, card) = (&entry.person, &entry.part.card);
        let category = card.category;
        let looked = Looked {
            person,
            card,
            category: book
                .categories
                .iter()
                .find(|one| Some(one.code) == category),
            letters: book.event.forum.badges.script,
            today,
        };
        let twin = twins.contains_key(&person.id).then_some(Repair::Pair);
        let is_offered = |repair: &Repair| {
            let is_told = *repair != Repair::Iin || may_see_numbers;
            is_told && !left.contains(&(person.id, *repair))
        };
        let Some(repair) = looked.repairs().chain(twin).filter(is_offered).min() else {
            continue;
        };
        let (whereabouts, _) = entry.at(book, door, now);
        let came = match whereabouts {
            Whereabouts::Cancelled => continue,
            Whereabouts::Expected => false,
            Whereabouts::Came | Whereabouts::Left | Whereabouts::Closed => true,
        };
        let key = (person.name.full(), person.id);
        found.push(Found { came, repair, key });
    }
    let offered = repairs::offered(found).into_iter().map(|found| {
        let (_, guest) = found.key;
        RepairTask {
            guest,
            repair: found.repair,
            why: why(found.repair, twins.get(&guest).map_or("", String::as_str)),
        }
    });
    Ok(offered.collect())
}

fn is_guest(entry: &&Entry) -> bool {
    entry.part.card.category.is_some()
}

/// Guests who may be another guest, with the name of that one; of two that were not told apart
/// the one who was added later.
fn twins(register: &Register, guests: &[&Entry]) -> HashMap<VolunteerId, String> {
    let mut in_order: Vec<&Entry> = guests.to_vec();
    in_order.sort_unstable_by_key(|entry| entry.person.id);
    let mut lineup = Lineup::default();
    for entry in &in_order {
        lineup.push(&Portrait::from(&entry.person));
    }
    let pairs = register.store().pairs();
    let apart = Apart::of(&pairs);
    let off = register.store().settings().duplicate_rules_off.clone();
    let repeats = lineup.repeats(&off).into_iter();
    let alike = repeats.filter_map(|repeat| {
        let later = &in_order[repeat.row as usize].person;
        let earlier = &in_order[repeat.earlier as usize].person;
        let is_told_apart = apart.has(&pairs, later.id, earlier.id);
        (!is_told_apart).then(|| (later.id, earlier.name.full()))
    });
    alike.collect()
}

/// Why a card is offered, and what to do; `other` is who a pair is with.
fn why(repair: Repair, other: &str) -> Message {
    match repair {
        Repair::Category => messages::repairs_why_category(),
        Repair::Pair => messages::repairs_why_pair(other),
        Repair::Guardian => messages::repairs_why_guardian(),
        Repair::Leads => messages::repairs_why_leads(),
        Repair::Latin => messages::repairs_why_latin(),
        Repair::Given => messages::repairs_why_given(),
        Repair::Origin => messages::repairs_why_origin(),
        Repair::Birth => messages::repairs_why_birth(),
        Repair::Organisation => messages::repairs_why_organisation(),
        Repair::Iin => messages::repairs_why_iin(),
    }
}
