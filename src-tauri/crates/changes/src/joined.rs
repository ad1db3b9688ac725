//! Which records are one person, and what that person shows.
//!
//! Every decision about a pair lies in a record of its own, under the smaller of the two
//! ids, so that it folds as every field does: the later decision holds, and two that were
//! made at the same time stand on a list. The person is the connected set of all pairs that
//! are joined. It is shown under its smallest id and found under each of them.
//!
//! What it shows is a function of its records and of the decisions, in any order of arrival:
//!
//! * **Fields** are put together join by join, the earlier first. A value that was put after
//!   the join wins; otherwise the half that a person chose; otherwise a value rather than
//!   none, and the later one.
//! * **Sets and facts** are those of all halves.
//! * **A block** of one half is a block of the person.
//! * **An erased half** has nothing to show; an erasure never waits for a join.
//!
//! Nothing is copied from one half to the other. An edit of the joined person goes to the
//! record with the smallest id, unless it is about something that only another half has: a
//! phone to be removed, a consent that is withdrawn. So when a join is taken back, each half
//! has its own later changes. [`route`] says which.
//!
//! Source: SYNC 8.1; DESIGN 4.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Choice, PairDecision, PairVerdict, VolunteerFact, VolunteerField, VolunteerId, VolunteerValue,
};
use serde::{Deserialize, Serialize};

use crate::entry::Kind;
use crate::noun::{Edit, Noun};
use crate::nouns::{Nothing, Volunteers};
use crate::record::Record;
use crate::stamp::Stamp;

/// Decisions about pairs of volunteers as a kind of record: one for each volunteer who is
/// the smaller id of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joins {}

impl Noun for Joins {
    type Field = VolunteerId;
    type Value = PairDecision;
    type Member = Nothing;
    type Fact = Nothing;

    const KIND: Kind = Kind(6);
    const VERSION: u8 = 1;

    fn field(value: &PairDecision) -> VolunteerId {
        value.other
    }

    fn empty(other: VolunteerId) -> Option<PairDecision> {
        let verdict = PairVerdict::Open;
        Some(PairDecision { other, verdict })
    }

    fn deleted(_: bool) -> Option<PairDecision> {
        None
    }
}

/// A pair of ids, the smaller first.
pub fn pair(one: VolunteerId, two: VolunteerId) -> (VolunteerId, VolunteerId) {
    (one.min(two), one.max(two))
}

/// A pair that is one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Join {
    /// The smaller id.
    pub one: VolunteerId,
    /// The greater id.
    pub two: VolunteerId,
    /// By which entry.
    pub stamp: Stamp,
    /// See [`PairVerdict::Joined`].
    pub keep: Vec<Choice>,
}

/// What holds of every pair that was ever decided about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Decided>", into = "Vec<Decided>")]
pub struct Pairs {
    decided: BTreeMap<(VolunteerId, VolunteerId), (PairVerdict, Stamp)>,
    /// Both ways, for pairs that are joined.
    neighbours: BTreeMap<VolunteerId, BTreeSet<VolunteerId>>,
}

/// One pair as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Decided(VolunteerId, VolunteerId, PairVerdict, Stamp);

impl From<Vec<Decided>> for Pairs {
    fn from(all: Vec<Decided>) -> Self {
        let mut pairs = Self::default();
        for Decided(one, two, verdict, stamp) in all {
            pairs.set(one, two, verdict, stamp);
        }
        pairs
    }
}

impl From<Pairs> for Vec<Decided> {
    fn from(pairs: Pairs) -> Self {
        let all = pairs.decided.into_iter();
        all.map(|((one, two), (verdict, stamp))| Decided(one, two, verdict, stamp))
            .collect()
    }
}

