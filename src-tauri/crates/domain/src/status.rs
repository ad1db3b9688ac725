//! The path of a volunteer: applicant, active, paused, archived.
//!
//! An archived volunteer is not deleted: hours and certificates stay.

use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};

/// Where a volunteer stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Wants to help, is not taken on yet.
    Applicant,
    /// Helps.
    Active,
    /// Does not help for some time.
    Paused {
        /// Why, in free words.
        reason: Option<String>,
    },
    /// Does not help any more.
    Archived {
        /// Why.
        reason: ArchiveReason,
        /// More, in free words.
        note: Option<String>,
    },
}

/// Why a volunteer does not help any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ArchiveReason {
    /// By the person's own wish.
    OwnWish,
    /// Moved to another place.
    Moved,
    /// Cannot be reached.
    Unreachable,
    /// The application was not accepted.
    Declined,
    /// The organisation ended it.
    Dismissed,
    /// Died.
    Deceased,
    /// Another reason; the note says which.
    Other,
}

impl ArchiveReason {
    /// Every reason, in the order of the list on the screen.
    pub const ALL: [Self; 7] = [
        Self::OwnWish,
        Self::Moved,
        Self::Unreachable,
        Self::Declined,
        Self::Dismissed,
        Self::Deceased,
        Self::Other,
    ];

    /// The reason as a code for files and the window: `own_wish`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OwnWish => "own_wish",
            Self::Moved => "moved",
            Self::Unreachable => "unreachable",
            Self::Declined => "declined",
            Self::Dismissed => "dismissed",
            Self::Deceased => "deceased",
            Self::Other => "other",
        }
    }

    /// The reason of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// A status without its reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StatusKind {
    /// See [`Status::Applicant`].
    Applicant,
    /// See [`Status::Active`].
    Active,
    /// See [`Status::Paused`].
    Paused,
    /// See [`Status::Archived`].
    Archived,
}

impl StatusKind {
    /// Every kind, in the order of the path.
    pub const ALL: [Self; 4] = [Self::Applicant, Self::Active, Self::Paused, Self::Archived];
}

impl Status {
    /// The status without its reasons.
    pub const fn kind(&self) -> StatusKind {
        match self {
            Self::Applicant => StatusKind::Applicant,
            Self::Active => StatusKind::Active,
            Self::Paused { .. } => StatusKind::Paused,
            Self::Archived { .. } => StatusKind::Archived,
        }
    }
}

/// Why a status cannot follow another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StatusRefused {
    /// An applicant has nothing to pause.
    #[error("an applicant cannot be paused")]
    ApplicantPaused,
    /// A volunteer does not become an applicant again.
    #[error("a volunteer cannot become an applicant")]
    BackToApplicant,
    /// Someone in the archive has nothing to pause.
    #[error("someone in the archive cannot be paused")]
    ArchivedPaused,
    /// "Other" was chosen and nothing says what.
    #[error("another reason needs a note")]
    NoteMissing,
}

impl ToMessage for StatusRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::ApplicantPaused => (Kind::Refused, messages::status_error_applicant_paused()),
            Self::BackToApplicant => (Kind::Refused, messages::status_error_back_to_applicant()),
            Self::ArchivedPaused => (Kind::Refused, messages::status_error_archived_paused()),
            Self::NoteMissing => (Kind::Invalid, messages::status_error_note_missing()),
        }
    }
}

/// Whether `to` may follow `from`.
///
/// An applicant becomes active or goes to the archive; an active volunteer
/// pauses or goes to the archive; a paused one comes back or goes to the
/// archive; from the archive one returns as active or applies anew. The same
/// kind again changes the reason.
///
/// # Errors
/// [`StatusRefused`] names the step for any other one, or
/// [`StatusRefused::NoteMissing`] if the reason is [`ArchiveReason::Other`] and the note is empty.
pub fn change(from: &Status, to: &Status) -> Result<(), StatusRefused> {
    use StatusKind::{Active, Applicant, Archived, Paused};

    match (from.kind(), to.kind()) {
        (Applicant, Paused) => return Err(StatusRefused::ApplicantPaused),
        (Active | Paused, Applicant) => return Err(StatusRefused::BackToApplicant),
        (Archived, Paused) => return Err(StatusRefused::ArchivedPaused),
        (Applicant, Applicant | Active | Archived)
        | (Active | Paused, Active | Paused | Archived)
        | (Archived, Applicant | Active | Archived) => {}
    }
    match to {
        Status::Archived {
            reason: ArchiveReason::Other,
            note,
        } if note.as_deref().is_none_or(|note| note.trim().is_empty()) => {
            Err(StatusRefused::NoteMissing)
        }
        Status::Applicant | Status::Active | Status::Paused { .. } | Status::Archived { .. } => {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests;
