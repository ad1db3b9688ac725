//! XLSX workbooks, read as a stream of rows.
//!
//! Unpacking runs on its own thread, a few buffers ahead of the reader; memory
//! holds the shared strings and one row. Claims of the file (dimensions, merged
//! ranges, sizes) are never believed: memory follows the cells that are there.
//! A broken cell costs that cell, never the rows after it, which is why this is
//! our own reader. It runs no formula and follows no address.

use std::fs::File;
use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use zip::ZipArchive;

use super::xml::{Side, Xml, unescape};
use super::{Cell, CellKind, Merge, Reading, Row, SheetError, other_archive};

/// The part that every workbook has.
pub(crate) const WORKBOOK: &str = "xl/workbook.xml";
/// More unpacked bytes than this are refused whatever the ratio.
const MOST_UNPACKED: u64 = 6 << 30;
/// Over this size the packed file must explain the unpacked one.
const FREE_UNPACKED: u64 = 64 << 20;
/// Spreadsheets pack 5 to 30 times; a bomb a thousand times and more.
const MOST_RATIO: u64 = 200;
/// All shared strings together, in bytes, and how many there are: a list of a million people
/// has a quarter of that, and a computer of 8 GB holds it beside everything else.
const MOST_STRINGS: usize = if cfg!(test) { 1 << 20 } else { 128 << 20 };
const MOST_TEXTS: usize = 16 << 20;
/// Limits of the format: rows and columns of one sheet.
pub(crate) const MOST_ROWS: u32 = 1_048_576;
pub(crate) const MOST_COLUMNS: u32 = 16_384;

#[derive(Debug)]
pub(crate) struct Book {
    archive: ZipArchive<File>,
    pub sheets: Vec<Sheet>,
    strings: Strings,
    /// For each cell style: does it show a number as a date?
    date_styles: Vec<bool>,
    from_1904: bool,
}

#[derive(Debug)]
pub(crate) struct Sheet {
    pub name: String,
    part: String,
    /// Whoever opens the workbook does not see it.
    pub hidden: bool,
}

/// All shared strings in one piece of memory.
#[derive(Debug, Default)]
struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = match index {
            0 => 0,
            _ => self.ends[index - 1] as usize,
        };
        Some(&self.text[start..end])
    }
}

/// Opens an archive that can be believed: it unpacks to what its size explains.
pub(crate) fn archive(file: File) -> Result<ZipArchive<File>, SheetError> {
    let packed = file.metadata().map_err(SheetError::Io)?.len();
    let mut archive = ZipArchive::new(file).map_err(|_| SheetError::Damaged)?;
    let mut unpacked: u64 = 0;
    for index in 0..archive.len() {
        let entry = archive
            .by_index_raw(index)
            .map_err(|_| SheetError::Damaged)?;
        unpacked = unpacked.saturating_add(entry.size());
    }
    let ratio = unpacked / packed.max(1);
    if unpacked > MOST_UNPACKED || (unpacked > FREE_UNPACKED && ratio > MOST_RATIO) {
        return Err(SheetError::TooLargeUnpacked);
    }
    // Entries that share bytes exist for one purpose only.
    if archive
        .has_overlapping_entries()
        .map_err(|_| SheetError::Damaged)?
    {
        return Err(SheetError::TooLargeUnpacked);
    }
    Ok(archive)
}

pub(crate) fn open(mut archive: ZipArchive<File>) -> Result<Book, SheetError> {
    if archive.index_for_name(WORKBOOK).is_none() {
        let other = other_archive(archive.file_names().flatten());
        return Err(SheetError::NotASpreadsheet(other));
    }
    let (sheets, from_1904) = read_workbook(&mut archive)?;
    let date_styles = read_styles(&mut archive)?;
    let strings = read_strings(&mut archive)?;
    Ok(Book {
        archive,
        sheets,
        strings,
        date_styles,
        from_1904,
    })
}

impl Book {
    /// Calls `each` for every row of the sheet that has a cell, in file order.
    pub fn read(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(&Row) -> bool,
    ) -> Result<Reading, SheetError> {
        let part = self.sheets[sheet].part.clone();
        let index = self
            .archive
            .index_for_name(&part)
            .ok_or(SheetError::Damaged)?;
        let (strings, styles) = (&self.strings, &self.date_styles);
        let (archive, from_1904) = (&mut self.archive, self.from_1904);
        thread::scope(|scope| {
            let (sender, receiver) = sync_channel(4);
            scope.spawn(move || unpack(archive, index, &sender));
            let mut reader = SheetReader {
                xml: Xml::new(Unpacked::new(receiver)),
                strings,
                styles,
                from_1904,
                scratch: String::new(),
            };
            reader.read(each)
        })
    }
}

