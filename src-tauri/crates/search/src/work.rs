//! Events, shifts, attendance and hours as plain columns with ordinals.
//!
//! What a figure needs stands in rows: one for each mark, one for each place in a shift, and
//! one for each time during which a claim stood in one state. A row holds from the moment it
//! was told until the moment it was settled, replaced or declared void, so a figure of a past
//! date is the same scan with another moment. The rows of one person in one event lie
//! together; a record that changes leaves its rows behind and gets new ones at the end, and
//! when half of all rows are left behind they are packed.
//!
//! Which people an event has, and what a person takes part in, are chains of ordinals.
//! Numbers stay when a person's data is erased or an event is hidden: the work was done.
//!
//! Source: DOMAIN 7.2, rules 28–31, 36; FEATURES 53–62.

use domain::{
    BirthDate, Day, Direction, DirectionCode, Event, EventId, EventState, Participation,
    ParticipationId, ProgrammeId, RegionCode, Sex, Shift, ShiftId, ShiftKind, SignUp, Standing,
    VolunteerId, Zone, beyond_reception, signup::given_up,
};
use std::collections::HashMap;

use crate::columns::{Sets, region_number, sex_number};
use crate::days::pack_birth;
use crate::interner::Interner;
use rows::Rows;

pub use figures::{
    Axis, ClaimsFound, ClaimsOf, Figures, Measure, Period, Regions, Slice, Under, WorkRow,
};

mod figures;
mod rows;
mod snapshot;
mod sums;

/// No ordinal.
const NONE: u32 = u32::MAX;
/// The instant of a deadline that there is not.
const NO_DEADLINE: i64 = i64::MAX;

/// The columns of work. See the module.
#[derive(Clone, Debug)]
pub struct Work {
    events: Ids,
    event: Vec<EventCell>,
    shifts: Ids,
    shift: Vec<ShiftCell>,
    people: Ids,
    person: Vec<PersonCell>,
    parts: Ids,
    part: Vec<PartCell>,
    programmes: Ids,
    direction_sets: Sets,
    zones: Vec<Zone>,
    rows: Rows,
    /// By direction of the organisation's own: the national one it belongs to.
    parents: HashMap<DirectionCode, DirectionCode>,
}

/// Ids by ordinal, and the other way round.
#[derive(Clone, Debug, Default)]
struct Ids(Interner);

impl Ids {
    fn find(&self, id: &[u8; 16]) -> Option<u32> {
        self.0.find(id)
    }

    fn get(&self, at: u32) -> [u8; 16] {
        let mut id = [0; 16];
        id.copy_from_slice(self.0.get(at));
        id
    }
}

/// What is known of an event.
#[derive(Clone, Debug)]
struct EventCell {
    /// The record has arrived.
    known: bool,
    deleted: bool,
    template: bool,
    /// The place in [`STATES`].
    state: u8,
    /// The instant of the beginning; `i64::MAX` without a plan.
    from: i64,
    /// The first and the last day, in days since 1970; `None` without a plan.
    days: Option<(i32, i32)>,
    zone: u8,
    /// A mark in may come this many minutes before the shift.
    early: u16,
    /// The last instant at which somebody cancels in time; [`NO_DEADLINE`] is until the end.
    cancel_until: i64,
    /// The place of the region, from 1; 0 for none.
    region: u16,
    /// Its set of directions.
    directions: u32,
    /// The ordinal of its programme; [`NONE`] without one.
    programme: u32,
    /// How many people it helped, and whether that is an estimate.
    helped: u32,
    estimated: bool,
    /// The titles of all languages in lower case, a line each.
    titles: String,
    /// The last person in it; the others hang on that one.
    last: u32,
    /// The last shift of it.
    last_shift: u32,
}

impl Default for EventCell {
    fn default() -> Self {
        Self {
            known: false,
            deleted: false,
            template: false,
            state: 0,
            from: i64::MAX,
            days: None,
            zone: 0,
            early: 0,
            cancel_until: NO_DEADLINE,
            region: 0,
            directions: 0,
            programme: NONE,
            helped: 0,
            estimated: false,
            titles: String::new(),
            last: NONE,
            last_shift: NONE,
        }
    }
}

