//! Adding up: which rows lie in a slice, in which lines they stand, and who was counted.

use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;

use domain::{AgeBand, Day, DirectionCode, RegionCode, Sex, Timestamp};

use super::figures::{Axis, BANDS, Figures, Period, Slice, Under, band_on, day_at};
use super::rows::NO_DAY;
use super::{EventCell, NONE, PartCell, PersonCell, ShiftCell, Work};
use crate::bitset::Bitset;

/// What falls on one day of a participation.
#[derive(Default)]
pub(super) struct Piece {
    pub(super) day: i32,
    /// No row was put in.
    pub(super) is_nothing: bool,
    pub(super) claimed: u64,
    pub(super) confirmed: u64,
    pub(super) rejected: u64,
    pub(super) by_grade: [u64; 4],
    /// An arrival is among the marks.
    pub(super) came: bool,
    /// Hours are confirmed.
    pub(super) worked: bool,
    pub(super) marks: u32,
    pub(super) places: u32,
    pub(super) no_shows: u32,
}

impl Piece {
    /// Nothing on a day.
    pub(super) fn on(day: i32) -> Self {
        Self {
            day,
            is_nothing: true,
            ..Self::default()
        }
    }
}

/// A shift whose places count.
pub(super) struct Seat {
    pub(super) day: i32,
    /// From when a mark at the event as a whole is one at the shift.
    pub(super) from: i64,
    pub(super) until: i64,
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
    /// By participation; `None` if each fits.
    parts: Option<Vec<bool>>,
    /// By event; `None` if each fits.
    events: Option<Vec<bool>>,
    /// It is asked for some people only.
    of_people: bool,
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
            parts: None,
            events: None,
            of_people: false,
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
                    filter.of_people = true;
                    filter.keep(work, |cell| Some(work.root(cell.person)) == root);
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
                    filter.keep_events(work, |event| work.region(event) == *region);
                }
                Under::Sex(sex) => {
                    filter.of_people = true;
                    filter.keep(work, |cell| work.sex(cell.person) == *sex);
                }
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

    /// Keeps what is in some events; [`NONE`] is asked for work outside events.
    fn keep_events(&mut self, work: &Work, fits: impl Fn(u32) -> bool) {
        let outside = fits(NONE);
        let fit: Vec<bool> = (0..work.event.len() as u32).map(fits).collect();
        self.keep(work, |cell| {
            fit.get(cell.event as usize).copied().unwrap_or(outside)
        });
        match &mut self.events {
            Some(events) => {
                for (event, fits) in events.iter_mut().zip(fit) {
                    *event &= fits;
                }
            }
            None => self.events = Some(fit),
        }
    }

    /// Whether what an event did on its first day fits.
    pub(super) fn has_event(&self, at: u32, event: &EventCell) -> bool {
        let day = event.days.map_or(NO_DAY, |(first, _)| first);
        let events = self.events.as_ref();
        !self.of_people
            && self.band.is_none()
            && events.is_none_or(|events| events[at as usize])
            && self.has_calendar_day(day)
    }

    fn has_calendar_day(&self, day: i32) -> bool {
        day >= self.from && day <= self.until && (day != NO_DAY || !self.needs_day)
    }

    pub(super) fn fits(&self, part: u32, cell: &PartCell, day: i32) -> bool {
        self.has(part as usize) && self.has_day(cell, day)
    }

    /// Whether a participation fits, on whatever day.
    pub(super) fn has(&self, part: usize) -> bool {
        self.parts.as_ref().is_none_or(|parts| parts[part])
    }

    /// Whether a day of a participation fits.
    pub(super) fn has_day(&self, cell: &PartCell, day: i32) -> bool {
        self.has_calendar_day(day)
            && self
                .band
                .is_none_or(|band| band_on(&self.bands[cell.person as usize], day) == band)
    }
}

/// The figures along one axis while they are added up.
pub(super) struct Sums {
    axis: Axis,
    groups: Groups,
    figures: Vec<Figures>,
    came: Distinct,
    worked: Distinct,
    held: Distinct,
}

impl Sums {
    pub(super) fn new(work: &Work, axis: Axis) -> Self {
        let groups = Groups::new(work, axis);
        let (people, events) = (work.person.len(), work.event.len());
        let of = |of: usize| Distinct::new(groups.count, of);
        // One participation is one person in one event, and its rows come one after another.
        let (person, event) = match axis {
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
            axis,
            figures: Vec::new(),
            worked: person.clone(),
            came: person,
            held: event,
            groups,
        }
    }

