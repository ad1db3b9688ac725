//! The events that the rows of a list name: found by their title and day, or to be made.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveTime};
use domain::{
    Day, DirectionCode, Event, EventId, EventState, Plan, RegionCode, VolunteerId, WallTime, Zone,
};

use crate::import::HoursRow;

/// What the words of an event are compared by.
pub(super) fn title_key(title: &str) -> String {
    search::fold_words(title).join(" ")
}

/// An event of a list, in however many rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Happening {
    /// Names the event in answers.
    pub key: String,
    /// Kazakh, Russian, English.
    pub titles: [String; 3],
    /// Its first day and its last.
    pub days: Option<(Day, Day)>,
    /// Minutes from midnight of the first day at which the first row begins.
    pub from: Option<u16>,
    /// Minutes from midnight of the last day at which the last row ends; over 1440 past it.
    pub to: Option<u16>,
    /// The region of a row.
    pub region: Option<RegionCode>,
    /// Where exactly.
    pub place: Option<String>,
    /// The directions of a row.
    pub directions: Vec<DirectionCode>,
    /// The most people.
    pub capacity: Option<u32>,
    /// Anything about it.
    pub note: Option<String>,
    /// Events of the register that it may be.
    pub found: Vec<EventId>,
}

impl Happening {
    /// The title, in whichever language there is one.
    pub fn title(&self) -> &str {
        let title = self.titles.iter().find(|title| !title.is_empty());
        title.map_or("", String::as_str)
    }

    /// When it is, on the wall of `zone`; a day without times is all of it.
    pub fn plan(&self, zone: Zone) -> Option<Plan> {
        let (first, last) = self.days?;
        let starts = wall(first, self.from.unwrap_or(0))?;
        let ends = wall(last, self.to.unwrap_or(1440))?;
        let ends = if ends > starts {
            ends
        } else {
            wall(last, 1440)?
        };
        Plan::new(starts, ends, zone).ok()
    }

    /// Draft before it begins, finished when it is over.
    pub fn state(&self, today: Day) -> EventState {
        match self.days {
            Some((_, last)) if last < today => EventState::Finished,
            _ => EventState::Draft,
        }
    }
}

/// A time on the wall: minutes from midnight of a day, over 1440 on the next.
pub(super) fn wall(day: Day, minutes: u16) -> Option<WallTime> {
    let day = day.checked_add_days(Days::new(u64::from(minutes / 1440)))?;
    let minutes = u32::from(minutes % 1440);
    Some(day.and_time(NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0)?))
}

/// A title in its place: Kazakh by its letters, English by its script, else Russian.
pub(super) fn in_its_language(title: &str) -> [String; 3] {
    let kazakh = |sign: char| "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(sign); // not words: letters
    let mut titles = [String::new(), String::new(), String::new()];
    let place = if title.chars().any(kazakh) {
        0
    } else if title.chars().any(|sign| ('а'..='я').contains(&sign)) {
        1
    } else {
        2
    };
    titles[place] = title.to_owned();
    titles
}

/// The events that rows of people name, and which of them each row is. Rows of one title on
/// days that follow each other are one event.
pub(super) fn named(
    rows: &[HoursRow],
    events: &BTreeMap<EventId, Event>,
) -> (Vec<Happening>, Vec<Option<usize>>) {
    let mut by_title: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        let key = row.event.as_deref().map(title_key).unwrap_or_default();
        if !key.is_empty() {
            by_title.entry(key).or_default().push(index);
        }
    }
    let known = Known::of(events);
    let mut happenings = Vec::new();
    let mut of_rows = vec![None; rows.len()];
    for (title, mut of_title) in by_title {
        of_title.sort_by_key(|index| (rows[*index].date, *index));
        let mut last: Option<(usize, Option<Day>)> = None;
        for index in of_title {
            let row = &rows[index];
            let place = match last {
                Some((place, day)) if is_next(day, row.date) => place,
                _ => {
                    happenings.push(begun(&title, row));
                    happenings.len() - 1
                }
            };
            last = Some((place, row.date));
            if let Some(happening) = happenings.get_mut(place) {
                go_on(happening, row);
            }
            of_rows[index] = Some(place);
        }
    }
    for happening in &mut happenings {
        happening.found = known.find(happening);
    }
    (happenings, of_rows)
}

/// Whether a day still belongs to an event that was on another.
fn is_next(before: Option<Day>, day: Option<Day>) -> bool {
    match (before, day) {
        (Some(before), Some(day)) => (day - before).num_days() <= 1,
        (None, None) => true,
        _ => false,
    }
}

fn begun(key: &str, row: &HoursRow) -> Happening {
    let title = row.event.as_deref().unwrap_or_default();
    let day = row.date.map(|day| day.to_string()).unwrap_or_default();
    Happening {
        key: format!("{key} {day}"),
        titles: in_its_language(title),
        days: row.date.map(|day| (day, day)),
        from: None,
        to: None,
        region: None,
        place: None,
        directions: Vec::new(),
        capacity: None,
        note: None,
        found: Vec::new(),
    }
}

fn go_on(happening: &mut Happening, row: &HoursRow) {
    let Some(day) = row.date else { return };
    let ends = row.from.zip(row.to).map(|(from, to)| {
        let night = if to <= from { 1440 } else { 0 };
        to.saturating_add(night)
    });
    match &mut happening.days {
        Some((first, last)) => {
            if day == *first {
                happening.from = earlier(happening.from, row.from);
            }
            if day > *last {
                *last = day;
                happening.to = None;
            }
            if day == *last {
                happening.to = happening.to.max(ends);
            }
        }
        None => happening.days = Some((day, day)),
    }
}

fn earlier(one: Option<u16>, other: Option<u16>) -> Option<u16> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// The events of the register by the words of their titles.
pub(super) struct Known<'e> {
    by_title: HashMap<String, Vec<&'e Event>>,
}

impl<'e> Known<'e> {
    pub fn of(events: &'e BTreeMap<EventId, Event>) -> Self {
        let mut by_title: HashMap<String, Vec<&Event>> = HashMap::new();
        let there = |event: &&Event| !event.deleted && !event.template;
        for event in events.values().filter(there) {
            let mut keys: Vec<String> = event.titles.all().map(title_key).collect();
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                by_title.entry(key).or_default().push(event);
            }
        }
        Self { by_title }
    }

    /// The events of one of these titles on one of these days; those without a time only
    /// where there is no other.
    pub fn find(&self, happening: &Happening) -> Vec<EventId> {
        let titles = happening.titles.iter().filter(|title| !title.is_empty());
        let mut all: Vec<&Event> = Vec::new();
        for title in titles {
            for event in self.by_title.get(&title_key(title)).into_iter().flatten() {
                if !all.iter().any(|known| known.id == event.id) {
                    all.push(event);
                }
            }
        }
        let on_days = all.iter().filter(|event| {
            let plan = event
                .plan
                .map(|plan| (plan.starts.date(), plan.ends.date()));
            match (plan, happening.days) {
                (Some((starts, ends)), Some((first, last))) => starts <= last && first <= ends,
                (_, None) => true,
                (None, Some(_)) => false,
            }
        });
        let on_days: Vec<EventId> = on_days.map(|event| event.id).collect();
        if !on_days.is_empty() {
            return on_days;
        }
        let undated = all.iter().filter(|event| event.plan.is_none());
        undated.map(|event| event.id).collect()
    }
}

/// Somebody of the register, or somebody who is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    Known(VolunteerId),
    New(usize),
}

/// An event of the register, one that is to be made, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Which {
    Known(EventId),
    New(usize),
    Outside,
}
