//! Many laptops with clocks of their own edit the same register and exchange what they
//! wrote over links that cut, double and mix; they crash, are restored from backups, and
//! erase people. When all have met, all must show the same, and that must be the truth.
//!
//! Everything comes from a seed: a seed that fails here fails everywhere. The code of the
//! log and of the fold is the real one; what is modelled here is the laptop around it.
//!
//! Two thousand seeds run with the other tests, a hundred thousand when the environment has
//! `BIRGE_SOAK` (`cargo xtask soak` sets it and makes a table of the lines that [`tell`]
//! prints). `BIRGE_SEEDS` says another number.
//!
//! Source: SYNC 8.6, 9, 12.1.

mod device;
mod dice;
mod flaw;
mod invented;
mod report;
mod state;
mod truth;
mod world;

use std::ops::Range;
use std::thread;

use crate::flaw::Flaw;
use crate::report::{Failure, Report};

/// How many seeds are run.
fn seeds() -> u64 {
    match std::env::var("BIRGE_SEEDS") {
        Ok(text) => text.parse().expect("BIRGE_SEEDS is a number"),
        Err(_) if std::env::var_os("BIRGE_SOAK").is_some() => 100_000,
        Err(_) => 2_000,
    }
}

/// Prints a line of the soak table: what was tried, and what was found.
fn tell(what: &str, found: &str) {
    println!("soak: {what}: {found}");
}

/// Runs the seeds over the real fold.
pub fn simulate(seeds: Range<u64>) -> Report {
    simulate_with(seeds, Flaw::None)
}

/// Runs the seeds over a fold with a planted flaw, on all cores.
fn simulate_with(seeds: Range<u64>, flaw: Flaw) -> Report {
    let cores = thread::available_parallelism().map_or(1, usize::from) as u64;
    let start = seeds.start;
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores)
            .map(|core| {
                let mine = (seeds.clone()).filter(move |seed| (seed - start) % cores == core);
                scope.spawn(move || {
                    let mut report = Report::default();
                    for seed in mine {
                        run(seed, flaw, &mut report);
                    }
                    report
                })
            })
            .collect();
        let mut whole = Report::default();
        for worker in workers {
            whole.add(worker.join().expect("a seed does not panic"));
        }
        whole.failures.sort_by_key(|failure| failure.seed);
        whole
    })
}

fn run(seed: u64, flaw: Flaw, report: &mut Report) {
    report.seeds += 1;
    if let Err(what) = world::run(seed, flaw, report) {
        report.failures.push(Failure { seed, what });
    }
}

#[test]
fn all_devices_show_the_same_and_it_is_the_truth() {
    let report = simulate(0..seeds());
    tell("many laptops that exchange", &report.to_string());
    assert!(report.failures.is_empty(), "{report}");
    report.has_tried_everything();
}

#[test]
fn seeds_that_once_failed_hold() {
    // A clock that was resumed behind what the view showed.
    for seed in [47_939, 54_155, 78_258] {
        let report = simulate(seed..seed + 1);
        assert!(report.failures.is_empty(), "{report}");
    }
    // Bodies that were gone while nobody knew of the erasure any more.
    let report = simulate(1_114..1_115);
    assert!(report.failures.is_empty(), "{report}");
}

/// The planted flaw is found, and within how many seeds.
#[track_caller]
fn finds(flaw: Flaw, within: u64) {
    let report = simulate_with(0..within, flaw);
    let found = report.failures.len();
    tell(
        &format!("planted flaw {flaw:?}"),
        &format!("found in {found} of {within} seeds"),
    );
    assert!(found > 0, "{flaw:?} goes unseen in {within} seeds");
}

#[test]
fn a_tie_that_arrival_decides_is_found() {
    finds(Flaw::TieByArrival, 300);
}

#[test]
fn a_removal_that_takes_what_it_did_not_see_is_found() {
    finds(Flaw::RemovesAll, 100);
}

#[test]
fn the_first_to_arrive_winning_is_found() {
    finds(Flaw::FirstArrivedWins, 100);
}

#[test]
fn a_lost_base_is_found() {
    finds(Flaw::LosesBase, 100);
}

#[test]
fn a_body_that_arrives_after_the_erasure_and_stays_is_found() {
    finds(Flaw::KeepsLateBodies, 100);
}

#[test]
fn a_guest_who_counts_twice_because_two_desks_tell_of_it_is_found() {
    finds(Flaw::CountsRepeats, 100);
}

#[test]
fn an_erased_person_who_comes_back_is_found() {
    finds(Flaw::ErasedComeBack, 100);
}

#[test]
fn a_join_that_copies_from_one_half_into_the_other_is_found() {
    finds(Flaw::JoinCopies, 100);
}

#[test]
fn a_decision_that_wins_by_arriving_last_is_found() {
    finds(Flaw::LastDecisionToArrive, 100);
}

#[test]
fn a_clock_that_follows_the_year_2099_is_found() {
    finds(Flaw::HoldsNothing, 100);
}

#[test]
fn a_restored_laptop_that_writes_on_in_its_old_stream_is_found() {
    finds(Flaw::KeepsStream, 100);
}

#[test]
fn words_about_an_erased_person_that_stay_in_an_event_are_found() {
    finds(Flaw::KeepsWords, 100);
}
