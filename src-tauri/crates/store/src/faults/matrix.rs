//! Every kind of file, damaged in every way: what was acknowledged is there or told as lost.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{at_home, digest, set_password, tell, times, try_digest};
use crate::journal::frames::{FileKind, Found, Frames};
use crate::seal::Sealer;
use crate::trial::{
    PASSWORD, Trial, add, add_many, copy, ctx, files, numbers, open_with as open, tag,
};
use crate::{OpenReport, Quiet, Store, StoreError, generation};

/// What is done to a file.
#[derive(Clone, Debug)]
enum Damage {
    Deleted,
    Emptied,
    Cut(usize),
    Flipped(usize),
    Replaced(Vec<u8>),
}

/// A closed register, what it was some while ago, and another one.
struct Base {
    sound: tempfile::TempDir,
    older: tempfile::TempDir,
    other: tempfile::TempDir,
    digest: blake3::Hash,
    entries: u64,
}

/// The people that action `n` adds.
fn people(n: u64) -> std::ops::Range<u64> {
    let count = if n == 5 { 1_100 } else { 2 };
    n * 10_000..n * 10_000 + count
}

fn base() -> Base {
    let (trial, store) = Trial::new();
    let kept = || tempfile::tempdir().expect("a temporary folder");
    for n in 1..8 {
        add_many(&store, n, people(n));
    }
    store.close().expect("writable");
    let older = kept();
    copy(&trial.path(), older.path());
    let store = trial.open();
    for n in 8..14 {
        add_many(&store, n, people(n));
    }
    store
        .write(ctx(100), |tx| tx.append(tag(people(1).start, "tag")))
        .expect("writable");
    store.compact(&Quiet).expect("writable");
    add_many(&store, 14, people(14));
    set_password(&store, PASSWORD);
    let digest = digest(&store);
    let entries = store.entries();
    store.close().expect("writable");
    let sound = kept();
    copy(&trial.path(), sound.path());
    let (another, store) = Trial::new();
    add_many(&store, 1, 500..520);
    store.close().expect("writable");
    let other = kept();
    copy(&another.path(), other.path());
    Base {
        sound,
        older,
        other,
        digest,
        entries,
    }
}

impl Base {
    /// The files of the register, without those that hold nothing of it.
    fn names(&self) -> Vec<PathBuf> {
        files(self.sound.path(), "")
            .iter()
            .map(|path| {
                let inside = path.strip_prefix(self.sound.path());
                inside.expect("it lies there").to_owned()
            })
            .filter(|name| !name.ends_with("lock") && !name.ends_with("reserve"))
            .collect()
    }

    fn read(&self, name: &Path) -> Vec<u8> {
        fs::read(self.sound.path().join(name)).expect("it is there")
    }

    /// The register in a folder of its own, where the device is at home.
    fn fresh(&self) -> tempfile::TempDir {
        let place = tempfile::tempdir().expect("a temporary folder");
        copy(self.sound.path(), place.path());
        assert!(at_home(place.path(), PASSWORD));
        place
    }
}

fn damage(path: &Path, how: &Damage) {
    let read = || fs::read(path).expect("it is there");
    match how {
        Damage::Deleted => fs::remove_file(path).expect("removable"),
        Damage::Emptied => fs::write(path, b"").expect("writable"),
        Damage::Cut(length) => fs::write(path, &read()[..*length]).expect("writable"),
        Damage::Flipped(bit) => {
            let mut bytes = read();
            if let Some(byte) = bytes.get_mut(bit / 8) {
                *byte ^= 1 << (bit % 8);
            }
            fs::write(path, bytes).expect("writable");
        }
        Damage::Replaced(bytes) => fs::write(path, bytes).expect("writable"),
    }
}

fn is_journal(name: &Path) -> bool {
    name.starts_with("journal")
}

