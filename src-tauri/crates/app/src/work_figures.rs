//! Figures of events, attendance and hours: along an axis, in a period, as the register knew
//! them on a past day, each with its definition and with the rows that it is made of.
//!
//! The sums themselves are [`search::Work`]; here they get names, rights and files.
//!
//! Source: DOMAIN 1.4 ("the program must show how each of its own numbers is defined"), 1.7,
//! 7.2; FEATURES 53–62.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use changes::{Act, Subject};
use documents::export::{Column, ExportError, ListHead, Value, list_telling};
use domain::{
    AgeBand, Day, Deed, DirectionCode, EventId, Grade, RegionCode, Sex, Timestamp, VolunteerId,
    Zone, national_directions, worth::Estimate,
};
use l10n::{DateStyle, Localizer};
use messages::{Kind, Message, ToMessage};
use search::{Axis, Period, Slice, Under};
use store::StoreError;

pub use documents::export::ListFormat;
pub use search::{Figures, Measure, Regions};

use crate::audit::format_code;
use crate::count::{age_code, sex_code, small};
use crate::export::Exported;
use crate::papers::region_on;
use crate::{Ctx, NotAllowed, Register, wording::Wording, worth};

/// What figures are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Event.
    Event,
    /// Person.
    Person,
    /// Programme of the event.
    Programme,
    /// Direction.
    Direction,
    /// Region of the event.
    Region,
    /// Month of the work.
    Month,
    /// Quarter of the work.
    Quarter,
    /// Year of the work.
    Year,
    /// Sex of the person.
    Sex,
    /// Age of the person on the day of the work.
    Age,
}

impl By {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Direction,
        Self::Programme,
        Self::Region,
        Self::Event,
        Self::Person,
        Self::Month,
        Self::Quarter,
        Self::Year,
        Self::Sex,
        Self::Age,
    ];

    /// The axis as a code for files, the window and the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Person => "person",
            Self::Programme => "programme",
            Self::Direction => "direction",
            Self::Region => "region",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Sex => "sex",
            Self::Age => "age",
        }
    }

    /// What stands over the names of the lines.
    pub fn head(self) -> Message {
        match self {
            Self::Event => messages::figures_head_event(),
            Self::Person => messages::figures_head_person(),
            Self::Programme => messages::figures_head_programme(),
            Self::Direction => messages::figures_head_direction(),
            Self::Region => messages::figures_head_region(),
            Self::Month | Self::Quarter | Self::Year => messages::figures_head_period(),
            Self::Sex => messages::figures_head_sex(),
            Self::Age => messages::figures_head_age(),
        }
    }

    const fn axis(self) -> Axis {
        match self {
            Self::Event => Axis::Event,
            Self::Person => Axis::Person,
            Self::Programme => Axis::Programme,
            Self::Direction => Axis::Direction,
            Self::Region => Axis::Region,
            Self::Month => Axis::Period(Period::Month),
            Self::Quarter => Axis::Period(Period::Quarter),
            Self::Year => Axis::Period(Period::Year),
            Self::Sex => Axis::Sex,
            Self::Age => Axis::AgeBand,
        }
    }
}

/// What a figure is called and what it counts, in that order.
pub fn defined(measure: Measure) -> (Message, Message) {
    match measure {
        Measure::Confirmed(_) => (
            messages::figures_measure_confirmed(),
            messages::figures_means_confirmed(),
        ),
        Measure::Claimed => (
            messages::figures_measure_claimed(),
            messages::figures_means_claimed(),
        ),
        Measure::Rejected => (
            messages::figures_measure_rejected(),
            messages::figures_means_rejected(),
        ),
        Measure::People => (
            messages::figures_measure_people(),
            messages::figures_means_people(),
        ),
        Measure::WithHours => (
            messages::figures_measure_with_hours(),
            messages::figures_means_with_hours(),
        ),
        Measure::Marks => (
            messages::figures_measure_marks(),
            messages::figures_means_marks(),
        ),
        Measure::Events => (
            messages::figures_measure_events(),
            messages::figures_means_events(),
        ),
        Measure::Places => (
            messages::figures_measure_places(),
            messages::figures_means_places(),
        ),
        Measure::NoShows => (
            messages::figures_measure_no_shows(),
            messages::figures_means_no_shows(),
        ),
        Measure::LateCancels => (
            messages::figures_measure_late_cancels(),
            messages::figures_means_late_cancels(),
        ),
        Measure::Helped => (
            messages::figures_measure_helped(),
            messages::figures_means_helped(),
        ),
    }
}

