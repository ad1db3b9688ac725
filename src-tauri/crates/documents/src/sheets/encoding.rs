//! Which letters the bytes of a text file mean.
//!
//! A byte-order mark decides. Without one, text that reads as UTF-8 with few
//! faults is UTF-8. What remains is one of the two code pages met in
//! Kazakhstan: they differ in sixteen bytes, Kazakh letters in KZ-1048 and
//! Belarusian, Ukrainian and Serbian ones in Windows-1251; those bytes inside
//! words decide.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1251};

/// How a text file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// With or without a byte-order mark.
    Utf8,
    /// Little-endian or big-endian, with a mark or plainly so.
    Utf16,
    /// Russian Windows; it has no Kazakh letters except і.
    Windows1251,
    /// STRK 1048-2002, the Kazakh code page.
    Kz1048,
}

impl Encoding {
    /// All of them, in the order of a choice.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Utf16, Self::Windows1251, Self::Kz1048];

    /// The encoding of a name; `cp1251` and `1251` are Windows-1251, signs do not count.
    pub fn of_name(name: &str) -> Option<Self> {
        let plain: String = name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|sign| sign.to_ascii_lowercase())
            .collect();
        match &*plain {
            "utf8" => Some(Self::Utf8),
            "utf16" | "utf16le" | "utf16be" | "unicode" => Some(Self::Utf16),
            "windows1251" | "cp1251" | "1251" | "ansi" => Some(Self::Windows1251),
            "kz1048" | "strk1048" | "rk1048" | "1048" => Some(Self::Kz1048),
            _ => None,
        }
    }

    /// The name as it stands in reports: `utf-8`, `utf-16`, `windows-1251`, `kz1048`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Windows1251 => "windows-1251",
            Self::Kz1048 => "kz1048",
        }
    }
}

/// The text of a file and how sure that is.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub text: String,
    pub encoding: Encoding,
    /// The encoding was chosen by statistics: a person should look.
    pub guessed: bool,
}

/// The sixteen places where KZ-1048 differs from Windows-1251.
///
/// Source: the mapping table KZ1048.TXT of the Unicode consortium.
const KZ1048: [(u8, char); 16] = [
    (0x8d, 'Қ'),
    (0x8e, 'Һ'),
    (0x9d, 'қ'),
    (0x9e, 'һ'),
    (0xa1, 'Ұ'),
    (0xa2, 'ұ'),
    (0xa3, 'Ә'),
    (0xa5, 'Ө'),
    (0xaa, 'Ғ'),
    (0xaf, 'Ү'),
    (0xb4, 'ө'),
    (0xba, 'ғ'),
    (0xbc, 'ә'),
    (0xbd, 'Ң'),
    (0xbe, 'ң'),
    (0xbf, 'ү'),
];

pub(crate) fn decode(bytes: Vec<u8>) -> Decoded {
    if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] = bytes[..] {
        let (text, _) = if bytes[0] == 0xff {
            UTF_16LE.decode_with_bom_removal(&bytes)
        } else {
            UTF_16BE.decode_with_bom_removal(&bytes)
        };
        return Decoded {
            text: text.into_owned(),
            encoding: Encoding::Utf16,
            guessed: false,
        };
    }
    if let Some(little) = looks_like_utf16(&bytes) {
        let encoding = if little { UTF_16LE } else { UTF_16BE };
        let (text, _) = encoding.decode_without_bom_handling(&bytes);
        return Decoded {
            text: text.into_owned(),
            encoding: Encoding::Utf16,
            guessed: true,
        };
    }
    let marked = bytes.starts_with(&[0xef, 0xbb, 0xbf]);
    let bytes = if marked { bytes[3..].to_vec() } else { bytes };
    match String::from_utf8(bytes) {
        Ok(text) => Decoded {
            text,
            encoding: Encoding::Utf8,
            guessed: false,
        },
        Err(error) => {
            let bytes = error.into_bytes();
            if marked || mostly_utf8(&bytes) {
                let text = replace_bad_bytes(&bytes);
                return Decoded {
                    text,
                    encoding: Encoding::Utf8,
                    guessed: false,
                };
            }
            let encoding = code_page(&bytes);
            let text = match encoding {
                Encoding::Kz1048 => decode_kz1048(&bytes),
                _ => WINDOWS_1251
                    .decode_without_bom_handling(&bytes)
                    .0
                    .into_owned(),
            };
            Decoded {
                text,
                encoding,
                guessed: true,
            }
        }
    }
}

