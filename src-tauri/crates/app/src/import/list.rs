//! A file in memory, before anything is judged.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use documents::sheets::{self, Encoding, Format, Other, SheetError, Table, Workbook};
use messages::Message;
use store::{Progress, Quiet};

use super::headings::field_of_heading;
use super::layout::has_header;
use super::{Column, Field, ImportRefused, cards};

/// A file in memory, before anything is judged.
#[derive(Debug)]
pub struct List {
    /// The name of the file without its folder.
    pub file: String,
    /// What kind of file it is.
    pub format: Format,
    sheets: Vec<(String, Table)>,
    source: Source,
    chosen: Option<Encoding>,
    other: Option<OtherLetters>,
    hash: [u8; 32],
    /// What it was read from; `None` of a list over [`MOST_KEPT`].
    bytes: Option<Arc<Vec<u8>>>,
}

/// The bytes of a list are kept with what is said to it up to this many: some three hundred
/// thousand people in a workbook, a hundred times a list that somebody puts right by hand.
pub const MOST_KEPT: usize = 32 << 20;

/// What the letters of a list would be in the other code page of the country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherLetters {
    /// The other one.
    pub encoding: Encoding,
    /// A word as it is read now.
    pub here: String,
    /// The same word there.
    pub there: String,
    /// The word is hardly one as it is read now: Windows-1251 has the letters of Ukrainian,
    /// Belarusian and Serbian in the places of the Kazakh ones.
    pub likely: bool,
}

/// Where a list can be read again.
#[derive(Debug)]
enum Source {
    File(PathBuf),
    Pasted,
}

/// Several sheets are not larger together, in bytes; one may be a register of millions.
const MOST_TOGETHER: usize = 192 << 20;

/// What a column of contacts is called: their headings stand nowhere in the file, so they are
/// told in the language of the reader.
pub fn called(list: &List, column: &Column) -> Option<Message> {
    let is_contacts = matches!(list.format, Format::Contacts { .. });
    let field = is_contacts.then(|| field_of_heading(&column.heading));
    field.flatten().map(Field::message)
}

/// Reads a file, guessing its encoding.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says.
pub fn read(path: &Path) -> Result<List, ImportRefused> {
    read_as(path, None, &Quiet)
}

/// Reads a file; `encoding`: which letters the bytes of a text file mean, `None` guesses.
/// `progress`: bytes of the file.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says; [`ImportRefused::Changed`] if somebody writes
/// the file meanwhile; [`ImportRefused::Cancelled`].
pub fn read_as(
    path: &Path,
    encoding: Option<Encoding>,
    progress: &dyn Progress,
) -> Result<List, ImportRefused> {
    let mut bytes = Some(Vec::new());
    let hash = hash_while(path, progress, &mut |chunk: &[u8]| {
        let fits = |bytes: &Vec<u8>| bytes.len() + chunk.len() <= MOST_KEPT;
        bytes = bytes.take().filter(fits);
        bytes
            .iter_mut()
            .for_each(|bytes| bytes.extend_from_slice(chunk));
    })?;
    let mut book = sheets::open_as(path, encoding)?;
    let format = book.format();
    let tables = tables_of(&mut book, progress)?;
    // What was written meanwhile may stand in the tables only in part.
    if hash_of(path, &Quiet)? != hash {
        return Err(ImportRefused::Changed);
    }
    let file = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok(List {
        file: file.unwrap_or_default(),
        other: other_letters(format, &tables),
        format,
        sheets: tables,
        source: Source::File(path.to_owned()),
        chosen: encoding,
        hash,
        bytes: bytes.map(Arc::new),
    })
}

/// Reads a list that was kept, as its file or its pasted text was read. `path`: where the file
/// was; empty if that cannot be said. `progress`: sheets.
///
/// # Errors
/// As [`read_as`].
pub(crate) fn read_kept(
    file: String,
    path: PathBuf,
    bytes: Arc<Vec<u8>>,
    encoding: Option<Encoding>,
    progress: &dyn Progress,
) -> Result<List, ImportRefused> {
    if file.is_empty() {
        return paste_bytes(bytes.to_vec(), encoding);
    }
    let mut book = sheets::open_kept(bytes.to_vec(), encoding)?;
    let format = book.format();
    let tables = tables_of(&mut book, progress)?;
    Ok(List {
        file,
        other: other_letters(format, &tables),
        format,
        sheets: tables,
        source: Source::File(path),
        chosen: encoding,
        hash: *blake3::hash(&bytes).as_bytes(),
        bytes: Some(bytes),
    })
}

