//! Figures of events, attendance and hours.

use app::work_figures::{By, Figures, Measure, Regions};
use domain::{Grade, worth::Estimate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::hours::GradeDto;

/// What figures are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureBy {
    /// Direction.
    Direction,
    /// Programme of the event.
    Programme,
    /// Region of the event.
    Region,
    /// Event.
    Event,
    /// Person.
    Person,
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

impl From<FigureBy> for By {
    fn from(by: FigureBy) -> Self {
        match by {
            FigureBy::Direction => Self::Direction,
            FigureBy::Programme => Self::Programme,
            FigureBy::Region => Self::Region,
            FigureBy::Event => Self::Event,
            FigureBy::Person => Self::Person,
            FigureBy::Month => Self::Month,
            FigureBy::Quarter => Self::Quarter,
            FigureBy::Year => Self::Year,
            FigureBy::Sex => Self::Sex,
            FigureBy::Age => Self::Age,
        }
    }
}

/// A figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureMeasure {
    /// Events with an arrival or confirmed hours.
    Events,
    /// People who came, each once.
    People,
    /// People with confirmed hours, each once.
    WithHours,
    /// Confirmed hours.
    Confirmed,
    /// Hours that wait.
    Claimed,
    /// Rejected hours.
    Rejected,
    /// Marks, repeats too.
    Marks,
    /// Places in shifts that are over.
    Places,
    /// Of these: nobody came.
    NoShows,
    /// Places that were given up after the deadline.
    LateCancels,
    /// People helped, as the results of events say.
    Helped,
}

impl From<FigureMeasure> for Measure {
    fn from(measure: FigureMeasure) -> Self {
        match measure {
            FigureMeasure::Events => Self::Events,
            FigureMeasure::People => Self::People,
            FigureMeasure::WithHours => Self::WithHours,
            FigureMeasure::Confirmed => Self::Confirmed(None),
            FigureMeasure::Claimed => Self::Claimed,
            FigureMeasure::Rejected => Self::Rejected,
            FigureMeasure::Marks => Self::Marks,
            FigureMeasure::Places => Self::Places,
            FigureMeasure::NoShows => Self::NoShows,
            FigureMeasure::LateCancels => Self::LateCancels,
            FigureMeasure::Helped => Self::Helped,
        }
    }
}

/// The kind of a file of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureFormat {
    /// A workbook.
    Xlsx,
    /// CSV for a double click.
    Csv,
    /// For paper.
    Pdf,
}

/// A line by its axis and key.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FigureLineKey {
    /// The axis.
    pub by: FigureBy,
    /// See [`FigureLine::key`].
    pub key: String,
}

/// Which figures are asked for.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FiguresQuery {
    /// The first day: `2089-07-05`.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// As the register knew them at the end of this day; nothing for now.
    pub as_of: Option<String>,
    /// Within these lines only.
    pub within: Vec<FigureLineKey>,
    /// Which regions there are.
    pub regions: FigureRegions,
}

/// Which regions figures go by.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureRegions {
    /// As of today.
    Today,
    /// As of the first day of each event.
    Event,
}

impl From<FigureRegions> for Regions {
    fn from(regions: FigureRegions) -> Self {
        match regions {
            FigureRegions::Today => Self::OfToday,
            FigureRegions::Event => Self::OfTheEvent,
        }
    }
}

impl From<Grade> for GradeDto {
    fn from(grade: Grade) -> Self {
        match grade {
            Grade::Scan => Self::Scan,
            Grade::Paper => Self::Paper,
            Grade::Coordinator => Self::Coordinator,
            Grade::Own => Self::Own,
        }
    }
}

/// Figures of one line: minutes, people and pieces.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct FigureSums {
    /// Confirmed minutes.
    pub confirmed: u32,
    /// Minutes that wait.
    pub claimed: u32,
    /// Rejected minutes.
    pub rejected: u32,
    /// Confirmed minutes by scan or desk, paper, coordinator, own word.
    pub by_grade: [u32; 4],
    /// Confirmed minutes at night, told separately.
    pub night: u32,
    /// Confirmed minutes of travel.
    pub travel: u32,
    /// People who came, each once.
    pub people: u32,
    /// People with confirmed hours, each once.
    pub with_hours: u32,
    /// Marks, repeats too.
    pub marks: u32,
    /// Events.
    pub events: u32,
    /// Places in shifts that are over.
    pub places: u32,
    /// Of these: nobody came.
    pub no_shows: u32,
    /// Places in such shifts that were given up after the deadline.
    pub late_cancels: u32,
    /// People helped, as the results of events say.
    pub helped: u32,
    /// Of these: estimated.
    pub helped_estimated: u32,
}

