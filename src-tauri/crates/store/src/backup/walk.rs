//! Going through the parts of a backup: every frame opened, every chain followed, every
//! signature checked.

use std::io::{BufReader, Read, Seek, SeekFrom};

use changes::{Chain, Entry, Head, Heads, Segment, SpaceId, StreamId, Tail, VerifyRefused};
use ed25519_dalek::VerifyingKey;

use super::BackupError;
use super::file::{End, Part, PartKind, Reading};
use crate::error::StoreError;
use crate::journal::TailHead;
use crate::journal::frames::{FileKind, Found, FrameHeader, Frames, HEADER};
use crate::keys::{Purpose, RegisterKey};

/// Bytes read ahead.
const AHEAD: usize = 1024 * 1024;
/// The longest tail: some frames over what is sealed into a pack.
const MOST_TAIL: u64 = 64 * 1024 * 1024;

/// What a walk met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Walked {
    pub(super) heads: Heads,
    /// Entries that were read.
    pub(super) entries: u64,
}

/// Takes the bytes of a part as they are read.
pub(super) type Copy<'c> = dyn FnMut(&Part, &[u8]) -> Result<(), BackupError> + 'c;

/// Reads all parts. `copy` gets their bytes, `visit` every entry; `step` is told how many
/// entries were read and answers whether to go on.
///
/// # Errors
/// [`BackupError::Damaged`] if bytes are not those of the end mark, [`BackupError::Altered`]
/// if a chain or a signature breaks, [`StoreError::Cancelled`], and what `copy` says.
pub(super) fn walk(
    reading: &mut Reading,
    end: &End,
    key: &RegisterKey,
    copy: &mut Copy<'_>,
    visit: &mut dyn FnMut(StreamId, &Entry),
    step: &dyn Fn(u64) -> bool,
) -> Result<Walked, BackupError> {
    let register = reading.register.marker.register;
    let sealer = key.sealer(Purpose::Journal);
    let frames = |stream, kind| Frames::new(sealer.clone(), register, stream, kind);
    let mut walk = Walk {
        space: register.into(),
        walked: Walked::default(),
        visit,
        step,
    };
    let mut at = reading.start;
    let mut parts = end.parts.iter().peekable();
    while let Some(stream) = parts.peek().map(|part| part.stream) {
        let mut known = Known {
            stream,
            key: None,
            head: Head {
                seq: 0,
                chain: Chain::start(walk.space, stream),
            },
        };
        let mut tail = Vec::new();
        while let Some(part) = parts.next_if(|part| part.stream == stream) {
            match part.kind {
                PartKind::Tail => {
                    tail = whole(reading, at, part, copy)?;
                    known.key = author(&frames(stream, FileKind::Tail), &tail);
                }
                PartKind::Pack => {
                    let frames = frames(stream, FileKind::Pack);
                    walk.pack(reading, at, part, &frames, &mut known, copy)?;
                }
            }
            at += part.length;
        }
        walk.tail(&frames(stream, FileKind::Tail), &tail, &mut known)?;
        if known.head.seq > 0 {
            walk.walked.heads.set(stream, known.head);
        }
    }
    Ok(walk.walked)
}

/// The bytes of a short part.
fn whole(
    reading: &Reading,
    at: u64,
    part: &Part,
    copy: &mut Copy<'_>,
) -> Result<Vec<u8>, BackupError> {
    if part.length > MOST_TAIL {
        return Err(BackupError::Damaged);
    }
    let bytes = read_whole(reading, at, part.length)?;
    if *blake3::hash(&bytes).as_bytes() != part.hash {
        return Err(BackupError::Damaged);
    }
    copy(part, &bytes)?;
    Ok(bytes)
}

fn read_whole(reading: &Reading, at: u64, length: u64) -> Result<Vec<u8>, BackupError> {
    let mut file = &reading.file;
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(at))
        .and_then(|_| file.take(length).read_to_end(&mut bytes))
        .map_err(|_| BackupError::Unreadable)?;
    Ok(bytes)
}

/// Whose signature the packs of a stream bear, if its tail tells.
fn author(frames: &Frames, tail: &[u8]) -> Option<VerifyingKey> {
    head_of(frames, tail)?.about.key()
}

fn head_of(frames: &Frames, tail: &[u8]) -> Option<TailHead> {
    match frames.scan(tail).next()? {
        Found::Sound { header, plain } if header.count == 0 => postcard::from_bytes(&plain).ok(),
        Found::Sound { .. } | Found::Damaged { .. } | Found::Garbage | Found::Torn { .. } => None,
    }
}

/// What is known of the stream that is being read.
struct Known {
    stream: StreamId,
    key: Option<VerifyingKey>,
    head: Head,
}

struct Walk<'w> {
    space: SpaceId,
    walked: Walked,
    visit: &'w mut dyn FnMut(StreamId, &Entry),
    step: &'w dyn Fn(u64) -> bool,
}

