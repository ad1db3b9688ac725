//! Compacting the view: everything that counts goes into a fresh one.
//!
//! The engine under the view never gives back what it once took, and its file keeps
//! the bytes of values that were replaced long ago. So the records are carried over
//! into a new folder, compared, and the file `view` is made to name that one
//! ([`crate::generation`]); the old folder is removed with every old page in it. If
//! this is cut off anywhere, the old view counts and the unfinished one is removed at
//! the next open. It needs room for a second view meanwhile.

use std::ops::ControlFlow;
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::Duration;

use crate::blocks::Gathering;
use crate::error::StoreError;
use crate::generation;
use crate::open::{CACHE, size};
use crate::progress::Progress;
use crate::records::Vault;
use crate::seal::Noise;
use crate::store::{Inner, Store};
use crate::view::{Batch, SledView, Soon, Tree, View, Way, key};
use crate::write::WriterState;

/// Bytes that are put together. The engine gives room that it has written over free again only
/// once it has been flushed: without that its file grows by half as much again on a busy machine.
const TOGETHER: usize = 256 << 10;

/// Bytes of a view up to which its old pages harm nobody.
const SMALL: u64 = if cfg!(test) { 3 << 20 } else { 64 << 20 };

/// Whether a fresh view that is not smaller takes the place of the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Replacing {
    /// It does: what counts is that no old page is left.
    Always,
    /// It does not: what counts is room. The engine takes twice what it is given, however
    /// it is given, so a view without many old pages may even grow.
    IfSmaller,
}

/// What compacting did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compacted {
    /// Records that were carried over.
    pub records: u64,
    /// Bytes of the view on the disk before.
    pub before: u64,
    /// Bytes of the view on the disk now.
    pub after: u64,
}

impl Store {
    /// Carries the records of the view over into a fresh one and removes the old one with
    /// every page it kept. Writes wait meanwhile; reads do not.
    ///
    /// `progress` is told records, and may stop it: everything is as before then.
    ///
    /// # Errors
    /// [`StoreError::Cancelled`], [`StoreError::DiskFull`] and the disk's: the old view
    /// stays. [`StoreError::RecordDamaged`] if the copy is not the same; rebuild then.
    pub fn compact(&self, progress: &dyn Progress) -> Result<Compacted, StoreError> {
        let inner = self.inner();
        let state = inner.writer.lock().unwrap_or_else(PoisonError::into_inner);
        state.writer.may_write()?;
        inner.settle_all(&state)?;
        inner.compact(&state, Replacing::Always, progress)
    }
}

impl Inner {
    /// [`Store::compact`] for whoever holds the writer already, as an erasure does after it
    /// has dropped a person from the view: afterwards no page of the view holds an old
    /// value. Everything written must be settled ([`Inner::settle_all`]).
    pub(crate) fn compact(
        &self,
        _held: &WriterState,
        replacing: Replacing,
        progress: &dyn Progress,
    ) -> Result<Compacted, StoreError> {
        let old = self.view();
        let before = generation::current(&self.folder)
            .map_or(0, |number| size(&generation::path(&self.folder, number)));
        self.room.for_bytes(&self.folder, before)?;
        let number = generation::next(&self.folder)?;
        let path = generation::path(&self.folder, number);
        let entries = self.journal.heads().entries();
        let made = (|| {
            let fresh = SledView::create(&path, CACHE)?;
            let records = carry_over(&self.vault, &*old, &fresh, entries, progress)?;
            if digest(&self.vault, &fresh)? != digest(&self.vault, &*old)? {
                log::error!("a compacted view differs from the one it was made of");
                return Err(StoreError::RecordDamaged);
            }
            if replacing == Replacing::IfSmaller && size(&path) >= before {
                return Ok((None, records));
            }
            generation::name(&self.folder, number)?;
            Ok((Some(fresh), records))
        })();
        let (fresh, records) = match made {
            Ok((Some(fresh), records)) => (fresh, records),
            Ok((None, records)) => {
                generation::forget(&path);
                if let Some(number) = generation::current(&self.folder) {
                    // With what it has now, so that it is not tried again before it grows.
                    generation::name(&self.folder, number)?;
                }
                return Ok(Compacted {
                    records,
                    before,
                    after: before,
                });
            }
            Err(error) => {
                generation::forget(&path);
                return Err(error);
            }
        };
        drop(old);
        self.put_view(Arc::new(fresh));
        Ok(Compacted {
            records,
            before,
            after: size(&path),
        })
    }

