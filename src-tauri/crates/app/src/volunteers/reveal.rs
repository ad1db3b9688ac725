//! Numbers in full: shown to those who may see them, and noted each time.
//!
//! Lists and profiles carry masked numbers. A look is written into the audit before the
//! number is given: what cannot be noted is not shown.

use changes::{Act, Restricted, Subject};
use domain::{Deed, FactId, VolunteerId};

use super::EditRefused;
use crate::{Ctx, Register};

/// What a person asked to see of one volunteer; the rest is empty.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Revealed {
    /// The national number.
    pub iin: Option<String>,
    /// The phones, in the order of the profile.
    pub phones: Vec<String>,
    /// The phone of whom to call.
    pub emergency: Option<String>,
    /// The phones of parents and other representatives.
    pub guardians: Vec<(FactId, String)>,
}

impl std::fmt::Debug for Revealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Revealed")
    }
}

/// Shows the IIN or the phones of one volunteer in full, and notes who looked.
///
/// # Errors
/// [`EditRefused::NotAllowed`], [`EditRefused::Missing`], [`EditRefused::Store`].
pub fn reveal(
    register: &Register,
    ctx: &Ctx,
    id: VolunteerId,
    what: Restricted,
) -> Result<Revealed, EditRefused> {
    register.may(Deed::SeeRestricted)?;
    let found = register.store().volunteer(id)?;
    let volunteer = found.ok_or(EditRefused::Missing)?;
    crate::erasure::reach(register, id)?;
    register.note(ctx, Act::Viewed { what }, Some(Subject::Volunteer(id)))?;
    Ok(match what {
        Restricted::Iin => Revealed {
            iin: volunteer.iin.as_ref().map(domain::Iin::digits),
            ..Revealed::default()
        },
        Restricted::Phone => Revealed {
            iin: None,
            phones: volunteer
                .phones
                .iter()
                .map(domain::Phone::display)
                .collect(),
            emergency: volunteer
                .emergency
                .and_then(|contact| contact.phone)
                .map(|phone| phone.display()),
            guardians: volunteer
                .guardians
                .iter()
                .filter_map(|guardian| Some((guardian.id, guardian.phone.as_ref()?.display())))
                .collect(),
        },
        // Documents are noted as seen, never kept: there is nothing to show.
        Restricted::Document => Revealed::default(),
    })
}
