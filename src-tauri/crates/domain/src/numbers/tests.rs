use proptest::prelude::*;

use super::{
    Bin, Iin, IinMismatch, NumberField, NumberKind, NumberReason, Verdict,
    check::{Pass, check_digit, values},
    check_number, iin_mismatches, pad_number, unscanned_number,
};
use crate::{BirthDate, Sex, data};

#[track_caller]
fn check(raw: &str, field: NumberField, verdict: Verdict, reason: NumberReason) {
    let found = check_number(raw, field);
    assert_eq!(
        (found.verdict, found.reason),
        (verdict, reason),
        "the verdict on {raw:?}"
    );
}

#[test]
fn every_vector_is_answered_as_computed() {
    let vectors = data::rows(include_str!(
        "../../../../../tests/fixtures/reference/iin_vectors.csv"
    ));
    assert_eq!(vectors.len(), 43, "all vectors are read");
    for row in &vectors {
        let raw = row.get("input");
        let field = match row.get("field") {
            "iin" => NumberField::Iin,
            "bin" => NumberField::Bin,
            _ => NumberField::Unknown,
        };
        let found = check_number(raw, field);
        let verdict = match found.verdict {
            Verdict::Valid => "valid",
            Verdict::Warn => "warn",
            Verdict::Invalid => "invalid",
        };
        let sex = match found.sex {
            Some(Sex::Male) => "m",
            Some(Sex::Female) => "f",
            None => "",
        };
        let birth = found
            .birth_date
            .map(|day| day.to_string())
            .unwrap_or_default();
        assert_eq!(
            verdict,
            row.get("verdict"),
            "verdict on {raw:?}: {}",
            row.get("why")
        );
        assert_eq!(
            found.normalised.unwrap_or_default(),
            row.get("normalised"),
            "digits of {raw:?}"
        );
        assert_eq!(birth, row.get("birth_date"), "birth date in {raw:?}");
        assert_eq!(sex, row.get("sex"), "sex in {raw:?}");
        let pass = match row.get("pass") {
            "1" => Pass::First,
            "2" => Pass::Second,
            _ => continue,
        };
        let digits: String = check_digits(raw);
        assert_eq!(
            check_digit(&values(&digits)).map(|(_, pass)| pass),
            Some(pass),
            "pass of {raw:?}"
        );
    }
}

fn check_digits(raw: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    raw.nfkc().filter(char::is_ascii_digit).collect()
}

#[test]
fn what_surrounds_a_number_does_not_matter() {
    for raw in [
        "850101500008",
        " 850101500008 ",
        "850101\u{a0}500008",
        "850101-500008",
        "'850101500008",
        "ИИН 850101500008",
        "иин: 850101500008",
        "ЖСН № 850101500008",
        "IIN 850101500008",
        "850101500008\u{200b}",
        "850101500008.0",
        "８５０１０１５００００８",
    ] {
        check(raw, NumberField::Iin, Verdict::Valid, NumberReason::Fine);
    }
}

#[test]
fn a_number_in_the_wrong_field_is_recognised() {
    check(
        "851240000005",
        NumberField::Iin,
        Verdict::Invalid,
        NumberReason::BinInIinField,
    );
    check(
        "850101500008",
        NumberField::Bin,
        Verdict::Invalid,
        NumberReason::IinInBinField,
    );
    check(
        "851240000005",
        NumberField::Unknown,
        Verdict::Valid,
        NumberReason::Fine,
    );
    let found = check_number("851240000005", NumberField::Iin);
    assert_eq!(
        found.kind,
        Some(NumberKind::Bin),
        "the offer to move it needs to know whose it is"
    );
}

#[test]
fn the_reason_says_what_to_look_at() {
    check("", NumberField::Iin, Verdict::Invalid, NumberReason::Empty);
    check(
        "9,01125E+11",
        NumberField::Iin,
        Verdict::Invalid,
        NumberReason::Scientific,
    );
    check(
        "8О0121564807",
        NumberField::Iin,
        Verdict::Invalid,
        NumberReason::Character,
    );
    check(
        "97125519482",
        NumberField::Iin,
        Verdict::Invalid,
        NumberReason::Length { digits: 11 },
    );
    check(
        "111111111111",
        NumberField::Iin,
        Verdict::Invalid,
        NumberReason::Placeholder,
    );
    check(
        "000000000000",
        NumberField::Iin,
        Verdict::Invalid,
        NumberReason::Placeholder,
    );
    check(
        "880722528209",
        NumberField::Iin,
        Verdict::Invalid,
        NumberReason::CheckDigit,
    );
    check(
        "850001500004",
        NumberField::Iin,
        Verdict::Warn,
        NumberReason::DateImpossible,
    );
    check(
        "850101900003",
        NumberField::Iin,
        Verdict::Warn,
        NumberReason::CenturyUnknown,
    );
}

