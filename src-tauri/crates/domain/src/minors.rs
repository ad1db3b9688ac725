//! The rules for volunteers under 18.
//!
//! Two voices disagree on the age of consent: the law says 14, the Committee
//! for children's rights said 16 in August 2025. The register chooses, 16 by
//! default. The bars for everyone under 18 are the law's own and cannot be
//! switched off.
//!
//! Source: DOMAIN 1.2, rule 5 (law 42-VI of 30.12.2016, article 12). Not legal advice.

use serde::{Deserialize, Serialize};

use crate::{Age, BirthDate, Day};

/// The age that makes an adult.
pub const ADULT_AT: u8 = 18;

/// Below which age a parent's or guardian's written consent is needed.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum ConsentAge {
    /// Under 14: the letter of the law (consent, or accompaniment).
    Under14,
    /// Under 16: the statement of the Committee for children's rights.
    #[default]
    Under16,
    /// Under 18: every minor, by the organisation's own rule.
    Under18,
}

impl ConsentAge {
    /// The age in years: 14, 16 or 18.
    pub const fn years(self) -> u8 {
        match self {
            Self::Under14 => 14,
            Self::Under16 => 16,
            Self::Under18 => 18,
        }
    }

    /// The choice that these years stand for; `None` unless 14, 16 or 18.
    pub const fn from_years(years: u8) -> Option<Self> {
        match years {
            14 => Some(Self::Under14),
            16 => Some(Self::Under16),
            18 => Some(Self::Under18),
            _ => None,
        }
    }

    /// Where the threshold comes from.
    pub const fn source(self) -> MinorsSource {
        match self {
            Self::Under14 => MinorsSource::Law2016Article12,
            Self::Under16 => MinorsSource::Committee2025,
            Self::Under18 => MinorsSource::OwnRule,
        }
    }
}

/// Where a threshold comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MinorsSource {
    /// Article 12 of the law on volunteer activity of 30.12.2016.
    Law2016Article12,
    /// The statement of the Committee for children's rights of August 2025.
    Committee2025,
    /// The organisation's own rule, stricter than both.
    OwnRule,
}

/// The rules for minors that a register works by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinorsPolicy {
    /// The chosen threshold.
    pub consent_under: ConsentAge,
    /// The version of the rules of this module when it was chosen.
    pub version: u16,
}

impl MinorsPolicy {
    /// The version of the rules below.
    pub const VERSION: u16 = 1;

    /// The rules of today with this threshold.
    pub const fn new(consent_under: ConsentAge) -> Self {
        Self {
            consent_under,
            version: Self::VERSION,
        }
    }

    /// Where the threshold comes from.
    pub const fn source(&self) -> MinorsSource {
        self.consent_under.source()
    }
}

impl Default for MinorsPolicy {
    fn default() -> Self {
        Self::new(ConsentAge::default())
    }
}

/// Kinds of task that need a second look when a minor is assigned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TaskKind {
    /// Help to victims of disasters, conflicts, accidents, crimes, to refugees; emergency work.
    Emergency,
    /// Help to people who have or had a criminal record or are prosecuted.
    CriminalRecord,
    /// Heavy work, work in harmful or dangerous conditions.
    Hazardous,
    /// Collecting cash.
    CashCollection,
}

/// What a rule says about a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskRule {
    /// Nothing stands against it.
    Allowed,
    /// Allowed after a warning.
    Warned,
    /// Barred by the law; no coordinator can override it.
    Barred,
}

impl TaskKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [
        Self::Emergency,
        Self::CriminalRecord,
        Self::Hazardous,
        Self::CashCollection,
    ];

    /// The rule for a person of this birth date on this day. Someone whose age
    /// is not known is treated as an adult: the register asks for the date.
    pub fn rule_for(self, birth: Option<&BirthDate>, on: Day) -> TaskRule {
        if !is_minor(birth, on) {
            return TaskRule::Allowed;
        }
        if self.is_barred_to_minors() {
            TaskRule::Barred
        } else {
            TaskRule::Warned
        }
    }

    /// Whether the law bars everyone under 18 from it.
    pub const fn is_barred_to_minors(self) -> bool {
        match self {
            Self::Emergency | Self::CriminalRecord | Self::Hazardous => true,
            Self::CashCollection => false,
        }
    }
}

/// The tasks that the law bars for a person of this birth date on this day.
pub fn barred_tasks(birth: Option<&BirthDate>, on: Day) -> Vec<TaskKind> {
    TaskKind::ALL
        .into_iter()
        .filter(|task| task.rule_for(birth, on) == TaskRule::Barred)
        .collect()
}

/// Whether the person is certainly under 18, or may be: with a year alone the
/// younger age counts. `false` when nothing is known.
pub fn is_minor(birth: Option<&BirthDate>, on: Day) -> bool {
    is_under(ADULT_AT, birth, on)
}

/// Whether a parent's or guardian's consent is needed on this day.
pub fn needs_guardian_consent(birth: Option<&BirthDate>, on: Day, policy: &MinorsPolicy) -> bool {
    is_under(policy.consent_under.years(), birth, on)
}

fn is_under(years: u8, birth: Option<&BirthDate>, on: Day) -> bool {
    birth
        .and_then(|birth| birth.age_on(on))
        .map(Age::years)
        .is_some_and(|age| age < years)
}

#[cfg(test)]
mod tests;
