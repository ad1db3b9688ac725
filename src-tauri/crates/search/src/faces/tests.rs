use domain::{BirthDate, Certainty, Email, Iin, PersonName, Phone};

use super::*;
use crate::alike::{Comparer, Portrait};
use crate::columns::tests::{columns, found, id, person};

const ONE_IIN: &str = "890705000119";
const TWO_IIN: &str = "890507000124";

fn iin(start: &str) -> Iin {
    (0..10)
        .find_map(|last| Iin::parse(&format!("{}{last}", &start[..11])).ok())
        .expect("one of the check digits fits")
}

fn joined() -> [Volunteer; 3] {
    let mut one = person(1, "Ахметова", "Айгүл", "Серікқызы");
    one.iin = Some(iin(ONE_IIN));
    one.birth = BirthDate::parse_iso("2089-07-05");
    one.phones = vec![Phone::parse("+7 700 000 01 15").expect("a phone")];
    let mut two = person(2, "Жұмабаева", "Айгүл", "Серікқызы");
    two.iin = Some(iin(TWO_IIN));
    two.birth = BirthDate::parse_iso("2089-05-07");
    two.latin = Some("Zhumabayeva Aigul".into());
    two.badge_name = Some("Гүлім".into());
    two.emails = vec![Email::parse("gulim@example.kz").expect("an address")];
    let mut shown = one.clone();
    shown.emails = two.emails.clone();
    [shown, one, two]
}

/// Others, and the person of two records in the place of the first.
fn register() -> Columns {
    let [shown, one, two] = joined();
    let mut columns = columns(&[one.clone(), two.clone(), person(3, "Оспанов", "Серік", "")]);
    columns.remove(two.id);
    columns.put_joined(&shown, &[one, two], Timestamp(1));
    columns
}

#[track_caller]
fn check(columns: &Columns, text: &str) {
    assert_eq!(found(columns, text), [1], "who is found by {text:?}");
}

fn texts() -> Vec<String> {
    let mut texts: Vec<String> = ["ахметова", "жұмабаева айгүл", "zhumab", "гүлім", "0000115"]
        .map(String::from)
        .to_vec();
    texts.extend([
        "gulim@example.kz".into(),
        id(1).to_string(),
        id(2).to_string(),
    ]);
    for number in [ONE_IIN, TWO_IIN] {
        let number = iin(number).digits();
        texts.extend([number[8..].to_owned(), number]);
    }
    texts
}

#[test]
fn a_joined_person_is_found_by_what_either_record_says() {
    let columns = register();
    for text in texts() {
        check(&columns, &text);
    }
    for number in [ONE_IIN, TWO_IIN] {
        assert_eq!(columns.with_iin(&iin(number)), [id(1)]);
    }
}

#[test]
fn after_a_snapshot_and_after_new_numbers_the_person_is_found_as_before() {
    let columns = register();
    let mut read = Columns::from_snapshot(&columns.snapshot()).expect("it is sound");
    assert_eq!(read.snapshot(), columns.snapshot(), "nothing is lost");
    let many: Vec<Volunteer> = (10..6_000)
        .map(|n| person(n, "Қалиев", "Дос", ""))
        .collect();
    read.put_all(many.iter().map(|person| (person, Timestamp(0))));
    for person in &many {
        read.remove(person.id);
    }
    for text in texts() {
        check(&read, &text);
    }
}

#[test]
fn taken_apart_each_is_found_by_its_own_again() {
    let mut columns = register();
    let [_, one, two] = joined();
    columns.remove(one.id);
    columns.put(&one, Timestamp(2));
    columns.put(&two, Timestamp(2));
    assert_eq!(found(&columns, "ахметова"), [1]);
    assert_eq!(found(&columns, "жұмабаева"), [2]);
    assert_eq!(found(&columns, &id(2).to_string()), [2]);
    assert_eq!(columns.with_iin(&iin(TWO_IIN)), [id(2)]);
    assert!(columns.faces.0.is_empty(), "nothing is left of the join");
}

#[test]
fn a_draft_of_either_record_is_known() {
    let columns = register();
    let [_, one, two] = joined();
    for half in [one, two] {
        let portrait = Portrait::from(&half);
        for comparer in [
            Comparer::new(&columns, &[]),
            Comparer::prepared(&columns, &[]),
        ] {
            let alike = comparer.alike(&portrait, None);
            assert_eq!(alike.len(), 1);
            assert_eq!(alike[0].id, id(1));
            assert_eq!(alike[0].evidence.certainty, Certainty::Certain);
        }
    }
}

#[test]
fn a_third_record_like_the_hidden_one_is_offered_by_the_scan() {
    let mut columns = register();
    let mut third = person(4, "Жумабаева", "Айгуль", "");
    third.birth = BirthDate::parse_iso("2089-05-07");
    third.name = PersonName::parse("Жумабаева", "Айгуль", "").expect("a name");
    columns.put(&third, Timestamp(1));
    let pairs = Comparer::prepared(&columns, &[])
        .pairs(&mut |_, _| true)
        .expect("nobody cancels");
    assert_eq!(pairs.len(), 1);
    assert_eq!((pairs[0].one, pairs[0].two), (id(1), id(4)));
    let comparer = Comparer::new(&columns, &[]);
    assert_eq!(comparer.evidence(id(1), id(4)), Some(pairs[0].evidence));
    for id in [id(1), id(4)] {
        assert_eq!(comparer.pairs_of(id), pairs, "one alone is asked about");
    }
}
