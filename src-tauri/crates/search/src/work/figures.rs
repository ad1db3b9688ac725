//! Figures along an axis, and the rows that a figure is made of.

use std::cmp::Reverse;
use std::ops::{AddAssign, Range};
use std::thread;

use chrono::{Datelike, NaiveTime};
use domain::hours::ClaimState;
use domain::{
    AgeBand, BirthDate, Day, DirectionCode, EventId, Grade, ParticipationId, ProgrammeId,
    RegionCode, Sex, ShiftId, Timestamp, VolunteerId,
};

use super::rows::{CLAIMED, CONFIRMED, NO_DAY, NO_INSTANT, OPEN, REJECTED, state_number};
use super::sums::{Filter, Firsts, Joined, Lines, Piece, Seat, Seats, Sums};
use super::{CANCELLED, EventCell, NONE, PartCell, Work};
use crate::bitset::Bitset;
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
    /// By the programme of the event.
    Programme,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// Which division of the country into regions figures go by; the work itself stays where it
/// was recorded. Source: DOMAIN 4.1, rule 25.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Regions {
    /// As of today: the region that was recorded.
    #[default]
    OfToday,
    /// As of the event: the region that the land lay in on the first day of the event.
    OfTheEvent,
}

/// What a figure is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Under {
    /// Everything.
    Whole,
    /// An event; `None` is work outside events.
    Event(Option<EventId>),
    /// A person, of joined records under the smallest id.
    Person(VolunteerId),
    /// A programme; `None` where the event belongs to none.
    Programme(Option<ProgrammeId>),
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
    /// Which regions there are.
    pub regions: Regions,
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
            regions: Regions::OfToday,
        }
    }

    /// The moment from which the register is looked at.
    pub(super) fn at(&self) -> i64 {
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
    /// Of the confirmed ones: at night, where the organisation tells the night separately.
    pub night: u64,
    /// Of the confirmed ones: travel.
    pub travel: u64,
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
    /// Places in such shifts that were given up after the deadline; they are no places.
    pub late_cancels: u32,
    /// People helped by what the results of events say, on the first day of each: contacts
    /// and not people, so nobody is told apart by sex or age. Results are those of now.
    pub helped: u64,
    /// Of these: estimated and not counted.
    pub helped_estimated: u64,
}

/// Adds what was counted elsewhere and not here: whoever stands in both must not be a person
/// or an event of both.
impl AddAssign<&Self> for Figures {
    fn add_assign(&mut self, more: &Self) {
        let Self {
            claimed,
            confirmed,
            rejected,
            by_grade,
            night,
            travel,
            people,
            with_hours,
            marks,
            events,
            places,
            no_shows,
            late_cancels,
            helped,
            helped_estimated,
        } = more;
        self.claimed += claimed;
        self.confirmed += confirmed;
        self.rejected += rejected;
        self.night += night;
        self.travel += travel;
        for (own, more) in self.by_grade.iter_mut().zip(by_grade) {
            *own += more;
        }
        self.people += people;
        self.with_hours += with_hours;
        self.marks += marks;
        self.events += events;
        self.places += places;
        self.no_shows += no_shows;
        self.late_cancels += late_cancels;
        self.helped += helped;
        self.helped_estimated += helped_estimated;
    }
}

/// Some of the hours that were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClaimsFound {
    /// How many there are in all.
    pub total: usize,
    /// Those of the window: the participation, and the place among its hours that were asked
    /// for, the latest work first.
    pub window: Vec<(ParticipationId, usize)>,
    /// What all hours come to, also those in the states that were not asked for.
    pub sums: Figures,
}

/// Which hours are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClaimsOf {
    /// All there are.
    #[default]
    All,
    /// Those outside events.
    Outside,
    /// Those that count and share more than an instant with others of the same person, of
    /// joined records too: two desks entered them without contact, or one of them came back
    /// when something was taken back.
    Overlapping,
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
    /// Places that were given up after the deadline.
    LateCancels,
    /// People helped.
    Helped,
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
    /// People helped by the event.
    pub helped: u64,
}

