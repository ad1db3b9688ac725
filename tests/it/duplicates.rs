//! One person in the register twice, from end to end: found, joined, changed, separated.

use app::{
    attendance,
    duplicates::{self, JoinRefused, Offers},
    erasure::{self, Ending},
    history::{self, Undoable},
    hours::{self, ClaimAt, NewClaim},
    intake::{self, Verdict},
    operators, papers, undo,
    volunteers::{self, Change, FoundWhat},
};
use domain::{
    Certainty, Choice, ConsentPurpose, ConsentTerms, ConsentWay, DocumentKind, DuplicateRule,
    ErasureGround, ErasureKind, Grade, Role, Span, Timestamp, VolunteerField, VolunteerId,
};
use l10n::{Language, Localizer};
use store::{Quiet, StoreError};
use testkit::{PASSWORD, TestRegister, a_volunteer};

/// A register with two records of one person and one of somebody else.
fn register() -> (TestRegister, VolunteerId, VolunteerId) {
    let register = TestRegister::new();
    let one = a_volunteer()
        .called("Ахметов", "Нұрлан")
        .born("05.07.2001")
        .with_phone("+7 700 000 01 15")
        .add(&register);
    let two = a_volunteer()
        .called("Akhmetov", "Nurlan")
        .born("05.07.2001")
        .with_phone("+7 700 000 01 15")
        .in_region("KZ-75")
        .add(&register);
    a_volunteer()
        .called("Ахметов", "Серік")
        .born("05.07.2001")
        .with_phone("+7 700 000 01 15")
        .add(&register);
    (register, one, two)
}

fn found(register: &TestRegister, text: &str) -> Vec<VolunteerId> {
    let query = search::Query {
        text: text.to_owned(),
        ..search::Query::default()
    };
    let columns = register.open().store().columns();
    columns.query(&query, register.ctx().today).ids()
}

fn speak() -> Localizer {
    Localizer::new(Language::Ru)
}

fn scan(register: &TestRegister) -> Vec<(VolunteerId, VolunteerId)> {
    let pairs = duplicates::scan(register.open(), &Quiet).expect("the scan ends");
    pairs.iter().map(|pair| (pair.one, pair.two)).collect()
}

#[track_caller]
fn join(register: &TestRegister, one: VolunteerId, two: VolunteerId, keep: &[Choice]) {
    let done = duplicates::join(register.open(), &register.ctx(), one, two, keep);
    let shown = done.unwrap_or_else(|refused| panic!("{refused}")).value;
    let group = register.open().store().pairs().group(one);
    assert_eq!(Some(&shown), group.first(), "the smallest id is shown");
}

#[track_caller]
fn separate(register: &TestRegister, id: VolunteerId) {
    duplicates::separate(register.open(), &register.ctx(), id, None)
        .unwrap_or_else(|refused| panic!("{refused}"));
}

fn notes(register: &TestRegister, id: VolunteerId) -> Option<String> {
    let person = register.open().store().volunteer(id).expect("readable");
    person.expect("somebody").notes
}

#[track_caller]
fn note(register: &TestRegister, id: VolunteerId, text: &str) {
    let change = Change::Notes(Some(text.to_owned()));
    volunteers::edit(register.open(), &register.ctx(), id, &change)
        .unwrap_or_else(|refused| panic!("{refused}"));
}

#[test]
fn a_pair_is_found_with_reasons_and_a_brother_is_not() {
    let (register, one, two) = register();
    assert_eq!(scan(&register), [(one, two)]);
    let pairs = duplicates::scan(register.open(), &Quiet).expect("the scan ends");
    assert_eq!(pairs[0].evidence.certainty, Certainty::Certain);
    let compared = duplicates::compare(register.open(), two, one, &[], speak()).expect("two");
    let reasons: Vec<String> = compared.reasons.iter().map(|r| speak().format(r)).collect();
    assert_eq!(
        reasons,
        [
            "Совпадает дата рождения",
            "Совпадает телефон",
            "Ахметов ≈ Akhmetov",
            "Нұрлан ≈ Nurlan",
        ]
    );
}

