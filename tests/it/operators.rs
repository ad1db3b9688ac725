//! Who works with a register: passwords, roles, leaving, sitting down in turn.

use app::{
    Register,
    operators::{self, OperatorsRefused},
    register::RegisterRefused,
    volunteers,
};
use domain::{Deed, OperatorId, Role, Timestamp};
use messages::ToMessage;
use store::{Quiet, StoreError};
use testkit::{PASSWORD, TestRegister, a_volunteer};

const THEIRS: &str = "екінші адамның құпиясөзі";

#[track_caller]
fn added(register: &TestRegister, name: &str, role: Role) -> OperatorId {
    operators::add(register.open(), &register.ctx(), name, role, THEIRS)
        .unwrap_or_else(|refused| panic!("{refused}"))
        .value
}

fn later(register: &TestRegister) -> Timestamp {
    register.ctx().now
}

#[test]
fn the_next_person_at_the_desk_sits_down_without_closing() {
    let register = TestRegister::new();
    let owner = register.open();
    let next = added(&register, "Болат Әділ", Role::Coordinator);
    let theirs = owner
        .switch(next, THEIRS, later(&register))
        .expect("the password is theirs");
    assert_eq!(
        (theirs.operator(), theirs.role()),
        (next, Some(Role::Coordinator))
    );
    assert_eq!(owner.role(), Some(Role::Owner), "who began goes on");

    let form = a_volunteer().named("Айгерім");
    let done = volunteers::add(&theirs, &register.ctx(), form.form()).expect("a coordinator adds");
    let history = app::history::of_volunteer(
        &theirs,
        done.value.0,
        l10n::Localizer::new(l10n::Language::En),
    );
    let history = history.expect("readable");
    assert_eq!(history[0].operator, "Болат Әділ");

    let wrong = owner.switch(next, PASSWORD, later(&register));
    assert!(matches!(
        wrong,
        Err(RegisterRefused::Store(StoreError::WrongPassword))
    ));
}

#[test]
fn everybody_opens_the_register_by_their_own_password() {
    let mut register = TestRegister::new();
    let viewer = added(&register, "Болат Әділ", Role::Viewer);
    register.lock();
    let now = later(&register);
    let (opened, _) = Register::unlock(&register.folder(), None, THEIRS, now, &Quiet)
        .expect("it opens by the password alone");
    assert_eq!(opened.operator(), viewer);
    opened.close().expect("it closes");
    let wrong = Register::unlock(&register.folder(), Some(viewer), PASSWORD, now, &Quiet);
    assert!(wrong.is_err(), "the owner's password is not the viewer's");
}

#[test]
fn who_left_gets_in_nowhere_and_keeps_a_name_in_the_history() {
    let mut register = TestRegister::new();
    let owner = register.open();
    let left = added(&register, "Болат Әділ", Role::Coordinator);
    let theirs = owner
        .switch(left, THEIRS, later(&register))
        .expect("it is theirs");
    let ctx = register.ctx();
    operators::leave(owner, &ctx, left).expect("an owner may");
    let refused = theirs.may(Deed::SeeVolunteers).expect_err("they left");
    assert_eq!(refused.told().1.id, "rights-error-left");
    assert!(matches!(
        owner.switch(left, THEIRS, later(&register)),
        Err(RegisterRefused::Store(StoreError::NoSeat))
    ));
    drop(theirs);
    let listed = operators::list(owner).expect("readable");
    assert_eq!(listed[1].operator.name, "Болат Әділ");
    assert_eq!(listed[1].operator.left, Some(ctx.today));
    assert_eq!(listed[1].label, None);
    assert!(matches!(
        operators::set_password(owner, &register.ctx(), left, THEIRS),
        Err(OperatorsRefused::Missing)
    ));
    register.lock();
    let now = later(&register);
    let opened = Register::unlock(&register.folder(), None, THEIRS, now, &Quiet);
    assert!(opened.is_err(), "the password opens nothing any more");
}

