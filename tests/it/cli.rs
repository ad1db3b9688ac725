//! `birge-cli` as a program sees it: one object on standard output, exit codes, sentences on standard error.

use std::{
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::lists::sample;

pub(crate) const PASSWORD: &str = "practice makes ready";

pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("answers are UTF-8"),
            err: String::from_utf8(output.stderr).expect("sentences are UTF-8"),
        }
    }
}

pub(crate) fn run(folder: &Path, args: &[&str]) -> Ran {
    let output = Command::new(drive::program("birge-cli"))
        .arg("--register")
        .arg(folder.join("register"))
        .args(args)
        .env("BIRGE_PASSWORD", PASSWORD)
        .env_remove("BIRGE_LANGUAGE")
        .env("BIRGE_DATA", folder)
        .output()
        .expect("the program can be started");
    Ran::of(output)
}

/// Runs a command that needs no register.
fn without_register(folder: &Path, args: &[&str]) -> Ran {
    let output = Command::new(drive::program("birge-cli"))
        .args(args)
        .env_remove("BIRGE_PASSWORD")
        .env_remove("BIRGE_LANGUAGE")
        .env("BIRGE_DATA", folder)
        .output()
        .expect("the program can be started");
    Ran::of(output)
}

/// The one object that a command answers with.
#[track_caller]
pub(crate) fn json(folder: &Path, args: &[&str]) -> Value {
    let mut words = args.to_vec();
    words.push("--json");
    let ran = run(folder, &words);
    assert_eq!(ran.code, 0, "{args:?}: {}", ran.err);
    serde_json::from_str(&ran.out).expect("it is one object of JSON")
}

/// Whether an object has the keys, each of a type: `n` number, `s` text, `b` truth, `l` list, `?` or null.
#[track_caller]
pub(crate) fn check(value: &Value, shape: &[(&str, &str)]) {
    for (key, kinds) in shape {
        let found = value
            .get(key)
            .unwrap_or_else(|| panic!("no “{key}” in {value}"));
        let kind = match found {
            Value::Null => '?',
            Value::Bool(_) => 'b',
            Value::Number(_) => 'n',
            Value::String(_) => 's',
            Value::Array(_) => 'l',
            Value::Object(_) => 'o',
        };
        assert!(kinds.contains(kind), "“{key}” is {found}");
    }
}

/// A practice register with a few hundred people.
pub(crate) fn practice() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let made = json(
        folder.path(),
        &["practice", "--volunteers", "300", "--seed", "7"],
    );
    assert_eq!(made["written"], 300);
    folder
}

#[test]
fn a_register_is_made_filled_searched_counted_checked_and_rebuilt() {
    let folder = practice();
    let at = folder.path();
    let all = json(at, &["find", "", "--limit", "3"]);
    check(&all, &[("total", "n"), ("rows", "l")]);
    assert_eq!(all["total"], 300);
    assert_eq!(all["rows"].as_array().map(Vec::len), Some(3));
    let row = &all["rows"][0];
    check(
        row,
        &[
            ("id", "s"),
            ("surname", "s?"),
            ("given", "s?"),
            ("patronymic", "s?"),
            ("birth_date", "s?"),
            ("tier", "s"),
        ],
    );

    for by in ["region", "direction", "sex", "age", "status"] {
        let count = json(at, &["count", "--by", by]);
        check(&count, &[("total", "n"), ("groups", "l")]);
        check(&count["groups"][0], &[("key", "s"), ("count", "n")]);
    }

    let checked = json(at, &["check"]);
    check(
        &checked,
        &[
            ("ok", "b"),
            ("entries", "n"),
            ("volunteers", "n"),
            ("problems", "l"),
        ],
    );
    assert_eq!(
        (&checked["ok"], &checked["volunteers"]),
        (&Value::Bool(true), &Value::from(300))
    );
    assert_eq!(json(at, &["rebuild"])["volunteers"], 300);
    assert_eq!(json(at, &["check"])["ok"], true);

    let id = row["id"].as_str().unwrap_or_default();
    let history = run(at, &["history", id, "--json"]);
    assert_eq!(history.code, 0, "{}", history.err);
}

