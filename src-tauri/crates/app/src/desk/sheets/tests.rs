use domain::{WallTime, Zone};

use super::*;

fn name(surname: &str, given: &str, patronymic: &str) -> PersonName {
    PersonName::parse(surname, given, patronymic).expect("a name")
}

#[test]
fn a_latin_name_is_told_apart_only_where_its_words_are_those_of_the_name() {
    let own = name("Тілеубердиев", "Динмұхамед", "Құрманғазыұлы");
    for latin in ["Dinmukhamed Tileuberdiev", "Tileuberdiev Dinmukhamed"] {
        let names = Names::latin(&own, latin.to_owned());
        assert_eq!(names.large, "Dinmukhamed", "{latin}");
        assert_eq!(names.second.as_deref(), Some("Tileuberdiev"), "{latin}");
        assert_eq!(names.other.as_deref(), Some("Динмұхамед ТІЛЕУБЕРДИЕВ"));
    }
    // Another spelling, or more words: nothing is guessed.
    for latin in ["Dima Tileuberdiev", "Dinmukhamed de Tileuberdiev"] {
        let names = Names::latin(&own, latin.to_owned());
        assert_eq!((names.large.as_str(), names.second), (latin, None));
    }
}

#[test]
fn days_of_one_month_are_said_once() {
    let speak = |language| Localizer::new(language);
    let plan = |from: &str, until: &str| {
        let wall = |day: &str, time: &str| {
            WallTime::parse_from_str(&format!("{day}T{time}"), "%Y-%m-%dT%H:%M").expect("a time")
        };
        let ends = wall(until, "18:00");
        Plan::new(wall(from, "10:00"), ends, Zone::ALMATY).expect("a plan")
    };
    let said = |from, until, language| {
        let said = days(&plan(from, until), speak(language));
        said.replace(['\u{a0}', '\u{202f}'], " ")
    };
    let (from, until) = ("2089-12-04", "2089-12-05");
    assert_eq!(said(from, until, Language::Kk), "2089 ж. 4–5 желтоқсан");
    assert_eq!(said(from, until, Language::Ru), "4–5 декабря 2089 г.");
    assert_eq!(said(from, until, Language::En), "4–5 December 2089");
    assert_eq!(said(from, from, Language::Ru), "4 декабря 2089 г.");
    let over = said("2089-11-30", "2089-12-02", Language::Ru);
    assert_eq!(over, "30 ноября 2089 г. – 2 декабря 2089 г.");
    // A day that the year ends with is not taken for it.
    let ninth = said("2089-12-08", "2089-12-09", Language::Ru);
    assert_eq!(ninth, "8–9 декабря 2089 г.");
}
