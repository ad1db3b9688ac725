//! Lists that somebody has begun to put right: what was said to them outlives a lock, a closed
//! window and a power cut.
//!
//! [`Begun`] is what was said to a list at a moment; [`keep`] lays it sealed into the register's
//! folder, beside the bytes that the list is read from, since its file may be gone tomorrow.
//! [`go_on`] reads the list again and judges it with all that was said, against the register
//! as it is by then. Whoever works meets their own lists only: somebody else may have other
//! rights. When it is kept is not known here.
//!
//! A list speaks of people who have agreed to nothing yet. So it is kept for [`DAYS_KEPT`] days
//! after the last answer: work that was put down before the longest holidays of the country,
//! five days in a row, is found again on the second day after them, and nothing lies for ever.
//! An erasure removes all lists at once (`store`).

use std::path::PathBuf;
use std::sync::Arc;

use changes::ListTable;
use domain::{ActionId, Deed, EventId, OperatorId, Timestamp};
use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};
use store::{BegunPart, Progress, StoreError};

use super::work::WorkV1;
use super::{Brake, IntakeRefused, Mode, Opened, Plan, WorkPlan, memory};
use crate::import::{
    Answers, AnswersV1, Encoding, Field, List, ListKind, MOST_KEPT, Options, Understood, read_kept,
};
use crate::{Ctx, NotAllowed, Register};

/// For so many days after the last answer a list is kept.
pub const DAYS_KEPT: i64 = 7;
/// So many lists of one operator are kept at once: together they are no larger than a register.
pub const MOST_BEGUN: usize = 8;

const DAY_MILLIS: i64 = 86_400_000;
/// Stands before what is kept.
const VERSION: u8 = 1;

/// What was said to a list at a moment, ready to be kept.
#[derive(Debug)]
pub struct Begun {
    list: Arc<List>,
    said: BegunV1,
}

/// A list that was begun and can be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BegunList {
    /// Which.
    pub list: ActionId,
    /// When something was said to it last.
    pub at: Timestamp,
    /// What it is; `None` if that cannot be read any more.
    pub about: Option<BegunAbout>,
}

/// What a list is that was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BegunAbout {
    /// The name of the file; empty for a table that was pasted.
    pub file: String,
    /// How many answers were given.
    pub answers: u32,
}

/// Why what was said to a list is not kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepRefused {
    /// The list is larger than [`MOST_KEPT`].
    #[error("the list is too large to be kept")]
    TooLarge,
    /// [`MOST_BEGUN`] other lists wait already.
    #[error("too many lists wait already")]
    TooMany,
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for KeepRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::TooLarge => (
                Kind::Refused,
                messages::import_keep_error_too_large(MOST_KEPT >> 20),
            ),
            Self::TooMany => (
                Kind::Refused,
                messages::import_keep_error_too_many(MOST_BEGUN),
            ),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// What was said, as it is kept: by names, which outlive the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct BegunV1 {
    at: i64,
    hash: [u8; 32],
    file: String,
    /// Empty of pasted text, and of a path that is no text.
    path: String,
    encoding: Option<String>,
    kind: Option<String>,
    guests: Option<EventId>,
    tables: Vec<(u16, ListTable)>,
    columns: Vec<(u16, u16, String)>,
    answers: AnswersV1,
    sender: Option<String>,
    heads: Option<[u8; 16]>,
    of: OfV1,
}

/// What is said to lists of one kind only. The order is part of the format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum OfV1 {
    People {
        mode: Option<String>,
        brake: Option<BrakeV1>,
        least: bool,
    },
    Work(WorkV1),
}

/// Known rows, all rows, the crowd with its first row.
type BrakeV1 = (u32, u32, Option<(u32, u64)>);

fn brake_of(brake: &Brake) -> BrakeV1 {
    let Brake {
        known,
        people,
        crowd,
    } = *brake;
    let crowd = crowd.map(|(twins, first)| (twins, first as u64));
    (known, people, crowd)
}

impl BegunV1 {
    fn encode(&self) -> Result<Vec<u8>, StoreError> {
        postcard::to_extend(self, vec![VERSION]).map_err(|_| StoreError::TooLarge)
    }

    /// What was kept; `None` if it is damaged or of a later version.
    fn decode(bytes: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(&[VERSION])?;
        postcard::from_bytes(rest).ok()
    }

    fn answers(&self) -> u32 {
        let of = match &self.of {
            OfV1::People { mode, least, .. } => usize::from(mode.is_some()) + usize::from(*least),
            OfV1::Work(work) => work.count(),
        };
        crate::count::small(self.answers.count() + self.tables.len() + of)
    }
}

