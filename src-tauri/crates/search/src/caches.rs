//! What is kept ready so that a question costs little: built when first asked for, kept up
//! with every change, dropped when that is cheaper.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};
use std::thread;

use domain::{AgeBand, ConsentState, Day, RegionCode, StatusKind, needs_guardian_consent};

use crate::alphabet::{Alphabet, KazakhLetters, Ranks, SortLanguage};
use crate::answers::Answers;
use crate::bitset::Bitset;
use crate::by_name::by_name;
use crate::columns::{Columns, Facts, LATIN, make_room, status_number};
use crate::facets::{Facets, Tally};
use crate::order::{Order, Place};
use crate::query::{Filters, Query, Sort, SortColumn};

/// See the module.
#[derive(Debug)]
pub(crate) struct Caches {
    alphabets: [Arc<dyn Alphabet>; SortLanguage::COUNT],
    ranks: [Option<Arc<Ranked>>; SortLanguage::COUNT],
    orders: HashMap<(SortColumn, SortLanguage), Arc<Order>>,
    day: Option<Arc<DayView>>,
    values: HashMap<Value, Arc<Bitset>>,
    prefixes: HashMap<Prefix, Arc<Bitset>>,
    /// Whom the latest filters let through, the latest first.
    people: Vec<LetThrough>,
    /// What one typed word or two found.
    pub(crate) answers: Answers,
    /// The counts beside the lists without a text that were asked for lately, and how often
    /// anybody had changed then.
    counts: Vec<(u32, Query, Arc<Counts>)>,
    /// See [`Self::marks`].
    marks: Bitset,
}

/// Filters, whether archived people are among the others, and whom both let through.
type LetThrough = (Filters, bool, Arc<Bitset>);

/// Of so many filters it is known whom they let through.
const FILTERS: usize = 4;

/// The most memory for sets of people by the first letters of their words.
const PREFIX_BYTES: usize = 64 << 20;
/// The most lists of which the counts are kept.
const COUNTS: usize = 64;

/// How long a list is, and what is counted beside it.
#[derive(Debug)]
pub(crate) struct Counts {
    pub(crate) day: Day,
    pub(crate) total: usize,
    pub(crate) facets: Facets,
    pub(crate) letters: Vec<(char, usize)>,
}

/// Births for which an age is kept while all people are gone through: from 1900 to 2155, as
/// [`crate::days::pack_birth`] has them.
const BIRTHS: Range<u32> = 1900 << 9..2156 << 9;
/// From so many people on two cores work out the view of a day.
const MANY: u32 = 100_000;

/// How many statuses there are.
pub(crate) const STATUSES: usize = 4;

/// Of so many letters at most are the starts of words whose people are kept as a set.
pub(crate) const PREFIX_LETTERS: usize = 4;

/// Some letters that words start with; those that are not there are 0.
pub(crate) type Prefix = [u8; PREFIX_LETTERS];

/// The alphabet of one language applied to all words.
#[derive(Clone, Debug)]
pub(crate) struct Ranked {
    pub(crate) ranks: Ranks,
    /// By region number: the place of its name.
    regions: [u16; Facts::REGIONS],
    /// By status and by letter: how many people are listed under it.
    pub(crate) letters: [Vec<u32>; STATUSES],
}

/// Everything about a person that counts are made of, for one day, in one number: region,
/// sex, status, age band, national directions, consent.
#[derive(Clone, Debug)]
pub(crate) struct DayView {
    pub(crate) day: Day,
    pub(crate) packed: Vec<Packed>,
    /// Counts over everybody of a status: a list shows some statuses and not others nearly
    /// always, so that its counts are at hand.
    pub(crate) by_status: [Tally; STATUSES],
}

/// See [`DayView`]: the axes of [`Facts`], 9 bits, 3 of the age band, 8 of directions, 3 of the consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packed(pub(crate) u32);

impl Packed {
    /// Facts and age band.
    pub(crate) const AXES: u32 = 0xFFF;

    pub(crate) fn status(self) -> usize {
        Facts(self.0 as u16 & Facts::AXES).status()
    }

    pub(crate) fn age(self) -> usize {
        (self.0 >> 9 & 7) as usize
    }

