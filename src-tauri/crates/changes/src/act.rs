//! What a person did, in the words of the history and the audit.

use serde::{Deserialize, Serialize};

/// One thing that a person can do. It stands in the body of every entry that the
/// action wrote.
///
/// The order is part of the format: new acts go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Made the register.
    RegisterFounded,
    /// Filled a practice register with invented people.
    PracticeMade {
        /// How many.
        volunteers: u32,
    },
    /// Changed the settings of the register.
    SettingsChanged,
    /// Added a volunteer by hand.
    VolunteerAdded,
    /// Edited a volunteer: fields, sets or facts.
    VolunteerEdited,
    /// Moved a volunteer along the path of statuses.
    StatusChanged,
    /// Recorded a consent.
    ConsentRecorded,
    /// Recorded that a consent was withdrawn.
    ConsentWithdrawn,
    /// Changed many volunteers at once.
    BulkChanged {
        /// How many.
        volunteers: u32,
    },
    /// Took in a list.
    Imported {
        /// The name of the file, without its folder.
        file: String,
        /// How many rows were written.
        rows: u32,
    },
    /// Made a file of the list.
    Exported {
        /// How many rows went out.
        rows: u32,
    },
    /// Added or edited an organisation.
    OrganisationSaved,
    /// Deleted an organisation.
    OrganisationDeleted,
    /// Deleted a volunteer.
    Deleted,
    /// Restored a deleted volunteer.
    Restored,
    /// Undid an earlier action, which the body names.
    Undone,
    /// Did something that only a newer version has a word for. Never written.
    #[serde(skip)]
    Newer,
}
