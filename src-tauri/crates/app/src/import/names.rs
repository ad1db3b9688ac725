//! Full names in one cell: which word is the surname?
//!
//! Endings, capitals and a list of common given names tell most of them. Where
//! two words could both be either, the usual order of the list is taken and a
//! person is asked. Source: DOMAIN 6.5.

use std::collections::HashSet;
use std::ops::RangeInclusive;
use std::sync::OnceLock;

use super::headings::NameOrder;
use super::problems::{ProblemCode, Problems};

/// A full name taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Split {
    pub surname: Option<String>,
    pub given: Option<String>,
    pub patronymic: Option<String>,
    pub problems: Problems,
    /// The order in which the words stood, where that is plain.
    pub order: Option<NameOrder>,
}

const TITLES: [&str; 8] = ["dr", "mr", "ms", "mrs", "miss", "prof", "г-н", "г-жа"];

/// Ends of patronymics; the word before the end has at least two letters.
const PATRONYMICS: [&str; 22] = [
    "ович", "евич", "ьич", "овна", "евна", "ична", "ұлы", "улы", "үлы", "қызы", "кызы", "ovich",
    "evich", "ovna", "evna", "uly", "ūly", "úly", "qyzy", "kyzy", "kizi", "ogly",
];

/// Words that follow a father's name and make it a patronymic.
const PATRONYMIC_WORDS: [&str; 12] = [
    "оглы", "оғлы", "улы", "ұлы", "қызы", "кызы", "угли", "uly", "qyzy", "kyzy", "ogly", "oglu",
];

/// Ends of surnames in Cyrillic and Latin.
const SURNAMES: [&str; 35] = [
    "ов",
    "ев",
    "ёв",
    "ова",
    "ева",
    "ёва",
    "ин",
    "ын",
    "ина",
    "ына",
    "ский",
    "ская",
    "цкий",
    "цкая",
    "енко",
    "чук",
    "юк",
    "ұлова",
    "ых",
    "ov",
    "ev",
    "ova",
    "eva",
    "yev",
    "yeva",
    "iev",
    "ieva",
    "sky",
    "skiy",
    "skaya",
    "enko",
    "ýov",
    "ssov",
    "ssova",
    "ew",
];

/// Takes a full name apart; `usual` is the order of the list.
pub(crate) fn split(text: &str, usual: Option<NameOrder>) -> Split {
    let mut words: Vec<&str> = text
        .split([' ', ',', ';'])
        .filter(|w| !w.is_empty())
        .collect();
    while words.len() > 1 && TITLES.contains(&&*words[0].trim_end_matches('.').to_lowercase()) {
        words.remove(0);
    }
    let mut split = take_apart(&words, usual);
    if is_all_capitals(text) {
        split.problems.add(ProblemCode::NameAllCaps);
    }
    if let (Some(order), Some(usual)) = (split.order, usual)
        && order != usual
    {
        split.problems.add(ProblemCode::NameOrderDiffers);
    }
    split
}

/// A given name with the patronymic behind it: «Анна Олеговна», «Эльдар Вагиф оглы».
pub(crate) fn given_apart(text: &str) -> Option<(String, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let last = words.len().checked_sub(1)?;
    let of = if last >= 2 && PATRONYMIC_WORDS.contains(&&*words[last].to_lowercase()) {
        last - 1
    } else if last >= 1 && is_patronymic(words[last]) {
        last
    } else {
        return None;
    };
    Some((words[..of].join(" "), words[of..].join(" ")))
}

fn take_apart(words: &[&str], usual: Option<NameOrder>) -> Split {
    match words {
        [] => Split {
            problems: only(ProblemCode::NameMissing),
            ..Split::default()
        },
        [one] => {
            if let Some((surname, given, patronymic)) = glued_initials(one) {
                return initials(surname, given, patronymic);
            }
            Split {
                given: Some((*one).to_owned()),
                problems: only(ProblemCode::NameSingle),
                ..Split::default()
            }
        }
        _ => {
            if let Some(split) = with_initials(words) {
                return split;
            }
            by_capitals(words)
                .or_else(|| by_patronymic(words))
                .unwrap_or_else(|| by_likeness(words, usual))
        }
    }
}

fn only(code: ProblemCode) -> Problems {
    let mut problems = Problems::default();
    problems.add(code);
    problems
}

fn joined(words: &[&str]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(" "))
}

