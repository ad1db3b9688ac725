use super::*;

#[track_caller]
fn check(value: f64, kk: &str, ru: &str, en: &str) {
    let found = Language::ALL.map(|l| number(l, value));
    assert_eq!(found, [kk, ru, en], "{value}");
}

#[track_caller]
fn check_money(value: f64, kk: &str, ru: &str, en: &str) {
    let found = Language::ALL.map(|l| money(l, value));
    assert_eq!(found, [kk, ru, en], "{value} tenge");
}

#[track_caller]
fn check_styled(value: f64, style: NumberStyle, kk: &str) {
    assert_eq!(
        number_styled(Language::Kk, value, style),
        kk,
        "{value} as {style:?}"
    );
}

#[test]
fn thousands_are_grouped_by_the_language() {
    check(0.0, "0", "0", "0");
    check(999.0, "999", "999", "999");
    check(1234.0, "1\u{a0}234", "1\u{a0}234", "1,234");
    check(
        -1_234_567.5,
        "-1\u{a0}234\u{a0}567,5",
        "-1\u{a0}234\u{a0}567,5",
        "-1,234,567.5",
    );
}

#[test]
fn halves_round_away_from_zero() {
    check(0.0005, "0,001", "0,001", "0.001");
    check(-0.0005, "-0,001", "-0,001", "-0.001");
    check(-0.0004, "0", "0", "0");
}

#[test]
fn money_always_wears_the_sign_of_the_tenge() {
    check_money(
        6_200_000_000.0,
        "6\u{a0}200\u{a0}000\u{a0}000\u{a0}₸",
        "6\u{a0}200\u{a0}000\u{a0}000\u{a0}₸",
        "₸6,200,000,000",
    );
    check_money(
        1500.5,
        "1\u{a0}500,50\u{a0}₸",
        "1\u{a0}500,50\u{a0}₸",
        "₸1,500.50",
    );
    check_money(-5.0, "-5\u{a0}₸", "-5\u{a0}₸", "-₸5");
}

#[test]
fn styles_change_digits_and_groups() {
    let ungrouped = NumberStyle {
        ungrouped: true,
        ..NumberStyle::default()
    };
    check_styled(2022.0, ungrouped, "2022");
    let two = NumberStyle {
        min_fraction: Some(2),
        ..NumberStyle::default()
    };
    check_styled(1.5, two, "1,50");
    let none = NumberStyle {
        max_fraction: Some(0),
        ..NumberStyle::default()
    };
    check_styled(1.5, none, "2");
}

#[test]
fn shares_are_written_in_whole_per_cents() {
    assert_eq!(
        Language::ALL.map(|l| percent(l, 0.505)),
        ["51%", "51\u{a0}%", "51%"]
    );
}

#[test]
fn what_is_no_number_is_a_dash() {
    check(f64::NAN, "–", "–", "–");
    check(f64::INFINITY, "–", "–", "–");
}
