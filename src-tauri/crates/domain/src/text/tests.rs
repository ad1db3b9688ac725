use proptest::prelude::*;

use super::{CleanNotes, clean, clean_lines, says_nothing};

#[track_caller]
fn check(raw: &str, text: &str, notes: CleanNotes) {
    let cleaned = clean(raw);
    assert_eq!(cleaned.text, text, "the text kept of {raw:?}");
    assert_eq!(cleaned.notes, notes, "what is told about {raw:?}");
}

#[test]
fn a_clean_text_stays_as_it_is() {
    check("", "", CleanNotes::NONE);
    check("Zhanibek", "Zhanibek", CleanNotes::NONE);
    check("Қасым-Жомарт", "Қасым-Жомарт", CleanNotes::NONE);
    check(
        "Молодежный центр, г. N",
        "Молодежный центр, г. N",
        CleanNotes::NONE,
    );
    check(
        "?мiрза? ",
        "?мірза?",
        CleanNotes::LOOKALIKE.union(CleanNotes::WHITESPACE),
    );
}

#[test]
fn invisible_characters_go() {
    check(
        "Óte\u{200b}genova",
        "Ótegenova",
        CleanNotes::INVISIBLE_REMOVED,
    );
    check(
        "Du\u{ad}isenova",
        "Duisenova",
        CleanNotes::INVISIBLE_REMOVED,
    );
    check(
        "\u{202e}=Хасенова",
        "=Хасенова",
        CleanNotes::INVISIBLE_REMOVED,
    );
    check("\u{feff}Ли", "Ли", CleanNotes::INVISIBLE_REMOVED);
}

#[test]
fn spaces_are_squeezed() {
    check("\u{a0}Seıitova", "Seıitova", CleanNotes::WHITESPACE);
    check(
        "Мурзахметова  Улжан",
        "Мурзахметова Улжан",
        CleanNotes::WHITESPACE,
    );
    check("Жанар ", "Жанар", CleanNotes::WHITESPACE);
    check("Жанар\tА", "Жанар А", CleanNotes::WHITESPACE);
}

#[test]
fn a_line_break_becomes_a_space() {
    check(
        "Экология\nжәне география",
        "Экология және география",
        CleanNotes::LINE_BREAK,
    );
    check("Экология\r\n", "Экология", CleanNotes::LINE_BREAK);
}

#[test]
fn control_characters_go() {
    check("Абе\0нов", "Абенов", CleanNotes::CONTROL);
    check("\u{7}Абенов", "Абенов", CleanNotes::CONTROL);
}

#[test]
fn pictures_go() {
    check(
        "Шынар 🌿🌿",
        "Шынар",
        CleanNotes::EMOJI.union(CleanNotes::WHITESPACE),
    );
    check("8\u{fe0f}\u{20e3} Сеитова", "8 Сеитова", CleanNotes::EMOJI);
}

#[test]
fn text_is_kept_in_composed_form() {
    check("Caf\u{65}\u{301}", "Café", CleanNotes::NONE);
    check("и\u{306}", "й", CleanNotes::NONE);
}

#[test]
fn lookalikes_follow_the_rest_of_the_word() {
    const FIXED: CleanNotes = CleanNotes::LOOKALIKE;
    check("Cарсенова Жибeк", "Сарсенова Жибек", FIXED);
    check("Hургалиев Искaк", "Нургалиев Искак", FIXED);
    check("Mырзахметова Еңлiк", "Мырзахметова Еңлік", FIXED);
    check("Kудайбергенов Аскаp", "Кудайбергенов Аскар", FIXED);
    check("Нyржанyлы", "Нуржанулы", FIXED);
    check("Yланyлы", "Уланулы", FIXED);
    check("Iлиясyлы", "Ілиясулы", FIXED);
    check("əсел", "әсел", FIXED);
    check("Бɵкеев", "Бөкеев", FIXED);
    check("Zhаnibek", "Zhanibek", FIXED);
    check("Ҡасым", "Қасым", FIXED);
}

#[test]
fn a_word_of_one_alphabet_is_not_touched() {
    check("Nərmin ƏLİZADƏ", "Nərmin ƏLİZADƏ", CleanNotes::NONE);
    check("A. Сейітов", "A. Сейітов", CleanNotes::NONE);
    check("Aka Ака", "Aka Ака", CleanNotes::NONE);
    check("Wжz", "Wжz", CleanNotes::NONE);
}

#[test]
fn a_note_keeps_its_lines() {
    assert_eq!(
        clean_lines("\n\nбір  екі\r\nүш\n\n\nтөрт\n"),
        "бір екі\nүш\n\nтөрт"
    );
}

#[test]
fn a_cell_may_say_that_there_is_nothing() {
    for nothing in ["", " ", "-", "—", "жоқ", "Жоқ.", "нет", "N/A", "no"] {
        assert!(says_nothing(nothing), "{nothing:?} says nothing");
    }
    for something in ["Но", "0", "Нетай", "to be confirmed"] {
        assert!(!says_nothing(something), "{something:?} says something");
    }
}

#[test]
fn signs_that_a_picture_kept_apart_stand_in_their_order() {
    let once = clean("а\u{1e01b}🌀\u{c55}").text;
    assert_eq!(once, "а\u{c55}\u{1e01b}");
    assert_eq!(clean(&once).text, once);
}

proptest! {
    #[test]
    fn cleaning_twice_changes_nothing_more(raw in "\\PC{0,30}[ \u{a0}\u{200b}a-zа-яәіңғүұқөһ]{0,20}") {
        let once = clean(&raw).text;
        let twice = clean(&once);
        prop_assert_eq!(&twice.text, &once);
    }

    #[test]
    fn what_is_clean_has_no_outer_or_double_spaces(raw: String) {
        let text = clean(&raw).text;
        prop_assert_eq!(text.trim(), &text);
        prop_assert!(!text.contains("  "));
    }
}
