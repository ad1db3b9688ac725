//! Figures of work: along an axis, in a period, of a past day.

use std::path::PathBuf;

use app::Ctx;
use app::work_figures::{
    self, Asked, By, Figures, LineKey, ListFormat, MEASURES, Measure, Regions,
};
use clap::{Args, ValueEnum};
use domain::{Day, worth::Estimate};
use serde_json::{Value, json};

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

/// Which figures.
#[derive(Debug, Args)]
pub struct How {
    /// What lines are told apart by.
    #[arg(long, default_value = "direction")]
    by: Axis,
    /// The first day of the work.
    #[arg(long)]
    from: Option<Day>,
    /// The last day of the work.
    #[arg(long)]
    to: Option<Day>,
    /// As the register knew them at the end of this day.
    #[arg(long, value_name = "DAY")]
    as_of: Option<Day>,
    /// Only work of a line: axis=key, such as region=KZ-71 or direction=bilim. Several narrow
    /// it further.
    #[arg(long = "in", value_name = "LINE")]
    within: Vec<String>,
    /// Regions as of today, or as of the day of each event.
    #[arg(long, default_value = "today")]
    regions: RegionsAs,
    /// How many lines at most.
    #[arg(long, default_value_t = 100)]
    limit: usize,
    /// Writes all lines to a file: .xlsx, .csv or .pdf.
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
}

/// What lines are told apart by.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Axis {
    Direction,
    Programme,
    Region,
    Event,
    Person,
    Month,
    Quarter,
    Year,
    Sex,
    Age,
}

/// Which regions there are.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum RegionsAs {
    Today,
    Event,
}

impl From<RegionsAs> for Regions {
    fn from(regions: RegionsAs) -> Self {
        match regions {
            RegionsAs::Today => Self::OfToday,
            RegionsAs::Event => Self::OfTheEvent,
        }
    }
}

impl From<Axis> for By {
    fn from(axis: Axis) -> Self {
        match axis {
            Axis::Direction => Self::Direction,
            Axis::Programme => Self::Programme,
            Axis::Region => Self::Region,
            Axis::Event => Self::Event,
            Axis::Person => Self::Person,
            Axis::Month => Self::Month,
            Axis::Quarter => Self::Quarter,
            Axis::Year => Self::Year,
            Axis::Sex => Self::Sex,
            Axis::Age => Self::Age,
        }
    }
}

