//! Operators who are limited to certain events: what they may in these, and that they may
//! nothing beside them.

use std::collections::BTreeSet;
use std::path::Path;

use app::attendance::{self, NewMark, Saying};
use app::backups::{self, shelf::Shelf};
use app::desk::{self, Book};
use app::hours;
use app::operators::{self, OperatorsRefused};
use app::{Register, events, programmes, roster, shifts, undo, volunteers};
use domain::{Deed, Direct, EventId, MarkSource, Role, Standing, VolunteerId};
use messages::ToMessage;
use search::SortLanguage;
use store::Quiet;
use testkit::{TestRegister, a_forum, a_volunteer};

const THEIRS: &str = "екінші адамның құпиясөзі";

/// The deeds that can be done within one event, written out a second time.
const OF_EVENT: [&str; 9] = [
    "see_events",
    "save_events",
    "assign_people",
    "mark_people",
    "claim_hours",
    "confirm_hours",
    "receive_guests",
    "print",
    "undo",
];

fn forum(register: &TestRegister, title: &str) -> EventId {
    let forum = a_forum().titled(title).on("2026-11-25");
    forum.add(register.open(), &register.ctx())
}

fn limited(register: &TestRegister, role: Role, events: &[EventId]) -> Register {
    let (open, ctx) = (register.open(), register.ctx());
    let added = operators::add_limited(open, &ctx, role.code(), role, Some(events), THEIRS);
    let id = added.expect("the owner may").value;
    let theirs = open.switch(id, THEIRS, register.ctx().now);
    theirs.expect("they sign in")
}

/// Puts somebody of the register on the list of an event.
fn on_list(register: &TestRegister, event: EventId, name: &str) -> VolunteerId {
    let person = a_volunteer().named(name).add(register);
    let (open, ctx, said) = (register.open(), register.ctx(), Saying::default());
    attendance::set_standing(open, &ctx, event, &[person], Standing::Registered, &said)
        .expect("the owner may");
    person
}

#[test]
fn within_an_event_every_role_may_what_is_of_an_event_and_nothing_else() {
    let register = TestRegister::new();
    let (theirs, other) = (forum(&register, "Форум"), forum(&register, "Марафон"));
    let roles: Vec<Role> = Role::ALL
        .into_iter()
        .filter(|r| r.can_be_limited())
        .collect();
    let (aid, desk) = (Role::Aid, Role::Desk);
    assert_eq!(roles, [Role::Coordinator, aid, desk, Role::Viewer]);
    for role in roles {
        let who = limited(&register, role, &[theirs]);
        assert_eq!(who.limit(), Some(vec![theirs]));
        for deed in Deed::ALL {
            let told = format!("{} × {}", role.code(), deed.code());
            let signs_in = deed == Deed::SignIn;
            let within = role.may(deed) && OF_EVENT.contains(&deed.code());
            assert_eq!(who.may(deed).is_ok(), signs_in, "{told}");
            assert_eq!(who.may_in(deed, None).is_ok(), signs_in, "{told}");
            assert_eq!(who.may_in(deed, other).is_ok(), signs_in, "{told}");
            assert_eq!(
                who.may_in(deed, theirs).is_ok(),
                within || signs_in,
                "{told}"
            );
            assert_eq!(
                who.may_somewhere(deed).is_ok(),
                within || signs_in,
                "{told}"
            );
        }
        let sees = who.may_see_people_of(theirs).is_ok();
        assert_eq!(
            sees,
            role.may(Deed::SeeVolunteers) && role.may(Deed::SeeEvents)
        );
        assert!(who.may_see_people_of(other).is_err());
    }
    let owner = register.open();
    for deed in Deed::ALL {
        assert!(owner.may(deed).is_ok() && owner.may_in(deed, other).is_ok());
        assert!(owner.may_somewhere(deed).is_ok());
    }
}

#[test]
fn an_operator_whose_events_are_deleted_only_signs_in_and_is_told_what_to_do() {
    let register = TestRegister::new();
    let event = forum(&register, "Форум");
    let who = limited(&register, Role::Coordinator, &[event]);
    assert!(events::get(&who, event).is_ok());
    events::delete(register.open(), &register.ctx(), event).expect("the owner may");
    let again = register
        .open()
        .switch(who.operator(), THEIRS, register.ctx().now);
    let who = again.expect("they sign in even so");
    for deed in Deed::ALL.into_iter().filter(|deed| *deed != Deed::SignIn) {
        assert!(who.may_in(deed, event).is_err() && who.may_somewhere(deed).is_err());
    }
    let refused = events::get(&who, event).expect_err("nothing is left");
    assert_eq!(refused.told().1.id, "rights-error-no-event");
    events::restore(register.open(), &register.ctx(), event).expect("the owner may");
    assert!(events::get(&who, event).is_ok(), "it is there again");
}