/// `Н.`, `Н.Н.`, or one letter.
fn is_initials(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters == 1 && word.chars().count() <= 2
        || word.contains('.')
            && word.split('.').all(|part| part.chars().count() <= 1)
            && letters >= 1
}

/// `СмагуловаН.Н.`: nobody means it, but cells hold it.
fn glued_initials(word: &str) -> Option<(&str, String, Option<String>)> {
    let (surname, rest) = word.split_at(word.find('.')?);
    let last = surname.chars().next_back()?;
    let surname = &surname[..surname.len() - last.len_utf8()];
    if surname.chars().count() < 2 || !last.is_uppercase() {
        return None;
    }
    let second: String = rest.chars().filter(|c| c.is_alphabetic()).collect();
    let patronymic = (second.chars().count() == 1).then(|| format!("{second}."));
    Some((surname, format!("{last}."), patronymic))
}

fn initials(surname: &str, given: String, patronymic: Option<String>) -> Split {
    Split {
        surname: Some(surname.to_owned()),
        given: Some(given),
        patronymic,
        problems: only(ProblemCode::NameInitialsOnly),
        order: None,
    }
}

/// One whole word and initials before or after it.
fn with_initials(words: &[&str]) -> Option<Split> {
    let whole: Vec<&&str> = words.iter().filter(|word| !is_initials(word)).collect();
    let [surname] = whole[..] else { return None };
    let mut letters = words
        .iter()
        .filter(|word| is_initials(word))
        .flat_map(|word| word.chars().filter(|c| c.is_alphabetic()));
    let given = letters.next()?;
    let patronymic = letters.next().map(|letter| format!("{letter}."));
    Some(initials(surname, format!("{given}."), patronymic))
}

/// `Aibek TOKTOGULOV`: the surname in capitals, the rest not.
fn by_capitals(words: &[&str]) -> Option<Split> {
    let capitals: Vec<bool> = words.iter().map(|word| is_capitals(word)).collect();
    let first = capitals.iter().position(|c| *c)?;
    let count = capitals.iter().filter(|c| **c).count();
    if count == words.len() || !capitals[first..first + count].iter().all(|c| *c) {
        return None;
    }
    let (before, rest) = words.split_at(first);
    let (surname, after) = rest.split_at(count);
    let (given, order) = match (before, after) {
        ([], given) => (given, NameOrder::SurnameFirst),
        (given, []) => (given, NameOrder::GivenFirst),
        _ => return None,
    };
    let (given, patronymic) = match given {
        [given, patronymic] if is_patronymic(patronymic) => {
            (vec![*given], Some((*patronymic).to_owned()))
        }
        given => (given.to_vec(), None),
    };
    Some(Split {
        surname: joined(surname),
        given: joined(&given),
        patronymic,
        problems: Problems::default(),
        order: Some(order),
    })
}

fn by_patronymic(words: &[&str]) -> Option<Split> {
    let last = words.len() - 1;
    let plain = |surname: &[&str], given: &[&str], patronymic: &[&str], order| {
        Some(Split {
            surname: joined(surname),
            given: joined(given),
            patronymic: joined(patronymic),
            problems: Problems::default(),
            order,
        })
    };
    // «Мамедов Эльдар Вагиф оглы»: the patronymic takes two words.
    if words.len() >= 4 && PATRONYMIC_WORDS.contains(&&*words[last].to_lowercase()) {
        return plain(
            &words[..1],
            &words[1..last - 1],
            &words[last - 1..],
            Some(NameOrder::SurnameFirst),
        );
    }
    match words {
        [surname, given, patronymic] if is_patronymic(patronymic) => plain(
            &[surname],
            &[given],
            &[patronymic],
            Some(NameOrder::SurnameFirst),
        ),
        [given, patronymic, surname] if is_patronymic(patronymic) => plain(
            &[surname],
            &[given],
            &[patronymic],
            Some(NameOrder::GivenFirst),
        ),
        [given, patronymic] if is_patronymic(patronymic) && is_given(given) => {
            plain(&[], &[given], &[patronymic], None)
        }
        _ => None,
    }
}

