//! The guests of one event in memory.

use std::collections::HashMap;
use std::sync::OnceLock;

use changes::{Heads, Participations, Subject};
use domain::checkin::{CheckinList, ListLimit, door, uses};
use domain::codes::{SerialCode, plain_code};
use domain::guests::{Category, Pass};
use domain::{
    Deed, Event, EventId, ListId, Participation, Standing, Timestamp, Told, Volunteer, VolunteerId,
    Zone,
};
use search::{convert_layout, fold_words};

use super::DeskRefused;
use super::board::Tally;
use crate::events;
use crate::{Register, attendance};

/// A guest.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Who it is.
    pub person: Volunteer,
    /// What the person is and did at the event.
    pub part: Participation,
    /// The folded words that the guest is found by.
    words: Vec<String>,
    /// The digits of the phones.
    digits: Vec<String>,
}

/// The guests of one event, in the order of their names, with what a desk needs to know.
#[derive(Debug)]
pub struct Book {
    /// The event.
    pub event: Event,
    /// The clock of the event.
    pub zone: Zone,
    /// The lists, the door first.
    pub lists: Vec<CheckinList>,
    /// The categories.
    pub categories: Vec<Category>,
    entries: Vec<Entry>,
    by_person: HashMap<VolunteerId, usize>,
    by_badge: HashMap<String, usize>,
    /// One for each list, in their order.
    tallies: Vec<Tally>,
    /// Who waits for a place of a category, and as the which; worked out when it is asked.
    queues: OnceLock<HashMap<VolunteerId, u32>>,
    /// How far the register was known when it was read last.
    heads: Heads,
}

/// The most entries of others that are taken in one by one; beyond it the book is opened
/// anew. Our own number: as many are read in less time than a book of a thousand guests.
const FOLLOWED: u64 = 500;

impl Book {
    /// Opens the book of an event.
    ///
    /// # Errors
    /// [`DeskRefused`].
    pub fn open(register: &Register, event: EventId) -> Result<Self, DeskRefused> {
        register.may_in(Deed::ReceiveGuests, event)?;
        // Before anything is read: what is written meanwhile is read again, and not missed.
        let heads = register.store().heads();
        let event = events::known(register, event)?;
        let mut book = Self {
            zone: zone_of(&event),
            lists: lists_of(&event),
            categories: event.forum.categories(),
            event,
            heads,
            queues: OnceLock::new(),
            tallies: Vec::new(),
            entries: Vec::new(),
            by_person: HashMap::new(),
            by_badge: HashMap::new(),
        };
        let parts = attendance::with_guests(register, book.event.id)?;
        let mut parts: HashMap<VolunteerId, Participation> =
            parts.into_iter().map(|one| (one.volunteer, one)).collect();
        let ids: Vec<VolunteerId> = parts.keys().copied().collect();
        for person in register.store().volunteers(&ids)? {
            if let Some(part) = parts.remove(&person.id) {
                book.entries.extend(Entry::of(person, part));
            }
        }
        book.entries
            .sort_by_cached_key(|entry| (entry.words.clone(), entry.person.id));
        for place in 0..book.entries.len() {
            book.index(place);
        }
        book.count();
        Ok(book)
    }

    /// The book of an event that has nobody yet, for practice.
    pub(super) fn invented(event: Event) -> Self {
        let mut book = Self {
            zone: zone_of(&event),
            lists: lists_of(&event),
            categories: event.forum.categories(),
            event,
            heads: Heads::default(),
            queues: OnceLock::new(),
            tallies: Vec::new(),
            entries: Vec::new(),
            by_person: HashMap::new(),
            by_badge: HashMap::new(),
        };
        book.count();
        book
    }

    /// Adds somebody invented.
    pub(super) fn add_invented(&mut self, person: Volunteer, part: Participation) {
        let id = person.id;
        self.take(id, Entry::of(person, part));
    }

