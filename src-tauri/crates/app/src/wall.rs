//! The wall board of an event: what goes on now, what begins next, and who is missing.
//!
//! Nothing is written, and nothing is asked but the shifts of these hours and the people in
//! them. What may stand on a wall is decided in `domain::wall`.

use std::collections::HashMap;

use domain::wall::{Stage, Whereabouts, may_be_named, public_name, stage, whereabouts};
use domain::{
    EventId, Participation, Plan, Shift, ShiftKind, Standing, Timestamp, Titles, VolunteerId, Zone,
};
use search::{Sort, SortColumn, SortLanguage};

use crate::attendance;
use crate::count::small;
use crate::events::WorkRefused;
use crate::roster::walks;
use crate::volunteers::Selection;
use crate::{Register, papers::work};

/// What a wall shows at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wall {
    /// The event.
    pub titles: Titles,
    /// The clock of the event.
    pub zone: Zone,
    /// The moment.
    pub at: Timestamp,
    /// Shifts that go on, in the order of their beginning.
    pub now: Vec<WallShift>,
    /// Shifts that begin soon, in the order of their beginning.
    pub next: Vec<WallShift>,
}

/// A shift on a wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WallShift {
    /// What it is called; may be empty.
    pub titles: Titles,
    /// When.
    pub plan: Plan,
    /// Where: the site, the hall.
    pub place: Vec<String>,
    /// People with a place, reserve apart.
    pub expected: u32,
    /// Of these: who is there.
    pub here: u32,
    /// Roles in their order; without roles the shift has none here.
    pub roles: Vec<WallRole>,
    /// People by where they are, then by name; whose data is blocked is counted only.
    pub people: Vec<WallPerson>,
}

/// A role of a shift on a wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WallRole {
    /// What they do.
    pub role: String,
    /// How many are needed.
    pub needed: u32,
    /// How many have a place.
    pub held: u32,
    /// How many of them are there.
    pub here: u32,
}

impl WallRole {
    /// How many are missing: while the shift goes on those who are not there, before that
    /// those without a place.
    pub const fn missing(&self, goes_on: bool) -> u32 {
        let there = if goes_on { self.here } else { self.held };
        self.needed.saturating_sub(there)
    }
}

/// Somebody on a wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WallPerson {
    /// The public name.
    pub name: String,
    /// Where the person is.
    pub whereabouts: Whereabouts,
}

/// The wall of an event at a moment; `language` is that of the order of names.
///
/// # Errors
/// [`WorkRefused::Missing`], [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn wall(
    register: &Register,
    event: EventId,
    language: SortLanguage,
    now: Timestamp,
) -> Result<Wall, WorkRefused> {
    register.may_see_people_of(event)?;
    let event = work::event(register, event)?.ok_or(WorkRefused::Missing)?;
    let mut shifts: Vec<(Stage, Shift)> = work::shifts(register, event.id)?
        .into_iter()
        .filter(|shift| !shift.cancelled && shift.kind == ShiftKind::Shift)
        .map(|shift| (stage(&shift.plan, now), shift))
        .collect();
    shifts.retain(|(stage, _)| *stage != Stage::Elsewhere);
    let mut wall = Wall {
        titles: event.titles.clone(),
        zone: work::zone_of(Some(&event)),
        at: now,
        now: Vec::new(),
        next: Vec::new(),
    };
    if shifts.is_empty() {
        return Ok(wall);
    }
    let is_of = |one: &Participation| {
        let mut places = one.places.iter();
        places.any(|(id, place)| !place.reserve && shifts.iter().any(|(_, shift)| shift.id == *id))
    };
    let mut people = attendance::known(register, event.id)?;
    people.retain(|one| one.standing == Standing::Registered && is_of(one));
    let names = names(register, &people, language, now)?;
    for (stage, shift) in &shifts {
        let site = event.sites.iter().find(|site| Some(site.id) == shift.site);
        let place = [site.map(|site| site.name.clone()), shift.hall.clone()];
        let shown = of_shift(
            shift,
            &people,
            &names,
            now,
            place.into_iter().flatten().collect(),
        );
        match stage {
            Stage::Now => wall.now.push(shown),
            Stage::Next => wall.next.push(shown),
            Stage::Elsewhere => {}
        }
    }
    Ok(wall)
}

/// The public names of people and their order.
fn names(
    register: &Register,
    people: &[Participation],
    language: SortLanguage,
    now: Timestamp,
) -> Result<HashMap<VolunteerId, (usize, String)>, WorkRefused> {
    let sort = Sort {
        column: SortColumn::Name,
        descending: false,
        language,
    };
    let ids = people.iter().map(|one| one.volunteer).collect();
    let order = Selection::Ids(ids).picked_by(register, now, sort).ids;
    let at: HashMap<VolunteerId, usize> = order.iter().copied().zip(0..).collect();
    let today = Zone::ALMATY.day(now).unwrap_or_default();
    let minors = register.store().settings().minors;
    let known = register.store().volunteers(&order)?.into_iter();
    let named = known.filter_map(|person| {
        let in_full = may_be_named(&person, today, &minors);
        let name = public_name(&person.name, in_full);
        Some((person.id, (*at.get(&person.id)?, name)))
    });
    Ok(named.collect())
}

fn of_shift(
    shift: &Shift,
    people: &[Participation],
    names: &HashMap<VolunteerId, (usize, String)>,
    now: Timestamp,
    place: Vec<String>,
) -> WallShift {
    let roles = shift.needs.iter().map(|need| WallRole {
        role: need.role.clone(),
        needed: u32::from(need.people),
        held: 0,
        here: 0,
    });
    let mut shown = WallShift {
        titles: shift.titles.clone(),
        plan: shift.plan,
        place,
        expected: 0,
        here: 0,
        roles: roles.collect(),
        people: Vec::new(),
    };
    let mut found: Vec<(Whereabouts, usize, String)> = Vec::new();
    for one in people {
        let mut places = one.places.iter();
        let held = places.find(|(id, place)| *id == shift.id && !place.reserve);
        let Some((_, held)) = held else {
            continue;
        };
        let walked = walks(&one.marks).into_iter();
        let here = walked.filter(|(of, _)| of.is_none_or(|of| of == shift.id));
        let here: Vec<_> = here.map(|(_, walk)| walk).collect();
        let whereabouts = whereabouts(&shift.plan, &here, now);
        let is_here = u32::from(whereabouts == Whereabouts::Here);
        shown.expected += 1;
        shown.here += is_here;
        let role = shift
            .needs
            .iter()
            .position(|need| Some(need.id) == held.need);
        if let Some(role) = role.and_then(|at| shown.roles.get_mut(at)) {
            role.held += 1;
            role.here += is_here;
        }
        if let Some((at, name)) = names.get(&one.volunteer) {
            found.push((whereabouts, *at, name.clone()));
        }
    }
    found.sort();
    let people = found.into_iter();
    shown.people = people
        .map(|(whereabouts, _, name)| WallPerson { name, whereabouts })
        .collect();
    shown
}

/// How many people are missing at a shift, by its roles; without roles nobody is.
pub fn missing(shift: &WallShift, goes_on: bool) -> u32 {
    let roles = shift.roles.iter();
    small(roles.map(|role| role.missing(goes_on) as usize).sum())
}
