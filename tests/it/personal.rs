//! The rights of a person over their data, from end to end.

use std::collections::BTreeSet;

use app::{
    Ctx, Register, audit, breach, collected,
    consents::{self, FormFor},
    count::{self, By},
    duplicates,
    erasure::{self, EndRefused, Ending},
    export, history, intake, operators,
    retention::{self, Choice},
    undo,
    volunteers::{self, Change, EditRefused, Selection},
    workdays::{self, DayRefused},
};
use domain::{
    ConsentPurpose, ConsentWay, ErasureGround, ErasureKind, PersonField, Retention, Role,
    StatusKind, Timestamp, VolunteerId,
};
use l10n::{Language, Localizer};
use messages::ToMessage;
use store::Quiet;
use testkit::{PASSWORD, TestRegister, a_volunteer};

use crate::actions::found;

const THEIRS: &str = "екінші адамның құпиясөзі";
const DAY: i64 = 86_400_000;

fn asked(kind: ErasureKind) -> Ending {
    Ending {
        kind,
        ground: ErasureGround::Request,
        order: Some("№ 12".to_owned()),
    }
}

#[track_caller]
fn end(register: &TestRegister, ids: &[VolunteerId], kind: ErasureKind) -> u32 {
    erasure::end(register.open(), &register.ctx(), ids, &asked(kind), &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"))
        .value
        .people
}

/// The register as somebody with another role sees it.
#[track_caller]
fn as_role(register: &TestRegister, role: Role) -> Register {
    let id = operators::add(register.open(), &register.ctx(), role.code(), role, THEIRS)
        .unwrap_or_else(|refused| panic!("{refused}"))
        .value;
    register
        .open()
        .switch(id, THEIRS, register.ctx().now)
        .expect("the password is theirs")
}

fn consent(until: Option<&str>) -> Change {
    Change::Consent {
        terms: Default::default(),
        purposes: vec![ConsentPurpose::Processing],
        text_version: consents::TEXT_VERSION.to_owned(),
        language: "kk".to_owned(),
        guardian: None,
        on: "20.11.2026".to_owned(),
        until: until.map(str::to_owned),
        way: ConsentWay::Paper { reference: None },
    }
}

#[track_caller]
fn edit(register: &TestRegister, id: VolunteerId, change: &Change) {
    volunteers::edit(register.open(), &register.ctx(), id, change)
        .unwrap_or_else(|refused| panic!("{refused}"));
}

#[test]
fn a_blocked_person_is_in_no_list_search_or_file_and_only_the_officer_sees_the_record() {
    let register = TestRegister::new();
    let dana = a_volunteer().called("Сериккызы", "Дана").add(&register);
    a_volunteer().called("Ким", "Лиза").add(&register);
    erasure::block(register.open(), &register.ctx(), dana, Some("өтініш"))
        .unwrap_or_else(|refused| panic!("{refused}"));

    assert_eq!(found(&register, "Сериккызы"), 0);
    let today = register.ctx().today;
    let query = search::Query::default();
    let window = volunteers::window(register.open(), &query, 0, 20, today).expect("readable");
    assert_eq!((window.total, window.blocked), (1, 1), "the list says so");
    let (total, _) = count::count(register.open(), None, today).expect("allowed");
    assert_eq!(total, 1);

    let file = register.beside("list.csv");
    for selection in [Selection::All, Selection::Ids(vec![dana])] {
        export::volunteers(
            register.open(),
            &register.ctx(),
            &export::Wanted::all(selection, export::Format::CsvPlain),
            &file,
            Localizer::new(Language::Kk),
            &Quiet,
        )
        .unwrap_or_else(|refused| panic!("{refused}"));
        let text = std::fs::read_to_string(&file).expect("written");
        assert!(!text.contains("Сериккызы"), "{text}");
    }
    let refused = volunteers::edit(
        register.open(),
        &register.ctx(),
        dana,
        &Change::Notes(Some("жазба".to_owned())),
    );
    assert!(matches!(refused, Err(EditRefused::Blocked)), "{refused:?}");

    let coordinator = as_role(&register, Role::Coordinator);
    let refused = volunteers::profile(&coordinator, dana, today);
    assert!(matches!(refused, Err(EditRefused::Blocked)));
    assert!(history::of_volunteer(&coordinator, dana, Localizer::new(Language::Kk)).is_err());
    let officer = as_role(&register, Role::DataOfficer);
    let profile = volunteers::profile(&officer, dana, today).expect("the officer sees it");
    assert!(profile.volunteer.blocked.is_some());
    assert_eq!(
        erasure::blocked(&officer, today, 0, 9)
            .expect("allowed")
            .len(),
        1
    );

    erasure::unblock(&officer, &register.ctx(), dana).unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(found(&register, "Сериккызы"), 1);
    let refused = erasure::unblock(&officer, &register.ctx(), dana);
    assert!(matches!(refused, Err(EndRefused::NotBlocked)));
}

#[test]
fn no_second_record_is_begun_of_somebody_whose_data_is_blocked() {
    let register = TestRegister::new();
    let dana = a_volunteer().called("Сериккызы", "Дана").born("05.09.2001");
    let id = dana.add(&register);
    erasure::block(register.open(), &register.ctx(), id, None)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let refused = volunteers::add(register.open(), &register.ctx(), dana.form());
    assert!(matches!(refused, Err(EditRefused::Closed)), "{refused:?}");
    a_volunteer()
        .called("Сериккызы", "Дана")
        .born("06.09.2001")
        .add(&register);
    erasure::unblock(register.open(), &register.ctx(), id)
        .unwrap_or_else(|refused| panic!("{refused}"));
    dana.add(&register);
}

#[test]
fn a_withdrawal_ends_every_consent_and_blocks_at_once() {
    let register = TestRegister::new();
    let id = a_volunteer().named("Айгерім").add(&register);
    edit(&register, id, &consent(None));
    let ctx = register.ctx();
    consents::withdraw(register.open(), &ctx, id, None)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let person = register
        .open()
        .store()
        .volunteer(id)
        .expect("readable")
        .expect("there");
    assert!(person.blocked.is_some());
    assert!(
        person
            .consents
            .iter()
            .all(|consent| consent.withdrawn.is_some())
    );

    // A desk may record a withdrawal, and does not lift the blocking by taking it back.
    let desk = as_role(&register, Role::Desk);
    assert!(undo::undo(&desk, &register.ctx(), ctx.action, &Quiet).is_err());
    assert!(register.open().store().is_blocked(id));
}

fn covering(purposes: &[ConsentPurpose]) -> Change {
    let Change::Consent {
        text_version,
        language,
        guardian,
        on,
        until,
        way,
        ..
    } = consent(None)
    else {
        unreachable!("it makes a consent")
    };
    Change::Consent {
        terms: Default::default(),
        purposes: purposes.to_vec(),
        text_version,
        language,
        guardian,
        on,
        until,
        way,
    }
}

fn taken_back(purposes: &[ConsentPurpose], on: &str) -> Change {
    Change::ConsentWithdrawn {
        purposes: purposes.to_vec(),
        on: on.to_owned(),
    }
}

#[track_caller]
fn person(register: &TestRegister, id: VolunteerId) -> domain::Volunteer {
    let store = register.open().store();
    store.volunteer(id).expect("readable").expect("there")
}

#[test]
fn the_consent_to_processing_ends_everything_whichever_way_it_is_taken_back() {
    use ConsentPurpose::{Photo, Processing, Publication};
    let register = TestRegister::new();
    let by_page = a_volunteer().named("Айгерім").add(&register);
    let by_edit = a_volunteer().named("Мадина").add(&register);
    for id in [by_page, by_edit] {
        edit(&register, id, &covering(&[Processing]));
        edit(&register, id, &covering(&[Photo, Publication]));
    }
    consents::withdraw(register.open(), &register.ctx(), by_page, None)
        .unwrap_or_else(|refused| panic!("{refused}"));
    edit(&register, by_edit, &taken_back(&[Processing], "25.11.2026"));
    let told = |id| {
        let person = person(&register, id);
        let ends: Vec<_> = person.consents.iter().map(|one| one.withdrawn).collect();
        (person.blocked.map(|blocked| blocked.since), ends)
    };
    assert_eq!(told(by_page), told(by_edit));
    let (blocked, ends) = told(by_edit);
    assert!(blocked.is_some() && ends.iter().all(Option::is_some));
    assert_eq!(found(&register, "Мадина"), 0, "no list shows her");
}

#[test]
fn a_narrower_consent_taken_back_ends_that_use_alone() {
    use ConsentPurpose::{Photo, Processing, Publication};
    let register = TestRegister::new();
    let id = a_volunteer().named("Айгерім").add(&register);
    edit(&register, id, &covering(&[Processing, Photo]));
    edit(&register, id, &covering(&[Photo, Publication]));
    let refused = |on: &str| {
        let change = taken_back(&[Photo], on);
        let refused = volunteers::edit(register.open(), &register.ctx(), id, &change);
        refused.expect_err("no such day").told().1.id
    };
    assert_eq!(refused("19.11.2026"), "consents-error-withdrawal-day");
    assert_eq!(refused("26.11.2026"), "consents-error-withdrawal-day");

    let ctx = register.ctx();
    let change = taken_back(&[Photo], "25.11.2026");
    volunteers::edit(register.open(), &ctx, id, &change)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let today = ctx.today;
    let allowed = |id| {
        let person = person(&register, id);
        let holds = |purpose: &ConsentPurpose| {
            let mut consents = person.consents.iter();
            consents.any(|one| one.holds_on(today) && one.purposes.contains(purpose))
        };
        let purposes: Vec<_> = ConsentPurpose::ALL.into_iter().filter(holds).collect();
        (person.blocked.is_some(), purposes)
    };
    assert_eq!(allowed(id), (false, vec![Processing, Publication]));
    assert!(
        person(&register, id)
            .consents
            .iter()
            .all(|consent| consent.on.to_string() == "2026-11-20"),
        "what goes on has the day of its sheet"
    );
    let again = volunteers::edit(register.open(), &register.ctx(), id, &change);
    assert!(matches!(again, Err(EditRefused::NothingStands)));
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(allowed(id), (false, vec![Processing, Photo, Publication]));
}

#[test]
fn an_erased_person_leaves_a_number_and_a_trace_and_is_not_brought_back() {
    let mut register = TestRegister::new();
    let id = a_volunteer().called("Сериккызы", "Дана").add(&register);
    a_volunteer().named("Ерлан").add(&register);
    let ctx = register.ctx();
    let done = erasure::end(
        register.open(),
        &ctx,
        &[id],
        &asked(ErasureKind::Erased),
        &Quiet,
    )
    .unwrap_or_else(|refused| panic!("{refused}"));
    assert!(done.changed.volunteers && done.value.finished);

    let check = |register: &TestRegister| {
        let today = register.ctx().today;
        assert_eq!(found(register, "Сериккызы"), 0);
        assert!(volunteers::profile(register.open(), id, today).is_err());
        let trace = erasure::trace(register.open(), id)
            .expect("readable")
            .expect("told");
        assert_eq!(trace.erasure.ground, ErasureGround::Request);
        assert_eq!(trace.erasure.order.as_deref(), Some("№ 12"));
        assert_eq!(trace.at, ctx.now);
        assert_eq!(trace.operator.as_deref(), Some("Сәуле Қайратқызы"));
        let ever = count::ever(register.open(), None, today).expect("allowed");
        assert_eq!((ever.people, ever.anonymised, ever.erased), (1, 0, 1));
        let rows = history::of_volunteer(register.open(), id, Localizer::new(Language::Ru))
            .expect("readable");
        assert_eq!(rows.len(), 1, "the erasure alone is told");
        assert!(rows[0].changes.is_empty());
    };
    check(&register);
    assert!(undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).is_err());
    let again = erasure::end(
        register.open(),
        &register.ctx(),
        &[id],
        &asked(ErasureKind::Erased),
        &Quiet,
    );
    assert!(matches!(again, Err(EndRefused::Ended)), "{again:?}");
    register.unlock();
    check(&register);
}

