//! What is remembered of lists: the same file again, the next list of the same sender.
//!
//! An import leaves a note in the log with the hash of the file, a hash of its headings
//! and what a person chose for its columns ([`changes::ListMemory`]). A list with the
//! same headings comes from the same sender, as far as anybody can tell. The note goes to
//! other laptops like everything else.

use std::ops::ControlFlow;

use changes::{Act, ListMemory};
use domain::{ActionId, Deed, Timestamp};
use store::StoreError;

use super::{IntakeRefused, Plan};
use crate::{
    Ctx, Register,
    import::{Field, List},
};

/// Actions looked through, the latest first.
const LOOK_BACK: usize = 20_000;

/// The last list with the same headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// Who sends such lists, if somebody said so.
    pub sender: Option<String>,
    /// When it was taken in.
    pub at: Timestamp,
    /// What was chosen for its columns by hand.
    pub columns: Vec<(u16, u16, Field)>,
}

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
    each_memory(register, &mut |at, memory| {
        if memory.hash == hash {
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
    heads: Option<[u8; 16]>,
) -> Result<Option<Remembered>, StoreError> {
    let Some(heads) = heads else {
        return Ok(None);
    };
    let mut found = None;
    each_memory(register, &mut |at, memory| {
        if memory.heads != heads {
            return Ok(ControlFlow::Continue(()));
        }
        let columns = memory
            .columns
            .iter()
            .filter_map(|(sheet, column, field)| Some((*sheet, *column, Field::of_name(field)?)));
        found = Some(Remembered {
            sender: memory.sender.clone(),
            at,
            columns: columns.collect(),
        });
        Ok(ControlFlow::Break(()))
    })?;
    Ok(found)
}

/// Looks at one remembered list and says whether to go on.
type Visit<'v> = dyn FnMut(Timestamp, &ListMemory) -> Result<ControlFlow<()>, StoreError> + 'v;

fn each_memory(register: &Register, visit: &mut Visit<'_>) -> Result<(), StoreError> {
    let mut looked_at = 0;
    let mut failed = None;
    register.store().each_action(None, &mut |action| {
        looked_at += 1;
        let flow = match &action.act {
            Act::ListRemembered { list } => visit(action.at, list),
            _ => Ok(ControlFlow::Continue(())),
        };
        match flow {
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

/// Remembers a list that was taken in. A disk that is full after the list itself was
/// written takes nothing back: it is told in the log of the program, and that is all.
pub(super) fn remember(
    register: &Register,
    ctx: &Ctx,
    list: &List,
    heads: Option<[u8; 16]>,
    sender: Option<&str>,
    columns: &[(u16, u16, Field)],
) {
    let memory = ListMemory {
        action: ctx.action,
        hash: list.hash(),
        heads: heads.unwrap_or_default(),
        sender: sender.map(str::to_owned),
        columns: columns
            .iter()
            .map(|(sheet, column, field)| (*sheet, *column, field.name().to_owned()))
            .collect(),
        encoding: list.chosen().map(|chosen| chosen.name().to_owned()),
    };
    let list = Box::new(memory);
    register.try_note(ctx.now, Act::ListRemembered { list });
}
