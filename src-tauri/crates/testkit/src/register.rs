//! A register in a folder that goes with the test.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicI64, Ordering},
};

use app::{Ctx, Register, register::Beginning};
use domain::{ActionId, Timestamp};
use store::Quiet;
use tempfile::TempDir;

use crate::BEGINNING;

/// What every temporary register is opened with.
pub const PASSWORD: &str = "жаңбырлы қызғалдақ теміржол";

/// An open register of an invented organisation, in a temporary folder.
#[derive(Debug)]
pub struct TestRegister {
    folder: TempDir,
    register: Option<Register>,
    clock: AtomicI64,
    /// The recovery code that was printed when it was made.
    pub code: String,
}

impl TestRegister {
    /// Makes an empty one.
    #[track_caller]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let beginning = Beginning {
            organisation: "«Таза Есіл» еріктілер тобы".to_owned(),
            region: Some("KZ-71".to_owned()),
            operator: "Сәуле Қайратқызы".to_owned(),
            device: "сынақ".to_owned(),
            language: "kk".to_owned(),
            practice: false,
        };
        let (register, code) = Register::create(
            &folder.path().join("register"),
            &beginning,
            PASSWORD,
            BEGINNING,
        )
        .expect("an empty folder takes a register");
        Self {
            folder,
            register: Some(register),
            clock: AtomicI64::new(BEGINNING.0),
            code: code.text(),
        }
    }

    /// The open register.
    #[track_caller]
    pub fn open(&self) -> &Register {
        self.register
            .as_ref()
            .expect("the register is open between two tests of closing")
    }

    /// The circumstances of the next action; the clock goes on by a minute.
    pub fn ctx(&self) -> Ctx {
        Ctx::fresh(Timestamp(self.clock.fetch_add(60_000, Ordering::Relaxed)))
    }

    /// The circumstances of an action that has been sent before.
    pub fn ctx_again(&self, action: ActionId) -> Ctx {
        Ctx::new(action, Timestamp(self.clock.load(Ordering::Relaxed)))
    }

    /// The folder of the register.
    pub fn folder(&self) -> PathBuf {
        self.folder.path().join("register")
    }

    /// A place for files beside the register.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Closes it: the keys leave memory.
    #[track_caller]
    pub fn lock(&mut self) -> &Path {
        if let Some(register) = self.register.take() {
            register
                .close()
                .expect("a register on a sound disk can be closed");
        }
        self.folder.path()
    }

    /// Opens it again with the password, after closing it if need be.
    #[track_caller]
    pub fn unlock(&mut self) -> store::OpenReport {
        self.lock();
        let now = Timestamp(self.clock.load(Ordering::Relaxed));
        let (register, report) = Register::unlock(&self.folder(), None, PASSWORD, now, &Quiet)
            .expect("the password is the one it was made with");
        self.register = Some(register);
        report
    }
}

impl Default for TestRegister {
    fn default() -> Self {
        Self::new()
    }
}
