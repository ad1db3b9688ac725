//! Lists that people bring: XLSX, ODS, CSV, tab-separated text, pasted lines, HTML tables,
//! contacts of a phone.
//!
//! Every kind becomes the same stream of rows: a line number and cells with
//! their text and kind. What a cell means (a name, a date) is not known here,
//! and nothing is repaired except what would hide rows. Old binary .xls and
//! text documents are refused with words.

use std::cmp::Ordering;
use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::Path;

use messages::Message;

mod contacts;
mod encoding;
mod html;
mod ods;
mod table;
mod text;
mod xlsx;
mod xml;

#[cfg(test)]
mod tests;

pub use encoding::Encoding;
use encoding::{Bytes, Decoder, Letters};
pub use table::{Table, TableRowRef};
pub use text::LineEnd;

/// What kind of value a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// As typed.
    Text,
    /// A number in plain digits.
    Number,
    /// A day as `2094-09-12`, with ` 10:25` after it or a time alone.
    Date,
    /// `TRUE` or `FALSE`.
    Bool,
    /// `#REF!` and the like.
    Error,
    /// The file points to a text that it does not have; the text is the pointer.
    Unreadable,
}

impl CellKind {
    fn bits(self) -> u8 {
        match self {
            Self::Text => 0,
            Self::Number => 1,
            Self::Date => 2,
            Self::Bool => 3,
            Self::Error => 4,
            Self::Unreadable => 5,
        }
    }

    fn from_bits(bits: u8) -> Self {
        match bits & 7 {
            0 => Self::Text,
            1 => Self::Number,
            2 => Self::Date,
            3 => Self::Bool,
            4 => Self::Error,
            _ => Self::Unreadable,
        }
    }
}

/// One cell, borrowed from its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// From 0.
    pub column: u16,
    /// Never empty.
    pub text: &'a str,
    /// What the file says the text is.
    pub kind: CellKind,
    /// The file holds a formula here; `text` is the value stored with it.
    pub formula: bool,
    /// The cell is part of a merged range and shows that range's first cell.
    pub merged: bool,
}

#[derive(Clone, Copy, Debug)]
struct Span {
    start: u32,
    length: u32,
    column: u16,
    bits: u8,
}

impl Span {
    const FORMULA: u8 = 8;
}

/// One line with its cells, used again for the next.
#[derive(Debug, Default)]
pub struct Row {
    line: u32,
    width: u16,
    quote_not_closed: bool,
    hidden: bool,
    /// Some cell came after one of a later column.
    is_shuffled: bool,
    text: String,
    spans: Vec<Span>,
}

impl Row {
    /// The line in the file, from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The cells that are not empty.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        self.spans.iter().map(|span| Cell {
            column: span.column,
            text: &self.text[span.start as usize..(span.start + span.length) as usize],
            kind: CellKind::from_bits(span.bits),
            formula: span.bits & Span::FORMULA != 0,
            merged: false,
        })
    }

    /// How many cells are not empty.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// True when no cell has text.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    fn begin(&mut self, line: u32) {
        self.line = line;
        self.width = 0;
        self.quote_not_closed = false;
        self.hidden = false;
        self.is_shuffled = false;
        self.text.clear();
        self.spans.clear();
    }

    /// Adds a cell; whoever adds them out of order calls [`Row::settle`] behind the last.
    fn push(&mut self, cell: Cell<'_>) {
        let (Ok(start), Ok(length)) = (
            u32::try_from(self.text.len()),
            u32::try_from(cell.text.len()),
        ) else {
            return;
        };
        match self.spans.last().map(|last| last.column.cmp(&cell.column)) {
            None | Some(Ordering::Less) => {}
            // Twice in one place: the first stands.
            Some(Ordering::Equal) => return,
            Some(Ordering::Greater) => self.is_shuffled = true,
        }
        self.text.push_str(cell.text);
        let bits = cell.kind.bits() | if cell.formula { Span::FORMULA } else { 0 };
        self.spans.push(Span {
            start,
            length,
            column: cell.column,
            bits,
        });
        self.set_width(cell.column.saturating_add(1));
    }

    /// Brings cells that came out of order into that of their columns; of two in one place the
    /// first stands.
    fn settle(&mut self) {
        if !std::mem::take(&mut self.is_shuffled) {
            return;
        }
        self.spans.sort_by_key(|span| span.column);
        self.spans.dedup_by_key(|span| span.column);
        let mut text = String::with_capacity(self.text.len());
        for span in &mut self.spans {
            let own = &self.text[span.start as usize..(span.start + span.length) as usize];
            // It is no longer than it was.
            span.start = text.len() as u32;
            text.push_str(own);
        }
        self.text = text;
    }

    /// Whether it is longer than any row of a list.
    fn is_endless(&self) -> bool {
        self.text.len() > LONGEST_ROW
    }

    /// Adds a text as it was typed; an empty one is no cell.
    fn push_text(&mut self, column: u16, text: &str) {
        if !text.is_empty() {
            self.push(Cell {
                column,
                text,
                kind: CellKind::Text,
                formula: false,
                merged: false,
            });
        }
    }

    /// Becomes a row of these texts, the first in the first column.
    fn hold(&mut self, line: u32, texts: &[String]) {
        self.begin(line);
        for (text, column) in texts.iter().zip(0..) {
            self.push_text(column, text);
        }
        self.set_width(u16::try_from(texts.len()).unwrap_or(u16::MAX));
    }

    fn set_width(&mut self, width: u16) {
        self.width = self.width.max(width);
    }

    fn set_quote_not_closed(&mut self) {
        self.quote_not_closed = true;
    }
}

