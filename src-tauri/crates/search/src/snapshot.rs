//! The columns as one block of bytes, read back at the speed of memory.
//!
//! A snapshot is derived and may be thrown away at any time: one of another version, a
//! shortened or a damaged one is refused and the columns are built from the records again.
//! That it is still what was written is the store's matter, which seals it and so would see
//! a single bit changed; here only what could not be answered from is refused.
//!
//! Layout: magic, version, where the sections of addresses begin after this number (u64,
//! little-endian), then the sections in one fixed order. A section is its length in items,
//! eight bytes little-endian, and the items.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;
use std::thread;

use domain::VolunteerId;

use crate::bitset::Bitset;
use crate::columns::{Columns, Facts, Names, PARTS, Sets};
use crate::days::Courses;
use crate::emails::Emails;
use crate::faces::{Face, Faces};
use crate::interner::Interner;
use crate::narrow::Narrow;
use crate::numbers::Numbers;
use crate::slots::Slots;
use crate::sorted::Sorted;
use crate::words::Words;

const MAGIC: &[u8; 8] = b"birgefnd";
/// What decides what stands in a snapshot. Whoever is written under an older spelling would be
/// missed without a word, and a number that must be raised by hand is forgotten.
const DECIDING: [&str; 11] = [
    include_str!("snapshot.rs"),
    include_str!("columns.rs"),
    include_str!("words.rs"),
    include_str!("terms.rs"),
    include_str!("fold.rs"),
    include_str!("fold/tables.rs"),
    include_str!("emails.rs"),
    include_str!("numbers.rs"),
    include_str!("faces.rs"),
    include_str!("days.rs"),
    include_str!("../../domain/src/grounds.rs"),
];

static VERSION: LazyLock<u32> = LazyLock::new(|| version_of(&DECIDING));

/// A version that follows from sources. It may differ between builds of the same, which costs
/// one building from the records.
pub(crate) fn version_of(sources: &[&str]) -> u32 {
    let mut hasher = DefaultHasher::new();
    sources.hash(&mut hasher);
    hasher.finish() as u32
}

const HEADER: usize = 8 + 4;
/// Bytes before the sections: the header, and where the sections of addresses begin.
const START: usize = HEADER + 8;

/// Why a snapshot is not used; each means: build the columns from the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotRefused {
    /// It is no snapshot of columns.
    #[error("not a snapshot of the search columns")]
    Foreign,
    /// It was written by another version of the program.
    #[error("a snapshot of version {version:08x}")]
    Version {
        /// The version it names.
        version: u32,
    },
    /// It was shortened or damaged.
    #[error("the snapshot is damaged")]
    Damaged,
}

