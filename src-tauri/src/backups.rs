//! What the shell remembers of backups between two commands.

use std::{
    path::PathBuf,
    sync::{
        Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
};

use domain::Timestamp;
use messages::Message;

/// One backup at a time; the file that was chosen; what went wrong last.
#[derive(Debug)]
pub struct Backups {
    busy: Mutex<()>,
    chosen: Mutex<Option<PathBuf>>,
    failed: Mutex<Option<Message>>,
    /// Hours are counted from here while there is no backup.
    since: AtomicI64,
    closing: AtomicBool,
}

impl Backups {
    /// Nothing was done yet.
    pub fn new(now: Timestamp) -> Self {
        Self {
            busy: Mutex::default(),
            chosen: Mutex::default(),
            failed: Mutex::default(),
            since: AtomicI64::new(now.0),
            closing: AtomicBool::new(false),
        }
    }

    /// Begins a backup; nothing while another is being made.
    pub fn begin(&self) -> Option<MutexGuard<'_, ()>> {
        match self.busy.try_lock() {
            Ok(busy) => Some(busy),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// Remembers a chosen file.
    pub fn choose(&self, path: PathBuf) {
        *held(&self.chosen) = Some(path);
    }

    /// The chosen file.
    pub fn chosen(&self) -> Option<PathBuf> {
        held(&self.chosen).clone()
    }

    /// Remembers how the last backup ended.
    pub fn settle(&self, failed: Option<Message>) {
        *held(&self.failed) = failed;
    }

    /// Why the last one that should have made itself did not succeed.
    pub fn failed(&self) -> Option<Message> {
        held(&self.failed).clone()
    }

    /// A register was opened.
    pub fn opened(&self, now: Timestamp) {
        self.since.store(now.0, Ordering::Relaxed);
        *held(&self.failed) = None;
    }

    /// From when hours count while there is no backup.
    pub fn since(&self) -> Timestamp {
        Timestamp(self.since.load(Ordering::Relaxed))
    }

    /// Whether the window was asked to close before; it is from now on.
    pub fn closes(&self) -> bool {
        self.closing.swap(true, Ordering::Relaxed)
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
