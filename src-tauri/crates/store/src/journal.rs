//! The journal: every entry of every stream, as files. It is the truth.
//!
//! ```text
//! journal/<stream, 32 hex digits>/tail             the newest entries
//! journal/<stream>/<first>-<last>.pack             sealed segments, for good
//! ```
//!
//! The **tail** begins with a frame that says who writes the stream and from
//! which entry on the tail counts (its *base*); each further frame holds the
//! entries of one commit. A commit is acknowledged when its frame is synced. A
//! frame opens whole or not at all, so a commit that was cut off never half
//! appears. Behind the last frame there may be zeros, room for the next ones.
//!
//! A **pack** holds segments of up to 1,024 entries, a frame each. Packs are
//! written beside the tail and count only up to the tail's base: replacing the
//! tail by one with a higher base is the single moment at which they come into
//! being. What lies above the base after a crash was never committed and is
//! removed. Sealing a full tail and committing a large import are both this.
//!
//! Damage in the middle is told as [`Lost`] and the rest stays readable. A stream
//! of this device that lost anything is never continued: a new one is begun.

pub(crate) mod frames;
pub(crate) mod read;
pub(crate) mod spool;
pub(crate) mod strip;
pub(crate) mod write;

use std::collections::{BTreeMap, VecDeque};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use changes::{Chain, Entry, Head, Heads, Hlc, Segment, Span, StreamId, Tail};
use domain::{DeviceId, RegisterId, Timestamp};
use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};

use self::frames::{FileKind, Found, Frames, HEADER};
use self::spool::SPOOL;
use crate::disk;
use crate::error::StoreError;
use crate::seal::Sealer;
use crate::secret::Secret;

/// Entries of a stream that cannot be read any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The stream.
    pub stream: StreamId,
    /// Seq of the first.
    pub first: u64,
    /// Seq of the last.
    pub last: u64,
}

impl Lost {
    /// How many.
    #[must_use]
    pub fn entries(&self) -> u64 {
        self.last - self.first + 1
    }
}

/// Who writes a stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct About {
    pub(crate) device: DeviceId,
    pub(crate) name: String,
    pub(crate) log_key: [u8; 32],
}

impl About {
    pub(crate) fn key(&self) -> Option<VerifyingKey> {
        VerifyingKey::from_bytes(&self.log_key).ok()
    }
}

/// The first frame of a tail, in format 1.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TailHead {
    pub(crate) about: About,
    /// Entries up to this seq are in packs.
    pub(crate) base: u64,
    /// The chain after them.
    pub(crate) chain: Chain,
    /// The clock of the last of them.
    pub(crate) hlc: Hlc,
}

/// A file of segments.
#[derive(Clone, Debug)]
pub(crate) struct Pack {
    pub(crate) first: u64,
    pub(crate) last: u64,
    pub(crate) path: PathBuf,
}

/// What is known of one stream.
#[derive(Debug)]
pub(crate) struct Stream {
    pub(crate) about: Option<About>,
    /// By first seq, without overlap.
    pub(crate) packs: Vec<Pack>,
    /// The entries of the tail, by seq.
    pub(crate) tail: Vec<Entry>,
    pub(crate) head: Head,
    /// The greatest clock of the stream.
    pub(crate) hlc: Hlc,
    /// The base of the tail and the chain there.
    pub(crate) base: Head,
    /// Bytes of the tail up to the end of its last sound frame.
    pub(crate) tail_length: u64,
    /// The head of the tail is there: the stream can be continued.
    pub(crate) is_whole: bool,
    pub(crate) lost: Vec<Lost>,
}

/// The journal of a register: shared by readers and the writer.
#[derive(Debug)]
pub(crate) struct Journal {
    pub(crate) folder: PathBuf,
    pub(crate) register: RegisterId,
    pub(crate) sealer: Sealer,
    streams: RwLock<BTreeMap<StreamId, Stream>>,
    /// What was unpacked last.
    recent: Mutex<Recent>,
}

/// Runs that were unpacked last.
#[derive(Debug, Default)]
struct Recent {
    /// Newest first.
    runs: VecDeque<Arc<Run>>,
    /// How often files were written anew: what was read of an older one is not kept.
    times: u64,
}

/// Unpacked entries of one segment.
#[derive(Debug)]
struct Run {
    stream: StreamId,
    entries: Vec<Entry>,
}

