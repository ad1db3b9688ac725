use proptest::prelude::*;

use super::{DateNotes, DateRefused, from_excel_serial, parse_date};
use crate::{BirthDate, Day};

const NONE: DateNotes = DateNotes {
    ambiguous: false,
    two_digit_year: false,
    month_first: false,
    from_serial: false,
    incomplete: false,
};
const AMBIGUOUS: DateNotes = DateNotes {
    ambiguous: true,
    ..NONE
};
const TWO_DIGITS: DateNotes = DateNotes {
    two_digit_year: true,
    ..NONE
};
const MONTH_FIRST: DateNotes = DateNotes {
    month_first: true,
    ..NONE
};
const SERIAL: DateNotes = DateNotes {
    from_serial: true,
    ..NONE
};
const INCOMPLETE: DateNotes = DateNotes {
    incomplete: true,
    ..NONE
};

#[track_caller]
fn check(raw: &str, iso: &str, notes: DateNotes) {
    let parsed = parse_date(raw).unwrap_or_else(|refused| panic!("{raw:?} is a date: {refused}"));
    assert_eq!(parsed.date.iso(), iso, "the date in {raw:?}");
    assert_eq!(parsed.notes, notes, "what is told about {raw:?}");
}

#[track_caller]
fn check_refused(raw: &str, refused: DateRefused) {
    assert_eq!(parse_date(raw), Err(refused), "{raw:?}");
}

#[test]
fn day_month_and_year_in_numbers() {
    for raw in [
        "05.09.2087",
        "5.9.2087",
        " 05.09.2087 г.",
        "05.09.2087г.р.",
        "05 09 2087",
        "05.09.2087 00:00:00",
        "2087-09-05",
        "2087.09.05",
        "2087/9/5",
        "2087-09-05T10:25:00",
        "20870905",
        "05092087",
    ] {
        check(raw, "2087-09-05", NONE);
    }
    check("20/4/2080", "2080-04-20", NONE);
    check("25.2.2083", "2083-02-25", NONE);
    check("29.02.2096", "2096-02-29", NONE);
    check("03.11.1805", "1805-11-03", NONE);
}

#[test]
fn months_by_name_in_three_languages() {
    check("2089 ж. 5 шілде", "2089-07-05", NONE);
    check("5 шілде 2089 ж.", "2089-07-05", NONE);
    check("2089 жылғы 5 шілде", "2089-07-05", NONE);
    check("2089 ж.\u{202f}5 шілде", "2089-07-05", NONE);
    check("2084 ж. 20 наурыз", "2084-03-20", NONE);
    check("2093 ж. 6 сәуір", "2093-04-06", NONE);
    check("2086 ж. 1 ақпан", "2086-02-01", NONE);
    check("19 тамыз 2094", "2094-08-19", NONE);
    check("19 тамыз 2094 жыл", "2094-08-19", NONE);
    check("12 марта 2089 г.", "2089-03-12", NONE);
    check("26 апреля 2089", "2089-04-26", NONE);
    check("12 апреля 2025 г.", "2025-04-12", NONE);
    check("13 May 2088", "2088-05-13", NONE);
    check("16 Mar 2083", "2083-03-16", NONE);
    check("November 24, 2099", "2099-11-24", NONE);
    check("24th of November 2099", "2099-11-24", NONE);
    check("12 МАР 89", "1989-03-12", TWO_DIGITS);
}

#[test]
fn months_in_roman_digits_of_both_scripts() {
    check("1.II.2081", "2081-02-01", NONE);
    check("12/ХІ/2082 г.", "2082-11-12", NONE);
    check("3 VIII 2083", "2083-08-03", NONE);
    check("30.Ⅳ.2084", "2084-04-30", NONE);
    check_refused("1.IIX.2081", DateRefused::Form);
}

#[test]
fn every_kazakh_month_is_known() {
    let months = [
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ];
    for (at, month) in months.iter().enumerate() {
        check(
            &format!("2089 ж. 9 {month}"),
            &format!("2089-{:02}-09", at + 1),
            NONE,
        );
    }
}

#[test]
fn a_date_that_can_be_read_two_ways_is_told() {
    check("6/11/2082", "2082-11-06", AMBIGUOUS);
    check("10/9/2090", "2090-09-10", AMBIGUOUS);
    check("2-1-2082", "2082-01-02", AMBIGUOUS);
    check("7/7/2092", "2092-07-07", NONE);
    check("09.01.2091", "2091-01-09", NONE);
    check("12/25/2084", "2084-12-25", MONTH_FIRST);
    check(
        "05/06/87",
        "1987-06-05",
        DateNotes {
            ambiguous: true,
            ..TWO_DIGITS
        },
    );
}

