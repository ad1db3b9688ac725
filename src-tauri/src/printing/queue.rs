//! What waits for the printer: one thread behind the desk, so that no result waits for paper.

use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use super::{JobState, Machine, PrintFailed, Sheet};

/// How long a printer may take over one badge before somebody is told. Our own number: a
/// label takes 2 s, a page of a slow laser from standby about 20.
const MOST: Duration = Duration::from_secs(45);
/// Between two questions to the system.
const PAUSE: Duration = Duration::from_millis(250);

/// How a print ended.
pub type Outcome = Result<(), PrintFailed>;

/// What draws the sheet; `None` if it cannot, which it told itself.
type Draw = Box<dyn FnOnce() -> Option<Sheet> + Send>;
/// What is done at the end.
type Told = Box<dyn FnOnce(Outcome) + Send>;

/// One print: its sheet is drawn behind the desk too.
pub struct Work {
    /// On which printer.
    pub printer: String,
    /// Draws it.
    pub draw: Draw,
    /// Hears how it ended.
    pub told: Told,
}

/// The queue of the laptop, in the order of asking.
pub struct Queue {
    sender: Sender<Work>,
}

impl Queue {
    /// Starts the thread that prints.
    pub fn start() -> Self {
        let (sender, work) = channel::<Work>();
        std::thread::spawn(move || {
            for work in work {
                if let Some(sheet) = (work.draw)() {
                    (work.told)(print(&Machine::own(), &work.printer, &sheet, MOST));
                }
            }
        });
        Self { sender }
    }

    /// Puts a print behind the others.
    pub fn put(&self, work: Work) {
        if self.sender.send(work).is_err() {
            log::warn!("the thread that prints has ended");
        }
    }
}

/// Prints and waits until the printer has all of it.
pub(super) fn print(machine: &Machine, printer: &str, sheet: &Sheet, most: Duration) -> Outcome {
    let job = machine.send(printer, sheet)?;
    let begun = Instant::now();
    loop {
        match machine.job_state(printer, &job)? {
            JobState::Done => return Ok(()),
            JobState::GivenUp => return Err(PrintFailed::GivenUp(printer.to_owned())),
            JobState::Going if begun.elapsed() > most => {
                return Err(PrintFailed::NoAnswer(printer.to_owned()));
            }
            JobState::Going => std::thread::sleep(PAUSE),
        }
    }
}
