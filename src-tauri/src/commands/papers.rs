//! Papers of volunteer work, their check, and calendars.

use std::path::Path;

use app::calendar::{CalendarOf, CalendarRefused};
use app::desk::Book;
use app::papers::{
    Languages, PaperRefused,
    certificates::{self, OnPaper, Order},
    keys::{self, KeyRefused},
    noon, person, ready, sheets,
    templates::{self, TemplateRefused},
};
use documents::papers::Paper;
use domain::{CertificateKind, Day, EventId, IssuedCertificate, ListId, ShiftId, VolunteerId};
use l10n::Localizer;
use messages::Message;
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;

use super::{apart, at_work, events::WALL};
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        papers::{
            CalendarDraft, CertificateKindDto, GivenPaper, Kept, KeptLine, PaperChecked,
            PaperDraft, PaperRead, PaperSaved, PaperTemplateDto, PersonEventDto, PersonWorkDto,
            Promise, ReadyList, ReadyPerson, TemplateVersion, YearMinutes,
        },
        session::{LanguageDto, SavedFile},
    },
    state::{AppState, Open, ctx, now},
};

impl From<PaperRefused> for IpcError {
    fn from(refused: PaperRefused) -> Self {
        Self::told(&refused, None)
    }
}

impl From<TemplateRefused> for IpcError {
    fn from(refused: TemplateRefused) -> Self {
        Self::told(&refused, None)
    }
}

impl From<KeyRefused> for IpcError {
    fn from(refused: KeyRefused) -> Self {
        Self::told(&refused, None)
    }
}

impl From<CalendarRefused> for IpcError {
    fn from(refused: CalendarRefused) -> Self {
        Self::told(&refused, None)
    }
}

impl From<CertificateKindDto> for CertificateKind {
    fn from(kind: CertificateKindDto) -> Self {
        match kind {
            CertificateKindDto::Hours => Self::Hours,
            CertificateKindDto::Thanks => Self::Thanks,
        }
    }
}

impl From<CertificateKind> for CertificateKindDto {
    fn from(kind: CertificateKind) -> Self {
        match kind {
            CertificateKind::Hours => Self::Hours,
            CertificateKind::Thanks => Self::Thanks,
        }
    }
}

fn day(text: &str) -> IpcResult<Day> {
    text.parse().map_err(|_| IpcError::unreadable("day"))
}

/// A paper whose ids are read.
enum Wanted {
    Attendance(EventId, Option<ShiftId>),
    Shifts(EventId),
    Report(EventId),
    Certificates(Order, Vec<VolunteerId>),
    Reprint(String),
    Record(VolunteerId),
    Noon(EventId, ListId),
}

impl Wanted {
    fn read(draft: PaperDraft) -> IpcResult<Self> {
        Ok(match draft {
            PaperDraft::Attendance { event, shift } => {
                let shift = shift.map(|shift| shift.parse()).transpose()?;
                Self::Attendance(event.parse()?, shift)
            }
            PaperDraft::Shifts { event } => Self::Shifts(event.parse()?),
            PaperDraft::Report { event } => Self::Report(event.parse()?),
            PaperDraft::Certificates {
                kind,
                people,
                from,
                until,
            } => {
                let order = Order {
                    kind: kind.into(),
                    period: (day(&from)?, day(&until)?),
                };
                let people = people.iter().map(|id| id.parse());
                Self::Certificates(order, people.collect::<Result<_, _>>()?)
            }
            PaperDraft::Reprint { number } => Self::Reprint(number),
            PaperDraft::Noon { event, list } => Self::Noon(event.parse()?, list.parse()?),
            PaperDraft::Record { volunteer } => Self::Record(volunteer.parse()?),
        })
    }

    /// What the file is called.
    fn name(&self) -> Message {
        match self {
            Self::Attendance(..) => messages::papers_attendance_title(),
            Self::Shifts(_) => messages::papers_shifts_title(),
            Self::Report(_) => messages::papers_report_title(),
            Self::Certificates(order, _) if order.kind == CertificateKind::Thanks => {
                messages::papers_letter_title()
            }
            Self::Certificates(..) | Self::Reprint(_) => messages::papers_certificate_title(),
            Self::Record(_) => messages::papers_record_title(),
            Self::Noon(..) => messages::board_page_title(),
        }
    }

