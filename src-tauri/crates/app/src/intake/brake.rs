//! The brake: a list that looks like one that is here already stops and asks.
//!
//! Half a list of known people is usually an old list; one person many times is usually
//! a column that was filled down by mistake. Nothing is chosen for the person, and
//! nothing can be accepted before they choose.

use std::collections::HashMap;

use domain::VolunteerId;
use messages::Message;

use super::known::Met;
use super::{Plan, Verdict};

/// More rows or records than this that look like one person stop a list.
pub const MOST_TWINS: u32 = 5;

/// Why a list is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brake {
    /// Rows whose person is here, or probably is.
    pub known: u32,
    /// Rows of the list.
    pub people: u32,
    /// The most rows or records that look like one person, if that is too many; the first
    /// such row, from 0.
    pub crowd: Option<(u32, usize)>,
}

impl Brake {
    /// Holds a list where half of the people are known or one of them has too many twins.
    pub(super) fn of(plan: &Plan) -> Option<Self> {
        let people = crate::count::small(plan.verdicts.len());
        let here = |verdict: &&Verdict| matches!(verdict, Verdict::Exists(_) | Verdict::Perhaps(_));
        let here = crate::count::small(plan.verdicts.iter().filter(here).count());
        let crowd = crowd(plan).filter(|(twins, _)| *twins > MOST_TWINS);
        let half = here > 0 && u64::from(here) * 2 >= u64::from(people);
        (half || crowd.is_some()).then_some(Self {
            known: here,
            people,
            crowd,
        })
    }

    /// What is asked, in words.
    pub fn message(&self) -> Message {
        match self.crowd {
            Some((twins, _)) if u64::from(self.known) * 2 < u64::from(self.people) => {
                messages::import_brake_crowd(twins)
            }
            _ => messages::import_brake_known(self.known, self.people),
        }
    }
}

/// The most twins of one person, and the first row of them.
fn crowd(plan: &Plan) -> Option<(u32, usize)> {
    // Rows that repeat an earlier one, by that one.
    let mut in_file: HashMap<usize, u32> = HashMap::new();
    for row in 0..plan.judged.len() {
        if let Some(first) = plan.judged.duplicate_of(row) {
            *in_file.entry(first).or_default() += 1;
        }
    }
    // Rows that are one record, by its id.
    let mut of_record: HashMap<VolunteerId, (u32, usize)> = HashMap::new();
    for (row, verdict) in plan.verdicts.iter().enumerate() {
        if let Verdict::Exists(id) | Verdict::Perhaps(id) = verdict {
            of_record.entry(*id).or_insert((0, row)).0 += 1;
        }
    }
    let in_file = in_file.into_iter().map(|(first, twins)| (twins, first));
    let of_record = of_record.into_values();
    // Records that are one row.
    let records = plan.met.iter().filter_map(|(row, met)| match met {
        Met::Here(known) => Some((known.records, *row as usize)),
        Met::Closed => None,
    });
    in_file
        .chain(of_record)
        .chain(records)
        .max_by_key(|(twins, row)| (*twins, std::cmp::Reverse(*row)))
}
