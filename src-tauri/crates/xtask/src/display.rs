//! A display for machines that have none: Xvfb with a window manager.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// A virtual display; it ends when this value does.
pub struct Display {
    server: Child,
    manager: Child,
    /// Its name, such as `:99`.
    pub name: String,
}

/// Whether somebody could see a window.
pub fn present() -> bool {
    !cfg!(target_os = "linux")
        || std::env::var_os("DISPLAY").is_some_and(|name| !name.is_empty())
        || std::env::var_os("WAYLAND_DISPLAY").is_some_and(|name| !name.is_empty())
}

impl Display {
    /// Starts Xvfb at 1366×768 on a free number, with openbox.
    ///
    /// # Errors
    /// A sentence, if one of them cannot be started.
    pub fn start() -> Result<Self, String> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb cannot be started: {error}"))?;
        let out = server.stdout.take().ok_or("Xvfb has no output")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).map_err(|error| error.to_string())?;
        let name = format!(":{}", line.trim());
        let manager = Command::new("openbox")
            .env("DISPLAY", &name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("openbox cannot be started: {error}"))?;
        Ok(Self { server, manager, name })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in [&mut self.manager, &mut self.server] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
