//! Blocking, anonymising and erasing a person's data, and what can be said of it later.
//!
//! Withdrawing a consent is the fourth of these actions and lives in [`crate::consents`].
//! Blocking stops every use and can be ended. Anonymising leaves what reports count and
//! nobody can be known by; erasing leaves that it was done. Both are for good: neither is
//! ever undone.
//!
//! Source: DOMAIN rule 60, SYNC 8.6.

use std::collections::BTreeMap;

use changes::{Act, Edit, Operation, Record, Volunteers};
use domain::{
    AgeBand, BirthDate, Blocked, Day, Deed, Erasure, ErasureGround, ErasureKind, Remainder,
    Timestamp, VolunteerField, VolunteerId, VolunteerValue, clean,
};
use messages::{Kind, Message, ToMessage};
use store::{Changed, Done, Progress, StoreError};

use crate::{
    Ctx, NotAllowed, Register,
    register::{Did, name_of},
    volunteers::{Row, rows_of},
};

/// The longest number of an order.
const ORDER_CHARS: usize = 60;

/// Why a person's data is not blocked, anonymised or erased. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum EndRefused {
    /// There is no such record.
    #[error("the volunteer is missing")]
    Missing,
    /// It was erased or anonymised before.
    #[error("the data has ended already")]
    Ended,
    /// The data is not blocked.
    #[error("the data is not blocked")]
    NotBlocked,
    /// An order is the ground, and its number was not given.
    #[error("the order has no number")]
    OrderMissing,
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for EndRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Missing => (Kind::Missing, messages::register_error_volunteer_missing()),
            Self::Ended => (Kind::Refused, messages::erasure_error_ended()),
            Self::NotBlocked => (Kind::Refused, messages::erasure_error_not_blocked()),
            Self::OrderMissing => (Kind::Invalid, messages::erasure_error_order_missing()),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

impl EndRefused {
    /// The field of the form that the sentence stands beside.
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::OrderMissing => Some("order"),
            Self::Missing
            | Self::Ended
            | Self::NotBlocked
            | Self::NotAllowed(_)
            | Self::Store(_) => None,
        }
    }
}

/// Blocks a person's data: it is kept, and used by nobody.
///
/// # Errors
/// [`EndRefused`].
pub fn block(
    register: &Register,
    ctx: &Ctx,
    id: VolunteerId,
    reason: Option<&str>,
) -> Result<Did<()>, EndRefused> {
    register.may(Deed::Block)?;
    register.write(
        ctx,
        Act::Blocked,
        |_, _| Ok(()),
        |tx| {
            let record = tx.volunteer(id)?.ok_or(EndRefused::Missing)?;
            let edits = block_edits(&record, ctx.today, reason);
            if !edits.is_empty() {
                tx.append(Operation::Volunteer { id, edits })?;
            }
            Ok(())
        },
    )
}

/// The edits that block; none if it is blocked already.
pub(crate) fn block_edits(
    record: &Record<Volunteers>,
    today: Day,
    reason: Option<&str>,
) -> Vec<Edit<Volunteers>> {
    if is_blocked(record) {
        return Vec::new();
    }
    let reason = reason
        .map(|raw| clean(raw).text)
        .filter(|text| !text.is_empty());
    let value = VolunteerValue::Blocked(Some(Blocked {
        since: today,
        reason,
    }));
    vec![Edit::Put {
        value,
        base: record.bases(VolunteerField::Blocked),
    }]
}

/// Whether the data of a record is kept and not used: then nothing of it is changed, by no
/// way at all. Of people in the columns nobody is blocked; this is for records at hand.
pub(crate) fn is_blocked(record: &Record<Volunteers>) -> bool {
    let shown = record.winner(VolunteerField::Blocked);
    matches!(shown, Some((VolunteerValue::Blocked(Some(_)), _)))
}

/// Ends the blocking.
///
/// # Errors
/// [`EndRefused`].
pub fn unblock(register: &Register, ctx: &Ctx, id: VolunteerId) -> Result<Did<()>, EndRefused> {
    register.may(Deed::Block)?;
    register.write(
        ctx,
        Act::Unblocked,
        |_, _| Ok(()),
        |tx| {
            let record = tx.volunteer(id)?.ok_or(EndRefused::Missing)?;
            if !is_blocked(&record) {
                return Err(EndRefused::NotBlocked);
            }
            let edits = vec![Edit::Put {
                value: VolunteerValue::Blocked(None),
                base: record.bases(VolunteerField::Blocked),
            }];
            tx.append(Operation::Volunteer { id, edits })?;
            Ok(())
        },
    )
}

