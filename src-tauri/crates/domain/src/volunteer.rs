//! A volunteer, and the pieces a volunteer's record is changed by.
//!
//! A record changes field by field ([`VolunteerValue`]), by members of sets
//! ([`VolunteerMember`]) and by facts that are only ever added
//! ([`VolunteerFact`]). How these are merged is the matter of `changes`; the
//! rules for single values are in their own modules.
//!
//! Source: DOMAIN rules 2, 3, 6, 7, 9, 11, 59, 63.

use serde::{Deserialize, Serialize};

use crate::{
    BirthDate, Consent, ConsentTerms, Day, DirectionCode, Email, EmergencyContact, FactId,
    FormerName, Guardian, Iin, IssuedCertificate, LegalGround, OperatorId, OrganisationId,
    PersonName, Phone, Residence, Sex, Status, Timestamp, VolunteerId,
};

/// A person who helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Volunteer {
    /// The id.
    pub id: VolunteerId,
    /// The name as in the document.
    pub name: PersonName,
    /// The Latin spelling, as in the passport.
    pub latin: Option<String>,
    /// The name that stands on the badge, where it is another one.
    pub badge_name: Option<String>,
    /// Names the person had before.
    pub former_names: Vec<FormerName>,
    /// The birth date, as exactly as it is known.
    pub birth: Option<BirthDate>,
    /// The sex as in the document.
    pub sex: Option<Sex>,
    /// The national number; never demanded.
    pub iin: Option<Iin>,
    /// An operator has compared the number with the document, though its digits
    /// say another birth date or sex.
    pub iin_checked: bool,
    /// Phones, in the order of adding.
    pub phones: Vec<Phone>,
    /// E-mail addresses, in the order of adding.
    pub emails: Vec<Email>,
    /// Where the person lives.
    pub residence: Option<Residence>,
    /// Directions the person works in.
    pub directions: Vec<DirectionCode>,
    /// Languages the person speaks.
    pub languages: Vec<LanguageSkill>,
    /// What the person can do, in free words.
    pub skills: Vec<String>,
    /// The organisation's own marks.
    pub tags: Vec<String>,
    /// The organisation the person came with.
    pub organisation: Option<OrganisationId>,
    /// Where the person stands.
    pub status: Status,
    /// Since when it stands; nothing as long as nobody has set one. It follows from the
    /// record and is not part of what is sent out.
    #[serde(skip)]
    pub status_since: Option<Timestamp>,
    /// Since when the person helps.
    #[serde(with = "crate::time::as_optional_days")]
    pub joined: Option<Day>,
    /// T-shirt size.
    pub tshirt: Option<TshirtSize>,
    /// Who is called when something happens.
    pub emergency: Option<EmergencyContact>,
    /// Parents and other legal representatives.
    pub guardians: Vec<Guardian>,
    /// Consents, withdrawn and expired ones too.
    pub consents: Vec<Consent>,
    /// Civil-law contracts; optional by the law.
    pub contracts: Vec<Contract>,
    /// Briefings received.
    pub briefings: Vec<Briefing>,
    /// Certificates of hours and letters of thanks that were given out.
    pub certificates: Vec<IssuedCertificate>,
    /// Anything else.
    pub notes: Option<String>,
    /// Hidden from lists; can be restored.
    pub deleted: bool,
    /// The data is kept and not used: for as long as somebody's objection is looked into.
    pub blocked: Option<Blocked>,
    /// Came to a forum as a guest and is no volunteer: in no list of volunteers, no count
    /// and no file of them.
    pub guest: bool,
    /// On what legal ground the data is kept.
    pub ground: LegalGround,
    /// Documents that somebody showed.
    pub documents: Vec<DocumentSeen>,
}

impl Volunteer {
    /// A record with a name and nothing else: an applicant.
    pub const fn new(id: VolunteerId, name: PersonName) -> Self {
        Self {
            id,
            name,
            latin: None,
            badge_name: None,
            former_names: Vec::new(),
            birth: None,
            sex: None,
            iin: None,
            iin_checked: false,
            phones: Vec::new(),
            emails: Vec::new(),
            residence: None,
            directions: Vec::new(),
            languages: Vec::new(),
            skills: Vec::new(),
            tags: Vec::new(),
            organisation: None,
            status: Status::Applicant,
            status_since: None,
            joined: None,
            tshirt: None,
            emergency: None,
            guardians: Vec::new(),
            consents: Vec::new(),
            contracts: Vec::new(),
            briefings: Vec::new(),
            certificates: Vec::new(),
            notes: None,
            deleted: false,
            blocked: None,
            guest: false,
            ground: LegalGround::Consent,
            documents: Vec::new(),
        }
    }
}

