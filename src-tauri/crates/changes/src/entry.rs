//! One change: a header that stays, and a content that can be taken away.
//!
//! The header says where, when, by whom and of what kind. The content is a body
//! with a random salt, or, once a person has been erased, only the hash of what
//! was there: the chain of [`crate::chain`] holds either way. The salt goes with
//! the body, so that a guessable body (a phone, a number) is not found by
//! hashing guesses.
//!
//! The operator stands in the header as the 16 bytes of the id. In the hash and
//! in a tail frame they are written out; a segment writes each operator once and
//! then a number of one byte (see [`crate::segment`]). So no table outside has
//! to be at hand to read or to check an entry, and it costs a byte where it counts.

use domain::{OperatorId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::bytes::{DecodeError, Reader, put_signed, put_varint};
use crate::clock::Hlc;
use crate::stamp::{Stamp, StreamId};

/// The longest body, in bytes.
pub const MAX_BODY: usize = 64 * 1024;

/// What sort of operation a body holds.
///
/// The top bit marks a kind that an older build must not pass over: if it does
/// not know the kind, the record it names is read-only there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Kind(pub u16);

impl Kind {
    /// The bit of a kind that must be understood.
    pub const CRITICAL: u16 = 0x8000;

    /// Whether a build that does not know this kind must not edit its record.
    pub const fn is_critical(self) -> bool {
        self.0 & Self::CRITICAL != 0
    }
}

/// What stays of an entry for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Header {
    /// The place in the stream, from 1, without gaps.
    pub seq: u64,
    /// When, by the hybrid clock; strictly rising in a stream.
    pub hlc: Hlc,
    /// How far `hlc` is ahead of the author's raw wall clock: [`Hlc::offset_from`].
    pub offset: i32,
    /// Who did it.
    pub actor: OperatorId,
    /// What sort of operation the body holds.
    pub kind: Kind,
    /// The version of that kind.
    pub version: u8,
}

impl Header {
    /// The length of [`Header::canonical`].
    pub const CANONICAL: usize = 39;

    /// The bytes that are hashed: every field in its full width, big-endian.
    pub fn canonical(&self) -> [u8; Self::CANONICAL] {
        let Self {
            seq,
            hlc,
            offset,
            actor,
            kind,
            version,
        } = self;
        let mut bytes = [0; Self::CANONICAL];
        bytes[0..8].copy_from_slice(&seq.to_be_bytes());
        bytes[8..16].copy_from_slice(&hlc.0.to_be_bytes());
        bytes[16..20].copy_from_slice(&offset.to_be_bytes());
        bytes[20..36].copy_from_slice(actor.as_bytes());
        bytes[36..38].copy_from_slice(&kind.0.to_be_bytes());
        bytes[38] = *version;
        bytes
    }

    /// The author's raw wall clock when the entry was written, to 100 ms, or to a minute if
    /// it was years away from the stamp.
    pub const fn wall(&self) -> Timestamp {
        self.hlc.wall(self.offset)
    }
}

/// BLAKE3 of salt and body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BodyHash(pub [u8; 32]);

impl BodyHash {
    /// The hash of a body under its salt.
    pub fn of(salt: &[u8; 8], body: &[u8]) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(salt);
        hasher.update(body);
        Self(*hasher.finalize().as_bytes())
    }
}

/// The part of an entry that can be taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The body is here.
    Kept {
        /// Random bytes of the author.
        salt: [u8; 8],
        /// The body, at most [`MAX_BODY`] bytes; see [`crate::Body`].
        body: Vec<u8>,
    },
    /// The body was erased; the chain still verifies.
    Erased {
        /// The hash of what was here.
        hash: BodyHash,
    },
}

/// One change of one stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What stays.
    pub header: Header,
    /// What can be erased.
    content: Content,
}

/// The body of an entry is longer than [`MAX_BODY`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a body of {0} bytes; the most is {MAX_BODY}")]
pub struct BodyTooLong(pub usize);

