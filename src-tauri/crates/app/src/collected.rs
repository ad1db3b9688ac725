//! Which fields of a person are collected, and for what.
//!
//! A field that is switched off is neither shown in forms nor taken from lists nor put into
//! files. What was entered before stays in the journal until it is erased.
//!
//! Source: DOMAIN 2 (article 25), rules 59 and 65.

use changes::Act;
use documents::fields::{FieldRow, FieldsSheet};
use domain::{Deed, PersonField, RegisterValue, Volunteer, VolunteerMember, VolunteerValue};
use l10n::Localizer;
use messages::Message;

use crate::{
    Ctx, Refused, Register, consents::SheetRefused, register::Did, settings,
    volunteers::NewVolunteer,
};

/// Switches fields off and all others on.
///
/// # Errors
/// [`Refused`].
pub fn save(register: &Register, ctx: &Ctx, off: &[PersonField]) -> Result<Did<()>, Refused> {
    register.may(Deed::SetRetention)?;
    let mut off = off.to_vec();
    off.sort_unstable();
    off.dedup();
    settings::put(register, ctx, vec![RegisterValue::FieldsOff(off)])
}

/// The record as it may be shown and sent: without the fields that are switched off.
pub(crate) fn shown(off: &[PersonField], mut volunteer: Volunteer) -> Volunteer {
    for field in off {
        field.clear(&mut volunteer);
    }
    volunteer
}

/// Whether a field is collected.
pub(crate) fn has(off: &[PersonField], field: PersonField) -> bool {
    !off.contains(&field)
}

/// Takes out of a new record what is not collected.
pub(crate) fn keep_collected(off: &[PersonField], made: &mut NewVolunteer) {
    if off.is_empty() {
        return;
    }
    let is_on = |field: Option<PersonField>| field.is_none_or(|field| has(off, field));
    made.values
        .retain(|value: &VolunteerValue| is_on(PersonField::of_field(value.field())));
    made.members
        .retain(|member: &VolunteerMember| is_on(Some(PersonField::of_member(member))));
    made.facts
        .retain(|(_, fact)| is_on(PersonField::of_fact(fact)));
}

/// The name of a field in lists of what is collected.
pub fn field_word(field: PersonField) -> Message {
    match field {
        PersonField::Latin => messages::volunteers_field_latin(),
        PersonField::BadgeName => messages::volunteers_field_badge_name(),
        PersonField::FormerNames => messages::personal_field_former_names(),
        PersonField::Birth => messages::volunteers_field_birth(),
        PersonField::Sex => messages::volunteers_field_sex(),
        PersonField::Iin => messages::personal_field_iin(),
        PersonField::Phones => messages::personal_field_phones(),
        PersonField::Emails => messages::personal_field_emails(),
        PersonField::Residence => messages::personal_field_residence(),
        PersonField::Directions => messages::volunteers_field_directions(),
        PersonField::Languages => messages::volunteers_field_languages(),
        PersonField::Skills => messages::volunteers_field_skills(),
        PersonField::Tags => messages::personal_field_tags(),
        PersonField::Organisation => messages::volunteers_field_organisation(),
        PersonField::Joined => messages::personal_field_joined(),
        PersonField::Tshirt => messages::volunteers_field_tshirt(),
        PersonField::Emergency => messages::personal_field_emergency(),
        PersonField::Guardians => messages::personal_field_guardians(),
        PersonField::Contracts => messages::personal_field_contracts(),
        PersonField::Briefings => messages::personal_field_briefings(),
        PersonField::Notes => messages::volunteers_field_notes(),
    }
}

/// What a field is collected for.
pub fn purpose_word(field: PersonField) -> Message {
    match field {
        PersonField::Latin => messages::personal_purpose_abroad(),
        PersonField::BadgeName => messages::personal_purpose_badge(),
        PersonField::FormerNames => messages::personal_purpose_identify(),
        PersonField::Birth => messages::personal_purpose_age(),
        PersonField::Sex => messages::personal_purpose_reports(),
        PersonField::Iin => messages::personal_purpose_document(),
        PersonField::Phones | PersonField::Emails => messages::personal_purpose_contact(),
        PersonField::Residence
        | PersonField::Directions
        | PersonField::Languages
        | PersonField::Skills
        | PersonField::Tags
        | PersonField::Organisation => messages::personal_purpose_assign(),
        PersonField::Joined => messages::personal_purpose_seniority(),
        PersonField::Tshirt => messages::personal_purpose_clothing(),
        PersonField::Emergency => messages::personal_purpose_safety(),
        PersonField::Guardians => messages::personal_purpose_guardian(),
        PersonField::Contracts => messages::personal_purpose_contract(),
        PersonField::Briefings => messages::personal_purpose_briefing(),
        PersonField::Notes => messages::personal_purpose_notes(),
    }
}

/// Draws the list of collected fields with their purposes as a PDF, for the signature of
/// whoever approves it.
///
/// # Errors
/// [`SheetRefused`].
pub fn sheet(register: &Register, ctx: &Ctx, speak: Localizer) -> Result<Vec<u8>, SheetRefused> {
    register.may(Deed::Print)?;
    let settings = register.store().settings();
    let say = |message: &Message| speak.format(message);
    let always = |field: Message, purpose: Message| FieldRow {
        field: say(&field),
        purpose: say(&purpose),
        collected: true,
    };
    let mut rows = vec![
        always(
            messages::personal_field_name(),
            messages::personal_purpose_identify(),
        ),
        always(
            messages::volunteers_field_status(),
            messages::personal_purpose_assign(),
        ),
        always(
            messages::personal_field_consents(),
            messages::personal_purpose_law(),
        ),
    ];
    rows.extend(PersonField::ALL.into_iter().map(|field| FieldRow {
        field: say(&field_word(field)),
        purpose: say(&purpose_word(field)),
        collected: has(&settings.fields_off, field),
    }));
    let sheet = FieldsSheet {
        organisation: settings.organisation.clone(),
        responsible: settings.responsible.clone(),
        day: speak.day(ctx.today, l10n::DateStyle::Long),
        rows,
        language: speak.language().code().to_owned(),
    };
    let bytes = documents::fields::draw(&sheet, &say)?;
    register.note(
        ctx,
        Act::Printed {
            document: "fields".to_owned(),
            rows: 0,
        },
        None,
    )?;
    Ok(bytes)
}
