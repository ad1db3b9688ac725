//! Figures of events, attendance and hours.

use app::work_figures::{self, Asked, FiguresRefused, LineKey, ListFormat};
use l10n::Localizer;
use tauri::AppHandle;

use super::{apart, at_work};
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        exports::ExportedFile,
        figures::{
            FigureBy, FigureFormat, FigureLine, FigureMeasure, FigureMonth, FigureRegion,
            FigureRow, FigureRows, FiguresQuery, FiguresReport, minutes,
        },
        session::LanguageDto,
    },
    state::{AppState, ctx, now},
};

/// More lines or rows are not sent at once.
const MOST: usize = 500;

impl From<FiguresRefused> for IpcError {
    fn from(refused: FiguresRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

fn asked(query: FiguresQuery) -> IpcResult<Asked> {
    let day = |text: Option<String>| {
        text.map(|text| text.parse().map_err(|_| IpcError::unreadable("day")))
            .transpose()
    };
    let within = query.within.into_iter().map(|line| LineKey {
        by: line.by.into(),
        key: line.key,
    });
    Ok(Asked {
        from: day(query.from)?,
        until: day(query.until)?,
        as_of: day(query.as_of)?,
        within: within.collect(),
        regions: query.regions.into(),
    })
}

/// The totals, a stretch of the lines, the months and the regions.
#[tauri::command]
pub async fn figures_report(
    app: AppHandle,
    query: FiguresQuery,
    by: FigureBy,
    offset: u32,
    limit: u32,
) -> IpcResult<FiguresReport> {
    at_work(app, move |state, open| {
        let window = (offset as usize, (limit as usize).min(MOST));
        let asked = asked(query)?;
        let register = &open.register;
        let report =
            work_figures::report(register, &asked, by.into(), window, now(), state.speak())?;
        let lines = report.lines.into_iter().map(|line| FigureLine {
            key: line.key,
            name: line.name,
            sums: (&line.figures).into(),
        });
        let months = report.months.iter().map(|(first, figures)| FigureMonth {
            first: first.to_string(),
            sums: figures.into(),
        });
        let regions = report.regions.iter().map(|(region, figures)| FigureRegion {
            region: region.map(|code| code.to_string()),
            sums: figures.into(),
        });
        Ok(FiguresReport {
            whole: (&report.whole).into(),
            total: report.total,
            lines: lines.collect(),
            months: months.collect(),
            regions: regions.collect(),
            undivided: report.undivided,
            worth: report.worth.as_ref().map(Into::into),
        })
    })
    .await
}

/// A stretch of the rows behind a figure.
#[tauri::command]
pub async fn figures_rows(
    app: AppHandle,
    query: FiguresQuery,
    measure: FigureMeasure,
    offset: u32,
    limit: u32,
) -> IpcResult<FigureRows> {
    at_work(app, move |state, open| {
        let window = (offset as usize, (limit as usize).min(MOST));
        let asked = asked(query)?;
        let (total, rows) = work_figures::rows(
            &open.register,
            &asked,
            measure.into(),
            window,
            now(),
            state.speak(),
        )?;
        let rows = rows.into_iter().map(|row| {
            let (volunteer, name) = row.volunteer.unzip();
            let (event, title) = row.event.unzip();
            let wall = row.at.and_then(|(at, zone)| zone.wall(at));
            FigureRow {
                volunteer: volunteer.map(|id| id.to_string()),
                name: name.flatten(),
                event: event.map(|id| id.to_string()),
                title,
                day: row.day.map(|day| day.to_string()),
                time: wall.map(|wall| wall.format("%H:%M").to_string()),
                arrival: row.arrival,
                minutes: minutes(row.minutes),
                marks: row.marks,
                helped: u32::try_from(row.helped).unwrap_or(u32::MAX),
                grade: row.grade.map(Into::into),
            }
        });
        Ok(FigureRows {
            total,
            rows: rows.collect(),
        })
    })
    .await
}

/// Asks where to save and writes all lines as a table; nothing if the person changed their mind.
#[tauri::command]
pub async fn figures_save(
    app: AppHandle,
    action: String,
    query: FiguresQuery,
    by: FigureBy,
    format: FigureFormat,
    language: LanguageDto,
) -> IpcResult<Option<ExportedFile>> {
    apart(app, move |app, state: &AppState| {
        let open = state.open()?;
        let (file, window) = (Localizer::new(language.into()), state.speak());
        let (format, ending) = match format {
            FigureFormat::Xlsx => (ListFormat::Xlsx, "xlsx"),
            FigureFormat::Csv => (ListFormat::CsvExcel, "csv"),
            FigureFormat::Pdf => (ListFormat::Pdf, "pdf"),
        };
        let name = messages::figures_file_name();
        let kind = FileKind {
            name: window.format(&name),
            endings: &[ending],
        };
        let ctx = ctx(&action)?;
        let proposed = format!("{} {}.{ending}", file.format(&name), ctx.today);
        let asked = asked(query)?;
        let Some(path) = dialogs::save(app, &kind, &proposed) else {
            return Ok(None);
        };
        let by = by.into();
        let to = (format, path.as_path());
        let done = work_figures::save(&open.register, &ctx, &asked, by, to, file)?;
        Ok(Some(ExportedFile {
            path: path.display().to_string(),
            rows: u32::try_from(done.rows).unwrap_or(u32::MAX),
            lacking: done.lacking.map(Into::into),
        }))
    })
    .await
}
