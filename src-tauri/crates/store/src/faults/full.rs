//! A full disk, a disk that may only be read, a folder that is pulled away, a clock that jumps.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{digest, set_password, tell};
use crate::backup::BackupError;
use crate::trial::{
    NOW, PASSWORD, action, add, add_many, assert_sound, bodies_about, ctx, erasing, erasure,
    founding, id, numbers, open_with as open, person, tag,
};
use crate::{Ctx, Done, KeyCost, Quiet, Store, StoreError, Unlock};
use domain::Timestamp;

/// A small disk of its own; unmounted when dropped.
struct SmallDisk {
    place: tempfile::TempDir,
}

impl SmallDisk {
    /// `None`, said aloud, where this user may not mount one.
    fn new(megabytes: u32) -> Option<Self> {
        let place = tempfile::tempdir().expect("a temporary folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"])
            .arg(place.path())
            .output();
        if mounted.is_ok_and(|output| output.status.success()) {
            return Some(Self { place });
        }
        tell(
            "full disk",
            "skipped: this user may not mount a small disk; run as root or in a container",
        );
        // Also where the output of tests that pass is not shown.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: trying a full disk needs the right to mount one"
        );
        None
    }

    fn folder(&self) -> PathBuf {
        self.place.path().join("register")
    }

    fn create(&self) -> Store {
        let made = Store::create_at_cost(
            &self.folder(),
            founding(),
            PASSWORD,
            NOW,
            KeyCost::for_tests(),
        );
        made.expect("there is room").0
    }

    /// Another program takes all room but `leave` bytes.
    fn fill(&self, leave: u64) {
        self.free_up();
        // A removed file that a thread still has open gives its room back later.
        for _ in 0..200 {
            if !self.has_removed_files() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        let free = fs4::available_space(self.place.path()).expect("it tells");
        let taken = usize::try_from(free.saturating_sub(leave)).expect("a small disk");
        // The register may take some of it in this very moment: as full as it gets is meant.
        let _ = fs::write(self.place.path().join("ballast"), vec![1; taken]);
    }

    /// Whether this process has a file open that was removed from the disk.
    fn has_removed_files(&self) -> bool {
        let open = fs::read_dir("/proc/self/fd")
            .into_iter()
            .flatten()
            .flatten();
        open.filter_map(|entry| fs::read_link(entry.path()).ok())
            .any(|path| {
                path.starts_with(self.place.path())
                    && path.to_string_lossy().ends_with(" (deleted)")
            })
    }

    fn free_up(&self) {
        let _ = fs::remove_file(self.place.path().join("ballast"));
    }

    fn remount(&self, how: &str) {
        let done = Command::new("mount")
            .args(["-o", &format!("remount,{how}")])
            .arg(self.place.path())
            .status();
        assert!(done.is_ok_and(|status| status.success()), "remount {how}");
    }

    fn pull_out(&self) {
        let done = Command::new("umount")
            .arg("-l")
            .arg(self.place.path())
            .status();
        assert!(done.is_ok_and(|status| status.success()));
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount")
            .arg("-l")
            .arg(self.place.path())
            .stderr(std::process::Stdio::null())
            .status();
    }
}

#[track_caller]
fn is_full<T: std::fmt::Debug>(done: Result<T, StoreError>) {
    assert!(matches!(done, Err(StoreError::DiskFull)), "{done:?}");
}

fn try_add(store: &Store, n: u64) -> Result<(), StoreError> {
    store.write(ctx(n), |tx| tx.append(person(n))).map(|_| ())
}

#[test]
fn a_disk_that_fills_up_refuses_changes_and_keeps_all_that_were_acknowledged() {
    let Some(disk) = SmallDisk::new(32) else {
        return;
    };
    let store = disk.create();
    add_many(&store, 1, 10_000..10_300);
    disk.fill(5 << 20);
    let mut acknowledged = 0;
    let refused = loop {
        match try_add(&store, 100 + acknowledged) {
            Ok(()) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 5_000, "a disk of this size is full by now");
    };
    assert!(matches!(refused, StoreError::DiskFull), "{refused:?}");
    // Then another program takes the rest.
    disk.fill(0);
    is_full(try_add(&store, 90_000));
    let before = digest(&store);
    assert_eq!(numbers(&store).len() as u64, 300 + acknowledged);
    store.close().expect("closing works on a full disk");
    let (store, report) = open(&disk.folder(), PASSWORD).expect("opening works as well");
    assert!(report.lost.is_empty());
    assert_eq!(digest(&store), before);
    is_full(try_add(&store, 90_000));
    store.close().expect("closing works again");
    disk.free_up();
    let (store, _) = open(&disk.folder(), PASSWORD).expect("it opens");
    try_add(&store, 90_000).expect("there is room again");
    assert_sound(&store);
    tell(
        "full disk, adding",
        &format!(
            "{acknowledged} acknowledged and there, then refused; closed and opened while full"
        ),
    );
}

