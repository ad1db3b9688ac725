//! Languages, formats and alphabets.
//!
//! Birge speaks Kazakh, Russian and English. Here the sentences of
//! `messages` become text for what Rust itself draws: printed sheets,
//! spreadsheets, the command line, dialogs of the system. Names of months,
//! separators, plural forms, lists and the order of letters come from ICU4X
//! and from nowhere else; the choices between its forms are those of
//! `reference/locale_formats.csv`. The window formats by tables made from
//! here (`tables`), so that both say the same.
//!
//! Deliberately absent: which language is on screen (the shell knows), and
//! every sentence (they live in `locales/`).

mod alphabet;
mod calendar;
mod dates;
#[rustfmt::skip]
mod embedded;
mod language;
mod lists;
mod localizer;
mod numbers;
mod plurals;
mod pseudo;
pub mod tables;

pub use alphabet::{Collator, letters};
pub use dates::{DateStyle, day, instant};
pub use language::{Language, UnknownLanguage};
pub use lists::list;
pub use localizer::Localizer;
pub use numbers::{NumberKind, NumberStyle, money, number, number_styled, percent};
pub use plurals::{Plural, plural};
pub use pseudo::{Pseudo, stretch};
