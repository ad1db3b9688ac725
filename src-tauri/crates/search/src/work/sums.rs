//! Adding up: which rows lie in a slice, in which lines they stand, and who was counted.

use std::cmp::Reverse;
use std::collections::HashMap;

use domain::{AgeBand, Day, DirectionCode, RegionCode, Sex, Timestamp};

use super::figures::{Axis, BANDS, Figures, Period, Slice, Under, band_on, day_at};
use super::rows::NO_DAY;
use super::{EventCell, NO_DEADLINE, NONE, PartCell, PersonCell, ShiftCell, Work};
use crate::bitset::Bitset;
use crate::columns::region_number;

/// What falls on one day of a participation, or what the result of an event says.
pub(super) struct Piece {
    /// [`NONE`] outside events.
    pub(super) event: u32,
    /// The record; [`NONE`] where it is nobody's, and no line of people has it.
    pub(super) person: u32,
    /// The record that is shown.
    pub(super) root: u32,
    /// The person has several records.
    pub(super) is_joined: bool,
    pub(super) day: i32,
    /// An arrival is among the marks.
    pub(super) came: bool,
    /// Hours are confirmed.
    pub(super) worked: bool,
    /// What adds up; people and events are told apart by whoever adds.
    pub(super) figures: Figures,
}

/// A shift whose places count.
pub(super) struct Seat {
    pub(super) day: i32,
    /// From when a mark at the event as a whole is one at the shift.
    pub(super) from: i64,
    pub(super) until: i64,
    /// Whoever gives the place up after this instant does so late.
    pub(super) deadline: i64,
}

/// The shifts of work that were over by the moment of a slice, and neither called off nor
/// hidden.
pub(super) struct Seats {
    /// By ordinal of the shift; `None` where places do not count.
    pub(super) shifts: Vec<Option<Seat>>,
    /// What was told by then counts.
    pub(super) at: i64,
}

impl Seats {
    pub(super) fn new(work: &Work, slice: &Slice) -> Self {
        let over = slice.as_of.unwrap_or(slice.now).0;
        let seat = |shift: &ShiftCell| {
            let event = work.event.get(shift.event as usize)?;
            let counts = shift.known
                && !shift.cancelled
                && shift.work
                && shift.until <= over
                && work.takes_place(event);
            let day = work.zone_of(shift.event).day(Timestamp(shift.from));
            counts.then(|| Seat {
                day: day.map_or(NO_DAY, |day| day.to_epoch_days()),
                from: shift.from.saturating_sub(i64::from(event.early) * 60_000),
                until: shift.until,
                deadline: match shift.cancel_until {
                    NO_DEADLINE => event.cancel_until,
                    own => own,
                },
            })
        };
        Self {
            shifts: work.shift.iter().map(seat).collect(),
            at: slice.at(),
        }
    }
}

/// The participations of joined records.
#[derive(Default)]
pub(super) struct Joined {
    /// The people that are shown for several records.
    pub(super) people: Bitset,
    /// By event and by the person that is shown.
    pub(super) parts: HashMap<(u32, u32), Vec<u32>>,
}

impl Joined {
    /// Whether a person has several records.
    pub(super) fn has(&self, root: u32) -> bool {
        self.people.contains(root)
    }
}

/// Whether a row lies in a slice.
pub(super) struct Filter {
    from: i32,
    until: i32,
    /// No row without a day fits.
    needs_day: bool,
    /// By event, and behind them work outside events; `None` if each fits.
    events: Option<Vec<bool>>,
    /// By person; `None` if each fits.
    people: Option<Vec<bool>>,
    band: Option<AgeBand>,
    bands: Vec<[i32; BANDS]>,
}

