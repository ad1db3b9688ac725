//! What was typed, taken apart, and the people each part finds.

use domain::VolunteerId;

use crate::bitset::Bitset;
use crate::caches::{Caches, PREFIX_LETTERS, Prefix};
use crate::columns::Columns;
use crate::fold::{KYRGYZ_SON, is_patronymic_ending, patronymic_forms, readings, settled};
use crate::numbers::{Digits, digits};
use crate::people::{People, Sources};
use crate::wide::{LETTERS_FOR_TIERS, has_tiers, wide_keys, wide_starts};
use crate::words::is_near;

/// From this many letters on, a word that finds nobody may have two of them wrong.
pub(crate) const LETTERS_FOR_TWO_EDITS: usize = 8;
/// A word start that more than one in so many people have is worth a set of them.
pub(crate) const SET_OF: usize = 128;
/// Fewer digits than this stand in every other number somewhere: they are looked for at the
/// start, with the country's 7 or without it, and at the end. Fewer are no tail of a national
/// number either.
const DIGITS_FOR_ANYWHERE: usize = 4;

/// Two words with fewer letters are the beginnings of two names and not one name that was
/// written apart: «Да На» is Даниярова Назгүл on her way, and no Дана.
const LETTERS_JOINED: usize = 5;

/// One part of what was typed; a person has to fit all parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// The start of a word or of an e-mail address.
    Word {
        /// The exact key of the word, then those of its other readings.
        keys: Vec<String>,
        /// What was typed, in lower case, if it can be the start of an address.
        address: Option<String>,
    },
    /// A run of digits.
    Number(String),
    /// The start of what stands behind the @ of an address.
    Place(String),
    /// A whole id, as a command line or a file says it.
    Id(VolunteerId),
}

/// Takes a text apart.
pub(crate) fn terms(text: &str) -> Vec<Term> {
    let is_number = |c: char| {
        c.is_ascii_digit() || c.is_whitespace() || matches!(c, '+' | '-' | '(' | ')' | '.' | '–')
    };
    let run: String = text.chars().filter(char::is_ascii_digit).collect();
    if !run.is_empty() && text.chars().all(is_number) {
        return vec![Term::Number(run)];
    }
    text.split_whitespace()
        .filter_map(|token| {
            let run: String = token.chars().filter(char::is_ascii_digit).collect();
            if !run.is_empty() && token.chars().all(is_number) {
                return Some(Term::Number(run));
            }
            if let Ok(id) = token.to_lowercase().parse() {
                return Some(Term::Id(id));
            }
            if let Some(place) = token.strip_prefix('@') {
                let place = place.to_lowercase();
                return (!place.is_empty()).then_some(Term::Place(place));
            }
            let keys = readings(token).into_vec();
            let address = token.is_ascii().then(|| token.to_ascii_lowercase());
            (!keys.is_empty()).then_some(Term::Word { keys, address })
        })
        .collect()
}

/// The terms with one pair of neighbours written together, for each pair of some length: «Касым Жомарт» is
/// Касымжомарт, «Қайрат ұлы» is Қайратұлы.
///
/// Each with the place of the pair.
pub(crate) fn joined(terms: &[Term]) -> Vec<(usize, Vec<Term>)> {
    let mut all = Vec::new();
    for (at, pair) in terms.windows(2).enumerate() {
        if let [
            Term::Word { keys: first, .. },
            Term::Word { keys: second, .. },
        ] = pair
            && (first[0].len() + second[0].len() >= LETTERS_JOINED
                || is_patronymic_ending(&second[0]))
        {
            let mut keys = vec![settled(&format!("{}{}", first[0], second[0]))];
            if second[0] == KYRGYZ_SON {
                keys.push(settled(&format!("{}uli", first[0])));
            }
            let mut terms = terms.to_vec();
            terms.splice(
                at..at + 2,
                [Term::Word {
                    keys,
                    address: None,
                }],
            );
            all.push((at, terms));
        }
    }
    all
}

/// Whether a word is long enough to be told from others that are one letter away.
pub(crate) fn may_be_misspelt(terms: &[Term]) -> bool {
    terms.iter().any(|term| match term {
        Term::Word { keys, .. } => keys[0].len() >= LETTERS_FOR_TIERS,
        Term::Number(_) | Term::Place(_) | Term::Id(_) => false,
    })
}

/// Everybody who comes from each of the sources, out of `of` people, those with the least work
/// first.
fn meet(mut sources: Vec<Sources<'_>>, of: usize, marks: &mut Bitset) -> People {
    sources.sort_by_cached_key(|source| source.weight(of));
    let mut sources = sources.into_iter();
    let (Some(first), second) = (sources.next(), sources.next()) else {
        return People::default();
    };
    let Some(second) = second else {
        return first.people(of, marks);
    };
    let people = first.and(second, of, marks);
    sources.fold(people, |people, source| {
        Sources::from(people).and(source, of, marks)
    })
}

