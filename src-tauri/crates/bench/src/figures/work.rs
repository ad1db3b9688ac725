//! Figures of work, beside SQLite: `n` counts marks; a tenth as many people made them.

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use app::ctx::day_of;
use app::work_figures::{self, Asked, By, LineKey, Measure};
use app::{Ctx, Register, attendance, events, hours, roster, shifts};
use changes::{Act, Edit, Operation, participation_id};
use domain::hours::ClaimState;
use domain::{
    Assignment, Claim, Day, Direct, DirectionCode, EventId, EventMember, EventState, EventValue,
    FactId, Grade, HoursVerdict, Mark, MarkSource, OperatorId, ParticipationFact,
    ParticipationValue, Plan, RegionCode, ShiftId, ShiftValue, Span, Standing, Timestamp, Titles,
    VolunteerId, Zone, national_directions,
};
use l10n::{Language, Localizer};
use rusqlite::{Connection, params};
use search::Query;
use store::{Quiet, StoreError};

use crate::{
    machine::{Times, millis, resident_mib},
    registers::{self, now},
    table::Line,
};

/// People of one event, two marks each.
const OF_EVENT: u32 = 50;
const DAY_MS: i64 = 86_400_000;
const HOUR_MS: i64 = 3_600_000;

fn id(kind: u8, number: u32) -> [u8; 16] {
    let mut id = [kind; 16];
    id[8..12].copy_from_slice(&number.to_be_bytes());
    id
}

fn put<N: changes::Noun>(value: N::Value) -> Edit<N> {
    Edit::Put {
        value,
        base: Vec::new(),
    }
}

/// One of the events of that register, from 0.
pub fn event(number: u32) -> EventId {
    EventId::from_bytes(id(1, number))
}

/// The folder of a register with `n` marks, made once.
pub fn folder(n: u32) -> PathBuf {
    registers::folder().join(format!("work-1-{n}"))
}

pub fn ready(n: u32) -> Register {
    let people = (n / 10).max(OF_EVENT);
    made(&folder(n), people, n, OF_EVENT)
}

/// The register of that folder with `n` marks of these people, made once.
pub fn made(folder: &Path, people: u32, n: u32, of_event: u32) -> Register {
    let done = folder.with_extension("done");
    if done.exists() {
        return registers::open(folder);
    }
    let _ = std::fs::remove_dir_all(folder);
    let register = registers::empty(folder);
    register
        .fill_with_practice(&Ctx::fresh(now()), people, 1, &Quiet)
        .expect("the disk has room for the figures");
    fill(&register, n, of_event);
    register.close().expect("the disk has room for the figures");
    std::fs::write(done, b"").expect("the target folder can be written");
    registers::open(folder)
}

