//! One suite for every engine, and the guards of sled.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use super::{Batch, Key, MemoryView, Shelf, SledView, Soon, Tree, View, Visit, Way, key};
use crate::error::StoreError;

const CACHE: u64 = 4 << 20;

/// Ids of a tree as `walk` gives them.
fn ids(view: &dyn View, tree: Tree, start: Option<u8>, way: Way, limit: usize) -> Vec<u8> {
    let mut found = Vec::new();
    let start = start.map(|byte| [byte; 16]);
    view.walk(tree.singles(), start.as_ref(), way, &mut |id, _| {
        found.push(id[0]);
        if found.len() == limit {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })
    .expect("walking works");
    found
}

fn put(view: &dyn View, puts: &[(Tree, u8, &[u8])]) {
    let mut batch = Batch::default();
    for (tree, id, value) in puts {
        batch.put(key(*tree, &[*id; 16]), value.to_vec());
    }
    view.put(batch).expect("putting works");
}

/// What every engine must do.
fn check(view: &dyn View) {
    let at = |tree, id: u8| view.get(&key(tree, &[id; 16])).expect("reading works");
    assert_eq!(at(Tree::Volunteers, 1), None, "a new view is empty");

    put(view, &[]);
    put(view, &[(Tree::Volunteers, 2, b"two")]);
    put(
        view,
        &[
            (Tree::Volunteers, 1, b"one"),
            (Tree::Actions, 1, b"act"),
            (Tree::Volunteers, 9, b""),
        ],
    );
    put(
        view,
        &[
            (Tree::Volunteers, 2, b"zwei"),
            (Tree::Volunteers, 2, b"deux"),
        ],
    );

    assert_eq!(at(Tree::Volunteers, 1).as_deref(), Some(&b"one"[..]));
    assert_eq!(
        at(Tree::Volunteers, 2).as_deref(),
        Some(&b"deux"[..]),
        "the last put counts"
    );
    assert_eq!(
        at(Tree::Volunteers, 9).as_deref(),
        Some(&b""[..]),
        "empty is not absent"
    );
    assert_eq!(
        at(Tree::Organisations, 1),
        None,
        "trees do not see each other"
    );

    assert_eq!(ids(view, Tree::Volunteers, None, Way::Up, 9), [1, 2, 9]);
    assert_eq!(ids(view, Tree::Volunteers, None, Way::Down, 9), [9, 2, 1]);
    assert_eq!(
        ids(view, Tree::Volunteers, Some(2), Way::Up, 9),
        [2, 9],
        "the start is included"
    );
    assert_eq!(ids(view, Tree::Volunteers, Some(3), Way::Down, 9), [2, 1]);
    assert_eq!(
        ids(view, Tree::Volunteers, None, Way::Up, 1),
        [1],
        "a walk ends when told to"
    );
    assert_eq!(ids(view, Tree::Meta, None, Way::Up, 9), Vec::<u8>::new());
    view.settle().expect("settling works");
}

#[test]
fn the_view_in_memory_keeps_the_promises() {
    check(&MemoryView::default());
}

#[test]
fn the_view_in_sled_keeps_the_promises() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    check(&SledView::create(&folder.path().join("v"), CACHE).expect("making works"));
}

#[test]
fn a_view_that_puts_later_keeps_the_promises() {
    check(&Soon::new(Arc::new(MemoryView::default()), Arc::default()));
}

fn batch(tree: Tree, id: u8, value: &[u8]) -> Batch {
    let mut batch = Batch::default();
    batch.put(key(tree, &[id; 16]), value.to_vec());
    batch
}

