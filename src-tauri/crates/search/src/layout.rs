//! Text typed while another keyboard layout was on: `ghbdtn` for «привет».
//!
//! The conversion is offered, never made silently. In the Kazakh layout the row of digits
//! types letters, so a number typed there comes back as digits.
//!
//! Source: `keyboard_layouts.csv` (the Windows layouts).

use std::sync::OnceLock;

use crate::data;

#[derive(Clone, Copy)]
enum Layout {
    Us,
    Russian,
    Kazakh,
}

/// What can have happened, the commonest first.
const MISTAKES: [(Layout, Layout); 5] = [
    (Layout::Us, Layout::Kazakh),
    (Layout::Us, Layout::Russian),
    (Layout::Russian, Layout::Us),
    (Layout::Kazakh, Layout::Us),
    // The letters are the same and the row of digits is not: `н9рлан`.
    (Layout::Russian, Layout::Kazakh),
];

/// Returns what the same keys give in other layouts, without repeats, the likeliest first.
///
/// Empty if the text holds a character that the layout it would come from does not have, a
/// letter of it comes out as a sign (but for the full stop of an address), or nothing at all
/// comes out different.
pub fn convert_layout(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (typed, meant) in MISTAKES {
        let converted: Option<String> = text
            .chars()
            .map(|c| {
                convert(c, typed, meant)
                    .filter(|new| !c.is_alphabetic() || new.is_alphanumeric() || *new == '.')
            })
            .collect();
        if let Some(converted) = converted
            && converted != text
            && !found.contains(&converted)
        {
            found.push(converted);
        }
    }
    found
}

fn convert(c: char, typed: Layout, meant: Layout) -> Option<char> {
    if c.is_whitespace() {
        return Some(c);
    }
    keys().iter().find_map(|key| {
        let [plain, shifted] = key[typed as usize];
        if c == plain {
            Some(key[meant as usize][0])
        } else if c == shifted {
            Some(key[meant as usize][1])
        } else {
            None
        }
    })
}

/// What a scanner read that types like a keyboard: `read` says what a text means, and takes
/// only what its check character proves. The second value is whether another layout was on
/// and the signs had to be put back.
///
/// Source: DOMAIN 6.7, rule 43.
pub fn scanned<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Option<(T, bool)> {
    if let Some(value) = read(typed) {
        return Some((value, false));
    }
    [Layout::Kazakh, Layout::Russian]
        .into_iter()
        .filter_map(|on| {
            let put_back = |c| convert(c, on, Layout::Us);
            typed.chars().map(put_back).collect::<Option<String>>()
        })
        .find_map(|text| read(&text))
        .map(|value| (value, true))
}

/// Every key: by layout, without and with Shift.
fn keys() -> &'static [[[char; 2]; 3]] {
    static KEYS: OnceLock<Vec<[[char; 2]; 3]>> = OnceLock::new();
    KEYS.get_or_init(|| {
        include_str!("../data/keyboard_layouts.csv")
            .lines()
            .skip(1)
            .map(|line| {
                let mut chars = data::cells(line)
                    .into_iter()
                    .map(|cell| cell.chars().next().expect("every key types something"));
                let mut pair = || [(); 2].map(|()| chars.next().expect("a line has six cells"));
                [pair(), pair(), pair()]
            })
            .collect()
    })
}

#[cfg(test)]
mod tests;
