//! The consent to the processing of personal data, on paper: for an adult, and for a minor
//! through the legal representative.
//!
//! Source: DOMAIN 2 (article 8 of law 94-V names what a consent has to say), rules 58 and 65.

use messages::Message;

use crate::drawing::{self, DrawError};

#[cfg(test)]
pub(crate) mod tests;

const TEMPLATE: &str = include_str!("../assets/templates/consent.typ");

/// Stands between the items of a list on their way into a template.
pub(crate) const BETWEEN: &str = "\u{1f}";

/// Who signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormFor {
    /// The person.
    Adult,
    /// The legal representative of a minor.
    Minor,
}

/// What stands on the sheet.
#[derive(Clone, Debug)]
pub struct ConsentSheet {
    /// Who signs.
    pub form: FormFor,
    /// The organisation that processes.
    pub organisation: String,
    /// The person responsible; without one there is a line to fill in.
    pub responsible: Option<String>,
    /// The names of the collected fields, in the language of the sheet.
    pub data: Vec<String>,
    /// Years for which data is kept after the end.
    pub years: u8,
    /// The version of the text.
    pub version: String,
    /// The language of the sheet as an ISO code: `kk`, `ru`, `en`.
    pub language: String,
}

/// Draws the sheet as a PDF.
///
/// `say` puts a message into the language of the sheet. The same values give the same bytes.
///
/// # Errors
/// [`DrawError::MissingGlyph`] when a name has a letter that the bundled fonts lack;
/// [`DrawError::Template`] is a fault of ours.
pub fn draw(sheet: &ConsentSheet, say: &dyn Fn(&Message) -> String) -> Result<Vec<u8>, DrawError> {
    let said = |message: Message| say(&message);
    let (subtitle, gives, third_parties) = match sheet.form {
        FormFor::Adult => (
            String::new(),
            messages::consents_sheet_adult_gives(),
            messages::consents_sheet_third_parties_text(),
        ),
        FormFor::Minor => (
            said(messages::consents_sheet_minor_subtitle()),
            messages::consents_sheet_minor_gives(),
            messages::consents_sheet_third_parties_minor_text(),
        ),
    };
    let is_minor = sheet.form == FormFor::Minor;
    drawing::pdf(
        TEMPLATE,
        &[
            ("lang", sheet.language.clone()),
            ("minor", if is_minor { "yes" } else { "" }.to_owned()),
            ("title", said(messages::consents_sheet_title())),
            ("subtitle", subtitle),
            (
                "operator-label",
                said(messages::consents_sheet_operator_label()),
            ),
            ("organisation", sheet.organisation.clone()),
            ("bin-label", said(messages::consents_sheet_bin_label())),
            (
                "responsible-label",
                said(messages::consents_sheet_responsible_label()),
            ),
            ("responsible", sheet.responsible.clone().unwrap_or_default()),
            (
                "person-label",
                said(messages::consents_sheet_person_label()),
            ),
            ("child-label", said(messages::consents_sheet_child_label())),
            ("birth-label", said(messages::consents_sheet_birth_label())),
            (
                "relation-label",
                said(messages::consents_sheet_relation_label()),
            ),
            ("phone-label", said(messages::consents_sheet_phone_label())),
            ("gives", said(gives)),
            (
                "purposes-title",
                said(messages::consents_sheet_purposes_title()),
            ),
            (
                "purposes-text",
                said(messages::consents_sheet_purposes_text()),
            ),
            ("data-title", said(messages::consents_sheet_data_title())),
            ("data-text", said(messages::consents_sheet_data_text())),
            ("data", sheet.data.join(BETWEEN)),
            (
                "actions-title",
                said(messages::consents_sheet_actions_title()),
            ),
            (
                "actions-text",
                said(messages::consents_sheet_actions_text()),
            ),
            ("term-title", said(messages::consents_sheet_term_title())),
            (
                "term-text",
                said(messages::consents_sheet_term_text(sheet.years)),
            ),
            ("until-label", said(messages::consents_sheet_until_label())),
            (
                "separate-title",
                said(messages::consents_sheet_separate_title()),
            ),
            (
                "separate-text",
                said(messages::consents_sheet_separate_text()),
            ),
            ("third-parties-text", said(third_parties)),
            (
                "third-parties-who",
                said(messages::consents_sheet_third_parties_who()),
            ),
            (
                "cross-border-text",
                said(messages::consents_sheet_cross_border_text()),
            ),
            (
                "publication-text",
                said(messages::consents_sheet_publication_text()),
            ),
            ("photo-text", said(messages::consents_sheet_photo_text())),
            ("yes", said(messages::consents_sheet_yes())),
            ("no", said(messages::consents_sheet_no())),
            (
                "withdrawal-title",
                said(messages::consents_sheet_withdrawal_title()),
            ),
            (
                "withdrawal-text",
                said(messages::consents_sheet_withdrawal_text()),
            ),
            (
                "signature-label",
                said(messages::consents_sheet_signature_label()),
            ),
            ("date-label", said(messages::consents_sheet_date_label())),
            ("taken-label", said(messages::consents_sheet_taken_label())),
            (
                "version",
                said(messages::consents_sheet_version(sheet.version.clone())),
            ),
        ],
    )
}
