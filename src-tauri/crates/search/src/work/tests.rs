//! Figures from the columns beside figures worked out from the records, one by one.

use std::collections::{BTreeMap, BTreeSet};

use domain::hours::{ClaimState, standings};
use domain::participation::Told;
use domain::{
    AgeBand, Assignment, BirthDate, Claim, Counted, Day, Direct, DirectionCode, Event, EventId,
    EventResult, EventState, FactId, Grade, HoursVerdict, Mark, MarkSource, NightCounts, NightRule,
    OperatorId, Participation, ParticipationId, Plan, ProgrammeId, RegionCode, Sex, Shift, ShiftId,
    ShiftKind, Span, Standing, Timestamp, Titles, VolunteerId, WallTime, Zone,
};
use proptest::prelude::*;

use super::*;

const DAY_MS: i64 = 86_400_000;
/// 1 December 2081, noon in Almaty.
const START: i64 = 3_532_575_600_000;

fn id(number: u8) -> [u8; 16] {
    let mut id = [0; 16];
    id[15] = number;
    id[7] = number.wrapping_mul(37);
    id
}

fn volunteer(number: u8) -> VolunteerId {
    VolunteerId::from_bytes(id(number))
}

fn event_id(number: u8) -> EventId {
    EventId::from_bytes(id(number))
}

fn programme(number: u8) -> ProgrammeId {
    ProgrammeId::from_bytes(id(number))
}

fn shift_id(event: u8, number: u8) -> ShiftId {
    ShiftId::from_bytes(id(event * 8 + number))
}

fn part_id(event: Option<u8>, person: u8) -> ParticipationId {
    let mut id = id(person);
    id[0] = event.map_or(0, |event| event + 1);
    ParticipationId::from_bytes(id)
}

fn direction(text: &str) -> DirectionCode {
    DirectionCode::parse(text).expect("a code")
}

fn wall(at: i64) -> WallTime {
    Zone::ALMATY.wall(Timestamp(at)).expect("in the calendar")
}

/// What may be drawn for an event.
#[derive(Clone, Debug)]
struct Drawn {
    region: Option<u8>,
    directions: u8,
    zone: bool,
    state: u8,
    deleted: bool,
    hour: i64,
}

fn made(number: u8, drawn: &Drawn) -> Event {
    let zone: Zone = if drawn.zone {
        "America/New_York".parse().expect("a zone")
    } else {
        Zone::ALMATY
    };
    let from = START + i64::from(number) * 20 * DAY_MS + drawn.hour * 3_600_000;
    let all = ["bilim", "umit", "own"];
    let directions = all.iter().enumerate();
    let directions = directions.filter(|(at, _)| drawn.directions >> at & 1 == 1);
    Event {
        id: event_id(number),
        titles: Titles {
            kk: None,
            ru: Some(format!("Событие {number}")),
            en: None,
        },
        programme: [None, Some(programme(1)), Some(programme(2))]
            [usize::from(drawn.directions % 3)],
        state: match drawn.state {
            0 => EventState::Open,
            1 => EventState::Held,
            _ => EventState::Cancelled {
                reason: "rain".to_owned(),
            },
        },
        plan: Plan::new(wall(from), wall(from + 10 * 3_600_000), zone).ok(),
        form: Default::default(),
        region: drawn
            .region
            .map(|at| RegionCode::all()[usize::from(at) % RegionCode::all().len()].code),
        address: None,
        sites: Vec::new(),
        transfers: Vec::new(),
        directions: directions.map(|(_, code)| direction(code)).collect(),
        kinds: Vec::new(),
        organiser: None,
        state_body: None,
        capacity: None,
        code: None,
        requirements: None,
        description: None,
        result: EventResult {
            helped: u32::try_from(drawn.hour)
                .ok()
                .filter(|helped| helped % 2 == 0),
            estimated: drawn.zone,
            ..EventResult::default()
        },
        hours: Default::default(),
        limits: Default::default(),
        template: false,
        series: None,
        copied_from: None,
        deleted: drawn.deleted,
        forum: Default::default(),
        sign_up: (drawn.hour % 3 == 0).then(|| deadline(from, zone)),
    }
}

/// Whoever cancels must do so a day before.
fn deadline(from: i64, zone: Zone) -> SignUp {
    SignUp {
        from: None,
        until: None,
        cancel_until: Some(wall(from - DAY_MS)),
        zone,
    }
}

fn shift(
    event: &Event,
    of: u8,
    number: u8,
    (kind, cancelled, deleted): (bool, bool, bool),
) -> Shift {
    let plan = event.plan.expect("every event here has a plan");
    let starts = plan.starts + chrono::TimeDelta::hours(i64::from(number) * 3);
    Shift {
        id: shift_id(of, number),
        event: event.id,
        kind: if kind {
            ShiftKind::Shift
        } else {
            ShiftKind::Session
        },
        titles: Titles::default(),
        plan: Plan::new(starts, starts + chrono::TimeDelta::hours(3), plan.zone).expect("a plan"),
        site: None,
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled,
        deleted,
        // The second has its own deadline, two days earlier than that of the event.
        sign_up: (number == 1).then(|| {
            let from = plan.starts.and_utc().timestamp_millis();
            deadline(from - 2 * DAY_MS, plan.zone)
        }),
    }
}

