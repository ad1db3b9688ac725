//! What a laptop shows: the records of every noun, folded by the real fold.

use std::collections::BTreeMap;

use changes::{Noun, Operation, Organisations, Record, Register, Stamp, Subject, Volunteers};
use domain::{OrganisationId, VolunteerId};

use crate::flaw::Flaw;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    flaw: Flaw,
    pub volunteers: BTreeMap<VolunteerId, Record<Volunteers>>,
    pub organisations: BTreeMap<OrganisationId, Record<Organisations>>,
    pub register: Record<Register>,
}

impl State {
    pub fn new(flaw: Flaw) -> Self {
        Self {
            flaw,
            volunteers: BTreeMap::new(),
            organisations: BTreeMap::new(),
            register: Record::default(),
        }
    }

    /// Folds one operation.
    pub fn fold(&mut self, stamp: Stamp, operation: Operation) {
        match operation {
            Operation::Volunteer { id, edits } => {
                let record = self.volunteers.entry(id).or_default();
                if self.flaw == Flaw::ErasedComeBack && record.erasure().is_some() {
                    *record = Record::default();
                }
                fold(self.flaw, record, stamp, edits);
            }
            Operation::Organisation { id, edits } => {
                let record = self.organisations.entry(id).or_default();
                fold(self.flaw, record, stamp, edits);
            }
            Operation::Register { edits } => fold(self.flaw, &mut self.register, stamp, edits),
            Operation::Erase { id, erasure } => {
                self.volunteers.entry(id).or_default().erase(stamp, erasure);
            }
            Operation::Note { .. } | Operation::Roster { .. } => {}
        }
    }

    /// Whether the data of this person ended.
    pub fn is_ended(&self, id: VolunteerId) -> bool {
        self.volunteers
            .get(&id)
            .is_some_and(|record| changes::erased(record).is_some())
    }

    pub fn nobody_ended(&self) -> bool {
        !self.volunteers.keys().any(|id| self.is_ended(*id))
    }

    /// The stamps that were folded into the record of a subject.
    pub fn applied(&self, subject: Subject) -> &[Stamp] {
        match subject {
            Subject::Volunteer(id) => self.volunteers.get(&id).map_or(&[], Record::applied),
            Subject::Organisation(id) => self.organisations.get(&id).map_or(&[], Record::applied),
            Subject::Register => self.register.applied(),
        }
    }

    /// The state as bytes: equal states, and no others, have equal bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let Self {
            flaw: _,
            volunteers,
            organisations,
            register,
        } = self;
        postcard::to_allocvec(&(volunteers, organisations, register)).expect("records serialize")
    }
}

fn fold<N: Noun>(flaw: Flaw, record: &mut Record<N>, stamp: Stamp, edits: Vec<changes::Edit<N>>) {
    if !record.has(stamp) {
        let edits = flaw.spoil(record, stamp, edits);
        record.absorb(stamp, edits);
    }
}
