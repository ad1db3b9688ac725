//! National numbers: IIN (ЖСН, ИИН) of people, BIN (БСН, БИН) of organisations.
//!
//! Twelve digits with a check digit. A right check digit does not prove that
//! the number belongs to the person, and the digits do not prove the birth
//! date or the sex: they are offered, never forced.
//!
//! Source: DOMAIN 3.1 to 3.3; vectors: `iin_vectors.csv`.

use std::fmt;

use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};

use crate::{BirthDate, Day, Sex, written::text_where_people_read};

/// A person's national number: twelve digits, the check digit is right, digit 5 is not that
/// of an organisation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iin([u8; 12]);

/// An organisation's national number: twelve digits, the check digit is right.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bin([u8; 12]);

/// Which form field a number was typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberField {
    /// A person's field.
    Iin,
    /// An organisation's field.
    Bin,
    /// A field that takes either, such as a donor's.
    Unknown,
}

/// Whose number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NumberKind {
    /// A person's.
    Iin,
    /// An organisation's.
    Bin,
}

/// The outcome of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// The check digit is right and nothing is odd.
    Valid,
    /// The check digit is right, something is odd: take it and ask.
    Warn,
    /// Not taken; the text stays with the person who typed it.
    Invalid,
}

/// Why the verdict is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NumberReason {
    /// Nothing to say.
    Fine,
    /// Nothing was typed.
    Empty,
    /// Not twelve digits.
    Length {
        /// How many digits there are.
        digits: usize,
    },
    /// Something that is not a digit stands among the digits.
    Character,
    /// All digits are the same: a placeholder.
    Placeholder,
    /// The check digit does not fit.
    CheckDigit,
    /// The cell was turned into `9,01125E+11` by a spreadsheet: digits are lost.
    Scientific,
    /// An organisation's number in a person's field.
    BinInIinField,
    /// A person's number in an organisation's field.
    IinInBinField,
    /// The check digit is right, the date in the digits does not exist.
    DateImpossible,
    /// The check digit is right, the century digit has no known meaning.
    CenturyUnknown,
    /// The check digit is right, the kind of organisation has no known meaning.
    BinKindUnknown,
}

/// What a check says about a number.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("the number is {verdict:?}: {reason:?}")]
pub struct NumberVerdict {
    /// The field that was asked about.
    pub field: NumberField,
    /// The outcome.
    pub verdict: Verdict,
    /// Whose number it is; absent when it cannot be told.
    pub kind: Option<NumberKind>,
    /// The twelve digits, when the number is taken.
    pub normalised: Option<String>,
    /// The date in the digits, when it exists. Not proof of the birth date.
    pub birth_date: Option<Day>,
    /// The sex in the digits. Not proof of the sex.
    pub sex: Option<Sex>,
    /// Why.
    pub reason: NumberReason,
}

impl ToMessage for NumberVerdict {
    /// A number in order has words too: that it does not prove whose it is.
    fn told(&self) -> (Kind, Message) {
        let is_bin = match (self.field, self.kind) {
            (NumberField::Iin, _) => false,
            (NumberField::Bin, _) => true,
            (NumberField::Unknown, kind) => kind == Some(NumberKind::Bin),
        };
        let message = match (self.reason, is_bin) {
            (NumberReason::Fine, _) => messages::numbers_fine_hint(),
            (NumberReason::Empty, _) => messages::numbers_error_empty(),
            (NumberReason::Length { digits }, _) => match self.field {
                NumberField::Iin => messages::numbers_error_iin_length(digits),
                NumberField::Bin => messages::numbers_error_bin_length(digits),
                NumberField::Unknown => messages::numbers_error_length(digits),
            },
            (NumberReason::Character, _) => messages::numbers_error_character(),
            (NumberReason::Placeholder, _) => messages::numbers_error_placeholder(),
            (NumberReason::CheckDigit, false) => messages::numbers_error_iin_check(),
            (NumberReason::CheckDigit, true) => messages::numbers_error_bin_check(),
            (NumberReason::Scientific, _) => messages::numbers_error_scientific(),
            (NumberReason::BinInIinField, _) => messages::numbers_error_bin_in_iin(),
            (NumberReason::IinInBinField, _) => messages::numbers_error_iin_in_bin(),
            (NumberReason::DateImpossible, false) => messages::numbers_warning_iin_date(),
            (NumberReason::DateImpossible, true) => messages::numbers_warning_bin_date(),
            (NumberReason::CenturyUnknown, _) => messages::numbers_warning_iin_century(),
            (NumberReason::BinKindUnknown, _) => messages::numbers_warning_bin_kind(),
        };
        (Kind::Invalid, message)
    }
}

/// What the digits of an IIN say otherwise than the record. Never a refusal: the
/// digits are not tied to the person's data since 2013.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IinMismatch {
    /// Another birth date.
    Birth,
    /// Another sex.
    Sex,
}

impl ToMessage for IinMismatch {
    fn told(&self) -> (Kind, Message) {
        let message = match self {
            Self::Birth => messages::numbers_warning_birth_mismatch(),
            Self::Sex => messages::numbers_warning_sex_mismatch(),
        };
        (Kind::Invalid, message)
    }
}

