use domain::{BirthDate, Iin, Phone};

use super::*;

fn somebody(surname: &str, given: &str, birth: &str, phone: &str) -> Portrait {
    Portrait {
        surname: Some(surname.to_owned()),
        given: Some(given.to_owned()),
        birth: BirthDate::parse_iso(birth),
        phones: Phone::parse(phone).into_iter().collect(),
        ..Portrait::default()
    }
}

fn lined_up(people: &[Portrait]) -> Lineup {
    let mut lineup = Lineup::default();
    for person in people {
        lineup.push(person);
    }
    lineup
}

/// Which row repeats which, and how sure that is.
fn found(people: &[Portrait]) -> Vec<(u32, u32, Certainty)> {
    let repeats = lined_up(people).repeats(&[]);
    repeats
        .iter()
        .map(|repeat| (repeat.row, repeat.earlier, repeat.evidence.certainty))
        .collect()
}

const MOTHERS_PHONE: &str = "+7 700 000 01 15";

#[test]
fn brothers_with_one_phone_and_twins_are_two_people() {
    assert_eq!(
        found(&[
            somebody("Ахметов", "Нұрлан", "2089-07-05", MOTHERS_PHONE),
            somebody("Ахметов", "Ерлан", "2089-07-05", MOTHERS_PHONE),
            somebody("Ахметова", "Айгүл", "2091-02-03", MOTHERS_PHONE),
        ]),
        []
    );
}

#[test]
fn another_spelling_with_the_same_phone_and_birth_date_is_the_earlier_person() {
    assert_eq!(
        found(&[
            somebody("Ахметов", "Нұрлан", "2089-07-05", MOTHERS_PHONE),
            somebody("Иванов", "Пётр", "2089-07-05", ""),
            somebody("Akhmetov", "Nurlan", "2089-07-05", MOTHERS_PHONE),
        ]),
        [(2, 0, Certainty::Certain)]
    );
}

#[test]
fn of_several_earlier_rows_the_surest_is_told() {
    let mut sure = somebody("Ким", "Алина", "2090-01-02", "");
    sure.iin = Iin::parse("900102400014").ok();
    let repeats = found(&[
        somebody("Ким", "Алина", "2090-01-02", ""),
        Portrait {
            phones: Phone::parse(MOTHERS_PHONE).into_iter().collect(),
            ..somebody("Ким", "Алина", "2090-01-02", "")
        },
        somebody("Ким", "Алина", "2090-01-02", MOTHERS_PHONE),
    ]);
    assert_eq!(
        repeats,
        [(1, 0, Certainty::Possible), (2, 1, Certainty::Certain)],
        "a name and a birth date are offered, with a phone it is certain"
    );
}

#[test]
fn one_person_in_many_rows_is_told_by_the_earliest_of_those_compared() {
    let mut people = vec![somebody("Akhmetov", "Nurlan", "2089-07-05", MOTHERS_PHONE)];
    people.extend((0..300).map(|_| somebody("Ахметов", "Нұрлан", "2089-07-05", MOTHERS_PHONE)));
    let repeats = lined_up(&people).repeats(&[]);
    assert_eq!(repeats.len(), 300);
    for (repeat, row) in repeats.iter().zip(1_u32..) {
        // The first row has other letters: a row with the same ones is nearer.
        let first = u32::from(row > 1);
        let earlier = row.saturating_sub(NEIGHBOURS as u32).max(first);
        assert_eq!((repeat.row, repeat.earlier), (row, earlier));
    }
}

#[test]
fn a_rule_that_is_off_finds_nobody() {
    let lineup = lined_up(&[
        somebody("Ким", "Алина", "2090-01-02", ""),
        somebody("Ким", "Алина", "2090-01-02", ""),
    ]);
    assert_eq!(lineup.repeats(&[]).len(), 1);
    assert_eq!(lineup.repeats(&[DuplicateRule::NameAndBirth]), []);
}

#[test]
fn whoever_is_stopped_looks_no_further() {
    assert_eq!(lined_up(&crowd()).repeats_while(&[], &|| false), []);
}

#[test]
fn two_halves_put_together_are_the_whole_list() {
    let people = crowd();
    let (first, second) = people.split_at(people.len() / 3);
    let mut halves = lined_up(first);
    halves.append(lined_up(second));
    let whole = lined_up(&people);
    assert_eq!(halves.repeats(&[]), whole.repeats(&[]));
    assert_eq!(halves.shared_phones(), whole.shared_phones());
    assert!(whole.repeats(&[]).len() > 20, "the list has repetitions");
}

#[test]
fn after_a_change_the_same_is_said_as_of_a_new_list() {
    let mut people = crowd();
    let mut lineup = lined_up(&people);
    let mut repeats = lineup.repeats(&[]);
    for (place, like) in [(3, 40), (0, 77), (150, 2), (77, 5), (199, 197)] {
        people[place] = people[like].clone();
        assert!(
            lineup.put(place, &people[like]),
            "{place} is somebody else now"
        );
        lineup.renew(&mut repeats, &[place as u32], &[]);
        assert_eq!(repeats, lined_up(&people).repeats(&[]), "{place} as {like}");
    }
    assert!(!lineup.put(0, &people[0]), "nothing is different");
}

/// Two hundred people of a few families, some of them twice.
fn crowd() -> Vec<Portrait> {
    let surnames = ["Ахметов", "Akhmetov", "Серіков", "Ким", "Цой"];
    let givens = ["Нұрлан", "Nurlan", "Айгерім", "Алина"];
    (0..200)
        .map(|n: usize| {
            let n = n % 90;
            let day = n * 7 % 23 + 1;
            somebody(
                surnames[n / 2 % surnames.len()],
                givens[n / 7 % givens.len()],
                &format!("2089-01-{day:02}"),
                &format!("+7 700 000 {:02} 00", n * 11 % 37),
            )
        })
        .collect()
}
