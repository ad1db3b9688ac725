//! Which backups stay: all of today, one a day for two weeks, one a week for two months.
//!
//! Of a day and of a week the newest stays. The newest that was proven stays in any case;
//! whatever is older than the organisation keeps backups goes in any other (rule 60: who
//! was erased must not come back out of an old copy).

use chrono::Datelike;
use domain::{Day, Timestamp};

use crate::ctx::day_of;

/// Days for which one backup of each day stays.
const DAYS: i64 = 14;
/// Days for which one backup of each week stays.
const WEEKS: i64 = 61;

/// A backup in the eyes of the rotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// When it was made.
    pub made: Timestamp,
    /// It was opened and counted.
    pub is_proven: bool,
}

/// For each backup whether it stays. `most_days`: for how long backups are kept at all.
pub fn kept(backups: &[Dated], now: Timestamp, most_days: u16) -> Vec<bool> {
    let today = day_of(now);
    let day = |backup: &Dated| day_of(backup.made);
    let newest_proven = backups
        .iter()
        .enumerate()
        .filter(|(_, backup)| backup.is_proven)
        .max_by_key(|(place, backup)| (backup.made, *place))
        .map(|(place, _)| place);
    let is_newest_of = |place: usize, same: &dyn Fn(Day, Day) -> bool| {
        let own = &backups[place];
        backups.iter().enumerate().all(|(other, backup)| {
            !same(day(own), day(backup)) || (backup.made, other) <= (own.made, place)
        })
    };
    (0..backups.len())
        .map(|place| {
            let age = today.signed_duration_since(day(&backups[place])).num_days();
            if newest_proven == Some(place) {
                return true;
            }
            if age > i64::from(most_days) {
                return false;
            }
            // A clock that was set back makes copies of tomorrow: they stay.
            age <= 0
                || (age <= DAYS && is_newest_of(place, &|one, two| one == two))
                || (age <= WEEKS
                    && is_newest_of(place, &|one, two| one.iso_week() == two.iso_week()))
        })
        .collect()
}

#[cfg(test)]
mod tests;
