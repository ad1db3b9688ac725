//! Badges on paper from end to end: the layout of an event is changed and taken back, and
//! badges are drawn for those who have a number.

use app::desk::{self, Book, GuestForm, Rehearsed, SheetsRefused};
use app::volunteers::Form as Person;
use app::{events, undo};
use domain::badges::{BadgeBand, BadgeLayout, BadgePart, BadgeSize};
use domain::codes::SerialCode;
use domain::guests::GuestDetail;
use domain::{EventId, VolunteerId};
use messages::ToMessage;
use store::Quiet;
use testkit::{TestRegister, a_forum};

fn forum(register: &TestRegister) -> EventId {
    let asked = [GuestDetail::Organisation];
    let forum = a_forum().in_english("Forum").asking(&asked);
    forum.add(register.open(), &register.ctx())
}

fn book(register: &TestRegister, event: EventId) -> Book {
    testkit::book(register.open(), event)
}

fn add(register: &TestRegister, book: &mut Book, surname: &str, given: &str) -> VolunteerId {
    let guest = GuestForm {
        person: Person {
            surname: Some(surname.to_owned()),
            given: Some(given.to_owned()),
            ..Person::default()
        },
        category: "DL".parse().ok(),
        details: vec![(GuestDetail::Organisation, "«Қамқор жүрек» қоры".to_owned())],
        ..GuestForm::default()
    };
    testkit::add_guest(register.open(), &register.ctx(), book, &guest)
}

/// Whether bytes are a PDF with something in it.
fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-") && bytes.len() > 5_000
}

#[test]
fn badges_are_drawn_with_numbers_and_a_guest_without_one_is_named() {
    let register = TestRegister::new();
    let mut book = book(&register, forum(&register));
    let one = add(&register, &mut book, "Тілеубердиев", "Динмұхамед");
    let two = add(&register, &mut book, "Ким", "Лев");
    let ctx = register.ctx();
    desk::badge(register.open(), &ctx, &book, &[one]).expect("there are numbers");
    book.refresh(register.open(), one).expect("readable");
    let draw = |guests: &[VolunteerId], size| {
        desk::badge_sheets(register.open(), &register.ctx(), &book, guests, size)
    };
    for size in [None, Some(BadgeSize::Label62), Some(BadgeSize::TenOnA4)] {
        assert!(is_pdf(&draw(&[one], size).expect("drawn")), "{size:?}");
    }
    let refused = draw(&[one, two], None).expect_err("one has no number");
    assert!(matches!(&refused, SheetsRefused::NoNumber(name) if name == "Ким Лев"));
    assert_eq!(refused.told().1.id, "badges-error-no-number");
}

#[test]
fn a_file_of_badges_gives_numbers_to_those_who_have_none() {
    let register = TestRegister::new();
    let mut book = book(&register, forum(&register));
    let guests = [
        add(&register, &mut book, "Тілеубердиев", "Динмұхамед"),
        add(&register, &mut book, "Ким", "Лев"),
    ];
    let ready = desk::badges_for_file(register.open(), &register.ctx(), &mut book, &guests);
    let pdf = ready.expect("the owner may").value.pdf();
    assert!(is_pdf(&pdf.expect("drawn")));
    for guest in guests {
        assert!(
            book.guest(guest)
                .expect("there")
                .part
                .card
                .badge()
                .is_some()
        );
    }
}

/// The fonts have no Chinese: whoever has a Latin spelling is printed in it, whoever has none
/// is named, and everybody else is printed.
#[test]
fn a_name_in_other_letters_stops_nobody_elses_badge() {
    let register = TestRegister::new();
    let mut book = book(&register, forum(&register));
    let known = add(&register, &mut book, "Ким", "Лев");
    let unknown = add(&register, &mut book, "王", "伟");
    let speak = l10n::Localizer::new(l10n::Language::En);
    let mut file = |guests: &[VolunteerId]| {
        let did = desk::badges_for_file(register.open(), &register.ctx(), &mut book, guests);
        did.map(|did| did.value)
    };
    let alone = file(&[unknown]).expect_err("nothing is left to print");
    assert!(
        matches!(&alone, SheetsRefused::NoLetter { sign: '伟', .. }),
        "{alone}"
    );
    assert_eq!(alone.told().1.id, "badges-error-no-letter");
    let both = file(&[unknown, known]).expect("one is printed");
    assert_eq!(both.guests(), [known]);
    assert!(is_pdf(&both.pdf().expect("drawn")));
    let told = both.told(speak);
    let told: Vec<&str> = told.iter().map(|told| told.id.as_str()).collect();
    assert_eq!(told, ["badges-left-out"]);

    let person = Person {
        surname: Some("王".to_owned()),
        given: Some("伟".to_owned()),
        ..Person::default()
    };
    let form = GuestForm {
        person,
        latin: Some("Wei Wang".to_owned()),
        category: "DL".parse().ok(),
        details: vec![(GuestDetail::Organisation, "青年".to_owned())],
        ..GuestForm::default()
    };
    let done = desk::save(
        register.open(),
        &register.ctx(),
        &book,
        Some(unknown),
        &form,
    );
    done.unwrap_or_else(|refused| panic!("{refused}"));
    book.refresh(register.open(), unknown).expect("readable");
    let did = desk::badges_for_file(register.open(), &register.ctx(), &mut book, &[unknown]);
    let both = did.expect("the Latin spelling is printed").value;
    assert!(is_pdf(&both.pdf().expect("drawn")));
    let told: Vec<String> = both.told(speak).into_iter().map(|told| told.id).collect();
    assert_eq!(told, ["badges-shortened"], "the organisation is left off");
}

