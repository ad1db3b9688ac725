//! The word table: every distinct key of the register, in order, each with the people it
//! stands at.
//!
//! Three million people have some fifty thousand distinct words, so the words are searched
//! and not the people. The sorted array is an implicit trie: the words with a common start
//! lie side by side, and a search narrows a range by one letter at a time. New words go into
//! a small second array of the same kind, so that nothing is rebuilt when a person is added.
//!
//! Source: measured against search engines and automata; see the figures in `examples/`.

use std::cmp::Ordering;
use std::ops::Range;
use std::sync::OnceLock;

use crate::fold::vowel_skeleton;
use crate::interner::Interner;

/// How many new words wait in the second array at least before the two become one.
const OVERLAY_AT_LEAST: usize = 512;

/// The table; a word is named by a number that stays.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    texts: Interner,
    /// For each word the people it stands at, ascending and without repeats.
    lists: Vec<Vec<u32>>,
    base: Run,
    overlay: Run,
    /// Made when first asked for.
    skeletons: OnceLock<Skeletons>,
}

/// Words by vowel skeleton: for each skeleton the word that came last, for each word the one
/// before it with the same skeleton, both with one added.
#[derive(Clone, Debug, Default)]
struct Skeletons {
    texts: Interner,
    last: Vec<u32>,
    before: Vec<u32>,
}

impl Skeletons {
    fn of(words: &Interner) -> Self {
        let mut skeletons = Self::default();
        (0..words.len() as u32).for_each(|id| skeletons.learn(id, words));
        skeletons
    }

    /// Takes in the next word.
    fn learn(&mut self, id: u32, words: &Interner) {
        let skeleton = vowel_skeleton(words.text(id));
        let (skeleton, new) = self.texts.intern(skeleton.as_bytes());
        if new {
            self.last.push(0);
        }
        self.before.push(self.last[skeleton as usize]);
        self.last[skeleton as usize] = id + 1;
    }
}

/// Words in order, by their first eight letters and the number of each.
#[derive(Clone, Debug, Default)]
struct Run {
    heads: Vec<u64>,
    ids: Vec<u32>,
}

impl Words {
    pub(crate) fn len(&self) -> usize {
        self.lists.len()
    }

    pub(crate) fn text(&self, id: u32) -> &str {
        self.texts.text(id)
    }

    pub(crate) fn list(&self, id: u32) -> &[u32] {
        &self.lists[id as usize]
    }

    /// The number of a word, as a whole.
    pub(crate) fn whole(&self, word: &str) -> Option<u32> {
        self.texts.find(word.as_bytes())
    }

    /// The number of a word, which becomes known if it was not.
    pub(crate) fn intern(&mut self, word: &str) -> u32 {
        let (id, new) = self.texts.intern(word.as_bytes());
        if new {
            self.lists.push(Vec::new());
            if let Some(skeletons) = self.skeletons.get_mut() {
                skeletons.learn(id, &self.texts);
            }
            self.overlay.insert(id, &self.texts);
            if self.overlay.ids.len() > OVERLAY_AT_LEAST.max(self.base.ids.len() / 16) {
                let overlay = std::mem::take(&mut self.overlay);
                self.base.merge(&overlay, &self.texts);
            }
        }
        id
    }

    /// Notes that a word stands at a person; twice is once.
    pub(crate) fn add(&mut self, id: u32, ordinal: u32) {
        let list = &mut self.lists[id as usize];
        match list.last() {
            Some(last) if *last >= ordinal => {
                if let Err(at) = list.binary_search(&ordinal) {
                    list.insert(at, ordinal);
                }
            }
            Some(_) | None => list.push(ordinal),
        }
    }

    /// Notes that a word stands at a person no more.
    pub(crate) fn remove(&mut self, id: u32, ordinal: u32) {
        let list = &mut self.lists[id as usize];
        if let Ok(at) = list.binary_search(&ordinal) {
            list.remove(at);
        }
    }

    /// The words that start with `prefix`, in no particular order.
    pub(crate) fn prefix(&self, prefix: &str) -> Vec<u32> {
        let mut found = Vec::new();
        for run in [&self.base, &self.overlay] {
            let range = run.narrow(0..run.ids.len(), 0, prefix.as_bytes(), &self.texts);
            found.extend_from_slice(&run.ids[range]);
        }
        found
    }

