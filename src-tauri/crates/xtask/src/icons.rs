//! Every bundled size of the icon, from one drawing.

use std::fs;

use crate::{
    setup,
    shell::{self, Done, root},
};

/// The sizes that the bundles name in `tauri.conf.json`.
const KEPT: &[&str] = &[
    "32x32.png",
    "64x64.png",
    "128x128.png",
    "128x128@2x.png",
    "icon.png",
    "icon.ico",
    "icon.icns",
];

/// Draws them with the Tauri tool that the UI's packages bring.
pub fn run() -> Done {
    setup::ui_packages()?;
    let made = root().join("target/icons");
    let out = made.to_string_lossy().into_owned();
    shell::run(
        "npm",
        &[
            "exec",
            "--",
            "tauri",
            "icon",
            "../icons/app.svg",
            "-o",
            &out,
        ],
        "ui",
    )?;
    for name in KEPT {
        fs::copy(made.join(name), root().join("icons").join(name))
            .map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}
