//! Counting, beside SQLite.

use app::ctx::day_of;
use search::{Filters, Query};

use crate::{
    machine::Times,
    peers::Sqlite,
    registers::{self, now},
    table::Line,
};

/// Goals 12 and 13: the table of five axes, and the numbers of the chips under a filter.
pub fn facets(n: u32) -> Vec<Line> {
    let register = registers::open(&registers::of(n));
    let peer = Sqlite::of(&register);
    let today = day_of(now());
    let columns = register.store().columns();
    let (mut table, mut their_table) = (Times::default(), Times::default());
    for _ in 0..9 {
        table.take(|| columns.five_axes(today).len());
        their_table.take(|| peer.five_axes());
    }
    let (mut chips, mut their_chips) = (Times::default(), Times::default());
    for region in domain::RegionCode::all().iter().cycle().take(60) {
        let filters = Filters {
            regions: vec![region.code],
            ..Filters::default()
        };
        let query = Query {
            filters,
            facets: true,
            ..Query::default()
        };
        chips.take(|| columns.query(&query, today).total);
        their_chips.take(|| peer.filtered(i64::from(region.code.number())));
    }
    let scale = f64::from(n) / 1e6;
    vec![
        Line::new("table of five axes, one thread", n, table.p50() / 1e3, "ms")
            .at_most((7.0 / 3.0 * scale).max(0.3))
            .beside("SQLite, covering index", their_table.p50() / 1e3),
        Line::new(
            "numbers of the chips under a filter, p50",
            n,
            chips.p50() / 1e3,
            "ms",
        )
        .at_most((0.5 / 3.0 * scale).max(0.25))
        .beside("SQLite, four questions", their_chips.p50() / 1e3),
    ]
}
