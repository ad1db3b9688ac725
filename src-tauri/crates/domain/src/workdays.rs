//! Business days of Kazakhstan.
//!
//! Saturday and Sunday are days off, and so are the holidays of the table
//! `data/holidays.csv`. A national or state holiday that falls on a day off moves to the
//! next working day; the days of faith, 7 January and the first day of Kurban Ait, do not
//! move. What the government moves to and fro each year is known only to whoever reads
//! its orders: the organisation enters it as [`OwnDay`]s, and those come first.
//!
//! Kurban Ait goes by the moon. Of a year for which the Spiritual Administration of
//! Muslims has not announced it nothing is guessed: a term that is counted without it
//! ends too early and never too late, and [`Term::kurban_ait_unknown`] says so.
//!
//! Source: the law on holidays № 267-II of 13.12.2001, article 5, and the Labour Code,
//! articles 84 and 85. Day of the Republic and the end of the Day of the First President:
//! law of 29.09.2022. Constitution Day: 30 August until 2025; article 94 of the
//! Constitution adopted on 15.03.2026 moves it to 15 March, first kept in 2027 (Ministry
//! of Labour, 18.03.2026). Kurban Ait: calendars and announcements of the Spiritual
//! Administration of Muslims of Kazakhstan. Laws change: this is not legal advice.

use std::sync::OnceLock;

use chrono::{Datelike, Days, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use crate::{Day, data};

/// A holiday on which nobody has to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 and 2 January.
    NewYear,
    /// Orthodox Christmas, 7 January.
    Christmas,
    /// 8 March.
    WomensDay,
    /// 21 to 23 March.
    Nauryz,
    /// Constitution Day.
    Constitution,
    /// Unity Day, 1 May.
    Unity,
    /// Defender's Day, 7 May.
    Defender,
    /// Victory Day, 9 May.
    Victory,
    /// Capital Day, 6 July.
    Capital,
    /// Day of the Republic, 25 October.
    Republic,
    /// Day of the First President, 1 December, until 2021.
    FirstPresident,
    /// Independence Day, 16 December.
    Independence,
    /// The first day of Kurban Ait.
    KurbanAit,
}

impl Holiday {
    /// Every holiday.
    pub const ALL: [Self; 13] = [
        Self::NewYear,
        Self::Christmas,
        Self::WomensDay,
        Self::Nauryz,
        Self::Constitution,
        Self::Unity,
        Self::Defender,
        Self::Victory,
        Self::Capital,
        Self::Republic,
        Self::FirstPresident,
        Self::Independence,
        Self::KurbanAit,
    ];

    /// The holiday as a code: `new_year`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NewYear => "new_year",
            Self::Christmas => "christmas",
            Self::WomensDay => "womens_day",
            Self::Nauryz => "nauryz",
            Self::Constitution => "constitution",
            Self::Unity => "unity",
            Self::Defender => "defender",
            Self::Victory => "victory",
            Self::Capital => "capital",
            Self::Republic => "republic",
            Self::FirstPresident => "first_president",
            Self::Independence => "independence",
            Self::KurbanAit => "kurban_ait",
        }
    }
}

/// A day that the organisation keeps otherwise than the rule, by an order of the government
/// or its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OwnDay {
    /// The day.
    #[serde(with = "crate::time::as_days")]
    pub day: Day,
    /// Whether people work on it.
    pub working: bool,
}

/// Why a day was counted otherwise than by its weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is a holiday.
    Holiday(Holiday),
    /// A holiday that fell on a day off moved to it.
    Moved(Holiday),
    /// The organisation entered it as a day off.
    OwnOff,
    /// The organisation entered it as a working day.
    OwnWorking,
}

/// A term that was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// When it is over.
    pub due: NaiveDateTime,
    /// The days on the way that are counted otherwise than by their weekday, the first and
    /// the last day of the term among them.
    pub counted: Vec<(Day, Why)>,
    /// A year on the way whose Kurban Ait is not known here and was not counted.
    pub kurban_ait_unknown: Option<i32>,
}

/// One line of the table.
struct Line {
    holiday: Holiday,
    /// A day of one year, or month and day of every year from the first to the last.
    on: On,
    /// It moves from a day off to the next working day.
    moves: bool,
}

enum On {
    Once(Day),
    Yearly {
        month: u32,
        day: u32,
        since: i32,
        until: i32,
    },
}

impl Line {
    fn in_year(&self, year: i32) -> Option<Day> {
        match self.on {
            On::Once(day) => (day.year() == year).then_some(day),
            On::Yearly {
                month,
                day,
                since,
                until,
            } => (since..=until)
                .contains(&year)
                .then(|| Day::from_ymd_opt(year, month, day))
                .flatten(),
        }
    }
}

