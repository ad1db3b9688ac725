//! Who may do what: roles, deeds, and the one table that joins them.
//!
//! A person who works with the register has one role. A deed is a group of actions
//! that the roles may differ in; every action of `app` names the deed it is. The
//! window offers what the table allows and nothing else, and `app` asks the table
//! again: what a window hides is hidden for convenience, what `app` refuses is refused.
//!
//! Somebody may be limited to certain events: they do what their role may, in those events
//! only, and nothing that is of the whole register. [`Deed::is_of_event`] says which deeds
//! that leaves; whoever answers for the register or for its personal data cannot be limited.
//!
//! Roles bind people who sign in through the program. They do not bind somebody who
//! holds the key of the register and writes a program of his own.
//!
//! Source: DOMAIN rules 55, 60, 61, 64; FEATURES 121 and 122.

use serde::{Deserialize, Serialize};

/// The role of a person who works with the register.
///
/// The numbers are part of the format: new roles go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Answers for the register: may do everything.
    Owner,
    /// Leads the daily work with volunteers.
    Coordinator,
    /// Works with people who receive aid.
    Aid,
    /// Registers people at a desk, for a shift.
    Desk,
    /// Looks only.
    Viewer,
    /// Answers for personal data before the law and before the people.
    DataOfficer,
}

impl Role {
    /// Every role, in the order of their numbers.
    pub const ALL: [Self; 6] = [
        Self::Owner,
        Self::Coordinator,
        Self::Aid,
        Self::Desk,
        Self::Viewer,
        Self::DataOfficer,
    ];

    /// The role as a code for files and the window: `data_officer`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Coordinator => "coordinator",
            Self::Aid => "aid",
            Self::Desk => "desk",
            Self::Viewer => "viewer",
            Self::DataOfficer => "data_officer",
        }
    }

    /// The role of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether somebody in this role can be limited to certain events. Who answers for the
    /// register, or before the law for all its data, answers for the whole of it.
    pub const fn can_be_limited(self) -> bool {
        match self {
            Self::Coordinator | Self::Aid | Self::Desk | Self::Viewer => true,
            Self::Owner | Self::DataOfficer => false,
        }
    }

    /// Whether this role may do a deed.
    pub const fn may(self, deed: Deed) -> bool {
        deed.row()[self as usize]
    }
}

/// A group of actions that the roles may differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Deed {
    /// Lists and records of volunteers, with numbers masked. A desk has none of them: it sees
    /// the cards of the event that it is open for.
    SeeVolunteers,
    /// IIN and phone in full; each look is noted.
    SeeRestricted,
    /// A new volunteer.
    AddVolunteer,
    /// Fields, sets and facts of a volunteer, and settling what two people changed.
    EditVolunteer,
    /// The path of statuses.
    ChangeStatus,
    /// Deleting a volunteer, and restoring one.
    DeleteVolunteer,
    /// One change of many volunteers.
    BulkEdit,
    /// Taking a list in.
    Import,
    /// Making a file of a list.
    Export,
    /// Printing a list or a sheet of people.
    Print,
    /// Adding, editing and deleting organisations.
    SaveOrganisation,
    /// Adding directions of the organisation's own.
    AddDirection,
    /// The settings of the register.
    ChangeSettings,
    /// Adding operators, their roles, their leaving, a new password for one of them.
    ManageOperators,
    /// A new recovery sheet.
    RenewRecovery,
    /// Who did and saw what.
    SeeAudit,
    /// Making and checking a backup by hand.
    MakeBackup,
    /// Putting a backup in the place of the register.
    Restore,
    /// Erasing a person for good.
    Erase,
    /// Leaving of a person what nobody can be known by.
    Anonymise,
    /// Blocking a person's data, and ending that.
    Block,
    /// Recording consents and their withdrawal.
    RecordConsent,
    /// The yearly list of data whose time is over.
    SeeRetention,
    /// How long data is kept, and which fields are collected at all.
    SetRetention,
    /// The papers after data was lost.
    BreachPack,
    /// Taking an action back.
    Undo,
    /// Filling a register with invented people.
    Practice,
    /// Naming questions to the list for everybody who works with the register.
    ShareFilter,
    /// Joining two records of one person, taking that back, and telling two people apart.
    JoinVolunteers,
    /// Certificates of hours and letters of thanks with a number, and their reprints.
    IssueCertificates,
    /// Programmes, events, shifts, who is in them, and their figures.
    SeeEvents,
    /// Adding, editing, copying, moving along their path and deleting programmes, events and
    /// shifts.
    SaveEvents,
    /// Who is on the list of an event and who works which shift.
    AssignPeople,
    /// Who came and who went.
    MarkPeople,
    /// Claiming hours and correcting claims.
    ClaimHours,
    /// Confirming and rejecting hours that another person claimed.
    ConfirmHours,
    /// Opening the register, taking the place of another, the names of those who work here.
    SignIn,
    /// The desk of a forum: cards of the guests and of those who work at it, scans, badges.
    ReceiveGuests,
}

