//! Personal data: the four actions of a profile, and the page of the settings.

use app::{
    Ctx, Register,
    breach::{self, BreachRefused, Form, Source},
    collected,
    consents::{self, FormFor, SheetRefused},
    erasure::{self, EndRefused, Ending, Trace},
    minimum::{self, ReduceRefused},
    retention::{self, Choice, RetentionRefused},
    workdays::{self, DayRefused},
};
use domain::{Day, ErasureGround, ErasureKind, Held, PersonField, Retention, workdays::Why};
use l10n::Localizer;
use tauri::AppHandle;

use super::{apart, at_work};
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        personal::{
            BeyondDto, BeyondPage, BlockedPage, BreachDone, BreachDraft, BreachSource, BreachTerm,
            CollectedField, ConsentForm, DueDto, EndedPage, EndingDone, EndingDraft,
            EndingGroundDto, EndingKindDto, ExpiringDto, ExpiringPage, PersonalPage, RetentionDto,
            ReviewChoice, ReviewDecision, ReviewPage, TraceDto, WorkdayDto, WorkdaysPage,
        },
        session::{LanguageDto, SavedFile},
        volunteers::pack,
    },
    state::{AppState, ctx, now},
};

impl From<EndRefused> for IpcError {
    fn from(refused: EndRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

impl From<ReduceRefused> for IpcError {
    fn from(refused: ReduceRefused) -> Self {
        Self::told(&refused, None)
    }
}

impl From<RetentionRefused> for IpcError {
    fn from(refused: RetentionRefused) -> Self {
        Self::told(&refused, None)
    }
}

impl From<SheetRefused> for IpcError {
    fn from(refused: SheetRefused) -> Self {
        Self::told(&refused, None)
    }
}

impl From<BreachRefused> for IpcError {
    fn from(refused: BreachRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

impl From<DayRefused> for IpcError {
    fn from(refused: DayRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

impl From<ErasureKind> for EndingKindDto {
    fn from(kind: ErasureKind) -> Self {
        match kind {
            ErasureKind::Erased => Self::Erased,
            ErasureKind::Anonymised => Self::Anonymised,
        }
    }
}

impl From<EndingKindDto> for ErasureKind {
    fn from(kind: EndingKindDto) -> Self {
        match kind {
            EndingKindDto::Erased => Self::Erased,
            EndingKindDto::Anonymised => Self::Anonymised,
        }
    }
}

impl From<ErasureGround> for EndingGroundDto {
    fn from(ground: ErasureGround) -> Self {
        match ground {
            ErasureGround::Request => Self::Request,
            ErasureGround::ConsentWithdrawn => Self::ConsentWithdrawn,
            ErasureGround::RetentionOver => Self::RetentionOver,
            ErasureGround::ByMistake => Self::ByMistake,
            ErasureGround::Order => Self::Order,
        }
    }
}

impl From<EndingGroundDto> for ErasureGround {
    fn from(ground: EndingGroundDto) -> Self {
        match ground {
            EndingGroundDto::Request => Self::Request,
            EndingGroundDto::ConsentWithdrawn => Self::ConsentWithdrawn,
            EndingGroundDto::RetentionOver => Self::RetentionOver,
            EndingGroundDto::ByMistake => Self::ByMistake,
            EndingGroundDto::Order => Self::Order,
        }
    }
}

/// The page of personal data.
#[tauri::command]
pub async fn personal_page(app: AppHandle) -> IpcResult<PersonalPage> {
    at_work(app, |state, open| {
        let register = &open.register;
        let settings = register.store().settings();
        let speak = state.speak();
        let today = app::ctx::day_of(now());
        let field = |field: PersonField| CollectedField {
            code: field.code().to_owned(),
            name: speak.format(&collected::field_word(field)),
            purpose: speak.format(&collected::purpose_word(field)),
            off: settings.fields_off.contains(&field),
        };
        let Retention {
            volunteers_after_archive_years,
            applicants_months,
            audit_years: _,
            backups_days,
        } = settings.retention;
        let due = match retention::totals(register, today) {
            Ok(totals) => Some(totals.all()),
            Err(RetentionRefused::NotAllowed(_)) => None,
            Err(refused) => return Err(refused.into()),
        };
        Ok(PersonalPage {
            responsible: settings.responsible.clone(),
            text_version: consents::TEXT_VERSION.to_owned(),
            fields: PersonField::ALL.into_iter().map(field).collect(),
            retention: RetentionDto {
                volunteers_after_archive_years,
                applicants_months,
                guests_months: settings.guests_months,
                backups_days,
            },
            consents_missing: consents::missing_count(register, today)?,
            consents_expiring: consents::expiring_count(register, today, app::today::SOON)?,
            beyond: minimum::count(register, today)?,
            blocked: erasure::blocked_count(register),
            due,
            reviewed: settings.reviewed.map(|day| day.to_string()),
        })
    })
    .await
}

/// Blocks a person's data.
#[tauri::command]
pub async fn personal_block(
    app: AppHandle,
    action: String,
    id: String,
    reason: Option<String>,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = erasure::block(
            &open.register,
            &ctx(&action)?,
            id.parse()?,
            reason.as_deref(),
        )?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Ends the blocking of a person's data.
#[tauri::command]
pub async fn personal_unblock(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = erasure::unblock(&open.register, &ctx(&action)?, id.parse()?)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Records that a person took the consent back; the data is blocked at once.
#[tauri::command]
pub async fn personal_withdraw(
    app: AppHandle,
    action: String,
    id: String,
    reason: Option<String>,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = consents::withdraw(
            &open.register,
            &ctx(&action)?,
            id.parse()?,
            reason.as_deref(),
        )?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Erases or anonymises people for good; progress is told as the task `erasing`.
#[tauri::command]
pub async fn personal_end(
    app: AppHandle,
    action: String,
    draft: EndingDraft,
) -> IpcResult<EndingDone> {
    at_work(app, move |state, open| {
        let EndingDraft {
            ids,
            kind,
            ground,
            order,
        } = draft;
        let ids = ids
            .iter()
            .map(|id| id.parse())
            .collect::<Result<Vec<_>, _>>()?;
        let ending = Ending {
            kind: kind.into(),
            ground: ground.into(),
            order,
        };
        let work = state.work("erasing");
        let done = erasure::end(&open.register, &ctx(&action)?, &ids, &ending, &work)?;
        let ended = state.announce(done);
        Ok(EndingDone {
            people: ended.people,
            finished: ended.finished,
        })
    })
    .await
}

/// What can be said of a record whose data has ended; nothing if the person is here or never
/// was.
#[tauri::command]
pub async fn personal_trace(app: AppHandle, id: String) -> IpcResult<Option<TraceDto>> {
    at_work(app, move |_, open| {
        Ok(erasure::trace(&open.register, id.parse()?)?.map(trace))
    })
    .await
}

/// A stretch of everybody whose data has ended, the latest first.
#[tauri::command]
pub async fn personal_ended(app: AppHandle, offset: u32, limit: u32) -> IpcResult<EndedPage> {
    at_work(app, move |_, open| {
        let traces = erasure::traces(&open.register, places(offset), places(limit))?;
        Ok(EndedPage {
            total: erasure::ended_count(&open.register)?,
            rows: traces.into_iter().map(trace).collect(),
        })
    })
    .await
}

/// A number of places in a list.
fn places(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn trace(trace: Trace) -> TraceDto {
    TraceDto {
        id: trace.id.to_string(),
        kind: trace.erasure.kind.into(),
        ground: trace.erasure.ground.into(),
        order: trace.erasure.order,
        at: trace.at.0,
        operator: trace.operator,
    }
}

/// A stretch of the people whose data is blocked, for those who may see them.
#[tauri::command]
pub async fn personal_blocked(app: AppHandle, offset: u32, limit: u32) -> IpcResult<BlockedPage> {
    at_work(app, move |_, open| {
        let today = app::ctx::day_of(now());
        let rows = erasure::blocked(&open.register, today, places(offset), places(limit))?;
        Ok(BlockedPage {
            total: erasure::blocked_count(&open.register),
            rows: rows.into_iter().map(pack::row).collect(),
        })
    })
    .await
}

/// A stretch of the people whose consent ends within some days, the earliest first.
#[tauri::command]
pub async fn personal_expiring(
    app: AppHandle,
    days: u16,
    offset: u32,
    limit: u32,
) -> IpcResult<ExpiringPage> {
    at_work(app, move |_, open| {
        let today = app::ctx::day_of(now());
        let register = &open.register;
        let ending = consents::expiring(register, today, days, places(offset), places(limit))?;
        Ok(ExpiringPage {
            total: consents::expiring_count(register, today, days)?,
            rows: ending
                .into_iter()
                .map(|expiring| ExpiringDto {
                    row: pack::row(expiring.row),
                    until: expiring.until.to_string(),
                })
                .collect(),
        })
    })
    .await
}

/// A stretch of the people of whom more is kept than may be kept without a consent, by name.
#[tauri::command]
pub async fn personal_beyond(app: AppHandle, offset: u32, limit: u32) -> IpcResult<BeyondPage> {
    at_work(app, move |state, open| {
        let today = app::ctx::day_of(now());
        let speak = state.speak();
        let people = minimum::list(&open.register, today, places(offset), places(limit))?;
        let name = |held: Held| speak.format(&minimum::held_word(held));
        Ok(BeyondPage {
            total: minimum::count(&open.register, today)?,
            rows: people
                .into_iter()
                .map(|one| BeyondDto {
                    guest: one.row.volunteer.guest,
                    row: pack::row(one.row),
                    fields: one.fields.into_iter().map(name).collect(),
                })
                .collect(),
        })
    })
    .await
}

/// Takes out of the records of these people, or of all such people, what may be kept with a
/// consent only; how many changed. Progress is told as the task `reducing`.
#[tauri::command]
pub async fn personal_reduce(
    app: AppHandle,
    action: String,
    ids: Option<Vec<String>>,
) -> IpcResult<u32> {
    at_work(app, move |state, open| {
        let ids = ids.map(|ids| {
            let ids = ids.iter().map(|id| id.parse());
            ids.collect::<Result<Vec<_>, _>>()
        });
        let ids = ids.transpose()?;
        let work = state.work("reducing");
        let done = minimum::reduce(&open.register, &ctx(&action)?, ids.as_deref(), &work)?;
        Ok(state.announce(done))
    })
    .await
}

/// A stretch of everybody whose retention period is over, the longest first.
#[tauri::command]
pub async fn personal_review(app: AppHandle, offset: u32, limit: u32) -> IpcResult<ReviewPage> {
    at_work(app, move |_, open| {
        let today = app::ctx::day_of(now());
        let totals = retention::totals(&open.register, today)?;
        let due = retention::review(&open.register, today, places(offset), places(limit))?;
        Ok(ReviewPage {
            total: totals.all(),
            anonymise: totals.anonymise,
            erase: totals.erase,
            rows: due
                .into_iter()
                .map(|due| DueDto {
                    row: pack::row(due.row),
                    since: due.since.to_string(),
                    proposed: due.proposed.into(),
                })
                .collect(),
        })
    })
    .await
}

/// Anonymises or erases those of the yearly list for whom that was chosen, for good; progress
/// is told as the task `erasing`.
#[tauri::command]
pub async fn personal_review_end(
    app: AppHandle,
    action: String,
    kind: EndingKindDto,
    choice: ReviewChoice,
) -> IpcResult<EndingDone> {
    at_work(app, move |state, open| {
        let ReviewChoice { all, people } = choice;
        let decided = people.into_iter().map(|ReviewDecision { id, kind }| {
            let id = id.parse()?;
            Ok((id, kind.map(Into::into)))
        });
        let ids = decided.collect::<IpcResult<_>>()?;
        let choice = Choice { all, ids };
        let work = state.work("erasing");
        let ctx = ctx(&action)?;
        let done = retention::carry_out(&open.register, &ctx, &choice, kind.into(), &work)?;
        let ended = state.announce(done);
        Ok(EndingDone {
            people: ended.people,
            finished: ended.finished,
        })
    })
    .await
}

/// Notes that the yearly list was gone through.
#[tauri::command]
pub async fn personal_reviewed(app: AppHandle, action: String, people: u32) -> IpcResult<()> {
    at_work(app, move |state, open| {
        state.announce(retention::reviewed(&open.register, &ctx(&action)?, people)?);
        Ok(())
    })
    .await
}

/// Saves how long data is kept.
#[tauri::command]
pub async fn personal_retention_save(
    app: AppHandle,
    action: String,
    retention: RetentionDto,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let RetentionDto {
            volunteers_after_archive_years,
            applicants_months,
            guests_months,
            backups_days,
        } = retention;
        let wanted = Retention {
            volunteers_after_archive_years,
            applicants_months,
            backups_days,
            ..open.register.store().settings().retention
        };
        let ctx = ctx(&action)?;
        let saved = retention::save(&open.register, &ctx, wanted, guests_months)?;
        state.announce(saved);
        Ok(())
    })
    .await
}

/// Switches fields off, by their codes, and all others on.
#[tauri::command]
pub async fn personal_fields_save(
    app: AppHandle,
    action: String,
    off: Vec<String>,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let off: Vec<PersonField> = off
            .iter()
            .filter_map(|code| PersonField::from_code(code))
            .collect();
        state.announce(collected::save(&open.register, &ctx(&action)?, &off)?);
        Ok(())
    })
    .await
}

fn pdf() -> FileKind<'static> {
    FileKind {
        name: "PDF".to_owned(),
        endings: &["pdf"],
    }
}

/// A sheet to be saved.
struct Sheet<'s> {
    /// What its file is called.
    name: &'s messages::Message,
    /// What stands behind the name; the day if nothing does.
    of: Option<&'s str>,
    /// The language that it is drawn in.
    language: LanguageDto,
}

/// Asks where to save a sheet, draws it and saves it; nothing if the person at the keyboard
/// changed their mind.
fn save_sheet(
    app: &AppHandle,
    state: &AppState,
    action: &str,
    sheet: &Sheet<'_>,
    draw: impl FnOnce(&Register, &Ctx, Localizer) -> Result<Vec<u8>, SheetRefused>,
) -> IpcResult<Option<SavedFile>> {
    let open = state.open()?;
    let speak = Localizer::new(sheet.language.into());
    let ctx = ctx(action)?;
    let name = speak.format(sheet.name);
    let of = sheet
        .of
        .map_or_else(|| ctx.today.to_string(), str::to_owned);
    let Some(path) = dialogs::save(app, &pdf(), &format!("{name} {of}.pdf")) else {
        return Ok(None);
    };
    let bytes = draw(&open.register, &ctx, speak)?;
    std::fs::write(&path, bytes).map_err(store::StoreError::from)?;
    Ok(Some(SavedFile {
        path: path.display().to_string(),
        rows: 1,
    }))
}

/// Asks where to save a consent text in one of the three languages, and saves it; nothing if
/// the person changed their mind.
#[tauri::command]
pub async fn personal_sheet_save(
    app: AppHandle,
    action: String,
    form: ConsentForm,
    language: LanguageDto,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let form = match form {
            ConsentForm::Adult => FormFor::Adult,
            ConsentForm::Minor => FormFor::Minor,
        };
        let sheet = Sheet {
            name: &messages::personal_sheets_file(),
            of: Some(consents::TEXT_VERSION),
            language,
        };
        save_sheet(app, state, &action, &sheet, |register, ctx, speak| {
            consents::sheet(register, ctx, form, speak)
        })
    })
    .await
}

/// Asks where to save what stands on record of a person's consent, and saves it in one of the
/// three languages; nothing if the person at the keyboard changed their mind.
#[tauri::command]
pub async fn consent_record_save(
    app: AppHandle,
    action: String,
    id: String,
    fact: String,
    language: LanguageDto,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let (id, fact) = (id.parse()?, fact.parse()?);
        let sheet = Sheet {
            name: &messages::consents_record_file(),
            of: None,
            language,
        };
        save_sheet(app, state, &action, &sheet, |register, ctx, speak| {
            consents::record_sheet(register, ctx, id, fact, speak)
        })
    })
    .await
}

