//! Backups: the whole register in one sealed file, opened and counted before it is called
//! a backup.
//!
//! The file carries the journal as it lies on the disk, whose frames are sealed and whose
//! entries are chained and signed already, and the register file with its wraps, so that
//! the passwords and the recovery code of that day open it. View and columns are left out:
//! they are made anew. So is the device: who restores begins a stream of their own.
//!
//! # The bytes, format 1
//!
//! Numbers are little-endian; nothing stands between the fields.
//!
//! | Field | Bytes | What |
//! |--|--|--|
//! | magic | 8 | `BIRGEBAK` |
//! | format | 2 | 1 |
//! | made | 8 | milliseconds since 1970, UTC |
//! | length | 4 | of the register file |
//! | register file | | as `register.birge` lies in the folder, with its own checksum |
//! | parts | | the files of the journal, one after another, as they lie on the disk |
//! | end mark | | nonce (24), sealed text, tag (16) |
//! | place | 8 | of the end mark in the file |
//! | magic | 8 | `BIRGEEND` |
//!
//! The *end mark* fixes the whole. It is sealed by the key for other files; its associated
//! data are `birge backup end`, the id of the register, the place, and the BLAKE3 of
//! everything before the parts. Inside, in postcard: when it was made; for each part its
//! kind (0 tail, 1 pack), stream, first and last seq, length and BLAKE3; the heads; how
//! many volunteers the register showed, how many entries it knew to be lost, and the
//! moment of the newest entry. Parts stand in the order of
//! streams, and of a stream the tail first, then its packs: the tail says whose signature
//! the packs bear.
//!
//! # What a proof is
//!
//! The file is opened by its name, the end mark unsealed, every part hashed, every frame
//! opened, every segment unpacked, every chain followed and every signature checked; every
//! body is decoded and the people are counted. Heads and people must be those of the
//! register at the moment of the copy, which were taken from the view and not from the
//! file. Only then does the file get its name.
//!
//! Entries that the register itself has lost do not stop a backup: they are counted and
//! told. A part that differs from its hash does.

mod census;
mod compare;
mod error;
mod file;
mod folder;
mod kept;
mod restore;
#[cfg(test)]
mod tests;
mod walk;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use changes::{Heads, Hlc, StreamId};
use domain::Timestamp;

pub use compare::Comparison;
pub use error::BackupError;
pub use folder::{
    backups_in, copy_backup, make_backup_folder, remove_backup, remove_unfinished_backups,
};
pub use kept::{BEFORE, KeptRegister};
pub use restore::{Prepared, Replaced};
pub(crate) use restore::{clear_swap, finish_swap};

use self::census::Census;
use self::file::{End, PartKind, Reading, Writing};
use self::walk::{Walked, walk};
use crate::disk;
use crate::disk::{beside, sync_folder};
use crate::error::StoreError;
use crate::journal::Pack;
use crate::keys::{RecoveryCode, RegisterKey, WrapKind};
use crate::marker::{Marker, RegisterFile};
use crate::open::Unlock;
use crate::progress::Progress;
use crate::seats::open_seat;
use crate::store::{Inner, Store};

/// What a backup holds, as it was read from the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupReport {
    /// Whose it is.
    pub marker: Marker,
    /// When it was made.
    pub made: Timestamp,
    /// People in it, without deleted ones.
    pub volunteers: u64,
    /// Entries of its journal.
    pub entries: u64,
    /// The moment of the newest of them.
    pub newest: Timestamp,
    /// Entries that the register had lost before the copy was made.
    pub lost: u64,
    /// The size of the file.
    pub bytes: u64,
}

/// What a backup says of itself without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupCover {
    /// Whose it is.
    pub marker: Marker,
    /// When it was made.
    pub made: Timestamp,
    /// The size of the file.
    pub bytes: u64,
}

/// Reads the cover of a backup, without a key: whose it is and when it was made.
///
/// # Errors
/// [`BackupError`] if it is none, not complete, or of a newer version.
pub fn read_backup(path: &Path) -> Result<BackupCover, BackupError> {
    let reading = Reading::open(path)?;
    Ok(BackupCover {
        marker: reading.register.shown(),
        made: reading.made,
        bytes: reading.bytes,
    })
}

/// Opens a backup with a password or the recovery code of the day it was made, and proves it.
///
/// # Errors
/// [`BackupError`] says what is wrong with the file; [`BackupError::WrongPassword`].
pub fn verify_backup(
    path: &Path,
    unlock: Unlock<'_>,
    progress: &dyn Progress,
) -> Result<BackupReport, BackupError> {
    let mut reading = Reading::open(path)?;
    let key = unlocked(&reading.register, unlock)?;
    let (report, _) = prove(&mut reading, &key, &|done, total| {
        progress.step(done, total)
    })?;
    Ok(report)
}

