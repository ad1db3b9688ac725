//! A temporary register for the tests of this crate, and invented people.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use changes::{Act, Edit, Heads, Operation, Volunteers};
use domain::{
    ActionId, Erasure, ErasureGround, OperatorId, PersonName, Timestamp, Volunteer, VolunteerId,
    VolunteerMember, VolunteerValue,
};

use crate::journal::read::Piece;
use crate::{
    Ctx, Done, Founding, KeyCost, OpenReport, Quiet, RecoveryCode, Store, StoreError, Unlock,
};

pub(crate) const PASSWORD: &str = "бірге-2026";
pub(crate) const NOW: Timestamp = Timestamp(1_795_000_000_000);

/// A folder with a register that was made and closed, or is open.
pub(crate) struct Trial {
    folder: tempfile::TempDir,
    pub(crate) code: RecoveryCode,
}

pub(crate) fn founding() -> Founding {
    Founding {
        organisation: "Қамқор".to_owned(),
        region: None,
        practice: false,
        operator_name: "Айгерім".to_owned(),
        device_name: "Үстел 1".to_owned(),
        language: "kk".to_owned(),
    }
}

impl Trial {
    pub(crate) fn new() -> (Self, Store) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("register");
        let (store, code) =
            Store::create_at_cost(&path, founding(), PASSWORD, NOW, KeyCost::for_tests())
                .expect("an empty folder takes a register");
        (Self { folder, code }, store)
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("register")
    }

    /// Opens it; what the report says of who opened is left out.
    pub(crate) fn try_open(&self) -> Result<(Store, OpenReport), StoreError> {
        open_with(&self.path(), PASSWORD)
    }

    /// Opens it and expects that nothing had to be put right.
    #[track_caller]
    pub(crate) fn open(&self) -> Store {
        let (store, report) = self.try_open().expect("it opens");
        assert_eq!(report, OpenReport::default(), "nothing was amiss");
        store
    }

    /// The file of the own stream's tail.
    pub(crate) fn tail(&self) -> PathBuf {
        files(&self.path().join("journal"), "tail")
            .pop()
            .expect("there is a tail")
    }

    pub(crate) fn packs(&self) -> Vec<PathBuf> {
        files(&self.path().join("journal"), ".pack")
    }
}

/// Opens a folder with a password; what the report says of who opened is left out.
pub(crate) fn open_with(folder: &Path, password: &str) -> Result<(Store, OpenReport), StoreError> {
    let (store, mut report) = Store::open(folder, Unlock::password(password), NOW, &Quiet)?;
    assert!(report.operator.take().is_some(), "a seat opened it");
    report.refused_attempts = 0;
    Ok((store, report))
}

/// All files below a folder whose names end like this, in order.
pub(crate) fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            found.extend(files(&path, end));
        } else if path.to_string_lossy().ends_with(end) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Copies a folder with all it holds.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("writable");
    for entry in std::fs::read_dir(from).expect("readable") {
        let path = entry.expect("readable").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("copying works");
        }
    }
}

pub(crate) fn id(n: u64) -> VolunteerId {
    VolunteerId::from_bytes(u128::from(n).to_be_bytes())
}

pub(crate) fn action(n: u64) -> ActionId {
    ActionId::from_bytes((u128::from(n) + (1 << 100)).to_be_bytes())
}

pub(crate) fn ctx(n: u64) -> Ctx {
    Ctx {
        action: action(n),
        operator: OperatorId::from_bytes([9; 16]),
        now: NOW,
        act: Act::VolunteerAdded,
        undoes: None,
    }
}

fn name(n: u64) -> PersonName {
    let surnames = ["Ахметов", "Сериков", "Kim", "Жұмабаев"];
    let letters = ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'к'];
    let number: String = n
        .to_string()
        .bytes()
        .map(|digit| letters[usize::from(digit - b'0')])
        .collect();
    PersonName::parse(surnames[n as usize % 4], &format!("Ер{number}"), "")
        .expect("an invented name holds")
}

pub(crate) fn person(n: u64) -> Operation {
    let put = |value| Edit::<Volunteers>::Put {
        value,
        base: Vec::new(),
    };
    Operation::Volunteer {
        id: id(n),
        edits: vec![put(VolunteerValue::Name(name(n)))],
    }
}

pub(crate) fn tag(n: u64, text: &str) -> Operation {
    Operation::Volunteer {
        id: id(n),
        edits: vec![Edit::Add(VolunteerMember::Tag(text.to_owned()))],
    }
}

/// Adds person `n` by action `n`.
#[track_caller]
pub(crate) fn add(store: &Store, n: u64) {
    add_many(store, n, n..n + 1);
}

/// Adds people by one action.
#[track_caller]
pub(crate) fn add_many(store: &Store, action: u64, people: std::ops::Range<u64>) {
    let done = store.write(ctx(action), |tx| {
        for n in people {
            tx.append(person(n))?;
        }
        Ok::<_, StoreError>(())
    });
    assert!(matches!(done, Ok(Done::Now { .. })), "{done:?}");
}

/// How people are erased here.
pub(crate) fn erasure() -> Erasure {
    Erasure::erased(ErasureGround::Request, Some("12-і".to_owned()))
}

/// An action that erases.
pub(crate) fn erasing(by: u64) -> Ctx {
    Ctx {
        act: Act::Erased,
        ..ctx(by)
    }
}

/// Erases people by one action.
#[track_caller]
pub(crate) fn erase(
    store: &Store,
    by: u64,
    people: impl IntoIterator<Item = u64>,
) -> crate::Erased {
    let people = people.into_iter().map(|n| (id(n), erasure())).collect();
    store
        .erase(erasing(by), people, &Quiet)
        .expect("erasing works")
        .value()
        .expect("it was not done before")
}

/// How many entries of the journal still say something about these people.
pub(crate) fn bodies_about(store: &Store, people: &BTreeSet<VolunteerId>) -> usize {
    let mut bodies = 0;
    let mut count = |entries: &[changes::Entry]| {
        bodies += entries
            .iter()
            .filter(|entry| crate::erase::is_about(entry, people))
            .count();
    };
    let read = store
        .inner()
        .journal
        .after(&Heads::default(), &mut |piece| {
            match piece {
                Piece::Segment { segment, .. } => count(segment.entries()),
                Piece::Tail { entries, .. } => count(&entries),
                Piece::Lost(lost) => panic!("{lost:?}"),
            }
            Ok(true)
        });
    read.expect("readable");
    bodies
}

/// Everybody, as the register shows them.
pub(crate) fn everybody(store: &Store) -> Vec<Volunteer> {
    let mut all = Vec::new();
    store
        .each_volunteer(&mut |person| {
            all.push(person);
            std::ops::ControlFlow::Continue(())
        })
        .expect("the view is readable");
    all
}

/// The numbers of everybody.
pub(crate) fn numbers(store: &Store) -> Vec<u64> {
    let number =
        |person: &Volunteer| u64::try_from(u128::from_be_bytes(*person.id.as_bytes())).unwrap_or(0);
    everybody(store).iter().map(number).collect()
}

/// That journal, view and columns agree.
#[track_caller]
pub(crate) fn assert_sound(store: &Store) {
    let report = store.check(&Quiet).expect("checking works");
    assert!(report.ok, "{:?}", report.problems);
}
