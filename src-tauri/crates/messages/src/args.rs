//! What the generated functions take for numbers and dates.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::Arg;

/// A number as an argument of a sentence; made from any of Rust's numbers.
///
/// Whole numbers above 2⁵³ lose their last digits: no count of ours comes
/// near it.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Number(pub f64);

macro_rules! number_from {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Number {
            fn from(value: $kind) -> Self {
                Self(value as f64)
            }
        }
    )*};
}
number_from!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize, f32, f64);

impl From<Number> for Arg {
    fn from(number: Number) -> Self {
        Self::Number(number.0)
    }
}

/// A day or a moment as an argument of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A calendar day, the same wherever it is read.
    Day {
        /// Year of the common era.
        year: i32,
        /// Month from 1 to 12.
        month: u8,
        /// Day of the month from 1.
        day: u8,
    },
    /// A moment: milliseconds since 1970 in UTC.
    Instant(i64),
}

/// A name in each language as an argument of a sentence; where there is none in a language,
/// whoever makes it says another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Titles {
    /// For readers of Kazakh.
    pub kk: String,
    /// For readers of Russian.
    pub ru: String,
    /// For readers of English.
    pub en: String,
}

impl Titles {
    /// The name for readers of a language (`kk`, `ru`, `en`).
    pub fn in_language(&self, language: &str) -> &str {
        match language {
            "kk" => &self.kk,
            "ru" => &self.ru,
            _ => &self.en,
        }
    }
}

impl From<Titles> for Arg {
    fn from(titles: Titles) -> Self {
        Self::Titles(titles)
    }
}

impl From<NaiveDate> for When {
    fn from(date: NaiveDate) -> Self {
        let small = |n: u32| u8::try_from(n).expect("months and days of a date are below 32");
        Self::Day {
            year: date.year(),
            month: small(date.month()),
            day: small(date.day()),
        }
    }
}

impl From<When> for Arg {
    fn from(when: When) -> Self {
        match when {
            When::Day { year, month, day } => Self::Date { year, month, day },
            When::Instant(ms) => Self::Instant(ms),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(arg: impl Into<Arg>, json: &str) {
        let text = serde_json::to_string(&arg.into()).expect("an argument is plain data");
        assert_eq!(text, json, "the shape that the window reads");
    }

    #[test]
    fn arguments_cross_as_tagged_values() {
        let day = NaiveDate::from_ymd_opt(2022, 8, 19).expect("a real day");
        check(Number::from(5_u64), r#"{"type":"number","value":5.0}"#);
        check(
            When::from(day),
            r#"{"type":"date","value":{"year":2022,"month":8,"day":19}}"#,
        );
        check(When::Instant(-1), r#"{"type":"instant","value":-1}"#);
        let titles = Titles {
            kk: "Сенбілік".to_owned(),
            ru: "Субботник".to_owned(),
            en: "Clean-up".to_owned(),
        };
        check(
            titles,
            r#"{"type":"titles","value":{"kk":"Сенбілік","ru":"Субботник","en":"Clean-up"}}"#,
        );
        check(
            Arg::Text("Асан".to_owned()),
            r#"{"type":"text","value":"Асан"}"#,
        );
    }
}
