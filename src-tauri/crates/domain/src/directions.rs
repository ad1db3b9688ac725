//! The directions of volunteer work.
//!
//! Eight national ones, and the children that an organisation adds for itself.
//! The list changes with the years, so every direction has days of validity
//! and an old event keeps the meaning of its time.
//!
//! Source: DOMAIN 5; data: `data/directions.csv`.

use std::{fmt, sync::OnceLock};

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use crate::{Day, data, fold::key};

/// A direction by its code: `taza_alem`; lower-case letters, digits and `_`, 1 to 40 of them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "CompactString", into = "CompactString")]
pub struct DirectionCode(CompactString);

/// Why a text is not the code of a direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the code of a direction")]
pub struct DirectionCodeRefused;

/// May a minor work in a direction?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MinorsIn {
    /// With the consent that the law asks for.
    WithConsent,
    /// The emergency work of this direction is for adults only.
    AdultsOnlyForEmergencyWork,
    /// For adults only.
    AdultsOnly,
}

/// A direction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Direction {
    /// Its code.
    pub code: DirectionCode,
    /// Kazakh name.
    pub kk: String,
    /// Russian name.
    pub ru: String,
    /// English name.
    pub en: String,
    /// The direction it is a part of; national ones have none.
    pub parent: Option<DirectionCode>,
    /// The first day it is used.
    #[serde(with = "crate::time::as_optional_days")]
    pub valid_from: Option<Day>,
    /// The last day it is used.
    #[serde(with = "crate::time::as_optional_days")]
    pub valid_to: Option<Day>,
    /// Other spellings that are accepted.
    pub aliases: Vec<String>,
    /// May a minor work in it?
    pub under18: MinorsIn,
}

impl DirectionCode {
    /// Takes a code.
    ///
    /// # Errors
    /// [`DirectionCodeRefused`] if it has other characters than the type allows.
    pub fn parse(text: &str) -> Result<Self, DirectionCodeRefused> {
        Self::try_from(CompactString::from(text))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<CompactString> for DirectionCode {
    type Error = DirectionCodeRefused;

    fn try_from(code: CompactString) -> Result<Self, DirectionCodeRefused> {
        let fits = (1..=40).contains(&code.len())
            && code
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        fits.then_some(Self(code)).ok_or(DirectionCodeRefused)
    }
}

impl From<DirectionCode> for CompactString {
    fn from(code: DirectionCode) -> Self {
        code.0
    }
}

impl fmt::Display for DirectionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for DirectionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The eight directions of Birgemiz, in their usual order.
pub fn national_directions() -> &'static [Direction] {
    static DIRECTIONS: OnceLock<Vec<Direction>> = OnceLock::new();
    DIRECTIONS.get_or_init(|| {
        data::rows(include_str!("../data/directions.csv"))
            .iter()
            .map(|row| Direction {
                code: DirectionCode(row.get("code").into()),
                kk: row.get("kk").to_owned(),
                ru: row.get("ru").to_owned(),
                en: row.get("en").to_owned(),
                parent: None,
                valid_from: None,
                valid_to: None,
                aliases: ["seed_spelling", "kk_latn_2021", "kk_latn_2018"]
                    .into_iter()
                    .map(|column| row.get(column).to_owned())
                    .chain(
                        SPELLINGS
                            .iter()
                            .filter(|(code, _)| *code == row.get("code"))
                            .map(|(_, spelling)| (*spelling).to_owned()),
                    )
                    .collect(),
                under18: match row.get("under18") {
                    "adults_only_for_emergency_work" => MinorsIn::AdultsOnlyForEmergencyWork,
                    _ => MinorsIn::WithConsent,
                },
            })
            .collect()
    })
}

/// Spellings that are met and that no table of letters leads to: code, spelling.
const SPELLINGS: [(&str, &str); 1] = [("saulyq", "Saylyq")];

/// Finds the direction that a text names: in any language, script or known
/// spelling, among the national ones and then among `local`. A number behind
/// the name (`Asyl mura 2`) and words in brackets («Защита (животные)») are
/// looked past.
pub fn find_direction(text: &str, local: &[Direction]) -> Option<DirectionCode> {
    let without_brackets = text.split('(').next().unwrap_or_default();
    let without_number =
        without_brackets.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    [text, without_brackets, without_number]
        .into_iter()
        .find_map(|text| named(text, local))
}

fn named(text: &str, local: &[Direction]) -> Option<DirectionCode> {
    let wanted = key(text);
    if wanted.is_empty() {
        return None;
    }
    let national = national_keys()
        .iter()
        .find(|(name, _)| *name == wanted)
        .map(|(_, code)| code);
    national
        .or_else(|| {
            local
                .iter()
                .find(|direction| keys(direction).any(|name| name == wanted))
                .map(|direction| &direction.code)
        })
        .cloned()
}

/// The keys of everything a direction is called.
fn keys(direction: &Direction) -> impl Iterator<Item = String> {
    [&direction.kk, &direction.ru, &direction.en]
        .into_iter()
        .chain(&direction.aliases)
        .map(String::as_str)
        .chain([direction.code.as_str()])
        .map(key)
}

fn national_keys() -> &'static [(String, DirectionCode)] {
    static KEYS: OnceLock<Vec<(String, DirectionCode)>> = OnceLock::new();
    KEYS.get_or_init(|| {
        national_directions()
            .iter()
            .flat_map(|direction| keys(direction).map(|name| (name, direction.code.clone())))
            .collect()
    })
}

/// What one cell says about directions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DirectionsFound {
    /// The directions, in the order of the text, each once.
    pub directions: Vec<DirectionCode>,
    /// The words that name none.
    pub unknown: Vec<String>,
}

/// Finds the directions in a cell that may name several: «Қамқор, Білім»,
/// «Чистый мир / Забота», «Аяла; Таза әлем».
pub fn find_directions(text: &str, local: &[Direction]) -> DirectionsFound {
    let mut found = DirectionsFound::default();
    for piece in text.split([',', ';', '/', '|', '+', '\n']) {
        let piece = crate::text::clean(piece).text;
        match find_direction(&piece, local) {
            Some(code) if found.directions.contains(&code) => {}
            Some(code) => found.directions.push(code),
            None if piece.is_empty() => {}
            None => found.unknown.push(piece),
        }
    }
    found
}

impl Direction {
    /// A direction of an organisation's own, used from `from` on; what minors may do in
    /// it is what they may do in its parent.
    ///
    /// `names`: Kazakh, Russian, English.
    pub fn local(
        code: DirectionCode,
        names: [String; 3],
        parent: Option<&Self>,
        from: Day,
    ) -> Self {
        let [kk, ru, en] = names;
        Self {
            code,
            kk,
            ru,
            en,
            parent: parent.map(|parent| parent.code.clone()),
            valid_from: Some(from),
            valid_to: None,
            aliases: Vec::new(),
            under18: parent.map_or(MinorsIn::WithConsent, |parent| parent.under18),
        }
    }

    /// Whether the direction is used on this day.
    pub fn is_valid_on(&self, day: Day) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }
}

#[cfg(test)]
mod tests;
