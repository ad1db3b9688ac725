//! Numbers of things, kept in the order of a key that lies elsewhere.

use std::ops::Range;

/// How many wait unsorted before they are put in their places.
const PENDING_AT_MOST: usize = 2048;

/// Slots in the order of their keys, and some that came lately.
///
/// Putting in costs next to nothing; a search looks at the late ones one by one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sorted {
    base: Vec<u32>,
    pending: Vec<u32>,
}

impl Sorted {
    /// Puts a slot in. [`Self::settle`] is due now and then.
    pub(crate) fn insert(&mut self, slot: u32) {
        self.pending.push(slot);
    }

    /// Puts in a slot that is known to come after all others.
    pub(crate) fn push(&mut self, slot: u32) {
        self.base.push(slot);
    }

    pub(crate) fn last(&self) -> Option<u32> {
        self.base.last().copied()
    }

    pub(crate) fn has_pending(&self) -> bool {
        !self.pending.is_empty()
    }

    pub(crate) fn is_full(&self) -> bool {
        self.pending.len() >= PENDING_AT_MOST
    }

    /// Puts the late ones in their places.
    pub(crate) fn settle<K: Ord>(&mut self, key: impl Fn(u32) -> K) {
        if self.pending.is_empty() {
            return;
        }
        let mut late: Vec<(K, u32)> = self
            .pending
            .drain(..)
            .map(|slot| (key(slot), slot))
            .collect();
        late.sort_unstable();
        if self.base.is_empty() {
            self.base = late.into_iter().map(|(_, slot)| slot).collect();
            return;
        }
        let mut merged = Vec::with_capacity(self.base.len() + late.len());
        let mut from = 0;
        // Few are put in one by one; for many every key is looked at once.
        let many = late.len() * 16 > self.base.len();
        for (wanted, slot) in late {
            let rest = &self.base[from..];
            let count = if many {
                rest.iter().take_while(|slot| key(**slot) < wanted).count()
            } else {
                rest.partition_point(|slot| key(*slot) < wanted)
            };
            merged.extend_from_slice(&rest[..count]);
            merged.push(slot);
            from += count;
        }
        merged.extend_from_slice(&self.base[from..]);
        self.base = merged;
    }

    /// Takes a slot out; its key must still be the one it was put in with.
    pub(crate) fn remove<K: Ord>(&mut self, slot: u32, key: impl Fn(u32) -> K) {
        if let Some(at) = self.pending.iter().position(|other| *other == slot) {
            self.pending.swap_remove(at);
            return;
        }
        let wanted = key(slot);
        let start = self.base.partition_point(|other| key(*other) < wanted);
        let at = self.base[start..]
            .iter()
            .take_while(|other| key(**other) == wanted)
            .position(|other| *other == slot);
        if let Some(at) = at {
            self.base.remove(start + at);
        }
    }

    /// The settled slots whose key is from the first for which `from` is false to the last
    /// for which `within` is true, as a range of [`Self::slots`].
    pub(crate) fn range<K>(
        &self,
        key: impl Fn(u32) -> K,
        below: impl Fn(&K) -> bool,
        within: impl Fn(&K) -> bool,
    ) -> Range<usize> {
        let start = self.base.partition_point(|slot| below(&key(*slot)));
        let len = self.base[start..].partition_point(|slot| within(&key(*slot)));
        start..start + len
    }

    /// The settled slots, in order.
    pub(crate) fn slots(&self) -> &[u32] {
        &self.base
    }

    /// The late ones, in no order.
    pub(crate) fn pending(&self) -> &[u32] {
        &self.pending
    }

    pub(crate) fn renumber(&mut self, new: impl Fn(u32) -> Option<u32>) {
        for slots in [&mut self.base, &mut self.pending] {
            let kept = slots.iter().filter_map(|slot| new(*slot)).collect();
            *slots = kept;
        }
    }

    pub(crate) fn from_slots(base: Vec<u32>) -> Self {
        Self {
            base,
            pending: Vec::new(),
        }
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        (self.base.capacity() + self.pending.capacity()) * 4
    }
}
