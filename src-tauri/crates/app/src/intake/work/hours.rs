//! Rows of hours: what each claims, and what stands against it.

use std::collections::{BTreeMap, BTreeSet};

use domain::hours::policies::by_night;
use domain::hours::{ClaimState, DAY_MINUTES, HoursRefused, Standing, check_claim, standings};
use domain::{Claim, FactId, Span, VolunteerId, Zone};
use store::StoreError;
use uuid::Uuid;

use super::happenings::{Which, Who, wall};
use super::{Work, WorkPlan, WorkProblem, WorkRow};
use crate::import::{Fix, HoursProblem, HoursRow};
use crate::papers::work as records;
use crate::{Ctx, Register};

/// Hours of somebody: of which event, in which row of the list, what they are.
struct Other {
    which: Which,
    row: Option<u32>,
    standing: Standing,
}

/// Says what becomes of each row.
pub(super) fn weigh(
    plan: &WorkPlan,
    register: &Register,
    ctx: &Ctx,
    known: &Work,
    rows: &mut [WorkRow],
) -> Result<(), StoreError> {
    for row in rows.iter_mut() {
        plan.find_person(row);
        find_event(plan, row);
    }
    let people: BTreeSet<VolunteerId> = rows
        .iter()
        .filter_map(|row| match row.who {
            Some(Who::Known(id)) => Some(id),
            _ => None,
        })
        .collect();
    let people: Vec<VolunteerId> = people.into_iter().collect();
    let night = register.store().settings().night;
    let mut others: BTreeMap<Who, Vec<Other>> = BTreeMap::new();
    for (id, did) in records::work_of(register, &people)? {
        let of_person = others.entry(Who::Known(id)).or_default();
        for part in &did {
            let which = part.event.map_or(Which::Outside, Which::Known);
            let standing = standings(part, None).into_iter();
            of_person.extend(standing.map(|standing| Other {
                which,
                row: None,
                standing,
            }));
        }
    }
    // Rows of which somebody said that a later one counts and they do not.
    let overlap = WorkProblem::Row(HoursProblem::OverlapInFile);
    let instead = plan.read.iter().zip(rows.iter()).filter_map(|(read, row)| {
        let said = plan.fix(row, overlap) == Some(Fix::Accept);
        read.overlaps.filter(|_| said)
    });
    let instead: BTreeSet<u32> = instead.collect();
    for (number, read) in (1u32..).zip(&plan.read) {
        let place = number as usize - 1;
        let earlier = read.overlaps.and_then(|other| {
            let other = rows.get((other as usize).checked_sub(1)?)?;
            Some(other.goes_in())
        });
        let Some(row) = rows.get_mut(place) else {
            break;
        };
        let minutes = of_row(plan, read, row, earlier != Some(false));
        let is_out = instead.contains(&number) || plan.is_left_out(row);
        let zone = match row.which {
            Some(Which::Known(id)) => records::zone_of(known.events.get(&id)),
            _ => Zone::ALMATY,
        };
        (row.span, row.rest) = span_of(read, minutes, zone);
        let twice = read.duplicate_of.is_some();
        let mut is_known = false;
        let open = row.told.iter().any(|told| {
            let stops =
                told.problem.waits() || told.problem.kind() == crate::import::ProblemKind::Error;
            stops && !told.settled
        });
        if let (Some(who), Some(which), Some(span)) = (row.who, row.which, row.span)
            && !is_out
            && !twice
            && !open
        {
            let of_person = others.entry(who).or_default();
            let claim = Claim {
                span,
                rest: row.rest,
                shift: None,
                grade: plan.grade,
                instead_of: None,
                by: Some(register.operator()),
                counted: Default::default(),
            };
            let counted = by_night(claim.clone(), night, zone);
            let stands = match &counted {
                Some(claim) => against(claim, which, of_person, zone, ctx),
                None => Against::Rule(WorkProblem::AllAtNight),
            };
            let claim = counted.unwrap_or(claim);
            match stands {
                Against::Nothing => of_person.push(Other {
                    which,
                    row: Some(number),
                    standing: Standing {
                        id: FactId::from_uuid(Uuid::from_u128(u128::from(number))),
                        told: ctx.now,
                        claim,
                        state: ClaimState::Claimed,
                        by: None,
                    },
                }),
                Against::Known => {
                    is_known = true;
                    let message = WorkProblem::Known.message();
                    plan.tell(row, WorkProblem::Known, message);
                }
                Against::Row(other) => {
                    let message = messages::import_hours_overlap(other);
                    plan.tell(row, WorkProblem::OtherHours, message);
                }
                Against::Rule(problem) => {
                    plan.tell(row, problem, problem.message());
                }
            }
        }
        let left_out = is_out || plan.is_left_out(row);
        WorkPlan::decide(row, left_out, twice, is_known);
    }
    Ok(())
}

