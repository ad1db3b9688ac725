//! Faults, tried: power cuts, killed processes, damaged files, full disks.
//!
//! Each test runs at a small size with the other tests and at full size when the
//! environment has `BIRGE_SOAK` (`cargo xtask soak` sets it and makes a table of the
//! lines that [`tell`] prints). Whatever happens, the measure is the same: the digest
//! of all records with their histories ([`digest`]) is one that the register had, and
//! not an older one than what was acknowledged.

use std::ops::ControlFlow;
use std::path::Path;

use crate::device::{Device, Read};
use crate::keys::Purpose;
use crate::marker::RegisterFile;
use crate::seal::Noise;
use crate::seats::open_seat;
use crate::view::{Tree, Way, key};
use crate::{Store, StoreError};

mod cuts;
mod full;
mod kills;
mod matrix;

/// How often a fault is tried.
pub(crate) fn times(small: u64, full: u64) -> u64 {
    if std::env::var_os("BIRGE_SOAK").is_some() {
        full
    } else {
        small
    }
}

/// Prints a line of the soak table: what was tried, and what was found.
pub(crate) fn tell(what: &str, found: &str) {
    println!("soak: {what}: {found}");
}

/// Everything that the register shows, history included, as one value.
#[track_caller]
pub(crate) fn digest(store: &Store) -> blake3::Hash {
    try_digest(store).expect("every record is readable")
}

pub(crate) fn try_digest(store: &Store) -> Result<blake3::Hash, StoreError> {
    let inner = store.inner();
    let view = inner.view();
    let mut hasher = blake3::Hasher::new();
    for tree in Tree::FOLDED {
        let all = (None, Way::Up);
        inner
            .vault
            .each_plain(&*view, tree, all, &mut |id, plain| {
                hasher.update(&key(tree, id));
                hasher.update(&(plain.len() as u64).to_le_bytes());
                hasher.update(plain);
                ControlFlow::Continue(())
            })?;
    }
    Ok(hasher.finalize())
}

/// Makes a folder that was copied the home of the device in it: a disk that a power cut
/// hit is the same disk afterwards, and not a copy. Answers whether the password opens it.
pub(crate) fn at_home(folder: &Path, password: &str) -> bool {
    let Ok(found) = RegisterFile::read(folder) else {
        return false;
    };
    let Ok((key, _)) = open_seat(&found.file, None, password) else {
        return false;
    };
    let register = found.file.marker.register;
    let files = key.sealer(Purpose::Files);
    match Device::read(folder, register, &files) {
        Read::Here(mut device) | Read::Copied(mut device) => device
            .write(folder, register, &files, &mut Noise::new())
            .expect("writable"),
        Read::Unreadable => {}
    }
    true
}

/// Gives the one seat another password.
pub(crate) fn set_password(store: &Store, password: &str) {
    let operator = store.settings().operators[0].id;
    store
        .set_seat_password(operator, password)
        .expect("writable");
}