#[test]
fn a_joined_person_is_one_and_is_found_by_both_names_and_both_ids() {
    let (register, one, two) = register();
    join(&register, two, one, &[]);
    assert_eq!(register.open().store().columns().len(), 2);
    for text in ["Ахметов Нурлан", "Akhmetov", "700 000 01 15"] {
        assert!(found(&register, text).contains(&one), "{text}");
        assert!(!found(&register, text).contains(&two), "{text}");
    }
    for id in [one, two] {
        let person = register.open().store().volunteer(id).expect("readable");
        let person = person.expect("somebody");
        assert_eq!((person.id, person.phones.len()), (one, 1));
        assert!(person.residence.is_some(), "of the second record");
    }
    assert_eq!(scan(&register), [], "what is joined is not offered");
}

/// Two records of one person who agree in the given name alone, joined, and somebody else.
fn joined_strangers() -> (TestRegister, VolunteerId, VolunteerId) {
    let register = TestRegister::new();
    let one = a_volunteer()
        .called("Ахметова", "Айгүл")
        .with_iin(ONE_IIN)
        .with_phone("+7 700 000 01 15")
        .add(&register);
    let two = a_volunteer()
        .called("Жұмабаева", "Айгүл")
        .with_iin(TWO_IIN)
        .with_phone("+7 701 000 02 27")
        .add(&register);
    a_volunteer().called("Оспанов", "Серік").add(&register);
    let keep = [VolunteerField::Name, VolunteerField::Iin].map(|field| Choice { field, from: one });
    join(&register, one, two, &keep);
    (register, one, two)
}

const ONE_IIN: &str = "890705500118";
const TWO_IIN: &str = "850101500008";

#[test]
fn everything_of_both_records_finds_the_joined_person_and_says_why() {
    let (mut register, one, two) = joined_strangers();
    let texts = [
        "Ахметова".to_owned(),
        "Жұмабаева".to_owned(),
        "жумабаева айгуль".to_owned(),
        ONE_IIN.to_owned(),
        TWO_IIN.to_owned(),
        TWO_IIN[8..].to_owned(),
        "0000115".to_owned(),
        "701 000 02 27".to_owned(),
        one.to_string(),
        two.to_string(),
    ];
    for round in ["at once", "after opening anew"] {
        for text in &texts {
            assert_eq!(found(&register, text), [one], "{text}, {round}");
        }
        register.lock();
        register.unlock();
    }
    let shown = |text: &str| {
        let query = search::Query {
            text: text.to_owned(),
            ..search::Query::default()
        };
        let today = register.ctx().today;
        let window = volunteers::window(register.open(), &query, 0, 10, today).expect("allowed");
        let by = window.rows[0].found_by.iter();
        by.map(|by| (by.what, by.text.clone())).collect::<Vec<_>>()
    };
    assert_eq!(
        shown("жумаб"),
        [(FoundWhat::JoinedName, "Жұмабаева Айгүл".to_owned())]
    );
    assert_eq!(shown(TWO_IIN), [(FoundWhat::Iin, "•••• 0008".to_owned())]);
}

#[test]
fn a_list_and_a_form_know_a_joined_person_by_either_record() {
    let (register, one, _) = joined_strangers();
    for (name, iin) in [("Ахметова", ONE_IIN), ("Жұмабаева", TWO_IIN)] {
        let list = format!("Тегі\tАты\tЖСН\n{name}\tАйгүл\t{iin}\n");
        let plan = intake::plan_pasted(register.open(), &register.ctx(), list);
        let plan = plan.unwrap_or_else(|refused| panic!("{refused}"));
        assert_eq!(plan.verdict(0), Verdict::Exists(one), "{name}");
        let draft = search::Portrait {
            surname: Some(name.to_owned()),
            given: Some("Айгүл".to_owned()),
            iin: domain::Iin::parse(iin).ok(),
            ..search::Portrait::default()
        };
        let alike = duplicates::alike(register.open(), &draft).expect("allowed");
        let ids: Vec<VolunteerId> = alike.iter().map(|alike| alike.volunteer.id).collect();
        assert_eq!(ids, [one], "{name}");
    }
}

