//! What depends on the day: age bands and consents.
//!
//! Ages are never kept, and a consent runs out by itself, so a list of today is computed for
//! today. The columns keep what is needed for any day: the birth date, and for consents the
//! days on which anything changes. How a consent counts is the domain's rule and is asked for
//! there; only its answers are kept.

use chrono::Datelike;
use domain::consents::state_of_consents;
use domain::grounds::{by_ground, stands_alone};
use domain::{BirthDate, ConsentState, Day, Timestamp, Volunteer};

use crate::interner::Interner;

/// A birth date as a number that sorts by time: year, month and day, 0 for what is not
/// known; 0 for no date at all.
pub(crate) fn pack_birth(birth: Option<&BirthDate>) -> u32 {
    let (year, month, day) = match birth {
        None => return 0,
        Some(BirthDate::Day(day)) => (day.year(), day.month(), day.day()),
        Some(BirthDate::Month { year, month }) => (*year, u32::from(*month), 0),
        Some(BirthDate::Year(year)) => (*year, 0, 0),
    };
    (year.clamp(1, 1 << 20) as u32) << 9 | month << 5 | day
}

/// The birth date that [`pack_birth`] was given.
pub(crate) fn unpack_birth(packed: u32) -> Option<BirthDate> {
    if packed == 0 {
        return None;
    }
    let year = (packed >> 9) as i32;
    let month = packed >> 5 & 15;
    let day = packed & 31;
    Some(match (month, day) {
        (0, _) => BirthDate::Year(year),
        (month, 0) => BirthDate::Month {
            year,
            month: month as u8,
        },
        (month, day) => match Day::from_ymd_opt(year, month, day) {
            Some(day) => BirthDate::Day(day),
            None => BirthDate::Year(year),
        },
    })
}

/// A day as a number that sorts by time and fits two bytes: days since 1969-12-31, at least
/// 1; 0 for none. Days outside 1970 to 2149 become the nearest of those.
pub(crate) fn pack_day(day: Option<Day>) -> u16 {
    day.map_or(0, |day| {
        day.to_epoch_days()
            .saturating_add(1)
            .clamp(1, i32::from(u16::MAX)) as u16
    })
}

/// The day that [`pack_day`] was given, as far as it fitted.
pub(crate) fn unpack_day(packed: u16) -> Option<Day> {
    let days = i32::from(packed.checked_sub(1)?);
    Day::from_epoch_days(days)
}

/// The day of a moment in Kazakhstan, which has one zone, +5, since March 2024; registers
/// are younger.
pub(crate) fn day_of(moment: Timestamp) -> Option<Day> {
    const OFFSET_MS: i64 = 5 * 3_600_000;
    const DAY_MS: i64 = 24 * 3_600_000;
    let days = moment.0.saturating_add(OFFSET_MS).div_euclid(DAY_MS);
    Day::from_epoch_days(i32::try_from(days).ok()?)
}

/// What becomes of a person's consents as the days go by, each different course once.
///
/// A course is the days on which the answer changes, each with the answer for a grown person
/// and the answer for one who needs a guardian's consent. It does not depend on the birth
/// date nor on the policy, so neither makes it stale.
#[derive(Clone, Debug)]
pub(crate) struct Courses {
    courses: Interner,
}

/// Bytes of one step: the day, and the two answers.
const STEP: usize = 6;

impl Default for Courses {
    fn default() -> Self {
        let mut courses = Interner::default();
        let mut first = i32::MIN.to_le_bytes().to_vec();
        first.push(state_number(ConsentState::Missing));
        first.push(state_number(ConsentState::GuardianMissing));
        courses.intern(&first);
        Self { courses }
    }
}

impl Courses {
    /// The number of the course of somebody who never gave a consent.
    const NONE: u32 = 0;

    pub(crate) fn len(&self) -> usize {
        self.courses.len()
    }

    /// The number of a person's course.
    pub(crate) fn course_of(&mut self, volunteer: &Volunteer) -> u32 {
        let alone = stands_alone(volunteer);
        if volunteer.consents.is_empty() && !alone {
            return Self::NONE;
        }
        let consents = &volunteer.consents;
        let mut steps = Vec::with_capacity(1 + 3 * consents.len());
        steps.push(Day::MIN);
        for consent in consents {
            steps.push(consent.on);
            steps.extend(consent.until.and_then(|until| until.succ_opt()));
            steps.extend(consent.withdrawn);
        }
        steps.sort_unstable();
        steps.dedup();
        let mut course: Vec<u8> = Vec::with_capacity(steps.len() * STEP);
        for day in steps {
            let [grown, young] = [false, true].map(|young| {
                state_number(by_ground(state_of_consents(consents, day, young), alone))
            });
            if course.ends_with(&[grown, young]) {
                continue;
            }
            let number = if day == Day::MIN {
                i32::MIN
            } else {
                day.to_epoch_days()
            };
            course.extend_from_slice(&number.to_le_bytes());
            course.extend_from_slice(&[grown, young]);
        }
        self.courses.intern(&course).0
    }

    /// The two answers of every course on a day: for a grown person, for one who needs a
    /// guardian's consent.
    pub(crate) fn on(&self, day: Day) -> Vec<[u8; 2]> {
        (0..self.courses.len() as u32)
            .map(|course| self.one_on(course, day))
            .collect()
    }

    /// The days after `after` and not after `until` on which the answers of a course change,
    /// each with both answers.
    pub(crate) fn steps(
        &self,
        course: u32,
        after: Day,
        until: Day,
    ) -> impl Iterator<Item = (Day, [u8; 2])> + '_ {
        let (after, until) = (after.to_epoch_days(), until.to_epoch_days());
        self.courses
            .get(course)
            .chunks_exact(STEP)
            .map(|step| {
                let day = i32::from_le_bytes([step[0], step[1], step[2], step[3]]);
                (day, [step[4], step[5]])
            })
            .filter(move |(day, _)| *day > after && *day <= until)
            .filter_map(|(day, answers)| Some((Day::from_epoch_days(day)?, answers)))
    }

    pub(crate) fn one_on(&self, course: u32, day: Day) -> [u8; 2] {
        let today = day.to_epoch_days();
        self.courses
            .get(course)
            .chunks_exact(STEP)
            .take_while(|step| i32::from_le_bytes([step[0], step[1], step[2], step[3]]) <= today)
            .last()
            .map_or([0, 0], |step| [step[4], step[5]])
    }

    pub(crate) fn interner(&self) -> &Interner {
        &self.courses
    }

    /// `None` unless the bytes can be courses.
    pub(crate) fn from_interner(courses: Interner) -> Option<Self> {
        let sound = courses.len() > 0
            && (0..courses.len() as u32).all(|id| {
                let course = courses.get(id);
                !course.is_empty()
                    && course.len().is_multiple_of(STEP)
                    && course
                        .chunks_exact(STEP)
                        .all(|step| usize::from(step[4].max(step[5])) < ConsentState::ALL.len())
            });
        sound.then_some(Self { courses })
    }
}

/// The place of a state in [`ConsentState::ALL`].
pub(crate) fn state_number(state: ConsentState) -> u8 {
    match state {
        ConsentState::Given => 0,
        ConsentState::Missing => 1,
        ConsentState::Expired => 2,
        ConsentState::Withdrawn => 3,
        ConsentState::GuardianMissing => 4,
        ConsentState::OtherGround => 5,
    }
}

#[cfg(test)]
mod tests;
