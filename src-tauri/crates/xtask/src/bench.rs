//! Figures: built like a release and run as one program, so that ours and the peers meet in one run.

use crate::{
    setup,
    shell::{self, Done},
};

/// Builds the bench and hands it the arguments; alone it prints every table.
pub fn run(args: &[String]) -> Done {
    setup::for_building()?;
    let mut words = vec!["run", "--profile", "bench", "-p", "bench", "--"];
    words.extend(args.iter().map(String::as_str));
    shell::run("cargo", &words, "")
}
