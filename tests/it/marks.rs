//! From a mark to an hour: numbers and paper lines, goings that were forgotten, claims that
//! follow from marks, and what they came to on a day of the past.

use app::attendance::{self, NewMark};
use app::closings;
use app::events::WorkRefused;
use app::hours::{self, ClaimAt, FromMarks, NewClaim, Wanted, Whom};
use app::lines::{self, Row, Sheet, SheetOf};
use app::papers::sheets::sheet_code;
use app::{Register, erasure, operators, undo};
use domain::codes::RowCode;
use domain::hours::{ClaimState, Totals};
use domain::{
    Direct, ErasureGround, ErasureKind, EventId, FactId, Grade, HoursPolicies, MarkSource,
    NightCounts, NightRule, Participation, Plan, Role, ShiftId, Site, SiteId, Span, Timestamp,
    VolunteerId, Zone,
};
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

use crate::work::{HOUR, a_person, a_shift, an_event, give, place, plan, shift_at};

/// An event with a shift that lasted from six hours ago until two hours ago.
fn worked() -> (TestRegister, EventId, ShiftId) {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let shift = a_shift(&register, event, plan(&register, -6, -2), Vec::new());
    (register, event, shift)
}

fn of(register: &TestRegister, event: EventId, person: VolunteerId) -> Participation {
    let known = attendance::of_person(register.open(), Some(event), person).expect("allowed");
    known.expect("something was told")
}

fn shift_of(register: &TestRegister, event: EventId) -> domain::Shift {
    let shifts = app::shifts::of_event(register.open(), event).expect("allowed");
    shifts.into_iter().next().expect("there is one")
}

fn mark(
    register: &TestRegister,
    event: EventId,
    (volunteer, shift): (VolunteerId, Option<ShiftId>),
    direct: Direct,
    at: Timestamp,
) -> FactId {
    let mark = NewMark {
        volunteer,
        shift,
        direct,
        at,
        source: MarkSource::Desk,
        line: None,
    };
    attendance::mark(register.open(), &register.ctx(), event, &[mark]).expect("the owner may");
    let told = of(register, event, volunteer).marks;
    told.last().expect("it was told").id
}

fn made(register: &TestRegister, event: EventId) -> FromMarks {
    let made = hours::from_marks(register.open(), &register.ctx(), event);
    made.unwrap_or_else(|refused| panic!("{refused}")).value
}

fn totals(register: &TestRegister, whom: Whom) -> Totals {
    hours::totals(register.open(), whom, None).expect("allowed")
}

/// A coordinator who did not claim anything.
fn second(register: &TestRegister) -> Register {
    let password = "екінші адамның құпиясөзі";
    let added = operators::add(
        register.open(),
        &register.ctx(),
        "Екінші",
        Role::Coordinator,
        password,
    );
    let id = added.expect("the owner adds people").value;
    let theirs = register.open().switch(id, password, register.ctx().now);
    theirs.expect("the password is theirs")
}

#[test]
fn a_hundred_lines_of_a_sheet_are_entered_by_code_in_one_action() {
    let (register, event, shift) = worked();
    let people: Vec<VolunteerId> = (0..100)
        .map(|n| a_person(&register, &format!("Нұр{}", "а".repeat(n % 9 + 1))))
        .collect();
    let places: Vec<_> = people.iter().map(|who| place(*who, shift)).collect();
    give(&register, event, &places);
    let known = attendance::people(register.open(), event).expect("allowed");
    let ids: Vec<_> = known.iter().map(|one| one.id).collect();
    let plan = shift_of(&register, event).plan;
    let rows: Vec<Row> = RowCode::of_all(&ids)
        .into_iter()
        .map(|code| Row {
            text: code.to_string().to_lowercase().replace('0', "o"),
            came: Some(plan.from()),
            went: Some(plan.until()),
        })
        .collect();
    let sheet = Sheet {
        shift: Some(shift),
        rows,
    };
    let ctx = register.ctx();
    let done = lines::mark(register.open(), &ctx, event, &sheet);
    assert_eq!(done.expect("every code is good").value, 200);
    let again = lines::mark(register.open(), &register.ctx(), event, &sheet);
    assert_eq!(
        again.expect("every code is good").value,
        0,
        "entered twice, told once"
    );
    for one in &known {
        let marks = of(&register, event, one.volunteer).marks;
        assert_eq!(marks.len(), 2);
        assert_eq!(marks[0].what.source, MarkSource::Paper);
        assert_eq!(marks[0].what.at, plan.from(), "the true time");
        assert!(marks[0].what.line.is_some());
    }
    assert_eq!(made(&register, event).made, 100);
    let sum = totals(&register, Whom::Event(event));
    assert_eq!(sum.claimed, 100 * 240);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    let dropped = made(&register, event);
    assert_eq!(
        (dropped.made, dropped.dropped),
        (0, 100),
        "no mark says them any more"
    );
    assert_eq!(totals(&register, Whom::All).claimed, 0);
}

