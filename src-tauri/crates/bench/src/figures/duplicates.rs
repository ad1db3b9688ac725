//! Looking for people who stand in the register twice.

use std::time::Instant;

use app::duplicates;
use store::Quiet;

use crate::{registers, table::Line};

/// The scan over all, through the action that the window calls; its goal is 2 s for 70,000
/// people and 60 s for a million. How many it finds and how surely, beside other programs, is
/// the figure `twins`.
pub fn duplicates(n: u32) -> Vec<Line> {
    let register = registers::open(&registers::of(n));
    let begin = Instant::now();
    let pairs = duplicates::scan(&register, &Quiet).map_or(0, |pairs| pairs.len());
    let seconds = begin.elapsed().as_secs_f64();
    let scale = f64::from(n);
    let goal = if n <= 70_000 { 2.0 } else { 60.0 * scale / 1e6 };
    vec![
        Line::new("scan for duplicates", n, seconds, "s").at_most(goal),
        Line::new("pairs that the scan offers", n, pairs as f64, ""),
    ]
}
