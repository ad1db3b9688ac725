//! Who is on the list of an event, who works which shift, who came and who went.

use std::collections::BTreeMap;

use changes::{Act, Edit, Noun, Operation, Participations, Record, participation_id};
use domain::signup::{deadline, gave_up_event};
use domain::{
    Assignment, Deed, Direct, Event, EventId, FactId, Mark, MarkSource, Outside, Participation,
    ParticipationFact, ParticipationId, ParticipationValue, ShiftId, Standing, Timestamp,
    VolunteerId,
};
use store::{Action, Store, Tx};

use crate::assigning::{Against, judge, shown};
use crate::events::{WorkRefused, differing, free};
use crate::shifts::open_event;
use crate::{Ctx, Register, papers::work, register::Did};

/// How far the clocks of two desks may be apart before a mark is in the future.
const SKEW_MS: i64 = 10 * 60_000;

/// A place to give, or to take away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Whose.
    pub volunteer: VolunteerId,
    /// In which shift.
    pub shift: ShiftId,
    /// The place; `None` takes it away.
    pub place: Option<Assignment>,
}

/// A mark to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMark {
    /// Whom.
    pub volunteer: VolunteerId,
    /// At which shift or session; `None` is the event as a whole.
    pub shift: Option<ShiftId>,
    /// Came or went.
    pub direct: Direct,
    /// When it happened.
    pub at: Timestamp,
    /// How it is known.
    pub source: MarkSource,
    /// The code of the line of the paper sheet.
    pub line: Option<String>,
}

/// That somebody was told what stands against places and gives them in spite of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InSpite {
    /// The keys of what they were told: [`Against::key`].
    pub accepted: Vec<String>,
    /// Why, as typed; kept with each place.
    pub words: Option<String>,
}

/// What is said with a change of where people stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saying {
    /// Why they are put on the list outside of the time for signing up, as typed.
    pub why: Option<String>,
    /// When they said that they will not come; `None` is now.
    pub at: Option<Timestamp>,
}

/// Puts people on the list of an event, or changes where they stand, in one action. How many
/// records changed.
///
/// Whoever was on the list and will not come gives up every place, and the moment is kept: it
/// tells a cancellation in time from a late one. Whoever comes after all has the places again.
///
/// # Errors
/// [`WorkRefused::OutsideSignUp`] if people would sign up outside of the time for it and
/// nobody says why, and those of every action; then nothing was written.
pub fn set_standing(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    people: &[VolunteerId],
    standing: Standing,
    said: &Saying,
) -> Result<Did<u32>, WorkRefused> {
    register.may_in(Deed::AssignPeople, event)?;
    let act = Act::PeopleAssigned {
        people: count(people.len()),
    };
    register.write(ctx, act, entries, |tx| {
        standing_in(register, tx, Some(ctx.now), event, people, standing, said)
    })
}

/// [`set_standing`] inside an action; `now` is `None` where people signed up elsewhere, and
/// nobody knows when.
pub(crate) fn standing_in(
    register: &Register,
    tx: &mut Tx<'_>,
    now: Option<Timestamp>,
    event: EventId,
    people: &[VolunteerId],
    standing: Standing,
    said: &Saying,
) -> Result<u32, WorkRefused> {
    open_event(tx, event)?;
    let outside = now.map(|now| outside_sign_up(tx, event, now)).transpose()?;
    let outside = outside.flatten();
    if said
        .at
        .zip(now)
        .is_some_and(|(at, now)| at.0 > now.0 + SKEW_MS)
    {
        return Err(WorkRefused::MarkInFuture);
    }
    let gave_up = said.at.or(now);
    let mut changed = 0;
    for volunteer in people {
        let mut own = if standing.takes_part() {
            Own::of(register, tx, Some(event), *volunteer)?
        } else {
            Own::known_of(register, tx, Some(event), *volunteer)?
        };
        let known = own.known();
        match standing {
            Standing::Declined => own.gives_up(known.as_ref(), gave_up),
            Standing::Registered => {
                let signs_up = known.as_ref().is_none_or(|one| !one.standing.takes_part());
                if signs_up {
                    own.signs_up(outside, said.why.as_ref())?;
                }
                own.comes_again();
            }
            Standing::Invited | Standing::Waiting | Standing::Cancelled => {}
        }
        own.put(ParticipationValue::Standing(standing));
        changed += own.append(tx)?;
    }
    Ok(changed)
}

