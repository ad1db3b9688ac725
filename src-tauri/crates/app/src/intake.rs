//! From a judged list to records: who is new, who is here already, what is written.
//!
//! A [`Plan`] is a list judged against the rules and against the register, with what a
//! person said to it. Rows with a value that could not be taken, and rows that are
//! probably somebody who is known, stay out until they are answered and go to a file for
//! the sender; rows with another question go in. Where half of a list is known already,
//! or one person has many twins, the [`Brake`] holds it until somebody chooses a
//! [`Mode`]. The whole list is one action and is taken back as one.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use changes::Act;
use domain::{Day, Deed, EventId, Held, PersonField, Timestamp, VolunteerId};
use messages::{Kind, Message, ToMessage};
use store::{Progress, StoreError};

use crate::{
    Ctx, NotAllowed, Register,
    ctx::day_of,
    events::WorkRefused,
    export::ExportRefused,
    import::{
        self, Answers, Beyond, Encoding, Field, Fix, GuestList, ImportRefused, Judged, List,
        ListKind, Options, ProblemCode, TableAt, Understood,
    },
};

mod begun;
mod brake;
pub(crate) mod known;
mod look;
mod memory;
mod work;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use begun::put_in_order;
pub use begun::{
    Begun, BegunAbout, BegunList, DAYS_KEPT, KeepRefused, MOST_BEGUN, begun, forget, go_on, keep,
    kept_until,
};
pub use brake::Brake;
pub use known::Known;
pub use look::{Beside, TakenList, beside, masked, taken_lists};
pub use memory::{Remembered, Seen, seen_before};
pub use work::{
    Choice, Told, WorkCell, WorkPlan, WorkProblem, WorkRow, WorkSettle, WorkSummary, WorkVerdict,
    report_work, take_work, write_refused_work,
};
pub(crate) use write::without;
pub use write::{Taken, take};

/// What happens to people who are in the register already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Only new people go in; the rows of those who are known go into the table of remarks.
    Add,
    /// Known people stay as they are.
    Skip,
    /// What is empty in their records is filled.
    Fill,
    /// What the list says takes the place of what their records say.
    Update,
}

impl Mode {
    /// All of them, the gentlest first.
    pub const ALL: [Self; 4] = [Self::Add, Self::Skip, Self::Fill, Self::Update];

    /// `add`, `skip`, `fill`, `update`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Skip => "skip",
            Self::Fill => "fill",
            Self::Update => "update",
        }
    }

    /// The mode of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }

    /// The words of the choice.
    pub fn message(self) -> Message {
        match self {
            Self::Add => messages::import_mode_add(),
            Self::Skip => messages::import_mode_skip(),
            Self::Fill => messages::import_mode_fill(),
            Self::Update => messages::import_mode_update(),
        }
    }

    /// What the choice means.
    pub fn hint(self) -> Message {
        match self {
            Self::Add => messages::import_mode_add_hint(),
            Self::Skip => messages::import_mode_skip_hint(),
            Self::Fill => messages::import_mode_fill_hint(),
            Self::Update => messages::import_mode_update_hint(),
        }
    }
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A new record.
    New,
    /// A new record, and a person looks at it.
    Ask,
    /// The person is in the register, under this id.
    Exists(VolunteerId),
    /// The person is probably in the register, under this id; stays out until answered.
    Perhaps(VolunteerId),
    /// The person stands in an earlier row of the list; what this row adds goes to that one.
    Twice,
    /// The person probably stands in an earlier row; stays out until answered.
    PerhapsTwice,
    /// Stays out.
    Refused,
    /// Somebody said that it stays out; it is not sent back.
    LeftOut,
}

/// A list, judged against the rules and against the register.
#[derive(Clone, Debug)]
pub struct Plan {
    judged: Judged,
    verdicts: Vec<Verdict>,
    /// Whom rows met in the register, whatever was answered, by row.
    met: Vec<(u32, known::Met)>,
    brake: Option<Brake>,
    chosen: Option<Mode>,
    remembered: Option<Remembered>,
    seen: Option<Seen>,
    sender: Option<String>,
    /// What its headings, as they are found without any help, have in common with others.
    heads: memory::Heads,
    /// Fields that are not collected.
    off: Vec<PersonField>,
    /// What may be kept with a consent only is left out.
    least: bool,
}

