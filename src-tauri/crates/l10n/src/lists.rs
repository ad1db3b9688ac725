//! Lists in a sentence: «а және б».

use std::sync::OnceLock;

use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;

use crate::language::Language;

/// Joins words as a sentence does: `a және b`, `a и b`, `a and b`; `a, b, c`
/// in Kazakh, `a, b и c`, `a, b and c`.
pub fn list<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    static FORMATTERS: [OnceLock<ListFormatter>; 3] = [const { OnceLock::new() }; 3];
    let formatter = FORMATTERS[language.index()].get_or_init(|| {
        ListFormatter::try_new_and(language.locale().into(), ListFormatterOptions::default())
            .expect("the data of our three languages is compiled in")
    });
    formatter.format_to_string(items.iter().map(AsRef::as_ref))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(items: &[&str], kk: &str, ru: &str, en: &str) {
        assert_eq!(
            Language::ALL.map(|l| list(l, items)),
            [kk, ru, en],
            "{items:?}"
        );
    }

    #[test]
    fn words_are_joined_as_in_a_sentence() {
        check(&[], "", "", "");
        check(&["a"], "a", "a", "a");
        check(&["a", "b"], "a және b", "a и b", "a and b");
        check(&["a", "b", "c"], "a, b, c", "a, b и c", "a, b and c");
        check(
            &["a", "b", "c", "d"],
            "a, b, c, d",
            "a, b, c и d",
            "a, b, c and d",
        );
    }
}