#[test]
fn people_are_erased_and_anonymised_and_consents_are_listed() {
    let folder = practice();
    let at = folder.path();
    let found = json(at, &["find", "", "--limit", "2"]);
    let id = |row: usize| found["rows"][row]["id"].as_str().unwrap_or_default();

    let missing = json(at, &["consents", "--missing"]);
    check(&missing, &[("total", "n"), ("rows", "l")]);
    check(
        &missing["rows"][0],
        &[("id", "s"), ("name", "s"), ("until", "?")],
    );
    let expiring = json(at, &["consents", "--expiring", "3650"]);
    check(&expiring, &[("total", "n"), ("rows", "l")]);

    let refused = run(at, &["erase", id(0), "--ground", "order", "--json"]);
    assert_eq!(refused.code, 1, "an order needs its number");
    let erased = json(at, &["erase", id(0), "--ground", "order", "--order", "7-і"]);
    check(
        &erased,
        &[("kind", "s"), ("people", "n"), ("finished", "b")],
    );
    assert_eq!(erased["people"], 1);
    let ended = json(at, &["anonymise", id(1), "--ground", "request"]);
    assert_eq!(
        (&ended["kind"], &ended["finished"]),
        (&Value::from("anonymised"), &Value::Bool(true))
    );
    let ever = json(at, &["count", "--ever", "--by", "joined"]);
    assert_eq!(
        (&ever["total"], &ever["anonymised"], &ever["erased"]),
        (&298.into(), &1.into(), &1.into())
    );
    let again = run(at, &["erase", id(0), "--ground", "request"]);
    assert_eq!(again.code, 1, "{}", again.err);
    assert_eq!(json(at, &["check"])["ok"], true);
}

#[test]
fn more_than_the_minimum_is_listed_and_reduced() {
    let folder = practice();
    let at = folder.path();
    let beyond = json(at, &["consents", "--beyond"]);
    check(&beyond, &[("total", "n"), ("rows", "l")]);
    let total = beyond["total"].as_u64().unwrap_or_default();
    assert!(total > 2, "practice people owe consents: {total}");
    let row = &beyond["rows"][0];
    check(row, &[("id", "s"), ("name", "s"), ("fields", "l")]);
    let fields = row["fields"].as_array().expect("a list");
    let is_known = |code: &Value| {
        let code = code.as_str().and_then(domain::PersonField::from_code);
        code.is_some_and(|field| !domain::LegalGround::Consent.needs(field))
    };
    assert!(!fields.is_empty() && fields.iter().all(is_known), "{row}");
    let said = run(at, &["consents", "--beyond"]);
    assert_eq!(said.out.lines().count() as u64, total);

    let id = row["id"].as_str().unwrap_or_default();
    let one = json(at, &["reduce", id]);
    assert_eq!(one["people"], 1);
    assert_eq!(json(at, &["consents", "--beyond"])["total"], total - 1);
    let again = run(at, &["reduce", id, "--json"]);
    assert_eq!(again.code, 1, "there is nothing to reduce: {}", again.err);
    let nobody = run(at, &["reduce"]);
    assert_eq!(nobody.code, 2, "who is meant has to be said");
    let all = json(at, &["reduce", "--all"]);
    assert_eq!(all["people"], total - 1);
    assert_eq!(json(at, &["consents", "--beyond"])["total"], 0);
    assert_eq!(json(at, &["count"])["total"], 300, "nobody is gone");
    assert_eq!(json(at, &["check"])["ok"], true);
}

