//! People in events: what stands against a place, who waits for a seat, marks from paper,
//! hours of marks, and persons who had two records.

use app::attendance::{self, InSpite, NewMark, Place};
use app::events::{self, Form, WorkRefused};
use app::waiting;
use app::{assigning, duplicates, shifts, undo};
use domain::{
    Assignment, Direct, EventId, LegalKind, MarkSource, Need, NeedId, Plan, ShiftId, ShiftKind,
    SiteId, Standing, Timestamp, Titles, VolunteerId, Zone,
};
use l10n::{Language, Localizer};
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

pub const HOUR: i64 = 3_600_000;

/// A plan of these hours from now.
pub fn plan(register: &TestRegister, from: i64, until: i64) -> Plan {
    let now = register.ctx().now.0;
    let wall = |hours: i64| {
        let wall = Zone::ALMATY.wall(Timestamp(now + hours * HOUR));
        wall.expect("a time inside the calendar")
    };
    Plan::new(wall(from), wall(until), Zone::ALMATY).expect("it ends after it begins")
}

pub fn an_event(register: &TestRegister, change: impl FnOnce(&mut Form)) -> EventId {
    let mut form = Form {
        titles: ["Таза жаға".to_owned(), String::new(), String::new()],
        plan: Some(plan(register, -30, 60)),
        ..Form::default()
    };
    change(&mut form);
    let event = events::save(register.open(), &register.ctx(), None, &form);
    event.expect("the owner may").value
}

pub fn a_shift(register: &TestRegister, event: EventId, plan: Plan, needs: Vec<Need>) -> ShiftId {
    shift_at(register, event, plan, needs, None)
}

/// A shift at one of the sites of its event.
pub fn shift_at(
    register: &TestRegister,
    event: EventId,
    plan: Plan,
    needs: Vec<Need>,
    site: Option<SiteId>,
) -> ShiftId {
    let mut form = shift_form(None, plan, needs);
    form.site = site;
    let made = shifts::save(register.open(), &register.ctx(), event, &[form]);
    made.expect("the event is there").value[0]
}

/// A shift with nothing but its time and its roles; `id` is the one to change.
pub fn shift_form(id: Option<ShiftId>, plan: Plan, needs: Vec<Need>) -> shifts::Form {
    shifts::Form {
        id,
        kind: ShiftKind::Shift,
        titles: Titles::default(),
        plan,
        site: None,
        hall: None,
        needs,
        capacity: None,
        notes: None,
        cancelled: false,
        sign_up: None,
    }
}

pub fn a_person(register: &TestRegister, given: &str) -> VolunteerId {
    a_volunteer().called("Сериков", given).add(register)
}

/// A place in a shift without roles.
pub fn place(volunteer: VolunteerId, shift: ShiftId) -> Place {
    Place {
        volunteer,
        shift,
        place: Some(Assignment {
            need: None,
            reserve: false,
        }),
    }
}

/// What stands against places, by code.
fn codes(register: &TestRegister, event: EventId, places: &[Place]) -> Vec<&'static str> {
    let told = assigning::findings(register.open(), &register.ctx(), event, places);
    let told = told.expect("the owner may");
    told.into_iter().map(|one| one.code).collect()
}

/// Gives places whatever warnings stand against them.
pub fn give(register: &TestRegister, event: EventId, places: &[Place]) {
    let told = assigning::findings(register.open(), &register.ctx(), event, places);
    let in_spite = InSpite {
        accepted: told
            .expect("the owner may")
            .into_iter()
            .map(|one| one.key)
            .collect(),
        words: Some("келісілді".to_owned()),
    };
    attendance::assign(register.open(), &register.ctx(), event, places, &in_spite)
        .unwrap_or_else(|refused| panic!("{refused}"));
}

