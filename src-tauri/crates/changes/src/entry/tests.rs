use proptest::prelude::*;

use super::{BodyHash, BodyTooLong, Entry, MAX_BODY};
use crate::bytes::DecodeError;
use crate::chain::Chain;
use crate::testing::{entry, header, hex, space, stream, torture};

#[track_caller]
fn check(entry: &Entry, expected: &str) {
    let mut bytes = Vec::new();
    entry.encode(&mut bytes);
    assert_eq!(
        hex(&bytes),
        expected,
        "the format is the one that is on people's disks"
    );
    assert_eq!(
        Entry::decode(&bytes).as_ref(),
        Ok(entry),
        "and is read back"
    );
}

#[test]
fn an_entry_has_these_bytes() {
    check(
        &entry(300, "Сара"),
        concat!(
            "ac02",                             // seq
            "0374c1ab03e00000",                 // hlc
            "05",                               // offset
            "07070707070707070707070707070707", // operator
            "01",                               // kind
            "01",                               // version
            "09",                               // length of the body, plus one
            "2c2c2c2c2c2c2c2c",                 // salt
            "d0a1d0b0d180d0b0",                 // body
        ),
    );
}

#[test]
fn an_erased_entry_has_these_bytes() {
    let mut erased = entry(300, "Сара");
    erased.erase();
    check(
        &erased,
        concat!(
            "ac02",                             // seq
            "0374c1ab03e00000",                 // hlc
            "05",                               // offset
            "07070707070707070707070707070707", // operator
            "01",                               // kind
            "01",                               // version
            "00",                               // erased
            "b30ef00e346cc0a5b0ab26b243d37337c38a7fd63cca2fd2c4f4a24ad5860f6b",
        ),
    );
}

#[test]
fn the_chain_has_these_values() {
    let start = Chain::start(space(), stream(1));
    assert_eq!(
        hex(&start.0),
        "745e94c142c774af8bee0a2a26d209812d4b541ebe1c9a7c9ece13c4ad2a9b04",
        "before the first entry"
    );
    let after = start.after(&[entry(1, "Сара"), entry(2, "Ким")]);
    assert_eq!(
        hex(&after.0),
        "4b50208ae72ac12511aaf083baadd3c7ac1d83675076a8226084092f799ad1e5",
        "after two"
    );
}

#[test]
fn the_chain_is_the_hash_of_chain_header_and_body_hash() {
    let (entry, start) = (entry(1, "Сара"), Chain::start(space(), stream(1)));
    let body = blake3::hash(&[&[1; 8], "Сара".as_bytes()].concat());
    let header = entry.header.canonical();
    let next = blake3::hash(&[start.0.as_slice(), &header, body.as_bytes()].concat());
    assert_eq!(start.after([&entry]).0, *next.as_bytes());
    assert_eq!(
        hex(&header),
        concat!(
            "0000000000000001",                 // seq
            "0374c1a673e80000",                 // hlc
            "fffffffd",                         // offset
            "08080808080808080808080808080808", // operator
            "0001",                             // kind
            "01",                               // version
        )
    );
}

#[test]
fn erasing_a_body_changes_no_hash_and_leaves_no_trace() {
    let kept = entry(1, "marker: 7 700 000 01 15");
    let mut erased = kept.clone();
    erased.erase();
    assert_eq!(erased.body_hash(), kept.body_hash(), "the hash stays");
    assert_eq!(erased.body(), None, "the body is gone");
    let start = Chain::start(space(), stream(1));
    assert_eq!(
        start.after([&erased]),
        start.after([&kept]),
        "the chain holds"
    );
    let mut bytes = Vec::new();
    erased.encode(&mut bytes);
    let written = String::from_utf8_lossy(&bytes);
    assert!(
        !written.contains("marker"),
        "no byte of the body is written"
    );
    assert!(!bytes.windows(8).any(|part| part == [1; 8]), "nor the salt");
}

#[test]
fn the_same_body_under_another_salt_has_another_hash() {
    assert_ne!(
        BodyHash::of(&[1; 8], b"900101"),
        BodyHash::of(&[2; 8], b"900101")
    );
}

#[test]
fn every_field_of_the_header_is_in_the_chain() {
    let one = header(5);
    let mut others = [one; 6];
    others[0].seq += 1;
    others[1].hlc.0 += 1;
    others[2].offset += 1;
    others[3].actor = domain::OperatorId::from_bytes([1; 16]);
    others[4].kind.0 += 1;
    others[5].version += 1;
    let start = Chain::start(space(), stream(1));
    let body = BodyHash([0; 32]);
    for other in others {
        assert_ne!(
            start.next(&one, &body),
            start.next(&other, &body),
            "{other:?}"
        );
    }
}

#[test]
fn a_stream_of_another_space_begins_with_another_chain() {
    let other = crate::SpaceId::from_bytes([0; 16]);
    assert_ne!(
        Chain::start(space(), stream(1)),
        Chain::start(other, stream(1))
    );
    assert_ne!(
        Chain::start(space(), stream(1)),
        Chain::start(space(), stream(2))
    );
}

#[test]
fn a_body_over_64_kib_is_refused() {
    let body = vec![0; MAX_BODY + 1];
    assert_eq!(
        Entry::new(header(1), [0; 8], body),
        Err(BodyTooLong(MAX_BODY + 1))
    );
    assert!(
        Entry::new(header(1), [0; 8], vec![0; MAX_BODY]).is_ok(),
        "64 KiB are taken"
    );
}

#[test]
fn a_length_that_is_not_there_is_not_allocated() {
    let mut bytes = Vec::new();
    entry(1, "").encode(&mut bytes);
    bytes.truncate(bytes.len() - 9);
    crate::bytes::put_varint(&mut bytes, u64::MAX);
    assert_eq!(Entry::decode(&bytes), Err(DecodeError::TooLarge));
}

#[test]
fn the_wall_clock_of_the_author_can_be_told() {
    let header = header(1);
    assert_eq!(
        header.wall().0,
        header.hlc.moment().0 + 300,
        "the offset is -3 tenths"
    );
}

#[test]
fn damaged_bytes_are_told_from_whole_ones() {
    let mut bytes = Vec::new();
    entry(77, "Ғани").encode(&mut bytes);
    torture(&bytes, |damaged| {
        let read = Entry::decode(damaged);
        assert_ne!(
            read.as_ref(),
            Ok(&entry(77, "Ғани")),
            "no two forms of one entry"
        );
    });
}

proptest! {
    #[test]
    fn random_bytes_never_panic_and_what_is_read_is_written_the_same(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        if let Ok(entry) = Entry::decode(&bytes) {
            let mut again = Vec::new();
            entry.encode(&mut again);
            prop_assert_eq!(again, bytes);
        }
    }
}
