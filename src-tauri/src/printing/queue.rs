//! What waits for the printer: one thread behind the desk, so that no result waits for paper.

use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use super::{JobState, Machine, PrintFailed, Sheet};

/// How long a printer may take over one badge before somebody is told. Our own number: a
/// label takes 2 s, a page of a slow laser from standby about 20.
const MOST: Duration = Duration::from_secs(45);
/// How much longer for each badge more. Our own number: twice what a slow laser takes.
const EACH: Duration = Duration::from_secs(8);
/// Between two questions to the system.
const PAUSE: Duration = Duration::from_millis(250);

/// How a print ended.
pub type Outcome = Result<(), PrintFailed>;

/// What draws the sheets, which are printed in their order up to one that fails; `None` if it
/// cannot, which it told itself.
type Draw = Box<dyn FnOnce() -> Option<Vec<Sheet>> + Send>;
/// What is done at the end.
type Told = Box<dyn FnOnce(Outcome) + Send>;

/// One print: what is printed is drawn behind the desk too.
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
                if let Some(sheets) = (work.draw)() {
                    let machine = Machine::own();
                    let done = sheets.iter().try_for_each(|sheet| {
                        let more = u32::try_from(sheet.pages.saturating_sub(1));
                        let most = MOST + EACH * more.unwrap_or(u32::MAX).min(1_000);
                        print(&machine, &work.printer, sheet, most)
                    });
                    (work.told)(done);
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
