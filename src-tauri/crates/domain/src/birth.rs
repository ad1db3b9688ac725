//! Birth dates, ages and sex.
//!
//! A birth date is known to the day, to the month, or only to the year. The
//! age is computed for a given day and never kept.
//!
//! Source: DOMAIN rules 2 and 4; age bands: DOMAIN 7.3.

use std::fmt;

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::{Day, written::text_where_people_read};

/// A birth date, as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BirthDate {
    /// The day is known.
    Day(Day),
    /// The month is known.
    Month {
        /// Year of the common era.
        year: i32,
        /// From 1 to 12.
        month: u8,
    },
    /// Only the year is known.
    Year(i32),
}

/// A [`BirthDate`] as it lies in binary formats.
#[derive(Serialize, Deserialize)]
enum Stored {
    Day(#[serde(with = "crate::time::as_days")] Day),
    Month { year: i32, month: u8 },
    Year(i32),
}

impl From<BirthDate> for Stored {
    fn from(birth: BirthDate) -> Self {
        match birth {
            BirthDate::Day(day) => Self::Day(day),
            BirthDate::Month { year, month } => Self::Month { year, month },
            BirthDate::Year(year) => Self::Year(year),
        }
    }
}

impl From<Stored> for BirthDate {
    fn from(stored: Stored) -> Self {
        match stored {
            Stored::Day(day) => Self::Day(day),
            Stored::Month { year, month } => Self::Month { year, month },
            Stored::Year(year) => Self::Year(year),
        }
    }
}

text_where_people_read!(BirthDate, Stored, BirthDate::iso, BirthDate::parse_iso);

/// Completed years on some day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Age {
    /// The person is this old.
    Exactly(u8),
    /// The birthday of the year is not known: this old, or one year older.
    AtLeast(u8),
}

impl Age {
    /// Completed years that are certain; the rules for minors count with these.
    pub const fn years(self) -> u8 {
        match self {
            Self::Exactly(years) | Self::AtLeast(years) => years,
        }
    }
}

impl BirthDate {
    /// The year, which is always known.
    pub fn year(&self) -> i32 {
        match self {
            Self::Day(day) => day.year(),
            Self::Month { year, .. } | Self::Year(year) => *year,
        }
    }

    /// The day, if it is known.
    pub fn day(&self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Month { .. } | Self::Year(_) => None,
        }
    }

    /// The age on `day` in completed years, from 0 to 150.
    ///
    /// `None` before the birth and beyond 150 years. Someone born on 29 February
    /// is a year older on 1 March of a common year.
    pub fn age_on(&self, day: Day) -> Option<Age> {
        let years = day.year() - self.year();
        let (completed, certain) = match self {
            Self::Day(birth) => {
                let before = (day.month(), day.day()) < (birth.month(), birth.day());
                (years - i32::from(before), true)
            }
            Self::Month { month, .. } => match day.month().cmp(&u32::from(*month)) {
                std::cmp::Ordering::Less => (years - 1, true),
                std::cmp::Ordering::Equal => (years - 1, false),
                std::cmp::Ordering::Greater => (years, true),
            },
            Self::Year(_) => (years - 1, false),
        };
        // Born in the running year or month: zero is the least a living person can be.
        let completed = if !certain && completed == -1 {
            0
        } else {
            completed
        };
        let completed = u8::try_from(completed).ok().filter(|years| *years <= 150)?;
        Some(if certain {
            Age::Exactly(completed)
        } else {
            Age::AtLeast(completed)
        })
    }

    /// The date as `2089-07-05`, `2089-07` or `2089`.
    pub fn iso(&self) -> String {
        self.to_string()
    }

    /// Reads what [`Self::iso`] writes; `None` for anything else.
    pub fn parse_iso(text: &str) -> Option<Self> {
        let digits = |part: &str, len: usize| -> Option<u32> {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let year = i32::try_from(year).ok()?;
        let Some(month) = parts.next() else {
            return Some(Self::Year(year));
        };
        let month = digits(month, 2).filter(|month| (1..=12).contains(month))?;
        let Some(day) = parts.next() else {
            return Some(Self::Month {
                year,
                month: u8::try_from(month).ok()?,
            });
        };
        let day = Day::from_ymd_opt(year, month, digits(day, 2)?)?;
        parts.next().is_none().then_some(Self::Day(day))
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

/// The sex as it stands in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
}

impl Sex {
    /// Reads what forms and lists write: «ер», «әйел», «муж.», «Ж», “female”, “Mr”.
    /// `None` for anything else; a name never tells the sex.
    pub fn parse(raw: &str) -> Option<Self> {
        const MALE: &str = " ер еркек ер адам м муж мужской мужчина m male man mr er ";
        const FEMALE: &str = " әйел қыз ж жен женский женщина f female woman ms mrs miss ayel ";
        let text = crate::text::clean(raw).text.to_lowercase();
        let text = text.trim_end_matches('.');
        let wanted = format!(" {text} ");
        if text.is_empty() {
            None
        } else if MALE.contains(&wanted) {
            Some(Self::Male)
        } else if FEMALE.contains(&wanted) {
            Some(Self::Female)
        } else {
            None
        }
    }
}

/// The age bands that reports count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AgeBand {
    /// Up to the 14th birthday.
    Under14,
    /// 14 to 17: youth and a minor.
    From14To17,
    /// 18 to 34: youth and an adult.
    From18To34,
    /// 35 to 59.
    From35To59,
    /// 60 and older.
    From60,
    /// No birth date, or one that gives no age.
    Unknown,
}

impl AgeBand {
    /// Every band, in the order of age; the unknown one last.
    pub const ALL: [Self; 6] = [
        Self::Under14,
        Self::From14To17,
        Self::From18To34,
        Self::From35To59,
        Self::From60,
        Self::Unknown,
    ];

    /// The band of a person on a day.
    pub fn of(birth: Option<&BirthDate>, on: Day) -> Self {
        match birth.and_then(|birth| birth.age_on(on)).map(Age::years) {
            None => Self::Unknown,
            Some(..=13) => Self::Under14,
            Some(14..=17) => Self::From14To17,
            Some(18..=34) => Self::From18To34,
            Some(35..=59) => Self::From35To59,
            Some(60..) => Self::From60,
        }
    }
}

#[cfg(test)]
mod tests;
