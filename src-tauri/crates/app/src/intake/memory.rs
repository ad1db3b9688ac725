//! What is remembered of lists: the same file again, the next list of the same sender.
//!
//! An import leaves a note in the log with the hash of the file, a hash of its headings
//! and what a person chose for its columns ([`changes::ListMemory`]), and another one of its
//! tables and words, where anything was said of them ([`changes::ListReading`]). A list with
//! the same headings comes from the same sender, as far as anybody can tell; words are those
//! of a sender whatever the headings. The notes go to other laptops like everything else.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

use changes::{Act, ListMemory, ListReading, ListTable};
use domain::{ActionId, Deed, Timestamp};
use store::StoreError;

use super::{IntakeRefused, Plan};
use crate::{
    Ctx, Register,
    import::{self, Field, List, Options, TableAt, Understood, WordHash},
};

/// Actions looked through, the latest first.
const LOOK_BACK: usize = 20_000;

/// What headings have in common with other lists of the sender.
pub(super) type Heads = Option<[u8; 16]>;

/// The last list with the same headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// Who sends such lists, if somebody said so.
    pub sender: Option<String>,
    /// When it was taken in.
    pub at: Timestamp,
    /// What was chosen for its columns by hand.
    pub columns: Vec<(u16, u16, Field)>,
    /// Where its tables were said to be: sheet from 0.
    pub tables: Vec<(u16, TableAt)>,
    /// What its words were said to mean, and those of the sender's other lists.
    pub(super) words: Words,
}

impl Remembered {
    /// Whether anything of it is read otherwise than it would be guessed.
    pub fn is_read_otherwise(&self) -> bool {
        !(self.columns.is_empty() && self.tables.is_empty() && self.words.is_empty())
    }

    /// The same list is to be read with this; what was said of it already stands.
    pub(super) fn read_so(&self, options: &mut Options) {
        options.columns.clone_from(&self.columns);
        if options.tables.is_empty() {
            options.tables.clone_from(&self.tables);
        }
        options.answers.know_words(self.words.clone());
    }
}

/// What words mean, by the hash of each.
pub(super) type Words = BTreeMap<(Field, WordHash), String>;

/// The same file was taken in before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// When.
    pub at: Timestamp,
    /// By which action.
    pub action: ActionId,
}

/// When the very same file was taken in and not taken back, whatever it was called.
///
/// # Errors
/// [`IntakeRefused`].
pub fn seen_before(register: &Register, plan: &Plan) -> Result<Option<Seen>, IntakeRefused> {
    register.may(Deed::Import)?;
    Ok(seen_hash(register, plan.judged.list().hash())?)
}

