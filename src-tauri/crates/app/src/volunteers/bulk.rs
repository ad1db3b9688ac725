//! The same change of many records, as one action that is taken back as one.

use changes::{Act, Operation};
use domain::{Deed, Timestamp, VolunteerId};
use search::Query;
use store::{Action, Store};

use super::{Change, EditRefused, change::deed_of, edits_of};
use crate::{Ctx, Register, ctx::day_of, register::Did};

/// Which records are meant.
#[derive(Clone, Debug)]
pub enum Selection {
    /// These.
    Ids(Vec<VolunteerId>),
    /// All that answer the question, in its order.
    Query(Box<Query>),
    /// All that are not deleted.
    All,
}

impl Selection {
    /// The ids, in the order of the list.
    pub fn ids(&self, register: &Register, now: Timestamp) -> Vec<VolunteerId> {
        let columns = register.store().columns();
        let found = |query: &Query| columns.query(query, day_of(now)).ids();
        match self {
            Self::Ids(ids) => ids.clone(),
            Self::Query(query) => found(query),
            Self::All => found(&Query {
                with_archived: true,
                ..Query::default()
            }),
        }
    }
}

/// Changes every record of the selection; the answer counts those that were not so already.
///
/// A record that the rules do not let change (a status that cannot follow
/// another) is left as it is and not counted.
///
/// # Errors
/// [`EditRefused`] if the change itself is not taken, or the disk fails; then nothing was written.
pub fn bulk(
    register: &Register,
    ctx: &Ctx,
    selection: &Selection,
    change: &Change,
) -> Result<Did<u32>, EditRefused> {
    register.may(Deed::BulkEdit)?;
    register.may(deed_of(change))?;
    let ids = selection.ids(register, ctx.now);
    let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let again =
        |_: &Store, action: &Action| Ok(u32::try_from(action.entries()).unwrap_or(u32::MAX));
    register.write(ctx, Act::BulkChanged { volunteers: count }, again, |tx| {
        let mut changed = 0;
        for id in ids {
            let Some(record) = tx.volunteer(id)? else {
                continue;
            };
            let edits = match edits_of(change, &record, ctx, register.operator()) {
                Ok(edits) => edits,
                Err(EditRefused::Status(_)) => continue,
                Err(refused) => return Err(refused),
            };
            if !edits.is_empty() {
                tx.append(Operation::Volunteer { id, edits })?;
                changed += 1;
            }
        }
        Ok(changed)
    })
}
