//! Figures of work: by every axis, of a past day, with their rows, and the columns beneath them.

use app::attendance::{self, NewMark};
use app::events::{self, Form};
use app::hours::{self, ClaimAt, NewClaim};
use app::operators;
use app::work_figures::{self, Asked, By, FiguresRefused, LineKey, ListFormat, Measure, Report};
use app::{Ctx, Register, duplicates, erasure, undo};
use domain::{
    Day, Direct, DirectionCode, ErasureGround, ErasureKind, EventId, Grade, MarkSource, Plan,
    RegionCode, Role, Span, Timestamp, VolunteerId, Zone,
};
use l10n::{Language, Localizer};
use search::{Axis, Period, Slice, Work};
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

use crate::cli;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
const THEIRS: &str = "екінші адамның құпиясөзі";

const AXES: [Axis; 8] = [
    Axis::Whole,
    Axis::Event,
    Axis::Person,
    Axis::Direction,
    Axis::Region,
    Axis::Period(Period::Month),
    Axis::Sex,
    Axis::AgeBand,
];

/// A register in which two people worked at two events, and a second coordinator.
struct Worked {
    register: TestRegister,
    other: Register,
    /// The shore and the school.
    events: [EventId; 2],
    /// Nurlan and Aisha.
    people: [VolunteerId; 2],
}

fn ctx_after(register: &TestRegister, days: i64) -> Ctx {
    Ctx::fresh(Timestamp(register.ctx().now.0 + days * DAY))
}

fn event(register: &TestRegister, title: &str, direction: &str, region: &str) -> EventId {
    let now = register.ctx().now.0;
    let wall = |hours: i64| {
        Zone::ALMATY
            .wall(Timestamp(now + hours * HOUR))
            .expect("a time")
    };
    let form = Form {
        titles: [title.to_owned(), String::new(), String::new()],
        plan: Some(Plan::new(wall(-8), wall(-1), Zone::ALMATY).expect("a plan")),
        region: region.parse::<RegionCode>().ok(),
        directions: vec![DirectionCode::parse(direction).expect("a code")],
        ..Form::default()
    };
    let made = events::save(register.open(), &register.ctx(), None, &form);
    made.expect("the owner may").value
}

fn claim(
    register: &TestRegister,
    event: EventId,
    person: VolunteerId,
    (from, hours_of): (i64, i64),
    grade: Grade,
) {
    let now = register.ctx().now.0;
    let claim = NewClaim {
        volunteer: person,
        event: Some(event),
        shift: None,
        span: Span::Times {
            from: Timestamp(now - from * HOUR),
            until: Timestamp(now - (from - hours_of) * HOUR),
        },
        rest: 0,
        grade,
        instead_of: None,
        travel: false,
        words: None,
    };
    hours::claim(register.open(), &register.ctx(), &[claim]).expect("nothing is in the way");
}

fn confirm(who: &Register, ctx: &Ctx, event: EventId, person: VolunteerId) {
    let known = attendance::of_person(who, Some(event), person).expect("they may");
    let claims = known.expect("there is a record").claims;
    let claim = claims.last().expect("it was claimed").id;
    let at = ClaimAt {
        event: Some(event),
        volunteer: person,
        claim,
    };
    hours::settle(who, ctx, &[at], false, None).expect("another person confirms");
}

fn worked() -> Worked {
    let register = TestRegister::new();
    let nurlan = a_volunteer()
        .called("Ахметов", "Нұрлан")
        .born("2001-03-01")
        .add(&register);
    let aisha = a_volunteer()
        .called("Серікова", "Айша")
        .born("1990-03-01")
        .add(&register);
    let shore = event(&register, "Таза жаға", "taza_alem", "KZ-71");
    let school = event(&register, "Мектеп", "bilim", "KZ-75");
    let at = Timestamp(register.ctx().now.0 - 7 * HOUR);
    let mark = |volunteer, direct| NewMark {
        volunteer,
        shift: None,
        direct,
        at,
        source: MarkSource::Scan,
        line: None,
    };
    let marks = [
        mark(nurlan, Direct::In),
        mark(nurlan, Direct::In),
        mark(aisha, Direct::In),
    ];
    attendance::mark(register.open(), &register.ctx(), shore, &marks).expect("the owner may");
    claim(&register, shore, nurlan, (7, 3), Grade::Coordinator);
    claim(&register, shore, aisha, (7, 1), Grade::Own);
    claim(&register, school, aisha, (5, 2), Grade::Paper);
    let added = operators::add(
        register.open(),
        &register.ctx(),
        "Екінші",
        Role::Coordinator,
        THEIRS,
    );
    let id = added.expect("the owner adds people").value;
    let other = register.open().switch(id, THEIRS, register.ctx().now);
    let other = other.expect("the password is theirs");
    Worked {
        register,
        other,
        events: [shore, school],
        people: [nurlan, aisha],
    }
}

