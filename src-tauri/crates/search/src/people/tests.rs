use std::cell::RefCell;
use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// So many people that lists of more than 64 are bits.
const ALL: u32 = 3000;

fn listed(people: &People) -> Vec<u32> {
    let mut all = Vec::new();
    people.for_each(|person| all.push(person));
    all.sort_unstable();
    all
}

fn sources<'a>(lists: &'a [Vec<u32>], kept: &[Vec<u32>]) -> Sources<'a> {
    let set = |people: &Vec<u32>| {
        let mut set = Bitset::new(ALL as usize);
        set.insert_all(people);
        Arc::new(set)
    };
    let (single, lists) = lists.split_first().expect("a list at least");
    Sources {
        lists: lists.iter().map(Vec::as_slice).collect(),
        sets: kept.iter().map(set).collect(),
        single: single.clone(),
    }
}

fn people() -> impl Strategy<Value = Vec<u32>> {
    vec(0..ALL, 0..120)
}

proptest! {
    #[test]
    fn few_and_many_are_the_same_sets(
        a in vec(people(), 1..4), a_kept in vec(people(), 0..3),
        b in vec(people(), 1..4), b_kept in vec(people(), 0..2),
        shown in people(),
    ) {
        let of = ALL as usize;
        let set = |lists: &[Vec<u32>], kept: &[Vec<u32>]| -> BTreeSet<u32> {
            lists.iter().chain(kept).flatten().copied().collect()
        };
        let (in_a, in_b) = (set(&a, &a_kept), set(&b, &b_kept));
        let sorted = |set: BTreeSet<u32>| set.into_iter().collect::<Vec<_>>();
        let marks = RefCell::new(Bitset::new(of));
        let one = || sources(&a, &a_kept).people(of, &mut marks.borrow_mut());
        let other = || sources(&b, &b_kept).people(of, &mut marks.borrow_mut());
        prop_assert_eq!(listed(&one()), sorted(in_a.clone()), "everybody who comes");
        prop_assert_eq!(one().count(), in_a.len());
        prop_assert_eq!(
            listed(&sources(&b, &b_kept).and(
                sources(&a, &a_kept), of, &mut marks.borrow_mut(),
            )),
            sorted(&in_a & &in_b),
            "who comes from both"
        );
        let both = Sources::from(one()).and(Sources::from(other()), of, &mut marks.borrow_mut());
        prop_assert_eq!(listed(&both), sorted(&in_a & &in_b), "who is in both");
        let mut all = one();
        all.or(&other(), of);
        prop_assert_eq!(listed(&all), sorted(&in_a | &in_b), "who comes from either");
        let mut rest = one();
        rest.and_not(&other());
        prop_assert_eq!(listed(&rest), sorted(&in_a - &in_b), "who comes from one only");
        prop_assert!(marks.borrow().is_empty(), "no mark is left");
        let mut bits = Bitset::new(of);
        bits.insert_all(&shown);
        let shown: BTreeSet<u32> = shown.into_iter().collect();
        let mut kept = one();
        prop_assert_eq!(kept.meets(&bits), !in_a.is_disjoint(&shown));
        prop_assert_eq!(kept.and_count(&bits), (&in_a & &shown).len());
        prop_assert_eq!(listed(&kept), sorted(&in_a & &shown), "who is shown");
    }
}
