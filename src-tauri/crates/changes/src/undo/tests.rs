use std::collections::BTreeSet;

use domain::FactId;

use super::{Inverse, Part, inverse};
use crate::noun::Edit;
use crate::record::Record;
use crate::stamp::Stamp;
use crate::testing::{CardField, CardValue, Cards, stamp};

/// A card and its log, edited by one person.
#[derive(Default)]
struct Desk {
    card: Record<Cards>,
    log: Vec<(Stamp, Vec<Edit<Cards>>)>,
}

impl Desk {
    /// A desk whose card was made with a title and a colour.
    fn with_card() -> (Self, Stamp) {
        let mut desk = Self::default();
        let title = CardValue::Title("Ақ".to_owned());
        let colour = CardValue::Colour(1);
        let made = desk.write(vec![
            Edit::Put {
                value: title,
                base: Vec::new(),
            },
            Edit::Put {
                value: colour,
                base: Vec::new(),
            },
        ]);
        (desk, made)
    }

    fn write(&mut self, edits: Vec<Edit<Cards>>) -> Stamp {
        let seq = self.log.len() as u64 + 1;
        let stamp = stamp(seq.cast_signed(), 1, seq);
        self.card.apply(stamp, &edits);
        self.log.push((stamp, edits));
        stamp
    }

    fn paint(&mut self, colour: u8) -> Stamp {
        let base = self.card.bases(CardField::Colour);
        self.write(vec![Edit::Put {
            value: CardValue::Colour(colour),
            base,
        }])
    }

    fn remove(&mut self, member: u8) -> Stamp {
        let seen = self.card.dots(&member);
        self.write(vec![Edit::Remove { member, seen }])
    }

    fn inverse(&self, undone: &[Stamp]) -> Inverse<Cards> {
        let undone: BTreeSet<_> = undone.iter().collect();
        inverse(&self.card, &self.log, |stamp| undone.contains(stamp))
    }

    /// Undoes, demands that nothing was left, and answers the entry that did it.
    #[track_caller]
    fn undo(&mut self, undone: &[Stamp]) -> Stamp {
        let Inverse { edits, kept } = self.inverse(undone);
        assert_eq!(kept, [], "nothing stood in the way");
        assert_ne!(edits, [], "there was something to undo");
        self.write(edits)
    }

    #[track_caller]
    fn kept(&self, undone: &[Stamp], expected: &[Part<Cards>]) {
        let Inverse { edits, kept } = self.inverse(undone);
        assert_eq!((edits, kept.as_slice()), (Vec::new(), expected));
    }

    fn colour(&self) -> Option<&CardValue> {
        self.card.winner(CardField::Colour).map(|(value, _)| value)
    }

    fn members(&self) -> Vec<u8> {
        self.card.members().copied().collect()
    }

    fn is_deleted(&self) -> bool {
        self.card
            .winner(CardField::Deleted)
            .is_some_and(|(v, _)| *v == CardValue::Deleted(true))
    }

    fn is_valid(&self, fact: FactId) -> bool {
        self.card
            .fact(fact)
            .is_some_and(|recorded| recorded.void.is_none())
    }
}

#[test]
fn a_field_goes_back_to_the_value_before() {
    let (mut desk, _) = Desk::with_card();
    let painted = desk.paint(2);
    desk.undo(&[painted]);
    assert_eq!(desk.colour(), Some(&CardValue::Colour(1)));
    assert_eq!(desk.card.contested(), [], "and nothing is contested");
}

#[test]
fn a_field_that_was_empty_becomes_empty() {
    let mut desk = Desk::default();
    let title = CardValue::Title("Ақ".to_owned());
    desk.write(vec![Edit::Put {
        value: title,
        base: Vec::new(),
    }]);
    let painted = desk.paint(2);
    desk.undo(&[painted]);
    assert_eq!(desk.colour(), Some(&CardValue::Colour(0)));
}

#[test]
fn a_field_changed_since_is_kept_and_named() {
    let (mut desk, _) = Desk::with_card();
    let painted = desk.paint(2);
    desk.paint(3);
    desk.kept(&[painted], &[Part::Field(CardField::Colour)]);
}

#[test]
fn an_undo_is_undone_and_that_too() {
    let (mut desk, _) = Desk::with_card();
    let painted = desk.paint(2);
    let undone = desk.undo(&[painted]);
    let redone = desk.undo(&[undone]);
    assert_eq!(
        desk.colour(),
        Some(&CardValue::Colour(2)),
        "again as painted"
    );
    desk.undo(&[redone]);
    assert_eq!(
        desk.colour(),
        Some(&CardValue::Colour(1)),
        "and again as before"
    );
}

#[test]
fn an_action_of_several_entries_goes_back_to_what_was_before_all() {
    let (mut desk, _) = Desk::with_card();
    let action = [desk.paint(2), desk.paint(3), desk.paint(4)];
    desk.undo(&action);
    assert_eq!(desk.colour(), Some(&CardValue::Colour(1)));
}

