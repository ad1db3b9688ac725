//! A pull reader for the XML inside a workbook, over a stream and in bounded memory.
//!
//! A general reader stops at the first fault; here a fault costs one cell, so
//! this one only finds tags and text. Nothing is ever expanded except the five
//! named entities and character numbers: a document type is skipped, no address
//! is followed.

use std::io::{self, Read};

/// No tag and no text of one cell may be longer than this, in bytes.
const LONGEST_TOKEN: usize = 32 << 20;
const CHUNK: usize = 128 << 10;

/// Which side of an element a tag is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Open,
    Close,
    /// `<c/>`: opened and closed at once.
    Single,
}

/// One tag, borrowed from the buffer until the next call.
#[derive(Debug)]
pub(crate) struct Tag<'a> {
    pub side: Side,
    /// The name without its namespace prefix.
    pub name: &'a [u8],
    attributes: &'a [u8],
}

impl<'a> Tag<'a> {
    /// The raw attributes in order: (name without prefix, value still escaped).
    pub fn attributes(&self) -> Attributes<'a> {
        Attributes(self.attributes)
    }

    /// The raw value of the attribute `name`, if it is there.
    pub fn attribute(&self, name: &[u8]) -> Option<&'a [u8]> {
        self.attributes().find(|(n, _)| *n == name).map(|(_, v)| v)
    }
}

/// See [`Tag::attributes`].
#[derive(Debug)]
pub(crate) struct Attributes<'a>(&'a [u8]);

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let equals = memchr::memchr(b'=', self.0)?;
        let name = local_name(self.0[..equals].trim_ascii());
        let rest = self.0[equals + 1..].trim_ascii_start();
        let quote = *rest.first()?;
        if quote != b'"' && quote != b'\'' {
            return None;
        }
        let end = memchr::memchr(quote, &rest[1..])? + 1;
        self.0 = &rest[end + 1..];
        Some((name, &rest[1..end]))
    }
}

/// The reader; `at..end` of the buffer is what was read and not yet used.
#[derive(Debug)]
pub(crate) struct Xml<R> {
    source: R,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
    finished: bool,
}

impl<R: Read> Xml<R> {
    pub fn new(source: R) -> Self {
        Self {
            source,
            buffer: vec![0; 2 * CHUNK],
            at: 0,
            end: 0,
            finished: false,
        }
    }

    /// Passes over text to the next tag; `None` at the end of the stream.
    ///
    /// # Errors
    /// What the source says, and `InvalidData` for a tag without end.
    pub fn next_tag(&mut self) -> io::Result<Option<Tag<'_>>> {
        loop {
            let Some(start) = self.find(b'<', 0)? else {
                return Ok(None);
            };
            self.at += start;
            self.have(4)?;
            let ahead = &self.buffer[self.at..self.end];
            if ahead.starts_with(b"<!--") {
                self.skip_past(b"-->")?;
                continue;
            }
            if ahead.starts_with(b"<![") {
                self.skip_past(b"]]>")?;
                continue;
            }
            let Some(length) = self.find(b'>', 1)? else {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    "a tag without end",
                ));
            };
            let from = self.at + 1;
            let to = self.at + length;
            self.at = to + 1;
            if matches!(self.buffer.get(from), Some(b'?' | b'!')) {
                continue;
            }
            return Ok(Some(tag(&self.buffer[from..to])));
        }
    }

    /// Adds the text up to the next tag to `out`, entities resolved.
    ///
    /// Bytes that are no UTF-8 become U+FFFD.
    ///
    /// # Errors
    /// What the source says, and `InvalidData` for a text longer than any cell.
    pub fn text(&mut self, out: &mut String) -> io::Result<()> {
        loop {
            let length = self.find(b'<', 0)?.unwrap_or(self.end - self.at);
            let from = self.at;
            self.at += length;
            unescape(&self.buffer[from..from + length], out);
            self.have(9)?;
            if !self.buffer[self.at..self.end].starts_with(b"<![CDATA[") {
                return Ok(());
            }
            let from = 9;
            let Some(close) = self.find_all(b"]]>", from)? else {
                return Ok(());
            };
            out.push_str(&String::from_utf8_lossy(
                &self.buffer[self.at + from..self.at + close],
            ));
            self.at += close + 3;
        }
    }

    /// The offset from `at` of the first `byte` at or after `from`.
    fn find(&mut self, byte: u8, from: usize) -> io::Result<Option<usize>> {
        let mut seen = from;
        loop {
            if self.at + seen < self.end
                && let Some(found) = memchr::memchr(byte, &self.buffer[self.at + seen..self.end])
            {
                return Ok(Some(seen + found));
            }
            seen = seen.max(self.end - self.at);
            if !self.fill()? {
                return Ok(None);
            }
        }
    }

    fn find_all(&mut self, needle: &[u8], from: usize) -> io::Result<Option<usize>> {
        let mut seen = from;
        loop {
            if let Some(found) = memchr::memmem::find(
                &self.buffer[(self.at + seen).min(self.end)..self.end],
                needle,
            ) {
                return Ok(Some(seen + found));
            }
            seen = (self.end - self.at).saturating_sub(needle.len()).max(from);
            if !self.fill()? {
                return Ok(None);
            }
        }
    }

    fn skip_past(&mut self, needle: &[u8]) -> io::Result<()> {
        self.at = match self.find_all(needle, 0)? {
            Some(found) => self.at + found + needle.len(),
            None => self.end,
        };
        Ok(())
    }

    fn have(&mut self, bytes: usize) -> io::Result<()> {
        while self.end - self.at < bytes && self.fill()? {}
        Ok(())
    }

    /// Reads more after `end`; false at the end of the stream.
    fn fill(&mut self) -> io::Result<bool> {
        if self.finished {
            return Ok(false);
        }
        if self.at > 0 && self.buffer.len() - self.end < CHUNK {
            self.buffer.copy_within(self.at..self.end, 0);
            self.end -= self.at;
            self.at = 0;
        }
        if self.buffer.len() - self.end < CHUNK {
            if self.buffer.len() > LONGEST_TOKEN {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    "a token too long",
                ));
            }
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        let read = self.source.read(&mut self.buffer[self.end..])?;
        self.end += read;
        self.finished = read == 0;
        Ok(read > 0)
    }
}

