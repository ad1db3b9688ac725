//! What somebody who works at the desk of a forum reaches: the cards of the event, and nothing
//! of the register.

use app::desk::{self, Book, CheckIn, GuestForm};
use app::events;
use app::volunteers::{self, Form as Person, Restricted};
use app::{Register, history, operators, roster, undo};
use domain::guests::GuestDetail;
use domain::{Direct, EventId, MarkSource, Role, VolunteerId};
use messages::{Kind, ToMessage};
use store::Quiet;
use testkit::{TestRegister, a_forum, a_volunteer};

const THEIRS: &str = "екінші адамның құпиясөзі";

fn forum(register: &TestRegister, title: &str, day: &str) -> EventId {
    let asked = [GuestDetail::Organisation];
    let forum = a_forum().titled(title).on(day).asking(&asked);
    forum.add(register.open(), &register.ctx())
}

fn at_the_desk(register: &TestRegister) -> Register {
    let id = operators::add(
        register.open(),
        &register.ctx(),
        "Данияр",
        Role::Desk,
        THEIRS,
    )
    .expect("the owner may")
    .value;
    let now = register.ctx().now;
    let theirs = register.open().switch(id, THEIRS, now);
    theirs.expect("a desk signs in")
}

fn walk_in(name: &str) -> GuestForm {
    GuestForm {
        person: Person {
            surname: Some(name.to_owned()),
            given: Some("Айым".to_owned()),
            phone: Some("+7 701 555 12 34".to_owned()),
            ..Person::default()
        },
        category: Some("PT".parse().expect("built in")),
        walk_in: true,
        ..GuestForm::default()
    }
}

fn entry(book: &Book, now: domain::Timestamp) -> CheckIn {
    CheckIn {
        list: book.lists[0].id,
        direct: Direct::In,
        source: MarkSource::Desk,
        at: now,
        badge: None,
        overrule: false,
    }
}

#[test]
fn a_desk_receives_a_guest_from_the_walk_in_to_the_badge_and_takes_it_back() {
    let register = TestRegister::new();
    let event = forum(&register, "Форум", "2026-11-25");
    let theirs = at_the_desk(&register);
    let mut book = Book::open(&theirs, event).expect("a desk may");
    let guest = desk::save(&theirs, &register.ctx(), &book, None, &walk_in("Оразова"));
    let guest = guest.expect("a desk may").value;
    book.refresh(&theirs, guest).expect("a desk may");
    let ctx = register.ctx();
    let done = desk::check_in(&theirs, &ctx, &book, guest, &entry(&book, ctx.now));
    done.expect("a desk may");
    book.refresh(&theirs, guest).expect("a desk may");
    let given = desk::badge(&theirs, &register.ctx(), &book, &[guest]).expect("a desk may");
    assert_eq!(given.value.len(), 1);
    book.follow(&theirs).expect("a desk may");
    assert_eq!(book.find("1234", 5).len(), 1, "by the end of the phone");
    undo::undo(&theirs, &register.ctx(), ctx.action, &Quiet).expect("a desk takes it back");
    book.follow(&theirs).expect("a desk may");
    let now = register.ctx().now;
    let place = book.guest(guest).expect("on the list");
    let (whereabouts, _) = place.at(&book, &book.lists[0], now);
    assert_eq!(whereabouts, desk::Whereabouts::Expected);
}

#[test]
fn a_desk_reaches_nothing_of_the_register() {
    let register = TestRegister::new();
    let event = forum(&register, "Форум", "2026-11-25");
    let outside = a_volunteer().named("Айгерім").with_iin("850101500008");
    let outside = outside.add(&register);
    let theirs = at_the_desk(&register);
    let today = register.ctx().today;
    let reaches: Vec<(&str, bool)> = vec![
        (
            "the list of volunteers",
            volunteers::window(&theirs, &search::Query::default(), 0, 10, today).is_ok(),
        ),
        (
            "a profile",
            volunteers::profile(&theirs, outside, today).is_ok(),
        ),
        (
            "an IIN",
            volunteers::reveal(&theirs, &register.ctx(), outside, Restricted::Iin).is_ok(),
        ),
        (
            "the history of a volunteer",
            history::of_volunteer(&theirs, outside, l10n::Localizer::new(l10n::Language::En))
                .is_ok(),
        ),
        (
            "people like somebody",
            volunteers::similar(&theirs, &Person::default(), register.ctx().now).is_ok(),
        ),
        ("the first page", app::today::today(&theirs, today).is_ok()),
        ("an event", events::get(&theirs, event).is_ok()),
        (
            "who is in it",
            app::attendance::people(&theirs, event).is_ok(),
        ),
        ("a name", roster::name(&theirs, outside).is_ok()),
        (
            "organisations",
            app::organisations::list(&theirs, l10n::Language::En, today).is_ok(),
        ),
    ];
    let open: Vec<&str> = reaches
        .into_iter()
        .filter_map(|(what, is_open)| is_open.then_some(what))
        .collect();
    assert!(open.is_empty(), "a desk sees {}", open.join(", "));
}

#[test]
fn a_desk_makes_no_guest_of_somebody_from_the_register_and_takes_nobody_off_the_list() {
    let register = TestRegister::new();
    let event = forum(&register, "Форум", "2026-11-25");
    let outside: VolunteerId = a_volunteer().named("Айгерім").add(&register);
    let theirs = at_the_desk(&register);
    let mut book = Book::open(&theirs, event).expect("a desk may");
    let form = walk_in("Оразова");
    let refused = desk::save(&theirs, &register.ctx(), &book, Some(outside), &form);
    assert_eq!(refused.expect_err("refused").told().0, Kind::Refused);
    assert!(book.guest(outside).is_err());
    let own = desk::save(&theirs, &register.ctx(), &book, None, &form);
    let own = own.expect("a desk may").value;
    book.follow(&theirs).expect("a desk may");
    assert!(desk::remove(&theirs, &register.ctx(), &book, own).is_err());
}

#[test]
fn the_desks_that_may_be_opened_are_those_of_today_first_and_none_that_is_over() {
    let register = TestRegister::new();
    let over = forum(&register, "Кеше", "2026-11-24");
    let later = forum(&register, "Ертең", "2026-11-26");
    let today = forum(&register, "Бүгін", "2026-11-25");
    let theirs = at_the_desk(&register);
    let known = desk::receiving(&theirs, register.ctx().now).expect("a desk may");
    let known: Vec<_> = known.iter().map(|one| (one.event.id, one.today)).collect();
    assert_eq!(known, [(today, true), (later, false)]);
    assert!(known.iter().all(|(event, _)| *event != over));
}
