//! The desk of a forum from end to end: a guest comes, gets a badge, is let in, comes again,
//! loses the badge, and is counted once.

use app::desk::{self, Answer, Book, CheckIn, DeskRefused, GuestForm};
use app::volunteers::Form as Person;
use app::{backups, undo};
use domain::checkin::{Denied, Outcome};
use domain::codes::SerialCode;
use domain::guests::{Delegation, GuestDetail, RefusedFor};
use domain::{Direct, ErasureGround, ErasureKind, EventId, ListId, MarkSource, VolunteerId};
use store::Quiet;
use testkit::{LUNCH, TestRegister, a_forum, a_volunteer, lunch};

fn forum(register: &TestRegister) -> EventId {
    let asked = [GuestDetail::Organisation, GuestDetail::Diet];
    let forum = a_forum().asking(&asked).with(lunch());
    forum.add(register.open(), &register.ctx())
}

fn book(register: &TestRegister, event: EventId) -> Book {
    testkit::book(register.open(), event)
}

fn walk_in(surname: &str, given: &str, category: &str) -> GuestForm {
    GuestForm {
        person: Person {
            surname: Some(surname.to_owned()),
            given: Some(given.to_owned()),
            phone: Some("+7 700 000 04 18".to_owned()),
            ..Person::default()
        },
        category: category.parse().ok(),
        walk_in: true,
        details: vec![(GuestDetail::Diet, "халал".to_owned())],
        ..GuestForm::default()
    }
}

fn add(register: &TestRegister, book: &mut Book, guest: &GuestForm) -> VolunteerId {
    testkit::add_guest(register.open(), &register.ctx(), book, guest)
}

fn door(event: EventId) -> ListId {
    domain::checkin::door(event).id
}

fn pass(
    register: &TestRegister,
    book: &mut Book,
    guest: VolunteerId,
    list: ListId,
    badge: Option<&str>,
) -> Outcome {
    let ctx = register.ctx();
    let check_in = CheckIn {
        list,
        direct: Direct::In,
        source: MarkSource::Scan,
        at: ctx.now,
        badge: badge.map(str::to_owned),
        overrule: false,
    };
    let done = desk::check_in(register.open(), &ctx, book, guest, &check_in);
    let outcome = done.unwrap_or_else(|refused| panic!("{refused}")).value;
    book.refresh(register.open(), guest).expect("readable");
    outcome
}

fn badge(register: &TestRegister, book: &mut Book, guest: VolunteerId) -> String {
    testkit::give_badge(register.open(), &register.ctx(), book, guest)
}

#[test]
fn a_guest_without_a_list_is_added_gets_a_badge_and_is_let_in_once() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let guest = add(&register, &mut book, &walk_in("Төрөбаев", "Бакыт", "HD"));
    let number = badge(&register, &mut book, guest);
    let code = SerialCode::parse(&number).expect("a number with its check character");
    assert_eq!(code.scope(), "F26");
    assert_eq!(badge(&register, &mut book, guest), number, "twice is once");

    let typed = format!(" {} ", number.to_lowercase());
    let read = desk::scan(register.open(), &register.ctx(), &book, door(event), &typed);
    let answer = Answer::Badge {
        guest,
        number: number.clone(),
        put_back: false,
    };
    assert_eq!(read.expect("read").value, answer);
    let first = pass(&register, &mut book, guest, door(event), Some(&number));
    assert!(matches!(first, Outcome::Entered { time: 1, .. }));
    let second = pass(&register, &mut book, guest, door(event), Some(&number));
    assert!(matches!(second, Outcome::Denied(Denied::Already(_))));
    let lunch = pass(&register, &mut book, guest, LUNCH, Some(&number));
    assert!(matches!(lunch, Outcome::Entered { time: 1, .. }));

    let board = desk::board(&book, door(event), register.ctx().now).expect("the list is there");
    assert_eq!((board.guests.came, board.guests.expected), (1, 1));
    assert_eq!((board.inside, board.scans, board.refused), (1, 1, 1));
    assert_eq!(board.walk_ins, 1);
    let again = Book::open(register.open(), event).expect("readable");
    let board_again = desk::board(&again, door(event), register.ctx().now);
    assert_eq!(board_again.expect("the list is there"), board);
}

