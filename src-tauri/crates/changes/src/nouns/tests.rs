use domain::{
    ActorKind, Consent, ConsentPurpose, ConsentWay, Day, FactId, GivenBy, Operator, OperatorId,
    OrganisationId, OrganisationValue, PersonName, RegisterMember, RegisterSettings, RegisterValue,
    Status, Volunteer, VolunteerFact, VolunteerId, VolunteerMember, VolunteerValue,
};

use super::{Organisations, Register, Volunteers, organisation, register_settings, volunteer};
use crate::noun::{Edit, Noun};
use crate::record::Record;
use crate::testing::stamp;

fn put<N: Noun>(value: N::Value) -> Edit<N> {
    Edit::Put {
        value,
        base: Vec::new(),
    }
}

fn name() -> PersonName {
    let part = |text| Some(domain::NamePart::parse(text).expect("a name"));
    PersonName::new(part("Ахметова"), part("Айгерим"), None).expect("two parts")
}

fn id() -> VolunteerId {
    VolunteerId::from_bytes([1; 16])
}

fn fact(number: u8) -> FactId {
    FactId::from_bytes([number; 16])
}

fn day(day: u32) -> Day {
    Day::from_ymd_opt(2090, 5, day).expect("a day of May")
}

/// Folds one entry per group of edits, and shows the volunteer.
#[track_caller]
fn check(entries: &[Vec<Edit<Volunteers>>], expected: Option<Volunteer>) {
    let stamps = (1..).map(|n| stamp(n, 1, n.unsigned_abs()));
    let record = Record::fold(stamps.zip(entries.iter().map(Vec::as_slice)));
    assert_eq!(volunteer(id(), &record), expected);
}

#[test]
fn without_a_name_there_is_nobody() {
    check(&[], None);
    check(
        &[vec![Edit::Add(VolunteerMember::Tag("forum".to_owned()))]],
        None,
    );
}

#[test]
fn a_name_is_enough() {
    check(
        &[vec![put(VolunteerValue::Name(name()))]],
        Some(Volunteer::new(id(), name())),
    );
}

#[test]
fn every_field_and_set_is_shown() {
    let tag = |text: &str| VolunteerMember::Tag(text.to_owned());
    let expected = Volunteer {
        latin: Some("Akhmetova".to_owned()),
        status: Status::Active,
        tags: vec!["b".to_owned(), "a".to_owned()],
        skills: vec!["first aid".to_owned()],
        deleted: true,
        ..Volunteer::new(id(), name())
    };
    check(
        &[
            vec![put(VolunteerValue::Deleted(true)), Edit::Add(tag("b"))],
            vec![
                put(VolunteerValue::Status(Status::Active)),
                put(VolunteerValue::Name(name())),
                put(VolunteerValue::Latin(Some("Akhmetova".to_owned()))),
                Edit::Add(VolunteerMember::Skill("first aid".to_owned())),
                Edit::Add(tag("a")),
                Edit::Add(tag("b")),
            ],
        ],
        Some(expected),
    );
}

fn consent(id: FactId) -> Consent {
    Consent {
        id,
        purposes: vec![ConsentPurpose::Processing],
        text_version: "1".to_owned(),
        language: "kk".to_owned(),
        given_by: GivenBy::Self_,
        taken_by: OperatorId::from_bytes([1; 16]),
        on: day(1),
        way: ConsentWay::Electronic,
        until: None,
        withdrawn: None,
    }
}

#[test]
fn a_consent_shows_the_first_day_of_its_withdrawal() {
    let withdrawn = |id, on| {
        Edit::Record(
            fact(id),
            VolunteerFact::ConsentWithdrawn {
                consent: fact(1),
                on: day(on),
            },
        )
    };
    let given = Edit::Record(fact(1), VolunteerFact::Consent(consent(fact(9))));
    let expected = |on| Volunteer {
        consents: vec![Consent {
            withdrawn: on,
            ..consent(fact(1))
        }],
        ..Volunteer::new(id(), name())
    };
    let made = vec![put(VolunteerValue::Name(name())), given];
    check(
        &[vec![withdrawn(3, 20)], made.clone(), vec![withdrawn(2, 10)]],
        Some(expected(Some(day(10)))),
    );
    let void = Edit::Void {
        fact: fact(2),
        reason: None,
    };
    check(
        &[made, vec![withdrawn(2, 10)], vec![void]],
        Some(expected(None)),
    );
}

#[test]
fn a_void_fact_is_not_shown() {
    let given = Edit::Record(fact(1), VolunteerFact::Consent(consent(fact(1))));
    let void = Edit::Void {
        fact: fact(1),
        reason: None,
    };
    check(
        &[vec![void], vec![put(VolunteerValue::Name(name())), given]],
        Some(Volunteer::new(id(), name())),
    );
}

#[test]
fn an_organisation_is_a_group_until_it_says_otherwise() {
    let id = OrganisationId::from_bytes([2; 16]);
    let mut record = Record::<Organisations>::default();
    record.apply(
        stamp(1, 1, 1),
        &[put(OrganisationValue::Notes(Some("…".to_owned())))],
    );
    assert_eq!(organisation(id, &record), None, "no name yet");
    record.apply(
        stamp(2, 1, 2),
        &[put(OrganisationValue::Name("Жас".to_owned()))],
    );
    let shown = organisation(id, &record).expect("a name is enough");
    assert_eq!((shown.kind, shown.name.as_str()), (ActorKind::Group, "Жас"));
    record.apply(
        stamp(3, 1, 3),
        &[put(OrganisationValue::Kind(ActorKind::StateBody))],
    );
    let shown = organisation(id, &record).expect("still there");
    assert_eq!(
        (shown.kind, shown.notes.as_deref()),
        (ActorKind::StateBody, Some("…"))
    );
}

#[test]
fn settings_have_defaults_and_the_latest_name_of_an_operator() {
    let operator = |name: &str| {
        let id = OperatorId::from_bytes([3; 16]);
        Edit::Add(RegisterMember::Operator(Operator {
            id,
            name: name.to_owned(),
        }))
    };
    let mut record = Record::<Register>::default();
    record.apply(stamp(1, 1, 1), &[operator("Дана")]);
    assert_eq!(register_settings(&record, false), None, "not founded yet");
    let founded = put(RegisterValue::Organisation("Жас".to_owned()));
    record.apply(stamp(2, 1, 2), &[founded, operator("Дана А.")]);
    let settings = register_settings(&record, true).expect("founded");
    let names: Vec<_> = settings
        .operators
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Дана А."]);
    assert_eq!(settings.lock_minutes, RegisterSettings::LOCK_MINUTES);
    assert!(settings.practice, "as it was said");
}

#[test]
fn what_a_field_has_unfilled_is_of_that_field() {
    for field in [
        domain::VolunteerField::Name,
        domain::VolunteerField::Status,
        domain::VolunteerField::Notes,
        domain::VolunteerField::Deleted,
    ] {
        let empty = Volunteers::empty(field);
        assert!(
            empty.is_none_or(|value| value.field() == field),
            "{field:?}"
        );
    }
}
