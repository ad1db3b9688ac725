//! What a laptop shows: the records of every noun, folded by the real fold.

use std::collections::BTreeMap;

use changes::{
    Edit, Events, Joins, Noun, Operation, Organisations, Pairs, Participations, Programmes, Record,
    Register, Shifts, Stamp, Subject, Volunteers,
};
use domain::{
    EventId, FactId, OrganisationId, PairVerdict, ParticipationId, ProgrammeId, ShiftId,
    VolunteerField, VolunteerId,
};

use crate::flaw::Flaw;
use crate::invented;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    flaw: Flaw,
    pub volunteers: BTreeMap<VolunteerId, Record<Volunteers>>,
    pub organisations: BTreeMap<OrganisationId, Record<Organisations>>,
    pub register: Record<Register>,
    pub joins: BTreeMap<VolunteerId, Record<Joins>>,
    pub programmes: BTreeMap<ProgrammeId, Record<Programmes>>,
    pub events: BTreeMap<EventId, Record<Events>>,
    pub shifts: BTreeMap<ShiftId, Record<Shifts>>,
    pub participations: BTreeMap<ParticipationId, Record<Participations>>,
    /// Whom files and printed lists named, by entry: the breach pack asks for it.
    pub rosters: BTreeMap<Stamp, Vec<VolunteerId>>,
    /// Kept up with every entry, as a laptop keeps it beside its lists.
    pub pairs: Pairs,
}

impl State {
    pub fn new(flaw: Flaw) -> Self {
        Self {
            flaw,
            volunteers: BTreeMap::new(),
            organisations: BTreeMap::new(),
            register: Record::default(),
            joins: BTreeMap::new(),
            programmes: BTreeMap::new(),
            events: BTreeMap::new(),
            shifts: BTreeMap::new(),
            participations: BTreeMap::new(),
            rosters: BTreeMap::new(),
            pairs: Pairs::default(),
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
            Operation::Joins { id, edits } => self.decide(stamp, id, edits),
            Operation::Erase { id, erasure } => {
                self.volunteers.entry(id).or_default().erase(stamp, erasure);
            }
            Operation::Event { id, edits } => {
                let record = self.events.entry(id).or_default();
                fold(self.flaw, record, stamp, edits);
            }
            Operation::Shift { id, edits } => {
                let record = self.shifts.entry(id).or_default();
                fold(self.flaw, record, stamp, edits);
            }
            Operation::Participation { id, edits, .. } => {
                let record = self.participations.entry(id).or_default();
                if self.flaw == Flaw::CountsRepeats {
                    let edits = again(record, stamp, edits);
                    return fold(self.flaw, record, stamp, edits);
                }
                fold(self.flaw, record, stamp, edits);
            }
            Operation::Roster { people } => drop(self.rosters.insert(stamp, people)),
            Operation::Programme { id, edits } => {
                let record = self.programmes.entry(id).or_default();
                fold(self.flaw, record, stamp, edits);
            }
            Operation::Note { .. } => {}
        }
    }

    fn decide(&mut self, stamp: Stamp, one: VolunteerId, edits: Vec<Edit<Joins>>) {
        let decided: Vec<_> = edits
            .iter()
            .filter_map(|edit| match edit {
                Edit::Put { value, .. } => Some(value.clone()),
                _ => None,
            })
            .collect();
        let record = self.joins.entry(one).or_default();
        if self.flaw == Flaw::LastDecisionToArrive {
            *record = Record::default();
        }
        fold(self.flaw, record, stamp, edits);
        self.pairs.take(one, record);
        if self.flaw == Flaw::JoinCopies {
            for decision in decided {
                let notes = self
                    .volunteers
                    .get(&decision.other)
                    .and_then(|record| record.winner(VolunteerField::Notes))
                    .map(|(value, _)| value.clone());
                if let (PairVerdict::Joined { .. }, Some(value)) = (decision.verdict, notes) {
                    let base = Vec::new();
                    let record = self.volunteers.entry(one).or_default();
                    record.apply(stamp, &[Edit::Put { value, base }]);
                }
            }
        }
    }

    /// What everybody shows, joined people once, under the smallest id.
    pub fn people(&self) -> BTreeMap<VolunteerId, Record<Volunteers>> {
        let mut people = BTreeMap::new();
        for id in self.volunteers.keys() {
            let group = self.pairs.group(*id);
            let halves: Vec<_> = group
                .iter()
                .filter_map(|id| Some((*id, self.volunteers.get(id)?)))
                .filter(|(_, record)| record.erasure().is_none())
                .collect();
            if let Some((shown, _)) = halves.first() {
                let joins = self.pairs.joins(&group);
                people.insert(*shown, changes::joined(&halves, &joins));
            }
        }
        people
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
            Subject::Joins(id) => self.joins.get(&id).map_or(&[], Record::applied),
            Subject::Event(id) => self.events.get(&id).map_or(&[], Record::applied),
            Subject::Participation(id) => self.participations.get(&id).map_or(&[], Record::applied),
            Subject::Shift(id) => self.shifts.get(&id).map_or(&[], Record::applied),
            Subject::Programme(id) => self.programmes.get(&id).map_or(&[], Record::applied),
        }
    }

    /// The state as bytes: equal states, and no others, have equal bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let Self {
            flaw: _,
            volunteers,
            organisations,
            register,
            joins,
            programmes,
            events,
            shifts,
            participations,
            rosters,
            pairs,
        } = self;
        let records = (
            volunteers,
            organisations,
            register,
            joins,
            programmes,
            events,
            shifts,
            participations,
            rosters,
        );
        let shown = (
            pairs,
            self.people(),
            invented::totals(self),
            invented::checked_in(self),
        );
        postcard::to_allocvec(&(records, shown)).expect("records serialize")
    }
}

/// Every fact that is here already under a name of its own, as if a repeated arrival were
/// another fact.
fn again(
    record: &Record<Participations>,
    stamp: Stamp,
    edits: Vec<Edit<Participations>>,
) -> Vec<Edit<Participations>> {
    let renamed = |edit| match edit {
        Edit::Record(id, fact) if record.fact(id).is_some() => {
            let mut bytes = *id.as_bytes();
            bytes[0] ^= stamp.seq as u8;
            bytes[1] ^= stamp.stream.as_bytes()[0];
            Edit::Record(FactId::from_bytes(bytes), fact)
        }
        edit => edit,
    };
    edits.into_iter().map(renamed).collect()
}

fn fold<N: Noun>(flaw: Flaw, record: &mut Record<N>, stamp: Stamp, edits: Vec<changes::Edit<N>>) {
    if !record.has(stamp) {
        let edits = flaw.spoil(record, stamp, edits);
        record.absorb(stamp, edits);
    }
}
