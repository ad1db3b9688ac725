//! Consecutive entries of one stream, and what must hold for them.

use crate::entry::Entry;

/// The most entries that one tail frame or one segment holds.
pub const MAX_ENTRIES: usize = 1024;

/// The most bytes of entries that one tail frame or one segment holds, before it
/// is compressed.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// An upper bound of what an entry takes beside its body: the longest header, the
/// salt or the hash.
const ENTRY_OVERHEAD: usize = 10 + 8 + 5 + 16 + 3 + 1 + 3 + 32;

/// Why entries do not form a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RunRefused {
    /// There is no entry.
    #[error("no entries")]
    Empty,
    /// More than [`MAX_ENTRIES`] entries or [`MAX_BYTES`] bytes.
    #[error("more than one run holds")]
    TooLarge,
    /// An entry does not follow the one before it.
    #[error("entry {seq} does not follow the one before it")]
    Gap {
        /// The place that the entry claims.
        seq: u64,
    },
    /// The clock of an entry does not rise.
    #[error("the clock of entry {seq} is not later than the one before it")]
    ClockBack {
        /// The place of the entry.
        seq: u64,
    },
}

/// How many of these entries, from the first, fit into one tail frame or segment.
/// At least one does, since one entry is never too large.
pub fn fitting(entries: &[Entry]) -> usize {
    let mut bytes = 0;
    entries
        .iter()
        .take(MAX_ENTRIES)
        .take_while(|entry| {
            bytes += weight(entry);
            bytes <= MAX_BYTES
        })
        .count()
}

/// An upper bound of the bytes of an entry in a tail frame or, before it is
/// compressed, in a segment.
pub fn weight(entry: &Entry) -> usize {
    ENTRY_OVERHEAD + entry.body().map_or(0, <[u8]>::len)
}

/// Checks that the entries follow each other in seq and clock, and fit.
pub(crate) fn check(entries: &[Entry]) -> Result<(), RunRefused> {
    let first = entries.first().ok_or(RunRefused::Empty)?;
    if first.header.seq == 0 {
        return Err(RunRefused::Gap { seq: 0 });
    }
    if fitting(entries) < entries.len() {
        return Err(RunRefused::TooLarge);
    }
    for (before, after) in entries.iter().zip(&entries[1..]) {
        let seq = after.header.seq;
        if before.header.seq.checked_add(1) != Some(seq) {
            return Err(RunRefused::Gap { seq });
        }
        if after.header.hlc <= before.header.hlc {
            return Err(RunRefused::ClockBack { seq });
        }
    }
    Ok(())
}
