//! The search columns as the store keeps them: fed by records.
//!
//! Beside them stands who is in no list: people whose data is blocked, and those who
//! were erased or anonymised. They are few, and both are asked for all the time.

use std::collections::{BTreeMap, BTreeSet};

use changes::{Joins, Pairs, Record, Volunteers, joined};
use domain::{
    Erasure, Event, EventId, OrganisationId, Participation, ParticipationId, RegisterSettings,
    Shift, ShiftId, Timestamp, Volunteer, VolunteerId, is_beyond_minimum,
};
use search::{Known, Work};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::late::Late;
use crate::records::{AnyRecord, Kept, Vault};
use crate::view::View;

/// People up to which one by one is quicker than putting everything in order anew.
const FEW: usize = 64;

/// The search columns, what they are fed with, and who is kept out of them.
#[derive(Debug)]
pub(crate) struct Columns(
    pub(crate) search::Columns,
    pub(crate) Aside,
    pub(crate) Late,
);

/// Who is in the register and in no list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Aside {
    /// Whose data is kept and not used; without deleted ones.
    pub(crate) blocked: BTreeSet<VolunteerId>,
    /// Whose data is not there any more.
    pub(crate) ended: BTreeMap<VolunteerId, Erasure>,
    /// Which records are one person.
    pub(crate) pairs: Pairs,
    /// Whose record is hidden from lists, and when it was changed last.
    pub(crate) deleted: BTreeMap<VolunteerId, Timestamp>,
    /// Guests who are no volunteers. Of joined people each record by itself.
    pub(crate) guests: BTreeMap<VolunteerId, GuestAside>,
}

/// What is known of the record of a guest without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestAside {
    /// When it was changed last.
    pub changed: Timestamp,
    /// It holds more than may be kept of a guest without a consent.
    pub beyond: bool,
    /// A consent was recorded once; whether one holds is for the day to say.
    pub consents: bool,
}

impl Columns {
    pub(crate) fn new() -> Self {
        Self(search::Columns::new(), Aside::default(), Late::nothing())
    }

