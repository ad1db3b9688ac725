//! Papers of volunteer work: certificates, letters of thanks, sheets for attendance and
//! shifts, reports of events, and a volunteer's own record.
//!
//! Each is drawn by a template in typst. The one that is built in can be copied into a
//! folder and edited; the copy is then taken instead. Version and date stand in the head of
//! each ([`TemplateHead`]). A paper is in one language or in several: every text comes as
//! [`Said`], one for each language, in their order. Values go in as typed values, so a name
//! is a name whatever is written in it.
//!
//! Source: DOMAIN 7.2 and 7.3, rules 16, 31, 32, 67; FEATURES 52, 63, 119.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use messages::Message;
use typst::foundations::{Array, Bytes, Dict, IntoValue, Str, Value};

pub use crate::drawing::{DrawError, Template};

pub mod attendance;
pub mod certificate;
pub mod guests;
pub mod noon;
mod qr;
pub mod record;
pub mod report;
pub mod shifts;
#[cfg(test)]
mod tests;

/// A text in each language of the paper, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said(pub Vec<String>);

impl Said {
    /// What is the same in every language, such as a name.
    pub fn same(text: impl Into<String>) -> Self {
        Self(vec![text.into()])
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(String::is_empty)
    }
}

impl IntoValue for Said {
    /// One text where all are alike, or else the list of them.
    fn into_value(self) -> Value {
        let mut texts = self.0;
        if texts.windows(2).all(|pair| pair[0] == pair[1]) {
            texts.truncate(1);
            return texts.pop().unwrap_or_default().into_value();
        }
        let texts: Array = texts.into_iter().map(IntoValue::into_value).collect();
        texts.into_value()
    }
}

/// A voice of the paper: one of its languages.
pub struct Voice<'a> {
    /// The ISO code: `kk`, `ru`, `en`.
    pub language: &'a str,
    /// Puts a message into the language.
    pub say: &'a dyn Fn(&Message) -> String,
}

impl std::fmt::Debug for Voice<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Voice").field(&self.language).finish()
    }
}

/// Says a message in every language of a paper.
pub fn said(voices: &[Voice<'_>], message: &Message) -> Said {
    Said(voices.iter().map(|voice| (voice.say)(message)).collect())
}

/// A paper that can be printed, as its template is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Paper {
    /// The certificate of hours.
    Certificate,
    /// The letter of thanks.
    Letter,
    /// The attendance sheet.
    Attendance,
    /// The shift sheet.
    Shifts,
    /// The report of an event.
    Report,
    /// A volunteer's own record.
    Record,
    /// Badges of a forum ([`crate::badges`]).
    Badge,
    /// What came of a forum by noon.
    Noon,
    /// A list of guests, for the door or for the head of a delegation.
    Guests,
}

impl Paper {
    /// Every paper.
    pub const ALL: [Self; 9] = [
        Self::Certificate,
        Self::Letter,
        Self::Attendance,
        Self::Shifts,
        Self::Report,
        Self::Record,
        Self::Badge,
        Self::Noon,
        Self::Guests,
    ];