#[test]
fn of_somebody_who_was_joined_every_record_ends_and_one_person_is_counted() {
    for kind in [ErasureKind::Erased, ErasureKind::Anonymised] {
        let register = TestRegister::new();
        let one = a_volunteer().called("Сериккызы", "Дана").add(&register);
        let two = a_volunteer().called("Серикова", "Дана").add(&register);
        duplicates::join(register.open(), &register.ctx(), one, two, &[])
            .unwrap_or_else(|refused| panic!("{refused}"));
        assert_eq!(end(&register, &[two], kind), 1, "by either id");
        for id in [one, two] {
            assert!(register.open().store().is_ended(id));
            let trace = erasure::trace(register.open(), id).expect("readable");
            assert!(trace.is_some(), "either address says what was done");
        }
        assert_eq!(found(&register, "Серик"), 0);
        let today = register.ctx().today;
        let ever = count::ever(register.open(), None, today).expect("allowed");
        assert_eq!(ever.anonymised + ever.erased, 1);
    }
}

#[test]
fn somebody_who_comes_back_after_an_erasure_is_a_new_person() {
    let register = TestRegister::new();
    let dana = a_volunteer().called("Сериккызы", "Дана").born("05.09.2001");
    let gone = dana.add(&register);
    assert_eq!(end(&register, &[gone], ErasureKind::Erased), 1);
    let now = register.ctx().now;
    let similar = volunteers::similar(register.open(), dana.form(), now).expect("allowed");
    assert!(similar.is_empty(), "nothing of her is known");

    let list = register.beside("list.csv");
    let text = "Тегі;Аты;Туған күні\nСериккызы;Дана;05.09.2001\n";
    std::fs::write(&list, text).expect("writable");
    let ctx = register.ctx();
    let plan = intake::plan(register.open(), &ctx, &list, None, &Quiet)
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((plan.summary().new, plan.summary().existing), (1, 0));
    let back = dana.add(&register);
    assert_ne!(back, gone);
    assert_eq!(found(&register, "Сериккызы"), 1);
    assert!(register.open().store().is_ended(gone), "the erasure stays");
}

