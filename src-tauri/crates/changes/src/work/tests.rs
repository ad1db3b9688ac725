//! Two desks without contact mark, correct, close and make hours of one person; when they
//! have met both show the same, whatever arrived first, and what the marks say is claimed
//! once.

use domain::attendance::{forgotten, walk};
use domain::hours::made::{Step, steps};
use domain::hours::{Totals, claims_of, standings};
use domain::{
    Assignment, Direct, EventId, FactId, HoursRule, Mark, MarkSource, OperatorId, Participation,
    ParticipationFact, ParticipationId, ParticipationValue, Plan, Shift, ShiftId, ShiftKind,
    Standing, Timestamp, Titles, VolunteerId, Zone,
};
use proptest::prelude::*;

use super::{Participations, participation, participation_id, rule_fact_id};
use crate::testing::{NOON, stamp};
use crate::{Edit, Record, Stamp};

const MINUTE: i64 = 60_000;
const EVENT: EventId = EventId::from_bytes([1; 16]);
const WHO: VolunteerId = VolunteerId::from_bytes([2; 16]);

/// What somebody does at a desk.
#[derive(Clone, Debug)]
enum Deed {
    Mark {
        direct: Direct,
        minute: i64,
        whole: bool,
    },
    Void {
        nth: usize,
    },
    Place {
        reserve: bool,
        given: bool,
    },
    Close,
    Make,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (any::<bool>(), 0_i64..30, any::<bool>()).prop_map(|(came, at, whole)| Deed::Mark {
            direct: if came { Direct::In } else { Direct::Out },
            minute: at * 10,
            whole,
        }),
        1 => (0_usize..8).prop_map(|nth| Deed::Void { nth }),
        1 => (any::<bool>(), any::<bool>())
            .prop_map(|(reserve, given)| Deed::Place { reserve, given }),
        1 => Just(Deed::Close),
        2 => Just(Deed::Make),
    ]
}

fn id() -> ParticipationId {
    participation_id(Some(EVENT), WHO)
}

/// The shift lasts the two hours after noon.
fn shift() -> Shift {
    let wall = |minute: i64| Zone::ALMATY.wall(Timestamp(NOON + minute * MINUTE));
    let (starts, ends) = wall(0).zip(wall(120)).expect("inside the calendar");
    Shift {
        id: ShiftId::from_bytes([3; 16]),
        event: EVENT,
        kind: ShiftKind::Shift,
        titles: Titles::default(),
        plan: Plan::new(starts, ends, Zone::ALMATY).expect("two hours"),
        site: None,
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled: false,
        deleted: false,
        sign_up: None,
    }
}

/// Long after everything.
const LATER: Timestamp = Timestamp(NOON + 24 * 60 * MINUTE);

fn known(record: &Record<Participations>) -> Participation {
    participation(id(), record).expect("whose it is was said first")
}

/// Records what the program says, once.
fn told_once(
    record: &Record<Participations>,
    fact: ParticipationFact,
) -> Option<Edit<Participations>> {
    let fact_id = rule_fact_id(id(), &fact);
    match record.fact(fact_id) {
        None => Some(Edit::Record(fact_id, fact)),
        Some(known) if known.void.is_some() => Some(Edit::Unvoid(fact_id)),
        Some(_) => None,
    }
}

fn closing(record: &Record<Participations>) -> Vec<Edit<Participations>> {
    let one = known(record);
    let mut edits = Vec::new();
    for of in [Some(shift().id), None] {
        let marks = one.marks.iter().filter(|mark| mark.what.shift == of);
        let walked = walk(&marks.cloned().collect::<Vec<_>>());
        let last = walked.presences.last();
        let at = last.and_then(|last| forgotten(last, &shift().plan, &HoursRule::default(), LATER));
        edits.extend(at.and_then(|at| {
            told_once(
                record,
                ParticipationFact::Mark(Mark {
                    direct: Direct::Out,
                    at,
                    shift: of,
                    source: MarkSource::Rule,
                    line: None,
                    by: OperatorId::from_bytes([9; 16]),
                }),
            )
        }));
    }
    edits
}

fn making(record: &Record<Participations>) -> Vec<Edit<Participations>> {
    let one = known(record);
    let made = claims_of(&one, &[shift()], Some(&shift().plan), &HoursRule::default());
    let own = one.claims.iter().map(|claim| claim.id).collect();
    let plan = steps(
        made.claims,
        standings(&one, None),
        own,
        &[shift()],
        Zone::ALMATY,
        LATER,
    );
    assert_eq!(plan.refused, [], "what one walk says never overlaps");
    let edits = plan.steps.into_iter().filter_map(|step| match step {
        Step::Claim(claim) => told_once(record, ParticipationFact::claim(claim)),
        Step::Void(fact) => Some(Edit::Void { fact, reason: None }),
    });
    edits.collect()
}