/// What is known of a shift.
#[derive(Clone, Copy, Debug)]
struct ShiftCell {
    event: u32,
    from: i64,
    until: i64,
    /// Its own deadline; [`NO_DEADLINE`] is that of the event.
    cancel_until: i64,
    /// It is there: neither deleted nor unknown.
    known: bool,
    cancelled: bool,
    /// Work, and not something to attend.
    work: bool,
    /// The shift of the same event that came before.
    before: u32,
}

/// What is known of a person.
#[derive(Clone, Copy, Debug)]
struct PersonCell {
    /// The person that the lists show: of joined records the one with the smallest id.
    root: u32,
    /// 0 for unknown.
    sex: u8,
    /// See [`pack_birth`].
    birth: u32,
    last: u32,
}

/// A person in an event.
#[derive(Clone, Copy, Debug, Default)]
struct PartCell {
    event: u32,
    person: u32,
    /// On the list: neither waiting nor declined.
    listed: bool,
    /// The record has arrived and says something.
    known: bool,
    /// More is kept than receiving a guest needs.
    beyond: bool,
    marks: (u32, u32),
    claims: (u32, u32),
    places: (u32, u32),
    gone: (u32, u32),
    /// The part of the same event that came before.
    in_event: u32,
    /// The part of the same person that came before.
    of_person: u32,
}

/// The states of events by number.
const STATES: [&str; 6] = ["draft", "open", "closed", "held", "finished", "cancelled"];
/// The place of the one in which nothing takes place.
const CANCELLED: u8 = 5;

fn state_number(state: &EventState) -> u8 {
    let at = STATES.iter().position(|code| *code == state.code());
    at.map_or(0, |at| at as u8)
}

/// Who a person of the columns is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The id that the lists show: of joined records the smallest.
    pub shown: VolunteerId,
    /// The sex; `None` where the record names none or may not be used.
    pub sex: Option<Sex>,
    /// The birth date; `None` as above.
    pub birth: Option<BirthDate>,
}

/// Which events are asked for; what is empty asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventsWanted {
    /// A piece of a title in any language, in lower case.
    pub text: String,
    /// The first day on which an event may still go on.
    pub from: Option<Day>,
    /// The last day on which it may begin.
    pub until: Option<Day>,
    /// Codes of states; empty for every state.
    pub states: Vec<String>,
    /// Of this programme.
    pub programme: Option<ProgrammeId>,
    /// Patterns and not events.
    pub templates: bool,
    /// Deleted ones and not those that are there.
    pub deleted: bool,
}

impl Default for Work {
    fn default() -> Self {
        Self::new()
    }
}

impl Work {
    /// Columns of nothing.
    pub fn new() -> Self {
        Self {
            events: Ids::default(),
            event: Vec::new(),
            shifts: Ids::default(),
            shift: Vec::new(),
            people: Ids::default(),
            person: Vec::new(),
            parts: Ids::default(),
            part: Vec::new(),
            programmes: Ids::default(),
            direction_sets: Sets::default(),
            zones: vec![Zone::ALMATY],
            rows: Rows::default(),
            parents: HashMap::new(),
        }
    }

    /// Makes known which national direction each of the organisation's own belongs to: work
    /// of a child counts under its parent too.
    pub fn set_local_directions(&mut self, local: &[Direction]) {
        self.parents = local
            .iter()
            .filter_map(|direction| Some((direction.code.clone(), direction.parent.clone()?)))
            .collect();
    }

