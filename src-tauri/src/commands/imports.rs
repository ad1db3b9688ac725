//! Lists on their way in: choosing a file, looking at it judged, taking it.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, MutexGuard, PoisonError},
};

use app::{
    Ctx,
    import::{
        self, Encoding, Field, Fix, ImportRefused, List, ListKind, Options, ProblemCode, Problems,
        TableAt,
    },
    intake::{self, Begun, IntakeRefused, Mode, Opened, Plan, Settle, Verdict, WorkSettle},
};
use documents::sheets::{Format, Table};
use domain::{ActionId, Deed, EventId};
use tauri::{AppHandle, Emitter, Manager};

use super::{apart, at_work, events::titles_dto};
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        imports::{
            AnswerDto, BegunAboutDto, BegunDto, BesideDto, BesideField, ColumnChoice, ColumnDto,
            EncodingDto, Existing, FixChoice, FixDto, ImportBeyond, ImportCell, ImportChoices,
            ImportDone, ImportPlan, ImportProblem, ImportRow, ImportRows, ImportVerdict, KeptDto,
            LettersDto, ProblemCount, ProblemKind, ReadingDto, RowsOf, SeenBefore, SheetDto,
            SheetLineDto, SheetPlaceDto, TakenDto,
        },
        session::SavedFile,
    },
    keeping::Job,
    state::{AppState, Open, ctx, now},
};

mod work;

/// Endings of the files that can be read.
const ENDINGS: &[&str] = &[
    "xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "html", "vcf",
];
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

/// A file was dropped on the window: its path is kept, and the window is told.
pub fn dropped(app: &AppHandle, paths: &[PathBuf]) {
    let Some(path) = paths.first() else { return };
    app.state::<AppState>().keep_dropped(path.clone());
    let _ = app.emit("file_dropped", ());
}

/// Judges the file that was dropped last; nothing if there is none.
#[tauri::command]
pub async fn import_dropped(app: AppHandle) -> IpcResult<Option<ImportPlan>> {
    at_work(app, |state, open| match state.take_dropped() {
        Some(path) => Ok(Some(judged(state, open, &path)?)),
        None => Ok(None),
    })
    .await
}

/// Judges a table that was pasted.
#[tauri::command]
pub async fn import_paste(app: AppHandle, text: String) -> IpcResult<ImportPlan> {
    at_work(app, move |state, open| {
        open.register.may(Deed::Import)?;
        let list = import::paste(text).map_err(IntakeRefused::from)?;
        judged_list(state, open, list, &store::Quiet)
    })
    .await
}

fn judged(state: &AppState, open: &Open, path: &Path) -> IpcResult<ImportPlan> {
    open.register.may(Deed::Import)?;
    let progress = state.work("import");
    let list = import::read_as(path, None, &progress).map_err(IntakeRefused::from)?;
    judged_list(state, open, list, &progress)
}

/// Judges a list; one in which nothing was found is kept, should somebody say where it stands.
fn judged_list(
    state: &AppState,
    open: &Open,
    list: List,
    progress: &dyn store::Progress,
) -> IpcResult<ImportPlan> {
    let ctx = Ctx::fresh(now());
    let list = Arc::new(list);
    match intake::open(&open.register, &ctx, Arc::clone(&list), None, progress) {
        Ok(plan) => Ok(keep(state, &ctx, plan)),
        Err(refused) => {
            if matches!(refused, IntakeRefused::List(ImportRefused::NoTable)) {
                state.keep_unread(list);
            }
            Err(refused.into())
        }
    }
}

/// Opens the list in which nothing was found, for a person who says where it stands; nothing
/// if there is none.
#[tauri::command]
pub async fn import_by_hand(app: AppHandle) -> IpcResult<Option<ImportPlan>> {
    at_work(app, |state, open| {
        let Some(list) = state.take_unread() else {
            return Ok(None);
        };
        let ctx = Ctx::fresh(now());
        let progress = state.work("import");
        let plan = intake::open_by_hand(&open.register, &ctx, list, &progress)?;
        Ok(Some(keep(state, &ctx, plan)))
    })
    .await
}

fn keep(state: &AppState, ctx: &Ctx, plan: Opened) -> ImportPlan {
    let name = ctx.action.to_string();
    let packed = pack(&name, &plan);
    state.keep_plan(name, plan);
    packed
}

