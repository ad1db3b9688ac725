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

/// Numbers that look random and are the same every time (PCG, 32 bits of 64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let bits = (((self.0 >> 18) ^ self.0) >> 27) as u32;
        bits.rotate_right((self.0 >> 59) as u32) as usize % sides
    }
}

/// So many words as names are built: two or three halves and an ending.
fn vocabulary(size: usize, dice: &mut Dice) -> Vec<String> {
    let halves = [
        "nur", "ai", "bek", "er", "jan", "kai", "ser", "ah", "os", "tur", "mur", "ab", "kud",
        "dau", "gab", "baur", "jum", "sei", "to", "isk", "ken", "rah", "shak", "mirza", "um",
        "has", "zein", "lan", "met", "ish", "man", "bol", "at", "gali", "imbek", "sin", "han",
        "muhamed", "dos", "kul", "bergen", "ola", "tai", "geldi", "sher", "nazar", "ali", "embai",
        "iar", "sultan",
    ];
    let endings = [
        "", "", "ov", "ova", "ev", "eva", "uli", "kizi", "ovish", "ovna",
    ];
    let mut words = BTreeSet::new();
    while words.len() < size {
        let mut word = String::new();
        for _ in 0..2 + dice.roll(2) {
            word += halves[dice.roll(halves.len())];
        }
        word += endings[dice.roll(endings.len())];
        words.insert(word);
    }
    words.into_iter().collect()
}

/// A word with some slips, perhaps cut short.
fn slipped(word: &str, slips: usize, dice: &mut Dice) -> String {
    let mut letters: Vec<u8> = word.bytes().collect();
    letters.truncate(3 + dice.roll(letters.len()));
    for _ in 0..slips {
        let at = dice.roll(letters.len());
        let letter = b'a' + dice.roll(26) as u8;
        match dice.roll(4) {
            0 => letters[at] = letter,
            1 => letters.insert(at, letter),
            2 if letters.len() > 1 => drop(letters.remove(at)),
            _ => {
                let next = (at + 1).min(letters.len() - 1);
                letters.swap(at, next);
            }
        }
    }
    String::from_utf8(letters).expect("letters are ASCII")
}

/// Every word, judged by the table of distances.
fn looked_at_one_by_one(words: &[String], query: &str, edits: u8) -> Vec<String> {
    let near = |word: &&String| {
        let (word, query) = (word.as_bytes(), query.as_bytes());
        let mut before: Vec<usize> = Vec::new();
        let mut last: Vec<usize> = (0..=word.len()).collect();
        for i in 0..query.len() {
            let mut row = vec![i + 1; word.len() + 1];
            for j in 0..word.len() {
                row[j + 1] = (last[j] + usize::from(query[i] != word[j]))
                    .min(last[j + 1] + 1)
                    .min(row[j] + 1);
                if i > 0 && j > 0 && query[i] == word[j - 1] && query[i - 1] == word[j] {
                    row[j + 1] = row[j + 1].min(before[j - 1] + 1);
                }
            }
            before = std::mem::replace(&mut last, row);
        }
        last.iter().any(|distance| *distance <= usize::from(edits))
    };
    words.iter().filter(near).cloned().collect()
}

/// Ten thousand questions over the vocabulary of three million people with `SLOW_TESTS=1`,
/// some hundred over a smaller one otherwise.
#[test]
fn edits_over_the_sorted_words_find_what_a_look_at_every_word_finds() {
    let slow = std::env::var_os("SLOW_TESTS").is_some();
    let (size, questions) = if slow { (50_000, 10_000) } else { (3_000, 200) };
    let mut dice = Dice(42);
    let words = vocabulary(size, &mut dice);
    let table = table(&words);
    let mut found_some = 0;
    for question in 0..questions {
        let edits = 1 + (question % 4 == 0) as u8;
        let word = &words[dice.roll(words.len())];
        let query = slipped(word, usize::from(edits), &mut dice);
        let mut found: Vec<String> = table
            .near(&query, edits)
            .into_iter()
            .map(|id| table.text(id).to_owned())
            .collect();
        found.sort();
        let expected = looked_at_one_by_one(&words, &query, edits);
        assert_eq!(found, expected, "at most {edits} edits from {query}");
        found_some += usize::from(found.contains(word));
    }
    assert!(
        found_some * 10 >= questions * 9,
        "{found_some} of {questions} questions find the word that they were made of"
    );
}

#[test]
fn a_table_of_many_words_answers_like_one_of_few() {
    let syllables = [
        "a", "bi", "sh", "er", "lan", "nu", "z", "zi", "é", "7", "ak", "an", "jan", "kul", "o",
        "th", "zz",
    ];
    let mut words: Vec<String> = Vec::new();
    for one in syllables {
        for two in syllables {
            for three in syllables {
                words.push(format!("{one}{two}{three}"));
                words.push(format!("{three}{two}"));
            }
        }
    }
    words.sort();
    words.dedup();
    assert!(words.len() > LONG, "many: {}", words.len());
    let table = table(&words);
    assert!(
        !table.base.threes.is_empty(),
        "so many have their own table"
    );
    for query in words
        .iter()
        .step_by(97)
        .chain([&"zzz".to_owned(), &"7é".to_owned()])
    {
        for edits in 0..=2 {
            let mut found: Vec<&str> = table
                .near(query, edits)
                .into_iter()
                .map(|id| table.text(id))
                .collect();
            found.sort_unstable();
            let expected: Vec<&str> = words
                .iter()
                .map(String::as_str)
                .filter(|word| near(word.as_bytes(), query.as_bytes(), edits))
                .collect();
            assert_eq!(found, expected, "{query} with {edits} edits");
        }
        let mut starting = table.prefix(query);
        starting.sort_unstable();
        let mut expected: Vec<u32> = (0..table.len() as u32)
            .filter(|id| table.text(*id).starts_with(query.as_str()))
            .collect();
        expected.sort_unstable();
        assert_eq!(starting, expected, "the words that start with {query}");
    }
}
