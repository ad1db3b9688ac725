//! Some people: few as a list, many as bits.
//!
//! A set of bits over three million people is a third of a megabyte. For a name that some
//! hundreds have, filling, joining and counting such sets is nearly all the work, so those
//! stay lists.

use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::bitset::Bitset;
use crate::common::Common;

/// Lists of as many as one in so many people are put together quicker than sets of bits.
const FEW_OF: usize = 256;
/// A list of so many is short in any register.
const FEW_AT_LEAST: usize = 64;
/// Whoever is found by going through lists or sets stays a list up to one in so many people.
const LISTED_OF: usize = 32;
/// About so many steps it takes to look for a person in a list.
const STEPS: usize = 16;
/// Fewer neighbours in a list are taken one by one.
const NEIGHBOURS: usize = 16;
/// Of more lists it is not asked who stands where.
const LISTS: usize = 64;

/// How many people are few among so many.
fn few(of: usize) -> usize {
    (of / FEW_OF).max(FEW_AT_LEAST)
}

/// Distinct people; the default is nobody.
#[derive(Clone, Debug)]
pub(crate) enum People {
    /// In no order.
    Few(Vec<u32>),
    Many(Common),
}

impl Default for People {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

/// Where people come from: lists of words, sets that are kept ready, and some one by one. A
/// person may come several times.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sources<'a> {
    pub(crate) lists: Vec<&'a [u32]>,
    pub(crate) sets: Vec<Arc<Bitset>>,
    pub(crate) single: Vec<u32>,
}

