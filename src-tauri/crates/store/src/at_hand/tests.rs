use changes::Volunteers;
use domain::VolunteerId;

use super::{AtHand, Kept, LONGEST, PIECE, ROOM};
use crate::blocks;
use crate::records::Kept as _;
use crate::trial::{Trial, add, add_many, ctx, erase, everybody, id, tag};
use crate::{Quiet, Store, StoreError};

/// A register with some people, all at hand.
fn at_hand() -> (Trial, Store) {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..60);
    store.bring_to_hand(Vec::new(), &|| true).expect("readable");
    assert!((1..60).all(|n| is_at_hand(&store, n)));
    (trial, store)
}

fn is_at_hand(store: &Store, n: u64) -> bool {
    store.inner().at_hand.get(id(n)).is_some()
}

#[track_caller]
fn change(store: &Store, by: u64, n: u64, text: &str) {
    let done = store.write(ctx(by), |tx| {
        tx.append(tag(n, text))?;
        Ok::<_, StoreError>(())
    });
    done.expect("nothing can fail");
}

#[test]
fn whoever_is_at_hand_is_who_is_in_the_view() {
    let (_trial, store) = at_hand();
    let all = everybody(&store);
    let ids: Vec<VolunteerId> = all.iter().map(|person| person.id).collect();
    assert_eq!(store.volunteers(&ids).expect("readable"), all);
}

#[test]
fn a_change_is_shown_at_once_and_brought_to_hand_by_showing_it() {
    let (_trial, store) = at_hand();
    for round in 2..6 {
        change(&store, round, 7, &format!("белгі {round}"));
        assert!(!is_at_hand(&store, 7) && is_at_hand(&store, 8));
        let shown = store.volunteers(&[id(8), id(7)]).expect("readable");
        assert_eq!(shown[1].tags.len() as u64, round - 1);
        assert!(is_at_hand(&store, 7));
    }
    erase(&store, 6, [7]);
    assert!(!is_at_hand(&store, 7));
    assert_eq!(store.volunteer(id(7)).expect("readable"), None);
}

#[test]
fn a_view_that_was_compacted_goes_on_telling_of_changes() {
    let (_trial, store) = at_hand();
    store.compact(&Quiet).expect("there is room");
    change(&store, 2, 7, "белгі");
    let shown = store.volunteers(&[id(7)]).expect("readable");
    assert_eq!(shown[0].tags, ["белгі"]);
}

#[test]
fn more_than_a_list_shows_is_not_kept() {
    let (_trial, store) = at_hand();
    add_many(&store, 2, 100..400);
    let ids: Vec<VolunteerId> = (100..400).map(id).collect();
    assert_eq!(store.volunteers(&ids).expect("readable").len(), 300);
    assert!(!is_at_hand(&store, 100));
    store.volunteers(&ids[..20]).expect("readable");
    assert!(is_at_hand(&store, 100) && !is_at_hand(&store, 120));
}

#[test]
fn people_come_in_the_order_asked_for_wherever_they_are() {
    let (_trial, store) = at_hand();
    add_many(&store, 2, 100..130);
    erase(&store, 3, [105]);
    let unknown = 999;
    let asked = (0..25).flat_map(|n| [100 + n, 59 - n]).chain([unknown, 3]);
    let asked: Vec<VolunteerId> = asked.map(id).collect();
    let there = |asked: &&VolunteerId| ![id(105), id(unknown)].contains(asked);
    let there: Vec<VolunteerId> = asked.iter().filter(there).copied().collect();
    for _ in 0..2 {
        let people = store.volunteers(&asked).expect("readable");
        let ids: Vec<VolunteerId> = people.iter().map(|person| person.id).collect();
        assert_eq!(ids, there);
    }
}

#[test]
fn bringing_ends_when_nobody_wants_it_any_more() {
    let (_trial, store) = Trial::new();
    add_many(&store, 1, 1..60);
    store
        .bring_to_hand(Vec::new(), &|| false)
        .expect("readable");
    let at_hand = (1..60).filter(|n| is_at_hand(&store, *n)).count();
    assert_eq!(at_hand, 0);
}

