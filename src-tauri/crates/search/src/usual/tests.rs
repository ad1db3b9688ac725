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
    let pairs = usual.questions.iter();
    let pairs = pairs.filter(|question| matches!(question, Question::Pair(_)));
    assert!(pairs.count() > 20);
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

/// Five people, of whom two have the same starts of surname and given name.
fn family() -> Columns {
    columns(&[
        person(1, "Ахметов", "Ерлан", ""),
        person(2, "Ахмедов", "Ержан", "Ахметұлы"),
        person(3, "Ахметов", "Қайрат", ""),
        person(4, "Ерланов", "Ахмет", ""),
        person(5, "Қайратов", "", "Ерланұлы"),
    ])
}

#[test]
fn starts_are_paired_that_people_have_together_in_surname_and_given_name() {
    let columns = family();
    let starts = ["ah", "er", "ka", "erla", "ahm"].map(|start| (start.to_owned(), 1));
    let (ah, er, ka, erla, ahm) = (0, 1, 2, 3, 4);
    let pairs = columns.pairs(&starts);
    assert_eq!(pairs[0], (3, [ah, er]), "in either order");
    assert!(
        pairs.contains(&(3, [er, ahm])) && pairs.contains(&(2, [erla, ahm])),
        "{pairs:?}"
    );
    assert!(pairs.contains(&(1, [ah, ka])));
    let paired = |one: u16, other: u16| pairs.iter().any(|(_, pair)| *pair == [one, other]);
    assert!(
        !paired(er, ka),
        "a patronymic is not asked for behind a surname"
    );
    assert!(
        !paired(ah, erla),
        "two letters and four are no usual question"
    );
    assert!(!paired(ah, ah), "nobody has both");
}

#[test]
fn one_word_and_two_are_asked_in_the_order_of_how_many_people_have_them() {
    let starts = [("ah", 40), ("er", 30), ("ka", 2)];
    let starts = starts.map(|(start, people)| (start.to_owned(), people));
    let (ah, er, ka) = (0, 1, 2);
    let questions = questions(&starts, vec![(35, [ah, er]), (1, [ah, ka])]);
    let words = questions.iter();
    let words = words.skip_while(|asked| matches!(asked, Question::Letter(_)));
    let expected = [
        Question::Start(ah),
        Question::Pair([ah, er]),
        Question::Start(er),
        Question::Start(ka),
        Question::Pair([ah, ka]),
    ];
    assert!(words.eq(&expected), "{questions:?}");
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
