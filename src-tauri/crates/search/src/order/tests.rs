use proptest::prelude::*;

use super::*;

proptest! {
    #[test]
    fn an_order_that_is_kept_is_the_order_that_would_be_sorted(
        start in prop::collection::btree_set(0_u32..6000, 0..3000),
        changes in prop::collection::vec((0_u32..6000, any::<bool>()), 0..2500),
    ) {
        let mut expected = start.clone();
        let mut order = Order::new(start.into_iter().collect());
        for (item, put_in) in changes {
            if put_in && expected.insert(item) {
                order.insert(item, |other| other.cmp(&item));
            } else if !put_in {
                expected.remove(&item);
                order.remove(|other| other.cmp(&item));
            }
        }
        prop_assert!(order.iter().eq(expected.iter().copied()));
        prop_assert_eq!(order.len(), expected.len());
        for bound in [0, 17, 3000, 6000] {
            let below = expected.range(..bound).count();
            prop_assert_eq!(order.partition_point(|item| item < bound), below);
        }
    }
}
