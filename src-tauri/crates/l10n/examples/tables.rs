//! Writes the tables of the window; run by `cargo xtask gen --all`.

use std::{fs, io};

fn main() -> io::Result<()> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");
    for (path, text) in l10n::tables::files() {
        let file = format!("{root}/{path}");
        if !fs::read_to_string(&file).is_ok_and(|old| old == text) {
            fs::write(&file, text)?;
        }
    }
    Ok(())
}
