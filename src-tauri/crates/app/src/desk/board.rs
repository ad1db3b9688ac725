//! The live board: who came of those expected, and who is inside. People are counted once,
//! scans apart.
//!
//! Source: DOMAIN 7.1, rules 38, 39 and 46.

use std::collections::BTreeMap;

use domain::checkin::{CheckinList, uses};
use domain::guests::{Category, CategoryCode, Delegation, Pass, origin};
use domain::queue::{self, Pace};
use domain::{AgeBand, ListId, MarkSource, Sex, Standing, Timestamp, Zone};

use super::{Book, DeskRefused, Entry, quotas};
use crate::count;

/// How many came of those expected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Came {
    /// People who came.
    pub came: u32,
    /// People expected, those who came among them.
    pub expected: u32,
}

/// What a board shows of one list at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// Guests, without those who work here.
    pub guests: Came,
    /// Those who work here.
    pub crew: Came,
    /// People who are inside.
    pub inside: u32,
    /// Goings that nobody saw and the rule closed.
    pub forgotten: u32,
    /// Entries that were let in, of whoever they were.
    pub scans: u32,
    /// Scans that were refused, with those of which nobody knows whose they were.
    pub refused: u32,
    /// People who came without being on a list.
    pub walk_ins: u32,
    /// Guests by category, in the order of the categories of the event.
    pub categories: Vec<(CategoryCode, Came)>,
    /// Categories with a quota, in the same order.
    pub quotas: Vec<QuotaLine>,
    /// Guests by delegation, the largest first.
    pub delegations: Vec<(Delegation, Came)>,
    /// Guests by where they are from, the largest first: a country, or a region of
    /// Kazakhstan; `None` where neither is known.
    pub origins: Vec<(Option<Delegation>, Came)>,
    /// Guests by sex; `None` where it is not known.
    pub sexes: Vec<(Option<Sex>, Came)>,
    /// Guests by age.
    pub ages: Vec<(AgeBand, Came)>,
    /// Desks that let somebody in, by their letters.
    pub desks: Vec<DeskPace>,
    /// When all who are expected will be in at the pace of the last ten minutes.
    pub forecast: Option<Timestamp>,
    /// Every desk that works has had a line for minutes.
    pub open_more: bool,
    /// First arrivals of guests in each quarter of an hour, from the first to the last with
    /// one; by the beginning of the quarter.
    pub arrivals: Vec<(Timestamp, u32)>,
}

/// A quota on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotaLine {
    /// The category.
    pub category: CategoryCode,
    /// How many guests there may be.
    pub people: u32,
    /// How many have a place; more than that only if more came.
    pub held: u32,
    /// How many wait.
    pub waiting: u32,
}

/// How quickly a desk works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskPace {
    /// Its letters.
    pub desk: String,
    /// Entries in the last ten minutes.
    pub lately: u32,
    /// Entries in all.
    pub all: u32,
    /// When the last was.
    pub last: Timestamp,
    /// Whether people wait there.
    pub pace: Pace,
}

/// Ten minutes.
const LATELY_MS: i64 = 600_000;
/// A quarter of an hour.
const STEP_MS: i64 = 900_000;

