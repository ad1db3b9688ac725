//! Comma, semicolon or tab separated text, and plain lines.
//!
//! A quote that is never closed would swallow the rest of the file: it is
//! closed at the end of its line instead, and the row says so. Rows carry the
//! number of the line they begin on.
//!
//! The text comes a piece at a time; a row that the end of a piece cuts is read again with
//! the next.

use super::encoding::{Bytes, Decoder, Letters};
use super::{LONGEST_ROW, Row, SheetError};

/// How the lines of a text file end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineEnd {
    /// Windows.
    CrLf,
    /// Everything else.
    Lf,
}

impl LineEnd {
    /// `crlf` or `lf`, as in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::CrLf => "crlf",
            Self::Lf => "lf",
        }
    }
}

#[derive(Debug)]
pub(crate) struct Book {
    bytes: Bytes,
    pub letters: Letters,
    /// `None`: every line is one cell.
    pub delimiter: Option<char>,
    pub line_end: LineEnd,
}

/// A quoted field with more lines than this was never closed, if it is also that long.
const MOST_LINES_IN_FIELD: usize = 200;
const MOST_BYTES_IN_FIELD: usize = 65_536;

/// `start`: the first piece of the text.
pub(crate) fn open(bytes: Bytes, letters: Letters, start: &str) -> Book {
    let line_end = if first_break_is_crlf(start) {
        LineEnd::CrLf
    } else {
        LineEnd::Lf
    };
    Book {
        bytes,
        letters,
        delimiter: guess_delimiter(start),
        line_end,
    }
}

fn first_break_is_crlf(text: &str) -> bool {
    match memchr::memchr(b'\n', text.as_bytes()) {
        Some(at) => at > 0 && text.as_bytes()[at - 1] == b'\r',
        None => false,
    }
}

/// The sign that stands equally often in most of the first lines, outside quotes.
fn guess_delimiter(text: &str) -> Option<char> {
    let mut best: Option<(usize, char)> = None;
    for delimiter in [';', '\t', ',', '|'] {
        let mut counts: Vec<usize> = Vec::new();
        let mut quoted = false;
        let mut count = 0;
        for sign in text.chars().take(200_000) {
            match sign {
                '"' => quoted = !quoted,
                '\n' if !quoted => {
                    counts.push(count);
                    count = 0;
                    if counts.len() == 60 {
                        break;
                    }
                }
                sign if sign == delimiter && !quoted => count += 1,
                _ => {}
            }
        }
        if count > 0 {
            counts.push(count);
        }
        let lines = counts.len();
        counts.retain(|count| *count > 0);
        let Some((usual, agreeing)) = most_usual(&counts) else {
            continue;
        };
        // Commas stand in sentences too: they count only where they stand in most lines. A
        // table under a letter has one of the other signs in some of the lines.
        let enough = if delimiter == ',' {
            agreeing * 2 > lines
        } else {
            agreeing * 5 >= lines && (agreeing >= 2 || lines <= 2)
        };
        let weight = agreeing * if delimiter == ',' { usual } else { usual * 3 };
        if enough && best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, delimiter));
        }
    }
    best.map(|(_, delimiter)| delimiter)
}

/// More signs than this in one line do not tell more of a table.
const WIDE: usize = 20;

/// The count that most lines have, the larger of two, and how many lines those are.
fn most_usual(counts: &[usize]) -> Option<(usize, usize)> {
    let mut sorted = counts.to_vec();
    sorted.sort_unstable();
    let runs = sorted.chunk_by(|one, two| one == two);
    let run = runs.max_by_key(|run| (run.len() * run[0].min(WIDE), run[0]))?;
    Some((run[0], run.len()))
}

/// Calls `each` for every line that is not blank; see the module for quotes.
pub(crate) fn read(book: &mut Book, each: &mut dyn FnMut(&Row) -> bool) -> Result<(), SheetError> {
    let mut decoder = Decoder::new(&mut book.bytes, book.letters).map_err(SheetError::Io)?;
    let delimiter = book
        .delimiter
        .map(|sign| u8::try_from(sign).unwrap_or(b';'));
    let mut text = String::new();
    let mut row = Row::default();
    let mut line: u32 = 1;
    let mut unquoted = String::new();
    let mut more = true;
    let mut at = 0;
    while at < text.len() || more {
        row.begin(line);
        let ended = match delimiter {
            Some(delimiter) => read_row(&text, at, delimiter, more, &mut row, &mut unquoted),
            None => read_line(&text, at, &mut row),
        };
        let bytes = text.as_bytes();
        let is_whole = |end: usize| end < bytes.len() || end == bytes.len() && ends_line(bytes);
        match ended {
            Some((end, lines)) if !more || is_whole(end) => {
                at = end.min(bytes.len());
                line += lines;
                let blank = row.is_empty()
                    || delimiter.is_none() && row.cells().all(|cell| cell.text.trim().is_empty());
                if !blank && !each(&row) {
                    return Ok(());
                }
            }
            // The end of the piece cuts the row. A long one is read again only when there is
            // twice as much of it.
            Some(_) | None => {
                text.drain(..at);
                at = 0;
                if text.len() > LONGEST_ROW {
                    return Err(SheetError::TooLong);
                }
                let enough = text.len() * 2;
                while more && text.len() <= enough {
                    more = decoder.next(&mut text).map_err(SheetError::Io)?;
                }
            }
        }
    }
    Ok(())
}