fn report(register: &Register, asked: &Asked, by: By, now: Timestamp) -> Report {
    let speak = Localizer::new(Language::Ru);
    work_figures::report(register, asked, by, (0, 100), now, speak).expect("they may")
}

/// The columns say what columns made anew from the records say.
#[track_caller]
fn check_columns(register: &Register, now: Timestamp) {
    let anew = register.store().work_anew().expect("records are readable");
    let columns = register.store().columns();
    let same = |work: &Work, other: &Work| {
        let moments = [
            None,
            Some(Timestamp(now.0 - DAY)),
            Some(Timestamp(now.0 - HOUR)),
        ];
        for as_of in moments {
            let slice = Slice {
                as_of,
                ..Slice::all(now)
            };
            for axis in AXES {
                assert_eq!(
                    work.lines(&slice, axis),
                    other.lines(&slice, axis),
                    "{axis:?}"
                );
            }
        }
    };
    same(columns.work(), &anew);
}

#[test]
fn people_count_once_and_hours_count_when_somebody_else_confirms_them() {
    let Worked {
        register,
        other,
        events,
        people,
    } = worked();
    let now = register.ctx().now;
    let all = Asked::default();
    let before = report(register.open(), &all, By::Direction, now).whole;
    assert_eq!((before.people, before.marks, before.events), (2, 3, 1));
    assert_eq!((before.claimed, before.confirmed), (6 * 60, 0));
    confirm(&other, &register.ctx(), events[0], people[0]);
    confirm(&other, &register.ctx(), events[1], people[1]);
    let found = report(register.open(), &all, By::Direction, now);
    assert_eq!((found.whole.confirmed, found.whole.claimed), (5 * 60, 60));
    assert_eq!(found.whole.by_grade, [0, 2 * 60, 3 * 60, 0]);
    assert_eq!((found.whole.with_hours, found.whole.events), (2, 2));
    let lines: Vec<(&str, u64)> = found
        .lines
        .iter()
        .map(|line| (line.key.as_str(), line.figures.confirmed))
        .collect();
    assert_eq!(
        lines,
        [("taza_alem", 180), ("bilim", 120)],
        "in the order of the directions"
    );
    let by_region = report(register.open(), &all, By::Region, now);
    let named: Vec<&str> = by_region
        .lines
        .iter()
        .map(|line| line.name.as_str())
        .collect();
    assert_eq!(named, ["город Астана", "город Алматы"]);
    let within = Asked {
        within: vec![LineKey {
            by: By::Region,
            key: "KZ-75".to_owned(),
        }],
        ..Asked::default()
    };
    let people_there = report(register.open(), &within, By::Person, now);
    assert_eq!(people_there.total, 1);
    assert_eq!(people_there.lines[0].name, "Серікова Айша");
    assert_eq!(people_there.lines[0].figures.confirmed, 120);
}

#[test]
fn rows_stand_behind_a_figure() {
    let Worked {
        register,
        other,
        events,
        people,
    } = worked();
    confirm(&other, &register.ctx(), events[0], people[0]);
    let now = register.ctx().now;
    let speak = Localizer::new(Language::Kk);
    let rows = |measure| {
        work_figures::rows(
            register.open(),
            &Asked::default(),
            measure,
            (0, 10),
            now,
            speak,
        )
        .expect("the owner may")
    };
    let (total, found) = rows(Measure::Confirmed(None));
    assert_eq!((total, found.len()), (1, 1));
    let row = &found[0];
    assert_eq!(
        row.volunteer,
        Some((people[0], Some("Ахметов Нұрлан".to_owned())))
    );
    assert_eq!(row.event, Some((events[0], "Таза жаға".to_owned())));
    assert_eq!((row.minutes, row.grade), (180, Some(Grade::Coordinator)));
    assert_eq!(rows(Measure::Claimed).0, 2);
    let (total, marks) = rows(Measure::Marks);
    assert_eq!(total, 3, "repeats stand among the marks");
    assert!(marks.iter().all(|mark| mark.arrival && mark.at.is_some()));
    assert_eq!(rows(Measure::People).0, 2);
}

