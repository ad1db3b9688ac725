//! What needs attention, and the figures of the day.

use domain::{Day, Deed, StatusKind};
use search::{Facets, Filters, Query};

use crate::{NotAllowed, Register, count::small};

/// What can wait for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// A minor without a guardian's consent.
    GuardianMissing,
    /// A person without a valid consent.
    ConsentMissing,
    /// Somebody who wants to become a volunteer.
    Applicants,
}

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
    let waiting = [
        (Waiting::GuardianMissing, found.facets.guardian_missing),
        (Waiting::ConsentMissing, found.facets.consent_missing),
        (Waiting::Applicants, applicants),
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

/// The question that lists the rows behind a number of [`Today::waiting`].
pub fn behind(waiting: Waiting) -> Filters {
    match waiting {
        Waiting::GuardianMissing => Filters {
            guardian_missing: true,
            ..Filters::default()
        },
        Waiting::ConsentMissing => Filters {
            consent_missing: true,
            ..Filters::default()
        },
        Waiting::Applicants => Filters {
            statuses: vec![StatusKind::Applicant],
            ..Filters::default()
        },
    }
}
