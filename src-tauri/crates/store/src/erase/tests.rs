use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

use changes::{Act, Edit, Heads, Operation, Segment, StreamId, Tail, Volunteers};
use domain::{Blocked, PersonName, VolunteerMember, VolunteerValue};

use crate::journal::frames::{FileKind, Found, Frames};
use crate::records::Kept;
use crate::trial::{
    NOW, PASSWORD, Trial, action, add, add_many, assert_sound, bodies_about, copy, ctx, erase,
    erasing, erasure, files, id, person,
};
use crate::view::Tree;
use crate::{Done, Quiet, Store, StoreError, Unlock, snapshot};

/// Letters that nothing else in a register has.
const MARKER: &str = "Ҕҕҏҗҡ";

fn marked(n: u64) -> Operation {
    let name = PersonName::parse(&format!("Т{MARKER}"), "Ер", "").expect("an invented name holds");
    Operation::Volunteer {
        id: id(n),
        edits: vec![
            Edit::<Volunteers>::Put {
                value: VolunteerValue::Name(name),
                base: Vec::new(),
            },
            Edit::Add(VolunteerMember::Tag(format!("белгі {MARKER}"))),
        ],
    }
}

fn note(n: u64) -> Operation {
    Operation::Volunteer {
        id: id(n),
        edits: vec![Edit::Put {
            value: VolunteerValue::Notes(Some(format!("кейін {MARKER}"))),
            base: Vec::new(),
        }],
    }
}

#[track_caller]
fn write(store: &Store, by: u64, operations: impl IntoIterator<Item = Operation>) {
    let done = store.write(ctx(by), |tx| {
        for operation in operations {
            tx.append(operation)?;
        }
        Ok::<_, StoreError>(())
    });
    assert!(matches!(done, Ok(Done::Now { .. })), "{done:?}");
}

fn has_marker(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).contains(MARKER)
}

/// Where the marker stands, whatever way one looks: raw bytes and names of files, every frame
/// of every file of the journal opened, every value of the view, the saved columns.
fn traces(store: &Store, folder: &Path) -> BTreeSet<String> {
    let inner = store.inner();
    let mut found = BTreeSet::new();
    for path in files(folder, "") {
        let name = path.to_string_lossy().into_owned();
        let bytes = fs::read(&path).expect("readable");
        if has_marker(&bytes) || has_marker(name.as_bytes()) {
            found.insert(format!("raw {name}"));
        }
        let stream = path
            .parent()
            .and_then(|parent| u128::from_str_radix(parent.file_name()?.to_str()?, 16).ok());
        let Some(stream) = stream.map(|number| StreamId::from_bytes(number.to_be_bytes())) else {
            continue;
        };
        for kind in [FileKind::Tail, FileKind::Pack] {
            let frames = inner.journal.frames(stream, kind);
            if plains(&frames, &bytes)
                .iter()
                .any(|plain| has_marker(plain))
            {
                found.insert(format!("frame {name}"));
            }
        }
    }
    let view = inner.view();
    for tree in [
        Tree::Meta,
        Tree::Volunteers,
        Tree::Organisations,
        Tree::Register,
        Tree::Actions,
        Tree::Joins,
    ] {
        inner.vault.each_text(&*view, tree, &mut |plain| {
            if has_marker(plain) {
                found.insert(format!("view {tree:?}"));
            }
        });
    }
    let saved = snapshot::read(
        folder,
        snapshot::Part::People,
        &inner.columns_sealer,
        inner.vault.register(),
    );
    if saved.is_some_and(|(_, _, bytes)| has_marker(&bytes)) {
        found.insert("columns".to_owned());
    }
    if has_marker(&store.columns().snapshot()) {
        found.insert("columns in memory".to_owned());
    }
    found
}

/// The texts of all frames, unpacked.
fn plains(frames: &Frames, bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut plains = Vec::new();
    for found in frames.scan(bytes) {
        let Found::Sound { plain, .. } = found else {
            continue;
        };
        let entries = Segment::decode(&plain)
            .map(Segment::into_entries)
            .or_else(|_| Tail::decode(&plain).map(Tail::into_entries));
        for entry in entries.unwrap_or_default() {
            plains.extend(entry.body().map(<[u8]>::to_vec));
        }
        plains.push(plain);
    }
    plains
}

