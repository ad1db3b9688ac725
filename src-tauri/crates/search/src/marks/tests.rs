use super::*;

/// The marked letters stand in brackets, in a row that was found by the exact key.
#[track_caller]
fn check(display: &str, query: &str, expected: &str) {
    check_in(Tier::Exact, display, query, expected);
}

#[track_caller]
fn check_in(tier: Tier, display: &str, query: &str, expected: &str) {
    assert_eq!(
        bracketed(display, &marks(display, query, tier)),
        expected,
        "{query:?} in {display:?}, a row of {tier:?}"
    );
}

fn bracketed(display: &str, marks: &[Mark]) -> String {
    let units: Vec<u16> = display.encode_utf16().collect();
    let cut = |from: u32, to: u32| {
        String::from_utf16(&units[from as usize..to as usize]).expect("marks fall between letters")
    };
    let mut text = String::new();
    let mut at = 0;
    for mark in marks {
        text += &format!("{}[{}]", cut(at, mark.from), cut(mark.from, mark.to));
        at = mark.to;
    }
    text + &cut(at, units.len() as u32)
}

#[test]
fn letters_are_marked_in_the_script_they_are_shown_in() {
    check("Айгүл", "aig", "[Айг]үл");
    check("Шыңғыс", "sh", "[Ш]ыңғыс");
    check("Zhumabayev", "жума", "[Zhuma]bayev");
    check("Zhumabayev", "жумабаев", "[Zhumabayev]");
    check("Асель", "әсел", "[Асель]");
    check("Ассель", "ас", "[Асс]ель");
}

#[test]
fn the_halves_of_a_name_are_marked_each() {
    check("Қасым-Жомарт", "жом", "Қасым-[Жом]арт");
    check("Қасым-Жомарт", "kassymj", "[Қасым-Ж]омарт");
    check("Акбар Ахметұлы", "ах ак", "[Ак]бар [Ах]метұлы");
}

#[test]
fn another_spelling_is_marked_as_a_whole() {
    for tier in [Tier::Alias, Tier::Suggestion] {
        check_in(tier, "Тұрсынов", "турсунов", "[Тұрсынов]");
        check_in(tier, "Shyńǵys", "Чингиз", "[Shyńǵys]");
        check_in(tier, "Тілеубердиев", "тлеубе", "[Тілеубердиев]");
        check_in(
            tier,
            "Мұрат",
            "Марат",
            if tier == Tier::Alias {
                "Мұрат"
            } else {
                "[Мұрат]"
            },
        );
    }
    check("Қайратұлы", "кайратович", "[Қайратұлы]");
    check("Қайратұлы", "кайрат улы", "[Қайратұлы]");
    check("Axmetov", "ахмет", "[Axmetov]");
}

#[test]
fn a_likeness_is_marked_only_where_it_is_why_the_row_is_there() {
    check("Ержан", "Ерлан", "Ержан");
    check_in(Tier::Alias, "Ержан", "Ерлан", "Ержан");
    check_in(Tier::Suggestion, "Ержан", "Ерлан", "[Ержан]");
    check_in(Tier::Suggestion, "Yerzhan", "Ерлан", "[Yerzhan]");
    check_in(
        Tier::Suggestion,
        "Құдайбергенов",
        "Кудаберженов",
        "[Құдайбергенов]",
    );
    check_in(Tier::Suggestion, "Ким", "Ли", "Ким");
}

#[test]
fn what_was_not_found_is_not_marked() {
    check("Айгүл", "серік", "Айгүл");
    check("Айгүл", "0115", "Айгүл");
    check("Айгүл", "", "Айгүл");
    check("", "ай", "");
}

#[test]
fn letters_beyond_the_first_plane_are_counted_in_two_units() {
    check("𐐷 Айгүл", "ай", "𐐷 [Ай]гүл");
}

#[test]
fn digits_are_marked_across_the_spaces_between_them() {
    let check = |display: &str, query: &str, expected: &str| {
        assert_eq!(
            bracketed(display, &number_marks(display, query)),
            expected,
            "{query} in {display}"
        );
    };
    check("+7 700 000 01 15", "0115", "+7 700 000 [01 15]");
    check("+7 700 000 01 15", "8700", "+[7 700] 000 01 15");
    check("•••• 0008", "850101500008", "•••• 0008");
    check("•••• 0008", "0008", "•••• [0008]");
    check("+7 700 ••• 01 15", "7000115", "+7 700 ••• 01 15");
}

#[test]
fn an_address_is_marked_at_its_start_and_at_its_place() {
    let check = |query: &str, expected: &str| {
        let display = "Aigul.s@nu.edu.kz";
        let marks = address_marks(display, query);
        assert_eq!(bracketed(display, &marks), expected, "{query}");
    };
    check("aig", "[Aig]ul.s@nu.edu.kz");
    check("aigul.s@nu", "[Aigul.s@nu].edu.kz");
    check("@edu", "Aigul.s@nu.[edu].kz");
    check("edu.kz", "Aigul.s@nu.[edu.kz]");
    check("сер @nu.", "Aigul.s@[nu.]edu.kz");
    check("nu", "Aigul.s@nu.edu.kz");
    check("kz", "Aigul.s@nu.edu.kz");
}

#[test]
fn a_query_is_taken_apart_into_what_each_row_has_to_fit() {
    assert_eq!(asked("ахм  ерл"), ["ахм", "ерл"]);
    assert_eq!(asked("8 (700) 12"), ["870012"]);
    assert_eq!(asked("ахм 0115"), ["ахм", "0115"]);
    assert!(asked(" — ").is_empty());
}
