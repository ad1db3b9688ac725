//! A whole sheet in memory, compactly: one string and twelve bytes per cell, and of a long
//! sheet the rows packed in blocks.
//!
//! A block is unpacked when one of its rows is looked at; the last few stay unpacked, so that
//! whoever goes through the rows in order unpacks each block once.

use std::sync::{Arc, Mutex, PoisonError};

use super::{Cell, CellKind, LONGEST_ROW, Merge, Reading, Row, SheetError, Span};

/// Rows of a block.
const TOGETHER: usize = 256;
/// A sheet of more bytes than this is packed.
const PLAIN: usize = 48 << 20;
/// More rows are no list: a register holds three million people.
const MOST_ROWS: usize = if cfg!(test) { 1 << 18 } else { 4 << 20 };
/// The rows of a block are not longer than this together, in bytes.
const LONGEST_BLOCK: usize = 2 * LONGEST_ROW;
/// A merged range without text takes no more lines below its first.
const MOST_EMPTY: u32 = 16;
/// Blocks that stay unpacked, for as many readers.
const AT_HAND: usize = 16;
/// Fast: the blocks are read several times and written once.
const LEVEL: i32 = 1;

/// The cells of one sheet in file order; empty cells are not kept.
#[derive(Debug, Default)]
pub struct Table {
    blocks: Blocks,
    /// The rows that do not fill a block yet.
    last: Block,
    /// The line of each row.
    lines: Vec<u32>,
    /// Merged ranges that hold nothing but their first cell, by column and first row, and
    /// that cell.
    merges: Vec<Merge>,
    merged: Vec<Option<Held>>,
    /// What the sheet claimed, and whether that can be true.
    pub dimension: Option<String>,
    /// The claim of the file about its size is wrong.
    pub dimension_untrusted: bool,
    /// Lines are those of a web page, where a row may take several.
    pub lines_of_source: bool,
    /// Whoever opens the file does not see this sheet.
    pub hidden: bool,
}

#[derive(Debug)]
enum Blocks {
    Plain(Vec<Block>),
    Packed(Vec<Packed>, Mutex<Vec<(usize, Arc<Block>)>>),
}

impl Default for Blocks {
    fn default() -> Self {
        Self::Plain(Vec::new())
    }
}

/// Some rows after one another.
#[derive(Debug, Default)]
struct Block {
    text: String,
    spans: Vec<Span>,
    rows: Vec<TableRow>,
}

#[derive(Clone, Copy, Debug)]
struct TableRow {
    /// The first of its cells.
    first: u32,
    width: u16,
    quote_not_closed: bool,
    hidden: bool,
}

/// A block as bytes, made small.
#[derive(Debug)]
struct Packed {
    bytes: Box<[u8]>,
    /// Before it was made small.
    length: usize,
}

/// A cell of its own.
#[derive(Debug)]
struct Held {
    text: String,
    kind: CellKind,
    formula: bool,
}

impl Block {
    fn bytes(&self) -> usize {
        self.text.capacity()
            + self.spans.capacity() * size_of::<Span>()
            + self.rows.capacity() * size_of::<TableRow>()
    }

    fn push(&mut self, row: &Row) -> Result<(), SheetError> {
        let first = u32::try_from(self.spans.len()).map_err(|_| SheetError::TooLong)?;
        if self.text.len() + row.text.len() > LONGEST_BLOCK {
            return Err(SheetError::TooLong);
        }
        let offset = u32::try_from(self.text.len()).map_err(|_| SheetError::TooLong)?;
        self.text.push_str(&row.text);
        self.spans.extend(row.spans.iter().map(|span| Span {
            start: span.start + offset,
            ..*span
        }));
        self.rows.push(TableRow {
            first,
            width: row.width,
            quote_not_closed: row.quote_not_closed,
            hidden: row.hidden,
        });
        Ok(())
    }

    fn spans(&self, row: usize) -> &[Span] {
        let next = self.rows.get(row + 1);
        let end = next.map_or(self.spans.len(), |next| next.first as usize);
        &self.spans[self.rows[row].first as usize..end]
    }

    /// The rows, the cells without the places of their texts, which follow from the lengths,
    /// and the texts.
    fn pack(&self) -> Result<Packed, SheetError> {
        let mut out = Vec::with_capacity(self.bytes() / 2);
        for (at, row) in self.rows.iter().enumerate() {
            number(&mut out, self.spans(at).len() as u32);
            number(&mut out, row.width.into());
            out.push(u8::from(row.quote_not_closed) | u8::from(row.hidden) << 1);
        }
        for span in &self.spans {
            number(&mut out, span.column.into());
            number(&mut out, span.length);
            out.push(span.bits);
        }
        out.extend_from_slice(self.text.as_bytes());
        let packed = zstd::bulk::compress(&out, LEVEL).map_err(SheetError::Io)?;
        Ok(Packed {
            bytes: packed.into_boxed_slice(),
            length: out.len(),
        })
    }

