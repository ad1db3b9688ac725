//! From a keystroke to twenty decoded records, beside SQLite FTS5 on the same folded names.

use app::ctx::day_of;
use app::volunteers;
use fastrand::Rng;
use search::{Query, Sort};

use crate::{
    machine::Times,
    peers::Sqlite,
    registers::{self, now},
    table::Line,
};

/// Questions asked of each kind.
const QUESTIONS: usize = 400;

/// Goal 8: at most 0.1 ms for 99 of 100 at 70 thousand; 1 ms at three million, and 0.15 ms for
/// half of them.
pub fn keystroke(n: u32) -> Vec<Line> {
    let register = registers::open(&registers::of(n));
    let peer = Sqlite::of(&register);
    let today = day_of(now());
    volunteers::warm(&register, Sort::default(), today, &|| true).expect("it can be read");
    let goal = if n <= 100_000 { 100.0 } else { 1000.0 };
    let mut lines = Vec::new();
    let (mut all_ours, mut all_theirs) = (Times::default(), Times::default());
    for (kind, questions) in questions(&register) {
        let (mut ours, mut searching, mut theirs) =
            (Times::default(), Times::default(), Times::default());
        let mut totals = Vec::new();
        for text in &questions {
            let query = Query {
                text: text.clone(),
                ..Query::default()
            };
            let rows = ours.take(|| {
                let ids = searching.take(|| page(&register, &query));
                register
                    .store()
                    .volunteers(&ids)
                    .expect("records can be read")
            });
            assert!(
                !rows.is_empty(),
                "the person whose name begins with «{text}» is found"
            );
            let (total, _) = theirs.take(|| peer.keystroke(text));
            totals.push(total as usize);
        }
        // The peer holds archived people too; a list shows them when asked to.
        for (text, total) in questions.iter().zip(totals) {
            let everybody = Query {
                text: text.clone(),
                with_archived: true,
                ..Query::default()
            };
            let found = register.store().columns().query(&everybody, today).matched;
            assert!(
                found >= total,
                "«{text}»: FTS5 finds {total} people, and {found} are found"
            );
        }
        lines.push(
            Line::new(
                &format!("keystroke to 20 records, {kind}, p50"),
                n,
                ours.p50(),
                "µs",
            )
            .beside("FTS5", theirs.p50()),
        );
        lines.push(
            Line::new(
                &format!("keystroke to 20 records, {kind}, p99"),
                n,
                ours.p99(),
                "µs",
            )
            .at_most(goal)
            .beside("FTS5", theirs.p99()),
        );
        lines.push(Line::new(
            "… of it searching, p50",
            n,
            searching.p50(),
            "µs",
        ));
        lines.push(Line::new(
            "… of it searching, p99",
            n,
            searching.p99(),
            "µs",
        ));
        all_ours.join(ours);
        all_theirs.join(theirs);
    }
    let (p50, p99) = (
        "keystroke to 20 records, all, p50",
        "keystroke to 20 records, all, p99",
    );
    lines.push(
        Line::new(p50, n, all_ours.p50(), "µs")
            .at_most(goal.min(150.0))
            .beside("FTS5", all_theirs.p50()),
    );
    lines.push(
        Line::new(p99, n, all_ours.p99(), "µs")
            .at_most(goal)
            .beside("FTS5", all_theirs.p99()),
    );
    lines
}

/// The first window of a list, as ids.
fn page(register: &app::Register, query: &Query) -> Vec<domain::VolunteerId> {
    let columns = register.store().columns();
    let found = columns.query(query, day_of(now()));
    found.page(0, 20).into_iter().map(|(id, _)| id).collect()
}

/// Beginnings of the names of people that a list shows: one to four letters, and two words.
fn questions(register: &app::Register) -> Vec<(&'static str, Vec<String>)> {
    let mut rng = Rng::with_seed(7);
    let all = register
        .store()
        .columns()
        .query(&Query::default(), day_of(now()))
        .ids();
    let mut names = Vec::new();
    while names.len() < QUESTIONS {
        let id = all[rng.usize(0..all.len())];
        let person = register
            .store()
            .volunteer(id)
            .ok()
            .flatten()
            .expect("a listed person is there");
        if let (Some(surname), Some(given)) = (person.name.surname, person.name.given) {
            names.push((surname.as_str().to_owned(), given.as_str().to_owned()));
        }
    }
    let begin = |text: &str, letters: usize| text.chars().take(letters).collect::<String>();
    let each = |make: &dyn Fn(&(String, String)) -> String| names.iter().map(make).collect();
    vec![
        ("1 letter", each(&|name| begin(&name.0, 1))),
        ("2 letters", each(&|name| begin(&name.0, 2))),
        ("3 letters", each(&|name| begin(&name.0, 3))),
        ("4 letters", each(&|name| begin(&name.0, 4))),
        (
            "two words 3+3",
            each(&|name| format!("{} {}", begin(&name.0, 3), begin(&name.1, 3))),
        ),
    ]
}