#[test]
fn less_rest_than_the_settings_ask_for_is_said_with_the_title_in_the_language_of_the_reader() {
    let register = TestRegister::new();
    let evening = an_event(&register, |form| {
        form.titles = ["Кешкі кезек", "Вечерняя смена", ""].map(str::to_owned);
    });
    let morning = an_event(&register, |_| {});
    let late = a_shift(&register, evening, plan(&register, 12, 20), Vec::new());
    let early = a_shift(&register, morning, plan(&register, 31, 35), Vec::new());
    let person = a_person(&register, "Асан");
    give(&register, evening, &[place(person, late)]);
    let told = || {
        let places = [place(person, early)];
        let told = assigning::findings(register.open(), &register.ctx(), morning, &places);
        let told = told.expect("the owner may").into_iter();
        let short = told.filter(|one| one.code == "short_rest");
        short.map(|one| one.message).collect::<Vec<_>>()
    };
    let [message] = &told()[..] else {
        panic!("eleven hours are too few for twelve");
    };
    let said = |language| Localizer::new(language).format(message);
    assert!(said(Language::Kk).contains("«Кешкі кезек»"), "{message:?}");
    assert!(
        said(Language::Ru).contains("«Вечерняя смена»"),
        "{message:?}"
    );
    // There is no title in English: the first one stands for it.
    assert!(said(Language::En).contains("“Кешкі кезек”"), "{message:?}");
    let form = app::settings::Form {
        organisation: "Жасыл қала".to_owned(),
        region: None,
        lock_minutes: 10,
        minors_consent_under: 16,
        responsible: None,
        rest_hours: 11,
    };
    app::settings::save(register.open(), &register.ctx(), &form).expect("the owner may");
    assert_eq!(told(), [], "eleven hours are enough");
    let refused = app::settings::Form {
        rest_hours: 25,
        ..form
    };
    let refused = app::settings::save(register.open(), &register.ctx(), &refused);
    let refused = refused.expect_err("a day has 24 hours");
    assert_eq!(refused.field(), Some("rest_hours"));
}

#[test]
fn new_events_begin_with_the_break_that_is_usual_here() {
    let register = TestRegister::new();
    let save = |minutes, after| {
        let policies = domain::HoursPolicies {
            usual_break: domain::UsualBreak { minutes, after },
            ..domain::HoursPolicies::default()
        };
        app::settings::save_policies(register.open(), &register.ctx(), policies)
    };
    let before = events::Form::of_new(register.open()).expect("the owner may");
    assert_eq!(before, events::Form::default(), "nothing is taken off");
    save(45, 300).expect("the owner may");
    let fresh = events::Form::of_new(register.open()).expect("the owner may");
    let rule = (fresh.hours.break_minutes, fresh.hours.break_after);
    assert_eq!(rule, (45, 300));
    let refused = save(300, 300).expect_err("nobody rests longer than they work");
    assert_eq!(refused.field(), Some("usual_break"));
}

#[test]
fn nobody_is_put_in_two_places_whatever_was_accepted() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let other = an_event(&register, |_| {});
    let morning = a_shift(&register, event, plan(&register, 20, 24), Vec::new());
    let noon = a_shift(&register, other, plan(&register, 22, 26), Vec::new());
    let person = a_person(&register, "Асан");
    give(&register, event, &[place(person, morning)]);
    let wanted = [place(person, noon)];
    assert_eq!(codes(&register, other, &wanted), ["two_places", "consent"]);
    let told = assigning::findings(register.open(), &register.ctx(), other, &wanted);
    let told = told.expect("the owner may");
    let in_spite = InSpite {
        accepted: told.iter().map(|one| one.key.clone()).collect(),
        words: Some("бәрібір".to_owned()),
    };
    let ctx = register.ctx();
    let refused = attendance::assign(register.open(), &ctx, other, &wanted, &in_spite);
    let refused = refused.expect_err("two places at once");
    assert!(matches!(refused, WorkRefused::Barred(_)));
    assert_eq!(refused.against().len(), 1);
    let away = Place {
        place: None,
        ..place(person, morning)
    };
    give(&register, event, &[away]);
    assert_eq!(codes(&register, other, &wanted), ["consent"]);
    let stands_by = Place {
        place: Some(Assignment {
            need: None,
            reserve: true,
        }),
        ..place(person, morning)
    };
    give(&register, other, &wanted);
    let reserve = codes(&register, event, &[stands_by]);
    assert_eq!(reserve, ["consent"], "standing by takes no time");
}

#[test]
fn two_places_of_one_call_are_judged_together() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let early = a_shift(&register, event, plan(&register, 20, 24), Vec::new());
    let late = a_shift(&register, event, plan(&register, 23, 26), Vec::new());
    let person = a_person(&register, "Асан");
    let both = [place(person, early), place(person, late)];
    assert_eq!(
        codes(&register, event, &both),
        ["two_places", "consent", "consent"]
    );
}

#[test]
fn the_law_bars_minors_and_nobody_sets_it_aside() {
    let register = TestRegister::new();
    let event = an_event(&register, |form| form.kinds = vec![LegalKind::Emergencies]);
    let shift = a_shift(&register, event, plan(&register, 20, 22), Vec::new());
    let today = register.ctx().today.to_string();
    let year: i32 = today[..4].parse().expect("a day begins with its year");
    let young = a_volunteer().called("Сериков", "Асан");
    let young = young.born(&format!("{}-01-01", year - 15)).add(&register);
    let found = codes(&register, event, &[place(young, shift)]);
    assert_eq!(found[0], "barred");
    let away = Place {
        place: None,
        ..place(young, shift)
    };
    assert_eq!(codes(&register, event, &[away]), Vec::<&str>::new());
}