    /// Takes in an event as it is now; `None` if nothing is known of it any more.
    pub fn put_event(&mut self, id: EventId, event: Option<&Event>) {
        let at = self.event_ordinal(id);
        let zone = event.and_then(|event| event.plan);
        let zone = self.zone_number(zone.map_or(Zone::ALMATY, |plan| plan.zone));
        let set = event.map_or(0, |event| {
            let codes = event.directions.iter().map(DirectionCode::as_str);
            self.direction_sets.intern(codes)
        });
        let programme = event.and_then(|event| event.programme);
        let programme = programme.map_or(NONE, |id| self.programmes.0.intern(id.as_bytes()).0);
        let cell = &mut self.event[at as usize];
        let moved = cell.zone != zone;
        *cell = EventCell {
            last: cell.last,
            last_shift: cell.last_shift,
            zone,
            directions: set,
            programme,
            ..EventCell::default()
        };
        if let Some(event) = event {
            cell.known = true;
            cell.deleted = event.deleted;
            cell.template = event.template;
            cell.state = state_number(&event.state);
            cell.early = event.hours.early_minutes;
            cell.cancel_until = instant_of(event.sign_up.as_ref());
            cell.helped = event.result.helped.unwrap_or(0);
            cell.estimated = event.result.estimated;
            cell.region = event.region.map_or(0, region_number);
            let titles: Vec<String> = event.titles.all().map(str::to_lowercase).collect();
            cell.titles = titles.join("\n");
            if let Some(plan) = event.plan {
                cell.from = plan.from().0;
                cell.days = Some((
                    plan.starts.date().to_epoch_days(),
                    plan.ends.date().to_epoch_days(),
                ));
            }
        }
        if moved {
            self.day_anew(at);
        }
    }

    /// Takes in a shift as it is now; `None` if nothing is known of it any more.
    pub fn put_shift(&mut self, id: ShiftId, shift: Option<&Shift>) {
        let at = self.shift_ordinal(id);
        let Some(shift) = shift else {
            self.shift[at as usize].known = false;
            return;
        };
        let event = self.event_ordinal(shift.event);
        let cell = self.shift[at as usize];
        if cell.event != event {
            self.unchain_shift(at);
            self.shift[at as usize].event = event;
            self.shift[at as usize].before = self.event[event as usize].last_shift;
            self.event[event as usize].last_shift = at;
        }
        let cell = &mut self.shift[at as usize];
        cell.from = shift.plan.from().0;
        cell.until = shift.plan.until().0;
        cell.cancel_until = instant_of(shift.sign_up.as_ref());
        cell.known = !shift.deleted;
        cell.cancelled = shift.cancelled;
        cell.work = shift.kind == ShiftKind::Shift;
    }

    /// Takes in a person in an event as it is now; `None` if nothing is known any more.
    /// Whoever was not in the columns before is answered, so that [`Work::put_person`] follows.
    pub fn put(&mut self, id: ParticipationId, one: Option<&Participation>) -> Option<VolunteerId> {
        let known = self.parts.find(id.as_bytes());
        if let Some(at) = known {
            self.leave(at);
        }
        let one = one?;
        let (at, new) = match known {
            Some(at) => (at, false),
            None => self.part_ordinal(one),
        };
        let shifts: Vec<u32> = one
            .places
            .iter()
            .map(|(shift, _)| self.shift_ordinal(*shift))
            .collect();
        let of_marks: Vec<u32> = one
            .marks
            .iter()
            .map(|mark| self.shift_of(mark.what.shift))
            .collect();
        let zone = self.zone_of(self.part[at as usize].event);
        let begins = self.rows.places.of.len();
        for ((_, place), shift) in one.places.iter().zip(shifts) {
            self.rows.place(at, shift, place.reserve);
        }
        let places = range(begins, self.rows.places.of.len());
        let begins = self.rows.gone.of.len();
        for (shift, gave_up) in given_up(one) {
            let shift = self.shift_ordinal(shift);
            self.rows.gone(at, shift, gave_up);
        }
        let gone = range(begins, self.rows.gone.of.len());
        let begins = self.rows.marks.of.len();
        for (mark, shift) in one.marks.iter().zip(of_marks) {
            self.rows.mark(at, shift, mark, zone);
        }
        let marks = range(begins, self.rows.marks.of.len());
        let begins = self.rows.claims.of.len();
        let courses = rows::courses(one);
        for course in courses {
            let shift = self.shift_of(course.claim.shift);
            self.rows.claim(at, shift, &course, zone);
        }
        let claims = range(begins, self.rows.claims.of.len());
        let cell = &mut self.part[at as usize];
        cell.known = true;
        cell.listed = one.standing == Standing::Registered;
        cell.beyond = beyond_reception(&one.card, one.notes.as_deref())
            .next()
            .is_some();
        (cell.places, cell.marks, cell.claims) = (places, marks, claims);
        cell.gone = gone;
        if self.rows.are_half_left() {
            self.pack();
        }
        new.then_some(one.volunteer)
    }

