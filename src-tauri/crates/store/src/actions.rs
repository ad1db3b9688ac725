//! What people did: one record per action, by the id that the client made.
//!
//! It makes a repeated action the same action, lists recent ones and says which
//! were undone. It is derived from the entries like everything else in the view.

use changes::{Act, Entry, Stamp, StreamId, Subject};
use domain::{
    ActionId, EventId, OperatorId, OrganisationId, ParticipationId, ProgrammeId, ShiftId,
    Timestamp, VolunteerId,
};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::records::Vault;
use crate::view::{Key, Tree, View, key};

/// One thing a person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// The id that the client made.
    pub id: ActionId,
    /// The stream that holds its entries.
    pub stream: StreamId,
    /// Seq of its first entry.
    pub first: u64,
    /// Seq of its last entry.
    pub last: u64,
    /// When, by the author's clock.
    pub at: Timestamp,
    /// Who.
    pub operator: OperatorId,
    /// What.
    pub act: Act,
    /// The one record that it changed or looked at; `None` if there are several or none.
    pub about: Option<Subject>,
    /// The action that this one undoes.
    pub undoes: Option<ActionId>,
    /// The action that undid this one and was not itself undone, and when.
    pub undone_by: Option<(ActionId, Timestamp)>,
}

impl Action {
    /// How many entries it wrote.
    #[must_use]
    pub fn entries(&self) -> u64 {
        self.last - self.first + 1
    }
}

/// As it lies in the view, in format 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ActionRecord {
    /// Unknown as long as only an undo of it has arrived.
    done: Option<DoneRecord>,
    /// The latest action that undoes it.
    undone: Option<(Stamp, ActionId, Timestamp)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct DoneRecord {
    stream: StreamId,
    first: u64,
    last: u64,
    at: Timestamp,
    operator: OperatorId,
    /// `None` for an act of a newer build.
    act: Option<Act>,
    undoes: Option<ActionId>,
    about: AboutRecord,
}

/// What the entries of an action are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum AboutRecord {
    Nothing,
    Volunteer(VolunteerId),
    Organisation(OrganisationId),
    Register,
    /// More than one record.
    Several,
    Joins(VolunteerId),
    Programme(ProgrammeId),
    Event(EventId),
    Shift(ShiftId),
    Participation(ParticipationId),
}

impl AboutRecord {
    fn of(subject: Option<Subject>) -> Self {
        match subject {
            None => Self::Nothing,
            Some(Subject::Volunteer(id)) => Self::Volunteer(id),
            Some(Subject::Organisation(id)) => Self::Organisation(id),
            Some(Subject::Register) => Self::Register,
            Some(Subject::Joins(id)) => Self::Joins(id),
            Some(Subject::Programme(id)) => Self::Programme(id),
            Some(Subject::Event(id)) => Self::Event(id),
            Some(Subject::Shift(id)) => Self::Shift(id),
            Some(Subject::Participation(id)) => Self::Participation(id),
        }
    }

    fn join(self, other: Self) -> Self {
        match (self, other) {
            (known, Self::Nothing) => known,
            (Self::Nothing, known) => known,
            (one, other) if one == other => one,
            _ => Self::Several,
        }
    }

    fn subject(self) -> Option<Subject> {
        match self {
            Self::Nothing | Self::Several => None,
            Self::Volunteer(id) => Some(Subject::Volunteer(id)),
            Self::Organisation(id) => Some(Subject::Organisation(id)),
            Self::Register => Some(Subject::Register),
            Self::Joins(id) => Some(Subject::Joins(id)),
            Self::Programme(id) => Some(Subject::Programme(id)),
            Self::Event(id) => Some(Subject::Event(id)),
            Self::Shift(id) => Some(Subject::Shift(id)),
            Self::Participation(id) => Some(Subject::Participation(id)),
        }
    }
}

pub(crate) fn action_key(id: ActionId) -> Key {
    key(Tree::Actions, id.as_bytes())
}

impl ActionRecord {
    /// Whether an entry of it is known.
    pub(crate) fn is_done(&self) -> bool {
        self.done.is_some()
    }

    /// Takes in one entry of the action, which is about this record.
    pub(crate) fn extend(
        &mut self,
        stream: StreamId,
        entry: &Entry,
        act: &Act,
        undoes: Option<ActionId>,
        about: Option<Subject>,
    ) {
        let about = AboutRecord::of(about);
        let seq = entry.header.seq;
        match &mut self.done {
            Some(done) if done.stream == stream => {
                if seq < done.first {
                    done.first = seq;
                    done.at = entry.header.wall();
                }
                done.last = done.last.max(seq);
                done.about = done.about.join(about);
            }
            Some(_) => log::error!("an action has entries in two streams"),
            None => {
                self.done = Some(DoneRecord {
                    stream,
                    first: seq,
                    last: seq,
                    at: entry.header.wall(),
                    operator: entry.header.actor,
                    act: (*act != Act::Newer).then(|| act.clone()),
                    undoes,
                    about,
                });
            }
        }
    }

    /// Notes that another action undoes this one.
    pub(crate) fn undo(&mut self, stamp: Stamp, by: ActionId, at: Timestamp) {
        if self.undone.is_none_or(|(known, _, _)| known < stamp) {
            self.undone = Some((stamp, by, at));
        }
    }
}

/// Where action records are read from: the view and what waits above it.
pub(crate) type Lookup<'l> = dyn Fn(ActionId) -> Result<Option<ActionRecord>, StoreError> + 'l;

/// The longest chain of undo, undo of the undo, … that is followed.
const DEEPEST: usize = 64;

/// The action under an id, with whether it stands undone.
pub(crate) fn action(id: ActionId, lookup: &Lookup<'_>) -> Result<Option<Action>, StoreError> {
    let Some(record) = lookup(id)? else {
        return Ok(None);
    };
    let Some(done) = record.done else {
        return Ok(None);
    };
    let undone_by = match record.undone {
        Some((_, by, at)) if !is_undone(by, lookup)? => Some((by, at)),
        Some(_) | None => None,
    };
    let DoneRecord {
        stream,
        first,
        last,
        at,
        operator,
        act,
        undoes,
        about,
    } = done;
    let act = act.unwrap_or(Act::Newer);
    Ok(Some(Action {
        id,
        stream,
        first,
        last,
        at,
        operator,
        act,
        about: about.subject(),
        undoes,
        undone_by,
    }))
}

/// Whether an action stands undone: an odd number of undos lies on it.
fn is_undone(mut id: ActionId, lookup: &Lookup<'_>) -> Result<bool, StoreError> {
    let mut undone = false;
    for _ in 0..DEEPEST {
        match lookup(id)?.and_then(|record| record.undone) {
            Some((_, by, _)) => {
                undone = !undone;
                id = by;
            }
            None => break,
        }
    }
    Ok(undone)
}

/// The lookup of the view alone.
pub(crate) fn in_view(
    vault: &Vault,
    view: &dyn View,
    id: ActionId,
) -> Result<Option<ActionRecord>, StoreError> {
    vault.get(view, &action_key(id))
}