#[test]
fn a_list_is_taken_with_the_minimum_only() {
    let folder = practice();
    let at = folder.path();
    let file = at.join("people.csv");
    let text = "Тегі;Аты;Телефон;Аймақ\nҚұлыншақ;Өрікгүл;+77010000001;Алматы\n";
    std::fs::write(&file, text).expect("the file can be written");
    let file = file.to_string_lossy();
    let judged = json(at, &["import", &file, "--dry-run"]);
    assert_eq!(
        judged["beyond_minimum"],
        serde_json::json!({ "people": 1, "fields": ["residence"], "left_out": false })
    );
    let taken = json(at, &["import", &file, "--minimum"]);
    assert_eq!(
        (&taken["written"], &taken["beyond"]),
        (&1.into(), &0.into())
    );
    assert_eq!(taken["beyond_minimum"]["left_out"], true);
}

#[test]
fn a_trial_without_a_register_writes_the_rows_that_stay_out_too() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let text = "Тегі;Аты;Телефон\nҚұлыншақ;Өрікгүл;+77010000001\nКим;Анна;12\n";
    std::fs::write(at("people.csv"), text).expect("the file can be written");
    let args = [
        "import",
        &at("people.csv"),
        "--dry-run",
        "--refused",
        &at("refused.xlsx"),
    ];
    let ran = without_register(folder.path(), &args);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let judged = without_register(
        folder.path(),
        &["import", &at("refused.xlsx"), "--dry-run", "--json"],
    );
    let judged: serde_json::Value = serde_json::from_str(&judged.out).expect("JSON");
    assert_eq!(judged["row_count"], 1);
    assert_eq!(judged["rows"][0]["surname"], "Ким");
}

#[test]
fn many_questions_are_answered_line_by_line() {
    let folder = practice();
    let file = folder.path().join("queries.txt");
    std::fs::write(&file, "айгерим\nkim\n0000\n").expect("the file can be written");
    let ran = run(
        folder.path(),
        &["find", "--queries", &file.to_string_lossy(), "--json"],
    );
    let answers: Vec<Value> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(answers.len(), 3);
    for (answer, asked) in answers.iter().zip(["айгерим", "kim", "0000"]) {
        check(
            answer,
            &[
                ("query", "s"),
                ("micros", "n"),
                ("total", "n"),
                ("rows", "l"),
            ],
        );
        assert_eq!(answer["query"], asked);
    }
}

