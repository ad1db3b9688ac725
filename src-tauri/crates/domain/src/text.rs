//! Cleaning of everything that people type, paste or import.
//!
//! What is on the screen is what is kept: NFC, no invisible characters, no
//! double spaces, no Latin letter hidden inside a Cyrillic word. The notes say
//! what was changed, so that an import can show it. Deliberately not here:
//! case, translation and everything a search does to a word.

use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// What cleaning changed: a set of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CleanNotes(u8);

impl CleanNotes {
    /// Nothing was changed.
    pub const NONE: Self = Self(0);
    /// A character without width was taken out.
    pub const INVISIBLE_REMOVED: Self = Self(1);
    /// Outer or double spaces were squeezed, or a no-break space replaced.
    pub const WHITESPACE: Self = Self(1 << 1);
    /// A control character was taken out.
    pub const CONTROL: Self = Self(1 << 2);
    /// A letter of another alphabet inside a word was replaced by its twin.
    pub const LOOKALIKE: Self = Self(1 << 3);
    /// A picture character was taken out.
    pub const EMOJI: Self = Self(1 << 4);
    /// A line break became a space.
    pub const LINE_BREAK: Self = Self(1 << 5);

    /// Whether every mark of `other` is set here.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether nothing was changed.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The marks of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn add(&mut self, other: Self) {
        *self = self.union(other);
    }
}

/// A cleaned text, and what was changed in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    /// The text to keep; may be empty.
    pub text: String,
    /// What was changed.
    pub notes: CleanNotes,
}

/// Cleans a text of one line; see the module.
///
/// Line breaks become spaces. Case is kept, nothing is translated, and `?` and
/// U+FFFD that an old encoding left behind stay for a person to see.
pub fn clean(raw: &str) -> Cleaned {
    if is_plainly_clean(raw) {
        return Cleaned {
            text: raw.to_owned(),
            notes: CleanNotes::NONE,
        };
    }
    let mut notes = CleanNotes::NONE;
    let mut text = String::with_capacity(raw.len());
    let mut pending_space = false;
    for c in raw.nfc() {
        match kind(c) {
            CharKind::Kept => {
                if pending_space && !text.is_empty() {
                    text.push(' ');
                }
                pending_space = false;
                text.push(c);
            }
            CharKind::Space => {
                if c != ' ' || pending_space || text.is_empty() {
                    notes.add(CleanNotes::WHITESPACE);
                }
                pending_space = true;
            }
            CharKind::LineBreak => {
                notes.add(CleanNotes::LINE_BREAK);
                pending_space = true;
            }
            CharKind::Control => notes.add(CleanNotes::CONTROL),
            CharKind::Invisible => notes.add(CleanNotes::INVISIBLE_REMOVED),
            CharKind::Emoji => notes.add(CleanNotes::EMOJI),
        }
    }
    // Signs that stood apart may now stand side by side, and compose.
    if !is_nfc(&text) {
        text = text.nfc().collect();
    }
    if pending_space && !notes.contains(CleanNotes::LINE_BREAK) {
        notes.add(CleanNotes::WHITESPACE);
    }
    let (text, repaired) = lookalike::repair(&text);
    if repaired {
        notes.add(CleanNotes::LOOKALIKE);
    }
    Cleaned { text, notes }
}

/// Cleans a text of several lines, such as a note: each line as [`clean`] does,
/// without empty lines at the ends and without two empty lines together.
pub fn clean_lines(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut gap = false;
    for line in raw.lines() {
        let line = clean(line).text;
        if line.is_empty() {
            gap = true;
            continue;
        }
        if !text.is_empty() {
            text.push_str(if gap { "\n\n" } else { "\n" });
        }
        gap = false;
        text.push_str(&line);
    }
    text
}

/// Whether a cell says in words or signs that there is nothing: `-`, `жоқ`, `нет`, `n/a`.
pub fn says_nothing(raw: &str) -> bool {
    const WORDS: [&str; 8] = ["жоқ", "жок", "нет", "не указано", "no", "none", "n/a", "na"];

    // Numbers and addresses, which most cells hold, need no closer look.
    if raw.len() > 64 || raw.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let text = clean(raw).text.to_lowercase();
    let text = text.trim_end_matches('.');
    text.chars()
        .all(|c| matches!(c, '-' | '‐' | '‑' | '–' | '—' | '_' | '/' | '*'))
        || WORDS.contains(&text)
}

/// Whether there is nothing to clean, told from plain letters alone: most cells of most lists.
///
/// ASCII and the letters of Russian and Kazakh, single spaces, no word of two alphabets.
fn is_plainly_clean(raw: &str) -> bool {
    let mut after_space = true;
    let (mut latin, mut cyrillic) = (false, false);
    for c in raw.chars() {
        match c {
            ' ' if after_space => return false,
            'a'..='z' | 'A'..='Z' => latin = true,
            'А'..='я'
            | 'Ё'
            | 'ё'
            | 'Ә'
            | 'ә'
            | 'Ғ'
            | 'ғ'
            | 'Қ'
            | 'қ'
            | 'Ң'
            | 'ң'
            | 'Ө'
            | 'ө'
            | 'Ұ'
            | 'ұ'
            | 'Ү'
            | 'ү'
            | 'Һ'
            | 'һ'
            | 'І'
            | 'і' => cyrillic = true,
            ' '..='~' | '«' | '»' => (latin, cyrillic) = (false, false),
            _ => return false,
        }
        if latin && cyrillic {
            return false;
        }
        after_space = c == ' ';
    }
    !after_space || raw.is_empty()
}

enum CharKind {
    Kept,
    Space,
    LineBreak,
    Control,
    Invisible,
    Emoji,
}

fn kind(c: char) -> CharKind {
    match c {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => CharKind::LineBreak,
        '\t' => CharKind::Space,
        c if c.is_whitespace() => CharKind::Space,
        c if c.is_control() => CharKind::Control,
        c if is_invisible(c) => CharKind::Invisible,
        // Keycaps, variation selectors and skin tones belong to the picture before them.
        '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' => CharKind::Emoji,
        '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' => {
            CharKind::Emoji
        }
        '\u{e0020}'..='\u{e007f}' | '\u{231a}' | '\u{231b}' | '\u{23e9}'..='\u{23fa}' => {
            CharKind::Emoji
        }
        _ => CharKind::Kept,
    }
}

/// Characters that take no room: soft hyphen, zero-width ones, marks of direction.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
    )
}

mod lookalike;

#[cfg(test)]
mod tests;
