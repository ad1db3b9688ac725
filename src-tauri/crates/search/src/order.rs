//! A whole list in order, cheap to read from any row and cheap to keep in order.

use std::cmp::Ordering;
use std::ops::Range;

use crate::columns::make_room;
use crate::common::Common;
use crate::people::People;

/// Length at which a block is split in two. Of the items of a block, which lie all over the
/// memory, a change looks at nine.
const BLOCK: usize = 512;
/// With less room than this between any two labels of a block, all items get new ones.
const ROOM: u32 = 16;
/// So many items before and behind one get new labels first, where it has no room for one.
const NEAREST: usize = 16;
/// So many ordinals have one bound. People are mostly numbered in the order of names, so the
/// first rows of a list by name are in few chunks, whoever is in it.
const CHUNK: usize = 4096;
/// So many steps along the order are worth trying before labels are looked at.
const STEPS: usize = 2048;
/// Windows that end before this row are picked out of many without putting the many in order.
const WINDOW: usize = 1024;

/// Where one item belongs among the others.
pub(crate) trait Place {
    /// What is kept of an item beside the order; see [`Place::compare_mark`].
    fn mark(&self, item: u32) -> u32;

    /// Marks are true as long as this number stays.
    fn edition(&self) -> u32;

    /// How an item compares with this one as far as its mark tells: equal if it tells nothing.
    /// So the items that blocks begin with need not be looked at, which lie all over the memory.
    fn compare_mark(&self, mark: u32) -> Ordering;

    /// How another item compares with this one; equal only for itself.
    fn compare(&self, item: u32) -> Ordering;
}

/// Ordinals in order, in blocks, so that one change moves a block and not the list.
///
/// A window over some of them is found in one of two ways: along the order, where they are
/// many and lie everywhere, or by the labels of them alone, where they are few or lie
/// together at the end, as those do whose surnames begin with one letter.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    blocks: Vec<Vec<u32>>,
    /// By block: its first item and the mark of that.
    firsts: Vec<(u32, u32)>,
    /// The [`Place::edition`] of the marks.
    edition: u32,
    /// By ordinal: a number that grows with the place in the order, with room between two.
    labels: Vec<u32>,
    /// For each [`CHUNK`] of ordinals, by number of the chunk: nobody in it has a lower label.
    bounds: Vec<u32>,
    /// The chunks by their bounds.
    chunks: Vec<u32>,
    /// How many changes since the order was last read; see [`Self::is_worth_keeping`].
    changes: u32,
}

