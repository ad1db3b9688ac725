//! Copies of events, once or as a series: the event with its shifts at another time, without
//! its people.

use std::collections::BTreeSet;

use changes::{Act, Operation, Record, Subject};
use chrono::{Datelike, TimeDelta, Weekday};
use domain::events::EventResult;
use domain::{
    Day, Deed, Event, EventId, EventMember, EventState, EventValue, Plan, SeriesId, Shift, ShiftId,
    ShiftValue, SignUp, StateBody, Titles, Transfer, WallTime,
};
use store::{Action, Store, Tx};

use crate::attendance::count;
use crate::events::{WorkRefused, differing, members};
use crate::{Ctx, Register, papers::work, register::Did};

/// The most events, or shifts, of one action.
pub const MOST: usize = 400;

/// Where a copy goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyTo {
    /// When it begins, by the clock of the place.
    pub starts: WallTime,
    /// Its titles as typed: Kazakh, Russian, English; `None` keeps those of the event.
    pub titles: Option<[String; 3]>,
    /// With the shifts, moved as far as the event.
    pub shifts: bool,
}

/// How often an event comes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Every {
    /// After so many days.
    Days(u16),
    /// After so many weeks.
    Weeks {
        /// How many; 1 is every week.
        every: u16,
        /// On which days; empty is the day of the first.
        on: Vec<Weekday>,
    },
}

/// A series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// How often.
    pub every: Every,
    /// The last day on which one may begin.
    pub until: Day,
}

/// Copies an event: a draft at another time, with its shifts and needs and without people,
/// letters and results.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn copy(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    to: &CopyTo,
) -> Result<Did<EventId>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    let pattern = Pattern::of(register, event)?;
    let titles = match &to.titles {
        Some([kk, ru, en]) => Some(Titles::new(kk, ru, en)?),
        None => None,
    };
    let act = Act::EventsCopied { events: 1 };
    register.write(ctx, act, copied_before, |tx| {
        pattern.put(tx, ctx, |copy| {
            copy.titles = titles.unwrap_or_else(|| copy.titles.clone());
            copy.with_shifts = to.shifts;
            copy.starts = Some(to.starts);
        })
    })
}

/// The days of a series after its first, to be shown before they are made.
///
/// # Errors
/// [`WorkRefused::NoDay`] if there is none, [`WorkRefused::TooMany`].
pub fn dates(first: Day, repeat: &Repeat) -> Result<Vec<Day>, WorkRefused> {
    let days = match &repeat.every {
        Every::Days(every) => {
            let step = TimeDelta::days(i64::from((*every).max(1)));
            until(first, step, &[TimeDelta::zero()], repeat.until)
        }
        Every::Weeks { every, on } => {
            let monday = TimeDelta::days(i64::from(first.weekday().num_days_from_monday()));
            let on: BTreeSet<u32> = on.iter().map(Weekday::num_days_from_monday).collect();
            let own = BTreeSet::from([first.weekday().num_days_from_monday()]);
            let on = if on.is_empty() { own } else { on };
            let on: Vec<TimeDelta> = on
                .into_iter()
                .map(|day| TimeDelta::days(i64::from(day)) - monday)
                .collect();
            let step = TimeDelta::weeks(i64::from((*every).max(1)));
            until(first, step, &on, repeat.until)
        }
    };
    let days: Vec<Day> = days.into_iter().filter(|day| *day > first).collect();
    match days.len() {
        0 => Err(WorkRefused::NoDay),
        many if many > MOST => Err(WorkRefused::TooMany { many }),
        _ => Ok(days),
    }
}

/// The days at these distances from each step, up to the last; one more than may be is
/// enough to know that there are too many.
fn until(first: Day, step: TimeDelta, at: &[TimeDelta], last: Day) -> Vec<Day> {
    let mut days = Vec::new();
    let mut from = Some(first);
    while let Some(day) = from.filter(|_| days.len() <= MOST + 7) {
        let of_step = at.iter().filter_map(|at| day.checked_add_signed(*at));
        let before = days.len();
        days.extend(of_step.filter(|day| *day <= last));
        if days.len() == before && day > last {
            break;
        }
        from = day.checked_add_signed(step).filter(|next| {
            let first = at.iter().min().copied().unwrap_or_default();
            next.checked_add_signed(first)
                .is_some_and(|next| next <= last)
        });
    }
    days
}

