//! Lists of hours, events and places, packed as the clinic shows lists.

use app::{
    Register,
    import::{self, Layout, ListKind},
    intake::{self, Choice, WorkPlan, WorkProblem, WorkSettle, WorkVerdict},
};
use domain::Grade;
use l10n::Localizer;

use super::{
    ROWS_MOST, SAMPLES, encoding, fields, kind, lines, place_of, row_within, short, small,
};
use crate::ipc::{
    IpcError, IpcResult,
    imports::{
        AnswerDto, ColumnDto, EventChoice, FixChoice, ImportCell, ImportChoices, ImportPlan,
        ImportProblem, ImportRow, ImportRows, ImportVerdict, ImportWork, ListKindDto, PersonChoice,
        ProblemCount, RowsOf, SeenBefore, SheetDto,
    },
};

impl From<ListKind> for ListKindDto {
    fn from(kind: ListKind) -> Self {
        match kind {
            ListKind::People => Self::People,
            ListKind::Hours => Self::Hours,
            ListKind::Events => Self::Events,
            ListKind::Places => Self::Places,
            ListKind::Guests => Self::Guests,
        }
    }
}

impl From<ListKindDto> for ListKind {
    fn from(kind: ListKindDto) -> Self {
        match kind {
            ListKindDto::People => Self::People,
            ListKindDto::Hours => Self::Hours,
            ListKindDto::Events => Self::Events,
            ListKindDto::Places => Self::Places,
            ListKindDto::Guests => Self::Guests,
        }
    }
}

const GRADES: [(&str, Grade); 4] = [
    ("scan", Grade::Scan),
    ("paper", Grade::Paper),
    ("coordinator", Grade::Coordinator),
    ("own", Grade::Own),
];

/// The grade of a name.
pub(super) fn grade_of(name: &str) -> Option<Grade> {
    let found = GRADES.iter().find(|(known, _)| *known == name);
    found.map(|(_, grade)| *grade)
}

fn grade_name(grade: Grade) -> String {
    let found = GRADES.iter().find(|(_, known)| *known == grade);
    found.map_or_else(String::new, |(name, _)| (*name).to_owned())
}

/// The list as the window shows it.
pub(super) fn pack(name: &str, plan: &WorkPlan) -> ImportPlan {
    let summary = plan.summary();
    let sheets = plan.list().sheets().iter().zip(plan.layouts());
    let sheets = sheets.enumerate().map(|(sheet, ((name, table), layout))| {
        let used = layout.as_ref().filter(|layout| layout.has_rows());
        SheetDto {
            name: Some(name.clone()).filter(|name| !name.is_empty()),
            used: used.is_some(),
            header: used.map_or_else(Vec::new, import::Layout::shown_header),
            columns: used.map_or_else(Vec::new, |layout| columns(plan, sheet, layout)),
            lines: lines(plan.list(), table),
            place: place_of(plan.options(), sheet),
        }
    });
    ImportPlan {
        plan: name.to_owned(),
        file: plan.list().file.clone(),
        kind: plan.kind().into(),
        guests: None,
        sheets: sheets.collect(),
        fields: fields(plan.kind()),
        encoding: encoding(plan.list()),
        sender: plan.sender().map(str::to_owned),
        remembered: plan
            .remembered()
            .is_some_and(|known| !known.columns.is_empty()),
        rows: small(plan.rows().len()),
        fresh: summary.new,
        asks: summary.ask,
        errors: summary.refused,
        existing: summary.known,
        twice: summary.twice,
        undecided: summary.waits,
        left_out: summary.left_out,
        problems: problems(plan),
        file_problems: Vec::new(),
        brake: None,
        chosen: None,
        seen_before: plan.seen().map(|seen| SeenBefore {
            at: seen.at.0,
            action: seen.action.to_string(),
        }),
        work: Some(ImportWork {
            minutes: summary.minutes,
            people: summary.people,
            events: summary.events,
            grade: grade_name(plan.grade()),
        }),
        beyond: None,
    }
}

fn columns(plan: &WorkPlan, sheet: usize, layout: &Layout) -> Vec<ColumnDto> {
    let mut samples: Vec<Vec<String>> = vec![Vec::new(); layout.columns.len()];
    let rows = (0..plan.rows().len()).filter(|row| plan.is_on(*row, sheet));
    for row in rows.take(50) {
        for (seen, cell) in samples.iter_mut().zip(plan.cells(row)) {
            if seen.len() < SAMPLES && !cell.raw.is_empty() {
                seen.push(intake::masked(&cell.raw, cell.field));
            }
        }
    }
    let columns = layout.columns.iter().zip(samples);
    columns
        .map(|(column, sample)| ColumnDto {
            index: u32::from(column.index),
            letter: import::letter(column.index),
            header: column.heading.clone(),
            called: import::called(plan.list(), column).map(Into::into),
            field: column.field.name().to_owned(),
            sample,
        })
        .collect()
}

fn problems(plan: &WorkPlan) -> Vec<ProblemCount> {
    let counts = plan.counts().into_iter();
    let counts = counts.map(|(problem, waits, settled)| ProblemCount {
        code: problem.code().to_owned(),
        kind: kind(problem.kind()),
        count: waits,
        settled,
        text: problem.message().into(),
        fixes: problem
            .fixes()
            .iter()
            .map(|fix| FixChoice {
                fix: (*fix).into(),
                text: problem.fix_message(*fix).into(),
            })
            .collect(),
        fix: plan.of_kind(problem).map(Into::into),
    });
    counts.collect()
}

