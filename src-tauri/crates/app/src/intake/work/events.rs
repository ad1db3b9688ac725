//! Rows of a list of events: each is one event, found or to be made.

use chrono::Datelike;
use domain::{
    Day, DirectionCode, RegionCode, RegionFound, clean, find_direction, find_region, parse_date,
};

use super::happenings::{Happening, Known, Which, in_its_language, title_key};
use super::{Work, WorkPlan, WorkProblem, WorkRow};
use crate::Ctx;
use crate::import::{Field, HoursProblem, HoursRow};

/// The most people that anybody plans for; more is a mistake of the list.
const MOST_PEOPLE: u32 = 1_000_000;

/// The event of each row.
pub(super) fn read(
    plan: &WorkPlan,
    ctx: &Ctx,
    known: &Work,
) -> (Vec<Happening>, Vec<Option<usize>>) {
    let there = Known::of(&known.events);
    let mut happenings = Vec::with_capacity(plan.read.len());
    for row in &plan.read {
        let mut happening = one(plan, ctx, row);
        if !happening.title().is_empty() {
            happening.found = there.find(&happening);
        }
        happenings.push(happening);
    }
    let of_rows = (0..happenings.len()).map(Some).collect();
    (happenings, of_rows)
}

/// A cell of a row, cleaned; what was typed over it goes before.
pub(super) fn text(plan: &WorkPlan, row: &HoursRow, field: Field) -> Option<String> {
    let layout = plan.layouts.get(row.sheet)?.as_ref()?;
    let column = layout.column(field)?;
    let key = super::key_of(row);
    let typed = plan.options.answers.of_cell(key.sheet, key.row, column);
    let text = match typed {
        Some(text) => clean(text).text,
        None => {
            let table = &plan.list.sheets().get(row.sheet)?.1;
            let row = table.row(row.row as usize);
            clean(row.cell(column)?.text).text
        }
    };
    Some(text).filter(|text| !text.is_empty() && !domain::text::says_nothing(text))
}

fn one(plan: &WorkPlan, ctx: &Ctx, row: &HoursRow) -> Happening {
    let mut titles = row
        .event
        .as_deref()
        .map_or_else(Default::default, in_its_language);
    let own = [Field::TitleKk, Field::TitleRu, Field::TitleEn];
    for (title, field) in titles.iter_mut().zip(own) {
        if let Some(text) = text(plan, row, field) {
            *title = text;
        }
    }
    let days = days(plan, row);
    let night = row.from.zip(row.to).filter(|(from, to)| to <= from);
    let is_one_day = days.is_some_and(|(first, last)| first == last);
    let to = row.to.map(|to| match night {
        Some(_) if is_one_day => to.saturating_add(1440),
        _ => to,
    });
    let title = titles.iter().find(|title| !title.is_empty());
    let day = days.map(|(first, _)| first.to_string()).unwrap_or_default();
    Happening {
        key: format!("{} {day}", title_key(title.map_or("", String::as_str))),
        titles,
        days,
        from: row.from,
        to,
        region: region(plan, ctx, row).flatten(),
        place: text(plan, row, Field::Place),
        directions: directions(plan, row).0,
        capacity: capacity(plan, row).flatten(),
        note: text(plan, row, Field::Note),
        found: Vec::new(),
    }
}

/// The first day and the last: of two columns, or of a cell such as `12–14.04.2025`.
fn days(plan: &WorkPlan, row: &HoursRow) -> Option<(Day, Day)> {
    let until = text(plan, row, Field::Until).and_then(|text| whole(&text));
    if let Some(first) = row.date {
        return Some((first, until.unwrap_or(first).max(first)));
    }
    let text = text(plan, row, Field::Date)?;
    for between in [" - ", " – ", " — ", "–", "—", "-"] {
        let Some((first, last)) = text.split_once(between) else {
            continue;
        };
        let Some(last) = whole(last.trim()) else {
            continue;
        };
        let first = first.trim();
        let day = whole(first).or_else(|| {
            let mut numbers = first.split('.').map(|number| number.trim().parse::<u32>());
            let day = numbers.next()?.ok()?;
            let month = numbers.find_map(Result::ok).unwrap_or(last.month());
            Day::from_ymd_opt(last.year(), month, day)
        });
        if let Some(day) = day.filter(|day| *day <= last) {
            return Some((day, last));
        }
    }
    None
}

fn whole(text: &str) -> Option<Day> {
    let text = text.split(' ').next().unwrap_or_default();
    parse_date(text).ok().and_then(|date| date.date.day())
}

