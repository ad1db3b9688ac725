use domain::Timestamp;

use super::{Held, Reading};
use crate::clock::HELD_AFTER_MS;
use crate::entry::Kind;
use crate::operation::ERASE;
use crate::testing::{NOON, stamp, stream};

const READING: Reading = Reading {
    own: stream(1),
    wall: Timestamp(NOON),
};

#[test]
fn what_is_more_than_a_day_ahead_waits() {
    let folds = |ms| READING.folds(&stamp(ms, 2, 1), Kind(1));
    assert!(folds(HELD_AFTER_MS), "a day ahead is believed");
    assert!(!folds(HELD_AFTER_MS + 1), "more is not");
    assert!(folds(-11 * 365 * HELD_AFTER_MS), "late is no reason");
}

#[test]
fn what_one_wrote_and_an_erasure_never_wait() {
    let far = 73 * 365 * HELD_AFTER_MS;
    assert!(READING.folds(&stamp(far, 1, 1), Kind(1)));
    assert!(READING.folds(&stamp(far, 2, 1), ERASE));
    assert!(!READING.folds(&stamp(far, 2, 1), Kind(5)));
}

#[test]
fn what_waits_comes_in_order_when_its_time_has_come() {
    let mut held = Held::default();
    let (soon, later) = (
        stamp(HELD_AFTER_MS + 5, 3, 1),
        stamp(2 * HELD_AFTER_MS, 2, 1),
    );
    for stamp in [later, soon, later] {
        held.hold(stamp);
    }
    assert_eq!(
        (held.len(), held.next_due()),
        (2, Some(Timestamp(NOON + 5)))
    );
    assert_eq!(held.due(Timestamp(NOON + 4)), []);
    assert_eq!(held.due(Timestamp(NOON + 5)), [soon]);
    assert_eq!(held.due(Timestamp(NOON + 5)), [], "each once");
    assert_eq!(held.due(Timestamp(NOON + 3 * HELD_AFTER_MS)), [later]);
    assert!(held.is_empty());
}
