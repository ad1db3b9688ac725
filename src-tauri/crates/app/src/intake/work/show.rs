//! A list of work as people look at it: cells beside what is read of them, whom a row may
//! mean, the report, and the rows that go back.

use std::path::Path;

use documents::export::{self, ListFormat, ListHead, Value as Cell};
use domain::{Day, Deed, EventId, Timestamp, VolunteerId};
use messages::Message;
use serde_json::{Value, json};
use store::Progress;

use super::happenings::{Which, Who};
use super::{WorkPlan, WorkProblem, WorkRow, WorkVerdict};
use crate::Register;
use crate::export::ExportRefused;
use crate::import::{
    Field, HoursList, HoursProblem, HoursRow, ListKind, ProblemKind, RefusedColumns, report_hours,
    table_value,
};
use crate::intake::{IntakeRefused, note_refused};
use crate::papers::work as records;

/// A cell of the file beside what is read of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkCell {
    /// What its column holds.
    pub field: Field,
    /// As it stands in the file.
    pub raw: String,
    /// As it is read, where that differs: days as ISO, times and hours as `9:30`.
    pub value: Option<String>,
    /// The gravest problem of it that waits.
    pub kind: Option<ProblemKind>,
    /// Somebody typed over it.
    pub typed: bool,
}

/// Somebody, or an event, that a row may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Somebody of the register.
    Person {
        /// Who.
        id: VolunteerId,
        /// The name.
        name: String,
        /// When born, as ISO; empty if it is not known.
        born: String,
        /// The row is taken for theirs.
        chosen: bool,
    },
    /// An event of the register.
    Event {
        /// Which.
        id: EventId,
        /// Its titles: Kazakh, Russian, English.
        titles: domain::Titles,
        /// Its first day.
        day: Option<Day>,
        /// The row is of it.
        chosen: bool,
    },
}

/// Where a problem stands in the row.
fn fields_of(problem: WorkProblem) -> &'static [Field] {
    use HoursProblem as H;
    match problem {
        WorkProblem::PersonClosed
        | WorkProblem::PersonUnknown
        | WorkProblem::PersonSeveral
        | WorkProblem::PersonLike
        | WorkProblem::PersonByName
        | WorkProblem::Barred
        | WorkProblem::Warned
        | WorkProblem::Row(H::NameMissing) => &[Field::FullName, Field::Surname, Field::Given],
        WorkProblem::TitleMissing
        | WorkProblem::EventMissing
        | WorkProblem::EventSeveral
        | WorkProblem::EventNew => &[Field::Event, Field::TitleKk, Field::TitleRu, Field::TitleEn],
        WorkProblem::CapacityUnreadable => &[Field::Capacity],
        WorkProblem::ShiftUnknown => &[Field::Shift],
        WorkProblem::RegionUnknown => &[Field::Region],
        WorkProblem::DirectionUnknown => &[Field::Directions],
        WorkProblem::Known | WorkProblem::Row(H::DuplicateInFile) => &[],
        WorkProblem::Row(
            H::DateInvalid
            | H::DateAmbiguous
            | H::DateTwoDigitYear
            | H::DateYearAssumed
            | H::DateFromSerial,
        )
        | WorkProblem::Future => &[Field::Date],
        WorkProblem::Row(
            H::HoursNegative
            | H::HoursOver24
            | H::HoursUnreadable
            | H::HoursMismatch
            | H::HoursMissing
            | H::HoursFromExcelTime,
        ) => &[Field::Hours],
        WorkProblem::OtherHours
        | WorkProblem::OverADay
        | WorkProblem::AllAtNight
        | WorkProblem::Row(
            H::TimeOrder
            | H::CrossesMidnight
            | H::OverlapInFile
            | H::TimeMissing
            | H::TwoRangesInOneCell
            | H::RangeInOneCell,
        ) => &[Field::From, Field::To],
    }
}

/// Minutes as a clock shows them: `9:30`.
fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

impl WorkPlan {
    /// The cells of a row, from 0, one for each column of its sheet.
    pub fn cells(&self, index: usize) -> Vec<WorkCell> {
        let (Some(row), Some(read)) = (self.rows.get(index), self.read.get(index)) else {
            return Vec::new();
        };
        let sheet = usize::from(row.key.sheet);
        let layout = self.layouts.get(sheet).and_then(Option::as_ref);
        let Some((layout, (_, table))) = layout.zip(self.list.sheets().get(sheet)) else {
            return Vec::new();
        };
        let source = table.row(row.key.row as usize);
        let cells = layout.columns.iter().map(|column| {
            let raw = source.cell(column.index);
            let raw = raw.map(|cell| cell.text.to_owned()).unwrap_or_default();
            let answers = &self.options.answers;
            let typed = answers.of_cell(row.key.sheet, row.key.row, column.index);
            let waiting = row.told.iter().filter(|told| !told.settled);
            let here = waiting.filter(|told| fields_of(told.problem).contains(&column.field));
            let value = self.value(row, read, column.field);
            let value = value.or_else(|| typed.map(str::to_owned));
            WorkCell {
                field: column.field,
                value: value.filter(|value| *value != raw),
                raw,
                kind: here.map(|told| told.problem.kind()).min(),
                typed: typed.is_some(),
            }
        });
        cells.collect()
    }

