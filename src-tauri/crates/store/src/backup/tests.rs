//! Copies that hold, files that do not, and registers that come back.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use changes::{Edit, Operation};
use domain::{Blocked, Erasure, ErasureGround, Timestamp, VolunteerValue};

use super::restore::{replaced, restored, restoring};
use super::{BackupError, BackupReport, read_backup, verify_backup};
use crate::trial::{
    NOW, PASSWORD, Trial, add, add_many, assert_sound, copy, ctx, everybody, files, founding, id,
    numbers, tag,
};
use crate::{KeyCost, Quiet, Store, StoreError, Unlock};

const LATER: Timestamp = Timestamp(NOW.0 + 3_600_000);

/// A register of `people`, and a folder for its backups.
fn trial(people: u64) -> (Trial, Store, PathBuf) {
    let (trial, store) = Trial::new();
    if people > 0 {
        add_many(&store, 1, 1..people + 1);
    }
    let folder = trial.path().with_file_name("backups");
    fs::create_dir(&folder).expect("writable");
    (trial, store, folder.join("a.backup"))
}

#[track_caller]
fn made(store: &Store, path: &Path) -> BackupReport {
    store.backup(path, NOW, &Quiet).expect("a backup is made")
}

fn verified(path: &Path) -> Result<BackupReport, BackupError> {
    verify_backup(path, Unlock::password(PASSWORD), &Quiet)
}

fn edit(store: &Store, action: u64, person: u64, value: VolunteerValue) {
    store
        .write(ctx(action), |tx| {
            let id = id(person);
            let base = tx
                .volunteer(id)?
                .map(|record| record.bases(value.field()))
                .unwrap_or_default();
            let edits = vec![Edit::Put { value, base }];
            tx.append(Operation::Volunteer { id, edits })
        })
        .expect("writable");
}

fn delete(store: &Store, action: u64, person: u64) {
    edit(store, action, person, VolunteerValue::Deleted(true));
}

fn erase(store: &Store, action: u64, person: u64) {
    let erasure = Erasure::erased(ErasureGround::Request, None);
    store
        .erase(ctx(action), vec![(id(person), erasure)], &Quiet)
        .expect("erased");
}

/// The only file of a folder.
fn only(path: &Path) {
    let left = files(path.parent().expect("a folder"), "");
    assert_eq!(left, [path.to_owned()], "nothing unfinished stays");
}

#[test]
fn a_backup_holds_what_the_register_shows() {
    let (trial, store, path) = trial(2_500);
    add(&store, 3_000);
    add(&store, 3_001);
    delete(&store, 3_002, 7);
    let blocked = Blocked {
        since: chrono_day(),
        reason: None,
    };
    edit(&store, 3_003, 8, VolunteerValue::Blocked(Some(blocked)));
    let report = made(&store, &path);
    assert_eq!(report.volunteers, store.columns().len() as u64);
    assert_eq!(report.volunteers, 2_500);
    assert_eq!((report.entries, report.lost), (store.entries(), 0));
    assert_eq!(report.made, NOW);
    assert_eq!(report.bytes, fs::metadata(&path).expect("there").len());
    only(&path);
    assert_eq!(verified(&path).expect("it is whole"), report);
    assert_eq!(store.prove_backup(&path, &Quiet).expect("whole"), report);
    assert_eq!(store.glance_at_backup(&path).expect("whole"), report);
    let cover = read_backup(&path).expect("readable without a key");
    assert_eq!(cover.marker.organisation, "Қамқор");
    assert_eq!((cover.made, cover.bytes), (NOW, report.bytes));
    let code = trial.code.text();
    verify_backup(&path, Unlock::Recovery(&code), &Quiet).expect("the code opens it");
    assert!(matches!(
        verify_backup(&path, Unlock::password("басқа"), &Quiet),
        Err(BackupError::WrongPassword)
    ));
}

fn chrono_day() -> domain::Day {
    domain::Day::from_ymd_opt(2026, 11, 25).expect("a day")
}

#[test]
fn a_backup_opens_with_the_passwords_of_its_day() {
    let (_trial, store, path) = trial(3);
    made(&store, &path);
    let operator = store.settings().operators[0].id;
    store
        .set_seat_password(operator, "жаңа құпиясөз")
        .expect("writable");
    verified(&path).expect("the old password opens the old copy");
    let second = path.with_file_name("b.backup");
    made(&store, &second);
    assert!(matches!(verified(&second), Err(BackupError::WrongPassword)));
}

