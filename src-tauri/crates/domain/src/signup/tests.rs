use super::*;
use crate::{Assignment, EventId, ParticipationId, VolunteerId};

fn wall(text: &str) -> WallTime {
    WallTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time of the wall")
}

fn sign_up(from: Option<&str>, until: Option<&str>, cancel: Option<&str>) -> SignUp {
    SignUp {
        from: from.map(wall),
        until: until.map(wall),
        cancel_until: cancel.map(wall),
        zone: Zone::ALMATY,
    }
}

fn at(text: &str) -> Timestamp {
    Zone::ALMATY.instant(wall(text), false)
}

#[track_caller]
fn check(sign_up: SignUp, when: &str, outside: Option<Outside>) {
    assert_eq!(sign_up.outside(at(when)), outside);
}

#[test]
fn the_window_has_both_its_edges() {
    let window = sign_up(Some("2089-08-01 09:00"), Some("2089-08-10 18:00"), None);
    let (from, until) = (wall("2089-08-01 09:00"), wall("2089-08-10 18:00"));
    check(window, "2089-08-01 08:59", Some(Outside::NotYet(from)));
    check(window, "2089-08-01 09:00", None);
    check(window, "2089-08-10 18:00", None);
    check(window, "2089-08-10 18:01", Some(Outside::Over(until)));
}

#[test]
fn an_open_edge_holds_nobody_back() {
    check(sign_up(None, None, None), "2089-08-01 08:59", None);
    let until = sign_up(None, Some("2089-08-10 18:00"), None);
    check(until, "2001-01-01 00:00", None);
    let from = sign_up(Some("2089-08-10 18:00"), None, None);
    check(from, "2199-01-01 00:00", None);
}

#[test]
fn nobody_loses_the_hour_that_happened_twice() {
    // On 1 March 2024 Almaty put its clocks back from midnight to eleven.
    let until = sign_up(None, Some("2024-02-29 23:30"), Some("2024-02-29 23:30"));
    let later = Zone::ALMATY.instant(wall("2024-02-29 23:30"), true);
    assert_eq!(until.outside(later), None, "the later of the two counts");
    assert_eq!(until.deadline(), Some(later));
}

#[test]
fn a_window_that_ends_before_it_begins_is_refused() {
    let backwards = sign_up(Some("2089-08-10 18:00"), Some("2089-08-01 09:00"), None);
    assert_eq!(backwards.checked(), Err(SignUpRefused));
    assert_eq!(sign_up(None, None, None).checked(), Ok(None));
    let cancel = sign_up(None, None, Some("2089-08-01 09:00"));
    assert_eq!(cancel.checked(), Ok(Some(cancel)));
}

#[test]
fn a_shift_has_its_own_deadline_or_that_of_its_event() {
    let event = sign_up(None, None, Some("2089-08-01 09:00"));
    let shift = sign_up(None, None, Some("2089-08-05 09:00"));
    let open = sign_up(Some("2089-07-01 09:00"), None, None);
    let (of_event, of_shift) = (at("2089-08-01 09:00"), at("2089-08-05 09:00"));
    assert_eq!(deadline(Some(&shift), Some(&event)), Some(of_shift));
    assert_eq!(deadline(Some(&open), Some(&event)), Some(of_event));
    assert_eq!(deadline(None, Some(&event)), Some(of_event));
    assert_eq!(deadline(None, None), None);
}

fn shift(number: u8) -> ShiftId {
    ShiftId::from_bytes([number; 16])
}

fn person(standing: Standing, places: &[u8], gave_up: &[(Option<u8>, i64)]) -> Participation {
    let place = Assignment {
        need: None,
        reserve: false,
    };
    Participation {
        id: ParticipationId::from_bytes([1; 16]),
        event: Some(EventId::from_bytes([1; 16])),
        volunteer: VolunteerId::from_bytes([1; 16]),
        standing,
        since: Timestamp(0),
        places: places
            .iter()
            .map(|id| (shift(*id), place.clone()))
            .collect(),
        notes: None,
        words: Vec::new(),
        in_spite: Vec::new(),
        listed_in_spite: None,
        gave_up: gave_up
            .iter()
            .map(|(id, at)| (id.map(shift), Timestamp(*at)))
            .collect(),
        marks: Vec::new(),
        claims: Vec::new(),
        verdicts: Vec::new(),
        card: Default::default(),
    }
}

#[track_caller]
fn check_given_up(one: &Participation, shifts: &[(u8, i64)], event: Option<i64>) {
    let expected: Vec<_> = shifts
        .iter()
        .map(|(id, at)| (shift(*id), Timestamp(*at)))
        .collect();
    assert_eq!(given_up(one).collect::<Vec<_>>(), expected);
    assert_eq!(gave_up_event(one), event.map(Timestamp));
}

#[test]
fn whoever_has_the_place_again_gave_nothing_up() {
    use Standing::{Cancelled, Declined, Registered};
    let one_shift = [(Some(7), 10)];
    check_given_up(&person(Registered, &[], &one_shift), &[(7, 10)], None);
    check_given_up(&person(Registered, &[7], &one_shift), &[], None);
    // Of the whole event: the places stay in the record, and are nobody's.
    let all = [(None, 20), (Some(7), 20)];
    check_given_up(&person(Declined, &[7], &all), &[(7, 20)], Some(20));
    check_given_up(&person(Registered, &[7], &all), &[], None);
    // Whom others took off afterwards did not cancel the event.
    check_given_up(&person(Cancelled, &[7], &all), &[(7, 20)], None);
}

#[test]
fn of_two_records_of_one_person_the_later_word_counts() {
    let one = person(Standing::Declined, &[7], &[(None, 20), (Some(7), 20)]);
    let other = person(Standing::Declined, &[7], &[(None, 30), (Some(7), 10)]);
    let whole = Participation::joined([one.clone(), other]).expect("two");
    check_given_up(&whole, &[(7, 20)], Some(30));
    let comes = person(Standing::Registered, &[], &[]);
    let whole = Participation::joined([one, comes]).expect("two");
    check_given_up(&whole, &[], None);
}