/// That a person's data is kept and not used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blocked {
    /// Since this day.
    #[serde(with = "crate::time::as_days")]
    pub since: Day,
    /// Why, in free words.
    pub reason: Option<String>,
}

/// A language and how well it is spoken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LanguageSkill {
    /// ISO 639 code: `kk`, `ru`, `en`, `tr`.
    pub language: String,
    /// How well: `B2`, «ана тілі», “fluent”; in the words of the person.
    pub level: Option<String>,
}

/// A civil-law contract with a volunteer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contract {
    /// The fact that recorded it.
    pub id: FactId,
    /// The number on the paper.
    pub number: Option<String>,
    /// The first day.
    #[serde(with = "crate::time::as_optional_days")]
    pub from: Option<Day>,
    /// The last day.
    #[serde(with = "crate::time::as_optional_days")]
    pub until: Option<Day>,
    /// The expenses that were agreed, in free words.
    pub expenses: Option<String>,
}

/// A briefing that a volunteer received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Briefing {
    /// The fact that recorded it.
    pub id: FactId,
    /// The day.
    #[serde(with = "crate::time::as_days")]
    pub on: Day,
    /// What it was about.
    pub topic: String,
    /// Who gave it.
    pub given_by: Option<String>,
    /// Where the signed sheet lies.
    pub reference: Option<String>,
}

/// That the person showed a document, in place of a copy of it: neither its number nor its
/// picture is kept (DOMAIN 2, rule 63).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentSeen {
    /// The fact that recorded it.
    pub id: FactId,
    /// What kind of document.
    pub kind: DocumentKind,
    /// The day.
    #[serde(with = "crate::time::as_days")]
    pub on: Day,
    /// Who saw it.
    pub by: OperatorId,
}

/// Documents that say who somebody is.
///
/// The numbers are part of the format: new kinds go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DocumentKind {
    /// The identity card of a citizen.
    IdentityCard,
    /// A passport of any country.
    Passport,
    /// The certificate of birth, of a child.
    BirthCertificate,
    /// The residence permit of a foreigner.
    ResidencePermit,
    /// Another one.
    Other,
}

impl DocumentKind {
    /// Every kind, in the order of the list on the screen.
    pub const ALL: [Self; 5] = [
        Self::IdentityCard,
        Self::Passport,
        Self::BirthCertificate,
        Self::ResidencePermit,
        Self::Other,
    ];

    /// The kind as a code for files and the window: `identity_card`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::IdentityCard => "identity_card",
            Self::Passport => "passport",
            Self::BirthCertificate => "birth_certificate",
            Self::ResidencePermit => "residence_permit",
            Self::Other => "other",
        }
    }

    /// The kind of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// T-shirt sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TshirtSize {
    /// XS.
    Xs,
    /// S.
    S,
    /// M.
    M,
    /// L.
    L,
    /// XL.
    Xl,
    /// XXL.
    Xxl,
    /// 3XL.
    Xxxl,
}

impl TshirtSize {
    /// Every size, the smallest first.
    pub const ALL: [Self; 7] = [
        Self::Xs,
        Self::S,
        Self::M,
        Self::L,
        Self::Xl,
        Self::Xxl,
        Self::Xxxl,
    ];

    /// The size as it is written on the label; the same in every language.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Xs => "XS",
            Self::S => "S",
            Self::M => "M",
            Self::L => "L",
            Self::Xl => "XL",
            Self::Xxl => "XXL",
            Self::Xxxl => "3XL",
        }
    }

    /// Reads a label in any case, with Latin or Cyrillic letters; `None` if it is no size.
    pub fn parse(raw: &str) -> Option<Self> {
        let label: String = raw
            .trim()
            .to_uppercase()
            .chars()
            .map(|c| match c {
                'Х' => 'X',
                'М' => 'M',
                'С' => 'S',
                _ => c,
            })
            .collect();
        match label.as_str() {
            "2XL" => Some(Self::Xxl),
            "XXXL" => Some(Self::Xxxl),
            _ => Self::ALL.into_iter().find(|size| size.label() == label),
        }
    }
}

