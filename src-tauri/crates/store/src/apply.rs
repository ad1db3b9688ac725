//! From the journal into the view and the columns.
//!
//! One way for three uses: what a large action wrote, what a view missed, and a
//! view made anew. A thread reads and unpacks segments, the next folds and seals
//! records, and the caller's thread puts them into the view and the columns; at
//! most a few batches lie between them, so memory is bounded whatever the length.

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{PoisonError, RwLock};
use std::thread;

use changes::{Body, DecodedBody, Entry, Head, Heads, Operation, Stamp, StreamId, Subject};

use crate::actions::{ActionRecord, action_key, in_view};
use crate::blocks::Gathering;
use crate::columns::{Columns, Halves, Look};
use crate::error::StoreError;
use crate::journal::read::Piece;
use crate::journal::{Journal, Lost};
use crate::progress::Progress;
use crate::records::{AnyRecord, USUAL, Vault, key_of};
use crate::seal::Noise;
use crate::view::{Batch, Key, Tree, View};

/// Batches that may wait between two threads.
const AHEAD: usize = 2;
/// Records that the columns take in together: each time they put their sorted parts in
/// order anew, which costs by everybody who is in them.
const TOGETHER: usize = 32 * 1024;

/// What catching up met.
#[derive(Debug, Default)]
pub(crate) struct CaughtUp {
    /// The heads that the view has now.
    pub(crate) heads: Heads,
    /// Entries that were folded.
    pub(crate) entries: u64,
    /// Entries that could not be read.
    pub(crate) lost: Vec<Lost>,
    /// Somebody was erased and the journal still holds bodies about the person.
    pub(crate) erasing: bool,
}

/// Records that one batch touched, as they are after it.
type Records = BTreeMap<Key, AnyRecord>;

/// What one batch brings.
struct Folded {
    batch: Batch,
    /// What the columns take of the records as they are after the batch.
    looked: Vec<Look>,
    heads: Heads,
    entries: u64,
}

/// Where to put what is folded.
pub(crate) struct Target<'t> {
    pub(crate) vault: &'t Vault,
    pub(crate) view: &'t dyn View,
    pub(crate) columns: Option<&'t RwLock<Columns>>,
}

/// Folds everything after `from` into the view.
///
/// # Errors
/// [`StoreError::Cancelled`] if `progress` says so; what was put stays, consistently.
pub(crate) fn catch_up(
    journal: &Journal,
    from: &Heads,
    target: &Target<'_>,
    progress: &dyn Progress,
) -> Result<CaughtUp, StoreError> {
    let total = journal.heads().entries().saturating_sub(from.entries());
    thread::scope(|scope| {
        let (to_fold, pieces) = sync_channel::<Piece>(2 * AHEAD);
        let (to_put, folded) = sync_channel::<Folded>(AHEAD);
        let reader =
            scope.spawn(move || journal.after(from, &mut |piece| Ok(to_fold.send(piece).is_ok())));
        let folder = scope.spawn(move || -> Result<(Vec<Lost>, bool), StoreError> {
            let mut folder = Folder::new(target, from.clone())?;
            for piece in pieces {
                if let Some(folded) = folder.take(piece)?
                    && to_put.send(folded).is_err()
                {
                    break;
                }
            }
            Ok((folder.lost, folder.erasing))
        });
        let put = put_all(folded, target, from, total, progress);
        let read = reader.join().map_err(|_| StoreError::EntryDamaged)?;
        let folded = folder.join().map_err(|_| StoreError::RecordDamaged)?;
        let mut done = put?;
        read?;
        (done.lost, done.erasing) = folded?;
        Ok(done)
    })
}

fn put_all(
    folded: Receiver<Folded>,
    target: &Target<'_>,
    from: &Heads,
    total: u64,
    progress: &dyn Progress,
) -> Result<CaughtUp, StoreError> {
    let mut done = CaughtUp {
        heads: from.clone(),
        ..CaughtUp::default()
    };
    let mut gathered: Vec<Look> = Vec::new();
    for Folded {
        batch,
        looked,
        heads,
        entries,
    } in folded
    {
        target.view.put(batch)?;
        gathered.extend(looked);
        if gathered.len() >= TOGETHER {
            feed(target, &mut gathered);
        }
        done.heads = heads;
        done.entries += entries;
        if !progress.step(done.entries, total) {
            return Err(StoreError::Cancelled);
        }
    }
    feed(target, &mut gathered);
    Ok(done)
}

