//! The columns of work as one block of bytes.
//!
//! The same kind of layout as that of the columns of people, and as easily thrown away:
//! magic, version, then sections in one fixed order, each its length in items and the items.
//! Whatever could not be answered from is refused.

use std::sync::LazyLock;

use domain::RegionCode;

use super::rows::Rows;
use super::{EventCell, Ids, NONE, PartCell, PersonCell, STATES, ShiftCell, Work};
use crate::facets::SEXES;
use crate::snapshot::{Reader, SnapshotRefused, Writer, version_of};

const MAGIC: &[u8; 8] = b"birgewrk";
/// Of what decides what stands in a snapshot.
static VERSION: LazyLock<u32> = LazyLock::new(|| {
    version_of(&[
        include_str!("snapshot.rs"),
        include_str!("rows.rs"),
        include_str!("../work.rs"),
    ])
});
const HEADER: usize = 8 + 4;

/// Numbers of an event in the snapshot.
const EVENT: usize = 10;

impl Work {
    /// Returns the columns as bytes. The organisation's own directions are not in them.
    pub fn snapshot(&self) -> Vec<u8> {
        let mut out = Writer {
            bytes: [MAGIC.as_slice(), &VERSION.to_le_bytes()].concat(),
        };
        let ids = [&self.events, &self.shifts, &self.people, &self.parts];
        for ids in ids.into_iter().chain([&self.programmes]) {
            out.bytes(ids.0.parts().0);
        }
        let zones: Vec<&str> = self.zones.iter().map(|zone| zone.name()).collect();
        out.bytes(zones.join("\n").as_bytes());
        out.interner(&self.direction_sets.members);
        out.interner(&self.direction_sets.sets);
        let titles: Vec<&str> = self.event.iter().map(|cell| cell.titles.as_str()).collect();
        let lengths: Vec<u32> = titles.iter().map(|title| title.len() as u32).collect();
        out.u32s(&lengths);
        out.bytes(titles.concat().as_bytes());
        let event = |cell: &EventCell| -> [u32; EVENT] {
            let flags = u32::from(cell.known)
                | u32::from(cell.deleted) << 1
                | u32::from(cell.template) << 2
                | u32::from(cell.days.is_some()) << 3
                | u32::from(cell.estimated) << 4;
            let (first, last) = cell.days.unwrap_or_default();
            [
                flags,
                u32::from(cell.state) | u32::from(cell.zone) << 8 | u32::from(cell.region) << 16,
                first as u32,
                last as u32,
                u32::from(cell.early),
                cell.directions,
                cell.last,
                cell.last_shift,
                cell.programme,
                cell.helped,
            ]
        };
        out.u32s(&self.event.iter().flat_map(event).collect::<Vec<u32>>());
        let times = |cell: &EventCell| [cell.from as u64, cell.cancel_until as u64];
        out.u64s(&self.event.iter().flat_map(times).collect::<Vec<u64>>());
        let shift = |cell: &ShiftCell| {
            let flags =
                u32::from(cell.known) | u32::from(cell.cancelled) << 1 | u32::from(cell.work) << 2;
            [flags, cell.event, cell.before]
        };
        out.u32s(&self.shift.iter().flat_map(shift).collect::<Vec<u32>>());
        let times = |cell: &ShiftCell| {
            let ShiftCell {
                from,
                until,
                cancel_until,
                ..
            } = *cell;
            [from as u64, until as u64, cancel_until as u64]
        };
        out.u64s(&self.shift.iter().flat_map(times).collect::<Vec<u64>>());
        let person = |cell: &PersonCell| [cell.root, u32::from(cell.sex), cell.birth, cell.last];
        out.u32s(&self.person.iter().flat_map(person).collect::<Vec<u32>>());
        let part = |cell: &PartCell| {
            let flags =
                u32::from(cell.known) | u32::from(cell.listed) << 1 | u32::from(cell.beyond) << 2;
            [
                flags,
                cell.event,
                cell.person,
                cell.in_event,
                cell.of_person,
                cell.marks.0,
                cell.marks.1,
                cell.claims.0,
                cell.claims.1,
                cell.places.0,
                cell.places.1,
                cell.gone.0,
                cell.gone.1,
            ]
        };
        out.u32s(&self.part.iter().flat_map(part).collect::<Vec<u32>>());
        let Rows {
            marks,
            claims,
            places,
            gone,
            left,
        } = &self.rows;
        out.u64s(&[*left as u64]);
        out.u32s(&marks.of);
        out.u32s(&marks.shift);
        out.i64s(&marks.at);
        out.i32s(&marks.day);
        out.bytes(&marks.is_in);
        out.i64s(&marks.told);
        out.i64s(&marks.until);
        out.u32s(&claims.of);
        out.u32s(&claims.shift);
        out.i64s(&claims.at);
        out.i32s(&claims.day);
        out.u32s(&claims.minutes);
        out.u32s(&claims.lasts);
        out.bytes(&claims.grade);
        out.u32s(&claims.apart);
        out.bytes(&claims.state);
        out.i64s(&claims.since);
        out.i64s(&claims.until);
        out.u32s(&places.of);
        out.u32s(&places.shift);
        out.bytes(&places.reserve);
        out.u32s(&gone.of);
        out.u32s(&gone.shift);
        out.i64s(&gone.at);
        out.bytes
    }

