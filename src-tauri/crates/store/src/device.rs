//! Who writes here: the identity of this installation, and its stream.
//!
//! A device signs its segments with an Ed25519 key and writes one stream. A
//! copy of the folder must not go on with the same stream, or two devices
//! would give the same numbers to different entries. So the identity knows the
//! place it was made for: the file `place` is written once and never again, and
//! its inode (Unix) and birth time (where the file system keeps one) are
//! sealed into the identity, with the machine's id where there is one. A copy,
//! a restored backup and another machine all have another fingerprint: the
//! device then begins a new stream before it writes anything.
//!
//! What this cannot see: a snapshot of a whole virtual machine or disk that is
//! set back, since everything in it is as it was.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use changes::StreamId;
use domain::{DeviceId, RegisterId, Timestamp};
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::disk::{self, replace_file};
use crate::error::StoreError;
use crate::seal::{Noise, Sealer};
use crate::secret::{Secret, swept_deep};

const NAME: &str = "device";
const PLACE: &str = "place";

/// This installation, as it is sealed in the folder in format 1.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Device {
    pub(crate) id: DeviceId,
    pub(crate) name: String,
    /// The stream it writes.
    pub(crate) stream: StreamId,
    log_key: Secret,
    place: [u8; 32],
}

impl std::fmt::Debug for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Device")
            .field("id", &self.id)
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}

/// What reading the identity gave.
pub(crate) enum Read {
    /// The device that belongs here.
    Here(Device),
    /// The device of the folder this one was copied from.
    Copied(Device),
    /// Missing or damaged.
    Unreadable,
}

impl Device {
    /// A new device with a stream of its own; nothing is written yet.
    pub(crate) fn new(name: &str, now: Timestamp, noise: &mut Noise) -> Result<Self, StoreError> {
        let mut log_key = Secret::empty();
        noise.fill(log_key.place())?;
        Ok(Self {
            id: DeviceId::from_bytes(fresh_id(now, noise)?),
            name: name.to_owned(),
            stream: StreamId::from_bytes(noise.take()?),
            log_key,
            place: [0; 32],
        })
    }

    /// The same device with a new stream.
    pub(crate) fn with_new_stream(&self, noise: &mut Noise) -> Result<Self, StoreError> {
        let mut device = self.clone();
        device.stream = StreamId::from_bytes(noise.take()?);
        Ok(device)
    }

    pub(crate) fn signing_key(&self) -> Arc<SigningKey> {
        swept_deep(|| Arc::new(SigningKey::from_bytes(self.log_key.bytes())))
    }

    /// Binds the identity to this folder and seals it.
    pub(crate) fn write(
        &mut self,
        folder: &Path,
        register: RegisterId,
        files: &Sealer,
        noise: &mut Noise,
    ) -> Result<(), StoreError> {
        // Another file, not other bytes in the same one: its inode is what tells copies apart.
        let _ = disk::remove_file(&folder.join(PLACE));
        disk::write_file(&folder.join(PLACE), &noise.take::<16>()?)?;
        self.place = fingerprint(folder, register).ok_or(StoreError::ReadOnly)?;
        let plain = Zeroizing::new(postcard::to_stdvec(self).map_err(|_| StoreError::TooLarge)?);
        let mut bytes = vec![1];
        files.seal_into(noise, &associated(register), &plain, &mut bytes)?;
        replace_file(&folder.join(NAME), &bytes)?;
        Ok(())
    }

    pub(crate) fn read(folder: &Path, register: RegisterId, files: &Sealer) -> Read {
        let opened = fs::read(folder.join(NAME)).ok().and_then(|bytes| {
            let (version, sealed) = bytes.split_first()?;
            if *version != 1 {
                return None;
            }
            let plain = Zeroizing::new(files.open(&associated(register), sealed)?);
            swept_deep(|| postcard::from_bytes::<Self>(&plain)).ok()
        });
        match opened {
            None => Read::Unreadable,
            Some(device) if fingerprint(folder, register) == Some(device.place) => {
                Read::Here(device)
            }
            Some(device) => Read::Copied(device),
        }
    }
}

fn associated(register: RegisterId) -> Vec<u8> {
    [b"birge device ".as_slice(), register.as_bytes()].concat()
}

/// What the file system and the machine say about the file `place`; `None` without it.
fn fingerprint(folder: &Path, register: RegisterId) -> Option<[u8; 32]> {
    let path = folder.join(PLACE);
    let about = fs::metadata(&path).ok()?;
    let mut hasher = blake3::Hasher::new_derive_key("Birge 2026-11 place of a device");
    hasher.update(register.as_bytes());
    hasher.update(&fs::read(&path).ok()?);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        hasher.update(&about.ino().to_le_bytes());
    }
    if let Some(born) = about
        .created()
        .ok()
        .and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok())
    {
        hasher.update(&born.as_nanos().to_le_bytes());
    }
    if let Ok(machine) = fs::read("/etc/machine-id") {
        hasher.update(&machine);
    }
    Some(*hasher.finalize().as_bytes())
}

/// 16 bytes of a version 7 UUID: the moment and random bits.
///
/// # Errors
/// [`StoreError::NoRandomness`].
pub(crate) fn fresh_id(now: Timestamp, noise: &mut Noise) -> Result<[u8; 16], StoreError> {
    let mut bytes = noise.take::<16>()?;
    let millis = now.0.clamp(0, (1 << 48) - 1).to_be_bytes();
    bytes[..6].copy_from_slice(&millis[2..]);
    bytes[6] = 0x70 | (bytes[6] & 0x0F);
    bytes[8] = 0x80 | (bytes[8] & 0x3F);
    Ok(bytes)
}

#[cfg(test)]
mod tests;
