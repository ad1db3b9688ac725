//! Comma, semicolon or tab separated text, and plain lines.
//!
//! A quote that is never closed would swallow the rest of the file: it is
//! closed at the end of its line instead, and the row says so. Rows carry the
//! number of the line they begin on.

use super::encoding::{Decoded, Encoding};
use super::{Cell, CellKind, Row};

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
    pub text: String,
    pub encoding: Encoding,
    pub guessed: bool,
    /// `None`: every line is one cell.
    pub delimiter: Option<char>,
    pub line_end: LineEnd,
}

/// A quoted field with more lines than this was never closed.
const MOST_LINES_IN_FIELD: usize = 200;

pub(crate) fn open(decoded: Decoded) -> Book {
    let Decoded {
        text,
        encoding,
        guessed,
    } = decoded;
    let delimiter = guess_delimiter(&text);
    let line_end = if first_break_is_crlf(&text) {
        LineEnd::CrLf
    } else {
        LineEnd::Lf
    };
    Book {
        text,
        encoding,
        guessed,
        delimiter,
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
pub(crate) fn read(book: &Book, each: &mut dyn FnMut(&Row) -> bool) {
    let text = book.text.as_str();
    let Some(delimiter) = book.delimiter else {
        read_lines(text, each);
        return;
    };
    let delimiter = u8::try_from(delimiter).unwrap_or(b';');
    let bytes = text.as_bytes();
    let mut row = Row::default();
    let mut line: u32 = 1;
    let mut at = 0;
    let mut unquoted = String::new();
    while at < bytes.len() {
        row.begin(line);
        let mut column: u16 = 0;
        loop {
            let (next, ended) = if bytes.get(at) == Some(&b'"') {
                match quoted_field(text, at, delimiter, &mut unquoted) {
                    Some(end) => {
                        line += count_newlines(&bytes[at..end]);
                        push(&mut row, column, &unquoted);
                        (end, at_line_end(bytes, end))
                    }
                    None => {
                        row.set_quote_not_closed();
                        let end = line_end(bytes, at);
                        push(&mut row, column, text[at + 1..end].trim_end_matches('\r'));
                        (end, true)
                    }
                }
            } else {
                let end = field_end(bytes, at, delimiter);
                let field = &text[at..end];
                let ended = at_line_end(bytes, end);
                push(
                    &mut row,
                    column,
                    if ended {
                        field.trim_end_matches('\r')
                    } else {
                        field
                    },
                );
                (end, ended)
            };
            column = column.saturating_add(1);
            row.set_width(column);
            if ended {
                at = match bytes.get(next) {
                    Some(b'\r') if bytes.get(next + 1) == Some(&b'\n') => next + 2,
                    _ => next + 1,
                };
                line += 1;
                break;
            }
            at = next + 1;
        }
        if !row.is_empty() && !each(&row) {
            return;
        }
    }
}

fn push(row: &mut Row, column: u16, text: &str) {
    if !text.is_empty() {
        row.push(Cell {
            column,
            text,
            kind: CellKind::Text,
            formula: false,
            merged: false,
        });
    }
}

fn read_lines(text: &str, each: &mut dyn FnMut(&Row) -> bool) {
    let mut row = Row::default();
    let mut line: u32 = 0;
    for text in text.split('\n') {
        line += 1;
        row.begin(line);
        push(&mut row, 0, text.trim_end_matches('\r'));
        row.set_width(1);
        if !text.trim().is_empty() && !each(&row) {
            return;
        }
    }
}

fn count_newlines(bytes: &[u8]) -> u32 {
    u32::try_from(memchr::memchr_iter(b'\n', bytes).count()).unwrap_or(u32::MAX)
}

fn field_end(bytes: &[u8], at: usize, delimiter: u8) -> usize {
    memchr::memchr2(delimiter, b'\n', &bytes[at..]).map_or(bytes.len(), |n| at + n)
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

/// Reads the quoted field at `at` into `out`; the offset after it, or `None` if it is never closed.
///
/// A closing quote stands before a delimiter or the end of a line. One that does not is part of
/// the text while the field is on one line; after a line break it belongs to another field.
fn quoted_field(text: &str, at: usize, delimiter: u8, out: &mut String) -> Option<usize> {
    let bytes = text.as_bytes();
    out.clear();
    let mut from = at + 1;
    loop {
        let quote = from + memchr::memchr(b'"', &bytes[from..])?;
        let inside = &text[from..quote];
        out.push_str(inside);
        if out.len() > 65_536 && out.lines().count() > MOST_LINES_IN_FIELD {
            return None;
        }
        match bytes.get(quote + 1) {
            Some(b'"') => {
                out.push('"');
                from = quote + 2;
            }
            Some(sign) if *sign == delimiter => return Some(quote + 1),
            _ if at_line_end(bytes, quote + 1) => return Some(quote + 1),
            _ => {
                if out.contains('\n') {
                    return None;
                }
                out.push('"');
                from = quote + 1;
            }
        }
    }
}
