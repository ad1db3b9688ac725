use proptest::prelude::*;

use super::*;
use crate::guests::usual_categories;
use crate::{MarkSource, OperatorId};

const ALMATY: Zone = Zone::ALMATY;
const DOOR: ListId = ListId::from_bytes([1; 16]);

/// Minutes after 4 December 2026, 09:00 in Astana.
fn at(minutes: i64) -> Timestamp {
    Timestamp(1_796_356_800_000 + minutes * 60_000)
}

fn day(days: i64) -> i64 {
    days * 24 * 60
}

fn list(limit: ListLimit) -> CheckinList {
    CheckinList {
        id: DOOR,
        titles: Titles::new("Кіру", "", "").expect("a title"),
        purpose: ListPurpose::Door,
        limit,
        plan: None,
        categories: Vec::new(),
        place: 0,
    }
}

fn pass(id: u8, minutes: i64, direct: Direct) -> Told<Pass> {
    Told {
        id: FactId::from_bytes([id; 16]),
        told: at(minutes),
        void: None,
        what: Pass {
            list: DOOR,
            direct,
            at: at(minutes),
            source: MarkSource::Scan,
            desk: "B7".to_owned(),
            badge: None,
            overruled: false,
            by: OperatorId::from_bytes([9; 16]),
        },
    }
}

fn badge(id: u8, number: &str, minutes: i64, void: Option<i64>) -> Told<Badge> {
    Told {
        id: FactId::from_bytes([id; 16]),
        told: at(minutes),
        void: void.map(at),
        what: Badge {
            number: number.to_owned(),
            at: at(minutes),
            desk: "A1".to_owned(),
            by: OperatorId::from_bytes([9; 16]),
        },
    }
}

fn guest(passes: Vec<Told<Pass>>) -> Card {
    Card {
        category: Some("HD".parse().expect("a code")),
        passes,
        ..Card::default()
    }
}

fn scan(guest: &Card, list: &CheckinList, minutes: i64) -> Outcome {
    let shown = Shown {
        badge: None,
        direct: Direct::In,
        at: at(minutes),
    };
    decide(Standing::Registered, guest, list, ALMATY, shown)
}

fn entered(time: u32) -> Outcome {
    Outcome::Entered {
        time,
        remarks: Vec::new(),
    }
}

fn already(id: u8, minutes: i64) -> Outcome {
    Outcome::Denied(Denied::Already(Before {
        pass: FactId::from_bytes([id; 16]),
        at: at(minutes),
        desk: "B7".to_owned(),
        used: 1,
        first_at: at(minutes),
        first_desk: "B7".to_owned(),
    }))
}

#[test]
fn the_door_lets_in_once_until_the_guest_has_left() {
    let door = list(ListLimit::InAndOut);
    assert_eq!(scan(&guest(vec![]), &door, 0), entered(1));
    let inside = guest(vec![pass(1, 0, Direct::In)]);
    assert_eq!(scan(&inside, &door, 5), already(1, 0));
    let left = guest(vec![pass(1, 0, Direct::In), pass(2, 30, Direct::Out)]);
    assert_eq!(scan(&left, &door, 40), entered(2));
}

#[test]
fn who_was_not_seen_going_may_come_in_again_the_next_morning() {
    let door = list(ListLimit::InAndOut);
    let evening = 11 * 60;
    let guest = guest(vec![pass(1, evening, Direct::In)]);
    assert_eq!(
        scan(&guest, &door, evening + 5 * 60),
        already(1, evening),
        "past midnight the party goes on"
    );
    let midnight = 15 * 60;
    let morning = Outcome::Entered {
        time: 2,
        remarks: vec![Remark::Forgotten(at(evening + 6 * 60))],
    };
    assert_eq!(scan(&guest, &door, day(1)), morning);
    assert!(evening + 6 * 60 > midnight, "six hours are the longer");
}

#[test]
fn a_going_that_nobody_saw_is_closed_by_the_rule_and_shown_as_such() {
    let door = list(ListLimit::InAndOut);
    let passes = [pass(1, 0, Direct::In), pass(2, day(1), Direct::In)];
    let used = uses(&passes, &door, ALMATY);
    let midnight = 15 * 60;
    let told = |minutes| {
        let forgotten = used.forgotten_at(ALMATY, at(minutes));
        forgotten
            .map(|one| (one.entry.id, one.closed))
            .collect::<Vec<_>>()
    };
    let first = (passes[0].id, at(midnight));
    assert_eq!(used.entries.len(), 2);
    assert_eq!(told(day(1) + 60), [first]);
    let second = (passes[1].id, at(day(1) + midnight));
    assert_eq!(told(day(2)), [first, second]);
    assert!(used.inside_at(ALMATY, at(day(2))).is_none());

    // Nobody is let out who is not inside by the rule.
    let out = Shown {
        badge: None,
        direct: Direct::Out,
        at: at(day(1)),
    };
    let card = guest(vec![pass(1, 0, Direct::In)]);
    let outcome = decide(Standing::Registered, &card, &door, ALMATY, out);
    assert_eq!(outcome, Outcome::Denied(Denied::NotInside));
    // A going that is entered late, with its true time, takes the place of the rule.
    let paper = [
        pass(1, 0, Direct::In),
        pass(2, 8 * 60, Direct::Out),
        pass(3, day(1), Direct::In),
    ];
    let used = uses(&paper, &door, ALMATY);
    assert_eq!(used.forgotten_at(ALMATY, at(day(1))).count(), 0);
}