/// What a list holds beyond what may be kept without a consent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BeyondIn {
    /// New people of whom it says more.
    pub people: u32,
    /// What it is, in the order of a form.
    pub fields: Vec<Held>,
}

/// How many rows have each verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// New records, those with a question among them.
    pub new: u32,
    /// New records with a question.
    pub ask: u32,
    /// In the register already.
    pub existing: u32,
    /// Probably in the register, or probably in an earlier row: out until answered.
    pub undecided: u32,
    /// In an earlier row.
    pub twice: u32,
    /// Stay out.
    pub refused: u32,
    /// Stay out because somebody said so.
    pub left_out: u32,
}

/// Why a list is not taken. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum IntakeRefused {
    /// The file.
    #[error(transparent)]
    List(#[from] ImportRefused),
    /// The brake holds, and nobody has said what to do with people who are known.
    #[error("the list was stopped and not answered")]
    BrakeUnanswered,
    /// The file is not the one that was judged any more.
    #[error("the file was changed after it was judged")]
    FileChanged,
    /// What was kept of a list cannot be read any more.
    #[error("what was kept of the list is damaged")]
    BegunDamaged,
    /// Nothing is kept of such a list, or somebody else began it.
    #[error("nothing is kept of the list")]
    BegunMissing,
    /// A rule of events, places or hours.
    #[error(transparent)]
    Work(#[from] WorkRefused),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for IntakeRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::List(refused) => refused.told(),
            Self::BrakeUnanswered => (Kind::Refused, messages::import_error_brake_unanswered()),
            Self::FileChanged => (Kind::Refused, messages::import_error_file_changed()),
            Self::BegunDamaged => (Kind::Refused, messages::import_error_begun_damaged()),
            Self::BegunMissing => (Kind::Missing, messages::import_error_begun_missing()),
            Self::Work(refused) => refused.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// One thing that a person says to a list; the list is judged again with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settle {
    /// What columns hold: sheet from 0, column from 0. Takes the place of all choices before.
    Columns(Vec<(u16, u16, Field)>),
    /// Answers all problems of a kind; `None` takes that back.
    Kind(ProblemCode, Option<Fix>),
    /// Answers one problem of one row, from 0; `None` takes that back.
    Row(usize, ProblemCode, Option<Fix>),
    /// Says what a word means, wherever it stands: the code of a region, a direction, a
    /// country or a category; `None` takes that back.
    Word(Field, String, Option<String>),
    /// Puts a text in the place of a cell: row from 0, column from 0; `None` takes that back.
    Cell(usize, u16, Option<String>),
    /// Which letters the bytes of a text file mean; `None` guesses.
    Encoding(Option<Encoding>),
    /// Where the table of a sheet, from 0, is; `None` guesses.
    Table(u16, Option<TableAt>),
    /// Who sends such lists; what words meant in the sender's other lists is known then. An
    /// empty text takes that back.
    Sender(String),
    /// What may be kept with a consent only is left out, or taken in after all.
    Least(bool),
}

impl Plan {
    /// The list with its problems.
    pub const fn judged(&self) -> &Judged {
        &self.judged
    }

    /// What the list is of: people, or guests.
    pub const fn kind(&self) -> ListKind {
        kind_of_people(self.judged.options())
    }

    /// What becomes of a row, from 0.
    pub fn verdict(&self, row: usize) -> Verdict {
        self.verdicts[row]
    }

    /// Who in the register a row is, or may be, and what speaks for it.
    pub fn known(&self, row: usize) -> Option<Known> {
        let row = u32::try_from(row).ok()?;
        let found = self.met.binary_search_by_key(&row, |(row, _)| *row).ok()?;
        match self.met[found].1 {
            known::Met::Here(known) => Some(known),
            known::Met::Closed => None,
        }
    }

    /// The rows whose person is in the register, or may be, whatever was answered.
    fn known_rows(&self) -> impl Iterator<Item = (usize, &Known)> {
        self.met.iter().filter_map(|(row, met)| match met {
            known::Met::Here(known) => Some((*row as usize, known)),
            known::Met::Closed => None,
        })
    }

    /// The rows that stay out and go back to the sender, from 0, in order.
    pub fn refused(&self) -> Vec<usize> {
        let add_only = self.mode() == Some(Mode::Add);
        let stays_out = |verdict: &Verdict| match verdict {
            Verdict::Refused | Verdict::Perhaps(_) | Verdict::PerhapsTwice => true,
            Verdict::Exists(_) => add_only,
            Verdict::New | Verdict::Ask | Verdict::Twice | Verdict::LeftOut => false,
        };
        let rows = self.verdicts.iter().enumerate();
        rows.filter_map(|(row, verdict)| stays_out(verdict).then_some(row))
            .collect()
    }

    /// How many rows have each verdict.
    pub fn summary(&self) -> Summary {
        let mut summary = Summary::default();
        for verdict in &self.verdicts {
            match verdict {
                Verdict::New => summary.new += 1,
                Verdict::Ask => {
                    summary.new += 1;
                    summary.ask += 1;
                }
                Verdict::Exists(_) => summary.existing += 1,
                Verdict::Perhaps(_) | Verdict::PerhapsTwice => summary.undecided += 1,
                Verdict::Twice => summary.twice += 1,
                Verdict::Refused => summary.refused += 1,
                Verdict::LeftOut => summary.left_out += 1,
            }
        }
        summary
    }

    /// What of the new people may be kept with a consent only, whether it is left out or not.
    pub fn beyond(&self) -> BeyondIn {
        let rows = self.verdicts.iter().enumerate();
        let mut all = Beyond::default();
        let mut people: BTreeSet<usize> = BTreeSet::new();
        for (row, verdict) in rows {
            let person = match verdict {
                Verdict::New | Verdict::Ask => row,
                // What an earlier row of the same person leaves empty is filled from this one.
                Verdict::Twice => self.judged.duplicate_of(row).unwrap_or(row),
                _ => continue,
            };
            let is_new = matches!(self.verdicts[person], Verdict::New | Verdict::Ask);
            let beyond = self.judged.beyond(row).collected(&self.off);
            if is_new && !beyond.is_empty() {
                people.insert(person);
                all = all.and(beyond);
            }
        }
        BeyondIn {
            people: crate::count::small(people.len()),
            fields: all.iter().collect(),
        }
    }

    /// Whether what may be kept with a consent only is left out.
    pub const fn is_least(&self) -> bool {
        self.least
    }

    /// Why the list is held, if it is. It asks until [`Plan::choose`] answers.
    pub const fn brake(&self) -> Option<&Brake> {
        self.brake.as_ref()
    }

    /// Says what happens to people who are here already; that answers the brake too.
    pub const fn choose(&mut self, mode: Mode) {
        self.chosen = Some(mode);
    }

    /// What happens to people who are here already: as chosen, else they are skipped;
    /// `None` while the brake holds and nobody has chosen.
    pub fn mode(&self) -> Option<Mode> {
        match (self.chosen, &self.brake) {
            (Some(mode), _) => Some(mode),
            (None, Some(_)) => None,
            (None, None) => Some(Mode::Skip),
        }
    }

    /// The list of the same sender that was taken before, if one is known by its headings.
    pub const fn remembered(&self) -> Option<&Remembered> {
        self.remembered.as_ref()
    }

    /// When the very same file had been taken in, when this one was judged.
    pub const fn seen(&self) -> Option<Seen> {
        self.seen
    }

    /// Who sends such lists; remembered with the columns when the list is taken.
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_deref()
    }

    /// Takes one more answer. Only rows that it is about are judged again; another reading of
    /// the file judges all of it. What was chosen for the brake stands only if the brake asks
    /// the same. `progress`: rows.
    ///
    /// # Errors
    /// [`IntakeRefused`]; this plan stays as it is.
    pub fn settle(
        &mut self,
        register: &Register,
        ctx: &Ctx,
        said: Settle,
        progress: &dyn Progress,
    ) -> Result<(), IntakeRefused> {
        register.may(Deed::Import)?;
        let judged = &mut self.judged;
        let guests = judged.options().guests.is_some();
        let renewed = match said {
            Settle::Kind(code, fix) => known::looking(register, guests, true, |look| {
                judged.answer_kind(code, fix, look)
            })?,
            Settle::Row(row, code, fix) => known::looking(register, guests, false, |look| {
                judged.answer_row(row, code, fix, look)
            })?,
            Settle::Word(field, words, code) => known::looking(register, guests, true, |look| {
                judged.answer_word(field, &words, code, look)
            })?,
            Settle::Cell(row, column, text) => known::looking(register, guests, false, |look| {
                judged.answer_cell(row, column, text, look)
            })?,
            Settle::Columns(columns) => {
                let options = Options {
                    columns,
                    ..judged.options().clone()
                };
                let list = Arc::clone(judged.list());
                return self.read_anew(register, list, options, progress);
            }
            Settle::Table(sheet, at) => {
                let mut options = judged.options().clone();
                options.table_at(sheet, at);
                // Whoever chooses the table of people has people before them.
                options.kind = Some(kind_of_people(&options));
                // Answers name rows by their place, which stays.
                let list = Arc::clone(judged.list());
                return self.read_anew(register, list, options, progress);
            }
            Settle::Sender(sender) => {
                let sender = named_sender(&sender);
                let words = memory::words(register, self.heads, sender.as_deref())?;
                let mut options = judged.options().clone();
                if options.answers.know_words(words) {
                    let list = Arc::clone(judged.list());
                    self.read_anew(register, list, options, progress)?;
                }
                self.sender = sender;
                return Ok(());
            }
            Settle::Least(least) => {
                self.least = least;
                return Ok(());
            }
            Settle::Encoding(encoding) => {
                let list = Arc::new(judged.list().read_again(encoding, progress)?);
                let mut options = options(register, ctx, Vec::new(), Answers::default());
                options.kind = judged.options().kind;
                options.guests.clone_from(&judged.options().guests);
                return self.read_anew(register, list, options, progress);
            }
        };
        let asked = self.brake;
        self.meet(renewed);
        self.weigh();
        self.chosen = self.chosen.filter(|_| asked == self.brake);
        Ok(())
    }

    fn read_anew(
        &mut self,
        register: &Register,
        list: Arc<List>,
        options: Options,
        progress: &dyn Progress,
    ) -> Result<(), IntakeRefused> {
        let understood = Understood::of(&list, &options)?;
        let mut plan = judged_plan(register, list, options, understood, progress)?;
        plan.chosen = self.chosen.filter(|_| plan.brake == self.brake);
        plan.remembered = self.remembered.take();
        plan.seen = self.seen;
        plan.sender = self.sender.take();
        plan.heads = self.heads;
        plan.least = self.least;
        *self = plan;
        Ok(())
    }
}

