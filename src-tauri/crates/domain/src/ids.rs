//! Names of records: 16 bytes that sort by the time they were made.
//!
//! An id is a UUID of version 7, made by the outer layers (this crate has no
//! clock and no randomness), so that keys written one after another lie one
//! after another. People and the webview see it as `vol_` and 32 hexadecimal
//! digits: the prefix says what it names, and one kind of id is never taken
//! for another:
//!
//! ```
//! # use domain::{OrganisationId, VolunteerId};
//! fn greet(_: VolunteerId) {}
//! greet(VolunteerId::from_bytes([7; 16]));
//! ```
//!
//! ```compile_fail
//! # use domain::{OrganisationId, VolunteerId};
//! fn greet(_: VolunteerId) {}
//! greet(OrganisationId::from_bytes([7; 16]));
//! ```

/// Why a text is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id of the kind {prefix}_")]
pub struct IdRefused {
    /// The prefix of the kind that was expected, such as `vol`.
    pub prefix: &'static str,
}

/// Declares one kind of id; see the module.
macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// What stands before the `_` in the written form.
            pub const PREFIX: &'static str = $prefix;

            /// The id with these bytes, big-endian as in the store.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// The bytes, big-endian: their order is the order of making.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }

            /// The id that a fresh UUID of version 7 stands for.
            pub const fn from_uuid(uuid: uuid::Uuid) -> Self {
                Self(uuid.into_bytes())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::ids::write_id(f, Self::PREFIX, &self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ids::IdRefused;

            /// Reads the written form back, with the prefix.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::ids::read_id(Self::PREFIX, text).map(Self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.collect_str(self)
                } else {
                    self.0.serialize(serializer)
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    let text = String::deserialize(deserializer)?;
                    text.parse().map_err(serde::de::Error::custom)
                } else {
                    <[u8; 16]>::deserialize(deserializer).map(Self)
                }
            }
        }
    };
}

id_type!(
    /// Names a volunteer.
    VolunteerId, "vol"
);
id_type!(
    /// Names an organisation, an unregistered group or a state body.
    OrganisationId, "org"
);
id_type!(
    /// Names a person who works with the register.
    OperatorId, "opr"
);
id_type!(
    /// Names an installation of the program.
    DeviceId, "dev"
);
id_type!(
    /// Names one thing a person did; it may be many entries of the journal.
    ActionId, "act"
);
id_type!(
    /// Names a question to the list that somebody gave a name.
    FilterId, "flt"
);
id_type!(
    /// Names a recorded fact: a consent, a guardian, a contract, a briefing.
    FactId, "fct"
);
id_type!(
    /// Names a register.
    RegisterId, "reg"
);

id_type!(
    /// Names a programme.
    ProgrammeId, "prg"
);
id_type!(
    /// Names an event.
    EventId, "evt"
);
id_type!(
    /// Names the events that were made as one series.
    SeriesId, "srs"
);
id_type!(
    /// Names a site of an event.
    SiteId, "sit"
);
id_type!(
    /// Names a shift or a session.
    ShiftId, "shf"
);
id_type!(
    /// Names a role inside a shift.
    NeedId, "ned"
);
id_type!(
    /// Names a person in an event.
    ParticipationId, "prt"
);

id_type!(
    /// Names a list at which guests are checked in.
    ListId, "lst"
);

fn write_id(f: &mut std::fmt::Formatter<'_>, prefix: &str, bytes: &[u8; 16]) -> std::fmt::Result {
    write!(f, "{prefix}_{:032x}", u128::from_be_bytes(*bytes))
}

fn read_id(prefix: &'static str, text: &str) -> Result<[u8; 16], IdRefused> {
    let digits = text
        .strip_prefix(prefix)
        .and_then(|rest| rest.strip_prefix('_'))
        .filter(|digits| digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .ok_or(IdRefused { prefix })?;
    u128::from_str_radix(digits, 16)
        .map(u128::to_be_bytes)
        .map_err(|_| IdRefused { prefix })
}

#[cfg(test)]
mod tests;
