//! What holds, found without the fold: by who had seen what when writing.
//!
//! The fold knows what an author saw only by the stamps that the author's edit names.
//! Here it is noted from outside, when the edit is made. If a stamp is lost on the way,
//! or a value wins by arrival, the two differ, even if all laptops agree.

use std::collections::BTreeMap;

use changes::{
    Dot, Edit, Events, Joins, Noun, Operation, Organisations, Participations, Programmes, Record,
    Register, Shifts, Stamp, Subject, Volunteers,
};
use domain::{Erasure, FactId, PairVerdict, VolunteerField, VolunteerId, VolunteerValue};

use crate::state::State;

/// Why somebody writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Sees the record as it is shown, and changes it.
    Change,
    /// Takes an earlier entry back: only that is replaced.
    Undo,
}

/// What one edit replaces.
#[derive(Debug)]
enum Covered {
    Nothing,
    Puts(Vec<Stamp>),
    Adds(Vec<Dot>),
}

#[derive(Debug)]
struct Written {
    operation: Operation,
    /// For each edit.
    covered: Vec<Covered>,
}

/// All that was ever written, with what its authors had seen.
#[derive(Debug, Default)]
pub struct Truth(BTreeMap<Stamp, Written>);

/// Nouns whose edits are found in an operation.
pub trait Told: Noun {
    fn edits(operation: &Operation) -> Option<&[Edit<Self>]>;
}

impl Told for Volunteers {
    fn edits(operation: &Operation) -> Option<&[Edit<Self>]> {
        match operation {
            Operation::Volunteer { edits, .. } => Some(edits),
            _ => None,
        }
    }
}

impl Told for Organisations {
    fn edits(operation: &Operation) -> Option<&[Edit<Self>]> {
        match operation {
            Operation::Organisation { edits, .. } => Some(edits),
            _ => None,
        }
    }
}

impl Told for Register {
    fn edits(operation: &Operation) -> Option<&[Edit<Self>]> {
        match operation {
            Operation::Register { edits } => Some(edits),
            _ => None,
        }
    }
}

impl Told for Programmes {
    fn edits(operation: &Operation) -> Option<&[Edit<Self>]> {
        match operation {
            Operation::Programme { edits, .. } => Some(edits),
            _ => None,
        }
    }
}

impl Told for Events {
    fn edits(operation: &Operation) -> Option<&[Edit<Self>]> {
        match operation {
            Operation::Event { edits, .. } => Some(edits),
            _ => None,
        }
    }
}

impl Told for Shifts {
    fn edits(operation: &Operation) -> Option<&[Edit<Self>]> {
        match operation {
            Operation::Shift { edits, .. } => Some(edits),
            _ => None,
        }
    }
}

impl Told for Participations {
    fn edits(operation: &Operation) -> Option<&[Edit<Self>]> {
        match operation {
            Operation::Participation { edits, .. } => Some(edits),
            _ => None,
        }
    }
}

impl Told for Joins {
    fn edits(operation: &Operation) -> Option<&[Edit<Self>]> {
        match operation {
            Operation::Joins { edits, .. } => Some(edits),
            _ => None,
        }
    }
}

/// One edit of one record.
struct Line<'t, N: Noun> {
    dot: Dot,
    edit: &'t Edit<N>,
    covered: &'t Covered,
}

impl Truth {
    /// Notes what is about to be written by somebody who sees `state`.
    pub fn note(&mut self, stamp: Stamp, operation: &Operation, state: &State, intent: Intent) {
        let seen = operation
            .subject()
            .map_or(&[] as &[Stamp], |subject| state.applied(subject));
        let covered = match operation {
            Operation::Volunteer { edits, .. } => self.covered(seen, edits, intent),
            Operation::Organisation { edits, .. } => self.covered(seen, edits, intent),
            Operation::Register { edits } => self.covered(seen, edits, intent),
            Operation::Joins { edits, .. } => self.covered(seen, edits, intent),
            Operation::Event { edits, .. } => self.covered(seen, edits, intent),
            Operation::Participation { edits, .. } => self.covered(seen, edits, intent),
            Operation::Shift { edits, .. } => self.covered(seen, edits, intent),
            Operation::Programme { edits, .. } => self.covered(seen, edits, intent),
            Operation::Erase { .. } | Operation::Note { .. } | Operation::Roster { .. } => {
                Vec::new()
            }
        };
        let operation = operation.clone();
        self.0.insert(stamp, Written { operation, covered });
    }