/// What a list comes to at a moment.
///
/// # Errors
/// [`DeskRefused::List`].
pub fn board(book: &Book, list: ListId, now: Timestamp) -> Result<Board, DeskRefused> {
    let list = book.list(list)?;
    let mut board = Board::default();
    let mut by = Axes::default();
    let mut desks: BTreeMap<&str, (DeskPace, Vec<Timestamp>)> = BTreeMap::new();
    let today = book.zone.day(now);
    for entry in book.entries() {
        let Some(category) = entry.part.card.category else {
            continue;
        };
        let seen = Seen::of(entry, list, book.zone, now);
        board.scans += count::small(seen.entries.len());
        board.inside += u32::from(seen.inside);
        board.forgotten += seen.forgotten;
        let refusals = entry.part.card.refusals.iter();
        let refusals = refusals.filter(|one| one.void.is_none() && one.what.list == list.id);
        board.refused += count::small(refusals.count());
        for pass in &seen.entries {
            let at = pass.at;
            let (pace, moments) = desks.entry(&pass.desk).or_insert_with(|| {
                let pace = DeskPace {
                    desk: pass.desk.clone(),
                    lately: 0,
                    all: 0,
                    last: at,
                    pace: Pace::default(),
                };
                (pace, Vec::new())
            });
            pace.lately += u32::from((0..LATELY_MS).contains(&(now.0 - at.0)));
            pace.all += 1;
            pace.last = pace.last.max(at);
            // Who was ticked on paper stood in no line of this desk.
            moments.extend((pass.source != MarkSource::Paper).then_some(at));
        }
        if is_crew(&book.categories, category) {
            board.crew.take(seen.came);
            continue;
        }
        board.guests.take(seen.came);
        let came = seen.entries.first();
        board.walk_ins += u32::from(came.is_some() && entry.part.card.walk_in);
        let first = came.map(|pass| pass.at);
        by.take(entry, category, seen.came, first);
        if let Some(today) = today {
            let band = AgeBand::of(entry.person.birth.as_ref(), today);
            by.ages.entry(band).or_default().take(seen.came);
        }
    }
    let unknown = book.event.forum.refusals.iter();
    let unknown = unknown.filter(|one| one.void.is_none() && one.what.list == list.id);
    board.refused += count::small(unknown.count());
    board.categories = book
        .categories
        .iter()
        .filter_map(|category| Some((category.code, *by.categories.get(&category.code)?)))
        .collect();
    board.quotas = quotas(book)
        .iter()
        .map(|quota| QuotaLine {
            category: quota.category,
            people: quota.people,
            held: quota.held(),
            waiting: quota.waiting(),
        })
        .collect();
    board.delegations = largest_first(by.delegations);
    board.origins = largest_first(by.origins);
    board.sexes = by.sexes.into_iter().collect();
    board.ages = by.ages.into_iter().collect();
    let desks = desks.into_values().map(|(desk, moments)| DeskPace {
        pace: queue::pace(moments, now),
        ..desk
    });
    board.desks = desks.collect();
    let left = board.guests.expected - board.guests.came;
    let lately = board.desks.iter().map(|desk| desk.lately).sum();
    board.forecast = queue::forecast(left, lately, now);
    let working = board.desks.iter().filter(|desk| desk.lately > 0);
    let working: Vec<Pace> = working.map(|desk| desk.pace).collect();
    board.open_more = queue::needs_another(&working, now);
    board.arrivals = curve(&by.arrivals);
    Ok(board)
}

/// Guests by everything that a board counts by.
#[derive(Default)]
struct Axes {
    categories: BTreeMap<CategoryCode, Came>,
    delegations: BTreeMap<Delegation, Came>,
    origins: BTreeMap<Option<Delegation>, Came>,
    sexes: BTreeMap<Option<Sex>, Came>,
    ages: BTreeMap<AgeBand, Came>,
    arrivals: BTreeMap<i64, u32>,
}

impl Axes {
    fn take(
        &mut self,
        entry: &Entry,
        category: CategoryCode,
        seen: Came,
        first: Option<Timestamp>,
    ) {
        if let Some(first) = first {
            let step = first.0.div_euclid(STEP_MS);
            *self.arrivals.entry(step).or_default() += 1;
        }
        self.categories.entry(category).or_default().take(seen);
        if let Some(delegation) = &entry.part.card.delegation {
            match self.delegations.get_mut(delegation) {
                Some(known) => known.take(seen),
                None => {
                    self.delegations.insert(delegation.clone(), seen);
                }
            }
        }
        let from = origin(&entry.part.card, entry.person.residence.as_ref());
        self.origins.entry(from).or_default().take(seen);
        self.sexes.entry(entry.person.sex).or_default().take(seen);
    }
}

