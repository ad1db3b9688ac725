//! What stands against giving somebody a place in a shift, found before it is given.
//!
//! A hard finding is one that nobody can set aside: the bars of the law, a person who
//! would have to be in two places, a record that may not be used. Of the others a
//! coordinator is told and goes on in spite of them, with words that are kept.
//!
//! Source: DOMAIN 1.2, 7.2, rules 5, 7, 28; FEATURES 46–49.

use chrono::{NaiveTime, TimeDelta};

use crate::consents::{ConsentState, consent_state};
use crate::minors::{MinorsPolicy, TaskKind, TaskRule, is_minor};
use crate::{
    Age, Day, EventId, LegalKind, Need, Outside, Plan, RegisterSettings, Shift, ShiftId,
    StatusKind, Timestamp, Volunteer,
};

/// The hour in which a day of work begins: what began before it belongs to the day before.
const DAY_BEGINS: i64 = 6;

/// From this hour until [`DAY_BEGINS`] it is night.
const NIGHT_BEGINS: i64 = 22;

/// A place that a person has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// In which shift.
    pub shift: ShiftId,
    /// Of which event.
    pub event: EventId,
    /// When that is.
    pub plan: Plan,
    /// On the reserve list, so that it takes no time yet.
    pub reserve: bool,
}

/// By what an assignment is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssigningRules {
    /// The hours of rest between two days of work; 0 asks for none.
    pub rest_hours: u8,
    /// The register's rules for minors.
    pub minors: MinorsPolicy,
}

impl Default for AssigningRules {
    fn default() -> Self {
        Self {
            rest_hours: RegisterSettings::REST_HOURS,
            minors: MinorsPolicy::default(),
        }
    }
}

/// Something that stands against an assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The data of the person may not be used.
    Blocked,
    /// The person is in the archive.
    Archived,
    /// The law bars minors from this work.
    Barred(TaskKind),
    /// The person is in another shift at that time.
    TwoPlaces(Placed),
    /// The law allows it to minors, and it asks for a second look.
    MinorTask(TaskKind),
    /// A minor at night, between 22 and 6.
    MinorAtNight,
    /// The person rests less than the register asks for between two days of work.
    ShortRest {
        /// The other shift.
        other: Placed,
        /// How long the rest is, in minutes.
        minutes: u32,
    },
    /// A consent to processing is owed on the day: [`ConsentState::is_owed`].
    Consent(ConsentState),
    /// The person is younger than the role asks for.
    TooYoung {
        /// Completed years on the first day of the shift.
        years: u8,
        /// Years asked for.
        least: u8,
    },
    /// The role asks for an age and the birth date is not known.
    AgeUnknown {
        /// Years asked for.
        least: u8,
    },
    /// The skill or language that the role asks for is not in the record.
    SkillMissing(String),
    /// The briefing that the role asks for was not given by the day of the shift.
    BriefingMissing(String),
    /// The role, or the session, has all its people.
    Full {
        /// How many there are to be.
        people: u32,
    },
    /// The shift will not take place.
    Cancelled,
    /// The event has all its people, and the person is not among them.
    ListFull {
        /// How many there are to be.
        people: u32,
    },
    /// The person is new here, and it is not the time for signing up.
    OutsideSignUp(Outside),
}

impl Finding {
    /// Whether nobody can set it aside.
    pub const fn is_hard(&self) -> bool {
        match self {
            Self::Blocked
            | Self::Archived
            | Self::Barred(_)
            | Self::TwoPlaces(_)
            | Self::Cancelled => true,
            Self::MinorTask(_)
            | Self::MinorAtNight
            | Self::ShortRest { .. }
            | Self::Consent(_)
            | Self::TooYoung { .. }
            | Self::AgeUnknown { .. }
            | Self::SkillMissing(_)
            | Self::BriefingMissing(_)
            | Self::Full { .. }
            | Self::ListFull { .. }
            | Self::OutsideSignUp(_) => false,
        }
    }

