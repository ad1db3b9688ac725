//! Days and moments as people read them.
//!
//! Moments are shown by the clock of Kazakhstan, UTC+5 since 1 March 2024
//! (before that the clock of Almaty), whatever the laptop's own zone says.
//!
//! Source of the patterns: `reference/locale_formats.csv`, that is CLDR where
//! its form is unambiguous and the wording of official acts where acts are
//! written.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::calendar;
use crate::language::Language;

/// How a day or a moment is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// For tables: `19.08.2022`; English `19 Aug 2022`.
    Numeric,
    /// In a sentence: `2022 ж. 19 тамыз`, `19 августа 2022 г.`.
    Long,
    /// With the weekday, above a screen.
    Full,
    /// As acts and certificates write it: `2022 жылғы 19 тамыз`.
    Document,
    /// A month of a year: `2022 ж. тамыз`.
    Month,
    /// Without the year: `19 тамыз`.
    DayMonth,
    /// The weekday alone, as in the middle of a sentence.
    Weekday,
    /// The year alone.
    Year,
    /// The time of day by the 24-hour clock: `14:17`.
    Time,
    /// Numeric day and time: `19.08.2022, 14:17`.
    DateTime,
}

impl DateStyle {
    /// Every style.
    pub const ALL: [Self; 10] = [
        Self::Numeric,
        Self::Long,
        Self::Full,
        Self::Document,
        Self::Month,
        Self::DayMonth,
        Self::Weekday,
        Self::Year,
        Self::Time,
        Self::DateTime,
    ];

    /// Returns the name that `DATETIME($day, style: "…")` takes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Numeric => "numeric",
            Self::Long => "long",
            Self::Full => "full",
            Self::Document => "document",
            Self::Month => "month",
            Self::DayMonth => "day-month",
            Self::Weekday => "weekday",
            Self::Year => "year",
            Self::Time => "time",
            Self::DateTime => "datetime",
        }
    }

    /// Returns the style of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.name() == name)
    }

    /// Returns the pattern in the letters of CLDR; U+202F stands before «ж.» and «г.».
    pub(crate) fn pattern(self, language: Language) -> &'static str {
        use Language::{En, Kk, Ru};
        match (self, language) {
            (Self::Numeric, Kk | Ru) => "dd.MM.yyyy",
            (Self::Numeric, En) => "d MMM y",
            (Self::Long, Kk) => "y\u{202f}'ж'. d MMMM",
            (Self::Long, Ru) => "d MMMM y\u{202f}'г'.",
            (Self::Long | Self::Document, En) => "d MMMM y",
            (Self::Full, Kk) => "y\u{202f}'ж'. d MMMM, EEEE",
            (Self::Full, Ru) => "EEEE, d MMMM y\u{202f}'г'.",
            (Self::Full, En) => "EEEE, d MMMM y",
            (Self::Document, Kk) => "y 'жылғы' d MMMM",
            (Self::Document, Ru) => "d MMMM y 'года'",
            (Self::Month, Kk) => "y\u{202f}'ж'. MMMM",
            (Self::Month, Ru) => "LLLL y\u{202f}'г'.",
            (Self::Month, En) => "LLLL y",
            (Self::DayMonth, Kk | Ru | En) => "d MMMM",
            (Self::Weekday, Kk | Ru | En) => "EEEE",
            (Self::Year, Kk | Ru | En) => "y",
            (Self::Time, Kk | Ru | En) => "HH:mm",
            (Self::DateTime, Kk | Ru) => "dd.MM.yyyy, HH:mm",
            (Self::DateTime, En) => "d MMM y, HH:mm",
        }
    }
}

/// Writes a day. `Time` and `DateTime` show midnight: a day has no time.
pub fn day(language: Language, day: NaiveDate, style: DateStyle) -> String {
    written(language, day.and_time(NaiveTime::MIN), style)
}

/// Writes a moment given in milliseconds since 1970 UTC.
///
/// A number beyond the calendar (some 262,000 years) is written as it is.
pub fn instant(language: Language, ms: i64, style: DateStyle) -> String {
    match DateTime::from_timestamp_millis(ms) {
        Some(utc) => {
            let here = utc.with_timezone(&chrono_tz::Asia::Almaty).naive_local();
            written(language, here, style)
        }
        None => ms.to_string(),
    }
}

/// Fills a pattern: each run of one letter is a field, quotes keep letters.
fn written(language: Language, at: NaiveDateTime, style: DateStyle) -> String {
    let names = calendar::names(language);
    let month = at.month0() as usize;
    let mut out = String::new();
    let mut rest = style.pattern(language);
    while let Some(first) = rest.chars().next() {
        if first == '\'' {
            let end = rest[1..].find('\'').map_or(rest.len(), |i| i + 1);
            out.push_str(&rest[1..end]);
            rest = rest.get(end + 1..).unwrap_or_default();
            continue;
        }
        let end = rest.find(|c| c != first).unwrap_or(rest.len());
        match &rest[..end] {
            "y" => out.push_str(&at.year().to_string()),
            "yyyy" => out.push_str(&format!("{:04}", at.year())),
            "MM" => out.push_str(&format!("{:02}", at.month())),
            "MMM" => out.push_str(&names.months_short[month]),
            "MMMM" => out.push_str(&names.months[month]),
            "LLLL" => out.push_str(&names.months_alone[month]),
            "d" => out.push_str(&at.day().to_string()),
            "dd" => out.push_str(&format!("{:02}", at.day())),
            "EEEE" => {
                out.push_str(&names.weekdays[at.weekday().num_days_from_monday() as usize]);
            }
            "HH" => out.push_str(&format!("{:02}", at.hour())),
            "mm" => out.push_str(&format!("{:02}", at.minute())),
            literal => out.push_str(literal),
        }
        rest = &rest[end..];
    }
    out
}

#[cfg(test)]
mod tests;
