use proptest::prelude::*;

use super::{MAX_COLUMNS, Segment, Span, VerifyRefused, columns};
use crate::bytes::{DecodeError, put_varint};
use crate::chain::Chain;
use crate::entry::{Entry, MAX_BODY};
use crate::run::{MAX_BYTES, MAX_ENTRIES, fitting, weight};
use crate::testing::{entries, entry, header, hex, key, space, stream, torture};

fn seal(entries: Vec<Entry>) -> Segment {
    let before = Chain::start(space(), stream(1));
    Segment::seal(space(), stream(1), before, entries, &key()).expect("a run")
}

#[track_caller]
fn verify(segment: &Segment) -> Result<(), VerifyRefused> {
    let read = Segment::decode(&segment.encode()).expect("what was written is read");
    assert_eq!(read, *segment, "and is the same");
    read.verify(&key().verifying_key())
}

#[test]
fn a_segment_begins_with_these_bytes() {
    let bytes = seal(vec![entry(1, "Сара"), entry(2, "Ким")]).encode();
    assert_eq!(
        hex(&bytes[..163]),
        concat!(
            "01",                                                               // version
            "a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5",                                 // space
            "01010101010101010101010101010101",                                 // stream
            "01",                                                               // first
            "02",                                                               // count
            "745e94c142c774af8bee0a2a26d209812d4b541ebe1c9a7c9ece13c4ad2a9b04", // chain before
            "4b50208ae72ac12511aaf083baadd3c7ac1d83675076a8226084092f799ad1e5", // chain after
            "d952d0d1fc682b30cbda7b9509ce9ed8ae5d240799731cfec39e9d74cb9bfcc2",
            "5b314730c123ca92cba5c394d9953ac632f4bc5475859689291d5f663bb86e01", // signature
        )
    );
}

#[test]
fn the_columns_of_a_segment_have_these_bytes() {
    let mut erased = entry(2, "Ким");
    erased.erase();
    assert_eq!(
        hex(&columns(&[entry(1, "Сара"), erased])),
        concat!(
            "02", // operators
            "08080808080808080808080808080808",
            "07070707070707070707070707070707",
            "0374c1a673e80000", // clocks
            "ffff9f1f",
            "0500",                                                             // offsets
            "0001",                                                             // operators
            "01010101",         // kinds and versions
            "0900",             // lengths
            "0101010101010101", // salt
            "f7a5c6342eae4c1ca807834b37885133ca8174c93c03cac3590af72b4210b15d", // hash
            "d0a1d0b0d180d0b0", // body
        )
    );
}

#[test]
fn a_segment_of_the_first_release_is_read_for_ever() {
    let bytes: Vec<u8> = FIRST_RELEASE
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).expect("ascii"), 16))
        .collect::<Result<_, _>>()
        .expect("hexadecimal");
    let segment = Segment::decode(&bytes).expect("known for ever");
    assert_eq!(segment, seal(vec![entry(1, "Сара"), entry(2, "Ким")]));
}

const FIRST_RELEASE: &str = concat!(
    "01a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5010101010101010101010101010101010102745e94c142",
    "c774af8bee0a2a26d209812d4b541ebe1c9a7c9ece13c4ad2a9b044b50208ae72ac12511aaf083ba",
    "add3c7ac1d83675076a8226084092f799ad1e5d952d0d1fc682b30cbda7b9509ce9ed8ae5d240799",
    "731cfec39e9d74cb9bfcc25b314730c123ca92cba5c394d9953ac632f4bc5475859689291d5f663b",
    "b86e015528b52ffd20558d010054020208070374c1a673e80000ffff9f1f0500000109070102d0a1",
    "d0b0d180d0b0d09ad0b8d0bc05100059e4606d773b2c",
);

#[test]
fn segments_of_every_size_are_read_back_and_verify() {
    for count in [1, 2, 100, MAX_ENTRIES as u64] {
        assert_eq!(verify(&seal(entries(1, count))), Ok(()), "{count} entries");
    }
    let first = u64::MAX - 2;
    let mut last = entries(1, 2);
    last[0].header.seq = first;
    last[1].header.seq = first + 1;
    assert_eq!(verify(&seal(last)), Ok(()), "at the end of all numbers");
}

#[test]
fn a_thousand_like_entries_take_few_bytes_each() {
    let bytes = seal(entries(1, 1_000)).encode().len();
    assert!(
        bytes < 20_000,
        "{bytes} bytes: 8 of salt and a little more each"
    );
}

#[test]
fn erased_bodies_leave_chain_and_signature_whole() {
    let mut segment = seal(entries(1, 50));
    segment.erase(|header| header.seq % 3 == 0);
    assert_eq!(verify(&segment), Ok(()), "some gone");
    assert_eq!(segment.entries()[2].body(), None, "the third");
    segment.erase(|_| true);
    assert_eq!(verify(&segment), Ok(()), "all gone");
}

