use super::{Holiday, OwnDay, Why, calendar, is_business_day, one_business_day_after};
use crate::Day;
use chrono::{Datelike, NaiveDateTime};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

#[track_caller]
fn check(found: &str, due: &str) {
    check_with(&[], found, due);
}

#[track_caller]
fn check_with(own: &[OwnDay], found: &str, due: &str) {
    let read = |text| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a moment");
    assert_eq!(
        one_business_day_after(read(found), own).due,
        read(due),
        "{found}"
    );
}

/// The days of a year that are off though their weekday is a working one.
fn off(year: i32) -> Vec<String> {
    let first = Day::from_ymd_opt(year, 1, 1).expect("a day");
    first
        .iter_days()
        .take_while(|day| day.year() == year)
        .filter(|day| !is_business_day(*day, &[]) && day.weekday().number_from_monday() < 6)
        .map(|day| day.format("%d.%m").to_string())
        .collect()
}

#[test]
fn one_business_day_ends_at_the_same_time_of_the_next_one() {
    check("2026-11-25 10:40", "2026-11-26 10:40");
    check("2026-11-27 18:00", "2026-11-30 18:00");
}

#[test]
fn what_is_found_on_a_day_off_is_due_by_the_end_of_the_next_business_day() {
    check("2026-11-28 09:00", "2026-11-30 23:59");
    check("2026-11-29 23:00", "2026-11-30 23:59");
}

/// Source: calendar of the Ministry of Labour and of eGov for the five-day week of 2026,
/// and its note of 18.03.2026 on 30 August.
#[test]
fn the_days_off_of_2026_are_those_of_the_official_calendar() {
    assert_eq!(
        off(2026),
        [
            "01.01", "02.01", "07.01", "09.03", "23.03", "24.03", "25.03", "01.05", "07.05",
            "11.05", "27.05", "06.07", "26.10", "16.12",
        ]
    );
}

/// Source: calendar of eGov for 2023, the order to move 1 July to 7 July left aside.
#[test]
fn days_of_faith_do_not_move_and_state_holidays_do() {
    assert!(
        is_business_day(day("2023-01-09"), &[]),
        "7 January, a Saturday"
    );
    assert!(
        is_business_day(day("2024-06-17"), &[]),
        "Kurban Ait, a Sunday"
    );
    assert!(
        !is_business_day(day("2023-01-03"), &[]),
        "1 January, a Sunday"
    );
}

#[test]
fn constitution_day_moved_from_august_to_march() {
    assert!(!is_business_day(day("2024-08-30"), &[]));
    assert!(is_business_day(day("2027-08-30"), &[]));
    assert!(!is_business_day(day("2027-03-15"), &[]));
}

#[test]
fn a_term_over_nauryz_says_which_days_were_counted() {
    let found = "2026-03-20T16:00:00".parse().expect("a moment");
    let term = one_business_day_after(found, &[]);
    assert_eq!(term.due, "2026-03-26T16:00:00".parse().expect("a moment"));
    assert_eq!(
        term.counted,
        [
            (day("2026-03-23"), Why::Holiday(Holiday::Nauryz)),
            (day("2026-03-24"), Why::Moved(Holiday::Nauryz)),
            (day("2026-03-25"), Why::Moved(Holiday::Nauryz)),
        ]
    );
    assert_eq!(term.kurban_ait_unknown, None);
}

#[test]
fn what_the_organisation_enters_comes_first() {
    let own = |text, working| OwnDay {
        day: day(text),
        working,
    };
    let moved = [own("2026-07-03", false), own("2026-07-04", true)];
    check_with(&moved, "2026-07-02 12:00", "2026-07-04 12:00");
    check_with(
        &[own("2026-07-06", true)],
        "2026-07-03 12:00",
        "2026-07-06 12:00",
    );
    let found = "2026-07-02T12:00:00".parse().expect("a moment");
    assert_eq!(
        one_business_day_after(found, &moved).counted,
        [
            (day("2026-07-03"), Why::OwnOff),
            (day("2026-07-04"), Why::OwnWorking),
        ]
    );
}

#[test]
fn the_calendar_of_a_year_has_the_days_of_the_law_and_of_the_organisation() {
    let own = OwnDay {
        day: day("2026-01-05"),
        working: false,
    };
    let days = calendar(2026, &[own]);
    assert_eq!(days[2], (day("2026-01-05"), Why::OwnOff));
    assert_eq!(
        days[3],
        (day("2026-01-07"), Why::Holiday(Holiday::Christmas))
    );
    assert!(days.contains(&(day("2026-10-26"), Why::Moved(Holiday::Republic))));
    assert!(days.is_sorted_by_key(|(day, _)| *day));
}

#[test]
fn a_year_without_an_announced_kurban_ait_is_named() {
    let unknown = |found: &str| {
        let found = found.parse().expect("a moment");
        one_business_day_after(found, &[]).kurban_ait_unknown
    };
    assert_eq!(unknown("2026-05-26T10:00:00"), None);
    assert_eq!(unknown("2026-12-31T10:00:00"), Some(2027));
    assert_eq!(unknown("2028-05-04T10:00:00"), Some(2028));
}