    /// Takes in records as they are now; `halves` gives those of joined people, which lie in
    /// the view already.
    pub(crate) fn take_all<'r>(
        &mut self,
        records: impl IntoIterator<Item = &'r AnyRecord>,
        halves: Halves<'_>,
    ) {
        self.take_looked(records.into_iter().map(Look::at), halves);
    }

    /// [`Columns::take_all`] of records that were looked at already.
    pub(crate) fn take_looked(
        &mut self,
        looked: impl IntoIterator<Item = Look>,
        halves: Halves<'_>,
    ) {
        let mut people: Vec<(Volunteer, Timestamp)> = Vec::new();
        let mut regrouped: BTreeSet<VolunteerId> = BTreeSet::new();
        let mut worked: Vec<Worked> = Vec::new();
        let mut touched: BTreeSet<VolunteerId> = BTreeSet::new();
        for look in looked {
            if let Look::Volunteer(id, _) = &look {
                touched.insert(*id);
            }
            match look {
                Look::Volunteer(id, seen) if self.1.pairs.is_joined(id) => {
                    self.note(id, &seen);
                    regrouped.insert(id);
                }
                Look::Volunteer(id, seen) => match self.shown(id, seen) {
                    Some(person) => people.push(person),
                    None => {
                        people.retain(|(person, _)| person.id != id);
                        self.0.remove(id);
                    }
                },
                Look::Joins(id, record) => regrouped.extend(self.1.pairs.take(id, &record)),
                Look::Organisation(id, name) => {
                    self.0.set_organisation_name(id, name.as_deref());
                }
                Look::Settings(settings) => self.settings(&settings),
                Look::Work(one) => worked.push(one),
                Look::Nothing => {}
            }
        }
        if people.len() <= FEW {
            for (person, changed) in &people {
                self.0.put(person, *changed);
            }
        } else {
            self.0.put_all(people);
        }
        for id in &regrouped {
            touched.extend(self.1.pairs.group(*id));
        }
        self.regroup(regrouped, halves);
        self.take_worked(worked, touched);
    }

    /// Takes in records of work, and who these people are now.
    pub(crate) fn take_worked(&mut self, worked: Vec<Worked>, mut touched: BTreeSet<VolunteerId>) {
        if worked.is_empty() && touched.is_empty() {
            return;
        }
        let Self(people, aside, late) = self;
        let known = |id| known(people, aside, id);
        let Some(work) = late.get_mut(&known) else {
            return;
        };
        touched.retain(|id| work.has_person(*id));
        for one in &worked {
            touched.extend(one.put(work));
        }
        for id in touched {
            work.put_person(id, known(id));
        }
    }

    /// The columns of work; waits if they are on their way.
    pub(crate) fn work(&self) -> &Work {
        self.2.get(&|id| known(&self.0, &self.1, id))
    }

    /// Shows everybody who is joined with somebody of these, or not any more.
    pub(crate) fn regroup(
        &mut self,
        ids: impl IntoIterator<Item = VolunteerId>,
        halves: Halves<'_>,
    ) {
        let mut done: BTreeSet<VolunteerId> = BTreeSet::new();
        for id in ids {
            if !done.contains(&id) {
                let group = self.1.pairs.group(id);
                if let Err(error) = self.show_group(&group, halves) {
                    log::error!("a joined person could not be read: {error}");
                }
                done.extend(group);
            }
        }
    }

    fn show_group(&mut self, group: &[VolunteerId], halves: Halves<'_>) -> Result<(), StoreError> {
        for id in group {
            self.0.remove(*id);
            self.1.blocked.remove(id);
        }
        let Some((id, record)) = halves.person(&self.1.pairs, group)? else {
            return Ok(());
        };
        match seen(id, &record) {
            Seen::Listed(person, changed) => {
                self.0.put_joined(&person, &halves.said(group)?, changed);
            }
            Seen::Blocked => drop(self.1.blocked.insert(id)),
            Seen::Ended(_) | Seen::Nobody => {}
        }
        Ok(())
    }

    /// The person that the lists show for a record, and when it was changed last; `None` for
    /// one who is in no list. Whoever is kept aside is noted.
    fn shown(&mut self, id: VolunteerId, seen: Seen) -> Option<(Volunteer, Timestamp)> {
        self.note(id, &seen);
        match seen {
            Seen::Listed(person, changed) => Some((*person, changed)),
            Seen::Blocked | Seen::Ended(_) | Seen::Nobody => None,
        }
    }

    /// Notes whether this person is kept aside.
    pub(crate) fn note(&mut self, id: VolunteerId, seen: &Seen) {
        let Aside {
            blocked,
            ended,
            pairs: _,
            deleted,
            guests,
        } = &mut self.1;
        deleted.remove(&id);
        guests.remove(&id);
        blocked.remove(&id);
        ended.remove(&id);
        match seen {
            Seen::Blocked => {
                blocked.insert(id);
            }
            Seen::Ended(erasure) => {
                ended.insert(id, erasure.clone());
            }
            Seen::Listed(person, changed) if person.deleted => {
                deleted.insert(id, *changed);
            }
            Seen::Listed(person, changed) if person.guest => {
                let aside = GuestAside {
                    changed: *changed,
                    beyond: is_beyond_minimum(person),
                    consents: !person.consents.is_empty(),
                };
                guests.insert(id, aside);
            }
            Seen::Listed(..) | Seen::Nobody => {}
        }
    }

    pub(crate) fn settings(&mut self, settings: &RegisterSettings) {
        self.0.set_minors(settings.minors);
        self.0.set_local_directions(&settings.local_directions);
        self.2.set_local_directions(&settings.local_directions);
    }
}

/// Who a person of the columns is: sex and age of somebody who is in no list are not used.
fn known(people: &search::Columns, aside: &Aside, id: VolunteerId) -> Known {
    let group = if aside.pairs.is_joined(id) {
        aside.pairs.group(id)
    } else {
        vec![id]
    };
    let found = group.iter().find_map(|id| people.sex_and_birth(*id));
    let (sex, birth) = found.unwrap_or_default();
    Known {
        shown: group.first().copied().unwrap_or(id),
        sex,
        birth,
    }
}

/// A record of work as the columns take it; without a value nothing is known of it.
#[derive(Debug)]
pub(crate) enum Worked {
    Event(EventId, Option<Box<Event>>),
    Shift(ShiftId, Option<Box<Shift>>),
    Participation(ParticipationId, Option<Box<Participation>>),
}

impl Worked {
    /// Puts it in; a person who was not there before is answered.
    pub(crate) fn put(&self, work: &mut Work) -> Option<VolunteerId> {
        match self {
            Self::Event(id, event) => work.put_event(*id, event.as_deref()),
            Self::Shift(id, shift) => work.put_shift(*id, shift.as_deref()),
            Self::Participation(id, one) => return work.put(*id, one.as_deref()),
        }
        None
    }
}

/// The records of a view, for people who have more than one.
#[derive(Clone, Copy)]
pub(crate) struct Halves<'h> {
    vault: &'h Vault,
    view: &'h dyn View,
}