/// The people whose data is blocked, in the order of their records: those in the places
/// `offset .. offset + limit`.
///
/// # Errors
/// [`EndRefused`].
pub fn blocked(
    register: &Register,
    today: Day,
    offset: usize,
    limit: usize,
) -> Result<Vec<Row>, EndRefused> {
    register.may(Deed::Block)?;
    let ids: Vec<VolunteerId> = register.store().blocked().into_iter().collect();
    let page = crate::consents::stretch(&ids, offset, limit);
    Ok(rows_of(register, page, today)?)
}

/// How many people no list shows because their data is blocked. Everybody may know the number.
pub fn blocked_count(register: &Register) -> u32 {
    crate::count::small(register.store().blocked().len())
}

/// Whether a record may be looked at and changed: one that is blocked only by those who
/// block.
pub(crate) fn reach(register: &Register, id: VolunteerId) -> Result<(), NotAllowed> {
    let store = register.store();
    let mut records = store.pairs().group(id).into_iter();
    if records.any(|record| store.is_blocked(record)) {
        register.may(Deed::Block)?;
    }
    Ok(())
}

/// Why somebody's data ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// What is left.
    pub kind: ErasureKind,
    /// The ground.
    pub ground: ErasureGround,
    /// Number of the order or the letter, as typed.
    pub order: Option<String>,
}

/// What an ending did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// How many people.
    pub people: u32,
    /// Whether all files are rid of them already; if not, that is done at the next open.
    pub finished: bool,
}

/// Erases or anonymises people, as one action, for good. Those who are not in the register,
/// or have ended before, are passed over; if that is all of them it is refused.
///
/// # Errors
/// [`EndRefused`].
pub fn end(
    register: &Register,
    ctx: &Ctx,
    ids: &[VolunteerId],
    ending: &Ending,
    progress: &dyn Progress,
) -> Result<Did<Ended>, EndRefused> {
    let (deed, act) = match ending.kind {
        ErasureKind::Erased => (Deed::Erase, Act::Erased),
        ErasureKind::Anonymised => (Deed::Anonymise, Act::Anonymised),
    };
    register.may(deed)?;
    let order = ending
        .order
        .as_deref()
        .map(|raw| clean(raw).text.chars().take(ORDER_CHARS).collect())
        .filter(|order: &String| !order.is_empty());
    if ending.ground == ErasureGround::Order && order.is_none() {
        return Err(EndRefused::OrderMissing);
    }
    let store = register.store();
    if store.action(ctx.action)?.is_some() {
        let people = crate::count::small(ids.len());
        let value = Ended {
            people,
            finished: true,
        };
        return Ok(Did {
            value,
            changed: Changed::default(),
        });
    }
    let mut people: BTreeMap<VolunteerId, Erasure> = BTreeMap::new();
    let mut count = 0;
    let pairs = store.pairs();
    let erased = || Erasure::erased(ending.ground, order.clone());
    for person in store.volunteers(ids)? {
        if people.contains_key(&person.id) {
            continue;
        }
        count += 1;
        // Of somebody who was joined all records end; what reports count stays in one.
        let records = pairs.group(person.id).into_iter();
        people.extend(
            records
                .filter(|id| !store.is_ended(*id))
                .map(|id| (id, erased())),
        );
        let first = match ending.kind {
            ErasureKind::Erased => erased(),
            ErasureKind::Anonymised => {
                Erasure::anonymised(ending.ground, order.clone(), Remainder::of(&person))
            }
        };
        people.insert(person.id, first);
    }
    // What was anonymised may still be erased.
    if ending.kind == ErasureKind::Erased {
        let known = store.ended();
        for id in ids {
            let is_anonymised = known
                .get(id)
                .is_some_and(|erasure| erasure.kind == ErasureKind::Anonymised);
            if is_anonymised {
                count += 1;
                people.insert(*id, erased());
            }
        }
    }
    if people.is_empty() {
        let is_ended = ids.iter().any(|id| store.is_ended(*id));
        return Err(if is_ended {
            EndRefused::Ended
        } else {
            EndRefused::Missing
        });
    }
    let door = register.door(ctx, act);
    let done = store.erase(door, people.into_iter().collect(), progress)?;
    let changed = done.changed();
    let finished = match done {
        Done::Now { value, .. } => value.finished,
        Done::Already(_) => true,
    };
    Ok(Did {
        value: Ended {
            people: count,
            finished,
        },
        changed,
    })
}

