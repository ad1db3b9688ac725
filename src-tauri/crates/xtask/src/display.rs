//! A display for machines that have none: Xvfb with a window manager and a message bus.
//!
//! Without a window manager a window never gets the keyboard, and the call of
//! WebDriver for a screenshot never answers. The bus is the display's own,
//! because the program lets only one of itself run on a bus.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::processes::Background;

/// A screen of 1366×768 that nobody sees; it ends when the value goes.
#[derive(Debug)]
pub struct Display {
    /// Its name, such as `:99`.
    pub name: String,
    /// Where its message bus listens.
    pub bus: String,
    memory: PathBuf,
    // Ended in this order: nobody loses its display while it still draws.
    _bus: Background,
    _manager: Background,
    _server: Background,
}

/// Whether somebody could see a window.
pub fn present() -> bool {
    !cfg!(target_os = "linux")
        || std::env::var_os("DISPLAY").is_some_and(|name| !name.is_empty())
        || std::env::var_os("WAYLAND_DISPLAY").is_some_and(|name| !name.is_empty())
}

impl Display {
    /// Starts one on a free number.
    ///
    /// # Errors
    /// A sentence, if Xvfb, openbox or dbus-daemon cannot be started.
    pub fn start() -> Result<Self, String> {
        static STARTED: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let number = STARTED.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let memory =
            std::env::temp_dir().join(format!("birge-display-{}-{number}", std::process::id()));
        fs::create_dir_all(&memory).map_err(|error| format!("{}: {error}", memory.display()))?;
        let (server, number) = Background::start_and_hear(
            Command::new("Xvfb")
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    "1366x768x24",
                    "-nolisten",
                    "tcp",
                    "-fbdir",
                ])
                .arg(&memory),
        )?;
        let name = format!(":{number}");
        let manager = Background::start(
            Command::new("openbox")
                .env("DISPLAY", &name)
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        )?;
        let (bus, address) = Background::start_and_hear(Command::new("dbus-daemon").args([
            "--session",
            "--nofork",
            "--print-address=1",
        ]))?;
        Ok(Self {
            name,
            bus: address,
            memory,
            _bus: bus,
            _manager: manager,
            _server: server,
        })
    }

    /// Lets a program draw here and nowhere else.
    pub fn lend(&self, command: &mut Command) {
        command
            .env("DISPLAY", &self.name)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY");
    }

    /// The file in which the server keeps what it draws, in the form of `xwd`.
    pub fn pixels(&self) -> PathBuf {
        self.memory.join("Xvfb_screen0")
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.memory);
    }
}
