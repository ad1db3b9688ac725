//! Lists of hours: who worked when, as staff write it down.
//!
//! Hours are claimed in a cell and follow from the times beside it; where the two differ a
//! person settles which counts. Nothing is decided here and nothing is written: the
//! outcome is a report, row by row. Source: the rules beside the sample lists.

use std::collections::HashMap;

use chrono::Datelike;
use documents::sheets::{CellKind, TableRowRef};
use domain::{DateRefused, Day, clean, parse_date};
use messages::Message;
use serde_json::{Value, json};

use super::fields::Field;
use super::layout::Layout;
use super::{FileProblem, List, ListKind, Options, ProblemKind, Skipped, layouts_of, names};

/// What can be wrong with a row of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each says what its sentence says")]
pub enum HoursProblem {
    NameMissing,
    DateInvalid,
    HoursNegative,
    HoursOver24,
    HoursUnreadable,
    TimeOrder,
    CrossesMidnight,
    DateAmbiguous,
    DateTwoDigitYear,
    DateYearAssumed,
    DuplicateInFile,
    HoursMismatch,
    HoursMissing,
    OverlapInFile,
    TimeMissing,
    TwoRangesInOneCell,
    DateFromSerial,
    HoursFromExcelTime,
    RangeInOneCell,
}

impl HoursProblem {
    /// All of them, gravest first.
    pub const ALL: [Self; 19] = [
        Self::NameMissing,
        Self::DateInvalid,
        Self::HoursNegative,
        Self::HoursOver24,
        Self::HoursUnreadable,
        Self::TimeOrder,
        Self::CrossesMidnight,
        Self::DateAmbiguous,
        Self::DateTwoDigitYear,
        Self::DateYearAssumed,
        Self::DuplicateInFile,
        Self::HoursMismatch,
        Self::HoursMissing,
        Self::OverlapInFile,
        Self::TimeMissing,
        Self::TwoRangesInOneCell,
        Self::DateFromSerial,
        Self::HoursFromExcelTime,
        Self::RangeInOneCell,
    ];

    /// The code as in reports: `hours_mismatch`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NameMissing => "name_missing",
            Self::DateInvalid => "date_invalid",
            Self::HoursNegative => "hours_negative",
            Self::HoursOver24 => "hours_over_24",
            Self::HoursUnreadable => "hours_unreadable",
            Self::TimeOrder => "time_order",
            Self::CrossesMidnight => "crosses_midnight",
            Self::DateAmbiguous => "date_ambiguous",
            Self::DateTwoDigitYear => "date_two_digit_year",
            Self::DateYearAssumed => "date_year_assumed",
            Self::DuplicateInFile => "duplicate_in_file",
            Self::HoursMismatch => "hours_mismatch",
            Self::HoursMissing => "hours_missing",
            Self::OverlapInFile => "overlap_in_file",
            Self::TimeMissing => "time_missing",
            Self::TwoRangesInOneCell => "two_ranges_in_one_cell",
            Self::DateFromSerial => "date_from_serial",
            Self::HoursFromExcelTime => "hours_from_excel_time",
            Self::RangeInOneCell => "range_in_one_cell",
        }
    }

    /// How grave it is.
    pub const fn kind(self) -> ProblemKind {
        match self {
            Self::NameMissing
            | Self::DateInvalid
            | Self::HoursNegative
            | Self::HoursOver24
            | Self::HoursUnreadable
            | Self::TimeOrder => ProblemKind::Error,
            Self::CrossesMidnight
            | Self::DateAmbiguous
            | Self::DateTwoDigitYear
            | Self::DateYearAssumed
            | Self::DuplicateInFile
            | Self::HoursMismatch
            | Self::HoursMissing
            | Self::OverlapInFile
            | Self::TimeMissing
            | Self::TwoRangesInOneCell => ProblemKind::Ask,
            Self::DateFromSerial | Self::HoursFromExcelTime | Self::RangeInOneCell => {
                ProblemKind::Note
            }
        }
    }

    /// The sentence; `other`: the number of the row that it is about besides this one.
    pub fn message(self, other: u32) -> Message {
        match self {
            Self::NameMissing => messages::import_problem_name_missing(),
            Self::DateInvalid => messages::import_hours_date_invalid(),
            Self::HoursNegative => messages::import_hours_negative(),
            Self::HoursOver24 => messages::import_hours_over_24(),
            Self::HoursUnreadable => messages::import_hours_unreadable(),
            Self::TimeOrder => messages::import_hours_time_order(),
            Self::CrossesMidnight => messages::import_hours_crosses_midnight(),
            Self::DateAmbiguous => messages::import_problem_date_ambiguous(),
            Self::DateTwoDigitYear => messages::import_problem_date_two_digit_year(),
            Self::DateYearAssumed => messages::import_hours_year_assumed(),
            Self::DuplicateInFile => messages::import_problem_duplicate_in_file(other),
            Self::HoursMismatch => messages::import_hours_mismatch(),
            Self::HoursMissing => messages::import_hours_missing(),
            Self::OverlapInFile => messages::import_hours_overlap(other),
            Self::TimeMissing => messages::import_hours_time_missing(),
            Self::TwoRangesInOneCell => messages::import_hours_two_ranges(),
            Self::DateFromSerial => messages::import_problem_date_from_serial(),
            Self::HoursFromExcelTime => messages::import_hours_from_excel_time(),
            Self::RangeInOneCell => messages::import_hours_range_in_one_cell(),
        }
    }
}

