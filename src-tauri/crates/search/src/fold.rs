//! One key for a name, whatever script it was written in.
//!
//! «Құдайбергенов», «Кудайбергенов», `Kudaybergenov` and `Qūdaibergenov` are one surname, and
//! whoever types any of them wants that person. [`fold`] brings all of them to one short text
//! of small Latin letters and digits, the *exact key*. The key is for finding, never for
//! showing and never for joining two records: two people may share it.
//!
//! A few Latin letters are read in several ways: `x` is кс in `Alexandr` and х in `Axmetov`.
//! Such a word has one key more for each reading, see [`readings`].
//!
//! Wider than the exact key, and for offering only: [`vowel_skeleton`], under which Жұлдыз
//! and Жулдуз meet, and the sounds and families of [`crate::wide`].
//!
//! Source: the rules, and what they reach on 734 spellings, are in the domain notes on the
//! search and duplicate key; the letters are in `fold/tables.rs`.

mod tables;

use smallvec::SmallVec;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use tables::{
    APOSTROPHE_LETTERS, APOSTROPHES, CYRILLIC, GERMAN, IRREGULAR_PATRONYMICS, LATIN, LATIN_GROUPS,
    LATIN_STARTS, LOOK_ALIKES, OTHER_READINGS, PARTIAL_ENDINGS, PATRONYMIC_ENDINGS, PatronymicSex,
    Place,
};

/// Returns the exact key of a text: small Latin letters and digits, nothing between them.
///
/// Everything that is no letter and no digit is dropped, so «Қасым-Жомарт» and «Касымжомарт»
/// meet. Letters of other scripts stay as they are, in lower case. The empty text is the key
/// of a text without letters.
pub fn fold(text: &str) -> String {
    Traced::of(text).key()
}

/// Returns the keys that a name is found by: one for each word of it, a hyphenated word once
/// more from each later part on and each of those parts by itself, and the whole without its
/// spaces if it has any; behind each key its other readings.
///
/// In order of appearance, without repeats and without empty keys: «Қасым-Жомарт» gives
/// `kasimjomart` and `jomart`.
pub fn fold_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut add = |text: &str| {
        for word in readings(text) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
    };
    let mut count = 0;
    let mut last = "";
    for token in text.split_whitespace() {
        count += 1;
        last = token;
        add(token);
        for (at, joint) in token.match_indices(is_joint) {
            let rest = &token[at + joint.len()..];
            add(rest);
            if let Some((part, _)) = rest.split_once(is_joint) {
                add(part);
            }
        }
    }
    if count > 1 {
        add(text);
        // The Kyrgyz «Асан уулу» is Асанұлы.
        if fold(last) == KYRGYZ_SON
            && let Some(father) = text.trim_end().strip_suffix(last)
        {
            let son = settled(&format!("{}uli", fold(father)));
            if !words.contains(&son) {
                words.push(son);
            }
        }
    }
    words
}

/// Returns the exact key of a text and the keys of its other readings, without repeats; none
/// if there is no letter in it.
///
/// A Latin text with `x`, `w`, `c`, `j`, `yo`, `th` or `ý` may be read by the habits of
/// another language: `Axmetov` gives `aksmetov` and `ahmetov`.
pub(crate) fn readings(text: &str) -> SmallVec<[String; 1]> {
    let mut keys = SmallVec::new();
    add(&mut keys, fold(text));
    if keys.is_empty() {
        return keys;
    }
    if !text.contains(|c| matches!(lower(c), 'x' | 'w' | 'c' | 'j' | 'o' | 'h' | 'ý')) {
        return keys;
    }
    let lowered: String = text.chars().map(lower).collect();
    for &(letters, place, reading) in OTHER_READINGS {
        if !lowered.contains(letters) {
            continue;
        }
        add(&mut keys, fold(&reread(&lowered, letters, place, reading)));
    }
    if lowered.contains('w') && lowered.contains(['j', 'z', 's']) {
        for letters in GERMAN {
            add(&mut keys, fold(&in_german(&lowered, letters)));
        }
    }
    keys
}