#[test]
fn figures_of_a_past_day_do_not_change_by_what_is_told_later() {
    let Worked {
        register,
        other,
        events,
        people,
    } = worked();
    let today: Day = register.ctx().today;
    let later = ctx_after(&register, 3);
    let as_of = Asked {
        as_of: Some(today),
        ..Asked::default()
    };
    let before = report(register.open(), &as_of, By::Event, later.now);
    confirm(&other, &later, events[0], people[0]);
    let after = report(register.open(), &as_of, By::Event, later.now);
    assert_eq!(before, after, "as it was on that day");
    let now = report(register.open(), &Asked::default(), By::Event, later.now);
    assert_eq!(now.whole.confirmed, 180);
    let earlier = Asked {
        as_of: today.pred_opt(),
        ..Asked::default()
    };
    let nothing = report(register.open(), &earlier, By::Event, later.now);
    assert_eq!(
        (nothing.total, nothing.whole.marks),
        (0, 0),
        "nothing was told by then"
    );
}

#[test]
fn the_columns_of_work_follow_every_change_and_come_back_with_the_register() {
    let Worked {
        mut register,
        other,
        events,
        people,
    } = worked();
    let now = Timestamp(register.ctx().now.0 + DAY);
    check_columns(register.open(), now);
    let confirmed = register.ctx();
    confirm(&other, &confirmed, events[0], people[0]);
    check_columns(register.open(), now);
    undo::undo(&other, &register.ctx(), confirmed.action, &Quiet).expect("nothing changed");
    check_columns(register.open(), now);
    confirm(&other, &register.ctx(), events[1], people[1]);
    drop(other);
    let whole = |register: &Register| register.store().columns().work().whole(&Slice::all(now));
    let before = whole(register.open());
    assert_eq!(before.confirmed, 120);
    let folder = register.folder();
    register.lock();
    register.unlock();
    assert_eq!(whole(register.open()), before, "what was saved is read");
    check_columns(register.open(), now);
    register.lock();
    std::fs::remove_file(folder.join("work")).expect("it was saved");
    register.unlock();
    assert_eq!(
        whole(register.open()),
        before,
        "what is missing is made anew"
    );
    check_columns(register.open(), now);
    register.lock();
    let damaged = folder.join("work");
    let mut bytes = std::fs::read(&damaged).expect("it was saved again");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(&damaged, bytes).expect("writable");
    register.unlock();
    assert_eq!(
        whole(register.open()),
        before,
        "what is damaged is made anew"
    );
    check_columns(register.open(), now);
}

#[test]
fn two_records_of_one_person_are_one_person_in_every_line() {
    let Worked {
        register,
        events,
        people,
        ..
    } = worked();
    let twin = a_volunteer()
        .called("Ахметов", "Нұрлан")
        .born("2001-03-01")
        .add(&register);
    let at = Timestamp(register.ctx().now.0 - 6 * HOUR);
    let mark = NewMark {
        volunteer: twin,
        shift: None,
        direct: Direct::In,
        at,
        source: MarkSource::Desk,
        line: None,
    };
    attendance::mark(register.open(), &register.ctx(), events[0], &[mark]).expect("may");
    let now = register.ctx().now;
    let came = || {
        report(register.open(), &Asked::default(), By::Event, now)
            .whole
            .people
    };
    assert_eq!(came(), 3);
    duplicates::join(register.open(), &register.ctx(), people[0], twin, &[]).expect("may");
    assert_eq!(came(), 2);
    check_columns(register.open(), now);
    duplicates::separate(register.open(), &register.ctx(), people[0], Some(twin)).expect("may");
    assert_eq!(came(), 3);
    check_columns(register.open(), now);
}

