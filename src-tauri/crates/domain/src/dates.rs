//! Dates as people type them.
//!
//! A date is read as day first, because that is how it is written here; where
//! it could be read otherwise, the notes say so and the caller decides with
//! what else it knows (an IIN, the rest of the column).
//!
//! Source: DOMAIN 6.9, 6.10; the sample lists.

use crate::{BirthDate, Day};

/// What has to be told about a date that was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateNotes {
    /// Day and month could be swapped: both are at most 12 and differ.
    pub ambiguous: bool,
    /// The year had two digits; the date carries a guess.
    pub two_digit_year: bool,
    /// Month first, because nothing else fits.
    pub month_first: bool,
    /// A number was a day count of a spreadsheet.
    pub from_serial: bool,
    /// A year only, or a month and a year.
    pub incomplete: bool,
}

/// A date that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParsedDate {
    /// The date, as exactly as it was given.
    pub date: BirthDate,
    /// What has to be told about it.
    pub notes: DateNotes,
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateRefused {
    /// Nothing was typed.
    #[error("no date")]
    Empty,
    /// It has the form of a date, and no such day exists.
    #[error("no such day")]
    NoSuchDay,
    /// A day and a month without a year.
    #[error("no year")]
    YearMissing {
        /// The day, from 1.
        day: u8,
        /// The month, from 1 to 12.
        month: u8,
    },
    /// It has not the form of a date.
    #[error("not the form of a date")]
    Form,
}

/// Reads a date as people type it.
///
/// # Errors
/// [`DateRefused`] as its variants say.
pub fn parse_date(raw: &str) -> Result<ParsedDate, DateRefused> {
    let text = raw.trim();
    if text.is_empty() {
        return Err(DateRefused::Empty);
    }
    if let Some(date) = BirthDate::parse_iso(text) {
        let incomplete = date.day().is_none();
        return Ok(ParsedDate {
            date,
            notes: DateNotes {
                incomplete,
                ..DateNotes::default()
            },
        });
    }
    let parts: Vec<u32> = text
        .split('.')
        .map_while(|part| part.parse().ok())
        .collect();
    match parts[..] {
        [day, month, year] => i32::try_from(year)
            .ok()
            .and_then(|year| Day::from_ymd_opt(year, month, day))
            .map(|day| ParsedDate {
                date: BirthDate::Day(day),
                notes: DateNotes::default(),
            })
            .ok_or(DateRefused::NoSuchDay),
        _ => Err(DateRefused::Form),
    }
}
