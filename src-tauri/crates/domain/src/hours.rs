//! Hours: how they follow from presence, what refuses them, and what they come to.
//!
//! An hour is claimed and then confirmed by another person. A correction is a new claim that
//! names the old one. Totals are a function of what the register had been told by a moment,
//! so that the figures of 31 March can be made again in December.
//!
//! Source: DOMAIN 1.3, 7.2, rules 28–30; FEATURES 55–61.

use std::collections::{BTreeMap, BTreeSet};

use self::policies::Counted;
use crate::attendance::{Presence, walk};
use crate::{
    Claim, Day, FactId, HoursLimits, HoursRule, HoursVerdict, OperatorId, Participation, Plan,
    Shift, ShiftId, ShiftKind, Span, Timestamp, Zone,
};

pub mod made;
pub mod policies;
pub mod travel;

/// Minutes of a day: nobody works more.
pub const DAY_MINUTES: u32 = 24 * 60;

/// The hours for which a student gets credit in a year.
///
/// Source: DOMAIN 1.3, rules of 2020: at most 70 hours in a financial year.
pub const STUDENT_YEAR_HOURS: u32 = 70;

/// Where a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClaimState {
    /// Nobody has looked at it.
    Claimed,
    /// Another person confirmed it.
    Confirmed,
    /// It was rejected.
    Rejected,
    /// Another claim stands in its place.
    Replaced,
    /// It was declared void.
    Void,
}

/// A claim and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The claim.
    pub id: FactId,
    /// When the register was told of it.
    pub told: Timestamp,
    /// What it says.
    pub claim: Claim,
    /// Where it stands.
    pub state: ClaimState,
    /// Who confirmed or rejected it.
    pub by: Option<OperatorId>,
}

impl Standing {
    /// Whether it is claimed or confirmed: the time is taken.
    pub const fn counts(&self) -> bool {
        matches!(self.state, ClaimState::Claimed | ClaimState::Confirmed)
    }
}

/// The claims of a person in an event as the register knew them at a moment: what was told
/// later, declared void later or settled later does not count. `None` is now.
///
/// A verdict of the claimer counts nothing. Of several verdicts the last told holds. A claim
/// stands in the place of another as long as it is not void or rejected itself.
pub fn standings(participation: &Participation, at: Option<Timestamp>) -> Vec<Standing> {
    let known = |told: Timestamp| at.is_none_or(|at| told <= at);
    let holds = |void: Option<Timestamp>| void.is_none_or(|void| !known(void));
    let mut verdicts: BTreeMap<FactId, &HoursVerdict> = BTreeMap::new();
    for verdict in &participation.verdicts {
        if known(verdict.told) && holds(verdict.void) {
            let of = participation
                .claims
                .iter()
                .find(|claim| claim.id == verdict.what.claim);
            if of.is_some_and(|claim| may_settle(&claim.what, verdict.what.by)) {
                verdicts.insert(verdict.what.claim, &verdict.what);
            }
        }
    }
    let mut all: Vec<Standing> = participation
        .claims
        .iter()
        .filter(|claim| known(claim.told))
        .map(|claim| {
            let verdict = verdicts.get(&claim.id);
            let state = match verdict {
                _ if !holds(claim.void) => ClaimState::Void,
                Some(verdict) if verdict.rejected => ClaimState::Rejected,
                Some(_) => ClaimState::Confirmed,
                None => ClaimState::Claimed,
            };
            Standing {
                id: claim.id,
                told: claim.told,
                claim: claim.what.clone(),
                state,
                by: verdict.map(|verdict| verdict.by),
            }
        })
        .collect();
    let replaced: BTreeSet<FactId> = all
        .iter()
        .filter(|one| matches!(one.state, ClaimState::Claimed | ClaimState::Confirmed))
        .filter_map(|one| one.claim.instead_of)
        .collect();
    for one in &mut all {
        if replaced.contains(&one.id) && one.state != ClaimState::Void {
            one.state = ClaimState::Replaced;
        }
    }
    all
}

