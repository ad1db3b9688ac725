//! What a person did, for the profile: sums, years, events and the papers that were given.

use std::collections::BTreeMap;

use changes::Shifts;
use chrono::Datelike;
use domain::hours::ClaimState;
use domain::signup::{deadline, gave_up_event, given_up};
use domain::{
    Day, Deed, Event, EventId, Grade, Participation, Plan, Shift, Timestamp, Titles, VolunteerId,
    WallTime,
};
use search::{Measure, Slice, Under};

use super::work;
use crate::{Refused, Register};

/// The most no-shows that are listed; all are counted.
const MOST_LINES: usize = 200;

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

/// How a person kept what was promised.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Places in shifts that are over.
    pub places: u32,
    /// Of these: the person never came.
    pub no_shows: u32,
    /// Places in shifts that are over, given up after the deadline.
    pub late: u32,
    /// What was not kept and what was cancelled, the latest first.
    pub lines: Vec<KeptLine>,
}

/// Something that was promised and did not come about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptLine {
    /// The event.
    pub event: EventId,
    /// Its titles.
    pub titles: Titles,
    /// The plan of the shift; `None` is the event as a whole.
    pub shift: Option<Plan>,
    /// What became of it.
    pub what: Promise,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// The person never came, and nobody was told.
    NoShow,
    /// The person cancelled: when, by the clock of the event, and whether after the deadline.
    Cancelled {
        /// When.
        said: WallTime,
        /// After the deadline.
        late: bool,
    },
}

/// How a person kept what was promised: no-shows and late cancellations by the rule of the
/// figures, and cancellations in time, which count nowhere.
///
/// # Errors
/// [`Refused`].
pub fn kept_of_person(
    register: &Register,
    volunteer: VolunteerId,
    now: Timestamp,
) -> Result<Kept, Refused> {
    register.may(Deed::SeeVolunteers)?;
    register.may(Deed::SeeEvents)?;
    let slice = Slice {
        under: vec![Under::Person(volunteer)],
        ..Slice::all(now)
    };
    let (figures, missed) = {
        let columns = register.store().columns();
        let work = columns.work();
        let (_, missed) = work.rows(&slice, Measure::NoShows, 0, MOST_LINES);
        (work.whole(&slice), missed)
    };
    let mut lines = Vec::new();
    for row in missed {
        let (Some(event), Some(shift)) = (row.event, row.shift) else {
            continue;
        };
        let Some(event) = work::event(register, event)? else {
            continue;
        };
        let shift = register
            .store()
            .record::<Shifts>(shift)?
            .and_then(|record| changes::shift(shift, &record));
        lines.push(KeptLine {
            event: event.id,
            titles: event.titles,
            shift: shift.map(|shift| shift.plan),
            what: Promise::NoShow,
        });
    }
    let did = work::work_of(register, &[volunteer])?;
    let events = work::events_of(register, did.values().flatten())?;
    let mut by_event: BTreeMap<EventId, Vec<Participation>> = BTreeMap::new();
    for one in did.into_values().flatten() {
        if let Some(event) = one.event {
            by_event.entry(event).or_default().push(one);
        }
    }
    for (id, parts) in by_event {
        let event = events.get(&id).filter(|event| !event.deleted);
        let Some((event, one)) = event.zip(Participation::joined(parts)) else {
            continue;
        };
        lines.extend(cancelled(register, event, &one)?);
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.shift.map(|plan| plan.from())));
    Ok(Kept {
        places: figures.places,
        no_shows: figures.no_shows,
        late: figures.late_cancels,
        lines,
    })
}

/// What a person cancelled in an event: each shift, or else the event as a whole.
fn cancelled(
    register: &Register,
    event: &Event,
    one: &Participation,
) -> Result<Vec<KeptLine>, Refused> {
    let zone = work::zone_of(Some(event));
    let line = |shift: Option<&Shift>, at: Timestamp| {
        let of_shift = shift.and_then(|shift| shift.sign_up.as_ref());
        let until = deadline(of_shift, event.sign_up.as_ref());
        KeptLine {
            event: event.id,
            titles: event.titles.clone(),
            shift: shift.map(|shift| shift.plan),
            what: Promise::Cancelled {
                said: zone.wall(at).unwrap_or_default(),
                late: until.is_some_and(|until| at > until),
            },
        }
    };
    let gone: Vec<_> = given_up(one).collect();
    if gone.is_empty() {
        return Ok(gave_up_event(one)
            .map(|at| line(None, at))
            .into_iter()
            .collect());
    }
    let shifts = work::shifts(register, event.id)?;
    let known = gone.iter().filter_map(|(id, at)| {
        let shift = shifts.iter().find(|shift| shift.id == *id);
        Some(line(Some(shift?), *at))
    });
    Ok(known.collect())
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
