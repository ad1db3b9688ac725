//! People in the words of a test: `a_volunteer().named("Айгерім").born("05.09.1999").add(&register)`.

use app::volunteers::{self, Form};
use domain::VolunteerId;

use crate::TestRegister;

/// Begins to describe a person; without more words it is «Ким».
pub fn a_volunteer() -> Described {
    Described {
        form: Form {
            surname: Some("Ким".to_owned()),
            ..Form::default()
        },
    }
}

/// A person who is not in a register yet.
#[derive(Clone, Debug)]
pub struct Described {
    form: Form,
}

impl Described {
    /// With a given name and no surname.
    #[must_use]
    pub fn named(mut self, given: &str) -> Self {
        self.form.surname = None;
        self.form.given = Some(given.to_owned());
        self
    }

    /// With a surname and a given name.
    #[must_use]
    pub fn called(mut self, surname: &str, given: &str) -> Self {
        self.form.surname = Some(surname.to_owned());
        self.form.given = Some(given.to_owned());
        self
    }

    /// Born on a day, as people type it.
    #[must_use]
    pub fn born(mut self, day: &str) -> Self {
        self.form.birth = Some(day.to_owned());
        self
    }

    /// With a national number.
    #[must_use]
    pub fn with_iin(mut self, iin: &str) -> Self {
        self.form.iin = Some(iin.to_owned());
        self
    }

    /// With a phone, as people type it.
    #[must_use]
    pub fn with_phone(mut self, phone: &str) -> Self {
        self.form.phone = Some(phone.to_owned());
        self
    }

    /// Living in a region, by its ISO code.
    #[must_use]
    pub fn in_region(mut self, code: &str) -> Self {
        self.form.region = Some(code.to_owned());
        self
    }

    /// In a direction, by its code.
    #[must_use]
    pub fn in_direction(mut self, code: &str) -> Self {
        self.form.directions.push(code.to_owned());
        self
    }

    /// What the form would hold.
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// Adds the person as the form does.
    ///
    /// # Panics
    /// If the rules do not take the description.
    #[track_caller]
    pub fn add(&self, register: &TestRegister) -> VolunteerId {
        let added = volunteers::add(register.open(), &register.ctx(), &self.form);
        added.unwrap_or_else(|refused| panic!("{refused}")).value.0
    }
}