#[test]
fn the_anonymised_are_counted_and_small_groups_point_at_nobody() {
    let register = TestRegister::new();
    let of = |region: &str, name: &str| {
        a_volunteer()
            .named(name)
            .born("05.09.2001")
            .in_region(region)
            .in_direction("jasyl_el")
            .add(&register)
    };
    let astana: Vec<VolunteerId> = ["А", "Ә", "Б", "В", "Г"]
        .map(|name| of("KZ-71", name))
        .into();
    let shymkent = of("KZ-79", "Д");
    of("KZ-79", "Е");
    let mut ids = astana.clone();
    ids.push(shymkent);
    assert_eq!(end(&register, &ids, ErasureKind::Anonymised), 6);

    let today = register.ctx().today;
    let ever = |by: By| {
        let ever = count::ever(register.open(), Some(by), today).expect("allowed");
        assert_eq!((ever.people, ever.anonymised, ever.erased), (1, 6, 0));
        let mut groups: Vec<(String, u32)> = ever
            .groups
            .into_iter()
            .map(|group| (group.key, group.count))
            .collect();
        groups.sort();
        groups
    };
    let pair = |key: &str, count: u32| (key.to_owned(), count);
    assert_eq!(
        ever(By::Region),
        [pair("", 1), pair("KZ-71", 5), pair("KZ-79", 1)],
        "one of six is told without the region"
    );
    assert_eq!(ever(By::Status), [pair("active", 7)]);
    assert_eq!(ever(By::Joined), [pair("2026", 7)]);
    assert_eq!(ever(By::Age), [pair("from18to34", 7)]);

    // What was anonymised can still be erased.
    assert_eq!(end(&register, &[shymkent], ErasureKind::Erased), 1);
    let ever = count::ever(register.open(), None, today).expect("allowed");
    assert_eq!((ever.anonymised, ever.erased), (5, 1));
}

