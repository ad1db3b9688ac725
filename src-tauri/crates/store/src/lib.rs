//! Store: the register on the disk.
//!
//! A register is one folder. The *journal* is the truth: every change, sealed,
//! chained and signed, acknowledged once it is synced. The *view* is the current
//! state for reading, the *columns* what finding people needs; both are derived and
//! made again from the journal whenever they are missing, behind or broken. One door
//! changes anything: [`Store::write`].
//!
//! ```text
//! register.birge, .copy   what the folder is, and the wrapped keys
//! device, place           who writes here
//! attempts                wrong passwords since the last sign-in, if any
//! remembered              one more wrap, by a secret in the keychain, if it is wished
//! journal/                the entries of every stream
//! view, view.<n>/         the view that counts, in sled
//! columns, work           the saved search columns
//! lists/                  lists that somebody has begun to put right, if any
//! reserve                 room set aside, so that a full disk lets one close
//! erasing                 stands while erased people may be in some file
//! lock                    held while the register is open
//! ```
//!
//! Deliberately absent: screens, languages, rules about volunteers, the clock. No
//! type of the engine under the view appears in a public signature.

mod actions;
mod apply;
mod at_hand;
mod attempts;
mod backup;
mod begun;
mod blocks;
mod check;
mod columns;
mod compact;
mod desk;
mod device;
mod disk;
mod erase;
mod error;
#[cfg(test)]
mod faults;
mod feed;
mod folder;
mod generation;
mod history;
mod journal;
mod keys;
mod late;
mod marker;
mod memory;
mod open;
mod progress;
mod records;
mod remember;
mod room;
mod seal;
mod seats;
mod secret;
mod snapshot;
mod store;
#[cfg(test)]
mod trial;
mod view;
mod walk;
mod write;

pub use actions::Action;
pub use backup::{
    BEFORE, BackupCover, BackupError, BackupReport, Comparison, KeptRegister, Prepared, Replaced,
    backups_in, copy_backup, make_backup_folder, read_backup, remove_backup,
    remove_unfinished_backups, verify_backup,
};
pub use begun::{BegunFile, BegunPart};
pub use check::CheckReport;
pub use compact::Compacted;
pub use erase::Erased;
pub use error::StoreError;
pub use history::{HistoryEntry, Log};
pub use journal::Lost;
pub use keys::{KeyCost, RecoveryCode};
pub use marker::Marker;
pub use memory::forbid_core_dumps;
pub use open::{Founding, OpenReport, Unlock};
pub use progress::{Progress, Quiet};
pub use records::Kept;
pub use remember::LaptopSecret;
pub use store::{ColumnsRead, Store};
pub use write::{Changed, Ctx, Done, Tx};
