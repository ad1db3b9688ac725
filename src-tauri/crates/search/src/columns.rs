//! What the lists know of every person, in memory, by ordinal.
//!
//! A person has one ordinal from the first [`Columns::put`] on; changing a record changes its
//! columns in place. A removed person's ordinal stays empty until there are many of them and
//! all people are numbered anew. Everything that answers a question quickly (orders, sets per
//! value, the view of a day) is built when first asked for and then kept up with every change.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use domain::{
    BirthDate, Direction, DirectionCode, Iin, MinorsPolicy, OrganisationId, Phone, RegionCode, Sex,
    StatusKind, Timestamp, Volunteer, VolunteerId, is_beyond_minimum, national_directions,
};

use crate::alphabet::{Alphabet, SortLanguage};
use crate::bitset::Bitset;
use crate::caches::Caches;
use crate::days::{Courses, day_of, pack_birth, pack_day, unpack_birth};
use crate::emails::{CERTIFICATE, CONTRACT, Emails};
use crate::faces::Faces;
use crate::fold::{fold, fold_words};
use crate::interner::Interner;
use crate::narrow::Narrow;
use crate::numbers::{Digits, Numbers, digits};
use crate::sorted::Sorted;
use crate::touched::{Revision, Touched};
use crate::words::Words;

/// The columns of a register. See the module.
pub struct Columns {
    pub(crate) ids: Vec<VolunteerId>,
    pub(crate) by_id: Sorted,
    pub(crate) living: Bitset,
    pub(crate) living_count: usize,
    /// How many people there were when they were numbered by name.
    pub(crate) numbered: usize,
    pub(crate) names: Names,
    pub(crate) words: Words,
    /// Surname, given name, patronymic, first Latin word, the other Latin words: numbers in
    /// `names`, 0 for none.
    pub(crate) parts: [Vec<u32>; PARTS],
    /// Words of a person that stand in no part: badge names and former names.
    pub(crate) more_words: HashMap<u32, Box<[u32]>>,
    /// The records of people who were joined.
    pub(crate) faces: Faces,
    touched: Touched,
    /// Region, sex, status and what is yes or no; see [`Facts`].
    pub(crate) facts: Vec<u16>,
    pub(crate) births: Vec<u32>,
    pub(crate) joined: Vec<u16>,
    /// Seconds since 1970.
    pub(crate) changed: Vec<u32>,
    /// The day since which the status stands; see [`pack_day`].
    pub(crate) status_since: Vec<u16>,
    /// Numbers in `organisations`, from 1; 0 for none.
    pub(crate) organisation: Narrow,
    pub(crate) directions: Narrow,
    pub(crate) tags: Narrow,
    pub(crate) consents: Narrow,
    pub(crate) organisations: Interner,
    /// By number of the organisation, from 1: its name in `names`.
    pub(crate) organisation_names: Vec<u32>,
    pub(crate) direction_sets: Sets,
    pub(crate) tag_sets: Sets,
    pub(crate) courses: Courses,
    pub(crate) phones: Numbers,
    pub(crate) iins: Numbers,
    pub(crate) emails: Emails,
    pub(crate) minors: MinorsPolicy,
    /// By direction: the national one it belongs to.
    parents: HashMap<DirectionCode, DirectionCode>,
    /// By set of directions: what it means with parents counted in.
    pub(crate) direction_members: Vec<DirectionMembers>,
    caches: Mutex<Caches>,
}

/// Many records on their way into columns; see [`Columns::fill`].
#[derive(Debug)]
pub struct Filling<'c> {
    columns: &'c mut Columns,
}

impl Filling<'_> {
    /// Takes in one more record; see [`Columns::put`].
    pub fn put(&mut self, volunteer: &Volunteer, changed: Timestamp) {
        let columns = &mut *self.columns;
        if volunteer.deleted || volunteer.guest {
            columns.remove(volunteer.id);
            return;
        }
        let ordinal = match columns.ordinal(volunteer.id) {
            Some(ordinal) => ordinal,
            None => columns.append(volunteer.id),
        };
        columns.write(ordinal, volunteer, changed);
        columns.settle(Sorted::is_full_of_many);
    }
}

