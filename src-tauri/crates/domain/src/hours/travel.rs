//! Travel between the sites of an event, as hours: from leaving one site to coming to another
//! on the same day, no more than the organisation's minutes for a person and day.

use std::collections::{BTreeMap, BTreeSet};

use super::policies::{Counted, made_before};
use super::{HoursRefused, Standing, presences};
use crate::attendance::Presence;
use crate::{Claim, Day, FactId, Participation, Shift, ShiftKind, SiteId, Span, Zone};

/// The hours that follow from the ways of a person between the sites of an event. `most` are
/// the minutes that count for a person and day now; what was made before by another number
/// keeps it. `known` are all hours of the person, and `own` names those of this event.
pub fn travels_of(
    participation: &Participation,
    shifts: &[Shift],
    known: &[Standing],
    own: &BTreeSet<FactId>,
    most: u16,
    zone: Zone,
) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut counted: BTreeMap<Day, u32> = BTreeMap::new();
    for way in ways(participation, shifts, zone) {
        let claim = Claim {
            span: way.span,
            rest: 0,
            shift: None,
            grade: way.grade,
            instead_of: None,
            by: None,
            counted: Counted::Travel { most },
        };
        let kept = made_before(known, own, &claim).find_map(|one| match one.claim.counted {
            Counted::Travel { most } => Some(most),
            Counted::Plain | Counted::Night { .. } => None,
        });
        let most = kept.unwrap_or(most);
        let others = known
            .iter()
            .filter(|one| !(own.contains(&one.id) && one.claim.by.is_none()));
        let elsewhere = travelled_on(way.day, others, zone);
        let so_far = counted.entry(way.day).or_default();
        let left = u32::from(most).saturating_sub(elsewhere + *so_far);
        // Whoever comes has just travelled: the last minutes of the way count.
        let Some(span) = last_minutes(way.span, left) else {
            continue;
        };
        *so_far += span.minutes();
        claims.push(Claim {
            span,
            counted: Counted::Travel { most },
            ..claim
        });
    }
    claims
}

/// Checks travel that somebody enters: whether it counts, and whether it is too long together
/// with the other travel of the person on that day.
///
/// # Errors
/// [`HoursRefused::NoTravel`], [`HoursRefused::TravelOver`].
pub fn check_travel(
    claim: &Claim,
    others: &[Standing],
    most: u16,
    zone: Zone,
) -> Result<(), HoursRefused> {
    if most == 0 {
        return Err(HoursRefused::NoTravel);
    }
    let Some(day) = day_of(&claim.span, zone) else {
        return Ok(());
    };
    let others = others.iter().filter(|one| Some(one.id) != claim.instead_of);
    let left = u32::from(most).saturating_sub(travelled_on(day, others, zone));
    if claim.minutes() > left {
        return Err(HoursRefused::TravelOver { most, left });
    }
    Ok(())
}

/// From leaving a site to coming to another on the same day.
struct Way {
    span: Span,
    day: Day,
    /// The weaker of the two marks.
    grade: crate::Grade,
}

fn ways(participation: &Participation, shifts: &[Shift], zone: Zone) -> Vec<Way> {
    let works = shifts
        .iter()
        .filter(|shift| shift.kind == ShiftKind::Shift && !shift.cancelled);
    let mut seen: Vec<(SiteId, Presence)> = Vec::new();
    for shift in works {
        if let Some(site) = shift.site {
            let at_shift = presences(participation, Some(shift.id)).into_iter();
            seen.extend(at_shift.map(|presence| (site, presence)));
        }
    }
    seen.sort_by_key(|(_, presence)| presence.from);
    let pairs = seen.windows(2).filter_map(|pair| {
        let [(one, left), (other, came)] = pair else {
            return None;
        };
        let (from, until) = (left.until?, came.from);
        let day = zone.day(until)?;
        let is_way = one != other && from < until && zone.day(from) == Some(day);
        is_way.then(|| Way {
            span: Span::Times { from, until },
            day,
            grade: left.grade.max(came.grade),
        })
    });
    pairs.collect()
}

/// The last minutes of a span, no more than so many; `None` of less than a minute.
fn last_minutes(span: Span, most: u32) -> Option<Span> {
    let Span::Times { until, .. } = span else {
        return None;
    };
    let minutes = span.minutes().min(most);
    let from = crate::Timestamp(until.0 - i64::from(minutes) * 60_000);
    (minutes > 0).then_some(Span::Times { from, until })
}

/// The minutes of travel that stand on a day.
fn travelled_on<'s>(day: Day, standings: impl Iterator<Item = &'s Standing>, zone: Zone) -> u32 {
    let on_day = standings.filter(|one| one.counts() && day_of(&one.claim.span, zone) == Some(day));
    on_day.map(|one| one.claim.travelled()).sum()
}

/// The day on which a span begins.
fn day_of(span: &Span, zone: Zone) -> Option<Day> {
    match *span {
        Span::Times { from, .. } => zone.day(from),
        Span::OnDay { day, .. } => Some(day),
    }
}

#[cfg(test)]
mod tests;
