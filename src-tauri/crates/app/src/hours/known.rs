//! Hours as they are known: windows over them, what they come to today or came to on a day
//! of the past, and what is said before more are claimed.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use changes::{Events, Participations};
use chrono::{Datelike, NaiveTime};
use domain::hours::{
    ClaimState, STUDENT_YEAR_HOURS, Standing, Totals, at_night, may_settle, standings,
};
use domain::{
    Day, Deed, EventId, FactId, Participation, ParticipationId, Span, Timestamp, VolunteerId, Zone,
    is_minor,
};
use messages::Message;
use search::{ClaimsOf, Figures};
use store::StoreError;

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
    register.may_somewhere(Deed::ClaimHours)?;
    for claim in claims {
        register.may_in(Deed::ClaimHours, claim.event)?;
    }
    let mut zones = Zones::new(register);
    let people: BTreeSet<VolunteerId> = claims.iter().map(|claim| claim.volunteer).collect();
    let people: Vec<VolunteerId> = people.into_iter().collect();
    let did = work::work_of(register, &people)?;
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
                if let Some(day) = day_of(&one.claim.span, zones.of(part.event)?) {
                    years.entry(day.year()).or_default().0 += one.claim.minutes();
                }
            }
        }
        let mut is_night_of_minor = false;
        for new in own {
            let zone = zones.of(new.event)?;
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
    let event = match whom {
        Whom::Event(event) => Some(event),
        Whom::Person(_) | Whom::All => None,
    };
    register.may_in(Deed::SeeEvents, event)?;
    let at = as_of.map(end_of);
    let mut totals = Totals::default();
    let add = |part: &Participation| totals.add(&standings(part, at));
    match whom {
        Whom::Person(volunteer) => {
            let did = work::work_of(register, &[volunteer])?;
            did.values().flatten().for_each(add);
        }
        Whom::Event(event) => work::people(register, event)?.iter().for_each(add),
        Whom::All => {
            let columns = register.store().columns();
            let found = columns.work().claims(&[], ClaimsOf::All, at, 0, 0);
            return Ok(of_figures(&found.sums));
        }
    }
    Ok(totals)
}

/// Which hours are asked for; what is empty asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of this event.
    pub event: Option<EventId>,
    /// Only those outside of events.
    pub outside: bool,
    /// Only those that lie at the same time as others of the same person; of all events.
    /// Only one of two can be confirmed. Source: FEATURES 58.
    pub overlapping: bool,
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
    // Those that lie at the same time are of all events.
    let event = wanted.event.filter(|_| !wanted.overlapping);
    register.may_in(Deed::SeeEvents, event)?;
    let at = wanted.as_of.map(end_of);
    if wanted.overlapping {
        return of_all(register, wanted, offset, limit);
    }
    let parts = match (wanted.volunteer, wanted.event) {
        (Some(volunteer), _) => {
            let did = work::work_of(register, &[volunteer])?;
            did.into_values().flatten().collect()
        }
        (None, Some(event)) => work::people(register, event)?,
        (None, None) => return of_all(register, wanted, offset, limit),
    };
    let mut reading = Reading::new(register);
    let mut window = Window::default();
    let mut rows: Vec<Row> = Vec::new();
    for part in &parts {
        let fits = wanted.event.is_none_or(|event| part.event == Some(event))
            && (!wanted.outside || part.event.is_none());
        if fits && !part.claims.is_empty() {
            window.totals.add(&standings(part, at));
            rows.extend(reading.rows(part, wanted)?);
        }
    }
    window.total = count(rows.len());
    rows.sort_by_cached_key(|row| (Reverse(begins(row)), row.at.claim));
    window.rows = rows.into_iter().skip(offset).take(limit).collect();
    reading.name(&mut window.rows)?;
    Ok(window)
}

