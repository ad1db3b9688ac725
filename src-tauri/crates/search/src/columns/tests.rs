use domain::{NamePart, Residence};

use super::*;
use crate::query::Query;

/// A person of the test, numbered by `n`.
pub(crate) fn person(n: u32, surname: &str, given: &str, patronymic: &str) -> Volunteer {
    let part = |text: &str| NamePart::parse(text).ok();
    let name = domain::PersonName::new(part(surname), part(given), part(patronymic))
        .expect("the person has a name");
    Volunteer::new(id(n), name)
}

pub(crate) fn id(n: u32) -> VolunteerId {
    let mut bytes = [7; 16];
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    VolunteerId::from_bytes(bytes)
}

pub(crate) fn today() -> domain::Day {
    "2099-06-15".parse().expect("a day")
}

pub(crate) fn columns(people: &[Volunteer]) -> Columns {
    let mut columns = Columns::new();
    for person in people {
        columns.put(person, Timestamp(0));
    }
    columns
}

/// Numbers of the people a text finds as what was asked for, in order.
pub(crate) fn found(columns: &Columns, text: &str) -> Vec<u32> {
    let query = Query {
        text: text.into(),
        ..Query::default()
    };
    numbers(&columns.query(&query, today()).ids())
}

pub(crate) fn numbers(ids: &[VolunteerId]) -> Vec<u32> {
    ids.iter()
        .map(|id| u32::from_be_bytes(id.as_bytes()[..4].try_into().expect("four bytes")))
        .collect()
}

#[track_caller]
fn check(columns: &Columns, text: &str, expected: &[u32]) {
    assert_eq!(found(columns, text), expected, "who is found by {text:?}");
}

#[test]
fn a_changed_person_is_found_by_the_new_words_only() {
    let mut columns = columns(&[
        person(1, "Ахметов", "Серік", ""),
        person(2, "Оспанов", "Серік", ""),
    ]);
    check(&columns, "серик", &[1, 2]);
    columns.put(&person(1, "Жұмабаев", "Серік", ""), Timestamp(1));
    check(&columns, "ахметов", &[]);
    check(&columns, "жумаб", &[1]);
    check(&columns, "серик", &[1, 2]);
    assert_eq!(columns.len(), 2, "nobody came, nobody left");
}

#[test]
fn a_former_name_a_badge_name_and_the_latin_one_find_the_person() {
    let mut person = person(1, "Ахметова", "Айгүл", "");
    person.latin = Some("Akhmetova Aygul".into());
    person.badge_name = Some("Аика".into());
    person.former_names = vec![domain::FormerName {
        id: domain::FactId::from_bytes([1; 16]),
        name: domain::PersonName::parse("Сейітова", "", "").expect("a name"),
        until: None,
    }];
    let mut columns = columns(std::slice::from_ref(&person));
    for text in ["аика", "сеитова", "akhmetova aygul", "айгуль сейт"] {
        check(&columns, text, &[1]);
    }
    person.badge_name = None;
    person.former_names.clear();
    columns.put(&person, Timestamp(1));
    check(&columns, "аика", &[]);
    check(&columns, "сеитова", &[]);
    check(&columns, "aygul", &[1]);
}

#[test]
fn a_removed_person_is_gone_and_can_come_back() {
    let mut columns = columns(&[person(1, "Ким", "", ""), person(2, "Ли", "", "")]);
    assert!(columns.remove(id(1)), "there was one");
    assert!(!columns.remove(id(1)), "there is none any more");
    check(&columns, "ким", &[]);
    columns.put(&person(1, "Ким", "", ""), Timestamp(2));
    check(&columns, "ким", &[1]);
    let mut deleted = person(2, "Ли", "", "");
    deleted.deleted = true;
    columns.put(&deleted, Timestamp(3));
    check(&columns, "", &[1]);
}

#[test]
fn after_many_removals_the_people_are_numbered_anew_and_found_as_before() {
    let people: Vec<Volunteer> = (0..9000)
        .map(|n| {
            let mut person = person(
                n,
                "Ахметов",
                if n % 2 == 0 {
                    "Серік"
                } else {
                    "Берік"
                },
                "",
            );
            person.phones = vec![
                Phone::parse(&format!("+7700{n:07}")).expect("a phone"),
                Phone::parse(&format!("+7701{n:07}")).expect("a phone"),
            ];
            person.emails =
                vec![domain::Email::parse(&format!("v{n:04}@example.kz")).expect("an address")];
            person
        })
        .collect();
    let mut columns = Columns::new();
    columns.put_all(people.iter().map(|person| (person, Timestamp(0))));
    for n in 0..8000 {
        columns.remove(id(n));
    }
    assert!(columns.ids.len() < 9000, "numbered anew");
    assert_eq!(columns.len(), 1000, "those who stayed");
    check(&columns, "8 700 000 85 00", &[8500]);
    check(&columns, "10008501", &[8501]);
    check(&columns, "8502", &[8502]);
    check(&columns, "v8503@", &[8503]);
    assert_eq!(found(&columns, "ахметов берик").len(), 500, "by both words");
    columns.put(&people[0], Timestamp(1));
    check(&columns, "v0000", &[0]);
}

