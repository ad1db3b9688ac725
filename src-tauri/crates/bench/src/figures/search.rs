//! Finding by name over the columns of a register: starts, slips, scripts, and how soon a new
//! name is there. Beside SQLite with FTS5 and, built with the feature `tantivy`, beside that.

mod peers;

use std::{collections::HashSet, hint::black_box, ops::ControlFlow};

use app::ctx::day_of;
use domain::{NamePart, PersonName, Volunteer, VolunteerId};
use fastrand::Rng;
use search::{Columns, Query, Sort, fold};

use self::peers::Fts5;
#[cfg(feature = "tantivy")]
use self::peers::Tantivy;
use crate::{
    SEARCH_KIND,
    machine::Times,
    registers::{self, now},
    table::Line,
};

/// Questions asked of each kind.
const QUESTIONS: usize = 2000;
/// How often letters are asked in all: one takes the peers tens of milliseconds.
const LETTERS_ASKED: usize = 400;
/// Questions of which the answer is compared with a walk along all words.
const COMPARED: usize = 10_000;
/// Distinct words of the largest vocabulary that is thinkable.
const MANY_WORDS: u32 = 500_000;
/// Official spellings of names; a line is a group, its kind, its sex and a spelling.
const NAMES: &str = include_str!("../../../../../tests/fixtures/reference/names_crossscript.csv");

/// What is held, in every engine: the columns, the names of everybody as they are shown, the
/// same folded, and the peers.
struct Held {
    columns: Columns,
    names: Vec<(String, String)>,
    fts: Fts5,
    #[cfg(feature = "tantivy")]
    tantivy: Tantivy,
    /// The same on the disk, where it is kept in earnest and has to write what is new.
    #[cfg(feature = "tantivy")]
    tantivy_on_disk: Option<Tantivy>,
}

/// Goals 4 to 7 and 9; one kind of them if [`SEARCH_KIND`] names it.
pub fn search(n: u32) -> Vec<Line> {
    let wanted = std::env::var(SEARCH_KIND).ok();
    let is_wanted = |kind: &str| wanted.as_deref().is_none_or(|wanted| wanted == kind);
    let mut lines = Vec::new();
    if is_wanted("scripts") {
        lines.extend(scripts(n));
    }
    if is_wanted("words") {
        lines.extend(many_words(n));
    }
    if !["prefix", "two", "typo", "fresh"]
        .into_iter()
        .any(is_wanted)
    {
        return lines;
    }
    // How far ahead of its peers it is to be is said of three million people.
    let at_full_size = |times: f64| if n >= 3_000_000 { times } else { 1.0 };
    let mut held = held(n, is_wanted("fresh"));
    let mut rng = Rng::with_seed(11);
    if is_wanted("prefix") {
        for (letters, goal) in [(1, 10.0), (2, 10.0), (3, 10.0), (4, 10.0), (6, 10.0)] {
            let ahead = Ahead {
                fts: at_full_size(500.0),
                uncounted: Some(1.0),
                tantivy: if letters <= 4 {
                    at_full_size(20.0)
                } else {
                    1.0
                },
            };
            lines.extend(starts(&held, n, &[letters], (goal, ahead), &mut rng));
        }
    }
    if is_wanted("two") {
        for letters in [2, 3, 4] {
            let ahead = Ahead {
                fts: 1.0,
                uncounted: None,
                tantivy: at_full_size(3.0),
            };
            let goals = (150.0, ahead);
            lines.extend(starts(&held, n, &[letters, letters], goals, &mut rng));
        }
    }
    if is_wanted("typo") {
        lines.extend(slips(&held, n, &mut rng));
    }
    if is_wanted("fresh") {
        lines.extend(fresh(&mut held, n, &mut rng));
    }
    let (own, kept) = held.columns.heap_bytes();
    let index = held.columns.index_bytes();
    let mib = |bytes: usize| bytes as f64 / 1_048_576.0;
    lines.push(Line::new("index of names in memory", n, mib(index), "MiB").at_most(200.0));
    lines.push(Line::new(
        "… with all columns, orders and counts",
        n,
        mib(own + kept),
        "MiB",
    ));
    lines
}