/// A merged range: lines from 1, columns from 0, both ends inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The first line.
    pub first_row: u32,
    /// The last line.
    pub last_row: u32,
    /// The first column.
    pub first_column: u16,
    /// The last column.
    pub last_column: u16,
}

/// What a sheet tells after its last row.
#[derive(Debug, Default)]
pub struct Reading {
    /// Ranges as the file claims them.
    pub merges: Vec<Merge>,
    /// The size that the file claims.
    pub dimension: Option<String>,
    /// That claim is impossible, or far from the cells that are there.
    pub dimension_untrusted: bool,
    /// Lines are those of a web page, where a row may take several.
    pub lines_of_source: bool,
}

/// What the file is, for reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A workbook of Excel 2007 or later.
    Xlsx,
    /// A workbook of OpenDocument.
    Ods,
    /// Separated text, or plain lines.
    Text {
        /// How the bytes were read.
        encoding: Encoding,
        /// Chosen by statistics.
        guessed: bool,
        /// `None`: every line is one cell.
        delimiter: Option<char>,
        /// How lines end.
        line_end: LineEnd,
    },
    /// A web page with a table.
    Html {
        /// How the bytes were read.
        encoding: Encoding,
    },
    /// Contacts of a phone or a mail program.
    Contacts {
        /// How the bytes were read.
        encoding: Encoding,
    },
}

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// The operating system says no.
    #[error("the file cannot be read: {0}")]
    Io(#[source] std::io::Error),
    /// Cut off, or bytes changed.
    #[error("the archive is damaged")]
    Damaged,
    /// Unpacks to far more than it is, or entries share bytes.
    #[error("the archive would unpack to too much")]
    TooLargeUnpacked,
    /// A workbook that only its password opens.
    #[error("the workbook is protected by a password")]
    Protected,
    /// Neither a table nor text that can be read.
    #[error("not a spreadsheet that can be read: {0:?}")]
    NotASpreadsheet(Other),
    /// More rows than a list has, or a row that does not end.
    #[error("more or longer rows than are read")]
    TooLong,
    /// A web page that is too long to be held whole.
    #[error("a longer page than is read")]
    PageTooLong,
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
}

/// What a file is that is no list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// A PDF, a text document, slides.
    Document,
    /// A picture or a video.
    Picture,
    /// An archive with other files inside.
    Packed,
    /// A workbook in a format that is not read: the old binary one, XLSB, XML of 2003.
    Workbook,
    /// Nobody knows: bytes that are no text.
    Unknown,
}

impl SheetError {
    /// The code of `samples/README.md` where it has one.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io(_) => "file_unreadable",
            Self::Damaged => "archive_damaged",
            Self::TooLargeUnpacked => "archive_too_large_unpacked",
            Self::Protected => "protected",
            Self::NotASpreadsheet(_) => "not_a_spreadsheet",
            Self::TooLong | Self::PageTooLong => "too_long",
            Self::Empty => "file_empty",
        }
    }

    /// The refusal in words: what happened and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Io(_) => messages::import_error_file_unreadable(),
            Self::Damaged => messages::import_error_archive_damaged(),
            Self::TooLargeUnpacked => messages::import_error_archive_too_large(),
            Self::Protected => messages::import_error_protected(),
            Self::NotASpreadsheet(other) => match other {
                Other::Document => messages::import_error_document(),
                Other::Picture => messages::import_error_picture(),
                Other::Packed => messages::import_error_packed(),
                Other::Workbook => messages::import_error_other_workbook(),
                Other::Unknown => messages::import_error_not_a_spreadsheet(),
            },
            Self::TooLong => messages::import_error_too_long(),
            Self::PageTooLong => messages::import_error_page_too_long(),
            Self::Empty => messages::import_error_file_empty(),
        }
    }
}

