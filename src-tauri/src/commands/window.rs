//! Closing the window while it holds what would be lost.

use std::sync::atomic::Ordering;

use tauri::{AppHandle, Emitter, Manager, State};

use crate::state::AppState;

/// Says whether the window wants to be asked before it closes.
#[tauri::command]
pub fn window_hold(state: State<'_, AppState>, held: bool) {
    state.held.store(held, Ordering::Relaxed);
}

/// Closes the window, as its own button does.
#[tauri::command]
pub fn window_close(app: AppHandle, state: State<'_, AppState>) {
    state.held.store(false, Ordering::Relaxed);
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.close();
    }
}

/// The window is to be closed: asks it, and answers whether it waits. A window that hears the
/// question holds itself anew; one that hears nothing any more closes at the second try.
pub fn ask_before_closing(app: &AppHandle) -> bool {
    let waits = app.state::<AppState>().held.swap(false, Ordering::Relaxed);
    waits && app.emit("close_asked", ()).is_ok()
}
