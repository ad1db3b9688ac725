//! The people of an event and the board of its shifts, as screens show them.

use app::attendance::{self, NewMark, Place};
use app::roster::{self, Figures, Held, Placed, Seen, Wanted, Window};
use app::{erasure, shifts, waiting};
use domain::{
    Assignment, Direct, EventId, MarkSource, Need, NeedId, ShiftId, Standing, Timestamp,
    VolunteerId,
};
use testkit::TestRegister;

use crate::work::{HOUR, a_person, a_shift, an_event, give, place, plan, shift_form};

fn ask(register: &TestRegister, event: EventId, wanted: &Wanted) -> Window {
    let now = register.ctx().now;
    roster::window(register.open(), event, wanted, now, 0, 100).expect("the owner may")
}

fn names(window: &Window) -> Vec<String> {
    let rows = window.rows.iter();
    rows.map(|one| one.volunteer.name.full()).collect()
}

fn placed_in(register: &TestRegister, event: EventId, shift: ShiftId) -> Vec<Placed> {
    let now = register.ctx().now;
    let placed = roster::placed(register.open(), event, shift, Default::default(), now);
    placed.unwrap_or_else(|refused| panic!("{refused}"))
}

fn mark(
    register: &TestRegister,
    event: EventId,
    volunteer: VolunteerId,
    shift: Option<ShiftId>,
    (direct, hours): (Direct, i64),
) {
    let mark = NewMark {
        volunteer,
        shift,
        direct,
        at: Timestamp(register.ctx().now.0 + hours * HOUR),
        source: MarkSource::Desk,
        line: None,
    };
    let made = attendance::mark(register.open(), &register.ctx(), event, &[mark]);
    made.unwrap_or_else(|refused| panic!("{refused}"));
}

/// Three people on the list, one of whom came and went, one who came at a shift and is there.
fn a_day() -> (TestRegister, EventId, ShiftId, [VolunteerId; 3]) {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let shift = a_shift(&register, event, plan(&register, -6, 2), Vec::new());
    let people = ["Өмір", "Әлия", "Ерлан"].map(|given| a_person(&register, given));
    let joined = waiting::join(register.open(), &register.ctx(), event, &people, None);
    joined.unwrap_or_else(|refused| panic!("{refused}"));
    mark(&register, event, people[0], None, (Direct::In, -5));
    mark(&register, event, people[0], None, (Direct::Out, -4));
    mark(&register, event, people[1], Some(shift), (Direct::In, -3));
    (register, event, shift, people)
}

#[test]
fn people_stand_in_the_order_of_the_kazakh_alphabet() {
    let (register, event, ..) = a_day();
    let all = ask(&register, event, &Wanted::default());
    assert_eq!(
        names(&all),
        ["Сериков Әлия", "Сериков Ерлан", "Сериков Өмір"]
    );
    assert_eq!(all.total, 3);
}

#[test]
fn people_are_counted_once_and_marks_apart() {
    let (register, event, _, people) = a_day();
    mark(&register, event, people[1], None, (Direct::In, -2));
    let figures = ask(&register, event, &Wanted::default()).figures;
    let told = (figures.all, figures.here, figures.came, figures.marks);
    assert_eq!(told, (3, 1, 2, 4));
}

#[test]
fn a_second_arrival_is_named_a_repeat() {
    let (register, event, shift, people) = a_day();
    mark(&register, event, people[1], Some(shift), (Direct::In, -1));
    let found = ask(&register, event, &Wanted::default());
    let of = |id| found.rows.iter().find(move |one| one.volunteer.id == id);
    let repeats = |id| {
        let member = of(id).expect("on the list");
        let marks = member.participation.marks.iter();
        marks.filter(|mark| member.is_repeat(mark.id)).count()
    };
    assert_eq!((repeats(people[0]), repeats(people[1])), (0, 1));
}

#[test]
fn the_list_is_narrowed_by_whether_people_were_seen_by_shift_and_by_name() {
    let (register, event, shift, _) = a_day();
    let seen = |seen| Wanted {
        seen,
        ..Wanted::default()
    };
    let found = |wanted: &Wanted| names(&ask(&register, event, wanted));
    assert_eq!(found(&seen(Seen::Here)), ["Сериков Әлия"]);
    assert_eq!(found(&seen(Seen::Came)), ["Сериков Әлия", "Сериков Өмір"]);
    assert_eq!(found(&seen(Seen::Absent)), ["Сериков Ерлан"]);
    let at = Wanted {
        shift: Some(shift),
        ..Wanted::default()
    };
    assert_eq!(found(&at), ["Сериков Әлия"]);
    let named = Wanted {
        text: "omir".to_owned(),
        ..Wanted::default()
    };
    assert_eq!(found(&named), ["Сериков Өмір"]);
    let declined = Wanted {
        standings: vec![Standing::Declined],
        ..Wanted::default()
    };
    assert_eq!(found(&declined), Vec::<String>::new());
}