/// The people found by all parts of a text, surest first; a person is in one of the sets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hits {
    pub(crate) exact: People,
    pub(crate) alias: People,
}

impl Columns {
    /// Finds the people that fit every term, by exact key and by other spellings; removed
    /// ones may be among them.
    pub(crate) fn hits(&self, caches: &mut Caches, terms: &[Term]) -> Hits {
        let mut hits = self.hits_as_typed(caches, terms);
        for (at, joined) in joined(terms) {
            if self.is_known_as_one(&terms[at + 1], &joined[at]) {
                let more = self.hits_as_typed(caches, &joined);
                let of = self.ids.len();
                let marks = caches.marks(of);
                hits.exact.or(&more.exact, of, marks);
                hits.alias.or(&more.alias, of, marks);
                hits.alias.and_not(&hits.exact, marks);
            }
        }
        hits
    }

    /// Whether it is worth while to look for two terms written together.
    fn is_known_as_one(&self, second: &Term, joined: &Term) -> bool {
        let (Term::Word { keys: second, .. }, Term::Word { keys, .. }) = (second, joined) else {
            return false;
        };
        is_patronymic_ending(&second[0]) || self.words.starts_any(&keys[0])
    }

    fn hits_as_typed(&self, caches: &mut Caches, terms: &[Term]) -> Hits {
        let of = self.ids.len();
        let exact: Vec<Sources<'_>> = terms.iter().map(|term| self.exact(caches, term)).collect();
        let others: Vec<Vec<u32>> = terms
            .iter()
            .map(|term| self.other_spellings(term))
            .collect();
        let mut hits = Hits::default();
        if others.iter().any(|words| !words.is_empty()) {
            let lists = |words: &[u32]| -> Vec<&[u32]> {
                words.iter().map(|word| self.words.list(*word)).collect()
            };
            // Whoever has another spelling of one word, the words before it as they were typed,
            // and those after it in any: everybody once.
            for at in (0..terms.len()).filter(|at| !others[*at].is_empty()) {
                let each = exact.iter().zip(&others).enumerate();
                let sources = each.map(|(other, (source, words))| {
                    let mut source = match other == at {
                        true => Sources::default(),
                        false => source.clone(),
                    };
                    if other >= at {
                        source.lists.extend(lists(words));
                    }
                    source
                });
                let found = meet(sources.collect(), of, caches.marks(of));
                hits.alias.or(&found, of, caches.marks(of));
            }
        }
        hits.exact = meet(exact, of, caches.marks(of));
        hits.alias.and_not(&hits.exact, caches.marks(of));
        hits
    }

    /// Finds the people of whom every word of the terms is a whole one; `None` if a word is
    /// nobody's, as most starts are not, or there is none.
    ///
    /// Numbers are passed over: it is asked who of those that fit everything comes first.
    pub(crate) fn whole_hits(&self, caches: &mut Caches, terms: &[Term]) -> Option<People> {
        let mut all = self.whole_as_typed(caches, terms);
        for (at, joined) in joined(terms) {
            if self.is_known_as_one(&terms[at + 1], &joined[at])
                && let Some(more) = self.whole_as_typed(caches, &joined)
            {
                match &mut all {
                    Some(all) => {
                        let of = self.ids.len();
                        all.or(&more, of, caches.marks(of));
                    }
                    None => all = Some(more),
                }
            }
        }
        all
    }

    fn whole_as_typed(&self, caches: &mut Caches, terms: &[Term]) -> Option<People> {
        let mut sources: Vec<Sources<'_>> = Vec::with_capacity(terms.len());
        for term in terms {
            let Term::Word { keys, .. } = term else {
                continue;
            };
            let mut own = Sources::default();
            for key in keys {
                let forms = patronymic_forms(key);
                let whole = |key: &String| self.words.whole(key);
                let words = forms.iter().chain([key]).filter_map(whole);
                own.lists.extend(words.map(|word| self.words.list(word)));
            }
            own.lists.retain(|list| !list.is_empty());
            if own.lists.is_empty() {
                return None;
            }
            sources.push(own);
        }
        let of = self.ids.len();
        (!sources.is_empty()).then(|| meet(sources, of, caches.marks(of)))
    }

