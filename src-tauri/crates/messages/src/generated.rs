// Made by `cargo xtask gen` from locales/en; never edited.

use crate::{Arg, Message, Number, When};

/// Button that saves what was typed.
///
/// ```text
/// Save
/// ```
pub fn common_save_button() -> Message {
    Message { id: "common-save-button".to_owned(), args: vec![] }
}

/// Beside a list: how many rows there are.
///
/// ```text
/// { $count ->
///     [one] { $count } row
///    *[other] { $count } rows
/// }
/// ```
///
/// `count`: rows in the list
pub fn common_rows_count(count: impl Into<Number>) -> Message {
    Message { id: "common-rows-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Quiet line under a record.
///
/// ```text
/// Saved: { $at }
/// ```
///
/// `at`: when it was saved last
pub fn common_saved_at(at: impl Into<When>) -> Message {
    Message { id: "common-saved-at".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into()))] }
}
