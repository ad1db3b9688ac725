//! What stands against giving people places in shifts, gathered from the register and said
//! in words, before it is done and again when it is done.

use std::collections::{BTreeMap, BTreeSet};

use changes::Shifts;
use domain::assigning::{AssigningRules, Finding, Placed, Wanted, findings as found_against};
use domain::{
    Assignment, ConsentState, Deed, Event, EventId, EventState, NeedId, Outside, Participation,
    Plan, Shift, ShiftId, TaskKind, Timestamp, Titles, Volunteer, VolunteerId, WallTime,
};
use messages::Message;
use store::Tx;

use crate::attendance::Place;
use crate::events::WorkRefused;
use crate::{Ctx, Register, papers::work, waiting};

/// Something that stands against giving somebody a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Against {
    /// Whose place, under the id that the person is shown by.
    pub volunteer: VolunteerId,
    /// In which shift.
    pub shift: ShiftId,
    /// What.
    pub finding: Finding,
    /// Nobody can set it aside.
    pub hard: bool,
    /// Whoever goes on in spite of it says why.
    pub needs_words: bool,
    /// The finding as a code: `short_rest`.
    pub code: &'static str,
    /// Names exactly this one: it is given back by whoever has been told and goes on.
    pub key: String,
    /// The sentence, with the name of the person.
    pub message: Message,
}

/// What stands against these places, hard findings first. Taking a place away is never
/// judged. Places of one call are judged together, in their order.
///
/// # Errors
/// [`WorkRefused`] if the event, a shift or a person is not there.
pub fn findings(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    places: &[Place],
) -> Result<Vec<Against>, WorkRefused> {
    register.may_in(Deed::AssignPeople, event)?;
    judge(register, None, Some(ctx.now), event, places)
}

/// What stands against the places of an event as they are, hard findings first: two desks gave
/// them without contact, or a shift was moved after they were given.
///
/// # Errors
/// [`WorkRefused::Missing`], [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn of_event(register: &Register, event: EventId) -> Result<Vec<Against>, WorkRefused> {
    register.may_in(Deed::SeeEvents, event)?;
    let shifts = work::shifts(register, event)?;
    let people = crate::attendance::known(register, event)?;
    let mut places = Vec::new();
    for one in people.iter().filter(|one| one.standing.takes_part()) {
        let person = register.store().volunteer(one.volunteer)?;
        if person.is_none_or(|person| person.deleted) {
            continue;
        }
        let held = one.places.iter().filter_map(|(id, place)| {
            let shift = shifts.iter().find(|shift| shift.id == *id)?;
            let need = place
                .need
                .filter(|need| shift.needs.iter().any(|one| one.id == *need));
            Some(Place {
                volunteer: one.volunteer,
                shift: *id,
                place: Some(Assignment {
                    need,
                    reserve: place.reserve,
                }),
            })
        });
        places.extend(held);
    }
    judge(register, None, None, event, &places)
}

/// Those who stand by for a shift, in the order in which they were put on the list.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn reserve(
    register: &Register,
    event: EventId,
    shift: ShiftId,
) -> Result<Vec<VolunteerId>, WorkRefused> {
    register.may_in(Deed::SeeEvents, event)?;
    let stands_by = |one: &Participation| {
        let mut places = one.places.iter();
        one.standing.takes_part() && places.any(|(id, place)| *id == shift && place.reserve)
    };
    let mut people = crate::attendance::known(register, event)?;
    people.retain(stands_by);
    people.sort_by_key(|one| (one.since, one.volunteer));
    Ok(people.into_iter().map(|one| one.volunteer).collect())
}

/// [`findings`] inside an action: what it made so far counts. `now` is the moment at which
/// people sign up; `None` asks for no time for signing up: the places are there already, or
/// stand in a list that was made elsewhere.
pub(crate) fn judge(
    register: &Register,
    tx: Option<&Tx<'_>>,
    now: Option<Timestamp>,
    event: EventId,
    places: &[Place],
) -> Result<Vec<Against>, WorkRefused> {
    let mut board = Board::of(register, tx, event, places)?;
    board.now = now;
    let mut all = Vec::new();
    for place in places {
        all.extend(board.judge(register, place)?);
    }
    all.sort_by_key(|one| !one.hard);
    Ok(all)
}

