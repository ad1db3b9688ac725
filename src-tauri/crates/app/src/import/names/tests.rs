use super::*;

#[track_caller]
fn check(text: &str, expected: [&str; 3], problems: &[&str]) {
    check_in(text, Some(NameOrder::SurnameFirst), expected, problems);
}

#[track_caller]
fn check_in(text: &str, usual: Option<NameOrder>, expected: [&str; 3], problems: &[&str]) {
    let split = split(text, usual);
    let parts = [&split.surname, &split.given, &split.patronymic]
        .map(|part| part.as_deref().unwrap_or("-").to_owned());
    assert_eq!(
        (
            parts.each_ref().map(|p| p.as_str()),
            &*split.problems.codes()
        ),
        (expected, problems),
        "{text}"
    );
}

#[test]
fn endings_and_common_names_tell_the_surname() {
    check(
        "Рысбаева Гульжан Алишеровна",
        ["Рысбаева", "Гульжан", "Алишеровна"],
        &[],
    );
    check(
        "Хасенова Перизат Шоқанқызы",
        ["Хасенова", "Перизат", "Шоқанқызы"],
        &[],
    );
    check("Хван Диана", ["Хван", "Диана", "-"], &[]);
    check("Назарова Ирина", ["Назарова", "Ирина", "-"], &[]);
    check(
        "Мамедов Эльдар Вагиф оглы",
        ["Мамедов", "Эльдар", "Вагиф оглы"],
        &[],
    );
    check("Zhanbulatova Saniya", ["Zhanbulatova", "Saniya", "-"], &[]);
    check("Гончаренко Олег", ["Гончаренко", "Олег", "-"], &[]);
}

#[test]
fn another_order_is_noted_and_two_given_names_are_asked_about() {
    check(
        "Шынар Ерғалиева",
        ["Ерғалиева", "Шынар", "-"],
        &["name_order_differs"],
    );
    check(
        "Ирина Степанова-Ахметова",
        ["Степанова-Ахметова", "Ирина", "-"],
        &["name_order_differs"],
    );
    check(
        "Ирина Юрьевна Панова",
        ["Панова", "Ирина", "Юрьевна"],
        &["name_order_differs"],
    );
    check(
        "Ғалым Төлеген",
        ["Ғалым", "Төлеген", "-"],
        &["name_order_uncertain"],
    );
}

#[test]
fn capitals_mark_the_surname_of_guests() {
    let given = Some(NameOrder::GivenFirst);
    check_in(
        "María José GARCÍA LOZANO",
        given,
        ["GARCÍA LOZANO", "María José", "-"],
        &[],
    );
    check_in(
        "Dr. Jürgen MÜHLBACHER",
        given,
        ["MÜHLBACHER", "Jürgen", "-"],
        &[],
    );
    check_in(
        "SEO Minji",
        given,
        ["SEO", "Minji", "-"],
        &["name_order_differs"],
    );
    check_in("Aybek Toktogulov", given, ["Toktogulov", "Aybek", "-"], &[]);
    check_in(
        "Bat-Erdene",
        given,
        ["-", "Bat-Erdene", "-"],
        &["name_single"],
    );
}

#[test]
fn initials_and_capitals_are_told() {
    check(
        "Смагулова Н.Н.",
        ["Смагулова", "Н.", "Н."],
        &["name_initials_only"],
    );
    check(
        "Н. Смагулова",
        ["Смагулова", "Н.", "-"],
        &["name_initials_only"],
    );
    check(
        "ЖУМАБАЕВА АРАЙЛЫМ ДАУРЕНОВНА",
        ["ЖУМАБАЕВА", "АРАЙЛЫМ", "ДАУРЕНОВНА"],
        &["name_all_caps"],
    );
    check("", ["-", "-", "-"], &["name_missing"]);
}
