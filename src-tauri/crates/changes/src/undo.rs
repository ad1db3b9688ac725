//! The opposite of what an action did to a record.
//!
//! Undo takes nothing out of the log: it is a new entry with the opposite edits. They
//! are found by comparing the record with what it would be had the action never been:
//! the fold of all its other entries. What somebody changed since is left alone and
//! named, so that undoing an old action never destroys later work.
//!
//! An undo is an action like any other and is undone the same way. An erasure is not
//! undone, and nothing is undone in what was erased.
//!
//! Source: SYNC 8.1.

use domain::FactId;

use crate::noun::{Edit, Noun};
use crate::record::Record;
use crate::stamp::{Dot, Stamp};

/// A piece of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<N: Noun> {
    /// A field.
    Field(N::Field),
    /// A member of a set.
    Member(N::Member),
    /// A fact.
    Fact(FactId),
}

/// What undoing means for one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inverse<N: Noun> {
    /// The edits of the opposite entry, in order; empty if there is nothing to do.
    pub edits: Vec<Edit<N>>,
    /// What stays as it is because it was changed since.
    pub kept: Vec<Part<N>>,
}

/// The edits that take back what an action did to one record.
///
/// `now`: the record. `log`: the edits of its entries, in any order; all of
/// [`Record::applied`]. `undone` says which of them belong to the action.
///
/// * A put goes back to the value before it, if it is still the value of the field.
/// * An addition is removed; a member is added again, at the end of its set, if nobody
///   else has removed it too.
/// * A recorded fact is declared void; a void one valid.
/// * A record that the action made is deleted, if nobody has changed it since.
///
/// What is already as it should be needs no edit and is not named. Of an erased record
/// nothing can be taken back.
pub fn inverse<N: Noun>(
    now: &Record<N>,
    log: &[(Stamp, Vec<Edit<N>>)],
    undone: impl Fn(&Stamp) -> bool,
) -> Inverse<N> {
    let mut inverse = Inverse {
        edits: Vec::new(),
        kept: Vec::new(),
    };
    if now.erasure().is_some() {
        return inverse;
    }
    let (mut taken, others): (Vec<_>, Vec<_>) = log
        .iter()
        .map(|(stamp, edits)| (*stamp, edits.as_slice()))
        .partition(|(stamp, _)| undone(stamp));
    let before = Record::fold(others);
    taken.sort_by_key(|(stamp, _)| *stamp);
    if taken.iter().any(|(_, edits)| makes(&before, edits)) {
        inverse.unmake(now, &Record::fold(taken));
        return inverse;
    }
    let is_taken = |stamp: &Stamp| {
        taken
            .binary_search_by_key(stamp, |(known, _)| *known)
            .is_ok()
    };
    for (stamp, edits) in &taken {
        for (index, edit) in (0..=u16::MAX).zip(*edits) {
            match edit {
                Edit::Put { value, .. } => inverse.unput(now, &before, N::field(value), is_taken),
                Edit::Add(member) => {
                    inverse.unadd(
                        now,
                        member,
                        Dot {
                            stamp: *stamp,
                            index,
                        },
                    );
                }
                Edit::Remove { member, .. } => inverse.unremove(now, &before, member),
                Edit::Record(fact, _) | Edit::Unvoid(fact) => {
                    inverse.hide(now, &before, *fact);
                }
                Edit::Void { fact, .. } => inverse.show(now, &before, *fact),
            }
        }
    }
    inverse
}

/// Whether these edits made the record: they gave it what it cannot be without.
fn makes<N: Noun>(before: &Record<N>, edits: &[Edit<N>]) -> bool {
    edits.iter().any(|edit| match edit {
        Edit::Put { value, .. } => {
            let field = N::field(value);
            N::empty(field).is_none() && before.winner(field).is_none()
        }
        Edit::Add(_)
        | Edit::Remove { .. }
        | Edit::Record(..)
        | Edit::Void { .. }
        | Edit::Unvoid(_) => false,
    })
}

fn is_visible<N: Noun>(record: &Record<N>, fact: FactId) -> bool {
    record
        .fact(fact)
        .is_some_and(|recorded| recorded.void.is_none())
}

/// The value of a field, filled or not.
fn value<N: Noun>(record: &Record<N>, field: N::Field) -> Option<N::Value> {
    record
        .winner(field)
        .map(|(value, _)| value.clone())
        .or_else(|| N::empty(field))
}

