use domain::codes::DeskLetters;

use super::*;
use crate::testing::key;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn vouched() -> Vouched {
    Vouched {
        name: "Тілеубердиев Динмұхамед Құрманғазыұлы".to_owned(),
        minutes: 62 * 60 + 30,
        from: day("2089-06-01"),
        until: day("2089-08-31"),
    }
}

fn number() -> SerialCode {
    SerialCode::new("2089", DeskLetters::new(10), 42).expect("a number")
}

fn seal() -> CertificateSeal {
    CertificateSeal::sign(number(), &vouched(), &key())
}

#[test]
fn what_was_signed_is_found_again_however_it_is_typed() {
    let text = seal().text();
    assert_eq!(CertificateSeal::parse(&text), Some(seal()));
    let dashed: Vec<String> = text
        .to_lowercase()
        .as_bytes()
        .chunks(5)
        .map(|part| String::from_utf8_lossy(part).into_owned())
        .collect();
    let read = CertificateSeal::parse(&dashed.join("-")).expect("read");
    assert!(read.is_by(&key().verifying_key()));
    assert!(read.has_name("тілеубердиев  динмұхамед ҚҰРМАНҒАЗЫҰЛЫ"));
    assert!(read.has_minutes(3750));
    assert!(read.has_period(day("2089-06-01"), day("2089-08-31")));
    assert_eq!(read.number(), &number());
}

#[test]
fn a_changed_name_hour_or_period_is_seen() {
    let seal = seal();
    assert!(!seal.has_name("Тілеубердиев Динмұхамед"));
    assert!(!seal.has_minutes(3751));
    assert!(!seal.has_period(day("2089-06-01"), day("2089-09-30")));
    assert!(!seal.has_period(day("2089-06-02"), day("2089-08-31")));
}

#[test]
fn nobody_else_can_sign_and_no_part_can_be_exchanged() {
    let other = SigningKey::from_bytes(&[8; 32]);
    assert!(!seal().is_by(&other.verifying_key()));
    assert!(!seal().is_by_key(&[255; 32]));
    let forged = Vouched {
        minutes: 6000,
        ..vouched()
    };
    let forged = CertificateSeal::sign(number(), &forged, &other);
    for part in 0..3 {
        let mut mixed = seal();
        mixed.digests[part] = forged.digests[part];
        let is_same = mixed.digests == seal().digests;
        assert_eq!(mixed.is_by(&key().verifying_key()), is_same);
    }
    let mut renumbered = seal();
    renumbered.number = SerialCode::new("2089", DeskLetters::new(10), 43).expect("a number");
    assert!(!renumbered.is_by(&key().verifying_key()));
}

#[test]
fn every_wrong_character_is_noticed_and_no_text_panics() {
    let text = seal().text();
    for at in 0..text.len() {
        let mut wrong = text.clone().into_bytes();
        wrong[at] = if wrong[at] == b'Z' { b'Y' } else { b'Z' };
        let wrong = String::from_utf8(wrong).expect("ascii");
        assert_eq!(CertificateSeal::parse(&wrong), None, "at {at}");
        assert_eq!(CertificateSeal::parse(&text[..at]), None, "up to {at}");
    }
    for text in ["", "BC1", "Әліппе", "BC1BC1BC1", "https://example.kz"] {
        assert_eq!(CertificateSeal::parse(text), None);
    }
}

#[test]
fn the_code_is_short_enough_for_a_small_square() {
    let text = seal().text();
    assert!(
        text.len() <= 178,
        "fits version 7 at medium strength: {}",
        text.len()
    );
    assert!(
        text.bytes()
            .all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
    );
}
