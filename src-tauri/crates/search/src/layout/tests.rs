use super::*;

#[track_caller]
fn check(typed: &str, meant: &str) {
    let converted = convert_layout(typed);
    assert!(
        converted.iter().any(|text| text == meant),
        "{typed} should give {meant} among {converted:?}"
    );
}

#[test]
fn a_russian_word_on_the_latin_layout_is_read() {
    check("ghbdtn", "привет");
    check("F[vtnjd", "Ахметов");
}

#[test]
fn a_kazakh_word_on_the_latin_layout_is_read() {
    check("0fqhfn", "қайрат");
    check("5f,bn", "ғабит");
}

#[test]
fn a_latin_word_on_the_russian_layout_is_read() {
    check("Уклфт Fr".replace(" Fr", "").as_str(), "Erkan");
}

#[test]
fn a_kazakh_letter_on_the_russian_layout_is_read() {
    check("н9рлан", "нұрлан");
    check("5абит", "ғабит");
}

#[test]
fn an_address_on_the_russian_layout_keeps_its_full_stop() {
    check("фттфюлшь", "anna.kim");
}

#[test]
fn a_letter_is_not_lost_on_the_way() {
    for typed in ["Қалиев", "Бахыт", "Жұлдыз"] {
        let none: [&str; 0] = [];
        assert_eq!(convert_layout(typed), none, "{typed} is as it should be");
    }
}

#[test]
fn digits_typed_on_the_kazakh_layout_come_back() {
    check("үғқ\"қ\"ғққққү", "850101500008");
}

#[test]
fn the_reference_table_and_the_built_in_one_are_the_same() {
    assert_eq!(
        include_str!("../../data/keyboard_layouts.csv"),
        include_str!("../../../../../tests/fixtures/reference/keyboard_layouts.csv"),
    );
}
