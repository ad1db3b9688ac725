//! Figures along an axis, and the rows that a figure is made of.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::Datelike;
use domain::{
    AgeBand, BirthDate, Day, DirectionCode, EventId, Grade, RegionCode, Sex, ShiftId, Timestamp,
    VolunteerId,
};

use super::rows::{CLAIMED, CONFIRMED, NO_DAY, OPEN, REJECTED};
use super::{CANCELLED, NONE, PartCell, Work};
use crate::days::unpack_birth;

/// What figures are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// All together.
    Whole,
    /// By event.
    Event,
    /// By person.
    Person,
    /// By direction; an event of several stands under each, and one of the organisation's own
    /// under its parent too.
    Direction,
    /// By the region of the event.
    Region,
    /// By the day of the work.
    Period(Period),
    /// By the sex of the person.
    Sex,
    /// By the age of the person on the day of the work.
    AgeBand,
}

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// Months.
    Month,
    /// Quarters of the year.
    Quarter,
    /// Years.
    Year,
}

impl Period {
    /// The first day of the period that a day lies in.
    pub fn first(self, day: Day) -> Day {
        let month = match self {
            Self::Month => day.month(),
            Self::Quarter => day.month0() / 3 * 3 + 1,
            Self::Year => 1,
        };
        Day::from_ymd_opt(day.year(), month, 1).unwrap_or(day)
    }

    /// The last day of the period that a day lies in.
    pub fn last(self, day: Day) -> Day {
        let first = self.first(day);
        let months = match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        };
        let next = first.checked_add_months(chrono::Months::new(months));
        next.and_then(|next| next.pred_opt()).unwrap_or(day)
    }
}

/// What a figure is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Under {
    /// Everything.
    Whole,
    /// An event; `None` is work outside events.
    Event(Option<EventId>),
    /// A person, of joined records under the smallest id.
    Person(VolunteerId),
    /// A direction; `None` where the event names none.
    Direction(Option<DirectionCode>),
    /// A region; `None` where the event names none.
    Region(Option<RegionCode>),
    /// A period and its first day; `None` where no day is known.
    Period(Period, Option<Day>),
    /// A sex; `None` where the record names none.
    Sex(Option<Sex>),
    /// An age band.
    AgeBand(AgeBand),
}

/// A part of all work, as the register knew it at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// What the work must be under; all of these hold.
    pub under: Vec<Under>,
    /// What was told by then counts; `None` is now.
    pub as_of: Option<Timestamp>,
    /// The moment: a shift that is not over has no no-shows.
    pub now: Timestamp,
}

impl Slice {
    /// All work as it is known at a moment.
    pub fn all(now: Timestamp) -> Self {
        Self {
            from: None,
            until: None,
            under: Vec::new(),
            as_of: None,
            now,
        }
    }

    /// The moment from which the register is looked at.
    fn at(&self) -> i64 {
        self.as_of.map_or(OPEN - 1, |at| at.0)
    }
}

/// Figures of one line, in minutes, people and pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Minutes that wait for somebody to look at.
    pub claimed: u64,
    /// Minutes that another person confirmed.
    pub confirmed: u64,
    /// Minutes that were rejected.
    pub rejected: u64,
    /// The confirmed ones by [`Grade`], in the order of its variants.
    pub by_grade: [u64; 4],
    /// People of whom an arrival stands, each once.
    pub people: u32,
    /// People with confirmed minutes, each once.
    pub with_hours: u32,
    /// Marks, repeats too: a scan is no person.
    pub marks: u32,
    /// Events with an arrival or confirmed minutes.
    pub events: u32,
    /// Places in shifts of work that are over, without the reserve.
    pub places: u32,
    /// Of these: whoever had the place never came.
    pub no_shows: u32,
}

/// What rows are asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Hours that wait.
    Claimed,
    /// Confirmed hours, of one grade or of all.
    Confirmed(Option<Grade>),
    /// Rejected hours.
    Rejected,
    /// People who came.
    People,
    /// People with confirmed hours.
    WithHours,
    /// Marks.
    Marks,
    /// Events.
    Events,
    /// Places in shifts.
    Places,
    /// Places whose people never came.
    NoShows,
}

