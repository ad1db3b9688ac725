//! Phone numbers and e-mail addresses.
//!
//! Neither is unique to a person: a mother's number stands at three children.
//!
//! Source: DOMAIN 3.4, rule 14.

use std::fmt;

use serde::{Deserialize, Serialize};

mod email;
mod phone;

pub use email::{Email, EmailRefused};
pub use phone::{Phone, PhoneRefused, PhonesFound, find_phones};

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(…)")
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

/// Who is called when something happens to the volunteer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyContact {
    /// The name as it was given.
    pub name: String,
    /// Mother, husband, neighbour: in the words of the person.
    pub relation: Option<String>,
    /// Where to call.
    pub phone: Option<Phone>,
}

#[cfg(test)]
mod tests;
