//! Orders of words: the alphabet of the viewer's language comes in from outside, each
//! distinct word is ranked once.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use crate::interner::Interner;
use crate::words::head;

/// The language by whose alphabet a list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SortLanguage {
    /// Kazakh: the order of 42 letters.
    #[default]
    Kazakh,
    /// Russian.
    Russian,
    /// English.
    English,
}

impl SortLanguage {
    pub(crate) const COUNT: usize = 3;
}

/// The alphabet of one language.
pub trait Alphabet: Send + Sync + fmt::Debug {
    /// Appends bytes to `key` whose order, byte by byte, is the order of the texts.
    ///
    /// The same text gives the same bytes as long as the program runs; they are not kept.
    fn sort_key(&self, text: &str, key: &mut Vec<u8>);
}

/// The order that serves until an alphabet is given: the 42 letters of Kazakh Cyrillic, then
/// everything else by code point, letter case last.
///
/// Source: `translit_kk.csv`, column `order`.
#[derive(Clone, Copy, Debug, Default)]
pub struct KazakhLetters;

pub(crate) const LETTERS: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// The place of a letter among the 42, from 1.
fn place(c: char) -> Option<u8> {
    static PLACES: OnceLock<[u8; 256]> = OnceLock::new();
    const FIRST: u32 = 0x400;
    let places = PLACES.get_or_init(|| {
        let mut places = [0; 256];
        for (letter, place) in LETTERS.chars().zip(1..) {
            places[(letter as u32 - FIRST) as usize] = place;
        }
        places
    });
    let at = (c as u32).checked_sub(FIRST)?;
    places.get(at as usize).copied().filter(|place| *place > 0)
}

impl Alphabet for KazakhLetters {
    fn sort_key(&self, text: &str, key: &mut Vec<u8>) {
        for c in text.chars().flat_map(char::to_lowercase) {
            match place(c) {
                Some(place) => key.extend_from_slice(&[0x80, place]),
                None if c.is_ascii() => key.push(c as u8),
                None => {
                    key.push(0xFF);
                    key.extend_from_slice(&(c as u32).to_be_bytes()[1..]);
                }
            }
        }
        key.push(0);
        key.extend_from_slice(text.as_bytes());
    }
}

/// So many words may come one by one, or one in sixteen, before they go among the others.
const LATE: usize = 512;

/// The places of distinct words in one alphabet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ranks {
    /// Word numbers in order, but for those in `late`.
    sorted: Vec<u32>,
    /// The first eight bytes of the key of each, side by side: a new word is mostly told from
    /// the others by them.
    heads: Vec<u64>,
    /// The latest words in order, with the first bytes of the key of each: few, so that one more
    /// moves few.
    late: Vec<(u64, u32)>,
    /// By word number: grows with the place, with gaps between neighbours.
    labels: Vec<u32>,
    /// How often all words were given other labels.
    edition: u32,
    /// By word number: which of `letters` the word begins with.
    letter_of: Vec<u16>,
    /// The letters that words begin with, and the least label of each.
    letters: Vec<(char, u32)>,
    letter_ids: HashMap<char, u16>,
    /// The keys that the alphabet gives the words, one behind the other, and by word number
    /// where each ends.
    keys: Vec<u8>,
    ends: Vec<usize>,
}

impl Ranks {
    /// Ranks all words; the number 0 is the empty word and stays first.
    pub(crate) fn new(words: &Interner, alphabet: &dyn Alphabet) -> Self {
        let mut ranks = Self::default();
        ranks.learn(words, alphabet);
        ranks
    }

    /// Ranks the words that came since.
    pub(crate) fn learn(&mut self, words: &Interner, alphabet: &dyn Alphabet) {
        let known = self.labels.len();
        let new = known as u32..words.len() as u32;
        if new.is_empty() {
            return;
        }
        for id in new.clone() {
            let letter = heading(words.text(id));
            let next = self.letters.len() as u16;
            let letter_id = *self.letter_ids.entry(letter).or_insert(next);
            if letter_id == next {
                self.letters.push((letter, u32::MAX));
            }
            self.letter_of.push(letter_id);
            alphabet.sort_key(words.text(id), &mut self.keys);
            self.ends.push(self.keys.len());
        }
        self.labels.resize(words.len(), 0);
        let few = new.len() <= 16 && known > 0;
        if few {
            for id in new {
                self.insert(id);
            }
        } else {
            // Already ordered runs are kept as they are by the stable sort, which makes this a
            // merge.
            let mut all = self.in_order();
            all.extend(new);
            all.sort_by(|one, other| self.key(*one).cmp(self.key(*other)));
            self.put_in_order(all);
            self.relabel();
        }
    }

    fn key(&self, id: u32) -> &[u8] {
        let id = id as usize;
        let start = id.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.keys[start..self.ends[id]]
    }

