use super::*;

/// 25 November 2026, 18:40 in Kazakhstan: a Wednesday.
const NOW: i64 = 1_795_614_000_000;
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn dated(age: i64) -> Dated {
    Dated {
        made: Timestamp(NOW - age),
        is_proven: true,
    }
}

/// The ages that stay, in hours.
#[track_caller]
fn check(ages: &[i64], most_days: u16, expected: &[i64]) {
    let backups: Vec<Dated> = ages.iter().map(|age| dated(age * HOUR)).collect();
    let kept = kept(&backups, Timestamp(NOW), most_days);
    let left: Vec<i64> = ages
        .iter()
        .zip(kept)
        .filter_map(|(age, kept)| kept.then_some(*age))
        .collect();
    assert_eq!(left, expected);
}

#[test]
fn all_of_today_stays() {
    check(&[0, 1, 4, 8, 12], 90, &[0, 1, 4, 8, 12]);
}

#[test]
fn of_a_day_the_newest_stays_for_two_weeks() {
    check(&[0, 20, 24, 30, 48, 52], 90, &[0, 20, 48]);
    check(&[0, 14 * 24, 14 * 24 + 4], 90, &[0, 14 * 24]);
}

#[test]
fn of_a_week_the_newest_stays_for_two_months() {
    // The days 15 and 16 lie in one week, 17 to 23 in the one before, 24 in another.
    let ages: Vec<i64> = (15..=24).map(|days| days * 24).collect();
    check(
        &[&[0], ages.as_slice()].concat(),
        90,
        &[0, 15 * 24, 17 * 24, 24 * 24],
    );
    check(&[0, 61 * 24, 62 * 24, 80 * 24], 90, &[0, 61 * 24]);
}

#[test]
fn what_is_older_than_backups_are_kept_goes() {
    check(&[0, 24, 48, 72], 1, &[0, 24]);
}

#[test]
fn the_newest_proven_one_never_goes() {
    check(&[400 * 24], 30, &[400 * 24]);
    let mut backups = vec![dated(400 * DAY), dated(0), dated(HOUR)];
    backups[1].is_proven = false;
    backups[2].is_proven = false;
    assert_eq!(
        kept(&backups, Timestamp(NOW), 30),
        [true, true, true],
        "those of today were not proven"
    );
}

#[test]
fn a_copy_of_tomorrow_stays() {
    check(&[-30, 0], 90, &[-30, 0]);
}

#[test]
fn nothing_is_kept_of_nothing() {
    check(&[], 90, &[]);
}
