use super::*;
use crate::guests::{CardValue, CategoryCode, usual_categories};
use crate::{BirthDate, Guardian, Iin, PersonName, RegionCode, Sex, VolunteerId};

fn person(surname: &str, given: &str) -> Volunteer {
    let name = PersonName::parse(surname, given, "").expect("a name");
    let mut person = Volunteer::new(VolunteerId::from_bytes([1; 16]), name);
    person.guest = true;
    person
}

fn card(category: &str, values: Vec<CardValue>) -> Card {
    let mut card = Card::default();
    card.put(CardValue::Category(Some(code(category))));
    card.put(CardValue::Country(Some("UZ".parse().expect("a country"))));
    for value in values {
        card.put(value);
    }
    card
}

fn code(text: &str) -> CategoryCode {
    text.parse().expect("a code")
}

fn detail(of: GuestDetail) -> CardValue {
    CardValue::Detail(of, Some("Серікова Айгүл, +7 701 555 12 34".to_owned()))
}

#[track_caller]
fn check_letters(letters: BadgeScriptRule, person: &Volunteer, card: &Card, wanted: &[Repair]) {
    let category = card.category;
    let known = usual_categories().iter();
    let looked = Looked {
        person,
        card,
        category: known.clone().find(|one| Some(one.code) == category),
        letters,
        today: Day::from_ymd_opt(2026, 8, 14).expect("a day"),
    };
    assert_eq!(looked.repairs().collect::<Vec<_>>(), wanted);
}

#[track_caller]
fn check(person: &Volunteer, card: &Card, wanted: &[Repair]) {
    check_letters(BadgeScriptRule::EachGuest, person, card, wanted);
}

#[test]
fn a_card_that_is_right_is_offered_to_nobody() {
    check(&person("Каримова", "Нилуфар"), &card("DL", vec![]), &[]);
}

#[test]
fn a_category_that_the_event_does_not_have_is_told_first() {
    let mut nowhere = card("QQ", vec![]);
    nowhere.put(CardValue::Country(None));
    let wanted = [Repair::Category, Repair::Origin];
    check(&person("Каримова", "Нилуфар"), &nowhere, &wanted);
}

#[test]
fn a_child_needs_somebody_who_answers_for_it() {
    let mut child = person("Ким", "Лев");
    check(&child, &card("MN", vec![]), &[Repair::Guardian]);
    child.birth = BirthDate::parse_iso("2010-08-15");
    check(&child, &card("DL", vec![]), &[Repair::Guardian]);
    child.birth = BirthDate::parse_iso("2008-08-14");
    check(&child, &card("DL", vec![]), &[]);
    child.birth = BirthDate::parse_iso("2010-08-15");
    let named = card("DL", vec![detail(GuestDetail::Guardian)]);
    check(&child, &named, &[]);
    child.guardians.push(Guardian {
        id: crate::FactId::from_bytes([2; 16]),
        name: "Серікова Айгүл".to_owned(),
        relation: None,
        phone: None,
    });
    check(&child, &card("DL", vec![]), &[]);
}

#[test]
fn whoever_leads_a_delegation_needs_one() {
    let head = person("Токтогулов", "Бакыт");
    check(&head, &card("HD", vec![]), &[Repair::Leads]);
    let of = CardValue::Delegation(Some(Delegation::Named("Жастар".to_owned())));
    check(&head, &card("HD", vec![of]), &[]);
}

#[test]
fn a_latin_badge_needs_a_latin_name() {
    let mut guest = person("Тілеубердиев", "Динмұхамед");
    let latin = card("DL", vec![CardValue::Script(BadgeScript::Latin)]);
    check(&guest, &latin, &[Repair::Latin]);
    let plain = card("DL", vec![]);
    check_letters(BadgeScriptRule::Latin, &guest, &plain, &[Repair::Latin]);
    check_letters(BadgeScriptRule::AsWritten, &guest, &latin, &[]);
    guest.latin = Some("Dinmukhamed Tileuberdiyev".to_owned());
    check(&guest, &latin, &[]);
    check(&person("Öztürk", "Ğaliya"), &latin, &[]);
}