    fn covered<N: Told>(&self, seen: &[Stamp], edits: &[Edit<N>], intent: Intent) -> Vec<Covered> {
        let lines = self.lines::<N>(seen);
        let covered = |edit: &Edit<N>| match (edit, intent) {
            (Edit::Put { base, .. }, Intent::Undo) => Covered::Puts(base.clone()),
            (Edit::Put { value, .. }, Intent::Change) => {
                let heads = heads(&lines, N::field(value)).into_iter();
                Covered::Puts(heads.map(|(stamp, _)| stamp).collect())
            }
            (Edit::Remove { seen, .. }, Intent::Undo) => Covered::Adds(seen.clone()),
            (Edit::Remove { member, .. }, Intent::Change) => {
                let there = additions(&lines).into_iter();
                let of_member = there.filter(|(_, known)| *known == member);
                Covered::Adds(of_member.map(|(dot, _)| dot).collect())
            }
            (Edit::Add(_) | Edit::Record(..) | Edit::Void { .. } | Edit::Unvoid(_), _) => {
                Covered::Nothing
            }
        };
        edits.iter().map(covered).collect()
    }

    /// The edits of these entries, in the order of their stamps.
    fn lines<N: Told>(&self, stamps: &[Stamp]) -> Vec<Line<'_, N>> {
        let mut lines = Vec::new();
        for stamp in stamps {
            let Some(written) = self.0.get(stamp) else {
                continue;
            };
            let edits = N::edits(&written.operation).unwrap_or_default();
            for (index, (edit, covered)) in (0..).zip(edits.iter().zip(&written.covered)) {
                let stamp = *stamp;
                let dot = Dot { stamp, index };
                lines.push(Line { dot, edit, covered });
            }
        }
        lines
    }

    /// The operation of an entry, unless a newer version wrote it.
    pub fn operation(&self, stamp: Stamp) -> Option<&Operation> {
        self.0.get(&stamp).map(|written| &written.operation)
    }

    /// Compares a state with the truth about the entries that exist, and answers how many
    /// rivals there are.
    pub fn check(&self, state: &State, existing: &[Stamp]) -> Result<u64, String> {
        let mut subjects: BTreeMap<Subject, Vec<Stamp>> = BTreeMap::new();
        let mut erasures: BTreeMap<Subject, Vec<(Stamp, &Erasure)>> = BTreeMap::new();
        for stamp in existing {
            let Some(Written { operation, .. }) = self.0.get(stamp) else {
                continue;
            };
            let Some(subject) = operation.subject() else {
                continue;
            };
            subjects.entry(subject).or_default().push(*stamp);
            if let Operation::Erase { erasure, .. } = operation {
                erasures.entry(subject).or_default().push((*stamp, erasure));
            }
        }
        for stamp in existing {
            let written = self.0.get(stamp).map(|written| &written.operation);
            if let Some(Operation::Roster { people }) = written
                && state.rosters.get(stamp) != Some(people)
            {
                return Err("a file names others than it named".to_owned());
            }
        }
        let mut rivals = 0;
        for (subject, stamps) in &subjects {
            let ended = erasures.get(subject);
            rivals += match (subject, ended) {
                (Subject::Volunteer(id), Some(erasures)) => {
                    check_ended(state.volunteers.get(id), erasures)
                }
                (Subject::Volunteer(id), None) => self.check_one(state.volunteers.get(id), stamps),
                (Subject::Organisation(id), _) => {
                    self.check_one(state.organisations.get(id), stamps)
                }
                (Subject::Register, _) => self.check_one(Some(&state.register), stamps),
                (Subject::Joins(id), _) => self.check_one(state.joins.get(id), stamps),
                (Subject::Event(id), _) => self.check_one(state.events.get(id), stamps),
                (Subject::Participation(id), _) => {
                    self.check_one(state.participations.get(id), stamps)
                }
                (Subject::Shift(id), _) => self.check_one(state.shifts.get(id), stamps),
                (Subject::Programme(id), _) => self.check_one(state.programmes.get(id), stamps),
            }
            .map_err(|what| format!("{subject:?}: {what}"))?;
        }
        self.check_people(state, existing)?;
        Ok(rivals)
    }

    /// Who is one person: by the last decision about each pair, spread until nothing changes;
    /// and what they show is of their own records, and nothing of it is lost.
    fn check_people(&self, state: &State, existing: &[Stamp]) -> Result<(), String> {
        let mut last: BTreeMap<(VolunteerId, VolunteerId), bool> = BTreeMap::new();
        for stamp in existing {
            let Some(Written { operation, .. }) = self.0.get(stamp) else {
                continue;
            };
            if let Operation::Joins { id, edits } = operation {
                for edit in edits {
                    if let Edit::Put { value, .. } = edit {
                        let joined = matches!(value.verdict, PairVerdict::Joined { .. });
                        last.insert((*id, value.other), joined);
                    }
                }
            }
        }
        let mut shown: BTreeMap<VolunteerId, VolunteerId> =
            state.volunteers.keys().map(|id| (*id, *id)).collect();
        for ((one, two), _) in last.iter().filter(|(_, joined)| **joined) {
            shown.entry(*one).or_insert(*one);
            shown.entry(*two).or_insert(*two);
        }
        for _ in 0..shown.len() {
            for ((one, two), _) in last.iter().filter(|(_, joined)| **joined) {
                let smallest = shown[one].min(shown[two]);
                shown.insert(*one, smallest);
                shown.insert(*two, smallest);
            }
        }
        for (id, smallest) in &shown {
            if state.pairs.group(*id).first() != Some(smallest) {
                return Err(format!("{id} is shown as somebody else"));
            }
        }
        for (id, person) in state.people() {
            let halves: Vec<_> = state
                .pairs
                .group(id)
                .into_iter()
                .filter_map(|half| state.volunteers.get(&half))
                .filter(|half| half.erasure().is_none())
                .collect();
            let entries: usize = halves.iter().map(|half| half.applied().len()).sum();
            let holds = |member| halves.iter().any(|half| half.contains(member));
            let joins = state.pairs.joins(&state.pairs.group(id));
            let chosen = |field: VolunteerField| {
                joins
                    .iter()
                    .any(|join| join.keep.iter().any(|choice| choice.field == field))
            };
            let is_whole = person.applied().len() == entries
                && halves.iter().all(|half| {
                    half.members().all(|member| person.contains(member))
                        && half.facts().all(|fact| person.fact(fact.id).is_some())
                        && half.winners().all(|(value, _)| {
                            let field = value.field();
                            person.winner(field).is_some()
                                || chosen(field)
                                // Whoever is a volunteer in one record is one.
                                || field == VolunteerField::Guest
                        })
                })
                && person.members().all(holds)
                && person.winners().all(|(value, stamp)| {
                    halves
                        .iter()
                        .any(|half| half.winner(value.field()) == Some((value, stamp)))
                });
            if is_guest(&person) != halves.iter().all(|half| is_guest(half)) {
                return Err(format!(
                    "{id} is a guest who is a volunteer, or the reverse"
                ));
            }
            if !is_whole {
                return Err(format!(
                    "{id} shows something that no half holds, or lacks it"
                ));
            }
        }
        Ok(())
    }

    fn check_one<N: Told>(
        &self,
        record: Option<&Record<N>>,
        stamps: &[Stamp],
    ) -> Result<u64, String> {
        let record = record.ok_or("there is no record")?;
        if record.applied() != stamps {
            return Err("it was not made of all entries, each once".to_owned());
        }
        let lines = self.lines::<N>(stamps);
        let rivals = check_fields(record, &lines)?;
        check_sets(record, &lines)?;
        check_facts(record, &lines)?;
        Ok(rivals)
    }
}

