//! Who changed what and when, read back from the log.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use changes::{Act, Edit, Joins, Record, Stamp, Volunteers};
use domain::{
    ActionId, Deed, PairVerdict, RegisterSettings, Timestamp, VolunteerFact, VolunteerId,
    VolunteerValue,
};
use l10n::Localizer;
use messages::Message;
use store::{Action, HistoryEntry, Kept};

use crate::{
    Refused, Register,
    register::name_of,
    undo::may_be_undone,
    wording::{Wording, act_word, fact_word, field_word, member_word},
};

/// Whether an action can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoable {
    /// The button is offered.
    Possible,
    /// It was taken back already.
    Undone,
    /// All of it was changed again since.
    Superseded,
    /// Actions of this kind stay.
    Never,
}

/// One action on one record.
#[derive(Clone, Debug)]
pub struct Row {
    /// The action.
    pub action: ActionId,
    /// When, by the author's clock.
    pub at: Timestamp,
    /// Who.
    pub operator: String,
    /// On which laptop.
    pub device: String,
    /// What the person did.
    pub act: Message,
    /// What changed, as text for reading; numbers are masked.
    pub changes: Vec<Change>,
    /// Whether it can be taken back.
    pub undo: Undoable,
    /// When it was taken back.
    pub undone_at: Option<Timestamp>,
}

/// One field of a [`Row`].
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The name of the field.
    pub field: Message,
    /// What stood there before.
    pub old: Option<String>,
    /// What stands there since.
    pub new: Option<String>,
    /// All of it, where the sides only count.
    pub whole: Option<String>,
}

