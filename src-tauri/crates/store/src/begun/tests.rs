use std::fs;

use domain::{ActionId, OperatorId};

use super::BegunPart::{List, Said};
use crate::trial::{Trial, add, erase, files};
use crate::{Store, StoreError};

const LIST: ActionId = ActionId::from_bytes([7; 16]);
const OTHER: ActionId = ActionId::from_bytes([8; 16]);
const OPERATOR: OperatorId = OperatorId::from_bytes([5; 16]);
const NEIGHBOUR: OperatorId = OperatorId::from_bytes([6; 16]);
/// Letters that nothing else in a register has.
const MARKER: &str = "Ҕҕҏҗҡ";

fn keep(store: &Store) {
    for part in [List, Said] {
        let kept = store.keep_begun(OPERATOR, LIST, part, MARKER.as_bytes());
        kept.expect("there is room");
    }
}

fn said(store: &Store) -> Result<Option<Vec<u8>>, StoreError> {
    store.read_begun(OPERATOR, LIST, Said)
}

#[test]
fn what_was_kept_is_there_at_the_next_open_and_goes_when_it_is_forgotten() {
    let (trial, store) = Trial::new();
    keep(&store);
    store
        .keep_begun(OPERATOR, LIST, Said, "екінші".as_bytes())
        .expect("there is room");
    store.close().expect("closes");
    let store = trial.open();
    let found = store.begun().expect("readable");
    let found: Vec<_> = found
        .iter()
        .map(|file| (file.operator, file.list))
        .collect();
    assert_eq!(found, [(OPERATOR, LIST)]);
    let kept = said(&store).expect("sound");
    assert_eq!(
        kept.as_deref(),
        Some("екінші".as_bytes()),
        "the last word stands"
    );
    for _ in 0..2 {
        store.forget_begun(OPERATOR, LIST).expect("writable");
        assert!(store.begun().expect("readable").is_empty());
        assert_eq!(store.read_begun(OPERATOR, LIST, List).expect("fine"), None);
    }
}

#[test]
fn no_byte_on_the_disk_says_what_was_kept() {
    let (trial, store) = Trial::new();
    keep(&store);
    let all = files(&trial.path(), "");
    assert!(
        all.iter()
            .any(|path| path.ends_with(format!("{LIST}.list")))
    );
    for path in all {
        let bytes = fs::read(&path).expect("readable");
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(MARKER), "{}", path.display());
    }
}

#[test]
fn a_file_that_was_changed_cut_or_moved_is_damaged_and_opens_nothing() {
    let (trial, store) = Trial::new();
    keep(&store);
    let path = files(&trial.path(), ".said").remove(0);
    let whole = fs::read(&path).expect("readable");
    for length in 0..whole.len() {
        fs::write(&path, &whole[..length]).expect("writable");
        assert!(matches!(said(&store), Err(StoreError::RecordDamaged)));
    }
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        fs::write(&path, &changed).expect("writable");
        assert!(matches!(said(&store), Err(StoreError::RecordDamaged)));
    }
    fs::write(&path, &whole).expect("writable");
    said(&store).expect("sound again");
    // Under the name of another list, of another operator, and in the place of the other part.
    let folder = trial.path().join("lists");
    let theirs = folder.join(NEIGHBOUR.to_string());
    fs::create_dir(&theirs).expect("writable");
    let own = folder.join(OPERATOR.to_string());
    fs::copy(&path, own.join(format!("{OTHER}.said"))).expect("copied");
    fs::copy(&path, theirs.join(format!("{LIST}.said"))).expect("copied");
    fs::copy(&path, own.join(format!("{LIST}.list"))).expect("copied");
    for (operator, list, part) in [
        (OPERATOR, OTHER, Said),
        (NEIGHBOUR, LIST, Said),
        (OPERATOR, LIST, List),
    ] {
        let read = store.read_begun(operator, list, part);
        assert!(matches!(read, Err(StoreError::RecordDamaged)), "{list}");
    }
}

#[test]
fn what_a_power_cut_left_half_kept_is_swept_and_the_rest_stays() {
    let (trial, store) = Trial::new();
    keep(&store);
    let kept = store.keep_begun(OPERATOR, OTHER, List, b"half");
    kept.expect("there is room");
    let own = trial.path().join("lists").join(OPERATOR.to_string());
    fs::write(own.join(format!("{LIST}.said.new")), b"half").expect("writable");
    store.sweep_begun().expect("writable");
    let mut left: Vec<_> = files(&own, "");
    left.sort();
    let whole = ["list", "said"].map(|ending| own.join(format!("{LIST}.{ending}")));
    assert_eq!(left, whole);
}

#[test]
fn an_erasure_removes_every_list_that_was_begun() {
    let (trial, store) = Trial::new();
    add(&store, 1);
    keep(&store);
    erase(&store, 2, [1]);
    assert_eq!(said(&store).expect("readable"), None);
    assert!(!trial.path().join("lists").exists());
    keep(&store);
    assert!(said(&store).expect("sound").is_some(), "it is kept anew");
}