#[test]
fn the_same_seed_makes_the_same_people() {
    let names = || {
        let folder = practice();
        let rows = json(folder.path(), &["find", "", "--limit", "50"])["rows"].clone();
        let rows = rows.as_array().cloned().unwrap_or_default();
        rows.iter()
            .map(|row| format!("{} {} {}", row["surname"], row["given"], row["birth_date"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(names(), names());
}

#[test]
fn a_list_is_judged_without_a_register_and_then_taken_in() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = sample("akimat_ru.xlsx");
    let file = file.to_string_lossy();
    let judged = json(folder.path(), &["import", "volunteers", &file, "--dry-run"]);
    check(
        &judged,
        &[("written", "n"), ("rows", "l"), ("readable", "b")],
    );
    assert_eq!(judged["written"], 0);
    assert_eq!(judged["rows"].as_array().map(Vec::len), Some(30));
    json(
        folder.path(),
        &["create", "--organisation", "Таза Есіл", "--region", "KZ-71"],
    );
    let taken = json(folder.path(), &["import", "volunteers", &file]);
    let written = taken["written"].as_u64().unwrap_or(0);
    assert!(written > 20, "{written} rows went in");
    assert_eq!(json(folder.path(), &["count"])["total"], written);
    let out = folder.path().join("out.xlsx");
    json(
        folder.path(),
        &["export", "volunteers", &out.to_string_lossy()],
    );
    assert!(std::fs::read(&out).is_ok_and(|bytes| bytes.starts_with(b"PK")));
    lists_go_out_as_they_are_wanted(folder.path(), written);
}

/// Columns, language, filters and format of a list; what is not known is refused with a sentence.
#[track_caller]
fn lists_go_out_as_they_are_wanted(folder: &Path, everybody: u64) {
    let out = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let (csv, pdf) = (out("out.csv"), out("list"));
    let wanted = ["--columns", "name,birth", "--language", "kk"];
    let told = json(
        folder,
        &[&["export", "volunteers", &csv], &wanted[..]].concat(),
    );
    assert_eq!(told["rows"], everybody);
    let text = std::fs::read_to_string(&csv).expect("written");
    assert!(text.contains("\nАты-жөні;Туған күні\r\n"), "{text}");

    let narrowed = [
        "export",
        "volunteers",
        &pdf,
        "--format",
        "pdf",
        "--filter",
        "region=KZ-71",
        "--filter",
        "sex=female",
    ];
    let told = json(folder, &narrowed);
    assert!(told["rows"].as_u64().is_some_and(|rows| rows < everybody));
    assert!(std::fs::read(&pdf).is_ok_and(|bytes| bytes.starts_with(b"%PDF")));

    for (wrong, id) in [
        (["--columns", "shoes"], "cli-error-column"),
        (["--filter", "moon=full"], "cli-error-filter"),
    ] {
        let args = [&["export", "volunteers", &csv], &wrong[..]].concat();
        let refused = run(folder, &args);
        assert_eq!(refused.code, 1, "{id}");
        assert!(refused.err.contains(wrong[1]), "{}", refused.err);
    }
}

#[track_caller]
fn check_number(value: &str, field: &str, verdict: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let answer = json(folder.path(), &["check-number", value, "--field", field]);
    check(
        &answer,
        &[
            ("verdict", "s"),
            ("kind", "s?"),
            ("normalised", "s?"),
            ("birth_date", "s?"),
            ("sex", "s?"),
            ("reason", "s?"),
        ],
    );
    assert_eq!(answer["verdict"], verdict, "{value}");
}

#[test]
fn a_number_is_checked_without_a_register() {
    check_number("123", "iin", "invalid");
    check_number("000000000000", "unknown", "invalid");
    check_number("", "iin", "invalid");
}

#[test]
fn refusals_are_one_and_wrong_usage_is_two() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let missing = run(folder.path(), &["count", "--json"]);
    assert_eq!(missing.code, 1);
    let object: Value = serde_json::from_str(&missing.out).expect("a refusal is an object too");
    check(&object["error"], &[("id", "s"), ("message", "s")]);
    assert!(
        !missing.err.trim().is_empty(),
        "a sentence on standard error"
    );
    assert_eq!(run(folder.path(), &["fly"]).code, 2);
    for language in ["kk", "ru", "en"] {
        let said = run(folder.path(), &["count", "--language", language]);
        assert_eq!(said.code, 1);
        assert!(
            !said.err.contains("error-"),
            "words and not an id: {}",
            said.err
        );
    }
}

#[test]
fn a_backup_is_made_verified_and_restored() {
    let folder = practice();
    let at = folder.path();
    let file = at.join("copy.backup");
    let name = file.to_str().expect("a path of plain letters");
    let made = json(at, &["backup", name]);
    check(
        &made,
        &[
            ("file", "s"),
            ("made", "n"),
            ("volunteers", "n"),
            ("entries", "n"),
            ("newest", "n"),
            ("lost", "n"),
            ("bytes", "n"),
            ("register", "s"),
            ("organisation", "s"),
        ],
    );
    assert_eq!(
        (&made["volunteers"], &made["lost"]),
        (&300.into(), &0.into())
    );
    let verified = json(at, &["verify-backup", name]);
    check(
        &verified,
        &[("ok", "b"), ("volunteers", "n"), ("bytes", "n")],
    );
    assert_eq!(verified["volunteers"], made["volunteers"]);
    let sentence = run(at, &["verify-backup", name]).out;
    assert!(sentence.contains("300"), "{sentence}");

    let new = at.join("laptop");
    let restored = json(at, &["restore", name, new.to_str().expect("plain letters")]);
    check(&restored, &[("folder", "s"), ("volunteers", "n")]);
    let counted = Command::new(drive::program("birge-cli"))
        .args(["--json", "--register"])
        .arg(&new)
        .arg("count")
        .env("BIRGE_PASSWORD", PASSWORD)
        .output()
        .expect("the program can be started");
    let counted: Value = serde_json::from_slice(&counted.stdout).expect("one object of JSON");
    assert_eq!(counted["total"], 300);

    let again = run(at, &["restore", name, new.to_str().expect("plain letters")]);
    assert_eq!(again.code, 1, "nothing is restored over a register");
    std::fs::write(&file, b"PK").expect("writable");
    let foreign = run(at, &["verify-backup", name, "--json"]);
    assert_eq!(foreign.code, 1);
    let told: Value = serde_json::from_str(&foreign.out).expect("one object of JSON");
    assert_eq!(told["ok"], false);
    assert_eq!(told["error"]["id"], "backups-error-foreign");
}

/// The same with another password, by somebody who is named.
pub(crate) fn run_as(folder: &Path, operator: &str, password: &str, args: &[&str]) -> Ran {
    let output = Command::new(drive::program("birge-cli"))
        .arg("--register")
        .arg(folder.join("register"))
        .args(args)
        .arg("--json")
        .env("BIRGE_PASSWORD", password)
        .env("BIRGE_NEW_PASSWORD", "екінші адамның құпиясөзі")
        .env("BIRGE_OPERATOR", operator)
        .env("BIRGE_LANGUAGE", "en")
        .env("BIRGE_DATA", folder)
        .output()
        .expect("the program can be started");
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).expect("answers are UTF-8"),
        err: String::from_utf8(output.stderr).expect("sentences are UTF-8"),
    }
}

