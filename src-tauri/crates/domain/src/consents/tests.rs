use super::{Consent, ConsentPurpose, ConsentState, ConsentWay, GivenBy, consent_state};
use crate::{BirthDate, Day, FactId, MinorsPolicy, OperatorId, PersonName, Volunteer, VolunteerId};

fn day(iso: &str) -> Day {
    iso.parse().expect("a day")
}

fn given(on: &str) -> Consent {
    Consent {
        id: FactId::from_bytes([1; 16]),
        purposes: vec![ConsentPurpose::Processing],
        text_version: "1".into(),
        language: "kk".into(),
        given_by: GivenBy::Self_,
        taken_by: OperatorId::from_bytes([2; 16]),
        on: day(on),
        way: ConsentWay::Paper { reference: None },
        until: None,
        withdrawn: None,
        terms: None,
    }
}

fn by_guardian(on: &str) -> Consent {
    Consent {
        given_by: GivenBy::Guardian(FactId::from_bytes([3; 16])),
        ..given(on)
    }
}

#[track_caller]
fn check(born: Option<&str>, consents: Vec<Consent>, expected: ConsentState) {
    let name = PersonName::parse("Сарсенова", "Жибек", "").expect("a name");
    let volunteer = Volunteer {
        birth: born.and_then(BirthDate::parse_iso),
        consents,
        ..Volunteer::new(VolunteerId::from_bytes([4; 16]), name)
    };
    let state = consent_state(&volunteer, day("2099-06-15"), &MinorsPolicy::default());
    assert_eq!(
        state, expected,
        "born {born:?} with {:?}",
        volunteer.consents
    );
}

const ADULT: Option<&str> = Some("2070-01-01");
const YOUNG: Option<&str> = Some("2090-01-01");

#[test]
fn a_consent_holds_from_its_day_to_its_last_day() {
    check(ADULT, vec![], ConsentState::Missing);
    check(ADULT, vec![given("2099-06-15")], ConsentState::Given);
    check(ADULT, vec![given("2099-06-16")], ConsentState::Missing);
    check(
        ADULT,
        vec![Consent {
            until: Some(day("2099-06-15")),
            ..given("2098-01-01")
        }],
        ConsentState::Given,
    );
    check(
        ADULT,
        vec![Consent {
            until: Some(day("2099-06-14")),
            ..given("2098-01-01")
        }],
        ConsentState::Expired,
    );
    check(None, vec![given("2098-01-01")], ConsentState::Given);
}

#[test]
fn a_withdrawn_consent_does_not_hold_from_that_day() {
    let withdrawn = |on: &str| Consent {
        withdrawn: Some(day(on)),
        ..given("2098-01-01")
    };
    check(
        ADULT,
        vec![withdrawn("2099-06-15")],
        ConsentState::Withdrawn,
    );
    check(ADULT, vec![withdrawn("2099-06-16")], ConsentState::Given);
    check(
        ADULT,
        vec![withdrawn("2099-01-01"), given("2099-02-01")],
        ConsentState::Given,
    );
}

#[test]
fn the_last_consent_names_the_reason() {
    let expired = Consent {
        until: Some(day("2098-12-31")),
        ..given("2098-01-01")
    };
    let withdrawn = Consent {
        withdrawn: Some(day("2099-03-01")),
        ..given("2099-01-01")
    };
    check(
        ADULT,
        vec![expired.clone(), withdrawn.clone()],
        ConsentState::Withdrawn,
    );
    check(ADULT, vec![withdrawn, expired], ConsentState::Withdrawn);
}

#[test]
fn for_a_young_person_the_guardian_counts() {
    check(YOUNG, vec![], ConsentState::GuardianMissing);
    check(
        YOUNG,
        vec![given("2098-01-01")],
        ConsentState::GuardianMissing,
    );
    check(YOUNG, vec![by_guardian("2098-01-01")], ConsentState::Given);
    let expired = Consent {
        until: Some(day("2098-12-31")),
        ..by_guardian("2098-01-01")
    };
    check(YOUNG, vec![expired], ConsentState::Expired);
}

#[test]
fn a_guardians_consent_goes_on_after_growing_up() {
    check(ADULT, vec![by_guardian("2085-01-01")], ConsentState::Given);
}

#[test]
fn a_consent_to_photographs_alone_is_none_to_processing() {
    check(
        ADULT,
        vec![Consent {
            purposes: vec![ConsentPurpose::Photo],
            ..given("2098-01-01")
        }],
        ConsentState::Missing,
    );
}