/// The names and cells of all sheets. `progress`: sheets.
fn tables_of(
    book: &mut Workbook,
    progress: &dyn Progress,
) -> Result<Vec<(String, Table)>, ImportRefused> {
    let mut tables = Vec::new();
    for (index, name) in book.sheets().into_iter().enumerate() {
        if !progress.step(index as u64, 0) {
            return Err(ImportRefused::Cancelled);
        }
        tables.push((name, table_of(book, index)?));
        let held: usize = tables.iter().map(|(_, table)| table.bytes()).sum();
        if index > 0 && held > MOST_TOGETHER {
            return Err(SheetError::TooLong.into());
        }
    }
    Ok(tables)
}

/// A workbook of these sheets: the texts of their rows, by lines.
#[cfg(test)]
pub(crate) fn of_sheets(sheets: &[(&str, &[&[&str]])]) -> List {
    let table = |rows: &[&[&str]]| {
        let rows = rows.iter().zip(1..);
        let texts = |cells: &[&str]| cells.iter().map(|text| (*text).to_owned()).collect();
        Table::of_texts(rows.map(|(cells, line)| (line, texts(cells)))).expect("short")
    };
    List {
        file: "тізім.xlsx".to_owned(),
        format: Format::Xlsx,
        sheets: sheets
            .iter()
            .map(|(name, rows)| ((*name).to_owned(), table(rows)))
            .collect(),
        source: Source::Pasted,
        chosen: None,
        other: None,
        hash: [0; 32],
        bytes: None,
    }
}

/// What the letters of the sheets would be in the other code page, if it makes other ones of
/// them. Kazakh letters are doubted only where all of them could be the six of Ukrainian.
fn other_letters(format: Format, sheets: &[(String, Table)]) -> Option<OtherLetters> {
    const UKRAINIAN: [char; 6] = ['Ө', 'ө', 'Ғ', 'ғ', 'Ү', 'ү'];
    let Format::Text { encoding, .. } = format else {
        return None;
    };
    let other = encoding.other_page()?;
    let is_kazakh = encoding == Encoding::Kz1048;
    let mut found = None;
    for (_, table) in sheets {
        for index in 0..table.len() {
            for cell in table.row(index).cells() {
                for word in cell.text.split(|sign: char| !sign.is_alphabetic()) {
                    let Some(there) = encoding.in_other_page(word) else {
                        continue;
                    };
                    let pairs = word.chars().zip(there.chars());
                    let mut differing = pairs.filter(|(here, there)| here != there);
                    if is_kazakh && differing.any(|(here, _)| !UKRAINIAN.contains(&here)) {
                        return None;
                    }
                    if found.is_none() {
                        found = Some((word.to_owned(), there));
                    }
                }
                if found.is_some() && !is_kazakh {
                    break;
                }
            }
        }
    }
    found.map(|(here, there)| OtherLetters {
        encoding: other,
        here,
        there,
        likely: !is_kazakh,
    })
}

/// The cells of a sheet; cards of people as a table of them.
fn table_of(book: &mut Workbook, sheet: usize) -> Result<Table, SheetError> {
    let table = book.table(sheet)?;
    if let Some(cards) = cards::as_table(&table)? {
        return Ok(cards);
    }
    Ok(separated(&table)?.unwrap_or(table))
}

/// A list with separators that came as one column: text that was opened in a spreadsheet, or
/// with quotes around its lines. `None` if it is none, or has no header that is known.
fn separated(table: &Table) -> Result<Option<Table>, SheetError> {
    const LOOKED_AT: usize = 60;
    let is_alone = |index: usize| {
        let row = table.row(index);
        row.filled() == 1 && row.cell(0).is_some()
    };
    let first = (0..table.len().min(LOOKED_AT)).map(is_alone);
    if table.len() < 2 || !first.into_iter().all(|alone| alone) || table.hidden {
        return Ok(None);
    }
    let mut text = String::new();
    let mut lines = Vec::with_capacity(table.len());
    for index in 0..table.len() {
        let row = table.row(index);
        let line = unquoted(row.cell(0).map_or("", |cell| cell.text));
        text.push_str(&line.replace('\n', " "));
        text.push('\n');
        lines.push(row.line);
        if index == LOOKED_AT && !text.contains([';', ',', '\t', '|']) {
            return Ok(None);
        }
    }
    let mut book = match sheets::paste(text.into_bytes(), Some(Encoding::Utf8)) {
        Ok(book) => book,
        Err(SheetError::Empty) => return Ok(None),
        Err(error) => return Err(error),
    };
    if !matches!(
        book.format(),
        Format::Text {
            delimiter: Some(_),
            ..
        }
    ) {
        return Ok(None);
    }
    let parted = book.table(0)?;
    if !has_header(&parted) {
        return Ok(None);
    }
    let rows = (0..parted.len()).map(|index| {
        let row = parted.row(index);
        let mut cells = vec![String::new(); usize::from(row.width())];
        for cell in row.cells() {
            cells[usize::from(cell.column)] = cell.text.to_owned();
        }
        let line = lines.get(row.line as usize - 1).copied();
        (line.unwrap_or(row.line), cells)
    });
    Table::of_texts(rows).map(Some)
}