impl Begun {
    /// What was said to a list until now.
    pub fn of(opened: &Opened, now: Timestamp) -> Self {
        let Options {
            today: _,
            local_directions: _,
            columns,
            answers,
            rules_off: _,
            kind,
            tables,
            guests,
        } = opened.options();
        let list = Arc::clone(opened.list());
        let (sender, heads, of) = match opened {
            Opened::People(plan) => (
                plan.sender(),
                plan.heads,
                OfV1::People {
                    mode: plan.chosen.map(|mode| mode.name().to_owned()),
                    brake: plan.brake().map(brake_of),
                    least: plan.least,
                },
            ),
            Opened::Work(plan) => (plan.sender(), plan.heads(), OfV1::Work(plan.kept())),
        };
        let path = list.path().and_then(|path| path.to_str());
        let said = BegunV1 {
            at: now.0,
            hash: list.hash(),
            file: list.file.clone(),
            path: path.unwrap_or_default().to_owned(),
            encoding: list.chosen().map(|chosen| chosen.name().to_owned()),
            kind: kind.map(|kind| kind.name().to_owned()),
            guests: guests.as_ref().map(|guests| guests.event),
            tables: tables
                .iter()
                .map(|(sheet, at)| (*sheet, (*at).into()))
                .collect(),
            columns: columns
                .iter()
                .map(|(sheet, column, field)| (*sheet, *column, field.name().to_owned()))
                .collect(),
            answers: answers.kept(),
            sender: sender.map(str::to_owned),
            heads,
            of,
        };
        Self { list, said }
    }
}

/// Keeps what was said to a list, in the place of what was kept of it before. The bytes of the
/// list are written the first time only.
///
/// # Errors
/// [`KeepRefused`]; what was kept before stays then.
pub fn keep(register: &Register, list: ActionId, begun: &Begun) -> Result<(), KeepRefused> {
    register.may(Deed::Import)?;
    let (store, operator) = (register.store(), register.operator());
    let bytes = begun.list.bytes().ok_or(KeepRefused::TooLarge)?;
    let before = said(register, operator, list)?;
    if before.is_none() {
        let all = store.begun()?;
        let others = all
            .iter()
            .filter(|file| file.operator == operator && file.list != list);
        if others.count() >= MOST_BEGUN {
            return Err(KeepRefused::TooMany);
        }
    }
    if before.is_none_or(|before| before.hash != begun.said.hash) {
        store.keep_begun(operator, list, BegunPart::List, bytes)?;
    }
    let said = begun.said.encode()?;
    Ok(store.keep_begun(operator, list, BegunPart::Said, &said)?)
}

/// The lists that whoever works has begun, the latest first. Those whose time is over go.
///
/// # Errors
/// [`IntakeRefused`].
pub fn begun(register: &Register, now: Timestamp) -> Result<Vec<BegunList>, IntakeRefused> {
    register.may(Deed::Import)?;
    end_old(register, now)?;
    let mut lists = Vec::new();
    for file in register.store().begun()? {
        if file.operator != register.operator() {
            continue;
        }
        let said = said(register, file.operator, file.list)?;
        lists.push(BegunList {
            list: file.list,
            at: said
                .as_ref()
                .map_or(file.written, |said| Timestamp(said.at)),
            about: said.map(|said| BegunAbout {
                answers: said.answers(),
                file: said.file,
            }),
        });
    }
    lists.sort_by_key(|list| std::cmp::Reverse((list.at, list.list)));
    Ok(lists)
}

/// Reads a list that whoever works has begun, and judges it with all that was said to it.
/// `progress`: rows.
///
/// # Errors
/// [`IntakeRefused::BegunMissing`] if it was taken in or dropped, or is not theirs;
/// [`IntakeRefused::BegunDamaged`] if it cannot be read any more; as of [`super::open`].
pub fn go_on(
    register: &Register,
    ctx: &Ctx,
    list: ActionId,
    progress: &dyn Progress,
) -> Result<Opened, IntakeRefused> {
    register.may(Deed::Import)?;
    let part = |part| match register.store().read_begun(register.operator(), list, part) {
        Ok(found) => found.ok_or(IntakeRefused::BegunMissing),
        Err(StoreError::RecordDamaged) => Err(IntakeRefused::BegunDamaged),
        Err(error) => Err(error.into()),
    };
    let said = BegunV1::decode(&part(BegunPart::Said)?).ok_or(IntakeRefused::BegunDamaged)?;
    let bytes = part(BegunPart::List)?;
    if blake3::hash(&bytes) != said.hash {
        return Err(IntakeRefused::BegunDamaged);
    }
    let encoding = match &said.encoding {
        Some(name) => Some(Encoding::of_name(name).ok_or(IntakeRefused::BegunDamaged)?),
        None => None,
    };
    let path = PathBuf::from(&said.path);
    let list = read_kept(said.file.clone(), path, Arc::new(bytes), encoding, progress)?;
    judged_again(register, ctx, Arc::new(list), said, progress)
}

