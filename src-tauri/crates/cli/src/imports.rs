//! `import` and `paste`: a list is judged, and taken in unless it is a trial.

use std::{
    io::Read,
    path::{Path, PathBuf},
};

use app::{
    Ctx, Register,
    import::{
        self, Field, Fix, ImportRefused, Judged, Layout, List, ListKind, Options, ProblemCode,
        ProblemKind, SheetError, TableAt,
    },
    intake::{
        self, IntakeRefused, Mode, Opened, Plan, Settle, Verdict, WorkPlan, WorkProblem, WorkSettle,
    },
};
use clap::{Args, ValueEnum};
use domain::Grade;
use serde_json::{Value, json};
use store::Quiet;

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

/// What is done.
type Done = Result<(), Refusal>;

/// How a list is read and taken.
#[derive(Debug, Args)]
pub struct How {
    /// What to do with people who are here already; answers a list that was stopped.
    #[arg(long, value_name = "MODE")]
    mode: Option<Way>,
    /// Judges the list and writes nothing; needs no register. With one, and its password in
    /// BIRGE_PASSWORD, it says who is here already.
    #[arg(long)]
    dry_run: bool,
    /// What a column holds: LETTER=FIELD or HEADING=FIELD; 2:C=iin for the second sheet.
    #[arg(long, value_name = "COLUMN=FIELD")]
    map: Vec<String>,
    /// Where the table of a sheet is: LINE of its header, none for one without a header, skip
    /// to pass the sheet over; 2:LINE for the second sheet.
    #[arg(long, value_name = "LINE")]
    header: Vec<String>,
    /// Which letters the bytes of a text file mean: utf-8, utf-16, windows-1251, kz1048.
    #[arg(long)]
    encoding: Option<String>,
    /// Answers all problems of a kind: CODE=accept, other, without or leave_out.
    #[arg(long, value_name = "CODE=FIX")]
    fix: Vec<String>,
    /// What a word means: region:WORD=KZ-33, directions:WORD=qamqor.
    #[arg(long, value_name = "FIELD:WORD=CODE")]
    word: Vec<String>,
    /// What the list is of, if its headings do not say it.
    #[arg(long, value_name = "KIND")]
    kind: Option<Of>,
    /// The people are guests of this event.
    #[arg(long, value_name = "EVENT", conflicts_with = "kind")]
    guests: Option<String>,
    /// What hours of the list rest on.
    #[arg(long, value_name = "GRADE")]
    grade: Option<Rests>,
    /// Who sends such lists; remembered with the columns.
    #[arg(long)]
    sender: Option<String>,
    /// Leaves out what may be kept with a consent only.
    #[arg(long)]
    minimum: bool,
    /// Where to write the rows that stay out, as XLSX with the reason beside each cell.
    #[arg(long, value_name = "FILE")]
    refused: Option<PathBuf>,
}

/// What a list is of, as it is typed.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Of {
    People,
    Hours,
    Events,
    Places,
}

impl From<Of> for ListKind {
    fn from(of: Of) -> Self {
        match of {
            Of::People => Self::People,
            Of::Hours => Self::Hours,
            Of::Events => Self::Events,
            Of::Places => Self::Places,
        }
    }
}

/// What hours rest on, as it is typed.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Rests {
    Paper,
    Coordinator,
    Own,
}

impl From<Rests> for Grade {
    fn from(rests: Rests) -> Self {
        match rests {
            Rests::Paper => Self::Paper,
            Rests::Coordinator => Self::Coordinator,
            Rests::Own => Self::Own,
        }
    }
}

/// A mode, as it is typed.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Way {
    Add,
    Fill,
    Update,
    Skip,
}

impl From<Way> for Mode {
    fn from(way: Way) -> Self {
        match way {
            Way::Add => Self::Add,
            Way::Fill => Self::Fill,
            Way::Update => Self::Update,
            Way::Skip => Self::Skip,
        }
    }
}

/// Takes a file in, or only judges it.
pub fn file(answer: &Answer, place: Place<'_>, file: &Path, how: &How) -> Done {
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let encoding = how.encoding.as_deref().map(encoding).transpose()?;
    taken(answer, place, how, &name, || {
        import::read_as(file, encoding, &Quiet)
    })
}

/// Takes in what stands on standard input, or only judges it.
pub fn pasted(answer: &Answer, place: Place<'_>, how: &How) -> Done {
    let encoding = how.encoding.as_deref().map(encoding).transpose()?;
    taken(answer, place, how, "", || {
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map_err(|error| ImportRefused::Sheet(SheetError::Io(error)))?;
        import::paste_bytes(bytes, encoding)
    })
}

