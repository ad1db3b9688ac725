//! Which letters the bytes of a text file mean.
//!
//! A byte-order mark decides. Without one, text that reads as UTF-8 with few
//! faults is UTF-8. What remains is one of the two code pages met in
//! Kazakhstan: they differ in sixteen bytes, Kazakh letters in KZ-1048 and
//! Belarusian, Ukrainian and Serbian ones in Windows-1251; those bytes inside
//! words decide.
//!
//! A file is read twice, a piece at a time: once to know its letters, once for its text. It
//! is never in memory as a whole.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

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

/// How much is read at once, in bytes; in the tests so little that rows and letters are cut.
const PIECE: usize = if cfg!(test) { 61 } else { 1 << 20 };

/// Where bytes are read from, as often as wanted.
#[derive(Debug)]
pub(crate) enum Bytes {
    File(File),
    Memory(Cursor<Vec<u8>>),
}

impl Bytes {
    /// How many there are.
    pub fn length(&self) -> io::Result<u64> {
        match self {
            Self::File(file) => Ok(file.metadata()?.len()),
            Self::Memory(bytes) => Ok(bytes.get_ref().len() as u64),
        }
    }

    fn rewind_to(&mut self, at: u64) -> io::Result<()> {
        self.seek(SeekFrom::Start(at))?;
        Ok(())
    }

    /// Reads until `piece` is full or there is no more; how much that is.
    fn fill(&mut self, piece: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while filled < piece.len() {
            match self.read(&mut piece[filled..]) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(filled)
    }

    /// Hands over all of it, a piece at a time.
    fn each_piece(&mut self, mut each: impl FnMut(&[u8])) -> io::Result<()> {
        self.rewind_to(0)?;
        let mut piece = vec![0; PIECE];
        loop {
            match self.fill(&mut piece)? {
                0 => return Ok(()),
                read => each(&piece[..read]),
            }
        }
    }
}

impl Read for Bytes {
    fn read(&mut self, piece: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(piece),
            Self::Memory(bytes) => bytes.read(piece),
        }
    }
}

impl Seek for Bytes {
    fn seek(&mut self, place: SeekFrom) -> io::Result<u64> {
        match self {
            Self::File(file) => file.seek(place),
            Self::Memory(bytes) => bytes.seek(place),
        }
    }
}

/// Which letters the bytes of a file mean, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letters {
    pub encoding: Encoding,
    /// The encoding was chosen by statistics: a person should look.
    pub guessed: bool,
    /// The more significant half of a UTF-16 unit comes first.
    big: bool,
    /// Bytes of the mark before the text.
    mark: u64,
}

/// The sixteen places where KZ-1048 differs from Windows-1251, with the letters of both.
///
/// Source: the mapping tables KZ1048.TXT and CP1251.TXT of the Unicode consortium.
const KZ1048: [(u8, char, char); 16] = [
    (0x8d, 'Ќ', 'Қ'),
    (0x8e, 'Ћ', 'Һ'),
    (0x9d, 'ќ', 'қ'),
    (0x9e, 'ћ', 'һ'),
    (0xa1, 'Ў', 'Ұ'),
    (0xa2, 'ў', 'ұ'),
    (0xa3, 'Ј', 'Ә'),
    (0xa5, 'Ґ', 'Ө'),
    (0xaa, 'Є', 'Ғ'),
    (0xaf, 'Ї', 'Ү'),
    (0xb4, 'ґ', 'ө'),
    (0xba, 'є', 'ғ'),
    (0xbc, 'ј', 'ә'),
    (0xbd, 'Ѕ', 'Ң'),
    (0xbe, 'ѕ', 'ң'),
    (0xbf, 'ї', 'ү'),
];

impl Encoding {
    /// The other of the two code pages of the country; `None` for what is no code page.
    pub const fn other_page(self) -> Option<Self> {
        match self {
            Self::Windows1251 => Some(Self::Kz1048),
            Self::Kz1048 => Some(Self::Windows1251),
            Self::Utf8 | Self::Utf16 => None,
        }
    }

    /// A word that was read in this code page as it is in the other; `None` if it is the same.
    pub fn in_other_page(self, word: &str) -> Option<String> {
        let is_kazakh = self.other_page()? == Self::Windows1251;
        let other = |letter: char| {
            let mut pairs = KZ1048.iter().map(|(_, russian, kazakh)| match is_kazakh {
                true => (*kazakh, *russian),
                false => (*russian, *kazakh),
            });
            let pair = pairs.find(|(here, _)| *here == letter);
            pair.map_or(letter, |(_, there)| there)
        };
        let there: String = word.chars().map(other).collect();
        (there != word).then_some(there)
    }
}

