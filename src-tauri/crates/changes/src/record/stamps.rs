//! The stamps of a record, sorted, each once; written with every stream once and
//! every clock as the difference to the one before.

use std::fmt;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smallvec::SmallVec;

use super::heard::{each, part};
use crate::clock::Hlc;
use crate::stamp::{Stamp, StreamId};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stamps(Vec<Stamp>);

impl Stamps {
    pub(super) fn as_slice(&self) -> &[Stamp] {
        &self.0
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Where a stamp stands, if it is here.
    pub(super) fn place(&self, stamp: &Stamp) -> Option<u32> {
        self.0.binary_search(stamp).ok().map(|place| place as u32)
    }

    /// Takes a stamp in and answers where it stands; `None` if it was here.
    pub(super) fn insert(&mut self, stamp: Stamp) -> Option<u32> {
        let place = self.0.binary_search(&stamp).err()?;
        self.0.insert(place, stamp);
        Some(place as u32)
    }
}

/// One stamp as written: clock after the one before, place of the stream, seq.
#[derive(Serialize, Deserialize)]
struct Row(u64, u32, u64);

impl Serialize for Stamps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut streams: Vec<StreamId> = Vec::with_capacity(1);
        let mut clock = 0;
        let mut rows = Vec::with_capacity(self.0.len());
        for Stamp { hlc, stream, seq } in &self.0 {
            let known = streams.iter().rposition(|known| known == stream);
            let place = known.unwrap_or_else(|| {
                streams.push(*stream);
                streams.len() - 1
            });
            rows.push(Row(hlc.0 - clock, place as u32, *seq));
            clock = hlc.0;
        }
        (streams, rows).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Stamps {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts;

        impl<'de> Visitor<'de> for Parts {
            type Value = Stamps;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("streams, and stamps of them")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Stamps, A::Error> {
                let streams: SmallVec<[StreamId; 1]> = part(&mut parts)?;
                let mut stamps: Vec<Stamp> = Vec::new();
                // A clock over 64 bits, a stream that is not listed, and stamps that are out of
                // order are none.
                each(&mut parts, |Row(after, place, seq)| {
                    let clock = stamps.last().map_or(0, |last| last.hlc.0);
                    let stamp = Stamp {
                        hlc: Hlc(clock.checked_add(after)?),
                        stream: *streams.get(place as usize)?,
                        seq,
                    };
                    let is_next = stamps.last().is_none_or(|last| *last < stamp);
                    is_next.then(|| stamps.push(stamp))
                })?;
                Ok(Stamps(stamps))
            }
        }

        deserializer.deserialize_tuple(2, Parts)
    }
}
