//! How one part of a name may be read, and whether two parts are one.

use crate::fold::{father_of, longer_father, readings};
use crate::wide::{has_tiers, wide_keys};

/// The keys of one part of a name.
#[derive(Clone, Debug, Default)]
pub(super) struct Spelling {
    /// The exact key and its other readings; empty if there is no letter in it.
    keys: Vec<String>,
    /// The keys by sound; empty for what is too short to have them.
    wide: Vec<String>,
    /// The father's name inside, for patronymics: its keys by sound.
    father: Vec<String>,
    /// A son's or a daughter's name, where the ending tells.
    son: Option<bool>,
}

/// How two parts of a name stand to each other; the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Nearness {
    /// One key.
    Same,
    /// Spellings of one name.
    Spelled,
    /// One letter apart.
    Near,
    /// Two names.
    Other,
}

/// Keys with fewer letters are not looked at letter by letter: Ли is one letter from Ни.
const LETTERS_FOR_NEAR: usize = 4;
/// From this many letters on a key may be two letters away: one that was dropped in another
/// script may have been two.
const LETTERS_FOR_TWO: usize = 9;
/// Endings that a surname has or has not, by the paper and by the sex.
const SURNAME_ENDINGS: &[&str] = &[
    "ovna", "evna", "ovich", "evich", "ova", "eva", "ina", "ov", "ev", "in", "uli", "kizi", "tegi",
];
/// What must be left of a surname without its ending.
const LETTERS_OF_STEM: usize = 4;

impl Spelling {
    pub(super) fn of(text: &str) -> Self {
        let mut keys = readings(text);
        keys.extend(without_umlauts(text, &keys));
        let mut spelling = Self::default();
        for key in &keys {
            let (root, son) = match father_of(key) {
                Some((root, son)) => (root, Some(son)),
                None => (key.as_str(), None),
            };
            spelling.son = spelling.son.or(son);
            if has_tiers(key) {
                let (first, second) = wide_keys(key);
                spelling.wide.extend(std::iter::once(first).chain(second));
            }
            for root in std::iter::once(root).chain(longer_father(key)) {
                if has_tiers(root) {
                    let (first, second) = wide_keys(root);
                    spelling.father.extend(std::iter::once(first).chain(second));
                }
            }
        }
        spelling.keys = keys;
        spelling
    }

    pub(super) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// What spellings of one given name have in common, mostly.
    pub(super) fn class(&self) -> &str {
        let keys = self.wide.first().or_else(|| self.keys.first());
        keys.map_or("", String::as_str)
    }

    /// As parts of a given name.
    pub(super) fn given(&self, other: &Self) -> Nearness {
        if share(&self.keys, &other.keys) {
            Nearness::Same
        } else if share(&self.wide, &other.wide) {
            Nearness::Spelled
        } else if self.is_near(other) {
            Nearness::Near
        } else {
            Nearness::Other
        }
    }

    /// As surnames: with a Russian ending or without, a man's or a woman's.
    pub(super) fn surname(&self, other: &Self) -> Nearness {
        let nearness = self.given(other);
        if nearness <= Nearness::Spelled {
            return nearness;
        }
        let stems = |spelling: &Self| -> Vec<String> {
            let stems = spelling.keys.iter().map(|key| wide_keys(stem(key)).0);
            stems.collect()
        };
        if share(&stems(self), &stems(other)) {
            return Nearness::Spelled;
        }
        let near_stems = self.keys.iter().any(|one| {
            let one = stem(one);
            other.keys.iter().any(|two| is_one_letter(one, stem(two)))
        });
        if near_stems { Nearness::Near } else { nearness }
    }

    /// As fathers' names: Қайратұлы and Кайратович are one.
    pub(super) fn patronymic(&self, other: &Self) -> Nearness {
        if self.son.is_some() && other.son.is_some() && self.son != other.son {
            return Nearness::Other;
        }
        let roots = |spelling: &Self| -> Vec<String> {
            let roots = spelling.keys.iter().flat_map(|key| {
                let shorter = father_of(key).map_or(key.as_str(), |(root, _)| root);
                std::iter::once(shorter).chain(longer_father(key))
            });
            roots.map(str::to_owned).collect()
        };
        let (own, others) = (roots(self), roots(other));
        if share(&own, &others) {
            return Nearness::Same;
        }
        let near = || {
            own.iter()
                .any(|one| others.iter().any(|two| is_one_letter(one, two)))
        };
        if share(&self.father, &other.father) {
            Nearness::Spelled
        } else if near() {
            Nearness::Near
        } else {
            Nearness::Other
        }
    }

    fn is_near(&self, other: &Self) -> bool {
        self.keys
            .iter()
            .any(|one| other.keys.iter().any(|two| is_one_letter(one, two)))
    }
}

/// Muehlbacher is Mühlbacher in letters of a passport, and that may be Muhlbacher.
fn without_umlauts(text: &str, keys: &[String]) -> Option<String> {
    let key = keys.first().filter(|_| text.is_ascii())?;
    let short = key.replace("ue", "u").replace("oe", "o").replace("ae", "a");
    (short != *key).then_some(short)
}

fn stem(key: &str) -> &str {
    SURNAME_ENDINGS
        .iter()
        .find_map(|ending| {
            let stem = key.strip_suffix(ending)?;
            (stem.len() >= LETTERS_OF_STEM).then_some(stem)
        })
        .unwrap_or(key)
}

fn share(one: &[String], two: &[String]) -> bool {
    one.iter().any(|key| two.contains(key))
}

/// Whether one letter is put in, dropped or changed, or two neighbours changed places; in
/// long keys two such edits.
fn is_one_letter(one: &str, two: &str) -> bool {
    let shorter = one.len().min(two.len());
    if shorter < LETTERS_FOR_NEAR {
        return false;
    }
    let edits = if shorter >= LETTERS_FOR_TWO { 2 } else { 1 };
    one.len().abs_diff(two.len()) <= edits && distance(one.as_bytes(), two.as_bytes()) <= edits
}

/// How many letters are put in, dropped, changed or swapped with the next between two keys.
fn distance(one: &[u8], two: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=two.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = Vec::with_capacity(last.len());
        row.push(i + 1);
        for (j, b) in two.iter().enumerate() {
            let changed = last[j] + usize::from(a != b);
            let mut edits = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == two[j - 1] && one[i - 1] == *b {
                edits = edits.min(before[j - 1] + 1);
            }
            row.push(edits);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[two.len()]
}
