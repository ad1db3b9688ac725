//! Which letters of a shown text were found, so that the list can point at them.

use crate::fold::{fold, fold_traced, is_joint, patronymic_forms, readings};
use crate::query::Tier;
use crate::terms::{LETTERS_FOR_TWO_EDITS, Term, joined as written_together, terms};
use crate::wide::{LETTERS_FOR_TIERS, is_another_spelling};
use crate::words::is_near;

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
/// [`crate::Found::converted`]. `tier`: how the row was found: another spelling is marked only
/// where such rows stand, and a likeness only among suggestions. In order and without
/// overlaps; empty if nothing of it was found here. A start that was typed is marked letter by
/// letter, another spelling of a name as a whole word.
pub fn marks(display: &str, query: &str, tier: Tier) -> Vec<Mark> {
    let typed = terms(query);
    let mut keys: Vec<String> = Vec::new();
    let together = written_together(&typed);
    let together = together.iter().filter_map(|(at, terms)| terms.get(*at));
    for term in typed.iter().chain(together) {
        if let Term::Word { keys: own, .. } = term {
            keys.extend(own.iter().cloned());
        }
    }
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (start, token) in starts(display) {
        let (letters, places) = fold_traced(token);
        let word: String = letters.iter().collect();
        let others = readings(token);
        for key in &keys {
            let whole = !word.starts_with(key.as_str());
            if whole && (word.is_empty() || !is_found_whole(&word, &others, key, tier)) {
                continue;
            }
            let length = if whole {
                letters.len()
            } else {
                key.chars().count()
            };
            // What folds to nothing belongs to the letter before it.
            let end = places
                .get(length)
                .map_or(token.chars().count(), |end| *end as usize);
            let end = end.max(places[length - 1] as usize + 1);
            let first = if whole { 0 } else { places[0] as usize };
            found.push((start + first, start + trimmed(token, end)));
        }
    }
    joined(display, found)
}

/// Whether a word that does not start with the key is found by it, as a whole.
fn is_found_whole(word: &str, others: &[String], key: &str, tier: Tier) -> bool {
    let exact = others.iter().any(|other| other.starts_with(key))
        || patronymic_forms(key).iter().any(|form| form == word);
    let alias = || is_another_spelling(word, key);
    let near = || {
        let edits = if key.len() >= LETTERS_FOR_TWO_EDITS {
            2
        } else {
            1
        };
        key.len() >= LETTERS_FOR_TIERS && is_near(word, key, edits)
    };
    match tier {
        Tier::Exact => exact,
        Tier::Alias => exact || alias(),
        Tier::Suggestion => exact || alias() || near(),
    }
}

/// The parts of a query of which a person has to fit each: a number as a whole, otherwise the
/// words as they were typed.
pub fn asked(query: &str) -> Vec<String> {
    match terms(query).as_slice() {
        [] => Vec::new(),
        [Term::Number(run)] => vec![run.clone()],
        _ => query.split_whitespace().map(str::to_owned).collect(),
    }
}

/// What stands in a shown number for digits that are not shown.
const HIDDEN: char = '•';

/// Marks the digits a query found in a phone number or a national number as it is shown.
///
/// `display`: with any spaces and signs; `•` stands for digits that are not shown. The last run that fits is marked.
pub fn number_marks(display: &str, query: &str) -> Vec<Mark> {
    let shown: Vec<(usize, char)> = display
        .chars()
        .map(|c| if c == HIDDEN { '*' } else { c })
        .enumerate()
        .filter(|(_, c)| c.is_ascii_digit() || *c == '*')
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

/// Marks what a query found in an e-mail address: its start, or the start of its place.
pub fn address_marks(display: &str, query: &str) -> Vec<Mark> {
    let address = display.to_lowercase();
    let place = address.find('@').map_or(address.len(), |at| at + 1);
    let at_place = |start: &str| {
        let labels = address[place..].match_indices('.');
        let mut starts = std::iter::once(place).chain(labels.map(|(dot, _)| place + dot + 1));
        starts.find(|from| address[*from..].starts_with(start))
    };
    let mut found = Vec::new();
    for term in terms(query) {
        let (from, start) = match &term {
            Term::Word {
                address: Some(start),
                ..
            } if address.starts_with(start.as_str()) => (Some(0), start),
            Term::Word {
                address: Some(start),
                ..
            } if start.contains('.') => (at_place(start), start),
            Term::Place(start) => (at_place(start), start),
            Term::Word { .. } | Term::Number(_) | Term::Id(_) => continue,
        };
        if let Some(from) = from {
            let before = address[..from].chars().count();
            found.push((before, before + start.chars().count()));
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