fn check_ended(
    record: Option<&Record<Volunteers>>,
    erasures: &[(Stamp, &Erasure)],
) -> Result<u64, String> {
    let record = record.ok_or("there is no record of the erasure")?;
    let first = erasures
        .iter()
        .min_by_key(|(stamp, erasure)| (erasure.kind, *stamp))
        .map(|(stamp, erasure)| (*erasure, *stamp));
    if record.erasure() != first {
        return Err("another erasure counts".to_owned());
    }
    let stamps: Vec<_> = erasures.iter().map(|(stamp, _)| *stamp).collect();
    if record.applied() != stamps || record.winners().next().is_some() {
        return Err("an erased record holds more than its erasures".to_owned());
    }
    Ok(0)
}

/// The puts of a field that nobody replaced who had seen them, the latest first.
fn heads<'t, N: Noun>(lines: &[Line<'t, N>], field: N::Field) -> Vec<(Stamp, &'t N::Value)> {
    let mut heads = Vec::new();
    let mut covered = Vec::new();
    for line in lines {
        if let (Edit::Put { value, .. }, Covered::Puts(puts)) = (line.edit, line.covered)
            && N::field(value) == field
        {
            heads.push((line.dot.stamp, value));
            covered.extend(puts);
        }
    }
    heads.retain(|(stamp, _)| !covered.contains(&stamp));
    heads.reverse();
    heads
}