/// What the register knows that places are judged by.
struct Board {
    event: Event,
    events: BTreeMap<EventId, Event>,
    shifts: BTreeMap<ShiftId, Shift>,
    /// The places of the people, in all events.
    own: BTreeMap<VolunteerId, Vec<Placed>>,
    /// Who has which role of the event.
    held: BTreeMap<(ShiftId, Option<NeedId>), BTreeSet<VolunteerId>>,
    seats: waiting::Seats,
    /// Who takes part in the event already.
    listed: BTreeSet<VolunteerId>,
    rules: AssigningRules,
    now: Option<Timestamp>,
}

impl Board {
    fn of(
        register: &Register,
        tx: Option<&Tx<'_>>,
        event: EventId,
        places: &[Place],
    ) -> Result<Self, WorkRefused> {
        let people: BTreeSet<VolunteerId> = places
            .iter()
            .map(|place| shown(register, place.volunteer))
            .collect();
        let people: Vec<VolunteerId> = people.into_iter().collect();
        let did = work::work_of(register, &people)?;
        let mut events = work::events_of(register, did.values().flatten())?;
        events.extend(work::event(register, event)?.map(|known| (event, known)));
        let of_event = work::shifts(register, event)?.into_iter();
        let mut shifts: BTreeMap<ShiftId, Shift> =
            of_event.map(|shift| (shift.id, shift)).collect();
        let elsewhere = did.values().flatten().flat_map(|part| &part.places);
        for (id, _) in elsewhere {
            if !shifts.contains_key(id) {
                let record = register.store().record::<Shifts>(*id)?;
                let shift = record.and_then(|record| changes::shift(*id, &record));
                let shift = shift.filter(|shift| !shift.deleted);
                shifts.extend(shift.map(|shift| (*id, shift)));
            }
        }
        if let Some(tx) = tx {
            if let Some(record) = tx.event(event)? {
                events.extend(changes::event(event, &record).map(|known| (event, known)));
            }
            for place in places {
                let record = tx.shift(place.shift)?;
                let shift = record.and_then(|record| changes::shift(place.shift, &record));
                let shift = shift.filter(|shift| !shift.deleted);
                shifts.extend(shift.map(|shift| (place.shift, shift)));
            }
        }
        let known = events.get(&event).filter(|event| !event.deleted);
        let this = known.ok_or(WorkRefused::Missing)?.clone();
        let here = crate::attendance::known(register, event)?;
        let mut held: BTreeMap<(ShiftId, Option<NeedId>), BTreeSet<VolunteerId>> = BTreeMap::new();
        for one in here.iter().filter(|one| one.standing.takes_part()) {
            for (shift, place) in one.places.iter().filter(|(_, place)| !place.reserve) {
                let role = held.entry((*shift, place.need)).or_default();
                role.insert(one.volunteer);
            }
        }
        let settings = register.store().settings();
        let rules = AssigningRules {
            rest_hours: settings.rest_hours,
            minors: settings.minors,
        };
        let mut board = Self {
            seats: waiting::seats_of(&this, &here),
            listed: {
                let listed = here.iter().filter(|one| one.standing.takes_part());
                listed.map(|one| one.volunteer).collect()
            },
            now: None,
            event: this,
            own: BTreeMap::new(),
            held,
            rules,
            events,
            shifts,
        };
        for (person, parts) in did {
            let placed = parts.iter().flat_map(|part| board.placed(part)).collect();
            board.own.insert(person, placed);
        }
        Ok(board)
    }

