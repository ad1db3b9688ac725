//! The people of an event and of its shifts as screens show them: by name, with what each
//! of them is to do and did.
//!
//! Nothing is written here. Somebody whose data is blocked, deleted or erased is counted and
//! not shown.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::attendance::{Walk, walk};
use domain::{
    Assignment, Deed, EventId, FactId, Mark, NeedId, Participation, Shift, ShiftId, Standing,
    Timestamp, Told, Volunteer, VolunteerId,
};
use search::{Query, Sort, SortColumn, SortLanguage};

use store::StoreError;

use crate::events::WorkRefused;
use crate::volunteers::Selection;
use crate::{Register, attendance, closings, collected, events, shifts, waiting};

/// Whether people were seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// Everybody.
    #[default]
    Any,
    /// Those who are there now.
    Here,
    /// Those who came.
    Came,
    /// Those on the list who have not come.
    Absent,
}

/// Which people of an event are asked for; what is empty asks for all.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// A name, a phone or a number, as in the list of volunteers.
    pub text: String,
    /// Where they stand.
    pub standings: Vec<Standing>,
    /// Those with a place in this shift, or seen at it.
    pub shift: Option<ShiftId>,
    /// Whether they were seen.
    pub seen: Seen,
    /// The alphabet of the order.
    pub language: SortLanguage,
}

/// A person of an event.
#[derive(Clone, Debug)]
pub struct Member {
    /// What was told of the person here.
    pub participation: Participation,
    /// The record, without what the register does not collect.
    pub volunteer: Volunteer,
    /// The place on the waiting list, from 1.
    pub queue: Option<u32>,
    /// What the marks come to at each shift, and at the event as a whole.
    pub walks: Vec<(Option<ShiftId>, Walk)>,
}

impl Member {
    /// Whether a mark counts nothing.
    pub fn is_repeat(&self, mark: FactId) -> bool {
        let repeats = self.walks.iter().flat_map(|(_, walk)| &walk.repeats);
        repeats.into_iter().any(|repeat| repeat.mark == mark)
    }
}

/// Numbers of an event, by people who are counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Everybody who was ever put on the list.
    pub all: u32,
    /// Asked and without an answer.
    pub invited: u32,
    /// On the list.
    pub registered: u32,
    /// Behind the capacity.
    pub waiting: u32,
    /// Will not come.
    pub declined: u32,
    /// Taken off.
    pub cancelled: u32,
    /// There now.
    pub here: u32,
    /// Came.
    pub came: u32,
    /// Marks, repeats too and void ones not.
    pub marks: u32,
    /// Seats, if they are limited.
    pub capacity: Option<u32>,
    /// Seats that nobody has.
    pub free: Option<u32>,
    /// People who are counted and not shown.
    pub hidden: u32,
    /// Forgotten goings that the rule may close.
    pub forgotten: u32,
}

/// A stretch of the people of an event.
#[derive(Clone, Debug)]
pub struct Window {
    /// How many were found.
    pub total: u32,
    /// The stretch, by name.
    pub rows: Vec<Member>,
    /// The numbers of the whole event.
    pub figures: Figures,
    /// The shifts of the event, in the order of their beginning.
    pub shifts: Vec<Shift>,
}

/// What the marks of a person come to at each shift, and at the event as a whole.
pub type Walks = Vec<(Option<ShiftId>, Walk)>;

/// Walks the marks of a person at each shift, and at the event as a whole.
pub fn walks(marks: &[Told<Mark>]) -> Walks {
    let mut places: BTreeMap<Option<ShiftId>, Vec<Told<Mark>>> = BTreeMap::new();
    for mark in marks {
        places
            .entry(mark.what.shift)
            .or_default()
            .push(mark.clone());
    }
    let walked = places
        .into_iter()
        .map(|(place, marks)| (place, walk(&marks)));
    walked.collect()
}