/// One row of hours. Times are minutes from midnight, 0 to 1440.
#[derive(Clone, Debug, Default)]
pub struct HoursRow {
    /// The sheet, from 0.
    pub sheet: usize,
    /// The row of the sheet's table, from 0.
    pub row: u32,
    /// The line in the file, from 1.
    pub line: u32,
    /// As written, cleaned.
    pub surname: Option<String>,
    /// As written, cleaned.
    pub given: Option<String>,
    /// As written.
    pub event: Option<String>,
    /// The day.
    pub date: Option<Day>,
    /// When the work began.
    pub from: Option<u16>,
    /// When it ended.
    pub to: Option<u16>,
    /// What the cell claims, in minutes; negative as it stands.
    pub claimed: Option<i32>,
    /// What follows from the times, in minutes.
    pub by_time: Option<u16>,
    /// Number of the earlier row in which the person was elsewhere at that time.
    pub overlaps: Option<u32>,
    /// Number of the earlier row that says the same.
    pub duplicate_of: Option<u32>,
    /// Gravest first.
    pub problems: Vec<HoursProblem>,
}

/// A list of hours, judged.
#[derive(Clone, Debug)]
pub struct HoursList {
    /// How each sheet was understood; `None`: passed over.
    layouts: Vec<Option<Layout>>,
    /// The rows, in the order of the file.
    pub rows: Vec<HoursRow>,
}

/// Judges a list of hours; `None` if it is none.
pub fn judge_hours(list: &List, options: &Options) -> Option<HoursList> {
    let found = layouts_of(list, options, ListKind::Hours).into_iter();
    let layouts: Vec<_> = found.map(|layout| layout.filter(is_hours)).collect();
    let mut rows = read_rows(list, &layouts, options);
    compare_rows(&mut rows);
    (!rows.is_empty()).then_some(HoursList { layouts, rows })
}

/// Reads who worked when, or when something is, from each row.
pub(crate) fn read_rows(
    list: &List,
    layouts: &[Option<Layout>],
    options: &Options,
) -> Vec<HoursRow> {
    let mut rows = Vec::new();
    for (index, ((_, table), layout)) in list.sheets().iter().zip(layouts).enumerate() {
        let Some(layout) = layout else { continue };
        let year = year_of(list, index, layout);
        for row in &layout.rows {
            let source = table.row(*row as usize);
            let typed = |column| {
                let sheet = u16::try_from(index).ok()?;
                options.answers.of_cell(sheet, *row, column)
            };
            let mut judged = row_of(&source, layout, year, &typed);
            judged.sheet = index;
            judged.row = *row;
            rows.push(judged);
        }
    }
    rows
}

/// Tells which rows say the same, and where one person is in two places at once.
pub(crate) fn compare_rows(rows: &mut [HoursRow]) {
    compare(rows);
    for row in rows {
        row.problems.sort_unstable();
        row.problems.dedup();
    }
}

/// Whether a table tells of hours: a column of hours beside a day, an event or times.
pub(crate) fn is_hours(layout: &Layout) -> bool {
    let has = |field| layout.column(field).is_some();
    let when = has(Field::Date) || has(Field::From) || has(Field::To);
    when && (has(Field::Hours) || has(Field::Event) && has(Field::From))
}

