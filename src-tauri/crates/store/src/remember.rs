//! A laptop that is remembered: it opens the register as one operator without a password.
//!
//! The file `remembered` holds one more wrap of the register key, by a random secret that
//! the keychain of the account keeps. Neither opens anything without the other, so removing
//! either ends it. The wrap is bound to the seat of the operator as it was: another password
//! or a seat taken away ends it too, even where the file stays.
//!
//! It lies beside the register file and not in it, so that no backup carries it. One laptop
//! remembers one operator at a time.
//!
//! | Field | Bytes | What |
//! |--|--|--|
//! | magic | 8 | `BIRGERM1` |
//! | operator | 16 | |
//! | seat | 32 | BLAKE3 of the wrap of their seat |
//! | wrap | 72 | the register key; associated data: a name, the register, and both above |

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use domain::{OperatorId, RegisterId};
use zeroize::Zeroizing;

use crate::disk;
use crate::error::StoreError;
use crate::folder::replace_file;
use crate::keys::RegisterKey;
use crate::marker::{RegisterFile, Seat};
use crate::seal::{Noise, Sealer};
use crate::secret::Secret;
use crate::store::Store;

const NAME: &str = "remembered";
const MAGIC: &[u8; 8] = b"BIRGERM1";
/// Larger files are not ours.
const MOST: u64 = 1024;

/// What the keychain of the account keeps: 256 random bits, which open nothing by themselves.
#[derive(Clone)]
pub struct LaptopSecret(Secret);

impl std::fmt::Debug for LaptopSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LaptopSecret")
    }
}

impl LaptopSecret {
    /// A new one.
    ///
    /// # Errors
    /// [`StoreError::NoRandomness`].
    pub fn random() -> Result<Self, StoreError> {
        let mut secret = Secret::empty();
        Noise::new().fill(secret.place())?;
        Ok(Self(secret))
    }

    /// The bytes that a keychain gave back; `None` if they are none of ours.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        Secret::read(bytes).map(Self)
    }

    /// The bytes that a keychain keeps.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }
}

/// The file, as it lies on the disk.
struct Remembered {
    operator: OperatorId,
    seat: [u8; 32],
    sealed: Vec<u8>,
}

impl Remembered {
    /// What the folder says, if it fits the seat of today.
    fn read(folder: &Path, file: &RegisterFile) -> Option<Self> {
        let path = path(folder);
        if fs::metadata(&path).ok()?.len() > MOST {
            return None;
        }
        let bytes = fs::read(path).ok()?;
        let rest = bytes.strip_prefix(MAGIC)?;
        let (operator, rest) = rest.split_first_chunk::<16>()?;
        let (seat, sealed) = rest.split_first_chunk::<32>()?;
        let found = Self {
            operator: OperatorId::from_bytes(*operator),
            seat: *seat,
            sealed: sealed.to_vec(),
        };
        let fits = file.seat(found.operator).and_then(print_of) == Some(found.seat);
        fits.then_some(found)
    }

    fn place(register: RegisterId, operator: OperatorId, seat: &[u8; 32]) -> Vec<u8> {
        let mut place = b"birge remembered laptop ".to_vec();
        place.extend_from_slice(register.as_bytes());
        place.extend_from_slice(operator.as_bytes());
        place.extend_from_slice(seat);
        place
    }
}

/// What tells one wrap of a seat from the next.
fn print_of(seat: &Seat) -> Option<[u8; 32]> {
    let bytes = postcard::to_stdvec(&seat.wrap).ok()?;
    Some(*blake3::hash(&bytes).as_bytes())
}

fn path(folder: &Path) -> PathBuf {
    folder.join(NAME)
}

/// Opens the key by the secret of this laptop.
pub(crate) fn open(
    folder: &Path,
    file: &RegisterFile,
    secret: &LaptopSecret,
) -> Result<(RegisterKey, OperatorId), StoreError> {
    let found = Remembered::read(folder, file).ok_or(StoreError::NotRemembered)?;
    let place = Remembered::place(file.marker.register, found.operator, &found.seat);
    let plain = Sealer::of(secret.0.clone()).open(&place, &found.sealed);
    let plain = plain.map(Zeroizing::new).ok_or(StoreError::NotRemembered)?;
    let key = RegisterKey::of(&plain).ok_or(StoreError::NotRemembered)?;
    Ok((key, found.operator))
}

/// Ends it, whosoever is remembered. That nobody is, is fine.
pub(crate) fn end(folder: &Path) -> Result<(), StoreError> {
    match disk::remove_file(&path(folder)) {
        Ok(()) => Ok(disk::sync_folder(folder)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Removes the file if it fits no seat any more. It opens nothing then, so a failure is
/// only logged.
pub(crate) fn end_if_stale(folder: &Path, file: &RegisterFile) {
    if path(folder).exists()
        && Remembered::read(folder, file).is_none()
        && let Err(error) = end(folder)
    {
        log::warn!("a laptop that is not remembered any more keeps its file: {error}");
    }
}

impl Store {
    /// Whom a register opens for without a password on this laptop, as far as the folder
    /// says; without a key.
    #[must_use]
    pub fn read_remembered(folder: &Path) -> Option<OperatorId> {
        let file = RegisterFile::read(folder).ok()?.file;
        Remembered::read(folder, &file).map(|found| found.operator)
    }

    /// Ends it where the register is not open: the keychain has lost its part.
    ///
    /// # Errors
    /// The disk's.
    pub fn end_remembered(folder: &Path) -> Result<(), StoreError> {
        end(folder)
    }

    /// Whom this laptop remembers.
    #[must_use]
    pub fn remembered(&self) -> Option<OperatorId> {
        let inner = self.inner();
        Remembered::read(&inner.folder, &inner.file()).map(|found| found.operator)
    }

    /// Has this laptop remember an operator, in the place of whom it remembered before. The
    /// secret must lie in the keychain already.
    ///
    /// # Errors
    /// [`StoreError::NoSeat`], and the disk's.
    pub fn remember(&self, operator: OperatorId, secret: &LaptopSecret) -> Result<(), StoreError> {
        let inner = self.inner();
        let file = inner.file();
        let seat = file.seat(operator).and_then(print_of);
        let seat = seat.ok_or(StoreError::NoSeat)?;
        let place = Remembered::place(file.marker.register, operator, &seat);
        let sealed = inner
            .key
            .seal_by(&Sealer::of(secret.0.clone()), &mut Noise::new(), &place)?;
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(operator.as_bytes());
        bytes.extend_from_slice(&seat);
        bytes.extend_from_slice(&sealed);
        Ok(replace_file(&path(&inner.folder), &bytes)?)
    }

    /// Ends what [`Store::remember`] began, whosoever it was.
    ///
    /// # Errors
    /// The disk's.
    pub fn forget_laptop(&self) -> Result<(), StoreError> {
        end(&self.inner().folder)
    }
}

#[cfg(test)]
mod tests;
