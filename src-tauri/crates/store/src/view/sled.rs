//! The view in sled 0.34.7, with the guards that trials showed to be needed.
//!
//! * `flush()` of this version is a `sync_file_range` on Linux, no barrier:
//!   after it comes our own `sync_data` on the `db` file, and at the latest
//!   when 200 KB are unsynced (larger gaps broke databases in power-cut images).
//! * New files and folders are synced once after creation.
//! * A damaged `snap.*` makes it refuse to open although it is derived: it is
//!   put aside and the open tried again.
//! * Open runs inside `catch_unwind`; a lock that outlives its handle by some
//!   milliseconds is waited for.
//! * `len()` walks the whole tree and is never called.
//!
//! Source: the trials behind the design; tests of the guards are in `tests.rs`.

use std::fs::File;
use std::io;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::{Batch, Key, Shelf, View, Visit, Way};
use crate::error::StoreError;
use crate::folder;

/// The most bytes that may be unsynced; twice this broke nothing in trials either, ten times did.
const UNSYNCED: usize = 200_000;

#[derive(Debug)]
pub(crate) struct SledView {
    db: sled::Db,
    /// The records; everything lies in sled's default tree.
    records: sled::Tree,
    #[cfg(test)]
    folder: PathBuf,
    /// Our own handle on the `db` file, for the barrier.
    file: File,
    unsynced: AtomicUsize,
    /// `put` leaves the barriers to `settle`.
    relaxed: AtomicBool,
}

impl From<sled::Error> for StoreError {
    fn from(error: sled::Error) -> Self {
        match error {
            sled::Error::Io(error) => error.into(),
            sled::Error::CollectionNotFound(_)
            | sled::Error::Unsupported(_)
            | sled::Error::ReportableBug(_)
            | sled::Error::Corruption { .. } => Self::View(error.to_string()),
        }
    }
}

impl SledView {
    /// Makes an empty view in a folder that must not exist yet.
    pub(crate) fn create(folder: &Path, cache: u64) -> Result<Self, StoreError> {
        folder::make_private(folder)?;
        let view = Self::open_guarded(folder, cache)?;
        view.db.flush()?;
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folder::sync_folder(&path)?;
            } else {
                File::open(&path)?.sync_all()?;
            }
        }
        folder::sync_folder(folder)?;
        Ok(view)
    }

    /// Opens a view that is there.
    ///
    /// # Errors
    /// [`StoreError::View`] if it is missing, damaged or makes sled panic: make a new one.
    pub(crate) fn open(folder: &Path, cache: u64) -> Result<Self, StoreError> {
        if !folder.join("db").is_file() {
            return Err(StoreError::View("no view on the disk".to_owned()));
        }
        match Self::open_guarded(folder, cache) {
            Err(StoreError::View(reason)) => {
                log::warn!("view did not open ({reason}); trying without its snapshot");
                if !put_snapshots_aside(folder)? {
                    return Err(StoreError::View(reason));
                }
                Self::open_guarded(folder, cache)
            }
            other => other,
        }
    }

    fn open_guarded(folder: &Path, cache: u64) -> Result<Self, StoreError> {
        let config = sled::Config::new().path(folder).cache_capacity(cache);
        let mut tries = 0;
        let db = loop {
            match catch_unwind(AssertUnwindSafe(|| config.open())) {
                Ok(Ok(db)) => break db,
                Ok(Err(sled::Error::Io(error))) if may_pass(&error) && tries < 100 => {
                    tries += 1;
                    thread::sleep(Duration::from_millis(10));
                }
                Ok(Err(error)) => return Err(error.into()),
                Err(_) => return Err(StoreError::View("sled panicked while opening".to_owned())),
            }
        };
        let file = File::options()
            .read(true)
            .write(true)
            .open(folder.join("db"))?;
        let records = (*db).clone();
        Ok(Self {
            db,
            records,
            #[cfg(test)]
            folder: folder.to_owned(),
            file,
            unsynced: AtomicUsize::new(0),
            relaxed: AtomicBool::new(false),
        })
    }
}

/// Another handle of this process may still be letting go of the lock.
fn may_pass(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::WouldBlock
        || error.to_string().contains("could not acquire lock")
}

/// Renames `snap.*` to `aside.snap.*`; whether there was one.
fn put_snapshots_aside(folder: &Path) -> Result<bool, StoreError> {
    let mut any = false;
    for entry in std::fs::read_dir(folder)? {
        let path: PathBuf = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name.starts_with("snap.") {
            std::fs::rename(&path, folder.join(format!("aside.{name}")))?;
            any = true;
        }
    }
    Ok(any)
}

impl View for SledView {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.records.get(key)?.map(|value| value.to_vec()))
    }

    fn put(&self, batch: Batch) -> Result<(), StoreError> {
        let bytes = batch.bytes();
        // One by one: a batch of sled's own writes and syncs its log twice at once, which
        // would cost a desk's commit more than the journal does, and slows imports too.
        for (key, value) in batch.puts {
            self.records.insert(key, value)?;
        }
        let unsynced = self
            .unsynced
            .fetch_add(bytes, Ordering::Relaxed)
            .saturating_add(bytes);
        if unsynced >= UNSYNCED && !self.relaxed.load(Ordering::Relaxed) {
            self.settle()?;
        }
        Ok(())
    }

    fn walk(
        &self,
        shelf: Shelf,
        start: Option<&[u8; 16]>,
        way: Way,
        visit: &mut Visit<'_>,
    ) -> Result<(), StoreError> {
        let (low, high) = match way {
            Way::Up => (
                shelf.key(start.unwrap_or(&[0; 16])),
                shelf.key(&[u8::MAX; 16]),
            ),
            Way::Down => (
                shelf.key(&[0; 16]),
                shelf.key(start.unwrap_or(&[u8::MAX; 16])),
            ),
        };
        let mut range = self.records.range(low..=high);
        while let Some(found) = match way {
            Way::Up => range.next(),
            Way::Down => range.next_back(),
        } {
            let (found, value) = found?;
            let id = found.get(1..).and_then(|id| id.try_into().ok());
            let id = id.ok_or_else(|| StoreError::View("a key of a foreign length".to_owned()))?;
            if let ControlFlow::Break(()) = visit(id, &value) {
                break;
            }
        }
        Ok(())
    }

    fn relax(&self, relaxed: bool) {
        self.relaxed.store(relaxed, Ordering::Relaxed);
    }

    fn settle(&self) -> Result<(), StoreError> {
        self.unsynced.store(0, Ordering::Relaxed);
        self.db.flush()?;
        self.file.sync_data()?;
        #[cfg(test)]
        crate::disk::recorder::settled(&self.folder);
        Ok(())
    }
}
