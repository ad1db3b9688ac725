//! Rows of a list of places: who comes to which event, and works in which shift.

use std::collections::BTreeMap;

use domain::{Assignment, EventId, EventState, Shift, ShiftId, VolunteerId, Zone};

use super::happenings::{Which, Who, title_key, wall};
use super::{Work, WorkPlan, WorkProblem, WorkRow, events};
use crate::Register;
use crate::assigning::{self, Against};
use crate::attendance::{self, Place};
use crate::events::WorkRefused;
use crate::import::{Field, Fix, HoursProblem, HoursRow, ProblemKind};
use crate::intake::IntakeRefused;

/// Says what becomes of each row. What stands against a place is found by the rules of the
/// board; of several rows of one event the earlier ones count for the later.
pub(super) fn weigh(
    plan: &WorkPlan,
    register: &Register,
    known: &Work,
    rows: &mut [WorkRow],
) -> Result<(), IntakeRefused> {
    let mut asked: BTreeMap<EventId, Vec<(usize, Place)>> = BTreeMap::new();
    let mut there: BTreeMap<EventId, Vec<domain::Participation>> = BTreeMap::new();
    let mut is_known = vec![false; rows.len()];
    for (place, (read, row)) in plan.read.iter().zip(rows.iter_mut()).enumerate() {
        of_row(plan, read, row);
        plan.find_person(row);
        let Some(event) = find_event(plan, row) else {
            continue;
        };
        let there_is = known.events.get(&event).filter(|event| !event.deleted);
        let over = |event: &domain::Event| {
            matches!(
                event.state,
                EventState::Cancelled { .. } | EventState::Finished
            )
        };
        if there_is.is_some_and(over) {
            plan.tell(row, WorkProblem::Barred, messages::events_error_not_open());
            continue;
        }
        if there_is.is_none() {
            let message = WorkProblem::EventMissing.message();
            plan.tell(row, WorkProblem::EventMissing, message);
            continue;
        }
        match shift_of(plan, read, event, known) {
            Shiftless::One(shift) => row.shift = Some(shift),
            Shiftless::None => {}
            Shiftless::Unknown => {
                let message = WorkProblem::ShiftUnknown.message();
                plan.tell(row, WorkProblem::ShiftUnknown, message);
                continue;
            }
        }
        let Some(who) = row.who else { continue };
        let Who::Known(volunteer) = who else {
            if row.shift.is_some() {
                let message = messages::worklists_barred_new();
                plan.tell(row, WorkProblem::Barred, message);
            }
            continue;
        };
        let people = match there.entry(event) {
            std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::btree_map::Entry::Vacant(new) => {
                new.insert(attendance::known(register, event)?)
            }
        };
        let shown = assigning::shown(register, volunteer);
        let stands = people.iter().find(|one| one.volunteer == shown);
        is_known[place] = stands.is_some_and(|one| match row.shift {
            Some(shift) => one.places.iter().any(|(id, _)| *id == shift),
            None => one.standing.takes_part(),
        });
        if is_known[place] {
            let message = messages::worklists_place_known();
            plan.tell(row, WorkProblem::Known, message);
        } else if let Some(shift) = row.shift
            && !plan.is_left_out(row)
        {
            let asked = asked.entry(event).or_default();
            asked.push((place, a_place(volunteer, shift)));
        }
    }
    for (event, places) in asked {
        against(plan, register, event, &places, rows)?;
    }
    let mut seen: Vec<(Who, Option<Which>, Option<ShiftId>)> = Vec::new();
    for (row, is_known) in rows.iter_mut().zip(is_known) {
        let refused = row
            .told
            .iter()
            .any(|told| told.problem.kind() == ProblemKind::Error);
        let same = row.who.filter(|_| !refused);
        let same = same.map(|who| (who, row.which, row.shift));
        let first = same.and_then(|same| seen.iter().position(|known| *known == same));
        if first.is_some() {
            let problem = HoursProblem::DuplicateInFile;
            plan.tell(row, WorkProblem::Row(problem), messages::worklists_twice());
        }
        seen.extend(same);
        let left_out = plan.is_left_out(row);
        WorkPlan::decide(row, left_out, first.is_some(), is_known);
    }
    Ok(())
}

/// A place in a shift without a role.
pub(super) fn a_place(volunteer: VolunteerId, shift: ShiftId) -> Place {
    Place {
        volunteer,
        shift,
        place: Some(Assignment {
            need: None,
            reserve: false,
        }),
    }
}

