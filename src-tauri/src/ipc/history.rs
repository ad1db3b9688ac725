//! Who changed what and when.

use serde::Serialize;
use ts_rs::TS;

use super::message::MessageDto;

/// One action on one record, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryRow {
    /// The action, to take it back.
    pub action: String,
    /// When, by the clock of the device that wrote it.
    #[ts(type = "number")]
    pub at: i64,
    /// Name of the operator.
    pub operator: String,
    /// Name of the laptop.
    pub device: String,
    /// What the person did.
    pub act: MessageDto,
    /// Fields with their old and new values, as text for reading.
    pub changes: Vec<HistoryChange>,
    /// Whether it can be taken back.
    pub undo: UndoState,
    /// When it was taken back.
    #[ts(type = "number | null")]
    pub undone_at: Option<i64>,
}

/// One field of a [`HistoryRow`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryChange {
    /// The name of the field.
    pub field: MessageDto,
    /// What stood there before.
    pub old: Option<String>,
    /// What stands there since.
    pub new: Option<String>,
    /// All of it, where the sides only count.
    pub whole: Option<String>,
}

/// Whether an action can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum UndoState {
    /// The button is offered.
    Possible,
    /// It was taken back already.
    Undone,
    /// Somebody changed the same fields since.
    Superseded,
    /// Actions of this kind stay.
    Never,
}

/// One action over the whole register, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecentAction {
    /// The action, to take it back.
    pub action: String,
    /// When.
    #[ts(type = "number")]
    pub at: i64,
    /// Name of the operator.
    pub operator: String,
    /// What the person did.
    pub act: MessageDto,
    /// Whether it can be taken back.
    pub undo: UndoState,
}

/// The answer to taking an action back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Undone {
    /// How many records changed.
    pub undone: u32,
    /// Names of the fields that were kept, because somebody changed them since.
    pub kept: Vec<MessageDto>,
    /// How many records that the action added stay whole, because somebody changed them since.
    pub stayed: u32,
}