    /// Compacts the view if much of it is old pages and nobody wants to write: for quiet times.
    pub(crate) fn compact_on_idle(&self) {
        let bytes = generation::current(&self.folder)
            .map_or(0, |number| size(&generation::path(&self.folder, number)));
        if !is_worth_it(bytes, generation::made_with(&self.folder)) {
            return;
        }
        let Ok(state) = self.writer.try_lock() else {
            return;
        };
        let compacted = state
            .writer
            .may_write()
            .and_then(|()| self.settle_all(&state))
            .and_then(|()| {
                let quiet = |_, _| self.idle.is_quiet();
                self.compact(&state, Replacing::IfSmaller, &quiet)
            });
        match compacted {
            Ok(done) => log::info!("the view was compacted: {} to {}", done.before, done.after),
            Err(StoreError::Cancelled) => {}
            Err(error) => log::warn!("the view could not be compacted: {error}"),
        }
    }

    /// Puts a view that is named already in the place of the present one, and removes the
    /// folder of that one once nobody reads in it any more.
    pub(crate) fn put_view(&self, view: Arc<dyn View>) {
        let old = std::mem::replace(
            &mut *self.view.write().unwrap_or_else(PoisonError::into_inner),
            Arc::new(Soon::new(view, Arc::clone(&self.at_hand))),
        );
        for _ in 0..100 {
            if Arc::strong_count(&old) == 1 {
                break;
            }
            thread::sleep(Duration::from_millis(10));
        }
        drop(old);
        let cleaned = generation::clean(&self.folder, generation::current(&self.folder));
        if let Err(error) = cleaned {
            log::warn!("the old view could not be removed now: {error}");
        }
    }
}

/// Whether a view of so many bytes, made with so many, has grown mostly by old pages. What a
/// register grows by itself is compacted once on the way, and costs less than its import.
fn is_worth_it(bytes: u64, made: u64) -> bool {
    bytes > SMALL && bytes / 3 > made
}

/// Puts every record of one view into another, in blocks.
fn carry_over(
    vault: &Vault,
    from: &dyn View,
    to: &dyn View,
    entries: u64,
    progress: &dyn Progress,
) -> Result<u64, StoreError> {
    to.relax(true);
    let mut records = 0;
    let (mut gathering, mut noise) = (Gathering::new()?, Noise::new());
    // The heads last: a view never has heads ahead of its records.
    for tree in Tree::FOLDED.into_iter().chain([Tree::Meta]) {
        let mut batch = Batch::default();
        let mut failed = Ok(());
        vault.each_plain(from, tree, (None, Way::Up), &mut |id, plain| {
            records += 1;
            let own = (tree, *id);
            failed = gathering.take(own, plain.to_vec(), vault, &mut noise, &mut batch);
            if failed.is_ok() && batch.bytes() >= TOGETHER {
                failed = to
                    .put(std::mem::take(&mut batch))
                    .and_then(|()| to.settle());
                if !progress.step(records, entries.max(records)) {
                    failed = Err(StoreError::Cancelled);
                }
            }
            match failed {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        })?;
        failed?;
        gathering.end(vault, &mut noise, &mut batch)?;
        to.put(batch)?;
    }
    if !progress.step(records, records) {
        return Err(StoreError::Cancelled);
    }
    to.relax(false);
    to.settle()?;
    Ok(records)
}

/// A hash over all keys and records.
fn digest(vault: &Vault, view: &dyn View) -> Result<blake3::Hash, StoreError> {
    let mut hasher = blake3::Hasher::new();
    // The heads last: a view never has heads ahead of its records.
    for tree in Tree::FOLDED.into_iter().chain([Tree::Meta]) {
        vault.each_plain(view, tree, (None, Way::Up), &mut |id, plain| {
            hasher.update(&key(tree, id));
            hasher.update(&(plain.len() as u64).to_le_bytes());
            hasher.update(plain);
            ControlFlow::Continue(())
        })?;
    }
    Ok(hasher.finalize())
}

#[cfg(test)]
mod tests;
