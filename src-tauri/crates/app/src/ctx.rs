//! Who does something, and when.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

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

    /// Sixteen fresh bytes that sort by the moment of the action, and within it by when they
    /// were asked for.
    pub fn uuid(&self) -> Uuid {
        new_uuid(self.now)
    }
}

/// The day in Kazakhstan at a moment, by the zone data that the program carries.
pub fn day_of(now: Timestamp) -> Day {
    let instant = chrono::DateTime::from_timestamp_millis(now.0).unwrap_or_default();
    instant.with_timezone(&chrono_tz::Asia::Almaty).date_naive()
}

/// A version 7 id whose random part begins with a count, which begins anywhere: the records of
/// one action stand in the view in the order of their making, which is quicker to put there
/// and to look up. 32 random bits and where the count began tell desks apart.
///
/// Source: RFC 9562, 6.2, method 1.
fn new_uuid(now: Timestamp) -> Uuid {
    static COUNT: OnceLock<AtomicU64> = OnceLock::new();
    let millis = u64::try_from(now.0).unwrap_or(0);
    let nanos = u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000;
    let id = Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, millis / 1000, nanos)).as_u128();
    // 12 bits of the count stand behind the version, 30 behind the variant.
    let (high, low): (u128, u128) = (0xFFF << 64, 0x3FFF_FFFF << 32);
    let begin = || AtomicU64::new(((id & high) >> 34 | (id & low) >> 32) as u64);
    let count = u128::from(COUNT.get_or_init(begin).fetch_add(1, Ordering::Relaxed));
    Uuid::from_u128(id & !(high | low) | (count << 34 & high) | (count << 32 & low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(millis: i64, day: &str) {
        assert_eq!(day_of(Timestamp(millis)).to_string(), day);
    }

    #[test]
    fn ids_of_one_action_ascend_and_stay_of_version_seven() {
        let ctx = Ctx::fresh(Timestamp(1_795_000_000_123));
        let ids: Vec<Uuid> = (0..100_000).map(|_| ctx.uuid()).collect();
        let turns = ids.windows(2).filter(|pair| pair[0] >= pair[1]).count();
        assert!(turns <= 1, "the count may begin anew once");
        for id in [ids[0], ids[99_999]] {
            assert_eq!(id.get_version_num(), 7);
            assert_eq!(id.get_variant(), uuid::Variant::RFC4122);
            assert_eq!(id.as_u128() >> 80, 1_795_000_000_123);
        }
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
