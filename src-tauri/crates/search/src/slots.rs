//! Values of which a person mostly has one, sometimes several: phones, addresses.

use std::collections::HashMap;

use crate::columns;

/// The place of one value: the ordinal of its owner for a first value, otherwise a number
/// from [`EXTRA`] on.
pub(crate) type Slot = u32;

/// The first slot of second and further values; ordinals stay below it.
pub(crate) const EXTRA: u32 = 1 << 31;

/// The owner of a slot that was given up.
const NOBODY: u32 = u32::MAX;

/// Values by person; the default value stands for none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Slots<K> {
    first: Vec<K>,
    extra: Vec<(K, u32)>,
    extra_of: HashMap<u32, Vec<Slot>>,
}

impl<K: Copy + Default + PartialEq> Slots<K> {
    /// Makes room for one more person.
    pub(crate) fn push(&mut self) {
        columns::push(&mut self.first, K::default());
    }

    /// How many people there is room for.
    pub(crate) fn people(&self) -> u32 {
        self.first.len() as u32
    }

    pub(crate) fn value(&self, slot: Slot) -> K {
        match slot.checked_sub(EXTRA) {
            None => self.first[slot as usize],
            Some(extra) => self.extra[extra as usize].0,
        }
    }

    pub(crate) fn owner(&self, slot: Slot) -> u32 {
        match slot.checked_sub(EXTRA) {
            None => slot,
            Some(extra) => self.extra[extra as usize].1,
        }
    }

    /// The slots a person has, the first first.
    pub(crate) fn of(&self, ordinal: u32) -> impl Iterator<Item = Slot> + '_ {
        let first = (self.first[ordinal as usize] != K::default()).then_some(ordinal);
        let extra = self.extra_of.get(&ordinal).into_iter().flatten().copied();
        first.into_iter().chain(extra)
    }

    /// Takes the values of a person away.
    pub(crate) fn clear(&mut self, ordinal: u32) {
        self.first[ordinal as usize] = K::default();
        for slot in self.extra_of.remove(&ordinal).unwrap_or_default() {
            self.extra[(slot - EXTRA) as usize] = (K::default(), NOBODY);
        }
    }

    /// Gives a person without values some; returns their slots.
    pub(crate) fn fill(&mut self, ordinal: u32, values: impl IntoIterator<Item = K>) -> Vec<Slot> {
        let mut slots = Vec::new();
        for value in values {
            if slots.is_empty() {
                self.first[ordinal as usize] = value;
                slots.push(ordinal);
            } else {
                let slot = EXTRA + self.extra.len() as u32;
                self.extra.push((value, ordinal));
                self.extra_of.entry(ordinal).or_default().push(slot);
                slots.push(slot);
            }
        }
        slots
    }

    /// Gives every person a new ordinal, and drops those without one.
    ///
    /// `order`: the old ordinals in the order of the new ones; `new`: by old ordinal the new.
    /// Returns what each old slot became: for first values the same as `new`, for the others
    /// by their number.
    pub(crate) fn renumber(&mut self, order: &[u32], new: &[Option<u32>]) -> Vec<Option<Slot>> {
        self.first = columns::moved(&self.first, order);
        let mut extra = Vec::new();
        let mut moved = Vec::with_capacity(self.extra.len());
        self.extra_of.clear();
        for &(value, owner) in &self.extra {
            let owner = new.get(owner as usize).copied().flatten();
            moved.push(owner.map(|owner| {
                let slot = EXTRA + extra.len() as u32;
                extra.push((value, owner));
                self.extra_of.entry(owner).or_default().push(slot);
                slot
            }));
        }
        self.extra = extra;
        moved
    }

    pub(crate) fn parts(&self) -> (&[K], &[(K, u32)]) {
        (&self.first, &self.extra)
    }

    /// Puts slots together from what [`Self::parts`] gave; `None` if an owner does not exist.
    pub(crate) fn from_parts(first: Vec<K>, extra: Vec<(K, u32)>) -> Option<Self> {
        let mut extra_of: HashMap<u32, Vec<Slot>> = HashMap::new();
        for (at, &(_, owner)) in extra.iter().enumerate() {
            if owner == NOBODY {
                continue;
            }
            if owner as usize >= first.len() {
                return None;
            }
            extra_of.entry(owner).or_default().push(EXTRA + at as u32);
        }
        Some(Self {
            first,
            extra,
            extra_of,
        })
    }

    /// Whether a slot read from outside names a value.
    pub(crate) fn is_slot(&self, slot: Slot) -> bool {
        match slot.checked_sub(EXTRA) {
            None => (slot as usize) < self.first.len(),
            Some(extra) => {
                (extra as usize) < self.extra.len() && self.extra[extra as usize].1 != NOBODY
            }
        }
    }

    /// Gives back the room beyond the people there are.
    pub(crate) fn close_up(&mut self) {
        self.first.shrink_to_fit();
        self.extra.shrink_to_fit();
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        self.first.capacity() * size_of::<K>()
            + self.extra.capacity() * size_of::<(K, u32)>()
            + self.extra_of.len() * 64
    }
}