/// Gives what was gathered to the columns.
fn feed(target: &Target<'_>, gathered: &mut Vec<Look>) {
    if let Some(columns) = target.columns {
        let mut columns = columns.write().unwrap_or_else(PoisonError::into_inner);
        columns.take_looked(gathered.drain(..), Halves::of(target.vault, target.view));
    }
}

/// The middle thread: entries in, sealed records out.
struct Folder<'t> {
    target: &'t Target<'t>,
    noise: Noise,
    heads: Heads,
    lost: Vec<Lost>,
    erasing: bool,
    /// Records of batches that may not have reached the view yet, oldest first.
    in_flight: VecDeque<Records>,
    actions_in_flight: VecDeque<BTreeMap<Key, ActionRecord>>,
    gathering: Gathering,
    /// Keys of the present batch that the view certainly lacks, and nothing above them.
    fresh: BTreeSet<Key>,
    /// Ids above these are certainly new, by tree.
    greatest: [Option<[u8; 16]>; Tree::FOLDED.len() + 1],
}

impl<'t> Folder<'t> {
    fn new(target: &'t Target<'t>, heads: Heads) -> Result<Self, StoreError> {
        let mut greatest = [None; Tree::FOLDED.len() + 1];
        for tree in Tree::FOLDED {
            greatest[tree as usize] = target.vault.greatest(target.view, tree)?;
        }
        Ok(Self {
            target,
            noise: Noise::new(),
            heads,
            lost: Vec::new(),
            erasing: false,
            in_flight: VecDeque::new(),
            actions_in_flight: VecDeque::new(),
            gathering: Gathering::new()?,
            fresh: BTreeSet::new(),
            greatest,
        })
    }

    /// Whether a record under this key may be in the view; one that is not is remembered
    /// among those that can lie in a block.
    fn may_exist(&mut self, key: &Key) -> bool {
        let greatest = &mut self.greatest[usize::from(key[0])];
        if greatest.is_some_and(|greatest| key[1..] <= greatest[..]) {
            return true;
        }
        *greatest = key[1..].try_into().ok();
        self.fresh.insert(*key);
        false
    }

    fn take(&mut self, piece: Piece) -> Result<Option<Folded>, StoreError> {
        let (stream, entries, chain) = match piece {
            Piece::Lost(lost) => {
                self.lost.push(lost);
                return Ok(None);
            }
            Piece::Segment { stream, segment } => {
                let after = segment.span().after;
                (stream, segment.into_entries(), after)
            }
            Piece::Tail {
                stream,
                entries,
                after,
            } => (stream, entries, after),
        };
        let known = self.heads.get(stream).map_or(0, |head| head.seq);
        let mut records = Records::new();
        let mut actions: BTreeMap<Key, ActionRecord> = BTreeMap::new();
        let mut count = 0;
        let mut last = known;
        for entry in &entries {
            if entry.header.seq <= known {
                continue;
            }
            count += 1;
            last = entry.header.seq;
            self.entry(stream, entry, &mut records, &mut actions)?;
        }
        self.heads.set(stream, Head { seq: last, chain });
        let mut batch = Batch::default();
        for (key, record) in &records {
            self.put(key, &mut batch, |out| record.encode(out))?;
        }
        for (key, record) in &actions {
            self.put(key, &mut batch, |out| postcard::to_extend(record, out))?;
        }
        let vault = self.target.vault;
        self.gathering.end(vault, &mut self.noise, &mut batch)?;
        vault.put_heads(&mut self.noise, &mut batch, &self.heads)?;
        self.fresh.clear();
        // What the lists show is worked out here: the caller's thread has more to do.
        let looked = match self.target.columns {
            Some(_) => records.values().map(Look::at).collect(),
            None => Vec::new(),
        };
        self.in_flight.push_back(records);
        self.actions_in_flight.push_back(actions);
        while self.in_flight.len() > AHEAD + 2 {
            self.in_flight.pop_front();
            self.actions_in_flight.pop_front();
        }
        Ok(Some(Folded {
            batch,
            looked,
            heads: self.heads.clone(),
            entries: count,
        }))
    }

