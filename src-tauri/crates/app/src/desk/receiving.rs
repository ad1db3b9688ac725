//! Which events receive guests now: what a desk may be opened for.

use std::ops::ControlFlow;

use domain::{Deed, Event, EventId, EventState, Timestamp, Zone};

use super::DeskRefused;
use crate::Register;

/// An event that a desk may be opened for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receiving {
    /// The event.
    pub event: Event,
    /// It goes on today, by the clock of its place.
    pub today: bool,
}

/// The events that receive guests today or later, or have no time: those of today first,
/// then in the order of their beginnings, those without a time last.
///
/// # Errors
/// [`DeskRefused`].
pub fn receiving(register: &Register, now: Timestamp) -> Result<Vec<Receiving>, DeskRefused> {
    register.may_somewhere(Deed::ReceiveGuests)?;
    let limit = register.limit();
    let is_theirs = |id: &EventId| limit.as_ref().is_none_or(|events| events.contains(id));
    let mut found = Vec::new();
    register.store().each_event(&mut |event| {
        if !is_theirs(&event.id) {
            return ControlFlow::Continue(());
        }
        let today = day_of(&event, now);
        if let Some(today) = today.filter(|_| is_open(&event)) {
            found.push(Receiving { event, today });
        }
        ControlFlow::Continue(())
    })?;
    found.sort_by_key(|one| {
        let begins = one.event.plan.map(|plan| plan.starts);
        (!one.today, begins.is_none(), begins, one.event.id)
    });
    Ok(found)
}

/// Of events that receive guests those of today and tomorrow, by the clock of their place: the
/// laptops of their desks are looked at now.
///
/// # Errors
/// [`DeskRefused`].
pub fn soon(register: &Register, now: Timestamp) -> Result<Vec<Event>, DeskRefused> {
    register.may_somewhere(Deed::ReceiveGuests)?;
    let all = receiving(register, now)?.into_iter();
    let events = all.map(|one| one.event).filter(|event| {
        event.plan.is_some_and(|plan| {
            let tomorrow = plan.zone.day(now).and_then(|day| day.succ_opt());
            tomorrow.is_some_and(|tomorrow| plan.starts.date() <= tomorrow)
        })
    });
    Ok(events.collect())
}

/// Whether the event receives guests at all, and is not over.
fn is_open(event: &Event) -> bool {
    let over = matches!(
        event.state,
        EventState::Held | EventState::Finished | EventState::Cancelled { .. }
    );
    event.forum.has_guests && !event.deleted && !event.template && !over
}

/// Whether it goes on today; `None` if its last day is past.
fn day_of(event: &Event, now: Timestamp) -> Option<bool> {
    let Some(plan) = event.plan else {
        return Some(false);
    };
    let zone: Zone = plan.zone;
    let today = zone.day(now)?;
    (today <= plan.ends.date()).then(|| plan.starts.date() <= today)
}
