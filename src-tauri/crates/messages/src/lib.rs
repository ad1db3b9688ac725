//! Every sentence a person may read, as a value: an id and its arguments.
//!
//! The words themselves live in `locales/`; this crate only names them, so
//! that a rule can say *what* happened without knowing any language. The
//! functions in `generated` are made from `locales/en`; formatting is in
//! `l10n` on this side and in `ui/src/shared/l10n` on the other.

use serde::{Deserialize, Serialize};

mod args;
#[allow(clippy::too_many_arguments, reason = "a sentence names as many facts as it needs")]
#[rustfmt::skip]
mod generated;

pub use args::{Number, Titles, When};
pub use generated::*;

/// One sentence to be formatted in the reader's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The Fluent id, for example `volunteers-list-total`, or the id and an
    /// attribute: `volunteers-search.placeholder`.
    pub id: String,
    /// The arguments by name, in the order of the declaration.
    pub args: Vec<(String, Arg)>,
}

/// A raw argument; the formatter of the language turns it into text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "lowercase")]
pub enum Arg {
    /// Text as it is.
    Text(String),
    /// A number, grouped and with the decimal sign of the language.
    Number(f64),
    /// A calendar day.
    Date {
        /// Year of the common era.
        year: i32,
        /// Month from 1 to 12.
        month: u8,
        /// Day of the month from 1.
        day: u8,
    },
    /// A moment: milliseconds since 1970 in UTC.
    Instant(i64),
    /// A name that stands in several languages: the reader sees that of the language on
    /// screen.
    Titles(Titles),
}

/// How a refusal appears on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Something typed cannot be taken: shown beside its field.
    Invalid,
    /// A rule says no; nothing is broken: a calm notice.
    Refused,
    /// What was asked for is not there: a way back is offered.
    Missing,
    /// Birge or the machine failed: a dialog with the number of the log line.
    Broken,
}

/// Everything that can be told to a person.
pub trait ToMessage {
    /// The appearance and the sentence.
    fn told(&self) -> (Kind, Message);
}
