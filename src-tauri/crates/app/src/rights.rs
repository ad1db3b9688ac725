//! Rights: every action asks here before it reads or writes.
//!
//! The table itself is [`domain::Role::may`]. An action begins with
//! [`Register::may`]; what the window hides is hidden for convenience, what is refused
//! here is refused.
//!
//! Whoever is limited to certain events is refused by [`Register::may`]: what is done in one
//! event asks [`Register::may_in`] and names it. So a question that forgot the event refuses
//! too much and never too little. An event that is deleted is nobody's any more.

use changes::{Events, Subject};
use domain::{Deed, EventId, Role, ShiftId};
use messages::{Kind, Message, ToMessage};
use store::StoreError;

use crate::Register;

/// The role of whoever works does not allow a deed, or the events that they are limited to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{role:?} may not {}", .deed.code())]
pub struct NotAllowed {
    /// What was to be done.
    pub deed: Deed,
    /// Their role; `None` for somebody who left.
    pub role: Option<Role>,
    /// How many events they are limited to; `None` is the whole register.
    pub limit: Option<usize>,
}

impl ToMessage for NotAllowed {
    fn told(&self) -> (Kind, Message) {
        let message = match (self.role, self.limit) {
            (None, _) => messages::rights_error_left(),
            (Some(role), Some(events)) if role.may(self.deed) => match events {
                0 => messages::rights_error_no_event(),
                _ if self.deed.is_of_event() => messages::rights_error_other_event(),
                _ => messages::rights_error_limited(),
            },
            (Some(_), _) => refusal(self.deed),
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

    /// The events that whoever works is limited to and that are still there; `None` is the
    /// whole register.
    pub fn limit(&self) -> Option<Vec<EventId>> {
        let settings = self.store().settings();
        let mut events = settings.limit(self.operator())?.to_vec();
        events.retain(|event| self.is_there(*event));
        Some(events)
    }

    /// Whether whoever works may do a deed in the whole register. Every public action that is
    /// not of one event begins with this.
    ///
    /// # Errors
    /// [`NotAllowed`].
    pub fn may(&self, deed: Deed) -> Result<(), NotAllowed> {
        self.may_in(deed, None)
    }

    /// Whether whoever works may do a deed in an event; `None` is no event, but the register.
    ///
    /// # Errors
    /// [`NotAllowed`].
    pub fn may_in(&self, deed: Deed, event: impl Into<Option<EventId>>) -> Result<(), NotAllowed> {
        let event = event.into();
        self.asked(deed, |events| {
            deed.is_of_event() && event.is_some_and(|event| events.contains(&event))
        })
    }

    /// Whether whoever works may do a deed in the register or in some event: what follows
    /// names no event, or only those of [`Register::limit`].
    ///
    /// # Errors
    /// [`NotAllowed`].
    pub fn may_somewhere(&self, deed: Deed) -> Result<(), NotAllowed> {
        self.asked(deed, |events| deed.is_of_event() && !events.is_empty())
    }

    /// Whether whoever works may see who is on the lists of an event.
    ///
    /// # Errors
    /// [`NotAllowed`].
    pub fn may_see_people_of(&self, event: EventId) -> Result<(), NotAllowed> {
        self.may_in(Deed::SeeEvents, event)?;
        match self.limit() {
            None => self.may(Deed::SeeVolunteers),
            Some(events) => {
                let role = self.role();
                let sees = role.is_some_and(|role| role.may(Deed::SeeVolunteers));
                sees.then_some(()).ok_or(NotAllowed {
                    deed: Deed::SeeVolunteers,
                    role,
                    limit: Some(events.len()),
                })
            }
        }
    }

    /// Whether a record is of an event that whoever works may work with; everything is for
    /// somebody who is not limited.
    pub(crate) fn reaches(&self, subject: &Subject) -> Result<bool, StoreError> {
        let Some(events) = self.limit() else {
            return Ok(true);
        };
        let of = match subject {
            Subject::Event(id) => Some(*id),
            Subject::Shift(id) => self.event_of_shift(*id)?,
            Subject::Participation(id) => {
                let record = self.store().record::<changes::Participations>(*id)?;
                let part = record.and_then(|record| changes::participation(*id, &record));
                part.and_then(|part| part.event)
            }
            Subject::Volunteer(_)
            | Subject::Organisation(_)
            | Subject::Joins(_)
            | Subject::Register
            | Subject::Programme(_) => None,
        };
        Ok(of.is_some_and(|event| events.contains(&event)))
    }

    /// The event of a shift, also of a deleted one.
    pub(crate) fn event_of_shift(&self, id: ShiftId) -> Result<Option<EventId>, StoreError> {
        let record = self.store().record::<changes::Shifts>(id)?;
        let shift = record.and_then(|record| changes::shift(id, &record));
        Ok(shift.map(|shift| shift.event))
    }

    fn asked(&self, deed: Deed, within: impl FnOnce(&[EventId]) -> bool) -> Result<(), NotAllowed> {
        let role = self.role();
        let limit = self.limit();
        let reached = match &limit {
            None => true,
            Some(_) if deed == Deed::SignIn => true,
            Some(events) => within(events),
        };
        if reached && role.is_some_and(|role| role.may(deed)) {
            return Ok(());
        }
        Err(NotAllowed {
            deed,
            role,
            limit: limit.map(|events| events.len()),
        })
    }

    /// Whether an event is there and not deleted; what cannot be read is not.
    fn is_there(&self, id: EventId) -> bool {
        let record = self.store().record::<Events>(id).ok().flatten();
        let event = record.and_then(|record| changes::event(id, &record));
        event.is_some_and(|event| !event.deleted)
    }
}

#[cfg(test)]
mod tests;