fn largest_first<K: Ord>(counted: BTreeMap<K, Came>) -> Vec<(K, Came)> {
    let mut counted: Vec<(K, Came)> = counted.into_iter().collect();
    counted.sort_by_key(|(_, came)| std::cmp::Reverse(came.expected));
    counted
}

fn is_crew(categories: &[Category], code: CategoryCode) -> bool {
    categories.iter().any(|one| one.code == code && one.crew)
}

/// The counts of every quarter of an hour, those without an arrival too.
fn curve(arrivals: &BTreeMap<i64, u32>) -> Vec<(Timestamp, u32)> {
    let (Some((first, _)), Some((last, _))) =
        (arrivals.first_key_value(), arrivals.last_key_value())
    else {
        return Vec::new();
    };
    // A mistyped time on paper must not make a curve of years.
    const LONGEST: i64 = 4 * 24 * 14;
    (*first..=*last.min(&(*first + LONGEST)))
        .map(|step| {
            let count = arrivals.get(&step).copied().unwrap_or(0);
            (Timestamp(step * STEP_MS), count)
        })
        .collect()
}

/// One guest at the list.
struct Seen<'a> {
    /// One person: came or not, expected or not.
    came: Came,
    inside: bool,
    forgotten: u32,
    /// The entries that count.
    entries: Vec<&'a Pass>,
}

impl<'a> Seen<'a> {
    fn of(entry: &'a Entry, list: &CheckinList, zone: Zone, now: Timestamp) -> Self {
        let used = uses(&entry.part.card.passes, list, zone);
        Self {
            came: one(entry, list, !used.entries.is_empty()),
            inside: used.inside_at(zone, now).is_some(),
            forgotten: count::small(used.forgotten_at(zone, now).count()),
            entries: used.entries.iter().map(|pass| &pass.what).collect(),
        }
    }
}

/// One person at a list: whoever came was expected.
fn one(entry: &Entry, list: &CheckinList, came: bool) -> Came {
    let standing = entry.part.standing;
    let category = entry.part.card.category;
    // Whoever waits for a place of a category is expected when there is one.
    let is_off = !matches!(standing, Standing::Registered | Standing::Invited);
    let is_for = list.categories.is_empty()
        || category.is_some_and(|category| list.categories.contains(&category));
    Came {
        came: u32::from(came),
        expected: u32::from(came || (is_for && !is_off)),
    }
}

impl Came {
    fn take(&mut self, more: Self) {
        self.came += more.came;
        self.expected += more.expected;
    }
}

/// How many came at one list, guests and those who work here: kept by the book with every
/// entry, so that it costs the same however many guests there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Of all.
    pub came: Came,
    desks: BTreeMap<String, u32>,
}

impl Tally {
    /// Entries that were let in at a desk.
    pub fn at(&self, desk: &str) -> u32 {
        self.desks.get(desk).copied().unwrap_or(0)
    }

    pub(super) fn add(&mut self, entry: &Entry, list: &CheckinList, zone: Zone) {
        if entry.part.card.category.is_none() {
            return;
        }
        let used = uses(&entry.part.card.passes, list, zone);
        self.came.take(one(entry, list, !used.entries.is_empty()));
        for pass in used.entries {
            match self.desks.get_mut(&pass.what.desk) {
                Some(known) => *known += 1,
                None => {
                    self.desks.insert(pass.what.desk.clone(), 1);
                }
            }
        }
    }

    pub(super) fn remove(&mut self, entry: &Entry, list: &CheckinList, zone: Zone) {
        if entry.part.card.category.is_none() {
            return;
        }
        let used = uses(&entry.part.card.passes, list, zone);
        let seen = one(entry, list, !used.entries.is_empty());
        self.came.came -= seen.came;
        self.came.expected -= seen.expected;
        for pass in used.entries {
            if let Some(known) = self.desks.get_mut(&pass.what.desk) {
                *known -= 1;
            }
        }
        self.desks.retain(|_, entries| *entries > 0);
    }
}
