//! Killing the process at any moment loses nothing that was acknowledged.
//!
//! The test program starts itself once more as the one that writes; the parent
//! kills it after some acknowledgements and opens what it left.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::trial::{NOW, PASSWORD, Trial, add_many, assert_sound, numbers};
use crate::{OpenReport, Quiet, Store, Unlock};

const FOLDER: &str = "STORE_KILL_FOLDER";
const FIRST: &str = "STORE_KILL_FIRST";

/// The one that writes; does nothing unless the parent asks.
#[test]
fn child() {
    let (Ok(folder), Ok(first)) = (std::env::var(FOLDER), std::env::var(FIRST)) else {
        return;
    };
    let first: u64 = first.parse().expect("the parent gives a number");
    let (store, _) =
        Store::open(folder.as_ref(), Unlock::password(PASSWORD), NOW, &Quiet).expect("it opens");
    for n in first.. {
        // Every tenth action is a large one, so that kills hit packs as well.
        let size = if n % 10 == 9 { 1_500 } else { 3 };
        add_many(&store, n, n * 10_000..n * 10_000 + size);
        println!("done {n}");
    }
}

fn start(trial: &Trial, first: u64) -> Child {
    Command::new(std::env::current_exe().expect("a test program has a path"))
        .args([
            "--exact",
            "kill_tests::child",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(FOLDER, trial.path())
        .env(FIRST, first.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the test program starts once more")
}

#[test]
fn a_killed_process_loses_nothing_acknowledged_and_leaves_no_half_action() {
    let (trial, store) = Trial::new();
    store.close().expect("closing works");
    let mut next = 0;
    for acknowledged in [1, 9, 14] {
        let mut child = start(&trial, next);
        let mut done = BTreeSet::new();
        let output = BufReader::new(child.stdout.take().expect("it is piped"));
        for line in output.lines() {
            let line = line.expect("the child writes text");
            done.extend(
                line.rsplit_once("done ")
                    .and_then(|(_, n)| n.parse::<u64>().ok()),
            );
            if done.len() == acknowledged {
                child.kill().expect("it runs");
            }
        }
        child.wait().expect("it was started");
        assert!(
            done.len() >= acknowledged,
            "the child wrote until it was killed"
        );

        let (store, report) = trial.try_open().expect("it opens");
        assert!(report.lost.is_empty(), "{report:?}");
        let mut sizes = std::collections::BTreeMap::<u64, u64>::new();
        for number in numbers(&store) {
            *sizes.entry(number / 10_000).or_default() += 1;
        }
        for n in 0..=done.last().copied().unwrap_or_default() {
            assert!(sizes.contains_key(&n), "action {n} was acknowledged");
        }
        for (n, size) in &sizes {
            assert_eq!(
                *size,
                if n % 10 == 9 { 1_500 } else { 3 },
                "action {n} is whole"
            );
        }
        assert_sound(&store);
        next = sizes.keys().max().map_or(0, |last| last + 1);
        store.close().expect("closing works");
        let (_, report) = trial.try_open().expect("it opens");
        assert_eq!(
            report,
            OpenReport::default(),
            "everything was put right the first time"
        );
    }
}
