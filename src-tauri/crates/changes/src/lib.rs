//! What happened: the log of changes as values, and the fold that makes state of it.
//!
//! Every device writes one append-only stream of [`Entry`]s per space. An entry
//! carries a [`Body`]: which action of a person it belongs to, and an
//! [`Operation`], the edits of one record. The state of a record is a pure fold
//! ([`Record`]) of the *set* of its entries, the same in whatever order they
//! arrive. From this one log come durability, undo, history, audit and exchange.
//!
//! Nothing here knows a disk, a clock or randomness: moments, salts and keys come
//! in. What a value means is said by `domain`; how entries are kept, by `store`.
//!
//! Source: SYNC 5, 6.3, 8 to 10.

mod act;
mod bytes;
mod certificate;
mod chain;
mod clock;
mod entry;
mod heads;
mod held;
mod joined;
mod noun;
mod nouns;
mod operation;
mod record;
mod run;
mod segment;
mod stamp;
mod tail;
#[cfg(test)]
mod testing;
mod undo;
mod work;

pub use act::{Act, ListMemory, ListReading, ListTable, Restricted};
pub use bytes::DecodeError;
pub use certificate::{CertificateSeal, Vouched};
pub use chain::Chain;
pub use clock::{Clock, HELD_AFTER_MS, Hlc, is_held};
pub use entry::{BodyHash, BodyTooLong, Content, Entry, Header, Kind, MAX_BODY};
pub use heads::{Head, HeadRefused, Heads, Wanted};
pub use held::{Held, Reading};
pub use joined::{Join, Joins, Pairs, joined, pair, route};
pub use noun::{Edit, Noun};
pub use nouns::{
    Nothing, Organisations, Register, Volunteers, erased, organisation, register_settings,
    volunteer, volunteer_in_bytes,
};
pub use operation::{Body, Decoded, DecodedBody, Operation, ROSTER_MOST, Subject, volunteer_in};
pub use record::{Record, Recorded};
pub use run::{MAX_BYTES, MAX_ENTRIES, RunRefused, fitting, weight};
pub use segment::{Segment, Span, VerifyRefused};
pub use stamp::{Dot, SpaceId, Stamp, StreamId};
pub use tail::Tail;
pub use undo::{Inverse, Part, inverse};
pub use work::{
    Events, Participations, Programmes, Shifts, are_words, event, participation, participation_id,
    programme, rule_fact_id, shift,
};
