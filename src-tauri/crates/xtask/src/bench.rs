//! Figures: built like a release and run as one program, so that ours and the peers meet in one run.

use crate::{
    setup,
    shell::{self, Done, target},
};

/// Builds the program and the bench and hands it the arguments; alone it prints every table.
pub fn run(args: &[String]) -> Done {
    setup::for_tests()?;
    setup::built_ui()?;
    shell::run("cargo", &["build", "--profile", "bench", "-p", "birge"], "")?;
    // What `twins` lets its peers run against.
    let twins = [
        "build",
        "--profile",
        "bench",
        "-p",
        "search",
        "--example",
        "twins",
    ];
    shell::run("cargo", &twins, "")?;
    let mut words = vec!["run", "--profile", "bench", "-p", "bench", "--"];
    words.extend(args.iter().map(String::as_str));
    let mut bench = shell::command("cargo", &words, "");
    shell::start_to_end(bench.env("BIRGE_PROGRAM", target().join("release/birge")))
}
