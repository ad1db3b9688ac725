//! Laptops, the links between them, and what must hold when all have met.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use changes::{
    Body, BodyHash, DecodedBody, Edit, Entry, Heads, Inverse, Kind, Operation, Record, Segment,
    SpaceId, Stamp, StreamId, Tail, are_words, inverse,
};
use domain::{VolunteerField, VolunteerId};
use ed25519_dalek::SigningKey;

use crate::device::{Arrived, Device};
use crate::dice::Dice;
use crate::flaw::Flaw;
use crate::invented::{change, is_shown_rightly, marker};
use crate::report::Report;
use crate::truth::{Intent, Told, Truth};

/// 1 June 2090, noon.
const NOON: i64 = 3_800_000_000_000;
const HOUR: i64 = 60 * 60 * 1_000;
const DAY: i64 = 24 * HOUR;
/// What a laptop shows that stands far in the future: seventy-three years.
const FAR: i64 = 73 * 365 * DAY;
const STEPS: u64 = 160;

/// Frames on their way to one laptop, in order.
struct Transfer {
    from: usize,
    to: usize,
    frames: VecDeque<Frame>,
}

#[derive(Clone)]
enum Frame {
    Tail(Vec<u8>),
    Segment(Vec<u8>),
}

struct World<'r> {
    dice: Dice,
    /// Whether people join records here; some seeds are older than that.
    joins: bool,
    space: SpaceId,
    flaw: Flaw,
    now: i64,
    devices: Vec<Device>,
    /// Laptops in different groups do not reach each other.
    group: Vec<u64>,
    transfers: Vec<Transfer>,
    backups: Vec<(usize, Device)>,
    streams: u8,
    truth: Truth,
    /// What was answered with "saved".
    acknowledged: BTreeMap<Stamp, BodyHash>,
    /// Whose erasure nobody knows of any more.
    lost_erasures: BTreeSet<VolunteerId>,
    report: &'r mut Report,
}

/// Runs one seed.
pub fn run(seed: u64, flaw: Flaw, report: &mut Report) -> Result<(), String> {
    let mut dice = Dice::new(seed);
    let space = SpaceId::from_bytes([1; 16]);
    let count = 2 + dice.place(6);
    let devices = (0..count)
        .map(|number| {
            let skew = skew(&mut dice);
            Device::new(
                space,
                StreamId::from_bytes([number as u8 + 1; 16]),
                skew,
                flaw,
            )
        })
        .collect();
    let mut world = World {
        dice,
        joins: seed % 4 < 2,
        space,
        flaw,
        now: NOON,
        devices,
        group: vec![0; count],
        transfers: Vec::new(),
        backups: Vec::new(),
        streams: count as u8,
        truth: Truth::default(),
        acknowledged: BTreeMap::new(),
        lost_erasures: BTreeSet::new(),
        report,
    };
    for _ in 0..STEPS {
        world.step()?;
    }
    world.end()
}

/// How far a wall clock may be off.
fn skew(dice: &mut Dice) -> i64 {
    match dice.below(10) {
        0 => 2 * HOUR,
        1 => -2 * HOUR,
        2 => 20 * HOUR,
        3 => 3 * DAY,
        4 => -11 * 365 * DAY,
        5 if dice.one_in(2) => FAR,
        _ => 0,
    }
}

