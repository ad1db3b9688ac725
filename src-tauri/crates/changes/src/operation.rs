//! What the body of an entry holds: an action of a person, and the edits of a record.
//!
//! The bytes of a body: action (16), 0 or 1 and the undone action (16), length of the
//! act (1) and the act, then the operation. The bytes of an operation of every kind
//! and version begin with the 16 bytes of the id of its record (zeros for the register
//! itself); what follows is for the kind to say. So even a build that does not know
//! the kind can tell what was touched, by whom, and as part of which action.
//!
//! A kind or version that is not known here is kept, passed on and acknowledged, but
//! not folded: its entry keeps its bytes, untouched.

use domain::{
    ActionId, Erasure, EventId, OrganisationId, ParticipationId, ProgrammeId, ShiftId, VolunteerId,
};

use crate::act::Act;
use crate::bytes::{DecodeError, Reader, put_varint};
use crate::entry::{Entry, Header, Kind};
use crate::joined::Joins;
use crate::noun::{Edit, Noun};
use crate::nouns::{Organisations, Register, Volunteers};
use crate::work::{Events, Participations, Programmes, Shifts, are_words};

/// The record that an operation edits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A volunteer.
    Volunteer(VolunteerId),
    /// An organisation, a group, a state body.
    Organisation(OrganisationId),
    /// The register itself.
    Register,
    /// What was decided about pairs of which this volunteer is the smaller id.
    Joins(VolunteerId),
    /// A programme.
    Programme(ProgrammeId),
    /// An event.
    Event(EventId),
    /// A shift or session.
    Shift(ShiftId),
    /// A person in an event.
    Participation(ParticipationId),
}

/// The edits of one record by one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Edits a volunteer.
    Volunteer {
        /// Whom.
        id: VolunteerId,
        /// How, in order.
        edits: Vec<Edit<Volunteers>>,
    },
    /// Edits an organisation.
    Organisation {
        /// Which.
        id: OrganisationId,
        /// How, in order.
        edits: Vec<Edit<Organisations>>,
    },
    /// Edits the register itself. Without edits it only notes an act.
    Register {
        /// How, in order.
        edits: Vec<Edit<Register>>,
    },
    /// Decides about pairs of volunteers: one person, two people, or open again.
    Joins {
        /// The smaller id of each pair.
        id: VolunteerId,
        /// How, in order.
        edits: Vec<Edit<Joins>>,
    },
    /// Edits a programme.
    Programme {
        /// Which.
        id: ProgrammeId,
        /// How, in order.
        edits: Vec<Edit<Programmes>>,
    },
    /// Edits an event.
    Event {
        /// Which.
        id: EventId,
        /// How, in order.
        edits: Vec<Edit<Events>>,
    },
    /// Edits a shift or session.
    Shift {
        /// Which.
        id: ShiftId,
        /// How, in order.
        edits: Vec<Edit<Shifts>>,
    },
    /// Edits what a person is, did and claims in an event. Edits that hold words about
    /// the person stand in entries of their own: [`crate::are_words`].
    Participation {
        /// Which.
        id: ParticipationId,
        /// Whose it is: the entry goes with this person's data if it holds words.
        volunteer: VolunteerId,
        /// How, in order.
        edits: Vec<Edit<Participations>>,
    },
    /// Ends the record of a volunteer: [`crate::Record::erase`]. It cannot be undone.
    Erase {
        /// Whose.
        id: VolunteerId,
        /// How, and why.
        erasure: Erasure,
    },
    /// Changes nothing: it notes an act, such as a look at a number, for the audit.
    Note {
        /// The record that was looked at.
        subject: Option<Subject>,
    },
    /// Changes nothing: it says whom a file or a printed list named, for the day on which
    /// that is lost. Ids alone name nobody, and of somebody who was erased they say no more
    /// than that there was a record. One action may write several.
    Roster {
        /// Their ids in ascending order, at most [`ROSTER_MOST`].
        people: Vec<VolunteerId>,
    },
}

/// The most people that one [`Operation::Roster`] names; with its act it fits an entry.
pub const ROSTER_MOST: usize = 3_500;

/// The kind of [`Operation::Erase`]. A build that does not know it must not go on
/// editing somebody who was erased.
pub(crate) const ERASE: Kind = Kind(Kind::CRITICAL | 4);
/// The kind of [`Operation::Note`].
const NOTE: Kind = Kind(5);
/// The kind of [`Operation::Roster`].
const ROSTER: Kind = Kind(16);
/// The version of all three.
const FIRST: u8 = 1;

/// An operation as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded {
    /// One that this build can fold.
    Known(Operation),
    /// One of a newer build, which says only which record it edits.
    Unknown {
        /// The id of the record, whatever its noun.
        subject: [u8; 16],
    },
}