impl Columns {
    /// Returns the columns as bytes. Alphabets, the policy for minors and the organisation's
    /// own directions are not in them.
    pub fn snapshot(&self) -> Vec<u8> {
        // It takes about as much as what it is made of: grown step by step it would lie in
        // memory twice.
        let (bytes, _) = self.heap_bytes();
        let mut out = Writer {
            bytes: Vec::with_capacity(START + bytes),
        };
        out.bytes.resize(START, 0);
        out.length(self.ids.len() * 16);
        for id in &self.ids {
            out.bytes.extend_from_slice(id.as_bytes());
        }
        let mut by_id = self.by_id.clone();
        by_id.unite(|ordinal| self.ids[ordinal as usize]);
        out.u32s(by_id.slots());
        out.u64s(self.living.words());
        out.u32s(&[self.numbered as u32]);
        out.interner(&self.names.texts);
        out.u32s(&self.names.ends);
        out.u32s(&self.names.words);
        self.write_words_section(&mut out);
        self.parts.iter().for_each(|part| out.u32s(part));
        let mut more: Vec<(u32, u32)> = self
            .more_words
            .iter()
            .flat_map(|(person, words)| words.iter().map(|word| (*person, *word)))
            .collect();
        more.sort_by_key(|(person, _)| *person);
        out.u32s(&more.iter().map(|(person, _)| *person).collect::<Vec<_>>());
        out.u32s(&more.iter().map(|(_, word)| *word).collect::<Vec<_>>());
        let mut faces: Vec<(u32, &Face)> = self.faces.all().collect();
        faces.sort_by_key(|(person, face)| (*person, face.id));
        out.u32s(&faces.iter().map(|(person, _)| *person).collect::<Vec<_>>());
        let own = |(_, face): &(u32, &Face)| *face.id.as_bytes();
        out.bytes(&faces.iter().flat_map(own).collect::<Vec<_>>());
        let own = |(_, face): &(u32, &Face)| {
            let [surname, given, patronymic] = face.names;
            [surname, given, patronymic, face.birth]
        };
        out.u32s(&faces.iter().flat_map(own).collect::<Vec<_>>());
        out.u16s(&self.facts);
        out.u32s(&self.births);
        out.u16s(&self.joined);
        out.u32s(&self.changed);
        out.u16s(&self.status_since);
        out.narrow(&self.organisation);
        out.narrow(&self.directions);
        out.narrow(&self.tags);
        out.narrow(&self.consents);
        out.interner(&self.organisations);
        out.u32s(&self.organisation_names);
        for sets in [&self.direction_sets, &self.tag_sets] {
            out.interner(&sets.members);
            out.interner(&sets.sets);
        }
        out.interner(self.courses.interner());
        let addresses = (out.bytes.len() - START) as u64;
        for numbers in [&self.phones, &self.iins] {
            let mut numbers = numbers.clone();
            let (slots, by_start, by_end) = numbers.parts();
            let (first, extra) = slots.parts();
            out.u64s(first);
            out.u64s(&extra.iter().map(|(value, _)| *value).collect::<Vec<_>>());
            out.u32s(&extra.iter().map(|(_, owner)| *owner).collect::<Vec<_>>());
            out.u32s(by_start);
            out.u32s(by_end);
        }
        let mut emails = self.emails.clone();
        let (bytes, slots, by_start) = emails.parts();
        let (first, extra) = slots.parts();
        out.bytes(bytes);
        out.u32s(first);
        out.u32s(&extra.iter().map(|(value, _)| *value).collect::<Vec<_>>());
        out.u32s(&extra.iter().map(|(_, owner)| *owner).collect::<Vec<_>>());
        out.u32s(by_start);
        out.bytes[..8].copy_from_slice(MAGIC);
        out.bytes[8..HEADER].copy_from_slice(&VERSION.to_le_bytes());
        out.bytes[HEADER..START].copy_from_slice(&addresses.to_le_bytes());
        out.bytes
    }

    fn write_words_section(&self, out: &mut Writer) {
        let mut words = self.words.clone();
        let (texts, order, lists) = words.parts();
        out.interner(texts);
        out.u32s(order);
        let lengths: Vec<u32> = lists.iter().map(|list| list.len() as u32).collect();
        out.u32s(&lengths);
        out.u32s(&lists.concat());
    }

    /// Reads what [`Self::snapshot`] wrote.
    ///
    /// # Errors
    /// [`SnapshotRefused`] as its variants say; no bytes whatever make it panic.
    pub fn from_snapshot(bytes: &[u8]) -> Result<Self, SnapshotRefused> {
        if bytes.len() < HEADER || &bytes[..8] != MAGIC {
            return Err(SnapshotRefused::Foreign);
        }
        let version = u32::from_le_bytes(bytes[8..HEADER].try_into().expect("four bytes"));
        if version != *VERSION {
            return Err(SnapshotRefused::Version { version });
        }
        read(&bytes[HEADER..]).ok_or(SnapshotRefused::Damaged)
    }
}

/// How people are found by what is no name.
struct Addresses {
    phones: Numbers,
    iins: Numbers,
    emails: Emails,
}

/// The whole of the sections; `None` as soon as anything does not fit the rest.
///
/// Addresses are as much as everything else, and a core of their own reads them.
fn read(bytes: &[u8]) -> Option<Columns> {
    let (start, bytes) = bytes.split_first_chunk::<8>()?;
    let start = usize::try_from(u64::from_le_bytes(*start)).ok()?;
    let (of_people, of_addresses) = bytes.split_at_checked(start)?;
    let n = Reader { rest: of_people }.bytes()?.len() / 16;
    let mut people = Reader { rest: of_people };
    let (columns, addresses) = thread::scope(|scope| {
        let addresses = scope.spawn(|| read_addresses(of_addresses, n));
        let columns = read_people(&mut people);
        (columns, addresses.join())
    });
    let mut columns = columns.filter(|_| people.rest.is_empty())?;
    let addresses = addresses.ok()??;
    columns.phones = addresses.phones;
    columns.iins = addresses.iins;
    columns.emails = addresses.emails;
    Some(columns)
}

