//! Who does something, and when.

use domain::{ActionId, Day, Timestamp};
use uuid::{NoContext, Uuid};

/// The circumstances of one action. The clock is read once, by the shell.
#[derive(Clone, Copy, Debug)]
pub struct Ctx {
    /// Names the action; a second arrival with the same name is the same action.
    pub action: ActionId,
    /// The moment, by the clock of this device.
    pub now: Timestamp,
    /// The day in Kazakhstan at that moment.
    pub today: Day,
}

impl Ctx {
    /// A new action at a moment. The whole of Kazakhstan has had one zone, UTC+5, since 1 March 2024 (DOMAIN 4.2).
    pub fn new(action: ActionId, now: Timestamp) -> Self {
        Self {
            action,
            now,
            today: day_of(now),
        }
    }

    /// A new action with a new name.
    pub fn fresh(now: Timestamp) -> Self {
        Self::new(ActionId::from_uuid(new_uuid(now)), now)
    }

    /// Sixteen fresh bytes that sort by the moment of the action.
    pub fn uuid(&self) -> Uuid {
        new_uuid(self.now)
    }
}

/// The day in Kazakhstan at a moment, by the zone data that the program carries.
pub fn day_of(now: Timestamp) -> Day {
    let instant = chrono::DateTime::from_timestamp_millis(now.0).unwrap_or_default();
    instant.with_timezone(&chrono_tz::Asia::Almaty).date_naive()
}

fn new_uuid(now: Timestamp) -> Uuid {
    let millis = u64::try_from(now.0).unwrap_or(0);
    let nanos = u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000;
    Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, millis / 1000, nanos))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(millis: i64, day: &str) {
        assert_eq!(day_of(Timestamp(millis)).to_string(), day);
    }

    #[test]
    fn the_day_is_the_one_of_kazakhstan() {
        // 19 August 2022, 17:59 and 18:00 UTC: the capital was at UTC+6 then.
        check(1_660_931_940_000, "2022-08-19");
        check(1_660_932_000_000, "2022-08-20");
        // 1 March 2026, 18:59 and 19:00 UTC: one zone, UTC+5.
        check(1_772_391_540_000, "2026-03-01");
        check(1_772_391_600_000, "2026-03-02");
    }
}