impl Pairs {
    /// Takes in the decisions about one volunteer and those with greater ids, in place of
    /// what was known of them. Answers everybody whose person may be another one now.
    pub fn take(&mut self, one: VolunteerId, record: &Record<Joins>) -> Vec<VolunteerId> {
        let mut touched = vec![one];
        for (decision, stamp) in record.winners() {
            let two = decision.other;
            if two <= one {
                continue;
            }
            let is_known = self
                .decided
                .get(&(one, two))
                .is_some_and(|(_, known)| *known == stamp);
            if !is_known {
                touched.extend(self.group(two));
                touched.extend(self.group(one));
                self.set(one, two, decision.verdict.clone(), stamp);
            }
        }
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    fn set(&mut self, one: VolunteerId, two: VolunteerId, verdict: PairVerdict, stamp: Stamp) {
        for (id, other) in [(one, two), (two, one)] {
            if matches!(verdict, PairVerdict::Joined { .. }) {
                self.neighbours.entry(id).or_default().insert(other);
            } else if let Some(known) = self.neighbours.get_mut(&id) {
                known.remove(&other);
                if known.is_empty() {
                    self.neighbours.remove(&id);
                }
            }
        }
        self.decided.insert((one, two), (verdict, stamp));
    }

    /// What was decided about two records; open if nothing was.
    pub fn verdict(&self, one: VolunteerId, two: VolunteerId) -> PairVerdict {
        let decided = self.decided.get(&pair(one, two));
        decided.map_or_else(PairVerdict::default, |(verdict, _)| verdict.clone())
    }

    /// Whether the record is one half of a joined person.
    pub fn is_joined(&self, id: VolunteerId) -> bool {
        self.neighbours.contains_key(&id)
    }

    /// Whether nobody is joined.
    pub fn is_empty(&self) -> bool {
        self.neighbours.is_empty()
    }

    /// All ids of a person, in order; of somebody who is not joined that one id.
    pub fn group(&self, id: VolunteerId) -> Vec<VolunteerId> {
        let mut seen = BTreeSet::from([id]);
        let mut next = vec![id];
        while let Some(id) = next.pop() {
            let neighbours = self.neighbours.get(&id).into_iter().flatten();
            next.extend(neighbours.filter(|other| seen.insert(**other)));
        }
        seen.into_iter().collect()
    }

    /// All ids of every joined person, in the order of the smallest.
    pub fn groups(&self) -> Vec<Vec<VolunteerId>> {
        let mut seen = BTreeSet::new();
        let mut groups = Vec::new();
        for id in self.neighbours.keys() {
            if !seen.contains(id) {
                let group = self.group(*id);
                seen.extend(group.iter().copied());
                groups.push(group);
            }
        }
        groups
    }

    /// The joins that hold a person together, the earlier first.
    pub fn joins(&self, group: &[VolunteerId]) -> Vec<Join> {
        let mut joins: Vec<Join> = Vec::new();
        for one in group {
            for two in self.neighbours.get(one).into_iter().flatten() {
                if let Some((PairVerdict::Joined { keep }, stamp)) = self.decided.get(&(*one, *two))
                {
                    joins.push(Join {
                        one: *one,
                        two: *two,
                        stamp: *stamp,
                        keep: keep.clone(),
                    });
                }
            }
        }
        joins.sort_by_key(|join| join.stamp);
        joins
    }

    /// Every pair of this record that was ever decided about, in order.
    pub fn decided_with(
        &self,
        id: VolunteerId,
    ) -> impl Iterator<Item = (VolunteerId, VolunteerId)> + '_ {
        let pairs = self.decided.keys().copied();
        pairs.filter(move |(one, two)| *one == id || *two == id)
    }

    /// The pairs that are two people, in order.
    pub fn different(&self) -> impl Iterator<Item = (VolunteerId, VolunteerId)> + '_ {
        let different = |(_, (verdict, _)): &(&_, &(PairVerdict, Stamp))| {
            matches!(verdict, PairVerdict::Different)
        };
        self.decided.iter().filter(different).map(|(pair, _)| *pair)
    }
}

/// The value that holds for one field of the halves joined so far.
#[derive(Clone, Copy, Debug)]
struct Holder {
    /// The place of the half that gives the value.
    half: usize,
    /// From when on it holds: its put, or the join by which it was chosen.
    since: Stamp,
    is_empty: bool,
}

