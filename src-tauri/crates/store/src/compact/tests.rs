use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use super::Replacing;
use crate::trial::{
    Trial, add, add_many, assert_sound, everybody, files, id, numbers, person, tag,
};
use crate::{Quiet, StoreError, generation, trial::ctx};

#[test]
fn a_compacted_view_has_the_same_records_and_less_on_the_disk() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..1_200);
    for round in 2..40 {
        let done = store.write(ctx(round), |tx| {
            for n in 1..400 {
                tx.append(tag(n, &format!("белгі {round}")))?;
            }
            Ok::<_, StoreError>(())
        });
        done.expect("nothing can fail");
    }
    let before = (
        everybody(&store),
        store.recent_actions(99).expect("readable"),
    );
    let done = store.compact(&Quiet).expect("there is room");
    assert_eq!(
        done.records,
        1_199 + 39 + 1 + 1 + 1,
        "people, actions, the founding, the register and the heads"
    );
    assert!(done.after < done.before, "{done:?}");
    assert_eq!(
        (
            everybody(&store),
            store.recent_actions(99).expect("readable")
        ),
        before
    );
    add(&store, 5_000);
    assert_sound(&store);
    store.close().expect("closing works");
    assert_eq!(files(&trial.path(), "conf").len(), 1, "one view is left");
    let store = trial.open();
    assert_eq!(numbers(&store).len(), 1_200);
    assert_sound(&store);
}

#[test]
fn a_compacting_that_was_stopped_leaves_the_view_as_it_was() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..50);
    let number = generation::current(&trial.path());
    assert!(matches!(
        store.compact(&|_, _| false),
        Err(StoreError::Cancelled)
    ));
    assert_eq!(generation::current(&trial.path()), number);
    assert_eq!(
        files(&trial.path(), "conf").len(),
        1,
        "nothing is left of it"
    );
    assert_eq!(numbers(&store).len(), 49);
    add(&store, 99);
    assert_sound(&store);
}

#[test]
fn no_page_of_a_compacted_view_holds_what_was_replaced() {
    let (trial, store) = Trial::new();
    add(&store, 1);
    // What sealing hides is looked for by its sealed bytes.
    let key = <changes::Volunteers as crate::Kept>::key(id(1));
    let old = store
        .inner()
        .view()
        .get(&key)
        .expect("readable")
        .expect("there");
    store.inner().view().settle().expect("writable");
    store
        .write(ctx(2), |tx| tx.append(person(1)))
        .expect("nothing can fail");
    store.inner().view().settle().expect("writable");
    let holds = || {
        files(
            &trial.path().join(format!(
                "view.{}",
                generation::current(&trial.path()).expect("named")
            )),
            "",
        )
        .iter()
        .filter_map(|path| std::fs::read(path).ok())
        .any(|bytes| bytes.windows(old.len()).any(|window| window == old))
    };
    assert!(holds(), "the engine keeps old pages");
    store.compact(&Quiet).expect("there is room");
    assert!(!holds());
    assert_sound(&store);
}

#[test]
fn a_quiet_register_compacts_itself_when_it_is_worth_it_and_nobody_waits() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..700);
    let bytes = || {
        let number = generation::current(&trial.path()).expect("it is named");
        crate::open::size(&generation::path(&trial.path(), number))
    };
    let mut round = 2;
    while bytes() <= 4 << 20 {
        let done = store.write(ctx(round), |tx| {
            for n in 1..700 {
                tx.append(tag(n, &format!("tag {round}")))?;
            }
            Ok::<_, StoreError>(())
        });
        done.expect("nothing can fail");
        store.inner().view().settle().expect("writable");
        round += 1;
    }
    let (before, people) = (bytes(), everybody(&store));
    store.inner().idle.waiting.fetch_add(1, Ordering::AcqRel);
    store.inner().compact_on_idle();
    assert_eq!(bytes(), before, "somebody waits to write");
    store.inner().idle.waiting.fetch_sub(1, Ordering::AcqRel);
    store.inner().compact_on_idle();
    let after = bytes();
    assert!(after < before, "{after} of {before}");
    store.inner().compact_on_idle();
    assert_eq!(bytes(), after, "once is enough");
    assert_eq!(everybody(&store), people);
    assert_sound(&store);
}

#[test]
fn a_view_that_would_not_get_smaller_stays() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..50);
    store.inner().view().settle().expect("writable");
    let number = generation::current(&trial.path());
    let compact = |replacing| {
        let state = store
            .inner()
            .writer
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        store.inner().compact(&state, replacing, &Quiet)
    };
    // The sizes are the engine's, and differ from run to run: a smaller one is taken, and only that.
    let done = compact(Replacing::IfSmaller).expect("there is room");
    let now = generation::current(&trial.path());
    assert!(done.after <= done.before);
    assert_eq!(now == number, done.after == done.before);
    if now == number {
        assert_eq!(
            generation::made_with(&trial.path()),
            done.before,
            "it is not tried again before the view grows"
        );
    }
    assert_eq!(
        files(&trial.path(), "conf").len(),
        1,
        "nothing is left of the other one"
    );
    add(&store, 99);
    assert_sound(&store);
    compact(Replacing::Always).expect("there is room");
    assert_ne!(generation::current(&trial.path()), now);
    assert_sound(&store);
}
