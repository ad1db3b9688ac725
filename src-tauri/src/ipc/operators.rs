//! Who works with a register, and what each may do.

use domain::{Deed, Role};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person who works with the register is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Role")]
#[serde(rename_all = "snake_case")]
pub enum RoleDto {
    /// Answers for the register.
    Owner,
    /// Leads the daily work.
    Coordinator,
    /// Works with people who receive aid.
    Aid,
    /// Registers people at a desk.
    Desk,
    /// Looks only.
    Viewer,
    /// Answers for personal data.
    DataOfficer,
}

impl From<Role> for RoleDto {
    fn from(role: Role) -> Self {
        match role {
            Role::Owner => Self::Owner,
            Role::Coordinator => Self::Coordinator,
            Role::Aid => Self::Aid,
            Role::Desk => Self::Desk,
            Role::Viewer => Self::Viewer,
            Role::DataOfficer => Self::DataOfficer,
        }
    }
}

impl From<RoleDto> for Role {
    fn from(role: RoleDto) -> Self {
        match role {
            RoleDto::Owner => Self::Owner,
            RoleDto::Coordinator => Self::Coordinator,
            RoleDto::Aid => Self::Aid,
            RoleDto::Desk => Self::Desk,
            RoleDto::Viewer => Self::Viewer,
            RoleDto::DataOfficer => Self::DataOfficer,
        }
    }
}

/// Declares the deeds once, with the way from those of `domain`.
macro_rules! deeds {
    ($($deed:ident),+ $(,)?) => {
        /// What a role may do or not.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
        #[ts(rename = "Deed")]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each is described where the table is")]
        pub enum DeedDto {
            $($deed),+
        }

        impl From<Deed> for DeedDto {
            fn from(deed: Deed) -> Self {
                match deed {
                    $(Deed::$deed => Self::$deed),+
                }
            }
        }
    };
}

deeds!(
    SeeVolunteers,
    SeeRestricted,
    AddVolunteer,
    EditVolunteer,
    ChangeStatus,
    DeleteVolunteer,
    BulkEdit,
    Import,
    Export,
    Print,
    SaveOrganisation,
    AddDirection,
    ChangeSettings,
    ManageOperators,
    RenewRecovery,
    SeeAudit,
    MakeBackup,
    Restore,
    Erase,
    Anonymise,
    Block,
    RecordConsent,
    SeeRetention,
    SetRetention,
    BreachPack,
    Undo,
    Practice,
    ShareFilter,
    JoinVolunteers,
    IssueCertificates,
    SeeEvents,
    SaveEvents,
    AssignPeople,
    MarkPeople,
    ClaimHours,
    ConfirmHours,
    SignIn,
    ReceiveGuests,
);

/// The seat of an operator, as the lock screen shows it without a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Seat {
    /// The id of the operator.
    pub operator: String,
    /// Initials, with a number where two are the same.
    pub label: String,
}

/// A person who works with the register, or did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "Operator")]
pub struct OperatorDto {
    /// The id.
    pub id: String,
    /// The name that stands in the history.
    pub name: String,
    /// The role.
    pub role: RoleDto,
    /// The day on which they left.
    pub left: Option<String>,
    /// They have a password on this laptop.
    pub seat: bool,
    /// It is whoever asks.
    pub me: bool,
    /// The events that they are limited to; null is the whole register.
    pub events: Option<Vec<LimitedToDto>>,
}

/// An event that an operator is limited to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LimitedTo")]
pub struct LimitedToDto {
    /// The id.
    pub id: String,
    /// What it is called; null of one that is deleted.
    pub title: Option<String>,
}

/// One row of the table of rights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Right {
    /// What may be done.
    pub deed: DeedDto,
    /// By whom.
    pub roles: Vec<RoleDto>,
}

/// The page of operators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Operators {
    /// Those who work here first, then those who left.
    pub operators: Vec<OperatorDto>,
    /// The table of rights.
    pub rights: Vec<Right>,
}

/// The table of rights, as `domain` has it.
pub fn rights() -> Vec<Right> {
    let may = |deed: Deed| Role::ALL.into_iter().filter(move |role| role.may(deed));
    Deed::ALL
        .into_iter()
        .map(|deed| Right {
            deed: deed.into(),
            roles: may(deed).map(Into::into).collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_and_deeds_have_the_codes_that_files_have() {
        let text = |value: serde_json::Value| value.as_str().map(str::to_owned);
        for role in Role::ALL {
            let dto = serde_json::to_value(RoleDto::from(role)).expect("plain data");
            assert_eq!(text(dto).as_deref(), Some(role.code()));
            assert_eq!(Role::from(RoleDto::from(role)), role);
        }
        for deed in Deed::ALL {
            let dto = serde_json::to_value(DeedDto::from(deed)).expect("plain data");
            assert_eq!(text(dto).as_deref(), Some(deed.code()));
        }
    }
}
