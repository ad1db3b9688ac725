//! The rows: marks, places in shifts, and the courses of claims.

use std::collections::{BTreeMap, BTreeSet};

use domain::hours::{ClaimState, standings};
use domain::participation::Told;
use domain::{Claim, Direct, FactId, Mark, Participation, Span, Timestamp, Zone};

use super::{Figures, NONE, range};

/// A row that still holds.
pub(super) const OPEN: i64 = i64::MAX;
/// The instant of hours of which only the day is known.
pub(super) const NO_INSTANT: i64 = i64::MIN;
/// The day of what lies outside the calendar.
pub(super) const NO_DAY: i32 = i32::MIN;
/// Rows that may be left behind before it is asked whether they are half.
const FEW: usize = 4096;

/// All rows; those of one participation lie together.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub(super) marks: Marks,
    pub(super) claims: Claims,
    pub(super) places: Places,
    pub(super) gone: Gone,
    /// How many were left behind.
    pub(super) left: usize,
}

/// One row for each mark.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    /// The participation; [`NONE`] of a row that was left behind.
    pub(super) of: Vec<u32>,
    pub(super) shift: Vec<u32>,
    pub(super) at: Vec<i64>,
    pub(super) day: Vec<i32>,
    pub(super) is_in: Vec<u8>,
    pub(super) told: Vec<i64>,
    /// When it was declared void.
    pub(super) until: Vec<i64>,
}

/// One row for each time during which a claim stood in one state.
#[derive(Clone, Debug, Default)]
pub(super) struct Claims {
    pub(super) of: Vec<u32>,
    pub(super) shift: Vec<u32>,
    pub(super) at: Vec<i64>,
    pub(super) day: Vec<i32>,
    pub(super) minutes: Vec<u32>,
    /// Milliseconds from the beginning to the end; 0 of hours of which only the day is known.
    pub(super) lasts: Vec<u32>,
    pub(super) grade: Vec<u8>,
    /// Minutes that are told separately: those at night, or with [`TRAVEL`] all of a travel.
    pub(super) apart: Vec<u32>,
    /// [`CLAIMED`], [`CONFIRMED`], [`REJECTED`], [`REPLACED`] or [`VOID`].
    pub(super) state: Vec<u8>,
    pub(super) since: Vec<i64>,
    pub(super) until: Vec<i64>,
}

/// One row for each place in a shift, as it is now.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    pub(super) of: Vec<u32>,
    pub(super) shift: Vec<u32>,
    pub(super) reserve: Vec<u8>,
}

/// One row for each shift that somebody gave up, as it is now.
#[derive(Clone, Debug, Default)]
pub(super) struct Gone {
    pub(super) of: Vec<u32>,
    pub(super) shift: Vec<u32>,
    /// When the person said so.
    pub(super) at: Vec<i64>,
}

/// What stands in [`Claims::apart`] is travel and not night.
const TRAVEL: u32 = 1 << 31;

pub(super) const CLAIMED: u8 = 0;
pub(super) const CONFIRMED: u8 = 1;
pub(super) const REJECTED: u8 = 2;
pub(super) const REPLACED: u8 = 3;
pub(super) const VOID: u8 = 4;

/// The number of a state.
pub(super) const fn state_number(state: ClaimState) -> u8 {
    match state {
        ClaimState::Claimed => CLAIMED,
        ClaimState::Confirmed => CONFIRMED,
        ClaimState::Rejected => REJECTED,
        ClaimState::Replaced => REPLACED,
        ClaimState::Void => VOID,
    }
}

/// A time during which a claim stood in one state.
#[derive(Clone, Debug)]
pub(super) struct Course {
    pub(super) claim: Claim,
    pub(super) state: u8,
    pub(super) since: Timestamp,
    pub(super) until: Option<Timestamp>,
}

