//! The regions of Kazakhstan, and where a volunteer lives.
//!
//! 17 oblasts and 3 cities since 8 June 2022, by ISO 3166-2, which uses the
//! first two digits of KATO. Files come with older names and with towns in
//! place of oblasts; an old name is never silently taken for a new region.
//! Districts are not shipped: each organisation keeps the ones it needs.
//!
//! Source: DOMAIN 4.1 and 4.3; data: `data/regions.csv`, `data/region_aliases.csv` (old names
//! and spellings; their years are from memory and decide nothing).

use std::{fmt, str::FromStr, sync::OnceLock};

use serde::{Deserialize, Serialize};

use crate::{Day, data, written::text_where_people_read};

/// A region by the two digits of its ISO code: `KZ-71`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(u8);

/// Why a text is not the code of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the code of a region of Kazakhstan")]
pub struct RegionCodeRefused;

/// An oblast, or a city of the same rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegionKind {
    /// облыс, область.
    Oblast,
    /// қала, город.
    City,
}

/// A town by its three names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceName {
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

/// A region and everything that is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// `KZ-71`.
    pub code: RegionCode,
    /// The nine digits of KATO.
    pub kato: String,
    /// Oblast or city.
    pub kind: RegionKind,
    /// Full name in Kazakh: «Ақмола облысы».
    pub kk: String,
    /// Full name in Russian: «Акмолинская область».
    pub ru: String,
    /// Full name in English: “Akmola Region”.
    pub en: String,
    /// Full name in the Kazakh Latin alphabet of 2021.
    pub kk_latn: String,
    /// Short name in Kazakh, for narrow columns.
    pub short_kk: String,
    /// Short name in Russian.
    pub short_ru: String,
    /// Short name in English.
    pub short_en: String,
    /// Other spellings that are accepted.
    pub alternatives: Vec<String>,
    /// The centre; a city has none.
    pub center: Option<PlaceName>,
    /// The first day of the region in its present shape, where it is not old.
    pub valid_from: Option<Day>,
    /// The region it was a part of before that day.
    pub split_from: Option<RegionCode>,
    /// The zone of the IANA database.
    pub timezone: String,
    /// The ISO code used before, where there was one.
    pub old_iso: Option<String>,
}

impl RegionCode {
    /// Every region, in the order of the codes.
    pub fn all() -> &'static [Region] {
        static REGIONS: OnceLock<Vec<Region>> = OnceLock::new();
        REGIONS.get_or_init(read_regions)
    }

    /// The region of this code.
    pub fn region(self) -> &'static Region {
        Self::all()
            .iter()
            .find(|region| region.code == self)
            .expect("a code is only made from the table of regions")
    }

    /// The region that the land of this one lay in on a day: its places belonged to another
    /// before it was split off. Source: DOMAIN 4.1, rule 25.
    ///
    /// ```
    /// # use domain::{Day, RegionCode};
    /// let region = |code: &str| code.parse::<RegionCode>().expect("a region");
    /// let day = |day: &str| day.parse::<Day>().expect("a day");
    /// assert_eq!(region("KZ-10").on(day("2022-06-07")), region("KZ-63"));
    /// assert_eq!(region("KZ-10").on(day("2022-06-08")), region("KZ-10"));
    /// assert_eq!(region("KZ-63").on(day("2022-06-07")), region("KZ-63"));
    /// ```
    pub fn on(self, day: Day) -> Self {
        let region = self.region();
        match (region.valid_from, region.split_from) {
            (Some(from), Some(whole)) if day < from => whole,
            _ => self,
        }
    }

    /// Whether places of this region on a day belong to another one now: what is recorded in
    /// it on that day may lie in either.
    ///
    /// ```
    /// # use domain::{Day, RegionCode};
    /// let east: RegionCode = "KZ-63".parse().expect("a region");
    /// assert!(east.was_larger_on("2022-06-07".parse::<Day>().expect("a day")));
    /// assert!(!east.was_larger_on("2022-06-08".parse::<Day>().expect("a day")));
    /// ```
    pub fn was_larger_on(self, day: Day) -> bool {
        let mut all = Self::all().iter();
        all.any(|part| part.split_from == Some(self) && part.code.on(day) == self)
    }

    /// The two digits, as a number: 10 to 79.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for RegionCode {
    type Error = RegionCodeRefused;

    fn try_from(number: u8) -> Result<Self, RegionCodeRefused> {
        const NUMBERS: [u8; 20] = [
            10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79,
        ];
        NUMBERS
            .contains(&number)
            .then_some(Self(number))
            .ok_or(RegionCodeRefused)
    }
}

