//! A new volunteer: a name is enough.

use changes::{Act, Edit, Operation, Subject, Volunteers};
use domain::{
    BirthDate, Certainty, Deed, DirectionCode, Email, FactId, Held, Iin, OrganisationId,
    PersonField, PersonName, Phone, Residence, Sex, Timestamp, Volunteer, VolunteerFact,
    VolunteerId, VolunteerMember, VolunteerValue, consent_state,
};
use messages::Message;
use search::{Portrait, Tier};
use store::{Action, Store, StoreError};

use super::{
    EditRefused, Field,
    change::{birth_date, iin, name_part, read_region},
    warnings,
    window::{Row, row_of},
};
use crate::{
    Ctx, Refused, Register, collected, duplicates::Alike, intake::known::Closed, minimum,
    register::Did,
};

/// What the form of a new person holds, as typed.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// тегі, фамилия.
    pub surname: Option<String>,
    /// аты, имя.
    pub given: Option<String>,
    /// әкесінің аты, отчество.
    pub patronymic: Option<String>,
    /// The birth date.
    pub birth: Option<String>,
    /// The sex.
    pub sex: Option<Sex>,
    /// The national number.
    pub iin: Option<String>,
    /// A phone.
    pub phone: Option<String>,
    /// A mail address.
    pub email: Option<String>,
    /// ISO code of the region.
    pub region: Option<String>,
    /// The organisation.
    pub organisation: Option<OrganisationId>,
    /// Codes of directions.
    pub directions: Vec<String>,
}

/// A record to be made: everything that one entry will say about it.
#[derive(Clone, Debug)]
pub struct NewVolunteer {
    /// The id.
    pub id: VolunteerId,
    /// Fields with their values; the name comes first.
    pub values: Vec<VolunteerValue>,
    /// Members of the sets.
    pub members: Vec<VolunteerMember>,
    /// Facts.
    pub facts: Vec<(FactId, VolunteerFact)>,
}

impl NewVolunteer {
    /// A record with a name and nothing else.
    pub fn new(id: VolunteerId, name: PersonName) -> Self {
        Self {
            id,
            values: vec![VolunteerValue::Name(name)],
            members: Vec::new(),
            facts: Vec::new(),
        }
    }

    /// What it would hold.
    pub(crate) fn held(&self) -> impl Iterator<Item = Held> {
        let values = self.values.iter();
        let fields = values.filter_map(|value| PersonField::of_field(value.field()));
        let members = self.members.iter().map(PersonField::of_member);
        let facts = self.facts.iter();
        let facts = facts.filter_map(|(_, fact)| PersonField::of_fact(fact));
        fields.chain(members).chain(facts).map(Held::Field)
    }

    /// The entry that makes the record.
    pub fn into_operation(self) -> Operation {
        let puts = self
            .values
            .into_iter()
            .map(|value| Edit::<Volunteers>::Put {
                value,
                base: Vec::new(),
            });
        let adds = self.members.into_iter().map(Edit::Add);
        let facts = self
            .facts
            .into_iter()
            .map(|(id, fact)| Edit::Record(id, fact));
        Operation::Volunteer {
            id: self.id,
            edits: puts.chain(adds).chain(facts).collect(),
        }
    }
}

/// Adds a person; the answer names the record and the questions that remain.
///
/// # Errors
/// [`EditRefused`] if a field is not taken; then nothing was written.
pub fn add(
    register: &Register,
    ctx: &Ctx,
    form: &Form,
) -> Result<Did<(VolunteerId, Vec<Message>)>, EditRefused> {
    register.may(Deed::AddVolunteer)?;
    let mut made = read(form, ctx)?;
    if is_closed(register, &made)? {
        return Err(EditRefused::Closed);
    }
    collected::keep_collected(&register.store().settings().fields_off, &mut made);
    let id = made.id;
    let organisation = form.organisation;
    let done = register.write(ctx, Act::VolunteerAdded, added_before, |tx| {
        if let Some(organisation) = organisation
            && tx.organisation(organisation)?.is_none()
        {
            return Err(EditRefused::OrganisationMissing);
        }
        tx.append(made.into_operation())?;
        Ok(id)
    })?;
    let saved = register.store().volunteer(done.value)?;
    let notes = saved
        .map(|volunteer: Volunteer| {
            let mut notes = warnings(&volunteer);
            let all = PersonField::ALL.into_iter();
            notes.extend(minimum::warning(register, &volunteer, ctx.today, all));
            notes
        })
        .unwrap_or_default();
    Ok(done.map(|id| (id, notes)))
}

/// Whether this is somebody whose data is blocked: then no second record is begun (rule 60).
fn is_closed(register: &Register, made: &NewVolunteer) -> Result<bool, StoreError> {
    let mut found = (None, None, None);
    for value in &made.values {
        match value {
            VolunteerValue::Name(name) => found.0 = Some(name),
            VolunteerValue::Birth(birth) => found.1 = birth.as_ref(),
            VolunteerValue::Iin(iin) => found.2 = iin.as_ref(),
            _ => {}
        }
    }
    let (name, birth, iin) = found;
    let closed = Closed::of(register)?;
    Ok(name.is_some_and(|name| closed.has_person(iin, name, birth)))
}

