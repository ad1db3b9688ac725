//! The questions that are asked most: starts of names that many people have, one or two of
//! them. Their answers are prepared, so that the first letters typed cost no more than others.

use std::cmp::Reverse;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use domain::{Day, StatusKind, VolunteerId};

use crate::alphabet::LETTERS;
use crate::answers::Answer;
use crate::caches::Value;
use crate::columns::{Columns, status_number};
use crate::query::{Query, Sort};
use crate::terms::{Term, terms};

/// Up to so many letters of a start of names its answer is prepared: six of them in Cyrillic
/// are often eight in the key.
const LETTERS_ANSWERED: usize = 8;
/// A start that fewer people have is answered at once.
const ANSWERED_FROM: usize = if cfg!(test) { 1 } else { 256 };
/// So many starts at most have their answer prepared, of which each is kept twice.
const STARTS: usize = 20_000;
/// Two words with so many letters each are prepared too, and one more letter in one of them:
/// what is one letter in Cyrillic may be two in the key.
const LETTERS_PAIRED: RangeInclusive<usize> = 2..=4;
/// With fewer people than this two words are answered at once.
const PAIRED_FROM: usize = if cfg!(test) { 1 } else { 500_000 };
/// Two starts are paired if so many people are likely to have both: one in so many of a
/// register has each, and most first names go with most surnames.
const PAIRED_PEOPLE: usize = if cfg!(test) { 1 } else { 64 };
/// So many pairs at most have their answer prepared, each for both of its orders.
const PAIRS: usize = 50_000;

/// The questions; see the module. The register may change while they are answered.
#[derive(Debug)]
pub struct Usual {
    sort: Sort,
    today: Day,
    /// Every letter as it is typed: a rare one too, and a Latin one, which may have several
    /// readings and be the start of addresses.
    letters: Vec<char>,
    /// The commonest first.
    starts: Vec<String>,
    /// Two of the starts, those first that most people are likely to have.
    pairs: Vec<[u16; 2]>,
}

