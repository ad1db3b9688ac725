//! The printable list of collected fields with their purposes (article 25 of law 94-V).

use messages::Message;

use crate::consent::BETWEEN;
use crate::drawing::{self, DrawError};

#[cfg(test)]
mod tests;

const TEMPLATE: &str = include_str!("../assets/templates/fields.typ");

/// One field of the list.
#[derive(Clone, Debug)]
pub struct FieldRow {
    /// Its name.
    pub field: String,
    /// What it is for.
    pub purpose: String,
    /// Whether it is collected.
    pub collected: bool,
}

/// What stands on the list.
#[derive(Clone, Debug)]
pub struct FieldsSheet {
    /// The organisation.
    pub organisation: String,
    /// The person responsible.
    pub responsible: Option<String>,
    /// The day, already in the language of the sheet.
    pub day: String,
    /// The fields, in order.
    pub rows: Vec<FieldRow>,
    /// The language of the sheet as an ISO code.
    pub language: String,
}

/// Draws the list as a PDF.
///
/// # Errors
/// As of [`crate::consent::draw`].
pub fn draw(sheet: &FieldsSheet, say: &dyn Fn(&Message) -> String) -> Result<Vec<u8>, DrawError> {
    let said = |message: Message| say(&message);
    let (yes, no) = (
        said(messages::personal_fields_collected_yes()),
        said(messages::personal_fields_collected_no()),
    );
    let cells: Vec<&str> = sheet
        .rows
        .iter()
        .flat_map(|row| {
            let collected = if row.collected { &yes } else { &no };
            [row.field.as_str(), row.purpose.as_str(), collected.as_str()]
        })
        .collect();
    drawing::pdf(
        TEMPLATE,
        &[
            ("lang", sheet.language.clone()),
            ("title", said(messages::personal_fields_sheet_title())),
            ("law", said(messages::personal_fields_sheet_law())),
            ("approved", said(messages::personal_fields_sheet_approved())),
            ("organisation", sheet.organisation.clone()),
            (
                "responsible-label",
                said(messages::consents_sheet_responsible_label()),
            ),
            ("responsible", sheet.responsible.clone().unwrap_or_default()),
            ("day", sheet.day.clone()),
            (
                "field-column",
                said(messages::personal_fields_field_column()),
            ),
            (
                "purpose-column",
                said(messages::personal_fields_purpose_column()),
            ),
            (
                "collected-column",
                said(messages::personal_fields_collected_column()),
            ),
            ("cells", cells.join(BETWEEN)),
            (
                "signature-label",
                said(messages::consents_sheet_signature_label()),
            ),
            ("date-label", said(messages::consents_sheet_date_label())),
        ],
    )
}