impl Walk<'_> {
    /// Hops from frame to frame. Behind a header that is damaged in the register itself
    /// the part is searched for the next sound frame.
    fn pack(
        &mut self,
        reading: &Reading,
        at: u64,
        part: &Part,
        frames: &Frames,
        known: &mut Known,
        copy: &mut Copy<'_>,
    ) -> Result<(), BackupError> {
        let mut file = &reading.file;
        file.seek(SeekFrom::Start(at))
            .map_err(|_| BackupError::Unreadable)?;
        let mut input = BufReader::with_capacity(AHEAD, file.take(part.length));
        let mut hasher = blake3::Hasher::new();
        let mut frame = Vec::new();
        let mut offset = 0;
        let mut torn = false;
        while offset < part.length {
            let length = if torn {
                AHEAD as u64
            } else {
                frame.clear();
                let taken = fill(&mut input, &mut frame, HEADER as u64)?;
                match frames.header(offset, &frame) {
                    Some(header) => (header.length() - HEADER) as u64,
                    None => {
                        torn = true;
                        hasher.update(&frame);
                        copy(part, &frame)?;
                        offset += taken;
                        frame.clear();
                        continue;
                    }
                }
            };
            let before = frame.len() as u64;
            let taken = fill(&mut input, &mut frame, length)?;
            hasher.update(&frame);
            copy(part, &frame)?;
            if before + taken == 0 {
                break;
            }
            if !torn {
                let header = frames.header(offset, &frame);
                let plain = frames.open(offset, &frame);
                if let (Some(header), Some(plain)) = (header, plain) {
                    self.segment(&header, &plain, known)?;
                }
            }
            offset += before + taken;
            frame.clear();
            if !(self.step)(self.walked.entries) {
                return Err(StoreError::Cancelled.into());
            }
        }
        if *hasher.finalize().as_bytes() != part.hash {
            return Err(BackupError::Damaged);
        }
        if torn {
            for found in frames.scan(&read_whole(reading, at, part.length)?) {
                if let Found::Sound { header, plain } = found
                    && header.first > known.head.seq
                {
                    self.segment(&header, &plain, known)?;
                }
            }
        }
        Ok(())
    }

    fn segment(
        &mut self,
        header: &FrameHeader,
        plain: &[u8],
        known: &mut Known,
    ) -> Result<(), BackupError> {
        let Ok(segment) = Segment::decode(plain) else {
            return Ok(());
        };
        let span = *segment.span();
        if span.stream != known.stream || span.first != header.first || span.space != self.space {
            return Err(BackupError::Altered { seq: header.first });
        }
        let altered = BackupError::Altered { seq: span.first };
        if span.first <= known.head.seq
            || (span.first == known.head.seq + 1 && span.before != known.head.chain)
        {
            return Err(altered);
        }
        let refused = match &known.key {
            Some(key) => segment.verify(key).err(),
            None => {
                (span.before.after(segment.entries()) != span.after).then_some(VerifyRefused::Chain)
            }
        };
        if refused.is_some() {
            return Err(altered);
        }
        known.head = Head {
            seq: span.last(),
            chain: span.after,
        };
        self.tell(known.stream, segment.entries());
        Ok(())
    }

    fn tail(
        &mut self,
        frames: &Frames,
        bytes: &[u8],
        known: &mut Known,
    ) -> Result<(), BackupError> {
        if let Some(head) = head_of(frames, bytes) {
            if head.base == known.head.seq && head.chain != known.head.chain {
                return Err(BackupError::Altered { seq: head.base });
            }
            if head.base > known.head.seq {
                known.head = Head {
                    seq: head.base,
                    chain: head.chain,
                };
            }
        }
        for found in frames.scan(bytes) {
            let Found::Sound { header, plain } = found else {
                continue;
            };
            if header.count == 0 || header.first <= known.head.seq {
                continue;
            }
            let Ok(tail) = Tail::decode(&plain) else {
                continue;
            };
            let follows = header.first == known.head.seq + 1;
            if tail.stream() != known.stream
                || (follows && tail.verify_chain(known.head.chain).is_err())
            {
                return Err(BackupError::Altered { seq: header.first });
            }
            known.head = Head {
                seq: header.first + u64::from(header.count) - 1,
                chain: tail.after(),
            };
            self.tell(known.stream, tail.entries());
        }
        if (self.step)(self.walked.entries) {
            Ok(())
        } else {
            Err(StoreError::Cancelled.into())
        }
    }

    fn tell(&mut self, stream: StreamId, entries: &[Entry]) {
        self.walked.entries += entries.len() as u64;
        for entry in entries {
            (self.visit)(stream, entry);
        }
    }
}

/// Appends up to `length` bytes to `out`.
fn fill(input: &mut impl Read, out: &mut Vec<u8>, length: u64) -> Result<u64, BackupError> {
    input
        .take(length)
        .read_to_end(out)
        .map(|count| count as u64)
        .map_err(|_| BackupError::Unreadable)
}
