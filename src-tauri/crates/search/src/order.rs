//! A whole list in order, cheap to read from any row and cheap to keep in order.

use std::cmp::Ordering;

/// Length at which a block is split in two.
const BLOCK: usize = 2048;

/// Ordinals in order, in blocks, so that one change moves a block and not the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    blocks: Vec<Vec<u32>>,
    /// How many changes since the order was last read; see [`Self::is_worth_keeping`].
    changes: u32,
}

impl Order {
    pub(crate) fn new(sorted: Vec<u32>) -> Self {
        Self {
            blocks: sorted.chunks(BLOCK / 2).map(<[u32]>::to_vec).collect(),
            changes: 0,
        }
    }

    /// Whether it is cheaper to keep the order than to sort again when it is asked for.
    pub(crate) fn is_worth_keeping(&self) -> bool {
        self.changes < 4096
    }

    pub(crate) fn was_read(&mut self) {
        self.changes = 0;
    }

    pub(crate) fn was_changed(&self) -> bool {
        self.changes > 0
    }

    /// Puts an ordinal in its place; `compare` compares another with it.
    pub(crate) fn insert(&mut self, ordinal: u32, compare: impl Fn(u32) -> Ordering) {
        self.changes += 1;
        let Some(block) = self.block_of(&compare) else {
            self.blocks.push(vec![ordinal]);
            return;
        };
        let items = &mut self.blocks[block];
        let at = items.partition_point(|other| compare(*other) == Ordering::Less);
        items.insert(at, ordinal);
        if items.len() >= BLOCK {
            let half = items.split_off(BLOCK / 2);
            self.blocks.insert(block + 1, half);
        }
    }

    /// Takes an ordinal out; `compare` compares another with it, equal only for itself.
    pub(crate) fn remove(&mut self, compare: impl Fn(u32) -> Ordering) {
        self.changes += 1;
        let Some(block) = self.block_of(&compare) else {
            return;
        };
        let items = &mut self.blocks[block];
        let at = items.partition_point(|other| compare(*other) == Ordering::Less);
        if items
            .get(at)
            .is_some_and(|other| compare(*other) == Ordering::Equal)
        {
            items.remove(at);
            if items.is_empty() {
                self.blocks.remove(block);
            }
        }
    }

    /// The block where an item stands or belongs: the last that starts no later.
    fn block_of(&self, compare: &impl Fn(u32) -> Ordering) -> Option<usize> {
        let after = self
            .blocks
            .partition_point(|block| compare(block[0]) != Ordering::Greater);
        (!self.blocks.is_empty()).then(|| after.saturating_sub(1))
    }

    pub(crate) fn len(&self) -> usize {
        self.blocks.iter().map(Vec::len).sum()
    }

    /// How many at the start satisfy `holds`, where those come first.
    pub(crate) fn partition_point(&self, holds: impl Fn(u32) -> bool) -> usize {
        let full = self.blocks.partition_point(|block| holds(block[0]));
        let Some(last) = full.checked_sub(1) else {
            return 0;
        };
        self.blocks[..last].iter().map(Vec::len).sum::<usize>()
            + self.blocks[last].partition_point(|item| holds(*item))
    }

    /// The ordinals in order.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = u32> + '_ {
        self.blocks.iter().flatten().copied()
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        self.blocks
            .iter()
            .map(|block| block.capacity() * 4 + 24)
            .sum()
    }
}

#[cfg(test)]
mod tests;
