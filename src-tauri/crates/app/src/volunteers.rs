//! Volunteers: adding, changing, finding and showing people.
//!
//! A form sends text as it was typed; this module takes each field through the
//! rules of `domain` and writes what may be written as one action. Questions
//! that remain (a number and a date that differ) are warnings: nothing is
//! refused for them.

mod bulk;
mod change;
mod form;
mod profile;
mod refused;
mod reveal;
mod window;

pub use changes::Restricted;

pub use bulk::{BulkDone, Picked, Preview, Selection, Skip, bulk, preview};
pub use change::{Change, Member, edit, edits_of, field_code, field_of_code};
pub(crate) use form::read;
pub use form::{Form, NewVolunteer, Similar, add, similar};
pub use profile::{Profile, Rival, profile, warnings};
pub use refused::{EditRefused, Field};
pub use reveal::{Revealed, reveal};
pub(crate) use window::rows_of;
pub use window::{FoundBy, FoundWhat, MarkedPart, PartMark, Row, Window, row_of, warm, window};
