//! Which letters of a shown text were found, so that the list can point at them.

use crate::aliases::{Alias, aliases};
use crate::fold::{fold, fold_traced, is_joint, patronymic_forms, vowel_skeleton};
use crate::terms::{Term, terms};

/// A stretch of a shown text, in UTF-16 units, as JavaScript cuts text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// The first unit.
    pub from: u32,
    /// The first unit after it.
    pub to: u32,
}

/// Marks what a query found in a name, in whatever script the name is shown.
///
/// `display`: a part of a name as it is shown. `query`: what was typed, or
/// [`crate::Found::converted`]. In order and without overlaps; empty if nothing of it was
/// found here. A start that was typed is marked letter by letter, another spelling of a name
/// as a whole word.
pub fn marks(display: &str, query: &str) -> Vec<Mark> {
    let keys: Vec<String> = terms(query)
        .into_iter()
        .filter_map(|term| match term {
            Term::Word { key, .. } => Some(key),
            Term::Number(_) => None,
        })
        .collect();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (start, token) in starts(display) {
        let (letters, places) = fold_traced(token);
        let word: String = letters.iter().collect();
        for key in &keys {
            let length = if word.starts_with(key.as_str()) {
                key.chars().count()
            } else if is_another_spelling(&word, key) {
                letters.len()
            } else {
                continue;
            };
            // What folds to nothing belongs to the letter before it.
            let end = places
                .get(length)
                .map_or(token.chars().count(), |end| *end as usize);
            let end = end.max(places[length - 1] as usize + 1);
            let first = places[0] as usize;
            found.push((start + first, start + trimmed(token, end)));
        }
    }
    joined(display, found)
}

/// Marks the digits a query found in a phone number or a national number as it is shown.
///
/// `display`: with any spaces and signs. The last run that fits is marked.
pub fn number_marks(display: &str, query: &str) -> Vec<Mark> {
    let shown: Vec<(usize, char)> = display
        .chars()
        .enumerate()
        .filter(|(_, c)| c.is_ascii_digit())
        .collect();
    let digits: String = shown.iter().map(|(_, c)| c).collect();
    let mut found = Vec::new();
    for term in terms(query) {
        let Term::Number(run) = term else {
            continue;
        };
        let dialled = run
            .strip_prefix('8')
            .map(|rest| format!("7{rest}"))
            .filter(|dialled| digits.starts_with(dialled.as_str()));
        let place = match (&dialled, digits.rfind(&run)) {
            (_, Some(place)) => Some((place, run.len())),
            (Some(dialled), None) => Some((0, dialled.len())),
            (None, None) => None,
        };
        if let Some((place, length)) = place {
            found.push((shown[place].0, shown[place + length - 1].0 + 1));
        }
    }
    joined(display, found)
}

/// Where a word can be found to start: its place in characters, and the text from there to
/// the end of the word.
fn starts(display: &str) -> Vec<(usize, &str)> {
    let mut starts = Vec::new();
    let mut after_space = true;
    let mut after_joint = false;
    for (place, (at, c)) in display.char_indices().enumerate() {
        if c.is_whitespace() {
            after_space = true;
        } else if is_joint(c) {
            after_joint = true;
        } else if after_space || after_joint {
            let rest = &display[at..];
            let token = rest.split_whitespace().next().unwrap_or(rest);
            if !fold(token).is_empty() {
                starts.push((place, token));
            }
            after_space = false;
            after_joint = false;
        }
    }
    starts
}

fn is_another_spelling(word: &str, key: &str) -> bool {
    if key.len() < 4 {
        return false;
    }
    vowel_skeleton(word) == vowel_skeleton(key)
        || patronymic_forms(key).iter().any(|form| form == word)
        || aliases(key).iter().any(|alias| match alias {
            Alias::Whole(other) => word == other,
            Alias::Start(other) => word.starts_with(other.as_str()),
        })
}

/// `end` without what is not a letter at the end of a stretch.
fn trimmed(token: &str, end: usize) -> usize {
    let chars: Vec<char> = token.chars().take(end).collect();
    chars
        .iter()
        .rposition(|c| c.is_alphanumeric() || !c.is_ascii())
        .map_or(end, |last| last + 1)
}

/// From stretches of characters to marks: sorted, joined, counted in UTF-16 units.
fn joined(display: &str, mut found: Vec<(usize, usize)>) -> Vec<Mark> {
    found.sort_unstable();
    let mut units = vec![0_u32];
    for c in display.chars() {
        units.push(units[units.len() - 1] + c.len_utf16() as u32);
    }
    let mut marks: Vec<Mark> = Vec::new();
    for (from, to) in found {
        let (from, to) = (units[from], units[to]);
        match marks.last_mut() {
            Some(last) if last.to >= from => last.to = last.to.max(to),
            Some(_) | None => marks.push(Mark { from, to }),
        }
    }
    marks
}

#[cfg(test)]
mod tests;
