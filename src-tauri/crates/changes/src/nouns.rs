//! The nouns of the register, and how their records become values of the domain.
//!
//! A projection shows what holds: the winner of each field, the members in the order
//! of their first addition, the facts that are not void in the order of recording. A
//! record whose compulsory field has not arrived yet is not shown.

use domain::{
    ActorKind, Briefing, Consent, Contract, DocumentSeen, Erasure, FactId, FormerName, Guardian,
    IssuedCertificate, LegalGround, Organisation, OrganisationField, OrganisationId,
    OrganisationValue, RegisterFact, RegisterField, RegisterMember, RegisterSettings,
    RegisterValue, Retention, Status, Volunteer, VolunteerFact, VolunteerField, VolunteerId,
    VolunteerMember, VolunteerValue,
};
use serde::{Deserialize, Serialize};

use crate::entry::Kind;
use crate::noun::Noun;
use crate::record::{Listener, Record};
use crate::stamp::Stamp;
use crate::work::{in_order, told};

/// Volunteers as a kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Volunteers {}

/// Organisations, groups and state bodies as a kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Organisations {}

/// The register itself as a kind of record; there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {}

/// Something that a noun does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Nothing {}

impl Noun for Volunteers {
    type Field = VolunteerField;
    type Value = VolunteerValue;
    type Member = VolunteerMember;
    type Fact = VolunteerFact;

    const KIND: Kind = Kind(1);
    const VERSION: u8 = 1;

    fn field(value: &VolunteerValue) -> VolunteerField {
        value.field()
    }

    fn empty(field: VolunteerField) -> Option<VolunteerValue> {
        match field {
            VolunteerField::Name => None,
            VolunteerField::Latin => Some(VolunteerValue::Latin(None)),
            VolunteerField::BadgeName => Some(VolunteerValue::BadgeName(None)),
            VolunteerField::Birth => Some(VolunteerValue::Birth(None)),
            VolunteerField::Sex => Some(VolunteerValue::Sex(None)),
            VolunteerField::Iin => Some(VolunteerValue::Iin(None)),
            VolunteerField::IinChecked => Some(VolunteerValue::IinChecked(false)),
            VolunteerField::Residence => Some(VolunteerValue::Residence(None)),
            VolunteerField::Organisation => Some(VolunteerValue::Organisation(None)),
            VolunteerField::Status => Some(VolunteerValue::Status(Status::Applicant)),
            VolunteerField::Joined => Some(VolunteerValue::Joined(None)),
            VolunteerField::Tshirt => Some(VolunteerValue::Tshirt(None)),
            VolunteerField::Emergency => Some(VolunteerValue::Emergency(None)),
            VolunteerField::Notes => Some(VolunteerValue::Notes(None)),
            VolunteerField::Deleted => Some(VolunteerValue::Deleted(false)),
            VolunteerField::Blocked => Some(VolunteerValue::Blocked(None)),
            VolunteerField::Guest => Some(VolunteerValue::Guest(false)),
            VolunteerField::Ground => Some(VolunteerValue::Ground(LegalGround::Consent)),
        }
    }

    fn deleted(deleted: bool) -> Option<VolunteerValue> {
        Some(VolunteerValue::Deleted(deleted))
    }
}

impl Noun for Organisations {
    type Field = OrganisationField;
    type Value = OrganisationValue;
    type Member = Nothing;
    type Fact = Nothing;

    const KIND: Kind = Kind(2);
    const VERSION: u8 = 1;

    fn field(value: &OrganisationValue) -> OrganisationField {
        value.field()
    }

    fn empty(field: OrganisationField) -> Option<OrganisationValue> {
        match field {
            OrganisationField::Name => None,
            OrganisationField::Kind => Some(OrganisationValue::Kind(ActorKind::Group)),
            OrganisationField::Bin => Some(OrganisationValue::Bin(None)),
            OrganisationField::Region => Some(OrganisationValue::Region(None)),
            OrganisationField::Contact => Some(OrganisationValue::Contact(None)),
            OrganisationField::Notes => Some(OrganisationValue::Notes(None)),
            OrganisationField::Deleted => Some(OrganisationValue::Deleted(false)),
        }
    }

    fn deleted(deleted: bool) -> Option<OrganisationValue> {
        Some(OrganisationValue::Deleted(deleted))
    }
}

impl Noun for Register {
    type Field = RegisterField;
    type Value = RegisterValue;
    type Member = RegisterMember;
    type Fact = RegisterFact;

    const KIND: Kind = Kind(3);
    const VERSION: u8 = 1;

    fn field(value: &RegisterValue) -> RegisterField {
        value.field()
    }

