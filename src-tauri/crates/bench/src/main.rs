//! Figures and their peers: `cargo xtask bench`.
//!
//! Every figure is taken in a process of its own, so that its peak memory is its
//! own, on registers of invented people that are made once (seeded) and sealed
//! like any other. Where a peer is named, both answer the same questions in
//! alternation in that one process. A figure that misses its goal makes the command fail.

use std::process::{Command, ExitCode};

use clap::Parser;

mod figures;
mod machine;
mod peers;
mod registers;
mod table;

use table::Line;

/// How the figures are told what to slow a barrier to.
const BARRIER_MS: &str = "BIRGE_BARRIER_MS";

/// How `search` is told which kind of question alone is wanted.
const SEARCH_KIND: &str = "BIRGE_SEARCH_KIND";

/// Prints figures as a table.
#[derive(Debug, Parser)]
struct Arguments {
    /// One figure by its name; all without it.
    figure: Option<String>,
    /// Sizes of the registers.
    #[arg(long, value_delimiter = ',', default_value = "70000,1000000")]
    n: Vec<u32>,
    /// What `checkin` slows each barrier to, in milliseconds; 2 without it.
    #[arg(long, env = BARRIER_MS)]
    barrier_ms: Option<f64>,
    /// What `search` asks alone: prefix, two, typo, words, scripts or fresh; all without it.
    #[arg(long, env = SEARCH_KIND)]
    kind: Option<String>,
    /// Takes the figure in this process: how `bench` calls itself.
    #[arg(long, hide = true)]
    here: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let known = |name: &str| figures::ALL.iter().find(|(figure, _)| *figure == name);
    if let (true, Some(name)) = (arguments.here, &arguments.figure) {
        let part = figures::PARTS.iter().find(|(part, _)| part == name);
        let Some((_, take)) = known(name).or(part) else {
            return ExitCode::from(2);
        };
        for n in &arguments.n {
            for line in take(*n) {
                println!("{}", line.packed());
            }
        }
        return ExitCode::SUCCESS;
    }
    let wanted: Vec<&str> = match &arguments.figure {
        Some(name) if known(name).is_some() => vec![name],
        Some(name) => {
            let names: Vec<&str> = figures::ALL.iter().map(|(name, _)| *name).collect();
            eprintln!(
                "no figure is called {name}; there are: {}",
                names.join(", ")
            );
            return ExitCode::from(2);
        }
        None => figures::ALL.iter().map(|(name, _)| *name).collect(),
    };
    for n in &arguments.n {
        registers::ready(*n);
    }
    let mut lines = Vec::new();
    for name in wanted {
        for n in &arguments.n {
            eprintln!("… {name} at {n}");
            lines.extend(apart(name, *n, &arguments));
        }
    }
    print!("{}", table::drawn(&lines));
    let missed = lines.iter().filter(|line| line.missed()).count();
    println!("{} figures, {missed} short of their goal", lines.len());
    match missed {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// Takes a figure in a process of its own.
fn apart(name: &str, n: u32, arguments: &Arguments) -> Vec<Line> {
    let barrier_ms = arguments.barrier_ms;
    let own = std::env::current_exe().expect("a running program knows where it lies");
    let output = Command::new(own)
        .args([name, "--here", "--n", &n.to_string()])
        .envs(barrier_ms.map(|millis| (BARRIER_MS, millis.to_string())))
        .envs(arguments.kind.as_ref().map(|kind| (SEARCH_KIND, kind)))
        .stderr(std::process::Stdio::inherit())
        .output();
    match output {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(Line::unpacked)
            .collect(),
        Ok(output) => vec![Line::failed(name, n, &output.status.to_string())],
        Err(error) => vec![Line::failed(name, n, &error.to_string())],
    }
}