/// Compares an IIN with the birth date and the sex of the record; what is not
/// known is not compared, and a year alone is compared by the year.
pub fn iin_mismatches(iin: &Iin, birth: Option<&BirthDate>, sex: Option<Sex>) -> Vec<IinMismatch> {
    use chrono::Datelike;

    let other_birth = |day: Day| match birth {
        None => false,
        Some(BirthDate::Day(birth)) => *birth != day,
        Some(BirthDate::Month { year, month }) => {
            (*year, u32::from(*month)) != (day.year(), day.month())
        }
        Some(BirthDate::Year(year)) => *year != day.year(),
    };
    let mut mismatches = Vec::new();
    if iin.birth().is_some_and(other_birth) {
        mismatches.push(IinMismatch::Birth);
    }
    if iin
        .sex()
        .zip(sex)
        .is_some_and(|(digits, record)| digits != record)
    {
        mismatches.push(IinMismatch::Sex);
    }
    mismatches
}

/// Checks a number as it was typed into `field`.
pub fn check_number(raw: &str, field: NumberField) -> NumberVerdict {
    check::check(raw, field)
}

/// Puts back the zeros that a spreadsheet dropped in front: 9 to 11 digits that
/// make a valid number when padded to twelve. `None` where nothing has to be put
/// back or where the result would not be valid beyond doubt.
pub fn pad_number(raw: &str, field: NumberField) -> Option<NumberVerdict> {
    check::pad(raw, field)
}

/// Reads a number that a scanner typed while the Kazakh layout was on, where the
/// digit row types letters (`үғқ"қ"ғққққү`). `None` unless the result is valid.
///
/// Source: DOMAIN 6.7.
pub fn unscanned_number(raw: &str, field: NumberField) -> Option<NumberVerdict> {
    check::unscan(raw, field)
}

mod check;

impl Iin {
    /// Takes a person's number as it was typed: valid ones and those to ask about.
    ///
    /// # Errors
    /// The verdict, when the number is not taken.
    pub fn parse(raw: &str) -> Result<Self, NumberVerdict> {
        let verdict = check_number(raw, NumberField::Iin);
        match &verdict.normalised {
            Some(digits) => Ok(Self(check::values(digits))),
            None => Err(verdict),
        }
    }

    /// The twelve digits.
    pub fn digits(&self) -> String {
        check::digits(&self.0)
    }

    /// The last four digits, for lists.
    pub fn tail(&self) -> String {
        check::digits(&self.0[8..])
    }

    /// The number as lists show it: only its last four digits.
    pub fn masked(&self) -> String {
        format!("•••• {}", self.tail())
    }

    /// The birth date in the digits, if it exists; a hint, not proof.
    pub fn birth(&self) -> Option<Day> {
        check::birth(&self.0)
    }

    /// The sex in the digits, if the century digit is known; a hint, not proof.
    pub fn sex(&self) -> Option<Sex> {
        check::sex(&self.0)
    }
}

impl Bin {
    /// Takes an organisation's number as it was typed: valid ones and those to ask about.
    ///
    /// # Errors
    /// The verdict, when the number is not taken.
    pub fn parse(raw: &str) -> Result<Self, NumberVerdict> {
        let verdict = check_number(raw, NumberField::Bin);
        match &verdict.normalised {
            Some(digits) => Ok(Self(check::values(digits))),
            None => Err(verdict),
        }
    }

    /// The twelve digits.
    pub fn digits(&self) -> String {
        check::digits(&self.0)
    }

    /// The last four digits, for lists.
    pub fn tail(&self) -> String {
        check::digits(&self.0[8..])
    }
}

impl fmt::Debug for Iin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iin(…)")
    }
}

impl fmt::Debug for Bin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bin(…)")
    }
}

impl fmt::Debug for NumberVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NumberVerdict")
            .field("field", &self.field)
            .field("verdict", &self.verdict)
            .field("kind", &self.kind)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

impl From<Iin> for u64 {
    fn from(iin: Iin) -> Self {
        check::as_number(&iin.0)
    }
}

impl From<Bin> for u64 {
    fn from(bin: Bin) -> Self {
        check::as_number(&bin.0)
    }
}

impl TryFrom<u64> for Iin {
    type Error = &'static str;

    fn try_from(number: u64) -> Result<Self, Self::Error> {
        check::from_number(number, NumberField::Iin)
            .map(Self)
            .ok_or("not an IIN")
    }
}

impl TryFrom<u64> for Bin {
    type Error = &'static str;

    fn try_from(number: u64) -> Result<Self, Self::Error> {
        check::from_number(number, NumberField::Bin)
            .map(Self)
            .ok_or("not a BIN")
    }
}

text_where_people_read!(Iin, u64, Iin::digits, |text| Iin::parse(text).ok());
text_where_people_read!(Bin, u64, Bin::digits, |text| Bin::parse(text).ok());

#[cfg(test)]
mod tests;
