//! One laptop: a log that survives everything but the end of its disk, and a view of it
//! that may be lost at any time.

use std::collections::BTreeMap;

use changes::{
    Act, Body, Chain, Clock, DecodedBody, Entry, Header, Heads, Held, Hlc, Kind, Operation,
    Reading, SpaceId, Stamp, StreamId, volunteer_in,
};
use domain::{ActionId, OperatorId, Timestamp};

use crate::dice::Dice;
use crate::flaw::Flaw;
use crate::invented::whose;
use crate::report::Report;
use crate::state::State;

/// What is derived from the log.
#[derive(Clone, Debug)]
pub struct View {
    pub state: State,
    /// How far each stream was read.
    read: BTreeMap<StreamId, u64>,
    pub held: Held,
    /// The greatest clock of all that was folded.
    latest: Hlc,
}

impl View {
    fn new(flaw: Flaw) -> Self {
        Self {
            state: State::new(flaw),
            read: BTreeMap::new(),
            held: Held::default(),
            latest: Hlc::default(),
        }
    }
}

#[derive(Clone, Debug)]
pub struct Device {
    space: SpaceId,
    flaw: Flaw,
    pub stream: StreamId,
    clock: Clock,
    /// How far the wall clock of this laptop is off, in milliseconds.
    pub skew: i64,
    /// The furthest that its wall clock ever stood.
    furthest: i64,
    pub heads: Heads,
    pub log: BTreeMap<StreamId, Vec<Entry>>,
    /// The chain after each entry of the log.
    chains: BTreeMap<StreamId, Vec<Chain>>,
    pub view: View,
    /// The view as it lies on the disk: what a crash goes back to.
    saved: View,
}

/// What an arriving frame brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrived {
    New,
    Nothing,
    /// Entries before these are missing; they are asked for again.
    Gap,
}

impl Device {
    pub fn new(space: SpaceId, stream: StreamId, skew: i64, flaw: Flaw) -> Self {
        Self {
            space,
            flaw,
            stream,
            clock: Clock::resume(Hlc::default()),
            skew,
            furthest: i64::MIN,
            heads: Heads::default(),
            log: BTreeMap::new(),
            chains: BTreeMap::new(),
            view: View::new(flaw),
            saved: View::new(flaw),
        }
    }

    /// The wall clock of this laptop, in whole seconds, so that clocks meet.
    fn wall(&mut self, now: i64) -> Timestamp {
        let wall = (now + self.skew) / 1_000 * 1_000;
        self.furthest = self.furthest.max(wall);
        Timestamp(wall)
    }

    /// The entry that says this, with the next stamp; nothing is written yet.
    pub fn compose(
        &mut self,
        now: i64,
        dice: &mut Dice,
        kind: Kind,
        version: u8,
        body: Vec<u8>,
    ) -> Result<Entry, String> {
        let wall = self.wall(now);
        let hlc = self.clock.next(wall);
        if hlc.moment().0 > self.furthest + changes::HELD_AFTER_MS + 1 {
            return Err("the clock followed somebody into the future".to_owned());
        }
        let header = Header {
            seq: self.heads.get(self.stream).map_or(0, |head| head.seq) + 1,
            hlc,
            offset: hlc.offset_from(wall),
            actor: OperatorId::from_bytes([7 + self.stream.as_bytes()[0] % 2; 16]),
            kind,
            version,
        };
        let salt = dice.roll().to_be_bytes();
        Entry::new(header, salt, body).map_err(|error| error.to_string())
    }

    /// The body of an operation.
    pub fn body(dice: &mut Dice, operation: Operation) -> Body {
        Body {
            action: ActionId::from_bytes(dice.id()),
            act: Act::VolunteerEdited,
            undoes: None,
            operation,
        }
    }

    /// Puts own entries into the log: from here on they are acknowledged.
    pub fn append(&mut self, entry: Entry) -> Result<(), String> {
        self.extend(self.stream, vec![entry])
    }

    fn extend(&mut self, stream: StreamId, entries: Vec<Entry>) -> Result<(), String> {
        for entry in entries {
            let head = self
                .heads
                .append(self.space, stream, std::slice::from_ref(&entry))
                .map_err(|refused| refused.to_string())?;
            self.chains.entry(stream).or_default().push(head.chain);
            self.log.entry(stream).or_default().push(entry);
        }
        Ok(())
    }

    /// The chain before the entry at this place of the log.
    pub fn chain_before(&self, stream: StreamId, place: usize) -> Chain {
        match place.checked_sub(1) {
            Some(last) => self.chains[&stream][last],
            None => Chain::start(self.space, stream),
        }
    }