#[test]
fn an_order_needs_its_number_and_a_role_its_right() {
    let register = TestRegister::new();
    let id = a_volunteer().add(&register);
    let ending = Ending {
        kind: ErasureKind::Erased,
        ground: ErasureGround::Order,
        order: Some("  ".to_owned()),
    };
    let refused = erasure::end(register.open(), &register.ctx(), &[id], &ending, &Quiet);
    assert!(
        matches!(refused, Err(EndRefused::OrderMissing)),
        "{refused:?}"
    );
    let coordinator = as_role(&register, Role::Coordinator);
    for kind in [ErasureKind::Erased, ErasureKind::Anonymised] {
        let refused = erasure::end(&coordinator, &register.ctx(), &[id], &asked(kind), &Quiet);
        assert!(
            matches!(refused, Err(EndRefused::NotAllowed(_))),
            "{refused:?}"
        );
    }
    assert!(
        register
            .open()
            .store()
            .volunteer(id)
            .expect("readable")
            .is_some()
    );
}

#[test]
fn consents_that_are_missing_or_end_are_listed() {
    let register = TestRegister::new();
    let forever = a_volunteer().named("Айгерім").add(&register);
    let soon = a_volunteer().named("Мадина").add(&register);
    let never = a_volunteer().named("Ерлан").add(&register);
    edit(&register, forever, &consent(None));
    edit(&register, soon, &consent(Some("10.12.2026")));
    let today = register.ctx().today;
    let missing = consents::missing(register.open(), today, 0, 9).expect("allowed");
    let ids = |rows: Vec<volunteers::Row>| -> Vec<VolunteerId> {
        rows.into_iter().map(|row| row.volunteer.id).collect()
    };
    assert_eq!(ids(missing), [never]);
    let ending = consents::expiring(register.open(), today, 30, 0, 9).expect("allowed");
    assert_eq!(ending.len(), 1);
    assert_eq!(ending[0].row.volunteer.id, soon);
    assert_eq!(ending[0].until.to_string(), "2026-12-10");
    assert!(
        consents::expiring(register.open(), today, 5, 0, 9)
            .expect("allowed")
            .is_empty()
    );
    let page = app::today::today(register.open(), today).expect("allowed");
    assert!(
        page.waiting
            .contains(&(app::today::Waiting::ConsentExpiring, 1))
    );
}

#[test]
fn consent_texts_and_the_list_of_fields_are_drawn_in_three_languages() {
    let register = TestRegister::new();
    for language in [Language::Kk, Language::Ru, Language::En] {
        let speak = Localizer::new(language);
        for form in [FormFor::Adult, FormFor::Minor] {
            let drawn = consents::sheet(register.open(), &register.ctx(), form, speak)
                .unwrap_or_else(|refused| panic!("{refused}"));
            assert!(drawn.starts_with(b"%PDF-"));
        }
        let drawn = collected::sheet(register.open(), &register.ctx(), speak)
            .unwrap_or_else(|refused| panic!("{refused}"));
        assert!(drawn.starts_with(b"%PDF-"));
    }
}

