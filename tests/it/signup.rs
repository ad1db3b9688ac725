//! Signing up and cancelling: outside of the time it is said before it is done and kept with a
//! reason, and a cancellation after the deadline is late: no no-show, and not in time.

use app::attendance::{self, InSpite, Saying};
use app::events::{self, Form, WorkRefused};
use app::papers::person::{self, Promise};
use app::{assigning, series, shifts, waiting, work_figures};
use domain::{
    EventId, ShiftId, ShiftKind, SignUp, Standing, Timestamp, Titles, VolunteerId, WallTime, Zone,
};
use testkit::TestRegister;

use crate::work::{HOUR, a_person, a_shift, an_event, give, place, plan};

fn wall(register: &TestRegister, hours: i64) -> WallTime {
    let at = Timestamp(register.ctx().now.0 + hours * HOUR);
    Zone::ALMATY.wall(at).expect("inside the calendar")
}

/// Times so many hours from now.
fn times(
    register: &TestRegister,
    from: Option<i64>,
    until: Option<i64>,
    cancel: Option<i64>,
) -> SignUp {
    let at = |hours: Option<i64>| hours.map(|hours| wall(register, hours));
    SignUp {
        from: at(from),
        until: at(until),
        cancel_until: at(cancel),
        zone: Zone::ALMATY,
    }
}

fn event_with(register: &TestRegister, sign_up: SignUp) -> EventId {
    an_event(register, |form| form.sign_up = Some(sign_up))
}

fn codes(register: &TestRegister, event: EventId, who: VolunteerId, shift: ShiftId) -> Vec<String> {
    let places = [place(who, shift)];
    let told = assigning::findings(register.open(), &register.ctx(), event, &places);
    let told = told.expect("the owner may").into_iter();
    let outside = told.filter(|one| one.code.starts_with("sign_up"));
    outside
        .map(|one| {
            assert!(
                one.needs_words && !one.hard,
                "a reason is asked for, and no lock"
            );
            one.code.to_owned()
        })
        .collect()
}

#[test]
fn outside_of_the_window_a_new_person_is_warned_about_and_others_are_not() {
    let register = TestRegister::new();
    let event = event_with(&register, times(&register, None, Some(-1), None));
    let shift = a_shift(&register, event, plan(&register, 2, 5), Vec::new());
    let person = a_person(&register, "Асан");
    assert_eq!(codes(&register, event, person, shift), ["sign_up_over"]);
    give(&register, event, &[place(person, shift)]);
    let known = attendance::of_person(register.open(), Some(event), person).expect("allowed");
    let kept = known.expect("on the list").in_spite;
    assert_eq!(kept, [(shift, "келісілді".to_owned())]);
    // Whoever is on the list signed up: the rest is planning.
    let later = a_shift(&register, event, plan(&register, 6, 8), Vec::new());
    assert!(codes(&register, event, person, later).is_empty());
    let early = event_with(&register, times(&register, Some(1), None, None));
    let shift = a_shift(&register, early, plan(&register, 10, 12), Vec::new());
    assert_eq!(codes(&register, early, person, shift), ["sign_up_not_yet"]);
    // What stands there already is judged by no clock.
    let told = assigning::of_event(register.open(), event).expect("allowed");
    assert!(!told.iter().any(|one| one.code.starts_with("sign_up")));
}

#[test]
fn a_shift_with_its_own_times_is_signed_up_for_by_them() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let person = a_person(&register, "Асан");
    waiting::join(register.open(), &register.ctx(), event, &[person], None).expect("may");
    let form = shifts::Form {
        id: None,
        kind: ShiftKind::Shift,
        titles: Titles::default(),
        plan: plan(&register, 2, 5),
        site: None,
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled: false,
        sign_up: Some(times(&register, None, Some(-1), None)),
    };
    let made = shifts::save(register.open(), &register.ctx(), event, &[form]).expect("may");
    let shift = made.value[0];
    assert_eq!(codes(&register, event, person, shift), ["sign_up_over"]);
    give(&register, event, &[place(person, shift)]);
    assert!(codes(&register, event, person, shift).is_empty());
}

