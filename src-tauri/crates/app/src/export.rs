//! Lists on their way out: a workbook, CSV, or everything as JSON.

use std::path::Path;

use changes::Act;
use documents::export::{Column, ExportError, JsonFile, ListFormat, ListHead, Value, list};
use domain::{BirthDate, Deed, Organisation, PersonField, Timestamp, Volunteer, consent_state};
use l10n::Localizer;
use messages::{Kind, Message, ToMessage};
use store::{Progress, StoreError};

use crate::{
    Ctx, NotAllowed, Register, collected, ctx::day_of, volunteers::Selection, wording::Wording,
};

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
    let restricted = register.may(Deed::SeeRestricted).is_ok();
    let filter = selection.codes();
    let ids = selection.ids(register, ctx.now);
    let total = ids.len() as u64;
    let mut people = People {
        register,
        ids: ids.chunks(PAGE),
        page: Vec::new().into_iter(),
        broken: None,
        off: register.store().settings().fields_off.clone(),
    };
    let about = about(register, ctx.now, register.operator_name(), &filter, speak);
    let mut step = |done: u64| progress.step(done, total);
    let list_format = match format {
        Format::Xlsx => Some(ListFormat::Xlsx),
        Format::CsvExcel => Some(ListFormat::CsvExcel),
        Format::CsvPlain => Some(ListFormat::CsvPlain),
        Format::Json => None,
    };
    let rows = match list_format {
        Some(format) => {
            let frame = Frame {
                path,
                now: ctx.now,
                about,
                restricted,
                speak,
            };
            table(register, &mut people, format, frame, &mut step)?
        }
        None => {
            let shown = people.by_ref().map(|person| {
                if restricted {
                    person
                } else {
                    without_numbers(person)
                }
            });
            everything(register, shown, path, ctx.now, &filter, &mut step)?
        }
    };
    if let Some(error) = people.broken {
        return Err(error.into());
    }
    let act = Act::ExportedWith {
        rows: u32::try_from(rows).unwrap_or(u32::MAX),
        format: format.extension().to_owned(),
        filter,
    };
    register.note(ctx, act, None)?;
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
    /// What is not collected does not go out.
    off: Vec<PersonField>,
}

