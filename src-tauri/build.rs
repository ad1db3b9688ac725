//! Tells Tauri which commands exist, so that each needs a permission, and grants them to the one window.

/// Every command of the shell; the handler in `lib.rs` names the same ones, and a test compares.
const COMMANDS: &[&str] = include!("commands.in");

fn main() {
    println!("cargo:rerun-if-changed=commands.in");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the configuration and the capabilities of the window are valid");
}
