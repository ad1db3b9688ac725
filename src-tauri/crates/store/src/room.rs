//! Room on the disk: changes are refused before it runs out, and a reserve lets one close.
//!
//! The journal takes a full disk well: a frame that does not fit is cut off again. The
//! engine of the view does not, and it does not even open without room. So a change is
//! refused while less than [`FLOOR`] is free, and the file `reserve` holds room that
//! other programs cannot take: opening and closing give it up when they need it, and
//! take it back once there is plenty.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use fs4::fs_std::FileExt;

use crate::error::StoreError;

const NAME: &str = "reserve";
/// Bytes that must be free for a change: what the view and the columns need after it.
const FLOOR: u64 = 4 << 20;
/// Bytes that the reserve holds.
const RESERVE: u64 = if cfg!(test) { 1 << 20 } else { 8 << 20 };
/// Bytes that a record and its history may take in the view and the columns.
const RECORD: u64 = 2048;
/// With this much room it is looked at again only after a while.
const PLENTY: u64 = 256 << 20;
const A_WHILE: Duration = Duration::from_secs(1);

/// Looks at the room before changes.
#[derive(Debug, Default)]
pub(crate) struct Room {
    /// When there was plenty last.
    plenty: Mutex<Option<Instant>>,
}

impl Room {
    /// # Errors
    /// [`StoreError::DiskFull`] if too little is free for one more change.
    pub(crate) fn for_a_change(&self, folder: &Path) -> Result<(), StoreError> {
        let mut plenty = self.plenty.lock().unwrap_or_else(PoisonError::into_inner);
        if plenty.is_some_and(|at| at.elapsed() < A_WHILE) {
            return Ok(());
        }
        let free = free(folder);
        *plenty = (free >= PLENTY).then(Instant::now);
        if free < FLOOR {
            Err(StoreError::DiskFull)
        } else {
            Ok(())
        }
    }

    /// # Errors
    /// [`StoreError::DiskFull`] if the view would not have room for so many new records.
    pub(crate) fn for_records(&self, folder: &Path, records: u64) -> Result<(), StoreError> {
        self.for_bytes(folder, records.saturating_mul(RECORD))
    }

    /// # Errors
    /// [`StoreError::DiskFull`] if so much more would leave too little for changes.
    pub(crate) fn for_bytes(&self, folder: &Path, bytes: u64) -> Result<(), StoreError> {
        if free(folder) < FLOOR.saturating_add(bytes) {
            Err(StoreError::DiskFull)
        } else {
            Ok(())
        }
    }
}

/// Bytes that are free; plenty if the system does not tell.
fn free(folder: &Path) -> u64 {
    fs4::available_space(folder).unwrap_or(u64::MAX)
}

/// Takes the reserve if it is not there and there is plenty of room.
pub(crate) fn keep_reserve(folder: &Path) {
    let path = folder.join(NAME);
    if fs::metadata(&path).is_ok_and(|about| about.len() >= RESERVE)
        || free(folder) < FLOOR + 2 * RESERVE
    {
        return;
    }
    let taken = (|| {
        let file = fs::File::create(&path)?;
        // Where the file system cannot set room aside, bytes are written.
        file.allocate(RESERVE)
            .or_else(|_| write_noise(&file, RESERVE))?;
        file.sync_all()
    })();
    if let Err(error) = taken {
        log::warn!("no room could be set aside: {error}");
        let _ = fs::remove_file(&path);
    }
}

/// Bytes that no file system stores in less room than they take.
fn write_noise(mut file: &fs::File, length: u64) -> io::Result<()> {
    use std::io::Write;
    let mut reader = blake3::Hasher::new_derive_key("Birge 2026-11 reserve").finalize_xof();
    let mut block = vec![0; 1 << 16];
    for _ in 0..length.div_ceil(1 << 16) {
        reader.fill(&mut block);
        file.write_all(&block)?;
    }
    Ok(())
}

/// Gives the reserve up; whether there was one.
pub(crate) fn give_up_reserve(folder: &Path) -> bool {
    fs::remove_file(folder.join(NAME)).is_ok()
}

/// Does something that needs room; with the reserve given up if the disk is full.
pub(crate) fn with_reserve<T>(
    folder: &Path,
    mut work: impl FnMut() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    match work() {
        Err(StoreError::DiskFull) if give_up_reserve(folder) => {
            log::warn!("the disk is full; the reserve is given up");
            work()
        }
        done => done,
    }
}

/// Gives the reserve up beforehand if less is free than the view needs to close.
pub(crate) fn make_room_to_close(folder: &Path) {
    if free(folder) < FLOOR && give_up_reserve(folder) {
        log::warn!("the disk is full; the reserve is given up for closing");
    }
}