    /// One bit for each of the eight national directions.
    pub(crate) fn national(self) -> usize {
        (self.0 >> 12 & 0xFF) as usize
    }

    pub(crate) fn consent(self) -> usize {
        (self.0 >> 20 & 7) as usize
    }
}

/// One value of one axis, of which the people can be kept as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    Region(usize),
    Sex(usize),
    Status(usize),
    Age(usize),
    Consent(usize),
    /// Owes a consent, and more is kept than the legal ground needs.
    BeyondMinimum,
    /// Showed no document.
    DocumentUnseen,
    Direction(u32),
    Organisation(u32),
    Tag(u32),
}

/// What a row is sorted by: the column, the name, and at last the ordinal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RowKey {
    pub(crate) column: u64,
    name: [u32; 3],
    ordinal: u32,
}

/// The column of a row without a value: after all others.
pub(crate) const BLANK: u64 = u64::MAX;

/// Makes sort keys.
pub(crate) struct Keys<'a> {
    columns: &'a Columns,
    ranked: &'a Ranked,
    day: Option<&'a DayView>,
    column: SortColumn,
}

impl Keys<'_> {
    pub(crate) fn key(&self, ordinal: u32) -> RowKey {
        RowKey {
            column: self.column(ordinal),
            name: self
                .columns
                .name_of(ordinal)
                .map(|name| self.ranked.ranks.label(name)),
            ordinal,
        }
    }

    fn standing(&self, ordinal: u32) -> Standing<'_> {
        Standing {
            keys: self,
            key: self.key(ordinal),
        }
    }

    /// See [`Standing`].
    fn mark(&self, ordinal: u32) -> u32 {
        match self.column {
            SortColumn::Name => {
                let first = self.columns.first_name_of(ordinal);
                self.ranked.ranks.label(first)
            }
            _ => 0,
        }
    }

    pub(crate) fn column(&self, ordinal: u32) -> u64 {
        let columns = self.columns;
        let at = ordinal as usize;
        let or_blank = |value: u64| if value == 0 { BLANK } else { value };
        let label = |name: u32| u64::from(self.ranked.ranks.label(name));
        match self.column {
            SortColumn::Name => 0,
            SortColumn::Latin => match columns.parts[LATIN][at] {
                0 => BLANK,
                first => label(first) << 32 | label(columns.parts[LATIN + 1][at]),
            },
            SortColumn::Birth => or_blank(u64::from(columns.births[at])),
            SortColumn::Region => match Facts(columns.facts[at]).region() {
                0 => BLANK,
                region => u64::from(self.ranked.regions[region]),
            },
            SortColumn::Organisation => match columns.organisation.get(at) {
                0 => BLANK,
                number => label(columns.organisation_names[number as usize]),
            },
            SortColumn::Status => Facts(columns.facts[at]).status() as u64,
            SortColumn::Consent => self.day.map_or(0, |day| day.packed[at].consent() as u64),
            SortColumn::Joined => or_blank(u64::from(columns.joined[at])),
            SortColumn::Changed => u64::from(columns.changed[at]),
        }
    }
}

/// A person among the rows of an order, by their key.
struct Standing<'a> {
    keys: &'a Keys<'a>,
    key: RowKey,
}

impl Place for Standing<'_> {
    /// The label of the part that a person is listed under, in a list by name.
    fn mark(&self, ordinal: u32) -> u32 {
        self.keys.mark(ordinal)
    }

    fn edition(&self) -> u32 {
        self.keys.ranked.ranks.edition()
    }

    fn compare_mark(&self, mark: u32) -> Ordering {
        match self.keys.column {
            SortColumn::Name => mark.cmp(&self.key.name[0]),
            _ => Ordering::Equal,
        }
    }

    /// Nearly all are told apart by the first name alone.
    fn compare(&self, ordinal: u32) -> Ordering {
        let Self { keys, key } = self;
        let first = keys.columns.first_name_of(ordinal);
        let own = (keys.column(ordinal), keys.ranked.ranks.label(first));
        own.cmp(&(key.column, key.name[0]))
            .then_with(|| keys.key(ordinal).cmp(key))
    }
}