impl Usual {
    /// How many questions there are; none where the list is not in the order of names.
    pub fn len(&self) -> usize {
        self.letters.len() + self.starts.len() + self.pairs.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Columns {
    /// Prepares what the first question in this order would prepare, other spellings of names
    /// too: some tenths of a second at a million people. Answers what is asked most in it, for
    /// [`Self::answer_usual`].
    pub fn usual(&self, sort: Sort, today: Day) -> Usual {
        self.words.warm();
        let mut caches = self.caches();
        let day = caches.day(self, today);
        caches.order(self, sort, &day);
        let archived = usize::from(status_number(StatusKind::Archived));
        caches.value(self, &day, Value::Status(archived));
        drop(caches);
        let mut usual = Usual {
            sort,
            today,
            letters: Vec::new(),
            starts: Vec::new(),
            pairs: Vec::new(),
        };
        let by_name = Sort {
            language: sort.language,
            ..Sort::default()
        };
        if sort == by_name {
            let mut starts = self.words.starts(LETTERS_ANSWERED);
            starts.retain(|(_, entries)| *entries >= ANSWERED_FROM);
            starts.sort_unstable_by_key(|(_, entries)| Reverse(*entries));
            starts.truncate(STARTS);
            usual.letters = ('a'..='z').chain(LETTERS.chars()).collect();
            if self.living_count >= PAIRED_FROM {
                usual.pairs = pairs(&starts, self.living_count);
            }
            usual.starts = starts.into_iter().map(|(start, _)| start).collect();
        }
        usual
    }

    /// Prepares the answers to some of the questions that are asked most, by their numbers: a
    /// tenth of a millisecond each at a million people. Answers who stands in their first
    /// `rows`; whoever stands in several comes several times.
    pub fn answer_usual(&self, usual: &Usual, some: Range<usize>, rows: usize) -> Vec<VolunteerId> {
        let mut shown = Vec::new();
        for at in some {
            let starts = at.checked_sub(usual.letters.len());
            let pairs = starts.and_then(|at| at.checked_sub(usual.starts.len()));
            let answer = match (starts, pairs) {
                (None, _) => {
                    let text = usual.letters[at].to_string();
                    self.prepare(usual, &text, &terms(&text))
                }
                (Some(at), None) => self.prepare_start(usual, &usual.starts[at]),
                (Some(_), Some(at)) => self.prepare_pair(usual, usual.pairs[at]),
            };
            let first = answer.iter().flat_map(|answer| answer.first(rows));
            shown.extend(first.map(|ordinal| self.ids[*ordinal as usize]));
        }
        shown
    }

    /// Typed in Latin letters it may be the start of an address too, and mostly is none.
    fn prepare_start(&self, usual: &Usual, start: &str) -> Option<Arc<Answer>> {
        let plain = self.prepare(usual, start, &[word(start, None)]);
        let address = [word(start, Some(start.to_owned()))];
        match &plain {
            Some(same) if !self.emails.any_starting(start.as_bytes()) => {
                self.keep_same(&usual.query(start), &address, same.clone());
            }
            Some(_) | None => {
                self.prepare(usual, start, &address);
            }
        }
        plain
    }

    /// In either order they are the same question.
    fn prepare_pair(&self, usual: &Usual, pair: [u16; 2]) -> Option<Arc<Answer>> {
        let [first, second] = pair.map(|at| usual.starts[usize::from(at)].as_str());
        let typed = [word(first, None), word(second, None)];
        let answer = self.prepare(usual, &format!("{first} {second}"), &typed);
        if let Some(same) = &answer
            && first != second
        {
            let turned = usual.query(&format!("{second} {first}"));
            let [first, second] = typed;
            self.keep_same(&turned, &[second, first], same.clone());
        }
        answer
    }

    fn prepare(&self, usual: &Usual, text: &str, typed: &[Term]) -> Option<Arc<Answer>> {
        self.answered(&usual.query(text), typed, usual.today)
    }

    /// [`Self::usual`] and the answers to all of it.
    pub fn warm(&self, sort: Sort, today: Day) {
        let usual = self.usual(sort, today);
        self.answer_usual(&usual, 0..usual.len(), 0);
    }
}

impl Usual {
    fn query(&self, text: &str) -> Query {
        Query {
            text: text.to_owned(),
            sort: self.sort,
            ..Query::default()
        }
    }
}

fn word(key: &str, address: Option<String>) -> Term {
    Term::Word {
        keys: vec![key.to_owned()],
        address,
    }
}

/// The pairs of starts with about as many letters that most people are likely to have, as
/// places in `starts`, which come with the number of people and the commonest first.
fn pairs(starts: &[(String, usize)], people: usize) -> Vec<[u16; 2]> {
    let starts = (0..=u16::MAX).zip(starts);
    let starts = starts.filter(|(_, (start, _))| LETTERS_PAIRED.contains(&start.len()));
    let starts: Vec<(u16, usize, usize)> = starts
        .map(|(at, (start, entries))| (at, start.len(), *entries))
        .collect();
    let mut pairs: Vec<(usize, [u16; 2])> = Vec::new();
    for (place, (first, length, entries)) in starts.iter().enumerate() {
        let both = |others: &usize| entries * others / people.max(1);
        let likely = starts[place..]
            .iter()
            .take_while(|(.., others)| both(others) >= PAIRED_PEOPLE)
            .filter(|(_, letters, _)| length.abs_diff(*letters) <= 1);
        pairs.extend(likely.map(|(second, _, others)| (both(others), [*first, *second])));
    }
    pairs.sort_unstable_by_key(|(both, pair)| (Reverse(*both), *pair));
    pairs.truncate(PAIRS);
    pairs.into_iter().map(|(_, pair)| pair).collect()
}

#[cfg(test)]
mod tests;
