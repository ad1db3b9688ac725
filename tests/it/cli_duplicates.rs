//! One person twice, as `birge-cli` shows, joins and takes apart.

use std::path::Path;

use serde_json::Value;

use crate::{
    cli::{json, run},
    pasted::paste,
};

const HEADINGS: &str = "Фамилия;Имя;Дата рождения;Телефон;ИИН\n";

/// Takes rows in, each of them answered.
#[track_caller]
fn take(folder: &Path, rows: &str, args: &[&str]) {
    let list = format!("{HEADINGS}{rows}\n");
    let (code, _, error) = paste(folder, list.as_bytes(), &[&["paste"][..], args].concat());
    assert_eq!(code, 0, "{error}");
}

/// The ids of those whom a text finds.
fn found(folder: &Path, text: &str) -> Vec<String> {
    let answer = json(folder, &["find", text]);
    let rows = answer["rows"].as_array().expect("a list").clone();
    let id = |row: Value| row["id"].as_str().expect("an id").to_owned();
    rows.into_iter().map(id).collect()
}

/// Whether a command is refused with a sentence, and nobody is lost by it.
#[track_caller]
fn check_refused(folder: &Path, args: &[&str], people: u32) {
    let ran = run(folder, args);
    assert_eq!(ran.code, 1, "{args:?}");
    assert!(ran.err.trim().ends_with('.'), "{args:?}: {}", ran.err);
    assert_eq!(json(folder, &["count"])["total"], people);
}

#[test]
fn a_list_that_fills_records_in_says_how_many_it_changed() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = folder.path();
    json(folder, &["create", "--organisation", "Таза Есіл"]);
    let said = |rows: &str, args: &[&str]| {
        let file = folder.join("list.csv");
        std::fs::write(&file, format!("{HEADINGS}{rows}\n")).expect("the disk has room");
        let file = file.to_str().expect("a path of letters");
        run(folder, &[&["import", file][..], args].concat()).out
    };
    let one = "Сейітов;Асан;12.03.2081;8 700 000 01 01;";
    let first = said(&format!("{one}\nОспанов;Марат;;;810312500127"), &[]);
    assert!(
        first.contains("Taken in: 2.") && !first.contains("changed"),
        "{first}"
    );
    let filled = format!("{one}\nОспанов;Марат;;8 700 000 01 09;810312500127");
    let second = said(&filled, &["--mode", "fill"]);
    assert!(second.contains("Records changed: 1."), "{second}");
}

#[test]
fn a_pair_is_listed_joined_found_by_either_record_and_taken_apart() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = folder.path();
    json(folder, &["create", "--organisation", "Таза Есіл"]);
    take(
        folder,
        "Сейітов;Асан;12.03.2081;8 700 000 01 01;\nОспанов;Марат;;8 700 000 01 09;810312500127",
        &[],
    );
    assert_eq!(json(folder, &["duplicates"])["total"], 0);
    // The second record turns out to be the first person in another spelling.
    for row in [
        "Сеитов;Асан;;;810312500127",
        "Сеитов;Асан;;8 700 000 01 01;810312500127",
    ] {
        let known = ["--mode", "update", "--fix", "probably_here=accept"];
        take(folder, row, &known);
    }
    let pairs = json(folder, &["duplicates"]);
    assert_eq!(pairs["total"], 1);
    let pair = &pairs["pairs"][0];
    let reasons = pair["reasons"].as_array().expect("a list");
    assert!(!reasons.is_empty(), "what speaks for it is said");
    let id = |key: &str| pair[key].as_str().expect("an id").to_owned();
    let (one, two) = (id("one"), id("two"));

    check_refused(folder, &["join", &one, &one], 2);
    check_refused(folder, &["join", &one, "vol_1"], 2);
    check_refused(folder, &["unjoin", &one], 2);

    let shown = json(folder, &["join", &one, &two]);
    let shown = shown["id"].as_str().expect("an id");
    assert_eq!(json(folder, &["count"])["total"], 1);
    assert_eq!(json(folder, &["duplicates"])["total"], 0);
    // A phone of the one record and of the other, the number of the second.
    for text in ["7000000101", "7000000109", "810312500127"] {
        assert_eq!(found(folder, text), [shown], "{text}");
    }
    check_refused(folder, &["join", &two, &one], 1);

    // Any of the two ids is good for taking them apart.
    assert_eq!(json(folder, &["unjoin", &two])["separate"], true);
    assert_eq!(json(folder, &["count"])["total"], 2);
    assert_eq!(json(folder, &["duplicates"])["total"], 1);
    assert_ne!(found(folder, "7000000101"), found(folder, "7000000109"));

    json(folder, &["join", &one, &two]);
    assert_eq!(json(folder, &["unjoin", &one, &two])["separate"], true);
    check_refused(folder, &["unjoin", &one, &two], 2);
}
