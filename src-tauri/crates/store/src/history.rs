//! What happened to a record, read back from the journal.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use changes::{Act, DecodedBody, Edit, Entry, Operation, Record, Stamp, StreamId, Subject};
use domain::{ActionId, OperatorId, Timestamp, VolunteerId};

use crate::actions::{self, Action, in_view};
use crate::apply::decode;
use crate::error::StoreError;
use crate::records::Kept;
use crate::records::decoded;
use crate::store::{Inner, Store};
use crate::view::{Tree, Way};

/// The edits of every entry that touched a record, as [`changes::inverse`] takes them.
pub type Log<N> = Vec<(Stamp, Vec<Edit<N>>)>;

/// One entry that touched a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry<N: Kept> {
    /// The entry.
    pub stamp: Stamp,
    /// When, by the author's clock.
    pub at: Timestamp,
    /// Who.
    pub operator: OperatorId,
    /// On which device, by its name; `None` if the stream does not say any more.
    pub device: Option<String>,
    /// The action that the entry is part of.
    pub action: ActionId,
    /// What the person did.
    pub act: Act,
    /// The action that this one undid.
    pub undoes: Option<ActionId>,
    /// The action that undid this one, and when.
    pub undone_by: Option<(ActionId, Timestamp)>,
    /// The edits; `None` of an erasure, and if a newer version wrote them.
    pub edits: Option<Vec<Edit<N>>>,
}

/// The edits of an entry, if it is of this noun and its body is here and known.
pub(crate) fn edits_of<N: Kept>(stream: StreamId, entry: &Entry) -> Option<Vec<Edit<N>>> {
    match decode(stream, entry)?.1 {
        DecodedBody::Known(body) => N::edits(body.operation).map(|(_, edits)| edits),
        DecodedBody::Unknown { .. } => None,
    }
}

impl Store {
    /// What happened to a record, oldest first. Entries that cannot be read or were
    /// erased are left out.
    ///
    /// # Errors
    /// [`StoreError`] if the record or the disk cannot be read.
    pub fn history<N: Kept>(&self, id: N::Id) -> Result<Vec<HistoryEntry<N>>, StoreError> {
        match self.record::<N>(id)? {
            Some(record) => self.history_of(&record),
            None => Ok(Vec::new()),
        }
    }

    /// When a volunteer was changed last, by the clock of who changed it. The stamp may say
    /// another day: after a clock that ran far ahead each is later than the one before.
    ///
    /// # Errors
    /// [`StoreError`] if the record or the disk cannot be read.
    pub fn changed_last(&self, id: VolunteerId) -> Result<Option<Timestamp>, StoreError> {
        let record = self.volunteer_record(id)?;
        let Some(stamp) = record.and_then(|record| record.applied().last().copied()) else {
            return Ok(None);
        };
        let entry = self.inner().journal.entry(stamp.stream, stamp.seq)?;
        Ok(entry.map(|entry| entry.header.wall()))
    }

    /// [`Store::history`] of a record that was read before.
    ///
    /// # Errors
    /// [`StoreError`] if the disk cannot be read.
    pub fn history_of<N: Kept>(
        &self,
        record: &Record<N>,
    ) -> Result<Vec<HistoryEntry<N>>, StoreError> {
        let inner = self.inner();
        let mut history = Vec::with_capacity(record.applied().len());
        for stamp in record.applied() {
            let Some(entry) = inner.journal.entry(stamp.stream, stamp.seq)? else {
                continue;
            };
            let Some((_, decoded)) = decode(stamp.stream, &entry) else {
                continue;
            };
            let (action, act, undoes, edits) = match decoded {
                DecodedBody::Known(body) => {
                    let edits = N::edits(body.operation).map(|(_, edits)| edits);
                    (body.action, body.act, body.undoes, edits)
                }
                DecodedBody::Unknown {
                    action,
                    act,
                    undoes,
                    subject: _,
                } => (action, act, undoes, None),
            };
            history.push(HistoryEntry {
                stamp: *stamp,
                at: entry.header.wall(),
                operator: entry.header.actor,
                device: inner.journal.about(stamp.stream).map(|about| about.name),
                action,
                act,
                undoes,
                undone_by: inner
                    .action_written(action)?
                    .and_then(|action| action.undone_by),
                edits,
            });
        }
        Ok(history)
    }

    /// The edits of every entry that touched a record.
    ///
    /// # Errors
    /// [`StoreError::EntryDamaged`] if one of them cannot be read.
    pub fn log<N: Kept>(&self, record: &Record<N>) -> Result<Log<N>, StoreError> {
        let mut log = Vec::with_capacity(record.applied().len());
        for stamp in record.applied() {
            let entry = self
                .inner()
                .journal
                .entry(stamp.stream, stamp.seq)?
                .ok_or(StoreError::EntryDamaged)?;
            if let Some(edits) = edits_of::<N>(stamp.stream, &entry) {
                log.push((*stamp, edits));
            }
        }
        Ok(log)
    }

