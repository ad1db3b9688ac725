use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// Some words and a part of one, more than are asked at once.
const ALL: u32 = 150 * 64 + 10;

fn set(people: &[u32]) -> Bitset {
    let mut set = Bitset::new(people.iter().max().map_or(0, |last| *last as usize + 1));
    set.insert_all(people);
    set
}

proptest! {
    #[test]
    fn sets_side_by_side_are_as_one(
        sets in vec(vec(0..ALL, 1500..9000), 1..6),
        others in vec(0..ALL, 0..40),
        start in 0_usize..160,
    ) {
        let mut common: Option<Common> = None;
        for people in &sets {
            let set = Arc::new(set(people));
            match &mut common {
                Some(common) => common.and(set),
                None => common = Some(set.into()),
            }
        }
        let mut common = common.expect("a set at least");
        let all = sets.iter().map(|people| people.iter().copied().collect::<BTreeSet<u32>>());
        let people = all.reduce(|a, b| &a & &b).expect("a set at least");

        let mut found = Vec::new();
        common.for_each(|one| found.push(one));
        prop_assert_eq!(&found, &people.iter().copied().collect::<Vec<_>>());
        prop_assert_eq!(common.count(), people.len());
        let mut from = Vec::new();
        common.for_each_in(start * 64..usize::MAX, |one| from.push(one));
        found.retain(|one| *one as usize >= start * 64);
        prop_assert_eq!(from, found);

        let other = set(&others);
        prop_assert_eq!(common.meets(&other), others.iter().any(|one| people.contains(one)));
        for one in &others {
            prop_assert_eq!(common.contains(*one), people.contains(one));
        }
        let mut room = Bitset::new(ALL as usize);
        room.insert_all(&others);
        let mut taken = room.clone();
        common.take_from(&mut taken);
        let others: BTreeSet<u32> = others.into_iter().collect();
        prop_assert_eq!(taken.iter().collect::<BTreeSet<u32>>(), &others - &people);
        common.add_to(&mut room);
        prop_assert_eq!(room.iter().collect::<BTreeSet<u32>>(), &others | &people);
        common.bits().put(ALL, true);
        prop_assert_eq!(common.count(), people.len() + 1);
        prop_assert_eq!(common.into_set().count(), people.len() + 1);
    }
}
