//! Lists on their way out, and stopping long work.

use l10n::Localizer;
use messages::Message;
use tauri::AppHandle;

use super::apart;
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcResult,
        exports::{ExportDraft, ExportedFile},
    },
    state::{AppState, ctx},
};

/// Asks where to save and writes the list; nothing if the person changed their mind.
#[tauri::command]
pub async fn export_run(
    app: AppHandle,
    action: String,
    wanted: ExportDraft,
) -> IpcResult<Option<ExportedFile>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let (wanted, language) = wanted.read()?;
        // The words of the file; the dialog speaks as the window does.
        let (file, window) = (Localizer::new(language), state.speak());
        let name: Message = messages::export_volunteers_sheet();
        let endings = [wanted.format.extension()];
        let kind = FileKind {
            name: window.format(&name),
            endings: &endings,
        };
        let ctx = ctx(&action)?;
        let proposed = format!(
            "{} {}.{}",
            file.format(&name),
            ctx.today,
            wanted.format.extension()
        );
        let Some(path) = dialogs::save(app, &kind, &proposed) else {
            return Ok(None);
        };
        let work = state.work("export");
        let done = app::export::volunteers(&open.register, &ctx, &wanted, &path, file, &work)?;
        Ok(Some(ExportedFile {
            path: path.display().to_string(),
            rows: u32::try_from(done.rows).unwrap_or(u32::MAX),
            lacking: done.lacking.map(Into::into),
        }))
    })
    .await
}

/// Asks long work to stop.
#[tauri::command]
pub fn task_cancel(state: tauri::State<'_, AppState>, task: String) {
    state.cancel(&task);
}
