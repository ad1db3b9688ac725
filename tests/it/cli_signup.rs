//! Signing up, cancelling and quotas without a window.

use serde_json::{Value, json as object};

use crate::cli::{json, practice, run};

fn text(value: &Value) -> &str {
    value.as_str().expect("it is a text")
}

#[test]
fn a_list_that_is_closed_asks_why_and_a_late_cancellation_is_told_and_counted() {
    let folder = practice();
    let at = folder.path();
    let (starts, ends) = ("2024-06-12T09:00", "2024-06-12T12:00");
    let made = json(
        at,
        &[
            "event",
            "add",
            "--kk",
            "Таза жаға",
            "--starts",
            starts,
            "--ends",
            ends,
            "--sign-up-until",
            "2024-06-10T18:00",
            "--cancel-until",
            "2024-06-11T18:00",
        ],
    );
    let event = text(&made["id"]);
    let shown = json(at, &["event", "show", event]);
    assert_eq!(
        shown["sign_up"],
        object!({
            "from": null,
            "until": "2024-06-10T18:00",
            "cancel_until": "2024-06-11T18:00",
            "zone": "Asia/Almaty",
        })
    );
    let made = json(
        at,
        &["shift", "add", event, "--starts", starts, "--ends", ends],
    );
    let shift = text(&made["id"]);
    let found = json(at, &["find", "", "--limit", "3"]);
    let rows = found["rows"].as_array().expect("a list").iter();
    let people: Vec<&str> = rows.map(|row| text(&row["id"])).collect();
    let [one, two, three] = people[..] else {
        panic!("three people");
    };
    let refused = run(at, &["--language", "ru", "event", "join", event, one]);
    assert_eq!(refused.code, 1, "nobody says why");
    assert!(
        refused.err.contains("Запись уже закончилась"),
        "{}",
        refused.err
    );
    let joined = json(
        at,
        &[
            "event",
            "join",
            event,
            one,
            two,
            three,
            "--why",
            "кеш айтты",
        ],
    );
    assert_eq!(
        (&joined["registered"], &joined["waiting"]),
        (&3.into(), &0.into())
    );
    let give = [
        "shift",
        "assign",
        event,
        shift,
        one,
        two,
        three,
        "--in-spite",
        "келісілді",
    ];
    json(at, &give);
    let declined = json(
        at,
        &["event", "decline", event, one, "--said", "2024-06-11T17:00"],
    );
    assert_eq!(declined["declined"][0]["late"], false);
    let late = [
        "shift",
        "unassign",
        event,
        shift,
        two,
        "--cancelled",
        "--said",
        "2024-06-12T08:00",
    ];
    assert_eq!(json(at, &late)["late"], true);
    let sums = json(
        at,
        &[
            "report",
            "--by",
            "event",
            "--from",
            "2024-06-12",
            "--to",
            "2024-06-12",
        ],
    );
    let [places, no_shows, late] =
        ["places", "no_shows", "late_cancels"].map(|figure| &sums["whole"][figure]);
    assert_eq!(
        (places, no_shows, late),
        (&1.into(), &1.into(), &1.into()),
        "{sums}"
    );
    json(
        at,
        &[
            "event",
            "edit",
            event,
            "--sign-up-until",
            "",
            "--cancel-until",
            "",
        ],
    );
    assert_eq!(json(at, &["event", "show", event])["sign_up"], Value::Null);
}

#[test]
fn a_quota_is_set_shown_and_taken_away() {
    let folder = practice();
    let at = folder.path();
    let made = json(at, &["event", "add", "--kk", "Форум"]);
    let event = text(&made["id"]);
    let quotas = json(at, &["desk", "quota", event, "PR=15", "SP=2"]);
    let line = |code: &str, people: u32| object!({ "category": code, "people": people, "held": 0, "waiting": [] });
    let all = quotas["quotas"].as_array().expect("a list");
    assert!(
        all.contains(&line("PR", 15)) && all.contains(&line("SP", 2)),
        "{quotas}"
    );
    let told = run(at, &["--language", "en", "desk", "quota", event, "SP=0"]);
    assert_eq!((told.code, told.out.trim()), (0, "PR: 0 of 15, waiting: 0"));
    let refused = run(at, &["--language", "kk", "desk", "move-up", event, "PR"]);
    assert_eq!(refused.code, 1, "nobody waits");
    let refused = run(at, &["desk", "quota", event, "PR"]);
    assert_ne!(refused.code, 0, "a quota has a number");
}
