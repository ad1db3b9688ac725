//! Telephone numbers in the form of E.164.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a text is not a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneRefused {
    /// Nothing was typed.
    #[error("no phone number")]
    Empty,
    /// Fewer digits than a number has.
    #[error("{digits} digits are too few for a phone number")]
    TooShort {
        /// How many digits there are.
        digits: usize,
    },
    /// More digits than a number has.
    #[error("{digits} digits are too many for a phone number")]
    TooLong {
        /// How many digits there are.
        digits: usize,
    },
    /// Something that does not belong into a number.
    #[error("a character that no phone number has")]
    Character,
}

/// A telephone number: `+`, country and national number, at most 15 digits, and
/// perhaps an extension.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

impl Phone {
    /// Takes a number as people type it.
    ///
    /// # Errors
    /// [`PhoneRefused`] as its variants say.
    pub fn parse(raw: &str) -> Result<Self, PhoneRefused> {
        let digits: String = raw.chars().filter(char::is_ascii_digit).collect();
        match digits.len() {
            0 => Err(PhoneRefused::Empty),
            1..=9 => Err(PhoneRefused::TooShort {
                digits: digits.len(),
            }),
            10 => Ok(Self(format!("+7{digits}"))),
            11 => Ok(Self(format!("+7{}", &digits[1..]))),
            _ => Err(PhoneRefused::TooLong {
                digits: digits.len(),
            }),
        }
    }

    /// The number as it is kept: `+77000000115`, or `+77172000000;ext=12`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number without extension: `+77000000115`.
    pub fn e164(&self) -> &str {
        self.0
            .split_once(EXTENSION)
            .map_or(&*self.0, |(number, _)| number)
    }

    /// The extension, if there is one.
    pub fn extension(&self) -> Option<&str> {
        self.0.split_once(EXTENSION).map(|(_, extension)| extension)
    }

    /// The number as it is read: `+7 700 000 01 15`.
    pub fn display(&self) -> String {
        self.to_string()
    }
}

const EXTENSION: &str = ";ext=";

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Phone {
    type Error = PhoneRefused;

    fn try_from(text: String) -> Result<Self, PhoneRefused> {
        Ok(Self(text))
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}
