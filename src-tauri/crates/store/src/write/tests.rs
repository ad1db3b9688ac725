use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use changes::{Act, Edit, Operation};
use domain::{VolunteerField, VolunteerMember, VolunteerValue};

use crate::disk::recorder::Recorder;
use crate::trial::{
    Trial, action, add, add_many, assert_sound, ctx, erasure, files, id, numbers, person, tag,
};
use crate::{Changed, Done, StoreError};

#[test]
fn what_was_written_is_there_at_once_and_after_reopening() {
    let (trial, store) = Trial::new();
    add(&store, 1);
    let before = store
        .volunteer(id(1))
        .expect("readable")
        .expect("just written");
    assert!(store.columns().contains(id(1)), "searches find it as well");
    store.close().expect("closing works");
    let store = trial.open();
    assert_eq!(store.volunteer(id(1)).expect("readable"), Some(before));
    assert!(store.columns().contains(id(1)));
    assert_sound(&store);
}

#[test]
fn the_same_action_again_does_nothing_and_says_so() {
    let (_trial, store) = Trial::new();
    add(&store, 1);
    let again = store
        .write(ctx(1), |tx| tx.append(person(2)))
        .expect("it is no error");
    let Done::Already(action) = again else {
        panic!("the action was done before");
    };
    assert_eq!((&action.act, action.entries()), (&Act::VolunteerAdded, 1));
    assert_eq!(numbers(&store), [1], "the closure did not run");
}

#[test]
fn an_action_that_fails_leaves_nothing_and_may_be_tried_again() {
    let (_trial, store) = Trial::new();
    let failed = store.write(ctx(1), |tx| {
        tx.append(person(1))?;
        Err::<(), _>(StoreError::Cancelled)
    });
    assert!(matches!(failed, Err(StoreError::Cancelled)));
    assert_eq!(numbers(&store), Vec::<u64>::new());
    add(&store, 1);
    assert_eq!(numbers(&store), [1]);
    assert_sound(&store);
}

#[test]
fn an_action_that_writes_nothing_is_not_remembered() {
    let (_trial, store) = Trial::new();
    let before = store.entries();
    for _ in 0..2 {
        let done = store
            .write(ctx(1), |_| Ok::<_, StoreError>(7))
            .expect("nothing can fail");
        assert_eq!(
            done,
            Done::Now {
                value: 7,
                changed: Changed::default()
            }
        );
    }
    assert_eq!(store.entries(), before);
}

#[test]
fn a_transaction_sees_what_it_appended() {
    let (_trial, store) = Trial::new();
    add(&store, 1);
    let done = store.write(ctx(2), |tx| {
        tx.append(tag(1, "бір"))?;
        tx.append(person(2))?;
        tx.append(tag(2, "екі"))?;
        let one = tx.volunteer(id(1))?.expect("known before");
        let two = tx.volunteer(id(2))?.expect("appended just now");
        assert!(one.contains(&VolunteerMember::Tag("бір".to_owned())));
        assert!(two.contains(&VolunteerMember::Tag("екі".to_owned())));
        assert!(two.winner(VolunteerField::Name).is_some());
        assert_eq!(tx.log(&two)?.len(), 2, "its log has both entries");
        assert_eq!(tx.volunteer(id(3))?, None);
        Ok::<_, StoreError>(())
    });
    let changed = done.expect("nothing can fail").changed();
    assert_eq!(
        changed,
        Changed {
            volunteers: true,
            entries: 3,
            ..Changed::default()
        }
    );
}