fn judged_again(
    register: &Register,
    ctx: &Ctx,
    list: Arc<List>,
    said: BegunV1,
    progress: &dyn Progress,
) -> Result<Opened, IntakeRefused> {
    let BegunV1 {
        at: _,
        hash: _,
        file: _,
        path: _,
        encoding: _,
        kind,
        guests,
        tables,
        columns,
        answers,
        sender,
        heads,
        of,
    } = said;
    let columns = columns
        .into_iter()
        .filter_map(|(sheet, column, field)| Some((sheet, column, Field::of_name(&field)?)));
    let answers = Answers::of_kept(answers);
    let mut options = super::options(register, ctx, columns.collect(), answers);
    options.kind = kind.as_deref().and_then(ListKind::of_name);
    options.tables = tables
        .into_iter()
        .map(|(sheet, at)| (sheet, at.into()))
        .collect();
    if let Some(event) = guests {
        register.may(Deed::MarkPeople)?;
        options.guests = Some(super::guest_list(register, event, options.today)?);
    }
    match of {
        OfV1::People { mode, brake, least } => {
            let understood = Understood::of(&list, &options)?;
            let mut plan = super::judged_plan(register, list, options, understood, progress)?;
            // What was chosen for the brake stands only if it asks the same.
            let asks_same = plan.brake().map(brake_of) == brake;
            plan.chosen = mode
                .as_deref()
                .and_then(Mode::of_name)
                .filter(|_| asks_same);
            plan.least = least;
            plan.sender = sender;
            plan.heads = heads;
            plan.remembered = memory::remembered(register, heads)?;
            plan.seen = memory::seen_before(register, &plan)?;
            Ok(Opened::People(Box::new(plan)))
        }
        OfV1::Work(work) => {
            let mut plan = WorkPlan::of_kept(register, ctx, list, options, work, heads)?;
            plan.sent_by(sender);
            Ok(Opened::Work(Box::new(plan)))
        }
    }
}

impl Plan {
    /// What somebody chose for people who are here already.
    pub const fn chosen(&self) -> Option<Mode> {
        self.chosen
    }
}

/// Drops a list that whoever works has begun; that there is none is fine.
///
/// # Errors
/// [`IntakeRefused`].
pub fn forget(register: &Register, list: ActionId) -> Result<(), IntakeRefused> {
    register.may(Deed::Import)?;
    Ok(register.store().forget_begun(register.operator(), list)?)
}

/// Until when a list is kept to which something was said last at a moment.
pub const fn kept_until(at: Timestamp) -> Timestamp {
    Timestamp(at.0 + DAYS_KEPT * DAY_MILLIS)
}

/// Puts lists that were begun in order when a register is opened: what a power cut left half
/// kept goes, and lists whose time is over. That it fails keeps nobody out.
pub(crate) fn put_in_order(register: &Register, now: Timestamp) {
    let swept = register.store().sweep_begun();
    if let Err(error) = swept.and_then(|()| end_old(register, now)) {
        log::warn!("lists that were begun could not be put in order: {error}");
    }
}

/// Removes the lists of everybody whose time is over. One that cannot be read is as old as its
/// file; the time of one that was kept by a clock that was ahead begins now.
fn end_old(register: &Register, now: Timestamp) -> Result<(), StoreError> {
    let store = register.store();
    for file in store.begun()? {
        let said = said(register, file.operator, file.list)?;
        let at = said.as_ref().map_or(file.written.0, |said| said.at);
        if let Some(said) = said.filter(|said| said.at > now.0) {
            let said = BegunV1 { at: now.0, ..said }.encode()?;
            store.keep_begun(file.operator, file.list, BegunPart::Said, &said)?;
        }
        if now > kept_until(Timestamp(at)) {
            store.forget_begun(file.operator, file.list)?;
        }
    }
    Ok(())
}

/// What is kept of a list; `None` if there is nothing that can be read.
fn said(
    register: &Register,
    operator: OperatorId,
    list: ActionId,
) -> Result<Option<BegunV1>, StoreError> {
    match register.store().read_begun(operator, list, BegunPart::Said) {
        Ok(bytes) => Ok(bytes.and_then(|bytes| BegunV1::decode(&bytes))),
        Err(StoreError::RecordDamaged) => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests;
