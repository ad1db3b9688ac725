//! Questions to the list that people gave a name.

use app::filters::Listed;
use serde::Serialize;
use ts_rs::TS;

use super::{message::MessageDto, volunteers::VolunteerQuery};

/// A question to the list with a name.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedFilter {
    /// The id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Everybody sees it who works with the register.
    pub shared: bool,
    /// Whoever works may rename, move and remove it.
    pub changeable: bool,
    /// The question.
    pub query: VolunteerQuery,
    /// What it asks for and the register does not have any more.
    pub gone: Vec<MessageDto>,
}

impl From<Listed> for SavedFilter {
    fn from(listed: Listed) -> Self {
        let Listed {
            id,
            name,
            shared,
            changeable,
            query,
            gone,
        } = listed;
        Self {
            id: id.to_string(),
            name,
            shared,
            changeable,
            query: query.into(),
            gone: gone.into_iter().map(Into::into).collect(),
        }
    }
}