    /// Whether somebody takes part in anything, or is shown for somebody who does.
    pub fn has_person(&self, id: VolunteerId) -> bool {
        self.people.find(id.as_bytes()).is_some()
    }

    /// Everybody who is in the columns, each record by itself.
    pub fn people(&self) -> Vec<VolunteerId> {
        let ordinals = 0..self.person.len() as u32;
        ordinals
            .map(|at| VolunteerId::from_bytes(self.people.get(at)))
            .collect()
    }

    /// Takes in who a person is now.
    pub fn put_person(&mut self, id: VolunteerId, known: Known) {
        let at = self.person_ordinal(id);
        let root = self.person_ordinal(known.shown);
        let cell = &mut self.person[at as usize];
        cell.root = root;
        cell.sex = sex_number(known.sex) as u8;
        cell.birth = pack_birth(known.birth.as_ref());
        let (sex, birth) = (cell.sex, cell.birth);
        let shown = &mut self.person[root as usize];
        (shown.root, shown.sex, shown.birth) = (root, sex, birth);
    }

    /// The people in an event, in the order in which the columns learnt of them.
    pub fn of_event(&self, event: EventId) -> Vec<ParticipationId> {
        let at = self.events.find(event.as_bytes());
        let mut next = at.map_or(NONE, |at| self.event[at as usize].last);
        let mut found = Vec::new();
        while next != NONE {
            let cell = &self.part[next as usize];
            if cell.known {
                found.push(ParticipationId::from_bytes(self.parts.get(next)));
            }
            next = cell.in_event;
        }
        found.reverse();
        found
    }

    /// What one record of a person takes part in, in the order in which the columns learnt of
    /// it.
    pub fn of_person(&self, person: VolunteerId) -> Vec<ParticipationId> {
        let at = self.people.find(person.as_bytes());
        let mut found: Vec<ParticipationId> = at
            .into_iter()
            .flat_map(|at| self.parts_of(at))
            .filter(|part| self.part[*part as usize].known)
            .map(|part| ParticipationId::from_bytes(self.parts.get(part)))
            .collect();
        found.reverse();
        found
    }

    /// Whether an event keeps more of one record of a person than receiving a guest needs.
    pub fn is_beyond_reception(&self, person: VolunteerId) -> bool {
        let at = self.people.find(person.as_bytes());
        let mut parts = at.into_iter().flat_map(|at| self.parts_of(at));
        parts.any(|part| {
            let cell = &self.part[part as usize];
            cell.known && cell.beyond
        })
    }

    /// The last day of all events that one record of a person takes part in; `None` if there
    /// is none with a day.
    pub fn last_day_of(&self, person: VolunteerId) -> Option<Day> {
        let at = self.people.find(person.as_bytes())?;
        let parts = self.parts_of(at).map(|part| &self.part[part as usize]);
        let events = parts.filter(|part| part.known && part.event != NONE);
        let days = events.filter_map(|part| self.event[part.event as usize].days);
        days.map(|(_, last)| last)
            .max()
            .and_then(Day::from_epoch_days)
    }

    /// The shifts of an event in the order of their beginning, without deleted ones.
    pub fn shifts(&self, event: EventId) -> Vec<ShiftId> {
        let at = self.events.find(event.as_bytes());
        let mut next = at.map_or(NONE, |at| self.event[at as usize].last_shift);
        let mut found: Vec<(i64, ShiftId)> = Vec::new();
        while next != NONE {
            let cell = &self.shift[next as usize];
            if cell.known {
                found.push((cell.from, ShiftId::from_bytes(self.shifts.get(next))));
            }
            next = cell.before;
        }
        found.sort_unstable();
        found.into_iter().map(|(_, id)| id).collect()
    }