#[test]
fn whoever_is_put_on_the_list_outside_of_the_window_is_kept_with_the_reason() {
    let register = TestRegister::new();
    let event = event_with(&register, times(&register, None, Some(-1), None));
    let person = a_person(&register, "Асан");
    let join = |why: Option<&String>| {
        waiting::join(register.open(), &register.ctx(), event, &[person], why)
    };
    assert!(matches!(join(None), Err(WorkRefused::OutsideSignUp(_))));
    let blank = " ".to_owned();
    assert!(matches!(
        join(Some(&blank)),
        Err(WorkRefused::OutsideSignUp(_))
    ));
    join(Some(&"кеш хабарлады".to_owned())).expect("with a reason");
    let known = attendance::of_person(register.open(), Some(event), person).expect("allowed");
    let kept = known.expect("on the list").listed_in_spite;
    assert_eq!(kept.as_deref(), Some("кеш хабарлады"));
    let other = a_person(&register, "Болат");
    let stand = |said: &Saying| {
        let (ctx, people) = (register.ctx(), [other]);
        let registered = Standing::Registered;
        attendance::set_standing(register.open(), &ctx, event, &people, registered, said)
    };
    assert!(matches!(
        stand(&Saying::default()),
        Err(WorkRefused::OutsideSignUp(_))
    ));
    let said = Saying {
        why: Some("орнына келді".to_owned()),
        at: None,
    };
    stand(&said).expect("with a reason");
}

#[test]
fn a_window_that_ends_before_it_begins_is_refused_at_its_field() {
    let register = TestRegister::new();
    let form = Form {
        titles: ["Таза жаға".to_owned(), String::new(), String::new()],
        sign_up: Some(times(&register, Some(2), Some(1), None)),
        ..Form::default()
    };
    let refused = events::save(register.open(), &register.ctx(), None, &form);
    assert_eq!(refused.expect_err("backwards").field(), Some("sign_up"));
}

fn decline(register: &TestRegister, event: EventId, who: VolunteerId, at: Option<i64>) {
    let at = at.map(|hours| Timestamp(register.ctx().now.0 + hours * HOUR));
    let said = Saying { why: None, at };
    let (ctx, people) = (register.ctx(), [who]);
    attendance::set_standing(
        register.open(),
        &ctx,
        event,
        &people,
        Standing::Declined,
        &said,
    )
    .unwrap_or_else(|refused| panic!("{refused}"));
}

/// Places, no-shows and late cancellations of all events.
fn counted(register: &TestRegister) -> (u32, u32, u32) {
    let slice = search::Slice::all(register.ctx().now);
    let whole = register.open().store().columns().work().whole(&slice);
    (whole.places, whole.no_shows, whole.late_cancels)
}

#[test]
fn a_late_cancellation_is_no_no_show_and_one_in_time_is_nothing() {
    let register = TestRegister::new();
    // The deadline was twenty hours ago, the shift ended an hour ago.
    let event = event_with(&register, times(&register, None, None, Some(-20)));
    let shift = a_shift(&register, event, plan(&register, -4, -1), Vec::new());
    let people = ["Асан", "Болат", "Ғалым", "Дана"].map(|given| a_person(&register, given));
    for person in people {
        give(&register, event, &[place(person, shift)]);
    }
    assert_eq!(
        counted(&register),
        (4, 4, 0),
        "nobody came, and nobody said a word"
    );
    let [in_time, late, comes_after_all, missing] = people;
    decline(&register, event, in_time, Some(-25));
    decline(&register, event, late, Some(-5));
    decline(&register, event, comes_after_all, Some(-5));
    assert_eq!(counted(&register), (1, 1, 2));
    let said = Saying::default();
    let back = [comes_after_all];
    let (ctx, on) = (register.ctx(), Standing::Registered);
    attendance::set_standing(register.open(), &ctx, event, &back, on, &said).expect("may");
    assert_eq!(counted(&register), (2, 2, 1), "the place is held again");

    let kept = |who| {
        let kept = person::kept_of_person(register.open(), who, register.ctx().now);
        let kept = kept.expect("the owner may");
        let what: Vec<Promise> = kept.lines.iter().map(|line| line.what).collect();
        ((kept.places, kept.no_shows, kept.late), what)
    };
    let (sums, lines) = kept(late);
    assert_eq!(sums, (0, 0, 1));
    assert!(matches!(lines[..], [Promise::Cancelled { late: true, .. }]));
    let (sums, lines) = kept(in_time);
    assert_eq!(sums, (0, 0, 0));
    assert!(matches!(
        lines[..],
        [Promise::Cancelled { late: false, .. }]
    ));
    let (sums, lines) = kept(missing);
    assert_eq!((sums, lines), ((1, 1, 0), vec![Promise::NoShow]));
    // The rule that is shown beside the figure says so.
    let (_, means) = work_figures::defined(work_figures::Measure::LateCancels);
    let speak = l10n::Localizer::new(l10n::Language::En);
    assert!(speak.format(&means).contains("cancellation deadline"));
}