impl From<&Figures> for FigureSums {
    fn from(figures: &Figures) -> Self {
        let Figures {
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
        } = figures;
        let whole = |people: u64| u32::try_from(people).unwrap_or(u32::MAX);
        Self {
            confirmed: minutes(*confirmed),
            claimed: minutes(*claimed),
            rejected: minutes(*rejected),
            by_grade: by_grade.map(minutes),
            night: minutes(*night),
            travel: minutes(*travel),
            people: *people,
            with_hours: *with_hours,
            marks: *marks,
            events: *events,
            places: *places,
            no_shows: *no_shows,
            late_cancels: *late_cancels,
            helped: whole(*helped),
            helped_estimated: whole(*helped_estimated),
        }
    }
}

/// Minutes as they cross: eight thousand years fit.
pub fn minutes(minutes: u64) -> u32 {
    u32::try_from(minutes).unwrap_or(u32::MAX)
}

/// One line of the table.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureLine {
    /// An id, a code, or the first day of a period; empty for what has none.
    pub key: String,
    /// Its name in the language of the window.
    pub name: String,
    /// The figures.
    pub sums: FigureSums,
}

/// Figures of a month.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureMonth {
    /// Its first day.
    pub first: String,
    /// The figures.
    pub sums: FigureSums,
}

/// Figures of a region.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureRegion {
    /// Its ISO code; nothing for work without a region.
    pub region: Option<String>,
    /// The figures.
    pub sums: FigureSums,
}

/// The answer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FiguresReport {
    /// All lines together: each person and each event once.
    pub whole: FigureSums,
    /// How many lines there are.
    pub total: u32,
    /// Those asked for.
    pub lines: Vec<FigureLine>,
    /// Months without gaps, the earliest first.
    pub months: Vec<FigureMonth>,
    /// Regions with any work.
    pub regions: Vec<FigureRegion>,
    /// Events in regions that were divided after their day, where figures go by the regions
    /// of today.
    pub undivided: u32,
    /// What the confirmed hours are worth; nothing where no rate is known.
    pub worth: Option<FigureWorth>,
}

/// What confirmed hours are worth, an estimate.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureWorth {
    /// The sum, rounded once to whole tenge; nothing where no hour has a rate.
    #[ts(type = "number | null")]
    pub tenge: Option<u64>,
    /// Years with a rate.
    pub years: Vec<FigureYearWorth>,
    /// Years without one.
    pub without: Vec<FigureYearWithout>,
}

/// Hours of a year, and what one of them is worth.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureYearWorth {
    /// The year.
    pub year: u16,
    /// Its confirmed minutes.
    pub minutes: u32,
    /// In hundredths of a tenge.
    pub tiyn: u32,
    /// Where the rate was taken from.
    pub source: String,
}

/// Hours of a year without a rate.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureYearWithout {
    /// The year; nothing for work without a day.
    pub year: Option<u16>,
    /// Its confirmed minutes.
    pub minutes: u32,
}

impl From<&Estimate> for FigureWorth {
    fn from(worth: &Estimate) -> Self {
        let years = worth.years.iter().map(|year| FigureYearWorth {
            year: year.year,
            minutes: minutes(year.minutes),
            tiyn: year.rate.tiyn,
            source: year.rate.source.clone(),
        });
        let without = worth.without.iter().map(|(year, count)| FigureYearWithout {
            year: *year,
            minutes: minutes(*count),
        });
        Self {
            tenge: (!worth.years.is_empty()).then(|| worth.tenge()),
            years: years.collect(),
            without: without.collect(),
        }
    }
}

/// A row behind a figure.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureRow {
    /// Whose; nothing where the row is an event.
    pub volunteer: Option<String>,
    /// The name; nothing of somebody whose data is not shown.
    pub name: Option<String>,
    /// In which event.
    pub event: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// The day; nothing where the row is a person or an event.
    pub day: Option<String>,
    /// The time on the wall at which a mark was made: `09:05`.
    pub time: Option<String>,
    /// The mark is an arrival.
    pub arrival: bool,
    /// Minutes: of the hours, or the confirmed ones of the person or the event.
    pub minutes: u32,
    /// Marks of the person or the event.
    pub marks: u32,
    /// People helped by the event.
    pub helped: u32,
    /// What the hours rest on.
    pub grade: Option<GradeDto>,
}

/// Some of the rows behind a figure.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureRows {
    /// How many there are in all.
    pub total: u32,
    /// Those asked for.
    pub rows: Vec<FigureRow>,
}
