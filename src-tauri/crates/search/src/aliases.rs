//! Families of spellings that no rule of letters joins: Әлібек and Алибек are one key, but
//! Жүсіп and Юсуф, Сәрсен and Шаршен are not.
//!
//! A family widens a search to its second tier and never joins two records. The families are
//! data: `data/aliases.csv`, where a line can be added without touching the code. A family of
//! the kind `whole` is about a whole name, one of the kind `start` about the start of a word,
//! so that Жүсіпбек brings Юсупбек, one of the kind `part` about any place in it, so that
//! Нұрмұхамед brings Нурмагамбет, and one of the kind `end` about the end, so that Насролла
//! brings Насрулло. A line is read as: all of these may stand for the first.
//!
//! Source: the rows marked so in `names_crossscript.csv`, and the common practice of registry
//! offices; the third column says what each family rests on.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::{data, fold};

/// Returns the key with every member of a family replaced by its first one.
///
/// `key`: the result of [`fold::fold`]. Two keys of one name in different spellings give the
/// same, or texts of which one starts the other where only a start was typed.
pub(crate) fn canonical(key: &str) -> String {
    let families = families();
    if let Some(first) = families.whole.get(key) {
        return first.clone();
    }
    let mut text = match families.start.longest(key.as_bytes()) {
        Some((member, first)) => format!("{first}{}", &key[member.len()..]),
        None => key.to_owned(),
    };
    // Members are small Latin letters, so that every place where one fits is between letters.
    let mut at = 0;
    while at + 1 < text.len() {
        if let Some((member, first)) = families.part.longest(&text.as_bytes()[at..]) {
            text.replace_range(at..at + member.len(), first);
            at += first.len();
        } else {
            at += 1;
        }
    }
    if let Some((member, first)) = families.end.iter().find(|(end, _)| text.ends_with(end)) {
        text.truncate(text.len() - member.len());
        text.push_str(first);
    }
    text
}

/// Whether a key is a member of a family about whole names; a short one has no other tiers.
pub(crate) fn is_listed(key: &str) -> bool {
    families().whole.contains_key(key)
}

#[derive(Default)]
struct Families {
    whole: HashMap<String, String>,
    start: Starts,
    part: Starts,
    /// The longest first.
    end: Vec<(String, String)>,
}

/// Members and the first of the family of each, the longest first, by their first two letters:
/// hardly any place of any word needs a second look.
struct Starts(Vec<Vec<(String, String)>>);

impl Default for Starts {
    fn default() -> Self {
        Self(vec![Vec::new(); 26 * 26])
    }
}

impl Starts {
    fn bucket(text: &[u8]) -> Option<usize> {
        let [first, second, ..] = text else {
            return None;
        };
        let letter = |c: &u8| c.is_ascii_lowercase().then(|| usize::from(c - b'a'));
        Some(letter(first)? * 26 + letter(second)?)
    }

    fn add(&mut self, member: String, first: &str) {
        if let Some(bucket) = Self::bucket(member.as_bytes()) {
            let members = &mut self.0[bucket];
            members.push((member, first.to_owned()));
            members.sort_by_key(|(member, _)| std::cmp::Reverse(member.len()));
        }
    }

    fn longest(&self, text: &[u8]) -> Option<(&str, &str)> {
        self.0[Self::bucket(text)?]
            .iter()
            .find(|(member, _)| text.starts_with(member.as_bytes()))
            .map(|(member, first)| (member.as_str(), first.as_str()))
    }
}

/// The lines of the table: the kind and the members.
fn lines() -> impl Iterator<Item = (String, Vec<String>)> {
    include_str!("../data/aliases.csv")
        .lines()
        .skip(1)
        .map(|line| {
            let cells = data::cells(line);
            let spellings = cells[1].split(';').map(str::to_owned).collect();
            (cells[0].clone(), spellings)
        })
}

fn families() -> &'static Families {
    static FAMILIES: OnceLock<Families> = OnceLock::new();
    FAMILIES.get_or_init(|| {
        let mut families = Families::default();
        for (kind, spellings) in lines() {
            let mut keys = spellings.iter().map(|spelling| fold::fold(spelling));
            let first = keys.next().unwrap_or_default();
            for member in keys.chain([first.clone()]) {
                match kind.as_str() {
                    "whole" => {
                        families.whole.insert(member, first.clone());
                    }
                    "start" => families.start.add(member, &first),
                    "end" => families.end.push((member, first.clone())),
                    _ => families.part.add(member, &first),
                }
            }
        }
        let longest = |(member, _): &(String, String)| std::cmp::Reverse(member.len());
        families.end.sort_by_key(longest);
        families
    })
}

#[cfg(test)]
mod tests;
