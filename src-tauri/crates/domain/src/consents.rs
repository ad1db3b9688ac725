//! Consents to the processing of personal data.
//!
//! A consent is a fact: it is recorded once and never edited; withdrawing it
//! is another fact. For a young person a parent or guardian gives it.
//!
//! Source: DOMAIN 2, rules 5, 6, 58 and 59; for other grounds see [`crate::grounds`].

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use crate::{
    Day, FactId, MinorsPolicy, OperatorId, PersonField, Phone, Volunteer, grounds,
    needs_guardian_consent,
};

/// What a consent allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConsentPurpose {
    /// Collecting and keeping the data for the work of the organisation.
    Processing,
    /// Taking and using photographs.
    Photo,
    /// Publishing the name.
    Publication,
    /// Giving the data to others.
    ThirdParties,
    /// Giving the data abroad.
    CrossBorder,
}

impl ConsentPurpose {
    /// Every purpose, in the order of the form.
    pub const ALL: [Self; 5] = [
        Self::Processing,
        Self::Photo,
        Self::Publication,
        Self::ThirdParties,
        Self::CrossBorder,
    ];
}

/// Who gave a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GivenBy {
    /// The volunteer.
    Self_,
    /// The guardian that this fact recorded.
    Guardian(FactId),
}

/// In what way a consent was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConsentWay {
    /// Signed on paper.
    Paper {
        /// Where the sheet lies: folder, number.
        reference: Option<String>,
    },
    /// Given electronically.
    Electronic,
}

/// A consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The fact that recorded it.
    pub id: FactId,
    /// What it allows.
    pub purposes: Vec<ConsentPurpose>,
    /// The version of the text that was signed.
    pub text_version: CompactString,
    /// The language of the text that was signed: `kk`, `ru`, `en`.
    pub language: CompactString,
    /// Who gave it.
    pub given_by: GivenBy,
    /// Who took it.
    pub taken_by: OperatorId,
    /// The day it was given.
    #[serde(with = "crate::time::as_days")]
    pub on: Day,
    /// In what way.
    pub way: ConsentWay,
    /// The last day it holds; without one it holds until it is withdrawn.
    #[serde(with = "crate::time::as_optional_days")]
    pub until: Option<Day>,
    /// The day it was withdrawn.
    #[serde(with = "crate::time::as_optional_days")]
    pub withdrawn: Option<Day>,
    /// What it names besides; a fact of its own says it. Nothing of a consent that was recorded
    /// before such facts were.
    #[serde(skip)]
    pub terms: Option<Box<ConsentTerms>>,
}

/// What a consent names besides its purposes (rule 58).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentTerms {
    /// The fields that stood in the list of data, besides the name.
    pub data: Vec<PersonField>,
    /// To whom the data may be given, as on the paper.
    pub third_parties: Option<String>,
    /// Into which countries, as on the paper.
    pub abroad: Option<String>,
}

/// A parent or another legal representative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guardian {
    /// The fact that recorded the guardian.
    pub id: FactId,
    /// The name as it was given.
    pub name: String,
    /// Mother, father, guardian: in the words of the person.
    pub relation: Option<String>,
    /// Where to call.
    pub phone: Option<Phone>,
}

/// How things stand with a volunteer's consent to processing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConsentState {
    /// A consent holds.
    Given,
    /// None was ever recorded.
    Missing,
    /// The last one ran out.
    Expired,
    /// The last one was withdrawn.
    Withdrawn,
    /// The person is young and no guardian's consent holds.
    GuardianMissing,
    /// None holds and none is needed: the data is kept on another ground and is the least that
    /// it needs.
    OtherGround,
}

impl ConsentState {
    /// Every state.
    pub const ALL: [Self; 6] = [
        Self::Given,
        Self::Missing,
        Self::Expired,
        Self::Withdrawn,
        Self::GuardianMissing,
        Self::OtherGround,
    ];

    /// Whether a consent is owed: none holds, and nothing stands in for one.
    pub const fn is_owed(self) -> bool {
        match self {
            Self::Missing | Self::Expired | Self::Withdrawn | Self::GuardianMissing => true,
            Self::Given | Self::OtherGround => false,
        }
    }
}

impl Consent {
    /// Whether the consent holds on `day`: given by then, not run out, not withdrawn.
    pub fn holds_on(&self, day: Day) -> bool {
        self.on <= day
            && self.until.is_none_or(|until| day <= until)
            && self.withdrawn.is_none_or(|withdrawn| day < withdrawn)
    }
}

/// What ends when somebody takes purposes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// All use of the data: the consent to processing is the ground that everything else
    /// stands on.
    Everything,
    /// Only the use that was named; the data is processed as before.
    TheUse,
}

impl Ends {
    /// What ends with these purposes (rule 60).
    pub fn of(purposes: &[ConsentPurpose]) -> Self {
        if purposes.contains(&ConsentPurpose::Processing) {
            Self::Everything
        } else {
            Self::TheUse
        }
    }
}

/// The purposes of `consent` that still hold when `taken_back` are gone, in the order of the
/// form.
pub fn purposes_left(consent: &Consent, taken_back: &[ConsentPurpose]) -> Vec<ConsentPurpose> {
    let stays = |purpose: &ConsentPurpose| {
        consent.purposes.contains(purpose) && !taken_back.contains(purpose)
    };
    ConsentPurpose::ALL.into_iter().filter(stays).collect()
}

/// How things stand with the consent to processing on the day `on`.
///
/// Where a guardian's consent is needed, the volunteer's own does not count. A
/// consent that a guardian gave goes on after the volunteer has grown up.
pub fn consent_state(volunteer: &Volunteer, on: Day, policy: &MinorsPolicy) -> ConsentState {
    let by_guardian = needs_guardian_consent(volunteer.birth.as_ref(), on, policy);
    let state = state_of_consents(&volunteer.consents, on, by_guardian);
    grounds::by_ground(state, grounds::stands_alone(volunteer))
}

/// [`consent_state`] of a person who gave these consents, whatever the ground; `by_guardian` if
/// a guardian's is needed on that day.
pub fn state_of_consents(consents: &[Consent], on: Day, by_guardian: bool) -> ConsentState {
    let mut last: Option<&Consent> = None;
    for consent in consents {
        let counts = consent.purposes.contains(&ConsentPurpose::Processing)
            && consent.on <= on
            && (!by_guardian || matches!(consent.given_by, GivenBy::Guardian(_)));
        if !counts {
            continue;
        }
        if consent.holds_on(on) {
            return ConsentState::Given;
        }
        if last.is_none_or(|last| last.on <= consent.on) {
            last = Some(consent);
        }
    }
    match last {
        Some(consent) if consent.withdrawn.is_some_and(|withdrawn| withdrawn <= on) => {
            ConsentState::Withdrawn
        }
        Some(_) => ConsentState::Expired,
        None if by_guardian => ConsentState::GuardianMissing,
        None => ConsentState::Missing,
    }
}

#[cfg(test)]
mod tests;
