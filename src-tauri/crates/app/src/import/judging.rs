//! Judging the rows of a list: all of them, or those that an answer is about.

use std::collections::HashMap;
use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use chrono::Datelike;
use documents::sheets::{Encoding, Format};
use domain::{DirectionCode, Iin, find_direction};
use search::{Lineup, Portrait};
use store::{Progress, Quiet};

use super::answers::{Fix, RowKey};
use super::beyond::Beyond;
use super::draft::Kept;
use super::fields::Field;
use super::headings::heading_key;
use super::judge::{Context, Judge, JudgedRow, is_unknown_word};
use super::judged::{Judged, Outcome, Said, SheetPlan, heads};
use super::layout::Layout;
use super::list::List;
use super::problems::{ProblemCode, ProblemKind};
use super::{ImportRefused, Options, kinds, lines};

/// A gap of more lines than this puts a row far from the rest.
const FAR: u32 = 1000;
/// Rows looked at to learn the years of a file.
const YEARS_FROM: usize = 2000;
/// Fewer rows than this are judged by one thread.
const SHARE: usize = 500;
/// More are not judged by one thread at a time.
const MOST_SHARE: usize = 40_000;
/// After as many rows the progress is told.
const TOLD_EVERY: u64 = 512;

/// Judges every row of a list.
///
/// # Errors
/// [`ImportRefused::NoTable`]; [`ImportRefused::Work`] for a list of hours, of events or of
/// places.
pub fn judge(list: Arc<List>, options: Options) -> Result<Judged, ImportRefused> {
    let understood = Understood::of(&list, &options)?;
    let nobody = |_: &JudgedRow, _: &Portrait, _: &mut Lineup| None::<()>;
    let (judged, _) = judge_all(list, options, understood, &Quiet, &nobody)?;
    Ok(judged)
}

/// How the sheets of a list are understood, before a row is judged.
#[derive(Debug)]
pub(crate) struct Understood {
    plans: Vec<SheetPlan>,
    context: Context,
}

impl Understood {
    /// # Errors
    /// [`ImportRefused::NoTable`], [`ImportRefused::Work`].
    pub fn of(list: &List, options: &Options) -> Result<Self, ImportRefused> {
        let found = kinds::people_of(list, options)?;
        let alone = list.sheets().len() == 1;
        let sheets = list.sheets().iter().zip(found);
        let plans: Vec<SheetPlan> = sheets
            .map(|((name, _), layout)| {
                let direction = match &layout {
                    Some(_) if !alone => direction_of_sheet(name, options),
                    _ => None,
                };
                SheetPlan { layout, direction }
            })
            .collect();
        let layouts = || plans.iter().filter_map(|plan| plan.layout.as_ref());
        if layouts().all(|layout| layout.rows.is_empty()) {
            return Err(ImportRefused::NoTable);
        }
        let context = context_of(list, &plans);
        Ok(Self { plans, context })
    }

    /// What the headings have in common with other lists of the sender.
    pub fn heads(&self) -> Option<[u8; 16]> {
        heads(&self.plans)
    }
}

/// «Saýlyq», «Asyl mura 2», «1. Таза әлем», «Направление Үміт»: numbers around the name say
/// nothing, nor does the word that it is a direction.
pub(super) fn direction_of_sheet(name: &str, options: &Options) -> Option<DirectionCode> {
    let silent = |c: char| c.is_ascii_digit() || c.is_whitespace() || ".)-_№".contains(c);
    let name = name.trim_matches(silent);
    let is_word = |word: &&str| {
        let small = word.to_lowercase();
        ["направлени", "бағыт", "direction"]
            .iter()
            .any(|known| small.starts_with(known))
    };
    let words: Vec<&str> = name.split_whitespace().collect();
    let without: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !is_word(word))
        .collect();
    let named = |name: &str| find_direction(name.trim_matches(silent), &options.local_directions);
    named(name).or_else(|| named(&without.join(" ")))
}

/// Rows of a list of which is kept what they say as records, at most.
const MOST_KEPT: u64 = 200_000;

