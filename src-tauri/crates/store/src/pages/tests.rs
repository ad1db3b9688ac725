use std::thread;

use changes::Volunteers;
use domain::VolunteerId;

use crate::error::StoreError;
use crate::records::Kept;
use crate::trial::{Trial, add_many, id};
use crate::view::Batch;

/// People of the register that the tests read.
const PEOPLE: u64 = 300;

/// Pages of it, far apart and out of order, with some whom nobody knows.
fn pages() -> Vec<Vec<VolunteerId>> {
    let lengths = [0, 1, 4, 5, 20, 20, 20, 120, 300];
    let mut n = 0;
    lengths
        .into_iter()
        .map(|length| {
            (0..length)
                .map(|_| {
                    n = (n + 211) % (PEOPLE + 7);
                    id(n)
                })
                .collect()
        })
        .collect()
}

#[test]
fn a_page_is_what_reading_one_after_the_other_gives() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 0..PEOPLE);
    store.close().expect("it closes");
    let store = trial.open();
    let one_by_one = |page: &[VolunteerId]| {
        let read = page
            .iter()
            .map(|id| store.volunteer(*id).expect("it is read"));
        read.flatten().collect::<Vec<_>>()
    };
    let expected: Vec<_> = pages().iter().map(|page| one_by_one(page)).collect();
    assert!(expected.last().is_some_and(|page| page.len() > 250));
    // Four at once, whom one thread helps.
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for (page, expected) in pages().iter().zip(&expected).cycle().take(180) {
                    let read = store.volunteers(page).expect("it is read");
                    assert_eq!(read, *expected);
                }
            });
        }
    });
}

#[test]
fn a_page_with_a_record_that_cannot_be_read_is_refused() {
    let (_trial, store) = Trial::new();
    add_many(&store, 1, 0..PEOPLE);
    let page: Vec<VolunteerId> = (0..20).map(id).collect();
    for damaged in [0, 7, 19] {
        let key = Volunteers::key(page[damaged]);
        let mut batch = Batch::default();
        batch.put(key, vec![4, 2, 0]);
        let before = store
            .inner()
            .view()
            .get(&key)
            .expect("the view is readable");
        store.inner().view().put(batch).expect("the view takes it");
        for _ in 0..50 {
            let read = store.volunteers(&page);
            assert!(matches!(read, Err(StoreError::RecordDamaged)), "{read:?}");
        }
        let mut batch = Batch::default();
        batch.put(key, before.expect("it lies by itself"));
        store.inner().view().put(batch).expect("the view takes it");
        assert_eq!(store.volunteers(&page).expect("it is read").len(), 20);
    }
}
