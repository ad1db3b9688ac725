//! Registers of released formats open for ever.
//!
//! `tests/fixtures/register-1` is a register as the first format writes it: its folder
//! without view, columns and place, which are made anew; a backup of it; and
//! `expected.json`, what it held. The people in it are invented. It was made once, by
//!
//! `BIRGE_MAKE_FIXTURE=register-1 cargo test -p tests --test it released`
//!
//! and is never made again: a format that changes gets a folder of its own beside it.
//! What later versions add to a record may stand beside what is expected here; what is
//! expected here must stand.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Once;

use app::{
    Register, collected, erasure,
    erasure::Ending,
    history::recent,
    intake, operators, organisations, retention, settings, undo,
    volunteers::{self, Change, Member, Selection},
};
use domain::{
    ActorKind, ConsentPurpose, ConsentWay, ErasureGround, ErasureKind, PersonField, Retention,
    Role, Sex, StatusKind, Timestamp, VolunteerId,
};
use serde_json::{Value, json};
use store::{Quiet, Store, Unlock};
use testkit::{BEGINNING, PASSWORD, TestRegister, a_volunteer};

/// The password of the second operator.
const SECOND_PASSWORD: &str = "боранды бекет жусан";

/// More than the tail takes before it is sealed.
const MANY: usize = 1_030;

static MADE: Once = Once::new();

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/register-1")
}

/// Copies a folder with all it holds.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

/// A copy of the register, and what it is expected to hold.
fn released() -> (tempfile::TempDir, PathBuf, Value) {
    if std::env::var("BIRGE_MAKE_FIXTURE").is_ok_and(|name| name == "register-1") {
        MADE.call_once(make);
    }
    let beside = tempfile::tempdir().expect("a temporary folder");
    let folder = beside.path().join("register");
    copy(&fixture().join("register"), &folder);
    let text = fs::read_to_string(fixture().join("expected.json")).expect("it can be read");
    let expected = serde_json::from_str(&text).expect("it is JSON");
    (beside, folder, expected)
}

#[test]
fn a_register_of_the_first_format_is_read_and_shows_what_it_held() {
    let (_beside, folder, expected) = released();
    let (store, report) = Store::open(&folder, Unlock::password(PASSWORD), BEGINNING, &Quiet)
        .expect("the password opens it");
    assert!(report.lost.is_empty(), "every entry is read");
    assert!(
        report.rebuilt.is_some(),
        "the view is made from the journal"
    );
    stands("", &expected["held"], &held(&store));
    let check = store.check(&Quiet).expect("it can be checked");
    assert!(check.ok, "chain and signatures hold: {check:?}");
    store.close().expect("a sound disk");
}

#[test]
fn every_secret_of_the_first_format_opens_it_and_work_goes_on() {
    let (_beside, folder, expected) = released();
    let now = Timestamp(BEGINNING.0 + 86_400_000);
    let unlock = |password| Register::unlock(&folder, None, password, now, &Quiet);
    let (register, _) = unlock(SECOND_PASSWORD).expect("a seat opens it");
    assert_eq!(register.operator_name(), "Дана Ким");
    let people = register.store().columns().len();
    assert_eq!(Some(people as u64), expected["people"].as_u64());
    let ctx = app::Ctx::fresh(now);
    volunteers::add(&register, &ctx, a_volunteer().named("Еркежан").form()).expect("it is saved");
    undo::undo(&register, &app::Ctx::fresh(now), ctx.action, &Quiet).expect("it is taken back");
    volunteers::add(
        &register,
        &app::Ctx::fresh(now),
        a_volunteer().named("Толқын").form(),
    )
    .expect("it is saved");
    register.close().expect("a sound disk");

    let code = expected["code"].as_str().expect("the recovery code");
    let (register, _, _) =
        Register::recover(&folder, code, None, "тағы бір жаңа құпия", now, &Quiet)
            .expect("the code opens it");
    assert_eq!(register.store().columns().len(), people + 1);
    register.close().expect("a sound disk");
}

#[test]
fn a_backup_of_the_first_format_is_proven_and_restored() {
    let (beside, _, expected) = released();
    let file = fixture().join("register-1.backup");
    let report = store::verify_backup(&file, Unlock::password(PASSWORD), &Quiet)
        .expect("the backup is whole");
    assert_eq!(Some(report.volunteers), expected["people"].as_u64());
    let folder = beside.path().join("restored");
    Store::restore(
        &file,
        &folder,
        Unlock::password(PASSWORD),
        BEGINNING,
        &Quiet,
    )
    .expect("it can be restored");
    let (store, report) = Store::open(&folder, Unlock::password(PASSWORD), BEGINNING, &Quiet)
        .expect("the password opens it");
    assert!(report.lost.is_empty());
    stands("", &expected["held"], &held(&store));
    store.close().expect("a sound disk");
}