/// Something told of a person in an event.
#[derive(Clone, Debug)]
enum Fact {
    Mark {
        hour: i64,
        is_in: bool,
        shift: Option<u8>,
        void: Option<i64>,
    },
    Claim {
        hour: i64,
        minutes: u32,
        grade: u8,
        shift: Option<u8>,
        on_day: bool,
        instead: Option<u8>,
        void: Option<i64>,
    },
    Verdict {
        of: u8,
        rejected: bool,
        own: bool,
        void: Option<i64>,
    },
}

#[derive(Clone, Debug)]
struct Person {
    event: Option<u8>,
    person: u8,
    standing: u8,
    places: Vec<(u8, bool)>,
    facts: Vec<Fact>,
}

const GRADES: [Grade; 4] = [Grade::Scan, Grade::Paper, Grade::Coordinator, Grade::Own];

/// The record after the first `facts` facts.
fn participation(person: &Person, facts: usize) -> Participation {
    let event = person.event;
    let mut one = Participation {
        id: part_id(event, person.person),
        event: event.map(event_id),
        volunteer: volunteer(person.person),
        since: Timestamp(0),
        standing: [Standing::Registered, Standing::Waiting, Standing::Declined]
            [usize::from(person.standing % 3)],
        places: Vec::new(),
        notes: None,
        words: Vec::new(),
        in_spite: Vec::new(),
        listed_in_spite: None,
        gave_up: Vec::new(),
        marks: Vec::new(),
        claims: Vec::new(),
        verdicts: Vec::new(),
        card: Default::default(),
    };
    let place_of = event.unwrap_or(0);
    for (number, reserve) in &person.places {
        let assignment = Assignment {
            need: None,
            reserve: *reserve,
        };
        one.places
            .push((shift_id(place_of, number % 3), assignment));
    }
    one.places.sort_unstable_by_key(|(shift, _)| *shift);
    one.places.dedup_by_key(|(shift, _)| *shift);
    if event.is_some() && person.standing & 0b100 != 0 {
        // From four days before until shortly after the beginning.
        let early = i64::from(person.standing >> 5) * DAY_MS * 2 / 3;
        let at = START + i64::from(place_of) * 20 * DAY_MS + DAY_MS / 2 - early;
        let number = (person.standing >> 3) % 3;
        one.gave_up = vec![
            (None, Timestamp(at)),
            (Some(shift_id(place_of, number)), Timestamp(at)),
        ];
    }
    let base = START + i64::from(place_of) * 20 * DAY_MS;
    let fact = |at: usize| FactId::from_bytes(id(at as u8 + 1));
    for (at, told_of) in person.facts.iter().take(facts).enumerate() {
        let told = Timestamp(base + at as i64 * DAY_MS / 2);
        let later = |void: &Option<i64>| void.map(|hours| Timestamp(told.0 + hours * 3_600_000));
        let shift = |shift: &Option<u8>| shift.map(|number| shift_id(place_of, number % 3));
        match told_of {
            Fact::Mark {
                hour,
                is_in,
                shift: of,
                void,
            } => one.marks.push(Told {
                id: fact(at),
                told,
                void: later(void),
                what: Mark {
                    direct: if *is_in { Direct::In } else { Direct::Out },
                    at: Timestamp(base + hour * 3_600_000),
                    shift: shift(of),
                    source: MarkSource::Scan,
                    line: None,
                    by: OperatorId::from_bytes(id(1)),
                },
            }),
            Fact::Claim {
                hour,
                minutes,
                grade,
                shift: of,
                on_day,
                instead,
                void,
            } => {
                let from = Timestamp(base + hour * 3_600_000);
                one.claims.push(Told {
                    id: fact(at),
                    told,
                    void: later(void),
                    what: Claim {
                        span: if *on_day {
                            Span::OnDay {
                                day: Zone::ALMATY.day(from).expect("in the calendar"),
                                minutes: *minutes,
                            }
                        } else {
                            Span::Times {
                                from,
                                until: Timestamp(from.0 + i64::from(*minutes) * 60_000),
                            }
                        },
                        rest: minutes / 10,
                        shift: shift(of),
                        grade: GRADES[usize::from(grade % 4)],
                        instead_of: instead.map(|of| fact(usize::from(of) % (at + 1))),
                        by: Some(OperatorId::from_bytes(id(1))),
                        counted: match grade / 4 % 3 {
                            0 => Counted::Plain,
                            1 => Counted::Travel { most: 300 },
                            _ => Counted::Night {
                                rule: NightRule {
                                    counts: NightCounts::Apart,
                                    ..NightRule::default()
                                },
                                minutes: minutes / 2,
                            },
                        },
                    },
                });
            }
            Fact::Verdict {
                of,
                rejected,
                own,
                void,
            } => one.verdicts.push(Told {
                id: fact(at),
                told,
                void: later(void),
                what: HoursVerdict {
                    claim: fact(usize::from(*of) % (at + 1)),
                    rejected: *rejected,
                    by: OperatorId::from_bytes(id(if *own { 1 } else { 2 })),
                },
            }),
        }
    }
    one
}

/// All that is there, as records.
#[derive(Clone, Debug)]
struct World {
    events: Vec<Event>,
    shifts: Vec<Shift>,
    parts: Vec<Participation>,
    /// By number of the person.
    known: BTreeMap<u8, Known>,
}