    /// What [`Block::pack`] made; an empty block if the memory of the machine lies.
    fn unpack(packed: &Packed, rows: usize) -> Self {
        Self::unpacked(packed, rows).unwrap_or_else(|| Self {
            rows: vec![
                TableRow {
                    first: 0,
                    width: 0,
                    quote_not_closed: false,
                    hidden: false,
                };
                rows
            ],
            ..Self::default()
        })
    }

    fn unpacked(packed: &Packed, rows: usize) -> Option<Self> {
        let bytes = zstd::bulk::decompress(&packed.bytes, packed.length).ok()?;
        let mut rest = bytes.as_slice();
        let mut block = Self {
            rows: Vec::with_capacity(rows),
            ..Self::default()
        };
        let mut cells = 0;
        for _ in 0..rows {
            let own = read_number(&mut rest)?;
            let width = read_number(&mut rest)?.try_into().ok()?;
            let signs = read_byte(&mut rest)?;
            block.rows.push(TableRow {
                first: cells,
                width,
                quote_not_closed: signs & 1 != 0,
                hidden: signs & 2 != 0,
            });
            cells += own;
        }
        block.spans.reserve(cells as usize);
        let mut start = 0;
        for _ in 0..cells {
            let column = read_number(&mut rest)?.try_into().ok()?;
            let length = read_number(&mut rest)?;
            let bits = read_byte(&mut rest)?;
            block.spans.push(Span {
                start,
                length,
                column,
                bits,
            });
            start += length;
        }
        block.text = String::from_utf8(rest.to_vec()).ok()?;
        Some(block)
    }
}

