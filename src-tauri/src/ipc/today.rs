//! What needs attention, and the figures of the day.

use serde::Serialize;
use ts_rs::TS;

use super::volunteers::{Count, VolunteerQuery};

/// The page of the day.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Today {
    /// Today in Kazakhstan, `YYYY-MM-DD`.
    pub day: String,
    /// What waits for a person, the most pressing first; kinds with nothing waiting are left out.
    pub attention: Vec<Attention>,
    /// People in the register, without the archive.
    pub total: u32,
    /// People by direction; one person may be in several.
    pub by_direction: Vec<Count>,
    /// People by region; the key is empty for those without one.
    pub by_region: Vec<Count>,
    /// People by status, the archive included.
    pub by_status: Vec<Count>,
}

/// One kind of thing that waits.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Attention {
    /// What waits.
    pub kind: AttentionKind,
    /// How many.
    pub count: u32,
    /// The rows behind the number; nothing where the page of personal data lists them.
    pub query: Option<VolunteerQuery>,
}

/// What can wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AttentionKind {
    /// A minor without a guardian's consent.
    GuardianMissing,
    /// A person without consent to process data.
    ConsentMissing,
    /// A person whose consent ends soon.
    ConsentExpiring,
    /// Somebody who wants to become a volunteer.
    Applicants,
    /// Hours that wait for a verdict.
    Hours,
}
