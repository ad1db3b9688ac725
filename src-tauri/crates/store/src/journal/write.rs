//! The one writer of this device's stream.

use std::path::PathBuf;
use std::sync::Arc;

use changes::{
    Chain, Clock, Entry, Head, Header, Hlc, MAX_BYTES, MAX_ENTRIES, SpaceId, StreamId, Tail,
    fitting, weight,
};
use ed25519_dalek::SigningKey;

use super::frames::{FileKind, Frames};
use super::spool::{Origin, SPOOL, Spool, pack_frames, write_pack};
use super::strip::Whom;
use super::{About, Journal, Pack, Stream, TailHead, pack_name};
use crate::disk::{self, File, beside, make_private, sync_folder};
use crate::error::StoreError;
use crate::seal::Noise;

/// Bytes by which the tail grows at once: most commits go where the disk has room for them
/// already, and a barrier that has no new length to write takes a third less.
const ROOM: u64 = 32 * 1024;
/// Bytes that a tail is given first.
const FIRST_ROOM: u64 = 4096;

/// Appends to the stream of this device.
#[derive(Debug)]
pub(crate) struct Writer {
    journal: Arc<Journal>,
    space: SpaceId,
    stream: StreamId,
    about: About,
    key: Arc<SigningKey>,
    frames: Frames,
    pub(crate) noise: Noise,
    pub(crate) clock: Clock,
    /// The tail, once it exists.
    file: Option<Arc<File>>,
    length: u64,
    /// Bytes of the file: what is behind `length` is zeros.
    room: u64,
    base: Head,
    /// The last entry written, synced or not.
    head: Head,
    /// Every entry of the tail, synced or not.
    entries: Vec<Entry>,
    /// What they weigh together.
    weight: usize,
    /// A write failed in a way that cannot be taken back.
    failed: bool,
}

impl Writer {
    /// The key of this device.
    pub(crate) fn key(&self) -> &SigningKey {
        &self.key
    }

    /// Continues the stream as the journal knows it, or begins it.
    pub(crate) fn new(
        journal: Arc<Journal>,
        stream: StreamId,
        about: About,
        key: Arc<SigningKey>,
    ) -> Result<Self, StoreError> {
        let space = SpaceId::from(journal.register);
        let start = Head {
            seq: 0,
            chain: Chain::start(space, stream),
        };
        let mut writer = Self {
            space,
            stream,
            about,
            key,
            frames: journal.frames(stream, FileKind::Tail),
            noise: Noise::new(),
            clock: Clock::resume(journal.latest()),
            file: None,
            length: 0,
            room: 0,
            base: start,
            head: start,
            entries: Vec::new(),
            weight: 0,
            failed: false,
            journal,
        };
        if let Some(known) = writer.journal.streams().get(&stream) {
            let path = writer.journal.stream_folder(stream).join("tail");
            let file = File::open(&path)?;
            writer.room = file.len()?;
            writer.file = Some(Arc::new(file));
            writer.length = known.tail_length;
            writer.base = known.base;
            writer.head = known.head;
            writer.entries = known.tail.clone();
            writer.weight = writer.entries.iter().map(weight).sum();
        }
        Ok(writer)
    }

    pub(crate) fn stream(&self) -> StreamId {
        self.stream
    }

    pub(crate) fn head(&self) -> Head {
        self.head
    }

    /// An entry of the tail, synced or not.
    pub(crate) fn entry_at(&self, seq: u64) -> Option<Entry> {
        let place = self
            .entries
            .binary_search_by_key(&seq, |entry| entry.header.seq)
            .ok()?;
        Some(self.entries[place].clone())
    }

    /// # Errors
    /// [`StoreError::Stopped`] after a failure that left the tail unknown.
    pub(crate) fn may_write(&self) -> Result<(), StoreError> {
        if self.failed {
            Err(StoreError::Stopped)
        } else {
            Ok(())
        }
    }

    /// Makes one entry that would follow `after`.
    pub(crate) fn entry(&mut self, header: Header, body: Vec<u8>) -> Result<Entry, StoreError> {
        let salt = self.noise.take()?;
        Entry::new(header, salt, body).map_err(|_| StoreError::TooLarge)
    }

    /// Whether these entries fit one frame.
    pub(crate) fn fits(entries: &[Entry]) -> bool {
        entries.len() <= MAX_ENTRIES && fitting(entries) == entries.len()
    }

