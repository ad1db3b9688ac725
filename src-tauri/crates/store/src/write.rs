//! The one door for changes.
//!
//! A write runs a closure with a transaction, appends what it made as one commit
//! and answers when that is durable, in the view and in the columns. One write at
//! a time runs its closure; while one waits for the disk the next may run, and all
//! that wait together share one barrier: the first of them syncs for all (its thread
//! does the work that a separate writer thread would do, so a closure may borrow).
//! Reads go on beside all this, except that a search waits for the barrier if one is under
//! way: the columns are brought up to date beside it ([`beside`]).
//!
//! A small action is one frame of the tail. One of more than 1,024 entries goes to
//! a pack beside the tail as it grows, and one rename commits it: a cut-off or
//! cancelled import leaves nothing.
//!
//! Locks are taken in this order: `writer`, `sync`, `queue`, `heads`, `shown`, then those of
//! the columns and the journal's index, each for a moment.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard, PoisonError};

use changes::{
    Act, Body, Entry, Events, Head, Header, Heads, Hlc, Joins, Operation, Organisations, Pairs,
    Participations, Programmes, Record, Register, Shifts, Stamp, Subject, Volunteers,
};
use domain::{
    ActionId, Erasure, EventId, OperatorId, OrganisationId, ParticipationId, ProgrammeId,
    RegisterSettings, ShiftId, Timestamp, VolunteerId,
};

use crate::actions::{self, Action, ActionRecord, action_key};
use crate::apply::{Target, catch_up, decode};
use crate::columns::{Halves, person};
use crate::disk::File;
use crate::erase;
use crate::error::StoreError;
use crate::generation;
use crate::history::Log;
use crate::journal::spool::Spool;
use crate::journal::write::Writer;
use crate::progress::{Progress, Quiet};
use crate::records::{AnyRecord, Kept, key_of};
use crate::store::{Inner, Store};
use crate::view::Key;
use crate::write::beside::{Job, Ready};

pub(crate) mod beside;

/// Entries that a transaction gathers before it begins a pack.
const GATHERED: usize = changes::MAX_ENTRIES;

/// The circumstances of a write.
#[derive(Clone, Debug)]
pub struct Ctx {
    /// Names the action; the same name again is the same action.
    pub action: ActionId,
    /// Who does it.
    pub operator: OperatorId,
    /// The wall clock.
    pub now: Timestamp,
    /// What is done; it stands in the history.
    pub act: Act,
    /// The earlier action that this one undoes.
    pub undoes: Option<ActionId>,
}

/// The answer to a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done<T> {
    /// It is done now: durable, visible and found by searches.
    Now {
        /// What the closure answered.
        value: T,
        /// What it touched.
        changed: Changed,
    },
    /// An action with this id was done before; the closure did not run.
    Already(Action),
}

impl<T> Done<T> {
    /// What the closure answered, unless the action was done before.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Now { value, .. } => Some(value),
            Self::Already(_) => None,
        }
    }

    /// The same answer with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Done<U> {
        match self {
            Self::Now { value, changed } => Done::Now {
                value: change(value),
                changed,
            },
            Self::Already(action) => Done::Already(action),
        }
    }

    /// What was touched; nothing if the action was done before.
    pub fn changed(&self) -> Changed {
        match self {
            Self::Now { changed, .. } => *changed,
            Self::Already(_) => Changed::default(),
        }
    }
}

/// The kinds of records that a write touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// At least one volunteer.
    pub volunteers: bool,
    /// Which records are one person.
    pub joins: bool,
    /// At least one organisation.
    pub organisations: bool,
    /// At least one programme, event, shift or person in one.
    pub work: bool,
    /// The settings of the register, or only its history.
    pub register: bool,
    /// How many entries were written.
    pub entries: u64,
}