    /// Adds what falls on one day of a participation to each line that it stands in.
    pub(super) fn add(&mut self, cell: &PartCell, root: u32, is_joined: bool, piece: &Piece) {
        let Self {
            groups,
            figures,
            came,
            worked,
            held,
            ..
        } = self;
        let person = Some((cell.person, root));
        groups.each(cell.event, person, piece.day, |group| {
            let sum = of_line(figures, group);
            sum.claimed += piece.claimed;
            sum.confirmed += piece.confirmed;
            sum.rejected += piece.rejected;
            for (sum, minutes) in sum.by_grade.iter_mut().zip(piece.by_grade) {
                *sum += minutes;
            }
            sum.marks += piece.marks;
            sum.places += piece.places;
            sum.no_shows += piece.no_shows;
            if piece.came {
                came.note(group, root, is_joined);
            }
            if piece.worked {
                worked.note(group, root, is_joined);
            }
            if piece.came || piece.worked {
                held.note(group, cell.event, is_joined);
            }
        });
    }

    /// Adds the people whom an event helped.
    pub(super) fn help(&mut self, at: u32, event: &EventCell) {
        let Self {
            groups, figures, ..
        } = self;
        let day = event.days.map_or(NO_DAY, |(first, _)| first);
        groups.each(at, None, day, |group| {
            let sum = of_line(figures, group);
            sum.helped += u64::from(event.helped);
            if event.estimated {
                sum.helped_estimated += u64::from(event.helped);
            }
        });
    }

    /// Takes in what was added up along the same axis of other participations.
    pub(super) fn take(&mut self, other: Self) {
        let mut own = Vec::with_capacity(other.figures.len());
        for group in 0..other.figures.len() {
            own.push(self.groups.same(&other.groups, group));
        }
        for (group, more) in own.iter().zip(&other.figures) {
            let sum = of_line(&mut self.figures, *group);
            sum.claimed += more.claimed;
            sum.confirmed += more.confirmed;
            sum.rejected += more.rejected;
            for (sum, minutes) in sum.by_grade.iter_mut().zip(more.by_grade) {
                *sum += minutes;
            }
            sum.marks += more.marks;
            sum.places += more.places;
            sum.no_shows += more.no_shows;
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
            axis,
            groups,
            mut figures,
            came,
            worked,
            held,
        } = self;
        came.count(|group, count| figures[group].people = count);
        worked.count(|group, count| figures[group].with_hours = count);
        held.count(|group, count| figures[group].events = count);
        let all = 0..figures.len() as u32;
        let mut found: Vec<u32> = all.filter(|at| wanted(&figures[*at as usize])).collect();
        let total = found.len();
        let name = |group: &u32| groups.name(work, *group as usize);
        let order = |one: &u32, two: &u32| match axis {
            Axis::Event | Axis::Person => {
                let first = |at: &u32| {
                    let sum = &figures[*at as usize];
                    (Reverse(sum.confirmed), Reverse(sum.people))
                };
                let equal = || name(one).cmp(&name(two));
                first(one).cmp(&first(two)).then_with(equal)
            }
            Axis::Whole
            | Axis::Programme
            | Axis::Direction
            | Axis::Region
            | Axis::Period(_)
            | Axis::Sex
            | Axis::AgeBand => name(one).cmp(&name(two)),
        };
        in_order(&mut found, offset.saturating_add(limit), order);
        let window = found.iter().skip(offset).take(limit);
        let lines = window.map(|at| (name(at), figures[*at as usize].clone()));
        (total, lines.collect())
    }
}

fn of_line(figures: &mut Vec<Figures>, group: usize) -> &mut Figures {
    if figures.len() <= group {
        figures.resize(group + 1, Figures::default());
    }
    &mut figures[group]
}

/// Puts the first ones up to an end in order and leaves the others out.
pub(super) fn in_order<T>(
    found: &mut Vec<T>,
    end: usize,
    mut order: impl FnMut(&T, &T) -> Ordering,
) {
    if end < found.len() {
        found.select_nth_unstable_by(end, &mut order);
        found.truncate(end);
    }
    found.sort_unstable_by(order);
}

/// Which lines a row stands in.
struct Groups {
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
    Period {
        period: Period,
        names: Vec<Under>,
        known: HashMap<i32, usize>,
        /// The day that came last, and its line.
        last: Option<(i32, usize)>,
    },
    Band(Vec<[i32; BANDS]>),
}