/// The record of a person as it stands in the view.
#[track_caller]
fn plain(store: &Store, n: u64) -> Vec<u8> {
    let inner = store.inner();
    let plain = inner.vault.plain(&*inner.view(), &Volunteers::key(id(n)));
    plain.expect("readable").expect("there")
}

#[test]
fn who_was_read_before_a_change_is_not_kept_after_it() {
    let (_trial, store) = at_hand();
    let hand = &store.inner().at_hand;
    let then = hand.now();
    let before = plain(&store, 7);
    change(&store, 2, 7, "белгі");
    hand.keep(id(7), &before, then);
    assert!(!is_at_hand(&store, 7));
    hand.keep(id(7), &before, hand.now());
    assert!(is_at_hand(&store, 7));
}

#[test]
fn nothing_is_kept_before_something_was_learned() {
    let (_trial, store) = Trial::new();
    add(&store, 1);
    let plain = plain(&store, 1);
    let hand = AtHand::default();
    hand.keep(id(1), &plain, hand.now());
    assert_eq!(hand.get(id(1)), None);
    hand.learn(&[]);
    hand.keep(id(1), &plain, hand.now());
    assert_eq!(hand.get(id(1)), store.volunteer(id(1)).expect("readable"));
}

/// Bytes that do not compress.
fn noise(rng: &mut fastrand::Rng, bytes: usize) -> Vec<u8> {
    (0..bytes).map(|_| rng.u8(..)).collect()
}

#[test]
fn a_full_hand_begins_anew_and_never_holds_more_than_its_room() {
    let mut rng = fastrand::Rng::with_seed(5);
    let mut kept = Kept::with(blocks::DICTIONARY).expect("there is memory");
    let text = noise(&mut rng, LONGEST);
    let mut was_full = 0;
    for n in 0..=2 * (ROOM / LONGEST) as u64 {
        let record = &text[rng.usize(..LONGEST / 4)..];
        kept.put(id(n), record).expect("it fits");
        was_full += u32::from(kept.is_full());
        assert!(kept.pieces.len() * PIECE <= ROOM);
        assert_eq!(kept.get(id(n)), Some(record));
    }
    assert_eq!(kept.get(id(0)), None, "those who came first went");
    let last_piece = (PIECE / LONGEST) as u32..4 * (PIECE / LONGEST) as u32;
    assert!(
        last_piece.contains(&was_full),
        "it is full once or twice: {was_full}"
    );

    let longer = noise(&mut rng, LONGEST + 1);
    assert_eq!(kept.put(id(1), &longer), None, "who has too much stays out");
}

#[test]
fn of_who_is_forgotten_no_byte_stays() {
    let mut kept = Kept::with(blocks::DICTIONARY).expect("there is memory");
    kept.put(id(1), "Ахметова Айгерім".as_bytes())
        .expect("it fits");
    let (piece, range) = kept.place(id(1)).expect("it is there");
    let bytes = &kept.pieces[piece][range.clone()];
    assert!(bytes.iter().any(|byte| *byte != 0));
    kept.remove(id(1));
    assert!(kept.pieces[piece][range].iter().all(|byte| *byte == 0));
    assert_eq!(kept.get(id(1)), None);
}

#[test]
fn of_somebody_who_is_erased_nothing_stays_unpacked() {
    let (_trial, store) = at_hand();
    let unpacked = |surname: &[u8]| {
        let hand = store.inner().at_hand.hand();
        let kept = hand.kept.as_ref().expect("it has learned");
        kept.plain
            .windows(surname.len())
            .any(|part| part == surname)
    };
    let person = store.volunteers(&[id(7)]).expect("readable").remove(0);
    let surname = person.name.surname.expect("everybody has one");
    assert!(unpacked(surname.as_str().as_bytes()));
    erase(&store, 6, [7]);
    assert!(!unpacked(surname.as_str().as_bytes()));
}