impl Order {
    /// `mark`: as [`Place::mark`] gives it in this [`Place::edition`].
    pub(crate) fn new(sorted: Vec<u32>, edition: u32, mark: impl Fn(u32) -> u32) -> Self {
        let blocks = sorted.chunks(BLOCK / 2);
        let mut order = Self {
            firsts: blocks
                .clone()
                .map(|block| (block[0], mark(block[0])))
                .collect(),
            blocks: blocks.map(<[u32]>::to_vec).collect(),
            edition,
            ..Self::default()
        };
        order.relabel();
        order
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

    /// Puts an ordinal in its place.
    pub(crate) fn insert(&mut self, ordinal: u32, place: &impl Place) {
        self.changes += 1;
        self.mark_anew(place);
        if self.labels.len() <= ordinal as usize {
            make_room(&mut self.labels);
            self.labels.resize(ordinal as usize + 1, 0);
        }
        let Some(block) = self.block_of(place) else {
            self.blocks.push(vec![ordinal]);
            self.firsts.push((ordinal, place.mark(ordinal)));
            self.relabel();
            return;
        };
        let items = &mut self.blocks[block];
        let at = items.partition_point(|other| place.compare(*other) == Ordering::Less);
        items.insert(at, ordinal);
        if at == 0 {
            self.firsts[block] = (ordinal, place.mark(ordinal));
        }
        let before = self.label_before(block, at);
        let label = before + self.room(block, &(at..at + 1)) / 2;
        self.labels[ordinal as usize] = label;
        self.bound(ordinal);
        if label == before {
            self.spread(block, at);
        }
        let items = &mut self.blocks[block];
        if items.len() >= BLOCK {
            let half = items.split_off(BLOCK / 2);
            self.firsts
                .insert(block + 1, (half[0], place.mark(half[0])));
            self.blocks.insert(block + 1, half);
        }
    }

    /// Gives an item and the nearest of its block, as few as there is room for, labels with the
    /// same room between any two, or all items if the whole block has too little.
    fn spread(&mut self, block: usize, at: usize) {
        let len = self.blocks[block].len();
        let mut reach = NEAREST;
        loop {
            let around = at.saturating_sub(reach)..len.min(at + reach);
            let step = self.room(block, &around) / (around.len() as u32 + 1);
            if step >= ROOM {
                let before = self.label_before(block, around.start);
                for (at, place) in around.zip(1..) {
                    let ordinal = self.blocks[block][at];
                    self.labels[ordinal as usize] = before + step * place;
                    self.bound(ordinal);
                }
                return;
            }
            if around.len() == len {
                return self.relabel();
            }
            reach *= 4;
        }
    }

    /// The label of the item before a place of a block; 0 before all.
    fn label_before(&self, block: usize, at: usize) -> u32 {
        let before = match at.checked_sub(1) {
            Some(before) => self.blocks[block].get(before),
            None => block.checked_sub(1).and_then(|at| self.blocks[at].last()),
        };
        before.map_or(0, |item| self.label(*item))
    }

    /// The room for labels between the items before and behind some places of a block.
    fn room(&self, block: usize, places: &Range<usize>) -> u32 {
        let next = self.blocks.get(block + 1);
        let behind = self.blocks[block].get(places.end);
        let behind = behind.or_else(|| next.and_then(|next| next.first()));
        let behind = behind.map_or(u32::MAX, |item| self.label(*item));
        behind - self.label_before(block, places.start)
    }

    /// Lowers the bound of the chunk of an ordinal to its label.
    fn bound(&mut self, ordinal: u32) {
        let (label, chunk) = (self.label(ordinal), ordinal as usize / CHUNK);
        while self.bounds.len() <= chunk {
            self.chunks.push(self.bounds.len() as u32);
            self.bounds.push(u32::MAX);
        }
        if label < self.bounds[chunk] {
            self.bounds[chunk] = label;
            let bounds = &self.bounds;
            self.chunks.sort_by_key(|chunk| bounds[*chunk as usize]);
        }
    }

    /// Gives all items labels with the same room between any two.
    fn relabel(&mut self) {
        let Self { blocks, labels, .. } = self;
        let items = blocks.iter().map(Vec::len).sum::<usize>();
        let most = blocks
            .iter()
            .flatten()
            .max()
            .map_or(0, |most| *most as usize + 1);
        if labels.len() < most {
            labels.resize(most, 0);
        }
        let step = (u32::MAX / (items as u32 + 1)).max(1);
        self.bounds = vec![u32::MAX; labels.len().div_ceil(CHUNK)];
        for (&ordinal, place) in blocks.iter().flatten().zip(1..) {
            let label = step * place;
            labels[ordinal as usize] = label;
            let bound = &mut self.bounds[ordinal as usize / CHUNK];
            *bound = label.min(*bound);
        }
        let bounds = &self.bounds;
        self.chunks = (0..bounds.len() as u32).collect();
        self.chunks.sort_by_key(|chunk| bounds[*chunk as usize]);
    }

    /// Grows with the place of an item; never 0 and never the greatest number.
    fn label(&self, ordinal: u32) -> u32 {
        self.labels[ordinal as usize]
    }

    /// Takes an ordinal out.
    pub(crate) fn remove(&mut self, place: &impl Place) {
        self.changes += 1;
        self.mark_anew(place);
        let Some(block) = self.block_of(place) else {
            return;
        };
        let items = &mut self.blocks[block];
        let at = items.partition_point(|other| place.compare(*other) == Ordering::Less);
        if items
            .get(at)
            .is_none_or(|other| place.compare(*other) != Ordering::Equal)
        {
            return;
        }
        items.remove(at);
        match items.first() {
            None => {
                self.blocks.remove(block);
                self.firsts.remove(block);
            }
            Some(first) if at == 0 => self.firsts[block] = (*first, place.mark(*first)),
            Some(_) => {}
        }
    }

    /// Marks the items that blocks begin with, unless their marks are still true.
    fn mark_anew(&mut self, place: &impl Place) {
        if self.edition != place.edition() {
            self.edition = place.edition();
            for (first, mark) in &mut self.firsts {
                *mark = place.mark(*first);
            }
        }
    }

    /// The block where an item stands or belongs: the last that starts no later.
    fn block_of(&self, place: &impl Place) -> Option<usize> {
        let after = self.firsts.partition_point(|(first, mark)| {
            let compared = place.compare_mark(*mark);
            compared.then_with(|| place.compare(*first)) != Ordering::Greater
        });
        (!self.blocks.is_empty()).then(|| after.saturating_sub(1))
    }

    /// The rows `from..to` among the `count` items of `people`.
    ///
    /// `is_blank`: for a list that is sorted the other way round, which items have no value;
    /// they are the last of the order and stay the last. `people` has none but items.
    pub(crate) fn window(
        &self,
        people: &People,
        count: usize,
        rows: Range<usize>,
        is_blank: Option<&dyn Fn(u32) -> bool>,
    ) -> Vec<u32> {
        let Some(is_blank) = is_blank else {
            let walked = self.walked(self.iter(), people, count, &rows);
            return walked.unwrap_or_else(|| match people {
                People::Many(people) if rows.end <= WINDOW => self.first(people, rows),
                People::Few(people) => self.first_of_few(people, rows),
                People::Many(_) => self.chosen(people, rows, |label| label),
            });
        };
        let (blanks_from, first_blank) = self.partition(|item| !is_blank(item));
        let len: usize = self.blocks.iter().map(Vec::len).sum();
        let turned = self.iter().rev().skip(len - blanks_from);
        let turned = turned.chain(self.iter().skip(blanks_from));
        self.walked(turned, people, count, &rows)
            .unwrap_or_else(|| {
                self.chosen(people, rows, |label| match first_blank.checked_sub(label) {
                    Some(before @ 1..) => before,
                    Some(0) | None => label,
                })
            })
    }

    /// Walks along `items` up to the end of the window; `None` where that seems the longer
    /// way, or turns out to be because the people stand together far from the start.
    fn walked(
        &self,
        items: impl Iterator<Item = u32>,
        people: &People,
        count: usize,
        rows: &Range<usize>,
    ) -> Option<Vec<u32>> {
        let People::Many(people) = people else {
            return None;
        };
        let all = self.labels.len();
        let deep = rows.end > WINDOW;
        let likely = (rows.end as u64 * all as u64 / count.max(1) as u64) as usize;
        let steps = match deep {
            true if count * 8 > all => all,
            false if likely * 32 < count => likely * 4 + STEPS,
            true | false => return None,
        };
        let mut window = Vec::with_capacity(rows.len());
        let mut row = 0;
        for item in items.take(steps) {
            if people.contains(item) {
                if row >= rows.start {
                    window.push(item);
                }
                row += 1;
                if row == rows.end {
                    return Some(window);
                }
            }
        }
        (steps == all).then_some(window)
    }

    /// Picks the window out of the people by their labels, which `turn` puts in the order of
    /// the list.
    fn chosen(&self, people: &People, rows: Range<usize>, turn: impl Fn(u32) -> u32) -> Vec<u32> {
        let mut first = First::new(rows.end);
        people.for_each(|item| first.take(turn(self.label(item)), item));
        first.rows(rows)
    }

    /// The same for the first rows: goes through the people by chunks, those that may hold the
    /// first ones first, until no other chunk can.
    fn first(&self, people: &Common, rows: Range<usize>) -> Vec<u32> {
        let mut first = First::new(rows.end);
        for &chunk in &self.chunks {
            if self.bounds[chunk as usize] >= first.limit {
                break;
            }
            let chunk = chunk as usize * CHUNK;
            people.for_each_in(chunk..chunk + CHUNK, |item| {
                first.take(self.label(item), item);
            });
            first.close();
        }
        first.rows(rows)
    }

    /// The same for a list of them: where a chunk cannot hold one of the first, no label of
    /// it is looked at.
    fn first_of_few(&self, people: &[u32], rows: Range<usize>) -> Vec<u32> {
        let mut first = First::new(rows.end);
        for &item in people {
            if self.bounds[item as usize / CHUNK] < first.limit {
                first.take(self.label(item), item);
            }
        }
        first.rows(rows)
    }

    /// How many at the start satisfy `holds`, where those come first, and the label of the
    /// first that does not; the greatest number if all do.
    fn partition(&self, holds: impl Fn(u32) -> bool) -> (usize, u32) {
        let full = self.blocks.partition_point(|block| holds(block[0]));
        let (blocks, rest) = self.blocks.split_at(full);
        let last = blocks.last().map_or(&[][..], Vec::as_slice);
        let within = last.partition_point(|item| holds(*item));
        let before: usize = blocks.iter().map(Vec::len).sum();
        let next = last
            .get(within)
            .or_else(|| rest.first().map(|block| &block[0]));
        (
            before - last.len() + within,
            next.map_or(u32::MAX, |item| self.label(*item)),
        )
    }

    /// The ordinals in order.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = u32> + '_ {
        self.blocks.iter().flatten().copied()
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        self.blocks
            .iter()
            .map(|block| block.capacity() * 4 + 24)
            .sum::<usize>()
            + self.firsts.capacity() * 8
            + (self.labels.capacity() + self.bounds.capacity() + self.chunks.capacity()) * 4
    }
}

