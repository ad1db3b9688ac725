use domain::{Email, Timestamp};

use super::*;
use crate::columns::tests::{columns, found, person, today};

fn page(columns: &Columns, text: &str) -> (usize, usize, Vec<(domain::VolunteerId, crate::Tier)>) {
    let query = Query {
        text: text.to_owned(),
        ..Query::default()
    };
    let found = columns.query(&query, today());
    (found.total, found.matched, found.page(0, 20))
}

#[test]
fn a_letter_finds_the_same_whether_its_answer_is_prepared_or_not() {
    let mut people = vec![
        person(1, "Чехов", "", ""),
        person(2, "Цой", "", ""),
        person(3, "Джамбулов", "", ""),
        person(4, "Юсупов", "", ""),
        person(5, "Хасенов", "", ""),
        person(6, "Ксенофонтов", "", ""),
        person(7, "Вагнер", "", ""),
    ];
    people[0].emails = vec![Email::parse("job@mail.example").expect("an address")];
    let (plain, warm) = (columns(&people), columns(&people));
    warm.warm(Sort::default(), today());
    for letter in ('a'..='z').chain(LETTERS.chars()) {
        let text = letter.to_string();
        assert_eq!(page(&plain, &text), page(&warm, &text), "{letter}");
    }
    let mut warm = warm;
    warm.put(&person(8, "Жуков", "", ""), Timestamp(1));
    let found = found(&warm, "j");
    assert!(found.contains(&8), "a reading of j: {found:?}");
}

#[test]
fn two_words_find_the_same_in_either_order_whether_prepared_or_not() {
    let people = [
        person(1, "Ахметов", "Ерлан", "Қайратұлы"),
        person(2, "Ерланов", "Ахмет", ""),
        person(3, "Ахметова", "Айгүл", ""),
        person(4, "Каирова", "Ажар", "Ерланқызы"),
        person(5, "Кайратов", "Ақжан", "Ақанұлы"),
    ];
    let (plain, warm) = (columns(&people), columns(&people));
    let usual = warm.usual(Sort::default(), today());
    assert!(usual.pairs.len() > 20, "{}", usual.pairs.len());
    let shown = warm.answer_usual(&usual, 0..usual.len(), 1);
    assert!(shown.contains(&people[0].id) && shown.len() <= usual.len());
    let starts = |letters: usize| {
        usual
            .starts
            .iter()
            .filter(move |start| start.len() == letters)
    };
    for letters in LETTERS_PAIRED {
        for first in starts(letters) {
            for second in starts(letters).chain(starts(letters + 1)) {
                let text = format!("{first} {second}");
                assert_eq!(page(&plain, &text), page(&warm, &text), "{text}");
            }
        }
    }
}

#[test]
fn the_likeliest_pairs_come_first_and_the_unlikely_not_at_all() {
    let starts = [("ah", 40), ("er", 30), ("ahm", 20), ("ahme", 12), ("ka", 2)];
    let starts = starts.map(|(start, people)| (start.to_owned(), people));
    let pairs = pairs(&starts, 50);
    let (ah, er, ahm, ahme, ka) = (0, 1, 2, 3, 4);
    let (likeliest, least) = ([[ah, ah], [ah, er], [er, er]], [[ah, ka], [er, ka]]);
    assert_eq!(pairs[..3], likeliest);
    assert_eq!(pairs[3..6], [[ah, ahm], [er, ahm], [ahm, ahm]]);
    assert_eq!(pairs[6..8], [[ahm, ahme], [ahme, ahme]]);
    assert_eq!(pairs[8..], least);
}

#[test]
fn a_list_in_another_order_has_no_questions_to_prepare() {
    let columns = columns(&[person(1, "Ахметов", "Ерлан", "")]);
    let by_birth = Sort {
        column: crate::SortColumn::Birth,
        ..Sort::default()
    };
    assert!(columns.usual(by_birth, today()).is_empty());
    assert!(!columns.usual(Sort::default(), today()).is_empty());
}