impl Operation {
    /// The kind that goes into the header.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Volunteer { .. } => Volunteers::KIND,
            Self::Organisation { .. } => Organisations::KIND,
            Self::Register { .. } => Register::KIND,
            Self::Joins { .. } => Joins::KIND,
            Self::Programme { .. } => Programmes::KIND,
            Self::Event { .. } => Events::KIND,
            Self::Shift { .. } => Shifts::KIND,
            Self::Participation { .. } => Participations::KIND,
            Self::Erase { .. } => ERASE,
            Self::Note { .. } => NOTE,
            Self::Roster { .. } => ROSTER,
        }
    }

    /// The version that goes into the header.
    pub const fn version(&self) -> u8 {
        match self {
            Self::Volunteer { .. } => Volunteers::VERSION,
            Self::Organisation { .. } => Organisations::VERSION,
            Self::Register { .. } => Register::VERSION,
            Self::Joins { .. } => Joins::VERSION,
            Self::Programme { .. } => Programmes::VERSION,
            Self::Event { .. } => Events::VERSION,
            Self::Shift { .. } => Shifts::VERSION,
            Self::Participation { .. } => Participations::VERSION,
            Self::Erase { .. } | Self::Note { .. } | Self::Roster { .. } => FIRST,
        }
    }

    /// The record that it changes; a note and a roster change none.
    pub const fn subject(&self) -> Option<Subject> {
        match self {
            Self::Volunteer { id, .. } | Self::Erase { id, .. } => Some(Subject::Volunteer(*id)),
            Self::Organisation { id, .. } => Some(Subject::Organisation(*id)),
            Self::Register { .. } => Some(Subject::Register),
            Self::Joins { id, .. } => Some(Subject::Joins(*id)),
            Self::Programme { id, .. } => Some(Subject::Programme(*id)),
            Self::Event { id, .. } => Some(Subject::Event(*id)),
            Self::Shift { id, .. } => Some(Subject::Shift(*id)),
            Self::Participation { id, .. } => Some(Subject::Participation(*id)),
            Self::Note { .. } | Self::Roster { .. } => None,
        }
    }

    /// The record that it is about, changed or only looked at.
    pub const fn about(&self) -> Option<Subject> {
        match self {
            Self::Note { subject } => *subject,
            Self::Volunteer { .. }
            | Self::Organisation { .. }
            | Self::Register { .. }
            | Self::Joins { .. }
            | Self::Programme { .. }
            | Self::Event { .. }
            | Self::Shift { .. }
            | Self::Participation { .. }
            | Self::Erase { .. }
            | Self::Roster { .. } => self.subject(),
        }
    }

    /// Appends the operation.
    pub fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Self::Volunteer { id, edits } => put_edits(out, id.as_bytes(), edits),
            Self::Organisation { id, edits } => put_edits(out, id.as_bytes(), edits),
            Self::Register { edits } => put_edits(out, &NOBODY, edits),
            Self::Joins { id, edits } => put_edits(out, id.as_bytes(), edits),
            Self::Programme { id, edits } => put_edits(out, id.as_bytes(), edits),
            Self::Event { id, edits } => put_edits(out, id.as_bytes(), edits),
            Self::Shift { id, edits } => put_edits(out, id.as_bytes(), edits),
            Self::Participation {
                id,
                volunteer,
                edits,
            } => {
                out.extend_from_slice(id.as_bytes());
                out.extend_from_slice(volunteer.as_bytes());
                put(out, edits);
            }
            Self::Erase { id, erasure } => {
                out.extend_from_slice(id.as_bytes());
                put(out, erasure);
            }
            Self::Note { subject } => put_subject(out, *subject),
            Self::Roster { people } => {
                out.extend_from_slice(&NOBODY);
                for id in people {
                    out.extend_from_slice(id.as_bytes());
                }
            }
        }
    }

    /// Reads an operation of the kind and version of its header.
    ///
    /// # Errors
    /// [`DecodeError`] if the bytes are damaged. A kind or version that is not known
    /// here is no error.
    pub fn decode(kind: Kind, version: u8, bytes: &[u8]) -> Result<Decoded, DecodeError> {
        let mut reader = Reader::new(bytes);
        let subject = reader.array()?;
        let rest = reader.rest();
        let operation = if (kind, version) == (Volunteers::KIND, Volunteers::VERSION) {
            let id = VolunteerId::from_bytes(subject);
            Self::Volunteer {
                id,
                edits: read_rest(rest)?,
            }
        } else if (kind, version) == (Organisations::KIND, Organisations::VERSION) {
            let id = OrganisationId::from_bytes(subject);
            Self::Organisation {
                id,
                edits: read_rest(rest)?,
            }
        } else if (kind, version) == (Register::KIND, Register::VERSION) {
            Self::Register {
                edits: read_rest(rest)?,
            }
        } else if (kind, version) == (Joins::KIND, Joins::VERSION) {
            Self::Joins {
                id: VolunteerId::from_bytes(subject),
                edits: read_rest(rest)?,
            }
        } else if (kind, version) == (Programmes::KIND, Programmes::VERSION) {
            Self::Programme {
                id: ProgrammeId::from_bytes(subject),
                edits: read_rest(rest)?,
            }
        } else if (kind, version) == (Events::KIND, Events::VERSION) {
            Self::Event {
                id: EventId::from_bytes(subject),
                edits: read_rest(rest)?,
            }
        } else if (kind, version) == (Shifts::KIND, Shifts::VERSION) {
            Self::Shift {
                id: ShiftId::from_bytes(subject),
                edits: read_rest(rest)?,
            }
        } else if (kind, version) == (Participations::KIND, Participations::VERSION) {
            let (volunteer, rest) = rest.split_first_chunk().ok_or(DecodeError::Truncated)?;
            Self::Participation {
                id: ParticipationId::from_bytes(subject),
                volunteer: VolunteerId::from_bytes(*volunteer),
                edits: read_rest(rest)?,
            }
        } else if (kind, version) == (ERASE, FIRST) {
            let id = VolunteerId::from_bytes(subject);
            let erasure = read_rest(rest)?;
            Self::Erase { id, erasure }
        } else if (kind, version) == (NOTE, FIRST) {
            Self::Note {
                subject: read_subject(subject, rest)?,
            }
        } else if (kind, version) == (ROSTER, FIRST) {
            Self::Roster {
                people: read_roster(subject, rest)?,
            }
        } else {
            return Ok(Decoded::Unknown { subject });
        };
        Ok(Decoded::Known(operation))
    }
}