#[test]
fn a_copy_of_a_moment_while_work_goes_on() {
    let (_trial, store, path) = trial(2_000);
    let before = store.entries();
    let written = AtomicU64::new(0);
    // While the copy is written and proven, somebody is added at every step.
    let busy = |_, _| {
        let n = 10_000 + written.fetch_add(1, Ordering::Relaxed);
        add(&store, n);
        true
    };
    let report = store.backup(&path, NOW, &busy).expect("made");
    assert!(written.load(Ordering::Relaxed) > 1);
    assert_eq!((report.volunteers, report.entries), (2_000, before));
    verified(&path).expect("whole");
}

#[test]
fn a_cancelled_backup_leaves_the_old_one_and_nothing_else() {
    let (_trial, store, path) = trial(3_000);
    let first = made(&store, &path);
    for stop in 0..6 {
        let steps = AtomicU64::new(0);
        let stopped = store.backup(&path, LATER, &|_, _| {
            steps.fetch_add(1, Ordering::Relaxed) < stop
        });
        assert!(matches!(
            stopped,
            Err(BackupError::Store(StoreError::Cancelled))
        ));
        only(&path);
        assert_eq!(verified(&path).expect("whole"), first);
    }
}

#[test]
fn every_cut_is_told_as_what_it_is() {
    let (_trial, store, path) = trial(40);
    made(&store, &path);
    let bytes = fs::read(&path).expect("readable");
    let bad = path.with_file_name("bad.backup");
    let step = (bytes.len() / 200).max(1);
    for cut in (0..bytes.len())
        .step_by(step)
        .chain(bytes.len() - 40..bytes.len())
    {
        fs::write(&bad, &bytes[..cut]).expect("writable");
        let told = store.prove_backup(&bad, &Quiet);
        match told {
            Err(BackupError::Empty) => assert_eq!(cut, 0),
            Err(BackupError::Truncated) => assert!(cut > 0),
            other => panic!("cut at {cut}: {other:?}"),
        }
    }
}

#[test]
fn no_flipped_bit_passes() {
    let (_trial, store, path) = trial(40);
    made(&store, &path);
    let bytes = fs::read(&path).expect("readable");
    let bad = path.with_file_name("bad.backup");
    for at in (0..bytes.len()).step_by((bytes.len() / 400).max(1)) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << (at % 8);
        fs::write(&bad, &flipped).expect("writable");
        assert!(
            store.prove_backup(&bad, &Quiet).is_err(),
            "a bit of byte {at} was flipped"
        );
    }
}

#[test]
fn other_files_are_told_apart() {
    let (_trial, store, path) = trial(3);
    made(&store, &path);
    let bytes = fs::read(&path).expect("readable");
    let other = path.with_file_name("other.backup");
    fs::write(&other, b"PK\x03\x04 a spreadsheet").expect("writable");
    assert!(matches!(verified(&other), Err(BackupError::Foreign)));
    fs::write(&other, b"").expect("writable");
    assert!(matches!(verified(&other), Err(BackupError::Empty)));
    let mut newer = bytes.clone();
    newer[8] = 9;
    fs::write(&other, &newer).expect("writable");
    assert!(matches!(
        verified(&other),
        Err(BackupError::Newer { found: 9, known: 1 })
    ));
    assert!(matches!(
        verified(&path.with_file_name("none.backup")),
        Err(BackupError::Missing(_))
    ));
    // Two parts that changed places.
    let mut longer = bytes;
    longer.extend_from_slice(b"more");
    fs::write(&other, &longer).expect("writable");
    assert!(matches!(verified(&other), Err(BackupError::Truncated)));
    let (_other_trial, stranger, _) = trial_of_another();
    assert!(matches!(
        stranger.prove_backup(&path, &Quiet),
        Err(BackupError::OtherRegister { organisation }) if organisation == "Қамқор"
    ));
}

fn trial_of_another() -> (Trial, Store, PathBuf) {
    trial(1)
}

#[test]
fn a_place_that_takes_no_file_is_told() {
    let (trial, store, path) = trial(3);
    let inside = trial.path().join("a.backup");
    assert!(matches!(
        store.backup(&inside, NOW, &Quiet),
        Err(BackupError::Inside)
    ));
    let gone = path.with_file_name("stick").join("a.backup");
    assert!(matches!(
        store.backup(&gone, NOW, &Quiet),
        Err(BackupError::FolderGone(_))
    ));
    #[cfg(target_os = "linux")]
    {
        // A device that is always full stands where the file would be prepared.
        made(&store, &path);
        let before = fs::read(&path).expect("readable");
        let new = path.with_file_name("a.backup.new");
        std::os::unix::fs::symlink("/dev/full", &new).expect("writable");
        let full = store.backup(&path, NOW, &Quiet);
        assert!(matches!(full, Err(BackupError::Space(_))), "{full:?}");
        assert_eq!(fs::read(&path).expect("readable"), before);
        only(&path);
    }
}

