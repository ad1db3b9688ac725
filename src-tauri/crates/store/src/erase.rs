//! Erasing people: nothing about them stays in any byte of the folder.
//!
//! An erasure is an entry like any other, so it is durable, travels and cannot be lost
//! ([`changes::Record::erase`]); folding it takes the person out of view and lists at
//! once. What is left is to rid the files of what was written before:
//!
//! 1. every file of the journal that holds an entry about the person is written anew
//!    without the body ([`crate::journal::strip`]);
//! 2. the view is made anew in a folder of its own, since its engine keeps old pages;
//! 3. the columns are made anew, since their dictionaries keep words, and saved;
//! 4. files that wait beside the place they were to take are removed, and lists that somebody
//!    has begun to put right ([`crate::begun`]): nobody can say whom those speak of.
//!
//! The file `erasing` stands from before the entry is written until all this is done. If it
//! is found at open, or entries are found there that an erasure of elsewhere is about, the
//! work is done to the end then. So it may be cut off at any moment.
//!
//! What this cannot reach: backups, files that were exported, and blocks that the disk
//! gave free and still holds; those were sealed by the key of the register.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::PoisonError;

use changes::{Entry, Operation};
use domain::{Erasure, Timestamp, VolunteerId};

use crate::begun;
use crate::columns::GuestAside;
use crate::disk;
use crate::error::StoreError;
use crate::generation;
use crate::journal::strip::sweep;
use crate::progress::Progress;
use crate::store::{Inner, Store};
use crate::write::{Ctx, Done};

const NAME: &str = "erasing";

/// What erasing did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// How many people.
    pub people: u64,
    /// Entries that lost their bodies.
    pub bodies: u64,
    /// Whether the files are rid of them. If not, that is done at the next open.
    pub finished: bool,
}

impl Store {
    /// Erases people, in one go: afterwards no byte of the folder speaks of them.
    ///
    /// `people`: each once. Ids that are not in the register are erased all the same: what
    /// arrives about them later is not taken in.
    ///
    /// The files are written anew after the erasure is durable. If that fails or `progress`
    /// stops it, the people are erased and the rest is done at the next open.
    ///
    /// # Errors
    /// As of [`Store::write`]; then nobody was erased.
    pub fn erase(
        &self,
        ctx: Ctx,
        people: Vec<(VolunteerId, Erasure)>,
        progress: &dyn Progress,
    ) -> Result<Done<Erased>, StoreError> {
        let count = people.len() as u64;
        let folder = &self.inner().folder;
        let was_marked = is_marked(folder);
        mark(folder)?;
        let written = self.write(ctx, |tx| {
            for (id, erasure) in people {
                tx.append(Operation::Erase { id, erasure })?;
            }
            Ok::<_, StoreError>(())
        });
        if written.is_err() && !was_marked {
            unmark(folder)?;
        }
        let done = written?;
        let carried_out = self.inner().carry_out(progress);
        if let Err(error) = &carried_out {
            log::warn!("an erasure is finished at the next open: {error}");
        }
        Ok(done.map(|()| Erased {
            people: count,
            bodies: *carried_out.as_ref().unwrap_or(&0),
            finished: carried_out.is_ok(),
        }))
    }

    /// Whose data was erased or anonymised, by id: for replaying it into an older backup,
    /// and for numbers.
    #[must_use]
    pub fn ended(&self) -> BTreeMap<VolunteerId, Erasure> {
        self.inner().columns_read().aside().ended.clone()
    }

    /// Whether the data of this person was erased or anonymised.
    #[must_use]
    pub fn is_ended(&self, id: VolunteerId) -> bool {
        self.inner().columns_read().aside().ended.contains_key(&id)
    }

    /// Whose data is blocked: they are in no list and no search finds them.
    #[must_use]
    pub fn blocked(&self) -> BTreeSet<VolunteerId> {
        self.inner().columns_read().aside().blocked.clone()
    }

    /// Whose record is hidden from lists, and when it was changed last.
    #[must_use]
    pub fn deleted(&self) -> BTreeMap<VolunteerId, Timestamp> {
        self.inner().columns_read().aside().deleted.clone()
    }

    /// Guests who are no volunteers, each record by itself.
    #[must_use]
    pub fn guests(&self) -> BTreeMap<VolunteerId, GuestAside> {
        self.inner().columns_read().aside().guests.clone()
    }

    /// Whether the data of this person is blocked.
    #[must_use]
    pub fn is_blocked(&self, id: VolunteerId) -> bool {
        self.inner().columns_read().aside().blocked.contains(&id)
    }
}

impl Inner {
    /// Rids the folder of everybody who was erased, and answers how many entries lost their
    /// bodies. Nothing is written meanwhile; reads go on.
    pub(crate) fn carry_out(&self, progress: &dyn Progress) -> Result<u64, StoreError> {
        let mut state = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        state.writer.may_write()?;
        self.settle_all(&state)?;
        let gone: BTreeSet<VolunteerId> =
            self.columns_read().aside().ended.keys().copied().collect();
        let entries = self.journal.heads().entries();
        let bodies = self.journal.strip(
            &mut state.writer,
            &|entry| is_about(entry, &gone),
            &|done| progress.step(done, 2 * entries),
        )?;
        let told = |done, _| progress.step(entries + done, 2 * entries);
        self.make_anew(&state, &told)?;
        self.touch();
        self.save_columns()?;
        self.journal.sweep()?;
        sweep(&self.folder)?;
        begun::forget_all(&self.folder)?;
        if !progress.step(2 * entries, 2 * entries) {
            return Err(StoreError::Cancelled);
        }
        if generation::is_alone(&self.folder)? {
            unmark(&self.folder)?;
        } else {
            log::warn!("the old view is removed at the next open");
        }
        Ok(bodies)
    }
}

/// Whether an entry holds anything about one of these people. What was erased and what was
/// noted for the audit stays: neither says who the person was.
pub(crate) fn is_about(entry: &Entry, people: &BTreeSet<VolunteerId>) -> bool {
    changes::volunteer_in(entry).is_some_and(|id| people.contains(&id))
}

/// Says that the files may still hold somebody who was erased.
pub(crate) fn mark(folder: &Path) -> Result<(), StoreError> {
    if is_marked(folder) {
        return Ok(());
    }
    Ok(disk::write_file(&folder.join(NAME), &[])?)
}

pub(crate) fn is_marked(folder: &Path) -> bool {
    folder.join(NAME).exists()
}

fn unmark(folder: &Path) -> Result<(), StoreError> {
    disk::remove_file(&folder.join(NAME))?;
    Ok(disk::sync_folder(folder)?)
}

#[cfg(test)]
mod tests;
