use proptest::prelude::*;

use super::Tail;
use crate::chain::Chain;
use crate::run::{MAX_ENTRIES, RunRefused};
use crate::segment::VerifyRefused;
use crate::testing::{entries, entry, hex, key, space, stream, torture};

fn start() -> Chain {
    Chain::start(space(), stream(1))
}

fn tail(count: u64) -> Tail {
    Tail::new(stream(1), start(), entries(1, count)).expect("a run")
}

#[test]
fn a_frame_has_these_bytes() {
    let bytes = Tail::new(stream(1), start(), vec![entry(1, "Сара")])
        .expect("a run")
        .encode();
    assert_eq!(
        hex(&bytes),
        concat!(
            "01",                                                               // version
            "01010101010101010101010101010101",                                 // stream
            "45e00a4f1745926aaf6ab23d6aa137a7e4c015bf4f6b3c62d0deb472414f3d54", // chain after
            "00",                                                               // not signed
            "01",                                                               // one entry
            "010374c1a673e8000005080808080808080808080808080808080101",
            "090101010101010101d0a1d0b0d180d0b0",
        )
    );
}

#[test]
fn a_frame_is_read_back_signed_or_not() {
    for tail in [tail(1), tail(20), tail(20).signed(&key())] {
        assert_eq!(Tail::decode(&tail.encode()), Ok(tail));
    }
}

#[test]
fn a_frame_that_does_not_continue_the_stream_is_found() {
    assert_eq!(tail(3).verify_chain(start()), Ok(()));
    let elsewhere = start().after(&entries(1, 1));
    assert_eq!(tail(3).verify_chain(elsewhere), Err(VerifyRefused::Chain));
}

#[test]
fn a_signature_is_by_one_device() {
    let other = ed25519_dalek::SigningKey::from_bytes(&[1; 32]).verifying_key();
    let signed = tail(3).signed(&key());
    assert_eq!(signed.verify_signature(&key().verifying_key()), Ok(()));
    assert_eq!(
        signed.verify_signature(&other),
        Err(VerifyRefused::Signature)
    );
    let unsigned = tail(3).verify_signature(&key().verifying_key());
    assert_eq!(
        unsigned,
        Err(VerifyRefused::Signature),
        "none is not enough"
    );
}

#[track_caller]
fn refused(entries: Vec<crate::Entry>, why: RunRefused) {
    assert_eq!(Tail::new(stream(1), start(), entries).err(), Some(why));
}

#[test]
fn entries_that_are_no_run_are_refused() {
    refused(Vec::new(), RunRefused::Empty);
    refused(vec![entry(0, "")], RunRefused::Gap { seq: 0 });
    refused(vec![entry(1, ""), entry(3, "")], RunRefused::Gap { seq: 3 });
    refused(vec![entry(2, ""), entry(1, "")], RunRefused::Gap { seq: 1 });
    let mut still = entry(2, "");
    still.header.hlc = entry(1, "").header.hlc;
    refused(vec![entry(1, ""), still], RunRefused::ClockBack { seq: 2 });
    refused(entries(1, MAX_ENTRIES as u64 + 1), RunRefused::TooLarge);
}

#[test]
fn damaged_frames_are_refused_or_differ() {
    let whole = tail(2).signed(&key());
    torture(&whole.encode(), |damaged| {
        assert_ne!(
            Tail::decode(damaged).as_ref(),
            Ok(&whole),
            "no two forms of one frame"
        );
    });
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let framed = [&[1], &bytes[..]].concat();
        let _ = Tail::decode(&framed);
        let _ = Tail::decode(&bytes);
    }
}
