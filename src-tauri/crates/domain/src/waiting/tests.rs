use proptest::prelude::*;

use super::*;

fn seat(id: u8, class: u8, told: i64, came: bool) -> Seat {
    Seat {
        person: VolunteerId::from_bytes([id; 16]),
        class,
        told: Timestamp(told),
        came,
    }
}

#[track_caller]
fn check(seats: &[Seat], capacity: Option<u32>, wait: &[u8]) {
    let wait: BTreeSet<VolunteerId> = wait
        .iter()
        .map(|id| VolunteerId::from_bytes([*id; 16]))
        .collect();
    assert_eq!(waiting(seats, capacity), wait);
}

#[test]
fn the_first_told_have_the_seats() {
    let seats = [
        seat(1, 0, 30, false),
        seat(2, 0, 10, false),
        seat(3, 0, 20, false),
    ];
    check(&seats, Some(2), &[1]);
    check(&seats, Some(0), &[1, 2, 3]);
    check(&seats, None, &[]);
}

#[test]
fn a_class_goes_before_the_time() {
    check(
        &[seat(1, 1, 10, false), seat(2, 0, 20, false)],
        Some(1),
        &[1],
    );
}

#[test]
fn whoever_came_never_waits() {
    let seats = [
        seat(1, 0, 10, false),
        seat(2, 0, 20, true),
        seat(3, 0, 30, true),
    ];
    check(&seats, Some(1), &[1]);
}

#[test]
fn a_person_on_the_list_twice_is_one_person() {
    let seats = [
        seat(1, 0, 10, false),
        seat(1, 0, 15, false),
        seat(2, 0, 20, false),
    ];
    check(&seats, Some(2), &[]);
    check(&seats, Some(1), &[2]);
}

proptest! {
    #[test]
    fn the_order_of_arrival_changes_nothing_and_no_seat_stays_free(
        raw in prop::collection::vec((0_u8..20, 0_u8..3, 0_i64..50, any::<bool>()), 0..40),
        capacity in 0_u32..20,
        turn in 0_usize..40,
    ) {
        let seats: Vec<Seat> = raw.iter().map(|(id, class, told, came)| seat(*id, *class, *told, *came)).collect();
        let mut turned = seats.clone();
        let by = turn % turned.len().max(1);
        turned.rotate_left(by);
        let wait = waiting(&seats, Some(capacity));
        prop_assert_eq!(&wait, &waiting(&turned, Some(capacity)));
        let people: BTreeSet<VolunteerId> = seats.iter().map(|seat| seat.person).collect();
        let came: BTreeSet<VolunteerId> = seats.iter().filter(|seat| seat.came).map(|seat| seat.person).collect();
        prop_assert!(wait.is_disjoint(&came), "who came waits");
        let seated = people.len() - wait.len();
        let places = usize::try_from(capacity).expect("a small number");
        prop_assert_eq!(seated, people.len().min(places.max(came.len())));
    }
}
