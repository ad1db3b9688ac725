use super::{Noise, OVERHEAD, Sealer};

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
