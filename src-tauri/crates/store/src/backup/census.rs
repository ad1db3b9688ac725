//! Who is in a journal, counted without keeping the records.
//!
//! The fold of whole records would need gigabytes for a million people, so a person is
//! folded to what decides whether they are there: a name, the last words on being deleted
//! and blocked, an erasure. The rules are those of [`changes::Record`]: once a put of a field arrived,
//! the greatest put is never covered, so the greatest stamp holds.

use std::collections::{BTreeMap, HashMap};

use changes::{Body, DecodedBody, Edit, Entry, Joins, Operation, Pairs, Record, Stamp, StreamId};
use domain::{VolunteerId, VolunteerValue};

/// The people of a journal.
#[derive(Debug, Default)]
pub(super) struct Census {
    people: HashMap<VolunteerId, Presence>,
    /// What was decided about pairs; few.
    joins: BTreeMap<VolunteerId, Record<Joins>>,
}

/// What is known of one person.
#[derive(Debug, Default)]
struct Presence {
    named: bool,
    erased: bool,
    /// The last words on being deleted and on being blocked; rarely said.
    deleted: Word,
    blocked: Word,
    /// The last word on being a guest and no volunteer.
    guest: Word,
    /// The sum over all entries that touched the person, in any order: equal sums are
    /// equal sets of entries, and equal sets are equal records.
    entries: u64,
}

/// A yes or no, and by which entry.
type Word = Option<Box<(Stamp, bool)>>;

fn say(word: &mut Word, stamp: Stamp, yes: bool) {
    if word.as_ref().is_none_or(|said| said.0 <= stamp) {
        *word = Some(Box::new((stamp, yes)));
    }
}

fn is_said(word: &Word) -> bool {
    word.as_ref().is_some_and(|said| said.1)
}

impl Presence {
    fn is_there(&self) -> bool {
        self.named && !self.erased && !is_said(&self.deleted)
    }
}

impl Census {
    /// Takes in one entry.
    pub(super) fn take(&mut self, stream: StreamId, entry: &Entry) {
        let Some(body) = entry.body() else {
            return;
        };
        let operation = match Body::decode(entry.header.kind, entry.header.version, body) {
            Ok(DecodedBody::Known(body)) => body.operation,
            Ok(DecodedBody::Unknown { .. }) => return,
            Err(error) => {
                log::error!(
                    "the body of entry {} is unreadable: {error}",
                    entry.header.seq
                );
                return;
            }
        };
        let stamp = entry.stamp(stream);
        let (id, edits) = match operation {
            Operation::Volunteer { id, edits } => (id, edits),
            Operation::Joins { id, edits } => {
                self.joins.entry(id).or_default().absorb(stamp, edits);
                return;
            }
            Operation::Erase { id, .. } => {
                let person = self.people.entry(id).or_default();
                person.entries = person.entries.wrapping_add(mixed(stamp));
                person.erased = true;
                return;
            }
            Operation::Organisation { .. }
            | Operation::Register { .. }
            | Operation::Programme { .. }
            | Operation::Event { .. }
            | Operation::Shift { .. }
            | Operation::Participation { .. }
            | Operation::Note { .. }
            | Operation::Roster { .. } => return,
        };
        let person = self.people.entry(id).or_default();
        person.entries = person.entries.wrapping_add(mixed(stamp));
        for edit in edits {
            let Edit::Put { value, .. } = edit else {
                continue;
            };
            if matches!(value, VolunteerValue::Name(_)) {
                person.named = true;
            }
            if let VolunteerValue::Deleted(deleted) = &value {
                say(&mut person.deleted, stamp, *deleted);
            }
            if let VolunteerValue::Blocked(blocked) = &value {
                say(&mut person.blocked, stamp, blocked.is_some());
            }
            if let VolunteerValue::Guest(guest) = &value {
                say(&mut person.guest, stamp, *guest);
            }
        }
    }

    /// How many people lists show: whose data is blocked is in none, and neither are guests.
    pub(super) fn people(&self) -> u64 {
        let is_shown =
            |one: &&Presence| one.is_there() && !is_said(&one.blocked) && !is_said(&one.guest);
        let records = self.people.values().filter(is_shown).count() as u64;
        let mut pairs = Pairs::default();
        for (id, record) in &self.joins {
            pairs.take(*id, record);
        }
        pairs.groups().iter().fold(records, |people, group| {
            let halves = group.iter().filter_map(|id| self.people.get(id));
            let halves: Vec<&Presence> = halves.filter(|half| half.named && !half.erased).collect();
            let shown = halves.iter().filter(|half| is_shown(half)).count() as u64;
            let deleted = halves.iter().filter_map(|half| half.deleted.as_deref());
            let is_deleted = deleted.max().is_some_and(|(_, deleted)| *deleted);
            let is_blocked = halves.iter().any(|half| is_said(&half.blocked));
            let is_guest = halves.iter().all(|half| is_said(&half.guest));
            let is_one = !halves.is_empty() && !is_deleted && !is_blocked && !is_guest;
            people - shown + u64::from(is_one)
        })
    }

    /// Whether a person is there.
    pub(super) fn has(&self, id: VolunteerId) -> bool {
        self.people.get(&id).is_some_and(Presence::is_there)
    }

    /// Compares with another journal: who is only here, only there, in both but otherwise.
    pub(super) fn differences(&self, other: &Self) -> Differences {
        let mut found = Differences::default();
        for (id, mine) in &self.people {
            let theirs = other.people.get(id);
            match (mine.is_there(), theirs.is_some_and(Presence::is_there)) {
                (true, false) => found.only_here += 1,
                (false, true) => found.only_there += 1,
                (true, true) => {
                    let same = theirs.is_some_and(|theirs| theirs.entries == mine.entries);
                    found.changed += u64::from(!same);
                    found.same += u64::from(same);
                }
                (false, false) => {}
            }
        }
        for (id, theirs) in &other.people {
            if theirs.is_there() && !self.people.contains_key(id) {
                found.only_there += 1;
            }
        }
        found
    }
}

/// How two journals differ in people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Differences {
    pub(super) only_here: u64,
    pub(super) only_there: u64,
    pub(super) changed: u64,
    pub(super) same: u64,
}

/// A number for a stamp, spread over all bits (the finisher of SplitMix64).
fn mixed(stamp: Stamp) -> u64 {
    let mut stream = [0; 8];
    stream.copy_from_slice(&stamp.stream.as_bytes()[..8]);
    let mut x = u64::from_le_bytes(stream)
        ^ stamp.hlc.0.rotate_left(17)
        ^ stamp.seq.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}
