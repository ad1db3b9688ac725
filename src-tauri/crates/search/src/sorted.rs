//! Numbers of things, kept in the order of a key that lies elsewhere.

use crate::columns;

/// How many wait unsorted before they are put in their places.
const PENDING_AT_MOST: usize = 2048;
/// The second run joins the first once it is longer than this part of it.
const SECOND_AT_MOST: usize = 8;

/// Slots in the order of their keys, in a long run and a shorter one, and some that came
/// lately.
///
/// Putting in costs next to nothing, and putting many in costs little each, however many are
/// there already; a search looks into both runs and at the late ones one by one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sorted {
    base: Vec<u32>,
    second: Vec<u32>,
    pending: Vec<u32>,
}

impl Sorted {
    /// Puts a slot in. [`Self::settle`] is due now and then.
    pub(crate) fn insert(&mut self, slot: u32) {
        self.pending.push(slot);
    }

    /// Puts in a slot that is known to come after all others, where [`Self::last`] is known.
    pub(crate) fn push(&mut self, slot: u32) {
        columns::push(&mut self.base, slot);
    }

    /// The last of all; `None` also where it would have to be looked for.
    pub(crate) fn last(&self) -> Option<u32> {
        self.base.last().copied().filter(|_| self.is_one_run())
    }

    /// Whether everything is in one run, so that what comes last can be pushed.
    pub(crate) fn is_one_run(&self) -> bool {
        self.second.is_empty() && self.pending.is_empty()
    }

    pub(crate) fn is_full(&self) -> bool {
        self.pending.len() >= PENDING_AT_MOST
    }

    /// The same while many are put in and nothing is looked for: the late ones may be as many
    /// as the others, so that each is put in its place a few times in all.
    pub(crate) fn is_full_of_many(&self) -> bool {
        self.pending.len() >= PENDING_AT_MOST.max(self.base.len() + self.second.len())
    }

    /// Puts the late ones in their places.
    pub(crate) fn settle<K: Ord>(&mut self, key: impl Fn(u32) -> K) {
        merge(&mut self.second, std::mem::take(&mut self.pending), &key);
        if self.second.len() > PENDING_AT_MOST + self.base.len() / SECOND_AT_MOST {
            self.unite(key);
        }
    }

    /// Puts everything into one run.
    pub(crate) fn unite<K: Ord>(&mut self, key: impl Fn(u32) -> K) {
        merge(&mut self.second, std::mem::take(&mut self.pending), &key);
        let second = std::mem::take(&mut self.second);
        if self.base.is_empty() {
            self.base = second;
        } else {
            merge(&mut self.base, second, &key);
        }
    }

    /// Takes a slot out; its key must still be the one it was put in with.
    pub(crate) fn remove<K: Ord>(&mut self, slot: u32, key: impl Fn(u32) -> K) {
        let wanted = key(slot);
        for run in [&mut self.base, &mut self.second] {
            let start = run.partition_point(|other| key(*other) < wanted);
            let at = run[start..]
                .iter()
                .take_while(|other| key(**other) == wanted)
                .position(|other| *other == slot);
            if let Some(at) = at {
                run.remove(start + at);
                return;
            }
        }
        if let Some(at) = self.pending.iter().position(|other| *other == slot) {
            self.pending.swap_remove(at);
        }
    }

    /// The settled slots whose key is from the first for which `below` is false to the last
    /// for which `within` is true.
    pub(crate) fn range<K>(
        &self,
        key: impl Fn(u32) -> K,
        below: impl Fn(&K) -> bool,
        within: impl Fn(&K) -> bool,
    ) -> impl Iterator<Item = u32> {
        self.runs().into_iter().flat_map(move |run| {
            let start = run.partition_point(|slot| below(&key(*slot)));
            let len = run[start..].partition_point(|slot| within(&key(*slot)));
            run[start..start + len].iter().copied()
        })
    }

    /// The settled slots, each run in order.
    pub(crate) fn runs(&self) -> [&[u32]; 2] {
        [&self.base, &self.second]
    }

    /// The first run: everything after [`Self::unite`].
    pub(crate) fn slots(&self) -> &[u32] {
        &self.base
    }

    /// The late ones, in no order.
    pub(crate) fn pending(&self) -> &[u32] {
        &self.pending
    }

    pub(crate) fn renumber(&mut self, new: impl Fn(u32) -> Option<u32>) {
        for slots in [&mut self.base, &mut self.second, &mut self.pending] {
            let kept = slots.iter().filter_map(|slot| new(*slot)).collect();
            *slots = kept;
        }
    }

    pub(crate) fn from_slots(base: Vec<u32>) -> Self {
        Self {
            base,
            ..Self::default()
        }
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        (self.base.capacity() + self.second.capacity() + self.pending.capacity()) * 4
    }
}

/// Puts late slots, in no order, into a run that is in order.
fn merge<K: Ord>(run: &mut Vec<u32>, late: Vec<u32>, key: &impl Fn(u32) -> K) {
    if late.is_empty() {
        return;
    }
    let mut late: Vec<(K, u32)> = late.into_iter().map(|slot| (key(slot), slot)).collect();
    late.sort_unstable();
    let mut merged = Vec::with_capacity(run.len() + late.len());
    let mut from = 0;
    // Few are put in one by one; for many every key is looked at once.
    let many = late.len() * 16 > run.len();
    for (wanted, slot) in late {
        let rest = &run[from..];
        let count = if many {
            rest.iter().take_while(|slot| key(**slot) < wanted).count()
        } else {
            rest.partition_point(|slot| key(*slot) < wanted)
        };
        merged.extend_from_slice(&rest[..count]);
        merged.push(slot);
        from += count;
    }
    merged.extend_from_slice(&run[from..]);
    *run = merged;
}

#[cfg(test)]
mod tests;