#[test]
fn numbers_stay_when_a_person_is_erased_and_the_name_goes() {
    let Worked {
        register,
        other,
        events,
        people,
    } = worked();
    confirm(&other, &register.ctx(), events[0], people[0]);
    drop(other);
    let ending = erasure::Ending {
        kind: ErasureKind::Erased,
        ground: ErasureGround::Request,
        order: Some("№ 12".to_owned()),
    };
    erasure::end(
        register.open(),
        &register.ctx(),
        &[people[0]],
        &ending,
        &Quiet,
    )
    .expect("the owner may");
    let now = register.ctx().now;
    let found = report(register.open(), &Asked::default(), By::Person, now);
    assert_eq!(found.whole.confirmed, 180);
    let line = &found.lines[0];
    assert_eq!(
        (line.name.as_str(), line.figures.confirmed),
        ("Данные не показаны", 180)
    );
    let by_age = report(register.open(), &Asked::default(), By::Age, now);
    let unknown = by_age.lines.iter().find(|line| line.key == "unknown");
    assert_eq!(unknown.map(|line| line.figures.confirmed), Some(180));
    check_columns(register.open(), now);
}

#[test]
fn a_table_on_paper_says_which_of_its_rows_have_letters_without_a_font() {
    let register = TestRegister::new();
    let person = a_volunteer().called("Ахметов", "Нұрлан").add(&register);
    let meeting = event(&register, "Кездесу 漢", "bilim", "KZ-75");
    claim(&register, meeting, person, (5, 2), Grade::Paper);
    let speak = Localizer::new(Language::Kk);
    let save = |format, ending: &str| {
        let path = register.beside(&format!("figures.{ending}"));
        let asked = Asked::default();
        let to = (format, path.as_path());
        let by = By::Event;
        let done = work_figures::save(register.open(), &register.ctx(), &asked, by, to, speak);
        done.expect("the owner may").lacking
    };
    assert_eq!(
        save(ListFormat::Pdf, "pdf"),
        Some(messages::export_paper_lacking("1"))
    );
    assert_eq!(save(ListFormat::Xlsx, "xlsx"), None, "a workbook has them");
}

#[test]
fn a_table_goes_out_with_its_definitions_and_only_by_those_who_may() {
    let Worked {
        register,
        other,
        events,
        people,
    } = worked();
    confirm(&other, &register.ctx(), events[0], people[0]);
    let path = register.beside("figures.csv");
    let to = (ListFormat::CsvPlain, path.as_path());
    let speak = Localizer::new(Language::En);
    let asked = Asked::default();
    let done = work_figures::save(
        register.open(),
        &register.ctx(),
        &asked,
        By::Direction,
        to,
        speak,
    );
    assert_eq!(
        done.expect("the owner may").rows,
        3,
        "two directions and the total"
    );
    let text = std::fs::read_to_string(&path).expect("it was written");
    assert!(
        text.contains("Confirmed hours: Hours that somebody other than the claimer"),
        "{text}"
    );
    assert!(
        text.contains("Total,1,2,1,3,"),
        "events, people, with hours, confirmed: {text}"
    );
    let added = operators::add(
        register.open(),
        &register.ctx(),
        "Көрермен",
        Role::Viewer,
        THEIRS,
    );
    let viewer = added.expect("the owner adds people").value;
    let viewer = register
        .open()
        .switch(viewer, THEIRS, register.ctx().now)
        .expect("signs in");
    let refused = work_figures::save(&viewer, &register.ctx(), &asked, By::Direction, to, speak);
    assert!(matches!(refused, Err(FiguresRefused::NotAllowed(_))));
    let day = |text: &str| text.parse::<Day>().expect("a day");
    let backwards = Asked {
        from: Some(day("2090-02-01")),
        until: Some(day("2090-01-01")),
        ..Asked::default()
    };
    let refused = work_figures::report(
        &viewer,
        &backwards,
        By::Sex,
        (0, 9),
        register.ctx().now,
        speak,
    );
    assert!(matches!(refused, Err(FiguresRefused::Period)));
}