/// Asks where to save the list of collected fields, and saves it; nothing if the person
/// changed their mind.
#[tauri::command]
pub async fn personal_fields_sheet_save(
    app: AppHandle,
    action: String,
    language: LanguageDto,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let sheet = Sheet {
            name: &messages::personal_fields_sheet_file(),
            of: None,
            language,
        };
        save_sheet(app, state, &action, &sheet, collected::sheet)
    })
    .await
}

/// Until when the notice is due if the breach was found at this moment, and which days were
/// counted; nothing if the text is no moment.
#[tauri::command]
pub async fn personal_breach_due(app: AppHandle, found: String) -> IpcResult<Option<BreachTerm>> {
    at_work(app, move |_, open| {
        let term = breach::due(&open.register, &found)?;
        Ok(term.map(|term| BreachTerm {
            due: breach::instant(term.due).0,
            counted: term.counted.into_iter().map(workday).collect(),
            kurban_ait_unknown: term.kurban_ait_unknown,
        }))
    })
    .await
}

fn workday((day, why): (Day, Why)) -> WorkdayDto {
    WorkdayDto {
        day: day.to_string(),
        what: workdays::why_word(why).into(),
        own: matches!(why, Why::OwnOff | Why::OwnWorking),
    }
}

/// The business days of a year, as far as they differ from the weekdays.
#[tauri::command]
pub async fn personal_workdays(app: AppHandle, year: i32) -> IpcResult<WorkdaysPage> {
    at_work(app, move |_, open| {
        let days = workdays::calendar(&open.register, year)?;
        Ok(WorkdaysPage {
            days: days.into_iter().map(workday).collect(),
            kurban_ait: workdays::knows_kurban_ait(year),
        })
    })
    .await
}

