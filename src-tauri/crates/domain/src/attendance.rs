//! Who was there, from marks: the walk over what desks recorded.
//!
//! Marks of one person at one place (a shift, or the event as a whole) are walked in the
//! order in which they happened; of two at the same moment the one told first comes first, and
//! what the rule closed comes last.
//! Outside and in is an arrival, inside and out is a going; anything else is a repeat,
//! which counts nothing and is shown. The order of arrival of entries from other laptops
//! makes no difference.
//!
//! A going that nobody recorded is closed by a rule and marked as such.
//!
//! Source: SYNC 8.2; DOMAIN rules 29, 36, 38; FEATURES 53, 54, 62.

use std::collections::BTreeSet;

use crate::{Direct, FactId, Grade, HoursRule, Mark, MarkSource, Plan, Timestamp, Told};

/// A time during which somebody was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// The mark of the arrival.
    pub came: FactId,
    /// When the person came.
    pub from: Timestamp,
    /// When the person was marked last while there: at the arrival, or by a repeat.
    pub seen: Timestamp,
    /// When the person went; `None` while the person is there.
    pub until: Option<Timestamp>,
    /// The mark of the going; `None` if there is none.
    pub went: Option<FactId>,
    /// The going was closed by the rule for forgotten goings.
    pub by_rule: bool,
    /// What it rests on: the weaker of its two marks.
    pub grade: Grade,
}

/// A mark that changes nothing: a second arrival of somebody inside, a going of somebody
/// outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// The mark.
    pub mark: FactId,
    /// The mark that was before; `None` for a going of somebody who never came.
    pub after: Option<FactId>,
}

/// What marks at one place come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// Times of presence, in their order.
    pub presences: Vec<Presence>,
    /// Marks that count nothing, in their order.
    pub repeats: Vec<Repeat>,
}

/// Walks marks of one person at one place; void ones are passed over. A going that the rule
/// closed gives way to one that somebody saw before the next arrival, earlier or later.
pub fn walk(marks: &[Told<Mark>]) -> Walk {
    let mut order: Vec<&Told<Mark>> = marks.iter().filter(|mark| mark.void.is_none()).collect();
    let by_rule = |mark: &Told<Mark>| mark.what.source == MarkSource::Rule;
    order.sort_by_key(|mark| (mark.what.at, by_rule(mark), mark.told, mark.id));
    let superseded = superseded(&order);
    let mut walk = Walk::default();
    let mut last = None;
    for mark in order {
        let inside = walk.presences.last_mut().filter(|one| one.until.is_none());
        match (inside, mark.what.direct) {
            _ if superseded.contains(&mark.id) => walk.repeats.push(Repeat {
                mark: mark.id,
                after: last,
            }),
            (None, Direct::In) => walk.presences.push(Presence {
                came: mark.id,
                from: mark.what.at,
                seen: mark.what.at,
                until: None,
                went: None,
                by_rule: false,
                grade: grade_of(mark.what.source),
            }),
            (Some(presence), Direct::Out) => {
                presence.until = Some(mark.what.at);
                presence.went = Some(mark.id);
                presence.by_rule = mark.what.source == MarkSource::Rule;
                presence.grade = presence.grade.max(grade_of(mark.what.source));
            }
            (inside, _) => {
                if let Some(presence) = inside {
                    presence.seen = mark.what.at;
                }
                walk.repeats.push(Repeat {
                    mark: mark.id,
                    after: last,
                });
            }
        }
        last = Some(mark.id);
    }
    walk
}

/// Goings of the rule that a true one before the next arrival takes the place of.
fn superseded(order: &[&Told<Mark>]) -> BTreeSet<FactId> {
    let mut seen_later = false;
    let mut superseded = BTreeSet::new();
    for mark in order.iter().rev() {
        match (mark.what.direct, mark.what.source) {
            (Direct::In, _) => seen_later = false,
            (Direct::Out, MarkSource::Rule) => {
                if seen_later {
                    superseded.insert(mark.id);
                }
            }
            (Direct::Out, _) => seen_later = true,
        }
    }
    superseded
}

impl Walk {
    /// Whether the person is there.
    pub fn is_inside(&self) -> bool {
        self.presences.last().is_some_and(|one| one.until.is_none())
    }

    /// Whether the person was there at all: a person counts once, whatever the marks.
    pub fn came(&self) -> bool {
        !self.presences.is_empty()
    }
}

/// What hours rest on that were marked so. A going that a rule closed is nobody's
/// observation: it is as good as a coordinator's word.
pub const fn grade_of(source: MarkSource) -> Grade {
    match source {
        MarkSource::Scan | MarkSource::Desk => Grade::Scan,
        MarkSource::Paper => Grade::Paper,
        MarkSource::Coordinator | MarkSource::Rule => Grade::Coordinator,
        MarkSource::Own => Grade::Own,
    }
}

/// When a forgotten going of somebody who is still inside is closed: at the end of the shift
/// and the minutes of the rule; `None` as long as that has not passed. Whoever was seen after
/// that moment is closed when they were seen last.
pub fn forgotten(
    presence: &Presence,
    shift: &Plan,
    rule: &HoursRule,
    now: Timestamp,
) -> Option<Timestamp> {
    let end = Timestamp(shift.until().0 + i64::from(rule.close_after) * 60_000);
    let open = presence.until.is_none();
    (open && now > end).then(|| end.max(presence.seen))
}

#[cfg(test)]
mod tests;
