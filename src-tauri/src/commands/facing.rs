//! The window that a guest looks at, opened, filled and closed from the desk.

use app::desk;
use domain::VolunteerId;
use l10n::{Language, Localizer};
use messages::Message;
use tauri::AppHandle;

use super::{apart, desk::with_book};
use crate::{
    facing::{self, Facing, Idle, Said},
    ipc::{IpcError, IpcResult, session::ThemeDto},
};

fn in_each(message: &Message) -> Vec<Said> {
    let languages = [Language::Kk, Language::Ru, Language::En];
    let said = languages.map(|language| {
        let text = Localizer::new(language).format(message);
        (language.code(), text)
    });
    said.into()
}

/// Whether the window is open.
#[tauri::command]
pub async fn facing_state(app: AppHandle) -> IpcResult<bool> {
    apart(app, |app, _| Ok(facing::is_open(app))).await
}

/// Opens the window; it shows the event until somebody is let in.
#[tauri::command]
pub async fn facing_open(app: AppHandle, event: String) -> IpcResult<()> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let titles = with_book(&open, &event, |book| Ok(book.event.titles.clone()))?;
        let titles = [("kk", titles.kk), ("ru", titles.ru), ("en", titles.en)];
        let mut titles: Vec<Said> = titles
            .into_iter()
            .filter_map(|(language, title)| Some((language, title?)))
            .collect();
        titles.dedup_by(|one, other| one.1 == other.1);
        let idle = Idle {
            theme: match state.preferences().theme {
                ThemeDto::System => "system",
                ThemeDto::Light => "light",
                ThemeDto::Dark => "dark",
            },
            titles,
            welcome: in_each(&messages::facing_welcome()),
        };
        facing::open(app, &idle).map_err(|error| {
            log::warn!("the window of the guest does not open: {error}");
            IpcError::refused(messages::facing_error_not_opened())
        })
    })
    .await
}

/// Closes the window.
#[tauri::command]
pub async fn facing_close(app: AppHandle) -> IpcResult<()> {
    apart(app, |app, _| {
        facing::close(app);
        Ok(())
    })
    .await
}

/// Shows a guest in the window, or nobody; nothing where it is not open.
#[tauri::command]
pub async fn facing_show(app: AppHandle, event: String, guest: Option<String>) -> IpcResult<()> {
    apart(app, move |app, state| {
        if !facing::is_open(app) {
            return Ok(());
        }
        let Some(guest) = guest else {
            facing::show(app, None);
            return Ok(());
        };
        let open = state.open()?;
        let guest: VolunteerId = guest.parse()?;
        let (name, second, is_latin) = with_book(&open, &event, |book| {
            Ok(desk::facing_name(&open.register, book, guest)?)
        })?;
        let mut ask = in_each(&messages::facing_ask());
        if is_latin {
            // Whoever reads Latin letters reads English first.
            ask.rotate_right(1);
        }
        let shown = Facing {
            language: if is_latin { "en" } else { "kk" },
            name,
            second,
            ask,
        };
        facing::show(app, Some(&shown));
        Ok(())
    })
    .await
}
