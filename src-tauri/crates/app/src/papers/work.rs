//! What the register knows of people's work, gathered for papers.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use changes::{Events, Participations, Shifts};
use domain::hours::{ClaimState, standings};
use domain::{
    CertificateLine, Day, Event, EventId, Grade, Participation, ParticipationId, Shift, ShiftId,
    Span, Titles, VolunteerId, Zone,
};
use store::StoreError;

use super::certificates::Earned;
use crate::Register;

/// Hours of a person.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hours {
    pub(crate) day: Day,
    pub(crate) minutes: u32,
    pub(crate) state: ClaimState,
    /// What they rest on.
    pub(crate) grade: Grade,
}

/// The hours of a person in an event that were claimed, confirmed or rejected: not void and
/// not replaced by others.
pub(crate) fn hours_of(participation: &Participation, zone: Zone) -> Vec<Hours> {
    let standing = standings(participation, None).into_iter();
    let hours = standing.filter_map(|one| {
        if matches!(one.state, ClaimState::Replaced | ClaimState::Void) {
            return None;
        }
        let day = match one.claim.span {
            Span::Times { from, .. } => zone.day(from)?,
            Span::OnDay { day, .. } => day,
        };
        Some(Hours {
            day,
            minutes: one.claim.minutes(),
            state: one.state,
            grade: one.claim.grade,
        })
    });
    hours.collect()
}

/// The zone in which an event counts its days.
pub(crate) fn zone_of(event: Option<&Event>) -> Zone {
    let plan = event.and_then(|event| event.plan);
    plan.map_or(Zone::ALMATY, |plan| plan.zone)
}

/// All events, by id.
pub(crate) fn events(register: &Register) -> Result<BTreeMap<EventId, Event>, StoreError> {
    let mut events = BTreeMap::new();
    register.store().each_event(&mut |event| {
        events.insert(event.id, event);
        ControlFlow::Continue(())
    })?;
    Ok(events)
}

/// The event of an id, unless it is deleted.
pub(crate) fn event(register: &Register, id: EventId) -> Result<Option<Event>, StoreError> {
    let record = register.store().record::<Events>(id)?;
    let event = record.and_then(|record| changes::event(id, &record));
    Ok(event.filter(|event| !event.deleted))
}

/// The shifts of an event that are not deleted, in the order of their beginning.
pub(crate) fn shifts(register: &Register, event: EventId) -> Result<Vec<Shift>, StoreError> {
    let store = register.store();
    let ids = store.columns().work().shifts(event);
    let mut shifts = Vec::with_capacity(ids.len());
    for id in ids {
        let record = store.record::<Shifts>(id)?;
        shifts.extend(record.and_then(|record| changes::shift(id, &record)));
    }
    Ok(shifts)
}

/// The shifts that are not deleted, by id.
pub(crate) fn all_shifts(register: &Register) -> Result<BTreeMap<ShiftId, Shift>, StoreError> {
    let mut shifts = BTreeMap::new();
    register.store().each_shift(&mut |shift| {
        if !shift.deleted {
            shifts.insert(shift.id, shift);
        }
        ControlFlow::Continue(())
    })?;
    Ok(shifts)
}

/// The people who work at an event or come to it as volunteers, in the order of the ids of
/// their records; guests of a forum are no part of them ([`with_guests`]).
pub(crate) fn people(
    register: &Register,
    event: EventId,
) -> Result<Vec<Participation>, StoreError> {
    let mut people = with_guests(register, event)?;
    // Whoever has no category has no badge, and is asked for no further.
    let cards = people.iter().filter(|one| one.card.category.is_some());
    let ids: Vec<VolunteerId> = cards.map(|one| one.volunteer).collect();
    if !ids.is_empty() {
        let known = register.store().volunteers(&ids)?;
        let known = known.into_iter().filter(|person| person.guest);
        let guests: BTreeSet<VolunteerId> = known.map(|person| person.id).collect();
        people.retain(|one| !guests.contains(&one.volunteer));
    }
    Ok(people)
}

