//! Up to 1,024 entries of one stream, sealed for good: the unit of the journal, of
//! backup, of the bundle on a stick and of exchange.
//!
//! A segment says which space, which stream and which entries it holds, what the
//! chain was before and is after them, and is signed once over all that; the chain
//! covers every header and every body hash. Erasing a body changes neither chain
//! nor signature.
//!
//! The bytes: version (1), space (16), stream (16), first seq (varint), number of
//! entries (varint), chain before (32), chain after (32), signature (64), length
//! of the entries (varint), then, to the end, the entries compressed by zstd.
//! Before compression the entries stand in columns, since like lies beside like:
//!
//! 1. the operators: how many (varint), each once (16);
//! 2. clocks: the first (8, big-endian), then each difference less one (varint);
//! 3. offsets: each as difference to the one before (signed varint);
//! 4. operators: a place in the list (varint) each;
//! 5. kinds (varint) and versions (1), one pair each;
//! 6. lengths of the bodies plus one, or 0 for an erased one (varint);
//! 7. salts (8) or hashes (32);
//! 8. the bodies.
//!
//! Source: SYNC 6.3.

use domain::OperatorId;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use crate::bytes::{DecodeError, Reader, put_signed, put_varint};
use crate::chain::Chain;
use crate::clock::Hlc;
use crate::entry::{BodyHash, Content, Entry, Header, Kind, MAX_BODY, read_kind};
use crate::run::{self, MAX_BYTES, MAX_ENTRIES, RunRefused};
use crate::stamp::{SpaceId, StreamId};

const VERSION: u8 = 1;
const LEVEL: i32 = 3;

/// The most that the columns of a segment take before compression: the entries
/// and the list of operators.
const MAX_COLUMNS: usize = MAX_BYTES + 64 * 1024;

/// Why entries are not what their author wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyRefused {
    /// The signature is missing, or not by the key of this device.
    #[error("the signature is not by this device")]
    Signature,
    /// The entries do not lead from the chain before to the chain after.
    #[error("the entries do not fit the chain")]
    Chain,
}

/// What a segment says of itself, readable without unpacking it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The space that the stream belongs to.
    pub space: SpaceId,
    /// The stream.
    pub stream: StreamId,
    /// The seq of the first entry.
    pub first: u64,
    /// How many entries there are, from 1 to [`MAX_ENTRIES`].
    pub count: u32,
    /// The chain before the first entry.
    pub before: Chain,
    /// The chain after the last entry.
    pub after: Chain,
    /// Ed25519 by the log key of the author, over all the above.
    pub signature: [u8; 64],
}

impl Span {
    /// The seq of the last entry.
    pub const fn last(&self) -> u64 {
        self.first + self.count as u64 - 1
    }

    /// Reads what stands before the entries; checks nothing of what follows.
    ///
    /// # Errors
    /// [`DecodeError`] if the bytes do not begin as a segment.
    pub fn decode(segment: &[u8]) -> Result<Self, DecodeError> {
        Self::read(&mut Reader::new(segment))
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.byte()? {
            VERSION => {}
            other => return Err(DecodeError::UnknownVersion(other)),
        }
        let space = SpaceId::from_bytes(reader.array()?);
        let stream = StreamId::from_bytes(reader.array()?);
        let first = reader.varint()?;
        let count = reader.length(MAX_ENTRIES)? as u32;
        if first == 0 || count == 0 || first.checked_add(count.into()).is_none() {
            return Err(DecodeError::Malformed("a place outside the stream"));
        }
        let before = Chain(reader.array()?);
        let after = Chain(reader.array()?);
        let signature = reader.array()?;
        Ok(Self {
            space,
            stream,
            first,
            count,
            before,
            after,
            signature,
        })
    }

    fn encode(&self, out: &mut Vec<u8>) {
        let Self {
            space,
            stream,
            first,
            count,
            before,
            after,
            signature,
        } = self;
        out.push(VERSION);
        out.extend_from_slice(space.as_bytes());
        out.extend_from_slice(stream.as_bytes());
        put_varint(out, *first);
        put_varint(out, (*count).into());
        out.extend_from_slice(&before.0);
        out.extend_from_slice(&after.0);
        out.extend_from_slice(signature);
    }

