//! Lists on their way out: a workbook, CSV, or everything as JSON.

use std::path::Path;

use changes::{Act, Operation};
use documents::export::{Column, ExportError, JsonFile, ListFormat, ListHead, Value, list};
use domain::{BirthDate, Deed, Organisation, Timestamp, Volunteer, consent_state};
use l10n::Localizer;
use messages::{Kind, Message, ToMessage};
use store::{Progress, StoreError};

use crate::{Ctx, NotAllowed, Register, ctx::day_of, volunteers::Selection, wording::Wording};

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A workbook; identifiers are text.
    Xlsx,
    /// For a double click: UTF-8 with a mark, semicolons.
    CsvExcel,
    /// For programs: UTF-8, commas, ISO dates.
    CsvPlain,
    /// Everything that the register holds about these people, and the organisations.
    Json,
}

impl Format {
    /// The ending of the file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::CsvExcel | Self::CsvPlain => "csv",
            Self::Json => "json",
        }
    }

    /// The format that an ending stands for; a `.csv` is one for Excel.
    pub fn of_path(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        match ending.as_str() {
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::CsvExcel),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// Why a list does not go out.
#[derive(Debug, thiserror::Error)]
pub enum ExportRefused {
    /// The file.
    #[error(transparent)]
    File(#[from] ExportError),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// A record cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for ExportRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::File(error) => error.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// Writes the people of `selection` in the language of `speak`; the answer is the number of rows.
///
/// The export itself is written down as an action, without names (rule 61).
///
/// # Errors
/// [`ExportRefused`]; then the file is as it was.
pub fn volunteers(
    register: &Register,
    ctx: &Ctx,
    selection: &Selection,
    format: Format,
    path: &Path,
    speak: Localizer,
    progress: &dyn Progress,
) -> Result<u64, ExportRefused> {
    register.may(Deed::Export)?;
    let ids = selection.ids(register, ctx.now);
    let total = ids.len() as u64;
    let mut people = People {
        register,
        ids: ids.chunks(PAGE),
        page: Vec::new().into_iter(),
        broken: None,
    };
    let mut step = |done: u64| progress.step(done, total);
    let rows = match format {
        Format::Json => everything(register, &mut people, path, ctx.now, &mut step)?,
        Format::Xlsx => table(
            register,
            &mut people,
            ListFormat::Xlsx,
            path,
            ctx.now,
            speak,
            &mut step,
        )?,
        Format::CsvExcel => table(
            register,
            &mut people,
            ListFormat::CsvExcel,
            path,
            ctx.now,
            speak,
            &mut step,
        )?,
        Format::CsvPlain => table(
            register,
            &mut people,
            ListFormat::CsvPlain,
            path,
            ctx.now,
            speak,
            &mut step,
        )?,
    };
    if let Some(error) = people.broken {
        return Err(error.into());
    }
    let exported = u32::try_from(rows).unwrap_or(u32::MAX);
    register.write(
        ctx,
        Act::Exported { rows: exported },
        |_, _| Ok(()),
        |tx| {
            tx.append(Operation::Register { edits: Vec::new() })?;
            Ok::<_, StoreError>(())
        },
    )?;
    Ok(rows)
}

/// How many records are read at once.
const PAGE: usize = 500;

/// The records of a list of ids, page after page. Stops at the first that cannot be read and remembers why.
struct People<'a> {
    register: &'a Register,
    ids: std::slice::Chunks<'a, domain::VolunteerId>,
    page: std::vec::IntoIter<Volunteer>,
    broken: Option<StoreError>,
}

impl Iterator for People<'_> {
    type Item = Volunteer;

    fn next(&mut self) -> Option<Volunteer> {
        loop {
            if let Some(volunteer) = self.page.next() {
                return Some(volunteer);
            }
            match self.register.store().volunteers(self.ids.next()?) {
                Ok(page) => self.page = page.into_iter(),
                Err(error) => {
                    self.broken = Some(error);
                    return None;
                }
            }
        }
    }
}

fn table(
    register: &Register,
    people: &mut People<'_>,
    format: ListFormat,
    path: &Path,
    now: Timestamp,
    speak: Localizer,
    step: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportRefused> {
    let wording = Wording::new(register, speak);
    let policy = register.store().settings().minors;
    let today = day_of(now);
    let rows = people.enumerate().map(|(position, volunteer)| {
        let state = consent_state(&volunteer, today, &policy);
        row(position + 1, &volunteer, &wording, &wording.consent(state))
    });
    let temp = path.parent().unwrap_or(Path::new("."));
    Ok(list(format, path, temp, &head(&wording), rows, step)?)
}

fn head(wording: &Wording<'_>) -> ListHead {
    let columns = [
        (messages::export_number_column(), 6.0),
        (messages::export_surname_column(), 20.0),
        (messages::export_given_column(), 16.0),
        (messages::export_patronymic_column(), 20.0),
        (messages::export_latin_column(), 24.0),
        (messages::export_birth_date_column(), 12.0),
        (messages::export_sex_column(), 9.0),
        (messages::export_iin_column(), 15.0),
        (messages::export_phone_column(), 18.0),
        (messages::export_other_phones_column(), 18.0),
        (messages::export_email_column(), 24.0),
        (messages::export_region_column(), 24.0),
        (messages::export_district_column(), 18.0),
        (messages::export_directions_column(), 24.0),
        (messages::export_organisation_column(), 28.0),
        (messages::export_status_column(), 14.0),
        (messages::export_joined_column(), 12.0),
        (messages::export_consent_column(), 14.0),
        (messages::export_tags_column(), 16.0),
        (messages::export_note_column(), 30.0),
    ];
    ListHead {
        name: wording.say(&messages::export_volunteers_sheet()),
        columns: columns
            .into_iter()
            .map(|(message, width)| Column {
                heading: wording.say(&message),
                width,
            })
            .collect(),
    }
}

fn row(
    number: usize,
    person: &Volunteer,
    wording: &Wording<'_>,
    consent: &str,
) -> Vec<Value<'static>> {
    let part = |part: &Option<domain::NamePart>| {
        Value::maybe(part.as_ref().map(|part| part.as_str().to_owned()))
    };
    let joined = |texts: Vec<String>| Value::text(texts.join(", "));
    let birth = match &person.birth {
        Some(BirthDate::Day(day)) => Value::Day(*day),
        Some(other) => Value::text(other.iso()),
        None => Value::Empty,
    };
    let home = person.residence.as_ref();
    vec![
        Value::Number(number as f64),
        part(&person.name.surname),
        part(&person.name.given),
        part(&person.name.patronymic),
        Value::maybe(person.latin.clone()),
        birth,
        Value::maybe(person.sex.map(|sex| wording.sex(sex))),
        Value::maybe(person.iin.as_ref().map(domain::Iin::digits)),
        Value::maybe(person.phones.first().map(|phone| phone.as_str().to_owned())),
        joined(
            person
                .phones
                .iter()
                .skip(1)
                .map(|phone| phone.as_str().to_owned())
                .collect(),
        ),
        joined(
            person
                .emails
                .iter()
                .map(|mail| mail.as_str().to_owned())
                .collect(),
        ),
        Value::maybe(home.map(|home| wording.region(home.region))),
        Value::maybe(home.and_then(|home| home.district.clone())),
        joined(
            person
                .directions
                .iter()
                .map(|code| wording.direction(code))
                .collect(),
        ),
        Value::maybe(person.organisation.and_then(|id| wording.organisation(id))),
        Value::text(wording.status(&person.status)),
        person.joined.map_or(Value::Empty, Value::Day),
        Value::text(consent.to_owned()),
        joined(person.tags.clone()),
        Value::maybe(person.notes.clone()),
    ]
}

fn everything(
    register: &Register,
    people: &mut People<'_>,
    path: &Path,
    now: Timestamp,
    step: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportRefused> {
    let organisations: Vec<Organisation> = register
        .store()
        .organisations()?
        .values()
        .cloned()
        .collect();
    let mut file = JsonFile::create(path)?;
    file.value("schema", "birge-register-1")?;
    file.value("written", &now.0)?;
    file.value("settings", register.store().settings().as_ref())?;
    file.list("organisations", organisations.into_iter(), &mut |_| true)?;
    let rows = file.list("volunteers", people, step)?;
    file.finish()?;
    Ok(rows)
}