fn taken(
    answer: &Answer,
    place: Place<'_>,
    how: &How,
    name: &str,
    read: impl FnOnce() -> Result<List, ImportRefused>,
) -> Done {
    let unreadable = |refused| unreadable(answer, name, refused);
    // Whose guests they are, only a register knows.
    if how.dry_run && how.guests.is_none() && !is_at_hand(place) {
        let list = std::sync::Arc::new(read().map_err(unreadable)?);
        let mut options = Options::new(app::ctx::day_of(now()));
        options.kind = how.kind.map(Into::into);
        options.tables = tables(how)?;
        let judged = match import::judge(std::sync::Arc::clone(&list), options.clone()) {
            Err(ImportRefused::Work(ListKind::Hours)) => return hours(answer, &list, &options),
            // Events and shifts are known to the register alone.
            Err(ImportRefused::Work(_)) => {
                return Err(Refusal::new(messages::cli_import_needs_register()));
            }
            judged => judged.map_err(unreadable)?,
        };
        let options = said(how, &judged, options)?;
        let again = std::sync::Arc::clone(judged.list());
        let judged = import::judge(again, options).map_err(unreadable)?;
        if let Some(path) = &how.refused {
            write_refused(answer, &judged, path)?;
        }
        return told(answer, &judged);
    }
    let register = open::register(place)?;
    let ctx = Ctx::fresh(now());
    let refused = |refused| match refused {
        IntakeRefused::List(refused) => unreadable(refused),
        other => other.into(),
    };
    let list = read().map_err(unreadable)?;
    let kind = how.kind.map(Into::into);
    let at = tables(how)?;
    let opened = match &how.guests {
        Some(event) => {
            let event = crate::work::id(event)?;
            intake::open_guests(&register, &ctx, list, event, at, &Quiet)
        }
        None => intake::open_at(&register, &ctx, list, kind, at, &Quiet),
    };
    let opened = opened.map_err(refused)?;
    let mut plan = match opened {
        Opened::People(plan) => *plan,
        Opened::Work(plan) => return work(answer, register, &ctx, *plan, how),
    };
    if let Some(sender) = how.sender.clone() {
        plan.settle(&register, &ctx, Settle::Sender(sender), &Quiet)?;
    }
    plan = answered(&register, &ctx, plan, how)?;
    plan.settle(&register, &ctx, Settle::Least(how.minimum), &Quiet)?;
    if let Some(mode) = how.mode {
        plan.choose(mode.into());
    }
    if let Some(path) = &how.refused {
        let say = |message: &messages::Message| answer.say(message);
        intake::write_refused(&register, ctx.now, &plan, path, &say, &Quiet)?;
    }
    let more = of_register(&register, &plan)?;
    if how.dry_run {
        register.close()?;
        return if answer.is_json() {
            report(&plan, more);
            Ok(())
        } else {
            answer.give(&(), || sentences(answer, &plan));
            Ok(())
        };
    }
    let done = match intake::take(&register, &ctx, &plan, &Quiet) {
        Ok(done) => done.value,
        Err(error) => {
            let brake = plan.brake().filter(|_| plan.mode().is_none());
            let refusal = match brake {
                Some(brake) => Refusal::new(brake.message()),
                None => error.into(),
            };
            register.close()?;
            return Err(refusal.within(object(more)));
        }
    };
    register.close()?;
    if answer.is_json() {
        let mut more = more;
        more.extend([
            ("written", json!(done.written)),
            ("beyond", json!(done.beyond)),
            ("updated", json!(done.updated)),
            ("existing", json!(done.skipped)),
            ("refused", json!(done.refused)),
            ("action", json!(ctx.action.to_string())),
        ]);
        report(&plan, more);
    } else {
        answer.give(&(), || {
            let sums =
                messages::cli_import_done(done.written, done.refused, done.skipped + done.updated);
            let changes = matches!(how.mode, Some(Way::Fill | Way::Update));
            let changed = changes.then(|| messages::cli_import_changed(done.updated));
            let told = [sums].into_iter().chain(changed);
            told.map(|message| answer.say(&message)).collect()
        });
    }
    Ok(())
}

