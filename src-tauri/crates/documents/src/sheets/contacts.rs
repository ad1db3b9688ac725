//! Contacts as phones and mail programs send them: vCard 2.1, 3.0 and 4.0.
//!
//! Each card is a row under a header that stands nowhere in the file: the names of its
//! properties, and what the parts of a name are called. Photos, keys and whatever a list has no
//! column for are passed over as they are read, so they take no memory.
//!
//! Source: vCard 2.1 (versit consortium, 1996), RFC 2426 (3.0), RFC 6350 (4.0).

use std::borrow::Cow;

use encoding_rs::{UTF_8, WINDOWS_1251};

use super::encoding::{Bytes, Decoder, Letters};
use super::{Row, SheetError};

#[derive(Debug)]
pub(crate) struct Book {
    pub bytes: Bytes,
    pub letters: Letters,
}

/// The columns, in order.
const HEADINGS: [&str; 10] = [
    "Family name",
    "Given name",
    "Additional names",
    "TEL",
    "EMAIL",
    "BDAY",
    "GENDER",
    "ORG",
    "NOTE",
    "Region",
];
const FAMILY: usize = 0;
const GIVEN: usize = 1;
const ADDITIONAL: usize = 2;
const PHONE: usize = 3;
const EMAIL: usize = 4;
const BIRTHDAY: usize = 5;
const GENDER: usize = 6;
const ORGANISATION: usize = 7;
const NOTE: usize = 8;
const REGION: usize = 9;

/// A card of more bytes than this is refused: nobody has such a name.
const LONGEST_CARD: usize = 1 << 20;
/// A line of more bytes than this is refused; one of a photo has a few millions.
const LONGEST_LINE: usize = if cfg!(test) { 2 << 20 } else { 32 << 20 };

/// Whether a text begins with a card.
pub(crate) fn begins(text: &str) -> bool {
    let start = text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace());
    let sign = b"BEGIN:VCARD";
    let start = start.as_bytes().get(..sign.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(sign))
}

/// Calls `each` for the header and for every card that says anything.
pub(crate) fn read(book: &mut Book, each: &mut dyn FnMut(&Row) -> bool) -> Result<(), SheetError> {
    let mut decoder = Decoder::new(&mut book.bytes, book.letters).map_err(SheetError::Io)?;
    let mut row = Row::default();
    row.hold(0, &HEADINGS.map(str::to_owned));
    let mut reader = Reader {
        row: &mut row,
        each,
        property: String::new(),
        goes_on: false,
        card: None,
        inner: 0,
    };
    if !(reader.each)(reader.row) {
        return Ok(());
    }
    let mut text = String::new();
    let mut more = true;
    let mut number: u32 = 0;
    while more {
        let known = text.len();
        more = decoder.next(&mut text).map_err(SheetError::Io)?;
        let last_end = memchr::memrchr(b'\n', &text.as_bytes()[known..]);
        let whole = match (more, last_end) {
            (true, end) => end.map_or(0, |at| known + at + 1),
            (false, _) => text.len(),
        };
        for line in text[..whole].lines() {
            number = number.saturating_add(1);
            if !reader.line(number, line)? {
                return Ok(());
            }
        }
        text.drain(..whole);
        if text.len() > LONGEST_LINE {
            return Err(SheetError::TooLong);
        }
    }
    if reader.property(number)? {
        reader.close();
    }
    Ok(())
}

/// What is known between two lines.
struct Reader<'e> {
    row: &'e mut Row,
    each: &'e mut dyn FnMut(&Row) -> bool,
    /// The property so far, its lines together; empty for one that is passed over.
    property: String,
    /// The last line of the property ends with a sign that the next belongs to it.
    goes_on: bool,
    card: Option<Card>,
    /// How many cards inside the card are open: those of an agent, of version 2.1.
    inner: u32,
}

/// A card as far as it is read.
#[derive(Default)]
struct Card {
    line: u32,
    cells: [String; HEADINGS.len()],
    /// The whole name, as it is shown.
    shown: String,
    /// The region is of an address at work: one at home goes before it.
    works_there: bool,
    /// The last property was an agent whose card follows.
    has_agent: bool,
}

