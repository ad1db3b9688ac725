//! The bytes of a backup: what stands before, between and after its parts.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use changes::{Heads, StreamId};
use domain::{RegisterId, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BackupError, Snapshot};
use crate::disk;
use crate::error::StoreError;
use crate::keys::{Purpose, RegisterKey};
use crate::marker::RegisterFile;
use crate::seal::{Noise, OVERHEAD};

/// The newest format of a backup that this program reads.
const FORMAT: u16 = 1;
const MAGIC: &[u8; 8] = b"BIRGEBAK";
const LAST: &[u8; 8] = b"BIRGEEND";
/// Bytes before the register file.
const COVER: usize = 8 + 2 + 8 + 4;
/// Bytes after the end mark.
const FOOT: u64 = 8 + 8;
/// Larger register files are not ours.
const MOST_REGISTER: usize = 1024 * 1024;
/// Larger end marks are not ours: a million parts.
const MOST_END: u64 = 128 * 1024 * 1024;
/// Bytes that are copied at once.
const CHUNK: usize = 1024 * 1024;

/// Which file of a stream a part is; the numbers are on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum PartKind {
    Tail,
    Pack,
}

/// One file of the journal within a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) kind: PartKind,
    pub(super) stream: StreamId,
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) length: u64,
    pub(super) hash: [u8; 32],
}

/// What fixes the whole; see [`super`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct End {
    pub(super) made: Timestamp,
    pub(super) parts: Vec<Part>,
    pub(super) heads: Heads,
    pub(super) volunteers: u64,
    pub(super) lost: u64,
    pub(super) newest: Timestamp,
}

fn place(register: RegisterId, at: u64, cover: &[u8; 32]) -> Vec<u8> {
    let mut place = b"birge backup end".to_vec();
    place.extend_from_slice(register.as_bytes());
    place.extend_from_slice(&at.to_le_bytes());
    place.extend_from_slice(cover);
    place
}

/// A backup that is being written.
pub(super) struct Writing {
    file: disk::File,
    folder: PathBuf,
    /// Bytes that are written.
    at: u64,
    cover: [u8; 32],
    parts: Vec<Part>,
    /// Of the part that is being written.
    hasher: blake3::Hasher,
    length: u64,
    buffer: Vec<u8>,
}

impl Writing {
    /// Begins a file with all that stands before the parts.
    pub(super) fn begin(
        path: &Path,
        register: &RegisterFile,
        made: Timestamp,
        folder: &Path,
    ) -> Result<Self, BackupError> {
        let register = register.encode()?;
        let mut cover = MAGIC.to_vec();
        cover.extend_from_slice(&FORMAT.to_le_bytes());
        cover.extend_from_slice(&made.0.to_le_bytes());
        cover.extend_from_slice(
            &u32::try_from(register.len())
                .map_err(|_| StoreError::TooLarge)?
                .to_le_bytes(),
        );
        cover.extend_from_slice(&register);
        let told = |error| BackupError::at(error, folder);
        let file = disk::File::create(path).map_err(told)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // A stick may know no permissions; what matters is sealed.
            let _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600));
        }
        file.write_at(0, &cover).map_err(told)?;
        Ok(Self {
            file,
            folder: folder.to_owned(),
            at: cover.len() as u64,
            cover: *blake3::hash(&cover).as_bytes(),
            parts: Vec::new(),
            hasher: blake3::Hasher::new(),
            length: 0,
            buffer: vec![0; CHUNK],
        })
    }

    /// Appends bytes to the present part.
    pub(super) fn put(&mut self, bytes: &[u8]) -> Result<(), BackupError> {
        self.file
            .write_at(self.at, bytes)
            .map_err(|error| BackupError::at(error, &self.folder))?;
        self.at += bytes.len() as u64;
        self.hasher.update(bytes);
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// Appends a file; `step` is told the thousandths that are done.
    pub(super) fn copy(
        &mut self,
        path: &Path,
        step: &dyn Fn(u64) -> bool,
    ) -> Result<(), BackupError> {
        let mut file = File::open(path).map_err(StoreError::from)?;
        let whole = file.metadata().map_err(StoreError::from)?.len().max(1);
        let mut buffer = std::mem::take(&mut self.buffer);
        let mut done = 0;
        loop {
            let count = file.read(&mut buffer).map_err(StoreError::from)?;
            if count == 0 {
                break;
            }
            self.put(&buffer[..count])?;
            done += count as u64;
            if !step(done.saturating_mul(1000) / whole) {
                return Err(StoreError::Cancelled.into());
            }
        }
        self.buffer = buffer;
        Ok(())
    }

    /// Ends the present part.
    pub(super) fn part(&mut self, kind: PartKind, stream: StreamId, first: u64, last: u64) {
        let hasher = std::mem::take(&mut self.hasher);
        let length = std::mem::take(&mut self.length);
        self.parts.push(Part {
            kind,
            stream,
            first,
            last,
            length,
            hash: *hasher.finalize().as_bytes(),
        });
    }

    /// Seals the end mark and syncs the file.
    pub(super) fn end(self, snapshot: &Snapshot, key: &RegisterKey) -> Result<(), BackupError> {
        let Self {
            file,
            folder,
            at,
            cover,
            parts,
            ..
        } = self;
        let end = End {
            made: snapshot.made,
            parts,
            heads: snapshot.heads.clone(),
            volunteers: snapshot.volunteers,
            lost: snapshot.lost,
            newest: snapshot.newest,
        };
        let plain = postcard::to_stdvec(&end).map_err(|_| StoreError::TooLarge)?;
        let place = place(snapshot.register.marker.register, at, &cover);
        let mut bytes = key
            .sealer(Purpose::Files)
            .seal(&mut Noise::new(), &place, &plain)?;
        bytes.extend_from_slice(&at.to_le_bytes());
        bytes.extend_from_slice(LAST);
        file.write_at(at, &bytes)
            .and_then(|()| file.sync_all())
            .map_err(|error| BackupError::at(error, &folder))
    }
}