/// Takes in a list of hours, events or places, or only judges it.
fn work(answer: &Answer, register: Register, ctx: &Ctx, plan: WorkPlan, how: &How) -> Done {
    let mut plan = plan;
    for said in work_settled(how, &plan)? {
        plan.settle(&register, ctx, said, &Quiet)?;
    }
    if let Some(sender) = how.sender.clone() {
        plan.settle(&register, ctx, WorkSettle::Sender(sender), &Quiet)?;
    }
    if let Some(path) = &how.refused {
        let say = |message: &messages::Message| answer.say(message);
        intake::write_refused_work(&register, ctx.now, &plan, path, &say, &Quiet)?;
    }
    let summary = plan.summary();
    let more = [
        (
            "seen_before",
            json!(plan.seen().map(|seen| seen.action.to_string())),
        ),
        ("sender", json!(plan.sender())),
    ];
    if how.dry_run {
        register.close()?;
        let stays_out = summary.refused + summary.waits;
        answer.give(
            &intake::report_work(&plan, &[&more[..], &[("written", json!(0))]].concat()),
            || {
                vec![answer.say(&messages::cli_import_work_judged(
                    plan.rows().len(),
                    stays_out,
                ))]
            },
        );
        return Ok(());
    }
    let done = match intake::take_work(&register, ctx, &plan, &Quiet) {
        Ok(done) => done.value,
        Err(error) => {
            register.close()?;
            return Err(error.into());
        }
    };
    register.close()?;
    let written = [
        ("written", json!(done.written)),
        ("action", json!(ctx.action.to_string())),
    ];
    answer.give(
        &intake::report_work(&plan, &[&more[..], &written].concat()),
        || {
            vec![answer.say(&messages::cli_import_work_done(
                done.written,
                done.refused,
                done.skipped,
            ))]
        },
    );
    Ok(())
}

/// What was said on the command line of a list of work, one after another.
fn work_settled(how: &How, plan: &WorkPlan) -> Result<Vec<WorkSettle>, Refusal> {
    let mut said = Vec::new();
    if let Some(word) = how.word.first() {
        return Err(wrong(word));
    }
    if !how.map.is_empty() {
        let mut columns = plan.options().columns.clone();
        for choice in &how.map {
            let layouts = plan.layouts().iter().map(Option::as_ref);
            let found = mapped(choice, layouts);
            let (column, field) = found.ok_or_else(|| wrong(choice))?;
            let chosen = column.into_iter();
            columns.extend(chosen.map(|(sheet, index)| (sheet, index, field)));
        }
        said.push(WorkSettle::Columns(columns));
    }
    for choice in &how.fix {
        let found = choice.split_once('=').and_then(|(code, fix)| {
            let problem = WorkProblem::of_code(code)?;
            let fix = Fix::of_name(fix).filter(|fix| problem.fixes().contains(fix))?;
            Some((problem, fix))
        });
        let (problem, fix) = found.ok_or_else(|| wrong(choice))?;
        said.push(WorkSettle::Kind(problem, Some(fix)));
    }
    said.extend(how.grade.map(|grade| WorkSettle::Grade(grade.into())));
    Ok(said)
}

/// Whether a trial can ask the register: it was named, is there, and its password is known.
fn is_at_hand(place: Place<'_>) -> bool {
    place.folder.is_some()
        && std::env::var_os("BIRGE_PASSWORD").is_some()
        && store::Store::read_marker(&open::folder(place)).is_ok()
}

/// What was said on the command line, one after another.
fn settled(how: &How, judged: &Judged) -> Result<Vec<Settle>, Refusal> {
    let mut said = Vec::new();
    if !how.map.is_empty() {
        let mut columns = judged.options().columns.clone();
        for choice in &how.map {
            let layouts = judged.plans().iter().map(|plan| plan.layout.as_ref());
            let found = mapped(choice, layouts);
            let (column, field) = found.ok_or_else(|| wrong(choice))?;
            columns.extend(
                column
                    .into_iter()
                    .map(|(sheet, index)| (sheet, index, field)),
            );
        }
        said.push(Settle::Columns(columns));
    }
    for choice in &how.fix {
        let parts = choice.split_once('=');
        let found = parts.and_then(|(code, fix)| {
            let code = ProblemCode::of_code(code)?;
            Some((
                code,
                Fix::of_name(fix).filter(|fix| code.fixes().contains(fix))?,
            ))
        });
        let (code, fix) = found.ok_or_else(|| wrong(choice))?;
        said.push(Settle::Kind(code, Some(fix)));
    }
    for choice in &how.word {
        let found = choice.split_once(':').and_then(|(field, rest)| {
            let (word, code) = rest.rsplit_once('=')?;
            let field = Field::of_name(field)?;
            let local = &judged.options().local_directions;
            let is_known = import::is_code_of(field, code, local);
            is_known.then(|| (field, word.to_owned(), code.to_owned()))
        });
        let (field, word, code) = found.ok_or_else(|| wrong(choice))?;
        said.push(Settle::Word(field, word, Some(code)));
    }
    Ok(said)
}

