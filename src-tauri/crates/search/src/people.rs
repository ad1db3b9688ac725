//! Some people: few as a list, many as bits.
//!
//! A set of bits over three million people is a third of a megabyte. For a name that some
//! hundreds have, filling, joining and counting such sets is nearly all the work, so those
//! stay lists.

use std::sync::Arc;

use crate::bitset::Bitset;

/// Lists of as many as one in so many people are put together quicker than sets of bits.
const FEW_OF: usize = 256;
/// A list of so many is short in any register.
const FEW_AT_LEAST: usize = 64;
/// Whoever is found by going through lists or sets stays a list up to one in so many people.
const LISTED_OF: usize = 32;
/// About so many steps it takes to look for a person in a list.
const STEPS: usize = 16;

/// How many people are few among so many.
fn few(of: usize) -> usize {
    (of / FEW_OF).max(FEW_AT_LEAST)
}

/// Distinct people; the default is nobody.
#[derive(Clone, Debug)]
pub(crate) enum People {
    /// In no order.
    Few(Vec<u32>),
    Many(Arc<Bitset>),
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

    /// Whoever comes from a list or by themselves; some twice.
    fn each_entry(&self) -> impl Iterator<Item = u32> {
        self.lists
            .iter()
            .copied()
            .flatten()
            .chain(&self.single)
            .copied()
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
            return People::Many(all);
        }
        let bits = Arc::make_mut(&mut all);
        bits.grow(of);
        sets.for_each(|set| bits.or(&set));
        self.lists.iter().for_each(|list| bits.insert_all(list));
        bits.insert_all(&self.single);
        People::Many(all)
    }

    /// Everybody who comes from these and from the others too, which are more.
    pub(crate) fn and(self, others: Self, of: usize, marks: &mut Bitset) -> People {
        if !self.sets.is_empty() {
            let people = self.people(of, marks).into_bits(of);
            let others = others.people(of, marks).into_bits(of);
            return People::Many(Arc::new(people.both(&others)));
        }
        let entries = others.entries();
        let looks = self.entries() * (others.lists.len() * STEPS + others.single.len());
        let found = if entries == 0 {
            self.those(|person| others.in_sets(person), marks)
        } else if looks < entries {
            self.those(|person| others.has(person), marks)
        } else {
            // Those who are marked and come from the others lose the mark, so that each is
            // found once.
            let mut found = Vec::new();
            self.each_entry().for_each(|person| marks.insert(person));
            for person in others.each_entry() {
                if marks.contains(person) {
                    marks.remove(person);
                    found.push(person);
                }
            }
            for person in self.each_entry() {
                if marks.contains(person) {
                    marks.remove(person);
                    if others.in_sets(person) {
                        found.push(person);
                    }
                }
            }
            found
        };
        People::listed(found, of)
    }

    /// Those for whom `holds`, each once.
    fn those(&self, holds: impl Fn(u32) -> bool, marks: &mut Bitset) -> Vec<u32> {
        let mut found = Vec::new();
        for person in self.each_entry() {
            if holds(person) && !marks.contains(person) {
                marks.insert(person);
                found.push(person);
            }
        }
        found.iter().for_each(|person| marks.remove(*person));
        found
    }
}

impl From<People> for Sources<'_> {
    fn from(people: People) -> Self {
        match people {
            People::Few(single) => Self {
                single,
                ..Self::default()
            },
            People::Many(set) => Self {
                sets: vec![set],
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
        Self::Many(Arc::new(all))
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
    pub(crate) fn and(&mut self, set: &Bitset) {
        match self {
            Self::Few(people) => people.retain(|person| set.contains(*person)),
            Self::Many(people) => Arc::make_mut(people).and(set),
        }
    }

    /// Keeps who is in the set too, and counts them on the way.
    pub(crate) fn and_count(&mut self, set: &Bitset) -> usize {
        match self {
            Self::Few(people) => {
                people.retain(|person| set.contains(*person));
                people.len()
            }
            Self::Many(people) => Arc::make_mut(people).and_count(set),
        }
    }

    /// Keeps who is not among the others.
    pub(crate) fn and_not(&mut self, others: &Self) {
        match (self, others) {
            (_, Self::Few(others)) if others.is_empty() => {}
            (Self::Few(people), Self::Few(others)) => {
                // Mostly in order already, which a stable sort sees.
                let mut others = others.clone();
                others.sort();
                people.retain(|person| others.binary_search(person).is_err());
            }
            (Self::Few(people), Self::Many(others)) => {
                people.retain(|person| !others.contains(*person));
            }
            (Self::Many(people), Self::Few(others)) => {
                let people = Arc::make_mut(people);
                others.iter().for_each(|person| people.remove(*person));
            }
            (Self::Many(people), Self::Many(others)) => Arc::make_mut(people).and_not(others),
        }
    }

    /// Adds the others; `of`: how many people there are.
    pub(crate) fn or(&mut self, others: &Self, of: usize) {
        match (&mut *self, others) {
            (_, Self::Few(others)) if others.is_empty() => {}
            (Self::Few(people), Self::Few(others)) if people.len() + others.len() <= few(of) => {
                people.extend_from_slice(others);
                people.sort();
                people.dedup();
            }
            _ => {
                let mut bits = std::mem::take(self).into_bits(of);
                let all = Arc::make_mut(&mut bits);
                match others {
                    Self::Few(others) => all.insert_all(others),
                    Self::Many(others) => all.or(others),
                }
                *self = Self::Many(bits);
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
            Self::Many(mut people) => {
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