/// A row behind a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkRow {
    /// Whose, of joined records under the smallest id; `None` where the row is an event.
    pub volunteer: Option<VolunteerId>,
    /// In which event; `None` outside events and where the row is a person.
    pub event: Option<EventId>,
    /// In which shift.
    pub shift: Option<ShiftId>,
    /// The day; `None` where the row is a person or an event.
    pub day: Option<Day>,
    /// When a mark was made.
    pub at: Option<Timestamp>,
    /// Minutes: of the claim, or the confirmed ones of the person or the event.
    pub minutes: u64,
    /// What the hours rest on.
    pub grade: Option<Grade>,
    /// The mark is an arrival.
    pub arrival: bool,
    /// Marks of the person or the event.
    pub marks: u32,
}

impl Work {
    /// Figures along an axis; lines on which nothing stands are left out. Events and people
    /// come by confirmed minutes, the most first, everything else in its own order.
    pub fn lines(&self, slice: &Slice, axis: Axis) -> Vec<(Under, Figures)> {
        self.lines_of(slice, &[axis]).pop().unwrap_or_default()
    }

    /// [`Work::lines`] along several axes in one go, in the order of the axes.
    pub fn lines_of(&self, slice: &Slice, axes: &[Axis]) -> Vec<Vec<(Under, Figures)>> {
        let filter = Filter::new(self, slice);
        let joined = self.joined_parts();
        let at = slice.at();
        let mut sums: Vec<Sums> = axes
            .iter()
            .map(|axis| Sums::new(self, *axis, joined.is_empty()))
            .collect();
        let (claims, marks) = (&self.rows.claims, &self.rows.marks);
        // The rows of one participation lie together, and so do the parts they are added to.
        for (part, cell) in self.part.iter().enumerate() {
            if !filter.has(part) {
                continue;
            }
            let root = self.root(cell.person);
            for row in cell.claims.0 as usize..cell.claims.1 as usize {
                let day = claims.day[row];
                let known = claims.since[row] <= at && claims.until[row] > at;
                if !known || !filter.has_day(cell, day) {
                    continue;
                }
                let minutes = u64::from(claims.minutes[row]);
                let (state, grade) = (claims.state[row], usize::from(claims.grade[row] & 3));
                for sums in &mut sums {
                    sums.each(cell, day, |sums, group| {
                        let sum = of_group(&mut sums.figures, group);
                        match state {
                            CLAIMED => sum.claimed += minutes,
                            CONFIRMED => {
                                sum.confirmed += minutes;
                                sum.by_grade[grade] += minutes;
                                sums.worked.note(group, root);
                                sums.held.note(group, cell.event);
                            }
                            _ => sum.rejected += minutes,
                        }
                    });
                }
            }
            for row in cell.marks.0 as usize..cell.marks.1 as usize {
                let day = marks.day[row];
                let known = marks.told[row] <= at && marks.until[row] > at;
                if !known || !filter.has_day(cell, day) {
                    continue;
                }
                let came = marks.is_in[row] == 1;
                for sums in &mut sums {
                    sums.each(cell, day, |sums, group| {
                        of_group(&mut sums.figures, group).marks += 1;
                        if came {
                            sums.came.note(group, root);
                            sums.held.note(group, cell.event);
                        }
                    });
                }
            }
        }
        self.each_place(slice, &joined, |row, day, missed| {
            let part = self.rows.places.of[row];
            let cell = &self.part[part as usize];
            if filter.fits(part, cell, day) {
                for sums in &mut sums {
                    sums.each(cell, day, |sums, group| {
                        let sum = of_group(&mut sums.figures, group);
                        sum.places += 1;
                        sum.no_shows += u32::from(missed);
                    });
                }
            }
        });
        sums.into_iter().map(Sums::lines).collect()
    }

    /// All figures of a part of the work in one line.
    pub fn whole(&self, slice: &Slice) -> Figures {
        let mut lines = self.lines(slice, Axis::Whole);
        lines.pop().map(|(_, sum)| sum).unwrap_or_default()
    }