impl Filter {
    pub(super) fn new(work: &Work, slice: &Slice) -> Self {
        let number = |day: Option<Day>, none| day.map_or(none, |day| day.to_epoch_days());
        let mut filter = Self {
            from: number(slice.from, i32::MIN),
            until: number(slice.until, i32::MAX),
            needs_day: slice.from.is_some() || slice.until.is_some(),
            events: None,
            people: None,
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
                    filter.keep_events(work, |event| match at {
                        None => event == NONE,
                        Some(at) => Some(event) == at,
                    });
                }
                Under::Person(person) => {
                    let at = work.people.find(person.as_bytes());
                    let root = at.map(|at| work.root(at));
                    filter.keep_people(work, |person| Some(work.root(person)) == root);
                }
                Under::Programme(programme) => {
                    let at = programme.map(|id| work.programmes.find(id.as_bytes()));
                    filter.keep_events(work, |event| {
                        let own = work.event.get(event as usize);
                        let own = own.map_or(NONE, |event| event.programme);
                        match at {
                            None => own == NONE,
                            Some(at) => Some(own) == at,
                        }
                    });
                }
                Under::Direction(direction) => {
                    filter.keep_events(work, |event| work.directions(event).contains(direction));
                }
                Under::Region(region) => {
                    filter.keep_events(work, |event| {
                        work.region_as(event, slice.regions) == *region
                    });
                }
                Under::Sex(sex) => {
                    filter.keep_people(work, |person| work.sex(person) == *sex);
                }
            }
        }
        filter
    }

    /// Keeps what is in some events; [`NONE`] is asked for work outside events.
    fn keep_events(&mut self, work: &Work, fits: impl Fn(u32) -> bool) {
        let ordinals = (0..work.event.len() as u32).chain([NONE]);
        keep(&mut self.events, ordinals.map(fits));
    }

    fn keep_people(&mut self, work: &Work, fits: impl Fn(u32) -> bool) {
        keep(&mut self.people, (0..work.person.len() as u32).map(fits));
    }

    /// Whether what an event did on its first day fits.
    pub(super) fn has_event(&self, at: u32, event: &EventCell) -> bool {
        let day = event.days.map_or(NO_DAY, |(first, _)| first);
        let events = self.events.as_ref();
        self.people.is_none()
            && self.band.is_none()
            && events.is_none_or(|events| events[at as usize])
            && self.has_calendar_day(day)
    }

    fn has_calendar_day(&self, day: i32) -> bool {
        day >= self.from && day <= self.until && (day != NO_DAY || !self.needs_day)
    }

    pub(super) fn fits(&self, cell: &PartCell, day: i32) -> bool {
        self.has(cell) && self.has_day(cell, day)
    }

    /// Whether a participation fits, on whatever day.
    pub(super) fn has(&self, cell: &PartCell) -> bool {
        let of_event = |events: &Vec<bool>| events[(cell.event as usize).min(events.len() - 1)];
        let of_person = |people: &Vec<bool>| people[cell.person as usize];
        self.events.as_ref().is_none_or(of_event) && self.people.as_ref().is_none_or(of_person)
    }

    /// Whether a day of a participation fits.
    pub(super) fn has_day(&self, cell: &PartCell, day: i32) -> bool {
        self.has_calendar_day(day)
            && self
                .band
                .is_none_or(|band| band_on(&self.bands[cell.person as usize], day) == band)
    }
}

/// Keeps of those that fit so far the ones that fit here too.
fn keep(so_far: &mut Option<Vec<bool>>, here: impl Iterator<Item = bool>) {
    match so_far {
        Some(so_far) => so_far
            .iter_mut()
            .zip(here)
            .for_each(|(so, here)| *so &= here),
        None => *so_far = Some(here.collect()),
    }
}

/// The figures along one axis while they are added up.
pub(super) struct Sums<'l> {
    lines: &'l Lines,
    periods: Periods,
    figures: Vec<Figures>,
    came: Distinct,
    worked: Distinct,
    held: Distinct,
}

