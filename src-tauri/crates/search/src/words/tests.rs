use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn table(words: &[String]) -> Words {
    let mut table = Words::default();
    for (ordinal, word) in words.iter().enumerate() {
        let id = table.intern(word);
        table.add(id, ordinal as u32);
    }
    table
}

/// Whether some start of `word` is at most so many edits away from `query`, by trying every
/// edit on the query.
fn near(word: &[u8], query: &[u8], edits: u8) -> bool {
    if word.starts_with(query) {
        return true;
    }
    let Some(left) = edits.checked_sub(1) else {
        return false;
    };
    (0..=query.len()).any(|at| {
        // What stands before the edit stays as it is.
        let (before, after) = query.split_at(at);
        if !word.starts_with(before) {
            return false;
        }
        let rest = &word[at..];
        let dropped = !after.is_empty() && near(rest, &after[1..], left);
        let put_in = !rest.is_empty() && near(&rest[1..], after, left);
        let changed = !after.is_empty() && !rest.is_empty() && near(&rest[1..], &after[1..], left);
        let swapped = after.len() > 1
            && rest.len() > 1
            && rest[0] == after[1]
            && rest[1] == after[0]
            && near(&rest[2..], &after[2..], left);
        dropped || put_in || changed || swapped
    })
}

#[track_caller]
fn check(words: &[String], query: &str) {
    let table = table(words);
    let texts = |ids: Vec<u32>| -> Vec<String> {
        let mut texts: Vec<String> = ids.iter().map(|id| table.text(*id).to_owned()).collect();
        texts.sort();
        texts
    };
    let distinct: BTreeSet<&String> = words.iter().collect();
    let expected: Vec<String> = distinct
        .iter()
        .filter(|word| word.starts_with(query))
        .map(|word| (*word).clone())
        .collect();
    assert_eq!(
        texts(table.prefix(query)),
        expected,
        "words starting with {query}"
    );
    for edits in 0..=2 {
        let expected: Vec<String> = distinct
            .iter()
            .filter(|word| near(word.as_bytes(), query.as_bytes(), edits))
            .map(|word| (*word).clone())
            .collect();
        assert_eq!(
            texts(table.near(query, edits)),
            expected,
            "words at most {edits} edits from {query}"
        );
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn a_prefix_and_each_kind_of_edit_are_found() {
    let words = owned(&[
        "serik",
        "berik",
        "serk",
        "serrik",
        "seirk",
        "seri",
        "erik",
        "serikbolsinov",
        "sarsenov",
    ]);
    for query in ["serik", "seri", "s", "serikbolsinof", "srik", "eserik"] {
        check(&words, query);
    }
}

#[test]
fn words_longer_than_a_head_are_told_apart() {
    let words = owned(&[
        "kudaibergen",
        "kudaibergenov",
        "kudaibergenova",
        "kudaiberdi",
    ]);
    for query in [
        "kudaiberg",
        "kudaibergenova",
        "kudaibregenov",
        "kudaibergnov",
        "kudaiberdiev",
    ] {
        check(&words, query);
    }
}

#[test]
fn many_new_words_are_found_before_and_after_they_join_the_base() {
    let words: Vec<String> = (0..3000_u32)
        .map(|n| format!("a{:b}", n.wrapping_mul(2_654_435_761) % 4096))
        .collect();
    for query in ["a1", "a1011", "a10111010", "b1011"] {
        check(&words, query);
    }
}

#[test]
fn a_list_stays_in_order_whatever_comes_first() {
    let mut table = Words::default();
    let id = table.intern("erlan");
    for ordinal in [5, 1, 9, 5, 3] {
        table.add(id, ordinal);
    }
    table.remove(id, 9);
    table.remove(id, 4);
    assert_eq!(
        table.list(id),
        [1, 3, 5],
        "ascending, without repeats and the removed"
    );
}

proptest! {
    #[test]
    fn searches_agree_with_looking_at_every_word(
        words in prop::collection::vec("[abc]{1,11}", 1..60),
        query in "[abc]{1,10}",
    ) {
        check(&words, &query);
    }
}
