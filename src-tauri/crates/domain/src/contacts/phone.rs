//! Telephone numbers in the form of E.164.

use std::fmt;

use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::text::is_invisible;

/// Why a text is not a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneRefused {
    /// Nothing was typed.
    #[error("no phone number")]
    Empty,
    /// Fewer digits than a number has.
    #[error("{digits} digits are too few for a phone number")]
    TooShort {
        /// How many digits there are.
        digits: usize,
    },
    /// More digits than a number has.
    #[error("{digits} digits are too many for a phone number")]
    TooLong {
        /// How many digits there are.
        digits: usize,
    },
    /// Something that does not belong into a number.
    #[error("a character that no phone number has")]
    Character,
    /// Digits that no network gives: a code that begins with 0, all of them 0.
    #[error("no such code")]
    Code,
}

impl ToMessage for PhoneRefused {
    fn told(&self) -> (Kind, Message) {
        let message = match self {
            Self::Empty => messages::contacts_error_phone_empty(),
            Self::TooShort { digits } => messages::contacts_error_phone_short(*digits),
            Self::TooLong { digits } => messages::contacts_error_phone_long(*digits),
            Self::Character => messages::contacts_error_phone_form(),
            Self::Code => messages::contacts_error_phone_code(),
        };
        (Kind::Invalid, message)
    }
}

/// A telephone number: `+`, country and national number, 8 to 15 digits, and
/// perhaps an extension.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

const EXTENSION: &str = ";ext=";
const MIN_DIGITS: usize = 8;
const MAX_DIGITS: usize = 15;
const MAX_EXTENSION_DIGITS: usize = 8;

impl Phone {
    /// Takes a number as people type it: `8 (700) 000-00-01`, `7000000001`,
    /// `0090 500 000 00 15`, `+49 150 00000018`, `8 (7172) 00-00-24 доб. 12`.
    ///
    /// Without a country code the number is taken as one of Kazakhstan (national
    /// numbers begin with 7 or 6); with one, any country is accepted.
    ///
    /// # Errors
    /// [`PhoneRefused`] as its variants say.
    pub fn parse(raw: &str) -> Result<Self, PhoneRefused> {
        let typed: String = raw
            .nfkc()
            .filter(|c| !is_invisible(*c))
            .flat_map(char::to_lowercase)
            .collect();
        let (number, extension) = split_extension(typed.trim());
        let mut phone = international(without_label(number))?;
        if let Some(extension) = extension {
            phone.push_str(EXTENSION);
            phone.push_str(&extension);
        }
        Ok(Self(phone))
    }

    /// The number as it is kept: `+77000000115`, or `+77172000000;ext=12`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number without extension: `+77000000115`.
    pub fn e164(&self) -> &str {
        self.0
            .split_once(EXTENSION)
            .map_or(&*self.0, |(number, _)| number)
    }

    /// The extension, if there is one.
    pub fn extension(&self) -> Option<&str> {
        self.0.split_once(EXTENSION).map(|(_, extension)| extension)
    }

    /// The number as lists show it: only its last four digits.
    pub fn masked(&self) -> String {
        let number = self.e164();
        format!("•••• {}", &number[number.len().saturating_sub(4)..])
    }

    /// The number as it is read: `+7 700 000 01 15`, `+7 7172 00 00 24`, `+996 700 000 001`;
    /// an extension stands after `#`.
    pub fn display(&self) -> String {
        self.to_string()
    }
}

/// The lower-case text without what people write before a number.
fn without_label(text: &str) -> &str {
    const LABELS: [&str; 6] = ["телефон", "тел", "моб", "ұялы", "tel", "phone"];
    let text = text.trim();
    LABELS
        .iter()
        .find_map(|label| text.strip_prefix(label))
        .map_or(text, |rest| rest.trim_start_matches([':', '.', ' ']))
}

/// The number with `+` and country code.
fn international(number: &str) -> Result<String, PhoneRefused> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if number
        .chars()
        .any(|c| !c.is_ascii_digit() && !SEPARATORS.contains(&c))
    {
        return Err(PhoneRefused::Character);
    }
    let count = digits.len();
    // «+8 700…» is the trunk prefix of home with a plus by habit.
    let habit = count == 11 && digits.starts_with("87");
    let foreign = if number.starts_with('+') && !habit {
        Some(&*digits)
    } else if count > 12 && digits.starts_with("810") {
        // The way out of the country on old lines: 8, the tone, 10.
        digits.strip_prefix("810")
    } else {
        digits
            .strip_prefix("00")
            .filter(|full| full.len() >= MIN_DIGITS)
    };
    let full = match foreign {
        Some(full) => full.to_owned(),
        None => match (count, digits.as_bytes()) {
            (0, _) => return Err(PhoneRefused::Empty),
            (10, [b'6' | b'7', ..]) => format!("7{digits}"),
            (11, [b'7', ..]) => digits,
            (11, [b'8', ..]) => format!("7{}", &digits[1..]),
            (..=11, _) => return Err(PhoneRefused::TooShort { digits: count }),
            (_, [b'7' | b'8', ..]) => return Err(PhoneRefused::TooLong { digits: count }),
            // Twelve and more digits are a number of another country that lost its plus.
            _ => digits,
        },
    };
    checked(&full).map(|()| format!("+{full}"))
}

