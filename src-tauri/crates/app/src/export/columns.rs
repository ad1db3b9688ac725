//! The columns of a list that goes out: their codes, headings and cells.

use std::collections::HashMap;
use std::sync::Arc;

use documents::export::{Column, Value};
use domain::{
    BirthDate, ConsentState, Day, DirectionCode, MinorsPolicy, Organisation, OrganisationId,
    PersonField, RegionCode, Sex, Status, StatusKind, Timestamp, Volunteer, consent_state,
};
use messages::Message;
use store::StoreError;

use crate::{Register, ctx::day_of, wording::Wording};

/// A column of a list that goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListColumn {
    /// The number of the row.
    Number,
    /// The whole name in one cell.
    Name,
    /// A part of it.
    Surname,
    /// A part of it.
    Given,
    /// A part of it.
    Patronymic,
    /// The Latin form.
    Latin,
    /// As exactly as it is known.
    Birth,
    /// Sex.
    Sex,
    /// The national number.
    Iin,
    /// The first phone.
    Phone,
    /// The others.
    OtherPhones,
    /// All mail addresses.
    Email,
    /// The region of residence.
    Region,
    /// The district.
    District,
    /// All directions.
    Directions,
    /// The organisation or group.
    Organisation,
    /// The status with its reason.
    Status,
    /// The day of joining.
    Joined,
    /// The state of the consents.
    Consent,
    /// All tags.
    Tags,
    /// The note.
    Note,
}

impl ListColumn {
    /// Every column.
    pub const ALL: [Self; 21] = [
        Self::Number,
        Self::Name,
        Self::Surname,
        Self::Given,
        Self::Patronymic,
        Self::Latin,
        Self::Birth,
        Self::Sex,
        Self::Iin,
        Self::Phone,
        Self::OtherPhones,
        Self::Email,
        Self::Region,
        Self::District,
        Self::Directions,
        Self::Organisation,
        Self::Status,
        Self::Joined,
        Self::Consent,
        Self::Tags,
        Self::Note,
    ];

    /// All that a list can say, the name in its parts: what an import takes back.
    pub fn usual() -> Vec<Self> {
        let mut usual = Self::ALL.to_vec();
        usual.retain(|column| *column != Self::Name);
        usual
    }

    /// The column as a code for the command line and the window: `other_phones`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
            Self::Surname => "surname",
            Self::Given => "given",
            Self::Patronymic => "patronymic",
            Self::Latin => "latin",
            Self::Birth => "birth",
            Self::Sex => "sex",
            Self::Iin => "iin",
            Self::Phone => "phone",
            Self::OtherPhones => "other_phones",
            Self::Email => "email",
            Self::Region => "region",
            Self::District => "district",
            Self::Directions => "directions",
            Self::Organisation => "organisation",
            Self::Status => "status",
            Self::Joined => "joined",
            Self::Consent => "consent",
            Self::Tags => "tags",
            Self::Note => "note",
        }
    }

    /// The column of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.code() == code)
    }

    /// The field that it shows, where it is one that may be switched off.
    pub(super) const fn field(self) -> Option<PersonField> {
        match self {
            Self::Number
            | Self::Name
            | Self::Surname
            | Self::Given
            | Self::Patronymic
            | Self::Status
            | Self::Consent => None,
            Self::Latin => Some(PersonField::Latin),
            Self::Birth => Some(PersonField::Birth),
            Self::Sex => Some(PersonField::Sex),
            Self::Iin => Some(PersonField::Iin),
            Self::Phone | Self::OtherPhones => Some(PersonField::Phones),
            Self::Email => Some(PersonField::Emails),
            Self::Region | Self::District => Some(PersonField::Residence),
            Self::Directions => Some(PersonField::Directions),
            Self::Organisation => Some(PersonField::Organisation),
            Self::Joined => Some(PersonField::Joined),
            Self::Tags => Some(PersonField::Tags),
            Self::Note => Some(PersonField::Notes),
        }
    }

    /// Its heading and width.
    pub(super) fn head(self, wording: &Wording<'_>) -> Column {
        let (heading, width): (Message, f64) = match self {
            Self::Number => (messages::export_number_column(), 7.0),
            Self::Name => (messages::export_name_column(), 36.0),
            Self::Surname => (messages::export_surname_column(), 20.0),
            Self::Given => (messages::export_given_column(), 16.0),
            Self::Patronymic => (messages::export_patronymic_column(), 20.0),
            Self::Latin => (messages::export_latin_column(), 24.0),
            Self::Birth => (messages::export_birth_date_column(), 12.0),
            Self::Sex => (messages::export_sex_column(), 10.0),
            Self::Iin => (messages::export_iin_column(), 15.0),
            Self::Phone => (messages::export_phone_column(), 18.0),
            Self::OtherPhones => (messages::export_other_phones_column(), 18.0),
            Self::Email => (messages::export_email_column(), 24.0),
            Self::Region => (messages::export_region_column(), 24.0),
            Self::District => (messages::export_district_column(), 18.0),
            Self::Directions => (messages::export_directions_column(), 24.0),
            Self::Organisation => (messages::export_organisation_column(), 28.0),
            Self::Status => (messages::export_status_column(), 16.0),
            Self::Joined => (messages::export_joined_column(), 14.0),
            Self::Consent => (messages::export_consent_column(), 18.0),
            Self::Tags => (messages::export_tags_column(), 16.0),
            Self::Note => (messages::export_note_column(), 30.0),
        };
        Column {
            heading: wording.say(&heading),
            width,
        }
    }
}