    fn empty(field: RegisterField) -> Option<RegisterValue> {
        match field {
            RegisterField::Organisation => None,
            RegisterField::Region => Some(RegisterValue::Region(None)),
            RegisterField::LockMinutes => {
                Some(RegisterValue::LockMinutes(RegisterSettings::LOCK_MINUTES))
            }
            RegisterField::Minors => Some(RegisterValue::Minors(Default::default())),
            RegisterField::Responsible => Some(RegisterValue::Responsible(None)),
            RegisterField::Retention => Some(RegisterValue::Retention(Retention::default())),
            RegisterField::FieldsOff => Some(RegisterValue::FieldsOff(Vec::new())),
            RegisterField::DuplicateRulesOff => Some(RegisterValue::DuplicateRulesOff(Vec::new())),
            RegisterField::Given(stream, year) => Some(RegisterValue::Given(stream, year, 0)),
            RegisterField::RestHours => {
                Some(RegisterValue::RestHours(RegisterSettings::REST_HOURS))
            }
            RegisterField::GuestsMonths => {
                Some(RegisterValue::GuestsMonths(RegisterSettings::GUESTS_MONTHS))
            }
            RegisterField::Reviewed => None,
            RegisterField::UsualBreak => Some(RegisterValue::UsualBreak(Default::default())),
            RegisterField::Night => Some(RegisterValue::Night(Default::default())),
            RegisterField::TravelMinutes => Some(RegisterValue::TravelMinutes(0)),
            RegisterField::Limit(operator) => Some(RegisterValue::Limit(operator, None)),
        }
    }

    fn deleted(_: bool) -> Option<RegisterValue> {
        None
    }
}

/// The volunteer that a record stands for; `None` while no name has arrived, and once
/// the person was erased or anonymised. A deleted volunteer comes with `deleted` set.
pub fn volunteer(id: VolunteerId, record: &Record<Volunteers>) -> Option<Volunteer> {
    let mut portrait = Portrait::of(id);
    for (value, by) in record.winners() {
        portrait.value(value.clone(), by);
    }
    for member in record.members() {
        portrait.member(member.clone());
    }
    for recorded in record.facts().filter(|recorded| recorded.void.is_none()) {
        portrait.fact(recorded.id, recorded.fact.clone());
    }
    portrait.done()
}

/// [`volunteer`] of the record that these bytes are. The record itself is not made, which would
/// ask the allocator twice as often.
///
/// # Errors
/// If they are no record; see [`postcard::from_bytes`].
pub fn volunteer_in_bytes(id: VolunteerId, bytes: &[u8]) -> postcard::Result<Option<Volunteer>> {
    let mut portrait = Portrait::of(id);
    Record::hear(bytes, &mut portrait)?;
    Ok(portrait.done())
}

/// A volunteer of whom a record is telling.
struct Portrait {
    id: VolunteerId,
    /// Nothing before the name, which is the first of all fields.
    volunteer: Option<Volunteer>,
    /// What is said about a consent, which finds it once all are told.
    about: Vec<VolunteerFact>,
}

impl Portrait {
    fn of(id: VolunteerId) -> Self {
        Self {
            id,
            volunteer: None,
            about: Vec::new(),
        }
    }

    fn done(self) -> Option<Volunteer> {
        let mut volunteer = self.volunteer?;
        for fact in self.about {
            match fact {
                VolunteerFact::ConsentWithdrawn { consent, on } => {
                    if let Some(given) = given(&mut volunteer, consent) {
                        let first = given.withdrawn.map_or(on, |before| before.min(on));
                        given.withdrawn = Some(first);
                    }
                }
                VolunteerFact::ConsentTerms { consent, terms } => {
                    if let Some(given) = given(&mut volunteer, consent) {
                        given.terms = Some(Box::new(terms));
                    }
                }
                VolunteerFact::FormerName(_)
                | VolunteerFact::Guardian(_)
                | VolunteerFact::Consent(_)
                | VolunteerFact::Contract(_)
                | VolunteerFact::Briefing(_)
                | VolunteerFact::Certificate(_)
                | VolunteerFact::DocumentSeen(_) => {}
            }
        }
        Some(volunteer)
    }
}

impl Listener<Volunteers> for Portrait {
    fn value(&mut self, value: VolunteerValue, by: Stamp) {
        match (&mut self.volunteer, value) {
            (Some(volunteer), value) => {
                if matches!(value, VolunteerValue::Status(_)) {
                    volunteer.status_since = Some(by.hlc.moment());
                }
                set(volunteer, value);
            }
            (None, VolunteerValue::Name(name)) => {
                self.volunteer = Some(Volunteer::new(self.id, name));
            }
            (None, _) => {}
        }
    }