impl Work {
    /// Figures along an axis; lines on which nothing stands are left out. Events and people
    /// come by confirmed minutes, the most first, everything else in its own order.
    pub fn lines(&self, slice: &Slice, axis: Axis) -> Vec<(Under, Figures)> {
        let all = self.lines_of(slice, &[(axis, 0, usize::MAX)]).pop();
        all.map(|(_, lines)| lines).unwrap_or_default()
    }

    /// [`Work::lines`] along several axes in one go, in the order of the axes; of each so many
    /// lines from an offset, and how many there are in all.
    pub fn lines_of(
        &self,
        slice: &Slice,
        axes: &[(Axis, usize, usize)],
    ) -> Vec<(usize, Vec<(Under, Figures)>)> {
        let lines = axes.iter().map(|(axis, ..)| Lines::new(self, slice, *axis));
        let lines: Vec<Lines> = lines.collect();
        let sums = self.added(slice, &lines).into_iter();
        let windows = sums.zip(axes).map(|(sums, (_, offset, limit))| {
            sums.window(self, |sum| *sum != Figures::default(), *offset, *limit)
        });
        windows.collect()
    }

    /// How many events of a slice that take place were recorded in a region of their day that
    /// was divided later: as of today they may lie in another one. Events without a day, and
    /// a slice of some people, have none.
    pub fn undivided(&self, slice: &Slice) -> usize {
        let filter = Filter::new(self, slice);
        let events = self.event.iter().enumerate().filter(|(at, cell)| {
            let day = cell.days.and_then(|(first, _)| Day::from_epoch_days(first));
            let region = self.region(*at as u32);
            self.takes_place(cell)
                && filter.has_event(*at as u32, cell)
                && region
                    .zip(day)
                    .is_some_and(|(region, day)| region.was_larger_on(day))
        });
        events.count()
    }