#[test]
fn an_import_that_does_not_fit_leaves_nothing() {
    let Some(disk) = SmallDisk::new(32) else {
        return;
    };
    let store = disk.create();
    add(&store, 1);
    let before = digest(&store);
    // There is room for the pack, but not for what the view will make of it.
    disk.fill(8 << 20);
    is_full(store.write(ctx(2), |tx| {
        (10_000..14_000).try_for_each(|n| tx.append(person(n)).map(|_| ()))
    }));
    assert_eq!(digest(&store), before);
    // And the disk fills up while the pack is written.
    let cut_off = store.write(ctx(3), |tx| {
        for n in 10_000..30_000 {
            if n == 12_000 {
                disk.fill(0);
            }
            tx.append(person(n))?;
        }
        Ok::<_, StoreError>(())
    });
    is_full(cut_off);
    disk.free_up();
    assert_eq!(digest(&store), before);
    add(&store, 4);
    assert_sound(&store);
    store.close().expect("writable");
    let (store, report) = open(&disk.folder(), PASSWORD).expect("it opens");
    assert_eq!(report, crate::OpenReport::default());
    assert_eq!(numbers(&store), [1, 4]);
    tell("full disk, import", "refused whole, nothing of it left");
}

#[test]
fn a_tail_that_cannot_be_sealed_for_want_of_room_is_sealed_later() {
    let Some(disk) = SmallDisk::new(32) else {
        return;
    };
    let store = disk.create();
    add_many(&store, 1, 10_000..10_900);
    let done = store.write(ctx(2), |tx| {
        for n in 20_000..20_200 {
            tx.append(person(n))?;
        }
        // The frame still fits, the pack does not.
        disk.fill(48 << 10);
        Ok::<_, StoreError>(())
    });
    let acknowledged = matches!(done, Ok(Done::Now { .. }));
    assert!(
        acknowledged || matches!(done, Err(StoreError::DiskFull | StoreError::Stopped)),
        "{done:?}"
    );
    drop(done);
    store.close().expect("closing works on a full disk");
    disk.free_up();
    let (store, report) = open(&disk.folder(), PASSWORD).expect("it opens");
    assert!(report.lost.is_empty());
    let people = numbers(&store).len();
    assert!(
        people == 1_100 || (people == 900 && !acknowledged),
        "{people}"
    );
    add(&store, 3);
    assert_sound(&store);
    tell(
        "full disk, sealing",
        "acknowledged changes are there, sealed later",
    );
}

#[test]
fn what_is_derived_waits_for_room_and_the_old_one_stays() {
    let Some(disk) = SmallDisk::new(32) else {
        return;
    };
    let store = disk.create();
    add_many(&store, 1, 10_000..10_800);
    let before = digest(&store);
    disk.fill(0);
    is_full(store.save_columns());
    let rebuilt = store.rebuild(&Quiet);
    assert!(
        matches!(rebuilt, Err(StoreError::DiskFull | StoreError::View(_))),
        "{rebuilt:?}"
    );
    let compacted = store.compact(&Quiet);
    assert!(
        matches!(compacted, Err(StoreError::DiskFull | StoreError::View(_))),
        "{compacted:?}"
    );
    let copied = store.backup(&disk.place.path().join("copy.birge-backup"), NOW, &Quiet);
    assert!(
        matches!(
            copied,
            Err(BackupError::Store(StoreError::DiskFull) | BackupError::Space(_))
        ),
        "{copied:?}"
    );
    assert!(
        !disk.place.path().join("copy.birge-backup").exists(),
        "half a copy is none"
    );
    let operator = store.settings().operators[0].id;
    is_full(store.set_seat_password(operator, "newer"));
    assert_eq!(digest(&store), before);
    store.close().expect("closing works on a full disk");
    let (store, _) = open(&disk.folder(), PASSWORD).expect("the old password opens it");
    assert_eq!(digest(&store), before);
    disk.free_up();
    set_password(&store, "newer");
    store.rebuild(&Quiet).expect("there is room");
    store.compact(&Quiet).expect("there is room");
    store
        .backup(&disk.place.path().join("copy.birge-backup"), NOW, &Quiet)
        .expect("there is room");
    assert_sound(&store);
    tell(
        "full disk, columns, rebuild, compacting, backup, password",
        "each refused, the old one stays, works once there is room",
    );
}