/// Writes `n` marks of the people, so many of an event and fifty of a shift, and the hours
/// that came of them, as one action.
fn fill(register: &Register, n: u32, of_event: u32) {
    let mut people: Vec<VolunteerId> = Vec::new();
    register
        .store()
        .each_volunteer(&mut |person| {
            people.push(person.id);
            ControlFlow::Continue(())
        })
        .expect("the people are readable");
    let begins = now().0;
    let ctx = store::Ctx {
        action: domain::ActionId::from_bytes(id(9, n)),
        operator: register.operator(),
        now: now(),
        act: Act::PeopleMarked { marks: n },
        undoes: None,
    };
    let regions = RegionCode::all();
    let directions = national_directions();
    let other = OperatorId::from_bytes(id(8, 1));
    let mut rng = fastrand::Rng::with_seed(5);
    let written = register.store().write_long(ctx, &Quiet, |tx| {
        let shifts = of_event.div_ceil(OF_EVENT);
        for number in 0..(n / 2 / of_event).max(1) {
            // Three years of events.
            let day = begins - i64::from(rng.u32(1..1095)) * DAY_MS;
            let (from, until) = (Timestamp(day), Timestamp(day + 8 * HOUR_MS));
            let wall = |at| Zone::ALMATY.wall(at).unwrap_or_default();
            let plan = Plan::new(wall(from), wall(until), Zone::ALMATY);
            let plan = plan.expect("eight hours are a plan");
            let event = event(number);
            let titles = Titles::new("", &format!("Субботник {number}"), "");
            let region = regions[rng.usize(..regions.len())].code;
            let code: DirectionCode = directions[rng.usize(..8)].code.clone();
            tx.append(Operation::Event {
                id: event,
                edits: vec![
                    put(EventValue::Titles(titles.expect("a title"))),
                    put(EventValue::Plan(Some(plan))),
                    put(EventValue::Region(Some(region))),
                    put(EventValue::State(EventState::Held)),
                    Edit::Add(EventMember::Direction(code)),
                ],
            })?;
            let shift_of = |at| ShiftId::from_bytes(id(2, number * shifts + at));
            for at in 0..shifts {
                tx.append(Operation::Shift {
                    id: shift_of(at),
                    edits: vec![put(ShiftValue::Event(event)), put(ShiftValue::Plan(plan))],
                })?;
            }
            let first = rng.usize(..people.len());
            for one in 0..of_event {
                let shift = shift_of(one / OF_EVENT);
                let at = (first + one as usize * 7) % people.len();
                let volunteer = people[at];
                let fact = |kind| FactId::from_bytes(id(kind, number * of_event + one));
                let mark = |direct, at| {
                    ParticipationFact::Mark(Mark {
                        direct,
                        at,
                        shift: Some(shift),
                        source: MarkSource::Scan,
                        line: None,
                        by: other,
                    })
                };
                let claim = Claim {
                    span: Span::Times { from, until },
                    rest: 30,
                    shift: Some(shift),
                    grade: [Grade::Scan, Grade::Paper, Grade::Coordinator][one as usize % 3],
                    instead_of: None,
                    by: None,
                    counted: Default::default(),
                };
                let place = Assignment {
                    need: None,
                    reserve: false,
                };
                let mut edits = vec![
                    put(ParticipationValue::Of(Some(event), volunteer)),
                    put(ParticipationValue::Standing(Standing::Registered)),
                    put(ParticipationValue::Place(shift, Some(place))),
                    Edit::Record(fact(3), mark(Direct::In, from)),
                    Edit::Record(fact(4), mark(Direct::Out, until)),
                    Edit::Record(fact(5), ParticipationFact::Claim(claim)),
                ];
                if one % 10 != 9 {
                    let verdict = HoursVerdict {
                        claim: fact(5),
                        rejected: one % 10 == 8,
                        by: other,
                    };
                    edits.push(Edit::Record(fact(6), ParticipationFact::Verdict(verdict)));
                }
                tx.append(Operation::Participation {
                    id: participation_id(Some(event), volunteer),
                    volunteer,
                    edits,
                })?;
            }
        }
        Ok::<_, StoreError>(())
    });
    written.expect("the disk has room for the figures");
}

/// Every figure, an event page, the start, memory and the price of a mark.
pub fn work(n: u32) -> Vec<Line> {
    ready(n).close().expect("it closes");
    let path = folder(n);
    let mut lines = Vec::new();
    let before = resident_mib();
    let mut first = Times::default();
    let mut whole = Times::default();
    for _ in 0..5 {
        let (register, took) = millis(|| {
            let register = registers::open(&path);
            let query = Query {
                text: "ахм".to_owned(),
                ..Query::default()
            };
            register.store().columns().query(&query, day_of(now()));
            register
        });
        first.keep(took);
        let (_, more) = millis(|| register.store().columns().work().marks());
        whole.keep(took + more);
        register.close().expect("it closes");
    }
    lines.push(
        Line::new(
            "start to the first person found",
            n,
            first.p50() / 1e3,
            "ms",
        )
        .at_most(200.0),
    );
    lines.push(Line::new(
        "start to the first figure of work",
        n,
        whole.p50() / 1e3,
        "ms",
    ));
    let register = registers::open(&path);
    let marks = register.store().columns().work().marks();
    // An earlier run of the last figure left some more.
    assert!(
        marks as u32 >= n / 2 / OF_EVENT * OF_EVENT * 2,
        "every mark is there"
    );
    let peer = Peer::of(&register);
    lines.extend(axes(&register, &peer, n));
    lines.extend(pages(&register, n));
    let columns = register.store().columns();
    let bytes = columns.work().heap_bytes() as f64 / f64::from(1 << 20);
    drop(columns);
    lines.push(Line::new("columns of work in memory", n, bytes, "MiB"));
    lines.push(Line::new(
        "resident with the peer, more than before",
        n,
        resident_mib() - before,
        "MiB",
    ));
    lines.extend(one_mark(&register, n));
    let (anew, took) = millis(|| register.store().work_anew());
    assert!(anew.is_ok(), "the view is sound");
    lines.push(Line::new(
        "columns of work and people anew from the view",
        n,
        took / 1e3,
        "s",
    ));
    register.close().expect("it closes");
    lines
}

