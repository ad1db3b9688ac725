//! Sets of ordinals as plain bits.
//!
//! At a million people a set is 125 KB: it is filled, joined and counted in microseconds and
//! needs no case for thin and thick sets.

use std::ops::{Range, RangeInclusive};

/// A set of ordinals below a bound that its maker knows; the default has nobody and no room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bitset {
    words: Vec<u64>,
}

impl Bitset {
    /// The empty set, with room for `len` ordinals.
    pub(crate) fn new(len: usize) -> Self {
        Self {
            words: vec![0; len.div_ceil(64)],
        }
    }

    /// The same for a set that is kept while people come: with room for some more of them,
    /// so that the next one does not have it moved.
    pub(crate) fn with_room(len: usize) -> Self {
        let mut words = Vec::with_capacity((len + len / 16).div_ceil(64) + 64);
        words.resize(len.div_ceil(64), 0);
        Self { words }
    }

    /// The ordinals below `len` for which `holds`.
    pub(crate) fn from_fn(len: usize, holds: impl Fn(usize) -> bool) -> Self {
        let words = (0..len.div_ceil(64))
            .map(|word| {
                let start = word * 64;
                (start..len.min(start + 64))
                    .map(|at| u64::from(holds(at)) << (at - start))
                    .fold(0, |word, bit| word | bit)
            })
            .collect();
        Self { words }
    }

    /// Makes room up to `len` ordinals.
    pub(crate) fn grow(&mut self, len: usize) {
        let words = len.div_ceil(64);
        if words > self.words.len() {
            self.words.resize(words, 0);
        }
    }

    pub(crate) fn insert(&mut self, ordinal: u32) {
        self.words[ordinal as usize >> 6] |= 1 << (ordinal & 63);
    }

    pub(crate) fn remove(&mut self, ordinal: u32) {
        if let Some(word) = self.words.get_mut(ordinal as usize >> 6) {
            *word &= !(1 << (ordinal & 63));
        }
    }

    /// Puts an ordinal in or takes it out, making room if need be.
    pub(crate) fn put(&mut self, ordinal: u32, is_in: bool) {
        self.grow(ordinal as usize + 1);
        if is_in {
            self.insert(ordinal);
        } else {
            self.remove(ordinal);
        }
    }

    /// Whether an ordinal is in the set; one that there is no room for is not.
    pub(crate) fn contains(&self, ordinal: u32) -> bool {
        let word = self.words.get(ordinal as usize >> 6);
        word.is_some_and(|word| word >> (ordinal & 63) & 1 == 1)
    }

    pub(crate) fn insert_all(&mut self, ordinals: &[u32]) {
        for &ordinal in ordinals {
            self.insert(ordinal);
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.words
            .iter()
            .map(|word| word.count_ones() as usize)
            .sum()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// Keeps what is in both.
    pub(crate) fn and(&mut self, other: &Self) {
        self.words.truncate(other.words.len());
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Adds what is in the other.
    pub(crate) fn or(&mut self, other: &Self) {
        self.grow(other.words.len() * 64);
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Keeps what is not in the other.
    pub(crate) fn and_not(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    /// How many are in both.
    pub(crate) fn count_and(&self, other: &Self) -> usize {
        self.words
            .iter()
            .zip(&other.words)
            .map(|(word, other)| (word & other).count_ones() as usize)
            .sum()
    }

    /// The ordinals, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().enumerate().flat_map(|(at, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                (rest != 0).then(|| {
                    let bit = rest.trailing_zeros();
                    rest &= rest - 1;
                    at as u32 * 64 + bit
                })
            })
        })
    }

    /// Calls `each` for every ordinal, ascending; quicker than [`Self::iter`] for many.
    pub(crate) fn for_each(&self, each: impl FnMut(u32)) {
        self.for_each_in(0..self.words.len() * 64, each);
    }

    /// The same for the ordinals of a range that begins and ends at a word.
    pub(crate) fn for_each_in(&self, ordinals: Range<usize>, mut each: impl FnMut(u32)) {
        let end = (ordinals.end / 64).min(self.words.len());
        let start = (ordinals.start / 64).min(end);
        for (at, &word) in (start..).zip(&self.words[start..end]) {
            let mut rest = word;
            while rest != 0 {
                each(at as u32 * 64 + rest.trailing_zeros());
                rest &= rest - 1;
            }
        }
    }

    /// Puts in everybody of a range, for which there is room.
    pub(crate) fn insert_from(&mut self, ordinals: &RangeInclusive<u32>) {
        let (first, last) = (*ordinals.start() as usize, *ordinals.end() as usize);
        let (from, to) = (first / 64, last / 64);
        let mask = |at: usize| {
            let low = if at == from {
                u64::MAX << (first % 64)
            } else {
                u64::MAX
            };
            let high = if at == to {
                u64::MAX >> (63 - last % 64)
            } else {
                u64::MAX
            };
            low & high
        };
        for (at, word) in (from..).zip(&mut self.words[from..=to]) {
            *word |= mask(at);
        }
    }

    /// [`Bitset::for_each_in`] for any range of ordinals.
    pub(crate) fn for_each_from(&self, ordinals: &RangeInclusive<u32>, mut each: impl FnMut(u32)) {
        let end = *ordinals.end() as usize / 64 + 1;
        self.for_each_in(*ordinals.start() as usize..end * 64, |ordinal| {
            if ordinals.contains(&ordinal) {
                each(ordinal);
            }
        });
    }

    pub(crate) fn words(&self) -> &[u64] {
        &self.words
    }

    pub(crate) fn words_mut(&mut self) -> &mut [u64] {
        &mut self.words
    }
}

impl From<Vec<u64>> for Bitset {
    fn from(words: Vec<u64>) -> Self {
        Self { words }
    }
}
