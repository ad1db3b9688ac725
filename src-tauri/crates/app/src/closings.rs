//! Goings that nobody recorded, closed by the rule of the event and marked as such.
//!
//! Two laptops that close the same going make one mark; whoever records a true going later
//! takes its place.
//!
//! Source: DOMAIN 7.2; FEATURES 54.

use changes::Act;
use domain::attendance::{forgotten as closes_at, walk};
use domain::{
    Deed, Direct, Event, EventId, Mark, MarkSource, Participation, ParticipationFact, Plan, Shift,
    ShiftId, Timestamp, VolunteerId,
};

use crate::attendance::{Own, count, entries};
use crate::events::WorkRefused;
use crate::shifts::open_event;
use crate::{Ctx, Register, papers::work, register::Did};

/// A going that nobody recorded, though its time has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// Whose.
    pub volunteer: VolunteerId,
    /// At which shift or session; `None` is the event as a whole.
    pub shift: Option<ShiftId>,
    /// When the person came.
    pub came: Timestamp,
    /// When the rule closes it.
    pub closes: Timestamp,
}

/// The forgotten goings of an event, in the order in which the people came.
///
/// # Errors
/// [`WorkRefused::Missing`], [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn forgotten(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
) -> Result<Vec<Forgotten>, WorkRefused> {
    register.may_in(Deed::SeeEvents, event)?;
    let event = work::event(register, event)?.ok_or(WorkRefused::Missing)?;
    let shifts = work::shifts(register, event.id)?;
    let people = crate::attendance::known(register, event.id)?;
    let found = people
        .iter()
        .flat_map(|one| of_person(one, &event, &shifts, ctx.now));
    let mut found: Vec<Forgotten> = found.collect();
    found.sort_by_key(|one| (one.came, one.volunteer));
    Ok(found)
}

/// The forgotten goings of one person.
pub(crate) fn of_person(
    one: &Participation,
    event: &Event,
    shifts: &[Shift],
    now: Timestamp,
) -> Vec<Forgotten> {
    // A crowd has many shifts, and each of its people was seen at few.
    let was_at = |shift: &&Shift| {
        let mut marks = one.marks.iter();
        marks.any(|mark| mark.what.shift == Some(shift.id))
    };
    let at_shifts = shifts
        .iter()
        .filter(was_at)
        .map(|shift| (Some(shift.id), Some(shift.plan)));
    let whole = (None, whole(one, event, shifts));
    let mut found = Vec::new();
    for (shift, plan) in at_shifts.chain([whole]) {
        let marks = one.marks.iter().filter(|mark| mark.what.shift == shift);
        let marks: Vec<_> = marks.cloned().collect();
        let walked = walk(&marks);
        let (Some(plan), Some(last)) = (plan, walked.presences.last()) else {
            continue;
        };
        let closes = closes_at(last, &plan, &event.hours, now);
        found.extend(closes.map(|closes| Forgotten {
            volunteer: one.volunteer,
            shift,
            came: last.from,
            closes,
        }));
    }
    found
}

/// What ends the presence of somebody who was marked at the event as a whole: the last of
/// their shifts, and without one the event.
fn whole(one: &Participation, event: &Event, shifts: &[Shift]) -> Option<Plan> {
    let has_place = |shift: &&Shift| one.places.iter().any(|(id, _)| *id == shift.id);
    let own = shifts.iter().filter(has_place).map(|shift| shift.plan);
    own.max_by_key(Plan::until).or(event.plan)
}

/// Closes the forgotten goings of an event in one action. How many.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn close(register: &Register, ctx: &Ctx, event: EventId) -> Result<Did<u32>, WorkRefused> {
    register.may_in(Deed::MarkPeople, event)?;
    let found = forgotten(register, ctx, event)?;
    let act = Act::MarksClosed {
        marks: count(found.len()),
    };
    register.write(ctx, act, entries, |tx| {
        open_event(tx, event)?;
        let mut closed = 0;
        for one in found {
            let mut own = Own::known_of(register, tx, Some(event), one.volunteer)?;
            let told = own.tell_once(ParticipationFact::Mark(Mark {
                direct: Direct::Out,
                at: one.closes,
                shift: one.shift,
                source: MarkSource::Rule,
                line: None,
                by: register.operator(),
            }));
            closed += u32::from(told);
            own.append(tx)?;
        }
        Ok(closed)
    })
}
