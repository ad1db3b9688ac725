//! Who has a seat in an event of limited capacity, who waits, and who moves up.
//!
//! Whoever is registered or invited holds a seat as far as there are any, in the order in
//! which the register was told; whoever waits holds none until somebody moves up.

use std::collections::BTreeSet;

use changes::Act;
use domain::waiting::{Seat, waiting};
use domain::{Deed, Event, EventId, Participation, ParticipationValue, Standing, VolunteerId};

use crate::attendance::{Own, count, known, outside_sign_up};
use crate::events::WorkRefused;
use crate::shifts::open_event;
use crate::{Ctx, Register, papers::work, register::Did};

/// The seats of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seats {
    /// How many there are; `None` is no limit.
    pub capacity: Option<u32>,
    /// Who has one, in order.
    pub seated: Vec<VolunteerId>,
    /// Who waits, in order.
    pub waiting: Vec<VolunteerId>,
    /// How many nobody has; `None` is no limit.
    pub free: Option<u32>,
}

/// What came of a wish to be on the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// Got a seat.
    pub registered: u32,
    /// Wait for one.
    pub waiting: u32,
}

impl Seats {
    /// The capacity, if it leaves no seat for this person.
    pub(crate) fn refused(&self, volunteer: VolunteerId) -> Option<u32> {
        let people = self.capacity?;
        (self.free == Some(0) && !self.seated.contains(&volunteer)).then_some(people)
    }

    /// Gives the person a seat, even beyond the capacity.
    pub(crate) fn take(&mut self, volunteer: VolunteerId) {
        if !self.seated.contains(&volunteer) {
            self.seated.push(volunteer);
            self.waiting.retain(|waits| *waits != volunteer);
            self.free = self.free.map(|free| free.saturating_sub(1));
        }
    }
}

/// The seats of an event with these people.
pub(crate) fn seats_of(event: &Event, people: &[Participation]) -> Seats {
    let came = |one: &Participation| one.marks.iter().any(|mark| mark.void.is_none());
    seats_among(event.capacity, people.iter().map(|one| (one, came(one))))
}

/// So many seats among these people; of each whether the person came.
pub(crate) fn seats_among<'p>(
    capacity: Option<u32>,
    people: impl Iterator<Item = (&'p Participation, bool)>,
) -> Seats {
    let mut order: Vec<(bool, Seat)> = people
        .filter(|(one, came)| *came || one.standing.takes_part())
        .map(|(one, came)| {
            let seat = Seat {
                person: one.volunteer,
                class: u8::from(one.standing == Standing::Waiting),
                told: one.since,
                came,
            };
            (one.standing == Standing::Waiting && !came, seat)
        })
        .collect();
    order.sort_by_key(|(_, seat)| (!seat.came, seat.class, seat.told, seat.person));
    let seats: Vec<Seat> = order.iter().map(|(_, seat)| *seat).collect();
    let beyond: BTreeSet<VolunteerId> = waiting(&seats, capacity);
    let mut all = Seats {
        capacity,
        ..Seats::default()
    };
    for (waits, seat) in order {
        let of = if waits || beyond.contains(&seat.person) {
            &mut all.waiting
        } else {
            &mut all.seated
        };
        of.push(seat.person);
    }
    all.free = capacity.map(|seats| seats.saturating_sub(count(all.seated.len())));
    all
}

/// Who has a seat and who waits.
///
/// # Errors
/// [`WorkRefused::Missing`], [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn seats(register: &Register, event: EventId) -> Result<Seats, WorkRefused> {
    register.may_in(Deed::SeeEvents, event)?;
    let event = work::event(register, event)?.ok_or(WorkRefused::Missing)?;
    Ok(seats_of(&event, &known(register, event.id)?))
}

/// Puts people on the list: registered while there are seats, waiting when it is full.
/// Whoever is on it already stays where they stand. `why` is said, as typed, outside of the
/// time for signing up.
///
/// # Errors
/// [`WorkRefused::OutsideSignUp`] if it is not the time and nobody says why, and those of
/// every action; then nothing was written.
pub fn join(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    people: &[VolunteerId],
    why: Option<&String>,
) -> Result<Did<Joined>, WorkRefused> {
    register.may_in(Deed::AssignPeople, event)?;
    let act = Act::PeopleAssigned {
        people: count(people.len()),
    };
    let again = |_: &store::Store, action: &store::Action| {
        Ok(Joined {
            registered: u32::try_from(action.entries()).unwrap_or(u32::MAX),
            waiting: 0,
        })
    };
    register.write(ctx, act, again, |tx| {
        open_event(tx, event)?;
        let outside = outside_sign_up(tx, event, ctx.now)?;
        let mut seats = seats(register, event)?;
        let mut joined = Joined::default();
        for volunteer in people {
            let mut own = Own::of(register, tx, Some(event), *volunteer)?;
            let here = [&seats.seated, &seats.waiting];
            if here.iter().any(|list| list.contains(&own.shown())) {
                continue;
            }
            own.signs_up(outside, why)?;
            own.comes_again();
            if seats.free == Some(0) {
                own.put(ParticipationValue::Standing(Standing::Waiting));
                seats.waiting.push(own.shown());
                joined.waiting += 1;
            } else {
                own.put(ParticipationValue::Standing(Standing::Registered));
                seats.take(own.shown());
                joined.registered += 1;
            }
            own.append(tx)?;
        }
        Ok(joined)
    })
}

/// Gives free seats to those who wait, in order: they are registered, or invited when they
/// have to be asked first. Who moved up.
///
/// # Errors
/// [`WorkRefused::NobodyMovesUp`] if no seat is free or nobody waits, and those of every
/// action; then nothing was written.
pub fn move_up(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    offer: bool,
) -> Result<Did<Vec<VolunteerId>>, WorkRefused> {
    register.may_in(Deed::AssignPeople, event)?;
    let seats = seats(register, event)?;
    let free = seats.free.map_or(usize::MAX, |free| {
        usize::try_from(free).unwrap_or(usize::MAX)
    });
    let up: Vec<VolunteerId> = seats.waiting.into_iter().take(free).collect();
    let standing = if offer {
        Standing::Invited
    } else {
        Standing::Registered
    };
    let again = |store: &store::Store, action: &store::Action| moved_before(store, action);
    let act = Act::PeopleAssigned {
        people: count(up.len()),
    };
    register.write(ctx, act, again, |tx| {
        open_event(tx, event)?;
        if up.is_empty() {
            return Err(WorkRefused::NobodyMovesUp);
        }
        for volunteer in &up {
            let mut own = Own::of(register, tx, Some(event), *volunteer)?;
            own.put(ParticipationValue::Standing(standing));
            own.append(tx)?;
        }
        Ok(up)
    })
}

/// Who moved up when the action arrived the first time.
pub(crate) fn moved_before(
    store: &store::Store,
    action: &store::Action,
) -> Result<Vec<VolunteerId>, WorkRefused> {
    let mut people = BTreeSet::new();
    for subject in store.subjects(action)? {
        if let changes::Subject::Participation(id) = subject {
            let record = store.record::<changes::Participations>(id)?;
            let one = record.and_then(|record| changes::participation(id, &record));
            people.extend(one.map(|one| one.volunteer));
        }
    }
    Ok(people.into_iter().collect())
}
