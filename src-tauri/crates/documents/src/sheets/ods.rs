//! OpenDocument workbooks (.ods), read as a stream of rows.
//!
//! The same care as with XLSX: unpacking runs beside the reader, memory follows the cells
//! that are there and not the counts that the file claims (`number-rows-repeated` of a
//! million), a broken cell costs that cell, nothing is computed and no address followed.
//! Hidden comments of cells are no text of theirs.
//!
//! Source: OpenDocument 1.3 part 3, sections 9 and 19.

use std::io::Read;
use std::thread;

use zip::ZipArchive;

use super::xlsx::{self, MOST_COLUMNS, MOST_ROWS, damaged, plain_number};
use super::xml::{Side, Tag, Xml, unescape};
use super::{
    Bytes, Cell, CellKind, LONGEST_ROW, MOST_SHEETS, Merge, Other, Reading, Row, SheetError,
};

pub(crate) const CONTENT: &str = "content.xml";
/// A filled row or cell that claims more copies than this has this many.
const MOST_COPIES: u32 = 1000;
/// All copies of one cell together, in bytes.
const MOST_COPIED: usize = 1 << 20;

#[derive(Debug)]
pub(crate) struct Book {
    archive: ZipArchive<Bytes>,
    pub sheets: Vec<String>,
    /// Of each sheet, whether whoever opens the workbook does not see it.
    pub hidden: Vec<bool>,
}

/// Whether an archive is an OpenDocument file and no workbook of Excel.
pub(crate) fn is_ods(archive: &ZipArchive<Bytes>) -> bool {
    archive.index_for_name(CONTENT).is_some() && archive.index_for_name(xlsx::WORKBOOK).is_none()
}