/// What somebody who knows more than the list says of a row, beside its judging.
///
/// The portrait is that of the row; what names may be read as is remembered in the lineup.
pub(crate) type Look<'l, M> = dyn Fn(&JudgedRow, &Portrait, &mut Lineup) -> Option<M> + Sync + 'l;

/// A row that was judged, and what was met.
struct Done<M> {
    own: Said,
    beyond: Beyond,
    portrait: Portrait,
    met: Option<M>,
}

/// Judges every row, on all cores; what `look` met comes by row, in order.
///
/// # Errors
/// [`ImportRefused::Cancelled`] if `progress` stopped it. `progress`: rows.
pub(crate) fn judge_all<M: Send>(
    list: Arc<List>,
    options: Options,
    understood: Understood,
    progress: &dyn Progress,
    look: &Look<'_, M>,
) -> Result<(Judged, Vec<(u32, M)>), ImportRefused> {
    let Understood { plans, context } = understood;
    let layouts = || plans.iter().filter_map(|plan| plan.layout.as_ref());
    let total = layouts().map(|layout| layout.rows.len() as u64).sum();
    let told = Told::new(progress, total);
    let mut judged = Judged {
        list,
        options,
        context,
        outcomes: Vec::new(),
        lineup: Lineup::default(),
        repeats: Vec::new(),
        shared_phones: Vec::new(),
        far: Vec::new(),
        file_problems: Vec::new(),
        plans: Vec::new(),
        kept: None,
    };
    // A guest is more than a draft, and a long list would fill the memory.
    if judged.options.guests.is_none() && total <= MOST_KEPT {
        judged.kept = Some(Kept::default());
    }
    let mut met = Vec::new();
    for (plan, sheet) in plans.iter().zip(0..) {
        judge_sheet(&mut judged, &mut met, plan, sheet, &told, look);
    }
    judged.plans = plans;
    let off = &judged.options.rules_off;
    judged.repeats = judged.lineup.repeats_while(off, &|| told.all());
    if told.is_stopped() {
        return Err(ImportRefused::Cancelled);
    }
    judged.shared_phones = judged.lineup.shared_phones();
    judged.put_together();
    Ok((judged, met))
}

fn judge_sheet<M: Send>(
    judged: &mut Judged,
    met: &mut Vec<(u32, M)>,
    plan: &SheetPlan,
    sheet: u16,
    told: &Told<'_>,
    look: &Look<'_, M>,
) {
    let Some(layout) = &plan.layout else { return };
    let list = Arc::clone(&judged.list);
    let table = &list.sheets()[usize::from(sheet)].1;
    let (context, options) = (&judged.context, &judged.options);
    let keeps = judged.kept.is_some();
    let work = |rows: &[u32]| {
        let mut judge = Judge::new(context, options, layout, plan.direction.as_ref());
        let mut lineup = Lineup::default();
        let mut outcomes = Vec::with_capacity(rows.len());
        let mut met = Vec::new();
        let mut kept = keeps.then(Kept::default);
        for row in rows {
            if !told.one() {
                break;
            }
            let source = table.row(*row as usize);
            for part in layout.people_in(&source) {
                let row = *row;
                let key = RowKey { sheet, row, part };
                let judged = judge.row(&source, key);
                if let Some(kept) = &mut kept {
                    kept.push(judged.draft().as_ref());
                }
                kept = kept.filter(|kept| !kept.is_full());
                let done = judge_row(&judged, &mut lineup, look);
                lineup.push(&done.portrait);
                met.extend(done.met.map(|met| (outcomes.len() as u32, met)));
                outcomes.push(Outcome {
                    row,
                    duplicate_of: 0,
                    own: done.own,
                    said: done.own,
                    beyond: done.beyond,
                    sheet,
                    part,
                });
            }
        }
        (outcomes, lineup, met, kept)
    };
    let share = layout.rows.len().div_ceil(cores());
    let share = share.clamp(SHARE, MOST_SHARE);
    let before = judged.outcomes.len();
    judged.outcomes.reserve_exact(layout.rows.len());
    judged.lineup.reserve_exact(layout.rows.len());
    // What the shares of a long list leave lies beside the whole a few at a time.
    for rows in layout.rows.chunks(share * cores()) {
        let parts: Vec<_> = thread::scope(|scope| {
            let shares = rows.chunks(share);
            let shares: Vec<_> = shares.map(|rows| scope.spawn(|| work(rows))).collect();
            shares.into_iter().map(joined).collect()
        });
        for (outcomes, lineup, found, kept) in parts {
            let from = judged.outcomes.len() as u32;
            met.extend(found.into_iter().map(|(row, met)| (from + row, met)));
            judged.outcomes.extend(outcomes);
            judged.lineup.append(lineup);
            judged.kept = match (judged.kept.take(), kept) {
                (Some(mut all), Some(kept)) => {
                    all.append(&kept);
                    Some(all).filter(|all| !all.is_full())
                }
                _ => None,
            };
        }
        if told.is_stopped() {
            return;
        }
    }
    let lines = judged.outcomes[before..].iter();
    let lines = lines.map(|outcome| table.line(outcome.row as usize));
    judged.far.extend(far_rows(lines.zip(before as u32..)));
}

