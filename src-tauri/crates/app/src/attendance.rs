//! Who is on the list of an event, who works which shift, who came and who went.

use std::collections::BTreeMap;

use changes::{Act, Edit, Noun, Operation, Participations, Record, participation_id};
use domain::{
    Assignment, Deed, Direct, EventId, FactId, Mark, MarkSource, Participation, ParticipationFact,
    ParticipationId, ParticipationValue, ShiftId, Standing, Timestamp, VolunteerId,
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

/// Puts people on the list of an event, or changes where they stand, in one action. How many
/// records changed.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn set_standing(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    people: &[VolunteerId],
    standing: Standing,
) -> Result<Did<u32>, WorkRefused> {
    register.may(Deed::AssignPeople)?;
    let act = Act::PeopleAssigned {
        people: count(people.len()),
    };
    register.write(ctx, act, entries, |tx| {
        standing_in(register, tx, event, people, standing)
    })
}

/// [`set_standing`] inside an action.
pub(crate) fn standing_in(
    register: &Register,
    tx: &mut Tx<'_>,
    event: EventId,
    people: &[VolunteerId],
    standing: Standing,
) -> Result<u32, WorkRefused> {
    open_event(tx, event)?;
    let mut changed = 0;
    for volunteer in people {
        let mut own = if standing.takes_part() {
            Own::of(register, tx, Some(event), *volunteer)?
        } else {
            Own::known_of(register, tx, Some(event), *volunteer)?
        };
        own.put(ParticipationValue::Standing(standing));
        changed += own.append(tx)?;
    }
    Ok(changed)
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
    register.may(Deed::AssignPeople)?;
    let act = Act::PeopleAssigned {
        people: count(places.len()),
    };
    register.write(ctx, act, entries, |tx| {
        assign_in(register, tx, event, places, in_spite)
    })
}

/// [`assign`] inside an action.
pub(crate) fn assign_in(
    register: &Register,
    tx: &mut Tx<'_>,
    event: EventId,
    places: &[Place],
    in_spite: &InSpite,
) -> Result<u32, WorkRefused> {
    open_event(tx, event)?;
    let against = judge(register, Some(tx), event, places)?;
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
            own.put(ParticipationValue::Standing(Standing::Registered));
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
/// one action.
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
    register.may(Deed::AssignPeople)?;
    let known = of_person(register, Some(event), leaves)?;
    let places = known.map(|one| one.places).unwrap_or_default();
    let place = places.into_iter().find(|(id, _)| *id == shift);
    let (_, place) = place.ok_or(WorkRefused::NoPlace)?;
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
    assign(register, ctx, event, &places, in_spite)
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
    register.may(Deed::MarkPeople)?;
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
    register.may(Deed::MarkPeople)?;
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
    register.may(Deed::SeeEvents)?;
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
    register.may(Deed::SeeEvents)?;
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
        let person = match in_register {
            Some(person) => Some(person),
            None => tx
                .volunteer(volunteer)?
                .and_then(|record| changes::volunteer(volunteer, &record)),
        };
        if person.is_none_or(|person| person.deleted || person.blocked.is_some()) {
            return Err(WorkRefused::Person);
        }
        Self::known_of(register, tx, event, volunteer)
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
                _ => continue,
            };
            part.put(value);
        }
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
