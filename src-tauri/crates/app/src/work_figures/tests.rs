//! Keys of lines, and months without gaps.

use super::*;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

#[test]
fn a_key_names_the_line_that_it_was_made_of() {
    let month = Period::Month.first(day("2089-07-05"));
    let region = RegionCode::all()[3].code;
    let lines = [
        (By::Event, Under::Event(None)),
        (By::Event, Under::Event(Some(EventId::from_bytes([7; 16])))),
        (By::Person, Under::Person(VolunteerId::from_bytes([8; 16]))),
        (By::Direction, Under::Direction(None)),
        (By::Region, Under::Region(Some(region))),
        (By::Region, Under::Region(None)),
        (By::Month, Under::Period(Period::Month, Some(month))),
        (By::Year, Under::Period(Period::Year, None)),
        (By::Sex, Under::Sex(Some(Sex::Female))),
        (By::Sex, Under::Sex(None)),
        (By::Age, Under::AgeBand(AgeBand::From60)),
        (By::Age, Under::AgeBand(AgeBand::Unknown)),
    ];
    for (by, line) in lines {
        let key = key_of(&line);
        let read = under(&LineKey {
            by,
            key: key.clone(),
        });
        assert_eq!(read, Some(line), "{} {key}", by.code());
    }
    let foreign = LineKey {
        by: By::Sex,
        key: "tall".to_owned(),
    };
    assert_eq!(under(&foreign), None);
}

#[test]
fn months_come_without_gaps_and_only_the_latest_ten_years() {
    let line = |text: &str, confirmed| {
        let figures = Figures {
            confirmed,
            ..Figures::default()
        };
        (Under::Period(Period::Month, Some(day(text))), figures)
    };
    let months = over_time(vec![
        line("2089-10-01", 60),
        line("2089-11-01", 0),
        line("2090-02-01", 120),
    ]);
    let firsts: Vec<(String, u64)> = months
        .iter()
        .map(|(first, figures)| (first.to_string(), figures.confirmed))
        .collect();
    let expected = [
        ("2089-10-01", 60),
        ("2089-11-01", 0),
        ("2089-12-01", 0),
        ("2090-01-01", 0),
        ("2090-02-01", 120),
    ];
    assert_eq!(
        firsts,
        expected.map(|(first, minutes)| (first.to_owned(), minutes))
    );
    let long = over_time(vec![line("2080-01-01", 60), line("2099-12-01", 60)]);
    assert_eq!(long.len(), MOST_MONTHS);
    assert_eq!(
        long.last().map(|(first, _)| *first),
        Some(day("2099-12-01"))
    );
}

#[test]
fn the_end_of_a_day_is_the_last_moment_before_midnight_in_almaty() {
    let end = end_of(day("2089-03-31")).expect("a day has an end");
    assert_eq!(Zone::ALMATY.day(end), Some(day("2089-03-31")));
    assert_eq!(
        Zone::ALMATY.day(Timestamp(end.0 + 1)),
        Some(day("2089-04-01"))
    );
}
