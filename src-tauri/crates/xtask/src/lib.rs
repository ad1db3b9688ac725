//! What the project's commands and its window tests share: a display for machines that have none.
//!
//! It depends on nothing, so that `cargo xtask` is built in seconds on a bare machine.

pub mod display;
pub mod picture;
pub mod processes;
