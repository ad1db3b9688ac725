use std::collections::BTreeSet;

use super::*;
use crate::hours::ClaimState;
use crate::{Grade, OperatorId, WallTime};

fn at(text: &str) -> Timestamp {
    let wall = WallTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Zone::ALMATY.instant(wall, false)
}

fn times(from: &str, until: &str, rest: u32) -> Claim {
    Claim {
        span: Span::Times {
            from: at(from),
            until: at(until),
        },
        rest,
        shift: None,
        grade: Grade::Scan,
        instead_of: None,
        by: None,
        counted: Counted::Plain,
    }
}

const fn rule(counts: NightCounts) -> NightRule {
    NightRule {
        from: 22 * 60,
        until: 6 * 60,
        counts,
    }
}

#[test]
fn minutes_of_the_night_are_those_between_its_two_times_on_every_day() {
    let minutes = |from, until, rule: NightRule| {
        let claim = times(from, until, 0);
        night_minutes(&claim.span, rule, Zone::ALMATY)
    };
    let usual = NightRule::default();
    for (from, until, expected) in [
        ("2089-07-05 09:00", "2089-07-05 22:00", 0),
        ("2089-07-05 20:00", "2089-07-05 23:30", 90),
        ("2089-07-05 05:00", "2089-07-05 23:00", 120),
        ("2089-07-05 20:00", "2089-07-06 07:00", 8 * 60),
        ("2089-07-05 21:00", "2089-07-07 06:30", 16 * 60),
    ] {
        assert_eq!(minutes(from, until, usual), expected, "{from} {until}");
    }
    // A night that begins after midnight lies on one day.
    let late = NightRule {
        from: 0,
        until: 5 * 60,
        ..usual
    };
    assert_eq!(
        minutes("2089-07-05 23:00", "2089-07-06 06:00", late),
        5 * 60
    );
    // On the night of 1 March 2024 the clock was put back: 22 to 6 had nine hours.
    assert_eq!(
        minutes("2024-02-29 21:00", "2024-03-01 07:00", usual),
        9 * 60
    );
}

#[test]
fn a_night_counts_as_other_time_or_is_told_separately_or_taken_off() {
    let evening = times("2089-07-05 18:00", "2089-07-05 23:00", 30);
    let counted = |counts| by_night(evening.clone(), rule(counts), Zone::ALMATY);
    assert_eq!(counted(NightCounts::AsOthers), Some(evening.clone()));
    let apart = counted(NightCounts::Apart).expect("something counts");
    assert_eq!(
        (apart.minutes(), apart.night_apart(), apart.night_off()),
        (270, 60, 0)
    );
    let off = counted(NightCounts::Not).expect("something counts");
    assert_eq!(
        (off.minutes(), off.night_apart(), off.night_off()),
        (210, 0, 60)
    );
    let night = times("2089-07-05 23:00", "2089-07-06 02:00", 0);
    assert_eq!(by_night(night, rule(NightCounts::Not), Zone::ALMATY), None);
    // What has no minute by itself is another refusal than the night.
    let nothing = times("2089-07-05 23:00", "2089-07-06 02:00", 180);
    let left = by_night(nothing, rule(NightCounts::Not), Zone::ALMATY);
    assert_eq!(left.map(|claim| claim.minutes()), Some(0));
    let on_day = Claim {
        span: Span::OnDay {
            day: Day::from_ymd_opt(2089, 7, 5).expect("a day"),
            minutes: 600,
        },
        ..evening.clone()
    };
    let kept = by_night(on_day.clone(), rule(NightCounts::Not), Zone::ALMATY);
    assert_eq!(kept, Some(on_day), "nobody knows when it was");
}

#[test]
fn what_is_told_separately_is_never_more_than_what_counts() {
    let claim = times("2089-07-05 22:00", "2089-07-06 04:00", 0);
    let apart = by_night(claim, rule(NightCounts::Apart), Zone::ALMATY).expect("it counts");
    let limited = Claim {
        rest: apart.span.minutes() - 120,
        ..apart
    };
    assert_eq!((limited.minutes(), limited.night_apart()), (120, 120));
}

#[test]
fn what_is_made_again_keeps_the_rule_of_what_was_made_before() {
    let today = rule(NightCounts::Not);
    let new = times("2089-07-05 18:00", "2089-07-05 23:30", 0);
    let known = |claim: Claim, state| {
        vec![Standing {
            id: FactId::from_bytes([1; 16]),
            told: Timestamp(0),
            claim,
            state,
            by: None,
        }]
    };
    let own = BTreeSet::from([FactId::from_bytes([1; 16])]);
    let before = times("2089-07-05 18:00", "2089-07-05 23:00", 0);
    let apart =
        by_night(before.clone(), rule(NightCounts::Apart), Zone::ALMATY).expect("it counts");
    let of = |claim, state| night_of(&known(claim, state), &own, &new, today);
    assert_eq!(
        night_of(&[], &own, &new, today),
        today,
        "nothing was made yet"
    );
    assert_eq!(
        of(before.clone(), ClaimState::Confirmed),
        NightRule::default()
    );
    assert_eq!(
        of(apart.clone(), ClaimState::Claimed),
        rule(NightCounts::Apart)
    );
    assert_eq!(
        of(apart.clone(), ClaimState::Void),
        today,
        "it was taken back"
    );
    let by_hand = Claim {
        by: Some(OperatorId::from_bytes([1; 16])),
        ..apart.clone()
    };
    assert_eq!(of(by_hand, ClaimState::Claimed), today);
    let elsewhere = times("2089-07-04 18:00", "2089-07-04 23:00", 0);
    assert_eq!(of(elsewhere, ClaimState::Claimed), today);
    let foreign = night_of(
        &known(apart, ClaimState::Claimed),
        &BTreeSet::new(),
        &new,
        today,
    );
    assert_eq!(foreign, today, "of another event");
}