    /// What was read of a field of a row, where it has a form of its own.
    fn value(&self, row: &WorkRow, read: &HoursRow, field: Field) -> Option<String> {
        match field {
            Field::Date => read.date.map(|day| day.to_string()),
            Field::From => read.from.map(|minutes| clock(minutes.into())),
            Field::To => read.to.map(|minutes| clock(minutes.into())),
            Field::Hours => row.span.is_some().then(|| clock(row.minutes())),
            Field::Until => {
                let happening = row.happening.and_then(|place| self.happenings.get(place));
                happening?.days.map(|(_, last)| last.to_string())
            }
            Field::FullName => match row.who? {
                Who::Known(id) => self.names.get(&id).cloned(),
                Who::New(_) => None,
            },
            _ => None,
        }
    }

    /// How many rows stand on each sheet, and which rows of one are asked for.
    pub fn is_on(&self, index: usize, sheet: usize) -> bool {
        self.rows
            .get(index)
            .is_some_and(|row| usize::from(row.key.sheet) == sheet)
    }

    /// Whether somebody may say whom or what a row means.
    pub fn has_choices(&self, index: usize) -> bool {
        let Some(row) = self.rows.get(index) else {
            return false;
        };
        let person = row.person.and_then(|place| self.people.get(place));
        let happening = row.happening.and_then(|place| self.happenings.get(place));
        person.is_some_and(|person| !person.offered().is_empty())
            || happening.is_some_and(|happening| happening.found.len() > 1)
    }

    /// Whom and which event a row, from 0, may mean.
    ///
    /// # Errors
    /// [`IntakeRefused`].
    pub fn choices(&self, register: &Register, index: usize) -> Result<Vec<Choice>, IntakeRefused> {
        register.may(Deed::Import)?;
        let Some(row) = self.rows.get(index) else {
            return Ok(Vec::new());
        };
        let mut choices = Vec::new();
        if let Some(person) = row.person.and_then(|place| self.people.get(place)) {
            let people = register.store().volunteers(person.offered())?;
            let off = register.store().settings().fields_off.clone();
            for one in people {
                let one = crate::collected::shown(&off, one);
                choices.push(Choice::Person {
                    id: one.id,
                    name: super::people::full_name(&one.name),
                    born: one.birth.map(|birth| birth.iso()).unwrap_or_default(),
                    chosen: row.who == Some(Who::Known(one.id)),
                });
            }
        }
        let happening = row.happening.and_then(|place| self.happenings.get(place));
        if let Some(happening) = happening.filter(|happening| happening.found.len() > 1) {
            for id in &happening.found {
                if let Some(event) = records::event(register, *id)? {
                    choices.push(Choice::Event {
                        id: event.id,
                        titles: event.titles,
                        day: event.plan.map(|plan| plan.starts.date()),
                        chosen: row.which == Some(Which::Known(event.id)),
                    });
                }
            }
        }
        Ok(choices)
    }
}

impl WorkVerdict {
    /// The word in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Ask => "ask",
            Self::Known => "known",
            Self::Twice => "twice",
            Self::Waits => "waits",
            Self::Refused => "refused",
            Self::LeftOut => "left_out",
        }
    }
}