#[test]
fn a_shift_alone_is_given_up_and_a_place_that_is_taken_away_is_no_cancellation() {
    let register = TestRegister::new();
    let event = event_with(&register, times(&register, None, None, Some(-20)));
    let shift = a_shift(&register, event, plan(&register, -4, -1), Vec::new());
    let [one, two, three] = ["Асан", "Болат", "Ғалым"].map(|given| a_person(&register, given));
    give(&register, event, &[place(one, shift), place(two, shift)]);
    let gave = attendance::give_up(register.open(), &register.ctx(), event, shift, &[one], None);
    assert_eq!(gave.expect("the owner may").value, 1);
    assert_eq!(counted(&register), (1, 1, 1));
    let none = attendance::give_up(register.open(), &register.ctx(), event, shift, &[one], None);
    assert!(matches!(none, Err(WorkRefused::NoPlace)));
    let mut away = place(two, shift);
    away.place = None;
    let (ctx, no_words) = (register.ctx(), InSpite::default());
    attendance::assign(register.open(), &ctx, event, &[away], &no_words).expect("may");
    assert_eq!(
        counted(&register),
        (0, 0, 1),
        "the plan was changed, nobody cancelled"
    );
    // Whose place somebody else takes has given it up.
    give(&register, event, &[place(two, shift)]);
    let told = assigning::findings(register.open(), &ctx, event, &[place(three, shift)]);
    let accepted = told.expect("may").into_iter().map(|one| one.key).collect();
    let in_spite = InSpite {
        accepted,
        words: Some("келісілді".to_owned()),
    };
    let ctx = register.ctx();
    attendance::step_in(register.open(), &ctx, event, shift, two, three, &in_spite)
        .unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(counted(&register), (1, 1, 2));
    app::undo::undo(register.open(), &register.ctx(), ctx.action, &store::Quiet)
        .expect("nothing changed");
    assert_eq!(counted(&register), (1, 1, 1), "taken back with the rest");
}

#[test]
fn a_shift_has_its_own_deadline_and_a_copy_has_its_times_moved() {
    let register = TestRegister::new();
    let event = event_with(&register, times(&register, Some(-90), Some(-40), Some(-35)));
    let shift = a_shift(&register, event, plan(&register, 2, 5), Vec::new());
    let late = |shift| {
        let now = register.ctx().now;
        attendance::was_late(register.open(), event, shift, now).expect("allowed")
    };
    assert_eq!((late(None), late(Some(shift))), (Some(true), Some(true)));
    let known = shifts::of_event(register.open(), event).expect("allowed");
    let known = &known[0];
    let form = shifts::Form {
        id: Some(shift),
        kind: known.kind,
        titles: known.titles.clone(),
        plan: known.plan,
        site: None,
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled: false,
        sign_up: Some(times(&register, None, None, Some(1))),
    };
    shifts::save(register.open(), &register.ctx(), event, &[form]).expect("may");
    assert_eq!((late(None), late(Some(shift))), (Some(true), Some(false)));
    let before = events::get(register.open(), event).expect("there");
    let to = series::CopyTo {
        starts: wall(&register, 7 * 24),
        titles: None,
        shifts: true,
    };
    let copy = series::copy(register.open(), &register.ctx(), event, &to).expect("may");
    let copied = events::get(register.open(), copy.value).expect("there");
    let at = |wall: Option<WallTime>| Zone::ALMATY.instant(wall.expect("a time"), false).0;
    let moved = at(copied.plan.map(|plan| plan.starts)) - at(before.plan.map(|plan| plan.starts));
    assert!(
        moved > 7 * 24 * HOUR,
        "a week and the day that the event had begun before"
    );
    let (old, new) = (
        before.sign_up.expect("times"),
        copied.sign_up.expect("times"),
    );
    for (old, new) in [
        (old.from, new.from),
        (old.until, new.until),
        (old.cancel_until, new.cancel_until),
    ] {
        assert_eq!(at(new) - at(old), moved);
    }
    let known = shifts::of_event(register.open(), event).expect("allowed");
    let copied = shifts::of_event(register.open(), copy.value).expect("allowed");
    let cancel = |shift: &domain::Shift| at(shift.sign_up.and_then(|times| times.cancel_until));
    assert_eq!(cancel(&copied[0]) - cancel(&known[0]), moved);
}
