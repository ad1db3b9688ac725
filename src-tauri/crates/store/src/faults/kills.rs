//! Killing the process at any moment of any work loses nothing that was acknowledged.
//!
//! The test program starts itself once more as the one that works; the parent kills it at
//! a random moment and opens what it left.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{at_home, cuts, digest, tell, times};
use crate::disk::recorder::Recorder;
use crate::trial::{
    NOW, PASSWORD, Trial, add, add_many, assert_sound, bodies_about, copy, ctx, erase, numbers,
    open_with as open,
};
use crate::{OpenReport, Quiet, Store, StoreError, Unlock};

const WORK: &str = "STORE_KILL_WORK";
const FOLDER: &str = "STORE_KILL_FOLDER";
const FIRST: &str = "STORE_KILL_FIRST";
const STEP: &str = "STORE_KILL_STEP";
const COPY: &str = "copy.birge-backup";
/// The first of those whom the one that works erases, one after the other.
const ERASED: u64 = 7_000_000_000;
/// Kills that one register goes through.
const OF_ONE: u64 = 10;

/// How many people action `n` adds; every tenth is an import, and two others fill the tail.
fn size(n: u64) -> u64 {
    match n % 10 {
        3 | 6 => 600,
        9 => 1_500,
        _ => 3,
    }
}

/// The one that works; does nothing unless the parent asks.
#[test]
fn child() {
    let (Ok(work), Ok(folder)) = (std::env::var(WORK), std::env::var(FOLDER)) else {
        return;
    };
    let folder = Path::new(&folder);
    if work == "restore" {
        let copy = folder.with_file_name(COPY);
        let target = folder.with_file_name("restored");
        println!("started");
        Store::restore(&copy, &target, Unlock::password(PASSWORD), NOW, &Quiet)
            .expect("it is sound");
        println!("done 0");
        return;
    }
    if work == "erase" || work == "replace" {
        return one_step(&work, folder);
    }
    let first = std::env::var(FIRST).expect("the parent gives a number");
    let first: u64 = first.parse().expect("the parent gives a number");
    let (store, _) = open(folder, PASSWORD).expect("it opens");
    println!("started");
    for n in first.. {
        add_many(&store, n, n * 10_000..n * 10_000 + size(n));
        println!("done {n}");
        match n % 7 {
            1 => {
                store.rebuild(&Quiet).expect("writable");
            }
            2 => drop(erase(&store, 50_000 + n, [ERASED + n])),
            3 => {
                store.compact(&Quiet).expect("writable");
            }
            4 => store.save_columns().expect("writable"),
            5 => {
                store
                    .backup(&folder.with_file_name(COPY), NOW, &Quiet)
                    .expect("writable");
            }
            _ => {}
        }
    }
}

/// Erases or restores, and dies before the disk is asked for the thing that the parent named.
fn one_step(work: &str, folder: &Path) {
    let step = std::env::var(STEP).expect("the parent gives a number");
    let step: usize = step.parse().expect("the parent gives a number");
    let (store, _) = open(folder, cuts::PASSWORD).expect("it opens");
    let place = folder.parent().expect("it lies in a folder");
    let recording = Recorder::start(place);
    recording.0.watch(move |done| {
        if done == step {
            // Nothing is flushed, closed or dropped.
            std::process::abort();
        }
    });
    println!("started");
    if work == "erase" {
        erase(&store, 6, cuts::ERASED);
    } else {
        let copy = folder.with_file_name(COPY);
        let prepared = store.prepare_restore(&copy, &ctx(42), &Quiet);
        store.close().expect("writable");
        let swapped = prepared.expect("prepared").swap(None);
        swapped.expect("swapped");
    }
    println!("done 0");
}

fn start(work: &str, folder: &Path, first: u64) -> Child {
    start_at(work, folder, first, 0)
}