impl Columns {
    /// The part a person is listed under: the first that is there.
    pub(crate) fn first_name_of(&self, ordinal: u32) -> u32 {
        let parts = self.parts[..3].iter();
        let mut parts = parts.map(|part| part[ordinal as usize]);
        parts.find(|part| *part != 0).unwrap_or(0)
    }

    /// The parts a person is listed by, those that are there first.
    pub(crate) fn name_of(&self, ordinal: u32) -> [u32; 3] {
        let mut name = [0; 3];
        let mut filled = 0;
        for part in &self.parts[..3] {
            let part = part[ordinal as usize];
            if part != 0 {
                name[filled] = part;
                filled += 1;
            }
        }
        name
    }

    pub(crate) fn pack(&self, ordinal: u32, day: Day, consents: [u8; 2]) -> Packed {
        self.pack_of_age(ordinal, self.age_on(ordinal, day), consents)
    }

    /// By age: the band, and whether a guardian's consent is needed.
    fn age_on(&self, ordinal: u32, day: Day) -> (u32, bool) {
        let birth = self.birth(ordinal);
        let band = match AgeBand::of(birth.as_ref(), day) {
            AgeBand::Under14 => 0,
            AgeBand::From14To17 => 1,
            AgeBand::From18To34 => 2,
            AgeBand::From35To59 => 3,
            AgeBand::From60 => 4,
            AgeBand::Unknown => 5,
        };
        let young = needs_guardian_consent(birth.as_ref(), day, &self.minors);
        (band, young)
    }

    fn pack_of_age(&self, ordinal: u32, (band, young): (u32, bool), consents: [u8; 2]) -> Packed {
        let at = ordinal as usize;
        let consent = consents[usize::from(young)];
        let directions = &self.direction_members[self.directions.get(at) as usize];
        Packed(
            u32::from(self.facts[at] & Facts::AXES)
                | band << 9
                | u32::from(directions.national) << 12
                | u32::from(consent) << 20,
        )
    }

    /// [`Self::pack`] for everybody of a range. Many were born on one day: its rules are asked
    /// once.
    fn pack_all(&self, ordinals: Range<u32>, day: Day, consents: &[[u8; 2]]) -> Vec<Packed> {
        let mut known: Vec<Option<(u32, bool)>> = vec![None; (BIRTHS.end - BIRTHS.start) as usize];
        let mut age_on = |ordinal: u32| {
            let birth = self.births[ordinal as usize];
            let Some(place) = birth.checked_sub(BIRTHS.start).map(|place| place as usize) else {
                return self.age_on(ordinal, day);
            };
            match known.get_mut(place) {
                Some(known) => *known.get_or_insert_with(|| self.age_on(ordinal, day)),
                None => self.age_on(ordinal, day),
            }
        };
        ordinals
            .map(|ordinal| {
                let course = self.consents.get(ordinal as usize);
                self.pack_of_age(ordinal, age_on(ordinal), consents[course as usize])
            })
            .collect()
    }

    /// By status: who is here and has it.
    fn living_by_status(&self) -> [Bitset; STATUSES] {
        let n = self.ids.len();
        let mut sets = std::array::from_fn(|_| Bitset::new(n));
        self.living.for_each(|ordinal| {
            sets[Facts(self.facts[ordinal as usize]).status()].insert(ordinal);
        });
        sets
    }

    fn holds(&self, value: Value, ordinal: u32, day: Option<&DayView>) -> bool {
        let at = ordinal as usize;
        let facts = Facts(self.facts[at]);
        match value {
            Value::Region(region) => facts.region() == region,
            Value::Sex(sex) => facts.sex() == sex,
            Value::Status(status) => facts.status() == status,
            Value::Age(age) => day.is_some_and(|day| day.packed[at].age() == age),
            Value::Consent(state) => day.is_some_and(|day| day.packed[at].consent() == state),
            Value::BeyondMinimum => {
                let state = day.and_then(|day| ConsentState::ALL.get(day.packed[at].consent()));
                facts.beyond_minimum() && state.is_some_and(|state| state.is_owed())
            }
            Value::DocumentUnseen => !facts.document_seen(),
            Value::Direction(direction) => self.direction_members[self.directions.get(at) as usize]
                .all
                .contains(&direction),
            Value::Organisation(number) => self.organisation.get(at) == number,
            Value::Tag(tag) => self.tag_sets.of(self.tags.get(at)).any(|own| own == tag),
        }
    }