/// A line by its axis and key; see [`Line::key`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineKey {
    /// The axis.
    pub by: By,
    /// The key.
    pub key: String,
}

/// The key under which the audit has the axis of figures that went out. Such a file names the
/// people of its roster and nobody else.
pub(crate) const FIGURES: &str = "figures";

/// Which figures are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// As the register knew them at the end of this day, by the clock of Almaty; `None` is now.
    pub as_of: Option<Day>,
    /// Within these lines only; all of them hold.
    pub within: Vec<LineKey>,
    /// Which regions there are.
    pub regions: Regions,
}

impl Asked {
    /// The question as pairs of codes, for the audit.
    fn codes(&self, by: By) -> Vec<(String, String)> {
        let pair = |key: &str, value: String| (key.to_owned(), value);
        let day = |key: &str, day: Option<Day>| day.map(|day| pair(key, day.to_string()));
        let mut codes = vec![pair(FIGURES, by.code().to_owned())];
        codes.extend(day("from", self.from));
        codes.extend(day("until", self.until));
        codes.extend(day("as_of", self.as_of));
        if self.regions == Regions::OfTheEvent {
            codes.push(pair("regions", regions_code(self.regions).to_owned()));
        }
        let within = self.within.iter();
        codes.extend(within.map(|line| pair(line.by.code(), line.key.clone())));
        codes
    }
}

/// Which regions figures go by, as a code for files, the window and the command line.
pub const fn regions_code(regions: Regions) -> &'static str {
    match regions {
        Regions::OfToday => "today",
        Regions::OfTheEvent => "event",
    }
}

/// Which regions figures go by, in words.
pub fn regions_word(regions: Regions) -> Message {
    match regions {
        Regions::OfToday => messages::figures_regions_today(),
        Regions::OfTheEvent => messages::figures_regions_event(),
    }
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// A code that is the same in every language: an id, a code of a region or a direction,
    /// `2089-07-01` for a period; empty for what has none.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The figures.
    pub figures: Figures,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// All lines together: each person and each event once.
    pub whole: Figures,
    /// How many lines there are.
    pub total: u32,
    /// Those asked for: events and people by confirmed hours, the most first; everything else
    /// in its own order.
    pub lines: Vec<Line>,
    /// The figures of each month by its first day, the earliest first, gaps filled; no more
    /// than [`MOST_MONTHS`], the latest of them.
    pub months: Vec<(Day, Figures)>,
    /// The figures of each region with any, for the map.
    pub regions: Vec<(Option<RegionCode>, Figures)>,
    /// How many events were recorded in a region that was divided after their day, where
    /// figures go by the regions of today: they may lie in either part.
    pub undivided: u32,
    /// What the confirmed hours are worth by the rates that the register knew then; `None`
    /// where it knew none.
    pub worth: Option<Estimate>,
}

/// Ten years of months.
pub const MOST_MONTHS: usize = 120;

/// A row behind a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose, and the name; no name of somebody whose data is not shown.
    pub volunteer: Option<(VolunteerId, Option<String>)>,
    /// In which event, and its title; `None` outside events.
    pub event: Option<(EventId, String)>,
    /// The day.
    pub day: Option<Day>,
    /// When a mark was made, and the zone of the event.
    pub at: Option<(Timestamp, Zone)>,
    /// The mark is an arrival.
    pub arrival: bool,
    /// Minutes: of the hours, or the confirmed ones of the person or the event.
    pub minutes: u64,
    /// What the hours rest on.
    pub grade: Option<Grade>,
    /// Marks of the person or the event.
    pub marks: u32,
    /// People helped by the event.
    pub helped: u64,
}

