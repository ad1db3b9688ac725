//! The hash that ties each entry of a stream to all before it.
//!
//! `chain(n) = BLAKE3(chain(n-1) ‖ canonical header(n) ‖ body hash(n))`, and
//! `chain(0) = BLAKE3("birge stream 1" ‖ space ‖ stream)`, so an entry cannot be
//! moved to another stream either. Two values for the same place of a stream mean
//! a cloned disk or a restored backup: a fork.
//!
//! Source: SYNC 6.3.

use serde::{Deserialize, Serialize};

use crate::entry::{BodyHash, Entry, Header};
use crate::stamp::{SpaceId, StreamId};

/// The hash of a stream up to one of its entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Chain(pub [u8; 32]);

impl Chain {
    /// The value before the first entry of a stream.
    pub fn start(space: SpaceId, stream: StreamId) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(b"birge stream 1");
        hasher.update(space.as_bytes());
        hasher.update(stream.as_bytes());
        Self(*hasher.finalize().as_bytes())
    }

    /// The value after one more entry.
    #[must_use]
    pub fn next(&self, header: &Header, body: &BodyHash) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.0);
        hasher.update(&header.canonical());
        hasher.update(&body.0);
        Self(*hasher.finalize().as_bytes())
    }

    /// The value after more entries, in order.
    #[must_use]
    pub fn after<'a>(self, entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        entries.into_iter().fold(self, |chain, entry| {
            chain.next(&entry.header, &entry.body_hash())
        })
    }
}
