//! Times of plans: what stands on the poster, and the instants it means.
//!
//! A plan is a time on the wall and a zone, as somebody entered them; that is the truth,
//! because a reform of time moves the instant and not the poster. What happened is an
//! instant in UTC ([`Timestamp`]). The rules of the zones come from the tables that are
//! built in, never from the operating system: old laptops still have Almaty at UTC+6.
//!
//! Source: DOMAIN 4.2, rule 26; zones: the IANA database in the `chrono-tz` crate.

use std::{fmt, str::FromStr};

use chrono::{LocalResult, NaiveDateTime, TimeDelta, TimeZone};
use serde::{Deserialize, Serialize};

use crate::{Day, Timestamp};

/// A time on the wall, without a zone.
pub type WallTime = NaiveDateTime;

/// A zone of the IANA database: `Asia/Almaty`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Zone(chrono_tz::Tz);

/// Why a text is not a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a zone of the IANA database")]
pub struct ZoneRefused;

impl Zone {
    /// The zone of Astana and Almaty.
    pub const ALMATY: Self = Self(chrono_tz::Tz::Asia__Almaty);

    /// The name in the database.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The time on the wall at an instant; `None` outside the calendar.
    pub fn wall(self, at: Timestamp) -> Option<WallTime> {
        let utc = chrono::DateTime::from_timestamp_millis(at.0)?;
        Some(utc.with_timezone(&self.0).naive_local())
    }

    /// The day of the calendar at an instant; `None` outside the calendar.
    pub fn day(self, at: Timestamp) -> Option<Day> {
        self.wall(at).map(|wall| wall.date())
    }

    /// The instant of a time on the wall. Where the clock was put back an hour happened
    /// twice, and `second` says that the later one is meant; where it was put forward a
    /// time did not happen, and the instant is that of the same time before the change.
    pub fn instant(self, wall: WallTime, second: bool) -> Timestamp {
        let at = match self.0.from_local_datetime(&wall) {
            LocalResult::Single(at) => at,
            LocalResult::Ambiguous(first, later) => {
                if second {
                    later
                } else {
                    first
                }
            }
            LocalResult::None => {
                let before = wall - TimeDelta::hours(3);
                let known = self.0.from_local_datetime(&before).earliest();
                return known.map_or(Timestamp(wall.and_utc().timestamp_millis()), |at| {
                    Timestamp((at + TimeDelta::hours(3)).timestamp_millis())
                });
            }
        };
        Timestamp(at.timestamp_millis())
    }

    /// Whether a time on the wall happened twice, so that a person must say which is meant.
    pub fn twice(self, wall: WallTime) -> bool {
        matches!(
            self.0.from_local_datetime(&wall),
            LocalResult::Ambiguous(..)
        )
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Zone {
    type Err = ZoneRefused;

    fn from_str(name: &str) -> Result<Self, ZoneRefused> {
        name.parse().map(Self).map_err(|_| ZoneRefused)
    }
}

impl Serialize for Zone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(serde::de::Error::custom)
    }
}

/// When something is planned, as it stands on the poster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Plan {
    /// When it begins.
    pub starts: WallTime,
    /// When it ends; after `starts`.
    pub ends: WallTime,
    /// Where the clock hangs.
    pub zone: Zone,
    /// `starts` happened twice and the later one is meant.
    pub starts_second: bool,
    /// `ends` happened twice and the later one is meant.
    pub ends_second: bool,
}

/// Why something cannot be planned so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanRefused {
    /// It ends when it begins, or before.
    #[error("the plan ends before it begins")]
    EndsBefore,
    /// It is longer than [`Plan::MAX_DAYS`].
    #[error("the plan is longer than a year")]
    TooLong,
}

impl Plan {
    /// The most days from beginning to end: a programme is longer, an event is not.
    pub const MAX_DAYS: i64 = 366;

    /// A plan between two times of the wall, each the first of its kind.
    ///
    /// # Errors
    /// See [`PlanRefused`].
    pub fn new(starts: WallTime, ends: WallTime, zone: Zone) -> Result<Self, PlanRefused> {
        Self {
            starts,
            ends,
            zone,
            starts_second: false,
            ends_second: false,
        }
        .checked()
    }

    /// The plan, if it can be.
    ///
    /// # Errors
    /// See [`PlanRefused`].
    pub fn checked(self) -> Result<Self, PlanRefused> {
        let length = self.until().0 - self.from().0;
        if length <= 0 {
            return Err(PlanRefused::EndsBefore);
        }
        if length > Self::MAX_DAYS * 24 * 3_600_000 {
            return Err(PlanRefused::TooLong);
        }
        Ok(self)
    }

    /// The instant of the beginning.
    pub fn from(&self) -> Timestamp {
        self.zone.instant(self.starts, self.starts_second)
    }

    /// The instant of the end.
    pub fn until(&self) -> Timestamp {
        self.zone.instant(self.ends, self.ends_second)
    }

    /// How long it is: the difference of the instants, in whole minutes.
    pub fn minutes(&self) -> u32 {
        u32::try_from((self.until().0 - self.from().0) / 60_000).unwrap_or(0)
    }

    /// Whether the two share more than an instant.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.from() < other.until() && other.from() < self.until()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> WallTime {
        WallTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time of the wall")
    }

    #[test]
    fn the_last_hour_of_february_2024_happened_twice_in_almaty() {
        let late = wall("2024-02-29 23:30");
        assert!(Zone::ALMATY.twice(late));
        let (first, second) = (
            Zone::ALMATY.instant(late, false),
            Zone::ALMATY.instant(late, true),
        );
        assert_eq!(second.0 - first.0, 3_600_000);
        let night = Plan::new(
            wall("2024-02-29 22:00"),
            wall("2024-03-01 02:00"),
            Zone::ALMATY,
        );
        assert_eq!(night.expect("a night").minutes(), 5 * 60);
    }

    #[test]
    fn the_forum_of_august_2022_ran_at_utc_plus_six() {
        let opening = Zone::ALMATY.instant(wall("2022-08-19 10:00"), false);
        assert_eq!(Zone::ALMATY.wall(opening), Some(wall("2022-08-19 10:00")));
        let utc = chrono::DateTime::from_timestamp_millis(opening.0).expect("inside the calendar");
        assert_eq!(utc.naive_utc(), wall("2022-08-19 04:00"));
    }

    #[test]
    fn a_plan_that_ends_before_it_begins_is_refused() {
        let (noon, one) = (wall("2089-07-05 12:00"), wall("2089-07-05 13:00"));
        assert_eq!(
            Plan::new(one, noon, Zone::ALMATY),
            Err(PlanRefused::EndsBefore)
        );
        assert_eq!(
            Plan::new(noon, noon, Zone::ALMATY),
            Err(PlanRefused::EndsBefore)
        );
        assert!(Plan::new(noon, one, Zone::ALMATY).is_ok());
    }

    #[test]
    fn what_touches_does_not_overlap() {
        let hour = |from, to| {
            let at = |h| wall(&format!("2089-07-05 {h}:00"));
            Plan::new(at(from), at(to), Zone::ALMATY).expect("an hour")
        };
        assert!(!hour("09", "10").overlaps(&hour("10", "11")));
        assert!(hour("09", "11").overlaps(&hour("10", "12")));
    }
}