#[test]
fn put_one_by_one_and_all_at_once_are_the_same() {
    let people: Vec<Volunteer> = (0..500)
        .map(|n| {
            let mut person = person(n * 7919 % 500, "Ахметов", &format!("Серік{n}"), "Қайратұлы");
            person.residence = Some(Residence {
                region: RegionCode::all()[n as usize % 20].code,
                district: None,
                since: None,
            });
            person.tags = vec![format!("t{}", n % 3)];
            person
        })
        .collect();
    let one_by_one = columns(&people);
    let mut at_once = Columns::new();
    at_once.put_all(people.iter().map(|person| (person, Timestamp(0))));
    for text in ["", "ахм", "серик1", "кайратович"] {
        assert_eq!(
            found(&one_by_one, text),
            found(&at_once, text),
            "by {text:?}"
        );
    }
}

/// So many people that the first rows are not in all chunks of them, with names in no order.
fn crowd() -> Vec<Volunteer> {
    let surnames = [
        "Ахметов",
        "Оспанова",
        "Ли",
        "Ахметжанов",
        "Жұмабаев",
        "Ким",
        "Әлиева",
    ];
    let given = ["Серік", "Ахмет", "Ерлан", "Әсел", "Оспан"];
    let of = |names: &[&'static str], n: u32| names[n as usize % names.len()];
    (0..6000_u32)
        .map(|n| {
            let mixed = n.wrapping_mul(2_654_435_761) >> 8;
            let mut person = person(n, of(&surnames, mixed), of(&given, mixed / 7), "");
            person.phones = (0..n % 3)
                .map(|at| Phone::parse(&format!("+770{at}{n:07}")).expect("a phone"))
                .collect();
            person.emails = (0..n % 2 + n % 5 / 4)
                .map(|at| domain::Email::parse(&format!("v{n}.{at}@example.kz")))
                .collect::<Result<_, _>>()
                .expect("addresses");
            person.badge_name = (n % 100 == 3).then(|| format!("Белгі{n}"));
            person.tags = vec![format!("t{}", n % 3)];
            person
        })
        .collect()
}

#[test]
fn people_numbered_by_name_are_found_like_people_numbered_as_they_came() {
    let people = crowd();
    let mut as_they_came = columns(&people);
    let mut by_name = Columns::new();
    by_name.put_all(people.iter().map(|person| (person, Timestamp(0))));
    assert_ne!(as_they_came.ids, by_name.ids, "numbered in another way");
    let check = |one: &Columns, other: &Columns| {
        for text in [
            "",
            "а",
            "ахм",
            "ахметов",
            "оспан",
            "ахм ер",
            "ер ахм",
            "ос ос",
            "ли әсел",
            "жұма серік",
            "7700",
            "0005999",
            "v599",
            "v5999.1",
            "белгі3",
            "ким оспанов",
        ] {
            assert!(found(one, text) == found(other, text), "by {text:?}");
            let query = Query {
                text: text.to_owned(),
                ..Query::default()
            };
            let page = |columns: &Columns| columns.query(&query, today()).page(3, 20);
            assert_eq!(page(one), page(other), "the first rows of {text:?}");
        }
        for person in people.iter().step_by(997) {
            assert_eq!(one.contains(person.id), other.contains(person.id));
        }
    };
    check(&as_they_came, &by_name);
    for columns in [&mut as_they_came, &mut by_name] {
        columns.warm(crate::query::Sort::default(), today());
        for person in people.iter().step_by(41) {
            columns.remove(person.id);
        }
        for (n, person) in people.iter().enumerate().skip(7).step_by(53) {
            // People of one name stand in the order of their numbers.
            let given = format!("Ерлан{n}");
            let mut changed = person.clone();
            changed.name = crate::columns::tests::person(0, "Ахатов", &given, "").name;
            columns.put(&changed, Timestamp(1));
        }
        for n in 7000..7100 {
            columns.put(&person(n, "Ахатова", "Оспан", ""), Timestamp(2));
        }
    }
    check(&as_they_came, &by_name);
}

#[test]
fn who_was_touched_lately_is_remembered_until_there_are_too_many() {
    let mut columns = columns(&[person(1, "Ахметов", "Серік", "")]);
    let before = columns.revision();
    assert_eq!(columns.touched_since(before), Some(vec![]));
    columns.put(&person(2, "Оспанов", "Серік", ""), Timestamp(0));
    columns.put(&person(2, "Оспанов", "Ерік", ""), Timestamp(0));
    columns.remove(id(1));
    assert_eq!(columns.touched_since(before), Some(vec![id(1), id(2)]));
    let many: Vec<Volunteer> = (10..2_000)
        .map(|n| person(n, "Қалиев", "Дос", ""))
        .collect();
    columns.put_all(many.iter().map(|person| (person, Timestamp(0))));
    assert_eq!(columns.touched_since(before), None);
    assert_eq!(columns.touched_since(columns.revision()), Some(vec![]));
    assert_eq!(Columns::new().touched_since(columns.revision()), None);
}
