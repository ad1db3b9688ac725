//! Folders that backups lie in: which files are ours, a second copy, what goes.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use domain::RegisterId;

use super::{BackupCover, BackupError, Unfinished, place_of, read_backup};
use crate::disk::{self, beside, sync_folder};
use crate::error::StoreError;

/// Bytes that are copied at once.
const CHUNK: usize = 1024 * 1024;
/// A file that was being written and was not touched for so long belongs to nobody.
const ABANDONED: Duration = Duration::from_secs(3600);

/// The backups of one register in a folder: files with this ending whose cover names it.
/// None if the folder is not there.
pub fn backups_in(
    folder: &Path,
    ending: &str,
    register: RegisterId,
) -> Vec<(PathBuf, BackupCover)> {
    let Ok(listing) = fs::read_dir(folder) else {
        return Vec::new();
    };
    listing
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .filter_map(|path| {
            let cover = read_backup(&path).ok()?;
            (cover.marker.register == register).then_some((path, cover))
        })
        .collect()
}

/// Makes the folder for backups if it is not there.
///
/// # Errors
/// The disk's.
pub fn make_backup_folder(folder: &Path) -> Result<(), BackupError> {
    if folder.is_dir() {
        return Ok(());
    }
    disk::make_private(folder).map_err(|error| BackupError::at(error, folder))
}

/// Copies a proven backup to another place and compares both byte for byte.
///
/// # Errors
/// As of [`crate::Store::backup`] for the other place.
pub fn copy_backup(from: &Path, to: &Path) -> Result<(), BackupError> {
    let folder = place_of(to);
    let told = |error: io::Error| BackupError::at(error, &folder);
    let new = beside(to);
    let mut unfinished = Unfinished(Some(new.clone()));
    let mut source = File::open(from).map_err(StoreError::from)?;
    let file = disk::File::create(&new).map_err(told)?;
    let mut buffer = vec![0; CHUNK];
    let mut at = 0;
    loop {
        let count = source.read(&mut buffer).map_err(StoreError::from)?;
        if count == 0 {
            break;
        }
        file.write_at(at, &buffer[..count]).map_err(told)?;
        at += count as u64;
    }
    file.sync_all().map_err(told)?;
    drop(file);
    if !same(from, &new).map_err(told)? {
        return Err(BackupError::Damaged);
    }
    disk::rename(&new, to).map_err(told)?;
    unfinished.0 = None;
    sync_folder(&folder).map_err(told)
}

fn same(one: &Path, two: &Path) -> io::Result<bool> {
    let (mut one, mut two) = (File::open(one)?, File::open(two)?);
    if one.metadata()?.len() != two.metadata()?.len() {
        return Ok(false);
    }
    let (mut left, mut right) = (vec![0; CHUNK], vec![0; CHUNK]);
    loop {
        let count = one.read(&mut left)?;
        if count == 0 {
            return Ok(true);
        }
        two.read_exact(&mut right[..count])?;
        if left[..count] != right[..count] {
            return Ok(false);
        }
    }
}

/// Removes a backup.
///
/// # Errors
/// The disk's.
pub fn remove_backup(path: &Path) -> Result<(), BackupError> {
    disk::remove_file(path).map_err(|error| BackupError::at(error, &place_of(path)))
}

/// Removes what was cut off while it was being written, if it lies there for an hour.
pub fn remove_unfinished_backups(folder: &Path, ending: &str) {
    let Ok(listing) = fs::read_dir(folder) else {
        return;
    };
    let ending = format!(".{ending}.new");
    for entry in listing.flatten() {
        let is_ours = entry.file_name().to_string_lossy().ends_with(&ending);
        let touched = entry.metadata().and_then(|about| about.modified());
        let is_old = touched.is_ok_and(|at| {
            SystemTime::now()
                .duration_since(at)
                .is_ok_and(|age| age > ABANDONED)
        });
        if is_ours && is_old && disk::remove_file(&entry.path()).is_err() {
            log::warn!("an unfinished backup cannot be removed");
        }
    }
}