/// Sends the unpacked bytes of an entry in pieces; stops when nobody listens.
pub(crate) fn unpack(
    archive: &mut ZipArchive<File>,
    index: usize,
    to: &SyncSender<io::Result<Vec<u8>>>,
) {
    let mut entry = match archive.by_index(index) {
        Ok(entry) => entry,
        Err(error) => {
            // The reader may be gone already; then there is nobody to tell.
            let _ = to.send(Err(io::Error::new(
                io::ErrorKind::InvalidData,
                error.to_string(),
            )));
            return;
        }
    };
    loop {
        let mut chunk = vec![0; 256 << 10];
        let mut filled = 0;
        let result = loop {
            match entry.read(&mut chunk[filled..]) {
                Ok(0) => break Ok(()),
                Ok(read) => filled += read,
                Err(error) => break Err(error),
            }
            if filled == chunk.len() {
                break Ok(());
            }
        };
        chunk.truncate(filled);
        let last = filled == 0 || result.is_err();
        if filled > 0 && to.send(Ok(chunk)).is_err() {
            return;
        }
        if let Err(error) = result {
            // As above.
            let _ = to.send(Err(error));
        }
        if last {
            return;
        }
    }
}

/// The other end of [`unpack`].
#[derive(Debug)]
pub(crate) struct Unpacked {
    receiver: Receiver<io::Result<Vec<u8>>>,
    chunk: Vec<u8>,
    at: usize,
}

impl Unpacked {
    pub fn new(receiver: Receiver<io::Result<Vec<u8>>>) -> Self {
        Self {
            receiver,
            chunk: Vec::new(),
            at: 0,
        }
    }
}

impl Read for Unpacked {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.at == self.chunk.len() {
            match self.receiver.recv() {
                Ok(chunk) => {
                    self.chunk = chunk?;
                    self.at = 0;
                }
                Err(_) => return Ok(0),
            }
        }
        let take = to.len().min(self.chunk.len() - self.at);
        to[..take].copy_from_slice(&self.chunk[self.at..self.at + take]);
        self.at += take;
        Ok(take)
    }
}

struct SheetReader<'a> {
    xml: Xml<Unpacked>,
    strings: &'a Strings,
    styles: &'a [bool],
    from_1904: bool,
    scratch: String,
}

/// What `t` says about the value of a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stored {
    Number,
    Shared,
    Text,
    Bool,
    Error,
    IsoDate,
}