fn by_likeness(words: &[&str], usual: Option<NameOrder>) -> Split {
    let first = words[0];
    let last = words[words.len() - 1];
    let (first_given, last_given) = (is_given(first), is_given(last));
    let first_surname = !first_given && is_surname(first);
    let last_surname = !last_given && is_surname(last);
    let plain = match (first_surname, last_surname) {
        (true, false) => Some(NameOrder::SurnameFirst),
        (false, true) => Some(NameOrder::GivenFirst),
        _ => match (first_given, last_given) {
            (false, true) if words.len() == 2 => Some(NameOrder::SurnameFirst),
            (true, false) if words.len() == 2 => Some(NameOrder::GivenFirst),
            _ => None,
        },
    };
    let order = plain.or(usual).unwrap_or(NameOrder::SurnameFirst);
    let (surname, given, patronymic) = match order {
        NameOrder::SurnameFirst => (&words[..1], &words[1..2], &words[2..]),
        NameOrder::GivenFirst => (
            &words[words.len() - 1..],
            &words[..words.len() - 1],
            &words[..0],
        ),
    };
    let mut problems = Problems::default();
    if plain.is_none() && ((first_given && last_given) || usual.is_none()) {
        problems.add(ProblemCode::NameOrderUncertain);
    }
    Split {
        surname: joined(surname),
        given: joined(given),
        patronymic: joined(patronymic),
        problems,
        order: plain,
    }
}

/// A word of at least two letters, all of them capitals.
fn is_capitals(word: &str) -> bool {
    let mut letters = 0;
    for sign in word.chars() {
        if sign.is_lowercase() {
            return false;
        }
        letters += usize::from(sign.is_uppercase());
    }
    letters >= 2
}

/// A name of several letters without a small one.
pub(crate) fn is_all_capitals(text: &str) -> bool {
    let mut longest = 0;
    let mut run = 0;
    for sign in text.chars() {
        if sign.is_lowercase() {
            return false;
        }
        run = if sign.is_uppercase() { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest >= 3
}

/// «ЖУМАБАЕВА-КИМ» as «Жумабаева-Ким»; what has small letters stays.
pub(crate) fn with_small_letters(name: &str) -> String {
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let mut small = String::with_capacity(name.len());
    let mut begins = true;
    for sign in name.chars() {
        if begins {
            small.push(sign);
        } else {
            small.extend(sign.to_lowercase());
        }
        begins = !(sign.is_alphabetic() || matches!(sign, '\'' | '’' | 'ʼ' | '‘'));
    }
    small
}

pub(crate) fn is_initial_word(word: &str) -> bool {
    !word.is_empty() && is_initials(word)
}

fn is_patronymic(word: &str) -> bool {
    let word = word.to_lowercase();
    PATRONYMICS.iter().any(|end| {
        word.strip_suffix(end)
            .is_some_and(|root| root.chars().count() >= 2 || root.contains('?'))
    }) || lost_letters(&word)
}

/// `Шо?ан?ызы`: an old encoding took the Kazakh letters.
fn lost_letters(word: &str) -> bool {
    word.contains('?') && (word.ends_with("?ызы") || word.ends_with("?лы"))
}

fn is_surname(word: &str) -> bool {
    let word = word.to_lowercase();
    let word = word.rsplit('-').next().unwrap_or(&word);
    SURNAMES.iter().any(|end| {
        word.strip_suffix(end)
            .is_some_and(|root| root.chars().count() >= 2)
    })
}

/// Whether the word is a common given name, in any script.
pub(crate) fn is_given(word: &str) -> bool {
    static NAMES: OnceLock<HashSet<String>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        include_str!("given_names.txt")
            .lines()
            .map(search::fold)
            .collect()
    });
    names.contains(&search::fold(word))
}

/// Two to four words with capitals, one of which tells which is the surname.
pub(crate) fn is_like_name(text: &str) -> bool {
    are_words_of_name(text) && split(text, None).order.is_some()
}

/// Two to four words with capitals.
pub(crate) fn are_words_of_name(text: &str) -> bool {
    are_capital_words(text, 2..=4)
}

/// A surname, a given name: a word with a capital, seldom two or three.
pub(crate) fn is_part_of_name(text: &str) -> bool {
    are_capital_words(text, 1..=3)
}

fn are_capital_words(text: &str, many: RangeInclusive<usize>) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    many.contains(&words.len())
        && words.iter().all(|word| {
            word.starts_with(char::is_uppercase)
                && word
                    .chars()
                    .all(|c| c.is_alphabetic() || "-'’.".contains(c))
        })
}

#[cfg(test)]
mod tests;