#[test]
fn taken_apart_each_record_is_found_by_its_own_alone() {
    let (register, one, two) = joined_strangers();
    separate(&register, one);
    for (text, id) in [
        ("Ахметова", one),
        ("Жұмабаева", two),
        (ONE_IIN, one),
        (TWO_IIN, two),
        ("0000115", one),
        ("0000227", two),
        (&*one.to_string(), one),
        (&*two.to_string(), two),
    ] {
        assert_eq!(found(&register, text), [id], "{text}");
    }
}

#[test]
fn a_joined_person_whose_data_is_blocked_stays_out_of_lists_by_either_record() {
    let (register, one, _) = joined_strangers();
    erasure::block(register.open(), &register.ctx(), one, Some("сұрау"))
        .unwrap_or_else(|refused| panic!("{refused}"));
    for (name, iin) in [("Ахметова", ONE_IIN), ("Жұмабаева", TWO_IIN)] {
        let list = format!("Тегі\tАты\tЖСН\n{name}\tАйгүл\t{iin}\n");
        let plan = intake::plan_pasted(register.open(), &register.ctx(), list);
        let plan = plan.unwrap_or_else(|refused| panic!("{refused}"));
        assert_eq!(plan.verdict(0), Verdict::Refused, "{name}");
    }
}

#[test]
fn weeks_later_each_half_has_its_own_changes() {
    let (mut register, one, two) = register();
    note(&register, two, "бұрын");
    let keep = [Choice {
        field: VolunteerField::Name,
        from: one,
    }];
    join(&register, one, two, &keep);
    assert_eq!(notes(&register, one).as_deref(), Some("бұрын"));
    note(&register, two, "кейін");
    assert_eq!(
        notes(&register, one).as_deref(),
        Some("кейін"),
        "an edit under either id"
    );
    register.lock();
    register.unlock();
    assert_eq!(register.open().store().columns().len(), 2);
    separate(&register, two);
    assert_eq!(
        notes(&register, one).as_deref(),
        Some("кейін"),
        "the record that is shown"
    );
    assert_eq!(
        notes(&register, two).as_deref(),
        Some("бұрын"),
        "what it was"
    );
    let person = register
        .open()
        .store()
        .volunteer(one)
        .expect("readable")
        .expect("somebody");
    assert!(person.residence.is_none(), "of the other half");
    assert_eq!(register.open().store().columns().len(), 3);
    assert_eq!(scan(&register), [(one, two)]);
}

#[test]
fn columns_made_anew_and_the_checked_view_say_the_same_of_joined_people() {
    let (register, one, two) = register();
    join(&register, one, two, &[]);
    note(&register, two, "кейін");
    let store = register.open().store();
    let anew = store.columns_anew().expect("they are made");
    assert_eq!(anew.len(), store.columns().len());
    let report = store.check(&Quiet).expect("the check ends");
    assert!(report.ok, "{report:?}");
}

#[test]
fn three_records_are_one_person_and_come_apart_one_by_one() {
    let (register, one, two) = register();
    let three = a_volunteer()
        .called("Ахметов", "Нурлан")
        .born("05.07.2001")
        .add(&register);
    join(&register, one, two, &[]);
    join(&register, two, three, &[]);
    let joined = duplicates::joined_of(register.open(), three).expect("allowed");
    assert_eq!(joined.map(|joined| joined.ids), Some(vec![one, two, three]));
    separate(&register, one);
    let joined = duplicates::joined_of(register.open(), one).expect("allowed");
    assert_eq!(joined.map(|joined| joined.ids), Some(vec![one, two]));
    let again = duplicates::join(register.open(), &register.ctx(), one, two, &[]);
    assert!(matches!(again, Err(JoinRefused::Joined)));
}

#[test]
fn a_join_is_taken_back_like_any_action() {
    let (register, one, two) = register();
    let ctx = register.ctx();
    duplicates::join(register.open(), &ctx, one, two, &[]).expect("two records");
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("it is undone");
    assert_eq!(
        duplicates::joined_of(register.open(), one).expect("allowed"),
        None
    );
    assert_eq!(register.open().store().columns().len(), 3);
}