    fn set_of(&self, value: Value, day: &DayView) -> Bitset {
        let n = self.ids.len();
        match value {
            // Sets of members are few: each is looked at once, not once for every person.
            Value::Direction(direction) => {
                let sets: Vec<bool> = self
                    .direction_members
                    .iter()
                    .map(|members| members.all.contains(&direction))
                    .collect();
                Bitset::from_fn(n, |at| sets[self.directions.get(at) as usize])
            }
            Value::Tag(tag) => {
                let sets: Vec<bool> = (0..self.tag_sets.sets.len() as u32)
                    .map(|set| self.tag_sets.of(set).any(|own| own == tag))
                    .collect();
                Bitset::from_fn(n, |at| sets[self.tags.get(at) as usize])
            }
            Value::Region(_)
            | Value::Sex(_)
            | Value::Status(_)
            | Value::Age(_)
            | Value::Consent(_)
            | Value::BeyondMinimum
            | Value::DocumentUnseen
            | Value::Organisation(_) => {
                Bitset::from_fn(n, |at| self.holds(value, at as u32, Some(day)))
            }
        }
    }
}

impl Default for Caches {
    /// Costs next to nothing: one stands in for the real ones while those are changed.
    fn default() -> Self {
        static LETTERS: LazyLock<Arc<dyn Alphabet>> = LazyLock::new(|| Arc::new(KazakhLetters));
        let letters = LazyLock::force(&LETTERS);
        Self {
            alphabets: std::array::from_fn(|_| letters.clone()),
            ranks: Default::default(),
            orders: HashMap::new(),
            day: None,
            values: HashMap::new(),
            prefixes: HashMap::new(),
            people: Vec::new(),
            answers: Answers::default(),
            counts: Vec::new(),
            marks: Bitset::default(),
        }
    }
}

impl Caches {
    pub(crate) fn alphabets(&self) -> Vec<(SortLanguage, Arc<dyn Alphabet>)> {
        [
            SortLanguage::Kazakh,
            SortLanguage::Russian,
            SortLanguage::English,
        ]
        .map(|language| (language, Arc::clone(&self.alphabets[language as usize])))
        .into()
    }

    pub(crate) fn set_alphabet(&mut self, language: SortLanguage, alphabet: Arc<dyn Alphabet>) {
        self.alphabets[language as usize] = alphabet;
        self.ranks[language as usize] = None;
        self.answers.clear();
        self.counts.clear();
        self.orders.retain(|(_, of), _| *of != language);
    }

    pub(crate) fn forget_all(&mut self) {
        self.ranks = Default::default();
        self.orders.clear();
        self.forget_values();
        self.prefixes.clear();
        self.answers.clear();
    }

    pub(crate) fn forget_day(&mut self) {
        self.day = None;
        self.counts.clear();
        self.people.clear();
        self.orders
            .retain(|(column, _), _| *column != SortColumn::Consent);
        self.values.retain(|value, _| {
            !matches!(
                value,
                Value::Age(_) | Value::Consent(_) | Value::BeyondMinimum
            )
        });
    }

    pub(crate) fn forget_values(&mut self) {
        self.forget_day();
        self.values.clear();
    }

    pub(crate) fn forget_organisation_orders(&mut self) {
        self.orders
            .retain(|(column, _), _| *column != SortColumn::Organisation);
    }

