//! HTML tables that portals export under the name of a spreadsheet.
//!
//! Only rows, cells and text are looked at: comments, scripts and styles are
//! passed over, nothing runs and no address is fetched.

use super::xlsx::MOST_COLUMNS;
use super::xml::entity;
use super::{Merge, Reading, Row};

/// True when the file begins like a web page.
pub(crate) fn looks_like_html(start: &[u8]) -> bool {
    let start = start
        .strip_prefix(&[0xef, 0xbb, 0xbf])
        .unwrap_or(start)
        .trim_ascii_start();
    let head: Vec<u8> = start.iter().take(256).map(u8::to_ascii_lowercase).collect();
    [
        &b"<html"[..],
        b"<!doctype html",
        b"<table",
        b"<head",
        b"<body",
        b"<meta",
    ]
    .iter()
    .any(|opening| head.starts_with(opening))
}

/// A cell that goes on in the rows below.
struct Down {
    first_column: u16,
    last_column: u16,
    /// How many rows are left.
    left: u32,
    /// Its range among the merged ones.
    merge: usize,
}

/// What is known of a page between two tags.
#[derive(Default)]
struct Page {
    reading: Reading,
    row: Row,
    /// A row is begun and not ended.
    row_open: bool,
    /// The line of the latest row.
    last_line: u32,
    /// Where the next cell of the row may stand.
    column: u16,
    cell: Option<OpenCell>,
    /// By their first columns, those that begin in this row last.
    down: Vec<Down>,
    /// How many of them lie before the next cell.
    passed: usize,
}

/// A cell that is begun and not ended.
struct OpenCell {
    text: String,
    /// How many columns and rows it takes.
    columns: u16,
    rows: u32,
}

/// More merged ranges are not kept.
const MOST_MERGES: usize = 200_000;

/// Calls `each` for every table row that has a cell with text.
///
/// The line of a row is the one that it begins on; rows that begin on one line are numbered
/// on from it.
pub(crate) fn read(text: &str, each: &mut dyn FnMut(&Row) -> bool) -> Reading {
    let lower = text.to_ascii_lowercase();
    let mut page = Page::default();
    page.reading.lines_of_source = true;
    let mut line: u32 = 1;
    let mut at = 0;
    while at < text.len() {
        let next = memchr::memchr(b'<', &text.as_bytes()[at..]).map_or(text.len(), |n| at + n);
        if let Some(cell) = &mut page.cell {
            push_text(&text[at..next], &mut cell.text);
        }
        line += newlines(&text[at..next]);
        if next == text.len() {
            break;
        }
        if text[next..].starts_with("<!--") {
            at = text[next..]
                .find("-->")
                .map_or(text.len(), |n| next + n + 3);
            line += newlines(&text[next..at]);
            continue;
        }
        let Some(length) = memchr::memchr(b'>', &text.as_bytes()[next..]) else {
            break;
        };
        let end = next + length + 1;
        let tag = &lower[next + 1..end - 1];
        let name = tag
            .split([' ', '\t', '\r', '\n', '/'])
            .next()
            .unwrap_or_default();
        let name = tag.strip_prefix('/').map_or(name, str::trim_end);
        let closing = tag.starts_with('/');
        match (name, closing) {
            ("tr", _) | ("table", true) => {
                page.end_cell();
                if !page.end_row(name == "table", each) {
                    return page.reading;
                }
                page.begin_row(line, closing, is_not_shown(tag));
            }
            ("td" | "th", _) => {
                page.end_cell();
                page.cell = (!closing).then(|| OpenCell {
                    text: String::new(),
                    columns: u16::try_from(spanned(tag, "colspan", 1000)).unwrap_or(1),
                    rows: spanned(tag, "rowspan", 10_000),
                });
            }
            ("br" | "p", _) => {
                if let Some(cell) = &mut page.cell {
                    cell.text.push('\n');
                }
            }
            ("script" | "style", false) => {
                let close = format!("</{name}");
                let past = lower[end..].find(&close).map_or(text.len(), |n| end + n);
                line += newlines(&text[next..past]);
                at = past;
                continue;
            }
            _ => {}
        }
        line += newlines(&text[next..end]);
        at = end;
    }
    // A page may end without the end of its table.
    page.end_cell();
    page.end_row(true, each);
    page.reading
}

