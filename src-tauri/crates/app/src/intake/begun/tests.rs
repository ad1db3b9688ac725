use super::*;
use crate::import::{Fix, ProblemCode, RowKey};

/// What was said to a list, with something in every field.
fn said() -> BegunV1 {
    let row = RowKey {
        sheet: 1,
        row: 2,
        part: 3,
    };
    let mut answers = Answers::default();
    answers.kind(ProblemCode::IinPadded, Some(Fix::Accept));
    answers.row(row, ProblemCode::DateAmbiguous, Some(Fix::Other));
    answers.word(Field::Region, "Ақмола", Some("KZ-11".to_owned()));
    answers.cell(row, 4, Some("Айгүл".to_owned()));
    answers.know_words([((Field::Country, [6; 16]), "KZ".to_owned())].into());
    BegunV1 {
        at: 1_795_582_800_000,
        hash: [9; 32],
        file: "а.csv".to_owned(),
        path: "/а.csv".to_owned(),
        encoding: Some("kz1048".to_owned()),
        kind: Some("guests".to_owned()),
        guests: Some(EventId::from_bytes([8; 16])),
        tables: vec![(0, ListTable::Header(5))],
        columns: vec![(0, 1, "note".to_owned())],
        answers: answers.kept(),
        sender: Some("әкімдік".to_owned()),
        heads: Some([7; 16]),
        of: OfV1::People {
            mode: Some("fill".to_owned()),
            brake: Some((3, 4, Some((6, 1)))),
            least: true,
        },
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Lists that were begun with an earlier version are gone on with in a later one.
#[test]
fn what_is_kept_has_these_bytes() {
    let bytes = said().encode().expect("small");
    assert_eq!(hex(&bytes), KEPT);
    assert_eq!(BegunV1::decode(&bytes), Some(said()));
    assert_eq!(Answers::of_kept(said().answers).kept(), said().answers);
}

#[test]
fn what_is_cut_off_or_of_a_later_version_is_not_read() {
    let bytes = said().encode().expect("small");
    for length in 0..bytes.len() {
        assert_eq!(BegunV1::decode(&bytes[..length]), None);
    }
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 0x80;
        // It may be read as something else, and never panics.
        let _ = BegunV1::decode(&changed);
    }
    let later = [&[VERSION + 1], &bytes[1..]].concat();
    assert_eq!(BegunV1::decode(&later), None);
}

/// The bytes of [`said`].
const KEPT: &str = "0180c29991c268090909090909090909090909090909090909090909090909090909090909090906\
d0b02e637376072fd0b02e63737601066b7a31303438010667756573747301080808080808080808\
0808080808080801000105010001046e6f7465010a69696e5f706164646564066163636570740101\
02030e646174655f616d626967756f7573056f746865720106726567696f6e0cd0b0d29bd0bcd0be\
d0bbd0b0054b5a2d3131010102040ad090d0b9d0b3d2afd0bb0107636f756e747279060606060606\
06060606060606060606024b5a010ed399d0bad196d0bcd0b4d196d0ba0107070707070707070707\
07070707070700010466696c6c01030401060101";
