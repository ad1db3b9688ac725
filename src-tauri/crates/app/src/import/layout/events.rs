//! The table of a list of events: a title stands beside a day, and nobody is named.

use documents::sheets::{CellKind, Table};
use domain::clean;

use super::header::HEADER_WITHIN;
use super::{Column, Layout, TableAt, columns, rows};
use crate::import::Options;
use crate::import::fields::Field;
use crate::import::headings::field_of_event_heading;

/// Finds a list of events: a header that names a title beside a day; `None` if there is none.
pub(crate) fn find_events(table: &Table, options: &Options, sheet: u16) -> Option<Layout> {
    let header = match options.table_of(sheet) {
        Some(TableAt::Nowhere | TableAt::NoHeader) => return None,
        Some(TableAt::Header(line)) => table.index_of_line(line)?,
        None => find_header(table)?,
    };
    let mut columns: Vec<Column> = Vec::new();
    let row = table.row(header);
    let width = row.cells().map(|cell| cell.column).max()?;
    for index in 0..=width {
        let cell = row.cell(index);
        let heading = cell.map(|cell| clean(cell.text).text).unwrap_or_default();
        let field = field_of_event_heading(&heading);
        let field = field.filter(|field| {
            *field == Field::Note || !columns.iter().any(|column| column.field == *field)
        });
        columns.push(Column {
            index,
            heading,
            field: field.unwrap_or(Field::Ignored),
        });
    }
    let mut layout = Layout {
        title_lines: (0..header).map(|index| table.line(index)).collect(),
        header_lines: vec![table.line(header)],
        columns,
        width: width.saturating_add(1),
        ..Layout::default()
    };
    columns::choose(&mut layout, options, sheet);
    let says = |field: Field| {
        let silent = matches!(
            field,
            Field::Number | Field::Signature | Field::Ignored | Field::Empty
        );
        !silent
    };
    let columns = layout.columns.iter();
    let used = columns.filter(|column| says(column.field));
    let used: Vec<u16> = used.map(|column| column.index).collect();
    let used = rows::used_or_all(used, &layout, options, sheet);
    rows::sort(table, header + 1, &mut layout, &used, options);
    Some(layout)
}

/// The first of the rows that name most; one that names a title and a day.
fn find_header(table: &Table) -> Option<usize> {
    let score = |index: &usize| {
        let mut fields: Vec<Field> = Vec::new();
        for cell in table.row(*index).cells() {
            if cell.kind == CellKind::Text
                && let Some(field) = field_of_event_heading(cell.text)
                && !fields.contains(&field)
            {
                fields.push(field);
            }
        }
        let titled = fields.iter().any(|field| is_title(*field));
        let dated = fields.contains(&Field::Date);
        if titled && dated { fields.len() } else { 0 }
    };
    let rows = 0..table.len().min(HEADER_WITHIN);
    let best = rows.max_by_key(|index| (score(index), std::cmp::Reverse(*index)))?;
    (score(&best) > 0).then_some(best)
}

/// Whether a column of this field holds the title of an event.
fn is_title(field: Field) -> bool {
    matches!(
        field,
        Field::Event | Field::TitleKk | Field::TitleRu | Field::TitleEn
    )
}
