//! The search columns as the store keeps them: fed by records.
//!
//! Beside them stands who is in no list: people whose data is blocked, and those who
//! were erased or anonymised. They are few, and both are asked for all the time.

use std::collections::{BTreeMap, BTreeSet};

use changes::{Record, Volunteers};
use domain::{Erasure, RegisterSettings, Timestamp, Volunteer, VolunteerId};
use serde::{Deserialize, Serialize};

use crate::records::AnyRecord;

/// People up to which one by one is quicker than putting everything in order anew.
const FEW: usize = 64;

/// The search columns, what they are fed with, and who is kept out of them.
#[derive(Debug)]
pub(crate) struct Columns(pub(crate) search::Columns, pub(crate) Aside);

/// Who is in the register and in no list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Aside {
    /// Whose data is kept and not used; without deleted ones.
    pub(crate) blocked: BTreeSet<VolunteerId>,
    /// Whose data is not there any more.
    pub(crate) ended: BTreeMap<VolunteerId, Erasure>,
}

impl Columns {
    pub(crate) fn new() -> Self {
        Self(search::Columns::new(), Aside::default())
    }

    /// Takes in records as they are now.
    pub(crate) fn take_all<'r>(&mut self, records: impl IntoIterator<Item = &'r AnyRecord>) {
        let mut people: Vec<(Volunteer, Timestamp)> = Vec::new();
        for record in records {
            match record {
                AnyRecord::Volunteer(id, record) => match self.shown(*id, record) {
                    Some(person) => people.push(person),
                    None => {
                        people.retain(|(person, _)| person.id != *id);
                        self.0.remove(*id);
                    }
                },
                AnyRecord::Organisation(id, record) => {
                    let organisation =
                        changes::organisation(*id, record).filter(|found| !found.deleted);
                    let name = organisation.as_ref().map(|found| found.name.as_str());
                    self.0.set_organisation_name(*id, name);
                }
                AnyRecord::Register(record) => {
                    if let Some(settings) = changes::register_settings(record, false) {
                        self.settings(&settings);
                    }
                }
            }
        }
        if people.len() <= FEW {
            for (person, changed) in &people {
                self.0.put(person, *changed);
            }
        } else {
            self.0.put_all(people);
        }
    }

    /// The person that the lists show for a record, and when it was changed last; `None` for
    /// one who is in no list. Whoever is kept aside is noted.
    pub(crate) fn shown(
        &mut self,
        id: VolunteerId,
        record: &Record<Volunteers>,
    ) -> Option<(Volunteer, Timestamp)> {
        let seen = seen(id, record);
        self.note(id, &seen);
        match seen {
            Seen::Listed(person, changed) => Some((*person, changed)),
            Seen::Blocked | Seen::Ended(_) | Seen::Nobody => None,
        }
    }

    /// Notes whether this person is kept aside.
    pub(crate) fn note(&mut self, id: VolunteerId, seen: &Seen) {
        let Aside { blocked, ended } = &mut self.1;
        blocked.remove(&id);
        ended.remove(&id);
        match seen {
            Seen::Blocked => {
                blocked.insert(id);
            }
            Seen::Ended(erasure) => {
                ended.insert(id, erasure.clone());
            }
            Seen::Listed(..) | Seen::Nobody => {}
        }
    }

    pub(crate) fn settings(&mut self, settings: &RegisterSettings) {
        self.0.set_minors(settings.minors);
        self.0.set_local_directions(&settings.local_directions);
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