/// Whether a moment is outside of the time for signing up for an event.
pub(crate) fn outside_sign_up(
    tx: &Tx<'_>,
    event: EventId,
    now: Timestamp,
) -> Result<Option<Outside>, WorkRefused> {
    let record = tx.event(event)?.ok_or(WorkRefused::Missing)?;
    let known = changes::event(event, &record).ok_or(WorkRefused::Missing)?;
    Ok(known.sign_up.and_then(|times| times.outside(now)))
}

/// Takes people out of a shift by their own word, in one action: whoever said so after the
/// deadline cancelled late. How many records changed.
///
/// # Errors
/// [`WorkRefused::NoPlace`] if one of them has no place there,
/// [`WorkRefused::MarkInFuture`], and those of every action; then nothing was written.
pub fn give_up(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    shift: ShiftId,
    people: &[VolunteerId],
    at: Option<Timestamp>,
) -> Result<Did<u32>, WorkRefused> {
    register.may_in(Deed::AssignPeople, event)?;
    if at.is_some_and(|at| at.0 > ctx.now.0 + SKEW_MS) {
        return Err(WorkRefused::MarkInFuture);
    }
    let act = Act::PeopleAssigned {
        people: count(people.len()),
    };
    register.write(ctx, act, entries, |tx| {
        open_event(tx, event)?;
        of_event(tx, event, shift)?;
        let mut changed = 0;
        for volunteer in people {
            changed += give_up_in(
                register,
                tx,
                event,
                shift,
                *volunteer,
                at.unwrap_or(ctx.now),
            )?;
        }
        Ok(changed)
    })
}

/// Whether somebody who cancels at a moment cancels late: a shift by its own deadline or that
/// of the event. `None` where there is none.
///
/// # Errors
/// [`WorkRefused::Missing`], [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn was_late(
    register: &Register,
    event: EventId,
    shift: Option<ShiftId>,
    at: Timestamp,
) -> Result<Option<bool>, WorkRefused> {
    register.may_in(Deed::SeeEvents, event)?;
    let event = work::event(register, event)?.ok_or(WorkRefused::Missing)?;
    let shifts = work::shifts(register, event.id)?;
    let shift = shifts.iter().find(|known| Some(known.id) == shift);
    let of_shift = shift.and_then(|shift| shift.sign_up.as_ref());
    let deadline = deadline(of_shift, event.sign_up.as_ref());
    Ok(deadline.map(|deadline| at > deadline))
}

/// When somebody said that they will not come to an event, and whether that was late; `None`
/// there is where the event has no deadline.
pub fn gave_up(event: &Event, one: &Participation) -> Option<(Timestamp, Option<bool>)> {
    let at = gave_up_event(one)?;
    let deadline = deadline(None, event.sign_up.as_ref());
    Some((at, deadline.map(|deadline| at > deadline)))
}

fn give_up_in(
    register: &Register,
    tx: &mut Tx<'_>,
    event: EventId,
    shift: ShiftId,
    volunteer: VolunteerId,
    at: Timestamp,
) -> Result<u32, WorkRefused> {
    let mut own = Own::known_of(register, tx, Some(event), volunteer)?;
    let known = own.known().ok_or(WorkRefused::NoPlace)?;
    let mut places = known.places.iter();
    let (_, place) = places
        .find(|(id, _)| *id == shift)
        .ok_or(WorkRefused::NoPlace)?;
    if !place.reserve {
        own.put(ParticipationValue::GaveUp(Some(shift), Some(at)));
    }
    own.put(ParticipationValue::Place(shift, None));
    own.put(ParticipationValue::InSpite(shift, None));
    own.append(tx)
}

/// Gives and takes places in shifts of one event in one action; whoever gets one is on the
/// list of the event. How many records changed.
///
/// What stands against a place is said first ([`crate::assigning::findings`]) and refuses it
/// here, unless it is a warning that `in_spite` accepts.
///
/// # Errors
/// [`WorkRefused::Barred`], [`WorkRefused::Warned`], [`WorkRefused::WordsMissing`] and those
/// of every action; then nothing was written.
pub fn assign(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    places: &[Place],
    in_spite: &InSpite,
) -> Result<Did<u32>, WorkRefused> {
    register.may_in(Deed::AssignPeople, event)?;
    let act = Act::PeopleAssigned {
        people: count(places.len()),
    };
    register.write(ctx, act, entries, |tx| {
        assign_in(register, tx, Some(ctx.now), event, places, in_spite)
    })
}

