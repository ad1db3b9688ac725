//! Hours as they are known: windows over them, what they come to today or came to on a day
//! of the past, and what is said before more are claimed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use chrono::{Datelike, NaiveTime};
use domain::hours::{
    ClaimState, STUDENT_YEAR_HOURS, Standing, Totals, at_night, may_settle, standings,
};
use domain::{
    Day, Deed, EventId, FactId, Participation, Span, Timestamp, VolunteerId, Zone, is_minor,
};
use messages::Message;

use super::{ClaimAt, NewClaim};
use crate::assigning::shown;
use crate::attendance::count;
use crate::events::WorkRefused;
use crate::{Ctx, Register, papers::work};

/// What to say before hours are claimed, though nothing refuses them: the year in which a
/// student gets credit for no more, and minors at night. Each is said once.
///
/// Source: DOMAIN 1.3, 7.2.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn caps(
    register: &Register,
    _ctx: &Ctx,
    claims: &[NewClaim],
) -> Result<Vec<Message>, WorkRefused> {
    register.may(Deed::ClaimHours)?;
    let events = work::events(register)?;
    let people: BTreeSet<VolunteerId> = claims.iter().map(|claim| claim.volunteer).collect();
    let people: Vec<VolunteerId> = people.into_iter().collect();
    let did = work::work_of(register, &people)?;
    let zone_of = |event: Option<EventId>| work::zone_of(event.and_then(|id| events.get(&id)));
    let mut said = Vec::new();
    for volunteer in people {
        let Some(person) = register.store().volunteer(volunteer)? else {
            continue;
        };
        let own = claims.iter().filter(|claim| claim.volunteer == volunteer);
        let own: Vec<&NewClaim> = own.collect();
        let replaced: BTreeSet<FactId> = own.iter().filter_map(|new| new.instead_of).collect();
        // Minutes of each year: those that stand, and those that are to be claimed.
        let mut years: BTreeMap<i32, (u32, u32)> = BTreeMap::new();
        for part in did.get(&volunteer).into_iter().flatten() {
            let known = standings(part, None).into_iter();
            for one in known.filter(|one| one.counts() && !replaced.contains(&one.id)) {
                if let Some(day) = day_of(&one.claim.span, zone_of(part.event)) {
                    years.entry(day.year()).or_default().0 += one.claim.minutes();
                }
            }
        }
        let mut is_night_of_minor = false;
        for new in own {
            let zone = zone_of(new.event);
            let Some(day) = day_of(&new.span, zone) else {
                continue;
            };
            years.entry(day.year()).or_default().1 += new.span.minutes().saturating_sub(new.rest);
            is_night_of_minor |= at_night(&new.span, zone) && is_minor(person.birth.as_ref(), day);
        }
        let name = person.name.full();
        let most = STUDENT_YEAR_HOURS * 60;
        for (year, (before, new)) in years {
            if new > 0 && before <= most && before + new > most {
                let hours = (before + new).div_ceil(60);
                said.push(messages::hours_cap_student(
                    hours,
                    STUDENT_YEAR_HOURS,
                    name.clone(),
                    year.to_string(),
                ));
            }
        }
        if is_night_of_minor {
            said.push(messages::hours_cap_minor_night(name));
        }
    }
    Ok(said)
}

/// The day on which work began.
fn day_of(span: &Span, zone: Zone) -> Option<Day> {
    match *span {
        Span::Times { from, .. } => zone.day(from),
        Span::OnDay { day, .. } => Some(day),
    }
}

/// Whose hours are summed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Those of a person, in all events and beside them.
    Person(VolunteerId),
    /// Those of an event.
    Event(EventId),
    /// All there are.
    All,
}

/// The moment at which a day ends in Kazakhstan: what the register was told by then, it knew
/// on that day.
pub fn end_of(day: Day) -> Timestamp {
    let next = day.succ_opt().and_then(|next| next.and_hms_opt(0, 0, 0));
    next.map_or(Timestamp(i64::MAX), |midnight| {
        Timestamp(Zone::ALMATY.instant(midnight, false).0 - 1)
    })
}

/// What hours come to; with a day, as the register knew them when it ended.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn totals(register: &Register, whom: Whom, as_of: Option<Day>) -> Result<Totals, WorkRefused> {
    register.may(Deed::SeeEvents)?;
    let at = as_of.map(end_of);
    let mut totals = Totals::default();
    let mut add = |part: &Participation| totals.add(&standings(part, at));
    match whom {
        Whom::Person(volunteer) => {
            let did = work::work_of(register, &[volunteer])?;
            did.values().flatten().for_each(add);
        }
        Whom::Event(event) => work::people(register, event)?.iter().for_each(add),
        Whom::All => register.store().each_participation(&mut |part| {
            add(&part);
            ControlFlow::Continue(())
        })?,
    }
    Ok(totals)
}