#[test]
fn what_was_done_to_a_joined_person_is_taken_back_from_its_record() {
    let (register, one, two) = register();
    note(&register, two, "бұрын");
    join(&register, one, two, &[]);
    let ctx = register.ctx();
    let change = Change::Notes(Some("кейін".to_owned()));
    volunteers::edit(register.open(), &ctx, two, &change).expect("a note");
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("it is undone");
    assert_eq!(
        notes(&register, one).as_deref(),
        Some("бұрын"),
        "the person shows what it showed before"
    );
    note(&register, one, "соңғы");
    assert_eq!(notes(&register, one).as_deref(), Some("соңғы"));
    volunteers::edit(register.open(), &register.ctx(), one, &Change::Notes(None)).expect("a note");
    separate(&register, one);
    assert_eq!(notes(&register, one), None);
    assert_eq!(notes(&register, two).as_deref(), Some("бұрын"));
}

#[test]
fn people_who_were_told_apart_are_not_offered_again() {
    let (register, one, two) = register();
    let tell = |different| {
        duplicates::tell_apart(register.open(), &register.ctx(), one, two, different)
            .unwrap_or_else(|refused| panic!("{refused}"));
    };
    tell(true);
    assert_eq!(scan(&register), []);
    tell(false);
    assert_eq!(scan(&register), [(one, two)]);
}