/// Everybody in an event, guests too.
pub(crate) fn with_guests(
    register: &Register,
    event: EventId,
) -> Result<Vec<Participation>, StoreError> {
    let mut ids = register.store().columns().work().of_event(event);
    ids.sort_unstable();
    participations(register, &ids)
}

fn participations(
    register: &Register,
    ids: &[ParticipationId],
) -> Result<Vec<Participation>, StoreError> {
    let store = register.store();
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let record = store.record::<Participations>(*id)?;
        found.extend(record.and_then(|record| changes::participation(*id, &record)));
    }
    Ok(found)
}

/// What each of these people did, in the order of the people. A joined person has what
/// either record says.
pub(crate) fn work_of(
    register: &Register,
    people: &[VolunteerId],
) -> Result<BTreeMap<VolunteerId, Vec<Participation>>, StoreError> {
    let store = register.store();
    let pairs = store.pairs();
    let mut work: BTreeMap<VolunteerId, Vec<Participation>> = BTreeMap::new();
    for person in people {
        let halves = if pairs.is_joined(*person) {
            pairs.group(*person)
        } else {
            vec![*person]
        };
        let ids: Vec<ParticipationId> = {
            let columns = store.columns();
            let of_halves = halves.iter();
            of_halves
                .flat_map(|half| columns.work().of_person(*half))
                .collect()
        };
        work.insert(*person, participations(register, &ids)?);
    }
    Ok(work)
}

/// The events of what was done, deleted ones too, by id.
pub(crate) fn events_of<'w>(
    register: &Register,
    work: impl IntoIterator<Item = &'w Participation>,
) -> Result<BTreeMap<EventId, Event>, StoreError> {
    let mut events = BTreeMap::new();
    let ids: BTreeSet<EventId> = work.into_iter().filter_map(|one| one.event).collect();
    for id in ids {
        let record = register.store().record::<Events>(id)?;
        let event = record.and_then(|record| changes::event(id, &record));
        events.extend(event.map(|event| (id, event)));
    }
    Ok(events)
}

/// What each of these people did in a period, by confirmed hours: a line for each event.
/// Somebody whose data is blocked or deleted has none.
pub(crate) fn earned(
    register: &Register,
    people: &[VolunteerId],
    (from, until): (Day, Day),
) -> Result<Vec<Earned>, StoreError> {
    let work = work_of(register, people)?;
    let events = events_of(register, work.values().flatten())?;
    let mut earned = Vec::with_capacity(people.len());
    let mut seen = BTreeSet::new();
    for id in people.iter().filter(|id| seen.insert(**id)) {
        let person = register.store().volunteer(*id)?;
        let may = person.is_some_and(|person| !person.deleted && person.blocked.is_none());
        let did = work.get(id).filter(|_| may);
        let mut lines: Vec<CertificateLine> = Vec::new();
        for one in did.into_iter().flatten() {
            let event = one.event.and_then(|event| events.get(&event));
            let hours = hours_of(one, zone_of(event)).into_iter().filter(|hours| {
                hours.state == ClaimState::Confirmed && (from..=until).contains(&hours.day)
            });
            for hours in hours {
                add(&mut lines, one.event, event, hours);
            }
        }
        lines.sort_by_key(|line| (line.from, line.event));
        earned.push(Earned {
            volunteer: *id,
            lines,
        });
    }
    Ok(earned)
}

/// Adds hours to the line of their event.
fn add(lines: &mut Vec<CertificateLine>, id: Option<EventId>, event: Option<&Event>, hours: Hours) {
    if let Some(line) = lines.iter_mut().find(|line| line.event == id) {
        line.from = line.from.min(hours.day);
        line.until = line.until.max(hours.day);
        line.minutes += hours.minutes;
        return;
    }
    lines.push(CertificateLine {
        event: id,
        titles: event.map_or_else(Titles::default, |event| event.titles.clone()),
        from: hours.day,
        until: hours.day,
        region: event.and_then(|event| event.region),
        minutes: hours.minutes,
    });
}
