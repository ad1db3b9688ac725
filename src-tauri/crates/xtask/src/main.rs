//! `cargo xtask …`: the project's own commands. `cargo xtask` alone lists them.
//!
//! It depends on next to nothing, so that on a bare machine it is built in
//! seconds and can then say what is missing and install it.

use std::process::ExitCode;

mod bench;
mod catalogue;
mod check;
mod generate;
mod icons;
mod run;
mod setup;
mod shell;
mod soak;
mod test;
mod words;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  run      opens the program (without a display: saves a screenshot of it)
  test     runs every test: Rust, UI, window
  check    format, lints, types, words, generated files
  dev      opens the program with the UI reloading as you type
  screens  every screen in every language and theme as PNG under target/screens/
  bench    figures as a table, beside their peers
  soak     every fault and the simulation at full size, as a table
  gen      rewrites generated files        gen --check only compares
  words    checks the words of the three languages
  icons    makes every bundled size from icons/app.svg";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match args.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("", &[][..]),
    };
    let done = match command {
        "run" => run::run(rest),
        "dev" => run::dev(),
        "test" => test::run(),
        "screens" => test::screens(rest),
        "check" => check::run(),
        "bench" => bench::run(rest),
        "soak" => soak::run(rest),
        "icons" => icons::run(),
        "gen" if rest.first().is_some_and(|flag| flag == "--check") => {
            return generate::run(generate::Mode::Check);
        }
        "gen" if rest.first().is_some_and(|flag| flag == "--all") => return check::generate_all(),
        "gen" => return generate::run(generate::Mode::Write),
        "words" => return words::run(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            if !problem.is_empty() {
                eprintln!("{problem}");
            }
            ExitCode::FAILURE
        }
    }
}
