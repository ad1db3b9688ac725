use super::*;

fn badge(counter: u32) -> SerialCode {
    SerialCode::new("FORUM", DeskLetters::new(231), counter).expect("a badge")
}

#[test]
fn every_single_wrong_character_is_noticed() {
    let right = badge(1_234).scanned();
    for place in 0..right.len() {
        for wrong in SIGNS.iter().map(|sign| char::from(*sign)) {
            let mut typed: Vec<char> = right.chars().collect();
            if typed[place] == wrong {
                continue;
            }
            typed[place] = wrong;
            let typed: String = typed.into_iter().collect();
            assert_eq!(checked_code(&typed), None, "{typed}");
        }
    }
}

#[test]
fn nearly_every_swap_of_neighbours_is_noticed() {
    let (mut swaps, mut missed) = (0, 0);
    for counter in 0..2_000 {
        let right: Vec<char> = badge(counter * 47).scanned().chars().collect();
        for place in 1..right.len() {
            let mut typed = right.clone();
            typed.swap(place - 1, place);
            if typed == right {
                continue;
            }
            swaps += 1;
            let typed: String = typed.into_iter().collect();
            missed += usize::from(checked_code(&typed).is_some());
        }
    }
    assert!(
        missed * 50 < swaps,
        "{missed} of {swaps} swaps are not noticed"
    );
}

#[test]
fn look_alikes_spaces_and_case_do_not_matter() {
    let code = SerialCode::new("OLIU", DeskLetters::new(0), 7).expect("a badge");
    assert_eq!(code.scope(), "011V");
    let typed = code.to_string().to_lowercase().replace('0', "o");
    assert_eq!(SerialCode::parse(&typed.replace(' ', "-")), Some(code));
}

#[test]
fn what_is_no_code_is_not_taken_for_one() {
    for raw in ["", " ", "A", "ПРИВЕТ", "0", "FORUM", "\"%", "00000000"] {
        assert_eq!(SerialCode::parse(raw), None, "{raw:?}");
    }
    assert!(SerialCode::new("", DeskLetters::new(0), 1).is_none());
    assert!(SerialCode::new("LONGERONE", DeskLetters::new(0), 1).is_none());
    assert!(SerialCode::new("A", DeskLetters::new(0), 100_000).is_none());
}

#[test]
fn desks_never_make_the_same_number() {
    let mut numbers: Vec<String> = (0..DeskLetters::COUNT)
        .map(|desk| {
            SerialCode::new("A", DeskLetters::new(desk), 1)
                .expect("a badge")
                .scanned()
        })
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), usize::from(DeskLetters::COUNT));
}

#[test]
fn the_line_of_a_paper_is_three_signs_long_and_read_back() {
    for row in [0, 1, 31, 32, 600, 1_023] {
        let code = RowCode(row).to_string();
        assert_eq!(code.len(), 3, "{code}");
        assert_eq!(RowCode::parse(&code), Some(RowCode(row)));
    }
    assert_eq!(RowCode(5_000).to_string().len(), 4);
    assert_eq!(
        RowCode::parse(&RowCode(5_000).to_string()),
        Some(RowCode(5_000))
    );
}

#[test]
fn bytes_are_spelt_and_read_back() {
    for length in 0..70u8 {
        let bytes: Vec<u8> = (0..length).map(|n| n.wrapping_mul(37) ^ length).collect();
        let text = spelt_bytes(&bytes);
        assert_eq!(text.len(), (bytes.len() * 8).div_ceil(5));
        assert_eq!(read_bytes(&text), Some(bytes));
    }
    for wrong in ["0", "01", "ZZ", "Ә0"] {
        assert_eq!(
            read_bytes(wrong).filter(|bytes| spelt_bytes(bytes) != wrong),
            None,
            "{wrong}"
        );
    }
}

#[test]
fn a_line_has_the_same_code_whoever_else_is_on_the_sheet() {
    let id = |first: u32, last: u8| {
        let mut bytes = [last; 16];
        bytes[..4].copy_from_slice(&first.to_be_bytes());
        ParticipationId::from_bytes(bytes)
    };
    let (one, two, twin) = (id(0x1234_5678, 1), id(0x8765_4321, 2), id(0x1234_5999, 3));
    let alone = RowCode::of_all(&[one])[0];
    let codes = RowCode::of_all(&[two, one]);
    assert_eq!(codes[1], alone);
    assert_eq!(alone.to_string().len(), 5);
    assert!(alone.may_be(&one) && !alone.may_be(&two));
    let codes = RowCode::of_all(&[one, two, twin]);
    assert_ne!(codes[0], codes[2], "twins get longer codes");
    assert!(codes[0].may_be(&one) && !codes[0].may_be(&twin));
    assert!(
        alone.may_be(&twin),
        "a short code of an older sheet may be of either"
    );
    let read = codes.iter().map(|code| RowCode::parse(&code.to_string()));
    assert!(read.eq(codes.iter().map(|code| Some(*code))));
}
