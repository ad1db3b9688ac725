//! The minimum of a record without a consent: who has more kept, and reducing that.
//!
//! Whatever is entered or taken in is kept as it came, and named here until a consent is
//! recorded, another legal ground is chosen or somebody reduces the record. Reducing is a
//! change like any other: it stands in the history and can be taken back, and the journal
//! keeps what was there until the person is erased.
//!
//! Of a guest it counts too what events keep: a desk asks nobody, it only names what is beyond
//! while it is typed, and whoever is responsible reduces it after the forum.
//!
//! Source: DOMAIN 2, rule 59; which fields are the minimum is said in [`domain::grounds`].

use std::collections::{BTreeMap, BTreeSet};

use changes::{Act, Edit, Operation, Record, Volunteers};
use domain::guests::{CardValue, GuestDetail};
use domain::{
    ConsentState, Day, Deed, EventId, Held, MinorsPolicy, Participation, ParticipationValue,
    PersonField, Volunteer, VolunteerField, VolunteerId, VolunteerValue, beyond_minimum,
    beyond_reception, consents::state_of_consents, needs_guardian_consent, reception_needs_detail,
};
use messages::{Kind, Message, ToMessage};
use search::{Filters, Query};
use store::{Action, Progress, Store, StoreError, Tx};

use crate::{
    Ctx, NotAllowed, Register,
    attendance::Own,
    collected,
    count::small,
    erasure::is_blocked,
    events::WorkRefused,
    papers::work::work_of,
    register::Did,
    volunteers::{Row, rows_of},
};