/// An opened file.
#[derive(Debug)]
pub struct Workbook(Source);

#[derive(Debug)]
enum Source {
    Xlsx(Box<xlsx::Book>),
    Ods(Box<ods::Book>),
    Text(text::Book),
    Html { text: String, encoding: Encoding },
    Contacts(contacts::Book),
}

/// No row of a list is longer than this, in bytes; a row is held whole.
const LONGEST_ROW: usize = if cfg!(test) { 1 << 20 } else { 4 << 20 };
/// No workbook of people has more sheets.
const MOST_SHEETS: usize = 1000;
/// Text files longer than this are refused, in bytes.
const MOST_TEXT: u64 = 1 << 30;
/// A web page is held whole, so it may be as long as this, in bytes.
const MOST_HTML: usize = if cfg!(test) { 1 << 20 } else { 96 << 20 };
/// More rows than this have pages only to do harm: judging them takes memory for each name.
const MOST_PAGE_ROWS: usize = if cfg!(test) { 1 << 12 } else { 300_000 };
/// As much of a compound file is looked through for what it holds, in bytes.
const MOST_COMPOUND: u64 = 64 << 20;
/// What separates the cells is known from as much of a text, in bytes.
const ENOUGH_TO_KNOW: usize = 1 << 20;

/// Opens a list; the first bytes decide what it is, not its name.
///
/// # Errors
/// See [`SheetError`].
pub fn open(path: &Path) -> Result<Workbook, SheetError> {
    open_as(path, None)
}

/// Opens a list as [`open`] does; `encoding`: which letters the bytes of a text file mean.
///
/// # Errors
/// See [`SheetError`].
pub fn open_as(path: &Path, encoding: Option<Encoding>) -> Result<Workbook, SheetError> {
    let file = File::open(path).map_err(SheetError::Io)?;
    open_bytes(Bytes::File(file), encoding)
}

/// Opens the bytes of a file that were read before, as [`open_as`] opens the file.
///
/// # Errors
/// See [`SheetError`].
pub fn open_kept(bytes: Vec<u8>, encoding: Option<Encoding>) -> Result<Workbook, SheetError> {
    open_bytes(Bytes::Memory(Cursor::new(bytes)), encoding)
}

fn open_bytes(mut file: Bytes, encoding: Option<Encoding>) -> Result<Workbook, SheetError> {
    let mut start = [0u8; 512];
    let mut known = 0;
    while known < start.len() {
        match file.read(&mut start[known..]).map_err(SheetError::Io)? {
            0 => break,
            read => known += read,
        }
    }
    let start = &start[..known];
    if start.is_empty() {
        return Err(SheetError::Empty);
    }
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        let archive = xlsx::archive(file)?;
        return Ok(Workbook(if ods::is_ods(&archive) {
            Source::Ods(Box::new(ods::open(archive)?))
        } else {
            Source::Xlsx(Box::new(xlsx::open(archive)?))
        }));
    }
    if start.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(of_compound(file)?);
    }
    if let Some(other) = other_kind(start) {
        return Err(SheetError::NotASpreadsheet(other));
    }
    if file.length().map_err(SheetError::Io)? > MOST_TEXT {
        return Err(SheetError::TooLong);
    }
    of_text(file, encoding)
}

