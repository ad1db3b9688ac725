//! Events, shifts, marks and hours without a window.

use std::path::Path;

use serde_json::Value;

use crate::cli::{PASSWORD, check, json, practice, run, run_as};

/// The password that [`run_as`] gives to whoever is added.
const THEIRS: &str = "екінші адамның құпиясөзі";

fn text(value: &Value) -> &str {
    value.as_str().expect("it is a text")
}

/// An event of one morning with a shift; its id and that of the shift.
fn morning(at: &Path) -> (String, String) {
    let (starts, ends) = ("2024-06-12T09:00", "2024-06-12T12:00");
    let made = json(
        at,
        &[
            "event",
            "add",
            "--kk",
            "Таза жаға",
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
    let event = text(&made["id"]).to_owned();
    let shift = json(
        at,
        &["shift", "add", &event, "--starts", starts, "--ends", ends],
    );
    (event, text(&shift["id"]).to_owned())
}

fn people(at: &Path, count: usize) -> Vec<String> {
    let found = json(at, &["find", "", "--limit", &count.to_string()]);
    let rows = found["rows"].as_array().expect("a list").iter();
    rows.map(|row| text(&row["id"]).to_owned()).collect()
}

#[test]
fn an_event_is_made_shown_moved_copied_and_found_by_its_title() {
    let folder = practice();
    let at = folder.path();
    let (event, _) = morning(at);
    let shown = json(at, &["event", "show", &event]);
    check(
        &shown,
        &[
            ("id", "s"),
            ("titles", "o"),
            ("state", "s"),
            ("plan", "o"),
            ("region", "s?"),
            ("shifts", "l"),
        ],
    );
    assert_eq!(shown["plan"]["minutes"], 180);
    assert_eq!(shown["shifts"][0]["plan"]["starts"], "2024-06-12T09:00");
    let copy = [
        "event",
        "copy",
        &event,
        "--starts",
        "2024-06-19T10:00",
        "--json",
    ];
    let copy = run(at, &copy);
    assert_eq!(copy.code, 0, "{}", copy.err);
    let copy: Value = serde_json::from_str(&copy.out).expect("an object");
    let copied = json(at, &["event", "show", text(&copy["id"])]);
    assert_eq!(copied["plan"]["ends"], "2024-06-19T13:00");
    assert_eq!(copied["shifts"].as_array().map(Vec::len), Some(1));
    let found = json(at, &["event", "list", "--text", "берег"]);
    assert_eq!(found["total"], 2);
    let edit = [
        "event",
        "edit",
        &event,
        "--en",
        "The shore",
        "--helped",
        "40",
    ];
    json(at, &edit);
    let edited = json(at, &["event", "show", &event]);
    assert_eq!(edited["titles"]["en"], "The shore");
    let kept = ["plan", "region", "shifts"].map(|field| edited[field] == shown[field]);
    assert_eq!(kept, [true; 3], "what is not named stays");
    let sums = json(at, &["report", "--by", "event"]);
    assert_eq!(sums["whole"]["helped"], 40);
    json(at, &["event", "delete", text(&copy["id"])]);
    assert_eq!(json(at, &["event", "list", "--text", "берег"])["total"], 1);
    json(at, &["event", "state", &event, "open"]);
    json(at, &["event", "state", &event, "held"]);
    let held = json(at, &["event", "list", "--state", "held"]);
    assert_eq!(held["events"][0]["id"], event.as_str());
    let ran = run(at, &["event", "state", &event, "draft"]);
    assert_eq!(ran.code, 1, "a held event is no draft again");
    let ran = run(at, &["--language", "ru", "event", "add", "--ru", " "]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("название"), "{}", ran.err);
}

#[test]
fn hours_of_marks_wait_for_a_verdict_and_own_hours_for_that_of_another() {
    let folder = practice();
    let at = folder.path();
    let (event, shift) = morning(at);
    let known = people(at, 2);
    for (direct, time) in [("in", "2024-06-12T09:00"), ("out", "2024-06-12T12:00")] {
        let mut args = vec!["mark", direct, &event];
        args.extend(known.iter().map(String::as_str));
        args.extend(["--at", time, "--shift", &shift, "--source", "paper"]);
        assert_eq!(json(at, &args)["marks"], 2);
    }
    let counted = json(at, &["hours", "from-marks", &event]);
    assert_eq!(
        (&counted["made"], &counted["inside"]),
        (&2.into(), &0.into())
    );
    let again = json(at, &["hours", "from-marks", &event]);
    assert_eq!(again["made"], 0, "the same marks make nothing new");

    let claim = [
        "hours",
        "claim",
        &known[0],
        "--day",
        "2024-06-13",
        "--minutes",
        "90",
        "--evidence",
        "own",
        "--words",
        "жинау",
    ];
    assert_eq!(json(at, &claim)["claims"], 1);
    let more = run(
        at,
        &[
            "hours",
            "claim",
            &known[0],
            "--day",
            "2024-06-13",
            "--minutes",
            "1400",
        ],
    );
    assert_eq!(more.code, 1, "a day has 24 hours");
    let overlap = [
        "hours",
        "claim",
        &known[0],
        "--event",
        &event,
        "--from",
        "2024-06-12T11:00",
        "--until",
        "2024-06-12T13:00",
    ];
    assert_eq!(run(at, &overlap).code, 1, "they overlap those of the marks");

    let all = json(at, &["hours", "list", "--state", "claimed"]);
    assert_eq!(all["total"], 3);
    check(
        &all["hours"][0],
        &[
            ("id", "s"),
            ("event", "s?"),
            ("person", "s"),
            ("name", "s?"),
            ("day", "s"),
            ("from", "s?"),
            ("minutes", "n"),
            ("evidence", "s"),
            ("state", "s"),
            ("by", "s?"),
            ("may_settle", "b"),
        ],
    );
    let outside = json(at, &["hours", "list", "--outside"]);
    let own = text(&outside["hours"][0]["id"]).to_owned();
    let refused = run(at, &["--language", "kk", "hours", "confirm", &own]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("басқа қызметкер"), "{}", refused.err);

    let added = run_as(
        at,
        "B",
        PASSWORD,
        &["operators", "add", "Болат Әділ", "--role", "coordinator"],
    );
    assert_eq!(added.code, 0, "{}", added.err);
    let confirmed = run_as(at, "БӘ", THEIRS, &["hours", "confirm", &own]);
    assert_eq!(confirmed.code, 0, "{}", confirmed.err);
    let marks = json(at, &["hours", "list", "--event", &event]);
    let [first, second] = [0, 1].map(|row| text(&marks["hours"][row]["id"]).to_owned());
    assert_eq!(json(at, &["hours", "confirm", &first])["claims"], 1);
    json(at, &["hours", "reject", &second, "--reason", "басқа күн"]);
    let totals = json(at, &["hours", "totals"]);
    assert_eq!(
        (
            &totals["claimed"],
            &totals["confirmed"],
            &totals["rejected"]
        ),
        (&0.into(), &270.into(), &180.into())
    );
    assert_eq!(totals["evidence"]["paper"], 180);
    assert_eq!(totals["evidence"]["own"], 90);
    let before = json(at, &["hours", "totals", "--as-of", "2024-06-30"]);
    assert_eq!(before["confirmed"], 0, "nobody had told the register yet");
}

/// A shift with a role for one person and nobody in it, in the event of [`morning`].
fn shift_for_one(at: &Path, event: &str) -> String {
    let made = json(
        at,
        &[
            "shift",
            "add",
            event,
            "--starts",
            "2024-06-12T12:00",
            "--ends",
            "2024-06-12T14:00",
            "--role",
            "Тіркеу=1",
        ],
    );
    text(&made["id"]).to_owned()
}

#[test]
fn a_place_in_a_shift_is_given_with_words_listed_and_taken_away() {
    let folder = practice();
    let at = folder.path();
    let (event, _) = morning(at);
    let shift = shift_for_one(at, &event);
    let known = people(at, 2);
    let listed = json(at, &["shift", "people", &event, &shift]);
    assert_eq!(
        (&listed["missing"], &listed["people"]),
        (&1.into(), &serde_json::json!([]))
    );

    // Two people for one place: the second is one too many, which is said before it is done.
    let mut assign = vec![
        "shift",
        "assign",
        &event,
        &shift,
        &known[0],
        &known[1],
        "--role",
        "тіркеу",
    ];
    let mut trial = assign.clone();
    trial.push("--dry-run");
    let told = json(at, &trial);
    assert_eq!(told["given"], 0);
    let against = told["against"].as_array().expect("a list");
    let full = against
        .iter()
        .find(|one| one["code"] == "full")
        .expect("one is too many");
    check(
        full,
        &[
            ("person", "s"),
            ("code", "s"),
            ("hard", "b"),
            ("message", "s"),
        ],
    );
    assert_eq!(
        (&full["person"], &full["hard"]),
        (&known[1].as_str().into(), &false.into())
    );

    let mut refused = assign.clone();
    refused.extend(["--language", "kk", "--json"]);
    let refused = run(at, &refused);
    assert_eq!(refused.code, 1, "a warning is no assent");
    let object: Value = serde_json::from_str(&refused.out).expect("an object");
    assert!(!object["against"].as_array().expect("a list").is_empty());
    assert_eq!(object["error"]["message"], object["against"][0]["message"]);
    let nobody = json(at, &["shift", "people", &event, &shift]);
    assert_eq!(nobody["missing"], 1, "nothing was written");

    assign.extend(["--in-spite", "екеуі бірге келеді"]);
    let given = json(at, &assign);
    assert_eq!(given["places"], 2);
    let listed = json(at, &["shift", "people", &event, &shift]);
    assert_eq!(listed["missing"], 0);
    check(
        &listed["people"][0],
        &[
            ("person", "s"),
            ("name", "s?"),
            ("role", "s?"),
            ("reserve", "b"),
            ("came", "b"),
            ("in_spite", "s?"),
        ],
    );
    let rows = listed["people"].as_array().expect("a list");
    assert!(rows.iter().all(|row| row["role"] == "Тіркеу"), "{rows:?}");
    assert!(
        rows.iter()
            .any(|row| row["in_spite"] == "екеуі бірге келеді"),
        "{rows:?}"
    );

    let gone = json(at, &["shift", "unassign", &event, &shift, &known[0]]);
    assert_eq!(gone["places"], 1);
    let again = run(
        at,
        &[
            "--language",
            "ru",
            "shift",
            "unassign",
            &event,
            &shift,
            &known[0],
        ],
    );
    assert_eq!(again.code, 1, "whoever has no place loses none");
    assert!(!again.err.is_empty());
    let left = json(at, &["shift", "people", &event, &shift]);
    let left = left["people"].as_array().expect("a list");
    assert_eq!(left.len(), 1);
    assert_eq!(left[0]["person"], known[1].as_str());
    let reserve = [
        "shift",
        "assign",
        &event,
        &shift,
        &known[0],
        "--reserve",
        "--in-spite",
        "қосымша",
    ];
    json(at, &reserve);
    let shown = run(at, &["--language", "kk", "shift", "people", &event, &shift]);
    assert!(shown.out.contains("Резерв"), "{}", shown.out);
}

#[test]
fn a_place_of_a_role_or_a_shift_that_is_not_there_is_refused() {
    let folder = practice();
    let at = folder.path();
    let (event, other) = morning(at);
    let shift = shift_for_one(at, &event);
    let known = people(at, 1);
    let ran = run(
        at,
        &[
            "shift",
            "assign",
            &event,
            &shift,
            &known[0],
            "--role",
            "Навигация",
        ],
    );
    assert_eq!(ran.code, 1, "{}", ran.out);
    let made = json(at, &["event", "add", "--kk", "Басқа"]);
    let ran = run(at, &["shift", "people", text(&made["id"]), &other]);
    assert_eq!(ran.code, 1, "a shift of another event");
    let wrong = run(
        at,
        &[
            "shift",
            "add",
            &event,
            "--starts",
            "2024-06-12T12:00",
            "--ends",
            "2024-06-12T14:00",
            "--role",
            "Тіркеу",
        ],
    );
    assert_eq!(wrong.code, 2, "a role needs a number");
}

#[test]
fn what_is_meant_by_nobody_is_refused_in_the_language_of_the_answer() {
    let folder = practice();
    let at = folder.path();
    let (event, _) = morning(at);
    let ran = run(at, &["--language", "ru", "mark", "in", &event, "никто"]);
    assert_eq!(ran.code, 1);
    assert!(!ran.err.is_empty());
    let ran = run(at, &["--language", "kk", "event", "show", "vol_1"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("идентификаторы"), "{}", ran.err);
    let ran = run(at, &["hours", "claim", "vol_1"]);
    assert_eq!(ran.code, 2, "hours need a time or a day");
}

#[test]
fn hours_are_counted_and_valued_as_the_organisation_says() {
    let folder = practice();
    let at = folder.path();
    let (event, shift) = morning(at);
    let person = people(at, 1).remove(0);
    let policy = [
        "hours",
        "policy",
        "--night",
        "not",
        "--night-from",
        "23:00",
        "--travel",
        "60",
    ];
    let policy = json(at, &policy);
    assert_eq!(
        (&policy["night"], &policy["night_from"]),
        (&"not".into(), &"23:00".into())
    );
    assert_eq!(
        json(at, &["hours", "policy"]),
        policy,
        "it is kept, and shown without a change"
    );
    let claim = [
        "hours",
        "claim",
        &person,
        "--event",
        &event,
        "--from",
        "2024-06-12T20:00",
        "--until",
        "2024-06-13T00:00",
    ];
    json(at, &claim);
    let way = [
        "hours",
        "claim",
        &person,
        "--day",
        "2024-06-12",
        "--minutes",
        "50",
        "--travel",
    ];
    json(at, &way);
    let listed = json(at, &["hours", "list", "--person", &person]);
    let hours = listed["hours"].as_array().expect("a list");
    let counted: Vec<(&Value, &Value)> = hours
        .iter()
        .filter(|one| !one["counted"].is_null())
        .map(|one| (&one["minutes"], &one["counted"]))
        .collect();
    let night = serde_json::json!({
        "night": "not", "from": "23:00", "until": "06:00", "minutes": 60,
    });
    let travel = serde_json::json!({ "travel": true, "most_minutes_a_day": 60 });
    assert_eq!(counted, [(&180.into(), &night), (&50.into(), &travel)]);
    for (direct, moment) in [("in", "2024-06-12T09:00"), ("out", "2024-06-12T12:00")] {
        let mark = [
            "mark", direct, &event, &person, "--at", moment, "--shift", &shift, "--source", "paper",
        ];
        json(at, &mark);
    }
    json(at, &["hours", "from-marks", &event]);
    let made = json(at, &["hours", "list", "--event", &event]);
    let made = made["hours"].as_array().expect("a list").iter();
    let made = made.filter(|one| one["by"].is_null());
    let made: Vec<String> = made.map(|one| text(&one["id"]).to_owned()).collect();
    assert_eq!(json(at, &["hours", "confirm", &made[0]])["claims"], 1);
    let estimate = || json(at, &["report", "--from", "2023-01-01"])["estimate"].clone();
    assert!(estimate().is_null(), "nothing is preset");
    let rate = [
        "hours",
        "rate",
        "2024",
        "--tenge",
        "1 532,50",
        "--source",
        "Бұйрық № 14",
    ];
    let year = serde_json::json!({
        "year": 2024, "confirmed_minutes": 180, "tiyn_per_hour": 153_250, "source": "Бұйрық № 14",
    });
    let set = json(at, &rate);
    assert_eq!(set["rates"][0]["tiyn_per_hour"], 153_250);
    let worth = serde_json::json!({ "tenge": 4_598, "years": [year], "without_rate": [] });
    assert_eq!(estimate(), worth);
    let nameless = run(
        at,
        &["hours", "rate", "2025", "--tenge", "1500", "--source", " "],
    );
    assert_eq!(
        nameless.code, 1,
        "a rate without a source: {}",
        nameless.out
    );
    let removed = json(at, &["hours", "rate", "2024", "--remove"]);
    assert_eq!(removed["rates"], serde_json::json!([]));
    assert!(estimate().is_null());
}