#[test]
fn whoever_finds_no_seat_waits_with_a_number() {
    let register = TestRegister::new();
    let event = an_event(&register, |form| form.capacity = Some(1));
    let people = ["Асқар", "Болат", "Дана"].map(|given| a_person(&register, given));
    let joined = waiting::join(register.open(), &register.ctx(), event, &people, None);
    joined.unwrap_or_else(|refused| panic!("{refused}"));
    let found = ask(&register, event, &Wanted::default());
    let Figures {
        capacity,
        free,
        registered,
        waiting,
        ..
    } = found.figures;
    assert_eq!(
        (capacity, free, registered, waiting),
        (Some(1), Some(0), 1, 2)
    );
    let mut queue: Vec<_> = found.rows.iter().map(|one| one.queue).collect();
    queue.sort_unstable();
    assert_eq!(queue, [None, Some(1), Some(2)]);
}

#[test]
fn somebody_whose_data_is_blocked_is_counted_and_not_shown() {
    let (register, event, shift, people) = a_day();
    give(&register, event, &[place(people[2], shift)]);
    let blocked = erasure::block(register.open(), &register.ctx(), people[2], None);
    blocked.unwrap_or_else(|refused| panic!("{refused}"));
    let found = ask(&register, event, &Wanted::default());
    assert_eq!(names(&found), ["Сериков Әлия", "Сериков Өмір"]);
    assert_eq!((found.figures.all, found.figures.hidden), (3, 1));
    let now = register.ctx().now;
    let board = roster::board(register.open(), event, Default::default(), now);
    let board = board.unwrap_or_else(|refused| panic!("{refused}"));
    let counted = Held {
        need: None,
        people: 1,
        first: vec![None],
    };
    assert_eq!(board[0].held, [counted]);
    let placed = placed_in(&register, event, shift);
    assert_eq!(placed[0].name, None);
    let name = roster::name(register.open(), people[2]).expect("allowed");
    assert_eq!(name, None);
}

#[test]
fn a_shift_misses_whom_each_role_lacks_and_the_reserve_fills_none() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let need = |role: &str, people| Need {
        id: NeedId::from_uuid(register.ctx().uuid()),
        role: role.to_owned(),
        people,
        min_age: None,
        skill: None,
        briefing: None,
        tasks: Vec::new(),
    };
    let needs = vec![need("Тіркеу", 2), need("Навигация", 1)];
    let shift = a_shift(&register, event, plan(&register, 1, 3), needs.clone());
    let people = ["Асқар", "Болат", "Дана"].map(|given| a_person(&register, given));
    let at = |volunteer, need: &Need, reserve| Place {
        volunteer,
        shift,
        place: Some(Assignment {
            need: Some(need.id),
            reserve,
        }),
    };
    let places = [
        at(people[0], &needs[0], false),
        at(people[1], &needs[0], true),
        at(people[2], &needs[1], false),
    ];
    give(&register, event, &places);
    let now = register.ctx().now;
    let board = roster::board(register.open(), event, Default::default(), now);
    let board = board.unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(board.len(), 1);
    let [row] = &board[..] else {
        panic!("one shift")
    };
    let held = row.held.iter().map(|held| (held.need, held.people));
    let held: Vec<_> = held.collect();
    assert_eq!(held, [(Some(needs[0].id), 1), (Some(needs[1].id), 1)]);
    assert_eq!((row.reserve, row.missing), (1, 1));
    let placed = placed_in(&register, event, shift);
    let placed: Vec<_> = placed
        .iter()
        .map(|one| (one.volunteer, one.reserve))
        .collect();
    let expected = [(people[0], false), (people[2], false), (people[1], true)];
    assert_eq!(placed, expected);
}

#[test]
fn a_role_tells_the_first_four_names_and_how_many_have_it() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let shift = a_shift(&register, event, plan(&register, 1, 3), Vec::new());
    let given = ["Ерлан", "Әлия", "Дана", "Асқар", "Болат"];
    let people = given.map(|given| a_person(&register, given));
    give(&register, event, &people.map(|person| place(person, shift)));
    let now = register.ctx().now;
    let board = roster::board(register.open(), event, Default::default(), now);
    let board = board.unwrap_or_else(|refused| panic!("{refused}"));
    let first = ["Асқар", "Әлия", "Болат", "Дана"].map(|given| Some(format!("Сериков {given}")));
    let held = Held {
        need: None,
        people: 5,
        first: first.to_vec(),
    };
    assert_eq!(board[0].held, [held]);
}

#[test]
fn whoever_had_a_role_that_is_gone_stays_in_the_shift_without_one() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let role = Need {
        id: NeedId::from_uuid(register.ctx().uuid()),
        role: "Тіркеу".to_owned(),
        people: 2,
        min_age: None,
        skill: None,
        briefing: None,
        tasks: Vec::new(),
    };
    let when = plan(&register, 1, 3);
    let shift = a_shift(&register, event, when, vec![role.clone()]);
    let person = a_person(&register, "Дана");
    let place = Place {
        volunteer: person,
        shift,
        place: Some(Assignment {
            need: Some(role.id),
            reserve: false,
        }),
    };
    give(&register, event, &[place]);
    let without = shift_form(Some(shift), when, Vec::new());
    let changed = shifts::save(register.open(), &register.ctx(), event, &[without]);
    changed.unwrap_or_else(|refused| panic!("{refused}"));
    let placed = placed_in(&register, event, shift);
    assert_eq!((placed[0].volunteer, placed[0].need), (person, None));
    let board = roster::board(
        register.open(),
        event,
        Default::default(),
        register.ctx().now,
    );
    let board = board.unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!((board[0].held[0].need, board[0].held[0].people), (None, 1));
}
