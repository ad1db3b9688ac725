//! The shapes that cross to the webview.
//!
//! Each is made from a value of `app` by naming every field, so that a new
//! field cannot be forgotten. Ids are text, days are `YYYY-MM-DD`, instants are
//! milliseconds since 1970 in UTC. The TypeScript side is written from here by
//! `cargo xtask gen` into `ui/src/generated/ipc.ts`. Nothing here knows a rule.

pub mod attendance;
pub mod audit;
pub mod backups;
pub mod badges;
pub mod course;
pub mod delegations;
pub mod desk;
pub mod duplicates;
pub mod error;
pub mod events;
pub mod exports;
pub mod figures;
pub mod filters;
pub mod history;
pub mod hours;
pub mod imports;
pub mod message;
pub mod operators;
pub mod organisations;
pub mod papers;
pub mod personal;
pub mod preflight;
pub mod printing;
pub mod session;
pub mod settings;
pub mod shifts;
pub mod today;
pub mod typescript;
pub mod volunteers;
pub mod wall;

pub use error::{IpcError, IpcResult};
