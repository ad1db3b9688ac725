//! The settings of the register.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::volunteers::Named;

/// What the settings page shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Settings {
    /// The name of the organisation.
    pub organisation: String,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Minutes without a touch before it locks.
    pub lock_minutes: u16,
    /// Below this age a guardian's consent is needed.
    pub minors_consent_under: u8,
    /// Who answers for personal data.
    pub responsible: Option<String>,
    /// Hours of rest between two days of work, below which is warned.
    pub rest_hours: u8,
    /// How hours are counted.
    pub policies: HoursPoliciesDto,
    /// What an hour of each year is worth, the latest year first.
    pub rates: Vec<HourRateDto>,
    /// Who works in the register.
    pub operators: Vec<Named>,
    /// The folder of the register.
    pub folder: String,
    /// The id of the register.
    pub register_id: String,
    /// Entries in the log.
    #[ts(type = "number")]
    pub entries: u64,
}

/// What the settings page sends.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SettingsDraft {
    /// The name of the organisation.
    pub organisation: String,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Minutes without a touch before it locks.
    pub lock_minutes: u16,
    /// 14, 16 or 18.
    pub minors_consent_under: u8,
    /// Who answers for personal data.
    pub responsible: Option<String>,
    /// From 0 to 24.
    pub rest_hours: u8,
}

/// How hours at night count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "NightCounts")]
#[serde(rename_all = "snake_case")]
pub enum NightCountsDto {
    /// As any other.
    AsOthers,
    /// They count and are told separately.
    Apart,
    /// They do not count.
    Not,
}

/// How the organisation counts hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "HoursPolicies")]
pub struct HoursPoliciesDto {
    /// Minutes that new events take off the hours of marks.
    pub break_minutes: u16,
    /// When the work was longer than these minutes; the break is shorter.
    pub break_after: u16,
    /// How hours at night count.
    pub night: NightCountsDto,
    /// The minute of the day at which the night begins.
    pub night_from: u16,
    /// The minute at which it ends.
    pub night_until: u16,
    /// Minutes of travel that count for a person and day; 0 counts none.
    pub travel_minutes: u16,
}

/// What an hour of a year is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "HourRate")]
pub struct HourRateDto {
    /// The year.
    pub year: u16,
    /// In hundredths of a tenge.
    pub tiyn: u32,
    /// Where the rate was taken from.
    pub source: String,
}
