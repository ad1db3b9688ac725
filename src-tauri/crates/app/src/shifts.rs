//! Shifts and sessions of an event.

use std::collections::BTreeSet;

use changes::{Act, Operation, Record, Subject};
use chrono::NaiveTime;
use domain::{
    Day, Deed, EventId, EventState, Need, Plan, Shift, ShiftId, ShiftKind, ShiftValue, SignUp,
    SiteId, Titles, Zone,
};
use store::{Action, Store, Tx};

use crate::events::{WorkRefused, differing, free};
use crate::{Ctx, Register, papers::work, register::Did, series};

/// What the form of a shift holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The shift that is edited; `None` makes one.
    pub id: Option<ShiftId>,
    /// Work or something to attend.
    pub kind: ShiftKind,
    /// What it is called; may be empty.
    pub titles: Titles,
    /// When.
    pub plan: Plan,
    /// At which of the event's sites.
    pub site: Option<SiteId>,
    /// Hall or post, as typed.
    pub hall: Option<String>,
    /// Whom it needs.
    pub needs: Vec<Need>,
    /// The most people of a session.
    pub capacity: Option<u32>,
    /// For those who work it, as typed.
    pub notes: Option<String>,
    /// It will not take place.
    pub cancelled: bool,
    /// When people may sign up for it and cancel, where it has its own times.
    pub sign_up: Option<SignUp>,
}

/// Makes and edits shifts of one event in one action.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn save(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    forms: &[Form],
) -> Result<Did<Vec<ShiftId>>, WorkRefused> {
    register.may_in(Deed::SaveEvents, event)?;
    if forms.is_empty() {
        return Err(WorkRefused::NoShift);
    }
    for form in forms {
        form.plan.checked()?;
        form.sign_up.map(SignUp::checked).transpose()?;
    }
    let act = Act::ShiftsSaved {
        shifts: u32::try_from(forms.len()).unwrap_or(u32::MAX),
    };
    register.write(ctx, act, saved_before, |tx| {
        open_event(tx, event)?;
        let mut ids = Vec::with_capacity(forms.len());
        for form in forms {
            let record = match form.id {
                Some(id) => {
                    let record = tx.shift(id)?.ok_or(WorkRefused::ShiftMissing)?;
                    let of = changes::shift(id, &record).map(|shift| shift.event);
                    if of != Some(event) {
                        return Err(WorkRefused::ShiftMissing);
                    }
                    record
                }
                None => Record::default(),
            };
            let id = form.id.unwrap_or_else(|| ShiftId::from_uuid(ctx.uuid()));
            let edits = differing(&record, values(event, form));
            if !edits.is_empty() {
                tx.append(Operation::Shift { id, edits })?;
            }
            ids.push(id);
        }
        Ok(ids)
    })
}

fn values(event: EventId, form: &Form) -> Vec<ShiftValue> {
    vec![
        ShiftValue::Event(event),
        ShiftValue::Kind(form.kind),
        ShiftValue::Titles(form.titles.clone()),
        ShiftValue::Plan(form.plan),
        ShiftValue::Site(form.site),
        ShiftValue::Hall(free(form.hall.as_ref())),
        ShiftValue::Needs(form.needs.clone()),
        ShiftValue::Capacity(form.capacity),
        ShiftValue::Notes(free(form.notes.as_ref())),
        ShiftValue::Cancelled(form.cancelled),
        ShiftValue::SignUp(
            form.sign_up
                .and_then(|times| times.checked().ok().flatten()),
        ),
    ]
}

/// Refuses what is about an event that is not there, called off or finished.
pub(crate) fn open_event(tx: &Tx<'_>, id: EventId) -> Result<(), WorkRefused> {
    let record = tx.event(id)?.ok_or(WorkRefused::Missing)?;
    let event = changes::event(id, &record).filter(|event| !event.deleted);
    match event.ok_or(WorkRefused::Missing)?.state {
        EventState::Cancelled { .. } | EventState::Finished => Err(WorkRefused::Over),
        EventState::Draft | EventState::Open | EventState::Closed | EventState::Held => Ok(()),
    }
}

/// What the shifts of a pattern have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Like {
    /// Work or something to attend.
    pub kind: ShiftKind,
    /// What they are called; may be empty.
    pub titles: Titles,
    /// Hall or post, as typed.
    pub hall: Option<String>,
    /// Whom each needs.
    pub needs: Vec<Need>,
    /// The most people of a session.
    pub capacity: Option<u32>,
    /// For those who work them, as typed.
    pub notes: Option<String>,
}

