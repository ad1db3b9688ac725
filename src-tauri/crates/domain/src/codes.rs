//! Numbers that people read aloud, type and scan: badges, certificates, lines of a paper.
//!
//! A code is written with digits and Latin capitals only, so that every scanner and label
//! printer can do it, and ends with a check character. Reading is tolerant: case, spaces
//! and dashes do not matter, `O` is `0`, `I` and `L` are `1`, `U` is `V`; codes that differ
//! only so are the same code.
//!
//! Two desks without contact never make the same number: it has the desk's two letters and
//! a counter of that desk.
//!
//! Source: DOMAIN rules 31, 35, 43 and 6.7, 7.1; the check character is built as the hybrid
//! systems of ISO 7064 (MOD 11,10 and MOD 37,36) for an alphabet of 32 signs, Crockford's.

use std::fmt;

use crate::ParticipationId;

/// The signs of a code by their values: no I, L, O, U.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const MODULUS: u32 = 32;

/// The value of a character; `None` if a code cannot have it.
fn value(c: char) -> Option<u32> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        c => c,
    };
    let place = SIGNS.iter().position(|sign| char::from(*sign) == c)?;
    u32::try_from(place).ok()
}

/// The sign of the five lowest bits of a value.
fn sign(value: u32) -> char {
    char::from(SIGNS[(value % MODULUS) as usize])
}

/// The character that, put behind a text, lets mistakes be noticed: every single wrong
/// character and nearly every swap of two neighbours. `None` if a code cannot have one of
/// the characters.
pub fn check_character(text: &str) -> Option<char> {
    let mut product = MODULUS;
    for c in text.chars() {
        let sum = (product + value(c)?) % MODULUS;
        product = (if sum == 0 { MODULUS } else { sum }) * 2 % (MODULUS + 1);
    }
    Some(sign((MODULUS + 1 - product) % MODULUS))
}

/// Takes spaces and dashes away and spells every sign in one way; `None` if something in it
/// cannot stand in a code.
pub fn plain_code(raw: &str) -> Option<String> {
    raw.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–' | '—' | '.'))
        .map(|c| value(c).map(sign))
        .collect()
}

/// The plain code without its check character; `None` if it does not fit, or nothing is left.
pub fn checked_code(raw: &str) -> Option<String> {
    let mut code = plain_code(raw)?;
    let last = code.pop()?;
    (check_character(&code) == Some(last) && !code.is_empty()).then_some(code)
}

/// Bytes as signs of a code, five bits each.
pub fn spelt_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity((bytes.len() * 8).div_ceil(5));
    let (mut held, mut bits) = (0u32, 0u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(sign(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(sign(held << (5 - bits)));
    }
    text
}

/// The bytes that [`spelt_bytes`] spelt so; `None` for any other text.
pub fn read_bytes(code: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(code.len() * 5 / 8);
    let (mut held, mut bits) = (0u32, 0u32);
    for c in code.chars() {
        held = (held << 5) | value(c)?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits).ok()?);
        }
        held &= (1 << bits) - 1;
    }
    (bits < 5 && held == 0).then_some(bytes)
}

/// The two letters of a laptop or desk in its numbers: one of 1,024.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeskLetters(u16);

impl DeskLetters {
    /// How many there are.
    pub const COUNT: u16 = 1024;

    /// The letters of a number below [`DeskLetters::COUNT`]; greater ones begin anew.
    pub const fn new(number: u16) -> Self {
        Self(number % Self::COUNT)
    }
}

impl fmt::Display for DeskLetters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = u32::from(self.0);
        write!(f, "{}{}", sign(number / MODULUS), sign(number))
    }
}

/// A number that one desk gave: of a badge (`FORUM A7 0042 K`) or of a certificate.
///
/// ```
/// # use domain::codes::{DeskLetters, SerialCode};
/// let code = SerialCode::new("FORUM", DeskLetters::new(7), 42).expect("letters");
/// assert_eq!(SerialCode::parse(&code.to_string()), Some(code.clone()));
/// assert_eq!(SerialCode::parse(&code.scanned().to_lowercase()), Some(code));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SerialCode {
    scope: String,
    desk: DeskLetters,
    counter: u32,
}

impl SerialCode {
    /// The most characters of the part in front.
    pub const SCOPE_MAX: usize = 6;
    /// The greatest counter.
    pub const COUNTER_MAX: u32 = 99_999;
    /// Digits of a counter, with zeros in front.
    const DIGITS: usize = 5;

