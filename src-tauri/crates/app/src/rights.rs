//! Rights: every action asks here before it reads or writes.
//!
//! The table itself is [`domain::Role::may`]. An action begins with
//! [`Register::may`]; what the window hides is hidden for convenience, what is refused
//! here is refused.

use domain::{Deed, Role};
use messages::{Kind, Message, ToMessage};
use store::StoreError;

use crate::Register;

/// The role of whoever works does not allow a deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{role:?} may not {}", .deed.code())]
pub struct NotAllowed {
    /// What was to be done.
    pub deed: Deed,
    /// Their role; `None` for somebody who left.
    pub role: Option<Role>,
}

impl ToMessage for NotAllowed {
    fn told(&self) -> (Kind, Message) {
        let message = match self.role {
            None => messages::rights_error_left(),
            Some(_) => refusal(self.deed),
        };
        (Kind::Refused, message)
    }
}

fn refusal(deed: Deed) -> Message {
    match deed {
        Deed::SeeVolunteers => messages::rights_error_see_volunteers(),
        Deed::SeeRestricted => messages::rights_error_see_restricted(),
        Deed::AddVolunteer => messages::rights_error_add_volunteer(),
        Deed::EditVolunteer => messages::rights_error_edit_volunteer(),
        Deed::ChangeStatus => messages::rights_error_change_status(),
        Deed::DeleteVolunteer => messages::rights_error_delete_volunteer(),
        Deed::BulkEdit => messages::rights_error_bulk_edit(),
        Deed::Import => messages::rights_error_import(),
        Deed::Export => messages::rights_error_export(),
        Deed::Print => messages::rights_error_print(),
        Deed::SaveOrganisation => messages::rights_error_save_organisation(),
        Deed::AddDirection => messages::rights_error_add_direction(),
        Deed::ChangeSettings => messages::rights_error_change_settings(),
        Deed::ManageOperators => messages::rights_error_manage_operators(),
        Deed::RenewRecovery => messages::rights_error_renew_recovery(),
        Deed::SeeAudit => messages::rights_error_see_audit(),
        Deed::MakeBackup => messages::rights_error_make_backup(),
        Deed::Restore => messages::rights_error_restore(),
        Deed::Erase => messages::rights_error_erase(),
        Deed::Anonymise => messages::rights_error_anonymise(),
        Deed::Block => messages::rights_error_block(),
        Deed::RecordConsent => messages::rights_error_record_consent(),
        Deed::SeeRetention => messages::rights_error_see_retention(),
        Deed::SetRetention => messages::rights_error_set_retention(),
        Deed::BreachPack => messages::rights_error_breach_pack(),
        Deed::Undo => messages::rights_error_undo(),
        Deed::Practice => messages::rights_error_practice(),
        Deed::ShareFilter => messages::rights_error_share_filter(),
        Deed::JoinVolunteers => messages::rights_error_join_volunteers(),
        Deed::IssueCertificates => messages::rights_error_issue_certificates(),
        Deed::SeeEvents => messages::rights_error_see_events(),
        Deed::SaveEvents => messages::rights_error_save_events(),
        Deed::AssignPeople => messages::rights_error_assign_people(),
        Deed::MarkPeople => messages::rights_error_mark_people(),
        Deed::ClaimHours => messages::rights_error_claim_hours(),
        Deed::ConfirmHours => messages::rights_error_confirm_hours(),
        Deed::SignIn => messages::rights_error_sign_in(),
        Deed::ReceiveGuests => messages::rights_error_receive_guests(),
    }
}

/// The name of a role.
pub fn role_word(role: Role) -> Message {
    match role {
        Role::Owner => messages::rights_role_owner(),
        Role::Coordinator => messages::rights_role_coordinator(),
        Role::Aid => messages::rights_role_aid(),
        Role::Desk => messages::rights_role_desk(),
        Role::Viewer => messages::rights_role_viewer(),
        Role::DataOfficer => messages::rights_role_data_officer(),
    }
}

/// Why a question is not answered: for those that can fail in no other way.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for Refused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

impl Register {
    /// The role of whoever works; `None` if they left or the register does not know them.
    pub fn role(&self) -> Option<Role> {
        let settings = self.store().settings();
        let operator = settings.operator(self.operator())?;
        operator.left.is_none().then_some(operator.role)
    }

    /// Whether whoever works may do a deed. Every public action begins with this.
    ///
    /// # Errors
    /// [`NotAllowed`].
    pub fn may(&self, deed: Deed) -> Result<(), NotAllowed> {
        let role = self.role();
        if role.is_some_and(|role| role.may(deed)) {
            Ok(())
        } else {
            Err(NotAllowed { deed, role })
        }
    }
}

#[cfg(test)]
mod tests;