/// The sections of addresses of `n` people, and nothing after them.
fn read_addresses(bytes: &[u8], n: usize) -> Option<Addresses> {
    let mut from = Reader { rest: bytes };
    let phones = from.numbers(n, false)?;
    let iins = from.numbers(n, true)?;
    let bytes = from.bytes()?.to_vec();
    let slots = from.slots(n, Reader::u32s)?;
    let emails = Emails::from_parts(bytes, slots, from.u32s()?)?;
    from.rest.is_empty().then_some(Addresses {
        phones,
        iins,
        emails,
    })
}

/// The sections before those of addresses.
fn read_people(from: &mut Reader<'_>) -> Option<Columns> {
    let ids = from.items::<16>()?;
    let ids: Vec<VolunteerId> = ids.iter().map(|id| VolunteerId::from_bytes(*id)).collect();
    let n = ids.len();
    let people = |ordinals: &[u32]| ordinals.iter().all(|ordinal| (*ordinal as usize) < n);
    let all_below = |numbers: &[u32], bound: usize| {
        numbers
            .iter()
            .copied()
            .max()
            .is_none_or(|max| (max as usize) < bound)
    };

    let by_id = from.u32s()?;
    if by_id.len() != n || !people(&by_id) {
        return None;
    }
    let living = from.u64s()?;
    if living.len() != n.div_ceil(64) {
        return None;
    }
    if !n.is_multiple_of(64) && living.last().is_some_and(|last| last >> (n % 64) != 0) {
        return None;
    }
    let living = Bitset::from(living);
    let &[numbered] = from.u32s()?.as_slice() else {
        return None;
    };

    let texts = from.text_interner()?;
    let ends = from.u32s()?;
    let name_words = from.u32s()?;
    let ascending = ends.windows(2).all(|pair| pair[0] <= pair[1]);
    if texts.len() == 0
        || ends.len() != texts.len()
        || !ascending
        || ends.last().copied() != Some(name_words.len() as u32)
    {
        return None;
    }
    let word_texts = from.text_interner()?.with_table();
    let order = from.u32s()?;
    let lengths = from.u32s()?;
    let entries = from.u32s()?;
    if !people(&entries) {
        return None;
    }
    let mut lists = Vec::with_capacity(lengths.len());
    let mut rest = entries.as_slice();
    for length in lengths {
        let (list, after) = rest.split_at_checked(length as usize)?;
        if list.windows(2).any(|pair| pair[0] >= pair[1]) {
            return None;
        }
        lists.push(list.to_vec());
        rest = after;
    }
    if !rest.is_empty() || !all_below(&name_words, word_texts.len()) {
        return None;
    }
    let words = Words::from_parts(word_texts, order, lists)?;

    let mut parts: [Vec<u32>; PARTS] = Default::default();
    for part in &mut parts {
        *part = from.u32s()?;
        if part.len() != n || !all_below(part, texts.len()) {
            return None;
        }
    }
    let more_people = from.u32s()?;
    let more = from.u32s()?;
    if more_people.len() != more.len() || !people(&more_people) || !all_below(&more, words.len()) {
        return None;
    }
    let mut more_words: HashMap<u32, Box<[u32]>> = HashMap::new();
    let mut at = 0;
    for chunk in more_people.chunk_by(|a, b| a == b) {
        let own = &more[at..at + chunk.len()];
        at += chunk.len();
        more_words.insert(chunk[0], own.into());
    }
    let faces = faces(from, n, texts.len())?;

    let facts = from.u16s()?;
    let births = from.u32s()?;
    let joined = from.u16s()?;
    let changed = from.u32s()?;
    let status_since = from.u16s()?;
    let lengths = [joined.len(), changed.len(), status_since.len()];
    if [facts.len(), births.len()] != [n; 2]
        || lengths != [n; 3]
        || facts.iter().any(|facts| facts & !Facts::ALL != 0)
    {
        return None;
    }
    let organisation = from.narrow()?;
    let directions = from.narrow()?;
    let tags = from.narrow()?;
    let consents = from.narrow()?;
    if [&organisation, &directions, &tags, &consents].map(Narrow::len) != [n; 4] {
        return None;
    }
    let organisations = from.interner()?.with_table();
    let organisation_names = from.u32s()?;
    let sixteen = (0..organisations.len() as u32).all(|id| organisations.get(id).len() == 16);
    if !sixteen
        || organisation_names.len() != organisations.len() + 1
        || !all_below(&organisation_names, texts.len())
        || organisation.max() as usize > organisations.len()
    {
        return None;
    }
    let direction_sets = from.sets()?;
    let tag_sets = from.sets()?;
    let courses = Courses::from_interner(from.interner()?)?;
    if directions.max() as usize >= direction_sets.sets.len()
        || tags.max() as usize >= tag_sets.sets.len()
        || consents.max() as usize >= courses.len()
    {
        return None;
    }
    let living_count = living.count();
    let mut columns = Columns::new();
    columns.ids = ids;
    columns.by_id = Sorted::from_slots(by_id);
    columns.living = living;
    columns.living_count = living_count;
    columns.numbered = numbered as usize;
    columns.names = Names {
        texts,
        ends,
        words: name_words,
    };
    columns.words = words;
    columns.parts = parts;
    columns.more_words = more_words;
    columns.faces = faces;
    columns.facts = facts;
    columns.births = births;
    columns.joined = joined;
    columns.changed = changed;
    columns.status_since = status_since;
    columns.organisation = organisation;
    columns.directions = directions;
    columns.tags = tags;
    columns.consents = consents;
    columns.organisations = organisations;
    columns.organisation_names = organisation_names;
    columns.direction_sets = direction_sets;
    columns.tag_sets = tag_sets;
    columns.courses = courses;
    columns.learn_direction_sets();
    Some(columns)
}