impl World<'_> {
    fn step(&mut self) -> Result<(), String> {
        self.now += match self.dice.below(8) {
            0..4 => 0,
            4..7 => self.dice.below(3_000).cast_signed(),
            _ => self.dice.below(3_600_000).cast_signed(),
        };
        let who = self.dice.place(self.devices.len());
        match self.dice.below(100) {
            0..40 => self.edit(who),
            40..44 => self.undo(who),
            44..46 => self.write_newer(who),
            46..62 => {
                let from = self.dice.place(self.devices.len());
                self.send(from, who)
            }
            62..90 => self.deliver_some(),
            90..92 => {
                self.devices[who].read(self.now, self.report);
                self.devices[who].save();
                Ok(())
            }
            92..94 => {
                self.devices[who].crash(self.now, &mut self.dice, self.report);
                Ok(())
            }
            94 => {
                self.part();
                Ok(())
            }
            95 => {
                self.devices[who].skew = skew(&mut self.dice);
                Ok(())
            }
            96 | 97 => {
                self.backups.push((who, self.devices[who].clone()));
                Ok(())
            }
            98 => self.restore(),
            _ => {
                self.group.fill(0);
                Ok(())
            }
        }
    }

    /// Somebody changes something.
    fn edit(&mut self, who: usize) -> Result<(), String> {
        let operation = change(&mut self.dice, &self.devices[who].view.state, self.joins);
        self.write(who, operation, Intent::Change)
    }

    fn write(&mut self, who: usize, operation: Operation, intent: Intent) -> Result<(), String> {
        if let Operation::Participation { volunteer, .. } = operation
            && data_of(&operation).is_some()
            && self.devices[who].view.state.is_ended(volunteer)
        {
            // Words are not put back to somebody who was erased.
            return Ok(());
        }
        let device = &mut self.devices[who];
        let body = Device::body(&mut self.dice, operation);
        let (kind, version) = (body.operation.kind(), body.operation.version());
        let entry = device.compose(self.now, &mut self.dice, kind, version, body.encode())?;
        let stamp = entry.stamp(device.stream);
        if self.dice.one_in(60) {
            // Before the fsync: nobody was told that it is saved, and it is gone.
            device.crash(self.now, &mut self.dice, self.report);
            return Ok(());
        }
        self.truth
            .note(stamp, &body.operation, &device.view.state, intent);
        self.put_into_log(who, entry)
    }

    /// Acknowledges an entry, and applies it, unless the laptop falls in between.
    fn put_into_log(&mut self, who: usize, entry: Entry) -> Result<(), String> {
        let device = &mut self.devices[who];
        self.acknowledged
            .insert(entry.stamp(device.stream), entry.body_hash());
        device.append(entry)?;
        if self.dice.one_in(40) {
            device.crash(self.now, &mut self.dice, self.report);
        } else {
            device.read(self.now, self.report);
        }
        Ok(())
    }

    /// Somebody with a newer version writes what this one does not know.
    fn write_newer(&mut self, who: usize) -> Result<(), String> {
        let kind = Kind(self.dice.of(&[900, Kind::CRITICAL | 900]));
        let operation = self.dice.id().repeat(3);
        let body = [self.dice.id().as_slice(), &[0, 0], &operation].concat();
        let device = &mut self.devices[who];
        let entry = device.compose(self.now, &mut self.dice, kind, 1, body)?;
        self.put_into_log(who, entry)
    }

    /// Somebody takes an earlier entry back.
    fn undo(&mut self, who: usize) -> Result<(), String> {
        let state = &self.devices[who].view.state;
        let (noun, which, entry) = (
            self.dice.below(if self.joins { 9 } else { 4 }),
            self.dice.roll(),
            self.dice.roll(),
        );
        let operation = match noun {
            0 => self
                .opposite(who, &state.register, entry)?
                .map(|edits| Operation::Register { edits }),
            1 => match nth(which, &state.organisations) {
                Some((id, record)) => self
                    .opposite(who, record, entry)?
                    .map(|edits| Operation::Organisation { id, edits }),
                None => None,
            },
            8 => match nth(which, &state.programmes) {
                Some((id, record)) => self
                    .opposite(who, record, entry)?
                    .map(|edits| Operation::Programme { id, edits }),
                None => None,
            },
            5 => match nth(which, &state.events) {
                Some((id, record)) => self
                    .opposite(who, record, entry)?
                    .map(|edits| Operation::Event { id, edits }),
                None => None,
            },
            7 => match nth(which, &state.shifts) {
                Some((id, record)) => self
                    .opposite(who, record, entry)?
                    .map(|edits| Operation::Shift { id, edits }),
                None => None,
            },
            6 => match nth(which, &state.participations) {
                Some((id, record)) => {
                    let volunteer = crate::invented::whose(id);
                    self.opposite(who, record, entry)?
                        .map(|edits| Operation::Participation {
                            id,
                            volunteer,
                            edits,
                        })
                }
                None => None,
            },
            4 => match nth(which, &state.joins) {
                Some((id, record)) => self
                    .opposite(who, record, entry)?
                    .map(|edits| Operation::Joins { id, edits }),
                None => None,
            },
            _ => match nth(which, &state.volunteers) {
                Some((id, record)) => self
                    .opposite(who, record, entry)?
                    .map(|edits| Operation::Volunteer { id, edits }),
                None => None,
            },
        };
        match operation {
            Some(operation) => {
                self.report.undone += 1;
                self.write(who, operation, Intent::Undo)
            }
            None => Ok(()),
        }
    }

    /// The edits that take back some entry of a record; none if nothing is left of it.
    fn opposite<N: Told>(
        &self,
        who: usize,
        record: &Record<N>,
        which: u64,
    ) -> Result<Option<Vec<Edit<N>>>, String> {
        if record.applied().is_empty() {
            return Ok(None);
        }
        let device = &self.devices[who];
        let mut log = Vec::with_capacity(record.applied().len());
        for stamp in record.applied() {
            let entry = device
                .entry(*stamp)
                .ok_or("a stamp leads to another entry")?;
            let (kind, version) = (entry.header.kind, entry.header.version);
            let decoded = match entry.body() {
                Some(body) => Body::decode(kind, version, body),
                None if record.erasure().is_some() => continue,
                None => return Err("what was folded and not erased has no body".to_owned()),
            };
            if let Ok(DecodedBody::Known(body)) = decoded
                && let Some(edits) = N::edits(&body.operation)
            {
                log.push((*stamp, edits.to_vec()));
            }
        }
        let target = record.applied()[(which % record.applied().len() as u64) as usize];
        let Inverse { edits, kept: _ } = inverse(record, &log, |stamp| *stamp == target);
        Ok((!edits.is_empty()).then_some(edits))
    }

    /// Some laptops stop reaching others; what was on its way between them is cut.
    fn part(&mut self) {
        let groups = 1 + self.dice.below(3);
        for group in &mut self.group {
            *group = self.dice.below(groups);
        }
        let group = &self.group;
        let before = self.transfers.len();
        self.transfers
            .retain(|transfer| group[transfer.from] == group[transfer.to]);
        self.report.cuts += (before - self.transfers.len()) as u64;
    }

    /// One laptop sends what another lacks, as far as it knows now.
    fn send(&mut self, from: usize, to: usize) -> Result<(), String> {
        if from == to || self.group[from] != self.group[to] {
            return Ok(());
        }
        let mut wanted = self.devices[to].heads.want(&self.devices[from].heads);
        self.dice.shuffle(&mut wanted);
        let sealed = self.dice.one_in(40);
        let mut frames = VecDeque::new();
        for range in wanted {
            let sender = &self.devices[from];
            let log = &sender.log[&range.stream];
            // From a little before, as a sender does who was not told of the last ones.
            let mut start = (range.from as usize - 1).saturating_sub(self.dice.place(3));
            while start < range.to as usize {
                let end = (start + 1 + self.dice.place(8)).min(range.to as usize);
                let before = sender.chain_before(range.stream, start);
                let run = log[start..end].to_vec();
                let frame = if sealed {
                    let segment = Segment::seal(self.space, range.stream, before, run, &key())
                        .map_err(|refused| refused.to_string())?;
                    Frame::Segment(segment.encode())
                } else {
                    let tail = Tail::new(range.stream, before, run)
                        .map_err(|refused| refused.to_string())?;
                    Frame::Tail(tail.encode())
                };
                frames.push_back(frame);
                start = end;
            }
        }
        if !frames.is_empty() {
            self.transfers.push(Transfer { from, to, frames });
        }
        Ok(())
    }

    /// Some frames of some transfers arrive: late, twice, or not at all.
    fn deliver_some(&mut self) -> Result<(), String> {
        for _ in 0..1 + self.dice.place(6) {
            if self.transfers.is_empty() {
                return Ok(());
            }
            let place = self.dice.place(self.transfers.len());
            if self.dice.one_in(25) {
                self.transfers.swap_remove(place);
                self.report.cuts += 1;
                continue;
            }
            let transfer = &mut self.transfers[place];
            let to = transfer.to;
            match transfer.frames.pop_front() {
                None => drop(self.transfers.swap_remove(place)),
                Some(frame) => {
                    if self.dice.one_in(6) {
                        self.arrive(to, frame.clone())?;
                    }
                    self.arrive(to, frame)?;
                }
            }
        }
        Ok(())
    }

    fn arrive(&mut self, to: usize, frame: Frame) -> Result<(), String> {
        self.report.frames += 1;
        let (stream, after, entries) = match frame {
            Frame::Tail(bytes) => {
                let tail = Tail::decode(&bytes).map_err(|error| error.to_string())?;
                (tail.stream(), tail.after(), tail.into_entries())
            }
            Frame::Segment(bytes) => {
                let segment = Segment::decode(&bytes).map_err(|error| error.to_string())?;
                segment
                    .verify(&key().verifying_key())
                    .map_err(|refused| refused.to_string())?;
                let (stream, after) = (segment.span().stream, segment.span().after);
                (stream, after, segment.into_entries())
            }
        };
        let device = &mut self.devices[to];
        match device.receive(stream, after, entries)? {
            Arrived::Nothing => self.report.repeats += 1,
            Arrived::Gap => {}
            Arrived::New if self.dice.one_in(50) => {
                device.crash(self.now, &mut self.dice, self.report);
            }
            Arrived::New => device.read(self.now, self.report),
        }
        Ok(())
    }

    /// A disk dies; its laptop goes on from an old backup. If the old disk can still be
    /// read, the erasures since are done again.
    fn restore(&mut self) -> Result<(), String> {
        if self.backups.is_empty() {
            return Ok(());
        }
        let place = self.dice.place(self.backups.len());
        let (who, backup) = self.backups.swap_remove(place);
        self.streams += 1;
        let stream = StreamId::from_bytes([self.streams; 16]);
        let ended = self.ended(who);
        self.devices[who].restore(self.now, &backup, stream, self.report);
        if self.dice.one_in(2) {
            for (id, erasure) in ended {
                if !self.devices[who].view.state.is_ended(id) {
                    self.write(who, Operation::Erase { id, erasure }, Intent::Change)?;
                }
            }
        }
        // What nobody holds any more cannot come back.
        let devices = &self.devices;
        let lost = self.acknowledged.extract_if(.., |stamp, _| {
            devices.iter().all(|device| !device.has(*stamp))
        });
        for (stamp, _) in lost {
            self.report.lost_with_a_disk += 1;
            if let Some(Operation::Erase { id, .. }) = self.truth.operation(stamp) {
                self.lost_erasures.insert(*id);
            }
        }
        Ok(())
    }

    fn ended(&self, who: usize) -> Vec<(VolunteerId, domain::Erasure)> {
        let volunteers = &self.devices[who].view.state.volunteers;
        volunteers
            .iter()
            .filter_map(|(id, record)| Some((*id, changes::erased(record)?.0.clone())))
            .collect()
    }

    /// All meet: first today, with their clocks put right, then when every clock's time
    /// has come.
    fn end(mut self) -> Result<(), String> {
        while !self.transfers.is_empty() && !self.dice.one_in(20) {
            self.deliver_some()?;
        }
        self.transfers.clear();
        self.group.fill(0);
        for device in &mut self.devices {
            device.skew = 0;
        }
        self.meet()?;
        self.compare_those_who_read_the_same()?;
        self.now += 2 * FAR;
        for device in &mut self.devices {
            device.read(self.now, self.report);
        }
        self.compare()?;
        self.nothing_is_missing()?;
        self.nothing_erased_is_left()?;
        self.is_true()
    }

    /// Exchanges until nobody wants anything.
    fn meet(&mut self) -> Result<(), String> {
        for _ in 0..self.devices.len() + 1 {
            for to in 0..self.devices.len() {
                for from in 0..self.devices.len() {
                    self.send(from, to)?;
                    while let Some(mut transfer) = self.transfers.pop() {
                        while let Some(frame) = transfer.frames.pop_front() {
                            self.arrive(to, frame)?;
                        }
                    }
                }
                self.devices[to].read(self.now, self.report);
            }
        }
        let digest = self.devices[0].heads.digest();
        self.heal();
        let all = self
            .devices
            .iter()
            .all(|device| device.heads.digest() == digest);
        all.then_some(()).ok_or_else(|| "heads differ".to_owned())
    }

    /// Laptops whose logs are equally long ask each other for bodies they lack.
    fn heal(&mut self) {
        if self.lost_erasures.is_empty() {
            return;
        }
        for to in 0..self.devices.len() {
            for from in 0..self.devices.len() {
                if let Ok([device, other]) = self.devices.get_disjoint_mut([to, from])
                    && device.heads == other.heads
                {
                    device.heal(self.now, other);
                }
            }
        }
    }

    /// Who holds back the same entries shows the same.
    fn compare_those_who_read_the_same(&self) -> Result<(), String> {
        for (place, one) in self.devices.iter().enumerate() {
            for two in &self.devices[..place] {
                if one.view.held == two.view.held && one.view.state != two.view.state {
                    return Err("two read the same and show something else".to_owned());
                }
            }
        }
        Ok(())
    }

    fn compare(&mut self) -> Result<(), String> {
        let state = self.devices[0].view.state.bytes();
        for (number, device) in self.devices.iter().enumerate() {
            if !device.view.held.is_empty() {
                return Err(format!("laptop {number} still holds entries back"));
            }
            if device.view.state.bytes() != state {
                return Err(format!("laptop {number} shows something else"));
            }
        }
        for place in [0, self.dice.place(self.devices.len())] {
            if self.devices[place].rebuilt(&mut self.dice).bytes() != state {
                return Err(format!("laptop {place} made anew shows something else"));
            }
        }
        Ok(())
    }

    fn nothing_is_missing(&self) -> Result<(), String> {
        for (number, device) in self.devices.iter().enumerate() {
            for entries in device.log.values() {
                if !entries.is_sorted_by(|one, two| {
                    one.header.hlc < two.header.hlc && one.header.seq + 1 == two.header.seq
                }) {
                    return Err("a stream has gaps, or its clock goes back".to_owned());
                }
            }
            for (stamp, hash) in &self.acknowledged {
                let Some(entry) = device
                    .entry(*stamp)
                    .filter(|entry| entry.body_hash() == *hash)
                else {
                    return Err(format!("laptop {number} misses {stamp:?}, which was saved"));
                };
                let told = self.truth.operation(*stamp).and_then(data_of);
                let may_go =
                    |id| device.view.state.is_ended(id) || self.lost_erasures.contains(&id);
                if entry.body().is_none() && !told.is_some_and(may_go) {
                    return Err(format!("laptop {number} lost what {stamp:?} said"));
                }
            }
        }
        Ok(())
    }

    fn nothing_erased_is_left(&mut self) -> Result<(), String> {
        let ended = self.ended(0);
        self.report.ended += ended.len() as u64;
        let saved = self.acknowledged.keys();
        let words = saved.filter(|stamp| match self.truth.operation(**stamp) {
            Some(told @ Operation::Participation { .. }) => {
                data_of(told).is_some_and(|id| self.devices[0].view.state.is_ended(id))
            }
            _ => false,
        });
        self.report.words += words.count() as u64;
        for (number, device) in self.devices.iter().enumerate() {
            let bytes = device.bytes();
            for (id, _) in &ended {
                if holds(&bytes, marker(*id).as_bytes()) {
                    return Err(format!("laptop {number} still holds {id}, who was erased"));
                }
            }
            for (id, record) in &device.view.state.volunteers {
                let has_notes = record.winner(VolunteerField::Notes).is_some();
                if has_notes && !holds(&bytes, marker(*id).as_bytes()) {
                    return Err("the scan does not even find who is here".to_owned());
                }
            }
        }
        Ok(())
    }

    /// What all show is what was written.
    fn is_true(&mut self) -> Result<(), String> {
        let device = &self.devices[0];
        let stamps = device.stamps();
        self.report.entries += device.heads.entries();
        let ties = stamps.windows(2).filter(|two| two[0].hlc == two[1].hlc);
        self.report.ties += ties.count() as u64;
        self.report.joined += device.view.state.pairs.groups().len() as u64;
        self.report.rivals += self.truth.check(&device.view.state, &stamps)?;
        if !is_shown_rightly(&device.view.state) {
            return Err("somebody without a name is shown, or the other way round".to_owned());
        }
        if self.flaw == Flaw::None && self.dice.one_in(8) {
            self.seals()?;
        }
        Ok(())
    }

    /// Every stream seals into segments that verify and hold every entry, also those
    /// without bodies and those of kinds that nobody here knows.
    fn seals(&self) -> Result<(), String> {
        let device = &self.devices[0];
        let mut heads = Heads::default();
        for (stream, entries) in &device.log {
            for run in entries.chunks(64) {
                let before = heads.chain(self.space, *stream);
                let segment = Segment::seal(self.space, *stream, before, run.to_vec(), &key())
                    .map_err(|refused| refused.to_string())?;
                let read = Segment::decode(&segment.encode()).map_err(|error| error.to_string())?;
                read.verify(&key().verifying_key())
                    .map_err(|refused| refused.to_string())?;
                heads
                    .follow(read.span())
                    .map_err(|refused| refused.to_string())?;
                if read.into_entries() != run {
                    return Err("a segment holds something else".to_owned());
                }
            }
        }
        (heads == device.heads)
            .then_some(())
            .ok_or_else(|| "the segments end elsewhere than the log".to_owned())
    }
}

/// Whose data an operation holds, so that it goes when that person is erased.
fn data_of(operation: &Operation) -> Option<VolunteerId> {
    match operation {
        Operation::Volunteer { id, .. } => Some(*id),
        Operation::Participation {
            volunteer, edits, ..
        } => are_words(edits).then_some(*volunteer),
        _ => None,
    }
}

/// The device key of every laptop: who signs is not the matter here.
fn key() -> SigningKey {
    SigningKey::from_bytes(&[5; 32])
}

/// Some record of a map.
fn nth<K: Copy, V>(which: u64, map: &BTreeMap<K, V>) -> Option<(K, &V)> {
    let place = which.checked_rem(map.len() as u64)?;
    map.iter()
        .nth(place as usize)
        .map(|(key, value)| (*key, value))
}

/// Whether these bytes hold that word.
fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
