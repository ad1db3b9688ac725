use domain::{OperatorId, Timestamp};

use crate::marker::RegisterFile;
use crate::trial::{NOW, PASSWORD, Trial, add, numbers};
use crate::{OpenReport, Quiet, Store, StoreError, Unlock};

const SECOND: OperatorId = OperatorId::from_bytes([2; 16]);
const THEIRS: &str = "екінші адам";

fn open_at(
    trial: &Trial,
    operator: Option<OperatorId>,
    password: &str,
    now: Timestamp,
) -> Result<OpenReport, StoreError> {
    let unlock = Unlock::Password { operator, password };
    let (store, report) = Store::open(&trial.path(), unlock, now, &Quiet)?;
    store.close().expect("closing works");
    Ok(report)
}

fn open(
    trial: &Trial,
    operator: Option<OperatorId>,
    password: &str,
) -> Result<OpenReport, StoreError> {
    open_at(trial, operator, password, Timestamp(NOW.0 + 3_600_000))
}

/// A register with two seats, closed.
fn two_seats() -> (Trial, OperatorId) {
    let (trial, store) = Trial::new();
    add(&store, 1);
    let first = store.settings().operators[0].id;
    store
        .add_seat(SECOND, "Болат Ә.", THEIRS)
        .expect("writable");
    let labels = store.marker().seats;
    assert_eq!(labels, [(first, "А".to_owned()), (SECOND, "БӘ".to_owned())]);
    store.close().expect("closing works");
    (trial, first)
}

#[test]
fn each_operator_opens_the_register_by_their_own_password() {
    let (trial, first) = two_seats();
    for (operator, password, who) in [
        (None, PASSWORD, first),
        (Some(first), PASSWORD, first),
        (None, THEIRS, SECOND),
        (Some(SECOND), THEIRS, SECOND),
    ] {
        let report = open(&trial, operator, password).expect("it opens");
        assert_eq!(report.operator, Some(who));
    }
    for (operator, password) in [(first, THEIRS), (SECOND, PASSWORD)] {
        assert!(matches!(
            open(&trial, Some(operator), password),
            Err(StoreError::WrongPassword)
        ));
    }
    let nobody = OperatorId::from_bytes([7; 16]);
    assert!(matches!(
        open(&trial, Some(nobody), PASSWORD),
        Err(StoreError::NoSeat)
    ));
}

#[test]
fn a_removed_seat_is_gone_from_both_copies_and_the_last_one_stays() {
    let (trial, first) = two_seats();
    let store = trial.open();
    store.remove_seat(SECOND).expect("writable");
    store.remove_seat(SECOND).expect("it is gone already");
    assert!(!store.has_seat(SECOND));
    assert!(matches!(
        store.remove_seat(first),
        Err(StoreError::LastSeat)
    ));
    store.close().expect("closing works");
    let found = RegisterFile::read(&trial.path()).expect("readable");
    assert!(found.same && found.file.seats.len() == 1);
    assert!(matches!(
        open(&trial, None, THEIRS),
        Err(StoreError::WrongPassword)
    ));
    assert_eq!(numbers(&trial.open()), [1]);
}

#[test]
fn a_changed_password_counts_for_its_seat_alone() {
    let (trial, first) = two_seats();
    let store = trial.open();
    store
        .set_seat_password(SECOND, "жаңа құпиясөз")
        .expect("writable");
    store.rename_seat(SECOND, "Айша").expect("writable");
    assert_eq!(store.marker().seats[1].1, "А 2");
    assert!(matches!(
        store.set_seat_password(OperatorId::from_bytes([7; 16]), "x"),
        Err(StoreError::NoSeat)
    ));
    let code = store.renew_recovery().expect("writable");
    store.close().expect("closing works");
    assert!(open(&trial, None, THEIRS).is_err());
    open(&trial, None, "жаңа құпиясөз").expect("the new one opens");
    open(&trial, Some(first), PASSWORD).expect("the other one opens still");
    let old = Unlock::Recovery(&trial.code.text());
    assert!(matches!(
        Store::open(&trial.path(), old, NOW, &Quiet),
        Err(StoreError::WrongCode)
    ));
    let (_, report) = Store::open(&trial.path(), Unlock::Recovery(&code.text()), NOW, &Quiet)
        .expect("the new code opens");
    assert_eq!(report.operator, None);
}