    fn member(&mut self, member: VolunteerMember) {
        let Some(volunteer) = &mut self.volunteer else {
            return;
        };
        match member {
            VolunteerMember::Phone(phone) => add(&mut volunteer.phones, phone),
            VolunteerMember::Email(email) => add(&mut volunteer.emails, email),
            VolunteerMember::Direction(direction) => add(&mut volunteer.directions, direction),
            VolunteerMember::Language(language) => add(&mut volunteer.languages, language),
            VolunteerMember::Skill(skill) => add(&mut volunteer.skills, skill),
            VolunteerMember::Tag(tag) => add(&mut volunteer.tags, tag),
        }
    }

    fn fact(&mut self, id: FactId, fact: VolunteerFact) {
        if let Some(volunteer) = &mut self.volunteer {
            self.about.extend(tell(volunteer, id, fact));
        }
    }
}

/// Adds a member that is not there.
fn add<T: PartialEq>(set: &mut Vec<T>, member: T) {
    if !set.contains(&member) {
        push(set, member);
    }
}

/// Most lists have one item, and would take room for four.
fn push<T>(list: &mut Vec<T>, item: T) {
    if list.is_empty() {
        list.reserve_exact(1);
    }
    list.push(item);
}

/// The consent that this fact recorded.
fn given(volunteer: &mut Volunteer, consent: FactId) -> Option<&mut Consent> {
    let mut consents = volunteer.consents.iter_mut();
    consents.find(|given| given.id == consent)
}

/// How the data of a volunteer ended, and by which entry; `None` as long as it has not.
/// Of several erasures this is the one that left least, and of those the first.
pub fn erased(record: &Record<Volunteers>) -> Option<(&Erasure, Stamp)> {
    record.erasure()
}

fn set(volunteer: &mut Volunteer, value: VolunteerValue) {
    match value {
        VolunteerValue::Name(name) => volunteer.name = name,
        VolunteerValue::Latin(latin) => volunteer.latin = latin,
        VolunteerValue::BadgeName(name) => volunteer.badge_name = name,
        VolunteerValue::Birth(birth) => volunteer.birth = birth,
        VolunteerValue::Sex(sex) => volunteer.sex = sex,
        VolunteerValue::Iin(iin) => volunteer.iin = iin,
        VolunteerValue::IinChecked(checked) => volunteer.iin_checked = checked,
        VolunteerValue::Residence(residence) => volunteer.residence = residence,
        VolunteerValue::Organisation(organisation) => volunteer.organisation = organisation,
        VolunteerValue::Status(status) => volunteer.status = status,
        VolunteerValue::Joined(joined) => volunteer.joined = joined,
        VolunteerValue::Tshirt(size) => volunteer.tshirt = size,
        VolunteerValue::Emergency(contact) => volunteer.emergency = contact,
        VolunteerValue::Notes(notes) => volunteer.notes = notes,
        VolunteerValue::Deleted(deleted) => volunteer.deleted = deleted,
        VolunteerValue::Blocked(blocked) => volunteer.blocked = blocked,
        VolunteerValue::Guest(guest) => volunteer.guest = guest,
        VolunteerValue::Ground(ground) => volunteer.ground = ground,
    }
}

/// Adds a fact; its id in the record is its id in the value. Gives back what is said about
/// another fact.
fn tell(volunteer: &mut Volunteer, id: FactId, fact: VolunteerFact) -> Option<VolunteerFact> {
    match fact {
        VolunteerFact::FormerName(former) => {
            volunteer.former_names.push(FormerName { id, ..former });
        }
        VolunteerFact::Guardian(guardian) => {
            volunteer.guardians.push(Guardian { id, ..guardian });
        }
        VolunteerFact::Consent(consent) => push(&mut volunteer.consents, Consent { id, ..consent }),
        VolunteerFact::ConsentWithdrawn { .. } | VolunteerFact::ConsentTerms { .. } => {
            return Some(fact);
        }
        VolunteerFact::DocumentSeen(seen) => {
            volunteer.documents.push(DocumentSeen { id, ..seen });
        }
        VolunteerFact::Contract(contract) => {
            volunteer.contracts.push(Contract { id, ..contract });
        }
        VolunteerFact::Briefing(briefing) => {
            volunteer.briefings.push(Briefing { id, ..briefing });
        }
        VolunteerFact::Certificate(certificate) => {
            volunteer
                .certificates
                .push(IssuedCertificate { id, ..*certificate });
        }
    }
    None
}

