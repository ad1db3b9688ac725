use super::*;

fn one(text: &str) -> Vec<(String, String)> {
    vec![("aid.ftl".to_owned(), text.to_owned())]
}

#[track_caller]
fn check(en: &str, ru: &str, expected: &[&str]) {
    let languages = [
        ("en", Catalogue::parse("en", &one(en))),
        ("ru", Catalogue::parse("ru", &one(ru))),
    ];
    let found: Vec<String> = problems(&languages)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(found, expected, "what is to be repaired");
}

#[track_caller]
fn check_functions(en: &str, rust_has: &str, typescript_has: &str) {
    let catalogue = Catalogue::parse("en", &one(en));
    let functions = functions(&catalogue);
    let (rust, typescript) = (rust(&functions), typescript(&functions));
    assert!(rust.contains(rust_has), "{rust}");
    assert!(typescript.contains(typescript_has), "{typescript}");
}

#[test]
fn same_words_have_nothing_to_repair() {
    check("a-b = Yes\n", "a-b = Да\n", &[]);
}

#[test]
fn a_missing_id_names_the_file_and_the_repair() {
    check(
        "a-b = Yes\n",
        "",
        &["locales/ru/aid.ftl: `a-b` is missing: translate it"],
    );
}

#[test]
fn an_id_that_english_lacks_is_told() {
    check(
        "",
        "a-b = Да\n",
        &["locales/ru/aid.ftl:1: `a-b` is not in English: delete it or add it there"],
    );
}

#[test]
fn an_undeclared_variable_is_told() {
    check(
        "a = { $n }\n",
        "a = { $n }\n",
        &[
            "locales/en/aid.ftl:1: `a` uses $n without declaring it: add `#   $n (String|Number|DateTime|Titles) - meaning` to its comment",
        ],
    );
}

#[test]
fn a_declared_variable_without_use_is_told() {
    check(
        "#   $n (Number) - rows\na = x\n",
        "a = x\n",
        &["locales/en/aid.ftl:2: `a` declares $n and does not use it: use it or delete the line"],
    );
}

#[test]
fn different_variables_are_told() {
    check(
        "#   $n (Number) - rows\na = { $n }\n",
        "a = { $m }\n",
        &[
            "locales/ru/aid.ftl:1: `a` says nothing of $n, English does: add it",
            "locales/ru/aid.ftl:1: `a` uses $m, English does not: correct the name",
        ],
    );
}

#[test]
fn a_variable_reached_through_another_message_counts() {
    check(
        "#   $n (Number) - rows\na = { $n }\n#   $n (Number) - rows\nb = see { a }\n",
        "a = { $n }\nb = { a } здесь\n",
        &[],
    );
}

#[test]
fn a_lost_attribute_is_told() {
    check(
        "a = x\n    .title = y\n",
        "a = x\n",
        &["locales/ru/aid.ftl:1: `a.title` is missing: translate it"],
    );
}

#[test]
fn a_broken_entry_does_not_hide_its_neighbours() {
    check(
        "a = { $ }\nb = x\n",
        "b = x\n",
        &["locales/en/aid.ftl:1: not Fluent: Expected one of \"a-zA-Z\""],
    );
    check_functions("a = { $ }\nb = x\n", "pub fn b()", "export const b = ");
}

#[test]
fn two_ids_of_one_function_are_told() {
    check(
        "a = x\n    .b = y\na-b = z\n",
        "a = x\n    .b = y\na-b = z\n",
        &["locales/en/aid.ftl:3: `a-b` and `a.b` would be one function: rename one"],
    );
}

#[test]
fn functions_are_typed_by_the_declaration() {
    check_functions(
        "# Where.\n#   $n (Number) - rows\n#   $day (DateTime) - when\n#   $type (String) - which\na-b = { $n } { $day } { $type }\n",
        "pub fn a_b(n: impl Into<Number>, day: impl Into<When>, r#type: impl Into<String>) -> Message {",
        "export const aB = (a: { n: number; day: When; type: string }): Message => ({ id: \"a-b\", args: [[\"n\", number(a.n)], [\"day\", date(a.day)], [\"type\", text(a.type)]] });",
    );
}

#[test]
fn an_attribute_is_a_function_too() {
    check_functions(
        "a-b =\n    .aria-label = x\n",
        "pub fn a_b_aria_label() -> Message {\n    Message { id: \"a-b.aria-label\".to_owned(), args: vec![] }",
        "export const aBAriaLabel = (): Message => ({ id: \"a-b.aria-label\", args: [] });",
    );
}

#[test]
fn generated_files_are_written_once_and_then_up_to_date() {
    let root = std::env::temp_dir().join(format!("birge-gen-{}", std::process::id()));
    for language in LANGUAGES {
        let folder = root.join("locales").join(language);
        fs::create_dir_all(&folder).expect("a temporary folder");
        fs::write(folder.join("aid.ftl"), "aid-title = Birge\n").expect("a temporary file");
    }
    let told = |mode| {
        generate(&root, mode)
            .expect("the temporary folder can be read")
            .len()
    };
    assert_eq!(told(Mode::Check), 3, "nothing is there yet");
    assert_eq!(told(Mode::Write), 0);
    assert_eq!(told(Mode::Check), 0, "what was written is up to date");
    fs::write(root.join(TYPESCRIPT), "").expect("a temporary file");
    assert_eq!(told(Mode::Check), 1, "an edited file is told");
    fs::remove_dir_all(&root).expect("the temporary folder is ours");
}