/// The figures, worked out from the records one after another.
fn plainly(world: &World, slice: &Slice, axis: Axis) -> BTreeMap<Under, Figures> {
    let mut sums: BTreeMap<Under, Figures> = BTreeMap::new();
    let mut came: BTreeSet<(Under, VolunteerId)> = BTreeSet::new();
    let mut worked = came.clone();
    let mut held: BTreeSet<(Under, EventId)> = BTreeSet::new();
    let known = |id: VolunteerId| {
        *world
            .known
            .values()
            .find(|known| known_of(world, id) == **known)
            .expect("known")
    };
    let event_of =
        |id: Option<EventId>| id.and_then(|id| world.events.iter().find(|event| event.id == id));
    let told = |at: Timestamp| slice.as_of.is_none_or(|as_of| at <= as_of);
    let unders = |one: &Participation, day: Day, axis: Axis| -> Vec<Under> {
        let event = event_of(one.event);
        let person = known(one.volunteer);
        match axis {
            Axis::Whole => vec![Under::Whole],
            Axis::Event => vec![Under::Event(one.event)],
            Axis::Person => vec![Under::Person(person.shown)],
            Axis::Programme => vec![Under::Programme(event.and_then(|event| event.programme))],
            Axis::Region => vec![Under::Region(event.and_then(|event| event.region))],
            Axis::Sex => vec![Under::Sex(person.sex)],
            Axis::AgeBand => vec![Under::AgeBand(AgeBand::of(person.birth.as_ref(), day))],
            Axis::Period(period) => vec![Under::Period(period, Some(period.first(day)))],
            Axis::Direction => {
                let mut codes: BTreeSet<DirectionCode> = event
                    .into_iter()
                    .flat_map(|event| event.directions.clone())
                    .collect();
                if codes.contains(&direction("own")) {
                    codes.insert(direction("bilim"));
                }
                if codes.is_empty() {
                    return vec![Under::Direction(None)];
                }
                codes
                    .into_iter()
                    .map(|code| Under::Direction(Some(code)))
                    .collect()
            }
        }
    };
    let axis_of = |under: &Under| match under {
        Under::Whole => Axis::Whole,
        Under::Event(_) => Axis::Event,
        Under::Person(_) => Axis::Person,
        Under::Direction(_) => Axis::Direction,
        Under::Programme(_) => Axis::Programme,
        Under::Region(_) => Axis::Region,
        Under::Period(period, _) => Axis::Period(*period),
        Under::Sex(_) => Axis::Sex,
        Under::AgeBand(_) => Axis::AgeBand,
    };
    let fits = |one: &Participation, day: Day| {
        slice.from.is_none_or(|from| day >= from)
            && slice.until.is_none_or(|until| day <= until)
            && slice
                .under
                .iter()
                .all(|under| unders(one, day, axis_of(under)).contains(under))
    };
    for one in &world.parts {
        let zone = event_of(one.event)
            .and_then(|event| event.plan)
            .map_or(Zone::ALMATY, |plan| plan.zone);
        for standing in standings(one, slice.as_of) {
            let day = match standing.claim.span {
                Span::Times { from, .. } => zone.day(from).expect("in the calendar"),
                Span::OnDay { day, .. } => day,
            };
            if !fits(one, day) {
                continue;
            }
            let minutes = u64::from(standing.claim.minutes());
            for under in unders(one, day, axis) {
                let sum = sums.entry(under.clone()).or_default();
                match standing.state {
                    ClaimState::Claimed => sum.claimed += minutes,
                    ClaimState::Rejected => sum.rejected += minutes,
                    ClaimState::Confirmed => {
                        sum.night += u64::from(standing.claim.night_apart());
                        sum.travel += u64::from(standing.claim.travelled());
                        sum.confirmed += minutes;
                        sum.by_grade[standing.claim.grade as usize] += minutes;
                        worked.insert((under.clone(), known(one.volunteer).shown));
                        held.extend(one.event.map(|event| (under, event)));
                    }
                    ClaimState::Replaced | ClaimState::Void => {}
                }
            }
        }
        for mark in &one.marks {
            let day = zone.day(mark.what.at).expect("in the calendar");
            if !told(mark.told) || mark.void.is_some_and(told) || !fits(one, day) {
                continue;
            }
            for under in unders(one, day, axis) {
                sums.entry(under.clone()).or_default().marks += 1;
                if mark.what.direct == Direct::In {
                    came.insert((under.clone(), known(one.volunteer).shown));
                    held.extend(one.event.map(|event| (under, event)));
                }
            }
        }
    }
    // Of joined records the places are those of the one person that both are.
    let mut together: BTreeMap<(Option<EventId>, VolunteerId), Vec<Participation>> =
        BTreeMap::new();
    for one in &world.parts {
        let key = (one.event, known(one.volunteer).shown);
        together.entry(key).or_default().push(one.clone());
    }
    for here in together.values() {
        let one = Participation::joined(here.iter().cloned()).expect("at least one");
        for (of, place) in &one.places {
            let Some(shift) = world.shifts.iter().find(|shift| shift.id == *of) else {
                continue;
            };
            let Some(event) = event_of(Some(shift.event)) else {
                continue;
            };
            let over = shift.plan.until() <= slice.as_of.unwrap_or(slice.now);
            let counts = one.standing == Standing::Registered
                && !place.reserve
                && over
                && shift.kind == ShiftKind::Shift
                && !shift.cancelled
                && !shift.deleted
                && !event.deleted
                && event.state.code() != "cancelled";
            let plan = event.plan.expect("every event here has a plan");
            let day = plan.zone.day(shift.plan.from()).expect("a day");
            if !counts || !fits(&one, day) {
                continue;
            }
            let early = i64::from(event.hours.early_minutes) * 60_000;
            let seen = here.iter().flat_map(|other| &other.marks).any(|mark| {
                let stands = told(mark.told) && !mark.void.is_some_and(told);
                let at = mark.what.at;
                let within = at.0 >= shift.plan.from().0 - early && at <= shift.plan.until();
                stands
                    && mark.what.direct == Direct::In
                    && (mark.what.shift == Some(*of) || (mark.what.shift.is_none() && within))
            });
            let of_all = here.iter().flat_map(|other| standings(other, slice.as_of));
            let claimed = of_all.into_iter().any(|standing| {
                standing.claim.shift == Some(*of)
                    && matches!(standing.state, ClaimState::Claimed | ClaimState::Confirmed)
            });
            for under in unders(&one, day, axis) {
                let sum = sums.entry(under).or_default();
                sum.places += 1;
                sum.no_shows += u32::from(!seen && !claimed);
            }
        }
        for (of, at) in given_up(&one) {
            let Some(shift) = world.shifts.iter().find(|shift| shift.id == of) else {
                continue;
            };
            let Some(event) = event_of(Some(shift.event)) else {
                continue;
            };
            let over = shift.plan.until() <= slice.as_of.unwrap_or(slice.now);
            let counts = over
                && shift.kind == ShiftKind::Shift
                && !shift.cancelled
                && !shift.deleted
                && !event.deleted
                && event.state.code() != "cancelled";
            let until = domain::signup::deadline(shift.sign_up.as_ref(), event.sign_up.as_ref());
            let plan = event.plan.expect("every event here has a plan");
            let day = plan.zone.day(shift.plan.from()).expect("a day");
            if !counts || until.is_none_or(|until| at <= until) || !fits(&one, day) {
                continue;
            }
            for under in unders(&one, day, axis) {
                sums.entry(under).or_default().late_cancels += 1;
            }
        }
    }
    let is_of_people = |axis: Axis| matches!(axis, Axis::Person | Axis::Sex | Axis::AgeBand);
    let of_people = slice.under.iter().any(|under| is_of_people(axis_of(under)));
    for event in &world.events {
        let helped = u64::from(event.result.helped.unwrap_or(0));
        let there = !event.deleted && event.state.code() != "cancelled";
        let plan = event.plan.expect("every event here has a plan");
        // Somebody in the event, for what is asked of events alone.
        let one = Participation {
            event: Some(event.id),
            ..participation(&somebody(), 0)
        };
        let day = plan.starts.date();
        if helped == 0 || !there || of_people || is_of_people(axis) || !fits(&one, day) {
            continue;
        }
        for under in unders(&one, day, axis) {
            let sum = sums.entry(under).or_default();
            sum.helped += helped;
            if event.result.estimated {
                sum.helped_estimated += helped;
            }
        }
    }
    for (under, _) in came {
        sums.entry(under).or_default().people += 1;
    }
    for (under, _) in worked {
        sums.entry(under).or_default().with_hours += 1;
    }
    for (under, _) in held {
        sums.entry(under).or_default().events += 1;
    }
    sums.retain(|_, sum| *sum != Figures::default());
    sums
}