/// Judges all of a list, also against the register.
fn judged_plan(
    register: &Register,
    list: Arc<List>,
    options: Options,
    understood: Understood,
    progress: &dyn Progress,
) -> Result<Plan, IntakeRefused> {
    let guests = options.guests.is_some();
    let (judged, met) = known::looking(register, guests, true, |look| {
        import::judge_all(list, options, understood, progress, look)
    })??;
    let mut plan = Plan {
        judged,
        met,
        verdicts: Vec::new(),
        brake: None,
        chosen: None,
        remembered: None,
        seen: None,
        sender: None,
        heads: None,
        off: register.store().settings().fields_off.clone(),
        least: false,
    };
    plan.weigh();
    Ok(plan)
}

/// A list that was read and judged: of people, or of their work.
#[derive(Clone, Debug)]
pub enum Opened {
    /// Each row a person.
    People(Box<Plan>),
    /// Hours, events or places.
    Work(Box<WorkPlan>),
}

impl Opened {
    /// What the list is of.
    pub fn kind(&self) -> ListKind {
        match self {
            Self::People(plan) => plan.kind(),
            Self::Work(plan) => plan.kind(),
        }
    }

    /// The file.
    pub fn list(&self) -> &Arc<List> {
        match self {
            Self::People(plan) => plan.judged().list(),
            Self::Work(plan) => plan.list(),
        }
    }

