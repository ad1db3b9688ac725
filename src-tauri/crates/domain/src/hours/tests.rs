use super::*;
use crate::{EventId, HoursVerdict, ParticipationId, Standing as OnTheList, VolunteerId, WallTime};
use crate::{Grade, Told};

const WHO: OperatorId = OperatorId::from_bytes([1; 16]);
const OTHER: OperatorId = OperatorId::from_bytes([2; 16]);

fn at(text: &str) -> Timestamp {
    let wall = WallTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Zone::ALMATY.instant(wall, false)
}

fn id(number: u8) -> FactId {
    FactId::from_bytes([number; 16])
}

fn times(from: &str, until: &str) -> Claim {
    Claim {
        span: Span::Times {
            from: at(from),
            until: at(until),
        },
        rest: 0,
        shift: None,
        grade: Grade::Scan,
        instead_of: None,
        by: Some(WHO),
    }
}

fn told<T>(number: u8, day: &str, what: T) -> Told<T> {
    Told {
        id: id(number),
        told: at(&format!("{day} 12:00")),
        void: None,
        what,
    }
}

fn participation() -> Participation {
    Participation {
        id: ParticipationId::from_bytes([1; 16]),
        event: Some(EventId::from_bytes([1; 16])),
        volunteer: VolunteerId::from_bytes([1; 16]),
        standing: OnTheList::Registered,
        places: Vec::new(),
        notes: None,
        words: Vec::new(),
        in_spite: Vec::new(),
        marks: Vec::new(),
        claims: vec![told(
            1,
            "2089-03-10",
            times("2089-03-10 09:00", "2089-03-10 13:00"),
        )],
        verdicts: Vec::new(),
    }
}

fn verdict(number: u8, day: &str, by: OperatorId, rejected: bool) -> Told<HoursVerdict> {
    let claim = id(1);
    told(
        number,
        day,
        HoursVerdict {
            claim,
            rejected,
            by,
        },
    )
}

fn state(participation: &Participation, day: Option<&str>) -> ClaimState {
    let moment = day.map(|day| at(&format!("{day} 23:59")));
    standings(participation, moment)[0].state
}

#[test]
fn nobody_confirms_their_own_hours() {
    let mut one = participation();
    one.verdicts = vec![verdict(5, "2089-03-11", WHO, false)];
    assert_eq!(state(&one, None), ClaimState::Claimed);
    one.verdicts.push(verdict(6, "2089-03-12", OTHER, false));
    assert_eq!(state(&one, None), ClaimState::Confirmed);
}

#[test]
fn figures_of_a_past_day_are_made_again() {
    let mut one = participation();
    one.verdicts = vec![
        verdict(5, "2089-03-20", OTHER, false),
        verdict(6, "2089-04-02", OTHER, true),
    ];
    let mut correction = times("2089-03-10 09:00", "2089-03-10 12:00");
    correction.instead_of = Some(id(1));
    one.claims.push(told(2, "2089-04-03", correction));
    assert!(standings(&one, Some(at("2089-03-01 00:00"))).is_empty());
    assert_eq!(state(&one, Some("2089-03-15")), ClaimState::Claimed);
    assert_eq!(state(&one, Some("2089-03-31")), ClaimState::Confirmed);
    assert_eq!(state(&one, Some("2089-04-02")), ClaimState::Rejected);
    assert_eq!(state(&one, None), ClaimState::Replaced);
    let mut totals = Totals::default();
    totals.add(&standings(&one, Some(at("2089-03-31 23:59"))));
    assert_eq!((totals.confirmed, totals.claimed), (240, 0));
    assert_eq!(totals.by_grade, [240, 0, 0, 0]);
    let mut totals = Totals::default();
    totals.add(&standings(&one, None));
    assert_eq!((totals.confirmed, totals.claimed), (0, 180));
}

#[test]
fn a_rejected_correction_leaves_the_old_hours_standing() {
    let mut one = participation();
    let mut correction = times("2089-03-10 09:00", "2089-03-10 12:00");
    correction.instead_of = Some(id(1));
    one.claims.push(told(2, "2089-04-03", correction));
    let mut rejected = verdict(7, "2089-04-04", OTHER, true);
    rejected.what.claim = id(2);
    one.verdicts.push(rejected);
    assert_eq!(state(&one, None), ClaimState::Claimed);
}