/// The history of one volunteer, newest first.
///
/// # Errors
/// [`Refused`].
pub fn of_volunteer(
    register: &Register,
    id: VolunteerId,
    speak: Localizer,
) -> Result<Vec<Row>, Refused> {
    register.may(Deed::SeeVolunteers)?;
    crate::erasure::reach(register, id)?;
    let store = register.store();
    let Some(record) = store.volunteer_record(id)? else {
        return Ok(Vec::new());
    };
    let entries: Vec<HistoryEntry<Volunteers>> = store.history_of(&record)?;
    let wording = Wording::new(register, speak);
    let settings = store.settings();
    let mut before: Record<Volunteers> = Record::default();
    let mut rows: Vec<(Stamp, Row)> = Vec::new();
    for mut entry in entries {
        let edits = entry.edits.take().unwrap_or_default();
        let changes = changes_of(&before, &edits, &wording);
        before.apply(entry.stamp, &edits);
        match rows.last_mut() {
            Some((_, last)) if last.action == entry.action => last.changes.extend(changes),
            Some(_) | None => {
                let stands = shows(&record, entry.stamp, &edits);
                rows.push((entry.stamp, row(&settings, entry, changes, stands)));
            }
        }
    }
    decisions(register, id, &mut rows)?;
    rows.sort_by_key(|(stamp, _)| std::cmp::Reverse(*stamp));
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

fn row<N: Kept>(
    settings: &RegisterSettings,
    entry: HistoryEntry<N>,
    changes: Vec<Change>,
    stands: bool,
) -> Row {
    Row {
        action: entry.action,
        at: entry.at,
        operator: name_of(settings, entry.operator),
        device: entry.device.unwrap_or_default(),
        act: act_word(&entry.act),
        changes,
        undo: undoable(&entry.act, entry.undone_by.is_some(), stands),
        undone_at: entry.undone_by.map(|(_, at)| at),
    }
}

/// Adds what was decided about pairs of which a record of the person is one: joined, taken
/// apart, told apart, each with the name of the other record.
fn decisions(
    register: &Register,
    id: VolunteerId,
    rows: &mut Vec<(Stamp, Row)>,
) -> Result<(), Refused> {
    let store = register.store();
    let (settings, pairs) = (store.settings(), store.pairs());
    let group = pairs.group(id);
    let decided: BTreeSet<(VolunteerId, VolunteerId)> = group
        .iter()
        .flat_map(|id| pairs.decided_with(*id))
        .collect();
    let holders: BTreeSet<VolunteerId> = decided.iter().map(|(one, _)| *one).collect();
    for holder in holders {
        let Some(record) = store.record::<Joins>(holder)? else {
            continue;
        };
        let mut before: BTreeMap<VolunteerId, PairVerdict> = BTreeMap::new();
        for entry in store.history_of(&record)? {
            for edit in entry.edits.iter().flatten() {
                let Edit::Put { value, .. } = edit else {
                    continue;
                };
                let old = before.insert(value.other, value.verdict.clone());
                if !decided.contains(&(holder, value.other)) {
                    continue;
                }
                let other = if group.contains(&holder) && id != value.other {
                    value.other
                } else {
                    holder
                };
                let change = decision(old, &value.verdict, name_in(register, other)?);
                let same = |(_, row): &&mut (Stamp, Row)| row.action == entry.action;
                if let Some((_, row)) = rows.iter_mut().find(same) {
                    row.changes.extend(change);
                    continue;
                }
                let stands = record
                    .winner(value.other)
                    .is_some_and(|(_, stamp)| stamp == entry.stamp);
                let entry = entry.clone();
                rows.push((
                    entry.stamp,
                    row(&settings, entry, change.into_iter().collect(), stands),
                ));
            }
        }
    }
    Ok(())
}

/// What one decision about the record with this name changed; nothing if it has none.
fn decision(old: Option<PairVerdict>, new: &PairVerdict, name: Option<String>) -> Option<Change> {
    let (old, new) = match (old, new) {
        (_, PairVerdict::Joined { .. } | PairVerdict::Different) => (None, name),
        (None, PairVerdict::Open) => return None,
        (Some(_), PairVerdict::Open) => (name, None),
    };
    let field = messages::history_change_other_record();
    let whole = None;
    (old != new).then_some(Change {
        field,
        old,
        new,
        whole,
    })
}

/// The name that one record has by itself, if the person at work may know it.
fn name_in(register: &Register, id: VolunteerId) -> Result<Option<String>, Refused> {
    if crate::erasure::reach(register, id).is_err() {
        return Ok(None);
    }
    let record = register.store().record::<Volunteers>(id)?;
    let person = record.and_then(|record| changes::volunteer(id, &record));
    Ok(person.map(|person| person.name.full()))
}

/// Whether something of an entry still stands in the record.
fn shows(record: &Record<Volunteers>, stamp: Stamp, edits: &[Edit<Volunteers>]) -> bool {
    edits.iter().any(|edit| match edit {
        Edit::Put { value, .. } => record
            .winner(value.field())
            .is_some_and(|(_, winner)| winner == stamp),
        Edit::Add(member) => record.dots(member).iter().any(|dot| dot.stamp == stamp),
        Edit::Remove { member, .. } => !record.contains(member),
        Edit::Record(fact, _) | Edit::Unvoid(fact) => record
            .fact(*fact)
            .is_some_and(|recorded| recorded.void.is_none()),
        Edit::Void { fact, .. } => record
            .fact(*fact)
            .is_some_and(|recorded| recorded.void.is_some()),
    })
}

fn undoable(act: &Act, undone: bool, stands: bool) -> Undoable {
    match (may_be_undone(act), undone, stands) {
        (false, _, _) => Undoable::Never,
        (true, true, _) => Undoable::Undone,
        (true, false, true) => Undoable::Possible,
        (true, false, false) => Undoable::Superseded,
    }
}

fn changes_of(
    before: &Record<Volunteers>,
    edits: &[Edit<Volunteers>],
    wording: &Wording<'_>,
) -> Vec<Change> {
    let change = |edit: &Edit<Volunteers>| match edit {
        Edit::Put { value, .. } => {
            let old = before
                .winner(value.field())
                .and_then(|(old, _)| wording.value(old));
            put_change(value, old, wording)
        }
        Edit::Add(member) => Change {
            field: member_word(member),
            old: None,
            new: Some(wording.member(member)),
            whole: None,
        },
        Edit::Remove { member, .. } => Change {
            field: member_word(member),
            old: Some(wording.member(member)),
            new: None,
            whole: None,
        },
        Edit::Record(_, fact) => Change {
            field: fact_word(fact),
            old: None,
            new: Some(wording.fact(fact)),
            whole: wording.fact_in_full(fact),
        },
        Edit::Void { fact, .. } => fact_change(before, *fact, wording, |text| (Some(text), None)),
        Edit::Unvoid(fact) => fact_change(before, *fact, wording, |text| (None, Some(text))),
    };
    edits
        .iter()
        .map(change)
        .filter(|change| change.old != change.new)
        .collect()
}

fn put_change(value: &VolunteerValue, old: Option<String>, wording: &Wording<'_>) -> Change {
    Change {
        field: field_word(value.field()),
        old,
        new: wording.value(value),
        whole: None,
    }
}

fn fact_change(
    before: &Record<Volunteers>,
    id: domain::FactId,
    wording: &Wording<'_>,
    sides: impl FnOnce(String) -> (Option<String>, Option<String>),
) -> Change {
    let fact: Option<&VolunteerFact> = before.fact(id).map(|recorded| recorded.fact);
    let (old, new) = sides(fact.map(|fact| wording.fact(fact)).unwrap_or_default());
    let field = fact.map_or_else(messages::history_act_edited, fact_word);
    Change {
        field,
        old,
        new,
        whole: fact.and_then(|fact| wording.fact_in_full(fact)),
    }
}

/// One action over the whole register.
#[derive(Clone, Debug)]
pub struct Recent {
    /// The action.
    pub action: ActionId,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub operator: String,
    /// What.
    pub act: Message,
    /// Whether it can be taken back.
    pub undo: Undoable,
}

/// The last actions that can be taken back at all, newest first. Who may not see the audit
/// sees their own.
///
/// # Errors
/// [`Refused`].
pub fn recent(register: &Register, limit: usize) -> Result<Vec<Recent>, Refused> {
    /// Looks and sign-ins lie between them; so many are passed over.
    const LOOK_BACK: usize = 20_000;
    register.may(Deed::SeeVolunteers)?;
    let settings = register.store().settings();
    let everybody = register.may(Deed::SeeAudit).is_ok();
    let mut rows = Vec::new();
    let mut looked_at = 0;
    register.store().each_action(None, &mut |action: Action| {
        looked_at += 1;
        let is_shown = everybody || action.operator == register.operator();
        if is_shown && may_be_undone(&action.act) {
            rows.push(Recent {
                action: action.id,
                at: action.at,
                operator: name_of(&settings, action.operator),
                act: act_word(&action.act),
                undo: undoable(&action.act, action.undone_by.is_some(), true),
            });
        }
        if rows.len() >= limit || looked_at == LOOK_BACK {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    Ok(rows)
}
