//! Copies of events, series, patterns, many shifts at once, and programmes.

use app::events::{self, Wanted, WorkRefused};
use app::programmes;
use app::series::{self, CopyTo, Every, Repeat};
use app::shifts::{self, Like, Pattern};
use app::{templates, undo};
use domain::{
    Day, Event, EventId, EventState, Letter, Need, NeedId, OrganisationId, SignUp, Site, SiteId,
    StateBody, WallTime, Zone,
};
use store::Quiet;
use testkit::TestRegister;

use crate::work::{a_shift, an_event, plan};

fn event(register: &TestRegister, id: EventId) -> Event {
    events::get(register.open(), id).expect("it is there")
}

fn later(wall: WallTime, days: u64) -> WallTime {
    let days = (0..days).try_fold(wall.date(), |day, _| day.succ_opt());
    days.expect("inside the calendar").and_time(wall.time())
}

fn a_need() -> Need {
    Need {
        id: NeedId::from_bytes([7; 16]),
        role: "Тіркеу".to_owned(),
        people: 3,
        min_age: None,
        skill: None,
        briefing: None,
        tasks: Vec::new(),
    }
}

/// An event of two shifts, with a letter and a result.
fn held(register: &TestRegister) -> EventId {
    let event = an_event(register, |form| {
        form.state_body = Some(StateBody {
            organisation: OrganisationId::from_bytes([3; 16]),
            contact: Some("Әкімдік".to_owned()),
            request: Some(Letter {
                on: Day::from_ymd_opt(2089, 1, 5).expect("a day"),
                number: Some("12".to_owned()),
            }),
            confirmation: None,
        });
        form.result.helped = Some(40);
    });
    a_shift(register, event, plan(register, -4, -2), vec![a_need()]);
    a_shift(register, event, plan(register, -2, 0), Vec::new());
    event
}

#[test]
fn a_copy_takes_the_shifts_along_and_leaves_people_letters_and_results() {
    let register = TestRegister::new();
    let first = held(&register);
    let starts = event(&register, first).plan.expect("it has a time").starts;
    let to = CopyTo {
        starts: later(starts, 7),
        titles: Some(["Таза жаға 2".to_owned(), String::new(), String::new()]),
        shifts: true,
    };
    let ctx = register.ctx();
    let copied = series::copy(register.open(), &ctx, first, &to).expect("the owner may");
    let again = register.ctx_again(ctx.action);
    let twice = series::copy(register.open(), &again, first, &to).expect("it was done before");
    assert_eq!(copied.value, twice.value);
    let copy = event(&register, copied.value);
    assert_eq!(copy.plan.expect("it has a time").starts, to.starts);
    assert_eq!(copy.copied_from, Some(first));
    assert_eq!((copy.state, copy.result.helped), (EventState::Draft, None));
    let body = copy.state_body.expect("whom it is for");
    assert_eq!(
        (body.request, body.contact.as_deref()),
        (None, Some("Әкімдік"))
    );
    let of = |id| shifts::of_event(register.open(), id).expect("allowed");
    let moved: Vec<_> = of(first)
        .iter()
        .map(|shift| later(shift.plan.starts, 7))
        .collect();
    let copied_to: Vec<_> = of(copied.value)
        .iter()
        .map(|shift| shift.plan.starts)
        .collect();
    assert_eq!(copied_to, moved);
    assert_eq!(of(copied.value)[0].needs, [a_need()]);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    assert!(event(&register, copied.value).deleted);
    assert_eq!(of(copied.value), []);
    assert_eq!(of(first).len(), 2);
}

#[test]
fn a_series_is_one_action_and_knows_its_events() {
    let register = TestRegister::new();
    let first = held(&register);
    let starts = event(&register, first).plan.expect("it has a time").starts;
    let weekly = Repeat {
        every: Every::Weeks {
            every: 1,
            on: Vec::new(),
        },
        until: later(starts, 22).date(),
    };
    let ctx = register.ctx();
    let made = series::repeat(register.open(), &ctx, first, &weekly).expect("the owner may");
    assert_eq!(made.value.len(), 3);
    let of = event(&register, first)
        .series
        .expect("the first is one of them");
    let all = series::of(register.open(), of).expect("allowed");
    assert_eq!(all.len(), 4);
    assert_eq!(all[0].id, first);
    assert!(
        all.iter()
            .all(|one| one.plan.map(|plan| plan.starts.time()) == Some(starts.time()))
    );
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    assert_eq!(event(&register, first).series, None);
    assert_eq!(series::of(register.open(), of).expect("allowed"), []);
    let unplanned = an_event(&register, |form| form.plan = None);
    let refused = series::repeat(register.open(), &register.ctx(), unplanned, &weekly);
    assert!(matches!(refused, Err(WorkRefused::NoPlan)));
}

#[test]
fn a_pattern_stands_in_its_own_list_and_events_are_made_of_it() {
    let register = TestRegister::new();
    let first = held(&register);
    let starts = event(&register, first).plan.expect("it has a time").starts;
    let pattern = templates::save_as(register.open(), &register.ctx(), first);
    let pattern = pattern.expect("the owner may").value;
    let total = |templates| {
        let wanted = Wanted {
            templates,
            ..Wanted::default()
        };
        events::list(register.open(), &wanted, 0, 10)
            .expect("allowed")
            .total
    };
    assert_eq!((total(true), total(false)), (1, 1));
    let when = later(starts, 30);
    let made = templates::new_from(register.open(), &register.ctx(), pattern, when);
    let made = event(&register, made.expect("the owner may").value);
    assert_eq!(made.plan.expect("it has a time").starts, when);
    assert!(!made.template);
    assert_eq!(
        shifts::of_event(register.open(), made.id)
            .expect("allowed")
            .len(),
        2
    );
    let refused = templates::new_from(register.open(), &register.ctx(), first, when);
    assert!(matches!(refused, Err(WorkRefused::NotTemplate)));
}