#[test]
fn the_command_line_reports_by_an_axis_in_a_period_and_of_a_past_day() {
    let folder = cli::practice();
    let at = folder.path();
    let (starts, ends) = ("2024-06-12T09:00", "2024-06-12T12:00");
    let made = cli::json(
        at,
        &[
            "event",
            "add",
            "--ru",
            "Чистый берег",
            "--starts",
            starts,
            "--ends",
            ends,
            "--region",
            "KZ-71",
        ],
    );
    let event = made["id"].as_str().expect("an id").to_owned();
    let found = cli::json(at, &["find", "", "--limit", "1"]);
    let person = found["rows"][0]["id"].as_str().expect("an id").to_owned();
    let claimed = [
        "hours", "claim", &person, "--event", &event, "--from", starts, "--until", ends,
    ];
    cli::json(at, &claimed);
    let report = cli::json(
        at,
        &[
            "report",
            "--by",
            "region",
            "--from",
            "2024-01-01",
            "--to",
            "2024-12-31",
        ],
    );
    assert_eq!(report["total"], 1, "{report}");
    assert_eq!(report["lines"][0]["key"], "KZ-71");
    assert_eq!(report["lines"][0]["claimed_minutes"], 180);
    assert_eq!(report["whole"]["confirmed_minutes"], 0);
    let before = cli::json(at, &["report", "--as-of", "2024-06-12"]);
    assert_eq!(
        before["whole"]["claimed_minutes"], 0,
        "it was claimed later: {before}"
    );
    let elsewhere = cli::json(at, &["report", "--in", "region=KZ-75"]);
    assert_eq!(elsewhere["total"], 0);
    let file = at.join("figures.csv");
    let saved = cli::json(
        at,
        &[
            "report",
            "--by",
            "person",
            "--save",
            &file.display().to_string(),
        ],
    );
    assert_eq!(saved["rows"], 2, "the person and the total");
    let text = std::fs::read_to_string(&file).expect("it was written");
    assert!(
        text.lines().any(|line| line.starts_with("Total;")),
        "{text}"
    );
}

#[test]
fn the_command_line_reports_by_the_regions_of_today_or_of_the_event() {
    let folder = cli::practice();
    let at = folder.path();
    let found = cli::json(at, &["find", "", "--limit", "1"]);
    let person = found["rows"][0]["id"].as_str().expect("an id").to_owned();
    // Abai was a part of East Kazakhstan until 7 June 2022, and Astana was called Nur-Sultan.
    for (day, region) in [(15, "KZ-10"), (16, "KZ-63"), (17, "KZ-71")] {
        let starts = format!("2022-05-{day}T09:00");
        let ends = format!("2022-05-{day}T12:00");
        let plan = ["--starts", &starts, "--ends", &ends, "--region", region];
        let made = cli::json(at, &[&["event", "add", "--ru", "Сад"], &plan[..]].concat());
        let event = made["id"].as_str().expect("an id");
        let times = ["--from", &starts, "--until", &ends];
        let claim = ["hours", "claim", &person, "--event", event];
        cli::json(at, &[&claim[..], &times[..]].concat());
    }
    let may = ["report", "--from", "2022-05-01", "--to", "2022-05-31"];
    let report = |more: &[&str]| cli::json(at, &[&may[..], more].concat());
    let told = |report: &serde_json::Value| -> Vec<(String, u64)> {
        let lines = report["lines"].as_array().expect("lines").iter();
        let told = lines.map(|line| {
            let name = line["name"].as_str().expect("a name").to_owned();
            (name, line["claimed_minutes"].as_u64().expect("minutes"))
        });
        told.collect()
    };
    let line = |name: &str, minutes: u64| (name.to_owned(), minutes);
    let today = report(&["--by", "region"]);
    let expected = [
        line("Abai Region", 180),
        line("East Kazakhstan Region", 180),
        line("Astana", 180),
    ];
    assert_eq!(told(&today), expected);
    assert_eq!(today["undivided"], 1, "it may have been in Abai: {today}");
    let then = report(&["--by", "region", "--regions", "event"]);
    let expected = [
        line("East Kazakhstan Region", 360),
        line("Nur-Sultan (now Astana)", 180),
    ];
    assert_eq!(told(&then), expected);
    assert_eq!(then["undivided"], 0);
    let east = ["--in", "region=KZ-63", "--by", "month"];
    assert_eq!(report(&east)["whole"]["claimed_minutes"], 180);
    let east = [&east[..], &["--regions", "event"]].concat();
    assert_eq!(report(&east)["whole"]["claimed_minutes"], 360);
    let file = at.join("regions.csv");
    let save = ["--by", "region", "--regions", "event", "--save"];
    let saved = report(&[&save[..], &[&file.display().to_string()]].concat());
    assert_eq!(saved["rows"], 3, "two regions and the total");
    let text = std::fs::read_to_string(&file).expect("it was written");
    assert!(text.contains("Nur-Sultan (now Astana);"), "{text}");
}