#[test]
fn a_year_of_two_digits_is_told_and_can_be_moved() {
    check("27/10/87", "1987-10-27", TWO_DIGITS);
    check("21.11.96", "1996-11-21", TWO_DIGITS);
    check("01.02.05", "2005-02-01", TWO_DIGITS);
    let moved = parse_date("27/10/87")
        .expect("a date")
        .in_century(2000)
        .expect("a day");
    assert_eq!(moved.date.iso(), "2087-10-27");
    let whole = parse_date("27.10.1987").expect("a date");
    assert_eq!(whole.in_century(2000), Some(whole), "a whole year stays");
}

#[test]
fn an_ambiguous_date_can_be_swapped() {
    let swapped = parse_date("6/11/2082")
        .expect("a date")
        .swapped()
        .expect("a day");
    assert_eq!(swapped.date.iso(), "2082-06-11");
    assert_eq!(parse_date("25.12.2082").expect("a date").swapped(), None);
}

#[test]
fn day_counts_of_a_spreadsheet_are_read() {
    check("68723", "2088-02-25", SERIAL);
    check("45759", "2025-04-12", SERIAL);
    let day = |serial| from_excel_serial(serial).map(|day| day.to_string());
    assert_eq!(day(1.0).as_deref(), Some("1900-01-01"));
    assert_eq!(day(59.0).as_deref(), Some("1900-02-28"));
    assert_eq!(day(60.0), None, "29 February 1900 never was");
    assert_eq!(day(61.0).as_deref(), Some("1900-03-01"));
    assert_eq!(day(68723.75).as_deref(), Some("2088-02-25"));
    assert_eq!(day(f64::NAN), None);
    assert_eq!(day(-4.0), None);
}

#[test]
fn what_is_known_is_kept_when_the_day_is_not() {
    check("2089 г.р.", "2089", INCOMPLETE);
    check("2089", "2089", INCOMPLETE);
    check("2089 ж.", "2089", INCOMPLETE);
    check("2089 ж.т.", "2089", INCOMPLETE);
    check("09.2087", "2087-09", INCOMPLETE);
    check("2087-09", "2087-09", INCOMPLETE);
    check("шілде 2089", "2089-07", INCOMPLETE);
    check("2089 ж. шілде", "2089-07", INCOMPLETE);
    check_refused("12.04", DateRefused::YearMissing { day: 12, month: 4 });
    check_refused("5 шілде", DateRefused::YearMissing { day: 5, month: 7 });
}

#[test]
fn what_is_no_date_is_refused() {
    check_refused("", DateRefused::Empty);
    check_refused("-", DateRefused::Empty);
    check_refused("00.00.0000", DateRefused::NoSuchDay);
    check_refused("31.02.2087", DateRefused::NoSuchDay);
    check_refused("31.06.2025", DateRefused::NoSuchDay);
    check_refused("29.02.2087", DateRefused::NoSuchDay);
    check_refused("01.01.0001", DateRefused::NoSuchDay);
    check_refused("32.13", DateRefused::NoSuchDay);
    check_refused("15.08, train 7", DateRefused::Form);
    check_refused("TBC", DateRefused::Form);
    check_refused("870905513926", DateRefused::Form);
    check_refused("???", DateRefused::Form);
    check_refused("05.09.2087 23.04.2096", DateRefused::Form);
}

proptest! {
    #[test]
    fn nothing_typed_makes_reading_fail(raw: String) {
        let _ = parse_date(&raw);
    }

    #[test]
    fn every_day_is_read_from_every_way_of_writing_it(count in 657_438_i32..=803_168) {
        use chrono::Datelike;
        let day = Day::from_num_days_from_ce_opt(count).expect("a day from 1801 to 2199");
        let (y, m, d) = (day.year(), day.month(), day.day());
        for written in [
            BirthDate::Day(day).iso(),
            format!("{d:02}.{m:02}.{y}"),
            format!("{d}/{m}/{y}"),
            format!("{y}{m:02}{d:02}"),
            format!("{d:02}{m:02}{y}"),
        ] {
            let parsed = parse_date(&written).map(|parsed| parsed.date);
            prop_assert_eq!(parsed, Ok(BirthDate::Day(day)), "{}", written);
        }
    }

    #[test]
    fn what_iso_writes_is_read_back(year in 1800_i32..2199, month in 1_u8..=12) {
        for date in [BirthDate::Year(year), BirthDate::Month { year, month }] {
            prop_assert_eq!(BirthDate::parse_iso(&date.iso()), Some(date));
            prop_assert_eq!(parse_date(&date.iso()).map(|parsed| parsed.date), Ok(date));
        }
    }
}
