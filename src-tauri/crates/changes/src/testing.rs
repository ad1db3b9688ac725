//! What the tests of this crate share: small entries, stamps and a toy noun.

use domain::{OperatorId, Timestamp};
use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};

use crate::{Entry, Header, Hlc, Kind, Noun, SpaceId, Stamp, StreamId};

pub(crate) const NOON: i64 = 3_800_000_000_000;

pub(crate) fn space() -> SpaceId {
    SpaceId::from_bytes([0xA5; 16])
}

pub(crate) const fn stream(number: u8) -> StreamId {
    StreamId::from_bytes([number; 16])
}

/// The stamp of the entry `seq` of a stream, `ms` after noon.
pub(crate) fn stamp(ms: i64, of: u8, seq: u64) -> Stamp {
    Stamp {
        hlc: Hlc::at(Timestamp(NOON + ms)),
        stream: stream(of),
        seq,
    }
}

pub(crate) fn key() -> SigningKey {
    SigningKey::from_bytes(&[9; 32])
}

pub(crate) fn header(seq: u64) -> Header {
    Header {
        seq,
        hlc: Hlc::at(Timestamp(NOON + seq.cast_signed() * 1_000)),
        offset: -3,
        actor: OperatorId::from_bytes([7 + (seq % 2) as u8; 16]),
        kind: Kind(1),
        version: 1,
    }
}

pub(crate) fn entry(seq: u64, body: &str) -> Entry {
    Entry::new(header(seq), [seq as u8; 8], body.into()).expect("a short body")
}

/// Entries from `first`, with bodies that resemble each other.
pub(crate) fn entries(first: u64, count: u64) -> Vec<Entry> {
    (first..first + count)
        .map(|seq| entry(seq, &format!("Айгерим, tag {seq}")))
        .collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Tries a decoder on every beginning of `bytes`, and on `bytes` with each bit turned.
pub(crate) fn torture(bytes: &[u8], decode: impl Fn(&[u8])) {
    for end in 0..bytes.len() {
        decode(&bytes[..end]);
    }
    let mut turned = bytes.to_vec();
    for place in 0..bytes.len() * 8 {
        turned[place / 8] ^= 1 << (place % 8);
        decode(&turned);
        turned[place / 8] ^= 1 << (place % 8);
    }
}

/// A noun as small as a noun can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cards {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum CardValue {
    Title(String),
    Colour(u8),
    Deleted(bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum CardField {
    Title,
    Colour,
    Deleted,
}

impl Noun for Cards {
    type Field = CardField;
    type Value = CardValue;
    type Member = u8;
    type Fact = u8;

    const KIND: Kind = Kind(1);
    const VERSION: u8 = 1;

    fn field(value: &CardValue) -> CardField {
        match value {
            CardValue::Title(_) => CardField::Title,
            CardValue::Colour(_) => CardField::Colour,
            CardValue::Deleted(_) => CardField::Deleted,
        }
    }

    fn empty(field: CardField) -> Option<CardValue> {
        match field {
            CardField::Title => None,
            CardField::Colour => Some(CardValue::Colour(0)),
            CardField::Deleted => Some(CardValue::Deleted(false)),
        }
    }

    fn deleted(deleted: bool) -> Option<CardValue> {
        Some(CardValue::Deleted(deleted))
    }
}
