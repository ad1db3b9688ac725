use super::*;

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

#[test]
fn each_alphabet_is_in_its_order() {
    for (language, count) in [(Language::Kk, 42), (Language::Ru, 33), (Language::En, 26)] {
        let letters: Vec<String> = letters(language).chars().map(String::from).collect();
        assert_eq!(
            letters.len(),
            count,
            "as taught in schools; reference/translit_kk.csv"
        );
        check(
            language,
            &letters.iter().map(String::as_str).collect::<Vec<_>>(),
        );
    }
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