    /// The bytes, how many papers they hold, and how many people got none.
    fn make(
        &self,
        state: &AppState,
        open: &Open,
        ctx: &app::Ctx,
        languages: &Languages,
    ) -> Result<(Vec<u8>, usize, usize), PaperRefused> {
        let register = &open.register;
        let one = |pdf| (pdf, 1, 0);
        match self {
            Self::Attendance(event, shift) => {
                sheets::attendance_sheet(register, ctx, *event, *shift, languages).map(one)
            }
            Self::Shifts(event) => sheets::shift_sheet(register, ctx, *event, languages).map(one),
            Self::Report(event) => sheets::event_report(register, ctx, *event, languages).map(one),
            Self::Certificates(order, people) => {
                let given = certificates::certificates(register, ctx, *order, people, languages)?;
                let given = state.announce(given);
                Ok((given.pdf, given.papers.len(), given.without.len()))
            }
            Self::Reprint(number) => {
                certificates::reprint(register, ctx, number, languages).map(one)
            }
            Self::Noon(event, list) => {
                let book = Book::open(register, *event).map_err(|_| PaperRefused::Missing)?;
                noon::noon_page(register, ctx, &book, *list, languages).map(one)
            }
            Self::Record(id) => sheets::own_record(register, ctx, *id, languages).map(one),
        }
    }
}

pub(super) fn write(path: &Path, bytes: &[u8]) -> IpcResult<()> {
    std::fs::write(path, bytes).map_err(|error| {
        log::warn!("a file could not be written: {error}");
        IpcError::refused(messages::papers_error_write(path.display().to_string()))
    })
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Asks where a drawn paper goes, writes it and shows it; nothing if the person changed their
/// mind.
pub(super) fn keep_pdf(app: &AppHandle, title: &str, bytes: &[u8]) -> IpcResult<Option<String>> {
    let kind = FileKind {
        name: "PDF".to_owned(),
        endings: &["pdf"],
    };
    let today = app::ctx::day_of(now());
    let Some(path) = dialogs::save(app, &kind, &format!("{title} {today}.pdf")) else {
        return Ok(None);
    };
    write(&path, bytes)?;
    let shown = path.display().to_string();
    if !dialogs::are_scripted()
        && let Err(error) = app.opener().open_path(shown.as_str(), None::<&str>)
    {
        log::warn!("the paper was saved, and nothing shows it: {error}");
    }
    Ok(Some(shown))
}

/// Asks where to save a paper, makes it in one language or several, and shows it if that is
/// wanted; nothing if the person changed their mind. A number is given only after a place
/// for the file was chosen.
#[tauri::command]
pub async fn paper_save(
    app: AppHandle,
    action: String,
    draft: PaperDraft,
    languages: Vec<LanguageDto>,
    show: bool,
) -> IpcResult<Option<PaperSaved>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let wanted = Wanted::read(draft)?;
        let ctx = ctx(&action)?;
        let speak: Vec<Localizer> = languages
            .into_iter()
            .map(|language| Localizer::new(language.into()))
            .collect();
        let first = speak.first().copied().unwrap_or_else(|| state.speak());
        let pdf = FileKind {
            name: "PDF".to_owned(),
            endings: &["pdf"],
        };
        let proposed = format!("{} {}.pdf", first.format(&wanted.name()), ctx.today);
        let Some(path) = dialogs::save(app, &pdf, &proposed) else {
            return Ok(None);
        };
        let (bytes, papers, without) = wanted.make(state, &open, &ctx, &Languages::of(&speak))?;
        write(&path, &bytes)?;
        if show && !dialogs::are_scripted() {
            let shown = path.display().to_string();
            if let Err(error) = app.opener().open_path(shown, None::<&str>) {
                log::warn!("the paper was saved, and nothing shows it: {error}");
            }
        }
        Ok(Some(PaperSaved {
            path: path.display().to_string(),
            papers: count(papers),
            without: count(without),
        }))
    })
    .await
}