impl SheetReader<'_> {
    fn read(&mut self, each: &mut dyn FnMut(&Row) -> bool) -> Result<Reading, SheetError> {
        let mut reading = Reading::default();
        let mut row = Row::default();
        let mut line: u32 = 0;
        let mut cells: u64 = 0;
        let mut claimed: u64 = 0;
        let mut beyond = false;
        while let Some(tag) = self.xml.next_tag().map_err(damaged)? {
            match (tag.name, tag.side) {
                (b"row", Side::Open | Side::Single) => {
                    line = tag.attribute(b"r").and_then(number).unwrap_or(line + 1);
                    if tag.side == Side::Single {
                        continue;
                    }
                    row.begin(line);
                    row.hidden = matches!(tag.attribute(b"hidden"), Some(b"1" | b"true"));
                    beyond |= line > MOST_ROWS;
                    self.read_row(&mut row)?;
                    if !row.is_empty() && line <= MOST_ROWS {
                        cells += row.len() as u64;
                        if !each(&row) {
                            return Ok(reading);
                        }
                    }
                }
                (b"dimension", _) => {
                    let text = tag.attribute(b"ref").unwrap_or_default();
                    reading.dimension = Some(String::from_utf8_lossy(text).into_owned());
                    match range(text) {
                        Some(range) => {
                            claimed = u64::from(range.last_row - range.first_row + 1)
                                * u64::from(range.last_column - range.first_column + 1);
                        }
                        None => beyond = true,
                    }
                }
                (b"mergeCell", _) => {
                    let found = tag.attribute(b"ref").and_then(range);
                    if let Some(merge) = found
                        && reading.merges.len() < 200_000
                    {
                        reading.merges.push(merge);
                    }
                }
                _ => {}
            }
        }
        reading.dimension_untrusted = beyond || claimed > 10_000_000.max(cells.saturating_mul(100));
        Ok(reading)
    }

    fn read_row(&mut self, row: &mut Row) -> Result<(), SheetError> {
        let mut column: u32 = 0;
        while let Some(tag) = self.xml.next_tag().map_err(damaged)? {
            match (tag.name, tag.side) {
                (b"c", side) => {
                    if side == Side::Close {
                        continue;
                    }
                    let mut stored = Stored::Number;
                    let mut style = 0usize;
                    for (name, value) in tag.attributes() {
                        match name {
                            b"r" => column = column_of(value).unwrap_or(column),
                            b"s" => style = number(value).map_or(0, |s: u32| s as usize),
                            b"t" => {
                                stored = match value {
                                    b"s" => Stored::Shared,
                                    b"str" | b"inlineStr" => Stored::Text,
                                    b"b" => Stored::Bool,
                                    b"e" => Stored::Error,
                                    b"d" => Stored::IsoDate,
                                    _ => Stored::Number,
                                }
                            }
                            _ => {}
                        }
                    }
                    if side == Side::Open {
                        let date = self.styles.get(style).copied().unwrap_or(false);
                        self.read_cell(row, column, stored, date)?;
                    }
                    column += 1;
                }
                (b"row", Side::Close) => return Ok(()),
                _ => {}
            }
        }
        Err(SheetError::Damaged)
    }

    fn read_cell(
        &mut self,
        row: &mut Row,
        column: u32,
        stored: Stored,
        date: bool,
    ) -> Result<(), SheetError> {
        self.scratch.clear();
        let mut formula = false;
        let mut phonetic = false;
        while let Some(tag) = self.xml.next_tag().map_err(damaged)? {
            match (tag.name, tag.side) {
                (b"v", Side::Open) => {
                    self.scratch.clear();
                    self.xml.text(&mut self.scratch).map_err(damaged)?;
                }
                (b"t", Side::Open) if !phonetic => {
                    self.xml.text(&mut self.scratch).map_err(damaged)?;
                }
                (b"rPh", side) => phonetic = side == Side::Open,
                (b"f", Side::Open | Side::Single) => formula = true,
                (b"c", Side::Close) => {
                    self.keep(row, column, stored, date, formula);
                    return Ok(());
                }
                _ => {}
            }
        }
        Err(SheetError::Damaged)
    }

    fn keep(&self, row: &mut Row, column: u32, stored: Stored, date: bool, formula: bool) {
        let Ok(column) = u16::try_from(column) else {
            return;
        };
        if u32::from(column) >= MOST_COLUMNS {
            return;
        }
        let raw = self.scratch.as_str();
        let mut number_text = String::new();
        let (text, kind) = match stored {
            Stored::Shared => match raw.trim().parse().ok().and_then(|i| self.strings.get(i)) {
                Some(text) => (text, CellKind::Text),
                None => (raw, CellKind::Unreadable),
            },
            Stored::Text => (raw, CellKind::Text),
            Stored::Bool => (if raw == "1" { "TRUE" } else { "FALSE" }, CellKind::Bool),
            Stored::Error => (raw, CellKind::Error),
            Stored::IsoDate => (raw, CellKind::Date),
            Stored::Number if raw.is_empty() => ("", CellKind::Text),
            Stored::Number if date => match serial_text(raw, self.from_1904) {
                Some(text) => {
                    number_text = text;
                    (number_text.as_str(), CellKind::Date)
                }
                None => (raw, CellKind::Number),
            },
            Stored::Number if raw.bytes().all(|b| b.is_ascii_digit()) => (raw, CellKind::Number),
            Stored::Number => match plain_number(raw) {
                Some(text) => {
                    number_text = text;
                    (number_text.as_str(), CellKind::Number)
                }
                None => (raw, CellKind::Unreadable),
            },
        };
        if !text.is_empty() {
            row.push(Cell {
                column,
                text,
                kind,
                formula,
                merged: false,
            });
        }
        drop(number_text);
    }
}

pub(crate) fn damaged(_: io::Error) -> SheetError {
    SheetError::Damaged
}

