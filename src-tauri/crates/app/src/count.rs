//! How many, by what.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chrono::Datelike;
use domain::{AgeBand, Day, Deed, Remainder, Sex, StatusKind};
use search::{Facets, Filters, Query};
use store::StoreError;

use crate::{Refused, Register, erasure};

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
    /// The year of joining.
    Joined,
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
/// [`Refused`].
pub fn count(
    register: &Register,
    by: Option<By>,
    today: Day,
) -> Result<(u32, Vec<Group>), Refused> {
    register.may(Deed::SeeVolunteers)?;
    let query = Query {
        with_archived: true,
        facets: true,
        filters: Filters::default(),
        ..Query::default()
    };
    let (total, groups) = {
        let columns = register.store().columns();
        let found = columns.query(&query, today);
        let groups = by.map(|by| groups(&found.facets, by));
        (small(found.total), groups.unwrap_or_default())
    };
    let groups = match by {
        Some(By::Joined) => joined(register, &[])?,
        Some(_) | None => groups,
    };
    Ok((total, groups))
}

/// Everybody who ever was here: what a report of a past period counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ever {
    /// People in the lists.
    pub people: u32,
    /// People whose data is blocked: they are in no group.
    pub blocked: u32,
    /// People who were anonymised: the groups count them, by region and age only where at
    /// least [`erasure::SMALLEST_GROUP`] of them are alike.
    pub anonymised: u32,
    /// People who were erased: a bare number.
    pub erased: u32,
    /// The groups of those in the lists and of those who were anonymised.
    pub groups: Vec<Group>,
}

/// Counts everybody who ever was here.
///
/// # Errors
/// [`Refused`].
pub fn ever(register: &Register, by: Option<By>, today: Day) -> Result<Ever, Refused> {
    register.may(Deed::SeeVolunteers)?;
    register.may(Deed::SeeVolunteers)?;
    let remains = erasure::remains(register);
    let (people, mut groups) = match by {
        Some(By::Joined) => {
            let (people, _) = count(register, None, today)?;
            (people, joined(register, &remains.anonymised)?)
        }
        by => count(register, by, today)?,
    };
    if let Some(by) = by.filter(|by| *by != By::Joined) {
        for (key, count) in of_remains(&remains.anonymised, by, today) {
            match groups.iter_mut().find(|group| group.key == key) {
                Some(group) => group.count += count,
                None => groups.push(Group { key, count }),
            }
        }
    }
    Ok(Ever {
        people,
        blocked: erasure::blocked_count(register),
        anonymised: small(remains.anonymised.len()),
        erased: remains.erased,
        groups,
    })
}

/// The groups of those who were anonymised.
fn of_remains(remains: &[Remainder], by: By, today: Day) -> Vec<(String, u32)> {
    let told = |groups: BTreeMap<Option<String>, u32>| {
        groups
            .into_iter()
            .map(|(key, count)| (key.unwrap_or_default(), count))
            .collect()
    };
    match by {
        By::Region => told(erasure::grouped(remains, |remainder| {
            remainder.region.map(|code| code.to_string())
        })),
        By::Age => {
            let unknown = age_code(AgeBand::Unknown);
            let mut groups: Vec<(String, u32)> = told(erasure::grouped(remains, |remainder| {
                Some(age_code(erasure::age_band(remainder, today)).to_owned())
            }));
            for (key, _) in groups.iter_mut().filter(|(key, _)| key.is_empty()) {
                unknown.clone_into(key);
            }
            groups
        }
        By::Direction => counted(
            remains
                .iter()
                .flat_map(|remainder| &remainder.directions)
                .map(|code| code.as_str().to_owned()),
        ),
        By::Sex => counted(remains.iter().map(|remainder| {
            let code = remainder.sex.map(sex_code);
            code.unwrap_or_default().to_owned()
        })),
        By::Status => counted(
            remains
                .iter()
                .map(|remainder| status_code(remainder.status).to_owned()),
        ),
        By::Joined => counted(
            remains
                .iter()
                .map(|remainder| year_key(remainder.joined_year)),
        ),
    }
}

/// The years of joining of those in the lists and of `remains`, the earliest first.
fn joined(register: &Register, remains: &[Remainder]) -> Result<Vec<Group>, StoreError> {
    let mut years: BTreeMap<String, u32> = BTreeMap::new();
    register.store().each_volunteer(&mut |person| {
        if !person.deleted && person.blocked.is_none() {
            let year = person.joined.map(|day| day.year());
            *years.entry(year_key(year)).or_default() += 1;
        }
        ControlFlow::Continue(())
    })?;
    for remainder in remains {
        *years.entry(year_key(remainder.joined_year)).or_default() += 1;
    }
    Ok(years
        .into_iter()
        .map(|(key, count)| Group { key, count })
        .collect())
}

fn year_key(year: Option<i32>) -> String {
    year.map(|year| year.to_string()).unwrap_or_default()
}

fn counted(keys: impl Iterator<Item = String>) -> Vec<(String, u32)> {
    let mut groups: BTreeMap<String, u32> = BTreeMap::new();
    for key in keys {
        *groups.entry(key).or_default() += 1;
    }
    groups.into_iter().collect()
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
        // The columns do not count years; see `joined`.
        By::Joined => Vec::new(),
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
