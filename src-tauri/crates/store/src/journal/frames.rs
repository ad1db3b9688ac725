//! Frames: how sealed pieces lie one after another in a file of the journal.
//!
//! A frame is a header of 24 bytes in clear (length, count and first seq of its
//! entries, a checksum of all that with the place) and a sealed text. The place
//! (register, stream, kind of file, offset) and the header are associated data,
//! so that no frame can be moved. The checksum lets a reader hop over frames
//! without opening them, say exactly which entries a damaged frame held, and
//! find the next sound frame behind damage.

use changes::StreamId;
use domain::RegisterId;

use crate::error::StoreError;
use crate::seal::{Noise, OVERHEAD, Sealer};

/// Bytes of the clear header.
pub(crate) const HEADER: usize = 24;
/// The longest sealed text: a run of 4 MiB and what surrounds it.
const MOST: usize = 6 * 1024 * 1024;

/// Which file of a stream frames belong to; the numbers are on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Tail = 1,
    Pack = 2,
}

/// The clear part of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FrameHeader {
    /// Bytes of nonce, sealed text and tag.
    pub(crate) sealed: usize,
    /// Entries in the frame; 0 for the head of a tail.
    pub(crate) count: u32,
    /// Seq of the first of them.
    pub(crate) first: u64,
}

impl FrameHeader {
    /// Bytes of the whole frame.
    pub(crate) fn length(&self) -> usize {
        HEADER + self.sealed
    }
}

/// Writes and reads the frames of one kind of file of one stream.
#[derive(Clone, Debug)]
pub(crate) struct Frames {
    sealer: Sealer,
    register: RegisterId,
    stream: StreamId,
    kind: FileKind,
}

impl Frames {
    pub(crate) fn new(
        sealer: Sealer,
        register: RegisterId,
        stream: StreamId,
        kind: FileKind,
    ) -> Self {
        Self {
            sealer,
            register,
            stream,
            kind,
        }
    }

    fn place(&self, offset: u64, fields: &[u8; 16]) -> Vec<u8> {
        let mut place = Vec::with_capacity(13 + 1 + 16 + 16 + 8 + 16);
        place.extend_from_slice(b"birge journal");
        place.push(self.kind as u8);
        place.extend_from_slice(self.register.as_bytes());
        place.extend_from_slice(self.stream.as_bytes());
        place.extend_from_slice(&offset.to_le_bytes());
        place.extend_from_slice(fields);
        place
    }

    /// Appends one frame to `out`, for the place `offset` of the file.
    pub(crate) fn write(
        &self,
        noise: &mut Noise,
        offset: u64,
        first: u64,
        count: u32,
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), StoreError> {
        let sealed = plain.len() + OVERHEAD;
        if sealed > MOST {
            return Err(StoreError::TooLarge);
        }
        let mut fields = [0; 16];
        fields[..4].copy_from_slice(
            &u32::try_from(sealed)
                .map_err(|_| StoreError::TooLarge)?
                .to_le_bytes(),
        );
        fields[4..8].copy_from_slice(&count.to_le_bytes());
        fields[8..].copy_from_slice(&first.to_le_bytes());
        let place = self.place(offset, &fields);
        out.reserve(HEADER + sealed);
        out.extend_from_slice(&fields);
        out.extend_from_slice(&blake3::hash(&place).as_bytes()[..8]);
        self.sealer.seal_into(noise, &place, plain, out)
    }

    /// Appends a frame that says which entries were here and holds none of them: what is
    /// left of a damaged one when its file is written anew.
    pub(crate) fn hole(
        &self,
        offset: u64,
        header: FrameHeader,
        out: &mut Vec<u8>,
    ) -> Result<(), StoreError> {
        let mut fields = [0; 16];
        let sealed = u32::try_from(OVERHEAD).map_err(|_| StoreError::TooLarge)?;
        fields[..4].copy_from_slice(&sealed.to_le_bytes());
        fields[4..8].copy_from_slice(&header.count.to_le_bytes());
        fields[8..].copy_from_slice(&header.first.to_le_bytes());
        let check = blake3::hash(&self.place(offset, &fields));
        out.extend_from_slice(&fields);
        out.extend_from_slice(&check.as_bytes()[..8]);
        // Zeros are sealed by no key.
        out.extend_from_slice(&[0; OVERHEAD]);
        Ok(())
    }

    /// Reads the header at `offset`; `None` if there is no sound one.
    pub(crate) fn header(&self, offset: u64, bytes: &[u8]) -> Option<FrameHeader> {
        let fields: &[u8; 16] = bytes.get(..16)?.try_into().ok()?;
        let sealed = u32::from_le_bytes(fields[..4].try_into().ok()?) as usize;
        if !(OVERHEAD..=MOST).contains(&sealed) {
            return None;
        }
        let check = blake3::hash(&self.place(offset, fields));
        if bytes.get(16..HEADER)? != &check.as_bytes()[..8] {
            return None;
        }
        Some(FrameHeader {
            sealed,
            count: u32::from_le_bytes(fields[4..8].try_into().ok()?),
            first: u64::from_le_bytes(fields[8..].try_into().ok()?),
        })
    }

    /// Opens the frame whose bytes begin at `bytes`, header included.
    pub(crate) fn open(&self, offset: u64, bytes: &[u8]) -> Option<Vec<u8>> {
        let header = self.header(offset, bytes)?;
        let fields: &[u8; 16] = bytes.get(..16)?.try_into().ok()?;
        self.sealer.open(
            &self.place(offset, fields),
            bytes.get(HEADER..header.length())?,
        )
    }

    /// Walks over all frames of a file's bytes; zeros up to the end are room for more.
    pub(crate) fn scan<'b>(&self, bytes: &'b [u8]) -> Scan<'_, 'b> {
        Scan {
            frames: self,
            bytes,
            at: 0,
        }
    }
}