/// Who of an event can be given a certificate or a letter; without a period, that of the
/// event is proposed.
#[tauri::command]
pub async fn papers_ready(
    app: AppHandle,
    event: String,
    kind: CertificateKindDto,
    from: Option<String>,
    until: Option<String>,
) -> IpcResult<ReadyList> {
    at_work(app, move |state, open| {
        let from = from.as_deref().map(day).transpose()?;
        let until = until.as_deref().map(day).transpose()?;
        let today = app::ctx::day_of(now());
        let language = state.speak().language();
        let found = ready::ready(
            &open.register,
            event.parse()?,
            kind.into(),
            from.zip(until),
            today,
            language,
        )?;
        let people = found.people.into_iter().map(|one| ReadyPerson {
            volunteer: one.volunteer.to_string(),
            name: one.name,
            minutes: one.minutes,
            given: one.given,
        });
        Ok(ReadyList {
            from: found.period.0.to_string(),
            until: found.period.1.to_string(),
            people: people.collect(),
        })
    })
    .await
}

fn given(paper: &IssuedCertificate) -> GivenPaper {
    GivenPaper {
        kind: paper.kind.into(),
        number: paper.shown_number(),
        on: paper.on.to_string(),
        name: paper.name.clone(),
        from: paper.from.to_string(),
        until: paper.until.to_string(),
        minutes: paper.minutes,
    }
}

fn kept_line(line: &person::KeptLine, language: &str) -> KeptLine {
    let wall = |wall: &domain::WallTime| wall.format(WALL).to_string();
    let (what, said) = match line.what {
        person::Promise::NoShow => (Promise::NoShow, None),
        person::Promise::Cancelled { said, late: true } => (Promise::Late, Some(wall(&said))),
        person::Promise::Cancelled { said, late: false } => (Promise::InTime, Some(wall(&said))),
    };
    KeptLine {
        event: line.event.to_string(),
        title: line.titles.in_language(language).to_owned(),
        shift: line.shift.map(|plan| wall(&plan.starts)),
        what,
        said,
    }
}

/// What a person did, and the papers that were given for it.
#[tauri::command]
pub async fn person_work(app: AppHandle, id: String) -> IpcResult<PersonWorkDto> {
    at_work(app, move |state, open| {
        let id: VolunteerId = id.parse()?;
        let work = person::work_of_person(&open.register, id)?;
        let papers = certificates::of_person(&open.register, id)?;
        let kept = person::kept_of_person(&open.register, id, now())?;
        let language = state.speak().language();
        let event = |one: person::PersonEvent| PersonEventDto {
            event: one.event.map(|id| id.to_string()),
            title: one.titles.in_language(language.code()).to_owned(),
            from: one.from.to_string(),
            until: one.until.to_string(),
            confirmed: one.confirmed,
            claimed: one.claimed,
        };
        Ok(PersonWorkDto {
            confirmed: work.confirmed,
            claimed: work.claimed,
            by_grade: work.by_grade,
            years: work
                .years
                .into_iter()
                .map(|(year, minutes)| YearMinutes { year, minutes })
                .collect(),
            events: work.events.into_iter().map(event).collect(),
            papers: papers.iter().rev().map(given).collect(),
            kept: Kept {
                places: kept.places,
                no_shows: kept.no_shows,
                late: kept.late,
                lines: kept
                    .lines
                    .iter()
                    .map(|line| kept_line(line, language.code()))
                    .collect(),
            },
        })
    })
    .await
}

/// Checks a certificate by what was scanned, pasted or typed.
#[tauri::command]
pub async fn certificate_check(app: AppHandle, paper: PaperRead) -> IpcResult<PaperChecked> {
    at_work(app, move |_, open| {
        let PaperRead {
            text,
            name,
            minutes,
            from,
            until,
        } = paper;
        let from = from.as_deref().map(day).transpose()?;
        let until = until.as_deref().map(day).transpose()?;
        let paper = OnPaper {
            name: name.filter(|name| !name.trim().is_empty()),
            minutes,
            period: from.zip(until),
        };
        let checked = certificates::verify_certificate(&open.register, text.trim(), &paper)?;
        let (message, holds) = checked.verdict.told();
        let (volunteer, paper) = checked.given.unzip();
        Ok(PaperChecked {
            message: message.into(),
            holds,
            volunteer: volunteer.map(|id| id.to_string()),
            given: paper.as_ref().map(given),
        })
    })
    .await
}