#[test]
fn nobody_can_tell_what_waits_from_what_was_put() {
    let trees = [Tree::Volunteers, Tree::Actions, Tree::Meta];
    for seed in 0..40 {
        let mut random = fastrand::Rng::with_seed(seed);
        let soon = Soon::new(Arc::new(MemoryView::default()), Arc::default());
        let plain = MemoryView::default();
        for step in 0_u32..400 {
            let (tree, id) = (trees[random.usize(..3)], random.u8(..20));
            let new = || batch(tree, id, &step.to_le_bytes());
            match random.u8(..10) {
                0..=4 => {
                    soon.put_soon(new()).expect("putting works");
                    plain.put(new()).expect("putting works");
                }
                5 => {
                    soon.put(new()).expect("putting works");
                    plain.put(new()).expect("putting works");
                }
                6 => {
                    let kept = random.usize(..4);
                    soon.bring_all_but(kept).expect("putting works");
                }
                7 => {
                    let way = [Way::Up, Way::Down][random.usize(..2)];
                    let from = random.bool().then_some(id);
                    let walked = |view: &dyn View| ids(view, tree, from, way, 7);
                    assert_eq!(walked(&soon), walked(&plain), "seed {seed}, step {step}");
                }
                _ => {
                    let key = key(tree, &[id; 16]);
                    let found = |view: &dyn View| view.get(&key).expect("reading works");
                    assert_eq!(found(&soon), found(&plain), "seed {seed}, step {step}");
                }
            }
        }
    }
}

#[test]
fn threads_that_bring_in_and_read_see_every_put_at_once() {
    let soon = Soon::new(Arc::new(MemoryView::default()), Arc::default());
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(Ordering::Acquire) {
                    soon.bring().expect("putting works");
                }
            });
        }
        for step in 0_u32..20_000 {
            let at = batch(Tree::Volunteers, 1, &step.to_le_bytes());
            soon.put_soon(at).expect("putting works");
            let found = soon.get(&key(Tree::Volunteers, &[1; 16]));
            assert_eq!(
                found.expect("reading works").as_deref(),
                Some(&step.to_le_bytes()[..])
            );
        }
        done.store(true, Ordering::Release);
    });
}

/// An engine that writes down which keys are put.
#[derive(Debug, Default)]
struct Noting {
    view: MemoryView,
    puts: Mutex<Vec<Key>>,
}

impl View for Noting {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, StoreError> {
        self.view.get(key)
    }

    fn put(&self, batch: Batch) -> Result<(), StoreError> {
        let keys = batch.puts.iter().map(|(key, _)| *key);
        self.puts.lock().expect("nobody panics").extend(keys);
        self.view.put(batch)
    }

    fn walk(
        &self,
        shelf: Shelf,
        start: Option<&[u8; 16]>,
        way: Way,
        visit: &mut Visit<'_>,
    ) -> Result<(), StoreError> {
        self.view.walk(shelf, start, way, visit)
    }

    fn relax(&self, _relaxed: bool) {}