/// The first of those that are taken, by their labels.
struct First {
    end: usize,
    kept: Vec<(u32, u32)>,
    /// Whoever has this label or a greater one is not among the first.
    limit: u32,
}

impl First {
    fn new(end: usize) -> Self {
        Self {
            end,
            kept: Vec::new(),
            limit: u32::MAX,
        }
    }

    fn take(&mut self, label: u32, item: u32) {
        if label < self.limit {
            self.kept.push((label, item));
            if self.kept.len() >= self.end.saturating_mul(2).saturating_add(64) {
                self.close();
            }
        }
    }

    /// Keeps the first ones only; whoever comes after all of them is not wanted any more.
    fn close(&mut self) {
        if let Some(last) = self.end.checked_sub(1)
            && last < self.kept.len()
        {
            let (_, last, _) = self.kept.select_nth_unstable(last);
            self.limit = last.0;
            self.kept.truncate(self.end);
        }
    }

    /// These rows of them, in order.
    fn rows(mut self, rows: Range<usize>) -> Vec<u32> {
        self.close();
        if rows.start >= self.kept.len() {
            return Vec::new();
        }
        self.kept.select_nth_unstable(rows.start);
        let window = &mut self.kept[rows.start..];
        window.sort_unstable();
        window.iter().map(|(_, item)| *item).collect()
    }
}

#[cfg(test)]
mod tests;