#[test]
fn a_large_action_sees_what_it_appended_too() {
    let (_trial, store) = Trial::new();
    add(&store, 1);
    store
        .write(ctx(2), |tx| {
            tx.append(tag(1, "ерте"))?;
            for n in 2..3_000 {
                tx.append(person(n))?;
            }
            for n in [1, 2, 1_025, 1_026, 2_999] {
                tx.append(tag(n, "кеш"))?;
                let record = tx.volunteer(id(n))?.expect("it was appended");
                assert!(
                    record.contains(&VolunteerMember::Tag("кеш".to_owned())),
                    "{n}"
                );
                assert!(record.winner(VolunteerField::Name).is_some(), "{n}");
                assert_eq!(tx.log(&record)?.len(), record.applied().len(), "{n}");
            }
            let first = tx.volunteer(id(1))?.expect("known before");
            assert!(first.contains(&VolunteerMember::Tag("ерте".to_owned())));
            assert_eq!(tx.volunteer(id(9_999))?, None);
            Ok::<_, StoreError>(())
        })
        .expect("nothing can fail");
    assert_eq!(numbers(&store).len(), 2_999);
    assert_sound(&store);
}

#[track_caller]
fn check_import(people: u64) {
    let (trial, store) = Trial::new();
    for n in 1..=3 {
        add(&store, n);
    }
    add_many(&store, 100, 10..10 + people);
    assert_eq!(numbers(&store).len() as u64, 3 + people);
    assert_eq!(store.columns().len() as u64, 3 + people);
    let done = store
        .action(action(100))
        .expect("readable")
        .expect("just done");
    assert_eq!(done.entries(), people);
    assert_eq!(
        store.subjects(&done).expect("readable").len() as u64,
        people
    );
    add(&store, 9_000_001);
    assert_sound(&store);
    store.close().expect("closing works");
    let store = trial.open();
    assert_eq!(numbers(&store).len() as u64, 4 + people);
    assert_eq!(
        store
            .history::<changes::Volunteers>(id(10))
            .expect("readable")
            .len(),
        1
    );
    let again = store
        .write(ctx(100), |tx| tx.append(person(1)))
        .expect("it is no error");
    assert!(matches!(again, Done::Already(_)));
    assert_sound(&store);
}

#[test]
fn imports_of_every_size_come_in_whole() {
    for people in [1, 1_024, 1_025, 2_500] {
        check_import(people);
    }
}

#[test]
fn a_cancelled_import_leaves_nothing_at_all() {
    let (trial, store) = Trial::new();
    add(&store, 1);
    let cancelled = store.write(ctx(2), |tx| {
        for n in 2..5_000 {
            tx.append(person(n))?;
        }
        Err::<(), _>(StoreError::Cancelled)
    });
    assert!(cancelled.is_err());
    assert_eq!(numbers(&store), [1]);
    assert!(
        trial.packs().is_empty() && files(&trial.path(), ".part").is_empty(),
        "no file is left behind"
    );
    add(&store, 2);
    assert_sound(&store);
    store.close().expect("closing works");
    assert_eq!(numbers(&trial.open()), [1, 2]);
}

#[test]
fn a_full_tail_is_sealed_and_nothing_is_lost() {
    let (trial, store) = Trial::new();
    for n in 1..=25 {
        add_many(&store, n, n * 100..n * 100 + 100);
    }
    assert_eq!(
        trial.packs().len(),
        2,
        "2,501 entries are two segments and a tail"
    );
    assert_eq!(
        store
            .history::<changes::Volunteers>(id(100))
            .expect("readable")
            .len(),
        1
    );
    assert_eq!(
        store
            .history::<changes::Volunteers>(id(2_599))
            .expect("readable")
            .len(),
        1
    );
    assert_sound(&store);
    store.close().expect("closing works");
    let store = trial.open();
    assert_eq!(numbers(&store).len(), 2_500);
    assert_sound(&store);
}

#[test]
fn writers_at_the_same_time_all_get_through() {
    let (trial, store) = Trial::new();
    let start = Barrier::new(8);
    thread::scope(|scope| {
        for thread in 0..8_u64 {
            let (store, start) = (&store, &start);
            scope.spawn(move || {
                start.wait();
                for n in 0..25 {
                    let number = 1 + thread * 25 + n;
                    add(store, number);
                    assert!(
                        store.volunteer(id(number)).expect("readable").is_some(),
                        "it is there at once"
                    );
                }
            });
        }
    });
    assert_eq!(numbers(&store), (1..=200).collect::<Vec<_>>());
    assert_sound(&store);
    store.close().expect("closing works");
    assert_eq!(numbers(&trial.open()).len(), 200);
}

