//! How many, by what.

use domain::{AgeBand, Day, Deed, Sex, StatusKind};
use search::{Facets, Filters, Query};

use crate::{NotAllowed, Register};

/// What people are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// ISO code of the region.
    Region,
    /// Code of the direction; one person may be in several.
    Direction,
    /// `male`, `female`.
    Sex,
    /// Age band.
    Age,
    /// Status.
    Status,
}

/// A number beside what it counts; the key is empty for those without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// A code that is the same in every language.
    pub key: String,
    /// How many people.
    pub count: u32,
}

/// Everybody who is not deleted, the archive included, and their groups.
///
/// # Errors
/// [`NotAllowed`].
pub fn count(
    register: &Register,
    by: Option<By>,
    today: Day,
) -> Result<(u32, Vec<Group>), NotAllowed> {
    register.may(Deed::SeeVolunteers)?;
    let columns = register.store().columns();
    let query = Query {
        with_archived: true,
        facets: true,
        filters: Filters::default(),
        ..Query::default()
    };
    let found = columns.query(&query, today);
    let groups = by.map(|by| groups(&found.facets, by)).unwrap_or_default();
    Ok((small(found.total), groups))
}

/// The groups of one facet, in the order of the codes.
pub fn groups(facets: &Facets, by: By) -> Vec<Group> {
    match by {
        By::Region => facets
            .region
            .iter()
            .map(|(code, count)| group(code.map(|code| code.to_string()), *count))
            .collect(),
        By::Direction => facets
            .direction
            .iter()
            .map(|(code, count)| group(Some(code.as_str().to_owned()), *count))
            .collect(),
        By::Sex => facets
            .sex
            .iter()
            .map(|(sex, count)| group(sex.map(|sex| sex_code(sex).to_owned()), *count))
            .collect(),
        By::Age => facets
            .age
            .iter()
            .map(|(band, count)| group(Some(age_code(*band).to_owned()), *count))
            .collect(),
        By::Status => facets
            .status
            .iter()
            .map(|(kind, count)| group(Some(status_code(*kind).to_owned()), *count))
            .collect(),
    }
}

/// A count of people as it crosses and prints.
pub(crate) fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn group(key: Option<String>, count: u32) -> Group {
    Group {
        key: key.unwrap_or_default(),
        count,
    }
}

/// The code of a sex in files and on the command line.
pub const fn sex_code(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "male",
        Sex::Female => "female",
    }
}

/// The code of an age band in files and on the command line.
pub const fn age_code(band: AgeBand) -> &'static str {
    match band {
        AgeBand::Under14 => "under14",
        AgeBand::From14To17 => "from14to17",
        AgeBand::From18To34 => "from18to34",
        AgeBand::From35To59 => "from35to59",
        AgeBand::From60 => "from60",
        AgeBand::Unknown => "unknown",
    }
}

/// The code of a status in files and on the command line.
pub const fn status_code(kind: StatusKind) -> &'static str {
    match kind {
        StatusKind::Applicant => "applicant",
        StatusKind::Active => "active",
        StatusKind::Paused => "paused",
        StatusKind::Archived => "archived",
    }
}
