//! Lists that come in and go out.

use std::path::{Path, PathBuf};

use app::{
    export::{self, Format, ListColumn, Wanted},
    intake::{self, Plan},
    organisations, undo,
    volunteers::{self, Change, Member, Selection, Skip},
};
use domain::{ActorKind, LegalGround, StatusKind};
use l10n::{Language, Localizer};
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

use crate::actions::found;

pub fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/samples")
        .join(name)
}

#[track_caller]
fn plan(register: &TestRegister, file: &Path) -> Plan {
    intake::plan(register.open(), &register.ctx(), file, None, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"))
}

/// Takes a list in, twice, and takes it back.
#[track_caller]
fn check(name: &str, rows: usize) {
    let register = TestRegister::new();
    a_volunteer().called("Ғибратова", "Ханшайым").add(&register);
    let first = plan(&register, &sample(name));
    assert_eq!(first.judged().len(), rows, "every row is judged");
    let ctx = register.ctx();
    let taken = intake::take(register.open(), &ctx, &first, &Quiet)
        .expect("it is written")
        .value;
    let summary = first.summary();
    assert_eq!(taken.written, summary.new, "what was promised is written");
    assert_eq!(taken.refused as usize, first.refused().len());
    assert_eq!(found(&register, ""), taken.written + 1);

    let second = plan(&register, &sample(name)).summary();
    assert!(
        second.new < summary.new / 2,
        "the second time most are known: {second:?}"
    );
    assert!(
        intake::seen_before(register.open(), &first)
            .expect("it can be read")
            .is_some()
    );

    let undone = undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .expect("it is taken back")
        .value;
    assert!(undone.records >= taken.written, "all of it at once");
    assert_eq!(found(&register, ""), 1, "whoever was there before stays");
}

#[test]
fn the_list_of_the_akimat_comes_in_and_is_taken_back_at_once() {
    check("akimat_ru.xlsx", 30);
}

#[test]
fn the_list_of_the_university_comes_in_and_is_taken_back_at_once() {
    check("university_kk.csv", 40);
}

#[test]
fn the_contacts_of_a_phone_come_in_once_as_people() {
    let register = TestRegister::new();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("contacts.vcf");
    let contacts = "BEGIN:VCARD\r\nVERSION:2.1\r\n\
        N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9A=D0=B8=D0=BC;=D0=90=D0=BD=D0=BD=\r\n=D0=B0;;;\r\n\
        TEL;CELL;PREF:+77000000101\r\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n SkZJRg\r\n\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:3.0\r\nN:Сейітқали;Айгүл;Маратқызы;;\r\nFN:Айгүл Сейітқали\r\n\
        TEL;TYPE=CELL:8 700 000 01 02\r\nBDAY:2081-02-05\r\nEND:VCARD\r\n";
    std::fs::write(&path, contacts).expect("it is ours");
    let first = plan(&register, &path);
    let taken = intake::take(register.open(), &register.ctx(), &first, &Quiet);
    assert_eq!(taken.expect("it is written").value.written, 2);
    for (text, people) in [("Ким Анна", 1), ("0000102", 1), ("Маратқызы", 1)] {
        assert_eq!(found(&register, text), people, "{text}");
    }
    assert_eq!(plan(&register, &path).summary().new, 0, "all are known");
}

#[test]
fn what_goes_out_comes_in_again_as_the_same_people() {
    for language in [Language::Kk, Language::Ru, Language::En] {
        let register = TestRegister::new();
        let list = plan(&register, &sample("university_kk.csv"));
        let taken = intake::take(register.open(), &register.ctx(), &list, &Quiet)
            .expect("it is written")
            .value;
        for format in [Format::Xlsx, Format::CsvExcel, Format::CsvPlain] {
            let file = register.beside(&format!("out-{format:?}.{}", format.extension()));
            let done = export::volunteers(
                register.open(),
                &register.ctx(),
                &Wanted::all(Selection::All, format),
                &file,
                Localizer::new(language),
                &Quiet,
            );
            assert_eq!(
                done.expect("it is written").rows,
                u64::from(taken.written),
                "{format:?}"
            );
            let again = plan(&register, &file);
            assert_eq!(
                again.judged().len(),
                taken.written as usize,
                "{language:?} {format:?} has every row"
            );
        }
    }
}

#[test]
fn identifiers_go_out_as_text() {
    let register = TestRegister::new();
    a_volunteer()
        .called("=Ким", "Айгерім")
        .with_phone("8 700 000 01 15")
        .add(&register);
    let file = register.beside("out.csv");
    export::volunteers(
        register.open(),
        &register.ctx(),
        &Wanted::all(Selection::All, Format::CsvExcel),
        &file,
        Localizer::new(Language::En),
        &Quiet,
    )
    .expect("it is written");
    let text = std::fs::read_to_string(&file).expect("it can be read");
    assert!(
        text.starts_with('\u{feff}'),
        "Excel is told that it is UTF-8"
    );
    assert!(
        !text.lines().any(|line| line
            .split(';')
            .any(|cell| cell.starts_with('=') || cell.starts_with("\"="))),
        "{text}"
    );
}

/// The text of a list that went out as CSV.
#[track_caller]
fn written(register: &TestRegister, wanted: &Wanted, language: Language) -> String {
    let file = register.beside("written.csv");
    let speak = Localizer::new(language);
    export::volunteers(
        register.open(),
        &register.ctx(),
        wanted,
        &file,
        speak,
        &Quiet,
    )
    .unwrap_or_else(|refused| panic!("{refused}"));
    let text = std::fs::read_to_string(&file).expect("it can be read");
    let table = text.lines().filter(|line| !line.starts_with(['#', '"']));
    table.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_list_goes_out_with_its_columns_in_their_order_sorted_as_its_language_sorts() {
    let register = TestRegister::new();
    let ids: Vec<_> = ["Өтеев", "Ораз", "Петров", "Қасым", "Ким"]
        .into_iter()
        .map(|surname| a_volunteer().called(surname, "Али").add(&register))
        .collect();
    let wanted = |selection| Wanted {
        columns: vec![ListColumn::Status, ListColumn::Surname],
        ..Wanted::all(selection, Format::CsvPlain)
    };
    let surnames = |text: &str| -> Vec<String> {
        let rows = text.lines().skip(1);
        let surname = |line: &str| line.split(',').next_back().unwrap_or_default().to_owned();
        rows.map(surname).collect()
    };
    let kazakh = ["Ким", "Қасым", "Ораз", "Өтеев", "Петров"];
    for selection in [Selection::All, Selection::Ids(ids)] {
        let text = written(&register, &wanted(selection), Language::Kk);
        assert_eq!(text.lines().next(), Some("Күйі,Тегі"));
        assert_eq!(surnames(&text), kazakh);
    }
    let text = written(&register, &wanted(Selection::All), Language::Ru);
    assert_eq!(text.lines().next(), Some("Статус,Фамилия"));
}

#[test]
fn numbers_go_out_masked_where_that_was_asked_for() {
    let register = TestRegister::new();
    a_volunteer()
        .called("Ким", "Айгерім")
        .with_phone("8 700 000 01 15")
        .add(&register);
    let columns = vec![ListColumn::Name, ListColumn::Phone];
    for (numbers, expected) in [(true, "+77000000115"), (false, "•••• 0115")] {
        let wanted = Wanted {
            columns: columns.clone(),
            numbers,
            ..Wanted::all(Selection::All, Format::CsvPlain)
        };
        let text = written(&register, &wanted, Language::En);
        assert!(text.contains(expected), "{text}");
    }
}

fn tag(text: &str) -> Change {
    Change::Add {
        what: Member::Tag,
        text: text.to_owned(),
        level: None,
    }
}

#[test]
fn a_change_of_many_is_seen_before_it_is_made_and_taken_back_as_one() {
    let register = TestRegister::new();
    let open = register.open();
    let ids: Vec<_> = ["Абай", "Бота", "Дана"]
        .into_iter()
        .map(|given| a_volunteer().called("Ким", given).add(&register))
        .collect();
    volunteers::edit(open, &register.ctx(), ids[0], &tag("форум")).expect("it is taken");
    app::erasure::block(open, &register.ctx(), ids[1], None)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let chosen = Selection::Ids(ids.clone());
    let told = volunteers::preview(open, &register.ctx(), &chosen, &tag("форум"), &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!((told.people, told.changed, told.already), (3, 1, 1));
    assert_eq!(told.skipped, [(Skip::Blocked, 1)]);

    let ctx = register.ctx();
    let done = volunteers::bulk(open, &ctx, &chosen, &tag("форум"), &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(
        (done.value.changed, done.value.blocked),
        (1, 1),
        "as it was told"
    );
    let tags = |id| {
        let person = open.store().volunteer(id).expect("readable");
        person.expect("there").tags
    };
    assert_eq!(tags(ids[2]), ["форум"]);
    undo::undo(open, &register.ctx(), ctx.action, &Quiet).expect("it is taken back");
    assert_eq!(tags(ids[2]), [] as [&str; 0]);
    assert_eq!(tags(ids[0]), ["форум"], "what was there before stays");
}

#[test]
fn a_change_of_many_that_is_stopped_changes_nobody() {
    struct Stop;
    impl store::Progress for Stop {
        fn step(&self, _: u64, _: u64) -> bool {
            false
        }
    }
    let register = TestRegister::new();
    let id = a_volunteer().called("Ким", "Абай").add(&register);
    let stopped = volunteers::bulk(
        register.open(),
        &register.ctx(),
        &Selection::All,
        &tag("форум"),
        &Stop,
    );
    assert!(stopped.is_err());
    let person = register.open().store().volunteer(id).expect("readable");
    assert_eq!(person.expect("there").tags, [] as [&str; 0]);
}

#[test]
fn consents_of_many_are_recorded_once_and_struck_out_where_they_were_a_mistake() {
    let register = TestRegister::new();
    let open = register.open();
    for given in ["Абай", "Бота"] {
        a_volunteer().called("Ким", given).add(&register);
    }
    let consent = consent(&register);
    let run = |change: &Change| {
        let ctx = register.ctx();
        let told = volunteers::preview(open, &ctx, &Selection::All, change, &Quiet)
            .unwrap_or_else(|refused| panic!("{refused}"));
        let done = volunteers::bulk(open, &ctx, &Selection::All, change, &Quiet)
            .unwrap_or_else(|refused| panic!("{refused}"));
        assert_eq!(told.changed, done.value.changed, "as it was told");
        (told.changed, told.already)
    };
    assert_eq!(
        run(&Change::ConsentOwed),
        (0, 2),
        "there is none to strike out"
    );
    assert_eq!(run(&consent), (2, 0));
    assert_eq!(run(&consent), (0, 2), "nobody consents twice");
    assert_eq!(run(&Change::ConsentOwed), (2, 0));
    assert_eq!(run(&consent), (2, 0), "it is to be obtained again");
}

fn a_school(register: &TestRegister) -> domain::OrganisationId {
    let form = organisations::Form {
        kind: ActorKind::Organisation,
        name: "Мектеп".to_owned(),
        bin: None,
        region: None,
        contact: None,
        notes: None,
    };
    let saved = organisations::save(register.open(), &register.ctx(), None, &form);
    saved.expect("the owner may").value
}

fn direction(code: &str) -> Change {
    Change::Add {
        what: Member::Direction,
        text: code.to_owned(),
        level: None,
    }
}

fn status(status: StatusKind, reason: Option<&str>) -> Change {
    Change::Status {
        status,
        reason: reason.map(str::to_owned),
    }
}

fn consent(register: &TestRegister) -> Change {
    Change::Consent {
        terms: Default::default(),
        purposes: vec![domain::ConsentPurpose::Processing],
        text_version: "1".to_owned(),
        language: "kk".to_owned(),
        guardian: None,
        on: register.ctx().today.to_string(),
        until: None,
        way: domain::ConsentWay::Paper { reference: None },
    }
}

/// Two people, one with nothing, one with a value everywhere; and one more of two records that
/// say different things.
fn people_of_every_kind(register: &TestRegister) -> Vec<domain::VolunteerId> {
    let open = register.open();
    let ids: Vec<_> = ["Абай", "Бота", "Дана", "Данагүл"]
        .into_iter()
        .map(|given| a_volunteer().called("Ким", given).add(register))
        .collect();
    let edit = |id, change: &Change| {
        volunteers::edit(open, &register.ctx(), id, change)
            .unwrap_or_else(|refused| panic!("{change:?}: {refused}"));
    };
    let school = a_school(register);
    for id in [ids[1], ids[3]] {
        edit(id, &tag("форум"));
        edit(id, &direction("bilim"));
        edit(id, &Change::Organisation(Some(school)));
        edit(id, &status(StatusKind::Paused, Some("оқуда")));
        edit(id, &consent(register));
        edit(id, &Change::Ground(LegalGround::Contract));
    }
    app::duplicates::join(open, &register.ctx(), ids[2], ids[3], &[]).expect("two records");
    ids
}

#[test]
fn every_change_of_many_is_taken_back_to_the_letter() {
    let register = TestRegister::new();
    let open = register.open();
    let ids = people_of_every_kind(&register);
    let all = || -> Vec<domain::Volunteer> {
        // A status that is put back holds from the day on which it was put back.
        let person = |id| domain::Volunteer {
            status_since: None,
            ..open
                .store()
                .volunteer(id)
                .expect("readable")
                .expect("there")
        };
        ids.iter().map(|id| person(*id)).collect()
    };
    let remove = |what, text: &str| Change::Remove {
        what,
        text: text.to_owned(),
    };
    let before = all();
    for change in [
        tag("көктем"),
        remove(Member::Tag, "форум"),
        direction("taza_alem"),
        remove(Member::Direction, "bilim"),
        Change::Organisation(None),
        Change::Organisation(Some(a_school(&register))),
        status(StatusKind::Active, None),
        status(StatusKind::Paused, None),
        status(StatusKind::Archived, Some("own_wish")),
        consent(&register),
        Change::ConsentOwed,
        Change::Ground(LegalGround::Law),
    ] {
        let ctx = register.ctx();
        let done = volunteers::bulk(open, &ctx, &Selection::Ids(ids.clone()), &change, &Quiet);
        let done = done.unwrap_or_else(|refused| panic!("{change:?}: {refused}"));
        assert!(done.value.changed > 0, "{change:?}");
        assert_ne!(all(), before, "{change:?}");
        undo::undo(open, &register.ctx(), ctx.action, &Quiet)
            .unwrap_or_else(|refused| panic!("{change:?}: {refused}"));
        assert_eq!(all(), before, "{change:?}");
    }
}

/// Compares whom a list shows with who is in the view, one by one.
#[track_caller]
fn shown_as_they_are(register: &app::Register) {
    let mut people = Vec::new();
    let each = register.store().each_volunteer(&mut |person| {
        people.push(person);
        std::ops::ControlFlow::Continue(())
    });
    each.expect("readable");
    for page in people.chunks(20) {
        let ids: Vec<_> = page.iter().map(|person| person.id).collect();
        assert_eq!(register.store().volunteers(&ids).expect("readable"), page);
    }
}

#[test]
fn whoever_is_kept_at_hand_for_lists_is_shown_as_in_the_register() {
    let register = TestRegister::new();
    let ctx = register.ctx();
    let filled = register.open().fill_with_practice(&ctx, 400, 7, &Quiet);
    assert_eq!(filled.expect("nothing stops it").value, 400);
    let today = ctx.today;
    volunteers::warm(register.open(), search::Sort::default(), today, &|| true)
        .unwrap_or_else(|refused| panic!("{refused}"));
    shown_as_they_are(register.open());

    let all = register.open().store().columns().everybody();
    let some = Selection::Ids(all[..50].to_vec());
    let change = tag("көшті");
    let ctx = register.ctx();
    volunteers::bulk(register.open(), &ctx, &some, &change, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    shown_as_they_are(register.open());
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    shown_as_they_are(register.open());
}