impl Changed {
    fn note(&mut self, operation: &Operation) {
        match operation {
            Operation::Volunteer { .. } | Operation::Erase { .. } => self.volunteers = true,
            Operation::Joins { .. } => {
                self.volunteers = true;
                self.joins = true;
            }
            Operation::Organisation { .. } => self.organisations = true,
            Operation::Programme { .. }
            | Operation::Event { .. }
            | Operation::Shift { .. }
            | Operation::Participation { .. } => self.work = true,
            Operation::Register { .. } | Operation::Note { .. } | Operation::Roster { .. } => {
                self.register = true;
            }
        }
        self.entries += 1;
    }
}

/// A commit that is written but not yet synced and applied.
#[derive(Debug)]
pub(crate) struct Pending {
    ticket: u64,
    file: Arc<File>,
    /// Taken out once they are durable.
    entries: Vec<Entry>,
    head: Head,
    records: Vec<Arc<AnyRecord>>,
    actions: Vec<(Key, ActionRecord)>,
}

impl Pending {
    /// The records that it touched, as they are after it.
    fn records(&self) -> impl Iterator<Item = &AnyRecord> {
        self.records.iter().map(|record| &**record)
    }
}

/// What waits for the disk; readers of a transaction see it.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    waiting: Vec<Pending>,
    /// The newest state of each record that waits, and the ticket it waits with.
    records: HashMap<Key, (u64, Arc<AnyRecord>)>,
    actions: HashMap<Key, (u64, ActionRecord)>,
}

/// How far commits are durable and applied.
#[derive(Debug, Default)]
pub(crate) struct Synced {
    ticket: u64,
    failed: bool,
}

/// The state that one write at a time holds.
#[derive(Debug)]
pub(crate) struct WriterState {
    pub(crate) writer: Writer,
    ticket: u64,
}

impl WriterState {
    pub(crate) fn new(writer: Writer) -> Self {
        Self { writer, ticket: 0 }
    }
}

