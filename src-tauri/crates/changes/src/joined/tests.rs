use domain::{Blocked, Day, FactId, FormerName, PersonName, Phone, Status, VolunteerMember};

use super::*;
use crate::clock::Hlc;
use crate::stamp::StreamId;

const A: VolunteerId = VolunteerId::from_bytes([1; 16]);
const B: VolunteerId = VolunteerId::from_bytes([2; 16]);
const C: VolunteerId = VolunteerId::from_bytes([3; 16]);

fn stamp(number: u64) -> Stamp {
    Stamp {
        hlc: Hlc(number << 16),
        stream: StreamId::from_bytes([1; 16]),
        seq: number,
    }
}

fn notes(text: &str) -> VolunteerValue {
    VolunteerValue::Notes(Some(text.to_owned()))
}

fn put(record: &mut Record<Volunteers>, at: u64, value: VolunteerValue) {
    let base = record.bases(value.field());
    assert!(record.apply(stamp(at), &[Edit::Put { value, base }]));
}

fn named(at: u64, surname: &str) -> Record<Volunteers> {
    let mut record = Record::default();
    let name = PersonName::parse(surname, "Сара", "").expect("a name");
    put(&mut record, at, VolunteerValue::Name(name));
    record
}

fn join(
    one: VolunteerId,
    two: VolunteerId,
    at: u64,
    keep: &[(VolunteerField, VolunteerId)],
) -> Join {
    Join {
        one,
        two,
        stamp: stamp(at),
        keep: keep
            .iter()
            .map(|(field, from)| Choice {
                field: *field,
                from: *from,
            })
            .collect(),
    }
}

/// The notes that a joined person shows.
#[track_caller]
fn check(halves: &[(VolunteerId, &Record<Volunteers>)], joins: &[Join], expected: &VolunteerValue) {
    let person = joined(halves, joins);
    let shown = person.winner(VolunteerField::Notes).map(|(value, _)| value);
    assert_eq!(shown, Some(expected));
}

#[test]
fn the_later_value_holds_and_any_value_rather_than_none() {
    let (mut a, mut b) = (named(1, "Оспан"), named(2, "Оспанова"));
    put(&mut b, 3, notes("b"));
    check(&[(A, &a), (B, &b)], &[join(A, B, 9, &[])], &notes("b"));
    put(&mut a, 4, notes("a"));
    check(&[(A, &a), (B, &b)], &[join(A, B, 9, &[])], &notes("a"));
    put(&mut a, 5, VolunteerValue::Notes(None));
    check(&[(A, &a), (B, &b)], &[join(A, B, 9, &[])], &notes("b"));
}

#[test]
fn what_a_person_chose_holds_until_somebody_edits_it() {
    let (mut a, mut b) = (named(1, "Оспан"), named(2, "Оспанова"));
    put(&mut a, 3, notes("a"));
    put(&mut b, 4, notes("b"));
    let chosen = join(A, B, 9, &[(VolunteerField::Notes, A)]);
    check(
        &[(A, &a), (B, &b)],
        std::slice::from_ref(&chosen),
        &notes("a"),
    );
    put(&mut b, 10, notes("b later"));
    check(
        &[(A, &a), (B, &b)],
        std::slice::from_ref(&chosen),
        &notes("b later"),
    );
    put(&mut a, 11, VolunteerValue::Notes(None));
    check(&[(A, &a), (B, &b)], &[chosen], &VolunteerValue::Notes(None));
}

#[test]
fn a_choice_is_about_the_whole_side_that_was_joined_before() {
    let (mut a, mut b, mut c) = (named(1, "Оспан"), named(2, "Оспанова"), named(3, "Оспан"));
    put(&mut a, 4, notes("a"));
    put(&mut b, 5, notes("b"));
    put(&mut c, 6, notes("c"));
    let halves = [(A, &a), (B, &b), (C, &c)];
    let first = join(A, B, 9, &[]);
    let second = join(A, C, 10, &[(VolunteerField::Notes, A)]);
    check(&halves, &[first, second], &notes("b"));
}

#[test]
fn a_person_has_what_every_half_has() {
    let (mut a, mut b) = (named(1, "Оспан"), named(2, "Оспанова"));
    let phone = |text| VolunteerMember::Phone(Phone::parse(text).expect("a phone"));
    let (one, two) = (phone("+77000000115"), phone("+77000000116"));
    a.apply(stamp(3), &[Edit::Add(one.clone())]);
    b.apply(stamp(4), &[Edit::Add(one.clone()), Edit::Add(two.clone())]);
    let person = joined(&[(A, &a), (B, &b)], &[join(A, B, 9, &[])]);
    assert!(person.members().eq([&one, &two]), "each once, in order");
    assert_eq!(person.applied(), [stamp(1), stamp(2), stamp(3), stamp(4)]);
    let removal = Edit::Remove {
        member: one.clone(),
        seen: person.dots(&one),
    };
    for (id, edits) in route(&[(A, &a), (B, &b)], vec![removal]) {
        let half = if id == A { &mut a } else { &mut b };
        half.apply(stamp(10 + u64::from(id.as_bytes()[0])), &edits);
    }
    let person = joined(&[(A, &a), (B, &b)], &[join(A, B, 9, &[])]);
    assert!(
        person.members().eq([&two]),
        "a removal reaches every half that has it"
    );
}

