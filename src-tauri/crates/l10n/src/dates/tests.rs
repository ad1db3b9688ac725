use chrono::Days;
use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{YMD, YMDE};

use super::*;

#[track_caller]
fn check(language: Language, style: DateStyle, expected: &str) {
    let date = NaiveDate::from_ymd_opt(2022, 8, 19).expect("a real day");
    assert_eq!(day(language, date, style), expected, "19 August 2022");
}

#[track_caller]
fn check_instant(ms: i64, expected: &str) {
    assert_eq!(
        instant(Language::Kk, ms, DateStyle::DateTime),
        expected,
        "the clock of Kazakhstan"
    );
}

#[test]
fn kazakh_puts_the_year_first() {
    check(Language::Kk, DateStyle::Numeric, "19.08.2022");
    check(Language::Kk, DateStyle::Long, "2022\u{202f}ж. 19 тамыз");
    check(
        Language::Kk,
        DateStyle::Full,
        "2022\u{202f}ж. 19 тамыз, жұма",
    );
    check(Language::Kk, DateStyle::Document, "2022 жылғы 19 тамыз");
    check(Language::Kk, DateStyle::Month, "2022\u{202f}ж. тамыз");
    check(Language::Kk, DateStyle::DayMonth, "19 тамыз");
    check(Language::Kk, DateStyle::Weekday, "жұма");
}

#[test]
fn russian_declines_the_month_in_a_date_only() {
    check(Language::Ru, DateStyle::Numeric, "19.08.2022");
    check(Language::Ru, DateStyle::Long, "19 августа 2022\u{202f}г.");
    check(
        Language::Ru,
        DateStyle::Full,
        "пятница, 19 августа 2022\u{202f}г.",
    );
    check(Language::Ru, DateStyle::Document, "19 августа 2022 года");
    check(Language::Ru, DateStyle::Month, "август 2022\u{202f}г.");
}

#[test]
fn english_cannot_be_misread() {
    check(Language::En, DateStyle::Numeric, "19 Aug 2022");
    check(Language::En, DateStyle::Long, "19 August 2022");
    check(Language::En, DateStyle::Full, "Friday, 19 August 2022");
    check(Language::En, DateStyle::Year, "2022");
}

#[test]
fn clocks_moved_to_five_hours_in_2024() {
    check_instant(1_709_229_599_999, "29.02.2024, 23:59"); // 17:59:59.999 UTC, six hours ahead
    check_instant(1_709_229_600_000, "29.02.2024, 23:00"); // midnight came twice
    check_instant(1_795_478_400_000, "24.11.2026, 05:00");
}

#[test]
fn a_number_beyond_the_calendar_is_shown_as_it_is() {
    check_instant(i64::MAX, "9223372036854775807");
}

#[test]
fn long_and_full_dates_are_those_of_icu() {
    for language in Language::ALL {
        let prefs = language.locale().into();
        let long: FixedCalendarDateTimeFormatter<Gregorian, YMD> =
            FixedCalendarDateTimeFormatter::try_new(prefs, YMD::long()).expect("compiled data");
        let prefs = language.locale().into();
        let full: FixedCalendarDateTimeFormatter<Gregorian, YMDE> =
            FixedCalendarDateTimeFormatter::try_new(prefs, YMDE::long()).expect("compiled data");
        let start = NaiveDate::from_ymd_opt(2022, 1, 1).expect("a real day");
        for offset in 0..800 {
            let date = start
                .checked_add_days(Days::new(offset))
                .expect("within the calendar");
            let same =
                Date::try_new_gregorian(date.year(), date.month0() as u8 + 1, date.day() as u8)
                    .expect("the same day");
            assert_eq!(
                day(language, date, DateStyle::Long),
                long.format(&same).to_string()
            );
            assert_eq!(
                day(language, date, DateStyle::Full),
                full.format(&same).to_string()
            );
        }
    }
}