impl Store {
    /// Runs `work` and writes what it appends as one action.
    ///
    /// `work` reads and appends through the transaction only. If it fails, or its
    /// last part never reaches the disk, nothing of it exists. It may run long;
    /// other writes wait for it, reads do not. An action that appends nothing
    /// leaves no trace, and its id may be used again.
    ///
    /// # Errors
    /// What `work` answers, and [`StoreError`]: [`StoreError::DiskFull`] and
    /// [`StoreError::ReadOnly`] leave everything as it was.
    pub fn write<T, E: From<StoreError>>(
        &self,
        ctx: Ctx,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Done<T>, E> {
        self.write_long(ctx, &Quiet, work)
    }

    /// [`Store::write`] for actions of many entries: `progress` is told while they are
    /// brought into the view, after they are durable; it cannot cancel any more then.
    ///
    /// # Errors
    /// As of [`Store::write`].
    pub fn write_long<T, E: From<StoreError>>(
        &self,
        ctx: Ctx,
        progress: &dyn Progress,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Done<T>, E> {
        let inner = self.inner();
        inner.idle.waiting.fetch_add(1, Ordering::AcqRel);
        let mut state = inner.writer.lock().unwrap_or_else(PoisonError::into_inner);
        inner.idle.waiting.fetch_sub(1, Ordering::AcqRel);
        state.writer.may_write()?;
        if inner
            .sync
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .failed
        {
            return Err(StoreError::Stopped.into());
        }
        let own = inner.action_record(ctx.action)?.unwrap_or_default();
        if own.is_done()
            && let Some(action) = inner.action_written(ctx.action)?
        {
            return Ok(Done::Already(action));
        }
        inner.room.for_a_change(&inner.folder)?;
        let head = state.writer.head();
        let mut tx = Tx {
            inner,
            state: &mut state,
            ctx,
            next: head.seq + 1,
            hlc: Hlc::default(),
            gathered: Vec::new(),
            records: HashMap::new(),
            read: RefCell::new(None),
            own,
            spool: None,
            touched: HashMap::new(),
            changed: Changed::default(),
        };
        let value = work(&mut tx)?;
        let made = tx.end()?;
        let changed = match made {
            Made::Nothing => Changed::default(),
            Made::Frame { changed, ticket } => {
                drop(state);
                inner.settle(ticket)?;
                changed
            }
            Made::Pack {
                changed,
                spool,
                last,
                hlc,
            } => {
                inner.commit_pack(&mut state, spool, last, hlc, progress)?;
                changed
            }
        };
        if changed.register || changed.organisations || changed.joins {
            inner.refresh(changed)?;
        }
        if changed.entries > 0 {
            inner.touch();
        }
        Ok(Done::Now { value, changed })
    }
}

impl Inner {
    /// The action under an id, also if it still waits for the disk.
    pub(crate) fn action_written(&self, id: ActionId) -> Result<Option<Action>, StoreError> {
        actions::action(id, &|id| self.action_record(id))
    }

    fn action_record(&self, id: ActionId) -> Result<Option<ActionRecord>, StoreError> {
        let waiting = {
            let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            queue
                .actions
                .get(&action_key(id))
                .map(|(_, record)| record.clone())
        };
        match waiting {
            Some(record) => Ok(Some(record)),
            None => actions::in_view(&self.vault, &*self.view(), id),
        }
    }

    /// Waits until a commit is durable and applied; does that for all who wait if
    /// nobody else does.
    fn settle(&self, ticket: u64) -> Result<(), StoreError> {
        let mut synced = self.sync.lock().unwrap_or_else(PoisonError::into_inner);
        if synced.ticket >= ticket {
            return Ok(());
        }
        if synced.failed {
            return Err(StoreError::Stopped);
        }
        self.settle_waiting(&mut synced)
    }

    /// Settles everything that was written; nothing more can come while `state` is held.
    pub(crate) fn settle_all(&self, state: &WriterState) -> Result<(), StoreError> {
        self.settle(state.ticket)
    }

    fn settle_waiting(&self, synced: &mut MutexGuard<'_, Synced>) -> Result<(), StoreError> {
        let mut waiting = {
            let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::take(&mut queue.waiting)
        };
        let Some(last) = waiting.last().map(|pending| pending.ticket) else {
            return Ok(());
        };
        // Only the journal's index wants them, and it keeps them.
        let entries = waiting
            .iter_mut()
            .map(|pending| std::mem::take(&mut pending.entries))
            .collect();
        let mut heads = self.heads.lock().unwrap_or_else(PoisonError::into_inner);
        let mut reached = heads.clone();
        for pending in &waiting {
            reached.set(self.stream, pending.head);
        }
        // Whoever wants to read the columns waits from here on.
        let shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        let job = Job::new(waiting, reached);
        self.beside.give(&job);
        let durable = sync_files(&job.waiting);
        // What was begun beside the barrier ends first, whatever that answered.
        let ready = job.ready(self);
        let settled = durable
            .and(ready)
            .and_then(|ready| self.apply(&job, entries, ready, &mut heads));
        if settled.is_err() {
            self.columns_back(&job.waiting);
        }
        drop((shown, heads));
        if let Err(error) = settled {
            // What the disk holds is unknown now. Nothing more is acknowledged until
            // the register is opened anew and the journal read again.
            log::error!("a save failed after it was written: {error}");
            synced.failed = true;
            return Err(match error {
                StoreError::FolderGone => StoreError::FolderGone,
                _ => StoreError::Stopped,
            });
        }
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.records.retain(|_, (ticket, _)| *ticket > last);
        queue.actions.retain(|_, (ticket, _)| *ticket > last);
        synced.ticket = last;
        Ok(())
    }

    /// Brings synced commits into the view, the columns and the journal's index.
    fn apply(
        &self,
        job: &Job,
        entries: Vec<Vec<Entry>>,
        ready: Ready,
        heads: &mut Heads,
    ) -> Result<(), StoreError> {
        for (pending, entries) in job.waiting.iter().zip(entries) {
            Writer::publish(&self.journal, self.stream, entries, pending.head);
            heads.set(self.stream, pending.head);
        }
        self.soon().put_soon(ready.batch)?;
        if !ready.is_in_columns {
            let mut columns = self.columns.write().unwrap_or_else(PoisonError::into_inner);
            let view = self.view();
            for pending in &job.waiting {
                columns.take_all(pending.records(), Halves::of(&self.vault, &*view));
            }
        }
        Ok(())
    }

    /// Commits a pack and folds it; whoever waits is settled on the way.
    fn commit_pack(
        &self,
        state: &mut WriterState,
        spool: Spool,
        last: u64,
        hlc: Hlc,
        progress: &dyn Progress,
    ) -> Result<(), StoreError> {
        let mut synced = self.sync.lock().unwrap_or_else(PoisonError::into_inner);
        self.settle_waiting(&mut synced)?;
        let entries = last.saturating_sub(state.writer.head().seq);
        self.room.for_records(&self.folder, entries)?;
        state.writer.commit(spool, last, hlc)?;
        state.ticket += 1;
        synced.ticket = state.ticket;
        let view = self.view();
        let mut heads = self.heads.lock().unwrap_or_else(PoisonError::into_inner);
        let target = Target {
            vault: &self.vault,
            view: &*view,
            columns: Some(&self.columns),
        };
        let folded = (|| {
            generation::suspect(&self.folder)?;
            view.relax(true);
            let tell = |done, total| {
                progress.step(done, total);
                true
            };
            let folded = catch_up(&self.journal, &heads, &target, &tell);
            view.relax(false);
            let folded = folded?;
            view.settle()?;
            generation::trust(&self.folder)?;
            Ok::<_, StoreError>(folded)
        })();
        match folded {
            Ok(folded) => {
                *heads = folded.heads;
                Ok(())
            }
            Err(error) => {
                // It is in the journal; opening anew brings it into the view.
                log::error!("the view did not take in what was written: {error}");
                synced.failed = true;
                Err(StoreError::Stopped)
            }
        }
    }
}

fn sync_files(waiting: &[Pending]) -> Result<(), StoreError> {
    let mut last: Option<&Arc<File>> = None;
    for pending in waiting {
        if last.is_none_or(|file| !Arc::ptr_eq(file, &pending.file)) {
            pending.file.sync()?;
        }
        last = Some(&pending.file);
    }
    Ok(())
}

/// Reads and appends on behalf of one action.
#[derive(Debug)]
pub struct Tx<'w> {
    inner: &'w Inner,
    state: &'w mut WriterState,
    ctx: Ctx,
    /// The seq of the next entry.
    next: u64,
    /// The clock of the last one.
    hlc: Hlc,
    /// Entries not yet handed to a frame or to the spool.
    gathered: Vec<Entry>,
    /// The state of what was touched, as long as no pack was begun.
    records: HashMap<Key, AnyRecord>,
    /// The record that was read last, as it was before this action: nearly always the one
    /// that is edited next.
    read: RefCell<Option<(Key, Option<AnyRecord>)>>,
    /// What is known of this action, with the gathered entries; a pack has no use for it.
    own: ActionRecord,
    spool: Option<Spool>,
    /// Once a pack was begun: which entries touched which record.
    touched: HashMap<Key, Places>,
    changed: Changed,
}

/// Entries by seq; nearly always one.
#[derive(Clone, Debug)]
enum Places {
    One(u64),
    Many(Vec<u64>),
}

impl Places {
    fn push(&mut self, seq: u64) {
        match self {
            Self::One(first) => *self = Self::Many(vec![*first, seq]),
            Self::Many(places) => places.push(seq),
        }
    }