/// Says the cells of people. What is the same for many is said once: a sentence costs more
/// than all the rest of a row.
pub(super) struct Cells<'a> {
    wording: &'a Wording<'a>,
    today: Day,
    policy: MinorsPolicy,
    /// Numbers in full.
    numbers: bool,
    organisations: Arc<std::collections::BTreeMap<OrganisationId, Organisation>>,
    regions: HashMap<RegionCode, String>,
    directions: HashMap<DirectionCode, String>,
    sexes: HashMap<Sex, String>,
    statuses: HashMap<StatusKind, String>,
    consents: HashMap<ConsentState, String>,
}

impl<'a> Cells<'a> {
    /// In the language of `wording`, as of the day of `now`.
    pub(super) fn new(
        register: &Register,
        wording: &'a Wording<'a>,
        now: Timestamp,
        numbers: bool,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            wording,
            today: day_of(now),
            policy: register.store().settings().minors,
            numbers,
            organisations: register.store().organisations()?,
            regions: HashMap::new(),
            directions: HashMap::new(),
            sexes: HashMap::new(),
            statuses: HashMap::new(),
            consents: HashMap::new(),
        })
    }

    /// One cell of a person in row `number`, from 1.
    pub(super) fn cell(
        &mut self,
        column: ListColumn,
        number: usize,
        person: &Volunteer,
    ) -> Value<'static> {
        let part = |part: &Option<domain::NamePart>| {
            Value::maybe(part.as_ref().map(|part| part.as_str().to_owned()))
        };
        let home = person.residence.as_ref();
        match column {
            ListColumn::Number => Value::Number(number as f64),
            ListColumn::Name => Value::text(person.name.full()),
            ListColumn::Surname => part(&person.name.surname),
            ListColumn::Given => part(&person.name.given),
            ListColumn::Patronymic => part(&person.name.patronymic),
            ListColumn::Latin => Value::maybe(person.latin.clone()),
            ListColumn::Birth => match &person.birth {
                Some(BirthDate::Day(day)) => Value::Day(*day),
                Some(other) => Value::text(other.iso()),
                None => Value::Empty,
            },
            ListColumn::Sex => {
                let said = person.sex.map(|sex| {
                    let word = self.sexes.entry(sex);
                    word.or_insert_with(|| self.wording.sex(sex)).clone()
                });
                Value::maybe(said)
            }
            ListColumn::Iin => Value::maybe(person.iin.as_ref().map(|iin| {
                if self.numbers {
                    iin.digits()
                } else {
                    iin.masked()
                }
            })),
            ListColumn::Phone => Value::maybe(person.phones.first().map(|one| self.phone(one))),
            ListColumn::OtherPhones => {
                joined(person.phones.iter().skip(1).map(|one| self.phone(one)))
            }
            ListColumn::Email => joined(person.emails.iter().map(|one| one.as_str().to_owned())),
            ListColumn::Region => Value::maybe(home.map(|home| {
                let name = self.regions.entry(home.region);
                name.or_insert_with(|| self.wording.region(home.region))
                    .clone()
            })),
            ListColumn::District => Value::maybe(home.and_then(|home| home.district.clone())),
            ListColumn::Directions => {
                let mut names = Vec::with_capacity(person.directions.len());
                for code in &person.directions {
                    let wording = self.wording;
                    let name = self.directions.entry(code.clone());
                    names.push(name.or_insert_with(|| wording.direction(code)).clone());
                }
                joined(names.into_iter())
            }
            ListColumn::Organisation => {
                let known = person
                    .organisation
                    .and_then(|id| self.organisations.get(&id));
                Value::maybe(known.map(|known| known.name.clone()))
            }
            ListColumn::Status => Value::text(self.status(&person.status)),
            ListColumn::Joined => person.joined.map_or(Value::Empty, Value::Day),
            ListColumn::Consent => {
                let state = consent_state(person, self.today, &self.policy);
                let word = self.consents.entry(state);
                Value::text(word.or_insert_with(|| self.wording.consent(state)).clone())
            }
            ListColumn::Tags => joined(person.tags.iter().cloned()),
            ListColumn::Note => Value::maybe(person.notes.clone()),
        }
    }

    fn phone(&self, phone: &domain::Phone) -> String {
        if self.numbers {
            phone.as_str().to_owned()
        } else {
            phone.masked()
        }
    }

    fn status(&mut self, status: &Status) -> String {
        match status {
            Status::Applicant | Status::Active | Status::Paused { reason: None } => {
                let word = self.statuses.entry(status.kind());
                word.or_insert_with(|| self.wording.status(status)).clone()
            }
            Status::Paused { reason: Some(_) } | Status::Archived { .. } => {
                self.wording.status(status)
            }
        }
    }
}

fn joined(texts: impl Iterator<Item = String>) -> Value<'static> {
    Value::text(texts.collect::<Vec<_>>().join(", "))
}