    /// What was said of columns, cells and tables.
    pub fn options(&self) -> &Options {
        match self {
            Self::People(plan) => plan.judged().options(),
            Self::Work(plan) => plan.options(),
        }
    }
}

/// Judges a list that was read: as what its headings say it is of, or as `kind`. `progress`:
/// rows.
///
/// # Errors
/// [`IntakeRefused`].
pub fn open(
    register: &Register,
    ctx: &Ctx,
    list: impl Into<Arc<List>>,
    kind: Option<ListKind>,
    progress: &dyn Progress,
) -> Result<Opened, IntakeRefused> {
    register.may(Deed::Import)?;
    open_at(register, ctx, list, kind, Vec::new(), progress)
}

/// Judges a list as [`open`] does, with what somebody said of the places of its tables: sheet
/// from 0. `progress`: rows.
///
/// # Errors
/// [`IntakeRefused`].
pub fn open_at(
    register: &Register,
    ctx: &Ctx,
    list: impl Into<Arc<List>>,
    kind: Option<ListKind>,
    tables: Vec<(u16, TableAt)>,
    progress: &dyn Progress,
) -> Result<Opened, IntakeRefused> {
    register.may(Deed::Import)?;
    let list = list.into();
    let mut options = options(register, ctx, Vec::new(), Answers::default());
    options.kind = kind;
    options.tables = tables;
    match understood(register, &list, &mut options) {
        Ok(understood) => {
            let plan = judged_list(register, list, options, understood, progress)?;
            Ok(Opened::People(Box::new(plan)))
        }
        Err(IntakeRefused::List(ImportRefused::Work(kind))) => {
            let plan = WorkPlan::of(register, ctx, list, options, kind, progress)?;
            Ok(Opened::Work(Box::new(plan)))
        }
        Err(refused) => Err(refused),
    }
}

