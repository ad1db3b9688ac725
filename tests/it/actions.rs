//! Actions on a real register: what is done can be read, looked up, taken back and found after closing.

use app::{
    Register, history, undo,
    volunteers::{self, Change, Member},
};
use domain::{StatusKind, VolunteerId};
use l10n::{Language, Localizer};
use search::Query;
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

/// How many people answer what was typed.
pub fn found(register: &TestRegister, text: &str) -> u32 {
    let query = Query {
        text: text.to_owned(),
        ..Query::default()
    };
    let today = register.ctx().today;
    volunteers::window(register.open(), &query, 0, 20, today)
        .expect("the register can be read")
        .total
}

#[track_caller]
fn edit(register: &TestRegister, id: VolunteerId, change: Change) -> domain::ActionId {
    let ctx = register.ctx();
    volunteers::edit(register.open(), &ctx, id, &change)
        .unwrap_or_else(|refused| panic!("{refused}"));
    ctx.action
}

#[track_caller]
fn take_back(register: &TestRegister, action: domain::ActionId) -> u32 {
    let done = undo::undo(register.open(), &register.ctx(), action, &Quiet);
    done.unwrap_or_else(|refused| panic!("{refused}"))
        .value
        .records
}

fn badge_name(register: &Register, id: VolunteerId) -> Option<String> {
    register
        .store()
        .volunteer(id)
        .expect("the register can be read")
        .expect("the person is there")
        .badge_name
}

#[test]
fn a_name_is_enough_to_be_added_and_found_in_any_script() {
    let register = TestRegister::new();
    a_volunteer()
        .called("Әбілқасымова", "Айгерім")
        .add(&register);
    for typed in ["Әбілқасымова", "абилк", "aigerim abil"] {
        assert_eq!(found(&register, typed), 1, "“{typed}” finds her");
    }
    let query = Query {
        text: "f,bkr".to_owned(),
        ..Query::default()
    };
    let window = volunteers::window(register.open(), &query, 0, 20, register.ctx().today);
    let offered = window.expect("the register can be read").converted;
    assert_eq!(
        offered.as_deref(),
        Some("абилк"),
        "what the other keyboard layout gives is offered"
    );
    assert_eq!(found(&register, "Жұмабаев"), 0);
}

#[test]
fn the_same_action_twice_is_one_action() {
    let register = TestRegister::new();
    let ctx = register.ctx();
    let person = a_volunteer();
    let first = volunteers::add(register.open(), &ctx, person.form()).expect("a name is enough");
    let second = volunteers::add(
        register.open(),
        &register.ctx_again(ctx.action),
        person.form(),
    )
    .expect("it is answered again");
    assert_eq!(
        first.value.0, second.value.0,
        "both answers name one record"
    );
    assert_eq!(found(&register, ""), 1);
}

#[test]
fn an_edit_is_in_the_history_and_can_be_taken_back() {
    let register = TestRegister::new();
    let id = a_volunteer().named("Айгерім").add(&register);
    let action = edit(&register, id, Change::BadgeName(Some("Айгуля".to_owned())));
    assert_eq!(badge_name(register.open(), id).as_deref(), Some("Айгуля"));

    let rows = history::of_volunteer(register.open(), id, Localizer::new(Language::Ru))
        .expect("it can be read");
    assert_eq!(rows.len(), 2, "adding and one edit");
    let change = &rows[0].changes[0];
    assert_eq!(
        (change.old.as_deref(), change.new.as_deref()),
        (None, Some("Айгуля")),
        "newest first"
    );
    assert_eq!(rows[0].operator, "Сәуле Қайратқызы");
    assert_eq!(rows[0].device, "сынақ");

    assert_eq!(take_back(&register, action), 1);
    assert_eq!(badge_name(register.open(), id), None);
    let rows = history::of_volunteer(register.open(), id, Localizer::new(Language::Ru))
        .expect("it can be read");
    assert_eq!(rows.len(), 3, "taking back is an action like any other");
    assert!(rows[1].undone_at.is_some());
}

#[test]
fn taking_back_keeps_what_was_changed_since() {
    let register = TestRegister::new();
    let id = a_volunteer().named("Айгерім").add(&register);
    let first = edit(&register, id, Change::BadgeName(Some("Айгуля".to_owned())));
    edit(&register, id, Change::BadgeName(Some("Айка".to_owned())));
    check_refused(&register, first, "There is nothing left to undo:");
    assert_eq!(badge_name(register.open(), id).as_deref(), Some("Айка"));
}

/// What somebody is told who takes an action back that is refused.
#[track_caller]
fn check_refused(register: &TestRegister, action: domain::ActionId, expected: &str) {
    let refused = undo::undo(register.open(), &register.ctx(), action, &Quiet)
        .expect_err("nothing of it is taken back");
    let (_, message) = messages::ToMessage::told(&refused);
    let told = Localizer::new(Language::En).format(&message);
    assert!(told.starts_with(expected), "“{told}” says something else");
}

