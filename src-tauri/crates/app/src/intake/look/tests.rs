use super::*;

#[track_caller]
fn check(text: &str, field: Field, expected: &str) {
    assert_eq!(masked(text, field), expected, "{text}");
}

#[test]
fn the_middle_of_an_iin_is_hidden() {
    check("880712300417", Field::Iin, "880712•••417");
    check("88071230041", Field::Iin, "88071•••041");
    check("880712 300417", Field::Iin, "880712 •••417");
}

#[test]
fn of_a_phone_the_beginning_and_the_end_are_seen() {
    check("+7 701 000 01 15", Field::Phone, "+7 701 ••• •• 15");
    check(
        "87010000115, 87010000116",
        Field::Phone,
        "8701•••••15, 8701•••••16",
    );
}

#[test]
fn a_number_is_hidden_in_whatever_column_it_stands() {
    check(
        "Ким Лев 880712300417",
        Field::FullName,
        "Ким Лев 880712•••417",
    );
}

#[test]
fn days_and_short_numbers_stay() {
    check("2094-03-12", Field::BirthDate, "2094-03-12");
    check("12.03.2094", Field::Note, "12.03.2094");
    check("24", Field::Number, "24");
}