#[test]
fn a_register_is_not_made_and_a_view_not_rebuilt_on_a_full_disk_and_both_later() {
    let Some(disk) = SmallDisk::new(32) else {
        return;
    };
    disk.fill(0);
    let made = Store::create_at_cost(
        &disk.folder(),
        founding(),
        PASSWORD,
        NOW,
        KeyCost::for_tests(),
    );
    is_full(made);
    disk.free_up();
    let store = disk.create();
    add_many(&store, 1, 1..300);
    let before = digest(&store);
    store.close().expect("writable");
    let number = crate::generation::current(&disk.folder()).expect("it is named");
    fs::remove_dir_all(crate::generation::path(&disk.folder(), number)).expect("removable");
    fs::remove_file(disk.folder().join("reserve")).expect("removable");
    disk.fill(0);
    is_full(open(&disk.folder(), PASSWORD));
    disk.free_up();
    let (store, report) = open(&disk.folder(), PASSWORD).expect("it opens");
    assert_eq!(report.rebuilt, Some(300));
    assert_eq!(digest(&store), before);
    tell(
        "full disk, making and rebuilding at open",
        "told, and works once there is room",
    );
}

#[test]
fn erasing_and_restoring_without_room_change_nothing_or_are_finished_later() {
    let Some(disk) = SmallDisk::new(32) else {
        return;
    };
    let store = disk.create();
    add_many(&store, 1, 10_000..10_300);
    let copy = disk.place.path().join("copy.birge-backup");
    store.backup(&copy, NOW, &Quiet).expect("there is room");
    add(&store, 2);
    let before = digest(&store);
    let erase = |by, progress: &dyn crate::Progress| {
        let people = vec![(id(10_007), erasure())];
        store.erase(erasing(by), people, progress)
    };
    disk.fill(0);
    is_full(erase(50, &Quiet));
    assert!(store.ended().is_empty(), "nobody was erased");
    assert!(!disk.folder().join("erasing").exists());
    let restored = store.prepare_restore(&copy, &ctx(42), &Quiet);
    assert!(
        matches!(
            restored,
            Err(BackupError::Store(StoreError::DiskFull) | BackupError::Space(_))
        ),
        "{restored:?}"
    );
    drop(restored);
    assert_eq!(digest(&store), before);
    // There is room for the entry, and none for what is written anew after it.
    disk.free_up();
    let is_begun = AtomicBool::new(false);
    let then_full = |_: u64, _: u64| {
        if !is_begun.swap(true, Ordering::Relaxed) {
            disk.fill(0);
        }
        true
    };
    let done = erase(51, &then_full).expect("the entry fits").value();
    assert!(done.is_some_and(|done| !done.finished), "{done:?}");
    assert!(!numbers(&store).contains(&10_007), "no list shows them");
    store.close().expect("writable");
    disk.free_up();
    let (store, report) = open(&disk.folder(), PASSWORD).expect("it opens");
    assert!(report.lost.is_empty());
    let gone = store.ended().into_keys().collect();
    assert_eq!(bodies_about(&store, &gone), 0, "it was finished at opening");
    assert!(!disk.folder().join("erasing").exists());
    assert_eq!(numbers(&store).len(), 300);
    assert_sound(&store);
    let restored = store.prepare_restore(&copy, &ctx(43), &Quiet);
    restored.expect("there is room again");
    tell(
        "full disk, erasing and restoring",
        "refused whole; an erasure that lost its room half way is finished at the next opening",
    );
}

#[test]
fn a_disk_that_may_only_be_read_is_told_and_left_as_it_is() {
    let Some(disk) = SmallDisk::new(32) else {
        return;
    };
    let store = disk.create();
    add(&store, 1);
    let before = digest(&store);
    store.close().expect("writable");
    disk.remount("ro");
    assert!(matches!(
        open(&disk.folder(), PASSWORD),
        Err(StoreError::ReadOnly)
    ));
    disk.remount("rw");
    let (store, report) = open(&disk.folder(), PASSWORD).expect("it opens");
    assert_eq!(report, crate::OpenReport::default());
    assert_eq!(digest(&store), before);
    tell("read-only disk", "told, nothing touched");
}

