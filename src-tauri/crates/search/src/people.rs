//! Some people: few as a list, many as bits.
//!
//! A set of bits over three million people is a third of a megabyte. For a name that some
//! hundreds have, filling, joining and counting such sets is nearly all the work, so those
//! stay lists.

use std::sync::Arc;

use crate::bitset::Bitset;

/// As many lists as one in so many people are shorter than their set of bits is quick.
const FEW_OF: usize = 1024;
/// A list of so many is short in any register.
const FEW_AT_LEAST: usize = 64;

/// How many people are few among so many.
pub(crate) fn few(of: usize) -> usize {
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
        let listed: usize = self.lists.iter().map(|list| list.len()).sum();
        listed + self.single.len() + self.sets.len() * of
    }

    /// Everybody who comes, out of `of` people.
    pub(crate) fn people(mut self, of: usize) -> People {
        if self.sets.is_empty() && self.weight(of) <= few(of) {
            let mut all = std::mem::take(&mut self.single);
            self.lists.iter().for_each(|list| all.extend(*list));
            if self.lists.len() > 1 || !all.is_empty() {
                all.sort_unstable();
                all.dedup();
            }
            return People::Few(all);
        }
        let mut sets = self.sets.into_iter();
        let mut all = sets.next().unwrap_or_else(|| Arc::new(Bitset::new(of)));
        if sets.len() == 0 && self.lists.is_empty() && self.single.is_empty() {
            return People::Many(all);
        }
        let bits = Arc::make_mut(&mut all);
        bits.grow(of);
        sets.for_each(|set| bits.or(&set));
        self.lists.iter().for_each(|list| bits.insert_all(list));
        bits.insert_all(&self.single);
        People::Many(all)
    }

    /// Those of `people` who come, out of `of` people.
    pub(crate) fn among(self, people: People, of: usize) -> People {
        if self.lists.is_empty() && self.single.is_empty() && self.sets.len() == 1 {
            let mut people = people;
            people.and(&self.sets[0]);
            return people;
        }
        if !self.sets.is_empty() {
            let mut people = people;
            let others = self.people(of).into_bits(of);
            people.and(&others);
            return people;
        }
        let mut rest = people.into_bits(of);
        let mut found = Vec::new();
        {
            let rest = Arc::make_mut(&mut rest);
            for &person in self.lists.iter().copied().flatten().chain(&self.single) {
                if rest.contains(person) {
                    rest.remove(person);
                    found.push(person);
                }
            }
        }
        if found.len() <= few(of) {
            return People::Few(found);
        }
        let mut all = Bitset::new(of);
        all.insert_all(&found);
        People::Many(Arc::new(all))
    }
}

impl People {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Few(people) => people.is_empty(),
            Self::Many(people) => people.is_empty(),
        }
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
                let mut others = others.clone();
                others.sort_unstable();
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
                people.sort_unstable();
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
