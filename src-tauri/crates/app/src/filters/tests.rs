use super::*;

/// Codes that are read and written again.
#[track_caller]
fn check(codes: &[(&str, &str)]) {
    let codes: Vec<(String, String)> = codes
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    let (query, unknown) = read(&codes);
    assert_eq!(unknown, [], "all of it is understood");
    assert_eq!(pairs(&query), codes);
}

#[test]
fn a_question_in_codes_is_the_same_question() {
    check(&[]);
    check(&[
        ("text", "нұр ким"),
        ("region", "KZ-75"),
        ("region", "KZ-71"),
        ("direction", "taza_alem"),
        ("status", "active"),
        ("status", "paused"),
        ("sex", "female"),
        ("age", "from14to17"),
        ("organisation", "org_00000000000000000000000000000007"),
        ("tag", "форум"),
        ("consent_missing", "1"),
        ("guardian_missing", "1"),
        ("with_archived", "1"),
        ("sort", "birth-"),
    ]);
}

#[test]
fn what_is_not_known_is_told_and_left_out() {
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    let codes = [
        pair("status", "active"),
        pair("status", "asleep"),
        pair("moon", "full"),
        pair("sort", "shoe"),
    ];
    let (query, unknown) = read(&codes);
    assert_eq!(unknown, codes[1..]);
    assert_eq!(query.filters.statuses, [StatusKind::Active]);
}
