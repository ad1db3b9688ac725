//! From a judged list to records: who is new, who is here already, what is written.
//!
//! A [`Plan`] is a list judged against the rules and against the register, with what a
//! person said to it. Rows with a value that could not be taken, and rows that are
//! probably somebody who is known, stay out until they are answered and go to a file for
//! the sender; rows with another question go in. Where half of a list is known already,
//! or one person has many twins, the [`Brake`] holds it until somebody chooses a
//! [`Mode`]. The whole list is one action and is taken back as one.

use std::path::Path;
use std::sync::Arc;

use domain::{Deed, VolunteerId};
use messages::{Kind, Message, ToMessage};
use store::{Progress, StoreError};

use crate::{
    Ctx, NotAllowed, Register,
    ctx::day_of,
    export::ExportRefused,
    import::{
        self, Answers, Encoding, Field, Fix, ImportRefused, Judged, List, Options, ProblemCode,
    },
};

mod brake;
pub(crate) mod known;
mod look;
mod memory;
mod write;

#[cfg(test)]
mod tests;

pub use brake::Brake;
pub use known::Known;
pub use look::{Beside, TakenList, beside, masked, taken_lists};
pub use memory::{Remembered, Seen, seen_before};
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
    /// Why people are taken for known, by row.
    known: Vec<(u32, Known)>,
    brake: Option<Brake>,
    chosen: Option<Mode>,
    remembered: Option<Remembered>,
    sender: Option<String>,
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
}

impl Plan {
    /// The list with its problems.
    pub const fn judged(&self) -> &Judged {
        &self.judged
    }

    /// What becomes of a row, from 0.
    pub fn verdict(&self, row: usize) -> Verdict {
        self.verdicts[row]
    }

    /// Who in the register a row is, or probably is, and why.
    pub fn known(&self, row: usize) -> Option<Known> {
        let row = u32::try_from(row).ok()?;
        let found = self
            .known
            .binary_search_by_key(&row, |(row, _)| *row)
            .ok()?;
        Some(self.known[found].1)
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

    /// Who sends such lists; remembered with the columns when the list is taken.
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_deref()
    }

    /// Says who sends such lists; an empty text takes that back.
    pub fn set_sender(&mut self, sender: &str) {
        let sender = domain::clean(sender).text;
        self.sender = Some(sender).filter(|sender| !sender.is_empty());
    }

    /// Judges the list again with one more answer. What was chosen for the brake stands
    /// only if the brake asks the same.
    ///
    /// # Errors
    /// [`IntakeRefused`]; this plan stays as it is.
    pub fn settle(
        &self,
        register: &Register,
        ctx: &Ctx,
        said: Settle,
    ) -> Result<Self, IntakeRefused> {
        register.may(Deed::Import)?;
        let before = self.judged.options();
        let mut list = Arc::clone(self.judged.list());
        let mut answers = before.answers.clone();
        let mut columns = before.columns.clone();
        match said {
            Settle::Columns(chosen) => columns = chosen,
            Settle::Kind(code, fix) => answers.kind(code, fix),
            Settle::Row(row, code, fix) => answers.row(self.judged.key(row), code, fix),
            Settle::Word(field, words, code) => answers.word(field, &words, code),
            Settle::Cell(row, column, text) => answers.cell(self.judged.key(row), column, text),
            Settle::Encoding(encoding) => {
                list = Arc::new(list.read_again(encoding, &store::Quiet)?);
                columns.clear();
                answers = Answers::default();
            }
        }
        let judged = import::judge(list, options(register, ctx, columns, answers))?;
        let mut plan = known::weighed(register, judged)?;
        plan.chosen = self.chosen.filter(|_| plan.brake == self.brake);
        plan.remembered.clone_from(&self.remembered);
        plan.sender.clone_from(&self.sender);
        Ok(plan)
    }
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
    plan_list(register, ctx, import::read_as(file, encoding, progress)?)
}

/// Judges pasted text as [`plan`] judges a file.
///
/// # Errors
/// [`IntakeRefused`].
pub fn plan_pasted(register: &Register, ctx: &Ctx, text: String) -> Result<Plan, IntakeRefused> {
    register.may(Deed::Import)?;
    plan_list(register, ctx, import::paste(text)?)
}

/// Judges a list that was read already, as [`plan`] does.
///
/// # Errors
/// [`IntakeRefused`].
pub fn plan_list(register: &Register, ctx: &Ctx, list: List) -> Result<Plan, IntakeRefused> {
    register.may(Deed::Import)?;
    let list = Arc::new(list);
    let no_answers = Answers::default;
    let mut judged = import::judge(
        Arc::clone(&list),
        options(register, ctx, Vec::new(), no_answers()),
    )?;
    let remembered = memory::remembered(register, &judged)?;
    let columns = remembered
        .as_ref()
        .map(|remembered| remembered.columns.clone())
        .unwrap_or_default();
    if !columns.is_empty() {
        judged = import::judge(list, options(register, ctx, columns, no_answers()))?;
    }
    let mut plan = known::weighed(register, judged)?;
    plan.sender = remembered.as_ref().and_then(|known| known.sender.clone());
    plan.remembered = remembered;
    Ok(plan)
}

/// Writes the rows that stay out as a workbook for the sender: the cells as they were, and
/// beside each what is wrong with it. How many rows that were is the answer.
///
/// `say` puts a sentence into the language of the reader. `progress`: rows.
///
/// # Errors
/// [`ExportRefused`].
pub fn write_refused(
    register: &Register,
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
    Ok(written)
}

fn options(
    register: &Register,
    ctx: &Ctx,
    columns: Vec<(u16, u16, Field)>,
    answers: Answers,
) -> Options {
    let local_directions = register.store().settings().local_directions.clone();
    Options {
        today: day_of(ctx.now),
        local_directions,
        columns,
        answers,
    }
}