#[test]
fn what_the_digits_say_otherwise_is_told() {
    let iin = Iin::parse("850101500008").expect("a valid vector");
    let told = |born: &str, sex| iin_mismatches(&iin, BirthDate::parse_iso(born).as_ref(), sex);
    assert_eq!(told("2085-01-01", Some(Sex::Male)), []);
    assert_eq!(told("2085-01", None), []);
    assert_eq!(told("2085", None), []);
    assert_eq!(told("", None), []);
    assert_eq!(told("2085-01-02", None), [IinMismatch::Birth]);
    assert_eq!(told("2085-02", None), [IinMismatch::Birth]);
    assert_eq!(
        told("2086", Some(Sex::Female)),
        [IinMismatch::Birth, IinMismatch::Sex]
    );
    let odd = Iin::parse("850001500004").expect("a vector to ask about");
    assert_eq!(
        iin_mismatches(
            &odd,
            BirthDate::parse_iso("2085").as_ref(),
            Some(Sex::Female)
        ),
        []
    );
}

#[test]
fn lost_zeros_are_offered_back_only_when_the_number_fits() {
    let padded = |raw| pad_number(raw, NumberField::Iin).and_then(|found| found.normalised);
    assert_eq!(padded("51103112598").as_deref(), Some("051103112598"));
    assert_eq!(padded("1024223908").as_deref(), Some("001024223908"));
    assert_eq!(padded("97125519482"), None, "the check digit does not fit");
    assert_eq!(padded("850101500008"), None, "nothing is missing");
    assert_eq!(padded("00008"), None, "too much is missing");
}

#[test]
fn a_scan_through_the_kazakh_layout_is_read_back() {
    let read = |raw| unscanned_number(raw, NumberField::Iin).and_then(|found| found.normalised);
    assert_eq!(read("үғқ\"қ\"ғққққү").as_deref(), Some("850101500008"));
    assert_eq!(read("үғқ\"қ\"ғқққққ"), None, "the check digit does not fit");
    assert_eq!(read("сәлем"), None, "a word is no number");
}

#[test]
fn the_digits_stay_out_of_logs() {
    let iin = Iin::parse("850101500008").expect("a valid vector");
    assert_eq!(format!("{iin:?}"), "Iin(…)");
    assert_eq!(iin.tail(), "0008");
    let verdict = format!("{:?}", check_number("850101500008", NumberField::Iin));
    assert!(!verdict.contains("8501"), "{verdict}");
}

#[test]
fn a_number_takes_few_bytes_and_keeps_its_zeros() {
    let iin = Iin::parse("010308400002").expect("a valid vector");
    let bytes = postcard::to_stdvec(&iin).expect("an IIN can be written");
    assert!(bytes.len() <= 6, "{} bytes", bytes.len());
    assert_eq!(
        postcard::from_bytes::<Iin>(&bytes).expect("what was written"),
        iin
    );
    assert_eq!(iin.digits(), "010308400002");
    let json = serde_json::to_string(&iin).expect("an IIN can be written");
    assert_eq!(json, format!("\"{}\"", iin.digits()), "zeros stay in front");
    assert_eq!(serde_json::from_str::<Iin>(&json).ok(), Some(iin));
    let wrong = postcard::to_stdvec(&850_101_500_009_u64).expect("a number can be written");
    assert!(
        postcard::from_bytes::<Iin>(&wrong).is_err(),
        "a wrong check digit is not read"
    );
    assert!(
        postcard::from_bytes::<Bin>(&bytes).is_err(),
        "an IIN is not read as a BIN"
    );
}

proptest! {
    #[test]
    fn nothing_typed_makes_the_check_fail(raw: String) {
        for field in [NumberField::Iin, NumberField::Bin, NumberField::Unknown] {
            let found = check_number(&raw, field);
            prop_assert_eq!(found.normalised.is_some(), found.verdict != Verdict::Invalid);
            let _ = (pad_number(&raw, field), unscanned_number(&raw, field));
        }
    }

    #[test]
    fn what_may_be_read_back_is_what_may_be_typed(number in 0_u64..1_000_000_000_000) {
        let typed = Iin::parse(&format!("{number:012}")).ok();
        prop_assert_eq!(Iin::try_from(number).ok(), typed);
        let typed = Bin::parse(&format!("{number:012}")).ok();
        prop_assert_eq!(Bin::try_from(number).ok(), typed);
    }

    #[test]
    fn reading_gives_back_what_is_shown(body in "8[0-9](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[56][0-9]{4}") {
        let digits = values(&format!("{body}0"));
        if let Some((digit, _)) = check_digit(&digits) {
            let shown = format!("{body}{digit}");
            let iin = Iin::parse(&shown).expect("the check digit was computed");
            prop_assert_eq!(iin.digits(), shown);
            prop_assert!(iin.birth().is_some() && iin.sex().is_some());
        }
    }
}
