use proptest::prelude::*;

use super::*;

/// What is done to the slots; a slot is its own number, its key is in `KEYS`.
#[derive(Clone, Copy, Debug)]
enum Step {
    Insert,
    Remove(usize),
    Settle,
    Unite,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => Just(Step::Insert),
        2 => any::<usize>().prop_map(Step::Remove),
        1 => Just(Step::Settle),
        1 => Just(Step::Unite),
    ]
}

fn key(slot: u32) -> u32 {
    slot.wrapping_mul(2_654_435_761) >> 28
}

fn between(sorted: &Sorted, low: u32, high: u32) -> Vec<u32> {
    let settled = sorted.range(key, |key| *key < low, |key| *key <= high);
    let late = sorted.pending().iter().copied();
    let mut found: Vec<u32> = settled
        .chain(late.filter(|slot| (low..=high).contains(&key(*slot))))
        .collect();
    found.sort_unstable();
    found
}

proptest! {
    #[test]
    fn slots_are_found_wherever_they_wait(steps in prop::collection::vec(step(), 1..60), low in 0_u32..16, width in 0_u32..8) {
        let mut sorted = Sorted::default();
        let mut there: Vec<u32> = Vec::new();
        let mut next = 0;
        for step in steps {
            match step {
                Step::Insert => {
                    sorted.insert(next);
                    there.push(next);
                    next += 1;
                }
                Step::Remove(at) if !there.is_empty() => {
                    sorted.remove(there.swap_remove(at % there.len()), key);
                }
                Step::Remove(_) => {}
                Step::Settle => sorted.settle(key),
                Step::Unite => sorted.unite(key),
            }
        }
        let mut expected: Vec<u32> = there
            .into_iter()
            .filter(|slot| (low..=low + width).contains(&key(*slot)))
            .collect();
        expected.sort_unstable();
        prop_assert_eq!(between(&sorted, low, low + width), expected);
        for run in sorted.runs() {
            prop_assert!(run.is_sorted_by_key(|slot| key(*slot)), "each run is in order");
        }
    }
}

#[test]
fn many_small_additions_end_in_the_same_order_as_one() {
    let mut little_by_little = Sorted::default();
    let mut at_once = Sorted::default();
    for slot in 0..40_000 {
        little_by_little.insert(slot);
        at_once.insert(slot);
        if little_by_little.is_full() {
            little_by_little.settle(key);
        }
    }
    little_by_little.unite(key);
    at_once.unite(key);
    let keys = |sorted: &Sorted| {
        sorted
            .slots()
            .iter()
            .map(|slot| key(*slot))
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&little_by_little), keys(&at_once));
    assert_eq!(little_by_little.slots().len(), 40_000);
}