/// The year that a title names, else the one that most whole dates have.
fn year_of(list: &List, sheet: usize, layout: &Layout) -> Option<i32> {
    let table = &list.sheets()[sheet].1;
    let titles = layout
        .title_lines
        .iter()
        .filter_map(|line| table.index_of_line(*line));
    for index in titles {
        for cell in table.row(index).cells() {
            if let Some(year) = year_in(cell.text) {
                return Some(year);
            }
        }
    }
    if let Some(year) = year_in(&list.sheets()[sheet].0) {
        return Some(year);
    }
    let column = layout.column(Field::Date)?;
    let mut years: HashMap<i32, u32> = HashMap::new();
    for row in &layout.rows {
        let cell = table
            .row(*row as usize)
            .cell(column)
            .map(|cell| cell.text.to_owned());
        let date = cell.and_then(|text| parse_date(&text).ok());
        if let Some(day) = date.and_then(|date| date.date.day()) {
            *years.entry(day.year()).or_default() += 1;
        }
    }
    years
        .into_iter()
        .max_by_key(|(year, count)| (*count, *year))
        .map(|(year, _)| year)
}

fn year_in(text: &str) -> Option<i32> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .find(|year| (1990..2200).contains(year))
}

/// `typed`: what a person put in the place of a cell of the row.
fn row_of<'t>(
    source: &TableRowRef<'_>,
    layout: &Layout,
    year: Option<i32>,
    typed: &dyn Fn(u16) -> Option<&'t str>,
) -> HoursRow {
    let mut row = HoursRow {
        line: source.line,
        ..HoursRow::default()
    };
    let text = |field: Field| {
        let column = layout.column(field)?;
        let (text, kind) = match typed(column) {
            Some(text) => (clean(text).text, CellKind::Text),
            None => {
                let cell = source.cell(column)?;
                (clean(cell.text).text, cell.kind)
            }
        };
        (!text.is_empty() && !domain::text::says_nothing(&text)).then_some((text, kind))
    };
    if let Some((name, _)) = text(Field::FullName) {
        let split = names::split(&name, layout.usual);
        (row.surname, row.given) = (split.surname, split.given);
    } else {
        row.surname = text(Field::Surname).map(|(name, _)| name);
        row.given = text(Field::Given).map(|(name, _)| name);
    }
    if row.surname.is_none() && row.given.is_none() {
        row.problems.push(HoursProblem::NameMissing);
    }
    row.event = text(Field::Event).map(|(event, _)| event);
    date(text(Field::Date), year, &mut row);
    times(text(Field::From), text(Field::To), &mut row);
    claimed(text(Field::Hours), &mut row);
    if let (Some(claimed), Some(by_time)) = (row.claimed, row.by_time)
        && claimed >= 0
        && (claimed - i32::from(by_time)).abs() > 1
    {
        row.problems.push(HoursProblem::HoursMismatch);
    }
    row
}

fn date(cell: Option<(String, CellKind)>, year: Option<i32>, row: &mut HoursRow) {
    let Some((text, kind)) = cell else {
        row.problems.push(HoursProblem::DateInvalid);
        return;
    };
    let text = match kind {
        CellKind::Date => text.split(' ').next().unwrap_or_default().to_owned(),
        _ => text,
    };
    match parse_date(&text) {
        Ok(date) => {
            row.date = date.date.day();
            let problems = [
                (row.date.is_none(), HoursProblem::DateInvalid),
                (date.notes.ambiguous, HoursProblem::DateAmbiguous),
                (date.notes.two_digit_year, HoursProblem::DateTwoDigitYear),
                (date.notes.from_serial, HoursProblem::DateFromSerial),
            ];
            let told = problems.into_iter().filter(|(holds, _)| *holds);
            row.problems.extend(told.map(|(_, problem)| problem));
        }
        Err(DateRefused::YearMissing { day, month }) => {
            row.date = year.and_then(|year| Day::from_ymd_opt(year, month.into(), day.into()));
            row.problems.push(match row.date {
                Some(_) => HoursProblem::DateYearAssumed,
                None => HoursProblem::DateInvalid,
            });
        }
        Err(DateRefused::Empty | DateRefused::NoSuchDay | DateRefused::Form) => {
            row.problems.push(HoursProblem::DateInvalid);
        }
    }
}