#[test]
fn a_field_switched_off_is_not_taken_not_shown_and_not_sent() {
    let register = TestRegister::new();
    let before = a_volunteer()
        .named("Айгерім")
        .with_phone("+7 701 111 22 33")
        .born("05.09.1999")
        .add(&register);
    let off = [PersonField::Phones, PersonField::Birth, PersonField::Iin];
    collected::save(register.open(), &register.ctx(), &off).expect("allowed");
    let after = a_volunteer()
        .named("Мадина")
        .with_phone("+7 701 222 33 44")
        .born("05.09.1999")
        .add(&register);
    let stored = |id| {
        register
            .open()
            .store()
            .volunteer(id)
            .expect("readable")
            .expect("there")
    };
    assert!(stored(after).phones.is_empty() && stored(after).birth.is_none());

    let list = register.beside("list.csv");
    std::fs::write(
        &list,
        "Тегі;Аты;Туған күні;Телефон\nКим;Ерлан;05.09.2001;+77013334455\n",
    )
    .expect("writable");
    let ctx = register.ctx();
    let plan = intake::plan(register.open(), &ctx, &list, None, &Quiet)
        .unwrap_or_else(|error| panic!("{error}"));
    let taken = intake::take(register.open(), &ctx, &plan, &Quiet)
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(taken.value.written, 1);
    register
        .open()
        .store()
        .each_volunteer(&mut |person| {
            assert!(person.id == before || person.phones.is_empty() && person.birth.is_none());
            std::ops::ControlFlow::Continue(())
        })
        .expect("readable");

    let today = register.ctx().today;
    let profile = volunteers::profile(register.open(), before, today).expect("there");
    assert!(profile.volunteer.phones.is_empty() && profile.age.is_none());
    let file = register.beside("out.csv");
    export::volunteers(
        register.open(),
        &register.ctx(),
        &export::Wanted::all(Selection::All, export::Format::CsvPlain),
        &file,
        Localizer::new(Language::En),
        &Quiet,
    )
    .unwrap_or_else(|refused| panic!("{refused}"));
    let text = std::fs::read_to_string(&file).expect("written");
    assert!(!text.contains("701111") && !text.contains("1999"), "{text}");
    assert!(
        !text.contains("Phone") && text.contains("Айгерім"),
        "{text}"
    );
}

#[test]
fn a_field_switched_off_takes_nothing_by_an_edit_and_lets_go_of_what_it_has() {
    let register = TestRegister::new();
    let id = a_volunteer()
        .named("Айгерім")
        .with_phone("+7 701 111 22 33")
        .add(&register);
    let phone = |text: &str| Change::Add {
        what: volunteers::Member::Phone,
        text: text.to_owned(),
        level: None,
    };
    collected::save(register.open(), &register.ctx(), &[PersonField::Phones]).expect("allowed");
    let one = phone("+7 701 222 33 44");
    let refused = volunteers::edit(register.open(), &register.ctx(), id, &one);
    assert!(
        matches!(refused, Err(EditRefused::NotCollected)),
        "{refused:?}"
    );
    let refused = volunteers::bulk(
        register.open(),
        &register.ctx(),
        &Selection::All,
        &one,
        &Quiet,
    );
    assert!(
        matches!(refused, Err(EditRefused::NotCollected)),
        "{refused:?}"
    );
    let remove = Change::Remove {
        what: volunteers::Member::Phone,
        text: "+77011112233".to_owned(),
    };
    edit(&register, id, &remove);
    assert!(person(&register, id).phones.is_empty());
}

#[test]
fn a_consent_has_days_that_can_be_and_a_guardian_who_is_there() {
    let register = TestRegister::new();
    let id = a_volunteer().named("Айгерім").add(&register);
    let of = |on: &str, until: Option<&str>, guardian| Change::Consent {
        terms: Default::default(),
        purposes: vec![ConsentPurpose::Processing],
        text_version: consents::TEXT_VERSION.to_owned(),
        language: "kk".to_owned(),
        guardian,
        on: on.to_owned(),
        until: until.map(str::to_owned),
        way: ConsentWay::Electronic,
    };
    let refused = |change: &Change| {
        let refused = volunteers::edit(register.open(), &register.ctx(), id, change);
        refused.expect_err("it cannot be").told().1.id
    };
    let days = "consents-error-days";
    assert_eq!(refused(&of("26.11.2026", None, None)), days);
    assert_eq!(refused(&of("20.11.2026", Some("19.11.2026"), None)), days);
    let nobody = Some(domain::FactId::from_bytes([9; 16]));
    let missing = "register-error-row-missing";
    assert_eq!(refused(&of("20.11.2026", None, nobody)), missing);
    let mother = Change::Guardian {
        name: "Ахметова Дана".to_owned(),
        relation: None,
        phone: None,
    };
    edit(&register, id, &mother);
    let guardian = person(&register, id).guardians[0].id;
    edit(
        &register,
        id,
        &of("20.11.2026", Some("20.11.2026"), Some(guardian)),
    );
    edit(&register, id, &Change::Void(guardian));
    let gone = of("20.11.2026", None, Some(guardian));
    assert_eq!(
        refused(&gone),
        missing,
        "a row that was taken back is nobody"
    );
}

