//! A view whose small puts reach the engine a little later.
//!
//! Who waits for a change waits for the journal and for the columns. The view is derived, and
//! bringing a change into its engine takes nearly as long as the rest of it together: so the
//! batch is kept here, where every read finds it, and whoever has time brings it in
//! ([`Soon::bring`]) – in a register the thread beside the writer, under the next barrier or
//! after a moment of quiet. What would not see it otherwise (a walk over the same shelf,
//! another put, [`View::settle`]) brings it in first, so nobody can tell the difference.
//!
//! While changes follow each other some stay here ([`KEPT`]), and what a later one of them puts
//! under the same key is put once: every change puts new heads, and the engine writes a page of
//! neighbours anew for every tenth of them. Heads are put with the last batch that waits, so
//! everything they speak of is in the engine then.
//!
//! Whoever is put is forgotten among those who are at hand ([`crate::at_hand`]).
//!
//! A process that is killed meanwhile leaves a view that is behind the journal, as it may be
//! anyway. A batch that the engine does not take stays and is found here; the next put fails.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::VolunteerId;

use super::{Batch, Key, Shelf, Tree, View, Visit, Way};
use crate::at_hand::AtHand;
use crate::error::StoreError;

/// Batches that wait at most; with so many, whoever puts the next brings them in.
const MOST: usize = 64;
/// Batches that stay while others come.
pub(crate) const KEPT: usize = 16;

#[derive(Debug)]
pub(crate) struct Soon {
    view: Arc<dyn View>,
    at_hand: Arc<AtHand>,
    /// Oldest first. A batch stands here until the engine has all of it.
    waiting: Mutex<VecDeque<Arc<Batch>>>,
    /// How many wait, for those who need not look.
    count: AtomicUsize,
    /// The engine did not take one.
    refused: AtomicBool,
    /// Held by the one who brings batches in, so that they keep their order.
    bringing: Mutex<()>,
}

impl Soon {
    pub(crate) fn new(view: Arc<dyn View>, at_hand: Arc<AtHand>) -> Self {
        Self {
            view,
            at_hand,
            waiting: Mutex::default(),
            count: AtomicUsize::new(0),
            refused: AtomicBool::new(false),
            bringing: Mutex::default(),
        }
    }

    /// Keeps a batch until it is brought in.
    ///
    /// # Errors
    /// Of the engine, if it is asked to take those that wait and does not; then this one is
    /// not kept.
    pub(crate) fn put_soon(&self, batch: Batch) -> Result<(), StoreError> {
        if self.refused.load(Ordering::Acquire) || self.count.load(Ordering::Acquire) >= MOST {
            self.bring()?;
        }
        let batch = Arc::new(batch);
        let mut waiting = self.waiting();
        waiting.push_back(Arc::clone(&batch));
        self.count.store(waiting.len(), Ordering::Release);
        drop(waiting);
        // Only now is everybody who reads shown the new state.
        self.at_hand.forget(&people(&batch));
        Ok(())
    }

    /// Brings in what waits.
    ///
    /// # Errors
    /// Of the engine; what it did not take waits on.
    pub(crate) fn bring(&self) -> Result<(), StoreError> {
        self.bring_all_but(0)
    }

    /// Brings in the oldest, until so many wait.
    ///
    /// # Errors
    /// Those of [`Soon::bring`].
    pub(crate) fn bring_all_but(&self, kept: usize) -> Result<(), StoreError> {
        if self.count.load(Ordering::Acquire) <= kept {
            return Ok(());
        }
        let _bringing = self.bringing.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let Some(next) = self.oldest_of_more_than(kept) else {
                self.refused.store(false, Ordering::Release);
                return Ok(());
            };
            if let Err(error) = self.view.put(next) {
                self.refused.store(true, Ordering::Release);
                return Err(error);
            }
            let mut waiting = self.waiting();
            waiting.pop_front();
            self.count.store(waiting.len(), Ordering::Release);
        }
    }

    /// What the oldest batch puts and no later one puts again, if more than so many wait.
    fn oldest_of_more_than(&self, kept: usize) -> Option<Batch> {
        let waiting = self.waiting();
        let oldest = waiting.front().filter(|_| waiting.len() > kept)?;
        let later = waiting.iter().skip(1);
        Some(oldest.without(|key| later.clone().any(|batch| batch.get(key).is_some())))
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Arc<Batch>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What waits under a key, the newest.
    fn waits(&self, key: &Key) -> Option<Vec<u8>> {
        if self.count.load(Ordering::Acquire) == 0 {
            return None;
        }
        let waiting = self.waiting();
        let mut newest_first = waiting.iter().rev();
        newest_first.find_map(|batch| batch.get(key).map(<[u8]>::to_vec))
    }

    /// Whether something waits for this shelf.
    fn waits_for(&self, shelf: Shelf) -> bool {
        self.count.load(Ordering::Acquire) > 0
            && self.waiting().iter().any(|batch| batch.is_for(shelf))
    }
}

/// Whom a batch puts by themselves. In blocks are people who were not there before.
fn people(batch: &Batch) -> Vec<VolunteerId> {
    let ids = batch.singles(Tree::Volunteers);
    ids.map(VolunteerId::from_bytes).collect()
}

impl View for Soon {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, StoreError> {
        // The engine has a batch before it stops waiting, so one of the two has it.
        match self.waits(key) {
            Some(value) => Ok(Some(value)),
            None => self.view.get(key),
        }
    }

    fn put(&self, batch: Batch) -> Result<(), StoreError> {
        self.bring()?;
        let people = people(&batch);
        let put = self.view.put(batch);
        // Of a batch that failed a part may be there.
        self.at_hand.forget(&people);
        put
    }

    fn walk(
        &self,
        shelf: Shelf,
        start: Option<&[u8; 16]>,
        way: Way,
        visit: &mut Visit<'_>,
    ) -> Result<(), StoreError> {
        if self.waits_for(shelf) {
            self.bring()?;
        }
        self.view.walk(shelf, start, way, visit)
    }

    fn relax(&self, relaxed: bool) {
        self.view.relax(relaxed);
    }

    fn settle(&self) -> Result<(), StoreError> {
        self.bring()?;
        self.view.settle()
    }
}