    fn settle(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

#[test]
fn heads_are_put_once_and_after_everything_they_speak_of() {
    let engine = Arc::new(Noting::default());
    let soon = Soon::new(engine.clone(), Arc::default());
    let heads = key(Tree::Meta, &[0; 16]);
    let person = |id: u8| key(Tree::Volunteers, &[id; 16]);
    for id in [1, 2, 1, 3, 4] {
        let mut change = batch(Tree::Volunteers, id, b"somebody");
        change.put(heads, vec![id]);
        soon.put_soon(change).expect("it waits");
    }
    let put = || std::mem::take(&mut *engine.puts.lock().expect("nobody panics"));
    soon.bring_all_but(3).expect("there is room");
    assert_eq!(put(), [person(2)], "1 is put again by one that stays");
    soon.bring_all_but(3).expect("there is room");
    assert!(put().is_empty(), "three stay");
    soon.bring().expect("there is room");
    assert_eq!(put(), [person(1), person(3), person(4), heads]);
    let found = soon.get(&heads).expect("reading works");
    assert_eq!(found.as_deref(), Some(&[4][..]), "the last ones");
}

/// An engine that takes nothing while it is full.
#[derive(Debug, Default)]
struct Full {
    view: MemoryView,
    is_full: AtomicBool,
}

impl View for Full {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, StoreError> {
        self.view.get(key)
    }

    fn put(&self, batch: Batch) -> Result<(), StoreError> {
        match self.is_full.load(Ordering::Acquire) {
            true => Err(StoreError::DiskFull),
            false => self.view.put(batch),
        }
    }

    fn walk(
        &self,
        shelf: Shelf,
        start: Option<&[u8; 16]>,
        way: Way,
        visit: &mut Visit<'_>,
    ) -> Result<(), StoreError> {
        self.view.walk(shelf, start, way, visit)
    }

    fn relax(&self, _relaxed: bool) {}

    fn settle(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

#[test]
fn what_the_engine_does_not_take_waits_and_the_next_put_fails() {
    let engine = Arc::new(Full::default());
    let soon = Soon::new(engine.clone(), Arc::default());
    let one = || batch(Tree::Volunteers, 1, b"one");
    engine.is_full.store(true, Ordering::Release);
    soon.put_soon(one()).expect("it waits");
    assert!(matches!(soon.bring(), Err(StoreError::DiskFull)));
    assert!(matches!(soon.settle(), Err(StoreError::DiskFull)));
    assert!(matches!(soon.put_soon(one()), Err(StoreError::DiskFull)));
    let found = soon.get(&key(Tree::Volunteers, &[1; 16]));
    assert_eq!(found.expect("reading works").as_deref(), Some(&b"one"[..]));
    engine.is_full.store(false, Ordering::Release);
    soon.put_soon(batch(Tree::Volunteers, 2, b"two"))
        .expect("there is room again");
    assert_eq!(ids(&soon, Tree::Volunteers, None, Way::Up, 9), [1, 2]);
    assert_eq!(
        ids(&*engine, Tree::Volunteers, None, Way::Up, 9),
        [1, 2],
        "a walk brings in what it has to see"
    );
}

fn filled(folder: &Path) {
    let view = SledView::create(folder, CACHE).expect("making works");
    for id in 0..200 {
        put(
            &view,
            &[(Tree::Volunteers, id, &[id; 300]), (Tree::Meta, 0, &[id])],
        );
    }
    view.settle().expect("settling works");
}

#[test]
fn a_view_is_there_again_at_once_after_it_was_closed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("v");
    filled(&path);
    let view = SledView::open(&path, CACHE).expect("the lock is waited for");
    assert_eq!(ids(&view, Tree::Volunteers, None, Way::Up, 999).len(), 200);
}

#[test]
fn a_missing_view_is_told_and_not_made_anew() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    assert!(SledView::open(&folder.path().join("v"), CACHE).is_err());
    assert!(!folder.path().join("v").exists());
}

#[test]
fn a_damaged_snapshot_is_put_aside() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("v");
    filled(&path);
    drop(SledView::open(&path, CACHE).expect("opening works"));
    let mut damaged = 0;
    for entry in fs::read_dir(&path).expect("readable") {
        let entry = entry.expect("readable");
        if entry.file_name().to_string_lossy().starts_with("snap.") {
            fs::write(entry.path(), b"").expect("writable");
            damaged += 1;
        }
    }
    assert!(damaged > 0, "sled writes a snapshot when it opens");
    let view = SledView::open(&path, CACHE).expect("the snapshot is derived");
    assert_eq!(ids(&view, Tree::Volunteers, None, Way::Up, 999).len(), 200);
}

#[test]
fn a_view_of_noise_is_refused_or_empty_and_never_a_panic() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("v");
    filled(&path);
    let noise: Vec<u8> = (0..1_200_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    fs::write(path.join("db"), noise).expect("writable");
    if let Ok(view) = SledView::open(&path, CACHE) {
        assert!(
            ids(&view, Tree::Volunteers, None, Way::Up, 999).is_empty(),
            "the heads will tell"
        );
    }
}