impl<'l> Sums<'l> {
    pub(super) fn new(work: &Work, lines: &'l Lines) -> Self {
        let (people, events) = (work.person.len(), work.event.len());
        let of = |of: usize| Distinct::new(lines.count, of);
        // One participation is one person in one event, and its rows come one after another.
        let (person, event) = match lines.axis {
            Axis::Person => (Distinct::Own(Vec::new()), Distinct::one_by_one()),
            Axis::Event => (Distinct::one_by_one(), Distinct::Own(Vec::new())),
            Axis::Whole
            | Axis::Programme
            | Axis::Direction
            | Axis::Region
            | Axis::Period(_)
            | Axis::Sex
            | Axis::AgeBand => (of(people), of(events)),
        };
        Self {
            lines,
            periods: Periods::default(),
            figures: Vec::new(),
            worked: person.clone(),
            came: person,
            held: event,
        }
    }

    /// Adds each piece to every line that it stands in.
    pub(super) fn add(&mut self, pieces: &[Piece]) {
        let Self {
            lines,
            periods,
            figures,
            came,
            worked,
            held,
        } = self;
        lines.each(periods, pieces, |group, piece| {
            *of_line(figures, group) += &piece.figures;
            if piece.came {
                came.note(group, piece.root, piece.is_joined);
            }
            if piece.worked {
                worked.note(group, piece.root, piece.is_joined);
            }
            if piece.came || piece.worked {
                held.note(group, piece.event, piece.is_joined);
            }
        });
    }

    /// Takes in what was added up along the same axis of other participations.
    pub(super) fn take(&mut self, other: Self) {
        let lines = 0..other.figures.len();
        let own: Vec<usize> = match self.lines.by {
            By::Period(_) => lines
                .map(|line| self.periods.line(other.periods.names[line].clone()))
                .collect(),
            _ => lines.collect(),
        };
        for (line, more) in own.iter().zip(&other.figures) {
            *of_line(&mut self.figures, *line) += more;
        }
        self.came.take(other.came, &own);
        self.worked.take(other.worked, &own);
        self.held.take(other.held, &own);
    }

    /// So many of the lines that are wanted, from an offset, and how many there are: events
    /// and people by confirmed minutes, the most first, everything else in its own order.
    pub(super) fn window(
        self,
        work: &Work,
        wanted: impl Fn(&Figures) -> bool,
        offset: usize,
        limit: usize,
    ) -> (usize, Vec<(Under, Figures)>) {
        let Self {
            lines,
            periods,
            mut figures,
            came,
            worked,
            held,
        } = self;
        came.count(|group, count| figures[group].people = count);
        worked.count(|group, count| figures[group].with_hours = count);
        held.count(|group, count| figures[group].events = count);
        let name = |line: u32| match &lines.by {
            By::Period(_) => periods.names[line as usize].clone(),
            _ => lines.name(work, line as usize),
        };
        let shown = figures.iter().enumerate().filter(|(_, sum)| wanted(sum));
        let end = offset.saturating_add(limit);
        let (total, window) = if matches!(lines.axis, Axis::Event | Axis::Person) {
            let mut found = Firsts::new(end);
            for (line, sum) in shown {
                let id = lines.id(work, line);
                found.put((Reverse(sum.confirmed), Reverse(sum.people), id, line as u32));
            }
            let (total, window) = found.from(offset);
            let window: Vec<u32> = window.map(|(.., line)| line).collect();
            (total, window)
        } else {
            let mut found: Vec<u32> = shown.map(|(line, _)| line as u32).collect();
            found.sort_by_cached_key(|line| name(*line));
            let window = found.iter().copied().skip(offset).take(limit);
            (found.len(), window.collect())
        };
        let lines = window.into_iter();
        let lines = lines.map(|line| (name(line), figures[line as usize].clone()));
        (total, lines.collect())
    }
}

fn of_line(figures: &mut Vec<Figures>, group: usize) -> &mut Figures {
    if figures.len() <= group {
        figures.resize(group + 1, Figures::default());
    }
    &mut figures[group]
}

/// The first ones of many up to an end, of which no more than twice as many are kept on the
/// way.
pub(super) struct Firsts<T> {
    end: usize,
    total: usize,
    found: Vec<T>,
    /// Nothing from here on is among the first.
    bound: Option<T>,
}

