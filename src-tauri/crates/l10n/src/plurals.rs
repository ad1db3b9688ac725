//! Plural forms: which arm of a selector a number takes.

use std::sync::OnceLock;

use fixed_decimal::Decimal;
use icu::plurals::{PluralCategory, PluralRules};

use crate::language::Language;

/// The form of a word beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// Russian 1, 21, 31; Kazakh and English exactly 1.
    One,
    /// Russian 2–4, 22–24.
    Few,
    /// Russian 0, 5–20, 25–30.
    Many,
    /// Everything else; in Russian, fractions.
    Other,
}

impl Plural {
    /// Returns the key of the arm in Fluent.
    pub fn key(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// Returns the plural form that a number asks for.
pub fn plural(language: Language, value: f64) -> Plural {
    static RULES: [OnceLock<PluralRules>; 3] = [const { OnceLock::new() }; 3];
    let rules = RULES[language.index()].get_or_init(|| {
        PluralRules::try_new_cardinal(language.locale().into())
            .expect("the data of our three languages is compiled in")
    });
    let Ok(decimal) = value.to_string().parse::<Decimal>() else {
        return Plural::Other;
    };
    match rules.category_for(&decimal) {
        PluralCategory::One => Plural::One,
        PluralCategory::Few => Plural::Few,
        PluralCategory::Many => Plural::Many,
        PluralCategory::Zero | PluralCategory::Two | PluralCategory::Other => Plural::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: f64, kk: &str, ru: &str, en: &str) {
        let found = Language::ALL.map(|l| plural(l, value).key());
        assert_eq!(found, [kk, ru, en], "the form beside {value}");
    }

    #[test]
    fn each_language_counts_in_its_own_way() {
        check(0.0, "other", "many", "other");
        check(1.0, "one", "one", "one");
        check(2.0, "other", "few", "other");
        check(5.0, "other", "many", "other");
        check(11.0, "other", "many", "other");
        check(21.0, "other", "one", "other");
        check(112.0, "other", "many", "other");
        check(1.5, "other", "other", "other");
        check(-1.0, "one", "one", "one");
    }
}
