//! What holds of attendance and hours whatever people and desks do.

use std::collections::BTreeSet;

use domain::attendance::walk;
use domain::hours::{ClaimState, Totals, check_claim, days_of, standings};
use domain::{
    Claim, Direct, EventId, FactId, Grade, HoursVerdict, Mark, MarkSource, OperatorId,
    Participation, ParticipationId, Span, Standing, Timestamp, Told, VolunteerId, Zone,
};
use proptest::prelude::*;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

fn fact(number: usize) -> FactId {
    let mut bytes = [0; 16];
    bytes[8..].copy_from_slice(&u64::try_from(number).expect("a small number").to_be_bytes());
    FactId::from_bytes(bytes)
}

fn who(number: u8) -> OperatorId {
    OperatorId::from_bytes([number; 16])
}

fn grade() -> impl Strategy<Value = Grade> {
    prop::sample::select(vec![
        Grade::Scan,
        Grade::Paper,
        Grade::Coordinator,
        Grade::Own,
    ])
}

/// Marks as several desks make them: few moments, so that many meet.
fn marks() -> impl Strategy<Value = Vec<Told<Mark>>> {
    let one = (
        any::<bool>(),
        0_i64..12,
        0_i64..6,
        any::<bool>(),
        any::<bool>(),
    );
    prop::collection::vec(one, 0..16).prop_map(|raw| {
        let marks = raw.into_iter().enumerate();
        marks
            .map(|(number, (came, at, told, void, rule))| Told {
                id: fact(number),
                told: Timestamp(told),
                void: (void && number % 3 == 0).then_some(Timestamp(told + 1)),
                what: Mark {
                    direct: if came { Direct::In } else { Direct::Out },
                    at: Timestamp(at * MINUTE),
                    shift: None,
                    source: if rule && !came {
                        MarkSource::Rule
                    } else {
                        MarkSource::Scan
                    },
                    line: None,
                    by: who(1),
                },
            })
            .collect()
    })
}

fn span() -> impl Strategy<Value = Span> {
    (0_i64..96, 1_i64..30).prop_map(|(from, hours)| Span::Times {
        from: Timestamp(from * HOUR),
        until: Timestamp((from + hours) * HOUR),
    })
}

fn claims() -> impl Strategy<Value = Vec<(Span, Grade, u8)>> {
    prop::collection::vec((span(), grade(), 1_u8..4), 1..12)
}

fn participation(
    claims: Vec<(Span, Grade, u8)>,
    verdicts: Vec<(usize, bool, u8, i64)>,
) -> Participation {
    let count = claims.len();
    let claims = claims.into_iter().enumerate();
    let verdicts = verdicts.into_iter().enumerate();
    let mut all = Participation {
        id: ParticipationId::from_bytes([1; 16]),
        event: Some(EventId::from_bytes([1; 16])),
        volunteer: VolunteerId::from_bytes([1; 16]),
        standing: Standing::Registered,
        since: Timestamp(0),
        places: Vec::new(),
        notes: None,
        words: Vec::new(),
        in_spite: Vec::new(),
        listed_in_spite: None,
        gave_up: Vec::new(),
        marks: Vec::new(),
        claims: claims
            .map(|(number, (span, grade, by))| Told {
                id: fact(number),
                told: Timestamp(i64::try_from(number).expect("a small number")),
                void: None,
                what: Claim {
                    span,
                    rest: 0,
                    shift: None,
                    grade,
                    instead_of: (number % 4 == 3).then(|| fact(number - 1)),
                    by: (by < 3).then(|| who(by)),
                    counted: Default::default(),
                },
            })
            .collect(),
        verdicts: verdicts
            .map(|(number, (claim, rejected, by, told))| Told {
                id: fact(1_000 + number),
                told: Timestamp(told),
                void: None,
                what: HoursVerdict {
                    claim: fact(claim % count.max(1)),
                    rejected,
                    by: who(by),
                },
            })
            .collect(),
        card: Default::default(),
    };
    all.verdicts.sort_by_key(|verdict| verdict.told);
    all
}

fn totals(of: &Participation, at: Option<Timestamp>) -> Totals {
    let mut totals = Totals::default();
    totals.add(&standings(of, at));
    totals
}

