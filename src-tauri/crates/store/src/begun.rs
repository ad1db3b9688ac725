//! Lists that somebody has begun to put right, sealed until they are taken in or dropped.
//!
//! What is in memory goes when the register locks, and with a power cut. So two files lie in
//! `lists/<operator>/` for each such list: `<list>.list` holds the bytes it is read from,
//! written once, and `<list>.said` what was said to it, written after each answer. What they
//! hold is not known here. Neither is in a backup, and an erasure removes all of them: nobody
//! can say whom they speak of ([`crate::erase`]).
//!
//! | Field | Bytes | What |
//! |--|--|--|
//! | magic | 8 | `BIRGEBL1` |
//! | sealed | 40 and more | associated data: a name, which of the two, register, operator, list |

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use domain::{ActionId, OperatorId, RegisterId, Timestamp};

use crate::disk;
use crate::error::StoreError;
use crate::keys::Purpose;
use crate::seal::Noise;
use crate::store::Store;

const FOLDER: &str = "lists";
const MAGIC: &[u8; 8] = b"BIRGEBL1";
/// Larger files are not ours, in bytes.
const MOST: u64 = 128 << 20;

/// Which of the two files of a list that was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BegunPart {
    /// What it is read from.
    List,
    /// What was said to it.
    Said,
}

impl BegunPart {
    const fn ending(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Said => "said",
        }
    }
}

/// A list that was begun, as far as the names of its files tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BegunFile {
    /// Who began it.
    pub operator: OperatorId,
    /// Which list.
    pub list: ActionId,
    /// When something was said to it last, by the disk.
    pub written: Timestamp,
}

fn folder_of(folder: &Path, operator: OperatorId) -> PathBuf {
    folder.join(FOLDER).join(operator.to_string())
}

fn path(folder: &Path, operator: OperatorId, list: ActionId, part: BegunPart) -> PathBuf {
    folder_of(folder, operator).join(format!("{list}.{}", part.ending()))
}

fn place(register: RegisterId, operator: OperatorId, list: ActionId, part: BegunPart) -> Vec<u8> {
    let mut place = b"birge begun ".to_vec();
    place.extend_from_slice(part.ending().as_bytes());
    place.extend_from_slice(register.as_bytes());
    place.extend_from_slice(operator.as_bytes());
    place.extend_from_slice(list.as_bytes());
    place
}

/// What lies in a folder; nothing if it is not there.
fn within(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    match fs::read_dir(folder) {
        Ok(listing) => Ok(listing.flatten().map(|entry| entry.path()).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match disk::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Removes all of them, whosoever began them.
pub(crate) fn forget_all(folder: &Path) -> Result<(), StoreError> {
    let lists = folder.join(FOLDER);
    if lists.exists() {
        disk::remove_folder(&lists)?;
        disk::sync_folder(folder)?;
    }
    Ok(())
}

/// The list of a file that holds what was said, and when that was.
fn said_in(path: &Path) -> Option<(ActionId, Timestamp)> {
    if path.extension() != Some(OsStr::new(BegunPart::Said.ending())) {
        return None;
    }
    let list = path.file_stem()?.to_str()?.parse().ok()?;
    let written = fs::metadata(path).and_then(|about| about.modified()).ok()?;
    let millis = written.duration_since(UNIX_EPOCH).ok()?.as_millis();
    Some((list, Timestamp(i64::try_from(millis).ok()?)))
}

impl Store {
    /// Keeps one part of a list that was begun, in the place of what was kept before.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] over 128 MiB, and the disk's; what was kept before stays then.
    pub fn keep_begun(
        &self,
        operator: OperatorId,
        list: ActionId,
        part: BegunPart,
        plain: &[u8],
    ) -> Result<(), StoreError> {
        if plain.len() as u64 >= MOST {
            return Err(StoreError::TooLarge);
        }
        let inner = self.inner();
        let place = place(inner.file().marker.register, operator, list, part);
        let sealer = inner.key.sealer(Purpose::Files);
        let mut bytes = MAGIC.to_vec();
        sealer.seal_into(&mut Noise::new(), &place, plain, &mut bytes)?;
        let folder = folder_of(&inner.folder, operator);
        if !folder.is_dir() {
            disk::make_private(&inner.folder.join(FOLDER))?;
            disk::make_private(&folder)?;
        }
        let path = path(&inner.folder, operator, list, part);
        Ok(disk::replace_file(&path, &bytes)?)
    }

    /// One part of a list that was begun; `None` if it is not there.
    ///
    /// # Errors
    /// [`StoreError::RecordDamaged`] if it was changed, cut off or belongs elsewhere; the disk's.
    pub fn read_begun(
        &self,
        operator: OperatorId,
        list: ActionId,
        part: BegunPart,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let inner = self.inner();
        let path = path(&inner.folder, operator, list, part);
        let length = match fs::metadata(&path) {
            Ok(about) => about.len(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        if length > MOST + 64 {
            return Err(StoreError::RecordDamaged);
        }
        let bytes = fs::read(&path)?;
        let place = place(inner.file().marker.register, operator, list, part);
        let sealer = inner.key.sealer(Purpose::Files);
        let sealed = bytes.strip_prefix(MAGIC);
        let plain = sealed.and_then(|sealed| sealer.open(&place, sealed));
        plain.map(Some).ok_or(StoreError::RecordDamaged)
    }

    /// The lists that were begun, of everybody, in the order of their opening.
    ///
    /// # Errors
    /// The disk's.
    pub fn begun(&self) -> Result<Vec<BegunFile>, StoreError> {
        let mut found = Vec::new();
        for folder in within(&self.inner().folder.join(FOLDER))? {
            let name = folder.file_name().and_then(OsStr::to_str);
            let Some(operator) = name.and_then(|name| name.parse().ok()) else {
                continue;
            };
            let said = within(&folder)?;
            let said = said.iter().filter_map(|path| said_in(path));
            found.extend(said.map(|(list, written)| BegunFile {
                operator,
                list,
                written,
            }));
        }
        found.sort_by_key(|file| (file.list, file.operator));
        Ok(found)
    }

    /// Removes a list that was begun; that there is none is fine.
    ///
    /// # Errors
    /// The disk's.
    pub fn forget_begun(&self, operator: OperatorId, list: ActionId) -> Result<(), StoreError> {
        let folder = &self.inner().folder;
        for part in [BegunPart::Said, BegunPart::List] {
            remove(&path(folder, operator, list, part))?;
        }
        let folder = folder_of(folder, operator);
        if folder.is_dir() {
            disk::sync_folder(&folder)?;
        }
        Ok(())
    }

    /// Removes what a power cut left of lists that were being kept or removed: for when nothing
    /// is being written.
    ///
    /// # Errors
    /// The disk's.
    pub fn sweep_begun(&self) -> Result<(), StoreError> {
        for folder in within(&self.inner().folder.join(FOLDER))? {
            for path in within(&folder)? {
                let said = path.with_extension(BegunPart::Said.ending());
                let is_list = path.extension() == Some(OsStr::new(BegunPart::List.ending()));
                if said_in(&path).is_none() && !(is_list && said_in(&said).is_some()) {
                    remove(&path)?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