/// A window over all hours there are: which ones, the columns know.
fn of_all(
    register: &Register,
    wanted: &Wanted,
    offset: usize,
    limit: usize,
) -> Result<Window, WorkRefused> {
    let at = wanted.as_of.map(end_of);
    let of = match (wanted.overlapping, wanted.outside) {
        (true, _) => ClaimsOf::Overlapping,
        (false, true) => ClaimsOf::Outside,
        (false, false) => ClaimsOf::All,
    };
    let found = {
        let columns = register.store().columns();
        columns.work().claims(&wanted.states, of, at, offset, limit)
    };
    let mut reading = Reading::new(register);
    let mut read: HashMap<ParticipationId, Vec<Row>> = HashMap::new();
    let mut rows = Vec::with_capacity(found.window.len());
    for (part, nth) in found.window {
        let of_part = match read.entry(part) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let record = register.store().record::<Participations>(part)?;
                let part = record.and_then(|record| changes::participation(part, &record));
                let rows = part.map(|part| reading.rows(&part, wanted)).transpose()?;
                let mut rows = rows.unwrap_or_default();
                rows.sort_by_cached_key(|row| (Reverse(begins(row)), row.at.claim));
                new.insert(rows)
            }
        };
        rows.extend(of_part.get(nth).cloned());
    }
    reading.name(&mut rows)?;
    Ok(Window {
        total: count(found.total),
        rows,
        totals: of_figures(&found.sums),
    })
}

fn of_figures(figures: &Figures) -> Totals {
    Totals {
        claimed: figures.claimed,
        confirmed: figures.confirmed,
        rejected: figures.rejected,
        by_grade: figures.by_grade,
        night: figures.night,
        travel: figures.travel,
    }
}

/// When the work of a row began.
fn begins(row: &Row) -> Timestamp {
    match row.standing.claim.span {
        Span::Times { from, .. } => from,
        Span::OnDay { day, .. } => row.zone.instant(day.and_time(NaiveTime::MIN), false),
    }
}

/// The clocks of events, each looked up once.
struct Zones<'r> {
    register: &'r Register,
    known: HashMap<EventId, Zone>,
}

impl<'r> Zones<'r> {
    fn new(register: &'r Register) -> Self {
        Self {
            register,
            known: HashMap::new(),
        }
    }

    fn of(&mut self, event: Option<EventId>) -> Result<Zone, StoreError> {
        let Some(id) = event else {
            return Ok(Zone::ALMATY);
        };
        if let Some(zone) = self.known.get(&id) {
            return Ok(*zone);
        }
        let record = self.register.store().record::<Events>(id)?;
        let event = record.and_then(|record| changes::event(id, &record));
        let zone = work::zone_of(event.as_ref());
        self.known.insert(id, zone);
        Ok(zone)
    }
}

/// Reads rows out of records; events are looked up once.
struct Reading<'r> {
    register: &'r Register,
    may: bool,
    zones: Zones<'r>,
}

impl<'r> Reading<'r> {
    fn new(register: &'r Register) -> Self {
        Self {
            register,
            may: register.may_somewhere(Deed::ConfirmHours).is_ok(),
            zones: Zones::new(register),
        }
    }

    /// The hours of a person in an event that are asked for, without the name.
    fn rows(&mut self, part: &Participation, wanted: &Wanted) -> Result<Vec<Row>, WorkRefused> {
        let zone = self.zones.of(part.event)?;
        let volunteer = shown(self.register, part.volunteer);
        let mut rows = Vec::new();
        for standing in standings(part, wanted.as_of.map(end_of)) {
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
                may_settle: self.may
                    && is_open
                    && may_settle(&standing.claim, self.register.operator()),
                standing,
            });
        }
        Ok(rows)
    }

    /// Puts the names to rows.
    fn name(&self, rows: &mut [Row]) -> Result<(), WorkRefused> {
        for row in rows {
            let person = self.register.store().volunteer(row.at.volunteer)?;
            let person = person.filter(|person| !person.deleted && person.blocked.is_none());
            row.name = person.map(|person| person.name.full());
        }
        Ok(())
    }
}
