use super::*;
use crate::{Assignment, Direct, Grade, Mark, MarkSource, Plan, Titles, Told};
use crate::{EventId, HoursVerdict, ParticipationId, Standing as OnTheList, VolunteerId, WallTime};

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
        counted: Default::default(),
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
        since: Timestamp(0),
        standing: OnTheList::Registered,
        places: Vec::new(),
        notes: None,
        words: Vec::new(),
        in_spite: Vec::new(),
        listed_in_spite: None,
        gave_up: Vec::new(),
        marks: Vec::new(),
        claims: vec![told(
            1,
            "2089-03-10",
            times("2089-03-10 09:00", "2089-03-10 13:00"),
        )],
        verdicts: Vec::new(),
        card: Default::default(),
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
        seen: at("2089-03-10 08:30"),
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
    let (shift, begins) = (Some(ShiftId::from_bytes([3; 16])), Some(plan.from()));
    let claim = claim_of(&presence, shift, begins, &rule).expect("hours");
    assert_eq!((claim.minutes(), claim.grade), (7 * 60, Grade::Paper));
    let early = HoursRule {
        early_counts: true,
        ..rule
    };
    let claim = claim_of(&presence, shift, begins, &early).expect("hours");
    assert_eq!(claim.minutes(), 7 * 60 + 30);
}

#[test]
fn limits_count_whole_steps_up_to_the_most_and_take_nothing_off_the_times() {
    let span = Span::Times {
        from: at("2089-03-10 09:00"),
        until: at("2089-03-10 17:50"),
    };
    let claim = Claim {
        span,
        rest: 30,
        shift: None,
        grade: Grade::Scan,
        instead_of: None,
        by: None,
        counted: Default::default(),
    };
    let of = |step, most| limited(claim.clone(), HoursLimits { step, most });
    let minutes = |step, most| of(step, most).map(|claim| claim.minutes());
    assert_eq!(minutes(0, 0), Some(8 * 60 + 20));
    assert_eq!(minutes(15, 0), Some(8 * 60 + 15));
    assert_eq!(minutes(60, 0), Some(8 * 60));
    assert_eq!(minutes(30, 7 * 60 + 45), Some(7 * 60 + 30));
    assert_eq!(minutes(0, 6 * 60), Some(6 * 60));
    assert_eq!(of(15, 0).map(|claim| claim.span), Some(span));
    assert_eq!(of(10 * 60, 0), None, "less than one step is nothing");
}

fn a_shift(number: u8, from: &str, until: &str) -> Shift {
    let wall = |text| WallTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Shift {
        id: ShiftId::from_bytes([number; 16]),
        event: EventId::from_bytes([1; 16]),
        kind: ShiftKind::Shift,
        titles: Titles::default(),
        plan: Plan::new(wall(from), wall(until), Zone::ALMATY).expect("a shift"),
        site: None,
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled: false,
        deleted: false,
        sign_up: None,
    }
}

/// Somebody who came and went, at a shift or at the event as a whole.
fn seen(shift: Option<u8>, marks: &[(Direct, &str)]) -> Participation {
    let marks = marks.iter().zip(50..).map(|((direct, when), number)| {
        let mark = Mark {
            direct: *direct,
            at: at(when),
            shift: shift.map(|number| ShiftId::from_bytes([number; 16])),
            source: MarkSource::Desk,
            line: None,
            by: WHO,
        };
        told(number, "2089-03-12", mark)
    });
    Participation {
        claims: Vec::new(),
        marks: marks.collect(),
        ..participation()
    }
}

/// The shifts and minutes of hours.
fn made(person: &Participation, shifts: &[Shift]) -> (Vec<(Option<u8>, u32)>, u32) {
    let made = claims_of(person, shifts, None, &HoursRule::default());
    let of = |claim: &Claim| {
        let shift = claim.shift.map(|shift| shift.as_bytes()[0]);
        (shift, claim.minutes())
    };
    (made.claims.iter().map(of).collect(), made.inside)
}