fn somebody() -> Person {
    Person {
        event: None,
        person: 0,
        standing: 0,
        places: Vec::new(),
        facts: Vec::new(),
    }
}

/// Hours in these states as the records have them, the latest first: each with its beginning.
fn hours_plainly(
    world: &World,
    states: &[ClaimState],
    outside: bool,
    as_of: Option<Timestamp>,
) -> Vec<(i64, ParticipationId)> {
    let mut found = Vec::new();
    for one in &world.parts {
        let event = one
            .event
            .and_then(|id| world.events.iter().find(|event| event.id == id));
        let plan = event.and_then(|event| event.plan);
        let zone = plan.map_or(Zone::ALMATY, |plan| plan.zone);
        for standing in standings(one, as_of) {
            let is_wanted = states.is_empty() || states.contains(&standing.state);
            if !is_wanted || (outside && one.event.is_some()) {
                continue;
            }
            let from = match standing.claim.span {
                Span::Times { from, .. } => from,
                Span::OnDay { day, .. } => zone.instant(day.and_time(Default::default()), false),
            };
            found.push((from.0, one.id));
        }
    }
    found.sort_unstable_by(|one, two| two.cmp(one));
    found
}

fn known_of(world: &World, id: VolunteerId) -> Known {
    let number = id.as_bytes()[15];
    world.known[&number]
}

/// The order in which records arrive, some of them before they are complete.
#[derive(Clone, Debug)]
enum Step {
    Event(usize),
    EventBefore(usize),
    Shift(usize),
    Part(usize, usize),
    Person(u8),
    Stored,
}