    /// Reads what [`Self::snapshot`] wrote.
    ///
    /// # Errors
    /// [`SnapshotRefused`] as its variants say; no bytes whatever make it panic, nor anything
    /// that is asked of the columns afterwards.
    pub fn from_snapshot(bytes: &[u8]) -> Result<Self, SnapshotRefused> {
        if bytes.len() < HEADER || &bytes[..8] != MAGIC {
            return Err(SnapshotRefused::Foreign);
        }
        let version = u32::from_le_bytes(bytes[8..HEADER].try_into().expect("four bytes"));
        if version != *VERSION {
            return Err(SnapshotRefused::Version { version });
        }
        let mut from = Reader {
            rest: &bytes[HEADER..],
        };
        let work = read(&mut from).filter(|_| from.rest.is_empty());
        work.filter(Self::is_sound).ok_or(SnapshotRefused::Damaged)
    }

    /// Whether every number names something that is there, and chains only lead backwards.
    fn is_sound(&self) -> bool {
        let (events, shifts) = (self.event.len(), self.shift.len());
        let (people, parts) = (self.person.len(), self.part.len());
        let named = |at: u32, of: usize| at == NONE || (at as usize) < of;
        let rows = |(from, until): (u32, u32), of: &[u32], own: usize| {
            from <= until
                && (until as usize) <= of.len()
                && of[from as usize..until as usize]
                    .iter()
                    .all(|part| *part as usize == own)
        };
        let Rows {
            marks,
            claims,
            places,
            gone,
            left: _,
        } = &self.rows;
        self.event.iter().all(|cell| {
            usize::from(cell.state) < STATES.len()
                && usize::from(cell.region) <= RegionCode::all().len()
                && usize::from(cell.zone) < self.zones.len()
                && (cell.directions as usize) < self.direction_sets.sets.len()
                && named(cell.programme, self.programmes.0.len())
                && named(cell.last, parts)
                && named(cell.last_shift, shifts)
        }) && self.shift.iter().all(|cell| named(cell.event, events))
            && self.are_shift_chains_short()
            && self.person.iter().all(|cell| {
                (cell.root as usize) < people
                    && usize::from(cell.sex) < SEXES
                    && named(cell.last, parts)
            })
            && self.part.iter().enumerate().all(|(at, cell)| {
                named(cell.event, events)
                    && (cell.person as usize) < people
                    && named(cell.in_event, at)
                    && named(cell.of_person, at)
                    && rows(cell.marks, &marks.of, at)
                    && rows(cell.claims, &claims.of, at)
                    && rows(cell.places, &places.of, at)
                    && rows(cell.gone, &gone.of, at)
            })
            && [&marks.of, &claims.of, &places.of, &gone.of]
                .iter()
                .all(|of| of.iter().all(|part| named(*part, parts)))
            && [&marks.shift, &claims.shift]
                .iter()
                .all(|of| of.iter().all(|shift| named(*shift, shifts)))
            && [&places.shift, &gone.shift]
                .iter()
                .all(|of| of.iter().all(|shift| (*shift as usize) < shifts))
    }