fn held(plan: &std::sync::Mutex<Opened>) -> MutexGuard<'_, Opened> {
    plan.lock().unwrap_or_else(PoisonError::into_inner)
}

fn pack(name: &str, plan: &Opened) -> ImportPlan {
    match plan {
        Opened::People(plan) => pack_people(name, plan),
        Opened::Work(plan) => work::pack(name, plan),
    }
}

fn pack_people(name: &str, plan: &Plan) -> ImportPlan {
    let judged = plan.judged();
    let summary = plan.summary();
    let sheets = judged.list().sheets().iter().zip(judged.plans());
    let seen = plan.seen();
    ImportPlan {
        plan: name.to_owned(),
        file: judged.list().file.clone(),
        kind: plan.kind().into(),
        guests: judged
            .options()
            .guests
            .as_ref()
            .map(|list| (list.event.to_string(), titles_dto(&list.titles))),
        sheets: sheets
            .enumerate()
            .map(|(sheet, ((name, table), understood))| SheetDto {
                name: Some(name.clone()).filter(|name| !name.is_empty()),
                used: understood.layout.is_some(),
                header: understood
                    .layout
                    .as_ref()
                    .map(import::Layout::shown_header)
                    .unwrap_or_default(),
                columns: columns(plan, sheet),
                lines: lines(judged.list(), table),
                place: place_of(judged.options(), sheet),
            })
            .collect(),
        fields: fields(plan.kind()),
        encoding: encoding(judged.list()),
        sender: plan.sender().map(str::to_owned),
        remembered: plan
            .remembered()
            .is_some_and(intake::Remembered::is_read_otherwise),
        rows: small(judged.len()),
        fresh: summary.new,
        errors: summary.refused,
        asks: summary.ask,
        existing: summary.existing,
        twice: summary.twice,
        undecided: summary.undecided,
        left_out: summary.left_out,
        problems: problems(plan),
        file_problems: judged
            .file_problems()
            .iter()
            .map(|problem| problem.message().into())
            .collect(),
        brake: plan.brake().map(|brake| brake.message().into()),
        chosen: plan.chosen().map(Into::into),
        seen_before: seen.map(|seen| SeenBefore {
            at: seen.at.0,
            action: seen.action.to_string(),
        }),
        work: None,
        beyond: beyond(plan),
    }
}

/// What may be kept of the new people with a consent only.
fn beyond(plan: &Plan) -> Option<ImportBeyond> {
    let beyond = plan.beyond();
    (beyond.people > 0).then(|| ImportBeyond {
        people: beyond.people,
        fields: {
            let fields = beyond.fields.into_iter();
            fields
                .map(|held| app::minimum::held_word(held).into())
                .collect()
        },
        left_out: plan.is_least(),
    })
}

/// The first lines of a sheet; numbers of people are masked. Contacts have none among which a
/// header could stand.
fn lines(list: &List, table: &Table) -> Vec<SheetLineDto> {
    if matches!(list.format, Format::Contacts { .. }) {
        return Vec::new();
    }
    let lines = import::first_lines(table).into_iter();
    let lines = lines.map(|(line, cells)| SheetLineDto {
        line,
        text: intake::masked(&cells.join(" · "), Field::Note),
    });
    lines.collect()
}

/// Where somebody said that the table of a sheet is.
fn place_of(options: &Options, sheet: usize) -> Option<SheetPlaceDto> {
    let at = options.table_of(u16::try_from(sheet).ok()?)?;
    Some(match at {
        TableAt::Nowhere => SheetPlaceDto::Nowhere,
        TableAt::Header(line) => SheetPlaceDto::Header { line },
        TableAt::NoHeader => SheetPlaceDto::NoHeader,
    })
}

/// What a column of such a list can be.
fn fields(kind: ListKind) -> Vec<String> {
    let fields = Field::of_kind(kind).iter();
    fields.map(|field| field.name().to_owned()).collect()
}

