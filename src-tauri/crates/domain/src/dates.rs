//! Dates as people type them.
//!
//! A date is read as day first, because that is how it is written here; where
//! it could be read otherwise, the notes say so and the caller decides with
//! what else it knows (an IIN, the rest of the column).
//!
//! Source: DOMAIN 6.9, 6.10; the sample lists.

use std::sync::OnceLock;

use chrono::Datelike;
use messages::{Kind, Message, ToMessage};
use unicode_normalization::UnicodeNormalization;

use crate::{BirthDate, Day, fold::key, text::is_invisible};

/// What has to be told about a date that was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateNotes {
    /// Day and month could be swapped: both are at most 12 and differ, and the
    /// sign between them is one that other countries use with the month first.
    pub ambiguous: bool,
    /// The year had two digits; see [`ParsedDate::in_century`].
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

impl ParsedDate {
    /// The same date in another century, where the year had two digits: with
    /// 2000 the 27th of October 87 is in 2087.
    ///
    /// A date with a whole year stays as it is. `None` if the day does not
    /// exist in that year.
    pub fn in_century(self, century: i32) -> Option<Self> {
        if !self.notes.two_digit_year {
            return Some(self);
        }
        let year = century + self.date.year().rem_euclid(100);
        let date = match self.date {
            BirthDate::Day(day) => BirthDate::Day(day.with_year(year)?),
            BirthDate::Month { month, .. } => BirthDate::Month { year, month },
            BirthDate::Year(_) => BirthDate::Year(year),
        };
        Some(Self { date, ..self })
    }

    /// The date with day and month swapped; `None` where that gives no date.
    pub fn swapped(self) -> Option<Self> {
        let day = self.date.day()?;
        let date = Day::from_ymd_opt(day.year(), day.day(), day.month()).map(BirthDate::Day)?;
        Some(Self { date, ..self })
    }
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateRefused {
    /// Nothing was typed.
    #[error("no date")]
    Empty,
    /// It has the form of a date, and no such day exists between 1800 and 2199.
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

impl ToMessage for DateRefused {
    fn told(&self) -> (Kind, Message) {
        let message = match self {
            Self::Empty => messages::dates_error_empty(),
            Self::NoSuchDay => messages::dates_error_no_such_day(),
            Self::YearMissing { day: _, month: _ } => messages::dates_error_year_missing(),
            Self::Form => messages::dates_error_form(),
        };
        (Kind::Invalid, message)
    }
}

/// Reads a date as people type it.
///
/// `05.09.2087`, `5/9/2087`, `05-09-87`, `2087-09-05`, `2087.09.05`,
/// `2089 ж. 5 шілде`, `5 шілде 2089 ж.`, `12 марта 2089 г.`, `13 May 2088`,
/// `May 13, 2088`, `20870905`, `05092087`, the day count of a spreadsheet
/// (`68723`), `1.II.2081`,
/// `09.2087`, `май 2088`, `2089 г.р.`; a time of day behind it is
/// ignored. Years lie between 1800 and 2199. A year of two digits is read as
/// 1930 to 2029 and noted.
///
/// # Errors
/// [`DateRefused`] as its variants say.
pub fn parse_date(raw: &str) -> Result<ParsedDate, DateRefused> {
    let text: String = raw
        .nfkc()
        .filter(|c| !is_invisible(*c))
        .flat_map(char::to_lowercase)
        .collect();
    let tokens = tokens(&text)?;
    if tokens.is_empty() {
        return Err(DateRefused::Empty);
    }
    match tokens[..] {
        [Token::Number(one)] => single(one),
        [Token::Number(one), Token::Number(two)] => pair(one, two),
        [Token::Number(one), Token::Number(two), Token::Number(three)] => {
            let dotted = !text.contains(['/', '-', '–']);
            triple(one, two, three, dotted)
        }
        [Token::Month(month), Token::Number(one)] | [Token::Number(one), Token::Month(month)] => {
            month_and(month, one)
        }
        [Token::Number(one), Token::Month(month), Token::Number(two)]
        | [Token::Month(month), Token::Number(one), Token::Number(two)]
        | [Token::Number(one), Token::Number(two), Token::Month(month)] => named(month, one, two),
        _ => Err(DateRefused::Form),
    }
}

/// The day of a spreadsheet's day count, where 1 is 1 January 1900 and 29
/// February 1900 is counted though it never was. The part behind the point, the
/// time of day, is cut off. `None` outside of 1900 to 2199 and for that one day.
///
/// Source: the 1900 date system of Excel.
pub fn from_excel_serial(serial: f64) -> Option<Day> {
    const NEVER_WAS: i64 = 60;
    if !(1.0..110_000.0).contains(&serial) {
        return None;
    }
    // The range above fits; the time of day is cut off.
    let days = serial as i64;
    let offset = match days.cmp(&NEVER_WAS) {
        std::cmp::Ordering::Less => days,
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Greater => days - 1,
    };
    Day::from_ymd_opt(1899, 12, 31)?
        .checked_add_signed(chrono::TimeDelta::try_days(offset)?)
        .filter(|day| YEARS.contains(&day.year()))
}

const YEARS: std::ops::RangeInclusive<i32> = 1800..=2199;

/// A number as it was written: `05` has two digits.
#[derive(Clone, Copy, Debug)]
struct Number {
    value: u32,
    digits: usize,
}

#[derive(Clone, Copy, Debug)]
enum Token {
    Number(Number),
    Month(u32),
}

/// The numbers and months of a text; words that mean "year" or "day" say
/// nothing, other words make it no date.
fn tokens(text: &str) -> Result<Vec<Token>, DateRefused> {
    let text = without_time(text.trim());
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let gap = &rest[..start];
        if gap.contains(|c: char| !c.is_whitespace() && !"./-–—,_'’«»()\u{2011}".contains(c))
        {
            return Err(DateRefused::Form);
        }
        let piece = &rest[start..];
        let is_digit = piece.starts_with(|c: char| c.is_ascii_digit());
        let end = piece
            .find(|c: char| !c.is_alphanumeric() || c.is_ascii_digit() != is_digit)
            .unwrap_or(piece.len());
        let (piece, after) = piece.split_at(end);
        rest = after;
        if is_digit {
            if piece.len() > 8 {
                return Err(DateRefused::Form);
            }
            let value = piece.parse().map_err(|_| DateRefused::Form)?;
            tokens.push(Token::Number(Number {
                value,
                digits: piece.len(),
            }));
        } else if let Some(month) = month(piece) {
            tokens.push(Token::Month(month));
        } else if !YEAR_WORDS.contains(&piece) {
            return Err(DateRefused::Form);
        }
    }
    let only_signs =
        tokens.is_empty() && text.contains(|c: char| !c.is_whitespace() && !"-–—".contains(c));
    if only_signs {
        Err(DateRefused::Form)
    } else {
        Ok(tokens)
    }
}

/// Words and letters around a date that add nothing to it.
const YEAR_WORDS: [&str; 21] = [
    "г",
    "гг",
    "год",
    "года",
    "году",
    "р",
    "рожд",
    "рождения",
    "ж",
    "жыл",
    "жылы",
    "жылғы",
    "жылгы",
    "т",
    "туған",
    "туылған",
    "th",
    "st",
    "nd",
    "rd",
    "of",
];

/// Takes away a time of day at the end: `10:25`, `00:00:00`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else {
        return text;
    };
    let hour = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit());
    match text.as_bytes().get(hour.len().wrapping_sub(1)) {
        Some(b' ' | b't' | b',') => hour[..hour.len() - 1].trim_end(),
        _ => text,
    }
}

