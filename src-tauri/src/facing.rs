//! The window that a guest looks at: the own name large, and whether it is right.
//!
//! It can ask nothing: no capability names it, so every command and every event is refused to
//! it. What it shows is put into it from here, and goes by itself. A name stays nowhere: the
//! window is closed with the desk and with the register.
//!
//! On a second screen it takes all of it; with one screen it is a window beside the desk.

use serde::Serialize;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// The label of the window.
pub const LABEL: &str = "guest";

/// A text and the code of its language.
pub type Said = (&'static str, String);

/// What stands there while nobody does.
#[derive(Clone, Debug, Serialize)]
pub struct Idle {
    /// `light`, `dark` or `system`.
    pub theme: &'static str,
    /// The event in its languages.
    pub titles: Vec<Said>,
    /// A welcome in each language.
    pub welcome: Vec<Said>,
}

/// A guest.
#[derive(Clone, Debug, Serialize)]
pub struct Facing {
    /// The language of the letters, for those who read the screen aloud.
    pub language: &'static str,
    /// The name in the letters that were chosen for the guest.
    pub name: String,
    /// The name in the other letters.
    pub second: Option<String>,
    /// “Is it right?” in each language.
    pub ask: Vec<Said>,
}

fn window(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Whether the window is open.
pub fn is_open(app: &AppHandle) -> bool {
    window(app).is_some()
}

/// Opens the window without taking the keyboard away from the desk.
///
/// # Errors
/// The system's.
pub fn open(app: &AppHandle, idle: &Idle) -> tauri::Result<()> {
    if let Some(open) = window(app) {
        return open.show();
    }
    let idle = serde_json::to_string(idle)?;
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("guest.html".into()))
        .title("Birge")
        .inner_size(900.0, 560.0)
        .min_inner_size(480.0, 320.0)
        .focused(false)
        .disable_drag_drop_handler()
        .initialization_script(format!("globalThis.birgeIdle = {idle};"));
    let builder = match second_screen(app) {
        Some((x, y)) => builder.position(x, y).fullscreen(true).decorations(false),
        None => builder,
    };
    builder.build()?;
    if let Some(main) = app.get_webview_window("main") {
        if second_screen(app).is_none() {
            // Beside a desk that takes the whole of the only screen nothing is seen.
            main.set_fullscreen(false)?;
        }
        main.set_focus()?;
    }
    Ok(())
}

/// Where a screen begins that the main window is not on.
pub fn second_screen(app: &AppHandle) -> Option<(f64, f64)> {
    let main = app.get_webview_window("main")?;
    let own = main.current_monitor().ok()??;
    let screens = main.available_monitors().ok()?;
    let other = screens
        .iter()
        .find(|screen| screen.position() != own.position())?;
    let place = other.position().to_logical::<f64>(other.scale_factor());
    Some((place.x, place.y))
}

/// Shows a guest, or nobody.
pub fn show(app: &AppHandle, guest: Option<&Facing>) {
    let (Some(window), Ok(detail)) = (window(app), serde_json::to_string(&guest)) else {
        return;
    };
    // JSON is a value of the language: nothing in it is run.
    let script = format!("dispatchEvent(new CustomEvent('birge-guest', {{ detail: {detail} }}))");
    if let Err(error) = window.eval(script) {
        log::warn!("the window of the guest shows nothing: {error}");
    }
}

/// Closes the window and everything in it.
pub fn close(app: &AppHandle) {
    if let Some(Err(error)) = window(app).map(|window| window.destroy()) {
        log::warn!("the window of the guest stays open: {error}");
    }
}
