//! The check itself: from typed text to a verdict.

use unicode_normalization::UnicodeNormalization;

use crate::{
    Day, Sex,
    numbers::{NumberField, NumberKind, NumberReason, NumberVerdict, Verdict},
    text::is_invisible,
};

/// See [`super::check_number`].
pub(super) fn check(raw: &str, field: NumberField) -> NumberVerdict {
    let mut verdict = judged(raw, field);
    verdict.field = field;
    verdict
}

fn judged(raw: &str, field: NumberField) -> NumberVerdict {
    let text = strip(raw);
    if text.is_empty() {
        return invalid(NumberReason::Empty);
    }
    if is_scientific(&text) {
        return invalid(NumberReason::Scientific);
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return invalid(NumberReason::Character);
    }
    if text.len() != 12 {
        return invalid(NumberReason::Length { digits: text.len() });
    }
    let digits = values(&text);
    if digits.iter().all(|digit| *digit == digits[0]) {
        return invalid(NumberReason::Placeholder);
    }
    let kind = kind(&digits, field);
    let (birth_date, sex) = match kind {
        NumberKind::Iin => (birth(&digits), sex(&digits)),
        NumberKind::Bin => (None, None),
    };
    let right = check_digit(&digits).is_some_and(|(digit, _)| digit == digits[11]);
    let mut verdict = match (right, kind, field) {
        (false, ..) => invalid(NumberReason::CheckDigit),
        (true, NumberKind::Bin, NumberField::Iin) => invalid(NumberReason::BinInIinField),
        (true, NumberKind::Iin, NumberField::Bin) => invalid(NumberReason::IinInBinField),
        (true, NumberKind::Iin, _) => taken(text, odd_iin(&digits)),
        (true, NumberKind::Bin, _) => taken(text, odd_bin(&digits)),
    };
    verdict.kind = Some(kind);
    verdict.birth_date = birth_date;
    verdict.sex = sex;
    verdict
}

fn invalid(reason: NumberReason) -> NumberVerdict {
    NumberVerdict {
        field: NumberField::Unknown,
        verdict: Verdict::Invalid,
        kind: None,
        normalised: None,
        birth_date: None,
        sex: None,
        reason,
    }
}

fn taken(digits: String, odd: Option<NumberReason>) -> NumberVerdict {
    NumberVerdict {
        verdict: if odd.is_some() {
            Verdict::Warn
        } else {
            Verdict::Valid
        },
        normalised: Some(digits),
        ..invalid(odd.unwrap_or(NumberReason::Fine))
    }
}

/// See [`super::pad_number`].
pub(super) fn pad(raw: &str, field: NumberField) -> Option<NumberVerdict> {
    let text = strip(raw);
    let short = (9..12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !short {
        return None;
    }
    Some(check(&format!("{text:0>12}"), field)).filter(|found| found.verdict == Verdict::Valid)
}

/// See [`super::unscanned_number`].
pub(super) fn unscan(raw: &str, field: NumberField) -> Option<NumberVerdict> {
    let mut typed = String::with_capacity(12);
    for c in raw.trim().chars().flat_map(char::to_lowercase) {
        typed.push(match c {
            '"' | '!' => '1',
            'ә' => '2',
            'і' => '3',
            'ң' => '4',
            'ғ' => '5',
            ',' | ';' => '6',
            '.' | ':' => '7',
            'ү' => '8',
            'ұ' => '9',
            'қ' => '0',
            '0'..='9' => c,
            _ => return None,
        });
    }
    Some(check(&typed, field)).filter(|found| found.verdict == Verdict::Valid)
}

/// Takes away what surrounds a number in letters and cells: prefixes, spaces,
/// hyphens, an apostrophe, the `.0` of a cell that holds a number; full-width
/// digits become plain ones.
fn strip(raw: &str) -> String {
    // The sign is taken away first: NFKC would spell it out.
    let folded: String = raw
        .chars()
        .filter(|c| *c != '№' && !is_invisible(*c))
        .nfkc()
        .collect();
    let text = folded.trim();
    let text = PREFIXES
        .iter()
        .find_map(|prefix| strip_prefix(text, prefix))
        .unwrap_or(text);
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !SEPARATORS.contains(c))
        .collect();
    match text.strip_suffix(".0").or_else(|| text.strip_suffix(",0")) {
        Some(whole) if whole.bytes().all(|b| b.is_ascii_digit()) => whole.to_owned(),
        _ => text,
    }
}

const PREFIXES: [&str; 6] = ["жсн", "иин", "бсн", "бин", "iin", "bin"];
const SEPARATORS: [char; 8] = ['-', '‐', '‑', '–', '—', '\'', '’', '`'];

fn strip_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let end = text
        .char_indices()
        .nth(prefix.chars().count())
        .map_or(text.len(), |(at, _)| at);
    let (start, rest) = text.split_at(end);
    (start.to_lowercase() == prefix).then(|| {
        rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '.' | '-' | '='))
    })
}

fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e', 'Е', 'е']) else {
        return false;
    };
    let exponent = exponent.trim_start_matches('+');
    !exponent.is_empty()
        && exponent.bytes().all(|b| b.is_ascii_digit())
        && mantissa.starts_with(|c: char| c.is_ascii_digit())
        && mantissa
            .bytes()
            .all(|b| b.is_ascii_digit() || b == b',' || b == b'.')
}

/// Digit 5 tells the two apart: 0 to 3 is the tens of a day, 4 to 6 a kind of
/// organisation. 7 to 9 is neither; the field decides.
fn kind(digits: &[u8; 12], field: NumberField) -> NumberKind {
    match (digits[4], field) {
        (0..=3, _) => NumberKind::Iin,
        (4..=6, _) | (_, NumberField::Bin | NumberField::Unknown) => NumberKind::Bin,
        (_, NumberField::Iin) => NumberKind::Iin,
    }
}

/// The check digit of the first eleven, and which pass gave it; `None` when both
/// passes give 10, so that no such number exists.
pub(super) fn check_digit(digits: &[u8; 12]) -> Option<(u8, Pass)> {
    const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    [(FIRST, Pass::First), (SECOND, Pass::Second)]
        .iter()
        .find_map(|(weights, pass)| {
            let sum: u32 = digits
                .iter()
                .zip(weights)
                .map(|(d, weight)| u32::from(*d) * weight)
                .sum();
            u8::try_from(sum % 11)
                .ok()
                .filter(|digit| *digit < 10)
                .map(|digit| (digit, *pass))
        })
}

/// Which row of weights decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pass {
    First,
    Second,
}

fn odd_iin(digits: &[u8; 12]) -> Option<NumberReason> {
    if century(digits).is_none() {
        Some(NumberReason::CenturyUnknown)
    } else if birth(digits).is_none() {
        Some(NumberReason::DateImpossible)
    } else {
        None
    }
}

fn odd_bin(digits: &[u8; 12]) -> Option<NumberReason> {
    if !(1..=12).contains(&two(digits, 2)) {
        Some(NumberReason::DateImpossible)
    } else if !(4..=6).contains(&digits[4]) || digits[5] > 3 {
        Some(NumberReason::BinKindUnknown)
    } else {
        None
    }
}

fn two(digits: &[u8; 12], at: usize) -> u32 {
    u32::from(digits[at]) * 10 + u32::from(digits[at + 1])
}

/// The first two digits of the year, from digit 7; `None` where its meaning is unknown.
fn century(digits: &[u8; 12]) -> Option<i32> {
    match digits[6] {
        1 | 2 => Some(1800),
        3 | 4 => Some(1900),
        5 | 6 => Some(2000),
        _ => None,
    }
}

pub(super) fn birth(digits: &[u8; 12]) -> Option<Day> {
    let year = century(digits)? + i32::try_from(two(digits, 0)).ok()?;
    Day::from_ymd_opt(year, two(digits, 2), two(digits, 4))
}

pub(super) fn sex(digits: &[u8; 12]) -> Option<Sex> {
    // Where the date cannot be read, nothing in the digits is trusted.
    birth(digits)?;
    Some(if digits[6] % 2 == 1 {
        Sex::Male
    } else {
        Sex::Female
    })
}

/// The twelve values of a text of twelve digits.
pub(super) fn values(digits: &str) -> [u8; 12] {
    let mut values = [0; 12];
    for (value, byte) in values.iter_mut().zip(digits.bytes()) {
        *value = byte - b'0';
    }
    values
}

/// The values as text.
pub(super) fn digits(values: &[u8]) -> String {
    values
        .iter()
        .map(|value| char::from(b'0' + value))
        .collect()
}

/// The values as one number; leading zeros are implied by the length.
pub(super) fn as_number(values: &[u8; 12]) -> u64 {
    values
        .iter()
        .fold(0, |number, value| number * 10 + u64::from(*value))
}

/// The values of a number that may stand in this field; reads millions of
/// records, so it goes without text.
pub(super) fn from_number(number: u64, field: NumberField) -> Option<[u8; 12]> {
    let mut digits = [0; 12];
    let mut rest = number;
    for digit in digits.iter_mut().rev() {
        *digit = u8::try_from(rest % 10).ok()?;
        rest /= 10;
    }
    let fits = rest == 0
        && digits.iter().any(|digit| *digit != digits[0])
        && check_digit(&digits).is_some_and(|(digit, _)| digit == digits[11])
        && match field {
            NumberField::Iin => kind(&digits, field) == NumberKind::Iin,
            NumberField::Bin => kind(&digits, field) == NumberKind::Bin,
            NumberField::Unknown => true,
        };
    fits.then_some(digits)
}