/// A month in Roman digits, as papers have them: `1.II.2081`; the letters may be Cyrillic.
fn roman_month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
    ];
    let latin: String = word
        .chars()
        .map(|sign| match sign {
            'і' => 'i',
            'х' => 'x',
            'ѵ' => 'v',
            sign => sign,
        })
        .collect();
    let found = MONTHS.iter().position(|month| *month == latin)?;
    u32::try_from(found + 1).ok()
}

/// The month of a name or a short form, in Kazakh, Russian or English, in any script.
fn month(word: &str) -> Option<u32> {
    if let Some(month) = roman_month(word) {
        return Some(month);
    }
    const NAMES: [&str; 12] = [
        "қаңтар қаң кантар январь января янв january jan",
        "ақпан ақп акпан февраль февраля фев февр february feb",
        "наурыз нау наур март марта мар march mar",
        "сәуір сәу сауир апрель апреля апр april apr",
        "мамыр мам май мая may",
        "маусым мау маус июнь июня июн june jun",
        "шілде шіл шилде июль июля июл july jul",
        "тамыз там август августа авг august aug",
        "қыркүйек қыр қырк кыркуйек сентябрь сентября сен сент september sep sept",
        "қазан қаз казан октябрь октября окт october oct",
        "қараша қар караша ноябрь ноября ноя нояб november nov",
        "желтоқсан жел желт желтоксан декабрь декабря дек december dec",
    ];
    static KEYS: OnceLock<Vec<(String, u32)>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| {
        NAMES
            .iter()
            .zip(1..)
            .flat_map(|(names, month)| names.split(' ').map(move |name| (key(name), month)))
            .collect()
    });
    let wanted = key(word);
    keys.iter()
        .find(|(name, _)| *name == wanted)
        .map(|(_, month)| *month)
}

/// A year of four digits, or one of two that is guessed.
fn year(number: Number) -> Option<(i32, bool)> {
    let value = i32::try_from(number.value).ok()?;
    match number.digits {
        4 if YEARS.contains(&value) => Some((value, false)),
        2 if value < 30 => Some((2000 + value, true)),
        2 => Some((1900 + value, true)),
        _ => None,
    }
}

