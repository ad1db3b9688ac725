use domain::{Erasure, ErasureGround, FactId, Remainder, StatusKind};
use proptest::prelude::*;

use super::{Listener, Record};
use crate::noun::Edit;
use crate::stamp::{Dot, Stamp};
use crate::testing::{CardField, CardValue, Cards, hex, stamp};

type Step = (Stamp, Vec<Edit<Cards>>);

fn colour(colour: u8, base: &[Stamp]) -> Edit<Cards> {
    Edit::Put {
        value: CardValue::Colour(colour),
        base: base.to_vec(),
    }
}

fn title(title: &str) -> Edit<Cards> {
    Edit::Put {
        value: CardValue::Title(title.to_owned()),
        base: Vec::new(),
    }
}

fn remove(member: u8, seen: &[Dot]) -> Edit<Cards> {
    Edit::Remove {
        member,
        seen: seen.to_vec(),
    }
}

fn dot(stamp: Stamp) -> Dot {
    Dot { stamp, index: 0 }
}

fn fact(number: u8) -> FactId {
    FactId::from_bytes([number; 16])
}

/// Folds the entries forwards, backwards and with repeats, and answers the one state.
#[track_caller]
fn fold(steps: &[Step]) -> Record<Cards> {
    let forwards = Record::fold(
        steps
            .iter()
            .map(|(stamp, edits)| (*stamp, edits.as_slice())),
    );
    let mut backwards = Record::default();
    for (stamp, edits) in steps.iter().rev().chain(steps) {
        backwards.apply(*stamp, edits);
    }
    assert_eq!(
        forwards, backwards,
        "the order of arrival does not matter, nor repeats"
    );
    let bytes = postcard::to_allocvec(&forwards).expect("a record serializes");
    assert_eq!(
        postcard::from_bytes(&bytes).as_ref(),
        Ok(&forwards),
        "and is read back"
    );
    forwards
}

/// The values of the colour, the winner first.
#[track_caller]
fn colours(steps: &[Step], expected: &[u8]) {
    let record = fold(steps);
    let winner = record.winner(CardField::Colour).into_iter();
    let values: Vec<_> = winner
        .chain(record.rivals(CardField::Colour))
        .map(|(value, _)| match value {
            CardValue::Colour(colour) => *colour,
            CardValue::Title(_) | CardValue::Deleted(_) => unreachable!("the field is colour"),
        })
        .collect();
    assert_eq!(values, expected);
    let contested = record.contested() == [CardField::Colour];
    assert_eq!(
        contested,
        expected.len() > 1,
        "a field with rivals is contested"
    );
}

#[test]
fn a_later_put_that_saw_the_earlier_replaces_it() {
    let (one, two) = (stamp(1, 1, 1), stamp(2, 2, 1));
    colours(
        &[(one, vec![colour(1, &[])]), (two, vec![colour(2, &[one])])],
        &[2],
    );
}

#[test]
fn puts_that_did_not_see_each_other_are_rivals_and_the_later_wins() {
    let (one, two) = (stamp(1, 1, 1), stamp(2, 2, 1));
    colours(
        &[(one, vec![colour(1, &[])]), (two, vec![colour(2, &[])])],
        &[2, 1],
    );
}

#[test]
fn a_put_that_saw_all_rivals_settles_them() {
    let (one, two, three) = (stamp(1, 1, 1), stamp(2, 2, 1), stamp(3, 1, 2));
    let rivals = [(one, vec![colour(1, &[])]), (two, vec![colour(2, &[])])];
    let seen = fold(&rivals).bases(CardField::Colour);
    assert_eq!(seen, [two, one], "both are seen");
    let [first, second] = rivals;
    colours(&[first, second, (three, vec![colour(1, &seen)])], &[1]);
}

#[test]
fn the_greater_stream_wins_within_one_moment() {
    let (one, two) = (stamp(1, 1, 1), stamp(1, 2, 1));
    colours(
        &[(one, vec![colour(1, &[])]), (two, vec![colour(2, &[])])],
        &[2, 1],
    );
}