fn answered(register: &Register, ctx: &Ctx, plan: Plan, how: &How) -> Result<Plan, Refusal> {
    let mut plan = plan;
    for said in settled(how, plan.judged())? {
        plan.settle(register, ctx, said, &Quiet)?;
    }
    Ok(plan)
}

/// The same for a list that no register judges.
fn said(how: &How, judged: &Judged, mut options: Options) -> Result<Options, Refusal> {
    for said in settled(how, judged)? {
        match said {
            Settle::Columns(columns) => options.columns = columns,
            Settle::Kind(code, fix) => options.answers.kind(code, fix),
            Settle::Word(field, word, code) => options.answers.word(field, &word, code),
            Settle::Row(..)
            | Settle::Cell(..)
            | Settle::Encoding(_)
            | Settle::Table(..)
            | Settle::Least(_)
            | Settle::Sender(_) => {}
        }
    }
    Ok(options)
}

/// `C=iin`, `2:C=iin`, `Телефон=phone`: the columns that are meant, and what they hold.
fn mapped<'l>(
    choice: &str,
    layouts: impl Iterator<Item = Option<&'l Layout>>,
) -> Option<(Vec<(u16, u16)>, Field)> {
    let (column, field) = choice.rsplit_once('=')?;
    let field = Field::of_name(field)?;
    let layouts = layouts
        .enumerate()
        .filter_map(|(sheet, layout)| Some((u16::try_from(sheet).ok()?, layout?)));
    let (only, place) = match column.split_once(':') {
        Some((sheet, place)) if sheet.parse::<u16>().is_ok() => {
            (sheet.parse::<u16>().ok()?.checked_sub(1), place)
        }
        _ => (None, column),
    };
    let mut found = Vec::new();
    for (sheet, layout) in layouts {
        if only.is_some_and(|only| only != sheet) {
            continue;
        }
        for column in &layout.columns {
            let heading = column.heading.trim();
            let letter = import::letter(column.index);
            let by_letter =
                letter.eq_ignore_ascii_case(place) && (only.is_some() || found.is_empty());
            if by_letter || heading.to_lowercase() == place.trim().to_lowercase() {
                found.push((sheet, column.index));
            }
        }
    }
    (!found.is_empty()).then_some((found, field))
}

/// `4`, `none`, `2:skip`: where the tables of sheets are.
fn tables(how: &How) -> Result<Vec<(u16, TableAt)>, Refusal> {
    let choices = how.header.iter().map(|choice| {
        let (sheet, place) = choice.split_once(':').unwrap_or(("1", choice));
        let sheet = sheet.parse::<u16>().ok().and_then(|n| n.checked_sub(1));
        let at = match place {
            "none" => Some(TableAt::NoHeader),
            "skip" => Some(TableAt::Nowhere),
            line => line.parse().ok().filter(|n| *n > 0).map(TableAt::Header),
        };
        sheet.zip(at).ok_or_else(|| wrong(choice))
    });
    choices.collect()
}

fn encoding(name: &str) -> Result<import::Encoding, Refusal> {
    import::Encoding::of_name(name).ok_or_else(|| wrong(name))
}

fn wrong(argument: &str) -> Refusal {
    Refusal::new(messages::cli_import_wrong(argument))
}

/// The people of a list, from 0, who stay out.
fn refused(judged: &Judged) -> impl Iterator<Item = usize> {
    (0..judged.len()).filter(|row| judged.problems(*row).kind() == Some(ProblemKind::Error))
}

/// Writes those who stay out of a list that no register judged.
fn write_refused(answer: &Answer, judged: &Judged, path: &Path) -> Done {
    let rows: Vec<usize> = refused(judged).collect();
    let say = |message: &messages::Message| answer.say(message);
    import::write_refused(judged, &rows, &|_| None, path, &say, &mut |_| true)?;
    Ok(())
}