/// What the whole period is worth, and in which sentences.
fn worth(register: &Register, asked: &Asked, now: Timestamp) -> Option<(u64, Vec<String>)> {
    let found = report(register, asked, By::Direction, now).worth?;
    let speak = Localizer::new(Language::En);
    Some((found.tenge(), app::worth::sentences(&found, speak)))
}

#[test]
fn confirmed_hours_are_valued_by_the_rate_of_their_year_that_was_known_then() {
    let Worked {
        register,
        other,
        events: [shore, _],
        people: [nurlan, _],
    } = worked();
    let open = register.open();
    let (day, now) = (register.ctx().today, register.ctx().now);
    confirm(&other, &register.ctx(), shore, nurlan);
    let all = Asked::default();
    assert_eq!(worth(open, &all, now), None, "nothing is preset");
    let year: u16 = day.to_string()[..4].parse().expect("a year");
    let rate = |days, year, amount| {
        let ctx = ctx_after(&register, days);
        app::settings::save_rate(open, &ctx, year, amount, "Бұйрық № 14").map(|done| done.value)
    };
    rate(0, year - 1, "900").expect("the owner may");
    let only_before = worth(open, &all, now).expect("a rate is known");
    assert_eq!(
        only_before,
        (
            0,
            vec![format!("{year}: no rate is set, so 3 h are not valued")]
        )
    );
    rate(0, year, "1 532,50").expect("the owner may");
    let (tenge, sentences) = worth(open, &all, now).expect("a rate is known");
    assert_eq!(tenge, 4_598, "three hours at 1,532.50, rounded once");
    assert_eq!(
        sentences,
        [
            "About ₸4,598".to_owned(),
            format!("{year}: 3 h at ₸1,532.50 an hour. Source of the rate: Бұйрық № 14"),
        ]
    );
    // Two days later the rate is corrected: the figures of yesterday keep the old one.
    rate(2, year, "2000").expect("the owner may");
    let later = Timestamp(now.0 + 3 * DAY);
    assert_eq!(
        worth(open, &all, later).map(|(tenge, _)| tenge),
        Some(6_000)
    );
    let then = Asked {
        as_of: Some(day),
        ..Asked::default()
    };
    assert_eq!(
        worth(open, &then, later).map(|(tenge, _)| tenge),
        Some(4_598)
    );
    let before = Asked {
        as_of: day.pred_opt(),
        ..Asked::default()
    };
    assert_eq!(worth(open, &before, later), None, "no rate was known");
    app::settings::remove_rate(open, &ctx_after(&register, 3), year).expect("it is set");
    assert_eq!(worth(open, &all, later).map(|(tenge, _)| tenge), Some(0));
    let refused = app::settings::remove_rate(open, &register.ctx(), year);
    assert_eq!(refused.expect_err("it is gone").field(), None);
    for (year, amount, field) in [(1999, "5", "year"), (2026, "five", "amount")] {
        assert_eq!(
            rate(3, year, amount).expect_err("no rate").field(),
            Some(field)
        );
    }
}

#[test]
fn a_file_of_figures_says_what_the_hours_are_worth() {
    let Worked {
        register,
        other,
        events: [shore, _],
        people: [nurlan, _],
    } = worked();
    confirm(&other, &register.ctx(), shore, nurlan);
    let year: u16 = register.ctx().today.to_string()[..4]
        .parse()
        .expect("a year");
    let saved = |name: &str| {
        let path = register.beside(name);
        let to = (ListFormat::CsvExcel, path.as_path());
        let speak = Localizer::new(Language::Ru);
        let asked = Asked::default();
        work_figures::save(
            register.open(),
            &register.ctx(),
            &asked,
            By::Event,
            to,
            speak,
        )
        .expect("the owner may");
        std::fs::read_to_string(path).expect("it is there")
    };
    assert!(!saved("before.csv").contains("Стоимость"));
    let ctx = register.ctx();
    app::settings::save_rate(register.open(), &ctx, year, "1500", "Приказ № 14").expect("may");
    let text = saved("after.csv");
    for wanted in [
        "Стоимость подтверждённых часов, оценка",
        "4\u{a0}500\u{a0}₸",
        "Приказ № 14",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
}
