//! The languages of Birge.

use std::fmt;
use std::str::FromStr;

use icu::locale::{Locale, locale};

/// A language that Birge speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Kazakh, written in Cyrillic.
    #[default]
    Kk,
    /// Russian as written in Kazakhstan.
    Ru,
    /// British English.
    En,
}

impl Language {
    /// The languages in the order of the switch: Kazakh first.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// Returns the two-letter code: `kk`, `ru`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// Returns the language that fits a tag of the system such as `kk-KZ`,
    /// `ru_RU.UTF-8` or `en`; none when Birge does not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        tag.split(['-', '_', '.'])
            .next()?
            .to_lowercase()
            .parse()
            .ok()
    }

    /// The locale whose data ICU4X is asked for.
    pub(crate) fn locale(self) -> Locale {
        match self {
            Self::Kk => locale!("kk"),
            Self::Ru => locale!("ru-KZ"),
            Self::En => locale!("en-GB"),
        }
    }

    /// The place of this language in a table by language.
    pub(crate) fn index(self) -> usize {
        match self {
            Self::Kk => 0,
            Self::Ru => 1,
            Self::En => 2,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The code names no language of Birge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no such language: {}", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code {
            "kk" => Ok(Self::Kk),
            "ru" => Ok(Self::Ru),
            "en" => Ok(Self::En),
            other => Err(UnknownLanguage(other.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, expected: Option<Language>) {
        assert_eq!(Language::from_tag(tag), expected, "the language of {tag}");
    }

    #[test]
    fn tags_of_every_system_are_understood() {
        check("kk-KZ", Some(Language::Kk));
        check("ru_RU.UTF-8", Some(Language::Ru));
        check("EN", Some(Language::En));
        check("de-DE", None);
        check("", None);
    }

    #[test]
    fn codes_are_read_back() {
        for language in Language::ALL {
            assert_eq!(
                language.code().parse(),
                Ok(language),
                "a code names its language"
            );
        }
    }
}