    /// Whether whoever goes on in spite of it says why, because others than the organisation
    /// may ask: the rules for minors, a consent that was taken back or that the law asks
    /// parents for, and a time for signing up that others kept to.
    pub const fn asks_why(&self) -> bool {
        matches!(
            self,
            Self::MinorTask(_)
                | Self::MinorAtNight
                | Self::Consent(ConsentState::Withdrawn | ConsentState::GuardianMissing)
                | Self::TooYoung { .. }
                | Self::OutsideSignUp(_)
        )
    }

    /// The finding as a code for files, the command line and the window.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Blocked => "blocked",
            Self::Archived => "archived",
            Self::Barred(_) => "barred",
            Self::TwoPlaces(_) => "two_places",
            Self::MinorTask(_) => "minor_task",
            Self::MinorAtNight => "minor_at_night",
            Self::ShortRest { .. } => "short_rest",
            Self::Consent(_) => "consent",
            Self::TooYoung { .. } => "too_young",
            Self::AgeUnknown { .. } => "age_unknown",
            Self::SkillMissing(_) => "skill_missing",
            Self::BriefingMissing(_) => "briefing_missing",
            Self::Full { .. } => "full",
            Self::Cancelled => "cancelled",
            Self::ListFull { .. } => "list_full",
            Self::OutsideSignUp(Outside::NotYet(_)) => "sign_up_not_yet",
            Self::OutsideSignUp(Outside::Over(_)) => "sign_up_over",
        }
    }
}

/// A place that is to be given.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'w> {
    /// The shift.
    pub shift: &'w Shift,
    /// The role in it, where it has roles.
    pub need: Option<&'w Need>,
    /// The kinds of the law that the event is of.
    pub kinds: &'w [LegalKind],
    /// People who have a place in the role, or in a shift without roles, reserve and the
    /// person apart.
    pub held: u32,
    /// The place is on the reserve list: nothing is full, and no time is taken.
    pub reserve: bool,
}

/// What stands against the place, hard findings first. `own` are the places that the person
/// has, in any order; the shift itself among them counts nothing.
pub fn findings(
    person: &Volunteer,
    own: &[Placed],
    wanted: &Wanted<'_>,
    rules: &AssigningRules,
) -> Vec<Finding> {
    let plan = &wanted.shift.plan;
    let day = plan.starts.date();
    let mut found = Vec::new();
    if person.blocked.is_some() {
        found.push(Finding::Blocked);
    }
    if person.status.kind() == StatusKind::Archived {
        found.push(Finding::Archived);
    }
    if wanted.shift.cancelled {
        found.push(Finding::Cancelled);
    }
    let tasks = tasks(wanted);
    let least = crate::minors::ADULT_AT;
    let barred = tasks.iter().any(|task| task.is_barred_to_minors());
    let age = person.birth.as_ref().and_then(|birth| birth.age_on(day));
    let is_asked = wanted.need.is_some_and(|need| need.min_age.is_some());
    if barred && age.is_none() && !is_asked {
        found.push(Finding::AgeUnknown { least });
    }
    for task in tasks {
        match task.rule_for(person.birth.as_ref(), day) {
            TaskRule::Allowed => {}
            TaskRule::Warned => found.push(Finding::MinorTask(task)),
            TaskRule::Barred => found.push(Finding::Barred(task)),
        }
    }
    if is_minor(person.birth.as_ref(), day) && touches_night(plan) {
        found.push(Finding::MinorAtNight);
    }
    if !wanted.reserve {
        found.extend(times(own, wanted.shift, rules));
        found.extend(full(wanted));
    }
    let consent = consent_state(person, day, &rules.minors);
    if consent.is_owed() {
        found.push(Finding::Consent(consent));
    }
    if let Some(need) = wanted.need {
        found.extend(lacks(person, need, day));
    }
    found.sort_by_key(|finding| !finding.is_hard());
    found
}