#[test]
fn edits_go_to_the_smallest_id_and_to_whoever_has_what_they_are_about() {
    let (mut a, mut b) = (named(1, "Оспан"), named(2, "Оспанова"));
    let fact = FactId::from_bytes([9; 16]);
    let name = PersonName::parse("Оспан", "Сара", "").expect("a name");
    let former = FormerName {
        id: fact,
        name,
        until: None,
    };
    b.apply(
        stamp(3),
        &[Edit::Record(fact, VolunteerFact::FormerName(former))],
    );
    put(&mut a, 4, notes("a"));
    put(&mut b, 5, notes("b"));
    let void = Edit::Void { fact, reason: None };
    let value = notes("both");
    let base = vec![stamp(5)];
    let routed = route(
        &[(A, &a), (B, &b)],
        vec![
            Edit::Put {
                value: value.clone(),
                base,
            },
            void.clone(),
        ],
    );
    let base = vec![stamp(4)];
    assert_eq!(
        routed,
        [(A, vec![Edit::Put { value, base }]), (B, vec![void])]
    );
}

#[test]
fn a_block_of_one_half_blocks_the_person_until_it_is_taken_back() {
    let (mut a, mut b) = (named(1, "Оспан"), named(2, "Оспанова"));
    let since = Day::from_ymd_opt(2090, 1, 1).expect("a day");
    put(
        &mut b,
        3,
        VolunteerValue::Blocked(Some(Blocked {
            since,
            reason: None,
        })),
    );
    let is_blocked = |a: &_, b: &_| {
        let person = joined(&[(A, a), (B, b)], &[join(A, B, 9, &[])]);
        crate::volunteer(A, &person).is_some_and(|person| person.blocked.is_some())
    };
    assert!(is_blocked(&a, &b));
    let value = VolunteerValue::Blocked(None);
    let routed = route(
        &[(A, &a), (B, &b)],
        vec![Edit::Put {
            value,
            base: Vec::new(),
        }],
    );
    assert_eq!(routed.len(), 1, "only the half that is blocked");
    for (id, edits) in routed {
        let half = if id == A { &mut a } else { &mut b };
        half.apply(stamp(12), &edits);
    }
    assert!(!is_blocked(&a, &b));
}

#[test]
fn a_join_that_is_taken_back_leaves_each_half_its_own_later_changes() {
    let (mut a, mut b) = (named(1, "Оспан"), named(2, "Оспанова"));
    put(&mut a, 3, notes("a"));
    put(&mut b, 4, VolunteerValue::Status(Status::Active));
    let (before_a, before_b) = (a.clone(), b.clone());
    for (id, edits) in route(
        &[(A, &a), (B, &b)],
        vec![Edit::Put {
            value: notes("later"),
            base: Vec::new(),
        }],
    ) {
        let half = if id == A { &mut a } else { &mut b };
        half.apply(stamp(20), &edits);
    }
    put(&mut b, 21, VolunteerValue::Latin(Some("Ospanova".into())));
    assert_eq!(
        joined(&[(A, &a), (B, &b)], &[join(A, B, 9, &[])])
            .applied()
            .len(),
        6
    );
    assert_eq!(
        a.winner(VolunteerField::Notes).map(|(value, _)| value),
        Some(&notes("later"))
    );
    assert_eq!(a.applied().len(), before_a.applied().len() + 1);
    assert_eq!(
        b.winner(VolunteerField::Notes),
        before_b.winner(VolunteerField::Notes)
    );
    assert_eq!(
        joined(&[(A, &a)], &[]),
        a,
        "alone a record shows what it holds"
    );
}

#[test]
fn the_last_decision_about_each_pair_says_who_is_one_person() {
    let mut pairs = Pairs::default();
    let mut records: BTreeMap<VolunteerId, Record<Joins>> = BTreeMap::new();
    let mut decide =
        |pairs: &mut Pairs, at: u64, one: VolunteerId, other: VolunteerId, verdict: PairVerdict| {
            let record = records.entry(one).or_default();
            let value = PairDecision { other, verdict };
            let base = record.bases(other);
            record.apply(stamp(at), &[Edit::Put { value, base }]);
            pairs.take(one, record)
        };
    let joined = || PairVerdict::Joined { keep: Vec::new() };
    assert_eq!(decide(&mut pairs, 1, A, B, joined()), [A, B]);
    assert_eq!(decide(&mut pairs, 2, B, C, joined()), [A, B, C]);
    assert_eq!(pairs.group(C), [A, B, C]);
    assert_eq!(pairs.groups(), [[A, B, C]]);
    assert_eq!(decide(&mut pairs, 3, A, B, PairVerdict::Open), [A, B, C]);
    assert_eq!((pairs.group(A), pairs.group(C)), (vec![A], vec![B, C]));
    decide(&mut pairs, 4, B, C, PairVerdict::Different);
    assert!(pairs.is_empty());
    assert!(pairs.different().eq([(B, C)]));
    let bytes = postcard::to_allocvec(&pairs).expect("pairs serialize");
    assert_eq!(
        postcard::from_bytes::<Pairs>(&bytes).expect("they come back"),
        pairs
    );
}
