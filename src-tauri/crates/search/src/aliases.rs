//! Families of spellings that no rule of letters joins: Шыңғыс and Чингиз, Қожа- and Ходжа-.
//!
//! A family widens a search to its second tier and never joins two records. The families are
//! data: `data/aliases.csv`. A family of the kind `whole` is about the whole word, one of the
//! kind `start` about the start of a word, so that Бақытжан brings Бахытжан.
//!
//! Source: the rows marked so in `names_crossscript.csv`, and common practice of registry
//! offices; the list is a beginning and grows with what people report.

use std::sync::OnceLock;

use crate::{data, fold};

/// One other way to write a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Alias {
    /// A key that the whole word may have.
    Whole(String),
    /// A key that the word may start with.
    Start(String),
}

struct Family {
    whole: bool,
    keys: Vec<String>,
}

/// Returns the other keys for a key, by the families that it belongs to.
pub(crate) fn aliases(key: &str) -> Vec<Alias> {
    let mut found = Vec::new();
    for family in families() {
        for member in &family.keys {
            let Some(rest) = key.strip_prefix(member.as_str()) else {
                continue;
            };
            if family.whole && !rest.is_empty() {
                continue;
            }
            for other in family.keys.iter().filter(|other| *other != member) {
                found.push(if family.whole {
                    Alias::Whole(other.clone())
                } else {
                    Alias::Start(fold::settled(&format!("{other}{rest}")))
                });
            }
        }
    }
    found
}

fn families() -> &'static [Family] {
    static FAMILIES: OnceLock<Vec<Family>> = OnceLock::new();
    FAMILIES.get_or_init(|| {
        include_str!("../data/aliases.csv")
            .lines()
            .skip(1)
            .map(|line| {
                let cells = data::cells(line);
                let mut keys: Vec<String> = cells[1].split(';').map(fold::fold).collect();
                keys.dedup();
                Family {
                    whole: cells[0] == "whole",
                    keys,
                }
            })
            .collect()
    })
}

#[cfg(test)]
mod tests;