/// Why records are not reduced. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ReduceRefused {
    /// None of them holds anything beyond the minimum.
    #[error("nothing is beyond the minimum")]
    Nothing,
    /// What an event keeps of somebody.
    #[error(transparent)]
    Work(#[from] WorkRefused),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for ReduceRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Nothing => (Kind::Refused, messages::grounds_error_nothing()),
            Self::Work(refused) => refused.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// Somebody of whom more is kept than the minimum.
#[derive(Clone, Debug)]
pub struct Beyond {
    /// The person.
    pub row: Row,
    /// What is beyond the minimum.
    pub fields: Vec<Held>,
}

/// Whether a consent to keep more than the minimum holds.
pub(crate) fn has_consent(volunteer: &Volunteer, today: Day, policy: &MinorsPolicy) -> bool {
    let by_guardian = needs_guardian_consent(volunteer.birth.as_ref(), today, policy);
    state_of_consents(&volunteer.consents, today, by_guardian) == ConsentState::Given
}

/// What is beyond the minimum of a person: in the record, and of a guest in `parts`, what events
/// keep. Nothing while a consent holds.
fn beyond(
    volunteer: &Volunteer,
    parts: &[Participation],
    today: Day,
    policy: &MinorsPolicy,
) -> Vec<Held> {
    if has_consent(volunteer, today, policy) {
        return Vec::new();
    }
    let fields = beyond_minimum(volunteer).into_iter().map(Held::Field);
    let parts = parts.iter().filter(|_| volunteer.guest);
    let of_events = parts.flat_map(|one| beyond_reception(&one.card, one.notes.as_deref()));
    let mut held: Vec<Held> = fields.chain(of_events).collect();
    held.sort_unstable();
    held.dedup();
    held
}

/// Whether a guest gave a consent that holds, so that more than the minimum may be kept.
///
/// # Errors
/// [`NotAllowed`].
pub fn is_consented(
    register: &Register,
    guest: &Volunteer,
    today: Day,
) -> Result<bool, NotAllowed> {
    register.may(Deed::ReceiveGuests)?;
    let policy = register.store().settings().minors;
    Ok(has_consent(guest, today, &policy))
}

/// The details of guests that are beyond the minimum.
pub fn beyond_details() -> impl Iterator<Item = GuestDetail> {
    let all = GuestDetail::ALL.into_iter();
    all.filter(|detail| !reception_needs_detail(*detail))
}

/// What is beyond the minimum of a person who is in the register.
pub(crate) fn beyond_of(
    register: &Register,
    volunteer: &Volunteer,
    today: Day,
) -> Result<Vec<Held>, StoreError> {
    let parts = parts_of(register, std::slice::from_ref(volunteer))?;
    let parts = parts.get(&volunteer.id).map_or(&[][..], Vec::as_slice);
    let policy = register.store().settings().minors;
    Ok(beyond(volunteer, parts, today, &policy))
}

/// What events keep of those of these people who are guests.
fn parts_of(
    register: &Register,
    people: &[Volunteer],
) -> Result<BTreeMap<VolunteerId, Vec<Participation>>, StoreError> {
    let guests = people.iter().filter(|person| person.guest);
    let guests: Vec<VolunteerId> = guests.map(|guest| guest.id).collect();
    work_of(register, &guests)
}

/// The name of what is kept.
pub fn held_word(held: Held) -> Message {
    match held {
        Held::Field(field) => collected::field_word(field),
        Held::Detail(detail) => detail_word(detail),
        Held::DeskNote => messages::desk_screen_note_label(),
    }
}

/// The name of a detail of a guest.
fn detail_word(detail: GuestDetail) -> Message {
    match detail {
        GuestDetail::Organisation => messages::guests_organisation_label(),
        GuestDetail::Position => messages::guests_field_position(),
        GuestDetail::Outlet => messages::guests_field_outlet(),
        GuestDetail::Accreditation => messages::guests_field_accreditation(),
        GuestDetail::Arrival => messages::guests_arrival_label(),
        GuestDetail::Departure => messages::guests_field_departure(),
        GuestDetail::Hotel => messages::guests_field_hotel(),
        GuestDetail::RoomMate => messages::guests_field_room_mate(),
        GuestDetail::Transfers => messages::guests_field_transfers(),
        GuestDetail::Diet => messages::guests_diet_label(),
        GuestDetail::Sessions => messages::guests_field_sessions(),
        GuestDetail::Visa => messages::guests_field_visa(),
        GuestDetail::Vehicle => messages::guests_field_vehicle(),
        GuestDetail::Languages => messages::guests_field_languages(),
        GuestDetail::Emergency => messages::guests_field_emergency(),
        GuestDetail::Tshirt => messages::guests_field_tshirt(),
        GuestDetail::Guardian => messages::guests_field_guardian(),
    }
}

/// What is said when one of these fields was filled and is beyond the minimum.
pub(crate) fn warning(
    register: &Register,
    saved: &Volunteer,
    today: Day,
    mut entered: impl Iterator<Item = PersonField>,
) -> Option<Message> {
    let policy = register.store().settings().minors;
    let beyond = beyond(saved, &[], today, &policy);
    entered
        .any(|field| beyond.contains(&Held::Field(field)))
        .then(messages::grounds_beyond_warning)
}

/// Whose records hold more than the minimum, the archive too: volunteers by name, then guests
/// in the order in which they were entered.
fn ids(register: &Register, today: Day) -> Result<Vec<VolunteerId>, StoreError> {
    let query = Query {
        filters: Filters {
            beyond_minimum: true,
            ..Filters::default()
        },
        with_archived: true,
        ..Query::default()
    };
    let mut ids = register.store().columns().query(&query, today).ids();
    ids.extend(guests(register, today)?);
    Ok(ids)
}

/// The guests of whom more is kept. Read are only those who gave a consent once, and those who
/// have more than one record.
fn guests(register: &Register, today: Day) -> Result<Vec<VolunteerId>, StoreError> {
    let store = register.store();
    let (guests, pairs) = (store.guests(), store.pairs());
    let (mut sure, mut to_read) = (Vec::new(), Vec::new());
    {
        let columns = store.columns();
        let work = columns.work();
        for (id, guest) in &guests {
            let group = pairs.group(*id);
            let is_joined = group.len() > 1;
            // Of joined records one stands for all.
            if group.first() != Some(id) {
                continue;
            }
            let mut records = group.iter();
            let is_beyond = guest.beyond || records.any(|one| work.is_beyond_reception(*one));
            if guest.consents || is_joined {
                to_read.push(*id);
            } else if is_beyond {
                sure.push(*id);
            }
        }
    }
    let policy = store.settings().minors;
    let people = store.volunteers(&to_read)?;
    let parts = parts_of(register, &people)?;
    for person in people.iter().filter(|person| person.guest) {
        let parts = parts.get(&person.id).map_or(&[][..], Vec::as_slice);
        if !beyond(person, parts, today, &policy).is_empty() {
            sure.push(person.id);
        }
    }
    sure.sort_unstable();
    Ok(sure)
}

/// How many people [`list`] names.
///
/// # Errors
/// [`ReduceRefused`].
pub fn count(register: &Register, today: Day) -> Result<u32, ReduceRefused> {
    register.may(Deed::SeeVolunteers)?;
    Ok(small(ids(register, today)?.len()))
}

/// The people of whom more is kept than may be kept without a consent: those in the places
/// `offset .. offset + limit`.
///
/// # Errors
/// [`ReduceRefused`].
pub fn list(
    register: &Register,
    today: Day,
    offset: usize,
    limit: usize,
) -> Result<Vec<Beyond>, ReduceRefused> {
    register.may(Deed::SeeVolunteers)?;
    let ids = ids(register, today)?;
    let page = crate::consents::stretch(&ids, offset, limit);
    let store = register.store();
    let policy = store.settings().minors;
    let people = store.volunteers(page)?;
    let parts = parts_of(register, &people)?;
    let mut fields = BTreeMap::new();
    for person in people {
        let parts = parts.get(&person.id).map_or(&[][..], Vec::as_slice);
        fields.insert(person.id, beyond(&person, parts, today, &policy));
    }
    let rows = rows_of(register, page, today)?.into_iter();
    Ok(rows
        .map(|row| Beyond {
            fields: fields.remove(&row.volunteer.id).unwrap_or_default(),
            row,
        })
        .collect())
}

/// Takes out of records what is beyond the minimum, as one action that can be taken back:
/// out of those of these people, or without `only` out of all that [`list`] names. Whoever
/// gave a consent meanwhile, or holds nothing beyond it, is left alone.
///
/// # Errors
/// [`ReduceRefused`]; [`StoreError::Cancelled`] inside of it if it was stopped.
pub fn reduce(
    register: &Register,
    ctx: &Ctx,
    only: Option<&[VolunteerId]>,
    progress: &dyn Progress,
) -> Result<Did<u32>, ReduceRefused> {
    register.may(Deed::RecordConsent)?;
    let meant = match only {
        Some(ids) => ids.to_vec(),
        None => ids(register, ctx.today)?,
    };
    let act = Act::ReducedToMinimum {
        people: small(meant.len()),
    };
    let again =
        |_: &Store, action: &Action| Ok(u32::try_from(action.entries()).unwrap_or(u32::MAX));
    let policy = register.store().settings().minors;
    register.write_long(ctx, act, progress, again, |tx| {
        let total = meant.len() as u64;
        let mut reduced = 0;
        for (at, id) in meant.into_iter().enumerate() {
            if at % STEP == 0 && !progress.step(at as u64, total) {
                return Err(StoreError::Cancelled.into());
            }
            let Some(record) = tx.volunteer(id)?.filter(|record| !is_blocked(record)) else {
                continue;
            };
            let Some(person) = changes::volunteer(id, &record) else {
                continue;
            };
            if has_consent(&person, ctx.today, &policy) {
                continue;
            }
            let edits: Vec<_> = beyond_minimum(&person)
                .into_iter()
                .flat_map(|field| emptying(&record, field))
                .collect();
            let mut is_reduced = !edits.is_empty();
            if is_reduced {
                tx.append(Operation::Volunteer { id, edits })?;
            }
            if person.guest {
                is_reduced |= reduce_parts(register, tx, &person)?;
            }
            reduced += u32::from(is_reduced);
        }
        match reduced {
            0 => Err(ReduceRefused::Nothing),
            reduced => Ok(reduced),
        }
    })
}

/// Takes out of what events keep of a guest what is beyond the minimum; whether there was any.
fn reduce_parts(
    register: &Register,
    tx: &mut Tx<'_>,
    guest: &Volunteer,
) -> Result<bool, ReduceRefused> {
    let work = work_of(register, &[guest.id])?;
    let parts: Vec<Participation> = work.into_values().flatten().collect();
    let events: BTreeSet<Option<EventId>> = parts.iter().map(|part| part.event).collect();
    let mut is_reduced = false;
    for event in events {
        let here = parts.iter().filter(|part| part.event == event);
        let held = here.flat_map(|part| beyond_reception(&part.card, part.notes.as_deref()));
        let held: BTreeSet<Held> = held.collect();
        if held.is_empty() {
            continue;
        }
        let mut own = Own::of(register, tx, event, guest.id)?;
        for held in held {
            match held {
                Held::Detail(detail) => {
                    own.put_in_all(&ParticipationValue::Card(CardValue::Detail(detail, None)));
                }
                Held::DeskNote => own.put_in_all(&ParticipationValue::Notes(None)),
                Held::Field(_) => {}
            }
        }
        is_reduced |= own.append(tx)? > 0;
    }
    Ok(is_reduced)
}

/// How often the progress is told, in records.
const STEP: usize = 512;

/// The edits that leave nothing in a field of a record.
fn emptying(record: &Record<Volunteers>, field: PersonField) -> Vec<Edit<Volunteers>> {
    let mut edits: Vec<Edit<Volunteers>> = Vec::new();
    for value in [
        VolunteerValue::Latin(None),
        VolunteerValue::BadgeName(None),
        VolunteerValue::Birth(None),
        VolunteerValue::Sex(None),
        VolunteerValue::Iin(None),
        VolunteerValue::IinChecked(false),
        VolunteerValue::Residence(None),
        VolunteerValue::Organisation(None),
        VolunteerValue::Joined(None),
        VolunteerValue::Tshirt(None),
        VolunteerValue::Emergency(None),
        VolunteerValue::Notes(None),
    ] {
        let of: VolunteerField = value.field();
        let is_there = record.winner(of).is_some_and(|(shown, _)| *shown != value);
        if PersonField::of_field(of) == Some(field) && is_there {
            let base = record.bases(of);
            edits.push(Edit::Put { value, base });
        }
    }
    let members = record
        .members()
        .filter(|member| PersonField::of_member(member) == field);
    edits.extend(members.map(|member| Edit::Remove {
        member: member.clone(),
        seen: record.dots(member),
    }));
    let facts = record.facts().filter(|recorded| {
        recorded.void.is_none() && PersonField::of_fact(recorded.fact) == Some(field)
    });
    edits.extend(facts.map(|recorded| Edit::Void {
        fact: recorded.id,
        reason: None,
    }));
    edits
}
