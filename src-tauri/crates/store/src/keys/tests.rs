use domain::{OperatorId, RegisterId};

use super::{KeyCost, Purpose, RecoveryCode, RegisterKey, Wrap, WrapKind};
use crate::seal::Noise;

fn register(byte: u8) -> RegisterId {
    RegisterId::from_bytes([byte; 16])
}

fn seat(byte: u8) -> WrapKind {
    WrapKind::Seat(OperatorId::from_bytes([byte; 16]))
}

fn wrapped(secret: &[u8]) -> (RegisterKey, Wrap) {
    let mut noise = Noise::new();
    let key = RegisterKey::random(&mut noise).expect("the system gives randomness");
    let wrap = Wrap::make(
        seat(5),
        register(1),
        &key,
        secret,
        KeyCost::for_tests(),
        &mut noise,
    )
    .expect("wrapping works");
    (key, wrap)
}

#[test]
fn the_right_secret_gives_the_key_and_a_wrong_one_nothing() {
    let (key, wrap) = wrapped("құпиясөз".as_bytes());
    let opened = wrap
        .open(seat(5), register(1), "құпиясөз".as_bytes())
        .expect("deriving works");
    assert_eq!(opened.map(|k| *k.bytes()), Some(*key.bytes()));
    assert!(
        wrap.open(seat(5), register(1), b"guess")
            .expect("deriving works")
            .is_none()
    );
    assert!(
        wrap.open(seat(5), register(2), "құпиясөз".as_bytes())
            .expect("deriving works")
            .is_none(),
        "a wrap belongs to one register"
    );
    assert!(
        wrap.open(seat(6), register(1), "құпиясөз".as_bytes())
            .expect("deriving works")
            .is_none(),
        "a wrap belongs to one seat"
    );
}

#[test]
fn each_purpose_has_a_key_of_its_own() {
    let (key, _) = wrapped(b"x");
    let keys = [
        Purpose::Journal,
        Purpose::View,
        Purpose::Columns,
        Purpose::Files,
    ]
    .map(|p| *key.sub(p).bytes());
    for (index, one) in keys.iter().enumerate() {
        assert!(
            !keys[index + 1..].contains(one),
            "purposes never share a key"
        );
        assert_ne!(one, key.bytes());
    }
}

#[track_caller]
fn check_code(change: impl Fn(&str) -> String, same: bool) {
    let code = RecoveryCode::random(&mut Noise::new()).expect("the system gives randomness");
    let read = RecoveryCode::parse(&change(&code.text()));
    assert_eq!(
        read.as_ref() == Some(&code),
        same,
        "{}",
        change(&code.text())
    );
}

#[test]
fn a_code_is_read_however_it_was_typed() {
    check_code(str::to_owned, true);
    check_code(str::to_lowercase, true);
    check_code(|t| t.replace(' ', ""), true);
    check_code(|t| t.replace(' ', "-"), true);
    check_code(|t| t.replace(' ', " – "), true);
    check_code(|t| t.replace('0', "O"), true);
    check_code(|t| t.replace('0', "о"), true);
    check_code(|t| t.replace('1', "l"), true);
    check_code(|t| t.replace('1', "i"), true);
    check_code(|t| format!("  {t}\n"), true);
    check_code(|t| t[1..].to_owned(), false);
    check_code(|t| format!("{t}0"), false);
    check_code(|t| t.replacen(&t[0..1], "U", 1), false);
}

#[test]
fn nearly_every_single_slip_in_a_code_is_noticed() {
    let code = RecoveryCode::random(&mut Noise::new()).expect("the system gives randomness");
    let text: Vec<char> = code.text().chars().collect();
    let (mut tried, mut missed) = (0, 0);
    for place in (0..text.len()).filter(|p| text[*p] != ' ') {
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
            .chars()
            .filter(|c| *c != text[place])
        {
            let mut slip = text.clone();
            slip[place] = other;
            tried += 1;
            missed +=
                usize::from(RecoveryCode::parse(&slip.into_iter().collect::<String>()).is_some());
        }
    }
    assert!(
        missed * 100 < tried,
        "10 check bits miss one slip in a thousand: {missed} of {tried}"
    );
}

#[test]
fn debug_never_shows_a_secret() {
    let (key, _) = wrapped(b"x");
    let code = RecoveryCode::random(&mut Noise::new()).expect("the system gives randomness");
    assert_eq!(format!("{key:?} {code:?}"), "RegisterKey RecoveryCode");
}