/// One stretch of work that begins after the other ended at most this late is a night.
const LONGEST_NIGHT: u16 = 12 * 60;

fn times(from: Option<(String, CellKind)>, to: Option<(String, CellKind)>, row: &mut HoursRow) {
    let mut ranges: Vec<(u16, u16)> = Vec::new();
    let one = |cell: &Option<(String, CellKind)>| cell.as_ref().and_then(|(text, _)| time(text));
    let in_one = from
        .as_ref()
        .or(to.as_ref())
        .map(|(text, _)| ranges_in(text));
    if from.is_some() != to.is_some()
        && let Some(found) = in_one.filter(|found| !found.is_empty())
    {
        row.problems.push(HoursProblem::RangeInOneCell);
        if found.len() > 1 {
            row.problems.push(HoursProblem::TwoRangesInOneCell);
        }
        ranges = found;
    } else {
        row.from = one(&from);
        row.to = one(&to);
        ranges.extend(row.from.zip(row.to));
    }
    let Some((first, last)) = ranges.first().zip(ranges.last()) else {
        row.problems.push(HoursProblem::TimeMissing);
        return;
    };
    (row.from, row.to) = (Some(first.0), Some(last.1));
    let mut sum = 0u16;
    for (from, to) in ranges {
        if from < to {
            sum = sum.saturating_add(to - from);
            continue;
        }
        let night = 1440u16.saturating_sub(from).saturating_add(to);
        if night == 0 || night > LONGEST_NIGHT {
            row.problems.push(HoursProblem::TimeOrder);
            return;
        }
        row.problems.push(HoursProblem::CrossesMidnight);
        sum = sum.saturating_add(night);
    }
    row.by_time = Some(sum);
}

/// The stretches of a cell such as `10:00 - 12:00, 13:00 - 15:00`.
fn ranges_in(text: &str) -> Vec<(u16, u16)> {
    let text = text
        .to_lowercase()
        .replace(" и ", ",")
        .replace(" және ", ",");
    text.split([',', ';', '+', '\n'])
        .filter_map(|piece| {
            let piece = piece.trim();
            // «10-00» is one moment, «10-14» two.
            let piece = piece.strip_prefix("с ").unwrap_or(piece);
            for between in ["–", "—", " до ", " по ", " to ", " - ", "-"] {
                if let Some((from, to)) = piece.split_once(between)
                    && let (Some(from), Some(to)) = (time(from), time(to))
                {
                    return Some((from, to));
                }
            }
            None
        })
        .collect()
}

/// Minutes of `10:00`, `10.00`, `9ч30`, `с 10`, `13ч`, `10-00`, `1030`, `2025-04-12 10:25`.
fn time(text: &str) -> Option<u16> {
    let text = text.trim().to_lowercase();
    // The day of a spreadsheet's moment says nothing here.
    let text = match text.split_once(' ') {
        Some((day, time)) if day.len() == 10 && day.contains('-') => time,
        _ => &text,
    };
    let text = text.trim_matches(|c: char| !c.is_ascii_digit() && c != 'ч');
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty());
    let first = numbers.next()?;
    let second = numbers.next();
    // Seconds may follow; anything more is no time.
    if numbers.count() > 1 {
        return None;
    }
    let (hours, minutes): (u16, u16) = match second {
        Some(minutes) => (first.parse().ok()?, minutes.parse().ok()?),
        None if first.len() == 4 => (first[..2].parse().ok()?, first[2..].parse().ok()?),
        None => (first.parse().ok()?, 0),
    };
    let known = hours <= 24 && minutes < 60 && !(hours == 24 && minutes > 0);
    known.then_some(hours * 60 + minutes)
}

fn claimed(cell: Option<(String, CellKind)>, row: &mut HoursRow) {
    let Some((text, kind)) = cell else {
        row.problems.push(HoursProblem::HoursMissing);
        return;
    };
    if kind == CellKind::Date {
        row.problems.push(HoursProblem::HoursFromExcelTime);
    }
    let Some(minutes) = minutes_of(&text) else {
        row.problems.push(HoursProblem::HoursUnreadable);
        return;
    };
    row.claimed = Some(minutes);
    if minutes < 0 {
        row.problems.push(HoursProblem::HoursNegative);
    } else if minutes > 24 * 60 {
        row.problems.push(HoursProblem::HoursOver24);
    }
}