/// A number in as few bytes as it takes, seven bits in each.
fn number(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn read_byte(rest: &mut &[u8]) -> Option<u8> {
    let (first, after) = rest.split_first()?;
    *rest = after;
    Some(*first)
}

fn read_number(rest: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in (0..32).step_by(7) {
        let byte = read_byte(rest)?;
        number |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

impl Table {
    /// A table of these rows: the line of each and the texts of its cells, the first in the
    /// first column.
    ///
    /// # Errors
    /// As [`Table::push`].
    pub fn of_texts(
        rows: impl IntoIterator<Item = (u32, Vec<String>)>,
    ) -> Result<Self, SheetError> {
        let mut table = Self::default();
        let mut row = Row::default();
        for (line, cells) in rows {
            row.hold(line, &cells);
            table.push(&row)?;
        }
        table.finish(Reading::default());
        Ok(table)
    }

    /// Adds a copy of `row`.
    ///
    /// # Errors
    /// [`SheetError::TooLong`] for more rows than a list has, and when the text of a few hundred
    /// rows is as long as that of a whole list.
    pub fn push(&mut self, row: &Row) -> Result<(), SheetError> {
        if self.lines.len() == MOST_ROWS {
            return Err(SheetError::TooLong);
        }
        self.last.push(row)?;
        self.lines.push(row.line);
        if self.last.rows.len() == TOGETHER {
            let block = std::mem::take(&mut self.last);
            match &mut self.blocks {
                Blocks::Plain(blocks) => blocks.push(block),
                Blocks::Packed(blocks, _) => blocks.push(block.pack()?),
            }
            self.pack_if_long(PLAIN)?;
        }
        Ok(())
    }

    /// Packs what has become long. `most`: bytes.
    fn pack_if_long(&mut self, most: usize) -> Result<(), SheetError> {
        if let Blocks::Plain(blocks) = &self.blocks
            && blocks.last().map_or(0, Block::bytes) * blocks.len() > most
        {
            let packed = blocks.iter().map(Block::pack).collect::<Result<_, _>>()?;
            self.blocks = Blocks::Packed(packed, Mutex::default());
        }
        Ok(())
    }

    /// Takes over what was told after the last row.
    pub(crate) fn finish(&mut self, reading: Reading) {
        self.dimension = reading.dimension;
        self.dimension_untrusted = reading.dimension_untrusted;
        self.lines_of_source = reading.lines_of_source;
        self.last.text.shrink_to_fit();
        self.last.spans.shrink_to_fit();
        // One cell begins one range, whatever the file claims.
        let mut merges = reading.merges;
        merges.sort_unstable_by_key(Merge::start);
        merges.dedup_by_key(|merge| merge.start());
        for merge in merges {
            let held = self.held(&merge);
            // One that shows nothing says something in a header at most.
            let is_long = merge.last_row - merge.first_row > MOST_EMPTY;
            if (held.is_some() || !is_long) && self.is_honest(&merge) {
                self.merges.push(merge);
                self.merged.push(held);
            }
        }
    }

    /// The first cell of a merged range.
    fn held(&self, merge: &Merge) -> Option<Held> {
        let row = self.row(self.index_of_line(merge.first_row)?);
        let cell = row.own_cell(merge.first_column)?;
        Some(Held {
            text: cell.text.to_owned(),
            kind: cell.kind,
            formula: cell.formula,
        })
    }

    /// A merged range shows its first cell only; one with other cells inside merges nothing.
    fn is_honest(&self, merge: &Merge) -> bool {
        if merge.last_row - merge.first_row > 10_000 {
            return false;
        }
        let from = self.lines.partition_point(|line| *line < merge.first_row);
        let to = self.lines.partition_point(|line| *line <= merge.last_row);
        (from..to).all(|index| {
            let row = self.row(index);
            row.spans().iter().all(|span| {
                let inside = span.column >= merge.first_column && span.column <= merge.last_column;
                let first = span.column == merge.first_column && row.line == merge.first_row;
                !inside || first
            })
        })
    }

    /// How many rows have a cell.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// True for a sheet without a cell.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The line in the file, from 1, of the row at `index`, from 0.
    ///
    /// # Panics
    /// When there is no such row.
    pub fn line(&self, index: usize) -> u32 {
        self.lines[index]
    }

    /// The row at `index`, from 0.
    ///
    /// # Panics
    /// When there is no such row.
    pub fn row(&self, index: usize) -> TableRowRef<'_> {
        let line = self.lines[index];
        let (of, at) = (index / TOGETHER, index % TOGETHER);
        let block = match &self.blocks {
            Blocks::Plain(blocks) => Place::Plain(blocks.get(of).unwrap_or(&self.last)),
            Blocks::Packed(blocks, at_hand) => match blocks.get(of) {
                Some(packed) => Place::Unpacked(unpacked(of, packed, at_hand)),
                None => Place::Plain(&self.last),
            },
        };
        TableRowRef {
            table: self,
            line,
            block,
            at,
        }
    }

    /// The index of the row on `line`, if it has a cell.
    pub fn index_of_line(&self, line: u32) -> Option<usize> {
        self.lines.binary_search(&line).ok()
    }

    /// The merged ranges that are what they say.
    pub fn merges(&self) -> &[Merge] {
        &self.merges
    }

    /// What a cell inside a merged range shows.
    fn merged_over(&self, line: u32, column: u16) -> Option<&Held> {
        let after = self
            .merges
            .partition_point(|merge| merge.start() <= (column, line));
        let at = after.checked_sub(1)?;
        let merge = &self.merges[at];
        let inside =
            merge.first_column == column && merge.last_row >= line && merge.first_row < line;
        self.merged[at].as_ref().filter(|_| inside)
    }

    /// Bytes held, for figures.
    pub fn bytes(&self) -> usize {
        let blocks: usize = match &self.blocks {
            Blocks::Plain(blocks) => blocks.iter().map(Block::bytes).sum(),
            Blocks::Packed(blocks, _) => blocks.iter().map(|packed| packed.bytes.len()).sum(),
        };
        blocks + self.last.bytes() + self.lines.capacity() * size_of::<u32>()
    }
}

/// A block that is at hand, or is unpacked and put there.
fn unpacked(of: usize, packed: &Packed, at_hand: &Mutex<Vec<(usize, Arc<Block>)>>) -> Arc<Block> {
    let known = |blocks: &[(usize, Arc<Block>)]| {
        let found = blocks.iter().rev().find(|(number, _)| *number == of);
        found.map(|(_, block)| Arc::clone(block))
    };
    let lock = || at_hand.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(block) = known(&lock()) {
        return block;
    }
    let block = Arc::new(Block::unpack(packed, TOGETHER));
    let mut blocks = lock();
    if known(&blocks).is_none() {
        if blocks.len() == AT_HAND {
            blocks.remove(0);
        }
        blocks.push((of, Arc::clone(&block)));
    }
    block
}

/// One row of a [`Table`].
#[derive(Clone, Debug)]
pub struct TableRowRef<'a> {
    table: &'a Table,
    /// The line in the file, from 1.
    pub line: u32,
    block: Place<'a>,
    /// The place in the block.
    at: usize,
}

#[derive(Clone, Debug)]
enum Place<'a> {
    Plain(&'a Block),
    Unpacked(Arc<Block>),
}

impl<'a> TableRowRef<'a> {
    /// Another row of the same table, by its index from 0.
    ///
    /// # Panics
    /// When there is no such row.
    pub fn beside(&self, index: usize) -> TableRowRef<'a> {
        self.table.row(index)
    }
}