/// Damages one file, opens the register and holds it against what it was. `bare`: the view
/// is gone as well, so that the journal has to answer alone. Answers whether the person
/// was told.
#[track_caller]
fn check(base: &Base, name: &Path, how: &Damage, bare: bool) -> bool {
    let place = base.fresh();
    let folder = place.path();
    damage(&folder.join(name), how);
    if bare {
        let number = generation::current(base.sound.path()).expect("it is named");
        fs::remove_dir_all(generation::path(folder, number)).expect("removable");
    }
    let how = match how {
        Damage::Replaced(_) => "Replaced".to_owned(),
        how => format!("{how:?}"),
    };
    let told = format!("{} {how}, bare: {bare}", name.display());
    let (store, report) = open(folder, PASSWORD).unwrap_or_else(|error| panic!("{told}: {error}"));
    let mut noticed = report != OpenReport::default();
    let checked = store.check(&Quiet).expect("checking works");
    noticed |= !checked.ok;
    let found = try_digest(&store);
    let lost: u64 = report.lost.iter().map(crate::Lost::entries).sum();
    if found.as_ref().ok() != Some(&base.digest) {
        assert!(noticed, "{told}: silently wrong");
        if bare && is_journal(name) {
            check_lost(base, &store, &report, &told);
        } else {
            // A view that is damaged where it was not read yet is made anew from the journal.
            store
                .rebuild(&Quiet)
                .unwrap_or_else(|error| panic!("{told}: {error}"));
            assert_eq!(digest(&store), base.digest, "{told}: {report:?}");
        }
    } else if is_journal(name) && !bare {
        assert!(noticed, "{told}: the journal is damaged and nobody says so");
    }
    assert!(noticed || lost == 0, "{told}");
    add(&store, 900_000);
    let after = digest(&store);
    store.close().expect("writable");
    let (store, again) = open(folder, PASSWORD).unwrap_or_else(|error| panic!("{told}: {error}"));
    assert_eq!(
        OpenReport {
            lost: Vec::new(),
            ..again
        },
        OpenReport::default(),
        "{told}: the rest was put right"
    );
    assert_eq!(digest(&store), after, "{told}: it goes on");
    noticed
}

/// Every entry is there or told as lost, and of the people exactly those who were in the
/// lost ones are missing.
fn check_lost(base: &Base, store: &Store, report: &OpenReport, told: &str) {
    let stream = report.lost[0].stream;
    let mut missing = BTreeSet::new();
    for seq in 1..=base.entries {
        let entry = store.inner().journal.entry(stream, seq).expect("readable");
        let is_lost = report
            .lost
            .iter()
            .any(|lost| (lost.first..=lost.last).contains(&seq));
        assert!(
            entry.is_some() != is_lost,
            "{told}: entry {seq} is {} and {} told as lost: {report:?}",
            if entry.is_some() { "there" } else { "missing" },
            if is_lost { "is" } else { "not" },
        );
        if is_lost {
            missing.insert(seq);
        }
    }
    // The founding is the first entry, the people follow in their order; the tag is the last
    // but two.
    let order: Vec<u64> = (1..14)
        .flat_map(people)
        .chain([0])
        .chain(people(14))
        .collect();
    let expected: Vec<u64> = order
        .iter()
        .zip(2..)
        .filter(|(person, seq)| **person > 0 && !missing.contains(seq))
        .map(|(person, _)| *person)
        .collect();
    let mut found = numbers(store);
    // A tag alone makes no person of somebody whose entry is lost.
    found.retain(|person| expected.contains(person));
    assert_eq!(found, expected, "{told}: all others are kept");
}

/// Where the frames of a file begin and end.
fn borders(base: &Base, name: &Path) -> Vec<usize> {
    let bytes = base.read(name);
    let stream = name
        .components()
        .nth(1)
        .and_then(|part| u128::from_str_radix(&part.as_os_str().to_string_lossy(), 16).ok())
        .map(|number| changes::StreamId::from_bytes(number.to_be_bytes()))
        .expect("a folder of a stream");
    let kind = if name.ends_with("tail") {
        FileKind::Tail
    } else {
        FileKind::Pack
    };
    let register = Store::read_marker(base.sound.path())
        .expect("readable")
        .register;
    // Headers are in clear.
    let frames = Frames::new(Sealer::new(&[0; 32]), register, stream, kind);
    let mut at = 0;
    let mut found = vec![0];
    while let Some(header) = frames.header(at as u64, &bytes[at..]) {
        at += header.length();
        found.push(at);
    }
    assert_eq!(at, bytes.len(), "the frames cover the file");
    assert!(found.len() >= 2);
    // The scan of the journal itself sees the same headers.
    assert!(!matches!(frames.scan(&bytes).next(), Some(Found::Garbage)));
    found
}

#[test]
fn every_file_that_is_missing_empty_older_or_foreign_is_put_right_or_told() {
    let base = base();
    let mut tried = 0;
    let mut noticed = 0;
    for name in base.names() {
        let mut damages = vec![Damage::Deleted, Damage::Emptied];
        let same = |folder: &Path| {
            // The stream and the number of the view have other names elsewhere.
            let end = name.file_name().expect("it has a name").to_string_lossy();
            let mut candidates = files(folder, &end);
            candidates.retain(|path| path.file_name() == name.file_name());
            candidates.pop()
        };
        for folder in [base.older.path(), base.other.path()] {
            damages.extend(
                same(folder)
                    .map(|path| fs::read(path).expect("readable"))
                    .filter(|bytes| *bytes != base.read(&name))
                    .map(Damage::Replaced),
            );
        }
        for how in &damages {
            for bare in [false, true] {
                if bare
                    && name
                        .components()
                        .next()
                        .is_some_and(|part| part.as_os_str().to_string_lossy().starts_with("view."))
                {
                    continue;
                }
                tried += 1;
                noticed += u64::from(check(&base, &name, how, bare));
            }
        }
    }
    tell(
        "files deleted, emptied, older, foreign",
        &format!("{tried} cases, {noticed} told to the person, the others put right without loss"),
    );
}

