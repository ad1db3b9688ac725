//! The records that a joined person was made from, for finding: the person stands in the
//! lists once, under what is shown, and is found by what each of the records says.
//!
//! Phones, addresses and contracts of all records are the person's anyway. Beside them stand
//! here the other ids, names, birth dates and national numbers. Joined people are few: nobody
//! else pays for this.

use std::collections::HashMap;

use domain::{NamePart, Timestamp, Volunteer, VolunteerId};

use crate::columns::Columns;
use crate::days::pack_birth;
use crate::fold::fold_words;
use crate::numbers::{Digits, digits};

/// What one record of a joined person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Face {
    pub(crate) id: VolunteerId,
    /// Surname, given name, patronymic: numbers in the names.
    pub(crate) names: [u32; 3],
    /// See [`pack_birth`].
    pub(crate) birth: u32,
}

/// The records of joined people, by ordinal.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faces(pub(crate) HashMap<u32, Box<[Face]>>);

impl Faces {
    pub(crate) fn of(&self, ordinal: u32) -> &[Face] {
        self.0.get(&ordinal).map_or(&[], |faces| faces)
    }

    /// Everybody who is joined, with one record after another; in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = (u32, &Face)> {
        self.0
            .iter()
            .flat_map(|(ordinal, faces)| faces.iter().map(|face| (*ordinal, face)))
    }

    pub(crate) fn renumber(&mut self, new: &[Option<u32>]) {
        self.0 = std::mem::take(&mut self.0)
            .into_iter()
            .filter_map(|(ordinal, faces)| Some((new[ordinal as usize]?, faces)))
            .collect();
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        let faces: usize = self.0.values().map(|faces| faces.len()).sum();
        self.0.len() * 32 + faces * size_of::<Face>()
    }
}

impl Columns {
    /// Takes in a person who was joined from several records, in place of the one with the
    /// person's id: shown as `person`, found by what `halves` say as well.
    ///
    /// `halves`: what each of the records says by itself, in any order. Other records of the
    /// person that are here are to be [removed](Self::remove) before.
    pub fn put_joined(&mut self, person: &Volunteer, halves: &[Volunteer], changed: Timestamp) {
        self.put(person, changed);
        let Some(ordinal) = self.ordinal(person.id) else {
            return;
        };
        let mut caches = std::mem::take(self.caches_mut());
        caches.before_change(self, ordinal);
        let old = self.words_of(ordinal);
        let mut more = self
            .more_words
            .remove(&ordinal)
            .unwrap_or_default()
            .into_vec();
        let mut faces = Vec::with_capacity(halves.len());
        for half in halves {
            let parts = [&half.name.surname, &half.name.given, &half.name.patronymic]
                .map(|part| part.as_ref().map_or("", NamePart::as_str));
            faces.push(Face {
                id: half.id,
                names: parts.map(|text| self.names.intern(text, &mut self.words)),
                birth: pack_birth(half.birth.as_ref()),
            });
            let others = half.latin.iter().chain(&half.badge_name);
            for text in parts.into_iter().chain(others.map(String::as_str)) {
                more.extend(fold_words(text).iter().map(|word| self.words.intern(word)));
            }
        }
        more.sort_unstable();
        more.dedup();
        if !more.is_empty() {
            self.more_words.insert(ordinal, more.into_boxed_slice());
        }
        for word in self.words_of(ordinal) {
            if !old.contains(&word) {
                self.words.add(word, ordinal);
            }
        }
        let mut iins: Vec<Digits> = Vec::new();
        for iin in [person]
            .into_iter()
            .chain(halves)
            .filter_map(|half| half.iin)
        {
            let number = digits(&iin.digits());
            if !iins.contains(&number) {
                iins.push(number);
            }
        }
        self.iins.set(ordinal, &iins);
        self.faces.0.insert(ordinal, faces.into_boxed_slice());
        caches.after_change(self, ordinal);
        self.settle(crate::sorted::Sorted::is_full);
        *self.caches_mut() = caches;
    }

    /// The person with this id, or of whom one record has it; a removed one may be answered.
    pub(crate) fn with_id(&self, id: VolunteerId) -> Option<u32> {
        self.ordinal(id).or_else(|| {
            self.faces
                .all()
                .find(|(ordinal, face)| face.id == id && self.living.contains(*ordinal))
                .map(|(ordinal, _)| ordinal)
        })
    }
}

#[cfg(test)]
mod tests;