/// Runs kept unpacked for random access (about 0.3 MB each).
const RECENT: usize = 8;

impl Journal {
    /// Opens the journal: reads the tails and lists the packs.
    ///
    /// `own`: the stream of this device; its torn end is cut off and what was
    /// never committed is removed. The packs are not opened here.
    pub(crate) fn open(
        folder: &Path,
        register: RegisterId,
        sealer: Sealer,
        own: StreamId,
    ) -> Result<Self, StoreError> {
        let journal = Self {
            folder: folder.to_owned(),
            register,
            sealer,
            streams: RwLock::default(),
            recent: Mutex::default(),
        };
        let mut streams = BTreeMap::new();
        match fs::read_dir(folder) {
            Ok(listing) => {
                for entry in listing {
                    let entry = entry?;
                    if let Some(stream) = stream_of(&entry.file_name().to_string_lossy()) {
                        let read = journal.read_stream(stream, stream == own)?;
                        streams.insert(stream, read);
                    }
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        *journal
            .streams
            .write()
            .unwrap_or_else(PoisonError::into_inner) = streams;
        Ok(journal)
    }

    pub(crate) fn stream_folder(&self, stream: StreamId) -> PathBuf {
        self.folder
            .join(format!("{:032x}", u128::from_be_bytes(*stream.as_bytes())))
    }

    /// The file that holds an entry or should, below the folder of the register.
    pub(crate) fn place_of(&self, stream: StreamId, seq: u64) -> String {
        let folder = self.stream_folder(stream);
        let packs = list_packs(&folder).unwrap_or_default();
        let name = packs
            .iter()
            .find(|pack| (pack.first..=pack.last).contains(&seq))
            .map_or_else(
                || "tail".to_owned(),
                |pack| pack_name(pack.first, pack.last),
            );
        let stream = folder.file_name().unwrap_or_default().to_string_lossy();
        format!("journal/{stream}/{name}")
    }

    pub(crate) fn frames(&self, stream: StreamId, kind: FileKind) -> Frames {
        Frames::new(self.sealer.clone(), self.register, stream, kind)
    }

    fn read_stream(&self, stream: StreamId, own: bool) -> Result<Stream, StoreError> {
        let folder = self.stream_folder(stream);
        let mut packs = list_packs(&folder)?;
        let bytes = match fs::read(folder.join("tail")) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(error.into()),
        };
        let frames = self.frames(stream, FileKind::Tail);
        let mut scan = frames.scan(&bytes).peekable();
        let head = match scan.peek() {
            Some(Found::Sound { header, plain }) if header.count == 0 => {
                postcard::from_bytes::<TailHead>(plain).ok()
            }
            Some(
                Found::Sound { .. } | Found::Damaged { .. } | Found::Garbage | Found::Torn { .. },
            )
            | None => None,
        };
        if let Some(head) = &head {
            // Above the base nothing was committed; a bulk write was cut off there.
            let (committed, left) = packs
                .into_iter()
                .partition(|pack: &Pack| pack.last <= head.base);
            packs = committed;
            for pack in left.iter().filter(|_| own) {
                log::warn!("removing a pack that was never committed");
                disk::remove_file(&pack.path)?;
            }
        }
        let unfinished = folder.join(SPOOL);
        if own && unfinished.exists() {
            log::warn!("removing a pack that was never finished");
            disk::remove_file(&unfinished)?;
        }
        let base = match &head {
            Some(head) => Head {
                seq: head.base,
                chain: head.chain,
            },
            None => self.base_from_packs(stream, &packs),
        };
        let mut read = Stream {
            about: head.as_ref().map(|head| head.about.clone()),
            lost: gaps(stream, &packs, base.seq),
            packs,
            tail: Vec::new(),
            head: base,
            hlc: head.as_ref().map_or_else(Hlc::default, |head| head.hlc),
            base,
            tail_length: 0,
            is_whole: head.is_some(),
        };
        if head.is_none() && !bytes.is_empty() {
            log::error!("the head of a tail is damaged");
        }
        self.read_tail(stream, scan, &mut read);
        read.tail_length = read.tail_length.min(bytes.len() as u64);
        let rest = &bytes[usize::try_from(read.tail_length).unwrap_or(bytes.len())..];
        if own && rest.iter().any(|byte| *byte != 0) && head.is_some() {
            log::warn!("cutting {} bytes off the tail", rest.len());
            let file = disk::File::open(&folder.join("tail"))?;
            file.set_len(read.tail_length)?;
            file.sync_all()?;
        }
        Ok(read)
    }

    fn read_tail(&self, stream: StreamId, scan: impl Iterator<Item = Found>, read: &mut Stream) {
        // The last entry that any header speaks of.
        let mut claimed = read.head.seq;
        for found in scan {
            let (header, plain) = match found {
                Found::Sound { header, plain } => (header, plain),
                Found::Damaged { header } => {
                    read.tail_length += header.length() as u64;
                    claimed = claimed.max(header.first + u64::from(header.count).saturating_sub(1));
                    continue;
                }
                Found::Garbage => continue,
                Found::Torn { at } => {
                    read.tail_length = at;
                    continue;
                }
            };
            read.tail_length += header.length() as u64;
            if header.count == 0 {
                continue;
            }
            let last = header.first + u64::from(header.count) - 1;
            claimed = claimed.max(last);
            let Some(tail) = Tail::decode(&plain)
                .ok()
                .filter(|tail| tail.stream() == stream)
            else {
                continue;
            };
            let expected = read.head.seq + 1;
            if header.first < expected {
                log::error!("a frame of the tail repeats entries");
                continue;
            }
            if header.first == expected && tail.verify_chain(read.head.chain).is_err() {
                log::error!("the chain of the tail breaks at entry {}", header.first);
                continue;
            }
            if header.first > expected {
                read.lost.push(Lost {
                    stream,
                    first: expected,
                    last: header.first - 1,
                });
            }
            read.head = Head {
                seq: last,
                chain: tail.after(),
            };
            read.hlc = tail
                .entries()
                .iter()
                .map(|entry| entry.header.hlc)
                .fold(read.hlc, Ord::max);
            read.tail.extend(tail.into_entries());
        }
        if claimed > read.head.seq {
            read.lost.push(Lost {
                stream,
                first: read.head.seq + 1,
                last: claimed,
            });
        }
    }

    /// Where a tail without its head begins: after the last sound segment.
    fn base_from_packs(&self, stream: StreamId, packs: &[Pack]) -> Head {
        let start = Head {
            seq: 0,
            chain: Chain::start(self.register.into(), stream),
        };
        let Some(pack) = packs.last() else {
            return start;
        };
        let frames = self.frames(stream, FileKind::Pack);
        let span = File::open(&pack.path).ok().and_then(|file| {
            let at = self.pack_index(stream, &file).ok()?.last().copied()?;
            let bytes = open_segment(&frames, &file, at).ok()?;
            Span::decode(&bytes).ok()
        });
        span.map_or(
            Head {
                seq: pack.last,
                ..start
            },
            |span| Head {
                seq: span.last(),
                chain: span.after,
            },
        )
    }

    /// The entries that the tail on the disk holds now, by seq.
    pub(crate) fn tail_on_disk(&self, stream: StreamId) -> Result<Vec<u64>, StoreError> {
        let read = self.read_stream(stream, false)?;
        Ok(read.tail.iter().map(|entry| entry.header.seq).collect())
    }

    /// The heads of all streams.
    pub(crate) fn heads(&self) -> Heads {
        let mut heads = Heads::default();
        for (stream, known) in self
            .streams()
            .iter()
            .filter(|(_, known)| known.head.seq > 0)
        {
            heads.set(*stream, known.head);
        }
        heads
    }

    /// Whether a stream is unknown yet or can be continued.
    pub(crate) fn may_continue(&self, stream: StreamId) -> bool {
        self.streams()
            .get(&stream)
            .is_none_or(|known| known.is_whole && known.lost.is_empty())
    }

    /// Everything that is known to be lost.
    pub(crate) fn lost(&self) -> Vec<Lost> {
        self.streams()
            .values()
            .flat_map(|stream| stream.lost.iter().copied())
            .collect()
    }

    /// Who writes a stream, if that is known.
    pub(crate) fn about(&self, stream: StreamId) -> Option<About> {
        self.streams().get(&stream)?.about.clone()
    }

    /// The greatest clock of all streams.
    pub(crate) fn latest(&self) -> Hlc {
        self.streams()
            .values()
            .map(|stream| stream.hlc)
            .max()
            .unwrap_or_default()
    }

    /// When the last change in a tail was written, by the clock of its author; `None` if
    /// every tail was sealed just now, or if that clock was further behind the stamps (over
    /// a century) than an entry can say.
    pub(crate) fn written_last(&self) -> Option<Timestamp> {
        let streams = self.streams();
        let last = streams.values().filter_map(|stream| stream.tail.last());
        let last = last.max_by_key(|entry| entry.header.hlc)?;
        (last.header.offset < i32::MAX).then(|| last.header.wall())
    }

    pub(crate) fn streams(&self) -> std::sync::RwLockReadGuard<'_, BTreeMap<StreamId, Stream>> {
        self.streams.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn streams_mut(
        &self,
    ) -> std::sync::RwLockWriteGuard<'_, BTreeMap<StreamId, Stream>> {
        self.streams.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// One entry, or `None` if it is lost or unknown.
    pub(crate) fn entry(&self, stream: StreamId, seq: u64) -> Result<Option<Entry>, StoreError> {
        let pack = {
            let streams = self.streams();
            let Some(known) = streams.get(&stream) else {
                return Ok(None);
            };
            if let Ok(place) = known
                .tail
                .binary_search_by_key(&seq, |entry| entry.header.seq)
            {
                return Ok(Some(known.tail[place].clone()));
            }
            let after = known.packs.partition_point(|pack| pack.first <= seq);
            match known.packs[..after].last() {
                Some(pack) if seq <= pack.last => pack.clone(),
                Some(_) | None => return Ok(None),
            }
        };
        if let Some(entry) = self.recent_entry(stream, seq) {
            return Ok(Some(entry));
        }
        // One handle for index and segment: the file may be written anew meanwhile.
        let times = self.recent().times;
        let file = File::open(&pack.path)?;
        let index = self.pack_index(stream, &file)?;
        let after = index.partition_point(|at| at.first <= seq);
        let Some(at) = index[..after].last().copied() else {
            return Ok(None);
        };
        let frames = self.frames(stream, FileKind::Pack);
        let Ok(bytes) = open_segment(&frames, &file, at) else {
            return Ok(None);
        };
        let Ok(segment) = Segment::decode(&bytes) else {
            return Ok(None);
        };
        let run = Arc::new(Run {
            stream,
            entries: segment.into_entries(),
        });
        let found = run_entry(&run, seq);
        let mut recent = self.recent();
        if recent.times == times {
            recent.runs.push_front(run);
            recent.runs.truncate(RECENT);
        }
        Ok(found)
    }

    fn recent(&self) -> std::sync::MutexGuard<'_, Recent> {
        self.recent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets go of everything that was unpacked.
    fn forget_recent(&self) {
        let mut recent = self.recent();
        recent.runs.clear();
        recent.times += 1;
    }

    fn recent_entry(&self, stream: StreamId, seq: u64) -> Option<Entry> {
        let recent = self.recent();
        recent
            .runs
            .iter()
            .filter(|run| run.stream == stream)
            .find_map(|run| run_entry(run, seq))
    }
}

fn run_entry(run: &Run, seq: u64) -> Option<Entry> {
    let first = run.entries.first()?.header.seq;
    run.entries
        .get(usize::try_from(seq.checked_sub(first)?).ok()?)
        .cloned()
}

/// Where a segment lies in its pack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SegmentAt {
    pub(crate) first: u64,
    pub(crate) count: u32,
    pub(crate) offset: u64,
    pub(crate) length: usize,
}

impl Journal {
    /// Hops over the frames of a pack. Behind a damaged header the pack is scanned.
    fn pack_index(&self, stream: StreamId, file: &File) -> Result<Vec<SegmentAt>, StoreError> {
        let frames = self.frames(stream, FileKind::Pack);
        let length = file.metadata()?.len();
        let mut index = Vec::new();
        let mut offset = 0;
        while offset < length {
            let mut bytes = [0; HEADER];
            let whole = read_at(file, offset, &mut bytes)?;
            match frames.header(offset, &bytes).filter(|_| whole) {
                Some(header) => {
                    index.push(SegmentAt {
                        first: header.first,
                        count: header.count,
                        offset,
                        length: header.length(),
                    });
                    offset += header.length() as u64;
                }
                None => return self.scan_pack(stream, file),
            }
        }
        Ok(index)
    }

