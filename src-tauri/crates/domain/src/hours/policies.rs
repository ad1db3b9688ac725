//! What the organisation says of night and travel, and by what each of its hours was counted.
//!
//! The law names no rule for either, so a new register counts the night as any other time and
//! travel not at all. A policy holds for hours that are made after it: hours carry the policy
//! that they were counted by, and what is made anew of the same work keeps it.
//!
//! Source: DOMAIN 7.2 ("break, night, travel: a policy per organisation").

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{ClaimState, Standing, made::overlap};
use crate::{Claim, Day, FactId, Span, Timestamp, Zone};

/// How hours at night count. The numbers are part of the format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NightCounts {
    /// As any other.
    #[default]
    AsOthers,
    /// They count and are told separately.
    Apart,
    /// They do not count.
    Not,
}

/// What the organisation says of the night, by the clock of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NightRule {
    /// The minute of the day at which it begins.
    pub from: u16,
    /// The minute at which it ends; on the next day if that is earlier.
    pub until: u16,
    /// How its hours count.
    pub counts: NightCounts,
}

impl Default for NightRule {
    /// From 22 to 6, as any other time.
    ///
    /// Source: Labour Code of Kazakhstan, 23.11.2015 № 414-V, article 76: what is night.
    fn default() -> Self {
        Self {
            from: 22 * 60,
            until: 6 * 60,
            counts: NightCounts::AsOthers,
        }
    }
}

/// By which policy hours were counted when they were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Counted {
    /// By none.
    #[default]
    Plain,
    /// By a rule for the night: so many minutes lay in it.
    Night {
        /// The rule.
        rule: NightRule,
        /// The minutes.
        minutes: u32,
    },
    /// They are travel, of which so many minutes count for a person and day.
    Travel {
        /// The most.
        most: u16,
    },
}

impl Claim {
    /// The minutes that count and are told separately, because they lay at night.
    pub fn night_apart(&self) -> u32 {
        match self.counted {
            Counted::Night { rule, minutes } if rule.counts == NightCounts::Apart => {
                minutes.min(self.minutes())
            }
            Counted::Plain | Counted::Night { .. } | Counted::Travel { .. } => 0,
        }
    }

    /// The minutes that were taken off, because they lay at night.
    pub const fn night_off(&self) -> u32 {
        match self.counted {
            Counted::Night { rule, minutes } if matches!(rule.counts, NightCounts::Not) => minutes,
            Counted::Plain | Counted::Night { .. } | Counted::Travel { .. } => 0,
        }
    }

    /// The minutes that count and are travel.
    pub fn travelled(&self) -> u32 {
        match self.counted {
            Counted::Travel { .. } => self.minutes(),
            Counted::Plain | Counted::Night { .. } => 0,
        }
    }
}

/// Counts hours by a rule for the night; `None` if nothing is left of them. Hours of which
/// only the day is known have no night. Rest lies in what is left of the day.
pub fn by_night(claim: Claim, rule: NightRule, zone: Zone) -> Option<Claim> {
    if rule.counts == NightCounts::AsOthers || matches!(claim.span, Span::OnDay { .. }) {
        return Some(claim);
    }
    let minutes = night_minutes(&claim.span, rule, zone).min(claim.minutes());
    let counted = Counted::Night { rule, minutes };
    let rest = match rule.counts {
        NightCounts::Not => claim.rest + minutes,
        NightCounts::AsOthers | NightCounts::Apart => claim.rest,
    };
    let claim = Claim {
        rest,
        counted,
        ..claim
    };
    (minutes == 0 || claim.minutes() > 0).then_some(claim)
}

/// The rule for the night by which hours are made: that of hours that the program made of the
/// same work before, or else that of today.
pub fn night_of(
    known: &[Standing],
    own: &BTreeSet<FactId>,
    claim: &Claim,
    today: NightRule,
) -> NightRule {
    let mut before = made_before(known, own, claim);
    let rule = before.find_map(|one| night_kept(&one.claim));
    rule.unwrap_or(today)
}

/// The rule for the night by which hours were counted; `None` of travel.
pub fn night_kept(claim: &Claim) -> Option<NightRule> {
    match claim.counted {
        Counted::Plain => Some(NightRule::default()),
        Counted::Night { rule, .. } => Some(rule),
        Counted::Travel { .. } => None,
    }
}

/// What the program made in this event of the same time before, the latest first.
pub(super) fn made_before<'k>(
    known: &'k [Standing],
    own: &'k BTreeSet<FactId>,
    claim: &'k Claim,
) -> impl Iterator<Item = &'k Standing> {
    known.iter().rev().filter(|one| {
        own.contains(&one.id)
            && one.claim.by.is_none()
            && one.state != ClaimState::Void
            && overlap(&one.claim, claim)
    })
}

/// The whole minutes of a span that lie at night.
pub fn night_minutes(span: &Span, rule: NightRule, zone: Zone) -> u32 {
    let Span::Times { from, until } = *span else {
        return 0;
    };
    let shared =
        |(begins, ends): (Timestamp, Timestamp)| until.0.min(ends.0) - from.0.max(begins.0);
    let nights = nights(from, until, (rule.from, rule.until), zone).into_iter();
    let whole: i64 = nights.map(shared).filter(|shared| *shared > 0).sum();
    u32::try_from(whole / 60_000).unwrap_or(0)
}

/// The nights that touch a time: from the day before it begins, between two minutes of the
/// day.
pub(super) fn nights(
    from: Timestamp,
    until: Timestamp,
    (begins, ends): (u16, u16),
    zone: Zone,
) -> Vec<(Timestamp, Timestamp)> {
    let Some(first) = zone.day(from) else {
        return Vec::new();
    };
    let at = |day: Day, minute: u16| {
        let wall = day.and_hms_opt(u32::from(minute / 60), u32::from(minute % 60), 0)?;
        Some(zone.instant(wall, false))
    };
    let nights = std::iter::successors(first.pred_opt(), Day::succ_opt);
    let nights = nights.map_while(|day| {
        let last = if ends > begins { day } else { day.succ_opt()? };
        let night = (at(day, begins)?, at(last, ends)?);
        (night.0 < until).then_some(night)
    });
    nights.collect()
}

#[cfg(test)]
mod tests;
