//! Power cuts at any moment of any work: nothing that was acknowledged is lost.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use super::{at_home, digest, set_password, tell, times};
use crate::disk::recorder::{Barriers, Cut, Recorder};
use crate::trial::{NOW, add, add_many, ctx, founding, numbers, open_with as open, tag};
use crate::{KeyCost, OpenReport, Quiet, Store};

/// Cuts in one run of work.
const IN_ONE: usize = 20;

/// The register as it was after one step that was acknowledged.
#[derive(Clone)]
struct Step {
    digest: blake3::Hash,
    password: String,
}

/// A moment at which power is cut.
struct Moment {
    /// Things that the disk had been asked for.
    done: usize,
    /// Steps that were acknowledged; none if the register itself was not.
    acknowledged: usize,
    /// Where the files of the view were copied to.
    view: tempfile::TempDir,
}

/// What one run of work left.
struct Run {
    recorder: Arc<Recorder>,
    steps: Vec<Step>,
    moments: Vec<Moment>,
}

/// Works in a folder for a while; power may be cut before each thing asked of the disk.
fn work(folder: &Path, seed: u64) -> Run {
    fs::create_dir_all(folder).expect("writable");
    let recording = Recorder::start(folder);
    let recorder = Arc::clone(&recording.0);
    let steps: Arc<Mutex<Vec<Step>>> = Arc::default();
    let moments: Arc<Mutex<Vec<Moment>>> = Arc::default();
    {
        let mut random = fastrand::Rng::with_seed(seed);
        let (recorder, steps, moments) = (
            Arc::clone(&recorder),
            Arc::clone(&steps),
            Arc::clone(&moments),
        );
        let watched = Arc::clone(&recorder);
        recorder.watch(move |done| {
            if random.u8(0..10) > 0 {
                return;
            }
            let view = tempfile::tempdir().expect("a temporary folder");
            watched.view_image(random.u64(..), view.path());
            moments.lock().expect("no test failed").push(Moment {
                done,
                acknowledged: steps.lock().expect("no test failed").len(),
                view,
            });
        });
    }
    let mut password = "first".to_owned();
    let (store, _) =
        Store::create_at_cost(folder, founding(), &password, NOW, KeyCost::for_tests())
            .expect("an empty folder takes a register");
    let acknowledge = |store: &Store, password: &str| {
        steps.lock().expect("no test failed").push(Step {
            digest: digest(store),
            password: password.to_owned(),
        });
    };
    acknowledge(&store, &password);
    let mut store = Some(store);
    let mut random = fastrand::Rng::with_seed(seed);
    let mut people = 1;
    // Two runs of three do without what takes long to check.
    let mut large = if seed % 3 == 1 { 0 } else { 2 };
    for action in 1..=16 {
        let open_store = store.as_ref().expect("it is open between steps");
        let mut what = random.u8(0..20);
        if (10..15).contains(&what) {
            large += 1;
            if large > 2 {
                what = 0;
            }
        }
        match what {
            0..=6 => {
                add(open_store, action * 10_000);
                people = people.max(action * 10_000);
            }
            7..=9 => {
                open_store
                    .write(ctx(action), |tx| tx.append(tag(people, "tag")))
                    .expect("writable");
            }
            // Fills the tail, so that it is sealed now or soon.
            10..=12 => add_many(open_store, action, action * 10_000..action * 10_000 + 700),
            // Goes to a pack of its own.
            13..=14 => add_many(open_store, action, action * 10_000..action * 10_000 + 1_200),
            15 => open_store.save_columns().expect("writable"),
            16 => {
                open_store.rebuild(&Quiet).expect("writable");
            }
            17 => {
                open_store.compact(&Quiet).expect("writable");
            }
            18 => {
                let newer = format!("password {action}");
                set_password(open_store, &newer);
                password = newer;
            }
            _ => {
                store.take().expect("it is open").close().expect("writable");
                store = Some(open(folder, &password).expect("it opens").0);
            }
        }
        acknowledge(store.as_ref().expect("it is open"), &password);
    }
    drop(store);
    drop(recording);
    let steps = steps.lock().expect("no test failed").clone();
    let moments = std::mem::take(&mut *moments.lock().expect("no test failed"));
    Run {
        recorder,
        steps,
        moments,
    }
}

