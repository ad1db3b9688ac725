//! Questions to the list that people gave a name.

use app::filters::{self, FilterRefused};
use tauri::AppHandle;

use super::at_work;
use crate::{
    ipc::{IpcError, IpcResult, filters::SavedFilter, volunteers::VolunteerQuery},
    state::{ctx, now},
};

impl From<FilterRefused> for IpcError {
    fn from(refused: FilterRefused) -> Self {
        let field = matches!(refused, FilterRefused::Rule(_)).then(|| "name".to_owned());
        Self::told(&refused, field)
    }
}

/// The filters of whoever works and those of all, in their order.
#[tauri::command]
pub async fn filters(app: AppHandle) -> IpcResult<Vec<SavedFilter>> {
    at_work(app, move |_, open| {
        let listed = filters::list(&open.register, app::ctx::day_of(now()))?;
        Ok(listed.into_iter().map(Into::into).collect())
    })
    .await
}

/// Keeps a question under a name, or changes the one of this id; the answer is the id.
#[tauri::command]
pub async fn filter_save(
    app: AppHandle,
    action: String,
    id: Option<String>,
    name: String,
    shared: bool,
    query: VolunteerQuery,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let id = id.map(|id| id.parse()).transpose()?;
        let query = query.read(state.speak().language(), false)?;
        let ctx = ctx(&action)?;
        let done = filters::save(&open.register, &ctx, id, &name, shared, &query)?;
        Ok(state.announce(done).to_string())
    })
    .await
}

/// Removes a filter; taking that back brings it back.
#[tauri::command]
pub async fn filter_remove(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = filters::remove(&open.register, &ctx(&action)?, id.parse()?)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Moves a filter by one place.
#[tauri::command]
pub async fn filter_move(app: AppHandle, action: String, id: String, up: bool) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = filters::shift(&open.register, &ctx(&action)?, id.parse()?, up)?;
        state.announce(done);
        Ok(())
    })
    .await
}