    /// Says anew what somebody invented is and did.
    pub(super) fn put_invented(&mut self, person: VolunteerId, part: Participation) {
        let known = self.guest(person).ok().map(|entry| entry.person.clone());
        self.take(person, known.and_then(|known| Entry::of(known, part)));
    }

    /// Takes in everything that was written since, by this desk and by others: read is only
    /// what was touched.
    ///
    /// # Errors
    /// [`DeskRefused`].
    pub fn follow(&mut self, register: &Register) -> Result<(), DeskRefused> {
        register.may_in(Deed::ReceiveGuests, self.event.id)?;
        let heads = register.store().heads();
        let Some(touched) = register.store().subjects_since(&self.heads, FOLLOWED)? else {
            *self = Self::open(register, self.event.id)?;
            return Ok(());
        };
        for subject in touched {
            match subject {
                Subject::Volunteer(person) => self.refresh(register, person)?,
                Subject::Participation(id) => {
                    let record = register.store().record::<Participations>(id)?;
                    let part = record.and_then(|record| changes::participation(id, &record));
                    if let Some(part) = part.filter(|part| part.event == Some(self.event.id)) {
                        self.refresh(register, part.volunteer)?;
                    }
                }
                Subject::Event(id) if id == self.event.id => {
                    let event = events::known(register, id)?;
                    let (zone, lists) = (zone_of(&event), lists_of(&event));
                    self.categories = event.forum.categories();
                    self.event = event;
                    self.queues.take();
                    // Refusals stand in the event too, and change no list.
                    if (zone, &lists) != (self.zone, &self.lists) {
                        (self.zone, self.lists) = (zone, lists);
                        self.count();
                    }
                }
                Subject::Joins(_) => {
                    *self = Self::open(register, self.event.id)?;
                    return Ok(());
                }
                Subject::Event(_)
                | Subject::Organisation(_)
                | Subject::Programme(_)
                | Subject::Register
                | Subject::Shift(_) => {}
            }
        }
        self.heads = heads;
        Ok(())
    }

    /// Counts every list anew.
    fn count(&mut self) {
        let entries = &self.entries;
        let zone = self.zone;
        let tallies = self.lists.iter().map(|list| {
            let mut tally = Tally::default();
            for entry in entries {
                tally.add(entry, list, zone);
            }
            tally
        });
        self.tallies = tallies.collect();
    }

    /// How many came at a list.
    ///
    /// # Errors
    /// [`DeskRefused::List`].
    pub fn tally(&self, list: ListId) -> Result<&Tally, DeskRefused> {
        let place = self.lists.iter().position(|known| known.id == list);
        let tally = place.and_then(|place| self.tallies.get(place));
        tally.ok_or(DeskRefused::List)
    }

    /// Takes in what the register says now of one person: after every action.
    ///
    /// # Errors
    /// [`DeskRefused`].
    pub fn refresh(&mut self, register: &Register, person: VolunteerId) -> Result<(), DeskRefused> {
        register.may_in(Deed::ReceiveGuests, self.event.id)?;
        let part = attendance::known_person(register, Some(self.event.id), person)?;
        let known = match part {
            Some(part) => {
                let person = register.store().volunteer(part.volunteer)?;
                person.and_then(|person| Entry::of(person, part))
            }
            None => None,
        };
        // Records that were joined are shown under one of their ids.
        let person = known.as_ref().map_or(person, |entry| entry.person.id);
        self.take(person, known);
        Ok(())
    }

