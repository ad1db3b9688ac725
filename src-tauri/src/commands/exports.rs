//! Lists on their way out, and stopping long work.

use app::{export::Format, volunteers::Selection as Chosen};
use messages::Message;
use tauri::AppHandle;

use super::apart;
use crate::{
    dialogs::{self, FileKind},
    ipc::{IpcResult, exports::ExportFormat, session::SavedFile, volunteers::Selection},
    state::{AppState, ctx},
};

/// Asks where to save and writes the list; nothing if the person changed their mind.
#[tauri::command]
pub async fn export_run(
    app: AppHandle,
    action: String,
    selection: Option<Selection>,
    format: ExportFormat,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let speak = state.speak();
        let selection = match selection {
            Some(selection) => selection.read(speak.language())?,
            None => Chosen::All,
        };
        let format = match format {
            ExportFormat::Xlsx => Format::Xlsx,
            ExportFormat::CsvExcel => Format::CsvExcel,
            ExportFormat::CsvPlain => Format::CsvPlain,
            ExportFormat::Json => Format::Json,
        };
        let name: Message = messages::export_volunteers_sheet();
        let endings = [format.extension()];
        let kind = FileKind {
            name: speak.format(&name),
            endings: &endings,
        };
        let ctx = ctx(&action)?;
        let proposed = format!(
            "{} {}.{}",
            speak.format(&name),
            ctx.today,
            format.extension()
        );
        let Some(path) = dialogs::save(app, &kind, &proposed) else {
            return Ok(None);
        };
        let work = state.work("export");
        let rows = app::export::volunteers(
            &open.register,
            &ctx,
            &selection,
            format,
            &path,
            speak,
            &work,
        )?;
        Ok(Some(SavedFile {
            path: path.display().to_string(),
            rows: u32::try_from(rows).unwrap_or(u32::MAX),
        }))
    })
    .await
}

/// Asks long work to stop.
#[tauri::command]
pub fn task_cancel(state: tauri::State<'_, AppState>, task: String) {
    state.cancel(&task);
}