impl Reader<'_> {
    /// Takes in a line; false if `each` wants no more.
    fn line(&mut self, number: u32, line: &str) -> Result<bool, SheetError> {
        let folded = line.strip_prefix([' ', '\t']);
        let is_more = self.goes_on || folded.is_some();
        let mut wants_more = true;
        if !is_more {
            // The line is the first behind the property.
            wants_more = self.property(number.saturating_sub(1))?;
        }
        let line = match folded {
            Some(folded) if !self.goes_on => folded,
            _ => line,
        };
        let is_quoted = is_quoted_printable(if is_more { &self.property } else { line });
        self.goes_on = is_quoted && line.ends_with('=');
        let line = if self.goes_on {
            &line[..line.len() - 1]
        } else {
            line
        };
        if !is_more && is_read(line) || is_more && !self.property.is_empty() {
            self.property.push_str(line);
        }
        if self.property.len() > LONGEST_CARD {
            return Err(SheetError::TooLong);
        }
        Ok(wants_more)
    }

    /// Puts the property that ends with the line of this number into the card; false if `each`
    /// wants no more.
    fn property(&mut self, number: u32) -> Result<bool, SheetError> {
        let property = std::mem::take(&mut self.property);
        let Some((name, parameters, value)) = parts(&property) else {
            return Ok(true);
        };
        let is_card = value.trim().eq_ignore_ascii_case("VCARD");
        match &*name {
            "BEGIN" if is_card && self.card.as_ref().is_some_and(|card| card.has_agent) => {
                self.inner += 1;
            }
            "BEGIN" if is_card => {
                let wants_more = self.close();
                self.card = Some(Card {
                    line: number,
                    ..Card::default()
                });
                return Ok(wants_more);
            }
            "END" if is_card && self.inner > 0 => self.inner -= 1,
            "END" if is_card => return Ok(self.close()),
            _ if self.inner > 0 => {}
            _ => {
                if let Some(card) = &mut self.card {
                    card.has_agent = name == "AGENT" && value.trim().is_empty();
                    card.add(&name, parameters, &decoded(parameters, value));
                    if card.cells.iter().map(String::len).sum::<usize>() > LONGEST_CARD {
                        return Err(SheetError::TooLong);
                    }
                }
            }
        }
        Ok(true)
    }

    /// Hands over the open card, if there is one that says anything; false if `each` wants no
    /// more.
    fn close(&mut self) -> bool {
        self.inner = 0;
        let Some(mut card) = self.card.take() else {
            return true;
        };
        card.settle_name();
        self.row.hold(card.line, &card.cells);
        self.row.is_empty() || (self.each)(self.row)
    }
}

impl Card {
    /// Takes in a property that a list has a column for.
    fn add(&mut self, name: &str, parameters: &str, value: &str) {
        let all = || structured(value).join(", ");
        match name {
            "N" => {
                let mut parts = structured(value).into_iter();
                for column in [FAMILY, GIVEN, ADDITIONAL] {
                    self.cells[column] = parts.next().unwrap_or_default();
                }
            }
            "FN" => self.shown = unescaped(value).trim().to_owned(),
            "TEL" => self.put(PHONE, without_scheme(value, "tel:")),
            "EMAIL" => self.put(EMAIL, without_scheme(value, "mailto:")),
            "BDAY" => self.cells[BIRTHDAY] = day(value.trim()),
            "GENDER" => self.cells[GENDER] = structured(value).swap_remove(0),
            "ORG" => self.put(ORGANISATION, all().trim_end_matches([',', ' '])),
            "ADR" => self.address(parameters, value),
            "NOTE" | "TITLE" | "ROLE" => self.put(NOTE, unescaped(value).trim()),
            _ => {}
        }
    }

    /// Takes the region of an address in Kazakhstan, or else its town: a street has no column.
    ///
    /// Source: RFC 6350, 6.3.1: box, extension, street, town, region, code, country.
    fn address(&mut self, parameters: &str, value: &str) {
        let parts = structured(value);
        let part = |at: usize| parts.get(at).map_or("", |part| part.as_str());
        let country = part(6);
        let is_abroad = domain::find_country(country).is_some_and(|code| code.as_str() != "KZ");
        let region = [part(4), part(3)].into_iter().find(|text| !text.is_empty());
        let Some(region) = region.filter(|_| !is_abroad) else {
            return;
        };
        let mut said = parameters.split([';', ',', '=', '"']);
        let works_there = said.any(|said| said.eq_ignore_ascii_case("WORK"));
        if self.cells[REGION].is_empty() || self.works_there && !works_there {
            self.cells[REGION] = region.to_owned();
            self.works_there = works_there;
        }
    }

    /// Puts a text behind what stands in a column.
    fn put(&mut self, column: usize, text: &str) {
        let cell = &mut self.cells[column];
        if !cell.is_empty() && !text.is_empty() {
            cell.push_str("; ");
        }
        cell.push_str(text);
    }

    /// Where the parts of the name are not told apart, the whole of it stands as the given name.
    fn settle_name(&mut self) {
        let [family, given, additional, ..] = &mut self.cells;
        let words = |text: &str| text.split_whitespace().count();
        if additional.is_empty() && (family.is_empty() || given.is_empty()) {
            let known = std::mem::take(family) + given;
            *given = match words(&self.shown) > words(&known) {
                true => std::mem::take(&mut self.shown),
                false => known,
            };
        }
    }
}

