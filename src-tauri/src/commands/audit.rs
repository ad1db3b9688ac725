//! Who did and saw what, and the file of it.

use app::audit::{self, Filter, Kind, Line, ListFormat};
use domain::Day;
use tauri::AppHandle;

use super::{apart, at_work};
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        audit::{
            AuditEvent, AuditFilter, AuditFormat, AuditKind, AuditLine, AuditPage, AuditVolunteer,
        },
        session::SavedFile,
    },
    state::{Open, ctx},
};

/// The most lines that cross at once.
const PAGE_MOST: u32 = 500;

impl AuditFilter {
    fn read(self) -> IpcResult<Filter> {
        let day = |text: Option<String>| -> IpcResult<Option<Day>> {
            text.map(|text| text.parse().map_err(|_| IpcError::unreadable("day")))
                .transpose()
        };
        Ok(Filter {
            operator: self.operator.map(|id| id.parse()).transpose()?,
            kind: self.kind.map(Into::into),
            from: day(self.from)?,
            to: day(self.to)?,
            subject: self.subject.map(|id| id.parse()).transpose()?,
        })
    }
}

impl From<AuditKind> for Kind {
    fn from(kind: AuditKind) -> Self {
        match kind {
            AuditKind::Records => Self::Records,
            AuditKind::Views => Self::Views,
            AuditKind::Files => Self::Files,
            AuditKind::SignIns => Self::SignIns,
            AuditKind::Operators => Self::Operators,
            AuditKind::Settings => Self::Settings,
            AuditKind::Backups => Self::Backups,
            AuditKind::Personal => Self::Personal,
        }
    }
}

impl From<Kind> for AuditKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Records => Self::Records,
            Kind::Views => Self::Views,
            Kind::Files => Self::Files,
            Kind::SignIns => Self::SignIns,
            Kind::Operators => Self::Operators,
            Kind::Settings => Self::Settings,
            Kind::Backups => Self::Backups,
            Kind::Personal => Self::Personal,
        }
    }
}

/// A page of the audit, newest first; `after` is the `next` of the page before.
#[tauri::command]
pub async fn audit(
    app: AppHandle,
    filter: AuditFilter,
    after: Option<String>,
    limit: u32,
) -> IpcResult<AuditPage> {
    at_work(app, move |state, open| {
        let language = state.speak().language().code();
        let after = after
            .map(|id| id.parse().map_err(|_| IpcError::unreadable("action")))
            .transpose()?;
        let limit = limit.clamp(1, PAGE_MOST) as usize;
        let page = audit::page(&open.register, &filter.read()?, after, limit)?;
        Ok(AuditPage {
            lines: page
                .lines
                .into_iter()
                .map(|line| packed(line, open, language))
                .collect(),
            next: page.next.map(|id| id.to_string()),
        })
    })
    .await
}

fn packed(line: Line, open: &Open, language: &str) -> AuditLine {
    let volunteer = line.volunteer().map(|id| {
        let known = open.register.store().volunteer(id).ok().flatten();
        AuditVolunteer {
            id: id.to_string(),
            name: known.map(|volunteer| volunteer.name.full()),
        }
    });
    let event = line.event().map(|id| AuditEvent {
        id: id.to_string(),
        title: app::events::get(&open.register, id)
            .ok()
            .map(|event| event.titles.in_language(language).to_owned()),
    });
    AuditLine {
        action: line.action.to_string(),
        at: line.at.0,
        operator: line.operator.to_string(),
        filter: line.filter(),
        name: line.name,
        kind: line.kind.into(),
        act: line.said.into(),
        volunteer,
        event,
        entries: line.entries,
        undone: line.undone,
    }
}

/// Saves the lines of a filter where the person chooses; null when that was cancelled.
#[tauri::command]
pub async fn audit_export(
    app: AppHandle,
    action: String,
    filter: AuditFilter,
    format: AuditFormat,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        open.register.may(domain::Deed::SeeAudit)?;
        let filter = filter.read()?;
        let (endings, format): (&[&str], _) = match format {
            AuditFormat::Xlsx => (&["xlsx"], ListFormat::Xlsx),
            AuditFormat::Csv => (&["csv"], ListFormat::CsvExcel),
        };
        let speak = state.speak();
        let ctx = ctx(&action)?;
        let name = speak.format(&messages::audit_sheet());
        let proposed = format!("{name} {}.{}", ctx.today, endings[0]);
        let kind = FileKind { name, endings };
        let Some(path) = dialogs::save(app, &kind, &proposed) else {
            return Ok(None);
        };
        let work = state.work("export");
        let rows = audit::export(&open.register, &ctx, &filter, format, &path, speak, &work)?;
        Ok(Some(SavedFile {
            path: path.display().to_string(),
            rows: u32::try_from(rows).unwrap_or(u32::MAX),
        }))
    })
    .await
}
