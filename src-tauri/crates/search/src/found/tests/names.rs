//! One name in all its spellings: each finds all others, and different names stay apart.

use std::collections::BTreeMap;

use domain::{BirthDate, Certainty, Phone};

use super::*;
use crate::alike::{Comparer, Portrait};

const NAMES: &str =
    include_str!("../../../../../../tests/fixtures/reference/names_crossscript.csv");
const APART: &str =
    include_str!("../../../../../../tests/fixtures/reference/names_must_not_match.csv");
/// One name a line, as papers and people spell it; written down without looking at what the
/// search does with it.
const BY_EAR: &str = include_str!("names_by_ear.csv");

/// The same, by somebody else at another time.
const SECOND: &str = include_str!("names_second.csv");
/// The same, a third time: official papers of several peoples, and both sexes of a surname.
const THIRD: &str = include_str!("names_third.csv");
/// Two different names a line.
const NEAR: &str = include_str!("names_apart.csv");

/// A spelling: its group, its kind, the text.
type Spelling = (String, String, String);

fn official() -> Vec<Spelling> {
    csv::Reader::from_reader(NAMES.as_bytes())
        .records()
        .map(|row| row.expect("the table is well formed"))
        .map(|row| (row[0].to_owned(), row[1].to_owned(), row[3].to_owned()))
        .collect()
}

fn by_ear(table: &str) -> Vec<Spelling> {
    (0..)
        .zip(table.lines())
        .flat_map(|(n, line)| {
            let (kind, spellings) = line.split_once(',').expect("a kind and spellings");
            spellings
                .split(',')
                .map(move |spelling| (format!("e{n}"), kind.to_owned(), spelling.to_owned()))
        })
        .collect()
}

fn people(spellings: &[Spelling]) -> Columns {
    let people: Vec<Volunteer> = (0..)
        .zip(spellings)
        .map(|(n, (_, kind, spelling))| match kind.as_str() {
            "given" => person(n, "", spelling, ""),
            "surname" => person(n, spelling, "", ""),
            _ => person(n, "", "", spelling),
        })
        .collect();
    columns(&people)
}

#[derive(Default, Debug, PartialEq)]
struct Counts {
    pairs: usize,
    by_tier: [usize; 3],
    /// Rows of other groups, by tier.
    strangers: [usize; 3],
    missed: Vec<String>,
}

/// Types every spelling and counts which others of its group come.
fn counted(spellings: &[Spelling]) -> Counts {
    let columns = people(spellings);
    let mut counts = Counts::default();
    for (group, _, typed) in spellings {
        let query = Query {
            text: typed.clone(),
            ..Query::default()
        };
        let rows: BTreeMap<u32, Tier> = columns
            .query(&query, today())
            .page(0, 10_000)
            .into_iter()
            .map(|(id, tier)| (numbers(&[id])[0], tier))
            .collect();
        for (n, (other, _, spelling)) in (0..).zip(spellings) {
            match (rows.get(&n), group == other) {
                (Some(tier), true) => counts.by_tier[*tier as usize] += 1,
                (Some(tier), false) => counts.strangers[*tier as usize] += 1,
                (None, true) => counts.missed.push(format!("{typed} → {spelling}")),
                (None, false) => {}
            }
            counts.pairs += usize::from(group == other);
        }
    }
    println!(
        "{} spellings, {} pairs: {:?} found by the exact key, as another spelling, as a \
         suggestion; {} missed; rows of other names: {:?}",
        spellings.len(),
        counts.pairs,
        counts.by_tier,
        counts.missed.len(),
        counts.strangers
    );
    counts
}

#[test]
fn every_spelling_of_a_group_finds_every_other() {
    let counts = counted(&official());
    assert!(counts.missed.is_empty(), "{:#?}", counts.missed);
    assert_eq!(
        counts.by_tier[Suggestion as usize], 0,
        "none of them is a matter of a letter by chance"
    );
}

#[test]
fn names_written_down_by_ear_find_each_other() {
    for table in [BY_EAR, SECOND, THIRD] {
        let counts = counted(&by_ear(table));
        println!("{:#?}", counts.missed);
        assert!(
            counts.missed.len() * 100 <= counts.pairs,
            "more than one in a hundred is missed: {:#?}",
            counts.missed
        );
    }
}

/// Two people who have everything in common but the given name, or the surname.
fn twins(one: [&str; 2], other: [&str; 2]) -> Option<Certainty> {
    let birth = BirthDate::parse_iso("2089-07-05");
    let phones = vec![Phone::parse("+7 700 000 01 15").expect("a phone")];
    let mut known = person(1, one[0], one[1], "Қайратұлы");
    (known.birth, known.phones) = (birth, phones.clone());
    let columns = columns(&[known]);
    let draft = Portrait {
        surname: Some(other[0].to_owned()),
        given: Some(other[1].to_owned()),
        patronymic: Some("Кайратович".to_owned()),
        birth,
        phones,
        ..Portrait::default()
    };
    let found = Comparer::new(&columns, &[]).alike(&draft, None);
    found.first().map(|alike| alike.evidence.certainty)
}

