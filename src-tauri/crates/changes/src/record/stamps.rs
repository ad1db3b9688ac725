//! The stamps of a record, sorted, each once; written with every stream once and
//! every clock as the difference to the one before.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
        let (streams, rows) = <(Vec<StreamId>, Vec<Row>)>::deserialize(deserializer)?;
        let mut clock = 0_u64;
        let mut stamps = Vec::with_capacity(rows.len());
        for Row(after, place, seq) in rows {
            clock = clock
                .checked_add(after)
                .ok_or_else(|| D::Error::custom("a clock over 64 bits"))?;
            let stream = *streams
                .get(place as usize)
                .ok_or_else(|| D::Error::custom("a stream that is not listed"))?;
            stamps.push(Stamp {
                hlc: Hlc(clock),
                stream,
                seq,
            });
        }
        if stamps.is_sorted_by(|one, two| one < two) {
            Ok(Self(stamps))
        } else {
            Err(D::Error::custom("stamps out of order"))
        }
    }
}