/// Why there are no figures.
#[derive(Debug, thiserror::Error)]
pub enum FiguresRefused {
    /// The period ends before it begins.
    #[error("the period ends before it begins")]
    Period,
    /// A line that is asked for cannot be.
    #[error("there is no such line")]
    Line,
    /// The file.
    #[error(transparent)]
    File(#[from] ExportError),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// A record cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl FiguresRefused {
    /// The field that the sentence stands beside.
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::Period => Some("until"),
            Self::Line | Self::File(_) | Self::NotAllowed(_) | Self::Store(_) => None,
        }
    }
}

impl ToMessage for FiguresRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Period => (Kind::Invalid, messages::figures_error_period()),
            Self::Line => (Kind::Missing, messages::figures_error_line()),
            Self::File(error) => error.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// The figures of all work within `asked`, and along an axis.
///
/// # Errors
/// [`FiguresRefused`].
pub fn report(
    register: &Register,
    asked: &Asked,
    by: By,
    (offset, limit): (usize, usize),
    now: Timestamp,
    speak: Localizer,
) -> Result<Report, FiguresRefused> {
    register.may(Deed::SeeEvents)?;
    if by == By::Person {
        register.may(Deed::SeeVolunteers)?;
    }
    let slice = slice(asked, now)?;
    let (whole, lines, months, regions, undivided) = {
        let columns = register.store().columns();
        let work = columns.work();
        // The order of directions is that of the settings, so all of them are asked for.
        let own = if by == By::Direction {
            (by.axis(), 0, usize::MAX)
        } else {
            (by.axis(), offset, limit)
        };
        let all = |axis| (axis, 0, usize::MAX);
        let axes = [
            all(Axis::Whole),
            own,
            all(Axis::Period(Period::Month)),
            all(Axis::Region),
        ];
        let mut found = work.lines_of(&slice, &axes).into_iter();
        let mut next = || found.next().unwrap_or_default();
        let whole = next().1.pop().map(|(_, figures)| figures);
        let undivided = match asked.regions {
            Regions::OfToday => work.undivided(&slice),
            Regions::OfTheEvent => 0,
        };
        (
            whole.unwrap_or_default(),
            next(),
            next().1,
            next().1,
            undivided,
        )
    };
    let (total, mut lines) = lines;
    let total = small(total);
    // Each confirmed minute lies in one month.
    let by_month = months.iter().map(|(under, figures)| match under {
        Under::Period(_, first) => (*first, figures.confirmed),
        _ => (None, figures.confirmed),
    });
    let worth = worth::of_days(register, by_month, slice.as_of);
    let mut skipped = 0;
    if by == By::Direction {
        order_directions(register, &mut lines);
        skipped = offset;
    }
    let mut names = Names::new(register, asked, speak);
    let window = lines.into_iter().skip(skipped).take(limit);
    let lines = window.map(|(under, figures)| {
        Ok(Line {
            key: key_of(&under),
            name: names.of(&under)?,
            figures,
        })
    });
    let regions = regions
        .into_iter()
        .filter_map(|(under, figures)| match under {
            Under::Region(region) => Some((region, figures)),
            _ => None,
        });
    Ok(Report {
        whole,
        total,
        lines: lines.collect::<Result<_, StoreError>>()?,
        months: over_time(months),
        regions: regions.collect(),
        undivided: small(undivided),
        worth,
    })
}

