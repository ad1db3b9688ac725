use domain::{
    ActorKind, Blocked, Consent, ConsentPurpose, ConsentWay, Day, Erasure, ErasureGround, FactId,
    GivenBy, Operator, OperatorId, OrganisationId, OrganisationValue, PersonField, PersonName,
    RegisterMember, RegisterSettings, RegisterValue, Retention, Role, Status, UsualBreak,
    Volunteer, VolunteerFact, VolunteerId, VolunteerMember, VolunteerValue,
};

use super::{
    Organisations, Register, Volunteers, erased, organisation, register_settings, volunteer,
    volunteer_in_bytes,
};
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
    let bytes = postcard::to_allocvec(&record).expect("a record is written");
    assert_eq!(volunteer_in_bytes(id(), &bytes), Ok(expected));
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
        status_since: Some(stamp(2, 1, 2).hlc.moment()),
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

#[test]
fn an_erased_person_is_nobody() {
    let mut record = Record::fold([(
        stamp(1, 1, 1),
        [put(VolunteerValue::Name(name()))].as_slice(),
    )]);
    assert_eq!(erased(&record), None);
    let erasure = Erasure::erased(ErasureGround::Request, None);
    record.erase(stamp(2, 1, 2), erasure.clone());
    assert_eq!(volunteer(id(), &record), None);
    assert_eq!(erased(&record), Some((&erasure, stamp(2, 1, 2))));
}

#[test]
fn a_blocked_person_is_shown_as_blocked() {
    let blocked = Blocked {
        since: day(3),
        reason: Some("an objection".to_owned()),
    };
    check(
        &[vec![
            put(VolunteerValue::Name(name())),
            put(VolunteerValue::Blocked(Some(blocked.clone()))),
        ]],
        Some(Volunteer {
            blocked: Some(blocked),
            ..Volunteer::new(id(), name())
        }),
    );
}