    /// Takes a person out of everything that is in order or counted, by what the columns
    /// still say.
    pub(crate) fn before_change(&mut self, columns: &Columns, ordinal: u32) {
        self.answers.note_change(columns, ordinal);
        let Self {
            ranks,
            orders,
            day,
            people,
            prefixes,
            ..
        } = self;
        keep_up(people, ordinal, |_| false);
        if !prefixes.is_empty() {
            for_starts(columns, ordinal, |prefix| {
                if let Some(set) = prefixes.get_mut(&prefix) {
                    Arc::make_mut(set).put(ordinal, false);
                }
            });
        }
        orders.retain(|_, order| order.is_worth_keeping());
        for ((column, language), order) in orders {
            let Some(ranked) = &ranks[*language as usize] else {
                continue;
            };
            let keys = Keys {
                columns,
                ranked,
                day: day.as_deref(),
                column: *column,
            };
            Arc::make_mut(order).remove(&keys.standing(ordinal));
        }
        for ranked in ranks.iter_mut().flatten() {
            let letter = ranked.ranks.letter_of(columns.first_name_of(ordinal));
            let status = Facts(columns.facts[ordinal as usize]).status();
            Arc::make_mut(ranked).letters[status][letter] -= 1;
        }
        if let Some(day) = day {
            let day = Arc::make_mut(day);
            let packed = day.packed[ordinal as usize];
            day.by_status[packed.status()].subtract(columns, packed, ordinal);
        }
    }

    /// Puts a person into everything, by what the columns say now.
    pub(crate) fn after_change(&mut self, columns: &Columns, ordinal: u32) {
        self.answers.note_change(columns, ordinal);
        let Self {
            alphabets,
            ranks,
            orders,
            day,
            values,
            prefixes,
            people,
            ..
        } = self;
        let archived = usize::from(status_number(StatusKind::Archived));
        let status = Facts(columns.facts[ordinal as usize]).status();
        keep_up(people, ordinal, |with_archived| {
            with_archived || status != archived
        });
        if let Some(day) = day {
            let day = Arc::make_mut(day);
            let course = columns.consents.get(ordinal as usize);
            let consents = columns.courses.one_on(course, day.day);
            let packed = columns.pack(ordinal, day.day, consents);
            make_room(&mut day.packed);
            day.packed.resize(columns.ids.len(), Packed::default());
            day.packed[ordinal as usize] = packed;
            day.by_status[packed.status()].add(columns, packed, ordinal);
        }
        for (ranked, alphabet) in ranks.iter_mut().zip(alphabets) {
            if let Some(ranked) = ranked {
                let ranked = Arc::make_mut(ranked);
                ranked.ranks.learn(&columns.names.texts, alphabet.as_ref());
                let letter = ranked.ranks.letter_of(columns.first_name_of(ordinal));
                ranked.make_room_for_letters();
                ranked.letters[status][letter] += 1;
            }
        }
        orders.retain(|_, order| order.is_worth_keeping());
        for ((column, language), order) in orders {
            let Some(ranked) = &ranks[*language as usize] else {
                continue;
            };
            let keys = Keys {
                columns,
                ranked,
                day: day.as_deref(),
                column: *column,
            };
            Arc::make_mut(order).insert(ordinal, &keys.standing(ordinal));
        }
        for (value, set) in values {
            let holds = columns.holds(*value, ordinal, day.as_deref());
            Arc::make_mut(set).put(ordinal, holds);
        }
        if !prefixes.is_empty() {
            for_starts(columns, ordinal, |prefix| {
                if let Some(set) = prefixes.get_mut(&prefix) {
                    Arc::make_mut(set).put(ordinal, true);
                }
            });
        }
    }

    pub(crate) fn day(&mut self, columns: &Columns, day: Day) -> Arc<DayView> {
        if let Some(view) = &self.day
            && view.day == day
        {
            return view.clone();
        }
        self.forget_day();
        let consents = columns.courses.on(day);
        let all = columns.ids.len() as u32;
        let pack = |ordinals: Range<u32>| columns.pack_all(ordinals, day, &consents);
        let (packed, people) = if all < MANY {
            (pack(0..all), columns.living_by_status())
        } else {
            // Half of the people on another core: this is asked for at the start.
            let middle = all / 2;
            thread::scope(|scope| {
                let second = scope.spawn(|| pack(middle..all));
                let mut packed = pack(0..middle);
                let people = columns.living_by_status();
                let second = second.join();
                packed.extend(second.unwrap_or_else(|_| pack(middle..all)));
                (packed, people)
            })
        };
        let by_status = people.map(|people| Tally::of(columns, &packed, &people));
        let view = Arc::new(DayView {
            day,
            packed,
            by_status,
        });
        self.day = Some(view.clone());
        view
    }