/// A register with the marker in a pack and in the tail of a stream that nobody writes any
/// more, and in a pack and in the tail of its own.
fn scattered() -> (Trial, Store) {
    let (trial, store) = Trial::new();
    add(&store, 1);
    write(&store, 2, (100..1_200).map(person).chain([marked(10)]));
    write(&store, 3, [marked(11)]);
    write(&store, 4, [note(10)]);
    store.close().expect("closing works");
    // The folder becomes a copy of itself: a new stream begins.
    let (old, new) = (trial.path(), trial.path().with_extension("copy"));
    copy(&old, &new);
    fs::remove_dir_all(&old).expect("writable");
    copy(&new, &old);
    fs::remove_dir_all(&new).expect("writable");
    let (store, report) = trial.try_open().expect("it opens");
    assert!(report.copied, "it is a copy");
    write(&store, 5, (2_000..3_100).map(person).chain([marked(12)]));
    write(&store, 6, [marked(13), note(12)]);
    add(&store, 7);
    store.save_columns().expect("saving works");
    (trial, store)
}

const SCATTERED: [u64; 4] = [10, 11, 12, 13];

#[test]
fn of_an_erased_person_no_byte_of_the_folder_speaks() {
    let (trial, store) = scattered();
    let before = traces(&store, &trial.path());
    assert!(
        before.len() >= 7,
        "the search finds what is there: {before:?}"
    );
    // What lies sealed on the disk is known by its own bytes.
    let sealed: Vec<Vec<u8>> = SCATTERED
        .iter()
        .map(|n| {
            let value = store.inner().view().get(&Volunteers::key(id(*n)));
            value.expect("readable").expect("it is there")[..24].to_vec()
        })
        .collect();
    let on_disk = |path: &Path| -> usize {
        let all: Vec<Vec<u8>> = files(path, "")
            .iter()
            .map(|file| fs::read(file).expect("readable"))
            .collect();
        sealed
            .iter()
            .filter(|sealed| {
                all.iter()
                    .any(|bytes| bytes.windows(24).any(|piece| piece == &sealed[..]))
            })
            .count()
    };
    store.inner().view().settle().expect("writable");
    assert_eq!(
        on_disk(&trial.path()),
        4,
        "the engine keeps values as they are"
    );

    let done = erase(&store, 20, SCATTERED);
    assert_eq!((done.people, done.bodies, done.finished), (4, 6, true));
    assert_eq!(traces(&store, &trial.path()), BTreeSet::new());
    assert_eq!(on_disk(&trial.path()), 0, "no old page is left");
    for n in SCATTERED {
        assert_eq!(store.volunteer(id(n)).expect("readable"), None);
        assert!(store.is_ended(id(n)));
        assert!(!store.columns().contains(id(n)));
    }
    assert_sound(&store);
    store.close().expect("closing works");

    let store = trial.open();
    assert_eq!(traces(&store, &trial.path()), BTreeSet::new());
    assert_eq!(store.ended().len(), 4);
    assert_eq!(store.columns().len(), 2_202, "everybody else is here");
    store.rebuild(&Quiet).expect("rebuilding works");
    assert_sound(&store);
    assert!(!trial.path().join("erasing").exists());
}

#[test]
fn the_history_of_others_and_their_undo_stay() {
    let (_trial, store) = Trial::new();
    write(&store, 1, [person(1), marked(2), person(3)]);
    erase(&store, 2, [2]);
    let action = store
        .action(action(1))
        .expect("readable")
        .expect("it was done");
    assert_eq!(store.subjects(&action).expect("readable").len(), 2);
    assert_eq!(
        store.history::<Volunteers>(id(1)).expect("readable").len(),
        1
    );
    let history = store.history::<Volunteers>(id(2)).expect("readable");
    assert_eq!(history.len(), 1, "the erasure alone is told");
    assert_eq!(history[0].act, Act::Erased);
}

/// Names and lengths of all files but those of the engine, and which views there are.
fn state_of(folder: &Path) -> Vec<String> {
    let mut state = Vec::new();
    for path in files(folder, "") {
        let name = path
            .strip_prefix(folder)
            .expect("it lies in it")
            .to_string_lossy();
        match name.strip_prefix("view.") {
            Some(rest) => state.extend(rest.split_once('/').map(|(n, _)| format!("view {n}"))),
            None => {
                let length = fs::metadata(&path).map_or(0, |about| about.len());
                state.push(format!("{name} {length}"));
            }
        }
    }
    state.dedup();
    state
}