impl Page {
    /// Puts the open cell, if there is one, into the row.
    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let OpenCell {
            text,
            columns,
            rows,
        } = cell;
        let first_column = self.free_column();
        let last_column = first_column.saturating_add(columns - 1);
        let text = text.trim_matches([' ', '\t', '\r', '\n']);
        self.row.push_text(first_column, text);
        let merges = &mut self.reading.merges;
        let mut merge = usize::MAX;
        if !text.is_empty() && (columns > 1 || rows > 1) && merges.len() < MOST_MERGES {
            merge = merges.len();
            merges.push(Merge {
                first_row: self.row.line(),
                last_row: self.row.line(),
                first_column,
                last_column,
            });
        }
        if rows > 1 && u32::from(first_column) < MOST_COLUMNS {
            self.down.push(Down {
                first_column,
                last_column,
                left: rows,
                merge,
            });
        }
        self.column = last_column.saturating_add(1);
        self.row.set_width(self.column);
    }

    /// Hands over the open row, if there is one; false if `each` wants no more.
    ///
    /// `of_table`: the table ends too, and no cell goes on below.
    fn end_row(&mut self, of_table: bool, each: &mut dyn FnMut(&Row) -> bool) -> bool {
        if self.row_open {
            if !self.row.is_empty() {
                self.last_line = self.row.line();
                if !each(&self.row) {
                    return false;
                }
            }
            for down in &mut self.down {
                down.left -= 1;
                if let Some(merge) = self.reading.merges.get_mut(down.merge) {
                    merge.last_row = merge.last_row.max(self.row.line());
                }
            }
            self.down.retain(|down| down.left > 0);
        }
        if of_table {
            self.down.clear();
        }
        true
    }

    /// The first column from here on that no cell of an earlier row takes.
    fn free_column(&mut self) -> u16 {
        let mut column = self.column;
        while let Some(down) = self.down.get(self.passed)
            && down.first_column <= column
        {
            column = column.max(down.last_column.saturating_add(1));
            self.passed += 1;
        }
        column
    }

    /// Makes room for the row behind a tag on `line`. `closing`: the tag begins none.
    fn begin_row(&mut self, line: u32, closing: bool, hidden: bool) {
        self.row_open = !closing;
        self.row.begin(line.max(self.last_line + 1));
        self.row.hidden = !closing && hidden;
        self.column = 0;
        self.passed = 0;
        self.down.sort_unstable_by_key(|down| down.first_column);
    }
}

/// Whether the style of a tag says that it is not shown.
fn is_not_shown(tag: &str) -> bool {
    let Some((_, style)) = tag.split_once("display:") else {
        return false;
    };
    style.trim_start().starts_with("none")
}

fn newlines(text: &str) -> u32 {
    u32::try_from(memchr::memchr_iter(b'\n', text.as_bytes()).count()).unwrap_or(u32::MAX)
}

/// The number of an attribute, 1 to `most`.
fn spanned(tag: &str, name: &str, most: u32) -> u32 {
    let Some(at) = tag.find(name) else {
        return 1;
    };
    let digits: String = tag[at + name.len()..]
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap_or(1).clamp(1, most)
}

fn push_text(raw: &str, out: &mut String) {
    let mut rest = raw;
    while let Some(start) = memchr::memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let (sign, length) = entity(rest);
        match sign {
            Some(sign) => out.push(sign),
            None => out.push('&'),
        }
        rest = &rest[length..];
    }
    out.push_str(rest);
}