/// Tells what stands against places of one event, each at its row.
fn against(
    plan: &WorkPlan,
    register: &Register,
    event: EventId,
    places: &[(usize, Place)],
    rows: &mut [WorkRow],
) -> Result<(), IntakeRefused> {
    let all: Vec<Place> = places.iter().map(|(_, place)| place.clone()).collect();
    let found = match assigning::judge(register, None, None, event, &all) {
        Ok(found) => found,
        Err(WorkRefused::Store(error)) => return Err(error.into()),
        Err(WorkRefused::NotAllowed(refused)) => return Err(refused.into()),
        // Said at every place: the event is over, or a person takes no part any more.
        Err(refused) => {
            let (_, message) = messages::ToMessage::told(&refused);
            for (place, _) in places {
                if let Some(row) = rows.get_mut(*place) {
                    plan.tell(row, WorkProblem::Barred, message.clone());
                }
            }
            return Ok(());
        }
    };
    for (place, wanted) in places {
        let Some(row) = rows.get_mut(*place) else {
            continue;
        };
        let shown = assigning::shown(register, wanted.volunteer);
        let is_here = |one: &&Against| one.volunteer == shown && one.shift == wanted.shift;
        for one in found.iter().filter(is_here) {
            let problem = if one.hard {
                WorkProblem::Barred
            } else {
                WorkProblem::Warned
            };
            if plan.tell(row, problem, one.message.clone()) == Some(Fix::Accept) {
                row.in_spite.push(one.key.clone());
            }
        }
    }
    Ok(())
}

/// Tells what is wrong with the row alone.
fn of_row(plan: &WorkPlan, read: &HoursRow, row: &mut WorkRow) {
    let dated = events::text(plan, read, Field::Date).is_some();
    for problem in &read.problems {
        let tells = match problem {
            HoursProblem::NameMissing
            | HoursProblem::DateAmbiguous
            | HoursProblem::DateTwoDigitYear
            | HoursProblem::DateYearAssumed
            | HoursProblem::DateFromSerial => true,
            HoursProblem::DateInvalid => dated,
            _ => false,
        };
        if tells {
            plan.tell(row, WorkProblem::Row(*problem), problem.message(0));
        }
    }
}

/// The event of a row; it is there, or the row stays out.
fn find_event(plan: &WorkPlan, row: &mut WorkRow) -> Option<EventId> {
    let happening = row.happening.and_then(|place| plan.happenings.get(place));
    let chosen = happening.and_then(|one| plan.said.which.get(&one.key).copied());
    let found = happening.map_or(&[][..], |one| one.found.as_slice());
    let event = match (chosen, found) {
        (Some(chosen), _) => Some(chosen),
        (None, [one]) => Some(*one),
        (None, []) => {
            let message = WorkProblem::EventMissing.message();
            plan.tell(row, WorkProblem::EventMissing, message);
            None
        }
        (None, several) => {
            let count = crate::count::small(several.len());
            let title = happening.map_or("", |one| one.title());
            let message = messages::worklists_event_several_of(count, title);
            plan.tell(row, WorkProblem::EventSeveral, message);
            None
        }
    };
    row.which = event.map(Which::Known);
    event
}

enum Shiftless {
    /// The row names none: the list of the event is enough.
    None,
    One(ShiftId),
    /// It names one that is not there, or several fit.
    Unknown,
}

/// The shift of a row: by its title, its day and its times, as far as they are said.
fn shift_of(plan: &WorkPlan, read: &HoursRow, event: EventId, known: &Work) -> Shiftless {
    let title = events::text(plan, read, Field::Shift).map(|text| title_key(&text));
    if title.is_none() && read.from.is_none() {
        return Shiftless::None;
    }
    let starts = |shift: &Shift, zone: Zone| {
        let (Some(day), Some(from)) = (read.date, read.from) else {
            return read.date.is_none_or(|day| shift.plan.starts.date() == day);
        };
        let begins = wall(day, from).map(|wall| zone.instant(wall, false));
        begins == Some(shift.plan.from())
    };
    let fits = |shift: &&Shift| {
        let of_title = title.as_ref().is_none_or(|title| {
            let mut titles = shift.titles.all();
            titles.any(|own| title_key(own) == *title)
        });
        let clock = match (read.date, read.from) {
            (None, Some(from)) => {
                let starts = shift.plan.starts.time();
                let minutes = chrono::Timelike::num_seconds_from_midnight(&starts) / 60;
                minutes == u32::from(from)
            }
            _ => true,
        };
        let there = shift.event == event && !shift.cancelled;
        there && of_title && clock && starts(shift, shift.plan.zone)
    };
    let found: Vec<ShiftId> = known
        .shifts
        .values()
        .filter(fits)
        .map(|shift| shift.id)
        .collect();
    match found.as_slice() {
        [one] => Shiftless::One(*one),
        _ => Shiftless::Unknown,
    }
}
