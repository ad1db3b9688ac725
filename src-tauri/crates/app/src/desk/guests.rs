//! Adding guests, at the desk in half a minute, and changing what they are at the event.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use changes::{Act, Subject};
use domain::guests::{BadgeScript, CardValue, CategoryCode, Delegation, GuestDetail};
use domain::{
    CountryCode, Deed, ParticipationValue, Standing, Volunteer, VolunteerId, VolunteerValue,
};

use super::{Book, DeskRefused, quotas::standing};
use crate::attendance::Own;
use crate::events::free;
use crate::import::with_small_letters;
use crate::volunteers::{self, Change, Form, Member, NewVolunteer};
use crate::{Ctx, Register, register::Did};

/// What the form of a guest holds.
#[derive(Clone, Debug, Default)]
pub struct GuestForm {
    /// Who it is; not looked at for a volunteer, whose record says it. Of a guest who has a
    /// record a phone or a mail address that was left out stays.
    pub person: Form,
    /// The name in Latin letters, as typed.
    pub latin: Option<String>,
    /// The name on the badge, where it is another one, as typed.
    pub badge_name: Option<String>,
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
/// Whoever is planned beyond the quota of the category waits; whoever stands at the desk does
/// not.
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
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
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
    if is_new && who.is_some() {
        // Whoever is in the register and not at the event is no business of a desk.
        register.may(Deed::AssignPeople)?;
    }
    register.write(ctx, Act::GuestSaved, saved_before, |tx| {
        if let Some(made) = made {
            tx.append(made.into_operation())?;
        } else if let Some(edits) = person_edits(register, tx, ctx, id, guest)? {
            tx.append(changes::Operation::Volunteer { id, edits })?;
        }
        let mut own = Own::of(register, tx, Some(book.event.id), id)?;
        let known = own.known();
        if let Some(stands) = standing(book, known.as_ref(), category, guest.walk_in) {
            own.put(ParticipationValue::Standing(stands));
        }
        if is_new {
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

/// What the form changes in the record of a guest; `None` for a volunteer and where it
/// changes nothing.
fn person_edits(
    register: &Register,
    tx: &store::Tx<'_>,
    ctx: &Ctx,
    id: VolunteerId,
    guest: &GuestForm,
) -> Result<Option<Vec<changes::Edit<changes::Volunteers>>>, DeskRefused> {
    let Some(person) = register
        .store()
        .volunteer(id)?
        .filter(|person| person.guest)
    else {
        return Ok(None);
    };
    register.may_somewhere(Deed::ReceiveGuests)?;
    let Some(record) = tx.volunteer(id)? else {
        return Ok(None);
    };
    let form = &guest.person;
    let mut changes = vec![
        Change::Name {
            surname: form.surname.clone(),
            given: form.given.clone(),
            patronymic: form.patronymic.clone(),
        },
        Change::Latin(guest.latin.clone()),
        Change::BadgeName(guest.badge_name.clone()),
        Change::Birth(form.birth.clone()),
        Change::Sex(form.sex),
    ];
    let replaced = |what: Member, typed: &Option<String>, known: Vec<String>| {
        let typed = free(typed.as_ref()).into_iter();
        typed.flat_map(move |text| {
            let gone = known.clone().into_iter();
            let gone = gone.map(move |text| Change::Remove { what, text });
            let level = None;
            gone.chain([Change::Add { what, text, level }])
        })
    };
    let phones = person.phones.iter().map(|phone| phone.e164().to_owned());
    changes.extend(replaced(Member::Phone, &form.phone, phones.collect()));
    let emails = person.emails.iter().map(|email| email.as_str().to_owned());
    changes.extend(replaced(Member::Email, &form.email, emails.collect()));
    let mut edits = Vec::new();
    for change in &changes {
        edits.extend(volunteers::edits_of(
            change,
            &record,
            ctx,
            register.operator(),
        )?);
    }
    Ok((!edits.is_empty()).then_some(edits))
}

/// Takes a guest off the list of the event: whoever came anyway keeps the facts, the badge
/// that holds becomes void. The record of the person stays.
///
/// # Errors
/// [`DeskRefused`]; then nothing was written.
pub fn remove(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    guest: VolunteerId,
) -> Result<Did<()>, DeskRefused> {
    register.may_in(Deed::AssignPeople, book.event.id)?;
    let badge = book.guest(guest)?.part.card.badge().map(|badge| badge.id);
    let again = |_: &store::Store, _: &store::Action| Ok(());
    register.write(ctx, Act::PeopleAssigned { people: 1 }, again, |tx| {
        let mut own = Own::of(register, tx, Some(book.event.id), guest)?;
        own.put(ParticipationValue::Standing(Standing::Cancelled));
        own.put(ParticipationValue::Card(CardValue::Category(None)));
        if let Some(badge) = badge {
            own.void(badge, None);
        }
        own.append(tx)?;
        Ok(())
    })
}

/// What a machine-readable zone fills in the form of a guest; nothing else of the document
/// is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadZone {
    /// The surname, in small letters but for the first; empty for people with one name.
    pub surname: String,
    /// The given names, written so as well.
    pub given: String,
    /// The citizenship.
    pub country: Option<CountryCode>,
    /// The birth date.
    pub birth: domain::Day,
    /// The sex.
    pub sex: Option<domain::Sex>,
}

/// Reads the lines that a reader of documents typed; they are not kept.
///
/// # Errors
/// [`DeskRefused::Zone`] for lines that were misread or are none.
pub fn read_zone(register: &Register, ctx: &Ctx, text: &str) -> Result<ReadZone, DeskRefused> {
    register.may_somewhere(Deed::ReceiveGuests)?;
    let zone = domain::mrz::read(text, ctx.today)?;
    Ok(ReadZone {
        surname: with_small_letters(&zone.surname),
        given: with_small_letters(&zone.given),
        country: zone.citizenship,
        birth: zone.birth,
        sex: zone.sex,
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
    register.may_somewhere(Deed::ReceiveGuests)?;
    let mut made = volunteers::read(&guest.person, ctx)?;
    // A guest is on no path of volunteers.
    made.values
        .retain(|value| !matches!(value, VolunteerValue::Status(_) | VolunteerValue::Joined(_)));
    made.values.push(VolunteerValue::Guest(true));
    made.values
        .extend(latin.map(|latin| VolunteerValue::Latin(Some(latin))));
    let badge_name = free(guest.badge_name.as_ref());
    made.values
        .extend(badge_name.map(|name| VolunteerValue::BadgeName(Some(name))));
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

/// Everybody who is a guest of some event and no volunteer, as if in a list of volunteers: so
/// that a new list is compared with them.
pub(crate) fn of_all_events(register: &Register) -> Result<Vec<Volunteer>, store::StoreError> {
    let mut events = Vec::new();
    register.store().each_event(&mut |event| {
        if event.forum.has_guests {
            events.push(event.id);
        }
        ControlFlow::Continue(())
    })?;
    let mut ids = BTreeSet::new();
    for event in events {
        let parts = crate::papers::work::with_guests(register, event)?;
        let cards = parts.iter().filter(|part| part.card.category.is_some());
        ids.extend(cards.map(|part| part.volunteer));
    }
    let ids: Vec<VolunteerId> = ids.into_iter().collect();
    let people = register.store().volunteers(&ids)?.into_iter();
    let guests =
        people.filter(|person| person.guest && !person.deleted && person.blocked.is_none());
    Ok(guests
        .map(|mut person| {
            person.guest = false;
            person
        })
        .collect())
}