/// The outcome of a list of work as JSON; that of hours in the schema of the sample lists,
/// with what the register says of each row. `more` keys go after its own.
pub fn report_work(plan: &WorkPlan, more: &[(&str, Value)]) -> Value {
    let mut object = match plan.kind {
        ListKind::Hours | ListKind::People | ListKind::Guests => {
            let hours = HoursList::of(&plan.layouts, &plan.read);
            report_hours(&plan.list, &hours, &[])
        }
        ListKind::Events | ListKind::Places => report_rows(plan),
    };
    if let Some(rows) = object["rows"].as_array_mut() {
        for (value, row) in rows.iter_mut().zip(&plan.rows) {
            let waits: Vec<&str> = row
                .told
                .iter()
                .filter(|told| !told.settled)
                .map(|told| told.problem.code())
                .collect();
            value["verdict"] = json!(row.verdict.name());
            value["told"] = json!(waits);
            value["minutes"] = json!(row.span.as_ref().map(|_| row.minutes()));
            value["volunteer"] = json!(match row.who {
                Some(Who::Known(id)) => Some(id.to_string()),
                _ => None,
            });
            value["event_id"] = json!(match row.which {
                Some(Which::Known(id)) => Some(id.to_string()),
                _ => None,
            });
        }
    }
    let summary = plan.summary();
    let own = [
        ("goes_in", json!(summary.new)),
        ("known", json!(summary.known)),
        ("twice", json!(summary.twice)),
        ("waits", json!(summary.waits)),
        ("stays_out", json!(summary.refused)),
        ("left_out", json!(summary.left_out)),
        ("minutes", json!(summary.minutes)),
        ("new_people", json!(summary.people)),
        ("new_events", json!(summary.events)),
    ];
    for (key, value) in own.iter().chain(more) {
        object[*key] = value.clone();
    }
    object
}

fn report_rows(plan: &WorkPlan) -> Value {
    let tables = plan.layouts.iter().zip(plan.list.sheets());
    let tables: Vec<Value> = tables
        .map(|(layout, (name, table))| {
            table_value(plan.list.format, name, layout.as_ref(), None, table)
        })
        .collect();
    let rows = (1u32..).zip(&plan.rows).map(|(number, row)| {
        let happening = row.happening.and_then(|place| plan.happenings.get(place));
        let person = row.person.and_then(|place| plan.people.get(place));
        let days = happening.and_then(|happening| happening.days);
        json!({
            "row": number,
            "line": row.line,
            "name": person.map(super::people::Person::name),
            "event": happening.map(|happening| happening.title()),
            "date": days.map(|(first, _)| first.to_string()),
            "until": days.map(|(_, last)| last.to_string()),
            "region": happening.and_then(|one| one.region).map(|code| code.to_string()),
            "capacity": happening.and_then(|one| one.capacity),
            "shift": row.shift.map(|id| id.to_string()),
        })
    });
    let rows: Vec<Value> = rows.collect();
    json!({
        "schema": 1,
        "file": plan.list.file,
        "kind": plan.kind.name(),
        "readable": true,
        "file_problems": [],
        "tables": tables,
        "row_count": rows.len(),
        "rows": rows,
    })
}

/// Writes the rows that stay out as a workbook for the sender: the cells as they were, and
/// behind them what is wrong. How many rows that were is the answer.
///
/// `say` puts a sentence into the language of the reader. `progress`: rows.
///
/// # Errors
/// [`ExportRefused`].
pub fn write_refused_work(
    register: &Register,
    now: Timestamp,
    plan: &WorkPlan,
    path: &Path,
    say: &dyn Fn(&Message) -> String,
    progress: &dyn Progress,
) -> Result<u64, ExportRefused> {
    register.may(Deed::Import)?;
    let rows = plan.refused();
    let total = rows.len() as u64;
    let layouts = plan.layouts.iter().map(Option::as_ref);
    let columns = RefusedColumns::of(&plan.list, layouts, say);
    let column = |heading: String, width: f64| export::Column { heading, width };
    let mut head = ListHead {
        name: say(&messages::import_refused_sheet()),
        language: String::new(),
        columns: vec![column(say(&messages::import_refused_line_column()), 7.0)],
        about: Vec::new(),
        about_name: String::new(),
    };
    let headings = columns.headings.iter();
    head.columns
        .extend(headings.map(|heading| column(heading.clone(), 22.0)));
    let reason = say(&messages::import_refused_reason_column());
    head.columns.push(column(reason, 60.0));
    let before = columns.headings.len() + 1;
    let list = rows.iter().filter_map(|index| {
        let row = plan.rows.get(*index)?;
        let mut values = vec![Cell::Empty; before];
        values[0] = Cell::Number(f64::from(row.line));
        let places = columns.places.get(usize::from(row.key.sheet))?;
        for (cell, place) in plan.cells(*index).into_iter().zip(places) {
            if let Some(place) = place {
                values[place + 1] = Cell::text(cell.raw);
            }
        }
        let open = row.told.iter().filter(|told| !told.settled);
        let told = open.filter(|told| told.problem.kind() != ProblemKind::Note);
        let told: Vec<String> = told.map(|told| say(&told.message)).collect();
        values.push(Cell::text(told.join(" ")));
        Some(values)
    });
    let mut step = |done| progress.step(done, total);
    let written = export::list(ListFormat::Xlsx, path, &head, list, &mut step)?;
    note_refused(register, now, written)?;
    Ok(written)
}