fn problem_of(code: &str) -> IpcResult<WorkProblem> {
    WorkProblem::of_code(code).ok_or_else(|| IpcError::unreadable("problem"))
}

/// An answer of the window as the list takes it.
pub(super) fn answer(plan: &WorkPlan, answer: AnswerDto) -> IpcResult<WorkSettle> {
    let row_of = |row: u32| row_within(row, plan.rows().len());
    Ok(match answer {
        AnswerDto::Kind { code, fix } => WorkSettle::Kind(problem_of(&code)?, fix.map(Into::into)),
        AnswerDto::Row { row, code, fix } => {
            WorkSettle::Row(row_of(row)?, problem_of(&code)?, fix.map(Into::into))
        }
        AnswerDto::Cell { row, column, text } => {
            WorkSettle::Cell(row_of(row)?, short(column, "column")?, text)
        }
        AnswerDto::Person { row, id } => {
            let id = id.map(|id| id.parse()).transpose();
            let id = id.map_err(|_| IpcError::unreadable("volunteer"))?;
            WorkSettle::Who(row_of(row)?, id)
        }
        AnswerDto::Event { row, id } => {
            let id = id.map(|id| id.parse()).transpose();
            let id = id.map_err(|_| IpcError::unreadable("event"))?;
            WorkSettle::Which(row_of(row)?, id)
        }
        AnswerDto::Word { .. } | AnswerDto::Least { .. } | AnswerDto::Existing { .. } => {
            return Err(IpcError::unreadable("answer"));
        }
    })
}

fn verdict(verdict: WorkVerdict) -> ImportVerdict {
    match verdict {
        WorkVerdict::New => ImportVerdict::New,
        WorkVerdict::Ask => ImportVerdict::Ask,
        WorkVerdict::Known => ImportVerdict::Exists,
        WorkVerdict::Twice => ImportVerdict::Twice,
        WorkVerdict::Waits => ImportVerdict::Perhaps,
        WorkVerdict::Refused => ImportVerdict::Error,
        WorkVerdict::LeftOut => ImportVerdict::Out,
    }
}

/// A stretch of the rows of one sheet: all, or those of one kind.
pub(super) fn rows(
    plan: &WorkPlan,
    sheet: u32,
    of: &RowsOf,
    offset: u32,
    limit: u32,
) -> IpcResult<ImportRows> {
    let problem = match of {
        RowsOf::Problem { code } => Some(problem_of(code)?),
        RowsOf::All | RowsOf::Verdict { .. } => None,
    };
    let mut sheets = vec![0; plan.layouts().len()];
    let mut found = Vec::new();
    for (place, row) in plan.rows().iter().enumerate() {
        let wanted = match (of, problem) {
            (RowsOf::Verdict { verdict: wanted }, _) => verdict(row.verdict) == *wanted,
            (_, Some(problem)) => row.told.iter().any(|told| told.problem == problem),
            (_, None) => true,
        };
        if !wanted {
            continue;
        }
        if let Some(count) = sheets.get_mut(usize::from(row.key.sheet)) {
            *count += 1;
        }
        if u32::from(row.key.sheet) == sheet {
            found.push(place);
        }
    }
    let window = found.iter().skip(offset as usize);
    let window = window.take(limit.min(ROWS_MOST) as usize);
    Ok(ImportRows {
        total: small(found.len()),
        sheets,
        rows: window.filter_map(|place| pack_row(plan, *place)).collect(),
    })
}

fn pack_row(plan: &WorkPlan, index: usize) -> Option<ImportRow> {
    let row = plan.rows().get(index)?;
    let cells = plan.cells(index).into_iter().map(|cell| ImportCell {
        raw: intake::masked(&cell.raw, cell.field),
        value: cell.value.map(|value| intake::masked(&value, cell.field)),
        kind: cell.kind.map(kind),
        typed: cell.typed,
        unknown: None,
    });
    let problems = row.told.iter().map(|told| ImportProblem {
        code: told.problem.code().to_owned(),
        kind: kind(told.problem.kind()),
        text: told.message.clone().into(),
        settled: told.settled,
        fixes: if told.settled {
            Vec::new()
        } else {
            told.problem
                .fixes()
                .iter()
                .map(|fix| (*fix).into())
                .collect()
        },
    });
    Some(ImportRow {
        index: small(index),
        line: row.line,
        cells: cells.collect(),
        verdict: verdict(row.verdict),
        problems: problems.collect(),
        beside: plan.has_choices(index),
    })
}

/// Whom and which event a row may mean.
pub(super) fn choices(
    register: &Register,
    plan: &WorkPlan,
    row: u32,
    speak: &Localizer,
) -> IpcResult<ImportChoices> {
    let row = row_within(row, plan.rows().len())?;
    let mut people = Vec::new();
    let mut events = Vec::new();
    for choice in plan.choices(register, row)? {
        match choice {
            Choice::Person {
                id,
                name,
                born,
                chosen,
            } => people.push(PersonChoice {
                id: id.to_string(),
                name,
                born,
                chosen,
            }),
            Choice::Event {
                id,
                titles,
                day,
                chosen,
            } => events.push(EventChoice {
                id: id.to_string(),
                title: titles.in_language(speak.language().code()).to_owned(),
                day: day.map(|day| day.to_string()),
                chosen,
            }),
        }
    }
    Ok(ImportChoices { people, events })
}
