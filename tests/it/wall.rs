//! The wall board: what goes on, what begins soon, who is missing, and what must never stand
//! there.

use app::attendance::{self, NewMark};
use app::wall::{self, Wall};
use domain::wall::Whereabouts;
use domain::{
    Assignment, Direct, EventId, MarkSource, Need, NeedId, ShiftId, Timestamp, VolunteerId,
};
use search::SortLanguage;
use testkit::{TestRegister, a_volunteer};

use crate::work::{HOUR, a_shift, an_event, give, place, plan};

fn board(register: &TestRegister, event: EventId) -> Wall {
    let wall = wall::wall(
        register.open(),
        event,
        SortLanguage::Kazakh,
        register.ctx().now,
    );
    wall.expect("the owner may")
}

fn mark(
    register: &TestRegister,
    event: EventId,
    who: VolunteerId,
    shift: Option<ShiftId>,
    (direct, hours): (Direct, f64),
) {
    let ctx = register.ctx();
    let mark = NewMark {
        volunteer: who,
        shift,
        direct,
        at: Timestamp(ctx.now.0 + (hours * HOUR as f64) as i64),
        source: MarkSource::Desk,
        line: None,
    };
    attendance::mark(register.open(), &ctx, event, &[mark]).expect("the owner may");
}

fn person(register: &TestRegister, surname: &str, given: &str) -> VolunteerId {
    a_volunteer()
        .called(surname, given)
        .with_phone("+7 701 555 44 33")
        .add(register)
}

#[test]
fn the_board_tells_who_is_there_who_is_late_and_what_begins_next() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    let need = NeedId::from_bytes([7; 16]);
    let needs = vec![Need {
        id: need,
        role: "Тіркеу".to_owned(),
        people: 4,
        min_age: None,
        skill: None,
        briefing: None,
        tasks: Vec::new(),
    }];
    let now = a_shift(&register, event, plan(&register, -1, 2), needs);
    let next = a_shift(&register, event, plan(&register, 2, 5), Vec::new());
    a_shift(&register, event, plan(&register, 5, 7), Vec::new());
    a_shift(&register, event, plan(&register, -6, -2), Vec::new());
    let here = person(&register, "Серікова", "Әлия");
    let missing = person(&register, "Тілеубердиев", "Динмұхамед");
    let went = person(&register, "Қожамқұлов", "Болат");
    let in_role = |who| {
        let mut place = place(who, now);
        place.place = Some(Assignment {
            need: Some(need),
            reserve: false,
        });
        place
    };
    give(&register, event, &[here, missing, went].map(in_role));
    give(&register, event, &[place(here, next)]);
    // One is marked at the shift, the other at the event as a whole.
    mark(&register, event, here, Some(now), (Direct::In, -0.9));
    mark(&register, event, went, None, (Direct::In, -0.9));
    mark(&register, event, went, None, (Direct::Out, -0.2));
    let shown = board(&register, event);
    assert_eq!((shown.now.len(), shown.next.len()), (1, 1));
    let running = &shown.now[0];
    assert_eq!((running.here, running.expected), (1, 3));
    let people: Vec<(&str, Whereabouts)> = running
        .people
        .iter()
        .map(|one| (one.name.as_str(), one.whereabouts))
        .collect();
    assert_eq!(
        people,
        [
            ("Динмұхамед Т.", Whereabouts::Missing),
            ("Болат Қ.", Whereabouts::Left),
            ("Әлия С.", Whereabouts::Here),
        ]
    );
    let [role] = &running.roles[..] else {
        panic!("one role");
    };
    assert_eq!((role.needed, role.held, role.here), (4, 3, 1));
    assert_eq!((role.missing(true), role.missing(false)), (3, 1));
    assert_eq!(wall::missing(running, true), 3);
    assert_eq!(shown.next[0].people[0].whereabouts, Whereabouts::Expected);
    // Nobody's number, phone or surname in full.
    let all = format!("{shown:?}");
    assert!(
        !all.contains("555") && !all.contains("Тілеубердиев"),
        "{all}"
    );
}

#[test]
fn an_event_without_shifts_now_has_an_empty_board() {
    let register = TestRegister::new();
    let event = an_event(&register, |_| {});
    a_shift(&register, event, plan(&register, 20, 22), Vec::new());
    let shown = board(&register, event);
    assert!(shown.now.is_empty() && shown.next.is_empty());
}
