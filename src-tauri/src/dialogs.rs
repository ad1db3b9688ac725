//! Asking for a file. Paths go from the dialog to Rust; the webview never names one.
//!
//! `BIRGE_DIALOG_ANSWERS` names a folder for the tests of the window, which
//! cannot press the buttons of the system's dialogs: what is to be opened is
//! the file `open` names there, what is saved goes there. Only debug builds look.

use std::path::PathBuf;

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// A kind of file in the words of the dialog.
pub struct FileKind<'a> {
    /// The kind.
    pub name: String,
    /// Endings without the dot.
    pub endings: &'a [&'a str],
}

/// Asks for a file to read; nothing if the person changed their mind.
pub fn open<R: Runtime>(app: &AppHandle<R>, kind: &FileKind<'_>) -> Option<PathBuf> {
    if let Some(folder) = scripted() {
        let named = std::fs::read_to_string(folder.join("open")).ok()?;
        return Some(PathBuf::from(named.trim()));
    }
    let chosen = app
        .dialog()
        .file()
        .add_filter(&kind.name, kind.endings)
        .blocking_pick_file()?;
    chosen.into_path().ok()
}

/// What no name of a file has on Windows.
const NO_NAME: [char; 9] = ['\\', '/', ':', '*', '?', '"', '<', '>', '|'];

/// Asks where to save; nothing if the person changed their mind.
pub fn save<R: Runtime>(app: &AppHandle<R>, kind: &FileKind<'_>, name: &str) -> Option<PathBuf> {
    let name = name.replace(NO_NAME, "");
    if let Some(folder) = scripted() {
        return Some(folder.join(name));
    }
    let dialog = app
        .dialog()
        .file()
        .add_filter(&kind.name, kind.endings)
        .set_file_name(name);
    dialog.blocking_save_file()?.into_path().ok()
}

/// Asks where to save a list of that name as a spreadsheet of the day; nothing if the person
/// changed their mind.
pub fn save_list<R: Runtime>(
    app: &AppHandle<R>,
    name: &str,
    today: impl std::fmt::Display,
) -> Option<PathBuf> {
    let kind = FileKind {
        name: name.to_owned(),
        endings: &["xlsx"],
    };
    save(app, &kind, &format!("{name} {today}.xlsx"))
}

/// Asks for a folder; nothing if the person changed their mind.
pub fn folder<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    if let Some(folder) = scripted() {
        let named = std::fs::read_to_string(folder.join("open")).ok()?;
        return Some(PathBuf::from(named.trim()));
    }
    app.dialog().file().blocking_pick_folder()?.into_path().ok()
}

/// Whether a test answers the dialogs: then nothing else is opened either.
pub fn are_scripted() -> bool {
    scripted().is_some()
}

fn scripted() -> Option<PathBuf> {
    if cfg!(debug_assertions) {
        std::env::var_os("BIRGE_DIALOG_ANSWERS").map(PathBuf::from)
    } else {
        None
    }
}
