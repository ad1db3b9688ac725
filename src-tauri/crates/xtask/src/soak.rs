//! Every fault and the simulation of many devices at full size: power cuts, killed processes,
//! damaged files, full disks; and the audit at a million lines. The same tests as ever, told by
//! the environment to go on for long.

use crate::{
    setup,
    shell::{self, Done, command},
};

/// What is run at full size: a crate, which of its tests, and a name for the table.
const PARTS: &[(&str, &[&str], &str)] = &[
    ("store", &["--lib"], "faults::"),
    ("changes", &["--test", "simulation"], ""),
    ("app", &["--lib"], "audit::"),
];

/// Runs everything and ends with a table. `args` may name crates: `cargo xtask soak store`.
pub fn run(args: &[String]) -> Done {
    setup::for_tests()?;
    let mut found: Vec<(String, String)> = Vec::new();
    let mut broken = Vec::new();
    for (name, which, filter) in PARTS {
        if !args.is_empty() && !args.iter().any(|wanted| wanted == name) {
            continue;
        }
        let mut words = vec!["test", "--profile", "bench", "--no-fail-fast", "-p", name];
        words.extend_from_slice(which);
        // One after the other: times of opening are not shared with other work.
        words.extend_from_slice(&["--", "--nocapture", "--test-threads=1", filter]);
        words.retain(|word| !word.is_empty());
        let mut tests = command("cargo", &words, "");
        let done = shell::watch(tests.env("BIRGE_SOAK", "1"), |line| {
            found.extend(told(line));
            if line.ends_with("... FAILED") {
                found.push((line.to_owned(), "failed".to_owned()));
            }
        });
        broken.extend(done.err());
    }
    let width = found.iter().map(|(what, _)| what.chars().count()).max();
    println!();
    for (what, result) in &found {
        println!("{what:width$}  {result}", width = width.unwrap_or(0));
    }
    if broken.is_empty() {
        Ok(())
    } else {
        Err(broken.join("\n"))
    }
}

/// What a test tells of itself: `soak: what: result`.
fn told(line: &str) -> Option<(String, String)> {
    // A runner may have begun the line with the name of the test.
    let (_, rest) = line.split_once("soak: ")?;
    let (what, result) = rest.split_once(": ")?;
    Some((what.to_owned(), result.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::told;

    #[track_caller]
    fn check(line: &str, expected: Option<(&str, &str)>) {
        let expected = expected.map(|(what, result)| (what.to_owned(), result.to_owned()));
        assert_eq!(told(line), expected, "{line}");
    }

    #[test]
    fn what_tests_tell_becomes_a_line_of_the_table() {
        check(
            "soak: power cuts: 500, 0 lost",
            Some(("power cuts", "500, 0 lost")),
        );
        check("test a ... soak: a: b: c", Some(("a", "b: c")));
        check("test faults::cuts ... ok", None);
    }
}