/// What can be said of somebody whose data has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The id of the record.
    pub id: VolunteerId,
    /// What was done, on what ground, and what is left.
    pub erasure: Erasure,
    /// When.
    pub at: Timestamp,
    /// Who did it; nothing if the entry cannot be read any more.
    pub operator: Option<String>,
}

/// What was done with a record, when and on what ground; `None` if its person is here, or
/// never was.
///
/// # Errors
/// [`EndRefused`].
pub fn trace(register: &Register, id: VolunteerId) -> Result<Option<Trace>, EndRefused> {
    register.may(Deed::SeeVolunteers)?;
    let store = register.store();
    let Some(record) = store.record::<Volunteers>(id)? else {
        return Ok(None);
    };
    let Some((erasure, stamp)) = changes::erased(&record) else {
        return Ok(None);
    };
    let settings = store.settings();
    let history = store.history_of(&record)?;
    let operator = history
        .iter()
        .find(|entry| entry.stamp == stamp)
        .map(|entry| name_of(&settings, entry.operator));
    Ok(Some(Trace {
        id,
        erasure: erasure.clone(),
        at: stamp.hlc.moment(),
        operator,
    }))
}

/// Everybody whose data has ended, the latest first: those in the places
/// `offset .. offset + limit`.
///
/// # Errors
/// [`EndRefused`].
pub fn traces(register: &Register, offset: usize, limit: usize) -> Result<Vec<Trace>, EndRefused> {
    register.may(Deed::SeeRetention)?;
    let store = register.store();
    let mut ended = Vec::new();
    for id in store.ended().into_keys() {
        let record = store.record::<Volunteers>(id)?;
        let at = record.as_ref().and_then(changes::erased);
        ended.extend(at.map(|(_, stamp)| (stamp.hlc.moment(), id)));
    }
    ended.sort_unstable_by(|one, two| two.cmp(one));
    let mut traces = Vec::new();
    for (_, id) in crate::consents::stretch(&ended, offset, limit) {
        traces.extend(trace(register, *id)?);
    }
    Ok(traces)
}

/// How many people's data has ended.
///
/// # Errors
/// [`NotAllowed`].
pub fn ended_count(register: &Register) -> Result<u32, NotAllowed> {
    register.may(Deed::SeeRetention)?;
    Ok(crate::count::small(register.store().ended().len()))
}

/// People who are numbers only: reports of past periods count them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Remains {
    /// What is left of those who were anonymised.
    pub anonymised: Vec<Remainder>,
    /// How many were erased.
    pub erased: u32,
}

/// A group of fewer anonymised people is not told by region or by age: it might point at
/// somebody.
pub const SMALLEST_GROUP: u32 = 5;

/// The numbers that are left of people.
pub(crate) fn remains(register: &Register) -> Remains {
    let mut remains = Remains::default();
    let (ended, pairs) = (register.store().ended(), register.store().pairs());
    // Somebody who was joined had several records and is one person.
    let is_counted_elsewhere = |id: VolunteerId| {
        pairs.group(id).into_iter().any(|other| {
            let counts = |erasure: &Erasure| erasure.remainder.is_some() || other < id;
            other != id && ended.get(&other).is_some_and(counts)
        })
    };
    for (id, erasure) in &ended {
        match &erasure.remainder {
            Some(remainder) => remains.anonymised.push(remainder.clone()),
            None if is_counted_elsewhere(*id) => {}
            None => remains.erased += 1,
        }
    }
    remains
}

/// Counts remainders by a key; those in groups below [`SMALLEST_GROUP`] count without one.
pub(crate) fn grouped<K: Ord>(
    remainders: &[Remainder],
    key: impl Fn(&Remainder) -> Option<K>,
) -> BTreeMap<Option<K>, u32> {
    let mut groups: BTreeMap<Option<K>, u32> = BTreeMap::new();
    for remainder in remainders {
        *groups.entry(key(remainder)).or_default() += 1;
    }
    let mut told = BTreeMap::new();
    for (key, count) in groups {
        let key = key.filter(|_| count >= SMALLEST_GROUP);
        *told.entry(key).or_default() += count;
    }
    told
}

/// The age band of somebody of whom the year of birth is left, counted by the years alone.
pub(crate) fn age_band(remainder: &Remainder, today: Day) -> AgeBand {
    let birth = remainder.birth_year.map(BirthDate::Year);
    AgeBand::of(birth.as_ref(), today)
}
