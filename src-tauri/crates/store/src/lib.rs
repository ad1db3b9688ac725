//! Store: the register on the disk.

mod error;
mod folder;
mod keys;
mod progress;
mod seal;
mod view;

pub use error::StoreError;
pub use keys::{KeyCost, RecoveryCode};
pub use progress::{Progress, Quiet};