impl Letters {
    fn sure(encoding: Encoding, mark: u64) -> Self {
        Self {
            encoding,
            guessed: false,
            big: false,
            mark,
        }
    }

    /// Looks at the bytes, at all of them where a mark does not decide. `said`: what somebody
    /// said; a byte-order mark is passed over then.
    pub fn of(bytes: &mut Bytes, said: Option<Encoding>) -> io::Result<Self> {
        bytes.rewind_to(0)?;
        let mut start = vec![0; 4096];
        let known = bytes.fill(&mut start)?;
        let start = &start[..known];
        let little = looks_like_utf16(start);
        let marked = start.starts_with(&[0xef, 0xbb, 0xbf]);
        let utf8 = Self::sure(Encoding::Utf8, if marked { 3 } else { 0 });
        let utf16 = |big: bool, mark: u64| Self {
            big,
            ..Self::sure(Encoding::Utf16, mark)
        };
        match (said, start) {
            (None | Some(Encoding::Utf16), [0xff, 0xfe, ..]) => Ok(utf16(false, 2)),
            (None | Some(Encoding::Utf16), [0xfe, 0xff, ..]) => Ok(utf16(true, 2)),
            (Some(Encoding::Utf16), _) => Ok(utf16(little == Some(false), 0)),
            (Some(Encoding::Utf8), _) => Ok(utf8),
            (Some(page @ (Encoding::Windows1251 | Encoding::Kz1048)), _) => Ok(Self::sure(page, 0)),
            (None, _) if marked => Ok(utf8),
            (None, _) => match little {
                Some(little) => Ok(Self {
                    guessed: true,
                    ..utf16(!little, 0)
                }),
                None if is_utf8(bytes)? => Ok(utf8),
                None => Ok(Self {
                    guessed: true,
                    ..Self::sure(code_page(bytes)?, 0)
                }),
            },
        }
    }
}

/// The text of a file, a piece at a time.
pub(crate) struct Decoder<'b> {
    bytes: &'b mut Bytes,
    letters: Letters,
    piece: Vec<u8>,
    /// Bytes at the start of `piece` that wait for the rest of their letter.
    waiting: usize,
    /// What is known of a letter that was cut, for the encodings of the web.
    of_web: encoding_rs::Decoder,
}

impl<'b> Decoder<'b> {
    /// Begins at the start of the text.
    pub fn new(bytes: &'b mut Bytes, letters: Letters) -> io::Result<Self> {
        bytes.rewind_to(letters.mark)?;
        let of_web = match (letters.encoding, letters.big) {
            (Encoding::Utf16, true) => UTF_16BE,
            (Encoding::Utf16, false) => UTF_16LE,
            (Encoding::Utf8 | Encoding::Windows1251 | Encoding::Kz1048, _) => WINDOWS_1251,
        };
        Ok(Self {
            bytes,
            letters,
            piece: vec![0; PIECE],
            waiting: 0,
            of_web: of_web.new_decoder_without_bom_handling(),
        })
    }

    /// Puts the next piece behind `text`; false if that was the last.
    pub fn next(&mut self, text: &mut String) -> io::Result<bool> {
        let read = self.bytes.fill(&mut self.piece[self.waiting..])?;
        let known = self.waiting + read;
        let last = known < self.piece.len();
        let bytes = &self.piece[..known];
        match self.letters.encoding {
            Encoding::Utf8 => {
                let cut = if last { 0 } else { cut_letter(bytes) };
                replace_bad_bytes(&bytes[..known - cut], text);
                self.piece.copy_within(known - cut..known, 0);
                self.waiting = cut;
            }
            Encoding::Kz1048 => decode_kz1048(bytes, text),
            Encoding::Utf16 | Encoding::Windows1251 => {
                let most = self.of_web.max_utf8_buffer_length(known);
                text.reserve(most.unwrap_or(known * 4));
                let (_, taken, _) = self.of_web.decode_to_string(bytes, text, last);
                debug_assert_eq!(taken, known, "there was room for all of it");
            }
        }
        Ok(!last)
    }
}

/// Bytes at the end that begin a letter of UTF-8 and do not finish it.
fn cut_letter(bytes: &[u8]) -> usize {
    let from = bytes.len().saturating_sub(3);
    (from..bytes.len())
        .find(|at| match std::str::from_utf8(&bytes[*at..]) {
            Ok(_) => false,
            Err(error) => error.valid_up_to() == 0 && error.error_len().is_none(),
        })
        .map_or(0, |at| bytes.len() - at)
}

