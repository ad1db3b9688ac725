//! Calendars of events and shifts for phones and mail programs (`.ics`).
//!
//! What is called off stays in them, struck out; patterns and drafts are in none. Names of
//! people are in no calendar.
//!
//! Source: RFC 5545; DOMAIN 4.2, rule 26.

use std::collections::BTreeMap;

use changes::{Act, Subject};
use documents::calendar::{self, CalendarEntry};
use domain::{Deed, Event, EventId, EventState, Plan, Shift, Standing, VolunteerId};
use l10n::Localizer;
use messages::{Kind, Message, ToMessage};
use store::StoreError;

use crate::papers::{sheets::place_of, work};
use crate::{Ctx, NotAllowed, Register};

/// What goes into a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarOf {
    /// All events.
    Everything,
    /// An event with its shifts.
    Event(EventId),
    /// The shifts of a person, and the events that the person comes to as a whole.
    Person(VolunteerId),
}

/// Why a calendar is not made.
#[derive(Debug, thiserror::Error)]
pub enum CalendarRefused {
    /// There is nothing with a time to put in.
    #[error("nothing has a time")]
    NoPlan,
    /// The event or the person is not there.
    #[error("missing")]
    Missing,
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for CalendarRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::NoPlan => (Kind::Refused, messages::papers_error_no_plan()),
            Self::Missing => (Kind::Missing, messages::papers_error_missing()),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// A calendar as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarText {
    /// What stands in the file.
    pub text: String,
    /// How many entries it has.
    pub entries: usize,
}

/// The text of a calendar in the language of `speak`; that it went out is noted.
///
/// # Errors
/// [`CalendarRefused`].
pub fn calendar(
    register: &Register,
    ctx: &Ctx,
    of: CalendarOf,
    speak: Localizer,
) -> Result<CalendarText, CalendarRefused> {
    register.may(Deed::Export)?;
    let (events, shifts) = (work::events(register)?, work::all_shifts(register)?);
    let is_public =
        |event: &&Event| !event.deleted && !event.template && event.state != EventState::Draft;
    let entries: Vec<CalendarEntry> = match of {
        CalendarOf::Everything => {
            let events = events.values().filter(is_public);
            events
                .filter_map(|event| entry(event, None, speak))
                .collect()
        }
        CalendarOf::Event(id) => {
            let event = events.get(&id).filter(|event| !event.deleted);
            let event = event.ok_or(CalendarRefused::Missing)?;
            let mut own: Vec<&Shift> = shifts.values().filter(|one| one.event == id).collect();
            own.sort_by_key(|shift| (shift.plan.from(), shift.id));
            let whole = entry(event, None, speak);
            let parts = own
                .into_iter()
                .filter_map(|shift| entry(event, Some(shift), speak));
            whole.into_iter().chain(parts).collect()
        }
        CalendarOf::Person(id) => {
            let person = register.store().volunteer(id)?;
            person
                .filter(|person| !person.deleted)
                .ok_or(CalendarRefused::Missing)?;
            let mut entries = Vec::new();
            let did = work::work_of(register, &[id])?;
            for one in did.values().flatten() {
                let comes = matches!(one.standing, Standing::Registered | Standing::Invited);
                let event = one.event.and_then(|event| events.get(&event));
                let Some(event) = event.filter(is_public).filter(|_| comes) else {
                    continue;
                };
                let own = one.places.iter().filter_map(|(shift, _)| shifts.get(shift));
                let own: BTreeMap<_, &Shift> = own
                    .map(|shift| ((shift.plan.from(), shift.id), shift))
                    .collect();
                if own.is_empty() {
                    entries.extend(entry(event, None, speak));
                }
                entries.extend(
                    own.values()
                        .filter_map(|shift| entry(event, Some(shift), speak)),
                );
            }
            entries.sort_by_key(|entry| entry.from);
            entries
        }
    };
    if entries.is_empty() {
        return Err(CalendarRefused::NoPlan);
    }
    let settings = register.store().settings();
    let text = calendar::write(&settings.organisation, &entries, ctx.now);
    let act = Act::ExportedWith {
        rows: u32::try_from(entries.len()).unwrap_or(u32::MAX),
        format: "ics".to_owned(),
        filter: Vec::new(),
    };
    let (people, subject) = match of {
        CalendarOf::Person(id) => (vec![id], Some(Subject::Volunteer(id))),
        CalendarOf::Event(id) => (Vec::new(), Some(Subject::Event(id))),
        CalendarOf::Everything => (Vec::new(), None),
    };
    register.note_named(ctx, act, &people, subject)?;
    Ok(CalendarText {
        text,
        entries: entries.len(),
    })
}

/// An event as a whole, or one of its shifts; `None` of an event without a time.
fn entry(event: &Event, shift: Option<&Shift>, speak: Localizer) -> Option<CalendarEntry> {
    let plan: Plan = shift.map(|shift| shift.plan).or(event.plan)?;
    let language = speak.language().code();
    let title = event.titles.in_language(language);
    let part = shift.map(|shift| shift.titles.in_language(language));
    let part = part.filter(|part| !part.is_empty());
    let place = place_of(event, shift, Some(&plan), speak);
    let words = match shift {
        Some(shift) => shift.notes.clone(),
        None => event.requirements.clone(),
    };
    let called_off = matches!(event.state, EventState::Cancelled { .. });
    Some(CalendarEntry {
        id: shift.map_or_else(|| event.id.to_string(), |shift| shift.id.to_string()),
        from: plan.from(),
        until: plan.until(),
        title: part.map_or_else(|| title.to_owned(), |part| format!("{title} – {part}")),
        place: (!place.is_empty()).then_some(place),
        words,
        cancelled: called_off || shift.is_some_and(|shift| shift.cancelled),
    })
}