#[test]
fn a_slip_in_a_code_is_said_with_the_line_that_it_may_be_and_nothing_is_written() {
    let (register, event, shift) = worked();
    let person = a_person(&register, "Асан");
    give(&register, event, &[place(person, shift)]);
    let id = of(&register, event, person).id;
    let code = RowCode::of_all(&[id])[0].to_string();
    let last = code.chars().last().expect("a code has signs");
    let other = if last == 'A' { 'B' } else { 'A' };
    let wrong = format!("{}{other}", &code[..code.len() - 1]);
    let nobody = (0..1_000_000)
        .map(RowCode)
        .find(|code| !code.may_be(&id))
        .expect("most codes are nobody's");
    let texts = [
        code.clone(),
        wrong.clone(),
        nobody.to_string(),
        " ".to_owned(),
    ];
    let read = lines::read(register.open(), event, &texts).expect("allowed");
    assert_eq!(read[0].people.len(), 1);
    assert_eq!(read[0].message, None);
    let said = |line: usize| read[line].message.as_ref().expect("a sentence").id.clone();
    assert_eq!(said(1), "lines-mistyped-like");
    assert_eq!(read[1].like[0].volunteer, person);
    assert_eq!(said(2), "lines-unknown");
    assert_eq!(said(3), "lines-empty");
    let now = register.ctx().now;
    let row = |text: &str, came, went| Row {
        text: text.to_owned(),
        came,
        went,
    };
    let sheet = Sheet {
        shift: Some(shift),
        rows: vec![
            row(&code, Some(now), None),
            row(&wrong, Some(now), None),
            row(&code, None, None),
            row(&code, Some(now), Some(now)),
        ],
    };
    let refused = lines::mark(register.open(), &register.ctx(), event, &sheet);
    let Err(WorkRefused::Lines(rows)) = refused else {
        panic!("three rows cannot be taken");
    };
    let rows: Vec<(usize, &str)> = rows
        .iter()
        .map(|(row, why)| (*row, why.id.as_str()))
        .collect();
    let expected = [
        (1, "lines-mistyped-like"),
        (2, "lines-no-time"),
        (3, "lines-times"),
    ];
    assert_eq!(rows, expected);
    assert_eq!(of(&register, event, person).marks, []);
}

#[test]
fn the_code_of_a_sheet_says_what_it_is_of_under_any_layout() {
    let (register, event, shift) = worked();
    let other = an_event(&register, |_| {});
    let read = |text: String| {
        let read = lines::read(register.open(), event, &[text]).expect("allowed");
        let line = read.into_iter().next().expect("a line for each text");
        assert_eq!(line.people, [], "a sheet is nobody");
        (line.sheet, line.message.map(|message| message.id))
    };
    let whole = (Some(SheetOf::Event), None);
    assert_eq!(read(sheet_code(event, None)), whole);
    assert_eq!(read(sheet_code(event, None).to_uppercase()), whole);
    let of_shift = sheet_code(event, Some(shift));
    assert_eq!(read(of_shift), (Some(SheetOf::Shift(shift)), None));
    let told = |id: &str| (None, Some(id.to_owned()));
    assert_eq!(read(sheet_code(other, None)), told("lines-sheet-other"));
    let gone = ShiftId::from_bytes([7; 16]);
    assert_eq!(
        read(sheet_code(event, Some(gone))),
        told("lines-sheet-unknown")
    );
}

#[test]
fn somebody_is_found_by_iin_phone_and_id() {
    let (register, event, _) = worked();
    let person = a_volunteer().called("Сериков", "Асан");
    let person = person.with_phone("8 700 000 00 01").add(&register);
    let texts = [
        "+7 (700) 000-00-01".to_owned(),
        person.to_string(),
        "8 700 000 00 02".to_owned(),
    ];
    let read = lines::read(register.open(), event, &texts).expect("allowed");
    let found: Vec<Vec<VolunteerId>> = read
        .iter()
        .map(|line| line.people.iter().map(|one| one.volunteer).collect())
        .collect();
    assert_eq!(found, [vec![person], vec![person], vec![]]);
    assert_eq!(
        read[2].message.as_ref().expect("a sentence").id,
        "lines-nobody"
    );
}