impl Drop for Filling<'_> {
    fn drop(&mut self) {
        let Columns {
            phones,
            iins,
            emails,
            ..
        } = &mut *self.columns;
        // Each of them is sorted by itself: two cores have half of the work each.
        thread::scope(|scope| {
            scope.spawn(|| phones.settle(Sorted::is_full));
            iins.settle(Sorted::is_full);
            emails.settle(Sorted::is_full);
        });
        let columns = &*self.columns;
        let latecomers = columns.living_count.saturating_sub(columns.numbered);
        if latecomers > columns.numbered / LATECOMERS {
            self.columns.number_by_name();
            self.columns.shrink();
        }
    }
}

/// After a crowd, all are numbered by name again if one in so many came since they were: a
/// question with two words looks at those of a surname together, where they stand together.
const LATECOMERS: usize = 8;

/// A column in this order of its old places.
pub(crate) fn moved<T: Copy>(column: &[T], order: &[u32]) -> Vec<T> {
    order.iter().map(|old| column[*old as usize]).collect()
}

/// Puts one more at the end of a column.
pub(crate) fn push<T>(column: &mut Vec<T>, value: T) {
    make_room(column);
    column.push(value);
}

/// Makes room for more at the end of a column that is full. A long one gets room for one in
/// sixteen and not, as a vector takes it by itself, for as many again: for one person that is
/// tens of megabytes.
pub(crate) fn make_room<T>(column: &mut Vec<T>) {
    /// Shorter ones may double.
    const LONG: usize = 1 << 16;
    if column.len() == column.capacity() && column.len() >= LONG {
        column.reserve_exact(column.len() / 16);
    }
}

/// How many parts of names are kept by person.
pub(crate) const PARTS: usize = 5;
/// The part that holds the surname.
pub(crate) const SURNAME: usize = 0;
/// The part that holds the given name.
pub(crate) const GIVEN: usize = 1;
/// The part that holds the first Latin word; the rest follows.
pub(crate) const LATIN: usize = 3;

/// Distinct parts of names as they are shown, each with the words it is found by. The number
/// 0 is the empty part.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    pub(crate) texts: Interner,
    /// By part: where its words end in `words`.
    pub(crate) ends: Vec<u32>,
    pub(crate) words: Vec<u32>,
}

impl Default for Names {
    fn default() -> Self {
        let mut texts = Interner::default();
        texts.intern(b"");
        Self {
            texts,
            ends: vec![0],
            words: Vec::new(),
        }
    }
}

impl Names {
    pub(crate) fn intern(&mut self, text: &str, words: &mut Words) -> u32 {
        if text.is_empty() {
            return 0;
        }
        let (id, new) = self.texts.intern(text.as_bytes());
        if new {
            self.words
                .extend(fold_words(text).iter().map(|word| words.intern(word)));
            self.ends.push(self.words.len() as u32);
        }
        id
    }

    pub(crate) fn words_of(&self, id: u32) -> &[u32] {
        let id = id as usize;
        let start = id.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.words[start as usize..self.ends[id] as usize]
    }
}

/// Distinct sets of distinct texts: which directions, which tags. The number 0 is the empty
/// set.
#[derive(Clone, Debug)]
pub(crate) struct Sets {
    pub(crate) members: Interner,
    /// Each set as the numbers of its members, four bytes each, ascending.
    pub(crate) sets: Interner,
}

impl Default for Sets {
    fn default() -> Self {
        let mut sets = Interner::default();
        sets.intern(b"");
        Self {
            members: Interner::default(),
            sets,
        }
    }
}

impl Sets {
    pub(crate) fn intern<'a>(&mut self, members: impl Iterator<Item = &'a str>) -> u32 {
        let mut ids: Vec<u32> = members
            .map(|member| self.members.intern(member.as_bytes()).0)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let bytes: Vec<u8> = ids.iter().flat_map(|id| id.to_le_bytes()).collect();
        self.sets.intern(&bytes).0
    }

    pub(crate) fn of(&self, set: u32) -> impl Iterator<Item = u32> + '_ {
        self.sets
            .get(set)
            .chunks_exact(4)
            .map(|id| u32::from_le_bytes([id[0], id[1], id[2], id[3]]))
    }
}

