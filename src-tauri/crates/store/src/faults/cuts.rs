//! Power cuts at any moment of any work: nothing that was acknowledged is lost.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use super::{at_home, digest, set_password, tell, times};
use crate::disk::recorder::{Barriers, Cut, Recorder};
use crate::trial::{
    NOW, add, add_many, bodies_about, copy, ctx, erase, founding, numbers, open_with as open, tag,
};
use crate::{KeyCost, OpenReport, Quiet, Store, Unlock};

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
    /// Where the register lies in the recorded folder.
    inside: &'static str,
    /// Where the register lies that gave way to the one of the last step, if it is kept.
    kept: Option<&'static str>,
    steps: Vec<Step>,
    moments: Vec<Moment>,
}

/// Keeps moments at which power may be cut.
struct Watch {
    moments: Arc<Mutex<Vec<Moment>>>,
    acknowledged: Arc<AtomicUsize>,
}

impl Watch {
    /// Before one of so many things asked of the disk, by chance.
    fn one_of(recorder: &Arc<Recorder>, many: u8, seed: u64) -> Self {
        let watch = Self {
            moments: Arc::default(),
            acknowledged: Arc::default(),
        };
        let mut random = fastrand::Rng::with_seed(seed);
        let watched = Arc::clone(recorder);
        let (moments, acknowledged) = (Arc::clone(&watch.moments), Arc::clone(&watch.acknowledged));
        recorder.watch(move |done| {
            if random.u8(0..many) > 0 {
                return;
            }
            let view = tempfile::tempdir().expect("a temporary folder");
            watched.view_image(random.u64(..), view.path());
            moments.lock().expect("no test failed").push(Moment {
                done,
                acknowledged: acknowledged.load(Ordering::Relaxed),
                view,
            });
        });
        watch
    }

    fn acknowledge(&self) {
        self.acknowledged.fetch_add(1, Ordering::Relaxed);
    }

    fn moments(self) -> Vec<Moment> {
        std::mem::take(&mut *self.moments.lock().expect("no test failed"))
    }
}