fn add(keys: &mut SmallVec<[String; 1]>, key: String) {
    if !key.is_empty() && !keys.contains(&key) {
        keys.push(key);
    }
}

/// The text with letters that a German paper puts for others; of several that fit the first.
fn in_german(text: &str, letters: &[(&str, &str)]) -> String {
    let mut read = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let found = letters.iter().find(|(german, _)| rest.starts_with(german));
        match found {
            Some((german, reading)) => {
                read += reading;
                rest = &rest[german.len()..];
            }
            None => {
                read.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
    }
    read
}

/// The text with another reading of some letters of it, where their place allows that.
fn reread(text: &str, letters: &str, place: Place, reading: &str) -> String {
    let mut reread = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(letters) {
        let (before, after) = (&rest[..at], &rest[at + letters.len()..]);
        reread += before;
        let next = after.chars().next().filter(|c| c.is_alphabetic());
        let fits = match place {
            Place::Anywhere => true,
            Place::NotBeforeHOrK => !matches!(next, Some('h' | 'k')),
            Place::LastBehindConsonant => {
                let last = reread.chars().next_back();
                next.is_none()
                    && last.is_some_and(|c| c.is_alphabetic() && !is_vowel(c) && c != 'ı')
            }
            // й stands behind a vowel, and no vowel behind it unless it is in `ija`.
            Place::WhereShortI => {
                let next_is_vowel = next.is_some_and(|c| is_vowel(c) || matches!(c, 'y' | 'ı'));
                let last = reread.chars().next_back();
                last.is_some_and(|c| is_vowel(c) || c == 'ı')
                    && (!next_is_vowel || last == Some('i'))
            }
        };
        reread += if fits { reading } else { letters };
        rest = after;
    }
    reread + rest
}

/// Characters that join the halves of one word.
pub(crate) fn is_joint(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–' | '.' | '_' | '/')
}

/// Returns the key with its vowels in three classes: `a`, `e`, and one sign for `i o u`,
/// which papers swap (Жұлдыз and Жулдуз, Болат and Булат, Өмірзақ and Умирзак).
///
/// `key`: the result of [`fold`]. Мұрат and Марат, Есенов and Үсенов stay apart.
pub fn vowel_skeleton(key: &str) -> String {
    let mut skeleton = String::with_capacity(key.len());
    for c in key.chars() {
        let class = match c {
            'i' | 'o' | 'u' => 'o',
            other => other,
        };
        if !skeleton.ends_with(class) {
            skeleton.push(class);
        }
    }
    skeleton
}

/// Returns the father's name inside a patronymic's key, or `None` if it has no such ending.
///
/// `key`: the result of [`fold`]. Қайратұлы and Кайратович both give `kairat`.
pub fn patronymic_root(key: &str) -> Option<&str> {
    split_patronymic(key).map(|(root, _)| root)
}

fn split_patronymic(key: &str) -> Option<(&str, PatronymicSex)> {
    let irregular = IRREGULAR_PATRONYMICS.iter().find(|(own, ..)| *own == key);
    if let Some(&(_, father, sex)) = irregular {
        return Some((father, sex));
    }
    // Most keys end in a letter that none of the endings has.
    let last = key.bytes().next_back();
    let mut endings = PATRONYMIC_ENDINGS
        .iter()
        .filter(|(ending, _)| ending.bytes().next_back() == last);
    endings.find_map(|&(ending, sex)| {
        let root = key.strip_suffix(ending)?;
        (root.len() >= 2).then_some((root, sex))
    })
}

/// Returns the father's name inside a patronymic's key and whether it is a son's.
pub(crate) fn father_of(key: &str) -> Option<(&str, bool)> {
    split_patronymic(key).map(|(root, sex)| (root, sex == PatronymicSex::Male))
}

/// The names that the father of a patronymic may have: the plain one, then those that lose a
/// letter to the ending. Серікқызы and Серіқызы have one key, and so have Тілеуұлы and
/// Тілеұлы; Жумабаевич is the son of Жұмабай, and Мусаевич of Мұса.
///
/// `key`: the result of [`fold`]. Empty if it is no patronymic.
pub(crate) fn fathers_of(key: &str) -> Vec<String> {
    let Some((root, _)) = split_patronymic(key) else {
        return Vec::new();
    };
    let mut fathers = vec![root.to_owned()];
    let lost = ["kizi", "uli"].iter().find_map(|ending| {
        let root = key.strip_suffix(ending)?;
        (root.len() >= 2).then(|| key[..=root.len()].to_owned())
    });
    fathers.extend(lost);
    if root.ends_with(is_vowel) && key[root.len()..].starts_with(['e', 'o']) {
        fathers.push(format!("{root}i"));
    }
    fathers.dedup();
    fathers
}

/// The name of a father that may have lost its last letter to -ович and -овна: Хамзович is a
/// son of Хамза as Хамзаевич is. A rule of thumb, since a son of Марат is a Маратович too.
///
/// `key`: the result of [`fold`]. `None` if it is no such patronymic.
pub(crate) fn shortened_father(key: &str) -> Option<String> {
    let (root, _) = split_patronymic(key)?;
    let is_russian = key.ends_with("ovish") || key.ends_with("ovna");
    (is_russian && root.len() > 2 && !root.ends_with(is_vowel)).then(|| format!("{root}a"))
}

/// The Kyrgyz уулу. It is an ending only as a word of its own: Айсулу is a woman's name.
pub(crate) const KYRGYZ_SON: &str = "ulu";

/// Whether a key is nothing but the ending of a patronymic: the ұлы of «Қайрат ұлы» or the
/// Kyrgyz уулу.
pub(crate) fn is_patronymic_ending(key: &str) -> bool {
    key == KYRGYZ_SON || PATRONYMIC_ENDINGS.iter().any(|(ending, _)| *ending == key)
}

/// Returns the other keys under which the same patronymic may stand, for the same sex.
///
/// `key`: the result of [`fold`], perhaps still without the last letters of its ending.
/// Empty if it is no patronymic.
pub(crate) fn patronymic_forms(key: &str) -> Vec<String> {
    let unfinished = || {
        PARTIAL_ENDINGS.iter().find_map(|&(ending, sex)| {
            let root = key.strip_suffix(ending)?;
            (root.len() >= 3).then_some((root, sex))
        })
    };
    let Some((root, sex)) = split_patronymic(key).or_else(unfinished) else {
        return Vec::new();
    };
    let irregular = IRREGULAR_PATRONYMICS
        .iter()
        .filter(|(_, father, of)| *of == sex && *father == root)
        .map(|(own, ..)| (*own).to_owned());
    let endings = PATRONYMIC_ENDINGS.iter().filter(|(_, of)| *of == sex);
    let mut fathers = fathers_of(key);
    if fathers.is_empty() {
        fathers.push(root.to_owned());
    }
    let regular = fathers.iter().flat_map(|root| {
        let endings = endings.clone();
        endings.map(move |(ending, _)| settled(&format!("{root}{ending}")))
    });
    let mut forms: Vec<String> = regular.chain(irregular).collect();
    forms.sort_unstable();
    forms.dedup();
    forms.retain(|form| form != key);
    forms
}

/// The key of a text, letter by letter, with the place in the text that each letter of the
/// key comes from: the index of a character of `text`.
///
/// The places never go backwards.
pub(crate) fn fold_traced(text: &str) -> (Vec<char>, Vec<u32>) {
    let Traced { letters, places } = Traced::of(text);
    (letters, places)
}

/// The letters of one text in lower case, composed, each with its place in that text.
struct Source {
    letters: Vec<(char, u32)>,
    latin: usize,
    cyrillic: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Other,
}

impl Source {
    fn read(text: &str) -> Self {
        let mut letters: Vec<(char, u32)> = Vec::with_capacity(text.len());
        let mut latin = 0;
        let mut cyrillic = 0;
        for (place, c) in text.chars().enumerate() {
            let place = place as u32;
            if is_plain(c) {
                match c.is_ascii() {
                    true => latin += 1,
                    false => cyrillic += 1,
                }
                letters.push((c, place));
                continue;
            }
            if is_combining_mark(c) {
                // A mark that came apart from its letter: put the two together again.
                if let Some((last, _)) = letters.last_mut() {
                    let mut pair = String::from(*last);
                    pair.push(c);
                    let mut composed = pair.nfc();
                    if let (Some(one), None) = (composed.next(), composed.next()) {
                        *last = one;
                    }
                }
                continue;
            }
            if APOSTROPHES.contains(&c) {
                // In the Latin of 2017 an apostrophe is a mark on the letter before it.
                if let Some((last, _)) = letters.last_mut()
                    && let Some((_, marked)) =
                        APOSTROPHE_LETTERS.iter().find(|(bare, _)| bare == last)
                {
                    *last = *marked;
                }
                continue;
            }
            if !c.is_alphanumeric() {
                continue;
            }
            match c {
                'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | 'ə' | 'ɵ' => latin += 1,
                '\u{400}'..='\u{52f}' => cyrillic += 1,
                _ => {}
            }
            letters.push((c, place));
        }
        let mut source = Self {
            letters,
            latin,
            cyrillic,
        };
        source.repair_look_alikes();
        for (c, _) in &mut source.letters {
            *c = lower(*c);
        }
        source
    }

    fn script(&self) -> Script {
        if self.latin > self.cyrillic {
            Script::Latin
        } else {
            Script::Other
        }
    }

    fn repair_look_alikes(&mut self) {
        if self.latin == 0 || self.cyrillic == 0 {
            return;
        }
        let script = self.script();
        for (c, _) in &mut self.letters {
            for &(latin, cyrillic) in LOOK_ALIKES {
                match script {
                    Script::Latin if *c == cyrillic => *c = latin,
                    Script::Other if *c == latin => *c = cyrillic,
                    Script::Latin | Script::Other => continue,
                }
                break;
            }
        }
    }

    fn fold_cyrillic(&self, key: &mut Traced) {
        let mut rest = self.letters.as_slice();
        while let Some((&(c, place), tail)) = rest.split_first() {
            rest = tail;
            let next = tail.first().map(|&(next, _)| next);
            match (c, next) {
                ('д', Some('ж')) => {}
                // Васильев is `Vasiliev`: the sign keeps the two apart, and an и is heard.
                ('ь' | 'ъ', Some('е' | 'ё')) => key.push('i', place),
                _ => key.push_letter(c, place),
            }
        }
    }

    fn fold_latin(&self, key: &mut Traced) {
        let mut at = 0;
        while at < self.letters.len() {
            let rest = &self.letters[at..];
            let place = rest[0].1;
            let starts = if at == 0 { LATIN_STARTS } else { &[] };
            let group = starts.iter().chain(LATIN_GROUPS).find(|(group, _)| {
                let mut given = rest.iter().map(|&(c, _)| c);
                group.chars().all(|c| given.next() == Some(c))
            });
            // `Akhmetoff` ends in -ов.
            let before = at.checked_sub(1).map(|before| self.letters[before].0);
            if let [('f', _), ('f', _)] = rest
                && matches!(before, Some('o' | 'e'))
            {
                key.push('v', place);
                break;
            }
            if let Some((group, letters)) = group {
                // The second letter of `sh` comes from the second letter that was written.
                for (i, c) in letters.chars().enumerate() {
                    key.push(c, rest[i.min(group.len() - 1)].1);
                }
                at += group.len();
            } else {
                key.push_letter(rest[0].0, place);
                at += 1;
            }
        }
    }
}

/// Lower case of one letter, one letter again: `İ` becomes `i`, whatever Unicode adds to it.
fn lower(c: char) -> char {
    match c {
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        'а'..='я' => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Whether this is one of the letters that nearly all names are written in: nothing has to be
/// looked up to know what it is.
fn is_plain(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}')
}

struct Traced {
    letters: Vec<char>,
    places: Vec<u32>,
}

impl Traced {
    fn of(text: &str) -> Self {
        let source = Source::read(text);
        // Nearly all keys are at most by a few letters longer than the text.
        let letters = source.letters.len() + 4;
        let mut key = Self {
            letters: Vec::with_capacity(letters),
            places: Vec::with_capacity(letters),
        };
        match source.script() {
            Script::Latin => source.fold_latin(&mut key),
            Script::Other => source.fold_cyrillic(&mut key),
        }
        key.settle();
        key
    }

    fn key(&self) -> String {
        // Nearly all letters of keys take a byte.
        let mut key = String::with_capacity(self.letters.len());
        key.extend(&self.letters);
        key
    }

    fn push(&mut self, c: char, place: u32) {
        self.letters.push(c);
        self.places.push(place);
    }

    /// Puts one letter through the tables.
    fn push_letter(&mut self, c: char, place: u32) {
        if c.is_ascii_digit()
            || (c.is_ascii_lowercase() && !matches!(c, 'q' | 'c' | 'w' | 'y' | 'x'))
        {
            return self.push(c, place);
        }
        if let Some(letters) = listed(c) {
            for letter in letters.chars() {
                self.push(letter, place);
            }
            return;
        }
        for bare in std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)) {
            match listed(bare) {
                Some(letters) => letters.chars().for_each(|letter| self.push(letter, place)),
                None => self.push(bare, place),
            }
        }
    }

    /// The last steps, which look at neighbours: doubled letters, `shsh`, `ie`, `ui`.
    fn settle(&mut self) {
        self.squeeze();
        self.single_sh();
        self.drop_where(|before, c, after| {
            c == 'i' && after == Some('e') && before.is_none_or(is_vowel)
        });
        self.drop_where(|before, c, _| c == 'i' && before == Some('u'));
        // Гюльнара is Гульнара, Lyudmila is Людмила and Ludmila.
        self.drop_where(|before, c, after| {
            c == 'i' && after == Some('u') && before.is_some_and(|b| !is_vowel(b))
        });
        self.squeeze();
    }

    /// A doubled ш, and the шч of щ: one `sh`.
    fn single_sh(&mut self) {
        let mut at = 0;
        while at + 4 <= self.letters.len() {
            if self.letters[at..at + 4] == ['s', 'h', 's', 'h'] {
                self.letters.drain(at + 2..at + 4);
                self.places.drain(at + 2..at + 4);
            } else {
                at += 1;
            }
        }
    }

    fn squeeze(&mut self) {
        self.drop_where(|before, c, _| before == Some(c) && !c.is_ascii_digit());
    }

    /// Drops the letters for which `gone(before, letter, after)` holds; `before` is the last
    /// letter that stayed.
    fn drop_where(&mut self, gone: impl Fn(Option<char>, char, Option<char>) -> bool) {
        let mut kept = 0_usize;
        for at in 0..self.letters.len() {
            let before = kept.checked_sub(1).map(|last| self.letters[last]);
            let after = self.letters.get(at + 1).copied();
            if !gone(before, self.letters[at], after) {
                self.letters[kept] = self.letters[at];
                self.places[kept] = self.places[at];
                kept += 1;
            }
        }
        self.letters.truncate(kept);
        self.places.truncate(kept);
    }
}

fn listed(c: char) -> Option<&'static str> {
    CYRILLIC
        .iter()
        .chain(LATIN)
        .find(|(letter, _)| *letter == c)
        .map(|(_, key)| *key)
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Puts a key that was glued together through the last steps of [`fold`].
pub(crate) fn settled(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    let places = vec![0; letters.len()];
    let mut key = Traced { letters, places };
    key.settle();
    key.key()
}

#[cfg(test)]
mod tests;
