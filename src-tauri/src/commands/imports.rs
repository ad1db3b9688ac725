//! Lists on their way in: choosing a file, looking at it judged, taking it.

use std::path::{Path, PathBuf};

use app::{
    Ctx,
    import::{self, Field, ProblemCode},
    intake::{self, Mode, Plan, Settle, Verdict},
};
use tauri::{AppHandle, Emitter, Manager};

use super::{apart, at_work};
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        imports::{
            ColumnChoice, ColumnDto, Existing, ImportCell, ImportDone, ImportPlan, ImportProblem,
            ImportRow, ImportRows, ImportVerdict, ProblemCount, ProblemKind, SheetDto,
        },
        session::SavedFile,
    },
    state::{AppState, Open, ctx, now},
};

/// Endings of the files that can be read.
const ENDINGS: &[&str] = &["xlsx", "xlsm", "csv", "tsv", "txt"];
/// Values shown of each column.
const SAMPLES: usize = 3;
/// The most rows that cross at once.
const ROWS_MOST: u32 = 500;

/// Asks for a file and judges it; nothing if the person changed their mind.
#[tauri::command]
pub async fn import_choose(app: AppHandle) -> IpcResult<Option<ImportPlan>> {
    apart(app, |app, state| {
        let open = state.open()?;
        let name = state.speak().format(&messages::import_dialog_files());
        match dialogs::open(
            app,
            &FileKind {
                name,
                endings: ENDINGS,
            },
        ) {
            Some(path) => Ok(Some(judged(state, &open, &path)?)),
            None => Ok(None),
        }
    })
    .await
}

/// A file was dropped on the window: it is judged, and the window is told.
pub fn dropped(app: AppHandle, paths: Vec<PathBuf>) {
    std::thread::spawn(move || {
        let Some(path) = paths.into_iter().next() else {
            return;
        };
        let state = app.state::<AppState>();
        let Ok(open) = state.open() else { return };
        let told = match judged(&state, &open, &path) {
            Ok(plan) => serde_json::json!({ "plan": plan }),
            Err(error) => serde_json::json!({ "error": error }),
        };
        let _ = app.emit("file_dropped", told);
    });
}

fn judged(state: &AppState, open: &Open, path: &Path) -> IpcResult<ImportPlan> {
    let ctx = Ctx::fresh(now());
    let plan = intake::plan(&open.register, &ctx, path, None, &state.work("import"))?;
    let name = ctx.action.to_string();
    let packed = pack(open, &name, &plan)?;
    state.keep_plan(name, plan);
    Ok(packed)
}

fn pack(open: &Open, name: &str, plan: &Plan) -> IpcResult<ImportPlan> {
    let judged = plan.judged();
    let summary = plan.summary();
    let sheets = judged.list().sheets().iter().zip(judged.plans());
    let problems = judged
        .counts()
        .into_iter()
        .map(|(code, count)| ProblemCount {
            code: code.code().to_owned(),
            kind: kind(code.kind()),
            count,
            text: code.message(import::About::default()).into(),
        });
    Ok(ImportPlan {
        plan: name.to_owned(),
        file: judged.list().file.clone(),
        sheets: sheets
            .enumerate()
            .map(|(sheet, ((name, _), understood))| SheetDto {
                name: Some(name.clone()).filter(|name| !name.is_empty()),
                used: understood.layout.is_some(),
                columns: columns(plan, sheet),
            })
            .collect(),
        fields: Field::ALL
            .iter()
            .map(|field| field.name().to_owned())
            .collect(),
        rows: small(judged.len()),
        ready: summary.new,
        errors: summary.refused,
        asks: summary.ask,
        existing: summary.existing,
        twice: summary.twice,
        problems: problems.collect(),
        file_problems: judged
            .file_problems()
            .iter()
            .map(|problem| problem.message().into())
            .collect(),
        seen_before: intake::seen_before(&open.register, plan)?.map(|seen| seen.at.0),
    })
}

fn columns(plan: &Plan, sheet: usize) -> Vec<ColumnDto> {
    let judged = plan.judged();
    let Some(layout) = judged
        .plans()
        .get(sheet)
        .and_then(|plan| plan.layout.as_ref())
    else {
        return Vec::new();
    };
    let mut samples: Vec<Vec<String>> = vec![Vec::new(); layout.columns.len()];
    // People of one sheet stand together.
    let first = (0..judged.len()).find(|row| judged.sheet(*row) == sheet);
    let looked_at = first.map_or(0..0, |first| first..judged.len().min(first + 50));
    judged.each(looked_at, |row| {
        if usize::from(row.sheet) != sheet {
            return false;
        }
        for (column, cell) in judged.cells(&row).into_iter().enumerate() {
            if let Some(seen) = samples.get_mut(column)
                && seen.len() < SAMPLES
                && !cell.raw.is_empty()
            {
                seen.push(cell.raw);
            }
        }
        true
    });
    layout
        .columns
        .iter()
        .zip(samples)
        .map(|(column, sample)| ColumnDto {
            index: u32::from(column.index),
            letter: import::letter(column.index),
            header: column.heading.clone(),
            field: column.field.name().to_owned(),
            sample,
        })
        .collect()
}

