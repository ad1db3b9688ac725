//! How far a long work is, and whether it may go on.

/// Told by long works about their progress; answers whether to go on.
pub trait Progress: Sync {
    /// `done` of `total` steps are done; `false` asks the work to stop.
    fn step(&self, done: u64, total: u64) -> bool;
}

/// Shows nothing and never stops anything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quiet;

impl Progress for Quiet {
    fn step(&self, _done: u64, _total: u64) -> bool {
        true
    }
}

impl<F: Fn(u64, u64) -> bool + Sync> Progress for F {
    fn step(&self, done: u64, total: u64) -> bool {
        self(done, total)
    }
}
