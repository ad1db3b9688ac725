use super::PersonField;

#[test]
fn every_field_has_a_code_and_a_number_of_its_own() {
    for (number, field) in (0_u8..).zip(PersonField::ALL) {
        assert_eq!(PersonField::from_code(field.code()), Some(field));
        let written = postcard::to_allocvec(&field).expect("a field serializes");
        assert_eq!(written, [number], "numbers are given for good");
    }
    assert_eq!(
        PersonField::from_code("name"),
        None,
        "a name is always needed"
    );
}
