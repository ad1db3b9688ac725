//! HTML tables that portals export under the name of a spreadsheet.
//!
//! Only rows, cells and text are looked at: scripts and styles are passed
//! over, nothing runs and no address is fetched.

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

/// Calls `each` for every table row that has a cell with text.
///
/// The line of a row is the one that it begins on; rows that begin on one line are numbered
/// on from it.
pub(crate) fn read(text: &str, each: &mut dyn FnMut(&Row) -> bool) -> Reading {
    let lower = text.to_ascii_lowercase();
    let mut reading = Reading {
        lines_of_source: true,
        ..Reading::default()
    };
    let mut row = Row::default();
    let mut line: u32 = 1;
    let mut last_line: u32 = 0;
    let mut column: u16 = 0;
    let mut down: Vec<Down> = Vec::new();
    // Its text, and how many columns and rows it takes.
    let mut cell: Option<(String, u16, u32)> = None;
    let mut at = 0;
    let mut row_open = false;
    while at < text.len() {
        let next = memchr::memchr(b'<', &text.as_bytes()[at..]).map_or(text.len(), |n| at + n);
        if let Some((cell, _, _)) = &mut cell {
            push_text(&text[at..next], cell);
        }
        line += newlines(&text[at..next]);
        if next == text.len() {
            break;
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
        let is_cell = matches!(name, "td" | "th");
        let is_row = name == "tr" || name == "table" && closing;
        if (is_cell || is_row)
            && let Some((text, columns, rows)) = cell.take()
        {
            column = past(column, &down);
            let text = text.trim_matches([' ', '\t', '\r', '\n']);
            let last_column = column.saturating_add(columns - 1);
            if !text.is_empty() {
                row.push_text(column, text);
                if (columns > 1 || rows > 1) && reading.merges.len() < 200_000 {
                    reading.merges.push(Merge {
                        first_row: row.line(),
                        last_row: row.line(),
                        first_column: column,
                        last_column,
                    });
                }
            }
            if rows > 1 {
                let merge = if text.is_empty() {
                    usize::MAX
                } else {
                    reading.merges.len() - 1
                };
                down.push(Down {
                    first_column: column,
                    last_column,
                    left: rows,
                    merge,
                });
            }
            column = last_column.saturating_add(1);
            row.set_width(column);
        }
        match (name, closing) {
            ("tr", _) | ("table", true) => {
                if row_open {
                    if !row.is_empty() {
                        last_line = row.line();
                        if !each(&row) {
                            return reading;
                        }
                    }
                    for down in &mut down {
                        down.left -= 1;
                        if let Some(merge) = reading.merges.get_mut(down.merge) {
                            merge.last_row = merge.last_row.max(row.line());
                        }
                    }
                    down.retain(|down| down.left > 0);
                }
                if name == "table" {
                    down.clear();
                }
                row_open = !closing;
                row.begin(line.max(last_line + 1));
                row.hidden = !closing && is_not_shown(tag);
                column = 0;
            }
            ("td" | "th", false) => {
                let columns = u16::try_from(spanned(tag, "colspan", 1000)).unwrap_or(1);
                cell = Some((String::new(), columns, spanned(tag, "rowspan", 10_000)));
            }
            ("br" | "p", _) => {
                if let Some((cell, _, _)) = &mut cell {
                    cell.push('\n');
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
    reading
}

/// Whether the style of a tag says that it is not shown.
fn is_not_shown(tag: &str) -> bool {
    let Some((_, style)) = tag.split_once("display:") else {
        return false;
    };
    style.trim_start().starts_with("none")
}

/// The first column at or after `column` that no cell of an earlier row takes.
fn past(mut column: u16, down: &[Down]) -> u16 {
    while let Some(taken) = down
        .iter()
        .find(|down| (down.first_column..=down.last_column).contains(&column))
    {
        column = taken.last_column.saturating_add(1);
        if column == u16::MAX {
            break;
        }
    }
    column
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