#[test]
fn an_old_register_file_does_not_bring_back_who_left() {
    let mut register = TestRegister::new();
    let left = added(&register, "Болат Әділ", Role::Owner);
    let file = |name: &str| register.folder().join(name);
    let kept = std::fs::read(file("register.birge")).expect("readable");
    operators::leave(register.open(), &register.ctx(), left).expect("an owner may");
    let folder = register.folder();
    register.lock();
    for name in ["register.birge", "register.birge.copy"] {
        std::fs::write(folder.join(name), &kept).expect("writable");
    }
    let now = later(&register);
    let opened = Register::unlock(&folder, None, THEIRS, now, &Quiet);
    assert!(matches!(opened, Err(RegisterRefused::NotAllowed(_))));
}

#[test]
fn the_last_owner_neither_leaves_nor_loses_the_role() {
    let register = TestRegister::new();
    let owner = register.open();
    let me = owner.operator();
    for refused in [
        operators::leave(owner, &register.ctx(), me).err(),
        operators::change(owner, &register.ctx(), me, "Сәуле", Role::Viewer).err(),
    ] {
        assert!(matches!(refused, Some(OperatorsRefused::LastOwner)));
    }
    assert!(owner.store().has_seat(me), "the password stays");
    let other = added(&register, "Болат Әділ", Role::Owner);
    operators::change(owner, &register.ctx(), me, "Сәуле", Role::Viewer)
        .expect("another owner is there");
    assert_eq!(owner.role(), Some(Role::Viewer), "it counts at once");
    assert!(operators::leave(owner, &register.ctx(), other).is_err());
}

#[test]
fn an_owner_gives_a_forgotten_password_anew() {
    let register = TestRegister::new();
    let desk = added(&register, "Болат Әділ", Role::Desk);
    let newer = "мүлдем жаңа құпиясөз";
    operators::set_password(register.open(), &register.ctx(), desk, newer).expect("an owner may");
    let now = later(&register);
    assert!(register.open().switch(desk, THEIRS, now).is_err());
    let theirs = register
        .open()
        .switch(desk, newer, now)
        .expect("the new one");
    theirs
        .change_password(newer, THEIRS, later(&register))
        .expect("everybody changes their own");
    assert!(matches!(
        operators::set_password(&theirs, &register.ctx(), desk, newer),
        Err(OperatorsRefused::Register(RegisterRefused::NotAllowed(_)))
    ));
}

#[test]
fn the_recovery_code_makes_an_owner_usable_again_and_nobody_else() {
    let mut register = TestRegister::new();
    let owner = register.open().operator();
    let desk = added(&register, "Болат Әділ", Role::Desk);
    let folder = register.folder();
    register.lock();
    let now = later(&register);
    let newer = "иесінің жаңа құпиясөзі";
    let code = register.code.clone();
    let (opened, _, next) =
        Register::recover(&folder, &code, Some(desk), newer, now, &Quiet).expect("the code opens");
    assert_eq!(
        opened.operator(),
        owner,
        "a desk cannot be made an owner so"
    );
    assert!(opened.store().has_seat(desk), "other seats stay");
    opened.close().expect("it closes");
    assert_ne!(next.text(), code);
    let (opened, _) =
        Register::unlock(&folder, Some(owner), newer, now, &Quiet).expect("the new password");
    opened.close().expect("it closes");
}

#[test]
fn two_people_with_the_same_initials_are_told_apart() {
    let register = TestRegister::new();
    added(&register, "Серік Қасымұлы", Role::Desk);
    added(&register, "Салтанат Құрман", Role::Desk);
    let listed = operators::list(register.open()).expect("readable");
    let labels: Vec<_> = listed.iter().map(|one| one.label.clone()).collect();
    let expected = ["СҚ 3", "СҚ 2", "СҚ"].map(|label| Some(label.to_owned()));
    assert_eq!(labels, expected);
}

#[test]
fn adding_twice_under_one_action_adds_once() {
    let register = TestRegister::new();
    let ctx = register.ctx();
    let add = || {
        operators::add(register.open(), &ctx, "Болат Әділ", Role::Desk, THEIRS)
            .expect("an owner may")
            .value
    };
    assert_eq!(add(), add());
    assert_eq!(operators::list(register.open()).expect("readable").len(), 2);
}