impl Sources<'_> {
    /// How much work they are, in people; sets count as everybody in `of`.
    pub(crate) fn weight(&self, of: usize) -> usize {
        self.entries() + self.sets.len() * of
    }

    fn entries(&self) -> usize {
        let listed: usize = self.lists.iter().map(|list| list.len()).sum();
        listed + self.single.len()
    }

    /// Whoever comes from a list or by themselves, in pieces; some twice.
    fn pieces(&self) -> impl Iterator<Item = &[u32]> {
        self.lists.iter().copied().chain([self.single.as_slice()])
    }

    fn in_sets(&self, person: u32) -> bool {
        self.sets.iter().any(|set| set.contains(person))
    }

    fn has(&self, person: u32) -> bool {
        self.in_sets(person)
            || self.single.contains(&person)
            || self
                .lists
                .iter()
                .any(|list| list.binary_search(&person).is_ok())
    }

    /// Everybody who comes, out of `of` people; `marks` has nobody in it and room for all.
    pub(crate) fn people(mut self, of: usize, marks: &mut Bitset) -> People {
        if self.sets.is_empty() && self.entries() <= few(of) {
            return People::Few(match self.lists.as_slice() {
                [list] if self.single.is_empty() => list.to_vec(),
                _ => self.those(|_| true, marks),
            });
        }
        let mut sets = std::mem::take(&mut self.sets).into_iter();
        let mut all = sets.next().unwrap_or_else(|| Arc::new(Bitset::new(of)));
        if sets.len() == 0 && self.entries() == 0 {
            return People::Many(all.into());
        }
        let bits = Arc::make_mut(&mut all);
        bits.grow(of);
        sets.for_each(|set| bits.or(&set));
        let (stretches, apart) = self.stretches();
        stretches
            .iter()
            .for_each(|stretch| bits.insert_from(stretch));
        bits.insert_all(&apart);
        People::Many(all.into())
    }

    /// Everybody who comes from these and from the others too, which are more.
    pub(crate) fn and(self, others: Self, of: usize, marks: &mut Bitset) -> People {
        if !self.sets.is_empty() {
            let mut people = self.people(of, marks);
            people.and(&others.people(of, marks).into_bits(of));
            return people;
        }
        let entries = others.entries();
        let looks = self.entries() * (others.lists.len() * STEPS + others.single.len());
        let found = if let Some(found) = self.among_neighbours(&others, marks) {
            found
        } else if let Some(found) = others.among_neighbours(&self, marks) {
            found
        } else if let (0, [set]) = (entries, others.sets.as_slice()) {
            self.those(|person| set.contains(person), marks)
        } else if entries == 0 {
            self.those(|person| others.in_sets(person), marks)
        } else if looks < entries {
            self.those(|person| others.has(person), marks)
        } else {
            // Those who are marked and come from the others lose the mark, so that each is
            // found once.
            let mut found = Vec::new();
            self.pieces().for_each(|piece| marks.insert_all(piece));
            for &person in others.pieces().flatten() {
                if marks.contains(person) {
                    marks.remove(person);
                    found.push(person);
                }
            }
            if others.sets.is_empty() {
                let rest = self.pieces().flatten();
                rest.for_each(|person| marks.remove(*person));
            } else {
                for &person in self.pieces().flatten() {
                    if marks.contains(person) {
                        marks.remove(person);
                        if others.in_sets(person) {
                            found.push(person);
                        }
                    }
                }
            }
            found
        };
        People::listed(found, of)
    }

    /// [`Sources::and`] where nearly everybody who comes from these stands beside others who do,
    /// as people of one surname stand who came in a crowd: of the others only those who stand
    /// there are looked at. `None` where that would be more work than to look at everybody.
    fn among_neighbours(&self, others: &Self, marks: &mut Bitset) -> Option<Vec<u32>> {
        if !self.sets.is_empty() || !self.is_dense() {
            return None;
        }
        let (stretches, apart) = self.stretches();
        let looks = apart.len() * (others.lists.len() * STEPS + others.single.len());
        let searches = stretches.len() * others.lists.len() * 2 * STEPS;
        if looks + searches > self.entries() + others.entries() {
            return None;
        }
        // Who comes of one list or set and stands in a stretch comes once.
        let comes_once = others.lists.len() + others.sets.len() == 1 && others.single.is_empty();
        let mut found: Vec<u32> = Vec::new();
        for stretch in &stretches {
            for list in &others.lists {
                let start = list.partition_point(|person| person < stretch.start());
                let those = &list[start..];
                let end = those.partition_point(|person| person <= stretch.end());
                found.extend_from_slice(&those[..end]);
            }
            let single = others.single.iter().filter(|one| stretch.contains(one));
            found.extend(single);
            for set in &others.sets {
                set.for_each_from(stretch, |person| found.push(person));
            }
        }
        let in_stretch = |person: &u32| {
            let after = stretches.partition_point(|stretch| stretch.start() <= person);
            after > 0 && stretches[after - 1].contains(person)
        };
        if !comes_once {
            found = each_once(found, marks);
        }
        let apart = apart
            .into_iter()
            .filter(|person| !in_stretch(person) && others.has(*person));
        found.extend(each_once(apart.collect(), marks));
        Some(found)
    }

    /// Those of the lists who stand beside each other, and all others.
    fn stretches(&self) -> (Vec<RangeInclusive<u32>>, Vec<u32>) {
        let mut stretches: Vec<RangeInclusive<u32>> = Vec::new();
        let mut apart = self.single.clone();
        for list in &self.lists {
            let mut rest = *list;
            if !is_dense(list) {
                apart.extend_from_slice(rest);
                continue;
            }
            while !rest.is_empty() {
                let (together, after) = rest.split_at(neighbours(rest));
                match together {
                    [first, .., last] if together.len() >= NEIGHBOURS => {
                        stretches.push(*first..=*last);
                    }
                    _ => apart.extend_from_slice(together),
                }
                rest = after;
            }
        }
        // Surnames that begin alike stand beside each other too.
        stretches.sort_unstable_by_key(|stretch| *stretch.start());
        stretches.dedup_by(|next, last| {
            let goes_on = *next.start() <= last.end() + 1;
            if goes_on {
                *last = *last.start()..=*last.end().max(next.end());
            }
            goes_on
        });
        (stretches, apart)
    }

    /// Those for whom `holds`, each once.
    fn those(&self, holds: impl Fn(u32) -> bool, marks: &mut Bitset) -> Vec<u32> {
        let mut found = Vec::new();
        for piece in self.pieces() {
            // Everybody is written down, over whoever was one too many: to decide for each of
            // them whether to write is what takes the time.
            let mut end = found.len();
            found.resize(end + piece.len(), 0);
            for &person in piece {
                found[end] = person;
                end += usize::from(holds(person));
            }
            found.truncate(end);
        }
        each_once(found, marks)
    }

    /// Whether most who come from its lists stand beside each other, and there are not too many
    /// lists to look at each: then a set that is kept is no help.
    pub(crate) fn is_dense(&self) -> bool {
        let dense = self.lists.iter().filter(|list| is_dense(list));
        let beside: usize = dense.map(|list| list.len()).sum();
        self.lists.len() <= LISTS && beside * 8 >= self.entries() * 7
    }
}

/// These without repeats; `marks` has nobody in it and room for all.
fn each_once(mut people: Vec<u32>, marks: &mut Bitset) -> Vec<u32> {
    people.retain(|person| {
        let is_new = !marks.contains(*person);
        marks.insert(*person);
        is_new
    });
    people.iter().for_each(|person| marks.remove(*person));
    people
}

/// How many at the start of a list, which ascends, are neighbours.
fn neighbours(list: &[u32]) -> usize {
    let stands = |at: usize| {
        list.get(at)
            .is_some_and(|one| (one - list[0]) as usize == at)
    };
    let mut reached = 1;
    while stands(reached) {
        reached *= 2;
    }
    // Whoever stands half as far is one of them.
    let (mut known, mut beyond) = (reached / 2, reached.min(list.len()));
    while known + 1 < beyond {
        let middle = known.midpoint(beyond);
        if stands(middle) {
            known = middle;
        } else {
            beyond = middle;
        }
    }
    beyond.min(known + 1)
}