fn put_edits<N: Noun>(out: &mut Vec<u8>, subject: &[u8; 16], edits: &[Edit<N>]) {
    out.extend_from_slice(subject);
    put(out, edits);
}

/// Reads a value in postcard, which must fill `bytes`.
fn read_rest<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        Ok(_) => Err(DecodeError::Malformed("bytes after the operation")),
        Err(postcard::Error::DeserializeUnexpectedEnd) => Err(DecodeError::Truncated),
        Err(_) => Err(DecodeError::Malformed("an operation that cannot be read")),
    }
}

/// The id of the subject, zeros if it has none, and one byte for what it is.
fn put_subject(out: &mut Vec<u8>, subject: Option<Subject>) {
    let (id, noun) = match subject {
        None => (NOBODY, 0),
        Some(Subject::Volunteer(id)) => (*id.as_bytes(), 1),
        Some(Subject::Organisation(id)) => (*id.as_bytes(), 2),
        Some(Subject::Register) => (NOBODY, 3),
        Some(Subject::Joins(id)) => (*id.as_bytes(), 4),
        Some(Subject::Programme(id)) => (*id.as_bytes(), 5),
        Some(Subject::Event(id)) => (*id.as_bytes(), 6),
        Some(Subject::Shift(id)) => (*id.as_bytes(), 7),
        Some(Subject::Participation(id)) => (*id.as_bytes(), 8),
    };
    out.extend_from_slice(&id);
    out.push(noun);
}

fn read_subject(id: [u8; 16], rest: &[u8]) -> Result<Option<Subject>, DecodeError> {
    match (rest, id) {
        ([], _) => Err(DecodeError::Truncated),
        ([0], NOBODY) => Ok(None),
        ([1], id) => Ok(Some(Subject::Volunteer(VolunteerId::from_bytes(id)))),
        ([2], id) => Ok(Some(Subject::Organisation(OrganisationId::from_bytes(id)))),
        ([3], NOBODY) => Ok(Some(Subject::Register)),
        ([4], id) => Ok(Some(Subject::Joins(VolunteerId::from_bytes(id)))),
        ([5], id) => Ok(Some(Subject::Programme(ProgrammeId::from_bytes(id)))),
        ([6], id) => Ok(Some(Subject::Event(EventId::from_bytes(id)))),
        ([7], id) => Ok(Some(Subject::Shift(ShiftId::from_bytes(id)))),
        ([8], id) => Ok(Some(Subject::Participation(ParticipationId::from_bytes(
            id,
        )))),
        _ => Err(DecodeError::Malformed("a note that cannot be read")),
    }
}

