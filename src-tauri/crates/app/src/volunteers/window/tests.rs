use domain::{Contract, Email, FactId, FormerName, Iin, PersonName, Phone, VolunteerId};

use super::*;

fn person() -> Volunteer {
    let name = PersonName::parse("Сейітқали", "Айгүл", "Қайратқызы").expect("a name");
    let mut person = Volunteer::new(VolunteerId::from_bytes([1; 16]), name);
    person.latin = Some("Aigul Seitkali".into());
    person.badge_name = Some("Айка".into());
    person.former_names = vec![FormerName {
        id: FactId::from_bytes([2; 16]),
        name: PersonName::parse("Дүйсенова", "", "").expect("a name"),
        until: None,
    }];
    person.phones = vec![Phone::parse("+7 700 000 01 15").expect("a phone")];
    person.emails = vec![Email::parse("gul@nu.example.kz").expect("an address")];
    person.iin = Iin::parse("850101500008").ok();
    person.contracts = vec![Contract {
        id: FactId::from_bytes([3; 16]),
        number: Some("В-17".into()),
        from: None,
        until: None,
        expenses: None,
    }];
    person
}

#[track_caller]
fn check(query: &str, expected: &[(FoundWhat, &str)]) {
    let mut half = person();
    half.name = PersonName::parse("Жұмабаева", "Гүлім", "").expect("a name");
    half.iin = Iin::parse("850101600004").ok();
    let found = found_by(&person(), &[person(), half], query, Tier::Exact);
    let bracketed = |by: &FoundBy| -> String {
        let at = |place: u32, side: fn(&Mark) -> u32| by.marks.iter().any(|m| side(m) == place);
        let mut text = String::new();
        for (place, c) in (0..).zip(by.text.chars().map(Some).chain([None])) {
            if at(place, |mark| mark.to) {
                text.push(']');
            }
            if at(place, |mark| mark.from) {
                text.push('[');
            }
            text.extend(c);
        }
        text
    };
    let texts: Vec<(FoundWhat, String)> = found.iter().map(|by| (by.what, bracketed(by))).collect();
    let texts: Vec<(FoundWhat, &str)> = texts
        .iter()
        .map(|(what, text)| (*what, text.as_str()))
        .collect();
    assert_eq!(
        texts, expected,
        "what {query:?} was found by beside the name"
    );
}

#[test]
fn a_name_that_was_found_says_so_itself() {
    check("айгуль", &[]);
    check("aigul kairatovna", &[]);
}

#[test]
fn what_was_found_beside_the_name_is_told_with_its_letters() {
    check("дуйсен", &[(FoundWhat::FormerName, "[Дүйсен]ова")]);
    check("айка", &[(FoundWhat::BadgeName, "[Айка]")]);
    check("gul@nu", &[(FoundWhat::Email, "[gul@nu].example.kz")]);
    check("айгуль @nu", &[(FoundWhat::Email, "gul@[nu].example.kz")]);
    check("жумаб", &[(FoundWhat::JoinedName, "[Жұмаб]аева Гүлім")]);
    let both = [(FoundWhat::JoinedName, "[Жұмабаева] [Гүлім]")];
    check("гүлім жұмабаева", &both);
    check("в-17", &[(FoundWhat::Contract, "[В-17]")]);
}

#[test]
fn digits_that_were_not_asked_for_stay_hidden() {
    check("0001", &[(FoundWhat::Phone, "+• ••• •[00 01] 15")]);
    check("850101500008", &[(FoundWhat::Iin, "•••• [0008]")]);
}
