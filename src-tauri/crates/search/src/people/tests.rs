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

/// People here and there, and at times some who stand together.
fn people() -> impl Strategy<Value = Vec<u32>> {
    let crowd = (0..ALL - 500, 0_u32..500).prop_map(|(first, count)| first..first + count);
    let crowds = prop_oneof![Just(Vec::new()), vec(crowd, 1..3)];
    let strays = prop_oneof![vec(0..ALL, 0..4), vec(0..ALL, 0..120)];
    (crowds, strays).prop_map(|(crowds, strays)| {
        let all: BTreeSet<u32> = crowds.into_iter().flatten().chain(strays).collect();
        all.into_iter().collect()
    })
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
        all.or(&other(), of, &mut marks.borrow_mut());
        prop_assert_eq!(listed(&all), sorted(&in_a | &in_b), "who comes from either");
        let mut rest = one();
        rest.and_not(&other(), &mut marks.borrow_mut());
        prop_assert_eq!(listed(&rest), sorted(&in_a - &in_b), "who comes from one only");
        prop_assert!(marks.borrow().is_empty(), "no mark is left");
        let mut bits = Bitset::new(of);
        bits.insert_all(&shown);
        let shown: BTreeSet<u32> = shown.into_iter().collect();
        let mut kept = one();
        prop_assert_eq!(kept.meets(&bits), !in_a.is_disjoint(&shown));
        kept.and(&Arc::new(bits));
        prop_assert_eq!(kept.count(), (&in_a & &shown).len());
        prop_assert_eq!(listed(&kept), sorted(&in_a & &shown), "who is shown");
    }
}

#[test]
fn neighbours_are_told_to_the_last() {
    for length in 1..70_u32 {
        let mut list: Vec<u32> = (5..5 + length).collect();
        assert_eq!(neighbours(&list), length as usize, "nobody after them");
        list.extend([6 + length, 7 + length, 900]);
        assert_eq!(neighbours(&list), length as usize, "others after them");
    }
}

#[test]
fn whoever_stands_in_a_crowd_is_found_by_its_ends() {
    let crowds = [(100..400).collect(), (400..700).collect(), vec![7, 2900]];
    let crowds: Vec<Vec<u32>> = [Vec::new()].into_iter().chain(crowds).collect();
    let every_third: Vec<Vec<u32>> = vec![vec![500, 2], (0..ALL).step_by(3).collect()];
    let mut marks = Bitset::new(ALL as usize);
    let (crowds, thirds) = (sources(&crowds, &[]), sources(&every_third, &[]));
    let (stretches, apart) = crowds.stretches();
    assert_eq!((stretches, apart), (vec![100..=699], vec![7, 2900]));
    let found = crowds.among_neighbours(&thirds, &mut marks);
    let mut found = found.expect("that is less work");
    found.sort_unstable();
    let expected = (100..700).filter(|person| person % 3 == 0 || *person == 500);
    assert_eq!(found, expected.collect::<Vec<_>>());
    assert!(
        thirds.among_neighbours(&crowds, &mut marks).is_none(),
        "they stand apart"
    );
}