#[test]
fn a_guest_is_in_no_list_and_no_count_of_volunteers() {
    let register = TestRegister::new();
    let event = forum(&register);
    a_volunteer().named("Айгерім").add(&register);
    let mut book = book(&register, event);
    let guest = add(&register, &mut book, &walk_in("Алимов", "Рустам", "DL"));
    let open = register.open();
    let query = search::Query::default();
    let listed = open
        .store()
        .columns()
        .query(&query, register.ctx().today)
        .ids();
    assert_eq!(listed.len(), 1);
    assert!(!listed.contains(&guest));
    let path = register.beside("copy.birge");
    let made = backups::make_at(open, &register.ctx(), &path, &Quiet);
    let made = made.expect("made, opened and counted");
    assert_eq!(made.volunteers, 1);

    // A volunteer at the forum is one person with one record.
    let both = a_volunteer().called("Ким", "Лиза").add(&register);
    let guest_of_list = GuestForm {
        category: "VL".parse().ok(),
        ..GuestForm::default()
    };
    let done = desk::save(open, &register.ctx(), &book, Some(both), &guest_of_list);
    assert_eq!(done.expect("saved").value, both);
    book.refresh(open, both).expect("readable");
    assert!(!book.guest(both).expect("on the list").person.guest);
    assert_eq!(book.find("ким", 5).len(), 1);
}

#[test]
fn guests_take_no_seat_of_volunteers_and_stand_on_no_list_of_them() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    add(&register, &mut book, &walk_in("Алимов", "Рустам", "DL"));
    let open = register.open();
    let volunteer = a_volunteer().called("Ким", "Лиза").add(&register);
    let joined = app::waiting::join(open, &register.ctx(), event, &[volunteer], None);
    assert_eq!(joined.expect("there is a seat").value.registered, 1);
    let seats = app::waiting::seats(open, event).expect("readable");
    assert_eq!(seats.seated, [volunteer]);
    let people = app::attendance::people(open, event).expect("readable");
    assert_eq!(people.len(), 1);
    assert_eq!(
        Book::open(open, event).expect("readable").entries().len(),
        2
    );
}

#[test]
fn a_lost_badge_is_replaced_and_is_named_void_when_it_is_scanned() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let guest = add(&register, &mut book, &walk_in("Иманбек", "Олжас", "PT"));
    let none = desk::replace(register.open(), &register.ctx(), &book, guest, None);
    assert!(matches!(none, Err(DeskRefused::NoBadge)));
    let old = badge(&register, &mut book, guest);
    let reason = "жоғалтты".to_owned();
    let ctx = register.ctx();
    let done = desk::replace(register.open(), &ctx, &book, guest, Some(&reason));
    let new = done.expect("replaced").value;
    book.refresh(register.open(), guest).expect("readable");
    assert_ne!(new, old);
    let refused = pass(&register, &mut book, guest, door(event), Some(&old));
    let Outcome::Denied(Denied::VoidBadge { holds, .. }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(holds.as_deref(), Some(new.as_str()));
    let overruled = CheckIn {
        list: door(event),
        direct: Direct::In,
        source: MarkSource::Scan,
        at: register.ctx().now,
        badge: Some(old.clone()),
        overrule: true,
    };
    let denied = desk::check_in(register.open(), &register.ctx(), &book, guest, &overruled);
    assert!(matches!(denied, Err(DeskRefused::VoidBadge)));

    // Taking the replacement back makes the old one hold again.
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .expect("nothing is in the way");
    book.refresh(register.open(), guest).expect("readable");
    let held = book.guest(guest).expect("there").part.card.badge();
    assert_eq!(held.expect("it holds").what.number, old);
}

