//! On what legal ground a person's data is kept, and how little of it may be kept without a
//! consent.
//!
//! Data is collected and processed with a consent. Two things can stand in its place: a law
//! that asks for the data, and a duty between the two sides, such as a civil-law contract, for
//! whose time the consent cannot be taken back either. Which of them holds is decided by the
//! person responsible for personal data; here it is recorded, and for each ground stands the
//! least that serves it. Whatever else a record holds waits for a consent, and is a debt
//! until then: nothing is dropped, it is listed.
//!
//! A guest of a forum is asked for no ground: whoever is received holds a place by invitation,
//! and what the badge, the desk, the delegation and the journey that the organiser arranges need
//! is kept on that. Whatever else was written down of a guest waits for a consent as well.
//!
//! Source: DOMAIN 2 (consent, withdrawal and list of data "necessary and sufficient", law
//! 94-V, articles 8, 9 and 25), 1.3 (contract), 1.4 and 7.3 (register of volunteer activity),
//! 7.1 (fields of a participant), rule 59. Which fields are the least is our own reading of
//! those. Not legal advice.

use serde::{Deserialize, Serialize};

use crate::guests::{Card, GuestDetail};
use crate::{ConsentState, PersonField, Volunteer};

/// The ground on which a person's data is kept.
///
/// The numbers are part of the format: new grounds go to the end.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum LegalGround {
    /// The person's consent, given or to be obtained.
    #[default]
    Consent,
    /// A contract with the person.
    Contract,
    /// A law asks for the data.
    Law,
}

impl LegalGround {
    /// Every ground, in the order of the list on the screen.
    pub const ALL: [Self; 3] = [Self::Consent, Self::Contract, Self::Law];

    /// The ground as a code for files and the window: `contract`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Contract => "contract",
            Self::Law => "law",
        }
    }

    /// The ground of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.code() == code)
    }

    /// Whether a field belongs to the least that this ground needs, as long as no consent
    /// holds. The name, the status and the papers of consents always do.
    ///
    /// To obtain a consent one has to reach the person, through the organisation that sent the
    /// list if there is no phone, and to know by the age whether a guardian signs (rule 5). A
    /// contract names its parties by number and address and what was agreed; whoever works by
    /// it is briefed. The register of volunteer activity and the reports made from it ask for
    /// sex, age, region and directions.
    pub const fn needs(self, field: PersonField) -> bool {
        use PersonField as Is;
        match field {
            Is::Birth | Is::Phones | Is::Emails | Is::Guardians | Is::Organisation | Is::Joined => {
                true
            }
            Is::Residence | Is::Directions | Is::Contracts | Is::Briefings => {
                matches!(self, Self::Contract | Self::Law)
            }
            Is::Iin => matches!(self, Self::Contract),
            Is::Sex => matches!(self, Self::Law),
            Is::Latin
            | Is::BadgeName
            | Is::FormerNames
            | Is::Languages
            | Is::Skills
            | Is::Tags
            | Is::Tshirt
            | Is::Emergency
            | Is::Notes => false,
        }
    }

    /// The fields of the least, in their order.
    pub fn minimum(self) -> impl Iterator<Item = PersonField> {
        let needed = move |field: &PersonField| self.needs(*field);
        PersonField::ALL.into_iter().filter(needed)
    }
}

/// What a record holds beyond the least of its ground: what may be kept with a consent only.
pub fn beyond_minimum(volunteer: &Volunteer) -> Vec<PersonField> {
    beyond(volunteer).collect()
}

/// Whether [`beyond_minimum`] names anything.
pub fn is_beyond_minimum(volunteer: &Volunteer) -> bool {
    beyond(volunteer).next().is_some()
}

fn beyond(volunteer: &Volunteer) -> impl Iterator<Item = PersonField> + '_ {
    let (ground, guest) = (volunteer.ground, volunteer.guest);
    let is_needed = move |field| ground.needs(field) || guest && reception_needs(field);
    let is_beyond = move |field: &PersonField| !is_needed(*field) && field.is_filled(volunteer);
    PersonField::ALL.into_iter().filter(is_beyond)
}

/// Whether a field of the record belongs to the least that receiving a guest needs. The badge
/// has both spellings of the name, the door and the board of the day go by sex, age and region
/// (rule 46), a child comes with a guardian, and somebody has to be reached when a bus is late.
pub const fn reception_needs(field: PersonField) -> bool {
    use PersonField as Is;
    matches!(
        field,
        Is::Latin
            | Is::BadgeName
            | Is::Birth
            | Is::Sex
            | Is::Phones
            | Is::Emails
            | Is::Residence
            | Is::Organisation
            | Is::Guardians
    )
}

/// Whether a detail of a guest belongs to the least that receiving one needs: what stands on
/// the badge, who is let in, and the journey and the stay that the organiser arranges. What
/// somebody eats tells of faith and health; languages, a size and whom to call are a kindness.
pub const fn reception_needs_detail(detail: GuestDetail) -> bool {
    use GuestDetail as Is;
    match detail {
        Is::Organisation
        | Is::Position
        | Is::Outlet
        | Is::Accreditation
        | Is::Arrival
        | Is::Departure
        | Is::Hotel
        | Is::RoomMate
        | Is::Transfers
        | Is::Sessions
        | Is::Visa
        | Is::Vehicle
        | Is::Guardian => true,
        Is::Diet | Is::Languages | Is::Emergency | Is::Tshirt => false,
    }
}

/// Something that is kept of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Held {
    /// A field of the record.
    Field(PersonField),
    /// A detail of the guest at an event.
    Detail(GuestDetail),
    /// The note that the desk is shown.
    DeskNote,
}

/// What an event keeps of a guest beyond the least that receiving one needs.
pub fn beyond_reception<'c>(
    card: &'c Card,
    desk_note: Option<&str>,
) -> impl Iterator<Item = Held> + use<'c> {
    let details = card.details.iter().map(|(detail, _)| *detail);
    let details = details.filter(|detail| !reception_needs_detail(*detail));
    let note = desk_note.map(|_| Held::DeskNote);
    details.map(Held::Detail).chain(note)
}

/// Whether the record may stand without a consent: it is that of a guest or another ground was
/// chosen, and it holds no more than that needs.
pub fn stands_alone(volunteer: &Volunteer) -> bool {
    let is_on_another = volunteer.guest || volunteer.ground != LegalGround::Consent;
    is_on_another && !is_beyond_minimum(volunteer)
}

/// The state of the consents once the ground is counted. What was taken back stays taken back,
/// and where a guardian has to consent no ground stands in for it (rule 5).
pub fn by_ground(state: ConsentState, stands_alone: bool) -> ConsentState {
    match state {
        ConsentState::Missing | ConsentState::Expired if stands_alone => ConsentState::OtherGround,
        ConsentState::Given
        | ConsentState::Missing
        | ConsentState::Expired
        | ConsentState::Withdrawn
        | ConsentState::GuardianMissing
        | ConsentState::OtherGround => state,
    }
}

#[cfg(test)]
mod tests;