    /// A number in a scope: the event's code, or a year. `None` if the scope is empty, too
    /// long or has a character that a code cannot have, or the counter is too great.
    pub fn new(scope: &str, desk: DeskLetters, counter: u32) -> Option<Self> {
        let scope = plain_code(scope)?;
        let fits = !scope.is_empty() && scope.len() <= Self::SCOPE_MAX;
        (fits && counter <= Self::COUNTER_MAX).then_some(Self {
            scope,
            desk,
            counter,
        })
    }

    /// Reads what was typed or scanned; `None` if it is no such number or the check
    /// character does not fit.
    pub fn parse(raw: &str) -> Option<Self> {
        let code = checked_code(raw)?;
        let (rest, counter) = code.split_at_checked(code.len().checked_sub(Self::DIGITS)?)?;
        let (scope, desk) = rest.split_at_checked(rest.len().checked_sub(2)?)?;
        let desk = desk
            .chars()
            .try_fold(0, |number, c| Some(number * MODULUS + value(c)?))?;
        Self::new(
            scope,
            DeskLetters::new(u16::try_from(desk).ok()?),
            counter.parse().ok()?,
        )
    }

    /// The part in front.
    pub fn scope(&self) -> &str {
        &self.scope
    }

    /// The desk that gave it.
    pub const fn desk(&self) -> DeskLetters {
        self.desk
    }

    /// Which of the desk's numbers in the scope it is.
    pub const fn counter(&self) -> u32 {
        self.counter
    }

    /// As it stands in a QR code: without spaces.
    pub fn scanned(&self) -> String {
        let body = self.body();
        let check = check_character(&body).unwrap_or_default();
        format!("{body}{check}")
    }

    fn body(&self) -> String {
        format!(
            "{}{}{:0width$}",
            self.scope,
            self.desk,
            self.counter,
            width = Self::DIGITS
        )
    }
}

impl fmt::Display for SerialCode {
    /// As people read it: in groups.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let check = check_character(&self.body()).unwrap_or_default();
        write!(
            f,
            "{} {} {:0width$} {check}",
            self.scope,
            self.desk,
            self.counter,
            width = Self::DIGITS
        )
    }
}

/// The code of a line on a paper sheet of one event: two or more signs and a check
/// character, short enough to type a hundred in a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowCode(pub u32);

impl RowCode {
    /// Codes for the lines of a sheet, one for each person in an event, in their order.
    ///
    /// A code is a function of the person in the event, so it stays the same on every sheet
    /// and every laptop, whoever is added later: four signs of the id, or six where two of
    /// these have the same four.
    pub fn of_all(ids: &[ParticipationId]) -> Vec<Self> {
        let mut short: Vec<u32> = ids.iter().map(|id| Self::top(id, 20)).collect();
        short.sort_unstable();
        let is_alone = |code: u32| {
            let first = short.partition_point(|other| *other < code);
            short.get(first + 1) != Some(&code)
        };
        let code = |id: &ParticipationId| {
            let code = Self::top(id, 20);
            Self(if is_alone(code) {
                code
            } else {
                Self::top(id, 30)
            })
        };
        ids.iter().map(code).collect()
    }

    /// Whether the code may be of a person in an event; of several that it may be of, a
    /// person chooses.
    pub fn may_be(self, id: &ParticipationId) -> bool {
        [20, 30]
            .into_iter()
            .any(|bits| Self::top(id, bits) == self.0)
    }

    /// The first bits of an id.
    fn top(id: &ParticipationId, bits: u32) -> u32 {
        let [a, b, c, d, ..] = *id.as_bytes();
        u32::from_be_bytes([a, b, c, d]) >> (32 - bits)
    }

    /// Reads what was typed; `None` if the check character does not fit.
    pub fn parse(raw: &str) -> Option<Self> {
        let code = checked_code(raw)?;
        if code.len() < 2 || code.len() > 6 {
            return None;
        }
        let row = code
            .chars()
            .try_fold(0, |row, c| Some(row * MODULUS + value(c)?))?;
        (Self(row).body() == code).then_some(Self(row))
    }

    fn body(self) -> String {
        let mut signs = Vec::new();
        let mut rest = self.0;
        while rest > 0 || signs.len() < 2 {
            signs.push(sign(rest));
            rest /= MODULUS;
        }
        signs.iter().rev().collect()
    }
}

impl fmt::Display for RowCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.body();
        write!(f, "{body}{}", check_character(&body).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests;
