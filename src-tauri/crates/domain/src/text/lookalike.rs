//! Repair of letters that look like those of the other alphabet.
//!
//! A word is repaired when its other letters tell which alphabet it is in. A
//! word of one alphabet is never touched: «Ака» and “Aka” are both names.
//!
//! Source: DOMAIN 6.2.

use std::cmp::Ordering;

/// Twins: Latin on the left, Cyrillic on the right, alike on paper.
const TWINS: [(char, char); 29] = [
    ('A', 'А'),
    ('a', 'а'),
    ('B', 'В'),
    ('C', 'С'),
    ('c', 'с'),
    ('E', 'Е'),
    ('e', 'е'),
    ('H', 'Н'),
    ('h', 'һ'),
    ('I', 'І'),
    ('i', 'і'),
    ('J', 'Ј'),
    ('j', 'ј'),
    ('K', 'К'),
    ('k', 'к'),
    ('M', 'М'),
    ('O', 'О'),
    ('o', 'о'),
    ('P', 'Р'),
    ('p', 'р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('x', 'х'),
    ('Y', 'У'),
    ('y', 'у'),
    ('Ə', 'Ә'),
    ('ə', 'ә'),
    ('Ɵ', 'Ө'),
    ('ɵ', 'ө'),
];

/// Letters of neighbouring alphabets that stand for Kazakh ones in any word.
const FOREIGN: [(char, char); 4] = [('Ҡ', 'Қ'), ('ҡ', 'қ'), ('Ҥ', 'Ң'), ('ҥ', 'ң')];

/// The text with repaired words, and whether anything was repaired.
pub(super) fn repair(text: &str) -> (String, bool) {
    let mut repaired = String::with_capacity(text.len());
    let mut changed = false;
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphabetic) {
        repaired.push_str(&rest[..start]);
        let word = &rest[start..];
        let end = word
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(word.len());
        let (word, after) = word.split_at(end);
        changed |= push_word(&mut repaired, word);
        rest = after;
    }
    repaired.push_str(rest);
    (repaired, changed)
}

/// Adds the word, repaired; whether it was.
fn push_word(text: &mut String, word: &str) -> bool {
    let script = script(word);
    let mut changed = false;
    for c in word.chars() {
        let twin = FOREIGN
            .iter()
            .find(|(from, _)| *from == c)
            .map(|(_, to)| *to)
            .or(match script {
                Script::Cyrillic => TWINS
                    .iter()
                    .find(|(latin, _)| *latin == c)
                    .map(|(_, to)| *to),
                Script::Latin => TWINS
                    .iter()
                    .find(|(_, cyrillic)| *cyrillic == c)
                    .map(|(to, _)| *to),
                Script::AsItIs => None,
            });
        changed |= twin.is_some();
        text.push(twin.unwrap_or(c));
    }
    changed
}

enum Script {
    /// Latin letters in it are slips.
    Cyrillic,
    /// Cyrillic letters in it are slips.
    Latin,
    /// Of one alphabet, or of both beyond repair.
    AsItIs,
}

fn script(word: &str) -> Script {
    let latin = word.chars().filter(|c| is_latin(*c)).count();
    let cyrillic = word.chars().filter(|c| is_cyrillic(*c)).count();
    if latin == 0 || cyrillic == 0 {
        return Script::AsItIs;
    }
    let only_latin = word
        .chars()
        .any(|c| is_latin(c) && !TWINS.iter().any(|(twin, _)| *twin == c));
    let only_cyrillic = word
        .chars()
        .any(|c| is_cyrillic(c) && !TWINS.iter().any(|(_, twin)| *twin == c));
    match (only_latin, only_cyrillic) {
        (false, true) => Script::Cyrillic,
        (true, false) => Script::Latin,
        (true, true) => Script::AsItIs,
        // Every letter has a twin: the more numerous alphabet is meant.
        (false, false) => match latin.cmp(&cyrillic) {
            Ordering::Greater => Script::Latin,
            Ordering::Less | Ordering::Equal => Script::Cyrillic,
        },
    }
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c) || matches!(c, 'ə' | 'ɵ')
}