/// What a file is that begins as pictures, documents and archives do that people send for
/// lists.
fn other_kind(start: &[u8]) -> Option<Other> {
    const BEGINNINGS: [(&[u8], Other); 15] = [
        (b"%PDF", Other::Document),
        (b"{\\rtf", Other::Document),
        (b"\xff\xd8\xff", Other::Picture),
        (b"\x89PNG", Other::Picture),
        (b"GIF8", Other::Picture),
        (b"II*\0", Other::Picture),
        (b"MM\0*", Other::Picture),
        (b"RIFF", Other::Picture),
        (b"\x1aE\xdf\xa3", Other::Picture),
        (b"Rar!", Other::Packed),
        (b"7z\xbc\xaf", Other::Packed),
        (b"\x1f\x8b", Other::Packed),
        (b"BZh", Other::Packed),
        (b"\xfd7zXZ", Other::Packed),
        (b"\x28\xb5\x2f\xfd", Other::Packed),
    ];
    let known = BEGINNINGS
        .iter()
        .find(|(known, _)| start.starts_with(known));
    // Pictures and videos of a phone.
    let is_picture = start.get(4..8) == Some(b"ftyp");
    // Excel and Word of 2003 as XML.
    let has = |words: &[u8]| memchr::memmem::find(start, words).is_some();
    let is_xml = start.starts_with(b"<?xml") && !has(b"<html");
    match known {
        Some((_, other)) => Some(*other),
        None if is_picture => Some(Other::Picture),
        None if is_xml && has(b"urn:schemas-microsoft-com:office:spreadsheet") => {
            Some(Other::Workbook)
        }
        None if is_xml && has(b"progid=\"Word.Document\"") => Some(Other::Document),
        None => None,
    }
}

/// What an archive is that is no workbook, by the names of its parts.
pub(crate) fn other_archive<N: AsRef<str>>(names: impl Iterator<Item = N>) -> Other {
    let mut other = Other::Packed;
    for name in names {
        let name = name.as_ref();
        if name.starts_with("xl/") || name.starts_with("Index/Tables/") {
            return Other::Workbook;
        }
        if name.starts_with("word/")
            || name.starts_with("ppt/")
            || name == ods::CONTENT
            || name == "Index/Document.iwa"
        {
            other = Other::Document;
        }
    }
    other
}

/// Why a compound file is not read, by the names of its entries: an encrypted workbook, an
/// old document, an old workbook.
///
/// Source: MS-OFFCRYPTO, 2.3.4.4 (the stream `EncryptedPackage`); MS-DOC, 2.1.1; MS-PPT,
/// 2.1.1; MS-XLS, 2.1.2.
fn of_compound(mut file: Bytes) -> Result<SheetError, SheetError> {
    let mut bytes = Vec::new();
    file.rewind().map_err(SheetError::Io)?;
    let mut start = file.take(MOST_COMPOUND);
    start.read_to_end(&mut bytes).map_err(SheetError::Io)?;
    let place = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr::memmem::find(&bytes, &name)
    };
    if place("EncryptedPackage").is_some() {
        return Ok(SheetError::Protected);
    }
    // A document may hold a workbook, and a workbook a document: the outer one is named first.
    let workbook = place("Workbook").unwrap_or(usize::MAX);
    let mut documents = ["WordDocument", "PowerPoint Document"].into_iter();
    let is_document = documents.any(|name| place(name).is_some_and(|at| at < workbook));
    Ok(SheetError::NotASpreadsheet(if is_document {
        Other::Document
    } else {
        Other::Workbook
    }))
}

/// Whether a text has more signs that nobody writes than a damaged list has: one in twenty.
///
/// Control characters and the replacements of bytes that mean nothing are such signs, but for
/// the ends of lines, of pages and of the cells of Word. Of random bytes they are a tenth and
/// more, in any encoding.
fn is_noise(text: &str) -> bool {
    let is_wrong = |sign: char| match sign {
        '\t' | '\n' | '\r' | '\u{7}' | '\u{b}' | '\u{c}' => false,
        sign => sign.is_control() || sign == char::REPLACEMENT_CHARACTER || is_private(sign),
    };
    let (mut all, mut wrong) = (0_usize, 0_usize);
    for sign in text.chars() {
        all += 1;
        wrong += usize::from(is_wrong(sign));
    }
    wrong >= 4 && wrong * 20 > all
}

/// Signs to which every program gives its own meaning; Word has its bullets among them.
fn is_private(sign: char) -> bool {
    matches!(sign, '\u{e000}'..='\u{f8ff}') && !matches!(sign, '\u{f020}'..='\u{f0ff}')
}

/// Reads bytes that were pasted as [`open_as`] reads a text file.
///
/// # Errors
/// [`SheetError::Empty`], [`SheetError::TooLong`], [`SheetError::NotASpreadsheet`].
pub fn paste(bytes: Vec<u8>, encoding: Option<Encoding>) -> Result<Workbook, SheetError> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(SheetError::Empty);
    }
    if bytes.len() as u64 > MOST_TEXT {
        return Err(SheetError::TooLong);
    }
    of_text(Bytes::Memory(Cursor::new(bytes)), encoding)
}