impl From<RegionCode> for u8 {
    fn from(code: RegionCode) -> Self {
        code.0
    }
}

impl FromStr for RegionCode {
    type Err = RegionCodeRefused;

    /// Reads `KZ-71`.
    fn from_str(text: &str) -> Result<Self, RegionCodeRefused> {
        text.strip_prefix("KZ-")
            .filter(|digits| digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|digits| digits.parse::<u8>().ok())
            .ok_or(RegionCodeRefused)
            .and_then(Self::try_from)
    }
}

text_where_people_read!(RegionCode, u8, RegionCode::to_string, |text| text
    .parse()
    .ok());

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KZ-{:02}", self.0)
    }
}

impl fmt::Debug for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn read_regions() -> Vec<Region> {
    data::rows(include_str!("../data/regions.csv"))
        .iter()
        .map(|row| {
            let code = |field: &str| row.get(field).parse::<RegionCode>().ok();
            let (kk, ru, en) = (row.get("kk"), row.get("ru"), row.get("en"));
            Region {
                code: code("iso").expect("the table of regions holds only known codes"),
                kato: row.get("kato").to_owned(),
                kind: if row.get("kind") == "city" {
                    RegionKind::City
                } else {
                    RegionKind::Oblast
                },
                kk: kk.to_owned(),
                ru: ru.to_owned(),
                en: en.to_owned(),
                kk_latn: row.get("kk_latn").to_owned(),
                short_kk: row.get("short_kk").to_owned(),
                short_ru: row.get("short_ru").to_owned(),
                short_en: row.get("short_en").to_owned(),
                alternatives: row.list("ru_alt").chain(row.list("en_alt")).collect(),
                center: Some(PlaceName {
                    kk: row.get("center_kk").to_owned(),
                    ru: row.get("center_ru").to_owned(),
                    en: row.get("center_en").to_owned(),
                })
                .filter(|center| !center.kk.is_empty()),
                valid_from: row.day("valid_from"),
                split_from: code("split_from"),
                timezone: row.get("tz").to_owned(),
                old_iso: Some(row.get("old_iso").to_owned()).filter(|iso| !iso.is_empty()),
            }
        })
        .collect()
}

/// What a text says about the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegionFound {
    /// This region.
    Exact(RegionCode),
    /// A name that is no longer used, or a place that went to another region in
    /// 2018 or 2022: a person confirms.
    Outdated {
        /// The region of today, where there is exactly one.
        now: Option<RegionCode>,
    },
    /// Nothing that is known.
    Unknown,
}

mod find;

/// Finds the region that a text names, in any of the three languages, as an
/// abbreviation, by its centre, or by an old name.
///
/// `today`: names that come into force later are not outdated yet.
pub fn find_region(text: &str, today: Day) -> RegionFound {
    find::find(text, today)
}

/// Where a volunteer lives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Residence {
    /// The region.
    pub region: RegionCode,
    /// The district or town, in the words of the register's own list or as typed.
    pub district: Option<String>,
    /// Since when, if known.
    #[serde(with = "crate::time::as_optional_days")]
    pub since: Option<Day>,
}

#[cfg(test)]
mod tests;