/// The members of a set of directions, parents counted in.
#[derive(Clone, Debug, Default)]
pub(crate) struct DirectionMembers {
    /// Numbers in `direction_sets.members`.
    pub(crate) all: Vec<u32>,
    /// One bit for each of the eight national directions.
    pub(crate) national: u8,
}

/// Region, sex and status of a person in nine bits, and two for what is yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts(pub(crate) u16);

impl Facts {
    pub(crate) const REGIONS: usize = 32;
    /// The bits of region, sex and status.
    pub(crate) const AXES: u16 = 0x1FF;
    /// All bits that are used.
    pub(crate) const ALL: u16 = 0x7FF;
    const BEYOND_MINIMUM: u16 = 1 << 9;
    const DOCUMENT_SEEN: u16 = 1 << 10;

    fn of(volunteer: &Volunteer) -> Self {
        let region = volunteer.residence.as_ref().map(|home| home.region);
        let region = region.map_or(0, region_number);
        let status = status_number(volunteer.status.kind());
        let bit = |bit: u16, is_set: bool| if is_set { bit } else { 0 };
        Self(
            region
                | sex_number(volunteer.sex) << 5
                | status << 7
                | bit(Self::BEYOND_MINIMUM, is_beyond_minimum(volunteer))
                | bit(Self::DOCUMENT_SEEN, !volunteer.documents.is_empty()),
        )
    }

    /// More is kept than the legal ground needs.
    pub(crate) fn beyond_minimum(self) -> bool {
        self.0 & Self::BEYOND_MINIMUM != 0
    }

    /// The person showed a document.
    pub(crate) fn document_seen(self) -> bool {
        self.0 & Self::DOCUMENT_SEEN != 0
    }

    pub(crate) fn region(self) -> usize {
        usize::from(self.0 & 31)
    }

    pub(crate) fn sex(self) -> usize {
        usize::from(self.0 >> 5 & 3)
    }

    pub(crate) fn status(self) -> usize {
        usize::from(self.0 >> 7 & 3)
    }
}

/// The place of a region in the table of regions, from 1.
pub(crate) fn region_number(region: RegionCode) -> u16 {
    let at = RegionCode::all()
        .iter()
        .position(|known| known.code == region);
    at.map_or(0, |at| at as u16 + 1)
}

/// 0 for unknown.
pub(crate) fn sex_number(sex: Option<Sex>) -> u16 {
    match sex {
        None => 0,
        Some(Sex::Male) => 1,
        Some(Sex::Female) => 2,
    }
}

/// The place in [`StatusKind::ALL`].
pub(crate) fn status_number(status: StatusKind) -> u16 {
    match status {
        StatusKind::Applicant => 0,
        StatusKind::Active => 1,
        StatusKind::Paused => 2,
        StatusKind::Archived => 3,
    }
}

/// Says how many people there are and nothing about them.
impl fmt::Debug for Columns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Columns")
            .field("people", &self.living_count)
            .finish_non_exhaustive()
    }
}

impl Default for Columns {
    fn default() -> Self {
        Self::new()
    }
}

impl Columns {
    /// Columns of nobody. Until they are told otherwise they go by the default policy for
    /// minors and the built-in order of Kazakh letters.
    pub fn new() -> Self {
        Self {
            ids: Vec::new(),
            by_id: Sorted::default(),
            living: Bitset::default(),
            living_count: 0,
            numbered: 0,
            names: Names::default(),
            words: Words::default(),
            parts: Default::default(),
            more_words: HashMap::new(),
            faces: Faces::default(),
            touched: Touched::default(),
            facts: Vec::new(),
            births: Vec::new(),
            joined: Vec::new(),
            changed: Vec::new(),
            status_since: Vec::new(),
            organisation: Narrow::default(),
            directions: Narrow::default(),
            tags: Narrow::default(),
            consents: Narrow::default(),
            organisations: Interner::default(),
            organisation_names: vec![0],
            direction_sets: Sets::default(),
            tag_sets: Sets::default(),
            courses: Courses::default(),
            phones: Numbers::default(),
            iins: Numbers::ends_only(),
            emails: Emails::default(),
            minors: MinorsPolicy::default(),
            parents: HashMap::new(),
            direction_members: vec![DirectionMembers::default()],
            caches: Mutex::default(),
        }
    }

