//! The desk of a forum: `n` guests in one event of a register of as many volunteers and
//! more, with twenty marks each.

use std::path::PathBuf;

use app::desk::{self, Book, CheckIn, SetUp};
use app::{Ctx, Register, undo};
use changes::{Act, Edit, Operation, participation_id};
use domain::checkin::{CheckinList, ListLimit, ListPurpose, Outcome, door};
use domain::codes::SerialCode;
use domain::guests::{Badge, CardValue, CategoryCode, Delegation, Pass};
use domain::{
    BirthDate, Direct, EventId, FactId, ListId, MarkSource, ParticipationFact, ParticipationValue,
    PersonName, RegionCode, Sex, Standing, Timestamp, Titles, VolunteerId, VolunteerValue,
};
use store::{Quiet, StoreError};

use crate::{
    machine::{Times, millis},
    registers::{self, now},
    table::Line,
};

/// Volunteers of the register beside the guests.
const OTHERS: u32 = 70_000;
/// Marks of each guest: four days, five lists.
const MARKS: u32 = 20;
const HOUR_MS: i64 = 3_600_000;
const MEAL: ListId = ListId::from_bytes([7; 16]);
/// The code of the event, as it stands in the numbers of badges.
const SCOPE: &str = "F26";
/// Scans that are measured.
const SCANS: u32 = 1_000;

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

fn folder(n: u32) -> PathBuf {
    registers::folder().join(format!("desk-1-{n}"))
}

fn guest(number: u32) -> VolunteerId {
    VolunteerId::from_bytes(id(0xa0, number))
}

/// Makes the register of `n` guests once, and copies it: every run writes into a fresh one.
pub fn ready(n: u32) -> (Register, PathBuf) {
    let made = folder(n);
    let done = made.with_extension("done");
    if !done.exists() {
        let _ = std::fs::remove_dir_all(&made);
        let register = registers::empty(&made);
        register
            .fill_with_practice(&Ctx::fresh(now()), OTHERS, 1, &Quiet)
            .expect("the disk has room for the figures");
        fill(&register, n);
        register.close().expect("the disk has room for the figures");
        std::fs::write(done, b"").expect("the target folder can be written");
    }
    let copy = registers::folder().join(format!("desk-run-{n}"));
    let _ = std::fs::remove_dir_all(&copy);
    registers::copied(&made, &copy);
    (registers::open(&copy), copy)
}

/// The forum.
pub fn event() -> EventId {
    EventId::from_bytes(id(1, 0))
}

