use super::*;

/// Checks one Russian, Kazakh or English message against an English one with
/// the same variables; `$n` is a number and `$name` is text.
#[track_caller]
fn check_words(language: &str, words: &str, expected: &[&str]) {
    let one = |text: &str| vec![("a.ftl".to_owned(), text.to_owned())];
    let source = "# Here.\n#   $n (Number) - rows\n#   $name (String) - who\n#   $day (DateTime) - when\na-b = { $n } { $name } { $day }\n";
    let english = Catalogue::parse("en", &one(source));
    let catalogue = Catalogue::parse(language, &one(words));
    assert_eq!(catalogue.problems, [], "the words are Fluent");
    let found: Vec<String> = sentences(language, &catalogue, &english)
        .into_iter()
        .map(|p| p.text.trim_start_matches("`a-b` ").to_owned())
        .collect();
    assert_eq!(found, expected, "{words}");
}

#[test]
fn good_words_pass() {
    check_words(
        "kk",
        "a-b = «{ $name }» іс-шарасында { $n } волонтер бар\n",
        &[],
    );
    check_words("ru", "a-b = Отметка поставлена: { $name }.\n", &[]);
    check_words("en", "# Here.\na-b = Delete “{ $name }”?\n", &[]);
    check_words("kk", "a-b = { $n }-жолда USB жинақтағыш\n", &[]);
}

#[test]
fn endings_do_not_hang_on_variables() {
    check_words(
        "kk",
        "a-b = { $name }ға\n",
        &["hangs «ға» on a variable: let a noun carry the ending"],
    );
    check_words(
        "kk",
        "a-b = { $day }-ден\n",
        &["hangs «ден» on a variable: let a noun carry the ending"],
    );
    check_words(
        "kk",
        "a-b = «{ $name }»-ға\n",
        &["hangs «ға» on a variable: let a noun carry the ending"],
    );
    check_words(
        "ru",
        "a-b = { $n }-й\n",
        &["hangs «й» on a variable: let a noun carry the ending"],
    );
}

#[test]
fn scripts_do_not_mix_inside_a_word() {
    check_words(
        "kk",
        "a-b = кейiн\n",
        &["«кейiн» mixes Latin and Cyrillic letters: type it in one script"],
    );
    check_words(
        "ru",
        "a-b = Фoрум\n",
        &["«Фoрум» mixes Latin and Cyrillic letters: type it in one script"],
    );
    check_words(
        "en",
        "# Here.\na-b = Форум\n",
        &["«Форум» is not English: translate it"],
    );
}

#[test]
fn a_forgotten_line_is_found() {
    check_words("kk", "a-b = Save the file\n", &["is not translated"]);
    check_words("kk", "a-b = Microsoft Excel файлы\n", &[]);
    check_words("ru", "a-b = CSV UTF-8\n", &[]);
}

#[test]
fn a_kazakh_button_names_the_act() {
    let button = |text: &str| {
        text::problems("kk", "a-b-button", &[Piece::Text(text.to_owned())], &|_| {
            false
        })
    };
    assert!(button("Файлды таңдау…").is_empty());
    assert!(button("Бағандар").is_empty());
    assert_eq!(
        button("Сақтаңыз"),
        ["«сақтаңыз» ends a button: name the act with -у or -ю"]
    );
}

#[test]
fn languages_name_themselves_everywhere() {
    check_words("en", "# Here.\na-b = Қазақша\n", &[]);
    check_words("ru", "a-b = ҚАЗ\n", &[]);
}

#[test]
fn known_slips_are_named_with_the_right_word() {
    check_words("kk", "a-b = Сәтті сақталды\n", &["«сәтті»: leave it out"]);
    check_words(
        "kk",
        "a-b = Толык тызім\n",
        &["«толык»: толық", "«тызім»: тізім"],
    );
    check_words("kk", "a-b = Ол туралы толық мәлімет\n", &[]);
    check_words(
        "ru",
        "a-b = Пожалуйста, введите еще\n",
        &["«пожалуйста»: leave it out", "«еще»: ещё"],
    );
    check_words(
        "kk",
        "a-b = Ещё\n",
        &["«Ещё» has ё, which Kazakh words do not have"],
    );
}

#[test]
fn the_kazakh_noun_stays_singular_after_a_number() {
    check_words(
        "kk",
        "a-b = { $n } волонтерлер\n",
        &["«волонтерлер» after a number: the noun stays singular"],
    );
    check_words(
        "kk",
        "a-b = бірнеше файлдар\n",
        &["«файлдар» after «бірнеше»: the noun stays singular"],
    );
    check_words("kk", "a-b = { $n } волонтер, файлдар\n", &[]);
}