fn consent(id: FactId) -> Consent {
    Consent {
        id,
        purposes: vec![ConsentPurpose::Processing],
        text_version: "1".into(),
        language: "kk".into(),
        given_by: GivenBy::Self_,
        taken_by: OperatorId::from_bytes([1; 16]),
        on: day(1),
        way: ConsentWay::Electronic,
        until: None,
        withdrawn: None,
        terms: None,
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
        let operator = Operator::new(id, name.to_owned(), Role::Owner);
        Edit::Add(RegisterMember::Operator(operator))
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
    assert_eq!(settings.rest_hours, RegisterSettings::REST_HOURS);
    assert_eq!(settings.guests_months, RegisterSettings::GUESTS_MONTHS);
    assert_eq!(settings.reviewed, None);
    assert_eq!(settings.usual_break, UsualBreak::default());
    assert!(settings.practice, "as it was said");
    assert_eq!(settings.retention, Retention::default());
    assert_eq!(settings.fields_off, []);
    record.apply(
        stamp(3, 1, 3),
        &[put(RegisterValue::FieldsOff(vec![PersonField::Iin]))],
    );
    let settings = register_settings(&record, true).expect("founded");
    assert_eq!(settings.fields_off, [PersonField::Iin]);
}

#[test]
fn an_operator_who_left_does_not_come_back_by_a_change_made_elsewhere() {
    let dana = |name: &str, left| {
        let id = OperatorId::from_bytes([3; 16]);
        let operator = Operator::new(id, name.to_owned(), Role::Desk);
        RegisterMember::Operator(Operator { left, ..operator })
    };
    let (here, gone, renamed) = (
        dana("Дана", None),
        dana("Дана", Some(day(3))),
        dana("Дана А.", None),
    );
    let founded = put(RegisterValue::Organisation("Жас".to_owned()));
    let mut record = Record::<Register>::default();
    record.apply(stamp(1, 1, 1), &[founded, Edit::Add(here.clone())]);
    let seen = record.dots(&here);
    let replace = |with: &RegisterMember| {
        let (member, seen) = (here.clone(), seen.clone());
        [Edit::Remove { member, seen }, Edit::Add(with.clone())]
    };
    record.apply(stamp(2, 1, 2), &replace(&gone));
    record.apply(stamp(3, 2, 1), &replace(&renamed));
    let settings = register_settings(&record, false).expect("founded");
    let [dana] = settings.operators.as_slice() else {
        panic!("one operator: {:?}", settings.operators);
    };
    assert_eq!((dana.name.as_str(), dana.left), ("Дана А.", Some(day(3))));
    // Somebody who sees that takes both out, and she works again.
    let back = dana_again(&record);
    record.apply(stamp(4, 1, 3), &back);
    let settings = register_settings(&record, false).expect("founded");
    assert_eq!(settings.operators[0].left, None);
}

/// Puts one operator who works in the place of all that are in the record.
fn dana_again(record: &Record<Register>) -> Vec<Edit<Register>> {
    let id = OperatorId::from_bytes([3; 16]);
    let operator = Operator::new(id, "Дана А.".to_owned(), Role::Desk);
    let mut edits: Vec<_> = record
        .members()
        .map(|member| Edit::Remove {
            member: member.clone(),
            seen: record.dots(member),
        })
        .collect();
    edits.push(Edit::Add(RegisterMember::Operator(operator)));
    edits
}

/// The number of a variant as written; it must never change.
#[track_caller]
fn written_as(expected: u8, value: &impl serde::Serialize) {
    let bytes = postcard::to_allocvec(value).expect("a value serializes");
    assert_eq!(
        bytes.first(),
        Some(&expected),
        "the order of variants is the format"
    );
}

#[test]
fn the_fields_and_values_of_a_volunteer_keep_their_numbers() {
    use domain::VolunteerField as F;
    let fields = [
        F::Name,
        F::Latin,
        F::BadgeName,
        F::Birth,
        F::Sex,
        F::Iin,
        F::IinChecked,
        F::Residence,
        F::Organisation,
        F::Status,
        F::Joined,
        F::Tshirt,
        F::Emergency,
        F::Notes,
        F::Deleted,
        F::Blocked,
        F::Guest,
    ];
    for (number, field) in (0..).zip(fields) {
        written_as(number, &field);
        let value = Volunteers::empty(field).unwrap_or_else(|| VolunteerValue::Name(name()));
        assert_eq!(
            value.field(),
            field,
            "what a field has unfilled is of that field"
        );
        written_as(number, &value);
    }
}

#[test]
fn the_sets_and_facts_of_a_volunteer_keep_their_numbers() {
    let phone = domain::Phone::parse("+7 700 000 01 15").expect("a phone");
    let language = domain::LanguageSkill {
        language: "kk".to_owned(),
        level: None,
    };
    written_as(0, &VolunteerMember::Phone(phone));
    written_as(3, &VolunteerMember::Language(language));
    written_as(4, &VolunteerMember::Skill(String::new()));
    written_as(5, &VolunteerMember::Tag(String::new()));
    let former = domain::FormerName {
        id: fact(1),
        name: name(),
        until: None,
    };
    let guardian = domain::Guardian {
        id: fact(1),
        name: "Дана".to_owned(),
        relation: None,
        phone: None,
    };
    let contract = domain::Contract {
        id: fact(1),
        number: None,
        from: None,
        until: None,
        expenses: None,
    };
    let topic = "fire".to_owned();
    let briefing = domain::Briefing {
        id: fact(1),
        on: day(1),
        topic,
        given_by: None,
        reference: None,
    };
    written_as(0, &VolunteerFact::FormerName(former));
    written_as(1, &VolunteerFact::Guardian(guardian));
    written_as(2, &VolunteerFact::Consent(consent(fact(1))));
    written_as(
        3,
        &VolunteerFact::ConsentWithdrawn {
            consent: fact(1),
            on: day(1),
        },
    );
    written_as(4, &VolunteerFact::Contract(contract));
    written_as(5, &VolunteerFact::Briefing(briefing));
}

#[test]
fn the_fields_and_values_of_the_others_keep_their_numbers() {
    use domain::{OrganisationField as O, RegisterField as R};
    let fields = [
        O::Kind,
        O::Name,
        O::Bin,
        O::Region,
        O::Contact,
        O::Notes,
        O::Deleted,
    ];
    for (number, field) in (0..).zip(fields) {
        written_as(number, &field);
        let named = || OrganisationValue::Name(String::new());
        written_as(number, &Organisations::empty(field).unwrap_or_else(named));
    }
    let fields = [
        R::Organisation,
        R::Region,
        R::LockMinutes,
        R::Minors,
        R::Responsible,
        R::Retention,
        R::FieldsOff,
    ];
    for (number, field) in (0..).zip(fields) {
        written_as(number, &field);
        let named = || RegisterValue::Organisation(String::new());
        written_as(number, &Register::empty(field).unwrap_or_else(named));
    }
    let operator = Operator::new(OperatorId::from_bytes([1; 16]), String::new(), Role::Owner);
    written_as(0, &RegisterMember::Operator(operator));
}

#[test]
fn a_fresh_record_costs_little_over_its_values() {
    let text = |text: &str| Some(text.to_owned());
    let values = [
        VolunteerValue::Name(name()),
        VolunteerValue::Latin(text("Akhmetova Aigerim")),
        VolunteerValue::BadgeName(text("Айгерим")),
        VolunteerValue::Birth(domain::BirthDate::parse_iso("2089-07-05")),
        VolunteerValue::Sex(Some(domain::Sex::Female)),
        VolunteerValue::IinChecked(true),
        VolunteerValue::Organisation(Some(OrganisationId::from_bytes([2; 16]))),
        VolunteerValue::Status(Status::Active),
        VolunteerValue::Joined(Some(day(1))),
        VolunteerValue::Notes(text("can drive")),
    ];
    let members = ["forum", "driver"].map(|tag| VolunteerMember::Tag(tag.to_owned()));
    let bytes_of = |value: &VolunteerValue| postcard::to_allocvec(value).expect("a value").len();
    let member_bytes = |tag: &VolunteerMember| postcard::to_allocvec(tag).expect("a tag").len();
    let inside: usize = values.iter().map(bytes_of).sum::<usize>()
        + members.iter().map(member_bytes).sum::<usize>();
    let edits: Vec<_> = values
        .into_iter()
        .map(put::<Volunteers>)
        .chain(members.into_iter().map(Edit::Add))
        .collect();
    let record = Record::fold([(stamp(1, 1, 1_000_000), edits.as_slice())]);
    let bytes = postcard::to_allocvec(&record)
        .expect("a record serializes")
        .len();
    assert!(bytes < inside + 60, "{bytes} bytes for {inside} of values");
}