#[test]
fn somebody_who_was_edited_after_being_added_stays_and_that_is_said() {
    let register = TestRegister::new();
    let (ctx, person) = (register.ctx(), a_volunteer().named("Айгерім"));
    let id = volunteers::add(register.open(), &ctx, person.form())
        .unwrap_or_else(|refused| panic!("{refused}"))
        .value
        .0;
    let edited = edit(&register, id, Change::BadgeName(Some("Айгуля".to_owned())));
    check_refused(
        &register,
        ctx.action,
        "The record stays, because it was changed after it was added.",
    );
    assert_eq!(found(&register, ""), 1);

    take_back(&register, edited);
    check_refused(&register, edited, "This action is undone already.");
    assert_eq!(take_back(&register, ctx.action), 1, "it is as it was added");
}

#[test]
fn everything_is_there_after_closing_and_opening() {
    let mut register = TestRegister::new();
    let id = a_volunteer()
        .called("Ким", "Алия")
        .born("05.09.1999")
        .with_phone("8 700 000 01 15")
        .in_region("KZ-75")
        .add(&register);
    edit(
        &register,
        id,
        Change::Add {
            what: Member::Tag,
            text: "жүргізуші".to_owned(),
            level: None,
        },
    );
    edit(
        &register,
        id,
        Change::Status {
            status: StatusKind::Paused,
            reason: Some("оқу".to_owned()),
        },
    );
    let before = register
        .open()
        .store()
        .volunteer(id)
        .expect("it can be read");
    let report = register.unlock();
    assert!(report.notices().is_empty(), "nothing had to be repaired");
    assert_eq!(
        register
            .open()
            .store()
            .volunteer(id)
            .expect("it can be read"),
        before
    );
    assert_eq!(
        found(&register, "0000115"),
        1,
        "a phone is found by its end"
    );
    let check = register
        .open()
        .store()
        .check(&Quiet)
        .expect("it can be checked");
    assert!(check.ok, "{:?}", check.problems);
}

#[test]
fn the_journal_alone_brings_everything_back() {
    let mut register = TestRegister::new();
    let id = a_volunteer().named("Айгерім").add(&register);
    register.lock();
    for entry in std::fs::read_dir(register.folder())
        .expect("the folder is there")
        .flatten()
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("view") || name == "columns" {
            let path = entry.path();
            let removed = if path.is_dir() {
                std::fs::remove_dir_all(path)
            } else {
                std::fs::remove_file(path)
            };
            removed.expect("it can be removed");
        }
    }
    let report = register.unlock();
    assert!(
        !report.notices().is_empty(),
        "the person is told that it was made anew"
    );
    assert!(
        register
            .open()
            .store()
            .volunteer(id)
            .expect("it can be read")
            .is_some()
    );
    assert_eq!(found(&register, "aigerim"), 1);
}

#[test]
fn a_wrong_password_opens_nothing_and_the_recovery_code_does() {
    let mut register = TestRegister::new();
    let id = a_volunteer().named("Айгерім").add(&register);
    register.lock();
    let now = register.ctx().now;
    let wrong = Register::unlock(&register.folder(), None, "не тот пароль", now, &Quiet);
    assert!(matches!(
        wrong,
        Err(app::register::RegisterRefused::Store(
            store::StoreError::WrongPassword
        ))
    ));
    let typed = register.code.to_lowercase().replace('-', " ");
    let (opened, _, code) = Register::recover(
        &register.folder(),
        &typed,
        None,
        "новый длинный пароль",
        now,
        &Quiet,
    )
    .expect("the code opens it");
    assert_ne!(code.text(), register.code, "the old sheet ends");
    let person =
        volunteers::profile(&opened, id, register.ctx().today).expect("the person is there");
    assert_eq!(person.volunteer.name.full(), "Айгерім");
    opened.close().expect("it can be closed");
}

#[test]
fn nothing_on_the_disk_can_be_read_without_the_password() {
    let mut register = TestRegister::new();
    a_volunteer()
        .called("Құпиясұлтанов", "Айгерім")
        .with_phone("8 700 000 01 15")
        .add(&register);
    register.lock();
    let mut seen = 0;
    visit(&register.folder(), &mut |path, bytes| {
        seen += 1;
        for secret in [
            "Құпиясұлтанов",
            "құпиясұлтанов",
            "купиясултанов",
            "Айгерім",
            "77000000115",
        ] {
            let found = bytes
                .windows(secret.len())
                .any(|window| window == secret.as_bytes());
            assert!(!found, "{} holds “{secret}”", path.display());
        }
    });
    assert!(seen > 3, "the folder has files");
}

fn visit(folder: &std::path::Path, see: &mut impl FnMut(&std::path::Path, &[u8])) {
    for entry in std::fs::read_dir(folder)
        .expect("the folder is there")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            visit(&path, see);
        } else {
            see(&path, &std::fs::read(&path).expect("the file can be read"));
        }
    }
}
