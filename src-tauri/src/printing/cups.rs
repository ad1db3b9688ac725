//! CUPS, by its own programs. Their words are asked for in English and read.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::{JobId, JobState, PrintFailed, Printer, PrinterState, Said, Sheet, ipp, run};

/// How long a program of CUPS may take; it waits itself for a server that is not there.
const MOST: Duration = Duration::from_secs(10);

/// A server of CUPS.
#[derive(Clone, Debug, Default)]
pub struct Cups {
    /// Its socket; `None` is the one of the system.
    server: Option<PathBuf>,
}

impl Cups {
    /// The server of the system.
    pub const fn own() -> Self {
        Self { server: None }
    }

    /// A server that listens elsewhere.
    #[cfg(test)]
    pub fn at(socket: &std::path::Path) -> Self {
        Self {
            server: Some(socket.to_owned()),
        }
    }

    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.env("LC_ALL", "C").env_remove("LANGUAGE");
        if let Some(server) = &self.server {
            command.env("CUPS_SERVER", server);
        }
        command
    }

    /// See [`super::printers`].
    pub fn printers(&self) -> Result<Vec<Printer>, PrintFailed> {
        let said = run(self.program("lpstat").args(["-p", "-d"]), &[], MOST)?;
        let has_none = said.err.contains("No destinations added");
        let printers = read_printers(&said.out);
        if printers.is_empty() && !said.ok && !has_none {
            return Err(PrintFailed::NoSystem(said.err));
        }
        Ok(printers)
    }

    /// Hands a sheet to a printer without asking anybody.
    pub fn send(&self, printer: &str, sheet: &Sheet) -> Result<JobId, PrintFailed> {
        let (width, height) = sheet.page_mm;
        let media = format!("media=Custom.{width}x{height}mm");
        let mut lp = self.program("lp");
        lp.args(["-d", printer, "-t", &sheet.title, "-o", &media]);
        // As large as it is drawn: a badge that is fitted to a page has no right size.
        lp.args(["-o", "print-scaling=none", "-"]);
        let said = run(&mut lp, &sheet.pdf, MOST)?;
        read_job(&said).ok_or_else(|| {
            let is_gone = said.err.contains("does not exist");
            let is_off = said.err.contains("not accepting");
            match (is_gone, is_off) {
                (true, _) => PrintFailed::NoPrinter(printer.to_owned()),
                (_, true) => PrintFailed::NoAnswer(printer.to_owned()),
                _ => PrintFailed::NoSystem(said.err),
            }
        })
    }

    /// How far a job is.
    pub fn job_state(&self, printer: &str, job: &JobId) -> Result<JobState, PrintFailed> {
        let asks = |which: &str| {
            run(
                self.program("lpstat")
                    .args(["-l", "-W", which, "-o", printer]),
                &[],
                MOST,
            )
        };
        let going = asks("not-completed")?;
        if !going.ok && going.err.contains("Invalid destination") {
            return Err(PrintFailed::NoPrinter(printer.to_owned()));
        }
        if !going.ok {
            return Err(PrintFailed::NoSystem(going.err));
        }
        if alerts(&going.out, job).is_some() {
            return Ok(JobState::Going);
        }
        // The programs have one and the same word for a job that came out and for one that
        // was cancelled before its turn; the server tells them apart.
        if let Some(state) = self
            .socket()
            .and_then(|socket| ipp::job_state(&socket, job))
        {
            return Ok(state);
        }
        let ended = asks("completed")?;
        let stopped = || {
            let printers = self.printers().unwrap_or_default();
            let own = printers.iter().find(|known| known.name == printer);
            own.is_some_and(|known| known.state == PrinterState::Stopped)
        };
        Ok(how_ended(&ended.out, job, stopped))
    }

    /// Where the server listens on this machine.
    fn socket(&self) -> Option<PathBuf> {
        let named = std::env::var_os("CUPS_SERVER").map(PathBuf::from);
        let usual = ["/run/cups/cups.sock", "/private/var/run/cupsd"];
        let own = self
            .server
            .clone()
            .or(named.filter(|path| path.is_absolute()));
        own.or_else(|| {
            usual
                .into_iter()
                .map(PathBuf::from)
                .find(|path| path.exists())
        })
    }
}

/// Reads what `lpstat -p -d` says.
fn read_printers(text: &str) -> Vec<Printer> {
    let default = text
        .lines()
        .find_map(|line| line.strip_prefix("system default destination: "));
    let lines = text
        .lines()
        .filter_map(|line| line.strip_prefix("printer "));
    lines
        .filter_map(|line| {
            let (name, rest) = line.split_once(' ')?;
            let state = if rest.starts_with("disabled") {
                PrinterState::Stopped
            } else if rest.starts_with("now printing") {
                PrinterState::Busy
            } else {
                PrinterState::Ready
            };
            Some(Printer {
                name: name.to_owned(),
                is_default: default == Some(name),
                state,
            })
        })
        .collect()
}