    /// Adds up a slice along some axes; if there are many participations, in several threads.
    fn added<'l>(&self, slice: &Slice, lines: &'l [Lines]) -> Vec<Sums<'l>> {
        let filter = Filter::new(self, slice);
        let joined = self.joined_parts();
        let seats = Seats::new(self, slice);
        let run = |parts: Range<usize>| {
            let sums = lines.iter().map(|lines| Sums::new(self, lines));
            let mut sums: Vec<Sums<'l>> = sums.collect();
            self.add(&mut sums, &filter, &joined, &seats, parts);
            sums
        };
        let parts = self.part.len();
        let threads = if parts > FEW_PARTS { threads() } else { 1 };
        let share = parts.div_ceil(threads);
        let mut whole = thread::scope(|scope| {
            let range = |at: usize| (share * at).min(parts)..(share * (at + 1)).min(parts);
            let run = &run;
            let others = (1..threads).map(|at| scope.spawn(move || run(range(at))));
            let others: Vec<_> = others.collect();
            let mut whole = run(range(0));
            for other in others {
                for (sums, other) in whole.iter_mut().zip(join(other)) {
                    sums.take(other);
                }
            }
            whole
        });
        let mut helped = Vec::new();
        for (at, cell) in self.event.iter().enumerate() {
            let at = at as u32;
            if self.takes_place(cell) && cell.helped > 0 && filter.has_event(at, cell) {
                let people = u64::from(cell.helped);
                helped.push(Piece {
                    event: at,
                    person: NONE,
                    root: NONE,
                    is_joined: false,
                    day: cell.days.map_or(NO_DAY, |(first, _)| first),
                    came: false,
                    worked: false,
                    figures: Figures {
                        helped: people,
                        helped_estimated: if cell.estimated { people } else { 0 },
                        ..Figures::default()
                    },
                });
            }
        }
        whole.iter_mut().for_each(|sums| sums.add(&helped));
        whole
    }

    /// Adds up some of the participations, a block of them along one axis after another.
    fn add(
        &self,
        sums: &mut [Sums<'_>],
        filter: &Filter,
        joined: &Joined,
        seats: &Seats,
        parts: Range<usize>,
    ) {
        let mut block: Vec<Piece> = Vec::with_capacity(BLOCK);
        let mut flush = |block: &mut Vec<Piece>| {
            sums.iter_mut().for_each(|sums| sums.add(block));
            block.clear();
        };
        for cell in &self.part[parts] {
            if filter.has(cell) {
                self.pieces(cell, filter, joined, seats, &mut block);
                if block.len() >= BLOCK {
                    flush(&mut block);
                }
            }
        }
        flush(&mut block);
    }

    /// What a participation comes to on each of its days. Its rows lie together, and mostly
    /// they are of one day.
    fn pieces(
        &self,
        cell: &PartCell,
        filter: &Filter,
        joined: &Joined,
        seats: &Seats,
        block: &mut Vec<Piece>,
    ) {
        let (claims, marks) = (&self.rows.claims, &self.rows.marks);
        let at = seats.at;
        let root = self.root(cell.person);
        let mut days = Days {
            begins: block.len(),
            block,
            filter,
            cell,
            root,
            is_joined: joined.has(root),
        };
        for row in cell.claims.0 as usize..cell.claims.1 as usize {
            let counts = claims.state[row] <= REJECTED;
            if counts
                && claims.since[row] <= at
                && claims.until[row] > at
                && let Some(piece) = days.on(claims.day[row])
            {
                piece.worked |= claims.state[row] == CONFIRMED;
                claims.add_to(&mut piece.figures, row);
            }
        }
        for row in cell.marks.0 as usize..cell.marks.1 as usize {
            if marks.told[row] <= at
                && marks.until[row] > at
                && let Some(piece) = days.on(marks.day[row])
            {
                piece.figures.marks += 1;
                piece.came |= marks.is_in[row] == 1;
            }
        }
        for row in cell.places.0 as usize..cell.places.1 as usize {
            if let Some((day, missed)) = self.place(seats, joined, cell, row)
                && let Some(piece) = days.on(day)
            {
                piece.figures.places += 1;
                piece.figures.no_shows += u32::from(missed);
            }
        }
        for row in cell.gone.0 as usize..cell.gone.1 as usize {
            if let Some(day) = self.late(seats, joined, cell, row)
                && let Some(piece) = days.on(day)
            {
                piece.figures.late_cancels += 1;
            }
        }
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
        let mut found: Firsts<(Reverse<i32>, u32, u32)> = Firsts::new(offset.saturating_add(limit));
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
            Measure::Helped => {
                return self.sums(slice, Axis::Event, |sum| sum.helped > 0, offset, limit);
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
                    if stands && filter.fits(&self.part[part as usize], day) {
                        found.put((Reverse(day), part, row as u32));
                    }
                }
            }
            Measure::Marks => {
                let marks = &self.rows.marks;
                for row in 0..marks.of.len() {
                    let part = marks.of[row];
                    let stands = part != NONE && marks.told[row] <= at && marks.until[row] > at;
                    let day = marks.day[row];
                    if stands && filter.fits(&self.part[part as usize], day) {
                        found.put((Reverse(day), part, row as u32));
                    }
                }
            }
            Measure::Places | Measure::NoShows => {
                let joined = self.joined_parts();
                let seats = Seats::new(self, slice);
                let places = &self.rows.places;
                for row in 0..places.of.len() {
                    let part = places.of[row];
                    let Some(cell) = self.part.get(part as usize) else {
                        continue;
                    };
                    let Some((day, missed)) = self.place(&seats, &joined, cell, row) else {
                        continue;
                    };
                    let wanted = missed || measure == Measure::Places;
                    if wanted && filter.fits(cell, day) {
                        found.put((Reverse(day), part, row as u32));
                    }
                }
            }
            Measure::LateCancels => {
                let joined = self.joined_parts();
                let seats = Seats::new(self, slice);
                for (row, part) in self.rows.gone.of.iter().enumerate() {
                    let Some(cell) = self.part.get(*part as usize) else {
                        continue;
                    };
                    let day = self.late(&seats, &joined, cell, row);
                    if let Some(day) = day.filter(|day| filter.fits(cell, *day)) {
                        found.put((Reverse(day), *part, row as u32));
                    }
                }
            }
        }
        let (total, window) = found.from(offset);
        let rows =
            window.map(|(Reverse(day), part, row)| self.row(measure, day, part, row as usize));
        (total, rows.collect())
    }

    /// Hours in some states (all of them if none is named), the latest work first, as they were
    /// known at a moment, or are now.
    pub fn claims(
        &self,
        states: &[ClaimState],
        of: ClaimsOf,
        as_of: Option<Timestamp>,
        offset: usize,
        limit: usize,
    ) -> ClaimsFound {
        let at = as_of.map_or(OPEN - 1, |at| at.0);
        let states: Vec<u8> = states.iter().map(|state| state_number(*state)).collect();
        let claims = &self.rows.claims;
        let begins = |cell: &PartCell, row: usize| match claims.at[row] {
            NO_INSTANT => {
                let day = day_at(claims.day[row]).unwrap_or_default();
                let zone = self.zone_of(cell.event);
                zone.instant(day.and_time(NaiveTime::MIN), false).0
            }
            at => at,
        };
        let stands = |row: usize| claims.since[row] <= at && claims.until[row] > at;
        let wanted = |row: usize| states.is_empty() || states.contains(&claims.state[row]);
        let overlapping = (of == ClaimsOf::Overlapping).then(|| self.overlapping(at));
        let mut sums = Figures::default();
        let mut found: Firsts<(Reverse<i64>, u32, u32)> = Firsts::new(offset.saturating_add(limit));
        for row in 0..claims.of.len() {
            let part = claims.of[row];
            if part == NONE || !stands(row) {
                continue;
            }
            let cell = &self.part[part as usize];
            let is_asked = match (of, &overlapping) {
                (ClaimsOf::Outside, _) => cell.event == NONE,
                (_, Some(rows)) => rows.contains(row as u32),
                (_, None) => true,
            };
            if !is_asked {
                continue;
            }
            claims.add_to(&mut sums, row);
            if wanted(row) {
                found.put((Reverse(begins(cell, row)), part, row as u32));
            }
        }
        let (total, window) = found.from(offset);
        let named = window.map(|(Reverse(from), part, row)| {
            let cell = &self.part[part as usize];
            let own = cell.claims.0 as usize..cell.claims.1 as usize;
            let before = own.filter(|other| {
                let first = (Reverse(begins(cell, *other)), *other as u32);
                stands(*other) && wanted(*other) && first < (Reverse(from), row)
            });
            let id = ParticipationId::from_bytes(self.parts.get(part));
            (id, before.count())
        });
        ClaimsFound {
            total,
            window: named.collect(),
            sums,
        }
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
            helped: 0,
        };
        let shift = match measure {
            Measure::Marks => {
                shown.at = Some(Timestamp(self.rows.marks.at[row]));
                shown.arrival = self.rows.marks.is_in[row] == 1;
                self.rows.marks.shift[row]
            }
            Measure::Places | Measure::NoShows => self.rows.places.shift[row],
            Measure::LateCancels => self.rows.gone.shift[row],
            Measure::Claimed
            | Measure::Confirmed(_)
            | Measure::Rejected
            | Measure::People
            | Measure::WithHours
            | Measure::Events
            | Measure::Helped => {
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
        let lines = [Lines::new(self, slice, axis)];
        let sums = self.added(slice, &lines).pop();
        let found = sums.map(|sums| sums.window(self, wanted, offset, limit));
        let (total, lines) = found.unwrap_or_default();
        let rows = lines.into_iter().map(|(under, sum)| {
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
                helped: sum.helped,
            }
        });
        (total, rows.collect())
    }

    /// A place in a shift of work that was over by the moment: the day of the shift, and
    /// whether the person never came to it. Whoever is off the list by now, or on the reserve,
    /// had none; nor has anybody one in what was called off or hidden. Places are those of
    /// now, also in a figure of a past date.
    ///
    /// Somebody came if an arrival is recorded in the shift, or in the event as a whole from
    /// the rule's minutes before the shift until its end, or if hours of the shift are claimed
    /// or confirmed.
    fn place(
        &self,
        seats: &Seats,
        joined: &Joined,
        cell: &PartCell,
        row: usize,
    ) -> Option<(i32, bool)> {
        let places = &self.rows.places;
        let shift = places.shift[row];
        let seat = seats.shifts.get(shift as usize)?.as_ref()?;
        let root = self.root(cell.person);
        if !joined.has(root) {
            let counts = cell.listed && places.reserve[row] == 0;
            return counts.then(|| (seat.day, !self.came(cell, shift, seat, seats.at)));
        }
        // What either record says is the person's; the first place stands for both.
        let parts = joined.parts.get(&(cell.event, root))?;
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
            return None;
        }
        let came = cells().any(|cell| self.came(cell, shift, seat, seats.at));
        Some((seat.day, !came))
    }

    /// A place in a shift of work that was over by the moment, given up by the person after the
    /// deadline of the shift or else of the event: the day of the shift. Whoever has the place
    /// again gave nothing up. What was given up is that of now, as places are.
    fn late(&self, seats: &Seats, joined: &Joined, cell: &PartCell, row: usize) -> Option<i32> {
        let gone = &self.rows.gone;
        let shift = gone.shift[row];
        let seat = seats.shifts.get(shift as usize)?.as_ref()?;
        let root = self.root(cell.person);
        if !joined.has(root) {
            return (gone.at[row] > seat.deadline).then_some(seat.day);
        }
        // What either record says is the person's; the later word counts, once for both.
        let parts = joined.parts.get(&(cell.event, root))?;
        let cells = || parts.iter().map(|part| &self.part[*part as usize]);
        let of_shift = |(from, until): (u32, u32), shifts: &[u32]| {
            let rows = from as usize..until as usize;
            rows.filter(|row| shifts[*row] == shift)
                .collect::<Vec<usize>>()
        };
        let alike: Vec<usize> = cells()
            .flat_map(|cell| of_shift(cell.gone, &gone.shift))
            .collect();
        let places = &self.rows.places.shift;
        let has_place = cells().any(|cell| !of_shift(cell.places, places).is_empty());
        let has_again = has_place && cells().any(|cell| cell.known && cell.listed);
        let is_first = alike.iter().min() == Some(&row);
        let last = alike.iter().map(|row| gone.at[*row]).max()?;
        (is_first && !has_again && last > seat.deadline).then_some(seat.day)
    }

    /// Whether the marks and claims of one participation say that the person came to a shift.
    fn came(&self, cell: &PartCell, shift: u32, seat: &Seat, at: i64) -> bool {
        let marks = &self.rows.marks;
        let mut of_marks = cell.marks.0 as usize..cell.marks.1 as usize;
        let marked = of_marks.any(|row| {
            marks.is_in[row] == 1
                && marks.told[row] <= at
                && marks.until[row] > at
                && (marks.shift[row] == shift
                    || (marks.shift[row] == NONE
                        && marks.at[row] >= seat.from
                        && marks.at[row] <= seat.until))
        });
        let claims = &self.rows.claims;
        let mut of_claims = cell.claims.0 as usize..cell.claims.1 as usize;
        marked
            || of_claims.any(|row| {
                claims.shift[row] == shift
                    && claims.state[row] <= CONFIRMED
                    && claims.since[row] <= at
                    && claims.until[row] > at
            })
    }

    fn joined_parts(&self) -> Joined {
        let mut joined = Joined::default();
        let mut people: Vec<u32> = Vec::new();
        for (at, person) in self.person.iter().enumerate() {
            if person.root != at as u32 {
                people.extend([at as u32, person.root]);
            }
        }
        people.sort_unstable();
        people.dedup();
        for person in people {
            let root = self.root(person);
            joined.people.put(root, true);
            for part in self.parts_of(person) {
                let key = (self.part[part as usize].event, root);
                joined.parts.entry(key).or_default().push(part);
            }
        }
        joined
    }

    /// Whether an event is one that takes place, or took.
    pub(super) fn takes_place(&self, event: &EventCell) -> bool {
        event.known && !event.deleted && !event.template && event.state != CANCELLED
    }

    /// The rows of hours that count at a moment and lie at the same time as others of the same
    /// person.
    fn overlapping(&self, at: i64) -> Bitset {
        let claims = &self.rows.claims;
        let counted = || {
            (0..claims.of.len()).filter_map(|row| {
                let counts = claims.state[row] <= CONFIRMED
                    && claims.since[row] <= at
                    && claims.until[row] > at;
                let cell = self.part.get(claims.of[row] as usize)?;
                (counts && claims.lasts[row] > 0).then(|| (self.root(cell.person) as usize, row))
            })
        };
        // How many each person has comes first: then those of one person are put side by side
        // in one go.
        let mut ends = vec![0u32; self.person.len() + 1];
        counted().for_each(|(root, _)| ends[root + 1] += 1);
        for root in 1..ends.len() {
            ends[root] += ends[root - 1];
        }
        let mut hours = vec![(0i64, 0i64, 0u32); ends.last().map_or(0, |all| *all as usize)];
        for (root, row) in counted() {
            let until = claims.at[row].saturating_add(i64::from(claims.lasts[row]));
            hours[ends[root] as usize] = (claims.at[row], until, row as u32);
            ends[root] += 1;
        }
        let mut found = Bitset::new(claims.of.len());
        let mut begins = 0;
        for end in ends.iter().take(self.person.len()) {
            let own = &mut hours[begins..*end as usize];
            begins = *end as usize;
            own.sort_unstable();
            // Of those that began before, the one that ends last.
            let mut latest = (i64::MIN, 0);
            for (from, until, row) in own {
                if *from < latest.0 {
                    found.insert(*row);
                    found.insert(latest.1);
                }
                latest = latest.max((*until, *row));
            }
        }
        found
    }

    pub(super) fn root(&self, person: u32) -> u32 {
        self.person[person as usize].root
    }

    pub(super) fn person_id(&self, at: u32) -> VolunteerId {
        VolunteerId::from_bytes(self.people.get(at))
    }

    pub(super) fn event_id(&self, at: u32) -> Option<EventId> {
        (at != NONE).then(|| EventId::from_bytes(self.events.get(at)))
    }

    /// The directions that an event counts under, parents too; one `None` if it has none.
    pub(super) fn directions(&self, event: u32) -> Vec<Option<DirectionCode>> {
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

    pub(super) fn sex(&self, person: u32) -> Option<Sex> {
        match self.person[self.root(person) as usize].sex {
            1 => Some(Sex::Male),
            2 => Some(Sex::Female),
            _ => None,
        }
    }

    /// On which days each person comes into the next age band.
    pub(super) fn bands(&self) -> Vec<[i32; BANDS]> {
        let birth = |person: &super::PersonCell| self.person[person.root as usize].birth;
        let of = |person| unpack_birth(birth(person)).map_or([i32::MAX; BANDS], band_days);
        self.person.iter().map(of).collect()
    }
}

