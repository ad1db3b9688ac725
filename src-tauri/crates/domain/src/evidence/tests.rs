use super::*;
use Sign::*;

/// How sure these signs make it, with every rule on.
#[track_caller]
fn check(signs: &[Sign], expected: Option<Certainty>) {
    let evidence = weigh(signs.iter().copied().collect(), &[]);
    assert_eq!(
        evidence.map(|evidence| evidence.certainty),
        expected,
        "{signs:?} weigh {:?}",
        evidence.map(|evidence| evidence.points)
    );
}

#[test]
fn the_same_number_and_a_name_that_fits_are_certain() {
    check(&[SameIin, SameSurname, SameGiven], Some(Certainty::Certain));
    check(
        &[SameIin, SameBirth, OtherSurname, SpelledGiven],
        Some(Certainty::Certain),
    );
}

#[test]
fn the_same_number_with_another_given_name_is_looked_at() {
    check(
        &[SameIin, SameBirth, SameSurname, OtherGiven],
        Some(Certainty::Possible),
    );
    check(
        &[SameIin, SameBirth, SameSurname, SameGiven, OtherSex],
        Some(Certainty::Possible),
    );
}

#[test]
fn the_same_number_is_always_looked_at() {
    check(
        &[SameIin, OtherBirth, OtherSurname, OtherGiven],
        Some(Certainty::Possible),
    );
}

#[test]
fn two_valid_numbers_are_two_people() {
    check(
        &[
            OtherIin,
            SameBirth,
            SamePhone,
            SameEmail,
            SameSurname,
            SameGiven,
            SamePatronymic,
        ],
        None,
    );
}

#[test]
fn name_birth_date_and_phone_are_certain() {
    check(
        &[SameBirth, SamePhone, SameSurname, SameGiven],
        Some(Certainty::Certain),
    );
}

#[test]
fn another_spelling_is_looked_at_unless_the_number_is_the_same() {
    let rest = [SameBirth, SamePhone, SameEmail, SamePatronymic, SameRegion];
    for names in [
        [SpelledSurname, SameGiven],
        [SameSurname, SpelledGiven],
        [SameSurname, PairedGiven],
    ] {
        let mut signs = rest.to_vec();
        signs.extend(names);
        check(&signs, Some(Certainty::Possible));
        signs.push(SameIin);
        check(&signs, Some(Certainty::Certain));
    }
}

#[test]
fn a_name_and_a_birth_date_are_certain_with_the_fathers_name_only() {
    check(
        &[SameBirth, SameSurname, SameGiven, SamePatronymic],
        Some(Certainty::Certain),
    );
    check(
        &[SameBirth, SameSurname, SameGiven],
        Some(Certainty::Possible),
    );
}

#[test]
fn one_letter_is_never_certain() {
    check(
        &[
            SameBirth,
            SamePhone,
            SameEmail,
            SameSurname,
            NearGiven,
            SamePatronymic,
        ],
        Some(Certainty::Possible),
    );
    check(
        &[SameBirth, SamePhone, NearSurname, SameGiven, SamePatronymic],
        Some(Certainty::Possible),
    );
}

#[test]
fn a_letter_of_the_surname_is_offered_beside_birth_date_and_given_name_and_never_certain() {
    check(
        &[SameBirth, NearSurname, SameGiven],
        Some(Certainty::Possible),
    );
    check(
        &[SameBirth, NearSurname, SameGiven, OtherPhone],
        Some(Certainty::Possible),
    );
    check(
        &[SameBirth, NearSurname, SpelledGiven, OtherPhone],
        Some(Certainty::Possible),
    );
    let all = [SameBirth, SamePhone, SameEmail, NearSurname, SameGiven];
    check(&all, Some(Certainty::Possible));
    check(&[SameBirth, NearSurname, SameGiven, OtherPatronymic], None);
    check(&[SameBirth, NearSurname, NearGiven, SameRegion], None);
    check(&[OtherBirth, NearSurname, SameGiven, SameRegion], None);
    let off = [SameBirth, NearSurname, SameGiven].into_iter().collect();
    for rule in [DuplicateRule::OneLetter, DuplicateRule::NameAndBirth] {
        assert_eq!(weigh(off, &[rule]), None, "{rule:?}");
    }
}

#[test]
fn a_family_with_one_phone_stays_several_people() {
    check(
        &[
            SamePhone,
            SameSurname,
            OtherGiven,
            OtherBirth,
            SamePatronymic,
            SameRegion,
        ],
        None,
    );
    check(&[SamePhone, SameEmail, SameSurname, OtherBirth], None);
    check(&[SamePhone, SameRegion], None);
}

#[test]
fn twins_stay_two_people() {
    check(
        &[
            SameBirth,
            SamePhone,
            SameEmail,
            SameSurname,
            OtherGiven,
            SamePatronymic,
            SameRegion,
        ],
        None,
    );
    check(
        &[SameBirth, SamePhone, SameSurname, SameGiven, OtherSex],
        None,
    );
}

#[test]
fn namesakes_stay_two_people() {
    check(
        &[
            SameSurname,
            SameGiven,
            SamePatronymic,
            OtherBirth,
            OtherPhone,
            SameRegion,
        ],
        None,
    );
    check(&[SameSurname, SameGiven, SamePatronymic], None);
}

#[test]
fn a_rule_that_is_off_does_not_count() {
    let by_phone = Signs::from_iter([SameBirth, SamePhone, SpelledSurname, SameGiven]);
    assert!(weigh(by_phone, &[]).is_some());
    assert_eq!(
        weigh(by_phone, &[DuplicateRule::Spelling]).map(|e| e.certainty),
        Some(Certainty::Possible)
    );
    let by_name = Signs::from_iter([SameBirth, SameSurname, SameGiven, SamePatronymic]);
    assert!(weigh(by_name, &[]).is_some());
    assert_eq!(weigh(by_name, &[DuplicateRule::NameAndBirth]), None);
    let by_number = Signs::from_iter([SameIin, SameGiven]);
    assert!(weigh(by_number, &[]).is_some());
    assert_eq!(weigh(by_number, &[DuplicateRule::Iin]), None);
    let by_letter = Signs::from_iter([SameBirth, SamePhone, NearGiven, SameSurname]);
    assert!(weigh(by_letter, &[]).is_some());
    assert_eq!(weigh(by_letter, &[DuplicateRule::OneLetter]), None);
}

#[test]
fn a_difference_never_makes_it_surer() {
    let differences = [
        OtherIin,
        OtherBirth,
        OtherPhone,
        OtherSurname,
        OtherGiven,
        OtherPatronymic,
        OtherSex,
    ];
    let every_likeness = [
        SameBirth,
        SamePhone,
        SameEmail,
        SameSurname,
        SameGiven,
        SamePatronymic,
        SameRegion,
    ];
    for bits in 0_u32..1 << every_likeness.len() {
        let signs: Signs = (0..)
            .zip(every_likeness)
            .filter(|(at, _)| bits >> at & 1 == 1)
            .map(|(_, sign)| sign)
            .collect();
        for difference in differences {
            let before = weigh(signs, &[]).map(|e| (e.certainty, e.points));
            let after = weigh(signs.with(difference), &[]).map(|e| (e.certainty, e.points));
            assert!(after <= before, "{difference:?} makes {signs:?} surer");
        }
    }
}

#[test]
fn rules_have_codes_of_their_own() {
    for rule in DuplicateRule::ALL {
        assert_eq!(DuplicateRule::from_code(rule.code()), Some(rule));
    }
}