/// A desk with what it wrote.
struct Desk {
    number: u8,
    /// Seconds that its clock has gone, never behind what it has heard.
    clock: i64,
    record: Record<Participations>,
    written: Vec<(Stamp, Vec<Edit<Participations>>)>,
}

impl Desk {
    fn new(number: u8) -> Self {
        let mut desk = Self {
            number,
            clock: 0,
            record: Record::default(),
            written: Vec::new(),
        };
        let of = ParticipationValue::Of(Some(EVENT), WHO);
        desk.write(vec![Edit::Put {
            value: of,
            base: Vec::new(),
        }]);
        desk
    }

    fn write(&mut self, edits: Vec<Edit<Participations>>) {
        if edits.is_empty() {
            return;
        }
        let seq = self.written.len() as u64 + 1;
        self.clock += 1;
        let stamp = stamp(200 * MINUTE + self.clock * 1_000, self.number, seq);
        self.record.apply(stamp, &edits);
        self.written.push((stamp, edits));
    }

    fn act(&mut self, deed: &Deed) {
        let put = |record: &Record<Participations>, value: ParticipationValue| {
            let base = record.bases(value.field());
            Edit::Put { value, base }
        };
        let edits = match deed {
            Deed::Mark {
                direct,
                minute,
                whole,
            } => {
                let mut fact = [self.number; 16];
                fact[15] = self.written.len() as u8;
                let mark = Mark {
                    direct: *direct,
                    at: Timestamp(NOON + minute * MINUTE),
                    shift: (!whole).then(|| shift().id),
                    source: MarkSource::Desk,
                    line: None,
                    by: OperatorId::from_bytes([self.number; 16]),
                };
                vec![Edit::Record(
                    FactId::from_bytes(fact),
                    ParticipationFact::Mark(mark),
                )]
            }
            Deed::Void { nth } => {
                let marks = known(&self.record).marks;
                let mark = marks.get(*nth).map(|mark| mark.id);
                let void = mark.map(|fact| Edit::Void { fact, reason: None });
                void.into_iter().collect()
            }
            Deed::Place { reserve, given } => {
                let place = given.then_some(Assignment {
                    need: None,
                    reserve: *reserve,
                });
                vec![
                    put(
                        &self.record,
                        ParticipationValue::Standing(Standing::Registered),
                    ),
                    put(&self.record, ParticipationValue::Place(shift().id, place)),
                ]
            }
            Deed::Close => closing(&self.record),
            Deed::Make => making(&self.record),
        };
        self.write(edits);
    }
}

/// Hours and presences as a list shows them.
fn shown(record: &Record<Participations>) -> (Participation, Totals) {
    let one = known(record);
    let mut totals = Totals::default();
    totals.add(&standings(&one, None));
    (one, totals)
}

proptest! {
    #[test]
    fn two_desks_show_the_same_and_claim_every_presence_once(
        one in prop::collection::vec(deed(), 0..12),
        two in prop::collection::vec(deed(), 0..12),
        turn in 0_usize..24,
    ) {
        let (mut first, mut second) = (Desk::new(1), Desk::new(2));
        one.iter().for_each(|deed| first.act(deed));
        two.iter().for_each(|deed| second.act(deed));
        let mut all = first.written.clone();
        all.extend(second.written.iter().cloned());
        let fold = |entries: &[(Stamp, Vec<Edit<Participations>>)]| {
            let mut record = Record::<Participations>::default();
            for (stamp, edits) in entries {
                record.apply(*stamp, edits);
            }
            record
        };
        let met = fold(&all);
        all.reverse();
        prop_assert_eq!(shown(&met), shown(&fold(&all)));
        let by = turn % all.len();
        all.rotate_left(by);
        prop_assert_eq!(shown(&met), shown(&fold(&all)));
        // Whoever closes and makes hours now leaves nothing to do for the other desk.
        first.record = met;
        first.clock = first.clock.max(second.clock);
        first.act(&Deed::Close);
        first.act(&Deed::Make);
        prop_assert_eq!(closing(&first.record), []);
        prop_assert_eq!(making(&first.record), []);
        let (known, totals) = shown(&first.record);
        let marks = claims_of(&known, &[shift()], Some(&shift().plan), &HoursRule::default());
        let minutes: u64 = marks.claims.iter().map(|claim| u64::from(claim.minutes())).sum();
        prop_assert_eq!(totals.claimed, minutes);
        prop_assert_eq!(marks.inside, 0);
    }
}
