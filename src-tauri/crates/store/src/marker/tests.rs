use std::fs;
use std::path::Path;

use domain::{RegisterId, Timestamp};

use super::{COPY, FORMAT, MAGIC, Marker, NAME, RegisterFile};
use crate::error::StoreError;
use crate::keys::{KeyCost, RegisterKey, Wrap, WrapKind};
use crate::seal::Noise;

fn a_file() -> RegisterFile {
    let mut noise = Noise::new();
    let register = RegisterId::from_bytes([3; 16]);
    let key = RegisterKey::random(&mut noise).expect("the system gives randomness");
    let mut wrap = |kind| {
        Wrap::make(
            kind,
            register,
            &key,
            b"secret",
            KeyCost::for_tests(),
            &mut noise,
        )
        .expect("wrapping works")
    };
    RegisterFile {
        password: wrap(WrapKind::Password),
        recovery: wrap(WrapKind::Recovery),
        marker: Marker {
            register,
            format: FORMAT,
            organisation: "Қамқор".to_owned(),
            practice: false,
            language: "kk".to_owned(),
            created: Timestamp(1_700_000_000_000),
        },
    }
}

fn flip(path: &Path, bit: usize) {
    let mut bytes = fs::read(path).expect("it is there");
    bytes[bit / 8] ^= 1 << (bit % 8);
    fs::write(path, bytes).expect("writable");
}

#[test]
fn a_flipped_bit_in_either_copy_is_healed_by_the_other() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = a_file();
    for name in [NAME, COPY] {
        file.write(folder.path()).expect("writing works");
        let bits = fs::read(folder.path().join(name))
            .expect("it is there")
            .len()
            * 8;
        for bit in 0..bits {
            flip(&folder.path().join(name), bit);
            let found = RegisterFile::read(folder.path()).expect("one copy is sound");
            assert!(found.damaged && found.file == file, "bit {bit} of {name}");
            flip(&folder.path().join(name), bit);
        }
    }
}

#[test]
fn damage_in_both_copies_is_told_and_an_empty_folder_is_missing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    assert!(matches!(
        RegisterFile::read(folder.path()),
        Err(StoreError::Missing(_))
    ));
    a_file().write(folder.path()).expect("writing works");
    flip(&folder.path().join(NAME), 99);
    flip(&folder.path().join(COPY), 199);
    assert!(matches!(
        RegisterFile::read(folder.path()),
        Err(StoreError::MarkerDamaged)
    ));
}

#[test]
fn a_newer_format_is_refused_and_not_guessed_at() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&(FORMAT + 1).to_le_bytes());
    bytes.extend_from_slice(b"whatever comes");
    let check = blake3::hash(&bytes);
    bytes.extend_from_slice(check.as_bytes());
    fs::write(folder.path().join(NAME), &bytes).expect("writable");
    assert!(matches!(
        RegisterFile::read(folder.path()),
        Err(StoreError::Newer { found: 2, known: 1 })
    ));
}
