//! Programmes: what holds events together for months.

use std::ops::ControlFlow;

use changes::{Act, Operation, Programmes, Record, Subject};
use domain::{
    Day, Deed, Event, EventId, EventValue, OrganisationId, Programme, ProgrammeId, ProgrammeValue,
    Titles, TitlesRefused,
};
use store::{Action, Store};

use crate::attendance::entries;
use crate::events::{WorkRefused, differing, free};
use crate::{Ctx, Register, papers::work, register::Did};

/// What the form of a programme holds, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The titles: Kazakh, Russian, English.
    pub titles: [String; 3],
    /// What it is for.
    pub aims: Option<String>,
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// With whom.
    pub partner: Option<OrganisationId>,
    /// What people must bring or know.
    pub requirements: Option<String>,
    /// What is expected to come of it.
    pub expected: Option<String>,
}

/// A programme in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The programme.
    pub programme: Programme,
    /// How many events belong to it, patterns and deleted ones apart.
    pub events: u32,
}

/// Makes a programme, or changes what differs.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn save(
    register: &Register,
    ctx: &Ctx,
    id: Option<ProgrammeId>,
    form: &Form,
) -> Result<Did<ProgrammeId>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    let [kk, ru, en] = &form.titles;
    let titles = Titles::new(kk, ru, en).map_err(|refused| match refused {
        TitlesRefused::Empty => WorkRefused::ProgrammeTitle,
        refused @ TitlesRefused::TooLong { .. } => refused.into(),
    })?;
    if let (Some(from), Some(until)) = (form.from, form.until)
        && until < from
    {
        return Err(WorkRefused::ProgrammeDays);
    }
    let values = vec![
        ProgrammeValue::Titles(titles),
        ProgrammeValue::Aims(free(form.aims.as_ref())),
        ProgrammeValue::From(form.from),
        ProgrammeValue::Until(form.until),
        ProgrammeValue::Partner(form.partner),
        ProgrammeValue::Requirements(free(form.requirements.as_ref())),
        ProgrammeValue::Expected(free(form.expected.as_ref())),
    ];
    let new_id = ProgrammeId::from_uuid(ctx.uuid());
    register.write(ctx, Act::ProgrammeSaved, saved_before, |tx| {
        let record = match id {
            Some(id) => tx.programme(id)?.ok_or(WorkRefused::ProgrammeMissing)?,
            None => Record::default(),
        };
        let id = id.unwrap_or(new_id);
        let edits = differing(&record, values);
        if !edits.is_empty() {
            tx.append(Operation::Programme { id, edits })?;
        }
        Ok(id)
    })
}

/// The programme that an action saved when it arrived the first time.
fn saved_before(store: &Store, action: &Action) -> Result<ProgrammeId, WorkRefused> {
    let subjects = store.subjects(action)?;
    let programme = subjects.into_iter().find_map(|subject| match subject {
        Subject::Programme(id) => Some(id),
        _ => None,
    });
    programme.ok_or(WorkRefused::ProgrammeMissing)
}

/// A programme, also a deleted one.
///
/// # Errors
/// [`WorkRefused::ProgrammeMissing`], [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn get(register: &Register, id: ProgrammeId) -> Result<Programme, WorkRefused> {
    if !is_theirs(register, id)? {
        register.may(Deed::SeeEvents)?;
    }
    let record = register.store().record::<Programmes>(id)?;
    record
        .and_then(|record| changes::programme(id, &record))
        .ok_or(WorkRefused::ProgrammeMissing)
}

