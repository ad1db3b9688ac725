//! Printed sheets, drawn by typst from our own templates and bundled fonts.
//!
//! A template sees the values it is given and the shared pieces of `birge.typ`, and nothing
//! else: no files, no packages, no clock, no fonts of the machine. The same values give the same
//! bytes.

use std::sync::OnceLock;

use messages::{Kind, Message, ToMessage};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Smart, Str, Value};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

#[cfg(test)]
mod tests;

/// Noto Sans (SIL Open Font License, beside the files), regular and bold: letters of the three
/// languages first, then those in which guests write their names.
pub(crate) const SANS: [[&[u8]; 2]; 3] = [
    [
        include_bytes!("../assets/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../assets/fonts/NotoSans-Bold.ttf"),
    ],
    [
        include_bytes!("../assets/fonts/NotoSansGeorgian-Regular.ttf"),
        include_bytes!("../assets/fonts/NotoSansGeorgian-Bold.ttf"),
    ],
    [
        include_bytes!("../assets/fonts/NotoSansArmenian-Regular.ttf"),
        include_bytes!("../assets/fonts/NotoSansArmenian-Bold.ttf"),
    ],
];
/// The face for codes.
const MONO: &[u8] = include_bytes!("../assets/fonts/NotoSansMono-Regular.ttf");

/// All bundled faces; those of [`SANS`] first, each script regular and bold.
fn faces() -> &'static [Font] {
    static FACES: OnceLock<Vec<Font>> = OnceLock::new();
    FACES.get_or_init(|| {
        let files = SANS.as_flattened().iter().copied().chain([MONO]);
        files
            .flat_map(|data| Font::iter(Bytes::new(data)))
            .collect()
    })
}

/// What every template may import: `#import "birge.typ": *`.
const COMMON: &str = include_str!("../assets/templates/birge.typ");

/// Why a sheet is not drawn.
#[derive(Debug, thiserror::Error)]
pub enum DrawError {
    /// A template of ours does not compile with these values: a fault of ours.
    #[error("the template failed: {0}")]
    Template(String),
    /// A template that somebody edited does not compile.
    #[error("{file}, line {line}: {words}")]
    Edited {
        /// The name of the file.
        file: String,
        /// The line, the first is 1.
        line: usize,
        /// What typst says, in English.
        words: String,
    },
    /// The bundled fonts lack a letter of the text.
    #[error("no glyph for {0:?}")]
    MissingGlyph(char),
}

impl ToMessage for DrawError {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Template(_) => (Kind::Broken, messages::papers_error_not_drawn()),
            Self::MissingGlyph(sign) => (
                Kind::Refused,
                messages::papers_error_letter(sign.to_string()),
            ),
            Self::Edited { file, line, words } => (
                Kind::Refused,
                messages::papers_error_template(file.as_str(), *line, words.as_str()),
            ),
        }
    }
}

/// A template: the text of ours, or of a copy that somebody edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The name of the file that was edited; `None` for ours.
    pub file: Option<String>,
    /// What typst reads.
    pub text: String,
}

impl Template {
    /// One of ours.
    pub(crate) fn own(text: &str) -> Self {
        Self {
            file: None,
            text: text.to_owned(),
        }
    }
}

/// Draws a template of ours with the given words as a PDF.
pub(crate) fn pdf(template: &str, words: &[(&str, String)]) -> Result<Vec<u8>, DrawError> {
    let inputs: Dict = words
        .iter()
        .map(|(key, text)| (Str::from(*key), Value::Str(Str::from(text.as_str()))))
        .collect();
    draw(&Template::own(template), inputs)
}