fn of_text(mut bytes: Bytes, encoding: Option<Encoding>) -> Result<Workbook, SheetError> {
    let letters = Letters::of(&mut bytes, encoding).map_err(SheetError::Io)?;
    let mut decoder = Decoder::new(&mut bytes, letters).map_err(SheetError::Io)?;
    let mut text = String::new();
    let mut more = true;
    while more && text.len() < ENOUGH_TO_KNOW {
        more = decoder.next(&mut text).map_err(SheetError::Io)?;
    }
    // Whoever says what the bytes mean wants to see it.
    if encoding.is_none() && is_noise(&text) {
        return Err(SheetError::NotASpreadsheet(Other::Unknown));
    }
    // A page in UTF-16 shows its marks only when it is decoded.
    if html::looks_like_html(text.as_bytes()) {
        while more {
            more = decoder.next(&mut text).map_err(SheetError::Io)?;
            if text.len() > MOST_HTML {
                return Err(SheetError::PageTooLong);
            }
        }
        return Ok(Workbook(Source::Html {
            text,
            encoding: letters.encoding,
        }));
    }
    if contacts::begins(&text) {
        let book = contacts::Book { bytes, letters };
        return Ok(Workbook(Source::Contacts(book)));
    }
    Ok(Workbook(Source::Text(text::open(bytes, letters, &text))))
}

impl Workbook {
    /// The names of the sheets in order; one empty name for text, HTML and contacts.
    pub fn sheets(&self) -> Vec<String> {
        match &self.0 {
            Source::Xlsx(book) => book.sheets.iter().map(|sheet| sheet.name.clone()).collect(),
            Source::Ods(book) => book.sheets.clone(),
            Source::Text(_) | Source::Html { .. } | Source::Contacts(_) => vec![String::new()],
        }
    }

    /// Whether whoever opens the file does not see this sheet.
    fn is_hidden(&self, sheet: usize) -> bool {
        match &self.0 {
            Source::Xlsx(book) => book.sheets.get(sheet).is_some_and(|sheet| sheet.hidden),
            Source::Ods(book) => book.hidden.get(sheet).copied().unwrap_or(false),
            Source::Text(_) | Source::Html { .. } | Source::Contacts(_) => false,
        }
    }

    /// What the file is.
    pub fn format(&self) -> Format {
        match &self.0 {
            Source::Xlsx(_) => Format::Xlsx,
            Source::Ods(_) => Format::Ods,
            Source::Text(book) => Format::Text {
                encoding: book.letters.encoding,
                guessed: book.letters.guessed,
                delimiter: book.delimiter,
                line_end: book.line_end,
            },
            Source::Html { encoding, .. } => Format::Html {
                encoding: *encoding,
            },
            Source::Contacts(book) => Format::Contacts {
                encoding: book.letters.encoding,
            },
        }
    }

    /// Calls `each` for every row that has a cell, in file order; `false` from it stops.
    ///
    /// # Errors
    /// [`SheetError::Damaged`] when the file breaks off; rows before the break were given.
    ///
    /// # Panics
    /// When there is no such sheet.
    pub fn read(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(&Row) -> bool,
    ) -> Result<Reading, SheetError> {
        match &mut self.0 {
            Source::Xlsx(book) => book.read(sheet, each),
            Source::Ods(book) => book.read(sheet, each),
            Source::Text(book) => {
                text::read(book, each)?;
                Ok(Reading::default())
            }
            Source::Html { text, .. } => Ok(html::read(text, each)),
            Source::Contacts(book) => {
                contacts::read(book, each)?;
                Ok(Reading::default())
            }
        }
    }

    /// Reads a whole sheet into memory.
    ///
    /// # Errors
    /// As [`Workbook::read`].
    ///
    /// # Panics
    /// As [`Workbook::read`].
    pub fn table(&mut self, sheet: usize) -> Result<Table, SheetError> {
        let is_page = matches!(self.0, Source::Html { .. });
        let mut table = Table::default();
        let mut full = None;
        let reading = self.read(sheet, &mut |row| match table.push(row) {
            Ok(()) if is_page && table.len() > MOST_PAGE_ROWS => {
                full = Some(SheetError::PageTooLong);
                false
            }
            Ok(()) => true,
            Err(error) => {
                full = Some(error);
                false
            }
        })?;
        match full {
            Some(error) => Err(error),
            None => {
                table.finish(reading);
                table.hidden = self.is_hidden(sheet);
                Ok(table)
            }
        }
    }
}