fn axes(register: &Register, peer: &Peer, n: u32) -> Vec<Line> {
    let speak = Localizer::new(Language::Ru);
    let today = day_of(now());
    let year = before(today, 365);
    let asked = [
        ("", Asked::default()),
        (
            ", a year",
            Asked {
                from: year,
                until: Some(today),
                ..Asked::default()
            },
        ),
        (
            ", as of half a year ago, one region",
            Asked {
                as_of: before(today, 182),
                within: vec![LineKey {
                    by: By::Region,
                    key: "KZ-71".to_owned(),
                }],
                ..Asked::default()
            },
        ),
    ];
    let mut lines = Vec::new();
    for (told, asked) in asked {
        let mut slowest: (f64, &str) = (0.0, "");
        for by in By::ALL {
            let mut times = Times::default();
            for _ in 0..7 {
                times.take(|| {
                    let window = (0, 200);
                    work_figures::report(register, &asked, by, window, now(), speak)
                        .expect("the owner may")
                });
            }
            let took = times.p50() / 1e3;
            if took > slowest.0 {
                slowest = (took, by.code());
            }
            if told.is_empty() && by == By::Region {
                let mut theirs = Times::default();
                for _ in 0..3 {
                    theirs.take(|| peer.by_region());
                }
                lines.push(
                    Line::new(
                        "figures page by region, 200 lines, months, map, totals",
                        n,
                        took,
                        "ms",
                    )
                    .at_most(100.0)
                    .beside(
                        "SQLite, people and hours by region alone",
                        theirs.p50() / 1e3,
                    ),
                );
            }
        }
        let what = format!("slowest figures page ({}{told})", slowest.1);
        lines.push(Line::new(&what, n, slowest.0, "ms").at_most(100.0));
    }
    let measures = [
        Measure::Confirmed(None),
        Measure::Marks,
        Measure::People,
        Measure::NoShows,
    ];
    let mut slowest: f64 = 0.0;
    for measure in measures {
        let mut times = Times::default();
        for _ in 0..5 {
            times.take(|| {
                let window = (0, 200);
                work_figures::rows(register, &Asked::default(), measure, window, now(), speak)
                    .expect("the owner may")
            });
        }
        slowest = slowest.max(times.p50() / 1e3);
    }
    lines.push(Line::new("200 rows behind a figure, the slowest", n, slowest, "ms").at_most(100.0));
    lines
}

/// A day so many days earlier.
fn before(day: Day, days: usize) -> Option<Day> {
    std::iter::successors(Some(day), |day| day.pred_opt()).nth(days)
}

fn pages(register: &Register, n: u32) -> Vec<Line> {
    let mut page = Times::default();
    let mut list = Times::default();
    let mut people = Times::default();
    let mut waiting = Times::default();
    let mut overlaps = Times::default();
    for number in 0..30 {
        let event = EventId::from_bytes(id(1, number * 3 % (n / 2 / OF_EVENT).max(1)));
        page.take(|| {
            let known = events::get(register, event).expect("it is there");
            let shifts = shifts::of_event(register, event).expect("they are readable");
            let people = attendance::people(register, event).expect("they are readable");
            let wanted = hours::Wanted {
                event: Some(event),
                ..hours::Wanted::default()
            };
            let hours = hours::list(register, &wanted, 0, 100).expect("they are readable");
            (known, shifts, people.len(), hours.total)
        });
        people.take(|| {
            let wanted = roster::Wanted::default();
            roster::window(register, event, &wanted, now(), 0, 100).expect("they are readable")
        });
        waiting.take(|| {
            let wanted = hours::Wanted {
                states: vec![ClaimState::Claimed],
                ..hours::Wanted::default()
            };
            let all = hours::list(register, &hours::Wanted::default(), 5000, 100);
            let waiting = hours::list(register, &wanted, 0, 100);
            (
                all.expect("they are readable"),
                waiting.expect("they are readable"),
            )
        });
        if number < 5 {
            overlaps.take(|| {
                let wanted = hours::Wanted {
                    overlapping: true,
                    ..hours::Wanted::default()
                };
                hours::list(register, &wanted, 0, 100).expect("they are readable")
            });
        }
        list.take(|| {
            let wanted = events::Wanted {
                text: "суббот".to_owned(),
                ..events::Wanted::default()
            };
            events::list(register, &wanted, 100, 100).expect("they are readable")
        });
    }
    vec![
        Line::new(
            "an event page: event, shifts, people, hours, p99",
            n,
            page.p99() / 1e3,
            "ms",
        )
        .at_most(100.0),
        Line::new(
            "the people of an event by name, p99",
            n,
            people.p99() / 1e3,
            "ms",
        )
        .at_most(100.0),
        Line::new(
            "two pages of all hours: those that wait, and row 5,000 of all, p99",
            n,
            waiting.p99() / 1e3,
            "ms",
        )
        .at_most(200.0),
        Line::new(
            "100 hours that lie at the same time as others, of all people, p50",
            n,
            overlaps.p50() / 1e3,
            "ms",
        )
        .at_most(100.0),
        Line::new(
            "100 events of a list that is searched, p99",
            n,
            list.p99() / 1e3,
            "ms",
        )
        .at_most(100.0),
    ]
}