/// What stands at a place of a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A sound frame and its plain text.
    Sound { header: FrameHeader, plain: Vec<u8> },
    /// A frame whose text does not open, with sound ones behind it.
    Damaged { header: FrameHeader },
    /// Bytes that are no frame, with a sound one behind them.
    Garbage,
    /// From here to the end nothing is sound: a write that was cut off, or damage at the end.
    Torn { at: u64 },
}

/// See [`Frames::scan`].
#[derive(Debug)]
pub(crate) struct Scan<'f, 'b> {
    frames: &'f Frames,
    bytes: &'b [u8],
    at: usize,
}

impl Scan<'_, '_> {
    /// Where the next frame begins.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The next place from `from` on where a frame opens.
    fn next_sound(&self, from: usize) -> Option<usize> {
        (from..self.bytes.len().saturating_sub(HEADER + OVERHEAD - 1)).find(|at| {
            // Most places fail on the length alone.
            self.frames.header(*at as u64, &self.bytes[*at..]).is_some()
                && self.frames.open(*at as u64, &self.bytes[*at..]).is_some()
        })
    }
}

impl Iterator for Scan<'_, '_> {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        let at = self.at;
        let rest = self.bytes.get(at..)?;
        if rest.iter().all(|byte| *byte == 0) {
            return None;
        }
        let header = self.frames.header(at as u64, rest);
        if let Some(header) = header
            && let Some(plain) = self.frames.open(at as u64, rest)
        {
            self.at = at + header.length();
            return Some(Found::Sound { header, plain });
        }
        let Some(sound) = self.next_sound(at + 1) else {
            self.at = self.bytes.len();
            return Some(Found::Torn { at: at as u64 });
        };
        self.at = match header {
            Some(header) if at + header.length() <= sound => at + header.length(),
            Some(_) | None => sound,
        };
        Some(match header {
            Some(header) => Found::Damaged { header },
            None => Found::Garbage,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{FileKind, Found, Frames, HEADER};
    use crate::seal::{Noise, Sealer};
    use changes::StreamId;
    use domain::RegisterId;

    fn frames() -> Frames {
        Frames::new(
            Sealer::new(&[1; 32]),
            RegisterId::from_bytes([2; 16]),
            StreamId::from_bytes([3; 16]),
            FileKind::Tail,
        )
    }

    /// Three frames of 10, 20 and 30 bytes, and where each begins.
    fn file() -> (Vec<u8>, Vec<usize>) {
        let mut bytes = Vec::new();
        let mut starts = Vec::new();
        for (first, length) in [(1, 10), (5, 20), (6, 30)] {
            starts.push(bytes.len());
            let offset = bytes.len() as u64;
            frames()
                .write(
                    &mut Noise::new(),
                    offset,
                    first,
                    4,
                    &vec![7; length],
                    &mut bytes,
                )
                .expect("sealing works");
        }
        (bytes, starts)
    }

    /// `s` sound, `d` damaged, `g` garbage, `t` torn.
    fn shape(bytes: &[u8]) -> String {
        frames()
            .scan(bytes)
            .map(|found| match found {
                Found::Sound { .. } => 's',
                Found::Damaged { .. } => 'd',
                Found::Garbage => 'g',
                Found::Torn { .. } => 't',
            })
            .collect()
    }

    #[test]
    fn sound_frames_are_read_in_order() {
        let (bytes, _) = file();
        assert_eq!(shape(&bytes), "sss");
        let Some(Found::Sound { header, plain }) = frames().scan(&bytes).nth(1) else {
            panic!("the second frame is sound");
        };
        assert_eq!((header.first, header.count, plain.len()), (5, 4, 20));
    }

    #[test]
    fn a_file_cut_anywhere_keeps_the_frames_before_the_cut() {
        let (bytes, starts) = file();
        for cut in 0..bytes.len() {
            let whole = starts.iter().skip(1).filter(|start| **start <= cut).count();
            let torn = !starts.contains(&cut);
            let expected = "s".repeat(whole) + if torn { "t" } else { "" };
            assert_eq!(shape(&bytes[..cut]), expected, "cut at {cut}");
        }
    }

    #[test]
    fn every_flipped_bit_costs_one_frame_and_no_other() {
        let (bytes, starts) = file();
        for bit in 0..bytes.len() * 8 {
            let mut bad = bytes.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            let hit = starts.iter().filter(|start| **start <= bit / 8).count();
            let in_header = bit / 8 - starts[hit - 1] < HEADER;
            let expected = match (hit, in_header) {
                (1, true) => "gss",
                (1, false) => "dss",
                (2, true) => "sgs",
                (2, false) => "sds",
                _ => "sst",
            };
            assert_eq!(shape(&bad), expected, "bit {bit}");
        }
    }

    #[test]
    fn a_frame_moved_elsewhere_does_not_open() {
        let (bytes, starts) = file();
        assert_eq!(shape(&bytes[starts[1]..]), "t");
        let other = Frames {
            kind: FileKind::Pack,
            ..frames()
        };
        assert!(other.header(0, &bytes).is_none());
    }

    #[test]
    fn zeros_at_the_end_are_room_and_noise_is_no_frame() {
        assert_eq!(shape(&[0; 500]), "");
        let (mut bytes, _) = file();
        bytes.resize(bytes.len() + 500, 0);
        assert_eq!(shape(&bytes), "sss");
        *bytes.last_mut().expect("there are bytes") = 1;
        assert_eq!(shape(&bytes), "ssst");
        let noise: Vec<u8> = (0..5_000_u32)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
            .collect();
        assert_eq!(shape(&noise), "t");
        assert_eq!(shape(&[]), "");
    }
}