#[test]
fn a_layout_is_shown_before_it_is_saved_and_can_be_taken_back() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    // Without guests an invented one is shown.
    let layout = BadgeLayout {
        size: BadgeSize::A6TwoSided,
        parts: vec![BadgePart::Organisation],
        band: BadgeBand::Line,
        ..BadgeLayout::default()
    };
    let show = |book: &Book, layout: &BadgeLayout| {
        let shown = desk::badge_preview(register.open(), &register.ctx(), book, layout, None, 0);
        shown.expect("drawn")
    };
    let shown = show(&book, &layout);
    assert_eq!((shown.pages.len(), shown.samples.len()), (2, 0));
    assert!(shown.pages.iter().all(|page| page.starts_with("<svg")));
    add(&register, &mut book, "Тілеубердиев", "Динмұхамед");
    add(&register, &mut book, "Ким", "Лев");
    let shown = show(&book, &layout);
    assert_eq!(shown.samples[0], "Тілеубердиев Динмұхамед");
    assert_eq!(shown.samples.len(), 2);

    let ctx = register.ctx();
    desk::save_layout(register.open(), &ctx, event, layout.clone(), None).expect("the owner may");
    let known = || {
        events::get(register.open(), event)
            .expect("there")
            .forum
            .badges
    };
    assert_eq!(known(), layout);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing in the way");
    assert_eq!(known(), BadgeLayout::default());
}

#[test]
fn a_logo_that_cannot_be_drawn_and_a_size_that_cannot_be_printed_are_refused() {
    let register = TestRegister::new();
    let event = forum(&register);
    let save = |layout: BadgeLayout, logo: Option<&[u8]>| {
        let logo = logo.map(<[u8]>::to_vec);
        desk::save_layout(register.open(), &register.ctx(), event, layout, logo)
    };
    let logo = include_bytes!("../../icons/32x32.png");
    save(BadgeLayout::default(), Some(logo)).expect("a small PNG");
    let kept = events::get(register.open(), event)
        .expect("there")
        .forum
        .logo;
    assert_eq!(kept.as_deref(), Some(logo.as_slice()));
    let cut = save(BadgeLayout::default(), Some(&logo[..60])).expect_err("damaged");
    assert_eq!(
        (cut.field(), cut.told().1.id.as_str()),
        (Some("logo"), "badges-error-logo-broken")
    );
    let large = BadgeLayout {
        name_percent: 200,
        ..BadgeLayout::default()
    };
    let refused = save(large, None).expect_err("too large");
    assert_eq!(refused.field(), Some("name_percent"));
    assert_eq!(refused.told().1.id, "badges-error-percent");
}

/// The test badge has a number that a practice scan knows and that no guest ever gets.
#[test]
fn a_test_badge_is_drawn_and_known_to_a_practice_scan_alone() {
    let register = TestRegister::new();
    let mut book = book(&register, forum(&register));
    let ready = desk::test_badge(register.open(), &register.ctx(), &book, None).expect("drawn");
    assert!(is_pdf(&ready.pdf().expect("drawn")));
    assert!(ready.guests().is_empty(), "it is nobody's");
    let letters = register.open().store().desk_letters();
    let number = SerialCode::new(&book.scope(), letters, 0).expect("a number");
    let scanned = desk::rehearse(register.open(), &book, &number.scanned());
    assert_eq!(scanned.expect("the owner may"), Rehearsed::TestBadge);
    let guest = add(&register, &mut book, "Ким", "Лев");
    let first = testkit::give_badge(register.open(), &register.ctx(), &mut book, guest);
    let first = SerialCode::parse(&first).expect("a number");
    assert_eq!(first.counter(), 1, "desks count from one");
}