/// Prints figures, or writes them to a file.
pub fn report(answer: &Answer, place: Place<'_>, how: &How) -> Result<(), Refusal> {
    let lines = how.within.iter().map(|line| line_key(line));
    let asked = Asked {
        from: how.from,
        until: how.to,
        as_of: how.as_of,
        within: lines.collect::<Result<_, _>>()?,
        regions: how.regions.into(),
    };
    let by = how.by.into();
    let register = open::register(place)?;
    if let Some(file) = &how.save {
        let shown = file.display().to_string();
        let ending = file.extension().and_then(|ending| ending.to_str());
        let format = match ending.map(str::to_ascii_lowercase).as_deref() {
            Some("xlsx") => ListFormat::Xlsx,
            Some("csv") => ListFormat::CsvExcel,
            Some("pdf") => ListFormat::Pdf,
            _ => return Err(Refusal::new(messages::cli_error_ending(shown))),
        };
        let ctx = Ctx::fresh(now());
        let to = (format, file.as_path());
        let done = work_figures::save(&register, &ctx, &asked, by, to, answer.speak())?;
        register.close()?;
        answer.give(&json!({ "file": shown, "rows": done.rows }), || {
            let written = answer.say(&messages::cli_export_done(done.rows, shown.clone()));
            let lacking = done.lacking.iter().map(|lacking| answer.say(lacking));
            [written].into_iter().chain(lacking).collect()
        });
        return Ok(());
    }
    let window = (0, how.limit);
    let report = work_figures::report(&register, &asked, by, window, now(), answer.speak())?;
    register.close()?;
    let line = |key: &str, name: &str, figures: &Figures| {
        let mut line = object(figures);
        line["key"] = json!(key);
        line["name"] = json!(name);
        line
    };
    let lines: Vec<Value> = report
        .lines
        .iter()
        .map(|one| line(&one.key, &one.name, &one.figures))
        .collect();
    let answered = json!({
        "by": by.code(),
        "from": asked.from,
        "to": asked.until,
        "as_of": asked.as_of,
        "regions": work_figures::regions_code(asked.regions),
        "total": report.total,
        "undivided": report.undivided,
        "whole": object(&report.whole),
        "estimate": report.worth.as_ref().map(estimate),
        "lines": lines,
    });
    answer.give(&answered, || {
        let told = |name: &str, figures: &Figures| {
            let parts = MEASURES.map(|measure| {
                let value = work_figures::value(figures, measure);
                let name = answer.say(&work_figures::defined(measure).0);
                format!("{name}: {}", answer.speak().number(value))
            });
            format!("{name} – {}", parts.join("; "))
        };
        let whole = answer.say(&messages::figures_file_total());
        let lines = report.lines.iter();
        let lines = lines.map(|one| told(&one.name, &one.figures));
        let undivided = (report.undivided > 0)
            .then(|| answer.say(&messages::figures_regions_undivided(report.undivided)));
        let whole = told(&whole, &report.whole);
        let worth = report.worth.iter().flat_map(|worth| {
            let sentences = app::worth::sentences(worth, answer.speak()).into_iter();
            let title = answer.say(&messages::figures_worth_title());
            [title].into_iter().chain(sentences)
        });
        let lines = lines.chain([whole]).chain(undivided);
        lines.chain(worth).collect()
    });
    Ok(())
}

/// What confirmed hours are worth: the sum is rounded once, to whole tenge.
fn estimate(worth: &Estimate) -> Value {
    let years = worth.years.iter().map(|year| {
        json!({
            "year": year.year,
            "confirmed_minutes": year.minutes,
            "tiyn_per_hour": year.rate.tiyn,
            "source": year.rate.source,
        })
    });
    let without = worth.without.iter();
    let without =
        without.map(|(year, minutes)| json!({ "year": year, "confirmed_minutes": minutes }));
    json!({
        "tenge": worth.tenge(),
        "years": years.collect::<Vec<Value>>(),
        "without_rate": without.collect::<Vec<Value>>(),
    })
}

/// Figures under the codes of the window; hours in minutes.
fn object(figures: &Figures) -> Value {
    let count = |measure| work_figures::value(figures, measure) as u64;
    json!({
        "events": count(Measure::Events),
        "people": count(Measure::People),
        "with_hours": count(Measure::WithHours),
        "confirmed_minutes": figures.confirmed,
        "claimed_minutes": figures.claimed,
        "rejected_minutes": figures.rejected,
        "confirmed_minutes_by_evidence": {
            "scan": figures.by_grade[0],
            "paper": figures.by_grade[1],
            "coordinator": figures.by_grade[2],
            "own": figures.by_grade[3],
        },
        "marks": count(Measure::Marks),
        "places": count(Measure::Places),
        "night_minutes": figures.night,
        "travel_minutes": figures.travel,
        "no_shows": count(Measure::NoShows),
        "late_cancels": count(Measure::LateCancels),
        "helped": figures.helped,
        "helped_estimated": figures.helped_estimated,
    })
}

/// A line as it is typed: `region=KZ-71`; an empty key is what has none.
fn line_key(typed: &str) -> Result<LineKey, Refusal> {
    let (by, key) = typed.split_once('=').unwrap_or((typed, ""));
    let by = By::ALL.into_iter().find(|one| one.code() == by.trim());
    let by = by.ok_or_else(|| Refusal::new(messages::figures_error_line()))?;
    Ok(LineKey {
        by,
        key: key.trim().to_owned(),
    })
}
