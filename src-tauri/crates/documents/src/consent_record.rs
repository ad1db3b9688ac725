//! What stands on record of one consent, on paper: for the person who asks what they signed.
//!
//! Source: DOMAIN 2 (article 8 of law 94-V), rule 58.

use messages::Message;

use crate::consent::BETWEEN;
use crate::drawing::{self, DrawError};

#[cfg(test)]
mod tests;

const TEMPLATE: &str = include_str!("../assets/templates/consent_record.typ");

/// What stands on the page.
#[derive(Clone, Debug)]
pub struct ConsentRecordSheet {
    /// The organisation.
    pub organisation: String,
    /// What is said, a label and a value each, in the language of the sheet.
    pub rows: Vec<(String, String)>,
    /// The day of printing, in the language of the sheet.
    pub day: String,
    /// The language of the sheet as an ISO code.
    pub language: String,
}

/// Draws the page as a PDF.
///
/// # Errors
/// As of [`crate::consent::draw`].
pub fn draw(
    sheet: &ConsentRecordSheet,
    say: &dyn Fn(&Message) -> String,
) -> Result<Vec<u8>, DrawError> {
    let cells: Vec<&str> = sheet
        .rows
        .iter()
        .flat_map(|(label, value)| [label.as_str(), value.as_str()])
        .collect();
    drawing::pdf(
        TEMPLATE,
        &[
            ("lang", sheet.language.clone()),
            ("organisation", sheet.organisation.clone()),
            ("title", say(&messages::consents_record_title())),
            ("cells", cells.join(BETWEEN)),
            ("foot", say(&messages::consents_record_foot())),
            ("day", sheet.day.clone()),
        ],
    )
}
