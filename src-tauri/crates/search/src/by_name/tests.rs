use super::{Name, dealt_out, nearly_in_order};

/// Names that are in order but for those that `moved` gives to a number.
fn names(count: u32, moved: &[(u32, u32)]) -> Vec<Name> {
    let mut names: Vec<Name> = (0..count).map(|n| [n / 9, n / 3 % 3, n % 3]).collect();
    for (number, place) in moved {
        names[*number as usize] = [*place, 1, 1];
    }
    names
}

#[track_caller]
fn check(names: &[Name], found: bool) {
    let name = |number: u32| names[number as usize];
    // Somebody has gone.
    let numbers: Vec<u32> = (0..names.len() as u32).filter(|n| n % 50 != 7).collect();
    let mut wanted = numbers.clone();
    wanted.sort_by_key(|number| (name(*number), *number));
    assert_eq!(
        dealt_out(numbers.clone(), 1_000, name),
        wanted,
        "dealt out in three passes"
    );
    let nearly = nearly_in_order(&numbers, name);
    assert_eq!(nearly.is_some(), found, "whether few stand elsewhere");
    assert_eq!(nearly.unwrap_or_else(|| wanted.clone()), wanted);
}

#[test]
fn who_stands_in_order_stays() {
    check(&names(1_000, &[]), true);
    check(&names(0, &[]), true);
}

#[test]
fn a_few_who_stand_elsewhere_are_put_between() {
    check(&names(1_000, &[(3, 90)]), true);
    check(&names(1_000, &[(0, 999), (500, 0), (999, 40)]), true);
    check(&names(1_000, &[(1, 111), (2, 0), (300, 0), (301, 5)]), true);
    // The same name as many others: by number.
    check(&names(1_000, &[(20, 60), (700, 60)]), true);
}

#[test]
fn many_who_stand_elsewhere_are_dealt_out() {
    let reversed: Vec<Name> = names(1_000, &[]).into_iter().rev().collect();
    check(&reversed, false);
    let moved: Vec<(u32, u32)> = (0..200).map(|n| (5 * n, n * 37 % 111)).collect();
    check(&names(1_000, &moved), false);
}