#[test]
fn the_yearly_list_names_whose_period_is_over() {
    let register = TestRegister::new();
    let archived = a_volunteer().named("Айгерім").add(&register);
    let applicant = a_volunteer().named("Мадина").add(&register);
    a_volunteer().named("Ерлан").add(&register);
    let status = |status| Change::Status {
        status,
        reason: Some("own_wish".to_owned()),
    };
    edit(&register, archived, &status(StatusKind::Archived));
    edit(&register, applicant, &status(StatusKind::Archived));
    edit(&register, applicant, &status(StatusKind::Applicant));
    let now = register.ctx().now;
    let after = |days: i64| app::ctx::day_of(Timestamp(now.0 + days * DAY));
    let review = |days| retention::review(register.open(), after(days), 0, 9).expect("allowed");
    assert!(review(300).is_empty());
    let due: Vec<_> = review(400)
        .into_iter()
        .map(|due| (due.row.volunteer.id, due.proposed))
        .collect();
    assert_eq!(due, [(applicant, ErasureKind::Erased)]);
    assert_eq!(review(4 * 366).len(), 2);

    // Who took the consent back is due at once, and who was deleted after a while.
    let withdrawn = a_volunteer().named("Нұрлан").add(&register);
    edit(&register, withdrawn, &consent(None));
    consents::withdraw(register.open(), &register.ctx(), withdrawn, None)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let due = review(0);
    assert_eq!(due.len(), 1);
    assert_eq!(
        (due[0].row.volunteer.id, due[0].proposed),
        (withdrawn, ErasureKind::Erased)
    );
    assert_eq!(end(&register, &[withdrawn], ErasureKind::Erased), 1);
    let deleted = a_volunteer().named("Сәкен").add(&register);
    edit(&register, deleted, &Change::Deleted(true));
    assert!(review(0).is_empty());
    assert_eq!(review(400).len(), 2, "the applicant and the deleted one");
    assert_eq!(end(&register, &[deleted], ErasureKind::Erased), 1);

    let short = Retention {
        applicants_months: 1,
        ..Retention::default()
    };
    retention::save(register.open(), &register.ctx(), short, 6).expect("allowed");
    assert_eq!(review(60).len(), 1);
    let none = Retention {
        audit_years: 0,
        ..Retention::default()
    };
    for (periods, guests) in [(none, 6), (short, 0), (short, Retention::MONTHS_MAX + 1)] {
        let refused = retention::save(register.open(), &register.ctx(), periods, guests);
        assert!(refused.is_err(), "a period that nobody means");
    }
    let last = || register.open().store().settings().reviewed;
    assert_eq!(last(), None, "nobody has gone through it");
    let ctx = register.ctx();
    retention::reviewed(register.open(), &ctx, 1).expect("allowed");
    assert_eq!(last(), Some(ctx.today));
    let acts = register.open().store().recent_actions(1).expect("readable");
    assert_eq!(acts[0].act, changes::Act::RetentionReviewed { people: 1 });
}

#[test]
fn after_a_clock_that_ran_far_ahead_periods_begin_on_the_true_day() {
    let register = TestRegister::new();
    let [applicant, deleted, other] =
        ["Мадина", "Сәкен", "Ерлан"].map(|name| a_volunteer().named(name).add(&register));
    let now = register.ctx().now;
    let far = Ctx::fresh(Timestamp(now.0 + 73 * 365 * DAY));
    volunteers::edit(register.open(), &far, other, &Change::Deleted(true))
        .unwrap_or_else(|refused| panic!("{refused}"));
    for status in [StatusKind::Archived, StatusKind::Applicant] {
        let reason = Some("own_wish".to_owned());
        edit(&register, applicant, &Change::Status { status, reason });
    }
    edit(&register, deleted, &Change::Deleted(true));
    let due = |days: i64| -> BTreeSet<VolunteerId> {
        let today = app::ctx::day_of(Timestamp(now.0 + days * DAY));
        let due = retention::review(register.open(), today, 0, 9).expect("allowed");
        due.into_iter().map(|due| due.row.volunteer.id).collect()
    };
    assert!(due(300).is_empty());
    // Of who was deleted in that year by the clock nothing else is known.
    assert_eq!(due(400), BTreeSet::from([applicant, deleted]));
}

fn form(source: breach::Source) -> breach::Form {
    breach::Form {
        source,
        found: "2026-11-25T09:30".to_owned(),
        circumstances: Some("Форумда ноутбук ұрланды".to_owned()),
        measures: "Полицияға хабарланды".to_owned(),
        contact: "+7 700 000 00 00".to_owned(),
    }
}

fn responsible(register: &TestRegister) {
    let settings = app::settings::Form {
        organisation: "«Таза Есіл» еріктілер тобы".to_owned(),
        region: None,
        lock_minutes: 10,
        minors_consent_under: 16,
        responsible: Some("Сәуле Қайратқызы".to_owned()),
        rest_hours: 12,
    };
    app::settings::save(register.open(), &register.ctx(), &settings).expect("allowed");
}

#[track_caller]
fn pack(register: &TestRegister, source: breach::Source) -> breach::Pack {
    let path = register.beside("pack.xlsx");
    let speak = Localizer::new(Language::Ru);
    breach::make(
        register.open(),
        &register.ctx(),
        &form(source),
        &path,
        speak,
        &Quiet,
    )
    .unwrap_or_else(|refused| panic!("{refused}"))
    .value
}