/// Whether whoever works may see a programme: it holds one of their events.
fn is_theirs(register: &Register, id: ProgrammeId) -> Result<bool, WorkRefused> {
    register.may_somewhere(Deed::SeeEvents)?;
    let Some(theirs) = register.limit() else {
        return Ok(true);
    };
    for event in theirs {
        if crate::events::known(register, event)?.programme == Some(id) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The programmes, the latest first, or those that are deleted; whoever is limited to certain
/// events sees those that hold them, without a number.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn list(register: &Register, deleted: bool) -> Result<Vec<Listed>, WorkRefused> {
    register.may_somewhere(Deed::SeeEvents)?;
    let mut programmes = Vec::new();
    register.store().each_programme(&mut |programme| {
        if programme.deleted == deleted {
            programmes.push(Listed {
                programme,
                events: 0,
            });
        }
        ControlFlow::Continue(())
    })?;
    let held = register.store().columns().work().programmes();
    let mut theirs = Vec::with_capacity(programmes.len());
    for mut listed in programmes {
        if register.limit().is_none() {
            let events = held.get(&listed.programme.id);
            listed.events = events.copied().unwrap_or_default();
        } else if !is_theirs(register, listed.programme.id)? {
            continue;
        }
        theirs.push(listed);
    }
    let mut programmes = theirs;
    programmes.sort_by_key(|listed| {
        let programme = &listed.programme;
        (std::cmp::Reverse(programme.from), programme.id)
    });
    Ok(programmes)
}

/// The events of a programme that are not deleted, in the order of their beginning.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn events(register: &Register, id: ProgrammeId) -> Result<Vec<Event>, WorkRefused> {
    register.may(Deed::SeeEvents)?;
    let events = work::events(register)?.into_values();
    let mut events: Vec<Event> = events
        .filter(|event| event.programme == Some(id) && !event.deleted && !event.template)
        .collect();
    events.sort_by_key(|event| (event.plan.map(|plan| plan.from()), event.id));
    Ok(events)
}

/// Hides a programme; its events stay and show none.
///
/// # Errors
/// [`WorkRefused`].
pub fn delete(register: &Register, ctx: &Ctx, id: ProgrammeId) -> Result<Did<()>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    put(register, ctx, Act::EventDeleted, id, true)
}

/// Shows a hidden programme again.
///
/// # Errors
/// [`WorkRefused`].
pub fn restore(register: &Register, ctx: &Ctx, id: ProgrammeId) -> Result<Did<()>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    put(register, ctx, Act::EventRestored, id, false)
}

fn put(
    register: &Register,
    ctx: &Ctx,
    act: Act,
    id: ProgrammeId,
    deleted: bool,
) -> Result<Did<()>, WorkRefused> {
    let again = |_: &Store, _: &Action| Ok(());
    register.write(ctx, act, again, |tx| {
        let record = tx.programme(id)?.ok_or(WorkRefused::ProgrammeMissing)?;
        let edits = differing(&record, vec![ProgrammeValue::Deleted(deleted)]);
        if !edits.is_empty() {
            tx.append(Operation::Programme { id, edits })?;
        }
        Ok(())
    })
}

/// Puts events into a programme, or with `None` takes them out of theirs, in one action. How
/// many changed.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn tie(
    register: &Register,
    ctx: &Ctx,
    programme: Option<ProgrammeId>,
    events: &[EventId],
) -> Result<Did<u32>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    register.write(ctx, Act::ProgrammeSaved, entries, |tx| {
        if let Some(id) = programme {
            let record = tx.programme(id)?;
            let known = record.and_then(|record| changes::programme(id, &record));
            if known.is_none_or(|known| known.deleted) {
                return Err(WorkRefused::ProgrammeMissing);
            }
        }
        let mut tied = 0;
        for id in events {
            let record = tx.event(*id)?.ok_or(WorkRefused::Missing)?;
            let known = changes::event(*id, &record).filter(|event| !event.deleted);
            known.ok_or(WorkRefused::Missing)?;
            let edits = differing(&record, vec![EventValue::Programme(programme)]);
            if !edits.is_empty() {
                tx.append(Operation::Event { id: *id, edits })?;
                tied += 1;
            }
        }
        Ok(tied)
    })
}
