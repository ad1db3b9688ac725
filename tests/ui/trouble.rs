//! What went wrong on the way through the window, as a sentence.

use std::{error::Error, fmt};

use thirtyfour::error::{WebDriverError, WebDriverErrorInner};

/// A sentence about what was expected and what was seen.
pub struct Trouble {
    text: String,
    passes: bool,
}

/// A step through the window.
pub type Done<T = ()> = Result<T, Trouble>;

impl Trouble {
    /// From a sentence.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            passes: false,
        }
    }

    /// Whether it only says that the page changed while the driver looked: whoever looks again
    /// may find what is wanted.
    pub fn passes(&self) -> bool {
        self.passes
    }

    /// The same with what was being done.
    #[must_use]
    pub fn during(self, what: &str) -> Self {
        Self {
            text: format!("{what}: {}", self.text),
            passes: self.passes,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<E: Error + 'static> From<E> for Trouble {
    fn from(error: E) -> Self {
        let told: &(dyn Error + 'static) = &error;
        let passes = told.downcast_ref::<WebDriverError>().is_some_and(changed);
        Self {
            text: error.to_string(),
            passes,
        }
    }
}

/// Whether the driver met a page that was just changing.
fn changed(error: &WebDriverError) -> bool {
    matches!(
        error.as_inner(),
        WebDriverErrorInner::StaleElementReference(_)
            | WebDriverErrorInner::NoSuchElement(_)
            | WebDriverErrorInner::ElementClickIntercepted(_)
            | WebDriverErrorInner::ElementNotInteractable(_)
            | WebDriverErrorInner::MoveTargetOutOfBounds(_)
            | WebDriverErrorInner::JavascriptError(_)
    )
}
