//! Opening, memory, and making everything anew.

use app::ctx::day_of;
use search::Query;
use store::{Founding, KeyCost, Quiet, Store, Unlock};

use crate::{
    machine::{forget_files, millis, peak_mib, resident_mib},
    registers::{self, PASSWORD, now},
    table::Line,
};

/// How long the key takes from a password at the cost of real registers.
pub fn key(n: u32) -> Vec<Line> {
    if n != 70_000 {
        return Vec::new();
    }
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let at = folder.path().join("register");
    let founding = Founding {
        organisation: "Birge".to_owned(),
        region: None,
        practice: true,
        operator_name: "Bench".to_owned(),
        device_name: "bench".to_owned(),
        language: "kk".to_owned(),
    };
    let (store, _) = Store::create_at_cost(&at, founding, PASSWORD, now(), KeyCost::default())
        .expect("an empty folder takes a register");
    store.close().expect("the disk has room");
    let (opened, took) = millis(|| Store::open(&at, Unlock::password(PASSWORD), now(), &Quiet));
    opened.expect("it opens").0.close().expect("it closes");
    vec![Line::new(
        "key from the password (Argon2id, 64 MiB, 3 passes), empty register",
        0,
        took,
        "ms",
    )]
}

/// Goal 10: from nothing to the first right answer, sealed, after the key.
pub fn start(n: u32) -> Vec<Line> {
    let goal = match n {
        0..=100_000 => 50.0,
        100_001..=1_000_000 => 200.0,
        1_000_001.. => 600.0,
    };
    let first = |cold: bool| {
        if cold && !forget_files() {
            return f64::NAN;
        }
        let (register, took) = millis(|| {
            let register = registers::open(&registers::of(n));
            let query = Query {
                text: "ахм".to_owned(),
                ..Query::default()
            };
            let page = register
                .store()
                .columns()
                .query(&query, day_of(now()))
                .page(0, 20);
            assert!(!page.is_empty(), "somebody is called Ахметов");
            let ids: Vec<_> = page.into_iter().map(|(id, _)| id).collect();
            register
                .store()
                .volunteers(&ids)
                .expect("records can be read");
            register
        });
        register.close().expect("it closes");
        took
    };
    first(false);
    let warm = (0..5).map(|_| first(false)).fold(f64::INFINITY, f64::min);
    let cold = first(true);
    let mut lines = vec![
        Line::new(
            "start to first right answer, files in memory",
            n,
            warm,
            "ms",
        )
        .at_most(goal),
    ];
    if !cold.is_nan() {
        lines.push(Line::new(
            "start to first right answer, cold files",
            n,
            cold,
            "ms",
        ));
    }
    lines
}

/// Goal 16: what an open register holds once everything is prepared, after a thousand
/// questions.
pub fn memory(n: u32) -> Vec<Line> {
    let goal = match n {
        0..=100_000 => 80.0,
        100_001..=1_000_000 => 350.0,
        1_000_001.. => 700.0,
    };
    let register = registers::open(&registers::of(n));
    let today = day_of(now());
    app::volunteers::warm(&register, search::Sort::default(), today, &|| true)
        .expect("the people are readable");
    let mut rng = fastrand::Rng::with_seed(3);
    let letters: Vec<char> = "абвгдежзиклмнопрстуқғүұһәө".chars().collect();
    for _ in 0..1000 {
        let text: String = (0..rng.usize(1..4))
            .map(|_| letters[rng.usize(0..letters.len())])
            .collect();
        let ids: Vec<_> = {
            let columns = register.store().columns();
            let found = columns.query(
                &Query {
                    text,
                    facets: true,
                    ..Query::default()
                },
                today,
            );
            found.page(0, 20).into_iter().map(|(id, _)| id).collect()
        };
        register
            .store()
            .volunteers(&ids)
            .expect("records can be read");
    }
    // Done by itself after some seconds.
    let saved = register.store().save_columns();
    saved.expect("the disk has room");
    let (columns, caches) = register.store().columns().heap_bytes();
    let mib = |bytes: usize| bytes as f64 / (1 << 20) as f64;
    vec![
        Line::new(
            "memory of an open register after 1,000 questions",
            n,
            resident_mib(),
            "MiB",
        )
        .at_most(goal),
        Line::new("… of it the columns", n, mib(columns), "MiB"),
        Line::new(
            "… of it orders and counts kept at hand",
            n,
            mib(caches),
            "MiB",
        ),
    ]
}

/// Goal 11: the columns anew from the view.
pub fn columns(n: u32) -> Vec<Line> {
    let register = registers::open(&registers::of(n));
    let (made, took) = millis(|| {
        register
            .store()
            .columns_anew()
            .expect("records can be read")
    });
    assert_eq!(
        made.len(),
        register.store().columns().len(),
        "everybody is there again"
    );
    let goal = if n <= 100_000 {
        210.0
    } else {
        f64::from(n) * 3e-3
    };
    vec![Line::new("columns anew from the view", n, took, "ms").at_most(goal)]
}

/// Everything anew from the journal: time and peak memory.
pub fn rebuild(n: u32) -> Vec<Line> {
    let register = registers::open(&registers::of(n));
    let before = register.store().columns().len();
    let (_, took) = millis(|| {
        register
            .store()
            .rebuild(&Quiet)
            .expect("the journal is whole")
    });
    assert_eq!(
        register.store().columns().len(),
        before,
        "everybody is there again"
    );
    register.close().expect("it closes");
    vec![
        Line::new("view and columns anew from the journal", n, took / 1e3, "s"),
        Line::new("… peak memory", n, peak_mib(), "MiB"),
    ]
}
