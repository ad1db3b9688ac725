//! Several laptops with clocks of their own edit the same volunteers and exchange
//! entries over a link that cuts, doubles and reorders; one may be restored from a
//! backup, another set days ahead. When all have met, all must show the same.
//!
//! Everything is seeded: a seed that fails here fails everywhere.
//!
//! Source: SYNC 12.1.

use std::collections::BTreeMap;

use changes::{
    Act, Body, Clock, DecodedBody, Edit, Entry, HeadRefused, Header, Heads, Hlc, Kind, Operation,
    Record, Segment, SpaceId, Stamp, StreamId, Tail, Volunteers, inverse, is_held,
};
use domain::{
    ActionId, FactId, FormerName, NamePart, OperatorId, PersonName, Status, Timestamp,
    VolunteerFact, VolunteerField, VolunteerId, VolunteerMember, VolunteerValue,
};
use ed25519_dalek::SigningKey;

const NOON: i64 = 3_800_000_000_000;
const DAY: i64 = 24 * 60 * 60 * 1000;
const SEEDS: u64 = 200;
const STEPS: u64 = 120;

/// A small generator of numbers (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.roll() % limit
    }

    fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }

    fn id(&mut self) -> [u8; 16] {
        let (one, two) = (self.roll().to_be_bytes(), self.roll().to_be_bytes());
        std::array::from_fn(|place| {
            if place < 8 {
                one[place]
            } else {
                two[place - 8]
            }
        })
    }
}

/// What a fold that goes by arrival would show: a planted mistake. If it never differed
/// between devices, the simulation would prove nothing.
#[derive(Clone, Default, PartialEq)]
struct ByArrival {
    notes: BTreeMap<VolunteerId, Option<String>>,
    tags: BTreeMap<(VolunteerId, String), bool>,
}

impl ByArrival {
    fn apply(&mut self, id: VolunteerId, edits: &[Edit<Volunteers>]) {
        for edit in edits {
            match edit {
                Edit::Put {
                    value: VolunteerValue::Notes(notes),
                    ..
                } => {
                    self.notes.insert(id, notes.clone());
                }
                Edit::Add(VolunteerMember::Tag(tag)) => {
                    self.tags.insert((id, tag.clone()), true);
                }
                Edit::Remove {
                    member: VolunteerMember::Tag(tag),
                    ..
                } => {
                    self.tags.insert((id, tag.clone()), false);
                }
                _ => {}
            }
        }
    }
}

#[derive(Clone)]
struct Device {
    space: SpaceId,
    stream: StreamId,
    clock: Clock,
    /// How far the wall clock of this laptop is off.
    skew: i64,
    heads: Heads,
    log: BTreeMap<StreamId, Vec<Entry>>,
    records: BTreeMap<VolunteerId, Record<Volunteers>>,
    held: Vec<(StreamId, Entry)>,
    by_arrival: ByArrival,
}

impl Device {
    fn new(space: SpaceId, number: u8, skew: i64) -> Self {
        Self {
            space,
            stream: StreamId::from_bytes([number; 16]),
            clock: Clock::resume(Hlc::default()),
            skew,
            heads: Heads::default(),
            log: BTreeMap::new(),
            records: BTreeMap::new(),
            held: Vec::new(),
            by_arrival: ByArrival::default(),
        }
    }

    fn wall(&self, now: i64) -> Timestamp {
        Timestamp(now + self.skew)
    }

    fn write(&mut self, now: i64, dice: &mut Dice, operation: Operation) {
        let body = Body {
            action: ActionId::from_bytes(dice.id()),
            act: Act::VolunteerEdited,
            undoes: None,
            operation,
        };
        self.write_raw(now, dice, body.operation.kind(), body.encode());
    }

    fn write_raw(&mut self, now: i64, dice: &mut Dice, kind: Kind, body: Vec<u8>) {
        let wall = self.wall(now);
        let hlc = self.clock.next(wall);
        let header = Header {
            seq: self.heads.get(self.stream).map_or(0, |head| head.seq) + 1,
            hlc,
            offset: hlc.offset_from(wall),
            actor: OperatorId::from_bytes(*self.stream.as_bytes()),
            kind,
            version: 1,
        };
        let salt = dice.roll().to_be_bytes();
        let entry = Entry::new(header, salt, body).expect("bodies here are short");
        self.take(now, self.stream, vec![entry])
            .expect("the next of the own stream");
    }

