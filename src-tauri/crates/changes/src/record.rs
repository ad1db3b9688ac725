//! The state of one record, folded from its entries.
//!
//! The fold is a function of the *set* of entries: in whatever order they arrive,
//! and however often, the state is the same, to the byte. Three rules do it:
//!
//! * **A field** holds every put that no other put covers. A put covers those whose
//!   stamps it names as its base. The greatest stamp wins; the other heads are
//!   *rivals*, edits made at two places at once, which are listed for a person.
//! * **A set** holds every addition that no removal names. A removal takes only the
//!   additions its author saw, so an addition made elsewhere at the same time stays.
//! * **A fact** stays for ever. The same id twice is the same fact (the one with the
//!   earlier stamp); of voiding and its taking back the later stamp holds.
//!
//! A fourth rule ends a record. **An erasure** takes everything out of it, for good:
//! what was folded before goes, what comes later, with a smaller stamp or a greater, is
//! passed over. The record of an erased person is a function of its erasures alone; it
//! keeps their stamps and no other, so that it is the same on a device that has seen
//! the edits and on one that gets only entries without bodies. Of several erasures the
//! one that leaves least counts, and of those the first.
//!
//! What an edit names before it has arrived (a base, an addition) is remembered, and
//! forgotten when it arrives. An edit cannot name what is not earlier than itself;
//! such names are passed over, so that the greatest put of a field is never covered.
//!
//! The record keeps the stamp of every entry that touched it, once, in order. They
//! make the fold idempotent, they are the index of the record's history, and heads,
//! additions and facts refer to them by place: a record made by one entry writes its
//! stamp once, about 31 bytes, and then one byte per field.

mod heard;
mod stamps;
mod united;

use std::cmp::Reverse;
use std::marker::PhantomData;

use domain::{Erasure, ErasureKind, FactId};
use serde::de::DeserializeSeed;
use serde::{Deserialize, Serialize};

use self::heard::Hearing;
pub(crate) use self::heard::Listener;
use self::stamps::Stamps;
use crate::noun::{Edit, Noun};
use crate::stamp::{Dot, Stamp};

/// The state of one record. See the module for the rules.
///
/// Two records that folded the same entries are equal and encode to the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "", try_from = "Parts<N>")]
pub struct Record<N: Noun> {
    applied: Stamps,
    /// By field, then the greatest stamp first.
    puts: Vec<Put<N>>,
    /// By dot.
    adds: Vec<Add<N>>,
    /// By id.
    facts: Vec<Fact<N>>,
    /// By id of the fact.
    marks: Vec<Mark>,
    /// Puts that are covered but have not arrived; sorted.
    covered: Vec<(N::Field, Stamp)>,
    /// Additions that are removed but have not arrived; sorted.
    removed: Vec<Dot>,
    /// Set if the record was erased; then all the lists above are empty, and `applied`
    /// holds the erasures.
    erased: Option<Erased>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Erased {
    erasure: Erasure,
    at: u32,
}

/// A value that no arrived put covers. `at` is a place in `applied`, here and below.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
struct Put<N: Noun> {
    value: N::Value,
    at: u32,
}

/// An addition that no arrived removal names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
struct Add<N: Noun> {
    member: N::Member,
    at: u32,
    index: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
struct Fact<N: Noun> {
    id: FactId,
    fact: N::Fact,
    at: u32,
}

/// The last word on whether a fact is void.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    fact: FactId,
    at: u32,
    standing: Standing,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Standing {
    Void { reason: Option<String> },
    Valid,
}

/// A fact of a record, as it stands now.
#[derive(Debug, PartialEq, Eq)]
pub struct Recorded<'a, N: Noun> {
    /// Its id.
    pub id: FactId,
    /// What was recorded.
    pub fact: &'a N::Fact,
    /// By which entry.
    pub stamp: Stamp,
    /// Set if the fact was declared void: by which entry, and why.
    pub void: Option<(Stamp, Option<&'a str>)>,
}

impl<N: Noun> Default for Record<N> {
    fn default() -> Self {
        Self {
            applied: Stamps::default(),
            puts: Vec::new(),
            adds: Vec::new(),
            facts: Vec::new(),
            marks: Vec::new(),
            covered: Vec::new(),
            removed: Vec::new(),
            erased: None,
        }
    }
}

impl<N: Noun> Record<N> {
    /// Folds entries into a fresh record, in any order.
    pub fn fold<'a>(entries: impl IntoIterator<Item = (Stamp, &'a [Edit<N>])>) -> Self {
        let mut record = Self::default();
        for (stamp, edits) in entries {
            record.apply(stamp, edits);
        }
        record
    }

