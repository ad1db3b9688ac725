//! Lists that other programs open: XLSX, CSV for Excel, plain CSV, JSON; and for paper, PDF.
//!
//! Rows come as an iterator and are never held together. A file is written
//! beside its place and renamed when it is whole, so a cancelled or failed
//! export leaves what was there before. Text that begins like a formula is
//! written so that no program runs it.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate};
use messages::{Kind, Message, ToMessage};
use serde::Serialize;

mod face;
mod paper;
mod spread;
#[cfg(test)]
mod tests;
mod workbook;

/// A list as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFormat {
    /// A workbook: header frozen and filtering, identifiers as text.
    Xlsx,
    /// UTF-8 with a mark, semicolons, CRLF: opens in Excel with a double click.
    CsvExcel,
    /// UTF-8 without a mark, commas, LF, ISO dates: for other programs.
    CsvPlain,
    /// For paper: A4, the header and the number of the page on every page.
    Pdf,
}

/// One column of a list.
#[derive(Clone, Debug)]
pub struct Column {
    /// In the language of the document.
    pub heading: String,
    /// In characters.
    pub width: f64,
}

/// The list without its rows.
#[derive(Clone, Debug)]
pub struct ListHead {
    /// The title on paper; the first 31 characters name the sheet.
    pub name: String,
    /// The language of the document as an ISO code.
    pub language: String,
    /// In order.
    pub columns: Vec<Column>,
    /// Who made the list, when, by which filter: a label and a value on each line. A
    /// workbook has them on a sheet of their own, CSV in lines above the header that
    /// begin with `#`.
    pub about: Vec<(String, String)>,
    /// The name of that sheet.
    pub about_name: String,
}

/// One value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// An empty cell.
    Empty,
    /// Text, and every identifier: IIN, phone.
    Text(Cow<'a, str>),
    /// A number that may be summed.
    Number(f64),
    /// A calendar day.
    Day(NaiveDate),
}

impl<'a> Value<'a> {
    /// Text, or an empty cell for none.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    /// Text, or an empty cell for none.
    pub fn maybe(text: Option<impl Into<Cow<'a, str>>>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }
}

/// Why a file is not written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The person stopped it; nothing was written.
    #[error("cancelled")]
    Cancelled,
    /// A sheet holds no more than [`MOST_ROWS`].
    #[error("more rows than a sheet holds")]
    TooManyRows,
    /// The file is open elsewhere.
    #[error("the file is open in another program: {0}")]
    InUse(#[source] io::Error),
    /// The disk, or the stick, is full.
    #[error("no room: {0}")]
    DiskFull(#[source] io::Error),
    /// The folder does not let us.
    #[error("no right to write here: {0}")]
    NoRight(#[source] io::Error),
    /// Anything else the operating system says.
    #[error("the file cannot be written: {0}")]
    Io(#[source] io::Error),
}

impl ToMessage for ExportError {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Cancelled => (Kind::Refused, messages::export_error_cancelled()),
            Self::TooManyRows => (
                Kind::Refused,
                messages::export_error_too_many_rows(MOST_ROWS),
            ),
            Self::InUse(_) => (Kind::Refused, messages::export_error_file_open()),
            Self::DiskFull(_) => (Kind::Refused, messages::store_error_disk_full()),
            Self::NoRight(_) => (Kind::Refused, messages::export_error_no_right()),
            Self::Io(_) => (Kind::Broken, messages::export_error_not_written()),
        }
    }
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        // 32 and 33: sharing and lock violations of Windows.
        match error.raw_os_error() {
            Some(32 | 33) if cfg!(windows) => Self::InUse(error),
            _ => match error.kind() {
                io::ErrorKind::PermissionDenied => Self::NoRight(error),
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull(error),
                _ => Self::Io(error),
            },
        }
    }
}

/// Rows of one sheet below its header.
pub const MOST_ROWS: u32 = 1_048_575;
/// Signs of one cell, counted as UTF-16 as the format does.
const MOST_SIGNS: usize = 32_767;
/// Excel counts no days before 1900, and of that year a 29 February that was not.
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(1900, 3, 1).expect("a day");
/// How often the callback is asked, in rows.
const STEP: u64 = 512;

/// Writes a list; the number of rows is the answer.
///
/// `progress`: told how many rows are done; `false` from it cancels.
///
/// # Errors
/// See [`ExportError`]; after any of them `path` is as it was.
pub fn list<'a>(
    format: ListFormat,
    path: &Path,
    head: &ListHead,
    rows: impl Iterator<Item = Vec<Value<'a>>>,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportError> {
    list_telling(format, path, head, rows, &mut |_| String::new(), progress)
}

