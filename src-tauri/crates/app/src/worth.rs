//! What confirmed hours are worth, in words: for the window's files, papers and the command
//! line. The sum itself is [`domain::worth`].

use std::collections::BTreeMap;

use chrono::Datelike;
use domain::worth::{Estimate, estimate};
use domain::{Day, Timestamp};
use l10n::Localizer;

use crate::Register;
use crate::papers::hours_word;

/// What minutes of work come to by the rates that the register knew at a moment (`None` is
/// now), each by the year of its day.
pub(crate) fn of_days(
    register: &Register,
    days: impl IntoIterator<Item = (Option<Day>, u64)>,
    at: Option<Timestamp>,
) -> Option<Estimate> {
    let rates = register.store().settings().rates_at(at);
    let mut years: BTreeMap<Option<u16>, u64> = BTreeMap::new();
    for (day, minutes) in days {
        let year = day.and_then(|day| u16::try_from(day.year()).ok());
        *years.entry(year).or_default() += minutes;
    }
    estimate(&years, &rates)
}

/// The sentences of an estimate, the sum first; then each year with its rate and the source
/// of it, then what has no rate.
pub fn sentences(worth: &Estimate, speak: Localizer) -> Vec<String> {
    let length = |minutes: u64| {
        let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
        speak.format(&hours_word(minutes))
    };
    // Sums of tenge lie far below the numbers that a float cannot tell apart.
    let sum = messages::figures_worth_sum(worth.tenge() as f64);
    let valued = worth.years.iter().map(|year| {
        messages::figures_worth_year(
            year.year.to_string(),
            length(year.minutes),
            f64::from(year.rate.tiyn) / 100.0,
            year.rate.source.clone(),
        )
    });
    let without = worth.without.iter().map(|(year, minutes)| match year {
        Some(year) => messages::figures_worth_without(year.to_string(), length(*minutes)),
        None => messages::figures_worth_no_day(length(*minutes)),
    });
    let sum = (!worth.years.is_empty()).then_some(sum);
    let all = sum.into_iter().chain(valued).chain(without);
    all.map(|message| speak.format(&message)).collect()
}