/// A window over the rows behind a figure, and how many there are.
///
/// # Errors
/// [`FiguresRefused`].
pub fn rows(
    register: &Register,
    asked: &Asked,
    measure: Measure,
    (offset, limit): (usize, usize),
    now: Timestamp,
    speak: Localizer,
) -> Result<(u32, Vec<Row>), FiguresRefused> {
    register.may(Deed::SeeEvents)?;
    register.may(Deed::SeeVolunteers)?;
    let slice = slice(asked, now)?;
    let (total, found) = {
        let columns = register.store().columns();
        columns.work().rows(&slice, measure, offset, limit)
    };
    let mut names = Names::new(register, asked, speak);
    let mut rows = Vec::with_capacity(found.len());
    for row in found {
        let event = row.event.map(|id| names.event(id)).transpose()?;
        let zone = event.as_ref().map_or(Zone::ALMATY, |(_, zone)| *zone);
        let mut person = |id| Ok::<_, StoreError>((id, names.person(id)?));
        rows.push(Row {
            volunteer: row.volunteer.map(&mut person).transpose()?,
            event: row.event.zip(event.map(|(title, _)| title)),
            day: row.day,
            at: row.at.map(|at| (at, zone)),
            arrival: row.arrival,
            minutes: row.minutes,
            grade: row.grade,
            marks: row.marks,
            helped: row.helped,
        });
    }
    Ok((small(total), rows))
}

/// Writes all lines of an axis and their total as a table, with the period and the day they
/// were known on: how many lines, and what stands below them on paper.
///
/// # Errors
/// [`FiguresRefused`]; then the file is as it was.
pub fn save(
    register: &Register,
    ctx: &Ctx,
    asked: &Asked,
    by: By,
    (format, path): (ListFormat, &Path),
    speak: Localizer,
) -> Result<Exported, FiguresRefused> {
    register.may(Deed::Export)?;
    let all = (0, usize::MAX);
    let report = report(register, asked, by, all, ctx.now, speak)?;
    // Whose names went out stands in the log.
    let named = report.lines.iter().filter(|_| by == By::Person);
    let people: Vec<VolunteerId> = named.filter_map(|line| line.key.parse().ok()).collect();
    let say = |message: Message| speak.format(&message);
    let day =
        |day: Option<Day>| day.map_or_else(String::new, |day| speak.day(day, DateStyle::Numeric));
    let period = [day(asked.from), day(asked.until)];
    let period = if period.iter().all(String::is_empty) {
        say(messages::figures_period_all())
    } else {
        period.join("–")
    };
    let told = asked.as_of.unwrap_or(ctx.today);
    let organisation = register.store().settings().organisation.clone();
    let mut about = vec![
        (say(messages::export_about_organisation()), organisation),
        (say(messages::export_about_who()), register.operator_name()),
        (
            say(messages::export_about_when()),
            speak.instant(ctx.now.0, DateStyle::DateTime),
        ),
        (say(messages::figures_file_period()), period),
        (
            say(messages::figures_file_as_of()),
            speak.day(told, DateStyle::Numeric),
        ),
        (
            say(messages::figures_regions_label()),
            say(regions_word(asked.regions)),
        ),
    ];
    if report.undivided > 0 {
        about.push((
            say(messages::figures_head_region()),
            say(messages::figures_regions_undivided(report.undivided)),
        ));
    }
    if let Some(worth) = &report.worth {
        about.push((
            say(messages::figures_worth_title()),
            worth::sentences(worth, speak).join("; "),
        ));
        about.push((String::new(), say(messages::figures_worth_means())));
    }
    about.extend(MEASURES.map(|measure| {
        let (name, means) = defined(measure);
        (say(name), say(means))
    }));
    let column = |heading: String, width: f64| Column { heading, width };
    let mut columns = vec![column(say(by.head()), 36.0)];
    columns.extend(MEASURES.map(|measure| column(say(defined(measure).0), 14.0)));
    columns.push(column(say(messages::figures_file_evidence()), 14.0));
    let head = ListHead {
        name: say(messages::figures_file_name()),
        language: speak.language().code().to_owned(),
        columns,
        about,
        about_name: say(messages::export_about_sheet()),
    };
    let total = Line {
        key: String::new(),
        name: say(messages::figures_file_total()),
        figures: report.whole,
    };
    let lines = report.lines.into_iter().chain([total]);
    let rows = lines.map(|line| {
        let mut cells = vec![Value::text(line.name)];
        cells.extend(MEASURES.map(|measure| Value::Number(value(&line.figures, measure))));
        let strong = line.figures.by_grade[0] + line.figures.by_grade[1];
        cells.push(match line.figures.confirmed {
            0 => Value::Empty,
            confirmed => Value::Number((strong as f64 * 1000.0 / confirmed as f64).round() / 10.0),
        });
        cells
    });
    let mut lacking = None;
    let mut sentence = |rows: &str| {
        let message = lacking.insert(messages::export_paper_lacking(rows));
        speak.format(message)
    };
    let written = list_telling(format, path, &head, rows, &mut sentence, &mut |_| true)?;
    let act = Act::ExportedWith {
        rows: small(usize::try_from(written).unwrap_or(usize::MAX)),
        format: format_code(format).to_owned(),
        filter: asked.codes(by),
    };
    let mut within = asked.within.iter();
    let event = within.find(|line| line.by == By::Event);
    let event = event.and_then(|line| line.key.parse().ok());
    register.note_named(ctx, act, &people, event.map(Subject::Event))?;
    Ok(Exported {
        rows: written,
        lacking,
    })
}