proptest! {
    #[test]
    fn the_walk_is_the_same_in_whatever_order_marks_arrive(marks in marks(), turn in 0_usize..16) {
        let mut turned = marks.clone();
        let by = turn % turned.len().max(1);
        turned.rotate_left(by);
        prop_assert_eq!(&walk(&marks), &walk(&turned));
        turned.reverse();
        prop_assert_eq!(walk(&marks), walk(&turned));
    }

    #[test]
    fn every_mark_that_is_not_void_is_an_end_of_a_presence_or_a_repeat(marks in marks()) {
        let walk = walk(&marks);
        let ends = walk.presences.iter().flat_map(|one| [Some(one.came), one.went]);
        let told: Vec<FactId> = ends
            .flatten()
            .chain(walk.repeats.iter().map(|repeat| repeat.mark))
            .collect();
        let once: BTreeSet<FactId> = told.iter().copied().collect();
        prop_assert_eq!(once.len(), told.len(), "a mark counts twice");
        let holding: BTreeSet<FactId> = marks
            .iter()
            .filter(|mark| mark.void.is_none())
            .map(|mark| mark.id)
            .collect();
        prop_assert_eq!(once, holding);
    }

    #[test]
    fn presences_follow_each_other_and_only_the_last_is_open(marks in marks()) {
        let walk = walk(&marks);
        for pair in walk.presences.windows(2) {
            let until = pair[0].until.expect("an open presence is the last one");
            prop_assert!(pair[0].from <= until && until <= pair[1].from);
        }
    }

    #[test]
    fn what_is_told_later_does_not_change_the_totals_of_a_past_moment(
        claims in claims(),
        verdicts in prop::collection::vec((0_usize..12, any::<bool>(), 1_u8..5, 0_i64..20), 0..10),
        at in 0_i64..20,
    ) {
        let all = participation(claims, verdicts);
        let at = Timestamp(at);
        let mut then = all.clone();
        then.claims.retain(|claim| claim.told <= at);
        then.verdicts.retain(|verdict| verdict.told <= at);
        prop_assert_eq!(totals(&all, Some(at)), totals(&then, None));
    }

    #[test]
    fn nobody_settles_their_own_hours_and_every_minute_is_counted_once(
        claims in claims(),
        verdicts in prop::collection::vec((0_usize..12, any::<bool>(), 1_u8..5, 0_i64..20), 0..10),
    ) {
        let all = participation(claims, verdicts);
        let found = standings(&all, None);
        for one in &found {
            prop_assert!(one.by.is_none() || one.by != one.claim.by);
        }
        let counts = |one: &&domain::hours::Standing| {
            !matches!(one.state, ClaimState::Replaced | ClaimState::Void)
        };
        let minutes: u64 = found
            .iter()
            .filter(counts)
            .map(|one| u64::from(one.claim.minutes()))
            .sum();
        let totals = totals(&all, None);
        prop_assert_eq!(totals.claimed + totals.confirmed + totals.rejected, minutes);
        prop_assert_eq!(totals.by_grade.iter().sum::<u64>(), totals.confirmed);
    }

    #[test]
    fn hours_that_are_taken_never_overlap_and_no_day_has_more_than_its_hours(
        spans in prop::collection::vec(span(), 1..20),
    ) {
        let now = Timestamp(1_000 * HOUR);
        let mut taken = participation(Vec::new(), Vec::new());
        for (number, span) in spans.into_iter().enumerate() {
            let claim = Claim {
                span,
                rest: 0,
                shift: None,
                grade: Grade::Own,
                instead_of: None,
                by: Some(who(1)),
                counted: Default::default(),
            };
            if check_claim(&claim, &standings(&taken, None), Zone::ALMATY, now).is_ok() {
                taken.claims.push(Told {
                    id: fact(number),
                    told: Timestamp(0),
                    void: None,
                    what: claim,
                });
            }
        }
        let mut times: Vec<(i64, i64)> = Vec::new();
        let mut on_days = std::collections::BTreeMap::new();
        for claim in &taken.claims {
            if let Span::Times { from, until } = claim.what.span {
                times.push((from.0, until.0));
            }
            for (day, minutes) in days_of(&claim.what.span, Zone::ALMATY) {
                *on_days.entry(day).or_insert(0) += minutes;
            }
        }
        times.sort_unstable();
        prop_assert!(times.windows(2).all(|pair| pair[0].1 <= pair[1].0));
        prop_assert!(on_days.values().all(|minutes| *minutes <= 24 * 60));
    }

    #[test]
    fn the_days_of_a_span_add_up_to_it(span in span()) {
        let days = days_of(&span, Zone::ALMATY);
        prop_assert_eq!(days.values().sum::<u32>(), span.minutes());
    }
}