    /// Whether the entry of a stamp is here.
    pub fn has(&self, stamp: Stamp) -> bool {
        self.entry(stamp).is_some()
    }

    /// The entry of a stamp.
    pub fn entry(&self, stamp: Stamp) -> Option<&Entry> {
        self.log
            .get(&stamp.stream)?
            .get(stamp.seq as usize - 1)
            .filter(|entry| entry.stamp(stamp.stream) == stamp)
    }

    /// Takes in what another laptop sent: entries of one stream and the chain after them.
    pub fn receive(
        &mut self,
        stream: StreamId,
        after: Chain,
        entries: Vec<Entry>,
    ) -> Result<Arrived, String> {
        let known = self.heads.get(stream).map_or(0, |head| head.seq);
        let mut fresh = entries;
        fresh.retain(|entry| entry.header.seq > known);
        let Some(first) = fresh.first() else {
            return Ok(Arrived::Nothing);
        };
        if first.header.seq != known + 1 {
            return Ok(Arrived::Gap);
        }
        if self.heads.chain(self.space, stream).after(&fresh) != after {
            return Err("a frame does not continue the stream".to_owned());
        }
        for entry in &mut fresh {
            let is_ended = volunteer_in(entry).is_some_and(|id| self.view.state.is_ended(id));
            if is_ended && self.flaw != Flaw::KeepsLateBodies {
                entry.erase();
            }
        }
        self.extend(stream, fresh)?;
        Ok(Arrived::New)
    }

    /// Brings the view up to the log, and rids the log of whoever was erased.
    pub fn read(&mut self, now: i64, report: &mut Report) {
        let ended = self.fold(now, report);
        if ended {
            self.carry_out();
        }
    }

    /// Brings the view up to the log; whether somebody was erased meanwhile.
    fn fold(&mut self, now: i64, report: &mut Report) -> bool {
        let wall = self.wall(now);
        let reading = Reading {
            own: self.stream,
            wall,
        };
        let mut ended = false;
        for (stream, entries) in &self.log {
            let read = self.view.read.entry(*stream).or_default();
            for entry in &entries[*read as usize..] {
                let stamp = entry.stamp(*stream);
                if reading.folds(&stamp, entry.header.kind) || self.flaw == Flaw::HoldsNothing {
                    ended |= fold_one(&mut self.view.state, stamp, entry);
                    if see(&mut self.clock, stamp, wall, self.flaw) || *stream == self.stream {
                        self.view.latest = self.view.latest.max(stamp.hlc);
                    }
                } else {
                    self.view.held.hold(stamp);
                    report.held += 1;
                }
            }
            *read = entries.len() as u64;
        }
        for stamp in self.view.held.due(wall) {
            let entry = &self.log[&stamp.stream][stamp.seq as usize - 1];
            ended |= fold_one(&mut self.view.state, stamp, entry);
            if see(&mut self.clock, stamp, wall, self.flaw) {
                self.view.latest = self.view.latest.max(stamp.hlc);
            }
        }
        ended
    }

    /// Takes the bodies about everybody who was erased out of the log, and then the old
    /// view from the disk.
    fn carry_out(&mut self) {
        if self.view.state.nobody_ended() {
            return self.save();
        }
        for entry in self.log.values_mut().flatten() {
            if volunteer_in(entry).is_some_and(|id| self.view.state.is_ended(id)) {
                entry.erase();
            }
        }
        if self.flaw != Flaw::KeepsWords {
            self.make_anew();
        }
        self.save();
    }

    /// Makes anew, of what is left in the log, the records in events of whoever was erased:
    /// words about the person were folded into them.
    fn make_anew(&mut self) {
        let state = &mut self.view.state;
        let ids = state.participations.keys().copied();
        let ended: Vec<_> = ids.filter(|id| state.is_ended(whose(*id))).collect();
        for id in ended {
            let Some(record) = state.participations.remove(&id) else {
                continue;
            };
            for stamp in record.applied() {
                let entry = &self.log[&stamp.stream][stamp.seq as usize - 1];
                fold_one(state, *stamp, entry);
            }
        }
    }

