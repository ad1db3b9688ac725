//! Backups from end to end: made, listed, proven, compared, restored from.

use std::{fs, path::Path};

use app::{
    Ctx, Register,
    backups::{
        self, BackupsRefused, Second, begin_from,
        shelf::{Plan, Shelf},
    },
    volunteers,
};
use domain::Timestamp;
use store::{BackupError, Quiet, StoreError, Unlock};
use testkit::{PASSWORD, TestRegister, a_volunteer};

const HOUR: i64 = 3_600_000;

fn with_people(names: &[&str]) -> (TestRegister, Shelf) {
    let register = TestRegister::new();
    for name in names {
        a_volunteer().named(name).add(&register);
    }
    let shelf = Shelf::of(&register.folder());
    (register, shelf)
}

#[track_caller]
fn made(register: &TestRegister, shelf: &mut Shelf) -> backups::Made {
    backups::make(register.open(), &register.ctx(), shelf, &Quiet).expect("a backup is made")
}

fn count(register: &Register) -> usize {
    register.store().columns().len()
}

#[test]
fn a_backup_is_listed_with_the_people_that_were_counted() {
    let (register, mut shelf) = with_people(&["Айгерім", "Мадина", "Ерлан"]);
    assert!(shelf.newest().is_none());
    assert!(shelf.is_behind(register.open().store().entries()));
    let first = made(&register, &mut shelf);
    assert_eq!((first.report.volunteers, first.second), (3, Second::None));
    let name = first.path.file_name().expect("a name").to_string_lossy();
    assert!(
        name.starts_with("birge-2026-11-25-10") && name.ends_with(".backup"),
        "the name says when, and nothing else: {name}"
    );
    assert!(!shelf.is_behind(register.open().store().entries()));
    let listed = backups::list(register.open(), &shelf);
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].volunteers, Some(3));
    assert!(listed[0].proven.is_some());
    // The shelf is read again from the disk.
    let again = Shelf::of(&register.folder());
    assert_eq!(again.newest().map(|newest| newest.volunteers()), Some(3));
    a_volunteer().named("Нұрлан").add(&register);
    assert!(shelf.is_behind(register.open().store().entries()));
    let second = made(&register, &mut shelf);
    assert_ne!(second.path, first.path);
    assert_eq!(backups::list(register.open(), &shelf).len(), 2);
}

#[test]
fn a_backup_that_was_damaged_later_is_no_longer_proven() {
    let (register, mut shelf) = with_people(&["Айгерім"]);
    let made = made(&register, &mut shelf);
    let name = made.path.file_name().expect("a name").to_string_lossy();
    let proven = backups::prove(register.open(), &register.ctx(), &mut shelf, &name, &Quiet);
    assert_eq!(proven.expect("it is whole").volunteers, 1);
    let mut bytes = fs::read(&made.path).expect("readable");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&made.path, bytes).expect("writable");
    let refused = backups::prove(register.open(), &register.ctx(), &mut shelf, &name, &Quiet);
    assert!(matches!(
        refused,
        Err(BackupsRefused::Backup(BackupError::Damaged))
    ));
    assert!(shelf.newest().is_none());
    assert!(matches!(
        backups::prove(
            register.open(),
            &register.ctx(),
            &mut shelf,
            "../register/register.birge",
            &Quiet
        ),
        Err(BackupsRefused::Backup(BackupError::Missing(_)))
    ));
}

#[test]
fn the_second_place_gets_a_copy_and_its_absence_stops_nothing() {
    let (register, mut shelf) = with_people(&["Айгерім"]);
    let stick = register.beside("stick");
    shelf.choose(Plan {
        second: Some(stick.clone()),
        ..Plan::default()
    });
    assert_eq!(made(&register, &mut shelf).second, Second::Away);
    assert_eq!(shelf.second(), Second::Away);
    fs::create_dir(&stick).expect("writable");
    assert_eq!(shelf.second(), Second::Failed, "it has not the newest one");
    assert!(backups::catch_up_second(&mut shelf));
    assert_eq!(shelf.second(), Second::There);
    assert!(!backups::catch_up_second(&mut shelf), "nothing waits");
    let made = made(&register, &mut shelf);
    assert_eq!(
        (made.second, shelf.second()),
        (Second::There, Second::There)
    );
    let copy = stick.join(made.path.file_name().expect("a name"));
    assert_eq!(
        fs::read(copy).expect("there"),
        fs::read(&made.path).expect("there")
    );
}

