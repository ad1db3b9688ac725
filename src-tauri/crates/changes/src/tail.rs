//! What one frame of the journal's tail holds: the entries of one commit.
//!
//! A frame is small and is written often, so it is not compressed. It repeats the
//! chain after its last entry: whoever reads the journal again knows that the
//! frames connect and that nothing between them is lost. On the disk a frame is
//! sealed by the register key; on its way to another device it carries a signature
//! as well, until the sealed segment follows.
//!
//! The bytes: version (1), stream (16), chain after (32), 0 or 1 and a signature
//! (64), number of entries (varint), the entries as of [`Entry::encode`].

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use crate::bytes::{DecodeError, Reader, put_varint};
use crate::chain::Chain;
use crate::entry::{Entry, Header};
use crate::run::{self, MAX_ENTRIES, RunRefused};
use crate::segment::VerifyRefused;
use crate::stamp::StreamId;

const VERSION: u8 = 1;

/// The entries of one commit to one stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tail {
    stream: StreamId,
    after: Chain,
    signature: Option<[u8; 64]>,
    entries: Vec<Entry>,
}

impl Tail {
    /// Puts entries that follow `before` into a frame.
    ///
    /// # Errors
    /// [`RunRefused`] if they do not follow each other, are none or too many.
    pub fn new(stream: StreamId, before: Chain, entries: Vec<Entry>) -> Result<Self, RunRefused> {
        run::check(&entries)?;
        Ok(Self {
            stream,
            after: before.after(&entries),
            signature: None,
            entries,
        })
    }

    /// Signs the frame for other devices.
    #[must_use]
    pub fn signed(mut self, key: &SigningKey) -> Self {
        self.signature = Some(key.sign(&self.claim()).to_bytes());
        self
    }

    /// The stream of the entries.
    pub const fn stream(&self) -> StreamId {
        self.stream
    }

    /// The chain after the last entry, as the author said.
    pub const fn after(&self) -> Chain {
        self.after
    }

    /// The entries, in order; at least one.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries, in order; at least one.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    /// Takes away the bodies of the entries for which `of` answers true. The chain stays.
    pub fn erase(&mut self, mut of: impl FnMut(&Header) -> bool) {
        for entry in &mut self.entries {
            if of(&entry.header) {
                entry.erase();
            }
        }
    }

    /// Checks that the entries, after `before`, lead to the chain of the frame.
    ///
    /// # Errors
    /// [`VerifyRefused::Chain`] if they do not.
    pub fn verify_chain(&self, before: Chain) -> Result<(), VerifyRefused> {
        if before.after(&self.entries) == self.after {
            Ok(())
        } else {
            Err(VerifyRefused::Chain)
        }
    }

    /// Checks the signature.
    ///
    /// # Errors
    /// [`VerifyRefused::Signature`] if there is none or it is not by this key.
    pub fn verify_signature(&self, key: &VerifyingKey) -> Result<(), VerifyRefused> {
        let signature = self.signature.ok_or(VerifyRefused::Signature)?;
        key.verify_strict(&self.claim(), &Signature::from_bytes(&signature))
            .map_err(|_| VerifyRefused::Signature)
    }

    /// What is signed. The chain covers the space, the stream and every entry.
    fn claim(&self) -> Vec<u8> {
        let mut claim = b"birge tail".to_vec();
        claim.push(VERSION);
        claim.extend_from_slice(self.stream.as_bytes());
        claim.extend_from_slice(&self.last_seq().to_be_bytes());
        claim.extend_from_slice(&self.after.0);
        claim
    }

    fn last_seq(&self) -> u64 {
        self.entries.last().map_or(0, |entry| entry.header.seq)
    }

    /// Writes the frame.
    pub fn encode(&self) -> Vec<u8> {
        let weight: usize = self.entries.iter().map(run::weight).sum();
        let mut out = Vec::with_capacity(128 + weight);
        out.push(VERSION);
        out.extend_from_slice(self.stream.as_bytes());
        out.extend_from_slice(&self.after.0);
        out.push(u8::from(self.signature.is_some()));
        out.extend(self.signature.iter().flatten());
        put_varint(&mut out, self.entries.len() as u64);
        for entry in &self.entries {
            entry.encode(&mut out);
        }
        out
    }

    /// Reads a frame. Chain and signature are checked separately.
    ///
    /// # Errors
    /// [`DecodeError`] if the bytes are not a frame of [`Tail::encode`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        match reader.byte()? {
            VERSION => {}
            other => return Err(DecodeError::UnknownVersion(other)),
        }
        let stream = StreamId::from_bytes(reader.array()?);
        let after = Chain(reader.array()?);
        let signature = match reader.byte()? {
            0 => None,
            1 => Some(reader.array()?),
            _ => return Err(DecodeError::Malformed("neither signed nor unsigned")),
        };
        let count = reader.length(MAX_ENTRIES)?;
        let entries = (0..count)
            .map(|_| Entry::read(&mut reader))
            .collect::<Result<Vec<_>, _>>()?;
        reader.end()?;
        run::check(&entries).map_err(|_| DecodeError::Malformed("entries that are no run"))?;
        Ok(Self {
            stream,
            after,
            signature,
            entries,
        })
    }
}

#[cfg(test)]
mod tests;