#[test]
fn undoing_the_settling_of_rivals_brings_the_earlier_winner() {
    let (mut desk, _) = Desk::with_card();
    let rival = (
        stamp(1, 2, 1),
        vec![Edit::Put {
            value: CardValue::Colour(9),
            base: vec![],
        }],
    );
    desk.card.apply(rival.0, &rival.1);
    desk.log.push(rival);
    let settled = desk.paint(5);
    desk.undo(&[settled]);
    assert_eq!(desk.colour(), Some(&CardValue::Colour(9)));
}

#[test]
fn a_rival_of_what_is_undone_stays() {
    let (mut desk, made) = Desk::with_card();
    let painted = desk.paint(2);
    let value = CardValue::Colour(9);
    let rival = (
        stamp(0, 2, 1),
        vec![Edit::Put {
            value: value.clone(),
            base: vec![],
        }],
    );
    desk.card.apply(rival.0, &rival.1);
    desk.log.push(rival);
    desk.undo(&[painted]);
    assert_eq!(
        desk.colour(),
        Some(&CardValue::Colour(1)),
        "as made: {made:?}"
    );
    let rivals: Vec<_> = desk
        .card
        .rivals(CardField::Colour)
        .map(|(value, _)| value)
        .collect();
    assert_eq!(rivals, [&value], "still to be settled by a person");
}

#[test]
fn an_addition_is_removed_and_a_removal_added() {
    let (mut desk, _) = Desk::with_card();
    let added = desk.write(vec![Edit::Add(7), Edit::Add(8)]);
    let undone = desk.undo(&[added]);
    assert_eq!(desk.members(), [0; 0]);
    desk.undo(&[undone]);
    assert_eq!(desk.members(), [7, 8]);
    let removed = desk.remove(7);
    desk.undo(&[removed]);
    assert_eq!(desk.members(), [8, 7], "a member comes back at the end");
}

#[test]
fn a_member_that_somebody_else_added_too_is_kept() {
    let (mut desk, _) = Desk::with_card();
    let first = desk.write(vec![Edit::Add(7)]);
    let second = desk.write(vec![Edit::Add(7)]);
    desk.undo(&[first]);
    assert_eq!(desk.members(), [7], "the other addition holds");
    desk.kept(&[first], &[Part::Member(7)]);
    desk.undo(&[second]);
    assert_eq!(desk.members(), [0; 0]);
}

#[test]
fn what_is_already_as_it_should_be_needs_nothing() {
    let (mut desk, _) = Desk::with_card();
    let added = desk.write(vec![Edit::Add(7)]);
    let removed = desk.remove(7);
    desk.kept(&[added], &[]);
    desk.write(vec![Edit::Add(7)]);
    desk.kept(&[removed], &[]);
    let same = desk.paint(1);
    desk.kept(&[same], &[]);
}

#[test]
fn a_fact_is_voided_and_comes_back() {
    let (mut desk, _) = Desk::with_card();
    let fact = FactId::from_bytes([1; 16]);
    let recorded = desk.write(vec![Edit::Record(fact, 1)]);
    let undone = desk.undo(&[recorded]);
    assert!(!desk.is_valid(fact), "recorded, undone");
    desk.undo(&[undone]);
    assert!(desk.is_valid(fact), "and back");
    let voided = desk.write(vec![Edit::Void { fact, reason: None }]);
    desk.undo(&[voided]);
    assert!(desk.is_valid(fact), "voided, undone");
}

#[test]
fn taking_back_a_voiding_can_be_undone_with_its_reason() {
    let (mut desk, _) = Desk::with_card();
    let fact = FactId::from_bytes([1; 16]);
    let reason = Some("twice".to_owned());
    desk.write(vec![Edit::Record(fact, 1)]);
    desk.write(vec![Edit::Void {
        fact,
        reason: reason.clone(),
    }]);
    let unvoided = desk.write(vec![Edit::Unvoid(fact)]);
    assert_eq!(
        desk.inverse(&[unvoided]).edits,
        [Edit::Void { fact, reason }]
    );
}

#[test]
fn a_record_that_the_action_made_is_deleted_and_restored() {
    let (mut desk, made) = Desk::with_card();
    let undone = desk.undo(&[made]);
    assert!(desk.is_deleted());
    let redone = desk.undo(&[undone]);
    assert!(!desk.is_deleted());
    desk.undo(&[redone]);
    assert!(desk.is_deleted());
    desk.kept(&[made], &[]);
}

#[test]
fn a_record_that_was_changed_since_is_not_deleted() {
    let (mut desk, made) = Desk::with_card();
    let painted = desk.paint(2);
    let tagged = desk.write(vec![Edit::Add(7)]);
    desk.kept(&[made], &[Part::Field(CardField::Colour), Part::Member(7)]);
    desk.undo(&[painted]);
    desk.undo(&[tagged]);
    desk.undo(&[made]);
    assert!(desk.is_deleted(), "once the changes are undone, it can be");
}

#[test]
fn nothing_is_taken_back_in_what_was_erased() {
    let (mut desk, made) = Desk::with_card();
    let painted = desk.paint(2);
    let erasure = domain::Erasure::erased(domain::ErasureGround::Request, None);
    desk.card.erase(stamp(100, 2, 1), erasure);
    for undone in [made, painted] {
        let Inverse { edits, kept } = desk.inverse(&[undone]);
        assert_eq!((edits, kept), (Vec::new(), Vec::new()));
    }
}
