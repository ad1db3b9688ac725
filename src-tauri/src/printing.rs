//! The printers of this machine behind four questions: which there are, print this, how far
//! is it, and what is chosen on this laptop.
//!
//! Linux and macOS print through CUPS by its own programs (`lp`, `lpstat`), which every
//! system with printers has; nothing is linked. How a job ended its server is asked itself. Windows prints through a script of
//! PowerShell that draws the pages of the PDF by the system. A badge goes to them through a
//! pipe: it is in no temporary file.

#[cfg(unix)]
mod cups;
#[cfg(unix)]
mod ipp;
mod queue;
#[cfg(windows)]
mod windows;

use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use domain::badges::BadgeSize;
use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};

pub use queue::{Outcome, Queue, Work};

#[cfg(unix)]
use cups::Cups as Machine;
#[cfg(windows)]
use windows::Windows as Machine;
#[cfg(windows)]
pub(crate) use windows::script;

/// A printer of the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printer {
    /// By which the system knows it.
    pub name: String,
    /// The one that the system prefers.
    pub is_default: bool,
    /// What it does.
    pub state: PrinterState,
}

/// What a printer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterState {
    /// Waits for work.
    Ready,
    /// Prints.
    Busy,
    /// Switched off, paused or without paper: it takes work and does none.
    Stopped,
}

/// What is sent to a printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What the queue of the system shows; names nobody.
    pub title: String,
    /// The paper, in millimetres: width and height.
    pub page_mm: (u16, u16),
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many badges, or other pages, are in it: so much longer the printer may take.
    pub pages: usize,
}

/// The number of a job, by the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobId(pub String);

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    /// Waits or prints.
    Going,
    /// The printer has taken all of it.
    Done,
    /// Given up, by the printer or by somebody.
    GivenUp,
}

/// Why nothing is printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintFailed {
    /// The system does not print at all.
    #[error("the system does not print: {0}")]
    NoSystem(String),
    /// The printer is gone.
    #[error("no such printer")]
    NoPrinter(String),
    /// No printer is chosen.
    #[error("no printer is chosen")]
    NoneChosen,
    /// The printer has the job and does nothing.
    #[error("the printer does not answer")]
    NoAnswer(String),
    /// The printer gave the job up.
    #[error("the printer gave the job up")]
    GivenUp(String),
}

impl ToMessage for PrintFailed {
    fn told(&self) -> (Kind, Message) {
        let message = match self {
            Self::NoSystem(_) => messages::printing_error_no_system(),
            Self::NoPrinter(printer) => messages::printing_error_no_printer(printer.as_str()),
            Self::NoneChosen => messages::printing_error_none_chosen(),
            Self::NoAnswer(printer) => messages::printing_error_no_answer(printer.as_str()),
            Self::GivenUp(printer) => messages::printing_error_given_up(printer.as_str()),
        };
        (Kind::Refused, message)
    }
}

/// The printers that the machine knows, in its order.
///
/// # Errors
/// [`PrintFailed::NoSystem`].
pub fn printers() -> Result<Vec<Printer>, PrintFailed> {
    Machine::own().printers()
}

/// A4 paper: width and height, in millimetres.
pub const A4_MM: (u16, u16) = (210, 297);

/// What is chosen on this laptop. It belongs to the laptop and not to the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// The printer.
    pub printer: Option<String>,
    /// The code of the paper; `None` for that of the event's layout.
    pub size: Option<String>,
    /// Every check-in prints.
    pub on: bool,
    /// The printer for lists on A4 paper.
    pub lists: Option<String>,
}

impl Choice {
    fn path() -> PathBuf {
        app::folders::data_folder().join("printing.json")
    }

    /// Reads it; nothing is chosen if there is none or it cannot be read.
    pub fn read() -> Self {
        let read = fs::read(Self::path()).ok();
        read.and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// The printer that a list on A4 paper goes to; `None` if none has such paper.
    pub fn for_lists(&self) -> Option<&str> {
        let size = self.size.as_deref().and_then(BadgeSize::from_code);
        let has_a4 = size.is_some_and(|size| size.page_mm() == A4_MM);
        let badges = self.printer.as_deref().filter(|_| has_a4);
        self.lists.as_deref().or(badges)
    }

    /// Keeps it.
    ///
    /// # Errors
    /// The disk's.
    pub fn keep(&self) -> std::io::Result<()> {
        fs::create_dir_all(app::folders::data_folder())?;
        fs::write(Self::path(), serde_json::to_vec(self).unwrap_or_default())
    }
}

/// What a program of the system said.
pub(crate) struct Said {
    pub(crate) ok: bool,
    pub(crate) out: String,
    err: String,
}

/// Runs a program of the system with `input` in its pipe; one that takes too long is ended.
pub(crate) fn run(
    command: &mut Command,
    input: &[u8],
    most: Duration,
) -> Result<Said, PrintFailed> {
    let broken = |error: std::io::Error| PrintFailed::NoSystem(error.to_string());
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(broken)?;
    let (pipe, out, err) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        // Whoever does not read all of it says why at its end.
        let fed = scope.spawn(move || pipe.is_some_and(|mut pipe| pipe.write_all(input).is_ok()));
        let out = scope.spawn(move || read_all(out));
        let err = scope.spawn(move || read_all(err));
        let begun = Instant::now();
        let status = loop {
            match child.try_wait().map_err(broken)? {
                Some(status) => break status,
                None if begun.elapsed() > most => {
                    let _ = child.kill();
                    let _ = child.wait();
                    return Err(PrintFailed::NoSystem("it takes too long".to_owned()));
                }
                None => std::thread::sleep(Duration::from_millis(15)),
            }
        };
        let text = |thread: std::thread::ScopedJoinHandle<'_, String>| thread.join();
        let _ = fed.join();
        Ok(Said {
            ok: status.success(),
            out: text(out).unwrap_or_default(),
            err: text(err).unwrap_or_default(),
        })
    })
}

fn read_all(pipe: Option<impl Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut pipe) = pipe {
        let _ = pipe.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(all(test, target_os = "linux"))]
mod tests;