impl<T: Ord + Copy> Firsts<T> {
    pub(super) fn new(end: usize) -> Self {
        Self {
            end,
            total: 0,
            found: Vec::new(),
            bound: None,
        }
    }

    pub(super) fn put(&mut self, one: T) {
        self.total += 1;
        if self.bound.is_some_and(|bound| one >= bound) {
            return;
        }
        self.found.push(one);
        if self.found.len() > self.end.saturating_mul(2).saturating_add(FEW_FIRSTS) {
            let (_, bound, _) = self.found.select_nth_unstable(self.end);
            self.bound = Some(*bound);
            self.found.truncate(self.end);
        }
    }

    /// How many there were, and those from an offset up to the end, in order.
    pub(super) fn from(mut self, offset: usize) -> (usize, impl Iterator<Item = T>) {
        self.found.sort_unstable();
        self.found.truncate(self.end);
        (self.total, self.found.into_iter().skip(offset))
    }
}

/// More than that are put in order at a time.
const FEW_FIRSTS: usize = if cfg!(test) { 2 } else { 1024 };

/// Which lines a piece stands in. It is the same for every thread that adds.
pub(super) struct Lines {
    axis: Axis,
    by: By,
    /// How many lines there will be, nearly.
    count: usize,
}

enum By {
    Whole,
    /// Those of each event by its ordinal: a range of a list of places among the names; the
    /// last one is for work outside events.
    Names {
        names: Vec<Under>,
        ranges: Vec<(u32, u32)>,
        lists: Vec<u32>,
    },
    /// By ordinal of the event, work outside events behind all others.
    Event,
    /// By ordinal of the person that is shown.
    Person,
    /// By sex of the person that is shown.
    Sex(Vec<u8>),
    /// In the order in which the periods come.
    Period(Period),
    Band(Vec<[i32; BANDS]>),
}

const SEXES: [Option<Sex>; 3] = [None, Some(Sex::Male), Some(Sex::Female)];

impl Lines {
    pub(super) fn new(work: &Work, slice: &Slice, axis: Axis) -> Self {
        /// Each event in one line.
        fn one_each(names: Vec<Under>, lists: Vec<u32>) -> (By, usize) {
            let ranges = (0..lists.len() as u32).map(|at| (at, at + 1)).collect();
            let count = names.len();
            let by = By::Names {
                names,
                ranges,
                lists,
            };
            (by, count)
        }
        let (by, count) = match axis {
            Axis::Whole => (By::Whole, 1),
            Axis::Period(period) => (By::Period(period), 256),
            Axis::AgeBand => (By::Band(work.bands()), AgeBand::ALL.len()),
            Axis::Sex => {
                let of = |person: &PersonCell| work.person[person.root as usize].sex;
                let of = work.person.iter().map(of);
                (By::Sex(of.collect()), SEXES.len())
            }
            Axis::Person => (By::Person, work.person.len()),
            Axis::Event => (By::Event, work.event.len() + 1),
            Axis::Region => {
                let regions = RegionCode::all().iter().map(|region| Some(region.code));
                let names = [None].into_iter().chain(regions).map(Under::Region);
                let names: Vec<Under> = names.collect();
                let lists = (0..work.event.len() as u32).chain([NONE]).map(|event| {
                    let region = work.region_as(event, slice.regions);
                    u32::from(region.map_or(0, region_number))
                });
                one_each(names, lists.collect())
            }
            Axis::Programme => {
                let all = (0..work.programmes.0.len() as u32).chain([NONE]);
                let names: Vec<Under> = all
                    .map(|at| Under::Programme(work.programme_id(at)))
                    .collect();
                let none = names.len() as u32 - 1;
                let events = work.event.iter().map(|event| event.programme.min(none));
                let lists = events.chain([none]).collect();
                one_each(names, lists)
            }
            Axis::Direction => {
                let mut known: HashMap<Option<DirectionCode>, u32> = HashMap::new();
                let mut sets: HashMap<u32, (u32, u32)> = HashMap::new();
                let (mut names, mut ranges, mut lists) = (Vec::new(), Vec::new(), Vec::new());
                for event in (0..work.event.len() as u32).chain([NONE]) {
                    let set = work.event.get(event as usize);
                    let set = set.map_or(0, |event| event.directions);
                    let range = *sets.entry(set).or_insert_with(|| {
                        let from = lists.len() as u32;
                        for direction in work.directions(event) {
                            let next = names.len() as u32;
                            let at = *known.entry(direction.clone()).or_insert(next);
                            if at == next {
                                names.push(Under::Direction(direction));
                            }
                            lists.push(at);
                        }
                        (from, lists.len() as u32)
                    });
                    ranges.push(range);
                }
                let count = names.len();
                let by = By::Names {
                    names,
                    ranges,
                    lists,
                };
                (by, count)
            }
        };
        Self { axis, by, count }
    }