    /// Takes in the bodies that another laptop has and this one lacks, though it knows of
    /// no erasure: whoever passed the entries on had erased the person, and the erasure was
    /// lost with a disk before it was passed on too.
    pub fn heal(&mut self, now: i64, from: &Self) {
        let reading = Reading {
            own: self.stream,
            wall: self.wall(now),
        };
        for (stream, entries) in &mut self.log {
            for (entry, theirs) in entries.iter_mut().zip(&from.log[stream]) {
                let is_ended = volunteer_in(theirs).is_some_and(|id| self.view.state.is_ended(id));
                if entry.body().is_some() || theirs.body().is_none() || is_ended {
                    continue;
                }
                entry.clone_from(theirs);
                let stamp = entry.stamp(*stream);
                if reading.folds(&stamp, entry.header.kind) {
                    fold_one(&mut self.view.state, stamp, entry);
                } else {
                    self.view.held.hold(stamp);
                }
            }
        }
    }

    /// Saves the view.
    pub fn save(&mut self) {
        self.saved = self.view.clone();
    }

    /// Stops at once, and starts again with what lies on the disk: the log, and a view
    /// that may be older, or gone.
    pub fn crash(&mut self, now: i64, dice: &mut Dice, report: &mut Report) {
        report.crashes += 1;
        self.view = if dice.one_in(4) {
            View::new(self.flaw)
        } else {
            self.saved.clone()
        };
        self.resume_clock();
        if dice.one_in(4) {
            // It falls again, after folding and before anything is carried out.
            self.fold(now, report);
            self.view = self.saved.clone();
            self.resume_clock();
        }
        self.fold(now, report);
        self.carry_out();
    }

    /// The clock goes on after everything that the view shows, and after what it wrote.
    /// An entry that was folded while the wall clock stood further on counts, although it
    /// would be held today: an edit made after seeing it must be later than it.
    fn resume_clock(&mut self) {
        let own = self
            .log
            .get(&self.stream)
            .and_then(|entries| entries.last());
        let written = own.map(|entry| entry.header.hlc).unwrap_or_default();
        self.clock = Clock::resume(self.view.latest.max(written));
    }

    /// Becomes what an old copy of its log says, under a new stream.
    pub fn restore(&mut self, now: i64, backup: &Self, stream: StreamId, report: &mut Report) {
        report.restores += 1;
        if self.flaw != Flaw::KeepsStream {
            self.stream = stream;
        }
        self.log.clone_from(&backup.log);
        self.chains.clone_from(&backup.chains);
        self.heads.clone_from(&backup.heads);
        self.view = View::new(self.flaw);
        self.resume_clock();
        self.fold(now, report);
        self.carry_out();
    }

    /// A state made anew from the log, in another order.
    pub fn rebuilt(&self, dice: &mut Dice) -> State {
        let mut entries: Vec<(Stamp, &Entry)> = self
            .log
            .iter()
            .flat_map(|(stream, entries)| entries.iter().map(|entry| (entry.stamp(*stream), entry)))
            .collect();
        dice.shuffle(&mut entries);
        let mut state = State::new(self.flaw);
        for (stamp, entry) in entries {
            fold_one(&mut state, stamp, entry);
        }
        state
    }

    /// The stamps of all entries that have their bodies, in order.
    pub fn stamps(&self) -> Vec<Stamp> {
        let whole = |(stream, entry): (StreamId, &Entry)| {
            entry.body().is_some().then(|| entry.stamp(stream))
        };
        let mut stamps: Vec<_> = self
            .log
            .iter()
            .flat_map(|(stream, entries)| entries.iter().map(|entry| (*stream, entry)))
            .filter_map(whole)
            .collect();
        stamps.sort_unstable();
        stamps
    }

    /// Every byte that this laptop keeps, before it is sealed.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.view.state.bytes();
        bytes.extend(self.saved.state.bytes());
        for entry in self.log.values().flatten() {
            entry.encode(&mut bytes);
        }
        bytes
    }
}

/// Folds one entry; whether it ends somebody's data.
fn fold_one(state: &mut State, stamp: Stamp, entry: &Entry) -> bool {
    let Some(body) = entry.body() else {
        return false;
    };
    match Body::decode(entry.header.kind, entry.header.version, body) {
        Ok(DecodedBody::Known(body)) => {
            let ends = matches!(body.operation, Operation::Erase { .. });
            state.fold(stamp, body.operation);
            ends
        }
        Ok(DecodedBody::Unknown { .. }) | Err(_) => false,
    }
}

/// Moves the clock past what was read, unless that is an erasure from the far future.
fn see(clock: &mut Clock, stamp: Stamp, wall: Timestamp, flaw: Flaw) -> bool {
    if flaw == Flaw::HoldsNothing {
        *clock = Clock::resume(clock.last().max(stamp.hlc));
        return true;
    }
    clock.observe(stamp.hlc, wall)
}
