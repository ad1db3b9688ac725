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

fn status(field: &str) -> f64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(field));
    let kib = line
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|kib| kib.parse::<f64>().ok());
    kib.map_or(f64::NAN, |kib| kib / 1024.0)
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