    /// Puts what is known of a person in the place of what was known before.
    fn take(&mut self, person: VolunteerId, known: Option<Entry>) {
        self.queues.take();
        let place = self.by_person.get(&person).copied();
        let lists = self.lists.iter().zip(&mut self.tallies);
        for (list, tally) in lists {
            if let Some(place) = place {
                tally.remove(&self.entries[place], list, self.zone);
            }
            if let Some(entry) = &known {
                tally.add(entry, list, self.zone);
            }
        }
        match (known, place) {
            (Some(entry), Some(place)) => {
                self.entries[place] = entry;
                self.index(place);
            }
            (Some(entry), None) => {
                self.entries.push(entry);
                self.index(self.entries.len() - 1);
            }
            (None, Some(place)) => {
                self.entries.swap_remove(place);
                self.by_person.clear();
                self.by_badge.clear();
                for place in 0..self.entries.len() {
                    self.index(place);
                }
            }
            (None, None) => {}
        }
    }

    fn index(&mut self, place: usize) {
        let entry = &self.entries[place];
        self.by_person.insert(entry.person.id, place);
        for badge in &entry.part.card.badges {
            self.by_badge.insert(badge.what.number.clone(), place);
        }
    }

    /// Everybody, volunteers who work here too.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// A guest.
    ///
    /// # Errors
    /// [`DeskRefused::Guest`].
    pub fn guest(&self, person: VolunteerId) -> Result<&Entry, DeskRefused> {
        let place = self.by_person.get(&person);
        place
            .map(|place| &self.entries[*place])
            .ok_or(DeskRefused::Guest)
    }

    /// The place of a guest among those who wait for one of the category, from 1.
    pub fn queue(&self, person: VolunteerId) -> Option<u32> {
        let queues = self.queues.get_or_init(|| {
            let quotas = super::quotas(self).into_iter();
            let waiting = quotas.flat_map(|quota| (1..).zip(quota.seats.waiting));
            waiting.map(|(at, person)| (person, at)).collect()
        });
        queues.get(&person).copied()
    }

    /// The guest to whom a badge was given, whether it holds or not.
    pub fn holder(&self, number: &str) -> Option<&Entry> {
        self.by_badge.get(number).map(|place| &self.entries[*place])
    }

    /// A list.
    ///
    /// # Errors
    /// [`DeskRefused::List`].
    pub fn list(&self, id: ListId) -> Result<&CheckinList, DeskRefused> {
        let known = self.lists.iter().find(|list| list.id == id);
        known.ok_or(DeskRefused::List)
    }

    /// Guests that a text finds: by the beginnings of words of the name in any script, by the
    /// end of a phone, by a part of the number of a badge; those of whom a word is just so
    /// first. At most `limit`. A text typed in another keyboard layout is converted if it
    /// finds nobody.
    pub fn find(&self, text: &str, limit: usize) -> Vec<&Entry> {
        let found = self.find_as_typed(text, limit);
        if !found.is_empty() {
            return found;
        }
        let others = convert_layout(text);
        let others = others.iter().map(|text| self.find_as_typed(text, limit));
        others
            .into_iter()
            .find(|found| !found.is_empty())
            .unwrap_or_default()
    }

    fn find_as_typed(&self, text: &str, limit: usize) -> Vec<&Entry> {
        // A word has a key for each of its readings; one of them is enough.
        let words: Vec<Vec<String>> = text
            .split_whitespace()
            .map(fold_words)
            .filter(|keys| !keys.is_empty())
            .collect();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let is_digits = digits.len() >= 4
            && text
                .chars()
                .all(|c| c.is_ascii_digit() || " +-()".contains(c));
        let number = plain_code(text).filter(|code| {
            let count = code.chars().filter(char::is_ascii_digit).count();
            code.len() >= 4 && count >= 2
        });
        let mut found: Vec<(usize, &Entry)> = self
            .entries
            .iter()
            .filter_map(|entry| {
                let has_phone = || entry.digits.iter().any(|phone| phone.ends_with(&digits));
                if is_digits && has_phone() {
                    return Some((0, entry));
                }
                let badges = &entry.part.card.badges;
                let has_number = |number: &str| {
                    let is_it = |code: &String| code.contains(number);
                    badges.iter().any(|badge| is_it(&badge.what.number))
                };
                if number.as_deref().is_some_and(has_number) {
                    return Some((0, entry));
                }
                let starts = |keys: &Vec<String>| {
                    let begins = |own: &String| keys.iter().any(|key| own.starts_with(key));
                    entry.words.iter().any(begins)
                };
                let is_whole = |keys: &&Vec<String>| {
                    let is_it = |own: &String| keys.contains(own);
                    entry.words.iter().any(is_it)
                };
                (!words.is_empty() && words.iter().all(starts))
                    .then(|| (words.len() - words.iter().filter(is_whole).count(), entry))
            })
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        found
            .into_iter()
            .map(|(_, entry)| entry)
            .take(limit)
            .collect()
    }

