//! A list on its way out.

use app::export::{Format, ListColumn, Wanted};
use l10n::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    IpcError, IpcResult,
    message::MessageDto,
    session::LanguageDto,
    volunteers::{Selection, SortDto},
};

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// A workbook; identifiers are text.
    Xlsx,
    /// For a double click: UTF-8 with a mark, semicolons.
    CsvExcel,
    /// For programs: UTF-8, commas.
    CsvPlain,
    /// For paper.
    Pdf,
    /// Everything.
    Json,
}

/// A list that went out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportedFile {
    /// Where the file is.
    pub path: String,
    /// How many rows it has.
    pub rows: u32,
    /// What stands below a list on paper if some rows have letters that the fonts lack.
    pub lacking: Option<MessageDto>,
}

/// What goes out.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportDraft {
    /// Whom.
    pub selection: Selection,
    /// In which order.
    pub sort: SortDto,
    /// Codes of columns, in order; none for all that there are.
    pub columns: Vec<String>,
    /// IIN and phones in full.
    pub numbers: bool,
    /// The kind of file.
    pub format: ExportFormat,
    /// The language of the file.
    pub language: LanguageDto,
}

impl From<ExportFormat> for Format {
    fn from(format: ExportFormat) -> Self {
        match format {
            ExportFormat::Xlsx => Self::Xlsx,
            ExportFormat::CsvExcel => Self::CsvExcel,
            ExportFormat::CsvPlain => Self::CsvPlain,
            ExportFormat::Pdf => Self::Pdf,
            ExportFormat::Json => Self::Json,
        }
    }
}

impl ExportDraft {
    /// What is wanted, and in which language.
    ///
    /// # Errors
    /// Broken, if a code is none of ours.
    pub fn read(self) -> IpcResult<(Wanted, Language)> {
        let Self {
            selection,
            sort,
            columns,
            numbers,
            format,
            language,
        } = self;
        let language: Language = language.into();
        let mut chosen = columns
            .iter()
            .map(|code| ListColumn::from_code(code).ok_or_else(|| IpcError::unreadable("column")))
            .collect::<IpcResult<Vec<_>>>()?;
        if chosen.is_empty() {
            chosen = ListColumn::usual();
        }
        let wanted = Wanted {
            selection: selection.read(language)?,
            sort: sort.read(language),
            columns: chosen,
            numbers,
            format: format.into(),
        };
        Ok((wanted, language))
    }
}
