//! The fields of a volunteer that an organisation may do without.
//!
//! What is not needed is not collected: a field that is switched off is neither asked
//! for nor printed. The name, the status and the consents cannot be switched off.
//!
//! Source: DOMAIN 2, rules 58, 59 and 65.

use serde::{Deserialize, Serialize};

/// One field that can be switched off.
///
/// The numbers are part of the format: new fields go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PersonField {
    /// The Latin spelling.
    Latin,
    /// The name on the badge.
    BadgeName,
    /// Names before.
    FormerNames,
    /// The birth date.
    Birth,
    /// The sex.
    Sex,
    /// The national number.
    Iin,
    /// Phones.
    Phones,
    /// E-mail addresses.
    Emails,
    /// Where the person lives.
    Residence,
    /// Directions.
    Directions,
    /// Languages.
    Languages,
    /// Skills.
    Skills,
    /// Marks.
    Tags,
    /// The organisation the person came with.
    Organisation,
    /// Since when the person helps.
    Joined,
    /// T-shirt size.
    Tshirt,
    /// Who is called when something happens.
    Emergency,
    /// Legal representatives.
    Guardians,
    /// Contracts.
    Contracts,
    /// Briefings.
    Briefings,
    /// Notes.
    Notes,
}

impl PersonField {
    /// Every field, in the order of their numbers.
    pub const ALL: [Self; 21] = [
        Self::Latin,
        Self::BadgeName,
        Self::FormerNames,
        Self::Birth,
        Self::Sex,
        Self::Iin,
        Self::Phones,
        Self::Emails,
        Self::Residence,
        Self::Directions,
        Self::Languages,
        Self::Skills,
        Self::Tags,
        Self::Organisation,
        Self::Joined,
        Self::Tshirt,
        Self::Emergency,
        Self::Guardians,
        Self::Contracts,
        Self::Briefings,
        Self::Notes,
    ];

    /// The field as a code for files and the window: `badge_name`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::BadgeName => "badge_name",
            Self::FormerNames => "former_names",
            Self::Birth => "birth",
            Self::Sex => "sex",
            Self::Iin => "iin",
            Self::Phones => "phones",
            Self::Emails => "emails",
            Self::Residence => "residence",
            Self::Directions => "directions",
            Self::Languages => "languages",
            Self::Skills => "skills",
            Self::Tags => "tags",
            Self::Organisation => "organisation",
            Self::Joined => "joined",
            Self::Tshirt => "tshirt",
            Self::Emergency => "emergency",
            Self::Guardians => "guardians",
            Self::Contracts => "contracts",
            Self::Briefings => "briefings",
            Self::Notes => "notes",
        }
    }

    /// The field of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }
}

#[cfg(test)]
mod tests;