/// Prints what a list without a register was judged to be.
fn told(answer: &Answer, judged: &Judged) -> Done {
    let refused = refused(judged).count();
    if answer.is_json() {
        let more = [("written", json!(0))];
        let _ = import::write_report(judged, &more, &mut std::io::stdout().lock());
    } else {
        answer.give(&(), || {
            vec![answer.say(&messages::cli_import_judged(judged.len(), refused))]
        });
    }
    Ok(())
}

/// Prints what a list of hours was judged to be.
fn hours(answer: &Answer, list: &List, options: &Options) -> Done {
    let Some(hours) = import::judge_hours(list, options) else {
        let refusal = messages::ToMessage::told(&ImportRefused::NoTable).1;
        return Err(Refusal::new(refusal));
    };
    let is_refused = |row: &&import::HoursRow| {
        let mut kinds = row.problems.iter().map(|problem| problem.kind());
        kinds.any(|kind| kind == ProblemKind::Error)
    };
    let refused = hours.rows.iter().filter(is_refused).count();
    let more = [("written", json!(0))];
    let object = import::report_hours(list, &hours, &more);
    answer.give(&object, || {
        vec![answer.say(&messages::cli_import_judged(hours.rows.len(), refused))]
    });
    Ok(())
}

fn ids(messages: Vec<messages::Message>) -> Vec<String> {
    messages.into_iter().map(|message| message.id).collect()
}

/// What the register says of a list.
fn of_register(register: &Register, plan: &Plan) -> Result<Vec<(&'static str, Value)>, Refusal> {
    let summary = plan.summary();
    let beyond = plan.beyond();
    let fields = beyond.fields.into_iter();
    let fields: Vec<String> = fields.map(crate::personal::held_code).collect();
    let known: Vec<Value> = (0..plan.judged().len())
        .filter_map(|row| {
            let here = match plan.verdict(row) {
                Verdict::Exists(id) => (id, true),
                Verdict::Perhaps(id) => (id, false),
                _ => return None,
            };
            Some(json!({
                "row": row + 1,
                "id": here.0.to_string(),
                "sure": here.1,
                "why": plan.known(row).map(|known| ids(known.signs())),
            }))
        })
        .collect();
    Ok(vec![
        ("mode", json!(plan.mode().map(Mode::name))),
        ("brake", json!(plan.brake().map(|brake| brake.message().id))),
        ("new", json!(summary.new)),
        ("known", json!(summary.existing)),
        ("undecided", json!(summary.undecided)),
        ("twice", json!(summary.twice)),
        ("stays_out", json!(summary.refused)),
        (
            "beyond_minimum",
            json!({ "people": beyond.people, "fields": fields, "left_out": plan.is_least() }),
        ),
        (
            "seen_before",
            json!(intake::seen_before(register, plan)?.map(|seen| seen.action.to_string())),
        ),
        ("sender", json!(plan.sender())),
        ("here", Value::Array(known)),
    ])
}

fn object(more: Vec<(&'static str, Value)>) -> Value {
    more.into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn sentences(answer: &Answer, plan: &Plan) -> Vec<String> {
    let summary = plan.summary();
    let mut lines = vec![answer.say(&messages::cli_import_judged(
        plan.judged().len(),
        summary.refused as usize,
    ))];
    lines.extend(plan.brake().map(|brake| answer.say(&brake.message())));
    let beyond = plan.beyond();
    if beyond.people > 0 {
        let fields = beyond.fields.iter();
        let fields: Vec<String> = fields
            .map(|held| answer.say(&app::minimum::held_word(*held)))
            .collect();
        let fields = fields.join("; ");
        if plan.is_least() {
            lines.push(answer.say(&messages::grounds_import_left(fields)));
        } else {
            lines.push(answer.say(&messages::grounds_import_count(beyond.people)));
            lines.push(answer.say(&messages::grounds_beyond_fields(fields)));
        }
    }
    lines
}

/// Prints the report of a file that cannot be read; the sentence follows on standard error.
fn unreadable(answer: &Answer, name: &str, refused: ImportRefused) -> Refusal {
    let refusal = Refusal::new(messages::ToMessage::told(&refused).1);
    if answer.is_json() {
        let mut object = import::report_of_refusal(name, &refused);
        object["written"] = json!(0);
        return refusal.within(object);
    }
    refusal
}

/// Prints the outcome of every row; a closed pipe is nobody's fault.
fn report(plan: &Plan, mut more: Vec<(&'static str, Value)>) {
    if !more.iter().any(|(key, _)| *key == "written") {
        more.push(("written", json!(0)));
    }
    let _ = import::write_report(plan.judged(), &more, &mut std::io::stdout().lock());
}
