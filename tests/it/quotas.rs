//! Quotas by category of guest: planned beyond it is waiting, a free place goes to the next of
//! that category, and nobody who stands at the door is turned away for a number.

use app::desk::{self, Book, CheckIn, DeskRefused, GuestForm};
use app::events::WorkRefused;
use app::papers::Languages;
use app::volunteers::Form as Person;
use domain::checkin::{Outcome, Remark};
use domain::guests::{CategoryCode, Delegation};
use domain::{Direct, EventId, MarkSource, Standing, VolunteerId};
use l10n::{Language, Localizer};
use testkit::{TestRegister, a_forum};

fn code(text: &str) -> CategoryCode {
    text.parse().expect("a code")
}

/// A forum with two places for the press.
fn forum(register: &TestRegister) -> (EventId, Book) {
    let event = a_forum().add(register.open(), &register.ctx());
    let quotas = [(code("PR"), Some(2))];
    desk::set_quotas(register.open(), &register.ctx(), event, &quotas).expect("the owner may");
    (event, testkit::book(register.open(), event))
}

fn guest(given: &str, category: &str, walk_in: bool) -> GuestForm {
    GuestForm {
        person: Person {
            surname: Some("Серікова".to_owned()),
            given: Some(given.to_owned()),
            ..Person::default()
        },
        category: category.parse().ok(),
        walk_in,
        ..GuestForm::default()
    }
}

fn add(register: &TestRegister, book: &mut Book, form: &GuestForm) -> VolunteerId {
    testkit::add_guest(register.open(), &register.ctx(), book, form)
}

/// Of the press: who has a place of how many, and who waits.
#[track_caller]
fn check(book: &Book, held: u32, waiting: &[VolunteerId]) {
    let quota = desk::quota(book, code("PR")).expect("the press has one");
    assert_eq!((quota.held(), quota.people), (held, 2));
    assert_eq!(quota.seats.waiting, waiting);
    let queued = (1..).zip(waiting);
    for (at, guest) in queued {
        assert_eq!(book.queue(*guest), Some(at));
    }
}

#[test]
fn whoever_is_planned_beyond_the_quota_waits_and_gets_the_place_that_is_free() {
    let register = TestRegister::new();
    let (_, mut book) = forum(&register);
    let one = add(&register, &mut book, &guest("Айша", "PR", false));
    let two = add(&register, &mut book, &guest("Дана", "PR", false));
    let three = add(&register, &mut book, &guest("Жанар", "PR", false));
    let four = add(&register, &mut book, &guest("Мәдина", "PR", false));
    let other = add(&register, &mut book, &guest("Сәуле", "SP", false));
    check(&book, 2, &[three, four]);
    assert_eq!(
        book.queue(other),
        None,
        "another category has its own places"
    );
    let none = desk::move_up(register.open(), &register.ctx(), &book, code("PR"));
    assert!(matches!(
        none,
        Err(DeskRefused::Work(WorkRefused::NobodyMovesUp))
    ));
    desk::remove(register.open(), &register.ctx(), &book, one).expect("the owner may");
    book.follow(register.open()).expect("readable");
    check(&book, 1, &[three, four]);
    let up = desk::move_up(register.open(), &register.ctx(), &book, code("PR"));
    assert_eq!(up.expect("a place is free").value, [three]);
    book.follow(register.open()).expect("readable");
    check(&book, 2, &[four]);
    assert_eq!(
        book.guest(two).expect("there").part.standing,
        Standing::Registered
    );
}

#[test]
fn another_category_gives_the_place_back_and_asks_for_one_of_its_own() {
    let register = TestRegister::new();
    let (_, mut book) = forum(&register);
    let one = add(&register, &mut book, &guest("Айша", "PR", false));
    add(&register, &mut book, &guest("Дана", "PR", false));
    let speaker = add(&register, &mut book, &guest("Жанар", "SP", false));
    let save = |book: &mut Book, who, category| {
        let form = guest("Айша", category, false);
        desk::save(register.open(), &register.ctx(), book, Some(who), &form)
            .unwrap_or_else(|refused| panic!("{refused}"));
        book.follow(register.open()).expect("readable");
    };
    save(&mut book, speaker, "PR");
    check(&book, 2, &[speaker]);
    save(&mut book, one, "SP");
    check(&book, 1, &[speaker]);
    save(&mut book, speaker, "SP");
    check(&book, 1, &[]);
    let part = &book.guest(speaker).expect("there").part;
    assert_eq!(
        part.standing,
        Standing::Registered,
        "nothing limits that one"
    );
}