    /// A window over the rows behind a figure, and how many there are: hours, marks and places
    /// by day, the latest first; people and events by confirmed minutes, the most first.
    pub fn rows(
        &self,
        slice: &Slice,
        measure: Measure,
        offset: usize,
        limit: usize,
    ) -> (usize, Vec<WorkRow>) {
        let at = slice.at();
        let filter = Filter::new(self, slice);
        let mut found: Vec<(Reverse<i32>, u32, u32)> = Vec::new();
        match measure {
            Measure::People => {
                return self.sums(slice, Axis::Person, |sum| sum.people > 0, offset, limit);
            }
            Measure::WithHours => {
                return self.sums(slice, Axis::Person, |sum| sum.with_hours > 0, offset, limit);
            }
            Measure::Events => {
                return self.sums(slice, Axis::Event, |sum| sum.events > 0, offset, limit);
            }
            Measure::Claimed | Measure::Confirmed(_) | Measure::Rejected => {
                let (state, grade) = match measure {
                    Measure::Confirmed(grade) => (CONFIRMED, grade),
                    Measure::Rejected => (REJECTED, None),
                    _ => (CLAIMED, None),
                };
                let claims = &self.rows.claims;
                for row in 0..claims.of.len() {
                    let part = claims.of[row];
                    let stands = part != NONE
                        && claims.state[row] == state
                        && claims.since[row] <= at
                        && claims.until[row] > at
                        && grade.is_none_or(|grade| grade as u8 == claims.grade[row]);
                    let day = claims.day[row];
                    if stands && filter.fits(part, &self.part[part as usize], day) {
                        found.push((Reverse(day), part, row as u32));
                    }
                }
            }
            Measure::Marks => {
                let marks = &self.rows.marks;
                for row in 0..marks.of.len() {
                    let part = marks.of[row];
                    let stands = part != NONE && marks.told[row] <= at && marks.until[row] > at;
                    let day = marks.day[row];
                    if stands && filter.fits(part, &self.part[part as usize], day) {
                        found.push((Reverse(day), part, row as u32));
                    }
                }
            }
            Measure::Places | Measure::NoShows => {
                let joined = self.joined_parts();
                self.each_place(slice, &joined, |row, day, missed| {
                    let part = self.rows.places.of[row];
                    let wanted = missed || measure == Measure::Places;
                    if wanted && filter.fits(part, &self.part[part as usize], day) {
                        found.push((Reverse(day), part, row as u32));
                    }
                });
            }
        }
        let total = found.len();
        // Only the first rows up to the window have to be in order.
        let end = offset.saturating_add(limit);
        if end < total {
            found.select_nth_unstable(end);
            found.truncate(end);
        }
        found.sort_unstable();
        let window = found.into_iter().skip(offset).take(limit);
        let rows =
            window.map(|(Reverse(day), part, row)| self.row(measure, day, part, row as usize));
        (total, rows.collect())
    }

    fn row(&self, measure: Measure, day: i32, part: u32, row: usize) -> WorkRow {
        let cell = &self.part[part as usize];
        let mut shown = WorkRow {
            volunteer: Some(self.person_id(self.root(cell.person))),
            event: self.event_id(cell.event),
            shift: None,
            day: day_at(day),
            at: None,
            minutes: 0,
            grade: None,
            arrival: false,
            marks: 0,
        };
        let shift = match measure {
            Measure::Marks => {
                shown.at = Some(Timestamp(self.rows.marks.at[row]));
                shown.arrival = self.rows.marks.is_in[row] == 1;
                self.rows.marks.shift[row]
            }
            Measure::Places | Measure::NoShows => self.rows.places.shift[row],
            Measure::Claimed
            | Measure::Confirmed(_)
            | Measure::Rejected
            | Measure::People
            | Measure::WithHours
            | Measure::Events => {
                shown.minutes = u64::from(self.rows.claims.minutes[row]);
                shown.grade = Some(GRADES[usize::from(self.rows.claims.grade[row] & 3)]);
                self.rows.claims.shift[row]
            }
        };
        shown.shift = (shift != NONE).then(|| ShiftId::from_bytes(self.shifts.get(shift)));
        shown
    }

    /// People or events as rows.
    fn sums(
        &self,
        slice: &Slice,
        axis: Axis,
        wanted: impl Fn(&Figures) -> bool,
        offset: usize,
        limit: usize,
    ) -> (usize, Vec<WorkRow>) {
        let mut lines = self.lines(slice, axis);
        lines.retain(|(_, sum)| wanted(sum));
        let total = lines.len();
        let window = lines.into_iter().skip(offset).take(limit);
        let rows = window.map(|(under, sum)| {
            let (volunteer, event) = match under {
                Under::Person(person) => (Some(person), None),
                Under::Event(event) => (None, event),
                _ => (None, None),
            };
            WorkRow {
                volunteer,
                event,
                shift: None,
                day: None,
                at: None,
                minutes: sum.confirmed,
                grade: None,
                arrival: false,
                marks: sum.marks,
            }
        });
        (total, rows.collect())
    }

