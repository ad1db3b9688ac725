//! The print log of a forum: what a printer took stands in the record of the guest, with the
//! reason of a new badge, and the reason goes with the person's data.

use app::desk::{self, Book, GuestForm};
use app::printing::{self, Printed};
use app::register::RegisterRefused;
use app::volunteers::Form as Person;
use app::{NotAllowed, erasure, operators};
use domain::{Deed, ErasureGround, ErasureKind, Role, VolunteerId};
use l10n::{Language, Localizer};
use store::{Quiet, StoreError};
use testkit::{TestRegister, a_forum};

fn forum(register: &TestRegister) -> Book {
    let event = a_forum().add(register.open(), &register.ctx());
    testkit::book(register.open(), event)
}

fn guest(register: &TestRegister, book: &mut Book) -> VolunteerId {
    let form = GuestForm {
        person: Person {
            surname: Some("Төрөбаев".to_owned()),
            given: Some("Бакыт".to_owned()),
            ..Person::default()
        },
        category: "HD".parse().ok(),
        ..GuestForm::default()
    };
    testkit::add_guest(register.open(), &register.ctx(), book, &form)
}

fn badge(register: &TestRegister, book: &mut Book, guest: VolunteerId) -> String {
    testkit::give_badge(register.open(), &register.ctx(), book, guest)
}

fn note(
    register: &TestRegister,
    book: &mut Book,
    guest: VolunteerId,
    number: &str,
    reason: Option<&str>,
) {
    let printed = Printed {
        guest,
        number: number.to_owned(),
        printer: Some("Brother-QL-820".to_owned()),
        reason: reason.map(str::to_owned),
        again: reason.is_some(),
    };
    printing::note(register.open(), &register.ctx(), book, &[printed]).expect("the owner may");
    book.refresh(register.open(), guest).expect("readable");
}

#[test]
fn a_badge_is_wanted_until_it_was_printed_and_a_new_one_stands_in_the_log_with_its_reason() {
    let register = TestRegister::new();
    let mut book = forum(&register);
    let guest = guest(&register, &mut book);
    let is_wanted = |book: &Book| printing::is_wanted(book.guest(guest).expect("a guest"));
    assert!(is_wanted(&book), "there is no badge yet");
    let first = badge(&register, &mut book, guest);
    assert!(is_wanted(&book), "a number alone is no paper");
    note(&register, &mut book, guest, &first, None);
    assert!(!is_wanted(&book), "it is printed");

    let why = "Жоғалтып алды".to_owned();
    let second = desk::replace(register.open(), &register.ctx(), &book, guest, Some(&why));
    let second = second.expect("there is a badge").value;
    book.refresh(register.open(), guest).expect("readable");
    assert!(is_wanted(&book), "the new one is not printed");
    note(&register, &mut book, guest, &second, Some(&why));

    let lines = printing::lines(register.open(), &book, Some(guest)).expect("the owner may");
    let told: Vec<_> = lines
        .iter()
        .map(|line| {
            (
                line.print.number.as_str(),
                line.print.again,
                line.void,
                line.reason.as_deref(),
            )
        })
        .collect();
    let wanted = [
        (second.as_str(), true, false, Some(why.as_str())),
        (first.as_str(), false, true, None),
    ];
    assert_eq!(told, wanted);

    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("prints.xlsx");
    let speak = Localizer::new(Language::Kk);
    let rows = printing::save(register.open(), &register.ctx(), &book, &path, speak);
    assert_eq!(rows.expect("the owner may"), 2);
    assert!(path.exists());
}

#[test]
fn the_reason_of_a_print_goes_with_the_data_of_the_person() {
    let register = TestRegister::new();
    let mut book = forum(&register);
    let guest = guest(&register, &mut book);
    let number = badge(&register, &mut book, guest);
    note(&register, &mut book, guest, &number, Some("Аты-жөні қате"));
    let ending = erasure::Ending {
        kind: ErasureKind::Erased,
        ground: ErasureGround::Request,
        order: None,
    };
    erasure::end(register.open(), &register.ctx(), &[guest], &ending, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let id = changes::participation_id(Some(book.event.id), guest);
    let record = register
        .open()
        .store()
        .record::<changes::Participations>(id);
    let record = record.expect("readable").expect("kept");
    let part = changes::participation(id, &record).expect("kept");
    let kept = (part.card.prints.len(), part.words.len());
    assert_eq!(kept, (1, 0), "the count stays and the words go");
}

#[test]
fn a_desk_is_closed_by_a_coordinator_with_the_own_password_and_by_nobody_else() {
    let register = TestRegister::new();
    let add = |name: &str, role: Role, password: &str| {
        let done = operators::add(register.open(), &register.ctx(), name, role, password);
        done.expect("the owner may").value
    };
    let desk = add("Данияр", Role::Desk, "бірінші құпиясөз");
    let lead = add("Айгерім", Role::Coordinator, "екінші құпиясөз");
    let keepers = register.open().desk_keepers().expect("the owner may");
    let ids: Vec<_> = keepers.iter().map(|(operator, _)| *operator).collect();
    assert!(ids.contains(&lead) && !ids.contains(&desk));

    let close = |who, password: &str| {
        register
            .open()
            .close_desk(who, password, register.ctx().now)
    };
    assert!(close(lead, "екінші құпиясөз").is_ok());
    let refused = close(desk, "бірінші құпиясөз");
    let role = Some(Role::Desk);
    let deed = Deed::SaveEvents;
    assert!(
        matches!(refused, Err(RegisterRefused::NotAllowed(why)) if why == NotAllowed { deed, role, limit: None })
    );
    let now = register.ctx().now;
    let wrong = |_| register.open().close_desk(lead, "басқа сөз", now);
    let refused: Vec<_> = (0..4).map(wrong).collect();
    assert!(matches!(
        refused[0],
        Err(RegisterRefused::Store(StoreError::WrongPassword))
    ));
    assert!(
        matches!(
            refused[3],
            Err(RegisterRefused::Store(StoreError::TooManyAttempts { .. }))
        ),
        "guessing is slowed"
    );
}

#[test]
fn a_badge_in_a_file_stands_in_the_log_and_is_still_wanted_on_paper() {
    let register = TestRegister::new();
    let mut book = forum(&register);
    let guest = guest(&register, &mut book);
    let number = badge(&register, &mut book, guest);
    let done = printing::note_file(register.open(), &register.ctx(), &book, &[guest]);
    done.expect("the owner may");
    book.refresh(register.open(), guest).expect("readable");
    let lines = printing::lines(register.open(), &book, None).expect("the owner may");
    let [line] = lines.as_slice() else {
        panic!("one badge was saved: {lines:?}");
    };
    assert_eq!(
        (line.print.number.as_str(), line.print.printer.as_str()),
        (number.as_str(), "")
    );
    assert!(
        printing::is_wanted(book.guest(guest).expect("a guest")),
        "whether it was printed nobody knows"
    );
    note(&register, &mut book, guest, &number, None);
    assert!(!printing::is_wanted(book.guest(guest).expect("a guest")));
}