/// Writes the forum, its guests, their badges and marks as one action.
fn fill(register: &Register, n: u32) {
    let regions = RegionCode::all();
    let names = [
        "Айгерім",
        "Бакыт",
        "Серик",
        "Динмұхамед",
        "Татьяна",
        "Rustam",
    ];
    let families = [
        "Төрөбаев",
        "Қожамқұлов",
        "Ким",
        "Сәрсенова",
        "Иванова",
        "Alimov",
        "Оспанов",
    ];
    let categories = ["PT", "DL", "SP", "PR"];
    let categories: Vec<CategoryCode> = categories
        .iter()
        .filter_map(|code| code.parse().ok())
        .collect();
    let letters = register.store().desk_letters();
    let desk = letters.to_string();
    let mut rng = fastrand::Rng::with_seed(11);
    let begins = now().0 - 80 * HOUR_MS;
    let by = register.operator();
    let ctx = store::Ctx {
        action: domain::ActionId::from_bytes(id(9, n)),
        operator: by,
        now: now(),
        act: Act::PeopleMarked { marks: n },
        undoes: None,
    };
    let written = register.store().write_long(ctx, &Quiet, |tx| {
        let titles = Titles::new("Форум", "", "").expect("a title");
        let code = domain::EventValue::Code(Some(SCOPE.to_owned()));
        tx.append(Operation::Event {
            id: event(),
            edits: vec![
                put(domain::EventValue::Titles(titles)),
                put(code),
                put(domain::EventValue::HasGuests(true)),
            ],
        })?;
        for number in 0..n {
            let given = format!(
                "{}{}",
                rng.choice(names).unwrap_or("Лев"),
                ["", "а", "ұлы"][rng.usize(..3)]
            );
            let family = format!("{}{}", rng.choice(families).unwrap_or("Ким"), number % 40);
            let name = PersonName::parse(&family, &given, "").expect("a name");
            let year = 1960 + rng.i32(..50);
            let born = BirthDate::parse_iso(&format!("{year}-05-17"));
            let edits = vec![
                put(VolunteerValue::Name(name)),
                put(VolunteerValue::Guest(true)),
                put(VolunteerValue::Sex(Some(if rng.bool() {
                    Sex::Female
                } else {
                    Sex::Male
                }))),
                put(VolunteerValue::Birth(born)),
            ];
            tx.append(Operation::Volunteer {
                id: guest(number),
                edits,
            })?;
            let region = regions[rng.usize(..regions.len())].code;
            let mut edits = vec![
                put(ParticipationValue::Of(Some(event()), guest(number))),
                put(ParticipationValue::Standing(Standing::Registered)),
                put(ParticipationValue::Card(CardValue::Category(Some(
                    categories[rng.usize(..categories.len())],
                )))),
                put(ParticipationValue::Card(CardValue::Delegation(Some(
                    Delegation::Region(region),
                )))),
            ];
            let badge = SerialCode::new(SCOPE, letters, number + 1).expect("there are numbers");
            let fact = FactId::from_bytes(id(3, number));
            let badge = Badge {
                number: badge.scanned(),
                at: Timestamp(begins),
                desk: desk.clone(),
                by,
            };
            edits.push(Edit::Record(fact, ParticipationFact::Badge(badge)));
            for mark in 0..MARKS {
                let at = begins + i64::from(mark) * 4 * HOUR_MS + i64::from(rng.u32(..3_600_000));
                let is_meal = mark % 5 == 2;
                let pass = Pass {
                    list: if is_meal { MEAL } else { door(event()).id },
                    direct: if mark % 2 == 0 || is_meal {
                        Direct::In
                    } else {
                        Direct::Out
                    },
                    at: Timestamp(at),
                    source: MarkSource::Scan,
                    desk: ["A1", "B7", "C3"][rng.usize(..3)].to_owned(),
                    badge: None,
                    overruled: false,
                    by,
                };
                let fact = FactId::from_bytes(id(4, number * MARKS + mark));
                edits.push(Edit::Record(fact, ParticipationFact::Pass(pass)));
            }
            tx.append(Operation::Participation {
                id: participation_id(Some(event()), guest(number)),
                volunteer: guest(number),
                edits,
            })?;
        }
        Ok::<_, StoreError>(())
    });
    written.expect("the disk has room for the figures");
    let meal = CheckinList {
        id: MEAL,
        titles: Titles::new("Түскі ас", "", "").expect("a title"),
        purpose: ListPurpose::Meal,
        limit: ListLimit::TimesADay(1),
        plan: None,
        categories: Vec::new(),
        place: 1,
    };
    let wanted = SetUp {
        quotas: Vec::new(),
        has_guests: true,
        categories: Vec::new(),
        lists: vec![meal],
        details: Vec::new(),
    };
    desk::set_up(register, &Ctx::fresh(now()), event(), &wanted).expect("the owner may");
}

/// Who has which badge, by the numbers as they stand on them: a copied register has letters of its own.
pub fn badges(book: &Book) -> Vec<(VolunteerId, String)> {
    let badges = book.entries().iter().filter_map(|entry| {
        let badge = entry.part.card.badge()?;
        Some((entry.person.id, badge.what.number.clone()))
    });
    badges.collect()
}

