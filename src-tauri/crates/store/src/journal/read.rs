//! Reading the journal in bulk: run by run, in the order of each stream.

use std::fs::File;

use changes::{Chain, Entry, Heads, Segment, StreamId};

use super::frames::FileKind;
use super::{Journal, Lost, SegmentAt, open_segment};
use crate::error::StoreError;

/// What a reader meets.
#[derive(Debug)]
pub(crate) enum Piece {
    /// A sealed segment.
    Segment { stream: StreamId, segment: Segment },
    /// Entries of a tail, checked against the chain when the journal was opened.
    Tail {
        stream: StreamId,
        entries: Vec<Entry>,
        /// The chain after them; what stands before may be lost.
        after: Chain,
    },
    /// Entries that cannot be read.
    Lost(Lost),
}

impl Journal {
    /// Shows all entries after `heads`, streams one after another.
    ///
    /// The first segment of a stream may begin with entries that `heads` knows.
    /// `visit` answers whether to go on. What is read is bounded by one segment.
    pub(crate) fn after(
        &self,
        heads: &Heads,
        visit: &mut dyn FnMut(Piece) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        let streams: Vec<StreamId> = self.streams().keys().copied().collect();
        for stream in streams {
            let known = heads.get(stream).map_or(0, |head| head.seq);
            let (packs, lost, last) = {
                let streams = self.streams();
                let state = &streams[&stream];
                (state.packs.clone(), state.lost.clone(), state.head.seq)
            };
            if last <= known {
                continue;
            }
            for lost in lost.into_iter().filter(|lost| lost.last > known) {
                if !visit(Piece::Lost(lost))? {
                    return Ok(());
                }
            }
            for pack in packs.iter().filter(|pack| pack.last > known) {
                let file = File::open(&pack.path)?;
                let index = self.pack_index(stream, &file)?;
                let frames = self.frames(stream, FileKind::Pack);
                let mut next = pack.first;
                for at in &index {
                    if at.first > next
                        && !visit(Piece::Lost(Lost {
                            stream,
                            first: next,
                            last: at.first - 1,
                        }))?
                    {
                        return Ok(());
                    }
                    let last = last_of(at);
                    next = last + 1;
                    if last <= known {
                        continue;
                    }
                    let segment = open_segment(&frames, &file, *at)
                        .ok()
                        .and_then(|bytes| Segment::decode(&bytes).ok())
                        .filter(|segment| {
                            segment.span().stream == stream && segment.span().first == at.first
                        });
                    let piece = match segment {
                        Some(segment) => Piece::Segment { stream, segment },
                        None => Piece::Lost(Lost {
                            stream,
                            first: at.first,
                            last,
                        }),
                    };
                    if !visit(piece)? {
                        return Ok(());
                    }
                }
                if next <= pack.last
                    && !visit(Piece::Lost(Lost {
                        stream,
                        first: next,
                        last: pack.last,
                    }))?
                {
                    return Ok(());
                }
            }
            let (entries, after) = {
                let streams = self.streams();
                let state = &streams[&stream];
                let from = state
                    .tail
                    .partition_point(|entry| entry.header.seq <= known);
                (state.tail[from..].to_vec(), state.head.chain)
            };
            if entries.is_empty() {
                continue;
            }
            let piece = Piece::Tail {
                stream,
                entries,
                after,
            };
            if !visit(piece)? {
                return Ok(());
            }
        }
        Ok(())
    }
}

fn last_of(at: &SegmentAt) -> u64 {
    at.first + u64::from(at.count).saturating_sub(1)
}
