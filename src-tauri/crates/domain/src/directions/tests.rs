use super::{
    Direction, DirectionCode, MinorsIn, find_direction, find_directions, national_directions,
};
use crate::Day;

fn local() -> Vec<Direction> {
    vec![Direction {
        code: DirectionCode::parse("sport").expect("a code"),
        kk: "Спорт іс-шаралары".to_owned(),
        ru: "Спортивные события".to_owned(),
        en: "Sports events".to_owned(),
        parent: Some(DirectionCode::parse("saulyq").expect("a code")),
        valid_from: Day::from_ymd_opt(2090, 1, 1),
        valid_to: Day::from_ymd_opt(2090, 12, 31),
        aliases: vec!["марафон".to_owned()],
        under18: MinorsIn::WithConsent,
    }]
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found = find_directions(text, &local());
    let codes: Vec<&str> = found.directions.iter().map(DirectionCode::as_str).collect();
    assert_eq!(codes, expected, "the directions of {text:?}");
}

#[test]
fn every_name_of_the_table_finds_its_direction() {
    assert_eq!(national_directions().len(), 8);
    for direction in national_directions() {
        for name in [&direction.kk, &direction.ru, &direction.en]
            .into_iter()
            .chain(&direction.aliases)
        {
            check(name, &[direction.code.as_str()]);
            check(&name.to_uppercase(), &[direction.code.as_str()]);
        }
    }
}

#[test]
fn spellings_that_are_met_are_read() {
    for (text, code) in [
        ("Saulyq", "saulyq"),
        ("Saýlyq", "saulyq"),
        ("Saylyq", "saulyq"),
        ("Saulyk", "saulyq"),
        ("Umit", "umit"),
        ("Úmit", "umit"),
        ("Ümıt", "umit"),
        ("Умит", "umit"),
        ("ҮМІТ", "umit"),
        ("Taza Álem", "taza_alem"),
        ("Taza alem", "taza_alem"),
        ("ЧИСТЫЙ  МИР", "taza_alem"),
        ("Qamqor", "qamqor"),
        ("Kamkor", "qamqor"),
        ("Камкор", "qamqor"),
        ("Билим", "bilim"),
        ("Бiлiм", "bilim"),
        ("Bılım", "bilim"),
        ("САБАКТАСТЫК", "sabaqtastyq"),
        ("Asyl mura 2", "asyl_mura"),
        ("Защита (животные)", "ayala"),
        ("Ayala", "ayala"),
    ] {
        check(text, &[code]);
    }
}

#[test]
fn a_cell_may_name_several() {
    check("Қамқор, Білім", &["qamqor", "bilim"]);
    check("Чистый мир / Забота", &["taza_alem", "qamqor"]);
    check("Аяла; Таза әлем", &["ayala", "taza_alem"]);
    check("Аяла; Ayala", &["ayala"]);
}

#[test]
fn words_that_name_none_are_kept() {
    for text in ["экология", "Спорт", "Ум?т"] {
        let found = find_directions(text, &[]);
        assert!(found.directions.is_empty(), "{text:?} names no direction");
        assert_eq!(found.unknown, [text.to_owned()]);
    }
    assert_eq!(find_directions(" ", &[]).unknown, Vec::<String>::new());
}

#[test]
fn directions_of_the_organisation_are_found_too() {
    check("спортивные события", &["sport"]);
    check("Марафон", &["sport"]);
    assert_eq!(
        find_direction("марафон", &[]),
        None,
        "without the local list it is unknown"
    );
}

#[test]
fn a_direction_is_used_between_its_days() {
    let sport = &local()[0];
    let day = |year| Day::from_ymd_opt(year, 1, 1).expect("a day");
    assert!(!sport.is_valid_on(day(2089)));
    assert!(sport.is_valid_on(day(2090)));
    assert!(!sport.is_valid_on(day(2091)));
}

#[test]
fn a_code_is_small_letters_digits_and_underscores() {
    assert!(DirectionCode::parse("taza_alem_2").is_ok());
    for code in ["", "Taza", "таза", "a b", &"a".repeat(41)] {
        assert!(DirectionCode::parse(code).is_err(), "{code:?} is no code");
    }
}
