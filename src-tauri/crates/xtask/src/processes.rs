//! Programs that are started for a while and end with the value that holds them.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// A program in the background; it is ended when the value goes.
#[derive(Debug)]
pub struct Background {
    child: Child,
}

impl Background {
    /// Starts it without an input.
    ///
    /// # Errors
    /// A sentence, if it cannot be started.
    pub fn start(command: &mut Command) -> Result<Self, String> {
        match command.stdin(Stdio::null()).spawn() {
            Ok(child) => Ok(Self { child }),
            Err(error) => Err(format!(
                "{} cannot be started: {error}",
                command.get_program().display()
            )),
        }
    }

    /// Starts it quietly and waits for the one line that it prints when it is ready.
    ///
    /// # Errors
    /// A sentence, if it cannot be started or says nothing.
    pub fn start_and_hear(command: &mut Command) -> Result<(Self, String), String> {
        let mut program = Self::start(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let mut line = String::new();
        if let Some(pipe) = program.child.stdout.take() {
            BufReader::new(pipe)
                .read_line(&mut line)
                .map_err(|error| error.to_string())?;
        }
        match line.trim() {
            "" => Err(format!("{} did not start", command.get_program().display())),
            said => Ok((program, said.to_owned())),
        }
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it has ended.
    pub fn ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The programs that `parent` has started, by what Linux says of them.
pub fn children_of(parent: u32) -> Vec<u32> {
    let Ok(all) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let numbers = all
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    numbers
        .filter(|&id| parent_of(id) == Some(parent))
        .collect()
}

/// Whether a program still runs.
pub fn runs(id: u32) -> bool {
    parent_of(id).is_some()
}

/// Ends a program at once, as a power cut would.
pub fn kill(id: u32) {
    let _ = Command::new("kill")
        .args(["-KILL", &id.to_string()])
        .stderr(Stdio::null())
        .status();
}

/// The second field behind the name in `/proc/N/stat`; nothing for one that has ended.
fn parent_of(id: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let mut fields = stat.rsplit_once(") ")?.1.split(' ');
    let state = fields.next()?;
    if state == "Z" {
        None
    } else {
        fields.next()?.parse().ok()
    }
}