/// The records of joined people out of `n`, with names out of `texts`.
fn faces(from: &mut Reader<'_>, n: usize, texts: usize) -> Option<Faces> {
    let people = from.u32s()?;
    let ids = from.items::<16>()?;
    let says = from.u32s()?;
    let (says, rest) = says.as_chunks::<4>();
    if !rest.is_empty() || [ids.len(), says.len()] != [people.len(); 2] {
        return None;
    }
    let mut all: Vec<(u32, Face)> = Vec::with_capacity(people.len());
    for ((person, id), [surname, given, patronymic, birth]) in people.iter().zip(ids).zip(says) {
        let names = [*surname, *given, *patronymic];
        if *person as usize >= n || names.iter().any(|name| *name as usize >= texts) {
            return None;
        }
        let id = VolunteerId::from_bytes(*id);
        let birth = *birth;
        all.push((*person, Face { id, names, birth }));
    }
    let of_one = all.chunk_by(|one, two| one.0 == two.0);
    let faces = of_one.map(|own| (own[0].0, own.iter().map(|(_, face)| *face).collect()));
    Some(Faces(faces.collect()))
}

pub(crate) struct Writer {
    pub(crate) bytes: Vec<u8>,
}

impl Writer {
    fn length(&mut self, items: usize) {
        self.bytes.extend_from_slice(&(items as u64).to_le_bytes());
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.length(bytes.len());
        self.bytes.extend_from_slice(bytes);
    }

    /// Numbers one behind the other. Their room is made first: it is filled several times as
    /// fast as byte by byte, and much is written here.
    fn numbers<T: Copy, const SIZE: usize>(&mut self, numbers: &[T], of: fn(T) -> [u8; SIZE]) {
        self.length(numbers.len());
        let start = self.bytes.len();
        self.bytes.resize(start + numbers.len() * SIZE, 0);
        let (places, _) = self.bytes[start..].as_chunks_mut::<SIZE>();
        for (place, number) in places.iter_mut().zip(numbers) {
            *place = of(*number);
        }
    }

    pub(crate) fn u16s(&mut self, numbers: &[u16]) {
        self.numbers(numbers, u16::to_le_bytes);
    }

    pub(crate) fn u32s(&mut self, numbers: &[u32]) {
        self.numbers(numbers, u32::to_le_bytes);
    }

    pub(crate) fn u64s(&mut self, numbers: &[u64]) {
        self.numbers(numbers, u64::to_le_bytes);
    }

    pub(crate) fn i32s(&mut self, numbers: &[i32]) {
        self.numbers(numbers, i32::to_le_bytes);
    }

    pub(crate) fn i64s(&mut self, numbers: &[i64]) {
        self.numbers(numbers, i64::to_le_bytes);
    }