    /// Shows every place in a shift of work that was over by the moment, with the day of the
    /// shift and whether the person never came to it. Whoever is off the list by now, or on
    /// the reserve, had none; nor has anybody one in what was called off or hidden. Places are
    /// those of now, also in a figure of a past date.
    ///
    /// Somebody came if an arrival is recorded in the shift, or in the event as a whole from
    /// the rule's minutes before the shift until its end, or if hours of the shift are claimed
    /// or confirmed.
    fn each_place(
        &self,
        slice: &Slice,
        joined: &HashMap<(u32, u32), Vec<u32>>,
        mut each: impl FnMut(usize, i32, bool),
    ) {
        let over = slice.as_of.unwrap_or(slice.now).0;
        let at = slice.at();
        let places = &self.rows.places;
        let of_shift = |known: &super::ShiftCell| {
            let day = self.zone_of(known.event).day(Timestamp(known.from));
            day.map_or(NO_DAY, |day| day.to_epoch_days())
        };
        let days: Vec<i32> = self.shift.iter().map(of_shift).collect();
        for row in 0..places.of.len() {
            let part = places.of[row];
            if part == NONE {
                continue;
            }
            let cell = &self.part[part as usize];
            let shift = places.shift[row];
            let known = &self.shift[shift as usize];
            let Some(event) = self.event.get(known.event as usize) else {
                continue;
            };
            let counts = known.known
                && !known.cancelled
                && known.work
                && known.until <= over
                && event.known
                && !event.deleted
                && !event.template
                && event.state != CANCELLED;
            if !counts {
                continue;
            }
            let parts = if joined.is_empty() {
                None
            } else {
                joined.get(&(cell.event, self.root(cell.person)))
            };
            let came = match parts {
                None if cell.listed && places.reserve[row] == 0 => self.came(cell, shift, at),
                None => continue,
                // What either record says is the person's; the first place stands for both.
                Some(parts) => {
                    let cells = || parts.iter().map(|part| &self.part[*part as usize]);
                    let of = |cell: &PartCell| cell.places.0 as usize..cell.places.1 as usize;
                    let alike = || {
                        let rows = cells().flat_map(of);
                        rows.filter(|row| places.shift[*row] == shift)
                    };
                    let is_first = alike().min() == Some(row);
                    let counts = cells().any(|cell| cell.known && cell.listed)
                        && alike().any(|row| places.reserve[row] == 0);
                    if !is_first || !counts {
                        continue;
                    }
                    cells().any(|cell| self.came(cell, shift, at))
                }
            };
            each(row, days[shift as usize], !came);
        }
    }

    /// Whether the marks and claims of one participation say that the person came to a shift.
    fn came(&self, cell: &PartCell, shift: u32, at: i64) -> bool {
        let known = &self.shift[shift as usize];
        let early = self.event.get(known.event as usize);
        let early = early.map_or(0, |event| i64::from(event.early) * 60_000);
        let marks = &self.rows.marks;
        let mut of_marks = cell.marks.0 as usize..cell.marks.1 as usize;
        let marked = of_marks.any(|row| {
            marks.is_in[row] == 1
                && marks.told[row] <= at
                && marks.until[row] > at
                && (marks.shift[row] == shift
                    || (marks.shift[row] == NONE
                        && marks.at[row] >= known.from - early
                        && marks.at[row] <= known.until))
        });
        let claims = &self.rows.claims;
        let mut of_claims = cell.claims.0 as usize..cell.claims.1 as usize;
        marked
            || of_claims.any(|row| {
                claims.shift[row] == shift
                    && claims.state[row] != REJECTED
                    && claims.since[row] <= at
                    && claims.until[row] > at
            })
    }

    /// The participations of joined records, by event and by the person that is shown.
    fn joined_parts(&self) -> HashMap<(u32, u32), Vec<u32>> {
        let mut joined: HashMap<(u32, u32), Vec<u32>> = HashMap::new();
        let mut people: Vec<u32> = Vec::new();
        for (at, person) in self.person.iter().enumerate() {
            if person.root != at as u32 {
                people.extend([at as u32, person.root]);
            }
        }
        people.sort_unstable();
        people.dedup();
        for person in people {
            for part in self.parts_of(person) {
                let key = (self.part[part as usize].event, self.root(person));
                joined.entry(key).or_default().push(part);
            }
        }
        joined
    }

    fn root(&self, person: u32) -> u32 {
        self.person[person as usize].root
    }

    fn person_id(&self, at: u32) -> VolunteerId {
        VolunteerId::from_bytes(self.people.get(at))
    }

    fn event_id(&self, at: u32) -> Option<EventId> {
        (at != NONE).then(|| EventId::from_bytes(self.events.get(at)))
    }