#[test]
fn a_chain_of_puts_leaves_the_last_though_the_middle_comes_last() {
    let [one, two, three] = [1, 2, 3].map(|n: u8| stamp(n.into(), 1, n.into()));
    let steps = [
        (one, vec![colour(1, &[])]),
        (three, vec![colour(3, &[two])]),
        (two, vec![colour(2, &[one])]),
    ];
    colours(&steps, &[3]);
    let record = fold(&steps);
    assert!(
        record.covered.is_empty(),
        "what was awaited came and is forgotten"
    );
    assert_eq!(
        record.applied(),
        [one, two, three],
        "the history is in order"
    );
}

#[test]
fn a_put_cannot_cover_what_is_later_than_itself() {
    let (one, two) = (stamp(1, 1, 1), stamp(2, 2, 1));
    let steps = [
        (one, vec![colour(1, &[one, two])]),
        (two, vec![colour(2, &[two])]),
    ];
    colours(&steps, &[2, 1]);
}

#[test]
fn a_base_of_one_field_covers_no_other() {
    let (one, two) = (stamp(1, 1, 1), stamp(2, 1, 2));
    let record = fold(&[
        (one, vec![title("Қызыл"), colour(1, &[])]),
        (two, vec![colour(2, &[one])]),
    ]);
    let (winner, by) = record.winner(CardField::Title).expect("still there");
    assert_eq!((winner, by), (&CardValue::Title("Қызыл".to_owned()), one));
}

#[test]
fn the_last_put_of_an_entry_holds() {
    let one = stamp(1, 1, 1);
    colours(
        &[(one, vec![colour(1, &[]), colour(2, &[]), colour(3, &[])])],
        &[3],
    );
}

#[track_caller]
fn members(steps: &[Step], expected: &[u8]) {
    let record = fold(steps);
    assert_eq!(record.members().copied().collect::<Vec<_>>(), expected);
    assert!(
        record.removed.is_empty(),
        "what was awaited came and is forgotten"
    );
}

#[test]
fn members_stand_in_the_order_of_their_first_addition() {
    let [one, two, three] = [1, 2, 3].map(|n: u8| stamp(n.into(), 1, n.into()));
    let steps = [
        (three, vec![Edit::Add(1)]),
        (one, vec![Edit::Add(9), Edit::Add(5)]),
        (two, vec![Edit::Add(1), Edit::Add(9)]),
    ];
    members(&steps, &[9, 5, 1]);
}

#[test]
fn a_removal_takes_what_its_author_saw() {
    let (one, two) = (stamp(1, 1, 1), stamp(2, 1, 2));
    members(
        &[
            (one, vec![Edit::Add(7)]),
            (two, vec![remove(7, &[dot(one)])]),
        ],
        &[],
    );
}

#[test]
fn an_addition_wins_over_a_removal_that_did_not_see_it() {
    let (one, two, three) = (stamp(1, 1, 1), stamp(2, 2, 1), stamp(3, 1, 2));
    let steps = [
        (one, vec![Edit::Add(7)]),
        (two, vec![Edit::Add(7)]),
        (three, vec![remove(7, &[dot(one)])]),
    ];
    members(&steps, &[7]);
    assert_eq!(
        fold(&steps).dots(&7),
        [dot(two)],
        "only the other addition is left"
    );
}

#[test]
fn a_removal_cannot_name_what_is_later_than_itself() {
    let (one, two) = (stamp(1, 1, 1), stamp(2, 2, 1));
    members(
        &[
            (one, vec![remove(7, &[dot(two)])]),
            (two, vec![Edit::Add(7)]),
        ],
        &[7],
    );
}

#[test]
fn what_has_not_arrived_is_awaited() {
    let (one, two) = (stamp(1, 1, 1), stamp(2, 2, 1));
    let record = fold(&[(two, vec![colour(2, &[one]), remove(7, &[dot(one)])])]);
    assert_eq!(record.covered, [(CardField::Colour, one)]);
    assert_eq!(record.removed, [dot(one)]);
}