/// Minutes of `4,5`, `4 ч`, `3 сағ 30 мин`, `4:00`, `3½`, `240 мин`, `4 (четыре)`, `-4`.
fn minutes_of(text: &str) -> Option<i32> {
    let text = text
        .split('(')
        .next()
        .unwrap_or_default()
        .trim()
        .to_lowercase();
    let (sign, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (-1, rest.trim_start().to_owned()),
        None => (1, text),
    };
    if let Some((hours, minutes)) = text.split_once(':') {
        let hours: i32 = hours.trim().parse().ok()?;
        let minutes: i32 = minutes.split(':').next()?.trim().parse().ok()?;
        return (hours <= 10_000 && (0..60).contains(&minutes))
            .then_some(sign * (hours * 60 + minutes));
    }
    let mut total = 0.0;
    let mut any = false;
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
            .unwrap_or(rest.len());
        let number = rest[..digits]
            .trim_end_matches(['.', ','])
            .replace(',', ".");
        let mut value: f64 = if number.is_empty() {
            0.0
        } else {
            number.parse().ok()?
        };
        rest = &rest[digits..];
        let mut counted = !number.is_empty();
        for (sign, part) in [('½', 0.5), ('¼', 0.25), ('¾', 0.75)] {
            if let Some(after) = rest.strip_prefix(sign) {
                value += part;
                rest = after;
                counted = true;
            }
        }
        rest = rest.trim_start();
        let unit = rest
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len());
        let word = &rest[..unit];
        rest = rest[unit..].trim_start_matches([' ', '.', '\u{a0}']);
        if !counted {
            return None;
        }
        total += match word {
            "" | "ч" | "час" | "часа" | "часов" | "сағ" | "сағат" | "саг" | "сагат" | "h"
            | "hr" | "hrs" | "hour" | "hours" => value * 60.0,
            "м" | "мин" | "минут" | "минута" | "минуты" | "min" | "m" | "minutes" => {
                value
            }
            _ => return None,
        };
        any = true;
    }
    let total = (total.round() <= 600_000.0).then_some(total.round())?;
    any.then_some(sign * total as i32)
}

/// The same row twice, and one person in two places at once.
fn compare(rows: &mut [HoursRow]) {
    let mut days: HashMap<(String, Day), Vec<usize>> = HashMap::new();
    for index in 0..rows.len() {
        let row = &rows[index];
        let Some(day) = row.date else { continue };
        let part = |part: &Option<String>| search::fold(part.as_deref().unwrap_or_default());
        let key = format!("{} {}", part(&row.surname), part(&row.given));
        let earlier = days.entry((key, day)).or_default();
        let event = |row: &HoursRow| row.event.as_deref().map(search::fold);
        let same = earlier.iter().copied().find(|other| {
            let other = &rows[*other];
            (other.from, other.to, event(other)) == (row.from, row.to, event(row))
                && (row.from.is_some() || other.claimed == row.claimed)
        });
        let crossing = earlier.iter().copied().find(|other| {
            let other = &rows[*other];
            match (row.from.zip(row.to), other.from.zip(other.to)) {
                (Some((from, to)), Some((other_from, other_to))) => {
                    from < to && other_from < other_to && from < other_to && other_from < to
                }
                _ => false,
            }
        });
        let number = |index: usize| u32::try_from(index + 1).ok();
        earlier.push(index);
        if let Some(same) = same {
            rows[index].duplicate_of = number(same);
            rows[index].problems.push(HoursProblem::DuplicateInFile);
        } else if let Some(other) = crossing {
            rows[index].overlaps = number(other);
            rows[index].problems.push(HoursProblem::OverlapInFile);
        }
    }
}

impl HoursList {
    /// Rows that were read and compared elsewhere.
    pub(crate) fn of(layouts: &[Option<Layout>], rows: &[HoursRow]) -> Self {
        Self {
            layouts: layouts.to_vec(),
            rows: rows.to_vec(),
        }
    }
}