fn arrived(world: &World, people: &[Person], steps: &[Step], old: &[Event]) -> Work {
    let mut work = Work::new();
    let names = ["Өз", "Своё", "Own"].map(str::to_owned);
    let parent = domain::national_directions()
        .iter()
        .find(|known| known.code == direction("bilim"));
    let since = Day::from_epoch_days(0).expect("a day");
    let own = domain::Direction::local(direction("own"), names, parent, since);
    work.set_local_directions(std::slice::from_ref(&own));
    for step in steps {
        match step {
            Step::Event(at) => work.put_event(world.events[*at].id, Some(&world.events[*at])),
            Step::EventBefore(at) => work.put_event(old[*at].id, Some(&old[*at])),
            Step::Shift(at) => work.put_shift(world.shifts[*at].id, Some(&world.shifts[*at])),
            Step::Part(at, facts) => {
                let one = participation(&people[*at], *facts);
                let _ = work.put(one.id, Some(&one));
            }
            Step::Person(number) => work.put_person(volunteer(*number), world.known[number]),
            Step::Stored => {
                work = Work::from_snapshot(&work.snapshot()).expect("what was written is read");
                work.set_local_directions(std::slice::from_ref(&own));
            }
        }
    }
    work
}

fn facts() -> impl Strategy<Value = Fact> {
    let void = || prop::option::weighted(0.2, 1i64..60);
    let shift = || prop::option::of(0u8..3);
    prop_oneof![
        (-4i64..40, any::<bool>(), shift(), void()).prop_map(|(hour, is_in, shift, void)| {
            Fact::Mark {
                hour,
                is_in,
                shift,
                void,
            }
        }),
        (
            -4i64..40,
            1u32..600,
            any::<u8>(),
            shift(),
            any::<bool>(),
            prop::option::weighted(0.3, any::<u8>()),
            void()
        )
            .prop_map(
                |(hour, minutes, grade, shift, on_day, instead, void)| Fact::Claim {
                    hour,
                    minutes,
                    grade,
                    shift,
                    on_day,
                    instead,
                    void,
                }
            ),
        (
            any::<u8>(),
            any::<bool>(),
            prop::bool::weighted(0.2),
            void()
        )
            .prop_map(|(of, rejected, own, void)| Fact::Verdict {
                of,
                rejected,
                own,
                void
            }),
    ]
}

fn drawn() -> impl Strategy<Value = Drawn> {
    (
        prop::option::of(0u8..20),
        0u8..8,
        any::<bool>(),
        0u8..3,
        prop::bool::weighted(0.2),
        0i64..20,
    )
        .prop_map(|(region, directions, zone, state, deleted, hour)| Drawn {
            region,
            directions,
            zone,
            state,
            deleted,
            hour,
        })
}

const EVENTS: u8 = 4;
const PEOPLE: u8 = 6;

fn people() -> impl Strategy<Value = Vec<Person>> {
    let one = (
        prop::option::weighted(0.85, 0..EVENTS),
        0..PEOPLE,
        any::<u8>(),
        prop::collection::vec((0u8..3, prop::bool::weighted(0.2)), 0..3),
        prop::collection::vec(facts(), 0..7),
    );
    let one = one.prop_map(|(event, person, standing, places, facts)| Person {
        event,
        person,
        standing,
        places: if event.is_some() { places } else { Vec::new() },
        facts,
    });
    prop::collection::vec(one, 1..16).prop_map(|mut people| {
        people.sort_by_key(|one| (one.event, one.person));
        people.dedup_by_key(|one| (one.event, one.person));
        people
    })
}

/// Everything that is to be held against each other.
#[derive(Clone, Debug)]
struct Case {
    world: World,
    old: Vec<Event>,
    people: Vec<Person>,
    steps: Vec<Step>,
    slice: Slice,
}

