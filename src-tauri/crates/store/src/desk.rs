//! This laptop among the others of a register: its letters in numbers, and its word for a
//! certificate.
//!
//! The letters are a function of the streams that the journal knows: each takes its own by
//! a hash of its name, and where two meet the one that comes later in the order of names
//! takes the next free ones. Two laptops that never heard of each other have the same
//! letters in one of 1,024 cases; as soon as one knows the other, the numbers go apart.

use std::collections::BTreeSet;
use std::sync::PoisonError;

use changes::{CertificateSeal, StreamId, Vouched};
use domain::Timestamp;
use domain::codes::{DeskLetters, SerialCode};

use crate::store::Store;

impl Store {
    /// The letters of this laptop in the numbers that it gives.
    #[must_use]
    pub fn desk_letters(&self) -> DeskLetters {
        let own = self.stream();
        let known: BTreeSet<StreamId> = {
            let streams = self.inner().journal.streams();
            streams.keys().copied().chain([own]).collect()
        };
        letters_of(&known, own)
    }

    /// The stream that this laptop writes.
    #[must_use]
    pub fn stream(&self) -> StreamId {
        self.inner().stream
    }

    /// Vouches for a certificate with the key of this laptop.
    #[must_use]
    pub fn sign_certificate(&self, number: SerialCode, vouched: &Vouched) -> CertificateSeal {
        let writer = &self.inner().writer;
        let state = writer.lock().unwrap_or_else(PoisonError::into_inner);
        CertificateSeal::sign(number, vouched, state.writer.key())
    }

    /// The keys of all laptops that wrote here, each once: those whose certificates are
    /// this register's own.
    #[must_use]
    pub fn desk_keys(&self) -> Vec<[u8; 32]> {
        let own = {
            let writer = &self.inner().writer;
            let state = writer.lock().unwrap_or_else(PoisonError::into_inner);
            state.writer.key().verifying_key().to_bytes()
        };
        let streams = self.inner().journal.streams();
        let known = streams.values().filter_map(|stream| stream.about.as_ref());
        let keys: BTreeSet<[u8; 32]> = known.map(|about| about.log_key).chain([own]).collect();
        keys.into_iter().collect()
    }
}

/// What whoever checks a laptop the evening before asks of it.
impl Store {
    /// The greatest moment of all records, by the clocks of their authors; `None` while there
    /// are none.
    #[must_use]
    pub fn newest_moment(&self) -> Option<Timestamp> {
        let newest = self.inner().journal.latest().moment();
        (newest.0 > 0).then_some(newest)
    }

    /// Bytes that are free on the disk of the register; `None` if the system does not tell.
    #[must_use]
    pub fn free_room(&self) -> Option<u64> {
        fs4::available_space(self.folder()).ok()
    }
}

/// The letters of one of these streams.
fn letters_of(streams: &BTreeSet<StreamId>, own: StreamId) -> DeskLetters {
    let mut taken = BTreeSet::new();
    let mut letters = 0;
    for stream in streams {
        let hash = blake3::derive_key("Birge 2026-11 desk letters", stream.as_bytes());
        letters = u16::from_be_bytes([hash[0], hash[1]]) % DeskLetters::COUNT;
        while taken.len() < usize::from(DeskLetters::COUNT) && !taken.insert(letters) {
            letters = (letters + 1) % DeskLetters::COUNT;
        }
        if *stream == own {
            break;
        }
    }
    DeskLetters::new(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(number: u16) -> StreamId {
        let mut bytes = [0; 16];
        bytes[..2].copy_from_slice(&number.to_be_bytes());
        StreamId::from_bytes(bytes)
    }

    #[test]
    fn laptops_that_know_each_other_have_letters_of_their_own() {
        let streams: BTreeSet<StreamId> = (0..300).map(stream).collect();
        let letters: BTreeSet<String> = streams
            .iter()
            .map(|own| letters_of(&streams, *own).to_string())
            .collect();
        assert_eq!(letters.len(), streams.len());
    }

    #[test]
    fn letters_stay_when_others_arrive_unless_they_meet() {
        let alone = |own| letters_of(&BTreeSet::from([own]), own);
        let two = BTreeSet::from([stream(1), stream(2)]);
        assert_ne!(alone(stream(1)), alone(stream(2)));
        for own in &two {
            assert_eq!(letters_of(&two, *own), alone(*own));
        }
    }
}