/// The record that a joined person shows: what its halves hold, put together.
///
/// `halves`: all of them that are not erased, in the order of their ids. `joins`: what
/// [`Pairs::joins`] answers. The answer is for showing and for making edits; it is never
/// kept, and folding goes on in the halves.
pub fn joined(halves: &[(VolunteerId, &Record<Volunteers>)], joins: &[Join]) -> Record<Volunteers> {
    let mut fields: BTreeSet<VolunteerField> = BTreeSet::new();
    for (_, record) in halves {
        fields.extend(record.winners().map(|(value, _)| value.field()));
    }
    let last = joins.iter().map(|join| join.stamp).max();
    let mut holders: BTreeMap<VolunteerField, Holder> = fields
        .into_iter()
        .filter_map(|field| Some((field, holder(field, halves, joins)?)))
        .collect();
    // That a number was compared with the document is said of that number.
    let number = holders.get(&VolunteerField::Iin).map(|holder| holder.half);
    if let Some(half) = number
        && holders
            .get(&VolunteerField::IinChecked)
            .is_none_or(|checked| Some(checked.since) <= last)
    {
        match own(VolunteerField::IinChecked, half, halves[half].1) {
            Some(checked) => drop(holders.insert(VolunteerField::IinChecked, checked)),
            None => drop(holders.remove(&VolunteerField::IinChecked)),
        }
    }
    let records: Vec<&Record<Volunteers>> = halves.iter().map(|(_, record)| *record).collect();
    Record::united(&records, |field| {
        holders.get(&field).map(|holder| holder.half)
    })
}

/// Who gives one field.
fn holder(
    field: VolunteerField,
    halves: &[(VolunteerId, &Record<Volunteers>)],
    joins: &[Join],
) -> Option<Holder> {
    let mut sides: Vec<(BTreeSet<VolunteerId>, Option<Holder>)> = (0..)
        .zip(halves)
        .map(|(half, (id, record))| (BTreeSet::from([*id]), own(field, half, record)))
        .collect();
    if field == VolunteerField::Blocked {
        let blocked = sides.iter().filter_map(|(_, holder)| *holder);
        return blocked.min_by_key(|holder| (holder.is_empty, std::cmp::Reverse(holder.since)));
    }
    if field == VolunteerField::Guest {
        // Whoever is a volunteer in one of the records is one.
        let said = sides.iter().map(|(_, holder)| *holder);
        let said: Option<Vec<Holder>> = said.collect();
        return said?
            .into_iter()
            .max_by_key(|holder| (holder.is_empty, holder.since));
    }
    let place = |sides: &[(BTreeSet<VolunteerId>, Option<Holder>)], id: VolunteerId| {
        sides.iter().position(|(ids, _)| ids.contains(&id))
    };
    for join in joins {
        let (Some(one), Some(two)) = (place(&sides, join.one), place(&sides, join.two)) else {
            continue;
        };
        if one == two {
            continue;
        }
        let chosen = join.keep.iter().find(|choice| choice.field == field);
        let chosen = chosen.and_then(|choice| place(&sides, choice.from));
        let held = together(sides[one].1, sides[two].1, join.stamp, |is_first| {
            chosen == Some(if is_first { one } else { two })
        });
        let (ids, _) = std::mem::take(&mut sides[two]);
        sides[one].0.extend(ids);
        sides[one].1 = held;
    }
    // A half that was erased may have held the others together: they still are one person.
    let rest = sides.into_iter().filter_map(|(_, holder)| holder);
    rest.min_by_key(|holder| (holder.is_empty, std::cmp::Reverse(holder.since)))
}

fn own(field: VolunteerField, half: usize, record: &Record<Volunteers>) -> Option<Holder> {
    let (value, since) = record.winner(field)?;
    Some(Holder {
        half,
        since,
        is_empty: Volunteers::empty(field).as_ref() == Some(value),
    })
}

