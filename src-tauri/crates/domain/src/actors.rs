//! Who organises volunteer work: groups, organisations, state bodies.
//!
//! Most initiatives come from groups that are not registered anywhere, so
//! nothing but a name is demanded of an actor. A person can be an organiser
//! too; as a volunteer the person has a record of its own.
//!
//! Source: DOMAIN 1.1, rule 1.

use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};

use crate::{Bin, OrganisationId, RegionCode, text};

/// The kinds of actor of the law on volunteering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ActorKind {
    /// A natural person.
    Person,
    /// An unregistered group of volunteers; works without a BIN.
    Group,
    /// A registered organisation.
    Organisation,
    /// A state body.
    StateBody,
}

impl ActorKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [
        Self::Person,
        Self::Group,
        Self::Organisation,
        Self::StateBody,
    ];
}

/// An organisation, a group or a state body that volunteers belong to or work with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// What it is.
    pub kind: ActorKind,
    /// Its name; see [`organisation_name`].
    pub name: String,
    /// Its national number.
    pub bin: Option<Bin>,
    /// Where it works.
    pub region: Option<RegionCode>,
    /// Whom to speak to, in free words.
    pub contact: Option<String>,
    /// Anything else.
    pub notes: Option<String>,
    /// Hidden from lists; can be restored.
    pub deleted: bool,
}

/// One field of an organisation with a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrganisationValue {
    /// See [`Organisation::kind`].
    Kind(ActorKind),
    /// See [`Organisation::name`].
    Name(String),
    /// See [`Organisation::bin`].
    Bin(Option<Bin>),
    /// See [`Organisation::region`].
    Region(Option<RegionCode>),
    /// See [`Organisation::contact`].
    Contact(Option<String>),
    /// See [`Organisation::notes`].
    Notes(Option<String>),
    /// See [`Organisation::deleted`].
    Deleted(bool),
}

/// One field of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OrganisationField {
    /// See [`Organisation::kind`].
    Kind,
    /// See [`Organisation::name`].
    Name,
    /// See [`Organisation::bin`].
    Bin,
    /// See [`Organisation::region`].
    Region,
    /// See [`Organisation::contact`].
    Contact,
    /// See [`Organisation::notes`].
    Notes,
    /// See [`Organisation::deleted`].
    Deleted,
}

impl OrganisationValue {
    /// The field that the value belongs to.
    pub const fn field(&self) -> OrganisationField {
        match self {
            Self::Kind(_) => OrganisationField::Kind,
            Self::Name(_) => OrganisationField::Name,
            Self::Bin(_) => OrganisationField::Bin,
            Self::Region(_) => OrganisationField::Region,
            Self::Contact(_) => OrganisationField::Contact,
            Self::Notes(_) => OrganisationField::Notes,
            Self::Deleted(_) => OrganisationField::Deleted,
        }
    }
}

/// Why an organisation cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrganisationRefused {
    /// It has no name.
    #[error("the organisation has no name")]
    NameEmpty,
    /// Its name is longer than [`ORGANISATION_NAME_MAX_CHARS`].
    #[error("the name of the organisation has {chars} characters")]
    NameTooLong {
        /// How many characters it has.
        chars: usize,
    },
}

impl ToMessage for OrganisationRefused {
    fn told(&self) -> (Kind, Message) {
        let message = match self {
            Self::NameEmpty => messages::actors_error_name_empty(),
            Self::NameTooLong { chars } => {
                messages::actors_error_name_long(*chars, ORGANISATION_NAME_MAX_CHARS)
            }
        };
        (Kind::Invalid, message)
    }
}

/// The greatest length of an organisation's name, in characters.
pub const ORGANISATION_NAME_MAX_CHARS: usize = 300;

/// Cleans and takes the name of an organisation.
///
/// # Errors
/// [`OrganisationRefused`] as its variants say.
pub fn organisation_name(raw: &str) -> Result<String, OrganisationRefused> {
    let name = text::clean(raw).text;
    let chars = name.chars().count();
    if chars == 0 {
        Err(OrganisationRefused::NameEmpty)
    } else if chars > ORGANISATION_NAME_MAX_CHARS {
        Err(OrganisationRefused::NameTooLong { chars })
    } else {
        Ok(name)
    }
}

#[cfg(test)]
mod tests;