    /// The words with a start that is at most one edit away from `query`.
    ///
    /// An edit puts in, drops or changes one letter or swaps two neighbours; it is counted in
    /// bytes of the key, which are letters in all our alphabets.
    pub(crate) fn one_edit(&self, query: &str) -> Vec<u32> {
        let mut found = Vec::new();
        for run in [&self.base, &self.overlay] {
            let mut walk = Walk {
                run,
                texts: &self.texts,
                query: query.as_bytes(),
                ranges: Vec::new(),
            };
            walk.step(0..run.ids.len(), 0);
            let mut ranges = walk.ranges;
            ranges.sort_unstable_by_key(|range| range.start);
            let mut end = 0;
            for range in ranges {
                let start = range.start.max(end);
                if start < range.end {
                    found.extend_from_slice(&run.ids[start..range.end]);
                    end = range.end;
                }
            }
        }
        found
    }

    /// The words with this vowel skeleton.
    pub(crate) fn with_skeleton(&self, skeleton: &str) -> impl Iterator<Item = u32> + '_ {
        let skeletons = self.skeletons.get_or_init(|| Skeletons::of(&self.texts));
        let found = skeletons.texts.find(skeleton.as_bytes());
        let mut next = found.map_or(0, |found| skeletons.last[found as usize]);
        std::iter::from_fn(move || {
            let word = next.checked_sub(1)?;
            next = skeletons.before[word as usize];
            Some(word)
        })
    }

    /// Gives every person a new ordinal; those without one leave the lists.
    pub(crate) fn renumber(&mut self, new: &[Option<u32>]) {
        for list in &mut self.lists {
            let mut kept = Vec::with_capacity(list.len());
            kept.extend(list.iter().filter_map(|old| new[*old as usize]));
            *list = kept;
        }
    }

    /// What a snapshot keeps: the texts, the words in order, the lists.
    pub(crate) fn parts(&mut self) -> (&Interner, &[u32], &[Vec<u32>]) {
        let overlay = std::mem::take(&mut self.overlay);
        self.base.merge(&overlay, &self.texts);
        (&self.texts, &self.base.ids, &self.lists)
    }

    /// Puts a table together from what [`Self::parts`] gave; `None` if it cannot be one.
    pub(crate) fn from_parts(texts: Interner, ids: Vec<u32>, lists: Vec<Vec<u32>>) -> Option<Self> {
        if ids.len() != texts.len() || lists.len() != texts.len() {
            return None;
        }
        if ids.iter().any(|id| *id as usize >= texts.len()) {
            return None;
        }
        std::str::from_utf8(texts.parts().0).ok()?;
        let heads: Vec<u64> = ids.iter().map(|id| head(texts.get(*id))).collect();
        if heads.windows(2).any(|pair| pair[0] > pair[1]) {
            return None;
        }
        Some(Self {
            texts,
            lists,
            base: Run { heads, ids },
            overlay: Run::default(),
            skeletons: OnceLock::new(),
        })
    }

    /// Bytes on the heap, nearly.
    pub(crate) fn heap_bytes(&self) -> usize {
        let lists: usize = self.lists.iter().map(|list| list.capacity() * 4 + 24).sum();
        let runs = (self.base.ids.capacity() + self.overlay.ids.capacity()) * 12;
        let skeletons = self.skeletons.get().map_or(0, |skeletons| {
            skeletons.texts.heap_bytes()
                + (skeletons.last.capacity() + skeletons.before.capacity()) * 4
        });
        self.texts.heap_bytes() + lists + runs + skeletons
    }
}

/// The first eight bytes, so that most comparisons are of two numbers.
fn head(word: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let len = word.len().min(8);
    bytes[..len].copy_from_slice(&word[..len]);
    u64::from_be_bytes(bytes)
}

impl Run {
    fn insert(&mut self, id: u32, texts: &Interner) {
        let word = texts.get(id);
        let at = self.position(word, texts);
        self.heads.insert(at, head(word));
        self.ids.insert(at, id);
    }

    /// Where a word stands or would stand.
    fn position(&self, word: &[u8], texts: &Interner) -> usize {
        let wanted = head(word);
        let start = self.heads.partition_point(|head| *head < wanted);
        let same = self.heads[start..].partition_point(|head| *head == wanted);
        start + self.ids[start..start + same].partition_point(|id| texts.get(*id) < word)
    }

    fn merge(&mut self, other: &Self, texts: &Interner) {
        if other.ids.is_empty() {
            return;
        }
        let mut merged = Self {
            heads: Vec::with_capacity(self.ids.len() + other.ids.len()),
            ids: Vec::with_capacity(self.ids.len() + other.ids.len()),
        };
        let mut from = 0;
        for (&id, &head) in other.ids.iter().zip(&other.heads) {
            let to = self.position(texts.get(id), texts);
            merged.heads.extend_from_slice(&self.heads[from..to]);
            merged.ids.extend_from_slice(&self.ids[from..to]);
            merged.heads.push(head);
            merged.ids.push(id);
            from = to;
        }
        merged.heads.extend_from_slice(&self.heads[from..]);
        merged.ids.extend_from_slice(&self.ids[from..]);
        *self = merged;
    }