fn start_at(work: &str, folder: &Path, first: u64, step: usize) -> Child {
    Command::new(std::env::current_exe().expect("a test program has a path"))
        .args([
            "--exact",
            "faults::kills::child",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(WORK, work)
        .env(FOLDER, folder)
        .env(FIRST, first.to_string())
        .env(STEP, step.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the test program starts once more")
}

/// Lets a child work until it has acknowledged so much and some time more, and kills it.
/// Answers what it acknowledged.
fn kill(mut child: Child, acknowledged: usize, more: Duration) -> BTreeSet<u64> {
    let output = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut done = BTreeSet::new();
    let mut started = false;
    let mut killed = false;
    for line in output.lines() {
        let line = line.expect("the child writes text");
        started |= line.ends_with("started");
        done.extend(
            line.rsplit_once("done ")
                .and_then(|(_, n)| n.parse::<u64>().ok()),
        );
        if started && !killed && done.len() >= acknowledged {
            thread::sleep(more);
            // It may have ended by itself.
            let _ = child.kill();
            killed = true;
        }
    }
    child.wait().expect("it was started");
    assert!(done.len() >= acknowledged, "the child worked");
    done
}

#[test]
fn a_process_killed_at_any_moment_loses_nothing_acknowledged_and_leaves_no_half_action() {
    let wanted = times(8, 200);
    let mut random = fastrand::Rng::with_seed(17);
    let mut acknowledged = 0;
    let mut killed = 0;
    while killed < wanted {
        let (trial, store) = Trial::new();
        add_many(&store, 1 << 40, ERASED..ERASED + 1_000);
        store.close().expect("writable");
        let mut next = random.u64(0..20);
        let first = next;
        for _ in 0..OF_ONE.min(wanted - killed) {
            let more = Duration::from_micros(random.u64(0..40_000));
            let child = start("work", &trial.path(), next);
            let done = kill(child, random.usize(0..5), more);
            killed += 1;
            acknowledged += done.len();
            let (store, report) = trial.try_open().expect("it opens");
            assert!(report.lost.is_empty(), "{report:?}");
            let mut sizes = BTreeMap::<u64, u64>::new();
            let gone = store.ended().into_keys().collect();
            assert_eq!(bodies_about(&store, &gone), 0, "who is erased is gone");
            for number in numbers(&store).into_iter().filter(|n| *n < ERASED) {
                *sizes.entry(number / 10_000).or_default() += 1;
            }
            let last = done.last().map_or(next, |last| last + 1);
            for n in first..last.max(next) {
                assert!(sizes.contains_key(&n), "action {n} was acknowledged");
            }
            for (n, found) in &sizes {
                assert_eq!(*found, size(*n), "action {n} is whole");
            }
            next = sizes.keys().max().map_or(next, |last| last + 1);
            let before = digest(&store);
            store.close().expect("writable");
            let store = trial.open();
            assert_eq!(digest(&store), before, "all was put right the first time");
            if killed % OF_ONE == 0 || killed == wanted {
                assert_sound(&store);
                store.rebuild(&Quiet).expect("writable");
                assert_eq!(digest(&store), before, "rebuilt record by record");
            }
            store.close().expect("writable");
            let copy = trial.path().with_file_name(COPY);
            if copy.exists() {
                crate::verify_backup(&copy, Unlock::password(PASSWORD), &Quiet)
                    .expect("a backup is whole or not there");
            }
        }
    }
    tell(
        "processes killed (adds, imports, sealing, rebuild, compacting, columns, backup, erasing)",
        &format!("{killed}, {acknowledged} actions acknowledged, 0 lost, 0 in part"),
    );
}

#[test]
fn a_restore_that_was_killed_leaves_a_whole_register_or_none() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..1_500);
    add(&store, 9_000);
    let before = digest(&store);
    store
        .backup(&trial.path().with_file_name(COPY), NOW, &Quiet)
        .expect("writable");
    store.close().expect("writable");
    let target = trial.path().with_file_name("restored");
    let wanted = times(3, 60);
    let mut random = fastrand::Rng::with_seed(23);
    let mut whole = 0;
    for _ in 0..wanted {
        let _ = fs::remove_dir_all(&target);
        let more = Duration::from_micros(random.u64(0..400_000));
        kill(start("restore", &trial.path(), 0), 0, more);
        let store = match open(&target, PASSWORD) {
            Ok((store, _)) => {
                whole += 1;
                store
            }
            Err(StoreError::Missing(_)) => {
                // What is left does not stand in the way of the next try.
                let again = Store::restore(
                    &trial.path().with_file_name(COPY),
                    &target,
                    Unlock::password(PASSWORD),
                    NOW,
                    &Quiet,
                );
                again.expect("it is restored now").0
            }
            Err(error) => panic!("{error}"),
        };
        assert_eq!(digest(&store), before);
        assert_sound(&store);
    }
    tell(
        "restores killed",
        &format!("{wanted}, {whole} were whole, the others restored anew"),
    );
}

/// Kills a process before one after the other thing that it asks of the disk, until it comes
/// to its end; `check` looks at what each left and is told whether it was told of.
fn killed_at_every_step(work: &str, base: &Path, check: impl Fn(&Store, bool)) -> u64 {
    let every = usize::try_from(times(11, 1)).expect("a small number");
    let mut kills = 0;
    for step in (0..).step_by(every) {
        let place = tempfile::tempdir().expect("a temporary folder");
        copy(base, place.path());
        let folder = place.path().join("register");
        assert!(at_home(&folder, cuts::PASSWORD));
        let child = start_at(work, &folder, 0, step);
        let output = child.wait_with_output().expect("it was started");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains("started"), "{text}");
        let told = text.contains("done 0");
        Store::read_marker(&folder).expect("the lock screen sees it");
        let (store, report) = open(&folder, cuts::PASSWORD).expect("it opens");
        assert!(report.lost.is_empty() && !report.copied, "{report:?}");
        let gone = store.ended().into_keys().collect();
        assert_eq!(bodies_about(&store, &gone), 0, "who is erased is gone");
        assert!(!folder.join("erasing").exists());
        check(&store, told);
        assert_sound(&store);
        let before = digest(&store);
        store.rebuild(&Quiet).expect("writable");
        assert_eq!(digest(&store), before, "rebuilt record by record");
        if told {
            return kills;
        }
        kills += 1;
    }
    kills
}

