//! The sealed files that bring the search columns back at open.
//!
//! Two files of one kind, `columns` for people and `work` for events and hours: a header with
//! the heads that the columns had reached and who is kept aside, then the bytes of the columns
//! in frames of 1 MiB, each sealed for its place, the last one marked. Both cores open the
//! frames. Anything amiss means: no snapshot; the columns are then made from the view.
//!
//! The bytes: version (1), id of this snapshot (16), length of the sealed header
//! (u32, little-endian), sealed header, sealed frames.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::thread;

use changes::Heads;
use domain::RegisterId;
use serde::{Deserialize, Serialize};

use crate::columns::Aside;
use crate::disk::replace_file_by;
use crate::error::StoreError;
use crate::seal::{NONCE, Noise, OVERHEAD, Sealer};

/// Which columns a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// People.
    People,
    /// Events, shifts, attendance and hours.
    Work,
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::People => "columns",
            Self::Work => "work",
        }
    }
}

const VERSION: u8 = 6;
/// Bytes before the sealed header.
const START: usize = 1 + 16 + 4;
/// Bytes of a frame before it is sealed.
const FRAME: usize = 1 << 20;

#[derive(Serialize, Deserialize)]
struct Head {
    heads: Heads,
    aside: Aside,
    length: u64,
}

fn place(part: Part, register: RegisterId, id: &[u8; 16], frame: u64, last: bool) -> Vec<u8> {
    let mut place = b"birge ".to_vec();
    place.extend_from_slice(part.name().as_bytes());
    place.extend_from_slice(register.as_bytes());
    place.extend_from_slice(id);
    place.extend_from_slice(&frame.to_le_bytes());
    place.push(u8::from(last));
    place
}

/// Writes the snapshot in the place of the one before.
pub(crate) fn write(
    folder: &Path,
    part: Part,
    sealer: &Sealer,
    register: RegisterId,
    heads: &Heads,
    aside: &Aside,
    columns: &[u8],
) -> Result<(), StoreError> {
    let mut noise = Noise::new();
    let id = noise.take::<16>()?;
    let head = Head {
        heads: heads.clone(),
        aside: aside.clone(),
        length: columns.len() as u64,
    };
    let head = postcard::to_stdvec(&head).map_err(|_| StoreError::TooLarge)?;
    let head = sealer.seal(&mut noise, &place(part, register, &id, 0, false), &head)?;
    let mut out = vec![VERSION];
    out.extend_from_slice(&id);
    out.extend_from_slice(
        &u32::try_from(head.len())
            .map_err(|_| StoreError::TooLarge)?
            .to_le_bytes(),
    );
    out.extend_from_slice(&head);
    let frames = columns.len().div_ceil(FRAME);
    // Frame by frame: of millions of people a second copy would fill the memory.
    replace_file_by(&folder.join(part.name()), |file| {
        let mut at = 0;
        for (index, frame) in columns.chunks(FRAME).enumerate() {
            let place = place(part, register, &id, index as u64 + 1, index + 1 == frames);
            sealer.seal_into(&mut noise, &place, frame, &mut out)?;
            file.write_at(at, &out)?;
            at += out.len() as u64;
            out.clear();
        }
        Ok(file.write_at(at, &out)?)
    })
}

/// Reads the snapshot: the heads, who is kept aside, and the bytes of the columns.
pub(crate) fn read(
    folder: &Path,
    part: Part,
    sealer: &Sealer,
    register: RegisterId,
) -> Option<(Heads, Aside, Vec<u8>)> {
    let path = folder.join(part.name());
    let Start {
        id,
        head,
        length,
        total,
    } = start(&path, part, sealer, register)?;
    let id = &id;
    let sealed = total - START as u64 - length;
    let frames = head.length.div_ceil(FRAME as u64);
    if head.length.checked_add(frames * OVERHEAD as u64) != Some(sealed) {
        return None;
    }
    let mut columns = vec![0; usize::try_from(head.length).ok()?];
    // Each core reads its half through a small buffer of its own.
    let middle = columns.len().div_ceil(FRAME) / 2;
    let (one, two) = columns.split_at_mut(middle * FRAME);
    let open = |from: usize, plain: &mut [u8]| {
        let at = START as u64 + length + (from * (FRAME + OVERHEAD)) as u64;
        open_frames(&path, at, plain, &|index, sealed| {
            let index = (from + index) as u64 + 1;
            sealer
                .open_in_place(&place(part, register, id, index, index == frames), sealed)
                .is_some()
        })
    };
    let sound = thread::scope(|scope| {
        let other = scope.spawn(|| open(middle, two));
        open(0, one).is_some() && other.join().ok().flatten().is_some()
    });
    sound.then_some((head.heads, head.aside, columns))
}