/// Works in a folder for a while; power may be cut before each thing asked of the disk.
fn work(folder: &Path, seed: u64) -> Run {
    fs::create_dir_all(folder).expect("writable");
    let recording = Recorder::start(folder);
    let recorder = Arc::clone(&recording.0);
    let watch = Watch::one_of(&recorder, 10, seed);
    let mut steps = Vec::new();
    let mut password = "first".to_owned();
    let (store, _) =
        Store::create_at_cost(folder, founding(), &password, NOW, KeyCost::for_tests())
            .expect("an empty folder takes a register");
    let mut acknowledge = |store: &Store, password: &str| {
        steps.push(Step {
            digest: digest(store),
            password: password.to_owned(),
        });
        watch.acknowledge();
    };
    acknowledge(&store, &password);
    let mut store = Some(store);
    let mut random = fastrand::Rng::with_seed(seed);
    let mut people = 1;
    // Two runs of three do without what takes long to check.
    let mut large = if seed % 3 == 1 { 0 } else { 2 };
    for action in 1..=16 {
        let open_store = store.as_ref().expect("it is open between steps");
        let mut what = random.u8(0..21);
        if (10..15).contains(&what) || what == 19 {
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
            // Somebody out of the first people, or out of an import.
            19 => {
                erase(open_store, action, [people]);
                people = action * 10_000 + 9_999;
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
    Run {
        recorder,
        inside: "",
        kept: None,
        steps,
        moments: watch.moments(),
    }
}

pub(super) const PASSWORD: &str = "first";

/// People of both packs and both tails of [`made`].
pub(super) const ERASED: [u64; 4] = [10, 150, 20, 2_500];

/// A register of two streams, each with a pack and a tail.
pub(super) fn made(folder: &Path) -> Store {
    let (store, _) = Store::create_at_cost(folder, founding(), PASSWORD, NOW, KeyCost::for_tests())
        .expect("an empty folder takes a register");
    add_many(&store, 1, 100..1_200);
    add_many(&store, 2, 10..13);
    store.close().expect("writable");
    // The folder becomes a copy of itself: a new stream begins.
    let aside = folder.with_extension("copy");
    copy(folder, &aside);
    fs::remove_dir_all(folder).expect("writable");
    copy(&aside, folder);
    fs::remove_dir_all(&aside).expect("writable");
    let (store, report) = open(folder, PASSWORD).expect("it opens");
    assert!(report.copied);
    add_many(&store, 3, 2_000..3_100);
    add_many(&store, 4, 20..23);
    store
        .write(ctx(5), |tx| tx.append(tag(10, "tag")))
        .expect("writable");
    store.save_columns().expect("writable");
    store
}

fn step(store: &Store) -> Step {
    Step {
        digest: digest(store),
        password: PASSWORD.to_owned(),
    }
}

/// Erases people of both packs and both tails; power may be cut before each thing.
fn erasing(folder: &Path, seed: u64) -> Run {
    made(folder).close().expect("writable");
    // Only what is opened from here on is recorded.
    let recording = Recorder::start(folder);
    let recorder = Arc::clone(&recording.0);
    let (store, _) = open(folder, PASSWORD).expect("it opens");
    let watch = Watch::one_of(&recorder, 1, seed);
    let mut steps = vec![step(&store)];
    watch.acknowledge();
    erase(&store, 6, ERASED);
    watch.acknowledge();
    steps.push(step(&store));
    // What is asked of the disk now comes after the erasure was told of.
    add(&store, 30);
    steps.push(step(&store));
    drop(store);
    drop(recording);
    Run {
        recorder,
        inside: "",
        kept: None,
        steps,
        moments: watch.moments(),
    }
}

/// A backup takes the place of a register, in which somebody was erased since; power may be
/// cut before each thing. `keep`: what was there before is kept.
fn restoring(place: &Path, keep: bool, seed: u64) -> Run {
    let folder = place.join("disk").join("register");
    let backup = place.join("copy.birge-backup");
    fs::create_dir_all(place.join("disk")).expect("writable");
    let store = made(&folder);
    store.backup(&backup, NOW, &Quiet).expect("writable");
    add(&store, 40);
    erase(&store, 41, ERASED);
    let mut steps = vec![step(&store)];
    store.close().expect("writable");
    let recording = Recorder::start(&place.join("disk"));
    let recorder = Arc::clone(&recording.0);
    let (store, _) = open(&folder, PASSWORD).expect("it opens");
    let watch = Watch::one_of(&recorder, 1, seed);
    watch.acknowledge();
    let kept = keep.then_some("register-before");
    let prepared = if keep {
        store.close().expect("writable");
        let unlock = Unlock::password(PASSWORD);
        Store::prepare_restore_of_closed(&backup, &folder, unlock, NOW, &Quiet)
    } else {
        let prepared = store.prepare_restore(&backup, &ctx(42), &Quiet);
        store.close().expect("writable");
        prepared
    };
    let keep = kept.map(|name| folder.with_file_name(name));
    prepared
        .expect("prepared")
        .swap(keep.as_deref())
        .expect("swapped");
    watch.acknowledge();
    let (store, _) = open(&folder, PASSWORD).expect("it opens");
    steps.push(step(&store));
    add(&store, 43);
    steps.push(step(&store));
    drop(store);
    drop(recording);
    Run {
        recorder,
        inside: "register",
        kept,
        steps,
        moments: watch.moments(),
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
    let disk = place.path().join("disk");
    let folder = disk.join(run.inside);
    let wrong = |what: &str| {
        Err(format!(
            "seed {seed}, {cut:?} after {} things, {} steps acknowledged: {what}",
            moment.done, moment.acknowledged
        ))
    };
    // Every fourth disk has lost the view altogether.
    let view = (!seed.is_multiple_of(4)).then(|| moment.view.path());
    run.recorder
        .image(moment.done, cut, barriers, seed, view, &disk);
    // The first look at a folder finishes a swap that was cut off.
    let _ = Store::read_marker(&folder);
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
    let gone = store.ended().into_keys().collect();
    if bodies_about(&store, &gone) > 0 || folder.join("erasing").exists() {
        return wrong("something is left of somebody who was erased");
    }
    if let (Some(kept), [.., last, _]) = (run.kept, run.steps.as_slice())
        && last.digest == found
    {
        let kept = disk.join(kept);
        let whole = at_home(&kept, PASSWORD)
            && open(&kept, PASSWORD).is_ok_and(|(kept, _)| digest(&kept) == run.steps[0].digest);
        if !whole {
            return wrong("the register that gave way is not whole");
        }
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
            let cut = KINDS[kind];
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

const KINDS: [Cut; 3] = [Cut::Dropped, Cut::Kept, Cut::Torn];

/// Cuts power at moments of one work: at every one of them in every way in the long run,
/// else at some, spread over all. Answers how many cuts and how many moments there were.
#[track_caller]
fn cut_all(run: &Run, seed: u64, first: usize) -> (u64, usize) {
    let every = usize::try_from(times(9, 1)).expect("a small number");
    let mut cuts = 0;
    for (index, moment) in run
        .moments
        .iter()
        .enumerate()
        .skip(first % every)
        .step_by(every)
    {
        for (way, cut) in KINDS.into_iter().enumerate() {
            if every > 1 && way != index / every % KINDS.len() {
                continue;
            }
            let seed = seed * 1_000 + (index * KINDS.len() + way) as u64;
            assert_eq!(check(run, moment, cut, Barriers::All, seed), Ok(()));
            cuts += 1;
        }
    }
    (cuts, run.moments.len())
}

#[test]
fn a_power_cut_at_every_step_of_an_erasure_leaves_the_person_or_nothing_of_them() {
    let (mut cuts, mut steps) = (0, 0);
    for round in 1..=times(1, 2) {
        let place = tempfile::tempdir().expect("a temporary folder");
        let run = erasing(&place.path().join("register"), round);
        let (done, moments) = cut_all(&run, round, 0);
        cuts += done;
        steps = steps.max(moments);
    }
    tell(
        "power cuts in an erasure",
        &format!("{cuts} at {steps} moments, 0 lost, 0 with anything left of the erased"),
    );
}

#[test]
fn a_power_cut_at_every_step_of_a_restore_leaves_the_present_or_the_restored_register() {
    let (mut cuts, mut steps) = (0, 0);
    for (round, keep) in [(1, false), (2, true)] {
        let place = tempfile::tempdir().expect("a temporary folder");
        let run = restoring(place.path(), keep, round);
        // Unpacking is long and the swap short: of that, every moment is tried always.
        let (done, moments) = cut_all(&run, round, 4);
        cuts += done;
        steps += moments;
        for (index, moment) in run.moments.iter().enumerate() {
            if run.recorder.is_of_folders(moment.done) {
                for cut in KINDS {
                    let seed = round * 100_000 + index as u64;
                    assert_eq!(check(&run, moment, cut, Barriers::All, seed), Ok(()));
                    cuts += 1;
                }
            }
        }
    }
    tell(
        "power cuts in a restore over the present",
        &format!("{cuts} at {steps} moments, 0 lost, 0 in between"),
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