/// How the letters of a text file were read.
fn encoding(list: &List) -> Option<EncodingDto> {
    match list.format {
        Format::Text {
            encoding, guessed, ..
        } if !list.file.is_empty() => Some(EncodingDto {
            name: encoding.name().to_owned(),
            guessed,
            choices: Encoding::ALL
                .iter()
                .map(|encoding| encoding.name().to_owned())
                .collect(),
            other: list.other_letters().map(|other| LettersDto {
                name: other.encoding.name().to_owned(),
                here: other.here.clone(),
                there: other.there.clone(),
                likely: other.likely,
            }),
        }),
        _ => None,
    }
}

/// Every kind of problem that waits or was answered.
fn problems(plan: &Plan) -> Vec<ProblemCount> {
    let judged = plan.judged();
    let (waiting, settled) = (judged.counts(), judged.settled_counts());
    let count = |counts: &[(ProblemCode, u32)], code| {
        counts
            .iter()
            .find(|(of, _)| *of == code)
            .map_or(0, |(_, count)| *count)
    };
    ProblemCode::ALL
        .into_iter()
        .map(|code| (code, count(&waiting, code), count(&settled, code)))
        .filter(|(_, waits, settled)| waits + settled > 0)
        .map(|(code, waits, settled)| ProblemCount {
            code: code.code().to_owned(),
            kind: kind(code.kind()),
            count: waits,
            settled,
            text: code.message(import::About::default()).into(),
            fixes: code
                .fixes()
                .iter()
                .map(|fix| FixChoice {
                    fix: (*fix).into(),
                    text: fix.message(code).into(),
                })
                .collect(),
            fix: judged.options().answers.of_kind(code).map(Into::into),
        })
        .collect()
}

impl From<Fix> for FixDto {
    fn from(fix: Fix) -> Self {
        match fix {
            Fix::Accept => Self::Accept,
            Fix::Other => Self::Other,
            Fix::Without => Self::Without,
            Fix::LeaveOut => Self::LeaveOut,
        }
    }
}

impl From<FixDto> for Fix {
    fn from(fix: FixDto) -> Self {
        match fix {
            FixDto::Accept => Self::Accept,
            FixDto::Other => Self::Other,
            FixDto::Without => Self::Without,
            FixDto::LeaveOut => Self::LeaveOut,
        }
    }
}

impl From<Mode> for Existing {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::Add => Self::Add,
            Mode::Skip => Self::Skip,
            Mode::Fill => Self::Fill,
            Mode::Update => Self::Update,
        }
    }
}