/// The figures of a table, in order.
pub const MEASURES: [Measure; 11] = [
    Measure::Events,
    Measure::People,
    Measure::WithHours,
    Measure::Confirmed(None),
    Measure::Claimed,
    Measure::Rejected,
    Measure::Marks,
    Measure::Places,
    Measure::NoShows,
    Measure::LateCancels,
    Measure::Helped,
];

/// A figure as a number: hours to two decimals, people and pieces whole.
pub fn value(figures: &Figures, measure: Measure) -> f64 {
    let hours = |minutes: u64| (minutes as f64 / 0.6).round() / 100.0;
    match measure {
        Measure::Confirmed(None) => hours(figures.confirmed),
        Measure::Confirmed(Some(grade)) => hours(figures.by_grade[grade as usize]),
        Measure::Claimed => hours(figures.claimed),
        Measure::Rejected => hours(figures.rejected),
        Measure::People => f64::from(figures.people),
        Measure::WithHours => f64::from(figures.with_hours),
        Measure::Marks => f64::from(figures.marks),
        Measure::Events => f64::from(figures.events),
        Measure::Places => f64::from(figures.places),
        Measure::NoShows => f64::from(figures.no_shows),
        Measure::LateCancels => f64::from(figures.late_cancels),
        // Far below the numbers that a float cannot tell apart.
        Measure::Helped => figures.helped as f64,
    }
}

/// The end of a day by the clock of Almaty; the moment of figures of that day.
fn end_of(day: Day) -> Option<Timestamp> {
    let next = day.succ_opt()?.and_hms_opt(0, 0, 0)?;
    Some(Timestamp(Zone::ALMATY.instant(next, false).0 - 1))
}

fn slice(asked: &Asked, now: Timestamp) -> Result<Slice, FiguresRefused> {
    if let (Some(from), Some(until)) = (asked.from, asked.until)
        && until < from
    {
        return Err(FiguresRefused::Period);
    }
    // A day that is not over yet is now: then what was not told yet does not come in either.
    let as_of = asked.as_of.and_then(end_of).filter(|end| *end < now);
    let under = asked.within.iter().map(under);
    Ok(Slice {
        from: asked.from,
        until: asked.until,
        under: under.collect::<Option<_>>().ok_or(FiguresRefused::Line)?,
        as_of,
        now,
        regions: asked.regions,
    })
}

/// The key of a line.
fn key_of(under: &Under) -> String {
    let none = String::new;
    match under {
        Under::Whole => none(),
        Under::Event(event) => event.map_or_else(none, |id| id.to_string()),
        Under::Person(person) => person.to_string(),
        Under::Programme(programme) => programme.map_or_else(none, |id| id.to_string()),
        Under::Direction(direction) => direction
            .as_ref()
            .map_or_else(none, |code| code.to_string()),
        Under::Region(region) => region.map_or_else(none, |code| code.to_string()),
        Under::Period(_, first) => first.map_or_else(none, |day| day.to_string()),
        Under::Sex(sex) => sex.map_or_else(none, |sex| sex_code(sex).to_owned()),
        Under::AgeBand(band) => age_code(*band).to_owned(),
    }
}