    /// What a line is of; those of periods have their names from [`Periods`].
    fn name(&self, work: &Work, line: usize) -> Under {
        match &self.by {
            By::Whole | By::Period(_) => Under::Whole,
            By::Names { names, .. } => names[line].clone(),
            By::Event => {
                let event = work.event.get(line);
                Under::Event(event.and_then(|_| work.event_id(line as u32)))
            }
            By::Person => Under::Person(work.person_id(line as u32)),
            By::Sex(_) => Under::Sex(SEXES[line]),
            By::Band(_) => Under::AgeBand(AgeBand::ALL[line]),
        }
    }

    /// The id of the event or the person of a line, which its name is put in order by; 0 for
    /// work outside events, which comes first.
    fn id(&self, work: &Work, line: usize) -> u128 {
        let id = match self.by {
            By::Event if line < work.event.len() => work.events.get(line as u32),
            By::Person => work.people.get(line as u32),
            _ => return 0,
        };
        u128::from_be_bytes(id)
    }

    /// The lines of each piece; where it is nobody's, no line of people has it.
    fn each(&self, periods: &mut Periods, pieces: &[Piece], mut to: impl FnMut(usize, &Piece)) {
        let of_people = || pieces.iter().filter(|piece| piece.person != NONE);
        match &self.by {
            By::Whole => pieces.iter().for_each(|piece| to(0, piece)),
            By::Person => of_people().for_each(|piece| to(piece.root as usize, piece)),
            By::Sex(sexes) => {
                of_people().for_each(|piece| to(usize::from(sexes[piece.root as usize]), piece));
            }
            By::Band(bands) => of_people().for_each(|piece| {
                let band = band_on(&bands[piece.person as usize], piece.day);
                to(band as usize, piece);
            }),
            By::Event => pieces
                .iter()
                .for_each(|piece| to((piece.event as usize).min(self.count - 1), piece)),
            By::Names { ranges, lists, .. } => pieces.iter().for_each(|piece| {
                let (from, until) = ranges[(piece.event as usize).min(ranges.len() - 1)];
                for line in &lists[from as usize..until as usize] {
                    to(*line as usize, piece);
                }
            }),
            By::Period(period) => pieces
                .iter()
                .for_each(|piece| to(periods.of(*period, piece.day), piece)),
        }
    }
}

/// The periods that came, in the order in which they did.
#[derive(Default)]
struct Periods {
    names: Vec<Under>,
    known: HashMap<Under, u32>,
    /// By day since 1970: the line, one more; 0 of a day that did not come yet.
    days: Vec<u32>,
}

impl Periods {
    /// Days that are looked up by their number, until 2149; all others are looked up by their
    /// period.
    const DAYS: usize = 1 << 16;

    fn of(&mut self, period: Period, day: i32) -> usize {
        let slot = usize::try_from(day).ok().filter(|day| *day < Self::DAYS);
        if let Some(slot) = slot {
            if self.days.is_empty() {
                self.days = vec![0; Self::DAYS];
            }
            if let Some(line) = self.days[slot].checked_sub(1) {
                return line as usize;
            }
        }
        let first = day_at(day).map(|day| period.first(day));
        let line = self.line(Under::Period(period, first));
        if let Some(slot) = slot {
            self.days[slot] = line as u32 + 1;
        }
        line
    }