/// The organisation that a record stands for; `None` while no name has arrived. A
/// deleted one comes with `deleted` set.
pub fn organisation(id: OrganisationId, record: &Record<Organisations>) -> Option<Organisation> {
    let (OrganisationValue::Name(name), _) = record.winner(OrganisationField::Name)? else {
        return None;
    };
    let mut organisation = Organisation {
        id,
        kind: ActorKind::Group,
        name: name.clone(),
        bin: None,
        region: None,
        contact: None,
        notes: None,
        deleted: false,
    };
    for (value, _) in record.winners() {
        match value.clone() {
            OrganisationValue::Kind(kind) => organisation.kind = kind,
            OrganisationValue::Name(name) => organisation.name = name,
            OrganisationValue::Bin(bin) => organisation.bin = bin,
            OrganisationValue::Region(region) => organisation.region = region,
            OrganisationValue::Contact(contact) => organisation.contact = contact,
            OrganisationValue::Notes(notes) => organisation.notes = notes,
            OrganisationValue::Deleted(deleted) => organisation.deleted = deleted,
        }
    }
    Some(organisation)
}

/// The settings that the register's record stands for; `None` while its organisation
/// has not arrived. Whether it is a practice register is known from outside.
///
/// Of two operators or two filters with one id, two local directions with one code, or two words on one
/// day, the one added later holds, at the place of the first. But an operator who left on one laptop has
/// left, whatever was changed about them on another at the same time.
pub fn register_settings(record: &Record<Register>, practice: bool) -> Option<RegisterSettings> {
    let (RegisterValue::Organisation(name), _) = record.winner(RegisterField::Organisation)? else {
        return None;
    };
    let mut settings = RegisterSettings::new(name.clone(), None, practice);
    for (value, _) in record.winners() {
        match value.clone() {
            RegisterValue::Organisation(name) => settings.organisation = name,
            RegisterValue::Region(region) => settings.region = region,
            RegisterValue::LockMinutes(minutes) => settings.lock_minutes = minutes,
            RegisterValue::Minors(policy) => settings.minors = policy,
            RegisterValue::Responsible(name) => settings.responsible = name,
            RegisterValue::Retention(retention) => settings.retention = retention,
            RegisterValue::FieldsOff(fields) => settings.fields_off = fields,
            RegisterValue::DuplicateRulesOff(rules) => settings.duplicate_rules_off = rules,
            RegisterValue::Given(stream, year, count) => settings.given.push((stream, year, count)),
            RegisterValue::RestHours(hours) => settings.rest_hours = hours,
            RegisterValue::GuestsMonths(months) => settings.guests_months = months,
            RegisterValue::Reviewed(day) => settings.reviewed = Some(day),
            RegisterValue::UsualBreak(usual) => settings.usual_break = usual,
            RegisterValue::Night(rule) => settings.night = rule,
            RegisterValue::TravelMinutes(minutes) => settings.travel_minutes = minutes,
            RegisterValue::Limit(operator, events) => {
                settings
                    .limits
                    .extend(events.map(|events| (operator, events)));
            }
        }
    }
    for member in record.members() {
        match member.clone() {
            RegisterMember::Operator(mut operator) => {
                let known = settings.operator(operator.id).and_then(|known| known.left);
                operator.left = known.into_iter().chain(operator.left).min();
                replace(&mut settings.operators, operator, |one, two| {
                    one.id == two.id
                });
            }
            RegisterMember::LocalDirection(direction) => {
                replace(&mut settings.local_directions, direction, |one, two| {
                    one.code == two.code
                });
            }
            RegisterMember::District(district) => settings.districts.push(district),
            RegisterMember::OwnDay(own) => {
                replace(&mut settings.own_days, own, |one, two| one.day == two.day);
            }
            RegisterMember::Filter(filter) => {
                replace(&mut settings.filters, filter, |one, two| one.id == two.id);
            }
            RegisterMember::TrustedKey(key) => {
                replace(&mut settings.trusted_keys, key, |one, two| {
                    one.key == two.key
                });
            }
        }
    }
    for recorded in in_order(record) {
        match recorded.fact.clone() {
            RegisterFact::YearRate(rate) => settings.rates.push(told(&recorded).of(rate)),
        }
    }
    settings.own_days.sort_unstable_by_key(|own| own.day);
    settings
        .filters
        .sort_unstable_by_key(|filter| (filter.place, filter.id));
    Some(settings)
}

fn replace<T>(list: &mut Vec<T>, item: T, same: impl Fn(&T, &T) -> bool) {
    match list.iter_mut().find(|known| same(known, &item)) {
        Some(known) => *known = item,
        None => list.push(item),
    }
}

#[cfg(test)]
mod tests;