/// What a register holds, as values of today.
fn held(store: &Store) -> Value {
    let value = |value: serde_json::Result<Value>| value.expect("values of the domain are JSON");
    let mut people = Vec::new();
    store
        .each_volunteer(&mut |person| {
            people.push(person);
            std::ops::ControlFlow::Continue(())
        })
        .expect("everybody is read");
    people.sort_by_key(|person| person.id);
    let (taken_in, by_hand): (Vec<_>, Vec<_>) = people
        .into_iter()
        .partition(|person| person.joined.is_none() && person.phones.is_empty());
    let history = by_hand
        .iter()
        .map(|person| history(store, person.id))
        .collect::<Vec<_>>();
    let acts = |action: store::Action| value(serde_json::to_value(&action.act));
    let mut actions: Vec<Value> = store
        .recent_actions(usize::MAX)
        .expect("the actions are read")
        .into_iter()
        .map(acts)
        .collect();
    actions.dedup();
    json!({
        "settings": value(serde_json::to_value(&*store.settings())),
        "organisations": store.organisations().expect("they are read").values()
            .map(|one| value(serde_json::to_value(one))).collect::<Vec<_>>(),
        "by hand": by_hand.iter()
            .map(|one| value(serde_json::to_value(one))).collect::<Vec<_>>(),
        "taken in": taken_in.iter().map(|one| one.name.full()).collect::<Vec<_>>(),
        "history": history,
        "actions": actions,
        "ended": store.ended().into_iter()
            .map(|(id, erasure)| json!([id.to_string(), value(serde_json::to_value(erasure))]))
            .collect::<Vec<_>>(),
        "blocked": store.blocked().iter().map(ToString::to_string).collect::<Vec<_>>(),
        "devices": store.devices(),
    })
}

/// The acts that touched a person: many of one kind in a row are one line with their number.
fn history(store: &Store, id: VolunteerId) -> Value {
    let record = store
        .volunteer_record(id)
        .expect("the record is read")
        .expect("the record is there");
    let mut lines: Vec<(Value, u64)> = Vec::new();
    for entry in store.history_of(&record).expect("the journal is read") {
        let act = serde_json::to_value(&entry.act).expect("an act is JSON");
        match lines.last_mut() {
            Some((last, times)) if *last == act => *times += 1,
            Some(_) | None => lines.push((act, 1)),
        }
    }
    json!(lines)
}

/// What was expected stands; more may stand beside it in an object.
#[track_caller]
fn stands(place: &str, expected: &Value, found: &Value) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                let found = found.get(key).unwrap_or(&Value::Null);
                stands(&format!("{place}/{key}"), value, found);
            }
        }
        (Value::Array(expected), Value::Array(found)) => {
            assert_eq!(expected.len(), found.len(), "{place}");
            for (number, (expected, found)) in expected.iter().zip(found).enumerate() {
                stands(&format!("{place}/{number}"), expected, found);
            }
        }
        (expected, found) => assert_eq!(expected, found, "{place}"),
    }
}

/// Makes the fixture.
fn make() {
    let mut register = TestRegister::new();
    fill(&register);
    let backup = register.beside("register-1.backup");
    register
        .open()
        .store()
        .backup(&backup, register.ctx().now, &Quiet)
        .expect("a backup can be made");
    let people = register.open().store().columns().len();
    let expected = json!({
        "code": register.code,
        "people": people,
        "held": held(register.open().store()),
    });
    register.lock();
    let target = fixture();
    let _ = fs::remove_dir_all(&target);
    copy(&register.folder(), &target.join("register"));
    for derived in fs::read_dir(target.join("register")).expect("it was copied") {
        let path = derived.expect("it was copied").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name.starts_with("view.") && path.is_dir() {
            fs::remove_dir_all(path).expect("a view can be removed");
        } else if ["view", "columns", "lock", "place"].contains(&name.as_str()) {
            fs::remove_file(path).expect("a file can be removed");
        }
    }
    fs::copy(&backup, target.join("register-1.backup")).expect("it was made");
    let text = serde_json::to_string_pretty(&expected).expect("JSON is text");
    fs::write(target.join("expected.json"), text + "\n").expect("it can be written");
}