/// Many shifts: on each day at each time at each site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The days on which they begin.
    pub days: Vec<Day>,
    /// From when until when; an end that is not after its beginning is of the next day.
    pub times: Vec<(NaiveTime, NaiveTime)>,
    /// The sites; empty is one shift without a site.
    pub sites: Vec<Option<SiteId>>,
    /// Where the clock hangs.
    pub zone: Zone,
    /// When people may sign up for each of them and cancel, where they have their own times.
    pub sign_up: Option<SignUp>,
    /// What they have in common.
    pub like: Like,
}

/// When and where the shifts of a pattern are, in their order, to be shown before they are
/// made. A day or a time that stands there twice is one.
///
/// # Errors
/// [`WorkRefused::NoShift`], [`WorkRefused::TooMany`], [`WorkRefused::Plan`].
pub fn plans(pattern: &Pattern) -> Result<Vec<(Plan, Option<SiteId>)>, WorkRefused> {
    let days: BTreeSet<Day> = pattern.days.iter().copied().collect();
    let times: BTreeSet<(NaiveTime, NaiveTime)> = pattern.times.iter().copied().collect();
    let mut sites = pattern.sites.clone();
    sites.sort_unstable();
    sites.dedup();
    if sites.is_empty() {
        sites.push(None);
    }
    let many = days.len() * times.len() * sites.len();
    if many == 0 {
        return Err(WorkRefused::NoShift);
    }
    if many > series::MOST {
        return Err(WorkRefused::TooMany { many });
    }
    let mut plans = Vec::with_capacity(many);
    for day in days {
        for (from, until) in &times {
            let ends = if until > from {
                Some(day)
            } else {
                day.succ_opt()
            };
            let ends = ends.ok_or(WorkRefused::NoDay)?.and_time(*until);
            let plan = Plan::new(day.and_time(*from), ends, pattern.zone)?;
            plans.extend(sites.iter().map(|site| (plan, *site)));
        }
    }
    Ok(plans)
}

/// Makes the shifts of a pattern in one action.
///
/// # Errors
/// Those of [`plans`], [`WorkRefused::SiteMissing`] and those of [`save`]; then nothing was
/// written.
pub fn by_pattern(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    pattern: &Pattern,
) -> Result<Did<Vec<ShiftId>>, WorkRefused> {
    register.may_in(Deed::SaveEvents, event)?;
    let plans = plans(pattern)?;
    let known = work::event(register, event)?.ok_or(WorkRefused::Missing)?;
    let is_known = |id: &SiteId| known.sites.iter().any(|site| site.id == *id);
    if !pattern.sites.iter().flatten().all(is_known) {
        return Err(WorkRefused::SiteMissing);
    }
    let like = &pattern.like;
    let forms: Vec<Form> = plans
        .into_iter()
        .map(|(plan, site)| Form {
            id: None,
            kind: like.kind,
            titles: like.titles.clone(),
            plan,
            site,
            hall: like.hall.clone(),
            needs: like.needs.clone(),
            capacity: like.capacity,
            notes: like.notes.clone(),
            cancelled: false,
            sign_up: pattern.sign_up,
        })
        .collect();
    save(register, ctx, event, &forms)
}

/// The shifts that an action saved when it arrived the first time.
fn saved_before(store: &Store, action: &Action) -> Result<Vec<ShiftId>, WorkRefused> {
    let subjects = store.subjects(action)?;
    let shifts = subjects.into_iter().filter_map(|subject| match subject {
        Subject::Shift(id) => Some(id),
        _ => None,
    });
    Ok(shifts.collect())
}

/// The shifts of an event that are not deleted, in the order of their beginning.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn of_event(register: &Register, event: EventId) -> Result<Vec<Shift>, WorkRefused> {
    register.may_in(Deed::SeeEvents, event)?;
    Ok(work::shifts(register, event)?)
}

/// Hides shifts in one action; marks and hours stay with the people.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn delete(register: &Register, ctx: &Ctx, ids: &[ShiftId]) -> Result<Did<()>, WorkRefused> {
    register.may_somewhere(Deed::SaveEvents)?;
    for id in ids {
        let event = register.event_of_shift(*id)?;
        register.may_in(Deed::SaveEvents, event.ok_or(WorkRefused::ShiftMissing)?)?;
    }
    let act = Act::ShiftsSaved {
        shifts: u32::try_from(ids.len()).unwrap_or(u32::MAX),
    };
    let again = |_: &Store, _: &Action| Ok(());
    register.write(ctx, act, again, |tx| {
        for id in ids {
            let record = tx.shift(*id)?.ok_or(WorkRefused::ShiftMissing)?;
            let edits = differing(&record, vec![ShiftValue::Deleted(true)]);
            if !edits.is_empty() {
                tx.append(Operation::Shift { id: *id, edits })?;
            }
        }
        Ok(())
    })
}