impl<N: Noun> Inverse<N> {
    fn unmake(&mut self, now: &Record<N>, made: &Record<N>) {
        let deleted = N::deleted(true);
        if let Some(deleted) = &deleted
            && now
                .winner(N::field(deleted))
                .is_some_and(|(value, _)| value == deleted)
        {
            return;
        }
        let changed = changes_between(made, now);
        match deleted {
            Some(value) if changed.is_empty() => {
                let base = now.bases(N::field(&value));
                self.edits.push(Edit::Put { value, base });
            }
            Some(_) => self.kept = changed,
            None => {
                self.kept = made
                    .winners()
                    .map(|(value, _)| Part::Field(N::field(value)))
                    .collect();
            }
        }
    }

    fn unput(
        &mut self,
        now: &Record<N>,
        before: &Record<N>,
        field: N::Field,
        is_taken: impl Fn(&Stamp) -> bool,
    ) {
        let done = self
            .edits
            .iter()
            .any(|edit| matches!(edit, Edit::Put { value, .. } if N::field(value) == field));
        if done {
            return;
        }
        let Some((current, stamp)) = now.winner(field) else {
            return;
        };
        if !is_taken(&stamp) {
            return self.keep(Part::Field(field));
        }
        if let Some(value) = value(before, field).filter(|value| value != current) {
            let base = now.bases(field).into_iter().filter(is_taken).collect();
            self.edits.push(Edit::Put { value, base });
        }
    }

    fn unadd(&mut self, now: &Record<N>, member: &N::Member, dot: Dot) {
        let dots = now.dots(member);
        if dots.contains(&dot) {
            self.edits.push(Edit::Remove {
                member: member.clone(),
                seen: vec![dot],
            });
        } else if !dots.is_empty() {
            self.keep(Part::Member(member.clone()));
        }
    }

    fn unremove(&mut self, now: &Record<N>, before: &Record<N>, member: &N::Member) {
        let add = Edit::Add(member.clone());
        if now.contains(member) || self.edits.contains(&add) {
            return;
        }
        if before.contains(member) {
            self.edits.push(add);
        } else {
            self.keep(Part::Member(member.clone()));
        }
    }

    /// Takes back what made a fact visible.
    fn hide(&mut self, now: &Record<N>, before: &Record<N>, fact: FactId) {
        if !is_visible(now, fact) {
            return;
        }
        if is_visible(before, fact) {
            return self.keep(Part::Fact(fact));
        }
        let void = before.fact(fact).and_then(|recorded| recorded.void);
        let reason = void.and_then(|(_, reason)| reason.map(str::to_owned));
        self.edits.push(Edit::Void { fact, reason });
    }

    /// Takes back what made a fact void.
    fn show(&mut self, now: &Record<N>, before: &Record<N>, fact: FactId) {
        if is_visible(now, fact) {
            return;
        }
        if is_visible(before, fact) {
            self.edits.push(Edit::Unvoid(fact));
        } else {
            self.keep(Part::Fact(fact));
        }
    }

    fn keep(&mut self, part: Part<N>) {
        if !self.kept.contains(&part) {
            self.kept.push(part);
        }
    }
}

/// What a person would see changed between two states of a record.
fn changes_between<N: Noun>(old: &Record<N>, new: &Record<N>) -> Vec<Part<N>> {
    let mut fields: Vec<_> = old
        .winners()
        .chain(new.winners())
        .map(|(value, _)| N::field(value))
        .collect();
    fields.sort_unstable();
    fields.dedup();
    let fields = fields
        .into_iter()
        .filter(|field| value(old, *field) != value(new, *field))
        .map(Part::Field);
    let gone = old.members().filter(|member| !new.contains(member));
    let come = new.members().filter(|member| !old.contains(member));
    let members = gone.chain(come).cloned().map(Part::Member);
    let mut facts: Vec<_> = old
        .facts()
        .chain(new.facts())
        .map(|recorded| recorded.id)
        .collect();
    facts.sort_unstable();
    facts.dedup();
    let facts = facts
        .into_iter()
        .filter(|fact| is_visible(old, *fact) != is_visible(new, *fact))
        .map(Part::Fact);
    fields.chain(members).chain(facts).collect()
}

#[cfg(test)]
mod tests;