/// What a key names; `None` if it names nothing.
fn under(line: &LineKey) -> Option<Under> {
    let key = line.key.as_str();
    /// Something, or nothing for an empty key.
    fn maybe<T>(key: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
        if key.is_empty() {
            Some(None)
        } else {
            read(key).map(Some)
        }
    }
    let period = |period| {
        let day = maybe(key, |key| key.parse().ok())?;
        Some(Under::Period(period, day))
    };
    Some(match line.by {
        By::Event => Under::Event(maybe(key, |key| key.parse().ok())?),
        By::Person => Under::Person(key.parse().ok()?),
        By::Programme => Under::Programme(maybe(key, |key| key.parse().ok())?),
        By::Direction => Under::Direction(maybe(key, |key| DirectionCode::parse(key).ok())?),
        By::Region => Under::Region(maybe(key, |key| key.parse().ok())?),
        By::Month => period(Period::Month)?,
        By::Quarter => period(Period::Quarter)?,
        By::Year => period(Period::Year)?,
        By::Sex => {
            let sexes = [Sex::Male, Sex::Female];
            let of = |key: &str| sexes.into_iter().find(|sex| sex_code(*sex) == key);
            Under::Sex(maybe(key, of)?)
        }
        By::Age => {
            let bands = AgeBand::ALL.into_iter();
            let mut of = bands.filter(|band| age_code(*band) == key);
            Under::AgeBand(of.next()?)
        }
    })
}

/// The national directions in their order, each with the organisation's own behind it; what
/// names none at the end.
fn order_directions(register: &Register, lines: &mut [(Under, Figures)]) {
    let settings = register.store().settings();
    let place = |code: &DirectionCode| {
        let national = national_directions();
        national.iter().position(|known| known.code == *code)
    };
    let of = |under: &Under| match under {
        Under::Direction(Some(code)) => {
            let own = settings
                .local_directions
                .iter()
                .find(|own| own.code == *code);
            let parent = own.and_then(|own| own.parent.as_ref());
            let at = place(code).or_else(|| parent.and_then(place));
            (
                at.unwrap_or(usize::MAX - 1),
                own.is_some(),
                Some(code.clone()),
            )
        }
        _ => (usize::MAX, false, None),
    };
    lines.sort_by_cached_key(|(under, _)| of(under));
}

/// The figures of each month from the first to the last with any, at most the latest
/// [`MOST_MONTHS`].
fn over_time(months: Vec<(Under, Figures)>) -> Vec<(Day, Figures)> {
    let mut known: BTreeMap<Day, Figures> = BTreeMap::new();
    for (under, figures) in months {
        if let Under::Period(_, Some(first)) = under {
            known.insert(first, figures);
        }
    }
    let mut filled: Vec<(Day, Figures)> = Vec::new();
    let first = known.keys().next().copied();
    let mut next = known.keys().next_back().copied();
    while let Some(month) = next
        && first.is_some_and(|first| month >= first)
        && filled.len() < MOST_MONTHS
    {
        filled.push((month, known.remove(&month).unwrap_or_default()));
        next = month.checked_sub_months(chrono::Months::new(1));
    }
    filled.reverse();
    filled
}

/// Names of lines and rows in one language; events and people are looked up once.
struct Names<'r> {
    register: &'r Register,
    wording: Wording<'r>,
    speak: Localizer,
    /// The day whose names regions have, where it is not today.
    named_on: Option<Day>,
    events: HashMap<EventId, (String, Zone)>,
    people: HashMap<VolunteerId, Option<String>>,
}