/// [`assign`] inside an action; `now` as in [`judge`].
pub(crate) fn assign_in(
    register: &Register,
    tx: &mut Tx<'_>,
    now: Option<Timestamp>,
    event: EventId,
    places: &[Place],
    in_spite: &InSpite,
) -> Result<u32, WorkRefused> {
    open_event(tx, event)?;
    let against = judge(register, Some(tx), now, event, places)?;
    let (hard, warned): (Vec<Against>, Vec<Against>) =
        against.into_iter().partition(|one| one.hard);
    if !hard.is_empty() {
        return Err(WorkRefused::Barred(hard));
    }
    let words = free(in_spite.words.as_ref());
    let is_accepted = |one: &Against| in_spite.accepted.contains(&one.key);
    if !warned.iter().all(is_accepted) {
        return Err(WorkRefused::Warned(warned));
    }
    if words.is_none() && warned.iter().any(|one| one.needs_words) {
        return Err(WorkRefused::WordsMissing);
    }
    let mut changed = 0;
    for place in places {
        of_event(tx, event, place.shift)?;
        // Anybody's place can be taken away, whatever became of their record.
        let mut own = match place.place {
            Some(_) => Own::of(register, tx, Some(event), place.volunteer)?,
            None => Own::known_of(register, tx, Some(event), place.volunteer)?,
        };
        if place.place.is_none() && own.known().is_none() {
            continue;
        }
        if place.place.is_some() {
            own.comes_again();
            own.put(ParticipationValue::Standing(Standing::Registered));
            own.put(ParticipationValue::GaveUp(Some(place.shift), None));
        }
        own.put(ParticipationValue::Place(place.shift, place.place.clone()));
        let shown = own.shown();
        let is_of = |one: &&Against| one.volunteer == shown && one.shift == place.shift;
        let why = words
            .clone()
            .filter(|_| warned.iter().any(|one| is_of(&one)));
        own.put(ParticipationValue::InSpite(place.shift, why));
        changed += own.append(tx)?;
    }
    Ok(changed)
}

/// Gives the place of somebody who will not come to somebody else, mostly of the reserve, in
/// one action. Whoever leaves gives the place up now ([`give_up`]).
///
/// # Errors
/// [`WorkRefused::NoPlace`] if whoever leaves has none, and those of [`assign`].
pub fn step_in(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    shift: ShiftId,
    leaves: VolunteerId,
    steps_in: VolunteerId,
    in_spite: &InSpite,
) -> Result<Did<u32>, WorkRefused> {
    register.may_in(Deed::AssignPeople, event)?;
    let known = of_person(register, Some(event), leaves)?;
    let places = known.map(|one| one.places).unwrap_or_default();
    let place = places.into_iter().find(|(id, _)| *id == shift);
    let (_, place) = place.ok_or(WorkRefused::NoPlace)?;
    let held = !place.reserve;
    let places = [
        Place {
            volunteer: leaves,
            shift,
            place: None,
        },
        Place {
            volunteer: steps_in,
            shift,
            place: Some(Assignment {
                reserve: false,
                ..place
            }),
        },
    ];
    let act = Act::PeopleAssigned {
        people: count(places.len()),
    };
    register.write(ctx, act, entries, |tx| {
        let changed = assign_in(register, tx, Some(ctx.now), event, &places, in_spite)?;
        if held {
            let mut own = Own::known_of(register, tx, Some(event), leaves)?;
            own.put(ParticipationValue::GaveUp(Some(shift), Some(ctx.now)));
            own.append(tx)?;
        }
        Ok(changed)
    })
}

/// Makes marks in one action: one at a desk, or the hundred lines of a paper sheet. Each
/// reads the record of one person, however many there are. How many were made.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn mark(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    marks: &[NewMark],
) -> Result<Did<u32>, WorkRefused> {
    register.may_in(Deed::MarkPeople, event)?;
    let act = Act::PeopleMarked {
        marks: count(marks.len()),
    };
    register.write(ctx, act, entries, |tx| {
        mark_in(register, tx, ctx, event, marks)
    })
}

