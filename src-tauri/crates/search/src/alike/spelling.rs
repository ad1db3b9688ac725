//! How one part of a name may be read, and whether two parts are one.

use smallvec::SmallVec;

use crate::fold::{father_of, fathers_of, readings, shortened_father};
use crate::wide::{has_tiers, wide_father, wide_keys};

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
    /// Spellings of one name, or a man's name and a woman's: Эльмир and Эльмира.
    Paired,
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
/// Endings that a surname has or has not, by the paper and by the sex, each with that of a
/// man: Шукин is a man of the Шукина, and not of the Шукеев.
const SURNAME_ENDINGS: &[(&str, &str)] = &[
    ("ova", "ov"),
    ("eva", "ev"),
    ("ina", "in"),
    ("ov", "ov"),
    ("ev", "ev"),
    ("in", "in"),
    ("uli", ""),
    ("kizi", ""),
    ("tegi", ""),
];
/// What must be left of a surname without its ending.
const LETTERS_OF_STEM: usize = 4;

impl Spelling {
    pub(super) fn of(text: &str) -> Self {
        let mut keys = readings(text).into_vec();
        keys.extend(without_umlauts(text, &keys));
        let mut spelling = Self::default();
        for key in &keys {
            spelling.son = spelling.son.or(father_of(key).map(|(_, son)| son));
            if has_tiers(key) {
                let (first, second) = wide_keys(key);
                spelling.wide.extend(std::iter::once(first).chain(second));
            }
            let named = roots(key).into_iter().chain(shortened_father(key));
            for root in named.filter(|root| has_tiers(root)) {
                let (first, second) = wide_father(&root);
                spelling.father.extend(std::iter::once(first).chain(second));
            }
        }
        spelling.keys = keys;
        // Many are kept for long.
        spelling.keys.shrink_to_fit();
        spelling.wide.shrink_to_fit();
        spelling.father.shrink_to_fit();
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
            if self.is_paired(other) {
                Nearness::Paired
            } else {
                Nearness::Spelled
            }
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
        let stems = |spelling: &Self| -> Vec<(String, &'static str)> {
            let stems = spelling.keys.iter().map(|key| stem(key));
            stems.map(|(stem, of)| (wide_keys(stem).0, of)).collect()
        };
        let (own, others) = (stems(self), stems(other));
        let share = own.iter().any(|(stem, of)| {
            let mut others = others.iter();
            others
                .any(|(other, end)| stem == other && (of == end || of.is_empty() || end.is_empty()))
        });
        if share {
            return Nearness::Spelled;
        }
        let near_stems = self.keys.iter().any(|one| {
            let one = stem(one).0;
            other.keys.iter().any(|two| is_one_letter(one, stem(two).0))
        });
        if near_stems { Nearness::Near } else { nearness }
    }

    /// As fathers' names: Қайратұлы and Кайратович are one.
    pub(super) fn patronymic(&self, other: &Self) -> Nearness {
        if self.son.is_some() && other.son.is_some() && self.son != other.son {
            return Nearness::Other;
        }
        let all = |spelling: &Self| -> Vec<String> {
            spelling.keys.iter().flat_map(|key| roots(key)).collect()
        };
        let (own, others) = (all(self), all(other));
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

    /// Whether one is the other with an а behind it, as names of brothers and sisters are.
    fn is_paired(&self, other: &Self) -> bool {
        let longer = |one: &String, two: &String| one.strip_suffix('a') == Some(two.as_str());
        self.keys.iter().any(|one| {
            let mut others = other.keys.iter();
            others.any(|two| longer(one, two) || longer(two, one))
        })
    }

    fn is_near(&self, other: &Self) -> bool {
        self.keys
            .iter()
            .any(|one| other.keys.iter().any(|two| is_one_letter(one, two)))
    }
}

/// What the father may be called: inside a patronymic, or the name by itself.
fn roots(key: &str) -> Vec<String> {
    let fathers = fathers_of(key);
    if fathers.is_empty() {
        vec![key.to_owned()]
    } else {
        fathers
    }
}

/// Muehlbacher is Mühlbacher in letters of a passport, and that may be Muhlbacher.
fn without_umlauts(text: &str, keys: &[String]) -> Option<String> {
    let key = keys.first().filter(|_| text.is_ascii())?;
    let short = key.replace("ue", "u").replace("oe", "o").replace("ae", "a");
    (short != *key).then_some(short)
}

/// A surname without its ending, and that ending as a man has it; empty for none.
fn stem(key: &str) -> (&str, &'static str) {
    SURNAME_ENDINGS
        .iter()
        .find_map(|(ending, of)| {
            let stem = key.strip_suffix(ending)?;
            (stem.len() >= LETTERS_OF_STEM).then_some((stem, *of))
        })
        .unwrap_or((key, ""))
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
    one.len().abs_diff(two.len()) <= edits && are_within(edits, one.as_bytes(), two.as_bytes())
}

/// Whether at most so many letters are put in, dropped, changed or swapped with the next
/// between two keys.
fn are_within(edits: usize, one: &[u8], two: &[u8]) -> bool {
    type Row = SmallVec<[usize; 32]>;
    let mut before = Row::from_elem(0, two.len() + 1);
    let mut last: Row = (0..=two.len()).collect();
    let mut row = before.clone();
    let mut least = 0;
    for (i, a) in one.iter().enumerate() {
        let least_before = least;
        row[0] = i + 1;
        least = row[0];
        for (j, b) in two.iter().enumerate() {
            let changed = last[j] + usize::from(a != b);
            let mut here = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == two[j - 1] && one[i - 1] == *b {
                here = here.min(before[j - 1] + 1);
            }
            row[j + 1] = here;
            least = least.min(here);
        }
        // What follows begins in one of the last two rows.
        if least.min(least_before) > edits {
            return false;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last[two.len()] <= edits
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::are_within;

    /// The same, counted from the ends of both keys.
    fn edits(one: &[u8], two: &[u8]) -> usize {
        let (Some((a, one_before)), Some((b, two_before))) = (one.split_last(), two.split_last())
        else {
            return one.len() + two.len();
        };
        let mut least = edits(one_before, two_before) + usize::from(a != b);
        least = least.min(edits(one_before, two) + 1);
        least = least.min(edits(one, two_before) + 1);
        match (one, two) {
            ([one @ .., a, b], [two @ .., c, d]) if a == d && b == c => {
                least.min(edits(one, two) + 1)
            }
            _ => least,
        }
    }

    proptest! {
        #[test]
        fn edits_are_counted_as_far_as_they_matter(one in "[abc]{0,6}", two in "[abc]{0,6}") {
            let (one, two) = (one.as_bytes(), two.as_bytes());
            let distance = edits(one, two);
            for most in 0..4 {
                prop_assert_eq!(are_within(most, one, two), distance <= most);
            }
        }
    }
}