const SEPARATORS: [char; 17] = [
    ' ', '+', '(', ')', '[', ']', '-', '‐', '‑', '–', '—', '−', '.', '/', '\'', '\t', '\u{a0}',
];

/// Whether the digits can be a number with its country code.
fn checked(full: &str) -> Result<(), PhoneRefused> {
    let digits = full.len();
    // One country code has numbers of one length only: ours.
    let (least, most) = if full.starts_with('7') {
        (11, 11)
    } else {
        (MIN_DIGITS, MAX_DIGITS)
    };
    if digits < least {
        Err(PhoneRefused::TooShort { digits })
    } else if digits > most {
        Err(PhoneRefused::TooLong { digits })
    } else if full.starts_with('0')
        || (full.starts_with('7') && matches!(full.as_bytes()[1], b'0' | b'1' | b'2'))
    {
        Err(PhoneRefused::Code)
    } else {
        Ok(())
    }
}

/// Parts the extension from a lower-case text.
fn split_extension(text: &str) -> (&str, Option<String>) {
    const WORDS: [&str; 9] = [
        "доб",
        "вн.",
        "внутр",
        "ішкі",
        "қосымша",
        "ext",
        "x",
        "х",
        "#",
    ];
    let Some((at, word)) = WORDS
        .iter()
        .filter_map(|word| text.find(word).map(|at| (at, word)))
        .min_by_key(|(at, _)| *at)
    else {
        return (text, None);
    };
    let extension: String = text[at + word.len()..]
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    if extension.is_empty() || extension.len() > MAX_EXTENSION_DIGITS {
        return (text, None);
    }
    (text[..at].trim_end_matches([',', ' ']), Some(extension))
}

/// What one cell says about phones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhonesFound {
    /// The numbers that can be taken, in the order of the text, each once.
    pub phones: Vec<Phone>,
    /// The pieces that cannot.
    pub refused: Vec<(String, PhoneRefused)>,
}

/// Finds the numbers in a cell that may hold several: `8 700 000 00 01, 8 700 000 00 02`.
pub fn find_phones(raw: &str) -> PhonesFound {
    let mut found = PhonesFound::default();
    if let Ok(phone) = Phone::parse(raw) {
        found.phones.push(phone);
        return found;
    }
    for piece in raw
        .split([',', ';', '\n', '|'])
        .flat_map(|piece| piece.split(" / "))
    {
        match Phone::parse(piece) {
            Ok(phone) if found.phones.contains(&phone) => {}
            Ok(phone) => found.phones.push(phone),
            Err(PhoneRefused::Empty) if piece.trim().is_empty() => {}
            Err(refused) => found.refused.push((piece.trim().to_owned(), refused)),
        }
    }
    found
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = &self.e164()[1..];
        let country = country_digits(digits);
        let (code, rest) = digits.split_at(country);
        write!(f, "+{code}")?;
        if code == "7" {
            // Towns other than Almaty have codes of four digits.
            let town = matches!(&rest[..2], "71" | "72") && !rest.starts_with("727");
            let (area, line) = rest.split_at(if town { 4 } else { 3 });
            let (first, pairs) = line.split_at(line.len() - 4);
            write!(f, " {area} {first} {} {}", &pairs[..2], &pairs[2..])?;
        } else {
            let mut rest = rest;
            while rest.len() > 4 {
                let (group, after) = rest.split_at(3);
                write!(f, " {group}")?;
                rest = after;
            }
            write!(f, " {rest}")?;
        }
        match self.extension() {
            Some(extension) => write!(f, " # {extension}"),
            None => Ok(()),
        }
    }
}

/// How many digits the country code has. Source: the plan of ITU-T E.164.
fn country_digits(digits: &str) -> usize {
    const TWO: [&str; 8] = [
        "20 27",
        "30 31 32 33 34 36 39",
        "40 41 43 44 45 46 47 48 49",
        "51 52 53 54 55 56 57 58",
        "60 61 62 63 64 65 66",
        "81 82 84 86",
        "90 91 92 93 94 95",
        "98",
    ];
    if digits.starts_with(['1', '7']) {
        1
    } else if TWO
        .iter()
        .any(|codes| codes.split(' ').any(|code| digits.starts_with(code)))
    {
        2
    } else {
        3
    }
}

impl TryFrom<String> for Phone {
    type Error = PhoneRefused;

    fn try_from(text: String) -> Result<Self, PhoneRefused> {
        let (number, extension) = match text.split_once(EXTENSION) {
            Some((number, extension)) => (number, Some(extension)),
            None => (&*text, None),
        };
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let digits = number.strip_prefix('+').filter(|digits| is_digits(digits));
        let extension_fits =
            extension.is_none_or(|text| is_digits(text) && text.len() <= MAX_EXTENSION_DIGITS);
        match digits {
            Some(digits) if extension_fits => checked(digits).map(|()| Self(text)),
            Some(_) | None => Err(PhoneRefused::Character),
        }
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}