impl Entry {
    /// Makes an entry. `salt` is random.
    ///
    /// # Errors
    /// [`BodyTooLong`] if the body has more than [`MAX_BODY`] bytes.
    pub fn new(header: Header, salt: [u8; 8], body: Vec<u8>) -> Result<Self, BodyTooLong> {
        if body.len() > MAX_BODY {
            return Err(BodyTooLong(body.len()));
        }
        Ok(Self {
            header,
            content: Content::Kept { salt, body },
        })
    }

    /// An entry whose body is not known, only its hash.
    pub const fn erased(header: Header, hash: BodyHash) -> Self {
        Self {
            header,
            content: Content::Erased { hash },
        }
    }

    /// The body, unless it was erased.
    pub fn body(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Kept { body, .. } => Some(body),
            Content::Erased { .. } => None,
        }
    }

    /// The part that can be erased.
    pub const fn content(&self) -> &Content {
        &self.content
    }

    /// The hash of the body, whether it is here or not.
    pub fn body_hash(&self) -> BodyHash {
        match &self.content {
            Content::Kept { salt, body } => BodyHash::of(salt, body),
            Content::Erased { hash } => *hash,
        }
    }

    /// Takes the body and its salt away, for good.
    pub fn erase(&mut self) {
        self.content = Content::Erased {
            hash: self.body_hash(),
        };
    }

    /// The stamp of this entry as part of `stream`.
    pub const fn stamp(&self, stream: StreamId) -> Stamp {
        Stamp {
            hlc: self.header.hlc,
            stream,
            seq: self.header.seq,
        }
    }

    /// Appends the entry as it stands in a tail frame: seq (varint), hlc (8 bytes,
    /// big-endian), offset (signed varint), operator (16), kind (varint), version,
    /// then length of the body plus one (varint), salt (8) and body; or 0 and the
    /// hash (32) of an erased one.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let Header {
            seq,
            hlc,
            offset,
            actor,
            kind,
            version,
        } = self.header;
        put_varint(out, seq);
        out.extend_from_slice(&hlc.0.to_be_bytes());
        put_signed(out, offset.into());
        out.extend_from_slice(actor.as_bytes());
        put_varint(out, kind.0.into());
        out.push(version);
        match &self.content {
            Content::Kept { salt, body } => {
                put_varint(out, body.len() as u64 + 1);
                out.extend_from_slice(salt);
                out.extend_from_slice(body);
            }
            Content::Erased { hash } => {
                out.push(0);
                out.extend_from_slice(&hash.0);
            }
        }
    }

    /// Reads one entry, which must fill `bytes`.
    ///
    /// # Errors
    /// [`DecodeError`] if the bytes are not an entry of [`Entry::encode`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        let entry = Self::read(&mut reader)?;
        reader.end()?;
        Ok(entry)
    }

    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let header = Header {
            seq: reader.varint()?,
            hlc: Hlc(u64::from_be_bytes(reader.array()?)),
            offset: i32::try_from(reader.signed()?)
                .map_err(|_| DecodeError::Malformed("an offset over 32 bits"))?,
            actor: OperatorId::from_bytes(reader.array()?),
            kind: read_kind(reader)?,
            version: reader.byte()?,
        };
        let content = match reader.length(MAX_BODY + 1)?.checked_sub(1) {
            None => Content::Erased {
                hash: BodyHash(reader.array()?),
            },
            Some(length) => {
                let salt = reader.array()?;
                Content::Kept {
                    salt,
                    body: reader.take(length)?.to_vec(),
                }
            }
        };
        Ok(Self { header, content })
    }
}

pub(crate) fn read_kind(reader: &mut Reader<'_>) -> Result<Kind, DecodeError> {
    u16::try_from(reader.varint()?)
        .map(Kind)
        .map_err(|_| DecodeError::Malformed("a kind over 16 bits"))
}

#[cfg(test)]
mod tests;
