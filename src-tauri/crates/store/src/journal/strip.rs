//! Taking bodies out of the journal: what an erasure leaves of an entry.
//!
//! Header and hash of the body stay, so chain and signatures verify as before. A file
//! that holds such an entry is written anew beside itself and takes its own place by one
//! rename: it is whole before and after, and cut off anywhere only the next run has more
//! to do. Frames are bound to their place in the file, so all frames of it are sealed
//! again. A frame that was damaged stays one that says which entries are lost; its bytes,
//! which nobody can look into, go.

use std::fs;
use std::path::{Path, PathBuf};

use changes::{Entry, Segment, StreamId, Tail};

use super::frames::{FileKind, FrameHeader, Frames};
use super::write::Writer;
use super::{Found, Journal, Pack, SegmentAt, open_segment};
use crate::disk::{self, File, beside, replace_file, sync_folder};
use crate::error::StoreError;
use crate::seal::Noise;

/// Which entries lose their bodies; asked of entries that have one.
pub(crate) type Whom<'w> = dyn Fn(&Entry) -> bool + 'w;

impl Journal {
    /// Takes the bodies of entries out of every file of every stream, `own` included, and
    /// answers how many.
    ///
    /// `step` is told entries that were looked at, and answers whether to go on.
    ///
    /// # Errors
    /// [`StoreError::Cancelled`] and the disk's: the files done so far are done.
    pub(crate) fn strip(
        &self,
        own: &mut Writer,
        whom: &Whom<'_>,
        step: &dyn Fn(u64) -> bool,
    ) -> Result<u64, StoreError> {
        let streams: Vec<StreamId> = self.streams().keys().copied().collect();
        let (mut taken, mut seen) = (0, 0);
        for stream in streams {
            let packs = self.streams()[&stream].packs.clone();
            for pack in &packs {
                taken += self.strip_pack(stream, pack, whom, &|done| step(seen + done))?;
                seen += pack.last - pack.first + 1;
            }
            taken += if stream == own.stream() {
                own.strip_tail(whom)?
            } else {
                self.strip_tail(stream, whom)?
            };
            if !step(seen) {
                return Err(StoreError::Cancelled);
            }
        }
        if taken > 0 {
            self.forget_recent();
        }
        Ok(taken)
    }

    fn strip_pack(
        &self,
        stream: StreamId,
        pack: &Pack,
        whom: &Whom<'_>,
        step: &dyn Fn(u64) -> bool,
    ) -> Result<u64, StoreError> {
        let frames = self.frames(stream, FileKind::Pack);
        let file = fs::File::open(&pack.path)?;
        let index = self.pack_index(stream, &file)?;
        let mut fresh: Option<Fresh> = None;
        let mut taken = 0;
        for (place, at) in index.iter().enumerate() {
            if !step(at.first.saturating_sub(pack.first)) {
                return Err(StoreError::Cancelled);
            }
            let plain = plain_of(&frames, &file, *at)?;
            let stripped = plain
                .as_deref()
                .and_then(|plain| Segment::decode(plain).ok())
                .and_then(|segment| strip_segment(segment, whom));
            let Some((plain, count)) = stripped else {
                if let Some(fresh) = &mut fresh {
                    fresh.put(*at, plain.as_deref())?;
                }
                continue;
            };
            taken += count;
            let fresh = match &mut fresh {
                Some(fresh) => fresh,
                None => {
                    let mut begun = Fresh::begin(&pack.path, frames.clone())?;
                    for earlier in &index[..place] {
                        begun.put(*earlier, plain_of(&frames, &file, *earlier)?.as_deref())?;
                    }
                    fresh.insert(begun)
                }
            };
            fresh.put(*at, Some(&plain))?;
        }
        drop(file);
        if let Some(fresh) = fresh {
            fresh.finish()?;
        }
        Ok(taken)
    }

