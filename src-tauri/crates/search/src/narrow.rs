//! A column of small numbers, two bytes each until one does not fit.

use crate::columns::{moved, push};

/// Numbers by ordinal.
#[derive(Clone, Debug)]
pub(crate) enum Narrow {
    Small(Vec<u16>),
    Wide(Vec<u32>),
}

impl Default for Narrow {
    fn default() -> Self {
        Self::Small(Vec::new())
    }
}

impl Narrow {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Small(numbers) => numbers.len(),
            Self::Wide(numbers) => numbers.len(),
        }
    }

    pub(crate) fn get(&self, at: usize) -> u32 {
        match self {
            Self::Small(numbers) => u32::from(numbers[at]),
            Self::Wide(numbers) => numbers[at],
        }
    }

    /// Counts the numbers of some people; `counts` has room for each.
    pub(crate) fn tally(&self, people: &[u32], counts: &mut [u32]) {
        match self {
            Self::Small(numbers) => {
                for &person in people {
                    counts[usize::from(numbers[person as usize])] += 1;
                }
            }
            Self::Wide(numbers) => {
                for &person in people {
                    counts[numbers[person as usize] as usize] += 1;
                }
            }
        }
    }

    pub(crate) fn push(&mut self, number: u32) {
        match self {
            Self::Small(numbers) => push(numbers, 0),
            Self::Wide(numbers) => push(numbers, 0),
        }
        self.set(self.len() - 1, number);
    }

    pub(crate) fn set(&mut self, at: usize, number: u32) {
        if let Self::Small(numbers) = self {
            match u16::try_from(number) {
                Ok(small) => return numbers[at] = small,
                Err(_) => *self = Self::Wide(numbers.iter().map(|n| u32::from(*n)).collect()),
            }
        }
        if let Self::Wide(numbers) = self {
            numbers[at] = number;
        }
    }

    /// Puts the numbers in this order of their old places.
    pub(crate) fn put_in(&mut self, order: &[u32]) {
        *self = match self {
            Self::Small(numbers) => Self::Small(moved(numbers, order)),
            Self::Wide(numbers) => Self::Wide(moved(numbers, order)),
        };
    }

    pub(crate) fn max(&self) -> u32 {
        match self {
            Self::Small(numbers) => numbers.iter().copied().max().map_or(0, u32::from),
            Self::Wide(numbers) => numbers.iter().copied().max().unwrap_or(0),
        }
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        match self {
            Self::Small(numbers) => numbers.capacity() * 2,
            Self::Wide(numbers) => numbers.capacity() * 4,
        }
    }
}
