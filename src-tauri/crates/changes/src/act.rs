//! What a person did, in the words of the history and the audit.

use domain::ActionId;
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
    /// Remembered a list that was taken in, so that it and its sender are known again.
    ListRemembered {
        /// The list.
        list: Box<ListMemory>,
    },
    /// Named, changed or removed questions to the list.
    FiltersChanged,
    /// Joined two records of one person.
    Joined,
    /// Took a join apart.
    Separated,
    /// Said of two records that they are two people, or took that back.
    ToldApart,
    /// Had a laptop remembered: it opens the register without a password.
    LaptopRemembered,
    /// Ended that, by hand or by a new password.
    LaptopForgotten,
    /// Signed in on a remembered laptop, without a password.
    SignedInRemembered,
    /// Removed a register that had given way to a backup.
    OldRegisterRemoved {
        /// How many volunteers were in it; 0 if nobody could say.
        volunteers: u32,
    },
    /// Added or edited a programme.
    ProgrammeSaved,
    /// Added or edited an event.
    EventSaved,
    /// Copied events: once, or as a series.
    EventsCopied {
        /// How many were made.
        events: u32,
    },
    /// Moved an event along its path.
    EventStateChanged,
    /// Deleted an event, or a programme.
    EventDeleted,
    /// Restored one.
    EventRestored,
    /// Added, edited, cancelled or deleted shifts.
    ShiftsSaved {
        /// How many.
        shifts: u32,
    },
    /// Changed who is on the list of an event, or who works which shift.
    PeopleAssigned {
        /// How many people.
        people: u32,
    },
    /// Recorded who came and who went.
    PeopleMarked {
        /// How many marks.
        marks: u32,
    },
    /// Declared a mark void.
    MarkVoided,
    /// Closed goings that were forgotten.
    MarksClosed {
        /// How many.
        marks: u32,
    },
    /// Claimed hours: by hand, or from marks.
    HoursClaimed {
        /// How many claims.
        claims: u32,
    },
    /// Confirmed or rejected hours.
    HoursSettled {
        /// How many claims.
        claims: u32,
    },
    /// Put other hours in the place of claimed ones, or declared them void.
    HoursCorrected,
    /// Changed how an event receives guests: categories, lists, what is asked.
    DeskSetUp,
    /// Added a guest, or changed what a guest is at an event.
    GuestSaved,
    /// Let a guest in or out at a list.
    GuestPassed,
    /// Did not let a guest pass.
    PassRefused,
    /// Made badges.
    BadgesMade {
        /// How many.
        badges: u32,
    },
    /// Made a new badge in the place of one that does not hold any more.
    BadgeReplaced,
    /// Remembered how a list that was taken in is read: the next of the same sender is read so.
    ListReadingRemembered {
        /// How.
        list: Box<ListReading>,
    },
    /// Printed a badge.
    BadgePrinted,
    /// Changed what the badges of an event look like.
    BadgesLaidOut,
    /// Practised at the desk of an event, with invented guests.
    DeskPractised,
    /// Took out of records what may be kept with a consent only.
    ReducedToMinimum {
        /// How many people.
        people: u32,
    },
    /// Noted how many records that were there before a list changed, once it was taken in.
    ListChanged {
        /// The action that took it in.
        list: ActionId,
        /// How many.
        records: u32,
    },
    /// Did something that only a newer version has a word for. Never written.
    #[serde(skip)]
    Newer,
}

/// What is remembered of a list that was taken in: enough to know the same file and the
/// next list of the same sender, and nothing of the people in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListMemory {
    /// The action that took it in.
    pub action: ActionId,
    /// BLAKE3 of the bytes of the file.
    pub hash: [u8; 32],
    /// What its headings have in common with other lists of the sender: a hash of them.
    pub heads: [u8; 16],
    /// Who sends such lists, in a person's words.
    pub sender: Option<String>,
    /// What the columns hold: sheet and column from 0, the code of a field.
    pub columns: Vec<(u16, u16, String)>,
    /// The name of the encoding, where a person chose it.
    pub encoding: Option<String>,
}

/// How the lists of a sender are read, beside what [`ListMemory`] says of their columns.
///
/// Words of a list are kept as hashes: they may hold what nobody meant to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListReading {
    /// The action that took the list in.
    pub action: ActionId,
    /// Who sends such lists, in a person's words.
    pub sender: Option<String>,
    /// What its headings have in common with other lists of the sender: a hash of them.
    pub heads: [u8; 16],
    /// Where the tables of sheets, from 0, are, where a person said it.
    pub tables: Vec<(u16, ListTable)>,
    /// What words mean: the code of a field, a hash of the word, the code that is meant.
    pub words: Vec<(String, [u8; 16], String)>,
}

/// Where the table of a sheet is.
///
/// The order is part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListTable {
    /// Nothing is taken from the sheet.
    Nowhere,
    /// The header stands on this line, from 1.
    Header(u32),
    /// The table begins with its first row.
    NoHeader,
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
