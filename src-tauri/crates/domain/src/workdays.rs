//! Business days of Kazakhstan, as far as they are certain.
//!
//! Saturday and Sunday are not business days. Public holidays are not known here: some of
//! them move, and the government moves days off to and fro each year. A term that is
//! counted without them ends too early and never too late.

use chrono::{Datelike, Days, NaiveDateTime, NaiveTime, Weekday};

use crate::Day;

/// Whether people work on this day, public holidays left aside.
pub fn is_business_day(day: Day) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The first business day after this one.
pub fn next_business_day(day: Day) -> Day {
    let mut next = day;
    loop {
        next = next.checked_add_days(Days::new(1)).unwrap_or(Day::MAX);
        if is_business_day(next) || next == Day::MAX {
            return next;
        }
    }
}

/// When one business day after this moment is over: the same time of the next business day.
/// On a day off the term begins with the next business day and ends with it.
pub fn one_business_day_after(moment: NaiveDateTime) -> NaiveDateTime {
    let next = next_business_day(moment.date());
    let time = if is_business_day(moment.date()) {
        moment.time()
    } else {
        NaiveTime::from_hms_opt(23, 59, 0).unwrap_or_default()
    };
    next.and_time(time)
}

#[cfg(test)]
mod tests {
    use super::one_business_day_after;
    use chrono::NaiveDateTime;

    #[track_caller]
    fn check(found: &str, due: &str) {
        let read = |text| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a moment");
        assert_eq!(one_business_day_after(read(found)), read(due), "{found}");
    }

    #[test]
    fn one_business_day_ends_at_the_same_time_of_the_next_one() {
        check("2026-11-25 10:40", "2026-11-26 10:40");
        check("2026-11-27 18:00", "2026-11-30 18:00");
    }

    #[test]
    fn what_is_found_on_a_day_off_is_due_by_the_end_of_the_next_business_day() {
        check("2026-11-28 09:00", "2026-11-30 23:59");
        check("2026-11-29 23:00", "2026-11-30 23:59");
    }
}