/// The work of a place that the law bars minors from, or that asks for a second look: what
/// the role says, and what follows from the kinds of the event.
fn tasks(wanted: &Wanted<'_>) -> Vec<TaskKind> {
    let of_need = wanted
        .need
        .iter()
        .flat_map(|need| need.tasks.iter().copied());
    let of_event = wanted.kinds.iter().filter_map(|kind| match kind {
        LegalKind::Victims | LegalKind::Emergencies => Some(TaskKind::Emergency),
        LegalKind::CriminalRecord => Some(TaskKind::CriminalRecord),
        LegalKind::SocialHelp
        | LegalKind::Care
        | LegalKind::Search
        | LegalKind::Environment
        | LegalKind::Culture
        | LegalKind::Education
        | LegalKind::Sport
        | LegalKind::Animals
        | LegalKind::Other => None,
    });
    let mut tasks: Vec<TaskKind> = of_need.chain(of_event).collect();
    tasks.sort_unstable();
    tasks.dedup();
    tasks
}

/// Shifts at the same time, and those of another day of work with too little rest between.
fn times(own: &[Placed], shift: &Shift, rules: &AssigningRules) -> Vec<Finding> {
    let least = i64::from(rules.rest_hours) * 60;
    let mut found = Vec::new();
    for other in own {
        if other.shift == shift.id || other.reserve {
            continue;
        }
        if other.plan.overlaps(&shift.plan) {
            found.push(Finding::TwoPlaces(*other));
            continue;
        }
        let rest = rest(&other.plan, &shift.plan);
        if rest < least && work_day(&other.plan) != work_day(&shift.plan) {
            found.push(Finding::ShortRest {
                other: *other,
                minutes: u32::try_from(rest).unwrap_or(0),
            });
        }
    }
    found
}

/// The minutes between two plans that do not overlap, whichever comes first.
fn rest(one: &Plan, other: &Plan) -> i64 {
    let between = |before: Timestamp, after: Timestamp| (after.0 - before.0) / 60_000;
    between(one.until(), other.from()).max(between(other.until(), one.from()))
}

/// The day of work that a plan begins on.
fn work_day(plan: &Plan) -> Day {
    (plan.starts - TimeDelta::hours(DAY_BEGINS)).date()
}

/// Whether any part of a plan lies between 22 and 6 by the clock of the place. What begins
/// by day reaches into the night of its day of work, or not at all.
fn touches_night(plan: &Plan) -> bool {
    let night = work_day(plan).and_time(NaiveTime::MIN) + TimeDelta::hours(NIGHT_BEGINS);
    plan.ends > night
}

fn full(wanted: &Wanted<'_>) -> Option<Finding> {
    let people = match wanted.need {
        Some(need) => u32::from(need.people),
        None => wanted.shift.capacity?,
    };
    (wanted.held >= people).then_some(Finding::Full { people })
}

/// What the role asks for and the record has not.
fn lacks(person: &Volunteer, need: &Need, day: Day) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some(least) = need.min_age {
        let age = person.birth.as_ref().and_then(|birth| birth.age_on(day));
        match age.map(Age::years) {
            Some(years) if years < least => found.push(Finding::TooYoung { years, least }),
            Some(_) => {}
            None => found.push(Finding::AgeUnknown { least }),
        }
    }
    if let Some(skill) = &need.skill {
        let skills = person.skills.iter();
        let languages = person.languages.iter().map(|one| &one.language);
        if !skills.chain(languages).any(|own| same(own, skill)) {
            found.push(Finding::SkillMissing(skill.clone()));
        }
    }
    if let Some(topic) = &need.briefing {
        let given = person.briefings.iter();
        if !given
            .filter(|one| one.on <= day)
            .any(|one| same(&one.topic, topic))
        {
            found.push(Finding::BriefingMissing(topic.clone()));
        }
    }
    found
}

/// Whether two texts say the same, whatever the size of the letters.
fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

#[cfg(test)]
mod tests;