pub(crate) fn open(mut archive: ZipArchive<Bytes>) -> Result<Book, SheetError> {
    let index = archive
        .index_for_name(CONTENT)
        .ok_or(SheetError::NotASpreadsheet(Other::Unknown))?;
    let mut sheets = Vec::new();
    let mut hidden = Vec::new();
    let mut style = Vec::new();
    // Styles of sheets that are not shown.
    let mut not_shown: Vec<Vec<u8>> = Vec::new();
    let mut is_spreadsheet = false;
    let mut depth = 0u32;
    let mut xml = Xml::new(archive.by_index(index).map_err(|_| SheetError::Damaged)?);
    while let Some(tag) = xml.next_tag().map_err(damaged)? {
        match (tag.name, tag.side) {
            (b"spreadsheet", Side::Open) => is_spreadsheet = true,
            (b"style", Side::Open) => {
                style = tag.attribute(b"name").unwrap_or_default().to_vec();
            }
            (b"table-properties", Side::Open | Side::Single)
                if tag.attribute(b"display") == Some(b"false") && not_shown.len() < 256 =>
            {
                not_shown.push(style.clone());
            }
            (b"table", Side::Open) => {
                if depth == 0 {
                    if sheets.len() == MOST_SHEETS {
                        return Err(SheetError::TooLargeUnpacked);
                    }
                    let name = tag.attribute(b"name").unwrap_or_default();
                    let mut text = String::new();
                    unescape(name, &mut text);
                    sheets.push(text);
                    let style = tag.attribute(b"style-name").unwrap_or_default();
                    hidden.push(not_shown.iter().any(|known| known == style));
                }
                depth += 1;
            }
            (b"table", Side::Close) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    drop(xml);
    // A text document is an archive with content too.
    if !is_spreadsheet || sheets.is_empty() {
        return Err(SheetError::NotASpreadsheet(Other::Document));
    }
    Ok(Book {
        archive,
        sheets,
        hidden,
    })
}

impl Book {
    /// Calls `each` for every row of the sheet that has a cell, in file order.
    pub fn read(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(&Row) -> bool,
    ) -> Result<Reading, SheetError> {
        let index = self
            .archive
            .index_for_name(CONTENT)
            .ok_or(SheetError::Damaged)?;
        let archive = &mut self.archive;
        thread::scope(|scope| {
            let (sender, receiver) = std::sync::mpsc::sync_channel(4);
            scope.spawn(move || xlsx::unpack(archive, index, &sender));
            let mut reader = Reader {
                xml: Xml::new(xlsx::Unpacked::new(receiver)),
                line: 0,
                reading: Reading::default(),
            };
            if reader.find(sheet)? {
                reader.read(each)?;
            }
            Ok(reader.reading)
        })
    }
}

struct Reader<R> {
    xml: Xml<R>,
    /// The line of the last row, from 1.
    line: u32,
    reading: Reading,
}

/// What the tag of a cell says.
struct Head {
    kind: Kind,
    formula: bool,
    copies: u32,
    /// Columns and rows that it covers.
    spans: (u32, u32),
    /// The value where it stands in the tag.
    value: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Date,
    Time,
    Bool,
    Error,
}

impl<R: Read> Reader<R> {
    /// Goes behind the opening tag of a sheet.
    fn find(&mut self, sheet: usize) -> Result<bool, SheetError> {
        let (mut depth, mut seen) = (0u32, 0usize);
        while let Some(tag) = self.xml.next_tag().map_err(damaged)? {
            match (tag.name, tag.side) {
                (b"table", Side::Open) => {
                    if depth == 0 {
                        if seen == sheet {
                            return Ok(true);
                        }
                        seen += 1;
                    }
                    depth += 1;
                }
                (b"table", Side::Close) => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        Ok(false)
    }

    fn read(&mut self, each: &mut dyn FnMut(&Row) -> bool) -> Result<(), SheetError> {
        let mut row = Row::default();
        while let Some(tag) = self.xml.next_tag().map_err(damaged)? {
            match (tag.name, tag.side) {
                (b"table", Side::Close) => return Ok(()),
                (b"table-row", Side::Open | Side::Single) => {
                    let copies = repeated(&tag, b"number-rows-repeated");
                    let is_open = tag.side == Side::Open;
                    row.begin(self.line.saturating_add(1));
                    let shown = tag.attribute(b"visibility");
                    row.hidden = matches!(shown, Some(b"collapse" | b"filter"));
                    if is_open {
                        self.read_row(&mut row)?;
                    }
                    let first = self.line.saturating_add(1);
                    self.line = self.line.saturating_add(copies);
                    if row.is_empty() {
                        continue;
                    }
                    if first > MOST_ROWS || copies > MOST_COPIES {
                        self.reading.dimension_untrusted = true;
                    }
                    for copy in 0..copies.min(MOST_COPIES) {
                        row.line = first.saturating_add(copy);
                        if row.line <= MOST_ROWS && !each(&row) {
                            return Ok(());
                        }
                    }
                }
                _ => {}
            }
        }
        Err(SheetError::Damaged)
    }

    fn read_row(&mut self, row: &mut Row) -> Result<(), SheetError> {
        let mut column: u32 = 0;
        let mut text = String::new();
        while let Some(tag) = self.xml.next_tag().map_err(damaged)? {
            match (tag.name, tag.side) {
                (b"table-row", Side::Close) => return Ok(()),
                (b"table-cell" | b"covered-table-cell", Side::Open | Side::Single) => {
                    let covered = tag.name == b"covered-table-cell";
                    let is_open = tag.side == Side::Open;
                    let head = head(&tag);
                    text.clear();
                    if is_open {
                        self.read_cell(&mut text)?;
                    }
                    if !covered {
                        self.merge(row.line(), column, head.spans);
                        keep(row, column, &head, &text);
                    }
                    if row.is_endless() {
                        return Err(SheetError::TooLong);
                    }
                    column = column.saturating_add(head.copies);
                }
                _ => {}
            }
        }
        Err(SheetError::Damaged)
    }

    /// Reads up to the end of a cell; `text`: its paragraphs, one a line.
    fn read_cell(&mut self, text: &mut String) -> Result<(), SheetError> {
        let mut paragraphs = 0;
        let mut hidden = 0u32;
        while let Some(tag) = self.xml.next_tag().map_err(damaged)? {
            match (tag.name, tag.side) {
                (b"table-cell" | b"covered-table-cell", Side::Close) => return Ok(()),
                (b"annotation", Side::Open) => hidden += 1,
                (b"annotation", Side::Close) => hidden = hidden.saturating_sub(1),
                (b"p" | b"h", Side::Open | Side::Single) if hidden == 0 => {
                    if paragraphs > 0 {
                        text.push('\n');
                    }
                    paragraphs += 1;
                    if tag.side == Side::Open {
                        self.read_paragraph(text)?;
                    }
                    if text.len() > LONGEST_ROW {
                        return Err(SheetError::TooLong);
                    }
                }
                _ => {}
            }
        }
        Err(SheetError::Damaged)
    }

    fn read_paragraph(&mut self, text: &mut String) -> Result<(), SheetError> {
        let mut hidden = 0u32;
        let mut dropped = String::new();
        self.xml.text(text).map_err(damaged)?;
        while let Some(tag) = self.xml.next_tag().map_err(damaged)? {
            match (tag.name, tag.side) {
                (b"p" | b"h", Side::Close) if hidden == 0 => return Ok(()),
                (b"s", Side::Open | Side::Single) if hidden == 0 => {
                    let count = tag.attribute(b"c").and_then(xlsx::number).unwrap_or(1);
                    text.extend((0..count.min(100)).map(|_| ' '));
                }
                (b"tab", Side::Open | Side::Single) if hidden == 0 => text.push(' '),
                (b"line-break", Side::Open | Side::Single) if hidden == 0 => text.push('\n'),
                (b"annotation" | b"ruby-text", Side::Open) => hidden += 1,
                (b"annotation" | b"ruby-text", Side::Close) => hidden = hidden.saturating_sub(1),
                _ => {}
            }
            if hidden == 0 {
                self.xml.text(text).map_err(damaged)?;
                if text.len() > LONGEST_ROW {
                    return Err(SheetError::TooLong);
                }
            } else {
                dropped.clear();
                self.xml.text(&mut dropped).map_err(damaged)?;
            }
        }
        Err(SheetError::Damaged)
    }

    fn merge(&mut self, line: u32, column: u32, (columns, rows): (u32, u32)) {
        if columns <= 1 && rows <= 1 || self.reading.merges.len() >= 200_000 {
            return;
        }
        let last_column = column.saturating_add(columns.max(1) - 1);
        let last_row = line.saturating_add(rows.max(1) - 1);
        if last_column >= MOST_COLUMNS || last_row > MOST_ROWS {
            self.reading.dimension_untrusted = true;
            return;
        }
        if let (Ok(first_column), Ok(last_column)) =
            (u16::try_from(column), u16::try_from(last_column))
        {
            self.reading.merges.push(Merge {
                first_row: line,
                last_row,
                first_column,
                last_column,
            });
        }
    }
}

fn repeated(tag: &Tag<'_>, name: &[u8]) -> u32 {
    tag.attribute(name)
        .and_then(xlsx::number)
        .unwrap_or(1)
        .max(1)
}

fn head(tag: &Tag<'_>) -> Head {
    let mut head = Head {
        kind: Kind::Text,
        formula: false,
        copies: 1,
        spans: (1, 1),
        value: String::new(),
    };
    for (name, value) in tag.attributes() {
        match name {
            // It stands twice: by the standard, and by LibreOffice with the error.
            b"value-type" if head.kind != Kind::Error => {
                head.kind = match value {
                    b"float" | b"percentage" | b"currency" => Kind::Number,
                    b"date" => Kind::Date,
                    b"time" => Kind::Time,
                    b"boolean" => Kind::Bool,
                    b"error" => Kind::Error,
                    _ => Kind::Text,
                };
            }
            b"value" | b"date-value" | b"time-value" | b"boolean-value" | b"string-value" => {
                head.value.clear();
                unescape(value, &mut head.value);
            }
            b"formula" => head.formula = true,
            b"number-columns-repeated" => {
                head.copies = xlsx::number(value).unwrap_or(1).max(1);
            }
            b"number-columns-spanned" => head.spans.0 = xlsx::number(value).unwrap_or(1),
            b"number-rows-spanned" => head.spans.1 = xlsx::number(value).unwrap_or(1),
            _ => {}
        }
    }
    head
}

fn keep(row: &mut Row, column: u32, head: &Head, shown: &str) {
    let value = head.value.as_str();
    let (text, kind) = match head.kind {
        Kind::Text => {
            let text = if shown.is_empty() { value } else { shown };
            (text.to_owned(), CellKind::Text)
        }
        Kind::Error => (shown.to_owned(), CellKind::Error),
        // Digits with zeros in front are shown by a format: what was meant is what is shown.
        Kind::Number if is_padded(shown) => (shown.to_owned(), CellKind::Text),
        Kind::Number => match plain_number(value) {
            Some(number) => (number, CellKind::Number),
            None => (value.to_owned(), CellKind::Unreadable),
        },
        Kind::Date => (xlsx::iso_text(value), CellKind::Date),
        Kind::Time => match duration(value) {
            Some(time) => (time, CellKind::Date),
            None => (shown.to_owned(), CellKind::Text),
        },
        Kind::Bool => {
            let word = if value == "true" { "TRUE" } else { "FALSE" };
            (word.to_owned(), CellKind::Bool)
        }
    };
    if text.is_empty() {
        return;
    }
    let fit = u32::try_from(MOST_COPIED / text.len()).unwrap_or(u32::MAX);
    for copy in 0..head.copies.min(MOST_COPIES).min(fit.max(1)) {
        let column = column.saturating_add(copy);
        if column >= MOST_COLUMNS {
            return;
        }
        row.push(Cell {
            column: u16::try_from(column).unwrap_or(u16::MAX),
            text: &text,
            kind,
            formula: head.formula,
            merged: false,
        });
    }
}

fn is_padded(shown: &str) -> bool {
    shown.len() > 1 && shown.starts_with('0') && shown.bytes().all(|b| b.is_ascii_digit())
}

/// `PT04H30M00S` as `04:30`; over a day as `30:00`.
fn duration(value: &str) -> Option<String> {
    let rest = value.strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H').unwrap_or(("0", rest));
    let (minutes, _) = rest.split_once('M').unwrap_or(("0", rest));
    let hours: u32 = hours.parse().ok()?;
    let minutes: u32 = minutes.parse().ok()?;
    Some(format!("{hours:02}:{minutes:02}"))
}