/// Whoever stands far below the one before, of lines with the number of each.
fn far_rows(lines: impl Iterator<Item = (u32, u32)>) -> Vec<u32> {
    let mut far = Vec::new();
    let mut line_before: Option<u32> = None;
    for (line, row) in lines {
        if line_before.is_some_and(|before| line > before.saturating_add(FAR)) {
            far.push(row);
        }
        line_before = Some(line);
    }
    far
}

fn judge_row<M>(row: &JudgedRow, names: &mut Lineup, look: &Look<'_, M>) -> Done<M> {
    let portrait = row.portrait();
    Done {
        own: Said {
            problems: row.problems,
            settled: row.settled,
            left_out: row.left_out,
        },
        beyond: Beyond::of_row(row),
        met: look(row, &portrait, names),
        portrait,
    }
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, T>) -> T {
    let done = thread.join();
    done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn cores() -> usize {
    thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(8)
}

/// Rows counted for whoever waits.
struct Told<'p> {
    progress: &'p dyn Progress,
    total: u64,
    done: AtomicU64,
    stopped: AtomicBool,
}

impl<'p> Told<'p> {
    fn new(progress: &'p dyn Progress, total: u64) -> Self {
        Self {
            progress,
            total,
            done: AtomicU64::new(0),
            stopped: AtomicBool::new(false),
        }
    }

    /// One more row; false if the work is to stop.
    fn one(&self) -> bool {
        let done = self.done.fetch_add(1, Ordering::Relaxed);
        if done.is_multiple_of(TOLD_EVERY) && !self.progress.step(done, self.total) {
            self.stopped.store(true, Ordering::Relaxed);
        }
        !self.is_stopped()
    }

