use proptest::prelude::*;

use super::{RegionCode, RegionFound, find_region};
use crate::Day;

fn day(year: i32) -> Day {
    Day::from_ymd_opt(year, 6, 15).expect("a day")
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let found = match find_region(text, day(2099)) {
        RegionFound::Exact(code) => code.to_string(),
        RegionFound::Outdated { now: Some(code) } => format!("old {code}"),
        RegionFound::Outdated { now: None } => "old".to_owned(),
        RegionFound::Unknown => "?".to_owned(),
    };
    assert_eq!(found, expected, "the region of {text:?}");
}

#[test]
fn every_name_of_the_table_finds_its_region() {
    for region in RegionCode::all() {
        let code = region.code.to_string();
        for name in [
            &region.kk,
            &region.ru,
            &region.en,
            &region.kk_latn,
            &region.short_kk,
            &region.short_ru,
        ]
        .into_iter()
        .chain(&region.alternatives)
        {
            check(name, &code);
            check(&name.to_uppercase(), &code);
        }
        if let Some(center) = &region.center {
            for name in [&center.kk, &center.ru, &center.en] {
                check(name, &code);
                check(&format!("г. {name}"), &code);
                check(&format!("{name} қаласы"), &code);
            }
        }
        check(&code, &code);
        check(&region.kato, &code);
    }
}

#[test]
fn words_around_a_name_do_not_matter() {
    check("Астана қ.", "KZ-71");
    check("г. Астана", "KZ-71");
    check("г.Алматы", "KZ-75");
    check("Алматы қ.", "KZ-75");
    check("Шымкент қ.", "KZ-79");
    check("Абай обл.", "KZ-10");
    check("обл. Ұлытау", "KZ-62");
    check("Мангыстауская обл", "KZ-47");
    check("Кызылординская обл.", "KZ-43");
    check("Карагандинская", "KZ-35");
    check("в Карагандинской области".trim_start_matches("в "), "KZ-35");
    check("Өскемен қаласы", "KZ-63");
    check("Казахстан, г. Астана", "KZ-71");
    check("Нур-Султан (Астана)", "KZ-71");
    check("Абай облысы Семей қаласы", "KZ-10");
    check("Кызылординская обл. г. Кызылорда", "KZ-43");
    check("Акмолинская область, Целиноградский район", "KZ-11");
    check("Алматинская область Талгарский район", "KZ-19");
    check("Almaty Region", "KZ-19");
}

#[test]
fn a_city_and_the_oblast_of_the_same_name_are_told_apart() {
    check("Алматы", "KZ-75");
    check("Алматы облысы", "KZ-19");
    check("Алматинская", "KZ-19");
    check("Алма-Ата", "KZ-75");
    check("г. Абай", "?");
}

#[test]
fn short_names_are_known() {
    check("ЗКО", "KZ-27");
    check("БҚО", "KZ-27");
    check("СКО", "KZ-59");
    check("СҚО", "KZ-59");
    check("ВКО", "KZ-63");
    check("ШҚО", "KZ-63");
    check("Алм. обл.", "KZ-19");
    check("Алм.обл.", "KZ-19");
    check("Вост.-Каз. обл.", "KZ-63");
    check("В-К область", "KZ-63");
    check("Сев. Каз. обл.", "KZ-59");
    check("Кар. обл.", "KZ-35");
    check("Ак. обл.", "?");
}

#[test]
fn the_latin_alphabets_are_read() {
    check("Qostanai oblysy", "KZ-39");
    check("Shyǵys Qazaqstan oblysy", "KZ-63");
    check("Aqtóbe", "KZ-15");
    check("Ulytau Region", "KZ-62");
}

#[test]
fn a_spelling_that_is_only_another_is_not_outdated() {
    check("Кустанайская область", "KZ-39");
    check("Кустанайская", "KZ-39");
    check("область Жетысу", "KZ-33");
    check("Чимкент", "KZ-79");
    check("Нур-Султан", "KZ-71");
    check("Караганды", "KZ-35");
    check("Жезказган", "KZ-62");
    check("Мангистау", "KZ-47");
    check("Маңғыстау", "KZ-47");
}

#[test]
fn old_names_and_places_that_moved_are_told() {
    check("Целиноградская", "old KZ-11");
    check("Целиноград", "old KZ-71");
    check("Джамбулская", "old KZ-31");
    check("ОҚО", "old KZ-61");
    check("ЮКО", "old KZ-61");
    check("Южно-Казахстанская область", "old KZ-61");
    check("ЮКО, г. Шымкент", "old KZ-79");
    check("Алматинская область, г. Талдыкорган", "old KZ-33");
    check("Восточно-Казахстанская область, г. Семей", "old KZ-10");
    check("Карагандинская обл. г. Жезказган", "old KZ-62");
    check("Семипалатинск", "old KZ-10");
    check("Талдыкорганская область", "old KZ-33");
    check("г. Акмола", "old KZ-71");
    check("KZ-VOS", "old KZ-63");
    check("KZ-AST", "KZ-71");
    check("191010000", "old KZ-33");
}

#[test]
fn what_is_not_known_is_left_to_a_person() {
    check("", "?");
    check("Энский район", "?");
    check("Торғай облысы", "?");
    check("Целиноградский район", "?");
    check("Павлодар, Астана", "?");
    check("Карагандинская область, г. Павлодар", "?");
    check("KZ-99", "?");
    check("Бишкек", "?");
}

#[test]
fn before_the_reform_a_town_is_where_it_was() {
    let found = find_region("Алматинская область, г. Талдыкорган", day(2021));
    assert_eq!(found, RegionFound::Exact("KZ-19".parse().expect("a code")));
}

#[test]
fn codes_are_read_and_shown() {
    let code: RegionCode = "KZ-71".parse().expect("a code");
    assert_eq!(code.to_string(), "KZ-71");
    assert_eq!(code.region().ru, "город Астана");
    assert!("KZ-99".parse::<RegionCode>().is_err(), "no such region");
    assert!(
        "71".parse::<RegionCode>().is_err(),
        "not the form of a code"
    );
    assert_eq!(RegionCode::all().len(), 20);
    for region in RegionCode::all() {
        assert_eq!(region.code.to_string().parse(), Ok(region.code));
        assert_eq!(RegionCode::try_from(region.code.number()), Ok(region.code));
    }
}

#[test]
fn short_names_fit_a_tile() {
    let short: Vec<(&str, &str, &str)> = ["KZ-10", "KZ-11", "KZ-71"]
        .iter()
        .map(|code| code.parse::<RegionCode>().expect("a code").region())
        .map(|region| (&*region.short_kk, &*region.short_ru, &*region.short_en))
        .collect();
    assert_eq!(
        short,
        [
            ("Абай", "Абай", "Abai"),
            ("Ақмола", "Акмола", "Akmola"),
            ("Астана", "Астана", "Astana"),
        ]
    );
}

proptest! {
    #[test]
    fn nothing_typed_makes_finding_fail(text: String) {
        let _ = find_region(&text, day(2099));
    }
}