/// Enters a day off or a working day.
#[tauri::command]
pub async fn personal_workday_enter(
    app: AppHandle,
    action: String,
    day: String,
    working: bool,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = workdays::enter(&open.register, &ctx(&action)?, &day, working)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Takes back what was entered about a day.
#[tauri::command]
pub async fn personal_workday_remove(app: AppHandle, action: String, day: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        state.announce(workdays::remove(&open.register, &ctx(&action)?, &day)?);
        Ok(())
    })
    .await
}

/// Asks where to save the breach pack (and which backup was lost), and makes it; nothing if
/// the person changed their mind. Progress is told as the task `breach`.
#[tauri::command]
pub async fn personal_breach_save(
    app: AppHandle,
    action: String,
    draft: BreachDraft,
) -> IpcResult<Option<BreachDone>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let speak = state.speak();
        let ctx = ctx(&action)?;
        let BreachDraft {
            source,
            export,
            password,
            found,
            circumstances,
            measures,
            contact,
        } = draft;
        let source = match source {
            BreachSource::Register => Source::Register,
            BreachSource::Backup => {
                let kind = FileKind {
                    name: speak.format(&messages::personal_breach_source_backup()),
                    endings: &[app::backups::ENDING],
                };
                let Some(path) = dialogs::open(app, &kind) else {
                    return Ok(None);
                };
                Source::Backup {
                    path,
                    password: password.unwrap_or_default(),
                }
            }
            BreachSource::Export => Source::Export {
                action: export.unwrap_or_default().parse()?,
            },
        };
        let name = speak.format(&messages::personal_breach_file());
        let kind = FileKind {
            name: name.clone(),
            endings: &["xlsx"],
        };
        let proposed = format!("{name} {}.xlsx", ctx.today);
        let Some(path) = dialogs::save(app, &kind, &proposed) else {
            return Ok(None);
        };
        let form = Form {
            source,
            found,
            circumstances,
            measures,
            contact,
        };
        let work = state.work("breach");
        let done = breach::make(&open.register, &ctx, &form, &path, speak, &work)?;
        let pack = state.announce(done);
        Ok(Some(BreachDone {
            people: pack.people,
            due: pack.due.0,
            cover: pack.cover.display().to_string(),
            list: pack.list.display().to_string(),
        }))
    })
    .await
}