/// The people of an event that are asked for.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn window(
    register: &Register,
    event: EventId,
    wanted: &Wanted,
    now: Timestamp,
    offset: usize,
    limit: usize,
) -> Result<Window, WorkRefused> {
    register.may_see_people_of(event)?;
    let people = attendance::people(register, event)?;
    let whole = events::get(register, event)?;
    let shifts = shifts::of_event(register, event)?;
    let seats = waiting::seats_of(&whole, &people);
    let mut figures = Figures {
        all: count(people.len()),
        capacity: seats.capacity,
        free: seats.free,
        ..Figures::default()
    };
    let mut known: HashMap<VolunteerId, (Participation, Walks)> =
        HashMap::with_capacity(people.len());
    let mut found = BTreeSet::new();
    for one in people {
        let walks = walks(&one.marks);
        add(&mut figures, &one, &walks);
        figures.forgotten += count(closings::of_person(&one, &whole, &shifts, now).len());
        if fits(&one, &walks, wanted) {
            found.insert(one.volunteer);
        }
        known.insert(one.volunteer, (one, walks));
    }
    let sort = Sort {
        column: SortColumn::Name,
        descending: false,
        language: wanted.language,
    };
    let all: Vec<VolunteerId> = known.keys().copied().collect();
    let all = Selection::Ids(all).picked_by(register, now, sort).ids;
    figures.hidden = figures.all.saturating_sub(count(all.len()));
    let mut ordered = all;
    if !wanted.text.trim().is_empty() {
        // Whom the text finds, those whose name it is first.
        let query = Query {
            text: wanted.text.clone(),
            with_archived: true,
            ..Query::default()
        };
        let selection = Selection::Query(Box::new(query));
        ordered = selection.picked_by(register, now, sort).ids;
    }
    ordered.retain(|id| found.contains(id));
    let page: Vec<VolunteerId> = ordered.iter().copied().skip(offset).take(limit).collect();
    let off = register.store().settings().fields_off.clone();
    let mut rows = Vec::with_capacity(page.len());
    for volunteer in register.store().volunteers(&page)? {
        let Some((participation, walks)) = known.remove(&volunteer.id) else {
            continue;
        };
        let queue = seats.waiting.iter().position(|id| *id == volunteer.id);
        rows.push(Member {
            participation,
            volunteer: collected::shown(&off, volunteer),
            queue: queue.map(|at| count(at + 1)),
            walks,
        });
    }
    Ok(Window {
        total: count(ordered.len()),
        rows,
        figures,
        shifts,
    })
}

fn add(figures: &mut Figures, one: &Participation, walks: &[(Option<ShiftId>, Walk)]) {
    *match one.standing {
        Standing::Invited => &mut figures.invited,
        Standing::Registered => &mut figures.registered,
        Standing::Waiting => &mut figures.waiting,
        Standing::Declined => &mut figures.declined,
        Standing::Cancelled => &mut figures.cancelled,
    } += 1;
    figures.here += u32::from(is_here(walks));
    figures.came += u32::from(came(walks));
    figures.marks += count(one.marks.iter().filter(|mark| mark.void.is_none()).count());
}

/// Whether the person is at one of the places.
pub fn is_here(walks: &[(Option<ShiftId>, Walk)]) -> bool {
    walks.iter().any(|(_, walk)| walk.is_inside())
}

/// Whether the person was at one of the places.
pub fn came(walks: &[(Option<ShiftId>, Walk)]) -> bool {
    walks.iter().any(|(_, walk)| walk.came())
}

fn fits(one: &Participation, walks: &[(Option<ShiftId>, Walk)], wanted: &Wanted) -> bool {
    let at: Vec<(Option<ShiftId>, Walk)> = match wanted.shift {
        None => walks.to_vec(),
        Some(shift) => {
            let at = walks.iter().filter(|(place, _)| *place == Some(shift));
            at.cloned().collect()
        }
    };
    let placed = wanted.shift.is_none_or(|shift| {
        let works = one.places.iter().any(|(place, _)| *place == shift);
        works || !at.is_empty()
    });
    let expected = matches!(one.standing, Standing::Registered | Standing::Invited);
    let seen = match wanted.seen {
        Seen::Any => true,
        Seen::Here => is_here(&at),
        Seen::Came => came(&at),
        Seen::Absent => expected && !came(&at),
    };
    let stands = wanted.standings.is_empty() || wanted.standings.contains(&one.standing);
    placed && seen && stands
}

