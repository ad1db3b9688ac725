//! HTML tables that portals export under the name of a spreadsheet.
//!
//! Only rows, cells and text are looked at: scripts and styles are passed
//! over, nothing runs and no address is fetched.

use super::xml::entity;
use super::{Cell, CellKind, Row};

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

/// Calls `each` for every table row that has a cell with text.
pub(crate) fn read(text: &str, each: &mut dyn FnMut(&Row) -> bool) {
    let lower = text.to_ascii_lowercase();
    let mut row = Row::default();
    let mut line: u32 = 1;
    let mut column: u16 = 0;
    let mut span: u16 = 1;
    let mut cell: Option<String> = None;
    let mut at = 0;
    let mut row_open = false;
    let finish_cell = |row: &mut Row, cell: &mut Option<String>, column: &mut u16, span: u16| {
        if let Some(text) = cell.take() {
            let text = text.trim_matches([' ', '\t', '\r', '\n']);
            if !text.is_empty() {
                row.push(Cell {
                    column: *column,
                    text,
                    kind: CellKind::Text,
                    formula: false,
                    merged: false,
                });
            }
            *column = column.saturating_add(span.max(1));
            row.set_width(*column);
        }
    };
    while at < text.len() {
        let next = memchr::memchr(b'<', &text.as_bytes()[at..]).map_or(text.len(), |n| at + n);
        if let Some(cell) = &mut cell {
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
        match (name, closing) {
            ("tr", _) | ("table", true) => {
                finish_cell(&mut row, &mut cell, &mut column, span);
                if row_open && !row.is_empty() && !each(&row) {
                    return;
                }
                row_open = !closing;
                row.begin(line);
                column = 0;
            }
            ("td" | "th", false) => {
                finish_cell(&mut row, &mut cell, &mut column, span);
                span = colspan(tag);
                cell = Some(String::new());
            }
            ("td" | "th", true) => finish_cell(&mut row, &mut cell, &mut column, span),
            ("br" | "p", _) => {
                if let Some(cell) = &mut cell {
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
}

fn newlines(text: &str) -> u32 {
    u32::try_from(memchr::memchr_iter(b'\n', text.as_bytes()).count()).unwrap_or(u32::MAX)
}

fn colspan(tag: &str) -> u16 {
    let Some(at) = tag.find("colspan") else {
        return 1;
    };
    let digits: String = tag[at + 7..]
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap_or(1).clamp(1, 1000)
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
