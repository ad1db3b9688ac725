use super::*;

const CARD: &str = "IDKAZ0000000000851231600004<<<\n8512316F9512313KAZ<<<<<<<<<<<4\nSPECIMEN<<AIGUL<<<<<<<<<<<<<<<";

fn day(year: i32, month: u32, day: u32) -> Day {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

fn today() -> Day {
    day(2026, 12, 4)
}

/// The digit that fits.
fn digit(signs: &str) -> char {
    let fitting = |check: &u8| fits(signs.as_bytes(), *check).is_ok();
    char::from((b'0'..=b'9').find(fitting).expect("one of ten fits"))
}

fn passport_of(names: &str, country: &str, birth: &str, optional: &str) -> String {
    let first = format!("{:<<44}", format!("P<{country}{names}"));
    let number = format!("{:<<9}", "X0000001");
    let number = format!("{number}{}", digit(&number));
    let birth = format!("{birth}{}", digit(birth));
    let valid = format!("311231{}", digit("311231"));
    let optional = format!("{optional:<<14}");
    let optional = format!("{optional}{}", digit(&optional));
    let whole = digit(&format!("{number}{birth}{valid}{optional}"));
    format!("{first}\n{number}{country}{birth}M{valid}{optional}{whole}")
}

#[test]
fn a_card_says_who_its_holder_is() {
    let read = read(CARD, day(2099, 1, 1)).expect("a card");
    assert_eq!(read.surname, "SPECIMEN");
    assert_eq!(read.given, "AIGUL");
    assert_eq!(read.citizenship.expect("known").as_str(), "KZ");
    assert_eq!(read.birth, day(2085, 12, 31));
    assert_eq!(read.sex, Some(Sex::Female));
    assert_eq!(read.iin.expect("it stands there").digits(), "851231600004");
}

#[test]
fn the_reader_may_type_in_one_line_and_in_small_letters() {
    let line = CARD.replace('\n', "").to_lowercase();
    assert_eq!(read(&line, today()), read(CARD, today()));
}

#[test]
fn a_birth_date_lies_in_the_past() {
    let born = |digits: &str| {
        let zone = passport_of("TOROBAEV<<BAKYT", "KGZ", digits, "");
        read(&zone, today()).expect("a passport").birth
    };
    assert_eq!(born("851231"), day(1985, 12, 31));
    assert_eq!(born("261204"), day(2026, 12, 4));
    assert_eq!(born("261205"), day(1926, 12, 5));
}

#[test]
fn a_passport_with_several_names_and_with_one() {
    let zone = passport_of("GARCIA<LOZANO<<MARIA<JOSE", "ESP", "850704", "");
    let read_one = read(&zone, today()).expect("a passport");
    assert_eq!(read_one.surname, "GARCIA LOZANO");
    assert_eq!(read_one.given, "MARIA JOSE");
    assert_eq!(read_one.citizenship.expect("known").as_str(), "ES");
    let zone = passport_of("SUHARYO", "IDN", "820102", "");
    let single = read(&zone, today()).expect("a passport");
    assert_eq!(
        (single.surname.as_str(), single.given.as_str()),
        ("", "SUHARYO")
    );
    let zone = passport_of("SPECIMEN<<AIGUL", "KAZ", "851231", "851231600004");
    let of_here = read(&zone, today()).expect("a passport");
    assert_eq!(
        of_here.iin.expect("it stands there").digits(),
        "851231600004"
    );
}

#[test]
fn one_wrong_sign_in_what_is_checked_is_noticed() {
    let signs: Vec<char> = CARD.chars().filter(|c| *c != '\n').collect();
    let names = 60..90;
    // What no check digit covers: kind, issuer, sex, citizenship and the names.
    let unchecked = |at: usize| at < 5 || at == 37 || (45..48).contains(&at) || names.contains(&at);
    for at in (0..signs.len()).filter(|at| !unchecked(*at)) {
        let mut wrong = signs.clone();
        wrong[at] = if wrong[at] == '8' { '9' } else { '8' };
        let wrong: String = wrong.into_iter().collect();
        assert_eq!(read(&wrong, today()), Err(MrzRefused::Misread), "at {at}");
    }
}

#[test]
fn what_is_no_zone_is_told_apart_from_a_misread_one() {
    for text in ["", "Төрөбаев", "F26A100218M", &CARD[1..], &"<".repeat(90)] {
        assert_eq!(read(text, today()), Err(MrzRefused::NotAZone), "{text}");
    }
}