#[test]
fn what_is_no_guests_number_is_refused_with_its_reason_and_kept() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let guest = add(&register, &mut book, &walk_in("Сәрсенова", "Меруерт", "SP"));
    let number = badge(&register, &mut book, guest);
    let scan = |book: &Book, text: &str| {
        let done = desk::scan(register.open(), &register.ctx(), book, door(event), text);
        done.expect("read").value
    };
    let mut misread = number.clone();
    let last = misread.pop().expect("a sign");
    misread.push(if last == '7' { '8' } else { '7' });
    let desk = register.open().store().desk_letters();
    let unknown = SerialCode::new("F26", desk, 999)
        .expect("a number")
        .scanned();
    let other = SerialCode::new("CAMP", desk, 1)
        .expect("a number")
        .scanned();
    for (text, expected) in [
        (misread.as_str(), RefusedFor::Misread),
        (unknown.as_str(), RefusedFor::Unknown),
        (other.as_str(), RefusedFor::OtherEvent),
    ] {
        let Answer::Refused { why, .. } = scan(&book, text) else {
            panic!("{text} was read");
        };
        assert_eq!(why, expected, "{text}");
    }
    for text in ["Сәрсенова", "+7 700 000 04 18", "0418", "850101500008"] {
        assert_eq!(
            scan(&book, text),
            Answer::Text,
            "{text} is no number of a badge"
        );
    }
    book = Book::open(register.open(), event).expect("readable");
    assert_eq!(book.event.forum.refusals.len(), 3);
    let board = desk::board(&book, door(event), register.ctx().now).expect("there");
    assert_eq!((board.refused, board.guests.came), (3, 0));
}

#[test]
fn a_guest_is_found_by_name_in_any_script_by_phone_and_by_number() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let guest = add(&register, &mut book, &walk_in("Төрөбаев", "Бакыт", "HD"));
    add(
        &register,
        &mut book,
        &walk_in("Қожамқұлов", "Нұрсұлтанбек", "PT"),
    );
    let number = badge(&register, &mut book, guest);
    for text in [
        "төрө",
        "бак төр",
        "Torobaev",
        "njh",
        &number[..number.len() - 1],
    ] {
        let found = book.find(text, 8);
        assert!(found.iter().any(|one| one.person.id == guest), "{text}");
    }
    assert_eq!(book.find("0418", 8).len(), 2);
    assert!(book.find("Серікова", 8).is_empty());
    assert!(book.find("", 8).is_empty());
}

#[test]
fn an_undone_check_in_lets_in_again_and_counts_nothing() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let guest = add(&register, &mut book, &walk_in("Ким", "Лев", "PT"));
    let ctx = register.ctx();
    let check_in = CheckIn {
        list: LUNCH,
        direct: Direct::In,
        source: MarkSource::Desk,
        at: ctx.now,
        badge: None,
        overrule: false,
    };
    for _ in 0..2 {
        // A reloaded window sends the action again.
        let done = desk::check_in(register.open(), &ctx, &book, guest, &check_in);
        assert!(matches!(
            done.expect("let in").value,
            Outcome::Entered { time: 1, .. }
        ));
    }
    book.refresh(register.open(), guest).expect("readable");
    assert_eq!(book.guest(guest).expect("there").part.card.passes.len(), 1);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .expect("nothing is in the way");
    book.refresh(register.open(), guest).expect("readable");
    let board = desk::board(&book, LUNCH, register.ctx().now).expect("there");
    assert_eq!((board.guests.came, board.guests.expected), (0, 1));
    let again = pass(&register, &mut book, guest, LUNCH, None);
    assert!(matches!(again, Outcome::Entered { time: 1, .. }));
}

#[test]
fn an_erased_guest_leaves_numbers_and_no_words() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let mut form = walk_in("Жойылғанова", "Дана", "PT");
    form.warning = Some("Күзетті шақырыңыз".to_owned());
    let guest = add(&register, &mut book, &form);
    badge(&register, &mut book, guest);
    pass(&register, &mut book, guest, door(event), None);
    let ending = app::erasure::Ending {
        kind: ErasureKind::Erased,
        ground: ErasureGround::Request,
        order: Some("№ 12".to_owned()),
    };
    app::erasure::end(register.open(), &register.ctx(), &[guest], &ending, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let part = app::attendance::of_person(register.open(), Some(event), guest);
    let part = part.expect("readable").expect("the numbers stay");
    assert_eq!(part.card.passes.len(), 1);
    assert_eq!(part.card.warning, None);
    assert!(part.card.details.is_empty());
    book.refresh(register.open(), guest).expect("readable");
    assert!(matches!(book.guest(guest), Err(DeskRefused::Guest)));
}