/// The volunteer that an action added when it arrived the first time.
fn added_before(store: &Store, action: &Action) -> Result<VolunteerId, EditRefused> {
    let subjects = store.subjects(action)?;
    let volunteer = subjects.into_iter().find_map(|subject| match subject {
        Subject::Volunteer(id) => Some(id),
        _ => None,
    });
    volunteer.ok_or(EditRefused::Missing)
}

/// Takes each field through its rule. The birth date and the sex come from the IIN where the form has none (rule 11).
/// What a form says of a new record.
///
/// # Errors
/// [`EditRefused`].
pub(crate) fn read(form: &Form, ctx: &Ctx) -> Result<NewVolunteer, EditRefused> {
    let surname = name_part(Field::Surname, form.surname.as_deref())?;
    let given = name_part(Field::Given, form.given.as_deref())?;
    let patronymic = name_part(Field::Patronymic, form.patronymic.as_deref())?;
    let name =
        PersonName::new(surname, given, patronymic).map_err(|refused| EditRefused::Name {
            field: Field::Surname,
            refused,
        })?;
    let iin = iin(form.iin.as_deref())?;
    let birth = match birth_date(form.birth.as_deref(), ctx.today)? {
        Some(birth) => Some(birth),
        None => iin.as_ref().and_then(Iin::birth).map(BirthDate::Day),
    };
    let sex = form.sex.or_else(|| iin.as_ref().and_then(Iin::sex));
    let residence = read_region(form.region.as_deref())?.map(|region| Residence {
        region,
        district: None,
        since: None,
    });

    let mut made = NewVolunteer::new(VolunteerId::from_uuid(ctx.uuid()), name);
    let put = &mut made.values;
    put.extend(birth.map(|birth| VolunteerValue::Birth(Some(birth))));
    put.extend(sex.map(|sex| VolunteerValue::Sex(Some(sex))));
    put.extend(iin.map(|iin| VolunteerValue::Iin(Some(iin))));
    put.extend(residence.map(|residence| VolunteerValue::Residence(Some(residence))));
    put.extend(
        form.organisation
            .map(|id| VolunteerValue::Organisation(Some(id))),
    );
    put.push(VolunteerValue::Status(domain::Status::Active));
    put.push(VolunteerValue::Joined(Some(ctx.today)));

    if let Some(raw) = typed(form.phone.as_deref()) {
        made.members.push(VolunteerMember::Phone(
            Phone::parse(raw).map_err(EditRefused::Phone)?,
        ));
    }
    if let Some(raw) = typed(form.email.as_deref()) {
        made.members.push(VolunteerMember::Email(
            Email::parse(raw).map_err(EditRefused::Email)?,
        ));
    }
    for code in &form.directions {
        let code =
            DirectionCode::parse(code).map_err(|_| EditRefused::UnknownCode(Field::Direction))?;
        made.members.push(VolunteerMember::Direction(code));
    }
    Ok(made)
}

/// Somebody who may be the one in the form.
#[derive(Clone, Debug)]
pub struct Similar {
    /// Who is there, as in the list.
    pub row: Row,
    /// How sure it is.
    pub certainty: Certainty,
    /// What speaks for it, and what against.
    pub reasons: Vec<Message>,
}

/// People who may be the one in the form: shown while typing, never in the way.
///
/// Fields that cannot be taken yet are left out of the comparison.
///
/// # Errors
/// [`Refused`].
pub fn similar(register: &Register, form: &Form, now: Timestamp) -> Result<Vec<Similar>, Refused> {
    register.may(Deed::SeeVolunteers)?;
    let today = crate::ctx::day_of(now);
    let draft = Portrait {
        surname: form.surname.clone(),
        given: form.given.clone(),
        patronymic: form.patronymic.clone(),
        birth: birth_date(form.birth.as_deref(), today).ok().flatten(),
        sex: form.sex,
        iin: iin(form.iin.as_deref()).ok().flatten(),
        phones: form
            .phone
            .as_deref()
            .and_then(|raw| Phone::parse(raw).ok())
            .into_iter()
            .collect(),
        ..Portrait::default()
    };
    let alike = crate::duplicates::alike(register, &draft)?;
    let policy = register.store().settings().minors;
    let similar = |alike: Alike| {
        let consent = consent_state(&alike.volunteer, today, &policy);
        Similar {
            row: row_of(register, alike.volunteer, "", Tier::Exact, consent),
            certainty: alike.certainty,
            reasons: alike.reasons,
        }
    };
    Ok(alike.into_iter().map(similar).collect())
}

/// The text, unless nothing was typed.
pub(super) fn typed(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}
