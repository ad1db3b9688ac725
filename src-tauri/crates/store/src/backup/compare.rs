//! What would change if a backup took the place of the register.

use std::collections::BTreeMap;
use std::path::Path;

use changes::{Body, DecodedBody, Entry, Heads, Operation, Record, Register, StreamId};
use domain::{Erasure, Timestamp, VolunteerId};

use super::census::Census;
use super::walk::walk;
use super::{BackupError, BackupReport, moment, report};
use crate::error::StoreError;
use crate::journal::Journal;
use crate::journal::read::Piece;
use crate::progress::Progress;
use crate::store::Store;

/// A backup beside the register as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// What the backup holds.
    pub inside: BackupReport,
    /// People in the register, without deleted ones.
    pub volunteers: u64,
    /// Entries of the register's journal.
    pub entries: u64,
    /// The moment of the newest of them.
    pub newest: Timestamp,
    /// People who are only in the register: they would be gone.
    pub only_here: u64,
    /// People who are only in the backup: they would be there again.
    pub only_there: u64,
    /// People who are in both and differ.
    pub changed: u64,
    /// People who are the same in both.
    pub same: u64,
    /// People in the backup whose data were erased since: they would be erased again.
    pub erased_again: u64,
}

impl Store {
    /// Proves a backup of this register and compares it with what the register holds now.
    ///
    /// # Errors
    /// [`BackupError`] says what is wrong with the file; [`StoreError::Cancelled`].
    pub fn compare_backup(
        &self,
        path: &Path,
        progress: &dyn Progress,
    ) -> Result<Comparison, BackupError> {
        let inner = self.inner();
        let mut reading = inner.own_backup(path)?;
        let end = reading.end(&inner.key)?;
        let here = inner.journal.heads();
        let total = end.heads.entries() + here.entries();
        let mut there = Census::default();
        let mut erased_there = Kept::default();
        let walked = walk(
            &mut reading,
            &end,
            &inner.key,
            &mut |_, _| Ok(()),
            &mut |stream, entry| {
                there.take(stream, entry);
                erased_there.take(stream, entry);
            },
            &|done| progress.step(done, total),
        )?;
        let mut census = Census::default();
        let mut kept = Kept::default();
        each_entry(
            &inner.journal,
            &mut |stream, entry| {
                census.take(stream, entry);
                kept.take(stream, entry);
            },
            &|done| progress.step(walked.entries + done, total),
        )?;
        let found = census.differences(&there);
        let erased_again = kept
            .erased
            .keys()
            .filter(|id| there.has(**id) && !erased_there.has(**id))
            .count() as u64;
        Ok(Comparison {
            inside: report(&reading, &end, &walked, &there),
            volunteers: census.people(),
            entries: here.entries(),
            newest: moment(inner.journal.latest()),
            only_here: found.only_here,
            // Whoever was erased since does not come back.
            only_there: found.only_there.saturating_sub(erased_again),
            changed: found.changed,
            same: found.same,
            erased_again,
        })
    }
}

/// What of the present register outlives a restore: erasures, and who works in it.
#[derive(Default)]
pub(super) struct Kept {
    /// All erasures of each person.
    pub(super) erased: BTreeMap<VolunteerId, Vec<Erasure>>,
    pub(super) register: Record<Register>,
}

impl Kept {
    /// Takes in one entry.
    pub(super) fn take(&mut self, stream: StreamId, entry: &Entry) {
        let decoded = entry
            .body()
            .map(|body| Body::decode(entry.header.kind, entry.header.version, body));
        let Some(Ok(DecodedBody::Known(body))) = decoded else {
            return;
        };
        match body.operation {
            Operation::Erase { id, erasure } => {
                self.erased.entry(id).or_default().push(erasure);
            }
            Operation::Register { edits } => {
                self.register.absorb(entry.stamp(stream), edits);
            }
            Operation::Volunteer { .. }
            | Operation::Organisation { .. }
            | Operation::Joins { .. }
            | Operation::Programme { .. }
            | Operation::Event { .. }
            | Operation::Shift { .. }
            | Operation::Participation { .. }
            | Operation::Note { .. }
            | Operation::Roster { .. } => {}
        }
    }

    /// Whether a person was erased.
    pub(super) fn has(&self, id: VolunteerId) -> bool {
        self.erased.contains_key(&id)
    }
}

/// Shows every entry of a journal that can be read.
pub(super) fn each_entry(
    journal: &Journal,
    visit: &mut dyn FnMut(StreamId, &Entry),
    step: &dyn Fn(u64) -> bool,
) -> Result<(), BackupError> {
    let mut done = 0;
    let mut cancelled = false;
    journal.after(&Heads::default(), &mut |piece| {
        let (stream, entries) = match piece {
            Piece::Segment { stream, segment } => (stream, segment.into_entries()),
            Piece::Tail {
                stream, entries, ..
            } => (stream, entries),
            Piece::Lost(_) => return Ok(true),
        };
        done += entries.len() as u64;
        for entry in &entries {
            visit(stream, entry);
        }
        cancelled = !step(done);
        Ok(!cancelled)
    })?;
    if cancelled {
        return Err(StoreError::Cancelled.into());
    }
    Ok(())
}
