//! The questions that are asked most: starts of names that many people have, one or two of
//! them. Their answers are prepared, so that the first letters typed cost no more than others.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use domain::{Day, StatusKind, VolunteerId};

use crate::alphabet::LETTERS;
use crate::answers::Answer;
use crate::caches::Value;
use crate::columns::{Columns, GIVEN, SURNAME, status_number};
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
/// Two starts are paired if so many people have one in the surname and the other in the given
/// name, as far as those tell who are looked at.
const PAIRED_PEOPLE: usize = if cfg!(test) { 1 } else { 64 };
/// So many people are looked at to see which names go together: some hundredths of a second.
const LOOKED_AT: usize = 100_000;
/// So many pairs at most have their answer prepared, each for both of its orders.
const PAIRS: usize = 50_000;

/// The questions; see the module. The register may change while they are answered.
#[derive(Debug)]
pub struct Usual {
    sort: Sort,
    today: Day,
    /// The commonest first.
    starts: Vec<String>,
    /// Letters first, then what most people have.
    questions: Vec<Question>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Question {
    /// A letter as it is typed: a rare one too, and a Latin one, which may have several
    /// readings and be the start of addresses.
    Letter(char),
    /// One of the starts.
    Start(u16),
    /// Two of the starts.
    Pair([u16; 2]),
}

impl Usual {
    /// How many questions there are; none where the list is not in the order of names.
    pub fn len(&self) -> usize {
        self.questions.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty()
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
        let by_name = Sort {
            language: sort.language,
            ..Sort::default()
        };
        let (mut starts, mut questions) = (Vec::new(), Vec::new());
        if sort == by_name {
            starts = self.words.starts(LETTERS_ANSWERED);
            starts.retain(|(_, entries)| *entries >= ANSWERED_FROM);
            starts.sort_unstable_by_key(|(_, entries)| Reverse(*entries));
            starts.truncate(STARTS);
            let pairs = match self.living_count >= PAIRED_FROM {
                true => self.pairs(&starts),
                false => Vec::new(),
            };
            questions = self::questions(&starts, pairs);
        }
        Usual {
            sort,
            today,
            starts: starts.into_iter().map(|(start, _)| start).collect(),
            questions,
        }
    }

    /// The pairs of starts with about as many letters that most people have, with the number of
    /// those, as places in `starts`. Names go together as the people do who bear them, so it
    /// cannot be told from how common each of the two is.
    fn pairs(&self, starts: &[(String, usize)]) -> Vec<(usize, [u16; 2])> {
        let places = (0..=u16::MAX).zip(starts);
        let places: HashMap<&[u8], u16> = places
            .map(|(at, (start, _))| (start.as_bytes(), at))
            .collect();
        let starts_of = |part: usize, ordinal: u32| {
            let words = self.names.words_of(self.parts[part][ordinal as usize]);
            let lengths = |word| LETTERS_PAIRED.map(move |letters| (word, letters));
            let starts = words
                .iter()
                .flat_map(lengths)
                .filter_map(|(word, letters)| {
                    let start = self.words.text(*word).as_bytes().get(..letters)?;
                    Some((letters, *places.get(start)?))
                });
            starts.collect::<Vec<_>>()
        };
        let step = (self.living_count / LOOKED_AT).max(1);
        let mut people: HashMap<[u16; 2], usize> = HashMap::new();
        for ordinal in self.living.iter().step_by(step) {
            let given = starts_of(GIVEN, ordinal);
            for (letters, surname) in starts_of(SURNAME, ordinal) {
                let alike = given
                    .iter()
                    .filter(|(others, _)| letters.abs_diff(*others) <= 1);
                for (_, given) in alike {
                    let pair = [surname.min(*given), surname.max(*given)];
                    *people.entry(pair).or_default() += step;
                }
            }
        }
        let mut pairs: Vec<_> = people
            .into_iter()
            .map(|(pair, people)| (people, pair))
            .collect();
        pairs.retain(|(people, _)| *people >= PAIRED_PEOPLE);
        pairs.sort_unstable_by_key(|(people, pair)| (Reverse(*people), *pair));
        pairs.truncate(PAIRS);
        pairs
    }

    /// Prepares the answers to some of the questions that are asked most, by their numbers: a
    /// tenth of a millisecond each at a million people. Answers who stands in their first
    /// `rows`; whoever stands in several comes several times.
    pub fn answer_usual(&self, usual: &Usual, some: Range<usize>, rows: usize) -> Vec<VolunteerId> {
        let mut shown = Vec::new();
        for question in &usual.questions[some] {
            let answer = match *question {
                Question::Letter(letter) => {
                    let text = letter.to_string();
                    self.prepare(usual, &text, &terms(&text))
                }
                Question::Start(at) => self.prepare_start(usual, &usual.starts[usize::from(at)]),
                Question::Pair(pair) => self.prepare_pair(usual, pair),
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

/// What is asked most, the letters first and then what most people have. `starts` come with
/// the number of people and the commonest first, `pairs` with the number of people.
fn questions(starts: &[(String, usize)], pairs: Vec<(usize, [u16; 2])>) -> Vec<Question> {
    let starts = (0..=u16::MAX).zip(starts);
    let starts = starts.map(|(at, (_, entries))| (*entries, Question::Start(at)));
    let pairs = pairs.into_iter();
    let pairs = pairs.map(|(people, pair)| (people, Question::Pair(pair)));
    let mut common: Vec<_> = starts.chain(pairs).collect();
    common.sort_unstable_by_key(|(people, question)| (Reverse(*people), *question));
    let letters = ('a'..='z').chain(LETTERS.chars()).map(Question::Letter);
    letters
        .chain(common.into_iter().map(|(_, question)| question))
        .collect()
}

#[cfg(test)]
mod tests;