#[test]
fn quotes_and_signs_are_those_of_the_language() {
    check_words(
        "ru",
        "a-b = “{ $name }”\n",
        &["has “…”: quotes are «…», inner ones „…“"],
    );
    check_words(
        "en",
        "# Here.\na-b = «{ $name }»\n",
        &["has «…»: English quotes are “…”"],
    );
    check_words(
        "kk",
        "a-b = Сақталуда...\n",
        &["has three dots: the ellipsis is one character …"],
    );
    check_words(
        "ru",
        "a-b = Готово!\n",
        &["has an exclamation mark: only greetings and thanks do"],
    );
    check_words(
        "ru",
        "a-b = { $n } ₸\n",
        &["types ₸: NUMBER($sum, style: \"currency\") writes it"],
    );
}

#[test]
fn plural_arms_are_those_of_the_language() {
    let arms = "a-b = { $n ->\n    [one] { $n } x\n   *[other] { $n } x\n }\n";
    check_words("kk", arms, &[]);
    check_words(
        "ru",
        arms,
        &["has the arms one, other: this language needs one, few, many and a default"],
    );
    check_words(
        "ru",
        "a-b = { $n ->\n    [one] он\n    [few] { $n }\n   *[many] { $n }\n }\n",
        &["the arm `one` is also 21 and 31: put the number into it"],
    );
    check_words(
        "ru",
        "a-b = { $n ->\n    [0] нет\n   *[other] есть\n }\n",
        &[],
    );
}

#[test]
fn a_selector_holds_the_whole_sentence() {
    check_words(
        "en",
        "# Here.\na-b = There { $n ->\n    [one] is { $n }\n   *[other] are { $n }\n } here\n",
        &["has a selector in mid-sentence: write each sentence out whole"],
    );
}

#[test]
fn calls_fit_the_declared_kind() {
    check_words(
        "ru",
        "a-b = { NUMBER($n, style: \"currency\") } { DATETIME($day, style: \"long\") }\n",
        &[],
    );
    check_words(
        "ru",
        "a-b = { NUMBER($day) }\n",
        &["gives NUMBER() a variable of another kind: correct the declaration"],
    );
    check_words(
        "ru",
        "a-b = { MONEY($n) }\n",
        &["calls MONEY(): only NUMBER and DATETIME exist"],
    );
    check_words(
        "ru",
        "a-b = { NUMBER($n, digits: 2) }\n",
        &[
            "NUMBER() has no option `digits`: it has style, useGrouping, minimumFractionDigits, maximumFractionDigits",
        ],
    );
}

#[test]
fn english_says_where_a_message_is_seen() {
    check_words(
        "en",
        "a-b = Save\n",
        &["has no comment: say where it is seen"],
    );
}

#[track_caller]
fn check_code(name: &str, text: &str, expected: &[(usize, &str)]) {
    let expected: Vec<(usize, String)> = expected
        .iter()
        .map(|(l, w)| (*l, (*w).to_owned()))
        .collect();
    assert_eq!(code::words_in(name, text), expected, "{text}");
}

#[test]
fn cyrillic_in_code_is_found_and_comments_are_not() {
    check_code(
        "a.ts",
        "const a = \"Сақтау\"; // Сақтау\n",
        &[(1, "Сақтау")],
    );
    check_code("a.rs", "/// «Сақтау»\nlet a = 1;\n", &[]);
    check_code("a.ts", "const a = [\"АӘБВГ\", \"Қазақша\"];\n", &[]);
    check_code("a.ts", "const a = \"тамыз\"; // not words: a month\n", &[]);
    check_code(
        "a.rs",
        "let a = 1;\n#[cfg(test)]\nmod tests {\n \"Сақтау\"\n}\n",
        &[],
    );
}

#[test]
fn sentences_in_markup_are_found() {
    check_code("A.svelte", "<kbd>Ctrl</kbd> + <kbd>Enter</kbd>\n", &[]);
    check_code(
        "A.svelte",
        "<script>\nlet saved = 1;\n</script>\n<p class=\"quiet\">Save it</p>\n",
        &[(4, "Save it")],
    );
    check_code(
        "A.svelte",
        "<button aria-label=\"Close\">×</button>\n",
        &[(1, "Close")],
    );
    check_code(
        "A.svelte",
        "<p title={say(m.x())}>{say(m.a({ b: 1 }))} · ENG</p>\n",
        &[],
    );
    check_code(
        "A.svelte",
        "{#if a > b}\n<b on:click={() => go()}>{x}</b>\n{/if}\n",
        &[],
    );
}

#[test]
fn the_words_of_the_repository_are_good() {
    let problems = check(&catalogue::root()).expect("the repository can be read");
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "to repair:\n{}", told.join("\n"));
}