    pub(crate) fn value(&mut self, columns: &Columns, day: &DayView, value: Value) -> Arc<Bitset> {
        if self.values.len() > 256 {
            self.values.clear();
        }
        self.values
            .entry(value)
            .or_insert_with(|| Arc::new(columns.set_of(value, day)))
            .clone()
    }

    /// Whom the filters of the question let through, if that is known.
    pub(crate) fn people(&self, query: &Query) -> Option<Arc<Bitset>> {
        let known = self.people.iter().find(|(filters, with_archived, _)| {
            *filters == query.filters && *with_archived == query.with_archived
        });
        known.map(|(.., people)| people.clone())
    }

    pub(crate) fn keep_people(&mut self, query: &Query, people: Arc<Bitset>) {
        self.people.truncate(FILTERS - 1);
        let let_through = (query.filters.clone(), query.with_archived, people);
        self.people.insert(0, let_through);
    }

    /// The people with a word that starts so, if that set is kept.
    pub(crate) fn prefix(&self, prefix: Prefix) -> Option<Arc<Bitset>> {
        self.prefixes.get(&prefix).cloned()
    }

    /// Whether there is room for one more set of so many people by the letters of their words.
    pub(crate) fn has_room(&self, of: usize) -> bool {
        (self.prefixes.len() + 1) * of / 8 <= PREFIX_BYTES
    }

    pub(crate) fn keep_prefix(&mut self, prefix: Prefix, set: Bitset) -> Arc<Bitset> {
        let set = Arc::new(set);
        self.prefixes.insert(prefix, set.clone());
        set
    }

    /// An empty set for so many people, to mark some in. Whoever does takes the marks away.
    pub(crate) fn marks(&mut self, of: usize) -> &mut Bitset {
        self.marks.grow(of);
        &mut self.marks
    }

    /// What is counted beside a list, if it was counted before and nobody has changed since.
    pub(crate) fn counts(&self, query: &Query, day: Day) -> Option<Arc<Counts>> {
        let known = self.counts.iter().find(|(changes, asked, known)| {
            *changes == self.answers.changes() && known.day == day && asked == query
        });
        known.map(|(_, _, known)| known.clone())
    }

    pub(crate) fn keep_counts(&mut self, query: &Query, counts: Arc<Counts>) {
        let changes = self.answers.changes();
        self.counts
            .retain(|(then, asked, _)| *then == changes && asked != query);
        if self.counts.len() >= COUNTS {
            self.counts.remove(0);
        }
        self.counts.push((changes, query.clone(), counts));
    }

    pub(crate) fn ranked(&mut self, columns: &Columns, language: SortLanguage) -> Arc<Ranked> {
        let alphabet = &self.alphabets[language as usize];
        let ranked = self.ranks[language as usize]
            .get_or_insert_with(|| Arc::new(Ranked::new(columns, alphabet.as_ref(), language)));
        if ranked.ranks.len() < columns.names.texts.len() {
            let ranked = Arc::make_mut(ranked);
            ranked.ranks.learn(&columns.names.texts, alphabet.as_ref());
            ranked.make_room_for_letters();
        }
        ranked.clone()
    }

    /// Everybody in the order of names.
    pub(crate) fn by_name(&mut self, columns: &Columns) -> Vec<u32> {
        let ranked = self.ranked(columns, SortLanguage::default());
        by_name(columns, &ranked.ranks.places())
    }

    pub(crate) fn order(&mut self, columns: &Columns, sort: Sort, day: &DayView) -> Arc<Order> {
        let slot = (sort.column, sort.language);
        if let Some(order) = self.orders.get_mut(&slot) {
            if order.was_changed() {
                Arc::make_mut(order).was_read();
            }
            return order.clone();
        }
        let ranked = self.ranked(columns, sort.language);
        let keys = ranked.keys(columns, day, sort.column);
        let sorted = match sort.column {
            SortColumn::Name => by_name(columns, &ranked.ranks.places()),
            SortColumn::Latin
            | SortColumn::Birth
            | SortColumn::Region
            | SortColumn::Organisation
            | SortColumn::Status
            | SortColumn::Consent
            | SortColumn::Joined
            | SortColumn::Changed => {
                let names = self.order(
                    columns,
                    Sort {
                        column: SortColumn::Name,
                        ..sort
                    },
                    day,
                );
                let mut rows: Vec<(u64, u32, u32)> = names
                    .iter()
                    .zip(0..)
                    .map(|(ordinal, place)| (keys.column(ordinal), place, ordinal))
                    .collect();
                rows.sort_unstable();
                rows.into_iter().map(|(_, _, ordinal)| ordinal).collect()
            }
        };
        let edition = ranked.ranks.edition();
        let order = Arc::new(Order::new(sorted, edition, |first| keys.mark(first)));
        self.orders.insert(slot, order.clone());
        order
    }