#[test]
fn a_breach_pack_names_everybody_and_is_due_in_one_business_day() {
    let register = TestRegister::new();
    let path = register.beside("pack.xlsx");
    let speak = Localizer::new(Language::Kk);
    let source = breach::Source::Register;
    let make = |form: &breach::Form, ctx: &Ctx| {
        breach::make(register.open(), ctx, form, &path, speak, &Quiet)
    };
    let refused = make(&form(source.clone()), &register.ctx());
    let refused = refused.expect_err("nobody is responsible");
    assert_eq!(refused.told().1.id, "personal-error-responsible-missing");
    responsible(&register);
    let blocked = a_volunteer().called("Сериккызы", "Дана").add(&register);
    a_volunteer().named("Ерлан").add(&register);
    erasure::block(register.open(), &register.ctx(), blocked, None)
        .unwrap_or_else(|refused| panic!("{refused}"));
    for (found, field) in [("", "found"), ("2099-01-01T00:00", "found")] {
        let mut wrong = form(source.clone());
        wrong.found = found.to_owned();
        let refused = make(&wrong, &register.ctx()).expect_err("no moment of the past");
        assert_eq!(refused.field(), Some(field));
    }
    let made = pack(&register, source);
    assert_eq!(made.people, 2, "the blocked one was on the laptop too");
    let term = breach::due(register.open(), "2026-11-25T09:30")
        .expect("allowed")
        .expect("a moment");
    assert_eq!(term.due.to_string(), "2026-11-26 09:30:00");
    assert_eq!(made.due, breach::instant(term.due));
    assert!(made.cover.exists() && made.list.exists());
}

#[test]
fn a_breach_pack_names_whom_the_lost_backup_holds() {
    let register = TestRegister::new();
    responsible(&register);
    let gone = a_volunteer().called("Сериккызы", "Дана").add(&register);
    let backup = register.beside("lost.backup");
    let now = register.ctx().now;
    register
        .open()
        .store()
        .backup(&backup, now, &Quiet)
        .unwrap_or_else(|error| panic!("{error}"));
    end(&register, &[gone], ErasureKind::Erased);
    a_volunteer().named("Кейін").add(&register);
    let source = |password: &str| breach::Source::Backup {
        path: backup.clone(),
        password: password.to_owned(),
    };
    let made = pack(&register, source(PASSWORD));
    assert_eq!(made.people, 1, "she was in the backup, though erased since");
    let path = register.beside("other.xlsx");
    let speak = Localizer::new(Language::En);
    let wrong = form(source("қате құпиясөз"));
    let refused = breach::make(
        register.open(),
        &register.ctx(),
        &wrong,
        &path,
        speak,
        &Quiet,
    );
    let refused = refused.expect_err("the password is wrong");
    assert_eq!(refused.field(), Some("password"));
    assert!(!path.exists());
}

#[track_caller]
fn export(register: &TestRegister, selection: &Selection) -> Ctx {
    let ctx = register.ctx();
    export::volunteers(
        register.open(),
        &ctx,
        &export::Wanted::all(selection.clone(), export::Format::Xlsx),
        &register.beside("out.xlsx"),
        Localizer::new(Language::Kk),
        &Quiet,
    )
    .unwrap_or_else(|refused| panic!("{refused}"));
    ctx
}