    /// What is signed.
    fn claim(&self) -> Vec<u8> {
        let Self {
            space,
            stream,
            first,
            count,
            before,
            after,
            signature: _,
        } = self;
        let mut claim = b"birge segment".to_vec();
        claim.push(VERSION);
        claim.extend_from_slice(space.as_bytes());
        claim.extend_from_slice(stream.as_bytes());
        claim.extend_from_slice(&first.to_be_bytes());
        claim.extend_from_slice(&count.to_be_bytes());
        claim.extend_from_slice(&before.0);
        claim.extend_from_slice(&after.0);
        claim
    }

    /// Checks that the device with this key wrote it.
    ///
    /// # Errors
    /// [`VerifyRefused::Signature`] if it did not.
    pub fn verify_signature(&self, key: &VerifyingKey) -> Result<(), VerifyRefused> {
        key.verify_strict(&self.claim(), &Signature::from_bytes(&self.signature))
            .map_err(|_| VerifyRefused::Signature)
    }
}

/// A sealed run of entries of one stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    span: Span,
    entries: Vec<Entry>,
}

impl Segment {
    /// Seals entries that follow `before` in their stream.
    ///
    /// # Errors
    /// [`RunRefused`] if they do not follow each other, are none or too many; see
    /// [`crate::fitting`].
    pub fn seal(
        space: SpaceId,
        stream: StreamId,
        before: Chain,
        entries: Vec<Entry>,
        key: &SigningKey,
    ) -> Result<Self, RunRefused> {
        run::check(&entries)?;
        let first = entries.first().ok_or(RunRefused::Empty)?.header.seq;
        let count = u32::try_from(entries.len()).map_err(|_| RunRefused::TooLarge)?;
        let after = before.after(&entries);
        let signature = [0; 64];
        let mut span = Span {
            space,
            stream,
            first,
            count,
            before,
            after,
            signature,
        };
        span.signature = key.sign(&span.claim()).to_bytes();
        Ok(Self { span, entries })
    }

    /// What the segment says of itself.
    pub const fn span(&self) -> &Span {
        &self.span
    }

    /// The entries, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries, in order.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    /// Takes away the bodies of the entries for which `of` answers true.
    pub fn erase(&mut self, mut of: impl FnMut(&Header) -> bool) {
        for entry in &mut self.entries {
            if of(&entry.header) {
                entry.erase();
            }
        }
    }

    /// Checks signature and chain: every header and every body is as written by
    /// the device with this key, or was erased.
    ///
    /// # Errors
    /// [`VerifyRefused`] says which of the two is broken.
    pub fn verify(&self, key: &VerifyingKey) -> Result<(), VerifyRefused> {
        self.span.verify_signature(key)?;
        if self.span.before.after(&self.entries) == self.span.after {
            Ok(())
        } else {
            Err(VerifyRefused::Chain)
        }
    }

    /// Writes the segment.
    pub fn encode(&self) -> Vec<u8> {
        let columns = columns(&self.entries);
        let packed = zstd::bulk::compress(&columns, LEVEL)
            .expect("zstd compresses any bytes in memory at level 3");
        let mut out = Vec::with_capacity(192 + packed.len());
        self.span.encode(&mut out);
        put_varint(&mut out, columns.len() as u64);
        out.extend_from_slice(&packed);
        out
    }

    /// Reads a segment. What it unpacks is bounded; chain and signature are for
    /// [`Segment::verify`].
    ///
    /// # Errors
    /// [`DecodeError`] if the bytes are not a segment of [`Segment::encode`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        let span = Span::read(&mut reader)?;
        let length = reader.length(MAX_COLUMNS)?;
        let columns = zstd::bulk::decompress(reader.rest(), length)
            .map_err(|_| DecodeError::Malformed("entries that do not unpack"))?;
        if columns.len() != length {
            return Err(DecodeError::Malformed("entries of another length"));
        }
        let entries = read_columns(&span, &columns)?;
        run::check(&entries).map_err(|_| DecodeError::Malformed("entries that are no run"))?;
        Ok(Self { span, entries })
    }
}

