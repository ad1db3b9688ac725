use std::collections::{BTreeMap, BTreeSet};

use super::*;

const NAMES: &str = include_str!("../../../../../tests/fixtures/reference/names_crossscript.csv");
const APART: &str =
    include_str!("../../../../../tests/fixtures/reference/names_must_not_match.csv");

fn rows(table: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(table.as_bytes())
        .records()
        .map(|row| row.expect("the table is well formed"))
        .collect()
}

/// All spellings are one name to the key.
#[track_caller]
fn check(spellings: &[&str], key: &str) {
    for spelling in spellings {
        assert_eq!(fold(spelling), key, "the key of {spelling}");
    }
}

#[test]
fn one_name_in_five_scripts_has_one_key() {
    check(
        &[
            "Айгүл",
            "Айгуль",
            "Айгюль",
            "Aigul",
            "Aygul",
            "Aigül",
            "Aıgúl",
        ],
        "aigul",
    );
    check(
        &[
            "Қасым-Жомарт",
            "Касымжомарт",
            "Kassym-Jomart",
            "Qasym-Jomart",
        ],
        "kasimjomart",
    );
    check(
        &["Ғабит", "Габит", "Gabit", "Ghabit", "Ğabit", "Ǵabıt"],
        "gabit",
    );
    check(
        &["Шыңғыс", "Shyngys", "Şyñğys", "Shyńǵys", "Şyŋğys"],
        "shingis",
    );
    check(&["Ерлан", "Yerlan", "Erlan"], "erlan");
    check(
        &["Бауыржан", "Бауржан", "Bauyrzhan", "Bauyrjan", "Baýyrjan"],
        "baurjan",
    );
    check(&["Людмила", "Lyudmila", "Ludmila"], "ludmila");
}

#[test]
fn an_e_after_a_vowel_is_heard_but_not_counted() {
    check(
        &[
            "Жұмабаев",
            "Жумабаев",
            "Zhumabayev",
            "Jumabayev",
            "Zhumabaev",
            "Jūmabaev",
        ],
        "jumabaev",
    );
    check(&["Қалиев", "Kaliyev", "Kaliev"], "kaliev");
    check(&["Бөкеев", "Bokeyev", "Bökeev"], "bokev");
}

#[test]
fn case_marks_and_what_stands_between_letters_do_not_matter() {
    check(&["ӘСЕЛ", "әсел", "Асель", " Асел’ ", "Ассел"], "asel");
    check(&["İlyas", "ILYAS", "ilyas", "ıliias"], "ilias");
    check(&["Алёна", "алена", "АЛЕ\u{308}НА"], "alena");
    check(&["", " - ", "ь"], "");
    check(&["Отряд 77"], "otriad77");
}

#[test]
fn letters_that_look_alike_are_read_by_the_script_of_the_word() {
    // Latin a, e, o, c inside Cyrillic; Cyrillic с inside Latin.
    check(&["Aхмeтoв", "Ахметов"], "ahmetov");
    check(&["Oспанова", "Оспанова"], "ospanova");
    check(&["Saltanat", "Sаltаnаt"], "saltanat");
    check(&["Əсел", "Cерік", "Hұрлан"].map(|_| "Әсел"), "asel");
    assert_eq!(fold("Əсел"), fold("Әсел"), "U+018F for Ә");
    assert_eq!(fold("Hұрлан"), fold("Нұрлан"), "Latin H for Н");
}

#[test]
fn the_letters_are_those_of_the_reference_table() {
    let table = include_str!("../../../../../tests/fixtures/reference/translit_kk.csv");
    for row in rows(table) {
        let letter = row[2].chars().next().expect("a letter in each row");
        let listed = CYRILLIC.iter().find(|(cyrillic, _)| *cyrillic == letter);
        assert_eq!(
            listed.map(|(_, key)| *key),
            Some(&row[10]),
            "column search_fold of {letter}"
        );
    }
}

/// The keys of each group; a patronymic counts by its root.
fn groups() -> BTreeMap<String, BTreeSet<String>> {
    let mut groups: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows(NAMES) {
        let mut key = fold(&row[3]);
        if &row[1] == "patronymic" {
            key = patronymic_root(&key)
                .expect("a patronymic's ending")
                .to_owned();
        }
        groups.entry(row[0].to_owned()).or_default().insert(key);
    }
    groups
}

#[test]
fn three_groups_in_four_meet_in_one_exact_key() {
    let groups = groups();
    let exact = groups.values().filter(|keys| keys.len() == 1).count();
    let skeleton = groups
        .values()
        .filter(|keys| keys.len() > 1)
        .filter(|keys| {
            keys.iter()
                .map(|key| vowel_skeleton(key))
                .collect::<BTreeSet<_>>()
                .len()
                == 1
        })
        .count();
    assert_eq!(
        (exact, skeleton, groups.len()),
        (77, 12, 100),
        "by key, then by skeleton"
    );
}

#[test]
fn no_two_groups_share_a_key() {
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for (group, keys) in groups() {
        // A patronymic's root is a name of its own right.
        if group.starts_with('p') {
            continue;
        }
        for key in keys {
            let other = owners.insert(key.clone(), group.clone());
            assert!(other.is_none(), "{key} is of {group} and of {other:?}");
        }
    }
}

#[test]
fn names_that_must_stay_apart_have_different_keys_and_skeletons() {
    for row in rows(APART) {
        let (a, b) = (fold(&row[0]), fold(&row[1]));
        assert_ne!(a, b, "{} and {}", &row[0], &row[1]);
        assert_ne!(
            vowel_skeleton(&a),
            vowel_skeleton(&b),
            "{} and {}",
            &row[0],
            &row[1]
        );
    }
}

#[test]
fn the_halves_of_a_name_are_words_of_their_own() {
    assert_eq!(
        fold_words("Қасым-Жомарт"),
        ["kasimjomart", "jomart"],
        "a hyphen"
    );
    assert_eq!(
        fold_words("Касым Жомарт"),
        ["kasim", "jomart", "kasimjomart"],
        "a space"
    );
    assert_eq!(fold_words(" - "), [""; 0], "no letters");
}

#[test]
fn a_patronymic_has_the_root_of_the_father() {
    let root = |text: &str| patronymic_root(&fold(text)).map(str::to_owned);
    assert_eq!(root("Қайратұлы"), root("Кайратович"), "a son");
    assert_eq!(root("Әлиқызы"), root("Алиевна"), "a daughter");
    assert_eq!(root("Сергеевич"), root("Сергейұлы"), "a father on -ей");
    assert_eq!(root("Серік"), None, "no patronymic");
    assert_eq!(root("Ұлы"), None, "nothing before the ending");
}

#[test]
fn a_sons_patronymic_is_not_a_daughters() {
    let forms = patronymic_forms(&fold("Қайратұлы"));
    assert!(forms.contains(&fold("Кайратович")), "a son's other form");
    assert!(!forms.contains(&fold("Кайратовна")), "his sister's");
}

#[test]
fn the_places_of_a_key_lead_back_into_the_text() {
    let (letters, places) = fold_traced("Шыңғыс");
    let key: String = letters.iter().collect();
    assert_eq!(key, "shingis", "the key");
    assert_eq!(places, [0, 0, 1, 2, 3, 4, 5], "ш gives two letters");
    let (_, places) = fold_traced("Zhumabayev");
    assert_eq!(
        places,
        [0, 2, 3, 4, 5, 6, 8, 9],
        "zh is one letter, y is none"
    );
}
