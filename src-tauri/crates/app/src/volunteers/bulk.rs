//! The same change of many records, as one action that is taken back as one.

use std::collections::BTreeMap;

use changes::{Act, Edit, Operation, Record, Volunteers};
use domain::{
    Consent, ConsentPurpose, Deed, MinorsPolicy, Timestamp, VolunteerId, needs_guardian_consent,
};
use messages::Message;
use search::{Query, Sort};
use store::{Action, Progress, Store, StoreError};

use super::{
    Change, EditRefused,
    change::{deed_of, fills_collected},
    edits_of,
};
use crate::{
    Ctx, Register, count::small, ctx::day_of, erasure::is_blocked, filters, register::Did,
    wording::organisation_name,
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

/// Who is meant, and who was passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    /// Whom, in the order of the list; nobody of them is blocked.
    pub ids: Vec<VolunteerId>,
    /// How many people are left out because their data is blocked. Of a question these are
    /// all of them: whether somebody who is blocked would answer to it is not looked up.
    pub blocked: u32,
}

/// What one change of many records did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BulkDone {
    /// Records that were not so already.
    pub changed: u32,
    /// See [`Picked::blocked`].
    pub blocked: u32,
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

    /// Who is meant now: people whose data is blocked never are (rule 60).
    pub fn picked(&self, register: &Register, now: Timestamp) -> Picked {
        let found = |query: &Query| Picked {
            ids: {
                let columns = register.store().columns();
                columns.query(query, day_of(now)).ids()
            },
            blocked: crate::erasure::blocked_count(register),
        };
        match self {
            Self::Ids(ids) => {
                let blocked = register.store().blocked();
                let (out, ids): (Vec<_>, Vec<_>) =
                    ids.iter().copied().partition(|id| blocked.contains(id));
                let blocked = small(out.len());
                Picked { ids, blocked }
            }
            Self::Query(query) => found(query),
            Self::All => found(&Query {
                with_archived: true,
                ..Query::default()
            }),
        }
    }

    /// [`Selection::picked`] in an order of its own: what was ticked has none, and what was
    /// found keeps people who are only similar at the end.
    pub fn picked_by(&self, register: &Register, now: Timestamp, sort: Sort) -> Picked {
        let query = match self {
            Self::Query(query) => query.as_ref().clone(),
            Self::All => Query {
                with_archived: true,
                ..Query::default()
            },
            Self::Ids(_) => {
                let Picked { ids, blocked } = self.picked(register, now);
                let columns = register.store().columns();
                let ids = columns.in_order(&ids, sort, day_of(now));
                return Picked { ids, blocked };
            }
        };
        Self::Query(Box::new(Query { sort, ..query })).picked(register, now)
    }
}

/// The filters of a question as the audit may have them: neither a searched text nor a
/// tag, which is a word that somebody wrote, but that there was one and how many there were.
fn query_codes(query: &Query) -> Vec<(String, String)> {
    let mut codes = filters::pairs(query);
    let tags = codes.iter().filter(|(key, _)| key == "tag").count();
    codes.retain(|(key, _)| key != "tag" && key != "sort");
    for (key, value) in &mut codes {
        if key == "text" {
            "1".clone_into(value);
        }
    }
    if tags > 0 {
        codes.push(("tags".to_owned(), tags.to_string()));
    }
    codes
}

/// What one change does to one record.
enum Outcome {
    /// These edits are written.
    Edits(Vec<Edit<Volunteers>>),
    /// It is so already.
    Already,
    /// It stays as it is.
    Skipped(Skip),
}

/// Why a record of the selection is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skip {
    /// The data is blocked: it is kept and not used.
    Blocked,
    /// The record is not there any more.
    Missing,
    /// The new status cannot follow the one that the person has.
    Status,
    /// The person is young: a guardian's consent is needed, and that is recorded one by one.
    Guardian,
    /// There is no consent that could be taken back.
    NoConsent,
}

impl Skip {
    /// The reason, and how many people it keeps out.
    pub fn word(self, count: u32) -> Message {
        match self {
            Self::Blocked => messages::bulk_skip_blocked(count),
            Self::Missing => messages::bulk_skip_missing(count),
            Self::Status => messages::bulk_skip_status(count),
            Self::Guardian => messages::bulk_skip_guardian(count),
            Self::NoConsent => messages::bulk_skip_no_consent(count),
        }
    }
}

/// What a change of many records would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// People of the selection.
    pub people: u32,
    /// Who changes.
    pub changed: u32,
    /// With whom it is so already.
    pub already: u32,
    /// Who stays as they are, by reason; the reasons in a fixed order.
    pub skipped: Vec<(Skip, u32)>,
}