fn day_of(year: (i32, bool), month: u32, day: u32) -> Option<ParsedDate> {
    // 29 February of a guessed year may be right in another century.
    let date = Day::from_ymd_opt(year.0, month, day).or_else(|| {
        year.1
            .then(|| Day::from_ymd_opt(year.0 + 100, month, day))
            .flatten()
    })?;
    let notes = DateNotes {
        two_digit_year: year.1,
        ..DateNotes::default()
    };
    Some(ParsedDate {
        date: BirthDate::Day(date),
        notes,
    })
}

fn month_of(year: (i32, bool), month: u32) -> Option<ParsedDate> {
    let month = u8::try_from(month)
        .ok()
        .filter(|month| (1..=12).contains(month))?;
    let notes = DateNotes {
        incomplete: true,
        two_digit_year: year.1,
        ..DateNotes::default()
    };
    Some(ParsedDate {
        date: BirthDate::Month {
            year: year.0,
            month,
        },
        notes,
    })
}

/// One number: a year, a day count, or a date without signs.
fn single(number: Number) -> Result<ParsedDate, DateRefused> {
    match number.digits {
        4 => {
            let (year, _) = year(number).ok_or(DateRefused::NoSuchDay)?;
            let notes = DateNotes {
                incomplete: true,
                ..DateNotes::default()
            };
            Ok(ParsedDate {
                date: BirthDate::Year(year),
                notes,
            })
        }
        5 => {
            let day = from_excel_serial(f64::from(number.value)).ok_or(DateRefused::NoSuchDay)?;
            let notes = DateNotes {
                from_serial: true,
                ..DateNotes::default()
            };
            Ok(ParsedDate {
                date: BirthDate::Day(day),
                notes,
            })
        }
        8 => {
            let part = |value: u32, digits: usize| Number { value, digits };
            let value = number.value;
            // Both cannot be dates: no month is written like the beginning of a year.
            year(part(value / 10_000, 4))
                .and_then(|year| day_of(year, value / 100 % 100, value % 100))
                .or_else(|| {
                    let year = year(part(value % 10_000, 4))?;
                    day_of(year, value / 10_000 % 100, value / 1_000_000)
                })
                .ok_or(DateRefused::NoSuchDay)
        }
        _ => Err(DateRefused::Form),
    }
}

/// Two numbers: a month and a year, or a day and a month.
fn pair(one: Number, two: Number) -> Result<ParsedDate, DateRefused> {
    let (month, year_number) = match (one.digits, two.digits) {
        (..=2, 4) => (one, two),
        (4, ..=2) => (two, one),
        (..=2, ..=2) => return Err(year_missing(one.value, two.value)),
        _ => return Err(DateRefused::Form),
    };
    year(year_number)
        .and_then(|year| month_of(year, month.value))
        .ok_or(DateRefused::NoSuchDay)
}

fn year_missing(day: u32, month: u32) -> DateRefused {
    const LEAP_YEAR: i32 = 2000;
    match (
        Day::from_ymd_opt(LEAP_YEAR, month, day),
        u8::try_from(day),
        u8::try_from(month),
    ) {
        (Some(_), Ok(day), Ok(month)) => DateRefused::YearMissing { day, month },
        _ => DateRefused::NoSuchDay,
    }
}

/// Three numbers: the year stands first or last.
fn triple(
    one: Number,
    two: Number,
    three: Number,
    dotted: bool,
) -> Result<ParsedDate, DateRefused> {
    if two.digits > 2 {
        return Err(DateRefused::Form);
    }
    match (one.digits, three.digits) {
        (4, ..=2) => year(one)
            .and_then(|year| day_of(year, two.value, three.value))
            .ok_or(DateRefused::NoSuchDay),
        (..=2, 4 | 2) => {
            let year = year(three).ok_or(DateRefused::NoSuchDay)?;
            if let Some(mut parsed) = day_of(year, two.value, one.value) {
                parsed.notes.ambiguous = !dotted && one.value <= 12 && one.value != two.value;
                return Ok(parsed);
            }
            let mut parsed = day_of(year, one.value, two.value).ok_or(DateRefused::NoSuchDay)?;
            parsed.notes.month_first = true;
            Ok(parsed)
        }
        _ => Err(DateRefused::Form),
    }
}

/// A month by name and one number: a year, or a day.
fn month_and(month: u32, number: Number) -> Result<ParsedDate, DateRefused> {
    match number.digits {
        4 => year(number)
            .and_then(|year| month_of(year, month))
            .ok_or(DateRefused::NoSuchDay),
        1 | 2 => Err(year_missing(number.value, month)),
        _ => Err(DateRefused::Form),
    }
}

/// A month by name and two numbers: the one of four digits is the year, else the second.
fn named(month: u32, one: Number, two: Number) -> Result<ParsedDate, DateRefused> {
    let (day, year_number) = if one.digits == 4 {
        (two, one)
    } else {
        (one, two)
    };
    if day.digits > 2 {
        return Err(DateRefused::Form);
    }
    year(year_number)
        .and_then(|year| day_of(year, month, day.value))
        .ok_or(DateRefused::NoSuchDay)
}

#[cfg(test)]
mod tests;