/// Whether a property has a column, or says where a card begins and ends.
fn is_read(line: &str) -> bool {
    let name = line.split([':', ';']).next().unwrap_or_default();
    let name = name.rsplit('.').next().unwrap_or_default();
    const NAMES: [&str; 14] = [
        "BEGIN", "END", "AGENT", "N", "FN", "TEL", "EMAIL", "BDAY", "GENDER", "ORG", "ADR", "NOTE",
        "TITLE", "ROLE",
    ];
    NAMES
        .iter()
        .any(|known| known.eq_ignore_ascii_case(name.trim()))
}

/// The name of a property in capitals, without its group; its parameters; its value.
fn parts(property: &str) -> Option<(String, &str, &str)> {
    let mut quoted = false;
    let colon = property.find(|sign| {
        quoted ^= sign == '"';
        sign == ':' && !quoted
    })?;
    let (head, value) = (&property[..colon], &property[colon + 1..]);
    let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
    let name = name.rsplit('.').next().unwrap_or_default();
    Some((name.trim().to_ascii_uppercase(), parameters, value))
}

fn is_quoted_printable(property: &str) -> bool {
    parts(property).is_some_and(|(_, parameters, _)| {
        let mut parameters = parameters.split([';', '=']);
        parameters.any(|one| one.eq_ignore_ascii_case("QUOTED-PRINTABLE"))
    })
}

/// The value of a property as text. Bytes in base 64 are no text.
fn decoded<'v>(parameters: &str, value: &'v str) -> Cow<'v, str> {
    let mut charset = None;
    let mut is_quoted = false;
    for parameter in parameters.split(';') {
        let (key, said) = parameter.split_once('=').unwrap_or(("", parameter));
        is_quoted |= said.eq_ignore_ascii_case("QUOTED-PRINTABLE");
        if said.eq_ignore_ascii_case("BASE64") || said.eq_ignore_ascii_case("B") {
            return Cow::Borrowed("");
        }
        if key.eq_ignore_ascii_case("CHARSET") {
            charset = encoding_rs::Encoding::for_label(said.as_bytes());
        }
    }
    if !is_quoted {
        return Cow::Borrowed(value);
    }
    let bytes = unquoted(value);
    // Old phones of the country write the letters of Windows and say nothing of it.
    let is_utf8 = std::str::from_utf8(&bytes).is_ok();
    let letters = charset.unwrap_or(if is_utf8 { UTF_8 } else { WINDOWS_1251 });
    Cow::Owned(letters.decode_without_bom_handling(&bytes).0.into_owned())
}

/// The bytes of a quoted-printable text. Source: RFC 2045, 6.7.
fn unquoted(text: &str) -> Vec<u8> {
    let text = text.as_bytes();
    let mut bytes = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let digits = text.get(at + 1..at + 3).filter(|_| *byte == b'=');
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let meant = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(meant.unwrap_or(*byte));
        at += if meant.is_some() { 3 } else { 1 };
    }
    bytes
}

/// The parts of a value between semicolons that are not escaped.
fn structured(value: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut escaped = false;
    for (at, sign) in value.char_indices() {
        if sign == ';' && !escaped {
            parts.push(&value[from..at]);
            from = at + 1;
        }
        escaped = sign == '\\' && !escaped;
    }
    parts.push(&value[from..]);
    let texts = parts
        .into_iter()
        .map(|part| unescaped(part).trim().to_owned());
    texts.collect()
}

/// A text with its signs as they are meant. Source: RFC 6350, 3.4.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        if sign != '\\' {
            plain.push(sign);
            continue;
        }
        match signs.next() {
            Some('n' | 'N') => plain.push('\n'),
            Some(other @ ('\\' | ',' | ';' | ':')) => plain.push(other),
            other => {
                plain.push('\\');
                plain.extend(other);
            }
        }
    }
    plain
}

/// A value that may be written as an address: `tel:+7-700-000-01-01`.
fn without_scheme<'v>(value: &'v str, scheme: &str) -> &'v str {
    let value = value.trim();
    let start = value.get(..scheme.len());
    match start.is_some_and(|start| start.eq_ignore_ascii_case(scheme)) {
        true => &value[scheme.len()..],
        false => value,
    }
}

/// A birthday as lists write days: `20810205T000000Z` and `2081-02-05` as `2081-02-05`; without
/// a year, `--0205`, as `05.02`. A year of 1604 is none: so phones write what has no year.
///
/// Source: RFC 6350, 4.3.1 and 6.2.5.
fn day(text: &str) -> String {
    let text = text.split(['T', ' ']).next().unwrap_or_default();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_plain = digits.len() + text.matches('-').count() == text.len();
    let without_year = text.strip_prefix("--").or(text.strip_prefix("1604-"));
    match (without_year, digits.len()) {
        (Some(_), 4..) if is_plain => {
            let (month, day) = digits[digits.len() - 4..].split_at(2);
            format!("{day}.{month}")
        }
        (None, 8) if is_plain => format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]),
        _ => text.to_owned(),
    }
}