#[test]
fn a_forgotten_going_is_closed_by_the_rule_and_a_true_one_takes_its_place() {
    let (register, event, shift) = worked();
    let person = a_person(&register, "Асан");
    let plan = shift_of(&register, event).plan;
    let here = (person, Some(shift));
    mark(&register, event, here, Direct::In, plan.from());
    assert_eq!(made(&register, event).inside, 1);
    let open = closings::forgotten(register.open(), &register.ctx(), event).expect("allowed");
    assert_eq!((open.len(), open[0].closes), (1, plan.until()));
    let ctx = register.ctx();
    let close = |ctx| {
        closings::close(register.open(), &ctx, event)
            .expect("the owner may")
            .value
    };
    assert_eq!(close(ctx), 1);
    assert_eq!(close(register.ctx()), 0, "nothing is open any more");
    let first = made(&register, event);
    assert_eq!((first.made, first.inside), (1, 0));
    let claims = of(&register, event, person).claims;
    assert_eq!(
        claims[0].what.grade,
        Grade::Coordinator,
        "nobody saw the going"
    );
    let again = made(&register, event);
    assert_eq!((again.made, again.replaced, again.known), (0, 0, 1));
    let early = Timestamp(plan.until().0 - HOUR);
    let true_going = mark(&register, event, here, Direct::Out, early);
    let corrected = made(&register, event);
    assert_eq!((corrected.made, corrected.replaced), (0, 1));
    assert_eq!(totals(&register, Whom::Person(person)).claimed, 180);
    let claims = of(&register, event, person).claims;
    assert_eq!(claims.len(), 2, "the old claim stays in the history");
    assert_eq!(claims[1].what.grade, Grade::Scan);
    attendance::void(
        register.open(),
        &register.ctx(),
        event,
        person,
        true_going,
        None,
    )
    .expect("it holds");
    assert_eq!(made(&register, event).replaced, 1, "the rule holds again");
    assert_eq!(totals(&register, Whom::Person(person)).claimed, 240);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    let dropped = made(&register, event);
    assert_eq!((dropped.dropped, dropped.inside), (1, 1));
    assert_eq!(
        close(register.ctx()),
        1,
        "what was undone can be done again"
    );
    assert_eq!(made(&register, event).inside, 0);
    assert_eq!(totals(&register, Whom::Person(person)).claimed, 240);
}

#[test]
fn hours_by_hand_hold_against_those_of_marks_and_a_rejected_one_is_not_made_again() {
    let (register, event, shift) = worked();
    let plan = shift_of(&register, event).plan;
    let (by_hand, rejected) = (a_person(&register, "Асан"), a_person(&register, "Үсен"));
    for who in [by_hand, rejected] {
        mark(
            &register,
            event,
            (who, Some(shift)),
            Direct::In,
            plan.from(),
        );
        mark(
            &register,
            event,
            (who, Some(shift)),
            Direct::Out,
            plan.until(),
        );
    }
    let claim = NewClaim {
        volunteer: by_hand,
        event: Some(event),
        shift: Some(shift),
        span: Span::Times {
            from: plan.from(),
            until: Timestamp(plan.from().0 + HOUR),
        },
        rest: 0,
        grade: Grade::Coordinator,
        instead_of: None,
        travel: false,
        words: None,
    };
    hours::claim(register.open(), &register.ctx(), &[claim]).expect("nothing is in the way");
    let first = made(&register, event);
    assert_eq!((first.made, first.known), (1, 1));
    let theirs = second(&register);
    let claims = of(&register, event, rejected).claims;
    let at = ClaimAt {
        event: Some(event),
        volunteer: rejected,
        claim: claims[0].id,
    };
    let why = "Ол күні болған жоқ".to_owned();
    hours::settle(&theirs, &register.ctx(), &[at], true, Some(&why)).expect("another person");
    let again = made(&register, event);
    assert_eq!((again.made, again.known), (0, 2));
    let sum = totals(&register, Whom::Event(event));
    assert_eq!((sum.claimed, sum.rejected), (60, 240));
}

