//! Files in and out: lists of spreadsheets read and written, printed sheets drawn, calendars.
//!
//! Values come in and files go out (or the reverse). What a row means is
//! judged in `app`; where values are kept is not known here. Words come in as
//! a function from messages to text, so no language is known here either.

pub mod badges;
pub mod breach;
pub mod calendar;
pub mod consent;
pub mod consent_record;
pub mod drawing;
pub mod export;
pub mod fields;
pub mod papers;
pub mod recovery;
pub mod sheets;