    /// The directions that an event counts under, parents too; one `None` if it has none.
    fn directions(&self, event: u32) -> Vec<Option<DirectionCode>> {
        let set = self
            .event
            .get(event as usize)
            .map_or(0, |event| event.directions);
        let mut codes: Vec<Option<DirectionCode>> = Vec::new();
        for member in self.direction_sets.of(set) {
            let text = self.direction_sets.members.text(member);
            let Ok(code) = DirectionCode::parse(text) else {
                continue;
            };
            let parent = self.parents.get(&code).cloned();
            for code in parent.into_iter().chain([code]) {
                if !codes.contains(&Some(code.clone())) {
                    codes.push(Some(code));
                }
            }
        }
        if codes.is_empty() {
            codes.push(None);
        }
        codes
    }

    fn sex(&self, person: u32) -> Option<Sex> {
        match self.person[self.root(person) as usize].sex {
            1 => Some(Sex::Male),
            2 => Some(Sex::Female),
            _ => None,
        }
    }

    /// On which days each person comes into the next age band.
    fn bands(&self) -> Vec<[i32; BANDS]> {
        let birth = |person: &super::PersonCell| self.person[person.root as usize].birth;
        let of = |person| unpack_birth(birth(person)).map_or([i32::MAX; BANDS], band_days);
        self.person.iter().map(of).collect()
    }
}

const GRADES: [Grade; 4] = [Grade::Scan, Grade::Paper, Grade::Coordinator, Grade::Own];

/// Days on which the band changes: birth, the 14th, 18th, 35th, 60th and 151st birthday.
const BANDS: usize = 6;

/// The first day on which each band of [`AgeBand`] holds for somebody born then, in days since
/// 1970; the last one ends the last band. The same as asking [`AgeBand::of`] for each day.
fn band_days(birth: BirthDate) -> [i32; BANDS] {
    let first = |year: i32, month: u32| Day::from_ymd_opt(year, month, 1);
    let day = |years: i32| match birth {
        BirthDate::Day(born) => {
            let year = born.year() + years;
            Day::from_ymd_opt(year, born.month(), born.day()).or_else(|| first(year, 3))
        }
        BirthDate::Month { year, month } if years == 0 => first(year, u32::from(month)),
        BirthDate::Month { year, month: 12 } => first(year + years + 1, 1),
        BirthDate::Month { year, month } => first(year + years, u32::from(month) + 1),
        BirthDate::Year(year) if years == 0 => first(year, 1),
        BirthDate::Year(year) => first(year + years + 1, 1),
    };
    [0, 14, 18, 35, 60, 151].map(|years| day(years).map_or(i32::MAX, |day| day.to_epoch_days()))
}

fn band_on(days: &[i32; BANDS], day: i32) -> AgeBand {
    if day == NO_DAY {
        return AgeBand::Unknown;
    }
    match days.iter().filter(|begins| day >= **begins).count() {
        1 => AgeBand::Under14,
        2 => AgeBand::From14To17,
        3 => AgeBand::From18To34,
        4 => AgeBand::From35To59,
        5 => AgeBand::From60,
        _ => AgeBand::Unknown,
    }
}

fn day_at(day: i32) -> Option<Day> {
    (day != NO_DAY).then(|| Day::from_epoch_days(day)).flatten()
}

fn of_group(sums: &mut Vec<Figures>, group: usize) -> &mut Figures {
    if sums.len() <= group {
        sums.resize(group + 1, Figures::default());
    }
    &mut sums[group]
}

/// Whether a row lies in a slice.
struct Filter {
    from: i32,
    until: i32,
    /// No row without a day fits.
    needs_day: bool,
    /// By participation; `None` if each fits.
    parts: Option<Vec<bool>>,
    band: Option<AgeBand>,
    bands: Vec<[i32; BANDS]>,
}

