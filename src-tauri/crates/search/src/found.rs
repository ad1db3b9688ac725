//! The answer to a question: a list over everything that fits, of which windows are taken.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::Arc;

use domain::{AgeBand, ConsentState, Day, RegionCode, StatusKind, VolunteerId};

use crate::answers::{Answer, Asked, ROWS_KEPT};
use crate::bitset::Bitset;
use crate::caches::{BLANK, Caches, Counts, DayView, RowKey, STATUSES, Value, descending};
use crate::columns::{Columns, region_number, sex_number, status_number};
use crate::days::state_number;
use crate::facets::{CONSENT_MISSING, Facets, FiveAxesRow, Tally, five_axes};
use crate::layout::convert_layout;
use crate::people::People;
use crate::query::{Filters, Query, Sort, SortColumn, Tier};
use crate::terms::{Term, may_be_misspelt, terms};

/// With fewer rows than this, which is about a screen of them, names one letter away are
/// added as suggestions.
const SUGGEST_BELOW: usize = 20;

/// A list: how long it is, what is in it, and its rows in order.
#[derive(Debug)]
pub struct Found<'a> {
    /// Rows of the list, suggestions included.
    pub total: usize,
    /// Rows that are what was asked for, by the exact key: all but suggestions.
    pub matched: usize,
    /// People in the whole register, archived ones too.
    pub register_total: usize,
    /// The row of the first suggestion; `None` without any.
    pub suggested_from: Option<usize>,
    /// Counts; empty unless asked for.
    pub facets: Facets,
    /// For a list by name: the letters that surnames start with and the row where each
    /// begins, in the order of the list, over the longest stretch of it that is in
    /// alphabetical order: with a text, those who have it as a whole name come before those
    /// in whose name it starts, and the archived after each. Empty unless asked for with
    /// [`Query::facets`].
    pub letters: Vec<(char, usize)>,
    /// The text that was searched for in place of the one typed, which finds nothing and
    /// looks typed in another keyboard layout.
    pub converted: Option<String>,
    columns: &'a Columns,
    day: Arc<DayView>,
    query: Query,
    /// An answer that was given before, with the first rows.
    known: Option<Arc<Answer>>,
    /// Worked out when further rows than the known ones are wanted.
    stretches: OnceCell<Vec<Stretch>>,
}

/// Some people who stand together in a list, in its order.
#[derive(Debug)]
struct Stretch {
    tier: Tier,
    people: People,
    count: usize,
}

/// What a list is narrowed by, one set for each axis that has a filter.
type Narrowed = HashMap<Axis, Bitset>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Axis {
    Region,
    Direction,
    Status,
    Sex,
    Age,
    Organisation,
    Tag,
    Consent,
    BeyondMinimum,
    Document,
}

/// The people of the statuses that a list shows, among whom everybody in it is.
struct Shown {
    statuses: [bool; STATUSES],
    people: Bitset,
    count: usize,
}

impl Shown {
    fn of(columns: &Columns, caches: &mut Caches, day: &DayView, query: &Query) -> Self {
        let statuses = statuses(query);
        let mut people = columns.living.clone();
        for (status, _) in statuses.iter().enumerate().filter(|(_, shown)| !**shown) {
            people.and_not(&caches.value(columns, day, Value::Status(status)));
        }
        let count = people.count();
        Self {
            statuses,
            people,
            count,
        }
    }
}

/// Which statuses a list shows.
fn statuses(query: &Query) -> [bool; STATUSES] {
    let asked = &query.filters.statuses;
    std::array::from_fn(|at| {
        let status = StatusKind::ALL[at];
        if asked.is_empty() {
            query.with_archived || status != StatusKind::Archived
        } else {
            asked.contains(&status)
        }
    })
}

/// Counts for each axis: its own where it has a filter that is lifted, otherwise the list's.
struct Axes {
    listed: Tally,
    own: HashMap<Axis, Tally>,
}

impl Axes {
    fn of(&self, axis: Axis) -> &Tally {
        self.own.get(&axis).unwrap_or(&self.listed)
    }
}

