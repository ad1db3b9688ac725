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
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use crate::interner::Interner;
use crate::wide::wide_keys;

/// Shorter queries are compared with whole words only.
const LETTERS_FOR_STARTS: usize = 5;
/// So many words of a range are looked at one by one for the last edit.
const FEW: usize = 6;
/// How many new words wait in the second array at least before the two become one.
const OVERLAY_AT_LEAST: usize = 512;

/// The table; a word is named by a number that stays.
#[derive(Debug, Default)]
pub(crate) struct Words {
    texts: Interner,
    /// For each word the people it stands at, ascending and without repeats.
    lists: Vec<Vec<u32>>,
    base: Run,
    overlay: Run,
    /// Made when first asked for; a new word is taken in when it is asked for again.
    wide: Mutex<Option<Wide>>,
}

impl Clone for Words {
    /// What is made when it is asked for is not copied.
    fn clone(&self) -> Self {
        Self {
            texts: self.texts.clone(),
            lists: self.lists.clone(),
            base: self.base.clone(),
            overlay: self.overlay.clone(),
            wide: Mutex::default(),
        }
    }
}

/// Words by wide key, in order of the keys: for each key a chain of the words that have it.
#[derive(Debug, Default)]
struct Wide {
    texts: Interner,
    base: Run,
    overlay: Run,
    /// By key: its latest link, with one added.
    last: Vec<u32>,
    /// A word and the link before it with the same key, with one added.
    links: Vec<(u32, u32)>,
    /// So many words are in here.
    words: u32,
}

impl Wide {
    fn of(words: &Interner) -> Self {
        let mut wide = Self::default();
        while wide.words < words.len() as u32 {
            wide.learn(words);
        }
        wide.base = Run::of(&wide.texts);
        wide
    }

    /// Takes in the next word, and gives the keys that are new.
    fn learn(&mut self, words: &Interner) -> [Option<u32>; 2] {
        let id = self.words;
        self.words += 1;
        let (first, second) = wide_keys(words.text(id));
        [Some(first), second].map(|key| {
            let (key, new) = self.texts.intern(key?.as_bytes());
            if new {
                self.last.push(0);
            }
            let last = &mut self.last[key as usize];
            self.links.push((id, *last));
            *last = self.links.len() as u32;
            new.then_some(key)
        })
    }

    fn take_in(&mut self, words: &Interner) {
        while self.words < words.len() as u32 {
            for key in self.learn(words).into_iter().flatten() {
                self.overlay.insert(key, &self.texts);
            }
            merge_if_full(&mut self.base, &mut self.overlay, &self.texts);
        }
    }

    fn words_of(&self, key: u32, found: &mut Vec<u32>) {
        let mut next = self.last[key as usize];
        while let Some(link) = next.checked_sub(1) {
            let (word, before) = self.links[link as usize];
            found.push(word);
            next = before;
        }
    }

    fn heap_bytes(&self) -> usize {
        self.texts.heap_bytes()
            + self.base.heap_bytes()
            + self.overlay.heap_bytes()
            + self.last.capacity() * 4
            + self.links.capacity() * 8
    }
}

/// Puts the second array into the first if it has grown.
fn merge_if_full(base: &mut Run, overlay: &mut Run, texts: &Interner) {
    if overlay.ids.len() > OVERLAY_AT_LEAST.max(base.ids.len() / 16) {
        base.merge(&std::mem::take(overlay), texts);
    }
}

/// Words in order, by their first eight letters and the number of each.
#[derive(Clone, Debug, Default)]
struct Run {
    heads: Vec<u64>,
    ids: Vec<u32>,
    /// For a long run, where the words with each three first letters begin; see [`class`].
    threes: Vec<u32>,
    /// For a long run, every [`STEP`]th of the heads: a search goes through these, which stay
    /// near, before the last few steps.
    marks: Vec<u64>,
}

/// Heads from one mark to the next: two lines of the memory.
const STEP: usize = 16;

/// Shorter runs have no table of the first three letters.
const LONG: usize = 4096;
/// How many classes of letters there are; see [`class`].
const CLASSES: usize = 29;
/// The cells of the table of three letters that share the first letters, by how many those are.
const SPANS: [usize; 4] = [CLASSES * CLASSES * CLASSES, CLASSES * CLASSES, CLASSES, 1];