/// The days of one participation while its rows are read.
struct Days<'d> {
    block: &'d mut Vec<Piece>,
    /// The first piece of the participation.
    begins: usize,
    filter: &'d Filter,
    cell: &'d PartCell,
    root: u32,
    is_joined: bool,
}

impl Days<'_> {
    /// The piece of a day: the last one, or a new one; `None` if the day does not lie in the
    /// slice.
    fn on(&mut self, day: i32) -> Option<&mut Piece> {
        let goes_on =
            self.block.len() > self.begins && self.block.last().is_some_and(|last| last.day == day);
        if !goes_on {
            if !self.filter.has_day(self.cell, day) {
                return None;
            }
            self.block.push(Piece {
                event: self.cell.event,
                person: self.cell.person,
                root: self.root,
                is_joined: self.is_joined,
                day,
                came: false,
                worked: false,
                figures: Figures::default(),
            });
        }
        self.block.last_mut()
    }
}

const GRADES: [Grade; 4] = [Grade::Scan, Grade::Paper, Grade::Coordinator, Grade::Own];

/// Days on which the band changes: birth, the 14th, 18th, 35th, 60th and 151st birthday.
pub(super) const BANDS: usize = 6;

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

pub(super) fn band_on(days: &[i32; BANDS], day: i32) -> AgeBand {
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

pub(super) fn day_at(day: i32) -> Option<Day> {
    (day != NO_DAY).then(|| Day::from_epoch_days(day)).flatten()
}

/// So many participations are added up by one thread.
const FEW_PARTS: usize = if cfg!(test) { 4 } else { 10_000 };

/// So many pieces are added along one axis before the next: they stay in the cache of a core.
const BLOCK: usize = if cfg!(test) { 3 } else { 1024 };

/// How many threads add.
fn threads() -> usize {
    let cores = thread::available_parallelism();
    cores.map_or(1, |cores| cores.get().clamp(1, 4))
}

fn join<T>(thread: thread::ScopedJoinHandle<'_, T>) -> T {
    let done = thread.join();
    done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
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
