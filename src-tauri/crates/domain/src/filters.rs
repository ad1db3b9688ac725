//! Questions to the list that people gave a name.
//!
//! The question is kept as pairs of codes, so that it can be asked by builds that are
//! older or newer than the one that kept it: what a build does not know it leaves out.
//! A searched text may be somebody's name; it is kept where everything else about people
//! is kept, in the sealed journal, and is never written to a log or an audit.

use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};

use crate::{OperatorId, ids::FilterId, text};

/// The most characters of a name.
pub const NAME_MOST: usize = 60;
/// The most filters of a register: more could not be shown in one row.
pub const FILTERS_MOST: usize = 100;

/// A question to the list with a name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SavedFilter {
    /// The id.
    pub id: FilterId,
    /// In the words of whoever made it.
    pub name: String,
    /// The only one who sees it; `None` if everybody does who works with the register.
    pub owner: Option<OperatorId>,
    /// Where it stands among the others, from 0; of two with one place the older is first.
    pub place: u32,
    /// The question: pairs of codes, such as `("status", "active")`.
    pub query: Vec<(String, String)>,
}

/// Hides what was searched for.
impl std::fmt::Debug for SavedFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SavedFilter({})", self.id)
    }
}

impl SavedFilter {
    /// Whether an operator sees it.
    pub fn is_for(&self, operator: OperatorId) -> bool {
        self.owner.is_none_or(|owner| owner == operator)
    }
}

/// Why a filter is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FilterRefused {
    /// It has no name.
    #[error("the filter has no name")]
    NameEmpty,
    /// The name has more than [`NAME_MOST`] characters.
    #[error("the name of the filter is too long")]
    NameLong,
    /// There are [`FILTERS_MOST`] already.
    #[error("there are too many filters")]
    TooMany,
}

impl ToMessage for FilterRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::NameEmpty => (Kind::Invalid, messages::filters_error_name_empty()),
            Self::NameLong => (Kind::Invalid, messages::filters_error_name_long(NAME_MOST)),
            Self::TooMany => (
                Kind::Refused,
                messages::filters_error_too_many(FILTERS_MOST),
            ),
        }
    }
}

/// Cleans and takes the name of a filter.
///
/// # Errors
/// [`FilterRefused::NameEmpty`] if nothing is left, [`FilterRefused::NameLong`].
pub fn filter_name(raw: &str) -> Result<String, FilterRefused> {
    let name = text::clean(raw).text;
    match name.chars().count() {
        0 => Err(FilterRefused::NameEmpty),
        length if length > NAME_MOST => Err(FilterRefused::NameLong),
        _ => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: Result<&str, FilterRefused>) {
        assert_eq!(filter_name(raw), expected.map(str::to_owned));
    }

    #[test]
    fn the_name_of_a_filter_is_cleaned_and_has_sixty_characters_at_most() {
        check("  Жазғы  лагерь ", Ok("Жазғы лагерь"));
        check(" \u{200b} ", Err(FilterRefused::NameEmpty));
        check(&"ә".repeat(60), Ok(&"ә".repeat(60)));
        check(&"ә".repeat(61), Err(FilterRefused::NameLong));
    }

    #[test]
    fn what_was_searched_for_is_never_in_a_log() {
        let filter = SavedFilter {
            id: FilterId::from_bytes([7; 16]),
            name: "Нұрлан".to_owned(),
            owner: None,
            place: 0,
            query: vec![("text".to_owned(), "Нұрлан".to_owned())],
        };
        assert!(!format!("{filter:?}").contains("Нұрлан"));
    }
}