/// Tells what is wrong with the row alone: the minutes that count.
fn of_row(plan: &WorkPlan, read: &HoursRow, row: &mut WorkRow, earlier: bool) -> Option<u32> {
    let by_time = read.by_time.map(u32::from);
    let claimed = read.claimed.and_then(|minutes| u32::try_from(minutes).ok());
    let claimed = claimed.filter(|minutes| (1..=DAY_MINUTES).contains(minutes));
    let mut minutes = by_time.or(claimed);
    // A mistyped cell beside good times is answered by the times; alone it refuses the row.
    let has_times = by_time.is_some_and(|minutes| (1..=DAY_MINUTES).contains(&minutes));
    let over_a_day = read.problems.contains(&HoursProblem::HoursOver24);
    for problem in &read.problems {
        let told = WorkProblem::Row(*problem);
        let message = match problem {
            HoursProblem::DuplicateInFile => problem.message(read.duplicate_of.unwrap_or(0)),
            HoursProblem::OverlapInFile if !earlier => continue,
            HoursProblem::OverlapInFile => problem.message(read.overlaps.unwrap_or(0)),
            // One of the two is enough.
            HoursProblem::HoursMismatch if over_a_day => continue,
            problem => problem.message(0),
        };
        let said = plan.tell(row, told, message);
        match (problem, said) {
            (HoursProblem::HoursMismatch, Some(Fix::Other)) => minutes = claimed,
            (HoursProblem::HoursOver24 | HoursProblem::HoursUnreadable, Some(Fix::Accept))
                if !has_times =>
            {
                minutes = None;
            }
            _ => {}
        }
    }
    if minutes.is_none_or(|minutes| minutes == 0) && !stops(row) {
        // Nothing says how long it was.
        let problem = WorkProblem::Row(HoursProblem::HoursUnreadable);
        let message = HoursProblem::HoursUnreadable.message(0);
        row.told.push(super::Told {
            problem,
            message,
            settled: false,
        });
        return None;
    }
    minutes
}

/// Whether an error of the row waits.
fn stops(row: &WorkRow) -> bool {
    let mut told = row.told.iter();
    told.any(|told| !told.settled && told.problem.kind() == crate::import::ProblemKind::Error)
}

fn find_event(plan: &WorkPlan, row: &mut WorkRow) {
    let Some(place) = row.happening else {
        row.which = Some(Which::Outside);
        return;
    };
    let Some(happening) = plan.happenings.get(place) else {
        return;
    };
    if let Some(chosen) = plan.said.which.get(&happening.key) {
        row.which = Some(Which::Known(*chosen));
        return;
    }
    row.which = match happening.found.as_slice() {
        [one] => Some(Which::Known(*one)),
        [] => {
            let message = messages::worklists_event_new_of(happening.title());
            match plan.tell(row, WorkProblem::EventNew, message) {
                Some(Fix::Without) => Some(Which::Outside),
                _ => Some(Which::New(place)),
            }
        }
        several => {
            let count = crate::count::small(several.len());
            let message = messages::worklists_event_several_of(count, happening.title());
            match plan.tell(row, WorkProblem::EventSeveral, message) {
                Some(Fix::Other) => Some(Which::New(place)),
                _ => None,
            }
        }
    };
}

/// When the work was done, and the rest within it: by the times, if the minutes fit between
/// them, else on the day.
fn span_of(read: &HoursRow, minutes: Option<u32>, zone: Zone) -> (Option<Span>, u32) {
    let Some((day, minutes)) = read.date.zip(minutes) else {
        return (None, 0);
    };
    let times = read.from.zip(read.to).and_then(|(from, to)| {
        let night = if to <= from { 1440 } else { 0 };
        let from = zone.instant(wall(day, from)?, false);
        let until = zone.instant(wall(day, to.checked_add(night)?)?, false);
        Some(Span::Times { from, until })
    });
    let whole = times.as_ref().map_or(0, Span::minutes);
    if whole > 0 && minutes <= whole {
        (times, whole - minutes)
    } else {
        (Some(Span::OnDay { day, minutes }), 0)
    }
}

/// What stands against a claim.
enum Against {
    Nothing,
    /// It stands already.
    Known,
    /// The person is elsewhere by an earlier row.
    Row(u32),
    Rule(WorkProblem),
}

/// The rest that was entered, without what the night took off.
const fn rest_of_day(claim: &Claim) -> u32 {
    claim.rest.saturating_sub(claim.night_off())
}

fn against(claim: &Claim, which: Which, others: &[Other], zone: Zone, ctx: &Ctx) -> Against {
    let stands = |other: &&Other| {
        matches!(
            other.standing.state,
            ClaimState::Claimed | ClaimState::Confirmed
        )
    };
    let same = others.iter().filter(stands).find(|other| {
        other.row.is_none()
            && other.which == which
            && other.standing.claim.span == claim.span
            && rest_of_day(&other.standing.claim) == rest_of_day(claim)
    });
    if same.is_some() {
        return Against::Known;
    }
    let all: Vec<Standing> = others.iter().map(|other| other.standing.clone()).collect();
    match check_claim(claim, &all, zone, ctx.now) {
        Ok(()) => Against::Nothing,
        Err(HoursRefused::Overlap { claim: other, .. }) => {
            let other = others.iter().find(|known| known.standing.id == other);
            match other.and_then(|other| other.row) {
                Some(row) => Against::Row(row),
                None => Against::Rule(WorkProblem::OtherHours),
            }
        }
        Err(HoursRefused::OverADay { .. }) => Against::Rule(WorkProblem::OverADay),
        Err(HoursRefused::Future) => Against::Rule(WorkProblem::Future),
        Err(
            HoursRefused::Negative
            | HoursRefused::Nothing
            | HoursRefused::AllAtNight
            | HoursRefused::NoTravel
            | HoursRefused::TravelOver { .. },
        ) => Against::Rule(WorkProblem::Row(HoursProblem::HoursNegative)),
    }
}