/// Takes the folder away under an open register and tries to write.
#[track_caller]
fn check_gone(folder: &Path, first: u64, take_away: impl FnOnce()) {
    let (store, _) = open(folder, PASSWORD).expect("it opens");
    take_away();
    let done = store.write(ctx(first), |tx| tx.append(person(first)));
    assert!(matches!(done, Err(StoreError::FolderGone)), "{done:?}");
    let again = store.write(ctx(first + 1), |tx| tx.append(person(first + 1)));
    assert!(matches!(again, Err(StoreError::Stopped)), "{again:?}");
    // Nothing can be saved; it must not panic or hang.
    let _ = store.close();
}

#[test]
fn a_folder_that_goes_away_is_told_and_nothing_more_is_acknowledged() {
    let (trial, store) = crate::trial::Trial::new();
    add(&store, 1);
    let before = digest(&store);
    store.close().expect("writable");
    let moved = trial.path().with_extension("moved");
    check_gone(&trial.path(), 77, || {
        fs::rename(trial.path(), &moved).expect("movable");
    });
    fs::rename(&moved, trial.path()).expect("movable");
    let (store, report) = trial.try_open().expect("it opens");
    assert!(report.lost.is_empty());
    assert!(
        digest(&store) == before || numbers(&store) == [1, 77],
        "what was not acknowledged is there whole or not at all"
    );
    assert_sound(&store);
    store.close().expect("writable");
    check_gone(&trial.path(), 87, || {
        fs::remove_dir_all(trial.path()).expect("removable");
    });
    let Some(disk) = SmallDisk::new(32) else {
        return;
    };
    disk.create().close().expect("writable");
    check_gone(&disk.folder(), 97, || disk.pull_out());
    tell(
        "folder moved, removed, stick pulled out",
        "told, nothing more acknowledged",
    );
}

#[test]
fn a_clock_that_jumps_changes_no_order() {
    let (trial, store) = crate::trial::Trial::new();
    let year = 365 * 86_400_000_i64;
    let moments = [NOW.0, NOW.0 - 3 * year, NOW.0 + 73 * year, 0, NOW.0 + 1_000];
    for (n, moment) in moments.into_iter().enumerate() {
        let ctx = Ctx {
            now: Timestamp(moment),
            action: action(n as u64),
            ..ctx(1)
        };
        store
            .write(ctx, |tx| {
                tx.append(person(1))?;
                tx.append(tag(1, &format!("tag {n}")))
            })
            .expect("any clock may write");
    }
    let record = store
        .volunteer_record(id(1))
        .expect("readable")
        .expect("it is there");
    let stamps = record.applied();
    assert!(
        stamps
            .windows(2)
            .all(|pair| pair[0] < pair[1] && pair[0].seq < pair[1].seq),
        "each change stands after those before it"
    );
    let before = digest(&store);
    assert_sound(&store);
    store.close().expect("writable");
    let store = trial.open();
    store.rebuild(&Quiet).expect("writable");
    assert_eq!(digest(&store), before);
    store.close().expect("writable");
    // The change of the year 2099, made with the clock of today: it is said that one is wrong.
    let opened = |now: i64| {
        let password = Unlock::password(PASSWORD);
        let (store, report) = Store::open(&trial.path(), password, Timestamp(now), &Quiet)
            .expect("it opens, whatever the clock");
        (store, report.written_later)
    };
    let (store, told) = opened(NOW.0);
    assert_eq!(told, None, "the last change was written with this clock");
    store
        .write(
            Ctx {
                now: Timestamp(NOW.0 + 73 * year),
                action: action(90),
                ..ctx(1)
            },
            |tx| tx.append(tag(1, "far")),
        )
        .expect("any clock may write");
    store.close().expect("writable");
    let (store, told) = opened(NOW.0);
    let far = (NOW.0 + 73 * year) / 100;
    assert_eq!(told.map(|told| told.0 / 100), Some(far));
    add(&store, 5);
    store.close().expect("writable");
    let (store, told) = opened(NOW.0);
    assert_eq!(told, None, "it was written with the right clock again");
    let written = store.inner().journal.written_last().expect("it is known");
    assert!(
        (written.0 - NOW.0).abs() < 60_000,
        "its day is told although its stamp is of 2099"
    );
    let later = store
        .volunteer_record(id(5))
        .expect("readable")
        .expect("it is there");
    assert!(later.applied()[0] > stamps[stamps.len() - 1]);
    tell(
        "clock set back three years, to 1970 and to 2099",
        "order and digest stay",
    );
}
