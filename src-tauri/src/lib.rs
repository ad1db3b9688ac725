//! The desktop shell: opens the window, holds the open register, passes commands on.
//!
//! Nothing here knows a rule: a command unpacks, calls one action of `app`, and
//! packs the answer. See `ARCHITECTURE.md`.

mod backups;
mod camera;
mod commands;
mod dialogs;
mod drawing;
mod facing;
pub mod ipc;
mod keeping;
mod keychain;
mod power;
mod preferences;
mod preflight;
mod printing;
mod state;
mod wall;

use std::time::Duration;

use tauri::{Builder, DragDropEvent, Manager, WindowEvent};

use state::AppState;
use tauri_plugin_window_state::StateFlags;

/// Opens the window and runs until it is closed.
pub fn run() {
    store::forbid_core_dumps();
    drawing::suit_the_machine();
    let builder = Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.set_focus();
            }
        }))
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_denylist(&[facing::LABEL, wall::LABEL])
                // Only a desk takes the whole screen, and it does so itself.
                .with_state_flags(StateFlags::all() & !StateFlags::FULLSCREEN)
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(
            tauri_plugin_log::Builder::new()
                .level(log::LevelFilter::Warn)
                .max_file_size(1_000_000)
                .build(),
        )
        .setup(|app| {
            app.manage(AppState::new(app.handle()));
            state::watch_idle(app.handle().clone(), Duration::from_secs(5));
            if let Some(window) = app.get_webview_window("main") {
                #[cfg(target_os = "linux")]
                camera::switch_on(&window);
                window.show()?;
            }
            Ok(())
        })
        .on_window_event(|window, event| {
            if window.label() == facing::LABEL {
                if matches!(event, WindowEvent::Destroyed) {
                    let state = window.state::<AppState>();
                    state.emit("facing", &false);
                }
                return;
            }
            if window.label() == wall::LABEL {
                if matches!(event, WindowEvent::Destroyed) {
                    window.state::<AppState>().end_wall();
                }
                return;
            }
            if matches!(event, WindowEvent::Destroyed) {
                facing::close(window.app_handle());
                wall::close(window.app_handle());
            }
            if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
                commands::imports::dropped(window.app_handle(), paths);
            }
            if let WindowEvent::CloseRequested { api, .. } = event
                && (commands::window::ask_before_closing(window.app_handle())
                    || commands::backups::hold_closing(window.app_handle()))
            {
                api.prevent_close();
            }
        })
        .on_permission_request(|webview, kind| camera::answer(&webview, kind))
        .invoke_handler(commands::handler());
    let app = builder
        .build(tauri::generate_context!())
        .expect("the window's configuration is checked when the program is built");
    app.run(|app, event| {
        if let tauri::RunEvent::Exit = event {
            app.state::<AppState>().close();
        }
    });
}
