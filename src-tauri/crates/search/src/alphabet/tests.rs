use super::*;

#[track_caller]
fn check(words: &[&str], expected: &[&str]) {
    // All at once, and one by one: the order must be the same.
    for batch in [words.len(), 1] {
        let mut interner = Interner::default();
        interner.intern(b"");
        let mut ranks = Ranks::new(&interner, &KazakhLetters);
        for batch in words.chunks(batch) {
            for word in batch {
                interner.intern(word.as_bytes());
            }
            ranks.learn(&interner, &KazakhLetters);
        }
        let mut sorted = words.to_vec();
        sorted.sort_by_key(|word| {
            ranks.label(interner.find(word.as_bytes()).expect("it was interned"))
        });
        assert_eq!(sorted, expected, "learnt {batch} at a time");
    }
}

#[test]
fn kazakh_letters_come_in_the_order_of_the_alphabet() {
    check(
        &[
            "Һ",
            "Іңкәр",
            "Үміт",
            "Ұлан",
            "Өмір",
            "Оспан",
            "Әсел",
            "Асан",
            "Ғани",
            "Гани",
            "Ян",
        ],
        &[
            "Асан",
            "Әсел",
            "Гани",
            "Ғани",
            "Оспан",
            "Өмір",
            "Ұлан",
            "Үміт",
            "Һ",
            "Іңкәр",
            "Ян",
        ],
    );
}

#[test]
fn many_words_between_two_neighbours_find_room() {
    let words: Vec<String> = (0..200).map(|n| format!("Абай{n:03}")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let backwards: Vec<&str> = words.iter().rev().copied().collect();
    check(&backwards, &words);
}

#[test]
fn the_built_in_order_is_that_of_the_reference_table() {
    let table = include_str!("../../../../../tests/fixtures/reference/translit_kk.csv");
    let letters: String = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').nth(2))
        .collect();
    assert_eq!(LETTERS, letters, "the 42 letters, in order");
}

#[test]
fn a_quote_before_a_name_does_not_move_its_letter() {
    let mut interner = Interner::default();
    for word in ["", "«Жас Ұлан»", "Асан", "Жанат"] {
        interner.intern(word.as_bytes());
    }
    let letters = Ranks::new(&interner, &KazakhLetters).letters_in_order();
    let order: String = letters.into_iter().map(|(_, letter)| letter).collect();
    assert_eq!(order, "#АЖ");
}