/// Whether this person may confirm or reject a claim: anybody but the claimer. What the
/// program made of marks may be settled by whoever else may settle hours.
pub fn may_settle(claim: &Claim, who: OperatorId) -> bool {
    claim.by != Some(who)
}

/// Hours by where they stand and what they rest on, in minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Not looked at.
    pub claimed: u64,
    /// Confirmed.
    pub confirmed: u64,
    /// Rejected.
    pub rejected: u64,
    /// The confirmed ones by [`Grade`], in the order of its variants.
    pub by_grade: [u64; 4],
    /// Of the confirmed ones: at night, where the organisation tells the night separately.
    pub night: u64,
    /// Of the confirmed ones: travel.
    pub travel: u64,
}

impl Totals {
    /// Takes in claims; replaced and void ones count nothing.
    pub fn add(&mut self, standings: &[Standing]) {
        for one in standings {
            let minutes = u64::from(one.claim.minutes());
            match one.state {
                ClaimState::Claimed => self.claimed += minutes,
                ClaimState::Confirmed => {
                    self.confirmed += minutes;
                    self.by_grade[one.claim.grade as usize] += minutes;
                    self.night += u64::from(one.claim.night_apart());
                    self.travel += u64::from(one.claim.travelled());
                }
                ClaimState::Rejected => self.rejected += minutes,
                ClaimState::Replaced | ClaimState::Void => {}
            }
        }
    }
}

/// The claim that a time of presence makes; `None` while the person is there, and of less
/// than a minute.
///
/// Time before the beginning of the shift (or of the event, beside shifts) counts only if
/// the rule says so; a break is taken off a presence that is longer than the rule's limit.
pub fn claim_of(
    presence: &Presence,
    shift: Option<ShiftId>,
    begins: Option<Timestamp>,
    rule: &HoursRule,
) -> Option<Claim> {
    let until = presence.until?;
    let begins = begins.filter(|_| !rule.early_counts);
    let from = begins.map_or(presence.from, |begins| presence.from.max(begins));
    if until.0 - from.0 < 60_000 {
        return None;
    }
    let span = Span::Times { from, until };
    let is_long = span.minutes() > u32::from(rule.break_after);
    let rest = if is_long {
        u32::from(rule.break_minutes)
    } else {
        0
    };
    Some(Claim {
        span,
        rest: rest.min(span.minutes()),
        shift,
        grade: presence.grade,
        instead_of: None,
        by: None,
        counted: Counted::default(),
    })
}

/// Takes off a claim that follows from marks what the limits do not count; `None` if nothing
/// is left.
pub fn limited(claim: Claim, limits: HoursLimits) -> Option<Claim> {
    let counted = limits.counted(claim.minutes());
    (counted > 0).then(|| Claim {
        rest: claim.span.minutes() - counted,
        ..claim
    })
}

/// What the marks of a person in an event come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// Hours, each a claim of the program.
    pub claims: Vec<Claim>,
    /// Times of presence that nobody has ended yet.
    pub inside: u32,
}