fn fill(register: &TestRegister) {
    let open = register.open();
    let edit = |id, change: Change| {
        volunteers::edit(open, &register.ctx(), id, &change)
            .unwrap_or_else(|refused| panic!("{change:?}: {refused}"));
    };
    let text = |text: &str| Some(text.to_owned());

    let second = operators::add(
        open,
        &register.ctx(),
        "Дана Ким",
        Role::Coordinator,
        SECOND_PASSWORD,
    )
    .expect("an operator is added");
    let third = operators::add(
        open,
        &register.ctx(),
        "Марат Төлегенұлы",
        Role::Desk,
        "ақ қайың көк аспан",
    )
    .expect("an operator is added");
    operators::leave(open, &register.ctx(), third.value).expect("an operator leaves");
    assert_ne!(second.value, third.value);
    let mut form = settings::Form {
        organisation: "«Таза Есіл» еріктілер тобы".to_owned(),
        region: text("KZ-71"),
        lock_minutes: 15,
        minors_consent_under: 18,
        responsible: text("Сәуле Қайратқызы"),
        rest_hours: 9,
    };
    settings::save(open, &register.ctx(), &form).expect("settings are saved");
    form.lock_minutes = 25;
    settings::save(open, &register.ctx(), &form).expect("settings are saved");
    let names = settings::DirectionForm {
        kk: text("Кітап көшесі"),
        ..settings::DirectionForm::default()
    };
    settings::add_direction(open, &register.ctx(), &names).expect("a direction is added");
    let periods = Retention {
        audit_years: 7,
        ..Retention::default()
    };
    retention::save(open, &register.ctx(), periods, 6).expect("periods are saved");
    collected::save(open, &register.ctx(), &[PersonField::Tshirt]).expect("fields are saved");
    let school = organisations::Form {
        kind: ActorKind::Organisation,
        name: "№ 12 мектеп".to_owned(),
        bin: None,
        region: text("KZ-71"),
        contact: text("Дана"),
        notes: None,
    };
    let school = organisations::save(open, &register.ctx(), None, &school)
        .expect("an organisation is saved")
        .value;

    let whole = a_volunteer()
        .called("Әбілқасымова", "Айгерім")
        .born("05.07.1999")
        .with_phone("+7 701 000 00 01")
        .in_region("KZ-75")
        .in_direction("taza_alem")
        .add(register);
    for change in [
        Change::Latin(text("Abilkassymova")),
        Change::BadgeName(text("Айгуля")),
        Change::Sex(Some(Sex::Female)),
        Change::Organisation(Some(school)),
        Change::Status {
            status: StatusKind::Paused,
            reason: text("емтихан"),
        },
        Change::Joined(text("01.09.2026")),
        Change::Emergency {
            name: text("Дана"),
            relation: text("әпкесі"),
            phone: text("+7 701 000 00 02"),
        },
        Change::Notes(text("машина жүргізеді")),
        Change::Add {
            what: Member::Email,
            text: "aigerim@example.kz".to_owned(),
            level: None,
        },
        Change::Add {
            what: Member::Language,
            text: "kk".to_owned(),
            level: text("ана тілі"),
        },
        Change::Add {
            what: Member::Skill,
            text: "алғашқы көмек".to_owned(),
            level: None,
        },
        Change::Add {
            what: Member::Tag,
            text: "форум".to_owned(),
            level: None,
        },
        Change::Add {
            what: Member::Tag,
            text: "қате".to_owned(),
            level: None,
        },
        Change::Remove {
            what: Member::Tag,
            text: "қате".to_owned(),
        },
        Change::FormerName {
            surname: text("Сейітова"),
            given: text("Айгерім"),
            patronymic: None,
            until: text("01.06.2026"),
        },
        Change::Consent {
            terms: Default::default(),
            purposes: vec![ConsentPurpose::Processing, ConsentPurpose::Photo],
            text_version: "1".to_owned(),
            language: "kk".to_owned(),
            guardian: None,
            on: "02.09.2026".to_owned(),
            until: text("02.09.2027"),
            way: ConsentWay::Paper {
                reference: text("2/14"),
            },
        },
        Change::Contract {
            number: "5".to_owned(),
            from: text("01.09.2026"),
            until: None,
            expenses: text("жол ақысы"),
        },
        Change::Briefing {
            on: "03.09.2026".to_owned(),
            topic: "өрт қауіпсіздігі".to_owned(),
            given_by: text("Дана"),
            reference: None,
        },
    ] {
        edit(whole, change);
    }
    let numbered = a_volunteer()
        .called("Жүнісов", "Ерлан")
        .with_iin("850101500008")
        .add(register);
    edit(numbered, Change::IinChecked(true));

    let busy = a_volunteer().called("Сағынтаева", "Мөлдір").add(register);
    for number in 0..MANY {
        edit(busy, Change::Notes(Some(format!("{number}-жазба"))));
    }

    let list = register.beside("list.csv");
    fs::write(&list, list_of_many()).expect("a file can be written");
    let plan = intake::plan(open, &register.ctx(), &list, None, &Quiet).expect("the list is read");
    let taken = intake::take(open, &register.ctx(), &plan, &Quiet).expect("the list is taken in");
    assert_eq!(taken.value.written as usize, MANY);

    let everybody = [whole, numbered, busy];
    let mark = Change::Add {
        what: Member::Tag,
        text: "2026".to_owned(),
        level: None,
    };
    volunteers::bulk(
        open,
        &register.ctx(),
        &Selection::Ids(everybody.to_vec()),
        &mark,
        &Quiet,
    )
    .expect("many are changed at once");
    let deleted = a_volunteer().called("Оспанова", "Гүлнұр").add(register);
    edit(deleted, Change::Deleted(true));
    let mistaken = register.ctx();
    volunteers::edit(open, &mistaken, numbered, &Change::BadgeName(text("Ержан")))
        .expect("it is changed");
    undo::undo(open, &register.ctx(), mistaken.action, &Quiet).expect("it is taken back");

    let objects = a_volunteer().called("Қалиева", "Назым").add(register);
    erasure::block(open, &register.ctx(), objects, Some("қарсылық")).expect("blocked");
    let end = |called: &str, kind, ground, order: &str| {
        let id = a_volunteer()
            .called("Өшірілген", called)
            .born("17.05.1998")
            .in_region("KZ-71")
            .add(register);
        let ending = Ending {
            kind,
            ground,
            order: Some(order.to_owned()),
        };
        erasure::end(open, &register.ctx(), &[id], &ending, &Quiet).expect("it is ended");
    };
    end(
        "Бірінші",
        ErasureKind::Erased,
        ErasureGround::Request,
        "12-n",
    );
    end(
        "Екінші",
        ErasureKind::Anonymised,
        ErasureGround::RetentionOver,
        "",
    );
    assert!(recent(open, 5).is_ok());
}

