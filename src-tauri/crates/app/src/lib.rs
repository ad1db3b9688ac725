//! What a person can do: one function for each thing.
//!
//! An action reads and writes through one door, [`store::Store::write`]; it
//! knows rules and records, and neither screens nor languages, except where it
//! draws a file. The shell and the command line only unpack, call and pack.

pub mod count;
pub mod ctx;
pub mod export;
pub mod folders;
pub mod history;
pub mod import;
pub mod intake;
pub mod organisations;
pub mod practice;
pub mod register;
pub mod settings;
pub mod today;
pub mod undo;
pub mod volunteers;
pub mod wording;

pub use ctx::Ctx;
pub use register::Register;