/// The class of a letter in the order of bytes: 0 behind the end of a word, 2 to 27 for a to
/// z; 1 and 28 for everything before and after those.
fn class(letter: u8) -> usize {
    match letter {
        0 => 0,
        b'a'..=b'z' => usize::from(letter - b'a') + 2,
        1..b'a' => 1,
        _ => CLASSES - 1,
    }
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
            self.overlay.insert(id, &self.texts);
            merge_if_full(&mut self.base, &mut self.overlay, &self.texts);
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

    /// How many words start with `prefix`.
    fn starting(&self, prefix: &[u8]) -> usize {
        let runs = [&self.base, &self.overlay].into_iter();
        runs.map(|run| run.narrow(0..run.ids.len(), 0, prefix, &self.texts).len())
            .sum()
    }

    /// The shortest start of `prefix` with which no other words start, if that has at most
    /// `letters` letters.
    pub(crate) fn same_start<'p>(&self, prefix: &'p [u8], letters: usize) -> Option<&'p [u8]> {
        let words = self.starting(prefix);
        let mut starts = (1..=letters.min(prefix.len())).map(|length| &prefix[..length]);
        starts.find(|start| self.starting(start) == words)
    }

    /// The starts of words of one to `letters` letters a to z, and how many entries the lists
    /// of the words with each have.
    pub(crate) fn starts(&self, letters: usize) -> Vec<(String, usize)> {
        let mut counts: HashMap<&[u8], usize> = HashMap::new();
        for (id, list) in (0..).zip(&self.lists) {
            let text = self.texts.get(id);
            let plain = text.iter().take(letters);
            let plain = plain.take_while(|letter| letter.is_ascii_lowercase());
            for length in 1..=plain.count() {
                *counts.entry(&text[..length]).or_default() += list.len();
            }
        }
        let text = |start: &[u8]| String::from_utf8_lossy(start).into_owned();
        counts
            .into_iter()
            .map(|(start, count)| (text(start), count))
            .collect()
    }

    /// Whether any word starts with `prefix`.
    pub(crate) fn starts_any(&self, prefix: &str) -> bool {
        self.starting(prefix.as_bytes()) > 0
    }

    /// The words with a start that is at most `edits` edits away from `query`.
    ///
    /// An edit puts in, drops or changes one letter or swaps two neighbours; it is counted in
    /// bytes of the key, which are letters in all our alphabets.
    pub(crate) fn near(&self, query: &str, edits: u8) -> Vec<u32> {
        let mut found = Vec::new();
        for run in [&self.base, &self.overlay] {
            let mut walk = Walk {
                run,
                texts: &self.texts,
                query: query.as_bytes(),
                ranges: Vec::new(),
            };
            if run.threes.is_empty() {
                walk.step(0..run.ids.len(), 0, 0, edits);
            } else {
                walk.step_cell(0, 0, 0, edits);
            }
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

    /// Prepares the wide keys.
    pub(crate) fn warm(&self) {
        self.with_wide_keys(|_| ());
    }

    /// The words with this wide key; see [`crate::wide`].
    pub(crate) fn with_wide(&self, key: &str, found: &mut Vec<u32>) {
        self.with_wide_keys(|wide| {
            if let Some(key) = wide.texts.find(key.as_bytes()) {
                wide.words_of(key, found);
            }
        });
    }

    /// The words whose wide key starts so.
    pub(crate) fn with_wide_start(&self, start: &str, found: &mut Vec<u32>) {
        self.with_wide_keys(|wide| {
            for run in [&wide.base, &wide.overlay] {
                let range = run.narrow(0..run.ids.len(), 0, start.as_bytes(), &wide.texts);
                for key in &run.ids[range] {
                    wide.words_of(*key, found);
                }
            }
        });
    }

    fn with_wide_keys<R>(&self, ask: impl FnOnce(&Wide) -> R) -> R {
        let mut wide = self.wide.lock().unwrap_or_else(PoisonError::into_inner);
        let wide = wide.get_or_insert_with(|| Wide::of(&self.texts));
        wide.take_in(&self.texts);
        ask(wide)
    }

    /// Gives back the room that lists have beyond their people.
    pub(crate) fn close_up(&mut self) {
        self.lists.iter_mut().for_each(Vec::shrink_to_fit);
    }

    /// Gives every person a new ordinal; those without one leave the lists.
    pub(crate) fn renumber(&mut self, new: &[Option<u32>]) {
        for list in &mut self.lists {
            let mut kept = Vec::with_capacity(list.len());
            kept.extend(list.iter().filter_map(|old| new[*old as usize]));
            kept.sort_unstable();
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
            base: Run::in_order(heads, ids),
            overlay: Run::default(),
            wide: Mutex::default(),
        })
    }

    /// Bytes on the heap, nearly.
    pub(crate) fn heap_bytes(&self) -> usize {
        let lists: usize = self.lists.iter().map(|list| list.capacity() * 4 + 24).sum();
        let wide = self.wide.lock().unwrap_or_else(PoisonError::into_inner);
        let wide = wide.as_ref().map_or(0, Wide::heap_bytes);
        self.texts.heap_bytes() + lists + self.base.heap_bytes() + self.overlay.heap_bytes() + wide
    }
}

