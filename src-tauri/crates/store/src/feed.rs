//! From the view into the columns.
//!
//! A thread walks over the view and opens what it meets, two read that, and the caller's thread
//! puts people into the columns in the order of their ids; at most a few batches lie
//! between them. What was put goes back to the thread that made it, which is where memory
//! is given back without waiting for others.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread;

use changes::{Record, Volunteers};
use domain::{EventId, ParticipationId, ShiftId, VolunteerId};
use search::Work;

use crate::columns::{Columns, Halves, Seen, Worked, seen};
use crate::error::StoreError;
use crate::late::Late;
use crate::records::{Vault, decoded};
use crate::store::organisations;
use crate::view::{Tree, View, Way};

/// Threads that read records.
const LANES: usize = 2;
/// Batches that may wait before each of them, and behind it.
const AHEAD: usize = 2;
/// Records of a batch.
const TOGETHER: usize = 512;

/// Encoded records, one behind the other, and where each ends.
#[derive(Default)]
struct Met {
    bytes: Vec<u8>,
    ends: Vec<(VolunteerId, usize)>,
}

/// People as the columns take them.
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
    // Out of the columns while they fill, so that who is kept aside can be noted meanwhile.
    let mut people = std::mem::take(&mut columns.0);
    let mut filling = people.fill();
    let work = thread::scope(|scope| {
        let of_work = scope.spawn(|| {
            let mut work = Work::new();
            feed_work(view, vault, &mut work).map(|()| work)
        });
        let mut to_read = Vec::with_capacity(LANES);
        let mut lanes = Vec::with_capacity(LANES);
        for _ in 0..LANES {
            let (met, met_in) = sync_channel::<Met>(AHEAD);
            let (read, read_in) = sync_channel::<Result<Opened, StoreError>>(AHEAD);
            let (used, used_in) = channel::<Opened>();
            scope.spawn(move || read_all(&met_in, read, &used_in));
            to_read.push(met);
            lanes.push((read_in, used));
        }
        let walker = scope.spawn(move || walk(view, vault, &to_read));
        // The walk deals batches out in turn, so asking in turn keeps their order, and the
        // first lane without one was the last.
        for (read, used) in lanes.iter().cycle() {
            let Ok(batch) = read.recv() else {
                break;
            };
            let batch = batch?;
            for (id, seen) in &batch {
                columns.note(*id, seen);
                if let Seen::Listed(person, changed) = seen {
                    filling.put(person, *changed);
                }
            }
            let _ = used.send(batch);
        }
        walker.join().map_err(|_| StoreError::RecordDamaged)??;
        of_work.join().map_err(|_| StoreError::RecordDamaged)?
    });
    drop(filling);
    columns.0 = people;
    let work = work?;
    vault.each(view, Tree::Joins, &mut |id, record| {
        columns.1.pairs.take(VolunteerId::from_bytes(id), &record);
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
    vault.each(view, Tree::Events, &mut |id, record| {
        let id = EventId::from_bytes(id);
        Worked::Event(id, changes::event(id, &record).map(Box::new)).put(work);
        ControlFlow::Continue(())
    })?;
    vault.each(view, Tree::Shifts, &mut |id, record| {
        let id = ShiftId::from_bytes(id);
        Worked::Shift(id, changes::shift(id, &record).map(Box::new)).put(work);
        ControlFlow::Continue(())
    })?;
    vault.each(view, Tree::Participations, &mut |id, record| {
        let id = ParticipationId::from_bytes(id);
        let one = changes::participation(id, &record).map(Box::new);
        Worked::Participation(id, one).put(work);
        ControlFlow::Continue(())
    })
}

/// Deals the records of a view out to the lanes, in turn, until nobody wants more.
fn walk(view: &dyn View, vault: &Vault, lanes: &[SyncSender<Met>]) -> Result<(), StoreError> {
    let mut turn = lanes.iter().cycle();
    let mut send = |batch: Met| match turn.next().map(|lane| lane.send(batch)) {
        Some(Ok(())) => ControlFlow::Continue(()),
        Some(Err(_)) | None => ControlFlow::Break(()),
    };
    let mut batch = Met::default();
    let all = (None, Way::Up);
    vault.each_plain(view, Tree::Volunteers, all, &mut |id, plain| {
        batch.bytes.extend_from_slice(plain);
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

/// Reads batch after batch.
fn read_all(
    met: &Receiver<Met>,
    read: SyncSender<Result<Opened, StoreError>>,
    used: &Receiver<Opened>,
) {
    for batch in met {
        used.try_iter().for_each(drop);
        if read.send(read_batch(&batch)).is_err() {
            break;
        }
    }
    // Nothing more comes from here; whoever puts still holds the last ones.
    drop(read);
    used.iter().for_each(drop);
}

fn read_batch(batch: &Met) -> Result<Opened, StoreError> {
    let mut start = 0;
    let mut people = Vec::with_capacity(batch.ends.len());
    for (id, end) in &batch.ends {
        let record: Record<Volunteers> = decoded(&batch.bytes[start..*end])?;
        start = *end;
        people.push((*id, seen(*id, &record)));
    }
    Ok(people)
}