    /// All words in order.
    fn in_order(&self) -> Vec<u32> {
        let late = self.late.iter().map(|(_, id)| *id);
        let mut all: Vec<u32> = self.sorted.iter().copied().chain(late).collect();
        if !self.late.is_empty() {
            all.sort_by_key(|id| self.label(*id));
        }
        all
    }

    fn put_in_order(&mut self, all: Vec<u32>) {
        self.heads = all.iter().map(|id| head(self.key(*id))).collect();
        self.sorted = all;
        self.late = Vec::new();
    }

    fn insert(&mut self, id: u32) {
        let wanted = self.key(id);
        let not_after = |other: &u32| self.key(*other) <= wanted;
        let wanted_head = head(wanted);
        let from = self.heads.partition_point(|other| *other < wanted_head);
        let same = self.heads[from..].partition_point(|other| *other == wanted_head);
        let at = from + self.sorted[from..from + same].partition_point(not_after);
        let late_at = self.late.partition_point(|(head, other)| {
            *head < wanted_head || *head == wanted_head && not_after(other)
        });
        let before = |at: usize| at.checked_sub(1);
        let last_before = [
            before(at).map(|at| self.sorted[at]),
            before(late_at).map(|at| self.late[at].1),
        ];
        let first_after = [
            self.sorted.get(at).copied(),
            self.late.get(late_at).map(|(_, id)| *id),
        ];
        let last_before = last_before.map(|id| id.map(|id| self.label(id)));
        let first_after = first_after.map(|id| id.map(|id| self.label(id)));
        let before = last_before.into_iter().flatten().max().unwrap_or(0);
        let after = first_after.into_iter().flatten().min().unwrap_or(u32::MAX);
        let label = before + (after - before) / 2;
        self.labels[id as usize] = label;
        self.late.insert(late_at, (wanted_head, id));
        if label == before {
            self.relabel();
        } else {
            let letter = &mut self.letters[self.letter_of[id as usize] as usize];
            letter.1 = letter.1.min(label);
        }
        if self.late.len() > LATE.max(self.sorted.len() / 16) {
            self.put_in_order(self.in_order());
        }
    }

    /// Gives all words labels with the same room between any two.
    fn relabel(&mut self) {
        self.edition += 1;
        let all = self.in_order();
        let step = (u32::MAX / (all.len() as u32 + 2)).max(1);
        for letter in &mut self.letters {
            letter.1 = u32::MAX;
        }
        for (&id, place) in all.iter().zip(1..) {
            let label = step * place;
            self.labels[id as usize] = label;
            let letter = &mut self.letters[self.letter_of[id as usize] as usize];
            letter.1 = letter.1.min(label);
        }
    }

    /// How many words are ranked.
    pub(crate) fn len(&self) -> usize {
        self.labels.len()
    }

    /// A label stays what it is as long as this number does.
    pub(crate) fn edition(&self) -> u32 {
        self.edition
    }

    /// Grows with the place of the word.
    pub(crate) fn label(&self, word: u32) -> u32 {
        self.labels[word as usize]
    }

    /// By word number: the place of each word, without gaps, and how many there are.
    pub(crate) fn places(&self) -> Vec<u32> {
        let mut places = vec![0; self.labels.len()];
        for (id, place) in self.in_order().into_iter().zip(0..) {
            places[id as usize] = place;
        }
        places
    }

    /// Which letter the word begins with, as a number below [`Self::letter_count`].
    pub(crate) fn letter_of(&self, word: u32) -> usize {
        usize::from(self.letter_of[word as usize])
    }

    pub(crate) fn letter_count(&self) -> usize {
        self.letters.len()
    }

    /// The numbers of the letters, in the order of the alphabet.
    pub(crate) fn letters_in_order(&self) -> Vec<(usize, char)> {
        let mut order: Vec<(u32, usize, char)> = self
            .letters
            .iter()
            .enumerate()
            .map(|(id, (letter, label))| (*label, id, *letter))
            .collect();
        order.sort_unstable();
        order
            .into_iter()
            .map(|(_, id, letter)| (id, letter))
            .collect()
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        (self.sorted.capacity() + self.labels.capacity()) * 4
            + self.late.capacity() * 16
            + self.heads.capacity() * 8
            + self.letter_of.capacity() * 2
            + self.keys.capacity()
            + self.ends.capacity() * 8
    }
}

/// The letter that a word is listed under: the first one, large; `#` for a word that begins otherwise.
///
/// A quote before the name («Жас) sorts before all letters, so it must not pull its letter there.
fn heading(word: &str) -> char {
    word.chars()
        .next()
        .filter(|c| c.is_alphabetic())
        .and_then(|c| c.to_uppercase().next())
        .unwrap_or('#')
}

#[cfg(test)]
mod tests;