/// The first eight bytes, so that most comparisons are of two numbers.
pub(crate) fn head(word: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let len = word.len().min(8);
    bytes[..len].copy_from_slice(&word[..len]);
    u64::from_be_bytes(bytes)
}

impl Run {
    /// All texts in order.
    fn of(texts: &Interner) -> Self {
        let mut both: Vec<(u64, u32)> = (0..texts.len() as u32)
            .map(|id| (head(texts.get(id)), id))
            .collect();
        both.sort_unstable_by(|(a, x), (b, y)| {
            a.cmp(b).then_with(|| texts.get(*x).cmp(texts.get(*y)))
        });
        let (heads, ids) = both.into_iter().unzip();
        Self::in_order(heads, ids)
    }

    fn in_order(heads: Vec<u64>, ids: Vec<u32>) -> Self {
        let (mut threes, mut marks) = (Vec::new(), Vec::new());
        if ids.len() >= LONG {
            threes.reserve_exact(SPANS[0] + 1);
            for (at, head) in (0_u32..).zip(&heads) {
                let [one, two, three, ..] = head.to_be_bytes();
                let cell = class(one) * SPANS[1] + class(two) * SPANS[2] + class(three);
                // The cells up to this one begin here, but for those that began before.
                let new = (cell + 1).max(threes.len());
                threes.resize(new, at);
            }
            threes.resize(SPANS[0] + 1, ids.len() as u32);
            marks = heads.iter().copied().step_by(STEP).collect();
        }
        Self {
            heads,
            ids,
            threes,
            marks,
        }
    }

    /// The words whose first `depth` letters lead to this cell of the table of three letters.
    fn of_cell(&self, cell: usize, depth: usize) -> Range<usize> {
        self.threes[cell] as usize..self.threes[cell + SPANS[depth]] as usize
    }

    fn heap_bytes(&self) -> usize {
        (self.heads.capacity() + self.marks.capacity()) * 8
            + (self.ids.capacity() + self.threes.capacity()) * 4
    }

