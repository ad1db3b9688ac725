//! Lists of hours, events and places on their way in: judged against the register, taken as
//! one action, taken back as one.

use app::import::{Fix, HoursProblem, ListKind};
use app::intake::{self, Opened, WorkPlan, WorkProblem, WorkSettle, WorkVerdict};
use app::{attendance, events, shifts, undo};
use domain::hours::{ClaimState, standings};
use domain::{
    EventId, EventState, Grade, Plan, ShiftKind, Span, Standing, Titles, Volunteer, VolunteerId,
    Zone,
};
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

use crate::cli::{json, practice, run};
use crate::lists::sample;

/// A list of work that was pasted.
#[track_caller]
fn pasted(register: &TestRegister, text: &str) -> WorkPlan {
    let list = app::import::paste(text.to_owned()).expect("a table");
    opened(register, list)
}

#[track_caller]
fn opened(register: &TestRegister, list: app::import::List) -> WorkPlan {
    match intake::open(register.open(), &register.ctx(), list, None, &Quiet) {
        Ok(Opened::Work(plan)) => *plan,
        Ok(Opened::People(_)) => panic!("a list of people"),
        Err(refused) => panic!("{refused}"),
    }
}

#[track_caller]
fn settle(register: &TestRegister, plan: &mut WorkPlan, said: WorkSettle) {
    plan.settle(register.open(), &register.ctx(), said, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
}

#[track_caller]
fn take(register: &TestRegister, plan: &WorkPlan) -> intake::Taken {
    intake::take_work(register.open(), &register.ctx(), plan, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"))
        .value
}

fn everybody(register: &TestRegister) -> Vec<Volunteer> {
    let mut all = Vec::new();
    let store = register.open().store();
    store
        .each_volunteer(&mut |person| {
            all.push(person);
            std::ops::ControlFlow::Continue(())
        })
        .expect("readable");
    all
}

/// The minutes that somebody claims in all events and outside them.
#[track_caller]
fn minutes(register: &TestRegister, person: VolunteerId) -> u32 {
    let all = events::list(register.open(), &events::Wanted::default(), 0, 100).expect("readable");
    let ids = all.rows.iter().map(|event| Some(event.id)).chain([None]);
    let mut sum = 0;
    for event in ids {
        let did = attendance::of_person(register.open(), event, person).expect("readable");
        for one in did.iter().flat_map(|did| standings(did, None)) {
            if one.state == ClaimState::Claimed {
                sum += one.claim.minutes();
            }
        }
    }
    sum
}

const MISMATCH: WorkProblem = WorkProblem::Row(HoursProblem::HoursMismatch);
const OVERLAP: WorkProblem = WorkProblem::Row(HoursProblem::OverlapInFile);

#[test]
fn the_sample_of_hours_is_taken_in_and_taken_back_as_one() {
    let register = TestRegister::new();
    let list = app::import::read(&sample("hours_2025.xlsx")).expect("readable");
    let mut plan = opened(&register, list);
    assert_eq!(plan.kind(), ListKind::Hours);
    assert_eq!(plan.rows().len(), 26);
    let summary = plan.summary();
    assert_eq!((summary.new, summary.refused, summary.twice), (0, 4, 1));

    settle(
        &register,
        &mut plan,
        WorkSettle::Kind(WorkProblem::PersonUnknown, Some(Fix::Accept)),
    );
    settle(
        &register,
        &mut plan,
        WorkSettle::Kind(MISMATCH, Some(Fix::Accept)),
    );
    let summary = plan.summary();
    assert_eq!((summary.new, summary.waits), (20, 1));
    assert_eq!((summary.people, summary.events), (9, 5));
    assert_eq!(summary.minutes, 4_710, "78.5 hours");
    assert_eq!(
        plan.rows()[7].verdict,
        WorkVerdict::Waits,
        "two places at once"
    );

    let ctx = register.ctx();
    let taken = intake::take_work(register.open(), &ctx, &plan, &Quiet).expect("it goes in");
    assert_eq!((taken.value.written, taken.value.refused), (20, 5));
    let people = everybody(&register);
    assert_eq!(people.len(), 9);
    let sum: u32 = people.iter().map(|one| minutes(&register, one.id)).sum();
    assert_eq!(sum, 4_710);
    let made = events::list(register.open(), &events::Wanted::default(), 0, 100).expect("there");
    assert_eq!(made.total, 5);
    assert!(
        made.rows
            .iter()
            .all(|one| one.state == EventState::Finished)
    );

    let again = app::import::read(&sample("hours_2025.xlsx")).expect("readable");
    let again = opened(&register, again);
    assert!(again.seen().is_some(), "the very same file");
    let known = again.summary().known;
    assert_eq!(known, 18, "all but the two whose hours disagree");

    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    assert!(everybody(&register).iter().all(|one| one.deleted) || everybody(&register).is_empty());
    let left = events::list(register.open(), &events::Wanted::default(), 0, 100).expect("there");
    assert_eq!(left.total, 0);
}

#[test]
fn people_and_events_that_are_there_are_found() {
    let register = TestRegister::new();
    let person = a_volunteer().called("Цой", "Вадим").add(&register);
    let text = "ФИО\tМероприятие\tДата\tС\tДо\tЧасы\n\
                Вадим Цой\tЧистый берег\t12.04.2025\t10:00\t14:00\t4\n";
    let first = pasted(&register, text);
    assert_eq!(
        first.rows()[0].verdict,
        WorkVerdict::Ask,
        "found by the name"
    );
    take(&register, &first);
    assert_eq!(minutes(&register, person), 240);

    let next = "ФИО\tМероприятие\tДата\tС\tДо\tЧасы\n\
                Цой Вадим\tЧистый Берег\t12.04.2025\t15:00\t16:00\t1\n\
                Цой Вадим\tЧистый берег\t12.04.2025\t13:30\t16:30\t3\n";
    let next = pasted(&register, next);
    assert_eq!(next.summary().events, 0, "the event is there");
    assert_eq!(next.rows()[0].verdict, WorkVerdict::Ask);
    assert_eq!(next.rows()[1].verdict, WorkVerdict::Waits, "the row before");
    take(&register, &next);
    assert_eq!(minutes(&register, person), 300);

    let other = "ФИО\tМероприятие\tДата\tС\tДо\tЧасы\n\
                 Цой Вадим\tСады\t12.04.2025\t13:00\t15:00\t2\n";
    let other = pasted(&register, other);
    assert_eq!(other.rows()[0].verdict, WorkVerdict::Refused);
    let told = &other.rows()[0].told;
    assert!(
        told.iter()
            .any(|one| one.problem == WorkProblem::OtherHours)
    );
}

#[test]
fn namesakes_are_asked_about_and_a_choice_holds_for_all_their_rows() {
    let register = TestRegister::new();
    a_volunteer()
        .called("Ким", "Лев")
        .born("2001-01-05")
        .add(&register);
    let second = a_volunteer()
        .called("Ким", "Лев")
        .born("2002-02-06")
        .add(&register);
    let text = "ФИО\tМероприятие\tДата\tЧасы\n\
                Ким Лев\tСубботник\t12.04.2025\t4\n\
                Ким Лев\tСубботник\t13.04.2025\t3\n";
    let mut plan = pasted(&register, text);
    assert!(
        plan.rows()
            .iter()
            .all(|row| row.verdict == WorkVerdict::Waits)
    );
    assert_eq!(plan.choices(register.open(), 0).expect("readable").len(), 2);
    settle(&register, &mut plan, WorkSettle::Who(0, Some(second)));
    assert!(plan.rows().iter().all(intake::WorkRow::goes_in));
    assert_eq!(plan.summary().events, 1, "two days of one event");
    settle(&register, &mut plan, WorkSettle::Grade(Grade::Paper));
    take(&register, &plan);
    assert_eq!(minutes(&register, second), 420);
    let all = events::list(register.open(), &events::Wanted::default(), 0, 10).expect("there");
    let did = attendance::of_person(register.open(), Some(all.rows[0].id), second);
    let did = did.expect("readable").expect("claimed");
    assert!(
        did.claims
            .iter()
            .all(|claim| claim.what.grade == Grade::Paper)
    );
}

#[test]
fn whoever_settles_an_overlap_says_which_row_counts() {
    let register = TestRegister::new();
    a_volunteer().called("Цой", "Вадим").add(&register);
    let text = "ФИО\tМероприятие\tДата\tС\tДо\tЧасы\n\
                Цой Вадим\tСады\t12.04.2025\t10:00\t14:00\t4\n\
                Цой Вадим\tБерег\t12.04.2025\t13:00\t15:00\t2\n";
    let mut plan = pasted(&register, text);
    assert_eq!(plan.rows()[1].verdict, WorkVerdict::Waits);
    settle(
        &register,
        &mut plan,
        WorkSettle::Row(1, OVERLAP, Some(Fix::Accept)),
    );
    assert_eq!(plan.rows()[0].verdict, WorkVerdict::LeftOut);
    assert!(plan.rows()[1].goes_in());
    settle(&register, &mut plan, WorkSettle::Row(1, OVERLAP, None));
    settle(
        &register,
        &mut plan,
        WorkSettle::Row(0, WorkProblem::PersonByName, Some(Fix::LeaveOut)),
    );
    assert!(plan.rows()[1].goes_in(), "nothing is in its way any more");
}

#[test]
fn hours_that_disagree_wait_and_a_cell_is_typed_over() {
    let register = TestRegister::new();
    a_volunteer().called("Цой", "Вадим").add(&register);
    let text = "ФИО\tМероприятие\tДата\tС\tДо\tЧасы\n\
                Цой Вадим\tСады\t12.04.2025\t10:00\t14:30\t4\n\
                Цой Вадим\tСады\t31.02.2025\t10:00\t14:00\t4\n";
    let mut plan = pasted(&register, text);
    assert_eq!(plan.rows()[0].verdict, WorkVerdict::Waits);
    settle(
        &register,
        &mut plan,
        WorkSettle::Row(0, MISMATCH, Some(Fix::Other)),
    );
    let row = &plan.rows()[0];
    assert_eq!((row.minutes(), row.rest), (240, 30), "half an hour of rest");
    assert!(matches!(row.span, Some(Span::Times { .. })));
    assert_eq!(plan.rows()[1].verdict, WorkVerdict::Refused);
    settle(
        &register,
        &mut plan,
        WorkSettle::Cell(1, 2, Some("13.04.2025".to_owned())),
    );
    assert!(plan.rows()[1].goes_in());
    let cells = plan.cells(1);
    assert!(cells[2].typed);
    assert_eq!(cells[2].value.as_deref(), Some("2025-04-13"));
}

#[test]
fn work_that_lies_ahead_and_more_than_a_day_are_refused() {
    let register = TestRegister::new();
    a_volunteer().called("Цой", "Вадим").add(&register);
    let text = "ФИО\tМероприятие\tДата\tЧасы\n\
                Цой Вадим\tСады\t12.04.2099\t4\n\
                Цой Вадим\tСады\t12.04.2025\t20\n\
                Цой Вадим\tБерег\t12.04.2025\t6\n";
    let plan = pasted(&register, text);
    let told = |row: usize, problem| {
        plan.rows()[row]
            .told
            .iter()
            .any(|one| one.problem == problem)
    };
    assert!(told(0, WorkProblem::Future));
    assert!(plan.rows()[1].goes_in());
    assert!(told(2, WorkProblem::OverADay));
    assert_eq!(plan.rows()[2].verdict, WorkVerdict::Refused);
}

#[test]
fn a_list_of_events_is_made_into_events_and_known_ones_stay() {
    let register = TestRegister::new();
    let text = "№\tНазвание (каз)\tНазвание (рус)\tДата начала\tДата окончания\tНачало\tКонец\tРегион\tМесто\tНаправление\tКоличество мест\n\
                1\tТаза жаға\tЧистый берег\t12.05.2099\t13.05.2099\t10:00\t18:00\tАлматы\tПарк\tЧистый мир\t40\n\
                2\t\tСубботник\t20.05.2099\t\t09:00\t12:00\tНигде\t\t\tмного\n\
                3\t\t\t21.05.2099\t\t\t\t\t\t\t\n\
                4\t\tНочь музеев\t30-31.05.2099\t\t22:00\t02:00\t\t\t\t1 000\n";
    let mut plan = pasted(&register, text);
    assert_eq!(plan.kind(), ListKind::Events);
    let verdicts: Vec<_> = plan.rows().iter().map(|row| row.verdict).collect();
    use WorkVerdict::{New, Refused};
    assert_eq!(verdicts, [New, Refused, Refused, New]);
    let without = WorkSettle::Kind(WorkProblem::CapacityUnreadable, Some(Fix::Without));
    settle(&register, &mut plan, without);
    assert_eq!(
        plan.rows()[1].verdict,
        WorkVerdict::Ask,
        "the region is not known"
    );
    let ctx = register.ctx();
    intake::take_work(register.open(), &ctx, &plan, &Quiet).expect("they go in");
    let made = events::list(register.open(), &events::Wanted::default(), 0, 10).expect("there");
    assert_eq!(made.total, 3);
    let beach = made
        .rows
        .iter()
        .find(|one| one.titles.kk.is_some())
        .expect("the first");
    assert_eq!(beach.titles.ru.as_deref(), Some("Чистый берег"));
    assert_eq!((beach.capacity, beach.directions.len()), (Some(40), 1));
    assert_eq!(
        beach.region.map(|code| code.to_string()).as_deref(),
        Some("KZ-75")
    );
    assert_eq!(beach.state, EventState::Draft);
    let plan_of = beach.plan.expect("dated");
    assert_eq!(plan_of.ends.to_string(), "2099-05-13 18:00:00");
    let again = pasted(&register, text);
    assert_eq!((again.summary().known, again.summary().new), (2, 0));
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    let left = events::list(register.open(), &events::Wanted::default(), 0, 10).expect("there");
    assert_eq!(left.total, 0);
}

/// An event of two shifts to come, on one day.
fn ahead(register: &TestRegister) -> EventId {
    let day = |hour: u32| {
        let day = domain::Day::from_ymd_opt(2099, 5, 12).expect("a day");
        day.and_hms_opt(hour, 0, 0).expect("a time")
    };
    let plan = |from, until| Plan::new(day(from), day(until), Zone::ALMATY).expect("in order");
    let form = events::Form {
        titles: [String::new(), "Чистый берег".to_owned(), String::new()],
        plan: Some(plan(9, 18)),
        ..events::Form::default()
    };
    let event = events::save(register.open(), &register.ctx(), None, &form);
    let event = event.expect("the owner may").value;
    let shift = |title: &str, from, until| shifts::Form {
        id: None,
        kind: ShiftKind::Shift,
        titles: Titles::new("", title, "").expect("a title"),
        plan: plan(from, until),
        site: None,
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled: false,
        sign_up: None,
    };
    let both = [shift("Утро", 9, 13), shift("Регистрация", 12, 18)];
    shifts::save(register.open(), &register.ctx(), event, &both).expect("they fit");
    event
}

#[test]
fn places_are_given_by_the_rules_of_the_board() {
    let register = TestRegister::new();
    let first = a_volunteer().called("Цой", "Вадим").add(&register);
    let second = a_volunteer().called("Ким", "Лев").add(&register);
    let event = ahead(&register);
    let text = "ФИО\tМероприятие\tДата\tСмена\n\
                Цой Вадим\tЧистый берег\t12.05.2099\tУтро\n\
                Цой Вадим\tЧистый берег\t12.05.2099\tРегистрация\n\
                Ким Лев\tЧистый берег\t12.05.2099\t\n\
                Ким Лев\tСады\t12.05.2099\tУтро\n\
                Ким Лев\tЧистый берег\t12.05.2099\tВечер\n";
    let mut plan = pasted(&register, text);
    assert_eq!(plan.kind(), ListKind::Places);
    let verdict = |plan: &WorkPlan, row: usize| plan.rows()[row].verdict;
    assert_eq!(verdict(&plan, 0), WorkVerdict::Waits, "there is no consent");
    assert_eq!(
        verdict(&plan, 1),
        WorkVerdict::Refused,
        "two places at once"
    );
    assert!(plan.rows()[2].goes_in(), "on the list of the event");
    assert_eq!(verdict(&plan, 3), WorkVerdict::Refused, "no such event");
    assert_eq!(verdict(&plan, 4), WorkVerdict::Refused, "no such shift");
    let in_spite = WorkSettle::Kind(WorkProblem::Warned, Some(Fix::Accept));
    settle(&register, &mut plan, in_spite);
    assert!(plan.rows()[0].goes_in());
    assert_eq!(
        verdict(&plan, 1),
        WorkVerdict::Refused,
        "a rule stays a rule"
    );
    let ctx = register.ctx();
    intake::take_work(register.open(), &ctx, &plan, &Quiet).expect("they go in");
    let of = |person| {
        let known = attendance::of_person(register.open(), Some(event), person);
        known.expect("readable").expect("on the list")
    };
    assert_eq!(of(first).places.len(), 1);
    assert_eq!(of(second).standing, Standing::Registered);
    let again = pasted(&register, text);
    assert_eq!(again.summary().known, 2);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    assert!(of(first).places.is_empty());
}

#[test]
fn the_command_line_takes_hours_in_and_judges_again() {
    let folder = practice();
    let at = folder.path();
    let file = sample("hours_2025.xlsx");
    let file = file.to_string_lossy();
    let fixes = [
        "--fix",
        "person_unknown=accept",
        "--fix",
        "person_like=other",
        "--fix",
        "hours_mismatch=accept",
    ];
    let words = |more: &[&'static str]| {
        let mut words = vec!["import", &file];
        words.extend(fixes);
        words.extend(more);
        json(at, &words)
    };
    let judged = words(&["--dry-run"]);
    assert_eq!(
        (&judged["written"], &judged["row_count"]),
        (&0.into(), &26.into())
    );
    assert_eq!(judged["minutes"], 4_710);
    let taken = words(&["--grade", "paper"]);
    assert_eq!(
        (&taken["written"], &taken["stays_out"]),
        (&20.into(), &4.into())
    );
    let again = words(&["--dry-run"]);
    assert_eq!(again["known"], 20);
    assert!(again["seen_before"].is_string());
    let wrong = run(
        at,
        &[
            "import",
            &file,
            "--dry-run",
            "--fix",
            "hours_mismatch=without",
        ],
    );
    assert_ne!(wrong.code, 0);
}

#[test]
fn a_word_cannot_mean_a_region_that_is_not_there() {
    let folder = practice();
    let list = folder.path().join("list.csv");
    std::fs::write(&list, "Тегі;Аты;Облыс\nКим;Лев;Жер\nЦой;Ян;Жер\n").expect("written");
    let list = list.to_string_lossy();
    let word = |word: &str| {
        run(
            folder.path(),
            &["import", &list, "--dry-run", "--word", word],
        )
    };
    assert_eq!(word("region:Жер=KZ-33").code, 0);
    let wrong = word("region:Жер=KZ-00");
    assert_ne!(wrong.code, 0);
    assert!(wrong.err.contains("region:Жер=KZ-00"), "{}", wrong.err);
}
