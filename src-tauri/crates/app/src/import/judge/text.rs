//! What is told of a text as it is written.

use domain::CleanNotes;

use super::super::problems::ProblemCode;
use super::JudgedRow;

pub(super) fn tell_notes(notes: CleanNotes, column: u16, row: &mut JudgedRow) {
    if notes.is_empty() {
        return;
    }
    for (note, code) in [
        (CleanNotes::INVISIBLE_REMOVED, ProblemCode::InvisibleRemoved),
        (CleanNotes::WHITESPACE, ProblemCode::WhitespaceCleaned),
        (CleanNotes::CONTROL, ProblemCode::ControlCharsRemoved),
        (CleanNotes::LOOKALIKE, ProblemCode::LookalikeRepaired),
        (CleanNotes::EMOJI, ProblemCode::EmojiRemoved),
        (CleanNotes::LINE_BREAK, ProblemCode::LineBreakInField),
    ] {
        if notes.contains(note) {
            row.tell(column, code);
        }
    }
}

/// A text that a spreadsheet would compute; a phone or a lone dash is none.
pub(super) fn begins_like_formula(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(['=', '+', '-', '@']) else {
        return false;
    };
    let only_number = !text.starts_with(['=', '@'])
        && rest
            .chars()
            .all(|c| c.is_ascii_digit() || " ()".contains(c));
    !rest.is_empty() && !only_number && !domain::text::says_nothing(text)
}

/// U+FFFD anywhere; `?` for a letter inside or before a word, in names also after one.
pub(super) fn has_lost_letters(text: &str, is_name: bool, code_page: bool) -> bool {
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return true;
    }
    if !(is_name || code_page) || !text.contains('?') {
        return false;
    }
    let mut before = ' ';
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if sign == '?' {
            let after = signs.peek().copied().unwrap_or(' ');
            if after.is_alphabetic() || (is_name && before.is_alphabetic()) {
                return true;
            }
        }
        before = sign;
    }
    false
}