impl<'r> Names<'r> {
    fn new(register: &'r Register, asked: &Asked, speak: Localizer) -> Self {
        // A line is of many days: regions of the event have the names of the first of them.
        let named_on = asked.from.filter(|_| asked.regions == Regions::OfTheEvent);
        Self {
            register,
            wording: Wording::new(register, speak),
            speak,
            named_on,
            events: HashMap::new(),
            people: HashMap::new(),
        }
    }

    fn of(&mut self, under: &Under) -> Result<String, StoreError> {
        let speak = self.speak;
        let say = |message: Message| speak.format(&message);
        Ok(match under {
            Under::Whole => say(messages::figures_file_total()),
            Under::Event(None) => say(messages::figures_line_outside()),
            Under::Event(Some(id)) => self.event(*id)?.0,
            Under::Person(id) => {
                let name = self.person(*id)?;
                name.unwrap_or_else(|| say(messages::figures_line_gone()))
            }
            Under::Programme(None) => say(messages::figures_line_no_programme()),
            Under::Programme(Some(id)) => {
                let record = self.register.store().record::<changes::Programmes>(*id)?;
                let programme = record.and_then(|record| changes::programme(*id, &record));
                let language = self.speak.language().code();
                programme.map_or_else(String::new, |programme| {
                    programme.titles.in_language(language).to_owned()
                })
            }
            Under::Direction(None) => say(messages::figures_line_no_direction()),
            Under::Direction(Some(code)) => self.wording.direction(code),
            Under::Region(None) => say(messages::figures_line_no_region()),
            Under::Region(Some(code)) => match self.named_on {
                Some(day) => region_on(*code, day, speak),
                None => self.wording.region(*code),
            },
            Under::Period(_, None) => say(messages::figures_line_no_day()),
            Under::Period(Period::Month, Some(day)) => self.speak.day(*day, DateStyle::Month),
            Under::Period(Period::Year, Some(day)) => self.speak.day(*day, DateStyle::Year),
            Under::Period(Period::Quarter, Some(day)) => {
                use chrono::Datelike;
                let quarter = day.month0() / 3 + 1;
                say(messages::figures_line_quarter(
                    quarter,
                    day.year().to_string(),
                ))
            }
            Under::Sex(None) => say(messages::figures_line_no_sex()),
            Under::Sex(Some(sex)) => self.wording.sex(*sex),
            Under::AgeBand(band) => say(match band {
                AgeBand::Under14 => messages::volunteers_age_under14(),
                AgeBand::From14To17 => messages::volunteers_age_from14to17(),
                AgeBand::From18To34 => messages::volunteers_age_from18to34(),
                AgeBand::From35To59 => messages::volunteers_age_from35to59(),
                AgeBand::From60 => messages::volunteers_age_from60(),
                AgeBand::Unknown => messages::volunteers_age_unknown(),
            }),
        })
    }

    /// The title of an event, and its zone.
    fn event(&mut self, id: EventId) -> Result<(String, Zone), StoreError> {
        if let Some(known) = self.events.get(&id) {
            return Ok(known.clone());
        }
        let record = self.register.store().record::<changes::Events>(id)?;
        let event = record.and_then(|record| changes::event(id, &record));
        let zone = event.as_ref().and_then(|event| event.plan);
        let language = self.speak.language().code();
        let known = (
            event.map_or_else(String::new, |event| {
                event.titles.in_language(language).to_owned()
            }),
            zone.map_or(Zone::ALMATY, |plan| plan.zone),
        );
        self.events.insert(id, known.clone());
        Ok(known)
    }

    /// The name of a person; `None` of one whose data is erased, blocked or deleted.
    fn person(&mut self, id: VolunteerId) -> Result<Option<String>, StoreError> {
        if let Some(known) = self.people.get(&id) {
            return Ok(known.clone());
        }
        let person = self.register.store().volunteer(id)?;
        let shown = person.filter(|person| !person.deleted && person.blocked.is_none());
        let name = shown.map(|person| person.name.full());
        self.people.insert(id, name.clone());
        Ok(name)
    }
}

#[cfg(test)]
mod tests;