fn key_kind(speak: Localizer) -> FileKind<'static> {
    FileKind {
        name: speak.format(&messages::papers_screen_key_file()),
        endings: &["json"],
    }
}

/// Asks where to save the key by which others check certificates of this register; nothing
/// if the person changed their mind.
#[tauri::command]
pub async fn certificate_key_save(app: AppHandle) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let text = keys::key_file(&open.register)?;
        let kind = key_kind(state.speak());
        let proposed = format!("{}.json", kind.name);
        let Some(path) = dialogs::save(app, &kind, &proposed) else {
            return Ok(None);
        };
        write(&path, text.as_bytes())?;
        Ok(Some(SavedFile {
            path: path.display().to_string(),
            rows: 1,
        }))
    })
    .await
}

/// Asks for the key file of another organisation and believes its certificates from now on;
/// the answer is whose it is, or nothing if the person changed their mind.
#[tauri::command]
pub async fn certificate_key_trust(app: AppHandle, action: String) -> IpcResult<Option<String>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let Some(path) = dialogs::open(app, &key_kind(state.speak())) else {
            return Ok(None);
        };
        let shown = path.display().to_string();
        let text = std::fs::read_to_string(&path)
            .map_err(|_| IpcError::refused(messages::papers_key_unreadable(shown.as_str())))?;
        let done = keys::trust(&open.register, &ctx(&action)?, &text, &shown)?;
        Ok(Some(state.announce(done)))
    })
    .await
}

/// Asks where to save a calendar, and saves it; nothing if the person changed their mind.
#[tauri::command]
pub async fn calendar_save(
    app: AppHandle,
    action: String,
    draft: CalendarDraft,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let of = match draft {
            CalendarDraft::Everything => CalendarOf::Everything,
            CalendarDraft::Event { id } => CalendarOf::Event(id.parse()?),
            CalendarDraft::Person { id } => CalendarOf::Person(id.parse()?),
        };
        let ctx = ctx(&action)?;
        let speak = state.speak();
        let kind = FileKind {
            name: speak.format(&messages::papers_screen_calendar_file()),
            endings: &["ics"],
        };
        let proposed = format!("{} {}.ics", kind.name, ctx.today);
        let Some(path) = dialogs::save(app, &kind, &proposed) else {
            return Ok(None);
        };
        let made = app::calendar::calendar(&open.register, &ctx, of, speak)?;
        write(&path, made.text.as_bytes())?;
        Ok(Some(SavedFile {
            path: path.display().to_string(),
            rows: count(made.entries),
        }))
    })
    .await
}

/// The templates of papers in use.
#[tauri::command]
pub async fn paper_templates(app: AppHandle) -> IpcResult<Vec<PaperTemplateDto>> {
    at_work(app, move |_, open| {
        let in_use = app::papers::templates(&open.register)?;
        let packed = in_use.into_iter().map(|one| PaperTemplateDto {
            paper: one.paper.code().to_owned(),
            name: templates::name(one.paper).into(),
            edited: one.edited,
            behind: (one.head != one.own).then_some(TemplateVersion {
                version: one.own.version,
                date: one.own.date,
            }),
            version: one.head.version,
            date: one.head.date,
        });
        Ok(packed.collect())
    })
    .await
}

fn paper_of(code: &str) -> IpcResult<Paper> {
    Paper::from_code(code).ok_or_else(|| IpcError::unreadable("paper"))
}

/// Makes a copy of a template to be edited, or finds the one that is there, and shows it in
/// its folder; the answer is where it lies.
#[tauri::command]
pub async fn paper_template_edit(app: AppHandle, paper: String) -> IpcResult<String> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let path = templates::edit(&open.register, paper_of(&paper)?)?;
        if !dialogs::are_scripted()
            && let Err(error) = app.opener().reveal_item_in_dir(&path)
        {
            log::warn!("the copy of a template is there, and nothing shows it: {error}");
        }
        Ok(path.display().to_string())
    })
    .await
}

/// Takes the built-in template again; the answer is what the copy is called now.
#[tauri::command]
pub async fn paper_template_back(app: AppHandle, paper: String) -> IpcResult<Option<String>> {
    at_work(app, move |_, open| {
        Ok(templates::put_back(&open.register, paper_of(&paper)?)?)
    })
    .await
}