impl Filter {
    fn new(work: &Work, slice: &Slice) -> Self {
        let number = |day: Option<Day>, none| day.map_or(none, |day| day.to_epoch_days());
        let mut filter = Self {
            from: number(slice.from, i32::MIN),
            until: number(slice.until, i32::MAX),
            needs_day: slice.from.is_some() || slice.until.is_some(),
            parts: None,
            band: None,
            bands: Vec::new(),
        };
        for under in &slice.under {
            match under {
                Under::Whole => {}
                Under::Period(period, Some(day)) => {
                    filter.from = filter.from.max(period.first(*day).to_epoch_days());
                    filter.until = filter.until.min(period.last(*day).to_epoch_days());
                    filter.needs_day = true;
                }
                Under::Period(_, None) => filter.until = NO_DAY,
                Under::AgeBand(band) => {
                    if filter.bands.is_empty() {
                        filter.bands = work.bands();
                    }
                    // Two bands at once are nobody's.
                    if filter.band.is_some_and(|known| known != *band) {
                        filter.until = i32::MIN;
                        filter.needs_day = true;
                    }
                    filter.band = Some(*band);
                }
                Under::Event(event) => {
                    let at = event.map(|event| work.events.find(event.as_bytes()));
                    filter.keep(work, |cell| match at {
                        None => cell.event == NONE,
                        Some(at) => Some(cell.event) == at,
                    });
                }
                Under::Person(person) => {
                    let at = work.people.find(person.as_bytes());
                    let root = at.map(|at| work.root(at));
                    filter.keep(work, |cell| Some(work.root(cell.person)) == root);
                }
                Under::Direction(direction) => {
                    let fit: Vec<bool> = (0..work.event.len() as u32)
                        .map(|event| work.directions(event).contains(direction))
                        .collect();
                    let outside = direction.is_none();
                    filter.keep(work, |cell| {
                        fit.get(cell.event as usize).copied().unwrap_or(outside)
                    });
                }
                Under::Region(region) => {
                    filter.keep(work, |cell| work.region(cell.event) == *region);
                }
                Under::Sex(sex) => filter.keep(work, |cell| work.sex(cell.person) == *sex),
            }
        }
        filter
    }

    fn keep(&mut self, work: &Work, fits: impl Fn(&PartCell) -> bool) {
        let parts = self
            .parts
            .get_or_insert_with(|| vec![true; work.part.len()]);
        for (part, cell) in parts.iter_mut().zip(&work.part) {
            *part &= fits(cell);
        }
    }

    fn fits(&self, part: u32, cell: &PartCell, day: i32) -> bool {
        self.has(part as usize) && self.has_day(cell, day)
    }

    /// Whether a participation fits, on whatever day.
    fn has(&self, part: usize) -> bool {
        self.parts.as_ref().is_none_or(|parts| parts[part])
    }

    /// Whether a day of a participation fits.
    fn has_day(&self, cell: &PartCell, day: i32) -> bool {
        day >= self.from
            && day <= self.until
            && (day != NO_DAY || !self.needs_day)
            && self
                .band
                .is_none_or(|band| band_on(&self.bands[cell.person as usize], day) == band)
    }
}

/// The figures along one axis while they are added up.
struct Sums {
    axis: Axis,
    groups: Groups,
    figures: Vec<Figures>,
    came: Distinct,
    worked: Distinct,
    held: Distinct,
}

impl Sums {
    /// `alone`: no two records are one person.
    fn new(work: &Work, axis: Axis, alone: bool) -> Self {
        let groups = Groups::new(work, axis);
        let (people, events) = (work.person.len(), work.event.len());
        let of = |of: usize| Distinct::new(groups.estimate(), of);
        // One participation is one person in one event, and its rows come one after another.
        let (person, event) = match axis {
            Axis::Person => (Distinct::Own(Vec::new()), alone.then(Distinct::one_by_one)),
            Axis::Event if alone => (Distinct::one_by_one(), Some(Distinct::Own(Vec::new()))),
            Axis::Event => (of(people), Some(Distinct::Own(Vec::new()))),
            Axis::Whole
            | Axis::Direction
            | Axis::Region
            | Axis::Period(_)
            | Axis::Sex
            | Axis::AgeBand => (of(people), None),
        };
        Self {
            axis,
            figures: Vec::new(),
            worked: person.clone(),
            came: person,
            held: event.unwrap_or_else(|| of(events)),
            groups,
        }
    }

    fn each(&mut self, cell: &PartCell, day: i32, mut to: impl FnMut(&mut Self, usize)) {
        // The groups are lent out for as long as they name lines.
        let mut groups = std::mem::replace(&mut self.groups, Groups::none());
        groups.each(cell, day, |group| to(self, group));
        self.groups = groups;
    }

