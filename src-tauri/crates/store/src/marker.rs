//! The file that says what a folder is, and keeps the wrapped keys: a seat for each
//! operator, and the recovery code's.
//!
//! `register.birge` lies there twice (`register.birge.copy`), because without
//! the wraps nothing in the folder can be opened again. Everything but the wraps is
//! readable without a key and holds no personal data: it is what the lock screen
//! shows. A seat is named by initials, never by a name. A checksum tells damage; the
//! copy heals it.
//!
//! The key itself stays when a seat is removed. Who left can open a copy of the folder
//! made while they had a seat, and nothing that was written after it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use domain::{OperatorId, RegisterId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::folder::replace_file;
use crate::journal;
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
    /// Who may sit down: the operator, and the initials that tell seats apart.
    #[serde(skip)]
    pub seats: Vec<(OperatorId, String)>,
}

/// The place of one operator: their password opens it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seat {
    pub(crate) operator: OperatorId,
    pub(crate) label: String,
    pub(crate) wrap: Wrap,
}

/// The marker and the wraps, as they lie on the disk in format 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RegisterFile {
    pub(crate) marker: Marker,
    pub(crate) seats: Vec<Seat>,
    pub(crate) recovery: Wrap,
    /// Grows with each change, so that an older copy does not bring back a password or a
    /// seat that was taken away. Stands behind the rest; files without it are the oldest.
    #[serde(skip)]
    pub(crate) revision: u64,
}

/// The most seats of a register: so many fit into the file.
pub(crate) const MOST_SEATS: usize = 250;

impl RegisterFile {
    /// The marker with its seats.
    pub(crate) fn shown(&self) -> Marker {
        let mut marker = self.marker.clone();
        let seats = self.seats.iter();
        marker.seats = seats
            .map(|seat| (seat.operator, seat.label.clone()))
            .collect();
        marker
    }

    /// The seat of an operator.
    pub(crate) fn seat(&self, operator: OperatorId) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.operator == operator)
    }

    /// Gives an operator a seat, or the one they have another wrap and label.
    ///
    /// # Errors
    /// [`StoreError::TooManySeats`].
    pub(crate) fn seat_down(
        &mut self,
        operator: OperatorId,
        name: &str,
        wrap: Wrap,
    ) -> Result<(), StoreError> {
        let label = self.label_for(operator, name);
        let full = self.seats.len() >= MOST_SEATS;
        let mut seats = self.seats.iter_mut();
        match seats.find(|seat| seat.operator == operator) {
            Some(seat) => {
                seat.label = label;
                seat.wrap = wrap;
            }
            None if full => return Err(StoreError::TooManySeats { most: MOST_SEATS }),
            None => self.seats.push(Seat {
                operator,
                label,
                wrap,
            }),
        }
        Ok(())
    }

    /// The label of an operator: the initials of the name, with a number if another has them.
    pub(crate) fn label_for(&self, operator: OperatorId, name: &str) -> String {
        let initials = initials(name);
        let taken = |label: &str| {
            let mut others = self.seats.iter().filter(|seat| seat.operator != operator);
            others.any(|seat| seat.label == label)
        };
        if !taken(&initials) {
            return initials;
        }
        (2..=MOST_SEATS + 1)
            .map(|number| format!("{initials} {number}"))
            .find(|label| !taken(label))
            .unwrap_or(initials)
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, StoreError> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&FORMAT.to_le_bytes());
        bytes.extend_from_slice(&postcard::to_stdvec(self).map_err(|_| StoreError::TooLarge)?);
        bytes.extend_from_slice(&self.revision.to_le_bytes());
        let check = blake3::hash(&bytes);
        bytes.extend_from_slice(check.as_bytes());
        Ok(bytes)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, StoreError> {
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
        let (mut file, rest): (Self, _) =
            postcard::take_from_bytes(rest).map_err(|_| StoreError::MarkerDamaged)?;
        file.revision = match rest {
            [] => 0,
            rest => u64::from_le_bytes(rest.try_into().map_err(|_| StoreError::MarkerDamaged)?),
        };
        Ok(file)
    }

    /// Writes both copies, one after the other, each whole or not at all.
    pub(crate) fn write(&mut self, folder: &Path) -> Result<(), StoreError> {
        self.revision += 1;
        let bytes = self.encode()?;
        replace_file(&folder.join(NAME), &bytes)?;
        replace_file(&folder.join(COPY), &bytes)?;
        Ok(())
    }

    /// Reads the file or, if it is damaged, its copy. Where both are sound and differ, the
    /// one whose journal lies in the folder counts, and of two such the newer one.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Newer`], [`StoreError::MarkerDamaged`].
    pub(crate) fn read(folder: &Path) -> Result<Found, StoreError> {
        let first = read_one(&folder.join(NAME));
        let second = read_one(&folder.join(COPY));
        match (first, second) {
            (Ok(file), Ok(copy)) => {
                let same = file == copy;
                let foreign = file.marker.register != copy.marker.register;
                let better = if foreign {
                    journal::speaks_of(folder, copy.marker.register) == Some(true)
                } else {
                    copy.revision > file.revision
                };
                Ok(Found {
                    file: if better { copy } else { file },
                    same,
                    damaged: foreign,
                })
            }
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

/// The first letters of the first three words of a name, in capitals.
fn initials(name: &str) -> String {
    let letters: String = name
        .split(|c: char| c.is_whitespace() || c == '-')
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()))
        .take(3)
        .flat_map(char::to_uppercase)
        .collect();
    if letters.is_empty() {
        "•".to_owned()
    } else {
        letters
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
