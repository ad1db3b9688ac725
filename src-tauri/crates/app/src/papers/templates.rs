//! Templates of papers that an organisation changes for itself: a copy in the folder of the
//! register, taken instead of the template that is built in, and the way back.
//!
//! Source: DOMAIN rule 67.

use std::path::PathBuf;

use documents::papers::Paper;
use domain::Deed;
use messages::{Kind, Message, ToMessage};

use super::templates_folder;
use crate::{NotAllowed, Register};

/// Why a template stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum TemplateRefused {
    /// The folder of templates cannot be written.
    #[error("the template cannot be written")]
    Unwritable {
        /// Where it would lie.
        path: PathBuf,
    },
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
}

impl ToMessage for TemplateRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Unwritable { path } => (
                Kind::Refused,
                messages::papers_error_write(path.display().to_string()),
            ),
            Self::NotAllowed(refused) => refused.told(),
        }
    }
}

/// What a paper is called where templates are listed.
pub fn name(paper: Paper) -> Message {
    match paper {
        Paper::Certificate => messages::papers_certificate_title(),
        Paper::Letter => messages::papers_letter_title(),
        Paper::Attendance => messages::papers_attendance_title(),
        Paper::Shifts => messages::papers_shifts_title(),
        Paper::Report => messages::papers_report_title(),
        Paper::Record => messages::papers_record_title(),
        Paper::Badge => messages::badges_screen_title(),
        Paper::Noon => messages::board_page_title(),
        Paper::Guests => messages::papers_screen_templates_guests(),
    }
}

/// Puts a copy of our template beside the register, to be edited; one that is there stays.
/// Where it lies.
///
/// # Errors
/// [`TemplateRefused`].
pub fn edit(register: &Register, paper: Paper) -> Result<PathBuf, TemplateRefused> {
    register.may(Deed::ChangeSettings)?;
    let folder = templates_folder(register);
    paper
        .copy_into(&folder)
        .map_err(|_| TemplateRefused::Unwritable {
            path: folder.join(paper.file_name()),
        })
}

/// Takes our template again and keeps the copy under another name, which is the answer.
///
/// # Errors
/// [`TemplateRefused`].
pub fn put_back(register: &Register, paper: Paper) -> Result<Option<String>, TemplateRefused> {
    register.may(Deed::ChangeSettings)?;
    let folder = templates_folder(register);
    paper
        .put_aside(&folder)
        .map_err(|_| TemplateRefused::Unwritable {
            path: folder.join(paper.file_name()),
        })
}
