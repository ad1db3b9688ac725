//! A whole sheet in memory, compactly: one string and twelve bytes per cell.

use super::{Cell, CellKind, Merge, Reading, Row, SheetError, Span};

/// The cells of one sheet in file order; empty cells are not kept.
#[derive(Debug, Default)]
pub struct Table {
    text: String,
    spans: Vec<Span>,
    rows: Vec<TableRow>,
    /// Merged ranges that hold nothing but their first cell, by column and first row.
    merges: Vec<Merge>,
    /// What the sheet claimed, and whether that can be true.
    pub dimension: Option<String>,
    /// The claim of the file about its size is wrong.
    pub dimension_untrusted: bool,
    /// Lines are those of a web page, where a row may take several.
    pub lines_of_source: bool,
}

#[derive(Clone, Copy, Debug)]
struct TableRow {
    line: u32,
    first: u32,
    width: u16,
    quote_not_closed: bool,
}

impl Table {
    /// Adds a copy of `row`.
    ///
    /// # Errors
    /// [`SheetError::TooLargeUnpacked`] when the text would pass 4 GiB.
    pub fn push(&mut self, row: &Row) -> Result<(), SheetError> {
        let first = u32::try_from(self.spans.len()).map_err(|_| SheetError::TooLargeUnpacked)?;
        let offset = u32::try_from(self.text.len()).map_err(|_| SheetError::TooLargeUnpacked)?;
        if offset
            .checked_add(u32::try_from(row.text.len()).unwrap_or(u32::MAX))
            .is_none()
        {
            return Err(SheetError::TooLargeUnpacked);
        }
        self.text.push_str(&row.text);
        self.spans.extend(row.spans.iter().map(|span| Span {
            start: span.start + offset,
            ..*span
        }));
        self.rows.push(TableRow {
            line: row.line,
            first,
            width: row.width,
            quote_not_closed: row.quote_not_closed,
        });
        Ok(())
    }

    /// Takes over what was told after the last row.
    pub(crate) fn finish(&mut self, reading: Reading) {
        self.dimension = reading.dimension;
        self.dimension_untrusted = reading.dimension_untrusted;
        self.lines_of_source = reading.lines_of_source;
        self.merges = reading
            .merges
            .into_iter()
            .filter(|merge| self.is_honest(merge))
            .collect();
        self.merges
            .sort_unstable_by_key(|m| (m.first_column, m.first_row));
    }

    /// A merged range shows its first cell only; one with other cells inside merges nothing.
    fn is_honest(&self, merge: &Merge) -> bool {
        if merge.last_row - merge.first_row > 10_000 {
            return false;
        }
        let from = self.rows.partition_point(|row| row.line < merge.first_row);
        let to = self.rows.partition_point(|row| row.line <= merge.last_row);
        (from..to).all(|index| {
            let row = self.row(index);
            row.spans.iter().all(|span| {
                let inside = span.column >= merge.first_column && span.column <= merge.last_column;
                let first = span.column == merge.first_column && row.line == merge.first_row;
                !inside || first
            })
        })
    }

    /// How many rows have a cell.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// True for a sheet without a cell.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row at `index`, from 0.
    pub fn row(&self, index: usize) -> TableRowRef<'_> {
        let row = self.rows[index];
        let end = self
            .rows
            .get(index + 1)
            .map_or(self.spans.len(), |next| next.first as usize);
        TableRowRef {
            table: self,
            line: row.line,
            row,
            spans: &self.spans[row.first as usize..end],
        }
    }

    /// The index of the row on `line`, if it has a cell.
    pub fn index_of_line(&self, line: u32) -> Option<usize> {
        self.rows.binary_search_by_key(&line, |row| row.line).ok()
    }

    /// The merged ranges that are what they say.
    pub fn merges(&self) -> &[Merge] {
        &self.merges
    }

    fn merge_over(&self, line: u32, column: u16) -> Option<&Merge> {
        let after = self
            .merges
            .partition_point(|m| (m.first_column, m.first_row) <= (column, line));
        let merge = self.merges[..after].last()?;
        (merge.first_column == column && merge.last_row >= line && merge.first_row < line)
            .then_some(merge)
    }

    /// Bytes held, for figures.
    pub fn bytes(&self) -> usize {
        self.text.capacity()
            + self.spans.capacity() * size_of::<Span>()
            + self.rows.capacity() * size_of::<TableRow>()
    }
}

/// One row of a [`Table`].
#[derive(Clone, Copy, Debug)]
pub struct TableRowRef<'a> {
    table: &'a Table,
    /// The line in the file, from 1.
    pub line: u32,
    row: TableRow,
    spans: &'a [Span],
}

impl<'a> TableRowRef<'a> {
    /// The cells that are not empty, in order of columns as the file has them.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'a>> + use<'a> {
        let text = &self.table.text;
        self.spans.iter().map(move |span| span.cell(text))
    }

    /// The cell of `column`; a cell inside a merged range shows the first cell of its first column.
    pub fn cell(&self, column: u16) -> Option<Cell<'a>> {
        if let Ok(found) = self.spans.binary_search_by_key(&column, |span| span.column) {
            return Some(self.spans[found].cell(&self.table.text));
        }
        if self.table.merges.is_empty() {
            return None;
        }
        let merge = self.table.merge_over(self.line, column)?;
        let first = self.table.row(self.table.index_of_line(merge.first_row)?);
        let found = first
            .spans
            .binary_search_by_key(&column, |span| span.column)
            .ok()?;
        let cell = first.spans[found].cell(&self.table.text);
        Some(Cell {
            merged: true,
            ..cell
        })
    }

    /// How many cells the line had, empty ones too (text files); else up to the last that is not empty.
    pub fn width(&self) -> u16 {
        self.row.width
    }

    /// A quote that opened on this line was never closed and was closed for it.
    pub fn quote_not_closed(&self) -> bool {
        self.row.quote_not_closed
    }

    /// How many cells are not empty.
    pub fn filled(&self) -> usize {
        self.spans.len()
    }
}

impl Span {
    fn cell<'a>(&self, text: &'a str) -> Cell<'a> {
        Cell {
            column: self.column,
            text: &text[self.start as usize..(self.start + self.length) as usize],
            kind: CellKind::from_bits(self.bits),
            formula: self.bits & Span::FORMULA != 0,
            merged: false,
        }
    }
}