#[test]
fn a_full_role_warns_and_the_reason_is_kept_with_the_place() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let need = Need {
        id: NeedId::from_bytes([7; 16]),
        role: "Тіркеу".to_owned(),
        people: 1,
        min_age: Some(18),
        skill: Some("Қазақша".to_owned()),
        briefing: Some("Өрт қауіпсіздігі".to_owned()),
        tasks: Vec::new(),
    };
    let shift = a_shift(
        &register,
        event,
        plan(&register, 20, 22),
        vec![need.clone()],
    );
    let in_role = |volunteer| Place {
        place: Some(Assignment {
            need: Some(need.id),
            reserve: false,
        }),
        ..place(volunteer, shift)
    };
    let (one, two) = (a_person(&register, "Асан"), a_person(&register, "Үсен"));
    let expected = [
        "consent",
        "age_unknown",
        "skill_missing",
        "briefing_missing",
    ];
    assert_eq!(codes(&register, event, &[in_role(one)]), expected);
    give(&register, event, &[in_role(one)]);
    let found = codes(&register, event, &[in_role(two)]);
    assert_eq!(found[0], "full");
    let known = attendance::of_person(register.open(), Some(event), one).expect("allowed");
    let known = known.expect("a place was given");
    assert_eq!(known.in_spite, [(shift, "келісілді".to_owned())]);
    let nowhere = Place {
        place: Some(Assignment {
            need: Some(NeedId::from_bytes([8; 16])),
            reserve: false,
        }),
        ..place(two, shift)
    };
    let refused = assigning::findings(register.open(), &register.ctx(), event, &[nowhere]);
    assert!(matches!(refused, Err(WorkRefused::NeedMissing)));
}

#[test]
fn a_reserve_steps_in_with_one_action_and_one_undo() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let shift = a_shift(&register, event, plan(&register, 20, 22), Vec::new());
    let (one, two) = (a_person(&register, "Асан"), a_person(&register, "Үсен"));
    let stands_by = Place {
        place: Some(Assignment {
            need: None,
            reserve: true,
        }),
        ..place(two, shift)
    };
    give(&register, event, &[place(one, shift), stands_by]);
    let reserve = || assigning::reserve(register.open(), event, shift).expect("allowed");
    assert_eq!(reserve(), [two]);
    let silent = attendance::step_in(
        register.open(),
        &register.ctx(),
        event,
        shift,
        one,
        two,
        &InSpite::default(),
    );
    let silent = silent.expect_err("the consent is missing");
    let in_spite = InSpite {
        accepted: silent.against().iter().map(|one| one.key.clone()).collect(),
        words: None,
    };
    let ctx = register.ctx();
    attendance::step_in(register.open(), &ctx, event, shift, one, two, &in_spite)
        .expect("they were told");
    let places = |who| {
        let known = attendance::of_person(register.open(), Some(event), who).expect("allowed");
        let places = known.expect("they are on the list").places;
        places
            .into_iter()
            .map(|(_, place)| place.reserve)
            .collect::<Vec<bool>>()
    };
    assert_eq!((places(one), places(two)), (vec![], vec![false]));
    assert_eq!(reserve(), []);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    assert_eq!((places(one), places(two)), (vec![false], vec![true]));
}

#[test]
fn whoever_comes_when_it_is_full_waits_and_moves_up_in_order() {
    let register = TestRegister::new();
    let event = an_event(&register, |form| form.capacity = Some(2));
    let shift = a_shift(&register, event, plan(&register, 20, 22), Vec::new());
    let people: Vec<VolunteerId> = ["Асан", "Үсен", "Болат", "Дәулет"]
        .into_iter()
        .map(|given| a_person(&register, given))
        .collect();
    let joined = waiting::join(register.open(), &register.ctx(), event, &people, None);
    let joined = joined.expect("the owner may").value;
    assert_eq!((joined.registered, joined.waiting), (2, 2));
    let seats = || waiting::seats(register.open(), event).expect("allowed");
    assert_eq!(seats().seated, people[..2]);
    assert_eq!((seats().waiting.len(), seats().free), (2, Some(0)));
    let found = codes(&register, event, &[place(people[2], shift)]);
    assert!(found.contains(&"list_full"));
    let none = waiting::move_up(register.open(), &register.ctx(), event, false);
    assert!(matches!(none, Err(WorkRefused::NobodyMovesUp)));
    let stay_away = |who| {
        let people = [who];
        attendance::set_standing(
            register.open(),
            &register.ctx(),
            event,
            &people,
            Standing::Cancelled,
            &attendance::Saying::default(),
        )
        .expect("the owner may");
    };
    stay_away(people[0]);
    assert_eq!(seats().free, Some(1));
    let first = seats().waiting[0];
    let ctx = register.ctx();
    let up = waiting::move_up(register.open(), &ctx, event, true).expect("a seat is free");
    assert_eq!(up.value, [first]);
    assert_eq!((seats().free, seats().waiting.len()), (Some(0), 1));
    let known = attendance::of_person(register.open(), Some(event), first).expect("allowed");
    assert_eq!(known.expect("on the list").standing, Standing::Invited);
    let again = waiting::join(register.open(), &register.ctx(), event, &people[1..], None);
    let again = again.expect("the owner may").value;
    assert_eq!(
        (again.registered, again.waiting),
        (0, 0),
        "all of them are on the list"
    );
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    assert_eq!(seats().free, Some(1));
}