    fn scan_pack(&self, stream: StreamId, file: &File) -> Result<Vec<SegmentAt>, StoreError> {
        let length = usize::try_from(file.metadata()?.len()).map_err(|_| StoreError::TooLarge)?;
        let mut bytes = vec![0; length];
        if !read_at(file, 0, &mut bytes)? {
            return Err(StoreError::EntryDamaged);
        }
        let frames = self.frames(stream, FileKind::Pack);
        let mut index = Vec::new();
        let mut scan = frames.scan(&bytes);
        loop {
            let Some(found) = scan.next() else {
                return Ok(index);
            };
            if let Found::Sound { header, .. } = found {
                let offset = (scan.at() - header.length()) as u64;
                index.push(SegmentAt {
                    first: header.first,
                    count: header.count,
                    offset,
                    length: header.length(),
                });
            }
        }
    }
}

/// Reads and opens one segment of an open pack.
///
/// # Errors
/// [`StoreError::EntryDamaged`] if it does not open.
pub(crate) fn open_segment(
    frames: &Frames,
    file: &File,
    at: SegmentAt,
) -> Result<Vec<u8>, StoreError> {
    let mut bytes = vec![0; at.length];
    if !read_at(file, at.offset, &mut bytes)? {
        return Err(StoreError::EntryDamaged);
    }
    frames
        .open(at.offset, &bytes)
        .ok_or(StoreError::EntryDamaged)
}

/// Fills `bytes` from a place of a file; `false` if the file ends before.
pub(crate) fn read_at(file: &File, offset: u64, bytes: &mut [u8]) -> io::Result<bool> {
    use std::io::{Seek, SeekFrom};
    let mut file = file;
    file.seek(SeekFrom::Start(offset))?;
    match file.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

/// The name of a pack.
pub(crate) fn pack_name(first: u64, last: u64) -> String {
    format!("{first:016}-{last:016}.pack")
}

fn list_packs(folder: &Path) -> Result<Vec<Pack>, StoreError> {
    let mut packs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let range = name
            .strip_suffix(".pack")
            .and_then(|range| range.split_once('-'));
        if let Some((first, last)) = range
            && let (Ok(first), Ok(last)) = (first.parse(), last.parse())
            && 0 < first
            && first <= last
        {
            packs.push(Pack {
                first,
                last,
                path: path.clone(),
            });
        }
    }
    packs.sort_by_key(|pack| pack.first);
    Ok(packs)
}

/// Whether the journal in a register's folder is that of a register, as the clear headers
/// of its frames tell; `None` if there is nothing to tell it from.
pub(crate) fn speaks_of(folder: &Path, register: RegisterId) -> Option<bool> {
    let mut any = None;
    let streams = fs::read_dir(folder.join("journal")).ok()?;
    for entry in streams.flatten() {
        let Some(stream) = stream_of(&entry.file_name().to_string_lossy()) else {
            continue;
        };
        for file in fs::read_dir(entry.path()).ok()?.flatten() {
            let kind = match &*file.file_name().to_string_lossy() {
                "tail" => FileKind::Tail,
                name if name.ends_with(".pack") => FileKind::Pack,
                _ => continue,
            };
            let Some(bytes) = fs::read(file.path()).ok().filter(|bytes| !bytes.is_empty()) else {
                continue;
            };
            // Headers are in clear; no key is needed for them.
            let frames = Frames::new(Sealer::of(Secret::empty()), register, stream, kind);
            let is_header = |at: usize| frames.header(at as u64, &bytes[at..]).is_some();
            if (0..bytes.len()).any(is_header) {
                return Some(true);
            }
            any = Some(false);
        }
    }
    any
}

fn stream_of(name: &str) -> Option<StreamId> {
    if name.len() != 32 {
        return None;
    }
    u128::from_str_radix(name, 16)
        .ok()
        .map(|number| StreamId::from_bytes(number.to_be_bytes()))
}

/// What is missing between packs up to `base`.
fn gaps(stream: StreamId, packs: &[Pack], base: u64) -> Vec<Lost> {
    let mut lost = Vec::new();
    let mut next = 1;
    for pack in packs {
        if pack.first > next {
            lost.push(Lost {
                stream,
                first: next,
                last: pack.first - 1,
            });
        }
        next = next.max(pack.last + 1);
    }
    if next <= base {
        lost.push(Lost {
            stream,
            first: next,
            last: base,
        });
    }
    lost
}

#[cfg(test)]
mod tests;