/// Judges a list of guests of an event, with what somebody said of the places of its tables.
/// `progress`: rows.
///
/// # Errors
/// [`IntakeRefused`].
pub fn open_guests(
    register: &Register,
    ctx: &Ctx,
    list: impl Into<Arc<List>>,
    event: EventId,
    tables: Vec<(u16, TableAt)>,
    progress: &dyn Progress,
) -> Result<Opened, IntakeRefused> {
    register.may(Deed::Import)?;
    register.may(Deed::MarkPeople)?;
    let mut options = options(register, ctx, Vec::new(), Answers::default());
    options.kind = Some(ListKind::Guests);
    options.tables = tables;
    options.guests = Some(guest_list(register, event, options.today)?);
    let list = list.into();
    let understood = understood(register, &list, &mut options)?;
    let plan = judged_list(register, list, options, understood, progress)?;
    Ok(Opened::People(Box::new(plan)))
}

/// Whose guests the people of a list are.
fn guest_list(register: &Register, event: EventId, today: Day) -> Result<GuestList, IntakeRefused> {
    let event = crate::events::get(register, event)?;
    Ok(GuestList {
        event: event.id,
        titles: event.titles.clone(),
        categories: event.forum.categories(),
        today,
    })
}

/// How a list is understood. Where nothing was said of its tables and nobody is found without
/// that, they are where those of an earlier list with the same headings were said to be.
fn understood(
    register: &Register,
    list: &List,
    options: &mut Options,
) -> Result<Understood, IntakeRefused> {
    match Understood::of(list, options) {
        Err(ImportRefused::NoTable) if options.tables.is_empty() => {
            let tables = memory::tables(register, list, options)?;
            let tables = tables.ok_or(ImportRefused::NoTable)?;
            options.kind.get_or_insert(ListKind::People);
            options.tables = tables;
            Ok(Understood::of(list, options)?)
        }
        understood => Ok(understood?),
    }
}

/// What a list of people is of: of records, or of guests.
const fn kind_of_people(options: &Options) -> ListKind {
    match options.guests {
        Some(_) => ListKind::Guests,
        None => ListKind::People,
    }
}

/// Judges a list in which nothing was found, for a person who says where it stands: every
/// sheet as a table of people without a header. `progress`: rows.
///
/// # Errors
/// [`IntakeRefused`].
pub fn open_by_hand(
    register: &Register,
    ctx: &Ctx,
    list: impl Into<Arc<List>>,
    progress: &dyn Progress,
) -> Result<Opened, IntakeRefused> {
    register.may(Deed::Import)?;
    let list = list.into();
    let tables = import::by_hand(&list);
    let people = Some(ListKind::People);
    open_at(register, ctx, list, people, tables, progress)
}

/// Reads a file and judges it; the columns are taken from the last list of the same
/// sender, if its headings are known. `encoding`: `None` guesses. `progress`: bytes.
///
/// # Errors
/// [`IntakeRefused`]; [`ImportRefused::Cancelled`] if `progress` stopped it.
pub fn plan(
    register: &Register,
    ctx: &Ctx,
    file: &Path,
    encoding: Option<Encoding>,
    progress: &dyn Progress,
) -> Result<Plan, IntakeRefused> {
    register.may(Deed::Import)?;
    let list = import::read_as(file, encoding, progress)?;
    plan_list(register, ctx, list, progress)
}