/// `grows`: whether names are going to be put in.
#[cfg_attr(not(feature = "tantivy"), expect(unused_variables))]
fn held(n: u32, grows: bool) -> Held {
    let register = registers::open(&registers::of(n));
    let columns = register
        .store()
        .columns_anew()
        .expect("records can be read");
    columns.warm(Sort::default(), day_of(now()));
    let mut names = Vec::new();
    let mut people = Vec::new();
    register
        .store()
        .each_volunteer(&mut |person| {
            let folded: Vec<String> = person.name.full().split_whitespace().map(fold).collect();
            people.push(folded.join(" "));
            let part = |part: Option<NamePart>| {
                part.map_or(String::new(), |part| part.as_str().to_owned())
            };
            if names.len() < 200_000 {
                names.push((part(person.name.surname), part(person.name.given)));
            }
            ControlFlow::Continue(())
        })
        .expect("records can be read");
    Held {
        columns,
        names,
        fts: Fts5::of(&people),
        #[cfg(feature = "tantivy")]
        tantivy: Tantivy::of(&people),
        #[cfg(feature = "tantivy")]
        tantivy_on_disk: grows.then(|| Tantivy::on_disk(&people, &registers::folder())),
    }
}

/// How many times ahead of each peer the slow end is to be.
struct Ahead {
    fts: f64,
    uncounted: Option<f64>,
    #[cfg_attr(not(feature = "tantivy"), expect(dead_code))]
    tantivy: f64,
}

/// Goals 4 and 5: starts of the names of people, as they are written. Each text is asked once;
/// there are few letters, all prepared, so those are asked again and again between the peers,
/// and the very first question of the process is one of hundreds and not the slow end.
fn starts(
    held: &Held,
    n: u32,
    letters: &[usize],
    (goal, ahead): (f64, Ahead),
    rng: &mut Rng,
) -> Vec<Line> {
    let today = day_of(now());
    let start = |text: &str, letters: usize| text.chars().take(letters).collect::<String>();
    let mut texts: Vec<Vec<String>> = Vec::new();
    let mut known: HashSet<Vec<String>> = HashSet::new();
    for _ in 0..QUESTIONS {
        let (surname, given) = &held.names[rng.usize(0..held.names.len())];
        let parts = [surname, given].into_iter().zip(letters);
        let text: Vec<String> = parts.map(|(part, letters)| start(part, *letters)).collect();
        if text.iter().all(|part| !fold(part).is_empty()) && known.insert(text.clone()) {
            texts.push(text);
        }
    }
    let different = texts.len();
    while letters == [1] && texts.len() < LETTERS_ASKED {
        let again = rng.usize(0..different);
        texts.push(texts[again].clone());
    }
    let (mut ours, mut fts, mut uncounted) = (Times::default(), Times::default(), Times::default());
    #[cfg(feature = "tantivy")]
    let mut tantivy = Times::default();
    for text in &texts {
        let folded: Vec<String> = text.iter().map(|part| fold(part)).collect();
        let query = Query {
            text: text.join(" "),
            ..Query::default()
        };
        ours.take(|| {
            let found = held.columns.query(&query, today);
            (found.total, found.page(0, 20).len())
        });
        // Archived people are in the peers too, and in our list only if asked for.
        let everybody = Query {
            with_archived: true,
            ..query
        };
        let total = fts.take(|| held.fts.ask(&folded, true));
        uncounted.take(|| held.fts.ask(&folded, false));
        #[cfg(feature = "tantivy")]
        {
            let same = tantivy.take(|| held.tantivy.ask(&folded));
            assert_eq!(total, same, "«{text:?}»: the peers agree");
        }
        let found = held.columns.query(&everybody, today).matched;
        assert!(found >= total, "«{text:?}»: FTS5 finds {total}, we {found}");
    }
    let kind = letters.iter().map(usize::to_string).collect::<Vec<_>>();
    let kind = format!("{} letters", kind.join("+"));
    let what = format!("count and 20 people, {kind} ({different} texts)");
    let mut lines = vec![
        Line::new(&format!("{what}, p50"), n, ours.p50(), "µs").beside("FTS5", fts.p50()),
        Line::new(&format!("{what}, p99"), n, ours.p99(), "µs")
            .at_most(goal)
            .beside("FTS5", fts.p99())
            .ahead(ahead.fts),
        Line::new(&format!("{what}, p99"), n, ours.p99(), "µs")
            .at_most(goal)
            .beside("FTS5 without a count", uncounted.p99()),
    ];
    if let (Some(times), Some(line)) = (ahead.uncounted, lines.last_mut()) {
        line.ahead = Some(times);
    }
    #[cfg(feature = "tantivy")]
    lines.extend([
        Line::new(&format!("{what}, p50"), n, ours.p50(), "µs").beside("tantivy", tantivy.p50()),
        Line::new(&format!("{what}, p99"), n, ours.p99(), "µs")
            .at_most(goal)
            .beside("tantivy", tantivy.p99())
            .ahead(ahead.tantivy),
    ]);
    lines
}