/// Writes a list as [`list`] does. `lacking`: gives the sentence that stands below a list on
/// paper some rows of which have a letter that the bundled fonts lack; it is told their numbers,
/// and not asked where there are none.
///
/// # Errors
/// As [`list`].
pub fn list_telling<'a>(
    format: ListFormat,
    path: &Path,
    head: &ListHead,
    rows: impl Iterator<Item = Vec<Value<'a>>>,
    lacking: &mut dyn FnMut(&str) -> String,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportError> {
    beside(path, |file| match format {
        ListFormat::Xlsx => workbook::write(file, head, rows, progress),
        ListFormat::CsvExcel => csv(file, b';', head, rows, progress),
        ListFormat::CsvPlain => csv(file, b',', head, rows, progress),
        ListFormat::Pdf => paper::write(file, head, rows, lacking, progress),
    })
}

/// Runs `write` on a file beside `path` and moves it there when it is whole and on disk.
fn beside<T>(
    path: &Path,
    write: impl FnOnce(&mut File) -> Result<T, ExportError>,
) -> Result<T, ExportError> {
    let part = part_path(path);
    let mut file = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(true)
        .open(&part)?;
    let result = write(&mut file).and_then(|answer| {
        file.sync_all()?;
        Ok(answer)
    });
    drop(file);
    let result = result.and_then(|answer| {
        put_in_place(&part, path)?;
        Ok(answer)
    });
    if result.is_err() {
        // The first error is the one to tell; a leftover is only untidy.
        let _ = fs::remove_file(&part);
    }
    result
}

/// Moves a whole file from beside its place to it.
fn put_in_place(part: &Path, path: &Path) -> Result<(), ExportError> {
    fs::rename(part, path).map_err(|error| {
        // Windows denies a place that another program holds open. The folder lets us write, or
        // there would be nothing to move.
        let may_be_replaced = |file: fs::Metadata| file.is_file() && !file.permissions().readonly();
        let is_denied = error.kind() == io::ErrorKind::PermissionDenied;
        if cfg!(windows) && is_denied && fs::metadata(path).is_ok_and(may_be_replaced) {
            ExportError::InUse(error)
        } else {
            error.into()
        }
    })
}

fn part_path(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    path.with_file_name(name)
}

/// The day count of Excel, right from [`FIRST_DAY`] on.
fn day_count(day: NaiveDate) -> f64 {
    /// 30 December 1899, counted from the first day of the common era.
    const START: i32 = 693_594;
    f64::from(day.num_days_from_ce() - START)
}

/// A name that Excel takes: at most 31 signs as UTF-16 counts them, none of `[]:*?/\` and no
/// control signs, no apostrophe at either end.
fn sheet_name(name: &str) -> String {
    let mut signs = 0;
    let plain = name.chars().map(|sign| match sign {
        sign if sign.is_control() || "[]:*?/\\".contains(sign) => ' ',
        sign => sign,
    });
    let short: String = plain
        .take_while(|sign| {
            signs += sign.len_utf16();
            signs <= 31
        })
        .collect();
    match short.trim_matches(['\'', ' ']) {
        "" => "1".to_owned(),
        name => name.to_owned(),
    }
}

/// The text, cut to what a cell may hold.
fn fitting(text: &str) -> &str {
    if text.len() <= MOST_SIGNS {
        return text;
    }
    let mut signs = 0;
    for (at, sign) in text.char_indices() {
        signs += sign.len_utf16();
        if signs > MOST_SIGNS {
            return &text[..at];
        }
    }
    text
}

/// True for text that a spreadsheet may take for a formula; the wide signs are those of
/// East Asian keyboards, which some programs read alike.
///
/// Source: OWASP, "CSV injection".
pub fn begins_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// A sign and then digits and spaces only: a phone or a number, which nothing computes.
fn is_signed_number(text: &str) -> bool {
    let rest = text.strip_prefix(['+', '-']).unwrap_or("=");
    !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || c == ' ')
}