/// A list of people who are nobody.
fn list_of_many() -> String {
    let given = [
        "Айару",
        "Бекзат",
        "Гауһар",
        "Дәурен",
        "Еңлік",
        "Жандос",
        "Зере",
        "Индира",
        "Кенже",
        "Лаура",
        "Мейіржан",
        "Нұрай",
        "Олжас",
        "Перизат",
        "Рауан",
        "Салтанат",
        "Тамерлан",
        "Ұлпан",
        "Фариза",
        "Хадиша",
        "Шыңғыс",
        "Ықылас",
        "Ілияс",
        "Әсел",
        "Өмірбек",
        "Үміт",
        "Қарлығаш",
        "Ғани",
        "Ақбота",
        "Бибінұр",
        "Сымбат",
        "Ырысты",
        "Дарын",
        "Жұлдыз",
        "Ару",
    ];
    let roots = [
        "Ақжол",
        "Байтерек",
        "Гүлзар",
        "Далабай",
        "Ескен",
        "Жайлау",
        "Заңғар",
        "Кемел",
        "Майлан",
        "Нартай",
        "Ормантай",
        "Сарыарқа",
        "Таулан",
        "Ұялы",
        "Шалқар",
        "Ынтымақ",
        "Әділет",
        "Өзен",
        "Үкілі",
        "Құмай",
        "Бүркіт",
        "Қоңыр",
        "Самал",
        "Теңіз",
        "Алтай",
        "Көкше",
        "Тарбаған",
        "Жетісу",
        "Маңғыс",
        "Сайран",
    ];
    let mut list = "Тегі;Аты\n".to_owned();
    for number in 0..MANY {
        let root = roots[number / given.len()];
        list += &format!("{root}ов;{}\n", given[number % given.len()]);
    }
    list
}