#[test]
fn edits_of_one_record_by_waiting_writers_build_on_each_other() {
    let (_trial, store) = Trial::new();
    add(&store, 1);
    let start = Barrier::new(4);
    thread::scope(|scope| {
        for thread in 0..4_u64 {
            let (store, start) = (&store, &start);
            scope.spawn(move || {
                start.wait();
                for n in 0..20 {
                    let note = format!("{thread} {n}");
                    store
                        .write(ctx(1_000 + thread * 100 + n), |tx| {
                            let record = tx.volunteer(id(1))?.expect("it is there");
                            let base = record.bases(VolunteerField::Notes);
                            let value = VolunteerValue::Notes(Some(note));
                            tx.append(Operation::Volunteer {
                                id: id(1),
                                edits: vec![Edit::Put { value, base }],
                            })
                        })
                        .expect("nothing can fail");
                }
            });
        }
    });
    let record = store
        .volunteer_record(id(1))
        .expect("readable")
        .expect("it is there");
    assert_eq!(record.applied().len(), 81);
    assert!(record.contested().is_empty(), "each saw the one before");
    assert_sound(&store);
}

#[test]
fn a_change_whose_barrier_fails_is_shown_to_nobody() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..4);
    store.close().expect("closing works");
    let recording = Recorder::start(&trial.path());
    let store = trial.open();
    recording
        .0
        .at_barriers(|| Err(io::Error::other("the disk does not answer")));
    let before = store.volunteer(id(1)).expect("readable");
    let failed = store.write(ctx(2), |tx| {
        tx.append(person(4))?;
        tx.append(tag(1, "лагерь"))?;
        tx.append(Operation::Erase {
            id: id(2),
            erasure: erasure(),
        })
    });
    assert!(matches!(failed, Err(StoreError::Stopped)), "{failed:?}");
    let listed: Vec<bool> = (1..5).map(|n| store.columns().contains(id(n))).collect();
    assert_eq!(listed, [true, true, true, false]);
    assert!(!store.is_ended(id(2)), "the erasure is taken back too");
    let tagged = search::Query {
        filters: search::Filters {
            tags: vec!["лагерь".to_owned()],
            ..search::Filters::default()
        },
        ..search::Query::default()
    };
    let day = domain::Day::from_ymd_opt(2026, 11, 26).expect("a day");
    assert_eq!(store.columns().query(&tagged, day).ids(), []);
    assert_eq!(store.volunteer(id(1)).expect("readable"), before);
    let next = store.write(ctx(3), |tx| tx.append(person(5)));
    assert!(matches!(next, Err(StoreError::Stopped)), "{next:?}");
    drop(recording);
    store.close().expect("what is derived can be saved");
    // This disk kept what it was given after all, which opening finds out.
    let (store, _) = trial.try_open().expect("it opens");
    assert_sound(&store);
}

#[test]
fn nobody_finds_a_change_before_it_is_durable() {
    let (trial, store) = Trial::new();
    store.close().expect("closing works");
    let recording = Recorder::start(&trial.path());
    let store = trial.open();
    let barriers = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&barriers);
    recording.0.at_barriers(move || {
        // Time enough for what is done beside the barrier.
        thread::sleep(Duration::from_millis(20));
        counted.fetch_add(1, Ordering::SeqCst);
        Ok(())
    });
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            for n in 1..=5 {
                while !store.columns().contains(id(n)) {
                    thread::yield_now();
                }
                assert!(barriers.load(Ordering::SeqCst) >= n, "{n} is durable");
                assert!(store.volunteer(id(n)).expect("readable").is_some());
            }
        });
        (1..=5).for_each(|n| add(&store, n));
        reader.join().expect("nobody was found too early");
    });
    assert_sound(&store);
}