/// Shows all hours that are claimed or confirmed, with whose they are and of which event.
pub(super) fn counting(
    register: &Register,
    visit: &mut dyn FnMut(VolunteerId, Option<EventId>, Standing),
) -> Result<(), WorkRefused> {
    register.store().each_participation(&mut |part| {
        let volunteer = shown(register, part.volunteer);
        let known = standings(&part, None).into_iter();
        for standing in known.filter(Standing::counts) {
            visit(volunteer, part.event, standing);
        }
        ControlFlow::Continue(())
    })?;
    Ok(())
}

/// Which hours are asked for; what is empty asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of this event.
    pub event: Option<EventId>,
    /// Only those outside of events.
    pub outside: bool,
    /// Of this person.
    pub volunteer: Option<VolunteerId>,
    /// In these states; empty is every state.
    pub states: Vec<ClaimState>,
    /// As the register knew them when this day ended.
    pub as_of: Option<Day>,
}

/// Hours of a person, with what a list shows of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What settles them.
    pub at: ClaimAt,
    /// The name; `None` of somebody whose record is deleted, blocked or erased.
    pub name: Option<String>,
    /// The day on which the work began.
    pub day: Day,
    /// Where the clock hung.
    pub zone: Zone,
    /// The claim and where it stands.
    pub standing: Standing,
    /// What was done, or why it is corrected.
    pub words: Option<String>,
    /// Whoever asks may confirm or reject them.
    pub may_settle: bool,
}

/// Some of the hours that were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// How many records there are in all.
    pub total: u32,
    /// Those asked for, the latest work first.
    pub rows: Vec<Row>,
    /// What they come to, and those in the states that were not asked for.
    pub totals: Totals,
}

/// A window over hours.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn list(
    register: &Register,
    wanted: &Wanted,
    offset: usize,
    limit: usize,
) -> Result<Window, WorkRefused> {
    register.may(Deed::SeeEvents)?;
    let at = wanted.as_of.map(end_of);
    let events = work::events(register)?;
    let may = register.may(Deed::ConfirmHours).is_ok();
    let mut window = Window::default();
    let mut rows: Vec<Row> = Vec::new();
    let mut add = |part: Participation| {
        let fits = wanted.event.is_none_or(|event| part.event == Some(event))
            && (!wanted.outside || part.event.is_none());
        if !fits || part.claims.is_empty() {
            return;
        }
        let zone = work::zone_of(part.event.and_then(|id| events.get(&id)));
        let volunteer = shown(register, part.volunteer);
        for standing in standings(&part, at) {
            window.totals.add(std::slice::from_ref(&standing));
            let is_wanted = wanted.states.is_empty() || wanted.states.contains(&standing.state);
            let Some(day) = day_of(&standing.claim.span, zone).filter(|_| is_wanted) else {
                continue;
            };
            let is_open = !matches!(standing.state, ClaimState::Void | ClaimState::Replaced);
            let words = part.words.iter().find(|(fact, _)| *fact == standing.id);
            rows.push(Row {
                at: ClaimAt {
                    event: part.event,
                    volunteer,
                    claim: standing.id,
                },
                name: None,
                day,
                zone,
                words: words.map(|(_, words)| words.clone()),
                may_settle: may && is_open && may_settle(&standing.claim, register.operator()),
                standing,
            });
        }
    };
    match (wanted.volunteer, wanted.event) {
        (Some(volunteer), _) => {
            let did = work::work_of(register, &[volunteer])?;
            did.into_values().flatten().for_each(add);
        }
        (None, Some(event)) => work::people(register, event)?.into_iter().for_each(add),
        (None, None) => register.store().each_participation(&mut |part| {
            add(part);
            ControlFlow::Continue(())
        })?,
    }
    window.total = count(rows.len());
    let begins = |row: &Row| match row.standing.claim.span {
        Span::Times { from, .. } => from,
        Span::OnDay { day, .. } => row.zone.instant(day.and_time(NaiveTime::MIN), false),
    };
    rows.sort_by_cached_key(|row| (std::cmp::Reverse(begins(row)), row.at.claim));
    window.rows = rows.into_iter().skip(offset).take(limit).collect();
    for row in &mut window.rows {
        let person = register.store().volunteer(row.at.volunteer)?;
        let person = person.filter(|person| !person.deleted && person.blocked.is_none());
        row.name = person.map(|person| person.name.full());
    }
    Ok(window)
}
