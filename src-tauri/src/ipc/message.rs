//! A sentence on its way to the webview, which formats it in its own language.

use messages::{Arg, Message, Titles};
use serde::Serialize;
use ts_rs::TS;

/// [`Message`] as the webview receives it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "Message")]
pub struct MessageDto {
    /// The Fluent id.
    pub id: String,
    /// Arguments by name.
    pub args: Vec<(String, ArgDto)>,
}

/// One raw argument of a [`MessageDto`].
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "Arg")]
#[serde(tag = "type", content = "value", rename_all = "lowercase")]
pub enum ArgDto {
    /// Text as it is.
    Text(String),
    /// A number to be grouped.
    Number(f64),
    /// A calendar day.
    Date {
        /// Year of the common era.
        year: i32,
        /// 1 to 12.
        month: u8,
        /// From 1.
        day: u8,
    },
    /// Milliseconds since 1970, UTC.
    Instant(i64),
    /// A name for readers of each language.
    Titles {
        /// Of Kazakh.
        kk: String,
        /// Of Russian.
        ru: String,
        /// Of English.
        en: String,
    },
}

impl From<Message> for MessageDto {
    fn from(Message { id, args }: Message) -> Self {
        let args = args
            .into_iter()
            .map(|(name, arg)| (name, arg.into()))
            .collect();
        Self { id, args }
    }
}

impl From<Arg> for ArgDto {
    fn from(arg: Arg) -> Self {
        match arg {
            Arg::Text(text) => Self::Text(text),
            Arg::Number(number) => Self::Number(number),
            Arg::Date { year, month, day } => Self::Date { year, month, day },
            Arg::Instant(millis) => Self::Instant(millis),
            Arg::Titles(Titles { kk, ru, en }) => Self::Titles { kk, ru, en },
        }
    }
}
