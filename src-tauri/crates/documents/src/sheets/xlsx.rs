//! XLSX workbooks, read as a stream of rows.
//!
//! Unpacking runs on its own thread, a few buffers ahead of the reader; memory
//! holds the shared strings and one row. Claims of the file (dimensions, merged
//! ranges, sizes) are never believed: memory follows the cells that are there.
//! A broken cell costs that cell, never the rows after it, which is why this is
//! our own reader. It runs no formula and follows no address.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use zip::ZipArchive;

use super::xml::{Side, Xml, unescape};
use super::{
    Bytes, Cell, CellKind, LONGEST_ROW, MOST_SHEETS, Merge, Reading, Row, SheetError, other_archive,
};

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
/// Limits of the format: how cells look, and number formats of the file's own are fewer.
const MOST_STYLES: usize = 65_536;
/// Limits of the format: rows and columns of one sheet.
pub(crate) const MOST_ROWS: u32 = 1_048_576;
pub(crate) const MOST_COLUMNS: u32 = 16_384;

#[derive(Debug)]
pub(crate) struct Book {
    archive: ZipArchive<Bytes>,
    pub sheets: Vec<Sheet>,
    strings: Strings,
    /// For each cell style, as what it shows a number.
    styles: Vec<Shown>,
    from_1904: bool,
}

#[derive(Debug)]
pub(crate) struct Sheet {
    pub name: String,
    part: String,
    /// Whoever opens the workbook does not see it.
    pub hidden: bool,
}