fn ends_line(bytes: &[u8]) -> bool {
    bytes.last() == Some(&b'\n')
}

/// Reads the row at `at`: where the next begins, perhaps behind the end of the text, and how
/// many lines it takes. `None` if what follows the text decides about a quote.
fn read_row(
    text: &str,
    mut at: usize,
    delimiter: u8,
    more: bool,
    row: &mut Row,
    unquoted: &mut String,
) -> Option<(usize, u32)> {
    let bytes = text.as_bytes();
    let mut lines = 1;
    let mut column: u16 = 0;
    loop {
        let (next, ended) = if bytes.get(at) == Some(&b'"') {
            match quoted_field(text, at, delimiter, unquoted) {
                Quoted::Until(end) => {
                    lines += count_newlines(&bytes[at..end]);
                    row.push_text(column, typed(unquoted));
                    (end, at_line_end(bytes, end))
                }
                Quoted::Cut if more => return None,
                Quoted::Cut | Quoted::Never => {
                    row.set_quote_not_closed();
                    let end = line_end(bytes, at);
                    row.push_text(column, typed(text[at + 1..end].trim_end_matches('\r')));
                    (end, true)
                }
            }
        } else {
            let end = field_end(bytes, at, delimiter);
            let field = text.get(at..end).unwrap_or_default();
            let ended = at_line_end(bytes, end);
            let field = match ended {
                true => field.trim_end_matches('\r'),
                false => field,
            };
            row.push_text(column, typed(field));
            (end, ended)
        };
        column = column.saturating_add(1);
        row.set_width(column);
        if ended {
            let end = match bytes.get(next) {
                Some(b'\r') if bytes.get(next + 1) == Some(&b'\n') => next + 2,
                _ => next + 1,
            };
            return Some((end, lines));
        }
        at = next + 1;
    }
}

/// Reads the line at `at` as one cell, as [`read_row`] does.
fn read_line(text: &str, at: usize, row: &mut Row) -> Option<(usize, u32)> {
    let end = line_end(text.as_bytes(), at);
    row.push_text(0, typed(text[at..end].trim_end_matches('\r')));
    row.set_width(1);
    Some((end + 1, 1))
}

/// What others write as `="0123"`, so that a spreadsheet leaves the digits alone.
fn typed(text: &str) -> &str {
    let inside = text
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'));
    inside
        .filter(|inside| !inside.contains('"'))
        .unwrap_or(text)
}

fn count_newlines(bytes: &[u8]) -> u32 {
    u32::try_from(memchr::memchr_iter(b'\n', bytes).count()).unwrap_or(u32::MAX)
}

fn field_end(bytes: &[u8], at: usize, delimiter: u8) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    memchr::memchr2(delimiter, b'\n', rest).map_or(bytes.len(), |n| at + n)
}

fn line_end(bytes: &[u8], at: usize) -> usize {
    memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |n| at + n)
}

fn at_line_end(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at) {
        None | Some(b'\n') => true,
        Some(b'\r') => matches!(bytes.get(at + 1), None | Some(b'\n')),
        Some(_) => false,
    }
}

/// What a field that begins with a quote is.
enum Quoted {
    /// It is closed; the place behind it.
    Until(usize),
    /// It is never closed.
    Never,
    /// The text ends before that is decided.
    Cut,
}

/// Reads the quoted field at `at` into `out`.
///
/// A closing quote stands before a delimiter or the end of a line. One that does not is part of
/// the text while the field is on one line; after a line break it belongs to another field.
fn quoted_field(text: &str, at: usize, delimiter: u8, out: &mut String) -> Quoted {
    let bytes = text.as_bytes();
    let mut lines = 1;
    let too_long =
        |out: &str, lines: usize| out.len() > MOST_BYTES_IN_FIELD && lines > MOST_LINES_IN_FIELD;
    out.clear();
    let mut from = at + 1;
    loop {
        let Some(inside) = memchr::memchr(b'"', &bytes[from..]) else {
            out.push_str(&text[from..]);
            lines += count_newlines(&bytes[from..]) as usize;
            return if too_long(out, lines) {
                Quoted::Never
            } else {
                Quoted::Cut
            };
        };
        let quote = from + inside;
        out.push_str(&text[from..quote]);
        lines += count_newlines(&bytes[from..quote]) as usize;
        if too_long(out, lines) {
            return Quoted::Never;
        }
        match bytes.get(quote + 1) {
            Some(b'"') => {
                out.push('"');
                from = quote + 2;
            }
            Some(sign) if *sign == delimiter => return Quoted::Until(quote + 1),
            _ if at_line_end(bytes, quote + 1) => return Quoted::Until(quote + 1),
            _ => {
                if lines > 1 {
                    return Quoted::Never;
                }
                out.push('"');
                from = quote + 1;
            }
        }
    }
}