#[test]
fn an_erasure_killed_at_every_step_leaves_the_person_or_nothing_of_them() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let store = cuts::made(&place.path().join("register"));
    let before = numbers(&store);
    store.close().expect("writable");
    let after: Vec<u64> = before
        .iter()
        .copied()
        .filter(|n| !cuts::ERASED.contains(n))
        .collect();
    let kills = killed_at_every_step("erase", place.path(), |store, told| {
        let found = numbers(store);
        assert!(found == after || (!told && found == before));
    });
    tell(
        "processes killed at each step of an erasure",
        &format!("{kills}, 0 lost, 0 with anything left of the erased"),
    );
}

#[test]
fn a_restore_killed_at_every_step_leaves_the_present_or_the_restored_register() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let store = cuts::made(&place.path().join("register"));
    let backup = place.path().join(COPY);
    store.backup(&backup, NOW, &Quiet).expect("writable");
    let mut restored = numbers(&store);
    restored.retain(|n| !cuts::ERASED.contains(n));
    add(&store, 40);
    erase(&store, 41, cuts::ERASED);
    let before = numbers(&store);
    assert_ne!(before, restored);
    store.close().expect("writable");
    let kills = killed_at_every_step("replace", place.path(), |store, told| {
        let found = numbers(store);
        assert!(found == restored || (!told && found == before));
    });
    tell(
        "processes killed at each step of a restore over the present",
        &format!("{kills}, 0 lost, 0 in between"),
    );
}

/// The time from the password to an open register after a kill.
#[test]
fn opening_after_a_kill_is_quick() {
    let people = times(500, 70_000);
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1_000_000..1_000_000 + people);
    store.close().expect("writable");
    let mut slowest = Duration::ZERO;
    for round in 0..times(1, 5) {
        let child = start("work", &trial.path(), 20 + round * 20);
        kill(child, 3, Duration::from_millis(3));
        let begun = Instant::now();
        let (store, report) = trial.try_open().expect("it opens");
        slowest = slowest.max(begun.elapsed());
        assert_eq!(report.rebuilt.map(|_| ()), None, "the view caught up");
        store.close().expect("writable");
    }
    tell(
        &format!("opening after a kill at {people} people"),
        &format!(
            "{} ms at the slowest (goal: under 1,000 ms)",
            slowest.as_millis()
        ),
    );
}

#[test]
fn another_process_is_refused_while_the_register_is_open() {
    let (trial, store) = Trial::new();
    let child = start("work", &trial.path(), 0);
    let output = child.wait_with_output().expect("it was started");
    assert!(!output.status.success(), "the other one does not get in");
    assert!(!String::from_utf8_lossy(&output.stdout).contains("started"));
    add(&store, 1);
    assert_sound(&store);
    assert_eq!(
        {
            store.close().expect("writable");
            trial.try_open().expect("it opens").1
        },
        OpenReport::default()
    );
}