/// One field of a volunteer with a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VolunteerValue {
    /// See [`Volunteer::name`].
    Name(PersonName),
    /// See [`Volunteer::latin`].
    Latin(Option<String>),
    /// See [`Volunteer::badge_name`].
    BadgeName(Option<String>),
    /// See [`Volunteer::birth`].
    Birth(Option<BirthDate>),
    /// See [`Volunteer::sex`].
    Sex(Option<Sex>),
    /// See [`Volunteer::iin`].
    Iin(Option<Iin>),
    /// See [`Volunteer::iin_checked`].
    IinChecked(bool),
    /// See [`Volunteer::residence`].
    Residence(Option<Residence>),
    /// See [`Volunteer::organisation`].
    Organisation(Option<OrganisationId>),
    /// See [`Volunteer::status`].
    Status(Status),
    /// See [`Volunteer::joined`].
    Joined(#[serde(with = "crate::time::as_optional_days")] Option<Day>),
    /// See [`Volunteer::tshirt`].
    Tshirt(Option<TshirtSize>),
    /// See [`Volunteer::emergency`].
    Emergency(Option<EmergencyContact>),
    /// See [`Volunteer::notes`].
    Notes(Option<String>),
    /// See [`Volunteer::deleted`].
    Deleted(bool),
    /// See [`Volunteer::blocked`].
    Blocked(Option<Blocked>),
    /// See [`Volunteer::guest`].
    Guest(bool),
    /// See [`Volunteer::ground`].
    Ground(LegalGround),
}

/// One field of a volunteer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum VolunteerField {
    /// See [`Volunteer::name`].
    Name,
    /// See [`Volunteer::latin`].
    Latin,
    /// See [`Volunteer::badge_name`].
    BadgeName,
    /// See [`Volunteer::birth`].
    Birth,
    /// See [`Volunteer::sex`].
    Sex,
    /// See [`Volunteer::iin`].
    Iin,
    /// See [`Volunteer::iin_checked`].
    IinChecked,
    /// See [`Volunteer::residence`].
    Residence,
    /// See [`Volunteer::organisation`].
    Organisation,
    /// See [`Volunteer::status`].
    Status,
    /// See [`Volunteer::joined`].
    Joined,
    /// See [`Volunteer::tshirt`].
    Tshirt,
    /// See [`Volunteer::emergency`].
    Emergency,
    /// See [`Volunteer::notes`].
    Notes,
    /// See [`Volunteer::deleted`].
    Deleted,
    /// See [`Volunteer::blocked`].
    Blocked,
    /// See [`Volunteer::guest`].
    Guest,
    /// See [`Volunteer::ground`].
    Ground,
}

impl VolunteerValue {
    /// The field that the value belongs to.
    pub const fn field(&self) -> VolunteerField {
        match self {
            Self::Name(_) => VolunteerField::Name,
            Self::Latin(_) => VolunteerField::Latin,
            Self::BadgeName(_) => VolunteerField::BadgeName,
            Self::Birth(_) => VolunteerField::Birth,
            Self::Sex(_) => VolunteerField::Sex,
            Self::Iin(_) => VolunteerField::Iin,
            Self::IinChecked(_) => VolunteerField::IinChecked,
            Self::Residence(_) => VolunteerField::Residence,
            Self::Organisation(_) => VolunteerField::Organisation,
            Self::Status(_) => VolunteerField::Status,
            Self::Joined(_) => VolunteerField::Joined,
            Self::Tshirt(_) => VolunteerField::Tshirt,
            Self::Emergency(_) => VolunteerField::Emergency,
            Self::Notes(_) => VolunteerField::Notes,
            Self::Deleted(_) => VolunteerField::Deleted,
            Self::Blocked(_) => VolunteerField::Blocked,
            Self::Guest(_) => VolunteerField::Guest,
            Self::Ground(_) => VolunteerField::Ground,
        }
    }
}

/// A member of one of a volunteer's sets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum VolunteerMember {
    /// One of [`Volunteer::phones`].
    Phone(Phone),
    /// One of [`Volunteer::emails`].
    Email(Email),
    /// One of [`Volunteer::directions`].
    Direction(DirectionCode),
    /// One of [`Volunteer::languages`].
    Language(LanguageSkill),
    /// One of [`Volunteer::skills`].
    Skill(String),
    /// One of [`Volunteer::tags`].
    Tag(String),
}

/// A fact about a volunteer: recorded once, never edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VolunteerFact {
    /// A name the person had before.
    FormerName(FormerName),
    /// A parent or another legal representative.
    Guardian(Guardian),
    /// A consent.
    Consent(Consent),
    /// The end of a consent.
    ConsentWithdrawn {
        /// The fact that recorded the consent.
        consent: FactId,
        /// From this day on it does not hold.
        #[serde(with = "crate::time::as_days")]
        on: Day,
    },
    /// A civil-law contract.
    Contract(Contract),
    /// A briefing.
    Briefing(Briefing),
    /// A certificate of hours or a letter of thanks that was given out.
    Certificate(Box<IssuedCertificate>),
    /// What a consent names besides its purposes.
    ConsentTerms {
        /// The fact that recorded the consent.
        consent: FactId,
        /// What it names.
        terms: ConsentTerms,
    },
    /// That the person showed a document.
    DocumentSeen(DocumentSeen),
}

#[cfg(test)]
mod tests;
