//! Lists in and out.

use app::{
    Ctx,
    export::{self, Format},
    intake::{self, Existing},
    volunteers::Selection,
};
use l10n::{Language, Localizer};
use search::Query;
use store::Quiet;

use crate::{
    machine::{millis, peak_mib, resident_mib},
    registers::{self, now},
    table::Line,
};

/// Rows that a list of the figures has; larger registers send as many.
const ROWS: u32 = 70_000;

fn list(n: u32) -> std::path::PathBuf {
    registers::folder().join(format!("list-{}.xlsx", n.min(ROWS)))
}

fn write_list(n: u32) -> (u64, f64, f64) {
    let register = registers::open(&registers::of(n));
    let ids = register
        .store()
        .columns()
        .query(
            &Query {
                with_archived: true,
                ..Query::default()
            },
            app::ctx::day_of(now()),
        )
        .ids();
    let selection = Selection::Ids(ids.into_iter().take(ROWS as usize).collect());
    let before = resident_mib();
    let speak = Localizer::new(Language::Ru);
    let ctx = Ctx::fresh(now());
    let (rows, took) = millis(|| {
        export::volunteers(
            &register,
            &ctx,
            &selection,
            Format::Xlsx,
            &list(n),
            speak,
            &Quiet,
        )
        .expect("the disk has room")
    });
    register.close().expect("it closes");
    (rows, took, peak_mib() - before)
}

/// Goal 18, out: 70 thousand rows of 20 columns.
pub fn export(n: u32) -> Vec<Line> {
    if n > ROWS {
        return Vec::new();
    }
    let (rows, took, memory) = write_list(n);
    vec![
        Line::new(
            &format!("export of {rows} rows × 20 as XLSX"),
            n,
            took / 1e3,
            "s",
        )
        .at_most(1.5),
        Line::new("… memory beyond the open register", n, memory, "MiB"),
    ]
}

/// Goal 18, in: read, judged, durable and searchable; into an empty register.
pub fn import(n: u32) -> Vec<Line> {
    if n > ROWS {
        return Vec::new();
    }
    if !list(n).exists() {
        write_list(n);
    }
    let folder = registers::folder().join("import");
    let _ = std::fs::remove_dir_all(&folder);
    let register = registers::empty(&folder);
    let before = resident_mib();
    let ctx = Ctx::fresh(now());
    let (plan, judged) =
        millis(|| intake::plan(&register, &ctx, &list(n)).expect("our own list is read"));
    let (taken, written) = millis(|| {
        intake::take(&register, &ctx, &plan, Existing::Skip, &Quiet)
            .expect("the disk has room")
            .value
    });
    let found = register.store().columns().len();
    assert_eq!(found, taken.written as usize, "whoever went in is found");
    let peak = peak_mib();
    register.close().expect("it closes");
    vec![
        Line::new(
            &format!(
                "import of {} rows of XLSX: read, judged, durable, searchable",
                plan.judged().len()
            ),
            n,
            (judged + written) / 1e3,
            "s",
        )
        .at_most(2.0),
        Line::new("… of it reading and judging", n, judged / 1e3, "s"),
        Line::new("… peak memory of the process", n, peak, "MiB"),
        Line::new("… memory before", n, before, "MiB"),
    ]
}