/// Makes a series of an event in one action: a draft on each day, with the shifts, at the
/// time of day of the event. The event is the first of the series.
///
/// # Errors
/// [`WorkRefused::NoPlan`] if the event has no time, those of [`dates`] and of every action;
/// then nothing was written.
pub fn repeat(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    repeat: &Repeat,
) -> Result<Did<Vec<EventId>>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    let pattern = Pattern::of(register, event)?;
    let plan = pattern.event.plan.ok_or(WorkRefused::NoPlan)?;
    let days = dates(plan.starts.date(), repeat)?;
    let series = pattern.event.series;
    let series = series.unwrap_or_else(|| SeriesId::from_uuid(ctx.uuid()));
    let act = Act::EventsCopied {
        events: count(days.len()),
    };
    let again = |store: &Store, action: &Action| {
        let mut made = events_of(store, action)?;
        made.retain(|made| *made != event);
        Ok(made)
    };
    register.write(ctx, act, again, |tx| {
        let first = tx.event(event)?.ok_or(WorkRefused::Missing)?;
        let edits = differing(&first, vec![EventValue::Series(Some(series))]);
        if !edits.is_empty() {
            tx.append(Operation::Event { id: event, edits })?;
        }
        let made = days.into_iter().map(|day| {
            pattern.put(tx, ctx, |copy| {
                copy.series = Some(series);
                copy.starts = Some(day.and_time(plan.starts.time()));
            })
        });
        made.collect()
    })
}

/// The events of a series that are not deleted, in the order of their beginning.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn of(register: &Register, series: SeriesId) -> Result<Vec<Event>, WorkRefused> {
    register.may(Deed::SeeEvents)?;
    let events = work::events(register)?.into_values();
    let mut events: Vec<Event> = events
        .filter(|event| event.series == Some(series) && !event.deleted)
        .collect();
    events.sort_by_key(|event| (event.plan.map(|plan| plan.from()), event.id));
    Ok(events)
}

/// The event that an action copied when it arrived the first time.
pub(crate) fn copied_before(store: &Store, action: &Action) -> Result<EventId, WorkRefused> {
    let made = events_of(store, action)?;
    made.first().copied().ok_or(WorkRefused::Missing)
}

fn events_of(store: &Store, action: &Action) -> Result<Vec<EventId>, WorkRefused> {
    let subjects = store.subjects(action)?.into_iter();
    let events = subjects.filter_map(|subject| match subject {
        Subject::Event(id) => Some(id),
        _ => None,
    });
    Ok(events.collect())
}

/// An event that copies are made of, with its shifts.
pub(crate) struct Pattern {
    event: Event,
    shifts: Vec<Shift>,
}

/// What a copy has of its own.
pub(crate) struct Copy {
    pub(crate) titles: Titles,
    pub(crate) starts: Option<WallTime>,
    pub(crate) with_shifts: bool,
    pub(crate) series: Option<SeriesId>,
    pub(crate) template: bool,
}

impl Pattern {
    pub(crate) fn of(register: &Register, event: EventId) -> Result<Self, WorkRefused> {
        Ok(Self {
            event: work::event(register, event)?.ok_or(WorkRefused::Missing)?,
            shifts: work::shifts(register, event)?,
        })
    }

    pub(crate) const fn is_template(&self) -> bool {
        self.event.template
    }

    /// How far a copy that begins then is moved.
    fn moved(&self, starts: Option<WallTime>) -> TimeDelta {
        let first = self.shifts.iter().map(|shift| shift.plan.starts).min();
        let begins = self.event.plan.map(|plan| plan.starts).or(first);
        let moved = starts.zip(begins);
        moved.map_or_else(TimeDelta::zero, |(starts, begins)| starts - begins)
    }

    /// Appends a copy.
    pub(crate) fn put(
        &self,
        tx: &mut Tx<'_>,
        ctx: &Ctx,
        change: impl FnOnce(&mut Copy),
    ) -> Result<EventId, WorkRefused> {
        let mut copy = Copy {
            titles: self.event.titles.clone(),
            starts: None,
            with_shifts: true,
            series: None,
            template: false,
        };
        change(&mut copy);
        let moved = self.moved(copy.starts);
        let id = EventId::from_uuid(ctx.uuid());
        let values = self.values(&copy, moved)?;
        let transfers = self.event.transfers.iter().map(|transfer| {
            let plan = shift_plan(&transfer.plan, moved)?;
            Ok(EventMember::Transfer(Transfer {
                plan,
                ..transfer.clone()
            }))
        });
        let transfers: Vec<EventMember> = transfers.collect::<Result<_, WorkRefused>>()?;
        let directions = self.event.directions.iter().cloned();
        let wanted: Vec<EventMember> = directions
            .map(EventMember::Direction)
            .chain(self.event.kinds.iter().copied().map(EventMember::Kind))
            .chain(self.event.sites.iter().cloned().map(EventMember::Site))
            .chain(transfers)
            .collect();
        let record = Record::default();
        let mut edits = differing(&record, values);
        edits.extend(members(&record, wanted));
        tx.append(Operation::Event { id, edits })?;
        if copy.with_shifts {
            for shift in &self.shifts {
                put_shift(tx, ctx, id, shift, moved)?;
            }
        }
        Ok(id)
    }

