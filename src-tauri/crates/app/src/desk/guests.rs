//! Adding guests, at the desk in half a minute, and changing what they are at the event.

use changes::{Act, Subject};
use domain::guests::{BadgeScript, CardValue, CategoryCode, Delegation, GuestDetail};
use domain::{CountryCode, Deed, ParticipationValue, Standing, VolunteerId, VolunteerValue};

use super::{Book, DeskRefused};
use crate::attendance::Own;
use crate::events::free;
use crate::volunteers::{self, Form, NewVolunteer};
use crate::{Ctx, Register, register::Did};

/// What the form of a guest holds.
#[derive(Clone, Debug, Default)]
pub struct GuestForm {
    /// Who it is; not looked at for somebody who has a record.
    pub person: Form,
    /// The name in Latin letters, as typed.
    pub latin: Option<String>,
    /// The category.
    pub category: Option<CategoryCode>,
    /// With whom.
    pub delegation: Option<Delegation>,
    /// From which country.
    pub country: Option<CountryCode>,
    /// Which spelling is printed largest.
    pub script: BadgeScript,
    /// May be photographed.
    pub photo: Option<bool>,
    /// May be named by the press.
    pub press: Option<bool>,
    /// Entered at the desk.
    pub walk_in: bool,
    /// What else is known, as typed.
    pub details: Vec<(GuestDetail, String)>,
    /// Shown before all else, as typed.
    pub warning: Option<String>,
    /// Shown with the result, as typed.
    pub note: Option<String>,
}

/// Adds a guest (`who` is nobody: a new person who is no volunteer; else somebody who has a
/// record), or changes what a guest is at the event. One action; the answer is the person.
///
/// # Errors
/// [`DeskRefused`]; then nothing was written.
pub fn save(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    who: Option<VolunteerId>,
    guest: &GuestForm,
) -> Result<Did<VolunteerId>, DeskRefused> {
    register.may(Deed::MarkPeople)?;
    let category = guest.category.ok_or(DeskRefused::Category)?;
    if !book.categories.iter().any(|known| known.code == category) {
        return Err(DeskRefused::Category);
    }
    let latin = free(guest.latin.as_ref());
    let made = match who {
        Some(_) => None,
        None => Some(new_person(register, ctx, guest, latin)?),
    };
    let id = who.or(made.as_ref().map(|made| made.id));
    let id = id.ok_or(DeskRefused::Guest)?;
    let is_new = who.is_none_or(|who| book.guest(who).is_err());
    register.write(ctx, Act::GuestSaved, saved_before, |tx| {
        if let Some(made) = made {
            tx.append(made.into_operation())?;
        }
        let mut own = Own::of(register, tx, Some(book.event.id), id)?;
        if is_new {
            own.put(ParticipationValue::Standing(Standing::Registered));
            own.put(ParticipationValue::Card(CardValue::WalkIn(guest.walk_in)));
        }
        let card = [
            CardValue::Category(Some(category)),
            CardValue::Delegation(guest.delegation.as_ref().and_then(cleaned)),
            CardValue::Country(guest.country),
            CardValue::Script(guest.script),
            CardValue::Photo(guest.photo),
            CardValue::Press(guest.press),
            CardValue::Warning(free(guest.warning.as_ref())),
        ];
        for value in card {
            own.put(ParticipationValue::Card(value));
        }
        for detail in GuestDetail::ALL {
            let typed = guest.details.iter().find(|(known, _)| *known == detail);
            let text = free(typed.map(|(_, text)| text));
            let value = CardValue::Detail(detail, text);
            own.put(ParticipationValue::Card(value));
        }
        own.put(ParticipationValue::Notes(free(guest.note.as_ref())));
        own.append(tx)?;
        Ok(id)
    })
}

/// A delegation with its name cleaned; `None` if nothing is left of the name.
fn cleaned(delegation: &Delegation) -> Option<Delegation> {
    match delegation {
        Delegation::Named(name) => free(Some(name)).map(Delegation::Named),
        known => Some(known.clone()),
    }
}

fn new_person(
    register: &Register,
    ctx: &Ctx,
    guest: &GuestForm,
    latin: Option<String>,
) -> Result<NewVolunteer, DeskRefused> {
    register.may(Deed::AddVolunteer)?;
    let mut made = volunteers::read(&guest.person, ctx)?;
    // A guest is on no path of volunteers.
    made.values
        .retain(|value| !matches!(value, VolunteerValue::Status(_) | VolunteerValue::Joined(_)));
    made.values.push(VolunteerValue::Guest(true));
    made.values
        .extend(latin.map(|latin| VolunteerValue::Latin(Some(latin))));
    Ok(made)
}

/// The guest that an action saved when it arrived the first time.
fn saved_before(store: &store::Store, action: &store::Action) -> Result<VolunteerId, DeskRefused> {
    for subject in store.subjects(action)? {
        if let Subject::Participation(id) = subject {
            let record = store.record::<changes::Participations>(id)?;
            let part = record.and_then(|record| changes::participation(id, &record));
            if let Some(part) = part {
                return Ok(part.volunteer);
            }
        }
    }
    Err(DeskRefused::Guest)
}
