//! From the view into the columns.
//!
//! A thread walks over the view, two open and read what it met, and the caller's thread
//! puts people into the columns in the order of their ids; at most a few batches lie
//! between them. What was put goes back to the thread that made it, which is where memory
//! is given back without waiting for others.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread;

use changes::{Events, Joins, Participations, Record, Shifts, Volunteers};
use domain::{EventId, ParticipationId, ShiftId, Timestamp, Volunteer, VolunteerId};
use search::Work;

use crate::columns::{Columns, Halves, Seen, Worked, seen};
use crate::error::StoreError;
use crate::late::Late;
use crate::records::{Kept, Vault};
use crate::store::organisations;
use crate::view::{Tree, View, Way};

/// Threads that open records.
const LANES: usize = 2;
/// Batches that may wait before each of them, and behind it.
const AHEAD: usize = 2;
/// Records of a batch.
const TOGETHER: usize = 512;

/// Sealed records, one behind the other, and where each ends.
#[derive(Default)]
struct Sealed {
    bytes: Vec<u8>,
    ends: Vec<(VolunteerId, usize)>,
}

/// Records as the columns take them.
type Opened = Vec<(VolunteerId, Seen)>;

/// Feeds columns from a view.
///
/// # Errors
/// [`StoreError::RecordDamaged`] and those of the view.
pub(crate) fn feed_columns(
    view: &dyn View,
    vault: &Vault,
    columns: &mut Columns,
) -> Result<(), StoreError> {
    let work = thread::scope(|scope| {
        let of_work = scope.spawn(|| {
            let mut work = Work::new();
            feed_work(view, vault, &mut work).map(|()| work)
        });
        let mut to_open = Vec::with_capacity(LANES);
        let mut lanes = Vec::with_capacity(LANES);
        for _ in 0..LANES {
            let (sealed, sealed_in) = sync_channel::<Sealed>(AHEAD);
            let (opened, opened_in) = sync_channel::<Result<Opened, StoreError>>(AHEAD);
            let (used, used_in) = channel::<Opened>();
            scope.spawn(move || open_all(vault, &sealed_in, opened, &used_in));
            to_open.push(sealed);
            lanes.push((opened_in, used));
        }
        let walker = scope.spawn(move || walk(view, &to_open));
        // The walk deals batches out in turn, so asking in turn keeps their order, and the
        // first lane without one was the last.
        for (opened, used) in lanes.iter().cycle() {
            let Ok(people) = opened.recv() else {
                break;
            };
            let people = people?;
            columns.put_seen(&people);
            let _ = used.send(people);
        }
        walker.join().map_err(|_| StoreError::RecordDamaged)??;
        of_work.join().map_err(|_| StoreError::RecordDamaged)?
    })?;
    view.walk(Tree::Joins, None, Way::Up, &mut |id, value| {
        let id = VolunteerId::from_bytes(*id);
        match vault.open(&Joins::key(id), value) {
            Ok(record) => drop(columns.1.pairs.take(id, &record)),
            Err(error) => log::error!("a join could not be read: {error}"),
        }
        ControlFlow::Continue(())
    })?;
    let joined = columns.1.pairs.groups();
    columns.regroup(
        joined.iter().filter_map(|group| group.first().copied()),
        Halves::of(vault, view),
    );
    for organisation in organisations(view, vault)?.values() {
        columns
            .0
            .set_organisation_name(organisation.id, Some(&organisation.name));
    }
    let people = work.people().into_iter().collect();
    columns.2 = Late::of(work);
    columns.take_worked(Vec::new(), people);
    Ok(())
}

/// Feeds the columns of work from a view. Who the people in them are is not said.
///
/// # Errors
/// [`StoreError::RecordDamaged`] and those of the view.
pub(crate) fn feed_work(view: &dyn View, vault: &Vault, work: &mut Work) -> Result<(), StoreError> {
    for tree in [Tree::Events, Tree::Shifts, Tree::Participations] {
        let mut failed = Ok(());
        view.walk(tree, None, Way::Up, &mut |id, value| {
            let worked = match tree {
                Tree::Events => {
                    let id = EventId::from_bytes(*id);
                    let record = vault.open(&Events::key(id), value);
                    record
                        .map(|record| Worked::Event(id, changes::event(id, &record).map(Box::new)))
                }
                Tree::Shifts => {
                    let id = ShiftId::from_bytes(*id);
                    let record = vault.open(&Shifts::key(id), value);
                    record
                        .map(|record| Worked::Shift(id, changes::shift(id, &record).map(Box::new)))
                }
                _ => {
                    let id = ParticipationId::from_bytes(*id);
                    let record = vault.open(&Participations::key(id), value);
                    record.map(|record| {
                        let one = changes::participation(id, &record).map(Box::new);
                        Worked::Participation(id, one)
                    })
                }
            };
            match worked {
                Ok(worked) => {
                    worked.put(work);
                    ControlFlow::Continue(())
                }
                Err(error) => {
                    failed = Err(error);
                    ControlFlow::Break(())
                }
            }
        })?;
        failed?;
    }
    Ok(())
}

/// Deals the records of a view out to the lanes, in turn, until nobody wants more.
fn walk(view: &dyn View, lanes: &[SyncSender<Sealed>]) -> Result<(), StoreError> {
    let mut turn = lanes.iter().cycle();
    let mut send = |batch: Sealed| match turn.next().map(|lane| lane.send(batch)) {
        Some(Ok(())) => ControlFlow::Continue(()),
        Some(Err(_)) | None => ControlFlow::Break(()),
    };
    let mut batch = Sealed::default();
    view.walk(Tree::Volunteers, None, Way::Up, &mut |id, value| {
        batch.bytes.extend_from_slice(value);
        batch
            .ends
            .push((VolunteerId::from_bytes(*id), batch.bytes.len()));
        if batch.ends.len() == TOGETHER {
            send(std::mem::take(&mut batch))
        } else {
            ControlFlow::Continue(())
        }
    })?;
    if !batch.ends.is_empty() {
        let _ = send(batch);
    }
    Ok(())
}

/// Opens batch after batch where it lies.
fn open_all(
    vault: &Vault,
    sealed: &Receiver<Sealed>,
    opened: SyncSender<Result<Opened, StoreError>>,
    used: &Receiver<Opened>,
) {
    for batch in sealed {
        used.try_iter().for_each(drop);
        if opened.send(open(vault, batch)).is_err() {
            break;
        }
    }
    // Nothing more comes from here; whoever puts still holds the last ones.
    drop(opened);
    used.iter().for_each(drop);
}

fn open(vault: &Vault, mut batch: Sealed) -> Result<Opened, StoreError> {
    let mut rest = batch.bytes.as_mut_slice();
    let mut start = 0;
    let mut people = Vec::with_capacity(batch.ends.len());
    for (id, end) in batch.ends {
        let (value, after) = rest.split_at_mut(end - start);
        (rest, start) = (after, end);
        let record: Record<Volunteers> = vault.open_in_place(&Volunteers::key(id), value)?;
        people.push((id, seen(id, &record)));
    }
    Ok(people)
}

impl Columns {
    /// Takes in what was seen of many records.
    fn put_seen(&mut self, people: &Opened) {
        for (id, seen) in people {
            self.note(*id, seen);
        }
        self.0
            .put_all(people.iter().filter_map(|(_, seen)| listed(seen)));
    }
}

fn listed(seen: &Seen) -> Option<(&Volunteer, Timestamp)> {
    match seen {
        Seen::Listed(person, changed) => Some((person, *changed)),
        Seen::Blocked | Seen::Ended(_) | Seen::Nobody => None,
    }
}
