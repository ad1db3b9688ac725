//! A laptop that is remembered: who switches it on and off, what ends it, what the audit says.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use app::{
    Register, audit, operators,
    register::RegisterRefused,
    remember::{self, Keychain, KeychainError, RememberRefused, Remembered},
};
use changes::Act;
use domain::{OperatorId, Role, Timestamp};
use messages::ToMessage;
use store::{Quiet, StoreError};
use testkit::{PASSWORD, TestRegister};

const THEIRS: &str = "екінші адамның құпиясөзі";

/// A keychain in memory, which can be taken away.
#[derive(Debug, Default)]
struct Chain {
    kept: Mutex<BTreeMap<String, Vec<u8>>>,
    away: AtomicBool,
}

impl Chain {
    fn there(&self) -> Result<(), KeychainError> {
        if self.away.load(Ordering::Relaxed) {
            Err(KeychainError::Missing)
        } else {
            Ok(())
        }
    }

    fn count(&self) -> usize {
        self.kept.lock().expect("no test failed").len()
    }
}

impl Keychain for Chain {
    fn is_there(&self) -> bool {
        self.there().is_ok()
    }

    fn keep(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError> {
        self.there()?;
        let mut kept = self.kept.lock().expect("no test failed");
        kept.insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn find(&self, name: &str) -> Result<Option<Vec<u8>>, KeychainError> {
        self.there()?;
        Ok(self.kept.lock().expect("no test failed").get(name).cloned())
    }

    fn forget(&self, name: &str) -> Result<(), KeychainError> {
        self.there()?;
        self.kept.lock().expect("no test failed").remove(name);
        Ok(())
    }
}

fn later(register: &TestRegister) -> Timestamp {
    register.ctx().now
}

fn turn_on(register: &TestRegister, chain: &Chain) {
    remember::turn_on(register.open(), chain, PASSWORD, later(register))
        .unwrap_or_else(|refused| panic!("{refused}"));
}

fn open(folder: &Path, chain: &Chain, now: Timestamp) -> Result<Register, RememberRefused> {
    remember::open(folder, chain, now, &Quiet).map(|(register, _)| register)
}

#[track_caller]
fn gone(opened: Result<Register, RememberRefused>) {
    let refused = opened.expect_err("nobody is remembered");
    assert!(
        matches!(
            refused,
            RememberRefused::Register(RegisterRefused::Store(StoreError::NotRemembered))
        ),
        "{refused}"
    );
    assert_eq!(refused.told().1.id, "remember-error-gone");
}

/// What the audit says of remembering and signing in, oldest first.
fn acts(register: &Register) -> Vec<&'static str> {
    let filter = audit::Filter {
        kind: Some(audit::Kind::SignIns),
        ..audit::Filter::default()
    };
    let page = audit::page(register, &filter, None, 100).expect("an owner may");
    let lines = page.lines.iter().rev();
    lines.map(|line| audit::act_code(&line.act)).collect()
}

#[test]
fn a_remembered_laptop_opens_as_whoever_switched_it_on() {
    let mut register = TestRegister::new();
    let chain = Chain::default();
    let owner = register.open().operator();
    let folder = register.folder();
    assert_eq!(remember::remembered(register.open()), Remembered::Nobody);
    gone(open(&folder, &chain, later(&register)));
    turn_on(&register, &chain);
    assert_eq!(remember::remembered(register.open()), Remembered::Me);
    register.lock();
    let opened = open(&folder, &chain, later(&register)).expect("it is remembered");
    assert_eq!(opened.operator(), owner);
    remember::turn_off(&opened, &chain, later(&register)).expect("theirs");
    remember::turn_off(&opened, &chain, later(&register)).expect("it is off already");
    assert_eq!(chain.count(), 0, "the keychain forgets as well");
    let acts = acts(&opened);
    let expected = [
        "laptop_remembered",
        "signed_in_remembered",
        "laptop_forgotten",
    ];
    assert_eq!(acts, expected);
    opened.close().expect("it closes");
    gone(open(&folder, &chain, later(&register)));
}

#[test]
fn it_is_off_without_the_password_and_in_a_practice_register() {
    let register = TestRegister::new();
    let chain = Chain::default();
    let refused = remember::turn_on(register.open(), &chain, "бөтен құпиясөз", later(&register));
    let refused = refused.expect_err("the password is another");
    assert_eq!(refused.field(), Some("password"));
    assert_eq!(chain.count(), 0);

    let beginning = app::register::Beginning {
        organisation: "Жаттығу".to_owned(),
        region: None,
        operator: "Сәуле".to_owned(),
        device: "сынақ".to_owned(),
        language: "kk".to_owned(),
        practice: true,
    };
    let folder = register.beside("practice");
    let (practice, _) = Register::create(&folder, &beginning, PASSWORD, later(&register))
        .expect("an empty folder takes a register");
    let refused = remember::turn_on(&practice, &chain, PASSWORD, later(&register));
    assert!(matches!(refused, Err(RememberRefused::Practice)));
}

#[test]
fn only_the_operator_switches_it_off_and_another_may_take_it() {
    let register = TestRegister::new();
    let chain = Chain::default();
    let desk: OperatorId = operators::add(
        register.open(),
        &register.ctx(),
        "Болат Әділ",
        Role::Desk,
        THEIRS,
    )
    .expect("an owner may")
    .value;
    turn_on(&register, &chain);
    let theirs = register
        .open()
        .switch(desk, THEIRS, later(&register))
        .expect("their password");
    let other = Remembered::Other("СҚ".to_owned());
    assert_eq!(remember::remembered(&theirs), other);
    let refused = remember::turn_off(&theirs, &chain, later(&register));
    assert!(matches!(refused, Err(RememberRefused::Other)));
    remember::turn_on(&theirs, &chain, THEIRS, later(&register)).expect("every role may");
    assert_eq!(remember::remembered(&theirs), Remembered::Me);
    let other = Remembered::Other("БӘ".to_owned());
    assert_eq!(remember::remembered(register.open()), other);
    assert_eq!(chain.count(), 1, "one of each register");
    // Whoever leaves is forgotten.
    operators::leave(register.open(), &register.ctx(), desk).expect("an owner may");
    assert_eq!(remember::remembered(register.open()), Remembered::Nobody);
    assert_eq!(acts(register.open()).last(), Some(&"laptop_forgotten"));
}

#[test]
fn a_new_password_ends_it_and_the_audit_says_so() {
    let mut register = TestRegister::new();
    let chain = Chain::default();
    turn_on(&register, &chain);
    let now = later(&register);
    register
        .open()
        .change_password(PASSWORD, THEIRS, now)
        .expect("the old one is right");
    let ending = ["laptop_remembered", "password_changed", "laptop_forgotten"];
    assert_eq!(acts(register.open()), ending);
    let folder = register.folder();
    register.lock();
    gone(open(&folder, &chain, later(&register)));
}

#[test]
fn removing_either_part_ends_it_and_the_password_opens_as_ever() {
    let mut register = TestRegister::new();
    let chain = Chain::default();
    let folder = register.folder();
    turn_on(&register, &chain);
    register.lock();
    chain.kept.lock().expect("no test failed").clear();
    gone(open(&folder, &chain, later(&register)));
    assert!(
        !folder.join("remembered").exists(),
        "the other part goes too"
    );
    register.unlock();
    turn_on(&register, &chain);
    register.lock();
    std::fs::remove_file(folder.join("remembered")).expect("writable");
    gone(open(&folder, &chain, later(&register)));
    register.unlock();
}

#[test]
fn without_a_keychain_nothing_is_remembered_and_nothing_is_lost() {
    let mut register = TestRegister::new();
    let chain = Chain::default();
    chain.away.store(true, Ordering::Relaxed);
    let refused = remember::turn_on(register.open(), &chain, PASSWORD, later(&register));
    let refused = refused.expect_err("there is no keychain");
    assert_eq!(refused.told().1.id, "remember-error-missing");
    assert_eq!(remember::remembered(register.open()), Remembered::Nobody);
    chain.away.store(false, Ordering::Relaxed);
    turn_on(&register, &chain);
    let folder = register.folder();
    register.lock();
    // A keychain that is away for once does not end it.
    chain.away.store(true, Ordering::Relaxed);
    assert!(matches!(
        open(&folder, &chain, later(&register)),
        Err(RememberRefused::Keychain(KeychainError::Missing))
    ));
    chain.away.store(false, Ordering::Relaxed);
    let opened = open(&folder, &chain, later(&register)).expect("it is remembered still");
    opened.close().expect("it closes");
}

#[test]
fn with_the_recovery_code_one_of_several_owners_is_chosen() {
    let mut register = TestRegister::new();
    let me = register.open().operator();
    let second = operators::add(
        register.open(),
        &register.ctx(),
        "Болат Әділ",
        Role::Owner,
        THEIRS,
    )
    .expect("an owner may")
    .value;
    operators::add(
        register.open(),
        &register.ctx(),
        "Айгерім",
        Role::Desk,
        THEIRS,
    )
    .expect("an owner may");
    let (folder, code) = (register.folder(), register.code.clone());
    register.lock();
    let now = later(&register);
    let owners = Register::owners(&folder, &code, now, &Quiet).expect("the code opens");
    let names: Vec<_> = owners
        .iter()
        .map(|(id, name)| (*id, name.as_str()))
        .collect();
    assert_eq!(names, [(me, "Сәуле Қайратқызы"), (second, "Болат Әділ")]);
    assert!(Register::owners(&folder, "0000", now, &Quiet).is_err());
    let newer = "болаттың жаңа құпиясөзі";
    let (opened, _, _) = Register::recover(&folder, &code, Some(second), newer, now, &Quiet)
        .expect("the code opens");
    assert_eq!(opened.operator(), second);
    opened.close().expect("it closes");
    Register::unlock(&folder, Some(me), PASSWORD, now, &Quiet)
        .expect("the other owner's password stays");
}

/// The three acts are told apart from all others by people, too.
#[test]
fn each_act_has_a_sentence() {
    let ids = [
        Act::LaptopRemembered,
        Act::LaptopForgotten,
        Act::SignedInRemembered,
        Act::SignedIn,
    ]
    .map(|act| app::wording::act_word(&act).id);
    let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len());
}