#[test]
fn names_that_are_near_are_no_spellings_of_one() {
    let mut taken = Vec::new();
    let mut spelled = Vec::new();
    for line in NEAR.lines() {
        let (one, other) = line.split_once(',').expect("two names");
        for (one, other) in [(one, other), (other, one)] {
            // A man's and a woman's name are offered, and taken for one by nobody; as surnames
            // they may be one.
            let is_pair = fold(one) + "a" == fold(other) || fold(other) + "a" == fold(one);
            let given = twins(["Ахметов", one], ["Ахметов", other]);
            let surname = twins([one, "Нұрлан"], [other, "Нұрлан"]);
            if given == Some(Certainty::Certain)
                || (surname == Some(Certainty::Certain) && !is_pair)
            {
                taken.push(format!("{one} and {other}"));
            }
            let columns = columns(&[person(1, one, "", "")]);
            let query = Query {
                text: other.to_owned(),
                ..Query::default()
            };
            let found = columns.query(&query, today()).page(0, 9);
            let is_start = fold(one).starts_with(&fold(other));
            if !is_start && !is_pair && found.iter().any(|(_, tier)| *tier != Suggestion) {
                spelled.push(format!("{other} finds {one}"));
            }
        }
    }
    assert_eq!((taken, spelled), (Vec::new(), Vec::new()));
}

/// Two names each, near one another, by whoever knows the language.
const TWO_NAMES: &[[&str; 2]] = &[
    ["Айнұр", "Айгүл"],
    ["Асан", "Үсен"],
    ["Дана", "Дина"],
    ["Жанна", "Жанар"],
    ["Самат", "Самал"],
    ["Алина", "Амина"],
    ["Арман", "Аян"],
    ["Ермек", "Ербол"],
    ["Сәния", "Сәуле"],
    ["Динара", "Диана"],
    ["Нұрбол", "Нұрбек"],
    ["Жанат", "Жанар"],
    ["Азат", "Азамат"],
    ["Айдар", "Айдос"],
    ["Қанат", "Қайрат"],
    ["Қарлығаш", "Қарашаш"],
    ["Серікбол", "Серікбай"],
    ["Бақыт", "Бақытжан"],
    ["Сара", "Зара"],
    ["Әсем", "Әсия"],
    ["Мәди", "Мәлік"],
    ["Олжас", "Олжабай"],
    ["Ляйля", "Лия"],
    ["Мария", "Марина"],
    ["Анна", "Алла"],
    ["Юлия", "Лилия"],
    ["Денис", "Денислав"],
    ["Ким", "Ли"],
    ["Цой", "Цай"],
    ["Пак", "Пан"],
    ["Жұмағұлов", "Жұмағалиев"],
    ["Сейітов", "Сейітқалиев"],
    ["Тоқаев", "Тоқтаров"],
    ["Исаев", "Мұсаев"],
    ["Омаров", "Оразов"],
    ["Нұрпейісов", "Нұрғалиев"],
    ["Иванов", "Ивашов"],
];

/// Pairs of different names, and whether they are near enough to be offered for a look.
fn two_names() -> Vec<(String, String, bool)> {
    let table = csv::Reader::from_reader(APART.as_bytes())
        .records()
        .map(|row| row.expect("the table is well formed"))
        .map(|row| (row[0].to_owned(), row[1].to_owned(), &row[2] == "1"))
        .collect::<Vec<_>>();
    let own = TWO_NAMES.iter();
    let own = own.map(|[one, other]| ((*one).to_owned(), (*other).to_owned(), true));
    table.into_iter().chain(own).collect()
}

#[test]
fn names_that_must_stay_apart_are_never_taken_for_one_person() {
    let pairs = two_names();
    let mut offered = 0;
    for (one, other, near) in &pairs {
        for (one, other) in [(one, other), (other, one)] {
            let birth = BirthDate::parse_iso("2089-07-05");
            let phones = vec![Phone::parse("+7 700 000 01 15").expect("a phone")];
            let mut known = person(1, one, one, "");
            known.birth = birth;
            known.phones = phones.clone();
            let columns = columns(&[known]);
            let draft = |surname: &str, given: &str| Portrait {
                surname: Some(surname.to_owned()),
                given: Some(given.to_owned()),
                birth,
                phones: phones.clone(),
                ..Portrait::default()
            };
            let comparer = Comparer::new(&columns, &[]);
            let alike = |draft: &Portrait| comparer.alike(draft, None);
            assert_eq!(alike(&draft(other, other)), [], "{one} is not {other}");
            for draft in [draft(one, other), draft(other, one)] {
                for found in alike(&draft) {
                    let sure = found.evidence.certainty;
                    assert_eq!(
                        sure,
                        Certainty::Possible,
                        "{one} and {other}: a person looks"
                    );
                }
            }
            let query = Query {
                text: other.to_owned(),
                ..Query::default()
            };
            let found = columns.query(&query, today());
            let starts = fold(one).starts_with(&fold(other));
            assert_eq!(found.matched, usize::from(starts), "{other} finds {one}");
            let tiers: Vec<Tier> = found.page(0, 9).into_iter().map(|row| row.1).collect();
            if !starts && !tiers.is_empty() {
                assert!(*near, "{other} offers {one}, which is further away");
                assert_eq!(tiers, [Suggestion], "{one} is no other spelling of {other}");
                offered += 1;
            }
        }
    }
    println!(
        "{} pairs stay apart; {offered} of both ways are offered for a look",
        pairs.len()
    );
}
