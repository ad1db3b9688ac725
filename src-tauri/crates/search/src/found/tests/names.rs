//! One name in all its spellings: each finds all others, and different names stay apart.

use std::collections::BTreeMap;

use domain::{BirthDate, Phone};

use super::*;
use crate::similar::Draft;

const NAMES: &str =
    include_str!("../../../../../../tests/fixtures/reference/names_crossscript.csv");
const APART: &str =
    include_str!("../../../../../../tests/fixtures/reference/names_must_not_match.csv");
/// One name a line, as papers and people spell it; written down without looking at what the
/// search does with it.
const BY_EAR: &str = include_str!("names_by_ear.csv");

/// A spelling: its group, its kind, the text.
type Spelling = (String, String, String);

fn official() -> Vec<Spelling> {
    csv::Reader::from_reader(NAMES.as_bytes())
        .records()
        .map(|row| row.expect("the table is well formed"))
        .map(|row| (row[0].to_owned(), row[1].to_owned(), row[3].to_owned()))
        .collect()
}

fn by_ear() -> Vec<Spelling> {
    (0..)
        .zip(BY_EAR.lines())
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
    let counts = counted(&by_ear());
    println!("{:#?}", counts.missed);
    assert!(
        counts.missed.len() * 100 <= counts.pairs,
        "more than one in a hundred is missed: {:#?}",
        counts.missed
    );
}

#[test]
fn names_that_must_stay_apart_are_never_taken_for_one_person() {
    let pairs: Vec<csv::StringRecord> = csv::Reader::from_reader(APART.as_bytes())
        .records()
        .map(|row| row.expect("the table is well formed"))
        .collect();
    let mut offered = 0;
    for row in &pairs {
        for (one, other) in [(&row[0], &row[1]), (&row[1], &row[0])] {
            let birth = BirthDate::parse_iso("2089-07-05");
            let phones = vec![Phone::parse("+7 700 000 01 15").expect("a phone")];
            let mut known = person(1, one, one, "");
            known.birth = birth;
            known.phones = phones.clone();
            let columns = columns(&[known]);
            let draft = Draft {
                surname: Some(other.to_owned()),
                given: Some(other.to_owned()),
                birth,
                phones,
                ..Draft::default()
            };
            assert_eq!(columns.similar(&draft), [], "{one} is not {other}");
            let query = Query {
                text: other.to_owned(),
                ..Query::default()
            };
            let found = columns.query(&query, today());
            assert_eq!(found.matched, 0, "{other} does not find {one} as itself");
            let tiers: Vec<Tier> = found.page(0, 9).into_iter().map(|row| row.1).collect();
            if !tiers.is_empty() {
                assert_eq!(&row[2], "1", "{other} offers {one}, which is further away");
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