/// Puts the text behind `text`; every bad byte becomes one U+FFFD, so that a reader sees how
/// many are lost.
fn replace_bad_bytes(bytes: &[u8], text: &mut String) {
    text.reserve(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| char::REPLACEMENT_CHARACTER));
    }
}

/// `Some(little endian)` when every second byte of the start is that of Latin or Cyrillic letters: 0 or 4.
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
            .filter(|b| matches!(**b, 0 | 4))
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

/// True for UTF-8, and when good multi-byte letters outnumber bad bytes ten to one.
fn is_utf8(bytes: &mut Bytes) -> io::Result<bool> {
    let (mut good, mut bad) = (0_usize, 0_usize);
    let mut cut: Vec<u8> = Vec::new();
    let mut count = |bytes: &[u8]| {
        for chunk in bytes.utf8_chunks() {
            good += chunk.valid().bytes().filter(|b| *b >= 0xc0).count();
            bad += chunk.invalid().len();
        }
    };
    bytes.each_piece(|piece| {
        let mut joined = std::mem::take(&mut cut);
        let piece = if joined.is_empty() {
            piece
        } else {
            joined.extend_from_slice(piece);
            &joined
        };
        let (whole, rest) = piece.split_at(piece.len() - cut_letter(piece));
        count(whole);
        cut = rest.to_vec();
    })?;
    count(&cut);
    Ok(bad == 0 || good > bad * 10)
}

/// Chooses between the two code pages by the bytes that stand inside words.
fn code_page(bytes: &mut Bytes) -> io::Result<Encoding> {
    let cyrillic = |b: u8| b >= 0xc0;
    let special = |b: u8| KZ1048.iter().any(|(k, ..)| *k == b);
    let mut inside_words = 0_usize;
    let mut ukrainian = 0_usize;
    let mut look = |before: u8, byte: u8, after: u8| {
        if byte >= 0x80 && special(byte) && (cyrillic(before) || cyrillic(after)) {
            inside_words += 1;
            // Ґ ґ Є є Ї ї: three letters of Ukrainian; the other ten would then be missing.
            if matches!(byte, 0xa5 | 0xb4 | 0xaa | 0xba | 0xaf | 0xbf) {
                ukrainian += 1;
            }
        }
    };
    let (mut before, mut byte) = (b' ', b' ');
    bytes.each_piece(|piece| {
        for &after in piece {
            look(before, byte, after);
            (before, byte) = (byte, after);
        }
    })?;
    look(before, byte, b' ');
    let is_kazakh = inside_words > 0 && (ukrainian < inside_words || inside_words < 4);
    Ok(if is_kazakh {
        Encoding::Kz1048
    } else {
        Encoding::Windows1251
    })
}

fn decode_kz1048(bytes: &[u8], text: &mut String) {
    let mut table: [char; 256] = ['\0'; 256];
    let all: Vec<u8> = (0..=255).collect();
    let (base, _) = WINDOWS_1251.decode_without_bom_handling(&all);
    for (slot, sign) in table.iter_mut().zip(base.chars()) {
        *slot = sign;
    }
    for (byte, _, sign) in KZ1048 {
        table[usize::from(byte)] = sign;
    }
    text.reserve(bytes.len() * 2);
    text.extend(bytes.iter().map(|b| table[usize::from(*b)]));
}

/// All of a text that is in memory.
#[cfg(test)]
pub(crate) fn decode(bytes: Vec<u8>, said: Option<Encoding>) -> (String, Letters) {
    let mut bytes = Bytes::Memory(Cursor::new(bytes));
    let letters = Letters::of(&mut bytes, said).expect("memory is read");
    let mut text = String::new();
    let mut decoder = Decoder::new(&mut bytes, letters).expect("memory is read");
    while decoder.next(&mut text).expect("memory is read") {}
    (text, letters)
}

/// A text in KZ-1048, which has all its letters.
#[cfg(test)]
pub(crate) fn in_kz1048(text: &str) -> Vec<u8> {
    let mut table = String::new();
    decode_kz1048(&(0..=255).collect::<Vec<u8>>(), &mut table);
    let table: Vec<char> = table.chars().collect();
    let byte = |letter| table.iter().position(|other| *other == letter);
    let bytes = text.chars().map(|letter| byte(letter).expect("it has it"));
    bytes.map(|byte| byte as u8).collect()
}
