//! How far each stream is known: the version vector of a space.
//!
//! Two devices compare heads to see what each lacks; equal heads mean equal
//! entries, and so equal state.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::chain::Chain;
use crate::entry::Entry;
use crate::segment::Span;
use crate::stamp::{SpaceId, StreamId};

/// The last entry known of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its seq.
    pub seq: u64,
    /// The chain after it.
    pub chain: Chain,
}

/// The last entry known of every stream of a space.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heads(BTreeMap<StreamId, Head>);

/// Entries that one side has and the other lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Of this stream.
    pub stream: StreamId,
    /// From this seq.
    pub from: u64,
    /// Up to and with this seq.
    pub to: u64,
}

/// Why entries cannot be appended to what is known of their stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeadRefused {
    /// Entries between the known ones and these are missing.
    #[error("entry {got} came, {expected} is next")]
    Gap {
        /// The seq that would follow.
        expected: u64,
        /// The seq that came.
        got: u64,
    },
    /// The entries are known already, at least the first.
    #[error("entry {got} is known already")]
    Known {
        /// The seq that came.
        got: u64,
    },
    /// The entries continue another branch of this stream: a cloned disk or a
    /// restored backup.
    #[error("the stream forks at {seq}")]
    Fork {
        /// The first seq of the branch.
        seq: u64,
    },
}

impl Heads {
    /// The head of a stream, if any entry of it is known.
    pub fn get(&self, stream: StreamId) -> Option<Head> {
        self.0.get(&stream).copied()
    }

    /// All heads, by stream.
    pub fn iter(&self) -> impl Iterator<Item = (StreamId, Head)> {
        self.0.iter().map(|(stream, head)| (*stream, *head))
    }

    /// How many streams are known.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is known yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many entries are known, in all streams.
    pub fn entries(&self) -> u64 {
        self.0
            .values()
            .fold(0, |sum, head| sum.saturating_add(head.seq))
    }

    /// Sets what is known of a stream, without a question.
    pub fn set(&mut self, stream: StreamId, head: Head) {
        self.0.insert(stream, head);
    }

    /// The chain that the next entry of a stream continues.
    pub fn chain(&self, space: SpaceId, stream: StreamId) -> Chain {
        self.get(stream)
            .map_or_else(|| Chain::start(space, stream), |head| head.chain)
    }

    /// Moves a stream on by consecutive entries, and answers its new head.
    ///
    /// # Errors
    /// [`HeadRefused::Gap`] or [`HeadRefused::Known`] if the first is not the next.
    pub fn append(
        &mut self,
        space: SpaceId,
        stream: StreamId,
        entries: &[Entry],
    ) -> Result<Head, HeadRefused> {
        let mut chain = self.chain(space, stream);
        let mut seq = self.seq(stream);
        for entry in entries {
            expect(seq, entry.header.seq)?;
            seq = entry.header.seq;
            chain = chain.next(&entry.header, &entry.body_hash());
        }
        let head = Head { seq, chain };
        if !entries.is_empty() {
            self.set(stream, head);
        }
        Ok(head)
    }

    /// Moves a stream on by a segment that was verified.
    ///
    /// # Errors
    /// [`HeadRefused`] if the segment does not continue what is known.
    pub fn follow(&mut self, span: &Span) -> Result<Head, HeadRefused> {
        expect(self.seq(span.stream), span.first)?;
        if self.chain(span.space, span.stream) != span.before {
            return Err(HeadRefused::Fork { seq: span.first });
        }
        let head = Head {
            seq: span.last(),
            chain: span.after,
        };
        self.set(span.stream, head);
        Ok(head)
    }

    /// What `theirs` has and this lacks.
    pub fn want(&self, theirs: &Self) -> Vec<Wanted> {
        theirs
            .iter()
            .map(|(stream, head)| Wanted {
                stream,
                from: self.seq(stream).saturating_add(1),
                to: head.seq,
            })
            .filter(|wanted| wanted.from <= wanted.to)
            .collect()
    }

    /// Streams that both know to the same place but with another content.
    pub fn forks(&self, theirs: &Self) -> Vec<StreamId> {
        self.iter()
            .filter(|(stream, mine)| {
                theirs
                    .get(*stream)
                    .is_some_and(|other| other.seq == mine.seq && other.chain != mine.chain)
            })
            .map(|(stream, _)| stream)
            .collect()
    }

    /// One hash over all heads: equal for equal heads.
    pub fn digest(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        for (stream, head) in self.iter() {
            hasher.update(stream.as_bytes());
            hasher.update(&head.seq.to_be_bytes());
            hasher.update(&head.chain.0);
        }
        *hasher.finalize().as_bytes()
    }

    fn seq(&self, stream: StreamId) -> u64 {
        self.get(stream).map_or(0, |head| head.seq)
    }
}

fn expect(known: u64, got: u64) -> Result<(), HeadRefused> {
    let expected = known.saturating_add(1);
    match got.cmp(&expected) {
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(HeadRefused::Gap { expected, got }),
        std::cmp::Ordering::Less => Err(HeadRefused::Known { got }),
    }
}

#[cfg(test)]
mod tests;
