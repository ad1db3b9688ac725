//! Whoever is in each of some sets of bits.
//!
//! To join two sets of three million people into a third is to write as much as is read, and
//! most answers are only counted and looked into where they begin. So the sets stay what they
//! are, often ones that are kept for other questions too, and are gone through side by side.

use std::ops::Range;
use std::sync::Arc;

use crate::bitset::Bitset;

/// So many sets are gone through side by side; of more, the first become one.
const SIDE_BY_SIDE: usize = 3;

/// Those whom one set or several have in common.
#[derive(Clone, Debug)]
pub(crate) struct Common {
    first: Arc<Bitset>,
    others: Vec<Arc<Bitset>>,
}

impl From<Arc<Bitset>> for Common {
    fn from(set: Arc<Bitset>) -> Self {
        Self {
            first: set,
            others: Vec::new(),
        }
    }
}

impl Common {
    /// Keeps who is in the set too.
    pub(crate) fn and(&mut self, set: Arc<Bitset>) {
        if self.others.len() + 1 == SIDE_BY_SIDE {
            self.bits();
        }
        self.others.push(set);
    }

    /// The sets.
    pub(crate) fn sets(&self) -> impl Iterator<Item = &Arc<Bitset>> {
        [&self.first].into_iter().chain(&self.others)
    }

    /// Calls `each` for the words of a range, as in [`Bitset::words`], with their places.
    fn each_word(&self, range: Range<usize>, mut each: impl FnMut(usize, u64)) {
        let end = self
            .sets()
            .map(|set| set.words().len())
            .fold(range.end, usize::min);
        let range = range.start.min(end)..end;
        let first = &self.first.words()[range.clone()];
        match self.others.as_slice() {
            [] => {
                for (at, word) in range.zip(first) {
                    each(at, *word);
                }
            }
            [second] => {
                let second = &second.words()[range.clone()];
                for (at, (one, two)) in range.zip(first.iter().zip(second)) {
                    each(at, one & two);
                }
            }
            [second, third, ..] => {
                let second = &second.words()[range.clone()];
                let third = &third.words()[range.clone()];
                let words = first.iter().zip(second).zip(third);
                for (at, ((one, two), three)) in range.zip(words) {
                    each(at, one & two & three);
                }
            }
        }
    }

    pub(crate) fn count(&self) -> usize {
        let mut count = 0;
        self.each_word(0..usize::MAX, |_, word| count += word.count_ones() as usize);
        count
    }

    pub(crate) fn contains(&self, ordinal: u32) -> bool {
        self.sets().all(|set| set.contains(ordinal))
    }

    /// Whether anybody is in a further set too.
    pub(crate) fn meets(&self, set: &Bitset) -> bool {
        /// So many words are asked at once.
        const TOGETHER: usize = 64;
        let words = set.words();
        (0..words.len()).step_by(TOGETHER).any(|from| {
            let mut all = 0;
            let to = words.len().min(from + TOGETHER);
            self.each_word(from..to, |at, word| all |= word & words[at]);
            all != 0
        })
    }

    /// Calls `each` for everybody, ascending.
    pub(crate) fn for_each(&self, each: impl FnMut(u32)) {
        self.for_each_in(0..usize::MAX, each);
    }

    /// The same for the ordinals of a range that begins and ends at a word.
    pub(crate) fn for_each_in(&self, ordinals: Range<usize>, mut each: impl FnMut(u32)) {
        self.each_word(ordinals.start / 64..ordinals.end / 64, |at, word| {
            let mut rest = word;
            while rest != 0 {
                each(at as u32 * 64 + rest.trailing_zeros());
                rest &= rest - 1;
            }
        });
    }

    /// Adds these to a set, which has room for them.
    pub(crate) fn add_to(&self, set: &mut Bitset) {
        let words = set.words_mut();
        self.each_word(0..words.len(), |at, word| words[at] |= word);
    }

    /// Takes these out of a set.
    pub(crate) fn take_from(&self, set: &mut Bitset) {
        let words = set.words_mut();
        self.each_word(0..words.len(), |at, word| words[at] &= !word);
    }

    /// The same people as one set of its own, to change.
    pub(crate) fn bits(&mut self) -> &mut Bitset {
        if !self.others.is_empty() {
            let mut words = Vec::with_capacity(self.first.words().len());
            self.each_word(0..usize::MAX, |_, word| words.push(word));
            *self = Self::from(Arc::new(Bitset::from(words)));
        }
        Arc::make_mut(&mut self.first)
    }

    /// The same people as one set.
    pub(crate) fn into_set(mut self) -> Arc<Bitset> {
        if !self.others.is_empty() {
            self.bits();
        }
        self.first
    }
}

#[cfg(test)]
mod tests;