fn csv<'a>(
    file: &mut File,
    delimiter: u8,
    head: &ListHead,
    rows: impl Iterator<Item = Vec<Value<'a>>>,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportError> {
    let for_excel = delimiter == b';';
    let mut out = BufWriter::with_capacity(256 << 10, file);
    if for_excel {
        out.write_all("\u{feff}".as_bytes())?;
    }
    let terminator = if for_excel {
        csv::Terminator::CRLF
    } else {
        csv::Terminator::Any(b'\n')
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(terminator)
        .buffer_capacity(256 << 10)
        .flexible(true)
        .from_writer(out);
    let io = |error: csv::Error| match error.into_kind() {
        csv::ErrorKind::Io(error) => ExportError::from(error),
        _ => ExportError::Io(io::Error::other("csv")),
    };
    for (label, value) in &head.about {
        let value = value.replace(['\r', '\n'], " ");
        // One field: a separator in the text begins no cell of its own.
        writer
            .write_record([format!("# {label}: {value}")])
            .map_err(io)?;
    }
    let mut scratch = String::new();
    for Column { heading, .. } in &head.columns {
        scratch.clear();
        push_csv(&Value::text(heading.as_str()), for_excel, &mut scratch);
        writer.write_field(&scratch).map_err(io)?;
    }
    writer.write_record(None::<&[u8]>).map_err(io)?;
    let mut done: u64 = 0;
    for row in rows {
        for value in &row {
            scratch.clear();
            push_csv(value, for_excel, &mut scratch);
            writer.write_field(&scratch).map_err(io)?;
        }
        writer.write_record(None::<&[u8]>).map_err(io)?;
        done += 1;
        if done.is_multiple_of(STEP) && !progress(done) {
            return Err(ExportError::Cancelled);
        }
    }
    writer.flush()?;
    if !progress(done) {
        return Err(ExportError::Cancelled);
    }
    Ok(done)
}

fn push_csv(value: &Value<'_>, for_excel: bool, out: &mut String) {
    match value {
        Value::Empty => {}
        Value::Text(text) => {
            if begins_like_formula(text) && !is_signed_number(text) {
                out.push('\'');
            }
            out.push_str(text);
        }
        Value::Number(number) => {
            let text = number.to_string();
            // Excel in Kazakhstan and Russia reads a comma as the decimal sign.
            out.push_str(&if for_excel {
                text.replace('.', ",")
            } else {
                text
            });
        }
        Value::Day(day) => {
            let format = if for_excel { "%d.%m.%Y" } else { "%Y-%m-%d" };
            out.push_str(&day.format(format).to_string());
        }
    }
}

/// A JSON file of one object whose lists are written item by item.
///
/// The whole register leaves this way: no other program is needed to read it.
#[derive(Debug)]
pub struct JsonFile {
    path: PathBuf,
    out: BufWriter<File>,
    first: bool,
    finished: bool,
}

impl JsonFile {
    /// Begins the file beside `path`.
    ///
    /// # Errors
    /// See [`ExportError`].
    pub fn create(path: &Path) -> Result<Self, ExportError> {
        let mut out = BufWriter::with_capacity(256 << 10, File::create(part_path(path))?);
        out.write_all(b"{")?;
        Ok(Self {
            path: path.to_owned(),
            out,
            first: true,
            finished: false,
        })
    }

    fn key(&mut self, key: &str) -> Result<(), ExportError> {
        self.out
            .write_all(if self.first { b"\n" } else { b",\n" })?;
        self.first = false;
        self.json(key)?;
        self.out.write_all(b": ")?;
        Ok(())
    }

    fn json(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), ExportError> {
        serde_json::to_writer(&mut self.out, value)
            .map_err(|error| ExportError::from(io::Error::from(error)))
    }

    /// Writes one value under `key`.
    ///
    /// # Errors
    /// See [`ExportError`].
    pub fn value(
        &mut self,
        key: &str,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), ExportError> {
        self.key(key)?;
        self.json(value)
    }

    /// Writes a list under `key`, one item per line; the number of items is the answer.
    ///
    /// # Errors
    /// See [`ExportError`].
    pub fn list<T: Serialize>(
        &mut self,
        key: &str,
        items: impl Iterator<Item = T>,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<u64, ExportError> {
        self.key(key)?;
        self.out.write_all(b"[")?;
        let mut done: u64 = 0;
        for item in items {
            self.out.write_all(if done == 0 { b"\n" } else { b",\n" })?;
            self.json(&item)?;
            done += 1;
            if done.is_multiple_of(STEP) && !progress(done) {
                return Err(ExportError::Cancelled);
            }
        }
        self.out.write_all(b"\n]")?;
        Ok(done)
    }

    /// Ends the file and moves it to its place. A file dropped before this leaves nothing.
    ///
    /// # Errors
    /// See [`ExportError`].
    pub fn finish(mut self) -> Result<(), ExportError> {
        self.out.write_all(b"\n}\n")?;
        self.out.flush()?;
        self.out.get_ref().sync_all()?;
        put_in_place(&part_path(&self.path), &self.path)?;
        self.finished = true;
        Ok(())
    }
}

impl Drop for JsonFile {
    fn drop(&mut self) {
        if !self.finished {
            // A leftover is only untidy.
            let _ = fs::remove_file(part_path(&self.path));
        }
    }
}