#[test]
fn a_desk_takes_in_what_others_write_and_counts_as_if_it_were_opened_anew() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let mut other = Book::open(register.open(), event).expect("readable");
    let agrees = |book: &mut Book| {
        book.follow(register.open()).expect("readable");
        let anew = Book::open(register.open(), event).expect("readable");
        let now = register.ctx().now;
        for list in [door(event), LUNCH] {
            assert_eq!(
                book.tally(list).expect("there"),
                anew.tally(list).expect("there")
            );
            let (ours, theirs) = (desk::board(book, list, now), desk::board(&anew, list, now));
            assert_eq!(ours.expect("there"), theirs.expect("there"));
        }
    };
    let guest = add(&register, &mut other, &walk_in("Төрөбаев", "Бакыт", "HD"));
    let number = badge(&register, &mut other, guest);
    agrees(&mut book);
    assert!(book.holder(&number).is_some());

    let ctx = register.ctx();
    let check_in = CheckIn {
        list: door(event),
        direct: Direct::In,
        source: MarkSource::Scan,
        at: ctx.now,
        badge: Some(number),
        overrule: false,
    };
    let done = desk::check_in(register.open(), &ctx, &other, guest, &check_in);
    assert!(matches!(
        done.expect("let in").value,
        Outcome::Entered { time: 1, .. }
    ));
    agrees(&mut book);
    let letters = register.open().store().desk_letters().to_string();
    let tally = book.tally(door(event)).expect("there");
    assert_eq!((tally.came.came, tally.at(&letters)), (1, 1));

    // Who is undone has not come; a stranger's badge is a refusal of the event.
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .expect("nothing is in the way");
    agrees(&mut book);
    assert_eq!(book.tally(door(event)).expect("there").came.came, 0);
    let stranger = SerialCode::new("CAMP", register.open().store().desk_letters(), 1);
    let stranger = stranger.expect("a number").scanned();
    let read = desk::scan(register.open(), &register.ctx(), &other, LUNCH, &stranger);
    assert!(matches!(read.expect("read").value, Answer::Refused { .. }));
    agrees(&mut book);
    let board = desk::board(&book, LUNCH, register.ctx().now).expect("there");
    assert_eq!(board.refused, 1);
}

#[test]
fn a_going_that_nobody_saw_is_no_one_inside_the_next_day() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let guest = add(&register, &mut book, &walk_in("Иманбек", "Олжас", "PT"));
    pass(&register, &mut book, guest, door(event), None);
    let today = register.ctx().now;
    let tomorrow = domain::Timestamp(today.0 + 24 * 3_600_000);
    let seen = |at| {
        let board = desk::board(&book, door(event), at).expect("there");
        let list = book.list(door(event)).expect("there");
        let (state, _) = book.guest(guest).expect("there").at(&book, list, at);
        (board.inside, board.forgotten, board.guests.came, state)
    };
    assert_eq!(seen(today), (1, 0, 1, desk::Whereabouts::Came));
    assert_eq!(seen(tomorrow), (0, 1, 1, desk::Whereabouts::Closed));
}

#[test]
fn the_board_counts_by_origin_and_is_saved_as_one_page_in_each_language() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let from = |surname: &str, of: Option<Delegation>| GuestForm {
        delegation: of,
        ..walk_in(surname, "Әсел", "PT")
    };
    let kyrgyz = "KG".parse().ok().map(Delegation::Country);
    let first = add(&register, &mut book, &from("Төрөбаева", kyrgyz.clone()));
    add(&register, &mut book, &from("Сыдыкова", kyrgyz.clone()));
    add(&register, &mut book, &from("Қайратқызы", None));
    pass(&register, &mut book, first, door(event), None);
    let board = desk::board(&book, door(event), register.ctx().now).expect("there");
    let counted: Vec<_> = board
        .origins
        .iter()
        .map(|(of, came)| (of.clone(), came.came, came.expected))
        .collect();
    assert_eq!(counted, [(kyrgyz, 1, 2), (None, 0, 1)]);
    assert_eq!(board.desks.len(), 1);
    assert_eq!((board.desks[0].lately, board.desks[0].all), (1, 1));
    assert_eq!(
        board.arrivals.iter().map(|(_, count)| count).sum::<u32>(),
        1
    );

    for language in l10n::Language::ALL {
        let languages = app::papers::Languages::of(&[l10n::Localizer::new(language)]);
        let ctx = register.ctx();
        let page =
            app::papers::noon::noon_page(register.open(), &ctx, &book, door(event), &languages);
        let page = page.unwrap_or_else(|refused| panic!("{refused}"));
        assert!(page.starts_with(b"%PDF"));
    }
}

