//! Who is on the list of an event, who works which shift, who came and who went.

use changes::{Act, Edit, Operation, Participations, Record, participation_id};
use domain::{
    Assignment, Deed, Direct, EventId, FactId, Mark, MarkSource, Participation, ParticipationFact,
    ParticipationId, ParticipationValue, ShiftId, Standing, Timestamp, VolunteerId,
};
use store::{Action, Store, Tx};

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
        open_event(tx, event)?;
        let mut changed = 0;
        for volunteer in people {
            let mut own = Own::of(register, tx, Some(event), *volunteer)?;
            own.put(ParticipationValue::Standing(standing));
            changed += own.append(tx)?;
        }
        Ok(changed)
    })
}

/// Gives and takes places in shifts of one event in one action; whoever gets one is on the
/// list of the event. How many records changed.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn assign(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    places: &[Place],
) -> Result<Did<u32>, WorkRefused> {
    register.may(Deed::AssignPeople)?;
    let act = Act::PeopleAssigned {
        people: count(places.len()),
    };
    register.write(ctx, act, entries, |tx| {
        open_event(tx, event)?;
        let mut changed = 0;
        for place in places {
            of_event(tx, event, place.shift)?;
            let mut own = Own::of(register, tx, Some(event), place.volunteer)?;
            if place.place.is_some() {
                own.put(ParticipationValue::Standing(Standing::Registered));
            }
            own.put(ParticipationValue::Place(place.shift, place.place.clone()));
            changed += own.append(tx)?;
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
    register.may(Deed::MarkPeople)?;
    if marks.iter().any(|mark| mark.at.0 > ctx.now.0 + SKEW_MS) {
        return Err(WorkRefused::MarkInFuture);
    }
    let act = Act::PeopleMarked {
        marks: count(marks.len()),
    };
    let by = register.operator();
    register.write(ctx, act, entries, |tx| {
        open_event(tx, event)?;
        for mark in marks {
            if let Some(shift) = mark.shift {
                of_event(tx, event, shift)?;
            }
            let mut own = Own::of(register, tx, Some(event), mark.volunteer)?;
            own.tell(
                ctx,
                ParticipationFact::Mark(Mark {
                    direct: mark.direct,
                    at: mark.at,
                    shift: mark.shift,
                    source: mark.source,
                    line: free(mark.line.as_ref()),
                    by,
                }),
            );
            own.append(tx)?;
        }
        Ok(count(marks.len()))
    })
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
        let id = participation_id(Some(event), volunteer);
        let record = tx.participation(id)?;
        let known = changes::participation(id, &record).ok_or(WorkRefused::Mark)?;
        let stands = |told: &&domain::participation::Told<Mark>| told.id == mark;
        let told = known.marks.iter().find(stands).ok_or(WorkRefused::Mark)?;
        if told.void.is_some() {
            return Err(WorkRefused::Mark);
        }
        tx.append(Operation::Participation {
            id,
            volunteer,
            edits: vec![Edit::Void { fact: mark, reason }],
        })?;
        Ok(())
    })
}

/// The people in an event with all that was told of them, in the order of their ids.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn people(register: &Register, event: EventId) -> Result<Vec<Participation>, WorkRefused> {
    register.may(Deed::SeeEvents)?;
    Ok(work::people(register, event)?)
}

/// What a person is and did in one event; `None` if nothing was told.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn of_person(
    register: &Register,
    event: Option<EventId>,
    volunteer: VolunteerId,
) -> Result<Option<Participation>, WorkRefused> {
    register.may(Deed::SeeEvents)?;
    let id = participation_id(event, volunteer);
    let record = register.store().record::<Participations>(id)?;
    Ok(record.and_then(|record| changes::participation(id, &record)))
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

/// The record of a person in an event, and what an action does to it.
pub(crate) struct Own {
    id: ParticipationId,
    volunteer: VolunteerId,
    record: Record<Participations>,
    edits: Vec<Edit<Participations>>,
}

impl Own {
    /// The record; begun if nobody wrote it yet. Whoever is deleted, blocked or erased is
    /// refused.
    pub(crate) fn of(
        register: &Register,
        tx: &Tx<'_>,
        event: Option<EventId>,
        volunteer: VolunteerId,
    ) -> Result<Self, WorkRefused> {
        let person = register.store().volunteer(volunteer)?;
        if person.is_none_or(|person| person.deleted || person.blocked.is_some()) {
            return Err(WorkRefused::Person);
        }
        let id = participation_id(event, volunteer);
        let record = tx.participation(id)?;
        let mut own = Self {
            id,
            volunteer,
            record,
            edits: Vec::new(),
        };
        own.put(ParticipationValue::Of(event, volunteer));
        Ok(own)
    }

    /// What the record says now.
    pub(crate) fn known(&self) -> Option<Participation> {
        changes::participation(self.id, &self.record)
    }

    pub(crate) fn put(&mut self, value: ParticipationValue) {
        self.edits.extend(differing(&self.record, vec![value]));
    }

    /// Records a fact under a new id.
    pub(crate) fn tell(&mut self, ctx: &Ctx, fact: ParticipationFact) -> FactId {
        let id = FactId::from_uuid(ctx.uuid());
        self.edits.push(Edit::Record(id, fact));
        id
    }

    /// Appends what there is: words in an entry of their own. 1 if there was something.
    pub(crate) fn append(self, tx: &mut Tx<'_>) -> Result<u32, WorkRefused> {
        let is_words = |edit: &Edit<Participations>| changes::are_words(std::slice::from_ref(edit));
        let (words, rest): (Vec<_>, Vec<_>) = self.edits.into_iter().partition(is_words);
        let mut appended = 0;
        for edits in [rest, words] {
            if !edits.is_empty() {
                tx.append(Operation::Participation {
                    id: self.id,
                    volunteer: self.volunteer,
                    edits,
                })?;
                appended = 1;
            }
        }
        Ok(appended)
    }
}