impl Columns {
    /// Answers a question as of a day.
    ///
    /// The first question after loading, after a change of many records or on a new day also
    /// prepares what the following ones use: a fraction of a second at a million people.
    pub fn query(&self, query: &Query, today: Day) -> Found<'_> {
        let typed = terms(&query.text);
        let asked = asked(query, &typed);
        if let Some(asked) = &asked {
            let mut caches = self.caches();
            if let Some(known) = caches.answers.get(asked, query.sort.language) {
                let day = caches.day(self, today);
                return Found {
                    total: known.total,
                    matched: known.matched,
                    register_total: self.living_count,
                    suggested_from: (known.total > known.matched).then_some(known.matched),
                    facets: Facets::default(),
                    letters: Vec::new(),
                    converted: None,
                    columns: self,
                    day,
                    query: query.clone(),
                    known: Some(known),
                    stretches: OnceCell::new(),
                };
            }
        }
        let counted = query.facets && query.text.trim().is_empty();
        if counted {
            let mut caches = self.caches();
            if let Some(known) = caches.counts(query, today) {
                let day = caches.day(self, today);
                return Found {
                    total: known.total,
                    matched: known.total,
                    register_total: self.living_count,
                    suggested_from: None,
                    facets: known.facets.clone(),
                    letters: known.letters.clone(),
                    converted: None,
                    columns: self,
                    day,
                    query: query.clone(),
                    known: None,
                    stretches: OnceCell::new(),
                };
            }
        }
        let mut found = self.query_anew(query, &typed, today);
        if let Some(asked) = asked {
            found.keep(asked);
        }
        if counted {
            let counts = Counts {
                day: today,
                total: found.total,
                facets: found.facets.clone(),
                letters: found.letters.clone(),
            };
            self.caches().keep_counts(query, Arc::new(counts));
        }
        found
    }

    /// Answers a question whose answer can be kept, and keeps it.
    pub(crate) fn answered(
        &self,
        query: &Query,
        typed: &[Term],
        today: Day,
    ) -> Option<Arc<Answer>> {
        let asked = asked(query, typed)?;
        let mut found = self.query_anew(query, typed, today);
        found.keep(asked);
        found.known
    }

    /// Keeps the answer to another question for one that has the same.
    pub(crate) fn keep_same(&self, query: &Query, typed: &[Term], same: Arc<Answer>) {
        if let Some(asked) = asked(query, typed) {
            self.caches().answers.keep(asked, same);
        }
    }

    fn query_anew(&self, query: &Query, typed: &[Term], today: Day) -> Found<'_> {
        let of = self.ids.len();
        let mut guard = self.caches();
        let caches = &mut *guard;
        let day = caches.day(self, today);
        let people = self.people(caches, &day, query);
        let (mut exact, mut alias, converted) = self.search(caches, query, typed, &people);
        let mut texts = People::default();
        if query.facets {
            texts = exact.clone();
            texts.or(&alias, of, caches.marks(of));
        }
        exact.and(&people);
        alias.and(&people);
        let (exact_count, alias_count) = (exact.count(), alias.count());
        let converted_terms = converted.as_deref().map(terms);
        let typed = converted_terms.as_deref().unwrap_or(typed);
        let mut suggested = People::default();
        if may_be_misspelt(typed) && exact_count + alias_count < SUGGEST_BELOW {
            for edits in [1, 2] {
                suggested = self.near_hits(caches, typed, edits);
                if exact_count + alias_count > 0 || suggested.meets(&people) {
                    break;
                }
            }
            if query.facets {
                texts.or(&suggested, of, caches.marks(of));
            }
            suggested.and(&people);
            suggested.and_not(&exact, caches.marks(of));
            suggested.and_not(&alias, caches.marks(of));
        }

        let suggested_count = suggested.count();
        let total = exact_count + alias_count + suggested_count;
        let narrowed = query.facets.then(|| self.narrowed(caches, &day, query));
        let mut facets = Facets::default();
        let shown = query.facets.then(|| Shown::of(self, caches, &day, query));
        if let (Some(narrowed), Some(shown)) = (&narrowed, &shown) {
            let mut rows = exact.clone();
            rows.or(&alias, of, caches.marks(of));
            rows.or(&suggested, of, caches.marks(of));
            let (texts, rows) = (texts.into_bits(of), rows.into_bits(of));
            facets = self.facets(caches, &day, &texts, &rows, narrowed, shown);
        }
        let tiers = [
            (Tier::Exact, exact, exact_count),
            (Tier::Alias, alias, alias_count),
            (Tier::Suggestion, suggested, suggested_count),
        ];
        let stretches = self.stretches(caches, &day, query, typed, tiers);
        let mut letters = Vec::new();
        if let Some(shown) = &shown
            && query.sort.column == SortColumn::Name
        {
            letters = self.letters_of(caches, query.sort, &stretches, shown);
        }
        drop(guard);
        Found {
            total,
            matched: exact_count,
            register_total: self.living_count,
            suggested_from: (total > exact_count).then_some(exact_count),
            facets,
            letters,
            converted,
            columns: self,
            day,
            query: query.clone(),
            known: None,
            stretches: OnceCell::from(stretches),
        }
    }

    /// Ranks what a text found: within each tier those who have it as whole words before
    /// those in whose words it starts, and the archived after the others. In another order
    /// than by name from the first letter on, that order is all that counts within a tier.
    fn stretches(
        &self,
        caches: &mut Caches,
        day: &DayView,
        query: &Query,
        typed: &[Term],
        tiers: [(Tier, People, usize); 3],
    ) -> Vec<Stretch> {
        let ranks =
            !typed.is_empty() && query.sort.column == SortColumn::Name && !query.sort.descending;
        let archived = (ranks && statuses(query)[usize::from(status_number(StatusKind::Archived))])
            .then(|| {
                let status = usize::from(status_number(StatusKind::Archived));
                caches.value(self, day, Value::Status(status))
            });
        let mut stretches = Vec::with_capacity(4);
        for (tier, people, count) in tiers {
            if count == 0 {
                continue;
            }
            let mut rest = Stretch {
                tier,
                people,
                count,
            };
            let whole = (ranks && tier == Tier::Exact)
                .then(|| self.whole_hits(caches, typed))
                .flatten();
            let marks = caches.marks(self.ids.len());
            let first = whole.and_then(|whole| rest.take(whole, marks));
            for mut stretch in first.into_iter().chain([rest]) {
                let last = archived.as_ref().and_then(|archived| {
                    stretch.take(People::Many(archived.clone().into()), marks)
                });
                stretches.push(stretch);
                stretches.extend(last);
            }
        }
        stretches.retain(|stretch| stretch.count > 0);
        stretches
    }

    /// Where each letter begins in the longest stretch of those found by the exact key.
    fn letters_of(
        &self,
        caches: &mut Caches,
        sort: Sort,
        stretches: &[Stretch],
        shown: &Shown,
    ) -> Vec<(char, usize)> {
        let mut row = 0;
        let mut longest: Option<(usize, &Stretch)> = None;
        for stretch in stretches.iter().filter(|s| s.tier == Tier::Exact) {
            if longest.is_none_or(|(_, longest)| longest.count < stretch.count) {
                longest = Some((row, stretch));
            }
            row += stretch.count;
        }
        let Some((before, stretch)) = longest else {
            return Vec::new();
        };
        let mut letters = self.letters(caches, sort, &stretch.people, shown);
        letters.iter_mut().for_each(|(_, row)| *row += before);
        letters
    }

    /// These people in an order, each once; whoever is not in the columns is left out.
    pub fn in_order(&self, ids: &[VolunteerId], sort: Sort, today: Day) -> Vec<VolunteerId> {
        let mut caches = self.caches();
        let day = caches.day(self, today);
        let ranked = caches.ranked(self, sort.language);
        drop(caches);
        let keys = ranked.keys(self, &day, sort.column);
        let ordinals = ids.iter().filter_map(|id| self.ordinal(*id));
        let mut rows: Vec<(RowKey, u32)> = ordinals.map(|at| (keys.key(at), at)).collect();
        if sort.descending {
            rows.sort_unstable_by(|(a, _), (b, _)| descending(a, b));
        } else {
            rows.sort_unstable();
        }
        rows.dedup_by_key(|(_, ordinal)| *ordinal);
        let rows = rows.into_iter();
        rows.map(|(_, at)| self.ids[at as usize]).collect()
    }

    /// Counts everybody by region, national direction, sex, age band and status on a day.
    pub fn five_axes(&self, today: Day) -> Vec<FiveAxesRow> {
        let day = self.caches().day(self, today);
        five_axes(self, &day)
    }

    /// Everybody whom the filters let through. They stay as they are while a text is typed,
    /// so the latest set is kept.
    fn people(&self, caches: &mut Caches, day: &DayView, query: &Query) -> Arc<Bitset> {
        if let Some(people) = caches.people(query) {
            return people;
        }
        let mut people = self.living.clone();
        let narrowed = self.narrowed(caches, day, query);
        narrowed.values().for_each(|set| people.and(set));
        let people = Arc::new(people);
        caches.keep_people(query, people.clone());
        people
    }

    /// Searches for the text; where nobody of `people` fits it, for what the same keys give
    /// in another layout.
    fn search(
        &self,
        caches: &mut Caches,
        query: &Query,
        typed: &[Term],
        people: &Bitset,
    ) -> (People, People, Option<String>) {
        if query.text.trim().is_empty() {
            let everybody = People::Many(Arc::new(self.living.clone()).into());
            return (everybody, People::default(), None);
        }
        let hits = self.hits(caches, typed);
        let somebody = |set: &People| set.meets(people);
        let found = !typed.is_empty() && (somebody(&hits.exact) || somebody(&hits.alias));
        // Digits are the same in all layouts but one, and there they come out as letters.
        if !found && query.text.chars().any(char::is_alphabetic) {
            for text in convert_layout(query.text.trim()) {
                let terms = terms(&text);
                if terms.is_empty() {
                    continue;
                }
                let hits = self.hits(caches, &terms);
                if somebody(&hits.exact) || somebody(&hits.alias) {
                    return (hits.exact, hits.alias, Some(text));
                }
            }
        }
        if typed.is_empty() {
            return (People::default(), People::default(), None);
        }
        (hits.exact, hits.alias, None)
    }

    fn narrowed(&self, caches: &mut Caches, day: &DayView, query: &Query) -> Narrowed {
        let filters = &query.filters;
        let number =
            |members: &crate::interner::Interner, text: &str| members.find(text.as_bytes());
        let mut narrowed = Narrowed::new();
        let mut narrow = |axis: Axis, values: Vec<Value>, asked: bool| {
            if !asked {
                return;
            }
            let mut set = Bitset::new(self.ids.len());
            for value in values {
                set.or(&caches.value(self, day, value));
            }
            narrowed.insert(axis, set);
        };
        let regions = filters
            .regions
            .iter()
            .map(|region| Value::Region(usize::from(region_number(*region))));
        narrow(Axis::Region, regions.collect(), !filters.regions.is_empty());
        let directions = filters
            .directions
            .iter()
            .filter_map(|code| number(&self.direction_sets.members, code.as_str()))
            .map(Value::Direction);
        narrow(
            Axis::Direction,
            directions.collect(),
            !filters.directions.is_empty(),
        );
        let shown: &[StatusKind] = if !filters.statuses.is_empty() {
            &filters.statuses
        } else {
            &[
                StatusKind::Applicant,
                StatusKind::Active,
                StatusKind::Paused,
            ]
        };
        let statuses = shown
            .iter()
            .map(|status| Value::Status(usize::from(status_number(*status))));
        narrow(
            Axis::Status,
            statuses.collect(),
            !filters.statuses.is_empty() || !query.with_archived,
        );
        let sexes = filters
            .sexes
            .iter()
            .map(|sex| Value::Sex(usize::from(sex_number(Some(*sex)))));
        narrow(Axis::Sex, sexes.collect(), !filters.sexes.is_empty());
        let ages = filters.ages.iter().map(|age| Value::Age(*age as usize));
        narrow(Axis::Age, ages.collect(), !filters.ages.is_empty());
        let organisations = filters
            .organisations
            .iter()
            .filter_map(|id| self.organisations.find(id.as_bytes()))
            .map(|number| Value::Organisation(number + 1));
        narrow(
            Axis::Organisation,
            organisations.collect(),
            !filters.organisations.is_empty(),
        );
        let tags = filters
            .tags
            .iter()
            .filter_map(|tag| number(&self.tag_sets.members, tag))
            .map(Value::Tag);
        narrow(Axis::Tag, tags.collect(), !filters.tags.is_empty());
        let mut states: Vec<ConsentState> = Vec::new();
        if filters.consent_missing {
            states.extend(CONSENT_MISSING);
        }
        if filters.guardian_missing {
            states.push(ConsentState::GuardianMissing);
        }
        let consents = states
            .iter()
            .map(|state| Value::Consent(usize::from(state_number(*state))));
        narrow(Axis::Consent, consents.collect(), !states.is_empty());
        for (axis, value, asked) in [
            (
                Axis::BeyondMinimum,
                Value::BeyondMinimum,
                filters.beyond_minimum,
            ),
            (
                Axis::Document,
                Value::DocumentUnseen,
                filters.document_unseen,
            ),
        ] {
            narrow(axis, vec![value], asked);
        }
        narrowed
    }

    /// `texts`: who fits the text, whatever the filters; `rows`: who is in the list.
    fn facets(
        &self,
        caches: &mut Caches,
        day: &DayView,
        texts: &Bitset,
        rows: &Bitset,
        narrowed: &Narrowed,
        shown: &Shown,
    ) -> Facets {
        let tally = |people: &Bitset| {
            let count = people.count();
            if count * 2 <= shown.count {
                Tally::of(self, &day.packed, people)
            } else {
                let mut missing = shown.people.clone();
                missing.and_not(people);
                Tally::of_most(self, day, shown.statuses, &missing)
            }
        };
        let mut axes = Axes {
            listed: tally(rows),
            own: HashMap::new(),
        };
        let without = |axis: Axis| {
            let mut people = texts.clone();
            people.and(&self.living);
            for (_, set) in narrowed.iter().filter(|(other, _)| **other != axis) {
                people.and(set);
            }
            people
        };
        let mut switch = |axis: Axis, value: Value| {
            let set = caches.value(self, day, value);
            let count = match narrowed.contains_key(&axis) {
                true => without(axis).count_and(&set),
                false => rows.count_and(&set),
            };
            count as u32
        };
        let beyond_minimum = switch(Axis::BeyondMinimum, Value::BeyondMinimum);
        let document_unseen = switch(Axis::Document, Value::DocumentUnseen);
        let counted = |axis: &&Axis| !matches!(axis, Axis::BeyondMinimum | Axis::Document);
        for &axis in narrowed.keys().filter(counted) {
            let people = without(axis);
            // With few values and many people among whom many are missing, the sets of the
            // values are counted instead.
            let values: Vec<Value> = match axis {
                Axis::Region => (0..=RegionCode::all().len()).map(Value::Region).collect(),
                Axis::Sex => (0..3).map(Value::Sex).collect(),
                Axis::Status => (0..STATUSES).map(Value::Status).collect(),
                Axis::Age => (0..AgeBand::ALL.len()).map(Value::Age).collect(),
                Axis::Consent => (0..ConsentState::ALL.len()).map(Value::Consent).collect(),
                Axis::Direction
                | Axis::Organisation
                | Axis::Tag
                | Axis::BeyondMinimum
                | Axis::Document => Vec::new(),
            };
            let by_sets = values.len() * self.ids.len() / 256;
            let count = people.count();
            let by_people = count.min(shown.count.saturating_sub(count));
            let own = if axis == Axis::Status || (!values.is_empty() && by_people > by_sets) {
                let mut tally = Tally::default();
                for value in values {
                    let count = people.count_and(&caches.value(self, day, value)) as u32;
                    match value {
                        Value::Region(at) => tally.regions[at] = count,
                        Value::Sex(at) => tally.sexes[at] = count,
                        Value::Status(at) => tally.statuses[at] = count,
                        Value::Age(at) => tally.ages[at] = count,
                        Value::Consent(at) => tally.consents[at] = count,
                        Value::Direction(_)
                        | Value::Organisation(_)
                        | Value::Tag(_)
                        | Value::BeyondMinimum
                        | Value::DocumentUnseen => {}
                    }
                }
                tally
            } else {
                tally(&people)
            };
            axes.own.insert(axis, own);
        }
        let (consent_missing, guardian_missing) = axes.of(Axis::Consent).consent_counts();
        let statuses = axes.of(Axis::Status).statuses;
        Facets {
            region: axes.of(Axis::Region).region_facet(),
            direction: axes.of(Axis::Direction).direction_facet(self),
            status: StatusKind::ALL
                .into_iter()
                .zip(statuses)
                .filter(|(_, count)| *count > 0)
                .collect(),
            sex: axes.of(Axis::Sex).sex_facet(),
            age: axes.of(Axis::Age).age_facet(),
            organisation: axes.of(Axis::Organisation).organisation_facet(self),
            tag: axes.of(Axis::Tag).tag_facet(self),
            consent_missing,
            guardian_missing,
            beyond_minimum,
            document_unseen,
            archived: statuses[usize::from(status_number(StatusKind::Archived))],
        }
    }

    fn letters(
        &self,
        caches: &mut Caches,
        sort: Sort,
        rows: &People,
        shown: &Shown,
    ) -> Vec<(char, usize)> {
        let ranked = caches.ranked(self, sort.language);
        let tally = |people: &People| {
            let mut counts = vec![0_u32; ranked.ranks.letter_count()];
            people.for_each(|ordinal| {
                counts[ranked.ranks.letter_of(self.first_name_of(ordinal))] += 1;
            });
            counts
        };
        let counts: Vec<u32> = if rows.count() * 2 <= shown.count {
            tally(rows)
        } else {
            let mut missing = People::Many(Arc::new(shown.people.clone()).into());
            missing.and_not(rows, caches.marks(self.ids.len()));
            let missing = tally(&missing);
            let all = |letter: usize| -> u32 {
                let of_status = ranked.letters.iter().zip(shown.statuses);
                of_status
                    .filter(|(_, shown)| *shown)
                    .map(|(letters, _)| letters[letter])
                    .sum()
            };
            (0..)
                .zip(missing)
                .map(|(letter, missing)| all(letter) - missing)
                .collect()
        };
        let mut order = ranked.ranks.letters_in_order();
        if sort.descending {
            order.reverse();
        }
        let mut row = 0;
        let mut letters = Vec::new();
        for (letter, heading) in order {
            if counts[letter] > 0 {
                letters.push((heading, row));
                row += counts[letter] as usize;
            }
        }
        letters
    }
}