    /// Takes consecutive entries of a stream: remembers them, then folds them.
    fn take(&mut self, now: i64, stream: StreamId, run: Vec<Entry>) -> Result<(), HeadRefused> {
        self.heads.append(self.space, stream, &run)?;
        for entry in run {
            self.log.entry(stream).or_default().push(entry.clone());
            self.held.push((stream, entry));
        }
        self.fold(now);
        Ok(())
    }

    /// Folds what is not held any more.
    fn fold(&mut self, now: i64) {
        let wall = self.wall(now);
        for (stream, entry) in std::mem::take(&mut self.held) {
            let stamp = entry.stamp(stream);
            // What a laptop wrote itself, it has seen, whatever its clock says today.
            if stream != self.stream && is_held(&stamp, wall) {
                self.held.push((stream, entry));
                continue;
            }
            self.clock.observe(stamp.hlc, wall);
            if let Some((id, edits)) = read(&entry) {
                self.by_arrival.apply(id, &edits);
                self.records.entry(id).or_default().absorb(stamp, edits);
            }
        }
    }

    /// One edit of somebody by somebody.
    fn edit(&mut self, now: i64, dice: &mut Dice) {
        let id = VolunteerId::from_bytes([dice.below(3) as u8; 16]);
        let record = self.records.get(&id).cloned().unwrap_or_default();
        let edit = match dice.below(10) {
            0 => put(&record, VolunteerValue::Name(name(dice))),
            1 | 2 => put(
                &record,
                VolunteerValue::Notes(Some(dice.below(100).to_string())),
            ),
            3 => put(&record, VolunteerValue::Status(Status::Active)),
            4 => put(&record, VolunteerValue::Deleted(dice.one_in(2))),
            5 => Edit::Add(tag(dice)),
            6 => {
                let member = tag(dice);
                Edit::Remove {
                    seen: record.dots(&member),
                    member,
                }
            }
            7 => {
                let id = FactId::from_bytes(dice.id());
                let former = FormerName {
                    id,
                    name: name(dice),
                    until: None,
                };
                Edit::Record(id, VolunteerFact::FormerName(former))
            }
            8 => match record.facts().last() {
                Some(fact) if fact.void.is_none() => Edit::Void {
                    fact: fact.id,
                    reason: None,
                },
                Some(fact) => Edit::Unvoid(fact.id),
                None => Edit::Add(tag(dice)),
            },
            _ => return self.undo(now, dice, id, &record),
        };
        self.write(
            now,
            dice,
            Operation::Volunteer {
                id,
                edits: vec![edit],
            },
        );
    }

    /// Undoes some entry of a volunteer.
    fn undo(&mut self, now: i64, dice: &mut Dice, id: VolunteerId, record: &Record<Volunteers>) {
        let log = self.entries_of(record);
        if log.is_empty() {
            return;
        }
        let (target, _) = log[dice.below(log.len() as u64) as usize];
        let edits = inverse(record, &log, |stamp| *stamp == target).edits;
        if !edits.is_empty() {
            self.write(now, dice, Operation::Volunteer { id, edits });
        }
    }

    /// The entries of a record, found by its stamps.
    fn entries_of(&self, record: &Record<Volunteers>) -> Vec<(Stamp, Vec<Edit<Volunteers>>)> {
        record
            .applied()
            .iter()
            .map(|stamp| {
                let entry = &self.log[&stamp.stream][stamp.seq as usize - 1];
                assert_eq!(
                    entry.stamp(stamp.stream),
                    *stamp,
                    "the stamp leads to its entry"
                );
                (*stamp, read(entry).expect("it was folded").1)
            })
            .collect()
    }