    fn all(&self) -> &[u64] {
        match self {
            Self::One(place) => std::slice::from_ref(place),
            Self::Many(places) => places,
        }
    }
}

/// What a transaction made.
enum Made {
    Nothing,
    Frame {
        changed: Changed,
        ticket: u64,
    },
    Pack {
        changed: Changed,
        spool: Spool,
        last: u64,
        hlc: Hlc,
    },
}

impl Tx<'_> {
    /// The wall clock of the action.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.ctx.now
    }

    /// Who acts.
    #[must_use]
    pub fn operator(&self) -> OperatorId {
        self.ctx.operator
    }

    /// The id of the action.
    #[must_use]
    pub fn action_id(&self) -> ActionId {
        self.ctx.action
    }

    /// The state of a volunteer, with what this action appended so far; `None` of one who was
    /// erased.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn volunteer(&self, id: VolunteerId) -> Result<Option<Record<Volunteers>>, StoreError> {
        let pairs = self.inner.pairs();
        if !pairs.is_joined(id) {
            return self.half(id);
        }
        let group = pairs.group(id);
        let halves = self.halves(&group)?;
        Ok(person(&pairs, &group, halves).map(|(_, record)| record))
    }

    /// The records of these ids that are there and not erased.
    fn halves(
        &self,
        group: &[VolunteerId],
    ) -> Result<Vec<(VolunteerId, Record<Volunteers>)>, StoreError> {
        let mut halves = Vec::with_capacity(group.len());
        for id in group {
            halves.extend(self.half(*id)?.map(|record| (*id, record)));
        }
        Ok(halves)
    }

    /// The state of the one record that has this id, joined with others or not; see
    /// [`Tx::volunteer`].
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn half(&self, id: VolunteerId) -> Result<Option<Record<Volunteers>>, StoreError> {
        Ok(match self.record(Subject::Volunteer(id))? {
            Some(AnyRecord::Volunteer(_, record)) if changes::erased(&record).is_none() => {
                Some(record)
            }
            _ => None,
        })
    }

    /// The state of an organisation, with what this action appended so far.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn organisation(
        &self,
        id: OrganisationId,
    ) -> Result<Option<Record<Organisations>>, StoreError> {
        Ok(match self.record(Subject::Organisation(id))? {
            Some(AnyRecord::Organisation(_, record)) => Some(record),
            _ => None,
        })
    }

    /// The state of a programme, with what this action appended so far.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn programme(&self, id: ProgrammeId) -> Result<Option<Record<Programmes>>, StoreError> {
        Ok(match self.record(Subject::Programme(id))? {
            Some(AnyRecord::Programme(_, record)) => Some(record),
            _ => None,
        })
    }

    /// The state of an event, with what this action appended so far.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn event(&self, id: EventId) -> Result<Option<Record<Events>>, StoreError> {
        Ok(match self.record(Subject::Event(id))? {
            Some(AnyRecord::Event(_, record)) => Some(record),
            _ => None,
        })
    }

    /// The state of a shift, with what this action appended so far.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn shift(&self, id: ShiftId) -> Result<Option<Record<Shifts>>, StoreError> {
        Ok(match self.record(Subject::Shift(id))? {
            Some(AnyRecord::Shift(_, record)) => Some(record),
            _ => None,
        })
    }

    /// The state of a person in an event, with what this action appended so far; one in
    /// which nothing is, if nobody has written it yet.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn participation(&self, id: ParticipationId) -> Result<Record<Participations>, StoreError> {
        Ok(match self.record(Subject::Participation(id))? {
            Some(AnyRecord::Participation(_, record)) => record,
            _ => Record::default(),
        })
    }

    /// The state of the register itself, with what this action appended so far.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn register(&self) -> Result<Record<Register>, StoreError> {
        Ok(match self.record(Subject::Register)? {
            Some(AnyRecord::Register(record)) => record,
            _ => Record::default(),
        })
    }

    /// What was decided about pairs of which this is the smaller id, with what this action
    /// appended so far.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn joins(&self, id: VolunteerId) -> Result<Record<Joins>, StoreError> {
        Ok(match self.record(Subject::Joins(id))? {
            Some(AnyRecord::Joins(_, record)) => record,
            _ => Record::default(),
        })
    }

    /// Which records are one person, without what this action appended.
    #[must_use]
    pub fn pairs(&self) -> Arc<Pairs> {
        self.inner.pairs()
    }

    /// The settings, with what this action appended so far.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn settings(&self) -> Result<RegisterSettings, StoreError> {
        Ok(self.inner.settings_of(&self.register()?))
    }

    /// The search columns, without what this action appended. Let go of them before the
    /// closure ends.
    #[must_use]
    pub fn columns(&self) -> crate::ColumnsRead<'_> {
        self.inner.columns_of_writer()
    }

    /// An earlier action.
    ///
    /// # Errors
    /// [`StoreError`] if its record cannot be read.
    pub fn action(&self, id: ActionId) -> Result<Option<Action>, StoreError> {
        self.inner.action_written(id)
    }

    /// The edits of every entry that touched a record before this action, for
    /// [`changes::inverse`].
    ///
    /// # Errors
    /// [`StoreError::EntryDamaged`] if one of them cannot be read.
    pub fn log<N: Kept>(&self, record: &Record<N>) -> Result<Log<N>, StoreError> {
        let own = self.state.writer.stream();
        let mut log = Vec::with_capacity(record.applied().len());
        for stamp in record.applied() {
            let entry = if stamp.stream == own {
                self.state.writer.entry_at(stamp.seq)
            } else {
                None
            };
            let entry = match entry {
                Some(entry) => Some(entry),
                None if stamp.stream == own && stamp.seq > self.state.writer.head().seq => {
                    self.own_entry(stamp.seq)?
                }
                None => self.inner.journal.entry(stamp.stream, stamp.seq)?,
            };
            let entry = entry.ok_or(StoreError::EntryDamaged)?;
            if let Some(edits) = crate::history::edits_of::<N>(stamp.stream, &entry) {
                log.push((*stamp, edits));
            }
        }
        Ok(log)
    }

    /// The records that an earlier action touched, each once, in the order of its entries.
    ///
    /// # Errors
    /// [`StoreError::EntryDamaged`] if an entry cannot be read.
    pub fn subjects(&self, action: &Action) -> Result<Vec<changes::Subject>, StoreError> {
        self.inner.subjects(action)
    }

    /// Appends an entry to the action. What is about a joined person goes to the record that
    /// it belongs to ([`changes::route`]), and erases all of them.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] if the operation does not fit an entry;
    /// [`StoreError::Gone`] if it is about somebody who was erased; the disk's for large
    /// actions.
    pub fn append(&mut self, operation: Operation) -> Result<Stamp, StoreError> {
        let pairs = self.inner.pairs();
        match operation {
            Operation::Volunteer { id, edits } if pairs.is_joined(id) => {
                let halves = self.halves(&pairs.group(id))?;
                let parts: Vec<_> = halves.iter().map(|(id, record)| (*id, record)).collect();
                let mut last = Err(StoreError::Gone);
                for (id, edits) in changes::route(&parts, edits) {
                    last = Ok(self.append_exactly(Operation::Volunteer { id, edits })?);
                }
                last
            }
            Operation::Erase { id, erasure } if pairs.is_joined(id) => {
                for other in pairs.group(id).into_iter().filter(|other| *other != id) {
                    let erasure = Erasure::erased(erasure.ground, erasure.order.clone());
                    self.append_exactly(Operation::Erase { id: other, erasure })?;
                }
                self.append_exactly(Operation::Erase { id, erasure })
            }
            operation => self.append_exactly(operation),
        }
    }

    /// Appends an entry about exactly the record that it names, though it may be one half of a
    /// joined person: for what was worked out from that record alone, such as an undo.
    ///
    /// # Errors
    /// As of [`Tx::append`].
    pub fn append_exactly(&mut self, operation: Operation) -> Result<Stamp, StoreError> {
        match &operation {
            Operation::Volunteer { id, .. } => {
                if self
                    .inner
                    .columns_of_writer()
                    .aside()
                    .ended
                    .contains_key(id)
                {
                    return Err(StoreError::Gone);
                }
            }
            Operation::Participation {
                volunteer, edits, ..
            } => {
                let is_gone = || {
                    let columns = self.inner.columns_of_writer();
                    columns.aside().ended.contains_key(volunteer)
                };
                if changes::are_words(edits) && is_gone() {
                    return Err(StoreError::Gone);
                }
            }
            Operation::Erase { .. } => erase::mark(&self.inner.folder)?,
            Operation::Organisation { .. }
            | Operation::Register { .. }
            | Operation::Joins { .. }
            | Operation::Programme { .. }
            | Operation::Event { .. }
            | Operation::Shift { .. }
            | Operation::Note { .. }
            | Operation::Roster { .. } => {}
        }
        let stream = self.state.writer.stream();
        self.hlc = self.state.writer.clock.next(self.ctx.now);
        let header = Header {
            seq: self.next,
            hlc: self.hlc,
            offset: self.hlc.offset_from(self.ctx.now),
            actor: self.ctx.operator,
            kind: operation.kind(),
            version: operation.version(),
        };
        let stamp = Stamp {
            hlc: self.hlc,
            stream,
            seq: self.next,
        };
        let subject = operation.subject();
        let body = Body {
            action: self.ctx.action,
            act: self.ctx.act.clone(),
            undoes: self.ctx.undoes,
            operation,
        };
        let entry = self.state.writer.entry(header, body.encode())?;
        let Body {
            act,
            undoes,
            operation,
            ..
        } = body;
        self.changed.note(&operation);
        let about = operation.about();
        if let Some(subject) = subject {
            self.fold(stamp, subject, operation)?;
        }
        if self.spool.is_none() {
            self.own.extend(stream, &entry, &act, undoes, about);
        }
        self.gathered.push(entry);
        self.next += 1;
        if self.gathered.len() > GATHERED || (self.spool.is_none() && !Writer::fits(&self.gathered))
        {
            self.hand_over()?;
        }
        Ok(stamp)
    }

    /// Brings an appended operation into the state that this action sees.
    fn fold(
        &mut self,
        stamp: Stamp,
        subject: Subject,
        operation: Operation,
    ) -> Result<(), StoreError> {
        let key = key_of(subject);
        if self.spool.is_some() {
            self.touch(key, stamp.seq);
            return Ok(());
        }
        let before = match self.records.remove(&key) {
            Some(record) => Some(record),
            None => match self.read.take() {
                Some((read, record)) if read == key => record,
                Some(_) | None => self.inner.record_written(subject)?,
            },
        };
        let mut record = before.unwrap_or_else(|| AnyRecord::begin(subject));
        record.absorb(stamp, operation);
        self.records.insert(key, record);
        Ok(())
    }

    fn touch(&mut self, key: Key, seq: u64) {
        self.touched
            .entry(key)
            .and_modify(|places| places.push(seq))
            .or_insert(Places::One(seq));
    }

    /// Gives the gathered entries to the spool, which is begun if there is none.
    fn hand_over(&mut self) -> Result<(), StoreError> {
        if self.spool.is_none() {
            self.spool = Some(self.state.writer.spool()?);
            self.records = HashMap::new();
            self.read.take();
            for place in 0..self.gathered.len() {
                let entry = &self.gathered[place];
                let seq = entry.header.seq;
                if let Some((_, changes::DecodedBody::Known(body))) =
                    decode(self.state.writer.stream(), entry)
                    && let Some(subject) = body.operation.subject()
                {
                    self.touch(key_of(subject), seq);
                }
            }
        }
        if let Some(spool) = &mut self.spool {
            spool.push(std::mem::take(&mut self.gathered))?;
        }
        Ok(())
    }

    /// The state of the record of a subject.
    fn record(&self, subject: Subject) -> Result<Option<AnyRecord>, StoreError> {
        let key = key_of(subject);
        if let Some(record) = self.records.get(&key) {
            return Ok(Some(record.clone()));
        }
        if let Some((read, record)) = &*self.read.borrow()
            && *read == key
        {
            return Ok(record.clone());
        }
        let before = self.inner.record_written(subject)?;
        let Some(places) = self.touched.get(&key) else {
            if self.spool.is_none() {
                self.read.replace(Some((key, before.clone())));
            }
            return Ok(before);
        };
        let mut record = before.unwrap_or_else(|| AnyRecord::begin(subject));
        for seq in places.all() {
            let entry = self.own_entry(*seq)?.ok_or(StoreError::EntryDamaged)?;
            if let Some((stamp, changes::DecodedBody::Known(body))) =
                decode(self.state.writer.stream(), &entry)
            {
                record.absorb(stamp, body.operation);
            }
        }
        Ok(Some(record))
    }

    /// An entry of this very action.
    fn own_entry(&self, seq: u64) -> Result<Option<Entry>, StoreError> {
        match self
            .gathered
            .binary_search_by_key(&seq, |entry| entry.header.seq)
        {
            Ok(place) => Ok(Some(self.gathered[place].clone())),
            Err(_) => self
                .spool
                .as_ref()
                .map_or(Ok(None), |spool| spool.entry(seq)),
        }
    }

    fn end(mut self) -> Result<Made, StoreError> {
        let changed = self.changed;
        let last = self.next - 1;
        if self.spool.is_some() {
            self.hand_over()?;
        }
        if let Some(spool) = self.spool.take() {
            return Ok(Made::Pack {
                changed,
                spool,
                last,
                hlc: self.hlc,
            });
        }
        if self.gathered.is_empty() {
            return Ok(Made::Nothing);
        }
        let ticket = self.append_frame()?;
        Ok(Made::Frame { changed, ticket })
    }

    /// Appends the commit to the tail and puts it into the queue.
    fn append_frame(mut self) -> Result<u64, StoreError> {
        let entries = std::mem::take(&mut self.gathered);
        let actions = self.action_records(&entries)?;
        self.state.writer.append(entries.clone())?;
        let file = self.state.writer.file().ok_or(StoreError::Stopped)?;
        self.state.ticket += 1;
        let ticket = self.state.ticket;
        let records: Vec<Arc<AnyRecord>> = std::mem::take(&mut self.records)
            .into_values()
            .map(Arc::new)
            .collect();
        let mut queue = self
            .inner
            .queue
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        for record in &records {
            queue
                .records
                .insert(record.key(), (ticket, Arc::clone(record)));
        }
        for (key, record) in &actions {
            queue.actions.insert(*key, (ticket, record.clone()));
        }
        let head = self.state.writer.head();
        queue.waiting.push(Pending {
            ticket,
            file,
            entries,
            head,
            records,
            actions,
        });
        drop(queue);
        // A full tail is sealed on the way; that syncs everything in it as well. If it
        // fails the tail stays as it is, and the next write tries again.
        if let Err(error) = self.state.writer.seal_if_full() {
            log::warn!("the tail could not be sealed now: {error}");
        }
        Ok(ticket)
    }

    fn action_records(
        &mut self,
        entries: &[Entry],
    ) -> Result<Vec<(Key, ActionRecord)>, StoreError> {
        let stream = self.state.writer.stream();
        let mut records = Vec::with_capacity(2);
        if let Some(undone) = self.ctx.undoes {
            let key = action_key(undone);
            let mut record = self.inner.action_record(undone)?.unwrap_or_default();
            if let Some(first) = entries.first() {
                record.undo(first.stamp(stream), self.ctx.action, first.header.wall());
            }
            records.push((key, record));
        }
        let own = std::mem::take(&mut self.own);
        records.push((action_key(self.ctx.action), own));
        Ok(records)
    }
}

impl Inner {
    /// The record of a subject, also if it still waits for the disk.
    pub(crate) fn record_written(&self, subject: Subject) -> Result<Option<AnyRecord>, StoreError> {
        let key = key_of(subject);
        let waiting = {
            let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            queue
                .records
                .get(&key)
                .map(|(_, record)| Arc::clone(record))
        };
        match waiting {
            Some(record) => Ok(Some((*record).clone())),
            None => self.vault.any(&*self.view(), subject),
        }
    }
}

#[cfg(test)]
mod tests;
