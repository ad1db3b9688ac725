//! The header of a table: one line or two in the first rows, with merged cells or without.

use documents::sheets::{Cell, CellKind, Merge, Table};
use domain::clean;

use super::EVIDENCE;
use super::columns::most_are_names;
use crate::import::fields::Field;
use crate::import::headings::{birth_part, field_of_heading, is_of_another};

/// A header stands in one of the first rows.
pub(super) const HEADER_WITHIN: usize = 30;

/// Indices of the header's rows and the label of each column.
pub(super) struct Header {
    pub first: usize,
    pub last: usize,
    pub labels: Vec<String>,
}

/// The first lines of a sheet, each with the texts of its cells: one may be its header.
pub fn first_lines(table: &Table) -> Vec<(u32, Vec<String>)> {
    let rows = (0..table.len().min(HEADER_WITHIN)).map(|index| {
        let row = table.row(index);
        let cells = row.cells().map(|cell| clean(cell.text).text);
        (row.line, cells.filter(|text| !text.is_empty()).collect())
    });
    let says = |(line, cells): &(u32, Vec<String>)| *line > 0 && !cells.is_empty();
    rows.filter(says).collect()
}

/// Whether a table begins with a header that is known.
pub(crate) fn has_header(table: &Table) -> bool {
    find(table).is_some()
}

/// The header among the first rows: the row that names most fields.
pub(super) fn find(table: &Table) -> Option<Header> {
    let mut best: Option<(usize, usize)> = None;
    for index in 0..table.len().min(HEADER_WITHIN) {
        let score = header_score(table, index);
        if score >= 2 && best.is_none_or(|(most, _)| score > most) {
            best = Some((score, index));
        }
    }
    let best = best.map(|(_, index)| index);
    at(table, best.or_else(|| lone_header(table))?)
}

/// A row of words of which one names people and no other is known, above a table as wide; or
/// the heading of nothing but names.
fn lone_header(table: &Table) -> Option<usize> {
    let mut rows = 0..table.len().min(HEADER_WITHIN);
    rows.find(|index| {
        let row = table.row(*index);
        if row.filled() < 2 {
            let heading = row.cell(0).map(|cell| field_of_heading(cell.text));
            return heading == Some(Some(Field::FullName)) && most_are_names(table, index + 1, 0);
        }
        let is_word = |cell: Cell<'_>| {
            cell.kind == CellKind::Text
                && !cell.text.contains(|c: char| c.is_ascii_digit())
                && cell.text.len() < 120
        };
        let below = index + 1..table.len().min(index + 1 + EVIDENCE);
        let all = below.len();
        let wide = below.filter(|at| table.row(*at).filled() >= 2).count();
        header_score(table, *index) == 1 && row.cells().all(is_word) && wide * 2 > all
    })
}

/// The header of which one line stands at `index`.
pub(super) fn at(table: &Table, index: usize) -> Option<Header> {
    let mut first = index;
    let mut last = first;
    // A second line below it names what the first only groups.
    if first + 1 < table.len() && is_second_line(table, first, first + 1) {
        last = first + 1;
    } else if first > 0
        && is_second_line(table, first - 1, first)
        && is_first_line(table, first - 1)
    {
        first -= 1;
    }
    let width = (first..=last)
        .flat_map(|i| table.row(i).cells().map(|c| c.column).collect::<Vec<_>>())
        .max()?
        .saturating_add(1);
    let (upper, lower) = (table.row(first), table.row(last));
    // «Родитель» over «ФИО» and «Телефон» says whose they are.
    let group = |column: u16| {
        let over = |merge: &&Merge| {
            merge.first_row == upper.line
                && (merge.first_column..=merge.last_column).contains(&column)
        };
        let from = table.merges().iter().find(over).map(|m| m.first_column);
        let cell = upper
            .cell(from.unwrap_or(column))
            .filter(|_| first < last)?;
        Some(clean(cell.text).text)
    };
    let labels = (0..width)
        .map(|column| {
            let cell = lower.cell(column).or_else(|| upper.cell(column));
            let label = cell.map(|cell| clean(cell.text).text).unwrap_or_default();
            let whole = group(column).map(|group| format!("{group}: {label}"));
            whole.filter(|whole| is_of_another(whole)).unwrap_or(label)
        })
        .collect();
    Some(Header {
        first,
        last,
        labels,
    })
}

/// How many different fields the cells of a row name; 0 unless one of them is a name.
fn header_score(table: &Table, index: usize) -> usize {
    let mut fields: Vec<Field> = Vec::new();
    let mut cells = 0;
    let mut words_alone = true;
    for cell in table.row(index).cells() {
        cells += 1;
        words_alone &=
            cell.kind == CellKind::Text && !cell.text.contains(|c: char| c.is_ascii_digit());
        if cell.kind != CellKind::Text {
            continue;
        }
        if let Some(field) = field_of_heading(cell.text)
            && !fields.contains(&field)
        {
            fields.push(field);
        }
    }
    let named = fields
        .iter()
        .any(|f| matches!(f, Field::FullName | Field::Surname | Field::Given));
    // A row of the list that happens to hold two of the words is no header. What a form of
    // questions collected has many columns that nobody knows beside a few that all have.
    let is_header = fields.len() * 3 >= cells || fields.len() >= 3 || words_alone;
    if named && is_header { fields.len() } else { 0 }
}

/// Whether `second` goes on with the header that `first` begins.
fn is_second_line(table: &Table, first: usize, second: usize) -> bool {
    let (upper, lower) = (table.row(first), table.row(second));
    if lower.line != upper.line + 1 && !table.lines_of_source {
        return false;
    }
    let (mut named, mut parts) = (0, 0);
    for cell in lower.cells() {
        if cell.kind != CellKind::Text || cell.text.chars().any(|c| c.is_ascii_digit()) {
            return false;
        }
        let is_part = birth_part(cell.text).is_some();
        parts += usize::from(is_part);
        named += usize::from(is_part || field_of_heading(cell.text).is_some());
    }
    // «День», «Месяц», «Год» are no people, merged over them or not.
    if parts >= 2 {
        return true;
    }
    let groups = table.merges().iter().any(|merge| {
        merge.first_row == upper.line
            && (merge.last_column > merge.first_column || merge.last_row >= lower.line)
    });
    groups && named >= 1
}

/// Whether a row above a header belongs to it: a title is alone in its row and names nothing.
fn is_first_line(table: &Table, index: usize) -> bool {
    let row = table.row(index);
    let named = |text: &str| field_of_heading(text).is_some();
    row.filled() >= 2 && row.cells().any(|cell| named(cell.text))
}
