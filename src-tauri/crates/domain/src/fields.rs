//! The fields of a volunteer that an organisation may do without.
//!
//! What is not needed is not collected: a field that is switched off is neither asked
//! for nor printed. The name, the status and the consents cannot be switched off.
//!
//! Source: DOMAIN 2, rules 58, 59 and 65.

use serde::{Deserialize, Serialize};

use crate::{Volunteer, VolunteerFact, VolunteerField, VolunteerMember};

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

    /// What a value of this field of a record belongs to; `None` for what is always kept.
    pub const fn of_field(field: VolunteerField) -> Option<Self> {
        match field {
            VolunteerField::Latin => Some(Self::Latin),
            VolunteerField::BadgeName => Some(Self::BadgeName),
            VolunteerField::Birth => Some(Self::Birth),
            VolunteerField::Sex => Some(Self::Sex),
            VolunteerField::Iin | VolunteerField::IinChecked => Some(Self::Iin),
            VolunteerField::Residence => Some(Self::Residence),
            VolunteerField::Organisation => Some(Self::Organisation),
            VolunteerField::Joined => Some(Self::Joined),
            VolunteerField::Tshirt => Some(Self::Tshirt),
            VolunteerField::Emergency => Some(Self::Emergency),
            VolunteerField::Notes => Some(Self::Notes),
            VolunteerField::Name
            | VolunteerField::Status
            | VolunteerField::Deleted
            | VolunteerField::Blocked
            | VolunteerField::Guest
            | VolunteerField::Ground => None,
        }
    }

    /// What a member of a set belongs to.
    pub const fn of_member(member: &VolunteerMember) -> Self {
        match member {
            VolunteerMember::Phone(_) => Self::Phones,
            VolunteerMember::Email(_) => Self::Emails,
            VolunteerMember::Direction(_) => Self::Directions,
            VolunteerMember::Language(_) => Self::Languages,
            VolunteerMember::Skill(_) => Self::Skills,
            VolunteerMember::Tag(_) => Self::Tags,
        }
    }

    /// What a fact belongs to; `None` for what is always kept.
    pub const fn of_fact(fact: &VolunteerFact) -> Option<Self> {
        match fact {
            VolunteerFact::FormerName(_) => Some(Self::FormerNames),
            VolunteerFact::Guardian(_) => Some(Self::Guardians),
            VolunteerFact::Contract(_) => Some(Self::Contracts),
            VolunteerFact::Briefing(_) => Some(Self::Briefings),
            VolunteerFact::Consent(_)
            | VolunteerFact::ConsentWithdrawn { .. }
            | VolunteerFact::ConsentTerms { .. }
            | VolunteerFact::DocumentSeen(_)
            | VolunteerFact::Certificate(_) => None,
        }
    }

    /// Whether a record holds anything in this field.
    pub fn is_filled(self, volunteer: &Volunteer) -> bool {
        match self {
            Self::Latin => volunteer.latin.is_some(),
            Self::BadgeName => volunteer.badge_name.is_some(),
            Self::FormerNames => !volunteer.former_names.is_empty(),
            Self::Birth => volunteer.birth.is_some(),
            Self::Sex => volunteer.sex.is_some(),
            Self::Iin => volunteer.iin.is_some(),
            Self::Phones => !volunteer.phones.is_empty(),
            Self::Emails => !volunteer.emails.is_empty(),
            Self::Residence => volunteer.residence.is_some(),
            Self::Directions => !volunteer.directions.is_empty(),
            Self::Languages => !volunteer.languages.is_empty(),
            Self::Skills => !volunteer.skills.is_empty(),
            Self::Tags => !volunteer.tags.is_empty(),
            Self::Organisation => volunteer.organisation.is_some(),
            Self::Joined => volunteer.joined.is_some(),
            Self::Tshirt => volunteer.tshirt.is_some(),
            Self::Emergency => volunteer.emergency.is_some(),
            Self::Guardians => !volunteer.guardians.is_empty(),
            Self::Contracts => !volunteer.contracts.is_empty(),
            Self::Briefings => !volunteer.briefings.is_empty(),
            Self::Notes => volunteer.notes.is_some(),
        }
    }

    /// Takes the field out of a record that is to be shown or to go out.
    pub fn clear(self, volunteer: &mut Volunteer) {
        match self {
            Self::Latin => volunteer.latin = None,
            Self::BadgeName => volunteer.badge_name = None,
            Self::FormerNames => volunteer.former_names.clear(),
            Self::Birth => volunteer.birth = None,
            Self::Sex => volunteer.sex = None,
            Self::Iin => {
                volunteer.iin = None;
                volunteer.iin_checked = false;
            }
            Self::Phones => volunteer.phones.clear(),
            Self::Emails => volunteer.emails.clear(),
            Self::Residence => volunteer.residence = None,
            Self::Directions => volunteer.directions.clear(),
            Self::Languages => volunteer.languages.clear(),
            Self::Skills => volunteer.skills.clear(),
            Self::Tags => volunteer.tags.clear(),
            Self::Organisation => volunteer.organisation = None,
            Self::Joined => volunteer.joined = None,
            Self::Tshirt => volunteer.tshirt = None,
            Self::Emergency => volunteer.emergency = None,
            Self::Guardians => volunteer.guardians.clear(),
            Self::Contracts => volunteer.contracts.clear(),
            Self::Briefings => volunteer.briefings.clear(),
            Self::Notes => volunteer.notes = None,
        }
    }
}

#[cfg(test)]
mod tests;
