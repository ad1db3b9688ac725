use domain::{
    ArchiveReason, BirthDate, Consent, ConsentPurpose, ConsentWay, Day, FactId, GivenBy,
    OperatorId, Status, Timestamp, Volunteer, VolunteerId,
};

use crate::Columns;
use crate::columns::tests::{numbers, person};

const DAY_MS: i64 = 86_400_000;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Noon of a day in Kazakhstan.
fn noon(text: &str) -> Timestamp {
    Timestamp(i64::from(day(text).to_epoch_days()) * DAY_MS + 7 * 3_600_000)
}

fn named(found: Vec<(VolunteerId, Day)>) -> Vec<(u32, String)> {
    found
        .into_iter()
        .map(|(id, day)| (numbers(&[id])[0], day.to_string()))
        .collect()
}

fn told(found: &[(u32, &str)]) -> Vec<(u32, String)> {
    found
        .iter()
        .map(|(number, day)| (*number, (*day).to_owned()))
        .collect()
}

fn standing(n: u32, status: Status, since: &str) -> Volunteer {
    Volunteer {
        status,
        status_since: Some(noon(since)),
        ..person(n, "Ким", "", "")
    }
}

fn archived(n: u32, since: &str) -> Volunteer {
    let reason = ArchiveReason::OwnWish;
    standing(n, Status::Archived { reason, note: None }, since)
}

#[test]
fn the_archive_goes_by_the_move_and_applicants_by_the_last_change() {
    let mut columns = Columns::new();
    columns.put(&archived(1, "2094-05-02"), noon("2099-01-01"));
    columns.put(&archived(2, "2094-05-01"), noon("2094-05-01"));
    columns.put(&archived(3, "2098-05-01"), noon("2098-05-01"));
    columns.put(
        &standing(4, Status::Active, "2090-01-01"),
        noon("2090-01-01"),
    );
    columns.put(
        &standing(5, Status::Applicant, "2090-01-01"),
        noon("2096-02-03"),
    );
    columns.put(
        &standing(6, Status::Applicant, "2090-01-01"),
        noon("2099-02-03"),
    );
    columns.put(&archived(7, "2091-05-01"), noon("2091-05-01"));
    columns.remove(archived(7, "2091-05-01").id);

    let check = |columns: &Columns| {
        assert_eq!(
            named(columns.archived_before(day("2096-06-15"))),
            told(&[(2, "2094-05-01"), (1, "2094-05-02")])
        );
        assert_eq!(named(columns.archived_before(day("2094-05-01"))), []);
        assert_eq!(
            named(columns.applicants_before(day("2098-06-15"))),
            told(&[(5, "2096-02-03")])
        );
        assert_eq!(
            named(columns.applicants_from(day("2099-02-03"))),
            told(&[(6, "2099-02-03")])
        );
    };
    check(&columns);
    let again = Columns::from_snapshot(&columns.snapshot()).expect("it is sound");
    check(&again);
}

fn consent(on: &str, until: Option<&str>, given_by: GivenBy) -> Consent {
    Consent {
        id: FactId::from_bytes([1; 16]),
        purposes: vec![ConsentPurpose::Processing],
        text_version: "1".into(),
        language: "kk".into(),
        given_by,
        taken_by: OperatorId::from_bytes([1; 16]),
        on: day(on),
        way: ConsentWay::Electronic,
        until: until.map(day),
        withdrawn: None,
        terms: None,
    }
}

#[test]
fn consents_that_end_are_named_with_their_last_day() {
    let own = |until| consent("2098-01-01", until, GivenBy::Self_);
    let with = |n, consents: Vec<Consent>| Volunteer {
        status: Status::Active,
        consents,
        ..person(n, "Ким", "", "")
    };
    let mut columns = Columns::new();
    let followed = consent("2099-06-20", None, GivenBy::Self_);
    let guardian = GivenBy::Guardian(FactId::from_bytes([2; 16]));
    let young = Volunteer {
        birth: Some(BirthDate::Day(day("2088-01-01"))),
        ..with(6, vec![consent("2098-01-01", Some("2099-06-18"), guardian)])
    };
    let own_and_young = Volunteer {
        birth: Some(BirthDate::Day(day("2088-01-01"))),
        ..with(7, vec![own(Some("2099-06-18"))])
    };
    let gone = Volunteer {
        status: archived(8, "2099-01-01").status,
        ..with(8, vec![own(Some("2099-06-18"))])
    };
    for person in [
        with(1, vec![own(None)]),
        with(2, vec![own(Some("2099-07-01"))]),
        with(3, vec![own(Some("2099-06-19")), followed]),
        with(4, vec![own(Some("2099-06-15"))]),
        with(5, vec![own(Some("2099-06-14"))]),
        young,
        own_and_young,
        gone,
    ] {
        columns.put(&person, Timestamp(0));
    }
    assert_eq!(
        named(columns.consents_ending(day("2099-06-15"), day("2099-07-15"))),
        told(&[(4, "2099-06-15"), (6, "2099-06-18"), (2, "2099-07-01")])
    );
    assert_eq!(
        named(columns.consents_ending(day("2099-06-15"), day("2099-07-01"))),
        told(&[(4, "2099-06-15"), (6, "2099-06-18")]),
        "on its last day it holds"
    );
}