/// The key that a secret opens in a register file.
fn unlocked(file: &RegisterFile, unlock: Unlock<'_>) -> Result<RegisterKey, BackupError> {
    let opened = match unlock {
        Unlock::Password { operator, password } => {
            open_seat(file, operator, password).map(|(key, _)| key)
        }
        Unlock::Recovery(typed) => {
            let code = RecoveryCode::parse(typed).ok_or(StoreError::MistypedCode)?;
            file.recovery
                .open(WrapKind::Recovery, file.marker.register, code.secret())?
                .ok_or(StoreError::WrongCode)
        }
        // No backup carries the wrap of a laptop.
        Unlock::Laptop(_) => Err(StoreError::NotRemembered),
    };
    opened.map_err(|error| match error {
        StoreError::WrongPassword => BackupError::WrongPassword,
        other => BackupError::Store(other),
    })
}

/// What a register was at the moment of a copy.
struct Snapshot {
    register: RegisterFile,
    made: Timestamp,
    parts: Vec<Source>,
    heads: Heads,
    volunteers: u64,
    lost: u64,
    newest: Timestamp,
}

/// Where a part comes from.
enum Source {
    Tail(StreamId, Vec<u8>, u64, u64),
    Pack(StreamId, Pack),
}

impl Store {
    /// Copies the register into one sealed file while work goes on, and proves the copy.
    ///
    /// The file gets its name only when it was opened and counted; a file that bore the
    /// name before stays until then, and for good if anything fails. `now` is the moment
    /// that the backup bears. `progress` counts entries, each twice: written and proven.
    ///
    /// # Errors
    /// [`BackupError::Space`], [`BackupError::FolderGone`], [`BackupError::FolderReadOnly`]
    /// of the place it should lie in; [`BackupError::Differs`] if the copy does not hold
    /// what the register shows; [`StoreError::Cancelled`].
    pub fn backup(
        &self,
        path: &Path,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<BackupReport, BackupError> {
        let inner = self.inner();
        let folder = place_of(path);
        if within(&folder, &inner.folder) {
            return Err(BackupError::Inside);
        }
        if !folder.is_dir() {
            return Err(BackupError::FolderGone(folder));
        }
        match inner.backup_once(path, now, progress) {
            // A person may have been erased between the copy of a pack and the count.
            Err(BackupError::Differs { .. }) => inner.backup_once(path, now, progress),
            done => done,
        }
    }

    /// Proves a backup of this very register; no secret is asked for.
    ///
    /// # Errors
    /// [`BackupError`] says what is wrong with the file.
    pub fn prove_backup(
        &self,
        path: &Path,
        progress: &dyn Progress,
    ) -> Result<BackupReport, BackupError> {
        let mut reading = self.inner().own_backup(path)?;
        let (report, _) = prove(&mut reading, &self.inner().key, &|done, total| {
            progress.step(done, total)
        })?;
        Ok(report)
    }

    /// What the end mark of a backup of this register says: for lists. Proves nothing
    /// but that the file ends as it was made.
    ///
    /// # Errors
    /// [`BackupError`] if it is none, or another register's.
    pub fn glance_at_backup(&self, path: &Path) -> Result<BackupReport, BackupError> {
        let reading = self.inner().own_backup(path)?;
        let end = reading.end(&self.inner().key)?;
        Ok(BackupReport {
            marker: reading.register.shown(),
            made: end.made,
            volunteers: end.volunteers,
            entries: end.heads.entries(),
            newest: end.newest,
            lost: end.lost,
            bytes: reading.bytes,
        })
    }
}

impl Inner {
    /// A backup that this register made.
    fn own_backup(&self, path: &Path) -> Result<Reading, BackupError> {
        let reading = Reading::open(path)?;
        if reading.register.marker.register == self.vault.register() {
            Ok(reading)
        } else {
            Err(BackupError::OtherRegister {
                organisation: reading.register.marker.organisation,
            })
        }
    }