/// A backup that is being read.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) file: File,
    pub(super) register: RegisterFile,
    pub(super) made: Timestamp,
    /// The size of the file.
    pub(super) bytes: u64,
    /// Where the parts begin.
    pub(super) start: u64,
    cover: [u8; 32],
    /// Where the end mark begins.
    end: u64,
}

impl Reading {
    /// Opens a file and reads what needs no key.
    ///
    /// # Errors
    /// [`BackupError::Missing`], [`BackupError::Empty`], [`BackupError::Foreign`],
    /// [`BackupError::Newer`], [`BackupError::Truncated`], [`BackupError::Damaged`].
    pub(super) fn open(path: &Path) -> Result<Self, BackupError> {
        let mut file = File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => BackupError::Missing(path.to_owned()),
            _ => BackupError::Unreadable,
        })?;
        let about = file.metadata().map_err(|_| BackupError::Unreadable)?;
        if about.is_dir() {
            return Err(BackupError::Foreign);
        }
        let bytes = about.len();
        if bytes == 0 {
            return Err(BackupError::Empty);
        }
        let mut head = Vec::with_capacity(COVER);
        (&mut file)
            .take(COVER as u64)
            .read_to_end(&mut head)
            .map_err(|_| BackupError::Unreadable)?;
        if !head.starts_with(&MAGIC[..head.len().min(MAGIC.len())]) {
            return Err(BackupError::Foreign);
        }
        let Ok(head) = <[u8; COVER]>::try_from(head) else {
            return Err(BackupError::Truncated);
        };
        let found = u16::from_le_bytes([head[8], head[9]]);
        if found > FORMAT {
            return Err(BackupError::Newer {
                found,
                known: FORMAT,
            });
        }
        let number = |from: usize| -> [u8; 8] {
            let mut bytes = [0; 8];
            bytes.copy_from_slice(&head[from..from + 8]);
            bytes
        };
        let made = Timestamp(i64::from_le_bytes(number(10)));
        let length = u32::from_le_bytes([head[18], head[19], head[20], head[21]]) as usize;
        if found == 0 || length > MOST_REGISTER {
            return Err(BackupError::Damaged);
        }
        let start = (COVER + length) as u64;
        if bytes < start + OVERHEAD as u64 + FOOT {
            return Err(BackupError::Truncated);
        }
        let mut register = vec![0; length];
        file.read_exact(&mut register)
            .map_err(|_| BackupError::Unreadable)?;
        let mut hasher = blake3::Hasher::new();
        hasher.update(&head);
        hasher.update(&register);
        let register = RegisterFile::decode(&register).map_err(|error| match error {
            StoreError::Newer { found, known } => BackupError::Newer { found, known },
            _ => BackupError::Damaged,
        })?;
        let mut foot = [0; FOOT as usize];
        file.seek(SeekFrom::Start(bytes - FOOT))
            .and_then(|_| file.read_exact(&mut foot))
            .map_err(|_| BackupError::Unreadable)?;
        let (at, last) = foot.split_at(8);
        if last != LAST {
            return Err(BackupError::Truncated);
        }
        let end = u64::from_le_bytes(<[u8; 8]>::try_from(at).map_err(|_| BackupError::Damaged)?);
        if end < start || end > bytes - FOOT - OVERHEAD as u64 {
            return Err(BackupError::Damaged);
        }
        Ok(Self {
            file,
            register,
            made,
            bytes,
            start,
            cover: *hasher.finalize().as_bytes(),
            end,
        })
    }

    /// Opens the end mark.
    ///
    /// # Errors
    /// [`BackupError::Damaged`] if it does not open or does not fit the file.
    pub(super) fn end(&self, key: &RegisterKey) -> Result<End, BackupError> {
        let length = self.bytes - FOOT - self.end;
        if length > MOST_END {
            return Err(BackupError::Damaged);
        }
        let mut file = &self.file;
        let mut sealed = Vec::new();
        file.seek(SeekFrom::Start(self.end))
            .and_then(|_| file.take(length).read_to_end(&mut sealed))
            .map_err(|_| BackupError::Unreadable)?;
        let place = place(self.register.marker.register, self.end, &self.cover);
        let plain = key
            .sealer(Purpose::Files)
            .open(&place, &sealed)
            .ok_or(BackupError::Damaged)?;
        let end: End = postcard::from_bytes(&plain).map_err(|_| BackupError::Damaged)?;
        let whole = end
            .parts
            .iter()
            .try_fold(self.start, |at, part| at.checked_add(part.length));
        if whole != Some(self.end) || end.made != self.made {
            return Err(BackupError::Damaged);
        }
        Ok(end)
    }
}