impl TableRowRef<'_> {
    fn block(&self) -> &Block {
        match &self.block {
            Place::Plain(block) => block,
            Place::Unpacked(block) => block,
        }
    }

    fn spans(&self) -> &[Span] {
        self.block().spans(self.at)
    }

    /// The cells that are not empty, in order of columns as the file has them.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        let block = self.block();
        let spans = block.spans(self.at).iter();
        spans.map(move |span| span.cell(&block.text))
    }

    /// The cell of `column` that the row has itself.
    fn own_cell(&self, column: u16) -> Option<Cell<'_>> {
        let block = self.block();
        let spans = block.spans(self.at);
        let found = spans.binary_search_by_key(&column, |span| span.column);
        Some(spans[found.ok()?].cell(&block.text))
    }

    /// The cell of `column`; a cell inside a merged range shows the first cell of its first column.
    pub fn cell(&self, column: u16) -> Option<Cell<'_>> {
        self.own_cell(column).or_else(|| {
            let held = self.table.merged_over(self.line, column)?;
            Some(Cell {
                column,
                text: &held.text,
                kind: held.kind,
                formula: held.formula,
                merged: true,
            })
        })
    }

    /// How many cells the line had, empty ones too (text files); else up to the last that is not empty.
    pub fn width(&self) -> u16 {
        self.block().rows[self.at].width
    }

    /// A quote that opened on this line was never closed and was closed for it.
    pub fn quote_not_closed(&self) -> bool {
        self.block().rows[self.at].quote_not_closed
    }

    /// Whoever opens the file does not see this row.
    pub fn is_hidden(&self) -> bool {
        self.block().rows[self.at].hidden
    }

    /// How many cells are not empty.
    pub fn filled(&self) -> usize {
        self.spans().len()
    }
}

impl Merge {
    /// The column and the line of its first cell.
    fn start(&self) -> (u16, u32) {
        (self.first_column, self.first_row)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn table(most: usize) -> Table {
        let mut table = Table::default();
        let mut row = Row::default();
        for line in 1..2001_u32 {
            row.begin(line * 2);
            for column in 0..(line % 7) as u16 {
                let text = format!("{line}-ұяшық {column}");
                row.push(Cell {
                    column: column * 300,
                    text: &text,
                    kind: if column == 3 {
                        CellKind::Date
                    } else {
                        CellKind::Text
                    },
                    formula: column == 2,
                    merged: false,
                });
            }
            row.set_width((line % 5) as u16);
            if line % 11 == 0 {
                row.set_quote_not_closed();
            }
            row.hidden = line % 13 == 0;
            table.push(&row).expect("it fits");
            table.pack_if_long(most).expect("it is packed");
        }
        table.finish(Reading::default());
        table
    }

    #[test]
    fn a_packed_table_gives_back_every_cell_in_any_order() {
        let (plain, packed) = (table(usize::MAX), table(20_000));
        assert!(matches!(&plain.blocks, Blocks::Plain(_)));
        assert!(matches!(&packed.blocks, Blocks::Packed(..)));
        assert!(packed.bytes() * 3 < plain.bytes(), "{}", packed.bytes());
        assert_eq!(plain.len(), packed.len());
        let order = (0..2000).chain((0..2000).rev().step_by(7));
        for index in order {
            let (one, two) = (plain.row(index), packed.row(index));
            assert_eq!(one.line, two.line);
            assert_eq!(one.line, packed.line(index));
            assert_eq!((one.width(), one.filled()), (two.width(), two.filled()));
            assert_eq!(one.quote_not_closed(), two.quote_not_closed());
            assert_eq!(one.is_hidden(), two.is_hidden());
            assert!(one.cells().eq(two.cells()), "row {index}");
            assert_eq!(one.cell(600), two.cell(600));
        }
        assert_eq!(packed.index_of_line(4000), Some(1999));
        assert_eq!(packed.index_of_line(3), None);
    }

    #[test]
    fn several_readers_of_a_packed_table_see_the_same() {
        let (plain, packed) = (table(usize::MAX), table(20_000));
        std::thread::scope(|scope| {
            for from in 0..4 {
                let (plain, packed) = (&plain, &packed);
                scope.spawn(move || {
                    for index in (from * 500..2000).chain(0..from * 500) {
                        assert!(plain.row(index).cells().eq(packed.row(index).cells()));
                    }
                });
            }
        });
    }
}