/// A word of seven to nine letters with so many of them changed.
fn slipped(keys: &[&str], edits: u8, rng: &mut Rng) -> String {
    let key = keys[rng.usize(0..keys.len())];
    let mut word: Vec<u8> = key.bytes().collect();
    word.truncate(rng.usize(7..10));
    for _ in 0..edits {
        let at = rng.usize(0..word.len());
        word[at] = rng.u8(b'a'..=b'z');
    }
    String::from_utf8_lossy(&word).into_owned()
}

fn long_keys(columns: &Columns) -> Vec<&str> {
    let keys = columns.keys();
    keys.filter(|key| key.is_ascii() && key.len() >= 7)
        .collect()
}

/// How long words with slips take, and how often a walk along all words says otherwise.
fn words_near(columns: &Columns, n: u32, goal: f64, compared: usize, rng: &mut Rng) -> Vec<Line> {
    let all: Vec<&str> = columns.keys().collect();
    let keys = long_keys(columns);
    let mut lines = vec![Line::new(
        "words to search through",
        n,
        all.len() as f64,
        "",
    )];
    if keys.is_empty() {
        return lines;
    }
    for (edits, p50, p99) in [(1, goal / 2.0, goal), (2, f64::INFINITY, 10.0 * goal)] {
        let mut times = Times::default();
        for _ in 0..QUESTIONS {
            let text = slipped(&keys, edits, rng);
            times.take(|| black_box(columns.keys_near(&text, edits)).len());
        }
        let what = format!("a word with {edits} wrong");
        lines.push(Line::new(&format!("{what}, p50"), n, times.p50(), "µs").at_most(p50));
        lines.push(Line::new(&format!("{what}, p99"), n, times.p99(), "µs").at_most(p99));
    }
    let mut differ = 0_u32;
    for _ in 0..compared {
        let text = slipped(&keys, 1, rng);
        let mut found = columns.keys_near(&text, 1);
        found.sort_unstable();
        let near = |key: &&&str| one_edit_away(key.as_bytes(), text.as_bytes());
        let mut expected: Vec<&str> = all.iter().filter(near).copied().collect();
        expected.sort_unstable();
        differ += u32::from(found != expected);
    }
    lines.push(
        Line::new(
            &format!("answers of {compared} that differ from a walk along all words"),
            n,
            f64::from(differ),
            "",
        )
        .at_most(0.0),
    );
    lines
}

/// Whether a start of the word is one edit from the text, by the place where they part.
fn one_edit_away(word: &[u8], text: &[u8]) -> bool {
    let same = word.iter().zip(text).take_while(|(a, b)| a == b).count();
    let (word, text) = (&word[same..], &text[same..]);
    let changed = text.is_empty()
        || word.starts_with(&text[1..])
        || !word.is_empty() && (word[1..].starts_with(&text[1..]) || word[1..].starts_with(text));
    let swapped = word.len() > 1
        && text.len() > 1
        && word[0] == text[1]
        && word[1] == text[0]
        && word[2..].starts_with(&text[2..]);
    changed || swapped
}

