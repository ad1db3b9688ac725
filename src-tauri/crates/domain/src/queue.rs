//! Whether people wait at a desk, as its entries tell it.
//!
//! Nobody counts those who stand in line. A desk that lets one in after another without a
//! break has a line; how long one guest takes there is how long each of those in line waits
//! for the one in front.
//!
//! Source: DOMAIN 7.1 (a point handles 100–130 people an hour); FEATURES 135.

use crate::Timestamp;

/// Two entries further apart are of no line, in milliseconds: a point that handles 100 people
/// an hour needs 36 s for each, with some talk.
const APART_MS: i64 = 60_000;
/// So many in a row make a line; two friends do not.
const ROW: usize = 5;
/// What is looked at for the pace, in milliseconds.
const LATELY_MS: i64 = 600_000;
/// A line of this age is no chance any more, in milliseconds: then one more desk helps.
const OLD_MS: i64 = 300_000;
/// Entries in the last ten minutes that say something of the next hour.
const ENOUGH: u32 = 5;
/// What is further away than a day of a forum is no forecast, in milliseconds.
const FURTHEST_MS: i64 = 10 * 3_600_000;

/// How a desk works at a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// Seconds for one guest while there is a line, the median of the last ten minutes.
    pub seconds: Option<u32>,
    /// Since when there is a line; `None` if there is none.
    pub line_since: Option<Timestamp>,
}

/// Tells from the moments at which a desk let people in how it works. Several at one moment
/// are one: a delegation that was let in at once. The moments may come in any order.
pub fn pace(mut entries: Vec<Timestamp>, now: Timestamp) -> Pace {
    entries.retain(|at| *at <= now);
    entries.sort_unstable();
    entries.dedup();
    let newest_first = entries.iter().rev().copied();
    let mut row = Vec::new();
    let mut after = now;
    for at in newest_first {
        if after.0 - at.0 > APART_MS {
            break;
        }
        row.push(at);
        after = at;
    }
    let first = row.last().copied();
    Pace {
        seconds: seconds(&entries, now),
        line_since: first.filter(|_| row.len() >= ROW),
    }
}

fn seconds(entries: &[Timestamp], now: Timestamp) -> Option<u32> {
    let lately = entries
        .windows(2)
        .filter(|two| now.0 - two[1].0 < LATELY_MS);
    let gaps = lately.map(|two| two[1].0 - two[0].0);
    let mut gaps: Vec<i64> = gaps.filter(|gap| *gap <= APART_MS).collect();
    gaps.sort_unstable();
    let median = gaps.get(gaps.len() / 2).filter(|_| gaps.len() + 1 >= ROW)?;
    u32::try_from((median + 500) / 1_000).ok()
}

/// When all who are `left` will be in, if the desks go on as in the last ten minutes, in
/// which they let `lately` in; `None` where that says nothing.
pub fn forecast(left: u32, lately: u32, now: Timestamp) -> Option<Timestamp> {
    if left == 0 || lately < ENOUGH {
        return None;
    }
    let takes = LATELY_MS * i64::from(left) / i64::from(lately);
    (takes <= FURTHEST_MS).then_some(Timestamp(now.0 + takes))
}

/// Whether one more desk is needed: each of those that work has had a line for minutes.
pub fn needs_another(working: &[Pace], now: Timestamp) -> bool {
    let is_old = |pace: &Pace| pace.line_since.is_some_and(|at| now.0 - at.0 >= OLD_MS);
    !working.is_empty() && working.iter().all(is_old)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(100_000_000);

    /// Moments so many seconds before now.
    fn before(seconds: &[i64]) -> Vec<Timestamp> {
        let at = |seconds: &i64| Timestamp(NOW.0 - seconds * 1_000);
        seconds.iter().map(at).collect()
    }

    fn check(entries: &[i64], seconds: Option<u32>, line: Option<i64>) {
        let found = pace(before(entries), NOW);
        let since = line.map(|line| Timestamp(NOW.0 - line * 1_000));
        let wanted = Pace {
            seconds,
            line_since: since,
        };
        assert_eq!(found, wanted, "{entries:?}");
    }

    #[test]
    fn one_after_another_is_a_line_and_a_break_ends_it() {
        check(&[], None, None);
        check(&[10, 40], None, None);
        check(&[10, 40, 75, 100, 130], Some(30), Some(130));
        check(&[10, 40, 75, 100, 130, 300, 320], Some(30), Some(130));
        check(&[90, 120, 150, 180, 200], Some(30), None);
        check(&[10, 100, 200, 300, 400], None, None);
    }

    #[test]
    fn a_delegation_at_once_is_no_line() {
        check(&[10, 10, 10, 10, 10, 10], None, None);
    }

    #[test]
    fn what_lies_ahead_of_the_clock_is_left_out() {
        check(&[-500, 10, 40, 75, 100, 130], Some(30), Some(130));
    }

    #[test]
    fn those_who_are_left_come_in_at_the_pace_of_the_last_ten_minutes() {
        let minutes = |minutes: i64| Some(Timestamp(NOW.0 + minutes * 60_000));
        assert_eq!(forecast(100, 50, NOW), minutes(20));
        assert_eq!(forecast(0, 50, NOW), None, "nobody is left");
        assert_eq!(forecast(100, 4, NOW), None, "too few to say");
        assert_eq!(forecast(5_000, 5, NOW), None, "in a week");
    }

    #[test]
    fn another_desk_is_needed_when_all_have_had_a_line_for_minutes() {
        let line = |seconds: i64| Pace {
            seconds: None,
            line_since: Some(Timestamp(NOW.0 - seconds * 1_000)),
        };
        assert!(needs_another(&[line(400), line(300)], NOW));
        assert!(!needs_another(&[line(400), line(200)], NOW), "a new line");
        assert!(!needs_another(&[line(400), Pace::default()], NOW));
        assert!(!needs_another(&[], NOW));
    }
}