    /// One action, or `None` if nothing was done under this id.
    ///
    /// # Errors
    /// [`StoreError`] if its record cannot be read.
    pub fn action(&self, id: ActionId) -> Result<Option<Action>, StoreError> {
        self.inner().action_written(id)
    }

    /// Shows actions from the newest id to the oldest, until `visit` breaks. Only what is
    /// shown is read: a log of any length begins at once.
    ///
    /// `below`: begins with the greatest id under this one.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn each_action(
        &self,
        below: Option<ActionId>,
        visit: &mut dyn FnMut(Action) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        self.inner().each_action(below, visit)
    }

    /// The latest actions, newest id first.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn recent_actions(&self, limit: usize) -> Result<Vec<Action>, StoreError> {
        let mut actions = Vec::new();
        if limit > 0 {
            self.each_action(None, &mut |action| {
                actions.push(action);
                if actions.len() == limit {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            })?;
        }
        Ok(actions)
    }

    /// The records that an action touched, each once, in the order of its entries.
    ///
    /// # Errors
    /// [`StoreError::EntryDamaged`] if an entry cannot be read.
    pub fn subjects(&self, action: &Action) -> Result<Vec<Subject>, StoreError> {
        self.inner().subjects(action)
    }

    /// How far each stream is known here.
    #[must_use]
    pub fn heads(&self) -> changes::Heads {
        self.inner().journal.heads()
    }

    /// The records touched by what is known here and was not known under `known`, each once;
    /// `None` if those are more than `most` entries.
    ///
    /// # Errors
    /// [`StoreError::EntryDamaged`] if an entry cannot be read.
    pub fn subjects_since(
        &self,
        known: &changes::Heads,
        most: u64,
    ) -> Result<Option<Vec<Subject>>, StoreError> {
        let inner = self.inner();
        let new = known.want(&inner.journal.heads());
        let count = |wanted: &changes::Wanted| wanted.to - wanted.from + 1;
        if new.iter().map(count).sum::<u64>() > most {
            return Ok(None);
        }
        let mut seen = std::collections::HashSet::new();
        let mut subjects = Vec::new();
        for stretch in new {
            inner.each_operation_of(
                stretch.stream,
                stretch.from..=stretch.to,
                &mut |operation| {
                    let subject = operation.subject();
                    subjects.extend(subject.filter(|subject| seen.insert(*subject)));
                },
            )?;
        }
        Ok(Some(subjects))
    }

    /// The people whom an action says that a file or a list named; `None` if it does not say.
    ///
    /// # Errors
    /// [`StoreError::EntryDamaged`] if an entry cannot be read.
    pub fn roster(&self, action: &Action) -> Result<Option<BTreeSet<VolunteerId>>, StoreError> {
        let mut named = None;
        self.inner().each_operation(action, &mut |operation| {
            if let Operation::Roster { people } = operation {
                named.get_or_insert_with(BTreeSet::new).extend(people);
            }
        })?;
        Ok(named)
    }
}

impl Inner {
    fn each_action(
        &self,
        below: Option<ActionId>,
        visit: &mut dyn FnMut(Action) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let view = self.view();
        let mut failed = Ok(());
        let start = below.map(|id| *id.as_bytes());
        self.vault.each_plain(
            &*view,
            Tree::Actions,
            (start, Way::Down),
            &mut |id, plain| {
                if start.as_ref() == Some(id) {
                    return ControlFlow::Continue(());
                }
                let own = ActionId::from_bytes(*id);
                let lookup = |wanted: ActionId| match wanted == own {
                    true => decoded(plain).map(Some),
                    false => in_view(&self.vault, &*view, wanted),
                };
                match actions::action(own, &lookup) {
                    Ok(Some(action)) => visit(action),
                    Ok(None) => ControlFlow::Continue(()),
                    Err(error) => {
                        failed = Err(error);
                        ControlFlow::Break(())
                    }
                }
            },
        )?;
        failed
    }

    pub(crate) fn subjects(&self, action: &Action) -> Result<Vec<Subject>, StoreError> {
        let mut seen = std::collections::HashSet::new();
        let mut subjects = Vec::new();
        self.each_operation(action, &mut |operation| {
            let subject = operation.subject();
            subjects.extend(subject.filter(|subject| seen.insert(*subject)));
        })?;
        Ok(subjects)
    }

    /// Shows the operations of an action that this build knows, in order.
    fn each_operation(
        &self,
        action: &Action,
        visit: &mut dyn FnMut(Operation),
    ) -> Result<(), StoreError> {
        self.each_operation_of(action.stream, action.first..=action.last, visit)
    }

    fn each_operation_of(
        &self,
        stream: changes::StreamId,
        seqs: std::ops::RangeInclusive<u64>,
        visit: &mut dyn FnMut(Operation),
    ) -> Result<(), StoreError> {
        for seq in seqs {
            let entry = self
                .journal
                .entry(stream, seq)?
                .ok_or(StoreError::EntryDamaged)?;
            if let Some((_, DecodedBody::Known(body))) = decode(stream, &entry) {
                visit(body.operation);
            }
        }
        Ok(())
    }
}
