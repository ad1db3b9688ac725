use super::{DecodeError, Reader, put_signed, put_varint};

#[track_caller]
fn check(value: u64, expected: &[u8]) {
    let mut bytes = Vec::new();
    put_varint(&mut bytes, value);
    assert_eq!(bytes, expected, "{value} is written in its shortest form");
    assert_eq!(Reader::new(&bytes).varint(), Ok(value), "and read back");
}

#[test]
fn numbers_take_seven_bits_a_byte() {
    check(0, &[0]);
    check(127, &[0x7F]);
    check(128, &[0x80, 1]);
    check(300, &[0xAC, 2]);
    check(u64::MAX, &[255, 255, 255, 255, 255, 255, 255, 255, 255, 1]);
}

#[test]
fn signed_numbers_come_back() {
    for value in [0, -1, 1, 63, -64, 64, i64::MAX, i64::MIN] {
        let mut bytes = Vec::new();
        put_signed(&mut bytes, value);
        assert_eq!(
            Reader::new(&bytes).signed(),
            Ok(value),
            "{value} comes back"
        );
    }
}

#[test]
fn a_number_has_one_form_only() {
    let longer = DecodeError::Malformed("a number in a longer form than needed");
    assert_eq!(
        Reader::new(&[0x80, 0]).varint(),
        Err(longer),
        "zero in two bytes"
    );
    let over = DecodeError::Malformed("a number over 64 bits");
    assert_eq!(
        Reader::new(&[255; 12]).varint(),
        Err(over),
        "more than 64 bits"
    );
    assert_eq!(
        Reader::new(&[255; 4]).varint(),
        Err(DecodeError::Truncated),
        "no last byte"
    );
}
