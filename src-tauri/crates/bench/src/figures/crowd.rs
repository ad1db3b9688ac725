//! An event of a crowd: `n` people of one event in shifts of fifty, each with a coming, a
//! going and hours. What its page reads, and what somebody at its desk waits for.

use std::path::PathBuf;

use app::{Ctx, Register, attendance, events, hours, lines, roster};
use domain::codes::RowCode;
use domain::{Direct, EventState, MarkSource};
use search::SortLanguage;

use crate::{
    figures::work,
    machine::Times,
    registers::{self, now},
    table::Line,
};

/// Events of that size, so that one is not the whole register.
pub const EVENTS: u32 = 3;

/// More people than one event has are not made.
pub const MOST: u32 = 20_000;

/// The folder of the register with events of `n` people, made once.
pub fn folder(n: u32) -> PathBuf {
    registers::folder().join(format!("crowd-1-{n}"))
}

/// That register.
pub fn ready(n: u32) -> Register {
    work::made(&folder(n), 2 * n, 2 * n * EVENTS, n)
}

/// What the pages of such an event read.
pub fn crowd(n: u32) -> Vec<Line> {
    if n > MOST {
        return Vec::new();
    }
    let register = ready(n);
    let event = work::event(0);
    let known = attendance::people(&register, event).expect("they are readable");
    assert_eq!(known.len() as u32, n, "everybody is in the event");
    let mut lines = pages(&register, n);
    lines.extend(desk(&register, n));
    register.close().expect("it closes");
    lines
}

fn timed(n: u32, what: &str, mut done: impl FnMut()) -> Line {
    let mut times = Times::default();
    for _ in 0..20 {
        times.take(&mut done);
    }
    let what = format!("{what}, p99");
    Line::new(&what, n, times.p99() / 1e3, "ms").at_most(100.0)
}

fn pages(register: &Register, n: u32) -> Vec<Line> {
    let event = work::event(0);
    vec![
        timed(
            n,
            "the board of a crowd: its shifts with their people",
            || {
                let board = roster::board(register, event, SortLanguage::Kazakh, now());
                assert!(board.is_ok_and(|board| board.len() as u32 == n.div_ceil(50)));
            },
        ),
        timed(n, "100 people of a crowd by name", || {
            let wanted = roster::Wanted::default();
            let window = roster::window(register, event, &wanted, now(), 0, 100);
            assert!(window.is_ok_and(|window| window.rows.len() == 100));
        }),
        timed(n, "100 people of a crowd found by letters", || {
            let wanted = roster::Wanted {
                text: "ах".to_owned(),
                ..roster::Wanted::default()
            };
            let window = roster::window(register, event, &wanted, now(), 0, 100);
            assert!(window.is_ok_and(|window| !window.rows.is_empty()));
        }),
        timed(n, "100 hours of a crowd and their sums", || {
            let wanted = hours::Wanted {
                event: Some(event),
                ..hours::Wanted::default()
            };
            let list = hours::list(register, &wanted, 0, 100);
            assert!(list.is_ok_and(|list| list.total == n));
        }),
    ]
}

/// A line of its paper sheet read by its code, and a mark.
fn desk(register: &Register, n: u32) -> Vec<Line> {
    let event = work::event(0);
    let known = attendance::people(register, event).expect("they are readable");
    let ids: Vec<_> = known.iter().map(|one| one.id).collect();
    let codes = RowCode::of_all(&ids);
    let mut rows = codes.iter().cycle();
    let read = timed(n, "a line of the paper sheet of a crowd", || {
        let code = rows.next().map(ToString::to_string).unwrap_or_default();
        let read = lines::read(register, event, &[code]);
        assert!(read.is_ok_and(|read| read[0].people.len() == 1));
    });
    let held = events::get(register, event).expect("it is there");
    // An earlier run of this figure left it open.
    if held.state != EventState::Open {
        let open = events::set_state(register, &Ctx::fresh(now()), event, &EventState::Open);
        open.expect("a held event is opened again");
    }
    let mut people = known.iter().cycle();
    let mark = timed(n, "a mark of one of a crowd, durable", || {
        let one = people.next().expect("a crowd has people");
        let mark = attendance::NewMark {
            volunteer: one.volunteer,
            shift: None,
            direct: Direct::In,
            at: now(),
            source: MarkSource::Scan,
            line: None,
        };
        attendance::mark(register, &Ctx::fresh(now()), event, &[mark]).expect("the owner may");
    });
    vec![read, mark]
}