impl Stretch {
    /// Takes out those who are in a set; `None` if that is nobody. `marks` has nobody in it and
    /// room for all.
    fn take(&mut self, mut set: People, marks: &mut Bitset) -> Option<Self> {
        match (&self.people, &mut set) {
            (People::Many(people), set) => people.sets().for_each(|people| set.and(people)),
            (People::Few(people), People::Many(others)) => {
                let taken = people.iter().copied().filter(|one| others.contains(*one));
                set = People::Few(taken.collect());
            }
            (People::Few(people), People::Few(others)) => {
                marks.insert_all(others);
                let taken = people.iter().copied().filter(|one| marks.contains(*one));
                let taken = People::Few(taken.collect());
                others.iter().for_each(|one| marks.remove(*one));
                set = taken;
            }
        }
        let count = set.count();
        if count == 0 {
            return None;
        }
        self.people.and_not(&set, marks);
        self.count -= count;
        Some(Self {
            tier: self.tier,
            people: set,
            count,
        })
    }
}

/// The question as one whose answer is kept: one word or two over everybody who is not
/// archived, by name.
fn asked(query: &Query, typed: &[Term]) -> Option<Asked> {
    let sort = query.sort;
    let plain = sort.column == SortColumn::Name && !sort.descending && !query.facets;
    if !plain || query.with_archived || query.filters != Filters::default() {
        return None;
    }
    if !(1..=2).contains(&typed.len()) {
        return None;
    }
    Asked::of(typed.iter().map(asked_word))
}

