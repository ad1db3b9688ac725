//! What tests of actions are written with: a temporary register, a clock that stands, builders.
//!
//! The register is a real one on a real disk, so that no test believes in a
//! stand-in. Every failure panics with what was being done: this crate is for
//! tests only, and no other crate is built with it.

mod forum;
mod register;
mod volunteer;

pub use forum::{Forum, LUNCH, a_forum, add_guest, book, give_badge, lunch};
pub use register::{PASSWORD, TestRegister};
pub use volunteer::{Described, a_volunteer};

use domain::Timestamp;

/// The moment at which every test begins: 25 November 2026, 10:00 in Kazakhstan.
pub const BEGINNING: Timestamp = Timestamp(1_795_582_800_000);