/// `request id is Badges-12 (0 file(s))`.
fn read_job(said: &Said) -> Option<JobId> {
    let id = said.out.strip_prefix("request id is ")?;
    let id = id.split_whitespace().next().filter(|_| said.ok)?;
    Some(JobId(id.to_owned()))
}

/// How a job ended, by the list of those that ended, where the server cannot be asked itself.
/// The word for a job that came out and for one that was cancelled before its turn is one and
/// the same there: `processing-to-stop-point`. What ends while the printer is stopped was
/// cancelled.
fn how_ended(text: &str, job: &JobId, is_stopped: impl FnOnce() -> bool) -> JobState {
    let is_given_up = match alerts(text, job) {
        Some(alerts) => {
            let is_done = alerts.contains("completed") && !alerts.contains("errors");
            ["aborted", "cancel", "errors"]
                .iter()
                .any(|word| alerts.contains(word))
                || !is_done && is_stopped()
        }
        // A server that keeps no history of jobs knows none; of one that keeps others, this
        // job was removed.
        None => !text.trim().is_empty(),
    };
    if is_given_up {
        JobState::GivenUp
    } else {
        JobState::Done
    }
}

/// What `lpstat -l` says of a job; `None` if it does not list it.
fn alerts(text: &str, job: &JobId) -> Option<String> {
    let mut lines = text.lines();
    lines.find(|line| line.split_whitespace().next() == Some(job.0.as_str()))?;
    let own = lines.take_while(|line| line.starts_with(char::is_whitespace));
    let told = own.filter_map(|line| line.trim().strip_prefix("Alerts: "));
    Some(told.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printers_are_read_from_what_lpstat_says() {
        let text = "printer Badges is idle.  enabled since Thu Nov 26 08:54:54 2026\n\
                    printer Label_62 now printing Label_62-7.  enabled since Thu Nov 26\n\
                    printer Old disabled since Thu Nov 26 08:54:57 2026 -\n\tpaper is out\n\
                    system default destination: Label_62\n";
        let read: Vec<_> = read_printers(text)
            .into_iter()
            .map(|printer| (printer.name, printer.is_default, printer.state))
            .collect();
        let wanted = [
            ("Badges".to_owned(), false, PrinterState::Ready),
            ("Label_62".to_owned(), true, PrinterState::Busy),
            ("Old".to_owned(), false, PrinterState::Stopped),
        ];
        assert_eq!(read, wanted);
    }

    #[test]
    fn a_job_is_known_by_its_whole_number() {
        let text = "Badges-12  root  1024  Thu Nov 26 08:54:54 2026\n\
                    \tStatus: \n\tAlerts: aborted-by-system\n\tqueued for Badges\n\
                    Badges-1   root  1024  Thu Nov 26 08:54:54 2026\n\
                    \tAlerts: job-completed-successfully\n";
        let of = |id: &str| alerts(text, &JobId(id.to_owned()));
        assert_eq!(of("Badges-12").as_deref(), Some("aborted-by-system"));
        assert_eq!(
            of("Badges-1").as_deref(),
            Some("job-completed-successfully")
        );
        assert_eq!(of("Badges-2"), None);
    }

    #[test]
    fn what_was_cancelled_is_not_printed() {
        let ended = |alerts: &str, is_stopped: bool| {
            let text = format!("Badges-12  root  1024  Thu Nov 26\n\tAlerts: {alerts}\n");
            how_ended(&text, &JobId("Badges-12".to_owned()), || is_stopped)
        };
        for alerts in [
            "job-completed-successfully",
            "job-completed-with-warnings",
            "processing-to-stop-point",
        ] {
            assert_eq!(ended(alerts, false), JobState::Done, "{alerts}");
        }
        assert_eq!(
            ended("job-completed-successfully", true),
            JobState::Done,
            "the printer ran out of paper afterwards"
        );
        for alerts in [
            "job-completed-with-errors",
            "job-canceled-by-user",
            "aborted-by-system",
        ] {
            assert_eq!(ended(alerts, false), JobState::GivenUp, "{alerts}");
        }
        let waited = "processing-to-stop-point";
        assert_eq!(ended(waited, true), JobState::GivenUp, "before its turn");
        let gone = JobId("Badges-13".to_owned());
        let others = "Badges-12  root  1024\n\tAlerts: job-completed-successfully\n";
        assert_eq!(how_ended(others, &gone, || false), JobState::GivenUp);
        assert_eq!(how_ended("", &gone, || false), JobState::Done, "no history");
    }
}
