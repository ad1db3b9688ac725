use std::fs;
use std::path::Path;

use domain::{OperatorId, RegisterId, Timestamp};

use super::{COPY, FORMAT, MAGIC, Marker, NAME, RegisterFile, Seat, initials};
use crate::error::StoreError;
use crate::keys::{KeyCost, RegisterKey, Wrap, WrapKind};
use crate::seal::Noise;

fn a_file() -> RegisterFile {
    let mut noise = Noise::new();
    let register = RegisterId::from_bytes([3; 16]);
    let key = RegisterKey::random(&mut noise).expect("the system gives randomness");
    let operator = OperatorId::from_bytes([9; 16]);
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
        revision: 0,
        seats: vec![Seat {
            operator,
            label: "А".to_owned(),
            wrap: wrap(WrapKind::Seat(operator)),
        }],
        recovery: wrap(WrapKind::Recovery),
        marker: Marker {
            register,
            format: FORMAT,
            organisation: "Қамқор".to_owned(),
            practice: false,
            language: "kk".to_owned(),
            created: Timestamp(1_700_000_000_000),
            seats: Vec::new(),
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
    let mut file = a_file();
    for name in [NAME, COPY] {
        file.write(folder.path()).expect("writing works");
        let bytes = fs::read(folder.path().join(name))
            .expect("it is there")
            .len();
        // One bit of each byte, another one each time.
        for bit in (0..bytes).map(|byte| byte * 8 + byte % 8) {
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

#[track_caller]
fn check_initials(name: &str, expected: &str) {
    assert_eq!(initials(name), expected);
}

#[test]
fn a_seat_is_named_by_initials() {
    check_initials("Айгерім Сапарқызы", "АС");
    check_initials("айгерім", "А");
    check_initials("Әлия  Нұрлан-Берікқызы Тест", "ӘНБ");
    check_initials(" Ли (2) ", "Л2");
    check_initials("—", "•");
}

#[test]
fn the_same_initials_get_a_number_and_keep_it() {
    let mut file = a_file();
    let wrap = file.recovery.clone();
    let [one, two, three] = [1, 2, 3].map(|byte| OperatorId::from_bytes([byte; 16]));
    for operator in [one, two, three] {
        file.seat_down(operator, "Болат Ә.", wrap.clone())
            .expect("there is room");
    }
    file.seats.retain(|seat| seat.operator != two);
    file.seat_down(three, "Болат Ә.", wrap)
        .expect("there is room");
    let labels: Vec<&str> = file.seats.iter().map(|seat| seat.label.as_str()).collect();
    assert_eq!(labels, ["А", "БӘ", "БӘ 2"]);
}

#[test]
fn a_full_file_fits_into_what_is_read() {
    let mut file = a_file();
    let wrap = file.recovery.clone();
    let mut taken = 1;
    for number in 0_u128.. {
        let operator = OperatorId::from_bytes(number.to_be_bytes());
        match file.seat_down(operator, "Ұлжан Ғабитқызы Өтеген", wrap.clone()) {
            Ok(()) => taken += 1,
            Err(StoreError::TooManySeats { most }) => {
                assert_eq!(taken, most);
                break;
            }
            Err(error) => panic!("{error}"),
        }
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    file.write(folder.path()).expect("writing works");
    let found = RegisterFile::read(folder.path()).expect("it is whole");
    assert!(found.same && found.file == file);
}