impl<'h> Halves<'h> {
    pub(crate) fn of(vault: &'h Vault, view: &'h dyn View) -> Self {
        Self { vault, view }
    }

    /// The records of these ids that are there and not erased, in their order.
    fn records(
        self,
        group: &[VolunteerId],
    ) -> Result<Vec<(VolunteerId, Record<Volunteers>)>, StoreError> {
        let mut records = Vec::with_capacity(group.len());
        for id in group {
            let record: Option<Record<Volunteers>> =
                self.vault.get(self.view, &Volunteers::key(*id))?;
            if let Some(record) = record.filter(|record| changes::erased(record).is_none()) {
                records.push((*id, record));
            }
        }
        Ok(records)
    }

    /// The person of a group, under the smallest id that is left.
    pub(crate) fn person(
        self,
        pairs: &Pairs,
        group: &[VolunteerId],
    ) -> Result<Option<(VolunteerId, Record<Volunteers>)>, StoreError> {
        Ok(person(pairs, group, self.records(group)?))
    }

    /// What each of these records says by itself; erased ones say nothing.
    pub(crate) fn said(self, group: &[VolunteerId]) -> Result<Vec<Volunteer>, StoreError> {
        let records = self.records(group)?;
        let said = records.iter();
        Ok(said
            .filter_map(|(id, record)| changes::volunteer(*id, record))
            .collect())
    }
}

/// One record of several: the person of a group, under the smallest id.
pub(crate) fn person(
    pairs: &Pairs,
    group: &[VolunteerId],
    records: Vec<(VolunteerId, Record<Volunteers>)>,
) -> Option<(VolunteerId, Record<Volunteers>)> {
    if records.len() <= 1 {
        return records.into_iter().next();
    }
    let halves: Vec<(VolunteerId, &Record<Volunteers>)> =
        records.iter().map(|(id, record)| (*id, record)).collect();
    let (id, _) = halves.first()?;
    Some((*id, joined(&halves, &pairs.joins(group))))
}

/// What the columns take of a record.
#[derive(Debug)]
pub(crate) enum Look {
    Volunteer(VolunteerId, Seen),
    Joins(VolunteerId, Record<Joins>),
    /// The name that is sorted by; `None` of a removed one.
    Organisation(OrganisationId, Option<String>),
    Settings(Box<RegisterSettings>),
    Work(Worked),
    Nothing,
}

impl Look {
    pub(crate) fn at(record: &AnyRecord) -> Self {
        match record {
            AnyRecord::Volunteer(id, record) => Self::Volunteer(*id, seen(*id, record)),
            AnyRecord::Joins(id, record) => Self::Joins(*id, record.clone()),
            AnyRecord::Organisation(id, record) => {
                let found = changes::organisation(*id, record).filter(|found| !found.deleted);
                Self::Organisation(*id, found.map(|found| found.name))
            }
            AnyRecord::Register(record) => changes::register_settings(record, false)
                .map_or(Self::Nothing, |settings| Self::Settings(Box::new(settings))),
            AnyRecord::Event(id, record) => Self::Work(Worked::Event(
                *id,
                changes::event(*id, record).map(Box::new),
            )),
            AnyRecord::Shift(id, record) => Self::Work(Worked::Shift(
                *id,
                changes::shift(*id, record).map(Box::new),
            )),
            AnyRecord::Participation(id, record) => Self::Work(Worked::Participation(
                *id,
                changes::participation(*id, record).map(Box::new),
            )),
            AnyRecord::Programme(..) => Self::Nothing,
        }
    }
}

/// What a record is to the lists.
#[derive(Debug)]
pub(crate) enum Seen {
    /// A person, deleted or not, and when the record was changed last.
    Listed(Box<Volunteer>, Timestamp),
    /// One whose data is kept and not used.
    Blocked,
    /// One whose data is not there any more.
    Ended(Erasure),
    /// One of whom no name has arrived.
    Nobody,
}

/// Looks at a record as the lists do.
pub(crate) fn seen(id: VolunteerId, record: &Record<Volunteers>) -> Seen {
    if let Some((erasure, _)) = changes::erased(record) {
        return Seen::Ended(erasure.clone());
    }
    match changes::volunteer(id, record) {
        None => Seen::Nobody,
        Some(person) if person.blocked.is_some() && !person.deleted => Seen::Blocked,
        Some(person) => Seen::Listed(Box::new(person), changed(record)),
    }
}

/// When a record was changed last.
fn changed(record: &Record<Volunteers>) -> Timestamp {
    record
        .applied()
        .last()
        .map_or(Timestamp(0), |stamp| stamp.hlc.moment())
}
