//! National numbers: IIN (ЖСН, ИИН) of people, BIN (БСН, БИН) of organisations.
//!
//! Twelve digits with a check digit. A right check digit does not prove that
//! the number belongs to the person, and the digits do not prove the birth
//! date or the sex: they are offered, never forced.
//!
//! Source: DOMAIN 3.1 to 3.3; vectors: `iin_vectors.csv`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Day, Sex};

/// A person's national number: twelve digits, the check digit is right, digit 5 is not that
/// of an organisation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Iin([u8; 12]);

/// An organisation's national number: twelve digits, the check digit is right.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
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
#[derive(Clone, PartialEq, Eq)]
pub struct NumberVerdict {
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

#[cfg(test)]
mod tests;