#[test]
fn who_answers_for_the_whole_register_cannot_be_limited() {
    let register = TestRegister::new();
    let (open, event) = (register.open(), forum(&register, "Форум"));
    let add = |role: Role, events: &[EventId]| {
        let (ctx, events) = (register.ctx(), Some(events));
        operators::add_limited(open, &ctx, "Сәуле", role, events, THEIRS)
    };
    for role in [Role::Owner, Role::DataOfficer] {
        let refused = add(role, &[event]).expect_err("refused");
        assert!(matches!(refused, OperatorsRefused::WholeRegister));
        assert_eq!(refused.field(), Some("events"));
    }
    let unknown = EventId::from_bytes([9; 16]);
    for events in [&[][..], &[unknown], &[event, unknown]] {
        let refused = add(Role::Desk, events).expect_err("refused");
        assert!(matches!(refused, OperatorsRefused::NoEvent), "{events:?}");
    }
    let one = operators::list(open).expect("the owner may");
    assert_eq!(
        one.len(),
        1,
        "whoever is refused is not added without a limit"
    );

    // A limit goes with a role that cannot have one, and does not come back by itself.
    let who = limited(&register, Role::Coordinator, &[event]);
    let change = |role: Role| {
        let ctx = register.ctx();
        operators::change(open, &ctx, who.operator(), "Сәуле", role).expect("the owner may");
    };
    change(Role::Viewer);
    assert_eq!(who.limit(), Some(vec![event]), "another role keeps it");
    change(Role::Owner);
    assert!(who.limit().is_none() && who.may(Deed::ChangeSettings).is_ok());
    change(Role::Viewer);
    assert_eq!(who.limit(), None);
}

#[test]
fn the_owner_sees_limits_and_changes_them() {
    let mut register = TestRegister::new();
    let (first, second) = (forum(&register, "Форум"), forum(&register, "Марафон"));
    let who = limited(&register, Role::Viewer, &[first]);
    let id = who.operator();
    let named = |register: &TestRegister| {
        let listed = operators::list(register.open()).expect("the owner may");
        let one = listed.into_iter().find(|one| one.operator.id == id);
        let events = one.expect("they are listed").events;
        events.map(|events| events.into_iter().map(|one| one.id).collect::<Vec<_>>())
    };
    assert_eq!(named(&register), Some(vec![first]));
    let listed = operators::list(&who).expect("everybody may");
    assert!(
        listed.iter().all(|one| one.events.is_none()),
        "it is the owner's business"
    );
    let change = |register: &TestRegister, events: Option<&[EventId]>| {
        let (open, ctx) = (register.open(), register.ctx());
        operators::change_limited(open, &ctx, id, "viewer", Role::Viewer, events)
            .expect("the owner may");
    };
    change(&register, None);
    assert_eq!(named(&register), None);
    change(&register, Some(&[second, first, second]));
    assert_eq!(named(&register), Some(vec![first, second]), "each once");
    events::delete(register.open(), &register.ctx(), second).expect("the owner may");
    change(&register, Some(&[first, second]));
    assert_eq!(
        named(&register),
        Some(vec![first, second]),
        "what stands may stay"
    );
    assert_eq!(who.limit(), Some(vec![first]));
    drop(who);
    register.lock();
    register.unlock();
    assert_eq!(
        named(&register),
        Some(vec![first, second]),
        "it is remembered"
    );
}

#[test]
fn a_restore_keeps_the_limits_of_today() {
    let mut register = TestRegister::new();
    let event = forum(&register, "Форум");
    let who = limited(&register, Role::Viewer, &[event]).operator();
    let change = |register: &TestRegister, events: Option<&[EventId]>| {
        let (open, ctx) = (register.open(), register.ctx());
        operators::change_limited(open, &ctx, who, "viewer", Role::Viewer, events)
            .expect("the owner may");
    };
    change(&register, None);
    let mut shelf = Shelf::of(&register.folder());
    let made = backups::make(register.open(), &register.ctx(), &mut shelf, &Quiet);
    let made = made.expect("a backup is made");
    change(&register, Some(&[event]));
    let (open, ctx) = (register.open(), register.ctx());
    let ready = backups::prepare_restore(open, &ctx, &mut shelf, &made.path, &Quiet);
    let ready = ready.expect("prepared");
    register.lock();
    ready.prepared.swap(None).expect("swapped");
    register.unlock();
    let settings = register.open().store().settings();
    assert_eq!(settings.limit(who), Some(&[event][..]));
}