/// [`mark`] inside an action.
pub(crate) fn mark_in(
    register: &Register,
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    event: EventId,
    marks: &[NewMark],
) -> Result<u32, WorkRefused> {
    if marks.iter().any(|mark| mark.at.0 > ctx.now.0 + SKEW_MS) {
        return Err(WorkRefused::MarkInFuture);
    }
    open_event(tx, event)?;
    for mark in marks {
        if let Some(shift) = mark.shift {
            of_event(tx, event, shift)?;
        }
        let mut own = Own::of(register, tx, Some(event), mark.volunteer)?;
        let fact = ParticipationFact::Mark(Mark {
            direct: mark.direct,
            at: mark.at,
            shift: mark.shift,
            source: mark.source,
            line: free(mark.line.as_ref()),
            by: register.operator(),
        });
        own.tell(ctx, fact, None);
        own.append(tx)?;
    }
    Ok(count(marks.len()))
}

/// Takes a mark off: it stays in the history with the reason.
///
/// # Errors
/// [`WorkRefused::Mark`] and those of every action.
pub fn void(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    volunteer: VolunteerId,
    mark: FactId,
    reason: Option<&String>,
) -> Result<Did<()>, WorkRefused> {
    register.may_in(Deed::MarkPeople, event)?;
    let reason = free(reason);
    let again = |_: &Store, _: &Action| Ok(());
    register.write(ctx, Act::MarkVoided, again, |tx| {
        let mut own = Own::known_of(register, tx, Some(event), volunteer)?;
        let known = own.known().ok_or(WorkRefused::Mark)?;
        let mut told = known.marks.iter().filter(|told| told.void.is_none());
        if !told.any(|told| told.id == mark) {
            return Err(WorkRefused::Mark);
        }
        own.void(mark, reason);
        own.append(tx)?;
        Ok(())
    })
}

/// The people in an event with all that was told of them, in the order of their ids; a
/// joined person once, with what either record says.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn people(register: &Register, event: EventId) -> Result<Vec<Participation>, WorkRefused> {
    register.may_in(Deed::SeeEvents, event)?;
    known(register, event)
}

/// [`people`] for whoever asked already.
pub(crate) fn known(
    register: &Register,
    event: EventId,
) -> Result<Vec<Participation>, WorkRefused> {
    Ok(together(register, work::people(register, event)?))
}

/// [`known`] with the guests of a forum.
pub(crate) fn with_guests(
    register: &Register,
    event: EventId,
) -> Result<Vec<Participation>, WorkRefused> {
    Ok(together(register, work::with_guests(register, event)?))
}

/// Records of one event with those of joined people as one.
fn together(register: &Register, people: Vec<Participation>) -> Vec<Participation> {
    if register.store().pairs().is_empty() {
        return people;
    }
    let mut groups: BTreeMap<VolunteerId, Vec<Participation>> = BTreeMap::new();
    for one in people {
        let person = shown(register, one.volunteer);
        groups.entry(person).or_default().push(one);
    }
    let whole = groups.into_iter().filter_map(|(person, mut parts)| {
        parts.sort_by_key(|part| part.volunteer);
        let mut whole = Participation::joined(parts)?;
        whole.volunteer = person;
        Some(whole)
    });
    let mut people: Vec<Participation> = whole.collect();
    people.sort_by_key(|one| one.id);
    people
}

/// What a person is and did in one event, joined records together; `None` if nothing was
/// told.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn of_person(
    register: &Register,
    event: Option<EventId>,
    volunteer: VolunteerId,
) -> Result<Option<Participation>, WorkRefused> {
    register.may_in(Deed::SeeEvents, event)?;
    known_person(register, event, volunteer)
}

/// [`of_person`] for whoever asked already.
pub(crate) fn known_person(
    register: &Register,
    event: Option<EventId>,
    volunteer: VolunteerId,
) -> Result<Option<Participation>, WorkRefused> {
    let group = register.store().pairs().group(volunteer);
    let mut parts = Vec::with_capacity(group.len());
    for half in &group {
        let id = participation_id(event, *half);
        let record = register.store().record::<Participations>(id)?;
        parts.extend(record.and_then(|record| changes::participation(id, &record)));
    }
    let whole = Participation::joined(parts).map(|mut whole| {
        whole.volunteer = group.first().copied().unwrap_or(volunteer);
        whole
    });
    Ok(whole)
}

/// Refuses a shift of another event, and one that is not there.
fn of_event(tx: &Tx<'_>, event: EventId, id: ShiftId) -> Result<(), WorkRefused> {
    let record = tx.shift(id)?.ok_or(WorkRefused::ShiftMissing)?;
    let shift = changes::shift(id, &record).filter(|shift| !shift.deleted);
    match shift {
        Some(shift) if shift.event == event => Ok(()),
        _ => Err(WorkRefused::ShiftMissing),
    }
}

