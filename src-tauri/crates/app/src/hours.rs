//! Hours: claimed by one person, confirmed or rejected by another, corrected by new claims.

use std::collections::{BTreeMap, BTreeSet};

use changes::Act;
use domain::hours::policies::{by_night, night_kept};
use domain::hours::travel::check_travel;
use domain::hours::{ClaimState, HoursRefused, all_standings, check_claim, may_settle, standings};
use domain::{
    Claim, Counted, Deed, Event, EventId, FactId, Grade, HoursPolicies, HoursVerdict,
    ParticipationFact, ShiftId, Span, VolunteerId, Zone,
};
use store::Tx;

use crate::attendance::{Own, count, entries};
use crate::events::{WorkRefused, free};
use crate::{Ctx, Register, papers::work, register::Did};

mod known;
mod made;

pub use known::{Row, Wanted, Whom, Window, caps, end_of, list, totals};
pub use made::{FromMarks, from_marks};

/// Hours to claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewClaim {
    /// Whose.
    pub volunteer: VolunteerId,
    /// The event; `None` is work outside events.
    pub event: Option<EventId>,
    /// In which shift; `None` is work beside the shifts.
    pub shift: Option<ShiftId>,
    /// When.
    pub span: Span,
    /// Minutes of rest within it.
    pub rest: u32,
    /// What it rests on.
    pub grade: Grade,
    /// The claim of the same person and event that it stands in the place of.
    pub instead_of: Option<FactId>,
    /// They are travel to a site or between sites.
    pub travel: bool,
    /// What was done, or why it is corrected, as typed.
    pub words: Option<String>,
}

/// A claim to confirm or reject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimAt {
    /// The event; `None` is work outside events.
    pub event: Option<EventId>,
    /// Whose.
    pub volunteer: VolunteerId,
    /// The claim.
    pub claim: FactId,
}

/// Claims hours in one action. Each is checked against all other hours of the person, those
/// of the same action too. How many were claimed.
///
/// # Errors
/// [`WorkRefused::Hours`], [`WorkRefused::TypedScan`], [`WorkRefused::Claim`] if what is to be
/// replaced does not stand, and those of every action; then nothing was written.
pub fn claim(register: &Register, ctx: &Ctx, claims: &[NewClaim]) -> Result<Did<u32>, WorkRefused> {
    register.may_somewhere(Deed::ClaimHours)?;
    for claim in claims {
        register.may_in(Deed::ClaimHours, claim.event)?;
    }
    let act = match claims {
        [one] if one.instead_of.is_some() => Act::HoursCorrected,
        claims => Act::HoursClaimed {
            claims: count(claims.len()),
        },
    };
    register.write(ctx, act, entries, |tx| claim_in(register, tx, ctx, claims))
}

/// [`claim`] inside an action; events and people that it made itself count.
pub(crate) fn claim_in(
    register: &Register,
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    claims: &[NewClaim],
) -> Result<u32, WorkRefused> {
    let mut events: BTreeMap<EventId, Event> = BTreeMap::new();
    for id in claims.iter().filter_map(|claim| claim.event) {
        if !events.contains_key(&id)
            && let Some(record) = tx.event(id)?
        {
            events.extend(changes::event(id, &record).map(|event| (id, event)));
        }
    }
    let people: Vec<VolunteerId> = claims.iter().map(|claim| claim.volunteer).collect();
    let did = work::work_of(register, &people)?;
    let mut known: BTreeMap<VolunteerId, Vec<domain::hours::Standing>> = did
        .iter()
        .map(|(id, did)| (*id, all_standings(did)))
        .collect();
    let by = register.operator();
    let policies = tx.settings()?.policies();
    for new in claims {
        let mut own = Own::of(register, tx, new.event, new.volunteer)?;
        let others = known.entry(new.volunteer).or_default();
        let stands = |old: FactId| {
            let found = others.iter().find(|other| other.id == old);
            found.is_some_and(|found| {
                matches!(found.state, ClaimState::Claimed | ClaimState::Confirmed)
            })
        };
        // A scan makes hours by itself; what somebody types rests on less.
        if new.grade == Grade::Scan {
            return Err(WorkRefused::TypedScan);
        }
        if new.instead_of.is_some_and(|old| !stands(old)) {
            return Err(WorkRefused::Claim);
        }
        let claim = Claim {
            span: new.span,
            rest: new.rest,
            shift: new.shift,
            grade: new.grade,
            instead_of: new.instead_of,
            by: Some(by),
            counted: Counted::default(),
        };
        let zone = work::zone_of(new.event.and_then(|id| events.get(&id)));
        let claim = counted(claim, new, others, policies, zone)?;
        check_claim(&claim, others, zone, ctx.now)?;
        let fact = ParticipationFact::claim(claim.clone());
        let id = own.tell(ctx, fact, new.instead_of);
        if let Some(words) = free(new.words.as_ref()) {
            own.say(id, Some(words));
        }
        own.append(tx)?;
        for other in others.iter_mut() {
            if Some(other.id) == new.instead_of {
                other.state = ClaimState::Replaced;
            }
        }
        others.push(domain::hours::Standing {
            id,
            told: ctx.now,
            claim,
            state: ClaimState::Claimed,
            by: None,
        });
    }
    Ok(count(claims.len()))
}

