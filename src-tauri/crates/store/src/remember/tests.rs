use domain::{OperatorId, Timestamp};

use crate::trial::{NOW, PASSWORD, Trial, add, copy, numbers};
use crate::{LaptopSecret, OpenReport, Quiet, Store, StoreError, Unlock};

const SECOND: OperatorId = OperatorId::from_bytes([2; 16]);
const THEIRS: &str = "екінші адам";

fn open(trial: &Trial, secret: &LaptopSecret) -> Result<OpenReport, StoreError> {
    let now = Timestamp(NOW.0 + 3_600_000);
    let (store, report) = Store::open(&trial.path(), Unlock::Laptop(secret), now, &Quiet)?;
    store.close().expect("closing works");
    Ok(report)
}

#[track_caller]
fn refused(trial: &Trial, secret: &LaptopSecret) {
    assert!(matches!(
        open(trial, secret),
        Err(StoreError::NotRemembered)
    ));
    assert_eq!(Store::read_remembered(&trial.path()), None);
}

/// A register with two seats that remembers the second.
fn remembered() -> (Trial, Store, LaptopSecret) {
    let (trial, store) = Trial::new();
    add(&store, 1);
    store.add_seat(SECOND, "Болат", THEIRS).expect("writable");
    let secret = LaptopSecret::random().expect("random");
    store.remember(SECOND, &secret).expect("writable");
    assert_eq!(store.remembered(), Some(SECOND));
    (trial, store, secret)
}

#[test]
fn a_remembered_laptop_opens_as_its_operator_and_only_with_the_secret() {
    let (trial, store, secret) = remembered();
    store.close().expect("closing works");
    assert_eq!(Store::read_remembered(&trial.path()), Some(SECOND));
    let report = open(&trial, &secret).expect("it opens");
    assert_eq!(report.operator, Some(SECOND));
    assert_eq!(numbers(&trial.open()), [1], "passwords open it as before");
    let other = LaptopSecret::random().expect("random");
    assert!(matches!(
        open(&trial, &other),
        Err(StoreError::NotRemembered)
    ));
    assert!(LaptopSecret::read(&secret.bytes()[1..]).is_none());
    let read = LaptopSecret::read(secret.bytes()).expect("32 bytes");
    open(&trial, &read).expect("as the keychain gives it back");
}

#[test]
fn a_new_password_a_seat_taken_away_and_the_recovery_code_end_it() {
    type End = fn(&Store);
    let ends: [End; 4] = [
        |store| {
            store
                .set_seat_password(SECOND, "жаңа құпиясөз")
                .expect("writable")
        },
        |store| {
            store
                .add_seat(SECOND, "Болат", "жаңа құпиясөз")
                .expect("writable")
        },
        |store| store.remove_seat(SECOND).expect("writable"),
        |store| {
            drop(
                store
                    .recover_seat(SECOND, "Болат", "жаңа құпиясөз")
                    .expect("writable"),
            )
        },
    ];
    for end in ends {
        let (trial, store, secret) = remembered();
        let kept = std::fs::read(trial.path().join("remembered")).expect("readable");
        end(&store);
        assert_eq!(store.remembered(), None);
        store.close().expect("closing works");
        assert!(!trial.path().join("remembered").exists());
        refused(&trial, &secret);
        // Not even if somebody brings the file back.
        std::fs::write(trial.path().join("remembered"), kept).expect("writable");
        refused(&trial, &secret);
    }
}

#[test]
fn what_others_do_with_their_seats_leaves_it() {
    let (trial, store, secret) = remembered();
    let first = store.settings().operators[0].id;
    store
        .set_seat_password(first, "жаңа құпиясөз")
        .expect("writable");
    store.rename_seat(SECOND, "Айша").expect("writable");
    store.renew_recovery().expect("writable");
    store.close().expect("closing works");
    open(&trial, &secret).expect("it opens");
}

#[test]
fn forgetting_and_remembering_another_end_it() {
    let (trial, store, secret) = remembered();
    let first = store.settings().operators[0].id;
    let theirs = LaptopSecret::random().expect("random");
    store.remember(first, &theirs).expect("writable");
    store.close().expect("closing works");
    assert!(open(&trial, &secret).is_err());
    assert_eq!(
        open(&trial, &theirs).expect("it opens").operator,
        Some(first)
    );
    let store = trial.open();
    store.forget_laptop().expect("writable");
    store.forget_laptop().expect("it is forgotten already");
    store.close().expect("closing works");
    refused(&trial, &theirs);
    assert!(matches!(
        trial
            .open()
            .remember(OperatorId::from_bytes([7; 16]), &theirs),
        Err(StoreError::NoSeat)
    ));
}

#[test]
fn a_damaged_file_remembers_nobody_and_hinders_nobody() {
    let (trial, store, secret) = remembered();
    store.close().expect("closing works");
    let path = trial.path().join("remembered");
    let whole = std::fs::read(&path).expect("readable");
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        std::fs::write(&path, &bytes).expect("writable");
        assert!(matches!(
            open(&trial, &secret),
            Err(StoreError::NotRemembered)
        ));
        std::fs::write(&path, &whole[..at]).expect("writable");
        assert!(matches!(
            open(&trial, &secret),
            Err(StoreError::NotRemembered)
        ));
    }
    assert_eq!(numbers(&trial.open()), [1]);
}

#[test]
fn no_backup_carries_it_and_what_gave_way_to_one_is_not_remembered() {
    let (trial, store, secret) = remembered();
    let backup = trial.path().with_file_name("copy.birge-backup");
    store.backup(&backup, NOW, &Quiet).expect("writable");
    store.close().expect("closing works");
    assert!(crate::verify_backup(&backup, Unlock::Laptop(&secret), &Quiet).is_err());
    let unlock = Unlock::password(PASSWORD);
    let keep = trial.path().with_file_name("kept");
    Store::prepare_restore_of_closed(&backup, &trial.path(), unlock, NOW, &Quiet)
        .expect("prepared")
        .swap(Some(&keep))
        .expect("swapped");
    refused(&trial, &secret);
    assert_eq!(Store::read_remembered(&keep), None);
}

#[test]
fn a_folder_on_another_laptop_is_of_no_use_without_the_keychain() {
    let (trial, store, _) = remembered();
    store.close().expect("closing works");
    let elsewhere = trial.path().with_file_name("elsewhere");
    copy(&trial.path(), &elsewhere);
    let guessed = LaptopSecret::random().expect("random");
    let opened = Store::open(&elsewhere, Unlock::Laptop(&guessed), NOW, &Quiet);
    assert!(matches!(opened, Err(StoreError::NotRemembered)));
    // The file holds neither the key nor the password.
    let bytes = std::fs::read(elsewhere.join("remembered")).expect("readable");
    let store = trial.open();
    let key = store.inner().key.bytes();
    assert!(!bytes.windows(32).any(|part| part == key));
}