/// Tells what [`bulk`] would do, and writes nothing.
///
/// # Errors
/// As of [`bulk`]; [`StoreError::Cancelled`].
pub fn preview(
    register: &Register,
    ctx: &Ctx,
    selection: &Selection,
    change: &Change,
    progress: &dyn Progress,
) -> Result<Preview, EditRefused> {
    register.may(Deed::BulkEdit)?;
    register.may(deed_of(change))?;
    fills_collected(register, change)?;
    if let Change::Organisation(Some(id)) = change
        && organisation_name(register, *id).is_none()
    {
        return Err(EditRefused::OrganisationMissing);
    }
    let Picked { ids, blocked } = selection.picked(register, ctx.now);
    // Of a question everybody who is blocked is passed over, whoever they are: only of
    // people who were ticked one by one are they some of those that were meant.
    let ticked = match selection {
        Selection::Ids(_) => blocked,
        Selection::Query(_) | Selection::All => 0,
    };
    let mut skipped: BTreeMap<Skip, u32> = BTreeMap::new();
    if blocked > 0 {
        skipped.insert(Skip::Blocked, blocked);
    }
    let mut told = Preview {
        people: small(ids.len()) + ticked,
        ..Preview::default()
    };
    let total = ids.len() as u64;
    let policy = register.store().settings().minors;
    for (done, id) in ids.into_iter().enumerate() {
        if done % STEP == 0 && !progress.step(done as u64, total) {
            return Err(StoreError::Cancelled.into());
        }
        let record = register.store().volunteer_record(id)?;
        match outcome(register, ctx, &policy, change, id, record.as_ref())? {
            Outcome::Edits(_) => told.changed += 1,
            Outcome::Already => told.already += 1,
            Outcome::Skipped(why) => *skipped.entry(why).or_default() += 1,
        }
    }
    progress.step(total, total);
    told.skipped = skipped.into_iter().collect();
    Ok(told)
}

/// How often the progress of a change of many is told, in records.
const STEP: usize = 512;

fn outcome(
    register: &Register,
    ctx: &Ctx,
    policy: &MinorsPolicy,
    change: &Change,
    id: VolunteerId,
    record: Option<&Record<Volunteers>>,
) -> Result<Outcome, EditRefused> {
    let Some(record) = record else {
        return Ok(Outcome::Skipped(Skip::Missing));
    };
    if is_blocked(record) {
        return Ok(Outcome::Skipped(Skip::Blocked));
    }
    if let Change::Consent {
        purposes, guardian, ..
    } = change
        && let Some(person) = changes::volunteer(id, record)
    {
        let stands = |consent: &Consent| {
            consent.holds_on(ctx.today) && purposes.iter().all(|one| consent.purposes.contains(one))
        };
        if person.consents.iter().any(stands) {
            return Ok(Outcome::Already);
        }
        let young = needs_guardian_consent(person.birth.as_ref(), ctx.today, policy);
        if guardian.is_none() && young && purposes.contains(&ConsentPurpose::Processing) {
            return Ok(Outcome::Skipped(Skip::Guardian));
        }
    }
    Ok(match edits_of(change, record, ctx, register.operator()) {
        Ok(edits) if edits.is_empty() => Outcome::Already,
        Ok(edits) => Outcome::Edits(edits),
        Err(EditRefused::Status(_)) => Outcome::Skipped(Skip::Status),
        Err(EditRefused::NothingStands) => Outcome::Skipped(Skip::NoConsent),
        Err(refused) => return Err(refused),
    })
}

/// Changes every record of the selection as one action; the answer counts those that were
/// not so already.
///
/// A record that the rules do not let change is left as it is and not counted: [`preview`]
/// tells beforehand how many there are, and why. If it is stopped, nothing was written.
///
/// # Errors
/// [`EditRefused`] if the change itself is not taken, or the disk fails; then nothing was written.
pub fn bulk(
    register: &Register,
    ctx: &Ctx,
    selection: &Selection,
    change: &Change,
    progress: &dyn Progress,
) -> Result<Did<BulkDone>, EditRefused> {
    register.may(Deed::BulkEdit)?;
    register.may(deed_of(change))?;
    fills_collected(register, change)?;
    let Picked { ids, blocked } = selection.picked(register, ctx.now);
    let done = |changed| BulkDone { changed, blocked };
    let again =
        |_: &Store, action: &Action| Ok(done(u32::try_from(action.entries()).unwrap_or(u32::MAX)));
    let act = Act::BulkChanged {
        volunteers: small(ids.len()),
    };
    let policy = register.store().settings().minors;
    register.write_long(ctx, act, progress, again, |tx| {
        if let Change::Organisation(Some(organisation)) = change
            && tx.organisation(*organisation)?.is_none()
        {
            return Err(EditRefused::OrganisationMissing);
        }
        let total = ids.len() as u64;
        let mut changed = 0;
        for (at, id) in ids.into_iter().enumerate() {
            if at % STEP == 0 && !progress.step(at as u64, total) {
                return Err(StoreError::Cancelled.into());
            }
            let record = tx.volunteer(id)?;
            if let Outcome::Edits(edits) =
                outcome(register, ctx, &policy, change, id, record.as_ref())?
            {
                tx.append(Operation::Volunteer { id, edits })?;
                changed += 1;
            }
        }
        Ok(done(changed))
    })
}
