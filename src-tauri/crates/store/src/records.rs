//! Records of the view: which tree a noun lives in, and how its values are sealed.
//!
//! A value is a format byte, a nonce and the sealed record, or a sealed block of several
//! ([`crate::blocks`]). Tree and key are the associated data: a value put under another key
//! does not open.

use changes::{
    Edit, Events, Heads, Joins, Noun, Operation, Organisations, Participations, Programmes, Record,
    Register, Shifts, Subject, Volunteers,
};
use domain::{
    EventId, OrganisationId, ParticipationId, ProgrammeId, RegisterId, ShiftId, VolunteerId,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::blocks::Recent;
use crate::error::StoreError;
use crate::seal::{NONCE, Noise, Sealer};
use crate::view::{Batch, Key, Tree, View, key};

/// The format of values that are written now: postcard, sealed. A view in another
/// format is made anew.
const FORMAT: u8 = 4;

/// Room for a usual record, so that it is written without moving.
pub(crate) const USUAL: usize = 768;

/// A noun that the store keeps.
pub trait Kept: Noun {
    /// What names one of its records.
    type Id: Copy + Ord + std::fmt::Debug + Send + Sync;

    #[doc(hidden)]
    fn key(id: Self::Id) -> Key;
    #[doc(hidden)]
    fn edits(operation: Operation) -> Option<(Self::Id, Vec<Edit<Self>>)>;
}

/// The id under which the register's own record lies.
const OWN: [u8; 16] = [0; 16];

impl Kept for Volunteers {
    type Id = VolunteerId;

    fn key(id: VolunteerId) -> Key {
        key(Tree::Volunteers, id.as_bytes())
    }

    fn edits(operation: Operation) -> Option<(VolunteerId, Vec<Edit<Self>>)> {
        match operation {
            Operation::Volunteer { id, edits } => Some((id, edits)),
            _ => None,
        }
    }
}

impl Kept for Organisations {
    type Id = OrganisationId;

    fn key(id: OrganisationId) -> Key {
        key(Tree::Organisations, id.as_bytes())
    }

    fn edits(operation: Operation) -> Option<(OrganisationId, Vec<Edit<Self>>)> {
        match operation {
            Operation::Organisation { id, edits } => Some((id, edits)),
            _ => None,
        }
    }
}

impl Kept for Register {
    type Id = ();

    fn key((): ()) -> Key {
        key(Tree::Register, &OWN)
    }

    fn edits(operation: Operation) -> Option<((), Vec<Edit<Self>>)> {
        match operation {
            Operation::Register { edits } => Some(((), edits)),
            _ => None,
        }
    }
}

impl Kept for Joins {
    type Id = VolunteerId;

    fn key(id: VolunteerId) -> Key {
        key(Tree::Joins, id.as_bytes())
    }

    fn edits(operation: Operation) -> Option<(VolunteerId, Vec<Edit<Self>>)> {
        match operation {
            Operation::Joins { id, edits } => Some((id, edits)),
            _ => None,
        }
    }
}

impl Kept for Programmes {
    type Id = ProgrammeId;

    fn key(id: ProgrammeId) -> Key {
        key(Tree::Programmes, id.as_bytes())
    }

    fn edits(operation: Operation) -> Option<(ProgrammeId, Vec<Edit<Self>>)> {
        match operation {
            Operation::Programme { id, edits } => Some((id, edits)),
            _ => None,
        }
    }
}

impl Kept for Events {
    type Id = EventId;

    fn key(id: EventId) -> Key {
        key(Tree::Events, id.as_bytes())
    }

    fn edits(operation: Operation) -> Option<(EventId, Vec<Edit<Self>>)> {
        match operation {
            Operation::Event { id, edits } => Some((id, edits)),
            _ => None,
        }
    }
}

impl Kept for Shifts {
    type Id = ShiftId;

    fn key(id: ShiftId) -> Key {
        key(Tree::Shifts, id.as_bytes())
    }

    fn edits(operation: Operation) -> Option<(ShiftId, Vec<Edit<Self>>)> {
        match operation {
            Operation::Shift { id, edits } => Some((id, edits)),
            _ => None,
        }
    }
}

impl Kept for Participations {
    type Id = ParticipationId;

    fn key(id: ParticipationId) -> Key {
        key(Tree::Participations, id.as_bytes())
    }

    fn edits(operation: Operation) -> Option<(ParticipationId, Vec<Edit<Self>>)> {
        match operation {
            Operation::Participation { id, edits, .. } => Some((id, edits)),
            _ => None,
        }
    }
}

/// A record of any noun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AnyRecord {
    Volunteer(VolunteerId, Record<Volunteers>),
    Organisation(OrganisationId, Record<Organisations>),
    Register(Record<Register>),
    Joins(VolunteerId, Record<Joins>),
    Programme(ProgrammeId, Record<Programmes>),
    Event(EventId, Record<Events>),
    Shift(ShiftId, Record<Shifts>),
    Participation(ParticipationId, Record<Participations>),
}

