//! The settings of the register.

use changes::{Act, Edit, Operation, Register as RegisterNoun};
use domain::RegisterValue;
use crate::{Ctx, Register, register::{Did, RegisterRefused, read_region}};

/// What the page of settings holds, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The name of the organisation.
    pub organisation: String,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Minutes without a touch before the window locks.
    pub lock_minutes: u16,
    /// Below this age a guardian's consent is needed: 14, 16 or 18.
    pub minors_consent_under: u8,
    /// Who answers for personal data.
    pub responsible: Option<String>,
}

/// Saves the settings that differ from what stands.
///
/// # Errors
/// [`RegisterRefused`]; then nothing was written.
pub fn save(register: &Register, ctx: &Ctx, form: &Form) -> Result<Did<()>, RegisterRefused> {
    let organisation = domain::actors::organisation_name(&form.organisation).map_err(RegisterRefused::Organisation)?;
    let region = read_region(form.region.as_deref())?;
    let lock_minutes = domain::settings::lock_minutes(form.lock_minutes).map_err(RegisterRefused::Settings)?;
    let minors = domain::settings::minors_policy(form.minors_consent_under).map_err(RegisterRefused::Settings)?;
    let responsible = form.responsible.as_deref().map(|raw| domain::clean(raw).text).filter(|text| !text.is_empty());

    register.write(ctx, Act::SettingsChanged, |_, _| Ok(()), |tx| {
        let record = tx.register()?;
        let wanted = [
            RegisterValue::Organisation(organisation),
            RegisterValue::Region(region),
            RegisterValue::LockMinutes(lock_minutes),
            RegisterValue::Minors(minors),
            RegisterValue::Responsible(responsible),
        ];
        let edits: Vec<Edit<RegisterNoun>> = wanted
            .into_iter()
            .filter(|value| record.winner(value.field()).is_none_or(|(shown, _)| shown != value))
            .map(|value| {
                let base = record.bases(value.field());
                Edit::Put { value, base }
            })
            .collect();
        if !edits.is_empty() {
            tx.append(Operation::Register { edits })?;
        }
        Ok(())
    })
}