#[test]
fn the_same_fact_twice_is_the_first() {
    let (one, two) = (stamp(1, 1, 1), stamp(2, 2, 1));
    let steps = [
        (two, vec![Edit::Record(fact(1), 20)]),
        (
            one,
            vec![Edit::Record(fact(1), 10), Edit::Record(fact(1), 11)],
        ),
    ];
    let record = fold(&steps);
    assert_eq!(
        record
            .fact(fact(1))
            .map(|recorded| (*recorded.fact, recorded.stamp)),
        Some((10, one))
    );
    assert_eq!(record.facts().count(), 1);
}

#[test]
fn of_voiding_and_taking_back_the_later_holds() {
    let void = || Edit::Void {
        fact: fact(1),
        reason: Some("twice".to_owned()),
    };
    let [one, two, three] = [1, 2, 3].map(|n| stamp(n.into(), n, 1));
    let recorded = (one, vec![Edit::Record(fact(1), 10)]);
    let voided = fold(&[recorded.clone(), (two, vec![void()])]);
    let state = voided.fact(fact(1)).expect("it stays").void;
    assert_eq!(
        state,
        Some((two, Some("twice"))),
        "by whom and why is known"
    );
    let back = (three, vec![Edit::Unvoid(fact(1))]);
    let valid = fold(&[(two, vec![void()]), back, recorded.clone()]);
    assert_eq!(valid.fact(fact(1)).expect("it stays").void, None);
    let again = fold(&[
        recorded,
        (two, vec![Edit::Unvoid(fact(1))]),
        (three, vec![void()]),
    ]);
    assert!(again.fact(fact(1)).expect("it stays").void.is_some());
}

#[test]
fn a_record_of_one_entry_has_these_bytes() {
    let one = stamp(1, 1, 300);
    let record = fold(&[(one, vec![title("Ақ"), colour(3, &[]), Edit::Add(7)])]);
    let bytes = postcard::to_allocvec(&record).expect("a record serializes");
    assert_eq!(
        hex(&bytes),
        concat!(
            "01", // streams
            "01010101010101010101010101010101",
            "01",                 // stamps
            "80808480e7b4b0ba03", // clock
            "00",                 // stream
            "ac02",               // seq
            "02",                 // puts
            "0004d090d29b",       // title
            "00",                 // by the first stamp
            "0103",               // colour
            "00",                 // by the first stamp
            "01",                 // additions
            "07",                 // member
            "0002",               // by the first stamp, third edit
            "00",                 // facts
            "00",                 // marks
            "00",                 // awaited puts
            "00",                 // awaited additions
            "00",                 // not erased
        )
    );
}

#[test]
fn bytes_that_contradict_themselves_are_refused() {
    let [one, two] = [1, 2].map(|n| stamp(n.into(), n, n.into()));
    let record = fold(&[
        (
            one,
            vec![
                title("Ақ"),
                colour(3, &[]),
                Edit::Add(7),
                Edit::Record(fact(1), 1),
            ],
        ),
        (two, vec![colour(4, &[]), Edit::Unvoid(fact(1))]),
    ]);
    let bytes = postcard::to_allocvec(&record).expect("a record serializes");
    crate::testing::torture(&bytes, |damaged| {
        if let Ok(read) = postcard::from_bytes::<Record<Cards>>(damaged) {
            let _ = (
                read.winners().count(),
                read.members().count(),
                read.facts().count(),
            );
        }
    });
}

fn erasure(ground: ErasureGround) -> Erasure {
    Erasure::erased(ground, None)
}

fn anonymised(birth_year: i32) -> Erasure {
    let remainder = Remainder {
        sex: None,
        birth_year: Some(birth_year),
        region: None,
        directions: Vec::new(),
        status: StatusKind::Archived,
        joined_year: None,
    };
    Erasure::anonymised(ErasureGround::Request, None, remainder)
}