    /// Fetches what another device has, as far as the link holds.
    fn fetch(&mut self, now: i64, dice: &mut Dice, from: &Self, cut: bool) {
        let mut wanted = self.heads.want(&from.heads);
        if dice.one_in(2) {
            wanted.reverse();
        }
        for range in wanted {
            let known = &from.log[&range.stream];
            let mut start = range.from as usize - 1;
            while start < range.to as usize {
                let end = (start + 1 + dice.below(9) as usize).min(range.to as usize);
                if cut && dice.one_in(6) {
                    return;
                }
                let before = self.heads.chain(self.space, range.stream);
                let tail = Tail::new(range.stream, before, known[start..end].to_vec())
                    .expect("a run of the log");
                let arrived = Tail::decode(&tail.encode()).expect("nothing was damaged");
                arrived
                    .verify_chain(before)
                    .expect("it continues the stream");
                let run = arrived.into_entries();
                self.take(now, range.stream, run.clone())
                    .expect("the next ones");
                if dice.one_in(4) {
                    let again = self.take(now, range.stream, run);
                    assert!(
                        matches!(again, Err(HeadRefused::Known { .. })),
                        "a repeat is known"
                    );
                }
                start = end;
            }
        }
    }

    /// The state as bytes, for comparison.
    fn state(&self) -> Vec<u8> {
        postcard::to_allocvec(&self.records).expect("records serialize")
    }
}

fn read(entry: &Entry) -> Option<(VolunteerId, Vec<Edit<Volunteers>>)> {
    let body = entry.body().expect("nothing is erased here");
    match Body::decode(entry.header.kind, entry.header.version, body).expect("a whole body") {
        DecodedBody::Known(Body {
            operation: Operation::Volunteer { id, edits },
            ..
        }) => Some((id, edits)),
        DecodedBody::Known(_) | DecodedBody::Unknown { .. } => None,
    }
}

fn put(record: &Record<Volunteers>, value: VolunteerValue) -> Edit<Volunteers> {
    Edit::Put {
        base: record.bases(value.field()),
        value,
    }
}

fn name(dice: &mut Dice) -> PersonName {
    let given = ["Сара", "Дана", "Ким"][dice.below(3) as usize];
    let given = Some(NamePart::parse(given).expect("a name"));
    PersonName::new(None, given, None).expect("one part")
}

fn tag(dice: &mut Dice) -> VolunteerMember {
    VolunteerMember::Tag(["forum", "driver"][dice.below(2) as usize].to_owned())
}

/// Runs one seed and answers whether the planted mistake showed.
fn run(seed: u64) -> bool {
    let mut dice = Dice(seed);
    let space = SpaceId::from_bytes([1; 16]);
    let count = 2 + dice.below(4) as usize;
    let mut devices: Vec<_> = (0..count)
        .map(|number| {
            let skew = match dice.below(5) {
                0 => 2 * 60 * 60 * 1000,
                1 => -2 * 60 * 60 * 1000,
                2 => -11 * 365 * DAY,
                3 => 3 * DAY,
                _ => 0,
            };
            Device::new(space, number as u8 + 1, skew)
        })
        .collect();
    let backup_at = dice.below(STEPS);
    let mut backup: Option<(usize, Device)> = None;
    let mut now = NOON;
    for step in 0..STEPS {
        now += dice.below(20_000).cast_signed();
        let who = dice.below(count as u64) as usize;
        match dice.below(4) {
            0 | 1 => devices[who].edit(now, &mut dice),
            2 => {
                let other = devices[dice.below(count as u64) as usize].clone();
                devices[who].fetch(now, &mut dice, &other, true);
            }
            _ if dice.one_in(8) => {
                let action = dice.id();
                let operation = dice.id().repeat(3);
                let body = [action.as_slice(), &[0, 0], &operation].concat();
                devices[who].write_raw(now, &mut dice, Kind(900), body);
            }
            _ => devices[who].fold(now),
        }
        if step == backup_at {
            backup = Some((who, devices[who].clone()));
        }
    }
    if let Some((who, mut restored)) = backup.filter(|_| dice.one_in(2)) {
        // A restored backup mints a new stream before any write.
        restored.stream = StreamId::from_bytes([0xB0; 16]);
        restored.edit(now, &mut dice);
        devices[who] = restored;
    }
    meet(&mut devices, now + 5 * DAY, &mut dice);
    let first = &devices[0];
    for device in &devices {
        assert_eq!(
            device.heads.digest(),
            first.heads.digest(),
            "seed {seed}: equal heads"
        );
        assert!(
            device.held.is_empty(),
            "seed {seed}: the time of what was held has come"
        );
        assert!(device.records == first.records, "seed {seed}: equal state");
        assert_eq!(device.state(), first.state(), "seed {seed}: to the byte");
        rises(device);
    }
    assert_eq!(
        rebuilt(first, &mut dice),
        first.state(),
        "seed {seed}: so is a rebuild"
    );
    sealed(first);
    devices
        .iter()
        .any(|device| device.by_arrival != first.by_arrival)
}

