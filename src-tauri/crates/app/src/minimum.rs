//! The minimum of a record without a consent: who has more kept, and reducing that.
//!
//! Whatever is entered or taken in is kept as it came, and named here until a consent is
//! recorded, another legal ground is chosen or somebody reduces the record. Reducing is a
//! change like any other: it stands in the history and can be taken back, and the journal
//! keeps what was there until the person is erased.
//!
//! Source: DOMAIN 2, rule 59; which fields are the minimum is said in [`domain::grounds`].

use changes::{Act, Edit, Operation, Record, Volunteers};
use domain::{
    ConsentState, Day, Deed, PersonField, Volunteer, VolunteerField, VolunteerId, VolunteerValue,
    beyond_minimum, consent_state,
};
use messages::{Kind, Message, ToMessage};
use search::{Filters, Query};
use store::{Action, Progress, Store, StoreError};

use crate::{
    Ctx, NotAllowed, Register,
    count::small,
    erasure::is_blocked,
    register::Did,
    volunteers::{Row, rows_of},
};

/// Why records are not reduced. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ReduceRefused {
    /// None of them holds anything beyond the minimum.
    #[error("nothing is beyond the minimum")]
    Nothing,
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
    pub fields: Vec<PersonField>,
}

/// What is beyond the minimum in the record of a person whose consents stand so.
pub(crate) fn beyond(volunteer: &Volunteer, consent: ConsentState) -> Vec<PersonField> {
    if consent.is_owed() {
        beyond_minimum(volunteer)
    } else {
        Vec::new()
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
    let beyond = beyond(saved, consent_state(saved, today, &policy));
    entered
        .any(|field| beyond.contains(&field))
        .then(messages::grounds_beyond_warning)
}

/// Whose records hold more than the minimum, the archive too, by name.
fn ids(register: &Register, today: Day) -> Vec<VolunteerId> {
    let query = Query {
        filters: Filters {
            beyond_minimum: true,
            ..Filters::default()
        },
        with_archived: true,
        ..Query::default()
    };
    register.store().columns().query(&query, today).ids()
}

/// How many people [`list`] names.
///
/// # Errors
/// [`NotAllowed`].
pub fn count(register: &Register, today: Day) -> Result<u32, NotAllowed> {
    register.may(Deed::SeeVolunteers)?;
    Ok(small(ids(register, today).len()))
}

/// The people of whom more is kept than may be kept without a consent, by name: those in the
/// places `offset .. offset + limit`.
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
    let ids = ids(register, today);
    let page = crate::consents::stretch(&ids, offset, limit);
    let store = register.store();
    let mut fields = std::collections::BTreeMap::new();
    for person in store.volunteers(page)? {
        fields.insert(person.id, beyond_minimum(&person));
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
        None => ids(register, ctx.today),
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
            let consent = consent_state(&person, ctx.today, &policy);
            let edits: Vec<_> = beyond(&person, consent)
                .into_iter()
                .flat_map(|field| emptying(&record, field))
                .collect();
            if !edits.is_empty() {
                tx.append(Operation::Volunteer { id, edits })?;
                reduced += 1;
            }
        }
        match reduced {
            0 => Err(ReduceRefused::Nothing),
            reduced => Ok(reduced),
        }
    })
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
