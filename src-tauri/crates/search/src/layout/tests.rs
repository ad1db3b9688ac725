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

/// What a scanner's keys type while a layout is on.
fn typed_on(layout: Layout, code: &str) -> String {
    let on = |c| convert(c, Layout::Us, layout).expect("every layout has the key");
    code.chars().map(on).collect()
}

#[test]
fn every_digit_and_letter_of_a_scanned_code_comes_back() {
    let signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let read = |text: &str| (text == signs).then_some(());
    assert_eq!(scanned(signs, read), Some(((), false)));
    for layout in [Layout::Russian, Layout::Kazakh] {
        let typed = typed_on(layout, signs);
        assert_ne!(typed, signs);
        assert_eq!(scanned(&typed, read), Some(((), true)), "{typed}");
    }
    assert_eq!(scanned("ABC", read), None);
}

#[test]
fn a_misread_code_is_taken_in_no_layout() {
    use domain::codes::{DeskLetters, SerialCode};
    let code = SerialCode::new("F26", DeskLetters::new(7), 218).expect("a code");
    for layout in [Layout::Us, Layout::Russian, Layout::Kazakh] {
        let typed = typed_on(layout, &code.scanned());
        let (read, put_back) = scanned(&typed, SerialCode::parse).expect("it is read");
        assert_eq!(read, code);
        assert_eq!(put_back, !matches!(layout, Layout::Us));
        for at in 0..code.scanned().len() {
            let mut wrong: Vec<char> = code.scanned().chars().collect();
            wrong[at] = if wrong[at] == '7' { '8' } else { '7' };
            let wrong: String = wrong.into_iter().collect();
            let typed = typed_on(layout, &wrong);
            assert_eq!(scanned(&typed, SerialCode::parse), None, "{typed}");
        }
    }
}

#[test]
fn the_lines_of_a_card_come_back() {
    let card = "IDKAZ0000000000851231600004<<<8512316F9512313KAZ<<<<<<<<<<<4SPECIMEN<<AIGUL<<<<<<<<<<<<<<<";
    let today = chrono::NaiveDate::from_ymd_opt(2099, 1, 1).expect("a day");
    let read = |text: &str| domain::mrz::read(text, today).ok();
    for layout in [Layout::Us, Layout::Russian, Layout::Kazakh] {
        let (zone, _) = scanned(&typed_on(layout, card), read).expect("it is read");
        assert_eq!(zone.surname, "SPECIMEN");
    }
}

#[test]
fn the_reference_table_and_the_built_in_one_are_the_same() {
    assert_eq!(
        include_str!("../../data/keyboard_layouts.csv"),
        include_str!("../../../../../tests/fixtures/reference/keyboard_layouts.csv"),
    );
}