#[test]
fn operators_work_from_the_command_line_and_the_audit_says_who_did_what() {
    let folder = practice();
    let at = folder.path();
    let owner = |args: &[&str]| {
        let ran = run_as(at, "B", PASSWORD, args);
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.err);
        serde_json::from_str::<Value>(&ran.out).expect("it is one object of JSON")
    };
    let added = owner(&["operators", "add", "Болат Әділ", "--role", "desk"]);
    assert_eq!(added["label"], "БӘ");
    let theirs = "екінші адамның құпиясөзі";
    let ran = run_as(at, "БӘ", theirs, &["export", "volunteers", "out.csv"]);
    assert_eq!(ran.code, 1, "a desk exports nothing");
    assert!(
        ran.err.contains("Your role does not save lists to files."),
        "{}",
        ran.err
    );
    assert_eq!(
        run_as(at, "БӘ", PASSWORD, &["count"]).code,
        1,
        "not their password"
    );
    assert_eq!(
        run_as(at, "QQ", PASSWORD, &["count"]).code,
        1,
        "nobody of that name"
    );

    let listed = owner(&["operators"]);
    check(
        &listed["operators"][0],
        &[
            ("id", "s"),
            ("name", "s"),
            ("role", "s"),
            ("label", "s?"),
            ("left", "s?"),
            ("me", "b"),
        ],
    );
    let audit = owner(&["audit", "--kind", "sign_ins"]);
    let acts: Vec<&str> = audit["lines"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|line| line["act"].as_str())
        .collect();
    assert!(acts.contains(&"sign_ins_refused"), "{acts:?}");
    let by = owner(&["audit", "--by", "БӘ"]);
    check(
        &by["lines"][0],
        &[
            ("action", "s"),
            ("at", "n"),
            ("operator", "s"),
            ("name", "s"),
            ("kind", "s"),
            ("act", "s"),
            ("subject", "s?"),
            ("entries", "n"),
            ("filter", "l"),
            ("undone", "b"),
        ],
    );
    let file = at.join("audit.csv");
    let named = file.display().to_string();
    let written = owner(&["audit", "--export", &named]);
    assert!(written["rows"].as_u64() > Some(4));
    let text = std::fs::read_to_string(file).expect("readable");
    assert!(!text.contains("Болат"), "the file names nobody: {text}");

    owner(&["operators", "role", "БӘ", "coordinator"]);
    owner(&["operators", "remove", "БӘ"]);
    assert_eq!(run_as(at, "БӘ", theirs, &["count"]).code, 1, "they left");
    let last = run_as(at, "B", PASSWORD, &["operators", "remove", "B"]);
    assert!(last.err.contains("a register needs one"), "{}", last.err);
}