/// Judges pasted text as [`plan`] judges a file.
///
/// # Errors
/// [`IntakeRefused`].
pub fn plan_pasted(register: &Register, ctx: &Ctx, text: String) -> Result<Plan, IntakeRefused> {
    register.may(Deed::Import)?;
    plan_list(register, ctx, import::paste(text)?, &store::Quiet)
}

/// Judges a list that was read already, as [`plan`] does. `progress`: rows.
///
/// # Errors
/// [`IntakeRefused`].
pub fn plan_list(
    register: &Register,
    ctx: &Ctx,
    list: List,
    progress: &dyn Progress,
) -> Result<Plan, IntakeRefused> {
    register.may(Deed::Import)?;
    let mut options = options(register, ctx, Vec::new(), Answers::default());
    let understood = understood(register, &list, &mut options)?;
    judged_list(register, Arc::new(list), options, understood, progress)
}

fn judged_list(
    register: &Register,
    list: Arc<List>,
    mut options: Options,
    mut understood: Understood,
    progress: &dyn Progress,
) -> Result<Plan, IntakeRefused> {
    let heads = guessed_heads(&list, &options).or(understood.heads());
    let remembered = memory::remembered(register, heads)?;
    if let Some(known) = remembered
        .as_ref()
        .filter(|known| known.is_read_otherwise())
    {
        let mut as_before = options.clone();
        known.read_so(&mut as_before);
        // A list whose table stands elsewhere this time is read as it is found.
        if let Ok(other) = Understood::of(&list, &as_before) {
            (options, understood) = (as_before, other);
        }
    }
    let mut plan = judged_plan(register, list, options, understood, progress)?;
    plan.sender = remembered.as_ref().and_then(|known| known.sender.clone());
    plan.remembered = remembered;
    plan.heads = heads;
    plan.seen = memory::seen_before(register, &plan)?;
    Ok(plan)
}

/// What the headings that are found without help have in common with others, where somebody
/// said where the tables are.
fn guessed_heads(list: &List, options: &Options) -> memory::Heads {
    if options.tables.is_empty() {
        return None;
    }
    let mut guessing = options.clone();
    guessing.tables.clear();
    Understood::of(list, &guessing).ok()?.heads()
}

/// A sender in a person's words; `None` for an empty text.
fn named_sender(words: &str) -> Option<String> {
    Some(domain::clean(words).text).filter(|sender| !sender.is_empty())
}

/// Writes the rows that stay out as a workbook for the sender: the cells as they were, and
/// beside each what is wrong with it. How many rows that were is the answer. That it went out
/// stands in the audit.
///
/// `say` puts a sentence into the language of the reader. `progress`: rows.
///
/// # Errors
/// [`ExportRefused`].
pub fn write_refused(
    register: &Register,
    now: Timestamp,
    plan: &Plan,
    path: &Path,
    say: &dyn Fn(&Message) -> String,
    progress: &dyn Progress,
) -> Result<u64, ExportRefused> {
    register.may(Deed::Import)?;
    let rows = plan.refused();
    let total = rows.len() as u64;
    let why = |row: usize| match plan.verdict(row) {
        Verdict::Exists(_) => Some(messages::import_refused_here()),
        _ => None,
    };
    let mut step = |done| progress.step(done, total);
    let written = import::write_refused(plan.judged(), &rows, &why, path, say, &mut step)?;
    note_refused(register, now, written)?;
    Ok(written)
}

/// Notes in the audit that rows of a list went out again. They name nobody of the register.
pub(crate) fn note_refused(
    register: &Register,
    now: Timestamp,
    rows: u64,
) -> Result<(), store::StoreError> {
    let act = Act::ExportedWith {
        rows: u32::try_from(rows).unwrap_or(u32::MAX),
        format: "xlsx".to_owned(),
        filter: vec![(REFUSED.to_owned(), "1".to_owned())],
    };
    register.note(&Ctx::fresh(now), act, None)?;
    Ok(())
}

/// The key under which the audit has a file of rows that stayed out.
pub(crate) const REFUSED: &str = "refused";

fn options(
    register: &Register,
    ctx: &Ctx,
    columns: Vec<(u16, u16, Field)>,
    answers: Answers,
) -> Options {
    let settings = register.store().settings();
    Options {
        today: day_of(ctx.now),
        local_directions: settings.local_directions.clone(),
        columns,
        answers,
        rules_off: settings.duplicate_rules_off.clone(),
        kind: None,
        tables: Vec::new(),
        guests: None,
    }
}
