//! Registers that gave way to a backup and lie whole beside the one that took their place.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use domain::Timestamp;

use super::within;
use crate::disk;
use crate::error::StoreError;
use crate::folder::{Lock, sync_folder};
use crate::marker::{Marker, RegisterFile};
use crate::open::size;
use crate::snapshot;
use crate::store::Store;

/// What stands between the name of the folder and the moment in the name of one that is kept.
pub const BEFORE: &str = "-before-";

/// A register that gave way to a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRegister {
    /// The name of its folder.
    pub name: String,
    /// What it says of itself; `None` if its register file cannot be read.
    pub marker: Option<Marker>,
    /// The people in it, by its saved lists; `None` if those are another register's or
    /// gone, or it was not asked.
    pub volunteers: Option<u64>,
    /// The size of all its files.
    pub bytes: u64,
    /// When something in its folder changed last.
    pub touched: Timestamp,
}

impl Store {
    /// The registers that gave way to a backup and lie beside this one, by name. `counted`:
    /// with the people in each, which takes as long as reading its lists.
    #[must_use]
    pub fn kept_registers(&self, counted: bool) -> Vec<KeptRegister> {
        let inner = self.inner();
        let Some((place, begins)) = beside(&inner.folder) else {
            return Vec::new();
        };
        let Ok(listing) = fs::read_dir(place) else {
            return Vec::new();
        };
        let own = inner.file().marker.register;
        let mut kept: Vec<KeptRegister> = listing
            .flatten()
            .filter_map(|entry| {
                let name = entry.file_name().into_string().ok()?;
                let path = entry.path();
                if !name.starts_with(&begins) || !path.is_dir() {
                    return None;
                }
                let marker = RegisterFile::read(&path)
                    .ok()
                    .map(|found| found.file.shown());
                let is_own = marker.as_ref().is_some_and(|marker| marker.register == own);
                let columns = (counted && is_own)
                    .then(|| {
                        snapshot::read(&path, snapshot::Part::People, &inner.columns_sealer, own)
                    })
                    .flatten();
                let volunteers = columns.and_then(|(_, _, bytes)| {
                    let columns = search::Columns::from_snapshot(&bytes).ok()?;
                    Some(columns.len() as u64)
                });
                Some(KeptRegister {
                    name,
                    marker,
                    volunteers,
                    bytes: size(&path),
                    touched: touched(&path),
                })
            })
            .collect();
        kept.sort_by(|one, two| one.name.cmp(&two.name));
        kept
    }

    /// Removes one of [`Store::kept_registers`] for good, with all that is in it.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if it is none of them; [`StoreError::AlreadyOpen`]; the disk's.
    pub fn remove_kept_register(&self, name: &str) -> Result<(), StoreError> {
        let folder = &self.inner().folder;
        let (place, begins) =
            beside(folder).ok_or_else(|| StoreError::Missing(PathBuf::from(name)))?;
        let path = place.join(name);
        let is_plain = Path::new(name).file_name().is_some_and(|only| only == name);
        if !is_plain || !name.starts_with(&begins) || !path.is_dir() || within(folder, &path) {
            return Err(StoreError::Missing(PathBuf::from(name)));
        }
        drop(Lock::take(&path)?);
        disk::remove_folder(&path)?;
        Ok(sync_folder(place)?)
    }
}

/// The place that a folder lies in, and how the names of those begin that are kept for it.
fn beside(folder: &Path) -> Option<(&Path, String)> {
    let name = folder.file_name()?.to_str()?;
    Some((folder.parent()?, format!("{name}{BEFORE}")))
}

fn touched(folder: &Path) -> Timestamp {
    let changed = fs::metadata(folder).and_then(|about| about.modified());
    let since = changed
        .ok()
        .and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    Timestamp(since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(0)))
}