/// Counts a claim by the organisation's policies: those of today, or for what stands in the
/// place of other hours those that these were counted by.
fn counted(
    claim: Claim,
    new: &NewClaim,
    others: &[domain::hours::Standing],
    policies: HoursPolicies,
    zone: Zone,
) -> Result<Claim, HoursRefused> {
    let old = others.iter().find(|one| Some(one.id) == claim.instead_of);
    if new.travel {
        let most = match old.map(|old| old.claim.counted) {
            Some(Counted::Travel { most }) => most,
            Some(Counted::Plain | Counted::Night { .. }) | None => policies.travel_minutes,
        };
        check_travel(&claim, others, most, zone)?;
        let counted = Counted::Travel { most };
        return Ok(Claim { counted, ..claim });
    }
    let kept = old.and_then(|old| night_kept(&old.claim));
    by_night(claim, kept.unwrap_or(policies.night), zone).ok_or(HoursRefused::AllAtNight)
}

/// Confirms or rejects hours that other people claimed, in one action. How many.
///
/// # Errors
/// [`WorkRefused::OwnHours`], [`WorkRefused::Claim`], [`WorkRefused::Hours`] if hours that are
/// confirmed already lie at the same time, and those of every action; then nothing was
/// written.
pub fn settle(
    register: &Register,
    ctx: &Ctx,
    claims: &[ClaimAt],
    rejected: bool,
    words: Option<&String>,
) -> Result<Did<u32>, WorkRefused> {
    register.may_somewhere(Deed::ConfirmHours)?;
    for claim in claims {
        register.may_in(Deed::ConfirmHours, claim.event)?;
    }
    let act = Act::HoursSettled {
        claims: count(claims.len()),
    };
    let by = register.operator();
    let words = free(words);
    register.write(ctx, act, entries, |tx| {
        let people: BTreeSet<VolunteerId> = claims.iter().map(|at| at.volunteer).collect();
        let people: Vec<VolunteerId> = people.into_iter().collect();
        let did = work::work_of(register, &people)?;
        let mut confirmed: BTreeMap<VolunteerId, Vec<domain::hours::Standing>> = BTreeMap::new();
        for (person, parts) in did {
            let mut known = all_standings(&parts);
            known.retain(|one| one.state == ClaimState::Confirmed);
            confirmed.insert(person, known);
        }
        for at in claims {
            let mut own = Own::of(register, tx, at.event, at.volunteer)?;
            let known = own.known().ok_or(WorkRefused::Claim)?;
            let known = standings(&known, None);
            let found = known.iter().find(|one| one.id == at.claim);
            let found = found.ok_or(WorkRefused::Claim)?;
            if matches!(found.state, ClaimState::Void | ClaimState::Replaced) {
                return Err(WorkRefused::Claim);
            }
            if !may_settle(&found.claim, by) {
                return Err(WorkRefused::OwnHours);
            }
            // Desks without contact may have claimed the same time twice: one of the two
            // counts.
            let others = confirmed.entry(at.volunteer).or_default();
            others.retain(|other| other.id != at.claim);
            if !rejected {
                let event = match at.event {
                    Some(id) => tx.event(id)?.and_then(|record| changes::event(id, &record)),
                    None => None,
                };
                let zone = work::zone_of(event.as_ref());
                check_claim(&found.claim, others, zone, ctx.now)?;
                others.push(domain::hours::Standing {
                    state: ClaimState::Confirmed,
                    ..found.clone()
                });
            }
            let verdict = ParticipationFact::Verdict(HoursVerdict {
                claim: at.claim,
                rejected,
                by,
            });
            let id = own.tell(ctx, verdict, Some(at.claim));
            if words.is_some() {
                own.say(id, words.clone());
            }
            own.append(tx)?;
        }
        Ok(count(claims.len()))
    })
}
