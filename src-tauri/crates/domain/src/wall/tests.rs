use super::*;
use crate::attendance::Presence;
use crate::{FactId, Grade, WallTime, Zone};

fn at(text: &str) -> Timestamp {
    let wall = WallTime::parse_from_str(&format!("2089-07-05 {text}"), "%Y-%m-%d %H:%M");
    Zone::ALMATY.instant(wall.expect("a time"), false)
}

fn plan() -> Plan {
    let wall = |text: &str| Zone::ALMATY.wall(at(text)).expect("in the calendar");
    Plan::new(wall("09:00"), wall("13:00"), Zone::ALMATY).expect("four hours")
}

fn was_here(from: &str, until: Option<&str>) -> Walk {
    Walk {
        presences: vec![Presence {
            came: FactId::from_bytes([1; 16]),
            from: at(from),
            seen: at(from),
            until: until.map(at),
            went: None,
            by_rule: false,
            grade: Grade::Scan,
        }],
        repeats: Vec::new(),
    }
}

#[test]
fn a_shift_goes_on_from_its_first_minute_and_not_in_its_last() {
    for (now, expected) in [
        ("05:59", Stage::Elsewhere),
        ("06:00", Stage::Next),
        ("08:59", Stage::Next),
        ("09:00", Stage::Now),
        ("12:59", Stage::Now),
        ("13:00", Stage::Elsewhere),
    ] {
        assert_eq!(stage(&plan(), at(now)), expected, "at {now}");
    }
}

#[track_caller]
fn check(walks: &[Walk], now: &str, expected: Whereabouts) {
    assert_eq!(whereabouts(&plan(), walks, at(now)), expected);
}

#[test]
fn whoever_does_not_come_is_late_and_then_missing() {
    check(&[], "08:50", Whereabouts::Expected);
    check(&[], "09:00", Whereabouts::Late { minutes: 0 });
    check(&[], "09:29", Whereabouts::Late { minutes: 29 });
    check(&[], "09:30", Whereabouts::Missing);
}

#[test]
fn whoever_is_inside_is_here_wherever_that_was_marked() {
    check(&[was_here("08:40", None)], "08:50", Whereabouts::Here);
    check(
        &[Walk::default(), was_here("07:00", None)],
        "10:00",
        Whereabouts::Here,
    );
    check(
        &[was_here("08:55", Some("11:00"))],
        "11:30",
        Whereabouts::Left,
    );
    // The day before, or another shift of the morning: that was not this shift.
    let early = was_here("06:00", Some("08:00"));
    check(&[early], "09:10", Whereabouts::Late { minutes: 10 });
}

#[test]
fn a_surname_stands_on_the_wall_only_in_full_with_leave() {
    let name = |surname, given| PersonName::parse(surname, given, "").expect("a name");
    let two = name("Тілеубердиев", "Динмұхамед");
    assert_eq!(public_name(&two, false), "Динмұхамед Т.");
    assert_eq!(public_name(&two, true), "Динмұхамед Тілеубердиев");
    assert_eq!(public_name(&name("", "Bat-Erdene"), false), "Bat-Erdene");
}
