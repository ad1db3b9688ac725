//! The figures, by name.

mod backup;
mod badges;
mod certificates;
mod crowd;
mod damage;
mod desk;
mod duplicates;
mod durable;
mod facets;
mod files;
mod keystroke;
mod search;
mod start;
mod twins;
mod window;
mod work;

use crate::table::Line;

/// Takes one figure at one size.
pub type Figure = fn(u32) -> Vec<Line>;

/// Every figure.
pub const ALL: &[(&str, Figure)] = &[
    ("keystroke", keystroke::keystroke),
    ("search", search::search),
    ("key", start::key),
    ("start", start::start),
    ("memory", start::memory),
    ("columns", start::columns),
    ("rebuild", start::rebuild),
    ("facets", facets::facets),
    ("duplicates", duplicates::duplicates),
    ("twins", twins::twins),
    ("import", files::import),
    ("import-into", files::import_into),
    ("import-text", files::import_text),
    ("export", files::export),
    ("backup", backup::backup),
    ("badges", badges::badges),
    ("certificates", certificates::certificates),
    ("checkin", durable::checkin),
    ("desk", desk::desk),
    ("space", durable::space),
    ("flips", damage::flips),
    ("killed", damage::killed),
    ("work", work::work),
    ("crowd", crowd::crowd),
    ("window", window::window),
    ("window-event", window::window_event),
    ("window-crowd", window::window_crowd),
    ("window-import", window::window_import),
    ("window-desk", window::window_desk),
    ("window-soak", window::window_soak),
];

/// What figures start as programs of their own.
pub const PARTS: &[(&str, Figure)] = &[
    ("changes-alone", durable::changes_alone),
    ("writing", damage::writing),
];
