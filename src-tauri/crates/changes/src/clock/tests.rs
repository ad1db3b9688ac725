use domain::Timestamp;
use proptest::prelude::*;

use super::{Clock, HELD_AFTER_MS, Hlc, is_held};
use crate::stamp::{Stamp, StreamId};

const NOON: i64 = 3_800_000_000_000;

fn stamp(ms: i64) -> Stamp {
    Stamp {
        hlc: Hlc::at(Timestamp(ms)),
        stream: StreamId::from_bytes([1; 16]),
        seq: 1,
    }
}

#[test]
fn a_stamp_is_the_moment_and_a_counter() {
    let mut clock = Clock::resume(Hlc::default());
    let first = clock.next(Timestamp(NOON));
    let second = clock.next(Timestamp(NOON));
    assert_eq!(
        (first.moment().0, first.counter()),
        (NOON, 0),
        "the first of its millisecond"
    );
    assert_eq!(
        (second.moment().0, second.counter()),
        (NOON, 1),
        "the second of the same one"
    );
}

#[test]
fn a_wall_clock_that_goes_back_does_not_take_the_stamps_with_it() {
    let mut clock = Clock::resume(Hlc::at(Timestamp(NOON)));
    let stamp = clock.next(Timestamp(NOON - 11 * 365 * 24 * 3_600_000));
    assert_eq!(
        stamp,
        Hlc(Hlc::at(Timestamp(NOON)).0 + 1),
        "one more than the last"
    );
    assert_eq!(
        stamp.offset_from(Timestamp(NOON - 1_000)),
        10,
        "a second ahead of the wall"
    );
}

#[test]
fn the_wall_clock_is_known_again_however_far_the_stamp_is_ahead() {
    const YEAR: i64 = 365 * 24 * 3_600_000;
    let check = |ahead: i64, within: i64| {
        let wall = Timestamp(NOON - ahead);
        let stamp = Hlc::at(Timestamp(NOON));
        let found = stamp.wall(stamp.offset_from(wall));
        let off = (found.0 - wall.0).abs();
        assert!(off < within, "{ahead} ms ahead is off by {off} ms");
    };
    for sign in [1, -1] {
        for ahead in [0, 99, 100, 1_234, 3_600_000, YEAR, 6 * YEAR + 77] {
            check(sign * ahead, 100);
        }
        // Where minutes begin, and the laptop that was set to 2099.
        let border = i64::from(super::EXACT) * 100;
        for ahead in [border - 100, border, border + 50_000, border + 60_000] {
            check(sign * ahead, 60_000);
        }
        for years in [7, 40, 73, 130] {
            check(sign * years * YEAR + 12_345, 60_000);
        }
    }
    let far = Hlc::at(Timestamp(253_402_300_799_999));
    assert_eq!(far.offset_from(Timestamp(0)), i32::MAX, "the nearest");
    assert_eq!(Hlc::default().offset_from(Timestamp(i64::MAX)), -i32::MAX);
}

#[test]
fn an_edit_after_seeing_another_is_later_than_it() {
    let mut clock = Clock::resume(Hlc::default());
    let seen = Hlc::at(Timestamp(NOON + 3_600_000));
    assert!(
        clock.observe(seen, Timestamp(NOON)),
        "an hour ahead is followed"
    );
    assert!(
        clock.next(Timestamp(NOON)) > seen,
        "and what comes next is later"
    );
}

#[test]
fn a_laptop_set_to_2099_moves_nobody() {
    let mut clock = Clock::resume(Hlc::default());
    let far = Hlc::at(Timestamp(NOON + HELD_AFTER_MS + 1));
    assert!(
        !clock.observe(far, Timestamp(NOON)),
        "more than a day ahead is held"
    );
    assert_eq!(
        clock.last(),
        Hlc::default(),
        "and leaves the clock as it was"
    );
    assert!(
        is_held(&stamp(NOON + HELD_AFTER_MS + 1), Timestamp(NOON)),
        "held today"
    );
    assert!(
        !is_held(&stamp(NOON + HELD_AFTER_MS), Timestamp(NOON)),
        "exactly a day is not"
    );
    assert!(
        !is_held(&stamp(NOON + HELD_AFTER_MS + 1), Timestamp(NOON + 1)),
        "its time comes"
    );
}

#[test]
fn what_devices_agreed_is_added_to_the_wall_clock() {
    let mut clock = Clock::resume(Hlc::default());
    clock.agree(-7_200_000);
    assert_eq!(
        clock.next(Timestamp(NOON)).moment().0,
        NOON - 7_200_000,
        "two hours back"
    );
}

proptest! {
    #[test]
    fn stamps_strictly_rise_whatever_the_wall_clock_says(
        walls in prop::collection::vec((any::<i64>(), any::<Option<u64>>()), 1..50),
    ) {
        let mut clock = Clock::resume(Hlc::default());
        let mut last = Hlc::default();
        for (wall, seen) in walls {
            if let Some(seen) = seen {
                clock.observe(Hlc(seen), Timestamp(wall));
            }
            let next = clock.next(Timestamp(wall));
            prop_assert!(next > last, "{next:?} after {last:?}");
            last = next;
        }
    }
}
