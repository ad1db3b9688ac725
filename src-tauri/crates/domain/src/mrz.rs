//! The machine-readable zone of identity cards and passports, as a reader at the desk types
//! it: three lines of thirty signs (TD1) or two of forty-four (TD3).
//!
//! Every check digit has to fit, or nothing is taken: a misread name would be printed on a
//! badge. Nothing of the document is kept but what the form of a guest asks for.
//!
//! Source: DOMAIN 3.6; ICAO Doc 9303, parts 3, 4 and 5.

use chrono::NaiveDate;

use crate::numbers::Iin;
use crate::{CountryCode, Day, Sex, find_country};

/// What a zone says about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mrz {
    /// Surname, in Latin capitals; empty for people with one name.
    pub surname: String,
    /// Given names, in Latin capitals with spaces between.
    pub given: String,
    /// Citizenship; `None` if the code is of no country here.
    pub citizenship: Option<CountryCode>,
    /// Birth date.
    pub birth: Day,
    /// Sex, if it is stated.
    pub sex: Option<Sex>,
    /// The last day on which the document is valid.
    pub valid_until: Day,
    /// The IIN of a citizen of Kazakhstan, if it stands there and its check digit fits.
    pub iin: Option<Iin>,
}

/// Why a text is not taken as a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MrzRefused {
    /// It is no zone of a card or passport at all.
    #[error("not a machine-readable zone")]
    NotAZone,
    /// It is one, and a check digit does not fit: it was misread.
    #[error("a check digit does not fit")]
    Misread,
}

/// The length of a zone of a card, in signs without line breaks.
const TD1: usize = 90;
/// The length of a zone of a passport.
const TD3: usize = 88;

/// Reads a zone; line breaks, spaces and case do not matter. `today` tells in which century
/// somebody was born.
///
/// # Errors
/// [`MrzRefused`].
pub fn read(raw: &str, today: Day) -> Result<Mrz, MrzRefused> {
    let signs: Vec<u8> = raw
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| u8::try_from(c.to_ascii_uppercase()).unwrap_or(0))
        .collect();
    let is_sign = |sign: &u8| matches!(sign, b'0'..=b'9' | b'A'..=b'Z' | b'<');
    if !signs.iter().all(is_sign) {
        return Err(MrzRefused::NotAZone);
    }
    let first = signs.first().copied();
    match (signs.len(), first) {
        (TD1, Some(b'I' | b'A' | b'C')) => card(&signs, today),
        (TD3, Some(b'P')) => passport(&signs, today),
        _ => Err(MrzRefused::NotAZone),
    }
}

fn card(signs: &[u8], today: Day) -> Result<Mrz, MrzRefused> {
    let (first, rest) = signs.split_at(30);
    let (second, names) = rest.split_at(30);
    fits(&first[5..14], first[14])?;
    fits(&second[0..6], second[6])?;
    fits(&second[8..14], second[14])?;
    let whole = [
        &first[5..30],
        &second[0..7],
        &second[8..15],
        &second[18..29],
    ]
    .concat();
    fits(&whole, second[29])?;
    person(
        names,
        &second[15..18],
        &second[0..6],
        second[7],
        &second[8..14],
        &first[15..30],
        today,
    )
}

fn passport(signs: &[u8], today: Day) -> Result<Mrz, MrzRefused> {
    let (first, second) = signs.split_at(44);
    fits(&second[0..9], second[9])?;
    fits(&second[13..19], second[19])?;
    fits(&second[21..27], second[27])?;
    // The check digit of the optional data may be left out where there is none.
    let is_empty = second[28..42].iter().all(|sign| *sign == b'<');
    if !(is_empty && second[42] == b'<') {
        fits(&second[28..42], second[42])?;
    }
    let whole = [&second[0..10], &second[13..20], &second[21..43]].concat();
    fits(&whole, second[43])?;
    person(
        &first[5..44],
        &second[10..13],
        &second[13..19],
        second[20],
        &second[21..27],
        &second[28..42],
        today,
    )
}

fn person(
    names: &[u8],
    citizenship: &[u8],
    birth: &[u8],
    sex: u8,
    valid: &[u8],
    optional: &[u8],
    today: Day,
) -> Result<Mrz, MrzRefused> {
    let names = text(names);
    // Of people with one name it stands where the surname does.
    let (surname, given) = match names.trim_end_matches('<').split_once("<<") {
        Some(parts) => parts,
        None => ("", names.as_str()),
    };
    let spelt = |part: &str| {
        let words: Vec<&str> = part.split('<').filter(|word| !word.is_empty()).collect();
        words.join(" ")
    };
    let citizenship = text(citizenship);
    let optional = text(optional);
    let digits = optional.trim_matches('<');
    Ok(Mrz {
        surname: spelt(surname),
        given: spelt(given),
        citizenship: find_country(citizenship.trim_end_matches('<')),
        birth: date(birth, |day| day <= today)?,
        sex: match sex {
            b'M' => Some(Sex::Male),
            b'F' => Some(Sex::Female),
            _ => None,
        },
        valid_until: date(valid, |_| true)?,
        iin: Iin::parse(digits).ok().filter(|_| digits.len() == 12),
    })
}

/// The latest day with these six digits that may be: birth dates lie in the past, other
/// dates in this century.
fn date(digits: &[u8], may_be: impl Fn(Day) -> bool) -> Result<Day, MrzRefused> {
    let number = |from: usize| -> Option<u32> { text(&digits[from..from + 2]).parse().ok() };
    let read = || {
        let (year, month, day) = (number(0)?, number(2)?, number(4)?);
        [2000, 1900]
            .into_iter()
            .filter_map(|century| {
                let year = i32::try_from(century + year).ok()?;
                NaiveDate::from_ymd_opt(year, month, day)
            })
            .find(|day| may_be(*day))
    };
    read().ok_or(MrzRefused::Misread)
}

fn text(signs: &[u8]) -> String {
    signs.iter().map(|sign| char::from(*sign)).collect()
}

/// Whether a check digit fits: weights 7, 3, 1, letters count from A = 10, `<` is 0.
fn fits(signs: &[u8], check: u8) -> Result<(), MrzRefused> {
    let value = |sign: u8| match sign {
        b'0'..=b'9' => u32::from(sign - b'0'),
        b'A'..=b'Z' => u32::from(sign - b'A') + 10,
        _ => 0,
    };
    let weights = [7, 3, 1].into_iter().cycle();
    let sum: u32 = signs.iter().zip(weights).map(|(s, w)| value(*s) * w).sum();
    let is_right = check.is_ascii_digit() && sum % 10 == value(check);
    is_right.then_some(()).ok_or(MrzRefused::Misread)
}

#[cfg(test)]
mod tests;