    /// What stands in front of the numbers of badges: the code of the event, or else four
    /// signs made of its id.
    pub fn scope(&self) -> String {
        let own = self.event.code.as_deref().and_then(plain_code);
        own.filter(|code| (1..=SerialCode::SCOPE_MAX).contains(&code.len()))
            .unwrap_or_else(|| {
                let [.., one, two, three] = self.event.id.as_bytes();
                domain::codes::spelt_bytes(&[*one, *two, *three])
                    .chars()
                    .take(4)
                    .collect()
            })
    }
}

/// Where a guest is at a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whereabouts {
    /// Has not come.
    Expected,
    /// Came, and did not leave.
    Came,
    /// Came and left.
    Left,
    /// Came, and the going was not seen: the rule closed it.
    Closed,
    /// Will not come.
    Cancelled,
}

impl Entry {
    /// Where the guest is at a list at a moment, and the last entry that counts.
    pub fn at(
        &self,
        book: &Book,
        list: &CheckinList,
        now: Timestamp,
    ) -> (Whereabouts, Option<&Told<Pass>>) {
        let used = uses(&self.part.card.passes, list, book.zone);
        let last = used.entries.last().copied();
        let is_inside = match list.limit {
            ListLimit::InAndOut => used.inside_at(book.zone, now).is_some(),
            ListLimit::Times(_) | ListLimit::TimesADay(_) => last.is_some(),
        };
        let is_closed = used.inside.is_some() && !is_inside;
        let is_off = matches!(self.part.standing, Standing::Declined | Standing::Cancelled);
        let whereabouts = match (is_inside, last, is_off) {
            (true, _, _) => Whereabouts::Came,
            (false, Some(_), _) if is_closed => Whereabouts::Closed,
            (false, Some(_), _) => Whereabouts::Left,
            (false, None, true) => Whereabouts::Cancelled,
            (false, None, false) => Whereabouts::Expected,
        };
        (whereabouts, last)
    }

    /// `None` for somebody whose data is blocked or deleted: a desk does not show them.
    fn of(person: Volunteer, part: Participation) -> Option<Self> {
        // Whoever was taken off the list of guests and is no volunteer has nothing to do here.
        let is_gone = person.guest && part.card.category.is_none();
        if person.deleted || person.blocked.is_some() || is_gone {
            return None;
        }
        let latin = person.latin.as_deref().unwrap_or("");
        let badge = person.badge_name.as_deref().unwrap_or("");
        let mut words = fold_words(&person.name.full());
        for text in [latin, badge] {
            for word in fold_words(text) {
                if !words.contains(&word) {
                    words.push(word);
                }
            }
        }
        let digits = person.phones.iter().map(|phone| {
            let digits = phone.e164().chars().filter(char::is_ascii_digit);
            digits.collect()
        });
        Some(Self {
            digits: digits.collect(),
            words,
            part,
            person,
        })
    }
}

fn zone_of(event: &Event) -> Zone {
    event.plan.map_or(Zone::ALMATY, |plan| plan.zone)
}

/// The lists of an event, the door first.
fn lists_of(event: &Event) -> Vec<CheckinList> {
    let mut lists = vec![door(event.id)];
    lists.extend(event.forum.lists.iter().cloned());
    lists
}