/// Folds erasures in every order, among edits before and after them, and answers the one
/// state.
#[track_caller]
fn ended(erasures: &[(Stamp, Erasure)]) -> Record<Cards> {
    let (early, late) = (stamp(-1, 3, 1), stamp(1_000, 3, 2));
    let edits = |number| [title("Ақ"), colour(number, &[]), Edit::Add(number)];
    let alone = |order: &[(Stamp, Erasure)]| {
        let mut record = Record::default();
        for (stamp, erasure) in order {
            assert!(record.erase(*stamp, erasure.clone()), "each is new once");
            assert!(!record.erase(*stamp, erasure.clone()), "and then known");
        }
        record
    };
    let expected = alone(erasures);
    let backwards: Vec<_> = erasures.iter().rev().cloned().collect();
    assert_eq!(alone(&backwards), expected, "the order does not matter");
    for order in [erasures, &backwards] {
        let mut record = fold(&[(early, edits(1).to_vec()), (late, edits(2).to_vec())]);
        for (stamp, erasure) in order {
            record.erase(*stamp, erasure.clone());
            assert!(!record.apply(late, &edits(2)), "nothing comes back");
        }
        assert_eq!(record, expected, "as if no edit had ever been");
    }
    let bytes = postcard::to_allocvec(&expected).expect("a record serializes");
    assert_eq!(postcard::from_bytes(&bytes).as_ref(), Ok(&expected));
    expected
}

#[test]
fn an_erasure_leaves_itself_alone_whatever_comes_before_or_after() {
    let at = stamp(5, 1, 1);
    let record = ended(&[(at, erasure(ErasureGround::Order))]);
    assert_eq!(record.applied(), [at], "no stamp of any edit stays");
    assert_eq!(
        record.erasure(),
        Some((&erasure(ErasureGround::Order), at)),
        "but that it was done does"
    );
    assert_eq!(record.winners().count() + record.facts().count(), 0);
}

#[test]
fn of_several_erasures_the_one_that_leaves_least_counts_and_then_the_first() {
    let (one, two, three) = (stamp(1, 1, 1), stamp(2, 2, 1), stamp(3, 1, 2));
    let record = ended(&[
        (one, anonymised(2089)),
        (two, erasure(ErasureGround::Order)),
        (three, erasure(ErasureGround::Request)),
    ]);
    assert_eq!(record.erasure().map(|(_, stamp)| stamp), Some(two));
    assert_eq!(record.applied(), [one, two, three]);
    let text = format!("{record:?}");
    assert!(
        !text.contains("2089"),
        "what was left before is gone: {text}"
    );
    let record = ended(&[(two, anonymised(2088)), (one, anonymised(2089))]);
    assert_eq!(record.erasure(), Some((&anonymised(2089), one)));
}

#[test]
fn an_erased_record_that_holds_something_is_refused() {
    let held = fold(&[(stamp(1, 1, 1), vec![colour(1, &[])])]);
    let mut bytes = postcard::to_allocvec(&held).expect("a record serializes");
    assert_eq!(bytes.pop(), Some(0), "not erased");
    bytes.push(1);
    let erased = postcard::to_extend(&erasure(ErasureGround::Order), bytes);
    let bytes = postcard::to_extend(&0_u32, erased.expect("serializes")).expect("serializes");
    assert!(postcard::from_bytes::<Record<Cards>>(&bytes).is_err());
}

/// Entries of three streams about one card. What an edit names is any entry, arrived
/// or not, earlier or later.
fn steps() -> impl Strategy<Value = Vec<Step>> {
    let stamps: Vec<_> = (0..12)
        .map(|n| stamp(n / 2, (n % 3) as u8, n as u64))
        .collect();
    let any_stamp = prop::sample::select(stamps.clone());
    let base = prop::collection::vec(any_stamp.clone(), 0..3);
    let dots = (any_stamp, 0..3_u16).prop_map(|(stamp, index)| Dot { stamp, index });
    let edit = prop_oneof![
        (0..4_u8, base.clone()).prop_map(|(value, base)| colour(value, &base)),
        ("[абв]", base).prop_map(|(text, base)| Edit::Put {
            value: CardValue::Title(text),
            base
        }),
        (0..3_u8).prop_map(Edit::Add),
        (0..3_u8, prop::collection::vec(dots, 0..4)).prop_map(|(m, seen)| remove(m, &seen)),
        (0..3_u8, any::<u8>()).prop_map(|(id, value)| Edit::Record(fact(id), value)),
        (0..3_u8).prop_map(|id| Edit::Void {
            fact: fact(id),
            reason: None
        }),
        (0..3_u8).prop_map(|id| Edit::Unvoid(fact(id))),
    ];
    prop::collection::vec(prop::collection::vec(edit, 0..4), 12)
        .prop_map(move |edits| stamps.iter().copied().zip(edits).collect())
}