/// What became of the claims of a person in an event, by the one rule of [`standings`], asked
/// for every moment at which anything was told.
pub(super) fn courses(one: &Participation) -> Vec<Course> {
    let claims = one
        .claims
        .iter()
        .flat_map(|fact| [Some(fact.told), fact.void]);
    let verdicts = one
        .verdicts
        .iter()
        .flat_map(|fact| [Some(fact.told), fact.void]);
    let moments: BTreeSet<Timestamp> = claims.chain(verdicts).flatten().collect();
    let mut courses: Vec<Course> = Vec::new();
    let mut open: BTreeMap<FactId, usize> = BTreeMap::new();
    for at in moments {
        for standing in standings(one, Some(at)) {
            let state = state_number(standing.state);
            let before = open.insert(standing.id, courses.len());
            if let Some(row) = before {
                if courses[row].state == state {
                    open.insert(standing.id, row);
                    continue;
                }
                courses[row].until = Some(at);
            }
            courses.push(Course {
                claim: standing.claim,
                state,
                since: at,
                until: None,
            });
        }
    }
    courses
}

/// A day of the place, in days since 1970.
fn day_of(at: i64, zone: Zone) -> i32 {
    zone.day(Timestamp(at))
        .map_or(NO_DAY, |day| day.to_epoch_days())
}

impl Rows {
    pub(super) fn place(&mut self, of: u32, shift: u32, reserve: bool) {
        self.places.of.push(of);
        self.places.shift.push(shift);
        self.places.reserve.push(u8::from(reserve));
    }

    pub(super) fn gone(&mut self, of: u32, shift: u32, at: Timestamp) {
        self.gone.of.push(of);
        self.gone.shift.push(shift);
        self.gone.at.push(at.0);
    }

    pub(super) fn mark(&mut self, of: u32, shift: u32, mark: &Told<Mark>, zone: Zone) {
        let marks = &mut self.marks;
        marks.of.push(of);
        marks.shift.push(shift);
        marks.at.push(mark.what.at.0);
        marks.day.push(day_of(mark.what.at.0, zone));
        marks.is_in.push(u8::from(mark.what.direct == Direct::In));
        marks.told.push(mark.told.0);
        marks.until.push(mark.void.map_or(OPEN, |at| at.0));
    }

    pub(super) fn claim(&mut self, of: u32, shift: u32, course: &Course, zone: Zone) {
        let claims = &mut self.claims;
        let (at, day, lasts) = match course.claim.span {
            Span::Times { from, until } => {
                let lasts = until.0.saturating_sub(from.0).clamp(0, i64::from(u32::MAX));
                (from.0, day_of(from.0, zone), lasts as u32)
            }
            Span::OnDay { day, .. } => (NO_INSTANT, day.to_epoch_days(), 0),
        };
        claims.of.push(of);
        claims.shift.push(shift);
        claims.at.push(at);
        claims.day.push(day);
        claims.minutes.push(course.claim.minutes());
        claims.lasts.push(lasts);
        claims.grade.push(course.claim.grade as u8);
        claims.apart.push(match course.claim.travelled() {
            0 => course.claim.night_apart() & !TRAVEL,
            travelled => travelled | TRAVEL,
        });
        claims.state.push(course.state);
        claims.since.push(course.since.0);
        claims.until.push(course.until.map_or(OPEN, |at| at.0));
    }

    pub(super) fn day_anew(&mut self, marks: (u32, u32), claims: (u32, u32), zone: Zone) {
        for row in marks.0 as usize..marks.1 as usize {
            self.marks.day[row] = day_of(self.marks.at[row], zone);
        }
        for row in claims.0 as usize..claims.1 as usize {
            if self.claims.at[row] != NO_INSTANT {
                self.claims.day[row] = day_of(self.claims.at[row], zone);
            }
        }
    }

    pub(super) fn leave(
        &mut self,
        places: (u32, u32),
        gone: (u32, u32),
        marks: (u32, u32),
        claims: (u32, u32),
    ) {
        let columns = [
            (&mut self.places.of, places),
            (&mut self.gone.of, gone),
            (&mut self.marks.of, marks),
            (&mut self.claims.of, claims),
        ];
        for (column, (from, until)) in columns {
            let rows = &mut column[from as usize..until as usize];
            rows.fill(NONE);
            self.left += rows.len();
        }
    }