fn table() -> &'static [Line] {
    static TABLE: OnceLock<Vec<Line>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let line = |row: data::Row| {
            let number = |text: &str, otherwise: i32| text.parse().unwrap_or(otherwise);
            let holiday = Holiday::ALL
                .into_iter()
                .find(|known| known.code() == row.get("code"))
                .expect("the table names known holidays");
            let on = match row.day("day") {
                Some(day) => On::Once(day),
                None => {
                    let (month, day) = row
                        .get("day")
                        .split_once('-')
                        .expect("a day of every year is a month and a day");
                    On::Yearly {
                        month: month.parse().expect("a month is a number"),
                        day: day.parse().expect("a day is a number"),
                        since: number(row.get("since"), i32::MIN),
                        until: number(row.get("until"), i32::MAX),
                    }
                }
            };
            Line {
                holiday,
                on,
                moves: row.get("moves") == "yes",
            }
        };
        let lines = data::rows(include_str!("../data/holidays.csv"));
        lines.into_iter().map(line).collect()
    })
}

fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn after(day: Day) -> Day {
    day.checked_add_days(Days::new(1)).unwrap_or(Day::MAX)
}

/// The holidays of a year and the days they moved to, in the order of the calendar.
fn days_off(year: i32) -> Vec<(Day, Why)> {
    let mut lines: Vec<(Day, &Line)> = table()
        .iter()
        .filter_map(|line| Some((line.in_year(year)?, line)))
        .collect();
    lines.sort_by_key(|(day, _)| *day);
    let mut off: Vec<(Day, Why)> = lines
        .iter()
        .map(|(day, line)| (*day, Why::Holiday(line.holiday)))
        .collect();
    for (day, line) in lines {
        if !line.moves || !is_weekend(day) {
            continue;
        }
        let mut to = after(day);
        while is_weekend(to) || off.iter().any(|(taken, _)| *taken == to) {
            to = after(to);
        }
        off.push((to, Why::Moved(line.holiday)));
    }
    off.sort_by_key(|(day, _)| *day);
    off
}

/// The days of a year that are counted otherwise than by their weekday, in the order of the
/// calendar; a day that the organisation entered stands there in place of the law's.
pub fn calendar(year: i32, own: &[OwnDay]) -> Vec<(Day, Why)> {
    let mut days: Vec<Day> = [year - 1, year]
        .into_iter()
        .flat_map(days_off)
        .map(|(day, _)| day)
        .chain(own.iter().map(|own| own.day))
        .filter(|day| day.year() == year)
        .collect();
    days.sort_unstable();
    days.dedup();
    days.into_iter()
        .filter_map(|day| Some((day, why(day, own)?)))
        .collect()
}

/// Whether the first day of Kurban Ait of a year is in the table.
pub fn knows_kurban_ait(year: i32) -> bool {
    let mut lines = table().iter();
    lines.any(|line| line.holiday == Holiday::KurbanAit && line.in_year(year).is_some())
}

/// Why this day is counted otherwise than by its weekday, if it is; `own` comes first.
fn why(day: Day, own: &[OwnDay]) -> Option<Why> {
    if let Some(known) = own.iter().find(|known| known.day == day) {
        return Some(if known.working {
            Why::OwnWorking
        } else {
            Why::OwnOff
        });
    }
    // A holiday at the end of December moves into January.
    [day.year(), day.year() - 1]
        .into_iter()
        .flat_map(days_off)
        .find(|(known, _)| *known == day)
        .map(|(_, why)| why)
}

/// Whether people work on this day; `own` is what the organisation entered.
pub fn is_business_day(day: Day, own: &[OwnDay]) -> bool {
    match why(day, own) {
        Some(Why::OwnWorking) => true,
        Some(Why::Holiday(_) | Why::Moved(_) | Why::OwnOff) => false,
        None => !is_weekend(day),
    }
}

/// When one business day after this moment is over: the same time of the next business day.
/// On a day off the term begins with the next business day and ends with it.
pub fn one_business_day_after(moment: NaiveDateTime, own: &[OwnDay]) -> Term {
    let found = moment.date();
    let mut last = found;
    loop {
        last = after(last);
        if is_business_day(last, own) || last == Day::MAX {
            break;
        }
    }
    let time = if is_business_day(found, own) {
        moment.time()
    } else {
        NaiveTime::from_hms_opt(23, 59, 0).unwrap_or_default()
    };
    let days = found.iter_days().take_while(|day| *day <= last);
    // What falls on a weekend anyway changes nothing.
    let counts = |day: Day, why: Why| why == Why::OwnWorking || !is_weekend(day);
    let counted = days
        .filter_map(|day| Some((day, why(day, own)?)))
        .filter(|(day, why)| counts(*day, *why))
        .collect();
    Term {
        due: last.and_time(time),
        counted,
        kurban_ait_unknown: (found.year()..=last.year()).find(|year| !knows_kurban_ait(*year)),
    }
}

#[cfg(test)]
mod tests;