/// Whether most of a list, which ascends, seem to be neighbours: a few places of it tell.
///
/// Those of one given name stand together too, by some dozens within each surname. So a good
/// part of the list has to.
fn is_dense(list: &[u32]) -> bool {
    const PLACES: usize = 8;
    let far = (list.len() / (2 * PLACES)).max(1);
    let beside = (0..PLACES).filter(|place| {
        let at = place * list.len().saturating_sub(far) / PLACES;
        let ends = list.get(at).zip(list.get(at + far));
        ends.is_some_and(|(one, other)| (other - one) as usize == far)
    });
    beside.count() > PLACES / 2
}

impl From<People> for Sources<'_> {
    fn from(people: People) -> Self {
        match people {
            People::Few(single) => Self {
                single,
                ..Self::default()
            },
            People::Many(set) => Self {
                sets: vec![set.into_set()],
                ..Self::default()
            },
        }
    }
}

impl People {
    /// These, each of whom is there once.
    fn listed(found: Vec<u32>, of: usize) -> Self {
        if found.len() <= few(of).max(of / LISTED_OF) {
            return Self::Few(found);
        }
        let mut all = Bitset::new(of);
        all.insert_all(&found);
        Self::Many(Arc::new(all).into())
    }

    pub(crate) fn count(&self) -> usize {
        match self {
            Self::Few(people) => people.len(),
            Self::Many(people) => people.count(),
        }
    }

    /// Whether anybody is in both.
    pub(crate) fn meets(&self, set: &Bitset) -> bool {
        match self {
            Self::Few(people) => people.iter().any(|person| set.contains(*person)),
            Self::Many(people) => people.meets(set),
        }
    }

    /// Keeps who is in the set too.
    pub(crate) fn and(&mut self, set: &Arc<Bitset>) {
        match self {
            Self::Few(people) => people.retain(|person| set.contains(*person)),
            Self::Many(people) => people.and(set.clone()),
        }
    }

    /// Keeps who is not among the others; `marks` has nobody in it and room for all.
    pub(crate) fn and_not(&mut self, others: &Self, marks: &mut Bitset) {
        match (self, others) {
            (Self::Few(people), _) if people.is_empty() => {}
            (_, Self::Few(others)) if others.is_empty() => {}
            (Self::Few(people), Self::Few(others)) => {
                marks.insert_all(others);
                people.retain(|person| !marks.contains(*person));
                others.iter().for_each(|person| marks.remove(*person));
            }
            (Self::Few(people), Self::Many(others)) => {
                people.retain(|person| !others.contains(*person));
            }
            (Self::Many(people), Self::Few(others)) => {
                let people = people.bits();
                others.iter().for_each(|person| people.remove(*person));
            }
            (Self::Many(people), Self::Many(others)) => others.take_from(people.bits()),
        }
    }

    /// Adds the others; `of`: how many people there are; `marks` has nobody in it and room for
    /// all.
    pub(crate) fn or(&mut self, others: &Self, of: usize, marks: &mut Bitset) {
        match (&mut *self, others) {
            (_, Self::Few(others)) if others.is_empty() => {}
            (Self::Few(people), Self::Few(others)) if people.len() + others.len() <= few(of) => {
                marks.insert_all(people);
                people.extend(others.iter().filter(|person| !marks.contains(**person)));
                people.iter().for_each(|person| marks.remove(*person));
            }
            _ => {
                let mut bits = std::mem::take(self).into_bits(of);
                let all = Arc::make_mut(&mut bits);
                match others {
                    Self::Few(others) => all.insert_all(others),
                    Self::Many(others) => others.add_to(all),
                }
                *self = Self::Many(bits.into());
            }
        }
    }

    pub(crate) fn for_each(&self, mut each: impl FnMut(u32)) {
        match self {
            Self::Few(people) => people.iter().copied().for_each(each),
            Self::Many(people) => people.for_each(&mut each),
        }
    }

    /// The same as bits, with room for `of` people.
    pub(crate) fn into_bits(self, of: usize) -> Arc<Bitset> {
        match self {
            Self::Few(people) => {
                let mut bits = Bitset::new(of);
                bits.insert_all(&people);
                Arc::new(bits)
            }
            Self::Many(people) => {
                let mut people = people.into_set();
                if people.words().len() * 64 < of {
                    Arc::make_mut(&mut people).grow(of);
                }
                people
            }
        }
    }
}

#[cfg(test)]
mod tests;