#[test]
fn a_badge_needs_a_given_name_and_no_surname() {
    check(
        &person("Каримова", ""),
        &card("DL", vec![]),
        &[Repair::Given],
    );
    check(&person("", "Sukarno"), &card("DL", vec![]), &[]);
}

#[test]
fn a_guest_is_from_somewhere_and_kazakhstan_has_regions() {
    let guest = person("Каримова", "Нилуфар");
    let country = |code: &str| CardValue::Country(Some(code.parse().expect("a country")));
    check(
        &guest,
        &card("DL", vec![CardValue::Country(None)]),
        &[Repair::Origin],
    );
    check(&guest, &card("DL", vec![country("KZ")]), &[Repair::Origin]);
    check(&guest, &card("VL", vec![country("KZ")]), &[]);
    let region: RegionCode = RegionCode::all()[0].code;
    let of = CardValue::Delegation(Some(Delegation::Region(region)));
    check(&guest, &card("DL", vec![country("KZ"), of]), &[]);
}

#[test]
fn a_birth_date_that_cannot_be_is_told() {
    let mut guest = person("Каримова", "Нилуфар");
    for (date, wanted) in [
        ("2026-08-15", &[Repair::Birth][..]),
        ("1926-08-14", &[Repair::Birth]),
        ("1926-08-15", &[]),
    ] {
        guest.birth = BirthDate::parse_iso(date);
        check(&guest, &card("DL", vec![]), wanted);
    }
}

#[test]
fn some_categories_live_by_an_organisation() {
    let guest = person("Каримова", "Нилуфар");
    for category in ["SP", "ST", "PN", "PR"] {
        check(&guest, &card(category, vec![]), &[Repair::Organisation]);
        let has = card(category, vec![detail(GuestDetail::Organisation)]);
        check(&guest, &has, &[]);
    }
    let outlet = || vec![detail(GuestDetail::Outlet)];
    check(&guest, &card("PR", outlet()), &[]);
    check(&guest, &card("SP", outlet()), &[Repair::Organisation]);
}

#[test]
fn of_a_volunteer_the_card_is_looked_at_and_the_number() {
    let mut helper = person("Каримова", "");
    helper.guest = false;
    helper.birth = BirthDate::parse_iso("2026-08-15");
    let crew = card("VL", vec![CardValue::Script(BadgeScript::Latin)]);
    check(&helper, &crew, &[]);
    helper.birth = BirthDate::parse_iso("1901-03-08");
    helper.iin = Iin::parse("010308400002").ok();
    helper.sex = Some(Sex::Female);
    check(&helper, &crew, &[]);
    helper.sex = Some(Sex::Male);
    check(&helper, &crew, &[Repair::Iin]);
    helper.iin_checked = true;
    check(&helper, &crew, &[]);
}

#[test]
fn a_desk_is_quiet_when_nobody_came_for_three_minutes() {
    let at = Timestamp(1_000_000);
    assert!(!is_quiet(at, at));
    assert!(!is_quiet(at, Timestamp(at.0 + 179_999)));
    assert!(is_quiet(at, Timestamp(at.0 + 180_000)));
    assert!(
        !is_quiet(Timestamp(at.0 + 500), at),
        "a clock that was put back"
    );
}

#[test]
fn ten_are_offered_and_whoever_has_not_come_goes_first() {
    let found = |came, repair, key| Found { came, repair, key };
    let mut all = vec![
        found(true, Repair::Category, "а"),
        found(false, Repair::Iin, "б"),
        found(false, Repair::Pair, "г"),
        found(false, Repair::Pair, "в"),
    ];
    let wanted = vec![
        found(false, Repair::Pair, "в"),
        found(false, Repair::Pair, "г"),
        found(false, Repair::Iin, "б"),
        found(true, Repair::Category, "а"),
    ];
    assert_eq!(offered(all.clone()), wanted);
    all.reverse();
    assert_eq!(offered(all), wanted, "whatever the order");
    let many = vec![found(false, Repair::Origin, "а"); 50];
    assert_eq!(offered(many).len(), OFFERED);
}