/// As what a number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Number,
    /// A day, a time of a day, or both.
    Date,
    /// How long something takes: `30:00` are thirty hours.
    Elapsed,
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
pub(crate) fn archive(file: Bytes) -> Result<ZipArchive<Bytes>, SheetError> {
    let packed = file.length().map_err(SheetError::Io)?;
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

pub(crate) fn open(mut archive: ZipArchive<Bytes>) -> Result<Book, SheetError> {
    if archive.index_for_name(WORKBOOK).is_none() {
        let other = other_archive(archive.file_names().flatten());
        return Err(SheetError::NotASpreadsheet(other));
    }
    let (sheets, from_1904) = read_workbook(&mut archive)?;
    let styles = read_styles(&mut archive)?;
    let strings = read_strings(&mut archive)?;
    Ok(Book {
        archive,
        sheets,
        strings,
        styles,
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
        let (strings, styles) = (&self.strings, &self.styles);
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
    archive: &mut ZipArchive<Bytes>,
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
    let claimed = entry.size();
    let mut unpacked: u64 = 0;
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
        unpacked += filled as u64;
        let result = match unpacked > claimed {
            true => Err(io::ErrorKind::InvalidData.into()),
            false => result,
        };
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
    styles: &'a [Shown],
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
                        let shown = self.styles.get(style).copied().unwrap_or(Shown::Number);
                        self.read_cell(row, column, stored, shown)?;
                    }
                    if row.is_endless() {
                        return Err(SheetError::TooLong);
                    }
                    column += 1;
                }
                (b"row", Side::Close) => {
                    row.settle();
                    return Ok(());
                }
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
        shown: Shown,
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
                    if self.scratch.len() > LONGEST_ROW {
                        return Err(SheetError::TooLong);
                    }
                }
                (b"rPh", side) => phonetic = side == Side::Open,
                (b"f", Side::Open | Side::Single) => formula = true,
                (b"c", Side::Close) => {
                    self.keep(row, column, stored, shown, formula);
                    return Ok(());
                }
                _ => {}
            }
        }
        Err(SheetError::Damaged)
    }

    fn keep(&self, row: &mut Row, column: u32, stored: Stored, shown: Shown, formula: bool) {
        let Ok(column) = u16::try_from(column) else {
            return;
        };
        if u32::from(column) >= MOST_COLUMNS {
            return;
        }
        let raw = self.scratch.as_str();
        let (text, kind) = match stored {
            Stored::Shared => match raw.trim().parse().ok().and_then(|i| self.strings.get(i)) {
                Some(text) => (Cow::Borrowed(text), CellKind::Text),
                None => (raw.into(), CellKind::Unreadable),
            },
            Stored::Text => (raw.into(), CellKind::Text),
            Stored::Bool => (
                if raw == "1" { "TRUE" } else { "FALSE" }.into(),
                CellKind::Bool,
            ),
            Stored::Error => (raw.into(), CellKind::Error),
            Stored::IsoDate => (iso_text(raw).into(), CellKind::Date),
            Stored::Number => self.shown_number(raw, shown),
        };
        if !text.is_empty() {
            row.push(Cell {
                column,
                text: &text,
                kind,
                formula,
                merged: false,
            });
        }
    }

    fn shown_number<'r>(&self, raw: &'r str, shown: Shown) -> (Cow<'r, str>, CellKind) {
        let time = match shown {
            Shown::Number => None,
            Shown::Date => serial_text(raw, self.from_1904),
            Shown::Elapsed => elapsed_text(raw),
        };
        if let Some(time) = time {
            (time.into(), CellKind::Date)
        } else if raw.bytes().all(|byte| byte.is_ascii_digit()) {
            (raw.into(), CellKind::Number)
        } else {
            match plain_number(raw) {
                Some(text) => (text.into(), CellKind::Number),
                None => (raw.into(), CellKind::Unreadable),
            }
        }
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

/// A part of days as hours and minutes: `04:30`; of more than a day `30:00`.
fn elapsed_text(raw: &str) -> Option<String> {
    let days: f64 = raw.trim().parse().ok()?;
    if !(0.0..100_000.0).contains(&days) {
        return None;
    }
    let minutes = (days * 1440.0).round() as u64;
    Some(format!("{:02}:{:02}", minutes / 60, minutes % 60))
}

/// A day as `2094-09-12`, with ` 10:25` when it has a time, of what ISO 8601 says so.
pub(crate) fn iso_text(value: &str) -> String {
    let text = value.replace('T', " ");
    let text = text.get(..16).unwrap_or(&text);
    text.strip_suffix(" 00:00").unwrap_or(text).to_owned()
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

/// Opens a part of the archive, at most as long as it claims to be and a byte: whether it is
/// what was packed, the archive knows at its end.
fn part<'a>(
    archive: &'a mut ZipArchive<Bytes>,
    name: &str,
) -> Result<Option<Xml<impl Read + 'a>>, SheetError> {
    let Some(index) = archive.index_for_name(name) else {
        return Ok(None);
    };
    let entry = archive.by_index(index).map_err(|_| SheetError::Damaged)?;
    let length = entry.size();
    Ok(Some(Xml::new(entry.take(length.saturating_add(1)))))
}

fn owned(value: &[u8]) -> String {
    let mut text = String::new();
    unescape(value, &mut text);
    text
}

