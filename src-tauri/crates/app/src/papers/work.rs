//! What the register knows of people's work, gathered for papers.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use changes::{Participations, participation_id};
use domain::hours::{ClaimState, standings};
use domain::{
    CertificateLine, Day, Event, EventId, Participation, Shift, ShiftId, Span, Titles, VolunteerId,
    Zone,
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
    let record = register.store().record::<changes::Events>(id)?;
    let event = record.and_then(|record| changes::event(id, &record));
    Ok(event.filter(|event| !event.deleted))
}

/// The shifts of an event that are not deleted, in the order of their beginning.
pub(crate) fn shifts(register: &Register, event: EventId) -> Result<Vec<Shift>, StoreError> {
    let mut shifts = Vec::new();
    register.store().each_shift(&mut |shift| {
        if shift.event == event && !shift.deleted {
            shifts.push(shift);
        }
        ControlFlow::Continue(())
    })?;
    shifts.sort_by_key(|shift| (shift.plan.from(), shift.id));
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

/// The people in an event.
pub(crate) fn people(
    register: &Register,
    event: EventId,
) -> Result<Vec<Participation>, StoreError> {
    let mut people = Vec::new();
    register.store().each_participation(&mut |one| {
        if one.event == Some(event) {
            people.push(one);
        }
        ControlFlow::Continue(())
    })?;
    Ok(people)
}

/// More look-ups than this take longer than going through all.
const MOST_LOOKUPS: usize = 100_000;

/// What each of these people did, in the order of the people. A joined person has what
/// either record says.
pub(crate) fn work_of(
    register: &Register,
    people: &[VolunteerId],
    events: &BTreeMap<EventId, Event>,
) -> Result<BTreeMap<VolunteerId, Vec<Participation>>, StoreError> {
    let store = register.store();
    let mut halves: BTreeMap<VolunteerId, VolunteerId> = BTreeMap::new();
    for id in people {
        halves.insert(*id, *id);
        let known = store.halves(*id)?;
        halves.extend(known.into_iter().map(|half| (half.id, *id)));
    }
    let mut work: BTreeMap<VolunteerId, Vec<Participation>> = BTreeMap::new();
    if halves.len().saturating_mul(events.len()) > MOST_LOOKUPS {
        store.each_participation(&mut |one| {
            if let Some(person) = halves.get(&one.volunteer) {
                work.entry(*person).or_default().push(one);
            }
            ControlFlow::Continue(())
        })?;
        return Ok(work);
    }
    for (half, person) in &halves {
        for event in events.keys().copied().map(Some).chain([None]) {
            let id = participation_id(event, *half);
            let record = store.record::<Participations>(id)?;
            let one = record.and_then(|record| changes::participation(id, &record));
            work.entry(*person).or_default().extend(one);
        }
    }
    Ok(work)
}

/// What each of these people did in a period, by confirmed hours: a line for each event.
/// Somebody whose data is blocked or deleted has none.
pub(crate) fn earned(
    register: &Register,
    people: &[VolunteerId],
    (from, until): (Day, Day),
) -> Result<Vec<Earned>, StoreError> {
    let events = events(register)?;
    let work = work_of(register, people, &events)?;
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
