use std::collections::BTreeSet;

use super::*;
use crate::hours::ClaimState;
use crate::{
    Direct, EventId, Grade, Mark, MarkSource, OperatorId, ParticipationId, Plan, ShiftId,
    Timestamp, Titles, Told, VolunteerId, WallTime,
};

fn wall(text: &str) -> WallTime {
    WallTime::parse_from_str(&format!("2089-07-05 {text}"), "%Y-%m-%d %H:%M").expect("a time")
}

fn at(text: &str) -> Timestamp {
    Zone::ALMATY.instant(wall(text), false)
}

fn shift(number: u8, site: Option<u8>) -> Shift {
    Shift {
        id: ShiftId::from_bytes([number; 16]),
        event: EventId::from_bytes([1; 16]),
        kind: ShiftKind::Shift,
        titles: Titles::default(),
        plan: Plan::new(wall("09:00"), wall("18:00"), Zone::ALMATY).expect("a plan"),
        site: site.map(|site| SiteId::from_bytes([site; 16])),
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled: false,
        deleted: false,
        sign_up: None,
    }
}

/// Somebody who was at shifts between two times each.
fn seen(times: &[(u8, &str, &str)]) -> Participation {
    let mark = |number: usize, shift: u8, direct, text: &str, source| Told {
        id: FactId::from_bytes([number as u8; 16]),
        told: Timestamp(0),
        void: None,
        what: Mark {
            direct,
            at: at(text),
            shift: Some(ShiftId::from_bytes([shift; 16])),
            source,
            line: None,
            by: OperatorId::from_bytes([1; 16]),
        },
    };
    let marks = times
        .iter()
        .enumerate()
        .flat_map(|(number, (shift, came, went))| {
            [
                mark(2 * number, *shift, Direct::In, came, MarkSource::Scan),
                mark(2 * number + 1, *shift, Direct::Out, went, MarkSource::Paper),
            ]
        });
    Participation {
        marks: marks.collect(),
        ..nobody()
    }
}

fn nobody() -> Participation {
    Participation {
        id: ParticipationId::from_bytes([1; 16]),
        event: Some(EventId::from_bytes([1; 16])),
        volunteer: VolunteerId::from_bytes([1; 16]),
        since: Timestamp(0),
        standing: crate::Standing::Registered,
        places: Vec::new(),
        notes: None,
        words: Vec::new(),
        in_spite: Vec::new(),
        listed_in_spite: None,
        gave_up: Vec::new(),
        marks: Vec::new(),
        claims: Vec::new(),
        verdicts: Vec::new(),
        card: Default::default(),
    }
}

fn standing(number: u8, claim: Claim) -> Standing {
    Standing {
        id: FactId::from_bytes([number; 16]),
        told: Timestamp(0),
        claim,
        state: ClaimState::Claimed,
        by: None,
    }
}

fn travel(from: &str, until: &str, most: u16, by: Option<u8>) -> Claim {
    Claim {
        span: Span::Times {
            from: at(from),
            until: at(until),
        },
        rest: 0,
        shift: None,
        grade: Grade::Own,
        instead_of: None,
        by: by.map(|by| OperatorId::from_bytes([by; 16])),
        counted: Counted::Travel { most },
    }
}

fn spans(claims: &[Claim]) -> Vec<Span> {
    claims.iter().map(|claim| claim.span).collect()
}

const THREE: [(u8, &str, &str); 3] = [
    (1, "09:00", "11:00"),
    (2, "11:40", "13:00"),
    (3, "14:30", "16:00"),
];

#[test]
fn the_ways_between_sites_count_up_to_the_minutes_of_the_day() {
    let shifts = [shift(1, Some(1)), shift(2, Some(2)), shift(3, Some(1))];
    let made = |most| {
        travels_of(
            &seen(&THREE),
            &shifts,
            &[],
            &BTreeSet::new(),
            most,
            Zone::ALMATY,
        )
    };
    assert_eq!(made(0), []);
    let whole = [
        travel("11:00", "11:40", 240, None),
        travel("13:00", "14:30", 240, None),
    ];
    assert_eq!(spans(&made(240)), spans(&whole));
    // An hour a day: all of the first way, and the last minutes of the second.
    let hour = made(60);
    let cut = [
        travel("11:00", "11:40", 60, None),
        travel("14:10", "14:30", 60, None),
    ];
    assert_eq!(spans(&hour), spans(&cut));
    assert!(
        hour.iter()
            .all(|claim| claim.counted == Counted::Travel { most: 60 })
    );
    assert!(
        hour.iter().all(|claim| claim.grade == Grade::Paper),
        "the weaker of two marks"
    );
}

#[test]
fn no_way_leads_from_a_site_to_itself_or_to_no_site() {
    for sites in [[Some(1), Some(1)], [Some(1), None], [None, None]] {
        let shifts = [shift(1, sites[0]), shift(2, sites[1])];
        let made = travels_of(
            &seen(&THREE[..2]),
            &shifts,
            &[],
            &BTreeSet::new(),
            60,
            Zone::ALMATY,
        );
        assert_eq!(made, [], "{sites:?}");
    }
}

#[test]
fn what_was_made_by_another_number_keeps_it_and_other_travel_of_the_day_counts() {
    let shifts = [shift(1, Some(1)), shift(2, Some(2))];
    let ours = BTreeSet::from([FactId::from_bytes([9; 16])]);
    let before = [standing(9, travel("11:10", "11:40", 30, None))];
    let made = |known: &[Standing], most| {
        travels_of(
            &seen(&THREE[..2]),
            &shifts,
            known,
            &ours,
            most,
            Zone::ALMATY,
        )
    };
    for most in [0, 240] {
        let kept = made(&before, most);
        assert_eq!(spans(&kept), spans(&[travel("11:10", "11:40", 30, None)]));
        assert_eq!(kept[0].counted, Counted::Travel { most: 30 });
    }
    let by_hand = [standing(8, travel("08:00", "08:50", 60, Some(1)))];
    assert_eq!(
        spans(&made(&by_hand, 60)),
        spans(&[travel("11:30", "11:40", 60, None)])
    );
}

#[test]
fn travel_that_is_entered_is_refused_when_it_does_not_count_or_is_too_much() {
    let new = travel("08:00", "08:50", 60, Some(1));
    let check = |others: &[Standing], most| check_travel(&new, others, most, Zone::ALMATY);
    assert_eq!(check(&[], 0), Err(HoursRefused::NoTravel));
    assert_eq!(
        check(&[], 49),
        Err(HoursRefused::TravelOver { most: 49, left: 49 })
    );
    assert_eq!(check(&[], 50), Ok(()));
    let others = [standing(8, travel("11:00", "11:20", 60, None))];
    assert_eq!(
        check(&others, 60),
        Err(HoursRefused::TravelOver { most: 60, left: 40 })
    );
    let mut rejected = others;
    rejected[0].state = ClaimState::Rejected;
    assert_eq!(check(&rejected, 60), Ok(()));
}