/// The hours that follow from the marks of a person in an event by its rule. `shifts` are
/// those of the event that are not deleted, `plan` is when it is.
///
/// Marks at a shift make hours of the shift; a session makes none. Marks at the event as a
/// whole make hours of those shifts in which the person has a place and which they touch,
/// cut at their ends, and hours beside the shifts where there are none; what marks at a
/// shift say already does not count again.
pub fn claims_of(
    participation: &Participation,
    shifts: &[Shift],
    plan: Option<&Plan>,
    rule: &HoursRule,
) -> Made {
    let mut made = Made::default();
    let works = |shift: &&Shift| shift.kind == ShiftKind::Shift && !shift.cancelled;
    let works: Vec<&Shift> = shifts.iter().filter(works).collect();
    let mut seen: Vec<(Timestamp, Timestamp)> = Vec::new();
    for shift in &works {
        for presence in presences(participation, Some(shift.id)) {
            match presence.until {
                None => made.inside += 1,
                Some(until) => seen.push((presence.from, until)),
            }
            let begins = Some(shift.plan.from());
            made.claims
                .extend(claim_of(&presence, Some(shift.id), begins, rule));
        }
    }
    let has_place = |shift: &&&Shift| participation.places.iter().any(|(id, _)| *id == shift.id);
    let mut own: Vec<&Shift> = works.iter().filter(has_place).copied().collect();
    own.sort_by_key(|shift| (shift.plan.from(), shift.id));
    for presence in presences(participation, None) {
        let Some(until) = presence.until else {
            made.inside += 1;
            continue;
        };
        let pieces = pieces(&presence, until, &own);
        let beside = pieces.is_empty().then(|| {
            let begins = plan.map(Plan::from);
            claim_of(&presence, None, begins, rule)
        });
        let of_shifts = pieces
            .into_iter()
            .map(|(shift, piece)| claim_of(&piece, Some(shift.id), Some(shift.plan.from()), rule));
        let is_new = |claim: &Claim| match claim.span {
            Span::Times { from, until } => !seen
                .iter()
                .any(|(begun, ended)| from < *ended && *begun < until),
            Span::OnDay { .. } => true,
        };
        let claims = of_shifts.chain(beside).flatten();
        made.claims.extend(claims.filter(is_new));
    }
    made
}

/// The times at which a person was at a shift, or at the event as a whole.
fn presences(participation: &Participation, shift: Option<ShiftId>) -> Vec<Presence> {
    let marks = participation.marks.iter();
    let marks: Vec<_> = marks
        .filter(|mark| mark.what.shift == shift)
        .cloned()
        .collect();
    walk(&marks).presences
}

/// A presence at the event, cut into the shifts that it touches: each ends with its shift,
/// the last with the presence, and none begins before the one before it ended.
fn pieces<'s>(
    presence: &Presence,
    until: Timestamp,
    own: &[&'s Shift],
) -> Vec<(&'s Shift, Presence)> {
    let touched = own
        .iter()
        .filter(|shift| shift.plan.from() < until && presence.from < shift.plan.until());
    let touched: Vec<&Shift> = touched.copied().collect();
    let mut pieces = Vec::with_capacity(touched.len());
    let mut from = presence.from;
    for (place, shift) in touched.iter().enumerate() {
        let is_last = place + 1 == touched.len();
        let ends = if is_last {
            until
        } else {
            shift.plan.until().min(until)
        };
        let begins = if place == 0 {
            from
        } else {
            from.max(shift.plan.from())
        };
        if begins < ends {
            let piece = Presence {
                from: begins,
                until: Some(ends),
                ..presence.clone()
            };
            pieces.push((*shift, piece));
            from = ends;
        }
    }
    pieces
}

/// Why hours are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursRefused {
    /// They end when they begin, or before.
    #[error("the hours end before they begin")]
    Negative,
    /// Nothing is left of them after the rest.
    #[error("no minute is left")]
    Nothing,
    /// More than 24 hours in one piece, or on one day with what stands already.
    #[error("more than 24 hours: {minutes} minutes")]
    OverADay {
        /// How many minutes they come to.
        minutes: u32,
    },
    /// They end in the future.
    #[error("the hours are in the future")]
    Future,
    /// All of them lie at night, which the organisation does not count.
    #[error("all hours are at night")]
    AllAtNight,
    /// The organisation does not count travel.
    #[error("travel does not count")]
    NoTravel,
    /// More travel on a day than the organisation counts.
    #[error("more than {left} of {most} minutes of travel")]
    TravelOver {
        /// The minutes that count for a person and day.
        most: u16,
        /// How many of them are left on that day.
        left: u32,
    },
    /// The person has other hours at that time.
    #[error("the person has other hours from {from:?} until {until:?}")]
    Overlap {
        /// The other hours.
        claim: FactId,
        /// Their beginning.
        from: Timestamp,
        /// Their end.
        until: Timestamp,
    },
}