    /// Finds the people that fit every term if `edits` letters of each word may be wrong;
    /// removed ones may be among them.
    pub(crate) fn near_hits(&self, caches: &mut Caches, terms: &[Term], edits: u8) -> People {
        let least = match edits {
            0 | 1 => LETTERS_FOR_TIERS,
            _ => LETTERS_FOR_TWO_EDITS,
        };
        let of = self.ids.len();
        let near = terms.iter().map(|term| {
            let mut found = self.exact(caches, term);
            let mut words = self.other_spellings(term);
            if let Term::Word { keys, .. } = term {
                for key in keys.iter().filter(|key| key.len() >= LETTERS_FOR_TIERS) {
                    let edits = if key.len() >= least { edits } else { 1 };
                    let near = self.words.near(key, edits).into_iter();
                    words.extend(near.filter(|word| is_near(self.words.text(*word), key, edits)));
                }
            }
            let lists = words.into_iter().map(|word| self.words.list(word));
            found.lists.extend(lists);
            found
        });
        let near = near.collect();
        meet(near, of, caches.marks(of))
    }

    fn exact(&self, caches: &mut Caches, term: &Term) -> Sources<'_> {
        let mut found = Sources::default();
        match term {
            Term::Word { keys, address } => {
                for key in keys {
                    self.add_starting(caches, key, &mut found);
                    if key.bytes().any(|letter| letter.is_ascii_digit()) {
                        self.emails
                            .with_contract(key, |person| found.single.push(person));
                    }
                    // Қайратұлы finds Кайратович.
                    for form in patronymic_forms(key) {
                        if let Some(word) = self.words.whole(&form) {
                            found.lists.push(self.words.list(word));
                        }
                    }
                }
                if let Some(address) = address {
                    self.emails
                        .starting(address.as_bytes(), |person| found.single.push(person));
                    // `mail.kz` is a place, `mail` may be anything.
                    if address.contains('.') && !address.contains('@') {
                        self.emails
                            .at_place(address, |person| found.single.push(person));
                    }
                }
            }
            Term::Place(place) => {
                self.emails
                    .at_place(place, |person| found.single.push(person));
            }
            Term::Id(id) => found.single.extend(self.with_id(*id)),
            Term::Number(run) => {
                self.add_starting(caches, run, &mut found);
                self.add_numbers(run, &mut found.single);
                self.emails
                    .with_contract(run, |person| found.single.push(person));
            }
        }
        found
    }

    /// The people with a word that starts so.
    fn add_starting<'a>(&'a self, caches: &mut Caches, key: &str, found: &mut Sources<'a>) {
        let of = self.ids.len();
        let start = self.words.same_start(key.as_bytes(), PREFIX_LETTERS);
        let prefix = start.map(|start| {
            let mut prefix = Prefix::default();
            prefix[..start.len()].copy_from_slice(start);
            prefix
        });
        if let Some(set) = prefix.and_then(|prefix| caches.prefix(prefix)) {
            found.sets.push(set);
            return;
        }
        let lists = self.words.prefix(key).into_iter();
        let lists = lists.map(|word| self.words.list(word));
        let all = Sources {
            lists: lists.filter(|list| !list.is_empty()).collect(),
            ..Sources::default()
        };
        if let Some(prefix) = prefix
            && all.weight(of) * SET_OF > of
            && !all.is_dense()
            && caches.has_room(of)
        {
            let mut set = Bitset::with_room(of);
            all.lists.iter().for_each(|list| set.insert_all(list));
            found.sets.push(caches.keep_prefix(prefix, set));
        } else {
            found.lists.extend(all.lists);
        }
    }

    fn add_numbers(&self, run: &str, found: &mut Vec<u32>) {
        let number: Digits = digits(run);
        if run.len() > 16 {
            return;
        }
        if run.len() < DIGITS_FOR_ANYWHERE {
            let national = digits(&format!("7{run}"));
            for start in [number, national] {
                self.phones.starting(start, |person| found.push(person));
            }
            self.phones.ending(number, |person| found.push(person));
        } else {
            self.phones.containing(number, |person| found.push(person));
            self.iins.ending(number, |person| found.push(person));
        }
        // Inside the country a number is dialled with 8 in place of +7.
        if let Some(rest) = run.strip_prefix('8') {
            self.phones
                .starting(digits(&format!("7{rest}")), |person| found.push(person));
        }
    }

    /// The words that may be other spellings of a term, without those that start with it.
    fn other_spellings(&self, term: &Term) -> Vec<u32> {
        let mut words: Vec<u32> = Vec::new();
        let Term::Word { keys, .. } = term else {
            return words;
        };
        for key in keys.iter().filter(|key| has_tiers(key)) {
            let (first, second) = wide_keys(key);
            for wide in second.iter().chain([&first]) {
                self.words.with_wide(wide, &mut words);
            }
            for start in wide_starts(key) {
                self.words.with_wide_start(&start, &mut words);
            }
        }
        words.retain(|word| {
            let text = self.words.text(*word);
            !keys.iter().any(|key| text.starts_with(key.as_str()))
                && !self.words.list(*word).is_empty()
        });
        words
    }
}
