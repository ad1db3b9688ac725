//! Who changed what, and taking it back.

use app::{history::Undoable, undo};
use tauri::AppHandle;

use super::at_work;
use crate::{
    ipc::{
        IpcResult,
        history::{HistoryChange, HistoryRow, RecentAction, UndoState, Undone},
    },
    state::ctx,
};

/// The history of one volunteer, newest first.
#[tauri::command]
pub async fn volunteer_history(app: AppHandle, id: String) -> IpcResult<Vec<HistoryRow>> {
    at_work(app, move |state, open| {
        let rows = app::history::of_volunteer(&open.register, id.parse()?, state.speak())?;
        Ok(rows
            .into_iter()
            .map(|row| HistoryRow {
                action: row.action.to_string(),
                at: row.at.0,
                operator: row.operator,
                device: row.device,
                act: row.act.into(),
                changes: row
                    .changes
                    .into_iter()
                    .map(|change| HistoryChange {
                        field: change.field.into(),
                        old: change.old,
                        new: change.new,
                        whole: change.whole,
                    })
                    .collect(),
                undo: undo_state(row.undo),
                undone_at: row.undone_at.map(|at| at.0),
            })
            .collect())
    })
    .await
}

fn undo_state(undo: Undoable) -> UndoState {
    match undo {
        Undoable::Possible => UndoState::Possible,
        Undoable::Undone => UndoState::Undone,
        Undoable::Superseded => UndoState::Superseded,
        Undoable::Never => UndoState::Never,
    }
}

/// Takes an action back.
#[tauri::command]
pub async fn action_undo(app: AppHandle, action: String, target: String) -> IpcResult<Undone> {
    at_work(app, move |state, open| {
        let work = state.work("undo");
        let done = undo::undo(&open.register, &ctx(&action)?, target.parse()?, &work)?;
        let taken = state.announce(done);
        Ok(Undone {
            undone: taken.records,
            kept: taken.kept.into_iter().map(Into::into).collect(),
            stayed: taken.stayed,
        })
    })
    .await
}

/// The last actions in the register, newest first.
#[tauri::command]
pub async fn actions_recent(app: AppHandle, limit: u32) -> IpcResult<Vec<RecentAction>> {
    at_work(app, move |_, open| {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let rows = app::history::recent(&open.register, limit)?;
        Ok(rows
            .into_iter()
            .map(|row| RecentAction {
                action: row.action.to_string(),
                at: row.at.0,
                operator: row.operator,
                act: row.act.into(),
                undo: undo_state(row.undo),
            })
            .collect())
    })
    .await
}