/// Writes the entries of a run in columns; see the module.
fn columns(entries: &[Entry]) -> Vec<u8> {
    let weight: usize = entries.iter().map(run::weight).sum();
    let mut out = Vec::with_capacity(weight);
    let mut actors: Vec<OperatorId> = Vec::new();
    let mut places = Vec::with_capacity(entries.len());
    for entry in entries {
        let actor = entry.header.actor;
        let place = actors
            .iter()
            .rposition(|known| *known == actor)
            .unwrap_or_else(|| {
                actors.push(actor);
                actors.len() - 1
            });
        places.push(place as u64);
    }
    put_varint(&mut out, actors.len() as u64);
    for actor in &actors {
        out.extend_from_slice(actor.as_bytes());
    }
    let mut clock: Option<Hlc> = None;
    for entry in entries {
        let hlc = entry.header.hlc;
        match clock {
            None => out.extend_from_slice(&hlc.0.to_be_bytes()),
            Some(before) => put_varint(&mut out, hlc.0 - before.0 - 1),
        }
        clock = Some(hlc);
    }
    let mut offset = 0;
    for entry in entries {
        put_signed(&mut out, i64::from(entry.header.offset) - offset);
        offset = entry.header.offset.into();
    }
    for place in places {
        put_varint(&mut out, place);
    }
    for entry in entries {
        put_varint(&mut out, entry.header.kind.0.into());
        out.push(entry.header.version);
    }
    for entry in entries {
        put_varint(
            &mut out,
            entry.body().map_or(0, |body| body.len() as u64 + 1),
        );
    }
    for entry in entries {
        match entry.content() {
            Content::Kept { salt, .. } => out.extend_from_slice(salt),
            Content::Erased { hash } => out.extend_from_slice(&hash.0),
        }
    }
    for entry in entries {
        out.extend_from_slice(entry.body().unwrap_or_default());
    }
    out
}

/// Reads the columns back.
fn read_columns(span: &Span, columns: &[u8]) -> Result<Vec<Entry>, DecodeError> {
    let mut reader = Reader::new(columns);
    let count = span.count as usize;
    let actors = read_actors(&mut reader, count)?;
    let mut headers = Vec::with_capacity(count);
    let mut hlc = Hlc(u64::from_be_bytes(reader.array()?));
    for seq in span.first..=span.last() {
        if seq > span.first {
            hlc = reader
                .varint()?
                .checked_add(1)
                .and_then(|step| hlc.0.checked_add(step))
                .map(Hlc)
                .ok_or(DecodeError::Malformed("a clock over 64 bits"))?;
        }
        let actor = OperatorId::from_bytes([0; 16]);
        let kind = Kind(0);
        headers.push(Header {
            seq,
            hlc,
            offset: 0,
            actor,
            kind,
            version: 0,
        });
    }
    let mut offset = 0_i32;
    for header in &mut headers {
        let step = reader.signed()?;
        offset = i32::try_from(i64::from(offset).saturating_add(step))
            .map_err(|_| DecodeError::Malformed("an offset over 32 bits"))?;
        header.offset = offset;
    }
    for header in &mut headers {
        let place = reader.length(MAX_ENTRIES)?;
        header.actor = *actors
            .get(place)
            .ok_or(DecodeError::Malformed("an unlisted operator"))?;
    }
    for header in &mut headers {
        header.kind = read_kind(&mut reader)?;
        header.version = reader.byte()?;
    }
    let lengths = (0..count)
        .map(|_| reader.length(MAX_BODY + 1))
        .collect::<Result<Vec<_>, _>>()?;
    let kept: usize = lengths.iter().filter(|length| **length > 0).count();
    let mut guards = Reader::new(reader.take(kept * 8 + (count - kept) * 32)?);
    let entries = headers
        .into_iter()
        .zip(lengths)
        .map(|(header, length)| match length.checked_sub(1) {
            None => Ok(Entry::erased(header, BodyHash(guards.array()?))),
            Some(length) => Entry::new(header, guards.array()?, reader.take(length)?.to_vec())
                .map_err(|_| DecodeError::TooLarge),
        })
        .collect::<Result<Vec<_>, _>>()?;
    reader.end()?;
    Ok(entries)
}

fn read_actors(reader: &mut Reader<'_>, count: usize) -> Result<Vec<OperatorId>, DecodeError> {
    let listed = reader.length(count)?;
    (0..listed)
        .map(|_| reader.array().map(OperatorId::from_bytes))
        .collect()
}

#[cfg(test)]
mod tests;