/// Which of two values holds after a join. `chosen`: whether a person chose the first, or
/// the second.
fn together(
    one: Option<Holder>,
    two: Option<Holder>,
    at: Stamp,
    chosen: impl Fn(bool) -> bool,
) -> Option<Holder> {
    let late = |holder: Option<Holder>| holder.filter(|holder| holder.since > at);
    match (late(one), late(two)) {
        (Some(one), Some(two)) => Some(if one.since > two.since { one } else { two }),
        (Some(late), None) | (None, Some(late)) => Some(late),
        (None, None) => {
            let by_choice = |holder: Option<Holder>| {
                holder.map(|holder| Holder {
                    since: at,
                    ..holder
                })
            };
            if chosen(true) {
                by_choice(one)
            } else if chosen(false) {
                by_choice(two)
            } else {
                let both = one.into_iter().chain(two);
                both.min_by_key(|holder| (holder.is_empty, std::cmp::Reverse(holder.since)))
            }
        }
    }
}

/// Which half each edit of a joined person belongs to: the one with the smallest id, unless
/// it is about something that only others have.
///
/// `halves`: as for [`joined`]; there is at least one. A put names as its base what that half
/// shows.
pub fn route(
    halves: &[(VolunteerId, &Record<Volunteers>)],
    edits: Vec<Edit<Volunteers>>,
) -> Vec<(VolunteerId, Vec<Edit<Volunteers>>)> {
    let mut routed: Vec<(VolunteerId, Vec<Edit<Volunteers>>)> = Vec::new();
    let mut to = |half: usize, edit: Edit<Volunteers>| {
        let Some((id, _)) = halves.get(half) else {
            return;
        };
        match routed.iter_mut().find(|(known, _)| known == id) {
            Some((_, edits)) => edits.push(edit),
            None => routed.push((*id, vec![edit])),
        }
    };
    let with_fact = |fact| {
        let has = |(_, record): &(_, &Record<Volunteers>)| record.fact(fact).is_some();
        halves.iter().position(has).unwrap_or(0)
    };
    for edit in edits {
        match edit {
            Edit::Put { value, .. } => {
                let field = value.field();
                let put = |half: usize| Edit::Put {
                    value: value.clone(),
                    base: halves
                        .get(half)
                        .map_or_else(Vec::new, |(_, r)| r.bases(field)),
                };
                if value == VolunteerValue::Blocked(None) {
                    for (half, (_, record)) in (0..).zip(halves) {
                        if own(field, half, record).is_some_and(|holder| !holder.is_empty) {
                            to(half, put(half));
                        }
                    }
                } else {
                    to(0, put(0));
                }
            }
            Edit::Add(member) => to(0, Edit::Add(member)),
            Edit::Remove { member, seen } => {
                for (half, (_, record)) in (0..).zip(halves) {
                    let own: Vec<_> = seen
                        .iter()
                        .filter(|dot| record.has(dot.stamp))
                        .copied()
                        .collect();
                    if !own.is_empty() {
                        let member = member.clone();
                        to(half, Edit::Remove { member, seen: own });
                    }
                }
            }
            Edit::Record(id, fact) => {
                let half = match &fact {
                    VolunteerFact::ConsentWithdrawn { consent, .. }
                    | VolunteerFact::ConsentTerms { consent, .. } => with_fact(*consent),
                    VolunteerFact::FormerName(_)
                    | VolunteerFact::Guardian(_)
                    | VolunteerFact::Consent(_)
                    | VolunteerFact::Contract(_)
                    | VolunteerFact::Briefing(_)
                    | VolunteerFact::Certificate(_)
                    | VolunteerFact::DocumentSeen(_) => 0,
                };
                to(half, Edit::Record(id, fact));
            }
            Edit::Void { fact, reason } => to(with_fact(fact), Edit::Void { fact, reason }),
            Edit::Unvoid(fact) => to(with_fact(fact), Edit::Unvoid(fact)),
        }
    }
    routed
}

#[cfg(test)]
mod tests;