#[test]
fn a_coordinator_of_one_event_reaches_it_and_nothing_else() {
    let register = TestRegister::new();
    let (theirs, other) = (forum(&register, "Форум"), forum(&register, "Марафон"));
    let (here, there) = (
        on_list(&register, theirs, "Айгерім"),
        on_list(&register, other, "Болат"),
    );
    let who = limited(&register, Role::Coordinator, &[theirs]);
    let (ctx, now) = (register.ctx(), register.ctx().now);
    let today = ctx.today;

    let window = events::list(&who, &events::Wanted::default(), 0, 10).expect("their own");
    let shown: Vec<EventId> = window.rows.iter().map(|event| event.id).collect();
    assert_eq!((window.total, shown), (1, vec![theirs]));
    let beyond = events::list(&who, &events::Wanted::default(), 1, 10).expect("their own");
    assert_eq!((beyond.total, beyond.rows.len()), (1, 0));
    let receiving = desk::receiving(&who, now).expect("their own");
    assert!(receiving.iter().all(|one| one.event.id == theirs));

    let wanted = roster::Wanted::default();
    let people = roster::window(&who, theirs, &wanted, now, 0, 10).expect("their own");
    assert_eq!(people.rows.len(), 1);
    let mark = |volunteer| NewMark {
        volunteer,
        shift: None,
        direct: Direct::In,
        at: now,
        source: MarkSource::Desk,
        line: None,
    };
    let said = Saying::default();
    let marked = register.ctx();
    attendance::mark(&who, &marked, theirs, &[mark(here)]).expect("their own");
    undo::undo(&who, &register.ctx(), marked.action, &Quiet).expect("their own act");
    attendance::set_standing(
        &who,
        &register.ctx(),
        theirs,
        &[here],
        Standing::Cancelled,
        &said,
    )
    .expect("their own");
    let form = events::Form::of(&events::get(&who, theirs).expect("their own"));
    events::save(&who, &register.ctx(), Some(theirs), &form).expect("their own");
    let mut book = Book::open(&who, theirs).expect("their own");
    book.follow(&who).expect("their own");
    assert_eq!(
        roster::name_in(&who, theirs, there).ok(),
        Some(None),
        "not on their list"
    );

    let owners = register.ctx();
    attendance::mark(register.open(), &owners, theirs, &[mark(here)]).expect("the owner may");
    let (of_other, alien) = (Book::open(register.open(), other), register.ctx());
    let mut of_other = of_other.expect("the owner may");
    attendance::mark(register.open(), &alien, other, &[mark(there)]).expect("the owner may");
    let language = SortLanguage::Kazakh;
    let fresh = || register.ctx();
    let wanted_hours = |event| hours::Wanted {
        event,
        ..hours::Wanted::default()
    };
    let overlapping = hours::Wanted {
        overlapping: true,
        ..wanted_hours(Some(theirs))
    };
    let of_person = hours::Wanted {
        volunteer: Some(here),
        ..hours::Wanted::default()
    };
    let set = |event, person: VolunteerId| {
        attendance::set_standing(&who, &fresh(), event, &[person], Standing::Invited, &said)
    };
    let reaches = [
        ("another event", events::get(&who, other).is_ok()),
        ("its shifts", shifts::of_event(&who, other).is_ok()),
        (
            "its people",
            roster::window(&who, other, &wanted, now, 0, 10).is_ok(),
        ),
        (
            "its board",
            roster::board(&who, other, language, now).is_ok(),
        ),
        (
            "its wall",
            app::wall::wall(&who, other, language, now).is_ok(),
        ),
        ("its records", attendance::people(&who, other).is_ok()),
        ("its desk", Book::open(&who, other).is_ok()),
        ("its desk, open before", of_other.follow(&who).is_ok()),
        (
            "a mark there",
            attendance::mark(&who, &fresh(), other, &[mark(there)]).is_ok(),
        ),
        ("a place there", set(other, there).is_ok()),
        ("somebody of another list", set(theirs, there).is_ok()),
        (
            "changing it",
            events::save(&who, &fresh(), Some(other), &form).is_ok(),
        ),
        (
            "its hours",
            hours::list(&who, &wanted_hours(Some(other)), 0, 9).is_ok(),
        ),
        (
            "all hours",
            hours::list(&who, &wanted_hours(None), 0, 9).is_ok(),
        ),
        (
            "hours at one time",
            hours::list(&who, &overlapping, 0, 9).is_ok(),
        ),
        (
            "hours of a person",
            hours::list(&who, &of_person, 0, 9).is_ok(),
        ),
        ("sums", hours::totals(&who, hours::Whom::All, None).is_ok()),
        (
            "a new event",
            events::save(&who, &fresh(), None, &form).is_ok(),
        ),
        (
            "deleting their event",
            events::delete(&who, &fresh(), theirs).is_ok(),
        ),
        (
            "all programmes' events",
            programmes::get(&who, domain::ProgrammeId::from_bytes([1; 16])).is_ok(),
        ),
        ("a profile", volunteers::profile(&who, here, today).is_ok()),
        (
            "the list",
            volunteers::window(&who, &search::Query::default(), 0, 9, today).is_ok(),
        ),
        ("the first page", app::today::today(&who, today).is_ok()),
        ("the last changes", app::history::recent(&who, 9).is_ok()),
        (
            "the work of a person",
            attendance::of_person(&who, Some(other), there).is_ok(),
        ),
        (
            "what the owner did",
            undo::undo(&who, &fresh(), owners.action, &Quiet).is_ok(),
        ),
        (
            "what was done elsewhere",
            undo::undo(&who, &fresh(), alien.action, &Quiet).is_ok(),
        ),
    ];
    let reached: Vec<&str> = reaches
        .iter()
        .filter(|(_, ok)| *ok)
        .map(|(what, _)| *what)
        .collect();
    assert!(reached.is_empty(), "{reached:?}");
    let told = |refused: events::WorkRefused| refused.told().1.id;
    let another = told(events::get(&who, other).expect_err("refused"));
    assert_eq!(another, "rights-error-other-event");
    let whole = hours::list(&who, &wanted_hours(None), 0, 9).expect_err("refused");
    assert_eq!(told(whole), "rights-error-other-event");
    let profile = volunteers::profile(&who, here, today).expect_err("refused");
    assert_eq!(profile.told().1.id, "rights-error-limited");
}