    /// Sorts by this alphabet from now on where the language is asked for.
    pub fn set_alphabet(&self, language: SortLanguage, alphabet: Arc<dyn Alphabet>) {
        self.caches().set_alphabet(language, alphabet);
    }

    /// Sorts by the alphabets of other columns from now on.
    pub fn take_alphabets(&self, other: &Self) {
        let alphabets = other.caches().alphabets();
        for (language, alphabet) in alphabets {
            self.set_alphabet(language, alphabet);
        }
    }

    /// Counts consents of minors by this policy from now on. No record is read again.
    pub fn set_minors(&mut self, minors: MinorsPolicy) {
        if self.minors != minors {
            self.minors = minors;
            self.caches_mut().forget_day();
        }
    }

    /// Makes known which national direction each of the organisation's own belongs to.
    ///
    /// A volunteer of a child counts in its parent too.
    pub fn set_local_directions(&mut self, local: &[Direction]) {
        self.parents = local
            .iter()
            .filter_map(|direction| Some((direction.code.clone(), direction.parent.clone()?)))
            .collect();
        self.direction_members.clear();
        self.learn_direction_sets();
        self.caches_mut().forget_values();
    }

    /// Makes known the name that an organisation is sorted by; `None` for a removed one.
    pub fn set_organisation_name(&mut self, organisation: OrganisationId, name: Option<&str>) {
        let number = self.organisation_number(organisation);
        let name = self.names.intern(name.unwrap_or(""), &mut self.words);
        if self.organisation_names[number as usize] != name {
            self.organisation_names[number as usize] = name;
            self.caches_mut().forget_organisation_orders();
        }
    }

    /// How many people there are, archived ones too.
    pub fn len(&self) -> usize {
        self.living_count
    }

    /// Everybody, archived ones too, in no order.
    pub fn everybody(&self) -> Vec<VolunteerId> {
        let ordinals = self.living.iter();
        ordinals.map(|at| self.ids[at as usize]).collect()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.living_count == 0
    }

    /// Whether this person is here.
    pub fn contains(&self, id: VolunteerId) -> bool {
        self.ordinal(id).is_some()
    }

    /// Takes in a record, in place of the one with its id if there is one.
    ///
    /// `changed`: when the record was changed last. A record that is marked deleted, and one
    /// of a guest who is no volunteer, is removed. What is put in is found by the next question.
    pub fn put(&mut self, volunteer: &Volunteer, changed: Timestamp) {
        if volunteer.deleted || volunteer.guest {
            self.remove(volunteer.id);
            return;
        }
        let mut caches = std::mem::take(self.caches_mut());
        let ordinal = match self.ordinal(volunteer.id) {
            Some(ordinal) => {
                caches.before_change(self, ordinal);
                ordinal
            }
            None => self.append(volunteer.id),
        };
        self.write(ordinal, volunteer, changed);
        caches.after_change(self, ordinal);
        self.settle(Sorted::is_full);
        *self.caches_mut() = caches;
    }

    /// Takes in many records at once, as at a rebuild or an import; much quicker than one by
    /// one, because nothing is kept in order meanwhile.
    pub fn put_all<V: Borrow<Volunteer>>(
        &mut self,
        records: impl IntoIterator<Item = (V, Timestamp)>,
    ) {
        let mut filling = self.fill();
        for (volunteer, changed) in records {
            filling.put(volunteer.borrow(), changed);
        }
    }

