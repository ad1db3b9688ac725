//! What a record says, heard while its bytes are read.
//!
//! Who shows people wants to know what their records say, and not how it came about. To make
//! the record first takes six lists that are thrown away at once; so its bytes are read from
//! the front and everything goes where it belongs. What [`super::Record`] refuses is refused here too.

use std::fmt;
use std::marker::PhantomData;

use domain::FactId;
use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};
use serde::{Deserialize, de::DeserializeOwned};
use smallvec::SmallVec;

use super::{Add, Erased, Fact, Mark, PartsRefused, Put, Stamps, is_valid};
use crate::noun::Noun;
use crate::stamp::{Dot, Stamp};

/// Hears what a record says.
pub(crate) trait Listener<N: Noun> {
    /// The value of a field, in the order of fields, and the entry that put it there.
    fn value(&mut self, value: N::Value, by: Stamp);

    /// A member, in the order of adding; one may come twice.
    fn member(&mut self, member: N::Member);

    /// A fact that is not void, in the order of ids.
    fn fact(&mut self, id: FactId, fact: N::Fact);
}

/// Reads a record to a listener; see [`super::Record::hear`].
pub(super) struct Hearing<'l, N, L> {
    pub(super) listener: &'l mut L,
    pub(super) noun: PhantomData<N>,
}

/// As many parts as a record has; see [`super::Parts`].
const PARTS: usize = 8;

impl<'de, N: Noun, L: Listener<N>> DeserializeSeed<'de> for Hearing<'_, N, L> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_tuple(PARTS, self)
    }
}

impl<'de, N: Noun, L: Listener<N>> Visitor<'de> for Hearing<'_, N, L> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the parts of a record")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<(), A::Error> {
        let listener = self.listener;
        let applied: Stamps = part(&mut parts)?;
        let stamp = |at: u32| applied.as_slice().get(at as usize).copied();

        let mut last = None;
        let puts = each(&mut parts, |put: Put<N>| {
            let by = stamp(put.at)?;
            let place = put.place();
            let before = last.replace(place);
            if before.is_some_and(|before| before >= place) {
                return None;
            }
            // The others of a field are its rivals.
            if before.map(|(field, _)| field) != Some(place.0) {
                listener.value(put.value, by);
            }
            Some(())
        })?;

        let mut last = None;
        let adds = each(&mut parts, |add: Add<N>| {
            stamp(add.at)?;
            let place = add.place();
            if last.replace(place).is_some_and(|before| before >= place) {
                return None;
            }
            listener.member(add.member);
            Some(())
        })?;

        // Whether a fact is void stands behind all of them.
        let facts: SmallVec<[Fact<N>; 1]> = part(&mut parts)?;
        let marks: Vec<Mark> = part(&mut parts)?;
        let covered: Vec<(N::Field, Stamp)> = part(&mut parts)?;
        let removed: Vec<Dot> = part(&mut parts)?;
        let erased: Option<Erased> = part(&mut parts)?;
        let count = puts + adds + facts.len() + marks.len() + covered.len() + removed.len();
        let ats = facts.iter().map(|fact| fact.at);
        let ats = ats.chain(marks.iter().map(|mark| mark.at));
        let fits = ats
            .chain(erased.iter().map(|erased| erased.at))
            .all(|at| stamp(at).is_some())
            && (erased.is_none() || count == 0)
            && facts.is_sorted_by(|one, two| one.id < two.id)
            && marks.is_sorted_by(|one, two| one.fact < two.fact)
            && covered.is_sorted_by(|one, two| one < two)
            && removed.is_sorted_by(|one, two| one < two);
        if !fits {
            return Err(Error::custom(PartsRefused));
        }
        for Fact { id, fact, .. } in facts {
            if is_valid(&marks, id) {
                listener.fact(id, fact);
            }
        }
        Ok(())
    }
}

/// The next part of a record.
pub(super) fn part<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(
    parts: &mut A,
) -> Result<T, A::Error> {
    let next = parts.next_element()?;
    next.ok_or_else(|| Error::custom(PartsRefused))
}

/// Shows each item of the next part, which is a list, until `see` refuses one; answers how
/// many there were.
pub(super) fn each<'de, T, A>(
    parts: &mut A,
    see: impl FnMut(T) -> Option<()>,
) -> Result<usize, A::Error>
where
    T: DeserializeOwned,
    A: SeqAccess<'de>,
{
    let next = parts.next_element_seed(Each(see, PhantomData))?;
    next.ok_or_else(|| Error::custom(PartsRefused))
}

struct Each<T, F>(F, PhantomData<T>);

impl<'de, T: DeserializeOwned, F: FnMut(T) -> Option<()>> DeserializeSeed<'de> for Each<T, F> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: DeserializeOwned, F: FnMut(T) -> Option<()>> Visitor<'de> for Each<T, F> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<usize, A::Error> {
        let mut count = 0;
        while let Some(item) = items.next_element()? {
            (self.0)(item).ok_or_else(|| Error::custom(PartsRefused))?;
            count += 1;
        }
        Ok(count)
    }
}