    /// The code of the paper, for files, the audit and the window.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::Letter => "letter",
            Self::Attendance => "attendance",
            Self::Shifts => "shifts",
            Self::Report => "report",
            Self::Record => "record",
            Self::Noon => "noon",
            Self::Badge => "badge",
            Self::Guests => "guests",
        }
    }

    /// The paper of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.code() == code)
    }

    /// The template that is built in.
    pub const fn built_in(self) -> &'static str {
        match self {
            Self::Certificate => include_str!("../assets/templates/certificate.typ"),
            Self::Letter => include_str!("../assets/templates/letter.typ"),
            Self::Attendance => include_str!("../assets/templates/attendance.typ"),
            Self::Shifts => include_str!("../assets/templates/shifts.typ"),
            Self::Report => include_str!("../assets/templates/report.typ"),
            Self::Record => include_str!("../assets/templates/record.typ"),
            Self::Noon => include_str!("../assets/templates/noon.typ"),
            Self::Badge => include_str!("../assets/templates/badge.typ"),
            Self::Guests => include_str!("../assets/templates/guests.typ"),
        }
    }

    /// The name of the file of an edited copy.
    pub fn file_name(self) -> String {
        format!("{}.typ", self.code())
    }

    /// The template of this paper: the copy in `folder` if there is one, or else ours.
    ///
    /// # Errors
    /// Those of reading the copy; one that is no text is not read.
    pub fn template(self, folder: &Path) -> io::Result<Template> {
        match fs::read_to_string(folder.join(self.file_name())) {
            Ok(text) => Ok(Template {
                file: Some(self.file_name()),
                text,
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(self.own()),
            Err(error) => Err(error),
        }
    }

    /// Puts a copy of our template into `folder`, to be edited; one that is there stays as it
    /// is. Where it lies.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn copy_into(self, folder: &Path) -> io::Result<PathBuf> {
        fs::create_dir_all(folder)?;
        let path = folder.join(self.file_name());
        match File::create_new(&path) {
            Ok(mut file) => {
                file.write_all(self.built_in().as_bytes())?;
                file.sync_all()?;
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
        Ok(path)
    }

    /// Gives the edited copy in `folder` a name that nothing reads, so that ours is taken
    /// again. That name; `None` where no copy is.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn put_aside(self, folder: &Path) -> io::Result<Option<String>> {
        let aside = format!("{}.old.typ", self.code());
        match fs::rename(folder.join(self.file_name()), folder.join(&aside)) {
            Ok(()) => Ok(Some(aside)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Our template of this paper.
    pub fn own(self) -> Template {
        Template::own(self.built_in())
    }
}

/// What stands in the head of a template, in comments: `// Version: 1`, `// Date: 2026-11-26`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TemplateHead {
    /// Its version.
    pub version: String,
    /// The day of that version.
    pub date: String,
}

impl TemplateHead {
    /// Reads the head; what is missing is empty.
    pub fn of(text: &str) -> Self {
        let after = |mark: &str| {
            let head = text.lines().take_while(|line| line.starts_with("//"));
            let line = head
                .filter_map(|line| line[2..].trim().strip_prefix(mark))
                .next();
            line.map_or_else(String::new, |value| value.trim().chars().take(40).collect())
        };
        Self {
            version: after("Version:"),
            date: after("Date:"),
        }
    }
}

/// What goes into a template: the languages and words of the paper, then its own values.
pub(crate) struct Inputs(pub(crate) Dict);

impl Inputs {
    pub(crate) fn of(
        paper: Paper,
        template: &Template,
        voices: &[Voice<'_>],
        words: &[(&str, Message)],
    ) -> Self {
        let TemplateHead { version, date } = TemplateHead::of(&template.text);
        let about = [paper.code(), &version, &date];
        let about: Vec<&str> = about.into_iter().filter(|part| !part.is_empty()).collect();
        let languages: Array = voices.iter().map(|v| v.language.into_value()).collect();
        let words: Dict = words
            .iter()
            .map(|(key, message)| (Str::from(*key), said(voices, message).into_value()))
            .collect();
        Self(Dict::new())
            .with("languages", languages)
            .with("words", words)
            .with("template", format!("Birge · {}", about.join(" · ")))
    }

    pub(crate) fn with(mut self, key: &str, value: impl IntoValue) -> Self {
        self.0.insert(Str::from(key), value.into_value());
        self
    }
}

/// A dictionary of a template.
pub(crate) fn dict<const N: usize>(values: [(&str, Value); N]) -> Value {
    let values: Dict = values
        .into_iter()
        .map(|(key, value)| (Str::from(key), value))
        .collect();
    values.into_value()
}

/// A list of a template.
pub(crate) fn list(values: impl IntoIterator<Item = Value>) -> Value {
    values.into_iter().collect::<Array>().into_value()
}

/// Names with values, for a template.
fn facts(facts: &[(Said, Said)]) -> Value {
    list(
        facts
            .iter()
            .map(|(name, value)| list([name.clone().into_value(), value.clone().into_value()])),
    )
}

/// A QR code of a text, for `qr` of `birge.typ`.
pub(crate) fn code(text: &str) -> Result<Value, DrawError> {
    let (side, squares) = qr::squares(text).map_err(DrawError::Template)?;
    Ok(dict([
        ("side", i64::from(side).into_value()),
        ("squares", Value::Bytes(Bytes::new(squares))),
    ]))
}