#[test]
fn an_erasure_that_is_cut_off_anywhere_is_finished_at_the_next_open() {
    let (trial, store) = scattered();
    let images: Mutex<Vec<(Vec<String>, PathBuf)>> = Mutex::default();
    let beside = trial.path().with_extension("images");
    let image = || {
        let mut images = images.lock().expect("no test panicked in it");
        // A state that differs only in how far the engine of a view has come is known.
        let state = state_of(&trial.path());
        if images.last().is_none_or(|(last, _)| *last != state) {
            let path = beside.join(images.len().to_string());
            copy(&trial.path(), &path);
            images.push((state, path));
        }
        true
    };
    let people = SCATTERED.map(|n| (id(n), erasure())).to_vec();
    // Each step is told before it is done, so each image is what a kill there leaves.
    store
        .erase(erasing(20), people, &|_, _| image())
        .expect("erasing works");
    let images = images.into_inner().expect("no test panicked in it");
    assert!(images.len() >= 5, "{} states", images.len());
    for (_, path) in &images {
        let (store, report) =
            Store::open(path, Unlock::password(PASSWORD), NOW, &Quiet).expect("it opens");
        assert!(report.lost.is_empty(), "{report:?}");
        assert_eq!(traces(&store, path), BTreeSet::new(), "{}", path.display());
        assert_eq!(store.ended().len(), 4);
        assert_sound(&store);
        store.close().expect("closing works");
        assert!(!path.join("erasing").exists());
    }
}

#[test]
fn an_erasure_that_is_stopped_holds_and_is_finished_later() {
    let (trial, store) = scattered();
    let people = SCATTERED.map(|n| (id(n), erasure())).to_vec();
    let done = store
        .erase(erasing(20), people, &|done, _| done == 0)
        .expect("the people are erased")
        .value()
        .expect("for the first time");
    assert!(!done.finished);
    assert_eq!(store.volunteer(id(10)).expect("readable"), None);
    store.close().expect("closing works");
    let (store, report) = trial.try_open().expect("it opens");
    assert!(report.erased);
    assert_eq!(traces(&store, &trial.path()), BTreeSet::new());
    assert_sound(&store);
}

#[test]
fn an_erasure_that_came_with_other_entries_is_carried_out_at_open() {
    let (trial, store) = scattered();
    write(
        &store,
        20,
        SCATTERED.map(|n| Operation::Erase {
            id: id(n),
            erasure: erasure(),
        }),
    );
    store.close().expect("closing works");
    // As it came from elsewhere: the entries are there and nothing says what is due.
    fs::remove_file(trial.path().join("erasing")).expect("it stands");
    fs::remove_file(trial.path().join("view")).expect("it is there");
    let (store, report) = trial.try_open().expect("it opens");
    assert!(report.erased && report.rebuilt.is_some(), "{report:?}");
    assert_eq!(traces(&store, &trial.path()), BTreeSet::new());
    assert_sound(&store);
}

#[test]
fn nothing_is_written_about_somebody_who_was_erased() {
    let (_trial, store) = Trial::new();
    write(&store, 1, [marked(1)]);
    erase(&store, 2, [1]);
    let refused = store.write(ctx(3), |tx| {
        assert_eq!(tx.volunteer(id(1))?, None);
        tx.append(note(1))?;
        Ok::<_, StoreError>(())
    });
    assert!(matches!(refused, Err(StoreError::Gone)), "{refused:?}");
}

#[test]
fn an_erasure_twice_is_one_and_the_first_stays() {
    let (trial, store) = Trial::new();
    write(&store, 1, [marked(1)]);
    erase(&store, 2, [1]);
    let again = store.erase(erasing(2), vec![(id(1), erasure())], &Quiet);
    assert!(matches!(again, Ok(Done::Already(_))), "{again:?}");
    store.close().expect("closing works");
    let store = trial.open();
    assert_eq!(store.ended().get(&id(1)), Some(&erasure()));
}

#[test]
fn damage_beside_an_erased_person_is_told_as_before() {
    let (trial, store) = Trial::new();
    write(&store, 1, (100..3_000).map(person).chain([marked(10)]));
    store.close().expect("closing works");
    let pack = trial.packs().pop().expect("an import makes a pack");
    let mut bytes = fs::read(&pack).expect("readable");
    bytes[200] ^= 1;
    fs::write(&pack, bytes).expect("writable");
    let store = trial.open();
    let before = store.check(&Quiet).expect("checking works");
    assert!(!before.ok);
    erase(&store, 2, [10]);
    let after = store.check(&Quiet).expect("checking works");
    assert_eq!(before.problems.first(), after.problems.first());
    assert!(
        store.volunteer(id(100)).expect("readable").is_some(),
        "the view still has whom the damage took"
    );
    assert_eq!(traces(&store, &trial.path()), BTreeSet::new());
}

