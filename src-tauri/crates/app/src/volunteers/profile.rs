//! Everything about one volunteer, for the page of the profile.

use changes::Record;
use domain::{
    Age, BirthDate, ConsentState, Day, Deed, Held, Iin, Organisation, TaskKind, Timestamp,
    Volunteer, VolunteerField, VolunteerId, VolunteerValue, barred_tasks, consent_state, is_minor,
};
use messages::Message;

use super::EditRefused;
use crate::{Register, collected, minimum};

/// A record with what follows from it today.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The record.
    pub volunteer: Volunteer,
    /// The organisation or group it names.
    pub organisation: Option<Organisation>,
    /// Full years today.
    pub age: Option<Age>,
    /// Under 18 today.
    pub minor: bool,
    /// Whether the consents are in order today.
    pub consent: ConsentState,
    /// What is kept beyond the minimum while a consent is owed; fields that are switched off
    /// are still kept and stand here too.
    pub beyond: Vec<Held>,
    /// Work that the law closes to the person today.
    pub barred: Vec<TaskKind>,
    /// Questions that the number raises.
    pub warnings: Vec<Message>,
    /// Fields that two people changed at once.
    pub rivals: Vec<Rival>,
    /// When the record was made.
    pub created: Timestamp,
    /// When it was changed last.
    pub changed: Timestamp,
}

/// A field with more than one value that nobody overwrote knowingly.
#[derive(Clone, Debug)]
pub struct Rival {
    /// The field.
    pub field: VolunteerField,
    /// Its values; the first one is shown.
    pub values: Vec<VolunteerValue>,
}

/// Reads a profile.
///
/// # Errors
/// [`EditRefused::Missing`], [`EditRefused::NotAllowed`], [`EditRefused::Store`].
pub fn profile(register: &Register, id: VolunteerId, today: Day) -> Result<Profile, EditRefused> {
    register.may(Deed::SeeVolunteers)?;
    let store = register.store();
    let record = store.volunteer_record(id)?.ok_or(EditRefused::Missing)?;
    let volunteer = changes::volunteer(id, &record).ok_or(EditRefused::Missing)?;
    if volunteer.blocked.is_some() && register.may(Deed::Block).is_err() {
        return Err(EditRefused::Blocked);
    }
    let policy = store.settings().minors;
    let consent = consent_state(&volunteer, today, &policy);
    let beyond = minimum::beyond_of(register, &volunteer, today)?;
    let volunteer = collected::shown(&store.settings().fields_off, volunteer);
    let organisations = store.organisations()?;
    let organisation = volunteer
        .organisation
        .and_then(|id| organisations.get(&id).cloned());
    let moments: Vec<i64> = record
        .applied()
        .iter()
        .map(|stamp| stamp.hlc.moment().0)
        .collect();
    Ok(Profile {
        age: volunteer
            .birth
            .as_ref()
            .and_then(|birth| birth.age_on(today)),
        minor: is_minor(volunteer.birth.as_ref(), today),
        consent,
        beyond,
        barred: barred_tasks(volunteer.birth.as_ref(), today),
        warnings: warnings(&volunteer),
        rivals: rivals(&record),
        created: Timestamp(moments.first().copied().unwrap_or_default()),
        changed: Timestamp(moments.last().copied().unwrap_or_default()),
        organisation,
        volunteer,
    })
}

fn rivals(record: &Record<changes::Volunteers>) -> Vec<Rival> {
    let values = |field| {
        let shown = record.winner(field).map(|(value, _)| value.clone());
        shown
            .into_iter()
            .chain(record.rivals(field).map(|(value, _)| value.clone()))
            .collect()
    };
    record
        .contested()
        .into_iter()
        .map(|field| Rival {
            field,
            values: values(field),
        })
        .collect()
}

/// Questions about a record: taken as it is, and a person looks at the document (rules 10 and 11).
///
/// The digits of an IIN prove neither birth date nor sex (DOMAIN 3.1), so a
/// difference is a question, and silent once somebody has compared.
pub fn warnings(volunteer: &Volunteer) -> Vec<Message> {
    let Some(iin) = volunteer.iin.as_ref().filter(|_| !volunteer.iin_checked) else {
        return Vec::new();
    };
    let mut notes = Vec::new();
    let birth = volunteer.birth.as_ref().and_then(BirthDate::day);
    match (iin.birth(), birth) {
        (None, _) => notes.push(messages::register_warning_iin_date_odd()),
        (Some(digits), Some(birth)) if digits != birth => {
            notes.push(messages::register_warning_birth_differs(digits))
        }
        (Some(_), _) => {}
    }
    if let (Some(digits), Some(sex)) = (Iin::sex(iin), volunteer.sex)
        && digits != sex
    {
        notes.push(messages::register_warning_sex_differs());
    }
    notes
}
