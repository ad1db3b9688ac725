use super::{Erasure, ErasureGround, ErasureKind, Remainder};
use crate::{
    BirthDate, Day, DirectionCode, NamePart, PersonName, RegionCode, Residence, Sex, Status,
    StatusKind, Volunteer, VolunteerId,
};

fn direction(code: &str) -> DirectionCode {
    DirectionCode::parse(code).expect("a code")
}

#[test]
fn a_remainder_names_nobody() {
    let part = |text| Some(NamePart::parse(text).expect("a name"));
    let name = PersonName::new(part("Ахметова"), part("Айгерим"), None).expect("two parts");
    let region = RegionCode::all()[0].code;
    let mut volunteer = Volunteer::new(VolunteerId::from_bytes([1; 16]), name);
    volunteer.sex = Some(Sex::Female);
    volunteer.birth = BirthDate::parse_iso("2089-07-05");
    volunteer.residence = Some(Residence {
        region,
        district: Some("Медеу".to_owned()),
        since: None,
    });
    volunteer.directions = vec![direction("taza_alem"), direction("asyl_mura")];
    volunteer.status = Status::Paused {
        reason: Some("studies in Шымкент".to_owned()),
    };
    volunteer.joined = Day::from_ymd_opt(2090, 5, 17);
    let remainder = Remainder::of(&volunteer);
    let expected = Remainder {
        sex: Some(Sex::Female),
        birth_year: Some(2089),
        region: Some(region),
        directions: vec![direction("asyl_mura"), direction("taza_alem")],
        status: StatusKind::Paused,
        joined_year: Some(2090),
    };
    assert_eq!(remainder, expected);
    let text = format!("{remainder:?}");
    for personal in ["Ахметова", "Айгерим", "Медеу", "Шымкент", "07-05", "17"]
    {
        assert!(!text.contains(personal), "{personal} in {text}");
    }
}

#[test]
fn only_an_anonymised_person_leaves_something() {
    let erased = Erasure::erased(ErasureGround::Order, Some("12-n".to_owned()));
    assert_eq!((erased.kind, erased.remainder), (ErasureKind::Erased, None));
    assert!(ErasureKind::Erased < ErasureKind::Anonymised);
}

#[test]
fn every_ground_has_a_code_and_a_number_of_its_own() {
    for (number, ground) in (0_u8..).zip(ErasureGround::ALL) {
        assert_eq!(ErasureGround::from_code(ground.code()), Some(ground));
        let written = postcard::to_allocvec(&ground).expect("a ground serializes");
        assert_eq!(written, [number], "numbers are given for good");
    }
}
