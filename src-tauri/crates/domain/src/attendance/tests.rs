use super::*;
use crate::{OperatorId, WallTime, Zone};

const MINUTE: i64 = 60_000;

fn mark(id: u8, direct: Direct, at: i64) -> Told<Mark> {
    Told {
        id: FactId::from_bytes([id; 16]),
        told: Timestamp(1_000_000 + i64::from(id)),
        void: None,
        what: Mark {
            direct,
            at: Timestamp(at * MINUTE),
            shift: None,
            source: MarkSource::Scan,
            line: None,
            by: OperatorId::from_bytes([1; 16]),
        },
    }
}

fn times(walk: &Walk) -> Vec<(i64, Option<i64>)> {
    let minutes = |at: Timestamp| at.0 / MINUTE;
    walk.presences
        .iter()
        .map(|one| (minutes(one.from), one.until.map(minutes)))
        .collect()
}

#[test]
fn whoever_came_and_went_twice_was_there_twice() {
    let walk = walk(&[
        mark(1, Direct::In, 0),
        mark(2, Direct::Out, 60),
        mark(3, Direct::In, 90),
    ]);
    assert_eq!(times(&walk), [(0, Some(60)), (90, None)]);
    assert!(walk.is_inside() && walk.repeats.is_empty());
}

#[test]
fn a_second_desk_counts_nothing_and_is_shown() {
    let walk = walk(&[
        mark(1, Direct::In, 0),
        mark(2, Direct::In, 3),
        mark(3, Direct::Out, 60),
        mark(4, Direct::Out, 61),
    ]);
    assert_eq!(times(&walk), [(0, Some(60))]);
    let repeated: Vec<FactId> = walk.repeats.iter().map(|one| one.mark).collect();
    assert_eq!(repeated, [2, 4].map(|id| FactId::from_bytes([id; 16])));
}

#[test]
fn the_order_of_arrival_makes_no_difference() {
    let mut marks = vec![
        mark(4, Direct::Out, 200),
        mark(1, Direct::In, 0),
        mark(3, Direct::In, 100),
        mark(2, Direct::Out, 60),
        mark(5, Direct::In, 100),
    ];
    let expected = walk(&marks);
    for _ in 0..marks.len() {
        marks.rotate_left(1);
        assert_eq!(walk(&marks), expected);
        let mut backwards = marks.clone();
        backwards.reverse();
        assert_eq!(walk(&backwards), expected);
    }
}

#[test]
fn what_is_void_was_not() {
    let mut wrong = mark(1, Direct::In, 0);
    wrong.void = Some(Timestamp(9));
    let walk = walk(&[wrong, mark(2, Direct::In, 30)]);
    assert_eq!(times(&walk), [(30, None)]);
}

#[test]
fn hours_rest_on_the_weaker_of_two_marks() {
    let mut paper = mark(2, Direct::Out, 60);
    paper.what.source = MarkSource::Paper;
    let walk = walk(&[mark(1, Direct::In, 0), paper]);
    assert_eq!(walk.presences[0].grade, Grade::Paper);
}

#[test]
fn a_forgotten_going_is_closed_at_the_end_of_the_shift_and_not_before() {
    let at = |hour| {
        let day = crate::Day::from_ymd_opt(2089, 7, 5).expect("a day");
        WallTime::new(
            day,
            chrono::NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour"),
        )
    };
    let shift = Plan::new(at(9), at(13), Zone::ALMATY).expect("a shift");
    let end = shift.until();
    let walk = walk(&[mark(1, Direct::In, shift.from().0 / MINUTE)]);
    let rule = HoursRule::default();
    let closed = |now| forgotten(&walk.presences[0], &shift, &rule, now);
    assert_eq!(closed(end), None);
    assert_eq!(closed(Timestamp(end.0 + 1)), Some(end));
}

#[test]
fn a_true_going_takes_the_place_of_the_rule_whenever_it_is_told() {
    let mut closed = mark(2, Direct::Out, 60);
    closed.what.source = MarkSource::Rule;
    let came = mark(1, Direct::In, 0);
    let by_rule = walk(&[came.clone(), closed.clone()]);
    assert!(by_rule.presences[0].by_rule);
    assert_eq!(by_rule.presences[0].grade, Grade::Coordinator);
    for minute in [50, 60, 75] {
        let walk = walk(&[came.clone(), closed.clone(), mark(3, Direct::Out, minute)]);
        assert_eq!(times(&walk), [(0, Some(minute))]);
        assert!(!walk.presences[0].by_rule);
        assert_eq!(walk.presences[0].grade, Grade::Scan);
        assert_eq!(
            walk.repeats.len(),
            1,
            "the mark of the rule is shown and counts nothing"
        );
    }
    let again = walk(&[
        came,
        closed,
        mark(4, Direct::In, 70),
        mark(5, Direct::Out, 90),
    ]);
    assert_eq!(times(&again), [(0, Some(60)), (70, Some(90))]);
    assert!(
        again.presences[0].by_rule,
        "a going after the next arrival is another one"
    );
}
