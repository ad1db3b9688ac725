use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use super::{NONCE, Noise, OVERHEAD, Sealer};

fn sealer() -> Sealer {
    Sealer::new(&[7; 32])
}

#[test]
fn what_was_sealed_opens_in_its_place_and_nowhere_else() {
    let sealed = sealer()
        .seal(&mut Noise::new(), b"here", b"secret")
        .expect("sealing works");
    assert_eq!(
        sealed.len(),
        6 + OVERHEAD,
        "nonce and tag are all that is added"
    );
    assert_eq!(
        sealer().open(b"here", &sealed).as_deref(),
        Some(&b"secret"[..])
    );
    assert_eq!(
        sealer().open(b"there", &sealed),
        None,
        "the place is part of the seal"
    );
    assert_eq!(
        Sealer::new(&[8; 32]).open(b"here", &sealed),
        None,
        "another key opens nothing"
    );
}

#[test]
fn every_flipped_bit_and_every_cut_is_noticed() {
    let sealed = sealer()
        .seal(&mut Noise::new(), b"here", b"secret")
        .expect("sealing works");
    for bit in 0..sealed.len() * 8 {
        let mut bad = sealed.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(sealer().open(b"here", &bad), None, "bit {bit}");
        assert!(
            sealer().open_in_place(b"here", &mut bad).is_none(),
            "bit {bit} in place"
        );
    }
    for length in 0..sealed.len() {
        assert_eq!(
            sealer().open(b"here", &sealed[..length]),
            None,
            "cut at {length}"
        );
    }
}

#[test]
fn noise_never_hands_out_the_same_bytes() {
    let mut noise = Noise::new();
    let mut seen = std::collections::HashSet::new();
    for _ in 0..1_000 {
        assert!(seen.insert(noise.take::<24>().expect("the system gives randomness")));
    }
}

#[test]
fn another_implementation_of_the_same_seal_gives_the_same_bytes() {
    let mut rng = fastrand::Rng::with_seed(24);
    for length in (0..300).chain([1_000, 4_096, 70_001]) {
        let mut key = [0; 32];
        rng.fill(&mut key);
        let mut place = vec![0; rng.usize(0..90)];
        rng.fill(&mut place);
        let mut text = vec![0; length];
        rng.fill(&mut text);
        let sealed = Sealer::new(&key)
            .seal(&mut Noise::new(), &place, &text)
            .expect("sealing works");
        let nonce: [u8; NONCE] = sealed[..NONCE].try_into().expect("a nonce stands first");
        let tag = XChaCha20Poly1305::new(&key.into())
            .encrypt_inout_detached(&XNonce::from(nonce), &place, text.as_mut_slice().into())
            .expect("sealing works");
        assert_eq!(sealed[NONCE..NONCE + length], text, "{length} bytes");
        assert_eq!(
            sealed[NONCE + length..],
            tag[..],
            "the tag of {length} bytes"
        );
    }
}