/// Opening the desk, a scan of each kind, typing in the field, the board.
pub fn desk(n: u32) -> Vec<Line> {
    let (register, copy) = ready(n);
    let mut lines = Vec::new();
    let (book, took) = millis(|| Book::open(&register, event()));
    let mut book = book.expect("the owner may");
    assert_eq!(book.entries().len(), n as usize, "everybody is there");
    lines.push(Line::new("desk: opening it, 20 marks a guest", n, took, "ms").at_most(1_000.0));

    let mut let_in = Times::default();
    let mut again = Times::default();
    let mut refused = Times::default();
    let mut rng = fastrand::Rng::with_seed(3);
    let letters = register.store().desk_letters();
    let mut numbers = badges(&book);
    rng.shuffle(&mut numbers);
    let list = door(event()).id;
    for (_, number) in numbers.iter().cycle().take(SCANS as usize) {
        let typed = number.to_lowercase();
        let begun = std::time::Instant::now();
        let outcome = scanned(&register, &mut book, list, &typed);
        let took = begun.elapsed().as_secs_f64() * 1e3;
        match outcome {
            Some(Outcome::Entered { .. }) => let_in.keep(took),
            _ => again.keep(took),
        }
    }
    lines.extend(both(
        "desk: scan to result, let in, durable",
        n,
        &mut let_in,
    ));
    for (_, number) in numbers.iter().cycle().take(SCANS as usize / 2) {
        again.take(|| scanned(&register, &mut book, list, number));
    }
    for number in 0..SCANS / 4 {
        // Of another forum: the refusal stands in the event, with those before it.
        let code = SerialCode::new("CAMP", letters, number + 1).expect("there are numbers");
        refused.take(|| scanned(&register, &mut book, list, &code.scanned()));
    }
    lines.extend(both(
        "desk: scan to refusal, already in, durable",
        n,
        &mut again,
    ));
    lines.extend(both(
        "desk: scan to refusal, other event, durable",
        n,
        &mut refused,
    ));

    let mut undone = Times::default();
    for (guest, _) in numbers.iter().take(100) {
        let ctx = Ctx::fresh(now());
        let check_in = check_in(list, None, true);
        desk::check_in(&register, &ctx, &book, *guest, &check_in).expect("let pass");
        undone.take(|| {
            undo::undo(&register, &Ctx::fresh(now()), ctx.action, &Quiet).expect("it is the last");
            book.follow(&register).expect("readable");
        });
    }
    lines.extend(both("desk: undo to the right count", n, &mut undone));

    let mut typing = Times::default();
    for word in [
        "торо",
        "қожам",
        "kim",
        "сәрс",
        "ivan",
        "fkbv",
        "00042",
        "айгер торо",
    ] {
        for end in word.char_indices().map(|(at, c)| at + c.len_utf8()) {
            for _ in 0..5 {
                typing.take(|| book.find(&word[..end], 8).len());
            }
        }
    }
    lines.push(
        Line::new(
            "desk: typing, who is meant, p99",
            n,
            typing.p99() / 1e3,
            "ms",
        )
        .at_most(10.0),
    );
    let mut board = Times::default();
    for _ in 0..50 {
        board.take(|| desk::board(&book, list, now()).expect("the list is there"));
    }
    lines.push(Line::new("desk: the board, p99", n, board.p99() / 1e3, "ms").at_most(50.0));
    // Asked for when nobody comes; a scan that comes then waits for it.
    let mut repairs = Times::default();
    for _ in 0..20 {
        let told = || desk::repairs(&register, &book, now(), &[]).expect("the owner may");
        repairs.take(|| told().len());
    }
    lines.push(
        Line::new(
            "desk: cards to put right, p99",
            n,
            repairs.p99() / 1e3,
            "ms",
        )
        .at_most(50.0),
    );
    register.close().expect("it closes");
    let _ = std::fs::remove_dir_all(copy);
    lines
}

fn check_in(list: ListId, badge: Option<String>, overrule: bool) -> CheckIn {
    CheckIn {
        list,
        direct: Direct::In,
        source: MarkSource::Scan,
        at: now(),
        badge,
        overrule,
    }
}

/// What the window's command does with a scan: reads it, writes what comes of it, takes that
/// in, and counts.
fn scanned(register: &Register, book: &mut Book, list: ListId, typed: &str) -> Option<Outcome> {
    let ctx = Ctx::fresh(now());
    let read = desk::scan(register, &ctx, book, list, typed)
        .expect("it is read")
        .value;
    let outcome = match read {
        desk::Answer::Badge { guest, number, .. } => {
            let check_in = check_in(list, Some(number), false);
            let done = desk::check_in(register, &ctx, book, guest, &check_in);
            Some(done.expect("it is written").value)
        }
        desk::Answer::Text | desk::Answer::Refused { .. } => None,
    };
    book.follow(register).expect("readable");
    let tally = book.tally(list).expect("the list is there");
    assert!(
        tally.came.came <= tally.came.expected,
        "people are counted once"
    );
    outcome
}

fn both(what: &str, n: u32, times: &mut Times) -> Vec<Line> {
    vec![
        Line::new(&format!("{what}, p50"), n, times.p50() / 1e3, "ms"),
        Line::new(&format!("{what}, p99"), n, times.p99() / 1e3, "ms").at_most(10.0),
    ]
}
