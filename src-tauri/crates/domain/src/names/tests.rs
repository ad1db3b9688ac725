use proptest::prelude::*;

use super::{NamePart, NameRefused, PersonName};

#[track_caller]
fn check(raw: &str, expected: Result<&str, NameRefused>) {
    let part = NamePart::parse(raw);
    assert_eq!(
        part.as_ref()
            .map(NamePart::as_str)
            .map_err(|refused| *refused),
        expected,
        "the name in {raw:?}"
    );
}

fn name(surname: &str, given: &str, patronymic: &str) -> PersonName {
    PersonName::parse(surname, given, patronymic).expect("a name")
}

#[test]
fn a_part_is_cleaned_and_keeps_its_case() {
    check("  ҚАЛИЕВ ", Ok("ҚАЛИЕВ"));
    check("Cарсенова", Ok("Сарсенова"));
    check("Қасым-Жомарт", Ok("Қасым-Жомарт"));
    check("O’HARE", Ok("O’HARE"));
    check("Вагиф оглы", Ok("Вагиф оглы"));
    check("?ымбат", Ok("?ымбат"));
    check("Н.", Ok("Н."));
}

#[test]
fn a_part_without_letters_or_too_long_is_refused() {
    check(" \u{200b}", Err(NameRefused::Empty));
    check("12", Err(NameRefused::NoLetters));
    check("—", Err(NameRefused::NoLetters));
    check(&"а".repeat(201), Err(NameRefused::TooLong { chars: 201 }));
    assert!(
        NamePart::parse(&"а".repeat(200)).is_ok(),
        "200 characters fit"
    );
}

#[test]
fn one_part_is_enough_and_none_is_not() {
    assert_eq!(
        PersonName::parse("", "Suharyo", "")
            .map(|name| name.full())
            .as_deref(),
        Ok("Suharyo")
    );
    assert_eq!(PersonName::parse("", " ", ""), Err(NameRefused::Empty));
    assert_eq!(
        PersonName::parse("Ким", "1", ""),
        Err(NameRefused::NoLetters)
    );
}

#[test]
fn a_name_is_shown_as_in_official_lists() {
    let full = name("Сейітқали", "Қайрат", "Ермекұлы");
    assert_eq!(full.full(), "Сейітқали Қайрат Ермекұлы");
    assert_eq!(full.initials(), "Қ.Е. Сейітқали");
    assert_eq!(name("Ким", "Алина", "").initials(), "А. Ким");
    assert_eq!(name("", "Bat-Erdene", "").initials(), "Bat-Erdene");
}

#[test]
fn stored_names_are_checked_when_they_are_read() {
    let empty = postcard::to_stdvec("").expect("a text can be written");
    assert!(
        postcard::from_bytes::<NamePart>(&empty).is_err(),
        "an empty part is not read"
    );
}

proptest! {
    #[test]
    fn what_is_taken_is_taken_again(raw in "\\PC{1,40}") {
        if let Ok(part) = NamePart::parse(&raw) {
            prop_assert_eq!(NamePart::parse(part.as_str()), Ok(part.clone()));
            let bytes = postcard::to_stdvec(&part).expect("a name can be written");
            prop_assert_eq!(postcard::from_bytes::<NamePart>(&bytes), Ok(part));
        }
    }
}