fn kind(kind: import::ProblemKind) -> ProblemKind {
    match kind {
        import::ProblemKind::Error => ProblemKind::Error,
        import::ProblemKind::Ask => ProblemKind::Ask,
        import::ProblemKind::Note => ProblemKind::Note,
    }
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Judges the same file with other columns.
#[tauri::command]
pub async fn import_columns(
    app: AppHandle,
    plan: String,
    columns: Vec<ColumnChoice>,
) -> IpcResult<ImportPlan> {
    at_work(app, move |state, open| {
        let kept = state.plan(&plan)?;
        let mut kept = kept
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let chosen = columns
            .into_iter()
            .map(|chosen| {
                let place =
                    |at: u32, what| u16::try_from(at).map_err(|_| IpcError::unreadable(what));
                let ColumnChoice {
                    sheet,
                    index,
                    field,
                } = chosen;
                let field = Field::of_name(&field).ok_or_else(|| IpcError::unreadable("field"))?;
                Ok((place(sheet, "sheet")?, place(index, "column")?, field))
            })
            .collect::<IpcResult<Vec<_>>>()?;
        let said = Settle::Columns(chosen);
        *kept = kept.settle(&open.register, &Ctx::fresh(now()), said)?;
        pack(open, &plan, &kept)
    })
    .await
}

/// A stretch of the judged rows of one sheet: all, or those with one problem.
#[tauri::command]
pub async fn import_rows(
    app: AppHandle,
    plan: String,
    sheet: u32,
    problem: Option<String>,
    offset: u32,
    limit: u32,
) -> IpcResult<ImportRows> {
    at_work(app, move |state, _| {
        let kept = state.plan(&plan)?;
        let plan = kept
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let judged = plan.judged();
        let wanted = match &problem {
            Some(code) => {
                Some(ProblemCode::of_code(code).ok_or_else(|| IpcError::unreadable("problem"))?)
            }
            None => None,
        };
        let mut sheets = vec![0; judged.plans().len()];
        let mut found = Vec::new();
        for row in 0..judged.len() {
            if wanted.is_none_or(|code| judged.problems(row).has(code)) {
                let of = judged.sheet(row);
                sheets[of] += 1;
                if of == sheet as usize {
                    found.push(row);
                }
            }
        }
        let rows = found
            .iter()
            .skip(offset as usize)
            .take(limit.min(ROWS_MOST) as usize)
            .map(|row| pack_row(&plan, *row))
            .collect();
        Ok(ImportRows {
            total: small(found.len()),
            sheets,
            rows,
        })
    })
    .await
}

fn pack_row(plan: &Plan, index: usize) -> ImportRow {
    let judged = plan.judged();
    let row = judged.row(index);
    let about = row.about();
    ImportRow {
        line: row.line,
        cells: judged
            .cells(&row)
            .into_iter()
            .map(|cell| ImportCell {
                kind: cell.problems.first().map(|code| kind(code.kind())),
                raw: cell.raw,
                value: cell.value,
            })
            .collect(),
        verdict: match plan.verdict(index) {
            Verdict::New => ImportVerdict::New,
            Verdict::Ask => ImportVerdict::Ask,
            Verdict::Exists(_) | Verdict::Twice => ImportVerdict::Exists,
            Verdict::Perhaps(_) | Verdict::PerhapsTwice => ImportVerdict::Ask,
            Verdict::Refused | Verdict::LeftOut => ImportVerdict::Error,
        },
        problems: row
            .problems
            .iter()
            .map(|code| ImportProblem {
                code: code.code().to_owned(),
                kind: kind(code.kind()),
                text: code.message(about).into(),
            })
            .collect(),
    }
}

/// Takes the list: one action.
#[tauri::command]
pub async fn import_run(
    app: AppHandle,
    action: String,
    plan: String,
    existing: Existing,
) -> IpcResult<ImportDone> {
    at_work(app, move |state, open| {
        let kept = state.plan(&plan)?;
        let mut judged = kept
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        judged.choose(match existing {
            Existing::Skip => Mode::Skip,
            Existing::Fill => Mode::Fill,
            Existing::Update => Mode::Update,
        });
        let work = state.work("import");
        let taken = state.announce(intake::take(
            &open.register,
            &ctx(&action)?,
            &judged,
            &work,
        )?);
        Ok(ImportDone {
            written: taken.written,
            updated: taken.updated,
            skipped: taken.skipped,
            refused: taken.refused,
        })
    })
    .await
}

/// Saves the rows that stay out, with the reason beside each cell.
#[tauri::command]
pub async fn import_refused_save(app: AppHandle, plan: String) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let kept = state.plan(&plan)?;
        let plan = kept
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let speak = state.speak();
        let say = |message: &messages::Message| speak.format(message);
        let sheet = say(&messages::import_refused_sheet());
        let kind = FileKind {
            name: sheet.clone(),
            endings: &["xlsx"],
        };
        let Some(path) = dialogs::save(app, &kind, &format!("{sheet}.xlsx")) else {
            return Ok(None);
        };
        let open = state.open()?;
        let rows = intake::write_refused(&open.register, &plan, &path, &say, &store::Quiet)?;
        Ok(Some(SavedFile {
            path: path.display().to_string(),
            rows: u32::try_from(rows).unwrap_or(u32::MAX),
        }))
    })
    .await
}

/// Leaves the list.
#[tauri::command]
pub fn import_close(state: tauri::State<'_, AppState>, plan: String) {
    state.drop_plan(&plan);
}