#[test]
fn a_backup_is_due_when_something_was_written_and_hours_have_passed() {
    let (register, mut shelf) = with_people(&["Айгерім"]);
    let opened = testkit::BEGINNING;
    let at = |hours: i64| Timestamp(opened.0 + hours * HOUR);
    let entries = |register: &TestRegister| register.open().store().entries();
    assert!(!shelf.is_due(entries(&register), opened, at(3)));
    assert!(shelf.is_due(entries(&register), opened, at(4)));
    made(&register, &mut shelf);
    assert!(
        !shelf.is_due(entries(&register), opened, at(9)),
        "nothing was written since"
    );
    a_volunteer().named("Мадина").add(&register);
    assert!(!shelf.is_due(entries(&register), opened, at(4)));
    assert!(shelf.is_due(entries(&register), opened, at(5)));
    shelf.choose(Plan {
        every_hours: 0,
        ..Plan::default()
    });
    assert!(!shelf.is_due(entries(&register), opened, at(100)));
}

#[test]
fn old_backups_go_and_the_newest_proven_one_stays() {
    let (register, mut shelf) = with_people(&["Айгерім"]);
    let day = 24 * HOUR;
    for days in [0, 1, 100, 101] {
        let now = Timestamp(testkit::BEGINNING.0 + days * day);
        backups::make_by_itself(register.open(), &Ctx::fresh(now), &mut shelf, &Quiet)
            .expect("made");
    }
    let left = backups::list(register.open(), &shelf);
    assert_eq!(left.len(), 2, "those of the first days went: {left:?}");
    let late = Timestamp(testkit::BEGINNING.0 + 1000 * day);
    backups::thin_out(register.open(), &mut shelf, late);
    assert_eq!(backups::list(register.open(), &shelf).len(), 1);
    // What is not ours is left alone.
    fs::write(shelf.folder().join("letter.backup"), b"a letter").expect("writable");
    backups::thin_out(register.open(), &mut shelf, late);
    assert!(shelf.folder().join("letter.backup").exists());
}

#[test]
fn who_was_deleted_is_there_again_after_a_restore() {
    let (mut register, mut shelf) = with_people(&["Айгерім", "Мадина"]);
    let gone = a_volunteer().named("Ерлан").add(&register);
    let made = made(&register, &mut shelf);
    let delete = volunteers::Change::Deleted(true);
    volunteers::edit(register.open(), &register.ctx(), gone, &delete).expect("deleted");
    a_volunteer().named("Нұрлан").add(&register);
    let compared =
        backups::compare(register.open(), &made.path, &Quiet).expect("the backup is whole");
    assert_eq!((compared.only_here, compared.only_there), (1, 1));
    assert_eq!(compared.inside.volunteers, 3);
    let ready = backups::prepare_restore(
        register.open(),
        &register.ctx(),
        &mut shelf,
        &made.path,
        &Quiet,
    )
    .expect("prepared");
    assert_eq!(ready.present.report.volunteers, 3, "the present is kept");
    assert!(ready.present.path.exists());
    register.lock();
    ready.prepared.swap(None).expect("swapped");
    let report = register.unlock();
    assert_eq!(report.rebuilt, None);
    assert_eq!(count(register.open()), 3);
    let person = register.open().store().volunteer(gone).expect("readable");
    assert!(person.is_some_and(|person| !person.deleted));
    // And back again: the copy of the present is a backup like any other.
    let back = backups::compare(register.open(), &ready.present.path, &Quiet);
    assert_eq!(back.expect("whole").only_there, 1);
}

#[test]
fn a_restore_that_is_stopped_changes_nothing() {
    let (register, mut shelf) = with_people(&["Айгерім", "Мадина"]);
    let made = made(&register, &mut shelf);
    a_volunteer().named("Ерлан").add(&register);
    let stopped = backups::prepare_restore(
        register.open(),
        &register.ctx(),
        &mut shelf,
        &made.path,
        &|done: u64, total: u64| done * 2 < total,
    );
    assert!(matches!(
        stopped,
        Err(BackupsRefused::Backup(BackupError::Store(
            StoreError::Cancelled
        )))
    ));
    assert_eq!(count(register.open()), 3);
    let beside = fs::read_dir(register.beside("")).expect("readable");
    let left = beside
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().contains(".restor"));
    assert_eq!(left.count(), 0);
}