#[test]
fn a_register_that_lost_entries_is_copied_with_what_it_has() {
    let (trial, store, path) = trial(3_000);
    store.close().expect("closing works");
    let pack = trial.packs().pop().expect("a pack");
    let mut bytes = fs::read(&pack).expect("readable");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&pack, bytes).expect("writable");
    let (store, _) = trial.try_open().expect("it opens");
    let report = store.backup(&path, NOW, &Quiet).expect("a copy is made");
    assert!(report.lost > 0 && report.lost <= 1_024, "{report:?}");
    assert!(report.volunteers >= 3_000 - 1_024);
    assert_eq!(verified(&path).expect("as it was made").lost, report.lost);
}

#[test]
fn a_restored_register_is_the_old_one_in_a_stream_of_its_own() {
    let (trial, store, path) = trial(2_000);
    delete(&store, 5_000, 3);
    store
        .write(ctx(5_001), |tx| tx.append(tag(4, "штаб")))
        .expect("writable");
    let report = made(&store, &path);
    let people = everybody(&store);
    let history = store.entries();
    store.close().expect("closing works");
    let folder = trial.path().with_file_name("new");
    let unlock = Unlock::password(PASSWORD);
    let (again, inside) = Store::restore(&path, &folder, unlock, LATER, &Quiet).expect("restored");
    assert_eq!(inside, report);
    assert_eq!(everybody(&again), people);
    assert_eq!(again.entries(), history);
    assert_sound(&again);
    add(&again, 9_000);
    assert_eq!(again.inner().journal.heads().len(), 2, "a new stream");
    assert!(!restoring(&folder).exists() && !restored(&folder).exists());
    again.close().expect("closing works");
    let opened = Store::open(&folder, unlock, LATER, &Quiet).expect("it opens");
    assert_eq!(opened.1.rebuilt, None, "its view was made already");
    assert!(!opened.1.copied, "it is at home");
    // The old register goes on as it was; both histories fit together.
    let old = trial.open();
    add(&old, 9_001);
    let theirs = old.inner().journal.heads();
    assert!(opened.0.inner().journal.heads().forks(&theirs).is_empty());
}

#[test]
fn nothing_is_restored_over_another_register_or_among_other_files() {
    let (trial, store, path) = trial(3);
    made(&store, &path);
    let into = |folder: &Path| {
        Store::restore(&path, folder, Unlock::password(PASSWORD), NOW, &Quiet).map(|_| ())
    };
    assert!(matches!(
        into(&trial.path()),
        Err(BackupError::Store(StoreError::Exists(_)))
    ));
    assert!(matches!(
        into(path.parent().expect("a folder")),
        Err(BackupError::Store(StoreError::NotEmpty(_)))
    ));
    let folder = trial.path().with_file_name("new");
    let stopped = Store::restore(
        &path,
        &folder,
        Unlock::password(PASSWORD),
        NOW,
        &|done, _| done < 3,
    );
    assert!(matches!(
        stopped,
        Err(BackupError::Store(StoreError::Cancelled))
    ));
    assert!(!folder.exists() && !restoring(&folder).exists());
    into(&folder).expect("the folder is free");
}

#[test]
fn a_comparison_says_what_would_change() {
    let (_trial, store, path) = trial(100);
    made(&store, &path);
    add_many(&store, 200, 200..205);
    delete(&store, 300, 1);
    delete(&store, 301, 2);
    store
        .write(ctx(302), |tx| tx.append(tag(3, "штаб")))
        .expect("writable");
    let compared = store.compare_backup(&path, &Quiet).expect("compared");
    assert_eq!(
        (compared.inside.volunteers, compared.volunteers),
        (100, 103)
    );
    assert_eq!((compared.only_here, compared.only_there), (5, 2));
    assert_eq!((compared.changed, compared.same), (1, 97));
    assert_eq!(compared.erased_again, 0);
    assert!(compared.entries > compared.inside.entries);
    erase(&store, 400, 10);
    let compared = store.compare_backup(&path, &Quiet).expect("compared");
    assert_eq!(
        (compared.only_there, compared.erased_again, compared.same),
        (2, 1, 96)
    );
}

