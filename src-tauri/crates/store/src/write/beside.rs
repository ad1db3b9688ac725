//! What is worked out while the disk makes commits durable.
//!
//! A barrier leaves the processor idle for as long as everything else of a change takes
//! together. So a thread that lives as long as the register seals what goes into the view
//! and brings the columns up to date while the writer waits for the disk. The writer does
//! that itself if the thread did not come to it by then, so a busy machine loses nothing.
//!
//! Nobody is told before the barrier has answered: whoever wants to read the columns waits
//! at [`Inner::shown`] meanwhile, and the view is given nothing. If the barrier fails the
//! columns take back what they were ahead, by what the view says.
//!
//! What commits before put into the view waits for its engine ([`crate::view::Soon`]). This
//! thread brings in the oldest while the writer waits for the next barrier, and the rest when
//! there is a moment of quiet, so that nobody who changes something waits for the engine. Nobody
//! wakes the thread for it: to be woken costs the one who wakes more than it would take to do it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use changes::Heads;

use super::Pending;
use crate::columns::Halves;
use crate::error::StoreError;
use crate::records::AnyRecord;
use crate::store::Inner;
use crate::view::{Batch, KEPT};

/// Quiet after which the view is brought up to date. What waits is in the journal, and opening
/// brings the view up to it: so a program that is killed loses nothing by it, and a desk that
/// writes every second has its changes brought in together.
const QUIET: Duration = Duration::from_secs(2);

/// What commits bring, as far as it can be worked out before they are durable.
#[derive(Debug)]
pub(super) struct Ready {
    /// What goes into the view.
    pub(super) batch: Batch,
    /// The columns have taken it in; otherwise they need the view for it.
    pub(super) is_in_columns: bool,
}

/// Commits that wait for the disk, and what is worked out of them meanwhile.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) waiting: Vec<Pending>,
    /// The heads that the view will have.
    pub(super) heads: Heads,
    /// Somebody works at it.
    taken: AtomicBool,
    ready: Mutex<Option<Result<Ready, StoreError>>>,
    done: Condvar,
}

impl Job {
    pub(super) fn new(waiting: Vec<Pending>, heads: Heads) -> Arc<Self> {
        Arc::new(Self {
            waiting,
            heads,
            taken: AtomicBool::new(false),
            ready: Mutex::new(None),
            done: Condvar::new(),
        })
    }

    /// Whether the caller is the one who works at it.
    fn take(&self) -> bool {
        !self.taken.swap(true, Ordering::AcqRel)
    }