#[test]
fn a_change_to_any_header_or_body_is_found() {
    let honest = seal(entries(1, 5));
    let mut body = honest.clone();
    body.entries[2] = entry(3, "another body");
    assert_eq!(verify(&body), Err(VerifyRefused::Chain), "a body");
    let mut header = honest.clone();
    header.entries[2].header.offset = 0;
    assert_eq!(verify(&header), Err(VerifyRefused::Chain), "a header");
    let mut gone = honest.clone();
    gone.entries.pop();
    gone.span.count -= 1;
    assert_eq!(
        verify(&gone),
        Err(VerifyRefused::Signature),
        "an entry left out"
    );
}

#[test]
fn a_change_to_what_is_signed_is_found() {
    let honest = seal(entries(1, 5));
    let changes: [fn(&mut Span); 4] = [
        |span| span.space = crate::SpaceId::from_bytes([0; 16]),
        |span| span.stream = stream(2),
        |span| span.before = Chain([0; 32]),
        |span| span.after = Chain([0; 32]),
    ];
    for change in changes {
        let mut segment = honest.clone();
        change(&mut segment.span);
        assert_eq!(
            verify(&segment),
            Err(VerifyRefused::Signature),
            "{:?}",
            segment.span
        );
    }
    let other = ed25519_dalek::SigningKey::from_bytes(&[1; 32]).verifying_key();
    assert_eq!(
        honest.verify(&other),
        Err(VerifyRefused::Signature),
        "another device"
    );
}

#[test]
fn the_span_is_read_without_unpacking() {
    let segment = seal(entries(1, 5));
    let mut bytes = segment.encode();
    bytes.truncate(170);
    assert_eq!(Span::decode(&bytes), Ok(*segment.span()));
    assert_eq!((segment.span().first, segment.span().last()), (1, 5));
}

#[test]
fn a_bomb_is_refused_before_it_unpacks() {
    let whole = seal(entries(1, 1)).encode();
    let bomb = zstd::bulk::compress(&vec![0; 64 * 1024 * 1024], 3).expect("in memory");
    for claimed in [
        bomb.len() as u64,
        MAX_COLUMNS as u64,
        64 * 1024 * 1024,
        u64::MAX,
    ] {
        let mut bytes = whole[..163].to_vec();
        put_varint(&mut bytes, claimed);
        bytes.extend_from_slice(&bomb);
        let refused = Segment::decode(&bytes).expect_err("too large");
        let too_large = claimed > MAX_COLUMNS as u64;
        let unpack = DecodeError::Malformed("entries that do not unpack");
        assert_eq!(
            refused,
            if too_large {
                DecodeError::TooLarge
            } else {
                unpack
            }
        );
    }
}

#[test]
fn what_is_too_much_for_one_segment_is_known_beforehand() {
    let large = |seq| Entry::new(header(seq), [0; 8], vec![0; MAX_BODY]).expect("the most");
    let entries: Vec<_> = (1..=100).map(large).collect();
    let fit = fitting(&entries);
    assert!(
        fit < 64 && (fit + 1) * weight(&entries[0]) > MAX_BYTES,
        "{fit} fill 4 MiB"
    );
    assert_eq!(
        verify(&seal(entries[..fit].to_vec())),
        Ok(()),
        "and are sealed"
    );
    assert_eq!(fitting(&entries[..1]), 1, "one always fits");
    assert_eq!(
        fitting(&crate::testing::entries(1, 2_000)),
        MAX_ENTRIES,
        "1,024 small ones"
    );
}

#[test]
fn a_newer_segment_is_refused_by_its_version() {
    let mut bytes = seal(entries(1, 1)).encode();
    bytes[0] = 2;
    assert_eq!(Segment::decode(&bytes), Err(DecodeError::UnknownVersion(2)));
}

#[test]
fn damaged_segments_never_verify() {
    let whole = seal(entries(1, 2));
    torture(&whole.encode(), |damaged| {
        if let Ok(read) = Segment::decode(damaged)
            && read != whole
        {
            assert!(read.verify(&key().verifying_key()).is_err(), "{read:?}");
        }
    });
}

proptest! {
    #[test]
    fn random_columns_never_panic(
        random in prop::collection::vec(any::<u8>(), 0..300),
        count in 1_u32..20,
    ) {
        let span = Span { count, ..*seal(entries(1, 1)).span() };
        let _ = super::read_columns(&span, &random);
        let _ = Segment::decode(&random);
    }

    #[test]
    fn damaged_columns_never_panic(place in 0_usize..400, bits in 1_u8..) {
        let segment = seal(entries(1, 9));
        let mut damaged = columns(segment.entries());
        let place = place % damaged.len();
        damaged[place] ^= bits;
        if let Ok(read) = super::read_columns(segment.span(), &damaged) {
            prop_assert_ne!(read, segment.entries());
        }
    }
}
