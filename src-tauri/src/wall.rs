//! The wall board: a window of its own, for a second screen or a projector.
//!
//! It can ask nothing: no capability names it, so every command and every event is refused to
//! it. What it shows is put into it from here, with each minute of the clock and soon after
//! something changed, and only where it is something new. It closes by Escape in it, with the
//! main window, and when another register is opened. While the register is locked it stays
//! with what was known then, without names.
//!
//! On a second screen it takes all of it and leaves the keyboard where it was; with one screen
//! it covers that one until it is closed.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use serde::Serialize;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::{facing::second_screen, state::now};

/// The label of the window.
pub const LABEL: &str = "wall";

/// How long what is shown stays while nothing changes: until the clock and the minutes of
/// those who are late go on. Minutes begin together in all zones.
fn to_next_minute() -> Duration {
    let over = now().0.rem_euclid(60_000);
    Duration::from_millis(60_000_u64.saturating_sub(over.unsigned_abs()))
}

/// What changes within it is shown at once: a desk with forty people in line marks faster than
/// anybody reads.
const TOGETHER: Duration = Duration::from_secs(1);

/// Tells the window that something changed; dropping it ends the wall.
pub type Nudge = Sender<()>;

fn window(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Whether the window is open.
pub fn is_open(app: &AppHandle) -> bool {
    window(app).is_some()
}

/// Opens the window with what it shows first.
///
/// # Errors
/// The system's.
pub fn open(app: &AppHandle, first: &impl Serialize) -> tauri::Result<()> {
    let first = serde_json::to_string(first)?;
    let closing = app.clone();
    let second = second_screen(app);
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("wall.html".into()))
        .title("Birge")
        .inner_size(1280.0, 720.0)
        .focused(second.is_none())
        .fullscreen(true)
        .disable_drag_drop_handler()
        .initialization_script(format!("globalThis.birgeWall = {first};"))
        // The page has one wish: Escape leads to an address that is none.
        .on_navigation(move |address| {
            let leaves = address.path().ends_with("/close");
            if leaves {
                close(&closing);
            }
            !leaves
        });
    let builder = match second {
        Some((x, y)) => builder.position(x, y).decorations(false),
        None => builder,
    };
    builder.build()?;
    Ok(())
}

/// Begins to show what there is, until the window is gone or `nudge` is dropped. `next` says
/// what to show; the window closes where it says nothing.
pub fn keep(app: AppHandle, mut next: impl FnMut() -> Option<String> + Send + 'static) -> Nudge {
    let (nudge, changed) = channel();
    std::thread::spawn(move || {
        let mut stands = String::new();
        while waited(&changed) {
            let Some(window) = window(&app) else { break };
            let Some(shown) = next() else {
                close(&app);
                break;
            };
            if shown == stands {
                continue;
            }
            // JSON is a value of the language: nothing in it is run.
            let script =
                format!("dispatchEvent(new CustomEvent('birge-wall', {{ detail: {shown} }}))");
            if let Err(error) = window.eval(script) {
                log::warn!("the wall board shows nothing new: {error}");
            }
            stands = shown;
        }
    });
    nudge
}

/// Waits until it is time to show something; whether there is still a wall.
fn waited(changed: &Receiver<()>) -> bool {
    match changed.recv_timeout(to_next_minute()) {
        Err(RecvTimeoutError::Timeout) => true,
        Err(RecvTimeoutError::Disconnected) => false,
        Ok(()) => {
            std::thread::sleep(TOGETHER);
            while changed.try_recv().is_ok() {}
            true
        }
    }
}

/// Closes the window.
pub fn close(app: &AppHandle) {
    if let Some(Err(error)) = window(app).map(|window| window.destroy()) {
        log::warn!("the wall board stays open: {error}");
    }
}