impl AnyRecord {
    pub(crate) fn key(&self) -> Key {
        match self {
            Self::Volunteer(id, _) => Volunteers::key(*id),
            Self::Organisation(id, _) => Organisations::key(*id),
            Self::Register(_) => Register::key(()),
            Self::Joins(id, _) => Joins::key(*id),
            Self::Programme(id, _) => Programmes::key(*id),
            Self::Event(id, _) => Events::key(*id),
            Self::Shift(id, _) => Shifts::key(*id),
            Self::Participation(id, _) => Participations::key(*id),
        }
    }

    /// Appends the record as it is kept.
    pub(crate) fn encode(&self, out: Vec<u8>) -> postcard::Result<Vec<u8>> {
        match self {
            Self::Volunteer(_, record) => postcard::to_extend(record, out),
            Self::Organisation(_, record) => postcard::to_extend(record, out),
            Self::Register(record) => postcard::to_extend(record, out),
            Self::Joins(_, record) => postcard::to_extend(record, out),
            Self::Programme(_, record) => postcard::to_extend(record, out),
            Self::Event(_, record) => postcard::to_extend(record, out),
            Self::Shift(_, record) => postcard::to_extend(record, out),
            Self::Participation(_, record) => postcard::to_extend(record, out),
        }
    }

    /// What the record is of.
    pub(crate) fn subject(&self) -> Subject {
        match self {
            Self::Volunteer(id, _) => Subject::Volunteer(*id),
            Self::Organisation(id, _) => Subject::Organisation(*id),
            Self::Register(_) => Subject::Register,
            Self::Joins(id, _) => Subject::Joins(*id),
            Self::Programme(id, _) => Subject::Programme(*id),
            Self::Event(id, _) => Subject::Event(*id),
            Self::Shift(id, _) => Subject::Shift(*id),
            Self::Participation(id, _) => Subject::Participation(*id),
        }
    }

    /// Folds one more entry; the operation must name this record.
    pub(crate) fn absorb(&mut self, stamp: changes::Stamp, operation: Operation) {
        match (self, operation) {
            (Self::Volunteer(_, record), Operation::Volunteer { edits, .. }) => {
                record.absorb(stamp, edits);
            }
            (Self::Volunteer(_, record), Operation::Erase { erasure, .. }) => {
                record.erase(stamp, erasure);
            }
            (Self::Organisation(_, record), Operation::Organisation { edits, .. }) => {
                record.absorb(stamp, edits);
            }
            (Self::Register(record), Operation::Register { edits }) => {
                record.absorb(stamp, edits);
            }
            (Self::Joins(_, record), Operation::Joins { edits, .. }) => {
                record.absorb(stamp, edits);
            }
            (Self::Programme(_, record), Operation::Programme { edits, .. }) => {
                record.absorb(stamp, edits);
            }
            (Self::Event(_, record), Operation::Event { edits, .. }) => {
                record.absorb(stamp, edits);
            }
            (Self::Shift(_, record), Operation::Shift { edits, .. }) => {
                record.absorb(stamp, edits);
            }
            (Self::Participation(_, record), Operation::Participation { edits, .. }) => {
                record.absorb(stamp, edits);
            }
            (_, operation) => {
                log::error!(
                    "an operation of kind {:?} met a record of another",
                    operation.kind()
                );
            }
        }
    }

    /// Whether the journal holds a body about somebody who was erased: what is folded here
    /// comes too late, or what was folded before is erased by it.
    pub(crate) fn is_left(&self, operation: &Operation) -> bool {
        let Self::Volunteer(_, record) = self else {
            return false;
        };
        let is_erased = changes::erased(record).is_some();
        match operation {
            Operation::Volunteer { .. } => is_erased,
            Operation::Erase { .. } => !is_erased && !record.applied().is_empty(),
            _ => false,
        }
    }

    /// The record of a subject before anything was folded.
    pub(crate) fn begin(subject: Subject) -> Self {
        match subject {
            Subject::Volunteer(id) => Self::Volunteer(id, Record::default()),
            Subject::Organisation(id) => Self::Organisation(id, Record::default()),
            Subject::Register => Self::Register(Record::default()),
            Subject::Joins(id) => Self::Joins(id, Record::default()),
            Subject::Programme(id) => Self::Programme(id, Record::default()),
            Subject::Event(id) => Self::Event(id, Record::default()),
            Subject::Shift(id) => Self::Shift(id, Record::default()),
            Subject::Participation(id) => Self::Participation(id, Record::default()),
        }
    }
}

/// The key of the record of a subject.
pub(crate) fn key_of(subject: Subject) -> Key {
    match subject {
        Subject::Volunteer(id) => Volunteers::key(id),
        Subject::Organisation(id) => Organisations::key(id),
        Subject::Register => Register::key(()),
        Subject::Joins(id) => Joins::key(id),
        Subject::Programme(id) => Programmes::key(id),
        Subject::Event(id) => Events::key(id),
        Subject::Shift(id) => Shifts::key(id),
        Subject::Participation(id) => Participations::key(id),
    }
}

