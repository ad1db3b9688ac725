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
    /// Looked at something restricted.
    Viewed {
        /// At what.
        what: Restricted,
    },
    /// Made a file of the list; which rows, by codes.
    ExportedWith {
        /// How many rows went out.
        rows: u32,
        /// The format of the file: `xlsx`.
        format: String,
        /// Which rows: pairs of codes, such as `("status", "active")`. A searched text
        /// never stands here; `("text", "1")` says that one was used.
        filter: Vec<(String, String)>,
    },
    /// Printed something.
    Printed {
        /// The code of the sheet: `list`, `consent`.
        document: String,
        /// How many rows or people stood on it.
        rows: u32,
    },
    /// Signed in.
    SignedIn,
    /// Was refused before signing in: wrong passwords.
    SignInsRefused {
        /// How many times since the last time it was noted.
        count: u32,
    },
    /// Added an operator.
    OperatorAdded,
    /// Changed the name or the role of an operator.
    OperatorChanged,
    /// Recorded that an operator left.
    OperatorLeft,
    /// Changed a password.
    PasswordChanged,
    /// Made a new recovery sheet.
    RecoveryRenewed,
    /// Made a backup.
    BackedUp {
        /// How many volunteers are in it.
        volunteers: u32,
    },
    /// Opened a backup and compared it.
    BackupVerified {
        /// How many volunteers are in it.
        volunteers: u32,
    },
    /// Put a backup in the place of the register.
    RestoredFromBackup {
        /// How many volunteers came with it.
        volunteers: u32,
    },
    /// Erased a person.
    Erased,
    /// Anonymised a person.
    Anonymised,
    /// Blocked a person's data.
    Blocked,
    /// Ended the blocking of a person's data.
    Unblocked,
    /// Made the papers after data was lost.
    BreachPackMade {
        /// How many people are meant.
        people: u32,
    },
    /// Looked through what has been kept long enough.
    RetentionReviewed {
        /// How many people were on the list.
        people: u32,
    },
    /// Did something that only a newer version has a word for. Never written.
    #[serde(skip)]
    Newer,
}

/// What is shown in full only to those who may see it, and is noted each time.
///
/// The order is part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Restricted {
    /// A national number.
    Iin,
    /// A phone number.
    Phone,
    /// A document.
    Document,
}