fn cases() -> impl Strategy<Value = Case> {
    let known = prop::collection::vec(
        (
            0..PEOPLE,
            0u8..3,
            prop::option::weighted(0.8, 3_000i32..36_000),
        ),
        usize::from(PEOPLE),
    );
    let events = prop::collection::vec(drawn(), usize::from(EVENTS));
    let old = prop::collection::vec(drawn(), usize::from(EVENTS));
    let shifts = prop::collection::vec(
        (
            prop::bool::weighted(0.8),
            prop::bool::weighted(0.2),
            prop::bool::weighted(0.2),
        ),
        12,
    );
    let order = any::<u64>();
    let slice = (
        prop::option::of(-2i64..90),
        prop::option::of(0i64..40),
        prop::option::of(0i64..40),
        prop::collection::vec(0u8..8, 0..3),
        0i64..90,
    );
    (known, events, old, shifts, people(), order, slice).prop_map(
        |(known, events, old, kinds, people, order, (as_of, from, length, under, now))| {
            let made_all = |drawn: Vec<Drawn>| -> Vec<Event> {
                drawn
                    .iter()
                    .enumerate()
                    .map(|(at, drawn)| made(at as u8, drawn))
                    .collect()
            };
            let (events, old) = (made_all(events), made_all(old));
            let mut shifts = Vec::new();
            for (at, kind) in kinds.into_iter().enumerate() {
                let of = (at / 3) as u8;
                shifts.push(shift(&events[at / 3], of, (at % 3) as u8, kind));
            }
            let mut all: BTreeMap<u8, Known> = BTreeMap::new();
            for (at, (joined, sex, birth)) in known.into_iter().enumerate() {
                let at = at as u8;
                let sex = [None, Some(Sex::Male), Some(Sex::Female)][usize::from(sex)];
                let birth =
                    birth.map(|day| BirthDate::Day(Day::from_epoch_days(day).expect("a day")));
                // Joined with one that is shown itself, and not a chain of several.
                let known = match all
                    .get(&joined)
                    .filter(|other| other.shown == volunteer(joined))
                {
                    Some(shown) => *shown,
                    None => Known {
                        shown: volunteer(at),
                        sex,
                        birth,
                    },
                };
                all.insert(at, known);
            }
            let mut steps: Vec<Step> = Vec::new();
            for (at, one) in people.iter().enumerate() {
                steps.push(Step::Part(at, one.facts.len()));
            }
            steps.extend((0..shifts.len()).map(Step::Shift));
            steps.extend((0..events.len()).map(Step::Event));
            steps.extend((0..PEOPLE).map(Step::Person));
            let mut random = order;
            let mut next = |below: usize| {
                random = random
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                (random >> 33) as usize % below.max(1)
            };
            for at in (1..steps.len()).rev() {
                steps.swap(at, next(at + 1));
            }
            // What stood before, at any place before the last word about it.
            let mut early = Vec::new();
            for step in &steps {
                match step {
                    Step::Part(at, facts) => {
                        for count in 0..next(3).min(*facts) {
                            early.push(Step::Part(*at, count));
                        }
                    }
                    Step::Event(at) if next(2) == 0 => early.push(Step::EventBefore(*at)),
                    _ => {}
                }
                early.push(step.clone());
                if next(12) == 0 {
                    early.push(Step::Stored);
                }
            }
            let day = |days: i64| Zone::ALMATY.day(Timestamp(START + days * DAY_MS));
            let parts: Vec<Participation> = people
                .iter()
                .map(|one| participation(one, one.facts.len()))
                .collect();
            let under = under.into_iter().map(|which| match which {
                0 => Under::Event(None),
                1 => Under::Event(Some(event_id(1))),
                2 => Under::Person(all[&(next(usize::from(PEOPLE)) as u8)].shown),
                3 => Under::Direction(Some(direction("bilim"))),
                4 => Under::Region(None),
                5 => Under::Sex(Some(Sex::Female)),
                6 => Under::AgeBand(AgeBand::From18To34),
                7 => Under::Programme(Some(programme(1))),
                _ => Under::Period(Period::Month, day(25).map(|day| Period::Month.first(day))),
            });
            let under = under.collect();
            let slice = Slice {
                from: from.and_then(day),
                until: from
                    .zip(length)
                    .and_then(|(from, length)| day(from + length)),
                under,
                as_of: as_of.map(|days| Timestamp(START + days * DAY_MS / 2)),
                now: Timestamp(START + now * DAY_MS),
                regions: Regions::OfToday,
            };
            Case {
                world: World {
                    events,
                    shifts,
                    parts,
                    known: all,
                },
                old,
                people,
                steps: early,
                slice,
            }
        },
    )
}