/// One mark of somebody, durable and in the figures.
fn one_mark(register: &Register, n: u32) -> Vec<Line> {
    let event = EventId::from_bytes(id(1, 0));
    let known = events::get(register, event).expect("it is there");
    // An earlier run of this figure left it open.
    if known.state != EventState::Open {
        let open = events::set_state(register, &Ctx::fresh(now()), event, &EventState::Open);
        open.expect("a held event is opened again");
    }
    let people = attendance::people(register, event).expect("they are readable");
    let mut times = Times::default();
    for one in people.iter().cycle().take(200) {
        let mark = attendance::NewMark {
            volunteer: one.volunteer,
            shift: None,
            direct: Direct::In,
            at: now(),
            source: MarkSource::Scan,
            line: None,
        };
        times.take(|| {
            attendance::mark(register, &Ctx::fresh(now()), event, &[mark]).expect("the owner may")
        });
    }
    let whole = register.store().columns().work().marks();
    assert!(
        whole as u32 >= n / 2 / OF_EVENT * OF_EVENT * 2 + 200,
        "each is in the columns"
    );
    vec![
        Line::new(
            "a mark, durable and in the figures, p50",
            n,
            times.p50(),
            "µs",
        ),
        Line::new(
            "a mark, durable and in the figures, p99",
            n,
            times.p99(),
            "µs",
        ),
    ]
}

/// The same marks and hours as rows, with an index on what is asked.
struct Peer(Connection);

impl Peer {
    fn of(register: &Register) -> Self {
        let mut db = Connection::open_in_memory().expect("SQLite opens in memory");
        db.execute_batch(
            "CREATE TABLE event(id BLOB PRIMARY KEY, region INT) WITHOUT ROWID;
             CREATE TABLE mark(event BLOB, person BLOB, direct INT);
             CREATE TABLE hours(event BLOB, person BLOB, minutes INT, state INT);",
        )
        .expect("the tables can be made");
        let filling = db
            .transaction()
            .expect("a fresh database takes a transaction");
        {
            let mut event = filling
                .prepare("INSERT INTO event VALUES(?,?)")
                .expect("a table");
            let mut mark = filling
                .prepare("INSERT INTO mark VALUES(?,?,?)")
                .expect("a table");
            let mut hours = filling
                .prepare("INSERT INTO hours VALUES(?,?,?,?)")
                .expect("a table");
            let store = register.store();
            store
                .each_event(&mut |one| {
                    let region = one.region.map_or(0, |region| i64::from(region.number()));
                    event
                        .execute(params![one.id.as_bytes(), region])
                        .expect("a row fits");
                    ControlFlow::Continue(())
                })
                .expect("the events are readable");
            store
                .each_participation(&mut |one| {
                    let event = one.event.map_or([0; 16], |event| *event.as_bytes());
                    let person = one.volunteer.as_bytes();
                    for told in &one.marks {
                        let direct = told.what.direct as i64;
                        mark.execute(params![event, person, direct])
                            .expect("a row fits");
                    }
                    for standing in domain::hours::standings(&one, None) {
                        let state = standing.state as i64;
                        hours
                            .execute(params![event, person, standing.claim.minutes(), state])
                            .expect("a row fits");
                    }
                    ControlFlow::Continue(())
                })
                .expect("the people are readable");
        }
        filling.commit().expect("memory is durable enough");
        db.execute_batch("ANALYZE").expect("figures are counted");
        Self(db)
    }

    /// People who came and confirmed minutes, by region.
    fn by_region(&self) -> (usize, usize) {
        let rows = |sql: &str| {
            let mut asked = self.0.prepare(sql).expect("the question is sound");
            let rows = asked
                .query_map([], |row| row.get::<_, i64>(1))
                .expect("rows come");
            rows.count()
        };
        (
            rows(
                "SELECT region, count(DISTINCT person) FROM mark JOIN event ON event.id = event WHERE direct = 0 GROUP BY region",
            ),
            rows(
                "SELECT region, sum(minutes) FROM hours JOIN event ON event.id = event WHERE state = 1 GROUP BY region",
            ),
        )
    }
}
