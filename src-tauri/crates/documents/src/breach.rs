//! The cover of the breach pack: what the notice to the authorised body has to say.
//!
//! Since 01.07.2024 the notice has the contact of the responsible person, the measures
//! taken, and the affected people by full name, IIN or mobile number; the people stand in
//! a workbook beside the cover. Source: DOMAIN 2, rule 64.

use messages::Message;

use crate::consent::BETWEEN;
use crate::drawing::{self, DrawError};

#[cfg(test)]
mod tests;

const TEMPLATE: &str = include_str!("../assets/templates/breach.typ");

/// What stands on the cover.
#[derive(Clone, Debug)]
pub struct BreachCover {
    /// The owner of the database.
    pub organisation: String,
    /// The person responsible.
    pub responsible: String,
    /// How to reach them.
    pub contact: String,
    /// When it was found, in the language of the sheet.
    pub found: String,
    /// Until when the notice is due.
    pub due: String,
    /// What happened; may be empty.
    pub circumstances: String,
    /// The measures taken.
    pub measures: String,
    /// What is said of the affected people, a line each.
    pub people: Vec<String>,
    /// Which fields of them, in the language of the sheet.
    pub data: String,
    /// When the pack was made.
    pub made: String,
    /// The language of the sheet as an ISO code.
    pub language: String,
}

/// Draws the cover as a PDF.
///
/// # Errors
/// As of [`crate::consent::draw`].
pub fn draw(cover: &BreachCover, say: &dyn Fn(&Message) -> String) -> Result<Vec<u8>, DrawError> {
    let said = |message: Message| say(&message);
    let mut lines: Vec<(String, String)> = vec![
        (
            said(messages::personal_breach_cover_organisation_label()),
            cover.organisation.clone(),
        ),
        (
            said(messages::personal_breach_cover_responsible_label()),
            format!("{}, {}", cover.responsible, cover.contact),
        ),
        (
            said(messages::personal_breach_found_label()),
            cover.found.clone(),
        ),
    ];
    if !cover.circumstances.is_empty() {
        lines.push((
            said(messages::personal_breach_circumstances_label()),
            cover.circumstances.clone(),
        ));
    }
    lines.push((
        said(messages::personal_breach_measures_label()),
        cover.measures.clone(),
    ));
    lines.push((
        said(messages::personal_breach_cover_people_label()),
        cover.people.join("\n"),
    ));
    lines.push((
        said(messages::personal_breach_cover_data_label()),
        cover.data.clone(),
    ));
    lines.push((
        said(messages::personal_breach_cover_made_label()),
        cover.made.clone(),
    ));
    let cells: Vec<String> = lines
        .into_iter()
        .flat_map(|(label, text)| [label, text])
        .collect();
    drawing::pdf(
        TEMPLATE,
        &[
            ("lang", cover.language.clone()),
            ("title", said(messages::personal_breach_cover_title())),
            ("to", said(messages::personal_breach_cover_to())),
            ("due", cover.due.clone()),
            ("cells", cells.join(BETWEEN)),
            (
                "signature-label",
                said(messages::consents_sheet_signature_label()),
            ),
            ("date-label", said(messages::consents_sheet_date_label())),
        ],
    )
}
