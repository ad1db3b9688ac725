//! What a person can do: one function for each thing.
//!
//! An action reads and writes through one door, [`store::Store::write`]; it
//! knows rules and records, and neither screens nor languages, except where it
//! draws a file. The shell and the command line only unpack, call and pack.

pub mod assigning;
pub mod attendance;
pub mod audit;
pub mod backups;
pub mod breach;
pub mod calendar;
pub mod closings;
pub mod collected;
pub mod consents;
pub mod count;
pub mod ctx;
pub mod desk;
pub mod duplicates;
pub mod erasure;
pub mod events;
pub mod export;
pub mod filters;
pub mod folders;
pub mod history;
pub mod hours;
pub mod import;
pub mod intake;
pub mod lines;
pub mod minimum;
pub mod operators;
pub mod organisations;
pub mod papers;
pub mod practice;
pub mod printing;
pub mod programmes;
pub mod register;
pub mod remember;
pub mod retention;
pub mod rights;
pub mod roster;
pub mod series;
pub mod settings;
pub mod shifts;
pub mod templates;
pub mod today;
pub mod undo;
pub mod volunteers;
pub mod waiting;
pub mod wall;
pub mod wording;
pub mod work_figures;
pub mod workdays;
pub mod worth;

pub use ctx::Ctx;
pub use register::Register;
pub use rights::{NotAllowed, Refused};