/// The region of the row; `Some(None)` if its words are not known.
fn region(plan: &WorkPlan, ctx: &Ctx, row: &HoursRow) -> Option<Option<RegionCode>> {
    let text = text(plan, row, Field::Region)?;
    Some(match find_region(&text, ctx.today) {
        RegionFound::Exact(region) => Some(region),
        RegionFound::Outdated { now } => now,
        RegionFound::Unknown => None,
    })
}

/// The directions of the row, and whether all of its words are known.
fn directions(plan: &WorkPlan, row: &HoursRow) -> (Vec<DirectionCode>, bool) {
    let Some(text) = text(plan, row, Field::Directions) else {
        return (Vec::new(), true);
    };
    let local = &plan.options.local_directions;
    if let Some(one) = find_direction(&text, local) {
        return (vec![one], true);
    }
    let words = text.split([',', ';', '/', '+']).map(str::trim);
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let known: Vec<DirectionCode> = words
        .iter()
        .filter_map(|word| find_direction(word, local))
        .collect();
    let all = known.len() == words.len();
    (known, all)
}

/// The most people of the row; `Some(None)` if that cannot be read.
fn capacity(plan: &WorkPlan, row: &HoursRow) -> Option<Option<u32>> {
    let text = text(plan, row, Field::Capacity)?;
    let number = text.split(|sign: char| sign.is_alphabetic()).next();
    let number: String = number
        .unwrap_or_default()
        .chars()
        .filter(|sign| !sign.is_whitespace())
        .collect();
    let number = number.strip_suffix(".0").unwrap_or(&number);
    let number = number.parse::<u32>().ok();
    Some(number.filter(|number| (1..=MOST_PEOPLE).contains(number)))
}

/// Says what becomes of each row.
pub(super) fn weigh(plan: &WorkPlan, ctx: &Ctx, rows: &mut [WorkRow]) {
    let mut seen: Vec<&str> = Vec::new();
    for ((place, read), row) in plan.read.iter().enumerate().zip(rows) {
        let Some(happening) = plan.happenings.get(place) else {
            continue;
        };
        if happening.title().is_empty() {
            let message = WorkProblem::TitleMissing.message();
            plan.tell(row, WorkProblem::TitleMissing, message);
        }
        of_times(plan, read, happening, row);
        let unknown = [
            (
                region(plan, ctx, read) == Some(None),
                WorkProblem::RegionUnknown,
            ),
            (!directions(plan, read).1, WorkProblem::DirectionUnknown),
            (
                capacity(plan, read) == Some(None),
                WorkProblem::CapacityUnreadable,
            ),
        ];
        for (holds, problem) in unknown {
            if holds {
                plan.tell(row, problem, problem.message());
            }
        }
        let twice = seen.contains(&happening.key.as_str());
        if twice {
            let problem = HoursProblem::DuplicateInFile;
            let first = seen.iter().position(|key| *key == happening.key);
            let first = crate::count::small(first.map_or(0, |place| place + 1));
            plan.tell(row, WorkProblem::Row(problem), problem.message(first));
        }
        seen.push(&happening.key);
        let chosen = plan.said.which.get(&happening.key).copied();
        let is_known = chosen.is_some() || !happening.found.is_empty();
        row.which = Some(match chosen.or(happening.found.first().copied()) {
            Some(id) => Which::Known(id),
            None => Which::New(place),
        });
        if is_known {
            let message = messages::worklists_event_known(happening.title());
            plan.tell(row, WorkProblem::Known, message);
        }
        let left_out = plan.is_left_out(row);
        WorkPlan::decide(row, left_out, twice, is_known);
    }
}

/// Tells what is wrong with the days and the times of a row.
fn of_times(plan: &WorkPlan, read: &HoursRow, happening: &Happening, row: &mut WorkRow) {
    for problem in &read.problems {
        let tells = match problem {
            HoursProblem::DateInvalid => happening.days.is_none(),
            HoursProblem::TimeOrder | HoursProblem::CrossesMidnight => {
                happening.days.is_some_and(|(first, last)| first == last)
            }
            HoursProblem::DateAmbiguous
            | HoursProblem::DateTwoDigitYear
            | HoursProblem::DateYearAssumed
            | HoursProblem::DateFromSerial => true,
            _ => false,
        };
        if tells {
            plan.tell(row, WorkProblem::Row(*problem), problem.message(0));
        }
    }
}