/// Goal 6: words with slips over the words of the register.
fn slips(held: &Held, n: u32, rng: &mut Rng) -> Vec<Line> {
    let lines = words_near(&held.columns, n, 40.0, COMPARED, rng);
    #[cfg(feature = "tantivy")]
    let lines = {
        let mut lines = lines;
        let keys = long_keys(&held.columns);
        let (mut ours, mut theirs) = (Times::default(), Times::default());
        for _ in 0..QUESTIONS / 4 {
            let text = slipped(&keys, 1, rng);
            ours.take(|| black_box(held.columns.keys_near(&text, 1)).len());
            theirs.take(|| held.tantivy.ask_near(&text));
        }
        let what = "a word with 1 wrong, p99";
        lines.push(
            Line::new(what, n, ours.p99(), "µs")
                .beside("tantivy", theirs.p99())
                .ahead(4.0),
        );
        lines
    };
    lines
}

/// Goal 6 at five hundred thousand distinct words, ten times those of three million people.
fn many_words(n: u32) -> Vec<Line> {
    let mut rng = Rng::with_seed(5);
    let syllables = [
        "ах", "мет", "нұр", "лан", "бек", "жан", "сұл", "тан", "ер", "бол", "қай", "рат", "ғал",
        "ым", "дәу", "рен", "айг", "үл", "сер", "ік", "ома", "ров", "тай", "шын", "ку", "зе",
    ];
    let mut columns = Columns::new();
    let people = (0..MANY_WORDS + MANY_WORDS / 50).filter_map(|at| {
        let mut text: Vec<char> = (0..4)
            .flat_map(|_| syllables[rng.usize(0..syllables.len())].chars())
            .collect();
        let slip = rng.usize(0..text.len());
        text[slip] = rng.char('а'..='я');
        let name = PersonName::parse(&text.into_iter().collect::<String>(), "", "").ok()?;
        Some((Volunteer::new(id(at), name), now()))
    });
    columns.put_all(people);
    words_near(&columns, n, 80.0, COMPARED / 50, &mut Rng::with_seed(6))
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

/// Goal 9: a person with a name nobody had, until the next question can find them.
fn fresh(held: &mut Held, n: u32, rng: &mut Rng) -> Vec<Line> {
    let today = day_of(now());
    let (mut ours, mut asked, mut fts) = (Times::default(), Times::default(), Times::default());
    #[cfg(feature = "tantivy")]
    let (mut in_memory, mut on_disk) = (Times::default(), Times::default());
    for at in 0..QUESTIONS as u32 {
        let text: String = (0..9).map(|_| rng.char('а'..='я')).collect();
        let Ok(name) = PersonName::parse(&text, "", "") else {
            continue;
        };
        let person = Volunteer::new(id(u32::MAX - QUESTIONS as u32 + at), name);
        ours.take(|| held.columns.put(&person, now()));
        let key = fold(&text);
        if key.is_empty() {
            continue;
        }
        fts.take(|| held.fts.add(&key));
        let query = Query {
            text,
            ..Query::default()
        };
        let page = asked.take(|| held.columns.query(&query, today).page(0, 20));
        let is_new = |(id, _): &(VolunteerId, _)| *id == person.id;
        assert!(page.iter().any(is_new), "a new name is found at once");
        #[cfg(feature = "tantivy")]
        if at % 50 == 0 {
            in_memory.take(|| held.tantivy.add(&key));
            if let Some(kept) = &mut held.tantivy_on_disk {
                on_disk.take(|| kept.add(&key));
            }
        }
    }
    let what = "a new name until it can be found";
    let lines = vec![
        Line::new(&format!("{what}, p50"), n, ours.p50(), "µs")
            .at_most(5.0)
            .beside("FTS5", fts.p50())
            .ahead(5.0),
        Line::new(&format!("{what}, p99"), n, ours.p99(), "µs")
            .at_most(50.0)
            .beside("FTS5", fts.p99()),
        Line::new(
            "… and the question that finds it, p99",
            n,
            asked.p99(),
            "µs",
        ),
    ];
    #[cfg(feature = "tantivy")]
    let lines = {
        let mut lines = lines;
        lines.push(
            Line::new(&format!("{what}, p50"), n, ours.p50(), "µs")
                .beside("tantivy on the disk", on_disk.p50())
                .ahead(1000.0),
        );
        lines.push(
            Line::new(&format!("{what}, p50"), n, ours.p50(), "µs")
                .beside("tantivy in memory", in_memory.p50()),
        );
        lines
    };
    lines
}

fn id(n: u32) -> VolunteerId {
    let mut bytes = [7; 16];
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    VolunteerId::from_bytes(bytes)
}
