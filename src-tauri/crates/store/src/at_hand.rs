//! People as they stand, kept in memory for the lists that show them.
//!
//! Reading a record from the view means finding a block, opening it and unpacking it: seven
//! microseconds, and twice as long where the register is larger than the engine's cache. A page
//! of a list is twenty people, and it is waited for at every keystroke. So the record of whoever
//! is shown is kept here as it stands in the view, packed by itself.
//!
//! Nothing is kept before [`AtHand::learn`] has seen some records: what is common to those makes
//! the others small. What is put into the view is forgotten here ([`crate::view::Soon`] tells),
//! and whoever read a person before that and brings it afterwards is not heard.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::{Volunteer, VolunteerId};
use zstd::bulk::{Compressor, Decompressor};
use zstd::zstd_safe::CParameter;

use crate::blocks;

/// Bytes that are kept at most. A person takes about a hundred, so that everybody is at hand in
/// a register of 200,000, and in larger ones who stands first in the lists asked for.
const ROOM: usize = 32 << 20;
/// Bytes that are allowed for a person, for who has to know beforehand how many fit; see
/// [`AtHand::is_full`] too.
const USUAL: usize = 128;
/// Records that [`AtHand::learn`] wants to see.
pub(crate) const LESSONS: usize = 2000;
/// Bytes of what is learned of them. A sixteenth of it makes people a tenth larger.
const LEARNED: usize = 64 << 10;
/// The usual level: others are slower and hardly smaller for so few bytes.
const LEVEL: i32 = 3;
/// Bytes that are taken from the system together.
const PIECE: usize = 256 << 10;
/// Bytes of a record unpacked; whoever has more is read from the view.
const LONGEST: usize = 16 << 10;

/// See the module.
#[derive(Default)]
pub(crate) struct AtHand(Mutex<Hand>);

#[derive(Default)]
struct Hand {
    /// How often anybody was forgotten.
    changes: u64,
    kept: Option<Kept>,
}

struct Kept {
    compressor: Compressor<'static>,
    decompressor: Decompressor<'static>,
    /// Where each person lies: the number of the piece times [`PIECE`], and the place in it.
    places: HashMap<VolunteerId, u32>,
    /// Each person is two bytes of length, little-endian, and what the compressor made.
    pieces: Vec<Vec<u8>>,
    /// What was unpacked last.
    plain: Vec<u8>,
}

/// How often anybody was forgotten when a person was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Then(u64);

impl std::fmt::Debug for AtHand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AtHand")
    }
}

impl AtHand {
    /// How many people fit, as far as can be said beforehand.
    pub(crate) const FIT: usize = ROOM / USUAL;

    fn hand(&self) -> MutexGuard<'_, Hand> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Learns what is common to records, from some of them; from then on they are kept.
    pub(crate) fn learn(&self, lessons: &[Vec<u8>]) {
        // Too few to learn from: records of other registers are alike too.
        let learned = zstd::dict::from_samples(lessons, LEARNED)
            .unwrap_or_else(|_| blocks::DICTIONARY.to_vec());
        self.hand().kept = Kept::with(&learned);
    }

    /// Whether the next people would take the room of those who are kept.
    pub(crate) fn is_full(&self) -> bool {
        self.hand().kept.as_ref().is_some_and(Kept::is_full)
    }

    /// To be asked for before a person is read who may be kept then.
    pub(crate) fn now(&self) -> Then {
        Then(self.hand().changes)
    }

    /// Keeps the record of a person, which was read after `then`, unless somebody was forgotten
    /// since.
    pub(crate) fn keep(&self, id: VolunteerId, plain: &[u8], then: Then) {
        let mut hand = self.hand();
        if Then(hand.changes) == then
            && let Some(kept) = &mut hand.kept
        {
            // Without memory for it the person is read from the view.
            let _ = kept.put(id, plain);
        }
    }

    /// A person, if kept.
    pub(crate) fn get(&self, id: VolunteerId) -> Option<Volunteer> {
        let mut hand = self.hand();
        changes::volunteer_in_bytes(id, hand.kept.as_mut()?.get(id)?).ok()?
    }

    /// Forgets people: the view says something else of them now.
    pub(crate) fn forget(&self, people: &[VolunteerId]) {
        if people.is_empty() {
            return;
        }
        let mut hand = self.hand();
        hand.changes += 1;
        if let Some(kept) = &mut hand.kept {
            people.iter().for_each(|id| kept.remove(*id));
        }
    }
}

impl Kept {
    fn with(learned: &[u8]) -> Option<Self> {
        let mut compressor = Compressor::with_dictionary(LEVEL, learned).ok()?;
        // There is but one.
        compressor
            .set_parameter(CParameter::DictIdFlag(false))
            .ok()?;
        Some(Self {
            compressor,
            decompressor: Decompressor::with_dictionary(learned).ok()?,
            places: HashMap::new(),
            pieces: Vec::new(),
            plain: Vec::with_capacity(LONGEST),
        })
    }

    fn put(&mut self, id: VolunteerId, plain: &[u8]) -> Option<()> {
        if plain.len() > LONGEST {
            return None;
        }
        let packed = self.compressor.compress(plain).ok()?;
        let length = u16::try_from(packed.len()).ok()?;
        self.remove(id);
        let piece = self.piece_with(2 + packed.len());
        let last = self.pieces.get_mut(piece)?;
        let place = u32::try_from(piece * PIECE + last.len()).ok()?;
        last.extend_from_slice(&length.to_le_bytes());
        last.extend_from_slice(&packed);
        self.places.insert(id, place);
        Some(())
    }

    /// The last piece, with so much room in it. If all are full everybody is forgotten: who
    /// is shown again comes again, and no room is lost to those who changed.
    fn piece_with(&mut self, bytes: usize) -> usize {
        let has_room = |piece: &Vec<u8>| piece.len() + bytes <= PIECE;
        if !self.pieces.last().is_some_and(has_room) {
            if self.is_full() {
                self.places.clear();
                self.pieces.clear();
            }
            self.pieces.push(Vec::with_capacity(PIECE));
        }
        self.pieces.len() - 1
    }

    /// Whether there is no room for another piece.
    fn is_full(&self) -> bool {
        (self.pieces.len() + 1) * PIECE > ROOM
    }

    /// The piece that a person lies in, and where.
    fn place(&self, id: VolunteerId) -> Option<(usize, Range<usize>)> {
        let place = *self.places.get(&id)? as usize;
        let (piece, start) = (place / PIECE, place % PIECE + 2);
        let length = self.pieces.get(piece)?.get(start - 2..start)?;
        let length = usize::from(u16::from_le_bytes(length.try_into().ok()?));
        Some((piece, start..start + length))
    }

    fn get(&mut self, id: VolunteerId) -> Option<&[u8]> {
        let (piece, range) = self.place(id)?;
        let packed = self.pieces.get(piece)?.get(range)?;
        self.plain.clear();
        let unpacked = self
            .decompressor
            .decompress_to_buffer(packed, &mut self.plain);
        unpacked.ok()?;
        Some(&self.plain)
    }

    fn remove(&mut self, id: VolunteerId) {
        // Of somebody who is erased nothing stays in memory.
        if let Some((piece, range)) = self.place(id)
            && let Some(packed) = self
                .pieces
                .get_mut(piece)
                .and_then(|all| all.get_mut(range))
        {
            packed.fill(0);
            self.plain.clear();
            self.plain.resize(self.plain.capacity(), 0);
        }
        self.places.remove(&id);
    }
}

#[cfg(test)]
mod tests;