const SEXES: [Option<Sex>; 3] = [None, Some(Sex::Male), Some(Sex::Female)];

impl Groups {
    fn new(work: &Work, axis: Axis) -> Self {
        let (by, count) = match axis {
            Axis::Whole => (By::Whole, 1),
            Axis::Period(period) => {
                let (names, known) = (Vec::new(), HashMap::new());
                let last = None;
                let by = By::Period {
                    period,
                    names,
                    known,
                    last,
                };
                (by, 256)
            }
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
                let events = work.event.iter().map(|event| u32::from(event.region));
                let lists: Vec<u32> = events.chain([0]).collect();
                let ranges = (0..lists.len() as u32).map(|at| (at, at + 1)).collect();
                let count = names.len();
                let by = By::Names {
                    names,
                    ranges,
                    lists,
                };
                (by, count)
            }
            Axis::Programme => {
                let all = (0..work.programmes.0.len() as u32).chain([NONE]);
                let names: Vec<Under> = all
                    .map(|at| Under::Programme(work.programme_id(at)))
                    .collect();
                let none = names.len() as u32 - 1;
                let events = work.event.iter().map(|event| event.programme.min(none));
                let lists: Vec<u32> = events.chain([none]).collect();
                let ranges = (0..lists.len() as u32).map(|at| (at, at + 1)).collect();
                let count = names.len();
                let by = By::Names {
                    names,
                    ranges,
                    lists,
                };
                (by, count)
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
        Self { by, count }
    }

    /// What a line is of.
    fn name(&self, work: &Work, group: usize) -> Under {
        match &self.by {
            By::Whole => Under::Whole,
            By::Names { names, .. } | By::Period { names, .. } => names[group].clone(),
            By::Event => Under::Event(
                work.event
                    .get(group)
                    .and_then(|_| work.event_id(group as u32)),
            ),
            By::Person => Under::Person(work.person_id(group as u32)),
            By::Sex(_) => Under::Sex(SEXES[group]),
            By::Band(_) => Under::AgeBand(AgeBand::ALL[group]),
        }
    }

    /// The line here that a line there is; both are of the same axis and the same columns.
    fn same(&mut self, other: &Self, group: usize) -> usize {
        if let (By::Period { names, known, .. }, By::Period { names: others, .. }) =
            (&mut self.by, &other.by)
        {
            let other = &others[group];
            let first = match other {
                Under::Period(_, Some(first)) => first.to_epoch_days(),
                _ => NO_DAY,
            };
            let next = names.len();
            let at = *known.entry(first).or_insert(next);
            if at == next {
                names.push(other.clone());
            }
            return at;
        }
        group
    }

    /// The lines of what was done in an event on a day by a person, who is told by the record
    /// and by the one that is shown; where it was nobody's, no line of people has it.
    fn each(
        &mut self,
        event: u32,
        person: Option<(u32, u32)>,
        day: i32,
        mut to: impl FnMut(usize),
    ) {
        match &mut self.by {
            By::Whole => to(0),
            By::Person => person.into_iter().for_each(|(_, root)| to(root as usize)),
            By::Sex(sexes) => {
                let sex = person.map(|(_, root)| sexes[root as usize]);
                sex.into_iter().for_each(|sex| to(usize::from(sex)));
            }
            By::Event => to((event as usize).min(self.count - 1)),
            By::Names { ranges, lists, .. } => {
                let at = (event as usize).min(ranges.len() - 1);
                let (from, until) = ranges[at];
                for group in &lists[from as usize..until as usize] {
                    to(*group as usize);
                }
            }
            By::Band(bands) => {
                let band = person.map(|(person, _)| band_on(&bands[person as usize], day));
                band.into_iter().for_each(|band| to(band as usize));
            }
            By::Period {
                period,
                names,
                known,
                last,
            } => {
                let group = match *last {
                    Some((known, group)) if known == day => group,
                    _ => {
                        let first = day_at(day).map(|day| period.first(day));
                        let key = first.map_or(NO_DAY, |first| first.to_epoch_days());
                        let next = names.len();
                        let group = *known.entry(key).or_insert(next);
                        if group == next {
                            names.push(Under::Period(*period, first));
                        }
                        *last = Some((day, group));
                        group
                    }
                };
                to(group);
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