/// How far the columns of a snapshot had come, without reading them.
pub(crate) fn heads(
    folder: &Path,
    part: Part,
    sealer: &Sealer,
    register: RegisterId,
) -> Option<Heads> {
    let start = start(&folder.join(part.name()), part, sealer, register)?;
    Some(start.head.heads)
}

/// What stands before the frames.
struct Start {
    id: [u8; 16],
    head: Head,
    /// Bytes of the sealed header.
    length: u64,
    /// Bytes of the file.
    total: u64,
}

fn start(path: &Path, part: Part, sealer: &Sealer, register: RegisterId) -> Option<Start> {
    let mut file = File::open(path).ok()?;
    let total = file.metadata().ok()?.len();
    let mut start = [0; START];
    file.read_exact(&mut start).ok()?;
    let (version, rest) = start.split_first()?;
    let (id, length) = rest.split_first_chunk::<16>()?;
    let length = u64::from(u32::from_le_bytes(length.try_into().ok()?));
    if *version != VERSION || length > total {
        return None;
    }
    let mut head = vec![0; usize::try_from(length).ok()?];
    file.read_exact(&mut head).ok()?;
    let head = sealer.open_in_place(&place(part, register, id, 0, false), &mut head)?;
    let head: Head = postcard::from_bytes(head).ok()?;
    Some(Start {
        id: *id,
        head,
        length,
        total,
    })
}

/// Reads consecutive frames from a place of the file and opens them into `plain`.
fn open_frames(
    path: &Path,
    at: u64,
    plain: &mut [u8],
    open: &dyn Fn(usize, &mut [u8]) -> bool,
) -> Option<()> {
    let mut file = File::open(path).ok()?;
    file.seek(SeekFrom::Start(at)).ok()?;
    let mut buffer = vec![0; FRAME + OVERHEAD];
    for (index, plain) in plain.chunks_mut(FRAME).enumerate() {
        let sealed = buffer.get_mut(..plain.len() + OVERHEAD)?;
        file.read_exact(sealed).ok()?;
        if !open(index, sealed) {
            return None;
        }
        plain.copy_from_slice(sealed.get(NONCE..NONCE + plain.len())?);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::{Part, read, write};
    use crate::columns::Aside;
    use crate::seal::Sealer;
    use changes::Heads;
    use domain::RegisterId;

    const REGISTER: RegisterId = RegisterId::from_bytes([4; 16]);

    fn sealer() -> Sealer {
        Sealer::new(&[6; 32])
    }

    #[track_caller]
    fn check(length: usize) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let columns: Vec<u8> = (0..length).map(|n| n as u8).collect();
        write(
            folder.path(),
            Part::Work,
            &sealer(),
            REGISTER,
            &Heads::default(),
            &Aside::default(),
            &columns,
        )
        .expect("writing works");
        let (_, _, found) =
            read(folder.path(), Part::Work, &sealer(), REGISTER).expect("it is sound");
        assert!(found == columns, "{length} bytes come back");
    }

    #[test]
    fn what_was_written_comes_back_whatever_its_length() {
        for length in [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20] {
            check(length);
        }
    }

    #[test]
    fn a_flipped_bit_or_a_cut_means_no_snapshot() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        write(
            folder.path(),
            Part::Work,
            &sealer(),
            REGISTER,
            &Heads::default(),
            &Aside::default(),
            &[1; 100],
        )
        .expect("writing works");
        let path = folder.path().join(Part::Work.name());
        let sound = std::fs::read(&path).expect("it is there");
        for bit in 0..sound.len() * 8 {
            let mut bad = sound.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(&path, bad).expect("writable");
            assert!(
                read(folder.path(), Part::Work, &sealer(), REGISTER).is_none(),
                "bit {bit}"
            );
        }
        for length in 0..sound.len() {
            std::fs::write(&path, &sound[..length]).expect("writable");
            assert!(
                read(folder.path(), Part::Work, &sealer(), REGISTER).is_none(),
                "cut at {length}"
            );
        }
    }
}
