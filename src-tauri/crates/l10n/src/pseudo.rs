//! Two languages nobody speaks, to see the screens by.

/// What is done to every sentence while a screen is being tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pseudo {
    /// Nothing.
    #[default]
    None,
    /// Words grow by two fifths: what does not fit is seen at once.
    Stretched,
    /// The id stands in place of the text: what has no id is seen at once.
    Ids,
}

/// Returns text with two letters of every five written twice.
///
/// Only letters count and are doubled; the beginning of each text counts anew.
pub fn stretch(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3 / 2);
    let mut owed = 0;
    for letter in text.chars() {
        out.push(letter);
        if letter.is_alphabetic() {
            owed += 2;
            if owed >= 5 {
                owed -= 5;
                out.push(letter);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(stretch(text), expected, "{text} grows by two fifths");
    }

    #[test]
    fn words_grow_and_stay_readable() {
        check("Сақтау", "Саққтаау");
        check("12 – 5", "12 – 5");
        check("", "");
    }
}
