//! What needs attention, and the figures of the day.

use domain::hours::ClaimState;
use domain::{Day, Deed, StatusKind};
use search::{Facets, Query};

use crate::{NotAllowed, Register, consents, count::small};

/// What can wait for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// A minor without a guardian's consent.
    GuardianMissing,
    /// A person without a valid consent.
    ConsentMissing,
    /// A person whose consent ends within [`SOON`] days.
    ConsentExpiring,
    /// Somebody who wants to become a volunteer.
    Applicants,
    /// Hours that nobody confirmed or rejected yet.
    Hours,
}

/// Days before its end from which a consent is told of.
pub const SOON: u16 = 30;

/// The page of the day.
#[derive(Clone, Debug)]
pub struct Today {
    /// The day.
    pub day: Day,
    /// What waits, the most pressing first; nothing that waits for nobody.
    pub waiting: Vec<(Waiting, u32)>,
    /// People without the archive.
    pub total: u32,
    /// The numbers behind bars and map, without the archive.
    pub facets: Facets,
}

/// Counts everything for the page of the day.
///
/// # Errors
/// [`NotAllowed`].
pub fn today(register: &Register, day: Day) -> Result<Today, NotAllowed> {
    register.may(Deed::SeeVolunteers)?;
    let expiring = consents::expiring_count(register, day, SOON)?;
    let columns = register.store().columns();
    let found = columns.query(
        &Query {
            facets: true,
            ..Query::default()
        },
        day,
    );
    let applicants = found
        .facets
        .status
        .iter()
        .find(|(kind, _)| *kind == StatusKind::Applicant)
        .map_or(0, |(_, count)| *count);
    let hours = if register.may(Deed::ConfirmHours).is_ok() {
        let claimed = [ClaimState::Claimed];
        columns
            .work()
            .claims(&claimed, search::ClaimsOf::All, None, 0, 0)
            .total
    } else {
        0
    };
    let waiting = [
        (Waiting::GuardianMissing, found.facets.guardian_missing),
        (Waiting::ConsentMissing, found.facets.consent_missing),
        (Waiting::ConsentExpiring, expiring),
        (Waiting::Applicants, applicants),
        (Waiting::Hours, small(hours)),
    ];
    Ok(Today {
        day,
        waiting: waiting
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .collect(),
        total: small(found.total),
        facets: found.facets,
    })
}