    /// Folds one entry. Answers false, and does nothing, if it was folded before or the
    /// record was erased.
    pub fn apply(&mut self, stamp: Stamp, edits: &[Edit<N>]) -> bool {
        !self.has(stamp) && self.absorb(stamp, edits.to_vec())
    }

    /// [`Record::apply`] for edits that are not needed afterwards: nothing is copied.
    pub fn absorb(&mut self, stamp: Stamp, edits: Vec<Edit<N>>) -> bool {
        if self.erased.is_some() {
            return false;
        }
        let Some(at) = self.admit(stamp) else {
            return false;
        };
        for (index, edit) in (0..=u16::MAX).zip(edits) {
            match edit {
                Edit::Put { value, base } => self.put(at, stamp, value, &base),
                Edit::Add(member) => self.add(Add { member, at, index }, stamp),
                Edit::Remove { member: _, seen } => self.remove(stamp, &seen),
                Edit::Record(id, fact) => self.record(Fact { id, fact, at }),
                Edit::Void { fact, reason } => {
                    let standing = Standing::Void { reason };
                    self.mark(Mark { fact, at, standing });
                }
                Edit::Unvoid(fact) => self.mark(Mark {
                    fact,
                    at,
                    standing: Standing::Valid,
                }),
            }
        }
        self.covered.retain(|(_, awaited)| *awaited != stamp);
        self.removed.retain(|awaited| awaited.stamp != stamp);
        true
    }

    /// Folds an entry that ends the record. Answers false if it was folded before.
    pub fn erase(&mut self, stamp: Stamp, erasure: Erasure) -> bool {
        let mut ended = match self.erased.take() {
            Some(erased) => Self {
                applied: std::mem::take(&mut self.applied),
                erased: Some(erased),
                ..Self::default()
            },
            None => Self::default(),
        };
        let admitted = ended.admit(stamp);
        if let Some(at) = admitted {
            let erased = Erased { erasure, at };
            ended.erased = Some(match ended.erased.take() {
                Some(known) if known.order() < erased.order() => known,
                Some(_) | None => erased,
            });
        }
        *self = ended;
        admitted.is_some()
    }

    /// How the record ended, and by which entry.
    pub fn erasure(&self) -> Option<(&Erasure, Stamp)> {
        let Erased { erasure, at } = self.erased.as_ref()?;
        Some((erasure, self.stamp(*at)))
    }

    /// Gives a new stamp its place among those applied. A stamp that comes late moves
    /// the later ones, and all that refers to them, by one.
    fn admit(&mut self, stamp: Stamp) -> Option<u32> {
        let at = self.applied.insert(stamp)?;
        if at as usize + 1 < self.applied.len() {
            let puts = self.puts.iter_mut().map(|put| &mut put.at);
            let adds = self.adds.iter_mut().map(|add| &mut add.at);
            let facts = self.facts.iter_mut().map(|fact| &mut fact.at);
            let marks = self.marks.iter_mut().map(|mark| &mut mark.at);
            let erased = self.erased.iter_mut().map(|erased| &mut erased.at);
            for place in puts.chain(adds).chain(facts).chain(marks).chain(erased) {
                *place += u32::from(*place >= at);
            }
        }
        Some(at)
    }

    fn put(&mut self, at: u32, stamp: Stamp, value: N::Value, base: &[Stamp]) {
        let field = N::field(&value);
        for covered in base.iter().filter(|covered| **covered < stamp) {
            match self.applied.place(covered) {
                Some(at) => self
                    .puts
                    .retain(|put| put.at != at || N::field(&put.value) != field),
                None => insert(&mut self.covered, (field, *covered)),
            }
        }
        if self.covered.binary_search(&(field, stamp)).is_ok() {
            return;
        }
        let place = self.puts.binary_search_by(|put| {
            N::field(&put.value)
                .cmp(&field)
                .then_with(|| at.cmp(&put.at))
        });
        match place {
            Ok(place) => self.puts[place].value = value,
            Err(place) => self.puts.insert(place, Put { value, at }),
        }
    }

    fn add(&mut self, add: Add<N>, stamp: Stamp) {
        let dot = Dot {
            stamp,
            index: add.index,
        };
        if self.removed.binary_search(&dot).is_ok() {
            return;
        }
        let after = self
            .adds
            .partition_point(|known| (known.at, known.index) < (add.at, add.index));
        self.adds.insert(after, add);
    }

