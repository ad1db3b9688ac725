//! Asking for a file. Paths go from the dialog to Rust; the webview never names one.
//!
//! `BIRGE_DIALOG_ANSWERS` names a folder for the tests of the window, which
//! cannot press the buttons of the system's dialogs: what is to be opened is
//! the file `open` names there, what is saved goes there. Only debug builds look.

use std::ffi::OsStr;
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
    let chosen = dialog.blocking_save_file()?.into_path().ok()?;
    Some(with_ending(chosen, kind.endings))
}

/// The file with an ending of its kind: not every system adds it to what a person typed. Where
/// that would be another file that is there, which nobody was asked about, the name stays.
fn with_ending(file: PathBuf, endings: &[&str]) -> PathBuf {
    let is_known = |ending: &OsStr| {
        endings
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    };
    let (Some(name), Some(ending)) = (file.file_name(), endings.first()) else {
        return file;
    };
    if file.extension().is_some_and(is_known) {
        return file;
    }
    let mut name = name.to_os_string();
    name.push(".");
    name.push(ending);
    let ended = file.with_file_name(name);
    if ended.exists() { file } else { ended }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_the_ending_of_its_kind_gets_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let ended = |name: &str| {
            let path = with_ending(folder.path().join(name), &["xlsx"]);
            path.file_name()
                .map(|name| name.to_string_lossy().into_owned())
        };
        assert_eq!(ended("тізім").as_deref(), Some("тізім.xlsx"));
        assert_eq!(ended("тізім 27.11").as_deref(), Some("тізім 27.11.xlsx"));
        assert_eq!(ended("тізім.XLSX").as_deref(), Some("тізім.XLSX"));
        std::fs::write(folder.path().join("бар.xlsx"), "").expect("written");
        assert_eq!(
            ended("бар").as_deref(),
            Some("бар"),
            "nobody was asked about it"
        );
    }
}
