use proptest::prelude::*;

use super::{Email, EmailRefused, Phone, PhoneRefused, find_phones};

#[track_caller]
fn check(raw: &str, expected: Result<&str, PhoneRefused>) {
    let parsed = Phone::parse(raw);
    assert_eq!(
        parsed
            .as_ref()
            .map(Phone::as_str)
            .map_err(|refused| *refused),
        expected,
        "the number in {raw:?}"
    );
}

#[track_caller]
fn check_shown(raw: &str, shown: &str) {
    assert_eq!(
        Phone::parse(raw).expect("a number").display(),
        shown,
        "how {raw:?} is shown"
    );
}

#[track_caller]
fn check_email(raw: &str, expected: Result<&str, EmailRefused>) {
    let parsed = Email::parse(raw);
    assert_eq!(
        parsed
            .as_ref()
            .map(Email::as_str)
            .map_err(|refused| *refused),
        expected,
        "the address in {raw:?}"
    );
}

#[test]
fn numbers_of_kazakhstan_are_read_in_all_their_forms() {
    for raw in [
        "8 (700) 000-00-01",
        "87000000001",
        "8-700-000-00-01",
        "+7 700 000 00 01",
        "+7(700)0000001",
        "+7\u{a0}700\u{a0}000\u{a0}00\u{a0}01",
        "+7-700-0000001",
        "77000000001",
        "7000000001",
        "(700) 000 0001",
        "700 000 00 01",
        "8(700)00000-01",
        "тел. +7 (700) 000 00-01",
        "007 700 000 00 01",
        "+8 700 000 00 01",
        "8\u{200b}7000000001",
        "８７００００００００１",
    ] {
        check(raw, Ok("+77000000001"));
    }
    check("8 (7172) 00-00-24", Ok("+77172000024"));
}

#[test]
fn numbers_of_other_countries_are_accepted() {
    check("+996 700 00 00 01", Ok("+996700000001"));
    check("+993 60 00 00 07", Ok("+99360000007"));
    check("+374 90 00 00 11", Ok("+37490000011"));
    check("+7 900 000 00 13", Ok("+79000000013"));
    check("0090 500 000 00 15", Ok("+905000000015"));
    check("+49 150 00000018", Ok("+4915000000018"));
    check("+82 10 0000 0019", Ok("+821000000019"));
    check("+34 600 000 022", Ok("+34600000022"));
    check("+1 202 555 0126", Ok("+12025550126"));
    check("8 10 996 700 00 00 01", Ok("+996700000001"));
    check("996700000001", Ok("+996700000001"));
}

#[test]
fn an_extension_stays_with_the_number() {
    check("8 (7172) 00-00-24 доб. 12", Ok("+77172000024;ext=12"));
    check("8 7172 000024, вн. 012", Ok("+77172000024;ext=012"));
    check("8 7172 000024 ішкі 5", Ok("+77172000024;ext=5"));
    check("+1 202 555 0126 x7", Ok("+12025550126;ext=7"));
}

#[test]
fn what_is_no_number_is_refused() {
    check("", Err(PhoneRefused::Empty));
    check("-", Err(PhoneRefused::Empty));
    check("000", Err(PhoneRefused::TooShort { digits: 3 }));
    check("870000004", Err(PhoneRefused::TooShort { digits: 9 }));
    check(
        "8 (700) 000-00-1",
        Err(PhoneRefused::TooShort { digits: 10 }),
    );
    check(
        "+7 700 000 01 2",
        Err(PhoneRefused::TooShort { digits: 10 }),
    );
    check(
        "+7 700 000 01 222",
        Err(PhoneRefused::TooLong { digits: 12 }),
    );
    check("870000000012", Err(PhoneRefused::TooLong { digits: 12 }));
    check("to be confirmed", Err(PhoneRefused::Character));
    check("87000000001 Айнур", Err(PhoneRefused::Character));
    check("0000000000", Err(PhoneRefused::Code));
    check("8 000 000 00 00", Err(PhoneRefused::Code));
    check("+0 000 000 00 00", Err(PhoneRefused::Code));
}

#[test]
fn numbers_are_shown_in_groups() {
    check_shown("87000000115", "+7 700 000 01 15");
    check_shown("8 (7172) 00-00-24", "+7 7172 00 00 24");
    check_shown("8 (727) 000-00-24", "+7 727 000 00 24");
    check_shown("+996700000001", "+996 700 000 001");
    check_shown("+12025550126", "+1 202 555 0126");
    check_shown("+4915000000018", "+49 150 000 000 18");
    check_shown("8 7172 000024 доб. 12", "+7 7172 00 00 24 # 12");
}

#[test]
fn a_cell_may_hold_several_numbers() {
    let found = find_phones("87000000001, 8 700 000 00 02; +7 700 000 00 01; 8 700");
    let phones: Vec<&str> = found.phones.iter().map(Phone::as_str).collect();
    assert_eq!(phones, ["+77000000001", "+77000000002"]);
    assert_eq!(
        found.refused,
        [("8 700".to_owned(), PhoneRefused::TooShort { digits: 4 })]
    );
    assert_eq!(
        find_phones("8 (7172) 00-00-24, вн. 12").phones.len(),
        1,
        "an extension is no number"
    );
}

#[test]
fn addresses_are_taken_in_lower_case() {
    check_email(
        " Zeinolla.Khassenov@Example.org ",
        Ok("zeinolla.khassenov@example.org"),
    );
    check_email("<a@example.kz>", Ok("a@example.kz"));
    check_email("mailto:a@example.kz", Ok("a@example.kz"));
    check_email("аrailym@example.kz", Ok("arailym@example.kz"));
}

#[test]
fn what_is_no_address_is_refused() {
    check_email("", Err(EmailRefused::Empty));
    check_email("diana.khvan(at)example.kz", Err(EmailRefused::Form));
    check_email("levan.kapanadze@example", Err(EmailRefused::Form));
    check_email("x @example.org", Err(EmailRefused::Form));
    check_email("a..b@example.org", Err(EmailRefused::Form));
    check_email("a@b@example.org", Err(EmailRefused::Form));
    check_email("a@example.1", Err(EmailRefused::Form));
}

#[test]
fn contacts_stay_out_of_logs() {
    let phone = Phone::parse("87000000001").expect("a number");
    assert_eq!(format!("{phone:?}"), "Phone(…)");
    let email = Email::parse("a@example.kz").expect("an address");
    assert_eq!(format!("{email:?}"), "Email(…)");
}

proptest! {
    #[test]
    fn nothing_typed_makes_reading_fail(raw: String) {
        let _ = (Phone::parse(&raw), Email::parse(&raw), find_phones(&raw));
    }

    #[test]
    fn reading_gives_back_what_is_shown(digits in "(7[3-9][0-9]{9}|[1-68-9][0-9]{8,13})", extension in "([1-9][0-9]{0,3})?") {
        let ext = if extension.is_empty() { String::new() } else { format!("x{extension}") };
        if let Ok(phone) = Phone::parse(&format!("+{digits} {ext}")) {
            prop_assert_eq!(Phone::parse(&phone.display()), Ok(phone.clone()));
            let bytes = postcard::to_stdvec(&phone).expect("a phone can be written");
            prop_assert_eq!(postcard::from_bytes::<Phone>(&bytes), Ok(phone));
        }
    }
}
