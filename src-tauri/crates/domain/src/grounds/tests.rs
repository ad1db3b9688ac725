use proptest::prelude::*;

use super::{
    Held, LegalGround, beyond_minimum, beyond_reception, by_ground, reception_needs, stands_alone,
};
use crate::guests::{Card, GuestDetail};
use crate::{
    Consent, ConsentPurpose, ConsentState, ConsentWay, Day, FactId, GivenBy, MinorsPolicy,
    OperatorId, PersonField, PersonName, RegionCode, Residence, Sex, Volunteer, VolunteerId,
    consent_state,
};

fn person(ground: LegalGround) -> Volunteer {
    let name = PersonName::parse("Ахметова", "Айгерім", "").expect("a name");
    Volunteer {
        ground,
        ..Volunteer::new(VolunteerId::from_bytes([1; 16]), name)
    }
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn at_home() -> Option<Residence> {
    Some(Residence {
        region: RegionCode::try_from(75).expect("Almaty"),
        district: None,
        since: None,
    })
}

#[test]
fn every_ground_has_a_code_and_a_number_of_its_own() {
    for (number, ground) in (0_u8..).zip(LegalGround::ALL) {
        assert_eq!(LegalGround::from_code(ground.code()), Some(ground));
        let written = postcard::to_allocvec(&ground).expect("a ground serializes");
        assert_eq!(written, [number], "numbers are given for good");
    }
    assert_eq!(LegalGround::from_code("interest"), None);
}

#[test]
fn without_a_consent_only_what_obtains_one_may_be_kept() {
    let minimum: Vec<_> = LegalGround::Consent.minimum().collect();
    assert_eq!(
        minimum,
        [
            PersonField::Birth,
            PersonField::Phones,
            PersonField::Emails,
            PersonField::Organisation,
            PersonField::Joined,
            PersonField::Guardians,
        ]
    );
    let mut owed = person(LegalGround::Consent);
    owed.joined = Some(day("2060-01-01"));
    assert_eq!(beyond_minimum(&owed), []);
    owed.residence = at_home();
    owed.sex = Some(Sex::Female);
    owed.notes = Some("first aid".to_owned());
    assert_eq!(
        beyond_minimum(&owed),
        [PersonField::Sex, PersonField::Residence, PersonField::Notes]
    );
}

#[test]
fn another_ground_needs_no_consent_as_long_as_it_holds_no_more_than_it_needs() {
    let policy = MinorsPolicy::default();
    let today = day("2060-06-01");
    let mut person = person(LegalGround::Law);
    person.sex = Some(Sex::Female);
    person.residence = at_home();
    assert_eq!(
        consent_state(&person, today, &policy),
        ConsentState::OtherGround
    );
    person.tshirt = Some(crate::TshirtSize::M);
    assert_eq!(
        consent_state(&person, today, &policy),
        ConsentState::Missing,
        "a size serves no law: it waits for a consent"
    );
    person.consents.push(Consent {
        id: FactId::from_bytes([2; 16]),
        purposes: vec![ConsentPurpose::Processing],
        text_version: "2026-1".into(),
        language: "kk".into(),
        given_by: GivenBy::Self_,
        taken_by: OperatorId::from_bytes([3; 16]),
        on: day("2060-01-01"),
        way: ConsentWay::Electronic,
        until: None,
        withdrawn: None,
        terms: None,
    });
    assert_eq!(consent_state(&person, today, &policy), ConsentState::Given);
    person.consents[0].withdrawn = Some(day("2060-03-01"));
    person.tshirt = None;
    assert_eq!(
        consent_state(&person, today, &policy),
        ConsentState::Withdrawn,
        "who said no is asked about, whatever the ground"
    );
}

#[test]
fn no_ground_stands_in_for_a_guardian() {
    let mut child = person(LegalGround::Contract);
    child.birth = crate::BirthDate::parse_iso("2050-05-01");
    assert!(stands_alone(&child));
    assert_eq!(
        consent_state(&child, day("2060-06-01"), &MinorsPolicy::default()),
        ConsentState::GuardianMissing
    );
}

#[test]
fn a_guest_is_kept_for_what_receiving_one_needs_and_no_more() {
    let mut guest = person(LegalGround::Consent);
    guest.latin = Some("Aigerim Akhmetova".to_owned());
    guest.sex = Some(Sex::Female);
    guest.residence = at_home();
    assert!(!stands_alone(&guest), "a volunteer owes a consent for it");
    guest.guest = true;
    assert!(stands_alone(&guest));
    let (today, policy) = (day("2060-06-01"), MinorsPolicy::default());
    assert_eq!(
        consent_state(&guest, today, &policy),
        ConsentState::OtherGround
    );
    guest.tshirt = Some(crate::TshirtSize::M);
    assert_eq!(beyond_minimum(&guest), [PersonField::Tshirt]);
    assert_eq!(consent_state(&guest, today, &policy), ConsentState::Missing);
    for field in LegalGround::Consent.minimum() {
        assert!(reception_needs(field) || field == PersonField::Joined);
    }
}

#[test]
fn of_a_card_what_the_badge_and_the_journey_need_is_the_least() {
    let mut card = Card::default();
    assert_eq!(beyond_reception(&card, None).next(), None);
    card.details = GuestDetail::ALL.map(|of| (of, "x".to_owned())).to_vec();
    card.warning = Some("call the guard".to_owned());
    let beyond: Vec<Held> = beyond_reception(&card, Some("a note")).collect();
    assert_eq!(
        beyond,
        [
            Held::Detail(GuestDetail::Diet),
            Held::Detail(GuestDetail::Languages),
            Held::Detail(GuestDetail::Emergency),
            Held::Detail(GuestDetail::Tshirt),
            Held::DeskNote,
        ]
    );
}

proptest! {
    /// Cleared of what is beyond, a record holds the least and nothing of the least is gone.
    #[test]
    fn what_is_left_is_the_least(
        ground in prop::sample::select(LegalGround::ALL.to_vec()),
        sex in any::<bool>(), home in any::<bool>(), notes in any::<bool>(), birth in any::<bool>(),
        tag in any::<bool>(),
    ) {
        let mut person = person(ground);
        person.sex = sex.then_some(Sex::Male);
        person.residence = at_home().filter(|_| home);
        person.notes = notes.then(|| "a note".to_owned());
        person.birth = crate::BirthDate::parse_iso("2040-01-01").filter(|_| birth);
        person.tags = if tag { vec!["forum".to_owned()] } else { Vec::new() };
        let before = person.clone();
        for field in beyond_minimum(&before) {
            field.clear(&mut person);
        }
        prop_assert_eq!(beyond_minimum(&person), []);
        for field in ground.minimum() {
            prop_assert_eq!(field.is_filled(&person), field.is_filled(&before));
        }
        prop_assert_eq!(by_ground(ConsentState::Given, true), ConsentState::Given);
    }
}
