use super::{TshirtSize, Volunteer, VolunteerFact, VolunteerMember, VolunteerValue};
use crate::{BirthDate, Email, FactId, Iin, PersonName, Phone, Residence, Status, VolunteerId};

#[track_caller]
fn check<T>(value: &T, most: usize)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let bytes = postcard::to_stdvec(value).expect("a value can be written");
    assert!(bytes.len() <= most, "{} bytes for {value:?}", bytes.len());
    assert_eq!(
        postcard::from_bytes::<T>(&bytes).as_ref(),
        Ok(value),
        "reading gives it back"
    );
    let json = serde_json::to_string(value).expect("a value can be written for people");
    assert_eq!(
        &serde_json::from_str::<T>(&json).expect("what was written"),
        value
    );
    for end in 0..bytes.len() {
        let _ = postcard::from_bytes::<T>(&bytes[..end]);
    }
}

fn name() -> PersonName {
    PersonName::parse("Сарсенова", "Жибек", "").expect("a name")
}

#[test]
fn values_take_few_bytes_and_are_read_back() {
    let iin = Iin::parse("850101500008").expect("a number");
    let residence = Residence {
        region: "KZ-71".parse().expect("a region"),
        district: None,
        since: "2088-01-01".parse().ok(),
    };
    check(&VolunteerValue::Iin(Some(iin)), 8);
    check(
        &VolunteerValue::Birth(BirthDate::parse_iso("2085-01-01")),
        6,
    );
    check(&VolunteerValue::Residence(Some(residence)), 8);
    check(&VolunteerValue::Status(Status::Active), 2);
    check(&VolunteerValue::Joined("2088-01-01".parse().ok()), 5);
    check(
        &VolunteerMember::Phone(Phone::parse("87000000001").expect("a number")),
        14,
    );
    check(
        &VolunteerMember::Email(Email::parse("a@example.kz").expect("an address")),
        14,
    );
    check(
        &VolunteerFact::ConsentWithdrawn {
            consent: FactId::from_bytes([7; 16]),
            on: "2088-01-01".parse().expect("a day"),
        },
        20,
    );
}

#[test]
fn a_new_record_is_small() {
    check(
        &Volunteer::new(VolunteerId::from_bytes([7; 16]), name()),
        90,
    );
}

#[test]
fn sizes_are_read_as_people_write_them() {
    for (raw, size) in [
        ("m", Some(TshirtSize::M)),
        (" ХL ", Some(TshirtSize::Xl)),
        ("2XL", Some(TshirtSize::Xxl)),
        ("XXXL", Some(TshirtSize::Xxxl)),
        ("46", None),
        ("", None),
    ] {
        assert_eq!(TshirtSize::parse(raw), size, "{raw:?}");
    }
    for size in TshirtSize::ALL {
        assert_eq!(TshirtSize::parse(size.label()), Some(size));
    }
}
