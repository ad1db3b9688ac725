//! What people decided about two records: one person, two people, or nothing yet.
//!
//! A join destroys nothing: it names the pair, and both records stay as they are. What the
//! joined person shows is computed from both. Taking a join apart is one more decision, and
//! each half is then what it would be without it.
//!
//! Source: SYNC 8.1, "Person duplicates"; DESIGN 4.

use serde::{Deserialize, Serialize};

use crate::{VolunteerField, VolunteerId};

/// What was decided about a pair of records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PairVerdict {
    /// Nothing, or a decision was taken back.
    #[default]
    Open,
    /// They are one person.
    Joined {
        /// The fields for which a person chose whose value holds. For the others the later
        /// value holds, and any value rather than none.
        keep: Vec<Choice>,
    },
    /// They are two people, however alike.
    Different,
}

/// That of two joined records one gives a field, until somebody edits it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Choice {
    /// The field.
    pub field: VolunteerField,
    /// Whose value holds.
    pub from: VolunteerId,
}

/// The decision about one record and another with a greater id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairDecision {
    /// The other record.
    pub other: VolunteerId,
    /// What was decided.
    pub verdict: PairVerdict,
}