    fn lines(mut self) -> Vec<(Under, Figures)> {
        let figures = &mut self.figures;
        figures.resize(self.groups.names.len(), Figures::default());
        self.came
            .count(|group, count| figures[group].people = count);
        self.worked
            .count(|group, count| figures[group].with_hours = count);
        self.held
            .count(|group, count| figures[group].events = count);
        let nothing = Figures::default();
        let lines = self.groups.names.into_iter().zip(self.figures);
        let mut lines: Vec<_> = lines.filter(|(_, sum)| *sum != nothing).collect();
        match self.axis {
            Axis::Event | Axis::Person => lines.sort_unstable_by(|(one, a), (two, b)| {
                let first = (Reverse(a.confirmed), Reverse(a.people), one);
                first.cmp(&(Reverse(b.confirmed), Reverse(b.people), two))
            }),
            Axis::Whole
            | Axis::Direction
            | Axis::Region
            | Axis::Period(_)
            | Axis::Sex
            | Axis::AgeBand => lines.sort_unstable_by(|(one, _), (two, _)| one.cmp(two)),
        }
        lines
    }
}

/// Which lines a row stands in.
struct Groups {
    names: Vec<Under>,
    by: By,
}

enum By {
    One,
    /// By ordinal of the event; the last one is for work outside events.
    Event(Vec<(u32, u32)>, Vec<u32>),
    /// By ordinal of the person.
    Person(Vec<u32>),
    Period(Period, HashMap<i32, usize>, (i32, usize)),
    Band(Vec<[i32; BANDS]>),
}

impl Groups {
    fn new(work: &Work, axis: Axis) -> Self {
        let mut names: Vec<Under> = Vec::new();
        let by = match axis {
            Axis::Whole => {
                names.push(Under::Whole);
                By::One
            }
            Axis::Period(period) => By::Period(period, HashMap::new(), (i32::MAX, 0)),
            Axis::AgeBand => {
                names = AgeBand::ALL.map(Under::AgeBand).to_vec();
                By::Band(work.bands())
            }
            Axis::Sex => {
                let sexes = [None, Some(Sex::Male), Some(Sex::Female)];
                names = sexes.map(Under::Sex).to_vec();
                let of =
                    |person: &super::PersonCell| u32::from(work.person[person.root as usize].sex);
                By::Person(work.person.iter().map(of).collect())
            }
            Axis::Person => {
                let ordinals = 0..work.person.len() as u32;
                names = ordinals
                    .map(|at| Under::Person(work.person_id(at)))
                    .collect();
                By::Person(work.person.iter().map(|person| person.root).collect())
            }
            Axis::Event => {
                let ordinals = 0..work.event.len() as u32;
                let all = ordinals.chain([NONE]);
                names = all.map(|at| Under::Event(work.event_id(at))).collect();
                let count = names.len() as u32;
                let ranges = (0..count).map(|at| (at, at + 1)).collect();
                By::Event(ranges, (0..count).collect())
            }
            Axis::Region => {
                let regions = RegionCode::all().iter().map(|region| Some(region.code));
                names = [None]
                    .into_iter()
                    .chain(regions)
                    .map(Under::Region)
                    .collect();
                let events = work.event.iter().map(|event| u32::from(event.region));
                let lists: Vec<u32> = events.chain([0]).collect();
                let ranges = (0..lists.len() as u32).map(|at| (at, at + 1)).collect();
                By::Event(ranges, lists)
            }
            Axis::Direction => {
                let mut known: HashMap<Option<DirectionCode>, u32> = HashMap::new();
                let (mut ranges, mut lists) = (Vec::new(), Vec::new());
                for event in (0..work.event.len() as u32).chain([NONE]) {
                    let from = lists.len() as u32;
                    for direction in work.directions(event) {
                        let next = names.len() as u32;
                        let at = *known.entry(direction.clone()).or_insert(next);
                        if at == next {
                            names.push(Under::Direction(direction));
                        }
                        lists.push(at);
                    }
                    ranges.push((from, lists.len() as u32));
                }
                By::Event(ranges, lists)
            }
        };
        Self { names, by }
    }

    /// Lines of nothing.
    fn none() -> Self {
        Self {
            names: Vec::new(),
            by: By::One,
        }
    }

    /// How many lines there will be, nearly.
    fn estimate(&self) -> usize {
        match self.by {
            By::Period(..) => 256,
            By::One | By::Event(..) | By::Person(_) | By::Band(_) => self.names.len(),
        }
    }

    fn each(&mut self, cell: &PartCell, day: i32, mut to: impl FnMut(usize)) {
        match &mut self.by {
            By::One => to(0),
            By::Person(groups) => to(groups[cell.person as usize] as usize),
            By::Event(ranges, lists) => {
                let at = (cell.event as usize).min(ranges.len() - 1);
                let (from, until) = ranges[at];
                for group in &lists[from as usize..until as usize] {
                    to(*group as usize);
                }
            }
            By::Band(bands) => to(band_on(&bands[cell.person as usize], day) as usize),
            By::Period(period, known, (last, group)) => {
                if *last != day {
                    let first = day_at(day).map(|day| period.first(day));
                    let key = first.map_or(NO_DAY, |first| first.to_epoch_days());
                    let next = self.names.len();
                    *group = *known.entry(key).or_insert(next);
                    if *group == next {
                        self.names.push(Under::Period(*period, first));
                    }
                    *last = day;
                }
                to(*group);
            }
        }
    }
}

