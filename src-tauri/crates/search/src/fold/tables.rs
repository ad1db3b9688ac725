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
    // What KZ-1048 becomes when it is read as Windows-1251: қ, ғ, һ. Its ұ becomes ў.
    ('ќ', "k"),
    ('ѓ', "g"),
    ('џ', "h"),
];

/// Several Latin letters that stand for one sound; the longest that fits is taken first.
pub(super) const LATIN_GROUPS: &[(&str, &str)] = &[
    ("shch", "sh"),
    ("schtsch", "sh"),
    ("dsch", "j"),
    ("tsch", "sh"),
    ("sch", "sh"),
    ("dzh", "j"),
    ("zh", "j"),
    ("dj", "j"),
    ("kh", "h"),
    ("gh", "g"),
    // Christina; passports write `khr` where хр was meant.
    ("chr", "kr"),
    ("ch", "sh"),
    ("sh", "sh"),
    ("ph", "f"),
    ("ck", "k"),
    // Бақытжан in a passport: a т before a ж, and no ц.
    ("tzh", "tj"),
    ("tz", "ts"),
];

/// The same at the start of a word only: inside one they may be two sounds.
pub(super) const LATIN_STARTS: &[(&str, &str)] = &[("tch", "sh")];

/// Signs that stand for an apostrophe.
pub(super) const APOSTROPHES: &[char] = &['\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', 'ʹ', '′'];

/// Letters that an apostrophe makes others in the Latin of 2017. With the remaining ones it
/// changes a sound that the key has in common (`a'` is ә), or softens (`Asel'`).
pub(super) const APOSTROPHE_LETTERS: &[(char, char)] = &[
    ('s', 'ş'),
    ('S', 'Ş'),
    ('c', 'ç'),
    ('C', 'Ç'),
    ('y', 'ý'),
    ('Y', 'Ý'),
];

/// Where letters may be read in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Anywhere,
    NotBeforeHOrK,
    WhereShortI,
    LastBehindConsonant,
}

/// Other readings of Latin letters, by the habits of a language: `x` as х (Kazakh and Uzbek
/// chats, Azerbaijan), `w` as в (German, Polish, Turkmen), `c` as дж or a ç without its mark (Turkish)
/// or ц (the scholarly transliteration), `j` as й (the same, and in `Marja` and `Ljubov`), `yo` and `io` as ё, `yo` with and
/// without a ь before it, `th` as т, `ý` as й (Turkmen).
pub(super) const OTHER_READINGS: &[(&str, Place, &str)] = &[
    ("x", Place::Anywhere, "h"),
    ("w", Place::Anywhere, "v"),
    ("c", Place::NotBeforeHOrK, "j"),
    ("c", Place::NotBeforeHOrK, "ts"),
    ("c", Place::NotBeforeHOrK, "ch"),
    ("cht", Place::Anywhere, "kht"),
    ("chs", Place::Anywhere, "ks"),
    ("j", Place::WhereShortI, "y"),
    ("ja", Place::LastBehindConsonant, "ya"),
    ("lju", Place::Anywhere, "lyu"),
    ("yo", Place::Anywhere, "e"),
    ("yo", Place::Anywhere, "ye"),
    ("io", Place::Anywhere, "e"),
    ("th", Place::Anywhere, "t"),
    ("ý", Place::Anywhere, "y"),
];

/// How German papers write Russian names, in `Jewgenij` and `Kusnezow`: letters that are read
/// together with `w` as в and `j` as й; a з is an `s`, a ц a `z`.
pub(super) const GERMAN: [&[(&str, &str)]; 2] = [
    &[("w", "v"), ("j", "y")],
    &[
        ("sch", "sh"),
        ("w", "v"),
        ("j", "y"),
        ("z", "ts"),
        ("s", "z"),
        ("tz", "ts"),
    ],
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
/// They stand for ұлы, қызы, ович, евич, овна, евна, инична, the оглы and ўғли of the
/// neighbours, and their Latin forms, as the fold writes them. `ei…` and `iev…` are what the fold leaves of Сергейұлы and Алиевна.
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
    ("gizi", PatronymicSex::Female),
    ("evna", PatronymicSex::Female),
    ("ovna", PatronymicSex::Female),
    ("ogli", PatronymicSex::Male),
    ("oglu", PatronymicSex::Male),
    ("ugli", PatronymicSex::Male),
    ("uli", PatronymicSex::Male),
];

/// Patronymics that do not end like the others, with the father's name.
pub(super) const IRREGULAR_PATRONYMICS: &[(&str, &str, PatronymicSex)] = &[
    ("ilish", "ilia", PatronymicSex::Male),
    ("ilinishna", "ilia", PatronymicSex::Female),
    ("kuzmish", "kuzma", PatronymicSex::Male),
    ("kuzminishna", "kuzma", PatronymicSex::Female),
    ("lukish", "luka", PatronymicSex::Male),
    ("lukinishna", "luka", PatronymicSex::Female),
    ("fomish", "foma", PatronymicSex::Male),
    ("fominishna", "foma", PatronymicSex::Female),
    ("nikitish", "nikita", PatronymicSex::Male),
    ("nikitishna", "nikita", PatronymicSex::Female),
    ("savish", "sava", PatronymicSex::Male),
    ("savishna", "sava", PatronymicSex::Female),
];

/// Endings of which the last letters are still to be typed, longest first. The first two
/// letters alone are also the ending of a surname, and say nothing.
pub(super) const PARTIAL_ENDINGS: &[(&str, PatronymicSex)] = &[
    ("ievis", PatronymicSex::Male),
    ("ievi", PatronymicSex::Male),
    ("ievn", PatronymicSex::Female),
    ("evis", PatronymicSex::Male),
    ("ovis", PatronymicSex::Male),
    ("evi", PatronymicSex::Male),
    ("ovi", PatronymicSex::Male),
    ("evn", PatronymicSex::Female),
    ("ovn", PatronymicSex::Female),
    ("kiz", PatronymicSex::Female),
    ("ul", PatronymicSex::Male),
];

/// Whose patronymic it is: a son's and a daughter's are never taken for one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PatronymicSex {
    Male,
    Female,
}
