use std::sync::Arc;

use proptest::prelude::*;

use super::*;

/// An item that stands where its number says, of which the mark tells something or nothing.
struct Own {
    item: u32,
    marks: u32,
    edition: u32,
}

impl Place for Own {
    fn mark(&self, item: u32) -> u32 {
        item / self.marks + self.edition
    }

    fn edition(&self) -> u32 {
        self.edition
    }

    fn compare_mark(&self, mark: u32) -> Ordering {
        mark.cmp(&self.mark(self.item))
    }

    fn compare(&self, item: u32) -> Ordering {
        item.cmp(&self.item)
    }
}

proptest! {
    #[test]
    fn an_order_that_is_kept_is_the_order_that_would_be_sorted(
        start in prop::collection::btree_set(0_u32..6000, 0..3000),
        changes in prop::collection::vec((0_u32..6000, any::<bool>()), 0..2500),
        marks in prop_oneof![Just(1), Just(100), Just(u32::MAX)],
    ) {
        let mut expected = start.clone();
        let mut order = Order::new(start.into_iter().collect(), 0, |item| item / marks);
        for ((item, put_in), at) in changes.into_iter().zip(0..) {
            let own = Own { item, marks, edition: at / 50 };
            if put_in && expected.insert(item) {
                order.insert(item, &own);
            } else if !put_in {
                expected.remove(&item);
                order.remove(&own);
            }
        }
        prop_assert!(order.iter().eq(expected.iter().copied()));
        for bound in [0, 17, 3000, 6000] {
            let below = expected.range(..bound).count();
            prop_assert_eq!(order.partition(|item| item < bound).0, below);
        }
        prop_assert!(expected.iter().is_sorted_by_key(|item| order.label(*item)));
    }
}

/// Items from `blanks_from` on are without a value; `step` thins the people out from `start` on.
#[track_caller]
fn check_window(start: u32, step: usize, rows: Range<usize>, blanks_from: Option<u32>) {
    let everybody = 20_000_u32;
    // The order is not that of the numbers.
    let place = |item: u32| (item * 7919) % everybody;
    let mut all: Vec<u32> = (0..everybody).collect();
    all.sort_unstable_by_key(|item| place(*item));
    let mut people = crate::bitset::Bitset::new(everybody as usize);
    let some: Vec<u32> = all[start as usize..]
        .iter()
        .copied()
        .step_by(step)
        .collect();
    people.insert_all(&some);
    let mut expected = some.clone();
    if let Some(from) = blanks_from {
        let blanks = expected.split_off(expected.partition_point(|item| place(*item) < from));
        expected.reverse();
        expected.extend(blanks);
    }
    let is_blank = |item: u32| blanks_from.is_some_and(|from| place(item) >= from);
    let is_blank: Option<&dyn Fn(u32) -> bool> = if blanks_from.is_some() {
        Some(&is_blank)
    } else {
        None
    };
    let window = Order::new(all, 0, |_| 0).window(
        &People::Many(Arc::new(people).into()),
        some.len(),
        rows.clone(),
        is_blank,
    );
    assert_eq!(
        window, expected[rows],
        "the window over the people from {start} on by {step}"
    );
}

#[test]
fn a_window_is_the_same_whichever_way_it_is_found() {
    for blanks_from in [None, Some(0), Some(12_345), Some(19_990), Some(20_000)] {
        for (start, step) in [
            (0, 1),
            (0, 3),
            (0, 500),
            (19_000, 1),
            (10_000, 7),
            (19_999, 1),
        ] {
            let count = (20_000 - start as usize).div_ceil(step);
            for rows in [0..20, 30..50, 900..1000, 2000..2100, 9990..10_000] {
                if rows.end <= count {
                    check_window(start, step, rows, blanks_from);
                }
            }
            check_window(start, step, 0..count, blanks_from);
            check_window(start, step, count - 1..count, blanks_from);
        }
    }
}

#[test]
fn many_put_in_at_one_place_stay_in_order() {
    let marks = 50;
    let mut order = Order::new(vec![0, 5000], 0, |item| item / marks);
    for item in 1..5000 {
        let edition = 0;
        let own = Own {
            item,
            marks,
            edition,
        };
        order.insert(item, &own);
    }
    assert!((1..=5000).all(|item| order.label(item - 1) < order.label(item)));
}