/// [`seen_before`] by the hash of the file.
pub(super) fn seen_hash(register: &Register, hash: [u8; 32]) -> Result<Option<Seen>, StoreError> {
    let mut seen = None;
    each_act(register, &mut |at, act| {
        if let Act::ListRemembered { list: memory } = act
            && memory.hash == hash
        {
            let action = register.store().action(memory.action)?;
            if action.is_some_and(|action| action.undone_by.is_none()) {
                seen = Some(Seen {
                    at,
                    action: memory.action,
                });
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(seen)
}

/// The last list with the same headings.
pub(super) fn remembered(
    register: &Register,
    heads: Heads,
) -> Result<Option<Remembered>, StoreError> {
    let Some(heads) = heads else {
        return Ok(None);
    };
    // Written after the list, so met before it.
    let mut tables = HashMap::new();
    let mut found = None;
    each_act(register, &mut |at, act| {
        match act {
            Act::ListReadingRemembered { list } => {
                tables.insert(list.action, list.tables.clone());
            }
            Act::ListRemembered { list } if list.heads == heads => {
                let columns = list.columns.iter().filter_map(|(sheet, column, field)| {
                    Some((*sheet, *column, Field::of_name(field)?))
                });
                let tables = tables.remove(&list.action).unwrap_or_default();
                let tables = tables.into_iter().map(|(sheet, at)| (sheet, at.into()));
                found = Some(Remembered {
                    sender: list.sender.clone(),
                    at,
                    columns: columns.collect(),
                    tables: tables.collect(),
                    words: Words::new(),
                });
                return Ok(ControlFlow::Break(()));
            }
            _ => {}
        }
        Ok(ControlFlow::Continue(()))
    })?;
    if let Some(found) = &mut found {
        found.words = words(register, Some(heads), found.sender.as_deref())?;
    }
    Ok(found)
}

/// Where the tables of a list are that nobody finds without help, as somebody said of an
/// earlier list with the same headings; a header may stand on another line this time.
pub(super) fn tables(
    register: &Register,
    list: &List,
    options: &Options,
) -> Result<Option<Vec<(u16, TableAt)>>, StoreError> {
    let mut heads_at: Vec<(Vec<(u16, TableAt)>, Heads)> = Vec::new();
    let mut heads = |tables: &[(u16, TableAt)]| match heads_at.iter().find(|(at, _)| at == tables) {
        Some((_, heads)) => *heads,
        None => {
            let mut options = options.clone();
            options.kind.get_or_insert(import::ListKind::People);
            options.tables = tables.to_vec();
            let understood = Understood::of(list, &options).ok();
            let found = understood.and_then(|understood| understood.heads());
            heads_at.push((tables.to_vec(), found));
            found
        }
    };
    let mut found = None;
    each_act(register, &mut |_, act| {
        let Act::ListReadingRemembered { list: reading } = act else {
            return Ok(ControlFlow::Continue(()));
        };
        let said = reading
            .tables
            .iter()
            .map(|(sheet, at)| (*sheet, (*at).into()));
        let said: Vec<(u16, TableAt)> = said.collect();
        let fits = |tables: &Vec<(u16, TableAt)>| heads(tables) == Some(reading.heads);
        found = elsewhere(list, said).into_iter().find(fits);
        Ok(match found {
            Some(_) => ControlFlow::Break(()),
            None => ControlFlow::Continue(()),
        })
    })?;
    Ok(found)
}

/// The same tables as they were said, then with the header on any other of the first lines;
/// none where nothing was said or a sheet is missing.
fn elsewhere(list: &List, said: Vec<(u16, TableAt)>) -> Vec<Vec<(u16, TableAt)>> {
    let header = said
        .iter()
        .position(|(_, at)| matches!(at, TableAt::Header(_)));
    let Some(header) = header else {
        return Vec::new();
    };
    let Some((_, table)) = list.sheets().get(usize::from(said[header].0)) else {
        return Vec::new();
    };
    let lines = import::first_lines(table).into_iter().map(|(line, _)| line);
    let others = lines.map(|line| {
        let mut tables = said.clone();
        tables[header].1 = TableAt::Header(line);
        tables
    });
    let mut all: Vec<_> = others.filter(|tables| *tables != said).collect();
    all.insert(0, said);
    all
}

/// What words mean in lists with these headings and in lists of this sender; the latest list
/// of each stands for the earlier ones.
pub(super) fn words(
    register: &Register,
    heads: Heads,
    sender: Option<&str>,
) -> Result<Words, StoreError> {
    let name = |sender: &str| sender.to_lowercase();
    let sender = sender.map(name);
    let (mut with_heads, mut of_sender) = (heads.is_none(), sender.is_none());
    let mut words = Words::new();
    each_act(register, &mut |_, act| {
        if let Act::ListReadingRemembered { list } = act {
            let same_heads = !with_heads && heads == Some(list.heads);
            let same_sender = !of_sender && list.sender.as_deref().map(name) == sender;
            if same_heads || same_sender {
                for (field, hash, code) in &list.words {
                    if let Some(field) = Field::of_name(field) {
                        words.entry((field, *hash)).or_insert(code.clone());
                    }
                }
            }
            with_heads |= same_heads;
            of_sender |= same_sender;
        }
        Ok(if with_heads && of_sender {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    })?;
    let local = &register.store().settings().local_directions;
    words.retain(|(field, _), code| import::is_code_of(*field, code, local));
    Ok(words)
}

impl From<ListTable> for TableAt {
    fn from(table: ListTable) -> Self {
        match table {
            ListTable::Nowhere => Self::Nowhere,
            ListTable::Header(line) => Self::Header(line),
            ListTable::NoHeader => Self::NoHeader,
        }
    }
}

impl From<TableAt> for ListTable {
    fn from(at: TableAt) -> Self {
        match at {
            TableAt::Nowhere => Self::Nowhere,
            TableAt::Header(line) => Self::Header(line),
            TableAt::NoHeader => Self::NoHeader,
        }
    }
}

/// Looks at one act and says whether to go on.
type Visit<'v> = dyn FnMut(Timestamp, &Act) -> Result<ControlFlow<()>, StoreError> + 'v;

fn each_act(register: &Register, visit: &mut Visit<'_>) -> Result<(), StoreError> {
    let mut looked_at = 0;
    let mut failed = None;
    register.store().each_action(None, &mut |action| {
        looked_at += 1;
        match visit(action.at, &action.act) {
            Ok(ControlFlow::Continue(())) if looked_at < LOOK_BACK => ControlFlow::Continue(()),
            Ok(_) => ControlFlow::Break(()),
            Err(error) => {
                failed = Some(error);
                ControlFlow::Break(())
            }
        }
    })?;
    failed.map_or(Ok(()), Err)
}

/// Notes how many records a list changed that were there: the act that took it in was written
/// with the first of its entries and knows only the new ones.
pub(super) fn note_changed(register: &Register, ctx: &Ctx, records: u32) {
    if records > 0 {
        let list = ctx.action;
        register.try_note(ctx.now, Act::ListChanged { list, records });
    }
}

/// Remembers a list that was taken in, and how it was read. A disk that is full after the list
/// itself was written takes nothing back: it is told in the log of the program, and that is all.
pub(super) fn remember(
    register: &Register,
    ctx: &Ctx,
    list: &List,
    options: &Options,
    heads: Heads,
    sender: Option<&str>,
    before: Option<&Remembered>,
) {
    let heads = heads.unwrap_or_default();
    let sender = sender.map(str::to_owned);
    let memory = ListMemory {
        action: ctx.action,
        hash: list.hash(),
        heads,
        sender: sender.clone(),
        columns: options
            .columns
            .iter()
            .map(|(sheet, column, field)| (*sheet, *column, field.name().to_owned()))
            .collect(),
        encoding: list.chosen().map(|chosen| chosen.name().to_owned()),
    };
    let list = Box::new(memory);
    register.try_note(ctx.now, Act::ListRemembered { list });
    let words = options.answers.words_to_remember();
    let had_words = before.is_some_and(|before| !before.words.is_empty());
    if words.is_empty() && options.tables.is_empty() && !had_words {
        return;
    }
    let words = words.into_iter();
    let tables = options.tables.iter();
    let reading = ListReading {
        action: ctx.action,
        sender,
        heads,
        tables: tables.map(|(sheet, at)| (*sheet, (*at).into())).collect(),
        words: words
            .map(|(field, hash, code)| (field.name().to_owned(), hash, code))
            .collect(),
    };
    let list = Box::new(reading);
    register.try_note(ctx.now, Act::ListReadingRemembered { list });
}