#[test]
fn a_new_laptop_begins_from_a_backup() {
    let (register, mut shelf) = with_people(&["Айгерім", "Мадина"]);
    let made = made(&register, &mut shelf);
    let folder = register.beside("laptop").join("register");
    let begin = |path: &Path, password: &str| {
        begin_from(
            path,
            &folder,
            Unlock::password(password),
            testkit::BEGINNING,
            &Quiet,
        )
    };
    assert!(matches!(
        begin(&made.path, "басқа құпиясөз"),
        Err(BackupsRefused::Backup(BackupError::WrongPassword))
    ));
    assert!(!folder.exists());
    let restored = begin(&made.path, PASSWORD).expect("restored");
    assert_eq!((restored.inside.volunteers, restored.kept), (2, None));
    let open = || {
        Register::unlock(&folder, None, PASSWORD, testkit::BEGINNING, &Quiet)
            .expect("it opens")
            .0
    };
    assert_eq!(count(&open()), 2);
    // A register that lies there already gives way and is kept.
    let again = begin(&made.path, PASSWORD).expect("restored again");
    let kept = again.kept.expect("what was there is kept");
    assert!(kept.is_dir() && kept != folder);
    assert_eq!(count(&open()), 2);
}

const DAY: i64 = 24 * HOUR;

/// A register that was made of a backup, beside which the one lies that gave way.
fn begun_anew() -> (TestRegister, Shelf, Timestamp) {
    let (mut register, mut shelf) = with_people(&["Айгерім", "Мадина"]);
    let backup = made(&register, &mut shelf).path;
    a_volunteer().named("Ерлан").add(&register);
    let folder = register.folder();
    register.lock();
    let at = register.ctx().now;
    let unlock = Unlock::password(PASSWORD);
    let restored = begin_from(&backup, &folder, unlock, at, &Quiet).expect("it is restored");
    assert!(restored.kept.is_some());
    register.unlock();
    (register, shelf, at)
}

#[test]
fn what_stood_before_a_restore_is_listed_and_removed_by_hand() {
    let (register, _, at) = begun_anew();
    let before = backups::before(register.open()).expect("an owner may");
    assert_eq!(before.len(), 1);
    let old = &before[0];
    assert_eq!(old.at.0, at.0 / 60_000 * 60_000, "the minute of its name");
    assert_eq!((old.volunteers, old.is_foreign), (Some(3), false));
    assert!(old.bytes > 0 && old.name.starts_with("register-before-2026-11-25-"));
    for other in ["register", "../register", "register-backups", ""] {
        let refused = backups::remove_before(register.open(), &register.ctx(), other);
        assert!(
            matches!(refused, Err(BackupsRefused::BeforeMissing)),
            "{other}"
        );
    }
    backups::remove_before(register.open(), &register.ctx(), &old.name).expect("it goes");
    assert!(!register.beside(&old.name).exists());
    assert!(
        backups::before(register.open())
            .expect("an owner may")
            .is_empty()
    );
    assert_eq!(count(register.open()), 2, "the register stays");
    let newest = &register.open().store().recent_actions(1).expect("readable")[0];
    assert_eq!(
        newest.act,
        changes::Act::OldRegisterRemoved { volunteers: 3 }
    );
}

#[test]
fn what_stood_before_a_restore_goes_with_old_backups_so_that_nobody_erased_stays_in_it() {
    let (register, mut shelf, at) = begun_anew();
    let old = backups::before(register.open())
        .expect("an owner may")
        .remove(0);
    let days = i64::from(register.open().store().settings().retention.backups_days);
    let later = |days: i64| Timestamp(at.0 + days * DAY);
    assert_eq!(backups::thin_out_before(register.open(), later(days)), 0);
    assert!(register.beside(&old.name).exists());
    // One of another register, of which nobody here knows who was erased, and one that is damaged.
    let beginning = app::register::Beginning {
        organisation: "«Қамқор» қоры".to_owned(),
        region: None,
        operator: "Болат".to_owned(),
        device: "сынақ".to_owned(),
        language: "kk".to_owned(),
        practice: false,
    };
    let foreign = register.beside("register-before-2026-01-01-1000");
    let made = Register::create(&foreign, &beginning, PASSWORD, at);
    made.expect("made").0.close().expect("it closes");
    let damaged = register.beside("register-before-2026-01-01-1200-2");
    fs::create_dir(&damaged).expect("writable");
    fs::write(damaged.join("register.birge"), "?").expect("writable");
    let listed = backups::before(register.open()).expect("an owner may");
    let found: Vec<_> = listed
        .iter()
        .map(|one| (one.organisation.as_deref(), one.is_foreign, one.volunteers))
        .collect();
    let own = register.open().store().settings().organisation.clone();
    let expected = [
        (Some(own.as_str()), false, Some(3)),
        (None, false, None),
        (Some("«Қамқор» қоры"), true, None),
    ];
    assert_eq!(found, expected, "the newest first");
    backups::thin_out(register.open(), &mut shelf, later(days + 1));
    assert!(!register.beside(&old.name).exists());
    assert!(!damaged.exists() && foreign.exists());
}
