//! The recovery sheet: a page of paper that opens a register when every password is forgotten.
//!
//! The code is secret: the PDF holds it in plain text and is meant to be
//! printed and deleted. Nothing here keeps or logs it.

use messages::Message;

use crate::drawing::{self, DrawError};

#[cfg(test)]
mod tests;

const TEMPLATE: &str = include_str!("../assets/templates/recovery.typ");

/// What stands on the sheet.
#[derive(Clone)]
pub struct RecoverySheet {
    /// The name of the organisation.
    pub organisation: String,
    /// The register's own number, `reg_…`.
    pub register: String,
    /// The day, already in the language of the sheet.
    pub created: String,
    /// The code in groups with `-` between them.
    pub code: String,
    /// The language of the sheet as an ISO code: `kk`, `ru`, `en`.
    pub language: String,
}

/// Hides the code.
impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecoverySheet")
            .field("organisation", &self.organisation)
            .field("register", &self.register)
            .finish_non_exhaustive()
    }
}

/// Draws the sheet as a PDF of one A4 page.
///
/// `say` puts a message into the language of the sheet. The same values give the same bytes.
///
/// # Errors
/// [`DrawError::MissingGlyph`] when the name of the organisation has a letter that the bundled
/// fonts lack; [`DrawError::Template`] is a fault of ours.
pub fn draw(sheet: &RecoverySheet, say: &dyn Fn(&Message) -> String) -> Result<Vec<u8>, DrawError> {
    let said = |message: Message| say(&message);
    drawing::pdf(
        TEMPLATE,
        &[
            ("lang", sheet.language.clone()),
            ("organisation", sheet.organisation.clone()),
            ("register", sheet.register.clone()),
            ("created", sheet.created.clone()),
            ("code", sheet.code.clone()),
            ("title", said(messages::recovery_sheet_title())),
            (
                "organisation-label",
                said(messages::recovery_sheet_organisation_label()),
            ),
            (
                "register-label",
                said(messages::recovery_sheet_register_label()),
            ),
            (
                "created-label",
                said(messages::recovery_sheet_created_label()),
            ),
            ("code-label", said(messages::recovery_sheet_code_label())),
            (
                "purpose-title",
                said(messages::recovery_sheet_purpose_title()),
            ),
            (
                "purpose-text",
                said(messages::recovery_sheet_purpose_text()),
            ),
            ("loss-text", said(messages::recovery_sheet_loss_text())),
            ("use-title", said(messages::recovery_sheet_use_title())),
            ("use-text", said(messages::recovery_sheet_use_text())),
            ("keep-title", said(messages::recovery_sheet_keep_title())),
            ("keep-paper", said(messages::recovery_sheet_keep_paper())),
            (
                "keep-no-photo",
                said(messages::recovery_sheet_keep_no_photo()),
            ),
            ("keep-file", said(messages::recovery_sheet_keep_file())),
            ("keep-lost", said(messages::recovery_sheet_keep_lost())),
            (
                "person-label",
                said(messages::recovery_sheet_person_label()),
            ),
            ("place-label", said(messages::recovery_sheet_place_label())),
        ],
    )
}
