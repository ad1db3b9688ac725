//! Running every test, with one line at the end that counts them.
//!
//! Lints and format are not here: `cargo xtask check` has them.

use std::process::ExitCode;

use crate::{
    generate, setup,
    shell::{self, Done, command, target},
};

/// Everything is built at once, so that every crate is compiled once and the tests find the programs.
const BUILD: &[&str] = &["build", "--workspace", "--bins", "--tests"];

/// How many tests passed and failed so far.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: u64,
    failed: u64,
}

/// Runs Rust, UI and window tests; ends with `N passed, N failed`.
pub fn run() -> Done {
    setup::for_tests()?;
    setup::built_ui()?;
    let mut tally = Tally::default();
    let mut broken = Vec::new();
    let mut step = |name: &str, args: &[&str], folder: &str| {
        let done = shell::watch(&mut command(name, args, folder), |line| tally.read(line));
        let passed = done.is_ok();
        broken.extend(done.err());
        passed
    };
    if step("cargo", BUILD, "") {
        step("cargo", &["test", "--workspace", "--no-fail-fast"], "");
    }
    step("npm", &["run", "--silent", "check"], "ui");
    step("npm", &["test", "--silent"], "ui");
    // No runner counts this one. The words are checked by a test of this crate.
    let current = generate::run(generate::Mode::Check) == ExitCode::SUCCESS;
    tally.passed += u64::from(current);
    tally.failed += u64::from(!current);
    if !current {
        broken.push("generated files are old: run `cargo xtask gen`".to_owned());
    }
    for problem in &broken {
        println!("{problem}");
    }
    let failed = tally.failed.max(u64::from(!broken.is_empty()));
    println!("{} passed, {} failed", tally.passed, failed);
    if failed == 0 {
        Ok(())
    } else {
        Err(String::new())
    }
}

/// Draws every screen in every language and theme into `target/screens/`.
pub fn screens(args: &[String]) -> Done {
    setup::for_tests()?;
    setup::built_ui()?;
    shell::run("cargo", BUILD, "")?;
    let program = target().join("debug/screens");
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    shell::run(&program.to_string_lossy(), &words, "")
}

impl Tally {
    /// Adds what a runner's closing line says: cargo test or vitest.
    fn read(&mut self, line: &str) {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("test result: ") {
            self.passed += number_before(rest, " passed");
            self.failed += number_before(rest, " failed");
        } else if line.starts_with("Tests  ") {
            self.passed += number_before(line, " passed");
            self.failed += number_before(line, " failed");
        }
    }
}

/// The number that stands right before `word`.
fn number_before(line: &str, word: &str) -> u64 {
    let Some(end) = line.find(word) else { return 0 };
    let head = &line[..end];
    let start = head
        .rfind(|c: char| !c.is_ascii_digit())
        .map_or(0, |at| at + 1);
    head[start..].parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[track_caller]
    fn check(line: &str, passed: u64, failed: u64) {
        let mut tally = Tally::default();
        tally.read(line);
        assert_eq!(tally, Tally { passed, failed }, "{line}");
    }

    #[test]
    fn closing_lines_of_the_runners_are_counted() {
        check(
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out",
            12,
            0,
        );
        check("test result: FAILED. 3 passed; 2 failed; 0 ignored", 3, 2);
        check("      Tests  1 failed | 11 passed (12)", 11, 1);
        check("      Tests  57 passed (57)", 57, 0);
        check("Running 12 passed", 0, 0);
    }
}