    /// Into a run that stays short.
    fn insert(&mut self, id: u32, texts: &Interner) {
        (self.threes, self.marks) = (Vec::new(), Vec::new());
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

    /// The first place of `range` where `below` does not hold for the head; those for which it
    /// does come first.
    fn first(&self, mut range: Range<usize>, below: impl Fn(&u64) -> bool) -> usize {
        let marks = range.start.div_ceil(STEP)..range.end.div_ceil(STEP);
        if let Some(marked) = self.marks.get(marks.clone())
            && !marked.is_empty()
        {
            let mark = marks.start + marked.partition_point(&below);
            range.end = range.end.min(mark * STEP);
            range.start = range
                .start
                .max(mark.saturating_sub(1) * STEP)
                .min(range.end);
        }
        range.start + self.heads[range].partition_point(below)
    }

    fn merge(&mut self, other: &Self, texts: &Interner) {
        if other.ids.is_empty() {
            return;
        }
        let mut merged = Self {
            heads: Vec::with_capacity(self.ids.len() + other.ids.len()),
            ids: Vec::with_capacity(self.ids.len() + other.ids.len()),
            ..Self::default()
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
        *self = Self::in_order(merged.heads, merged.ids);
    }

    /// The letter at `depth` of the word at `at`; 0 past its end.
    fn letter(&self, at: usize, depth: usize, texts: &Interner) -> u8 {
        if depth < 8 {
            (self.heads[at] >> (56 - 8 * depth)) as u8
        } else {
            texts.get(self.ids[at]).get(depth).copied().unwrap_or(0)
        }
    }

    /// Goes on from a cell, to which `depth` letters led, by the letters of `rest` as far as
    /// the table of three letters goes: the words there, how many letters they have in common,
    /// and what is left of `rest`.
    fn walk_cells<'q>(
        &self,
        mut cell: usize,
        mut depth: usize,
        mut rest: &'q [u8],
    ) -> (Range<usize>, usize, &'q [u8]) {
        while let (true, Some((letter @ b'a'..=b'z', after))) = (depth < 3, rest.split_first()) {
            depth += 1;
            cell += class(*letter) * SPANS[depth];
            rest = after;
        }
        (self.of_cell(cell, depth), depth, rest)
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
        if depth == 0 && !self.threes.is_empty() && range.len() == self.ids.len() {
            let (range, depth, after) = self.walk_cells(0, 0, rest);
            if depth > 0 {
                return self.narrow(range, depth, after, texts);
            }
        }
        if depth + rest.len() <= 8 {
            let unused = 64 - 8 * rest.len();
            let wanted = head(rest) >> unused;
            let part = |head: u64| (head << (8 * depth)) >> unused;
            let from = self.first(range.clone(), |head| part(*head) < wanted);
            let len = gallop(&self.heads[from..range.end], |head| part(*head) == wanted);
            return from..from + len;
        }
        if depth < 8 {
            // The first letters by the heads, which lie side by side; few words are left then.
            let (inside, beyond) = rest.split_at(8 - depth);
            let range = self.narrow(range, depth, inside, texts);
            return self.narrow(range, 8, beyond, texts);
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

/// Whether a start of `word` is at most one edit away from `query`: the edit is where the two
/// part first.
fn one_edit_away(word: &[u8], query: &[u8]) -> bool {
    let same = word.iter().zip(query).take_while(|(a, b)| a == b).count();
    let (word, query) = (&word[same..], &query[same..]);
    let Some((wanted, rest)) = query.split_first() else {
        return true;
    };
    if word.starts_with(rest) {
        return true;
    }
    let Some((letter, after)) = word.split_first() else {
        return false;
    };
    after.starts_with(rest)
        || after.starts_with(query)
        || (rest.first() == Some(letter)
            && after.first() == Some(wanted)
            && after[1..].starts_with(&rest[1..]))
}

/// Whether a start of `word` is at most `edits` edits away from `query`: the whole of it for a
/// short query and for more than one edit, because the starts of long names are near much.
///
/// For one word, by the table of distances; see [`Words::near`].
pub(crate) fn is_near(word: &str, query: &str, edits: u8) -> bool {
    let (word, query) = (word.as_bytes(), query.as_bytes());
    let starts = query.len() >= LETTERS_FOR_STARTS;
    if starts && one_edit_away(word, query) {
        return true;
    }
    // Whatever is one edit away as a whole has a start that is; whatever is longer is not near.
    if edits <= 1 && starts || word.len() > query.len() + usize::from(edits) {
        return false;
    }
    // Rows of the table: the distance of the first letters of the query to each start.
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=word.len()).collect();
    for (i, typed) in query.iter().enumerate() {
        let mut row = vec![i + 1; word.len() + 1];
        for (j, letter) in word.iter().enumerate() {
            let changed = last[j] + usize::from(typed != letter);
            row[j + 1] = changed.min(last[j + 1] + 1).min(row[j] + 1);
            let swapped = i > 0 && j > 0 && *typed == word[j - 1] && query[i - 1] == *letter;
            if swapped {
                row[j + 1] = row[j + 1].min(before[j - 1] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    let near = |distance: usize, edits: u8| distance <= usize::from(edits);
    near(last[word.len()], edits)
        || query.len() >= LETTERS_FOR_STARTS && last.iter().any(|distance| near(*distance, 1))
}

/// A search with edits over one run.
struct Walk<'a> {
    run: &'a Run,
    texts: &'a Interner,
    query: &'a [u8],
    ranges: Vec<Range<usize>>,
}

impl Walk<'_> {
    /// The same as [`Self::step`] by the table of three letters, from a cell to which the first
    /// `depth` letters of its words led.
    fn step_cell(&mut self, cell: usize, depth: usize, at: usize, edits: u8) {
        let range = self.run.of_cell(cell, depth);
        if range.is_empty() {
            return;
        }
        let Some((&wanted, rest)) = self.query[at..].split_first() else {
            self.ranges.push(range);
            return;
        };
        let Some(left) = edits.checked_sub(1) else {
            let (range, depth, rest) = self.run.walk_cells(cell, depth, &self.query[at..]);
            return self.finish(range, depth, self.query.len() - rest.len());
        };
        if depth == 3 {
            return self.step(range, depth, at, edits);
        }
        // The letter of the query is one too many.
        self.step_cell(cell, depth, at + 1, left);
        for class in 1..CLASSES {
            let child = cell + class * SPANS[depth + 1];
            if class == 1 || class == CLASSES - 1 {
                // Several letters are here.
                let range = self.run.of_cell(child, depth + 1);
                self.children(range, depth, at, edits);
                continue;
            }
            let letter = b'a' + (class - 2) as u8;
            if letter == wanted {
                self.step_cell(child, depth + 1, at + 1, edits);
            } else {
                // Another letter stands in its place.
                self.step_cell(child, depth + 1, at + 1, left);
            }
            // The word has one more letter here.
            self.step_cell(child, depth + 1, at, left);
            // The next two are swapped.
            if let Some(&next) = rest.first()
                && next == letter
                && next != wanted
            {
                let range = self.run.of_cell(child, depth + 1);
                let swapped = self.run.narrow(range, depth + 1, &[wanted], self.texts);
                self.step(swapped, depth + 2, at + 2, left);
            }
        }
    }

    /// The words of `range` have the same first `depth` letters, which are the first `at`
    /// letters of the query but for the edits that are spent; `edits` are left.
    fn step(&mut self, range: Range<usize>, depth: usize, at: usize, edits: u8) {
        if range.is_empty() {
            return;
        }
        if at == self.query.len() {
            self.ranges.push(range);
            return;
        };
        let Some(left) = edits.checked_sub(1) else {
            return self.finish(range, depth, at);
        };
        // A few words are quicker looked at than divided further.
        if left == 0 && range.len() <= FEW {
            for place in range {
                let word = &self.texts.get(self.run.ids[place])[depth..];
                if one_edit_away(word, &self.query[at..]) {
                    self.ranges.push(place..place + 1);
                }
            }
            return;
        }
        // The letter of the query is one too many.
        self.step(range.clone(), depth, at + 1, left);
        self.children(range, depth, at, edits);
    }

    /// The further edits of a step: by the next letter of the words, where a letter of the
    /// query and an edit are left.
    fn children(&mut self, range: Range<usize>, depth: usize, at: usize, edits: u8) {
        let (Some((&wanted, rest)), Some(left)) =
            (self.query[at..].split_first(), edits.checked_sub(1))
        else {
            return;
        };
        let mut from = range.start;
        while from < range.end {
            let letter = self.run.letter(from, depth, self.texts);
            let len = self.same_letter(from..range.end, depth, letter);
            let child = from..from + len;
            from = child.end;
            if letter == 0 {
                continue;
            }
            if letter == wanted {
                self.step(child.clone(), depth + 1, at + 1, edits);
            } else {
                // Another letter stands in its place.
                self.step(child.clone(), depth + 1, at + 1, left);
            }
            // The word has one more letter here.
            self.step(child.clone(), depth + 1, at, left);
            // The next two are swapped.
            if let Some(&next) = rest.first()
                && next == letter
                && next != wanted
            {
                let swapped = self.run.narrow(child, depth + 1, &[wanted], self.texts);
                self.step(swapped, depth + 2, at + 2, left);
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

    /// No edit is left: what follows must be there letter by letter.
    fn finish(&mut self, range: Range<usize>, depth: usize, at: usize) {
        let rest = &self.query[at..];
        let found = self.run.narrow(range, depth, rest, self.texts);
        if !found.is_empty() {
            self.ranges.push(found);
        }
    }
}

#[cfg(test)]
mod tests;
