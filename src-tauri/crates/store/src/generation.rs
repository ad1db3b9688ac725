//! Which folder holds the view that counts.
//!
//! A view is made anew in a folder beside the old one, `view.<n>`, and becomes the
//! view when the file `view` names it: one small rename. Open folders are never
//! moved, which Windows would refuse. Folders that are not named are removed.
//! The file `view.suspect` stands while a large write leaves out the barriers of
//! the view: if it is found at open, power may have failed in the middle, and the
//! view is made anew.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::disk::{self, replace_file, sync_folder};
use crate::error::StoreError;
use crate::open::size;

const NAME: &str = "view";
const SUSPECT: &str = "view.suspect";

/// The number of the view that counts, if one was ever named.
pub(crate) fn current(folder: &Path) -> Option<u64> {
    named(folder)?.0
}

/// Bytes that the view that counts had when it was made; 0 if that was not noted.
pub(crate) fn made_with(folder: &Path) -> u64 {
    named(folder).map_or(0, |(_, bytes)| bytes)
}

/// Number and bytes, as the file `view` has them.
fn named(folder: &Path) -> Option<(Option<u64>, u64)> {
    let text = fs::read_to_string(folder.join(NAME)).ok()?;
    let mut words = text.split_ascii_whitespace();
    let number = words.next().and_then(|word| word.parse().ok());
    let bytes = words.next().and_then(|word| word.parse().ok());
    Some((number, bytes.unwrap_or(0)))
}

pub(crate) fn path(folder: &Path, number: u64) -> PathBuf {
    folder.join(format!("{NAME}.{number}"))
}

/// Names the view that counts, and removes all others where possible.
pub(crate) fn name(folder: &Path, number: u64) -> Result<(), StoreError> {
    let bytes = size(&path(folder, number));
    replace_file(&folder.join(NAME), format!("{number} {bytes}").as_bytes())?;
    clean(folder, Some(number))
}

/// A number that no folder has.
pub(crate) fn next(folder: &Path) -> Result<u64, StoreError> {
    Ok(numbers(folder)?
        .into_iter()
        .chain(current(folder))
        .max()
        .map_or(1, |most| most + 1))
}

/// Removes a view that was not named; what cannot be removed now goes at the next open.
pub(crate) fn forget(path: &Path) {
    if let Err(error) = disk::remove_folder(path) {
        log::warn!("an unfinished view could not be removed: {error}");
    }
}

/// Removes views that do not count; what cannot be removed now goes next time.
pub(crate) fn clean(folder: &Path, keep: Option<u64>) -> Result<(), StoreError> {
    for number in numbers(folder)?
        .into_iter()
        .filter(|number| Some(*number) != keep)
    {
        if let Err(error) = disk::remove_folder(&path(folder, number)) {
            log::warn!("an old view could not be removed: {error}");
        }
    }
    Ok(())
}

/// Whether no view lies in the folder but the one that counts.
pub(crate) fn is_alone(folder: &Path) -> Result<bool, StoreError> {
    let counts = current(folder);
    Ok(numbers(folder)?
        .into_iter()
        .all(|number| Some(number) == counts))
}

fn numbers(folder: &Path) -> Result<Vec<u64>, StoreError> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        if let Some(number) = name
            .to_string_lossy()
            .strip_prefix("view.")
            .and_then(|n| n.parse().ok())
        {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

pub(crate) fn is_suspect(folder: &Path) -> bool {
    folder.join(SUSPECT).exists()
}

/// Says that the view may break if power fails now.
pub(crate) fn suspect(folder: &Path) -> Result<(), StoreError> {
    Ok(disk::write_file(&folder.join(SUSPECT), &[])?)
}

/// Says that the view has settled.
pub(crate) fn trust(folder: &Path) -> Result<(), StoreError> {
    match disk::remove_file(&folder.join(SUSPECT)) {
        Ok(()) => Ok(sync_folder(folder)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}