#[test]
fn a_limit_of_several_tells_when_and_where_the_first_use_was() {
    let coffee = list(ListLimit::Times(2));
    let mut second = pass(2, 90, Direct::In);
    second.what.desk = "A1".to_owned();
    let card = guest(vec![pass(1, 0, Direct::In), second]);
    let Outcome::Denied(Denied::Already(before)) = scan(&card, &coffee, 100) else {
        panic!("two are used");
    };
    assert_eq!((before.used, before.at), (2, at(90)));
    assert_eq!(before.first_at, at(0));
    assert_eq!(
        (before.desk.as_str(), before.first_desk.as_str()),
        ("A1", "B7")
    );
}

#[test]
fn a_meal_is_given_as_often_as_the_limit_says() {
    let coffee = list(ListLimit::Times(2));
    let mut guest = guest(vec![pass(1, 0, Direct::In)]);
    assert_eq!(scan(&guest, &coffee, 60), entered(2));
    guest.passes.push(pass(2, 60, Direct::In));
    let Outcome::Denied(Denied::Already(before)) = scan(&guest, &coffee, 61) else {
        panic!("both are used");
    };
    assert_eq!((before.pass, before.used), (FactId::from_bytes([2; 16]), 2));
    let lunch = list(ListLimit::TimesADay(1));
    guest.passes.truncate(1);
    assert_eq!(scan(&guest, &lunch, 90), already(1, 0));
    assert_eq!(
        scan(&guest, &lunch, day(1)),
        entered(1),
        "the first of the day"
    );
    guest.passes[0].void = Some(at(1));
    assert_eq!(
        scan(&guest, &lunch, 90),
        entered(1),
        "a void one gives back"
    );
}

#[test]
fn a_void_badge_says_since_when_and_which_one_holds() {
    let mut guest = guest(vec![]);
    guest.badges = vec![
        badge(1, "F26A100001K", 0, Some(2)),
        badge(2, "F26A100147M", 2, None),
    ];
    let shown = |number| Shown {
        badge: Some(number),
        direct: Direct::In,
        at: at(5),
    };
    let door = list(ListLimit::InAndOut);
    let refused = decide(
        Standing::Registered,
        &guest,
        &door,
        ALMATY,
        shown("F26A100001K"),
    );
    let denied = Denied::VoidBadge {
        since: at(2),
        holds: Some("F26A100147M".to_owned()),
    };
    assert_eq!(refused, Outcome::Denied(denied));
    let let_in = decide(
        Standing::Registered,
        &guest,
        &door,
        ALMATY,
        shown("F26A100147M"),
    );
    assert_eq!(let_in, entered(1));
}

#[test]
fn another_day_is_refused_and_another_hour_only_remarked() {
    let mut lunch = list(ListLimit::TimesADay(1));
    let wall = |hour: i64| ALMATY.wall(at(hour * 60)).expect("in the calendar");
    let plan = Plan::new(wall(4), wall(5), ALMATY).expect("a plan");
    lunch.plan = Some(plan);
    let guest = guest(vec![]);
    let remarked = |minutes| match scan(&guest, &lunch, minutes) {
        Outcome::Entered { remarks, .. } => remarks,
        other => panic!("{other:?}"),
    };
    assert_eq!(remarked(0), [Remark::Early(at(4 * 60))]);
    assert_eq!(remarked(4 * 60), []);
    assert_eq!(remarked(6 * 60), [Remark::Late(at(5 * 60))]);
    let day = plan.starts.date();
    assert_eq!(
        scan(&guest, &lunch, self::day(1)),
        Outcome::Denied(Denied::OtherDay {
            from: day,
            until: day
        })
    );
}