    /// Puts a record into a block if it can lie in one, and by itself otherwise.
    fn put(
        &mut self,
        key: &Key,
        batch: &mut Batch,
        encode: impl Fn(Vec<u8>) -> postcard::Result<Vec<u8>>,
    ) -> Result<(), StoreError> {
        let vault = self.target.vault;
        let record = encode(Vec::with_capacity(USUAL)).map_err(|_| StoreError::TooLarge)?;
        match (Tree::of(key), key.last_chunk::<16>()) {
            (Some(tree), Some(id)) if self.fresh.contains(key) => {
                self.gathering
                    .take((tree, *id), record, vault, &mut self.noise, batch)
            }
            _ => {
                batch.put(*key, vault.seal_plain(&mut self.noise, key, &record)?);
                Ok(())
            }
        }
    }

    fn entry(
        &mut self,
        stream: StreamId,
        entry: &Entry,
        records: &mut BTreeMap<Key, AnyRecord>,
        actions: &mut BTreeMap<Key, ActionRecord>,
    ) -> Result<(), StoreError> {
        let Some(body) = entry.body() else {
            return Ok(());
        };
        let stamp = entry.stamp(stream);
        let decoded = match Body::decode(entry.header.kind, entry.header.version, body) {
            Ok(decoded) => decoded,
            Err(error) => {
                log::error!(
                    "the body of entry {} is unreadable: {error}",
                    entry.header.seq
                );
                return Ok(());
            }
        };
        let (action, act, undoes, operation) = match decoded {
            DecodedBody::Known(Body {
                action,
                act,
                undoes,
                operation,
            }) => (action, act, undoes, Some(operation)),
            DecodedBody::Unknown {
                action,
                act,
                undoes,
                subject: _,
            } => (action, act, undoes, None),
        };
        let key = action_key(action);
        self.load_action(key, action, actions)?;
        if let Some(record) = actions.get_mut(&key) {
            let about = operation.as_ref().and_then(Operation::about);
            record.extend(stream, entry, &act, undoes, about);
        }
        if let Some(undone) = undoes {
            let key = action_key(undone);
            self.load_action(key, undone, actions)?;
            if let Some(record) = actions.get_mut(&key) {
                record.undo(stamp, action, entry.header.wall());
            }
        }
        let Some(operation) = operation else {
            return Ok(());
        };
        let Some(subject) = operation.subject() else {
            return Ok(());
        };
        let key = key_of(subject);
        match records.entry(key) {
            Slot::Occupied(mut known) => {
                self.erasing |= known.get().is_left(&operation);
                known.get_mut().absorb(stamp, operation);
            }
            Slot::Vacant(slot) => {
                let mut record = self
                    .load(&key, subject)?
                    .unwrap_or_else(|| AnyRecord::begin(subject));
                self.erasing |= record.is_left(&operation);
                record.absorb(stamp, operation);
                slot.insert(record);
            }
        }
        Ok(())
    }

    /// The record of a subject, as it is after the batches before.
    fn load(&mut self, key: &Key, subject: Subject) -> Result<Option<AnyRecord>, StoreError> {
        if let Some(record) = self.in_flight.iter().rev().find_map(|batch| batch.get(key)) {
            return Ok(Some(record.clone()));
        }
        if self.may_exist(key) {
            self.target.vault.any(self.target.view, subject)
        } else {
            Ok(None)
        }
    }

    fn load_action(
        &mut self,
        key: Key,
        id: domain::ActionId,
        actions: &mut BTreeMap<Key, ActionRecord>,
    ) -> Result<(), StoreError> {
        if actions.contains_key(&key) {
            return Ok(());
        }
        let waiting = self
            .actions_in_flight
            .iter()
            .rev()
            .find_map(|batch| batch.get(&key))
            .cloned();
        let before = match waiting {
            Some(record) => Some(record),
            None if self.may_exist(&key) => in_view(self.target.vault, self.target.view, id)?,
            None => None,
        };
        actions.insert(key, before.unwrap_or_default());
        Ok(())
    }
}

/// The stamp and the decoded body of an entry.
pub(crate) fn decode(stream: StreamId, entry: &Entry) -> Option<(Stamp, DecodedBody)> {
    let decoded = Body::decode(entry.header.kind, entry.header.version, entry.body()?).ok()?;
    Some((entry.stamp(stream), decoded))
}
