use super::*;

/// The alphabet as taught in schools; source: `reference/translit_kk.csv`.
const KAZAKH: &str = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
const RUSSIAN: &str = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";

#[track_caller]
fn check(language: Language, sorted: &[&str]) {
    let collator = Collator::new(language);
    let mut words = sorted.to_vec();
    words.reverse();
    words.sort_by(|a, b| collator.compare(a, b));
    assert_eq!(words, sorted, "the order of {language}");
    words.reverse();
    words.sort_by_key(|word| collator.sort_key(word));
    assert_eq!(words, sorted, "keys give the same order");
}

fn letters(alphabet: &str) -> Vec<String> {
    alphabet.chars().map(String::from).collect()
}

#[test]
fn kazakh_has_forty_two_letters_in_their_order() {
    let letters = letters(KAZAKH);
    assert_eq!(letters.len(), 42);
    check(
        Language::Kk,
        &letters.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn russian_letters_keep_their_order() {
    let letters = letters(RUSSIAN);
    check(
        Language::Ru,
        &letters.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn kazakh_letters_stand_beside_their_neighbours_not_at_the_end() {
    check(
        Language::Kk,
        &[
            "Алиев",
            "Әбенов",
            "Бектұров",
            "Ғабитов",
            "Дәулетов",
            "Қанатов",
            "Лим",
            "Ысқақов",
            "Ісләмов",
            "Эм",
        ],
    );
}

#[test]
fn english_sorts_latin_names_first() {
    check(Language::En, &["Abdulov", "Zhanova", "Алиев"]);
}

#[test]
fn case_decides_only_between_the_same_letters() {
    check(Language::Ru, &["ива", "Ива", "иванов"]);
}
