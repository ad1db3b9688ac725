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
