//! What was tried on this laptop the evening before, for each event. It belongs to the laptop
//! and not to the register, and names nobody.

use std::fs;
use std::path::PathBuf;

use domain::{EventId, Timestamp, preflight::Tried};
use serde::{Deserialize, Serialize};

/// The most events that are remembered; those that were checked last stay.
const MOST: usize = 12;

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Checked {
    /// Which.
    pub event: String,
    /// What was tried.
    pub tried: Tried,
    /// When it was looked at last.
    pub at: i64,
    /// How many things were ready.
    pub ready: usize,
    /// Of how many; 0 before it was looked at.
    pub of: usize,
}

impl Checked {
    /// Whether everything was ready within the last day.
    pub fn holds(&self, now: Timestamp) -> bool {
        let is_fresh = (0..=domain::preflight::HOLDS_MS).contains(&(now.0 - self.at));
        self.of > 0 && self.ready == self.of && is_fresh
    }
}

fn path() -> PathBuf {
    app::folders::data_folder().join("preflight.json")
}

fn all() -> Vec<Checked> {
    let read = fs::read(path()).ok();
    read.and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// What is remembered of an event; nothing was tried if nothing can be read.
pub fn of(event: EventId) -> Checked {
    let event = event.to_string();
    let known = all().into_iter().find(|known| known.event == event);
    known.unwrap_or_else(|| Checked {
        event,
        ..Checked::default()
    })
}

/// Remembers an event. A failure is logged: it is tried once more then.
pub fn keep(mut checked: Checked, now: Timestamp) {
    checked.at = now.0;
    let mut events = all();
    events.retain(|known| known.event != checked.event);
    events.insert(0, checked);
    events.truncate(MOST);
    let kept = fs::create_dir_all(app::folders::data_folder())
        .and_then(|()| fs::write(path(), serde_json::to_vec(&events).unwrap_or_default()));
    if let Err(error) = kept {
        log::warn!("what was tried before the event is not kept: {error}");
    }
}