    /// Whether it is time to pack them.
    pub(super) fn are_half_left(&self) -> bool {
        let few = self.places.of.len() + self.gone.of.len();
        let all = self.marks.of.len() + self.claims.of.len() + few;
        self.left > FEW && self.left * 2 > all
    }

    pub(super) fn heap_bytes(&self) -> usize {
        self.marks.of.capacity() * (4 + 4 + 8 + 4 + 1 + 8 + 8)
            + self.claims.of.capacity() * (4 + 4 + 8 + 4 + 4 + 4 + 1 + 4 + 1 + 8 + 8)
            + self.places.of.capacity() * (4 + 4 + 1)
            + self.gone.of.capacity() * (4 + 4 + 8)
    }
}

/// Copies the rows of a range from one column to another.
fn copy<T: Copy>(to: &mut Vec<T>, from: &[T], (begins, ends): (u32, u32)) {
    to.extend_from_slice(&from[begins as usize..ends as usize]);
}

impl Marks {
    pub(super) fn copied(&mut self, old: &Self, rows: (u32, u32)) -> (u32, u32) {
        let begins = self.of.len();
        copy(&mut self.of, &old.of, rows);
        copy(&mut self.shift, &old.shift, rows);
        copy(&mut self.at, &old.at, rows);
        copy(&mut self.day, &old.day, rows);
        copy(&mut self.is_in, &old.is_in, rows);
        copy(&mut self.told, &old.told, rows);
        copy(&mut self.until, &old.until, rows);
        range(begins, self.of.len())
    }
}

impl Claims {
    /// Adds the minutes of a row to those of its state; what was replaced or declared void
    /// comes to nothing.
    pub(super) fn add_to(&self, sums: &mut Figures, row: usize) {
        let minutes = u64::from(self.minutes[row]);
        match self.state[row] {
            CLAIMED => sums.claimed += minutes,
            CONFIRMED => {
                sums.confirmed += minutes;
                sums.by_grade[usize::from(self.grade[row] & 3)] += minutes;
                let apart = self.apart[row];
                let told = u64::from(apart & !TRAVEL);
                if apart & TRAVEL == 0 {
                    sums.night += told;
                } else {
                    sums.travel += told;
                }
            }
            REJECTED => sums.rejected += minutes,
            _ => {}
        }
    }

    pub(super) fn copied(&mut self, old: &Self, rows: (u32, u32)) -> (u32, u32) {
        let begins = self.of.len();
        copy(&mut self.of, &old.of, rows);
        copy(&mut self.shift, &old.shift, rows);
        copy(&mut self.at, &old.at, rows);
        copy(&mut self.day, &old.day, rows);
        copy(&mut self.minutes, &old.minutes, rows);
        copy(&mut self.lasts, &old.lasts, rows);
        copy(&mut self.grade, &old.grade, rows);
        copy(&mut self.apart, &old.apart, rows);
        copy(&mut self.state, &old.state, rows);
        copy(&mut self.since, &old.since, rows);
        copy(&mut self.until, &old.until, rows);
        range(begins, self.of.len())
    }
}

impl Places {
    pub(super) fn copied(&mut self, old: &Self, rows: (u32, u32)) -> (u32, u32) {
        let begins = self.of.len();
        copy(&mut self.of, &old.of, rows);
        copy(&mut self.shift, &old.shift, rows);
        copy(&mut self.reserve, &old.reserve, rows);
        range(begins, self.of.len())
    }
}

impl Gone {
    pub(super) fn copied(&mut self, old: &Self, rows: (u32, u32)) -> (u32, u32) {
        let begins = self.of.len();
        copy(&mut self.of, &old.of, rows);
        copy(&mut self.shift, &old.shift, rows);
        copy(&mut self.at, &old.at, rows);
        range(begins, self.of.len())
    }
}