#[test]
fn a_list_for_some_refuses_others_and_a_cancelled_guest_is_named_so() {
    let mut vip = list(ListLimit::Times(1));
    vip.categories = vec!["VP".parse().expect("a code")];
    let mut guest = guest(vec![]);
    let other = Outcome::Denied(Denied::OtherCategory);
    assert_eq!(scan(&guest, &vip, 0), other);
    guest.category = "VP".parse().ok();
    assert_eq!(scan(&guest, &vip, 0), entered(1));
    let shown = Shown {
        badge: None,
        direct: Direct::In,
        at: at(0),
    };
    for standing in [Standing::Declined, Standing::Cancelled] {
        let refused = decide(standing, &guest, &vip, ALMATY, shown);
        assert_eq!(refused, Outcome::Denied(Denied::Cancelled));
    }
}

#[test]
fn a_going_needs_somebody_inside() {
    let door = list(ListLimit::InAndOut);
    let out = |guest: &Card| {
        let shown = Shown {
            badge: None,
            direct: Direct::Out,
            at: at(9),
        };
        decide(Standing::Registered, guest, &door, ALMATY, shown)
    };
    let not_inside = Outcome::Denied(Denied::NotInside);
    assert_eq!(out(&guest(vec![])), not_inside);
    assert_eq!(out(&guest(vec![pass(1, 0, Direct::In)])), Outcome::Left);
}

#[test]
fn who_is_let_pass_against_the_list_counts() {
    let door = list(ListLimit::InAndOut);
    let mut second = pass(2, 5, Direct::In);
    let inside = guest(vec![pass(1, 0, Direct::In), second.clone()]);
    assert_eq!(uses(&inside.passes, &door, ALMATY).repeats.len(), 1);
    second.what.overruled = true;
    let inside = guest(vec![pass(1, 0, Direct::In), second]);
    assert_eq!(uses(&inside.passes, &door, ALMATY).entries.len(), 2);
}

#[test]
fn the_usual_categories_can_be_told_apart_without_colour() {
    let categories = usual_categories();
    assert_eq!(categories.len(), 16);
    for (n, one) in categories.iter().enumerate() {
        for other in &categories[..n] {
            assert_ne!(one.code, other.code);
            assert!(
                (one.colour, one.shape) != (other.colour, other.shape),
                "{} and {} look alike",
                one.code,
                other.code
            );
        }
    }
}

fn any_pass() -> impl Strategy<Value = (i64, bool, bool)> {
    (0..day(2), any::<bool>(), prop::bool::weighted(0.1))
}

proptest! {
    #[test]
    fn passes_come_to_the_same_in_whatever_order_they_arrive(
        passes in prop::collection::vec(any_pass(), 0..12),
        turn in 0..12usize,
        times in 1..4u8,
        kind in 0..3u8,
    ) {
        let limit = match kind {
            0 => ListLimit::InAndOut,
            1 => ListLimit::Times(times),
            _ => ListLimit::TimesADay(times),
        };
        let list = list(limit);
        let direct = |out| if out { Direct::Out } else { Direct::In };
        let mut told: Vec<Told<Pass>> = (0u8..)
            .zip(&passes)
            .map(|(id, (minutes, out, void))| {
                let mut pass = pass(id, *minutes, direct(*out));
                pass.void = void.then(|| at(day(3)));
                pass
            })
            .collect();
        let ids = |told: &[Told<Pass>]| -> Vec<FactId> {
            uses(told, &list, ALMATY).entries.iter().map(|pass| pass.id).collect()
        };
        let before = ids(&told);
        let turn = turn.min(told.len());
        told.rotate_left(turn);
        prop_assert_eq!(&ids(&told), &before);
        told.reverse();
        prop_assert_eq!(&ids(&told), &before);
        if kind == 1 {
            prop_assert!(before.len() <= usize::from(times));
        }
    }

    #[test]
    fn a_scan_that_enters_is_an_entry_and_one_that_is_refused_is_a_repeat(
        passes in prop::collection::vec(any_pass(), 0..10),
        later in 0..600i64,
        kind in 0..3u8,
    ) {
        let limit = match kind {
            0 => ListLimit::InAndOut,
            1 => ListLimit::Times(2),
            _ => ListLimit::TimesADay(1),
        };
        let list = list(limit);
        let mut guest = guest(
            (0u8..)
                .zip(&passes)
                .map(|(id, (minutes, out, _))| {
                    pass(id, *minutes, if *out { Direct::Out } else { Direct::In })
                })
                .collect(),
        );
        let now = day(2) + later;
        let enters = matches!(scan(&guest, &list, now), Outcome::Entered { .. });
        let before = uses(&guest.passes, &list, ALMATY).entries.len();
        guest.passes.push(pass(200, now, Direct::In));
        let after = uses(&guest.passes, &list, ALMATY).entries.len();
        prop_assert_eq!(after > before, enters);
    }
}