#[test]
fn many_shifts_are_made_of_days_times_and_sites_in_one_action() {
    let register = TestRegister::new();
    let site = |number: u8| Site {
        id: SiteId::from_bytes([number; 16]),
        name: format!("Алаң {number}"),
        region: None,
        address: None,
    };
    let event = an_event(&register, |form| form.sites = vec![site(1), site(2)]);
    let day = |day| Day::from_ymd_opt(2089, 7, day).expect("a day");
    let time = |hour| {
        let midnight = day(1).and_hms_opt(hour, 0, 0);
        midnight.expect("an hour").time()
    };
    let pattern = Pattern {
        days: vec![day(6), day(5), day(5)],
        times: vec![(time(9), time(13)), (time(22), time(6))],
        sites: vec![Some(site(1).id), Some(site(2).id)],
        zone: Zone::ALMATY,
        sign_up: Some(SignUp {
            from: None,
            until: day(4).and_hms_opt(18, 0, 0),
            cancel_until: day(4).and_hms_opt(12, 0, 0),
            zone: Zone::ALMATY,
        }),
        like: Like {
            needs: vec![a_need()],
            ..Like::default()
        },
    };
    let ctx = register.ctx();
    let made = shifts::by_pattern(register.open(), &ctx, event, &pattern).expect("the owner may");
    assert_eq!(made.value.len(), 8);
    let known = shifts::of_event(register.open(), event).expect("allowed");
    assert_eq!(known.len(), 8);
    assert!(known.iter().all(|shift| shift.sign_up == pattern.sign_up));
    let night = known
        .iter()
        .find(|shift| shift.plan.starts.time() == time(22));
    let night = night.expect("there is one").plan;
    assert_eq!((night.ends.date(), night.minutes()), (day(6), 8 * 60));
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    assert_eq!(
        shifts::of_event(register.open(), event).expect("allowed"),
        []
    );
    let elsewhere = Pattern {
        sites: vec![Some(SiteId::from_bytes([9; 16]))],
        ..pattern.clone()
    };
    let refused = shifts::by_pattern(register.open(), &register.ctx(), event, &elsewhere);
    assert!(matches!(refused, Err(WorkRefused::SiteMissing)));
    let backwards = Pattern {
        sign_up: pattern.sign_up.map(|times| SignUp {
            from: times.until,
            ..times
        }),
        ..pattern.clone()
    };
    let refused = shifts::by_pattern(register.open(), &register.ctx(), event, &backwards);
    assert!(matches!(refused, Err(WorkRefused::SignUp(_))));
    let endless = Pattern {
        days: (0..30)
            .filter_map(|n| Day::from_ymd_opt(2089, 6, n + 1))
            .collect(),
        times: (0..23).map(|hour| (time(hour), time(hour + 1))).collect(),
        ..pattern
    };
    let refused = shifts::plans(&endless);
    assert!(matches!(refused, Err(WorkRefused::TooMany { .. })));
}

#[test]
fn a_programme_holds_events_and_lets_them_go() {
    let register = TestRegister::new();
    let form = programmes::Form {
        titles: [String::new(), "Чистый берег".to_owned(), String::new()],
        from: Day::from_ymd_opt(2089, 3, 1),
        until: Day::from_ymd_opt(2089, 10, 1),
        ..programmes::Form::default()
    };
    let made = programmes::save(register.open(), &register.ctx(), None, &form);
    let programme = made.expect("the owner may").value;
    let untitled = programmes::Form {
        titles: Default::default(),
        ..form.clone()
    };
    let refused = programmes::save(register.open(), &register.ctx(), Some(programme), &untitled);
    assert!(matches!(refused, Err(WorkRefused::ProgrammeTitle)));
    let backwards = programmes::Form {
        until: Day::from_ymd_opt(2089, 2, 1),
        ..form.clone()
    };
    let refused = programmes::save(
        register.open(),
        &register.ctx(),
        Some(programme),
        &backwards,
    );
    assert!(matches!(refused, Err(WorkRefused::ProgrammeDays)));
    let tied = [an_event(&register, |_| {}), an_event(&register, |_| {})];
    let ctx = register.ctx();
    let changed = programmes::tie(register.open(), &ctx, Some(programme), &tied);
    assert_eq!(changed.expect("the owner may").value, 2);
    let events = || {
        let listed = programmes::list(register.open(), false).expect("allowed");
        listed
            .iter()
            .map(|listed| listed.events)
            .collect::<Vec<u32>>()
    };
    assert_eq!(events(), [2]);
    let held = programmes::events(register.open(), programme).expect("allowed");
    assert_eq!(held.len(), 2);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    assert_eq!(events(), [0]);
    let renamed = programmes::Form {
        titles: ["Таза жаға".to_owned(), String::new(), String::new()],
        ..form
    };
    let saved = programmes::save(register.open(), &register.ctx(), Some(programme), &renamed);
    saved.expect("the owner may");
    let known = programmes::get(register.open(), programme).expect("it is there");
    assert_eq!(known.titles.in_language("ru"), "Таза жаға");
    programmes::delete(register.open(), &register.ctx(), programme).expect("the owner may");
    assert_eq!(events(), Vec::<u32>::new());
    let gone = programmes::tie(register.open(), &register.ctx(), Some(programme), &tied);
    assert!(matches!(gone, Err(WorkRefused::ProgrammeMissing)));
    programmes::restore(register.open(), &register.ctx(), programme).expect("the owner may");
    assert_eq!(events(), [0]);
}