/// A line without quotes around the whole of it; those inside are then written twice.
fn unquoted(line: &str) -> String {
    let line = line.trim();
    let inside = line
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match inside.filter(|inside| !inside.replace("\"\"", "").contains('"')) {
        Some(inside) => inside.replace("\"\"", "\""),
        None => line.to_owned(),
    }
}

/// BLAKE3 of the bytes of a file.
fn hash_of(path: &Path, progress: &dyn Progress) -> Result<[u8; 32], ImportRefused> {
    hash_while(path, progress, &mut |_| {})
}

/// BLAKE3 of the bytes of a file, which are shown meanwhile.
fn hash_while(
    path: &Path,
    progress: &dyn Progress,
    show: &mut dyn FnMut(&[u8]),
) -> Result<[u8; 32], ImportRefused> {
    let unreadable = |error| ImportRefused::Sheet(SheetError::Io(error));
    let mut file = File::open(path).map_err(unreadable)?;
    let total = file.metadata().map_err(unreadable)?.len();
    let mut hasher = blake3::Hasher::new();
    let mut chunk = vec![0; 1 << 20];
    let mut done = 0;
    loop {
        let read = file.read(&mut chunk).map_err(unreadable)?;
        if read == 0 {
            return Ok(*hasher.finalize().as_bytes());
        }
        hasher.update(&chunk[..read]);
        show(&chunk[..read]);
        done += read as u64;
        if !progress.step(done, total) {
            return Err(ImportRefused::Cancelled);
        }
    }
}

/// Takes pasted text as a list.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says.
pub fn paste(text: String) -> Result<List, ImportRefused> {
    paste_bytes(text.into_bytes(), None)
}

/// Takes bytes that were handed over as a list: text in any encoding, or a web page, as
/// Word puts its tables on the clipboard.
///
/// # Errors
/// [`ImportRefused::Sheet`] as `documents` says.
pub fn paste_bytes(bytes: Vec<u8>, encoding: Option<Encoding>) -> Result<List, ImportRefused> {
    let hash = *blake3::hash(&bytes).as_bytes();
    let kept = (bytes.len() <= MOST_KEPT).then(|| Arc::new(bytes.clone()));
    let mut book = sheets::paste(bytes, encoding)?;
    let sheets = tables_of(&mut book, &Quiet)?;
    Ok(List {
        file: String::new(),
        format: book.format(),
        other: other_letters(book.format(), &sheets),
        sheets,
        source: Source::Pasted,
        chosen: encoding,
        hash,
        bytes: kept,
    })
}

impl List {
    /// The names and cells of the sheets, in order.
    pub fn sheets(&self) -> &[(String, Table)] {
        &self.sheets
    }

    /// BLAKE3 of the bytes of the file or the pasted text.
    pub const fn hash(&self) -> [u8; 32] {
        self.hash
    }

    /// Whether the file is still the one that was read; pasted text is, and so is a file that
    /// is gone: all of it was read.
    ///
    /// # Errors
    /// [`ImportRefused::Sheet`] if a file that is there cannot be read.
    pub fn is_unchanged(&self) -> Result<bool, ImportRefused> {
        match &self.source {
            Source::File(path) if path.exists() => Ok(hash_of(path, &Quiet)? == self.hash),
            Source::File(_) | Source::Pasted => Ok(true),
        }
    }

    /// What it was read from; `None` of a list over [`MOST_KEPT`].
    pub(crate) const fn bytes(&self) -> Option<&Arc<Vec<u8>>> {
        self.bytes.as_ref()
    }

    /// Where its file lies; `None` of pasted text.
    pub(crate) fn path(&self) -> Option<&Path> {
        match &self.source {
            Source::File(path) => Some(path),
            Source::Pasted => None,
        }
    }

    /// The encoding that a person chose.
    pub const fn chosen(&self) -> Option<Encoding> {
        self.chosen
    }

    /// What its letters would be in the other code page of the country.
    pub const fn other_letters(&self) -> Option<&OtherLetters> {
        self.other.as_ref()
    }

    /// The same file with other letters, also where it is gone meanwhile; pasted text has no
    /// encoding and is refused.
    ///
    /// # Errors
    /// As [`read_as`].
    pub fn read_again(
        &self,
        encoding: Option<Encoding>,
        progress: &dyn Progress,
    ) -> Result<Self, ImportRefused> {
        match (&self.source, &self.bytes) {
            (Source::File(path), Some(bytes)) if !path.exists() => read_kept(
                self.file.clone(),
                path.clone(),
                Arc::clone(bytes),
                encoding,
                progress,
            ),
            (Source::File(path), _) => read_as(path, encoding, progress),
            (Source::Pasted, _) => Err(ImportRefused::Sheet(SheetError::NotASpreadsheet(
                Other::Unknown,
            ))),
        }
    }
}