    /// A shift may move to another event, so its chain is walked and not compared.
    fn are_shift_chains_short(&self) -> bool {
        let mut left = self.shift.len();
        self.event.iter().all(|event| {
            let mut next = event.last_shift;
            while next != NONE {
                let Some(cell) = self.shift.get(next as usize).filter(|_| left > 0) else {
                    return false;
                };
                left -= 1;
                next = cell.before;
            }
            true
        })
    }
}

fn read(from: &mut Reader<'_>) -> Option<Work> {
    let mut work = Work::new();
    work.events = ids(from)?;
    work.shifts = ids(from)?;
    work.people = ids(from)?;
    work.parts = ids(from)?;
    work.programmes = ids(from)?;
    let zones = std::str::from_utf8(from.bytes()?).ok()?;
    work.zones = zones
        .split('\n')
        .map(|zone| zone.parse().ok())
        .collect::<Option<_>>()?;
    work.direction_sets = from.sets()?;
    let lengths = from.u32s()?;
    let mut titles = std::str::from_utf8(from.bytes()?).ok()?;
    let numbers = from.u32s()?;
    let (events, rest) = numbers.as_chunks::<EVENT>();
    let times = from.u64s()?;
    let (times, others) = times.as_chunks::<2>();
    let counts = [lengths.len(), events.len(), times.len()];
    if !rest.is_empty() || !others.is_empty() || counts != [work.events.0.len(); 3] {
        return None;
    }
    for ((numbers, [begins, cancel]), length) in events.iter().zip(times).zip(lengths) {
        let [
            flags,
            small,
            first,
            last,
            early,
            directions,
            part,
            shift,
            programme,
            helped,
        ] = *numbers;
        let (title, after) = titles.split_at_checked(length as usize)?;
        titles = after;
        work.event.push(EventCell {
            known: flags & 1 != 0,
            deleted: flags & 2 != 0,
            template: flags & 4 != 0,
            state: small as u8,
            from: *begins as i64,
            cancel_until: *cancel as i64,
            days: (flags & 8 != 0).then_some((first as i32, last as i32)),
            zone: (small >> 8) as u8,
            early: u16::try_from(early).ok()?,
            region: (small >> 16) as u16,
            directions,
            programme,
            helped,
            estimated: flags & 16 != 0,
            titles: title.to_owned(),
            last: part,
            last_shift: shift,
        });
    }
    let numbers = from.u32s()?;
    let (shifts, rest) = numbers.as_chunks::<3>();
    let times = from.u64s()?;
    let (times, others) = times.as_chunks::<3>();
    let counts = [shifts.len(), times.len()];
    if !titles.is_empty()
        || !rest.is_empty()
        || !others.is_empty()
        || counts != [work.shifts.0.len(); 2]
    {
        return None;
    }
    let shift =
        |([flags, event, before], [from, until, cancel]): (&[u32; 3], &[u64; 3])| ShiftCell {
            event: *event,
            from: *from as i64,
            until: *until as i64,
            cancel_until: *cancel as i64,
            known: flags & 1 != 0,
            cancelled: flags & 2 != 0,
            work: flags & 4 != 0,
            before: *before,
        };
    work.shift = shifts.iter().zip(times).map(shift).collect();
    let numbers = from.u32s()?;
    let (people, rest) = numbers.as_chunks::<4>();
    if !rest.is_empty() || people.len() != work.people.0.len() {
        return None;
    }
    let person = |[root, sex, birth, last]: &[u32; 4]| PersonCell {
        root: *root,
        sex: *sex as u8,
        birth: *birth,
        last: *last,
    };
    work.person = people.iter().map(person).collect();
    let numbers = from.u32s()?;
    let (parts, rest) = numbers.as_chunks::<13>();
    if !rest.is_empty() || parts.len() != work.parts.0.len() {
        return None;
    }
    let part = |numbers: &[u32; 13]| PartCell {
        known: numbers[0] & 1 != 0,
        listed: numbers[0] & 2 != 0,
        beyond: numbers[0] & 4 != 0,
        event: numbers[1],
        person: numbers[2],
        in_event: numbers[3],
        of_person: numbers[4],
        marks: (numbers[5], numbers[6]),
        claims: (numbers[7], numbers[8]),
        places: (numbers[9], numbers[10]),
        gone: (numbers[11], numbers[12]),
    };
    work.part = parts.iter().map(part).collect();
    work.rows = rows(from)?;
    Some(work)
}

