//! What was typed, taken apart, and the people each part finds.

use crate::bitset::Bitset;
use crate::caches::{Caches, Prefix};
use crate::columns::Columns;
use crate::fold::{KYRGYZ_SON, is_patronymic_ending, patronymic_forms, readings, settled};
use crate::numbers::{Digits, digits};
use crate::wide::{LETTERS_FOR_TIERS, has_tiers, wide_keys, wide_starts};
use crate::words::is_near;

/// From this many letters on, a word that finds nobody may have two of them wrong.
pub(crate) const LETTERS_FOR_TWO_EDITS: usize = 8;
/// Fewer digits than this stand in every other number somewhere: they are looked for at the
/// start, with the country's 7 or without it, and at the end. Fewer are no tail of a national
/// number either.
const DIGITS_FOR_ANYWHERE: usize = 4;

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
            if let Some(place) = token.strip_prefix('@') {
                let place = place.to_lowercase();
                return (!place.is_empty()).then_some(Term::Place(place));
            }
            let keys = readings(token);
            let address = token.is_ascii().then(|| token.to_ascii_lowercase());
            (!keys.is_empty()).then_some(Term::Word { keys, address })
        })
        .collect()
}

/// The terms with one pair of neighbours written together, for each pair: «Касым Жомарт» is
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
        Term::Number(_) | Term::Place(_) => false,
    })
}

/// Keeps in `all` who is also in the set of the term at this place; the first set is taken
/// as it is.
fn meet(all: &mut Bitset, set: Bitset, at: usize) {
    if at == 0 {
        *all = set;
    } else {
        all.and(&set);
    }
}

/// The people found by all parts of a text, surest first; a person is in one of the sets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hits {
    pub(crate) exact: Bitset,
    pub(crate) alias: Bitset,
}

