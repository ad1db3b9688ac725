//! Tables that stand side by side on a sheet, each with the same headings.

use super::{Column, Layout};
use crate::import::fields::Field;
use crate::import::headings::{field_of_heading, heading_key};

/// Tables that stand beside the first with the same headings, at most.
const MOST_BESIDE: usize = 7;

/// Parts tables that stand side by side: how many columns there are from one to the next, and
/// how many stand beside the first, whose columns are the only ones that keep their fields.
pub(super) fn part(columns: &mut [Column]) -> Option<(usize, usize)> {
    let key = |at: usize| heading_key(&columns[at].heading);
    let named = |at: &usize| {
        matches!(
            field_of_heading(&columns[*at].heading),
            Some(Field::FullName | Field::Surname)
        )
    };
    let first = (0..columns.len()).find(named)?;
    let again: Vec<usize> = (first + 1..columns.len())
        .filter(|at| named(at) && key(*at) == key(first))
        .collect();
    let apart = again.first()? - first;
    let even = again
        .iter()
        .zip(1..)
        .take_while(|(at, n)| **at == first + apart * n);
    let many = even.count().min(MOST_BESIDE);
    // Where the second begins: with the column that repeats the first of the first.
    let begins = (0..=first)
        .find(|at| key(*at) == key(*at + apart) && !key(*at).is_empty())
        .map_or(first + apart, |at| at + apart);
    // «№» has an empty key.
    let begins = (begins.saturating_sub(1)..begins)
        .find(|at| *at >= apart && columns[*at].heading.contains(['№', '#']))
        .unwrap_or(begins);
    for column in &mut columns[begins..] {
        column.field = Field::Ignored;
    }
    Some((apart, many))
}

/// The layouts of the tables beside the first.
pub(super) fn tables(layout: &Layout, apart: usize, many: usize) -> Vec<Layout> {
    let of = |n: usize| {
        let mut other = layout.clone();
        let is_own = |at: usize| layout.columns[at].field != Field::Ignored;
        for (at, column) in other.columns.iter_mut().enumerate() {
            let like = at.checked_sub(apart * n).filter(|like| is_own(*like));
            let same = |like: &usize| {
                heading_key(&layout.columns[*like].heading) == heading_key(&column.heading)
            };
            column.field = like
                .filter(same)
                .map_or(Field::Ignored, |like| layout.columns[like].field);
        }
        other.rows = Vec::new();
        other.skipped = Vec::new();
        other
    };
    (1..=many).map(of).collect()
}
