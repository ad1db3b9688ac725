//! What the memory of this process still holds of keys once a register is closed.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;

use zeroize::Zeroizing;

use super::Purpose;
use crate::trial::{NOW, Trial, add_many, everybody};
use crate::{Quiet, Store};

/// Keys that this test itself holds lie in memory changed by it, so that it does not find its own.
const VEIL: u8 = 0x5a;

/// Bytes of a key.
const KEY: usize = 32;
/// Bytes that are looked through at once.
const PIECE: usize = 1 << 20;

/// A key that may not be found.
struct Veiled {
    /// What it is for.
    name: &'static str,
    veiled: [u8; KEY],
}

impl Veiled {
    fn of(name: &'static str, key: &[u8; KEY]) -> Self {
        Self {
            name,
            veiled: key.map(|byte| std::hint::black_box(byte ^ VEIL)),
        }
    }

    fn is(&self, bytes: &[u8]) -> bool {
        let veiled = bytes.iter().map(|byte| byte ^ VEIL);
        veiled.eq(self.veiled.iter().copied())
    }
}

/// Every key of an open register, veiled.
fn keys(store: &Store) -> Vec<Veiled> {
    let inner = store.inner();
    let mut all = vec![Veiled::of("register", inner.key.bytes())];
    let writer = inner.writer.lock().expect("nobody panicked");
    all.push(Veiled::of("signing", writer.writer.key().as_bytes()));
    for (name, purpose) in [
        ("journal", Purpose::Journal),
        ("view", Purpose::View),
        ("columns", Purpose::Columns),
        ("files", Purpose::Files),
    ] {
        all.push(Veiled::of(name, inner.key.sub(purpose).bytes()));
    }
    all
}

/// Where keys lie in the memory that this process may write to.
fn found(wanted: &[Veiled]) -> Vec<String> {
    let maps = fs::read_to_string("/proc/self/maps").expect("the system tells of this process");
    let memory = File::open("/proc/self/mem").expect("a process may read its own memory");
    let mut places = Vec::new();
    let mut piece = Zeroizing::new(vec![0; PIECE]);
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let mut words = line.split_whitespace();
        let range = words.next().and_then(|range| range.split_once('-'));
        let number = |text| u64::from_str_radix(text, 16).expect("an address");
        let (from, to) = range.map_or((0, 0), |(from, to)| (number(from), number(to)));
        let file = words.nth(4).unwrap_or("no file");
        // Pieces overlap, so that no key lies between two.
        for at in (from..to).step_by(PIECE - KEY) {
            let length = usize::try_from(to - at).map_or(PIECE, |rest| rest.min(PIECE));
            // What belongs to a device cannot be read.
            if memory.read_exact_at(&mut piece[..length], at).is_err() {
                continue;
            }
            for key in wanted {
                for start in memchr::memchr_iter(key.veiled[0] ^ VEIL, &piece[..length]) {
                    if piece
                        .get(start..start + KEY)
                        .is_some_and(|bytes| key.is(bytes))
                    {
                        places.push(format!("{} in {file} at {:x}", key.name, at + start as u64));
                    }
                }
            }
        }
    }
    places
}

#[test]
fn a_closed_register_leaves_no_key_in_memory() {
    let (trial, store) = Trial::new();
    store.close().expect("it closes");
    let store = trial.open();
    let wanted = keys(&store);
    let held = found(&wanted);
    for Veiled { name, .. } in &wanted {
        assert!(
            held.iter().any(|place| place.starts_with(name)),
            "an open register holds its {name} key, or nothing was looked at: {held:?}"
        );
    }
    add_many(&store, 1, 1..200);
    let crowd = everybody(&store);
    assert_eq!(crowd.len(), 199);
    let backup = trial.path().with_file_name("copy.birge-backup");
    store.backup(&backup, NOW, &Quiet).expect("writable");
    store.compact(&Quiet).expect("there is room");
    store.close().expect("it closes");
    let left = found(&wanted);
    assert!(left.is_empty(), "{left:?}");
}
