//! What a person did, for the profile: sums, years, events and the papers that were given.

use std::collections::BTreeMap;

use chrono::Datelike;
use domain::hours::ClaimState;
use domain::{Day, Deed, EventId, Grade, Titles, VolunteerId};

use super::work;
use crate::{Refused, Register};

/// What a person did, in minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonWork {
    /// Confirmed by another than the claimer.
    pub confirmed: u32,
    /// Waiting for that.
    pub claimed: u32,
    /// Confirmed minutes by what they rest on, the strongest first.
    pub by_grade: [u32; 4],
    /// Confirmed minutes of each year with any, the earliest first.
    pub years: Vec<(i32, u32)>,
    /// What was done, the latest first.
    pub events: Vec<PersonEvent>,
}

/// The hours of a person in one event, or outside of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonEvent {
    /// The event; `None` is work outside events.
    pub event: Option<EventId>,
    /// Its titles.
    pub titles: Titles,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// Confirmed minutes.
    pub confirmed: u32,
    /// Minutes that wait.
    pub claimed: u32,
}

/// What a person did by the hours that were claimed and confirmed; rejected ones count nothing.
///
/// # Errors
/// [`Refused`].
pub fn work_of_person(register: &Register, volunteer: VolunteerId) -> Result<PersonWork, Refused> {
    register.may(Deed::SeeVolunteers)?;
    register.may(Deed::SeeEvents)?;
    let did = work::work_of(register, &[volunteer])?;
    let events = work::events_of(register, did.values().flatten())?;
    let mut sums = PersonWork::default();
    let mut years: BTreeMap<i32, u32> = BTreeMap::new();
    let mut lines: BTreeMap<Option<EventId>, PersonEvent> = BTreeMap::new();
    for one in did.values().flatten() {
        let event = one.event.and_then(|id| events.get(&id));
        for hours in work::hours_of(one, work::zone_of(event)) {
            let (confirmed, claimed) = match hours.state {
                ClaimState::Confirmed => (hours.minutes, 0),
                ClaimState::Claimed => (0, hours.minutes),
                ClaimState::Rejected | ClaimState::Replaced | ClaimState::Void => continue,
            };
            sums.confirmed += confirmed;
            sums.claimed += claimed;
            let grade = match hours.grade {
                Grade::Scan => 0,
                Grade::Paper => 1,
                Grade::Coordinator => 2,
                Grade::Own => 3,
            };
            sums.by_grade[grade] += confirmed;
            if confirmed > 0 {
                *years.entry(hours.day.year()).or_default() += confirmed;
            }
            let line = lines.entry(one.event).or_insert_with(|| PersonEvent {
                event: one.event,
                titles: event.map_or_else(Titles::default, |event| event.titles.clone()),
                from: hours.day,
                until: hours.day,
                confirmed: 0,
                claimed: 0,
            });
            line.from = line.from.min(hours.day);
            line.until = line.until.max(hours.day);
            line.confirmed += confirmed;
            line.claimed += claimed;
        }
    }
    sums.years = years.into_iter().collect();
    sums.events = lines.into_values().collect();
    sums.events
        .sort_by_key(|line| std::cmp::Reverse((line.until, line.event)));
    Ok(sums)
}