    /// What was worked out; it is done here and now if nobody began.
    pub(super) fn ready(&self, inner: &Inner) -> Result<Ready, StoreError> {
        if self.take() {
            return inner.work_out(self);
        }
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match ready.take() {
                Some(ready) => return ready,
                None => {
                    ready = self
                        .done
                        .wait(ready)
                        .unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }

    fn work(&self, inner: &Inner) {
        let ready = catch_unwind(AssertUnwindSafe(|| inner.work_out(self)));
        // Whoever waits must be answered whatever happens here.
        let ready = ready.unwrap_or(Err(StoreError::RecordDamaged));
        *self.ready.lock().unwrap_or_else(PoisonError::into_inner) = Some(ready);
        self.done.notify_one();
    }
}

enum Order {
    Work(Arc<Job>),
    Stop,
}

/// The thread that works while the writer waits, as others speak to it.
#[derive(Debug)]
pub(crate) struct Beside {
    orders: Sender<Order>,
    /// Until the thread is begun.
    received: Mutex<Option<Receiver<Order>>>,
}

impl Default for Beside {
    fn default() -> Self {
        let (orders, received) = channel();
        Self {
            orders,
            received: Mutex::new(Some(received)),
        }
    }
}

impl Beside {
    /// Lets the thread work at it, if there is one.
    pub(super) fn give(&self, job: &Arc<Job>) {
        // Without the thread the writer does it.
        let _ = self.orders.send(Order::Work(Arc::clone(job)));
    }

    /// Ends the thread once it has nothing to do.
    pub(crate) fn stop(&self) {
        let _ = self.orders.send(Order::Stop);
    }
}

impl Inner {
    /// Begins the thread.
    ///
    /// # Errors
    /// The system's, if it gives no thread.
    pub(crate) fn work_beside(self: &Arc<Self>) -> Result<Option<JoinHandle<()>>, StoreError> {
        let received = self
            .beside
            .received
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let Some(received) = received else {
            return Ok(None);
        };
        let inner = Arc::clone(self);
        let thread = Builder::new()
            .name("store-beside".to_owned())
            .spawn(move || inner.work_on(&received))?;
        Ok(Some(thread))
    }

    /// What the thread does until it is stopped.
    fn work_on(&self, received: &Receiver<Order>) {
        let mut is_behind = false;
        loop {
            let order = match is_behind {
                true => received.recv_timeout(QUIET),
                false => received.recv().map_err(RecvTimeoutError::from),
            };
            match order {
                Ok(Order::Work(job)) => {
                    if job.take() {
                        job.work(self);
                    }
                    self.bring_all_but(KEPT);
                    // The view is given this job's own batch after the barrier.
                    is_behind = true;
                }
                Err(RecvTimeoutError::Timeout) => is_behind = !self.bring_all_but(0),
                Ok(Order::Stop) | Err(RecvTimeoutError::Disconnected) => break,
            }
        }
    }

    /// Brings into the engine of the view what waits for it but for the newest; whether nothing
    /// is left to do.
    fn bring_all_but(&self, kept: usize) -> bool {
        // Of a barrier that is still under way the batch comes only afterwards.
        let is_settled = self.sync.try_lock().is_ok();
        if let Err(error) = self.soon().bring_all_but(kept) {
            // It waits on; the next change fails by it, and closing tells.
            log::error!("the view did not take in what was written: {error}");
            return true;
        }
        is_settled
    }

    /// Works out what commits bring. The caller of [`Job::ready`] keeps readers from the
    /// columns.
    fn work_out(&self, job: &Job) -> Result<Ready, StoreError> {
        self.still_there()?;
        let is_in_columns = self.columns_ahead(&job.waiting);
        let mut batch = Batch::default();
        let mut noise = self.noise.lock().unwrap_or_else(PoisonError::into_inner);
        for pending in &job.waiting {
            for record in &pending.records {
                let (key, value) = self.vault.seal_record(&mut noise, record)?;
                batch.put(key, value);
            }
            for (key, record) in &pending.actions {
                batch.put(*key, self.vault.seal(&mut noise, key, record)?);
            }
        }
        self.vault.put_heads(&mut noise, &mut batch, &job.heads)?;
        Ok(Ready {
            batch,
            is_in_columns,
        })
    }

    /// Brings commits into the columns before they are in the view, unless one of them is about
    /// joined people: those are read from the view.
    fn columns_ahead(&self, waiting: &[Pending]) -> bool {
        let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
        let is_alone = |record: &AnyRecord| match record {
            AnyRecord::Volunteer(id, _) => !columns.1.pairs.is_joined(*id),
            AnyRecord::Organisation(..)
            | AnyRecord::Register(_)
            | AnyRecord::Programme(..)
            | AnyRecord::Event(..)
            | AnyRecord::Shift(..)
            | AnyRecord::Participation(..) => true,
            AnyRecord::Joins(..) => false,
        };
        let all_alone = waiting.iter().flat_map(Pending::records).all(is_alone);
        if all_alone {
            let view = self.view();
            for pending in waiting {
                columns.take_all(pending.records(), Halves::of(&self.vault, &*view));
            }
        }
        all_alone
    }

    /// Brings the columns back to what the view says of the records of these commits.
    pub(super) fn columns_back(&self, waiting: &[Pending]) {
        let view = self.view();
        let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
        for record in waiting.iter().flat_map(Pending::records) {
            let subject = record.subject();
            match self.vault.any(&*view, subject) {
                Ok(before) => {
                    let before = before.unwrap_or_else(|| AnyRecord::begin(subject));
                    columns.take_all([&before], Halves::of(&self.vault, &*view));
                }
                Err(error) => log::error!("a record could not be read: {error}"),
            }
        }
    }

    /// A file whose folder was removed takes what is written to it, and it is lost. It is
    /// asked for as a link, which it is not, and not about its times: once somebody has seen
    /// the time of its last change, the next barrier has to write that time too, which takes it
    /// half as long again. Opening and closing it takes four times as long as this.
    fn still_there(&self) -> Result<(), StoreError> {
        match std::fs::read_link(&self.tail) {
            Err(error) if error.kind() == std::io::ErrorKind::InvalidInput => Ok(()),
            // Where a file that is no link answers otherwise.
            Ok(_) | Err(_) => match std::fs::File::open(&self.tail) {
                Ok(_) => Ok(()),
                Err(_) => Err(StoreError::FolderGone),
            },
        }
    }
}