/// The name of a person as lists show it; `None` of somebody who is not shown.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn name(register: &Register, id: VolunteerId) -> Result<Option<String>, WorkRefused> {
    register.may(Deed::SeeVolunteers)?;
    Ok(shown_name(register, id)?)
}

/// [`name`] of somebody on the list of an event; of others it says nothing.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn name_in(
    register: &Register,
    event: EventId,
    id: VolunteerId,
) -> Result<Option<String>, WorkRefused> {
    register.may_see_people_of(event)?;
    if attendance::known_person(register, Some(event), id)?.is_none() {
        return Ok(None);
    }
    Ok(shown_name(register, id)?)
}

fn shown_name(register: &Register, id: VolunteerId) -> Result<Option<String>, StoreError> {
    let person = register.store().volunteer(id)?;
    let person = person.filter(|person| !person.deleted && person.blocked.is_none());
    Ok(person.map(|person| person.name.full()))
}

/// Names of a role that one look takes in.
const NAMES: usize = 4;

/// Who has a role of a shift, reserve apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The role; `None` where the shift names none, or no longer names it.
    pub need: Option<NeedId>,
    /// How many have it.
    pub people: u32,
    /// The first of them by name; `None` is somebody who is not shown.
    pub first: Vec<Option<String>>,
}

/// A shift with how many have its roles.
#[derive(Clone, Debug)]
pub struct Row {
    /// The shift.
    pub shift: Shift,
    /// Its roles in their order, then those without one, if there are any.
    pub held: Vec<Held>,
    /// How many are on the reserve list.
    pub reserve: u32,
    /// How many are missing: in each role those needed without those who have it. Nobody is
    /// where a shift names no roles, or will not take place.
    pub missing: u32,
}

/// Somebody with a place in a shift.
#[derive(Clone, Debug)]
pub struct Placed {
    /// Who.
    pub volunteer: VolunteerId,
    /// The name; `None` of somebody who is not shown.
    pub name: Option<String>,
    /// In which role of the shift.
    pub need: Option<NeedId>,
    /// On the reserve list.
    pub reserve: bool,
    /// Was seen at the shift, or at the event as a whole.
    pub came: bool,
    /// Why the place was given in spite of a warning.
    pub in_spite: Option<String>,
}

/// The shifts of an event in the order of their beginning, with how many have places in them.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn board(
    register: &Register,
    event: EventId,
    language: SortLanguage,
    now: Timestamp,
) -> Result<Vec<Row>, WorkRefused> {
    register.may_see_people_of(event)?;
    let shifts = shifts::of_event(register, event)?;
    let known: HashMap<ShiftId, &Shift> = shifts.iter().map(|shift| (shift.id, shift)).collect();
    let mut people = attendance::people(register, event)?;
    people.retain(|one| !one.places.is_empty());
    let people = by_name(register, people, language, now);
    let mut roles: HashMap<(ShiftId, Option<NeedId>), Vec<VolunteerId>> = HashMap::new();
    let mut reserve: HashMap<ShiftId, u32> = HashMap::new();
    for one in &people {
        for (id, place) in &one.places {
            let Some(shift) = known.get(id) else { continue };
            if place.reserve {
                *reserve.entry(*id).or_default() += 1;
            } else {
                let held = roles.entry((*id, role_of(shift, place))).or_default();
                held.push(one.volunteer);
            }
        }
    }
    let seen = roles.values().flat_map(|held| held.iter().take(NAMES));
    let names = names(register, seen.copied().collect())?;
    let rows = shifts.iter().map(|shift| {
        let held = |need: Option<NeedId>| {
            let held = roles.get(&(shift.id, need)).map_or(&[][..], Vec::as_slice);
            let first = held.iter().take(NAMES).map(|id| names.get(id).cloned());
            Held {
                need,
                people: count(held.len()),
                first: first.collect(),
            }
        };
        let mut all: Vec<Held> = shift.needs.iter().map(|need| held(Some(need.id))).collect();
        let needed = shift.needs.iter().zip(&all);
        let lacks = needed.map(|(need, held)| u32::from(need.people).saturating_sub(held.people));
        let missing = if shift.cancelled { 0 } else { lacks.sum() };
        all.push(held(None));
        all.retain(|held| held.need.is_some() || held.people > 0);
        Row {
            held: all,
            reserve: reserve.get(&shift.id).copied().unwrap_or_default(),
            missing,
            shift: shift.clone(),
        }
    });
    Ok(rows.collect())
}

