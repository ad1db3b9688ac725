use std::path::PathBuf;

use serde_json::Value;

use super::*;

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/samples")
}

fn options() -> Options {
    Options::new(Day::from_ymd_opt(2099, 4, 12).expect("a day"))
}

fn judged(name: &str) -> Result<Judged, ImportRefused> {
    judge(Arc::new(read(&samples().join(name))?), options())
}

/// Compares by the rules of the samples: names without case, free text with spaces squeezed,
/// errors and questions exactly, notes as they like.
#[track_caller]
fn check(name: &str) {
    let text = std::fs::read_to_string(samples().join("expected").join(format!("{name}.json")));
    let expected: Value = serde_json::from_str(&text.expect("expected")).expect("JSON");
    let ours = match judged(name) {
        Ok(judged) => report(&judged, &[]),
        Err(refused) => report_of_refusal(name, &refused),
    };
    let mut differences = Vec::new();
    for key in ["schema", "kind", "readable", "row_count", "file_problems"] {
        if ours[key] != expected[key] {
            differences.push(format!("{key}: {} instead of {}", ours[key], expected[key]));
        }
    }
    let none = Vec::new();
    let rows = |value: &Value| value["rows"].as_array().unwrap_or(&none).clone();
    for (our, their) in rows(&ours).iter().zip(&rows(&expected)) {
        for (key, theirs) in their.as_object().expect("a row") {
            let ours = &our[key];
            let same = match key.as_str() {
                "surname" | "given" | "patronymic" => lower(ours) == lower(theirs),
                "organisation" | "note" => squeezed(ours) == squeezed(theirs),
                "problems" => graver(ours) == graver(theirs),
                _ => ours == theirs,
            };
            if !same {
                differences.push(format!(
                    "row {} {key}: {ours} instead of {theirs}",
                    their["row"]
                ));
            }
        }
    }
    assert!(differences.is_empty(), "{name}\n{}", differences.join("\n"));
}

fn lower(value: &Value) -> Option<String> {
    value.as_str().map(str::to_lowercase)
}

fn squeezed(value: &Value) -> Option<String> {
    value
        .as_str()
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn graver(value: &Value) -> Vec<String> {
    let none = Vec::new();
    let codes = value
        .as_array()
        .unwrap_or(&none)
        .iter()
        .filter_map(Value::as_str);
    codes
        .filter(|code| {
            ProblemCode::ALL
                .iter()
                .any(|known| known.code() == *code && known.kind() != ProblemKind::Note)
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_list_of_an_akimat_is_judged_as_a_careful_person_would() {
    check("akimat_ru.xlsx");
}

#[test]
fn the_list_of_a_university_is_judged_as_a_careful_person_would() {
    check("university_kk.csv");
}

#[test]
fn an_old_list_that_lost_its_letters_is_judged_as_a_careful_person_would() {
    check("old_windows1251.csv");
}

#[test]
fn a_list_of_delegations_is_judged_as_a_careful_person_would() {
    check("delegations_en.xlsx");
}

#[test]
fn a_workbook_with_a_sheet_for_each_direction_is_judged_as_a_careful_person_would() {
    check("branch_kk_ru_mixed.xlsx");
}

#[test]
fn lines_of_a_chat_are_judged_as_a_careful_person_would() {
    check("messenger_paste.txt");
}

#[test]
fn hostile_files_are_judged_or_refused_without_harm() {
    check("hostile.csv");
    check("hostile.xlsx");
    check("hostile_html.xlsx");
    check("hostile_truncated.xlsx");
    check("hostile_bomb.xlsx");
}