#[test]
fn marks_at_the_door_make_hours_of_the_shifts_that_the_person_has() {
    let shifts = [
        a_shift(3, "2089-03-10 09:00", "2089-03-10 12:00"),
        a_shift(4, "2089-03-10 13:00", "2089-03-10 15:00"),
        a_shift(5, "2089-03-10 09:00", "2089-03-10 18:00"),
    ];
    let (came, went) = (
        (Direct::In, "2089-03-10 08:40"),
        (Direct::Out, "2089-03-10 15:30"),
    );
    let mut person = seen(None, &[came, went]);
    assert_eq!(
        made(&person, &shifts).0,
        [(None, 6 * 60 + 50)],
        "no place, so beside the shifts"
    );
    for number in [3, 4] {
        let place = Assignment {
            need: None,
            reserve: false,
        };
        person
            .places
            .push((ShiftId::from_bytes([number; 16]), place));
    }
    let expected = [(Some(3), 3 * 60), (Some(4), 2 * 60 + 30)];
    assert_eq!(
        made(&person, &shifts).0,
        expected,
        "the noon hour is nobody's"
    );
}

#[test]
fn marks_at_a_shift_count_once_and_a_session_makes_no_hours() {
    let shift = a_shift(3, "2089-03-10 09:00", "2089-03-10 12:00");
    let marks = [
        (Direct::In, "2089-03-10 09:00"),
        (Direct::Out, "2089-03-10 12:00"),
    ];
    let mut person = seen(Some(3), &marks);
    person.marks.extend(seen(None, &marks).marks);
    assert_eq!(
        made(&person, std::slice::from_ref(&shift)).0,
        [(Some(3), 180)]
    );
    let session = Shift {
        kind: ShiftKind::Session,
        ..shift
    };
    assert_eq!(made(&seen(Some(3), &marks), &[session]), (Vec::new(), 0));
}

#[test]
fn whoever_is_still_there_makes_no_hours_yet() {
    let shift = a_shift(3, "2089-03-10 09:00", "2089-03-10 12:00");
    let person = seen(Some(3), &[(Direct::In, "2089-03-10 09:00")]);
    assert_eq!(made(&person, &[shift]), (Vec::new(), 1));
}

#[test]
fn two_records_of_one_person_are_read_as_one() {
    let shift = |number: u8| ShiftId::from_bytes([number; 16]);
    let place = |reserve| Assignment {
        need: None,
        reserve,
    };
    let one = Participation {
        standing: OnTheList::Cancelled,
        places: vec![(shift(7), place(true)), (shift(9), place(false))],
        notes: Some("бірінші".to_owned()),
        ..participation()
    };
    let two = Participation {
        id: ParticipationId::from_bytes([2; 16]),
        volunteer: VolunteerId::from_bytes([2; 16]),
        places: vec![(shift(7), place(false))],
        claims: vec![told(
            2,
            "2089-03-09",
            times("2089-03-09 09:00", "2089-03-09 10:00"),
        )],
        ..participation()
    };
    let whole = Participation::joined([one.clone(), two]).expect("there are two");
    assert_eq!((whole.id, whole.standing), (one.id, OnTheList::Registered));
    assert_eq!(
        whole.places,
        [(shift(7), place(false)), (shift(9), place(false))]
    );
    let told: Vec<FactId> = whole.claims.iter().map(|claim| claim.id).collect();
    assert_eq!(told, [id(2), id(1)], "as they were told");
    assert_eq!(Participation::joined([one.clone()]), Some(one));
}

#[test]
fn work_is_at_night_between_ten_and_six() {
    let night = |from, until| at_night(&times(from, until).span, Zone::ALMATY);
    assert!(night("2089-03-10 21:00", "2089-03-10 22:30"));
    assert!(night("2089-03-10 05:00", "2089-03-10 07:00"));
    assert!(night("2089-03-10 09:00", "2089-03-12 10:00"));
    assert!(!night("2089-03-10 06:00", "2089-03-10 22:00"));
}