#[test]
fn many_people_cost_one_writing() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1_000..4_000);
    let number = |path: &Path| crate::generation::current(path).expect("it is named");
    let before = number(&trial.path());
    let done = erase(&store, 2, 1_000..2_500);
    assert_eq!((done.people, done.bodies), (1_500, 1_500));
    assert_eq!(number(&trial.path()), before + 1);
    assert_eq!(store.columns().len(), 1_500);
    let mut bodies = 0;
    store
        .inner()
        .journal
        .after(&Heads::default(), &mut |piece| {
            let entries = match piece {
                crate::journal::read::Piece::Segment { segment, .. } => segment.into_entries(),
                crate::journal::read::Piece::Tail { entries, .. } => entries,
                crate::journal::read::Piece::Lost(lost) => panic!("{lost:?}"),
            };
            bodies += entries
                .iter()
                .filter(|entry| entry.body().is_some())
                .count();
            Ok(true)
        })
        .expect("readable");
    assert_eq!(
        bodies,
        1 + 1_500 + 1_500,
        "founding, the others, the erasures"
    );
    assert_sound(&store);
}

#[test]
fn a_blocked_person_is_in_no_list_and_comes_back() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..4);
    let block = |by, blocked: Option<Blocked>| {
        let base = store
            .volunteer_record(id(2))
            .expect("readable")
            .expect("there");
        write(
            &store,
            by,
            [Operation::Volunteer {
                id: id(2),
                edits: vec![Edit::Put {
                    base: base.bases(domain::VolunteerField::Blocked),
                    value: VolunteerValue::Blocked(blocked),
                }],
            }],
        );
    };
    let since = domain::Day::from_ymd_opt(2026, 11, 25).expect("a day");
    block(
        2,
        Some(Blocked {
            since,
            reason: None,
        }),
    );
    assert_eq!(store.blocked(), BTreeSet::from([id(2)]));
    assert!(!store.columns().contains(id(2)));
    assert!(store.volunteer(id(2)).expect("readable").is_some());
    assert_sound(&store);
    block(3, None);
    assert!(store.blocked().is_empty() && store.columns().contains(id(2)));
    block(
        4,
        Some(Blocked {
            since,
            reason: None,
        }),
    );
    store.close().expect("closing works");
    let store = trial.open();
    assert!(store.is_blocked(id(2)), "the saved columns keep it");
    store.rebuild(&Quiet).expect("rebuilding works");
    assert!(store.is_blocked(id(2)) && store.columns().len() == 2);
}

const FOLDER: &str = "STORE_ERASE_FOLDER";
const FIRST: &str = "STORE_ERASE_FIRST";
/// People of the trial that is killed: some in a pack, some in the tail.
const PEOPLE: std::ops::Range<u64> = 0..1_060;

/// The one that erases; does nothing unless the parent asks.
#[test]
fn child() {
    let (Ok(folder), Ok(first)) = (std::env::var(FOLDER), std::env::var(FIRST)) else {
        return;
    };
    let first: u64 = first.parse().expect("the parent gives a number");
    let (store, _) =
        Store::open(folder.as_ref(), Unlock::password(PASSWORD), NOW, &Quiet).expect("it opens");
    for n in first..PEOPLE.end {
        // From both ends, so that pack and tail are written anew.
        let whom = if n % 2 == 0 {
            n / 2
        } else {
            PEOPLE.end - 1 - n / 2
        };
        erase(&store, 10_000 + n, [whom]);
        println!("done {whom} {n}");
    }
}

#[test]
fn a_killed_erasure_of_which_was_told_holds_and_the_next_open_finishes_what_was_begun() {
    let (trial, store) = Trial::new();
    write(&store, 1, (0..1_030).map(marked));
    write(&store, 2, (1_030..PEOPLE.end).map(marked));
    store.close().expect("closing works");
    let mut next = 0;
    for acknowledged in [1, 3, 2] {
        let mut child = Command::new(std::env::current_exe().expect("a test program has a path"))
            .args(["--exact", "erase::tests::child", "--nocapture"])
            .env(FOLDER, trial.path())
            .env(FIRST, next.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the test program starts once more");
        let mut told = Vec::new();
        let output = BufReader::new(child.stdout.take().expect("it is piped"));
        for line in output.lines() {
            let line = line.expect("the child writes text");
            let numbers = line.rsplit_once("done ").and_then(|(_, numbers)| {
                let (whom, n) = numbers.split_once(' ')?;
                Some((whom.parse::<u64>().ok()?, n.parse::<u64>().ok()?))
            });
            told.extend(numbers);
            if told.len() == acknowledged {
                child.kill().expect("it runs");
            }
        }
        child.wait().expect("it was started");
        let (store, report) = trial.try_open().expect("it opens");
        assert!(report.lost.is_empty(), "{report:?}");
        for (whom, n) in &told {
            assert!(store.is_ended(id(*whom)), "{whom} was told of");
            next = next.max(n + 1);
        }
        let gone: BTreeSet<_> = store.ended().into_keys().collect();
        next = next.max(gone.len() as u64);
        assert_eq!(bodies_about(&store, &gone), 0);
        assert_sound(&store);
        store.close().expect("closing works");
        assert!(!trial.path().join("erasing").exists());
    }
}