    fn remove(&mut self, stamp: Stamp, seen: &[Dot]) {
        for dot in seen.iter().filter(|dot| dot.stamp < stamp) {
            match self.applied.place(&dot.stamp) {
                Some(at) => self
                    .adds
                    .retain(|add| (add.at, add.index) != (at, dot.index)),
                None => insert(&mut self.removed, *dot),
            }
        }
    }

    fn record(&mut self, fact: Fact<N>) {
        match self.facts.binary_search_by_key(&fact.id, |known| known.id) {
            Ok(place) if fact.at < self.facts[place].at => self.facts[place] = fact,
            Ok(_) => {}
            Err(place) => self.facts.insert(place, fact),
        }
    }

    fn mark(&mut self, mark: Mark) {
        match self
            .marks
            .binary_search_by_key(&mark.fact, |known| known.fact)
        {
            Ok(place) if mark.at >= self.marks[place].at => self.marks[place] = mark,
            Ok(_) => {}
            Err(place) => self.marks.insert(place, mark),
        }
    }

    /// The stamps of all entries that touched this record, in order: its history. Of an
    /// erased record, those of its erasures.
    pub fn applied(&self) -> &[Stamp] {
        self.applied.as_slice()
    }

    /// Whether this entry has been folded.
    pub fn has(&self, stamp: Stamp) -> bool {
        self.applied.place(&stamp).is_some()
    }

    /// The value of a field, and the entry that put it there.
    pub fn winner(&self, field: N::Field) -> Option<(&N::Value, Stamp)> {
        self.heads(field).next()
    }

    /// Values put into the field elsewhere at the same time, latest first.
    pub fn rivals(&self, field: N::Field) -> impl Iterator<Item = (&N::Value, Stamp)> {
        self.heads(field).skip(1)
    }

    /// The fields that have rivals, each once.
    pub fn contested(&self) -> Vec<N::Field> {
        let fields = self.puts.iter().map(|put| N::field(&put.value));
        let next = fields.clone().skip(1);
        let mut contested: Vec<_> = fields
            .zip(next)
            .filter(|(one, two)| one == two)
            .map(|(field, _)| field)
            .collect();
        contested.dedup();
        contested
    }

    /// The base of a put into this field by someone who sees this state: it settles
    /// what is contested.
    pub fn bases(&self, field: N::Field) -> Vec<Stamp> {
        self.heads(field).map(|(_, stamp)| stamp).collect()
    }

    /// The value of every field that has one, with the entry that put it there.
    pub fn winners(&self) -> impl Iterator<Item = (&N::Value, Stamp)> {
        let mut last = None;
        self.puts
            .iter()
            .filter(move |put| last.replace(N::field(&put.value)) != Some(N::field(&put.value)))
            .map(|put| (&put.value, self.stamp(put.at)))
    }

    /// The members, each once, in the order in which they were added.
    pub fn members(&self) -> impl Iterator<Item = &N::Member> {
        self.adds.iter().enumerate().filter_map(|(place, add)| {
            let again = self.adds[..place]
                .iter()
                .any(|before| before.member == add.member);
            (!again).then_some(&add.member)
        })
    }

    /// Whether a member is in its set.
    pub fn contains(&self, member: &N::Member) -> bool {
        self.adds.iter().any(|add| add.member == *member)
    }

    /// The additions that a removal of this member by someone who sees this state
    /// names; empty if it is not in the set.
    pub fn dots(&self, member: &N::Member) -> Vec<Dot> {
        self.adds
            .iter()
            .filter(|add| add.member == *member)
            .map(|add| Dot {
                stamp: self.stamp(add.at),
                index: add.index,
            })
            .collect()
    }