impl Iterator for People<'_> {
    type Item = Volunteer;

    fn next(&mut self) -> Option<Volunteer> {
        loop {
            if let Some(volunteer) = self.page.next() {
                return Some(collected::shown(&self.off, volunteer));
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

/// Where a table goes, and what stands above it.
struct Frame<'a> {
    path: &'a Path,
    now: Timestamp,
    about: Vec<(String, String)>,
    /// Numbers go out in full.
    restricted: bool,
    speak: Localizer,
}

/// Who makes a file, when and by which filter: it stands in the file itself.
pub(crate) fn about(
    register: &Register,
    now: Timestamp,
    who: String,
    filter: &[(String, String)],
    speak: Localizer,
) -> Vec<(String, String)> {
    let pairs: Vec<String> = filter
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    let day = speak.instant(now.0, l10n::DateStyle::DateTime);
    [
        (
            messages::export_about_organisation(),
            register.store().settings().organisation.clone(),
        ),
        (messages::export_about_who(), who),
        (messages::export_about_when(), day),
        (messages::export_about_filter(), pairs.join("; ")),
    ]
    .into_iter()
    .map(|(label, value)| (speak.format(&label), value))
    .collect()
}

/// The person as somebody without the right to full numbers takes them out as data.
fn without_numbers(person: Volunteer) -> Volunteer {
    Volunteer {
        iin: None,
        phones: Vec::new(),
        emergency: person.emergency.map(|contact| domain::EmergencyContact {
            phone: None,
            ..contact
        }),
        guardians: person
            .guardians
            .into_iter()
            .map(|guardian| domain::Guardian {
                phone: None,
                ..guardian
            })
            .collect(),
        ..person
    }
}

fn table(
    register: &Register,
    people: &mut People<'_>,
    format: ListFormat,
    frame: Frame<'_>,
    step: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportRefused> {
    let Frame {
        path,
        now,
        about,
        restricted,
        speak,
    } = frame;
    let wording = Wording::new(register, speak);
    let policy = register.store().settings().minors;
    let today = day_of(now);
    let off = people.off.clone();
    let goes_out = columns().map(|(_, _, field)| is_out(&off, field));
    let rows = people.enumerate().map(|(position, volunteer)| {
        let state = consent_state(&volunteer, today, &policy);
        let consent = wording.consent(state);
        let cells = row(position + 1, &volunteer, &wording, &consent, restricted);
        let cells = cells.into_iter().zip(&goes_out);
        let kept = cells.filter(|(_, goes_out)| **goes_out);
        kept.map(|(cell, _)| cell).collect()
    });
    let temp = path.parent().unwrap_or(Path::new("."));
    let head = head(&wording, &off, about);
    Ok(list(format, path, temp, &head, rows, step)?)
}

/// Whether a column goes out: what is not collected does not.
fn is_out(off: &[PersonField], field: Option<PersonField>) -> bool {
    field.is_none_or(|field| collected::has(off, field))
}

/// The columns in order: heading, width, and the field that may be switched off.
fn columns() -> [(Message, f64, Option<PersonField>); 20] {
    use PersonField as Is;
    [
        (messages::export_number_column(), 6.0, None),
        (messages::export_surname_column(), 20.0, None),
        (messages::export_given_column(), 16.0, None),
        (messages::export_patronymic_column(), 20.0, None),
        (messages::export_latin_column(), 24.0, Some(Is::Latin)),
        (messages::export_birth_date_column(), 12.0, Some(Is::Birth)),
        (messages::export_sex_column(), 9.0, Some(Is::Sex)),
        (messages::export_iin_column(), 15.0, Some(Is::Iin)),
        (messages::export_phone_column(), 18.0, Some(Is::Phones)),
        (
            messages::export_other_phones_column(),
            18.0,
            Some(Is::Phones),
        ),
        (messages::export_email_column(), 24.0, Some(Is::Emails)),
        (messages::export_region_column(), 24.0, Some(Is::Residence)),
        (
            messages::export_district_column(),
            18.0,
            Some(Is::Residence),
        ),
        (
            messages::export_directions_column(),
            24.0,
            Some(Is::Directions),
        ),
        (
            messages::export_organisation_column(),
            28.0,
            Some(Is::Organisation),
        ),
        (messages::export_status_column(), 14.0, None),
        (messages::export_joined_column(), 12.0, Some(Is::Joined)),
        (messages::export_consent_column(), 14.0, None),
        (messages::export_tags_column(), 16.0, Some(Is::Tags)),
        (messages::export_note_column(), 30.0, Some(Is::Notes)),
    ]
}

fn head(wording: &Wording<'_>, off: &[PersonField], about: Vec<(String, String)>) -> ListHead {
    ListHead {
        name: wording.say(&messages::export_volunteers_sheet()),
        about,
        about_name: wording.say(&messages::export_about_sheet()),
        columns: columns()
            .into_iter()
            .filter(|(_, _, field)| is_out(off, *field))
            .map(|(message, width, _)| Column {
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
    restricted: bool,
) -> Vec<Value<'static>> {
    let iin = |iin: &domain::Iin| {
        if restricted {
            iin.digits()
        } else {
            iin.masked()
        }
    };
    let phone = |phone: &domain::Phone| {
        if restricted {
            phone.as_str().to_owned()
        } else {
            phone.masked()
        }
    };
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
        Value::maybe(person.iin.as_ref().map(iin)),
        Value::maybe(person.phones.first().map(phone)),
        joined(person.phones.iter().skip(1).map(phone).collect()),
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
    people: impl Iterator<Item = Volunteer>,
    path: &Path,
    now: Timestamp,
    filter: &[(String, String)],
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
    file.value("written_by", &register.operator_name())?;
    file.value("filter", filter)?;
    file.value("settings", register.store().settings().as_ref())?;
    file.list("organisations", organisations.into_iter(), &mut |_| true)?;
    let rows = file.list("volunteers", people, step)?;
    file.finish()?;
    Ok(rows)
}
