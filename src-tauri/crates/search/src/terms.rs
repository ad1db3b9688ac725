//! What was typed, taken apart, and the people each part finds.

use crate::aliases::{Alias, aliases};
use crate::bitset::Bitset;
use crate::caches::{Caches, Prefix};
use crate::columns::Columns;
use crate::fold::{fold, patronymic_forms, vowel_skeleton};
use crate::numbers::{Digits, digits};

/// Fewer letters than this have no second and third tier: every short name is near another.
const LETTERS_FOR_TIERS: usize = 4;
/// Fewer digits than this stand in every other number somewhere: they are looked for at the
/// start, with the country's 7 or without it, and at the end. Fewer are no tail of a national
/// number either.
const DIGITS_FOR_ANYWHERE: usize = 4;

/// One part of what was typed; a person has to fit all parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// The start of a word or of an e-mail address.
    Word {
        /// The exact key of the word.
        key: String,
        /// What was typed, in lower case, if it can be the start of an address.
        address: Option<String>,
    },
    /// A run of digits.
    Number(String),
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
            let key = fold(token);
            let address = token.is_ascii().then(|| token.to_ascii_lowercase());
            (!key.is_empty()).then_some(Term::Word { key, address })
        })
        .collect()
}

/// Whether a word is long enough to be told from others that are one letter away.
pub(crate) fn may_be_misspelt(terms: &[Term]) -> bool {
    terms.iter().any(|term| match term {
        Term::Word { key, .. } => key.len() >= LETTERS_FOR_TIERS,
        Term::Number(_) => false,
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

    /// Finds the people that fit every term if one letter of each word may be wrong; removed
    /// ones may be among them.
    pub(crate) fn near_hits(&self, caches: &mut Caches, terms: &[Term]) -> Bitset {
        let mut near = Bitset::default();
        for (at, term) in terms.iter().enumerate() {
            let mut found = self.exact(caches, term);
            if let Some(others) = self.other_spellings(term) {
                found.or(&others);
            }
            if let Term::Word { key, .. } = term
                && key.len() >= LETTERS_FOR_TIERS
            {
                for word in self.words.one_edit(key) {
                    found.insert_all(self.words.list(word));
                }
            }
            meet(&mut near, found, at);
        }
        near
    }

    fn exact(&self, caches: &mut Caches, term: &Term) -> Bitset {
        match term {
            Term::Word { key, address } => {
                let mut found = self.starting(caches, key);
                self.add_patronymics(key, &mut found);
                if let Some(address) = address {
                    self.emails
                        .starting(address.as_bytes(), |person| found.insert(person));
                }
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
        let Term::Word { key, .. } = term else {
            return None;
        };
        if key.len() < LETTERS_FOR_TIERS {
            return None;
        }
        let mut words: Vec<u32> = self.words.with_skeleton(&vowel_skeleton(key)).collect();
        for alias in aliases(key) {
            match alias {
                Alias::Whole(key) => words.extend(self.words.whole(&key)),
                Alias::Start(key) => {
                    words.extend(self.words.prefix(&key));
                    let forms = patronymic_forms(&key);
                    words.extend(forms.iter().filter_map(|form| self.words.whole(form)));
                }
            }
        }
        // Mostly there are none, and then no set is filled.
        words.retain(|word| !self.words.list(*word).is_empty());
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
