use std::collections::HashMap;

use super::*;

/// All spellings are one to the families.
#[track_caller]
fn check(spellings: &[&str]) {
    let mut keys: Vec<String> = spellings
        .iter()
        .map(|spelling| canonical(&fold::fold(spelling)))
        .collect();
    keys.dedup();
    assert_eq!(keys.len(), 1, "{spellings:?} give {keys:?}");
}

#[test]
fn a_family_about_whole_words_leaves_longer_words_alone() {
    check(&["Айнұр", "Айнура"]);
    assert_eq!(canonical("ainurabek"), "ainurabek", "another name");
}

#[test]
fn a_family_about_starts_carries_the_rest_of_the_word_along() {
    check(&["Жүсіпбеков", "Юсупбеков", "Yusufbekov"]);
    check(&["Қожахметова", "Ходжахметова"]);
}

#[test]
fn a_family_about_parts_is_found_anywhere() {
    check(&["Нұрмұхамед", "Нурмагамбет", "Нұрмұхамбет"]);
    check(&["Байгелді", "Байкельды"]);
}

#[test]
fn a_word_without_a_family_stays_as_it_is() {
    assert_eq!(canonical("erlan"), "erlan", "no family");
    assert_eq!(canonical("қ"), "қ", "a letter that is no key");
}

#[test]
fn every_family_has_members_that_differ_in_the_key_and_belongs_to_one_family_only() {
    let mut owners: HashMap<(String, String), String> = HashMap::new();
    let mut faults: Vec<String> = Vec::new();
    for (kind, spellings) in lines() {
        if !["whole", "start", "part", "end"].contains(&kind.as_str()) {
            faults.push(format!("{kind} is no kind"));
        }
        let first = spellings[0].clone();
        let mut own: Vec<String> = Vec::new();
        for spelling in spellings {
            let key = fold::fold(&spelling);
            if own.contains(&key) {
                continue;
            }
            own.push(key.clone());
            if let Some(other) = owners.insert((kind.clone(), key), first.clone()) {
                faults.push(format!(
                    "{spelling} is in the families of {other} and {first}"
                ));
            }
        }
        if own.len() < 2 {
            faults.push(format!("the family of {first} says nothing new"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