fn tag(inside: &[u8]) -> Tag<'_> {
    let (side, inside) = match inside {
        [b'/', rest @ ..] => (Side::Close, rest),
        [rest @ .., b'/'] => (Side::Single, rest),
        rest => (Side::Open, rest),
    };
    let length = inside
        .iter()
        .position(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'))
        .unwrap_or(inside.len());
    Tag {
        side,
        name: local_name(&inside[..length]),
        attributes: &inside[length..],
    }
}

fn local_name(name: &[u8]) -> &[u8] {
    match name.iter().position(|b| *b == b':') {
        Some(colon) => &name[colon + 1..],
        None => name,
    }
}

/// Adds `raw` to `out` with the five entities, character numbers and `_xHHHH_`
/// of the office formats resolved; what is no UTF-8 becomes U+FFFD.
pub(crate) fn unescape(raw: &[u8], out: &mut String) {
    let text = match std::str::from_utf8(raw) {
        Ok(text) => std::borrow::Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(raw),
    };
    let mut rest = text.as_ref();
    while let Some(start) = memchr::memchr2(b'&', b'_', rest.as_bytes()) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let (sign, length) = if rest.starts_with('&') {
            entity(rest)
        } else {
            hex_escape(rest)
        };
        match sign {
            Some(sign) => out.push(sign),
            None => out.push_str(&rest[..length]),
        }
        rest = &rest[length..];
    }
    out.push_str(rest);
}

/// `&amp;` and its like at the start of `text`: the sign and how many bytes it took.
pub(crate) fn entity(text: &str) -> (Option<char>, usize) {
    let Some(end) = text.bytes().take(12).position(|b| b == b';') else {
        return (None, 1);
    };
    let sign = match &text[1..end] {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        "laquo" => Some('«'),
        "raquo" => Some('»'),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        name => match name.strip_prefix('#') {
            Some(number) => match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok().and_then(char::from_u32),
                None => number.parse().ok().and_then(char::from_u32),
            },
            None => None,
        },
    };
    (sign, if sign.is_some() { end + 1 } else { 1 })
}

/// `_x000D_`: how office formats write a sign that XML may not hold.
fn hex_escape(text: &str) -> (Option<char>, usize) {
    let bytes = text.as_bytes();
    if bytes.len() >= 7
        && matches!(bytes[1], b'x' | b'X')
        && bytes[6] == b'_'
        && let Some(hex) = text.get(2..6)
        && let Ok(number) = u32::from_str_radix(hex, 16)
        && let Some(sign) = char::from_u32(number)
    {
        return (Some(sign), 7);
    }
    (None, 1)
}