/// Opens what a cut left and holds it against what was acknowledged; answers what is wrong.
fn check(
    run: &Run,
    moment: &Moment,
    cut: Cut,
    barriers: Barriers,
    seed: u64,
) -> Result<(), String> {
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = place.path().join("register");
    let wrong = |what: &str| {
        Err(format!(
            "seed {seed}, {cut:?} after {} things, {} steps acknowledged: {what}",
            moment.done, moment.acknowledged
        ))
    };
    run.recorder
        .image(moment.done, cut, barriers, seed, &folder);
    // Every fourth disk has lost the view altogether.
    if !seed.is_multiple_of(4) {
        crate::trial::copy(moment.view.path(), &folder);
    }
    // What was under way is there whole or not at all.
    let from = moment.acknowledged.saturating_sub(1);
    let allowed = &run.steps[from..run.steps.len().min(moment.acknowledged + 1)];
    let opened = allowed.iter().rev().find_map(|step| {
        at_home(&folder, &step.password)
            .then(|| open(&folder, &step.password).map(|opened| (opened, step.password.clone())))
    });
    if moment.acknowledged == 0 && !matches!(opened, Some(Ok(_))) {
        let made = Store::create_at_cost(&folder, founding(), "new", NOW, KeyCost::for_tests());
        return match made {
            Ok(_) => Ok(()),
            Err(error) => wrong(&format!("it is not made anew: {error}")),
        };
    }
    let ((store, report), password) = match opened {
        Some(Ok(opened)) => opened,
        Some(Err(error)) => return wrong(&format!("it does not open: {error}")),
        None => return wrong("no password opens it"),
    };
    let found = digest(&store);
    if !report.lost.is_empty() || allowed.iter().all(|step| step.digest != found) {
        let people = numbers(&store).len();
        return wrong(&format!("{report:?} and another state of {people} people"));
    }
    store.rebuild(&Quiet).expect("writable");
    if digest(&store) != found {
        return wrong("a rebuild gives another state");
    }
    add(&store, 999_999);
    let after = digest(&store);
    store.close().expect("writable");
    let (store, report) = open(&folder, &password).expect("it opens again");
    if report != OpenReport::default() || digest(&store) != after {
        return wrong(&format!("it does not go on: {report:?}"));
    }
    let checked = store.check(&Quiet).expect("readable");
    if checked.ok {
        Ok(())
    } else {
        wrong(&format!("{:?}", checked.problems))
    }
}

#[test]
fn a_power_cut_at_any_moment_loses_nothing_acknowledged() {
    let wanted = times(60, 500);
    let mut done = 0;
    let mut seed = 0;
    let mut by_kind = [0_u64; 3];
    while done < wanted {
        seed += 1;
        let place = tempfile::tempdir().expect("a temporary folder");
        let run = work(&place.path().join("register"), seed);
        let mut random = fastrand::Rng::with_seed(seed);
        let mut moments: Vec<&Moment> = run.moments.iter().collect();
        random.shuffle(&mut moments);
        for moment in moments.into_iter().take(IN_ONE) {
            let kind = (done % 3) as usize;
            by_kind[kind] += 1;
            let cut = [Cut::Dropped, Cut::Kept, Cut::Torn][kind];
            let checked = check(&run, moment, cut, Barriers::All, seed * 1_000 + done);
            assert_eq!(checked, Ok(()));
            done += 1;
            if done == wanted {
                break;
            }
        }
    }
    tell(
        "power cuts",
        &format!(
            "{done} ({} dropped, {} kept, {} torn), 0 lost, 0 unopenable, 0 other than before",
            by_kind[0], by_kind[1], by_kind[2]
        ),
    );
}

/// A disk that says it has written what it has not: the model must notice, or it would not
/// notice a barrier that we forgot either.
#[test]
fn a_disk_that_lies_is_noticed() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let run = work(&place.path().join("register"), 1);
    for barriers in [Barriers::OfFilesOnly, Barriers::OfFoldersOnly] {
        let noticed = run.moments.iter().any(|moment| {
            moment.acknowledged > 1 && check(&run, moment, Cut::Dropped, barriers, 4).is_err()
        });
        assert!(noticed, "{barriers:?}");
    }
}