impl From<Existing> for Mode {
    fn from(existing: Existing) -> Self {
        match existing {
            Existing::Add => Self::Add,
            Existing::Skip => Self::Skip,
            Existing::Fill => Self::Fill,
            Existing::Update => Self::Update,
        }
    }
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
        for ((column, cell), place) in layout.columns.iter().zip(judged.cells(&row)).zip(0..) {
            if let Some(seen) = samples.get_mut::<usize>(place)
                && seen.len() < SAMPLES
                && !cell.raw.is_empty()
            {
                seen.push(intake::masked(&cell.raw, column.field));
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
            called: import::called(judged.list(), column).map(Into::into),
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

fn short(at: u32, what: &str) -> IpcResult<u16> {
    u16::try_from(at).map_err(|_| IpcError::unreadable(what))
}

fn code_of(code: &str) -> IpcResult<ProblemCode> {
    ProblemCode::of_code(code).ok_or_else(|| IpcError::unreadable("problem"))
}

fn field_of(field: &str) -> IpcResult<Field> {
    Field::of_name(field).ok_or_else(|| IpcError::unreadable("field"))
}

/// One more word about a list.
enum Said {
    OfPeople(Settle),
    OfWork(WorkSettle),
    /// What happens to people who are here already.
    Mode(Mode),
    /// The list is of something else.
    Kind(ListKind),
    /// The people are guests of an event.
    Guests(EventId),
}

/// Judges a kept list anew with one more word about it, which is kept.
async fn settle(
    app: AppHandle,
    plan: String,
    said: impl FnOnce(&Opened) -> IpcResult<Said> + Send + 'static,
) -> IpcResult<ImportPlan> {
    apart(app, move |_, state| {
        let open = state.open()?;
        let kept = state.plan(&plan)?;
        let mut kept = held(&kept);
        let said = said(&kept)?;
        let progress = state.work("import");
        let ctx = Ctx::fresh(now());
        match (&mut *kept, said) {
            (Opened::People(kept), Said::OfPeople(said)) => {
                kept.settle(&open.register, &ctx, said, &progress)?;
            }
            (Opened::Work(kept), Said::OfWork(said)) => {
                kept.settle(&open.register, &ctx, said, &progress)?;
            }
            (Opened::People(kept), Said::Mode(mode)) => kept.choose(mode),
            (kept, Said::Kind(kind)) => {
                let list = Arc::clone(kept.list());
                let tables = kept.options().tables.clone();
                let kind = Some(kind);
                *kept = intake::open_at(&open.register, &ctx, list, kind, tables, &progress)?;
            }
            (kept, Said::Guests(event)) => {
                let list = Arc::clone(kept.list());
                let tables = kept.options().tables.clone();
                *kept = intake::open_guests(&open.register, &ctx, list, event, tables, &progress)?;
            }
            (Opened::People(_), Said::OfWork(_))
            | (Opened::Work(_), Said::OfPeople(_) | Said::Mode(_)) => {
                return Err(IpcError::unreadable("answer"));
            }
        }
        state.keeping.keep(Job {
            list: list_of(&plan)?,
            begun: Begun::of(&kept, ctx.now),
            open,
        });
        Ok(pack(&plan, &kept))
    })
    .await
}

/// The list of a plan: what is said to it is kept under this.
fn list_of(plan: &str) -> IpcResult<ActionId> {
    plan.parse().map_err(|_| IpcError::unreadable("plan"))
}

/// Waits until what was said to a list is kept, and answers whether it is.
#[tauri::command]
pub async fn import_keep(app: AppHandle, plan: String) -> IpcResult<KeptDto> {
    at_work(app, move |state, _| {
        let list = list_of(&plan)?;
        state.keeping.finish();
        Ok(match state.keeping.trouble(list) {
            Some(why) => KeptDto::Not { why: why.into() },
            None => KeptDto::Kept {
                until: intake::kept_until(now()).0,
            },
        })
    })
    .await
}

/// The lists that whoever works has begun to put right, the latest first.
#[tauri::command]
pub async fn imports_begun(app: AppHandle) -> IpcResult<Vec<BegunDto>> {
    at_work(app, |state, open| {
        state.keeping.finish();
        let lists = intake::begun(&open.register, now())?.into_iter();
        let lists = lists.map(|begun| {
            let intake::BegunList { list, at, about } = begun;
            BegunDto {
                list: list.to_string(),
                at: at.0,
                until: intake::kept_until(at).0,
                about: about.map(|about| {
                    let intake::BegunAbout { file, answers } = about;
                    BegunAboutDto { file, answers }
                }),
            }
        });
        Ok(lists.collect())
    })
    .await
}

/// Reads a list that was begun, and judges it with all that was said to it.
#[tauri::command]
pub async fn import_go_on(app: AppHandle, list: String) -> IpcResult<ImportPlan> {
    at_work(app, move |state, open| {
        state.keeping.finish();
        let progress = state.work("import");
        let ctx = Ctx::fresh(now());
        let plan = intake::go_on(&open.register, &ctx, list_of(&list)?, &progress)?;
        let packed = pack(&list, &plan);
        state.keep_plan(list, plan);
        Ok(packed)
    })
    .await
}

/// Drops a list that was begun, with all that was said to it.
#[tauri::command]
pub async fn import_forget(app: AppHandle, list: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        state.drop_plan(&list);
        state.keeping.finish();
        Ok(intake::forget(&open.register, list_of(&list)?)?)
    })
    .await
}

/// Judges the same list with other columns; none leaves them as they are.
#[tauri::command]
pub async fn import_columns(
    app: AppHandle,
    plan: String,
    columns: Vec<ColumnChoice>,
) -> IpcResult<ImportPlan> {
    settle(app, plan, move |kept| {
        let chosen = columns.into_iter().map(|chosen| {
            let ColumnChoice {
                sheet,
                index,
                field,
            } = chosen;
            Ok((
                short(sheet, "sheet")?,
                short(index, "column")?,
                field_of(&field)?,
            ))
        });
        let chosen = chosen.collect::<IpcResult<Vec<_>>>()?;
        let before = |before: &[(u16, u16, Field)]| match chosen.as_slice() {
            [] => before.to_vec(),
            chosen => chosen.to_vec(),
        };
        Ok(match kept {
            Opened::People(kept) => {
                Said::OfPeople(Settle::Columns(before(&kept.judged().options().columns)))
            }
            Opened::Work(kept) => {
                Said::OfWork(WorkSettle::Columns(before(&kept.options().columns)))
            }
        })
    })
    .await
}

/// Reads the same list in another way.
#[tauri::command]
pub async fn import_reading(
    app: AppHandle,
    plan: String,
    reading: ReadingDto,
) -> IpcResult<ImportPlan> {
    match reading {
        ReadingDto::Encoding { name } => {
            settle(app, plan, move |kept| {
                let encoding = match name {
                    Some(name) => Some(
                        Encoding::of_name(&name).ok_or_else(|| IpcError::unreadable("encoding"))?,
                    ),
                    None => None,
                };
                Ok(match kept {
                    Opened::People(_) => Said::OfPeople(Settle::Encoding(encoding)),
                    Opened::Work(_) => Said::OfWork(WorkSettle::Encoding(encoding)),
                })
            })
            .await
        }
        ReadingDto::Place { sheet, place } => {
            settle(app, plan, move |kept| {
                let at = place.map(|place| match place {
                    SheetPlaceDto::Nowhere => TableAt::Nowhere,
                    SheetPlaceDto::Header { line } => TableAt::Header(line),
                    SheetPlaceDto::NoHeader => TableAt::NoHeader,
                });
                let sheet = short(sheet, "sheet")?;
                Ok(match kept {
                    Opened::People(_) => Said::OfPeople(Settle::Table(sheet, at)),
                    Opened::Work(_) => Said::OfWork(WorkSettle::Table(sheet, at)),
                })
            })
            .await
        }
        ReadingDto::Guests { event } => {
            settle(app, plan, move |_| Ok(Said::Guests(event.parse()?))).await
        }
        ReadingDto::Kind { kind } => settle(app, plan, move |_| Ok(Said::Kind(kind.into()))).await,
        ReadingDto::Grade { grade } => {
            settle(app, plan, move |_| {
                let grade = work::grade_of(&grade).ok_or_else(|| IpcError::unreadable("grade"))?;
                Ok(Said::OfWork(WorkSettle::Grade(grade)))
            })
            .await
        }
        ReadingDto::Sender { name } => {
            settle(app, plan, move |kept| {
                let name = name.unwrap_or_default();
                Ok(match kept {
                    Opened::People(_) => Said::OfPeople(Settle::Sender(name)),
                    Opened::Work(_) => Said::OfWork(WorkSettle::Sender(name)),
                })
            })
            .await
        }
    }
}

/// Judges the same list with another answer.
#[tauri::command]
pub async fn import_answer(
    app: AppHandle,
    plan: String,
    answer: AnswerDto,
) -> IpcResult<ImportPlan> {
    settle(app, plan, move |kept| match (kept, answer) {
        (Opened::People(_), AnswerDto::Existing { mode }) => Ok(Said::Mode(mode.into())),
        (Opened::People(kept), answer) => Ok(Said::OfPeople(of_people(kept, answer)?)),
        (Opened::Work(kept), answer) => Ok(Said::OfWork(work::answer(kept, answer)?)),
    })
    .await
}

fn of_people(kept: &Plan, answer: AnswerDto) -> IpcResult<Settle> {
    let row_of = |row: u32| row_within(row, kept.judged().len());
    Ok(match answer {
        AnswerDto::Kind { code, fix } => Settle::Kind(code_of(&code)?, fix.map(Into::into)),
        AnswerDto::Row { row, code, fix } => {
            Settle::Row(row_of(row)?, code_of(&code)?, fix.map(Into::into))
        }
        AnswerDto::Least { on } => Settle::Least(on),
        AnswerDto::Word { field, words, code } => Settle::Word(field_of(&field)?, words, code),
        AnswerDto::Cell { row, column, text } => {
            Settle::Cell(row_of(row)?, short(column, "column")?, text)
        }
        AnswerDto::Person { .. } | AnswerDto::Event { .. } | AnswerDto::Existing { .. } => {
            return Err(IpcError::unreadable("answer"));
        }
    })
}

fn row_within(row: u32, rows: usize) -> IpcResult<usize> {
    let row = row as usize;
    if row < rows {
        Ok(row)
    } else {
        Err(IpcError::unreadable("row"))
    }
}

fn verdict(verdict: Verdict) -> ImportVerdict {
    match verdict {
        Verdict::New => ImportVerdict::New,
        Verdict::Ask => ImportVerdict::Ask,
        Verdict::Exists(_) => ImportVerdict::Exists,
        Verdict::Twice => ImportVerdict::Twice,
        Verdict::Perhaps(_) | Verdict::PerhapsTwice => ImportVerdict::Perhaps,
        Verdict::Refused => ImportVerdict::Error,
        Verdict::LeftOut => ImportVerdict::Out,
    }
}

/// A stretch of the judged rows of one sheet: all, or those of one kind.
#[tauri::command]
pub async fn import_rows(
    app: AppHandle,
    plan: String,
    sheet: u32,
    of: RowsOf,
    offset: u32,
    limit: u32,
) -> IpcResult<ImportRows> {
    at_work(app, move |state, _| {
        let kept = state.plan(&plan)?;
        let plan = held(&kept);
        let plan = match &*plan {
            Opened::People(plan) => plan,
            Opened::Work(plan) => return work::rows(plan, sheet, &of, offset, limit),
        };
        let judged = plan.judged();
        let problem = match &of {
            RowsOf::Problem { code } => Some(code_of(code)?),
            RowsOf::All | RowsOf::Verdict { .. } => None,
        };
        let is_wanted = |row: usize| match (&of, problem) {
            (RowsOf::Verdict { verdict: wanted }, _) => verdict(plan.verdict(row)) == *wanted,
            (_, Some(code)) => judged.problems(row).has(code) || judged.settled(row).has(code),
            (_, None) => true,
        };
        let mut sheets = vec![0; judged.plans().len()];
        let mut found = Vec::new();
        for row in (0..judged.len()).filter(|row| is_wanted(*row)) {
            let of = judged.sheet(row);
            sheets[of] += 1;
            if of == sheet as usize {
                found.push(row);
            }
        }
        let rows = found
            .iter()
            .skip(offset as usize)
            .take(limit.min(ROWS_MOST) as usize)
            .map(|row| pack_row(plan, *row))
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
    let offers = judged.offers(&row);
    let columns = judged
        .plans()
        .get(usize::from(row.sheet))
        .and_then(|plan| plan.layout.as_ref())
        .map(|layout| layout.columns.as_slice())
        .unwrap_or_default();
    let typed = &judged.options().answers;
    let key = judged.key(index);
    let cells = judged.cells(&row).into_iter().enumerate();
    let told = |codes: Problems, settled: bool| {
        let offers = &offers;
        codes.iter().map(move |code| ImportProblem {
            code: code.code().to_owned(),
            kind: kind(code.kind()),
            text: code.message(about).into(),
            settled,
            fixes: offers
                .iter()
                .filter(|offer| !settled && offer.code == code)
                .flat_map(|offer| offer.fixes.iter().map(|fix| (*fix).into()))
                .collect(),
        })
    };
    ImportRow {
        index: small(index),
        line: row.line,
        cells: cells
            .map(|(place, cell)| {
                let column = columns.get(place);
                let field = column.map_or(Field::FullName, |column| column.field);
                let unknown = offers.iter().find(|offer| {
                    offer.column.is_some()
                        && offer.column == column.map(|column| column.index)
                        && matches!(
                            offer.code,
                            ProblemCode::RegionUnknown | ProblemCode::DirectionUnknown
                        )
                });
                ImportCell {
                    kind: cell.problems.first().map(|code| kind(code.kind())),
                    raw: intake::masked(&cell.raw, field),
                    value: cell.value.map(|value| intake::masked(&value, field)),
                    typed: column.is_some_and(|column| typed.is_typed(key, column.index)),
                    unknown: unknown.map(|offer| offer.from.clone()),
                }
            })
            .collect(),
        verdict: verdict(plan.verdict(index)),
        problems: told(judged.problems(index), false)
            .chain(told(judged.settled(index), true))
            .collect(),
        beside: plan.has_beside(index),
    }
}

/// The person whom a row is, or may be; nothing if there is none.
#[tauri::command]
pub async fn import_beside(app: AppHandle, plan: String, row: u32) -> IpcResult<Option<BesideDto>> {
    at_work(app, move |state, open| {
        let kept = state.plan(&plan)?;
        let Opened::People(kept) = &*held(&kept) else {
            return Ok(None);
        };
        let found = intake::beside(&open.register, kept, row as usize)?;
        Ok(found.map(|beside| {
            let intake::Beside {
                why,
                id,
                line,
                fields,
            } = beside;
            BesideDto {
                why: why.into_iter().map(Into::into).collect(),
                id: id.map(|id| id.to_string()),
                line,
                fields: fields
                    .into_iter()
                    .map(|(field, row, there)| BesideField {
                        field: field.name().to_owned(),
                        row,
                        there,
                    })
                    .collect(),
            }
        }))
    })
    .await
}

/// Whom and which event a row of a list of work may mean.
#[tauri::command]
pub async fn import_choices(app: AppHandle, plan: String, row: u32) -> IpcResult<ImportChoices> {
    at_work(app, move |state, open| {
        let kept = state.plan(&plan)?;
        match &*held(&kept) {
            Opened::People(_) => Err(IpcError::unreadable("plan")),
            Opened::Work(kept) => work::choices(&open.register, kept, row, &state.speak()),
        }
    })
    .await
}

/// Lists that were taken in, the newest first.
#[tauri::command]
pub async fn imports_taken(app: AppHandle) -> IpcResult<Vec<TakenDto>> {
    at_work(app, |_, open| {
        let lists = intake::taken_lists(&open.register)?;
        Ok(lists
            .into_iter()
            .map(|list| {
                let intake::TakenList {
                    action,
                    at,
                    operator,
                    file,
                    rows,
                    changed,
                    sender,
                    undone_at,
                } = list;
                TakenDto {
                    action: action.to_string(),
                    at: at.0,
                    operator,
                    file,
                    rows,
                    changed,
                    sender,
                    undone_at: undone_at.map(|at| at.0),
                }
            })
            .collect())
    })
    .await
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
        let list = list_of(&plan)?;
        let progress = state.work("import");
        let ctx = ctx(&action)?;
        let did = match &mut *held(&kept) {
            Opened::People(judged) => {
                judged.choose(existing.into());
                intake::take(&open.register, &ctx, judged, &progress)?
            }
            Opened::Work(judged) => intake::take_work(&open.register, &ctx, judged, &progress)?,
        };
        let taken = state.announce(did);
        // The list is in the register whatever becomes of what was kept of it.
        state.keeping.finish();
        if let Err(error) = intake::forget(&open.register, list) {
            log::warn!("a list that was taken in is still kept: {error}");
        }
        Ok(ImportDone {
            written: taken.written,
            beyond: taken.beyond,
            updated: taken.updated,
            skipped: taken.skipped,
            refused: taken.refused,
            waiting: taken.waiting,
        })
    })
    .await
}

/// Saves the rows that stay out, with the reason beside each cell.
#[tauri::command]
pub async fn import_refused_save(
    app: AppHandle,
    plan: String,
    existing: Option<Existing>,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let kept = state.plan(&plan)?;
        let mut plan = held(&kept);
        if let (Some(existing), Opened::People(plan)) = (existing, &mut *plan) {
            plan.choose(existing.into());
        }
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
        let quiet = &store::Quiet;
        let rows = match &*plan {
            Opened::People(plan) => {
                intake::write_refused(&open.register, now(), plan, &path, &say, quiet)?
            }
            Opened::Work(plan) => {
                intake::write_refused_work(&open.register, now(), plan, &path, &say, quiet)?
            }
        };
        Ok(Some(SavedFile {
            path: path.display().to_string(),
            rows: u32::try_from(rows).unwrap_or(u32::MAX),
        }))
    })
    .await
}

/// Leaves the list. What was said to it stays kept.
#[tauri::command]
pub fn import_close(state: tauri::State<'_, AppState>, plan: String) {
    state.drop_plan(&plan);
}