    /// The letter at `depth` of the word at `at`; 0 past its end.
    fn letter(&self, at: usize, depth: usize, texts: &Interner) -> u8 {
        if depth < 8 {
            (self.heads[at] >> (56 - 8 * depth)) as u8
        } else {
            texts.get(self.ids[at]).get(depth).copied().unwrap_or(0)
        }
    }

    /// The part of `range` whose words go on with `rest` after `depth` letters.
    ///
    /// All words of `range` have the same first `depth` letters.
    fn narrow(
        &self,
        range: Range<usize>,
        depth: usize,
        rest: &[u8],
        texts: &Interner,
    ) -> Range<usize> {
        if rest.is_empty() || range.is_empty() {
            return range;
        }
        if depth + rest.len() <= 8 {
            let unused = 64 - 8 * rest.len();
            let wanted = head(rest) >> unused;
            let heads = &self.heads[range.clone()];
            let part = |head: u64| (head << (8 * depth)) >> unused;
            let from = heads.partition_point(|head| part(*head) < wanted);
            let len = gallop(&heads[from..], |head| part(*head) == wanted);
            return range.start + from..range.start + from + len;
        }
        let ids = &self.ids[range.clone()];
        let compare = |id: u32| -> Ordering {
            let word = &texts.get(id)[depth..];
            word[..word.len().min(rest.len())].cmp(rest)
        };
        let from = ids.partition_point(|id| compare(*id) == Ordering::Less);
        let len = gallop(&ids[from..], |id| compare(*id) == Ordering::Equal);
        range.start + from..range.start + from + len
    }
}

/// How many items at the start satisfy `holds`, where those come first: doubling steps, then
/// a binary search, because the answer is usually near.
fn gallop<T>(items: &[T], holds: impl Fn(&T) -> bool) -> usize {
    let mut step = 1;
    while step <= items.len() && holds(&items[step - 1]) {
        step *= 2;
    }
    let low = step / 2;
    let high = step.min(items.len());
    low + items[low..high].partition_point(holds)
}

/// A search with one edit over one run.
struct Walk<'a> {
    run: &'a Run,
    texts: &'a Interner,
    query: &'a [u8],
    ranges: Vec<Range<usize>>,
}

impl Walk<'_> {
    /// The words of `range` start with the first `depth` letters of the query, the edit is
    /// not spent.
    fn step(&mut self, range: Range<usize>, depth: usize) {
        if range.is_empty() {
            return;
        }
        let Some((&wanted, rest)) = self.query[depth..].split_first() else {
            self.ranges.push(range);
            return;
        };
        // The letter of the query is one too many.
        self.finish(range.clone(), depth, rest);
        let mut at = range.start;
        while at < range.end {
            let letter = self.run.letter(at, depth, self.texts);
            let len = self.same_letter(at..range.end, depth, letter);
            let child = at..at + len;
            at = child.end;
            if letter == 0 {
                continue;
            }
            if letter == wanted {
                self.step(child.clone(), depth + 1);
            } else {
                // Another letter stands in its place.
                self.finish(child.clone(), depth + 1, rest);
            }
            // The word has one more letter here.
            self.finish(child.clone(), depth + 1, &self.query[depth..]);
            // The next two are swapped.
            if let Some((&next, after)) = rest.split_first()
                && next == letter
                && next != wanted
            {
                let swapped = self.run.narrow(child, depth + 1, &[wanted], self.texts);
                self.finish(swapped, depth + 2, after);
            }
        }
    }

    fn same_letter(&self, range: Range<usize>, depth: usize, letter: u8) -> usize {
        if depth < 8 {
            let shift = 56 - 8 * depth;
            gallop(&self.run.heads[range], |head| {
                (head >> shift) as u8 == letter
            })
        } else {
            gallop(&self.run.ids[range], |id| {
                self.texts.get(*id).get(depth).copied().unwrap_or(0) == letter
            })
        }
    }

    /// The edit is spent: what follows must be there letter by letter.
    fn finish(&mut self, range: Range<usize>, depth: usize, rest: &[u8]) {
        let found = self.run.narrow(range, depth, rest, self.texts);
        if !found.is_empty() {
            self.ranges.push(found);
        }
    }
}

#[cfg(test)]
mod tests;