    /// Every row, while those that repeat others are looked for; false if the work is to stop.
    fn all(&self) -> bool {
        if !self.is_stopped() && !self.progress.step(self.total, self.total) {
            self.stopped.store(true, Ordering::Relaxed);
        }
        !self.is_stopped()
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

/// The rows that an answer was about, in order, and what they meet now.
pub(crate) type Renewed<M> = Vec<(u32, Option<M>)>;

impl Judged {
    /// Answers all problems of a kind; `None` takes that back. Only rows with such a problem
    /// are touched, and only those whose values change are judged again.
    pub(crate) fn answer_kind<M: Send>(
        &mut self,
        code: ProblemCode,
        fix: Option<Fix>,
        look: &Look<'_, M>,
    ) -> Renewed<M> {
        let before = self.options.answers.of_kind(code);
        self.options.answers.kind(code, fix);
        let again = changes_values(code, before) || changes_values(code, fix);
        let mut rows = Vec::new();
        for index in 0..self.outcomes.len() {
            let own = self.outcomes[index].own;
            if !own.problems.has(code) && !own.settled.has(code) {
                continue;
            }
            if again {
                rows.push(index);
                continue;
            }
            let fixes = self.options.answers.of_row(self.key(index));
            let own = &mut self.outcomes[index].own;
            own.problems.remove(code);
            own.settled.remove(code);
            match fixes.of(code) {
                None => own.problems.add(code),
                Some(_) => own.settled.add(code),
            }
            let is_out = |code| fixes.is(code, Fix::LeaveOut);
            own.left_out = own.settled.iter().any(is_out);
        }
        self.judge_again(&rows, look)
    }

    /// Answers one problem of one row; `None` takes that back.
    pub(crate) fn answer_row<M: Send>(
        &mut self,
        row: usize,
        code: ProblemCode,
        fix: Option<Fix>,
        look: &Look<'_, M>,
    ) -> Renewed<M> {
        let key = self.key(row);
        self.options.answers.row(key, code, fix);
        self.judge_again(&[row], look)
    }

    /// Says what a word means, wherever it stands; `None` takes that back.
    pub(crate) fn answer_word<M: Send>(
        &mut self,
        field: Field,
        words: &str,
        code: Option<String>,
        look: &Look<'_, M>,
    ) -> Renewed<M> {
        self.options.answers.word(field, words, code);
        let rows = self.with_word(field, words);
        self.judge_again(&rows, look)
    }

    /// Puts a text in the place of a cell; `None` takes that back.
    pub(crate) fn answer_cell<M: Send>(
        &mut self,
        row: usize,
        column: u16,
        text: Option<String>,
        look: &Look<'_, M>,
    ) -> Renewed<M> {
        let key = self.key(row);
        self.options.answers.cell(key, column, text);
        let of_row = |outcome: &Outcome| outcome.sheet == key.sheet && outcome.row == key.row;
        // The people of one line stand together.
        let mut first = row;
        while first > 0 && of_row(&self.outcomes[first - 1]) {
            first -= 1;
        }
        let people = self.outcomes[first..].iter().take_while(|o| of_row(o));
        let rows: Vec<usize> = (first..first + people.count()).collect();
        self.judge_again(&rows, look)
    }

    /// The rows in which a word may stand under a field.
    fn with_word(&self, field: Field, words: &str) -> Vec<usize> {
        let wanted = heading_key(words);
        let mut known: HashMap<String, bool> = HashMap::new();
        let mut rows = Vec::new();
        for (index, outcome) in self.outcomes.iter().enumerate() {
            let sheet = usize::from(outcome.sheet);
            let Some(layout) = &self.plans[sheet].layout else {
                continue;
            };
            let source = self.list.sheets()[sheet].1.row(outcome.row as usize);
            let mut has = |text: &str| match known.get(text) {
                Some(has) => *has,
                None => {
                    let has = heading_key(text).contains(&wanted);
                    known.insert(text.to_owned(), has);
                    has
                }
            };
            let answers = &self.options.answers;
            let is_met = if layout.lines {
                source.cells().any(|cell| has(cell.text))
            } else {
                let columns = layout.columns.iter().filter(|c| c.field == field);
                let mut columns = columns.map(|column| column.index);
                columns.any(|column| {
                    answers.is_typed(outcome.key(), column)
                        || source.cell(column).is_some_and(|cell| has(cell.text))
                })
            };
            if is_met {
                rows.push(index);
            }
        }
        rows
    }

    /// Judges these rows, in rising order, again with the answers as they are.
    fn judge_again<M: Send>(&mut self, rows: &[usize], look: &Look<'_, M>) -> Renewed<M> {
        let this = &*self;
        let work = |rows: &[usize]| {
            let mut names = Lineup::default();
            let mut done = Vec::with_capacity(rows.len());
            this.each_of(rows.iter().copied(), |row| {
                done.push(judge_row(&row, &mut names, look));
                true
            });
            done
        };
        let share = rows.len().div_ceil(cores()).max(SHARE);
        let done: Vec<Done<M>> = if rows.len() <= SHARE {
            work(rows)
        } else {
            thread::scope(|scope| {
                let shares = rows.chunks(share);
                let shares: Vec<_> = shares.map(|rows| scope.spawn(|| work(rows))).collect();
                shares.into_iter().flat_map(joined).collect()
            })
        };
        if !rows.is_empty() {
            self.kept = None;
        }
        let mut changed = Vec::new();
        let mut met = Vec::with_capacity(rows.len());
        for (row, done) in rows.iter().zip(done) {
            self.outcomes[*row].own = done.own;
            self.outcomes[*row].beyond = done.beyond;
            if self.lineup.put(*row, &done.portrait) {
                changed.push(*row as u32);
            }
            met.push((*row as u32, done.met));
        }
        if !changed.is_empty() {
            let off = &self.options.rules_off;
            self.lineup.renew(&mut self.repeats, &changed, off);
            self.shared_phones = self.lineup.shared_phones();
        }
        self.put_together();
        met
    }
}

/// Whether an answer changes what is taken, and not only what is said.
fn changes_values(code: ProblemCode, fix: Option<Fix>) -> bool {
    let is_error = matches!(code.kind(), ProblemKind::Error);
    match fix {
        _ if is_unknown_word(code) => true,
        None | Some(Fix::Accept | Fix::LeaveOut) => false,
        Some(Fix::Without) => !is_error,
        Some(Fix::Other) => true,
    }
}

/// What rows of people share in a list of which they are only a part.
pub(crate) fn context_for(list: &List, layouts: &[Option<Layout>]) -> Context {
    let plans = layouts.iter().map(|layout| SheetPlan {
        layout: layout.clone(),
        direction: None,
    });
    context_of(list, &plans.collect::<Vec<_>>())
}

/// What the rows of the file share.
fn context_of(list: &List, plans: &[SheetPlan]) -> Context {
    let mut years: Vec<i32> = Vec::new();
    let (mut month_first, mut day_first) = (0, 0);
    for (plan, (_, table)) in plans.iter().zip(list.sheets()) {
        let Some(layout) = &plan.layout else { continue };
        let birth = layout.column(Field::BirthDate);
        let iin = layout.column(Field::Iin);
        for index in layout.rows.iter().take(YEARS_FROM) {
            let row = table.row(*index as usize);
            let (mut date, mut number) = (None, None);
            if layout.lines {
                let line = lines::parse(lines::without_number(&lines::text_of(&row)));
                date = line.birth;
                number = line.iin;
            }
            let cell = |column: Option<u16>| Some(row.cell(column?)?.text.to_owned());
            let date = date.or_else(|| cell(birth));
            let number = number.or_else(|| cell(iin));
            let begins = |text: &str| {
                text.trim()
                    .split(['/', '.', '-'])
                    .next()?
                    .parse::<u32>()
                    .ok()
            };
            let is_day = |text: &str| begins(text).is_some_and(|n| (13..=31).contains(&n));
            day_first += u32::from(date.as_deref().is_some_and(is_day));
            let whole = date.and_then(|text| domain::parse_date(text.split(' ').next()?).ok());
            month_first += u32::from(whole.as_ref().is_some_and(|date| date.notes.month_first));
            years.extend(
                whole
                    .filter(|date| !date.notes.two_digit_year)
                    .map(|d| d.date.year()),
            );
            let iin = number.and_then(|text| Iin::parse(&text).ok());
            years.extend(iin.and_then(|iin| iin.birth()).map(|day| day.year()));
        }
    }
    years.sort_unstable();
    let (code_page, counts_cells) = match list.format {
        Format::Text {
            encoding,
            delimiter,
            ..
        } => (
            matches!(encoding, Encoding::Windows1251 | Encoding::Kz1048),
            delimiter.is_some(),
        ),
        Format::Xlsx | Format::Ods | Format::Html { .. } | Format::Contacts { .. } => {
            (false, false)
        }
    };
    Context {
        middle_year: years.get(years.len() / 2).copied(),
        code_page,
        counts_cells,
        month_first: month_first >= 2 && day_first == 0,
    }
}