    /// A window over the events: how many there are in all, and some of them, the latest
    /// first, those without a time before all others.
    pub fn events(
        &self,
        wanted: &EventsWanted,
        offset: usize,
        limit: usize,
    ) -> (usize, Vec<EventId>) {
        let states: Vec<u8> = wanted
            .states
            .iter()
            .filter_map(|code| STATES.iter().position(|known| known == code))
            .map(|at| at as u8)
            .collect();
        let from = wanted.from.map(|day| day.to_epoch_days());
        let until = wanted.until.map(|day| day.to_epoch_days());
        let programme = wanted
            .programme
            .map(|id| self.programmes.find(id.as_bytes()));
        let fits = |cell: &EventCell| {
            cell.known
                && programme.is_none_or(|of| of == Some(cell.programme))
                && cell.deleted == wanted.deleted
                && cell.template == wanted.templates
                && (wanted.states.is_empty() || states.contains(&cell.state))
                && from.is_none_or(|from| cell.days.is_some_and(|(_, last)| last >= from))
                && until.is_none_or(|until| cell.days.is_some_and(|(first, _)| first <= until))
                && (wanted.text.is_empty() || cell.titles.contains(&wanted.text))
        };
        let cells = self.event.iter().enumerate();
        let mut found: Vec<(std::cmp::Reverse<i64>, EventId)> = cells
            .filter(|(_, cell)| fits(cell))
            .map(|(at, cell)| {
                let id = EventId::from_bytes(self.events.get(at as u32));
                (std::cmp::Reverse(cell.from), id)
            })
            .collect();
        let total = found.len();
        found.sort_unstable();
        let window = found.into_iter().skip(offset).take(limit);
        (total, window.map(|(_, id)| id).collect())
    }

    /// The bytes that the columns take in memory, nearly.
    pub fn heap_bytes(&self) -> usize {
        let titles: usize = self.event.iter().map(|event| event.titles.capacity()).sum();
        let of = [&self.events, &self.shifts, &self.people, &self.parts];
        let ids = of.into_iter().chain([&self.programmes]);
        ids.map(|ids| ids.0.heap_bytes()).sum::<usize>()
            + self.event.capacity() * size_of::<EventCell>()
            + titles
            + self.shift.capacity() * size_of::<ShiftCell>()
            + self.person.capacity() * size_of::<PersonCell>()
            + self.part.capacity() * size_of::<PartCell>()
            + self.rows.heap_bytes()
    }

    /// How many marks stand in the columns, void ones too, without those left behind.
    pub fn marks(&self) -> usize {
        self.rows.marks.of.iter().filter(|of| **of != NONE).count()
    }