/// Who has a place in a shift, by name, those who are not shown last; then the reserve.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::ShiftMissing`], [`WorkRefused::Store`].
pub fn placed(
    register: &Register,
    event: EventId,
    shift: ShiftId,
    language: SortLanguage,
    now: Timestamp,
) -> Result<Vec<Placed>, WorkRefused> {
    register.may_see_people_of(event)?;
    let shifts = shifts::of_event(register, event)?;
    let shift = shifts.iter().find(|one| one.id == shift);
    let shift = shift.ok_or(WorkRefused::ShiftMissing)?;
    let mut people = attendance::people(register, event)?;
    people.retain(|one| one.places.iter().any(|(id, _)| *id == shift.id));
    let people = by_name(register, people, language, now);
    let names = names(register, people.iter().map(|one| one.volunteer).collect())?;
    let placed = people.iter().filter_map(|one| {
        let (_, place) = one.places.iter().find(|(id, _)| *id == shift.id)?;
        let said = one.in_spite.iter().find(|(id, _)| *id == shift.id);
        let walks = walks(&one.marks);
        let mut here = walks
            .iter()
            .filter(|(at, _)| at.is_none_or(|at| at == shift.id));
        Some(Placed {
            volunteer: one.volunteer,
            name: names.get(&one.volunteer).cloned(),
            need: role_of(shift, place),
            reserve: place.reserve,
            came: here.any(|(_, walk)| walk.came()),
            in_spite: said.map(|(_, words)| words.clone()),
        })
    });
    let mut placed: Vec<Placed> = placed.collect();
    placed.sort_by_key(|one| one.reserve);
    Ok(placed)
}

/// The role of a place, while the shift names it.
fn role_of(shift: &Shift, place: &Assignment) -> Option<NeedId> {
    let named = |need: &NeedId| shift.needs.iter().any(|one| one.id == *need);
    place.need.filter(named)
}

/// People in the order of their names; those who are not shown last.
fn by_name(
    register: &Register,
    mut people: Vec<Participation>,
    language: SortLanguage,
    now: Timestamp,
) -> Vec<Participation> {
    let sort = Sort {
        column: SortColumn::Name,
        descending: false,
        language,
    };
    let ids = people.iter().map(|one| one.volunteer).collect();
    let order = Selection::Ids(ids).picked_by(register, now, sort).ids;
    let at: HashMap<VolunteerId, usize> = order.into_iter().zip(0..).collect();
    people.sort_by_key(|one| {
        let at = at.get(&one.volunteer);
        (at.copied().unwrap_or(usize::MAX), one.volunteer)
    });
    people
}

/// The names of those who are shown, as lists show them.
fn names(
    register: &Register,
    mut ids: Vec<VolunteerId>,
) -> Result<HashMap<VolunteerId, String>, WorkRefused> {
    // Neighbours lie together, so a crowd is read in the order of its ids.
    ids.sort_unstable();
    ids.dedup();
    let people = register.store().volunteers(&ids)?.into_iter();
    let shown = people.filter(|person| !person.deleted && person.blocked.is_none());
    Ok(shown
        .map(|person| (person.id, person.name.full()))
        .collect())
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