#[test]
fn a_password_change_that_was_cut_off_leaves_one_of_both_working() {
    let (trial, first) = two_seats();
    let at = |name: &str| trial.path().join(name);
    let before = std::fs::read(at("register.birge")).expect("readable");
    let store = trial.open();
    store
        .set_seat_password(first, "жаңа құпиясөз")
        .expect("writable");
    store.close().expect("closing works");
    let after = std::fs::read(at("register.birge")).expect("readable");
    // What a power cut may leave: each file is the old or the new one, or beside them lies
    // a part of one that was being written.
    for (main, copy, works) in [
        (&before, &before, PASSWORD),
        (&after, &before, "жаңа құпиясөз"),
        (&before, &after, "жаңа құпиясөз"),
        (&after, &after, "жаңа құпиясөз"),
    ] {
        std::fs::write(at("register.birge"), main).expect("writable");
        std::fs::write(at("register.birge.copy"), copy).expect("writable");
        std::fs::write(at("register.birge.new"), &after[..after.len() / 2]).expect("writable");
        open(&trial, Some(first), works).expect("one of both opens");
        let found = RegisterFile::read(&trial.path()).expect("readable");
        assert!(found.same, "the copies agree again");
    }
}

#[test]
fn wrong_passwords_wait_longer_each_time_and_are_told_at_the_next_sign_in() {
    let (trial, first) = two_seats();
    let at = |seconds: i64| Timestamp(NOW.0 + seconds * 1000);
    for _ in 0..3 {
        assert!(matches!(
            open_at(&trial, Some(first), "қате", at(0)),
            Err(StoreError::WrongPassword)
        ));
    }
    assert!(matches!(
        open_at(&trial, Some(first), PASSWORD, at(1)),
        Err(StoreError::TooManyAttempts { wait_seconds: 4 })
    ));
    assert!(open_at(&trial, None, "қате", at(5)).is_err());
    assert!(matches!(
        open_at(&trial, Some(SECOND), THEIRS, at(6)),
        Err(StoreError::TooManyAttempts { wait_seconds: 9 })
    ));
    let code = trial.code.text();
    let recovered = Store::open(&trial.path(), Unlock::Recovery(&code), at(6), &Quiet);
    let (store, report) = recovered.expect("the code is never slowed");
    assert_eq!((report.operator, report.refused_attempts), (None, 4));
    store.close().expect("closing works");

    let report = open_at(&trial, Some(SECOND), THEIRS, at(15)).expect("the wait is over");
    assert_eq!(report.refused_attempts, 4, "told until it is cleared");
    let (store, _) =
        Store::open(&trial.path(), Unlock::password(PASSWORD), at(15), &Quiet).expect("it opens");
    store.clear_attempts();
    assert_eq!(store.switch(SECOND, THEIRS, at(15)).expect("right"), 0);
    assert!(matches!(
        store.switch(SECOND, PASSWORD, at(15)),
        Err(StoreError::WrongPassword)
    ));
    assert_eq!(store.switch(SECOND, THEIRS, at(15)).expect("right"), 1);
}

#[test]
fn the_folder_names_nobody_who_may_sit_down() {
    let (trial, _) = two_seats();
    let _ = open(&trial, None, "қате құпиясөз");
    for entry in std::fs::read_dir(trial.path()).expect("readable") {
        let path = entry.expect("readable").path();
        let Ok(bytes) = std::fs::read(&path) else {
            continue;
        };
        for name in ["Айгерім", "Болат"] {
            let found = bytes
                .windows(name.len())
                .any(|part| part == name.as_bytes());
            assert!(!found, "{name} stands in {}", path.display());
        }
    }
}