#[test]
fn erasing_a_joined_person_erases_every_record() {
    let (register, one, two) = register();
    join(&register, one, two, &[]);
    let ending = Ending {
        kind: ErasureKind::Erased,
        ground: ErasureGround::Request,
        order: None,
    };
    erasure::end(register.open(), &register.ctx(), &[one], &ending, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    for id in [one, two] {
        assert_eq!(
            register.open().store().volunteer(id).expect("readable"),
            None
        );
    }
    assert_eq!(register.open().store().columns().len(), 1);
    let refused = duplicates::join(register.open(), &register.ctx(), one, two, &[]);
    assert!(matches!(
        refused,
        Err(JoinRefused::Joined | JoinRefused::Missing)
    ));
}

#[test]
fn the_history_of_a_joined_person_is_that_of_all_records() {
    let (register, one, two) = register();
    note(&register, two, "бұрын");
    join(&register, one, two, &[]);
    let rows = history::of_volunteer(register.open(), one, speak()).expect("allowed");
    assert!(rows.len() >= 3, "two beginnings and a note: {}", rows.len());
}

#[test]
fn a_rule_that_is_off_offers_nothing_and_stays_off_when_the_program_starts_again() {
    let (mut register, _, _) = register();
    for rule in [DuplicateRule::Phone, DuplicateRule::NameAndBirth] {
        duplicates::set_rule(register.open(), &register.ctx(), rule, false)
            .unwrap_or_else(|refused| panic!("{refused}"));
    }
    assert_eq!(scan(&register), []);
    register.lock();
    register.unlock();
    assert_eq!(scan(&register), []);
}

#[test]
fn a_viewer_joins_nobody_and_a_stopped_scan_says_so() {
    let (register, one, two) = register();
    let id = operators::add(
        register.open(),
        &register.ctx(),
        "Қараушы",
        Role::Viewer,
        PASSWORD,
    )
    .unwrap_or_else(|refused| panic!("{refused}"))
    .value;
    let viewer = register
        .open()
        .switch(id, PASSWORD, register.ctx().now)
        .expect("theirs");
    let refused = duplicates::join(&viewer, &register.ctx(), one, two, &[]);
    assert!(matches!(refused, Err(JoinRefused::NotAllowed(_))));
    let stopped = duplicates::scan(register.open(), &|_, _| false);
    assert!(matches!(
        stopped,
        Err(JoinRefused::Store(StoreError::Cancelled))
    ));
}

#[test]
fn the_same_action_twice_joins_once() {
    let (register, one, two) = register();
    let ctx = register.ctx();
    for _ in 0..2 {
        let done = duplicates::join(register.open(), &ctx, one, two, &[]).expect("two records");
        assert_eq!(done.value, one);
    }
    let same = duplicates::join(register.open(), &register.ctx(), one, one, &[]);
    assert!(matches!(same, Err(JoinRefused::Same)));
}

/// The list of pairs that follows, and the one that is looked for anew, as ids.
fn offers(register: &TestRegister, followed: &mut Offers) -> [Vec<(VolunteerId, VolunteerId)>; 2] {
    let stop = |_: u64, _: u64| false;
    followed
        .renew(register.open(), &stop)
        .unwrap_or_else(|refused| panic!("nothing is looked through: {refused}"));
    let anew = Offers::scan(register.open(), &Quiet).unwrap_or_else(|refused| panic!("{refused}"));
    [followed.pairs(), anew.pairs()]
        .map(|pairs| pairs.iter().map(|pair| (pair.one, pair.two)).collect())
}

#[test]
fn the_list_of_pairs_follows_every_change_without_a_scan() {
    let (register, one, two) = register();
    let mut followed = Offers::scan(register.open(), &Quiet).expect("the scan ends");
    let mut check = |step, expected: Option<usize>| {
        let [now, anew] = offers(&register, &mut followed);
        assert_eq!(now, anew, "after: {step}");
        assert!(
            expected.is_none_or(|pairs| now.len() == pairs),
            "after: {step}: {now:?}"
        );
    };
    check("nothing", Some(1));
    let three = a_volunteer()
        .called("Ахметов", "Нурлан")
        .born("05.07.2001")
        .add(&register);
    check("a third record", Some(3));
    let ctx = register.ctx();
    duplicates::join(register.open(), &ctx, one, two, &[]).expect("two records");
    check("two of them joined", Some(1));
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("undone");
    check("the join taken back", Some(3));
    duplicates::tell_apart(register.open(), &register.ctx(), one, three, true).expect("told");
    check("told apart", Some(2));
    join(&register, two, three, &[]);
    check("joined with one who is another", Some(0));
    separate(&register, two);
    check("taken apart", Some(2));
    let change = Change::Name {
        surname: Some("Оспанов".into()),
        given: Some("Серік".into()),
        patronymic: None,
    };
    volunteers::edit(register.open(), &register.ctx(), two, &change).expect("renamed");
    check("one renamed", None);
}

#[test]
fn a_page_of_pairs_is_a_stretch_of_all() {
    let (register, one, two) = register();
    let offers = Offers::scan(register.open(), &Quiet).expect("the scan ends");
    let ids = |offset, limit| -> Vec<_> {
        let page = offers.page(offset, limit).iter();
        page.map(|pair| (pair.one, pair.two)).collect()
    };
    assert_eq!(ids(0, 10), [(one, two)]);
    assert_eq!(ids(0, 0), []);
    assert_eq!(ids(5, 10), []);
}

#[test]
fn joining_and_taking_apart_stand_in_the_history_and_are_taken_back_from_there() {
    let (register, one, two) = register();
    let rows = |id| {
        let rows = history::of_volunteer(register.open(), id, speak()).expect("allowed");
        let told = rows.into_iter().map(|row| {
            let change = row.changes.first();
            let name = change.and_then(|change| change.new.clone().or(change.old.clone()));
            (speak().format(&row.act), name, row.undo, row.action)
        });
        told.collect::<Vec<_>>()
    };
    join(&register, one, two, &[]);
    note(&register, two, "кейін");
    let (joined, apart) = ("Две записи объединены", "Объединение записей разделено");
    let (first, second) = ("Ахметов Нұрлан", "Akhmetov Nurlan");
    let now = rows(one);
    assert_eq!(now[1].0, joined, "under what was done later");
    assert_eq!(
        (now[1].1.as_deref(), now[1].2),
        (Some(second), Undoable::Possible)
    );
    undo::undo(register.open(), &register.ctx(), now[1].3, &Quiet).expect("it is taken back");
    assert_eq!(
        register.open().store().columns().len(),
        3,
        "weeks later too"
    );
    assert_eq!(notes(&register, one).as_deref(), Some("кейін"));
    join(&register, one, two, &[]);
    separate(&register, one);
    for (id, other) in [(one, second), (two, first)] {
        let now = rows(id);
        assert_eq!(now[0].0, apart);
        assert_eq!(
            (now[0].1.as_deref(), now[0].2),
            (Some(other), Undoable::Possible)
        );
        assert_eq!((&*now[1].0, now[1].2), (joined, Undoable::Superseded));
    }
    let separated = rows(two)[0].3;
    undo::undo(register.open(), &register.ctx(), separated, &Quiet).expect("joined again");
    assert_eq!(register.open().store().columns().len(), 2);
}

/// One fact of every kind that a form writes.
fn facts() -> Vec<Change> {
    let some = |text: &str| Some(text.to_owned());
    vec![
        Change::FormerName {
            surname: some("Омарова"),
            given: None,
            patronymic: None,
            until: None,
        },
        Change::Guardian {
            name: "Омарова Гүлнар".to_owned(),
            relation: None,
            phone: None,
        },
        Change::Consent {
            purposes: vec![ConsentPurpose::Processing],
            text_version: "1".to_owned(),
            language: "ru".to_owned(),
            guardian: None,
            on: "2026-05-01".to_owned(),
            until: None,
            way: ConsentWay::Electronic,
            terms: ConsentTerms::default(),
        },
        Change::Contract {
            number: "Д-17".to_owned(),
            from: None,
            until: None,
            expenses: None,
        },
        Change::Briefing {
            on: "2026-05-02".to_owned(),
            topic: "Пожарная безопасность".to_owned(),
            given_by: None,
            reference: None,
        },
        Change::DocumentSeen {
            kind: DocumentKind::Passport,
            on: "2026-05-03".to_owned(),
        },
    ]
}

/// How many facts and events a person has, each kind for itself.
fn said_of(register: &TestRegister, id: VolunteerId) -> [usize; 7] {
    let person = register.open().store().volunteer(id).expect("readable");
    let person = person.expect("somebody");
    let work = papers::person::work_of_person(register.open(), id).expect("the owner may");
    [
        person.former_names.len(),
        person.guardians.len(),
        person.consents.len(),
        person.contracts.len(),
        person.briefings.len(),
        person.documents.len(),
        work.events.len(),
    ]
}

#[test]
fn facts_and_hours_of_both_are_compared_follow_the_join_and_go_back() {
    let (register, one, two) = register();
    for change in facts() {
        volunteers::edit(register.open(), &register.ctx(), two, &change)
            .unwrap_or_else(|refused| panic!("{change:?}: {refused}"));
    }
    let event = crate::work::an_event(&register, |_| {});
    let now = register.ctx().now;
    let claim = NewClaim {
        volunteer: two,
        event: Some(event),
        shift: None,
        span: Span::Times {
            from: Timestamp(now.0 - 3 * crate::work::HOUR),
            until: now,
        },
        rest: 30,
        grade: Grade::Coordinator,
        instead_of: None,
        travel: false,
        words: None,
    };
    hours::claim(register.open(), &register.ctx(), &[claim]).expect("nothing is in the way");
    let known = attendance::of_person(register.open(), Some(event), two).expect("allowed");
    let at = ClaimAt {
        event: Some(event),
        volunteer: two,
        claim: known.expect("on the list").claims[0].id,
    };
    let theirs = crate::events::second(&register);
    hours::settle(&theirs, &register.ctx(), &[at], false, None).expect("another person");
    let compared = duplicates::compare(register.open(), one, two, &[], speak());
    let rows = compared.expect("two records").rows;
    for (name, text) in [
        ("Прежнее имя", "Омарова"),
        ("Законный представитель", "Омарова Гүлнар"),
        ("Договор", "Д-17"),
        ("Инструктаж", "Пожарная безопасность"),
        ("Мероприятия", "1"),
        ("Часы", "2 ч 30 мин"),
    ] {
        let row = rows.iter().find(|row| speak().format(&row.name) == name);
        let row = row.unwrap_or_else(|| panic!("{name} is among {rows:?}"));
        let side = |side: &Option<String>| side.clone().unwrap_or_default();
        assert_eq!(side(&row.one), "", "{name}");
        assert_eq!(side(&row.two), text, "{name}");
        assert_eq!(side(&row.result), text, "{name}");
    }
    let (none, all) = ([0; 7], [1; 7]);
    assert_eq!(
        (said_of(&register, one), said_of(&register, two)),
        (none, all)
    );
    join(&register, one, two, &[]);
    assert_eq!(
        (said_of(&register, one), said_of(&register, two)),
        (all, all)
    );
    separate(&register, one);
    assert_eq!(
        (said_of(&register, one), said_of(&register, two)),
        (none, all)
    );
}