    /// The line of a period, a new one if it did not come yet.
    fn line(&mut self, name: Under) -> usize {
        let next = self.names.len() as u32;
        let line = *self.known.entry(name.clone()).or_insert(next);
        if line == next {
            self.names.push(name);
        }
        line as usize
    }
}

/// Which of many were seen in each of some groups, each once.
#[derive(Clone)]
enum Distinct {
    /// A set of bits for each group.
    Bits { words: usize, bits: Vec<u64> },
    /// Group and ordinal of everything that was seen.
    Pairs(Vec<u64>),
    /// Each comes one after another in a group and never again, but for joined records: the
    /// last that came, how many did, and group and ordinal of what joined records say.
    OneByOne {
        last: u64,
        counts: Vec<u32>,
        joined: Vec<u64>,
    },
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
            joined: Vec::new(),
        }
    }

    /// Notes that one was seen; [`NONE`] is nobody.
    fn note(&mut self, group: usize, one: u32, is_joined: bool) {
        if one == NONE {
            return;
        }
        let pair = (group as u64) << 32 | u64::from(one);
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
            Self::OneByOne { joined, .. } if is_joined => joined.push(pair),
            Self::OneByOne { last, counts, .. } => {
                if *last != pair {
                    *last = pair;
                    *of_group(counts, group) += 1;
                }
            }
            Self::Own(seen) => *of_group(seen, group) = 1,
        }
    }

    /// Takes in what was seen elsewhere; `own` are the groups here of the groups there.
    fn take(&mut self, other: Self, own: &[usize]) {
        let moved = |pair: u64| (own[(pair >> 32) as usize] as u64) << 32 | (pair & 0xffff_ffff);
        match (self, other) {
            (Self::Bits { words, bits }, Self::Bits { bits: others, .. }) if *words > 0 => {
                for (group, others) in own.iter().zip(others.chunks(*words)) {
                    let from = group * *words;
                    if bits.len() < from + *words {
                        bits.resize(from + *words, 0);
                    }
                    for (word, other) in bits[from..].iter_mut().zip(others) {
                        *word |= other;
                    }
                }
            }
            (Self::Pairs(pairs), Self::Pairs(others)) => {
                pairs.extend(others.into_iter().map(moved));
            }
            (
                Self::OneByOne { counts, joined, .. },
                Self::OneByOne {
                    counts: others,
                    joined: more,
                    ..
                },
            ) => {
                for (group, count) in own.iter().zip(others) {
                    *of_group(counts, *group) += count;
                }
                joined.extend(more.into_iter().map(moved));
            }
            (Self::Own(seen), Self::Own(others)) => {
                for (group, other) in own.iter().zip(others) {
                    *of_group(seen, *group) |= other;
                }
            }
            // Both were made for the same axis of the same columns.
            _ => {}
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
            Self::Pairs(pairs) => of_pairs(pairs, each),
            Self::OneByOne {
                mut counts, joined, ..
            } => {
                of_pairs(joined, |group, count| {
                    *of_group(&mut counts, group) += count
                });
                let counts = counts.into_iter().enumerate();
                counts.for_each(|(group, count)| each(group, count));
            }
            Self::Own(seen) => {
                let seen = seen.into_iter().enumerate();
                seen.for_each(|(group, seen)| each(group, seen));
            }
        }
    }
}

/// How many different ordinals there are of each group.
fn of_pairs(mut pairs: Vec<u64>, mut each: impl FnMut(usize, u32)) {
    pairs.sort_unstable();
    pairs.dedup();
    for group in pairs.chunk_by(|one, two| one >> 32 == two >> 32) {
        each((group[0] >> 32) as usize, group.len() as u32);
    }
}

fn of_group(counts: &mut Vec<u32>, group: usize) -> &mut u32 {
    if counts.len() <= group {
        counts.resize(group + 1, 0);
    }
    &mut counts[group]
}