/// Which of many were seen in each of some groups, each once.
#[derive(Clone)]
enum Distinct {
    /// A set of bits for each group.
    Bits { words: usize, bits: Vec<u64> },
    /// Group and ordinal of everything that was seen.
    Pairs(Vec<u64>),
    /// Each comes one after another in a group and never again: the last that came, and how
    /// many did.
    OneByOne { last: u64, counts: Vec<u32> },
    /// Each group is of one only: whether that was seen.
    Own(Vec<u32>),
}

/// Bits that may be kept in all; beyond them pairs are put in order.
const MOST_BITS: usize = 1 << 26;

impl Distinct {
    fn new(groups: usize, of: usize) -> Self {
        let words = of.div_ceil(64);
        if groups.saturating_mul(words * 64) <= MOST_BITS {
            let bits = Vec::with_capacity(groups * words);
            Self::Bits { words, bits }
        } else {
            Self::Pairs(Vec::new())
        }
    }

    fn one_by_one() -> Self {
        Self::OneByOne {
            last: u64::MAX,
            counts: Vec::new(),
        }
    }

    /// Notes that one was seen; [`NONE`] is nobody.
    fn note(&mut self, group: usize, one: u32) {
        if one == NONE {
            return;
        }
        let pair = (group as u64) << 32 | u64::from(one);
        let grown = |counts: &mut Vec<u32>| {
            if counts.len() <= group {
                counts.resize(group + 1, 0);
            }
        };
        match self {
            Self::Bits { words, bits } => {
                let needed = (group + 1) * *words;
                if bits.len() < needed {
                    bits.resize(needed, 0);
                }
                bits[group * *words + one as usize / 64] |= 1 << (one % 64);
            }
            Self::Pairs(pairs) => {
                // The rows of one participation come one after another.
                if pairs.last() != Some(&pair) {
                    pairs.push(pair);
                }
            }
            Self::OneByOne { last, counts } => {
                if *last != pair {
                    *last = pair;
                    grown(counts);
                    counts[group] += 1;
                }
            }
            Self::Own(seen) => {
                grown(seen);
                seen[group] = 1;
            }
        }
    }

    fn count(self, mut each: impl FnMut(usize, u32)) {
        match self {
            Self::Bits { words: 0, .. } => {}
            Self::Bits { words, bits } => {
                for (group, bits) in bits.chunks(words).enumerate() {
                    each(group, bits.iter().map(|word| word.count_ones()).sum());
                }
            }
            Self::Pairs(mut pairs) => {
                pairs.sort_unstable();
                pairs.dedup();
                for group in pairs.chunk_by(|one, two| one >> 32 == two >> 32) {
                    each((group[0] >> 32) as usize, group.len() as u32);
                }
            }
            Self::OneByOne { counts, .. } | Self::Own(counts) => {
                let counts = counts.into_iter().enumerate();
                counts.for_each(|(group, count)| each(group, count));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn births() -> impl Strategy<Value = BirthDate> {
        let day = (0i32..60_000).prop_map(|day| BirthDate::Day(day_at(day).expect("a day")));
        let month =
            (1930i32..2110, 1u8..=12).prop_map(|(year, month)| BirthDate::Month { year, month });
        prop_oneof![day, month, (1930i32..2110).prop_map(BirthDate::Year)]
    }

    proptest! {
        #[test]
        fn a_band_begins_on_the_day_on_which_the_rule_of_ages_says_so(
            birth in births(), day in -20_000i32..140_000, leap in any::<bool>(),
        ) {
            let birth = if leap {
                BirthDate::Day(Day::from_ymd_opt(2080, 2, 29).expect("a day"))
            } else {
                birth
            };
            let days = band_days(birth);
            let near = days.into_iter().filter(|day| *day < i32::MAX).flat_map(|day| [day - 1, day]);
            for day in near.chain([day]) {
                let asked = AgeBand::of(Some(&birth), day_at(day).expect("a day"));
                prop_assert_eq!(band_on(&days, day), asked, "{} on {}", birth, day);
            }
        }
    }
}