#[test]
fn a_breach_pack_names_exactly_who_was_in_the_export() {
    let register = TestRegister::new();
    responsible(&register);
    let asked = a_volunteer()
        .called("Сериккызы", "Дана")
        .in_region("KZ-71")
        .add(&register);
    let picked = a_volunteer().called("Ким", "Лиза").add(&register);
    let gone = a_volunteer().called("Оспан", "Ерлан").add(&register);
    let query = search::Query {
        text: "Серик".to_owned(),
        ..search::Query::default()
    };
    let by_text = export(&register, &Selection::Query(Box::new(query)));
    let by_hand = export(&register, &Selection::Ids(vec![gone, picked]));

    // What happens to the people afterwards does not change who was in the file.
    edit(
        &register,
        asked,
        &Change::Name {
            surname: Some("Ахметова".to_owned()),
            given: Some("Дана".to_owned()),
            patronymic: None,
        },
    );
    a_volunteer().called("Сериков", "Асан").add(&register);
    edit(&register, picked, &Change::Deleted(true));
    let named = |ctx: &Ctx| {
        let store = register.open().store();
        let action = store.action(ctx.action).expect("readable").expect("there");
        let named = store.roster(&action).expect("readable").expect("noted");
        named.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(named(&by_text), [asked]);
    assert_eq!(named(&by_hand), [picked, gone]);
    let people = |ctx: &Ctx| {
        let action = ctx.action;
        pack(&register, breach::Source::Export { action }).people
    };
    assert_eq!(people(&by_text), 1);
    assert_eq!(
        people(&by_hand),
        2,
        "a hidden record was in the file all the same"
    );
    end(&register, &[gone], ErasureKind::Erased);
    assert_eq!(
        people(&by_hand),
        1,
        "of the erased one nothing is left to name"
    );

    // In the audit an export is one line.
    let filter = audit::Filter::default();
    let page = audit::page(register.open(), &filter, None, 50).expect("allowed");
    let line = page.lines.iter().find(|line| line.action == by_hand.action);
    assert_eq!(line.map(|line| line.entries), Some(1));
}

#[test]
fn days_that_an_organisation_enters_are_counted_and_can_be_taken_back() {
    let register = TestRegister::new();
    let due = || {
        let term = breach::due(register.open(), "2026-12-15T10:00")
            .expect("allowed")
            .expect("a moment");
        term.due.to_string()
    };
    assert_eq!(
        due(),
        "2026-12-17 10:00:00",
        "Independence Day lies between"
    );
    let enter = |day: &str, working| {
        workdays::enter(register.open(), &register.ctx(), day, working).map(|_| ())
    };
    enter("17.12.2026", false).unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(due(), "2026-12-18 10:00:00");
    enter("16.12.2026", true).unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(
        due(),
        "2026-12-16 10:00:00",
        "the word of the organisation comes first"
    );
    enter("16.12.2026", false).unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(
        due(),
        "2026-12-18 10:00:00",
        "the later word about a day holds"
    );
    for day in ["16.12.2026", "17.12.2026"] {
        workdays::remove(register.open(), &register.ctx(), day)
            .unwrap_or_else(|refused| panic!("{refused}"));
    }
    assert_eq!(due(), "2026-12-17 10:00:00");
    let refused = workdays::remove(register.open(), &register.ctx(), "17.12.2026");
    assert!(matches!(refused, Err(DayRefused::NotEntered)));
    assert!(matches!(enter("31.02.2026", true), Err(DayRefused::NoDay)));
    let desk = as_role(&register, Role::Desk);
    let refused = workdays::enter(&desk, &register.ctx(), "17.12.2026", false);
    assert!(matches!(refused, Err(DayRefused::NotAllowed(_))));
}

#[test]
fn the_yearly_list_comes_page_by_page_and_is_decided_as_a_whole() {
    let register = TestRegister::new();
    let mut archived = Vec::new();
    for name in ["Айгерім", "Мадина", "Нұрлан", "Сәкен"] {
        let id = a_volunteer().named(name).add(&register);
        let status = Change::Status {
            status: StatusKind::Archived,
            reason: Some("own_wish".to_owned()),
        };
        edit(&register, id, &status);
        archived.push(id);
    }
    // What is corrected later does not begin the period anew.
    edit(
        &register,
        archived[0],
        &Change::Notes(Some("жазба".to_owned())),
    );
    let later = Timestamp(register.ctx().now.0 + 4 * 366 * DAY);
    let today = app::ctx::day_of(later);
    let ids = |offset, limit| {
        let page = retention::review(register.open(), today, offset, limit).expect("allowed");
        page.iter()
            .map(|due| due.row.volunteer.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(0, 9), archived);
    assert_eq!(ids(1, 2), archived[1..3]);
    assert!(ids(4, 2).is_empty() && ids(900, 2).is_empty());
    let totals = retention::totals(register.open(), today).expect("allowed");
    assert_eq!((totals.anonymise, totals.erase, totals.all()), (4, 0, 4));

    let choice = Choice {
        all: true,
        ids: [
            (archived[1], None),
            (archived[2], Some(ErasureKind::Erased)),
        ]
        .into(),
    };
    let carry_out = |kind| {
        let ctx = Ctx::fresh(later);
        let done = retention::carry_out(register.open(), &ctx, &choice, kind, &Quiet);
        done.unwrap_or_else(|refused| panic!("{refused}"))
            .value
            .people
    };
    assert_eq!(carry_out(ErasureKind::Anonymised), 2);
    assert_eq!(carry_out(ErasureKind::Erased), 1);
    assert_eq!(
        ids(0, 9),
        [archived[1]],
        "who was left alone stays on the list"
    );
}

#[test]
fn a_lost_breach_pack_names_whom_it_held() {
    let register = TestRegister::new();
    responsible(&register);
    a_volunteer().named("Айгерім").add(&register);
    let ctx = register.ctx();
    let made = breach::make(
        register.open(),
        &ctx,
        &form(breach::Source::Register),
        &register.beside("first.xlsx"),
        Localizer::new(Language::Ru),
        &Quiet,
    );
    assert_eq!(made.expect("made").value.people, 1);
    a_volunteer().named("Ерлан").add(&register);
    let source = breach::Source::Export { action: ctx.action };
    assert_eq!(pack(&register, source).people, 1, "not who came later");
}

#[test]
fn an_export_by_filter_names_who_answered_to_it() {
    let register = TestRegister::new();
    responsible(&register);
    a_volunteer()
        .named("Айгерім")
        .in_region("KZ-71")
        .add(&register);
    a_volunteer()
        .named("Ерлан")
        .in_region("KZ-79")
        .add(&register);
    let query = search::Query {
        filters: search::Filters {
            regions: vec!["KZ-71".parse().expect("a region")],
            ..search::Filters::default()
        },
        ..search::Query::default()
    };
    let ctx = export(&register, &Selection::Query(Box::new(query)));
    let made = pack(&register, breach::Source::Export { action: ctx.action });
    assert_eq!(made.people, 1);
}
