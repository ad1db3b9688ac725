//! A list on its way out.

use serde::Deserialize;
use ts_rs::TS;

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
    /// Everything.
    Json,
}
