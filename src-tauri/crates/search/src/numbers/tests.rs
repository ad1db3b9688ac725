use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

#[derive(Clone, Copy, Debug)]
enum Where {
    Start,
    End,
    Anywhere,
}

#[track_caller]
fn check(people: &[Vec<String>], run: &str, settled: bool) {
    let mut numbers = Numbers::default();
    for (ordinal, own) in people.iter().enumerate() {
        numbers.push();
        let own: Vec<Digits> = own.iter().map(|number| digits(number)).collect();
        numbers.set(ordinal as u32, &own);
    }
    if settled {
        let _ = numbers.parts();
    }
    for at in [Where::Start, Where::End, Where::Anywhere] {
        let mut found = BTreeSet::new();
        let wanted = digits(run);
        match at {
            Where::Start => numbers.starting(wanted, |person| _ = found.insert(person)),
            Where::End => numbers.ending(wanted, |person| _ = found.insert(person)),
            Where::Anywhere => numbers.containing(wanted, |person| _ = found.insert(person)),
        }
        let expected: BTreeSet<u32> = (0..people.len() as u32)
            .filter(|person| {
                people[*person as usize].iter().any(|number| match at {
                    Where::Start => number.starts_with(run),
                    Where::End => number.ends_with(run),
                    Where::Anywhere => number.contains(run),
                })
            })
            .collect();
        assert_eq!(
            found, expected,
            "{at:?} of {people:?} with {run}, settled: {settled}"
        );
    }
}

#[test]
fn a_number_is_found_by_any_run_of_its_digits() {
    let people = [
        vec!["77000000115".to_owned()],
        vec!["77010000116".to_owned(), "998901234567".to_owned()],
        vec![],
    ];
    for run in [
        "0115",
        "0000116",
        "7701",
        "00001",
        "98901",
        "34567",
        "0",
        "77000000115",
    ] {
        check(&people, run, true);
        check(&people, run, false);
    }
}

#[test]
fn changed_numbers_are_found_by_the_new_digits_only() {
    let mut numbers = Numbers::default();
    numbers.push();
    numbers.push();
    numbers.set(0, &[digits("77000000115"), digits("77000000116")]);
    numbers.set(1, &[digits("77000000115")]);
    let _ = numbers.parts();
    numbers.set(0, &[digits("77000000117")]);
    let ending = |run: &str| {
        let mut found = Vec::new();
        numbers.ending(digits(run), |person| found.push(person));
        found
    };
    assert_eq!(ending("0115"), [1], "the other person still has it");
    assert_eq!(ending("0116"), [0_u32; 0], "nobody has it any more");
    assert_eq!(ending("0117"), [0], "the new number");
}

proptest! {
    #[test]
    fn runs_agree_with_looking_at_every_number(
        people in prop::collection::vec(prop::collection::vec("7[0-2]{8,11}", 0..3), 1..30),
        run in "[0-2]{1,8}",
    ) {
        check(&people, &run, true);
        check(&people, &run, false);
    }
}
