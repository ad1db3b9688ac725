//! Answers that are kept: what one typed word found, or two.
//!
//! There are a hundred thousand of them where millions of people are, so a question is one
//! short text and its rows are ordinals and nothing else.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::alphabet::SortLanguage;
use crate::columns::Columns;
use crate::query::Tier;
use crate::wide::{LETTERS_FOR_TIERS, has_tiers};

/// The most answers that are kept; as many as are prepared, and some more.
const ANSWERS: usize = 180_000;
/// How many rows of an answer are kept.
pub(crate) const ROWS_KEPT: usize = 50;
/// Where addresses begin in [`Answers::letters`].
const ADDRESSES: usize = 256;
/// Bytes that the allocator adds to each of the three pieces of an answer: the text, the answer
/// and its rows.
const ADDED: usize = 3 * 16;

/// One typed word, or two, over everybody who is not archived, in the order of names: for each
/// word its keys, each with [`Self::KEY`] behind it, and the start of an address that it may
/// be, with [`Self::WORD`] behind that.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Asked(Box<str>);

impl Asked {
    const KEY: char = '\u{1}';
    const WORD: char = '\u{2}';

    /// By word: the exact key and those of its other readings, and the start of an address or
    /// nothing. `None` if there is `None` among them, or a letter that nobody types.
    pub(crate) fn of<'a>(
        words: impl Iterator<Item = Option<(&'a [String], &'a str)>>,
    ) -> Option<Self> {
        let mut text = String::new();
        for word in words {
            let (keys, address) = word?;
            for part in keys.iter().map(String::as_str).chain([address]) {
                if part.contains([Self::KEY, Self::WORD]) {
                    return None;
                }
                text.push_str(part);
                text.push(Self::KEY);
            }
            text.pop();
            text.push(Self::WORD);
        }
        Some(Self(text.into()))
    }

    /// By word: its keys, the last first, behind the start of an address.
    fn words(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
        self.0.split_terminator(Self::WORD).map(|word| {
            let mut parts = word.rsplit(Self::KEY);
            (parts.next().unwrap_or_default(), parts)
        })
    }

    fn keys(&self) -> impl Iterator<Item = &str> {
        self.words().flat_map(|(_, keys)| keys)
    }
}

/// How long a list is, and its first rows.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) language: SortLanguage,
    pub(crate) total: usize,
    pub(crate) matched: usize,
    /// Of so many rows the tier is [`Tier::Exact`], and of those up to the second number
    /// [`Tier::Alias`].
    tiers: [u8; 2],
    /// At most [`ROWS_KEPT`], all of a shorter list.
    rows: Box<[u32]>,
}

impl Answer {
    /// `rows`: at most [`ROWS_KEPT`], in the order of tiers.
    pub(crate) fn new(
        language: SortLanguage,
        (total, matched): (usize, usize),
        rows: &[(u32, Tier)],
    ) -> Self {
        let up_to = |last: Tier| rows.partition_point(|(_, tier)| *tier <= last) as u8;
        Self {
            language,
            total,
            matched,
            tiers: [up_to(Tier::Exact), up_to(Tier::Alias)],
            rows: rows.iter().map(|(ordinal, _)| *ordinal).collect(),
        }
    }

    /// Who stands in the first rows.
    pub(crate) fn first(&self, rows: usize) -> &[u32] {
        &self.rows[..rows.min(self.rows.len())]
    }

    /// The rows of a range; `None` if not all of them are kept.
    pub(crate) fn rows(&self, range: Range<usize>) -> Option<impl Iterator<Item = (u32, Tier)>> {
        let [exact, alias] = self.tiers.map(usize::from);
        let places = range.clone();
        let rows = self.rows.get(range)?.iter().zip(places);
        Some(rows.map(move |(ordinal, place)| {
            let tier = match place {
                place if place < exact => Tier::Exact,
                place if place < alias => Tier::Alias,
                _ => Tier::Suggestion,
            };
            (*ordinal, tier)
        }))
    }
}

/// The answers, and who may have become part of one since it was given.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    /// With the stamp it holds for; see [`Self::stamp`].
    known: HashMap<Asked, ([u32; 2], Arc<Answer>)>,
    /// How often anybody changed.
    changes: u32,
    /// The same of people by the first byte of their words; from [`ADDRESSES`] on, by the first
    /// byte of their addresses.
    letters: Vec<u32>,
}

impl Answers {
    /// The answer to a question that was asked before, if nothing has changed since that could
    /// change it.
    pub(crate) fn get(&self, asked: &Asked, language: SortLanguage) -> Option<Arc<Answer>> {
        let (stamp, answer) = self.known.get(asked)?;
        let holds = *stamp == self.stamp(asked) && answer.language == language;
        holds.then(|| answer.clone())
    }

    pub(crate) fn keep(&mut self, asked: Asked, answer: Arc<Answer>) {
        if self.known.len() >= ANSWERS {
            self.known.clear();
        }
        let stamp = self.stamp(&asked);
        self.known.insert(asked, (stamp, answer));
    }

    pub(crate) fn clear(&mut self) {
        self.known.clear();
    }

    /// How often anybody changed.
    pub(crate) fn changes(&self) -> u32 {
        self.changes
    }

    /// Notes that a person is about to change, or has changed.
    pub(crate) fn note_change(&mut self, columns: &Columns, ordinal: u32) {
        self.changes = self.changes.wrapping_add(1);
        if self.known.is_empty() {
            return;
        }
        self.letters.resize(2 * ADDRESSES, 0);
        let mut note = |at: usize| self.letters[at] = self.letters[at].wrapping_add(1);
        columns.each_word_of(ordinal, |word| {
            let first = columns.words.text(word).bytes().next();
            note(usize::from(first.unwrap_or(0)));
        });
        for address in columns.emails.of(ordinal) {
            note(ADDRESSES + usize::from(address.first().copied().unwrap_or(0)));
        }
    }

    /// What changes when people change whom a question could find: whoever has a word or an
    /// address with its first letter and, for words that bring other spellings, anybody.
    fn stamp(&self, asked: &Asked) -> [u32; 2] {
        let reaches_anybody = |key: &str| key.len() >= LETTERS_FOR_TIERS || has_tiers(key);
        if asked.keys().any(reaches_anybody) {
            return [self.changes, 0];
        }
        let of = |text: &str, at: usize| match text.bytes().next() {
            Some(first) => {
                let changes = self.letters.get(at + usize::from(first));
                changes.copied().unwrap_or(0)
            }
            None => 0,
        };
        let mut stamp = [0_u32; 2];
        for (address, keys) in asked.words() {
            for key in keys {
                stamp[0] = stamp[0].wrapping_add(of(key, 0));
            }
            stamp[1] = stamp[1].wrapping_add(of(address, ADDRESSES));
        }
        stamp
    }

    /// Bytes on the heap, nearly.
    pub(crate) fn heap_bytes(&self) -> usize {
        let kept = self.known.iter().map(|(asked, (_, answer))| {
            let shared = size_of::<Answer>() + answer.rows.len() * 4 + ADDED;
            asked.0.len() + shared / Arc::strong_count(answer)
        });
        self.known.capacity() * size_of::<(Asked, ([u32; 2], Arc<Answer>))>() + kept.sum::<usize>()
    }
}

#[cfg(test)]
mod tests;
