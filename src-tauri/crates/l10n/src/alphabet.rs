//! The order of letters.

use std::cmp::Ordering;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator as IcuCollator, CollatorBorrowed};

use crate::language::Language;

/// Returns the capital letters of the alphabet in order: 42, 33 or 26.
pub fn letters(language: Language) -> &'static str {
    match language {
        Language::Kk => "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ",
        Language::Ru => "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
        Language::En => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    }
}

/// Compares words by the alphabet of a language.
///
/// Kazakh has its order of 42 letters (А Ә Б В Г Ғ …); case and marks decide
/// only between words that are otherwise the same. Names in other scripts
/// follow those in the script of the language.
///
/// Source: CLDR collation as ICU4X has it.
#[derive(Debug)]
pub struct Collator {
    inner: CollatorBorrowed<'static>,
}

impl Collator {
    /// Prepares the alphabet of a language.
    pub fn new(language: Language) -> Self {
        let inner = IcuCollator::try_new(language.locale().into(), CollatorOptions::default())
            .expect("the data of our three languages is compiled in");
        Self { inner }
    }

    /// Compares two words.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.inner.compare(left, right)
    }

    /// Returns bytes that compare as the words do.
    ///
    /// For sorting many words at once; they hold for this build only and are
    /// never stored.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        self.write_sort_key(text, &mut key);
        key
    }

    /// Appends to `key` the bytes of [`Self::sort_key`].
    pub fn write_sort_key(&self, text: &str, key: &mut Vec<u8>) {
        let Ok(()) = self.inner.write_sort_key_to(text, key);
    }
}

#[cfg(test)]
mod tests;