/// The sheets in order with the part each lives in, and whether days count from 1904.
fn read_workbook(archive: &mut ZipArchive<Bytes>) -> Result<(Vec<Sheet>, bool), SheetError> {
    let mut targets: HashMap<String, String> = HashMap::new();
    if let Some(mut xml) = part(archive, "xl/_rels/workbook.xml.rels")? {
        while let Some(tag) = xml.next_tag().map_err(damaged)? {
            if tag.name == b"Relationship"
                && let (Some(id), Some(target)) = (tag.attribute(b"Id"), tag.attribute(b"Target"))
            {
                targets.entry(owned(id)).or_insert_with(|| owned(target));
                if targets.len() > 2 * MOST_SHEETS {
                    return Err(SheetError::TooLargeUnpacked);
                }
            }
        }
    }
    let mut sheets = Vec::new();
    let mut parts = HashSet::new();
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
                let target = id.and_then(|id| targets.get(&id));
                if let (Some(name), Some(target)) = (tag.attribute(b"name"), target) {
                    let part = match target.strip_prefix('/') {
                        Some(absolute) => absolute.to_owned(),
                        None => format!("xl/{target}"),
                    };
                    // A part that is two sheets would be read as often as somebody likes.
                    if !parts.insert(part.clone()) {
                        continue;
                    }
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

fn read_styles(archive: &mut ZipArchive<Bytes>) -> Result<Vec<Shown>, SheetError> {
    let Some(mut xml) = part(archive, "xl/styles.xml")? else {
        return Ok(Vec::new());
    };
    let mut custom: HashMap<u32, Shown> = HashMap::new();
    let mut styles = Vec::new();
    let mut in_cells = false;
    while let Some(tag) = xml.next_tag().map_err(damaged)? {
        match (tag.name, tag.side) {
            (b"numFmt", Side::Open | Side::Single) => {
                if let (Some(id), Some(code)) = (
                    tag.attribute(b"numFmtId").and_then(number),
                    tag.attribute(b"formatCode"),
                ) {
                    custom.entry(id).or_insert_with(|| shown_by(&owned(code)));
                }
            }
            (b"cellXfs", side) => in_cells = side == Side::Open,
            (b"xf", Side::Open | Side::Single) if in_cells => {
                let id = tag.attribute(b"numFmtId").and_then(number).unwrap_or(0);
                styles.push(match (custom.get(&id), id) {
                    (Some(shown), _) => *shown,
                    (None, 46) => Shown::Elapsed,
                    (None, 14..=22 | 27..=36 | 45 | 47 | 50..=58) => Shown::Date,
                    (None, _) => Shown::Number,
                });
            }
            _ => {}
        }
        if styles.len() > MOST_STYLES || custom.len() > MOST_STYLES {
            return Err(SheetError::TooLargeUnpacked);
        }
    }
    Ok(styles)
}

/// As what a number format shows: letters of dates outside quotes and brackets are days and
/// times; hours, minutes or seconds in brackets run on.
///
/// Source: ECMA-376 part 1, 18.8.31.
pub(crate) fn shown_by(code: &str) -> Shown {
    let mut quoted = false;
    let mut bracket: Option<usize> = None;
    let mut escaped = false;
    let runs_on = |inside: &str| {
        let first = inside.chars().next().map(|sign| sign.to_ascii_lowercase());
        let mut signs = inside.chars();
        matches!(first, Some('h' | 'm' | 's'))
            && signs.all(|sign| Some(sign.to_ascii_lowercase()) == first)
    };
    for (at, sign) in code.char_indices() {
        if escaped {
            escaped = false;
            continue;
        }
        match sign {
            '\\' | '_' | '*' => escaped = true,
            '"' => quoted = !quoted,
            '[' if !quoted => bracket = Some(at + 1),
            ']' if !quoted => {
                let from = bracket.take();
                if from.is_some_and(|from| runs_on(&code[from..at])) {
                    return Shown::Elapsed;
                }
            }
            'd' | 'D' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' | 'm' | 'M' | 'г' | 'Г' | 'д' | 'Д'
                if !quoted && bracket.is_none() =>
            {
                return Shown::Date;
            }
            _ => {}
        }
    }
    Shown::Number
}

fn read_strings(archive: &mut ZipArchive<Bytes>) -> Result<Strings, SheetError> {
    let mut strings = Strings::default();
    let Some(mut xml) = part(archive, "xl/sharedStrings.xml")? else {
        return Ok(strings);
    };
    let mut phonetic = false;
    while let Some(tag) = xml.next_tag().map_err(damaged)? {
        match (tag.name, tag.side) {
            (b"t", Side::Open) if !phonetic => {
                xml.text(&mut strings.text).map_err(damaged)?;
                if strings.text.len() > MOST_STRINGS {
                    return Err(SheetError::TooLargeUnpacked);
                }
            }
            (b"rPh", side) => phonetic = side == Side::Open,
            (b"si", Side::Close | Side::Single) => {
                if strings.ends.len() >= MOST_TEXTS {
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
