//! The same change of many records, as one action that is taken back as one.

use changes::{Act, Operation};
use domain::{Deed, Timestamp, VolunteerId};
use search::{Filters, Query};
use store::{Action, Store};

use super::{Change, EditRefused, change::deed_of, edits_of};
use crate::{
    Ctx, Register,
    count::{age_code, sex_code, status_code},
    ctx::day_of,
    register::Did,
};

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
    /// The selection in codes, for the audit and for the head of a file. A searched text
    /// may be somebody's name: only that there was one is said.
    pub fn codes(&self) -> Vec<(String, String)> {
        let pair = |key: &str, value: String| (key.to_owned(), value);
        match self {
            Self::Ids(ids) => vec![pair("chosen", ids.len().to_string())],
            Self::All => vec![pair("all", "1".to_owned())],
            Self::Query(query) => {
                let codes = query_codes(query);
                if codes.is_empty() {
                    vec![pair("all", "1".to_owned())]
                } else {
                    codes
                }
            }
        }
    }

    /// The ids, in the order of the list.
    pub fn ids(&self, register: &Register, now: Timestamp) -> Vec<VolunteerId> {
        let found = |query: &Query| {
            let columns = register.store().columns();
            columns.query(query, day_of(now)).ids()
        };
        match self {
            Self::Ids(ids) => {
                let mut ids = ids.clone();
                let blocked = register.store().blocked();
                ids.retain(|id| !blocked.contains(id));
                ids
            }
            Self::Query(query) => found(query),
            Self::All => found(&Query {
                with_archived: true,
                ..Query::default()
            }),
        }
    }
}

/// The filters of a question, one pair for each value.
fn query_codes(query: &Query) -> Vec<(String, String)> {
    let Filters {
        regions,
        directions,
        statuses,
        sexes,
        ages,
        organisations,
        tags,
        consent_missing,
        guardian_missing,
    } = &query.filters;
    let mut codes: Vec<(&str, String)> = Vec::new();
    if !query.text.trim().is_empty() {
        codes.push(("text", "1".to_owned()));
    }
    codes.extend(regions.iter().map(|code| ("region", code.to_string())));
    let direction = |code: &domain::DirectionCode| ("direction", code.as_str().to_owned());
    codes.extend(directions.iter().map(direction));
    let status = |kind: &domain::StatusKind| ("status", status_code(*kind).to_owned());
    codes.extend(statuses.iter().map(status));
    codes.extend(sexes.iter().map(|sex| ("sex", sex_code(*sex).to_owned())));
    codes.extend(ages.iter().map(|band| ("age", age_code(*band).to_owned())));
    codes.extend(
        organisations
            .iter()
            .map(|id| ("organisation", id.to_string())),
    );
    // A tag is a word that somebody wrote: only how many there are.
    if !tags.is_empty() {
        codes.push(("tags", tags.len().to_string()));
    }
    for (key, is_on) in [
        ("consent_missing", *consent_missing),
        ("guardian_missing", *guardian_missing),
        ("with_archived", query.with_archived),
    ] {
        if is_on {
            codes.push((key, "1".to_owned()));
        }
    }
    codes
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
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
                Err(EditRefused::Status(_) | EditRefused::NothingStands) => continue,
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
