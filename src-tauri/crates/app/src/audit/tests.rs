use changes::{Act, Restricted};

use super::*;

#[track_caller]
fn check(text: &str, start: i64) {
    let day: Day = text.parse().expect("a day");
    assert_eq!(start_of(day), start);
}

#[test]
fn a_day_begins_at_midnight_in_kazakhstan() {
    // UTC+5 since March 2024, UTC+6 before.
    check("2026-11-25", 1_795_546_800_000);
    check("2022-08-20", 1_660_932_000_000);
}

#[test]
fn names_of_actions_sort_by_their_moment() {
    let moment = 1_795_546_800_000;
    let first = first_id(moment);
    let made = crate::Ctx::fresh(Timestamp(moment)).action;
    assert!(first <= made && made < first_id(moment + 1));
    assert_eq!(first_id(-1), first_id(0));
}

#[test]
fn the_filter_of_the_audit_is_noted_in_codes() {
    let filter = Filter {
        kind: Some(Kind::SignIns),
        from: "2026-11-25".parse().ok(),
        ..Filter::default()
    };
    let codes: Vec<String> = filter
        .codes()
        .into_iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    assert_eq!(codes, ["list=audit", "kind=sign_ins", "from=2026-11-25"]);
}

#[test]
fn kinds_have_codes_that_lead_back() {
    for kind in Kind::ALL {
        assert_eq!(Kind::from_code(kind.code()), Some(kind));
    }
    let what = Restricted::Iin;
    assert_eq!(Kind::of(&Act::Viewed { what }), Kind::Views);
}

#[test]
fn the_file_of_the_audit_holds_no_name_of_a_file() {
    let act = Act::Imported {
        file: "Ахметова Айгерим.xlsx".to_owned(),
        rows: 3,
    };
    let said = without_names(&act);
    assert!(!format!("{said:?}").contains("Ахметова"));
}
