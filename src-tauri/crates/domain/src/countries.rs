//! Countries of guests and delegations.
//!
//! The host, the participants and delegations of the forum of 2022, the
//! neighbours and other likely guests; not every country of the world.
//!
//! Source: DOMAIN 5; data: `data/countries.csv`, `data/country_aliases.csv` (from
//! memory).

use std::{collections::HashMap, fmt, str::FromStr, sync::OnceLock};

use serde::{Deserialize, Serialize};

use crate::{data, fold::key};

/// A country by the two letters of ISO 3166-1: `KZ`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CountryCode([u8; 2]);

/// Why a text is not the code of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the code of a known country")]
pub struct CountryCodeRefused;

/// A country and its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// `KZ`.
    pub code: CountryCode,
    /// `KAZ`.
    pub iso3: String,
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
    /// Other spellings that are accepted.
    pub alternatives: Vec<String>,
}

impl CountryCode {
    /// Every country of the table, the host first.
    pub fn all() -> &'static [Country] {
        static COUNTRIES: OnceLock<Vec<Country>> = OnceLock::new();
        COUNTRIES.get_or_init(|| {
            let spellings: Vec<(String, String)> =
                data::rows(include_str!("../data/country_aliases.csv"))
                    .iter()
                    .map(|row| (row.get("iso2").to_owned(), row.get("text").to_owned()))
                    .collect();
            data::rows(include_str!("../data/countries.csv"))
                .iter()
                .map(|row| Country {
                    code: letters(row.get("iso2")).expect("the table of countries holds codes"),
                    iso3: row.get("iso3").to_owned(),
                    kk: row.get("kk").to_owned(),
                    ru: row.get("ru").to_owned(),
                    en: row.get("en").to_owned(),
                    alternatives: row
                        .list("alt")
                        .chain(
                            spellings
                                .iter()
                                .filter(|(iso2, _)| iso2 == row.get("iso2"))
                                .map(|(_, spelling)| spelling.clone()),
                        )
                        .collect(),
                })
                .collect()
        })
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("the letters of a country are ASCII")
    }
}

fn letters(text: &str) -> Option<CountryCode> {
    let bytes: [u8; 2] = text.as_bytes().try_into().ok()?;
    bytes
        .iter()
        .all(u8::is_ascii_uppercase)
        .then_some(CountryCode(bytes))
}

impl FromStr for CountryCode {
    type Err = CountryCodeRefused;

    /// Reads `KZ`.
    fn from_str(text: &str) -> Result<Self, CountryCodeRefused> {
        letters(text)
            .filter(|code| Self::all().iter().any(|country| country.code == *code))
            .ok_or(CountryCodeRefused)
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Finds the country that a text names: by its name in any of the three
/// languages, by another known spelling, or by its code. Words such as
/// “Republic of” and signs between letters are looked past.
pub fn find_country(text: &str) -> Option<CountryCode> {
    let bare: String = text.chars().filter(|c| *c != '.').collect();
    let without_form: Vec<&str> = bare
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ','))
        .filter(|word| !word.is_empty() && !FORMS.contains(&&*word.to_lowercase()))
        .collect();
    by_key(&key(&bare)).or_else(|| by_key(&key(&without_form.concat())))
}

/// Words of a country's full name that say nothing about which it is.
const FORMS: [&str; 15] = [
    "the",
    "of",
    "republic",
    "rep",
    "pr",
    "kingdom",
    "республика",
    "респ",
    "республикасы",
    "федерация",
    "федерациясы",
    "federation",
    "islamic",
    "исламская",
    "королевство",
];

fn by_key(wanted: &str) -> Option<CountryCode> {
    static KEYS: OnceLock<HashMap<String, CountryCode>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| {
        let mut keys = HashMap::new();
        for country in CountryCode::all() {
            let names = [&country.kk, &country.ru, &country.en, &country.iso3]
                .into_iter()
                .chain(&country.alternatives)
                .map(String::as_str)
                .chain([country.code.as_str()]);
            for name in names {
                keys.entry(key(name)).or_insert(country.code);
            }
        }
        keys
    });
    keys.get(wanted).copied()
}

#[cfg(test)]
mod tests;
