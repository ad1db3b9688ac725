//! Drives the real window on Linux, as a person would: by what is written on it.
//!
//! A [`Window`] is the built program on a display of its own, steered over
//! WebDriver. Controls are found by role and accessible name, in the words of
//! the language on screen, so that a test that passes has also shown that a
//! screen reader finds them. A [`Home`] is the disk of one laptop: several
//! windows one after the other on one home are the program closed and opened
//! again.
//!
//! Deliberately absent: what the screens mean; the tests in `main.rs` know it.

mod axe;
mod hand;
mod held;
mod home;
mod paint;
mod trouble;
mod window;

pub use axe::Finding;
pub use hand::{Founder, Hand};
pub use home::Home;
pub use paint::Watch;
pub use thirtyfour::Key;
pub use trouble::{Done, Trouble};
pub use window::{Look, Theme, Window, free_port, until};

use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie one folder below the workspace")
        .to_path_buf()
}

/// The folder of what is built: where the running program itself lies, without `deps`.
pub fn built() -> PathBuf {
    let here = std::env::current_exe().unwrap_or_default();
    let folder = here.parent().unwrap_or(Path::new(".")).to_path_buf();
    if folder.ends_with("deps") {
        folder
            .parent()
            .map_or_else(|| folder.clone(), Path::to_path_buf)
    } else {
        folder
    }
}

/// A built program of the workspace, such as `birge` or `birge-cli`.
///
/// # Panics
/// If it is not built: `cargo xtask test` builds it first.
#[track_caller]
pub fn program(name: &str) -> PathBuf {
    let path = built().join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        path.exists(),
        "{} is not built: run `cargo xtask test`, or `cargo build -p birge -p cli` once",
        path.display()
    );
    path
}
