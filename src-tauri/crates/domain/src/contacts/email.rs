//! E-mail addresses.

use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};

use crate::text;

/// Why a text is not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailRefused {
    /// Nothing was typed.
    #[error("no e-mail address")]
    Empty,
    /// It has not the form name@place.domain.
    #[error("not the form of an e-mail address")]
    Form,
}

impl ToMessage for EmailRefused {
    fn told(&self) -> (Kind, Message) {
        let message = match self {
            Self::Empty => messages::contacts_error_email_empty(),
            Self::Form => messages::contacts_error_email_form(),
        };
        (Kind::Invalid, message)
    }
}

/// An e-mail address in lower case, of the form `name@place.domain`, at most 254 bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

impl Email {
    /// Takes an address as it was typed; `mailto:` and angle brackets are taken away.
    ///
    /// Only the form is checked: whether the address exists is not known offline.
    ///
    /// # Errors
    /// [`EmailRefused`] as its variants say.
    pub fn parse(raw: &str) -> Result<Self, EmailRefused> {
        let cleaned = text::clean(raw).text.to_lowercase();
        let address = cleaned.trim_start_matches("mailto:");
        let address = address.trim_matches(|c: char| matches!(c, '<' | '>' | ';' | ',' | ' '));
        if address.is_empty() {
            return Err(EmailRefused::Empty);
        }
        Self::checked(address.to_owned())
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn checked(address: String) -> Result<Self, EmailRefused> {
        let (name, place) = address.split_once('@').ok_or(EmailRefused::Form)?;
        let name_fits = !name.is_empty()
            && name.len() <= 64
            && !name.starts_with('.')
            && !name.ends_with('.')
            && !name.contains("..")
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c));
        let mut labels = place.split('.');
        let place_fits = place.contains('.')
            && labels.clone().all(|label| {
                !label.is_empty()
                    && label.len() <= 63
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            })
            && labels.next_back().is_some_and(|top| {
                top.chars().count() >= 2 && !top.bytes().all(|b| b.is_ascii_digit())
            });
        if name_fits && place_fits && address.len() <= 254 {
            Ok(Self(address))
        } else {
            Err(EmailRefused::Form)
        }
    }
}

impl TryFrom<String> for Email {
    type Error = EmailRefused;

    fn try_from(address: String) -> Result<Self, EmailRefused> {
        Self::checked(address)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}