    fn parts_of(&self, person: u32) -> impl Iterator<Item = u32> + '_ {
        let first = self.person[person as usize].last;
        std::iter::successors((first != NONE).then_some(first), |part| {
            let before = self.part[*part as usize].of_person;
            (before != NONE).then_some(before)
        })
    }

    fn event_ordinal(&mut self, id: EventId) -> u32 {
        let (at, new) = self.events.0.intern(id.as_bytes());
        if new {
            self.event.push(EventCell::default());
        }
        at
    }

    fn shift_ordinal(&mut self, id: ShiftId) -> u32 {
        let (at, new) = self.shifts.0.intern(id.as_bytes());
        if new {
            self.shift.push(ShiftCell {
                event: NONE,
                from: 0,
                until: 0,
                cancel_until: NO_DEADLINE,
                known: false,
                cancelled: false,
                work: true,
                before: NONE,
            });
        }
        at
    }

    fn shift_of(&mut self, id: Option<ShiftId>) -> u32 {
        id.map_or(NONE, |id| self.shift_ordinal(id))
    }

    fn person_ordinal(&mut self, id: VolunteerId) -> u32 {
        let (at, new) = self.people.0.intern(id.as_bytes());
        if new {
            self.person.push(PersonCell {
                root: at,
                sex: 0,
                birth: 0,
                last: NONE,
            });
        }
        at
    }

    /// The ordinal of a participation, and whether its person is new.
    fn part_ordinal(&mut self, one: &Participation) -> (u32, bool) {
        let event = one.event.map_or(NONE, |event| self.event_ordinal(event));
        let before = self.person.len();
        let person = self.person_ordinal(one.volunteer);
        let is_new = self.person.len() > before;
        let (at, _) = self.parts.0.intern(one.id.as_bytes());
        let mut cell = PartCell {
            event,
            person,
            in_event: NONE,
            of_person: self.person[person as usize].last,
            ..PartCell::default()
        };
        self.person[person as usize].last = at;
        if event != NONE {
            cell.in_event = self.event[event as usize].last;
            self.event[event as usize].last = at;
        }
        self.part.push(cell);
        (at, is_new)
    }

    fn unchain_shift(&mut self, at: u32) {
        let ShiftCell { event, before, .. } = self.shift[at as usize];
        if event == NONE {
            return;
        }
        if self.event[event as usize].last_shift == at {
            self.event[event as usize].last_shift = before;
            return;
        }
        let mut next = self.event[event as usize].last_shift;
        while next != NONE {
            if self.shift[next as usize].before == at {
                self.shift[next as usize].before = before;
                return;
            }
            next = self.shift[next as usize].before;
        }
    }

    fn zone_number(&mut self, zone: Zone) -> u8 {
        let at = self.zones.iter().position(|known| *known == zone);
        let at = at.unwrap_or_else(|| {
            self.zones.push(zone);
            self.zones.len() - 1
        });
        // The database has fewer zones than that in all of Kazakhstan and its neighbours.
        u8::try_from(at).unwrap_or(0)
    }

    /// The zone in which an event counts its days.
    fn zone_of(&self, event: u32) -> Zone {
        let number = self.event.get(event as usize).map_or(0, |event| event.zone);
        self.zones
            .get(usize::from(number))
            .copied()
            .unwrap_or(Zone::ALMATY)
    }

    /// Counts the days of an event anew: its clock hangs elsewhere now.
    fn day_anew(&mut self, event: u32) {
        let zone = self.zone_of(event);
        let mut next = self.event[event as usize].last;
        while next != NONE {
            let cell = self.part[next as usize];
            self.rows.day_anew(cell.marks, cell.claims, zone);
            next = cell.in_event;
        }
    }

    /// Leaves the rows of a participation behind.
    fn leave(&mut self, at: u32) {
        let cell = &mut self.part[at as usize];
        cell.known = false;
        let (places, marks, claims) = (cell.places, cell.marks, cell.claims);
        let gone = std::mem::take(&mut cell.gone);
        (cell.places, cell.marks, cell.claims) = Default::default();
        self.rows.leave(places, gone, marks, claims);
    }

    /// Takes out the rows that were left behind.
    fn pack(&mut self) {
        let old = std::mem::take(&mut self.rows);
        for cell in &mut self.part {
            cell.places = self.rows.places.copied(&old.places, cell.places);
            cell.gone = self.rows.gone.copied(&old.gone, cell.gone);
            cell.marks = self.rows.marks.copied(&old.marks, cell.marks);
            cell.claims = self.rows.claims.copied(&old.claims, cell.claims);
        }
    }

    /// How many events that are there each programme has; patterns are none.
    pub fn programmes(&self) -> HashMap<ProgrammeId, u32> {
        let mut found = HashMap::new();
        let there = |cell: &&EventCell| cell.known && !cell.deleted && !cell.template;
        for cell in self.event.iter().filter(there) {
            if let Some(id) = self.programme_id(cell.programme) {
                *found.entry(id).or_default() += 1;
            }
        }
        found
    }

    fn programme_id(&self, at: u32) -> Option<ProgrammeId> {
        (at != NONE).then(|| ProgrammeId::from_bytes(self.programmes.get(at)))
    }

    fn region(&self, event: u32) -> Option<RegionCode> {
        let number = self.event.get(event as usize)?.region;
        let at = usize::from(number.checked_sub(1)?);
        RegionCode::all().get(at).map(|region| region.code)
    }

    /// The region of an event by one of the divisions of the country.
    fn region_as(&self, event: u32, regions: Regions) -> Option<RegionCode> {
        let region = self.region(event)?;
        let day = self.event.get(event as usize)?.days;
        let day = day.and_then(|(first, _)| Day::from_epoch_days(first));
        match (regions, day) {
            (Regions::OfTheEvent, Some(day)) => Some(region.on(day)),
            _ => Some(region),
        }
    }
}

/// The deadline of somebody who cancels, as an instant.
fn instant_of(sign_up: Option<&SignUp>) -> i64 {
    let deadline = sign_up.and_then(SignUp::deadline);
    deadline.map_or(NO_DEADLINE, |at| at.0)
}

fn range(from: usize, until: usize) -> (u32, u32) {
    (from as u32, until as u32)
}

#[cfg(test)]
mod tests;
