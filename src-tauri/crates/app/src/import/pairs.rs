//! The same person twice in one list, found by numbers instead of texts.
//!
//! Each row leaves eight numbers: the IIN, the birth day, phones and hashes of
//! its name in three widths. The same IIN, or the same name and birth date, is
//! the same person; another spelling with the same birth date or phone is
//! probably the same. Nothing is joined here. Source: DOMAIN 6.6.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use domain::BirthDate;

use super::Outcome;
use super::answers::{Answers, Fix};
use super::judge::JudgedRow;
use super::problems::ProblemCode;

/// What a row leaves for comparing; 0 stands for nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts {
    iin: u64,
    /// Surname and given name in small letters.
    name: u64,
    /// Their search keys.
    key: u64,
    /// The keys with vowels in classes.
    skeleton: u64,
    /// The father's name.
    patronymic: u64,
    phones: [u64; 2],
    birth: u64,
}

/// Hashes of a part of a name: as it is, its key, its skeleton, the father's name in it.
#[derive(Clone, Copy, Debug)]
struct Part {
    name: u64,
    key: u64,
    skeleton: u64,
    father: u64,
}

/// Parts of names that were met: lists repeat a few thousand of them.
#[derive(Debug, Default)]
pub(crate) struct Parts(HashMap<String, Part>);

/// More parts than this are not remembered.
const MOST_PARTS: usize = 50_000;

impl Parts {
    fn of(&mut self, text: &str) -> Part {
        if let Some(known) = self.0.get(text) {
            return *known;
        }
        let key = search::fold(text);
        let skeleton = search::vowel_skeleton(&key)
            .replace(['a', 'e', 'o'], "*")
            .replace("**", "*");
        let part = Part {
            name: hash(&text.to_lowercase()),
            key: hash(&key),
            skeleton: hash(&skeleton),
            father: hash(search::patronymic_root(&key).unwrap_or(&key)),
        };
        if self.0.len() < MOST_PARTS {
            self.0.insert(text.to_owned(), part);
        }
        part
    }
}

impl Facts {
    pub fn of(row: &JudgedRow, parts: &mut Parts) -> Self {
        let mut facts = Self::default();
        if let Some(iin) = &row.iin {
            facts.iin = iin.digits().parse().unwrap_or(0);
        }
        if let Some(BirthDate::Day(day)) = row.birth {
            facts.birth = hash(&day);
        }
        for (slot, phone) in facts.phones.iter_mut().zip(&row.phones) {
            *slot = hash(phone.as_str());
        }
        let surname = row.surname.as_deref().unwrap_or_default();
        let given = row.given.as_deref().unwrap_or_default();
        if surname.is_empty() && given.is_empty() {
            return facts;
        }
        let (surname, given) = (parts.of(surname), parts.of(given));
        facts.name = pair(surname.name, given.name);
        facts.key = pair(surname.key, given.key);
        facts.skeleton = pair(surname.skeleton, given.skeleton);
        if let Some(patronymic) = row.patronymic.as_deref().filter(|p| !p.is_empty()) {
            facts.patronymic = parts.of(patronymic).father;
        }
        facts
    }

    /// Whether nothing that both have speaks against one person.
    fn may_be(&self, other: &Self) -> bool {
        let agree = |one: u64, two: u64| one == 0 || two == 0 || one == two;
        agree(self.iin, other.iin)
            && agree(self.birth, other.birth)
            && agree(self.patronymic, other.patronymic)
    }
}

/// Never 0, which stands for nothing.
fn hash(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish().max(1)
}

fn pair(one: u64, two: u64) -> u64 {
    if one == 0 || two == 0 {
        0
    } else {
        hash(&(one, two))
    }
}

/// The first row with each number.
struct First(HashMap<u64, u32>);

impl First {
    fn with_room(rows: usize) -> Self {
        Self(HashMap::with_capacity(rows))
    }

    /// The first row with this number, if it is not `index`, which is remembered otherwise.
    fn seen(&mut self, number: u64, index: usize) -> Option<usize> {
        if number == 0 {
            return None;
        }
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        match self.0.entry(number) {
            std::collections::hash_map::Entry::Occupied(entry) => Some(*entry.get() as usize),
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(index);
                None
            }
        }
    }
}

/// Compares all rows and tells each what it repeats.
pub(crate) fn compare(facts: &[Facts], outcomes: &mut [Outcome], answers: &Answers) {
    let rows = facts.len();
    let mut by_iin = First::with_room(rows);
    let mut by_name_and_birth = First::with_room(rows);
    let mut by_skeleton_and_birth = First::with_room(rows);
    let mut by_key_and_phone = First::with_room(rows);
    let mut by_phone = First::with_room(rows);
    for (index, fact) in facts.iter().enumerate() {
        let may_be = |earlier: &usize| facts[*earlier].may_be(fact);
        let same_iin = by_iin.seen(fact.iin, index);
        let same_name = by_name_and_birth
            .seen(pair(fact.name, fact.birth), index)
            .filter(may_be);
        let like_name = by_skeleton_and_birth
            .seen(pair(fact.skeleton, fact.birth), index)
            .filter(may_be);
        let mut like_phone = None;
        for phone in fact.phones {
            let seen = by_key_and_phone.seen(pair(fact.key, phone), index);
            like_phone = like_phone.or(seen.filter(|e| *e != index).filter(may_be));
        }
        let certain = same_iin.or(same_name);
        let earlier = certain.or(like_name).or(like_phone);
        if let Some(earlier) = earlier {
            let code = if certain.is_some() {
                ProblemCode::DuplicateInFile
            } else {
                ProblemCode::PossibleDuplicateInFile
            };
            // A third entry points at the first, as the second does.
            let first = match outcomes[earlier].duplicate_of {
                0 => u32::try_from(earlier + 1).unwrap_or(u32::MAX),
                first => first,
            };
            let fix = answers.of_row(outcomes[index].key()).of(code);
            if fix == Some(Fix::Other) {
                outcomes[index].settled.add(code);
                continue;
            }
            outcomes[index].duplicate_of = first;
            match fix {
                Some(fix) => {
                    outcomes[index].settled.add(code);
                    outcomes[index].left_out |= fix == Fix::LeaveOut;
                }
                None => outcomes[index].problems.add(code),
            }
            if outcomes[earlier].sheet != outcomes[index].sheet {
                outcomes[index]
                    .problems
                    .add(ProblemCode::SamePersonOtherSheet);
            }
        }
        for phone in fact.phones {
            let other = by_phone.seen(phone, index).filter(|other| *other != index);
            if let Some(other) = other
                && outcomes[index].duplicate_of as usize != other + 1
            {
                outcomes[index].problems.add(ProblemCode::PhoneSharedInFile);
                outcomes[other].problems.add(ProblemCode::PhoneSharedInFile);
            }
        }
    }
}