    fn values(&self, copy: &Copy, moved: TimeDelta) -> Result<Vec<EventValue>, WorkRefused> {
        let from = &self.event;
        let plan = from.plan.map(|plan| shift_plan(&plan, moved)).transpose()?;
        let body = from.state_body.clone().map(|body| StateBody {
            request: None,
            confirmation: None,
            ..body
        });
        let mut values = vec![
            EventValue::Titles(copy.titles.clone()),
            EventValue::Programme(from.programme),
            EventValue::State(EventState::Draft),
            EventValue::Plan(plan),
            EventValue::Form(from.form),
            EventValue::Region(from.region),
            EventValue::Address(from.address.clone()),
            EventValue::Organiser(from.organiser),
            EventValue::StateBody(body),
            EventValue::Capacity(from.capacity),
            EventValue::Code(from.code.clone()),
            EventValue::Requirements(from.requirements.clone()),
            EventValue::Description(from.description.clone()),
            EventValue::Result(EventResult::default()),
            EventValue::Hours(from.hours),
            EventValue::HoursLimits(from.limits),
            EventValue::Template(copy.template),
            EventValue::Series(copy.series),
            EventValue::CopiedFrom(Some(from.id)),
            EventValue::SignUp(from.sign_up.map(|times| sign_up_moved(times, moved))),
            EventValue::HasGuests(from.forum.has_guests),
            EventValue::GuestDetails(from.forum.details.clone()),
            EventValue::Badges(from.forum.badges.clone()),
            EventValue::BadgeLogo(from.forum.logo.clone()),
        ];
        let categories = from.forum.categories.iter().cloned();
        values.extend(categories.map(|(code, own)| EventValue::Category(code, own)));
        let quotas = from.forum.quotas.iter();
        values.extend(quotas.map(|(code, most)| EventValue::Quota(*code, Some(*most))));
        let lists = from.forum.lists.iter().cloned();
        values.extend(lists.map(|list| EventValue::List(list.id, Some(list))));
        Ok(values)
    }
}

fn put_shift(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    event: EventId,
    shift: &Shift,
    moved: TimeDelta,
) -> Result<(), WorkRefused> {
    let values = vec![
        ShiftValue::Event(event),
        ShiftValue::Kind(shift.kind),
        ShiftValue::Titles(shift.titles.clone()),
        ShiftValue::Plan(shift_plan(&shift.plan, moved)?),
        ShiftValue::Site(shift.site),
        ShiftValue::Hall(shift.hall.clone()),
        ShiftValue::Needs(shift.needs.clone()),
        ShiftValue::Capacity(shift.capacity),
        ShiftValue::Notes(shift.notes.clone()),
        ShiftValue::SignUp(shift.sign_up.map(|times| sign_up_moved(times, moved))),
    ];
    let id = ShiftId::from_uuid(ctx.uuid());
    let edits = differing(&Record::default(), values);
    tx.append(Operation::Shift { id, edits })?;
    Ok(())
}

/// The times for signing up, moved like what they are of; one that would leave the calendar
/// is open.
fn sign_up_moved(times: SignUp, moved: TimeDelta) -> SignUp {
    let moved_to = |wall: Option<WallTime>| wall?.checked_add_signed(moved);
    SignUp {
        from: moved_to(times.from),
        until: moved_to(times.until),
        cancel_until: moved_to(times.cancel_until),
        zone: times.zone,
    }
}

/// A plan at another time of the wall; where that happens twice the first is meant.
fn shift_plan(plan: &Plan, moved: TimeDelta) -> Result<Plan, WorkRefused> {
    let moved_to = |wall: WallTime| wall.checked_add_signed(moved);
    let (starts, ends) = moved_to(plan.starts)
        .zip(moved_to(plan.ends))
        .ok_or(WorkRefused::NoDay)?;
    Ok(if moved == TimeDelta::zero() {
        *plan
    } else {
        Plan::new(starts, ends, plan.zone)?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2089, month, day).expect("a day")
    }

    fn days(every: Every, until: Day) -> Vec<Day> {
        // A Monday.
        dates(day(7, 4), &Repeat { every, until }).expect("there are some")
    }

    #[test]
    fn a_series_comes_on_its_days_and_not_on_the_first_again() {
        assert_eq!(
            days(Every::Days(3), day(7, 13)),
            [day(7, 7), day(7, 10), day(7, 13)]
        );
        let weekly = |every, on: &[Weekday]| Every::Weeks {
            every,
            on: on.to_vec(),
        };
        assert_eq!(days(weekly(1, &[]), day(7, 24)), [day(7, 11), day(7, 18)]);
        let on = [Weekday::Wed, Weekday::Mon];
        let expected = [day(7, 6), day(7, 18), day(7, 20)];
        assert_eq!(days(weekly(2, &on), day(7, 20)), expected);
        let sunday = days(weekly(1, &[Weekday::Sun]), day(7, 10));
        assert_eq!(sunday, [day(7, 10)], "the Sunday of the first week counts");
    }

    #[test]
    fn a_series_without_a_day_or_with_too_many_is_refused() {
        let of = |every, until| dates(day(7, 4), &Repeat { every, until });
        let none = of(Every::Days(1), day(7, 4));
        assert!(matches!(none, Err(WorkRefused::NoDay)));
        let far = Day::from_ymd_opt(2095, 1, 1).expect("a day");
        assert!(matches!(
            of(Every::Days(1), far),
            Err(WorkRefused::TooMany { .. })
        ));
    }
}
