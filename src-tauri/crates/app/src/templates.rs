//! Patterns that events are made from: an event that is never held, with its shifts.
//!
//! They stand in the list of events that asks for patterns (`events::Wanted::templates`), and
//! are edited, deleted and restored as events are.

use changes::Act;
use domain::{Deed, EventId, WallTime};

use crate::events::WorkRefused;
use crate::series::{Pattern, copied_before};
use crate::{Ctx, Register, register::Did};

/// Keeps an event with its shifts as a pattern.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn save_as(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
) -> Result<Did<EventId>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    let pattern = Pattern::of(register, event)?;
    let act = Act::EventsCopied { events: 1 };
    register.write(ctx, act, copied_before, |tx| {
        pattern.put(tx, ctx, |copy| copy.template = true)
    })
}

/// Makes an event of a pattern: a draft that begins then, with all shifts.
///
/// # Errors
/// [`WorkRefused::NotTemplate`] and those of every action; then nothing was written.
pub fn new_from(
    register: &Register,
    ctx: &Ctx,
    template: EventId,
    starts: WallTime,
) -> Result<Did<EventId>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    let pattern = match Pattern::of(register, template) {
        Ok(pattern) if pattern.is_template() => pattern,
        Ok(_) | Err(WorkRefused::Missing) => return Err(WorkRefused::NotTemplate),
        Err(refused) => return Err(refused),
    };
    let act = Act::EventsCopied { events: 1 };
    register.write(ctx, act, copied_before, |tx| {
        pattern.put(tx, ctx, |copy| copy.starts = Some(starts))
    })
}