/// Ids of 16 bytes, each of them another.
fn ids(from: &mut Reader<'_>) -> Option<Ids> {
    let bytes = from.bytes()?;
    if !bytes.len().is_multiple_of(16) {
        return None;
    }
    let ends = (1..=bytes.len() as u32 / 16).map(|at| at * 16).collect();
    let ids = crate::interner::Interner::from_parts(bytes.to_vec(), ends)?;
    Some(Ids(ids.with_table()))
}

fn rows(from: &mut Reader<'_>) -> Option<Rows> {
    let mut rows = Rows::default();
    let [left] = from.u64s()?[..] else {
        return None;
    };
    rows.left = usize::try_from(left).ok()?;
    let marks = &mut rows.marks;
    marks.of = from.u32s()?;
    marks.shift = from.u32s()?;
    marks.at = from.i64s()?;
    marks.day = from.i32s()?;
    marks.is_in = from.bytes()?.to_vec();
    marks.told = from.i64s()?;
    marks.until = from.i64s()?;
    let lengths = [marks.shift.len(), marks.at.len(), marks.day.len()];
    let more = [marks.is_in.len(), marks.told.len(), marks.until.len()];
    if [lengths, more] != [[marks.of.len(); 3]; 2] {
        return None;
    }
    let claims = &mut rows.claims;
    claims.of = from.u32s()?;
    claims.shift = from.u32s()?;
    claims.at = from.i64s()?;
    claims.day = from.i32s()?;
    claims.minutes = from.u32s()?;
    claims.lasts = from.u32s()?;
    claims.grade = from.bytes()?.to_vec();
    claims.apart = from.u32s()?;
    claims.state = from.bytes()?.to_vec();
    claims.since = from.i64s()?;
    claims.until = from.i64s()?;
    let lengths = [
        claims.shift.len(),
        claims.at.len(),
        claims.day.len(),
        claims.minutes.len(),
        claims.lasts.len(),
        claims.apart.len(),
        claims.grade.len(),
        claims.state.len(),
        claims.since.len(),
        claims.until.len(),
    ];
    if lengths != [claims.of.len(); 10] {
        return None;
    }
    let places = &mut rows.places;
    places.of = from.u32s()?;
    places.shift = from.u32s()?;
    places.reserve = from.bytes()?.to_vec();
    let lengths = [places.shift.len(), places.reserve.len()];
    if lengths != [places.of.len(); 2] {
        return None;
    }
    let gone = &mut rows.gone;
    gone.of = from.u32s()?;
    gone.shift = from.u32s()?;
    gone.at = from.i64s()?;
    let lengths = [gone.shift.len(), gone.at.len()];
    (lengths == [gone.of.len(); 2]).then_some(rows)
}