/// What a record says.
#[derive(Debug, Default, PartialEq)]
struct Said {
    values: Vec<(CardValue, Stamp)>,
    members: Vec<u8>,
    facts: Vec<(FactId, u8)>,
}

impl Listener<Cards> for Said {
    fn value(&mut self, value: CardValue, by: Stamp) {
        self.values.push((value, by));
    }

    fn member(&mut self, member: u8) {
        if !self.members.contains(&member) {
            self.members.push(member);
        }
    }

    fn fact(&mut self, id: FactId, fact: u8) {
        self.facts.push((id, fact));
    }
}

fn said(record: &Record<Cards>) -> Said {
    let values = record.winners();
    let facts = record.facts().filter(|recorded| recorded.void.is_none());
    Said {
        values: values.map(|(value, by)| (value.clone(), by)).collect(),
        members: record.members().copied().collect(),
        facts: facts
            .map(|recorded| (recorded.id, *recorded.fact))
            .collect(),
    }
}

fn heard(bytes: &[u8]) -> Option<Said> {
    let mut heard = Said::default();
    Record::hear(bytes, &mut heard).ok()?;
    Some(heard)
}

proptest! {
    #[test]
    fn any_order_gives_the_same_state(
        (inorder, shuffled) in steps().prop_flat_map(|steps| {
            (Just(steps.clone()), Just(steps).prop_shuffle())
        }),
    ) {
        let one = fold(&inorder);
        let two = fold(&shuffled);
        prop_assert_eq!(postcard::to_allocvec(&one), postcard::to_allocvec(&two));
    }

    #[test]
    fn any_grouping_gives_the_same_state(steps in steps(), cut in 0..12_usize, again in 0..12_usize) {
        let mut record = fold(&steps[cut..]);
        let bytes = postcard::to_allocvec(&record).expect("a record serializes");
        record = postcard::from_bytes(&bytes).expect("and is read back");
        for (stamp, edits) in steps[..cut].iter().chain(&steps[again..]) {
            record.apply(*stamp, edits);
        }
        prop_assert_eq!(record, fold(&steps));
    }

    #[test]
    fn the_winner_is_the_greatest_put_of_all(steps in steps()) {
        let record = fold(&steps);
        let greatest = steps
            .iter()
            .filter(|(_, edits)| edits.iter().any(|edit| {
                matches!(edit, Edit::Put { value: CardValue::Colour(_), .. })
            }))
            .map(|(stamp, _)| *stamp)
            .max();
        prop_assert_eq!(record.winner(CardField::Colour).map(|(_, stamp)| stamp), greatest);
    }

    #[test]
    fn what_is_heard_is_what_it_says(steps in steps()) {
        let record = fold(&steps);
        let bytes = postcard::to_allocvec(&record).expect("a record is written");
        prop_assert_eq!(heard(&bytes), Some(said(&record)));
    }

    #[test]
    fn damaged_bytes_are_heard_if_they_are_read(
        steps in steps(),
        at in any::<prop::sample::Index>(),
        bit in 0..8,
        kept in any::<prop::sample::Index>(),
    ) {
        let mut bytes = postcard::to_allocvec(&fold(&steps)).expect("a record is written");
        let place = at.index(bytes.len());
        bytes[place] ^= 1_u8 << bit;
        bytes.truncate(bytes.len() - kept.index(2));
        let read = postcard::from_bytes::<Record<Cards>>(&bytes).ok();
        prop_assert_eq!(heard(&bytes), read.as_ref().map(said));
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..120)) {
        let read = postcard::from_bytes::<Record<Cards>>(&bytes).ok();
        prop_assert_eq!(heard(&bytes), read.as_ref().map(said));
    }
}