/// Actions of one event that ask for the whole register, each with the reason.
const WHOLE: &[(&str, &str)] = &[
    (
        "events.rs delete",
        "deleting an event is not for whoever is limited to it",
    ),
    ("events.rs restore", "it is deleted, and nobody's"),
    ("series.rs copy", "it makes another event"),
    ("series.rs repeat", "it makes other events"),
    ("templates.rs save_as", "it makes another event"),
    (
        "intake.rs open_guests",
        "a list that comes in is compared with the register",
    ),
    (
        "desk/guests.rs save",
        "somebody of the register who is not a guest yet",
    ),
];

/// Every public action that is given an event, or the book of one, names it when it asks: what
/// asks for the whole register refuses those who are limited to that event.
#[test]
fn every_action_of_an_event_asks_within_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/app/src");
    let mut files = Vec::new();
    crate::rights::sources(&root, &mut files, &root);
    let of_event: Vec<Deed> = Deed::ALL.into_iter().filter(|d| d.is_of_event()).collect();
    let asked: Vec<String> = of_event
        .iter()
        .map(|deed| format!(".may(Deed::{deed:?})"))
        .collect();
    let mut forgot = BTreeSet::new();
    let mut seen = 0;
    for (file, text) in &files {
        for (name, item) in crate::rights::actions(text) {
            let head = item.split(" {\n").next().unwrap_or(&item);
            let given = ["event: EventId", "book: &Book", "book: &mut Book"];
            let of_events = file == "events.rs" && head.contains("id: EventId");
            let is_of_event = of_events || given.iter().any(|given| head.contains(given));
            if !head.contains("register: &Register") || !is_of_event {
                continue;
            }
            seen += 1;
            if asked.iter().any(|asked| item.contains(asked)) {
                forgot.insert(format!("{file} {name}"));
            }
        }
    }
    assert!(seen > 60, "the test still finds them: {seen}");
    let known: BTreeSet<String> = WHOLE.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(
        forgot, known,
        "How to repair: ask `may_in(Deed::…, event)`, or add the function to WHOLE with the reason."
    );
}