    pub(crate) fn has_order(&self, sort: Sort) -> bool {
        self.orders.contains_key(&(sort.column, sort.language))
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        let sets = self.values.values().chain(self.prefixes.values());
        self.ranks
            .iter()
            .flatten()
            .map(|ranked| ranked.ranks.heap_bytes())
            .sum::<usize>()
            + self
                .orders
                .values()
                .map(|order| order.heap_bytes())
                .sum::<usize>()
            + self.day.as_ref().map_or(0, |day| day.packed.capacity() * 4)
            + sets.map(|set| set.words().len() * 8).sum::<usize>()
            + self.marks.words().len() * 8
            + self.answers.heap_bytes()
    }
}

/// Keeps up with a change of one person; whom narrower filters let through is asked anew.
fn keep_up(people: &mut Vec<LetThrough>, ordinal: u32, shown: impl Fn(bool) -> bool) {
    people.retain(|(filters, ..)| *filters == Filters::default());
    for (_, with_archived, people) in people {
        Arc::make_mut(people).put(ordinal, shown(*with_archived));
    }
}

/// The first letters that the words of a person start with; some may come twice.
fn for_starts(columns: &Columns, ordinal: u32, mut each: impl FnMut(Prefix)) {
    columns.each_word_of(ordinal, |word| {
        let mut prefix = Prefix::default();
        let letters = columns.words.text(word).bytes().take(PREFIX_LETTERS);
        for (at, letter) in letters.enumerate() {
            prefix[at] = letter;
            each(prefix);
        }
    });
}

impl Ranked {
    fn new(columns: &Columns, alphabet: &dyn Alphabet, language: SortLanguage) -> Self {
        let ranks = Ranks::new(&columns.names.texts, alphabet);
        let mut names: Vec<(Vec<u8>, usize)> = RegionCode::all()
            .iter()
            .zip(1..)
            .map(|(region, number)| {
                let name = match language {
                    SortLanguage::Kazakh => &region.kk,
                    SortLanguage::Russian => &region.ru,
                    SortLanguage::English => &region.en,
                };
                let mut key = Vec::new();
                alphabet.sort_key(name, &mut key);
                (key, number)
            })
            .collect();
        names.sort_unstable();
        let mut regions = [0; Facts::REGIONS];
        for ((_, number), place) in names.iter().zip(1..) {
            regions[*number] = place;
        }
        let mut letters: [Vec<u32>; STATUSES] =
            std::array::from_fn(|_| vec![0; ranks.letter_count()]);
        columns.living.for_each(|ordinal| {
            let status = Facts(columns.facts[ordinal as usize]).status();
            letters[status][ranks.letter_of(columns.first_name_of(ordinal))] += 1;
        });
        Self {
            ranks,
            regions,
            letters,
        }
    }

    fn make_room_for_letters(&mut self) {
        for letters in &mut self.letters {
            letters.resize(self.ranks.letter_count(), 0);
        }
    }

    pub(crate) fn keys<'a>(
        &'a self,
        columns: &'a Columns,
        day: &'a DayView,
        column: SortColumn,
    ) -> Keys<'a> {
        Keys {
            columns,
            ranked: self,
            day: Some(day),
            column,
        }
    }
}

/// Compares two rows for a list that is sorted the other way round: blanks stay last.
pub(crate) fn descending(a: &RowKey, b: &RowKey) -> Ordering {
    match (a.column == BLANK, b.column == BLANK) {
        (true, true) => a.cmp(b),
        (true, false) => Ordering::Greater,
        (false, true) => Ordering::Less,
        (false, false) => b.cmp(a),
    }
}
