use proptest::prelude::*;

use super::{FactId, IdRefused, VolunteerId};

#[track_caller]
fn check(text: &str, expected: Result<VolunteerId, IdRefused>) {
    assert_eq!(text.parse::<VolunteerId>(), expected, "reading {text:?}");
}

const REFUSED: Result<VolunteerId, IdRefused> = Err(IdRefused { prefix: "vol" });

#[test]
fn only_the_written_form_of_the_kind_is_read() {
    let mut bytes = [0; 16];
    bytes[15] = 0xaf;
    check(
        "vol_000000000000000000000000000000af",
        Ok(VolunteerId::from_bytes(bytes)),
    );
    check("org_000000000000000000000000000000af", REFUSED);
    check("vol_af", REFUSED);
    check("vol_+00000000000000000000000000000af", REFUSED);
    check("vol000000000000000000000000000000af", REFUSED);
    check("", REFUSED);
}

proptest! {
    #[test]
    fn reading_gives_back_what_was_written(bytes: [u8; 16]) {
        let id = FactId::from_bytes(bytes);
        prop_assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn ids_sort_as_their_bytes(one: [u8; 16], other: [u8; 16]) {
        let (a, b) = (VolunteerId::from_bytes(one), VolunteerId::from_bytes(other));
        prop_assert_eq!(a.cmp(&b), one.cmp(&other));
    }
}