/// The outcome of a list of hours as JSON, in the schema of the sample lists.
pub fn report_hours(list: &List, hours: &HoursList, more: &[(&str, Value)]) -> Value {
    let mut file_problems: Vec<&str> = Vec::new();
    let layouts = || hours.layouts.iter().flatten();
    let skips = |layout: &Layout| {
        layout
            .skipped
            .iter()
            .any(|(_, why)| *why == Skipped::Totals)
    };
    let conditions = [
        (layouts().any(skips), FileProblem::TotalRowSkipped),
        (
            layouts().any(|layout| layout.header_lines.len() == 2),
            FileProblem::TwoLineHeader,
        ),
        (
            hours
                .layouts
                .iter()
                .zip(list.sheets())
                .any(|(layout, (_, table))| layout.is_none() && !table.is_empty()),
            FileProblem::SheetIgnored,
        ),
    ];
    for (holds, problem) in conditions {
        if holds {
            file_problems.push(problem.code());
        }
    }
    file_problems.sort_unstable();
    let tables: Vec<Value> = hours
        .layouts
        .iter()
        .zip(list.sheets())
        .map(|(layout, (name, table))| {
            super::report::table_value(list.format, name, layout.as_ref(), None, table)
        })
        .collect();
    let rows: Vec<Value> = (1u32..)
        .zip(&hours.rows)
        .map(|(number, row)| row_value(list, number, row))
        .collect();
    let mut object = json!({
        "schema": 1,
        "file": list.file,
        "kind": "hours",
        "readable": true,
        "file_problems": file_problems,
        "tables": tables,
        "row_count": rows.len(),
        "rows": rows,
    });
    for (key, value) in more {
        object[*key] = value.clone();
    }
    object
}

fn row_value(list: &List, number: u32, row: &HoursRow) -> Value {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let mut codes: Vec<&str> = row.problems.iter().map(|problem| problem.code()).collect();
    codes.sort_unstable();
    let sheet = &list.sheets()[row.sheet].0;
    let source = if sheet.is_empty() {
        json!({"line": row.line})
    } else {
        json!({"sheet": sheet, "line": row.line})
    };
    json!({
        "row": number,
        "source": source,
        "surname": row.surname,
        "given": row.given,
        "event": row.event,
        "date": row.date.map(|day| day.to_string()),
        "from": row.from.map(clock),
        "to": row.to.map(clock),
        "hours_claimed": row.claimed.map(|minutes| f64::from(minutes) / 60.0),
        "hours_by_time": row.by_time.map(|minutes| f64::from(minutes) / 60.0),
        "overlaps_row": row.overlaps,
        "duplicate_of": row.duplicate_of,
        "problems": codes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_hours(text: &str, minutes: Option<i32>) {
        assert_eq!(minutes_of(text), minutes, "{text}");
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        check_hours("4,5", Some(270));
        check_hours("4 ч", Some(240));
        check_hours("4 часа", Some(240));
        check_hours("3 сағ 30 мин", Some(210));
        check_hours("3ч30м", Some(210));
        check_hours("4:00", Some(240));
        check_hours("3½", Some(210));
        check_hours("½ часа", Some(30));
        check_hours("240 мин", Some(240));
        check_hours("4 (четыре)", Some(240));
        check_hours("-4", Some(-240));
        check_hours("2.5h", Some(150));
        check_hours("полдня", None);
        check_hours("4 дня", None);
        check_hours("", None);
        check_hours("1,2,3", None);
        check_hours("999999999999", None);
    }

    #[track_caller]
    fn check_time(text: &str, minutes: Option<u16>) {
        assert_eq!(time(text), minutes, "{text}");
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        check_time("10:00", Some(600));
        check_time("10.00", Some(600));
        check_time("с 10", Some(600));
        check_time("9ч30", Some(570));
        check_time("13ч", Some(780));
        check_time("10-30", Some(630));
        check_time("0930", Some(570));
        check_time("24:00", Some(1440));
        check_time("2025-04-12 10:25", Some(625));
        check_time("09:00:00", Some(540));
        check_time("25:00", None);
        check_time("утром", None);
    }

    #[test]
    fn one_cell_may_hold_stretches() {
        assert_eq!(ranges_in("10:00–14:30"), [(600, 870)]);
        assert_eq!(ranges_in("с 10 до 14"), [(600, 840)]);
        assert_eq!(ranges_in("10-14"), [(600, 840)]);
        assert_eq!(
            ranges_in("10:00 - 12:00, 13:00 - 15:00"),
            [(600, 720), (780, 900)]
        );
        assert!(ranges_in("10:00").is_empty());
    }
}