    /// Appends one commit; it counts once the file of [`Writer::file`] is synced.
    ///
    /// # Errors
    /// Nothing was appended then; [`StoreError::Stopped`] if even that is unknown.
    pub(crate) fn append(&mut self, entries: Vec<Entry>) -> Result<(), StoreError> {
        self.may_write()?;
        let Some(first) = entries.first().map(|entry| entry.header.seq) else {
            return Ok(());
        };
        let count = u32::try_from(entries.len()).map_err(|_| StoreError::TooLarge)?;
        let frame =
            Tail::new(self.stream, self.head.chain, entries).map_err(|_| StoreError::TooLarge)?;
        let file = self.tail_file()?;
        let mut bytes = Vec::new();
        self.frames.write(
            &mut self.noise,
            self.length,
            first,
            count,
            &frame.encode(),
            &mut bytes,
        )?;
        let length = self.length + bytes.len() as u64;
        let room = match length {
            ..=FIRST_ROOM => FIRST_ROOM,
            _ => length.next_multiple_of(ROOM),
        };
        if self.room < room {
            let zeros = usize::try_from(room - length).map_err(|_| StoreError::TooLarge)?;
            bytes.resize(bytes.len() + zeros, 0);
        }
        if let Err(error) = file.write_at(self.length, &bytes) {
            if file.set_len(self.length).is_err() {
                self.failed = true;
            }
            self.room = self.length;
            return Err(error.into());
        }
        self.length = length;
        self.room = self.room.max(room);
        self.head = Head {
            seq: first + u64::from(count) - 1,
            chain: frame.after(),
        };
        let entries = frame.into_entries();
        self.weight += entries.iter().map(weight).sum::<usize>();
        self.entries.extend(entries);
        Ok(())
    }

    /// Gives back the room behind the last entry: at the end.
    pub(crate) fn give_back_room(&mut self) {
        if let Some(file) = self
            .file
            .take_if(|_| !self.failed && self.length < self.room)
            && let Err(error) = file.set_len(self.length)
        {
            log::warn!("the room of the tail stays: {error}");
        }
    }

    /// The tail to be synced.
    pub(crate) fn file(&self) -> Option<Arc<File>> {
        self.file.clone()
    }

    /// The tail, made if this is the first entry of the stream.
    fn tail_file(&mut self) -> Result<Arc<File>, StoreError> {
        if let Some(file) = &self.file {
            return Ok(Arc::clone(file));
        }
        let folder = self.journal.stream_folder(self.stream);
        make_private(&self.journal.folder)?;
        make_private(&folder)?;
        let (file, length) = self.write_tail(self.base, self.clock.last(), &[])?;
        (self.length, self.room) = (length, length);
        let file = Arc::new(file);
        self.file = Some(Arc::clone(&file));
        self.journal
            .streams_mut()
            .entry(self.stream)
            .or_insert_with(|| Stream {
                about: Some(self.about.clone()),
                packs: Vec::new(),
                tail: Vec::new(),
                head: self.base,
                hlc: self.clock.last(),
                base: self.base,
                tail_length: length,
                is_whole: true,
                lost: Vec::new(),
            });
        Ok(file)
    }

    /// Puts a tail with another base in the place of the present one: the moment of commit.
    fn write_tail(
        &mut self,
        base: Head,
        hlc: Hlc,
        entries: &[Entry],
    ) -> Result<(File, u64), StoreError> {
        let head = TailHead {
            about: self.about.clone(),
            base: base.seq,
            chain: base.chain,
            hlc,
        };
        let head = postcard::to_stdvec(&head).map_err(|_| StoreError::TooLarge)?;
        let mut bytes = Vec::new();
        self.frames
            .write(&mut self.noise, 0, base.seq + 1, 0, &head, &mut bytes)?;
        let mut chain = base.chain;
        let mut rest = entries;
        while !rest.is_empty() {
            let (run, after) = rest.split_at(fitting(rest));
            rest = after;
            let frame =
                Tail::new(self.stream, chain, run.to_vec()).map_err(|_| StoreError::TooLarge)?;
            chain = frame.after();
            let count = u32::try_from(run.len()).map_err(|_| StoreError::TooLarge)?;
            self.frames.write(
                &mut self.noise,
                bytes.len() as u64,
                run[0].header.seq,
                count,
                &frame.encode(),
                &mut bytes,
            )?;
        }
        let path = self.journal.stream_folder(self.stream).join("tail");
        let new = beside(&path);
        let written = (|| {
            let file = File::create(&new)?;
            file.write_at(0, &bytes)?;
            file.sync_all()?;
            disk::rename(&new, &path)?;
            Ok::<File, std::io::Error>(file)
        })();
        let file = match written {
            Ok(file) => file,
            Err(error) => {
                let _ = disk::remove_file(&new);
                return Err(error.into());
            }
        };
        if let Err(error) = sync_folder(&self.journal.stream_folder(self.stream)) {
            // Whether the new name will outlive a power cut is unknown from here on.
            self.failed = true;
            return Err(error.into());
        }
        Ok((file, bytes.len() as u64))
    }

