//! Every fault and the simulation of many devices at full size: power cuts, killed processes,
//! damaged files, full disks; and the audit at a million lines. The same tests as ever, told by
//! the environment to go on for long.

use crate::{
    setup,
    shell::{self, Done, command},
};

/// What is run at full size: its name, a crate, which of its tests, and those whose names
/// begin so.
const PARTS: &[(&str, &str, &[&str], &str)] = &[
    ("store", "store", &["--lib"], "faults::"),
    ("changes", "changes", &["--test", "simulation"], ""),
    ("app", "app", &["--lib"], "audit::"),
    ("desk", "app", &["--test", "desk_soak"], ""),
];

/// Runs everything and ends with a table. `args` may name parts: `cargo xtask soak store`.
/// The desk scans for some minutes, or for the hours of `--hours`: at full size for 4.
pub fn run(args: &[String]) -> Done {
    setup::for_tests()?;
    let (args, hours) = hours(args)?;
    let mut found: Vec<(String, String)> = Vec::new();
    let mut broken = Vec::new();
    for (name, crate_name, which, filter) in PARTS {
        if !args.is_empty() && !args.iter().any(|wanted| wanted == name) {
            continue;
        }
        let mut words = vec!["test", "--profile", "bench", "--no-fail-fast"];
        words.extend_from_slice(&["-p", crate_name]);
        words.extend_from_slice(which);
        // One after the other: times of opening are not shared with other work.
        words.extend_from_slice(&["--", "--nocapture", "--test-threads=1", filter]);
        words.retain(|word| !word.is_empty());
        let mut tests = command("cargo", &words, "");
        tests.env("BIRGE_SOAK", "1");
        tests.envs(hours.map(|hours| ("BIRGE_SOAK_HOURS", hours.to_string())));
        let done = shell::watch(&mut tests, |line| {
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

/// The names of parts, and the hours of `--hours 4`.
fn hours(args: &[String]) -> Result<(&[String], Option<f64>), String> {
    let Some(at) = args.iter().position(|arg| arg == "--hours") else {
        return Ok((args, None));
    };
    let hours = args.get(at + 1).and_then(|text| text.parse::<f64>().ok());
    match hours.filter(|hours| hours.is_finite() && *hours > 0.0) {
        Some(hours) if at + 2 == args.len() => Ok((&args[..at], Some(hours))),
        _ => Err("usage: cargo xtask soak [PART…] [--hours 4]".to_owned()),
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
    use super::{hours, told};

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

    #[test]
    fn hours_come_last_and_are_a_number() {
        let args = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let four = args("desk --hours 4");
        assert_eq!(hours(&four), Ok((&four[..1], Some(4.0))));
        let none = args("desk store");
        assert_eq!(hours(&none), Ok((&none[..], None)));
        for wrong in [
            "desk --hours",
            "--hours four",
            "--hours 4 desk",
            "--hours 0",
        ] {
            assert!(hours(&args(wrong)).is_err(), "{wrong}");
        }
    }
}
