//! Names of people.
//!
//! Three parts, each as in the document, each optional, one of them there:
//! people with a single name exist, and no part is ever guessed from another.
//! The Latin spelling is a field of its own, because a person may ask for
//! another one than any table gives.
//!
//! Source: DOMAIN 6.5, rules 2 and 3.

use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};

use crate::{Day, FactId, text};

/// Why a name cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameRefused {
    /// Nothing is left after cleaning, or no part was given.
    #[error("no part of the name is filled")]
    Empty,
    /// A part is longer than [`NamePart::MAX_CHARS`].
    #[error("the name has {chars} characters")]
    TooLong {
        /// How many characters it has.
        chars: usize,
    },
    /// A part has no letter at all.
    #[error("the name has no letters")]
    NoLetters,
}

impl ToMessage for NameRefused {
    fn told(&self) -> (Kind, Message) {
        let message = match self {
            Self::Empty => messages::names_error_empty(),
            Self::TooLong { chars } => messages::names_error_too_long(*chars, NamePart::MAX_CHARS),
            Self::NoLetters => messages::names_error_no_letters(),
        };
        (Kind::Invalid, message)
    }
}

/// One part of a name: cleaned, NFC, 1 to 200 characters, with a letter in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NamePart(String);

impl NamePart {
    /// The greatest length, in characters.
    pub const MAX_CHARS: usize = 200;

    /// Cleans and takes one part of a name; case is kept.
    ///
    /// # Errors
    /// [`NameRefused::Empty`], [`NameRefused::TooLong`] and
    /// [`NameRefused::NoLetters`] as they say.
    pub fn parse(raw: &str) -> Result<Self, NameRefused> {
        Self::checked(text::clean(raw).text)
    }

    /// The part as it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn checked(text: String) -> Result<Self, NameRefused> {
        if text.is_empty() {
            return Err(NameRefused::Empty);
        }
        let chars = text.chars().count();
        if chars > Self::MAX_CHARS {
            return Err(NameRefused::TooLong { chars });
        }
        if !text.chars().any(char::is_alphabetic) {
            return Err(NameRefused::NoLetters);
        }
        Ok(Self(text))
    }
}

impl TryFrom<String> for NamePart {
    type Error = NameRefused;

    fn try_from(text: String) -> Result<Self, NameRefused> {
        Self::checked(text)
    }
}

impl From<NamePart> for String {
    fn from(part: NamePart) -> Self {
        part.0
    }
}

/// A person's name; at least one part is there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PersonName {
    /// тегі, фамилия.
    pub surname: Option<NamePart>,
    /// аты, имя.
    pub given: Option<NamePart>,
    /// әкесінің аты, отчество.
    pub patronymic: Option<NamePart>,
}

impl PersonName {
    /// Puts a name together.
    ///
    /// # Errors
    /// [`NameRefused::Empty`] if all three are absent.
    pub fn new(
        surname: Option<NamePart>,
        given: Option<NamePart>,
        patronymic: Option<NamePart>,
    ) -> Result<Self, NameRefused> {
        if surname.is_none() && given.is_none() && patronymic.is_none() {
            return Err(NameRefused::Empty);
        }
        Ok(Self {
            surname,
            given,
            patronymic,
        })
    }

    /// Takes three texts as they were typed; an empty one is an absent part.
    ///
    /// # Errors
    /// Those of [`NamePart::parse`] for a part that is not empty, and
    /// [`NameRefused::Empty`] if all three are.
    pub fn parse(surname: &str, given: &str, patronymic: &str) -> Result<Self, NameRefused> {
        Self::new(optional(surname)?, optional(given)?, optional(patronymic)?)
    }

    /// Surname, given name and patronymic with spaces between, as in official lists.
    pub fn full(&self) -> String {
        let mut full = String::new();
        for part in self.parts() {
            if !full.is_empty() {
                full.push(' ');
            }
            full.push_str(part.as_str());
        }
        full
    }

    /// Initials before the surname: `Қ.Е. Сейітқали`; the full name when there is no surname.
    pub fn initials(&self) -> String {
        let Some(surname) = &self.surname else {
            return self.full();
        };
        let mut initials = String::new();
        for part in [&self.given, &self.patronymic].into_iter().flatten() {
            initials.extend(part.as_str().chars().find(|c| c.is_alphabetic()));
            initials.push('.');
        }
        if !initials.is_empty() {
            initials.push(' ');
        }
        initials.push_str(surname.as_str());
        initials
    }

    /// The parts that are there, in the order of [`Self::full`].
    pub fn parts(&self) -> impl Iterator<Item = &NamePart> {
        [&self.surname, &self.given, &self.patronymic]
            .into_iter()
            .flatten()
    }
}

fn optional(raw: &str) -> Result<Option<NamePart>, NameRefused> {
    match NamePart::parse(raw) {
        Ok(part) => Ok(Some(part)),
        Err(NameRefused::Empty) => Ok(None),
        Err(refused @ (NameRefused::TooLong { .. } | NameRefused::NoLetters)) => Err(refused),
    }
}

/// A name the person had before: a maiden name, an old spelling. It is searched too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerName {
    /// The fact that recorded it.
    pub id: FactId,
    /// The former name.
    pub name: PersonName,
    /// The last day it was used, if known.
    #[serde(with = "crate::time::as_optional_days")]
    pub until: Option<Day>,
}

#[cfg(test)]
mod tests;