    fn origin(&self, before: Chain) -> Origin {
        Origin {
            space: self.space,
            stream: self.stream,
            before,
            key: Arc::clone(&self.key),
            frames: pack_frames(&self.journal, self.stream),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.journal.stream_folder(self.stream).join(name)
    }

    /// Starts a pack for the entries that follow the present head.
    pub(crate) fn spool(&mut self) -> Result<Spool, StoreError> {
        self.may_write()?;
        self.tail_file()?;
        Spool::start(self.path(SPOOL), self.origin(self.head.chain))
    }

    /// Seals the tail once it is full. Entries in it must be synced or about to be:
    /// this makes all of them durable.
    ///
    /// # Errors
    /// The tail is as before then, unless [`StoreError::Stopped`].
    pub(crate) fn seal_if_full(&mut self) -> Result<(), StoreError> {
        if self.entries.len() < MAX_ENTRIES && self.weight < MAX_BYTES {
            return Ok(());
        }
        let count = fitting(&self.entries);
        let run = self.entries[..count].to_vec();
        let rest = self.entries[count..].to_vec();
        self.replace(vec![self.pack_of(run)?], rest, self.head)
    }

    /// Commits a spool whose last entry is `last`.
    ///
    /// # Errors
    /// Nothing of it is there then, unless [`StoreError::Stopped`].
    pub(crate) fn commit(&mut self, spool: Spool, last: u64, hlc: Hlc) -> Result<(), StoreError> {
        let spooled = spool.finish()?;
        let first = self.head.seq + 1;
        let path = self.path(&pack_name(first, last));
        disk::rename(&spooled.path, &path)?;
        let mut packs = Vec::new();
        if !self.entries.is_empty() {
            match self.pack_of(self.entries.clone()) {
                Ok(pack) => packs.push(pack),
                Err(error) => {
                    let _ = disk::remove_file(&path);
                    return Err(error);
                }
            }
        }
        packs.push((Pack { first, last, path }, spooled.after, hlc));
        self.replace(
            packs,
            Vec::new(),
            Head {
                seq: last,
                chain: spooled.after,
            },
        )
    }

    fn pack_of(&self, entries: Vec<Entry>) -> Result<(Pack, Chain, Hlc), StoreError> {
        let (first, last) = (entries[0].header.seq, entries[entries.len() - 1].header.seq);
        let hlc = entries[entries.len() - 1].header.hlc;
        let spooled = write_pack(
            self.path(&pack_name(first, last)),
            entries,
            self.origin(self.base.chain),
        )?;
        Ok((
            Pack {
                first,
                last,
                path: spooled.path,
            },
            spooled.after,
            hlc,
        ))
    }

    /// Raises the base over new packs, which are synced already.
    fn replace(
        &mut self,
        packs: Vec<(Pack, Chain, Hlc)>,
        rest: Vec<Entry>,
        head: Head,
    ) -> Result<(), StoreError> {
        let Some((pack, after, hlc)) = packs.last() else {
            return Ok(());
        };
        let base = Head {
            seq: pack.last,
            chain: *after,
        };
        sync_folder(&self.journal.stream_folder(self.stream))?;
        let (file, length) = match self.write_tail(base, *hlc, &rest) {
            Ok(written) => written,
            Err(error) => {
                log::error!("the tail could not be replaced: {error}");
                for (pack, _, _) in packs.iter().filter(|_| !self.failed) {
                    let _ = disk::remove_file(&pack.path);
                }
                return Err(error);
            }
        };
        self.file = Some(Arc::new(file));
        (self.length, self.room) = (length, length);
        self.base = base;
        self.head = head;
        self.entries.clone_from(&rest);
        self.weight = rest.iter().map(weight).sum();
        let mut streams = self.journal.streams_mut();
        if let Some(state) = streams.get_mut(&self.stream) {
            state
                .packs
                .extend(packs.iter().map(|(pack, _, _)| pack.clone()));
            state.base = base;
            state.tail = rest;
            state.tail_length = length;
            state.hlc = state.hlc.max(*hlc);
            if state.head.seq < head.seq {
                state.head = head;
            }
        }
        Ok(())
    }

    /// Takes bodies out of the tail: it is written anew and takes its own place. Everything
    /// in it must be synced.
    ///
    /// # Errors
    /// The tail is as before then, unless [`StoreError::Stopped`].
    pub(crate) fn strip_tail(&mut self, whom: &Whom<'_>) -> Result<u64, StoreError> {
        self.may_write()?;
        let mut entries = self.entries.clone();
        let mut taken = 0;
        for entry in &mut entries {
            if entry.body().is_some() && whom(entry) {
                entry.erase();
                taken += 1;
            }
        }
        if taken == 0 {
            return Ok(0);
        }
        let (file, length) = self.write_tail(self.base, self.clock.last(), &entries)?;
        self.file = Some(Arc::new(file));
        (self.length, self.room) = (length, length);
        self.entries.clone_from(&entries);
        self.weight = entries.iter().map(weight).sum();
        if let Some(state) = self.journal.streams_mut().get_mut(&self.stream) {
            state.tail = entries;
            state.tail_length = length;
        }
        Ok(taken)
    }

    /// Shows synced entries to readers.
    pub(crate) fn publish(journal: &Journal, stream: StreamId, entries: Vec<Entry>, head: Head) {
        let mut streams = journal.streams_mut();
        let Some(state) = streams.get_mut(&stream) else {
            return;
        };
        for entry in entries {
            state.hlc = state.hlc.max(entry.header.hlc);
            if state
                .tail
                .last()
                .map_or(state.base.seq, |last| last.header.seq)
                < entry.header.seq
            {
                state.tail.push(entry);
            }
        }
        if state.head.seq < head.seq {
            state.head = head;
        }
    }
}