#[test]
fn a_journal_cut_at_every_border_and_inside_frames_says_what_is_gone() {
    let base = base();
    let mut tried = 0;
    let inside = times(1, 20) as usize;
    for name in base.names().into_iter().filter(|name| is_journal(name)) {
        let borders = borders(&base, &name);
        let mut cuts: BTreeSet<usize> = borders[..borders.len() - 1].iter().copied().collect();
        for pair in borders.windows(2) {
            cuts.insert(pair[0] + 7);
            for part in 1..=inside {
                cuts.insert(pair[0] + (pair[1] - pair[0]) * part / (inside + 1));
            }
            cuts.insert(pair[1] - 1);
        }
        for cut in cuts {
            for bare in [false, true] {
                check(&base, &name, &Damage::Cut(cut), bare);
                tried += 1;
            }
        }
    }
    tell(
        "journal cut at borders and inside frames",
        &format!("{tried} cuts, each told exactly"),
    );
}

#[test]
fn every_other_file_cut_anywhere_is_put_right_or_told() {
    let base = base();
    let mut random = fastrand::Rng::with_seed(11);
    let each = times(2, 40);
    let (mut tried, mut noticed) = (0, 0);
    for name in base.names().into_iter().filter(|name| !is_journal(name)) {
        let length = base.read(&name).len();
        let mut cuts = BTreeSet::from([1, length.saturating_sub(1)]);
        cuts.extend((0..each).map(|_| random.usize(..length.max(1))));
        for cut in cuts.into_iter().filter(|cut| *cut < length) {
            tried += 1;
            noticed += u64::from(check(&base, &name, &Damage::Cut(cut), false));
        }
    }
    assert!(tried > each, "there are such files");
    tell(
        "main files, keys, columns and files of the view cut anywhere",
        &format!("{tried} cuts, {noticed} told, the others put right without loss"),
    );
}

#[test]
fn no_flipped_bit_is_silently_wrong() {
    let base = base();
    let names = base.names();
    let wanted = times(60, 1_000);
    let mut random = fastrand::Rng::with_seed(7);
    let mut noticed = 0;
    for n in 0..wanted {
        let name = &names[n as usize % names.len()];
        let bits = base.read(name).len() * 8;
        if bits == 0 {
            continue;
        }
        let how = Damage::Flipped(random.usize(..bits));
        let is_view = name.to_string_lossy().starts_with("view.");
        noticed += u64::from(check(&base, name, &how, random.bool() && !is_view));
    }
    tell(
        "flipped bits",
        &format!(
            "{wanted} in {} files, {noticed} told, 0 silently wrong",
            names.len()
        ),
    );
}

#[test]
fn the_main_file_of_another_register_is_refused_and_harms_nothing() {
    let base = base();
    let place = base.fresh();
    for name in ["register.birge", "register.birge.copy"] {
        fs::copy(base.other.path().join(name), place.path().join(name)).expect("writable");
    }
    let before = listing(place.path());
    assert!(matches!(
        open(place.path(), PASSWORD),
        Err(StoreError::ForeignFile)
    ));
    assert_eq!(listing(place.path()), before, "nothing was touched");
    for name in ["register.birge", "register.birge.copy"] {
        fs::copy(base.sound.path().join(name), place.path().join(name)).expect("writable");
    }
    let (store, _) = open(place.path(), PASSWORD).expect("it opens");
    assert_eq!(digest(&store), base.digest);
}

fn listing(folder: &Path) -> Vec<(PathBuf, u64)> {
    files(folder, "")
        .into_iter()
        .map(|path| {
            let length = fs::metadata(&path).map_or(0, |about| about.len());
            (path, length)
        })
        .collect()
}

#[test]
fn an_older_main_file_does_not_bring_an_older_password_back() {
    let (trial, store) = Trial::new();
    let main = trial.path().join("register.birge");
    let older = fs::read(&main).expect("readable");
    set_password(&store, "newer");
    store.close().expect("writable");
    fs::write(&main, older).expect("writable");
    assert!(matches!(
        open(&trial.path(), PASSWORD),
        Err(StoreError::WrongPassword)
    ));
    open(&trial.path(), "newer").expect("the newer one opens");
}
