//! The desktop shell.
pub mod ipc;