    /// The facts, void ones too, in the order of their ids: the order of recording.
    pub fn facts(&self) -> impl Iterator<Item = Recorded<'_, N>> {
        self.facts.iter().map(|fact| self.recorded(fact))
    }

    /// One fact, void or not.
    pub fn fact(&self, id: FactId) -> Option<Recorded<'_, N>> {
        let place = self.facts.binary_search_by_key(&id, |fact| fact.id).ok()?;
        Some(self.recorded(&self.facts[place]))
    }

    /// Tells what the record in these bytes says, without making it: the values of
    /// [`Record::winners`], the members and the [`Record::facts`] that are not void.
    ///
    /// # Errors
    /// That of [`postcard::from_bytes`] if they are no record; something may have been told.
    pub(crate) fn hear(bytes: &[u8], listener: &mut impl Listener<N>) -> postcard::Result<()> {
        let noun = PhantomData;
        Hearing { listener, noun }.deserialize(&mut postcard::Deserializer::from_bytes(bytes))
    }

    fn recorded<'a>(&'a self, fact: &'a Fact<N>) -> Recorded<'a, N> {
        let Fact { id, ref fact, at } = *fact;
        let void = last_word(&self.marks, id).and_then(|mark| match &mark.standing {
            Standing::Void { reason } => Some((self.stamp(mark.at), reason.as_deref())),
            Standing::Valid => None,
        });
        Recorded {
            id,
            fact,
            stamp: self.stamp(at),
            void,
        }
    }

    fn heads(&self, field: N::Field) -> impl Iterator<Item = (&N::Value, Stamp)> {
        let from = self
            .puts
            .partition_point(|put| N::field(&put.value) < field);
        self.puts[from..]
            .iter()
            .take_while(move |put| N::field(&put.value) == field)
            .map(|put| (&put.value, self.stamp(put.at)))
    }

    fn stamp(&self, at: u32) -> Stamp {
        self.applied.as_slice()[at as usize]
    }
}

impl<N: Noun> Put<N> {
    /// Puts stand in this order.
    fn place(&self) -> (N::Field, Reverse<u32>) {
        (N::field(&self.value), Reverse(self.at))
    }
}

impl<N: Noun> Add<N> {
    /// Additions stand in this order.
    fn place(&self) -> (u32, u16) {
        (self.at, self.index)
    }
}

impl Erased {
    /// The smallest counts.
    fn order(&self) -> (ErasureKind, u32) {
        (self.erasure.kind, self.at)
    }
}

/// Whether nobody declared a fact void, or it was taken back.
fn is_valid(marks: &[Mark], fact: FactId) -> bool {
    last_word(marks, fact).is_none_or(|mark| mark.standing == Standing::Valid)
}

/// The mark of a fact.
fn last_word(marks: &[Mark], fact: FactId) -> Option<&Mark> {
    let place = marks.binary_search_by_key(&fact, |mark| mark.fact);
    place.ok().map(|place| &marks[place])
}

/// Inserts into a sorted list, once.
fn insert<T: Ord>(sorted: &mut Vec<T>, item: T) {
    if let Err(place) = sorted.binary_search(&item) {
        sorted.insert(place, item);
    }
}

/// The parts of a record as read, before it is known that they fit together.
#[derive(Deserialize)]
#[serde(bound = "")]
struct Parts<N: Noun> {
    applied: Stamps,
    puts: Vec<Put<N>>,
    adds: Vec<Add<N>>,
    facts: Vec<Fact<N>>,
    marks: Vec<Mark>,
    covered: Vec<(N::Field, Stamp)>,
    removed: Vec<Dot>,
    erased: Option<Erased>,
}

/// The bytes of a record contradict themselves.
#[derive(Debug, thiserror::Error)]
#[error("the parts of the record do not fit together")]
struct PartsRefused;

impl<N: Noun> TryFrom<Parts<N>> for Record<N> {
    type Error = PartsRefused;

    fn try_from(parts: Parts<N>) -> Result<Self, PartsRefused> {
        let Parts {
            applied,
            puts,
            adds,
            facts,
            marks,
            covered,
            removed,
            erased,
        } = parts;
        let puts_at = puts.iter().map(|put| put.at);
        let adds_at = adds.iter().map(|add| add.at);
        let facts_at = facts.iter().map(|fact| fact.at);
        let marks_at = marks.iter().map(|mark| mark.at);
        let erased_at = erased.iter().map(|erased| erased.at);
        let pieces = puts_at.chain(adds_at).chain(facts_at).chain(marks_at);
        let is_bare = pieces.clone().next().is_none() && covered.is_empty() && removed.is_empty();
        let fits = pieces
            .chain(erased_at)
            .all(|at| (at as usize) < applied.len())
            && (erased.is_none() || is_bare)
            && puts.is_sorted_by(|one, two| one.place() < two.place())
            && adds.is_sorted_by(|one, two| one.place() < two.place())
            && facts.is_sorted_by(|one, two| one.id < two.id)
            && marks.is_sorted_by(|one, two| one.fact < two.fact)
            && covered.is_sorted_by(|one, two| one < two)
            && removed.is_sorted_by(|one, two| one < two);
        if fits {
            Ok(Self {
                applied,
                puts,
                adds,
                facts,
                marks,
                covered,
                removed,
                erased,
            })
        } else {
            Err(PartsRefused)
        }
    }
}

#[cfg(test)]
mod tests;