#[track_caller]
fn refuses(claim: &Claim, expected: HoursRefused) {
    let others = standings(&participation(), None);
    let now = at("2089-03-15 12:00");
    assert_eq!(
        check_claim(claim, &others, Zone::ALMATY, now),
        Err(expected)
    );
}

#[test]
fn overlaps_negative_future_and_endless_hours_are_refused() {
    refuses(
        &times("2089-03-10 12:00", "2089-03-10 16:00"),
        HoursRefused::Overlap {
            claim: id(1),
            from: at("2089-03-10 09:00"),
            until: at("2089-03-10 13:00"),
        },
    );
    refuses(
        &times("2089-03-11 14:00", "2089-03-11 10:00"),
        HoursRefused::Negative,
    );
    refuses(
        &times("2089-03-15 11:00", "2089-03-15 13:00"),
        HoursRefused::Future,
    );
    refuses(
        &times("2089-03-11 10:00", "2089-03-12 16:00"),
        HoursRefused::OverADay { minutes: 30 * 60 },
    );
    let mut nothing = times("2089-03-11 10:00", "2089-03-11 11:00");
    nothing.rest = 60;
    refuses(&nothing, HoursRefused::Nothing);
    let day = Day::from_ymd_opt(2089, 3, 10).expect("a day");
    let mut long = times("2089-03-10 10:00", "2089-03-10 11:00");
    long.span = Span::OnDay {
        day,
        minutes: 20 * 60 + 1,
    };
    refuses(
        &long,
        HoursRefused::OverADay {
            minutes: 24 * 60 + 1,
        },
    );
}

#[test]
fn what_touches_and_what_it_replaces_is_no_overlap() {
    let others = standings(&participation(), None);
    let now = at("2089-03-15 12:00");
    let check = |claim: &Claim| check_claim(claim, &others, Zone::ALMATY, now);
    assert_eq!(
        check(&times("2089-03-10 13:00", "2089-03-10 14:00")),
        Ok(())
    );
    let mut instead = times("2089-03-10 09:00", "2089-03-10 12:00");
    instead.instead_of = Some(id(1));
    assert_eq!(check(&instead), Ok(()));
}

#[test]
fn hours_over_midnight_are_of_two_days() {
    let span = times("2089-03-10 22:00", "2089-03-11 02:30").span;
    let minutes: Vec<u32> = days_of(&span, Zone::ALMATY).into_values().collect();
    assert_eq!(minutes, [120, 150]);
    // The night in which an hour happened twice.
    let span = times("2024-02-29 22:00", "2024-03-01 02:00").span;
    let minutes: Vec<u32> = days_of(&span, Zone::ALMATY).into_values().collect();
    assert_eq!(minutes.iter().sum::<u32>(), 5 * 60);
}

#[test]
fn only_the_day_on_which_the_clock_was_put_back_has_25_hours() {
    let length = |day| {
        day_minutes(
            Day::from_ymd_opt(2024, 2, day).expect("a day"),
            Zone::ALMATY,
        )
    };
    assert_eq!((length(28), length(29)), (24 * 60, 25 * 60));
}

#[test]
fn hours_of_marks_begin_with_the_shift_and_lose_the_break() {
    let plan = Plan::new(
        WallTime::parse_from_str("2089-03-10 09:00", "%Y-%m-%d %H:%M").expect("a time"),
        WallTime::parse_from_str("2089-03-10 18:00", "%Y-%m-%d %H:%M").expect("a time"),
        Zone::ALMATY,
    )
    .expect("a shift");
    let presence = Presence {
        came: id(1),
        from: at("2089-03-10 08:30"),
        until: Some(at("2089-03-10 17:00")),
        went: Some(id(2)),
        by_rule: false,
        grade: Grade::Paper,
    };
    let rule = HoursRule {
        break_minutes: 60,
        break_after: 360,
        ..HoursRule::default()
    };
    let shift = ShiftId::from_bytes([3; 16]);
    let claim = claim_of(&presence, shift, &plan, &rule).expect("hours");
    assert_eq!((claim.minutes(), claim.grade), (7 * 60, Grade::Paper));
    let early = HoursRule {
        early_counts: true,
        ..rule
    };
    let claim = claim_of(&presence, shift, &plan, &early).expect("hours");
    assert_eq!(claim.minutes(), 7 * 60 + 30);
}