/// Draws a template with values as a PDF. A text among them is text whatever is in it: it is
/// never read as typst.
pub(crate) fn draw(template: &Template, inputs: Dict) -> Result<Vec<u8>, DrawError> {
    let (sheet, document) = set(template, inputs)?;
    let options = PdfOptions {
        ident: Smart::Custom("birge".to_owned()),
        creator: Smart::Custom(Some("Birge".to_owned())),
        ..PdfOptions::default()
    };
    let bytes =
        typst_pdf::pdf(&document, &options).map_err(|errors| sheet.told(template, &errors))?;
    // What typst remembers of one sheet is of no use to the next.
    typst::comemo::evict(0);
    Ok(bytes)
}

/// Draws a template with values as pictures (SVG), one for each page, for the screen.
pub(crate) fn pictures(template: &Template, inputs: Dict) -> Result<Vec<String>, DrawError> {
    let (_, document) = set(template, inputs)?;
    let options = typst_svg::SvgOptions::default();
    let pages = document.pages().iter();
    Ok(pages.map(|page| typst_svg::svg(page, &options)).collect())
}

/// Sets the pages of a template.
fn set(template: &Template, inputs: Dict) -> Result<(Sheet, PagedDocument), DrawError> {
    for (_, value) in inputs.iter() {
        if let Some(sign) = missing(value) {
            return Err(DrawError::MissingGlyph(sign));
        }
    }
    let sheet = Sheet {
        library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
        book: LazyHash::new(FontBook::from_fonts(faces())),
        source: source("main.typ", &template.text)?,
        common: source("birge.typ", COMMON)?,
    };
    let document: PagedDocument = typst::compile(&sheet)
        .output
        .map_err(|errors| sheet.told(template, &errors))?;
    Ok((sheet, document))
}

#[cfg(test)]
pub(crate) fn pages(template: &Template, inputs: Dict) -> Result<PagedDocument, DrawError> {
    set(template, inputs).map(|(_, document)| document)
}

fn source(name: &str, text: &str) -> Result<Source, DrawError> {
    let path = VirtualPath::new(name).map_err(|e| DrawError::Template(format!("{e:?}")))?;
    let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
    Ok(Source::new(id, text.to_owned()))
}

/// The first sign of a text that the bundled fonts lack: it can stand on no paper.
pub fn lacking(text: &str) -> Option<char> {
    text.chars().find(|sign| !has_glyph(*sign))
}

/// The first sign in a value that no face draws.
fn missing(value: &Value) -> Option<char> {
    match value {
        Value::Str(text) => lacking(text),
        Value::Array(values) => values.iter().find_map(missing),
        Value::Dict(values) => values.iter().find_map(|(_, value)| missing(value)),
        _ => None,
    }
}

/// True for a control character and for every sign that one of the sans faces draws.
fn has_glyph(sign: char) -> bool {
    let regular = faces().iter().step_by(2).take(SANS.len());
    sign.is_control()
        || regular
            .into_iter()
            .any(|face| face.info().coverage.contains(sign.into()))
}

/// All that a template can see.
#[derive(Debug)]
struct Sheet {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    source: Source,
    common: Source,
}

impl Sheet {
    /// What went wrong, with the line of the template where it did.
    fn told(&self, template: &Template, errors: &[SourceDiagnostic]) -> DrawError {
        let Some(file) = &template.file else {
            return DrawError::Template(format!("{errors:?}"));
        };
        // The place in the template itself, or where it called what failed.
        let line = |span: DiagSpan| {
            (span.id() == Some(self.source.id()))
                .then(|| self.range(span))
                .flatten()
                .and_then(|range| self.source.lines().byte_to_line(range.start))
        };
        let places = errors.iter().flat_map(|error| {
            let calls = error.trace.iter().map(|point| DiagSpan::from(point.span));
            std::iter::once(error.span).chain(calls)
        });
        DrawError::Edited {
            file: file.clone(),
            line: places.filter_map(line).next().unwrap_or(0) + 1,
            words: errors
                .first()
                .map_or_else(String::new, |error| error.message.to_string()),
        }
    }
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
        } else if id == self.common.id() {
            Ok(self.common.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        faces().get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