/// Ids, one behind the other, each greater than the one before.
fn read_roster(id: [u8; 16], rest: &[u8]) -> Result<Vec<VolunteerId>, DecodeError> {
    let (ids, more) = rest.as_chunks();
    if !more.is_empty() {
        return Err(DecodeError::Truncated);
    }
    let ascend = ids.windows(2).all(|pair| pair[0] < pair[1]);
    if id != NOBODY || !ascend || ids.len() > ROSTER_MOST {
        return Err(DecodeError::Malformed("a roster that cannot be read"));
    }
    Ok(ids.iter().map(|id| VolunteerId::from_bytes(*id)).collect())
}

/// The id of what has none.
const NOBODY: [u8; 16] = [0; 16];

/// Appends a value in postcard.
fn put<T: serde::Serialize + ?Sized>(out: &mut Vec<u8>, value: &T) {
    *out = postcard::to_extend(value, std::mem::take(out))
        .expect("our values serialize, and a vector takes any number of bytes");
}

/// What an entry says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The action that the entry is part of; an action may write many entries.
    pub action: ActionId,
    /// What the person did.
    pub act: Act,
    /// The action that this one undoes.
    pub undoes: Option<ActionId>,
    /// What changes.
    pub operation: Operation,
}

/// A body as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodedBody {
    /// One whose operation this build can fold.
    Known(Body),
    /// One of a newer build.
    Unknown {
        /// The action that the entry is part of.
        action: ActionId,
        /// What the person did.
        act: Act,
        /// The action that this one undoes.
        undoes: Option<ActionId>,
        /// The id of the record, whatever its noun.
        subject: [u8; 16],
    },
}

impl Body {
    /// Writes the body, for [`crate::Entry::new`].
    pub fn encode(&self) -> Vec<u8> {
        let Self {
            action,
            act,
            undoes,
            operation,
        } = self;
        let mut out = Vec::with_capacity(256);
        out.extend_from_slice(action.as_bytes());
        out.push(u8::from(undoes.is_some()));
        if let Some(undone) = undoes {
            out.extend_from_slice(undone.as_bytes());
        }
        let mut words = Vec::with_capacity(32);
        if *act != Act::Newer {
            put(&mut words, act);
        }
        put_varint(&mut out, words.len() as u64);
        out.extend_from_slice(&words);
        operation.encode(&mut out);
        out
    }

    /// Reads the body of an entry with this kind and version in its header.
    ///
    /// # Errors
    /// [`DecodeError`] if the bytes are damaged. A kind, version or act that is not
    /// known here is no error.
    pub fn decode(kind: Kind, version: u8, bytes: &[u8]) -> Result<DecodedBody, DecodeError> {
        let mut reader = Reader::new(bytes);
        let action = ActionId::from_bytes(reader.array()?);
        let undoes = match reader.byte()? {
            0 => None,
            1 => Some(ActionId::from_bytes(reader.array()?)),
            _ => return Err(DecodeError::Malformed("neither an undo nor none")),
        };
        let length = reader.length(bytes.len())?;
        let act = match postcard::take_from_bytes(reader.take(length)?) {
            Ok((act, [])) => act,
            Ok(_) | Err(_) => Act::Newer,
        };
        Ok(match Operation::decode(kind, version, reader.rest())? {
            Decoded::Known(operation) => DecodedBody::Known(Self {
                action,
                act,
                undoes,
                operation,
            }),
            Decoded::Unknown { subject } => DecodedBody::Unknown {
                action,
                act,
                undoes,
                subject,
            },
        })
    }
}

/// The volunteer whose data an entry holds: its body goes when that person is erased.
///
/// An entry of a newer build counts by the id that it names, whatever its noun; ids of
/// different nouns are never the same. Of the person's entries in events only those with
/// words count; marks and hours stay as numbers. A decision about a pair, an erasure, a note and a roster hold no data of
/// anybody.
pub fn volunteer_in(entry: &Entry) -> Option<VolunteerId> {
    let Header { kind, version, .. } = entry.header;
    match Body::decode(kind, version, entry.body()?).ok()? {
        DecodedBody::Known(body) => match body.operation {
            Operation::Volunteer { id, .. } => Some(id),
            Operation::Participation {
                volunteer, edits, ..
            } => are_words(&edits).then_some(volunteer),
            Operation::Programme { .. }
            | Operation::Event { .. }
            | Operation::Shift { .. }
            | Operation::Organisation { .. }
            | Operation::Register { .. }
            | Operation::Joins { .. }
            | Operation::Erase { .. }
            | Operation::Note { .. }
            | Operation::Roster { .. } => None,
        },
        DecodedBody::Unknown { subject, .. } => Some(VolunteerId::from_bytes(subject)),
    }
}

#[cfg(test)]
mod tests;
