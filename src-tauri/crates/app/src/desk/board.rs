//! The live board: who came of those expected, and who is inside. People are counted once,
//! scans apart.
//!
//! Source: DOMAIN 7.1, rules 39 and 46.

use std::collections::BTreeMap;

use domain::checkin::{CheckinList, uses};
use domain::guests::{CategoryCode, Delegation};
use domain::{AgeBand, ListId, Sex, Standing, Timestamp};

use super::{Book, DeskRefused, Entry};

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
    /// Entries that were let in, of whoever they were.
    pub scans: u32,
    /// Scans that were refused, with those of which nobody knows whose they were.
    pub refused: u32,
    /// People who came without being on a list.
    pub walk_ins: u32,
    /// Guests by category, in the order of the categories of the event.
    pub categories: Vec<(CategoryCode, Came)>,
    /// Guests by delegation, the largest first.
    pub delegations: Vec<(Delegation, Came)>,
    /// Guests by sex; `None` where it is not known.
    pub sexes: Vec<(Option<Sex>, Came)>,
    /// Guests by age.
    pub ages: Vec<(AgeBand, Came)>,
    /// By desk: entries in the last ten minutes, and in all.
    pub desks: Vec<(String, u32, u32)>,
    /// First arrivals in each ten minutes, from the first to the last with one; by the
    /// beginning of the ten minutes.
    pub arrivals: Vec<(Timestamp, u32)>,
}

/// Ten minutes.
const STEP_MS: i64 = 600_000;

/// What a list comes to at a moment.
///
/// # Errors
/// [`DeskRefused::List`].
pub fn board(book: &Book, list: ListId, now: Timestamp) -> Result<Board, DeskRefused> {
    let list = book.list(list)?;
    let mut board = Board::default();
    let mut categories: BTreeMap<CategoryCode, Came> = BTreeMap::new();
    let mut delegations: BTreeMap<Delegation, Came> = BTreeMap::new();
    let mut sexes: BTreeMap<Option<Sex>, Came> = BTreeMap::new();
    let mut ages: BTreeMap<AgeBand, Came> = BTreeMap::new();
    let mut desks: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let mut arrivals: BTreeMap<i64, u32> = BTreeMap::new();
    let today = book.zone.day(now);
    for entry in book.entries() {
        let Some(category) = entry.part.card.category else {
            continue;
        };
        let seen = Seen::of(entry, list, book, now);
        board.scans += seen.entries;
        board.inside += u32::from(seen.inside);
        let refusals = entry.part.card.refusals.iter();
        let refusals = refusals.filter(|one| one.void.is_none() && one.what.list == list.id);
        board.refused += crate::count::small(refusals.count());
        for (desk, at) in &seen.desks {
            let known = desks.entry((*desk).to_owned()).or_default();
            known.0 += u32::from(now.0 - at.0 < STEP_MS);
            known.1 += 1;
        }
        let is_crew = book
            .categories
            .iter()
            .any(|one| one.code == category && one.crew);
        if is_crew {
            board.crew.take(&seen);
            continue;
        }
        board.guests.take(&seen);
        board.walk_ins += u32::from(seen.first.is_some() && entry.part.card.walk_in);
        if let Some(first) = seen.first {
            *arrivals.entry(first.0.div_euclid(STEP_MS)).or_default() += 1;
        }
        categories.entry(category).or_default().take(&seen);
        if let Some(delegation) = &entry.part.card.delegation {
            let known = delegations.entry(delegation.clone()).or_default();
            known.take(&seen);
        }
        sexes.entry(entry.person.sex).or_default().take(&seen);
        if let Some(today) = today {
            let band = AgeBand::of(entry.person.birth.as_ref(), today);
            ages.entry(band).or_default().take(&seen);
        }
    }
    let unknown = book.event.forum.refusals.iter();
    let unknown = unknown.filter(|one| one.void.is_none() && one.what.list == list.id);
    board.refused += crate::count::small(unknown.count());
    board.categories = book
        .categories
        .iter()
        .filter_map(|category| Some((category.code, *categories.get(&category.code)?)))
        .collect();
    board.delegations = delegations.into_iter().collect();
    board
        .delegations
        .sort_by_key(|(_, came)| std::cmp::Reverse(came.expected));
    board.sexes = sexes.into_iter().collect();
    board.ages = ages.into_iter().collect();
    board.desks = desks
        .into_iter()
        .map(|(desk, (lately, all))| (desk, lately, all))
        .collect();
    board.arrivals = curve(&arrivals);
    Ok(board)
}

/// The counts of every ten minutes, those without an arrival too.
fn curve(arrivals: &BTreeMap<i64, u32>) -> Vec<(Timestamp, u32)> {
    let (Some((first, _)), Some((last, _))) =
        (arrivals.first_key_value(), arrivals.last_key_value())
    else {
        return Vec::new();
    };
    // A mistyped time on paper must not make a curve of years.
    const LONGEST: i64 = 6 * 24 * 14;
    (*first..=*last.min(&(*first + LONGEST)))
        .map(|step| {
            let count = arrivals.get(&step).copied().unwrap_or(0);
            (Timestamp(step * STEP_MS), count)
        })
        .collect()
}

/// One guest at the list.
struct Seen<'a> {
    entries: u32,
    inside: bool,
    first: Option<Timestamp>,
    is_expected: bool,
    desks: Vec<(&'a str, Timestamp)>,
}

impl<'a> Seen<'a> {
    fn of(entry: &'a Entry, list: &CheckinList, book: &Book, now: Timestamp) -> Self {
        let used = uses(&entry.part.card.passes, list, book.zone);
        let mut expected = !matches!(
            entry.part.standing,
            Standing::Declined | Standing::Cancelled
        );
        expected &= list.categories.is_empty()
            || entry
                .part
                .card
                .category
                .is_some_and(|category| list.categories.contains(&category));
        Self {
            entries: crate::count::small(used.entries.len()),
            inside: used.inside_at(book.zone, now).is_some(),
            first: used.entries.first().map(|pass| pass.what.at),
            is_expected: expected,
            desks: used
                .entries
                .iter()
                .map(|pass| (pass.what.desk.as_str(), pass.what.at))
                .collect(),
        }
    }
}

impl Came {
    fn take(&mut self, seen: &Seen<'_>) {
        let came = seen.first.is_some();
        self.came += u32::from(came);
        self.expected += u32::from(came || seen.is_expected);
    }
}