#[test]
fn whoever_stands_at_the_desk_is_let_in_with_a_word_and_counts() {
    let register = TestRegister::new();
    let (event, mut book) = forum(&register);
    add(&register, &mut book, &guest("Айша", "PR", false));
    add(&register, &mut book, &guest("Дана", "PR", false));
    let waits = add(&register, &mut book, &guest("Жанар", "PR", false));
    check(&book, 2, &[waits]);
    let door = domain::checkin::door(event).id;
    let expected = desk::board(&book, door, register.ctx().now).expect("a board");
    assert_eq!(expected.guests.expected, 2, "whoever waits is not expected");
    let mut enter = |who| {
        let ctx = register.ctx();
        let check_in = CheckIn {
            list: door,
            direct: Direct::In,
            source: MarkSource::Desk,
            at: ctx.now,
            badge: None,
            overrule: false,
        };
        let told = desk::check_in(register.open(), &ctx, &book, who, &check_in);
        book.follow(register.open()).expect("readable");
        told.expect("nobody is refused for a number").value
    };
    let Outcome::Entered { remarks, .. } = enter(waits) else {
        panic!("let in");
    };
    assert_eq!(remarks, [Remark::Waited(2)]);
    let walk_in = add(&register, &mut book, &guest("Раушан", "PR", true));
    let line = |book: &Book| {
        let board = desk::board(book, door, register.ctx().now).expect("a board");
        let [line] = board.quotas[..] else {
            panic!("one category has a quota");
        };
        (line.held, line.people, line.waiting)
    };
    // Whoever came has a place before whoever only has one in the list.
    assert_eq!(line(&book), (2, 2, 2));
    let part = &book.guest(walk_in).expect("there").part;
    assert_eq!(part.standing, Standing::Registered);
}

#[test]
fn a_guest_too_many_of_two_laptops_is_shown_and_not_lost() {
    let register = TestRegister::new();
    let (event, mut book) = forum(&register);
    let [one, two, three] =
        ["Айша", "Дана", "Жанар"].map(|given| add(&register, &mut book, &guest(given, "PR", true)));
    // As after an exchange: three stand in the list for two places, told in this order.
    check(&book, 2, &[three]);
    let again = testkit::book(register.open(), event);
    check(&again, 2, &[three]);
    let standing = |who| book.guest(who).expect("there").part.standing;
    assert_eq!([one, two, three].map(standing), [Standing::Registered; 3]);
}

#[test]
fn a_quota_is_taken_away_and_copied_with_the_event() {
    let register = TestRegister::new();
    let (event, _) = forum(&register);
    let open = register.open();
    let starts = domain::Day::from_ymd_opt(2089, 7, 5).and_then(|day| day.and_hms_opt(9, 0, 0));
    let to = app::series::CopyTo {
        starts: starts.expect("a time"),
        titles: None,
        shifts: true,
    };
    let copy = app::series::copy(open, &register.ctx(), event, &to);
    if let Ok(copy) = copy {
        let copied = app::events::get(open, copy.value).expect("there").forum;
        assert_eq!(copied.quota(code("PR")), Some(2));
    } else {
        panic!("the owner may copy an event");
    }
    desk::set_quotas(open, &register.ctx(), event, &[(code("PR"), None)]).expect("the owner may");
    let book = testkit::book(open, event);
    assert!(desk::quotas(&book).is_empty());
}

#[test]
fn whoever_waits_is_not_expected_of_a_delegation_and_its_papers_say_so() {
    let register = TestRegister::new();
    let (event, mut book) = forum(&register);
    let of = Delegation::Named("Алатау".to_owned());
    let of_press = |given: &str| GuestForm {
        delegation: Some(of.clone()),
        ..guest(given, "PR", false)
    };
    for given in ["Айша", "Дана"] {
        add(&register, &mut book, &of_press(given));
    }
    let waits = add(&register, &mut book, &of_press("Жанар"));
    let door = domain::checkin::door(event).id;
    let counts = |book: &Book| {
        let now = register.ctx().now;
        let packs = desk::delegations(register.open(), book, door, now).expect("the owner may");
        let [pack] = &packs[..] else {
            panic!("one delegation");
        };
        let coming = pack.coming(book);
        assert!(!coming.contains(&waits) || pack.came > 0);
        (coming.len(), pack.expected, pack.came, pack.absent())
    };
    assert_eq!(counts(&book), (2, 2, 0, 2), "named, and not expected");
    let languages = Languages::of(&[Localizer::new(Language::En)]);
    let (owner, ctx) = (register.open(), register.ctx());
    let list = desk::door_paper(owner, &ctx, &book, door, &languages).expect("drawn");
    let ctx = register.ctx();
    let sheet = desk::pack_paper(owner, &ctx, &book, door, &of, &languages).expect("drawn");
    for text in [list, sheet].map(|pdf| text_of(&pdf)) {
        assert!(text.contains("Waits, no. 1"), "{text}");
    }
    let done = desk::check_in_all(register.open(), &register.ctx(), &book, door, &[waits]);
    let done = done.expect("whoever stands there is let in").value;
    assert_eq!(done.entered, 1);
    book.follow(register.open()).expect("readable");
    assert_eq!(counts(&book).2, 1);
}

/// The text of a PDF as a reader copies it.
fn text_of(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).expect("written");
    let told = std::process::Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(&path)
        .arg("-")
        .output();
    let text = told.expect("pdftotext is there").stdout;
    let text = String::from_utf8(text).expect("utf-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
