use proptest::prelude::*;

use super::{Age, AgeBand, BirthDate, Sex};
use crate::Day;

fn day(iso: &str) -> Day {
    iso.parse().expect("a day")
}

fn birth(iso: &str) -> BirthDate {
    BirthDate::parse_iso(iso).expect("a birth date")
}

#[track_caller]
fn check(born: &str, on: &str, expected: Option<Age>) {
    assert_eq!(
        birth(born).age_on(day(on)),
        expected,
        "the age on {on} of someone born {born}"
    );
}

#[test]
fn the_age_changes_on_the_birthday() {
    check("2080-06-15", "2098-06-14", Some(Age::Exactly(17)));
    check("2080-06-15", "2098-06-15", Some(Age::Exactly(18)));
    check("2080-06-15", "2080-06-15", Some(Age::Exactly(0)));
}

#[test]
fn someone_born_on_29_february_is_older_on_1_march() {
    check("2080-02-29", "2094-02-28", Some(Age::Exactly(13)));
    check("2080-02-29", "2094-03-01", Some(Age::Exactly(14)));
}

#[test]
fn what_is_not_known_makes_the_age_a_least() {
    check("2080", "2098-12-31", Some(Age::AtLeast(17)));
    check("2080", "2080-12-31", Some(Age::AtLeast(0)));
    check("2080-06", "2098-06-30", Some(Age::AtLeast(17)));
    check("2080-06", "2098-07-01", Some(Age::Exactly(18)));
    check("2080-06", "2098-05-31", Some(Age::Exactly(17)));
    check("2080-06", "2080-06-01", Some(Age::AtLeast(0)));
}

#[test]
fn there_is_no_age_before_the_birth_or_beyond_150_years() {
    check("2080-06-15", "2080-06-14", None);
    check("2081", "2080-12-31", None);
    check("2080-06", "2080-05-31", None);
    check("1800-01-01", "1950-01-01", Some(Age::Exactly(150)));
    check("1800-01-01", "1951-01-01", None);
}

#[test]
fn the_bands_meet_without_a_gap() {
    let band = |born: &str| AgeBand::of(Some(&birth(born)), day("2099-06-15"));
    assert_eq!(band("2085-06-16"), AgeBand::Under14);
    assert_eq!(band("2085-06-15"), AgeBand::From14To17);
    assert_eq!(band("2081-06-16"), AgeBand::From14To17);
    assert_eq!(band("2081-06-15"), AgeBand::From18To34);
    assert_eq!(band("2064-06-15"), AgeBand::From35To59);
    assert_eq!(band("2039-06-15"), AgeBand::From60);
    assert_eq!(band("2100-01-01"), AgeBand::Unknown);
    assert_eq!(AgeBand::of(None, day("2099-06-15")), AgeBand::Unknown);
}

#[test]
fn only_what_iso_writes_is_read() {
    for text in [
        "",
        "89",
        "2089-7",
        "2089-13",
        "2089-02-30",
        "2089-07-05-01",
        "+2089",
        "2089-07-5",
        "2089-00",
    ] {
        assert_eq!(BirthDate::parse_iso(text), None, "{text:?}");
    }
}

#[test]
fn a_date_takes_few_bytes() {
    let written = postcard::to_stdvec(&birth("2089-07-05")).expect("a date can be written");
    assert!(written.len() <= 4, "{} bytes", written.len());
    assert_eq!(
        postcard::from_bytes::<BirthDate>(&written),
        Ok(birth("2089-07-05"))
    );
    let json = serde_json::to_string(&birth("2089-07-05")).expect("a date can be written");
    assert_eq!(json, r#""2089-07-05""#);
    assert_eq!(
        serde_json::from_str::<BirthDate>(&json).ok(),
        Some(birth("2089-07-05"))
    );
}

#[test]
fn the_sex_is_read_from_forms_in_three_languages() {
    for male in [
        "ер",
        "Ер",
        "муж",
        "муж.",
        "м.",
        "M",
        "male",
        "Mr",
        "мужской",
    ] {
        assert_eq!(Sex::parse(male), Some(Sex::Male), "{male:?}");
    }
    for female in ["әйел", "жен", "Ж", "Ms", "F", "Женский"] {
        assert_eq!(Sex::parse(female), Some(Sex::Female), "{female:?}");
    }
    for neither in ["", "Dr", "?", "ада", "."] {
        assert_eq!(Sex::parse(neither), None, "{neither:?}");
    }
}

proptest! {
    #[test]
    fn nobody_gets_younger(born in 700_000_i32..760_000, days in 0_i32..40_000) {
        let day = |count| Day::from_num_days_from_ce_opt(count).expect("a day");
        let birth = BirthDate::Day(day(born));
        let (then, later) = (birth.age_on(day(born + days)), birth.age_on(day(born + days + 1)));
        prop_assert!(then.map(Age::years) <= later.map(Age::years));
    }
}
