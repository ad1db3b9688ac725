//! Registers of invented people, made once and kept under `target/bench`.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use app::{Ctx, Register};
use domain::Timestamp;
use store::{Founding, KeyCost, Quiet, Store};

/// The password of every register here; the cost of deriving the key is the least there is and is measured apart.
pub const PASSWORD: &str = "invented people only";

/// The format of registers: another number makes those that are kept here anew.
const FORMAT: u32 = 3;

/// The moment.
pub fn now() -> Timestamp {
    let millis = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_millis());
    Timestamp(i64::try_from(millis).unwrap_or(i64::MAX))
}

/// Where figures keep what they make.
pub fn folder() -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    target.join("bench")
}

/// The folder of the register of `n` people.
pub fn of(n: u32) -> PathBuf {
    folder().join(format!("register-{FORMAT}-{n}"))
}

/// Makes the register of `n` people unless it is there.
pub fn ready(n: u32) {
    let done = folder().join(format!("register-{FORMAT}-{n}.done"));
    if done.exists() {
        return;
    }
    eprintln!("… making a register of {n} invented people");
    let _ = fs::remove_dir_all(of(n));
    fs::create_dir_all(folder()).expect("the target folder can be written");
    let register = empty(&of(n));
    register
        .fill_with_practice(&Ctx::fresh(now()), n, 1, &Quiet)
        .expect("the disk has room for the figures");
    register.close().expect("the disk has room for the figures");
    fs::write(done, b"").expect("the target folder can be written");
}

/// A new register without people.
pub fn empty(folder: &Path) -> Register {
    let founding = Founding {
        organisation: "Birge".to_owned(),
        region: None,
        practice: true,
        operator_name: "Bench".to_owned(),
        device_name: "bench".to_owned(),
        language: "kk".to_owned(),
    };
    let (store, _) = Store::create_at_cost(folder, founding, PASSWORD, now(), KeyCost::for_tests())
        .expect("an empty folder takes a register");
    store.close().expect("the disk has room for the figures");
    open(folder)
}

/// Opens a register.
pub fn open(folder: &Path) -> Register {
    let (register, _) = Register::unlock(folder, None, PASSWORD, now(), &Quiet)
        .expect("the register of the figures opens");
    register
}

/// Copies a register that is closed.
pub fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the target folder can be written");
    for entry in fs::read_dir(from).expect("the register is there") {
        let entry = entry.expect("the register is there");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the disk has room for the figures");
        }
    }
}