const AXES: [Axis; 11] = [
    Axis::Whole,
    Axis::Event,
    Axis::Person,
    Axis::Programme,
    Axis::Direction,
    Axis::Region,
    Axis::Period(Period::Month),
    Axis::Period(Period::Quarter),
    Axis::Period(Period::Year),
    Axis::Sex,
    Axis::AgeBand,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn figures_are_those_of_the_records_in_any_order_of_changes(case in cases()) {
        let work = arrived(&case.world, &case.people, &case.steps, &case.old);
        for axis in AXES {
            let lines = work.lines(&case.slice, axis);
            let found: BTreeMap<Under, Figures> = lines.iter().cloned().collect();
            prop_assert_eq!(found.len(), lines.len(), "no line comes twice");
            prop_assert_eq!(found, plainly(&case.world, &case.slice, axis), "by {:?}", axis);
        }
    }

    #[test]
    fn rows_add_up_to_the_figure_that_they_are_behind(case in cases()) {
        let work = arrived(&case.world, &case.people, &case.steps, &case.old);
        let whole = work.whole(&case.slice);
        let all = |measure| work.rows(&case.slice, measure, 0, usize::MAX);
        let minutes = |measure| all(measure).1.iter().map(|row| row.minutes).sum::<u64>();
        prop_assert_eq!(minutes(Measure::Confirmed(None)), whole.confirmed);
        for (grade, sum) in GRADES.into_iter().zip(whole.by_grade) {
            prop_assert_eq!(minutes(Measure::Confirmed(Some(grade))), sum);
        }
        prop_assert_eq!(minutes(Measure::Claimed), whole.claimed);
        prop_assert_eq!(minutes(Measure::Rejected), whole.rejected);
        for (measure, count) in [
            (Measure::People, whole.people),
            (Measure::WithHours, whole.with_hours),
            (Measure::Marks, whole.marks),
            (Measure::Events, whole.events),
            (Measure::Places, whole.places),
            (Measure::NoShows, whole.no_shows),
            (Measure::LateCancels, whole.late_cancels),
        ] {
            let (total, rows) = all(measure);
            prop_assert_eq!(total, count as usize, "{:?}", measure);
            prop_assert_eq!(total, rows.len());
            let (again, window) = work.rows(&case.slice, measure, 1, 2);
            prop_assert_eq!(again, total);
            prop_assert_eq!(window, rows.into_iter().skip(1).take(2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_window_over_hours_is_that_of_the_records(
        case in cases(), outside in any::<bool>(), which in 0usize..4, offset in 0usize..6,
    ) {
        let of = if outside { ClaimsOf::Outside } else { ClaimsOf::All };
        let work = arrived(&case.world, &case.people, &case.steps, &case.old);
        let states: &[ClaimState] = match which {
            0 => &[],
            1 => &[ClaimState::Claimed],
            2 => &[ClaimState::Confirmed, ClaimState::Rejected],
            _ => &[ClaimState::Replaced, ClaimState::Void],
        };
        let plainly = hours_plainly(&case.world, states, outside, case.slice.as_of);
        let found = work.claims(states, of, case.slice.as_of, 0, usize::MAX);
        let (total, all) = (found.total, found.window);
        prop_assert_eq!(total, plainly.len());
        let under = outside.then_some(Under::Event(None)).into_iter().collect();
        let slice = Slice { under, as_of: case.slice.as_of, ..Slice::all(case.slice.now) };
        let whole = work.whole(&slice);
        let sums = Figures {
            claimed: whole.claimed,
            confirmed: whole.confirmed,
            rejected: whole.rejected,
            by_grade: whole.by_grade,
            night: whole.night,
            travel: whole.travel,
            ..Figures::default()
        };
        prop_assert_eq!(found.sums, sums);
        // Each place in a participation comes once, and they come in order.
        let mut nth: BTreeMap<ParticipationId, usize> = BTreeMap::new();
        for (part, place) in &all {
            let next = nth.entry(*part).or_default();
            prop_assert_eq!(*place, *next);
            *next += 1;
        }
        let mut own: BTreeMap<ParticipationId, Vec<i64>> = BTreeMap::new();
        for (from, part) in &plainly {
            own.entry(*part).or_default().push(*from);
        }
        let begins: Vec<i64> = all.iter().map(|(part, place)| own[part][*place]).collect();
        let wanted: Vec<i64> = plainly.iter().map(|(from, _)| *from).collect();
        prop_assert_eq!(begins, wanted);
        let again = work.claims(states, of, case.slice.as_of, offset, 2);
        prop_assert_eq!(again.total, total);
        prop_assert_eq!(again.window, all.into_iter().skip(offset).take(2).collect::<Vec<_>>());
    }

    #[test]
    fn hours_that_overlap_are_those_of_the_records(case in cases()) {
        let work = arrived(&case.world, &case.people, &case.steps, &case.old);
        let mut hours: Vec<(VolunteerId, i64, i64, ParticipationId)> = Vec::new();
        for one in &case.world.parts {
            let shown = known_of(&case.world, one.volunteer).shown;
            let known = standings(one, case.slice.as_of);
            for standing in known.into_iter().filter(|one| one.counts()) {
                if let Span::Times { from, until } = standing.claim.span {
                    hours.push((shown, from.0, until.0, one.id));
                }
            }
        }
        let meet = |one: usize, other: usize| {
            let (one, other) = (hours[one], hours[other]);
            one.0 == other.0 && one.1 < other.2 && other.1 < one.2
        };
        let all = 0..hours.len();
        let overlap = |one: &usize| all.clone().any(|other| other != *one && meet(*one, other));
        let mut plainly: Vec<ParticipationId> =
            all.clone().filter(overlap).map(|one| hours[one].3).collect();
        plainly.sort_unstable();
        let found = work.claims(&[], ClaimsOf::Overlapping, case.slice.as_of, 0, usize::MAX);
        prop_assert_eq!(found.total, plainly.len());
        let mut parts: Vec<ParticipationId> =
            found.window.into_iter().map(|(part, _)| part).collect();
        parts.sort_unstable();
        prop_assert_eq!(parts, plainly);
    }

    #[test]
    fn a_damaged_snapshot_is_refused_or_answered_from_without_a_panic(
        case in cases(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = arrived(&case.world, &case.people, &case.steps, &case.old).snapshot();
        let at = at.index(bytes.len());
        prop_assert!(Work::from_snapshot(&bytes[..at]).is_err(), "a cut one is refused");
        bytes[at] = byte;
        if let Ok(work) = Work::from_snapshot(&bytes) {
            for axis in AXES {
                let _ = work.lines(&case.slice, axis);
            }
            drop((work.claims(&[], ClaimsOf::Overlapping, None, 0, 10), work.programmes()));
            let _ = work.events(&EventsWanted::default(), 0, 10);
            (0..EVENTS).for_each(|event| drop((work.of_event(event_id(event)), work.shifts(event_id(event)))));
        }
    }
}

/// Every byte, so that no number is forgotten that a line is looked up by.
#[test]
fn no_byte_of_a_small_snapshot_panics_when_it_is_another() {
    let mut work = Work::new();
    let drawn = Drawn {
        region: Some(3),
        directions: 1,
        zone: false,
        state: 1,
        deleted: false,
        hour: 0,
    };
    let event = made(0, &drawn);
    work.put_event(event.id, Some(&event));
    let person = Person {
        event: Some(0),
        person: 1,
        standing: 0,
        places: Vec::new(),
        facts: vec![
            Fact::Mark {
                hour: 2,
                is_in: true,
                shift: None,
                void: None,
            },
            Fact::Claim {
                hour: 2,
                minutes: 60,
                grade: 1,
                shift: None,
                on_day: false,
                instead: None,
                void: None,
            },
        ],
    };
    let person = participation(&person, 2);
    let _ = work.put(person.id, Some(&person));
    let whole = work.snapshot();
    for at in 0..whole.len() {
        for byte in [3, 21, 127, 255] {
            let mut bytes = whole.clone();
            bytes[at] = byte;
            if let Ok(work) = Work::from_snapshot(&bytes) {
                for axis in AXES {
                    let _ = work.lines(&Slice::all(Timestamp(START + 90 * DAY_MS)), axis);
                }
            }
        }
    }
}

#[test]
fn figures_go_by_the_regions_of_today_or_of_the_event() {
    let [abai, east]: [RegionCode; 2] = [10, 63].map(|number| number.try_into().expect("known"));
    let drawn = Drawn {
        region: None,
        directions: 1,
        zone: false,
        state: 1,
        deleted: false,
        hour: 2,
    };
    let mut work = Work::new();
    // East Kazakhstan was divided between the second day and the third.
    let held = [
        (east, "2022-06-06"),
        (abai, "2022-06-07"),
        (abai, "2022-06-08"),
    ];
    for (number, (region, day)) in held.into_iter().enumerate() {
        let mut event = made(number as u8, &drawn);
        let day: Day = day.parse().expect("a day");
        let at = |hour| day.and_hms_opt(hour, 0, 0).expect("an hour");
        event.plan = Plan::new(at(9), at(18), Zone::ALMATY).ok();
        event.region = Some(region);
        work.put_event(event.id, Some(&event));
        let one = Person {
            event: Some(number as u8),
            person: number as u8 + 1,
            standing: 0,
            places: Vec::new(),
            facts: vec![Fact::Mark {
                hour: 2,
                is_in: true,
                shift: None,
                void: None,
            }],
        };
        let one = participation(&one, 1);
        let _ = work.put(one.id, Some(&one));
    }
    let now = Timestamp(START + 90 * DAY_MS);
    let by = |regions| Slice {
        regions,
        ..Slice::all(now)
    };
    let counted = |slice: &Slice| -> Vec<(Under, u32, u64)> {
        let lines = work.lines(slice, Axis::Region).into_iter();
        lines
            .map(|(under, sum)| (under, sum.people, sum.helped))
            .collect()
    };
    let of = |region| Under::Region(Some(region));
    let (today, then) = (by(Regions::OfToday), by(Regions::OfTheEvent));
    assert_eq!(counted(&today), [(of(abai), 2, 4), (of(east), 1, 2)]);
    assert_eq!(counted(&then), [(of(abai), 1, 2), (of(east), 2, 4)]);
    for (mut slice, in_east) in [(today.clone(), 1), (then, 2)] {
        slice.under = vec![of(east)];
        assert_eq!(work.whole(&slice).people, in_east);
        assert_eq!(work.rows(&slice, Measure::People, 0, 9).0, in_east as usize);
    }
    // What was recorded in the whole of it may lie in either part.
    assert_eq!(work.undivided(&today), 1);
}

#[test]
fn an_event_has_its_people_and_a_person_their_events() {
    let mut work = Work::new();
    let drawn = Drawn {
        region: None,
        directions: 1,
        zone: false,
        state: 0,
        deleted: false,
        hour: 0,
    };
    for number in 0..3 {
        let event = made(number, &drawn);
        work.put_event(event.id, Some(&event));
    }
    let mut put = |event, person| {
        let one = Person {
            event,
            person,
            standing: 0,
            places: Vec::new(),
            facts: Vec::new(),
        };
        let one = participation(&one, 0);
        let _ = work.put(one.id, Some(&one));
    };
    for (event, person) in [(0, 1), (1, 1), (0, 2), (2, 1)] {
        put(Some(event), person);
    }
    put(None, 1);
    assert_eq!(
        work.of_event(event_id(0)),
        [part_id(Some(0), 1), part_id(Some(0), 2)]
    );
    assert_eq!(work.of_person(volunteer(1)).len(), 4);
    let gone = part_id(Some(0), 1);
    let _ = work.put(gone, None);
    assert_eq!(work.of_event(event_id(0)), [part_id(Some(0), 2)]);
    assert_eq!(work.of_person(volunteer(1)).len(), 3);
    let wanted = EventsWanted {
        text: "событие 1".to_owned(),
        ..EventsWanted::default()
    };
    assert_eq!(work.events(&wanted, 0, 10), (1, vec![event_id(1)]));
    let (total, latest) = work.events(&EventsWanted::default(), 0, 1);
    assert_eq!(
        (total, latest),
        (3, vec![event_id(2)]),
        "the latest comes first"
    );
}

#[test]
fn rows_that_were_left_behind_are_packed_and_change_nothing() {
    let mut work = Work::new();
    let fact = |hour| Fact::Mark {
        hour,
        is_in: true,
        shift: None,
        void: None,
    };
    let person = |count: i64| Person {
        event: Some(0),
        person: 1,
        standing: 0,
        places: Vec::new(),
        facts: (0..count).map(fact).collect(),
    };
    for count in 0..200 {
        let one = participation(&person(count), count as usize);
        let _ = work.put(one.id, Some(&one));
    }
    let whole = work.whole(&Slice::all(Timestamp(START)));
    assert_eq!((whole.marks, whole.people), (199, 1));
    assert!(
        work.rows.marks.of.len() < 15_000,
        "of 19,900 rows most are gone"
    );
}