/// How many entries an action wrote when it arrived the first time.
pub(crate) fn entries(_: &Store, action: &Action) -> Result<u32, WorkRefused> {
    Ok(u32::try_from(action.entries()).unwrap_or(u32::MAX))
}

pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The records of a person in an event, and what an action does to them. A joined person has
/// one for each half that somebody told something of; what is new goes to the first.
pub(crate) struct Own {
    shown: VolunteerId,
    parts: Vec<Part>,
}

struct Part {
    id: ParticipationId,
    volunteer: VolunteerId,
    record: Record<Participations>,
    edits: Vec<Edit<Participations>>,
}

impl Own {
    /// The records; begun if nobody wrote one yet. Whoever is deleted, blocked or erased is
    /// refused.
    pub(crate) fn of(
        register: &Register,
        tx: &Tx<'_>,
        event: Option<EventId>,
        volunteer: VolunteerId,
    ) -> Result<Self, WorkRefused> {
        // Somebody whom the same action added is not in the register yet.
        let in_register = register.store().volunteer(volunteer)?;
        let is_there = in_register.is_some();
        let person = match in_register {
            Some(person) => Some(person),
            None => tx
                .volunteer(volunteer)?
                .and_then(|record| changes::volunteer(volunteer, &record)),
        };
        if person.is_none_or(|person| person.deleted || person.blocked.is_some()) {
            return Err(WorkRefused::Person);
        }
        let own = Self::known_of(register, tx, event, volunteer)?;
        // Whoever is limited to events knows the people on their lists, and not the register.
        if is_there && register.limit().is_some() && own.known().is_none() {
            register.may(Deed::SeeVolunteers)?;
        }
        Ok(own)
    }

    /// [`Own::of`] of anybody: facts are taken back of those who are erased, too.
    pub(crate) fn known_of(
        register: &Register,
        tx: &Tx<'_>,
        event: Option<EventId>,
        volunteer: VolunteerId,
    ) -> Result<Self, WorkRefused> {
        let group = register.store().pairs().group(volunteer);
        let shown = group.first().copied().unwrap_or(volunteer);
        let mut parts = Vec::with_capacity(group.len());
        for half in group {
            let id = participation_id(event, half);
            let record = tx.participation(id)?;
            if half == shown || changes::participation(id, &record).is_some() {
                parts.push(Part {
                    id,
                    volunteer: half,
                    record,
                    edits: Vec::new(),
                });
            }
        }
        let mut own = Self { shown, parts };
        // What is known goes before what would be begun.
        own.parts
            .sort_by_key(|part| (part.known().is_none(), part.volunteer));
        if let [first, ..] = own.parts.as_mut_slice() {
            let of = ParticipationValue::Of(event, first.volunteer);
            first.put(of);
        }
        Ok(own)
    }

    /// The id that the person is shown by.
    pub(crate) const fn shown(&self) -> VolunteerId {
        self.shown
    }

    /// What the records say now, together.
    pub(crate) fn known(&self) -> Option<Participation> {
        Participation::joined(self.parts.iter().filter_map(Part::known))
    }

    /// Gives a field a value in the first record; where a person stands is said in all, and a
    /// place that is given or taken is taken from the others.
    pub(crate) fn put(&mut self, value: ParticipationValue) {
        for (number, part) in self.parts.iter_mut().enumerate() {
            let value = match (&value, number) {
                (value, 0) | (value @ ParticipationValue::Standing(_), _) => value.clone(),
                (ParticipationValue::Place(shift, _), _) => ParticipationValue::Place(*shift, None),
                (value @ ParticipationValue::GaveUp(_, None), _) => value.clone(),
                _ => continue,
            };
            part.put(value);
        }
    }

    /// Gives a field a value in every record.
    pub(crate) fn put_in_all(&mut self, value: &ParticipationValue) {
        for part in &mut self.parts {
            part.put(value.clone());
        }
    }

    /// The person will not come: whoever was on the list gives up every place. Whoever said so
    /// before said it then.
    fn gives_up(&mut self, known: Option<&Participation>, at: Option<Timestamp>) {
        let (Some(known), Some(at)) = (known, at) else {
            return;
        };
        if known.standing != Standing::Registered {
            return;
        }
        self.put(ParticipationValue::GaveUp(None, Some(at)));
        for (shift, _) in known.places.iter().filter(|(_, place)| !place.reserve) {
            self.put(ParticipationValue::GaveUp(Some(*shift), Some(at)));
        }
    }

