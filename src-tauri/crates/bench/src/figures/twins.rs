//! People who stand twice in a list, beside Python's recordlinkage and Splink in one run.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::table::Line;

/// How the figure is told where `list.csv` and `truth.json` lie: rows, and which of them are
/// planted twins. Without it there is nothing to compare.
const TWINS: &str = "BIRGE_TWINS";
/// The Python that has the peers; `python3` without it.
const PYTHON: &str = "BIRGE_PYTHON";

/// What a program found.
struct Found {
    name: String,
    /// Of the planted pairs, the share that was found.
    recall: f64,
    /// Of the pairs that were found, the share that was planted.
    precision: f64,
    seconds: f64,
}

/// More is found than by either peer, at least as surely, and sooner.
pub fn twins(n: u32) -> Vec<Line> {
    // The list is the same for registers of every size.
    if n > 70_000 {
        return Vec::new();
    }
    let Some(folder) = std::env::var_os(TWINS).map(PathBuf::from) else {
        eprintln!("… {TWINS} names no folder with list.csv and truth.json");
        return Vec::new();
    };
    let found = match found(&folder) {
        Ok(found) => found,
        Err(why) => return vec![Line::failed("planted twins", n, &why)],
    };
    let Some((ours, peers)) = found.split_first() else {
        return vec![Line::failed("planted twins", n, "nothing was printed")];
    };
    let mut lines = Vec::new();
    for peer in peers {
        let figures = [
            (
                "planted twins not found",
                1.0 - ours.recall,
                1.0 - peer.recall,
                "share",
            ),
            (
                "found pairs not planted",
                1.0 - ours.precision,
                1.0 - peer.precision,
                "share",
            ),
            ("planted twins, time", ours.seconds, peer.seconds, "s"),
        ];
        lines.extend(figures.map(|(what, ours, theirs, unit)| {
            Line::new(what, n, ours, unit)
                .at_most(theirs)
                .beside(&peer.name, theirs)
        }));
    }
    lines
}

/// Runs `peers/duplicates.py`: ours first, then the peers.
fn found(folder: &Path) -> Result<Vec<Found>, String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/duplicates.py");
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let ours = own.with_file_name("examples").join("twins");
    let python = std::env::var_os(PYTHON).unwrap_or_else(|| "python3".into());
    let output = Command::new(python)
        .arg(script)
        .args([folder.join("list.csv"), folder.join("truth.json")])
        .arg("--ours")
        .arg(ours)
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(output.status.to_string());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().filter_map(of_line).collect())
}

/// `Birge  recall 0.9730  precision 0.9950  0.043 s`.
fn of_line(line: &str) -> Option<Found> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [name, "recall", recall, "precision", precision, seconds, "s"] = words.as_slice() else {
        return None;
    };
    Some(Found {
        name: (*name).to_owned(),
        recall: recall.parse().ok()?,
        precision: precision.parse().ok()?,
        seconds: seconds.parse().ok()?,
    })
}