/// Lets all exchange until nobody wants anything.
fn meet(devices: &mut [Device], now: i64, dice: &mut Dice) {
    for _ in 0..3 {
        for who in 0..devices.len() {
            for other in 0..devices.len() {
                let other = devices[other].clone();
                devices[who].fetch(now, dice, &other, false);
            }
            let skew = devices[who].skew.min(0);
            devices[who].fold(now - skew);
        }
    }
}

/// Clocks of a stream strictly rise.
fn rises(device: &Device) {
    for entries in device.log.values() {
        assert!(entries.is_sorted_by(|one, two| one.header.hlc < two.header.hlc));
    }
}

/// Folds the whole log anew, streams interleaved at random.
fn rebuilt(device: &Device, dice: &mut Dice) -> Vec<u8> {
    let mut streams: Vec<_> = device
        .log
        .iter()
        .map(|(stream, entries)| (*stream, entries.iter()))
        .collect();
    let mut records: BTreeMap<VolunteerId, Record<Volunteers>> = BTreeMap::new();
    while !streams.is_empty() {
        let place = dice.below(streams.len() as u64) as usize;
        let (stream, entries) = &mut streams[place];
        match entries.next() {
            None => drop(streams.swap_remove(place)),
            Some(entry) => {
                if let Some((id, edits)) = read(entry) {
                    records
                        .entry(id)
                        .or_default()
                        .apply(entry.stamp(*stream), &edits);
                }
            }
        }
    }
    postcard::to_allocvec(&records).expect("records serialize")
}

/// Every stream seals into segments that verify and hold every entry, also those of
/// kinds that nobody here knows.
fn sealed(device: &Device) {
    let key = SigningKey::from_bytes(&[5; 32]);
    let mut heads = Heads::default();
    for (stream, entries) in &device.log {
        for run in entries.chunks(16) {
            let before = heads.chain(device.space, *stream);
            let segment = Segment::seal(device.space, *stream, before, run.to_vec(), &key)
                .expect("a run of the log");
            let read = Segment::decode(&segment.encode()).expect("nothing was damaged");
            read.verify(&key.verifying_key())
                .expect("signature and chain hold");
            heads.follow(read.span()).expect("it continues the stream");
            assert_eq!(read.into_entries(), run, "byte for byte");
        }
    }
    assert_eq!(heads, device.heads, "the segments end where the log does");
}

#[test]
fn all_devices_show_the_same_once_all_have_met() {
    let showed = (0..SEEDS).filter(|seed| run(*seed)).count() as u64;
    assert!(
        showed > SEEDS / 2,
        "a fold by arrival must differ often, or nothing was tried: {showed} of {SEEDS}"
    );
}

#[test]
fn the_winner_is_a_put_that_somebody_made() {
    let mut device = Device::new(SpaceId::from_bytes([1; 16]), 1, 0);
    let mut dice = Dice(7);
    for minute in 0..50 {
        device.edit(NOON + minute * 60_000, &mut dice);
    }
    for record in device.records.values() {
        assert_eq!(
            record.contested(),
            [],
            "one device contests nothing with itself"
        );
        let latest = record.winner(VolunteerField::Notes).map(|(_, stamp)| stamp);
        assert!(
            latest.is_none_or(|stamp| record.has(stamp)),
            "and its entry is known"
        );
    }
}
