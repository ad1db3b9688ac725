//! A pack in the making: the segments of one large action, written aside.
//!
//! The entries of a large action do not fit a frame of the tail and should not
//! pile up in memory. A thread beside the writer chains, packs, signs and seals
//! them into a pack while the action goes on. The pack counts for nothing until
//! the writer commits it; dropping the spool removes it.

use std::collections::VecDeque;
use std::fs;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;

use changes::{Chain, Entry, MAX_ENTRIES, Segment, SpaceId, StreamId, fitting};
use ed25519_dalek::SigningKey;

use super::frames::{FileKind, Frames};
use super::{SegmentAt, open_segment};
use crate::disk::{self, File};
use crate::error::StoreError;
use crate::seal::Noise;

/// The file of a spool beside the packs. Whoever is killed meanwhile leaves it.
pub(crate) const SPOOL: &str = "spool.part";

/// Where a spool begins and who signs it.
pub(crate) struct Origin {
    pub(crate) space: SpaceId,
    pub(crate) stream: StreamId,
    pub(crate) before: Chain,
    pub(crate) key: Arc<SigningKey>,
    pub(crate) frames: Frames,
}

/// The pack of one action, being written.
#[derive(Debug)]
pub(crate) struct Spool {
    path: PathBuf,
    sender: Option<SyncSender<Vec<Entry>>>,
    worker: Option<JoinHandle<Result<Chain, StoreError>>>,
    frames: Frames,
    /// Entries handed over but not yet written, and the index of what is.
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    index: Vec<SegmentAt>,
    failed: bool,
    /// The run unpacked last, for reads inside the action.
    recent: VecDeque<(u64, Arc<Vec<Entry>>)>,
}

/// A pack that is written, synced and named, but not committed.
#[derive(Debug)]
pub(crate) struct Spooled {
    pub(crate) path: PathBuf,
    pub(crate) after: Chain,
}

impl Spool {
    /// Starts the thread; `path` is where the pack grows.
    pub(crate) fn start(path: PathBuf, origin: Origin) -> Result<Self, StoreError> {
        let file = File::create(&path)?;
        let (sender, receiver) = sync_channel(4);
        let shared = Arc::new(Shared::default());
        let frames = origin.frames.clone();
        let theirs = Arc::clone(&shared);
        let worker = std::thread::Builder::new()
            .name("store-spool".to_owned())
            .spawn(move || {
                let result = write_all(file, &receiver, origin, &theirs);
                if result.is_err() {
                    theirs
                        .state
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .failed = true;
                }
                theirs.changed.notify_all();
                result
            })?;
        Ok(Self {
            path,
            sender: Some(sender),
            worker: Some(worker),
            frames,
            shared,
        })
    }

    /// Hands over entries that follow those before.
    ///
    /// # Errors
    /// What stopped the thread, for example [`StoreError::DiskFull`].
    pub(crate) fn push(&mut self, entries: Vec<Entry>) -> Result<(), StoreError> {
        match self.sender.as_ref().map(|sender| sender.send(entries)) {
            Some(Ok(())) => Ok(()),
            Some(Err(_)) | None => Err(self.join().err().unwrap_or(StoreError::Stopped)),
        }
    }

    fn join(&mut self) -> Result<Chain, StoreError> {
        self.sender = None;
        match self.worker.take().map(JoinHandle::join) {
            Some(Ok(result)) => result,
            Some(Err(_)) | None => Err(StoreError::Stopped),
        }
    }

    /// One entry that was handed over; waits until it is written.
    pub(crate) fn entry(&self, seq: u64) -> Result<Option<Entry>, StoreError> {
        let mut state = self
            .shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let at = loop {
            let after = state.index.partition_point(|at| at.first <= seq);
            match state.index[..after].last() {
                Some(at) if seq < at.first + u64::from(at.count) => break *at,
                Some(_) | None if state.failed => return Err(StoreError::Stopped),
                Some(_) | None => {
                    state = self
                        .shared
                        .changed
                        .wait(state)
                        .unwrap_or_else(PoisonError::into_inner)
                }
            }
        };
        let known = state
            .recent
            .iter()
            .find(|(first, _)| *first == at.first)
            .map(|(_, run)| Arc::clone(run));
        let run = match known {
            Some(run) => run,
            None => {
                let bytes = open_segment(&self.frames, &fs::File::open(&self.path)?, at)?;
                let segment = Segment::decode(&bytes).map_err(|_| StoreError::EntryDamaged)?;
                let run = Arc::new(segment.into_entries());
                state.recent.push_front((at.first, Arc::clone(&run)));
                state.recent.truncate(4);
                run
            }
        };
        Ok(usize::try_from(seq - at.first)
            .ok()
            .and_then(|place| run.get(place))
            .cloned())
    }

    /// Waits until everything is written and synced.
    ///
    /// # Errors
    /// What stopped the thread; the pack is removed then.
    pub(crate) fn finish(mut self) -> Result<Spooled, StoreError> {
        let after = self.join()?;
        let path = std::mem::take(&mut self.path);
        Ok(Spooled { path, after })
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        if self.worker.is_some() {
            let _ = self.join();
        }
        if !self.path.as_os_str().is_empty() {
            let _ = disk::remove_file(&self.path);
        }
    }
}

fn write_all(
    file: File,
    receiver: &Receiver<Vec<Entry>>,
    origin: Origin,
    shared: &Shared,
) -> Result<Chain, StoreError> {
    let mut noise = Noise::new();
    let mut chain = origin.before;
    let mut offset = 0;
    let mut waiting: Vec<Entry> = Vec::with_capacity(2 * MAX_ENTRIES);
    let mut bytes = Vec::new();
    loop {
        let received = receiver.recv();
        let ended = received.is_err();
        waiting.extend(received.unwrap_or_default());
        while waiting.len() >= MAX_ENTRIES || (ended && !waiting.is_empty()) {
            let rest = waiting.split_off(fitting(&waiting));
            let run = std::mem::replace(&mut waiting, rest);
            let (first, count) = (
                run[0].header.seq,
                u32::try_from(run.len()).map_err(|_| StoreError::TooLarge)?,
            );
            let segment = Segment::seal(origin.space, origin.stream, chain, run, &origin.key)
                .map_err(|_| StoreError::TooLarge)?;
            chain = segment.span().after;
            bytes.clear();
            origin.frames.write(
                &mut noise,
                offset,
                first,
                count,
                &segment.encode(),
                &mut bytes,
            )?;
            file.write_at(offset, &bytes)?;
            let at = SegmentAt {
                first,
                count,
                offset,
                length: bytes.len(),
            };
            offset += bytes.len() as u64;
            shared
                .state
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .index
                .push(at);
            shared.changed.notify_all();
        }
        if ended {
            file.sync_all()?;
            return Ok(chain);
        }
    }
}

/// Writes a pack of entries that are in memory, and syncs it.
pub(crate) fn write_pack(
    path: PathBuf,
    entries: Vec<Entry>,
    origin: Origin,
) -> Result<Spooled, StoreError> {
    let file = File::create(&path)?;
    let (sender, receiver) = sync_channel(1);
    sender.send(entries).map_err(|_| StoreError::Stopped)?;
    drop(sender);
    match write_all(file, &receiver, origin, &Shared::default()) {
        Ok(after) => Ok(Spooled { path, after }),
        Err(error) => {
            let _ = disk::remove_file(&path);
            Err(error)
        }
    }
}

/// Frames of the packs of a stream.
pub(crate) fn pack_frames(journal: &super::Journal, stream: StreamId) -> Frames {
    journal.frames(stream, FileKind::Pack)
}