/// Seals and opens values of the view.
#[derive(Clone, Debug)]
pub(crate) struct Vault {
    sealer: Sealer,
    register: RegisterId,
    recent: Recent,
}

impl Vault {
    pub(crate) fn new(sealer: Sealer, register: RegisterId) -> Self {
        Self {
            sealer,
            register,
            recent: Recent::default(),
        }
    }

    /// Blocks that were read last.
    pub(crate) fn recent(&self) -> &Recent {
        &self.recent
    }

    pub(crate) fn register(&self) -> RegisterId {
        self.register
    }

    fn place(&self, key: &Key) -> [u8; 43] {
        let mut place = [0; 43];
        place[..10].copy_from_slice(b"birge view");
        place[10..26].copy_from_slice(self.register.as_bytes());
        place[26..].copy_from_slice(key);
        place
    }

    /// Seals what `write` appends to the value that it is given.
    fn seal_with(
        &self,
        noise: &mut Noise,
        key: &Key,
        write: impl FnOnce(Vec<u8>) -> postcard::Result<Vec<u8>>,
    ) -> Result<Vec<u8>, StoreError> {
        let nonce = noise.take::<NONCE>()?;
        let mut out = Vec::with_capacity(USUAL);
        out.push(FORMAT);
        out.extend_from_slice(&nonce);
        let start = out.len();
        let mut out = write(out).map_err(|_| StoreError::TooLarge)?;
        self.sealer
            .seal_from(start, nonce, &self.place(key), &mut out)?;
        Ok(out)
    }

    pub(crate) fn seal<T: Serialize>(
        &self,
        noise: &mut Noise,
        key: &Key,
        value: &T,
    ) -> Result<Vec<u8>, StoreError> {
        self.seal_with(noise, key, |out| postcard::to_extend(value, out))
    }

    /// Seals bytes that are encoded already.
    pub(crate) fn seal_plain(
        &self,
        noise: &mut Noise,
        key: &Key,
        plain: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        self.seal_with(noise, key, |mut out| {
            out.extend_from_slice(plain);
            Ok(out)
        })
    }

    pub(crate) fn seal_record(
        &self,
        noise: &mut Noise,
        record: &AnyRecord,
    ) -> Result<(Key, Vec<u8>), StoreError> {
        let key = record.key();
        let value = self.seal_with(noise, &key, |out| record.encode(out))?;
        Ok((key, value))
    }

    pub(crate) fn open_plain(&self, key: &Key, value: &[u8]) -> Result<Vec<u8>, StoreError> {
        match value.split_first() {
            Some((&FORMAT, sealed)) => self
                .sealer
                .open(&self.place(key), sealed)
                .ok_or(StoreError::RecordDamaged),
            Some(_) | None => Err(StoreError::RecordDamaged),
        }
    }

    pub(crate) fn get<T: DeserializeOwned>(
        &self,
        view: &dyn View,
        key: &Key,
    ) -> Result<Option<T>, StoreError> {
        self.read(view, key, decoded)
    }

    /// The record of a subject, as the view has it.
    pub(crate) fn any(
        &self,
        view: &dyn View,
        subject: Subject,
    ) -> Result<Option<AnyRecord>, StoreError> {
        let key = key_of(subject);
        let Some(plain) = self.plain(view, &key)? else {
            return Ok(None);
        };
        Ok(Some(match subject {
            Subject::Volunteer(id) => AnyRecord::Volunteer(id, decoded(&plain)?),
            Subject::Organisation(id) => AnyRecord::Organisation(id, decoded(&plain)?),
            Subject::Register => AnyRecord::Register(decoded(&plain)?),
            Subject::Joins(id) => AnyRecord::Joins(id, decoded(&plain)?),
            Subject::Programme(id) => AnyRecord::Programme(id, decoded(&plain)?),
            Subject::Event(id) => AnyRecord::Event(id, decoded(&plain)?),
            Subject::Shift(id) => AnyRecord::Shift(id, decoded(&plain)?),
            Subject::Participation(id) => AnyRecord::Participation(id, decoded(&plain)?),
        }))
    }

    /// The heads that the view has reached.
    pub(crate) fn heads(&self, view: &dyn View) -> Result<Option<Heads>, StoreError> {
        self.get(view, &heads_key())
    }

    pub(crate) fn put_heads(
        &self,
        noise: &mut Noise,
        batch: &mut Batch,
        heads: &Heads,
    ) -> Result<(), StoreError> {
        let key = heads_key();
        batch.put(key, self.seal(noise, &key, heads)?);
        Ok(())
    }
}

/// A record as it is kept.
///
/// # Errors
/// [`StoreError::RecordDamaged`] if the bytes are none.
pub(crate) fn decoded<T: DeserializeOwned>(plain: &[u8]) -> Result<T, StoreError> {
    postcard::from_bytes(plain).map_err(|_| StoreError::RecordDamaged)
}

fn heads_key() -> Key {
    key(Tree::Meta, &OWN)
}
