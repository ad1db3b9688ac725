//! Names of months and weekdays as ICU4X has them.

use std::sync::OnceLock;

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use writeable::TryWriteable;

use crate::language::Language;

/// The names of one language.
#[derive(Debug)]
pub(crate) struct Names {
    /// Months as they stand in a date: «19 августа».
    pub months: [String; 12],
    /// Months alone: «август 2022 г.».
    pub months_alone: [String; 12],
    /// Short months as they stand in a date.
    pub months_short: [String; 12],
    /// Weekdays from Monday.
    pub weekdays: [String; 7],
}

/// Returns the names of a language; they are read once.
pub(crate) fn names(language: Language) -> &'static Names {
    static NAMES: [OnceLock<Names>; 3] = [const { OnceLock::new() }; 3];
    NAMES[language.index()].get_or_init(|| Names {
        months: std::array::from_fn(|i| name(language, "MMMM", 2024, month_of(i), 1)),
        months_alone: std::array::from_fn(|i| name(language, "LLLL", 2024, month_of(i), 1)),
        months_short: std::array::from_fn(|i| name(language, "MMM", 2024, month_of(i), 1)),
        weekdays: std::array::from_fn(|i| name(language, "EEEE", 2024, 1, month_of(i))), // 1 January 2024 was a Monday
    })
}

fn month_of(index: usize) -> u8 {
    u8::try_from(index + 1).expect("twelve months and seven days fit in a byte")
}

fn name(language: Language, pattern: &str, year: i32, month: u8, day: u8) -> String {
    let mut names =
        FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(language.locale().into())
            .expect("the data of our three languages is compiled in");
    let pattern = DateTimePattern::try_from_pattern_str(pattern).expect("a pattern of one letter");
    let date = Date::try_new_gregorian(year, month, day).expect("a day of January 2024");
    let formatter = names
        .include_for_pattern(&pattern)
        .expect("names of months and weekdays are compiled in");
    match formatter.format(&date).try_write_to_string() {
        Ok(name) | Err((_, name)) => name.into_owned(),
    }
}
