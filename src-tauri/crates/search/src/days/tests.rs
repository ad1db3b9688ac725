use domain::{
    Consent, ConsentPurpose, ConsentWay, FactId, GivenBy, MinorsPolicy, OperatorId, PersonName,
    VolunteerId, consent_state, needs_guardian_consent,
};

use super::*;

fn day(text: &str) -> Day {
    text.parse().expect("a day of the test")
}

fn consent(on: &str, until: Option<&str>, withdrawn: Option<&str>, by: GivenBy) -> Consent {
    Consent {
        id: FactId::from_bytes([1; 16]),
        purposes: vec![ConsentPurpose::Processing],
        text_version: "1".into(),
        language: "kk".into(),
        given_by: by,
        taken_by: OperatorId::from_bytes([1; 16]),
        on: day(on),
        terms: None,
        way: ConsentWay::Electronic,
        until: until.map(day),
        withdrawn: withdrawn.map(day),
    }
}

/// The kept course gives the domain's answer on every day.
#[track_caller]
fn check(birth: Option<BirthDate>, consents: Vec<Consent>) {
    let name = PersonName::parse("Серік", "", "").expect("a name");
    let mut person = Volunteer::new(VolunteerId::from_bytes([1; 16]), name);
    person.birth = birth;
    person.consents = consents;
    let mut courses = Courses::default();
    let course = courses.course_of(&person);
    let policy = MinorsPolicy::default();
    let mut today = day("2095-12-01");
    while today < day("2099-02-01") {
        let young = needs_guardian_consent(birth.as_ref(), today, &policy);
        assert_eq!(
            courses.one_on(course, today)[usize::from(young)],
            state_number(consent_state(&person, today, &policy)),
            "on {today}"
        );
        today = today.succ_opt().expect("the calendar goes on");
    }
}

#[test]
fn the_course_of_consents_is_the_answer_of_the_rule_on_every_day() {
    let guardian = GivenBy::Guardian(FactId::from_bytes([2; 16]));
    check(None, vec![]);
    check(
        None,
        vec![consent(
            "2096-03-01",
            Some("2097-02-28"),
            None,
            GivenBy::Self_,
        )],
    );
    check(
        Some(BirthDate::Day(day("2081-05-06"))),
        vec![
            consent(
                "2096-03-01",
                Some("2097-12-31"),
                Some("2096-10-10"),
                guardian,
            ),
            consent("2097-06-01", None, None, GivenBy::Self_),
        ],
    );
    check(
        Some(BirthDate::Year(2081)),
        vec![consent(
            "2096-03-01",
            None,
            Some("2098-01-01"),
            GivenBy::Self_,
        )],
    );
}

#[test]
fn birth_dates_of_every_exactness_come_back_and_sort_by_time() {
    let dates = [
        BirthDate::Year(2080),
        BirthDate::Month {
            year: 2080,
            month: 2,
        },
        BirthDate::Day(day("2080-02-29")),
        BirthDate::Day(day("2099-12-31")),
    ];
    for date in dates {
        assert_eq!(
            unpack_birth(pack_birth(Some(&date))),
            Some(date),
            "{date:?}"
        );
    }
    assert!(
        dates.map(|date| pack_birth(Some(&date))).is_sorted(),
        "in the order of time"
    );
    assert_eq!(unpack_birth(pack_birth(None)), None, "no date");
}
