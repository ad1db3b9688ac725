//! The attendance sheet: lines with short codes that are ticked and signed by hand and
//! typed into the program afterwards.

use typst::foundations::IntoValue;

use super::{DrawError, Inputs, Paper, Said, Template, Voice, code, dict, facts, list};
use crate::drawing;

/// What stands on the sheet.
#[derive(Clone, Debug)]
pub struct AttendanceSheet {
    /// The event, and the shift if it is of one.
    pub title: Said,
    /// When, where, by whom: names with values.
    pub facts: Vec<(Said, Said)>,
    /// What the QR code says, and what stands under it to be typed.
    pub code: String,
    /// The lines.
    pub rows: Vec<AttendanceRow>,
}

/// A line.
#[derive(Clone, Debug)]
pub struct AttendanceRow {
    /// The code of the line with its check character.
    pub code: String,
    /// The person; empty for somebody who is written in by hand.
    pub name: String,
    /// What helps to tell people of one name apart.
    pub note: Option<String>,
}

/// Draws the sheet as a PDF.
///
/// # Errors
/// [`DrawError`].
pub fn draw(
    template: &Template,
    sheet: &AttendanceSheet,
    voices: &[Voice<'_>],
) -> Result<Vec<u8>, DrawError> {
    let words = [
        ("title", messages::papers_attendance_title()),
        ("hint", messages::papers_attendance_hint()),
        ("row", messages::papers_row_column()),
        ("code", messages::papers_code_column()),
        ("name", messages::papers_name_column()),
        ("came", messages::papers_came_column()),
        ("left", messages::papers_left_column()),
        ("signature", messages::papers_signature_label()),
        ("coordinator", messages::papers_coordinator_label()),
        ("day", messages::papers_day_column()),
    ];
    let rows = sheet.rows.iter().enumerate().map(|(at, row)| {
        dict([
            ("number", (at + 1).into_value()),
            ("code", row.code.clone().into_value()),
            ("name", row.name.clone().into_value()),
            ("note", row.note.clone().into_value()),
        ])
    });
    let inputs = Inputs::of(Paper::Attendance, template, voices, &words)
        .with("title", sheet.title.clone())
        .with("facts", facts(&sheet.facts))
        .with("qr", code(&sheet.code)?)
        .with("code", sheet.code.clone())
        .with("rows", list(rows));
    drawing::draw(template, inputs.0)
}
