//! The breach pack: what has to be told within one business day after data was lost.
//!
//! A workbook names the affected people by full name, IIN and mobile number, and a cover
//! says who is responsible, what was found when, and which measures were taken. Who is
//! affected depends on what was lost: a laptop holds everybody, the blocked and the deleted
//! among them; a backup holds everybody of its day; an export noted whom it named. Of one
//! that an older version made only the filter is recorded.
//!
//! Source: DOMAIN 2, rule 64.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use changes::Act;
use chrono::{NaiveDateTime, TimeZone};
use documents::{
    breach::BreachCover,
    drawing::DrawError,
    export::{ExportError, ListFormat, Value, list},
};
use domain::{
    ActionId, AgeBand, Deed, DirectionCode, OrganisationId, RegionCode, Sex, StatusKind, Timestamp,
    Volunteer, VolunteerId, clean, workdays::Term,
};
use l10n::{DateStyle, Localizer};
use messages::{Kind, Message, ToMessage};
use search::Query;
use store::{BackupError, Progress, Store, StoreError, Unlock};

use crate::{
    Ctx, NotAllowed, Register, count, export::list_head, intake::REFUSED, register::Did,
    work_figures::FIGURES, workdays,
};

/// Where the data of the affected people was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A laptop with this register.
    Register,
    /// A backup, or a laptop of which it is the last one.
    Backup {
        /// The file.
        path: PathBuf,
        /// Its password.
        password: String,
    },
    /// A file that this action exported.
    Export {
        /// The action.
        action: ActionId,
    },
}

/// What the form holds, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What was lost.
    pub source: Source,
    /// When it was found: the moment by the clock of Kazakhstan, `2026-11-25T10:40`.
    pub found: String,
    /// What happened.
    pub circumstances: Option<String>,
    /// The measures taken.
    pub measures: String,
    /// How to reach the person responsible.
    pub contact: String,
}

