//! What a kind of record is made of, and the edits that change it.
//!
//! One fold serves every noun: fields with one value each, sets of members, and
//! facts that are only ever added. A noun says which these are.

use std::fmt::Debug;

use domain::FactId;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::entry::Kind;
use crate::stamp::{Dot, Stamp};

/// A kind of record: volunteers, organisations, the register itself.
pub trait Noun: Clone + Debug + Eq + 'static {
    /// Names a field that holds one value.
    type Field: Copy + Debug + Ord + Serialize + DeserializeOwned;
    /// The value of a field; it knows which.
    type Value: Clone + Debug + Eq + Serialize + DeserializeOwned;
    /// Something that is in the record or is not: a phone, a tag.
    type Member: Clone + Debug + Eq + Serialize + DeserializeOwned;
    /// Something that happened: a consent, a contract.
    type Fact: Clone + Debug + Eq + Serialize + DeserializeOwned;

    /// The kind of an entry that edits such a record.
    const KIND: Kind;
    /// The newest version of that kind that this build reads and writes.
    const VERSION: u8;

    /// The field that a value belongs to.
    fn field(value: &Self::Value) -> Self::Field;

    /// The value that a field has as long as nobody has filled it; `None` for a
    /// field that a record cannot be without, such as a name.
    fn empty(field: Self::Field) -> Option<Self::Value>;

    /// The value that hides a record or shows it again; `None` if such records are
    /// never deleted.
    fn deleted(deleted: bool) -> Option<Self::Value>;
}

/// One change of one record. How two of them are merged: see [`crate::Record`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
pub enum Edit<N: Noun> {
    /// Gives a field a value.
    Put {
        /// The value.
        value: N::Value,
        /// What the author saw in the field: [`crate::Record::bases`].
        base: Vec<Stamp>,
    },
    /// Puts a member into its set.
    Add(N::Member),
    /// Takes a member out of its set.
    Remove {
        /// The member, for people who read the history.
        member: N::Member,
        /// The additions that the author saw: [`crate::Record::dots`].
        seen: Vec<Dot>,
    },
    /// Records a fact under an id made where it was recorded.
    Record(FactId, N::Fact),
    /// Declares a fact void. It stays in the history.
    Void {
        /// The fact.
        fact: FactId,
        /// Why, in the words of whoever did it.
        reason: Option<String>,
    },
    /// Takes a [`Edit::Void`] back.
    Unvoid(FactId),
}
