//! Who wrote what, and in which order: streams, stamps and dots.
//!
//! Every installation writes one stream per space, and a new one after each
//! restore from a backup. A stamp names one entry of one stream and gives all
//! entries of all streams one total order, the same on every device.

use std::fmt;

use domain::RegisterId;
use serde::{Deserialize, Serialize};

use crate::clock::Hlc;

/// What is replicated together; the first release has one space per register.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SpaceId([u8; 16]);

/// The append-only log of one device in one space: 16 random bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct StreamId([u8; 16]);

macro_rules! sixteen_bytes {
    ($name:ident, $prefix:literal) => {
        impl $name {
            /// The id with these bytes.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// Its bytes.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}_{:032x}", $prefix, u128::from_be_bytes(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    };
}

sixteen_bytes!(SpaceId, "spc");
sixteen_bytes!(StreamId, "str");

impl From<RegisterId> for SpaceId {
    /// A register is one space, and its id is the id of that space.
    fn from(register: RegisterId) -> Self {
        Self(*register.as_bytes())
    }
}

/// Names one entry. The order of stamps is the order of everything: by clock,
/// then by stream, then by place in the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    /// When, by the clock that never goes back.
    pub hlc: Hlc,
    /// In which stream.
    pub stream: StreamId,
    /// At which place of that stream, from 1, without gaps.
    pub seq: u64,
}

/// Names one addition to a set: the edit at `index` of the entry `stamp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Dot {
    /// The entry.
    pub stamp: Stamp,
    /// The place of the edit in that entry, from 0.
    pub index: u16,
}