    fn backup_once(
        &self,
        path: &Path,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<BackupReport, BackupError> {
        let snapshot = self.snapshot(now, progress)?;
        let folder = place_of(path);
        let mut unfinished = Unfinished(Some(beside(path)));
        let new = beside(path);
        let total = 2 * snapshot.heads.entries().max(1);
        write(&new, &folder, &snapshot, &self.key, &|done| {
            progress.step(done, total)
        })?;
        let mut reading = Reading::open(&new)?;
        let (report, walked) = prove(&mut reading, &self.key, &|done, whole| {
            progress.step(total / 2 + done.min(whole), total)
        })?;
        if reading.register != snapshot.register {
            return Err(BackupError::Damaged);
        }
        if report.lost == 0
            && (walked.heads != snapshot.heads || report.volunteers != snapshot.volunteers)
        {
            return Err(BackupError::Differs {
                found: report.volunteers,
                expected: snapshot.volunteers,
            });
        }
        drop(reading);
        let told = |error| BackupError::at(error, &folder);
        disk::rename(&new, path).map_err(told)?;
        unfinished.0 = None;
        sync_folder(&folder).map_err(told)?;
        // Once more by the name it has now.
        let named = Reading::open(path)?.end(&self.key)?;
        if named.heads != walked.heads {
            return Err(BackupError::Damaged);
        }
        Ok(report)
    }

    /// Everything at one moment: what is written is settled, and nothing more comes in
    /// while the tails are read. Packs never change, so they are only listed.
    fn snapshot(&self, now: Timestamp, progress: &dyn Progress) -> Result<Snapshot, BackupError> {
        // A large import holds the door for long; whoever waits can still change their mind.
        let state = loop {
            match self.writer.try_lock() {
                Ok(state) => break state,
                Err(std::sync::TryLockError::Poisoned(poisoned)) => break poisoned.into_inner(),
                Err(std::sync::TryLockError::WouldBlock) => {
                    if !progress.step(0, 0) {
                        return Err(StoreError::Cancelled.into());
                    }
                    std::thread::sleep(WAIT);
                }
            }
        };
        self.settle_all(&state)?;
        let register = self.file().clone();
        let volunteers = self.columns_read().len() as u64;
        let heads = self.journal.heads();
        let mut parts = Vec::new();
        let mut lost = 0;
        for (stream, known) in self.journal.streams().iter() {
            lost += known.lost.iter().map(crate::Lost::entries).sum::<u64>();
            let tail = self.journal.stream_folder(*stream).join("tail");
            match File::open(&tail) {
                Ok(mut file) => {
                    let mut bytes = Vec::new();
                    file.read_to_end(&mut bytes).map_err(StoreError::from)?;
                    parts.push(Source::Tail(
                        *stream,
                        bytes,
                        known.base.seq + 1,
                        known.head.seq,
                    ));
                }
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(StoreError::from(error).into()),
            }
            let packs = known.packs.iter().cloned();
            parts.extend(packs.map(|pack| Source::Pack(*stream, pack)));
        }
        Ok(Snapshot {
            register,
            made: now,
            parts,
            heads,
            volunteers,
            lost,
            newest: moment(self.journal.latest()),
        })
    }
}

/// The wall clock that a stamp was made by.
fn moment(hlc: Hlc) -> Timestamp {
    Timestamp(i64::try_from(hlc.0 >> 16).unwrap_or(i64::MAX))
}

/// How long to wait between two looks at a busy door.
const WAIT: Duration = Duration::from_millis(20);

/// Writes a snapshot to `path` and syncs it. `step` is told the entries that are written.
fn write(
    path: &Path,
    folder: &Path,
    snapshot: &Snapshot,
    key: &RegisterKey,
    step: &dyn Fn(u64) -> bool,
) -> Result<(), BackupError> {
    let mut out = Writing::begin(path, &snapshot.register, snapshot.made, folder)?;
    let mut done = 0;
    for source in &snapshot.parts {
        let (kind, stream, first, last) = match source {
            Source::Tail(stream, bytes, first, last) => {
                out.put(bytes)?;
                (PartKind::Tail, *stream, *first, *last)
            }
            Source::Pack(stream, pack) => {
                let entries = pack.last - pack.first + 1;
                out.copy(&pack.path, &|part| step(done + share(entries, part)))?;
                (PartKind::Pack, *stream, pack.first, pack.last)
            }
        };
        out.part(kind, stream, first, last);
        done += (last + 1).saturating_sub(first);
        if !step(done) {
            return Err(StoreError::Cancelled.into());
        }
    }
    out.end(snapshot, key)
}

/// Entries of which a part, in thousandths, is done.
fn share(entries: u64, thousandths: u64) -> u64 {
    entries / 1000 * thousandths.min(1000)
}

/// Opens everything in a file and counts; see the module.
fn prove(
    reading: &mut Reading,
    key: &RegisterKey,
    step: &dyn Fn(u64, u64) -> bool,
) -> Result<(BackupReport, Walked), BackupError> {
    let end = reading.end(key)?;
    let total = end.heads.entries();
    let mut census = Census::default();
    let walked = walk(
        reading,
        &end,
        key,
        &mut |_, _| Ok(()),
        &mut |stream, entry| census.take(stream, entry),
        &|done| step(done, total),
    )?;
    Ok((report(reading, &end, &walked, &census), walked))
}

/// What a file was found to hold.
fn report(reading: &Reading, end: &End, walked: &Walked, census: &Census) -> BackupReport {
    BackupReport {
        marker: reading.register.shown(),
        made: end.made,
        volunteers: census.people(),
        entries: walked.entries,
        newest: end.newest,
        lost: end.heads.entries().saturating_sub(walked.entries),
        bytes: reading.bytes,
    }
}

/// A file that goes away unless it is finished.
struct Unfinished(Option<PathBuf>);

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            let _ = disk::remove_file(path);
        }
    }
}

/// The folder that a file lies in.
fn place_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        Some(_) | None => PathBuf::from("."),
    }
}

/// Whether a folder is another or lies in it.
fn within(folder: &Path, other: &Path) -> bool {
    match (folder.canonicalize(), other.canonicalize()) {
        (Ok(folder), Ok(other)) => folder.starts_with(other),
        _ => false,
    }
}