    /// The places of a person in an event that take time.
    fn placed(&self, part: &Participation) -> Vec<Placed> {
        let event = part.event.and_then(|event| self.events.get(&event));
        let held = event
            .filter(|event| !event.deleted && !matches!(event.state, EventState::Cancelled { .. }));
        if held.is_none() || !part.standing.takes_part() {
            return Vec::new();
        }
        let placed = part.places.iter().filter_map(|(id, place)| {
            let shift = self.shifts.get(id).filter(|shift| !shift.cancelled)?;
            Some(Placed {
                shift: *id,
                event: shift.event,
                plan: shift.plan,
                reserve: place.reserve,
            })
        });
        placed.collect()
    }

    /// What stands against one place; afterwards it counts for the next.
    fn judge(&mut self, register: &Register, place: &Place) -> Result<Vec<Against>, WorkRefused> {
        let shift = self.shifts.get(&place.shift);
        let shift = shift.filter(|shift| shift.event == self.event.id);
        let shift = shift.ok_or(WorkRefused::ShiftMissing)?.clone();
        let person = register.store().volunteer(place.volunteer)?;
        let person = person.filter(|person| !person.deleted);
        let volunteer = shown(register, place.volunteer);
        for ((of, _), role) in &mut self.held {
            if *of == shift.id {
                role.remove(&volunteer);
            }
        }
        let own = self.own.entry(volunteer).or_default();
        let Some(given) = &place.place else {
            own.retain(|placed| placed.shift != shift.id);
            return Ok(Vec::new());
        };
        let person = person.ok_or(WorkRefused::Person)?;
        let need = match given.need {
            None => None,
            Some(id) => {
                let need = shift.needs.iter().find(|need| need.id == id);
                Some(need.ok_or(WorkRefused::NeedMissing)?)
            }
        };
        let role = self.held.entry((shift.id, given.need)).or_default();
        let wanted = Wanted {
            shift: &shift,
            need,
            kinds: &self.event.kinds,
            held: u32::try_from(role.len()).unwrap_or(u32::MAX),
            reserve: given.reserve,
        };
        let has_place = own.iter().any(|placed| placed.shift == shift.id);
        let mut found = found_against(&person, own, &wanted, &self.rules);
        // Whoever is on the list signed up; a shift with times of its own is signed up for.
        let of_shift = shift.sign_up.filter(|_| !has_place);
        let of_event = self.event.sign_up;
        let of_event = of_event.filter(|_| !self.listed.contains(&volunteer));
        let outside = self.now.and_then(|now| {
            let times = [of_shift, of_event].into_iter().flatten();
            times.filter_map(|times| times.outside(now)).next()
        });
        found.extend(outside.map(Finding::OutsideSignUp));
        if let Some(people) = self.seats.refused(volunteer) {
            found.push(Finding::ListFull { people });
        }
        self.seats.take(volunteer);
        self.listed.insert(volunteer);
        if !given.reserve {
            role.insert(volunteer);
        }
        own.retain(|placed| placed.shift != shift.id);
        own.push(Placed {
            shift: shift.id,
            event: self.event.id,
            plan: shift.plan,
            reserve: given.reserve,
        });
        let said = found.into_iter().map(|finding| Against {
            volunteer,
            shift: shift.id,
            hard: finding.is_hard(),
            needs_words: finding.asks_why(),
            code: finding.code(),
            key: key(volunteer, shift.id, &finding),
            message: self.say(&person, &finding),
            finding,
        });
        Ok(said.collect())
    }