    fn narrow(&mut self, column: &Narrow) {
        match column {
            Narrow::Small(numbers) => {
                self.bytes(&[0]);
                self.u16s(numbers);
            }
            Narrow::Wide(numbers) => {
                self.bytes(&[1]);
                self.u32s(numbers);
            }
        }
    }

    pub(crate) fn interner(&mut self, interner: &Interner) {
        let (bytes, ends) = interner.parts();
        self.bytes(bytes);
        self.u32s(ends);
    }
}

pub(crate) struct Reader<'a> {
    pub(crate) rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn raw(&mut self, item: usize) -> Option<&'a [u8]> {
        let (length, rest) = self.rest.split_first_chunk::<8>()?;
        let items = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let (bytes, rest) = rest.split_at_checked(items.checked_mul(item)?)?;
        self.rest = rest;
        Some(bytes)
    }

    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        self.raw(1)
    }

    /// Items of `SIZE` bytes; the length counts bytes.
    pub(crate) fn items<const SIZE: usize>(&mut self) -> Option<&'a [[u8; SIZE]]> {
        let (items, rest) = self.bytes()?.as_chunks();
        rest.is_empty().then_some(items)
    }

    pub(crate) fn u16s(&mut self) -> Option<Vec<u16>> {
        let (items, _) = self.raw(2)?.as_chunks();
        Some(items.iter().map(|item| u16::from_le_bytes(*item)).collect())
    }

    pub(crate) fn u32s(&mut self) -> Option<Vec<u32>> {
        let (items, _) = self.raw(4)?.as_chunks();
        Some(items.iter().map(|item| u32::from_le_bytes(*item)).collect())
    }

    pub(crate) fn u64s(&mut self) -> Option<Vec<u64>> {
        let (items, _) = self.raw(8)?.as_chunks();
        Some(items.iter().map(|item| u64::from_le_bytes(*item)).collect())
    }

    pub(crate) fn i32s(&mut self) -> Option<Vec<i32>> {
        let (items, _) = self.raw(4)?.as_chunks();
        Some(items.iter().map(|item| i32::from_le_bytes(*item)).collect())
    }

    pub(crate) fn i64s(&mut self) -> Option<Vec<i64>> {
        let (items, _) = self.raw(8)?.as_chunks();
        Some(items.iter().map(|item| i64::from_le_bytes(*item)).collect())
    }

    fn narrow(&mut self) -> Option<Narrow> {
        match self.bytes()? {
            [0] => self.u16s().map(Narrow::Small),
            [1] => self.u32s().map(Narrow::Wide),
            _ => None,
        }
    }

    pub(crate) fn interner(&mut self) -> Option<Interner> {
        let bytes = self.bytes()?.to_vec();
        Interner::from_parts(bytes, self.u32s()?)
    }

    /// An interner of texts: each of them is one, not only all of them together.
    fn text_interner(&mut self) -> Option<Interner> {
        let interner = self.interner()?;
        let (bytes, ends) = interner.parts();
        let all = std::str::from_utf8(bytes).ok()?;
        ends.iter()
            .all(|end| all.is_char_boundary(*end as usize))
            .then_some(interner)
    }

    pub(crate) fn sets(&mut self) -> Option<Sets> {
        let members = self.text_interner()?.with_table();
        let sets = self.interner()?;
        let sets = Sets { members, sets };
        let sound = sets.sets.len() > 0
            && (0..sets.sets.len() as u32).all(|set| {
                sets.sets.get(set).len().is_multiple_of(4)
                    && sets
                        .of(set)
                        .all(|member| (member as usize) < sets.members.len())
            });
        sound.then_some(sets)
    }

    fn slots<K: Copy + Default + PartialEq>(
        &mut self,
        n: usize,
        values: impl Fn(&mut Self) -> Option<Vec<K>>,
    ) -> Option<Slots<K>> {
        let first = values(self)?;
        let extra = values(self)?;
        let owners = self.u32s()?;
        if first.len() != n || extra.len() != owners.len() {
            return None;
        }
        Slots::from_parts(first, extra.into_iter().zip(owners).collect())
    }

    fn numbers(&mut self, n: usize, ends_only: bool) -> Option<Numbers> {
        let slots = self.slots(n, Reader::u64s)?;
        let by_start = self.u32s()?;
        let by_end = self.u32s()?;
        Numbers::from_parts(slots, by_start, by_end, ends_only)
    }
}

#[cfg(test)]
mod tests;