/// Checks a claim against the moment and all other hours of the person, in every event.
/// Rejected, replaced and void hours stand in nobody's way, nor do those that it replaces.
///
/// # Errors
/// See [`HoursRefused`].
pub fn check_claim(
    claim: &Claim,
    others: &[Standing],
    zone: Zone,
    now: Timestamp,
) -> Result<(), HoursRefused> {
    match claim.span {
        Span::Times { from, until } => {
            if until <= from {
                return Err(HoursRefused::Negative);
            }
            if until > now {
                return Err(HoursRefused::Future);
            }
        }
        Span::OnDay { day, .. } => {
            if zone.day(now).is_some_and(|today| day > today) {
                return Err(HoursRefused::Future);
            }
        }
    }
    let minutes = claim.span.minutes();
    if minutes > DAY_MINUTES {
        return Err(HoursRefused::OverADay { minutes });
    }
    if claim.minutes() == 0 {
        return Err(HoursRefused::Nothing);
    }
    let standing = others.iter().filter(|other| {
        matches!(other.state, ClaimState::Claimed | ClaimState::Confirmed)
            && Some(other.id) != claim.instead_of
    });
    let days = days_of(&claim.span, zone);
    let mut on_days: BTreeMap<Day, u32> = days.clone();
    for other in standing {
        if let (
            Span::Times { from, until },
            Span::Times {
                from: begins,
                until: ends,
            },
        ) = (claim.span, other.claim.span)
            && from < ends
            && begins < until
        {
            return Err(HoursRefused::Overlap {
                claim: other.id,
                from: begins,
                until: ends,
            });
        }
        for (day, minutes) in days_of(&other.claim.span, zone) {
            if let Some(sum) = on_days.get_mut(&day) {
                *sum += minutes;
            }
        }
    }
    let over = |(day, minutes): &(Day, u32)| *minutes > day_minutes(*day, zone);
    match on_days.into_iter().find(over) {
        Some((_, minutes)) => Err(HoursRefused::OverADay { minutes }),
        None => Ok(()),
    }
}

/// How long a day of the place is: an hour more or less where the clock was put back or on.
fn day_minutes(day: Day, zone: Zone) -> u32 {
    let begins = |day: Day| Some(zone.instant(day.and_hms_opt(0, 0, 0)?, false).0);
    let length = begins(day).zip(day.succ_opt().and_then(begins));
    length
        .and_then(|(from, until)| u32::try_from((until - from) / 60_000).ok())
        .unwrap_or(DAY_MINUTES)
}

/// The minutes of a span on each day of the place.
pub fn days_of(span: &Span, zone: Zone) -> BTreeMap<Day, u32> {
    let mut days = BTreeMap::new();
    match *span {
        Span::OnDay { day, minutes } => drop(days.insert(day, minutes)),
        Span::Times { from, until } => {
            let mut at = from;
            while at < until {
                let Some(day) = zone.day(at) else { break };
                let next = day
                    .succ_opt()
                    .and_then(|next| next.and_hms_opt(0, 0, 0))
                    .map_or(until, |midnight| zone.instant(midnight, false));
                // An hour that happens twice at midnight does not send the walk back.
                let end = next.min(until).max(Timestamp(at.0 + 1));
                let minutes = u32::try_from((end.0 - at.0) / 60_000).unwrap_or(0);
                *days.entry(day).or_insert(0) += minutes;
                at = end;
            }
        }
    }
    days
}

/// Whether any part of a span lies between 22 and 6 by the clock of the place; what is known
/// by its day alone does not.
pub fn at_night(span: &Span, zone: Zone) -> bool {
    let Span::Times { from, until } = *span else {
        return false;
    };
    policies::nights(from, until, (22 * 60, 6 * 60), zone)
        .into_iter()
        .any(|(begins, ends)| from < ends && begins < until)
}

/// The claims of several participations, as one person's.
pub fn all_standings<'p>(
    participations: impl IntoIterator<Item = &'p Participation>,
) -> Vec<Standing> {
    let all = participations.into_iter();
    all.flat_map(|one| standings(one, None)).collect()
}

#[cfg(test)]
mod tests;