    /// The tail of a stream that nobody here writes.
    fn strip_tail(&self, stream: StreamId, whom: &Whom<'_>) -> Result<u64, StoreError> {
        let is_clean = !self.streams()[&stream]
            .tail
            .iter()
            .any(|entry| is_meant(entry, whom));
        if is_clean {
            return Ok(0);
        }
        let path = self.stream_folder(stream).join("tail");
        let bytes = fs::read(&path)?;
        let frames = self.frames(stream, FileKind::Tail);
        let mut noise = Noise::new();
        let mut out = Vec::with_capacity(bytes.len());
        for found in frames.scan(&bytes) {
            let (header, plain) = match found {
                Found::Sound { header, plain } => (header, plain),
                Found::Damaged { header } => {
                    frames.hole(out.len() as u64, header, &mut out)?;
                    continue;
                }
                Found::Garbage | Found::Torn { .. } => continue,
            };
            let stripped = Tail::decode(&plain).ok().filter(|_| header.count > 0);
            let plain = match stripped {
                Some(mut tail) => {
                    let meant = meant(tail.entries(), whom);
                    tail.erase(|header| meant.binary_search(&header.seq).is_ok());
                    tail.encode()
                }
                None => plain,
            };
            frames.write(
                &mut noise,
                out.len() as u64,
                header.first,
                header.count,
                &plain,
                &mut out,
            )?;
        }
        replace_file(&path, &out)?;
        let mut taken = 0;
        if let Some(known) = self.streams_mut().get_mut(&stream) {
            for entry in known.tail.iter_mut().filter(|entry| is_meant(entry, whom)) {
                entry.erase();
                taken += 1;
            }
            known.tail_length = out.len() as u64;
        }
        Ok(taken)
    }

    /// Removes what unfinished writing left in the folders of the streams.
    pub(crate) fn sweep(&self) -> Result<(), StoreError> {
        let streams: Vec<StreamId> = self.streams().keys().copied().collect();
        for stream in streams {
            sweep(&self.stream_folder(stream))?;
        }
        Ok(())
    }
}

/// Removes files that wait beside the place they were to take.
///
/// # Errors
/// The disk's.
pub(crate) fn sweep(folder: &Path) -> Result<(), StoreError> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let ending = path.extension().unwrap_or_default();
        if (ending == "new" || ending == "part") && path.is_file() {
            disk::remove_file(&path)?;
        }
    }
    Ok(())
}

fn is_meant(entry: &Entry, whom: &Whom<'_>) -> bool {
    entry.body().is_some() && whom(entry)
}

/// The numbers of the entries that are meant, ascending.
fn meant(entries: &[Entry], whom: &Whom<'_>) -> Vec<u64> {
    let meant = entries.iter().filter(|entry| is_meant(entry, whom));
    meant.map(|entry| entry.header.seq).collect()
}

/// A segment without the bodies that are meant, and how many they were; `None` if none is.
fn strip_segment(mut segment: Segment, whom: &Whom<'_>) -> Option<(Vec<u8>, u64)> {
    let meant = meant(segment.entries(), whom);
    if meant.is_empty() {
        return None;
    }
    segment.erase(|header| meant.binary_search(&header.seq).is_ok());
    Some((segment.encode(), meant.len() as u64))
}

/// The text of a segment; `None` if it does not open.
fn plain_of(
    frames: &Frames,
    file: &fs::File,
    at: SegmentAt,
) -> Result<Option<Vec<u8>>, StoreError> {
    match open_segment(frames, file, at) {
        Ok(plain) => Ok(Some(plain)),
        Err(StoreError::EntryDamaged) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A pack that is written beside the one whose place it takes; removed if it never does.
struct Fresh {
    path: PathBuf,
    file: File,
    frames: Frames,
    noise: Noise,
    offset: u64,
    buffer: Vec<u8>,
    is_done: bool,
}

impl Fresh {
    fn begin(path: &Path, frames: Frames) -> Result<Self, StoreError> {
        Ok(Self {
            path: path.to_owned(),
            file: File::create(&beside(path))?,
            frames,
            noise: Noise::new(),
            offset: 0,
            buffer: Vec::new(),
            is_done: false,
        })
    }

    /// Appends a segment; without a text, a hole that says which entries are lost.
    fn put(&mut self, at: SegmentAt, plain: Option<&[u8]>) -> Result<(), StoreError> {
        self.buffer.clear();
        match plain {
            Some(plain) => self.frames.write(
                &mut self.noise,
                self.offset,
                at.first,
                at.count,
                plain,
                &mut self.buffer,
            )?,
            None => {
                let header = FrameHeader {
                    sealed: 0,
                    count: at.count,
                    first: at.first,
                };
                self.frames.hole(self.offset, header, &mut self.buffer)?;
            }
        }
        self.file.write_at(self.offset, &self.buffer)?;
        self.offset += self.buffer.len() as u64;
        Ok(())
    }

    fn finish(mut self) -> Result<(), StoreError> {
        self.file.sync_all()?;
        disk::rename(&beside(&self.path), &self.path)?;
        self.is_done = true;
        match self.path.parent() {
            Some(folder) => Ok(sync_folder(folder)?),
            None => Ok(()),
        }
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if !self.is_done {
            let _ = disk::remove_file(&beside(&self.path));
        }
    }
}