    /// The person comes after all, and has the places that are still there again.
    pub(crate) fn comes_again(&mut self) {
        let known = self.known();
        let places = known.iter().flat_map(|known| &known.places);
        let places: Vec<ShiftId> = places.map(|(shift, _)| *shift).collect();
        self.put(ParticipationValue::GaveUp(None, None));
        for shift in places {
            self.put(ParticipationValue::GaveUp(Some(shift), None));
        }
    }

    /// The person is put on the list; outside of the time for signing up somebody says why.
    pub(crate) fn signs_up(
        &mut self,
        outside: Option<Outside>,
        why: Option<&String>,
    ) -> Result<(), WorkRefused> {
        let why = free(why);
        if let Some(outside) = outside.filter(|_| why.is_none()) {
            return Err(WorkRefused::OutsideSignUp(outside));
        }
        let why = why.filter(|_| outside.is_some());
        self.put(ParticipationValue::ListedInSpite(why));
        Ok(())
    }

    /// Says something of a fact, in the record that holds it.
    pub(crate) fn say(&mut self, fact: FactId, words: Option<String>) {
        let value = ParticipationValue::Words(fact, words);
        if let Some(part) = self.holder(fact) {
            part.put(value);
        }
    }

    /// Records a fact under a new id, beside the one that it is about.
    pub(crate) fn tell(
        &mut self,
        ctx: &Ctx,
        fact: ParticipationFact,
        about: Option<FactId>,
    ) -> FactId {
        let id = FactId::from_uuid(ctx.uuid());
        let part = match about {
            Some(about) => self.holder(about),
            None => self.parts.first_mut(),
        };
        if let Some(part) = part {
            part.edits.push(Edit::Record(id, fact));
        }
        id
    }

    /// Records what the program itself says, once, whoever says it again; what was declared
    /// void since is valid again. Whether there was something to do.
    pub(crate) fn tell_once(&mut self, fact: ParticipationFact) -> bool {
        let Some(part) = self.parts.first_mut() else {
            return false;
        };
        let id = changes::rule_fact_id(part.id, &fact);
        let edit = match part.record.fact(id) {
            None => Edit::Record(id, fact),
            Some(known) if known.void.is_some() => Edit::Unvoid(id),
            Some(_) => return false,
        };
        part.edits.push(edit);
        true
    }

    /// Declares a fact void.
    pub(crate) fn void(&mut self, fact: FactId, reason: Option<String>) {
        if let Some(part) = self.holder(fact) {
            part.edits.push(Edit::Void { fact, reason });
        }
    }

    /// The record that holds a fact, or is about to; else the first.
    fn holder(&mut self, fact: FactId) -> Option<&mut Part> {
        let holds = |part: &Part| {
            let is_it =
                |edit: &Edit<Participations>| matches!(edit, Edit::Record(id, _) if *id == fact);
            part.record.fact(fact).is_some() || part.edits.iter().any(is_it)
        };
        let place = self.parts.iter().position(holds).unwrap_or(0);
        self.parts.get_mut(place)
    }

    /// Appends what there is: words in an entry of their own. 1 if there was something.
    pub(crate) fn append(self, tx: &mut Tx<'_>) -> Result<u32, WorkRefused> {
        let is_words = |edit: &Edit<Participations>| changes::are_words(std::slice::from_ref(edit));
        let mut appended = 0;
        for part in self.parts {
            let (words, rest): (Vec<_>, Vec<_>) = part.edits.into_iter().partition(is_words);
            for edits in [rest, words] {
                if !edits.is_empty() {
                    tx.append(Operation::Participation {
                        id: part.id,
                        volunteer: part.volunteer,
                        edits,
                    })?;
                    appended = 1;
                }
            }
        }
        Ok(appended)
    }
}

impl Part {
    fn known(&self) -> Option<Participation> {
        changes::participation(self.id, &self.record)
    }

    /// Gives a field a value; what is empty and stays so needs no edit.
    fn put(&mut self, value: ParticipationValue) {
        let field = value.field();
        let was = self.record.winner(field).map(|(value, _)| value.clone());
        let empty = Participations::empty(field);
        if was.is_none()
            && empty.as_ref() == Some(&value)
            && !matches!(value, ParticipationValue::Standing(_))
        {
            return;
        }
        self.edits.extend(differing(&self.record, vec![value]));
    }
}
