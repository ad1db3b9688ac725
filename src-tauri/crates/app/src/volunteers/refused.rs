//! Why something about a volunteer is not taken.

use domain::{DateRefused, EmailRefused, NameRefused, NumberVerdict, PhoneRefused, StatusRefused};
use messages::{Kind, Message, ToMessage};
use store::StoreError;

use crate::NotAllowed;

/// A field of a form, so that a refusal stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Surname.
    Surname,
    /// Given name.
    Given,
    /// Patronymic.
    Patronymic,
    /// Birth date.
    Birth,
    /// National number.
    Iin,
    /// Phone.
    Phone,
    /// Mail address.
    Email,
    /// Region.
    Region,
    /// Organisation.
    Organisation,
    /// Direction.
    Direction,
    /// Status.
    Status,
    /// T-shirt size.
    Tshirt,
    /// Any other date.
    Date,
    /// Any other text.
    Text,
}

impl Field {
    /// The name of the field in the forms of the window.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Surname => "surname",
            Self::Given => "given",
            Self::Patronymic => "patronymic",
            Self::Birth => "birth",
            Self::Iin => "iin",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Region => "region",
            Self::Organisation => "organisation",
            Self::Direction => "direction",
            Self::Status => "status",
            Self::Tshirt => "tshirt",
            Self::Date => "date",
            Self::Text => "text",
        }
    }
}

/// Why a change is not taken. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum EditRefused {
    /// There is no such record.
    #[error("the volunteer is missing")]
    Missing,
    /// The data of the person is blocked.
    #[error("the data is blocked")]
    Blocked,
    /// The organisation is not in the register.
    #[error("the organisation is missing")]
    OrganisationMissing,
    /// A consent names a guardian or a consent that is not there.
    #[error("the row is missing")]
    RowMissing,
    /// No consent that stands covers what is taken back.
    #[error("no such consent stands")]
    NothingStands,
    /// A consent of the future, or one that ends before it begins.
    #[error("impossible days of a consent")]
    ConsentDays,
    /// A new record of somebody whose data is blocked.
    #[error("the data of this person is blocked")]
    Closed,
    /// The organisation does not collect this field.
    #[error("the field is not collected")]
    NotCollected,
    /// A withdrawal in the future, or before the consent.
    #[error("impossible day of withdrawal")]
    WithdrawalDay,
    /// A document that was seen in the future.
    #[error("impossible day of a document")]
    DocumentDay,
    /// The name.
    #[error("name: {refused}")]
    Name {
        /// Which part.
        field: Field,
        /// Why.
        refused: NameRefused,
    },
    /// A date.
    #[error("date: {refused}")]
    Date {
        /// Which.
        field: Field,
        /// Why.
        refused: DateRefused,
    },
    /// A date in the future, or before anybody alive was born.
    #[error("impossible birth date")]
    BirthImpossible,
    /// The number.
    #[error("number: {0:?}")]
    Iin(NumberVerdict),
    /// The phone.
    #[error("phone: {0}")]
    Phone(PhoneRefused),
    /// The mail address.
    #[error("mail: {0}")]
    Email(EmailRefused),
    /// The status.
    #[error("status: {0}")]
    Status(StatusRefused),
    /// A code that no list of ours has: the window and the core disagree.
    #[error("unknown code in {}", .0.code())]
    UnknownCode(Field),
    /// A text that has to be there.
    #[error("nothing was typed")]
    Empty(Field),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl EditRefused {
    /// The field that the sentence stands beside.
    pub const fn field(&self) -> Option<Field> {
        match self {
            Self::Missing
            | Self::Blocked
            | Self::RowMissing
            | Self::NothingStands
            | Self::NotCollected
            | Self::Closed
            | Self::NotAllowed(_)
            | Self::Store(_) => None,
            Self::OrganisationMissing => Some(Field::Organisation),
            Self::Name { field, .. } | Self::Date { field, .. } => Some(*field),
            Self::BirthImpossible => Some(Field::Birth),
            Self::WithdrawalDay | Self::ConsentDays | Self::DocumentDay => Some(Field::Date),
            Self::Iin(_) => Some(Field::Iin),
            Self::Phone(_) => Some(Field::Phone),
            Self::Email(_) => Some(Field::Email),
            Self::Status(_) => Some(Field::Status),
            Self::UnknownCode(field) | Self::Empty(field) => Some(*field),
        }
    }
}

impl ToMessage for EditRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Missing => (Kind::Missing, messages::register_error_volunteer_missing()),
            Self::Blocked => (Kind::Refused, messages::erasure_error_blocked()),
            Self::OrganisationMissing => (
                Kind::Missing,
                messages::register_error_organisation_missing(),
            ),
            Self::RowMissing => (Kind::Missing, messages::register_error_row_missing()),
            Self::NothingStands => (Kind::Refused, messages::consents_error_nothing_stands()),
            Self::ConsentDays => (Kind::Invalid, messages::consents_error_days()),
            Self::Closed => (Kind::Refused, messages::erasure_error_closed()),
            Self::NotCollected => (Kind::Refused, messages::personal_error_not_collected()),
            Self::WithdrawalDay => (Kind::Invalid, messages::consents_error_withdrawal_day()),
            Self::DocumentDay => (Kind::Invalid, messages::documents_error_day()),
            Self::Name { refused, .. } => refused.told(),
            Self::Date { refused, .. } => refused.told(),
            Self::BirthImpossible => (Kind::Invalid, messages::register_error_birth_impossible()),
            Self::Iin(reason) => reason.told(),
            Self::Phone(refused) => refused.told(),
            Self::Email(refused) => refused.told(),
            Self::Status(refused) => refused.told(),
            Self::UnknownCode(_) => (Kind::Invalid, messages::register_error_unknown_code()),
            Self::Empty(_) => (Kind::Invalid, messages::register_error_empty()),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}