pub(crate) fn number(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 9 {
        return None;
    }
    digits.iter().try_fold(0u32, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + u32::from(digit - b'0'))
    })
}

/// The column of a reference such as `AB12`, from 0.
fn column_of(reference: &[u8]) -> Option<u32> {
    let letters = reference.iter().take_while(|b| b.is_ascii_alphabetic());
    let mut column: u32 = 0;
    let mut count = 0;
    for letter in letters {
        count += 1;
        if count > 4 {
            return None;
        }
        column = column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    }
    column.checked_sub(1)
}

/// A range such as `H22:H24` inside the limits of a sheet.
fn range(reference: &[u8]) -> Option<Merge> {
    let corner = |text: &[u8]| {
        let column = column_of(text)?;
        let digits = text.iter().position(u8::is_ascii_digit)?;
        let row = number(&text[digits..])?;
        ((1..=MOST_ROWS).contains(&row) && column < MOST_COLUMNS).then_some((row, column))
    };
    let mut corners = reference.split(|b| *b == b':');
    let (first_row, first_column) = corner(corners.next()?)?;
    let (last_row, last_column) = match corners.next() {
        Some(text) => corner(text)?,
        None => (first_row, first_column),
    };
    (first_row <= last_row && first_column <= last_column).then_some(Merge {
        first_row,
        last_row,
        first_column: u16::try_from(first_column).ok()?,
        last_column: u16::try_from(last_column).ok()?,
    })
}

/// A number as a person would type it: no exponent, no `.0`.
pub(crate) fn plain_number(raw: &str) -> Option<String> {
    let value: f64 = raw.trim().parse().ok()?;
    if !value.is_finite() {
        return None;
    }
    Some(format!("{value}"))
}

/// A day count as ISO text: `2094-09-12`, with ` 10:25` when it has a time, or the time alone.
///
/// Source: ECMA-376 part 1, 18.17.4; day 60 (29 February 1900) does not exist.
fn serial_text(raw: &str, from_1904: bool) -> Option<String> {
    let value: f64 = raw.trim().parse().ok()?;
    if !(0.0..2_958_466.0).contains(&value) {
        return None;
    }
    let minutes = ((value.fract() * 1440.0).round() as u32).min(1439);
    let days = value.trunc() as i64;
    if days == 0 && !from_1904 {
        return Some(format!("{:02}:{:02}", minutes / 60, minutes % 60));
    }
    let day = serial_day(days, from_1904)?;
    if minutes == 0 {
        Some(day.format("%Y-%m-%d").to_string())
    } else {
        Some(format!(
            "{} {:02}:{:02}",
            day.format("%Y-%m-%d"),
            minutes / 60,
            minutes % 60
        ))
    }
}

/// The day of an Excel day count.
fn serial_day(days: i64, from_1904: bool) -> Option<chrono::NaiveDate> {
    let start = if from_1904 {
        chrono::NaiveDate::from_ymd_opt(1904, 1, 1)?
    } else {
        chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?
    };
    let days = if !from_1904 && days < 60 {
        days + 1
    } else {
        days
    };
    start.checked_add_signed(chrono::Duration::days(days))
}

/// Opens a part of the archive, at most as long as it claims to be.
fn part<'a>(
    archive: &'a mut ZipArchive<File>,
    name: &str,
) -> Result<Option<Xml<impl Read + 'a>>, SheetError> {
    let Some(index) = archive.index_for_name(name) else {
        return Ok(None);
    };
    let entry = archive.by_index(index).map_err(|_| SheetError::Damaged)?;
    let length = entry.size();
    Ok(Some(Xml::new(entry.take(length))))
}

fn owned(value: &[u8]) -> String {
    let mut text = String::new();
    unescape(value, &mut text);
    text
}