/// The additions that nobody took out who had seen them, in order.
fn additions<'t, N: Noun>(lines: &[Line<'t, N>]) -> Vec<(Dot, &'t N::Member)> {
    let mut there = Vec::new();
    let mut gone = Vec::new();
    for line in lines {
        match (line.edit, line.covered) {
            (Edit::Add(member), _) => there.push((line.dot, member)),
            (_, Covered::Adds(dots)) => gone.extend(dots),
            _ => {}
        }
    }
    there.retain(|(dot, _)| !gone.contains(&dot));
    there
}

/// Every value that two people put without seeing each other is listed, exactly once.
fn check_fields<N: Told>(record: &Record<N>, lines: &[Line<'_, N>]) -> Result<u64, String> {
    let mut fields: Vec<_> = lines
        .iter()
        .filter_map(|line| match line.edit {
            Edit::Put { value, .. } => Some(N::field(value)),
            _ => None,
        })
        .collect();
    fields.sort_unstable();
    fields.dedup();
    let mut rivals = 0;
    let mut contested = Vec::new();
    for field in &fields {
        let expected = heads(lines, *field);
        let shown: Vec<_> = record
            .winner(*field)
            .into_iter()
            .chain(record.rivals(*field))
            .map(|(value, stamp)| (stamp, value))
            .collect();
        if shown != expected {
            return Err(format!(
                "{field:?} shows {} values, {} stand",
                shown.len(),
                expected.len()
            ));
        }
        rivals += expected.len() as u64 - 1;
        contested.extend((expected.len() > 1).then_some(*field));
    }
    if record.contested() != contested {
        return Err("the list of contested fields is another".to_owned());
    }
    if record.winners().count() != fields.len() {
        return Err("a field is shown that nobody filled".to_owned());
    }
    Ok(rivals)
}

fn check_sets<N: Told>(record: &Record<N>, lines: &[Line<'_, N>]) -> Result<(), String> {
    let there = additions(lines);
    let mut members: Vec<&N::Member> = Vec::new();
    for (_, member) in &there {
        if !members.contains(member) {
            members.push(member);
        }
    }
    if record.members().ne(members.iter().copied()) {
        return Err("the members are others".to_owned());
    }
    for member in members {
        let dots = there.iter().filter(|(_, known)| *known == member);
        let dots: Vec<_> = dots.map(|(dot, _)| *dot).collect();
        if record.dots(member) != dots {
            return Err("a member has other additions".to_owned());
        }
    }
    Ok(())
}

fn check_facts<N: Told>(record: &Record<N>, lines: &[Line<'_, N>]) -> Result<(), String> {
    let mut facts: BTreeMap<FactId, (Stamp, &N::Fact)> = BTreeMap::new();
    let mut voids: BTreeMap<FactId, Option<Stamp>> = BTreeMap::new();
    for line in lines {
        let stamp = line.dot.stamp;
        match line.edit {
            Edit::Record(id, fact) => {
                facts.entry(*id).or_insert((stamp, fact));
            }
            Edit::Void { fact, .. } => {
                voids.insert(*fact, Some(stamp));
            }
            Edit::Unvoid(fact) => {
                voids.insert(*fact, None);
            }
            Edit::Put { .. } | Edit::Add(_) | Edit::Remove { .. } => {}
        }
    }
    if record.facts().count() != facts.len() {
        return Err("the facts are others".to_owned());
    }
    for (id, (stamp, fact)) in facts {
        let shown = record.fact(id).ok_or("a fact is missing")?;
        if (shown.stamp, shown.fact) != (stamp, fact) {
            return Err("of one fact twice, the later is shown".to_owned());
        }
        let void = voids.get(&id).copied().flatten();
        if shown.void.map(|(stamp, _)| stamp) != void {
            return Err("a fact is void, or valid, against the last word".to_owned());
        }
    }
    Ok(())
}

/// Whether a record says that the person is a guest and no volunteer.
fn is_guest(record: &Record<Volunteers>) -> bool {
    let said = record.winner(VolunteerField::Guest);
    said.is_some_and(|(value, _)| *value == VolunteerValue::Guest(true))
}
