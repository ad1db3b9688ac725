//! Finding by name over the columns of a register: starts, slips, scripts, and how soon a new
//! name is there.

use std::hint::black_box;

use app::ctx::day_of;
use domain::{PersonName, Volunteer, VolunteerId};
use fastrand::Rng;
use search::{Columns, Query, Sort, fold};

use crate::{
    machine::Times,
    peers::Sqlite,
    registers::{self, now},
    table::Line,
};

/// Questions asked of each kind.
const QUESTIONS: usize = 2000;
/// Official spellings of names; a line is a group, its kind, its sex and a spelling.
const NAMES: &str = include_str!("../../../../../tests/fixtures/reference/names_crossscript.csv");

/// Goals 4 to 7 and 9.
pub fn search(n: u32) -> Vec<Line> {
    let register = registers::open(&registers::of(n));
    let today = day_of(now());
    let mut columns = register
        .store()
        .columns_anew()
        .expect("records can be read");
    columns.warm(Sort::default(), today);
    let keys: Vec<String> = columns.keys().map(str::to_owned).collect();
    let mut rng = Rng::with_seed(11);
    let mut lines = Vec::new();
    let peer = Sqlite::of(&register);
    for (kind, letters, goal) in [
        ("1 letter", [1, 0], 10.0),
        ("3 letters", [3, 0], 10.0),
        ("two words 3+3", [3, 3], 150.0),
    ] {
        let texts: Vec<String> = (0..400)
            .map(|_| {
                let words = letters.iter().filter(|letters| **letters > 0);
                let starts = words.map(|letters| start(&keys[rng.usize(0..keys.len())], *letters));
                starts.collect::<Vec<_>>().join(" ")
            })
            .collect();
        let (mut ours, mut theirs) = (Times::default(), Times::default());
        for text in &texts {
            ours.take(|| asked(&columns, text, today));
            theirs.take(|| peer.keystroke(text));
        }
        let what = format!("count and 20 ids, {kind}");
        lines.push(
            Line::new(&format!("{what}, p50"), n, ours.p50(), "µs").beside("FTS5", theirs.p50()),
        );
        lines.push(
            Line::new(&format!("{what}, p99"), n, ours.p99(), "µs")
                .at_most(goal)
                .beside("FTS5", theirs.p99()),
        );
    }
    drop(peer);
    lines.extend(slips(&columns, &keys, n, &mut rng));
    lines.extend(scripts(n));
    lines.extend(fresh(&mut columns, n, &mut rng));
    let (own, kept) = columns.heap_bytes();
    lines.push(Line::new(
        "index in memory",
        n,
        (own + kept) as f64 / 1_048_576.0,
        "MiB",
    ));
    lines
}

fn start(key: &str, letters: usize) -> String {
    key.chars().take(letters).collect()
}

/// How many fit, and the first window of them.
fn asked(columns: &Columns, text: &str, today: domain::Day) -> (usize, usize) {
    let query = Query {
        text: text.to_owned(),
        ..Query::default()
    };
    let found = columns.query(&query, today);
    (found.total, found.page(0, 20).len())
}

/// Goal 6: words with one and two slips, over the words of the register.
fn slips(columns: &Columns, keys: &[String], n: u32, rng: &mut Rng) -> Vec<Line> {
    let long: Vec<&String> = keys
        .iter()
        .filter(|key| key.is_ascii() && key.len() >= 7)
        .collect();
    let mut lines = vec![Line::new(
        "words to search through",
        n,
        keys.len() as f64,
        "",
    )];
    if long.is_empty() {
        return lines;
    }
    for (edits, p50, p99) in [(1, 20.0, 40.0), (2, f64::INFINITY, 400.0)] {
        let mut times = Times::default();
        for _ in 0..QUESTIONS {
            let mut word: Vec<u8> = long[rng.usize(0..long.len())].bytes().collect();
            word.truncate(rng.usize(7..10));
            for _ in 0..edits {
                let at = rng.usize(0..word.len());
                word[at] = rng.u8(b'a'..=b'z');
            }
            let text = String::from_utf8_lossy(&word).into_owned();
            times.take(|| black_box(columns.keys_near(&text, edits)).len());
        }
        let what = format!("a word with {edits} wrong");
        lines.push(Line::new(&format!("{what}, p50"), n, times.p50(), "µs").at_most(p50));
        lines.push(Line::new(&format!("{what}, p99"), n, times.p99(), "µs").at_most(p99));
    }
    lines
}

/// Goal 7: of a hundred pairs of spellings of one name, how many do not find each other.
fn scripts(n: u32) -> Vec<Line> {
    let today = day_of(now());
    let rows: Vec<Vec<&str>> = NAMES
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    let mut columns = Columns::new();
    let people: Vec<Volunteer> = (0_u32..)
        .zip(&rows)
        .filter_map(|(n, row)| {
            Some(Volunteer::new(
                id(n),
                PersonName::parse(row[3], "", "").ok()?,
            ))
        })
        .collect();
    columns.put_all(people.iter().map(|person| (person, now())));
    let (mut pairs, mut missed) = (0.0, 0.0);
    for row in &rows {
        let query = Query {
            text: row[3].to_owned(),
            ..Query::default()
        };
        let found: Vec<VolunteerId> = columns
            .query(&query, today)
            .page(0, rows.len())
            .into_iter()
            .map(|(id, _)| id)
            .collect();
        for (n, _) in (0..).zip(&rows).filter(|(_, other)| other[0] == row[0]) {
            pairs += 1.0;
            missed += f64::from(u8::from(!found.contains(&id(n))));
        }
    }
    vec![
        Line::new(
            "spellings that miss each other, of 100",
            n,
            missed / pairs * 100.0,
            "",
        )
        .at_most(0.0),
    ]
}

/// Goal 9: a person with a name nobody had, until the next question finds them.
fn fresh(columns: &mut Columns, n: u32, rng: &mut Rng) -> Vec<Line> {
    let today = day_of(now());
    let mut times = Times::default();
    for at in 0..QUESTIONS as u32 {
        let text: String = (0..9).map(|_| rng.char('а'..='я')).collect();
        let Ok(name) = PersonName::parse(&text, "", "") else {
            continue;
        };
        let person = Volunteer::new(id(u32::MAX - at), name);
        times.take(|| columns.put(&person, now()));
        if at % 50 == 0 && !fold(&text).is_empty() {
            let query = Query {
                text,
                ..Query::default()
            };
            let ids = columns.query(&query, today).ids();
            assert!(ids.contains(&person.id), "a new name is found at once");
        }
    }
    vec![
        Line::new(
            "a new name until it can be found, p50",
            n,
            times.p50(),
            "µs",
        )
        .at_most(5.0),
        Line::new(
            "a new name until it can be found, p99",
            n,
            times.p99(),
            "µs",
        )
        .at_most(50.0),
    ]
}

fn id(n: u32) -> VolunteerId {
    let mut bytes = [7; 16];
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    VolunteerId::from_bytes(bytes)
}