/// The sheets in order with the part each lives in, and whether days count from 1904.
fn read_workbook(archive: &mut ZipArchive<File>) -> Result<(Vec<Sheet>, bool), SheetError> {
    let mut targets: Vec<(String, String)> = Vec::new();
    if let Some(mut xml) = part(archive, "xl/_rels/workbook.xml.rels")? {
        while let Some(tag) = xml.next_tag().map_err(damaged)? {
            if tag.name == b"Relationship"
                && let (Some(id), Some(target)) = (tag.attribute(b"Id"), tag.attribute(b"Target"))
            {
                targets.push((owned(id), owned(target)));
            }
        }
    }
    let mut sheets = Vec::new();
    let mut from_1904 = false;
    let mut xml = part(archive, WORKBOOK)?.ok_or(SheetError::Damaged)?;
    while let Some(tag) = xml.next_tag().map_err(damaged)? {
        match tag.name {
            b"workbookPr" => {
                from_1904 = matches!(tag.attribute(b"date1904"), Some(b"1" | b"true"));
            }
            b"sheet" => {
                let id = tag
                    .attributes()
                    .filter(|(n, _)| *n == b"id")
                    .map(|(_, v)| owned(v))
                    .next();
                let target = targets.iter().find(|(i, _)| Some(i) == id.as_ref());
                if let (Some(name), Some((_, target))) = (tag.attribute(b"name"), target) {
                    let part = match target.strip_prefix('/') {
                        Some(absolute) => absolute.to_owned(),
                        None => format!("xl/{target}"),
                    };
                    let state = tag.attribute(b"state");
                    sheets.push(Sheet {
                        name: owned(name),
                        part,
                        hidden: matches!(state, Some(b"hidden" | b"veryHidden")),
                    });
                }
            }
            _ => {}
        }
    }
    drop(xml);
    sheets.retain(|sheet| archive.index_for_name(&sheet.part).is_some());
    if sheets.is_empty() {
        return Err(SheetError::Damaged);
    }
    Ok((sheets, from_1904))
}

fn read_styles(archive: &mut ZipArchive<File>) -> Result<Vec<bool>, SheetError> {
    let Some(mut xml) = part(archive, "xl/styles.xml")? else {
        return Ok(Vec::new());
    };
    let mut custom: Vec<(u32, bool)> = Vec::new();
    let mut styles = Vec::new();
    let mut in_cells = false;
    while let Some(tag) = xml.next_tag().map_err(damaged)? {
        match (tag.name, tag.side) {
            (b"numFmt", Side::Open | Side::Single) => {
                if let (Some(id), Some(code)) = (
                    tag.attribute(b"numFmtId").and_then(number),
                    tag.attribute(b"formatCode"),
                ) {
                    custom.push((id, shows_date(&owned(code))));
                }
            }
            (b"cellXfs", side) => in_cells = side == Side::Open,
            (b"xf", Side::Open | Side::Single) if in_cells => {
                let id = tag.attribute(b"numFmtId").and_then(number).unwrap_or(0);
                let date = match custom.iter().find(|(i, _)| *i == id) {
                    Some((_, date)) => *date,
                    None => matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58),
                };
                styles.push(date);
            }
            _ => {}
        }
    }
    Ok(styles)
}

/// True when a number format shows days or hours: a letter of dates outside quotes and brackets.
fn shows_date(code: &str) -> bool {
    let mut quoted = false;
    let mut bracket = false;
    let mut escaped = false;
    for sign in code.chars() {
        if escaped {
            escaped = false;
            continue;
        }
        match sign {
            '\\' | '_' | '*' => escaped = true,
            '"' => quoted = !quoted,
            '[' if !quoted => bracket = true,
            ']' if !quoted => bracket = false,
            'd' | 'D' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' | 'm' | 'M' if !quoted && !bracket => {
                return true;
            }
            'г' | 'Г' | 'д' | 'Д' if !quoted && !bracket => return true,
            _ => {}
        }
    }
    false
}

fn read_strings(archive: &mut ZipArchive<File>) -> Result<Strings, SheetError> {
    let mut strings = Strings::default();
    let Some(mut xml) = part(archive, "xl/sharedStrings.xml")? else {
        return Ok(strings);
    };
    let mut phonetic = false;
    while let Some(tag) = xml.next_tag().map_err(damaged)? {
        match (tag.name, tag.side) {
            (b"t", Side::Open) if !phonetic => xml.text(&mut strings.text).map_err(damaged)?,
            (b"rPh", side) => phonetic = side == Side::Open,
            (b"si", Side::Close | Side::Single) => {
                if strings.text.len() > MOST_STRINGS || strings.ends.len() >= MOST_TEXTS {
                    return Err(SheetError::TooLargeUnpacked);
                }
                let end =
                    u32::try_from(strings.text.len()).map_err(|_| SheetError::TooLargeUnpacked)?;
                strings.ends.push(end);
            }
            _ => {}
        }
    }
    Ok(strings)
}
