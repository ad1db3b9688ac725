//! The letters of the search key, as data.
//!
//! Sources: `tests/fixtures/reference/translit_kk.csv`, column `search_fold`, for the 42
//! letters of Kazakh Cyrillic (a test compares the two row by row); the usual alphabets
//! for the letters of neighbouring languages; the practice of passports for the Latin pairs.

/// Cyrillic letter, in lower case, and what stands for it in the key.
pub(super) const CYRILLIC: &[(char, &str)] = &[
    ('а', "a"),
    ('ә', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('ғ', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ё', "e"),
    ('ж', "j"),
    ('з', "z"),
    ('и', "i"),
    ('й', "i"),
    ('к', "k"),
    ('қ', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('ң', "n"),
    ('о', "o"),
    ('ө', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ұ', "u"),
    ('ү', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('һ', "h"),
    ('ц', "ts"),
    ('ч', "sh"),
    ('ш', "sh"),
    ('щ', "sh"),
    ('ъ', ""),
    ('ы', "i"),
    ('і', "i"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "iu"),
    ('я', "ia"),
    // Neighbours: Ukrainian, Belarusian, Uzbek, Tajik, Uyghur, Tatar, Bashkir, Serbian.
    ('ї', "i"),
    ('є', "e"),
    ('ґ', "g"),
    ('ў', "u"),
    ('ҳ', "h"),
    ('ҷ', "j"),
    ('ӣ', "i"),
    ('ӯ', "u"),
    ('җ', "j"),
    ('ҡ', "k"),
    ('ҥ', "n"),
    ('ҙ', "z"),
    ('ҫ', "s"),
    ('ј', "i"),
];

/// Several Latin letters that stand for one sound; the longest that fits is taken first.
pub(super) const LATIN_GROUPS: &[(&str, &str)] = &[
    ("shch", "sh"),
    ("dzh", "j"),
    ("zh", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("ch", "sh"),
    ("sh", "sh"),
];

/// Latin letters whose place in the key is not the letter without its marks.
///
/// `ý` is У in the Latin of 2018; `ı` and `i` change places between 2018 and 2021, so both
/// are one letter here. A letter that is not listed loses its marks and stands for itself.
pub(super) const LATIN: &[(char, &str)] = &[
    ('ý', "u"),
    ('ş', "sh"),
    ('ç', "sh"),
    ('š', "sh"),
    ('č', "sh"),
    ('ž', "j"),
    ('ı', "i"),
    ('ŋ', "n"),
    ('ə', "a"),
    ('ɵ', "o"),
    ('ø', "o"),
    ('æ', "ae"),
    ('ß', "s"),
    ('ł', "l"),
    ('đ', "d"),
    ('q', "k"),
    ('c', "k"),
    ('w', "u"),
    ('y', "i"),
    ('x', "ks"),
];

/// Letters that look alike: Latin, Cyrillic, in both cases where both look alike.
///
/// The script that most letters of a word belong to decides which one was meant.
pub(super) const LOOK_ALIKES: &[(char, char)] = &[
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'һ'),
    ('i', 'і'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('Ə', 'Ә'),
    ('ə', 'ә'),
    ('Ɵ', 'Ө'),
    ('ɵ', 'ө'),
];

/// Endings of a patronymic in the key, with the sex they tell; longest first.
///
/// They stand for ұлы, қызы, ович, евич, овна, евна, ич, инична and their Latin forms, as
/// the fold writes them. `ei…` and `iev…` are what the fold leaves of Сергейұлы and Алиевна.
pub(super) const PATRONYMIC_ENDINGS: &[(&str, PatronymicSex)] = &[
    ("inishna", PatronymicSex::Female),
    ("eikizi", PatronymicSex::Female),
    ("ievish", PatronymicSex::Male),
    ("ikizi", PatronymicSex::Female),
    ("evish", PatronymicSex::Male),
    ("ovish", PatronymicSex::Male),
    ("ievna", PatronymicSex::Female),
    ("eiuli", PatronymicSex::Male),
    ("kizi", PatronymicSex::Female),
    ("evna", PatronymicSex::Female),
    ("ovna", PatronymicSex::Female),
    ("euli", PatronymicSex::Male),
    ("uli", PatronymicSex::Male),
];

/// Whose patronymic it is: a son's and a daughter's are never taken for one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PatronymicSex {
    Male,
    Female,
}
