use domain::{Certainty, Residence};

use super::*;
use crate::columns::tests::{columns, id, person};

/// Two people who are like each other but for what a test changes.
fn two(change: impl FnOnce(&mut Volunteer, &mut Volunteer)) -> Columns {
    let mut one = person(1, "Ахметов", "Нұрлан", "Қайратұлы");
    one.birth = BirthDate::parse_iso("2089-07-05");
    one.phones = vec![phone("+7 700 000 01 15")];
    let mut two = Volunteer {
        id: id(2),
        ..one.clone()
    };
    change(&mut one, &mut two);
    columns(&[one, two])
}

fn phone(text: &str) -> Phone {
    Phone::parse(text).expect("a phone")
}

fn named(person: &mut Volunteer, surname: &str, given: &str, patronymic: &str) {
    person.name = PersonName::parse(surname, given, patronymic).expect("a name");
}

fn certainty(columns: &Columns) -> Option<Certainty> {
    let comparer = Comparer::prepared(columns, &[]);
    let pairs = comparer.pairs(&mut |_, _| true).expect("nobody cancels");
    assert_eq!(
        pairs.first().map(|pair| pair.evidence),
        comparer.evidence(id(1), id(2)),
        "the scan and a look at the two say the same"
    );
    assert!(pairs.len() <= 1, "a pair is told once");
    pairs.first().map(|pair| pair.evidence.certainty)
}

#[test]
fn another_script_is_the_same_person() {
    for (surname, given, patronymic) in [
        ("Ахметов", "Нурлан", "Кайратович"),
        ("Akhmetov", "Nurlan", ""),
        ("Ahmetov", "Nūrlan", "Qairatūly"),
    ] {
        let columns = two(|_, two| named(two, surname, given, patronymic));
        assert_eq!(certainty(&columns), Some(Certainty::Certain), "{surname}");
    }
}

#[test]
fn a_slip_in_the_surname_is_offered() {
    let columns = two(|_, two| named(two, "Ахмтеов", "Нұрлан", "Қайратұлы"));
    assert_eq!(certainty(&columns), Some(Certainty::Possible));
}

#[test]
fn day_and_month_in_each_others_place_are_offered() {
    let columns = two(|_, two| two.birth = BirthDate::parse_iso("2089-05-07"));
    assert_eq!(certainty(&columns), Some(Certainty::Possible));
}

#[test]
fn surname_and_given_name_in_each_others_place_are_offered() {
    let columns = two(|_, two| named(two, "Нұрлан", "Ахметов", "Қайратұлы"));
    assert!(certainty(&columns).is_some());
}

#[test]
fn twins_and_brothers_are_two_people() {
    let twins = two(|_, two| named(two, "Ахметов", "Серік", "Қайратұлы"));
    assert_eq!(certainty(&twins), None);
    let brothers = two(|_, two| {
        named(two, "Ахметов", "Ержан", "Қайратұлы");
        two.birth = BirthDate::parse_iso("2091-01-30");
    });
    assert_eq!(certainty(&brothers), None);
    let namesakes = two(|_, two| {
        two.birth = BirthDate::parse_iso("2091-01-30");
        two.phones = vec![phone("+7 700 000 01 16")];
    });
    assert_eq!(certainty(&namesakes), None);
}

#[test]
fn a_changed_surname_is_found_by_the_number() {
    let iin = Iin::parse("850101500008").expect("a number of the vectors");
    let columns = two(|one, two| {
        (one.iin, two.iin) = (Some(iin), Some(iin));
        named(two, "Оспанова", "Нұрлан", "Қайратұлы");
        two.phones = vec![phone("+7 700 000 01 16")];
    });
    assert_eq!(certainty(&columns), Some(Certainty::Certain));
}

#[test]
fn a_man_and_a_woman_are_two_people() {
    let columns = two(|one, two| {
        (one.sex, two.sex) = (Some(Sex::Male), Some(Sex::Female));
    });
    assert_eq!(certainty(&columns), None);
}

/// The names of a file of pairs that must not be taken for one another.
fn must_not_match() -> Vec<(String, String)> {
    let file = include_str!("../../../../../tests/fixtures/reference/names_must_not_match.csv");
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| (row[0].to_owned(), row[1].to_owned()))
        .collect()
}

#[test]
fn names_that_differ_are_never_certain() {
    for (one, two) in must_not_match() {
        let people = self::two(|first, second| {
            named(first, "Ахметов", &one, "Қайратұлы");
            named(second, "Ахметов", &two, "Қайратұлы");
        });
        assert_ne!(certainty(&people), Some(Certainty::Certain), "{one}, {two}");
        let people = self::two(|first, second| {
            named(first, &one, "Нұрлан", "Қайратұлы");
            named(second, &two, "Нұрлан", "Қайратұлы");
        });
        assert_ne!(certainty(&people), Some(Certainty::Certain), "{one}, {two}");
    }
}

#[test]
fn a_draft_finds_what_the_scan_finds() {
    let home = RegionCode::all().first().map(|region| region.code);
    let columns = two(|one, _| {
        one.residence = home.map(|region| Residence {
            region,
            district: None,
            since: None,
        });
    });
    let mut draft = Portrait {
        surname: Some("Akhmetov".into()),
        given: Some("Nurlan".into()),
        birth: BirthDate::parse_iso("2089-07-05"),
        phones: vec![phone("+7 700 000 01 15")],
        ..Portrait::default()
    };
    for comparer in [
        Comparer::new(&columns, &[]),
        Comparer::prepared(&columns, &[]),
    ] {
        let ids = |draft: &Portrait, but| -> Vec<VolunteerId> {
            let found = comparer.alike(draft, but);
            found.iter().map(|alike| alike.id).collect()
        };
        assert_eq!(ids(&draft, None), [id(1), id(2)]);
        assert_eq!(ids(&draft, Some(id(1))), [id(2)]);
    }
    draft.given = Some("Serik".into());
    assert_eq!(Comparer::new(&columns, &[]).alike(&draft, None), []);
}

#[test]
fn a_cancelled_scan_answers_nothing() {
    let columns = two(|_, _| {});
    assert_eq!(
        Comparer::prepared(&columns, &[]).pairs(&mut |_, _| false),
        None
    );
}

#[test]
fn pairs_of_each_person_are_the_pairs_of_the_scan() {
    let surnames = ["Ахметов", "Akhmetov", "Оспанов", "Ахмтеов"];
    let givens = ["Нұрлан", "Нурлан", "Серік"];
    let people: Vec<Volunteer> = (0..120_u32)
        .map(|n| {
            let surname = surnames[n as usize % surnames.len()];
            let given = givens[n as usize / 40 % givens.len()];
            let mut person = person(n + 1, surname, given, "");
            person.birth = BirthDate::parse_iso(&format!("2089-0{}-0{}", 1 + n % 5, 1 + n / 40));
            person.phones = vec![phone(&format!("+7 700 000 00 {:02}", n % 30))];
            person
        })
        .collect();
    let columns = columns(&people);
    let prepared = Comparer::prepared(&columns, &[]);
    let all = prepared.pairs(&mut |_, _| true).expect("nobody cancels");
    assert!(all.len() > 20, "{} pairs", all.len());
    for person in &people {
        let own = |pair: &&Pair| [pair.one, pair.two].contains(&person.id);
        let expected: Vec<Pair> = all.iter().filter(own).copied().collect();
        assert_eq!(prepared.pairs_of(person.id), expected);
        assert_eq!(Comparer::new(&columns, &[]).pairs_of(person.id), expected);
    }
}
