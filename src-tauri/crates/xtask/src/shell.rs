//! Starting other programs, in the open: what is run is printed first.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc,
    thread,
};

/// What went wrong, as a sentence for whoever typed the command.
pub type Done = Result<(), String>;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(3)
        .expect("xtask lies three folders below the workspace")
        .to_path_buf()
}

/// The folder that cargo builds into, wherever this machine keeps it.
pub fn target() -> PathBuf {
    let told = output(
        "cargo",
        &[
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ],
    )
    .unwrap_or_default();
    let folder = told
        .split_once("\"target_directory\":\"")
        .and_then(|(_, rest)| rest.split_once('"'));
    folder.map_or_else(
        || root().join("target"),
        |(folder, _)| PathBuf::from(folder.replace("\\\\", "\\")),
    )
}

/// A command that runs in `folder` of the workspace.
pub fn command(program: &str, args: &[&str], folder: &str) -> Command {
    let mut command = if cfg!(windows) && program == "npm" {
        Command::new("npm.cmd")
    } else {
        Command::new(program)
    };
    command.args(args).current_dir(root().join(folder));
    command
}

/// Runs a program to its end, with its output on the screen.
pub fn run(program: &str, args: &[&str], folder: &str) -> Done {
    start_to_end(&mut command(program, args, folder))
}

/// The same for a prepared command.
pub fn start_to_end(command: &mut Command) -> Done {
    println!("$ {}", shown(command));
    let status = command
        .status()
        .map_err(|error| format!("{} cannot be started: {error}", shown(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{} failed ({status})", shown(command)))
    }
}

/// Whether a program answers to `--version`.
pub fn answers(program: &str) -> bool {
    output(program, &["--version"]).is_some()
}

/// What a program prints; nothing if it is not there or fails.
pub fn output(program: &str, args: &[&str]) -> Option<String> {
    let output = command(program, args, "")
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program and hands every line that it prints to `see`, after printing it.
///
/// # Errors
/// If it cannot be started or ends with a failure.
pub fn watch(command: &mut Command, mut see: impl FnMut(&str)) -> Done {
    println!("$ {}", shown(command));
    command
        .env("NO_COLOR", "1")
        .env("CARGO_TERM_COLOR", "never");
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{} cannot be started: {error}", shown(command)))?;
    let (lines, inbox) = mpsc::channel();
    let out = child.stdout.take().map(|pipe| forward(pipe, lines.clone()));
    let err = child.stderr.take().map(|pipe| forward(pipe, lines));
    for line in inbox {
        println!("{line}");
        see(&line);
    }
    for reader in [out, err].into_iter().flatten() {
        let _ = reader.join();
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{} failed ({status})", shown(command)))
    }
}

fn forward(
    pipe: impl std::io::Read + Send + 'static,
    lines: mpsc::Sender<String>,
) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
            let _ = lines.send(String::from_utf8_lossy(&line).trim_end().to_owned());
        }
    })
}

fn shown(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    for arg in command.get_args() {
        text.push(' ');
        text.push_str(&arg.to_string_lossy());
    }
    text
}
