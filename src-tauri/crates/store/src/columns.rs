//! The search columns as the store keeps them: fed by records.

use changes::{Record, Volunteers};
use domain::{RegisterSettings, Timestamp, Volunteer};

use crate::records::AnyRecord;

/// People up to which one by one is quicker than putting everything in order anew.
const FEW: usize = 64;

/// The search columns, and what they are fed with.
#[derive(Debug)]
pub(crate) struct Columns(pub(crate) search::Columns);

impl Columns {
    pub(crate) fn new() -> Self {
        Self(search::Columns::new())
    }

    /// Takes in records as they are now.
    pub(crate) fn take_all<'r>(&mut self, records: impl IntoIterator<Item = &'r AnyRecord>) {
        let mut people: Vec<(Volunteer, Timestamp)> = Vec::new();
        for record in records {
            match record {
                AnyRecord::Volunteer(id, record) => {
                    people.extend(
                        changes::volunteer(*id, record).map(|person| (person, changed(record))),
                    );
                }
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

    pub(crate) fn settings(&mut self, settings: &RegisterSettings) {
        self.0.set_minors(settings.minors);
        self.0.set_local_directions(&settings.local_directions);
    }
}

/// When a record was changed last.
pub(crate) fn changed(record: &Record<Volunteers>) -> Timestamp {
    record
        .applied()
        .last()
        .map_or(Timestamp(0), |stamp| stamp.hlc.moment())
}
