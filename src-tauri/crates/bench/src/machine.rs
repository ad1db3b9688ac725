//! What the machine says of this process.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

/// The most memory this process ever held, in MiB; not a number where the system does not say.
pub fn peak_mib() -> f64 {
    status("VmHWM:")
}

/// The memory this process holds now, in MiB.
pub fn resident_mib() -> f64 {
    status("VmRSS:")
}

fn status(name: &str) -> f64 {
    field("/proc/self/status", name)
}

/// A number of KiB that the system writes behind a name, in MiB.
fn field(file: &str, name: &str) -> f64 {
    let text = fs::read_to_string(file).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let kib = line
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|kib| kib.parse::<f64>().ok());
    kib.map_or(f64::NAN, |kib| kib / 1024.0)
}

/// The memory that a program and the processes it started hold now, in MiB: its own, and
/// that of all the others together. What several share is counted in parts, so that the sum
/// is what they hold; not a number where the system does not say.
pub fn family_mib(program: &Path) -> (f64, f64) {
    let processes: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let pid = entry.file_name().to_str()?.parse().ok()?;
            let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
            let parent = stat.rsplit(')').next()?.split_whitespace().nth(1)?;
            Some((pid, parent.parse().ok()?))
        })
        .collect();
    let is_ours =
        |pid: u32| fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|exe| exe == program);
    let mut family: Vec<u32> = processes.iter().map(|one| one.0).collect();
    family.retain(|pid| is_ours(*pid));
    let own = family.iter().map(|pid| held_mib(*pid)).sum::<f64>();
    let mut looked_at = 0;
    while let Some(&parent) = family.get(looked_at) {
        let children = processes.iter().filter(|one| one.1 == parent);
        let new: Vec<u32> = children
            .map(|one| one.0)
            .filter(|pid| !family.contains(pid))
            .collect();
        family.extend(new);
        looked_at += 1;
    }
    let others = family.iter().filter(|pid| !is_ours(**pid));
    (own, others.map(|pid| held_mib(*pid)).sum())
}

fn held_mib(pid: u32) -> f64 {
    field(&format!("/proc/{pid}/smaps_rollup"), "Pss:")
}

/// Bytes that this process handed to files so far; not a number where the system does not say.
pub fn written_bytes() -> f64 {
    let text = fs::read_to_string("/proc/self/io").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("wchar:"));
    line.and_then(|bytes| bytes.trim().parse().ok())
        .unwrap_or(f64::NAN)
}

/// Bytes of a file, or of all files in a folder.
pub fn folder_bytes(path: &Path) -> f64 {
    let Ok(about) = fs::metadata(path) else {
        return 0.0;
    };
    if !about.is_dir() {
        return about.len() as f64;
    }
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries.map(|entry| folder_bytes(&entry.path())).sum()
}

/// Asks the system to forget files it holds in memory; works for root only, and says whether it did.
pub fn forget_files() -> bool {
    let _ = std::process::Command::new("sync").status();
    fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}

/// Times of one kind, to be asked for their middle and their slow end.
#[derive(Debug, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Runs `work` and keeps its time.
    pub fn take<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let begun = Instant::now();
        let answer = work();
        self.0.push(begun.elapsed());
        answer
    }

    /// Keeps a time that somebody else measured, in milliseconds.
    pub fn keep(&mut self, millis: f64) {
        self.0.push(Duration::from_secs_f64(millis.max(0.0) / 1e3));
    }

    /// Takes in times of another kind.
    pub fn join(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Half of the times are at most this; in microseconds.
    pub fn p50(&mut self) -> f64 {
        self.at(0.5)
    }

    /// All but one in a hundred are at most this; in microseconds.
    pub fn p99(&mut self) -> f64 {
        self.at(0.99)
    }

    fn at(&mut self, share: f64) -> f64 {
        self.0.sort_unstable();
        let place = ((self.0.len() as f64 - 1.0) * share).round() as usize;
        self.0
            .get(place)
            .map_or(f64::NAN, |time| time.as_secs_f64() * 1e6)
    }
}

/// How long `work` takes, in milliseconds.
pub fn millis<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let begun = Instant::now();
    let answer = work();
    (answer, begun.elapsed().as_secs_f64() * 1e3)
}