#[test]
fn hours_of_a_past_day_are_what_was_known_when_it_ended() {
    let (register, event, shift) = worked();
    let person = a_person(&register, "Асан");
    let plan = shift_of(&register, event).plan;
    mark(
        &register,
        event,
        (person, Some(shift)),
        Direct::In,
        plan.from(),
    );
    mark(
        &register,
        event,
        (person, Some(shift)),
        Direct::Out,
        plan.until(),
    );
    made(&register, event);
    let today = register.ctx().today;
    let before = today.pred_opt().expect("a day");
    let as_of = |day| {
        let sum = hours::totals(register.open(), Whom::Person(person), Some(day));
        sum.expect("allowed").claimed
    };
    assert_eq!((as_of(before), as_of(today)), (0, 240));
    let wanted = Wanted {
        event: Some(event),
        ..Wanted::default()
    };
    let window = hours::list(register.open(), &wanted, 0, 10).expect("allowed");
    assert_eq!((window.total, window.totals.claimed), (1, 240));
    let row = &window.rows[0];
    assert_eq!(row.name.as_deref(), Some("Сериков Асан"));
    assert_eq!(
        (row.standing.state, row.may_settle),
        (ClaimState::Claimed, true)
    );
    let wanted = Wanted {
        as_of: Some(before),
        ..wanted
    };
    let window = hours::list(register.open(), &wanted, 0, 10).expect("allowed");
    assert_eq!(window.total, 0);
}

#[test]
fn work_outside_of_events_counts_and_the_seventieth_hour_is_said() {
    let register = TestRegister::new();
    let person = a_person(&register, "Асан");
    let today = register.ctx().today;
    let year = today.to_string()[..4].to_owned();
    let days = std::iter::successors(today.pred_opt(), domain::Day::pred_opt);
    let mut days = days.take_while(|day| day.to_string().starts_with(&year));
    let mut claim = |minutes| NewClaim {
        volunteer: person,
        event: None,
        shift: None,
        span: Span::OnDay {
            day: days
                .next()
                .expect("the year of the tests has begun long ago"),
            minutes,
        },
        rest: 0,
        grade: Grade::Own,
        instead_of: None,
        travel: false,
        words: Some("Аудармалар".to_owned()),
    };
    let many: Vec<NewClaim> = (0..5).map(|_| claim(14 * 60)).collect();
    let said = |claims: &[NewClaim]| {
        hours::caps(register.open(), &register.ctx(), claims).expect("allowed")
    };
    assert_eq!(said(&many), [], "seventy hours are credited");
    hours::claim(register.open(), &register.ctx(), &many).expect("nothing is in the way");
    let more = [claim(60)];
    let told = said(&more);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].id, "hours-cap-student");
    hours::claim(register.open(), &register.ctx(), &more).expect("a cap refuses nothing");
    assert_eq!(said(&[claim(60)]), [], "it is said when the cap is crossed");
    let wanted = Wanted {
        outside: true,
        volunteer: Some(person),
        ..Wanted::default()
    };
    let window = hours::list(register.open(), &wanted, 0, 2).expect("allowed");
    assert_eq!(
        (window.total, window.rows.len(), window.totals.claimed),
        (6, 2, 71 * 60)
    );
    assert!(window.rows[0].day > window.rows[1].day);
    assert_eq!(window.rows[0].words.as_deref(), Some("Аудармалар"));
}