/// Why the pack is not made. No file was written.
#[derive(Debug, thiserror::Error)]
pub enum BreachRefused {
    /// Nobody is named as responsible in the settings.
    #[error("nobody is responsible")]
    ResponsibleMissing,
    /// Nothing says how to reach them.
    #[error("no contact")]
    ContactMissing,
    /// No measures.
    #[error("no measures")]
    MeasuresMissing,
    /// The moment of finding is none, or in the future.
    #[error("the moment of finding is not in the past")]
    Found,
    /// The action is no export.
    #[error("the action is no export")]
    NoExport,
    /// The backup.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// The workbook.
    #[error(transparent)]
    File(#[from] ExportError),
    /// The cover.
    #[error(transparent)]
    Draw(#[from] DrawError),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for BreachRefused {
    fn told(&self) -> (Kind, Message) {
        let invalid = |message| (Kind::Invalid, message);
        match self {
            Self::ResponsibleMissing => (
                Kind::Refused,
                messages::personal_error_responsible_missing(),
            ),
            Self::ContactMissing => invalid(messages::personal_error_contact_missing()),
            Self::MeasuresMissing => invalid(messages::personal_error_measures_missing()),
            Self::Found => invalid(messages::personal_error_found()),
            Self::NoExport => (Kind::Missing, messages::personal_error_no_export()),
            Self::Backup(error) => error.told(),
            Self::File(error) => error.told(),
            Self::Draw(error) => error.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

impl BreachRefused {
    /// The field of the form that the sentence stands beside.
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::ContactMissing => Some("contact"),
            Self::MeasuresMissing => Some("measures"),
            Self::Found => Some("found"),
            Self::Backup(BackupError::WrongPassword) => Some("password"),
            Self::ResponsibleMissing
            | Self::NoExport
            | Self::Backup(_)
            | Self::File(_)
            | Self::Draw(_)
            | Self::NotAllowed(_)
            | Self::Store(_) => None,
        }
    }
}

/// Until when the notice is due if the breach was found at this moment, and which days were
/// counted; `None` if the text is no moment.
///
/// # Errors
/// [`NotAllowed`].
pub fn due(register: &Register, found: &str) -> Result<Option<Term>, NotAllowed> {
    register.may(Deed::BreachPack)?;
    Ok(read_moment(found).map(|found| workdays::term(register, found)))
}

fn read_moment(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim();
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .into_iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
}

/// The moment of a time by the clock of Kazakhstan.
pub fn instant(moment: NaiveDateTime) -> Timestamp {
    let at = chrono_tz::Asia::Almaty
        .from_local_datetime(&moment)
        .earliest();
    Timestamp(at.map_or_else(
        || moment.and_utc().timestamp_millis(),
        |at| at.timestamp_millis(),
    ))
}

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// How many people are affected.
    pub people: u32,
    /// Until when the notice is due.
    pub due: Timestamp,
    /// The cover.
    pub cover: PathBuf,
    /// The workbook with the people.
    pub list: PathBuf,
}

/// Makes the pack: a workbook at `path` and a cover beside it. That it was made goes into the
/// audit log.
///
/// # Errors
/// [`BreachRefused`].
pub fn make(
    register: &Register,
    ctx: &Ctx,
    form: &Form,
    path: &Path,
    speak: Localizer,
    progress: &dyn Progress,
) -> Result<Did<Pack>, BreachRefused> {
    register.may(Deed::BreachPack)?;
    let settings = register.store().settings();
    let responsible = settings
        .responsible
        .clone()
        .ok_or(BreachRefused::ResponsibleMissing)?;
    let cleaned = |raw: &str| clean(raw).text;
    let contact = Some(cleaned(&form.contact)).filter(|text| !text.is_empty());
    let contact = contact.ok_or(BreachRefused::ContactMissing)?;
    let measures = Some(cleaned(&form.measures)).filter(|text| !text.is_empty());
    let measures = measures.ok_or(BreachRefused::MeasuresMissing)?;
    let found = read_moment(&form.found).ok_or(BreachRefused::Found)?;
    if instant(found) > ctx.now {
        return Err(BreachRefused::Found);
    }
    let due = instant(workdays::term(register, found).due);
    let mut notes = Vec::new();
    let mut affected = match &form.source {
        Source::Register => everybody(register.store())?,
        Source::Backup { path, password } => of_backup(register, ctx, path, password, progress)?,
        Source::Export { action } => of_export(register, ctx, *action, speak, &mut notes)?,
    };
    affected.sort_by_key(|person| person.name.full());
    let people = count::small(affected.len());
    let list_path = path.with_extension("xlsx");
    let cover_path = path.with_extension("pdf");
    let about = crate::export::about(register, ctx.now, register.operator_name(), &[], speak);
    write_list(&affected, &list_path, about, speak, progress)?;
    let file = list_path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mut about = vec![speak.format(&messages::personal_breach_cover_people(people, file))];
    about.append(&mut notes);
    if matches!(form.source, Source::Register | Source::Backup { .. }) {
        about.push(speak.format(&messages::personal_breach_cover_sealed()));
    }
    let moment = |at: Timestamp| speak.instant(at.0, DateStyle::Numeric);
    let data = [
        messages::personal_field_name(),
        messages::volunteers_field_iin(),
        messages::volunteers_field_phone(),
    ]
    .map(|message| speak.format(&message))
    .join(", ");
    let cover = BreachCover {
        organisation: settings.organisation.clone(),
        responsible,
        contact,
        found: moment(instant(found)),
        due: speak.format(&messages::personal_breach_due(due)),
        circumstances: form
            .circumstances
            .as_deref()
            .map(cleaned)
            .unwrap_or_default(),
        measures,
        people: about,
        data,
        made: moment(ctx.now),
        language: speak.language().code().to_owned(),
    };
    let drawn = documents::breach::draw(&cover, &|message| speak.format(message))?;
    std::fs::write(&cover_path, drawn).map_err(ExportError::from)?;
    let named: Vec<VolunteerId> = affected.iter().map(|person| person.id).collect();
    let noted = register.note_named(ctx, Act::BreachPackMade { people }, &named, None)?;
    Ok(noted.map(|()| Pack {
        people,
        due,
        cover: cover_path,
        list: list_path,
    }))
}

/// Everybody whose data lies in a register: the blocked and the deleted too.
fn everybody(store: &Store) -> Result<Vec<Volunteer>, StoreError> {
    let mut people = Vec::new();
    store.each_volunteer(&mut |person| {
        people.push(person);
        std::ops::ControlFlow::Continue(())
    })?;
    Ok(people)
}

/// Everybody in a backup: it is opened beside the register, read, and removed again.
fn of_backup(
    register: &Register,
    ctx: &Ctx,
    path: &Path,
    password: &str,
    progress: &dyn Progress,
) -> Result<Vec<Volunteer>, BreachRefused> {
    let aside = register.store().folder().with_extension("breach");
    if aside.exists() {
        std::fs::remove_dir_all(&aside).map_err(StoreError::from)?;
    }
    let unlock = Unlock::password(password);
    let (backup, _) = Store::restore(path, &aside, unlock, ctx.now, progress)?;
    let people = everybody(&backup);
    backup.discard()?;
    Ok(people?)
}

/// Whom an export named; of those who were erased since nothing is left to name. Of an
/// export that did not note it: who answers to its filter now.
fn of_export(
    register: &Register,
    ctx: &Ctx,
    action: ActionId,
    speak: Localizer,
    notes: &mut Vec<String>,
) -> Result<Vec<Volunteer>, BreachRefused> {
    let store = register.store();
    let action = store.action(action)?.ok_or(BreachRefused::NoExport)?;
    let (rows, filter) = match &action.act {
        Act::ExportedWith { rows, filter, .. } => (*rows, filter.as_slice()),
        Act::Printed { rows, .. } if *rows > 0 => (*rows, [].as_slice()),
        Act::Exported { rows } => (*rows, [].as_slice()),
        // A pack holds people's data as any list does, and may be lost as any list may.
        Act::BreachPackMade { people } => (*people, [].as_slice()),
        _ => return Err(BreachRefused::NoExport),
    };
    if let Some(named) = store.roster(&action)? {
        let ids: Vec<VolunteerId> = named.into_iter().collect();
        let people = store.volunteers(&ids)?;
        let gone = count::small(ids.len().saturating_sub(people.len()));
        // Two who were joined since are one person.
        let people: BTreeMap<VolunteerId, Volunteer> = people
            .into_iter()
            .map(|person| (person.id, person))
            .collect();
        let people: Vec<Volunteer> = people.into_values().collect();
        notes.push(speak.format(&messages::personal_breach_cover_named(rows)));
        if gone > 0 {
            notes.push(speak.format(&messages::personal_breach_cover_gone(gone)));
        }
        return Ok(people);
    }
    notes.push(speak.format(&messages::personal_breach_cover_export(rows)));
    if filter
        .iter()
        .any(|(key, _)| key == FIGURES || key == REFUSED)
    {
        return Ok(Vec::new());
    }
    if filter.iter().any(|(key, _)| key == "text") {
        notes.push(speak.format(&messages::personal_breach_cover_text()));
    }
    let query = query_of(filter);
    let ids = store.columns().query(&query, ctx.today).ids();
    Ok(store.volunteers(&ids)?)
}

/// The question that a recorded filter stands for; what it does not know, it leaves out, so
/// that rather too many people are named than too few.
fn query_of(filter: &[(String, String)]) -> Query {
    let mut query = Query {
        with_archived: true,
        ..Query::default()
    };
    let filters = &mut query.filters;
    for (key, value) in filter {
        match key.as_str() {
            "region" => filters.regions.extend(value.parse::<RegionCode>()),
            "direction" => filters.directions.extend(DirectionCode::parse(value)),
            "status" => {
                let known = StatusKind::ALL
                    .into_iter()
                    .find(|kind| count::status_code(*kind) == value);
                filters.statuses.extend(known);
            }
            "sex" => {
                let known = [Sex::Male, Sex::Female]
                    .into_iter()
                    .find(|sex| count::sex_code(*sex) == value);
                filters.sexes.extend(known);
            }
            "age" => {
                let known = AgeBand::ALL
                    .into_iter()
                    .find(|band| count::age_code(*band) == value);
                filters.ages.extend(known);
            }
            "organisation" => filters
                .organisations
                .extend(value.parse::<OrganisationId>()),
            "consent_missing" => filters.consent_missing = true,
            "guardian_missing" => filters.guardian_missing = true,
            _ => {}
        }
    }
    query
}

fn write_list(
    people: &[Volunteer],
    path: &Path,
    about: Vec<(String, String)>,
    speak: Localizer,
    progress: &dyn Progress,
) -> Result<(), ExportError> {
    let columns = [
        (messages::export_number_column(), 6.0),
        (messages::personal_field_name(), 40.0),
        (messages::export_iin_column(), 15.0),
        (messages::export_phone_column(), 20.0),
    ];
    let head = list_head(&messages::personal_breach_file(), columns, about, speak);
    let rows = people.iter().enumerate().map(|(position, person)| {
        vec![
            Value::Number((position + 1) as f64),
            Value::text(person.name.full()),
            Value::maybe(person.iin.as_ref().map(domain::Iin::digits)),
            Value::maybe(person.phones.first().map(|phone| phone.as_str().to_owned())),
        ]
    });
    let total = people.len() as u64;
    list(ListFormat::Xlsx, path, &head, rows, &mut |done| {
        progress.step(done, total)
    })?;
    Ok(())
}
