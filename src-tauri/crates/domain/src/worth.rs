//! What hours are worth in tenge: an estimate by a rate of the year, which the organisation
//! sets and nobody else.
//!
//! The law names no price of a volunteer's hour and the Network has published no method, so
//! nothing is preset: a rate has the words of where it was taken from, and hours of a year
//! without one are told apart and never guessed. Each rate is a fact with the moment at which
//! the register was told, so that the estimate of a past day can be made again.
//!
//! Source: DOMAIN 7.2 ("a rate per year set by the user and shown as an estimate"), 9.

use std::collections::BTreeMap;

use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};

use crate::{Timestamp, Told, text};

/// The years that can have a rate; any other was mistyped.
pub const YEARS: std::ops::RangeInclusive<u16> = 2000..=2099;

/// The highest rate, in tenge: above it a zero was typed too many.
pub const MOST_TENGE: u32 = 1_000_000;

/// The longest words of where a rate was taken from.
const SOURCE_LETTERS: usize = 300;

/// What one hour is worth.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct HourRate {
    /// In hundredths of a tenge.
    pub tiyn: u32,
    /// Where it was taken from, in the words of whoever set it.
    pub source: String,
}

/// That a year has a rate since, or has none any more. What is said of the same year later
/// stands in its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct YearRate {
    /// The year of the calendar.
    pub year: u16,
    /// The rate; `None` takes it away.
    pub rate: Option<HourRate>,
}

/// Why a rate is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RateRefused {
    /// The year is none of [`YEARS`].
    #[error("no year for a rate")]
    Year,
    /// The amount is no amount of tenge from 0.01 to [`MOST_TENGE`].
    #[error("no amount of tenge")]
    Amount,
    /// Nothing says where the rate was taken from.
    #[error("no source of the rate")]
    Source,
    /// The year has no rate.
    #[error("the year has no rate")]
    Missing,
}

impl ToMessage for RateRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Year => (
                Kind::Invalid,
                messages::domain_worth_error_year(
                    YEARS.start().to_string(),
                    YEARS.end().to_string(),
                ),
            ),
            Self::Amount => (
                Kind::Invalid,
                messages::domain_worth_error_amount(MOST_TENGE),
            ),
            Self::Source => (Kind::Invalid, messages::domain_worth_error_source()),
            Self::Missing => (Kind::Missing, messages::domain_worth_error_missing()),
        }
    }
}

/// Takes a rate as typed: tenge with at most two decimals after a comma or a point, and
/// spaces between thousands.
///
/// # Errors
/// [`RateRefused`].
pub fn read_rate(year: u16, amount: &str, source: &str) -> Result<YearRate, RateRefused> {
    if !YEARS.contains(&year) {
        return Err(RateRefused::Year);
    }
    let tiyn = read_tiyn(amount).ok_or(RateRefused::Amount)?;
    let source: String = text::clean(source)
        .text
        .chars()
        .take(SOURCE_LETTERS)
        .collect();
    if source.is_empty() {
        return Err(RateRefused::Source);
    }
    Ok(YearRate {
        year,
        rate: Some(HourRate { tiyn, source }),
    })
}

fn read_tiyn(amount: &str) -> Option<u32> {
    let bare: String = amount
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let (whole, rest) = bare.split_once([',', '.']).unwrap_or((bare.as_str(), ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(rest) || rest.len() > 2 {
        return None;
    }
    let tenge: u32 = whole.parse().ok().filter(|tenge| *tenge <= MOST_TENGE)?;
    let hundredths: u32 = format!("{rest:0<2}").parse().ok()?;
    let tiyn = tenge * 100 + hundredths;
    (1..=MOST_TENGE * 100).contains(&tiyn).then_some(tiyn)
}

/// The rates that the register knew at a moment, by year: of what was said of a year the
/// last that was told by then and not taken back by then. `None` is now.
pub fn rates_known(said: &[Told<YearRate>], at: Option<Timestamp>) -> BTreeMap<u16, HourRate> {
    let known = |moment: Timestamp| at.is_none_or(|at| moment <= at);
    let mut rates = BTreeMap::new();
    for one in said {
        if known(one.told) && !one.void.is_some_and(known) {
            match &one.what.rate {
                Some(rate) => drop(rates.insert(one.what.year, rate.clone())),
                None => drop(rates.remove(&one.what.year)),
            }
        }
    }
    rates
}

/// Hours of a year and their rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValuedYear {
    /// The year.
    pub year: u16,
    /// The confirmed minutes of work that began in it.
    pub minutes: u64,
    /// The rate.
    pub rate: HourRate,
}

/// What hours come to in tenge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Estimate {
    /// The years with hours and a rate, the earliest first.
    pub years: Vec<ValuedYear>,
    /// The minutes of years without a rate; `None` is work without a day.
    pub without: Vec<(Option<u16>, u64)>,
}

impl Estimate {
    /// The tenge of all years together.
    ///
    /// Exact until the last step: the minutes of each year times the hundredths of a tenge
    /// of its rate are added up, and the sum is rounded once, to whole tenge, half a tenge up.
    pub fn tenge(&self) -> u64 {
        /// Minutes of an hour times hundredths of a tenge.
        const WHOLE: u128 = 60 * 100;
        let worth = |year: &ValuedYear| u128::from(year.minutes) * u128::from(year.rate.tiyn);
        let sum: u128 = self.years.iter().map(worth).sum();
        u64::try_from((sum + WHOLE / 2) / WHOLE).unwrap_or(u64::MAX)
    }
}

/// What confirmed minutes come to, each by the rate of its own year; `None` where no rate is
/// known at all, or there are no hours: then nothing is said.
pub fn estimate(
    minutes: &BTreeMap<Option<u16>, u64>,
    rates: &BTreeMap<u16, HourRate>,
) -> Option<Estimate> {
    let mut estimate = Estimate::default();
    for (year, minutes) in minutes.iter().filter(|(_, minutes)| **minutes > 0) {
        match year.and_then(|year| Some((year, rates.get(&year)?))) {
            Some((year, rate)) => estimate.years.push(ValuedYear {
                year,
                minutes: *minutes,
                rate: rate.clone(),
            }),
            None => estimate.without.push((*year, *minutes)),
        }
    }
    let has_hours = !estimate.years.is_empty() || !estimate.without.is_empty();
    (has_hours && !rates.is_empty()).then_some(estimate)
}

#[cfg(test)]
mod tests;
