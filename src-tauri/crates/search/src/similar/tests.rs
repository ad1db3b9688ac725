use domain::Volunteer;

use super::*;
use crate::columns::tests::{columns, id, person};

fn day(text: &str) -> Option<BirthDate> {
    BirthDate::parse_iso(text)
}

fn phone(text: &str) -> Phone {
    Phone::parse(text).expect("a phone")
}

fn register() -> Columns {
    let mut first = person(1, "Ахметов", "Ерлан", "Қайратұлы");
    first.birth = day("2089-07-05");
    first.iin = Some(Iin::parse("850101500008").expect("a number of the vectors"));
    let mut second = person(2, "Ахметов", "Ерлан", "");
    second.phones = vec![phone("+7 700 000 01 15")];
    let mut third: Volunteer = person(3, "Ахметов", "Ерлан", "Серікұлы");
    third.birth = day("2089-07-05");
    columns(&[first, second, third])
}

fn draft(surname: &str, given: &str) -> Draft {
    Draft {
        surname: Some(surname.into()),
        given: Some(given.into()),
        ..Draft::default()
    }
}

#[track_caller]
fn check(draft: &Draft, expected: &[(Likeness, u32)]) {
    let expected: Vec<Similar> = expected
        .iter()
        .map(|(why, n)| Similar {
            why: *why,
            id: id(*n),
        })
        .collect();
    assert_eq!(register().similar(draft), expected, "{draft:?}");
}

#[test]
fn a_name_alone_is_no_likeness() {
    check(&draft("Ахметов", "Ерлан"), &[]);
}

#[test]
fn the_same_name_and_birth_date_are_in_any_script_and_order() {
    let mut wanted = draft("Yerlan", "Akhmetov");
    wanted.birth = day("2089-07-05");
    check(
        &wanted,
        &[
            (Likeness::SameNameAndBirth, 1),
            (Likeness::SameNameAndBirth, 3),
        ],
    );
    wanted.patronymic = Some("Кайратович".into());
    check(&wanted, &[(Likeness::SameNameAndBirth, 1)]);
    wanted.birth = day("2089");
    check(&wanted, &[]);
}

#[test]
fn a_phone_in_common_is_a_likeness_of_namesakes_only() {
    let mut wanted = draft("Ахметов", "Ерлан");
    wanted.phones = vec![phone("87000000115")];
    check(&wanted, &[(Likeness::SameNameAndPhone, 2)]);
    wanted.given = Some("Серік".into());
    check(&wanted, &[]);
}

#[test]
fn the_same_national_number_needs_no_name() {
    let wanted = Draft {
        iin: Some(Iin::parse("850101500008").expect("a number of the vectors")),
        ..Draft::default()
    };
    check(&wanted, &[(Likeness::SameIin, 1)]);
}
