use std::collections::BTreeSet;

use super::*;

#[track_caller]
fn check(key: &str, expected: &[&str]) {
    let found: BTreeSet<String> = aliases(key)
        .into_iter()
        .map(|alias| match alias {
            Alias::Whole(key) => key,
            Alias::Start(key) => format!("{key}…"),
        })
        .collect();
    let expected: BTreeSet<String> = expected.iter().map(|key| (*key).to_owned()).collect();
    assert_eq!(found, expected, "the families of {key}");
}

#[test]
fn a_family_about_whole_words_leaves_longer_words_alone() {
    check("ainur", &["ainura"]);
    check("ainurbek", &[]);
}

#[test]
fn a_family_about_starts_carries_the_rest_of_the_word_along() {
    check("bahitjan", &["bakitjan…"]);
    check("hojahmetov", &["kojahmetov…"]);
}

#[test]
fn a_word_without_a_family_has_no_aliases() {
    check("erlan", &[]);
}

#[test]
fn every_family_has_members_that_differ_in_the_key() {
    for family in families() {
        let keys: BTreeSet<&String> = family.keys.iter().collect();
        assert!(keys.len() > 1, "{:?} says nothing new", family.keys);
        assert_eq!(
            keys.len(),
            family.keys.len(),
            "{:?} repeats a key",
            family.keys
        );
    }
}