impl Columns {
    /// Finds the people that fit every term, by exact key and by other spellings; removed
    /// ones may be among them.
    pub(crate) fn hits(&self, caches: &mut Caches, terms: &[Term]) -> Hits {
        let mut hits = self.hits_as_typed(caches, terms);
        for (at, joined) in joined(terms) {
            if self.is_known_as_one(&terms[at + 1], &joined[at]) {
                let more = self.hits_as_typed(caches, &joined);
                hits.exact.or(&more.exact);
                hits.alias.or(&more.alias);
                hits.alias.and_not(&hits.exact);
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
        let mut hits = Hits::default();
        let mut differ = false;
        for (at, term) in terms.iter().enumerate() {
            let found = self.exact(caches, term);
            let others = self.other_spellings(term);
            if others.is_some() && !differ {
                differ = true;
                hits.alias = hits.exact.clone();
            }
            if differ {
                let mut wide = others.unwrap_or_default();
                wide.or(&found);
                meet(&mut hits.alias, wide, at);
            }
            meet(&mut hits.exact, found, at);
        }
        hits.alias.and_not(&hits.exact);
        hits
    }

    /// Finds the people of whom every word of the terms is a whole one; `None` if a word is
    /// nobody's, as most starts are not, or there is none.
    ///
    /// Numbers are passed over: it is asked who of those that fit everything comes first.
    pub(crate) fn whole_hits(&self, terms: &[Term]) -> Option<Bitset> {
        let mut all = self.whole_as_typed(terms);
        for (at, joined) in joined(terms) {
            if self.is_known_as_one(&terms[at + 1], &joined[at])
                && let Some(more) = self.whole_as_typed(&joined)
            {
                match &mut all {
                    Some(all) => all.or(&more),
                    None => all = Some(more),
                }
            }
        }
        all
    }

    fn whole_as_typed(&self, terms: &[Term]) -> Option<Bitset> {
        let mut words: Vec<Vec<u32>> = Vec::with_capacity(terms.len());
        for term in terms {
            let Term::Word { keys, .. } = term else {
                continue;
            };
            let mut own = Vec::new();
            for key in keys {
                let forms = patronymic_forms(key);
                let whole = |key: &String| self.words.whole(key);
                own.extend(forms.iter().chain([key]).filter_map(whole));
            }
            own.retain(|word| !self.words.list(*word).is_empty());
            if own.is_empty() {
                return None;
            }
            words.push(own);
        }
        let mut all: Option<Bitset> = None;
        for words in words {
            let mut found = Bitset::new(self.ids.len());
            for word in words {
                found.insert_all(self.words.list(word));
            }
            match &mut all {
                Some(all) => all.and(&found),
                None => all = Some(found),
            }
        }
        all
    }

    /// Finds the people that fit every term if `edits` letters of each word may be wrong;
    /// removed ones may be among them.
    pub(crate) fn near_hits(&self, caches: &mut Caches, terms: &[Term], edits: u8) -> Bitset {
        let least = match edits {
            0 | 1 => LETTERS_FOR_TIERS,
            _ => LETTERS_FOR_TWO_EDITS,
        };
        let mut near = Bitset::default();
        for (at, term) in terms.iter().enumerate() {
            let mut found = self.exact(caches, term);
            if let Some(others) = self.other_spellings(term) {
                found.or(&others);
            }
            if let Term::Word { keys, .. } = term {
                for key in keys.iter().filter(|key| key.len() >= LETTERS_FOR_TIERS) {
                    let edits = if key.len() >= least { edits } else { 1 };
                    for word in self.words.near(key, edits) {
                        if is_near(self.words.text(word), key, edits) {
                            found.insert_all(self.words.list(word));
                        }
                    }
                }
            }
            meet(&mut near, found, at);
        }
        near
    }

    fn exact(&self, caches: &mut Caches, term: &Term) -> Bitset {
        match term {
            Term::Word { keys, address } => {
                let mut found = self.starting(caches, &keys[0]);
                for key in &keys[1..] {
                    found.or(&self.starting(caches, key));
                }
                for key in keys {
                    self.add_patronymics(key, &mut found);
                }
                if let Some(address) = address {
                    self.emails
                        .starting(address.as_bytes(), |person| found.insert(person));
                    // `mail.kz` is a place, `mail` may be anything.
                    if address.contains('.') && !address.contains('@') {
                        self.emails.at_place(address, |person| found.insert(person));
                    }
                }
                found
            }
            Term::Place(place) => {
                let mut found = Bitset::new(self.ids.len());
                self.emails.at_place(place, |person| found.insert(person));
                found
            }
            Term::Number(run) => {
                let mut found = self.starting(caches, run);
                self.add_numbers(run, &mut found);
                found
            }
        }
    }

    /// The people with a word that starts so.
    fn starting(&self, caches: &mut Caches, key: &str) -> Bitset {
        let prefix: Option<Prefix> = match *key.as_bytes() {
            [one] => Some([one, 0]),
            [one, two] => Some([one, two]),
            _ => None,
        };
        if let Some(set) = prefix.and_then(|prefix| caches.prefix(prefix)) {
            return (*set).clone();
        }
        let mut found = Bitset::new(self.ids.len());
        let mut entries = 0;
        for word in self.words.prefix(key) {
            let list = self.words.list(word);
            entries += list.len();
            found.insert_all(list);
        }
        if let Some(prefix) = prefix
            && entries * 64 > self.ids.len()
        {
            caches.keep_prefix(prefix, found.clone());
        }
        found
    }

    fn add_whole(&self, key: &str, found: &mut Bitset) {
        if let Some(word) = self.words.whole(key) {
            found.insert_all(self.words.list(word));
        }
    }

    /// Қайратұлы finds Кайратович.
    fn add_patronymics(&self, key: &str, found: &mut Bitset) {
        for form in patronymic_forms(key) {
            self.add_whole(&form, found);
        }
    }

    fn add_numbers(&self, run: &str, found: &mut Bitset) {
        let number: Digits = digits(run);
        if run.len() > 16 {
            return;
        }
        if run.len() < DIGITS_FOR_ANYWHERE {
            let national = digits(&format!("7{run}"));
            for start in [number, national] {
                self.phones.starting(start, |person| found.insert(person));
            }
            self.phones.ending(number, |person| found.insert(person));
        } else {
            self.phones
                .containing(number, |person| found.insert(person));
            self.iins.ending(number, |person| found.insert(person));
        }
        // Inside the country a number is dialled with 8 in place of +7.
        if let Some(rest) = run.strip_prefix('8') {
            self.phones
                .starting(digits(&format!("7{rest}")), |person| found.insert(person));
        }
    }

    fn other_spellings(&self, term: &Term) -> Option<Bitset> {
        let Term::Word { keys, .. } = term else {
            return None;
        };
        let mut words: Vec<u32> = Vec::new();
        for key in keys.iter().filter(|key| has_tiers(key)) {
            let (first, second) = wide_keys(key);
            for wide in second.iter().chain([&first]) {
                self.words.with_wide(wide, &mut words);
            }
            for start in wide_starts(key) {
                self.words.with_wide_start(&start, &mut words);
            }
        }
        // Mostly there are none but those found by the key, and then no set is filled.
        words.retain(|word| {
            let text = self.words.text(*word);
            !keys.iter().any(|key| text.starts_with(key.as_str()))
                && !self.words.list(*word).is_empty()
        });
        if words.is_empty() {
            return None;
        }
        let mut found = Bitset::new(self.ids.len());
        for word in words {
            found.insert_all(self.words.list(word));
        }
        Some(found)
    }
}
