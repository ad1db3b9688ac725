//! Printed sheets, drawn by typst from our own templates and bundled fonts.
//!
//! A template sees the values it is given and nothing else: no files, no
//! packages, no clock, no fonts of the machine. The same values give the same
//! bytes.

use messages::{Kind, Message, ToMessage};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Smart, Str, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

#[cfg(test)]
mod tests;

pub(crate) const REGULAR: &[u8] = include_bytes!("../assets/fonts/NotoSans-Regular.ttf");
pub(crate) const BOLD: &[u8] = include_bytes!("../assets/fonts/NotoSans-Bold.ttf");
/// Noto Sans (SIL Open Font License, beside the files): regular, bold, and a face for codes.
const FONTS: [&[u8]; 3] = [
    REGULAR,
    BOLD,
    include_bytes!("../assets/fonts/NotoSansMono-Regular.ttf"),
];

/// Why a sheet is not drawn.
#[derive(Debug, thiserror::Error)]
pub enum DrawError {
    /// The template does not compile with these values: a fault of ours.
    #[error("the template failed: {0}")]
    Template(String),
    /// The bundled fonts lack a letter of the text.
    #[error("no glyph for {0:?}")]
    MissingGlyph(char),
}

impl ToMessage for DrawError {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Template(_) | Self::MissingGlyph(_) => {
                (Kind::Broken, messages::recovery_error_not_drawn())
            }
        }
    }
}

/// Draws a template with the given words as a PDF.
pub(crate) fn pdf(template: &str, words: &[(&str, String)]) -> Result<Vec<u8>, DrawError> {
    let fonts: Vec<Font> = FONTS
        .iter()
        .flat_map(|data| Font::iter(Bytes::new(*data)))
        .collect();
    for (_, text) in words {
        if let Some(sign) = text.chars().find(|c| !has_glyph(&fonts, *c)) {
            return Err(DrawError::MissingGlyph(sign));
        }
    }
    let inputs: Dict = words
        .iter()
        .map(|(key, text)| (Str::from(*key), Value::Str(Str::from(text.as_str()))))
        .collect();
    let path = VirtualPath::new("main.typ").map_err(|e| DrawError::Template(format!("{e:?}")))?;
    let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
    let sheet = Sheet {
        library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        source: Source::new(id, template.to_owned()),
    };
    let document: PagedDocument = typst::compile(&sheet)
        .output
        .map_err(|errors| DrawError::Template(format!("{errors:?}")))?;
    let options = PdfOptions {
        ident: Smart::Custom("birge".to_owned()),
        creator: Smart::Custom(Some("Birge".to_owned())),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options)
        .map_err(|errors| DrawError::Template(format!("{errors:?}")))?;
    // What typst remembers of one sheet is of no use to the next.
    typst::comemo::evict(0);
    Ok(bytes)
}

/// True for a control character and for every sign that one of the sans faces draws.
fn has_glyph(fonts: &[Font], sign: char) -> bool {
    sign.is_control()
        || fonts
            .iter()
            .take(1)
            .any(|f| f.info().coverage.contains(sign.into()))
}

/// All that a template can see.
#[derive(Debug)]
struct Sheet {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    source: Source,
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() {
            Ok(self.source.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
