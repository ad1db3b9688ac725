//! A key under which the spellings of one word of a reference table meet.
//!
//! Only for the closed tables of this crate (regions, directions, countries,
//! months). Finding people is another matter, with its own key, in `search`.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Lower case, Cyrillic and Latin folded to one small Latin set, only letters and digits.
pub(crate) fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for c in text.nfc().flat_map(char::to_lowercase) {
        match fold(c) {
            Some(folded) => key.push_str(folded),
            None => key.extend(
                std::iter::once(c)
                    .nfd()
                    .filter(|c| !is_combining_mark(*c) && c.is_alphanumeric()),
            ),
        }
    }
    key
}

fn fold(c: char) -> Option<&'static str> {
    Some(match c {
        'а' | 'ә' | 'ə' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'й' | 'і' | 'ы' | 'ı' | 'y' => "i",
        'к' | 'қ' | 'q' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' | 'ŋ' => "n",
        'о' | 'ө' | 'ɵ' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ү' | 'ұ' | 'w' | 'ý' => "u",
        'ф' => "f",
        'х' | 'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'щ' | 'ş' => "sh",
        'ъ' | 'ь' => "",
        'ю' => "iu",
        'я' => "ia",
        _ => return None,
    })
}