#[test]
fn an_operator_of_one_event_works_there_and_nowhere_else() {
    let folder = practice();
    let at = folder.path();
    let owner = |args: &[&str]| {
        let ran = run_as(at, "B", PASSWORD, args);
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.err);
        serde_json::from_str::<Value>(&ran.out).expect("it is one object of JSON")
    };
    let [theirs, other] = ["Форум", "Марафон"].map(|title| {
        let made = owner(&["event", "add", "--kk", title]);
        made["id"].as_str().expect("an id").to_owned()
    });
    let add = ["operators", "add", "Мадина Ким", "--role", "coordinator"];
    let added = owner(&[&add[..], &["--event", &theirs]].concat());
    assert_eq!(added["label"], "МК");
    let limits = || {
        let listed = owner(&["operators"]);
        let all = listed["operators"].as_array().expect("a list").clone();
        let own = all.into_iter().find(|one| one["label"] == "МК");
        own.expect("they are listed")["events"].clone()
    };
    assert_eq!(limits(), serde_json::json!([theirs]));

    let password = "екінші адамның құпиясөзі";
    let limited = |args: &[&str]| run_as(at, "МК", password, args);
    let file = at.join("out.csv").display().to_string();
    let refused = [
        (
            ["export", "volunteers", &file],
            "belongs to the whole register",
        ),
        (["event", "show", &other], "this one is not among them"),
    ];
    for (args, sentence) in refused {
        let ran = limited(&args);
        assert_eq!(ran.code, 1, "{args:?}");
        assert!(ran.err.contains(sentence), "{args:?}: {}", ran.err);
    }
    assert!(
        !std::fs::exists(&file).expect("readable"),
        "nothing is written"
    );
    let ran = limited(&["event", "list"]);
    assert!(
        ran.out.contains(&theirs) && !ran.out.contains(&other),
        "{}",
        ran.out
    );
    assert_eq!(limited(&["event", "show", &theirs]).code, 0);

    owner(&["operators", "limit", "МК", "--event", &other]);
    assert_eq!(limits(), serde_json::json!([other]));
    assert_eq!(limited(&["event", "show", &theirs]).code, 1);
    let ran = run_as(
        at,
        "B",
        PASSWORD,
        &["operators", "limit", "B", "--event", &other],
    );
    assert_eq!(ran.code, 1, "an owner works with everything: {}", ran.out);
    owner(&["operators", "limit", "МК"]);
    assert_eq!(limits(), Value::Null);
    assert_eq!(limited(&["export", "volunteers", &file]).code, 0);
}

#[test]
fn certificates_are_checked_with_a_key_file_and_nothing_is_certified_without_hours() {
    let folder = practice();
    let at = folder.path();
    let key_file = at.join("key.json").display().to_string();
    let pdf_file = at.join("papers.pdf").display().to_string();
    let (key, pdf): (&str, &str) = (&key_file, &pdf_file);
    check(&json(at, &["certificate", "key", key]), &[("file", "s")]);

    let ran = run(
        at,
        &["certificate", "verify", "BC1", "--key", key, "--json"],
    );
    let told: Value = serde_json::from_str(&ran.out).expect("one object");
    assert_eq!(
        (ran.code, &told["verdict"]),
        (1, &Value::from("unreadable"))
    );
    assert_eq!(told["error"]["id"], "papers-check-unreadable");

    let people = json(at, &["find", "", "--limit", "1"]);
    let id = people["rows"][0]["id"].as_str().unwrap_or_default();
    let given = json(at, &["certificate", "list", id]);
    assert_eq!(given["papers"].as_array().map(Vec::len), Some(0));
    let (from, to) = ("1991-06-01", "1991-08-31");
    let issue = ["certificate", "issue", pdf, id, "--from", from, "--to", to];
    let ran = run(at, &issue);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("no confirmed hours"), "{}", ran.err);
    assert!(!Path::new(pdf).exists(), "nothing was written");
}