    /// The same for records that come by and by: everything is in order when the filling is
    /// dropped.
    pub fn fill(&mut self) -> Filling<'_> {
        self.caches_mut().forget_all();
        Filling { columns: self }
    }

    /// Drops a person; whether there was one with this id.
    pub fn remove(&mut self, id: VolunteerId) -> bool {
        let Some(ordinal) = self.ordinal(id) else {
            return false;
        };
        let mut caches = std::mem::take(self.caches_mut());
        caches.before_change(self, ordinal);
        *self.caches_mut() = caches;
        self.faces.0.remove(&ordinal);
        self.touched.note(id);
        self.living.remove(ordinal);
        self.living_count -= 1;
        let empty = self.ids.len() - self.living_count;
        if empty > 4096 && empty * 4 > self.ids.len() {
            self.close_up();
        }
        true
    }

    /// How many changes there were.
    pub fn revision(&self) -> Revision {
        self.touched.now()
    }

    /// Who was taken in or dropped since, each once, by id; `None` if too many were for each
    /// to be remembered.
    pub fn touched_since(&self, revision: Revision) -> Option<Vec<VolunteerId>> {
        self.touched.since(revision)
    }

    /// The people with this national number; more than one is a matter for a person to look at.
    pub fn with_iin(&self, iin: &Iin) -> Vec<VolunteerId> {
        self.with_number(&self.iins, digits(&iin.digits()))
    }

    /// Sex and birth date of a person; `None` of one who is in no list.
    pub fn sex_and_birth(&self, id: VolunteerId) -> Option<(Option<Sex>, Option<BirthDate>)> {
        let ordinal = self.ordinal(id)?;
        let sex = match Facts(self.facts[ordinal as usize]).sex() {
            1 => Some(Sex::Male),
            2 => Some(Sex::Female),
            _ => None,
        };
        Some((sex, self.birth(ordinal)))
    }

    /// The people who were given a certificate of this number, as it is scanned: nearly always
    /// one or nobody.
    pub fn with_certificate(&self, number: &str) -> Vec<VolunteerId> {
        let mut found = Vec::new();
        self.emails.with_certificate(number, |ordinal| {
            let id = self.ids[ordinal as usize];
            if self.living.contains(ordinal) && !found.contains(&id) {
                found.push(id);
            }
        });
        found
    }

    /// The people with this phone number; a family may share one.
    pub fn with_phone(&self, phone: &Phone) -> Vec<VolunteerId> {
        self.with_number(&self.phones, digits(phone.e164()))
    }

    /// Every key that somebody is or was found by, in no order: what a search for a word goes
    /// through. For figures and checks.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        (0..self.words.len() as u32).map(|word| self.words.text(word))
    }

    /// The keys of which a start is at most `edits` edits away from `key`, in no order. An
    /// edit puts in, drops or changes a letter or swaps two neighbours. For figures and checks.
    pub fn keys_near(&self, key: &str, edits: u8) -> Vec<&str> {
        let near = self.words.near(key, edits);
        near.into_iter().map(|word| self.words.text(word)).collect()
    }

    fn with_number(&self, numbers: &Numbers, number: Digits) -> Vec<VolunteerId> {
        let mut found = Vec::new();
        numbers.whole(number, |ordinal| {
            let id = self.ids[ordinal as usize];
            if self.living.contains(ordinal) && !found.contains(&id) {
                found.push(id);
            }
        });
        found
    }

    pub(crate) fn ordinal(&self, id: VolunteerId) -> Option<u32> {
        let key = |ordinal: u32| self.ids[ordinal as usize];
        // Ids mostly come in the order of their making.
        if self.by_id.last().is_some_and(|last| key(last) < id) {
            return None;
        }
        self.by_id
            .range(key, |other| *other < id, |other| *other == id)
            .chain(
                self.by_id
                    .pending()
                    .iter()
                    .copied()
                    .filter(|other| key(*other) == id),
            )
            .find(|ordinal| self.living.contains(*ordinal))
    }

    pub(crate) fn caches(&self) -> MutexGuard<'_, Caches> {
        self.caches.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn caches_mut(&mut self) -> &mut Caches {
        self.caches
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes room for one more person, of whom nothing but the id is known yet.
    fn append(&mut self, id: VolunteerId) -> u32 {
        let ordinal = self.ids.len() as u32;
        // Ids mostly come in the order of their making: then the order is at hand.
        let comes_last = self.by_id.is_one_run()
            && self
                .by_id
                .last()
                .is_none_or(|last| self.ids[last as usize] <= id);
        push(&mut self.ids, id);
        if comes_last {
            self.by_id.push(ordinal);
        } else {
            self.by_id.insert(ordinal);
            if self.by_id.is_full() {
                let ids = &self.ids;
                self.by_id.settle(|ordinal| ids[ordinal as usize]);
            }
        }
        self.living.grow(self.ids.len());
        self.living.insert(ordinal);
        self.living_count += 1;
        for part in &mut self.parts {
            push(part, 0);
        }
        push(&mut self.facts, 0);
        push(&mut self.births, 0);
        push(&mut self.joined, 0);
        push(&mut self.changed, 0);
        push(&mut self.status_since, 0);
        self.organisation.push(0);
        self.directions.push(0);
        self.tags.push(0);
        self.consents.push(0);
        self.phones.push();
        self.iins.push();
        self.emails.push();
        ordinal
    }

    fn write(&mut self, ordinal: u32, volunteer: &Volunteer, changed: Timestamp) {
        self.write_words(ordinal, volunteer);
        self.faces.0.remove(&ordinal);
        self.touched.note(volunteer.id);
        let at = ordinal as usize;
        self.facts[at] = Facts::of(volunteer).0;
        self.births[at] = pack_birth(volunteer.birth.as_ref());
        self.joined[at] = pack_day(volunteer.joined);
        self.changed[at] = (changed.0 / 1000).clamp(0, i64::from(u32::MAX)) as u32;
        self.status_since[at] = pack_day(volunteer.status_since.and_then(day_of));
        let organisation = volunteer
            .organisation
            .map_or(0, |organisation| self.organisation_number(organisation));
        self.organisation.set(at, organisation);
        let directions = volunteer.directions.iter().map(DirectionCode::as_str);
        self.directions
            .set(at, self.direction_sets.intern(directions));
        self.learn_direction_sets();
        let tags = volunteer.tags.iter().map(String::as_str);
        self.tags.set(at, self.tag_sets.intern(tags));
        self.consents.set(at, self.courses.course_of(volunteer));
        let phones: Vec<Digits> = volunteer
            .phones
            .iter()
            .map(|phone| digits(phone.e164()))
            .collect();
        self.phones.set(ordinal, &phones);
        let iin = volunteer.iin.as_ref().map(|iin| digits(&iin.digits()));
        self.iins.set(ordinal, iin.as_slice());
        let contracts: Vec<String> = volunteer
            .contracts
            .iter()
            .filter_map(|contract| contract.number.as_deref())
            .map(fold)
            .filter(|number| number.contains(|c: char| c.is_ascii_digit()))
            .map(|number| format!("{CONTRACT}{number}"))
            .collect();
        let certificates: Vec<String> = volunteer
            .certificates
            .iter()
            .map(|paper| format!("{CONTRACT}{CERTIFICATE}{}", paper.number))
            .collect();
        let emails = volunteer.emails.iter().map(|email| email.as_str());
        let numbers = contracts.iter().chain(&certificates).map(String::as_str);
        self.emails.set(ordinal, emails.chain(numbers));
    }

    fn write_words(&mut self, ordinal: u32, volunteer: &Volunteer) {
        let at = ordinal as usize;
        // Of somebody new nothing is known yet.
        let is_known =
            self.parts.iter().any(|part| part[at] != 0) || self.more_words.contains_key(&ordinal);
        let old = match is_known {
            true => self.words_of(ordinal),
            false => Vec::new(),
        };
        let latin = volunteer.latin.as_deref().unwrap_or("").trim();
        let (latin_first, latin_rest) =
            latin.split_once(char::is_whitespace).unwrap_or((latin, ""));
        fn part(part: &Option<domain::NamePart>) -> &str {
            part.as_ref().map_or("", domain::NamePart::as_str)
        }
        let texts = [
            part(&volunteer.name.surname),
            part(&volunteer.name.given),
            part(&volunteer.name.patronymic),
            latin_first,
            latin_rest.trim(),
        ];
        for (column, text) in self.parts.iter_mut().zip(texts) {
            column[at] = self.names.intern(text, &mut self.words);
        }
        let mut more: Vec<u32> = Vec::new();
        let former = volunteer
            .former_names
            .iter()
            .flat_map(|former| former.name.parts())
            .map(domain::NamePart::as_str);
        for text in volunteer.badge_name.as_deref().into_iter().chain(former) {
            more.extend(fold_words(text).iter().map(|word| self.words.intern(word)));
        }
        if more.is_empty() {
            self.more_words.remove(&ordinal);
        } else {
            self.more_words.insert(ordinal, more.into_boxed_slice());
        }
        let new = self.words_of(ordinal);
        for &word in old.iter().filter(|word| !new.contains(word)) {
            self.words.remove(word, ordinal);
        }
        for &word in new.iter().filter(|word| !old.contains(word)) {
            self.words.add(word, ordinal);
        }
    }

    /// The words a person is found by; one may come twice.
    pub(crate) fn each_word_of(&self, ordinal: u32, mut each: impl FnMut(u32)) {
        for part in &self.parts {
            let words = self.names.words_of(part[ordinal as usize]);
            words.iter().copied().for_each(&mut each);
        }
        if let Some(more) = self.more_words.get(&ordinal) {
            more.iter().copied().for_each(&mut each);
        }
    }

    /// The words a person is found by, without repeats.
    pub(crate) fn words_of(&self, ordinal: u32) -> Vec<u32> {
        let mut words: Vec<u32> = Vec::with_capacity(8);
        self.each_word_of(ordinal, |word| words.push(word));
        words.sort_unstable();
        words.dedup();
        words
    }

    fn organisation_number(&mut self, organisation: OrganisationId) -> u32 {
        let (id, new) = self.organisations.intern(organisation.as_bytes());
        if new {
            self.organisation_names.push(0);
        }
        id + 1
    }

    pub(crate) fn organisation_id(&self, number: u32) -> OrganisationId {
        let bytes = self.organisations.get(number - 1);
        OrganisationId::from_bytes(bytes.try_into().expect("only ids were interned here"))
    }

    /// Works out what new sets of directions mean.
    pub(crate) fn learn_direction_sets(&mut self) {
        while self.direction_members.len() < self.direction_sets.sets.len() {
            let set = self.direction_members.len() as u32;
            let mut members = DirectionMembers::default();
            let own: Vec<u32> = self.direction_sets.of(set).collect();
            for id in own {
                let code = self.direction_sets.members.text(id).to_owned();
                members.all.push(id);
                let parent = DirectionCode::parse(&code)
                    .ok()
                    .and_then(|code| self.parents.get(&code).cloned());
                if let Some(parent) = parent {
                    let (parent, _) = self
                        .direction_sets
                        .members
                        .intern(parent.as_str().as_bytes());
                    members.all.push(parent);
                }
            }
            members.all.sort_unstable();
            members.all.dedup();
            for (at, direction) in national_directions().iter().take(8).enumerate() {
                let code = self
                    .direction_sets
                    .members
                    .find(direction.code.as_str().as_bytes());
                if code.is_some_and(|code| members.all.contains(&code)) {
                    members.national |= 1 << at;
                }
            }
            self.direction_members.push(members);
        }
    }

    pub(crate) fn birth(&self, ordinal: u32) -> Option<BirthDate> {
        unpack_birth(self.births[ordinal as usize])
    }

    pub(crate) fn settle(&mut self, is_full: impl Fn(&Sorted) -> bool + Copy) {
        self.phones.settle(is_full);
        self.iins.settle(is_full);
        self.emails.settle(is_full);
    }

    /// Gives back the room that the columns have beyond their people.
    fn shrink(&mut self) {
        self.ids.shrink_to_fit();
        self.words.close_up();
        self.parts.iter_mut().for_each(Vec::shrink_to_fit);
        self.facts.shrink_to_fit();
        self.births.shrink_to_fit();
        self.joined.shrink_to_fit();
        self.changed.shrink_to_fit();
        self.status_since.shrink_to_fit();
        self.phones.close_up();
        self.iins.close_up();
        self.emails.close_up();
    }

    /// Numbers all people anew, without gaps, in the old order.
    fn close_up(&mut self) {
        let living: Vec<u32> = self.living.iter().collect();
        self.number_anew(&living);
    }

    /// Numbers all people anew in the order of their names: those who are found together by
    /// the start of a name then lie together, and so do the rows of a list.
    fn number_by_name(&mut self) {
        let mut caches = std::mem::take(self.caches_mut());
        let order = caches.by_name(self);
        *self.caches_mut() = caches;
        self.number_anew(&order);
        self.numbered = order.len();
    }

    /// Numbers people anew, without gaps, in this order of old ordinals; whoever is not in it
    /// is left out.
    fn number_anew(&mut self, order: &[u32]) {
        let mut new: Vec<Option<u32>> = vec![None; self.ids.len()];
        for (&old, ordinal) in order.iter().zip(0..) {
            new[old as usize] = Some(ordinal);
        }
        self.ids = moved(&self.ids, order);
        for part in &mut self.parts {
            *part = moved(part, order);
        }
        self.facts = moved(&self.facts, order);
        self.births = moved(&self.births, order);
        self.joined = moved(&self.joined, order);
        self.changed = moved(&self.changed, order);
        self.status_since = moved(&self.status_since, order);
        for column in [
            &mut self.organisation,
            &mut self.directions,
            &mut self.tags,
            &mut self.consents,
        ] {
            column.put_in(order);
        }
        self.by_id.renumber(|ordinal| new[ordinal as usize]);
        self.words.renumber(&new);
        self.more_words = std::mem::take(&mut self.more_words)
            .into_iter()
            .filter_map(|(ordinal, words)| Some((new[ordinal as usize]?, words)))
            .collect();
        self.faces.renumber(&new);
        self.phones.renumber(order, &new);
        self.iins.renumber(order, &new);
        self.emails.renumber(order, &new);
        self.living = Bitset::new(self.ids.len());
        (0..self.ids.len() as u32).for_each(|ordinal| self.living.insert(ordinal));
        self.caches_mut().forget_all();
    }

    /// Bytes on the heap, nearly, of what finds people by name, number and address, without
    /// the other columns.
    pub fn index_bytes(&self) -> usize {
        self.names.texts.heap_bytes()
            + (self.names.ends.capacity() + self.names.words.capacity()) * 4
            + self.words.heap_bytes()
            + self.more_words.len() * 48
            + self.faces.heap_bytes()
            + self.phones.heap_bytes()
            + self.iins.heap_bytes()
            + self.emails.heap_bytes()
            + self.caches().answers.heap_bytes()
    }

    /// Bytes on the heap, nearly: the columns, and apart from them what is kept to answer
    /// quickly.
    pub fn heap_bytes(&self) -> (usize, usize) {
        let n = self.ids.capacity();
        let plain = n * (16 + 4 * PARTS + 2 + 4 + 2 + 4 + 2);
        let columns = plain
            + self.by_id.heap_bytes()
            + self.living.words().len() * 8
            + self.names.texts.heap_bytes()
            + (self.names.ends.capacity() + self.names.words.capacity()) * 4
            + self.words.heap_bytes()
            + self.more_words.len() * 48
            + self.faces.heap_bytes()
            + self.organisation.heap_bytes()
            + self.directions.heap_bytes()
            + self.tags.heap_bytes()
            + self.consents.heap_bytes()
            + self.courses.interner().heap_bytes()
            + self.phones.heap_bytes()
            + self.iins.heap_bytes()
            + self.emails.heap_bytes();
        (columns, self.caches().heap_bytes())
    }
}

#[cfg(test)]
pub(crate) mod tests;