#[test]
fn restoring_over_the_present_erases_again_and_keeps_who_works() {
    let (trial, store, path) = trial(50);
    made(&store, &path);
    delete(&store, 300, 1);
    erase(&store, 301, 2);
    let operator = store.settings().operators[0].id;
    store
        .set_seat_password(operator, "кейінгі құпиясөз")
        .expect("writable");
    let prepared = store
        .prepare_restore(&path, &ctx(500), &Quiet)
        .expect("prepared");
    assert_eq!(prepared.erased_again, 1);
    assert_eq!(numbers(&store).len(), 49, "the present is untouched");
    store.close().expect("closing works");
    prepared.swap(None).expect("swapped");
    for left in [restoring, restored, replaced] {
        assert!(!left(&trial.path()).exists());
    }
    assert!(matches!(trial.try_open(), Err(StoreError::WrongPassword)));
    let (store, report) = Store::open(
        &trial.path(),
        Unlock::password("кейінгі құпиясөз"),
        LATER,
        &Quiet,
    )
    .expect("today's password opens it");
    assert_eq!((report.rebuilt, report.copied), (None, false));
    let there = numbers(&store);
    assert!(there.contains(&1), "the deleted one is back");
    assert!(!there.contains(&2), "the erased one is not");
    assert!(store.is_ended(id(2)));
    assert_sound(&store);
    let report = store.rebuild(&Quiet).expect("it can be rebuilt");
    assert_eq!(report, store.entries());
    assert!(!numbers(&store).contains(&2));
}

#[test]
fn a_restore_cut_off_anywhere_leaves_a_working_register() {
    let (trial, store, path) = trial(20);
    made(&store, &path);
    add(&store, 100);
    let prepared = store
        .prepare_restore(&path, &ctx(500), &Quiet)
        .expect("prepared");
    store.close().expect("closing works");
    let folder = trial.path();
    let aside = folder.with_file_name("kept");
    copy(&restored(&folder), &aside);
    std::mem::forget(prepared);
    // Ready, but not swapped: the present register stays and the rest goes.
    assert_eq!(numbers(&trial.try_open().expect("it opens").0).len(), 21);
    assert!(!restored(&folder).exists());
    // Between the two renames: the restored one takes the place.
    copy(&aside, &restored(&folder));
    fs::rename(&folder, replaced(&folder)).expect("movable");
    Store::read_marker(&folder).expect("the lock screen sees it");
    assert_eq!(numbers(&trial.try_open().expect("it opens").0).len(), 20);
    assert!(!replaced(&folder).exists());
    // What stood there before comes back if nothing else is left.
    fs::rename(&folder, replaced(&folder)).expect("movable");
    assert_eq!(numbers(&trial.try_open().expect("it opens").0).len(), 20);
    // Half unpacked: nothing of it counts.
    copy(&aside, &restoring(&folder));
    fs::remove_file(restoring(&folder).join("register.birge")).expect("writable");
    assert_eq!(numbers(&trial.try_open().expect("it opens").0).len(), 20);
    assert!(!restoring(&folder).exists());
}

#[test]
fn a_closed_register_is_replaced_and_kept_whole() {
    let (trial, store, path) = trial(20);
    made(&store, &path);
    erase(&store, 301, 2);
    add(&store, 100);
    store.close().expect("closing works");
    let folder = trial.path();
    let unlock = Unlock::password(PASSWORD);
    let prepared =
        Store::prepare_restore_of_closed(&path, &folder, unlock, LATER, &Quiet).expect("prepared");
    assert_eq!(prepared.erased_again, 1);
    let keep = folder.with_file_name("register.before");
    let replaced = prepared.swap(Some(&keep)).expect("swapped");
    assert_eq!(replaced.kept.as_deref(), Some(keep.as_path()));
    assert_eq!(numbers(&trial.try_open().expect("it opens").0).len(), 19);
    let kept = Store::open(&keep, unlock, LATER, &Quiet).expect("what was there opens");
    assert_eq!(numbers(&kept.0).len(), 20);
    // A damaged register file keeps nobody out of the backup.
    drop(kept);
    let stranger = folder.with_file_name("stranger");
    let create = Store::create_at_cost(
        &stranger,
        founding(),
        "басқа-2026",
        NOW,
        KeyCost::for_tests(),
    );
    create.expect("made").0.close().expect("closing works");
    Store::prepare_restore_of_closed(&path, &stranger, unlock, LATER, &Quiet)
        .expect("another register gives way as well, and is kept")
        .swap(Some(&folder.with_file_name("stranger.before")))
        .expect("swapped");
    let there = Store::open(&stranger, unlock, LATER, &Quiet).expect("it opens");
    assert_eq!(numbers(&there.0).len(), 20);
}