    /// A finding as a sentence with the name of the person.
    fn say(&self, person: &Volunteer, finding: &Finding) -> Message {
        let name = person.name.full();
        let named = |placed: &Placed| self.named(placed);
        match finding {
            Finding::Blocked => messages::assigning_error_person(),
            Finding::Archived => messages::assigning_archived(name),
            Finding::Cancelled => messages::assigning_cancelled(),
            Finding::Barred(TaskKind::Emergency) => messages::assigning_barred_emergency(name),
            Finding::Barred(TaskKind::CriminalRecord) => {
                messages::assigning_barred_criminal_record(name)
            }
            Finding::Barred(TaskKind::Hazardous | TaskKind::CashCollection) => {
                messages::assigning_barred_hazardous(name)
            }
            Finding::MinorTask(_) => messages::assigning_minor_cash(name),
            Finding::MinorAtNight => messages::assigning_minor_night(name),
            Finding::TwoPlaces(other) => {
                let (event, day, time) = named(other);
                messages::assigning_two_places(day, event, name, time)
            }
            Finding::ShortRest { other, minutes } => {
                let (event, day, time) = named(other);
                messages::assigning_short_rest(
                    day,
                    event,
                    minutes / 60,
                    u32::from(self.rules.rest_hours),
                    minutes % 60,
                    name,
                    time,
                )
            }
            Finding::Consent(ConsentState::Withdrawn) => {
                messages::assigning_consent_withdrawn(name)
            }
            Finding::Consent(ConsentState::Expired) => messages::assigning_consent_expired(name),
            Finding::Consent(ConsentState::GuardianMissing) => {
                messages::assigning_consent_guardian(name)
            }
            Finding::Consent(
                ConsentState::Missing | ConsentState::Given | ConsentState::OtherGround,
            ) => messages::assigning_consent_missing(name),
            Finding::TooYoung { years, least } => {
                messages::assigning_too_young(*least, name, *years)
            }
            Finding::AgeUnknown { least } => messages::assigning_age_unknown(*least, name),
            Finding::SkillMissing(skill) => messages::assigning_skill(name, skill.clone()),
            Finding::BriefingMissing(topic) => messages::assigning_briefing(name, topic.clone()),
            Finding::Full { people } => messages::assigning_full(name, *people),
            Finding::ListFull { people } => messages::assigning_list_full(name, *people),
            Finding::OutsideSignUp(Outside::NotYet(from)) => {
                messages::assigning_sign_up_not_yet(from.date(), name, clock(from))
            }
            Finding::OutsideSignUp(Outside::Over(until)) => {
                messages::assigning_sign_up_over(until.date(), name, clock(until))
            }
        }
    }

    /// The event of a place by its title, with the day and the times of the shift.
    fn named(&self, placed: &Placed) -> (messages::Titles, domain::Day, String) {
        let titles = self.events.get(&placed.event).map(|event| &event.titles);
        (
            titles.unwrap_or(&Titles::default()).into(),
            placed.plan.starts.date(),
            times(&placed.plan),
        )
    }
}

/// The times of a plan by its own clock: `09:00–13:00`.
pub(crate) fn times(plan: &Plan) -> String {
    format!("{}–{}", clock(&plan.starts), clock(&plan.ends))
}

/// The hands of a clock: `09:00`.
pub(crate) fn clock(wall: &WallTime) -> String {
    wall.format("%H:%M").to_string()
}

/// The id that a person is shown by.
pub(crate) fn shown(register: &Register, id: VolunteerId) -> VolunteerId {
    let group = register.store().pairs().group(id);
    group.first().copied().unwrap_or(id)
}

/// Names a finding: whose, where, what, and of what.
fn key(volunteer: VolunteerId, shift: ShiftId, finding: &Finding) -> String {
    let of = match finding {
        Finding::TwoPlaces(other) | Finding::ShortRest { other, .. } => other.shift.to_string(),
        Finding::SkillMissing(text) | Finding::BriefingMissing(text) => text.clone(),
        Finding::MinorTask(task) | Finding::Barred(task) => format!("{task:?}"),
        Finding::Consent(state) => format!("{state:?}"),
        Finding::Blocked
        | Finding::Archived
        | Finding::MinorAtNight
        | Finding::TooYoung { .. }
        | Finding::AgeUnknown { .. }
        | Finding::Full { .. }
        | Finding::Cancelled
        | Finding::ListFull { .. }
        | Finding::OutsideSignUp(_) => String::new(),
    };
    format!("{volunteer}:{shift}:{}:{of}", finding.code())
}