#[test]
fn an_undone_action_says_by_what_until_the_undo_is_undone() {
    let (trial, store) = Trial::new();
    add(&store, 1);
    let undo = |n: u64, target: u64, operation: Operation| {
        let undoing = crate::Ctx {
            undoes: Some(action(target)),
            act: Act::Undone,
            ..ctx(n)
        };
        store
            .write(undoing, |tx| tx.append(operation))
            .expect("nothing can fail");
    };
    let undone_by = |store: &crate::Store, n| {
        store
            .action(action(n))
            .expect("readable")
            .and_then(|found| found.undone_by)
            .map(|(by, _)| by)
    };
    assert_eq!(undone_by(&store, 1), None);
    undo(2, 1, tag(1, "кері"));
    assert_eq!(undone_by(&store, 1), Some(action(2)));
    undo(3, 2, tag(1, "алға"));
    assert_eq!(
        (undone_by(&store, 1), undone_by(&store, 2)),
        (None, Some(action(3)))
    );
    undo(4, 1, tag(1, "қайта"));
    assert_eq!(undone_by(&store, 1), Some(action(4)));
    let recent: Vec<_> = store
        .recent_actions(2)
        .expect("readable")
        .iter()
        .map(|found| found.id)
        .collect();
    let ids: Vec<_> = store
        .recent_actions(99)
        .expect("readable")
        .iter()
        .map(|found| found.id)
        .collect();
    assert_eq!(recent, ids[..2]);
    assert_eq!(ids.len(), 5, "four and the founding");
    let history = store
        .history::<changes::Volunteers>(id(1))
        .expect("readable");
    let shown: Vec<_> = history
        .iter()
        .map(|entry| (entry.undoes.is_some(), entry.undone_by.is_some()))
        .collect();
    assert_eq!(
        shown,
        [(false, true), (true, true), (true, false), (true, false)]
    );
    assert_eq!(history[0].device.as_deref(), Some("Үстел 1"));
    assert_sound(&store);
    store.close().expect("closing works");
    assert_eq!(undone_by(&trial.open(), 1), Some(action(4)));
}

#[test]
fn settings_and_organisations_are_fresh_after_a_write() {
    use domain::{OrganisationId, OrganisationValue, RegisterValue};
    let (trial, store) = Trial::new();
    assert_eq!(store.settings().operators.len(), 1);
    assert!(store.organisations().expect("readable").is_empty());
    let organisation = OrganisationId::from_bytes([7; 16]);
    store
        .write(ctx(1), |tx| {
            let put = |value| Edit::Put {
                value,
                base: Vec::new(),
            };
            tx.append(Operation::Organisation {
                id: organisation,
                edits: vec![put(OrganisationValue::Name("Жас қыран".to_owned()))],
            })?;
            let value = RegisterValue::Organisation("Мейірім".to_owned());
            let base = tx.register()?.bases(domain::RegisterField::Organisation);
            tx.append(Operation::Register {
                edits: vec![Edit::Put { value, base }],
            })?;
            assert_eq!(tx.settings()?.organisation, "Мейірім");
            Ok::<_, StoreError>(())
        })
        .expect("nothing can fail");
    assert_eq!(store.settings().organisation, "Мейірім");
    assert_eq!(
        store.organisations().expect("readable")[&organisation].name,
        "Жас қыран"
    );
    assert_eq!(
        store.marker().organisation,
        "Мейірім",
        "the lock screen shows the new name"
    );
    store.close().expect("closing works");
    assert_eq!(
        crate::Store::read_marker(&trial.path())
            .expect("readable")
            .organisation,
        "Мейірім"
    );
    assert_eq!(trial.open().settings().organisation, "Мейірім");
}