#[test]
fn hours_and_their_words_are_taken_back_and_come_again_and_words_go_with_the_person() {
    let (register, event, shift) = worked();
    let plan = shift_of(&register, event).plan;
    let person = a_person(&register, "Асан");
    let claim = NewClaim {
        volunteer: person,
        event: Some(event),
        shift: Some(shift),
        span: Span::Times {
            from: plan.from(),
            until: plan.until(),
        },
        rest: 0,
        grade: Grade::Coordinator,
        instead_of: None,
        travel: false,
        words: Some("Жағаны тазалады".to_owned()),
    };
    let ctx = register.ctx();
    hours::claim(register.open(), &ctx, &[claim]).expect("nothing is in the way");
    let words = || of(&register, event, person).words.len();
    let claimed = || totals(&register, Whom::Person(person)).claimed;
    assert_eq!((words(), claimed()), (1, 240));
    let back = register.ctx();
    undo::undo(register.open(), &back, ctx.action, &Quiet).expect("nothing changed");
    assert_eq!((words(), claimed()), (0, 0));
    undo::undo(register.open(), &register.ctx(), back.action, &Quiet).expect("nothing changed");
    assert_eq!((words(), claimed()), (1, 240));
    let ending = erasure::Ending {
        kind: ErasureKind::Erased,
        ground: ErasureGround::Request,
        order: Some("№ 12".to_owned()),
    };
    erasure::end(register.open(), &register.ctx(), &[person], &ending, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!((words(), claimed()), (0, 240), "the numbers stay");
    let wanted = Wanted {
        event: Some(event),
        ..Wanted::default()
    };
    let window = hours::list(register.open(), &wanted, 0, 10).expect("allowed");
    assert_eq!(window.rows[0].name, None);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("the claim stands");
    assert_eq!((words(), claimed()), (0, 0));
    let read = lines::read(register.open(), event, &[person.to_string()]).expect("allowed");
    assert_eq!(read[0].people, []);
}

#[test]
fn hours_that_came_to_overlap_are_shown_and_only_one_of_them_is_confirmed() {
    let (register, event, shift) = worked();
    let plan = shift_of(&register, event).plan;
    let person = a_person(&register, "Асан");
    let claim = |until: i64| NewClaim {
        volunteer: person,
        event: Some(event),
        shift: Some(shift),
        span: Span::Times {
            from: plan.from(),
            until: Timestamp(plan.from().0 + until * HOUR),
        },
        rest: 0,
        grade: Grade::Paper,
        instead_of: None,
        travel: false,
        words: None,
    };
    let ctx = register.ctx();
    hours::claim(register.open(), &ctx, &[claim(2)]).expect("nothing is in the way");
    let back = register.ctx();
    undo::undo(register.open(), &back, ctx.action, &Quiet).expect("nothing changed");
    hours::claim(register.open(), &register.ctx(), &[claim(3)]).expect("nothing is in the way");
    let overlaps = || {
        let wanted = Wanted {
            overlapping: true,
            ..Wanted::default()
        };
        let window = hours::list(register.open(), &wanted, 0, 10).expect("allowed");
        let rows = window.rows.into_iter().map(|row| row.at);
        rows.collect::<Vec<_>>()
    };
    assert_eq!(overlaps(), []);
    undo::undo(register.open(), &register.ctx(), back.action, &Quiet).expect("it comes back");
    let both = overlaps();
    assert_eq!(both.len(), 2);
    let theirs = second(&register);
    let refused = hours::settle(&theirs, &register.ctx(), &both, false, None);
    let refused = refused.expect_err("the same time twice");
    assert!(matches!(
        refused,
        WorkRefused::Hours(domain::hours::HoursRefused::Overlap { .. })
    ));
    hours::settle(&theirs, &register.ctx(), &both[..1], false, None).expect("one of the two");
    let late = hours::settle(&theirs, &register.ctx(), &both[1..], false, None);
    assert!(late.is_err(), "the other is confirmed already");
    hours::settle(&theirs, &register.ctx(), &both[1..], true, None).expect("it is rejected");
    assert_eq!(overlaps(), []);
    assert_eq!(totals(&register, Whom::Person(person)).confirmed, 120);
}

/// An event with two sites and a shift at each, from 20 to 21 and from 22 to 23 of the evening
/// before the day of the tests.
fn an_evening_at_two_sites() -> (TestRegister, EventId, [ShiftId; 2]) {
    let register = TestRegister::new();
    let sites = [1, 2].map(|number| Site {
        id: SiteId::from_bytes([number; 16]),
        name: format!("Алаң {number}"),
        region: None,
        address: None,
    });
    let ids = sites.clone().map(|site| site.id);
    let event = an_event(&register, |form| form.sites = sites.to_vec());
    let evening = register.ctx().today.pred_opt().expect("a day");
    let at = |hour| evening.and_hms_opt(hour, 0, 0).expect("a time");
    let shifts = [(20, ids[0]), (22, ids[1])].map(|(hour, site)| {
        let plan = Plan::new(at(hour), at(hour + 1), Zone::ALMATY).expect("a plan");
        shift_at(&register, event, plan, Vec::new(), Some(site))
    });
    (register, event, shifts)
}

fn policies(register: &TestRegister, counts: NightCounts, travel_minutes: u16) {
    let night = NightRule {
        counts,
        ..NightRule::default()
    };
    let policies = HoursPolicies {
        night,
        travel_minutes,
        ..HoursPolicies::default()
    };
    app::settings::save_policies(register.open(), &register.ctx(), policies).expect("may");
}

#[test]
fn night_and_travel_count_by_the_policy_of_the_day_and_what_was_made_keeps_its_own() {
    let (register, event, shifts) = an_evening_at_two_sites();
    let person = a_person(&register, "Асан");
    let known = app::shifts::of_event(register.open(), event).expect("allowed");
    let plan_of = |id| {
        known
            .iter()
            .find(|shift| shift.id == id)
            .expect("there")
            .plan
    };
    for shift in shifts {
        let (plan, here) = (plan_of(shift), (person, Some(shift)));
        mark(&register, event, here, Direct::In, plan.from());
        mark(&register, event, here, Direct::Out, plan.until());
    }
    policies(&register, NightCounts::Apart, 30);
    assert_eq!(
        made(&register, event).made,
        3,
        "two shifts and the way between"
    );
    let told = |register: &TestRegister| {
        let sum = totals(register, Whom::Event(event));
        (sum.claimed, sum.night, sum.travel)
    };
    assert_eq!(told(&register), (150, 0, 0), "nothing is confirmed yet");
    let theirs = second(&register);
    let claims = of(&register, event, person).claims;
    let all: Vec<ClaimAt> = claims
        .iter()
        .map(|claim| ClaimAt {
            event: Some(event),
            volunteer: person,
            claim: claim.id,
        })
        .collect();
    hours::settle(&theirs, &register.ctx(), &all, false, None).expect("another person");
    let sum = totals(&register, Whom::Event(event));
    assert_eq!((sum.confirmed, sum.night, sum.travel), (150, 60, 30));
    assert_eq!(
        totals(&register, Whom::All),
        sum,
        "the columns say the same"
    );
    // Another policy changes nothing of what was made.
    policies(&register, NightCounts::Not, 0);
    let again = made(&register, event);
    assert_eq!((again.made, again.replaced, again.known), (0, 0, 3));
    assert_eq!(totals(&register, Whom::Event(event)), sum);
    // Somebody else's hours are made by it.
    let other = a_person(&register, "Үсен");
    for shift in shifts {
        let (plan, here) = (plan_of(shift), (other, Some(shift)));
        mark(&register, event, here, Direct::In, plan.from());
        mark(&register, event, here, Direct::Out, plan.until());
    }
    let by_new = made(&register, event);
    assert_eq!((by_new.made, by_new.known), (1, 3), "no night, no way");
    assert_eq!(totals(&register, Whom::Person(other)).claimed, 60);
}

#[test]
fn hours_by_hand_follow_the_policies_and_a_correction_keeps_those_of_the_old_hours() {
    let (register, event, _) = an_evening_at_two_sites();
    let person = a_person(&register, "Асан");
    let evening = register.ctx().today.pred_opt().expect("a day");
    let at = |hour: u32| {
        let wall = evening.and_hms_opt(hour, 0, 0).expect("a time");
        Zone::ALMATY.instant(wall, false)
    };
    let claim = |(from, until), travel, instead_of| NewClaim {
        volunteer: person,
        event: Some(event),
        shift: None,
        span: Span::Times {
            from: at(from),
            until: at(until),
        },
        rest: 0,
        grade: Grade::Coordinator,
        instead_of,
        travel,
        words: None,
    };
    let enter = |new: NewClaim| hours::claim(register.open(), &register.ctx(), &[new]);
    let refused = |new| {
        let refused = enter(new).expect_err("a rule refuses it");
        messages::ToMessage::told(&refused).1.id
    };
    assert_eq!(
        refused(claim((15, 16), true, None)),
        "hours-error-no-travel"
    );
    policies(&register, NightCounts::Not, 60);
    assert_eq!(
        refused(claim((22, 23), false, None)),
        "hours-error-all-at-night"
    );
    enter(claim((20, 23), false, None)).expect("two of three hours count");
    enter(claim((15, 16), true, None)).expect("an hour of travel counts");
    assert_eq!(
        refused(claim((16, 17), true, None)),
        "hours-error-travel-over"
    );
    let known = of(&register, event, person).claims;
    let minutes: Vec<u32> = known.iter().map(|claim| claim.what.minutes()).collect();
    assert_eq!(minutes, [120, 60]);
    assert_eq!(known[0].what.night_off(), 60);
    policies(&register, NightCounts::AsOthers, 0);
    enter(claim((21, 23), false, Some(known[0].id))).expect("a correction");
    enter(claim((14, 15), true, Some(known[1].id))).expect("a correction");
    let sum = totals(&register, Whom::Person(person));
    assert_eq!(
        sum.claimed,
        60 + 60,
        "by the policies of the hours that are corrected"
    );
}
