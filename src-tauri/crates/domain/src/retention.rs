//! How long each kind of record is kept.
//!
//! Nothing goes by itself when its time is over: once a year a person looks through
//! the list of what is due and decides.
//!
//! Source: DOMAIN 2, rule 66. The law sets no number of years: data is kept no longer
//! than its purpose needs, and the organisation says how long that is.

use serde::{Deserialize, Serialize};

/// The times for which records are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Retention {
    /// Years after a volunteer went to the archive.
    pub volunteers_after_archive_years: u8,
    /// Months after the last change of an applicant.
    pub applicants_months: u8,
    /// Kept because stored settings have it, and asked of nobody: the audit log is part of the
    /// chain of changes, of which no line can be taken out.
    pub audit_years: u8,
    /// Days after which a backup is removed.
    pub backups_days: u16,
}

impl Default for Retention {
    /// Three years, one year, five years, ninety days.
    fn default() -> Self {
        Self {
            volunteers_after_archive_years: 3,
            applicants_months: 12,
            audit_years: 5,
            backups_days: 90,
        }
    }
}

impl Retention {
    /// The most years of anything.
    pub const YEARS_MAX: u8 = 75;
    /// The most months of an applicant.
    pub const MONTHS_MAX: u8 = 120;
    /// The most days of a backup.
    pub const DAYS_MAX: u16 = 3650;

    /// Whether every time is one that can be meant: at least one, at most the greatest.
    pub const fn is_meant(&self) -> bool {
        let Self {
            volunteers_after_archive_years,
            applicants_months,
            audit_years,
            backups_days,
        } = *self;
        volunteers_after_archive_years >= 1
            && volunteers_after_archive_years <= Self::YEARS_MAX
            && applicants_months >= 1
            && applicants_months <= Self::MONTHS_MAX
            && audit_years >= 1
            && audit_years <= Self::YEARS_MAX
            && backups_days >= 1
            && backups_days <= Self::DAYS_MAX
    }
}

#[cfg(test)]
mod tests;
