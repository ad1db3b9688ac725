//! One key for a name, whatever script it was written in.
//!
//! «Құдайбергенов», «Кудайбергенов», `Kudaybergenov` and `Qūdaibergenov` are one surname, and
//! whoever types any of them wants that person. [`fold`] brings all of them to one short text
//! of small Latin letters and digits, the *exact key*. The key is for finding, never for
//! showing and never for joining two records: two people may share it.
//!
//! Wider than the exact key, and for offering only: [`vowel_skeleton`], under which Жұлдыз
//! and Жулдуз meet, and the families of [`crate::aliases`].
//!
//! Source: the rules, and what they reach on 734 spellings, are in the domain notes on the
//! search and duplicate key; the letters are in `fold/tables.rs`.

mod tables;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use tables::{CYRILLIC, LATIN, LATIN_GROUPS, LOOK_ALIKES, PATRONYMIC_ENDINGS, PatronymicSex};

/// Returns the exact key of a text: small Latin letters and digits, nothing between them.
///
/// Everything that is no letter and no digit is dropped, so «Қасым-Жомарт» and «Касымжомарт»
/// meet. Letters of other scripts stay as they are, in lower case. The empty text is the key
/// of a text without letters.
pub fn fold(text: &str) -> String {
    let (letters, _) = fold_traced(text);
    letters.into_iter().collect()
}

/// Returns the keys that a name is found by: one for each word of it, the later parts of a
/// hyphenated word once more by themselves, and the whole without its spaces if it has any.
///
/// In order of appearance, without repeats and without empty keys: «Қасым-Жомарт» gives
/// `kasimjomart` and `jomart`.
pub fn fold_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut add = |word: String| {
        if !word.is_empty() && !words.contains(&word) {
            words.push(word);
        }
    };
    let mut count = 0;
    for token in text.split_whitespace() {
        count += 1;
        add(fold(token));
        for part in token.split(is_joint).skip(1) {
            add(fold(part));
        }
    }
    if count > 1 {
        add(fold(text));
    }
    words
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
    PATRONYMIC_ENDINGS.iter().find_map(|&(ending, sex)| {
        let root = key.strip_suffix(ending)?;
        (root.len() >= 2).then_some((root, sex))
    })
}

/// Returns the other keys under which the same patronymic may stand, for the same sex.
///
/// `key`: the result of [`fold`]. Empty if it is no patronymic.
pub(crate) fn patronymic_forms(key: &str) -> Vec<String> {
    let Some((root, sex)) = split_patronymic(key) else {
        return Vec::new();
    };
    PATRONYMIC_ENDINGS
        .iter()
        .filter(|(_, of)| *of == sex)
        .map(|(ending, _)| settled(&format!("{root}{ending}")))
        .filter(|form| form != key)
        .collect()
}

/// The key of a text, letter by letter, with the place in the text that each letter of the
/// key comes from: the index of a character of `text`.
///
/// The places never go backwards.
pub(crate) fn fold_traced(text: &str) -> (Vec<char>, Vec<u32>) {
    let source = Source::read(text);
    let mut key = Traced::default();
    match source.script() {
        Script::Latin => source.fold_latin(&mut key),
        Script::Other => source.fold_cyrillic(&mut key),
    }
    key.settle();
    (key.letters, key.places)
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
            if c == 'д' && tail.first().is_some_and(|&(next, _)| next == 'ж') {
                continue;
            }
            key.push_letter(c, place);
        }
    }

    fn fold_latin(&self, key: &mut Traced) {
        let mut at = 0;
        while at < self.letters.len() {
            let rest = &self.letters[at..];
            let place = rest[0].1;
            let group = LATIN_GROUPS.iter().find(|(group, _)| {
                let mut given = rest.iter().map(|&(c, _)| c);
                group.chars().all(|c| given.next() == Some(c))
            });
            if let Some((group, letters)) = group {
                // The second letter of `sh` comes from the second letter that was written.
                for (i, c) in letters.chars().enumerate() {
                    key.push(c, rest[i].1);
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
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    c.to_lowercase().next().unwrap_or(c)
}

#[derive(Default)]
struct Traced {
    letters: Vec<char>,
    places: Vec<u32>,
}

impl Traced {
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

    /// The last three steps, which look at neighbours: doubled letters, `ie`, `ui`.
    fn settle(&mut self) {
        self.squeeze();
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
    key.letters.into_iter().collect()
}

#[cfg(test)]
mod tests;
