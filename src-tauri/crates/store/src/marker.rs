//! The file that says what a folder is, and keeps the wrapped keys.
//!
//! `register.birge` lies there twice (`register.birge.copy`), because without
//! the wraps nothing in the folder can be opened again. The marker part is
//! readable without a key and holds no personal data: it is what the lock
//! screen shows. A checksum tells damage; the copy heals it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use domain::{RegisterId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::folder::replace_file;
use crate::keys::Wrap;

/// The newest format of a register that this program reads.
pub(crate) const FORMAT: u16 = 1;

const MAGIC: &[u8; 6] = b"BIRGE\0";
const NAME: &str = "register.birge";
const COPY: &str = "register.birge.copy";
/// Larger files are not ours.
const MOST: u64 = 64 * 1024;

/// What can be known of a register without its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marker {
    /// The id of the register.
    pub register: RegisterId,
    /// The format of its files.
    pub format: u16,
    /// The organisation that keeps it.
    pub organisation: String,
    /// Its people are invented.
    pub practice: bool,
    /// The language it was made in: `kk`, `ru` or `en`.
    pub language: String,
    /// When it was made.
    pub created: Timestamp,
}

/// The marker and the wraps, as they lie on the disk in format 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RegisterFile {
    pub(crate) marker: Marker,
    pub(crate) password: Wrap,
    pub(crate) recovery: Wrap,
}

impl RegisterFile {
    fn encode(&self) -> Result<Vec<u8>, StoreError> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&FORMAT.to_le_bytes());
        bytes.extend_from_slice(&postcard::to_stdvec(self).map_err(|_| StoreError::TooLarge)?);
        let check = blake3::hash(&bytes);
        bytes.extend_from_slice(check.as_bytes());
        Ok(bytes)
    }

    fn decode(bytes: &[u8]) -> Result<Self, StoreError> {
        let (content, check) = bytes
            .split_last_chunk::<32>()
            .ok_or(StoreError::MarkerDamaged)?;
        if blake3::hash(content) != blake3::Hash::from_bytes(*check) {
            return Err(StoreError::MarkerDamaged);
        }
        let rest = content
            .strip_prefix(MAGIC)
            .ok_or(StoreError::MarkerDamaged)?;
        let (format, rest) = rest
            .split_first_chunk::<2>()
            .ok_or(StoreError::MarkerDamaged)?;
        let found = u16::from_le_bytes(*format);
        if found > FORMAT {
            return Err(StoreError::Newer {
                found,
                known: FORMAT,
            });
        }
        postcard::from_bytes(rest).map_err(|_| StoreError::MarkerDamaged)
    }

    /// Writes both copies, one after the other, each whole or not at all.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), StoreError> {
        let bytes = self.encode()?;
        replace_file(&folder.join(NAME), &bytes)?;
        replace_file(&folder.join(COPY), &bytes)?;
        Ok(())
    }

    /// Reads the file or, if it is damaged, its copy; the first counts where both are sound.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Newer`], [`StoreError::MarkerDamaged`].
    pub(crate) fn read(folder: &Path) -> Result<Found, StoreError> {
        let first = read_one(&folder.join(NAME));
        let second = read_one(&folder.join(COPY));
        match (first, second) {
            (Ok(file), Ok(copy)) => Ok(Found {
                same: file == copy,
                damaged: false,
                file,
            }),
            (Ok(file), Err(StoreError::Newer { .. })) => Ok(Found {
                file,
                same: false,
                damaged: true,
            }),
            (Err(newer @ StoreError::Newer { .. }), _)
            | (_, Err(newer @ StoreError::Newer { .. })) => Err(newer),
            (Ok(file), Err(_)) | (Err(_), Ok(file)) => Ok(Found {
                file,
                same: false,
                damaged: true,
            }),
            (Err(StoreError::Missing(_)), Err(StoreError::Missing(_))) => {
                Err(StoreError::Missing(folder.to_owned()))
            }
            (Err(StoreError::Missing(_)), Err(error)) | (Err(error), Err(_)) => Err(error),
        }
    }
}

/// A register file that was read.
pub(crate) struct Found {
    pub(crate) file: RegisterFile,
    /// Both copies say the same.
    pub(crate) same: bool,
    /// One copy was missing or damaged.
    pub(crate) damaged: bool,
}

fn read_one(path: &PathBuf) -> Result<RegisterFile, StoreError> {
    let found = fs::metadata(path).and_then(|about| {
        if about.len() > MOST {
            Ok(Vec::new())
        } else {
            fs::read(path)
        }
    });
    match found {
        Ok(bytes) => RegisterFile::decode(&bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(StoreError::Missing(path.clone()))
        }
        Err(error) => Err(error.into()),
    }
}

/// Whether a folder holds a register, damaged or not.
pub(crate) fn is_register(folder: &Path) -> bool {
    folder.join(NAME).exists() || folder.join(COPY).exists()
}

#[cfg(test)]
mod tests;
