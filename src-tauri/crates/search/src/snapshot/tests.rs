use domain::{Email, Iin, OrganisationId, Phone, Timestamp, Volunteer};
use proptest::prelude::*;

use super::*;
use crate::columns::tests::{found, id, person, today};
use crate::query::Query;

fn register() -> Columns {
    let mut columns = Columns::new();
    for n in 0..90_u32 {
        let mut volunteer: Volunteer = person(
            n,
            ["Ахметов", "Оспанова", "Ким"][n as usize % 3],
            &format!("Серік{}", n % 7),
            "Қайратұлы",
        );
        volunteer.phones = (0..n % 3)
            .map(|k| Phone::parse(&format!("+7700{:07}", n * 10 + k)).expect("a phone"))
            .collect();
        volunteer.emails = (0..n % 3)
            .map(|k| Email::parse(&format!("v{n}.{k}@example.kz")).expect("an address"))
            .collect();
        volunteer.tags = vec![format!("т{}", n % 4)];
        volunteer.organisation =
            (n % 2 == 0).then(|| OrganisationId::from_bytes([n as u8 % 5; 16]));
        volunteer.badge_name = (n % 9 == 0).then(|| format!("Б{n}"));
        if n == 5 {
            volunteer.iin = Some(Iin::parse("850101500008").expect("a number of the vectors"));
        }
        columns.put(&volunteer, Timestamp(i64::from(n)));
    }
    columns.remove(id(17));
    columns
}

#[track_caller]
fn check(bytes: &[u8], expected: Result<(), SnapshotRefused>) {
    assert_eq!(Columns::from_snapshot(bytes).map(|_| ()), expected);
}

#[test]
fn columns_that_were_read_answer_as_those_that_were_written() {
    let written = register();
    let read = Columns::from_snapshot(&written.snapshot()).expect("a snapshot of ours");
    for text in [
        "",
        "ахм",
        "серик3 ким",
        "кайратович",
        "7700",
        "0008",
        "v8",
        "б9",
        "ghbdtn",
        "османова",
    ] {
        let query = Query {
            text: text.into(),
            facets: true,
            ..Query::default()
        };
        let (a, b) = (written.query(&query, today()), read.query(&query, today()));
        assert_eq!(a.page(0, 200), b.page(0, 200), "rows of {text:?}");
        assert_eq!(a.facets, b.facets, "counts of {text:?}");
        assert_eq!(a.letters, b.letters, "letters of {text:?}");
        assert_eq!(
            a.suggested_from, b.suggested_from,
            "suggestions of {text:?}"
        );
    }
}

#[test]
fn columns_that_were_read_go_on_changing() {
    let mut read = Columns::from_snapshot(&register().snapshot()).expect("a snapshot of ours");
    read.put(&person(4, "Жұмабаев", "", ""), Timestamp(1));
    read.put(&person(200, "Жұмабаев", "", ""), Timestamp(1));
    assert_eq!(
        found(&read, "zhumabayev"),
        [4, 200],
        "the changed and the new one"
    );
    assert_eq!(
        found(&read, "77000000040"),
        [0_u32; 0],
        "the old phone is gone"
    );
}

#[test]
fn writing_what_was_read_gives_the_same_bytes() {
    let bytes = register().snapshot();
    let read = Columns::from_snapshot(&bytes).expect("a snapshot of ours");
    assert!(read.snapshot() == bytes, "a snapshot is a fixed point");
}

#[test]
fn columns_of_nobody_have_a_snapshot() {
    check(&Columns::new().snapshot(), Ok(()));
}

#[test]
fn what_is_shortened_foreign_or_newer_is_refused() {
    let bytes = register().snapshot();
    for end in (0..bytes.len()).step_by(97) {
        let refused = if end < HEADER {
            SnapshotRefused::Foreign
        } else {
            SnapshotRefused::Damaged
        };
        check(&bytes[..end], Err(refused));
    }
    check(
        b"PK\x03\x04 a sheet of something else",
        Err(SnapshotRefused::Foreign),
    );
    let mut other = bytes.clone();
    other[8] ^= 1;
    let version = *super::VERSION ^ 1;
    check(&other, Err(SnapshotRefused::Version { version }));
}

proptest! {
    /// No section may make the reader panic, nor what it gives.
    #[test]
    fn damage_never_panics(place in 0_usize..100_000, byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = register().snapshot();
        let place = HEADER + place % (bytes.len() - HEADER);
        bytes[place] = byte;
        if cut {
            bytes.truncate(place);
        }
        if let Ok(columns) = Columns::from_snapshot(&bytes) {
            found(&columns, "ахм");
            found(&columns, "7700");
        }
    }
}