/// Reads the bytes as somebody said; a byte-order mark is passed over.
pub(crate) fn decode_as(bytes: Vec<u8>, encoding: Encoding) -> Decoded {
    let text = match encoding {
        Encoding::Utf8 => {
            let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(&bytes);
            replace_bad_bytes(bytes)
        }
        Encoding::Utf16 => {
            let big = bytes.starts_with(&[0xfe, 0xff])
                || !bytes.starts_with(&[0xff, 0xfe]) && looks_like_utf16(&bytes) == Some(false);
            let utf16 = if big { UTF_16BE } else { UTF_16LE };
            utf16.decode_with_bom_removal(&bytes).0.into_owned()
        }
        Encoding::Windows1251 => WINDOWS_1251
            .decode_without_bom_handling(&bytes)
            .0
            .into_owned(),
        Encoding::Kz1048 => decode_kz1048(&bytes),
    };
    Decoded {
        text,
        encoding,
        guessed: false,
    }
}

/// Every bad byte becomes one U+FFFD, so that a reader sees how many are lost.
fn replace_bad_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| char::REPLACEMENT_CHARACTER));
    }
    text
}

/// `Some(little endian)` when every second byte of the start is zero.
fn looks_like_utf16(bytes: &[u8]) -> Option<bool> {
    let start = &bytes[..bytes.len().min(4096) & !1];
    if start.len() < 8 {
        return None;
    }
    let zeros = |from: usize| {
        start
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let half = start.len() / 2;
    if odd * 4 > half && even * 20 < half {
        Some(true)
    } else if even * 4 > half && odd * 20 < half {
        Some(false)
    } else {
        None
    }
}

/// True when good multi-byte letters outnumber bad bytes ten to one.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let mut good = 0usize;
    let mut bad = 0usize;
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|b| *b >= 0xc0).count();
        bad += chunk.invalid().len();
    }
    good > bad * 10
}

/// Chooses between the two code pages by the bytes that stand inside words.
fn code_page(bytes: &[u8]) -> Encoding {
    let cyrillic = |b: u8| b >= 0xc0;
    let special = |b: u8| KZ1048.iter().any(|(k, _)| *k == b);
    let mut inside_words = 0usize;
    let mut ukrainian = 0usize;
    for (i, &byte) in bytes.iter().enumerate() {
        if byte < 0x80 || !special(byte) {
            continue;
        }
        let before = i.checked_sub(1).map_or(b' ', |p| bytes[p]);
        let after = bytes.get(i + 1).copied().unwrap_or(b' ');
        if cyrillic(before) || cyrillic(after) {
            inside_words += 1;
            // Ґ ґ Є є Ї ї: three letters of Ukrainian; the other ten would then be missing.
            if matches!(byte, 0xa5 | 0xb4 | 0xaa | 0xba | 0xaf | 0xbf) {
                ukrainian += 1;
            }
        }
    }
    if inside_words > 0 && (ukrainian < inside_words || inside_words < 4) {
        Encoding::Kz1048
    } else {
        Encoding::Windows1251
    }
}

fn decode_kz1048(bytes: &[u8]) -> String {
    let mut table: [char; 256] = ['\0'; 256];
    let all: Vec<u8> = (0..=255).collect();
    let (base, _) = WINDOWS_1251.decode_without_bom_handling(&all);
    for (slot, sign) in table.iter_mut().zip(base.chars()) {
        *slot = sign;
    }
    for (byte, sign) in KZ1048 {
        table[usize::from(byte)] = sign;
    }
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(bytes.iter().map(|b| table[usize::from(*b)]));
    text
}