#[test]
fn two_records_of_one_person_are_one_person_in_an_event_and_part_again() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let shift = a_shift(&register, event, plan(&register, 20, 22), Vec::new());
    let (one, two) = (a_person(&register, "Асан"), a_person(&register, "Асан"));
    give(&register, event, &[place(two, shift)]);
    let came = |volunteer, hours: i64, direct| NewMark {
        volunteer,
        shift: Some(shift),
        direct,
        at: Timestamp(register.ctx().now.0 - hours * HOUR),
        source: MarkSource::Desk,
        line: None,
    };
    let marks = [came(one, 3, Direct::In), came(two, 1, Direct::Out)];
    attendance::mark(register.open(), &register.ctx(), event, &marks).expect("the owner may");
    let ctx = register.ctx();
    duplicates::join(register.open(), &ctx, one, two, &[]).expect("two records");
    let people = attendance::people(register.open(), event).expect("allowed");
    assert_eq!(people.len(), 1);
    assert_eq!(people[0].volunteer, one.min(two));
    assert_eq!((people[0].marks.len(), people[0].places.len()), (2, 1));
    for half in [one, two] {
        let known = attendance::of_person(register.open(), Some(event), half).expect("allowed");
        assert_eq!(known.as_ref(), people.first());
    }
    let mark = people[0].marks[1].id;
    attendance::void(register.open(), &register.ctx(), event, one, mark, None)
        .expect("whichever record holds it");
    let away = Place {
        place: None,
        ..place(one, shift)
    };
    give(&register, event, &[away]);
    let known = attendance::of_person(register.open(), Some(event), one).expect("allowed");
    let known = known.expect("on the list");
    assert_eq!(known.places, []);
    assert!(known.marks[1].void.is_some());
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("they part");
    let known = attendance::of_person(register.open(), Some(event), two).expect("allowed");
    assert_eq!(known.expect("on the list").marks.len(), 1);
}

#[test]
fn a_shift_that_is_moved_onto_another_shows_whom_it_pulls_apart() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let early = a_shift(&register, event, plan(&register, 20, 22), Vec::new());
    let late = a_shift(&register, event, plan(&register, 23, 25), Vec::new());
    let person = a_person(&register, "Асан");
    give(
        &register,
        event,
        &[place(person, early), place(person, late)],
    );
    let hard = || {
        let all = assigning::of_event(register.open(), event).expect("allowed");
        let hard = all.into_iter().filter(|one| one.hard);
        hard.map(|one| (one.code, one.shift)).collect::<Vec<_>>()
    };
    assert_eq!(hard(), []);
    let moved = shift_form(Some(late), plan(&register, 21, 23), Vec::new());
    shifts::save(register.open(), &register.ctx(), event, &[moved]).expect("the owner may");
    assert_eq!(hard(), [("two_places", early), ("two_places", late)]);
}

#[test]
fn whoever_came_keeps_a_seat_though_the_list_is_full() {
    let register = TestRegister::new();
    let event = an_event(&register, |form| form.capacity = Some(1));
    let (one, two) = (a_person(&register, "Асан"), a_person(&register, "Үсен"));
    waiting::join(register.open(), &register.ctx(), event, &[one, two], None)
        .expect("the owner may");
    let mark = NewMark {
        volunteer: two,
        shift: None,
        direct: Direct::In,
        at: register.ctx().now,
        source: MarkSource::Scan,
        line: None,
    };
    attendance::mark(register.open(), &register.ctx(), event, &[mark]).expect("the owner may");
    let seats = waiting::seats(register.open(), event).expect("allowed");
    assert_eq!((seats.seated, seats.waiting), (vec![two], vec![one]));
}
