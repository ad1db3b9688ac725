//! Who might already be here, while a record is being typed.
//!
//! Only strong likenesses, and only as an offer: nothing is joined and nobody is stopped.
//!
//! Source: the rules on duplicates, which ask for a second sign beside the name.

use domain::{BirthDate, Iin, Phone, VolunteerId};

use crate::columns::Columns;
use crate::days::pack_birth;
use crate::fold::{fold, patronymic_root};
use crate::numbers::digits;

/// What is known of a person so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Surname as typed.
    pub surname: Option<String>,
    /// Given name as typed.
    pub given: Option<String>,
    /// Patronymic as typed.
    pub patronymic: Option<String>,
    /// Birth date.
    pub birth: Option<BirthDate>,
    /// National number.
    pub iin: Option<Iin>,
    /// Phones.
    pub phones: Vec<Phone>,
}

/// Why somebody is taken for likely the same person; the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The same national number.
    SameIin,
    /// The same name by the exact key, and the same birth date.
    SameNameAndBirth,
    /// The same name by the exact key, and a phone number in common.
    SameNameAndPhone,
}

/// Somebody who may be the same person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Similar {
    /// Why.
    pub why: Likeness,
    /// Who.
    pub id: VolunteerId,
}

impl Columns {
    /// Returns who may be the person of the draft, each once with the strongest reason, the
    /// strongest first.
    ///
    /// The name is the surname and the given name in either order; two patronymics must have
    /// one root if both are known. A birth date known to the year only is not the same as any.
    pub fn similar(&self, draft: &Draft) -> Vec<Similar> {
        let mut found: Vec<Similar> = Vec::new();
        let mut add = |why: Likeness, id: VolunteerId| {
            if !found.iter().any(|other| other.id == id) {
                found.push(Similar { why, id });
            }
        };
        if let Some(iin) = &draft.iin {
            for id in self.with_iin(iin) {
                add(Likeness::SameIin, id);
            }
        }
        let birth = draft.birth.as_ref().filter(|birth| birth.day().is_some());
        let phones: Vec<u64> = draft
            .phones
            .iter()
            .map(|phone| digits(phone.e164()))
            .collect();
        if birth.is_none() && phones.is_empty() {
            return found;
        }
        let packed = birth.map(|_| pack_birth(birth));
        let born = |ordinal: u32| {
            packed == Some(self.births[ordinal as usize])
                || (self.faces.of(ordinal).iter()).any(|face| packed == Some(face.birth))
        };
        let called = |ordinal: u32| phones.iter().any(|phone| self.phones.has(ordinal, *phone));
        let namesakes = self.namesakes(draft, |ordinal| born(ordinal) || called(ordinal));
        for &ordinal in &namesakes {
            if born(ordinal) {
                add(Likeness::SameNameAndBirth, self.ids[ordinal as usize]);
            }
        }
        for &ordinal in &namesakes {
            if called(ordinal) {
                add(Likeness::SameNameAndPhone, self.ids[ordinal as usize]);
            }
        }
        found
    }

    /// People of the draft's name who have the second sign too. The sign is asked first: a
    /// frequent name has thousands of people, and comparing patronymics folds text.
    fn namesakes(&self, draft: &Draft, second_sign: impl Fn(u32) -> bool) -> Vec<u32> {
        let keys: Vec<String> = [&draft.surname, &draft.given]
            .into_iter()
            .flatten()
            .map(|part| fold(part))
            .filter(|key| !key.is_empty())
            .collect();
        // The shortest list of people first; the others are asked person by person.
        let mut lists: Vec<&[u32]> = Vec::new();
        for key in &keys {
            match self.words.whole(key) {
                Some(word) => lists.push(self.words.list(word)),
                None => return Vec::new(),
            }
        }
        lists.sort_by_key(|list| list.len());
        let Some((shortest, others)) = lists.split_first() else {
            return Vec::new();
        };
        let patronymic = draft.patronymic.as_deref().map(fold);
        shortest
            .iter()
            .copied()
            .filter(|ordinal| second_sign(*ordinal))
            .filter(|ordinal| self.living.contains(*ordinal))
            .filter(|ordinal| {
                others
                    .iter()
                    .all(|list| list.binary_search(ordinal).is_ok())
            })
            .filter(|ordinal| {
                let shown = self.parts[2][*ordinal as usize];
                let others = self.faces.of(*ordinal).iter().map(|face| face.names[2]);
                let fits = |own: u32| {
                    let own = fold(self.names.texts.text(own));
                    match &patronymic {
                        Some(typed) if !typed.is_empty() && !own.is_empty() => {
                            root(typed) == root(&own)
                        }
                        Some(_) | None => true,
                    }
                };
                std::iter::once(shown).chain(others).any(fits)
            })
            .collect()
    }
}

fn root(patronymic: &str) -> &str {
    patronymic_root(patronymic).unwrap_or(patronymic)
}

#[cfg(test)]
mod tests;
