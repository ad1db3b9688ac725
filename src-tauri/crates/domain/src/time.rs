//! Moments and days.
//!
//! A moment is milliseconds since 1970 in UTC. A day is a day of the calendar
//! without a zone: a birthday is the same day everywhere. "Now" and "today"
//! always come in from outside.

use serde::{Deserialize, Serialize};

/// A day of the calendar, without a zone.
pub type Day = chrono::NaiveDate;

/// A moment: milliseconds since 1970-01-01T00:00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Timestamp(pub i64);

impl From<Timestamp> for messages::When {
    fn from(at: Timestamp) -> Self {
        Self::Instant(at.0)
    }
}

/// Writes a [`Day`] as the number of days since 0001-01-01 where the format is
/// binary (three bytes instead of eleven), and as `2089-07-05` where people read.
pub mod as_days {
    use chrono::Datelike;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Day;

    /// See the module.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(day: &Day, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            day.serialize(serializer)
        } else {
            day.num_days_from_ce().serialize(serializer)
        }
    }

    /// See the module.
    ///
    /// # Errors
    /// Those of the deserializer, and a number of days outside the calendar.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
        if deserializer.is_human_readable() {
            return Day::deserialize(deserializer);
        }
        let days = i32::deserialize(deserializer)?;
        Day::from_num_days_from_ce_opt(days)
            .ok_or_else(|| serde::de::Error::custom("a day outside the calendar"))
    }
}

/// [`as_days`] for a day that may be absent.
pub mod as_optional_days {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Day;

    #[derive(Serialize, Deserialize)]
    struct AsDays(#[serde(with = "super::as_days")] Day);

    /// See [`super::as_days`].
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(day: &Option<Day>, serializer: S) -> Result<S::Ok, S::Error> {
        day.map(AsDays).serialize(serializer)
    }

    /// See [`super::as_days`].
    ///
    /// # Errors
    /// Those of the deserializer, and a number of days outside the calendar.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Day>, D::Error> {
        Ok(Option::<AsDays>::deserialize(deserializer)?.map(|AsDays(day)| day))
    }
}