/// Every refused scan is told afterwards: of guests by name, of foreign and misread badges by
/// their number; one that was taken back is not.
#[test]
fn refused_scans_are_listed_with_their_reasons_also_those_of_foreign_badges() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let guest = add(&register, &mut book, &walk_in("Төрөбаев", "Бакыт", "HD"));
    let number = badge(&register, &mut book, guest);
    let entrance = door(event);
    pass(&register, &mut book, guest, entrance, Some(&number));
    pass(&register, &mut book, guest, entrance, Some(&number));
    let letters = register.open().store().desk_letters();
    let foreign = SerialCode::new("CAMP", letters, 42).expect("a number");
    let mut refuse = |typed: &str| {
        let ctx = register.ctx();
        let done = desk::scan(register.open(), &ctx, &book, LUNCH, typed);
        done.expect("it is written down");
        book.follow(register.open()).expect("readable");
        ctx.action
    };
    refuse(&foreign.scanned());
    let mut misread = number.clone();
    let last = misread.pop().expect("a number has signs");
    misread.push(if last == '7' { '8' } else { '7' });
    let taken_back = refuse(&misread);
    let told = |book: &Book| {
        let lines = desk::refusals(register.open(), book).expect("the owner may");
        let lines = lines.into_iter().map(|line| {
            let name = line.guest.map(|(_, name)| name);
            (line.refusal.why, line.refusal.list, name)
        });
        lines.collect::<Vec<_>>()
    };
    let name = Some("Төрөбаев Бакыт".to_owned());
    let foreign = (RefusedFor::OtherEvent, LUNCH, None);
    let again = (RefusedFor::Already, entrance, name);
    let misread = (RefusedFor::Misread, LUNCH, None);
    assert_eq!(told(&book), [misread, foreign.clone(), again.clone()]);
    let done = undo::undo(register.open(), &register.ctx(), taken_back, &Quiet);
    done.expect("nothing is in the way");
    book.follow(register.open()).expect("readable");
    assert_eq!(told(&book), [foreign, again]);

    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("refused.xlsx");
    let speak = l10n::Localizer::new(l10n::Language::Kk);
    let rows = desk::save_refusals(register.open(), &register.ctx(), &book, &path, speak);
    assert_eq!(rows.expect("written"), 2);
    assert!(path.exists());
}

/// A desk that lets one in after another has a line, and the board says when all will be in.
#[test]
fn the_board_tells_where_people_wait_and_asks_for_one_more_desk() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut book = book(&register, event);
    let guests: Vec<VolunteerId> = (0..30)
        .map(|count| {
            let surname = format!("Қонақ{count}");
            add(&register, &mut book, &walk_in(&surname, "Әсел", "PT"))
        })
        .collect();
    let entrance = door(event);
    for guest in guests.iter().take(20) {
        pass(&register, &mut book, *guest, entrance, None);
    }
    // One in each minute: the clock has gone on by one since the last.
    let last = domain::Timestamp(register.ctx().now.0 - 60_000);
    let board = desk::board(&book, entrance, last).expect("the list is there");
    let [one] = board.desks.as_slice() else {
        panic!("one desk let them in: {:?}", board.desks);
    };
    assert_eq!((one.last, one.pace.seconds), (last, Some(60)));
    assert!(one.pace.line_since.is_some());
    assert!(board.open_more, "the line is older than five minutes");
    let all_in = board.forecast.expect("ten are left");
    assert_eq!(
        all_in.0 - last.0,
        600_000,
        "ten in ten minutes, ten are left"
    );
    let later = domain::Timestamp(last.0 + 120_000);
    let board = desk::board(&book, entrance, later).expect("the list is there");
    assert!(!board.open_more, "the line has gone");
}
