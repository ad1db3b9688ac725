use super::*;

fn asked(words: &[(&[&str], &str)]) -> Option<Asked> {
    let words: Vec<(Vec<String>, &str)> = words
        .iter()
        .map(|(keys, address)| (keys.iter().map(|key| (*key).to_owned()).collect(), *address))
        .collect();
    Asked::of(
        words
            .iter()
            .map(|(keys, address)| Some((&keys[..], *address))),
    )
}

#[test]
fn different_questions_are_different_texts() {
    let all = [
        asked(&[(&["ahm"], "")]),
        asked(&[(&["ahm"], "ahm")]),
        asked(&[(&["ahm", "ahm"], "")]),
        asked(&[(&["ah", "m"], "")]),
        asked(&[(&["ah"], ""), (&["m"], "")]),
        asked(&[(&["m"], ""), (&["ah"], "")]),
        asked(&[(&["ah"], "m")]),
    ];
    for (at, one) in all.iter().enumerate() {
        assert!(one.is_some() && all[..at].iter().all(|other| other != one));
    }
}

#[test]
fn a_question_gives_back_its_words() {
    let asked = asked(&[(&["ahm", "axm"], "ahm"), (&["erl"], "")]).expect("typed letters");
    let words = asked.words();
    let words: Vec<(&str, Vec<&str>)> = words.map(|(text, keys)| (text, keys.collect())).collect();
    assert_eq!(words, [("ahm", vec!["axm", "ahm"]), ("", vec!["erl"])]);
    assert_eq!(asked.keys().count(), 3);
}

#[test]
fn what_nobody_types_is_no_question_to_be_kept() {
    assert_eq!(asked(&[(&["ahm"], "a\u{2}b")]), None);
    assert_eq!(Asked::of([None].into_iter()), None);
}

#[test]
fn rows_have_their_tiers() {
    use Tier::{Alias, Exact, Suggestion};
    let rows = [
        (5, Exact),
        (3, Exact),
        (9, Alias),
        (1, Suggestion),
        (2, Suggestion),
    ];
    let answer = Answer::new(SortLanguage::Kazakh, (70, 2), &rows);
    let kept = |range| answer.rows(range).map(Iterator::collect::<Vec<_>>);
    assert_eq!(kept(0..5).as_deref(), Some(&rows[..]));
    assert_eq!(kept(1..4).as_deref(), Some(&rows[1..4]));
    assert_eq!(kept(3..6), None);
}