impl Deed {
    /// Every deed.
    pub const ALL: [Self; 38] = [
        Self::SeeVolunteers,
        Self::SeeRestricted,
        Self::AddVolunteer,
        Self::EditVolunteer,
        Self::ChangeStatus,
        Self::DeleteVolunteer,
        Self::BulkEdit,
        Self::Import,
        Self::Export,
        Self::Print,
        Self::SaveOrganisation,
        Self::AddDirection,
        Self::ChangeSettings,
        Self::ManageOperators,
        Self::RenewRecovery,
        Self::SeeAudit,
        Self::MakeBackup,
        Self::Restore,
        Self::Erase,
        Self::Anonymise,
        Self::Block,
        Self::RecordConsent,
        Self::SeeRetention,
        Self::SetRetention,
        Self::BreachPack,
        Self::Undo,
        Self::Practice,
        Self::ShareFilter,
        Self::JoinVolunteers,
        Self::IssueCertificates,
        Self::SeeEvents,
        Self::SaveEvents,
        Self::AssignPeople,
        Self::MarkPeople,
        Self::ClaimHours,
        Self::ConfirmHours,
        Self::SignIn,
        Self::ReceiveGuests,
    ];

    /// The deed as a code for the window: `see_volunteers`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SeeVolunteers => "see_volunteers",
            Self::SeeRestricted => "see_restricted",
            Self::AddVolunteer => "add_volunteer",
            Self::EditVolunteer => "edit_volunteer",
            Self::ChangeStatus => "change_status",
            Self::DeleteVolunteer => "delete_volunteer",
            Self::BulkEdit => "bulk_edit",
            Self::Import => "import",
            Self::Export => "export",
            Self::Print => "print",
            Self::SaveOrganisation => "save_organisation",
            Self::AddDirection => "add_direction",
            Self::ChangeSettings => "change_settings",
            Self::ManageOperators => "manage_operators",
            Self::RenewRecovery => "renew_recovery",
            Self::SeeAudit => "see_audit",
            Self::MakeBackup => "make_backup",
            Self::Restore => "restore",
            Self::Erase => "erase",
            Self::Anonymise => "anonymise",
            Self::Block => "block",
            Self::RecordConsent => "record_consent",
            Self::SeeRetention => "see_retention",
            Self::SetRetention => "set_retention",
            Self::BreachPack => "breach_pack",
            Self::Undo => "undo",
            Self::Practice => "practice",
            Self::ShareFilter => "share_filter",
            Self::JoinVolunteers => "join_volunteers",
            Self::IssueCertificates => "issue_certificates",
            Self::SeeEvents => "see_events",
            Self::SaveEvents => "save_events",
            Self::AssignPeople => "assign_people",
            Self::MarkPeople => "mark_people",
            Self::ClaimHours => "claim_hours",
            Self::ConfirmHours => "confirm_hours",
            Self::SignIn => "sign_in",
            Self::ReceiveGuests => "receive_guests",
        }
    }

    /// Whether the deed can be done within one event, by somebody who is limited to it. Every
    /// other deed is of the whole register, [`Deed::SignIn`] of nobody's in particular.
    pub const fn is_of_event(self) -> bool {
        match self {
            Self::SeeEvents
            | Self::SaveEvents
            | Self::AssignPeople
            | Self::MarkPeople
            | Self::ClaimHours
            | Self::ConfirmHours
            | Self::ReceiveGuests
            | Self::Print
            | Self::Undo => true,
            Self::SeeVolunteers
            | Self::SeeRestricted
            | Self::AddVolunteer
            | Self::EditVolunteer
            | Self::ChangeStatus
            | Self::DeleteVolunteer
            | Self::BulkEdit
            | Self::Import
            | Self::Export
            | Self::SaveOrganisation
            | Self::AddDirection
            | Self::ChangeSettings
            | Self::ManageOperators
            | Self::RenewRecovery
            | Self::SeeAudit
            | Self::MakeBackup
            | Self::Restore
            | Self::Erase
            | Self::Anonymise
            | Self::Block
            | Self::RecordConsent
            | Self::SeeRetention
            | Self::SetRetention
            | Self::BreachPack
            | Self::Practice
            | Self::ShareFilter
            | Self::JoinVolunteers
            | Self::IssueCertificates
            | Self::SignIn => false,
        }
    }

    /// One row of the table: the roles in the order of [`Role::ALL`].
    #[rustfmt::skip]
    const fn row(self) -> [bool; 6] {
        const Y: bool = true;
        const N: bool = false;
        match self {
            //                        Owner Coord. Aid Desk Viewer Officer
            Self::SeeVolunteers    => [Y,    Y,    Y,   N,   Y,    Y],
            Self::SeeRestricted    => [Y,    Y,    Y,   N,   N,    Y],
            Self::AddVolunteer     => [Y,    Y,    N,   N,   N,    N],
            Self::EditVolunteer    => [Y,    Y,    N,   N,   N,    N],
            Self::ChangeStatus     => [Y,    Y,    N,   N,   N,    N],
            Self::DeleteVolunteer  => [Y,    Y,    N,   N,   N,    N],
            Self::BulkEdit         => [Y,    Y,    N,   N,   N,    N],
            Self::Import           => [Y,    Y,    N,   N,   N,    N],
            Self::Export           => [Y,    Y,    N,   N,   N,    Y],
            Self::Print            => [Y,    Y,    Y,   N,   N,    Y],
            Self::SaveOrganisation => [Y,    Y,    N,   N,   N,    N],
            Self::AddDirection     => [Y,    Y,    N,   N,   N,    N],
            Self::ChangeSettings   => [Y,    N,    N,   N,   N,    N],
            Self::ManageOperators  => [Y,    N,    N,   N,   N,    N],
            Self::RenewRecovery    => [Y,    N,    N,   N,   N,    N],
            Self::SeeAudit         => [Y,    N,    N,   N,   N,    Y],
            Self::MakeBackup       => [Y,    Y,    N,   N,   N,    Y],
            Self::Restore          => [Y,    N,    N,   N,   N,    N],
            Self::Erase            => [Y,    N,    N,   N,   N,    Y],
            Self::Anonymise        => [Y,    N,    N,   N,   N,    Y],
            Self::Block            => [Y,    N,    N,   N,   N,    Y],
            Self::RecordConsent    => [Y,    Y,    N,   N,   N,    Y],
            Self::SeeRetention     => [Y,    N,    N,   N,   N,    Y],
            Self::SetRetention     => [Y,    N,    N,   N,   N,    Y],
            Self::BreachPack       => [Y,    N,    N,   N,   N,    Y],
            Self::Undo             => [Y,    Y,    N,   Y,   N,    N],
            Self::Practice         => [Y,    Y,    N,   N,   N,    N],
            Self::ShareFilter      => [Y,    Y,    N,   N,   N,    N],
            Self::JoinVolunteers   => [Y,    Y,    N,   N,   N,    N],
            Self::IssueCertificates=> [Y,    Y,    N,   N,   N,    N],
            Self::SeeEvents        => [Y,    Y,    Y,   N,   Y,    Y],
            Self::SaveEvents       => [Y,    Y,    N,   N,   N,    N],
            Self::AssignPeople     => [Y,    Y,    N,   N,   N,    N],
            Self::MarkPeople       => [Y,    Y,    N,   N,   N,    N],
            Self::ClaimHours       => [Y,    Y,    N,   N,   N,    N],
            Self::ConfirmHours     => [Y,    Y,    N,   N,   N,    N],
            Self::SignIn           => [Y,    Y,    Y,   Y,   Y,    Y],
            Self::ReceiveGuests    => [Y,    Y,    N,   Y,   N,    N],
        }
    }
}

#[cfg(test)]
mod tests;