/// The keys of a word and the start of an address, or nothing. `None` of what is no word and of
/// a word that may be more: a number may be that of a contract and a dot the place of an
/// address, and nothing tells when one of those comes.
fn asked_word(term: &Term) -> Option<(&[String], &str)> {
    let Term::Word { keys, address } = term else {
        return None;
    };
    let has_digits = |key: &String| key.bytes().any(|letter| letter.is_ascii_digit());
    let address = address.as_deref().unwrap_or_default();
    (!keys.iter().any(has_digits) && !address.contains('.')).then_some((keys, address))
}

impl Found<'_> {
    /// The rows from `offset` on, at most `limit`; fewer at the end of the list.
    pub fn page(&self, offset: usize, limit: usize) -> Vec<(VolunteerId, Tier)> {
        let id = |(ordinal, tier): (u32, Tier)| (self.columns.ids[ordinal as usize], tier);
        let end = (offset + limit).min(self.total);
        let known = self.known.as_ref();
        match known.and_then(|known| known.rows(offset.min(end)..end)) {
            Some(rows) => rows.map(id).collect(),
            None => self.window(offset, limit).into_iter().map(id).collect(),
        }
    }

    /// Keeps the answer for when the same is asked again; not where nobody is what was asked
    /// for, because э and е have one key and not one place on the keyboard.
    fn keep(&mut self, asked: Asked) {
        if self.converted.is_some() || self.matched == 0 {
            return;
        }
        let answer = Arc::new(Answer::new(
            self.query.sort.language,
            (self.total, self.matched),
            &self.window(0, ROWS_KEPT),
        ));
        let mut caches = self.columns.caches();
        caches.answers.keep(asked, answer.clone());
        drop(caches);
        self.known = Some(answer);
    }

    fn window(&self, offset: usize, limit: usize) -> Vec<(u32, Tier)> {
        let mut window = Vec::with_capacity(limit.min(self.total));
        let mut before = 0;
        for Stretch {
            tier,
            people,
            count,
        } in self.stretches()
        {
            let from = offset.saturating_sub(before).min(*count);
            let to = (offset + limit).saturating_sub(before).min(*count);
            before += count;
            if from < to {
                let rows = self.rows(people, *count, from, to);
                window.extend(rows.into_iter().map(|ordinal| (ordinal, *tier)));
            }
        }
        window
    }

    fn stretches(&self) -> &[Stretch] {
        self.stretches.get_or_init(|| {
            let typed = terms(&self.query.text);
            let query = Query {
                facets: false,
                ..self.query.clone()
            };
            let anew = self.columns.query_anew(&query, &typed, self.day.day);
            anew.stretches.into_inner().unwrap_or_default()
        })
    }

    /// Everybody who is what was asked for, in the order of the list: other spellings and
    /// suggestions are not among them, because nothing is done to somebody for a likeness.
    pub fn ids(&self) -> Vec<VolunteerId> {
        self.page(0, self.matched)
            .into_iter()
            .map(|(id, _)| id)
            .collect()
    }

    fn rows(&self, people: &People, count: usize, from: usize, to: usize) -> Vec<u32> {
        let sort = self.query.sort;
        let mut caches = self.columns.caches();
        let ranked = caches.ranked(self.columns, sort.language);
        let keys = ranked.keys(self.columns, &self.day, sort.column);
        // Few are sorted by themselves unless everybody is in order already.
        if !caches.has_order(sort) && count < 20_000 {
            drop(caches);
            let mut rows: Vec<(RowKey, u32)> = Vec::with_capacity(count);
            people.for_each(|ordinal| rows.push((keys.key(ordinal), ordinal)));
            if sort.descending {
                rows.sort_unstable_by(|(a, _), (b, _)| descending(a, b));
            } else {
                rows.sort_unstable();
            }
            return rows[from..to].iter().map(|(_, ordinal)| *ordinal).collect();
        }
        let order = caches.order(self.columns, sort, &self.day);
        drop(caches);
        let is_blank = |ordinal: u32| keys.column(ordinal) == BLANK;
        let is_blank: Option<&dyn Fn(u32) -> bool> = if sort.descending {
            Some(&is_blank)
        } else {
            None
        };
        order.window(people, count, from..to, is_blank)
    }
}

#[cfg(test)]
mod tests;
